import { Client } from 'pg';
import { globalId } from '../../../src/shared/ids.js';
import { anAccount } from '../builders/account.js';
import { aDepartment } from '../builders/department.js';
import { anIndicator } from '../builders/indicator.js';
import { aRegion } from '../builders/region.js';
import { many } from '../many.js';
import type { ProofService } from '../proof-service.js';

export interface MachinePlace {
  indicator: string;
  region: string;
  period: string;
  /** Which of the reporters answers for it. */
  owner: number;
}

/** Where the machine plays: two departments with a period of two indicators each, and all who might try something. */
export interface World {
  service: ProofService;
  /** As the role that the service works as: what it may do, whoever takes the service over may do. */
  application: Client;
  places: readonly MachinePlace[];
  reporters: readonly string[];
  reviewers: readonly { id: string; key: string }[];
  /** Keys of those who may do none of it. */
  others: readonly string[];
  /** Makes numbers that were not used before. */
  serial(): number;
  /** How many steps were taken in it. */
  steps: number;
  close(): Promise<void>;
}

export async function aWorld(service: ProofService): Promise<World> {
  const em = service.em();
  const region = await aRegion(em);
  const departments = await Promise.all(many(2, () => aDepartment(service.em(), { region })));
  const key = async (fields: Parameters<typeof anAccount>[1]) => (await anAccount(service.em(), fields)).key;
  const reporters = await Promise.all(departments.map((each) => key({ departments: [each] })));
  const reviewers = await Promise.all(
    many(2, async () => {
      const made = await anAccount(service.em(), { roles: ['REVIEWER'] });
      return { id: made.account.id, key: made.key };
    }),
  );
  const others = await Promise.all(
    (['LEADER', 'PARTNER', 'AUDITOR', 'ADMINISTRATOR', 'EDITOR'] as const).map((role) =>
      key({ roles: [role] }),
    ),
  );
  const places: MachinePlace[] = [];
  for (const [owner, department] of departments.entries()) {
    const indicator = await anIndicator(service.em(), { owner: department, cadence: 'MONTHLY' });
    for (const period of ['2025-01', '2025-02']) {
      places.push({ indicator: indicator.id, region: region.id, period, owner });
    }
  }
  const application = new Client({ connectionString: service.applicationUrl });
  await application.connect();
  let last = 100;
  return {
    service,
    application,
    places,
    reporters,
    reviewers,
    others,
    steps: 0,
    serial: () => {
      last += 1;
      return last;
    },
    close: () => application.end(),
  };
}

export const placeInput = ({ indicator, region, period }: MachinePlace) => ({
  indicatorId: globalId('Indicator', indicator),
  regionId: globalId('Region', region),
  period,
});
