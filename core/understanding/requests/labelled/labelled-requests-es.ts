/** Callers' sentences about texts, in Spanish. How they are written: ./labelled-requests.test.ts. */
export const SPANISH_REQUESTS = `
asks: puede enviarme el enlace por sms | me lo envía por mensaje | me lo manda por mensaje |
me lo puede mandar por mensaje | me la puede enviar por mensaje | me puede mandar un mensaje con la dirección |
me puede enviar la dirección por mensaje | puede mandarme la dirección por sms |
podría enviarme la dirección por mensaje de texto | podría mandarme un mensaje con la dirección |
me podría mandar la dirección por mensaje | me podrías enviar la dirección por sms |
puedes mandarme la dirección por mensaje | me puedes mandar un mensaje | me puedes enviar un sms |
mándeme la dirección por mensaje | mándame la dirección por mensaje por favor | mándeme un mensaje |
mándame un mensaje con la dirección | envíeme un sms | envíame un sms con la dirección |
envíeme la dirección por sms por favor | envíemelo por mensaje | mándemelo por mensaje |
mándamelo por sms | envíamelo al celular | mándemelo al celular por favor | mándelo a mi celular |
envíelo a mi móvil | envíe la dirección a mi móvil | me lo manda al celular | me lo envía al móvil por favor |
me lo mandas por mensaje | me lo envías por sms | me la envía por mensaje | me la mandas por mensaje |
me manda un mensaje con la dirección | me envía un sms con la dirección | me mandas la dirección por mensaje |
me manda la dirección por mensaje por favor | me pasa la dirección por mensaje |
me pasas la dirección por sms | pásame la dirección por mensaje | páseme la dirección por sms |
quiero que me lo mande por mensaje | quiero que me envíe la dirección por mensaje |
quiero la dirección por mensaje | quiero recibir la dirección por sms | quisiera recibir un mensaje con la dirección |
quisiera la dirección por mensaje | quisiera que me enviara la dirección por mensaje |
me gustaría recibir la dirección por mensaje | me gustaría que me mandara un mensaje |
necesito la dirección por mensaje | necesito que me mande la dirección por mensaje |
no puedo apuntar me lo puede mandar por mensaje | no tengo con qué apuntar me lo manda por mensaje |
estoy manejando me lo puede mandar por mensaje | voy conduciendo me lo envía por sms |
no me voy a acordar me lo manda por mensaje | sí mándeme un mensaje | sí por favor mándemelo por mensaje |
hola me puede mandar la dirección por mensaje | oiga me manda la dirección por mensaje |
y me lo puede enviar por mensaje | bueno mándeme un mensaje | perfecto mándemelo por mensaje |
gracias me lo puede mandar por mensaje | me hace el favor de mandarme la dirección por mensaje |
es posible recibir la dirección por mensaje | es posible que me la mande por mensaje |
sería posible enviarme la dirección por sms | se puede enviar por mensaje | puedo recibir la dirección por mensaje |
puedo recibirlo por sms | podría recibir la dirección por mensaje | podría recibir un mensaje con la dirección |
me lo podría enviar por mensaje | me lo podrías mandar por mensaje | nos puede mandar la dirección por mensaje |
nos manda un mensaje con la dirección | dónde están me lo manda por mensaje | cuál es la dirección me la manda por mensaje |
por mensaje por favor | la dirección por mensaje por favor | textéeme la dirección | me puede textear la dirección |
me lo puede textear | puede textearme la dirección | mándeme el enlace | mándeme la información por mensaje |
puede enviarme un mensaje de texto | puede mandarme un texto | mándeme un texto con la dirección |
not: me mandó un mensaje | me envió un mensaje con la dirección | usted me mandó un mensaje | me mandaron un mensaje |
ya me mandó un mensaje | ya me mandaron la dirección por mensaje | me han enviado un sms | me llegó un mensaje |
me llegó un mensaje con la dirección | recibí un mensaje | recibí la dirección por mensaje | ya recibí el mensaje |
ya tengo el mensaje | tengo un mensaje | tengo un mensaje de ustedes | no me mande mensajes | no me mande un mensaje |
no me lo mande por mensaje | no me envíe un sms | no quiero un mensaje | no quiero la dirección por mensaje |
no quiero recibir mensajes | no necesito un mensaje | nunca me mande mensajes | deje de mandarme mensajes |
no hace falta que me mande un mensaje | me mandará un mensaje | me va a mandar un mensaje | me iban a mandar un mensaje |
me dijo que me mandaría un mensaje | me dijeron que me mandan un mensaje | él me mandó un mensaje |
mi esposa me mandó un mensaje | mi esposo me manda un mensaje | mi hijo me envía un mensaje con la dirección |
mándele un mensaje a mi esposa | mándeselo a mi esposa por mensaje | envíele la dirección a mi hijo |
mande un mensaje a mi esposa | puede mandarle un mensaje a mi marido | puede mandar un mensaje a mi esposa |
mándelo a otro número | mándemelo a otro número por mensaje | mándemelo a mi otro celular | mándelo al celular de mi esposa |
mándemelo por correo | envíemelo por whatsapp | me lo manda por whatsapp | me lo puede mandar por correo |
mándeme un mensaje por whatsapp | mándeme un mensaje mañana | mándemelo por mensaje más tarde | mándeme un mensaje luego |
mándeme un mensaje después | mándemelo por mensaje el lunes | mándeme un mensaje cuando esté listo |
mándeme un mensaje si cambia | mándeme un mensaje si puede | si me manda un mensaje | si me manda un mensaje voy |
si me lo manda por mensaje | cuando me mande un mensaje | cuando me manda un mensaje | antes de mandarme un mensaje |
cómo me manda un mensaje | cómo me lo manda por mensaje | cómo me lo puede mandar por mensaje |
cómo puede enviarme el enlace por sms | cuándo me manda un mensaje | cuándo me lo puede mandar por mensaje |
por qué me manda un mensaje | por qué me mandó un mensaje | quién me manda un mensaje | qué me manda por mensaje |
cuánto cuesta el mensaje | cuánto cuesta mandarme un mensaje | cuánto cuesta recibir un mensaje | es gratis el mensaje |
tiene costo el mensaje | tal vez mándeme un mensaje | quizás me lo manda por mensaje | a lo mejor quiero un mensaje |
quería un mensaje | quería recibir un mensaje | ojalá me manden un mensaje | ojalá me mande la dirección por mensaje |
me gustaba recibir mensajes | le mandé un mensaje | yo le mando un mensaje | yo le puedo mandar un mensaje |
puedo mandarle un mensaje | puedo mandar un mensaje | quiero mandar un mensaje | quiero mandarle un mensaje |
quiero enviar un mensaje | quiero enviarle la dirección por mensaje | necesito mandar un mensaje | le puedo enviar un sms |
el mensaje | un mensaje | el mensaje con la dirección | es por el mensaje | llamo por el mensaje |
llamo por un mensaje que me mandó | el mensaje que me mandó | el enlace del mensaje | el mensaje tiene la dirección |
ustedes mandan mensajes | usted manda mensajes | me manda mensajes todos los días | siempre me mandan mensajes |
siempre me manda la dirección por mensaje | mándeme un mensaje todos los días | mándeme un mensaje no espere |
mándeme un mensaje no mejor no | mándemelo por mensaje no olvídelo | mándeme un mensaje pero no hoy |
dijo mándeme un mensaje | mi esposa dijo mándame un mensaje | dice mándeme un mensaje | él dijo que me lo manda por mensaje |
me puede mandar un taxi | mándeme un taxi | mándeme una carta | me puede mandar la contraseña por mensaje |
dígale que me mande un mensaje | dígale a mi esposa que me mande la dirección por mensaje | que él me mande un mensaje |
gracias por el mensaje | gracias por mandarme un mensaje | gracias por enviarme la dirección por sms |
pensé que me mandaba un mensaje | quiero saber si me manda un mensaje | quiero saber si me lo puede mandar por mensaje |
me lee el mensaje | me puede leer el mensaje | puede borrar el mensaje | quiero que no me mande mensajes |
quiero que mi esposa reciba el mensaje | mándeme un mensaje a las cinco | me lo manda por mensaje o por correo |
mándeme un texto con la dirección siempre | me puede mandar un mensaje con la dirección every day |
`;
