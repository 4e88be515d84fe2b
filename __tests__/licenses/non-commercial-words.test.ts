import { describe, expect, it } from '@jest/globals';
import { barsCommerce, forbidsCommerce } from '../../src/licenses/non-commercial-words.ts';

const BARRED = `
You agree to not use the model for commercial purposes.
The model cannot be used commercially.
Commercial usage is not permitted.
Commercial exploitation is prohibited.
It is prohibited to use this model for commercial purposes.
No commercial use.
You cannot use the model for commercial purposes without our permission.
You may not use it commercially, you need a license.
Users must not deploy the model in commercial products.
The weights are for academic use only.
For research use only.
These weights are strictly for non-commercial research.
This model is for personal use only.
You can use it for personal, non-commercial purposes.
Because of its base model this model is limited to research use.
Free for research but not for commercial use.
Research use is free, while commercial use is prohibited.
License: Non-commercial
The checkpoints are under a non-commercial research license.
The weights are released under a research-only license.
For commercial use, please contact us.
Please contact us for commercial licensing.
A commercial license is required for commercial use.
If you want to use the model commercially, you need to obtain a license.
Ce modèle est réservé à un usage non commercial.
L'utilisation commerciale de ce modèle n'est pas autorisée.
Die kommerzielle Nutzung des Modells ist nicht gestattet.
El uso comercial de este modelo no está permitido.
Este modelo no puede utilizarse con fines comerciales.
Este modelo não pode ser utilizado para fins comerciais.
Il modello è rilasciato solo per uso non commerciale.
L'uso commerciale del modello è vietato.
本模型仅供学术研究使用。
本項目僅限於學術研究用途
商用请联系我们获得授权
このモデルは非商用目的でのみ利用できます。
商用利用は禁止です。
상업적 이용을 금지합니다.
Nicht für kommerzielle Nutzung.
Endast för icke-kommersiellt bruk.
Kun til ikke-kommersiell bruk.
Pouze pro nekomerční použití.
Лише для некомерційного використання.
Vain ei-kaupalliseen käyttöön.
Kizárólag nem kereskedelmi célra.
Μόνο για μη εμπορική χρήση.
व्यावसायिक उपयोग निषिद्ध है।
استفاده تجاری ممنوع است.
רק לשימוש לא מסחרי
ห้ามใช้ในเชิงพาณิชย์
The weights are free for academic research; please register for commercial use at our site.
You must apply to us before any commercial use.
Utilisation commerciale interdite.
Mô hình này chỉ dành cho mục đích phi thương mại.
Model ini hanya untuk penggunaan non-komersial.
Bu model yalnızca ticari olmayan kullanım içindir.
هذا النموذج للاستخدام غير التجاري فقط.
Model tylko do użytku niekomercyjnego.
Dit model is alleen voor niet-commercieel gebruik.
The resources of this project are strictly prohibited for commercial purposes.
Any commercial, clinical or paid use is prohibited without a separate agreement.
It cannot be used for any commercial and communication purposes.
Please refrain from using them for commercial or any other potentially harmful purposes.
Models trained with it should not be used outside of research purposes.
Foo may be used non-commercially, meaning for research or evaluation.
The model is open source for non-commercial use.
Model weights: non-commercial research/personal use
Commercial use and other potential harmful use cases are not allowed.
If you intend to use the model for commercial purposes, please send the questionnaire to us.
To apply for a commercial license, please fill in the form.
Free commercial use is also allowed after registration via a questionnaire.
The weights are open for academic research, please contact <foo@example.com> for commercial use.
如需将本项目所含模型用于商业用途，请签署本文件
如果您计划将模型用于商业目的，您需要通过以下联系邮箱提交申请材料
对模型进行商用, 请通过主页邮箱发送邮件进行咨询
在填写问卷进行登记后亦允许免费商业使用
`;

const FREE = `
The model can be used for commercial and non-commercial purposes.
The model is free for research and commercial use.
You may use this model commercially without restriction.
Unlike earlier releases, there is no restriction on commercial use.
The license does not prohibit commercial use.
No commercial license is needed.
You may not use our name, but commercial use is permitted.
It is not only for research but also for commercial use.
We changed the license from non-commercial to Apache 2.0.
Previously the model was for non-commercial use only; it is now Apache 2.0.
The previous version was not for commercial use.
The weights are not limited to non-commercial use.
If your product has more than 700 million users, contact Meta for a commercial license.
For commercial support, please email us.
The same terms apply for commercial use.
You do not need to register for commercial use.
It can be used without registration for commercial use.
Kommersiell användning är tillåten.
Модель можна використовувати в комерційних цілях.
We do not charge for commercial use.
The model is not affiliated with any commercial product.
The model was trained only on academic text.
L'utilisation commerciale de ce modèle est autorisée.
Ce modèle est libre pour un usage commercial et non commercial.
Dieses Modell darf kommerziell genutzt werden.
Se permite el uso comercial de este modelo.
O uso comercial deste modelo é permitido.
L'uso commerciale del modello è consentito.
完全开放学术研究，支持免费商用
本模型可免费商用，无需申请
本模型支持商用，不需要申请授权，请您了解并遵循许可协议
如需商用，您只需遵循使用协议，我们欢迎您填写问卷
Commercial use is allowed without registration.
We do not guarantee that the models are suitable for commercial use.
We do not recommend it for commercial use without further testing.
The model is free for commercial use, please complete the survey to help us.
You may use it commercially, please send us feedback.
`;

const linesOf = (text: string) => text.trim().split('\n');

describe('a sentence', () => {
  it.each(linesOf(BARRED))('bars commercial use: %s', (sentence) => expect(barsCommerce(sentence)).toBe(true));

  it.each(linesOf(FREE))('bars no commercial use: %s', (sentence) => expect(barsCommerce(sentence)).toBe(false));

  it('that limits to other use is softer than one that forbids', () => {
    expect(forbidsCommerce('For research use only.')).toBe(false);
    expect(forbidsCommerce('The model may not be used commercially.')).toBe(true);
  });
});
