export { foundSite, type FoundedSite, type FoundSiteAsk, type FoundSiteRefused } from './found-site.ts';
export { loadDemonstrationCity, type DemonstrationAsk, type DemonstrationCity } from './load-demonstration-city.ts';
