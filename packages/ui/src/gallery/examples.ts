/**
 * States of a component that are worth looking at, by name. They stand beside the component and feed the gallery, the test that
 * renders them and the test of accessibility: add a state here, not in a test.
 */
export type Examples<Component extends (props: never) => unknown> = Readonly<Record<string, Parameters<Component>[0]>>;
