import type { Words } from './words.js';

export const portuguese: Words = {
  language: 'pt',
  common: 'o|a|os|as|de|que|e|em|um|uma|para|com|do|da|não|dos|das|no|na|ao|por|se|à|mais|foi|esteve|sua|segundo|dois|seu',
  labels: {
    headline: 'título|manchete|assunto|titulo',
    standfirst: 'subtítulo|linha fina|lead|lide|entrada|bigode|olho|resumo',
    kicker: 'antetítulo|chapéu|cartola|antetitulo',
    section: 'editoria|secção|seção',
    tags: 'palavras-chave|etiquetas|marcadores',
    author: 'autor|autora|autores|por|texto|textos|reportagem|entrevista|redação|escrito por|repórter',
    translator: 'tradução|tradutor|tradutora|traduzido por',
    editor: 'edição|editado por',
    credit: 'foto|fotos|fotografia|fotografias|imagem|fotógrafo|fotógrafa|crédito|créditos',
    sender: 'de|remetente',
    publisher: 'jornal|veículo|agência|fonte|publicação|meio',
    date: 'data|publicado|publicado em|publicado a|data de publicação|enviado|enviado em|publicada em',
    modified: 'atualizado|atualizado em|actualizado em|última atualização|modificado em',
    embargo: 'embargo até|sob embargo até|embargado até',
    place: 'local',
    picture: 'arquivo|ficheiro',
    caption: 'legenda|legenda da foto',
    correction: 'correção|errata|correcção|retificação',
    clarification: 'esclarecimento',
    note: 'para|caracteres|nota aos editores|atenção editores|extensão',
  },
  openers: {
    author:
      'entrevista de|texto de|reportagem de|uma reportagem de|escrito por|texto e fotos de|análise de|uma entrevista de|opinião de|crónica de|crônica de',
    translator: 'traduzido por|tradução de',
    credit: 'fotos de|fotografias de|foto de|fotografia de|fotos por',
  },
  weakOpeners: 'por',
  and: 'e|com|&',
  from: 'em|de|desde',
  jobs: 'correspondente|enviado|enviada|especial|repórter|jornalista|redator|redatora|redactor|editor|editora|colunista|chefe|colaborador|colaboradora|diretor|diretora|professor|professora',
  outlets: 'jornal|folha|diário|notícias|agência|gazeta|correio|imprensa|público|expresso|rádio|televisão|estado|revista|-notícias',
  kickers:
    'opinião|análise|entrevista|editorial|reportagem|exclusivo|urgente|última hora|política|mundo|economia|cultura|desporto|esporte|sociedade|crónica|crônica|comunicado de imprensa|nota de imprensa|perfil|obituário|coluna',
  releases: 'para divulgação imediata|para publicação imediata|divulgação imediata|confidencial|rascunho',
  months: [
    'janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
  ],
  weekdays:
    'segunda|terça|terca|quarta|quinta|sexta|sábado|sabado|domingo|feira|segunda-feira|terça-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|seg|ter|qua|qui|sex|sáb|dom',
  inDates: 'de|do|em|a|às|as|dia|º',
};
