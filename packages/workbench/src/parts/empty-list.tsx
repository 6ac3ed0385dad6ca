/** Nothing there: why, and what can be done. */
export const EmptyList = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <p>
      <strong>{title}</strong>
    </p>
    <p>{text}</p>
  </>
);
