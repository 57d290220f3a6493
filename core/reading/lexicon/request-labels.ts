/** What people write as labels in questions, requests, change requests and problems. Read with the others in `labels.ts`. */

export const requestLabels = {
  question: 'meine frage|unsere frage|fragen|fragestellung|anliegen|questions|my question|our question',
  item: 'katalogeintrag|bestellt wird|gewünschter artikel|catalogue item|catalog item|item requested|requested items',
  role: 'rolle|rollen|gewünschte rolle|rolle/gruppe|recht|rechte|berechtigung|berechtigungen|berechtigungssatz|role|roles|role/group|right|rights|permission|permissions|permission set',
  recipient:
    'für|empfänger|empfängerin|für benutzer|für person|anwender|for|recipient|requested for|beneficiary|for user',
  validity:
    'gültig|gültig ab|gültig bis|gültigkeitsdauer|befristung|befristet bis|laufzeit|valid|valid from|valid until|expires|expiry|access period',
  reason: 'grund|braucht es für|warum|wofür|zweck|anlass|purpose|why|justification|reason for access',
  need: 'bedarf und grund|geschäftlicher bedarf|hintergrund|motivation|ausgangssituation|user story|business need|business reason|background',
  incidents:
    'störungen|vorfälle|zugehörige tickets|verknüpfte tickets|verknüpfte störungen|betroffene tickets|incidents|related tickets|linked incidents|linked tickets',
  'as-is':
    'heutiger ablauf|ablauf heute|bisheriger ablauf|so läuft es heute|as is|current process|current state|status quo',
  'to-be':
    'gewünschter ablauf|künftiger ablauf|künftig|zukünftig|gewünscht|wunsch|to be|desired process|future process|target state|requested change',
  benefit:
    'vorteil|vorteile|mehrwert|was es bringt|ersparnis|geschäftlicher nutzen|benefits|value|business value|savings',
  acceptance:
    'akzeptanzkriterien|abnahme|fertig wenn|fertig ist es wenn|fertig, wenn|acceptance|acceptance criterion|done when|definition of done|dod',
  risk: 'risiko|risiken|risiken und rückweg|rückfall|rückfallplan|rückweg|rollback|zu bedenken|was schiefgehen kann|was kann schiefgehen|was schief gehen kann|was könnte schiefgehen|what could go wrong|what can go wrong|abhängigkeiten|risk|risks|way back|back-out plan|backout plan|dependencies',
  'needed-by':
    'termin|wunschtermin|gewünschter termin|frist|bis wann|gebraucht bis|umsetzung bis|termin und grund|deadline|due|needed until|required by',
  approver:
    'genehmiger|genehmigt|genehmigt durch|genehmigt von|freigabe|freigabe durch|freigegeben durch|freigegeben von|kostenstelle|budget|genehmigung und kostenstelle|genehmigung/kostenstelle|approver|approved by|approved|cost centre|cost center|approval and cost centre',
} as const;
