// What both pages of the office share.
globalThis.office = (() => {
  const number = new Intl.NumberFormat('vi-VN');
  const show = (count) => (count === null ? '—' : number.format(count));
  const vnDate = (iso) => iso.split('-').reverse().join('/');

  // UTC+7 has no summer time: shifting the moment gives Việt Nam's clock.
  function moment(iso) {
    const local = new Date(Date.parse(iso) + 7 * 3600000).toISOString();
    return `${local.slice(11, 16)} ngày ${vnDate(local.slice(0, 10))}`;
  }

  /** Fills the list of large numbers: `[label, count]` each. */
  function sums(entries) {
    document.getElementById('sums').replaceChildren(
      ...entries.map(([label, value]) => {
        const group = document.createElement('div');
        const term = document.createElement('dt');
        const count = document.createElement('dd');
        term.textContent = label;
        count.textContent = show(value);
        group.append(term, count);
        return group;
      }),
    );
  }

  /** Fetches numbers, or says on the page that they did not come. */
  async function load(url, draw) {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(String(response.status));
      draw(await response.json());
    } catch (error) {
      console.error(error);
      document.getElementById('updated').textContent = 'Chưa tải được số liệu. Mời tải lại trang.';
    }
  }

  return { number, show, vnDate, moment, sums, load };
})();
