export interface components {
  schemas: {
    SignedIn: {
      signedIn: true;
      stage: 'second-factor' | 'password-change' | 'second-factor-setup' | 'open';
      csrfToken: string;
      site: number;
      person: {
        id: string;
        name: string;
        signInName: string;
        unit: string;
        appointments: {
          role:
            | 'handler'
            | 'reviewer'
            | 'signer'
            | 'disclosureHead'
            | 'openGovernmentOffice'
            | 'inspector'
            | 'systemAdmin'
            | 'securityAdmin'
            | 'auditAdmin';
          unit: string;
          scope: 'ownUnit' | 'ownAndBelow' | 'site';
        }[];
      };
      verbs: string[];
    };
    NotSignedIn: { signedIn: false };
  };
}
type J<T> = { headers: { [n: string]: unknown }; content: { 'application/json': T } };
export interface paths {
  '/api/work/session': {
    parameters: {};
    get: { parameters: {}; responses: { 200: J<components['schemas']['SignedIn'] | components['schemas']['NotSignedIn']> } };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': { site?: number; name: string; password: string } } };
      responses: { 200: J<components['schemas']['SignedIn']> };
    };
    delete: { parameters: {}; responses: { 204: { headers: {}; content?: never } } };
  };
  '/api/work/session/second-factor': {
    parameters: {};
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': { code: string } } };
      responses: { 200: J<components['schemas']['SignedIn']> };
    };
  };
}
