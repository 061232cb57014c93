import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { defaultMigrationsFolder } from './open-database.ts';
import { contentHashOf, treeHashOf } from './repositories/version-trees.ts';

async function apply(client: PGlite, name: string): Promise<void> {
  const text = readFileSync(join(defaultMigrationsFolder(), `${name}.sql`), 'utf8');
  for (const statement of text.split('--> statement-breakpoint')) await client.exec(statement);
}

it('versions from before they had numbers get one each, in their order, and the names of their trees', async () => {
  const client = await PGlite.create('memory://');
  await apply(client, '0000_start');
  const [chat, other, message, elsewhere] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await client.query(`insert into users (id) values ('u')`);
  await client.query(`insert into chat_sessions (id, user_id, title) values ($1, 'u', 'a'), ($2, 'u', 'b')`, [
    chat,
    other,
  ]);
  await client.query(
    `insert into chat_messages (id, session_id, role, content) values ($1, $2, 'assistant', '{}'), ($3, $4, 'assistant', '{}')`,
    [message, chat, elsewhere, other],
  );
  const paths = ['b.js', 'A.js', 'é.js', 'a/b.js', 'a.js', '\u{1f600}.js', '\uffe5.js'];
  const files = paths.map((path, at) => ({
    path,
    content: path,
    complete: at > 0,
    hash: contentHashOf(path),
  }));
  for (const { hash, content } of files)
    await client.query(`insert into files (hash, content) values ($1, $2)`, [hash, content]);
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  const places = [
    [chat, message],
    [other, elsewhere],
    [chat, message],
  ];
  for (const [at, id] of ids.entries()) {
    await client.query(
      `insert into versions (id, session_id, message_id, cause, parser_version, created_at) values ($1, $2, $3, 'message', 1, now())`,
      [id, ...(places[at] ?? [])],
    );
    for (const { path, hash, complete } of at === 0 ? [] : files)
      await client.query(`insert into version_files values ($1, $2, $3, $4)`, [id, path, hash, complete]);
  }
  await apply(client, '0001_versions');
  const { rows } = await client.query(`select number, file_count, tree_hash from versions order by key`);
  expect(rows).toEqual([
    { number: 1, file_count: 0, tree_hash: treeHashOf([]) },
    { number: 1, file_count: 7, tree_hash: treeHashOf(files) },
    { number: 2, file_count: 7, tree_hash: treeHashOf(files) },
  ]);
  const counts = await client.query(`select version_count from chat_sessions order by title`);
  expect(counts.rows).toEqual([{ version_count: 2 }, { version_count: 1 }]);
  await client.close();
});
