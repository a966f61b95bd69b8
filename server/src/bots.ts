/**
 * Programs that say in their user agent that they are no reader: they are counted in a line of their own.
 * General HTTP clients and automated browsers are not in the list: they do not crawl by themselves, and a
 * list cannot tell a forger. The admission limits are for those.
 */
const BOTS = [
  // Names that crawlers of every kind carry.
  String.raw`bot\b|bot[/;-]|crawl|spider|slurp|archiver|fetcher|scraper|indexer|monitor(?!s)|validator`,
  // Search engines and archives without such a name.
  String.raw`mediapartners|google-(?:inspection|read-aloud|safety|extended)|googleother|apis-google|bingpreview|coccoc[a-z]*-(?:web|image)|yandex(?!browser)(?:images|video|news)?/|baidu(?:game)?spider|ia_archiver|heritrix|nutch|wayback`,
  // Previews that messengers and networks make.
  String.raw`facebookexternalhit|facebookcatalog|meta-externalagent|whatsapp/|skypeuripreview|vkshare|zalopreview|embedly|pinterest/0|flipboardproxy`,
  // Measuring and watching.
  String.raw`lighthouse|pagespeed|gtmetrix|pingdom|statuscake|site24x7|uptime|newrelicpinger|zabbix|nagios|check_http|w3c_|jigsaw|ahrefs|semrush|dotbot|censys|zgrab|nmap|masscan|nuclei|sqlmap|nikto|wpscan`,
  // Language models' collectors without "bot" in their names.
  String.raw`claude-web|chatgpt-user|perplexity|cohere-ai|bytespider|diffbot|ai2`,
];

const BOT = new RegExp(BOTS.join('|'), 'i');

/** User agents repeat, so that one look-up replaces the expression. */
const known = new Map<string, boolean>();
const KNOWN_MAX = 2_000;

export function isBot(agent: string): boolean {
  let answer = known.get(agent);
  if (answer === undefined) {
    answer = BOT.test(agent);
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(agent, answer);
  }
  return answer;
}
