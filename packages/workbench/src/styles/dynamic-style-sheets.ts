/**
 * Stands in for `@rc-component/util/es/Dom/dynamicCSS`, which writes `<style>` elements: the policy of the page forbids those, since
 * whoever could plant one could read the page by it. Style sheets made by script are no markup and are allowed; what is kept here are
 * the variables of the theme, and the lock of the page's scrolling behind a dialog.
 */

type Kept = { readonly sheet: CSSStyleSheet; readonly mark: HTMLStyleElement };

const kept = new Map<string, Kept>();

function dropSheet(key: string): void {
  const found = kept.get(key);
  if (found === undefined) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== found.sheet);
  kept.delete(key);
}

/** Sets the text of the sheet of a key, and gives an element outside the page, on which the callers keep their notes. */
export function updateCSS(css: string, key: string): HTMLStyleElement {
  let found = kept.get(key);
  if (found === undefined) {
    found = { sheet: new CSSStyleSheet(), mark: document.createElement('style') };
    kept.set(key, found);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, found.sheet];
  }
  found.sheet.replaceSync(css);
  return found.mark;
}

export const removeCSS = (key: string): void => dropSheet(key);

export const injectCSS = (css: string): HTMLStyleElement => updateCSS(css, css);

export function clearContainerCache(): void {
  for (const key of [...kept.keys()]) dropSheet(key);
}
