CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher_en` text NOT NULL,
	`publisher_ar` text NOT NULL,
	`title_en` text NOT NULL,
	`title_ar` text NOT NULL,
	`published_on` text,
	`period` text,
	`covers_en` text,
	`covers_ar` text
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`position` integer PRIMARY KEY NOT NULL,
	`change` text NOT NULL,
	`record` text NOT NULL,
	`field` text,
	`was` text,
	`now` text
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`deal` text NOT NULL,
	`position` integer NOT NULL,
	`what` text NOT NULL,
	`amount` real,
	`low` real,
	`high` real,
	`currency` text,
	`qualifier` text NOT NULL,
	`on` text,
	`source` text NOT NULL,
	`note_en` text,
	`note_ar` text,
	`per` text,
	`covers` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text NOT NULL,
	`reason_en` text,
	`reason_ar` text,
	`usd_low` integer,
	`usd_best` integer,
	`usd_high` integer,
	`usd_from` text,
	`rate` real,
	`rate_month` text,
	`rate_source` text
);
--> statement-breakpoint
CREATE INDEX `claims_deal` ON `claims` (`deal`);--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source`);--> statement-breakpoint
CREATE TABLE `complaints` (
	`position` integer PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`rule` text NOT NULL,
	`file` text NOT NULL,
	`field` text,
	`record` text NOT NULL,
	`sentence_en` text NOT NULL,
	`sentence_ar` text NOT NULL,
	`silenced_en` text,
	`silenced_ar` text
);
--> statement-breakpoint
CREATE TABLE `corrections` (
	`position` integer PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`record` text NOT NULL,
	`was_en` text NOT NULL,
	`was_ar` text,
	`now_en` text NOT NULL,
	`now_ar` text,
	`reported_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `countries` (
	`iso3` text PRIMARY KEY NOT NULL,
	`iso2` text NOT NULL,
	`name_en` text NOT NULL,
	`name_ar` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deal_capacity` (
	`deal` text NOT NULL,
	`position` integer NOT NULL,
	`amount` real NOT NULL,
	`unit` text NOT NULL,
	`what` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`deal`, `position`)
);
--> statement-breakpoint
CREATE TABLE `deal_countries` (
	`deal` text NOT NULL,
	`iso3` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`deal`, `iso3`, `role`)
);
--> statement-breakpoint
CREATE INDEX `deal_countries_iso3` ON `deal_countries` (`iso3`);--> statement-breakpoint
CREATE TABLE `deal_events` (
	`deal` text NOT NULL,
	`position` integer NOT NULL,
	`stage` text NOT NULL,
	`on` text,
	`source` text NOT NULL,
	`note_en` text,
	`note_ar` text,
	PRIMARY KEY(`deal`, `position`)
);
--> statement-breakpoint
CREATE INDEX `deal_events_source` ON `deal_events` (`source`);--> statement-breakpoint
CREATE TABLE `deal_governorates` (
	`deal` text NOT NULL,
	`governorate` text NOT NULL,
	PRIMARY KEY(`deal`, `governorate`)
);
--> statement-breakpoint
CREATE INDEX `deal_governorates_code` ON `deal_governorates` (`governorate`);--> statement-breakpoint
CREATE TABLE `deal_parties` (
	`deal` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`iso3` text,
	`role` text NOT NULL,
	PRIMARY KEY(`deal`, `position`)
);
--> statement-breakpoint
CREATE TABLE `deal_questions` (
	`deal` text NOT NULL,
	`position` integer NOT NULL,
	`text_en` text NOT NULL,
	`text_ar` text,
	PRIMARY KEY(`deal`, `position`)
);
--> statement-breakpoint
CREATE TABLE `deal_sectors` (
	`deal` text NOT NULL,
	`sector` text NOT NULL,
	PRIMARY KEY(`deal`, `sector`)
);
--> statement-breakpoint
CREATE INDEX `deal_sectors_sector` ON `deal_sectors` (`sector`);--> statement-breakpoint
CREATE TABLE `deals` (
	`id` text PRIMARY KEY NOT NULL,
	`title_en` text NOT NULL,
	`title_ar` text,
	`summary_en` text NOT NULL,
	`summary_ar` text,
	`kind` text NOT NULL,
	`flow` text NOT NULL,
	`scope` text NOT NULL,
	`parent` text,
	`package_count` integer,
	`counted_in` text,
	`counted_in_why_en` text,
	`counted_in_why_ar` text,
	`stage` text NOT NULL,
	`band` text NOT NULL,
	`since` text,
	`first_from` text,
	`first_to` text,
	`term_years` real,
	`file` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deals_parent` ON `deals` (`parent`);--> statement-breakpoint
CREATE TABLE `estimates` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment` text NOT NULL,
	`measure` text NOT NULL,
	`area` text NOT NULL,
	`area_note` text,
	`period` text NOT NULL,
	`asset_class` text,
	`sector` text,
	`breakdown` text,
	`currency` text NOT NULL,
	`low` integer,
	`best` integer,
	`high` integer,
	`qualifier` text NOT NULL,
	`source` text NOT NULL,
	`locator` text,
	`note_en` text,
	`note_ar` text,
	`verdict` text NOT NULL,
	`rejected_en` text,
	`rejected_ar` text
);
--> statement-breakpoint
CREATE INDEX `estimates_source` ON `estimates` (`source`);--> statement-breakpoint
CREATE TABLE `exchange_rates` (
	`currency` text NOT NULL,
	`month` text,
	`units_per_usd` real NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `figures` (
	`id` text PRIMARY KEY NOT NULL,
	`series` text NOT NULL,
	`period` text NOT NULL,
	`place` text NOT NULL,
	`value` real,
	`low` real,
	`high` real,
	`qualifier` text NOT NULL,
	`breakdown` text,
	`source` text NOT NULL,
	`locator` text,
	`note_en` text,
	`note_ar` text,
	`verdict` text NOT NULL,
	`reason_en` text,
	`reason_ar` text
);
--> statement-breakpoint
CREATE INDEX `figures_series` ON `figures` (`series`,`place`);--> statement-breakpoint
CREATE INDEX `figures_source` ON `figures` (`source`);--> statement-breakpoint
CREATE TABLE `governorates` (
	`code` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_ar` text NOT NULL,
	`iso3166_2` text NOT NULL,
	`aliases` text
);
--> statement-breakpoint
CREATE TABLE `lines` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`flow` text NOT NULL,
	`stage` text NOT NULL,
	`band` text NOT NULL,
	`since` text,
	`first_from` text,
	`first_to` text,
	`low` integer,
	`best` integer,
	`high` integer,
	`amount` integer,
	`amount_from` text,
	`stated` integer NOT NULL,
	`counted` integer NOT NULL,
	`left_out` text,
	`inside` text,
	`claim` text,
	`country_part` text NOT NULL,
	`sector_part` text NOT NULL,
	`governorate_part` text NOT NULL,
	`claimed_most` integer NOT NULL,
	`standing_most` integer NOT NULL,
	`gross` integer NOT NULL,
	`per_year` integer,
	`sources` integer NOT NULL,
	`claims` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `lines_country_part` ON `lines` (`country_part`);--> statement-breakpoint
CREATE INDEX `lines_flow_band` ON `lines` (`flow`,`band`);--> statement-breakpoint
CREATE INDEX `lines_first` ON `lines` (`first_from`);--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`published_on` text NOT NULL,
	`content_hash` text NOT NULL,
	`data_version` integer NOT NULL,
	`deals` integer NOT NULL,
	`claims` integer NOT NULL,
	`sources` integer NOT NULL,
	`figures` integer NOT NULL,
	`estimates` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sectors` (
	`code` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_ar` text NOT NULL,
	`dac_code` text,
	`dac_quality` text NOT NULL,
	`asset_class` text,
	`asset_quality` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`group` text NOT NULL,
	`title_en` text NOT NULL,
	`title_ar` text NOT NULL,
	`unit_en` text NOT NULL,
	`unit_ar` text NOT NULL,
	`definition_en` text NOT NULL,
	`definition_ar` text NOT NULL,
	`unit` text NOT NULL,
	`every_days` integer,
	`last_checked` text,
	`stored_in` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher` text,
	`title` text,
	`described_as` text,
	`url` text,
	`published_on` text,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`note` text,
	`cited` integer NOT NULL
);
