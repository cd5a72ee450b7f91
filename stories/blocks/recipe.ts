import { drawings } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'recipe',
        name: 'Laundry-day bean soup',
        image: { ...drawings.lantern, alt: '' },
        text: 'It cooks while the sheets dry, and asks for nothing in between.',
        yield: '4',
        prepTime: 'PT15M',
        cookTime: 'PT1H30M',
        totalTime: 'PT1H45M',
        ingredients: [
          { title: 'Soup', items: ['300 g dried runner beans', '1 onion, in rings', '1 l water'] },
          { title: 'On top', items: ['a spoon of yogurt', 'dill, as much as there is'] },
        ],
        steps: [
          'Put the beans into cold water the evening before.',
          { type: 'recipe-step', title: 'Cook', children: ['Brown the onion, add beans and water, and leave them alone for an hour and a half.'] },
          'Mash a third of it. Serve with yogurt and dill.',
        ],
        nutrition: { servingSize: '350 g', calories: '240 kcal', fatContent: '4 g', saturatedFatContent: '1 g', carbohydrateContent: '34 g', sugarContent: '5 g', fiberContent: '11 g', proteinContent: '16 g', sodiumContent: '0.3 g' },
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'recipe',
        name: 'آش لوبیای روز رخت‌شویی',
        image: { ...drawings.lantern, alt: '' },
        text: 'تا ملافه‌ها خشک شود می‌پزد و در این میان چیزی نمی‌خواهد.',
        yield: '4',
        prepTime: 'PT15M',
        cookTime: 'PT1H30M',
        ingredients: [
          { title: 'آش', items: ['۳۰۰ گرم لوبیای خشک', 'یک پیاز حلقه‌شده', 'یک لیتر آب'] },
          { title: 'روی آن', items: ['یک قاشق ماست', 'شوید به دلخواه'] },
        ],
        steps: [
          'لوبیا را شب پیش در آب سرد بخیسانید.',
          { type: 'recipe-step', title: 'پختن', children: ['پیاز را سرخ کنید، لوبیا و آب را بیفزایید و یک ساعت و نیم به حال خود بگذارید.'] },
          'یک‌سوم آن را بکوبید و با ماست و شوید بکشید.',
        ],
        nutrition: { calories: '۲۴۰ کیلوکالری', proteinContent: '۱۶ گرم', fiberContent: '۱۱ گرم' },
      },
      around.arabic,
    ],
  },
};
