import { nameDirection } from "../i18n/bidi";

/** Who published it, apart from the direction of the words around it. */
export function PublisherName({ children: name }: { children: string }) {
  return <bdi dir={nameDirection(name)}>{name}</bdi>;
}
