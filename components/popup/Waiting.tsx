/** Says that something is under way; to be seen only after 200 ms (by the stylesheet). */
export function Waiting({ children }: { children: string }) {
  return (
    <div class="waiting pad">
      <p>{children}</p>
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}
