-- Words of a deal and of what cites it, folded as db/fold.ts folds them; row n is that of row n in `lines`. The words
-- themselves are not kept: they stand in the other tables, and would be half of a large file.
CREATE VIRTUAL TABLE `search` USING fts5(title, body, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 2");
