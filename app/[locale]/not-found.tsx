import { whatIsMissing } from "../what-is-missing";

export default async function NotFound() {
  const { title, content } = await whatIsMissing();
  return (
    <>
      <title>{title}</title>
      {content}
    </>
  );
}
