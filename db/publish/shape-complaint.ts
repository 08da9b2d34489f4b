import type { Complaint } from "../rules/complaint";

/** A "stop" complaint for a file or row that does not have its shape. */
export function shapeComplaint(
  file: string,
  field: string | undefined,
  id: string,
  message: string,
): Complaint {
  return {
    level: "stop",
    rule: "shape",
    file,
    ...(field ? { field } : {}),
    id,
    sentence: {
      en: `This does not have the shape it must have: ${message}.`,
      ar: `هذا لا يطابق الشكل المطلوب: ${message}.`,
    },
  };
}
