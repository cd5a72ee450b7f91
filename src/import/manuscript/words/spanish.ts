import type { Words } from './words.js';

export const spanish: Words = {
  language: 'es',
  common: 'el|la|los|las|de|y|que|en|un|una|por|con|del|se|es|para|al|lo|su|a|no|más|como|fue|había|tras|sus',
  labels: {
    headline: 'título|titulo|titular|asunto',
    standfirst: 'bajada|entradilla|subtítulo|subtitulo|copete|sumario|entrada|resumen',
    kicker: 'antetítulo|antetitulo|volanta|cintillo',
    section: 'sección|seccion',
    tags: 'etiquetas|palabras clave|temas',
    author: 'autor|autora|autores|autoras|por|texto|textos|redacción|reportaje|entrevista|firma|escrito por|periodista|crónica',
    translator: 'traducción|traductor|traductora|traducido por',
    editor: 'edición|editor|editora|editado por',
    credit: 'foto|fotos|fotografía|fotografías|fotógrafo|fotógrafa|imagen|crédito|créditos',
    sender: 'de|remitente',
    publisher: 'medio|periódico|diario|agencia|fuente|publicación',
    date: 'fecha|publicado|publicado el|fecha de publicación|enviado|enviado el',
    modified: 'actualizado|actualizado el|última actualización|modificado',
    embargo: 'embargo hasta|embargado hasta|embargo|embargado hasta el|embargo hasta el',
    place: 'lugar|ciudad',
    picture: 'archivo|archivo de imagen',
    caption: 'pie de foto|pie|leyenda',
    correction: 'corrección|fe de errores|fe de erratas|rectificación',
    clarification: 'aclaración',
    note: 'para|cc|extensión|palabras|nota a los editores|atención editores|caracteres',
  },
  openers: {
    author:
      'entrevista de|una entrevista de|texto de|textos de|un reportaje de|reportaje de|escrito por|texto y fotos de|una crónica de|crónica de|análisis de|un análisis de|opinión de',
    translator: 'traducido por|traducción de',
    credit: 'fotos de|fotografías de|foto de|fotografía de',
  },
  weakOpeners: 'por',
  and: 'y|e|con|&',
  from: 'en|desde',
  jobs: 'corresponsal|enviado|enviada|especial|redactor|redactora|periodista|reportero|reportera|editor|editora|columnista|jefe|jefa|cronista|director|directora|colaborador|colaboradora|profesor|profesora',
  outlets:
    'diario|periódico|noticias|gaceta|agencia|prensa|correo|mundo|país|nación|universal|tiempo|cadena|televisión|semanario|revista|voz|heraldo',
  kickers:
    'opinión|análisis|entrevista|editorial|reportaje|exclusiva|exclusivo|última hora|urgente|política|mundo|economía|cultura|deportes|sociedad|crónica|comunicado de prensa|nota de prensa|comunicado|perfil|obituario|tribuna|columna',
  releases: 'para publicación inmediata|para difusión inmediata|para divulgación inmediata|confidencial|borrador',
  months: [
    'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep/sept/set oct nov dic',
  ],
  weekdays: 'lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|lun|mar|mié|jue|vie|sáb|dom',
  inDates: 'de|del|el|a|las|a_las|día',
};
