/** Callers' sentences about texts, in French. How they are written: ./labelled-requests.test.ts. */
export const FRENCH_REQUESTS = `
asks: vous pouvez m'envoyer l'adresse par sms | pouvez-vous m'envoyer l'adresse par sms |
pourriez-vous m'envoyer l'adresse par texto | vous pourriez m'envoyer un sms | tu peux m'envoyer un texto |
tu peux m'envoyer l'adresse par message | pouvez-vous me l'envoyer par sms | vous pouvez me l'envoyer par texto |
vous pouvez me les envoyer par sms | pourriez-vous me l'envoyer par message | est-ce que vous pouvez m'envoyer un sms |
est-ce que vous pouvez m'envoyer l'adresse par sms | est-ce que vous pourriez me l'envoyer par sms |
est-ce que tu peux me l'envoyer par texto | envoyez-moi un sms | envoyez-moi l'adresse par sms |
envoyez-moi l'adresse par texto s'il vous plaît | envoyez-moi ça par sms | envoyez-le-moi par sms |
envoyez-la-moi par texto | envoie-moi un sms | envoie-moi l'adresse par message | envoyez-moi un message avec l'adresse |
envoyez-moi un texto avec l'adresse | envoyez l'adresse sur mon portable | envoyez ça sur mon téléphone |
envoyez-la sur mon portable s'il vous plaît | vous pouvez l'envoyer sur mon portable |
pouvez-vous l'envoyer sur mon téléphone | textez-moi l'adresse | texte-moi l'adresse | vous pouvez me texter l'adresse |
pourriez-vous me texter ça | je voudrais recevoir l'adresse par sms | je voudrais un sms avec l'adresse |
je voudrais l'adresse par sms s'il vous plaît | j'aimerais recevoir l'adresse par texto | j'aimerais un sms |
je veux bien un sms | je veux bien l'adresse par sms | je veux recevoir un sms | je préférerais un sms |
je peux avoir l'adresse par sms | je peux recevoir l'adresse par sms | est-ce que je peux avoir l'adresse par texto |
puis-je avoir l'adresse par sms | puis-je recevoir un sms | on peut avoir l'adresse par sms |
j'ai besoin de l'adresse par sms | vous me l'envoyez par sms | vous m'envoyez l'adresse par sms |
vous m'envoyez un texto s'il vous plaît | tu m'envoies l'adresse par sms | tu me l'envoies par texto |
je n'ai pas de stylo vous pouvez me l'envoyer par sms | je ne peux pas noter vous pouvez m'envoyer un sms |
je conduis vous pouvez me l'envoyer par sms | je suis en voiture envoyez-moi ça par sms |
je vais oublier pouvez-vous m'envoyer un sms | oui envoyez-moi un sms | oui s'il vous plaît envoyez-moi ça par sms |
d'accord envoyez-moi l'adresse par sms | bonjour pouvez-vous m'envoyer l'adresse par sms |
merci pouvez-vous m'envoyer ça par sms | alors envoyez-moi un texto | et vous pouvez m'envoyer l'adresse par sms |
parfait envoyez-le-moi par sms | est-il possible de recevoir l'adresse par sms | est-il possible de m'envoyer l'adresse par sms |
serait-il possible de m'envoyer un sms | c'est possible de m'envoyer l'adresse par sms |
c'est possible d'avoir l'adresse par sms | ça vous dérange de m'envoyer un sms | ce serait possible par sms |
vous êtes où vous pouvez m'envoyer l'adresse par sms | quelle est l'adresse vous pouvez me l'envoyer par sms |
par sms s'il vous plaît | l'adresse par sms s'il vous plaît | vous pouvez nous envoyer l'adresse par sms |
mettez-moi ça dans un sms | vous pouvez me mettre l'adresse dans un sms | si vous pouviez m'envoyer l'adresse par sms ce serait super |
not: vous m'avez envoyé un sms | vous m'avez envoyé l'adresse par sms | vous m'avez déjà envoyé un texto |
on m'a envoyé un sms | il m'a envoyé un sms | j'ai reçu un sms | j'ai reçu l'adresse par sms | j'ai reçu votre texto |
j'ai un sms | j'ai un sms de vous | j'ai eu un sms | j'ai le sms | ne m'envoyez pas de sms | ne m'envoyez pas l'adresse par sms |
m'envoyez pas de sms | n'envoyez pas de sms | n'envoyez rien sur mon portable | je ne veux pas de sms | je veux pas de sms |
je ne veux pas recevoir de sms | je ne voudrais pas de sms | je n'ai pas besoin de sms | pas de sms | pas de sms s'il vous plaît |
pas besoin de m'envoyer un sms | jamais de sms | arrêtez de m'envoyer des sms | arrêtez les sms | vous allez m'envoyer un sms |
vous deviez m'envoyer un sms | vous aviez dit que vous m'envoyez un sms | vous m'enverrez un sms | vous m'envoyez toujours un sms |
vous m'envoyez des sms tous les jours | vous m'envoyez des sms | pourquoi vous m'envoyez un sms | pourquoi m'envoyer un sms |
pourquoi m'avez-vous envoyé un sms | comment vous m'envoyez un sms | comment pouvez-vous m'envoyer un sms |
comment vous pouvez me l'envoyer par sms | comment m'envoyer un sms | quand vous m'envoyez un sms |
quand pouvez-vous m'envoyer un sms | quand est-ce que vous m'envoyez un sms | qui m'envoie un sms | qui peut m'envoyer un sms |
qui m'a envoyé un sms | combien coûte un sms | combien ça coûte de m'envoyer un sms | c'est gratuit le sms |
c'est payant de recevoir un sms | est-ce que le sms est gratuit | est-ce que vous m'avez envoyé un sms |
est-ce que je vais recevoir un sms | est-ce que vous envoyez des sms | vous envoyez des sms | envoyez un sms à ma femme |
envoyez l'adresse à mon mari par sms | envoyez-lui un sms | envoyez-lui l'adresse par texto | envoyez-leur un sms |
pouvez-vous envoyer un sms à ma femme | vous pouvez lui envoyer l'adresse par sms | envoyez ça sur le portable de ma femme |
envoyez-moi ça sur un autre numéro | envoyez-moi un sms sur mon autre portable | envoyez-le au 06 12 34 56 78 |
envoyez-moi un mail | envoyez-moi l'adresse par mail | envoyez-moi ça par whatsapp | envoyez-moi un message sur whatsapp |
envoyez-moi un message par mail | envoyez-moi ça par courrier | envoyez-moi un sms demain | envoyez-moi un sms plus tard |
envoyez-moi un sms ce soir | envoyez-moi un sms lundi | envoyez-moi un sms après | envoyez-moi un sms dans une heure |
envoyez-moi un sms à cinq heures | envoyez-moi un sms quand c'est prêt | envoyez-moi un sms si ça change |
envoyez-moi un sms si vous pouvez | envoyez-moi un sms dès que possible demain | envoyez-moi un sms tous les jours |
si vous m'envoyez un sms | si vous m'envoyez l'adresse par sms je viens | si vous pouviez m'envoyer un sms | si tu m'envoies un sms |
et si vous m'envoyez un sms | peut-être un sms | peut-être envoyez-moi un sms | je voudrais peut-être un sms |
je me demande si vous pouvez m'envoyer un sms | je voulais un sms | je voulais recevoir l'adresse par sms |
j'aurais aimé un sms | j'aurais voulu recevoir un sms | j'aurais préféré l'adresse par sms | j'espère recevoir un sms |
je pensais recevoir un sms | je devais recevoir un sms | je vous ai envoyé un sms | je vous envoie un sms |
je peux vous envoyer un sms | je peux envoyer un sms | je veux envoyer un sms | je voudrais envoyer un sms |
je voudrais vous envoyer un sms | puis-je vous envoyer un sms | puis-je envoyer un sms | je dois envoyer un sms |
un sms | le sms | le texto | le sms avec l'adresse | c'est pour le sms | c'est au sujet du sms | j'appelle pour le sms |
j'appelle pour un sms que vous m'avez envoyé | le sms que vous m'avez envoyé | le lien du sms | le sms est arrivé |
ma femme m'envoie un sms | mon mari m'envoie l'adresse par sms | mon fils m'a envoyé un texto | il m'envoie un sms |
elle peut m'envoyer un sms | il peut m'envoyer l'adresse par sms | ils m'envoient un sms | il a dit envoyez-moi un sms |
ma femme a dit envoyez-moi un sms | elle dit que vous pouvez m'envoyer un sms | on m'a dit que vous pouvez m'envoyer un sms |
j'ai dit envoyez-moi un sms hier | dites-lui de m'envoyer un sms | demandez-lui de m'envoyer l'adresse par sms |
envoyez-moi un sms non laissez | envoyez-moi un sms non attendez | envoyez-moi un sms mais pas maintenant |
envoyez-moi un sms ou un mail | envoyez-moi ça par sms ou par mail | envoyez-moi un sms non merci |
envoyez-moi un taxi | pouvez-vous m'envoyer un taxi | pouvez-vous m'envoyer le mot de passe par sms |
merci pour le sms | merci de m'avoir envoyé un sms | merci pour l'adresse par sms | je veux savoir si vous m'envoyez un sms |
vous pouvez me lire le sms | vous pouvez supprimer le sms | pouvez-vous arrêter de m'envoyer des sms | pouvez-vous ne pas m'envoyer de sms |
vous ne pouvez pas m'envoyer un sms | vous pouvez pas m'envoyer un sms | tu ne peux pas m'envoyer de texto |
je préfère les sms | j'aime les sms | je n'aime pas les sms | je reçois des sms | je reçois l'adresse par sms |
texte-moi l'adresse toujours | envoyez-moi un texto avec l'adresse always |
`;
