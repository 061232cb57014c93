CREATE TABLE "version_states" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"state" varchar(16) NOT NULL,
	"failure" jsonb,
	"health" jsonb,
	"issues" jsonb,
	"measured_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "version_states_state" CHECK ("version_states"."state" in ('ready', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "version_thumbnails" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"hash" varchar(64) NOT NULL,
	"type" varchar(16) NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "version_thumbnails_type" CHECK ("version_thumbnails"."type" in ('image/png', 'image/jpeg', 'image/webp')),
	CONSTRAINT "version_thumbnails_size" CHECK (octet_length("version_thumbnails"."bytes") <= 65536)
);
--> statement-breakpoint
DROP INDEX "versions_session_key";--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "version_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "tree_hash" varchar(64);--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "file_count" integer;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "name" varchar(100);--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "bookmarked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "superseded" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Written by hand: numbers, tree hashes (as `treeHashOf`) and counts of the versions that are there already.
UPDATE "versions" v SET "number" = n."number" FROM (SELECT "id", row_number() OVER (PARTITION BY "session_id" ORDER BY "key") AS "number" FROM "versions") n WHERE n."id" = v."id";--> statement-breakpoint
UPDATE "versions" v SET "file_count" = coalesce(t."files", 0), "tree_hash" = encode(sha256(convert_to(coalesce(t."tree", ''), 'UTF8')), 'hex')
FROM "versions" a LEFT JOIN (
	SELECT "version_id", count(*) AS "files", string_agg("path" || E'\n' || "hash" || E'\n' || "complete"::int || E'\n', '' ORDER BY "path" COLLATE "C") AS "tree"
	FROM "version_files" GROUP BY "version_id"
) t ON t."version_id" = a."id" WHERE a."id" = v."id";--> statement-breakpoint
UPDATE "chat_sessions" s SET "version_count" = n."number" FROM (SELECT "session_id", max("number") AS "number" FROM "versions" GROUP BY "session_id") n WHERE n."session_id" = s."id";--> statement-breakpoint
ALTER TABLE "versions" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ALTER COLUMN "tree_hash" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ALTER COLUMN "file_count" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "version_states" ADD CONSTRAINT "version_states_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_thumbnails" ADD CONSTRAINT "version_thumbnails_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_source_id_versions_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."versions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "versions_session_number" ON "versions" USING btree ("session_id","number") WHERE not "versions"."superseded";--> statement-breakpoint
CREATE UNIQUE INDEX "versions_one_by_hand" ON "versions" USING btree ("message_id",coalesce("parent_id", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "versions"."cause" in ('edit', 'restore') and not "versions"."superseded";--> statement-breakpoint
CREATE INDEX "versions_session" ON "versions" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "versions_source" ON "versions" USING btree ("source_id") WHERE "versions"."source_id" is not null;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_cause" CHECK ("versions"."cause" in ('message', 'edit', 'restore', 'import'));--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_number" CHECK ("versions"."number" > 0);--> statement-breakpoint
-- Written by hand: a version is fixed for ever but for its name, its bookmark, and being superseded once. Deleting a version may take a reference away.
CREATE FUNCTION "versions_fixed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (NEW."id", NEW."key", NEW."session_id", NEW."number", NEW."message_id", NEW."cause", NEW."tree_hash", NEW."file_count", NEW."parser_version", NEW."created_at")
			IS DISTINCT FROM (OLD."id", OLD."key", OLD."session_id", OLD."number", OLD."message_id", OLD."cause", OLD."tree_hash", OLD."file_count", OLD."parser_version", OLD."created_at")
		OR (NEW."parent_id" IS NOT NULL AND NEW."parent_id" IS DISTINCT FROM OLD."parent_id")
		OR (NEW."source_id" IS NOT NULL AND NEW."source_id" IS DISTINCT FROM OLD."source_id")
		OR (OLD."superseded" AND NOT NEW."superseded")
	THEN RAISE EXCEPTION 'a version cannot be changed' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'versions_fixed';
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "versions_fixed" BEFORE UPDATE ON "versions" FOR EACH ROW EXECUTE FUNCTION "versions_fixed"();--> statement-breakpoint
CREATE FUNCTION "version_files_fixed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the files of a version cannot be changed' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'version_files_fixed';
END $$;--> statement-breakpoint
CREATE TRIGGER "version_files_fixed" BEFORE UPDATE ON "version_files" FOR EACH ROW EXECUTE FUNCTION "version_files_fixed"();
