/** Keeps a scrolling part at its end while its content or its own size changes, unless somebody has scrolled up to read. */
export function keepAtEnd(scroll, content) {
  let atEnd = true;
  const go = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };
  scroll.addEventListener('scroll', () => {
    atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40;
  });
  const observer = new ResizeObserver(() => atEnd && go());
  observer.observe(scroll);
  observer.observe(content);
  return go;
}
