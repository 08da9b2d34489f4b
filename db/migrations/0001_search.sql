-- Text of a deal and of what cites it, folded as db/fold.ts folds it.
CREATE VIRTUAL TABLE `search` USING fts5(deal UNINDEXED, title, body, tokenize = "unicode61 remove_diacritics 2");
