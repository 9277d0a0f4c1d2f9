import { shippedPackages } from '#lib/server/shipped-packages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ packages: shippedPackages() });
