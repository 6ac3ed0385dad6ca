import type { ApplicationForm } from '../application/application.ts';
import type { Nature } from './rectification.ts';

/** What a form asks for; one that does not say asks for information. */
export const natureOf = ({ nature }: { readonly nature?: ApplicationForm['nature'] | undefined }): Nature =>
  nature?.trim() === 'rectification' ? 'rectification' : 'disclosure';
