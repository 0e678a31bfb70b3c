'use strict';
// Draws the tables that ask for it. What a chart shows is read from the table, and a bar leads where the table's number leads.
(() => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  // A canvas knows no light-dark(): the page says what it comes to.
  const shade = name => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  };
  const ink = shade('--ink'), soft = shade('--soft'), line = shade('--line');
  const COLOURS = [shade('--accent'), shade('--bar'), '#2e7d5b', '#c98a1b', '#7a5c99', '#b3473c', '#5a6570', '#4aa3b8'];

  function read(box) {
    const table = document.getElementById(box.dataset.table);
    if (!table) return null;
    const heads = [...table.tHead.rows[0].cells];
    const columns = heads.flatMap((head, at) => head.dataset.series === undefined ? [] : [at]);
    const rows = [...table.tBodies[0].rows].filter(row => row.dataset.bar);
    const series = columns.map(at => ({
      name: heads[at].dataset.series,
      cells: rows.map(row => row.cells[at])
    })).filter(one => one.cells.some(cell => cell.dataset.value));
    const names = rows.map(row => (row.querySelector('[data-name]') ?? row.cells[0]).textContent.trim());
    return rows.length && series.length ? { names, series } : null;
  }

  // A Chinese character is as broad as two Latin ones.
  const broad = name => [...name].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
  const short = box => name => {
    const room = box.clientWidth < 360 ? 18 : 44;
    if (broad(name) <= room) return name;
    let cut = name;
    while (broad(cut) > room - 1) cut = cut.slice(0, -1);
    return cut + '…';
  };

  function option(box, { names, series }) {
    const upright = box.dataset.chart === 'columns', stacked = box.dataset.chart === 'stack', unit = box.dataset.unit ?? '';
    const words = { type: 'category', data: names, inverse: !upright, axisTick: { show: false },
      axisLabel: { color: ink, fontSize: 13, hideOverlap: true, formatter: short(box) } };
    const numbers = { type: 'value', minInterval: 1, max: box.dataset.most ? Number(box.dataset.most) : undefined,
      axisLabel: { color: soft, formatter: '{value}' + unit }, splitLine: { lineStyle: { color: line } } };
    return {
      animation: !calm.matches, animationDuration: 350, color: COLOURS,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true, label: { enabled: false }, decal: { show: stacked } },
      grid: { left: 4, right: 28, top: 34, bottom: 4, outerBoundsMode: 'same' },
      legend: { type: 'scroll', top: 0, left: 0, itemWidth: 18, textStyle: { color: ink, fontSize: 13 } },
      tooltip: { trigger: 'item', renderMode: 'richText', formatter: bar => bar.name + '\n' + bar.seriesName + '  ' + bar.value + unit },
      xAxis: upright ? words : numbers,
      yAxis: upright ? numbers : words,
      series: series.map(one => ({
        type: 'bar', name: one.name, stack: stacked ? 'all' : undefined, barMaxWidth: 22, cursor: 'pointer',
        label: { show: !stacked, position: upright ? 'top' : 'right', color: soft, fontSize: 12, formatter: bar => bar.value ? bar.value + unit : '' },
        data: one.cells.map(cell => cell.dataset.value ? parseFloat(cell.dataset.value) : null)
      }))
    };
  }

  function tall(box, { names, series }) {
    if (box.dataset.chart === 'columns') return 280;
    return 60 + names.length * (box.dataset.chart === 'stack' ? 34 : 16 + 20 * series.length);
  }

  function draw(box) {
    const told = read(box);
    if (!told) return;
    box.hidden = false;
    box.style.height = tall(box, told) + 'px';
    const chart = echarts.init(box, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, devicePixelRatio) });
    chart.setOption(option(box, told));
    chart.on('click', bar => {
      const cell = told.series[bar.seriesIndex].cells[bar.dataIndex];
      const href = cell.dataset.href ?? cell.querySelector('a')?.getAttribute('href');
      if (href) location.href = href;
    });
    new ResizeObserver(() => { if (!matchMedia('print').matches) chart.resize(); }).observe(box);
  }

  const all = () => document.querySelectorAll('.chart[data-chart][hidden]').forEach(draw);
  document.addEventListener('banli:shown', all);
  all();
})();
