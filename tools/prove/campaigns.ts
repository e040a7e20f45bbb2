/** One line a campaign, in the order in which they run and stand in the proof. */
import { backup } from './backup/campaign.ts';
import type { Campaign } from './campaign.ts';
import { faults } from './faults/campaign.ts';
import { kills } from './kills/campaign.ts';
import { fuzzCampaign } from './fuzz/campaign.ts';
import { policies } from './policies/campaign.ts';
import { sqlmapCampaign } from './sqlmap/campaign.ts';

export const campaigns: readonly Campaign[] = [kills, faults, backup, fuzzCampaign, sqlmapCampaign, policies];
