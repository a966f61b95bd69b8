import { PHOTOS } from './photos.ts';

/** An article in English, as an old CMS prints it; its date comes from the element's attribute. */
export const englishArticle = (base = PHOTOS): string => `<h1 class="tieude">SUOI NGAN REVIEWS THE WET-SEASON RICE CROP AND PLANS FOR WINTER</h1>
<p class="sapo"><strong>On 21 October the People's Committee of Suoi Ngan Commune met farmers and village heads at the House of Culture to review the wet-season crop and to agree on what to plant this winter.</strong></p>
<p>&nbsp;</p>
<p style="text-align:center"><img src="${base}harvest.jpg" width="800" height="533" alt="Terraces being harvested in Na Lua"></p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;The commune planted 412 hectares of terraced rice this year. By 18 October, 395 hectares had been harvested, with an average yield of 5.46 tonnes per hectare.</p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;Seventy-four households in Na Lua cleared 3.2 kilometres of ditches before planting, so that no field ran dry. In Khe May, small hand-held reapers saved six working days per hectare on the narrow terraces.</p>
<h2>Winter crops</h2>
<p>&nbsp;&nbsp;&nbsp;&nbsp;The plan for winter is 135 hectares of maize, potatoes, beans and vegetables. The commune pays half the price of seed for poor households; seed is handed out at the village houses of culture from 26 October.</p>
<p style="text-align:right"><strong>Editorial Board</strong></p>`;

/** Captions of the first photos. */
export const englishCaptions = [
  'The House of Culture before the meeting',
  'Village delegates at the crop review',
  'Terraces being harvested in Na Lua',
  'The forest above Khe May after rain',
  'Ripe rice below Pu Ngan hill',
  'The Suoi Ngan valley from the village road',
  'Terraces in the flooding season',
  'Young rice in Ban Suoi',
];

/** A form of its own, as other systems print it. */
export const englishLogin = `<form method="post" action="/login">
<label for="user">User name</label>
<input type="text" name="user" id="user" autocomplete="username">
<label for="password">Password</label>
<input type="password" name="password" id="password" autocomplete="current-password">
<button type="submit">Sign in</button>
<a href="/forgotten">Forgot your password?</a>
</form>`;

/** A portal's menu. */
export const englishMenu = `<nav slot="nav" aria-label="Contents"><ul><li><a href="#home" aria-current="page">Home</a></li>
<li><a href="#news">News</a></li><li><a href="#documents">Documents</a></li><li><a href="#services">Public services</a></li></ul></nav>`;
