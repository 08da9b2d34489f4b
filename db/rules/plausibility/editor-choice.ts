// An editor may let one whole claim of a subject speak; two choices, or the choice of a part or a yearly amount, are pointed out.
import { CLAIM_SUBJECTS } from "../../vocabulary";
import { type Check, dealFile } from "./facts";

export const checkEditorChoice: Check = ({ deals, judged }) =>
  deals.flatMap(({ id }) =>
    CLAIM_SUBJECTS.flatMap((what) => {
      const chosen = (judged.get(id) ?? []).filter(
        ({ claim }) => claim.what === what && claim.chosen,
      );
      const unheard = chosen.filter(({ verdict }) => verdict !== "speaks");
      return unheard.map(({ index }) => ({
        level: "look" as const,
        rule: "editor-choice",
        file: dealFile(id),
        field: `claims.${index}`,
        id,
        sentence: {
          en: "An editor chose this claim, but it does not speak: another was chosen too, or it is about a part or a year.",
          ar: "اختار المحرر هذه الإفادة لكنها ليست المعتمدة: إما أن إفادة أخرى اختيرت أيضاً، أو أنها عن جزء أو عن سنة.",
        },
      }));
    }),
  );
