import type { vi } from './vi.ts';
import type { articleVi } from './vi.article.ts';
import type { articleAidsVi } from './vi.article-aids.ts';
import type { articleToolsVi } from './vi.article-tools.ts';
import type { lightboxVi } from './vi.lightbox.ts';
import type { accountVi } from './vi.account.ts';
import type { checkVi } from './vi.check.ts';
import type { bannerVi } from './vi.banner.ts';
import type { loginVi } from './vi.login.ts';
import type { loginHelpVi } from './vi.login-help.ts';
import type { passkeyVi } from './vi.passkey.ts';
import type { photosVi } from './vi.photos.ts';
import type { photoToolsVi } from './vi.photo-tools.ts';
import type { visitsVi } from './vi.visits.ts';

/** All that a language must say; the Vietnamese files are the reference. */
export type Texts = typeof vi &
  typeof articleVi &
  typeof articleAidsVi &
  typeof articleToolsVi &
  typeof lightboxVi &
  typeof photosVi &
  typeof photoToolsVi &
  typeof loginVi &
  typeof loginHelpVi &
  typeof passkeyVi &
  typeof visitsVi &
  typeof bannerVi &
  typeof accountVi &
  typeof checkVi;
