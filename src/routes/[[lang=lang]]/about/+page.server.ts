import { shippedPackages } from '../../live/shipped-packages.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ packages: shippedPackages() });
