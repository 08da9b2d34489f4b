ALTER TABLE `deal_parties` ADD `named_as` text;--> statement-breakpoint
ALTER TABLE `deal_parties` ADD `named_as_ar` text;