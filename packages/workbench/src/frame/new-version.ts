const KEY = 'gongkai-reloaded-for';

/** A page could not be loaded: the server has a newer workbench. Loads that, once for each page, so that a real fault does not turn in circles. */
export function reloadForNewVersion(error: unknown): void {
  const isMissingFile = error instanceof TypeError && /dynamically imported module|Importing a module script/.test(error.message);
  if (!isMissingFile) return;
  const { href } = window.location;
  if (window.sessionStorage.getItem(KEY) === href) return;
  window.sessionStorage.setItem(KEY, href);
  window.location.reload();
}
