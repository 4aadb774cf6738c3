DROP INDEX "conversations_open";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "outcome" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
-- Who was passed on and spoke to nobody here any more stays handed off, though the call has ended since.
UPDATE "conversations" SET "outcome" = CASE
  WHEN "phase" <> 'ended' THEN "phase"
  WHEN EXISTS (
    SELECT 1 FROM "conversation_events" AS "passed"
    WHERE "passed"."conversation_id" = "conversations"."id"
      AND CAST("passed"."effects" AS text) LIKE '%"type":"handOff"%'
      AND NOT EXISTS (
        SELECT 1 FROM "conversation_events" AS "later"
        WHERE "later"."conversation_id" = "conversations"."id" AND "later"."seq" > "passed"."seq"
          AND CAST("later"."event" AS text) LIKE '%"type":"caller.said"%'
      )
  ) THEN 'handed off'
  ELSE 'ended'
END;
--> statement-breakpoint
CREATE INDEX "conversations_outcome" ON "conversations" USING btree ("project_id","outcome","environment","is_test","started_at");--> statement-breakpoint
CREATE INDEX "conversations_caller" ON "conversations" USING btree ("project_id","caller","started_at") WHERE "conversations"."caller" is not null;