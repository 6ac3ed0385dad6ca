import { readXml } from './xml-events.ts';

/** An element with its children in order; text stands between them as strings. Names keep their prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: (XmlElement | string)[];
};

/** The root of an XML text, or undefined where it is not whole. Its depth is bounded (xml-events.ts): recursion over it is safe. */
export function xmlTree(xml: string): XmlElement | undefined {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const whole = readXml(xml, {
    open: (name, attribute) => {
      const element: XmlElement = { name, attribute, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    },
  });
  return whole ? root : undefined;
}

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** The `w:val` of a child, which is how WordprocessingML writes nearly every property. */
export const propertyOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attribute('w:val');

/** Whether an on/off property is set: present, and not switched off (ECMA-376 part 1, 17.17.4). */
export function switchedOn(element: XmlElement | undefined, name: string): boolean {
  const child = childNamed(element, name);
  return child !== undefined && !['0', 'false', 'off'].includes(child.attribute('w:val') ?? '1');
}

/** All elements of a name, at any depth, none inside another. */
export function outermost(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : outermost(child, name)));
}
