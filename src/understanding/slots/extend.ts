/** A thing with more to it, without reading what it would only work out when asked. */
export const extend = <S extends object, T extends object>(base: S, more: T): S & T =>
  Object.assign(Object.create(base), more);
