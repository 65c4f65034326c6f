/** Keeps a scrolling part at its end while its content or its own size changes, unless somebody has scrolled up to read. */
export function keepAtEnd(scroll, content) {
  let atEnd = true;
  let before = 0;
  const go = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };
  scroll.addEventListener('scroll', () => {
    // Our own going down may be told of when there is more below already: only upwards is somebody's wish.
    const isNear = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40;
    if (isNear) atEnd = true;
    else if (scroll.scrollTop < before) atEnd = false;
    before = scroll.scrollTop;
  });
  const observer = new ResizeObserver(() => atEnd && go());
  observer.observe(scroll);
  observer.observe(content);
  return go;
}
