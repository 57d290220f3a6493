/** What stands in every editor before anything is written, formatted and as lines. */
export const startHtml =
  '<p>Alpha steht hier.</p><h3>Umgebung</h3><p>Livesystem</p><ul><li>erstens</li><li>zweitens</li></ul><p>Omega bleibt.</p>';

export const startText = 'Alpha steht hier.\n\n### Umgebung\nLivesystem\n\n- erstens\n- zweitens\n\nOmega bleibt.';
