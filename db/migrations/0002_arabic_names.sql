ALTER TABLE `deal_capacity` ADD `what_ar` text;--> statement-breakpoint
ALTER TABLE `deal_parties` ADD `name_ar` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `publisher_ar` text;