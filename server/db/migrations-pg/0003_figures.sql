CREATE TABLE "event_stats" (
	"project_id" text NOT NULL,
	"day" text NOT NULL,
	"environment" text NOT NULL,
	"is_test" boolean NOT NULL,
	"what" text NOT NULL,
	"topic_id" text NOT NULL,
	"error_code" text NOT NULL,
	"shard" bigint NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "event_stats_key" PRIMARY KEY("project_id","what","day","environment","is_test","topic_id","error_code","shard")
);
--> statement-breakpoint
CREATE TABLE "message_stats" (
	"project_id" text NOT NULL,
	"day" text NOT NULL,
	"environment" text NOT NULL,
	"is_test" boolean NOT NULL,
	"template_id" text NOT NULL,
	"topic_id" text NOT NULL,
	"sender_key" text NOT NULL,
	"outcome" text NOT NULL,
	"error_code" text NOT NULL,
	"shard" bigint NOT NULL,
	"messages" bigint NOT NULL,
	"segments" bigint NOT NULL,
	CONSTRAINT "message_stats_key" PRIMARY KEY("project_id","day","environment","is_test","template_id","topic_id","sender_key","outcome","error_code","shard")
);
--> statement-breakpoint
CREATE TABLE "message_titles" (
	"project_id" text NOT NULL,
	"template_id" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "message_titles_project_id_template_id_title_pk" PRIMARY KEY("project_id","template_id","title")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "topic_id" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "messages_status" ON "messages" USING btree ("project_id","status","created_at");--> statement-breakpoint
CREATE INDEX "messages_template" ON "messages" USING btree ("project_id","template_id","created_at");