export { foundSite, type FoundedSite, type FoundSiteAsk, type FoundSiteRefused } from './found-site.ts';
