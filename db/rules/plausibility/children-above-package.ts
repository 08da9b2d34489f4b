// Deals worth more together than the package they are in are left as they are and pointed out.
import { spanOf } from "../claims";
import { packageRests, worthOf } from "../packages";
import { type Check, dealFile, type Facts } from "./facts";
import { dollars } from "./wording";

const worthIn = ({ judged }: Facts, id: string) => worthOf(spanOf(judged.get(id) ?? []));

export const checkChildrenAbovePackage: Check = (facts) => {
  const { inside } = packageRests(facts.deals, (id) => worthIn(facts, id));
  return facts.deals.flatMap(({ id, kind }) => {
    const own = kind === "package" ? worthIn(facts, id)?.amount : undefined;
    const children = inside(id).amount;
    if (own === undefined || children <= own) return [];
    const [sum, whole] = [dollars(children), dollars(own)];
    return [
      {
        level: "look",
        rule: "children-above-package",
        file: dealFile(id),
        field: "claims",
        id,
        sentence: {
          en: `The deals in this package add up to ${sum.en}, more than the package itself (${whole.en}).`,
          ar: `مجموع الصفقات ضمن هذه الحزمة ${sum.ar}، وهو أكثر من قيمة الحزمة نفسها (${whole.ar}).`,
        },
      },
    ];
  });
};
