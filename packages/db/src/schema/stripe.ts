import { pgTable, varchar } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';
import { users } from './users.ts';

/** What the shop last said about a person's subscription: at most one row a person, so the foreign key is the primary key. */
export const stripe = pgTable('stripe', {
  userId: userIdColumn('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Unique, and with it the index by which a webhook finds the person. */
  stripeCustomerId: varchar('stripe_customer_id', { length: 255 }).unique(),
  stripeSubscriptionId: varchar('stripe_subscription_id', { length: 255 }).unique(),
  stripeProductId: varchar('stripe_product_id', { length: 255 }),
  planName: varchar('plan_name', { length: 50 }).notNull().default('free'),
  subscriptionStatus: varchar('subscription_status', { length: 50 }).notNull().default('inactive'),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});
