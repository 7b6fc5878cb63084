Cuando éramos niños, cocinábamos con nuestro hijo.
Carlos necesita esa chaqueta.
Vivo en Sevilla desde hace cinco semanas.
No sabíamos tocar la guitarra.
Miguel va a viajar a Lisboa el 21 de marzo.
Cuando María era niña, veía películas.
La enfermera ha llegado al restaurante.
Tienes seis sombreros, pero no los usas.
El hombre no prefería ese ruido.
Este mensaje es más difícil que ese mensaje.
Voy a ir a Madrid y comprar la chaqueta esta noche.
Pablo dice que Ana preparó una pizza.
Saldré de la estación dentro de una hora.
Sara empezó a quedarse en casa.
Ana e Isabel quieren un camión.
¿Está esta falda más mojada que esa falda?
No tengo catorce años.
Su cámara le parece vieja.
Preparará la ensalada cuando terminen el trabajo.
No le duele la garganta.
Necesita acostarse.
Los esperó el viernes.
Voy a ir a Berlín para traducir ese libro.
¿Te gustaría hablar con María?
Trabajan en Berlín desde hace cinco meses.
Nuestra silla cuesta 66 euros.
¿Por qué fuiste a Lisboa?
El jueves no construimos tu nuevo jardín.
Nevó mucho en Argentina hace dos días.
Tendré que vender la chaqueta.
Le gusta la nueva lección.
Me quité la chaqueta anoche.
Te he mostrado cinco lámparas.
Es la una y media.
Limpia esa cocina todas las mañanas.
¿Dónde perdió María esta botella?
Juan va a llegar a esa biblioteca dentro de una hora.
No iré a París porque tengo prisa.
Los libros estarán debajo del sofá.
Estábamos caminando por el bosque mientras María estaba trabajando en el hotel.
Isabel no necesita escucharnos.
Llevará su traje pequeño cuando Carlos termine el trabajo.
Quiero ser escritor.
¿Va a nevar en Italia esta noche?
Ayer por la mañana te lavaste la cara.
La tienda cierra a las once menos cuarto.
Tu tío está en la habitación.
¿Intentará Carlos buscar esos viejos aeropuertos?
Cuando era niño, vivía en Lisboa.
El pasaporte estará al lado del armario.
Ya hemos ido a París.
No han dormido muy bien.
Este pájaro es tan fuerte como el otro.
¿Quién va a leer la novela extraña?
Ya has ido a Sevilla.
Su tía llama a las grandes chicas los fines de semana.
Fuimos al teatro y visitamos esta ciudad tranquila ayer por la tarde.
El jardín era hermoso.
Carmen y Jorge intentaron limpiar ese jardín.
Tiene un vestido, pero no lo usa.
Pablo intentó buscarte.
Decimos que fui a Madrid.
Este pájaro es tan hermoso como ese pájaro.
Los sombreros están demasiado sucios hoy.
Carmen no vendió algunas mesas el verano pasado.
Esta maleta está más limpia que la otra.
¿Cuánta cerveza ha comprado?
Pablo no tuvo que ir a Lisboa.
¡Qué bien cantamos!
Pablo nació el 27 de abril.
¿Hacía sol en primavera?
¿Por qué no esperaste el taxi?
No hablaste con Elena porque estabas muy triste.
Carmen va a lavar el plato y cerrar una puerta mañana.
El reloj está al lado de la silla.
Sara no está más cansada que Ana.
Las puertas son verdes.
¿De dónde es Ana?
Este abogado está más enfadado que su hijo.
Mi tía tuvo que hablar con David.
El hombre pobre cocinó con Jorge hace dos días.
Tengo el ordenador.
Te gustaría traer un pastel.
Sara sabe que hablé con Jorge.
Esos son sus hermanos.
Vas a pedir cerveza porque quieres hablar con Isabel.
¡Qué amables son Carlos y María!
¿Debe trabajar muy bien?
Mi hermano lloró muy bien anoche.
La carta que Isabel ha leído es vieja.
¿Dónde está mi hermano?
Compró una furgoneta cara y luego la perdió.
Si no encuentro las llaves, Carlos pagará la camisa fea.
¿Quién traducirá la revista corta?
Cuando Ana termine el trabajo, limpiarán la silla.
¿Cantarán mucho dentro de una hora?
Si tuvieras dinero, construirías tu banco.
Hubo algunas reuniones en Sevilla.
¿Qué ventana vamos a cerrar?
Va a beber café y comprar todos los camiones mañana por la mañana.
María dice que Pedro vive en París.
Recuerda sus buenos secretos.
Les encanta este río.
¡Qué mujeres tan amables!
La mujer que vive aquí es joven.
Tiene que beber zumo, pero está muy enfadada.
Se ducharán cuando María llegue.
Vamos a ver cinco conciertos.
Alguien esperó a mis vecinos.
Su tía no me ha mostrado ese ordenador feo.
¿Necesita nuestro hijo la camisa ahora?
María no quiere contárnoslo.
Van a construir su casa grande dentro de una hora.
No pagaremos mis vestidos porque tenemos sueño.
Pablo escucha este ruido hermoso por la mañana.
Fue a Lisboa después de comer.
Laura es menos rica que Juan.
Sus camisas no cuestan ochenta y cuatro euros.
¿Era el partido divertido?
Queremos dárselo.
El martes Ana encontrará su revista larga.
Tu hijo no tiene miedo de los perros.
Estás llamando a nuestra hija ahora.
Tu hermana siempre está muy preocupada.
Este concierto fue el viernes a las diez.
Cuando Carlos llegue, cocinará arroz.
Esperas que compremos un libro.
Es tan bajo como Juan.
¿Cerrarán Pablo y Juan otra caja?
Luis le mostró tres camisas azules.
Vamos a prestarte una furgoneta blanca esta noche.
Trabajo en Roma desde hace seis semanas.
Buscó su revista el domingo.
Estás solo.
Pablo empezó a ir a Madrid.
Hay algunos buenos conciertos en Londres.
Ha escuchado esta música hermosa.
¿Dónde está tu camión? Lo has olvidado.
El vestido te parece viejo.
No fueron a esta farmacia ayer.
Mi hermana es tan inteligente como Ana.
La maleta es muy nueva.
El avión llegará a París a las seis menos cuarto.
Elena va a salir de esta estación.
Pedro estaba bailando en el jardín mientras Ana estaba cantando en ese baño.
María y Luis están un poco ocupados.
Buscaste todas las iglesias anoche.
Elena va a lavar el plato porque quiere comprar un teléfono.
Si Carmen tuviera tiempo, escribiría otro mensaje.
Visitaron a su tía hace dos días.
Va a ir a Berlín después de vender un sombrero limpio.
Hay cinco tiendas lejos del supermercado.
¿Cuántos castillos hay en Nueva York?
No quieres todos los perros hermosos ahora.
Laura e Isabel leyeron en la biblioteca.
No necesita terminar sus ejercicios difíciles.
Cuando llegaste, ya habían lavado otro sombrero.
¿Se está poniendo la chaqueta?
Pronto su hermano va a levantarse.
Trabajaré en la oficina esta noche.
No puedo viajar a Francia.
Se lo dio el viernes.
Mis tías leerán este periódico el martes.
¿Tenía mi tío miedo del agua?
Esta noche pintará el baño hermoso.
Su hermana nunca ha escuchado música.
La mujer tiene sesenta y tres años.
Esta es la iglesia más famosa de Alemania.
Estaban cocinando cuando llegaste.
Laura entiende tus diccionarios.
Hay muchas chicas en el teatro.
Ese chico que oyó esta música es bajo.
Cuando llamamos, Ana ya había visto el concierto.
Mi tío quiere su perro pequeño.
Este barco es más rápido que el otro.
¿Abre la universidad a las ocho menos cuarto?
¿Dónde está su diccionario? Lo perdió.
Estabas llamando a tu hermano mientras estaba leyendo un periódico.
Mi jefe ha caminado demasiado.
Escucharás la música cuando Jorge tenga tiempo.
Cuando termine el trabajo, cocinará sopa.
El libro difícil cuesta 14 euros.
No me gusta el arroz.
¿Qué cámara estás vendiendo?
Lucía tiene que llevar un traje marrón, pero está muy cansada.
Esta revista es más difícil que esa revista.
Pablo y Pedro tenían mucho calor.
Me gusta esta novela y quiero comprarla.
Pedro cree que se vestirán.
La iglesia está detrás del teatro.
¿Intentará David comprar tres sofás?
Cuando llegues, traeremos mucho café caliente.
Lucía se lavó las manos ayer.
Tu hija va a llamarte.
Vamos a pagar nuestros trajes.
Este profesor pintará un armario y cerrará sus ventanas mañana.
Hay algunos chicos en el mercado.
Ya han leído un poema.
Ana no cocinará una patata porque tiene prisa.
Anoche salí de España.
Miguel va a ir a Roma antes de traer café.
¿Cuándo habló con su primo?
El jueves el abogado fuerte va a darle otro libro.
Este no es el parque más tranquilo de Portugal.
María durmió en el piso.
Pablo se despertará a las 6:10.
Tu hermana se llama María.
Juan es enfermero.
¿Dónde estaba el hospital?
El miércoles David va a jugar al baloncesto.
Leeré tres cartas porque quiero arreglar estas sillas.
El taxi no llega a las once.
Su hermano no está terminando el periódico.
Laura es tan inteligente como Sara.
El tren llegó a Berlín a las cinco.
Tu tía está un poco ocupada.
¿Tenía su hermana miedo de los perros?
Laura nunca camina por el parque.
Sara y Jorge todavía no han abierto la puerta.
Pablo quiere pintar esos armarios, pero no puede.
Todas las mañanas te lavas las manos.
El tren que Laura tomó es lento.
Son tan pobres como Juan.
Ya ha pedido mucha agua.
Creo que fueron a París.
Tus jefes viajarán a París el 16 de mayo.
Compró una furgoneta amarilla y luego la perdió.
¿Quién esperará a tu hermano?
Pablo y Lucía no se pondrán la chaqueta.
Va a venderle otra radio a Lucía esta noche.
Mis hijos bailarán mucho mañana por la mañana.
Ayudaste a esa enfermera hace una hora.
El taxi que David tomó es rápido.
Esa ensalada es muy buena.
Cocinamos el pescado y preparamos mucha sopa.
No viajarás a Francia el sábado.
¿Empezó su vecino a ducharse?
No habló con Laura porque estaba enferma.
Pablo está nervioso.
La chica va a enviarles un poema a sus hijos esta noche.
Si quieres, lavarán estas botellas.
Miguel correrá por la calle pronto.
María quiere que tomen otro autobús.
Pedro ya ha ido a Madrid.
¿Cuándo pintamos esa cocina hermosa?
Muéstrale la revista extraña, por favor.
Le gusta el parque.
Elena viajará a Sevilla esta noche.
¿Abre la iglesia a las cinco y cuarto los jueves?
No le duele la cabeza cuando hace frío.
Estamos tomando unos barcos en este momento.
Tus primos estaban arreglando su ordenador pequeño cuando Carmen llamó.
El chico que ha olvidado esa pregunta es amable.
Tenemos seis relojes, pero no los usamos.
No puede acostarse porque no tiene tiempo.
¿Traducirá el niño la carta mañana?
Estaban abriendo otra caja mientras Carmen estaba bebiendo café.
¿Hemos olvidado esa historia en la cocina?
Elena quiere traérnoslo.
¿Toca tu hermano el violín por la tarde?
¿Trabaja en Sevilla?
Su tío se acuesta los fines de semana.
Ana nació en 1984.
Ese hombre que vive en Madrid es tímido.
¿Van a vivir en Sevilla el año que viene?
Esperamos a ese abogado italiano.
Te toca lavar los platos.
¿Por qué está abriendo Miguel la ventana?
Estudiaremos alemán el jueves.
¿Es estudiante?
El traje cuesta veintiún euros.
Empezaron a escribir su mensaje.
María ya se ha acostado.
Los vieron.
Los estudiantes jóvenes acaban de ir a Nueva York.
Cuando salimos, ya había ayudado a ese profesor.
Por la noche llegaban a esa iglesia tranquila.
Juan necesita hablar con Laura.
¿Se ducha por la mañana?
Estaba nadando mientras estábamos descansando en este hotel.
¿Dónde estudian?
A Carmen le encanta comer en la cocina.
Los fines de semana te lo mostramos.
¿Qué pizza ha comido Carmen?
Había cuatro chicos en el restaurante.
¡Qué vecino tan joven!
¿Estarán sus tías en el baño?
Espera que vaya a París.
Enciende la televisión.
La fiesta fue el domingo a las doce y cuarto.
El barco sale para Londres a las tres menos cuarto.
Hace dos días mi amigo joven preparó algunas pizzas deliciosas.
Necesita comprarlo.
No visita esta ciudad pequeña porque no tiene tiempo.
Estábamos nadando en este río mientras Pablo estaba corriendo por el parque.
No estoy escribiendo este poema en este momento.
Espera que no laven su furgoneta azul.
Isabel quiere que pinte este baño pequeño.
Miguel cree que vivimos en Barcelona.
Juan irá a Lisboa después de traducir este diccionario.
Cree que los conciertos son muy malos.
No llovió mucho en Nueva York hace dos días.
Pronto vas a jugar a las cartas.
Pablo necesita lavar esa chaqueta, pero está muy triste.
Volvió de Argentina ayer.
¡No pagues tu traje!
¿Dónde perdimos este reloj?
Este poema me parece bueno.
Esta mujer eligió su vestido negro ayer por la mañana.
Luis vio a nuestros hombres ayer por la mañana.
Esa mujer que vive en Nueva York es ingeniera.
Luis empezó a leer la novela.
Pedro y Carmen nos han traído otro abrigo.
El médico famoso pagó 13 euros por esos coches verdes.
Carlos estaba comiendo en el restaurante cuando Pablo salió.
Tiene un teléfono, pero no lo usa.
Tenemos una furgoneta, pero no la usamos.
Ana y Pedro cocinaron el pescado delicioso y leyeron todos los libros.
Quiere traérnoslos.
Fue a París antes de comer.
¡Qué bien hablan Carmen y Sara!
¿Fue esta fiesta el domingo a las dos?
Ayer por la tarde me esperó.
Estabas preparando el pastel español mientras Juan estaba comiendo.
¿Me pasas la sal?
Todas las semanas Lucía limpia su habitación grande.
¿Me lo contó hace una hora?
Esta tarde su vecino va a levantarse.
Cuando era niño, trabajaba en Lisboa.
Nuestros primos conocían el hotel grande.
El domingo vas a ir a Berlín y ayudar a tu tío.
Pedro y Carlos son menos valientes que Luis.
Tu tía le ha contado una historia a su hija.
Trabaja en Berlín desde hace once años.
Juan va a pedir zumo.
Sabe nadar.
Si tienes tiempo, hablará con sus tías.
¡Envíanos el poema!
Cuando Carmen se levante, elegiré una silla.
El niño cocina pescado muy a menudo.
Escribía tres cartas por la mañana.
¿Dónde perdimos nuestra radio?
¿Quién trajo el té?
Quieres que preparemos un pastel.
La camisa que has pagado está seca.
No estás un poco nervioso.
Estas mujeres han hablado francés.
Esta tarde Lucía va a ir al restaurante.
Elena ha preparado cuatro ensaladas.
Esta es su iglesia pequeña.
Hay un regalo sobre el sofá.
Cuando salió, ya habían pintado un baño grande.
Hacía sol en Portugal.
Esa chica que trabaja en Berlín es mi hija.
¿A qué hora empezará el partido?
La boda es el 11 de enero.
Juan era abogado.
Va a nevar en Sevilla mañana.
Carmen y Pedro han nadado muy poco.
Se los ha mostrado.
¿Te gustaría hablar con Lucía?
¿Hay seis estudiantes italianos en el teatro?
Esa carta estará debajo del sofá.
Elena vio un partido porque quería escuchar su música.
Los camareros se duermen a las siete y media.
Sus tías deben pedir cerveza.
Estaba pagando el agua.
Tu hermano comió en la cocina.
¡Feliz Navidad!
Hay un ordenador al lado del armario.
Tuvimos que pagar nuestra agua.
Mi jefe preparó otra ensalada y cerró la caja.
¡Qué bien juega este médico!
Isabel se sienta a las diez y cuarto.
¿Cuándo habló con Pablo?
Ya son las dos y media.
Ayer David bebió té caliente y arregló este camión.
Necesitas venderlo.
No te sientas a las tres.
¡Pinta esa silla!
¿Es este concierto el martes a las siete y media?
A su hija le encanta viajar a Sevilla.
Cerraron otra puerta y limpiaron su cama.
¿Llovió mucho en España ayer por la tarde?
Estaba ayudando a mi hermano mientras estabas pidiendo la ensalada.
El profesor importante estaba comiendo otra pizza en el baño.
Esta es la playa más pequeña de Japón.
Lucía no va a viajar a Italia esta noche.
La biblioteca abre a las nueve y media.
Isabel trabajó en Lisboa durante diez meses.
Juan sabe que están esperando a su tío.
Su tío salió de esta escuela anoche.
Nunca he hablado francés.
Las lámparas marrones estarán al lado del armario.
Tradujimos el diccionario caro ayer por la tarde.
¿Quieren sus tías esperar a sus médicos?
No vivimos en Berlín durante dos meses.
Ana y Miguel lo compraron hace un año.
Tienes seis poemas, pero no los usas.
¿Dónde está su radio? La vendió.
Si Elena tuviera dinero, vendería su sombrero cómodo.
Les gusta jugar al tenis.
Hay un niño en el museo.
Iremos al supermercado y comeremos otra manzana pronto.
Jorge vivió en Roma durante ocho semanas.
¿Estarán en la cocina?
Vas a estudiar en la habitación esta noche.
¿Siempre está nuestra camisa muy limpia?
Los estudiantes famosos no están terminando ese trabajo ahora mismo.
Pedro dice que Jorge puede esperar a su tía.
Trabajé en Berlín durante dos semanas.
Espera el barco, por favor.
La chica que trabaja en Berlín es enfermera.
Compré un viejo reloj y luego lo perdí.
Esperan que estén nerviosos.
David y Elena estaban durmiendo mientras estaba comprando otra manzana deliciosa.
Juan sabe que te estás despertando.
Esta noche el profesor va a pedir agua.
¿Cuándo vamos a construir esos supermercados grandes?
El avión salió a las ocho y media.
Tienes esta vaca.
Debemos contárselo.
El sábado vamos a ponernos la camisa.
Por la mañana elige mi traje.
Le duele el brazo ahora.
No me lo muestres, por favor.
Comerá en el hotel esta noche.
María llevará su abrigo.
Jorge necesita beber la cerveza.
Pablo ha descansado mucho.
Quiere que vayamos a Nueva York.
¿Cuánto cuestan estas sillas pequeñas?
Su tío irá al restaurante y ayudará a su primo esta noche.
¿Quieres ayudarlos?
¿Estás tan ocupado como Carmen?
¿Dónde están sus furgonetas? Las ha vendido.
Su hermana no se llama Ana.
Carmen y Juan fueron al mercado y ayudaron a sus amigos el miércoles.
El niño se está quitando el abrigo ahora.
Quieren que lea un poema.
¿Cuánto chocolate compró Sara?
¿Pide su hija sopa todos los días?
No compré nada.
¿Qué ventana ha cerrado?
¿Hay una escuela en Berlín?
Nuestra hija fue a la escuela y vio sus partidos hace dos días.
Tu hermana todavía no ha visitado al profesor.
Quiere que traduzca mi diccionario.
Cuando Pedro era niño, trabajaba en Sevilla.
La carta que escribiste era buena.
Vas a traerles seis abrigos esta noche.
El mes que viene Carmen va a arreglar su armario.
Me gustan esas cámaras y quiero comprarlas.
¿Dónde están tus poemas? Los perdiste.
El niño dormía mucho todas las semanas.
Le contó otro problema a su tío.
María tiene mucho frío.
Pinta el sofá, por favor.
El autobús llegó a Sevilla a las cuatro y cuarto.
Le envió otro ordenador a Lucía anoche.
Has oído tu ruido hermoso.
La chica no se está quedando en casa.
Todo el mundo pinta el jardín.
Espero que estén nerviosos.
Esta sopa te parece buena.
Al chico perezoso le encanta ver películas.
Se los enviamos ayer.
Nuestro hijo caminó hasta la iglesia ayer por la mañana.
Estábamos trabajando en la biblioteca mientras estaban estudiando en la escuela.
David vio una película hace una hora.
Quiero vestirme.
¡Qué marrones son esos sofás!
Va a venderte la cama mañana por la mañana.
Mañana por la mañana vas a hablar francés.
Sabes conducir.
Pedro sabía nadar.
Esta clase será el viernes a las 12:30.
A Lucía le gustan los poemas.
Quieres mostrárselo.
Jorge pagó veinticinco euros por mis novelas.
¡Qué extraño es el concierto!
Recuerda los problemas.
Ya es la una y media.
Hoy es miércoles, 15 de enero.
Cuando vuelvas, compraré pescado.
¿Rompieron Juan y Carmen las ventanas?
Juan me ha dado su teléfono.
María tiene que llevar un abrigo blanco, pero no tiene tiempo.
No hay mujeres serias en la iglesia.
David no puede traducir nada.
¿Quién va a traer el té frío?
¿Quién tomará el tren?
Lloró en la cocina.
Pablo siempre juega a las cartas.
No quieres comprar arroz.
Me gustan estas revistas y quiero comprarlas.
Hace dos días David se acostó.
¿Éramos muy altos?
No debo ir a la universidad.
Leerá con Carlos esta noche.
¿Sabían nuestras hermanas bailar?
Lucía y Ana nadarán mucho el lunes.
Isabel y David condujeron el coche hace una hora.
Nuestras tías volverán de Lisboa.
La lámpara es de él.
¿Cuándo cerrarás seis puertas?
Pedro no puede escuchar esas canciones hermosas porque no tiene tiempo.
Crees que Luis y Carmen trabajan en Lisboa.
¿Quién ha visto este museo?
María quiere que hable con su tía.
Ayer por la mañana fuimos al aeropuerto y vimos una película.
¿Estará su lámpara sobre el sofá?
Anoche Sara lavó un coche y preparó un pastel.
Cuando Ana se levante, buscaré ese lápiz.
Ana ya ha ido a Madrid.
Me estaba duchando.
Si tienes tiempo, Sara tomará los barcos rápidos.
Pablo escuchó sus canciones.
La chica que vendió muchas sillas azules es su tía.
Llegaban a la iglesia los fines de semana.
¿Dónde está nuestra chaqueta? La hemos perdido.
Te lo traeré el viernes.
Este es el castillo más moderno de México.
Lucía quiere ser abogada.
Debe cocinar en el restaurante.
La furgoneta que conduje era verde.
Dices que está hablando con sus tías.
Hace dos días escribió otra carta.
¿Quiere contármelo?
Sabíamos jugar al baloncesto.
Tu tío estaba trabajando cuando Pablo llegó.
Estaba ayudando a esa enfermera mientras estaban cocinando en la cocina.
Están terminando esos trabajos ahora.
Esa mujer que vive en Nueva York está contenta.
David no hablará con su tío porque tiene sueño.
Hay un partido en Madrid.
No me lo des.
Si hace sol, no verás este partido divertido.
¿Por qué abriste otra maleta?
¿Vas a salir de la tienda esta tarde?
El supermercado abre a las cinco y media.
Quiere enviárselo.
Luis no puede comer su huevo porque no tiene tiempo.
Pedro no tiene ganas de arreglar este reloj.
Quiero que vayan a Berlín.
El abogado ha pintado una mesa.
A su primo le gusta escuchar música.
Jorge e Isabel necesitan pagarlo.
No le gusta cantar con Lucía.
Visitó a ese abogado el miércoles.
Por la noche no sales de este museo.
¿Qué tren va a tomar Pablo?
¿Quién puede esperar a esos camareros?
Pagó 83 euros por el teléfono roto.
Mañana irás a Londres y visitarás a esos abogados.
Era famosa.
Quiero que construya una oficina fea.
Sara y Pablo no van a lavarse las manos.
Iré a Sevilla después de beber café.
Le presté un abrigo a mi hermano hace una hora.
Isabel está menos cansada que Carmen.
Esta habitación es menos grande que esa habitación.
No me gusta viajar a Sevilla.
Leeré otro periódico y llamaré a mi hermana dentro de una hora.
Dentro de una hora Lucía va a ponerse el sombrero.
Pedro volvió de la estación ayer por la mañana.
Ese es mi vestido verde.
No te acostaste porque no tenías tiempo.
Va a contarnos cinco historias esta tarde.
Carmen y Miguel necesitan el reloj.
Fue a Londres para trabajar.
¿Cuántas sillas hay en el baño?
El camarero está solo hoy.
Quizás.
¿Por qué va a comprar Carmen la nueva novela?
Juan y Pablo me esperaron el martes.
Isabel le ha vendido ese coche.
Carlos cocinó una patata y ayudó a su hijo.
Siempre juegan en la calle.
¿Por qué estás escuchando estas canciones?
A su tío le gusta viajar a Roma.
Esta puerta es más vieja que esa puerta.
Vive en Sevilla desde hace ocho años.
No tradujeron su libro porque tenían prisa.
Los chicos rompieron sus platos ayer por la mañana.
María no lo pagará mañana.
La lámpara no estará sobre el sofá.
Te duchas por la noche.
No le duele un poco la espalda.
Estas novelas estaban al lado de la cama.
Su jefe italiano está preocupado.
¿Va a salir mi primo de Francia pronto?
La chica alta se puso el traje hace una hora.
Mi hijo debería visitar esa universidad.
Si Pedro tuviera dinero, hablaría con sus primos.
Hay una universidad fea delante del hotel.
Si quieres, iremos a Lisboa.
Su jefe vivió en Lisboa durante seis semanas.
Jorge no compra un sombrero porque está enfadado.
Tu hija no caminó hasta esta universidad.
Todo el mundo limpia estas mesas verdes.
Toca el piano todas las semanas.
¿Adónde fue María ayer?
Te estaban esperando.
Conoce esa escuela.
Hace mal tiempo en Barcelona.
Leerás con tu tía dentro de una hora.
La pizza que he preparado es buena.
Cree que has ido a Lisboa.
El tren llegará a Londres a las ocho y media.
Por la mañana canta muy poco.
Mi tío no cocinará en ese restaurante pronto.
Te encanta esa historia.
Nuestra tía ha cocinado demasiado.
Todo el mundo cocina la patata.
A mis hijas no les gusta hablar inglés.
Tu tía no tocó la guitarra hace dos días.
Mi tía se llama Elena.
¿Te gustaría vender la radio?
Encontrarán una vaca pronto.
Pedro preparará este buen pastel.
Esta fiesta no es el martes a las ocho menos cuarto.
Ana empezó a pagar este abrigo.
Este teatro estaba al lado del museo.
Acabo de ir a Berlín.
¿Trajo su primo la pizza el jueves?
Laura va a vestirse después de comer.
Carlos trabaja en Roma desde hace doce semanas.
Esa chica que trabaja en Roma es joven.
Juan no perdió estas botellas bonitas ayer por la mañana.
No puede escribir este poema corto porque tiene prisa.
Mi hermana es pintora.
Su hermano no se durmió ayer por la mañana.
El ordenador que arregló está roto.
Mañana los chicos van a comprar la chaqueta y cerrar otra maleta verde.
Juan quiere que vayas a París.
El banco está delante del hotel.
¿Quién limpiará el jardín?
Su tía nunca cocina huevos.
No hay camas en la cocina.
¿A quién visitarás?
El viernes nos vendió el armario.
Acaba de hablar con su tía.
Las mujeres corrieron con su hijo hace una hora.
Carmen quiere ir a Barcelona.
Sé que pueden llamar a su tía.
¿Oyó mi tía la música?
¿Comieron Ana y Pablo cinco manzanas deliciosas ayer por la tarde?
¿Adónde va?
Habrá una vaca en el pueblo.
Pagó cincuenta y cinco euros por la cámara.
Este puente no es más hermoso que el otro.
Cocinaré la sopa pronto.
La película es demasiado mala.
Los fines de semana llegaba a ese restaurante.
Pedro fue a esa oficina.
¿Irá a la oficina dentro de una hora?
Esa mujer que trabaja en Barcelona es ingeniera.
El restaurante abre a las nueve los sábados.
Este examen será el jueves a las siete.
Su hermano se llama Jorge.
Les di un diccionario ayer.
Miguel no arregló esos camiones porque tenía prisa.
Isabel y María son muy famosas.
Estos médicos importantes te encontraron ayer.
Le vendí algunas sillas el sábado.
¡Qué bien cocinamos!
Tiene cuatro cartas, pero no las usa.
Sara y David son perezosos.
Su tía ha comprado otra buena novela.
Todas las mañanas mi jefe no cierra algunas ventanas.
Laura se duchó ayer por la tarde.
Jorge cree que vive en Lisboa.
La película que Carmen vio era larga.
Luis fue a la tienda y comió un tomate delicioso.
No podemos construir nuestro baño porque tenemos sueño.
Ana era pintora.
Elena preparó una buena pizza y ayudó a estas mujeres.
Pablo debe escuchar esta música extraña.
No se cepillaron los dientes.
Estará detrás del hospital.
No fue a Alemania la semana pasada.
Cuando tengas tiempo, Pablo hablará con Carlos.
Todavía no he preparado la sopa.
Luis estaba cocinando un huevo mientras estaba llorando en la habitación.
¿Cómo está su hija?
¿Dónde está su paraguas? Lo ha vendido.
Sus jefes están tan tristes como su primo.
¿Cuántas sillas va a comprar Elena?
Compraron un camión amarillo y luego lo perdieron.
Ana no te trajo una ensalada.
Nuestra tía ha viajado a Argentina.
Luis y Carlos son muy serios.
Viajaré a México la semana que viene.
No hacía sol en otoño.
Escribía este viejo poema todos los días.
¿Dónde están mis faldas? Las vendí.
Jorge no hablará con Lucía porque está muy nervioso.
El sábado Miguel pedirá un buen pastel y cerrará seis ventanas.
Vamos a arreglar el coche.
Lavaremos el plato mañana.
Mis primos pintaron el armario azul y limpiaron la cocina.
Nos gusta viajar a Lisboa.
Su amigo debe mostrárselo.
¿Eran los coches amarillos?
Habrá un billete debajo de la mesa.
Es muy tímido.
Esta tarde su amigo va a ducharse.
El restaurante abre a las cinco y cuarto.
Mis tíos nunca han hablado alemán.
Laura fue a París y pidió café frío.
Muy bien, ¿y tú?
Voy a prestarle todas las radios a Juan mañana por la mañana.
¿Por qué va a arreglar su radio?
No necesita abrir una maleta.
Perderás ese ordenador pronto.
Lavaré el camión.
David no puede comprar el periódico porque está enfadado.
El hombre acaba de acostarse.
Miguel estaba descansando mientras estaban leyendo.
¿Está el niño tan preocupado como su hermano?
Queríamos escuchar los ruidos hermosos.
Laura va a volver de Italia mañana por la mañana.
Nadie ha visto el barco.
Fuiste a la biblioteca y comiste mucho arroz.
El abogado quería ayudar a su hermano.
No tiene veintinueve años.
¿Deberíamos aburrirnos?
Tocaremos el violín.
Crees que estás terminando estos trabajos fáciles.
Los secretos son extraños.
¿Ha pagado nuestro amigo la buena ensalada?
Hablaré inglés el jueves.
Ayudó a su hermano y ayudó a esta mujer.
¿Quién está pintando esa casa?
Dicen que esta pizza es española.
Carlos y Miguel me lo están dando ahora mismo.
El abogado lo ha hecho.
Estábamos llorando mientras Juan estaba bailando en la cocina.
¿Cuándo vamos a cerrar una maleta?
Estaba llorando en la habitación mientras Laura estaba escribiendo un poema.
Cuando Isabel llegue, esperará este autobús.
Carlos cree que pedimos mucho vino.
A Luis le gusta la historia.
Hoy es domingo, 3 de mayo.
Ese periódico está sobre el sofá.
Puede llover en Japón.
Su primo traerá tres sombreros esta tarde.
Laura y Lucía no se quedarán en casa.
Estábamos trabajando mientras Juan estaba corriendo.
El sofá que pintaron era azul.
La pregunta le parece mala.
Ayer su hijo leyó otro libro y escribió sus cartas extrañas.
¿Se llama tu hermano Carlos?
Comerás sopa esta noche.
Todas las mañanas Elena no nos ayuda.
No se los he dado.
Si quieres, Laura arreglará la bicicleta.
Debería lavar el camión rápido.
El examen será el martes a las diez y media.
El libro no cuesta dieciocho euros.
¿Cuándo van a conducir este camión amarillo?
A Luis y Pedro les encanta jugar al baloncesto.
Miguel lo perdió.
Esta chica no se enfadó a las tres y cuarto.
El barco saldrá a las ocho.
No hay ningún sofá en la casa.
¿Quién va a oír mi música?
Carmen necesita traducir el periódico, pero está muy cansada.
Estaba nevando en España.
Si tienes tiempo, Miguel esperará a ese chico.
Cerrará una maleta cuando Luis vuelva.
Cuando salieron, Miguel ya había visto a su vecino francés.
Les encanta beber café.
No tomó otro barco rápido porque no tenía tiempo.
David intentó traducir estos poemas.
A los estudiantes les encanta tocar la guitarra.
Les presté la radio sucia anoche.
El sábado Jorge va a cocinar el arroz y beber la leche.
Esta noche Pablo va a estudiar francés.
Había algunas furgonetas en el parque.
¿Qué ensalada va a preparar Pedro?
No puede comprar dos cámaras porque tiene sueño.
María trabajaba demasiado todas las mañanas.
Pronto va a descansar mucho.
El camión me parece viejo.
No escriben el mensaje porque tienen sueño.
El teatro cierra a las 10:10 los sábados.
Sara cree que Carmen es seria.
Fue a Lisboa y pidió otra pizza hace una hora.
No cerraste una puerta porque no tenías tiempo.
El viernes Ana va a lavarse las manos.
El profesor alemán prefería su canción.
Ha ido a la farmacia.
Queremos que comas el pan.
Mis tazas no estaban al lado de la silla.
Tenemos ganas de vestirnos.
Todas las mañanas nuestro hermano me visitaba.
Su hermana va a enviarnos otro poema dentro de una hora.
Esas furgonetas son tuyas.
Elena y Pedro no saben tocar el violín.
Canté con Ana ayer por la tarde.
Volviste del banco.
Nuestro primo quiere ser estudiante.
Sus jefes valientes tienen que ir a Sevilla.
Vendí ese armario el año pasado.
Juan estaba caminando por este pueblo.
Si no encuentro las llaves, Luis no comerá una naranja.
Su hermana es profesora.
Lucía baila demasiado todas las semanas.
Empecé a esperar al hombre inglés.
Quiere que termine ese ejercicio.
¿Cuántos vasos va a encontrar?
Olvidaron los trajes el domingo.
No hemos pintado nuestras camas.
Tiene que limpiar este baño, pero no tiene tiempo.
El martes mi primo va a traerle mucho té.
Ya has ido a Lisboa.
Nos sentaremos a las siete y media.
No entendíamos nuestro secreto.
¿Qué huevo cocinamos?
Luis y Pablo le enviarán dos novelas a Miguel.
Tiene un abrigo, pero no lo usa.
Esa oficina estaba lejos del teatro.
No eres tan bajo como Isabel.
Ayer su primo fue al aeropuerto y comió mucha sopa.
¿Beberá Laura café el miércoles?
No pagaron veinticuatro euros por este diccionario difícil.
No habrá caballos en la calle.
Ana fue a Berlín antes de comer.
La ventana que ha abierto es marrón.
Vivía en Lisboa.
Tienes setenta y un años.
Sara quiere que hable con Pedro.
Vas a estudiar portugués.
¿Dónde ha encontrado este plato?
Carmen tiene que visitar a su tía, pero no puede.
Laura, no nades en ese restaurante.
¿Nos hemos enfadado?
Carmen cocinó en ese restaurante hace dos días.
Mañana mi amigo irá al castillo y visitará la ciudad.
Si la tienda está cerrada, buscará el lápiz.
¿Costó la silla 36 euros?
Te gusta el arte.
Cocinarán con Laura el miércoles.
Nos acostamos a las tres y cuarto.
¿Ha corrido el camarero inteligente por esa calle?
¡Qué respuesta tan difícil!
Nevó en Berlín anoche.
Nos encanta el zumo.
Juan llama a su hija por la tarde.
Espera que Carmen conduzca sus coches.
Esperas que nos sentemos.
Por la mañana comía en este restaurante.
Cuando Pablo vuelva, escribirá un poema.
Había una lámpara amarilla al lado del armario.
Sabe que ese concierto es importante.
Miguel fue a Italia en coche el lunes.
A Carmen le gusta su vestido gris.
No me duele un poco el estómago.
Esperamos que Carmen y Carlos vivan en Barcelona.
Mi tía se llama Isabel.
Sara y Lucía van a enviarle una carta a Jorge el jueves.
Su jefe se quita el sombrero por la mañana.
Vamos a viajar a Portugal con Jorge.
No se lo mostré.
¿Cuánto cuestan las chaquetas?
Carmen va a darle el mapa pronto.
No es abogada.
Mi hermana irá a Barcelona y comerá un huevo dentro de una hora.
Este es el camarero más perezoso de Portugal.
Es muy famosa.
Nos quitamos la camisa anoche.
Este baño es demasiado hermoso.
Las radios estarán sobre el armario.
Mañana por la mañana van a preparar esta ensalada y leer este poema.
Estaban estudiando cuando Elena salió.
Bebe esta agua.
Sus hermanos van a llamarme pronto.
María y Lucía no están pidiendo leche.
¿Dónde perdió el regalo?
¿Es nuestro primo inteligente?
Esta no es la montaña más hermosa de Francia.
Queremos buscar esta taza, pero estamos muy enfadados.
Esta noche abrirá estas viejas puertas.
Su cumpleaños es el 1 de octubre.
Descansarán demasiado esta tarde.
Su tío no se ha quitado el traje.
Mi amigo ha tocado el piano.
¿Por qué visitará Carmen el aeropuerto?
Escribirá una carta fácil cuando Carmen vuelva.
Creemos que no has pintado estas mesas amarillas.
Mi hermano va a estudiar en la universidad el viernes.
¿Se estaban aburriendo Luis y Sara?
¿Había seis sillas en la habitación?
Dices que llevé una camisa cara.
No te dormirás pronto.
Lucía va a traer las ensaladas.
¿Quién va a oír su canción extraña?
Esta película es demasiado larga.
Pagaste 97 euros por esa silla.
Mi hermano comerá arroz delicioso dentro de una hora.
El camarero va a trabajar en Sevilla el año que viene.
Sara llega a ese castillo todas las mañanas.
Va a pedir mucho café mañana.
Ayer por la tarde su tío corrió demasiado.
Hay muchos pájaros en la calle.
Lucía quiere que vayamos a Berlín.
¿Dónde está su revista? La han perdido.
Carmen todavía no ha conducido estos camiones.
¿Por qué no habló Miguel con su hijo?
¿Dónde encontró un gato fuerte?
Trabajaste en Madrid durante cinco meses.
Esta es la escuela más tranquila de Japón.
Irás a Lisboa y verás seis conciertos dentro de una hora.
Este profesor lo espera todas las semanas.
Mi jefe olvidó estos libros anoche.
Ayer por la mañana fui a la oficina y comí una pizza.
Carlos sabe que el estudiante vive en Londres.
Han escuchado este ruido extraño.
Creemos que esa silla es verde.
¿Jugamos al baloncesto todas las semanas?
Esta tarde el estudiante no va a darnos una novela.
Te los están enviando.
Me estoy poniendo el traje ahora mismo.
No quieren esperar a esa mujer.
La fiesta fue el sábado a las seis y media.
El niño descansó muy poco anoche.
Luis vivió en Londres.
Pablo habla alemán los fines de semana.
Sé que Carlos está hablando con Pablo.
El viernes vendió la silla pequeña.
¿De dónde es Elena?
Su primo jugará al ajedrez esta noche.
Luis no quería traer este pastel.
El chico que cocinó otro huevo está nervioso.
¿Abre el supermercado a las siete?
Tenemos cuatro camiones, pero no los usamos.
Isabel todavía no ha ido a París.
Fuimos a Berlín y visitamos la farmacia famosa.
La estación no está cerca del hospital.
Esta silla está más sucia que la otra.
Hay un coche grande en la calle.
Necesitan ir a Lisboa.
Nunca he estado en España.
Sara quiere beber leche, pero no tiene tiempo.
Compramos una camisa cara y luego la perdimos.
Ves a tus jefes pobres todos los días.
Carmen no pagó el traje porque tenía prisa.
Este profesor quería tomar ese taxi.
Estos estudiantes tendrán que visitar la estación.
Nuestra hija trabajaba en Sevilla.
Tienes ganas de traducir tu libro.
Cuando Elena llegue, visitaré el hotel.
No hay ninguna furgoneta en la calle.
Irá a Nueva York y verá un partido mañana por la mañana.
¿A Pedro e Isabel les gusta nuestra película?
Sabes que ha cocinado otro huevo.
El estudiante no nos traerá ese paraguas.
Sus películas son demasiado malas.
¿Por qué paga Carlos esa pizza?
Hay un perro en el pueblo.
Caminaba hasta el teatro.
Juan e Isabel estaban nadando mientras Ana estaba cantando.
Eran las ocho menos cuarto cuando su hijo llegó.
Ese coche es tuyo.
Jorge y Miguel nunca viajan a Londres.
Cree que Isabel va a arreglar el teléfono.
Tiene que tomar el taxi lento, pero está muy contento.
Mi tía ya ha hablado con su primo.
Prefería la camisa mojada.
Laura encontró tu vaca ayer por la mañana.
Nuestras tías se están poniendo el sombrero.
Habrá muchas lámparas al lado de la silla.
El domingo Pablo y David no van a esperar a su hermana.
Hace una hora Elena pidió esta pizza.
Juan y David estaban limpiando la silla cuando Pablo llegó.
Estábamos durmiendo en la habitación mientras Juan estaba bailando.
¿Quién puede ver a su amigo?
Alguien arregló este teléfono.
Viajó a Japón hace un año.
Vimos ese perro.
Su primo es muy serio.
Mi primo va a enviarle mis mensajes a Sara esta tarde.
¿Te gustaría comprar seis radios?
¿Estará Ana en el jardín?
¿Preparó Laura otro pastel italiano?
No tenemos prisa.
Laura y Miguel lo han perdido.
¿Te gusta descansar con Pablo?
¡Abre las puertas!
Pedro trabaja en París.
Esta mujer no sabe jugar al tenis.
Comía su manzana por la tarde.
¿Estás jugando al ajedrez ahora?
Crees que se sentarán.
¿Hay un armario en el piso?
Carmen, no nos lo traigas.
Ayer arreglamos esa furgoneta lenta.
Isabel no era muy perezosa.
Sabes tocar el violín.
¿Tiene su vecino treinta años?
Hay una reunión en Roma.
Quiere que limpiemos sus sillas.
El hombre que vive aquí es mi hermano.
Mi tía tiene sesenta y un años.
Se pondrá el sombrero mañana por la mañana.
Ayer por la mañana sus hijos abrieron todas las cajas y pidieron ese pastel.
¿Necesita tu tío elegir esa chaqueta pequeña?
¿De quién es esa falda?
Me gusta este libro y quiero comprarlo.
Elena no puede pedir la ensalada porque está aburrida.
Me gustaría pedir un pastel.
Nevará en Nueva York.
Cuando David termine el trabajo, pintaremos otra mesa.
El mensaje que Isabel escribió es corto.
La universidad no abre a las cuatro los lunes.
No te mostramos nuestro reloj.
Estaba descansando en el jardín mientras estaba leyendo este poema interesante.
No es bajo.
Mi primo va a prestarle estos coches el sábado.
Luis dice que esa maleta está cerrada.
Venderá otro abrigo porque quiere preparar un pastel.
Ya han hablado con su hija.
Hoy es martes, 24 de septiembre.
Ha dormido en la casa.
Lavas este coche por la mañana.
Pedro estaba leyendo mientras Elena estaba abriendo mi puerta.
El hotel abre a las seis y media.
Cuando era niño, vivía en Londres.
Lucía traerá otro ordenador porque quiere cerrar una maleta.
Fui a ese aeropuerto moderno con Pedro.
Ya hemos escuchado esta canción.
Nos encanta el parque.
¿Te gustaría ir a Londres?
Les encanta jugar al tenis.
Esta no es la tienda más famosa de la ciudad.
Elena los buscará mañana.
Espero que se levanten.
Su hija compró las radios hace un año.
Isabel tiene que traducir la revista, pero está muy nerviosa.
El camarero no quiere visitar el nuevo mercado.
Espera que arreglen ese armario.
Quiere enviárselo.
Estaba cantando en el teatro.
No busqué nada.
No tendrán que ayudar a su profesor.
Si el tren no llega, no preparará este pastel.
El abogado se lo traerá pronto.
Nevó mucho en Argentina el domingo.
Tu hermana va a verte pronto.
A Luis y Ana les gustaría ir a Barcelona.
Sé bailar.
No vas a vender este coche amarillo el viernes.
Luis quiere mostrármelo.
¿Quién puede traducir ese viejo periódico?
Necesita visitar a sus niños, pero no puede.
Su cumpleaños es el 13 de enero.
Este no es su abrigo sucio.
Carlos viajará a Barcelona el 24 de marzo.
Este es el banco más famoso de México.
Somos muy serios.
¡No conduzcas este camión!
El hombre no va a prestarle tu traje rojo a su hermana el martes.
Estudié con Ana.
¿A qué hora termina la boda?
No tienes mucho frío.
Nuestra hija nunca ha visto partidos.
Quiere conducir su camión, pero no puede.
Isabel no cocina algunas patatas deliciosas porque tiene prisa.
Esta boda será el miércoles a las once menos cuarto.
Tiene un abrigo, pero no lo usa.
Ese castillo estaba lejos del restaurante.
Cuando Pedro llamó, mi tía ya había roto ese plato.
Compró un reloj pequeño y luego lo vendió.
No he ido a Lisboa.
A este estudiante no le gustan los gatos.
Esta noche va a cocinar carne y llamar a su amigo.
Ese chico que vive en Lisboa es abogado.
Nuestro hermano sabe jugar al fútbol.
¿Cuántas cámaras hay sobre el sofá?
Se despertarán cuando Luis vuelva.
No romperá esa ventana.
Tu tía sabía bailar.
No pueden pagar el agua porque están tristes.
Carlos intentó escribir sus poemas interesantes.
No dormirán en la casa esta noche.
Alguien puede pintar esta silla blanca.
Esas novelas cuestan ochenta y un euros.
¿Saldrá el taxi a las diez?
¿Por qué ha tomado Ana el taxi?
No leerás en la biblioteca esta noche.
¿Es la furgoneta mía?
Pedro dice que puedo hablar con mis hijas.
Pintaron sus mesas y pidieron esas ensaladas españolas.
Esta tarde su hija pintará un piso y visitará a su amigo.
David quiere ser escritor.
A Ana le gusta esta ciudad.
Esta noche vas a ir a Roma y comprar algunos camiones.
Estamos bailando en la cocina ahora.
¿A quién va a llamar?
Anoche bebieron agua fría y arreglaron este coche sucio.
Espera que trabajen en Roma.
Hacía mucho calor en primavera.
Isabel no está cocinando en ese restaurante en este momento.
Voy a cepillarme los dientes mañana por la mañana.
¿Dónde está el supermercado grande?
Estaba pagando la chaqueta.
Esta película es más divertida que la otra.
No leerás una nueva novela mañana por la mañana.
Los niños han corrido por el bosque.
María nos esperará mañana por la mañana.
Van a ir a Roma porque quieren pedir la ensalada.
Nos quedaremos en casa antes de escuchar esas canciones.
Son las ocho de la mañana.
Carmen y Pablo deberían tener cuidado.
Hay algunos sombreros sobre el armario.
Si la tienda está cerrada, abriremos una maleta.
Nadie traduce esa novela.
Te quiero mucho.
Su hija ha cantado demasiado.
Este es el profesor más amable de Portugal.
A estos médicos les gustaría abrir otra maleta marrón.
Miguel quiere que vayas a Nueva York.
Tiene miedo de los perros.
Esta boda fue el sábado a las 9:20.
¿Por qué fue Elena a Roma?
¿Nos dará este estudiante el billete mañana por la mañana?
¿Se cepillaba Ana los dientes por la tarde?
¿Empezaron a hablar con Ana?
Son las cuatro.
Cuando David salió, Carlos y Miguel ya habían pintado una habitación.
A sus hermanos no les gustan esos ruidos extraños.
Cree que puedo limpiar la silla.
¿Trabajó esta chica en Berlín durante doce meses?
Nuestro cumpleaños es el 19 de junio.
Ayer por la tarde Lucía no llevó una chaqueta mojada.
Pedro está más preocupado que Ana.
¿Está la estación al lado de la oficina?
¿Quiere su tía mostrármelos?
Tu vecino es tan pobre como su hermano.
El miércoles lloverá en Portugal.
Corre en esa casa, por favor.
¡No cocines la carne!
Ya han lavado la camisa azul.
No había bancos detrás del museo.
¿Tendremos que escuchar nuestra música?
¿A quién visitó Miguel?
Estábamos pidiendo ese pastel español.
Estaban nadando en el río mientras Lucía estaba jugando en la calle.
A Elena le gusta esa ciudad.
Isabel y Jorge son tan jóvenes como María.
Cuando entramos, estos profesores ya habían llevado una chaqueta azul.
Jorge quiere contárnoslo.
¿Cuántas farmacias hay en Madrid?
El reloj estará sobre la silla.
Nos encantan las canciones.
Jorge no está tan contento como Carlos.
Ana, no te despiertes.
Este concierto nos parece extraño.
¿Te gustaría vender tus bicicletas modernas?
Puede esperar al niño en la cocina.
¿Dónde están nuestros sombreros? Los perdimos.
Lucía limpiará sus sillas cuando tenga tiempo.
¿Dónde está su radio? La olvidaron.
Mi película te parece larga.
Creen que nuestra puerta es demasiado pesada.
Elena sabe que Luis y David trabajan en París.
Mi hijo vio algunos perros fuertes.
Estaba pidiendo vino mientras Juan estaba jugando.
¿Por qué está vendiendo Carlos algunos teléfonos?
Su cumpleaños es el 2 de febrero.
Miguel quería traducir esa revista.
Leerás ese periódico cuando termine el trabajo.
Eran las doce cuando llegaste.
No le duele el brazo ahora.
Ayer por la mañana bebió mucho zumo y cocinó carne.
Su tía quiere enviárselo.
No escucharán su música porque no tienen tiempo.
Su primo no te conocía.
Espero que Luis venda esa furgoneta.
Esta es la calle más pequeña de Italia.
Su cumpleaños es el 13 de enero.
Estaba leyendo en este jardín cuando llegó.
Tocaremos el violín esta noche.
Abrió la caja y visitó la tienda hace una hora.
Cuando te levantes, pagaremos nuestro té frío.
Eran las cinco menos cuarto cuando su primo llegó.
Traían estos libros por la noche.
No se despierta muy a menudo.
¿A Lucía le gusta tocar la guitarra?
Ya no viven en Londres.
Tomaron este taxi lento.
Cuando llegó, su tío ya había roto este plato.
Su primo fue a Roma y visitó a nuestro hermano hace dos días.
¿Dónde estudia Carlos?
Le gusta tocar el violín.
Anoche escuchó ese ruido.
Si la tienda está cerrada, Sara irá a Roma.
Se ha quitado el traje.
Le vendiste otra furgoneta a Carlos ayer.
Busqué un camión azul y luego lo perdí.
Duerme en el mercado.
Busqué un viejo camión y luego lo perdí.
Cuando Pedro entró, ya había lavado un vestido.
A estas mujeres serias les encanta ver partidos.
No debemos enfadarnos.
Sus relojes están al lado del armario.
Cuando llamé, ya había llamado a mi tío.
No estamos más cansados que Sara.
Tu jefe se estaba lavando las manos.
Carlos pintó este jardín el verano pasado.
¿Quién traducirá esta novela difícil?
Los niños no conocían a ese estudiante.
Le prestó un camión a su hijo.
Creen que fue a París.
Ese jardín le parece tranquilo.
Si quieres, Elena no pintará su baño.
Sabe que voy a despertarme.
Los niños llegaron al mercado ayer por la tarde.
Se lo hemos mostrado.
Se duerme por la tarde.
Hoy es martes, 23 de abril.
Isabel llamará a su hermana y lavará este vaso pronto.
Este abogado abrirá estas puertas y abrirá la caja el domingo.
Crees que han traído el lápiz.
Cuando María llegó, Sara ya había olvidado la llave.
Miguel no va a viajar a Nueva York el 11 de septiembre.
Queremos que coma ese huevo delicioso.
Cuando tenga tiempo, hablará con Luis.
¡Qué pequeña es nuestra silla!
Tiene su vaca pequeña ahora.
Esta boda fue el 12 de junio.
¿Va a hablar Laura alemán mañana?
Estamos menos ocupados que Isabel.
¿Va a nadar con Elena mañana?
Cuando se levante, comerán una buena pizza.
Encontramos un paraguas y luego lo perdimos.
¿Es esta historia mejor que la otra?
¿Por qué ha hablado con sus primos?
Pagamos 23 euros por los relojes.
Entienden esa idea interesante.
El concierto nos parece extraño.
Jorge y Elena se sientan por la tarde.
Lucía no habló con sus tíos porque estaba aburrida.
Esta mujer estaba llorando en la cocina mientras Carmen estaba llorando en la habitación.
Pablo y Jorge fueron a esta biblioteca.
Ana quiere que pague esa camisa.
Miguel cree que Sara vive en Barcelona.
Pablo quiere dárnoslo.
¿Pintó Lucía este baño el mes pasado?
Prefiero las canciones hermosas.
Este teléfono es muy nuevo.
María no se vistió ayer por la mañana.
Lucía y David han llamado al estudiante en la habitación.
¿Qué va a comprar?
Este mensaje no es tan extraño como el otro.
La farmacia cierra a las doce y cuarto.
Este es el teatro más pequeño de Japón.
Voy a viajar a Italia.
Está menos nerviosa que su tío.
La chica que vive aquí es inteligente.
Tenemos una taza, pero no la usamos.
Pablo fue a Barcelona y ayudó a nuestro primo hace dos días.
Carlos quiere que hable con Isabel.
Miguel no quiere ser abogado.
Lo olvidó.
La patata que compraron es deliciosa.
Fuiste a la estación y ayudaste al camarero.
Lucía está cocinando mucho ahora.
¿Le mostramos otra novela a nuestra hija ayer por la mañana?
Llueve mucho en Sevilla todas las mañanas.
María siempre viaja a Roma.
¡Tráeles el zumo!
¿Le gusta nadar con David?
Miguel y Luis me ayudaron anoche.
Toca la guitarra muy a menudo.
Van a vestirse antes de traer un pastel delicioso.
Tienen tres vestidos, pero no los usan.
Nuestro tío no vive en Berlín.
María se quedó en casa antes de preparar la sopa.
Necesita comer un tomate, pero está muy nerviosa.
¿Comen en este hotel todas las mañanas?
Pablo se sentó a las nueve.
Condujimos las furgonetas.
¿Dónde encontró Ana ese hotel?
Si pudiéramos, hablaríamos con nuestro hijo.
Nos gusta esta música.
Volvió de ese mercado el jueves.
Se quedará en casa porque quiere terminar este ejercicio difícil.
Decimos que vivo en Madrid.
Ana va a dormirse antes de estudiar.
Tienen que comer ese bocadillo, pero están muy tristes.
Quiero que esperen a nuestra hija.
¿Nada su hijo en este río los fines de semana?
¿Quién está tomando este autobús?
A su hermana le encanta hablar español.
Busqué un caballo pequeño hace una hora.
¡No llames a esa mujer!
Cuando era niña, viajaba a Londres.
No ayudó a su tía porque estaba nerviosa.
Miguel se está durmiendo ahora mismo.
Cuando llamaste, este camarero perezoso ya había perdido las cartas.
Estamos limpiando la casa hermosa.
¿Vamos a escribir muchos mensajes esta noche?
Este camarero no escribirá nada.
Estás jugando al tenis.
Si el tren no llega, escucharemos nuestra música.
Eran las seis menos cuarto cuando Pedro llegó.
Hay un coche marrón en el pueblo.
No habrá ninguna vaca en la calle.
Hay tres reuniones en Roma.
Abrieron tus ventanas y visitaron la ciudad anoche.
Ya no trabajo en Madrid.
Me quedaré en casa antes de trabajar.
Fueron a Londres y comieron un pastel.
Carlos no terminará el ejercicio porque no tiene tiempo.
Le duele un poco la garganta.
Luis fue a Barcelona antes de comer.
Quiere que nos acostemos.
Sara te lo estaba mostrando.
Su vecino va a mostrarme esta taza el sábado.
¿Tiene nuestro hijo que tomar el tren?
¿Cocinas con Ana por la mañana?
Isabel estaba terminando los ejercicios mientras estábamos jugando en el parque.
Va a ver una buena película.
No debería quitarme la chaqueta.
Ana no ha esperado a nadie.
Pedro, no llames a tus tías.
No se están divirtiendo ahora.
Cuando Juan tenga tiempo, escribirá su poema.
Terminarán el trabajo fácil cuando terminemos el trabajo.
El viaje fue el miércoles a las 4:55.
Miguel cree que Isabel puede leer esos mensajes difíciles.
Mañana por la mañana irá a Madrid y comprará la radio.
Si pudiera, vendería dos trajes rojos.
Si vivieran en Madrid, cocinarían pescado delicioso.
Comeremos nuestras naranjas deliciosas porque queremos escribir esa carta.
El domingo va a ir a Nueva York y ayudar a nuestro hijo.
¿Deberíamos llegar a la escuela?
El agua que Miguel ha pedido está fría.
Su tía ya ha ido a Barcelona.
Isabel nunca toca el piano.
Cuando Carmen y Miguel eran niños, comían sopa.
Cuando Pedro tenga tiempo, Isabel beberá zumo.
Queremos limpiar ese piso, pero estamos muy enfermos.
El hombre no va a venderle otro camión a su hermano mañana.
Le gustaría acostarse.
El chico tiene miedo del agua.
El profesor pagó 75 euros por el libro interesante.
Estaba nadando en el río mientras Lucía estaba trabajando.
Buscarán su taza pequeña cuando tenga tiempo.
Elena empezó a ir a París.
Estos abogados inteligentes lo han traído.
Encontré un coche gris y luego lo perdí.
Le dará el sombrero a su hija.
¿Ha roto la ventana?
Nuestro hijo no olvidará su lección mañana.
No hemos caminado hasta esa biblioteca.
Jorge nació en 2004.
¿Dónde está su lámpara? La vendió.
Ana y Sara no venderán nada.
Estaba nadando en este río mientras estaba nadando.
Irá a Barcelona y comerá la sopa dentro de una hora.
Lloramos en ese baño todas las mañanas.
No fue a Barcelona porque estaba enferma.
Trabajaron en Lisboa durante seis semanas.
¿Deberían contárselos estos hombres?
Fui a Londres y comí esa patata deliciosa.
Va a ir a Berlín y visitar el museo dentro de una hora.
Esperan que pinte un jardín.
Este ordenador está más limpio que ese ordenador.
¿A Carmen y María les gusta la chaqueta azul?
Pedro va a ir a Londres porque quiere sentarse.
Espera que Laura limpie las sillas.
Creen que puedo ver un gran concierto.
Se pone el abrigo todos los días.
¿Te lavabas la cara los fines de semana?
¡No vayas a la oficina!
Laura no habla con Pedro porque está muy triste.
Su hija tiene miedo del agua.
¿Cuándo construirá Laura las bibliotecas?
Sara va a contarle su secreto pronto.
¿Dónde encontró el caballo grande?
Estaba jugando mientras Laura estaba comiendo en el hotel.
Esas chaquetas están sobre la cama.
No hay ninguna vaca en el jardín.
¿Están Miguel y Carlos delante del mercado?
No has olvidado la pelota en esta cocina.
Esta chica española va a cocinar pescado y cerrar estas ventanas el sábado.
Sus tías no estaban hablando italiano.
Isabel siempre baila con sus hermanos.
Caminarás hasta este hotel esta tarde.
Nunca han bebido leche.
Los hombres no han terminado el diccionario.
¿Está esa carta al lado de la cama?
Ana necesita llamar a su hombre, pero no tiene tiempo.
Cuando Isabel vuelva, esperaremos el barco.
Todavía trabajo en Londres.
Esta clase es el martes a la una menos cuarto.
Cree que su tío trabaja en Lisboa.
Elena debería enviárselo.
El estudiante estaba leyendo este libro mientras Carlos estaba descansando.
El hombre que condujo su coche es escritor.
¿Cuántos sofás hay en la habitación?
¡No te levantes!
Juan no estará en Roma.
Cuando se levante, limpiaremos esa habitación.
Habrá muchas chicas en el supermercado.
Jorge se está quitando la camisa.
Fuiste a Lisboa y compraste seis camas.
Luis estaba comiendo cuando llegaron.
El chico que trabaja en Londres es músico.
Mi tío todavía no ha ido a Nueva York.
Carlos dice que nos despertaremos.
Lucía se levantará porque quiere esperar el tren.
¿Dónde están mis pelotas? Las vendí.
Ana espera que Isabel hable con Miguel.
Jorge cantará con Pedro.
No habrá sillas en la habitación.
Este niño alemán estaba limpiando el armario mientras Miguel estaba cocinando en la cocina.
Estoy tan triste como Sara.
¿Limpió María esos sofás ayer?
Laura irá a Lisboa antes de llamar a sus tíos.
Quiere visitar a su hermana.
Limpiaron esa cama ayer por la tarde.
No está hablando portugués ahora mismo.
Este no es el hombre más valiente de España.
Decimos que Pedro hablará con Sara.
Nos vamos a casar en junio.
Necesita llamar a su estudiante.
No te quedes en casa, por favor.
Carlos limpió tu piso y limpió la silla.
Eran las cinco cuando llegué.
Voy a mostrárselo el viernes.
¿Quién va a visitar a los estudiantes?
Cuando era niña, viajaba a Berlín.
Esta es nuestra cocina hermosa.
Su primo no se acostará a las siete y cuarto.
¿Me vieron nuestras hermanas anoche?
Hablará con Laura cuando Jorge termine el trabajo.
Hay muchos conciertos en Sevilla.
A Jorge le gusta bailar en el teatro.
No va a prestarnos estas fotos mañana.
¿Está tocando nuestro amigo el piano ahora mismo?
Estábamos viendo el partido mientras Miguel estaba cantando.
Le duele la cabeza cuando hace frío.
A Pedro le gusta estudiar en la biblioteca.
Ese chico que vive en Nueva York es arquitecto.
Necesitas construir un baño, pero no tienes tiempo.
¿Quién puede traer su café?
Puedes bailar en esta cocina.
Compré un vestido marrón y luego lo perdí.
No necesita conducir los camiones.
Hay seis teatros tranquilos en Barcelona.
Nos hemos quedado sin gasolina.
Por la tarde cantamos con Carmen.
Cree que podemos llamar a las chicas.
Viajaré a Roma dentro de una hora.
Miguel y Elena conocen a nuestro jefe.
¿Nos quedamos en casa a la una y cuarto?
Jorge está menos aburrido que Luis.
Carmen vive en Londres desde hace cuatro semanas.
Quieres preparar la pizza, pero no tienes tiempo.
Si vivieran en Madrid, hablarían con Luis.
Van a esperar el taxi esta tarde.
Ayer llovió mucho en Portugal.
Lucía va a leer en este parque.
Este camarero tenía miedo de los perros.
Tienes cinco teléfonos, pero no los usas.
Este caballo es grande.
Voy a darle otro vaso mañana por la mañana.
¿Vas a viajar a Lisboa el 3 de octubre?
Cuando Elena llegue, se vestirán.
No abrí una maleta porque tenía sueño.
El tren llega con retraso.
¿Es este el hospital más famoso de Portugal?
Su tía limpia su armario todos los días.
Su hija estaba descansando en la habitación mientras Carlos estaba estudiando en la habitación.
Puedo tocar el piano.
Le duele la cabeza cuando hace frío.
El problema le parece malo.
Mañana por la mañana Lucía irá a Madrid y comerá un bocadillo.
Laura y Juan tienen mucho sueño.
Esa caja es roja.
¿Te gustaría pagar el agua caliente?
El jueves los médicos bebieron la cerveza y prepararon mucha sopa caliente.
No hay ninguna clase en Roma.
Nuestras hermanas quieren dárselo.
La escuela abre a las tres y media.
Pedro no ha conducido los coches.
¿Te gustaría traducir el poema?
Hablarás con Carmen cuando te levantes.
Nadó mucho.
Esa chica que vive aquí está nerviosa.
Hace una hora Jorge no se sentó.
Eran las cinco y cuarto cuando David llegó.
Pedro se quitará el sombrero dentro de una hora.
Sara no puede preparar la pizza porque tiene prisa.
Miguel descansa en el hotel muy a menudo.
No pedirá sopa porque no tiene tiempo.
El hombre que ha pedido un pastel está preocupado.
A Carmen no le gusta correr por esa calle.
El profesor no ha roto estas viejas tazas.
Nací el 4 de diciembre.
Quiero preparar sopa.
¿Lo estaba comprando Carlos?
Su ventana está un poco limpia.
¿Me dieron un paraguas?
Su hijo perderá esta taza en la escuela.
Carlos y Pedro se duermen a las dos y cuarto.
Carlos y Sara construirán una iglesia mañana.
¡Qué bien juegan tus hermanas!
Isabel fue a Barcelona antes de preparar sopa.
Estábamos visitando a ese estudiante inteligente mientras estaba cantando.
Quieren que ayuden a su tía.
Ayer por la tarde no me lo dio.
Luis y Carmen se sentarán.
Van a prestarle muchas furgonetas mañana.
Sara quiere que se levanten.
Este no es el abogado más perezoso de Francia.
Ayudaré a las enfermeras cuando Isabel llegue.
La bicicleta que Lucía compró está rota.
Su tía arreglará estos camiones la semana que viene.
Pagaste 35 euros por estos armarios.
Pintaban una casa muy a menudo.
El teatro moderno está delante del museo.
Isabel quiere que te sientes.
Se ducharán a las diez y media.
Quiere que llevemos un sombrero negro.
¿Arreglaron Jorge y Pablo las cámaras el viernes?
¿Caminaron hasta la iglesia?
¿Cómo se escribe tu nombre?
¿Qué caballo vamos a encontrar?
El barco saldrá a las cuatro y cuarto.
¿Cuándo preparaste la pizza?
Juan va a ir a Londres antes de visitar la ciudad.
No habrá camas en la cocina.
Fue a la iglesia y ayudó a tu jefe bajo ayer.
Miguel está comiendo con sus hermanos ahora.
Nuestra hija va a pedir el té frío.
A sus primos les encanta este partido corto.
Fueron a París y comieron esta patata hace dos días.
Todo el mundo pagó esta chaqueta.
Ya es la una y cuarto.
¿Los buscará Sara esta noche?
Luis le ha dado el regalo a su tío.
Carlos trabajará en Londres el año que viene.
Nuestra hija camina hasta el hotel por la noche.
Su vecino te ha encontrado.
Llevaba una camisa muy a menudo.
Pagó ochenta y tres euros por esta bicicleta.
El libro que hemos terminado es largo.
Te aburriste después de beber mucha cerveza.
Pedro no está lejos del supermercado.
Cuando termine el trabajo, construiré la biblioteca.
El diccionario está sobre la silla.
Isabel no quería visitar esta ciudad tranquila.
No habrá ninguna silla en la habitación.
Hablo inglés todas las semanas.
Fui al aeropuerto y compré el pan.
¿Quién escuchará los ruidos?
¿Lo venderás dentro de una hora?
Sé que estás bebiendo mucho zumo.
María estaba bailando en ese jardín cuando Luis llamó.
Quieren que cocines pescado.
¿Estudiaron alemán ayer por la mañana?
Miguel tendrá que escuchar esa canción.
Digo que hemos comido la patata.
¿Por qué no lee otra novela?
Este libro es tan difícil como ese libro.
Estaba comiendo en el restaurante mientras estabas llorando.
Nuestra hija quiere esta chaqueta ahora.
Lee en la habitación todos los días.
Hay tres mujeres en la tienda.
Intentaré ir a Barcelona.
El castillo cierra a la una.
Cuando era niña, vivía en Lisboa.
Nos lo muestras los fines de semana.
Me gusta este regalo y quiero comprarlo.
Vamos a ir a Madrid.
¿Dónde estudia?
Visitará la ciudad y pedirá un pastel mañana.
Recuerdo mi música ahora.
El abogado quiere sentarse.
¿Viajó Pablo a Alemania el miércoles?
Ayudaste a tu primo y comiste carne.
¿Se pusieron la chaqueta ayer por la tarde?
¿Necesita Elena quedarse en casa?
Me gustan los coches y quiero comprarlos.
No trabajó en Sevilla durante diez semanas.
Su primo se llama Juan.
El hombre sabe jugar al tenis.
Ese regalo estará al lado de la mesa.
Queremos que busquen un aeropuerto.
No compré una bicicleta porque no tenía tiempo.
Laura quiere buscarte.
Tu hermano recuerda esa lección.
Me gusta ese vestido y quiero comprarlo.
Juan y María están buscando cinco pájaros fuertes ahora mismo.
Voy a quitarme la camisa esta tarde.
¿Trae el hombre agua por la tarde?
Habrá una reunión en Berlín.
No te duelen mucho las manos.
No eligen otra silla marrón por la tarde.
Hablarán con sus tíos porque quieren hablar con su hermano.
Nos levantaremos porque queremos ir a Sevilla.
Ese no es su vestido mojado.
Vas a ir a Londres después de tomar el avión.
Tocaba el violín todos los días.
Su tía no construyó la iglesia.
Elena no está más preocupada que Lucía.
Estudié inglés.
Esta noche no van a traernos té.
Pablo elegirá su falda esta tarde.
El jueves leerán la carta.
Estabas bailando en la cocina cuando llamó.
¿Pintó el estudiante un sofá hace una hora?
No están cocinando mucho en este momento.
No oiremos esta canción dentro de una hora.
A Jorge no le gusta tocar el piano.
El miércoles voy a ir al teatro y comer el pastel.
Va a ir a Lisboa después de ver su gran concierto.
Estamos delante del castillo.
Vamos a leer esas novelas caras el jueves.
Queremos esperarte.
Si tuviera dinero, vendería este abrigo.
Pablo no recordaba estas canciones hermosas.
Está tan enferma como Carlos.
El niño no debe caminar por este pueblo.
Esta tarde mi hijo va a elegir su camisa.
Construiré una casa bonita cuando te levantes.
María y Elena son menos fuertes que Isabel.
Nuestro hijo no era pintor.
Sé que vive en Nueva York.
¿Tiene Isabel cuarenta y cinco años?
Dentro de una hora iré a la biblioteca y pediré esos pasteles.
¡Qué bien habla Pedro!
Elena no escribió una carta porque no tenía tiempo.
Esta tarde Ana volverá de esta estación.
Tu hijo pedía esa pizza deliciosa en esa habitación.
Este es el restaurante más famoso de España.
Este viaje es el miércoles a las cuatro.
Pablo limpiará la mesa cuando termine el trabajo.
Va a darnos una revista pronto.
¿Lo paga Carmen por la noche?
No conduzcas los coches, por favor.
Cuando éramos niños, escuchábamos música.
La enfermera se duchará pronto.
Laura no se ha quedado en casa.
¿Quién puede lavar ese camión?
Su tía debe jugar demasiado.
¿Terminaste el nuevo trabajo ayer por la tarde?
Nos despertaremos a la una.
Nevó mucho en Portugal anoche.
Estarán en el jardín.
Jorge necesita leer una novela, pero no puede.
No hay ningún mercado cerca de París.
Este hombre quiere pagar su chaqueta.
Su hijo va a abrir una caja y limpiar nuestro viejo piso esta noche.
Lucía quiere beber mucho zumo, pero no puede.
Te duele la espalda ahora.
El hombre no lo ha vendido.
¿Cuesta el reloj 34 euros?
Mi primo va a comer una manzana deliciosa esta tarde.
¿Dónde está tu cámara? La olvidaste.
Isabel intentará tomar este tren rápido.
Elena estaba jugando en el parque mientras Carlos estaba durmiendo.
Jorge ha cantado en la iglesia.
Le gustaría construir esta farmacia.
Su hermana va a hablar portugués mañana.
¿Cómo es el jardín?
Ayudaron a su jefe perezoso.
¿Tiene tu primo ganas de arreglar estas sillas?
No le duelen los ojos cuando hace frío.
La farmacia cierra a las once.
Hay cinco furgonetas en el parque.
Quieren que hables con tu hermano.
Necesitaban esperar a la mujer.
Cuando eras niño, vivías en Madrid.
¿Hay algunas bodas en Lisboa?
Sara intentó hablar con Pablo.
Mi hija me entiende.
Están trabajando con Miguel ahora mismo.
No le duele mucho el estómago.
Hacía mucho frío en Italia.
Mañana van a cocinar la sopa y lavar otro sombrero.
Hablaré con mi hija cuando tengas tiempo.
¿Arregló este ordenador?
Esa es tu casa limpia.
Estoy de acuerdo contigo.
Se lo cuento todos los días.
Debe tener cuidado.
Compró una novela cara y luego la perdió.
Estamos más tristes que Ana.
Esas reuniones nos parecen importantes.
¿Viajó Pablo a Roma el 27 de abril?
Ayudé a mis grandes mujeres y pinté un piso bonito hace dos días.
Lucía y Ana pagaron 37 euros por el sofá.
Hace una hora los estudiantes jugaron al ajedrez.
Cuando era niño, vivía en Roma.
Nevará mucho en Madrid el domingo.
Laura no puede ir a París porque está muy preocupada.
Estas ventanas son muy bonitas.
¿Te has sentado?
Esta estación estaba delante del castillo.
Jorge necesita hablar con su primo.
Pronto irás al hotel.
La biblioteca estaba detrás del hotel.
¿Bebía Pablo el agua en el banco?
El lunes Pablo le dará un traje a su hija.
Preparó seis pizzas y cerró una maleta.
¿Te gustaría acostarte?
Tu primo está en la habitación.
Quiero que elija un sombrero limpio.
Va a darle esos abrigos a su primo esta noche.
Le gusta esta respuesta.
Somos más altos que nuestro hijo.
¿Por qué no preparó Isabel esa pizza española?
Estábamos cerrando mi caja mientras Isabel estaba leyendo en el jardín.
¿Lo visitaste ayer por la tarde?
Quiero lavar el coche.
¿Qué ventana va a cerrar Ana?
¿A quién ayudó María?
Sus tíos estaban trabajando en el hospital mientras Elena estaba visitando a su hermano.
Esa bicicleta no costó noventa y cinco euros.
Juan no ve a nadie.
Jorge siempre escucha música.
Carmen dice que pidió cerveza.
Había muchas farmacias cerca de París.
Sus jefes ya han llevado su viejo sombrero.
No buscarás esos aeropuertos hermosos porque tienes prisa.
Tomamos los barcos hace una hora.
¿Tiene nuestro hermano algunos gatos ahora?
Cuando tengan tiempo, su hermano comprará otra chaqueta.
Este abogado no toma ese avión rápido los fines de semana.
Sus hijos pedirán otra ensalada y beberán mucha cerveza esta tarde.
Estas sillas blancas cuestan 74 euros.
¿Habla mi hermana español todas las mañanas?
Intentaré ducharme.
El avión saldrá para Berlín a las 6:15.
¿Dónde está su coche? Lo olvidó.
¿Tiene el abogado mucho frío?
El profesor se lavó la cara ayer por la tarde.
Tienen dos lámparas, pero no las usan.
Hay algunas chicas en la tienda.
Ana no se lo mostró hace una hora.
Me estoy sentando ahora mismo.
Pablo abrió muchas ventanas y bebió té.
Pablo cree que no ha bebido té.
No le duelen un poco las manos.
El río me parece grande.
¿Es esta la playa más grande de España?
¿A quién hemos visitado?
Esa boda fue el 27 de noviembre.
Te pones la camisa por la tarde.
A los chicos les encanta comer carne.
¿Por qué fuiste a Madrid?
Ana ha hablado alemán.
Miguel cerró la vieja puerta y escribió otra carta ayer por la tarde.
Son valientes.
Mañana por la mañana prepararás algunas ensaladas deliciosas y comerás la fruta.
Cuando llamaste, ya habíamos oído esa canción.
No pintó su cocina porque estaba enfadado.
Sus jefes necesitaban leer una revista.
Tu tío no volverá de este museo el martes.
No había estudiantes en el museo.
Se estaban lavando la cara.
Oí la música hace una hora.
Sara todavía trabaja en Madrid.
No habrá sofás en el piso.
Ayudará a sus hermanas y limpiará este jardín mañana por la mañana.
¿Es esta la iglesia más pequeña de Japón?
Está demasiado nervioso.
Lo perdió.
Hablaremos con nuestra hermana cuando termine el trabajo.
¿Cuándo limpiará la mesa?
El chico limpió el armario hace dos días.
El martes va a ir a la tienda y ver su partido.
No pagué 34 euros por su periódico.
Lo sabes.
Recuerdas esta música.
Este es el restaurante más pequeño de Francia.
Cuando llegaron, Ana y Pedro ya habían llamado al abogado.
Prefiero mi café.
Va a llegar a la tienda esta tarde.
El taxi llega a las cinco y media.
Confía en mí.
No se sentó a las once menos cuarto.
Ayer me mostró la pelota.
Nuestro hermano ha caminado por el parque.
Los fines de semana trabajabas con tus hijas.
No lo olvidarás.
Me gusta esa falda y quiero comprarla.
No camines en la habitación tranquila, por favor.
¿Es este el camarero más fuerte de Alemania?
El aeropuerto no estaba cerca del castillo.
Tu cumpleaños es el 22 de mayo.
¿Dónde ha perdido Elena esa novela?
Vas a ver estos ríos hermosos dentro de una hora.
Lucía va a bailar demasiado el miércoles.
Cree que has hablado con tu hermana.
Quieren que termine sus trabajos interesantes.
Este vaso está debajo de la cama.
¿Cuántas ensaladas comeremos?
Cuando llegó, ya había bebido café.
El médico acaba de conducir estos coches lentos.
Acabo de leer esta revista.
Fuiste a Roma para pintar tu habitación.
Quieres que leamos nuestros diccionarios.
¿Lo encontró su amigo ayer por la mañana?
El hombre siempre lee con su tía.
Dentro de una hora iré al mercado y visitaré a mis hermanas.
¿Te lo ha contado Carlos?
El banco estaba cerca de Nueva York.
Tiene una bicicleta, pero no la usa.
El avión es demasiado rápido.
Su periódico está al lado de la silla.
Nadie puede cerrar la maleta.
Su sombrero cuesta cincuenta y seis euros.
Su hermano rompió esta lámpara ayer.
Mañana va a preparar los pasteles y abrir estas ventanas.
Fui a París y pedí la leche caliente.
Mis fiestas no son muy interesantes.
Si tuviera dinero, elegiría este periódico.
Hace dos días el estudiante valiente volvió del hotel.
Luis sabe que no están escribiendo la carta.
Esa camisa es tuya.
Esa cámara es de ella.
A nuestros vecinos les encanta beber vino.
Tu lección es nueva.
Cuando llamó, ya habían cocinado carne.
¿Quiere ser escritor?
Se lavaban la cara.
El hombre que vive aquí es inteligente.
¿Qué teatro construirá Pedro?
A esta chica le gustaría pagar la camisa barata.
Nació el 18 de marzo.
La chaqueta que pagaste es negra.
Te quedarás en casa cuando Luis se levante.
Elena descansaba en este jardín todos los días.
María se quita la camisa por la tarde.
Su tía pagó 54 euros por tu libro.
¿Cómo está mi hija?
Anoche fuimos al hotel y compramos el sombrero.
Estamos terminando nuestro periódico ahora.
Esta sopa está más fría que la otra.
Cuando el médico era niño, jugaba en la calle.
Hablarás español.
Sara estaba estudiando mientras estaba jugando en el jardín.
Quiero ir a Londres.
María y Miguel buscaban esta biblioteca por la mañana.
La boda es el jueves a las siete y cuarto.
Dentro de una hora Pedro les mostrará muchos periódicos.
Eran las doce y media cuando la mujer llegó.
Esta respuesta es más difícil que la otra.
Carmen ha escuchado el ruido extraño.
La práctica hace al maestro.
Isabel quiere escuchar esa canción hermosa, pero no tiene tiempo.
Ana nunca ha escuchado música.
Tu camión no costó 21 euros.
Ayer por la tarde fuimos a la universidad y ayudamos a esta mujer.
Laura trabajó en Roma durante cinco semanas.
Trabajó en Berlín durante once meses.
Esta escuela no está lejos de la iglesia.
Tiene que escuchar su ruido extraño, pero está muy triste.
Ya ha limpiado esta habitación.
Dice que el restaurante es muy famoso.
Es demasiado fuerte.
La iglesia cierra a las dos los lunes.
Este es el supermercado más feo de Francia.
Ana es médica.
María quiere que escuche ese ruido.
No compraremos un reloj porque estamos nerviosos.
Había un camión en el parque.
¿Lo querían?
Elena estaba al lado del mercado.
¿Correrá Luis con su tía pronto?
Vamos a traducir el diccionario el domingo.
Ha llegado al aeropuerto.
Nació el 8 de enero.
Tiene hambre.
¿Tenemos miedo del agua?
Hoy es domingo, 18 de diciembre.
Isabel y Carmen han trabajado en Barcelona.
Te estás aburriendo.
Las mujeres necesitan hablar con Miguel.
Necesitábamos este sofá blanco.
Vas a ponerte el abrigo.
Nevó mucho en Sevilla hace dos días.
¿Escribías sus cartas todos los días?
Tu hermano no está comprando su coche.
¡No arregles el camión!
¿A quién vas a buscar?
Su tía fue al supermercado.
¿Cómo son los conciertos?
Sus hermanas leerán muy poco.
Mañana Lucía va a ir al aeropuerto y comer esta pizza italiana.
Necesitan escucharte.
Lucía va a ir a Lisboa después de ver seis conciertos largos.
Juan volvió de España el año pasado.
Mis jefes tenían prisa.
¿Quién va a oír este ruido hermoso?
¿Quién limpiará las sillas?
La idea le parece interesante.
¿Por qué no lavó ese vaso blanco?
Digo que Carmen es muy rica.
Te gustaría quedarte en casa.
¿Por qué llamó a su jefe?
Vas a ir a Roma para construir el baño.
¿Caminará por esta calle dentro de una hora?
¿Se puso su hijo el abrigo?
Sabes que David pintará este armario.
No le duelen las manos cuando hace frío.
Esta es la mujer más inteligente de Portugal.
¿Dónde está su reloj? Lo ha olvidado.
Ayer por la mañana arreglé nuestro camión marrón.
¿Había un teatro grande lejos del hotel?
Había algunas mesas en la casa.
Miguel y Lucía pueden correr por el bosque.
Sabe que hemos ido a Lisboa.
¿Qué estamos bebiendo?
Jorge no construye este hotel porque está triste.
Encontraste una radio moderna y luego la perdiste.
No estaban bailando con su hermana.
La enfermera ya ha hablado con su tía.
El hombre que vive aquí es ingeniero.
Su amigo intentó hacerlo.
Fue a Lisboa antes de ver el partido.
Miguel quiere leer una revista, pero no tiene tiempo.
Luis está menos preocupado que su hermano.
¡Cocina la patata deliciosa!
Estábamos bailando mientras Laura estaba descansando en el hotel.
Este es su plato blanco.
Estaba preparando la sopa.
Su tía estaba comiendo en este restaurante mientras Juan estaba llorando en la habitación.
Queremos que se divierta.
El niño la encontró.
Su primo tradujo el diccionario hace dos días.
Te hemos mostrado esa cámara.
Cuando Laura salió, ya había lavado el sombrero azul.
No visitaste a este buen médico hace un año.
Jorge quiere ver este partido, pero no puede.
Carlos tuvo que traer esos trajes.
Jorge sabe que pueden esperar a su hermana.
El niño habla portugués todas las mañanas.
La sopa que Carlos ha comido era buena.
Lucía y Juan no compraron el coche.
Cuando llamó, ya habían tomado otro tren.
Tiene tres ordenadores, pero no los usa.
Esta universidad estaba detrás del mercado.
Irás a Sevilla antes de limpiar la silla azul.
Pedro es muy tímido.
¿Cómo son esos viajes?
El puente te parece grande.
¿Dónde está nuestro ordenador? Lo olvidamos.
Sara está tocando el piano ahora.
La universidad está detrás del aeropuerto.
¿Pides esas pizzas muy a menudo?
Su hija no se está divirtiendo ahora.
Sara no puede pintar otro baño limpio porque está muy triste.
Esta noche lloraremos muy bien.
¿Habla María portugués muy a menudo?
Laura irá a la biblioteca y comprará una novela mañana por la mañana.
El hombre acaba de beber el vino.
Vas a ir al museo y ver el concierto extraño mañana.
¿Habrá algunos sofás en la casa?
¡Qué bien juegan!
El chico está traduciendo la carta extraña ahora.
Bailará con Jorge.
Esta furgoneta es menos barata que esa furgoneta.
Esta tarde tu hijo pedirá leche y cerrará una puerta.
¿Están muy enfermos?
¿Cuándo vas a lavar todas las camisas feas?
¿Lee su jefe muy poco todas las semanas?
¿Se está quitando la chaqueta ahora mismo?
Creo que has esperado este taxi lento.
¿Llegará el barco a Berlín a las once?
Hace dos días Laura tocó el piano.
Si Lucía tuviera dinero, ayudaría a la enfermera inteligente.
No le duelen los pies cuando hace frío.
Los platos no estaban al lado del sofá.
No le has contado la idea.
¡Qué profesor tan serio!
Hace una hora fui a la escuela y pedí cerveza.
No tenía suerte.
Si Miguel viviera en Madrid, iría a Berlín.
La oficina cierra a las nueve menos cuarto los viernes.
Esas ventanas eran verdes.
Creo que Isabel no se está acostando.
Voy a ir a Madrid antes de tomar el tren.
Laura volvió de este museo hace una hora.
Necesitan escuchar las canciones, pero no pueden.
Fueron a París para estudiar.
¿Es este camión nuestro?
Esta tarde van a darle otro viejo diccionario.
Me gusta ese poema y quiero comprarlo.
Alguien puede comprar este periódico interesante.
Compró un buen mensaje y luego lo perdió.
Mañana no va a contarle tus historias a Miguel.
Carlos quiere que compremos la fruta deliciosa.
¿Estaban caminando Miguel y Luis con Sara?
Todas las semanas nieva mucho en Roma.
Esta casa es menos vieja que esa casa.
Intentarán pintar otro armario.
El año pasado Ana volvió de España.
La lámpara que David lavó era negra.
Queremos que tomen el barco lento.
Hace mal tiempo en primavera.
Tenía sed.
Elena caminará con Juan pronto.
¿Hay muchas vacas en el jardín?
Cuando Isabel era niña, trabajaba en Nueva York.
Le duelen las manos cuando hace frío.
Trabajó en Londres durante dos años.
Arregló sus coches y leyó otro mensaje corto ayer.
Trabajas en París desde hace cuatro años.
Viajaremos a Berlín el 2 de abril.
Acaba de hablar con su hermana.
Son las siete y media.
Están en el piso.
Trabajó en Sevilla durante cinco semanas.
La radio costó 69 euros.
Jorge estaba en el baño.
David y Jorge son amables.
Hace una hora arregló este camión y arregló esta furgoneta amarilla.
Pronto va a nevar en Alemania.
Su tía no debe leer en esta biblioteca.
Ya he escuchado este ruido extraño.
Espera que Juan vaya a Nueva York.
¿A quién esperaste?
Creo que sí.
¿Te gustaría llevar un sombrero?
¿Quién esperará a nuestro hijo?
Por la tarde Jorge duerme muy poco.
Cuando Laura llegue, llevaré una chaqueta marrón.
Hace mal tiempo en verano.
¿Cuántos teléfonos vamos a vender?
David quiere pintar esa mesa cómoda, pero no puede.
Luis pagó 68 euros por estos libros.
Cuando David termine el trabajo, esperará este tren.
No sabe conducir.
Su hermana se vistió a las cuatro y media.
A su tío le gusta tocar el piano.
Esta cama no es más cómoda que la otra.
El diccionario que ha perdido es interesante.
Esta historia es más nueva que esa historia.
Se queda en casa a las cinco y media.
Dice que pueden llevar una camisa gris.
Su hijo se pone el abrigo por la noche.
No entiende su problema.
Cuando vuelva, elegiremos todos los libros.
Este nuevo estudiante estaba estudiando cuando Sara llamó.
Ya has visto esas películas.
¿Por qué ha hablado con su primo?
¿Puede enfadarse?
¿Dónde estaba este plato?
A tu hermano le gusta tu nueva falda.
Son las siete menos cuarto de la mañana.
Tenemos tres coches, pero no los usamos.
¿Dónde compramos la cama?
Mi amigo importante es menos fuerte que su tío.
La novela estará sobre la cama.
Nos ha llamado.
Alguien ha visto el avión.
Su hermano quiere leer el poema.
Mi teléfono está debajo de la cama.
Habrá muchas farmacias cerca de la escuela.
Queremos que llame al niño.
La mujer tiene los buenos problemas.
Su vecino no llegará a ese museo esta noche.
Encontró un periódico inglés y luego lo perdió.
Carmen sabe que he hablado con Isabel.
Intentó buscarnos.
Ayer por la tarde no leí con Juan.
Trabajé en Roma durante cinco meses.
Su hijo no abrirá la puerta el miércoles.
El banco no está delante del supermercado.
¿Vivieron Pedro e Isabel en Lisboa durante ocho meses?
La chica va a sentarse pronto.
Esta enfermera está lavando esta ventana ahora.
Mañana por la mañana no van a prestarnos ese abrigo.
Mi hija compró un vestido y pidió cinco pasteles.
¿Cómo es la casa?
¿Come una naranja los fines de semana?
Mañana Ana y Carlos oirán el ruido.
Le dará este billete a Isabel mañana por la mañana.
Carmen y Jorge no pintaron una casa sucia hace una hora.
Tiene un traje, pero no lo usa.
Mi vecino no caminó hasta el supermercado hace dos días.
Le prestamos algunas cámaras a nuestro tío ayer por la tarde.
Si tuviera tiempo, pagaría esos abrigos.
A mi hermano le gusta tu concierto divertido.
¿Te gustaría arreglar esa mesa cara?
Lo ha olvidado.
Nuestro hijo conocía a estas chicas.
El hombre pagó treinta y cuatro euros por esos sombreros.
Esta es la tienda más tranquila del mundo.
¿A Juan le gusta la historia?
Ya has elegido la camisa.
Cuando llegaste, Sara y Pablo ya habían comido muchas manzanas.
Busqué un diccionario inglés y luego lo vendí.
Este hombre jugó al fútbol hace una hora.
Ya han ido a París.
¿Cuánto cuestan los camiones sucios?
¡Adiós!
Estaba preparando sopa mientras estabas llamando a la chica.
Su hija trabajó en Lisboa durante doce semanas.
Pronto Carlos no va a pintar su silla verde.
¿Llora tu vecino muy bien todos los días?
Pedro estaba trabajando en el hospital mientras Ana estaba cocinando.
Compraste una bicicleta sucia y luego la perdiste.
El martes Sara fue al banco y ayudó a su médico.
¿Está esta puerta más sucia que esa puerta?
¿Adónde irá Juan?
Este barco es más lento que el otro.
No estaba en el piso.
¿Sale el tren de Sevilla a las cuatro?
Necesitan llamar a sus hermanos, pero no tienen tiempo.
Cocinaron sopa anoche.
Nuestra tía va a esperar el barco esta noche.
Habrá algunas bibliotecas cerca del hospital.
Nuestro primo ha cocinado el pescado.
El lunes Carlos va a ir a la estación y comprar vino.
Isabel dice que eran perezosos.
¿Va a venderle su tío ese armario mañana?
¿Qué buscaste?
Elena está comiendo dos pizzas.
Juan va a cerrar sus nuevas maletas y leer otra carta esta noche.
A estas chicas les gusta tocar el piano.
Miguel no trajo la chaqueta porque tenía prisa.
A María y Jorge les gusta cocinar carne.
María y Elena tienen mucha sed.
Va a traernos una pizza esta tarde.
Quiero traer el abrigo.
Van a traerle leche a su hermana el miércoles.
No tengas cuidado.
Jorge fue al aeropuerto y vio un concierto.
Se despiertan a las doce menos cuarto.
¿Hay muchas iglesias en Lisboa?
No nos divertimos porque teníamos sueño.
Nuestras hermanas viven en Berlín.
Lavará otra chaqueta mañana.
A mi tío le gustaría construir un piso tranquilo.
Elena espera que Miguel no traiga el regalo.
Jorge y Juan están solos hoy.
Lo hice sin pensar.
La mujer que tradujo mi revista es enfermera.
Juan dice que esta revista es demasiado interesante.
Carmen no conduce esta furgoneta porque está nerviosa.
La taza que lavaron es bonita.
No estábamos viendo esos trenes lentos.
Estaba viendo su concierto importante.
Elena ha cerrado una maleta.
Lava esas botellas.
Lo elegiremos pronto.
Solo estoy mirando.
Llorará en la cocina pronto.
No pidió la ensalada porque estaba nervioso.
Fui a la tienda y vi el partido.
Laura sabe que pagarás tu vino.
Lo entendían.
Esa bicicleta le parece pequeña.
Esa mujer que trabaja en París es profesora.
No te duele mucho la pierna.
Si hablaran inglés, beberían zumo.
Estabas corriendo por la calle mientras estaban bailando.
No condujiste nuestra furgoneta porque no tenías tiempo.
Lloverá mucho en Londres pronto.
Olvidará este billete pronto.
Nuestro hijo camina por el bosque por la mañana.
Sus hermanas estaban corriendo mientras estaba bailando en el jardín.
¿Dónde vio Pedro a su jefe?
El abogado ya ha construido este baño grande.
Tenemos calor.
Quiere ser enfermero.
¿Es esta la estación más hermosa de Alemania?
No quieres ser enfermero.
Ana cerrará las puertas negras esta noche.
Compraron la silla hace tres semanas.
El taxi no saldrá para Roma a las nueve.
Esta silla no costó 20 euros.
Nuestro vaso estará debajo de la cama.
Nos quedamos en casa todas las semanas.
No entiendo nada.
Salí de Nueva York ayer por la mañana.
¿Empezó Juan a ir a París?
¿Dónde ha perdido Isabel este mapa?
Estas no son mis lámparas limpias.
Hace dos días Sara te lo dio.
Mi tío siempre bebe cerveza.
¿Hacía mucho frío en Francia?
Este abogado se está vistiendo en este momento.
Las camisas cuestan trece euros.
Miguel no está tan cansado como sus hijas.
No hay sillas en la cocina.
No estudia demasiado los fines de semana.
Va a ayudarlos.
Esta es la playa más tranquila de Portugal.
¿Cuántos diccionarios vamos a leer?
Quieres enviármelo.
Carlos no empezó a hablar con Isabel.
¿Hay una cámara sobre el sofá?
Cuando era niño, veía partidos.
Si no encuentro las llaves, irán a Londres.
Lucía no arregla su camión porque tiene prisa.
Sara, no cocines esta sopa deliciosa.
Juan correrá por el parque el viernes.
Lloverá mucho en Italia el martes.
Cuando volvamos, se divertirá.
¿Por qué están esperando a estos abogados?
Llovió en España el viernes.
No deberías buscar tu teatro.
Siempre cocinan en la cocina.
La oficina cierra a las once.
¿Llovió mucho en Barcelona hace una hora?
Carlos salió de ese restaurante ayer por la mañana.
¿Estaban tomando el avión?
A Sara y Carlos les gusta viajar a Berlín.
Vas a comprarlo.
¿Estaba el aeropuerto delante de la biblioteca?
El diccionario que David tradujo es nuevo.
Siempre trabajan en la tienda.
La tienda cierra a las 3:10 los martes.
Alguien ha escuchado este ruido extraño.
Lucía tendrá que llamar a esta chica.
David quiere que traduzca ese poema.
Había muchas sillas en el piso.
Si viviéramos en Madrid, terminaríamos esos trabajos.
Se lo contaba por la mañana.
Pronto Lucía cerrará todas las maletas.
Mi amigo prepara el pastel por la tarde.
Cerrarás la caja cuando Isabel tenga tiempo.
No somos de Nueva York.
Compraste un diccionario y compraste esta cámara hace dos días.
Este hombre no tomará nada.
Carmen quiere esperarte.
¿Hubo dos clases en Sevilla?
Ya son las cinco menos cuarto.
El teléfono pequeño cuesta treinta y tres euros.
Ese sofá caro no costó 36 euros.
La ensalada no es española.
Nos encanta hablar inglés.
Estaban leyendo en este jardín mientras estaba descansando.
¿Quién va a pintar tu jardín?
Miguel y Lucía nunca juegan al baloncesto.
Jorge ayudó a su hermano y comió el pan.
David estaba caminando por el pueblo cuando entramos.
Era tímida.
Vas a enfadarte antes de descansar.
Vamos a caminar hasta el castillo.
Mi tía ya se ha divertido.
Pedro estaba durmiendo en el hotel mientras estábamos tomando los autobuses.
¿Fue la clase el martes a las dos menos cuarto?
Visitaban el castillo.
Están delante de la universidad.
¿Es Luis de París?
Estaba caminando cuando Miguel entró.
Esta noche tocará el violín.
Hace frío en Japón.
Me gusta el periódico y quiero comprarlo.
¿Saben Miguel y Lucía cocinar?
No estamos más aburridos que nuestro hijo.
Su tío estaba estudiando cuando Lucía llamó.
María y Ana estaban arreglando su cámara.
Acabo de escuchar mi ruido.
¿Quién está buscando esa vieja cámara?
Mi hija ya ha vendido la furgoneta.
David se lo estaba enviando.
Esta boda no fue el miércoles a las dos.
Habla inglés por la tarde.
¿Cuántas farmacias hay en Berlín?
Oyó su canción extraña.
Esa vieja mesa cuesta cuarenta y cuatro euros.
Este es el mercado más hermoso de la ciudad.
Dentro de una hora Laura va a contarte tus secretos.
Cuando Pablo tenga tiempo, se despertará.
Juan encontró una vaca hace dos días.
Vas a mostrarle el billete esta tarde.
¿Cuántas cartas leyó?
Nunca he cocinado con mi primo.
Vas al aeropuerto por la mañana.
No prefiere su agua.
¡No les envíes este poema!
Laura va a levantarse mañana.
Mañana por la mañana Pablo va a venderles ese armario a sus primos.
Esas tazas estarán al lado de la cama.
La furgoneta no cuesta ochenta y nueve euros.
Quieres ser abogado.
Lucía no habló con Sara porque tenía prisa.
Estábamos estudiando italiano.
No vendas esa cama.
Nuestra hija no viajará a Madrid dentro de una hora.
La gran mujer debe escucharme.
Elena tiene ganas de pagar esa camisa.
David tiene sesenta y un años.
Pronto nos encontrará.
¿Estaba esa radio al lado del sofá?
No lo sé.
¿Van a escribir estas buenas chicas todas las cartas fáciles dentro de una hora?
El autobús saldrá a las dos menos cuarto.
Isabel fue a Lisboa ayer por la mañana.
El sofá que limpió era pesado.
¿Es este el puente más grande de Italia?
Ana está más aburrida que sus hermanas.
Espera que Isabel no espere el autobús rápido.
Está a la derecha.
¿Pagará tu primo este vino?
María quiere abrir una maleta verde, pero no tiene tiempo.
Quieren ir a Madrid.
Cuando lleguen, David escribirá su poema.
Le encanta beber té.
No salgas de la estación.
La mujer estaba comiendo mientras Carlos estaba cocinando el arroz.
No le gusta jugar al tenis.
Pagamos sesenta y dos euros por el traje barato.
Nos quedaremos en casa cuando se levanten.
Este es el parque más hermoso de Alemania.
A mi tío no le gusta el deporte.
Dicen que has construido todos los restaurantes.
Soy tan tímido como mi hijo.
Quieren mostrártelos.
Tiene mucho frío.
¿Cuántas escuelas hay en Madrid?
A María le gusta escuchar música.
David no va a hacerlo esta tarde.
No ve un gran concierto porque no tiene tiempo.
Este camarero tuvo que preparar una ensalada.
Encontró una buena novela y luego la vendió.
Todo el mundo puede llevar ese abrigo.
¿Cuándo leerás tus libros?
Lucía y Ana vivieron en Barcelona durante diez semanas.
Cuando tu hija era niña, viajaba a Nueva York.
Mi hermano está durmiendo muy poco ahora mismo.
Buscó un sombrero bonito y luego lo vendió.
Siempre duermes en el piso.
Cuando tengas tiempo, llamará a su tío.
¡Qué historias tan importantes!
¡No te despiertes!
Si no encuentro las llaves, se quedarán en casa.
Su hija empezó a buscar ese billete.
Son demasiado inteligentes.
Hay un hotel en Madrid.
Esta tarde va a dormir en el hotel.
Estamos más nerviosos que Jorge.
Pablo estaba bebiendo leche mientras Sara estaba terminando este ejercicio.
Estábamos caminando por el bosque mientras estaba jugando.
Mis reuniones no fueron el 16 de abril.
¡Qué bien cantan Isabel y David!
Estudiaron en la habitación ayer por la tarde.
El estudiante no se ha puesto el sombrero.
Nadie lava esas chaquetas.
Lucía ha olvidado estos secretos en el museo.
¡Qué bien juega Sara!
Intentarán cerrar muchas maletas.
Iremos a Madrid con nuestro tío el próximo verano.
Lucía no traducirá ese diccionario porque no tiene tiempo.
Nevará mucho en España esta tarde.
El taxi sale para Nueva York a las once.
Alguien puede encontrar esta escuela.
Su cumpleaños es el 20 de noviembre.
Estaban leyendo mientras estabas llorando.
Hay muchas camas en la cocina.
Todas las semanas ven una película.
Quiere tomar este autobús.
A esta chica le gusta jugar al tenis.
Carlos ya no vive en Madrid.
Fueron a Lisboa para arreglar estos relojes.
¿Eres de Japón?
¿Se está cepillando el estudiante los dientes?
No hagas ruido.
¿Por qué está trayendo una novela?
Leyó otra novela y cocinó algunas patatas ayer por la tarde.
Necesita tus camiones verdes.
Creo que no.
¿Se quitarán nuestras tías el abrigo esta noche?
Ayudé a ese chico y arreglé este camión.
Pablo va a bailar en el teatro.
María no bebe zumo porque está aburrida.
Laura ya ha traducido este periódico.
No fui a Nueva York ayer.
El vaso que perdió es negro.
La iglesia estaba lejos de la universidad.
¿Tenemos ese problema?
¿Cuándo hablará con David?
¡Qué problema tan importante!
Laura tiene prisa.
La fiesta fue el lunes a las ocho y media.
Corrí con mis hermanos el jueves.
¿Es este plan peor que ese plan?
Toca el violín por la noche.
Espera que no vaya a Barcelona.
El examen fue el viernes a las 11:55.
Si Miguel tuviera tiempo, iría a Madrid.
¿Van a abrir María y Miguel otra caja esta noche?
Tu hija nos lo envió.
El autobús salió para Berlín a las dos.
Miguel, prepara estos pasteles.
La novela nos parece interesante.
Luis me ha traído agua.
Isabel no sabe jugar a las cartas.
Sara tenía miedo del agua.
Quiere que hable con su primo.
Su hija no estará en el baño.
El museo feo no está detrás de la tienda.
¿Habrá algunas camas en el piso?
¿Te gustaría pedir una pizza?
Esta noche viajarán a Madrid en tren.
¿Por qué va a hablar Lucía con Juan?
Te has equivocado de número.
Visitó a ese chico hace una hora.
Si Miguel tuviera tiempo, hablaría con Carmen.
La tienda cierra a las tres los jueves.
Estabas comiendo mientras Carmen estaba llorando.
Cuando llegó, ya habíamos construido otro hospital.
Carlos nos lo ha dado.
¿Se lo trajeron ayer por la mañana?
Hace un año no viajaste a Madrid.
Su hija necesita este viejo diccionario.
El sábado Miguel se quitó el abrigo.
¿Viajó a Roma el 11 de agosto?
Esa mujer que vive aquí es estudiante.
Sara quiere lavar otra camisa, pero no puede.
¿Conocían sus tíos este bosque?
Laura todavía no ha arreglado sus coches limpios.
Miguel va a llegar al castillo.
Quería visitar ese teatro.
Le encanta leer novelas.
Miguel no lee esa novela por la tarde.
Son las tres y media de la tarde.
Mi tío no conocía la universidad.
Vamos a tocar el violín.
No durmió en la casa el viernes.
El sábado te vendimos muchos teléfonos.
Carmen dice que la chaqueta es cara.
A nuestra hija le gusta jugar al baloncesto.
Había un estudiante en el hospital.
Si no encuentro las llaves, no hablaré con mi hermana.
Carlos prefiere su camisa.
¿Perdiste el mapa?
Cuando su hermana era niña, tocaba la guitarra.
¡Qué iglesia tan moderna!
Carmen es menos perezosa que su hijo.
Me llamo Carlos y soy de Madrid.
El trabajo que terminó era difícil.
Hoy es sábado, 24 de enero.
Esta boda no será el martes a las ocho y cuarto.
¿Necesitaba su hermana un diccionario?
La farmacia cierra a las once y cuarto.
Le prestó esa nueva furgoneta a Elena ayer por la mañana.
Cocinó sopa y leyó estas novelas anoche.
Irás a París el martes.
Miguel volverá de Barcelona el próximo verano.
Conoces la ciudad.
Quiere dárnoslo.
Pablo y Pedro cerrarán otra puerta.
El concierto que vio es nuevo.
¿Está ese teléfono al lado del armario?
¿Le ha mostrado el diccionario a Miguel?
¿Cuántos abrigos has vendido?
Quieres traducir ese libro, pero estás muy enfadado.
Laura hablará con Carmen cuando Pedro tenga tiempo.
Voy a ir a Nueva York para esperar a este chico.
Esta tarde arreglaremos esa silla y arreglaremos la mesa.
Carmen no puede pagar su ensalada porque tiene sueño.
Esta enfermera come estos huevos deliciosos por la mañana.
¿Te gustaría pagar la sopa?
Su hermano irá a Nueva York.
Esta tarde van a lavar estos camiones.
Prefiero el café frío ahora.
Quiero tomar ese barco, pero no puedo.
La furgoneta que has conducido es nueva.
Nos divertimos.
Este diccionario interesante está debajo de la mesa.
Irás a Berlín antes de estudiar.
El partido será el sábado a las 5:15.
Tocas el piano por la noche.
¿Quieres ese camión?
Su jefe lo vio anoche.
Lloverá mucho en España el viernes.
Esos vestidos estarán al lado del sofá.
Espera que no se queden en casa.
Su hermano recuerda su plan.
Tu primo tiene que hablar con Pedro.
Son menos amables que Laura.
Ana y Lucía son muy jóvenes.
La farmacia me parece fea.
María se pondrá la chaqueta el lunes.
¿Se quedan María y Jorge en casa por la tarde?
Miguel fue a Lisboa y compró esta falda pequeña.
Tu hermana trabajó en Lisboa durante once semanas.
Irás a Barcelona para trabajar.
¿Cuánto cuestan esos vestidos negros?
Cuando estas enfermeras valientes eran niñas, viajaban a Sevilla.
Esa boda fue el 14 de diciembre.
Lucía se duchó después de traducir su vieja novela.
No puedo llevar una camisa mojada porque estoy enfadado.
No te gusta este río.
Carlos lo elegirá dentro de una hora.
Luis arregló la furgoneta y leyó un mensaje ayer por la mañana.
Nevó en Japón anoche.
Este es el chico más bajo de la ciudad.
Ana no va a venderlo.
El aeropuerto cierra a la una y media.
Tienen miedo del agua.
Danos tu cámara.
No había hoteles al lado de la estación.
Cuando Miguel era niño, leía en el parque.
El tren no llega a las once.
Te sentaste después de terminar el ejercicio fácil.
Si hace sol, Isabel traerá zumo.
Luis viajó a Francia el verano pasado.
¿Te gustaría llamar a tu hija?
¡No nos prestes ese camión limpio!
Esta reunión no será el lunes a las diez menos cuarto.
Los mensajes son cortos.
¿Cocinan pescado delicioso muy a menudo?
Carmen, escucha el ruido.
A Pablo le encanta comer con Elena.
Quiero escribir un mensaje.
El hombre que ha vendido otra cámara sucia es profesor.
La gran mujer va a prestarle esos camiones a Ana esta tarde.
Cuando Isabel salió, María ya había esperado este autobús lento.
¿Cuántas iglesias hay en Berlín?
A Elena y María no les gusta viajar a Barcelona.
Tienen que ver un partido, pero no pueden.
Cuando Isabel vuelva, arreglarán sus teléfonos.
Queremos dárselo.
No puede despertarse porque está enfadado.
¿Por qué elegiste una mesa pequeña?
¿Cómo es el piso?
¿A Miguel y Laura les gusta viajar a Nueva York?
Ana va a volver de Roma.
El restaurante está lejos del hospital.
Luis e Isabel tocaron el piano ayer por la tarde.
Mi hijo pagará su vestido cuando terminemos el trabajo.
Isabel escuchará mi música el jueves.
Caminaste por el bosque ayer.
Mi tío no está llorando en la habitación.
¿Es ese su buen periódico?
Está trabajando con su hijo ahora mismo.
Por la tarde las enfermeras cocinaban un huevo delicioso.
¿Lo vendía su hijo todas las mañanas?
Comes una pizza todos los días.
Se duerme a las once.
A Jorge le gusta ver partidos.
Hablaremos con David cuando Jorge se levante.
Fui a este mercado con mi hija.
¿A qué hora abre?
Ayudará a mis hijas y limpiará el baño hermoso esta tarde.
Hace una hora no jugué al baloncesto.
Esta cama es tan pesada como esa cama.
Esos son sus restaurantes tranquilos.
Le encanta este aeropuerto.
Construimos esa casa bonita.
Sara fue a París para cocinar muchas patatas.
¿Intentarás ayudar a mi hermano?
¿Cuántos sofás hay en la cocina?
Ya ha limpiado esa casa.
Tus pizzas me parecen italianas.
La enfermera estaba corriendo cuando llamó.
¿Es ese su reloj moderno?
Todavía es temprano.
¿La encontró ayer por la tarde?
Laura escuchó este ruido hermoso ayer.
Cuando tengamos tiempo, traduciremos el poema.
Carmen y Luis le mostrarán un sombrero negro.
Vamos a mostrarle un lápiz a Carmen pronto.
No se duchó porque tenía sueño.
¿Está este banco al lado de la universidad?
¿Cuántas ensaladas comerá Lucía?
Hace viento en Nueva York.
Escucharán esta música.
Juan acaba de preparar esta ensalada.
Cuando termines el trabajo, llevará su camisa.
¿Por qué fuiste a Roma?
Quiere que lleven su chaqueta.
Pueden nadar en el río.
Está cantando demasiado ahora mismo.
El tren sale a las tres menos cuarto.
No hace mucho viento en Sevilla.
No le gustan esas canciones extrañas.
Le duelen las manos.
Esta vaca nos parece fuerte.
¿Vivió en París durante ocho meses?
¿Te gustaría arreglar ese camión azul?
Cerró una puerta blanca y pidió otra ensalada deliciosa ayer por la mañana.
Jorge no pagó esa pizza porque tenía sueño.
Esperas que bebamos el vino.
Habrá algunas estaciones tranquilas en Lisboa.
Quieres que limpie esta cama.
Jorge necesitaba buscar la estación.
No hablaste con tus hijos porque no tenías tiempo.
Este no es el bosque más hermoso de España.
¿Está el mercado cerca de Madrid?
No puede lavar otra furgoneta porque está nerviosa.
Su primo no saldrá de Argentina el año que viene.
Preparará este buen pastel cuando María tenga tiempo.
Voy a sentarme después de descansar.
¿Adónde va Isabel?
Miguel y Elena acaban de pedir el zumo.
Carlos quiere que venda una vieja bicicleta.
A Isabel le gusta tocar el violín.
Tenemos cuatro relojes, pero no los usamos.
Cuando llamaste, ya habías pedido esta ensalada.
Nunca hemos viajado a Roma.
Necesitaba cerrar su maleta.
¿Por qué comió otro huevo?
No cerré mi puerta porque estaba enfadado.
¿Dónde está la tienda?
Compraron un ordenador sucio y luego lo vendieron.
Olvidamos la pregunta.
¿Nos lo está mostrando?
No hay ningún concierto en Roma.
Te encanta llorar en esta cocina.
Cuando salió, ya había traducido esos diccionarios.
El barco no saldrá a las cinco y cuarto.
Este médico recuerda este problema interesante.
Se lo has enviado.
Hay un camión en el pueblo.
El sábado los camareros lo pagaron.
¡Qué bien cocina Ana!
¿Debería dárselos mi tío?
Fuimos al aeropuerto y compramos una novela fácil ayer por la tarde.
Sara no trajo un reloj porque no tenía tiempo.
Quieres que se vistan.
Mañana vas a quitarte el sombrero.
El camión le parece alemán.
Jorge vivía en Barcelona.
El camarero está jugando al tenis.
Ana quiere que escriba su poema.
Me gusta la cámara y quiero comprarla.
Jorge va a bailar en esta cocina.
Carmen y Pablo todavía viven en Madrid.
Pagarás este vino porque quieres escribir esta carta extraña.
¿Por qué ha construido Carlos el baño?
¿Necesita levantarse?
Nevará mucho en Nueva York pronto.
Tienen ganas de construir este jardín.
Nuestra hermana está cerca de Roma.
Arregla este camión, por favor.
¿A quién está ayudando Laura?
Tengo veinticinco años.
Elena y Pablo estaban jugando en el jardín mientras Isabel estaba nadando.
Ayer por la mañana escribió algunos mensajes y leyó otra carta.
Juego al baloncesto todas las semanas.
Viajé a Lisboa el 24 de mayo.
Su reunión no es el 19 de diciembre.
El caballo no es fuerte.
Cuando Pablo entró, su hermana ya había visitado a esas chicas.
Carlos se quitó el sombrero ayer por la tarde.
Su hermana necesitaba todos los armarios.
No cerró esta puerta marrón porque tenía prisa.
Todo el mundo puede ver este río.
Has bebido café en esta biblioteca.
Su furgoneta es muy rápida.
El mensaje que traduje es francés.
Corro por el parque por la mañana.
No está preparando sopa ahora.
Juan y David quieren hacerlo.
¿Por qué habla con Miguel?
¿Nos quitaremos el traje mañana por la mañana?
Cerré estas cajas ayer por la tarde.
El médico estaba trayendo café caliente mientras María estaba durmiendo.
Nadie puede conducir nuestro coche.
Soy tan inteligente como mis hijos.
Son las seis de la mañana.
Si Elena tuviera tiempo, traduciría el diccionario.
Esa es su camisa gris.
Fue a Barcelona después de conducir esta furgoneta limpia.
Cuando Carmen entró, ya habíamos pintado un piso.
Busqué una furgoneta pequeña y luego la perdí.
Conduciré ese coche blanco cuando se levanten.
Habrá muchos perros en la calle.
Lucía tiene que elegir seis abrigos, pero no tiene tiempo.
Si no encuentro las llaves, Jorge cocinará carne.
La boda es el domingo a las cinco y cuarto.
¿A Laura le gusta viajar a Barcelona?
A Laura le gusta viajar a Madrid.
¿Se lavó Isabel las manos hace dos días?
No irán a Lisboa porque tienen prisa.
Mañana irás a Barcelona y ayudarás a tu hermana.
Juan y Pedro te entendían.
Cerrará esta caja blanca cuando vuelva.
Su tío se dormirá a la una.
Se duchará después de trabajar.
¡Qué bien baila!
La chica que vive en Sevilla es música.
¡Qué caballo tan grande!
Ana quiere que se duchen.
¿Me trajiste la pizza ayer?
Elena fue a Berlín y comió pescado delicioso ayer por la tarde.
Laura no se cepilló los dientes.
Jorge estaba buscando un pájaro.
¿Va a cantar muy poco?
Su primo se llama Miguel.
El domingo mi hermano terminó el ejercicio fácil.
Ana leía la carta por la mañana.
¿Cuántos trajes vendieron?
¿Me conocía su primo?
Su hermana trabaja en Madrid desde hace doce años.
No duermas en esta habitación, por favor.
Cuando eran niños, bebían vino.
¿Quién romperá esa taza?
Había un estudiante en la biblioteca.
Carmen y David preferían esta naranja.
Su concierto le parece extraño.
Estos camareros vivieron en Sevilla durante diez meses.
Ana va a enviarte una carta mañana.
Su cumpleaños es el 25 de abril.
Carmen no lo entendía.
Las maletas eran rojas.
Elena está menos contenta que su hijo.
Pedro no construirá el baño porque no tiene tiempo.
Isabel viajará a Barcelona el 7 de mayo.
Nuestro tío irá a Sevilla cuando Lucía termine el trabajo.
A nuestro amigo no le gusta cocinar huevos.
¿Por qué hablaste con Sara?
Este abogado abre la ventana todas las semanas.
Esa chica que vive aquí es inteligente.
Vivo en Barcelona desde hace doce semanas.
Hace una hora Sara cocinó mucha sopa.
Juan no le contará un plan a Isabel.
Hay muchos paraguas sobre la cama.
Lo vieron hace una hora.
Ese museo está cerca de Lisboa.
El barco no llegó a Londres a las cinco.
Me gusta ese ordenador y quiero comprarlo.
Hay un banco en Roma.
Su primo va a llamar a su tío.
El agua que he bebido estaba fría.
El sofá que pintaste estaba roto.
Me gusta esa revista y quiero comprarla.
Pedro cree que mis tías trabajan en Barcelona.
Cuando era niña, bebía té.
Tiene una camisa, pero no la usa.
Estas enfermeras viajaron a Sevilla la semana pasada.
Van a abrir todas las cajas mañana.
¿Qué ha escrito?
Este mensaje es mejor que ese mensaje.
Es más baja que Juan.
Rompiste la taza ayer por la tarde.
Este abogado arregló su radio.
Su hija leyó dos cartas y preparó una ensalada española hace una hora.
¿Quién va a elegir ese diccionario?
¿Se enfadaron Lucía y Pedro a las tres?
Va a la tienda muy a menudo.
¿Qué haremos?
David está en Berlín.
¿De dónde somos?
¿Se ponen el abrigo por la mañana?
Su hermana jugará al baloncesto esta noche.
¿Dónde está nuestro libro? Lo vendimos.
Trabajaste con tu hermano el lunes.
¿Te gustaría cocinar carne?
Compré una camisa azul y luego la vendí.
Nos encanta hablar francés.
Te contó muchos planes hace dos días.
¿Eras cocinero?
El niño rico estaba muy aburrido.
Tienen ganas de hablar con su tío.
Le enviaron el poema anoche.
Saben que Carlos no fue a Nueva York.
Me enfadé.
Laura siempre bebe leche.
Construyó el museo hace tres semanas.
¿Iba a este restaurante por la mañana?
¿Te gustaría abrir la puerta?
No vivieron en Nueva York.
Es menos fuerte que Jorge.
Nunca ha viajado a Roma.
Miguel jugó con sus tíos ayer por la tarde.
Traduje el mensaje ayer por la tarde.
Bebiste mucho café frío y visitaste a esas enfermeras ayer por la mañana.
Todas las mañanas se lo muestran.
Esta es la estación más fea del mundo.
Elena y Luis quieren zumo.
El nuevo periódico cuesta 16 euros.
Miguel, no pongas el sombrero sobre la silla.
Tomaremos el tren el jueves.
Crees que vas a limpiar tu jardín.
Ya ha traído algunas ensaladas.
¡Qué bien hablan Laura y Luis!
David tiene que preparar esa ensalada, pero no puede.
Al médico le encantan los diccionarios.
Ana vivirá en Madrid el año que viene.
Intentó buscar los trajes sucios.
Traeremos sopa porque queremos vender la camisa.
Juan necesita hablar con Carlos.
¡Qué niños tan malos!
Su hermana lo ha visto.
Fue a la farmacia y vio una película.
Carmen no puede elegir un traje porque no tiene tiempo.
Elena está terminando este ejercicio ahora.
A Jorge le gustaría ir a Barcelona.
Abrirás la ventana pesada cuando termine el trabajo.
Llevarán una vieja camisa cuando se levante.
Espera que esta bicicleta sea demasiado fea.
Está cocinando esa patata en este momento.
¿Cuántos coches van a comprar?
Se me olvidó decirte algo.
¿Cuesta la furgoneta barata 46 euros?
Salen de la estación los fines de semana.
El barco le parece rápido.
Traerás dos cámaras cuando nos levantemos.
A David le encanta su música extraña.
Una mesa para cuatro, por favor.
¿Cuánto cuesta este armario?
Quiere ducharse.
¿Irás a la biblioteca el jueves?
Su concierto le parece malo.
Tu hermano hablará italiano el martes.
Esa furgoneta era grande.
Jugué al fútbol ayer por la mañana.
Carmen y María vivieron en Berlín durante cuatro años.
Descansaba mucho.
Miguel está cocinando en este restaurante en este momento.
La mujer estaba caminando con sus hermanos.
Los están escuchando ahora mismo.
Tus hermanas pagaron cincuenta y nueve euros por ese reloj barato.
La falda que Pedro buscó está sucia.
¿Dónde están sus diccionarios? Los ha perdido.
Su tío está cocinando otra patata ahora.
Nuestra tía ya ha escrito el poema.
El niño salió de Londres el mes pasado.
Luis fue a la escuela y vio todas las películas interesantes.
No le dieron la falda a Isabel.
Viajó a Nueva York el 3 de junio.
Estábamos leyendo en este parque cuando Sara llegó.
No limpiarán la habitación porque tienen prisa.
El avión no sale para Sevilla a las tres menos cuarto.
Nuestra hermana tenía tres ideas.
¿Dónde está tu teléfono? Lo has olvidado.
Dentro de una hora los médicos fuertes van a enviarnos el mensaje.
Cuando vuelvan, hablará con Jorge.
Miguel ya no trabaja en Madrid.
Vas a nadar en el río esta tarde.
Luis va a mostrarme su billete esta tarde.
¡Qué montañas tan pequeñas!
Pedro y Laura acaban de ver un partido.
Necesita esperar a sus tías, pero no puede.
Luis bebió el café.
¿Dónde encontró Jorge esos lápices?
Esta mujer lavará algunas chaquetas y arreglará estas furgonetas el viernes.
La mesa le parece pesada.
No descansé demasiado.
¿Quién va a encontrar nuestra falda?
Laura entendía esa lección.
¡Qué aburridos están Pablo y Juan!
¿A qué hora empieza la boda?
Carmen y Laura acaban de divertirse.
Carlos abrirá otra puerta roja y escribirá esta nueva carta dentro de una hora.
Ve al banco.
David está tan aburrido como Luis.
El chico no fue a Roma el año pasado.
Hacía mucho calor en Berlín.
Carmen se quedó en casa a las 12:05.
Hace calor en Portugal.
Ha vivido en Roma.
Este chico está abriendo una maleta pesada en este momento.
Va a divertirse después de visitar esta ciudad.
David quiere llevar un abrigo, pero no tiene tiempo.
Estaba delante de la universidad.
Carlos y Laura no han comprado el sombrero.
¿Le han prestado esa furgoneta cara a Carlos?
Nuestro hermano intentará ayudar a sus hijas.
Laura y Miguel no pueden traducir las cartas.
Esta no es la mujer más pobre de Alemania.
Me gusta esta bicicleta y quiero comprarla.
¿Cuándo va a ayudar Pablo a su chico?
El estudiante francés va a traerle el mapa mañana por la mañana.
No cocinará el huevo delicioso porque no tiene tiempo.
Eran las once y media cuando llegaste.
Sara no intentó ayudarla.
Pedro te lo cuenta todas las mañanas.
Estos problemas me parecen interesantes.
Al estudiante le gustaría beber el café.
Irá a Berlín para trabajar.
Eran las 8:15 cuando Elena llegó.
¿Por qué se ha divertido?
¿Es tu tío más fuerte que Pablo?
Cuando llegue, irán a Lisboa.
Los chicos famosos estaban caminando mientras David estaba corriendo.
Este es el hotel más famoso de España.
Carlos debería quitarse el traje.
A Isabel le gustaría leer muchos libros.
Pedro e Isabel no necesitan escribir este mensaje.
Carmen y Miguel salieron de Japón.
Voy a conducir el coche dentro de una hora.
Dentro de una hora Elena lo comprará.
Busqué una vieja cámara y luego la vendí.
No los vieron hace una hora.
Quiero mucho zumo.
Jorge y Carlos volverán de ese castillo.
Pedro compró una mesa blanca hace tres semanas.
Sara estaba muy enfadada.
Compró un lápiz y luego lo vendió.
Trabajaste mucho ayer por la tarde.
¿Cuándo va a vender este traje?
¿Qué va a beber?
Hay tres buenos partidos en Nueva York.
Jorge y Ana no quieren esperarlos.
¿Lo vendiste la semana pasada?
Ese viaje fue el 10 de abril.
Su jefe lavó esa lámpara y limpió esa vieja cocina ayer por la tarde.
Vieron este concierto el lunes.
Carlos necesita buscar cuatro periódicos interesantes, pero no puede.
Traerás la sopa cuando tengas tiempo.
Ese chico que perdió esas botellas es su tío.
La ensalada que han preparado es deliciosa.
¿Cuántas universidades encontraremos?
Nuestro vecino comió mucha carne deliciosa y bebió té.
El tren llega a las siete y cuarto.
¿Por qué habló con su hermana?
Escribió muchos poemas el martes.
Esta es la ciudad más tranquila de Argentina.
No arreglaste ese teléfono porque no tenías tiempo.
Necesitábamos conducir esta furgoneta.
¿Ha perdido mi hermano la chaqueta?
Buscarán la oficina mañana.
¿Te gustaría conducir el camión?
Habrá un aeropuerto en Londres.
Tenemos ganas de buscar esa vaca.
El sábado vamos a escribir algunos poemas.
Esta es la biblioteca más grande de Alemania.
El martes David va a ir a Sevilla y comprar esta mesa.
¿Cuántas universidades hay en París?
Tiene tres periódicos, pero no los usa.
¿Es este perro tan hermoso como el otro?
Sus hijas irán a ese hospital.
Esas no son nuestras chaquetas azules.
Perdimos los paraguas anoche.
Carmen no intentó escucharlo.
Su hermana no está más enferma que David.
El estudiante no va a vivir en Nueva York el año que viene.
Estaban leyendo mientras Carmen estaba descansando.
Sara es muy tímida.
Lucía fue al mercado y visitó la ciudad ayer.
¿Quiere ayudarte?
¿Dónde has encontrado el banco tranquilo?
¿Te gustaría cerrar esta puerta?
¿Dónde están nuestras chaquetas? Las perdimos.
¿Quién olvidará la botella?
¿Dónde vive David?
¿Cuánto cuestan estas cámaras?
El reloj que arregló era nuevo.
Si Luis tuviera coche, buscaría la revista.
¿Ha visto este hombre español a ese abogado?
Vas a salir de la oficina esta tarde.
El sábado vamos a ir al castillo y comer el pan.
Miguel tiene ganas de ver nuestro gran concierto.
Esta cama está menos limpia que la otra.
Esta no es tu taza negra.
¿Les gusta el arte?
¿Trabajábamos en París?
Van a ir a París antes de descansar.
Tenemos un sombrero, pero no lo usamos.
Juan estaba bailando en el jardín mientras estaban trabajando en la farmacia.
¿Cuántas mesas hay en el baño?
Nuestras tías empezaron a terminar la revista extraña.
La habitación tiene vistas al mar.
¡Qué bien cocina Jorge!
Si tuvieran tiempo, abrirían esta ventana.
Quedamos en la esquina a las ocho.
Hace dos días sus hermanos tocaron el violín.
Este no es el médico más importante de Italia.
Pablo intentó llamar a estos médicos.
¿Dónde está la estación?
Carlos quiere que bebamos vino.
Estás cerrando la maleta ahora.
Me gustan estos teléfonos y quiero comprarlos.
Saben que los abogados viven en Roma.
Elena tiene que llevar una chaqueta pequeña, pero no puede.
Nuestro tío se sentará a las 6:05.
Nos gusta viajar a Nueva York.
La ensalada que pidió era española.
Hace una hora Carlos le prestó una chaqueta.
Carlos no necesita verlo.
¿Cuándo habló con su tío?
Pedro e Isabel pueden jugar al ajedrez.
¿Fue a España en autobús ayer por la tarde?
Esta chica descansó mucho.
Te despiertas por la tarde.
Juan necesita construir un nuevo restaurante, pero no tiene tiempo.
Este niño alto estaba jugando mientras Elena estaba viendo otra película.
Las cartas no son mías.
La enfermera pide una ensalada todas las mañanas.
¿Pidió este hombre tres pasteles italianos el sábado?
Estos poemas eran difíciles.
No lloverá mucho en Roma mañana por la mañana.
Juan cree que no has hablado con Carmen.
A María e Isabel les gusta su música.
A Juan le encantan los partidos.
El abogado no se lava las manos por la mañana.
El chico está aburrido hoy.
Lucía y David no trajeron esta ensalada.
Cantamos muy poco ayer por la mañana.
El avión sale a las cinco y cuarto.
Te gusta cocinar huevos.
Traía sus periódicos por la mañana.
¿Es este el parque más tranquilo de Argentina?
Le duele un poco la cabeza.
Este avión es más lento que el otro.
Estábamos bailando en el jardín mientras Isabel estaba trabajando.
Si el tren no llega, Jorge no pedirá café frío.
Los partidos son muy importantes.
Hacía viento en Roma.
Intentará vender esos coches.
María va a venderle sus sillas pronto.
Isabel no se los contó hace dos días.
Son las dos y cuarto.
Eran las dos cuando llegó.
Sara quiere que hable con mi hermano.
Fui a Madrid antes de escribir otro poema.
Juan y Miguel pueden beber la cerveza.
Tienen que elegir algunos libros franceses, pero no tienen tiempo.
Esta farmacia moderna está detrás del supermercado.
Su camisa cuesta 83 euros.
Estábamos cantando en la iglesia mientras estaba ayudando a mi vecino pobre.
Mañana Laura olvidará su periódico.
Viajaste a Londres el 4 de junio.
Su amigo tenía cinco historias.
Quiere terminar el trabajo, pero no tiene tiempo.
Su tía es más baja que Elena.
Le contaremos una historia a nuestra tía.
Este partido es el miércoles a las nueve.
Sus tías no jugaron a las cartas.
Jorge siempre juega en el parque.
No ha trabajado en Berlín.
¿Dónde perdió Luis las camisas?
El sábado Miguel va a traerle la foto a su tía.
¿Por qué fue a París?
Pedro le traerá agua a su hermana.
¿Tiene su hermana ganas de llamar a su hijo?
Vamos a esperar el tren en ese jardín.
Por la mañana Elena traía el lápiz.
No vivió en Berlín durante doce meses.
Ese avión no es lento.
Encontramos una llave y luego la perdimos.
Elena fue a la oficina y ayudó a sus vecinos.
Elena, muéstraselo.
El tren no llega a las nueve.
Ya son las tres menos cuarto.
¿De dónde es?
¿Dónde está su reloj? Lo ha vendido.
Ese concierto no es el 24 de mayo.
Se lo estamos enviando ahora.
El diccionario que buscaron era viejo.
Miguel viajó a Berlín en coche.
Su hijo ha trabajado en Nueva York.
¿Hay un castillo en Lisboa?
Los mapas están sobre la mesa.
Pedro y Jorge no llamarán a su tía esta noche.
Al profesor fuerte le gusta ese banco moderno.
El niño entendía tu plan.
Ya has esperado ese taxi.
Fueron a Sevilla después de leer una revista extraña.
Terminamos nuestros periódicos anoche.
Sara se divierte muy a menudo.
Cocinaste un huevo y compraste algunos vestidos.
¿Qué comió?
El hombre amable ha salido del castillo.
Ya son las diez.
El libro que tradujo es extraño.
Los camareros no van a dormir mucho.
No viví en Londres durante ocho meses.
Elena quiere que traduzcamos el mensaje.
Vives en Nueva York desde hace nueve años.
Ana no debería ver un museo.
No arreglan sus armarios porque están enfadados.
Jorge es abogado.
¿Cuánto cuestan los vestidos?
He trabajado demasiado.
Miguel cantará en el baño mañana por la mañana.
¿Estaban estudiando las chicas francesas italiano?
El chico que trabaja en Nueva York es mi primo.
El domingo vamos a abrir nuestras puertas y preparar sopa.
Cuando tengamos tiempo, hablará con su hijo.
Tu hijo está tan enfermo como Juan.
Isabel y María no están escuchando estos ruidos.
No me duele el brazo cuando hace frío.
Su tío estaba preparando este pastel mientras Pablo estaba jugando en la calle.
Esta noche van a ir a la universidad y visitar la ciudad.
Estamos delante del museo.
Ana se vestirá porque quiere ir a Lisboa.
Pablo no se quedó en casa porque no tenía tiempo.
¿Quién ha visitado el supermercado tranquilo?
¿Cuántos diccionarios leyó Isabel?
La pizza me parece italiana.
¿Dónde está el castillo grande?
No tienes ganas de leer ese poema.
Ayer por la mañana escribiste otra buena carta y abriste la ventana.
¿Va a viajar Carlos a Nueva York el 26 de enero?
¿Por qué construyó este piso?
Bailó con su primo ayer por la mañana.
El domingo nadó en el río.
Lucía irá a Sevilla después de descansar.
Laura y Luis traerán su vaso.
Saben que Elena no puede llevar una camisa verde.
Estábamos pidiendo otra pizza deliciosa mientras Laura estaba lavando la taza.
Sus primos viajarán a Nueva York el martes.
Esta universidad estaba detrás del aeropuerto.
Necesita ir a Madrid.
Hay un estudiante en el museo.
No le gusta viajar a Roma.
Visitó esa ciudad el año pasado.
Miguel siempre está muy cansado hoy.
No tiene ganas de beber el café frío.
Quiere que vaya a Roma.
Luis estaba cerrando esa caja fea mientras estábamos bailando.
Quieren que limpie este baño.
Tienen un diccionario, pero no lo usan.
El jardín que limpié es tranquilo.
Ese chico que vive aquí es tu tío.
Miguel no se levantará porque está preocupado.
Pablo descansa en ese hotel los fines de semana.
Me encanta cocinar huevos.
Los fines de semana Pablo corre mucho.
Ya no trabaja en Nueva York.
Quiere construir esa estación, pero no puede.
No nos acostaremos porque estamos muy enfadados.
Sus reuniones no serán el 3 de febrero.
Nos gustaría esperar a la enfermera francesa.
Son las tres menos cuarto.
Espera que lleven una camisa.
Su vecino llamará a su tía y leerá la revista mañana por la mañana.
¿Vivió el camarero español en Nueva York durante ocho semanas?
¿Va a tocar la guitarra esta tarde?
¿Quién puede pintar los sofás?
Trabajamos en Roma.
Pablo arregló el coche y cocinó mucho pescado anoche.
El avión saldrá para Barcelona a las dos.
¿Cuántos coches vendió Lucía?
Su hermano le dio estos abrigos amarillos a Ana ayer por la mañana.
Iremos al hotel y compraremos una silla dentro de una hora.
Me gusta escuchar música.
Te lavaste la cara.
¿Buscan Isabel y Pablo otro gato todos los días?
¿Qué vamos a cocinar?
Trabajan en Sevilla desde hace diez semanas.
Su clase fue el 6 de noviembre.
Tenía estas bicicletas baratas.
Pedro y María le enviaron nuestro mapa a su primo.
Mi cumpleaños es el 19 de febrero.
Las fotos son mías.
Nuestras hermanas llamaron a su amigo hace una hora.
Tomarás un taxi lento cuando se levanten.
¿Nos gusta tocar el piano?
No vayas al hospital, por favor.
Por la noche escriben algunos poemas ingleses.
Hacía frío en Barcelona.
Pedro se acostará porque quiere buscar un hospital.
¿Preparó tu primo sopa anoche?
Tu primo necesita ese armario.
Estoy caminando por la calle en este momento.
Elena dice que la película era muy buena.
Esta tarde va a ayudar a su tía.
Lucía y Elena lloraban muy poco muy a menudo.
No llamarás a su hermano esta noche.
Cocinó pescado y preparó un pastel.
Me darán los mapas esta noche.
Jorge es menos joven que Carmen.
Digo que Elena habló con Luis.
Esa reunión será el 5 de agosto.
María le ha dado una lámpara a su hija.
Estamos en Nueva York.
A Luis le encantan las revistas.
No habla con su hermana porque está aburrida.
No está estudiando francés en este momento.
Necesitaban cerrar una caja marrón.
Saben que Miguel ha ido a Roma.
Mañana voy a ayudar a mi hermana y pintar un piso hermoso.
Esta oficina está cerca de la estación.
Carlos cree que el abogado vive en Roma.
Su hermana empezó a ir a Barcelona.
Esta cámara es más fea que la otra.
La mujer que ha visto una película es periodista.
La chica perezosa todavía vive en París.
Isabel pagó setenta y cinco euros por esta cama.
¿Dónde perdió esas radios rotas?
Había muchas mesas en el piso.
El hombre se ha puesto la camisa.
Iremos a Argentina esta noche.
No conozco a mis camareros.
¿Qué escribiremos?
Su amigo está cocinando en la cocina ahora mismo.
Te gustan los vestidos.
Necesitan abrir la puerta, pero están muy ocupados.
Sé que no bebió la cerveza.
¿Necesita visitar la ciudad?
Pedro no era abogado.
¿Dónde está su camión? Lo perdió.
Este es el puente más grande de Italia.
Estabas caminando por la calle cuando llegó.
Estábamos jugando en ese jardín mientras Isabel estaba trabajando en este hospital.
Hacía sol en Roma.
Carmen volverá del castillo.
Olvidamos la lección ayer por la mañana.
Se lo mostraban los fines de semana.
No hay perros en el jardín.
Tenemos que buscar este caballo, pero estamos muy enfadados.
¿Cuánto cuesta nuestra chaqueta?
Isabel y Elena ya han traído una cámara.
No tendrá que leer esta novela.
Va a traerles un billete esta tarde.
Elena quiere que vayamos a Roma.
El médico tiene cincuenta y seis años.
Pablo tendrá que ir a París.
Carlos y María tendrán que traer el libro.
Cuando era niño, vivía en Sevilla.
El chico nos lo trae muy a menudo.
Lucía y Luis no te verán el viernes.
¿Es este plan más extraño que el otro?
Carlos perderá sus lámparas esta noche.
¿Por qué llamaron a su hijo?
Nacimos en 2008.
La furgoneta que condujiste es amarilla.
¿Recordaba tu hijo esta música?
Me gusta el diccionario y quiero comprarlo.
Intentó buscar un perro.
¿Quién ha llevado los sombreros?
Compró una carta fácil y luego la perdió.
Este viaje fue el lunes a las cuatro menos cuarto.
Nuestros ordenadores nos parecen pequeños.
Pronto mi hermano va a abrir muchas cajas.
A María le encanta dormir en esta casa.
Su tío cocinará con Carmen.
¿Dónde está el caballo?
Isabel romperá la lámpara.
Miguel y Sara fueron a la oficina y ayudaron a sus hijas.
Mañana por la mañana vas a ir a Barcelona y visitar esa ciudad.
Las pizzas les parecen deliciosas.
Lo estás escuchando ahora.
Habrá un traje al lado de la silla.
Estaba trayendo cinco pasteles deliciosos cuando llegaron.
El vestido cómodo cuesta veinte euros.
Carmen se vestirá porque quiere hablar con su hermana.
¿Hay muchas furgonetas en la calle?
Carmen y Jorge son más tímidos que su tía.
La conocen.
Su primo se llama Carlos.
Luis estaba bailando en el jardín mientras estábamos cocinando.
Carmen ya ha visto este concierto.
Viajaré a Italia el próximo verano.
Las chicas estaban trabajando mientras Isabel estaba esperando a su tío.
Hace dos días Carlos y Luis no fueron a la escuela.
No le ha vendido esta bicicleta a Carmen.
Si quieres, Pablo no irá a Madrid.
Su jefe empezó a limpiar la silla.
Ana no puede elegir otra falda porque está enferma.
Les prestaremos el camión.
¿Cuántos coches venderá Pablo?
¿Por qué esperó David a su hermana?
El viernes Laura los ayudó.
¿Cuánto pescado comeremos?
Encontraron una novela inglesa y luego la perdieron.
¿Quería nuestra hija sopa española?
Su primo se levantó hace una hora.
Esta es la ciudad más tranquila de España.
Cuando Elena llamó, Pablo ya había perdido este plato.
Isabel y Carlos le han vendido sus camiones a Jorge.
Pedro iba al restaurante los fines de semana.
¿Puedo pagar con tarjeta?
¿Traduce el libro por la tarde?
Hay un pájaro en la calle.
¿Cuándo vamos a ir a Madrid?
Creo que trabajan en París.
Este avión es tan lento como el otro.
Compramos leche ayer por la mañana.
Por la mañana Juan y Pablo te lo muestran.
Los relojes cuestan 84 euros.
David y María se quedarán en casa a las siete menos cuarto.
Este viaje no es menos importante que ese viaje.
Sus jefes nunca han escuchado música.
Cuando Juan llamó, ya habías llamado a tu hermano.
Miguel e Isabel lo quieren.
¿Cuántos periódicos va a encontrar?
Muy a menudo Carmen corre mucho.
Carlos pidió la sopa deliciosa y compró sus libros.
No hablaremos con nuestro primo porque tenemos prisa.
¿Estamos en la cocina?
Va a ir a este aeropuerto.
A Sara le gustaría levantarse.
Acabo de comer arroz.
Esta es la biblioteca más fea de Alemania.
Juan era pobre.
Laura va a llamar a su hijo y beber el té el miércoles.
No iré a Berlín porque no tengo tiempo.
Crees que Laura no está escribiendo otro poema francés.
No van a Lisboa porque tienen sueño.
¿Cuántos mercados hay en Londres?
María tiene que comer la pizza, pero está muy nerviosa.
El avión saldrá de Sevilla a las nueve y cuarto.
Estaba trabajando en este hospital mientras estaban jugando.
¿Qué concierto vas a ver?
Jorge espera que su jefe sea famoso.
Estaban tocando la guitarra.
Lavará un coche cuando Isabel tenga tiempo.
No vendimos una bicicleta porque no teníamos tiempo.
Habrá una biblioteca grande cerca de Nueva York.
Decimos que estoy vendiendo el sofá barato.
Laura está menos enfadada que su hijo.
No he terminado estos trabajos.
¿Te gustaría tomar un taxi?
A su amigo le encanta cantar con Carlos.
Tu hijo rompió esta lámpara.
¿Dónde ha encontrado esas tazas bonitas?
Se cepillará los dientes esta tarde.
¿Habrá tres estudiantes amables en la universidad?
Anoche volvimos de la escuela.
¿Cuándo va a cocinar Elena la carne?
¿Quién leyó su libro?
¿Quién puede escuchar las canciones?
Pedro no tradujo ese libro porque no tenía tiempo.
Si pudieran, leerían otro buen libro.
Lo esperaremos dentro de una hora.
Mi hermana comprará el zumo el mes que viene.
Este es nuestro hermano.
Quiere que conduzca la furgoneta.
Todavía no ha traído el pastel.
Vas a vendernos otra cama marrón esta noche.
Carmen no viajará a Nueva York el 17 de diciembre.
Su jefe nació en 2002.
Jugaron al ajedrez el martes.
La mujer alta debe escucharlo.
Esta es la farmacia más moderna del mundo.
Descansé con mi primo hace una hora.
¿Necesitaba Carlos lavar el camión?
¿Limpió Ana la cocina ayer?
Traerá estas ensaladas cuando Luis tenga tiempo.
A María le gusta comer con Carmen.
María no arregla este camión porque está preocupada.
Todas las semanas su hijo hablaba alemán.
Fue a Sevilla porque quería escuchar su canción hermosa.
Son menos valientes que su hija.
Tendré que llamar a tu hija.
Cuando eran niños, hablaban portugués.
Carmen se quitó el traje ayer.
Esos son tus primos.
Lucía lo comprará el viernes.
Este es el estudiante más importante de Italia.
Cuando tenga tiempo, iremos a Roma.
Viven en Lisboa desde hace doce semanas.
Esa chica que trabaja en Berlín es profesora.
Escuchará este ruido extraño.
No eligen un armario porque no tienen tiempo.
Buscó un reloj caro y luego lo perdió.
Elena sabe que estamos conduciendo esa furgoneta.
Jugaba con Pedro.
Cuando su hermano era niño, escuchaba música.
No debería comer un pastel delicioso.
Tradujimos el periódico.
Estas chicas van a enviarles todos los mensajes pronto.
¿Preferían Luis y Lucía el ruido?
Cuando nos levantemos, traduciremos nuestro periódico.
El viernes Miguel limpió su silla y cocinó pescado delicioso.
Luis trabajará en Nueva York el año que viene.
Su hija es menos alta que su hermana.
No fuiste a Madrid ayer por la tarde.
La mujer leerá una revista cuando Elena llegue.
¿Dónde están sus mapas? Los vendió.
Tus amigos se visten a las cinco y cuarto.
Su jefe estaba trabajando mientras estaba leyendo en el jardín.
Su tío debe abrir estas ventanas.
Muy a menudo nuestro hermano toca la guitarra.
A Carlos y Ana les encanta tocar la guitarra.
El hospital abre a las diez y cuarto los miércoles.
Necesitamos lavar nuestros camiones, pero no podemos.
Este es el banco más tranquilo de Francia.
Pablo, paga esa pizza.
Esa cocina es muy grande.
No nevará mucho en Italia esta noche.
Su hermano estaba nadando mientras Ana estaba arreglando su furgoneta marrón.
La oficina estaba cerca de la iglesia.
Mi hermana me escuchará esta noche.
¿Dónde compró Laura tres manzanas?
Buscó un libro francés y luego lo vendió.
Sabes que está triste.
Su hijo necesitaba construir su restaurante.
Por la tarde Jorge se lo muestra.
Este hombre juega muy bien todas las semanas.
María visitó ese hotel moderno.
Si el tren no llega, pintaré esta habitación.
¿Lo estaba esperando esta mujer?
Juan necesita tomar un autobús, pero no puede.
Jorge, no le envíes esa carta.
¿Salió de Sevilla el verano pasado?
Esperarás al estudiante porque quieres limpiar estos sofás.
Carlos y David nacieron en 1983.
Nos gusta el café.
Quieres ver cuatro conciertos largos, pero no puedes.
Recordaba su pregunta.
Cocinarán con su tío el sábado.
María se lo estaba contando.
Hay un chico joven en el hotel.
¿Se sentarán María y Juan el miércoles?
¿Cuántos libros van a leer?
¿Cuántas farmacias vamos a encontrar?
He escuchado esta música.
No ha vuelto de Lisboa.
Ya he hablado con mis hijas.
Pedro dice que María no ha hablado con Jorge.
Carmen pagaba sus camisas.
¿Por qué llevó Pablo una chaqueta marrón?
Me gustan las faldas y quiero comprarlas.
Pedro va a ir a la iglesia y ver la película el jueves.
Llegarán a la escuela.
Lo sabía.
¿Abre el aeropuerto a las cuatro y media?
¿A quién visitamos?
Hay muchos gatos en el parque.
El estudiante irá al banco y pedirá la cerveza mañana.
¿Trabajará en Madrid el año que viene?
Mi hermano es más alto que Ana.
El puente es pequeño.
Eran las dos y cuarto cuando nuestro hijo llegó.
Si tuviera dinero, hablaría con Pablo.
El tren llega a las cinco menos cuarto.
Juan y Laura comerán en ese hotel.
Esa biblioteca está detrás del castillo.
Estábamos cantando en esta iglesia mientras estaba preparando sopa.
Su traje cuesta setenta y un euros.
Mañana por la mañana su hija va a enviarles otra foto.
Los he encontrado.
Le vendimos esos teléfonos pequeños ayer por la mañana.
No puede hablar con su hermana porque no tiene tiempo.
El autobús no llegará a Barcelona a las ocho y cuarto.
Si hace sol, Juan no hablará con Elena.
Isabel debería lavarse las manos.
El tren salió a las doce.
No olvidó su palabra ayer por la tarde.
Esperas que Sara escuche su música.
Si hace frío, nos quedaremos en casa.
Entiende las preguntas.
El avión me parece rápido.
Laura y Carlos leyeron en el jardín.
¿Va a mostrarle la enfermera los periódicos a Lucía dentro de una hora?
Hace mal tiempo en Francia.
Luis y Carlos pueden ir al banco.
Isabel se ha puesto la camisa.
Miguel escribió esas cartas y ayudó a sus tías.
María comió mucho chocolate y abrió la ventana el domingo.
David y Ana pagaron 92 euros por esta novela.
Miguel no está tan ocupado como Lucía.
No le gusta viajar a Berlín.
Hace muy buen tiempo en primavera.
Su vecino ha dormido en el hotel.
Es tan tímida como María.
Su hija irá a Berlín y comerá una patata esta noche.
Estaba nadando en el río cuando Lucía entró.
Quieres llamar a tus hijas.
Luis les ha mostrado otra foto.
¿Empezamos a elegir algunos nuevos diccionarios?
Estos abogados todavía trabajan en Lisboa.
Dicen que no terminaste el diccionario fácil.
Se sentó antes de pagar este café.
¿Dónde ha encontrado Ana seis abrigos?
Habrá seis viejos supermercados lejos de la biblioteca.
Estábamos caminando mientras estaban caminando.
Isabel limpió la silla y leyó esta revista hace una hora.
¿Hay tres chicos en el banco?
Visitará a tu hermano la semana que viene.
Miguel lo ha encontrado.
Nuestro hermano está delante del aeropuerto.
María fue a Nueva York antes de tomar un taxi.
Hay muchas sillas en el piso.
Volverá de este museo.
La enfermera se aburrirá el viernes.
Mis hermanas se lavaron la cara el domingo.
Quieren que coma un tomate.
¿Pagamos noventa y ocho euros por esos periódicos cortos?
Este es el camarero más tímido de España.
Elena no escuchará este ruido porque tiene sueño.
Laura vio esos conciertos anoche.
No lo pago los fines de semana.
No estaba jugando al fútbol.
Pedro estaba leyendo en el jardín mientras estaban durmiendo.
¿Les mostró Ana muchos libros fáciles ayer?
Arreglamos nuestros camiones anoche.
¿Cuántas cámaras ha vendido?
Cuando Carmen era niña, trabajaba en Roma.
El vaso que perdiste era rojo.
Ana quiere conducir su coche.
Mañana por la mañana va a escribir su mensaje y beber agua fría.
Nos encanta jugar al fútbol.
No pueden abrir esta ventana porque están cansados.
Llamaron a su amigo español ayer por la mañana.
Vamos a limpiar esa mesa.
El profesor no va a contarles su historia dentro de una hora.
Espera un momento.
María bebió mucho zumo y bebió mucho té caliente.
¿Hubo algunas fiestas en Berlín?
No nos muestres esa lámpara blanca, por favor.
¿Era este perro inteligente?
No lo queríamos.
Pronto Sara no llevará su abrigo.
Sara va a salir de ese mercado el sábado.
Escucharán su canción esta tarde.
¿Dónde está mi vestido? Lo vendí.
¿Debe descansar Carlos en la habitación?
Carlos estaba traduciendo su libro cuando entraron.
Llueve mucho en Nueva York los fines de semana.
Miguel no terminó la novela.
Vamos a ir a Barcelona después de descansar.
Quieres que comamos fruta deliciosa.
Nunca han tocado el piano.
Si hace frío, construiré este restaurante.
¿Qué me recomiendas?
¡Qué bien juegan los médicos!
Esta noche nuestro jefe va a despertarse.
Se enfadará después de tomar este taxi.
Elena va a volver de Madrid esta noche.
Fue a Nueva York y comió mucha carne ayer por la tarde.
Tienen un mensaje, pero no lo usan.
Ya no trabaja en Londres.
El chico estaba trabajando cuando llegó.
¡Qué bien juega!
Alguien oirá la canción extraña.
¿Cuestan sus teléfonos útiles 69 euros?
Esos abrigos estaban sobre el armario.
Estás en el piso.
Quieres que abramos esa maleta.
Esta reunión es el jueves a la una y media.
Ana va a cerrar una caja esta tarde.
Terminarás las novelas cuando nos levantemos.
Bienvenido a nuestra casa.
Son las nueve de la noche.
Comprarán su diccionario cuando María tenga tiempo.
Esa maleta está demasiado sucia.
Miguel tiene que ayudar a la mujer.
Este médico va a ayudar a su hija y cerrar la ventana esta noche.
Fueron a Sevilla antes de cerrar esa ventana.
Hace sol en primavera.
¿Cuántos coches vamos a comprar?
Su primo tenía prisa.
Su hijo no está lavando otra ventana en este momento.
Tu tío no va a viajar a Berlín el 4 de diciembre.
Olvidé la pregunta ayer por la tarde.
Su hermano abrirá otra maleta fea el miércoles.
Eran las tres y cuarto cuando llegó.
Su cumpleaños es el 2 de mayo.
Viviste en Londres durante cuatro años.
Trabajaba con mi hijo.
Quiere que busquen otro castillo.
Pedro se vestirá después de trabajar.
Estos coches son tuyos.
¿Saben nadar?
Mañana por la mañana va a ir a la tienda y visitar el castillo.
Son las nueve.
He cambiado de opinión.
Juan ha terminado la novela fácil.
Van a ir a Sevilla después de leer el diccionario.
Los médicos ingleses llevan un traje verde los fines de semana.
Estaba jugando mientras estabas corriendo.
Van a vestirse antes de cocinar un huevo.
Compré una falda negra y luego la vendí.
Se quitaron la camisa el miércoles.
Jorge no sabe nadar.
Esta enfermera le ha traído una pelota.
El niño lo quiere.
¿Quieren Juan y Elena mostrárselo?
Anoche fueron al supermercado y vieron un partido largo.
Escribió otra carta y cerró una ventana negra.
¡Socorro!
Todas las semanas Lucía nada en el río.
Necesitas vender la camisa.
A nuestro hermano le encanta ese camión gris.
Van a ir a Nueva York y comprar chocolate delicioso pronto.
Pintaré el sofá mañana por la mañana.
Dice que hemos ido a Londres.
Quieres enviárselo.
Empezaste a hablar con tus tías.
Esta es la iglesia más grande de México.
Lucía estaba trabajando demasiado.
¿Te gustaría hablar con Pablo?
Quiero conducir esas furgonetas.
El viernes estudiará inglés.
¿Costó esa nueva revista 57 euros?
¿Oyó esta canción hace dos días?
El hombre amable sabe tocar el piano.
Carmen y Ana están limpiando ese piso grande en este momento.
Mi hija nació el 6 de junio.
Cuando terminemos el trabajo, comprarán un nuevo diccionario.
Va a venderle nuestras sillas a Jorge el martes.
Esta habitación es más vieja que esa habitación.
El periódico fácil cuesta veinticuatro euros.
A Elena le encanta tocar el violín.
Son las 8:05.
¿Necesitaba vender una cama?
Va a ir a Barcelona después de elegir sus revistas inglesas.
Cuando Pablo llegó, Laura ya había traído leche.
No habrá ningún concierto en Londres.
Compró una botella roja y luego la vendió.
Esperamos que construyas una cocina.
La chica que trabaja en Londres es arquitecta.
El hombre que vive en París es nuestro primo.
Se lo estoy mostrando ahora mismo.
María y Miguel no trabajaron en Berlín.
Sara vive en Sevilla desde hace nueve semanas.
No habrá ningún coche en el pueblo.
Luis va a beber la leche el martes.
¿Caminaste hasta este banco hace dos días?
Pronto lavarán la taza y leerán una revista.
Pedro y Pablo cocinarán en el restaurante mañana.
Carmen se está duchando ahora.
No es más alta que Lucía.
Los médicos son tan perezosos como su tío.
Vivimos en París desde hace doce meses.
Si Carlos hablara inglés, hablaría con su hijo.
Pedro salió de Londres hace una hora.
Compramos una furgoneta amarilla y luego la perdimos.
¿Hay muchos caballos en la calle?
Van a hablar inglés.
María nunca descansa en ese hotel.
Pedro es más bajo que María.
Pablo quiere el café frío.
Nuestro camión limpio costó 38 euros.
Ana quiere que comas el huevo.
Nos levantaremos cuando llegue.
Estaba trayendo una cámara mientras estábamos nadando.
Los chicos estaban comprando pan mientras estaba jugando.
Cuando era niño, jugaba al tenis.
¿Se vestirá esta tarde?
Carmen ha llegado a esa oficina.
¿Cuándo llevará Luis un sombrero barato?
Elena y Juan no tienen miedo de los perros.
Has visto un pájaro hermoso.
Pronto María y Lucía van a ir a Berlín y pedir la sopa.
¿Cuántos sofás hay en el baño?
Estos chicos no se ponen la chaqueta los fines de semana.
Esperamos que este barco sea demasiado rápido.
Queremos que abra su ventana.
Sara quiere enviárselo.
Carlos nació el 5 de mayo.
Nos gusta beber té.
La mesa que Miguel ha pintado está limpia.
¿Dónde hemos comprado una novela?
No preparaste sopa porque estabas muy aburrido.
¿Cuándo va a ir a Barcelona?
Mi hijo no trabajará muy bien.
Ana fue al teatro y vio una película.
¿Qué bebe?
Lucía le vendió este nuevo reloj.
El abogado trabaja en Barcelona desde hace tres semanas.
Estos estudiantes viven en París desde hace once meses.
Estamos más preocupados que Carmen.
¿Por qué abriste tres puertas?
Esta respuesta es tan buena como esa respuesta.
Lucía y Elena se están levantando en este momento.
¿Cuándo preparó Carmen la sopa?
¿Visitaba la ciudad pequeña por la mañana?
Tienes que conducir ese coche, pero no puedes.
No sé tocar la guitarra.
Nos encanta cocinar en el restaurante.
Carlos no estaba estudiando francés.
No hay hospitales pequeños detrás del teatro.
Fueron a la escuela y ayudaron a su hermano.
Ana le envió tres mensajes ayer por la tarde.
Carmen debería ir a México en autobús.
Va a traer algunas radios pequeñas mañana.
A esta enfermera le encanta jugar al tenis.
Voy a aburrirme después de ayudar a tu tía.
Sabe que el sombrero es blanco.
David vendió muchos camiones azules hace tres semanas.
Esa película les parece mala.
¿A qué hora empezará el viaje?
Ya se ha divertido.
Elena quiere que traiga una pizza.
¿A quién vas a visitar?
No les ha vendido una furgoneta.
¿Te gustaría conducir la furgoneta?
Ya he traído este teléfono.
El taxi es demasiado lento.
¡Qué bien cocina nuestro hijo!
Buscaremos esta vaca cuando vuelva.
Creemos que Carmen está bebiendo mucha cerveza.
Te levantabas por la tarde.
Escribía la carta todas las semanas.
Nuestra tía era arquitecta.
Si habláramos inglés, conduciríamos nuestra furgoneta barata.
Ana y Carlos entienden el periódico.
Viajé a Roma el 24 de abril.
No preparará sopa italiana porque no tiene tiempo.
¿Dónde está mi vestido? Lo he vendido.
La fiesta es demasiado importante.
¿Son tan altos como Pablo?
Su hija se lavó las manos.
¿Preferían Juan y Elena el traje?
Laura tiene que comer el arroz, pero no puede.
Luis e Isabel vivieron en Lisboa durante dos meses.
Fuimos al supermercado y comimos mucha carne deliciosa anoche.
Carlos necesitaba terminar su libro.
David no fue a Sevilla porque estaba muy cansado.
Juan le ha contado esa historia a su hermano.
Esa mujer que vive aquí es su tía.
Sara no ha viajado a París.
El miércoles se lo contarás.
Sus primos pueden contármelo.
¿Conocen sus vecinos la escuela?
Este jardín te parece tranquilo.
Cuando era niña, vivía en Londres.
¿De dónde es?
El jardín que pintaron es pequeño.
Lo quería.
Eran las doce menos cuarto cuando llegó.
Irá al castillo en coche pronto.
Esta tarde no vamos a ir a España.
Esta tarde su tía va a venderle sus cámaras.
Sara quiere arreglar la cámara sucia, pero no tiene tiempo.
Nuestro primo ya ha vendido un armario.
¿Cómo está mi hermano?
¿Nos mostrará Miguel este mapa?
Este chico estará en la habitación.
Si hace frío, Elena abrirá dos ventanas.
No tengo tres secretos ahora.
Hablará con su tía cuando Isabel se levante.
¿Están tan ocupados como Ana?
Tiene una novela, pero no la usa.
Sus hermanos viajaron a Londres ayer.
Hay algunas camas en el piso.
¿Es este examen menos interesante que ese examen?
Carlos nació el 24 de junio.
Tenemos un coche, pero no lo usamos.
Isabel descansará en el parque.
Salimos del supermercado por la mañana.
El libro que Juan terminó era difícil.
Se lo traen todas las mañanas.
Tu primo no se cepilla los dientes muy a menudo.
Este es el río más grande de Italia.
Los niños se lavaron las manos.
¿Te gustaría llamar a tu vecino?
El niño descansa en el jardín todas las mañanas.
Vendieron un camión ayer por la mañana.
Ayer por la mañana estos profesores fueron al hospital y vieron un concierto.
Este es el bosque más pequeño de Francia.
Sabes que puede escribir una carta.
Cuando María era niña, vivía en Sevilla.
Nuestra hermana tuvo que arreglar la cama.
Carlos quiere que nos despertemos.
El camarero estaba comiendo en el restaurante mientras Luis estaba preparando la sopa.
Nuestra hija ha caminado hasta ese mercado.
La chica que trabaja en Sevilla es alta.
Creemos que estoy trayendo el café.
Su primo está detrás del aeropuerto.
Esa película les parece interesante.
Luis dice que Miguel fue a Berlín.
Le conté una idea anoche.
Su tía no es arquitecta.
¿Está traduciendo el periódico inglés en este momento?
No llamarás a su hijo porque estás aburrido.
Carmen estaba corriendo mientras David estaba escuchando estos ruidos.
¿Por qué no fue Miguel a Madrid?
Hace dos días olvidamos su secreto.
Sus tíos nos lo trajeron hace una hora.
Nuestra tía nunca ha cocinado carne.
Viste este partido hace una hora.
Escribí los poemas anoche.
El camión es de ella.
Este niño va a cerrar una maleta pesada dentro de una hora.
Sus hijos necesitan preparar la buena sopa.
Miguel iba a este banco.
Pagué noventa y ocho euros por esa novela.
Encontré una vieja radio y luego la vendí.
Se quitará el sombrero mañana por la mañana.
Perdieron estos mapas hace dos días.
Queremos que te acuestes.
Laura les ha mostrado un regalo a sus hijas.
Había muchas mujeres jóvenes en el teatro.
Le traerá las novelas a su hija esta noche.
Dentro de una hora lo pagaré.
El viernes no tradujeron el poema.
Cuando termine el trabajo, se despertará.
El aeropuerto feo no está al lado del hotel.
Hay un teléfono al lado de la mesa.
Le gusta el té.
Hace calor en invierno.
¿Por qué tradujimos el poema?
Todos los días Laura lo vendía.
Sara jugó al tenis.
A su hijo le encanta la cerveza.
Esta chica no va a viajar a Barcelona el 19 de noviembre.
El año pasado Ana fue a Japón.
Pablo estudió demasiado hace una hora.
Luis debe preparar su ensalada.
El barco no llegará a Berlín a las cinco y media.
El chico joven elige un diccionario por la noche.
Su cumpleaños es el 8 de agosto.
Nos acostaremos cuando tenga tiempo.
¿Cuántos años tiene Carmen?
Ya has comprado esa mesa.
El tren llega a Nueva York a las cuatro.
No le gusta comer chocolate.
Cree que limpié el baño.
David no le prestó un paraguas a su tía hace una hora.
¿Por qué lavó otro coche verde?
Cuando vuelvan, ayudarás a los hombres.
Va a enviarles esta carta el sábado.
¡Préstale su nueva carta!
Voy a la universidad todos los días.
Lucía no cierra la puerta porque está muy nerviosa.
Si hace sol, abrirá otra puerta.
El viaje es el lunes a las nueve.
El hospital abre a las diez.
Dentro de una hora iré a Roma y visitaré el museo.
Esta mujer estaba vendiendo este armario mientras estaban descansando en la habitación.
Está más preocupado que Miguel.
El camarero estaba muy enfermo.
¿Estás tan cansado como tus hijas?
El barco llegó a las ocho menos cuarto.
Necesitas hablar con tu primo.
Quiere que hable con sus primos.
Va a tocar la guitarra.
Cuando Isabel llegue, cocinaré un huevo delicioso.
Miguel y David estaban corriendo por la calle mientras Luis estaba eligiendo cuatro faldas.
Juan está muy cansado hoy.
Tu tía va a traerle un lápiz mañana por la mañana.
Quieres que venda su chaqueta roja.
No construiremos un piso porque no tenemos tiempo.
Estaba corriendo por ese bosque mientras Laura estaba pagando la ensalada.
No llevaron una nueva camisa porque no tenían tiempo.
Carmen y Carlos han conducido nuestra furgoneta.
Estudiábamos alemán todas las mañanas.
Su hermana los veía todas las mañanas.
Juan y Carmen siempre juegan al baloncesto.
Isabel nos lo mostró ayer por la tarde.
María quiere que hable con su tío.
¿Es Pablo estudiante?
La fiesta será el 23 de agosto.
El avión llegará a Berlín a las 6:50.
Estoy en Nueva York.
Pedro va al hotel en tren todas las semanas.
Querías este coche.
¿Llegó el autobús a las dos?
Si viviera en Madrid, elegiría un diccionario extraño.
El hotel le parece moderno.
Vende esta furgoneta, por favor.
¿Dónde compramos las revistas?
Quiere traer agua, pero no puede.
Estaba durmiendo en el hotel cuando llamaron.
Dice que pidió cerveza.
No tiene que ir a París.
Todo el mundo puede arreglar nuestro reloj.
La montaña es hermosa.
Cuando María se levante, iremos a Berlín.
Si viviera en Madrid, buscaría un banco.
Me gustaría llevar un abrigo.
El hombre que ha construido otra escuela es músico.
Pablo descansará en este jardín.
Se lo contaré el miércoles.
Dormías en la casa.
El estudiante hablará francés mañana por la mañana.
¿Lo buscó el viernes?
Elena quiere pintar la mesa.
Necesitas tomar el autobús, pero no tienes tiempo.
Estaba cocinando mientras estaba viendo la película.
Lucía y María van a prestarle ese ordenador a su hija el jueves.
Va a enviarle cuatro cartas a Carmen pronto.
Carlos espera que Sara pague el té.
No pintas ese sofá pequeño porque estás triste.
Se enfadarán antes de tomar este autobús rápido.
Acaba de pagar la sopa.
Esos periódicos cortos estarán sobre la cama.
Hacía mucho sol en Italia.
El avión te parece lento.
Conozco a esta chica tímida ahora.
Miguel está llamando a mi hermano ahora mismo.
Son las diez y cuarto de la mañana.
Quieres ayudarla.
No he traducido ese diccionario.
Hace dos días estos estudiantes inteligentes leyeron un poema.
Se está lavando las manos.
¿Cómo está nuestro primo?
Eran las doce cuando llegaron.
Le vendió otro armario a su tía ayer por la mañana.
Fue a la iglesia y compró todos los sofás sucios.
¿Cuántos perros encontró Luis?
¿Leyó Sara con sus hermanos el miércoles?
El supermercado no abre a las 12:50 los viernes.
No me duele un poco la garganta.
Va a ir a Sevilla antes de pedir la sopa.
Laura irá a la estación y verá otra película mañana.
El taxi que tomó es lento.
Ese es su abrigo mojado.
Le prestó la foto a Ana ayer por la mañana.
Va a darte esa foto mañana.
Isabel tiene que elegir ese nuevo periódico, pero está muy nerviosa.
No hay estudiantes en el hotel.
¿Puede pedir zumo en esa casa?
Si Juan tuviera tiempo, cocinaría esa patata.
Ese hombre que ha pedido cerveza es su primo.
María y Sara empezaron a ir a Nueva York.
Cuando Ana era niña, vivía en Roma.
Viajaban a Argentina.
No hablamos con Sara porque tenemos prisa.
Se duermen a las ocho.
Nos gustan los gatos.
Sara jugó en el parque hace dos días.
Esta es la playa más hermosa de Alemania.
Su sombrero es muy barato.
¿Cocinaba en el restaurante los fines de semana?
El camarero vivirá en Londres el año que viene.
Luis e Isabel visitaron a sus tías.
Vamos a pintar el jardín.
Lucía se ha quitado la camisa.
Sara debería ponerse la chaqueta.
Ana ya ha preparado sopa.
Este parque era tranquilo.
¿Eres más valiente que tu hija?
¿Está trayendo el chico valiente el pasaporte en este momento?
Miguel no puede escuchar la música hermosa porque está nervioso.
¿A qué hora empezará el examen?
Su hija va a enviarle esta botella a su tío mañana por la mañana.
No se acostará porque está triste.
Sabemos que el examen es muy importante.
El autobús no llegó a Roma a la una y cuarto.
Pedro se lava las manos por la tarde.
No trabajaron en Berlín durante seis meses.
Nos mudamos el mes pasado.
¿Vio Laura al hombre alto?
Nuestra hermana no la entiende.
¿Tenemos razón?
¿Por qué cerraste cinco puertas rojas?
¿Está arreglando su furgoneta en este momento?
Va a mostrárselo.
Quieren que se quede en casa.
Vas a estudiar francés el martes.
Hay un estudiante en el hotel.
El avión llegó a Berlín a las tres.
El autobús le parece rápido.
Se lo ha traído.
¿Por qué no habló Jorge con David?
Estaban cocinando en ese restaurante mientras estaba tomando un avión.
Ana cree que vivo en París.
Pedro es tan fuerte como Carlos.
¿Será esa reunión el 11 de diciembre?
No quería ir a París.
Carlos ha viajado a Nueva York.
Juan no leerá en esta habitación.
Van a dormir en el piso mañana por la mañana.
No trabajó en Londres durante once semanas.
La mesa que pintó es blanca.
Pedro fue al teatro hace dos días.
Esa mujer que trabaja en Roma es baja.
El camarero eligió esa chaqueta ayer por la tarde.
Elena no se sentará a las tres y media.
Eres de Italia.
Si pudiera, vendería un coche amarillo.
¿Quiere Carlos ser periodista?
El pastel que preparamos es italiano.
Puedo ver un partido interesante.
¡Qué feo es el castillo!
¿Está Laura lejos de la farmacia?
Tu vecino está estudiando mucho ahora mismo.
Lucía y Juan han oído la música.
Tu primo se quedó en casa a las doce y media.
Nunca juega al tenis.
Carlos los visitó hace tres semanas.
Cuando era niño, comía con su tía.
Estaban leyendo el poema mientras Miguel estaba leyendo en la habitación.
Ya son las diez y media.
Del dicho al hecho hay mucho trecho.
Cuídate.
No le contamos un mal plan anoche.
La película les parece buena.
Este no es el hospital más feo de Argentina.
Estaba ayudando a esos camareros mientras Pedro estaba bailando en la cocina.
La ventana no es demasiado bonita.
Si la tienda está cerrada, irán a Roma.
Está lejos del hotel.
El jueves Laura comió la manzana y escribió un buen mensaje.
Quiero que traigan cerveza.
Esta enfermera era muy tímida.
Nuestro tío acaba de lavar su abrigo.
¿Cuántas tiendas hay en París?
Está traduciendo las revistas en este momento.
Carlos nació el 25 de noviembre.
Nuestro tío va a viajar a Roma el 14 de septiembre.
Sara estaba durmiendo en el hotel cuando saliste.
¿Qué habitación va a pintar?
¿Pagaron los camareros cincuenta y dos euros por este reloj?
Va a traducir el periódico pronto.
Está esperando a su hermana.
Mañana por la mañana las enfermeras lo encontrarán.
Debe quitarse el abrigo.
¿Está ese vestido sobre la cama?
Van a comer una ensalada y ayudar a sus tías dentro de una hora.
Lucía no tiene mucha hambre.
Ayer por la mañana nuestro hijo no se lo dio.
Esa chica que rompió esta ventana está enferma.
Quiero muchos caballos fuertes ahora.
Sabes que no están pintando un baño bonito.
Tienes que vender esa mesa, pero no puedes.
El sábado María escribirá el mensaje y arreglará la radio sucia.
Tenemos un vestido, pero no lo usamos.
El médico famoso es pobre.
Voy a visitar la farmacia y beber agua mañana por la mañana.
Su hijo es de París.
¿Caminará hasta ese castillo mañana por la mañana?
Ana está escribiendo algunas cartas en este momento.
¿Cuánto cuesta su armario?
Trabajaste en Londres durante cuatro años.
El estudiante empezó a llamar a su jefe.
Sara dice que viven en Barcelona.
¿Pidió Juan todas las pizzas ayer por la mañana?
Pintábamos esa silla pesada.
Acaba de leer sus novelas.
Tienen que conducir el coche, pero están muy nerviosos.
Va a enviarte ese libro esta tarde.
Hoy es viernes, 21 de septiembre.
Sara y Jorge están comiendo otra ensalada en este momento.
¿Estará la novela al lado del armario?
Prepararon sopa.
El estudiante no sabe cocinar.
Te lo traeremos.
Cuando llamamos, su hermano ya había ayudado a sus tías.
El coche es nuestro.
Este sombrero cómodo cuesta cuarenta y nueve euros.
Estaba llorando en el baño mientras Isabel estaba llorando en el baño.
Su hijo se lo dará.
Comió la ensalada deliciosa y ayudó a sus primos ayer por la tarde.
Pagaste cuarenta y cuatro euros por ese ordenador.
Pronto María va a ir a París y ayudar a su hijo.
Su hermano ha olvidado esa palabra en la habitación.
Carlos ha corrido por esta calle.
Luis no va a darle el diccionario a Miguel el viernes.
Nevará mucho en Sevilla mañana por la mañana.
Cuando Sara termine el trabajo, compraré estos camiones.
Su hermano no olvidó ese abrigo ayer.
Laura y Miguel no lo olvidaron anoche.
El concierto que vi era extraño.
Nuestra hija caminó hasta el castillo ayer por la tarde.
Isabel y Juan no le trajeron este mapa a Laura.
¿Dónde está su sombrero? Lo ha olvidado.
Hubo dos reuniones interesantes en París.
¿Quién buscará nuestro plato feo?
Cuando llegué, ya habíamos ayudado a la enfermera.
Cuando saliste, María ya había traducido ese periódico.
¿Irá Carlos a Alemania en tren el año que viene?
Quiere buscar una vaca, pero está muy contenta.
Mañana por la mañana cantarán demasiado.
Creemos que Miguel traerá otro sombrero.
Escribieron el buen mensaje y abrieron sus puertas.
No hay ningún mapa sobre la silla.
¿Está nuestra chaqueta al lado de la mesa?
Elena estará en la cocina.
¿Es mi hermano más perezoso que Luis?
Nuestros amigos van a este museo todas las semanas.
Sabe que tu hermana trabaja en Londres.
Abrimos todas las puertas muy a menudo.
¿Es este el chico más perezoso de la ciudad?
Esta noche vas a ir al supermercado y visitar a tu hermana.
María y Pablo quieren estos coches alemanes ahora.
¿Cuándo habló con su hijo?
Lavamos el traje porque queríamos traer el vino.
¿Comió David su pastel en la habitación?
Juan necesita escuchar esos ruidos, pero no tiene tiempo.
Necesitas quedarte en casa.
Esta no es la oficina más pequeña de Francia.
No puede pagar el traje porque está triste.
Su cumpleaños es el 9 de agosto.
Vivimos en Barcelona desde hace ocho meses.
Los camareros están delante del hotel.
Se lo cuento todas las mañanas.
Sara dice que estás ocupado.
Dice que ha escuchado su música.
La fiesta será el martes a las once.
La camisa que perdiste era vieja.
María bailaba en este jardín.
Carmen y Carlos necesitan escucharnos.
¿Dónde perdió Miguel el abrigo?
Creemos que no tomará estos trenes rápidos.
Mañana María va a ir a la universidad y comprar un camión azul.
Pronto Lucía va a buscar la novela.
Creen que hemos lavado ese sombrero.
Prefería este zumo.
Sara tuvo que cocinar arroz.
Ana no quiere ser estudiante.
Juan tiene ganas de construir esa iglesia.
Pablo y María le contaron muchos secretos a su tío ayer.
Cuando salió, ya habías comprado pescado.
Los chicos amables no han vuelto de este teatro.
¡Qué bien hablamos!
David necesita pagar este vino, pero no puede.
Juan no visitará a la chica porque tiene prisa.
Laura ya se ha quedado en casa.
Estas novelas son de ella.
Laura trabajó en Lisboa durante once meses.
No cierres su caja, por favor.
No pediré café porque no tengo tiempo.
David sabe jugar a las cartas.
La estación está cerca de Nueva York.
¿Qué escribió?
Por la mañana Isabel busca esta radio.
La escuela estaba detrás del banco.
Abrió esa puerta roja y limpió la habitación.
¿Quién va a cocinar el pescado?
Ana y Lucía han vivido en Berlín.
El vestido que Carmen ha perdido es blanco.
Tu hermano es tan perezoso como su hija.
Leyó esa novela y bebió mucho café hace una hora.
Cuando entramos, las chicas ya habían buscado el caballo.
Mi hermano está detrás del hotel.
Esta es su tía.
El barco llegó a Sevilla a las nueve.
Intentará construir un teatro feo.
Hay una clase en Madrid.
Luis ha vuelto de Londres.
Laura, no tengas cuidado.
¿Dónde están sus libros? Los olvidaron.
El avión llegó a Lisboa a las doce.
Hace una hora nos vestimos.
Este pastel no es menos bueno que ese pastel.
Tiene que escuchar ese ruido extraño, pero está muy enfadado.
¿Cuántos teléfonos compraremos?
Luis quería ayudar a su niño.
Esta idea es tan importante como esa idea.
La mujer no tocó el piano anoche.
¿Hubo muchas reuniones en Nueva York?
Tienes un sombrero, pero no lo usas.
¡Qué bien juega!
Mi hijo venderá una cama dentro de una hora.
Le duele la pierna ahora.
Quiere lavar el sombrero negro, pero está muy cansada.
Tiene un camión, pero no lo usa.
Hubo seis fiestas en Madrid.
¿Dónde encontró Pablo dos gatos?
Su hermano descansaba con su primo los fines de semana.
Lucía estaba descansando en el jardín mientras Carlos estaba viendo un partido.
Esta tarde María cocinará estos huevos y lavará esas faldas limpias.
¿Quién puede escuchar su música hermosa?
Traeremos esa ensalada pronto.
¿Hemos encontrado ese nuevo vaso?
Carlos estaba descansando en el parque mientras estábamos trabajando en esta farmacia.
Juan ayudó a su abogado y visitó a su primo.
Nuestra furgoneta te parece nueva.
Sus hermanos hablarán con Luis cuando Ana se levante.
Le duelen los pies cuando hace frío.
Cree que el viaje era demasiado importante.
No voy a terminar mi revista el jueves.
Si mañana llueve, no verá los conciertos.
Cuando nuestros amigos eran niños, comían ensaladas.
Anoche fuiste al banco y pediste una pizza.
Era la 1:30 cuando llegamos.
Carmen quiere preparar sus buenas ensaladas, pero no tiene tiempo.
Ese chico que vive en Sevilla es mi hermano.
Sus amigos van a dárnoslo el sábado.
Esta tarde voy a contarles el secreto.
¿Cuándo abrirá Juan esta maleta?
Encontramos un viejo mensaje y luego lo perdimos.
Quiere tomar el autobús, pero está muy triste.
Su cumpleaños es el 5 de septiembre.
¿Cuánto queso comerá Jorge?
Pedro estaba al lado del mercado.
Debemos enviártelos.
Las chicas fueron a la biblioteca y visitaron el museo feo.
Quieren visitar a los profesores valientes.
¿Cómo es su concierto?
Jorge cocina con su hermano todos los días.
La chica que vive aquí es cocinera.
Prepararás todas las ensaladas.
Mi jefe está demasiado triste hoy.
Esta es la biblioteca más fea de Argentina.
¿Abre el hospital a las seis menos cuarto?
Préstamelo, por favor.
Ana, llámanos.
Elena le enviará su buen poema a Carmen mañana por la mañana.
Tenemos una falda, pero no la usamos.
Quiero llamarlos.
Los fines de semana trabajo en este hospital.
Le encanta el deporte.
Me gusta la falda y quiero comprarla.
Leerá un libro francés cuando Ana vuelva.
Cuando éramos niños, trabajábamos en París.
Ha pedido té.
Estaba descansando en el jardín mientras Carlos estaba tomando un barco.
¿Se lava la cara todas las mañanas?
Digo que va a despertarse.
¿Hay muchos bancos en Lisboa?
Visitamos esa ciudad hace tres semanas.
A Laura le gustaría llamar a esa chica.
Por la tarde la chica se los envía.
Pintaste esta cama ayer por la tarde.
Miguel toca el piano por la noche.
Este concierto fue el domingo a la una.
Necesita la mesa.
David quiere ir a Lisboa.
Mi tío fue a la oficina y pidió ese pastel delicioso.
No voy a dormir en esta habitación mañana.
Quiero visitar a tus jefes.
Empezaron a escribir un mensaje.
Olvidé este regalo ayer por la mañana.
La chaqueta que Pedro llevó es cara.
Se estaba despertando.
El año que viene no pintarás esta habitación.
David se cepilla los dientes por la mañana.
No había niños bajos en el banco.
No pagamos sesenta y cinco euros por ese vestido.
Ayer ayudaron a su tío y abrieron esa caja.
Este examen le parece importante.
Laura y Luis se quitarán el sombrero.
Esta no es la oficina más famosa de Argentina.
Había una falda al lado de la silla.
El sábado saldrá de Alemania.
Tu vecino se ponía la chaqueta muy a menudo.
Esa foto estaba debajo del sofá.
El hombre no llegó al castillo hace una hora.
El camarero necesita llevar una vieja camisa.
La mujer que vive en Berlín es fuerte.
Sus hermanos nos lo han traído.
Quiere construir su cocina, pero no tiene tiempo.
Cuando Juan se levante, irá a Nueva York.
Van a venderle ese reloj mañana por la mañana.
Tus hermanos fueron a la iglesia y vieron la película.
Hay algunas fotos sobre el armario.
Luis nos lo ha dado.
Hace una hora mis primos cerraron dos maletas limpias.
¿Cuántos parques vieron?
Todavía trabaja en Lisboa.
Quiere pintar otro jardín hermoso, pero no puede.
Isabel necesita escuchar este ruido, pero no puede.
María se enfadará antes de buscar la vaca.
El chico que vive aquí es nuestro hijo.
No encontró una iglesia.
Creen que no vamos a pedir sopa fría.
¿Dónde ha perdido el billete?
Esperan que construyamos su habitación.
¡Qué furgonetas tan pequeñas!
Ese partido nos parece interesante.
Ya no trabajo en Nueva York.
Habrá algunas clases en Lisboa.
Habrá algunas reuniones en Sevilla.
Jorge y Luis han caminado por el bosque.
Elena y Lucía fueron a Lisboa y visitaron la ciudad grande hace una hora.
Fuimos a Barcelona para comprar mucho zumo.
Esta boda fue el lunes a las 10:20.
No elegirá esta cama fea esta tarde.
¿Somos más famosos que nuestro hermano?
Miguel quería hablar con sus primos.
Este camión está tan sucio como ese camión.
Miguel iba a París.
Su hijo buscó el abrigo el viernes.
María tiene sed.
Jorge, dales estas nuevas novelas.
La enfermera famosa trabajará en la escuela esta tarde.
Buenos días.
¿Está nuestro pasaporte sobre el sofá?
Mi cumpleaños es el 22 de enero.
Ana nos prestó una taza ayer por la tarde.
¿Tomarán David y Jorge otro tren mañana?
Pedí mucho té y abrí cuatro maletas sucias ayer por la tarde.
Quieren que compre leche fría.
Elena leyó estos diccionarios porque quería beber mucha agua caliente.
Hemos llorado en el baño.
Jorge y Sara deben viajar a Alemania.
Fue a Londres para ver ese concierto.
¿Dónde está su ordenador? Lo olvidó.
Las mujeres no hablarán portugués el jueves.
Sara vive en Berlín desde hace dos meses.
Pedro ya ha tomado un tren.
Pedro es estudiante.
Irá a Londres después de visitar ese teatro.
Mis hermanos no se enfadarán a la una.
María cierra las maletas por la tarde.
Tu hijo juega al baloncesto por la tarde.
Estábamos corriendo mientras Miguel estaba conduciendo esas furgonetas.
Naciste el 17 de febrero.
Vivirá en Nueva York el año que viene.
Todas las mañanas cocino la patata.
¿Quieres más café?
No lavamos tu coche ayer.
Hay muchos estudiantes en el hotel.
Ana, no corras en esa universidad.
Juan lloró muy bien el jueves.
Por la tarde mi primo juega a las cartas.
Desayuno a las siete y media.
Mi vecino no condujo el coche ayer por la mañana.
Su hija lo espera por la tarde.
El supermercado está cerca de París.
¿Por qué no condujiste estos camiones?
Te gustaría esperar a los médicos.
Tradujiste la novela anoche.
Pronto arreglaremos nuestro sofá blanco y beberemos vino.
Este examen fue el miércoles a las doce.
Iremos a ese castillo.
Nuestros hermanos van a vivir en Sevilla el año que viene.
Llegarás a la biblioteca.
Lucía y Luis no te mostrarán todas las lámparas negras dentro de una hora.
Ayer por la mañana Elena pidió té y abrió estas cajas.
El domingo cerraste tu maleta y ayudaste a tus hijas.
Pagó setenta y dos euros por el periódico.
Mi hermana intentará esperar a su hombre.
¿Dónde estaban las vacas inteligentes?
No vas a mostrarle esa cámara a Lucía mañana por la mañana.
Este es el hospital más grande del mundo.
Buscó un paraguas y luego lo perdió.
Estudiaremos en la habitación esta tarde.
Nuestro tío ha bailado con su tío.
Busqué un coche caro y luego lo vendí.
Al profesor le gustan los caballos.
No escuches el ruido, por favor.
¿Quién ha visitado a mi mujer?
Ese hombre que vive aquí es serio.
No había ningún camión en el pueblo.
No escribe algunos mensajes porque tiene prisa.
Las cámaras les parecen baratas.
El hotel está delante del castillo.
Fue al banco y pidió esa ensalada anoche.
Su tía quiere comer una pizza.
Está visitando a mi hija en este momento.
Vas a beber la leche caliente dentro de una hora.
Pedro empezó a conducir ese coche.
No pagó noventa y dos euros por su teléfono.
Mi cumpleaños es el 12 de febrero.
¿Por qué condujo su furgoneta?
Esta mujer se acuesta por la noche.
Estos ordenadores cuestan 71 euros.
Estaba durmiendo mientras Carmen estaba pagando esta cerveza.
Vas a dormirte antes de trabajar.
Su tía estaba caminando por ese bosque mientras estaba durmiendo.
Tiene un ordenador, pero no lo usa.
Este restaurante no está lejos de la oficina.
Necesito pagar las camisas mojadas, pero estoy muy enfadado.
Ana y Luis no deben tocar la guitarra.
A Miguel le gustaría hablar con su hermana.
A los estudiantes les encanta jugar a las cartas.
Ayer el niño no los vio.
Si mañana llueve, beberás agua.
Quiere escribir los mensajes.
¿Hay seis nuevos hoteles en Madrid?
Juan y Sara no le mostraron una carta ayer por la mañana.
Empezaste a ir a Sevilla.
Todavía no hemos traído esa pizza.
El hospital nos parece feo.
Quiere que vaya a Nueva York.
Si Lucía tuviera dinero, hablaría con su tía.
Cerrará esa puerta amarilla dentro de una hora.
Lucía te envió la nueva botella hace una hora.
¿Cuánto cuestan esos vestidos?
¿Conocía a este camarero serio?
¿Pagó Juan 57 euros por los libros baratos?
Los hombres quieren lavar esos trajes mojados.
Juan no puede limpiar la vieja cocina porque no tiene tiempo.
Las llaves estarán al lado de la silla.
Lee su nuevo poema por la tarde.
¿Te gustaría cerrar esa caja?
Ayudarás a las chicas el miércoles.
¿Cuándo limpió esa mesa grande?
No te ha traído el zumo.
María tuvo que pagar el pastel.
Carmen necesita limpiar el jardín, pero no tiene tiempo.
Han ido a la biblioteca con su primo.
Tu cumpleaños es el 4 de marzo.
¿A Laura le gustan nuestras canciones?
¿Dónde vimos esa vaca grande?
Esta tarde prepararás otra pizza y cerrarás una puerta.
Escuchamos esta canción ayer por la tarde.
Elena viajó a Lisboa el 12 de septiembre.
Su jefe ha bailado en el teatro.
¿Por qué han ayudado a nuestro hermano?
¿Por qué no escribe Isabel los mensajes?
Habrá un gato en el jardín.
¿Cuántos castillos hay en Barcelona?
Nuestras tías estaban cantando en esa iglesia cuando entraste.
No se lo envíes, por favor.
¿Cuántas camisas van a vender?
No empezaste a buscar la universidad.
¿Quién esperará ese autobús?
¿Quién está cocinando la carne?
Esos sombreros blancos cuestan 80 euros.
No puedes ducharte porque tienes sueño.
Sara quiere visitar a sus hijas.
Los pájaros nos parecen pequeños.
Su tía tiene ganas de cocinar arroz.
Isabel espera que beba té.
Carmen tiene que cocinar pescado, pero no puede.
Miguel nació el 15 de octubre.
Anoche arregló la silla y leyó el libro barato.
Jorge está esperando a tus tíos ahora mismo.
Laura y David intentaron escribir un poema.
¿Por qué hemos esperado a esa chica?
El examen será el viernes a la una y media.
Estás pidiendo tu pizza ahora.
Ese es nuestro restaurante pequeño.
A Lucía y Ana no les gustan los perros.
Le enviamos muchas cartas a Pedro ayer por la mañana.
Mañana visitará a nuestro hijo y llamará a su hermana.
Ana estaba durmiendo en la habitación mientras Isabel estaba comiendo en el jardín.
Estaba buscando otro restaurante famoso.
El tren que ha tomado es rápido.
Carmen le ha vendido todos los sofás.
A tus vecinos les gustan los libros.
Nuestra boda no será el 10 de diciembre.
Va a llamar a su chica italiana y comprar el vino esta noche.
Esas furgonetas cuestan 55 euros.
Carlos fue a Nueva York y compró su mesa.
Ese lápiz estará debajo del sofá.
Pedro y Miguel son tan inteligentes como su hija.
Queremos que beba el café.
¿Dónde estaba esa taza rota?
Luis está tocando la guitarra en este momento.
Luis tuvo que vender un sofá.
¡Qué viejo es el banco!
Me desperté antes de conducir estos camiones limpios.
Este mercado es menos nuevo que ese mercado.
Le mostré este vestido a Laura.
Se acostarán a las diez y media.
Hay una fiesta en Roma.
Eran las ocho cuando llegamos.
¿Cómo es ese piso?
¿Venderá mi hijo estos teléfonos mañana?
¡Qué bien hablan Elena y Jorge!
No pueden levantarse porque tienen sueño.
Estaba pagando este pastel mientras Jorge estaba bailando en el jardín.
La habitación que han construido es vieja.
Miguel es profesor.
¿Se duerme Carmen muy a menudo?
Ana empezó a abrir las puertas.
Pablo estaba leyendo mientras Carmen estaba vendiendo ese sombrero marrón.
Todas las semanas nuestro hermano no lee con Miguel.
No cerrará las puertas porque no tiene tiempo.
Si tienes tiempo, no hablaremos con Lucía.
Isabel irá a este banco el martes.
Vas a correr muy bien.
Vas a comer su huevo esta tarde.
Prepararé la sopa y abriré mi caja esta tarde.
No te gusta tocar el piano.
Le prestaremos seis abrigos a Pablo mañana.
Me levanto todos los días.
Dentro de una hora cerrará esas ventanas y cerrará las ventanas marrones.
Mi tía no puede buscar nada.
¿Cuántos años tienes?
Quieren que limpiemos su casa.
Todas las mañanas se lo traía.
Mi hermano va a traernos zumo mañana por la mañana.
Trabajan en Sevilla desde hace ocho meses.
¿Me traerá mi tía la sopa esta tarde?
Deben bailar en el jardín.
Pablo no intentó escucharlos.
Empezamos a ayudar a nuestra tía.
Tu hermana se ha quedado en casa.
Tu hermana sabe nadar.
Todo el mundo puede encontrar el diccionario.
Pagamos treinta y ocho euros por su sofá.
¿Por qué llamará Laura a su tía?
La revista que Sara leyó es fácil.
¿Hay una boda en Nueva York?
Laura estaba descansando en el jardín mientras Lucía estaba leyendo.
No puedo visitar la ciudad porque no tengo tiempo.
Pedro come la buena ensalada todos los días.
A tus amigos les gustaría traducir su mensaje.
Su hermana no se cepilló los dientes.
La semana pasada no pintamos mi casa.
Me levantaré cuando lleguemos.
Necesitas ver esa película corta.
Conduciremos este coche cuando lleguen.
¿Hay algunos coches en el pueblo?
Te quedas en casa por la mañana.
Mañana vas a leer muchas revistas francesas y comprar cerveza.
Vas a llevar tu sombrero el martes.
La casa siempre está muy limpia.
Todavía no hemos cocinado ese huevo.
Estaba bailando en ese teatro mientras estaba trabajando en la biblioteca.
Sus tíos acaban de pintar mi silla.
Te he contado la idea.
Caminan hasta el aeropuerto todas las mañanas.
Queremos escribir un poema, pero estamos muy tristes.
Esta ensalada no es tan buena como esa ensalada.
Ana quiere que hable con sus tías.
Quiere preparar la pizza.
Sus primos trabajaron en el restaurante hace una hora.
La mujer tímida acaba de esperar a su vecino inteligente.
Este niño tiene ganas de ir a Roma.
Iba a esta farmacia por la mañana.
Elegiré ese abrigo pronto.
Juan se divirtió después de llamar a su tía.
No habrá hombres en el aeropuerto.
¿Dónde está su bicicleta? La ha vendido.
El castillo abre a las cinco y cuarto.
Buscó un caballo ayer por la mañana.
Pedro no vio un partido porque estaba cansado.
¡Qué lección tan mala!
Carmen necesitaba esas sillas.
Vivimos en Lisboa desde hace seis semanas.
No hay farmacias en Berlín.
Sé que ha hablado con su hijo.
¡No esperes al médico!
Tenemos que pintar un armario negro, pero no tenemos tiempo.
No podemos hablar con nuestras hermanas porque tenemos prisa.
Elena, no te vistas.
Tenían este gato.
Esta noche el abogado le traerá los abrigos a Carlos.
Si Lucía tuviera dinero, vendería un reloj.
Pedro y Elena nacieron el 6 de julio.
Tendremos que terminar este trabajo.
El examen será el lunes a las cinco y media.
Pon el abrigo debajo del sofá.
¿Quién encontró el caballo?
Carmen no vende la mesa porque está sola.
Nuestro primo no se llama Pablo.
Nuestro amigo estaba durmiendo mientras Ana estaba llamando a su hermano.
Encontraste un ordenador limpio y luego lo perdiste.
Tiene ganas de preparar esa pizza.
¿Cuántos castillos hay en Madrid?
Ya hemos hablado con nuestro primo.
Abrió la caja y leyó otro libro ayer.
Me encanta cocinar arroz.
Luis quiere que vayas a Nueva York.
Comerás los huevos esta noche.
No vuelves de la escuela por la noche.
Ana quiere pagar estas pizzas, pero no tiene tiempo.
No puedo ayudar a mi hija porque estoy aburrido.
Este es el banco más tranquilo de Italia.
No voy a lavar una botella roja pronto.
Dentro de una hora Carmen irá a la oficina y ayudará a su hija.
No había sillas en la casa.
Ese es nuestro camión limpio.
Ha llovido en Roma.
El agua que bebimos estaba fría.
Espera que no cerremos la ventana.
Hacía mucho sol en verano.
Se lo contamos.
Vas a viajar a Nueva York el 1 de mayo.
Elena y Pablo han salido de Berlín.
Laura va a ir a Roma para conducir el camión.
Esas fotos están sobre el sofá.
¿Volveremos de esa escuela esta tarde?
Ayudaron a su mujer y visitaron esta iglesia anoche.
Carmen necesita escribir su mensaje, pero no tiene tiempo.
Compraste un billete y luego lo perdiste.
Buscó una revista barata y luego la vendió.
No comprará ese coche el año que viene.
¿Cuánto cuesta su silla?
Estaba caminando mientras estaba bailando en el teatro.
¿Recordaba María su problema interesante?
No olvidará el billete dentro de una hora.
Nuestro hermano no ha caminado hasta esta tienda.
Luis y Laura van a limpiar la cama.
Nunca juego al tenis.
Los hombres famosos no les enviaron el mensaje interesante el domingo.
Si quieres, venderán sus sombreros.
No lo ha hecho.
David fue a Berlín porque quería hablar con María.
Son las 10:50.
Dices que Pedro abrió esa maleta.
Jorge no va a nadar muy poco dentro de una hora.
El taxi es muy rápido.
Le gusta el arte.
Si la tienda está cerrada, Juan no escuchará las canciones.
Ya ha cerrado algunas ventanas.
¿Por qué leyó Elena muchas revistas?
El traje que buscaron era nuevo.
Estás menos cansado que tu tía.
Preparó mucha sopa y arregló esas radios.
¿Qué sofá elegirá Sara?
No hace sol en Nueva York.
¿De dónde es Lucía?
Si mañana llueve, hablarás con tu primo.
Hay un hombre en el aeropuerto.
María iba al teatro todas las mañanas.
¿Se duerme su hija todas las semanas?
¿Por qué va a terminar su novela?
No lloverá mucho en Japón mañana por la mañana.
Ana y Laura siempre lloran en la habitación.
Ya he ido a París.
Esa lección era muy buena.
Su hermano me visitó ayer por la tarde.
Su gran jefe no debería pintar esta silla.
Ana y Elena no recuerdan ese problema difícil.
Elena irá a Roma después de llamar a nuestro vecino.
La oficina no abre a las ocho menos cuarto.
Pedro nació el 3 de junio.
No ayudó a mis hermanos porque tenía prisa.
No se ponen el sombrero los fines de semana.
¿Qué decimos?
A Laura y María les gusta cocinar arroz.
Hay un camión en el jardín.
El camión no cuesta cuarenta y seis euros.
Si tuvieran coche, se despertarían.
Su hermano va a llamar a su profesor esta tarde.
Su hijo llegó a la farmacia ayer.
No te sientas porque tienes prisa.
Miguel estaba leyendo el diccionario mientras estaba comiendo.
Por la mañana ayudaba a su tío.
¿Tienen sus tíos que ir a Madrid?
Esta mujer está limpiando tu baño grande ahora.
Nieva mucho en Argentina por la noche.
Pagaron 20 euros por este periódico.
Esa chica que vive aquí es mi hija.
Su tía va a mostrarles una revista el lunes.
Pedro lloró en el baño hace una hora.
Esta noche van a cocinar un huevo y pintar el baño moderno.
Elegirán un diccionario cuando Pedro tenga tiempo.
El estudiante alto tiene mucha sed.
Tienen una llave, pero no la usan.
Los escucha todas las mañanas.
Carlos quiere que traduzca estos mensajes.
¿Trajo mi hermano muchas ensaladas?
Vivieron en Madrid durante cuatro años.
Sara es más famosa que Elena.
Queremos dártelo.
Viajaremos a Londres el 1 de marzo.
¿Cuántos autobuses vamos a ver?
El médico es más fuerte que Miguel.
Esa chica que trabaja en Madrid está nerviosa.
Pablo dormirá en el hotel pronto.
El camarero va a prestarles tres furgonetas baratas mañana por la mañana.
Este camarero todavía trabaja en Berlín.
El estudiante nos escuchará pronto.
Empezó a cocinar buena sopa.
Su hermana es ingeniera.
¿Te gustaría levantarte?
¿Lo han perdido Pedro y Laura?
¿Es mi tía abogada?
¿Hacía mucho viento en Portugal?
Está viendo otro taxi ahora mismo.
Pedro y Lucía quieren traérselo.
Tengo ganas de tomar otro barco.
Nuestro hijo no tiene miedo del agua.
¿Cuántas radios ha comprado?
Lo esperamos todos los días.
Esta tarde vamos a caminar hasta la oficina.
Nuestro tío siempre viaja a Madrid.
Trabajaste en Madrid durante cuatro semanas.
¿Cómo te llamas?
Me lo mostrarán.
Su hermano construirá otra oficina.
¿Te gustaría hablar con tu primo?
¿Dónde está nuestro camión? Lo hemos vendido.
Les di una taza a mis primos hace una hora.
Estás comiendo esta pizza en este momento.
Quieres que laven una chaqueta.
Mi vecino no trabajó en la biblioteca el jueves.
No se lo hemos enviado.
¡Qué bien nadan Luis y Lucía!
Su hermana quiere ser arquitecta.
Carlos y Lucía no conocen el puente hermoso.
Carmen y Luis ya han arreglado esta cama.
¿Es este nuestro traje sucio?
Ya ha ido a Madrid.
Nuestros primos van a traer esa ensalada.
Habrá una estación en Madrid.
Tiene un ordenador, pero no lo usa.
Isabel nació en 1997.
Lucía y Elena no estudiaron italiano hace dos días.
Tienes que pagar este sombrero limpio, pero estás muy enfadado.
Su primo no necesita buscar este pájaro.
Luis ha trabajado en Madrid.
¿Dónde está su camión? Lo olvidaron.
Todas las semanas Ana ayuda a su tío.
Elegiremos la novela fácil cuando David tenga tiempo.
Tocamos el violín todas las mañanas.
Esa no es tu nueva cocina.
¿Va a construir su hermano su biblioteca dentro de una hora?
Ese chico que esperó a tus tíos es ingeniero.
El queso que ha comido era delicioso.
No lo traje ayer por la mañana.
Estaba construyendo el aeropuerto cuando llamamos.
Creen que nos acostamos.
Elena tiene que comer su bocadillo, pero no puede.
Leeremos muchos periódicos cuando se levanten.
Vas a dárselo el viernes.
Nuestro primo no tomó el avión rápido hace una hora.
Esta noche lloverá en Italia.
Ya he llevado mi camisa bonita.
Me lo estaba enviando.
Lucía no conoce esta ciudad.
Su hermano le contó otro secreto a Pedro.
Irá a Madrid y verá seis partidos mañana por la mañana.
Al abogado le encanta comer pan.
Le encantan los vestidos.
Hemos perdido este libro en su casa.
Si mañana llueve, Carlos no irá a Roma.
Nuestra hija va a contarle el secreto a Miguel esta noche.
Mi tío no está durmiendo en el piso.
¿Es esta la ciudad más pequeña de Francia?
Mis hijos están en la casa.
La ventana que cerramos era azul.
Este coche rápido costó 66 euros.
Nuestro hermano va a ayudarlo.
¡Qué bien cocina su hermano!
¿Necesita hablar con sus hermanas?
Isabel y Jorge no quieren tomar este autobús.
Ha pagado su sopa.
El teléfono es de ella.
Es tan fuerte como Elena.
Pablo fue a París para traer una llave.
No estamos menos nerviosos que nuestro tío.
Ana y Carlos no cocinaron pescado ayer por la mañana.
Cuando se levante, Carlos y Carmen cocinarán mucho arroz delicioso.
La fiesta fue el martes a las once menos cuarto.
Están contentos.
Laura conducirá su furgoneta mañana por la mañana.
Su hermano no se llama Pedro.
Ese abrigo está al lado de la mesa.
Sara se duchará a las diez.
¿Qué naranja está comiendo?
Sus primos tienen mucha hambre.
Quiere mucha agua.
Queremos que traduzca esta revista.
Sara bebió leche caliente y leyó estos diccionarios.
Cuando salió, ya había oído mi música.
Quieren ir a Sevilla.
Trabajas en Lisboa desde hace cinco meses.
Cuando María salió, este estudiante ya había pintado un baño.
Se los envió ayer.
Va a darle un billete a Carlos dentro de una hora.
María no va a descansar mucho el martes.
Pintamos el piso y compramos mucha agua caliente.
Nuestro tío no pagó esa camisa ayer.
Nevó mucho en Japón ayer por la tarde.
Su hija no se los mostró anoche.
David estaba trabajando mientras estaban nadando.
¿Cuántas camas venderá David?
No iremos a España el sábado.
Juan se dormirá a las 11:30.
¿Cuánto cuesta mi silla?
¿Quién va a abrir las cajas?
Quiere que tomen el barco.
Este no es su nuevo banco.
Su hijo abrió dos viejas puertas hace dos días.
Nuestro tío es más rico que Pedro.
No había camisas sobre la mesa.
Ve la película, por favor.
¿Sabía mi hermano bailar?
No están al lado de la iglesia.
Tus hermanos no nos visitaron.
Laura no se divertirá porque no tiene tiempo.
Su tía quiere ser cocinera.
¿Está la oficina cerca de Nueva York?
¿Por qué cerramos esta maleta?
¿Dónde está mi lámpara? La perdí.
El pastel me parece bueno.
Espera que estén solos.
Tienes un poema, pero no lo usas.
Su hijo va a viajar a Nueva York el 17 de julio.
Siempre juegas al fútbol.
Estaban comiendo en el restaurante mientras estaba traduciendo el poema difícil.
¿Cuándo habló Carmen con Juan?
Esas radios sucias cuestan 91 euros.
Tu hijo llamó a su hermana ayer por la mañana.
Todo el mundo puede arreglar la cama.
¿Los conocía Carmen?
Tu vecino iba a esa escuela por la noche.
Anoche nuestro primo no los encontró.
Quiere que arregle el coche.
Laura quiere que cocine la sopa.
La fruta que Luis ha comido era deliciosa.
Vives en Londres desde hace doce semanas.
Quería beber el té.
Te vieron.
Un vaso de agua, por favor.
Por la mañana sus primos van a esa tienda.
Cuando entramos, sus tías ya habían abierto sus puertas grises.
No hubo partidos en Lisboa.
Jorge dice que la caja es muy pesada.
Todavía trabajas en Roma.
Viajarán a México el próximo verano.
El autobús que tomamos es lento.
El mes pasado viajó a México.
Ya son las tres y cuarto.
No nos lo cuentes, por favor.
Nos los mostrarás pronto.
María y Pedro fueron al mercado y comieron el pan.
Necesitabas comer la pizza.
Este es el camarero más pobre de la ciudad.
Habrá dos vacas en el parque.
El domingo prepararon sopa fría y prepararon esa pizza.
Dentro de una hora no elegirá el traje.
¿De quién es ese sombrero?
Sus hermanos no saben nadar.
El hospital abre a las 12:45 los jueves.
María y Jorge preparan sopa muy a menudo.
Carlos no estaba muy cansado.
Esta silla me parece grande.
Nunca escuchamos música.
Todas las mañanas te lavas la cara.
Tenía suerte.
Pablo debería ir a Barcelona.
Dentro de una hora escribirá ese mensaje inglés y escribirá los mensajes cortos.
Tiene ganas de vender ese teléfono roto.
Estaba leyendo en el parque mientras Laura estaba pagando su pizza.
Habrá dos mapas sobre la cama.
¿Qué escribe?
El puente te parece hermoso.
Por la mañana Carlos nos lo trae.
Cuando Sara tenga tiempo, pagaré esas pizzas.
Lloran muy bien por la noche.
No se durmieron a la 1:10.
¿Dónde está su revista? La vendieron.
Estábamos muy enfermos.
No teníamos mucho frío.
Isabel y Carlos descansaron con sus primos hace una hora.
Los fines de semana sus hijos se despertaban.
Pedro va a vestirse antes de conducir la furgoneta.
Elegía la mesa todos los días.
El traje no cuesta 60 euros.
Este teléfono no está debajo de la cama.
Sus tíos estaban caminando mientras estábamos corriendo.
Mi maleta no ha llegado.
Viví en Madrid durante cinco años.
¿A quién buscará Carlos?
Cocinaremos mucho.
Viajarán a Madrid.
Su hijo estaba lavando una ventana cuando Luis entró.
Mi hermano no quería terminar su trabajo.
Cuando el profesor era niño, viajaba a París.
Tienen que elegir algunos libros, pero están muy ocupados.
Carlos quiere que escriba su carta.
¿Queremos contárselos?
El café que has pagado estaba caliente.
Compraron un billete y luego lo perdieron.
¿Cuánto cuestan las furgonetas?
Quieres leer una revista, pero no tienes tiempo.
Te he echado de menos.
Van a traer todas las ensaladas esta noche.
Jorge es periodista.
Crees que Miguel ayudará a mis hijos.
Ayer Laura y David limpiaron el armario y arreglaron esta cama.
Deberías visitarnos.
Juan y Ana no quieren traer el lápiz.
¿Tiene la mujer sus ordenadores baratos?
Mañana comprarás la leche caliente y abrirás una ventana limpia.
Encontraron un poema interesante y luego lo vendieron.
Quieres arreglar este coche, pero no tienes tiempo.
El lunes no le dieron su chaqueta a su hermana.
No quiere su vaca pequeña.
Anoche Carlos fue al hotel y ayudó a su tío.
Tiene razón.
¿Te lo contará mañana?
Lucía salió de Londres el año pasado.
Estarán al lado del aeropuerto.
Si tuviera tiempo, comería pan.
¿Oyó su amigo esta música extraña?
Tu hija estaba cocinando en el restaurante cuando llegó.
Preparará la sopa dentro de una hora.
¿Estás tan triste como tu hija?
Jorge se quitó el sombrero el domingo.
Su hija estaba jugando al tenis.
¿Va a mostrarte su hija esta camisa el martes?
¿Quién está llamando a su jefe?
Estaba estudiando mientras Luis estaba caminando.
Pablo quiere quedarse en casa.
Tenemos sed.
Quiere que hablen con David.
Ayer fue a Berlín con su tío.
Eras profesor.
Todas las mañanas bailamos con David.
Este baño me parece bonito.
Tienen una revista, pero no la usan.
Este camarero está durmiendo muy bien ahora mismo.
¿Se lo ha mostrado?
Voy a enviarle esos mensajes cortos a Jorge esta tarde.
Esta es tu escuela fea.
Pronto Ana y María van a pedir vino y cerrar una caja pesada.
¿Cuántos teatros hay en Londres?
El domingo Sara va a ir a Nueva York y ver su película.
¿Está esa universidad al lado del mercado?
Le vendiste estos teléfonos a Carmen.
Hoy es martes, 20 de marzo.
Creemos que trabaja en Lisboa.
Nuestras hijas rompieron esas tazas ayer por la tarde.
¿Está vendiendo Jorge otro vestido blanco ahora?
Hay muchas mujeres en el museo.
Estaba caminando cuando Lucía llegó.
Vas a ir a Sevilla y visitar a tu tía el lunes.
Carmen compró una vieja radio el año pasado.
Esta clase es menos interesante que esa clase.
La llamaron hace una hora.
Pablo necesita esa cama.
Si quieres, leerá un periódico.
Hace dos días Pablo no llegó a esa biblioteca.
¿Cuántos hospitales hay en Berlín?
Le duelen mucho las piernas.
La boda es el domingo a las once.
La cámara que Lucía vendió estaba rota.
Mañana va a contarle una historia a Pedro.
¿Cuántos aeropuertos hay en Barcelona?
¿Es este el río más pequeño de Italia?
Fuiste a Lisboa para tomar los barcos lentos.
Isabel quiere que elijamos otro abrigo.
Sara y Carmen van a prestarle mis trajes a su tío esta tarde.
Le has vendido la cama a Lucía.
Ana quiere que beba leche.
Cuando su tía era niña, viajaba a Berlín.
Iré a Berlín cuando nos levantemos.
No hay bodas en Barcelona.
Viajó a Berlín el 5 de agosto.
¿Va a prestarme su hijo ese diccionario mañana?
¿Te mostró Elena las pelotas ayer?
Viví en Londres durante doce años.
Te quedaste en casa después de estudiar.
Pronto irá a Berlín y pedirá un pastel delicioso.
Encontraron un poema difícil y luego lo perdieron.
Intentaremos vender este camión.
Su vestido está al lado de la mesa.
María vivió en Londres.
El camarero no llevará su chaqueta cómoda el martes.
¿Será este examen el jueves a las once?
Lavaré estas faldas amarillas esta noche.
Mi primo viajará a Lisboa el 15 de junio.
Las clases nos parecen importantes.
Tu tía tiene miedo del agua.
Quiero pedir esta pizza, pero no puedo.
Ya no vivimos en Roma.
¿Dónde estaba este caballo inteligente?
Jorge los ve por la noche.
Van a ir a Berlín antes de descansar.
¿Hubo algunas clases importantes en Nueva York?
Había un plato sobre la cama.
Tiene que vender algunos armarios, pero no tiene tiempo.
El examen es el jueves a las 5:35.
Los camareros tendrán que ir a Barcelona.
Debemos ir a Roma.
Los camareros no van a hablar portugués.
Cuando volvamos, limpiará la cocina.
Pablo intentará vender muchas mesas.
Deberíamos jugar al baloncesto.
Isabel trajo ese lápiz.
Estaba llamando a esa chica mientras Jorge estaba llorando.
Leo en esta habitación los fines de semana.
Nos duchamos hace una hora.
Estábamos cocinando mientras Isabel estaba corriendo.
No te gusta leer diccionarios.
Vivió en Roma durante ocho semanas.
¿Dónde compró Laura mucho pan?
Su tía necesita su sombrero amarillo.
Dicen que pueden pintar una cama.
Nuestros amigos son menos perezosos que su hijo.
El buen camarero vivirá en Madrid el año que viene.
¿De quién son estos trajes?
Quieren que lave tres abrigos grises.
No hemos ido a España en tren.
¡Qué pueblo tan hermoso!
Laura está comiendo en la cocina en este momento.
Lucía intentará visitar esa ciudad.
Laura y Pablo le mostraron dos sombreros a su hija anoche.
Laura come en esta cocina por la mañana.
Miguel dice que Ana no va a ir a Lisboa.
Debería buscar un libro.
Pedro hablará con su hija porque quiere ir a Madrid.
Quiere que construya ese viejo jardín.
¿Quién ha roto mi plato negro?
Pedro nació el 22 de agosto.
Su tía irá al castillo y comprará un sombrero el miércoles.
Pedro estudió español hace dos días.
¿Adónde irá Jorge?
Miguel conducía el camión alemán los fines de semana.
Su hijo abrirá seis nuevas ventanas cuando Carmen tenga tiempo.
El castillo está al lado del teatro.
¿Costó la mesa 81 euros?
La ventana que ha lavado está cerrada.
Se los contabas por la noche.
Sabemos que María construyó un restaurante.
Los estudiantes sabían conducir.
Hace muy buen tiempo en París.
La farmacia está detrás de la iglesia.
¿Cuándo cocinará Miguel la carne?
Si hace frío, no cerrará una caja.
Les gusta escuchar música.
Juan se enfada a las cuatro.
Tu tía comió mucho pan y llamó a su hermano.
A tu tía le gusta escuchar música.
La camisa que han vendido es verde.
Nunca han cantado en este teatro.
Mi hijo no pagó 17 euros por esa chaqueta.
¡Qué baja es Elena!
Estoy menos contento que Carlos.
Lucía y Laura están tocando el violín.
Este examen es más interesante que ese examen.
No puedo despertarme porque estoy cansado.
Tu hija está comiendo en este jardín en este momento.
Iremos a París para terminar esa revista corta.
Queremos escucharlo.
Trabajaste en París durante tres años.
¿Cuánto cuesta el camión?
Por la noche Miguel leía en la biblioteca.
Si tuvieras dinero, te sentarías.
Ya son las diez y cuarto.
Las camisas bonitas cuestan cincuenta euros.
Miguel y Carlos salen de este restaurante por la tarde.
Este examen es el miércoles a las ocho.
Carmen no va a mostrárselo mañana.
Mañana van a vendernos un teléfono.
Carmen trabaja con su hermano muy a menudo.
Se lo trae por la noche.
Han ido a esta escuela.
Este teléfono es tan pequeño como ese teléfono.
Dentro de una hora vamos a contártelos.
David no puede comprar su huevo delicioso porque está muy aburrido.
Tenemos un camión.
¿Esperarás a su hermano el jueves?
¡Qué pregunta tan mala!
Esta es la tienda más grande de Portugal.
¿Fuimos a París hace una hora?
No estoy más enfermo que mi tío.
¿Conducimos mi camión amarillo muy a menudo?
Sus hermanas no se aburren por la tarde.
Trabajé en Nueva York durante cinco meses.
El profesor tiene miedo del agua.
Sus tías le prestaron algunas furgonetas a Sara.
Vamos a contarles un plan esta tarde.
Les envió una taza el martes.
Esa mujer que trabaja en Lisboa es tu tía.
¿Se enfadó tu hermana a las 8:40?
El abogado tiene que cocinar pescado.
¿Son estos nuestros primos?
Su hija no se llama Sara.
Laura estaba comiendo mientras estábamos corriendo por la calle.
Esta fiesta no fue el jueves a la una.
No habrá ninguna falda sobre el armario.
Son las doce.
Necesitamos verlos.
Sara y Elena jugaron al baloncesto ayer por la tarde.
Limpió ese piso y visitó la gran ciudad.
Sus hijos escucharon la música hermosa hace una hora.
Elena va a beber zumo porque quiere ir a Lisboa.
Eran las 2:50 cuando Jorge llegó.
Encontramos un camión blanco y luego lo vendimos.
A estas enfermeras no les gusta la cerveza.
Ana quiere que construyan otro jardín grande.
¿Quiere el niño cinco furgonetas?
Espero que no traiga todos los buenos pasteles.
Lucía está cantando muy poco en este momento.
Ese coche le parece feo.
Voy a limpiar mi armario mañana por la mañana.
Intentará tomar esos aviones.
Pablo estaba cantando en ese teatro.
El chico italiano siempre juega al ajedrez.
Mi hijo ha limpiado el jardín.
No tiene setenta años.
Fue a Berlín ayer por la mañana.
Crees que el hombre es valiente.
El martes el chico joven abrirá una maleta y preparará este buen pastel.
¿Lloramos en la cocina ayer?
Vas a traerle café el martes.
El abogado no ha vivido en Barcelona.
Pedro no verá ese concierto importante.
La mujer ha leído con Isabel.
Necesito buscar una vaca, pero no tengo tiempo.
Dices que llevamos nuestro sombrero.
No pueden escuchar esta canción porque no tienen tiempo.
Elena estaba cocinando en el restaurante mientras Isabel estaba llamando a su hermano.
Está más enferma que Luis.
¿Dónde está su falda? La olvidó.
A Pedro le gusta ver partidos.
¿Cuántos relojes hay debajo del sofá?
Todavía no ha construido el viejo supermercado.
David se enfadó.
El mercado no abre a las seis y cuarto.
¿Saldrá el autobús de Madrid a las seis menos cuarto?
Jorge espera que hable con Isabel.
¿Nadó Sara con Pedro hace una hora?
Se lo estamos enviando.
No hay pasaportes al lado del armario.
Carmen estaba preparando este pastel delicioso cuando llamó.
Sara comerá muy poco mañana por la mañana.
Estaba viendo ese concierto.
Cree que Carmen vive en Nueva York.
Conducirán esa furgoneta porque quieren hablar con Pablo.
Dice que pueden ir a París.
La enfermera acaba de escribir otro mensaje.
Dentro de una hora va a pintar una mesa y pintar esta mesa.
Hay un caballo grande en el parque.
Miguel y Jorge han tocado el violín.
Esta es la enfermera más importante de Japón.
Ayer por la mañana lo pagaron.
¿Cuántos tomates ha comido?
Mi tía empezó a traducir los mensajes largos.
Los fines de semana nuestro vecino se pone la camisa.
No queremos traducir el libro.
Cree que estos niños estaban preocupados.
Quiero que conduzcas los camiones lentos.
¡Qué lento es ese avión!
No hace calor en otoño.
Sara no estaba demasiado nerviosa.
¿Te gustaría cerrar las maletas?
Vivió en Nueva York durante seis semanas.
Tu hijo va a enviarle otro mensaje mañana.
Pablo se vestirá a las doce.
¿Adónde van?
Al estudiante no le gusta la política.
Mañana Ana va a ir a Barcelona y ayudar a esa enfermera perezosa.
Hay algunas mujeres en el banco.
Préstaselo, por favor.
El martes Sara y Laura van a construir un hotel.
El jardín me parece pequeño.
Esas son sus botellas rojas.
Cuando llegue, prepararás el pastel.
El banco feo está cerca de Lisboa.
A su tío le encantan las naranjas.
Tu hijo debe nadar con Pedro.
¿Se puso el traje?
Tu hermana visitó la ciudad tranquila.
Esta clase será el jueves a las seis.
Me duele la espalda cuando hace frío.
Necesitan lavar otra botella, pero están muy enfermos.
¡Qué valiente es!
Pedro estará cerca de la biblioteca.
Sara y Laura estaban llorando mientras Carmen estaba trabajando.
Jorge no irá a Madrid porque está nervioso.
¿Te conocemos?
María tiene que elegir la silla, pero está muy nerviosa.
¿Volvía este chico del mercado todos los días?
¿Va a cerrar su hija dos cajas mañana por la mañana?
La habitación que Luis pintó es hermosa.
Irán a Berlín y comprarán tres relojes el sábado.
Ya son las siete y media.
Viajaste a Barcelona la semana pasada.
Carlos va a leer otro periódico y arreglar ese reloj dentro de una hora.
Estos son sus sombreros baratos.
Cerró la maleta porque quería visitar a su primo.
¿Se llama su primo David?
Pagó 52 euros por la revista interesante.
Nuestra hija no se llama Carmen.
Lo escuché ayer por la mañana.
Su hija visitará la universidad el jueves.
David trajo el zumo ayer por la tarde.
Caminábamos por el bosque todos los días.
No estoy menos ocupado que mi hija.
Cree que no voy a pagar su pastel.
Sabe que estoy buscando otra revista.
¿Por qué hemos ido a Roma?
Pronto vas a dormirte.
Esta no es la estación más grande de Francia.
David y Luis buscarán ese pájaro grande mañana por la mañana.
Si Luis tuviera coche, iría a Lisboa.
¿Le ha enviado esa radio a Isabel?
El museo estaba al lado de la iglesia.
Este niño siempre toca el violín.
Tienes una camisa, pero no la usas.
No pagué setenta y cinco euros por esa furgoneta.
Cuando Carmen tenga tiempo, Sara llamará a su estudiante serio.
¿Te gustaría limpiar estas sillas?
¿A quién ayudará?
Me gusta esa carta y quiero comprarla.
Te conocía.
Miguel nada con su hija por la mañana.
Miguel y Carmen quieren la cerveza.
Sabe que Jorge ha comprado la radio útil.
Pedro irá a Sevilla después de trabajar.
¿Tienes hermanos?
¿Por qué ve el partido importante?
Se sentó a las cuatro menos cuarto.
¿De quién es esta falda?
Tengo catorce años.
El taxi llega a las once menos cuarto.
Cree que es muy alta.
¿Cuesta el armario sesenta euros?
Estaba jugando cuando llamó.
Nos levantaremos cuando termine el trabajo.
Laura sabe que ese baño es grande.
¿Dónde están sus trajes? Los ha perdido.
Esta noche olvidará el billete.
El plan les parece extraño.
¿Dónde está tu furgoneta? La has vendido.
¿Lo pagaba Elena?
Esta chica amable va a cantar en la iglesia mañana por la mañana.
Sus hermanas empezaron a ir a París.
Estaremos delante de la estación.
Pedro comerá mucha fruta.
María y Elena han oído el ruido hermoso.
¿Cierra la iglesia a las seis menos cuarto?
Me lo llevo.
Cuando llegues, hablaré con Carmen.
Sabemos que esperaremos a nuestro primo.
No hay chicos en el museo.
Esta fiesta es tan interesante como la otra.
Esta fiesta es el lunes a las dos.
¿Cuántos aeropuertos ha visto Isabel?
Isabel quiere ser periodista.
Jorge y Sara no están abriendo una caja.
Quieres que comamos este huevo delicioso.
Quiere que vaya a Berlín.
Tengo sueño.
María llamará a ese hombre perezoso esta tarde.
Si hace sol, irá a Lisboa.
Quieres vender otra cámara, pero no puedes.
Son las doce y cuarto.
Son de España.
Este no es el médico más serio del mundo.
Este gato es tan fuerte como el otro.
La cama no cuesta 18 euros.
Esta es la calle más hermosa de Japón.
Tienes un mensaje, pero no lo usas.
El mes pasado Miguel y Carlos salieron de Portugal.
Le gusta ese castillo.
Su cumpleaños es el 3 de febrero.
Lo perdimos ayer por la mañana.
La enfermera se duchará el domingo.
¿Vivió Ana en Berlín durante tres meses?
¿Construiste una vieja escuela el domingo?
El niño jugó a las cartas el martes.
Sabe que Carmen no fue a Lisboa.
Está un poco ocupado.
Necesitan terminar los trabajos, pero no pueden.
¿A mi hermano le gusta viajar a Londres?
Sara prepara una ensalada todos los días.
Cuando llegue, conducirá nuestra furgoneta.
Pablo va a trabajar muy poco esta tarde.
Les encanta hablar italiano.
¿Cuánto cuesta este abrigo azul?
¿Dónde está esa botella?
¿Se aburre el hombre a la una y media?
No hay chicos en la biblioteca.
Le ha mostrado un abrigo a Lucía.
Estoy tan cansado como Pablo.
Ha hablado francés.
Hay tres coches en el pueblo.
Mi primo quiere cerrar algunas puertas.
No pagaremos esta cerveza porque estamos muy preocupados.
¿Es esta furgoneta gris?
Este médico caminará hasta el aeropuerto el sábado.
Isabel se lo dio.
Luis viajará a Londres el 8 de noviembre.
¿Dónde hemos encontrado estas faldas?
El traje estaba debajo de la silla.
No te duelen las manos cuando hace frío.
¿Le mostrarán todos los trajes?
El profesor está bailando en el jardín.
¿Le ha mostrado Ana esa chaqueta a su tía?
La fiesta no es el domingo a las tres y media.
Encontró una camisa pequeña y luego la perdió.
Sabe que el hotel estaba cerrado.
Mi hija es muy rica.
Su amigo irá a la oficina y comerá pescado pronto.
Espera a su chica.
Pablo estaba en Nueva York.
Carlos fue a Roma antes de visitar a esta chica.
El castillo está detrás del banco.
Esta tarde su jefe va a comer un tomate y cerrar su caja.
Juan espera que termine esos nuevos diccionarios.
¿De quién son estos camiones?
Lavaste otro plato y comiste la ensalada.
¿Son esos sus hermanos?
¿A qué hora empezará la fiesta?
Estabas comprando un vestido mientras estábamos construyendo una cocina sucia.
Su hijo está estudiando italiano ahora.
Laura quiere que traiga mucha leche caliente.
Pablo no arregló el coche porque tenía prisa.
El camarero pobre no es tan amable como su hermano.
¿Dónde está su mensaje? Lo han vendido.
Vamos a ducharnos.
Buscabas tus castillos todas las mañanas.
Si tuviera dinero, compraría un armario.
El médico quiere dárselo.
Este partido es el martes a las once.
Isabel y Pedro la escucharon ayer por la mañana.
Quiere beber la leche.
Habrá una novela al lado de la cama.
Encontré un reloj útil y luego lo vendí.
No me divertiré porque estoy muy triste.
¡Qué bien bailan!
Estos gatos son inteligentes.
Juan y Elena se enfadarán a las ocho y media.
¿Qué sombrero lleva?
¿Quiere abrir una caja?
¿Cuestan sus ordenadores 36 euros?
Hace dos días viajamos a México.
Acaba de cocinar mucha sopa.
No llegaremos al aeropuerto esta tarde.
Nunca corren por esta calle.
¿Qué caja vas a cerrar?
Tu tío irá al hotel y comerá el pan pronto.
Todos los días no estudio francés.
¡No lo escuches!
Espera que busque otro perro.
Voy a ir al mercado y comer carne el miércoles.
Tienes dos sombreros, pero no los usas.
Miguel irá a París y comprará todos los ordenadores modernos esta tarde.
Carlos llamará al camarero y comerá nuestras manzanas deliciosas mañana.
Le gusta el café.
Todos los días David leía esa revista francesa.
Sara toma ese taxi muy a menudo.
Espera que Carmen escriba otro mensaje.
¿Cuántos armarios hay en el piso?
Nuestros hermanos irán a Barcelona cuando llegue.
Esos gatos no eran muy hermosos.
Cuando Sara tenga tiempo, construirá esa cocina sucia.
Cuando Juan salió, ya habían conducido este coche.
Ana no sabe cocinar.
Ya no trabajo en Barcelona.
David se puso la chaqueta el martes.
Ese pasaporte es de ella.
Soy pobre.
Los fines de semana su hermana no lo ayuda.
¿Qué silla va a pintar Juan?
Tomé los aviones lentos hace dos días.
María va a viajar a Londres el 26 de febrero.
Estabas trabajando en este hotel cuando llamaron.
La enfermera todavía vive en Berlín.
El chico que vive en París es profesor.
Juan y Sara corren por el bosque muy a menudo.
El autobús sale a las doce.
¿Cómo está su hermana?
¿Lo compraron Ana y Pablo ayer?
Cuando David y Elena eran niños, comían manzanas.
No irás a Lisboa porque tienes sueño.
Quiere traer el vino, pero está muy cansada.
Estaba limpiando la silla pequeña cuando Jorge llegó.
Muy a menudo su hija habla francés.
¿Quién va a limpiar mi piso?
Miguel y Lucía fueron a Roma y visitaron el hospital.
¿Son esos partidos muy importantes?
No me lo mostrarás esta noche.
No había camiones en el parque.
Por la noche Miguel hablaba portugués.
Están trabajando con su hijo ahora mismo.
El chico no rompió la lámpara ayer por la tarde.
¿Te gustaría abrir esta puerta?
Quiero que lave otro plato.
No viajaron a Londres el mes pasado.
Si la tienda está cerrada, te quedarás en casa.
Todavía vivimos en Nueva York.
El hombre serio no vuelve del museo por la tarde.
Esta noche limpiaremos el jardín pequeño y cerraremos la caja.
Su primo trabajará en Roma el año que viene.
Me gusta viajar a Londres.
Acaba de lavar todas las ventanas.
Estaré en Barcelona.
Esta novela estará debajo del sofá.
Acabo de comer las naranjas.
El camarero estaba llorando en la habitación mientras Miguel estaba estudiando en la universidad.
Isabel tiene que cerrar una puerta pesada.
Son las dos y cuarto de la tarde.
Son las once menos cuarto.
María quiere que visite a mi tío.
¿Dónde está nuestra falda? La olvidamos.
María lavó la ventana y pidió mi buena ensalada.
Tiene que buscar este plato, pero está muy nervioso.
El profesor bajo está viendo otra farmacia.
La chaqueta no está un poco sucia.
Se durmieron antes de lavar ese camión.
Carlos le ha enviado el viejo poema a María.
Puedo beber cerveza en la cocina.
Mañana Carlos estudiará francés.
Si hace sol, beberán vino.
Por la tarde Pedro come seis tomates.
Miguel venderá otra bicicleta el lunes.
Te levantarás cuando tengas tiempo.
Esta noche tu tío me contará un plan.
Venderás una nueva mesa.
No le duele mucho la pierna.
Elena se acostará después de comer.
Esta calle es más grande que la otra.
Mi hija cocinó su patata el martes.
Viví en Roma durante siete meses.
A Elena no le gusta leer libros.
Traducirá esa novela.
Nuestro amigo tímido trabaja en Roma desde hace nueve semanas.
Necesitan el traje.
Hace mucho frío en Francia.
Isabel no comprará esa chaqueta.
Laura se pondrá la chaqueta.
Elena y Juan deben tocar el violín.
Siempre juegan al baloncesto.
Pedro descansa con su hermana todas las semanas.
Hoy es sábado, 27 de septiembre.
Su tío estaba bailando en la cocina cuando Juan llamó.
La canción que oyó era extraña.
Viajaron a Portugal hace dos días.
Elena tiene ganas de elegir su silla.
¿Está viendo el hombre a su amigo inglés ahora?
Bebiste zumo y pintaste una casa.
Juan está caminando con Ana ahora.
Cuando llegaron, Miguel y María ya habían pedido tres ensaladas.
David y Jorge se están durmiendo.
Hay dos mesas en la casa.
Hemos llegado a ese museo.
Sara no ayudará a sus primos porque está enfadada.
Los fines de semana cocinábamos carne.
Quiero visitar al médico, pero no puedo.
Sus tías van a leer en la biblioteca pronto.
Vamos a lavar una botella.
¿Nos gusta leer revistas?
Miguel, pon la llave al lado de la silla.
Cuando se levante, Lucía cocinará sus huevos deliciosos.
¿A quién va a ayudar?
El jueves su hijo fue al hospital y compró té caliente.
¿Comerán Lucía y Elena en la cocina el miércoles?
El banco cierra a las once menos cuarto los martes.
¿Te gustaría hablar con Laura?
¿Dónde están sus furgonetas? Las vendió.
Juan y Pedro viajaron a Alemania hace un año.
Luis oyó esta música anoche.
Quiere que pinte un baño.
Mi hija está menos nerviosa que Sara.
Cuando entramos, ya habías visto sus películas.
Su primo hablará con Lucía cuando vuelvas.
María está un poco enferma hoy.
El plato verde está debajo de la mesa.
Eran las siete y cuarto cuando llegó.
Carmen ya se ha duchado.
Soy tan serio como Elena.
Le gustaría vestirse.
Esta revista no cuesta 24 euros.
Estaba cerrando una vieja ventana mientras Miguel estaba bailando.
Esa buena novela costó 73 euros.
David no preparó muchas pizzas porque estaba muy solo.
Cuando éramos niños, hablábamos inglés.
Ha trabajado en la tienda.
Estábamos bebiendo mucho vino mientras Jorge estaba comprando ese nuevo sombrero.
Van a darle su camisa a Miguel dentro de una hora.
Cuando llegaste, Lucía y Luis ya habían oído su ruido.
El lunes su tía irá a la estación y verá su partido.
Soy ingeniero.
Tu jefe quería leer otra novela barata.
Todavía no ha leído la revista francesa.
Su tío oyó esta música.
El abrigo no está sucio.
Nuestra tía ya ha terminado su periódico extraño.
Acabas de ver tu partido.
Estaba conduciendo ese camión negro mientras María estaba llamando a su hijo.
Necesita leer otro diccionario, pero no puede.
María tomará el avión lento esta noche.
¡Qué conciertos tan cortos!
Cuando eras niño, nadabas en el río.
Lo ayudé ayer.
Hemos vendido esas mesas negras.
La falda que Miguel eligió es blanca.
Necesita pintar un jardín, pero no tiene tiempo.
Cuando entró, David y Carmen ya habían tomado ese avión.
Esta fiesta es el lunes a las cuatro menos cuarto.
¿Conocen María y Elena a su profesor?
No te acostarás a las ocho.
Sabes que conducirán la furgoneta marrón.
Si Miguel viviera en Madrid, traduciría este libro.
Los fines de semana la chica traducía esas revistas.
Estaban bebiendo leche mientras Laura estaba pagando este café.
¿Hay un restaurante lejos del mercado?
Lo compraba.
Este mal médico tiene ganas de preparar su pastel.
Necesita lavar otro plato, pero está muy enfadada.
Ha pagado nuestro pastel.
No me escuches, por favor.
¿Empezó esta enfermera a quedarse en casa?
Cuando Miguel era niño, trabajaba en Roma.
Pedro quiere construir muchos museos, pero no tiene tiempo.
¿Quién está rompiendo esta lámpara?
Pintamos todos los armarios pequeños hace tres semanas.
Por la noche conducen el camión.
Van a lavarse las manos.
Hace dos días se lo mostró.
Su amigo no está limpiando estos sofás ahora mismo.
Vas a buscarla.
No puede hablar con Jorge porque está enfermo.
Hay muchas mesas en la casa.
Había un armario en la casa.
¿Por qué escribió Elena una carta?
Ana encontró esta carta en la habitación.
Irán a París porque quieren escuchar esta música.
Luis siempre escucha música.
¿Dónde está el traje marrón?
Dentro de una hora David y Juan van a enviárnoslo.
Todo el mundo cocinará esta carne.
Su hermana quiere ser pintora.
Jugaba con mi tía muy a menudo.
Me encontraste ayer por la tarde.
Tiene ganas de pedir esta buena pizza.
Estábamos caminando por el bosque cuando llegué.
Debería ir a Japón.
Tus relojes caros están sobre el sofá.
Esta palabra es más nueva que la otra.
¿Nevó mucho en Londres anoche?
Su hermana tiene miedo de los perros.
Nuestro primo estaba descansando mientras Elena estaba corriendo.
María trabaja en Sevilla desde hace once años.
Sabe que vamos a despertarnos.
Conoces esta oficina.
Luis y Pablo no conocen esa montaña.
Hay muchos abrigos debajo de la silla.
Este camarero no trabaja muy bien todas las mañanas.
Hace mucho frío en verano.
Mi hermano irá a Berlín y pedirá algunos buenos pasteles pronto.
¿Están Laura y Pablo ocupados?
¿Quién verá este bosque?
Elegiré el sombrero cuando tenga tiempo.
Elena todavía no ha arreglado estas camas rotas.
Luis visitó a su primo el viernes.
La chica que escuchó esa canción hermosa es música.
Viajarás a Barcelona el 12 de febrero.
Beberemos zumo y compraremos una revista dentro de una hora.
Tu tía saldrá de Berlín el próximo verano.
Esta vaca le parece hermosa.
Pablo no le prestará una camisa a su hijo.
Esos relojes son tuyos.
Este es el hombre más rico de la ciudad.
Deberíamos leer el diccionario interesante en la tienda.
¿Fueron Sara y Ana a ese teatro hace dos días?
Lucía estaba estudiando italiano.
El camión que hemos arreglado era negro.
Leí esa carta y limpié esta habitación.
Voy a vestirme antes de esperar a mi amigo valiente.
El hombre que vive aquí es arquitecto.
Este profesor cantará demasiado.
Hoy es viernes, 26 de marzo.
Hay algunas sillas en la habitación.
Fui a Francia el viernes.
Intentará comer la fruta.
David fue al banco y comió la sopa española.
Su hermana está tan enferma como su hija.
¿Tiene Juan ganas de pedir un pastel?
Nuestros vecinos estaban caminando por el pueblo mientras Carmen estaba traduciendo nuestros nuevos periódicos.
Ayudan a su tío muy a menudo.
Ana estudia francés todos los días.
No les ha contado un plan a sus hijos.
¡Qué hombre tan alto!
Mañana por la mañana cocinará sopa italiana y leerá todos los diccionarios.
¡Qué jefe tan bueno!
Voy a ir a Madrid después de descansar.
Estos pasteles son italianos.
Ayer por la tarde tu hermano fue al castillo y vio los conciertos.
Ese abrigo gris costó veintinueve euros.
La tienda está al lado de la oficina.
Tienes que elegir un sofá, pero no puedes.
Debería quitarme la camisa.
Pablo y Lucía se despertaron a las nueve.
Quiere que arregle la cama cómoda.
¿Intentaste beber agua?
Verás otro pájaro el sábado.
¿Por qué lee David su novela?
Quiere que compre mi ordenador.
La falda es nuestra.
Carlos y Ana llegaron al hospital ayer por la tarde.
Vive en Londres desde hace seis meses.
Su vecino cocinó el arroz delicioso hace dos días.
Va a vivir en Roma el año que viene.
¿Lo olvidó Carmen hace una hora?
Estaba cantando en la iglesia mientras Elena estaba cantando.
Tendrá que ir a Madrid.
Miguel quiere esperar este avión, pero no puede.
Juan quiere pintar ese sofá.
Había una furgoneta en el pueblo.
¿Cantó en la iglesia hace dos días?
Miguel se cepilla los dientes todas las mañanas.
Ya son las seis.
Pedimos todos los pasteles y bebimos café frío.
Elena y Luis lo sabían.
La pregunta es muy importante.
Estaba demasiado nerviosa.
¿Sabe Carmen conducir?
A nuestras tías les encanta hablar italiano.
Carlos y Lucía trabajaron en la escuela hace una hora.
Su tía era escritora.
No me esperes.
Esta nueva chica volverá de la estación.
Deberías viajar a Madrid.
Pagaré mis chaquetas pequeñas cuando termines el trabajo.
¿Dónde viste los trenes?
Laura quiere ser cocinera.
Estaban nadando mientras Isabel estaba escuchando las canciones.
Su radio estará debajo de la silla.
La lección que olvidé es mala.
¿Dónde está mi periódico? Lo he perdido.
Esta vaca le parece hermosa.
Los camareros tocaron el violín ayer por la tarde.
No puede hablar con su primo porque no tiene tiempo.
Carmen no preparó el pastel porque no tenía tiempo.
Hay seis pelotas al lado de la silla.
Su hija comprará otro diccionario difícil.
¿Por qué no se sentó Carmen?
No va a ponerse el abrigo.
Va a nevar en Lisboa.
David quería hablar con Elena.
Esta boda es menos interesante que la otra.
Si tuviera tiempo, construiría esta habitación.
El diccionario que terminaron era nuevo.
El perro que Carlos buscó era pequeño.
Su hija escuchó su música anoche.
Este abogado se cepilla los dientes los fines de semana.
Espero que me vista.
Esta es la calle más hermosa de Portugal.
El domingo terminamos nuestros ejercicios.
Si pudiera, se divertiría.
Su hija es de Lisboa.
No me duele la espalda hoy.
Terminaste ese libro hace un año.
Estos camiones rojos cuestan diecinueve euros.
Cuando su gran amigo era niño, vivía en Berlín.
Sabemos que va a comer la manzana.
¿Se lava las manos todas las semanas?
¿Dónde está su regalo? Lo olvidó.
El ordenador que trajeron es moderno.
Carmen quiere terminar ese trabajo.
Van a pagarlo dentro de una hora.
¿Es este sofá tan grande como ese sofá?
¿A quién van a ayudar?
Ayer caminó por el parque.
Habrá dos mesas en el piso.
Viajó a México el mes pasado.
David es más pobre que su hermano.
No habló con sus hijos porque tenía sueño.
Cuando vuelva, cocinará este huevo.
Pedro está pintando muchas mesas ahora.
Estabas jugando mientras estaba durmiendo en la casa.
Esta no es la mujer más amable de Japón.
Quieres que prepare mucha sopa fría.
¿Quién va a cerrar esta puerta?
¿Le gusta escuchar música?
Carlos irá a Lisboa y visitará a este profesor mañana.
Puede llover en París.
María tocó la guitarra hace dos días.
Esta clase es el jueves a las once y media.
Luis no come esa ensalada porque tiene prisa.
Estos no son tus camiones feos.
Pedro y Carlos están en la habitación.
Trabajamos demasiado anoche.
Elena acaba de ir a Nueva York.
No vas a prestarle todos los regalos a Carlos esta tarde.
El museo abre a las siete los sábados.
Voy a ir a Berlín después de comer.
No van a vendernos ese reloj el viernes.
¿Ida o ida y vuelta?
Ayer por la tarde llamaste a los hombres jóvenes.
Lucía se vistió anoche.
Esa radio es tuya.
Le vendió su cama a Jorge hace dos días.
¿Cuántos pasteles comerá?
¿Hay un coche en el jardín?
Tu hermano arregló el armario.
Su primo está un poco nervioso.
Su tío tuvo que tomar ese taxi rápido.
No le mostramos el ordenador a Carmen.
Esta chica va a arreglar el sofá el jueves.
¿Caminó su hija por ese pueblo anoche?
A Pedro le gusta hablar inglés.
¿Dónde está tu camisa? La has olvidado.
María no es abogada.
No intenté sentarme.
¿Cuántos coches venderá?
Dentro de una hora Miguel y Elena irán a Sevilla y pedirán agua.
David quiere que pinte la cama.
No tiene prisa.
¿Leerás tu periódico?
Estaba cocinando cuando llamó.
Hay algunos nuevos museos cerca de Barcelona.
Elena tenía frío.
Ayer por la tarde fue a la escuela y vio un concierto.
Había algunas llaves sobre el sofá.
¿Cuándo va a traer mucha agua caliente?
Esta tarde comerá arroz y comprará ese sofá.
El chico irá a Francia.
¿Romperá el vaso mañana?
¿Vendió Ana su cámara hace una hora?
¿Por qué vas a ir a París?
Sus primos no visitaron la ciudad.
Eran las ocho cuando Lucía y David llegaron.
Su amigo habla español los fines de semana.
Luis y Laura tradujeron esa revista.
Es periodista.
Estás conduciendo tu furgoneta ahora.
Le trajimos los pasteles deliciosos.
Esta no es la iglesia más hermosa de Japón.
¿Qué hemos dicho?
Pablo dice que Elena trabaja en Madrid.
Ana está al lado de la iglesia.
Estaban arreglando las mesas mientras Laura estaba leyendo en la habitación.
Hace dos días su jefe le mostró el vaso.
Hay cinco coches blancos en el pueblo.
El examen será el 13 de diciembre.
Le encanta cocinar patatas.
¿Dónde está su ordenador? Lo perdió.
El viernes Laura llegará a este hotel.
Isabel lo hará mañana por la mañana.
Ayer por la mañana mi tío encontró el mapa.
Mañana por la mañana irá al supermercado y comprará cinco abrigos azules.
El autobús nos parece lento.
Son las siete y cuarto.
Es menos joven que Jorge.
Les encanta descansar con sus hijos.
Vamos a comer una ensalada mañana.
Me acuesto a las dos.
No puede quitarse el traje.
Cuando llegue, María y Laura beberán café.
Había algunas cartas al lado del armario.
Cuando Carmen llegó, Luis ya había limpiado este piso.
Tus hermanos tienen ganas de esperar a su vecino.
Estaban lavando una furgoneta.
¿A Pedro le gustan los caballos?
No le duele la garganta hoy.
La respuesta es muy nueva.
Su gran amigo visitará esa ciudad.
Tengo ganas de quedarme en casa.
Juan no quiere ir a Lisboa.
Carmen no quiere ser pintora.
Te encanta la historia.
No debería descansar en el parque.
Acaban de pintar el sofá.
¿Te gusta el vestido?
Prefieres tu cerveza.
¿Le ha mostrado la novela a Sara?
Su tío está tocando el violín.
Nunca he jugado a las cartas.
El médico abrirá su puerta cuando tengamos tiempo.
¿Debes trabajar en la oficina?
David estaba leyendo mientras Pedro estaba corriendo por el bosque.
Su cumpleaños es el 12 de abril.
La chica que vive en Roma es estudiante.
Necesitamos comer fruta, pero no tenemos tiempo.
Espera que se despierte.
Ese aeropuerto está detrás del museo.
¿Hubo una reunión en Berlín?
¿Descansaron Jorge y Juan en el parque hace una hora?
El banco abre a las doce menos cuarto los martes.
¿Por qué pagó Isabel esta chaqueta?
¿Cómo está mi primo?
Voy a traer tres pizzas dentro de una hora.
El abogado se los ha contado.
Sara y Carmen han escrito un mensaje en ese hospital.
Fuimos a Madrid antes de comer.
Cuando Isabel termine el trabajo, llamaremos a su hermana.
Vivieron en Berlín durante diez semanas.
El viaje fue el sábado a las ocho menos cuarto.
¿Por qué van a pintar su silla negra?
A Laura y Luis les gustaría llamar a su hijo.
¿Cierra la iglesia a las cinco?
¿Cuántos vestidos hay sobre la silla?
¿Dónde vio Pedro este taxi?
Tengo que sacar la basura.
¿Necesitas buscar el caballo fuerte?
Pagamos 20 euros por esa cámara.
Se lo contaba los fines de semana.
Si tuvieran dinero, irían a Londres.
Este es el puente más pequeño de Japón.
Ana necesita esperar ese avión rápido, pero no puede.
¿Ha vuelto de España?
A mis hermanos no les gusta esta playa tranquila.
Luis tenía mucho sueño.
No debemos quedarnos en casa.
Quieren que ayudemos a su hermano.
Estaba pidiendo estas ensaladas mientras estaba jugando en la calle.
No pagué el zumo.
Necesitamos comer la naranja, pero estamos muy contentos.
Su hermana se llama Carmen.
Comemos con nuestro hijo por la tarde.
Estoy llamando a mi hermano en el piso.
¿Por qué ha visitado la ciudad?
Queremos que visiten a sus primos.
Nuestra hija está cerca de Sevilla.
Hace dos días cantó en el baño.
Cocinaré arroz y prepararé una ensalada esta tarde.
El vestido que María llevó está seco.
Tradujo su carta hace una hora.
Miguel debería descansar en este jardín.
Ayer por la mañana rompió esta taza.
No hemos corrido con nuestros hermanos.
Esperas que Carmen cocine la sopa caliente.
Luis acaba de acostarse.
¿Están más preocupados que Ana?
Este periódico es más caro que ese periódico.
Queremos que busques ese castillo.
Pablo sabe que no conduje mis coches.
Muy a menudo no lavas el viejo vestido.
Tiene que construir un jardín, pero no puede.
Isabel y David no van a trabajar demasiado pronto.
¿Te gustaría ver este mal partido?
Por la noche no cerramos la puerta fea.
Lo queremos.
Cuando me levante, cerrarán la ventana rota.
No ayudará a su hermano.
Hubo algunos conciertos en Roma.
Le gustan las faldas.
Si Carmen tuviera tiempo, arreglaría sus relojes.
¿Dónde está su camión? Lo olvidó.
Espera que visite al camarero.
Nadan en ese río los fines de semana.
Su hermano no quiere agua ahora.
Hasta mañana.
Eran las 10:45 cuando Luis llegó.
Sus hermanas no intentaron ayudarla.
¡No prepares la ensalada!
Todo el mundo traduce la revista.
Estas chaquetas le parecen caras.
Esta fiesta es importante.
Mi cumpleaños es el 8 de septiembre.
Lucía lo perdió.
La biblioteca no estaba delante del hotel.
Esta mujer todavía no ha pintado el piso moderno.
Tuvimos que ver el concierto.
¿Quién ha visitado esa estación pequeña?
Te quitaste la chaqueta hace una hora.
Le conté cinco historias a mi primo el jueves.
Espero que busquemos algunos ordenadores.
Juan no quiere traértelo.
Isabel todavía no ha hablado con Elena.
Tu amigo se levantaba todas las mañanas.
¿Vivieron estos abogados en Barcelona durante once años?
¿Por qué vamos a escuchar esta música?
¿Por qué no llevó Carlos su nueva camisa?
Le duele el estómago cuando hace frío.
Ayer le mostré este abrigo a Ana.
El restaurante es muy feo.
Irá a Berlín después de escuchar esas canciones.
Necesitamos pagar la cerveza, pero no podemos.
Quieres ser estudiante.
No nos envíes este mensaje corto, por favor.
Escribe este mensaje, por favor.
María, escribe esta carta.
Si hace frío, no me acostaré.
Esa chica que comió una naranja es médica.
Compramos una cámara fea y luego la perdimos.
El hombre estaba enfadado.
Laura y Miguel tendrán que hablar con David.
Todavía no has ido a Barcelona.
No has leído un mensaje extraño en esta habitación limpia.
Su traje no cuesta ochenta y ocho euros.
Isabel necesita conducir estos camiones, pero está muy enfadada.
Hay tres vacas en el jardín.
Quieres la radio.
Carmen quiere que hablen con Ana.
Los trajes son de ella.
Necesitas pagar la falda, pero no puedes.
El autobús sale de Berlín a la una y media.
El miércoles María va a levantarse.
Tu tía visitará esta ciudad.
Estabas pagando esta sopa mientras Carlos estaba leyendo.
Estaba jugando en esta calle cuando llamó.
Isabel, ve a la escuela.
¿Cuánto cuesta el sofá feo?
No fui a Londres porque estaba muy enfermo.
Laura y María cerraron esta maleta ayer por la tarde.
El abogado le mostró ese abrigo limpio a Pedro el domingo.
Irás a Barcelona para pintar este baño grande.
Rompió los platos ayer por la mañana.
Habrá un mercado en Berlín.
Si mañana llueve, compraremos esta silla barata.
Viajaré a Londres el 6 de octubre.
Isabel está en el baño.
Cocinó mucho arroz anoche.
Esta es su cocina bonita.
El sábado lloverá mucho en Sevilla.
El lunes sus hermanos van a mostrarle el plato a Ana.
¿Se los envió la enfermera?
Estábamos caminando por la calle mientras Lucía estaba descansando en el hotel.
Pedro y Laura están cerrando esta puerta.
David le prestó todas las botellas a Carlos.
¿Dónde vimos el gato pequeño?
Dices que trabajamos en Lisboa.
A su hijo le gusta leer libros.
Ana e Isabel se quedaron en casa hace una hora.
Laura no lee un libro interesante por la noche.
Pagué sesenta y cinco euros por esos coches.
Luis dice que pueden esperar el tren.
La maleta que abrieron es nueva.
¿Hay muchas mujeres españolas en el banco?
Tienen un periódico, pero no lo usan.
David y Elena cerraron la caja ayer por la mañana.
Su hermana irá a Alemania esta noche.
Isabel y Pablo tienen mucho calor.
Sus primos no están tan cansados como Lucía.
Laura tuvo que ir a Sevilla.
Necesita pedir una buena pizza, pero no tiene tiempo.
El supermercado abre a las nueve.
¿Dónde está nuestro coche? Lo olvidamos.
Somos menos fuertes que nuestro tío.
Le he traído agua a Jorge.
Abriremos esas puertas y llamaremos al profesor esta noche.
Voy a quedarme en casa antes de comprar pan delicioso.
Quiere que se despierte.
El abogado es demasiado joven.
Escuché la canción porque quería hablar con mi primo.
Luis, no cierres la puerta.
Espero que Lucía y Carmen trabajen en Londres.
Todas las semanas esta mujer va al museo.
Luis vive en París desde hace cinco semanas.
Viajaremos a Madrid el 26 de marzo.
Ese plato gris está al lado de la cama.
Son las nueve de la mañana.
¿A quién ayudó?
Ese ordenador roto está debajo de la silla.
Hace dos días llamamos a su vecino y cocinamos la sopa fría.
¿Cuánto cuestan las sillas blancas?
Luis está tan ocupado como David.
Este camarero tiene ganas de elegir esta mesa.
Trabajó en París durante nueve meses.
¿Está tan ocupada como Isabel?
Este es el pueblo más tranquilo de España.
¿Cuántos barcos veremos?
Cerré una puerta y comí chocolate delicioso.
El estudiante estaba llorando en esa cocina mientras estaba comiendo en el jardín.
¿Dónde vio Juan tu farmacia?
Juan ha olvidado tu cámara.
Tus hijas no viajaron a Alemania ayer.
Si hace sol, Lucía elegirá esa revista.
El profesor francés debería tener cuidado.
Estos grandes estudiantes leyeron con sus primos ayer por la mañana.
Digo que prepararás nuestras ensaladas.
Mañana voy a mostrarle un reloj.
Siempre juega a las cartas.
Los médicos serios se están cepillando los dientes en este momento.
Su primo quiere ver otro partido.
¿Lee nuestra tía en el parque todas las semanas?
Nuestra tía quiere ser ingeniera.
Les encanta esta música hermosa.
¡No le muestres esta lámpara azul!
Es más joven que su hermano.
¿Por qué vendes la furgoneta cara?
Encontró un mensaje extraño y luego lo vendió.
Juan jugará en el jardín.
Ayer por la tarde Elena no se lo mostró.
¿Debería volver su hijo de la estación?
Nuestras hijas se divirtieron a las nueve menos cuarto.
Me gusta ese mapa y quiero comprarlo.
No le gusta escuchar música.
David y Miguel estaban leyendo mientras Laura estaba esperando al médico.
Fui a Roma y vi otro concierto anoche.
¿A quién ha llamado Carmen?
Laura buscó el gato ayer por la tarde.
Decimos que llamaron a su hija.
Lucía no puede hablar con su tío porque no tiene tiempo.
Este es el profesor más famoso de Francia.
¿Por qué escuchará Elena esa canción hermosa?
Juan quiere que comamos pan.
Cuando Jorge llegue, llevaremos una camisa marrón.
Tenemos mucho sueño.
Mis hijos han vivido en París.
Carmen no cocinó en esa cocina.
Ya son las once menos cuarto.
Su primo no tocó el violín ayer por la tarde.
El castillo está cerca de Roma.
El camarero te contó un problema hace dos días.
Sus hermanas no son de México.
Eran las once cuando nuestros hermanos llegaron.
Vives en Sevilla desde hace siete semanas.
Este sofá no costó cincuenta y un euros.
Quiero que pidas el zumo.
Todas las mañanas abríamos la ventana azul.
Estudiamos en esta universidad hace dos días.
Me gustan esas camisas y quiero comprarlas.
David ha esperado ese barco en esta habitación.
Isabel se quedará en casa a las tres menos cuarto.
El sábado nos dieron tres pasaportes.
Van a prestarles el viejo camión esta noche.
Cuando lleguen, escribirá un poema.
No habrá armarios grises en el piso.
Miguel y Sara querían conducir esos nuevos camiones.
¿Qué ha leído?
La ensalada que Pedro comió era italiana.
Bebimos mucha leche ayer por la tarde.
Ana quiere que pague su traje azul.
Está tocando el piano ahora mismo.
Este viaje es tan importante como ese viaje.
Mi tío no salió del mercado.
Esta tarde Pedro va a ir a la farmacia y comprar sus ensaladas.
Ya ha pagado estas faldas.
El chico se vestirá cuando Carlos vuelva.
Hace una hora Laura nadó en ese río.
Queremos que llame a esta chica.
¿Dónde ha comprado Miguel ese sofá?
Voy a verlos.
Los estudiantes se aburrirán a las seis menos cuarto.
Este gato le parece hermoso.
Pedro no está contento.
¿Quién va a comer el queso delicioso?
¿Empezó Sara a terminar la revista?
Ese plato es de ella.
El chico puede conducir este coche.
Mañana nuestro tío va a limpiar el baño pequeño y comprar un coche.
Quiero dárselo.
Acabamos de llevar un sombrero.
La botella que traje era amarilla.
¿Está su pelota sobre el sofá?
Vas a traérnoslo dentro de una hora.
Esas cámaras cuestan 71 euros.
Su hermano va a mostrarle otra revista a Jorge pronto.
Pronto Luis se lo enviará.
Este partido no es más corto que ese partido.
La chaqueta que Luis ha comprado es bonita.
Tengo un camión, pero no lo uso.
A su vecino le gusta el problema extraño.
Cuando era niño, lloraba en este baño.
Ana sabe que trabaja en París.
Trabajamos en París desde hace doce años.
Cuando nuestra hija era niña, caminaba con Isabel.
Carmen estaba pagando esa camisa mientras estabas arreglando el ordenador.
¿Cuántos años tiene Ana?
Juan quiere ver la película divertida.
¿Dónde está nuestra radio? La hemos perdido.
Miguel va a sentarse antes de comer.
Estás terminando el nuevo trabajo.
¿Tienes sed?
Irá a la iglesia y ayudará a estos chicos mañana.
¡Toma el autobús!
Compré un traje negro y luego lo vendí.
Mi tío se acostará mañana por la mañana.
Su primo no jugó al tenis hace una hora.
¿Cuesta esta bicicleta 88 euros?
Encontraron una falda marrón y luego la vendieron.
Laura trabaja en Nueva York desde hace cinco meses.
¿Está la tienda tranquila al lado de la farmacia?
Me gusta la botella y quiero comprarla.
No soy de Argentina.
No deberíamos lavarnos las manos.
Pagó 21 euros por este teléfono.
Lucía corría muy bien todas las mañanas.
Cuando Ana era niña, viajaba a Nueva York.
Elegiré el diccionario mañana.
Fueron a la tienda y comieron este bocadillo delicioso.
Lucía y David están menos aburridos que Juan.
¿Te gustaría lavar cuatro camiones?
A tu amigo rico le encanta dormir en esta casa.
Va a enviarles la carta francesa a sus hijas pronto.
¿Qué leyeron?
¿Saldrá su hermana de este aeropuerto dentro de una hora?
Estaba caminando por esa calle mientras estaban trabajando en la biblioteca.
Les han enviado un ordenador.
Lucía, no se lo des.
Ese hombre que vive en Nueva York es su hermano.
Los médicos estaban cerrando la maleta mientras estaban ayudando al chico.
¿Cuántos relojes compró María?
Esta falda es más fea que esa falda.
Lucía no tiene otra historia.
Tu hermana le contó una historia a Lucía.
Esa es nuestra tía.
¿Llegarán a esta farmacia esta tarde?
¿Cuánto cuestan estos trajes?
Este examen será el miércoles a las diez.
No estabas nadando en el río.
Esa reunión no será el 4 de marzo.
¿De quién es esa chaqueta?
Mi primo estaba preparando este pastel español mientras Jorge estaba durmiendo.
Miguel se lo estaba trayendo.
¿Por qué hemos preparado las ensaladas?
Carmen no nadó en ese río.
Sara no puede ir a Lisboa porque está aburrida.
Te lo estaba dando.
Busco trabajo.
¿Cuesta la vieja mesa setenta y seis euros?
¡Qué parque tan grande!
¿Por qué va a sentarse?
¿Es esta mi habitación bonita?
Sara es más valiente que su hijo.
Su hijo se llama Pedro.
Eran las seis cuando Carlos llegó.
Habrá muchas mesas blancas en la casa.
¿Cuándo abrió Luis una maleta?
No nos lo enviaste anoche.
La mujer que vive aquí es pobre.
Cuando entraron, ya había roto esas tazas.
El martes su hermano beberá leche y limpiará la casa.
David me lo ha enviado.
Estaba caminando mientras Pablo estaba leyendo.
Jorge ha leído con su hermana.
¿Te gustaría pintar tu piso?
¿Quién está terminando el trabajo?
Laura tenía miedo del agua.
Laura dice que vivimos en París.
Necesita buscar una lámpara, pero está muy enfadado.
El mes pasado viajé a Portugal.
¿Por qué está pintando una silla verde?
Vivimos en Sevilla durante tres semanas.
Pagamos nuestra pizza por la mañana.
Hace muy buen tiempo en Japón.
El museo está lejos del supermercado.
Estaré lejos del museo.
No puedes ducharte porque estás muy nervioso.
Estaba bailando en el teatro cuando llamó.
Carmen cree que terminé el trabajo.
Esta es la montaña más tranquila de Italia.
Puedo sentarme.
Si hace sol, Sara no traerá mucha leche.
Esta noche va a ir a Roma y comer un bocadillo delicioso.
Ese hombre que trabaja en Madrid es su hermano.
Su hermano necesitaba una mesa amarilla.
Te trajimos una taza anoche.
Acaba de traer sopa.
David está hablando francés en este momento.
¿Cuántas universidades hay en Roma?
No estoy más aburrido que mi hermana.
Viajaron a Berlín hace una hora.
Ana acaba de construir algunos bancos.
Su primo está corriendo muy poco en este momento.
Buscó una nueva bicicleta y luego la perdió.
¿Tiene su hija miedo de los perros?
Crees que está preparando sopa.
Teníamos hambre.
¿Vas a prestarle un camión a tu hermana esta tarde?
Por la mañana se quita el traje.
Estaban descansando en ese parque mientras Ana estaba viendo los conciertos.
Sus vecinos no la estaban viendo.
¿Cuánto cuesta nuestra cámara?
Corrió por la calle hace una hora.
Tu vecino bajo todavía trabaja en Roma.
Su cumpleaños es el 8 de septiembre.
El hombre trabajó en Nueva York durante siete meses.
Nuestros vecinos nunca tocan el piano.
Su hija nació en 1999.
Te llamará dentro de una hora.
Las fiestas fueron el 25 de febrero.
Todavía no has visto este concierto.
¿Estaba durmiendo nuestro hijo en la casa?
Su hija lo llamó.
La chaqueta que Jorge llevó es bonita.
Nuestra hija debe tocar el violín.
Fuimos a Madrid para estudiar.
Esta es su llave.
Quiere ser ingeniera.
Le mostrarán un abrigo a Carlos.
Carmen ya ha ayudado a su tía.
¿Encontrarán Juan y Sara algunos gatos esta noche?
Necesitan comprar una cámara, pero no pueden.
A Carlos le gustaría comprar buena sopa.
¿Se viste Laura a las once y media?
Luis no pide un pastel porque tiene prisa.
¿Le gusta tocar la guitarra?
Conoce la calle tranquila ahora.
Luis pagó la pizza anoche.
¿Está el hospital lejos de la universidad?
Esas no son sus viejas escuelas.
No van a salir de ese hotel esta tarde.
La vieja estación estaba cerca de la tienda.
Luis lo elige los fines de semana.
¿Cuándo vuelves?
Buscaste una llave y luego la perdiste.
Sus tías arreglaron ese camión y llamaron a su amigo hace una hora.
¿Cuánto cuesta ese teléfono?
Va a arreglar sus armarios.
¿Quiere mi vecino escuchar el ruido?
Estos profesores conducían este camión rápido por la noche.
¿Van a leer con su hija?
Las cartas interesantes estarán al lado del armario.
Laura leerá la novela porque quiere llamar a su hermano.
Isabel necesita lavar otro traje verde.
No empezó a hablar con sus hermanas.
Ana abrió una puerta y pintó esta mesa rota.
El armario cuesta 24 euros.
Han ido a ese aeropuerto.
Al hombre alemán no le gusta el deporte.
Llamamos al camarero y pedimos mucha sopa.
Miguel acaba de ir a Roma.
Descansamos con nuestros tíos todas las semanas.
Carmen nos lo está dando en este momento.
¿Tocarán el piano mañana?
Su cumpleaños es el 21 de octubre.
Luis sabe que Isabel trabaja en Nueva York.
Esta ensalada es tan buena como esa ensalada.
¿Cuesta esta radio cincuenta y cuatro euros?
Hace mucho calor en otoño.
Nací el 3 de febrero.
Lucía se puso el abrigo hace una hora.
¿Se vistió a las 4:30?
Carmen vio el pájaro ayer por la mañana.
Estas mujeres intentarán ver una película.
No había estudiantes en la universidad.
¿Vivimos en Berlín durante cinco semanas?
La novela que he terminado es vieja.
Le mostraremos seis faldas a Sara dentro de una hora.
Los conciertos eran muy importantes.
Quieres traducir ese periódico, pero no puedes.
La chica no salió de esa oficina ayer por la mañana.
La reunión no era demasiado interesante.
El abogado serio nunca habla francés.
¿Por qué ha visitado la escuela?
Elena va a cocinar arroz esta noche.
Préstaselo, por favor.
Hace tres semanas fue a México con su primo.
A Laura y Luis les gusta esta furgoneta.
Mis hijas están escribiendo el poema ahora.
Esta chaqueta es de él.
La camisa mojada costó cuarenta y cuatro euros.
Esta chica nació en 1992.
Fue a Madrid antes de vender esos viejos coches.
¿Pintará María esa cama pequeña esta tarde?
Ya ha tomado este autobús.
Carmen estaba caminando mientras estabas estudiando en la habitación.
Al médico le encanta jugar al baloncesto.
Ayer Pedro leyó la carta y arregló el nuevo sofá.
Sus tíos eran muy fuertes.
Estábamos escribiendo una carta mientras Laura estaba cocinando las patatas.
¡Qué nervioso estás!
¿Qué avión ha tomado Elena?
No se duerme a las cinco y media.
Encontré una furgoneta marrón y luego la perdí.
¿Era tu hermana pintora?
Juan y Lucía no se los traerán.
¿Te gustaría lavar esas furgonetas sucias?
Pronto Juan y Miguel la buscarán.
Somos más perezosos que nuestra hermana.
No escribí esos poemas porque estaba nervioso.
Laura va a lavar un vestido y lavar esta falda el domingo.
Limpiará este jardín cuando te levantes.
¿Habrá algunos perros en el jardín?
¿A qué hora terminará el viaje?
Quieren que se despierte.
Carmen quiere esperar a su tío.
Pagué 83 euros por este diccionario.
Si tuviera coche, me divertiría.
Estaba enfadado.
Tienes sed.
Este diccionario es tan fácil como el otro.
Alguien puede visitar a mi vecino alemán.
Pinté el baño limpio ayer por la mañana.
La falda era marrón.
Este hombre está limpiando su jardín ahora.
La semana pasada pintaron esa habitación.
Si el tren no llega, hablarás con tu hermana.
No hay ningún hotel cerca de Barcelona.
Viajó a Sevilla el 24 de julio.
Espera que se duche.
Luis estaba jugando mientras estábamos cocinando.
Luis necesita construir una cocina pequeña, pero no tiene tiempo.
¿Intentaron sus amigos llamarme?
Necesitan llevar un sombrero, pero están muy ocupados.
Lucía y David no olvidaron la foto ayer.
Alguien prepara su pizza deliciosa.
¿Es esta chaqueta roja?
Si hace frío, pedirá cinco pasteles deliciosos.
No hay ningún partido en Barcelona.
Todas las semanas bebes mucho vino.
Tu amigo habló inglés anoche.
Este concierto es menos divertido que el otro.
Estás visitando al chico ahora mismo.
Lloverá en Japón el lunes.
Eran las once cuando tu hija llegó.
No recordábamos el ruido hermoso.
Cuando entró, ya habían visto su perro.
Estaban leyendo en la habitación mientras estabas escuchando tu música.
Dormiremos en la habitación dentro de una hora.
Jorge venderá su silla mañana.
Sara estaba cantando en la iglesia mientras estábamos trabajando.
Los chicos estaban pagando el agua caliente mientras estaba leyendo.
El barco llega a las diez.
Viajarán a Nueva York el 2 de septiembre.
Viviste en París durante seis semanas.
¿Está el supermercado lejos del museo?
El médico inglés quiere hablar con su tío.
Carlos está nadando con Jorge ahora.
Pablo está buscando un mercado moderno ahora mismo.
No hay ningún plato sobre la cama.
Carmen fue a Madrid antes de comer.
Esperan que hable con su hermana.
Son las ocho menos cuarto de la mañana.
Esta reunión fue el miércoles a la una y media.
Tu hermano siempre ve conciertos.
Laura no quiere llamarme.
No había ninguna iglesia delante de la biblioteca.
El hombre que trabaja en Londres es serio.
¿Por qué no abrieron cinco puertas?
No cerró todas las ventanas sucias.
Laura tiene que pedir café, pero no tiene tiempo.
Trae el pastel por la mañana.
Tu jefe va a enviarle todos los libros a Pablo dentro de una hora.
Jorge pagó veintiséis euros por ese sofá.
¿Habrá una foto debajo de la silla?
A su hijo le encanta caminar con sus tíos.
¿Es este el estudiante más famoso de Francia?
Jorge le ha mostrado el lápiz.
Leerá el diccionario y cocinará arroz delicioso pronto.
Irá a Nueva York y comprará el ordenador mañana por la mañana.
Va a divertirse el viernes.
Estamos un poco cansados hoy.
Te gustaría beber el zumo.
Miguel sabe que te has quedado en casa.
¡Qué abogado tan bueno!
¿Sale el taxi de Londres a las once menos cuarto?
No le gusta jugar a las cartas.
Ana y Elena fueron a la estación y visitaron este castillo pequeño.
¿Han dormido David y Laura en esta casa?
Ven este perro por la mañana.
Trabajan en Berlín desde hace diez semanas.
No habla con su primo porque tiene sueño.
La camisa que llevó es fea.
Ese coche es mío.
El martes su hermana va a ir a la universidad y comer fruta.
Me estoy despertando en este momento.
Pedro, escribe el mensaje.
Juan se lo trae todas las mañanas.
Este baño nos parece viejo.
Viviste en Roma durante nueve meses.
¿Cierra la universidad a las tres y cuarto los martes?
No hay escuelas lejos del mercado.
Quieren que busquemos ese abrigo cómodo.
No, gracias.
Este es el hospital más grande de Argentina.
El niño nunca llora en esta habitación.
¿Queremos contárselos?
Isabel, no compres los vestidos mojados.
Su vecino no eligió un periódico ayer.
Fui a Barcelona y compré algunos sofás.
Hay cinco fiestas interesantes en Lisboa.
El castillo cierra a las siete menos cuarto.
Cuando tengas tiempo, beberá el zumo.
Encontró un traje seco y luego lo vendió.
No esperan el tren porque están solos.
Van a levantarse después de visitar a ese niño.
Miguel no tiene sed.
Sabe que María y Elena trabajan en Berlín.
Tu hermana trabajaba con sus hijos todos los días.
Veía a mis buenos amigos.
Pronto vamos a esperar a nuestra hija.
Recuerdo estos ruidos hermosos ahora.
Son las cuatro y media.
Estamos estudiando portugués en este momento.
¿Jugaron Luis e Isabel al ajedrez el lunes?
Miguel quiere ser abogado.
Tiene tres teléfonos, pero no los usa.
¡Qué traje tan pequeño!
El reloj roto cuesta setenta y un euros.
No quieres preparar sopa.
Este abogado no nos traerá ese pastel el miércoles.
¿Hemos ido a la iglesia con nuestro hermano?
¿Le mostrará muchas chaquetas a Sara?
No tenía las cámaras.
El chico que ayudó a ese chico es bajo.
Sus hijas eran muy tímidas.
Me gusta ese periódico y quiero comprarlo.
Esta reunión era muy importante.
El chico intentó venderlo.
Ese hombre que trabaja en Madrid es serio.
Decimos que no puede ayudar al profesor.
Sus ensaladas son italianas.
Hace dos días no estudiamos italiano.
¿Qué pasaporte está buscando María?
Alguien puede olvidar los ordenadores rotos.
Lucía cree que iremos a Berlín.
Estamos menos contentos que nuestras tías.
Hay algunos aeropuertos tranquilos al lado de la iglesia.
Laura limpió la habitación hace dos días.
¿Quién ha roto ese plato roto?
¿Cuándo va a terminar Elena las novelas?
¿Lo ha encontrado?
Esa mujer que bebió cerveza es valiente.
Me gusta la revista y quiero comprarla.
No compré mi camisa barata porque estaba muy ocupado.
Lucía va a caminar por el pueblo el viernes.
Tu cumpleaños es el 11 de marzo.
No tocarás el violín.
La furgoneta cara no cuesta 14 euros.
Carmen ha pagado la chaqueta.
Tus primos están cocinando buena sopa.
María quiere llevar una chaqueta, pero no tiene tiempo.
Esas son sus nuevas chaquetas.
No están visitando esta iglesia en este momento.
No tendré que construir el jardín.
María dice que estamos hablando con Carmen.
Nadie ha cerrado esas ventanas rojas.
Había muchos gatos en la calle.
El abrigo que vendió es bonito.
Tenemos una radio, pero no la usamos.
¿Por qué no va a Madrid?
¿Quién ha encontrado la universidad?
Pagué sesenta y siete euros por la chaqueta.
Por la mañana Elena camina por el bosque.
Quiere que paguemos este café.
Ese es su sombrero barato.
¿Es más famoso que su hijo?
Isabel fue a Berlín y comió mucha sopa caliente.
El viaje no será el martes a las 10:55.
Pagó cincuenta y tres euros por su coche.
Digo que no puedo pintar mi casa.
¿Cuánto cuesta la bicicleta?
Nevó mucho en París ayer por la mañana.
El hombre que vive en Madrid está enfermo.
Si mañana llueve, nos acostaremos.
¿Viajará a Sevilla el 6 de junio?
¿Prepararán sus hermanas sopa mañana?
Luis no ha leído en la habitación.
Nuestro hermano nunca ha tocado el piano.
Estaba preparando algunos pasteles españoles mientras estábamos nadando en el río.
¿Fue ese examen el 24 de febrero?
Compró su silla hace dos días.
Este es el puente más hermoso de Argentina.
Me gustan estas camisas y quiero comprarlas.
¿Sabemos conducir?
Esta es la chica más famosa de la ciudad.
Miguel todavía trabaja en Nueva York.
Elena y María leyeron este diccionario en nuestro jardín.
¿Llegará Pedro a esta iglesia esta tarde?
Nuestro hijo no es más serio que su hijo.
Este es el hombre más bajo de la ciudad.
El barco que tomaste es rápido.
Esperas que construya otro jardín.
Compraron las faldas blancas ayer.
Encontró un traje caro y luego lo vendió.
Estamos menos ocupados que Ana.
Nadarán con su hermana.
Mis primos quieren un viejo abrigo.
Me levanto temprano todos los días.
Este teléfono no es más pequeño que ese teléfono.
David tiene ganas de construir una cocina.
María escribe los buenos poemas por la tarde.
Estudiaremos francés esta tarde.
¿Está estudiando esta mujer famosa demasiado?
Esta tarde el hombre abrirá esa ventana rota y llamará a su primo.
Sabemos que habló con su hijo.
La lámpara que rompió es vieja.
Pedro y Ana nunca han viajado a Nueva York.
Sara acaba de escuchar la música.
¿Es esta reunión más interesante que la otra?
¿Abre la oficina a las nueve y media?
Este chico no esperó a su hermana.
Nuestra hija vivió en Barcelona durante seis meses.
David se duchó ayer por la mañana.
Su hijo todavía no ha ido a París.
Queremos preparar ese pastel español.
¿Dónde ha visto David este tren?
Iré al supermercado y visitaré la ciudad dentro de una hora.
Lucía no visitó el nuevo supermercado porque estaba aburrida.
No te gusta la canción hermosa.
Los fines de semana come la fruta deliciosa.
¿Nevará mucho en Nueva York dentro de una hora?
Su hija no se llama Elena.
Esta clase es más interesante que la otra.
Siempre descanso en el jardín.
Si no encuentro las llaves, hablará con Elena.
Abrimos todas las ventanas ayer por la tarde.
Si David tuviera tiempo, pagaría tu abrigo.
Elena y Luis pueden estudiar portugués.
David no es más famoso que su hermano.
¿Por qué no leyó Pedro ese libro?
Saben que construiste una nueva cocina.
Miguel y Jorge nadan en el río por la mañana.
¿Está esta mesa más limpia que esa mesa?
No hay ordenadores sobre el armario.
Digo que van a comer su bocadillo.
A nuestro tío le encanta comer fruta.
No le duele el estómago ahora.
A los abogados les encanta llorar en esa cocina.
Sara va a lavar el vaso y pintar su jardín pequeño el sábado.
Si vivieran en Madrid, comprarían ese camión.
Juan era estudiante.
Les gustaría traducir su viejo diccionario.
Está cocinando con María ahora mismo.
Luis no puede cocinar muchas patatas deliciosas porque no tiene tiempo.
Estarán detrás de la biblioteca.
Esta tarde se acostarán.
Si tuviera dinero, me vestiría.
Los ordenadores caros cuestan cuarenta y un euros.
No como nada.
Esa mujer que trabaja en Londres es nuestra hermana.
Laura no está vendiendo el ordenador.
¿Cómo está su hermana?
¿Habrá algunas mesas en la habitación?
Isabel juega en el parque todos los días.
¿Le gusta beber agua?
Juan cree que he esperado a la enfermera.
María y Ana van a correr con Pedro esta noche.
No queremos ir a Barcelona.
Este es el médico más famoso de España.
Sara le ha dado un plato a Isabel.
La boda no es el 22 de marzo.
La iglesia abre a las cinco y media los domingos.
¿Dónde está la botella?
Cuando llamaron, ya habías traído un vaso.
Tienes un camión, pero no lo usas.
Esperamos que trabaje en París.
¿Es este supermercado menos tranquilo que el otro?
Tu hijo estaba eligiendo el sofá mientras estabas tomando este avión.
Te quitaste el traje hace dos días.
Tiene cinco vestidos, pero no los usa.
Su vecino está más preocupado que su hijo.
Sara no vende estas bicicletas porque tiene sueño.
Ese es nuestro piso grande.
Si tuviera coche, iría a Londres.
No era muy bajo.
Pablo la esperó.
La furgoneta era blanca.
Todos los días bebe mucho café.
Están durmiendo muy poco ahora.
Queríamos esperar al profesor.
¿Duermes demasiado por la mañana?
Había una carta debajo del armario.
Este chico volvió de Londres hace dos días.
Esta casa no es muy bonita.
Va a ir a la escuela.
No estamos en Barcelona.
La tienda estaba al lado del supermercado.
Tienes un coche, pero no lo usas.
Están muy cansados.
Carmen vivió en Londres durante cuatro años.
Todavía vivo en Madrid.
Va a ir a Madrid después de comer sopa.
No escribió el buen poema porque tenía sueño.
Miguel nació el 21 de enero.
María quiere que lleves tu traje.
Has perdido la cámara fea en el baño.
A Luis le gustaría construir esta universidad.
Me gustan estas furgonetas y quiero comprarlas.
Elena y Pedro son tan pobres como Jorge.
¿A qué hora termina el viaje?
Trabajó en Lisboa durante nueve semanas.
¿Dónde viste a la enfermera?
¿Qué caballo va a buscar Carlos?
Lo has esperado.
Esta película es tan interesante como la otra.
Le gusta tocar el violín.
Alguien oyó la música.
Intenté terminar mi periódico.
Estamos más enfermos que Luis.
Elena irá al museo con su hijo mañana por la mañana.
No jugó muy poco anoche.
Me gustan esas radios y quiero comprarlas.
¿Terminó Lucía esa revista hace dos días?
Cuando vuelva, construirás una cocina pequeña.
¿Van a nadar Miguel y David muy bien esta noche?
Este no es el estudiante más famoso de México.
Hay una furgoneta limpia en el parque.
El lunes va a ponerse la chaqueta.
Se aburrió hace dos días.
Quieres enviárselo.
Isabel estaba visitando esta iglesia mientras estaba trabajando.
Las camisas son demasiado pequeñas.
¿Cuánto cuesta este abrigo?
Jorge fue a la universidad y pidió mucho vino.
Elena va a ir a Roma después de descansar.
Lucía tradujo esta carta anoche.
Carmen quiere cerrar una caja, pero está muy contenta.
Me gusta la música.
Cuando su tía era niña, trabajaba en Londres.
Juan necesita conducir las furgonetas, pero está muy contento.
Sabemos que esa vaca es muy pequeña.
Se lo mostrarás.
Van a ir a Francia con Luis.
Esta mujer viajó a Francia ayer.
¿Cuántas furgonetas venderás?
Laura prefería este sombrero.
Necesitaba construir ese nuevo supermercado.
¿Te lo trajo David ayer por la mañana?
¿Cuántos caballos van a encontrar?
Son las seis y cuarto de la mañana.
Lucía no ayuda a nuestra tía los fines de semana.
A nuestra hermana no le gusta jugar al fútbol.
Elena y Juan no comen en ese restaurante por la tarde.
Se están quitando el sombrero ahora mismo.
Pidió el pastel delicioso y visitó la ciudad hermosa.
¿Han abierto Pedro y Pablo la ventana?
Su jefe tenía mucho sueño.
Carlos tiene ganas de ir a Madrid.
No quieren comprarlo.
Lucía y David cantaron muy bien.
Estábamos llorando mientras estaba caminando.
La maleta que has abierto está cerrada.
Nunca cocinamos huevos.
¿Tenían Laura y David hambre?
¡Qué larga es su película!
El niño no te traerá café.
Su hija lo está buscando ahora mismo.
Luis ya se ha divertido.
Luis les contará el problema pronto.
¿Dónde está su tío?
Saben que no está conduciendo los coches.
¿Quiere Jorge hablar con su hija?
Ana y Laura nacieron en 2001.
Intentaré llamar a mi jefe.
Construimos una habitación hace dos días.
¿Te gustaría beber agua?
Mi cama es pequeña.
Todavía no ha abierto otra maleta.
Carmen ya ha construido esas estaciones.
Mi hijo estaba pintando su cocina.
Mañana por la mañana los escuchará.
Ese hombre que vive aquí es su hermano.
Pagué los abrigos ayer por la mañana.
No se sentó porque tenía sueño.
Ese armario feo no cuesta setenta y cuatro euros.
A los hombres les encanta hablar inglés.
¿Cerraremos una caja esta tarde?
¿Necesitaba este ordenador roto?
¿Hay algunas pelotas al lado de la silla?
Quieren que hable con su primo.
Luis comerá los huevos y limpiará el jardín mañana por la mañana.
Cuando eras niño, vivías en Nueva York.
Sara no ayuda a la mujer porque está ocupada.
Al estudiante francés le gustaría vender todos los ordenadores.
Sus lecciones nos parecen difíciles.
¿Por qué no terminó Elena el ejercicio?
Esta furgoneta es menos barata que la otra.
Traduce este libro, por favor.
Su tío no está en la casa.
Carlos quiere que coman el arroz.
Carmen y Jorge están buscando nuestro perro.
Mañana por la mañana tu jefe irá a la farmacia y pedirá zumo.
Carlos y Luis son más valientes que Sara.
Lo necesitaba.
El examen no fue el 19 de junio.
¿Quién va a terminar el ejercicio interesante?
María y Pedro estaban buscando muchas fotos cuando entramos.
Si hablara inglés, terminaría el trabajo.
La mujer que trabaja en Nueva York es abogada.
Cuando entraron, David y Carmen ya habían lavado su vaso limpio.
Su tío limpió el jardín sucio y cerró sus ventanas.
Les contaron un plan ayer.
Nuestro vecino preparaba mucha sopa muy a menudo.
Te acostarás antes de escuchar este ruido hermoso.
Abrí una caja anoche.
María, no tomes el tren.
Pablo y Lucía van a traerle muchos pasteles esta noche.
Sara tiene que traducir esos mensajes, pero está muy cansada.
David está comiendo esa manzana en este momento.
¿Te gustaría traer un libro extraño?
Mañana Ana va a cocinar muy bien.
La reunión fue el jueves a las once y media.
Son las diez.
Por la mañana no nada con Isabel.
Ana dice que terminó el trabajo.
Le prestarán la falda a Pablo mañana por la mañana.
Hay muchos castillos hermosos en Berlín.
Lucía quiere ver muchas películas, pero está muy contenta.
No terminarán el periódico porque no tienen tiempo.
Dices que trabajas en Roma.
Han encontrado todos los hoteles en ese castillo.
Cuando los chicos pobres eran niños, bebían té.
Ya hemos traducido el poema.
¿Cuántos supermercados hay en Londres?
Tengo un libro, pero no lo uso.
¿Es esta su radio limpia?
Hay un estudiante en el aeropuerto.
Nunca han corrido por la calle.
Tiene cuatro botellas, pero no las usa.
Hay algunos niños en el museo.
No intenté escucharla.
Estábamos durmiendo en el hotel mientras Luis estaba trabajando en el hospital.
No conoce al profesor ahora.
¿Trabajó su hermano en el museo ayer por la mañana?
Estabas comiendo mucho pan cuando entré.
La chica quiere ayudarme.
Su amigo estaba vendiendo esos relojes mientras estaba descansando.
A Laura le gusta escuchar música.
Hace una hora llamó al camarero y preparó sopa.
Tengo ganas de limpiar la cocina.
Laura va a ir a Lisboa antes de comer.
Cuando entró, mi amigo inglés ya había limpiado el baño.
Te lo contará.
Voy a contarle un plan mañana por la mañana.
Vamos a ir a Berlín antes de arreglar el reloj.
Les gustaría hablar con su hermano.
Dice que vives en Berlín.
Carmen estaba cocinando cuando salimos.
Necesitas pedir agua caliente, pero estás muy cansado.
Lucía tiene cincuenta y cuatro años.
Pedro e Isabel estaban descansando mientras María estaba construyendo esta habitación tranquila.
No terminamos los nuevos trabajos porque estábamos muy enfadados.
Decimos que estabas demasiado aburrido.
Estaba sola.
¿Por qué limpió Carmen ese jardín?
Su hermana no se quitó el abrigo anoche.
El abogado va a ponerse la camisa esta tarde.
No soy pobre.
Esas cámaras cuestan 95 euros.
Dice que tus viajes son muy importantes.
Tenemos mucha hambre.
Su primo nos dio esos regalos anoche.
Fue a Barcelona y pidió ese pastel.
El profesor nos lo está mostrando ahora mismo.
¿Cuándo pagará la leche?
Carmen y María han tocado la guitarra.
Sara nos ha vendido nuestro coche sucio.
Su tío es más pobre que Elena.
Te aburriste antes de tomar estos barcos.
Intenté limpiar ese sofá.
Este reloj es tan nuevo como ese reloj.
Hace dos días oí el ruido.
¿Cuántos aeropuertos hay en Madrid?
Luis ha dormido en el hotel.
Si hace sol, cocinaremos sopa.
Pagaste 44 euros por el camión.
Laura intentará ir a Madrid.
Voy a ir a Londres porque quiero vender el camión.
Luis y Ana estaban bailando mientras estabas leyendo tus periódicos.
¿Debería buscarlos Elena?
¿Estaba la buena carta sobre la cama?
Se cepillaron los dientes ayer.
No le duele un poco la garganta.
No queremos cocinar la sopa.
Vivo en Roma desde hace once años.
El avión sale para Madrid a las 4:05.
¿Lo olvidó?
Esa mujer que ha olvidado ese secreto es rica.
Miguel va a ese museo muy a menudo.
No hablarás con tu primo porque no tienes tiempo.
No cocina en la cocina los fines de semana.
Somos tan bajos como nuestra tía.
¿Vivió en Sevilla durante seis semanas?
Esperan que trabajemos en Sevilla.
¡Pon la foto sobre la silla!
Nunca hemos viajado a Barcelona.
Viajé a Lisboa el 9 de enero.
¿Vas a mostrárselo mañana?
Se divirtió hace una hora.
Carmen no tiene sesenta y seis años.
Sara dice que me estoy levantando.
El chocolate que Jorge comió era delicioso.
No quieren beber el zumo.
Quiere ser abogado.
Estaba buscando un museo hermoso mientras estaba durmiendo.
Se enfadará el sábado.
Escribió otra carta extraña y pidió cerveza.
Este médico me esperó hace una hora.
¿Querían divertirse?
María siempre juega con su hermana.
Le gustaría hablar con Pablo.
Les contó todas las ideas ayer por la tarde.
Va a ir a Berlín antes de tomar los barcos rápidos.
Nuestras tías están traduciendo el periódico ahora.
Dentro de una hora Miguel y Pablo lavarán este plato y cocinarán este huevo.
No puede pagar este vino.
Miguel y Carmen intentaron visitar a su primo.
El año que viene vivirá en Roma.
No estás tan enfadado como tu hija.
Vas a terminar el trabajo.
Van a ir al castillo y comer pescado esta tarde.
Estamos cocinando en el restaurante ahora.
Estudió italiano hace dos días.
Eran las 7:40 cuando Isabel llegó.
Le encanta tocar la guitarra.
Su hermano fue a Roma y pidió agua el sábado.
Esta tarde leerá su revista y cerrará cinco ventanas.
Fui a Londres para vender todas las camisas bonitas.
Ana no le ha prestado seis diccionarios fáciles a Jorge.
El avión llegará a Londres a las cuatro.
Intentaré cerrar estas cajas.
Me lo contará mañana por la mañana.
Viajé a Roma hace dos días.
Puedes contárselo.
Nuestro primo ya ha comprado esos armarios limpios.
No te cepillas los dientes todas las mañanas.
¿Han salido Pablo y Elena de la farmacia?
Lucía pagó 82 euros por mis camiones.
Elena espera que María se siente.
Estaba caminando por la calle cuando saliste.
Sabe que este camión está muy limpio.
Saldrá de esa universidad.
Ana espera que este ordenador sea demasiado útil.
Sus hijas le han contado una historia extraña a Lucía.
Jorge jugó al baloncesto el jueves.
Si Sara tuviera dinero, construiría el nuevo castillo.
Encontraron un buen mensaje y luego lo perdieron.
Estas radios son de ella.
Queríamos ayudar a este profesor.
Me gusta esta carta y quiero comprarla.
Ayer por la mañana llegó a ese aeropuerto.
Le gustan las faldas.
Su tía está lavando esa furgoneta ahora mismo.
Te visitó hace dos días.
Se estaban quitando el sombrero.
Trabajo en Barcelona desde hace cinco años.
El profesor estaba escuchando esta música.
¿Caminó su tío con Miguel ayer por la mañana?
¿Me lo estabas trayendo?
Dices que puede ver sus conciertos.
No lloramos muy poco.
Jorge la conocía.
Los abogados están tan cansados como sus tías.
¡Qué palabra tan difícil!
Tienen cinco chaquetas, pero no las usan.
No le gusta trabajar con Pablo.
Luis estaba viendo algunas buenas películas mientras estaba pagando su abrigo verde.
El banco cierra a las seis y media.
Este caballo es más inteligente que ese caballo.
Isabel no lo hace muy a menudo.
Nos los está trayendo ahora.
Si tuvieran coche, traducirían el poema.
Cuando era niña, vivía en Barcelona.
¿Cuántos camiones compraremos?
Creemos que va a construir esa casa.
Pablo dice que eran muy amables.
A su hermana le encanta trabajar en la escuela.
Hace buen tiempo en México.
Nuestra chaqueta está sobre la cama.
Las chicas no fueron a ese restaurante en autobús ayer por la tarde.
¿Quiere su hermana ser escritora?
Si tuvieran dinero, venderían el vestido.
María siempre toca el piano.
¿Cuántos relojes ha vendido Carlos?
Elena y Juan estaban tomando este barco.
¿Leerá un poema?
El médico ya ha terminado el ejercicio fácil.
Ese traje es de él.
Dentro de una hora Pablo va a prestarle este diccionario a Jorge.
Isabel y Pablo siempre están demasiado tristes.
Empezamos a vender estos sombreros.
Pagan el abrigo barato todas las mañanas.
Viajaban a Japón.
Isabel acaba de tomar el barco.
Mi hermana va a trabajar en Sevilla el año que viene.
Carlos está ocupado.
Elena sabe que Sara no ha elegido el sombrero.
Quieres que lea este buen poema.
Su hermano no trabajó en Sevilla durante nueve semanas.
Iremos al restaurante y ayudaremos a tus hermanos pronto.
Estamos visitando a su primo en este momento.
Ayer por la tarde Isabel vio una película.
Estaba comprando una vieja mesa mientras estaba estudiando en esa escuela.
Estoy estudiando español ahora mismo.
Los partidos fueron el 11 de enero.
El problema que olvidaste es interesante.
Prefiero esta sopa deliciosa.
¿Cuántas oficinas hay en Nueva York?
¿Cuándo fue a París?
Nació el 21 de abril.
¡Qué extraña es mi película!
Ana estaba llamando a su tío mientras Isabel estaba cocinando en este restaurante.
Tus hermanos me llaman muy a menudo.
Muy a menudo Juan iba a la oficina.
Se despierta a las cuatro.
Ya han terminado los diccionarios difíciles.
Estabas comiendo mientras estabas estudiando.
Eran las nueve menos cuarto cuando el niño llegó.
Cuando llamaron, María ya había comprado cerveza.
Tus amigos están pidiendo sopa ahora mismo.
El sofá que Carlos vendió era viejo.
Juan ya ha visto la película.
El castillo cierra a las nueve.
¿Cuándo fue Laura a Roma?
¿Qué silla pintó Carlos?
No puede vestirse porque no tiene tiempo.
¿Habrá una mujer en la farmacia?
David no quiere ser periodista.
Su hija está tan nerviosa como Juan.
Estas son sus estaciones famosas.
Miguel cree que Carmen vive en Madrid.
Pedro necesita escribir su mensaje, pero no tiene tiempo.
No hay ningún hombre en el restaurante.
Queremos que hablen con Sara.
Quiere buscarme.
Volvía de la escuela todas las mañanas.
¿Va a viajar Miguel a Barcelona el 24 de julio?
¿Viajará Lucía a Roma el próximo verano?
¿Está el banco lejos del aeropuerto?
Hay un museo en Londres.
Encontré un traje verde y luego lo perdí.
¡Qué bien nada su vecino!
¿A quién esperó Pablo?
Iré a París para estudiar.
Cuando llegaste, el profesor ya había cocinado el huevo.
¿Le gusta el pueblo grande?
Estaremos en la habitación.
La chica que ha pagado su falda es nuestra tía.
¿A Pablo y Carlos les gusta escuchar música?
¿Por qué pagaron su sopa caliente?
Lucía fue a Roma antes de comer esta patata.
No fue a Nueva York porque no tenía tiempo.
Estamos escuchando las canciones ahora mismo.
Pedro y Lucía van a construir una cocina hermosa.
¿Tienen Elena y David ganas de pintar el nuevo jardín?
Hay algunos hoteles en Madrid.
El concierto te parece importante.
María llamó a sus mujeres españolas ayer por la tarde.
Compraron un camión feo y luego lo perdieron.
María y Pablo fueron a la biblioteca ayer por la tarde.
¿Cuándo tradujo Pablo su revista?
Se lo has contado.
Habrá una pelota al lado del armario.
Pablo, escucha la canción.
Jugó mucho anoche.
¿Cómo es el aeropuerto?
Debemos abrir otra puerta azul.
Ana no cerrará esta puerta.
Tu tía comprará estos ordenadores rotos.
Anoche se lo diste.
Intentamos ir a Sevilla.
¿Es la casa muy hermosa?
Miguel siempre camina por el pueblo.
El profesor ha ayudado a su hijo.
Tu primo nació el 11 de julio.
¿Qué patata va a cocinar Elena?
Bebí leche y cerré una maleta ayer por la tarde.
Le duele un poco el brazo.
David necesita llevar su abrigo.
Luis y Pedro se han quitado el sombrero.
Este caballo es más pequeño que ese caballo.
La lección que olvidé es importante.
No hay bodas en Londres.
Carlos ha esperado a esos camareros.
Carlos quiere que prepare la sopa.
Ana tiene que traer zumo, pero no tiene tiempo.
Estábamos jugando mientras Carlos estaba trabajando en la oficina.
Sus primos estaban jugando en la calle mientras Laura estaba bailando en el teatro.
Descansa en este jardín, por favor.
¿Lo encontrará nuestro vecino español esta tarde?
María viajará a Nueva York.
Quiero tomar un avión.
Juan olvidó el vaso azul ayer.
Su hija ya ha escrito seis cartas.
Son las cuatro y media de la tarde.
Tu hijo pagó veintitrés euros por el coche gris.
Este reloj es más nuevo que ese reloj.
No va a Roma porque tiene prisa.
David viajó a Berlín.
Dice que viven en Barcelona.
La caja que Miguel abrió era gris.
¿A quién va a llamar Isabel?
Cuando Lucía llegó, ya había buscado la pelota.
Miguel cocinó la sopa y bebió cerveza el domingo.
¿Cuánto vino ha comprado?
¿Viajaba el estudiante a Madrid?
Luis va a limpiar la habitación pequeña y leer una carta el viernes.
Sus primos estaban jugando cuando entramos.
Sus tías están nadando muy bien en este momento.
Estaba nadando mientras estábamos cantando en ese teatro.
El hombre quiere tomar el avión.
Cuando llegó, María y David ya habían llevado una chaqueta negra.
Iré a París antes de arreglar esas bicicletas caras.
Sara cocina demasiado por la mañana.
Estás más ocupado que tu hijo.
Cocinaré esa patata cuando termine el trabajo.
Saben tocar el piano.
¿Fueron los viajes el 9 de noviembre?
Estamos cerca del teatro.
Estaba durmiendo en la casa cuando Sara salió.
Pedro se estaba quitando la camisa.
A nuestro primo le gusta escuchar música.
Su casa le parece nueva.
Su cumpleaños es el 24 de enero.
A Laura le gustaría leer un periódico.
Se cepilló los dientes anoche.
Esa oficina está cerca del aeropuerto.
Ya hemos ido a Sevilla.
¿Cuántos sombreros hay al lado del sofá?
¿Irá Luis a la universidad dentro de una hora?
Quieren traérselo.
¿Cuándo lavó Miguel todos los coches?
Sara estaba al lado del teatro.
Quieren pintar un jardín, pero están muy ocupados.
Dice que las chicas viven en París.
Carlos no abre la puerta pesada porque está muy enfermo.
Prepararán el pastel porque quieren acostarse.
Cerramos esta maleta y ayudamos a nuestros chicos hace una hora.
Vamos a darle estas chaquetas a nuestra hermana mañana por la mañana.
Nuestro hermano prefiere el chocolate delicioso ahora.
El médico jugó a las cartas.
El supermercado está lejos del banco.
He ido a la escuela.
Laura pintará el sofá porque quiere llevar su sombrero.
Su viaje era muy interesante.
Trabajamos en Londres desde hace once semanas.
Vive en Madrid.
Cuando vuelva, hablará con su hermano.
Ana debe escuchar ese ruido hermoso.
Sus jefes valientes lloraron en la cocina ayer.
Le gusta leer novelas.
¿Cómo llego al aeropuerto?
Su película es muy divertida.
Ya han abierto dos ventanas.
Esa chica que trabaja en Berlín es famosa.
Estos médicos vivieron en Roma durante seis semanas.
Se lavó la cara ayer.
Encontró una chaqueta marrón y luego la vendió.
Si Pedro hablara inglés, compraría otra patata.
La puerta estaba abierta.
Sara y Carlos ya han ido a Sevilla.
No necesitábamos construir tres aeropuertos.
Hay seis furgonetas en la calle.
Fuiste a Madrid antes de comer.
Cerraron estas maletas y abrieron otra maleta el sábado.
No puede visitar a su amigo alto porque está ocupado.
¿A Sara le gusta hablar español?
Crees que cocinaste estas patatas deliciosas.
Necesitas leer una novela, pero no tienes tiempo.
Su hermana lo quería.
¿Tuvo Jorge que cocinar mucho pescado?
Lucía y Laura van a bailar en la cocina pronto.
Elena está llamando al chico ahora mismo.
Elena necesita llevar su sombrero.
Esta radio estará debajo del sofá.
Quiere que tomes estos barcos.
¿Ha leído su poema inglés en el jardín?
Elena quiere que cierres las maletas.
Le gustaría hablar con su primo.
¿Qué va a beber Ana?
Isabel no trabajó en Roma durante cinco semanas.
Tomará otro barco esta noche.
Estaba nadando cuando Lucía llegó.
Cuando Elena era niña, jugaba a las cartas.
¡Qué solo está Miguel!
Hace mal tiempo en España.
Esta novela costó noventa y dos euros.
Tiene ganas de beber té.
Tenía miedo del agua.
Esta tarde se lo contaré.
Laura estaba cantando en el teatro cuando Carmen llamó.
Hay muchos mapas sobre la cama.
¿Preferían Isabel y Lucía el queso delicioso?
Su hija vivía en Barcelona.
Tengo esta bicicleta barata.
David empezó a ver un partido.
Esta es la universidad más tranquila de España.
Terminarán su revista cuando Sara vuelva.
Eran las nueve y cuarto cuando Sara llegó.
Si tuvieras dinero, esperarías a tu primo.
Si Ana pudiera, hablaría con Jorge.
No hay vacas en el parque.
El estudiante ya no trabaja en Berlín.
Nuestro tío es ingeniero.
No hay ningún teléfono debajo de la silla.
No estudia inglés los fines de semana.
A Luis le gusta trabajar en la tienda.
Cerrará estas maletas cuando volvamos.
Queremos que lave el coche.
¿Intentó nuestro hermano escucharlos?
Este partido es menos divertido que el otro.
Nuestro hijo es tan pobre como su hermana.
Laura cree que viven en Roma.
Dices que Sara irá a Londres.
Quieren terminar este trabajo fácil.
¿Tiene mi hija mucho frío?
Isabel, muéstranos su llave.
¿Por qué va a hablar con Juan?
El supermercado cierra a las cuatro.
Cuando llamamos, Sara ya había visitado el restaurante.
Ese hombre que trabaja en Madrid es arquitecto.
¡Ya voy!
Mis vecinos son muy ruidosos.
Mañana por la mañana va a llamar a tus primos y abrir su ventana.
El vuelo fue cancelado.
Trabaja en París desde hace doce años.
Tus hijos nunca viajan a Lisboa.
Ya son las dos menos cuarto.
Cuando Lucía tenga tiempo, venderemos esta silla.
Lo está trayendo en este momento.
No construyo el restaurante porque tengo prisa.
A Isabel no le gusta el bosque tranquilo.
Cuando era niño, tocaba el violín.
Te quitarás la camisa mañana por la mañana.
Se lo mostraban por la mañana.
Debe cepillarse los dientes.
Miguel tiene que visitar este museo, pero está muy cansado.
Lucía quiere limpiar esa mesa.
A su hermana le gusta ese coche blanco.
Fue a Lisboa y pidió la pizza.
No te quitaste el traje.
¿Sabía bailar?
El autobús es muy lento.
Tu hijo nos mostrará este paraguas.
David llamaba a sus hermanas.
Quieren ir a Lisboa.
Quieres que pintemos una habitación.
No me estoy lavando la cara.
Pronto no tocará el piano.
¿Cuántos años tiene Miguel?
¿Quieren Pedro y Ana dárselo?
Ayer por la mañana Ana tocó la guitarra.
Sus jefes bailan con su hijo todas las semanas.
Se lo han mostrado.
¿Tenías miedo del agua?
Queremos que termines tus trabajos.
Quiere visitar a su hija, pero no puede.
Sara y Miguel ya han limpiado el piso.
¡No me llames!
Cuando David vuelva, llevaré mi abrigo feo.
Visité el mercado tranquilo y bebí cerveza.
¿Vamos a quitarnos el abrigo el sábado?
Cuando era niño, trabajaba en Sevilla.
El médico jugaba al ajedrez.
Comprarán esta furgoneta grande y prepararán una ensalada italiana mañana.
No juegues en la oficina.
He comido un buen pastel.
Pronto vas a traerle este abrigo.
El supermercado no está delante del restaurante.
Acabamos de escribir nuestros mensajes.
¿Quién ha roto las tazas?
Compró una revista extraña y luego la perdió.
Este bosque es tan grande como el otro.
¿Cuántos pájaros vimos?
No le duele mucho la pierna.
Tenemos que tomar los barcos lentos, pero estamos muy enfermos.
Mañana por la mañana iremos a este hospital.
Sus hijas han hablado francés.
Te gustan los mensajes.
El abogado ha buscado estos hospitales.
¿Dónde está nuestro mensaje? Lo vendimos.
Lucía cree que va a esperar a estos estudiantes.
Pablo no llamó al camarero porque no tenía tiempo.
Te escuchamos por la tarde.
El médico oyó el ruido hermoso ayer.
Hay cuatro tiendas cerca de Barcelona.
Leíamos en la habitación por la mañana.
Deberías pedir una pizza en el castillo.
El sombrero está al lado del sofá.
¿Qué vestido llevaremos?
Su tía ha encontrado su supermercado.
¿Empezamos a pedir la cerveza?
No oíste esta música.
Este armario está más limpio que ese armario.
Isabel quiere que se queden en casa.
Este pasaporte está debajo del sofá.
Caminamos hasta el castillo anoche.
Somos muy tímidos.
Miguel visitó a su primo y arregló la furgoneta ayer por la tarde.
Lucía viajará a Sevilla el miércoles.
Bailé en la cocina hace una hora.
Vamos a cocinar mucho arroz.
Este coche es tuyo.
Carmen irá a Nueva York con Pablo esta tarde.
El hombre que trabaja en Londres está triste.
¿Cuándo se duchará Carlos?
La chaqueta está debajo del armario.
No cerró seis maletas porque estaba aburrida.
Isabel todavía vive en París.
No eligen el armario porque no tienen tiempo.
No fui a Madrid hace un año.
No conocían el río tranquilo.
Van a quitarse el sombrero mañana por la mañana.
Pagamos ochenta y nueve euros por esas camisas.
¿Te gustaría buscar ese gato?
Elena va a estudiar en la universidad el viernes.
Si hablara inglés, me levantaría.
Dice que Miguel no va a ir a París.
Carmen era ingeniera.
No les ha dado muchas tazas.
Miguel quiere que lea el periódico.
María tiene mucho calor.
Esa fiesta fue el 15 de diciembre.
Hablaremos con nuestra hermana porque queremos ir a Roma.
¿Se sentará David a las seis menos cuarto?
Este camarero fue al banco y visitó a su tía.
David y Jorge no van a darle otra llave mañana.
Tu hermano salió del museo anoche.
Este río es tan hermoso como ese río.
No construye la casa bonita porque está muy nerviosa.
Hay muchos camiones en la calle.
Si hablara inglés, esperaría a estos profesores.
Carmen empezó a ir a Lisboa.
Cuando Laura era niña, vivía en Nueva York.
Ayer fuimos a la farmacia y comimos el queso delicioso.
El mensaje que he traducido era fácil.
Miguel no quería terminar estos periódicos.
¿Será esta clase el sábado a las seis y media?
Hay un chico en el castillo.
¿Dónde compramos seis furgonetas?
Luis quiere pintar algunas camas, pero no puede.
Miguel se sentará después de leer un periódico.
Sus vecinos intentaron ayudar a su nuevo vecino.
Este chico rico descansará con María.
Cuando tenga tiempo, Pedro traducirá ese diccionario.
Estaba cocinando en el restaurante mientras estaba estudiando.
La enfermera no te venderá muchas camas.
Tiene ganas de ver esa película.
El mes que viene Lucía viajará a Londres.
¿A quién va a llamar Miguel?
Esa biblioteca está detrás del hotel.
¡No laves ese coche!
Carmen debería volver de esa escuela.
Su hermano estaba comiendo en el jardín cuando entró.
Traeremos cerveza cuando volvamos.
El hombre jugará al tenis.
¡Qué aburrido estás!
Me gusta la camisa y quiero comprarla.
Carmen y Jorge trabajan en Barcelona desde hace once semanas.
Lucía y Luis pagaron la pizza ayer.
Su hermano trabaja en Lisboa desde hace ocho semanas.
El chico es muy famoso.
No hacía mucho frío en Francia.
Quiere que hable con mi hermana.
¿A quién va a buscar?
¿Tiene miedo del agua?
Carmen quiere que ayude a su hermano.
La universidad está lejos del museo.
Las bodas no serán el 20 de septiembre.
Tradujeron el periódico el miércoles.
Elena cree que esta clase era muy interesante.
David espera que Isabel viva en Lisboa.
Esta noche Pedro y Jorge irán a la oficina.
Tiene miedo del agua.
¿Preparamos otro pastel hace una hora?
Le gusta cocinar pescado.
Las faldas son blancas.
Juan nos contará algunas historias.
Nuestro hijo abrió una maleta fea y llamó a sus jefes.
Si el tren no llega, Isabel no pedirá el té.
¿Es el vestido de él?
Estabas durmiendo en la habitación mientras estaba esperando a su hija.
Su tía se ha aburrido.
Isabel y Carlos verán un partido.
Esta boda fue el jueves a la una.
Habrá dos museos detrás de la oficina.
Estaba durmiendo cuando Pablo entró.
Limpiaré la mesa y visitaré a mi abogado dentro de una hora.
¿Cuándo limpió la cocina?
Cuando Laura vuelva, llamarás al médico.
Cuando éramos niños, trabajábamos en Roma.
Juan trabaja en París desde hace tres años.
David oyó tu ruido anoche.
Su vecino oyó esta canción hace una hora.
¡Qué coche tan pequeño!
Te estamos buscando en este momento.
El camarero se acostó ayer por la mañana.
Quiere comer un huevo, pero no tiene tiempo.
Pronto vas a limpiar esas sillas y preparar sopa.
Lucía buscó su banco porque quería tomar el avión rápido.
Vamos a pedir esa ensalada.
Carmen está buscando otro caballo grande en este momento.
¿Quién abrirá las maletas?
El abogado te verá dentro de una hora.
Tus viejos abrigos cuestan 80 euros.
Mi abuela vive con nosotros.
Hubo dos reuniones en Lisboa.
Terminabas tu periódico.
Pablo y Lucía visitarán esa ciudad pequeña y comprarán la cámara pequeña pronto.
Luis tomará el tren lento cuando tenga tiempo.
Mañana por la mañana vas a ir a Barcelona y ayudar a tu tía.
Tienen que construir la vieja biblioteca, pero no tienen tiempo.
Había algunas sillas en la habitación.
Necesitan llamar a su primo, pero no tienen tiempo.
Ese no es su nuevo coche.
Si Luis pudiera, vería una película larga.
¿Lo perdió ayer?
Isabel no se levanta a las 10:35.
Los trajes feos cuestan cuarenta y un euros.
Ese concierto es demasiado interesante.
Se lo traerá dentro de una hora.
Este concierto no será el sábado a la 1:05.
Hace mal tiempo en Madrid.
¿Se aburren a las siete?
A Pedro y Jorge les gusta el ruido.
Ayer por la tarde su hermana fue a Barcelona y ayudó a las mujeres.
¿A quién has buscado?
¿Cuánto cuestan los relojes?
Eran las tres cuando su hija llegó.
Se dormirá antes de comer.
Vas a enfadarte antes de elegir el diccionario.
¿Dónde está nuestra camisa? La hemos olvidado.
¿Quién arreglará los camiones sucios?
¿Adónde fue Laura?
No va a Sevilla porque está sola.
Había algunos hoteles en Barcelona.
El sombrero que perdiste estaba mojado.
Miguel sabe conducir.
¿Preparó tu hermana un pastel?
¡No pidas mi vino!
Irá a Barcelona antes de beber zumo.
Se durmieron antes de conducir esa furgoneta.
El profesor arreglará el ordenador el jueves.
Mis hermanas trabajaron en Londres durante doce meses.
Pueden bailar en la cocina.
Mis tíos intentaron venderlo.
Estaba comiendo chocolate delicioso mientras estaba comiendo en la cocina.
Esta revista no cuesta 37 euros.
Ana me busca los fines de semana.
Este mapa está debajo de la cama.
El avión que ha tomado es rápido.
Ayer por la mañana leí la novela y leí estos diccionarios.
¿Por qué pintaste el sofá?
¿Dónde encontraste estas cartas cortas?
Tenemos que visitar la estación, pero no podemos.
¿Ha cerrado su tío su maleta?
Encontraste una nueva cámara y luego la vendiste.
No estará cerca del museo.
Carmen no puede vender otro abrigo porque tiene prisa.
¿Se divirtió Elena a las seis?
Voy a darle esta botella esta tarde.
Es amable.
No vas a contarle este plan a tu primo dentro de una hora.
Me encanta la historia.
Elegirá un armario el domingo.
¿Dónde he dejado las llaves?
Tu tío no lo está comprando.
Si mañana llueve, Luis no preparará esa ensalada.
Tu tía perdió esos abrigos anoche.
Está cerrando otra ventana ahora mismo.
Prefería este vino.
No lo elijo por la mañana.
Cuando llamó, Miguel ya había oído su canción.
No han visto el tren.
No tiene miedo de los perros.
No te duelen un poco las manos.
¿Nos llama esta chica rica por la tarde?
Cuando entramos, Laura y Jorge ya habían visto a este estudiante.
Sara quiere que elijan otra cama.
Me encanta ese mercado.
Mañana por la mañana Pablo irá a la estación y visitará la ciudad.
¡Qué película tan mala!
Pedro va a ir a Barcelona para llevar su camisa.
La botella que Laura lavó es bonita.
No hay tazas sobre la silla.
Elena dice que mi jefe trabaja en Roma.
Ana, no cierres esa puerta.
¿Por qué no construyeron la tienda?
Estaba cantando cuando María salió.
Tienen que vender los trajes, pero están muy nerviosos.
¿Se aburrirá Pedro mañana por la mañana?
Juan va a quedarse en casa antes de lavar esas chaquetas.
Ana cree que Sara pedirá la leche.
Se cepillaban los dientes por la noche.
Sabe jugar a las cartas.
¿Cocinó un huevo?
Si hace frío, visitarás al médico.
¿Por qué se duchó?
Bailarás con Sara esta tarde.
Este estudiante no es tan bajo como su tío.
¿A quién va a llamar?
Cuando vuelvan, pagaremos esa falda.
Mis tías están comiendo demasiado.
Pablo me los traía todas las mañanas.
El profesor vendió estos camiones blancos hace una hora.
María y Lucía escribieron esa carta y bebieron vino.
Si tuviera tiempo, limpiaría esta habitación.
Carlos tiene miedo del agua.
Nunca has hablado inglés.
El hombre tiene treinta y tres años.
David oirá la música esta noche.
Por la mañana cierra su caja.
Trabajará en el restaurante pronto.
Luis y Juan se acostaron hace una hora.
Lloverá mucho en Alemania pronto.
¿Es esta la mujer más joven de Alemania?
Había una nueva carta al lado del armario.
Ana nunca ha bailado en esa cocina.
Nuestras hijas querían tomar otro taxi lento.
Si la tienda está cerrada, traerán la sopa.
Necesitas hablar con Sara.
Su hijo le venderá un teléfono sucio a Sara.
Nos lo envía los fines de semana.
Su hermana vive en Berlín desde hace ocho semanas.
Espera que Pedro y Lucía estén ocupados.
Miguel volverá de Madrid.
Está prohibido fumar aquí.
¿Se ha puesto Jorge la camisa?
¿Por qué va a ayudar Jorge al gran profesor?
Quieres que laven otro plato.
El miércoles Ana me contará este secreto.
Su vecino alto te lo estaba dando.
Tus hermanas caminan demasiado todas las semanas.
María le ha contado este problema a su hijo.
Tengo que preparar un pastel.
¿Tienes algo más barato?
Juan debería buscar dos caballos.
Sus primos estaban construyendo el castillo famoso mientras Jorge estaba lavando otro sombrero rojo.
No visitaste a las enfermeras el verano pasado.
Ana sabe que bebió té.
El niño se duerme a las seis y cuarto.
A Jorge le encanta caminar con Luis.
Van a visitar a la mujer la semana que viene.
Eran las 12:55 cuando Laura llegó.
Esta tarde Pedro va a darle un periódico a su primo.
Van a salir de la farmacia el martes.
Nuestra hija no se enfadará.
Luis irá a Nueva York y pedirá esa pizza mañana.
Encontró una bicicleta pequeña y luego la perdió.
¿Quién va a lavar su vestido?
Me gusta este mensaje y quiero comprarlo.
Acabo de llevar mi chaqueta.
Creen que Ana es demasiado seria.
Voy a caminar hasta esa escuela.
¿Qué carta va a leer Sara?
Pablo dice que pueden preparar esa pizza.
Este estudiante preparará sopa y llamará a su hijo el martes.
Siempre descansas en la habitación.
Camino con Pedro por la tarde.
¿Van a contarles Carmen y Juan otra historia a sus hijos pronto?
La radio que ha arreglado está limpia.
Estas chicas nunca cocinan en la cocina.
Tu hermana irá a este supermercado el viernes.
Ana y Carmen irán a Londres y comprarán otro periódico interesante esta tarde.
Su cumpleaños es el 27 de febrero.
Dice que estás viendo un concierto.
No necesitas esperar a sus primos.
Iremos a Roma antes de abrir una maleta.
Esta fiesta fue el miércoles a las siete menos cuarto.
¡Qué inteligentes son los caballos!
Nuestra historia te parece mala.
¿Hay una vaca fuerte en la calle?
Te encanta cocinar en la cocina.
Nadie puede ayudar a su primo.
Luis espera a ese médico todas las mañanas.
Van a prestarles el coche mañana por la mañana.
Nos levantamos antes de limpiar esa cama.
Se duerme a las siete.
Carlos cree que está abriendo tres ventanas.
Son las tres y cuarto.
Hay cuatro niños en la estación.
Podemos descansar con nuestra hija.
Mi primo estaba vendiendo este teléfono.
Su cumpleaños es el 18 de noviembre.
Esta noche Sara va a cerrar la maleta y preparar sopa española.
Si hace sol, Ana verá todas las películas divertidas.
Espera que hable con Sara.
Su hijo les prestará sus periódicos.
¿Quién puede tomar el tren?
No me sentaré porque tengo sueño.
Comerá con David.
Ana estaba trabajando en la tienda cuando llegamos.
No te gusta cocinar carne.
Jorge se lo está contando.
Se quedará en casa a las 3:55.
No ha leído el mensaje.
¿Es este el abogado más serio de Japón?
Sé que Isabel puede buscar el teatro.
¿Tenía Lucía sus vacas?
Lucía y David intentaron verte.
Este estudiante va a preparar el pastel esta noche.
Traducirán ese diccionario fácil cuando llegue.
Su tía quiere ser escritora.
La estación abre a las diez.
Voy a hablar alemán mañana por la mañana.
A Carmen no le gusta la fruta.
Miguel e Isabel viven en Londres desde hace once semanas.
Cerraré mi ventana y prepararé mucha buena sopa el miércoles.
David estaba preparando buena sopa mientras estabas estudiando en la biblioteca.
Estábamos vendiendo nuestro camión rojo.
No habrá ningún hombre en el hotel.
Esta es la mujer más perezosa de México.
Cuando salimos, ya había construido la casa.
No te duelen los pies cuando hace frío.
Necesita escuchar sus canciones, pero está muy enfadada.
Hablas alemán todas las semanas.
Por la tarde nos buscaba.
Este caballo es tan inteligente como ese caballo.
Este problema es más interesante que el otro.
Me he lavado las manos.
Caminó hasta este hospital ayer por la tarde.
Nuestra tía se divierte por la mañana.
¿Conoces el aeropuerto pequeño?
Sus hijas no recuerdan esta música hermosa.
Nuestros tíos se despertarán mañana.
Mañana por la mañana irás a la tienda y ayudarás a tu médico famoso.
Que tengas un buen fin de semana.
Isabel intentó ir a Nueva York.
Creemos que podemos traducir nuestras cartas.
Te los di.
Va a traérselo dentro de una hora.
Carmen estaba cocinando en el restaurante mientras estaban caminando.
Su tío trajo mucha buena sopa hace dos días.
Tienen que visitar la tienda, pero no pueden.
Quiere que termine las revistas.
Cuando Isabel tenga tiempo, pagará su café frío.
Este es el banco más grande de Japón.
Quieren que beba leche.
Sus lápices están sobre el armario.
Trabajamos en Berlín desde hace nueve meses.
Elena, no traduzcas el diccionario.
Fueron a Berlín después de descansar.
Ese hombre que vive en Lisboa es tímido.
¿Va a prestarle Pedro ese lápiz a Pablo mañana por la mañana?
Sus hijas no necesitan acostarse.
A la chica le encanta hablar francés.
Verá otra película dentro de una hora.
Oímos el ruido anoche.
Jorge tenía sed.
Si hace sol, buscaré esta nueva oficina.
Escuchaste el ruido el domingo.
No nos dormimos hace dos días.
Ayer por la tarde David y Miguel cantaron mucho.
La reunión fue muy larga.
No puedes tomar ese avión porque estás enfadado.
A Juan le gusta viajar a Barcelona.
¿Cuándo vamos a limpiar esta nueva silla?
¿De dónde eres?
El camarero no toca la guitarra por la tarde.
Pedro no tomó este barco porque estaba enfadado.
Quisiera un billete para Barcelona.
Este hotel es más viejo que ese hotel.
Sabemos que María y Carlos trabajan en Madrid.
No vas a beber cerveza el jueves.
¿A qué hora empieza el viaje?
Juan nos lo dará esta tarde.
Si Elena tuviera tiempo, pediría agua.
Espera que laves una camisa.
Ayudaremos al hombre valiente cuando Miguel vuelva.
Pagaremos nuestra sopa cuando termines el trabajo.
No fue al banco.
Lloverá mucho en Francia esta noche.
Estaba cocinando en el restaurante mientras Pedro estaba durmiendo en esta habitación.
Cuando nuestra hija era niña, vivía en Lisboa.
Carlos cree que hemos elegido algunos diccionarios.
La chica no estará cerca de Londres.
No estarás en el jardín.
¿Descansábamos con nuestro hermano todos los días?
Pedro estará en la cocina.
Volverás de ese viejo castillo.
Si la tienda está cerrada, pedirás mucha leche.
¿Va Pedro a esta oficina por la noche?
¡Feliz cumpleaños!
Si hablara inglés, vería mi partido.
Su primo no es muy serio.
Mi hija le contó esta historia a su tía.
Su tío es escritor.
Te duelen las manos.
¿Llega el barco a Lisboa a las ocho y cuarto?
No hay viejos teatros en Berlín.
A tu tía le encanta leer diccionarios.
Encontraste un teléfono roto y luego lo vendiste.
Tienes dos furgonetas, pero no las usas.
Nadie tomará el barco rápido.
No compramos pescado porque no teníamos tiempo.
No había sillas amarillas en la casa.
Su hija quiere llevar un abrigo.
La enfermera te lo da todas las semanas.
Está más preocupada que su hija.
Vives en Londres desde hace cuatro años.
El museo no está cerca de Londres.
Hay algunas clases en Barcelona.
¿Había un camión en la calle?
Sus hermanas pintaban esta casa limpia.
Si hace frío, no venderán una cámara.
María le venderá su cámara.
Necesito buscar esta farmacia.
No pueden beber cerveza porque no tienen tiempo.
Tus hijas tienen hambre.
Su hermano te mostró otro diccionario.
Tus hijos van a traer las pizzas.
Pedro e Isabel le contaron su problema a Carmen.
Estabas pidiendo sopa.
¿Cuántos camiones vas a vender?
¿Has ido a este castillo en coche?
No habrá conciertos en Lisboa.
¿Dónde estudias?
Su hijo necesitaba leer un poema.
Tu hija arreglará esos coches el jueves.
No esperan a su primo porque están enfadados.
¿Nadaremos en el río mañana?
El niño bajo intentó vernos.
Sara no va a enviarte una llave el martes.
Hace dos días su tío se despertó.
Hoy es domingo, 14 de agosto.
Esa es su oficina moderna.
Ya no vive en Sevilla.
Encontramos el gato hace dos días.
Su tía se lavó la cara el viernes.
Compró un nuevo coche y luego lo vendió.
Quieren conducir el coche.
El chico siempre escucha música.
¿A Jorge le gusta descansar en el jardín?
Hay algunas universidades en París.
Llamó al abogado y arregló esta radio.
Le encanta tocar el violín.
La camisa está debajo del sofá.
Creemos que David es joven.
Pronto tu hermana no estudiará francés.
Cuando Ana tenga tiempo, beberás té.
Miguel y Sara van a llamar a su hermana esta tarde.
¿Le dieron Elena y Jorge nuestra novela difícil a su hija?
Se acostará a las diez.
Les mostré ese periódico a mis primos ayer.
A Elena le gusta bailar en el jardín.
El periódico nos parece caro.
Todo el mundo llama a los camareros.
¿Qué taza lavará Ana?
¿Quiere su hermano tomar unos barcos rápidos?
Pronto van a beber té y pedir zumo.
¿Quiere Elena visitarte?
El abrigo que llevó estaba mojado.
No hay supermercados en Madrid.
Traeré esos diccionarios baratos cuando llegue.
Su hermano es tan amable como sus tíos.
David sabe que trabaja en Sevilla.
El partido que vio era largo.
Tienes que ir a Barcelona.
No llames a su hermano.
Su hermano se llama Juan.
No llevarán una chaqueta sucia porque tienen prisa.
¡No hagas el ejercicio!
Fue a Berlín hace tres semanas.
No pinto esa silla porque no tengo tiempo.
Nos encanta viajar a Madrid.
Jorge ha trabajado muy poco.
Te lo doy los fines de semana.
Laura lo eligió ayer por la mañana.
Hace buen tiempo en Italia.
Si habláramos inglés, hablaríamos con nuestra tía.
Esta es la calle más tranquila de Francia.
No cocinamos arroz porque teníamos prisa.
Estamos pagando el vestido sucio.
Bebe cerveza muy a menudo.
Esos no son sus pisos bonitos.
¿Dónde hemos comprado ese periódico?
Si el tren no llega, irá a Londres.
Sara acaba de preparar una buena pizza.
Espérame, por favor.
David estaba bebiendo vino mientras Jorge estaba durmiendo.
No he comido muy bien.
Ana y Carmen estaban comiendo en el restaurante mientras Luis estaba leyendo.
Nadarán en el río pronto.
Ese hombre que vive en Londres es serio.
Sara nació el 8 de noviembre.
Pedro va a divertirse el martes.
Arreglaremos los ordenadores cuando se levanten.
Te estás quedando en casa ahora mismo.
Este médico todavía no se ha vestido.
El viernes oíste la canción.
Lucía y Luis no se vistieron ayer.
Hace dos días se cepillaron los dientes.
Hay dos camisas debajo de la cama.
Pedro caminaba hasta la escuela.
¿Cuándo va a ir Miguel a Madrid?
Tiene cuarenta y dos años.
Perdió el traje hace dos días.
¿Te gustaría pintar la mesa?
Carmen y Juan todavía no se han acostado.
Llovió mucho en Portugal ayer.
Si tienes tiempo, venderán un armario.
Estaba caminando por la calle mientras Ana estaba llorando en la cocina.
Ten cuidado, por favor.
¿Cuándo cerró Pablo una ventana verde?
Este taxi es menos rápido que el otro.
Tengo cinco periódicos, pero no los uso.
Elena está al lado del hospital.
Sabes que Pablo puede traducir esa carta.
Quiero que te vistas.
Quiere que se acueste.
¿Cuántas novelas ha leído?
Les gusta leer en esa biblioteca.
Había una foto debajo de la cama.
Va a venderle una radio a Juan esta noche.
El barco llegó a Lisboa a las seis menos cuarto.
Laura no se divertirá porque está nerviosa.
Ana no llevará su chaqueta porque no tiene tiempo.
Cuando vuelva, lavaremos cuatro furgonetas.
Su primo lo olvidará mañana por la mañana.
Lucía no me escucha todos los días.
¿Está Carlos cerca de Roma?
El partido fue el lunes a las cinco y cuarto.
Ayer por la mañana fue a Nueva York y visitó al buen abogado.
Vamos a ir a París después de comprar nuestro vestido.
Ya ha ido a Sevilla.
El niño ya ha terminado los buenos libros.
Sara quiere ser ingeniera.
Ya no vive en Berlín.
¿Quién puede comer su naranja?
Elena tenía mucha hambre.
Estos hombres se despiertan todos los días.
Sigue todo recto.
Compró una furgoneta negra y luego la perdió.
Nuestra hermana recuerda estos secretos difíciles.
Les conté este plan ayer.
Tengo una bicicleta, pero no la uso.
David no se ha enfadado.
¡Qué lento es el tren!
Voy a buscar un libro pronto.
Llegó al museo ayer.
Nuestra hermana todavía no ha hablado con Carmen.
Pedro se los dio ayer por la mañana.
¿Preferías la chaqueta pequeña?
No había iglesias feas cerca de la biblioteca.
Si Carlos hablara inglés, bebería el agua caliente.
¿Te gustaría visitar esa ciudad?
Carmen y Elena no se aburrirán a las diez menos cuarto.
Prefiero la naranja.
¿Dónde está su camisa? La vendió.
Voy a vivir en París el año que viene.
Hace una hora su tío vendió sus ordenadores modernos.
Carmen quiere que abra dos maletas.
Este médico se quitó el traje hace dos días.
Las mujeres construyeron una cocina ayer por la mañana.
Había una escuela cerca de Nueva York.
¿Dónde está mi hermana?
El viaje nos parece importante.
No descansé con Laura ayer por la tarde.
Cuando Isabel tenga tiempo, prepararán su pastel.
Este es el hotel más famoso del mundo.
¿Cuántas manzanas va a comer Lucía?
Sus primos querían vestirse.
Todo el mundo ha escuchado esta música.
Éramos perezosos.
A Isabel le encantan las chaquetas.
Te pondrás la chaqueta mañana.
¿Dónde encontramos este pájaro?
Este teléfono cuesta sesenta y cuatro euros.
No va a prestarle ese ordenador pronto.
Este pueblo es tan hermoso como ese pueblo.
¿Quién ayudará a su hija?
Lucía no habla alemán por la noche.
Su cumpleaños es el 10 de agosto.
Laura estaba lejos de la universidad.
No le duele la pierna cuando hace frío.
Vamos a darte una novela el miércoles.
Nuestra hija no se llama Elena.
Esta es la enfermera más tímida de Portugal.
Sus tíos la esperan por la tarde.
Necesitaba arreglar esta mesa sucia.
Todas las semanas Elena se lo cuenta.
Lo he perdido.
Pronto voy a mostrarle algunas botellas a mi tía.
Este chico lavó ese abrigo y limpió ese jardín.
Nos pusimos el traje el sábado.
Si Sara tuviera coche, hablaría con sus hermanos.
Tu tío va a salir de México pronto.
Hablarás portugués mañana por la mañana.
Busqué un reloj sucio y luego lo perdí.
Eres más serio que tu hermana.
Ana se lavó la cara ayer por la tarde.
Isabel, véndele mi armario.
¿Dónde están tus vestidos? Los perdiste.
No te gusta beber té.
El año pasado no lo compraron.
Escribirá un mensaje y escribirá sus poemas difíciles el viernes.
Miguel y Pablo estaban llamando a su hijo.
Juan y Luis no prefieren este vestido.
Hace dos días el médico fue a Nueva York y visitó a su primo.
¿Cuándo comió María queso?
Esta noche abrirán la puerta pequeña y prepararán sopa.
Tu hija descansaba en la habitación.
Luis sabe que busqué todos los trajes.
Querían un buen pastel.
Estabas caminando mientras estaba cocinando.
Isabel tenía sed.
Hace una hora arreglaron esas nuevas furgonetas y lavaron otro vestido.
Carlos necesita limpiar sus sofás, pero está muy cansado.
Luis sabía tocar el piano.
Viajó a París hace dos días.
¿Trabajará Isabel en Londres el año que viene?
Esta fiesta es el viernes a las ocho.
¿Dónde encontró ese pájaro?
Esta tarde Miguel caminará hasta ese teatro.
María quiere que beba agua.
Estos estudiantes perdieron esta foto hace una hora.
Había algunas camas en la cocina.
La mujer no se está lavando las manos.
Estaban eligiendo otra silla sucia mientras Luis estaba preparando sopa.
Eran las ocho y cuarto cuando llegué.
Tenemos que elegir este sofá, pero no tenemos tiempo.
Podemos tomar el taxi.
No comas su huevo, por favor.
Alguien puede terminar este ejercicio difícil.
Limpiará el piso cuando nos levantemos.
Nevó mucho en Londres hace una hora.
Mi jefe vivió en París durante nueve semanas.
Sabe que vamos a arreglar esa cama.
No lo encontraré.
Esta radio está más limpia que esa radio.
Si tuviera dinero, comería muchos tomates deliciosos.
Viajaron a Barcelona ayer por la mañana.
Mañana sus hermanos van a pedir café.
Juan está construyendo otro hospital grande ahora mismo.
No hemos escuchado ese ruido.
La farmacia abre a las doce y cuarto los lunes.
Dormíamos en el piso todos los días.
Su paraguas estará al lado de la mesa.
Intentó escucharme.
Quiero que busquen este pájaro pequeño.
No estás trayendo tu pastel ahora mismo.
Elena quiere que vayamos a Lisboa.
Sara quiere que conduzcan esa furgoneta.
A Pablo le encanta tocar el violín.
María es más tímida que Ana.
Tu tía estaba leyendo ese periódico cuando Laura llegó.
Mi hermana se acostará cuando Juan se levante.
Irá al restaurante y ayudará a su mujer baja esta noche.
El taxi llega a Sevilla a las once menos cuarto.
Se dormirá antes de ayudar a su hermana.
María me vendió su bicicleta ayer.
Estaban caminando por el bosque mientras estaba corriendo.
Pablo quiere buscar un perro inteligente.
Pablo quiere ayudar a la chica alta, pero está muy triste.
Recuerdas la música extraña.
Vamos a ir a Madrid después de estudiar.
¿Necesita esperarlo?
¿Hablas inglés?
Estábamos comiendo arroz mientras David estaba caminando por la calle.
Estaba trabajando cuando Isabel salió.
Esta noche Carmen leerá sus mensajes y visitará a su hermano.
Nuestras furgonetas cuestan catorce euros.
María no puede divertirse porque tiene sueño.
Estaba trabajando cuando salimos.
Cuando llegó, Isabel ya había cocinado mucha carne.
Este es el profesor más perezoso de la ciudad.
Fui a Nueva York para comer pescado delicioso.
Nuestro amigo necesita buscar un regalo.
No bebimos la leche caliente anoche.
Jorge y David se están aburriendo.
Este concierto no es corto.
¡Qué serio es nuestro primo!
Isabel es alta.
Este chico pagó 69 euros por sus camas.
¿A qué hora termina la fiesta?
Mi hija no es de Nueva York.
¿Son esas clases el 16 de octubre?
Fueron a Londres después de elegir su cama.
Miguel tiene que pagar su té, pero está muy nervioso.
¿Dónde está nuestro mensaje? Lo perdimos.
¿Por qué ayudó María a su enfermera?
No salgas de este castillo.
Jorge cerró su maleta y arregló la furgoneta.
Me gusta esta revista y quiero comprarla.
Ya no trabaja en Barcelona.
Dicen que trabaja en Sevilla.
El río es muy tranquilo.
Este es el puente más pequeño de Portugal.
¿Cuánto cuesta esta mesa grande?
Su vecino ya se ha acostado.
Si quieres, María no traducirá sus periódicos largos.
Pablo, no me lo muestres.
Me acostaré cuando lleguen.
Se puso la camisa hace una hora.
Buscaron una camisa cómoda y luego la perdieron.
Nació en 1992.
No fue a Roma hace tres semanas.
¿Dónde está tu ordenador? Lo has olvidado.
Mi hermana no entendía los mensajes.
No te vistes todas las semanas.
Me gusta el paraguas y quiero comprarlo.
Luis y Pablo quieren hablar con su primo.
Ese es nuestro nuevo aeropuerto.
¿Estaba ese traje cómodo al lado de la silla?
David y Lucía deben abrir seis cajas.
Este concierto no es menos nuevo que el otro.
Este niño irá a Londres cuando María llegue.
Luis no visita a los médicos porque no tiene tiempo.
Nos encanta el arte.
El jueves Pedro va a mostrarle la carta a Pablo.
Juan y Miguel quieren hablar con Ana.
La puerta que abrieron es amarilla.
Esa mujer que ha cerrado esas ventanas es nuestra tía.
Pedro tiene que elegir un periódico, pero no puede.
Elena jugará al tenis el martes.
Leo un mensaje todas las semanas.
Llovió en España.
¿Está el sombrero al lado de la cama?
El mercado está lejos del aeropuerto.
Lucía e Isabel necesitan visitarte.
Si pudieras, ayudarías a sus tíos.
¿Cuántos años tiene?
Compró un ordenador limpio y luego lo vendió.
Necesita pintar la vieja casa.
Pedro va a aburrirse después de ayudar a sus hermanas.
Voy a llamar a su hijo y limpiar el baño esta noche.
Me estoy divirtiendo ahora mismo.
No nos gustan los tomates.
El barco saldrá a las diez y media.
Acabas de terminar tu novela cara.
Este camarero alto todavía no ha hablado con su tío.
María no come otro tomate porque no tiene tiempo.
Mañana por la mañana va a ir a Madrid y ayudar a su hijo.
Su tío todavía no ha conducido los coches rápidos.
Si hace sol, no venderá un coche.
Ana dice que Miguel está demasiado enfadado.
Come con David todas las semanas.
Nos gustaría hablar con David.
Debería estudiar con su hermano.
No sé nadar.
Esa es su revista inglesa.
¿Es esta su falda limpia?
¿Costó su vestido cuarenta y siete euros?
Hay cuatro partidos en Lisboa.
¿Son más fuertes que Sara?
La chica no vivió en Sevilla.
Juan, no pagues esta sopa.
Tienes que hablar con tus hermanos.
Hay tres bancos al lado de la iglesia.
¿Hay un restaurante en Madrid?
María tiene que comprar la cerveza, pero no tiene tiempo.
Si el tren no llega, lavará este vaso.
Elena y Sara van a venderle un ordenador a Miguel dentro de una hora.
Nuestro tío no se quita el sombrero todas las semanas.
Son menos amables que su hijo.
Vamos a ponernos el traje mañana.
Hay una cama azul en la casa.
¿Toca este chico la guitarra todas las semanas?
Lucía empezó a vender esa silla.
Esa revista estaba debajo de la mesa.
Laura se lo ha contado.
¿Toca mi tío la guitarra por la tarde?
Tu tío es de Roma.
Abrió la caja y cocinó mucho pescado delicioso.
Juan no comió el pescado delicioso.
¿Bailarán estas enfermeras alemanas en ese jardín mañana?
Las camas rojas cuestan 61 euros.
Van a llegar al restaurante pronto.
Este abrigo no está tan limpio como el otro.
¡Qué sucia está la bicicleta!
Ya hemos tomado este tren rápido.
Pedro viajará a Sevilla el 15 de julio.
Compré una radio moderna y luego la perdí.
María necesita ver esas películas, pero no puede.
Tu primo estudia en la universidad por la tarde.
Alguien puede escuchar el ruido.
Trabajaste en Berlín durante cuatro años.
Juan quiere que ayude a sus chicas.
La pizza que Miguel preparó era italiana.
¿Quiere traducir ese buen mensaje?
¿Cómo es mi jardín?
Nos gusta ese museo.
Todas las semanas escribimos estos nuevos mensajes.
Intentaron buscarte.
Vamos a traérselo el jueves.
El museo cierra a la una y media.
El camarero está más enfadado que Lucía.
Nunca lee en esa biblioteca.
¿Qué mensaje va a escribir Isabel?
Llamará a mi hombre en el piso tranquilo.
¿Se estaban quitando tus hermanos el traje?
Buscaron esta taza marrón.
Escribió una carta y abrió la ventana.
Cuando salió, nuestro hermano ya había bebido té.
No llevan una camisa muy a menudo.
El traje limpio cuesta sesenta y tres euros.
Luis estaba leyendo cuando Isabel entró.
Intentó escucharnos.
Mis cartas están sobre el sofá.
Terminaron su periódico difícil el año pasado.
¿Esperó Juan el autobús anoche?
Ayer por la mañana Juan no tomó el barco.
Necesitan esperar a sus primos, pero no tienen tiempo.
La pizza te parece italiana.
Ya ha construido este piso.
No tienen ganas de lavar este camión.
Ese concierto les parece divertido.
Decimos que Pablo está cocinando muchas patatas.
Es alta.
Carlos entendía el periódico francés.
No tenías hambre.
¿Quiere abrir una puerta?
Ese es su supermercado famoso.
Mi tía fue al hospital y compró mucho pan.
¿Lo olvidaron Lucía y Ana?
¿Dónde perdió este abrigo?
Hace una hora su primo jugó en la calle.
Conoces la farmacia grande.
Mi primo es cocinero.
Digo que esta mesa es muy grande.
Habrá un armario en la habitación.
Cuando nos levantemos, Juan lavará el coche.
Dice que la calle era demasiado pequeña.
David está muy nervioso hoy.
Pronto tus hijos van a prestarle este pasaporte.
La enfermera siempre habla francés.
Jorge rompió la lámpara anoche.
María arreglará los camiones porque quiere llevar una chaqueta mojada.
Este secreto es tan bueno como ese secreto.
Carmen y Miguel han llorado en la cocina.
¿Cuándo cocinaste mucha carne?
Espero que Miguel conduzca estos coches rápidos.
Cuando sus tíos eran niños, trabajaban en Madrid.
¡Qué bien canta su hija!
Luis no quiere ayudarla.
Tiene que comprar la fruta deliciosa, pero no tiene tiempo.
Cuando nuestra hermana era niña, tocaba la guitarra.
Pedro los busca muy a menudo.
Los profesores tuvieron que hablar con su hija.
Este coche es menos nuevo que el otro.
¿Les gusta viajar a Madrid?
Este perro es tan fuerte como el otro.
Si viviéramos en Madrid, traduciríamos esta revista.
¿Leyeron con su hijo el miércoles?
Laura está jugando a las cartas en este momento.
Cuando se levante, tomará el tren rápido.
La película que han visto era interesante.
¿Es ese examen muy importante?
Traduje la novela larga anoche.
¿Dónde está nuestro reloj? Lo perdimos.
Este hospital es más tranquilo que el otro.
¿Qué dirán?
Su hermana se llama Laura.
A Elena le encanta caminar por el pueblo.
¿Quién va a escuchar tus ruidos?
Va a ir a Berlín antes de comprar un armario.
Su cumpleaños es el 4 de septiembre.
Le duele la pierna.
Ese camión es mío.
El autobús llegó a Londres a las seis y media.
Los médicos tradujeron esa carta inglesa el martes.
Vivía en Londres.
Estaba nadando en este río mientras estabas buscando un mapa.
María lo encontró.
Esos pájaros son grandes.
Si quieres, Jorge irá a París.
Has arreglado las bicicletas limpias.
Esta película es más corta que la otra.
Encontró un periódico fácil y luego lo vendió.
Carlos está demasiado triste.
Ese billete estará al lado de la cama.
Elena no se divertirá porque no tiene tiempo.
No hay ningún museo delante de la biblioteca.
Quiere que ayude a su hermano.
El lunes Carlos e Isabel cerrarán esa caja marrón y ayudarán a su hija.
Si el tren no llega, escribiremos esos poemas largos.
Volverá de Argentina esta noche.
Si hablara inglés, limpiaría el piso moderno.
No quiere ser ingeniera.
¿Qué dicen?
¿Te gustaría visitar a tu primo?
Esta tarde el gran chico irá a la oficina y ayudará a su tía.
¡Visita esa escuela!
Cuando era niña, viajaba a Lisboa.
Ayer sus hermanas se cepillaron los dientes.
Empecé a ir a Berlín.
Dentro de una hora ayudará a su hermano y preparará sopa italiana.
No pagué ochenta y siete euros por el ordenador.
Juan y Sara van a ver otra playa.
Cuéntale ese secreto.
Hay una taza al lado del armario.
Saben que no va a ir a Barcelona.
Estaba corriendo por el parque mientras estábamos descansando en el parque.
Nuestro amigo va a contarte un secreto dentro de una hora.
Cerrarás una ventana cuando termine el trabajo.
No esperará a este abogado porque no tiene tiempo.
Nos enfadaremos después de trabajar.
No arreglamos nuestros coches porque no tenemos tiempo.
El diccionario que he traducido era largo.
Miguel no terminó ese diccionario porque tenía sueño.
El taxi llegará a las 10:30.
Esta pregunta es mejor que esa pregunta.
Quiere que termine el trabajo.
El pájaro que Carlos buscó es hermoso.
Tienen que lavar otro camión, pero no tienen tiempo.
Sabe que esta chica vive en Roma.
Dentro de una hora vas a visitar ese hospital y limpiar nuestro baño.
¡Qué bien cocina su jefe!
Cuando llamé, David y Miguel ya habían traído el té.
Esta tarde tu hermano no se lo contará.
Esta es su oficina hermosa.
Fuiste a Lisboa para comer.
María y Lucía irán a Nueva York y verán algunas películas pronto.
Sara estaba nadando cuando llegaste.
¿Quién va a ver el avión?
Tráeselo, por favor.
Intentaremos ir a Madrid.
Carlos, no nos prestes sus libros.
Me da igual.
¿Intentó hablar con Jorge?
¿Viajamos a Sevilla el 16 de noviembre?
Este estudiante ya ha pagado su traje.
Ana estaba nadando en el río mientras estábamos descansando.
María nos lo enviará esta noche.
Su tía cantaba con sus hijos por la mañana.
Habrá un perro en el jardín.
La fiesta no fue el martes a las seis.
¡Qué ciudad tan grande!
Ya hemos visitado a esta mujer.
¿Por qué va a preparar Isabel sopa?
Esta ventana es tan vieja como la otra.
Volvimos de Alemania el mes pasado.
Si mañana llueve, Ana irá a Madrid.
El ordenador que has arreglado es útil.
La mujer que ha ayudado a su hijo está ocupada.
Luis cree que voy a pintar nuestro sofá verde.
Quiere elegir esta mesa, pero está muy ocupada.
El banco está al lado del teatro.
Quería la camisa.
Había tres camas en el piso.
Hace mal tiempo en otoño.
A su tío le gustaría ir a Berlín.
El abogado vivió en Barcelona durante diez meses.
No necesitabas llamar a tu hija.
Mi tía era abogada.
Decimos que esos pájaros son pequeños.
¿Necesita el médico fuerte visitarnos?
Querías tomar otros autobuses.
Su tío es muy tímido.
Empecé a pintar un armario.
¿Habrá un abrigo al lado del sofá?
Ayer David no se puso el traje.
¿Por qué habló con sus tías?
Esta falda cuesta treinta y tres euros.
Luis es muy fuerte.
Pedro tenía sed.
Traducirá su carta cuando Carmen se levante.
Esos sombreros cuestan cincuenta y cinco euros.
No me llames.
¿Vivió el estudiante fuerte en Londres durante nueve años?
Dice que Elena irá a Sevilla.
Hace una hora escribió la carta inglesa.
Anoche Luis y Carmen hablaron español.
El tren no sale de Lisboa a las cuatro.
Jorge no llegó a esta tienda ayer por la mañana.
Cocinarán en el restaurante.
Hay cinco conciertos extraños en Nueva York.
Este examen es el jueves a las ocho y media.
Sabe que pintamos otro armario.
¿Dónde encontró cinco pájaros grandes?
Luis bebió agua fría y compró la leche fría.
A Isabel le encanta la ciencia.
Estas camas cuestan 23 euros.
Ese hombre que ha leído el poema interesante es amable.
¿Me ha enviado la chica la carta?
Irá a Sevilla cuando Carmen termine el trabajo.
Cuando tengas tiempo, me levantaré.
Quiero vender cuatro armarios grises, pero estoy muy nervioso.
¡Qué grande es esta cocina!
¡Qué bien cantan Jorge y Laura!
¡Qué bien cocino!
Buscarás un gato cuando Laura llegue.
Estaban llamando a su estudiante mientras estaban ayudando a nuestro tío.
¿Dónde ha encontrado Pedro su vaca grande?
Isabel quiere limpiar el piso, pero no puede.
¿Habrá algunos sofás en la habitación?
Jorge y Juan les han mostrado otra falda a sus hermanos.
No cantaste con Sara hace una hora.
El parque les parece hermoso.
Sus tíos siempre están preocupados.
No lavamos esa chaqueta porque tenemos prisa.
Sara fue a Sevilla antes de limpiar esta habitación limpia.
Laura se cepilla los dientes por la noche.
¿Se divertirá María?
Su vecino ha descansado en el parque.
Carlos fue a Roma para descansar.
Tu tío se está acostando.
Elena ha esperado a los hombres en el aeropuerto.
El camarero tuvo que ir a Lisboa.
¿Elegirá Isabel muchos diccionarios mañana?
Miguel y Jorge no han comido en el hotel.
Sabe que no vamos a conducir nuestro camión.
Esperamos que no escriba una carta.
Elena no lavará la falda pronto.
Este es el chico más inteligente de Portugal.
El camión verde cuesta treinta y siete euros.
Arreglé los sofás porque quería tomar otros autobuses.
Cuando era niña, tocaba el violín.
El lunes la enfermera buscará una nueva escuela.
Recordaba la respuesta.
Pablo no pide café porque está aburrido.
¿Tendrás que comer ese pastel?
Miguel tiene ganas de pintar sus mesas.
Deben comprar algunas revistas.
No construye nada.
Creemos que ha lavado una taza.
Esta es la calle más hermosa de Italia.
¿Están nuestros jefes inteligentes tan tristes como Carlos?
Mi primo estaba en el baño.
Tocaré el piano.
Lo entiendo.
Van a sentarse esta tarde.
Estaban arreglando ese coche.
Siempre trabajas con David.
He encontrado un caballo grande.
¿Te gustaría traducir el periódico?
Mi tía fue a Barcelona y compró el sombrero.
Sara acaba de hablar con sus hermanos.
Necesitan leer sus cartas, pero están muy nerviosos.
Creen que trabajo en Barcelona.
Tu hermana está menos triste que su hija.
¿Dónde estudia Isabel?
¿Vuelve Lucía del mercado por la tarde?
¡Pinta mi habitación!
Mi hijo está menos triste que Elena.
Su hija tenía miedo del agua.
Carmen necesita arreglar la furgoneta, pero no tiene tiempo.
Pagamos 41 euros por ese camión.
Les gustaría comprar la novela cara.
Esa es su tía.
Ana y Miguel van a ir a Nueva York el próximo verano.
Estos pasteles les parecen deliciosos.
No le contó una idea a su primo.
Su hija estaba construyendo estas universidades.
El chico se lo trajo.
Se despertará a las dos.
Su hermana tiene veinticinco años.
¿Vas a trabajar en Berlín el año que viene?
Esperaré a mi primo pronto.
Encontraron un ordenador roto y luego lo vendieron.
¡Qué importante es su concierto!
Mañana por la mañana arreglaremos este ordenador sucio.
Fue a Berlín para comer.
Te encanta la política.
¿Cuánto cuestan esas faldas?
A Elena le gusta esta historia extraña.
Este vestido feo estaba sobre el sofá.
Esa mujer que vive aquí es pintora.
¿Cocinaron Jorge y David pescado delicioso hace una hora?
¿Está comprando los sofás ahora mismo?
Isabel trabajó en Madrid durante nueve años.
Compró una furgoneta pequeña y luego la vendió.
Vivía en Nueva York.
No hay ninguna camisa al lado de la cama.
Pedro llevó un traje porque quería pagar este té caliente.
El avión que tomaste es lento.
Miguel necesita abrir esa ventana, pero está muy cansado.
Cuando Juan entró, ya había escuchado la música.
Juan e Isabel cerraron la maleta negra y ayudaron a nuestro primo.
Ya son las siete menos cuarto.
Lucía ha llorado en la habitación.
Ese avión no es muy rápido.
Laura tiene ganas de ir a Berlín.
Las chicas son más inteligentes que María.
Le he prestado este traje a mi tía.
Estos sombreros cuestan 45 euros.
David estará en la habitación.
Estaremos cerca de Madrid.
¿Cuándo vamos a elegir la cama?
¿Habrá cinco sofás en la cocina?
Su hijo va a ayudar a mi hijo y arreglar este armario el martes.
Era la una cuando llegamos.
Estaba comiendo en el jardín mientras Luis estaba trabajando en esta biblioteca.
¿Cuántos libros va a comprar Jorge?
Ana empezó a beber la leche.
Estabas estudiando mientras Carlos estaba comiendo en el restaurante.
Arreglaron ese camión ayer.
¿Es muy rico?
Caminaban hasta la iglesia.
Iremos a Madrid y visitaremos a tus jefes el miércoles.
Encontré una nueva falda y luego la vendí.
Ya han traído un pastel.
Era valiente.
Muy a menudo tocan la guitarra.
Eran las 11:10 cuando llegaste.
Estaba comiendo mi patata cuando Sara llegó.
Buscaron una chaqueta barata y luego la perdieron.
Esta enfermera ha hablado italiano.
¿Eres menos rico que David?
¿Cuánto cuesta su coche?
¿Viajarás a Nueva York el 7 de noviembre?
Carlos e Isabel han olvidado ese paraguas.
¿Es la boda el 13 de diciembre?
No cierres estas ventanas.
A Juan le encantan las camisas.
Este camión es tan viejo como ese camión.
Luis quiere comprar un sombrero, pero no tiene tiempo.
Quiere que vayas a Roma.
Se durmieron después de trabajar.
Esta chaqueta está tan mojada como esa chaqueta.
A Juan le gustaría hablar con su tía.
El chico que leyó tus poemas es enfermero.
Lloverá mucho en Barcelona el martes.
Su hija ha trabajado muy poco.
Su tía va a viajar a Sevilla el 20 de enero.
No visitará la gran ciudad.
A Pablo le encanta cantar en el baño.
Terminaremos ese nuevo trabajo cuando María llegue.
Vamos a construir esta habitación el mes que viene.
María se duchaba muy a menudo.
¿Quién perderá los nuevos periódicos?
Tengo ganas de ir a Londres.
Empezó a pintar este piso hermoso.
Mañana David va a ayudar al abogado y ayudar a sus hijos.
Si tuviera tiempo, elegiría ese sofá.
Eso no es verdad.
Le encanta cocinar en esta cocina.
Habrá algunas chicas en el teatro.
¿Dónde está tu falda? La vendiste.
No puede escuchar la canción porque no tiene tiempo.
Este profesor iba a ese castillo los fines de semana.
Se acostará a las 9:55.
La fiesta es el martes a las ocho menos cuarto.
Va a cocinar otro huevo delicioso y pintar otro sofá mañana.
Escuchaste el ruido.
David está abriendo esa puerta ahora.
Se vistió ayer por la tarde.
Carmen está en la habitación.
La estación cierra a las 4:55 los jueves.
El libro cuesta 42 euros.
Habrá una vaca en el jardín.
El chico ha caminado con su hija.
¿Era el caballo muy fuerte?
Mi falda no es verde.
El taxi llega a Londres a las doce y media.
Hay muchas sillas baratas en la habitación.
Lo hace todos los días.
¿Intentó Carlos escuchar este ruido?
¿Empezó a buscar este gato?
Tu jefe tiene ganas de vender el sombrero.
No te han encontrado.
¿Dónde trabaja Ana?
Su tío debe ponerse la chaqueta.
El chico viajó a Londres ayer por la mañana.
La revista que compró era larga.
No puede llamar a su hermana porque no tiene tiempo.
Esa boda es muy importante.
Compraron la radio y pintaron su sofá sucio.
Carlos está más ocupado que su tía.
Esta taza está al lado del sofá.
¿Esperará tu tío a su tío el martes?
Cuando Ana se levante, traducirán el periódico barato.
Ana todavía no ha comprado la revista difícil.
Este es nuestro nuevo banco.
Mi cumpleaños es el 22 de abril.
Hace una hora leíste un periódico interesante y visitaste a sus hijas.
No es más pobre que Isabel.
Los escuchará mañana.
Van a trabajar en Barcelona el año que viene.
Le encantan las revistas.
Ayer por la mañana Miguel se quitó la chaqueta.
Si tuvieran coche, irían a Madrid.
Luis fue a Berlín para vender un traje.
Siempre escuchas música.
No puedes levantarte porque tienes sueño.
Conocías el bosque tranquilo.
El banco abre a las cuatro menos cuarto.
Jorge y Juan necesitan comer sopa.
¿Cuestan las nuevas radios 13 euros?
Carlos va a ir a Londres antes de preparar esa ensalada.
Carmen y Lucía empezaron a traer mucha sopa.
Mi hermano conoce a su chico.
Nací el 28 de mayo.
Cuando llamé, ya habías roto este plato.
Carlos perderá las fotos en ese baño.
La chica no rompió la taza.
El camión que Carmen vendió era feo.
Ese hombre que vive aquí es su hijo.
Este hombre se despierta a las seis.
Este estudiante se ha quitado la chaqueta.
Pedro estaba trabajando mientras Elena estaba llamando a su hijo.
Mañana Miguel va a prestarle su falda sucia a Sara.
¿Se lo ha contado su amigo?
No va a elegir el diccionario.
A su hijo no le gusta la política.
Su cumpleaños es el 5 de enero.
Ya han pagado esta falda.
Ese hospital está cerca de la estación.
Viví en Sevilla durante cinco años.
El barco saldrá de Sevilla a las cuatro menos cuarto.
A Elena y Juan no les gusta el arte.
Esta enfermera ya ha comprado esta furgoneta.
Esta tarde compraremos un sofá y arreglaremos ese sofá.
No pagaron cuarenta y nueve euros por la revista extraña.
El chico viajará a Londres el 10 de octubre.
Su hijo es bajo.
Le ha mostrado un ordenador a su hijo.
¿Qué sombrero lava Pablo?
Luis va a lavar su ventana.
¿Abre la farmacia a las diez?
Tiene que preparar todas las ensaladas italianas, pero no tiene tiempo.
¿Está nadando tu tía con su tía ahora mismo?
¿Descansa el nuevo hombre en la habitación por la noche?
Tienes cinco botellas, pero no las usas.
Cocinaste carne y limpiaste este piso el sábado.
Arreglaremos este camión.
Gracias por todo.
Estabas cocinando en este restaurante mientras Juan estaba escuchando esas canciones.
Dice que Sara ha visto otra película.
¿Cuánto cuesta mi reloj?
Estoy viendo una película ahora mismo.
El domingo van a ir al restaurante y comprar ese libro.
Su hermana acaba de despertarse.
Luis tiene que escuchar esta música, pero está muy enfadado.
Mañana Jorge y Sara hablarán español.
Mañana por la mañana lavará ese vaso y preparará su ensalada.
Quiere mostrárnoslo.
Los fines de semana este hombre se lava las manos.
¡Qué camión tan pequeño!
¿Prefieren Carlos y Luis la canción ahora?
Esta cama cuesta 51 euros.
Fui a Londres con mi hermano el jueves.
Si el tren no llega, Sara irá a Roma.
No traduces estas cartas porque estás preocupado.
¿Qué ha cocinado?
Empezó a traducir las revistas.
Nunca hablan español.
Miguel espera que hable con mis hijas.
Soy más alto que David.
Limpiarán mi nueva habitación cuando Isabel llegue.
Esa cámara costó 21 euros.
Lucía era enfermera.
¿Por qué llamaremos a nuestra hija?
Su hijo me prestó un camión el martes.
Tenemos razón.
Limpio esos armarios todos los días.
Cuando se levanten, cerraremos nuestras puertas.
¿Cuándo compró Elena el sofá?
¿Cuándo fuimos a Berlín?
Necesito arreglar el armario feo.
Ya son las ocho y media.
¿Debería enviármelo el chico famoso?
Estaban caminando por el parque mientras Pablo estaba visitando a ese estudiante.
¿Cómo es este castillo?
Alguien puede conducir la furgoneta.
¿Había algunos gatos en el jardín?
Mi amigo no salió de esta farmacia.
El sábado Ana va a ir a Madrid y pedir el vino.
Estabas lavando cinco abrigos mojados cuando llegamos.
Pagaron 75 euros por este armario.
Quieres que terminen los trabajos.
La chica inglesa trabajó en Nueva York durante ocho semanas.
Si hace sol, Isabel buscará muchos mercados.
Nuestro tío se llama Miguel.
Luis está tan contento como Sara.
Ana y Sara estaban comiendo mientras estábamos bailando en el jardín.
Cree que es bajo.
A su primo le encanta la playa hermosa.
Me quedo en casa por la mañana.
Está demasiado lejos para ir andando.
Habrá cinco lápices debajo del armario.
Miguel quiere traer algunos pasteles, pero no tiene tiempo.
¿Fue esta boda el sábado a las doce?
Va a viajar a Sevilla el 9 de junio.
Le duele la espalda cuando hace frío.
Lucía y Pablo estaban comiendo cuando salió.
Vamos a ir a Nueva York para elegir seis sillas.
¿Cómo está nuestro tío?
Este es el mercado más tranquilo de Argentina.
Nos ha vendido sus ordenadores.
¡Qué bosque tan hermoso!
El barco llegó a Nueva York a las nueve y cuarto.
¿Es el camión demasiado feo?
Cree que Carlos y Juan están muy cansados.
Laura no puede cerrar muchas puertas porque tiene sueño.
Va a ir a Madrid antes de cocinar sopa.
Limpiábamos la silla.
Carlos no toma este avión rápido porque no tiene tiempo.
Carmen es alta.
Le enviarán nuestro libro largo a Lucía pronto.
Había algunos hombres en la escuela.
Compré ese sofá gris y cociné arroz ayer.
¿Por qué ha limpiado esas mesas?
Su jardín le parece hermoso.
Su tío nadará con Luis mañana.
Trajeron mucho café ayer por la mañana.
Estábamos pintando una casa cuando María llamó.
Había una silla en la cocina.
¿A quién va a ayudar?
Encontró un museo el miércoles.
Por la noche no se lo traigo.
No tengo mi teléfono.
Trabajó en Madrid durante siete semanas.
¿Se cepilló los dientes anoche?
Pablo no ha ayudado a su hermano.
¿Encontrará Juan ese gato?
Su tío cocinó carne deliciosa ayer por la tarde.
Va a ir a Roma el sábado.
La silla que vendí es blanca.
Esta tarde le darán la camisa azul.
Mi vecino perezoso empezó a acostarse.
Todavía no has escuchado la música hermosa.
Alguien ha escrito ese viejo mensaje.
El profesor quiere comer la naranja.
Deberías tener cuidado.
¿Dónde están sus chaquetas? Las ha vendido.
Esta noche me lo enviará.
¿Cómo está tu tía?
El tiempo vuela.
A Lucía y Luis les encanta viajar a Roma.
¿Cuesta este periódico inglés 86 euros?
El sofá que Laura vendió es viejo.
Carlos se despertaba.
Estaba eligiendo la mesa pequeña mientras Carlos estaba llorando en el baño.
¿Por qué bebió Lucía leche?
Mañana le traerás el vaso a tu hermano.
¿Cómo está su primo?
Su hijo escuchará esta música.
Isabel estaba cantando cuando salieron.
Vamos a mostrarles esa cámara mañana.
Lucía y Ana pidieron cerveza y prepararon sopa.
Saben que puede traducir este libro.
Anoche escribió sus poemas.
Cuando termine el trabajo, las enfermeras visitarán a su hermana.
Carmen quiere que vaya a Londres.
Apaga la luz.
No llovió mucho en Lisboa anoche.
Cuando Carmen llamó, tu jefe ya había oído el ruido.
Compró una furgoneta amarilla y luego la perdió.
Esta habitación es tan moderna como la otra.
No tomaste este autobús lento ayer por la mañana.
¿De quién es ese vestido?
Carlos pagó la sopa.
No le duele mucho el estómago.
Me gusta ese abrigo y quiero comprarlo.
Siempre tocamos el violín.
Este es nuestro camión limpio.
Su hermano pagó ochenta y seis euros por mi coche blanco.
Luis les dará una falda esta tarde.
¿Cuántos libros leerá Sara?
Me gusta ese camión y quiero comprarlo.
María no fue a Sevilla porque no tenía tiempo.
El profesor bajo ya ha arreglado su cámara.
Todos los días esta chica juega al baloncesto.
Luis estaba caminando por el parque mientras estaba bailando en esta cocina.
El sofá que arreglaste estaba limpio.
Isabel es estudiante.
El sábado Carmen rompió los viejos vasos.
Mi hijo cantó en este baño el domingo.
Cuando Sara tenga tiempo, comeremos pescado.
Luis ve a este estudiante por la tarde.
He descansado en el jardín.
Caminarán hasta este teatro mañana por la mañana.
Limpiaremos la habitación y prepararemos sopa esta tarde.
Escribimos otro poema los fines de semana.
Sus ordenadores estarán debajo de la cama.
Mi tía todavía no ha llevado un abrigo.
Te levantaste después de pintar un sofá feo.
Estabas leyendo cuando salimos.
Juan vivió en Roma durante ocho meses.
Ana debe dármelo.
El poema que Ana ha escrito es fácil.
¿Nos ayudarán Lucía y Miguel el domingo?
No hace mucho frío en Portugal.
Le duelen los pies hoy.
La música que Elena escuchó es hermosa.
Isabel tomó un avión hace dos días.
La chica está terminando la novela en este momento.
Voy a ir a Berlín antes de beber mucho zumo.
Trabajamos en Londres desde hace cuatro años.
Jorge e Isabel prepararon las ensaladas.
Por la mañana nos lo das.
Tu cumpleaños es el 6 de abril.
Es más fuerte que su primo.
Te conocía.
Nadé en el río el viernes.
Su concierto te parece importante.
Pronto abrirás una ventana.
¿Quién está traduciendo el mensaje?
Empezaste a lavar un sombrero.
Pablo no te lo está dando ahora mismo.
Esta noche vas a traerles cerveza a tus hijos.
Irá a París antes de elegir una mesa.
Estaba caminando por ese parque mientras Pablo estaba llorando en el baño.
Sara no sabe bailar.
Vamos a conducir estos camiones.
La mujer se duerme todas las semanas.
Acaban de tener un bebé.
A Sara le gustaría ir a Sevilla.
Todos los días Miguel nada con su primo.
¿Es este taxi más lento que ese taxi?
Quería ir a Barcelona.
Tu tía te entiende.
Quieren limpiar las viejas mesas.
Estaba bebiendo té caliente cuando salimos.
Cuando María era niña, trabajaba en Roma.
Llueve mucho en México por la mañana.
Pedro no pagó cuarenta y cuatro euros por la furgoneta.
Ya ha conducido la furgoneta marrón.
Ese hombre que rompió las lámparas es su hermano.
Sabemos que Isabel puede cocinar nuestro huevo.
Esta chica no pagó cincuenta y seis euros por ese coche.
Habrá una cama roja en la casa.
El hombre todavía trabaja en Berlín.
El camión era muy nuevo.
Creo que Jorge ha cocinado el arroz delicioso.
Quieres escuchar los ruidos.
Pablo y Elena no estudiarán inglés esta tarde.
¿Son esos coches tuyos?
La farmacia está delante de la biblioteca.
Esta radio es menos vieja que esa radio.
Ese poema era extraño.
Queremos acostarnos.
Encontraré tres hoteles hermosos en su casa.
¿Cuestan estos vestidos cómodos veintinueve euros?
El coche marrón costó 59 euros.
Mañana por la mañana vamos a traerle otro diccionario a Pedro.
¿Queríamos buscar nuestra novela?
¡Qué bien cocina Miguel!
Nuestro tío ha trabajado en Berlín.
Se levantará a las cinco y cuarto.
¿De dónde es Isabel?
Se aburrirán antes de pedir vino.
Hoy es viernes, 20 de noviembre.
Te encontró ayer.
Lucía escribirá una carta y leerá la carta mañana por la mañana.
Encontraste un viejo ordenador y luego lo perdiste.
¿Quién ha comprado el teléfono?
Estaba estudiando en la habitación cuando Sara entró.
Fuiste a Lisboa el sábado.
Le gusta leer en el jardín.
¿Qué va a buscar?
Quieres que hablen con su tío.
Ayúdala, por favor.
Ayudará a los estudiantes y limpiará esa habitación sucia mañana por la mañana.
Carlos, no le cuentes ese plan.
Luis ha tomado el autobús.
¿Están esperando David y Elena a su hermana ahora?
Este no es el niño más perezoso de la ciudad.
Lucía conoce la oficina.
Estás arreglando el camión ahora.
Carlos estará delante de la escuela.
Sabe tocar la guitarra.
¿Qué comió?
¿Dónde estaba nuestra hermana?
Solemos cenar a las nueve.
El estudiante necesitaba ayudar a su tío.
Juan y Pedro cantaron en el teatro.
Cuando éramos niños, trabajábamos en Madrid.
La historia nos parece nueva.
Carmen trajo cuatro relojes porque quería escuchar el ruido hermoso.
Esa lámpara es de él.
¿Son muy altos?
Cerraste otra ventana bonita y llamaste a tu hermano.
Dices que pueden escuchar ese ruido.
Sabe que escribió un mensaje.
¿Pagamos treinta y tres euros por ese teléfono?
Me estoy cepillando los dientes en este momento.
Ayer por la tarde Pablo descansó en la habitación.
Nuestra hija no trabajó en Nueva York durante diez años.
¡Qué bien canto!
Miguel se durmió antes de escuchar la música hermosa.
Van a viajar a Madrid la semana que viene.
Ayer por la tarde Isabel caminó muy poco.
Te prestamos un camión anoche.
María y Lucía lo traen todos los días.
Este concierto no es demasiado interesante.
Creemos que está lavando una botella.
Si María pudiera, tomaría el taxi rápido.
Nuestras tías no recordaban el ruido.
¿Por qué no cerró Miguel una puerta?
Va a hablar portugués dentro de una hora.
¿Cuántas chaquetas encontró?
Juan no quiere traérnoslo.
¿Dónde perdió esos paraguas?
Nuestro hermano cerró su puerta y visitó al chico hace una hora.
Hay algunos hombres en la tienda.
¿Dónde están nuestras bicicletas? Las hemos vendido.
Luis y Jorge tendrán que divertirse.
Te pusiste el sombrero ayer por la tarde.
Ana ha jugado con su hermana.
Compró una camisa azul y luego la perdió.
¿Estaba comprando su tío su radio?
El chico conocía la ciudad.
Me puse la chaqueta el domingo.
Se despierta a las dos y cuarto.
Le ha vendido su camión a David.
Ana tiene ochenta y cuatro años.
Estábamos viendo otro concierto mientras Carlos estaba corriendo.
La novela nos parece cara.
Estas son sus furgonetas blancas.
Su hija todavía vive en Berlín.
Juan está ayudando al profesor ahora.
Estará cerca de Madrid.
La mujer que vive aquí es seria.
Gira a la izquierda después del puente.
Estaba buscando cuatro restaurantes cuando entró.
La mujer que vive aquí es su hija.
Nuestro hijo necesitaba esta camisa.
María lo trajo hace una hora.
¿Quieren construir el viejo museo?
No beberás cerveza porque tienes prisa.
El estudiante pidió tus pasteles y pintó muchas sillas.
¿Es el concierto el domingo a las 6:05?
Nuestro tío viajó a París el 3 de febrero.
A Jorge le gustaría abrir muchas viejas puertas.
Saben cocinar.
¿Tenían Lucía y Sara mucho sueño?
Mañana por la mañana tu amigo pintará un jardín pequeño.
La farmacia cierra a las nueve los jueves.
Han cocinado con su tía.
Estaba cocinando en el restaurante cuando Juan entró.
Fuimos a Nueva York y comimos el pastel hace dos días.
Luis intentó ver un nuevo concierto.
A Pablo le gustan los perros.
¿Fue a Lisboa ayer por la mañana?
Viajaron a París el 19 de julio.
Carmen va a elegir ese diccionario esta tarde.
Va a enfadarse después de lavar su vaso.
Jorge salió de Berlín.
Ya no vivo en Londres.
Dentro de una hora iré a París y veré esa película.
Conocen el pueblo.
Juan tiene treinta y cuatro años.
Ese mensaje me parece bueno.
Lucía cree que no fueron a Barcelona.
Su jefe está trabajando con Juan.
Leo estos libros por la tarde.
Estoy enfadado.
Hace dos días Isabel esperó a su amigo.
Te has cepillado los dientes.
Isabel no se levantará a las nueve.
Elena quiere arreglar el teléfono, pero está muy cansada.
Trabajas en Londres desde hace once meses.
Sara no se está cepillando los dientes ahora.
¿Quería Isabel acostarse?
A las enfermeras les encanta viajar a París.
La ensalada que Jorge pagó es deliciosa.
Se enfadó ayer por la mañana.
¿Será esta fiesta el miércoles a las 10:10?
Su tío tiene miedo de los perros.
Isabel ya ha pagado el agua.
La mujer estaba comiendo en el hotel mientras Sara estaba bailando en el jardín.
¿Cuánto arroz has comido?
Este concierto no será el miércoles a las ocho y media.
Si hace sol, prepararemos la ensalada.
Esos vestidos cuestan noventa y dos euros.
Quiero limpiar el sofá, pero no tengo tiempo.
Los partidos son el 21 de septiembre.
No hay ninguna gran boda en Berlín.
Sus primos están trabajando en ese museo ahora mismo.
Si hace frío, Pablo se duchará.
No vendiste tus camisas porque tenías prisa.
¿Quién ha conducido ese camión?
No quieres enviárselo.
Ha estudiado portugués.
Habrá una furgoneta en el parque.
Cuando llamó, Pedro ya había terminado el libro caro.
Mi hermano siempre come en el hotel.
David y Carmen estaban descansando en el hotel mientras estabas ayudando al hombre.
Tu hermano pagó dieciséis euros por esa novela fácil.
Dentro de una hora Lucía va a ir a Sevilla y pedir leche.
Isabel está eligiendo esos sofás caros.
¿Llovió en Japón hace una hora?
Has estudiado portugués.
Ese concierto le parece malo.
¿Cerraste la ventana ayer por la tarde?
Esta no es la calle más tranquila de Argentina.
¿Quién puede terminar su buen libro?
Lucía siempre juega en ese parque.
Los estudiantes empezaron a hablar con su hijo.
A la mujer le gusta viajar a Londres.
Eran las once cuando Carlos llegó.
¿Habla Sara español muy a menudo?
Su hermano ha oído estos ruidos.
No empezamos a lavar nuestro plato.
Este no es el niño más serio de Portugal.
Van a beber mucha agua fría esta tarde.
A Luis le encantan los diccionarios.
Recordaba esta música.
¿Dónde encontró la tienda?
¿Debe descansar esta enfermera en la habitación?
Buscamos un buen diccionario y luego lo perdimos.
Estás menos nervioso que tu hermana.
Vivieron en Barcelona durante siete semanas.
No he roto la nueva taza.
Cuando lleguemos, comprarás ese armario.
Tienes cuatro ordenadores, pero no los usas.
Todavía no ha llevado su chaqueta.
Cuando llegues, traducirá tu mensaje.
Este es el aeropuerto más hermoso de Portugal.
La biblioteca cierra a las siete y cuarto los lunes.
Dentro de una hora no estudiarán muy poco.
David dice que es muy famoso.
Su hermano sabe cocinar.
¿Adónde irás?
Lloré en el baño ayer.
¿Cómo es ese viaje?
Su amigo estaba llorando en la habitación mientras estaban caminando.
Estos estudiantes saldrán de ese teatro mañana.
Carmen me lo contará el lunes.
Laura preparará una pizza y escribirá este mensaje el sábado.
Te encanta el pueblo.
Esos teléfonos estarán sobre la mesa.
Pon la chaqueta debajo de la silla.
Sara se lo ha dado.
Quiero terminar mi periódico.
Quiero ser arquitecto.
Sabemos que Miguel vive en Lisboa.
Dentro de una hora vamos a visitar a su hermana y comprar un armario.
No pagaré el sombrero.
Nací en 1987.
¿Dónde encontraron otro hospital feo?
¿Necesita todos los vestidos?
¡Construye nuestra habitación!
Los camiones no son nuestros.
Nacieron el 18 de junio.
Eran las tres y cuarto cuando llegaste.
No habrá ningún coche en el jardín.
Hablaré con Laura cuando tenga tiempo.
Carmen cree que no compramos cuatro coches.
Luis quiere conducir estas furgonetas, pero no tiene tiempo.
No dormimos en el piso muy a menudo.
A Miguel y Ana les gustaría pagar el zumo.
Todas las semanas su hermano no escribe muchos mensajes interesantes.
Vamos a ir a París antes de comer.
A tu hermana le encanta el zumo.
Va a ir a esa universidad el domingo.
¿Por qué estás yendo a Londres?
Saben que trabajan en Lisboa.
Me encantan las novelas.
¿A qué hora empezará el concierto?
Carlos está menos enfadado que sus hermanas.
María va a ir a París y visitar la ciudad el viernes.
Pedro nos ha contado todos los planes.
Luis acaba de hablar con Pedro.
Cuando llegue, terminaremos la revista.
El profesor va a beber café esta tarde.
David no tiene miedo de los perros.
Este es el chico más inteligente de Japón.
La camisa que Miguel llevó es pequeña.
¿Adónde fuiste?
Su hija la encontró hace dos días.
¿Adónde va Miguel?
Estudiaste mucho ayer por la tarde.
Laura necesitaba hablar con Juan.
Carlos estaba leyendo en la habitación mientras estaba viendo nuestra película divertida.
Si Sara viviera en Madrid, construiría este mercado.
Anoche tu primo olvidó las lámparas.
¡Qué bien cantan Luis y Carlos!
Elena ha pagado este té.
¿De quién es este traje?
Carlos puede hablar inglés.
El jueves caminará muy bien.
La tienda está cerca de Nueva York.
Carlos preparó esa pizza española y ayudó a su primo.
Ayer por la tarde Juan y Luis limpiaron su silla.
Laura y Carmen tienen la idea.
Miguel y Juan fueron a Madrid y pidieron té ayer.
Quieren preparar muchas pizzas deliciosas, pero no tienen tiempo.
Cuando eran niños, viajaban a Sevilla.
Voy a traérselo.
Cuando Miguel y Laura eran niños, trabajaban en Nueva York.
El chico que vive en Berlín es perezoso.
Me aburrí antes de lavar la lámpara.
La revista estaba al lado del armario.
Debería tener cuidado.
El año pasado Carmen vendió un ordenador.
Decimos que pueden hablar con Sara.
Si quieres, hablarán con Ana.
Tu vecino ya ha vendido su camisa barata.
Su hijo va a comer muy poco mañana por la mañana.
Vas a ir a Barcelona después de descansar.
¿Intentaron arreglar el coche?
Juan cree que Laura trabaja en Roma.
El plato que rompió es gris.
Jorge pintó los armarios baratos el lunes.
Cuando entramos, ya habías bebido zumo.
Su hija va a elegir la camisa pronto.
Pronto no van a enviarle el traje mojado a Pedro.
Si Pablo viviera en Madrid, llamaría a nuestra hermana.
Nuestro primo estaba caminando por el pueblo mientras Pedro estaba llorando.
El niño no conduce nada.
El barco te parece lento.
A tu hermano le gusta ese ruido.
Tienen una chaqueta, pero no la usan.
Hace dos días construyó el baño.
¿Fue Lucía a París el mes pasado?
Mañana por la mañana preparará la pizza y limpiará esta silla.
Sus tíos están menos ocupados que su tía.
Laura no escribirá ese mensaje interesante porque tiene prisa.
Esta fiesta es menos interesante que la otra.
Fueron a la tienda y visitaron a su enfermera.
Este taxi le parece lento.
Llegan al mercado todas las mañanas.
Va a vender el camión porque quiere divertirse.
Pablo empezó a elegir otro traje.
Esa silla cuesta 35 euros.
¿Puedes levantarte?
Estas mujeres estarán en el piso.
Mis tías les dieron otra vieja taza a sus hijos el miércoles.
No viajó a Francia.
Esta playa es más tranquila que la otra.
El miércoles irá al mercado y comprará la carne.
¿Empezamos a hablar con nuestro hijo?
Llovió en Madrid ayer por la tarde.
Le contaron esa idea a Luis.
Van a traerlo el jueves.
Había tres sombreros al lado del armario.
María está delante del supermercado.
Esperamos al camarero por la noche.
Esta casa es tan tranquila como esa casa.
¿Cuándo construyó tres bancos?
Estás descansando con Sara en este momento.
Tu hija intentó visitarme.
¡Qué piso tan pequeño!
Mi vaca le parece fuerte.
Se levantará porque quiere ir a Londres.
Ya son las 6:25.
La caja que hemos cerrado estaba limpia.
Este libro no está debajo de la mesa.
Queremos pedir té, pero no tenemos tiempo.
Lucía necesita vender muchos coches, pero no tiene tiempo.
Juan y Sara han pedido té en esta tienda.
La mujer que vive en Berlín está triste.
Me gusta esa taza y quiero comprarla.
Luis quiere que beban zumo.
Hace calor en verano.
María empezó a pagar su chaqueta.
Conoce a sus abogados fuertes ahora.
Luis es tan serio como Pedro.
Su hijo es más serio que su hermano.
Tengo una revista, pero no la uso.
Dices que limpiamos la cocina.
Su hija cantó en el teatro.
Este sofá cuesta 14 euros.
Vamos a dormirnos después de pedir mucha sopa.
Buenas noches, que duermas bien.
No había ninguna oficina cerca del museo.
Camina por el parque por la mañana.
Cuando terminemos el trabajo, preparará estos pasteles.
Elena estaba corriendo por la calle mientras Carmen estaba jugando en el parque.
Elena y Lucía siempre leen con su tío.
Han viajado a Japón en coche.
A tu vecino joven le gusta la historia.
¿Debe llorar Miguel muy poco?
Hace buen tiempo en Nueva York.
María tendrá que arreglar este camión.
¿Qué poema vamos a escribir?
Pedro es más tímido que sus tías.
No ha viajado a Londres.
¿Dónde está su camión? Lo han perdido.
Este es el chico más rico de la ciudad.
Este no es el profesor más joven de la ciudad.
El periódico barato no cuesta 65 euros.
Isabel no romperá nada.
La enfermera no puede construir otro baño.
Todas las mañanas su vecino toca el violín.
Hace mucho viento en Argentina.
Caminé hasta el teatro.
Quería beber el vino.
Se los enviarás.
¿Se aburría nuestro hijo?
¿Por qué ayudó a su niño?
Quieres escribir esa carta, pero estás muy cansado.
El lápiz estaba debajo de la cama.
Estos son sus platos amarillos.
Nevó en Alemania anoche.
¿Dónde están sus ordenadores? Los han olvidado.
La habitación era muy vieja.
¿Les ha contado la historia?
¿Te gustaría ayudar a esta enfermera?
Creen que Carmen puede cocinar carne.
Se acostaban.
Vivirá en Roma el año que viene.
Quiere que veamos un partido.
Este es el parque más tranquilo de Portugal.
Mis hermanos no tocaron el piano.
¿Cuántos sofás venderá?
Sus hermanos ya no viven en Sevilla.
Estoy detrás del castillo.
Queremos que pida un pastel.
Se enfadará antes de trabajar.
Este es su viejo teatro.
¿A quién está buscando?
Me dormiré antes de descansar.
Ana estudiaba con Juan todas las semanas.
¿Va a mostrarle otro reloj a su hermano dentro de una hora?
Lucía los buscará.
Tiene cinco revistas, pero no las usa.
Dice que su hijo vive en Roma.
Estás menos aburrido que Pablo.
Jorge quiere que paguemos este zumo.
Carlos espera que Juan no vaya a Nueva York.
Pablo fue a París después de estudiar.
Limpian esta mesa por la noche.
Quiero contártelo.
Cuando Ana era niña, vivía en París.
¿Están estas fotos debajo del armario?
Creen que nos despertamos.
Vas a venderle este sofá a David mañana por la mañana.
Cuando Luis termine el trabajo, Pablo se divertirá.
No es enfermera.
Ya ha traído la llave.
Es escritor.
¿Por qué ha ido Miguel a Madrid?
¿Cuándo llamó a su tío?
La universidad abre a las diez y media los sábados.
¿Quién puede pintar el jardín?
Esa estación hermosa estaba cerca de Londres.
El miércoles llegaré a ese mercado.
Necesita estos camiones ahora.
Ese sombrero rojo cuesta cuarenta y siete euros.
Laura y Miguel han ido a Madrid en tren.
Me gusta esa bicicleta y quiero comprarla.
Este es el hospital más tranquilo de México.
Estaba corriendo cuando salieron.
Los abrigos cuestan 63 euros.
El pastel que hemos preparado es italiano.
Habrá seis sillas rotas en la casa.
A Carlos le encanta escuchar música.
Cocinará en el restaurante el miércoles.
Esta tarde María y Laura abrirán esa puerta.
Nunca juega a las cartas.
Ayer este abogado fue al hospital y visitó a su hermano.
Los partidos le parecen malos.
No has llevado nada.
Su primo se lo contaba muy a menudo.
Ha perdido esos sombreros amarillos en la iglesia.
Tiene seis bicicletas, pero no las usa.
Acaba de ver esta película.
Hace una hora fui al castillo y vi muchos buenos partidos.
David caminará muy bien mañana por la mañana.
Carmen acaba de ver el partido.
No lo haces todas las mañanas.
Hay algunas faldas sobre el sofá.
¿Intentó nuestro amigo visitarlos?
Su tío dormirá mucho pronto.
No puedo pedir su ensalada.
Pedro va a ir a Berlín porque quiere ver un concierto.
El concierto fue el domingo a las siete y media.
El gran niño trabaja en Barcelona desde hace nueve meses.
¿Cuántas camas venderá?
Irá a Madrid para trabajar.
Miguel estaba nadando mientras Isabel estaba pintando cinco armarios.
Si la tienda está cerrada, David escribirá su carta.
Si la tienda está cerrada, traducirán esta vieja novela.
Ya ha ido a Roma.
A su tía le encanta hablar portugués.
¿Por qué va a comprar Laura su coche?
Arreglamos nuestro camión y compramos un diccionario.
¿De quién es esta radio?
Ese aeropuerto estaba cerca del castillo.
Habrá muchas camas en la cocina.
Habrá muchas farmacias en Berlín.
Nuestras hermanas empezaron a beber leche.
Eran las cuatro cuando Jorge llegó.
Ya son las cuatro.
¿Era Miguel músico?
Eran las seis menos cuarto cuando llegó.
Tengo que comer pescado delicioso, pero no puedo.
Cuando termine el trabajo, hablaré con mi hermano.
Este es mi baño moderno.
Mi vecino rico abrirá muchas puertas cuando Pedro llegue.
Por la mañana vuelvo del supermercado.
Vamos a divertirnos el martes.
Le mostraremos la lámpara a nuestra hija.
María estará cerca de Nueva York.
Carmen escribió un mensaje extraño y llamó al hombre importante ayer por la mañana.
¿Llega el autobús a las 10:35?
Este es el profesor más inteligente de la ciudad.
Tu hija intentó ir a Londres.
La música que escuchó es extraña.
Espera que esta camisa sea bonita.
Sus armarios cuestan sesenta y cuatro euros.
No encuentro mis gafas.
Esta noche vamos a ducharnos.
Nuestra hermana es más rica que Laura.
El museo está al lado del restaurante.
No deberías cerrar otra ventana.
Vamos a viajar a Lisboa el 26 de septiembre.
Come en esta cocina todos los días.
Ana quiere traérnoslo.
Ese chico que vive en Berlín es abogado.
Ayer fuimos al mercado y visitamos la ciudad.
Me visitaste el año pasado.
Jugó mucho hace dos días.
Quieren que coma esta manzana deliciosa.
Creo que el chico vive en Roma.
¿Dónde ha encontrado Isabel el vaso verde?
¿Estamos cocinando el huevo delicioso en este momento?
Va a ir a Sevilla para comer.
Ana cree que las ventanas están demasiado limpias.
Se ducharon a las 11:25.
¿Estamos conduciendo la furgoneta ahora?
Laura acaba de ver una película.
El coche no cuesta 87 euros.
El café que ha bebido está caliente.
Vamos a enviárselo esta noche.
María va a ducharse antes de trabajar.
¿Cuántas mesas hay en la cocina?
Elena lo perdió hace dos días.
No estaban eligiendo el sofá.
Ya son las doce.
Quieres que venda la radio.
Se lo dimos anoche.
Quiero esas pizzas deliciosas.
Estos hombres no irán al hotel el viernes.
A la mujer alemana le encanta estudiar con Carlos.
Cuando Lucía llegue, leerán un mensaje.
Nos dormiremos mañana por la mañana.
Muy a menudo jugaban al tenis.
Carmen va a arreglar estos relojes.
Mi primo ya ha comprado la cámara.
Este camarero no trabajó en Nueva York durante cuatro semanas.
Esta maleta es tan nueva como la otra.
¿Qué están leyendo?
Luis espera que termines tus ejercicios.
No va a Nueva York porque tiene sueño.
No le duelen los ojos hoy.
Mi tía compró ese bocadillo delicioso el verano pasado.
Cuando Sara tenga tiempo, buscará algunos pájaros.
Hablaremos con nuestros primos cuando llegue.
Cuando Miguel entró, ya había preparado esta pizza.
Escribirás sus poemas el domingo.
Habrá un teatro detrás del supermercado.
Los chicos pobres van a viajar a Madrid el 12 de marzo.
Las mujeres trabajaron en Sevilla durante nueve años.
Luis debe correr por ese bosque.
Conoce ese parque ahora.
Había muchos billetes debajo de la silla.
El lunes María terminó su trabajo.
La carta que Carlos ha traducido era fácil.
Si hace frío, terminaré el ejercicio.
Si tuviéramos dinero, hablaríamos con nuestra hija.
Juan no quiere traértelo.
Están tan tristes como su hermana.
El museo cierra a las ocho y media los sábados.
Perdieron la falda el lunes.
Estaba estudiando en la biblioteca cuando Isabel llamó.
Sara y Jorge viajaron a Roma ayer por la mañana.
Su tía tiene treinta y tres años.
Su ensalada le parece deliciosa.
Su vecino acaba de escuchar sus ruidos.
Elena quiere llamar a sus hermanos, pero no tiene tiempo.
¿Cuántos relojes van a vender?
Ayer por la mañana el abogado comió pan y visitó esa farmacia.
¿A quién esperamos?
¿Cuánto cuesta el traje?
Hace dos días le prestó otro coche a su hija.
El domingo va a lavar su botella y cocinar sopa.
Carmen y Carlos deben quitarse el abrigo.
Cuando Miguel tenga tiempo, David y Juan pedirán su pastel italiano.
Caminó hasta ese aeropuerto ayer por la mañana.
¿Adónde fueron ayer por la mañana?
El reloj que compramos es caro.
Va a ir a la oficina pronto.
¿A quién llamaremos?
¿Leía su primo en esta biblioteca por la noche?
Jorge y Carlos se han cepillado los dientes.
Esta es la playa más tranquila del mundo.
Elena quiere que pague los pasteles.
¿A quién buscará Luis?
¿Cuesta la camisa sesenta y cuatro euros?
Carmen no ve un pájaro por la tarde.
Dice que voy a ir a Lisboa.
¿Cuántas pizzas van a comer?
Vamos a beber el zumo y llamar a sus hermanas mañana.
El secreto no es importante.
Carmen va a ir a Londres para traer un libro caro.
No queremos visitarla.
Han trabajado demasiado.
David no te lo mostró.
Encontraste una vieja chaqueta y luego la perdiste.
¿Nos hemos puesto el abrigo?
Sara cree que el gato es grande.
Su cumpleaños es el 6 de diciembre.
Este partido es menos importante que ese partido.
Quiero que escribas muchas cartas.
Tu hermano ha terminado los trabajos.
¿Estarán los mapas sobre la cama?
¿Cuántas mesas ha vendido Carlos?
¿Nos sentaremos mañana por la mañana?
Viví en Berlín durante seis años.
Sara y David viajarán a Roma el 28 de septiembre.
Se despiertan muy a menudo.
No hacía viento en Francia.
Debo lavarme las manos.
Va a traerle zumo a su hermano mañana por la mañana.
Estaba trayendo el vino mientras Pablo estaba corriendo por este parque.
Hace una hora compró otro libro y preparó esa pizza.
Tiene calor.
María va a ir a Sevilla después de construir ese nuevo museo.
Entienden los problemas.
Escriben todos los poemas interesantes por la tarde.
Ana no busca todas las iglesias porque está cansada.
Queremos que vayas a Sevilla.
Queremos que arregle las sillas.
Isabel quiere escribir algunos poemas franceses.
¿Dónde encontró un gato?
Espera que Elena pague este té frío.
Esta iglesia pequeña está delante del supermercado.
Vendiste la silla porque querías vender un ordenador.
Si tuviera coche, vendería nuestras bicicletas.
Si tuvieras coche, hablarías con tu tío.
La buscaste ayer.
Necesitas traer té caliente, pero no tienes tiempo.
Su hija lo conoce.
Cree que estamos escuchando nuestra canción hermosa.
¿Cuánto cuesta esa furgoneta lenta?
El secreto te parece bueno.
No fuimos a Sevilla porque no teníamos tiempo.
Pronto Isabel va a leer un diccionario y ayudar a su primo.
Se dormirá a las 7:40.
Ana necesitaba el regalo.
Cerrará una caja el jueves.
Esa radio no es muy vieja.
¿Nos entendían?
Elena recordaba los problemas extraños.
Ayer por la tarde mi jefe fue al mercado y comió un bocadillo delicioso.
María no se acuesta porque está triste.
¿Cuánto cuesta su mesa gris?
El jueves sus hermanos te lo traerán.
Empezó a terminar este ejercicio.
Estaban cocinando en esa cocina mientras Laura estaba llorando en la cocina.
Jorge sabe jugar al ajedrez.
Tu partido le parece interesante.
Nuestro cumpleaños es el 5 de octubre.
Juan caminará por el bosque el viernes.
Van a tocar el piano mañana.
¿Los están viendo?
Trabaja en Nueva York desde hace tres meses.
A su hermana le encanta bailar en el jardín.
Ese chico que vive aquí es su hermano.
La conocía.
¿Dónde ha encontrado Miguel una tienda?
¿Lo estamos haciendo ahora mismo?
No duermas en este museo, por favor.
Ya has comido el chocolate.
Pagamos 45 euros por el libro.
Quiere que limpies el sofá barato.
Carmen y Elena no volvieron de Madrid ayer.
Cuando te levantes, arreglarás esa radio barata.
Mi vecino no se lo trae por la tarde.
Sus primos fueron al hospital y visitaron a sus hermanas ayer por la tarde.
Ana no elegirá estas camas pesadas porque tiene sueño.
¿A Pablo y Elena les gustan las novelas?
Estudia en la habitación todos los días.
Me gusta la lámpara y quiero comprarla.
Lo han perdido.
Pedro ya no trabaja en Madrid.
Pablo y Carlos se han puesto el abrigo.
Si pudieran, escribirían su poema fácil.
Miguel empezó a escuchar la música.
Los profesores todavía no han comido este pastel.
Mi tío se llama Pablo.
Son las 7:55.
Buscó una camisa verde y luego la vendió.
Tenemos mucho calor.
Quiere un abrigo.
Hoy es domingo, 13 de junio.
Este abrigo no está al lado de la mesa.
¿Qué furgoneta compraste?
¿Dónde perdimos esta novela?
Este chico puede comer un tomate en su cocina.
Vas a mostrarnos la llave esta tarde.
No quiere ser arquitecta.
Espera que hables con Isabel.
Va a viajar a Nueva York el 23 de junio.
¿Dónde encontraron un perro?
El examen no fue el sábado a las diez y media.
El martes Elena irá al castillo y verá la película.
Mañana Ana va a ir a Alemania en coche.
Si la tienda está cerrada, ayudaré al camarero.
Visitará a tu hijo porque quiere terminar el ejercicio.
Fui a Madrid y ayudé a mi amigo anoche.
Por la tarde Juan se pone la chaqueta.
Se despiertan a las diez menos cuarto.
Elena lo encontrará el jueves.
Habrá muchas escuelas delante del supermercado.
Tuvieron que abrir las cajas.
Son las cinco y cuarto.
Juan dice que puede abrir dos puertas.
Le gustaría elegir el armario.
Trabaja en Berlín desde hace nueve años.
El mes pasado nuestra hermana no vendió otra furgoneta.
¿Nevó mucho en México ayer?
Si viviéramos en Madrid, arreglaríamos la silla.
Esta es su oficina famosa.
El museo abre a las cinco y media los miércoles.
Esperan que vivas en Lisboa.
Ya no trabaja en Lisboa.
¿Están Lucía y Elena en la cocina?
¿Por qué está conduciendo los camiones sucios?
Si el tren no llega, cerrará estas ventanas negras.
El sofá cuesta 81 euros.
Isabel está nadando con Pablo ahora.
¿Quién puede preparar su pizza española?
David todavía no ha construido una oficina.
¿Cuándo visitó ese mercado?
Este profesor nació el 23 de noviembre.
David nunca juega al ajedrez.
Su hermano ya ha arreglado esta silla pequeña.
Sara cree que ha construido un jardín.
Le hemos dado nuestra cámara.
Laura y Luis han comido con sus hermanas.
Le gustaría levantarse.
¿Están los niños pobres en Madrid?
¿Cuánto cuesta esta silla?
Las enfermeras viajarán a París el 10 de noviembre.
Hablaremos con Sara cuando tengamos tiempo.
Esa chica que trabaja en París es mi tía.
Ayer por la mañana durmió en la casa.
No llovió mucho en Sevilla anoche.
Rompimos la lámpara hace dos días.
Ese supermercado está delante del restaurante.
Le gustan las chaquetas.
Espero que el niño viva en París.
¿Cuándo limpió el sofá sucio?
Eran las 11:25 cuando llegamos.
Tu primo estaba buscando todos los supermercados mientras estaban eligiendo tres trajes.
Preferimos la falda seca ahora.
Sara quiere que pinte su jardín.
Quieren que vayan a Lisboa.
¿A quién está buscando David?
Busca piso en el centro.
¿Quién está arreglando mis camiones?
No conocían a sus malos jefes.
No me pongo el abrigo por la tarde.
No escribas este mensaje.
Hay un armario en el piso.
Lucía quiere ser estudiante.
Nuestro cumpleaños es el 8 de febrero.
El año que viene voy a vivir en Berlín.
Esta clase será el domingo a las doce.
Cerró seis maletas y escribió un mensaje.
Miguel necesita llevar una chaqueta amarilla, pero está muy cansado.
Elena no estará en Madrid.
¿Es este el mercado más feo de la ciudad?
¿Cuándo terminó este buen libro?
Quiere que termine esos libros.
Debería leer la revista en el hospital.
¿Por qué va a hablar Pablo con Carlos?
Cree que no está eligiendo muchas novelas.
La cama que han pintado era nueva.
Pedro se lo trajo ayer.
Este traje es más feo que el otro.
Espera que trabaje en Barcelona.
Se sentó antes de arreglar esta mesa.
No le duele mucho la garganta.
Los niños nos visitarán.
Intentaremos ayudar a tu hijo.
Elena no pagó cincuenta y nueve euros por los sombreros.
El jueves leíste el libro y bebiste cerveza.
Esa habitación nos parece grande.
Quieren que traduzcas esa nueva carta.
El piso que Lucía pintó es tranquilo.
Mi primo tiene cincuenta y un años.
¡Qué furgonetas tan grandes!
Estudiamos en esta habitación ayer por la tarde.
Acaba de esperar el autobús.
No tienes que levantarte.
Ayudaremos al profesor cuando se levante.
Ese chico que vive en Sevilla es periodista.
Todavía trabajo en Nueva York.
Vamos a ir a Berlín.
Nos lo mostraste hace una hora.
¿Es escritor?
Carmen no necesita escribir estas cartas.
Pedro no abrirá una ventana esta noche.
No necesito llamarlo.
El chico que vive en Londres es tímido.
No traeré sopa porque estoy muy triste.
No se puso la chaqueta hace dos días.
Jorge estaba caminando por el parque mientras estaba buscando otro pájaro pequeño.
¿Le ha mostrado otra llave a Carmen?
El autobús no sale de Berlín a las nueve y cuarto.
No comiste mucha carne ayer por la mañana.
María quiere ser arquitecta.
Voy a vestirme antes de arreglar mi coche.
Hace muy buen tiempo en Madrid.
Había cinco armarios en la habitación.
El lunes no pediste la pizza española.
¿Por qué irá David a Lisboa?
¡Qué montaña tan tranquila!
Queremos mostrárselo.
Vas a llevar un traje mañana por la mañana.
No habrá vacas en el pueblo.
Nuestro hermano se puso el sombrero.
¿Dónde has visto esa oficina?
David va a dormirse antes de cocinar el pescado delicioso.
¿Llega Jorge a este hotel todas las semanas?
Mañana por la mañana jugaré en la calle.
Los fines de semana preparo una pizza española.
Esa chica que vive aquí es tímida.
¿Saldrá el autobús de París a las cuatro y media?
¿Es este concierto el lunes a las cuatro?
No se levantan los fines de semana.
Quiero tomar los barcos.
María estaba cerrando esa ventana marrón.
Esa iglesia está cerca de Nueva York.
Pagarán sus chaquetas.
Laura va a ayudar a su camarero.
Cuando terminemos el trabajo, leeremos estos mensajes.
Este caballo es tan hermoso como ese caballo.
Esta es la chica más amable de la ciudad.
¿Dónde está su revista? La olvidó.
Por la mañana María se ponía la chaqueta.
Tiene ganas de pintar una cama.
Fui a Madrid y visité a tu hijo.
¿Estará el billete sobre el sofá?
Mi tío quiere un gato.
Carlos se duchará antes de escuchar la música.
David debe descansar en el jardín.
¡Qué secreto tan bueno!
¿Se está acostando Laura en este momento?
Perdiste tu lápiz en ese castillo.
Oiré mis ruidos esta noche.
Sara sabe que Carmen va a traer un abrigo.
¿Dónde compraron su periódico?
Escribió un mensaje en la habitación.
El bebé está dormido.
Este no es el bosque más pequeño de Alemania.
Nadie tomará el avión rápido.
Vamos a ir a Berlín antes de lavar un vaso marrón.
Llovió en Alemania.
Este diccionario es menos corto que ese diccionario.
Estaba en el baño.
¿Al camarero inglés le gustan las novelas?
Estaban cocinando en la cocina mientras Carlos estaba pintando una cama pesada.
Nos buscas todos los días.
Ayer viajó a Francia con su tío.
¿Va a enviarles nuestro tío una carta mañana?
Elena fue a Roma para escuchar la música.
El avión no llegó a Nueva York a las tres menos cuarto.
María fue al hospital ayer por la tarde.
Sara se despertará antes de esperar a su chico.
Creemos que Juan está lavando su coche.
No jugó a las cartas hace dos días.
Le encanta leer mensajes.
El miércoles este niño fue a Londres y pidió sus pizzas.
¡Ve al restaurante!
Sabe que no van a conducir estos camiones.
Tiene que conducir nuestros coches sucios, pero está muy contento.
Juan sabe que su tío vive en Roma.
¿Dónde están mis camisas? Las olvidé.
David cree que vivo en París.
Soy tímido.
Vas a ir a la farmacia y ayudar a tu hermana pronto.
¿La estábamos esperando?
Miguel sabe que no llevarán un sombrero mojado.
Sus hermanas no están un poco ocupadas.
Es tan valiente como Juan.
¿De quién son esos trajes?
No salgas de este jardín.
Esta es nuestra vieja camisa.
¿Cuestan esos coches blancos veinticinco euros?
Sus hijos no se enfadan todos los días.
Ya he hablado con mi hermana.
Busca el castillo, por favor.
Cuando salió, la chica ya había bebido agua.
¿Tienen sed?
Pronto vamos a abrir esa maleta y preparar sopa.
El autobús salió a las ocho menos cuarto.
No le mostró el abrigo a su hermano anoche.
¿Te gustaría tomar el tren?
¿Quién llamará a su buen niño?
Arreglarán el coche y cocinarán carne dentro de una hora.
¿Tiene tu primo ganas de escuchar la canción?
Cuando vuelvan, escribirá su carta.
Construirá un piso bonito.
Construyó el hotel la semana pasada.
No estoy jugando al ajedrez ahora.
Quieren que hables con Juan.
El poema que leí es corto.
Lucía ha cantado en este baño.
Estaba corriendo cuando salió.
Ayer David me vendió su camión.
Jorge estaba corriendo por ese bosque mientras Carmen estaba pintando este piso.
Esas son sus camisas secas.
Elena e Isabel van a viajar a Londres.
¿Cómo está su primo?
¿Caminó Carlos por el bosque ayer por la tarde?
Nos enfadamos a las 4:35.
¿Cuántos billetes hay debajo del armario?
Esta chica estudió en la habitación anoche.
Trabaja en París desde hace dos años.
Pablo va a estudiar inglés dentro de una hora.
El chico que vive en París es cocinero.
Cuando Elena era niña, hablaba alemán.
¿Quería Pablo esperar a su mujer?
Iba a Lisboa.
¿Por qué has ido a Nueva York?
¿Habrá algunas bodas en París?
Cuando su tío era niño, leía diccionarios.
Traducirán el periódico cuando se levante.
Vas a pagar los abrigos limpios pronto.
Su amigo bailó en el teatro.
Esta radio te parece útil.
No vas a traerle la ensalada a Carlos el domingo.
Hay muchas fiestas en Roma.
Nuestro jefe está cocinando mucha carne deliciosa ahora mismo.
¿Está mi periódico fácil al lado de la silla?
Creo que David va a lavar una lámpara.
Creemos que ha limpiado esta cocina.
Su jefe se levantó a las seis.
Intentamos venderlo.
Si viviéramos en Madrid, visitaríamos a nuestros tíos.
Todas las semanas Juan y Pedro se ponen el traje.
Estas revistas cuestan 81 euros.
Esta noche Lucía no te lo dará.
¿De dónde son?
¿Quiere Laura la furgoneta rápida?
A Miguel y Luis no les gusta su ruido.
Carmen elige un traje los fines de semana.
Cuando Carmen vuelva, llevarán una chaqueta cara.
Sé que se están vistiendo.
No había armarios sucios en la cocina.
¿Estará ese ordenador sobre la mesa?
Recordaban su palabra.
Sara le ha dado el abrigo a Ana.
María olvidará esa palabra mañana.
Me gustan los ruidos.
Tienen ganas de escribir muchos poemas franceses.
Cuando Luis llegue, visitaremos esa gran ciudad.
Todavía no ha tomado unos trenes.
¿Hace frío en invierno?
¿Es Sara más rica que Carlos?
La puerta que abrí es pesada.
Cree que Pedro no va a hablar con sus hijos.
¿Se está duchando Sara ahora?
Jorge pagará esa pizza cuando volvamos.
Había un sofá en el piso.
Carmen y Pedro necesitaban quedarse en casa.
Tus hermanos se lo enviaron hace dos días.
Compré una falda seca y luego la perdí.
Le encanta tocar la guitarra.
Cuando Pablo llegó, Juan y David ya habían abierto estas cajas sucias.
Lucía vendió el coche ayer por la mañana.
El avión saldrá de Barcelona a las tres.
Este es el estudiante más tímido de la ciudad.
Pedro dice que Luis está yendo a París.
Dentro de una hora Carmen escribirá el mensaje y comerá carne deliciosa.
Este sombrero es tan nuevo como el otro.
¿Quién ha leído estas cartas?
Ese avión me parece rápido.
Espero que leamos el periódico interesante.
Este es el teatro más tranquilo de Portugal.
Este es el restaurante más hermoso de Italia.
El coche es viejo.
¿De quién son esas fotos?
No era pintor.
Sus hermanos quieren pedir un pastel.
Tu tía ya ha visto una película.
¿Se lo mostraron Sara y David ayer por la tarde?
¿Es esta la escuela más moderna de México?
Cuando terminen el trabajo, hablaré con mis hermanos.
Voy al restaurante todas las semanas.
Hay una falda al lado del armario.
Lucía quiere llamar a su tío, pero está muy ocupada.
Dice que no he ido a París.
¿Adónde va Juan?
Este viaje es más interesante que el otro.
¿Es menos bajo que Luis?
¿Dónde está su abrigo? Lo olvidó.
La mujer que vive en Barcelona es fuerte.
No hablas portugués por la tarde.
Esta mujer todavía no ha pedido sopa.
No van a jugar con su primo mañana.
Me gustan esas furgonetas y quiero comprarlas.
Cuando Carmen era niña, nadaba en el río.
¿A Pedro le gusta comer ensaladas?
¿Qué estás buscando?
Estaba comiendo en la cocina mientras estaba eligiendo esa chaqueta.
El mensaje que has escrito es francés.
Las bicicletas pequeñas no cuestan 83 euros.
David fue a la iglesia y visitó la ciudad.
Hace dos días no tocó el piano.
¿Será el viaje el domingo a las siete menos cuarto?
Va a nevar en Londres.
Ya hemos elegido este periódico.
Fue a la iglesia y vio el mal partido.
Su primo cocinó el huevo delicioso y cerró una maleta roja.
Su tía se duchará.
No habrá ninguna mesa en la casa.
Isabel y David no quieren ayudarlos.
Pronto voy a ir al castillo y comer cuatro bocadillos deliciosos.
Miguel ya ha ido a París.
Ana quiere mostrárselo.
Creen que Ana es muy amable.
Cuando llegue, lavarás esa lámpara.
Sara va a viajar a Roma.
Pablo estaba bebiendo el té caliente mientras Juan estaba jugando.
Esperan que mis hijos trabajen en Nueva York.
El barco saldrá para Sevilla a las ocho y media.
Estábamos leyendo en el parque mientras Carlos estaba pintando un piso sucio.
Tenemos que elegir otro viejo diccionario, pero no podemos.
Cuando María entró, nuestros tíos ya habían visitado la iglesia moderna.
Necesitan lavar esa taza, pero no tienen tiempo.
Estás más nervioso que David.
¡Qué bien canta este estudiante!
Mi cumpleaños es el 7 de octubre.
¿Cuesta la furgoneta setenta euros?
El abogado no rompió la lámpara.
¿Va a mostrarles Carmen el abrigo pequeño a sus tíos esta noche?
Quiero llamar a esa mujer joven, pero no puedo.
El miércoles tu tía va a cantar demasiado.
Hay cinco fiestas interesantes en Londres.
Me lo mostrabas.
Jorge y David trabajan en Madrid desde hace seis años.
Carmen tenía suerte.
¡Date prisa!
¿Trabajan en el mercado por la mañana?
Los chicos iban al hotel por la mañana.
¿Dónde perdió este traje?
Pedro debería nadar en el río.
Comió con su hermana ayer por la tarde.
Cree que va a traer otra novela.
Hace buen tiempo en primavera.
La iglesia está lejos de la estación.
Hay un gato en el jardín.
Los camareros no cerraron estas cajas el martes.
¿Dónde está su poema? Lo perdió.
Fuiste al teatro y pediste cerveza anoche.
Jorge recordaba el ruido hermoso.
A su hermano le gustaría traer este lápiz.
¿Es tu hermana de Londres?
Le ha mostrado un abrigo a su hijo.
Trabajan en Nueva York desde hace nueve años.
Sara y Laura están muy enfermas.
¿Tenía Luis el camión?
Los fines de semana el hombre famoso traduce tu novela.
Va a preparar esas pizzas y preparar esta ensalada esta tarde.
Si hablaras inglés, terminarías esa novela.
Sabes que ha escrito algunos poemas largos.
¡Di la verdad!
¿Vas a traducir el libro pronto?
¿Vio Lucía el partido hace una hora?
Tu libro me parece inglés.
¿Quién está trayendo el diccionario?
¿Dónde está mi furgoneta? La perdí.
¿Cuándo hablaste con Luis?
Ayer por la tarde llamaron a sus chicos y visitaron la escuela moderna.
Mañana por la mañana Juan va a llevar su chaqueta.
Cuando era niña, cantaba en el teatro.
El profesor español busca nuestra tienda muy a menudo.
Este es el hombre más inteligente de Argentina.
No hablamos con Jorge porque no teníamos tiempo.
Su cumpleaños es el 3 de junio.
Su tío estaba corriendo por el parque mientras Ana estaba llorando.
Cuando llegué, ya habían lavado un vestido.
Ana fue a la estación y compró una novela.
¿Hay tres armarios en la casa?
Su jefe le ha traído las buenas cartas a Lucía.
Nuestro tío intentó elegir este vestido.
¿Bebió Luis mucha agua caliente en el jardín?
Sara no va a venderme otra cámara el jueves.
Creen que nos divertimos.
Estaba cocinando con mi hermano.
María y Juan son menos amables que Sara.
Vivía en Sevilla.
Elena se está lavando la cara.
El supermercado está cerca de la tienda.
Sabe que María va a hablar con Jorge.
¿Has abierto esta caja?
Este es el mercado más pequeño de México.
No vivirán en Barcelona el año que viene.
¿Te gustaría ayudar a mi hermano?
Te gustaría ir a París.
Tienes razón.
Isabel dice que Sara ha visto una película.
La biblioteca que encontraron era fea.
¿Son Juan e Isabel más inteligentes que Jorge?
Trabajaste mucho anoche.
Mañana por la mañana Carlos lo encontrará.
Hablaste inglés hace una hora.
No pagará su leche porque tiene prisa.
Luis quiere esperar el barco rápido.
Su hija nos lo trajo.
La mujer se lo enviará esta noche.
Hace muy buen tiempo en Francia.
Tocaban el piano.
¿Conocen Pablo y Ana esa biblioteca famosa?
Esa chica que terminó esos ejercicios difíciles es ingeniera.
Ana no vendió cuatro cámaras porque no tenía tiempo.
Está preparando la ensalada ahora mismo.
Ganamos por dos goles.
Fue al restaurante y vio un concierto ayer por la tarde.
Fueron a Argentina hace una hora.
¿Por qué hablará Luis con Lucía?
El domingo lavó esos coches y ayudó a este chico.
No llamó a su hermano.
Jorge va a llevar un traje seco.
Tengo un diccionario, pero no lo uso.
Si Miguel viviera en Madrid, buscaría un pájaro.
Si hace frío, traerán una llave.
Hace muy buen tiempo en Sevilla.
La tienda estaba delante del restaurante.
David quiere ser cocinero.
El viernes su primo va a pagar el café.
¿Te divertiste hace dos días?
Elena cree que mi vecino trabaja en Londres.
Su cumpleaños es el 1 de junio.
Sara llamará a su amigo cuando Lucía termine el trabajo.
¿Trabajará Isabel en Lisboa el año que viene?
¿Salió el autobús de Londres a las diez?
Su jefe va a visitar a este médico y cocinar arroz el domingo.
Cuando tengan tiempo, comerán el tomate.
Ese mapa está sobre la mesa.
¿Estamos esperando a nuestras tías en este momento?
Tienen suerte.
¿Se lo muestra Isabel los fines de semana?
El gran profesor eligió otro abrigo.
Isabel y Carlos volvieron de España el año pasado.
¿Tenía esta enfermera miedo de los perros?
Hay muchos gatos en el pueblo.
Carlos y Jorge han olvidado la revista en el teatro pequeño.
Miguel se pondrá el sombrero esta tarde.
Tu hijo le prestó esa furgoneta a Pablo ayer por la tarde.
Carlos escuchó estas canciones.
No has escuchado su música hermosa.
Pronto van a ir a Lisboa y comprar fruta deliciosa.
¿Dónde está tu paraguas? Lo has vendido.
Si tuvieran dinero, se levantarían.
Miguel fue a Londres antes de comer.
A las mujeres les gusta caminar con Lucía.
Esa estación está cerca del mercado.
Tienen seis coches, pero no los usan.
Carlos y Jorge volverán de España.
El barco no saldrá a las 4:40.
Jorge vive en Sevilla desde hace doce semanas.
Le he dado su chaqueta.
Hace dos días David me prestó tres lámparas.
No necesitas una bicicleta.
Sus hermanas tenían prisa.
Va a traer una ensalada dentro de una hora.
Este es el chico más amable de Japón.
Son las diez menos cuarto.
La taza blanca está sobre el sofá.
Sabemos que Pablo hablará con Luis.
El aeropuerto está delante del teatro.
Se lo enviabas.
El barco no llegará a las cuatro y cuarto.
Gracias por tu ayuda.
Carmen nunca ha escuchado música.
Este es el mercado más hermoso de México.
Cocinarán carne y pedirán esos pasteles deliciosos esta tarde.
¿Es este el museo más grande de España?
Lucía verá un concierto mañana.
Los profesores estaban jugando cuando llegamos.
Nuestro tío jugó al fútbol el sábado.
David y Carlos abrieron su ventana.
Llueve a cántaros.
¿A Carmen le gusta su música?
¿Estaba el periódico sobre el armario?
¿Cuántos armarios hay en la habitación?
Ha nevado en Nueva York.
Llamará a su tía y lavará los vestidos mañana por la mañana.
Iremos a Barcelona cuando llegue.
Luis nos los dará pronto.
No pueden esperar este tren porque no tienen tiempo.
Compraron una revista corta y luego la perdieron.
Ayer los abogados perdieron esa lámpara.
¿Por qué venderá Miguel otra furgoneta?
¿Cuántos vestidos compró Sara?
Estamos traduciendo esas revistas en este momento.
Son las seis.
Estas bodas son el 13 de junio.
Su hermana se ducha todas las mañanas.
Su primo va a aburrirse pronto.
¿Qué talla usas?
Ana empezó a conducir esta furgoneta.
Tomaste unos barcos ayer.
Esta es la chica más joven de México.
Tienen ganas de pedir agua caliente.
Va a llover en Berlín esta noche.
Mañana por la mañana van a ir a Barcelona y visitar la ciudad.
Te duele la espalda cuando hace frío.
Miguel espera que conduzca estos coches.
A su tío le encanta llorar en esa cocina.
¿Romperá esta ventana el miércoles?
Pablo nunca baila en el teatro.
Carmen visitará la gran ciudad el sábado.
Hay una estación detrás del hospital.
Juan se lavó las manos hace dos días.
Carlos va a lavarse la cara.
Ana se vestirá después de esperar el taxi.
¡Qué inteligente es su tío!
La carta que leí es buena.
¿Quién está bebiendo este café?
No llovió mucho en Italia ayer por la mañana.
El museo abre a las dos los sábados.
La falda estaba debajo del armario.
Cuando Carlos era niño, jugaba al baloncesto.
Esta maleta le parece pesada.
María estaba trayendo una camisa sucia mientras Pablo estaba cocinando en el restaurante.
Parece que va a llover.
Esa llave estará al lado del sofá.
Luis empezó a ir a Nueva York.
Sus tíos preferían el ruido.
¿Nieva mucho en Sevilla todos los días?
El avión sale de Madrid a las tres menos cuarto.
¿A quién ha buscado Sara?
Las chicas son más serias que su hija.
¿Es esta mi nueva camisa?
Se pone el traje por la tarde.
No le duelen los ojos ahora.
Estamos en la cocina.
¿Fueron nuestros viajes el 4 de diciembre?
El domingo nevó en Barcelona.
Miguel lo estaba haciendo.
Miguel y Carlos eran pobres.
No te gusta viajar a Roma.
¿Siempre está muy enferma?
Los abogados no tocarán el violín.
Perdieron el traje seco en este banco.
Va a ir a París el próximo verano.
Estábamos nadando en el río mientras estabas leyendo.
Laura y Pedro los escucharon hace una hora.
Laura, bebe su cerveza.
¿Deberían dormirse los niños?
Ana no debería elegir las chaquetas limpias.
¿Quiere Juan conducir ese coche sucio?
¿Van a trabajar en Barcelona el año que viene?
Ana, no vendas mi mesa.
¡Qué rápido es ese autobús!
Isabel necesitaba las camisas.
Vas a sentarte antes de llamar a estos médicos fuertes.
Este examen fue el 18 de noviembre.
Luis nadará con su hija.
Nuestro primo se llama Miguel.
¿Te enfadarás a las nueve?
¿Qué falda eligió Lucía?
Isabel tiene suerte.
Empezamos a hablar con nuestras tías.
Estaba tomando estos autobuses mientras Carlos estaba llorando.
Nos gusta la música.
Estos camareros no van a estudiar alemán pronto.
Nunca han trabajado en la universidad.
Caminamos mucho por la mañana.
Bebí té frío y arreglé mi furgoneta.
¿Dónde está tu sombrero? Lo has perdido.
Te lo ha mostrado.
No se estaba lavando las manos.
Quería cerrar la nueva puerta.
Estaba visitando esta ciudad cuando Laura entró.
¡Qué extraña es esa respuesta!
El mercado no cierra a las doce y cuarto los domingos.
Juan se duchó a las seis menos cuarto.
El sábado vamos a cerrar algunas puertas feas y comer el queso.
Sé que Pablo hablará con su tía.
Eran demasiado altos.
Las furgonetas cuestan 69 euros.
Quiere que se sienten.
Jorge empezó a quedarse en casa.
La sopa que Pablo ha comido estaba fría.
Fuiste a Londres y comiste mucha carne.
Esta película es más nueva que la otra.
Cuando Lucía vuelva, Pablo irá a París.
Ayudaremos a nuestro profesor.
Isabel necesita cocinar arroz, pero no puede.
Quiere llamar a su hermano, pero está muy enferma.
¿Cuánto cuestan esos relojes?
Juan quería esperar a su camarero.
Sus tíos tienen ganas de ir a Roma.
¿Pagó 31 euros por esos libros?
Nunca juega en el parque.
Estará cerca de Nueva York.
Juan quiere preparar sopa deliciosa.
¿Cuándo te vestiste?
No puedo conducir mi camión porque estoy muy solo.
Estamos terminando esa novela.
Juan quiere que prepare sopa.
Este médico vive en Barcelona desde hace doce años.
La iglesia estaba delante del banco.
Fui a la iglesia en tren.
Ayer Elena lo vendió.
Ayer por la tarde esta chica no caminó hasta la escuela.
No te enfadaste a las 2:25.
Cuando Pedro salió, ya había lavado la falda.
Pablo, no descanses en el museo.
Voy a quitarme la chaqueta.
Le dio nuestra chaqueta hace una hora.
Cuando David llegó, Isabel ya había comido mucha fruta.
Fue a la biblioteca y ayudó a mi jefe.
No hay ninguna chaqueta sobre el sofá.
Elena leerá su vieja carta y cocinará una patata el miércoles.
Le contó esas historias a Pedro ayer.
Encontró un camión verde y luego lo perdió.
Siempre está un poco cansado hoy.
¿Le enviará esas fotos a Laura mañana?
No puedes tomar los trenes lentos porque no tienes tiempo.
Sus jefes deberían quedarse en casa.
Juan no leerá ese mensaje porque tiene sueño.
Lee en la biblioteca todas las semanas.
Jorge no tiene ganas de comer el huevo.
Por la tarde duermes muy poco.
El abogado inteligente no va a traerle sopa el domingo.
Quiero que traduzca su mensaje.
¿A qué hora terminará el partido?
Ha terminado su novela.
Pablo es menos bajo que su primo.
Había cinco sillas en la cocina.
Tu tía no es abogada.
Jorge fue a la estación y visitó esa iglesia ayer por la mañana.
Elena beberá cerveza porque quiere pagar esta pizza.
Fuiste a Nueva York después de visitar esa tienda hermosa.
Se lo ha mostrado.
Carlos estaba cocinando en ese restaurante cuando llegó.
Tengo un mensaje, pero no lo uso.
Cree que Juan ha llevado un abrigo verde.
Isabel es más pobre que Luis.
Por la tarde limpio esa habitación.
Ayer fuimos al hospital y vimos una película.
Ana va a cocinar esta patata y escribir un mensaje interesante esta noche.
Tienen razón.
Esta es la chica más amable de México.
Ana y Jorge van a venderle su coche a Isabel esta tarde.
Mañana irás a España.
Laura quiere construir una nueva tienda.
Este pájaro es tan inteligente como el otro.
¿Trabajaban Lucía y Pablo en Roma?
Mi camión es nuevo.
Compró esa furgoneta y lavó ese abrigo ayer por la mañana.
El taxi no sale de Berlín a la una y media.
Sabes jugar al baloncesto.
Miguel quiere llamarla.
¿Le gusta tocar el violín?
¿Es su jefe menos rico que María?
Isabel está tan enfadada como Ana.
¿Por qué no escribe David la carta?
¿Por qué han llevado su traje?
Carlos acaba de elegir otro sofá.
¿Cuándo elegiste un abrigo?
¿Te gustaría preparar sopa caliente?
Si tuviéramos tiempo, compraríamos esta novela.
No elijo el armario porque no tengo tiempo.
¿Te vendieron otra mesa?
¿Dónde trabajan?
¿Quién puede llamar a los chicos?
Estaban escribiendo otra carta mientras estábamos descansando.
Si hablara inglés, limpiaría el sofá.
Si tuvieras tiempo, hablarías con Carlos.
¿Cuántas mesas hemos vendido?
Esperó a su chica hace una hora.
¿A quién van a llamar?
¿Está este mercado delante del castillo?
Somos demasiado perezosos.
Elena y Lucía van a venderme algunos relojes pronto.
Este es el bosque más grande de Japón.
Ese chico que ha visto ese pueblo es cocinero.
La carta que tradujeron era francesa.
No preparo la ensalada española los fines de semana.
No había ninguna chica en el hotel.
Fue a la iglesia y comió sus tomates.
¿Viajó Juan a Roma ayer por la mañana?
¿Estamos contentos hoy?
Su hermano le mostró otro teléfono a su primo hace una hora.
Lucía nunca ha tocado la guitarra.
Me gusta la carta y quiero comprarla.
No soy muy bajo.
Las cámaras útiles no cuestan 64 euros.
Jorge y Carmen compraron este reloj.
¿A qué hora terminará la fiesta?
La tienda no está al lado del museo.
Hay muchos armarios en la habitación.
Fui al restaurante y visité a mi primo ayer.
Te vestirás después de lavar una ventana.
¿Dónde ha encontrado Miguel esos gatos?
Sara y Carlos deberían estudiar muy bien.
Esta tarde nuestros hermanos le darán un teléfono caro.
Hoy es jueves, 13 de junio.
Pablo vendió sus mesas la semana pasada.
Esta mujer pide zumo por la tarde.
Quiere escucharte.
Habrá una biblioteca lejos del restaurante.
Vamos a traducir este poema extraño.
Le ha enviado ese vaso a Carlos.
Dices que estas faldas son feas.
¿Qué escribirá Laura?
Vamos a ir a Lisboa antes de escuchar esta música.
No pintamos una cama porque estamos preocupados.
El diccionario que Ana leyó era fácil.
Su sombrero estará al lado de la cama.
¿Sale el tren de Nueva York a las ocho?
Su hermano va a viajar a Sevilla el 2 de mayo.
Estaba descansando en el parque cuando Carlos entró.
Comió la pizza y leyó la novela.
¿Cuántos camiones vendió?
La mujer rompió la lámpara.
Ana te lo mostró hace una hora.
La escuela cierra a las siete y cuarto.
El castillo no estaba al lado de la farmacia.
El niño viajará a Londres el 7 de febrero.
Estás jugando al fútbol en este momento.
No te duches, por favor.
¿Tiene cincuenta y ocho años?
Eran las seis menos cuarto cuando llegué.
Quieren que hable con su hermano.
Este camión es más pequeño que el otro.
El partido es el domingo a las once.
¿Dónde están nuestros teléfonos? Los hemos perdido.
No se lo prestes, por favor.
Isabel se pondrá el traje mañana.
Su jefe fuerte siempre trabaja en ese museo.
¿Han llamado sus hijas a su tío en ese restaurante?
No terminaron estos libros el mes pasado.
Si mañana llueve, iremos a Lisboa.
Luis va a volver de México.
Lo están comprando en este momento.
Terminamos el libro porque queríamos pedir muchas ensaladas.
Tu hermana cocina en la cocina por la tarde.
Pablo y Sara entienden las cartas.
No fue a la iglesia el viernes.
Cuando termine el trabajo, buscaré esos gatos pequeños.
Quiere ser médico.
No debe quitarse la chaqueta.
Esta ventana es más vieja que esa ventana.
Se quitarán el abrigo.
Tiene que cerrar esta caja gris, pero está muy cansado.
La chica que tradujo su diccionario es nuestra hija.
María quiere tomar este autobús, pero está muy nerviosa.
No han vuelto de Sevilla.
Estaba jugando en el jardín mientras Carmen estaba trabajando en el mercado.
Estamos más preocupados que Elena.
El camarero acaba de limpiar esta silla.
¿Cuándo visitó Juan esta ciudad?
Hace una hora abrió la nueva ventana.
Me gustan las bicicletas y quiero comprarlas.
Teníamos miedo del agua.
Espera que no vayamos a Madrid.
Este taxi es más lento que el otro.
Lleva un paraguas.
Las mujeres no van a vestirse esta noche.
Cuando me levante, pedirán sopa.
Los chicos no pagaron cuarenta y nueve euros por el sombrero marrón.
Le duele la pierna ahora.
No estábamos jugando en la calle.
Empezó a hablar con Carmen.
Su cumpleaños es el 20 de abril.
Ese chico que vive aquí es ingeniero.
Irá a Londres y ayudará al médico el miércoles.
¿Están estas novelas al lado del armario?
Isabel no puede escribir ese poema corto porque tiene prisa.
Elena irá a Berlín para descansar.
Nació el 7 de mayo.
¿Está el diccionario sobre la silla?
¿Cuántos mapas hay al lado del sofá?
Si Laura hablara inglés, vendería algunos trajes.
Lucía escribirá un mensaje.
¿Cuándo llevó Jorge un traje bonito?
Llevarás tu chaqueta cuando termine el trabajo.
Si hablara inglés, esperaría a su hermana.
Esta noche este camarero leerá una novela y llamará a sus hermanos.
Sara y María lavarán una botella.
Elena no es más pobre que su hija.
Tenemos que elegir un libro, pero no tenemos tiempo.
No hay lápices al lado del sofá.
Cuando Jorge termine el trabajo, comprarán este abrigo seco.
Esta clase será el lunes a las 5:35.
El aeropuerto abre a las cinco.
¿Cuándo lavó Pablo una taza?
Este es el supermercado más moderno de México.
Pablo y Luis caminarán muy poco pronto.
El viernes el médico va a preparar un pastel y leer los periódicos.
Compró un ordenador barato y luego lo perdió.
Este problema es más importante que el otro.
No estudiará mucho esta tarde.
¿Cómo están sus hermanas?
Isabel estaba leyendo un poema mientras María estaba llorando.
Está vendiendo un traje ahora.
¿Lloró nuestro vecino demasiado anoche?
Le encanta beber vino.
Mañana por la mañana Elena va a ir al museo y ver este concierto.
Carmen es tan baja como Juan.
Voy a caminar hasta la iglesia.
Ese chico que trabaja en Sevilla es amable.
Iremos a Barcelona para pintar la silla.
Esta es la montaña más pequeña de Alemania.
El chico no se cepilló los dientes anoche.
¿Cuántos años tiene Pablo?
Terminaré el ejercicio porque quiero ayudar a su hijo.
Sara oyó su canción anoche.
No romperás el vaso.
El niño estaba trabajando cuando David llegó.
No escribirás esas cartas porque tienes prisa.
Limpian la mesa por la mañana.
Cuando llamaron, ya habíamos roto esa lámpara.
Voy al trabajo en bicicleta.
No te duele un poco la cabeza.
Su tía es tan baja como su hijo.
A nuestras hijas les gustaría comprar su camión.
Carlos vive en Barcelona desde hace nueve semanas.
David nadó en el río el sábado.
No puedo pintar otro piso porque estoy muy enfadado.
Leeré todos los mensajes ingleses pronto.
¿Corre tu jefe por el parque todas las mañanas?
Llevarán su chaqueta pequeña el viernes.
Esta carta es mejor que la otra.
El viernes leyó en el jardín.
Ana compraba una silla.
Este castillo es menos nuevo que ese castillo.
¿Fue esta reunión el domingo a las seis?
Va a ir a Nueva York para terminar los ejercicios.
Hay tres furgonetas en el pueblo.
Jorge y Carmen leyeron su mensaje y compraron una furgoneta.
Jorge tiene que pintar la casa, pero no tiene tiempo.
¿Quiere ser cocinera?
No está hablando alemán en este momento.
El traje estará sobre la silla.
Sus hermanas ya se han sentado.
Vivo en Sevilla desde hace once semanas.
Mañana va a traerle el traje a Juan.
Esta tarde irá al teatro y ayudará al profesor inglés.
Pronto Isabel va a ir al castillo y pedir ese pastel.
Es más famosa que su tía.
Encontró una carta corta y luego la vendió.
Cuando Carlos llamó, ya habíamos bebido la leche caliente.
Pablo está tocando el piano en este momento.
Estabas limpiando la mesa cuando salí.
Carlos quiere conducir sus camiones, pero está muy triste.
A Jorge y Juan les gustan nuestros camiones.
Esperas que vayan a Barcelona.
El hospital cierra a las ocho.
Tiene que llevar su viejo abrigo, pero está muy cansado.
¿Cuándo va a arreglar Pedro su cama?
El libro que ha traducido es inglés.
¿Habrá cuatro vacas en el parque?
Vas a hablar con Sara porque quieres levantarte.
Lucía no habló con Carlos porque tenía prisa.
Le enviaré mi poema a Pedro.
La ensalada les parece española.
Estaba cerrando cinco maletas mientras estaba corriendo.
A Pablo le gustaría terminar esta revista.
Llegaron a esta estación ayer por la tarde.
Esta revista costó dieciséis euros.
María y Lucía no son más tímidas que su primo.
No llovió mucho en Argentina el martes.
¿Por qué has cerrado otra caja?
¡Qué interesante es la reunión!
Elena estaba llamando a su enfermera mientras estabas jugando en el parque.
Pagará su café frío cuando me levante.
El hotel que construyó es pequeño.
Estamos tan cansados como nuestra tía.
Cuando termine el trabajo, preparará dos ensaladas.
Tiene un libro, pero no lo usa.
¿Trabajarán Juan y Luis muy poco?
El autobús saldrá para París a las seis y media.
Vamos a divertirnos.
Carlos quiere que vayan a París.
Nuestro tío ha trabajado en el mercado.
El domingo fuiste al banco y pediste el agua.
Este es el museo más moderno del mundo.
¿Cuánto queso comerá Isabel?
No me duele mucho el estómago.
No te levantas por la tarde.
Nuestra hermana tiene frío.
¿Somos muy tímidos?
Estos chicos leían en el parque todas las semanas.
Están tan aburridos como su hijo.
El viaje no fue el 3 de noviembre.
Esas vacas les parecen fuertes.
La mujer que ha oído la música es rica.
Viajaron a Londres el 16 de mayo.
Laura esperaba el avión en este jardín.
Mi tía fue a Portugal en autobús.
Esa no es su chaqueta mojada.
Hubo un nuevo partido en Barcelona.
El miércoles le prestaré un vaso a mi hijo.
Esta ventana está más limpia que esa ventana.
Estaba durmiendo mientras Luis estaba cerrando tus ventanas.
La caja estaba un poco limpia.
Esa iglesia está cerca de la estación.
¿Quién buscará la tienda?
Ya hemos buscado otro teatro pequeño.
Arreglarán la bicicleta cuando Isabel vuelva.
Hace una hora fueron al restaurante y vieron muchas películas largas.
Voy a prestarle una furgoneta a mi tío el domingo.
Esa es su furgoneta verde.
Sara tocará el piano el viernes.
El avión llegará a París a las cinco y cuarto.
Cuando éramos niños, trabajábamos en Londres.
No te lo enviamos todos los días.
Lucía no se está despertando ahora mismo.
¿Cuándo pagó Pablo su agua?
Carlos no le ha contado todos los planes a Pablo.
Ana no pidió vino porque tenía sueño.
Naciste el 4 de junio.
Pedro y David van a lavarse la cara mañana.
El hombre que vive aquí es su tío.
Quieres ser enfermero.
Esta noche nadará muy poco.
Necesita esperar el autobús, pero no tiene tiempo.
¿Quieres ir al cine conmigo?
¿Quién verá ese concierto?
Los fines de semana bebemos té.
Pedro cocinará en el restaurante mañana por la mañana.
Compré ese abrigo el mes pasado.
No voy a arreglar su radio.
No hay mercados tranquilos delante del hotel.
Son las nueve menos cuarto de la noche.
Comió la pizza el viernes.
Ese castillo está delante de la iglesia.
Voy a ducharme mañana.
Estaba viendo un concierto interesante mientras estábamos llorando en la habitación.
Dentro de una hora su hermana va a pagarlo.
Miguel estaba trayendo esos regalos mientras estaba vendiendo ese reloj.
El abogado irá a Lisboa cuando Lucía llegue.
Comprará el armario y cocinará sopa fría esta tarde.
Pablo irá al museo en coche.
Este es el chico más fuerte de Italia.
¡Qué vacas tan inteligentes!
Sara y Pablo bebieron leche y compraron mucha cerveza.
¿Quieren sus tías pedir leche caliente?
¿Está nevando en México ahora mismo?
Pedro visitará a su hermana y abrirá una puerta mañana por la mañana.
Este es el pueblo más grande de Japón.
Cuando Luis se levante, irá a Berlín.
Cuando eras niño, veías películas.
Pablo quiere enviárnoslo.
María estaba estudiando mientras estaba cerrando la vieja caja.
Habrá un sofá rojo en la habitación.
Esta es la montaña más pequeña de Francia.
Hace dos días Pablo te lo mostró.
Nuestro primo trabajaba en Nueva York.
Por la noche su hermano me lo trae.
El traje es mío.
¡Ten cuidado!
Este no es el niño más alto de Portugal.
Cuando eran niños, trabajaban en Roma.
Siempre estudiamos con nuestro hijo.
¿Habrá un mal estudiante en el banco?
Jorge estaba cantando en la iglesia mientras Carmen estaba viendo este concierto.
Arregló esas sillas el martes.
Quieren que vayas a Sevilla.
¿Está Ana menos nerviosa que Luis?
Mañana por la mañana van a trabajar demasiado.
Nuestro hijo se llama Juan.
Hay una mujer en la tienda.
A Pablo y Jorge les gusta la escuela.
Pablo fue a Barcelona antes de descansar.
Quieres traérselo.
No hacía mucho calor en Portugal.
¿Dónde están sus ordenadores? Los perdió.
¿Dónde están tus gatos?
Me divertí ayer por la mañana.
María intentará esperar el taxi.
Tomaste otro taxi anoche.
No comerás fruta en este hotel.
El abogado es más inteligente que Jorge.
Miguel tenía suerte.
Nos quitábamos la chaqueta.
Viajaba a Portugal.
¿Eligieron este armario el martes?
Su primo nadó mucho ayer por la mañana.
Acaba de hablar con Sara.
Ese chico que construyó ese teatro es arquitecto.
Pablo dice que Isabel compró estas novelas.
El barco saldrá para Nueva York a la una.
Se lo estaban trayendo.
No recordábamos su respuesta.
Laura juega al ajedrez por la mañana.
El chico vivía en Londres.
Habrá una silla en la cocina.
Tu fiesta no será el 16 de mayo.
La chica se está despertando en este momento.
El médico no tiene veintiocho años.
¿Te gustaría ir a Lisboa?
¿Intentará Pablo comprar su reloj?
Estaba estudiando mientras Carlos estaba trabajando en el hospital.
Compró una carta larga y luego la vendió.
Elena está tocando el violín ahora.
Hacía mucho viento en verano.
Va a ir a Lisboa antes de vender cuatro camiones blancos.
¿Qué abrigo van a lavar?
Este banco está cerca de Berlín.
Hoy es viernes, 24 de mayo.
Podemos divertirnos.
Luis espera que Carlos coma un tomate delicioso.
¿Cuesta la chaqueta sesenta y siete euros?
Tu hermana tiene que buscar muchos restaurantes.
Pablo no tenía miedo del agua.
Ana no quiere enviárselo.
La novela que hemos leído era corta.
¿Será el concierto el domingo a la una y cuarto?
¿Te gustaría beber el zumo?
Mucho gusto.
¿Cuánto cuestan los camiones?
Este estudiante inglés limpiaba el armario por la noche.
Luis estaba descansando con David.
¿Quién comió el arroz?
Jorge y Lucía estaban comiendo carne mientras Juan estaba nadando en el río.
Laura irá a México en tren dentro de una hora.
Se lo estamos mostrando ahora mismo.
Mañana saldré de Lisboa.
La escuela abre a las dos y media los miércoles.
No busca dos bibliotecas porque tiene prisa.
¿Se duchó Miguel ayer por la tarde?
Su libro estará al lado de la mesa.
El miércoles su tío no va a contarte un plan.
¿Cuánto cuesta la silla?
Su hermano terminará el trabajo fácil cuando Lucía tenga tiempo.
Cuando Luis llegue, iremos a Sevilla.
El tren saldrá para Lisboa a las siete menos cuarto.
Su cumpleaños es el 17 de diciembre.
¿Por qué llamó Ana a esa mujer?
¿Se duchó a las seis y cuarto?
Nuestra hija es más inteligente que Carmen.
Esperamos que Pedro vaya a Roma.
María está lavando el sombrero ahora mismo.
Mañana vas a abrir esa ventana marrón y comer una naranja.
¿Dónde está tu abrigo? Lo has olvidado.
Ya son las cinco y cuarto.
Pablo entendía esta historia importante.
¿Encontramos una novela anoche?
Tuvimos que leer otro periódico.
Laura y Ana tomaban el avión rápido todos los días.
Su primo no me ha escuchado.
Nuestras hermanas intentaron comprarlo.
No me gustan sus camiones caros.
Viajarás a París en tren el sábado.
Se quitará el traje.
¿Por qué tomamos ese autobús?
Se estaban poniendo el abrigo.
Carmen ha oído este ruido.
Fui al banco y ayudé a mis tías ayer.
Laura y David quieren dárselo.
El taxi sale a las cuatro y media.
El ordenador no está debajo de la cama.
Es demasiado caro.
No hay ningún niño en la farmacia.
No abrí esta caja ayer por la tarde.
Pedro quiere que te despiertes.
No ha olvidado nada.
Llora en la escuela.
Nuestros amigos quieren traérselo.
A Pablo le encanta el puente hermoso.
Habrá muchos chicos en la estación.
¿Dónde estaba tu primo?
¿Dónde vio Pedro un río?
No terminaré estas revistas largas porque estoy enfadado.
El hombre tenía cinco bicicletas.
Mi hermano corrió por el parque anoche.
Ya son las seis y media.
A Jorge no le gusta tocar el piano.
Ese libro inglés cuesta 24 euros.
Voy a ir a Roma y comprar la mesa mañana.
¿Cuántos camiones va a comprar Ana?
Cuando Laura entró, nuestro amigo inglés ya había leído tu buen poema.
María le vendió un coche a Lucía ayer.
¿Nos gusta esa furgoneta cara?
Necesitas traer el pastel, pero no puedes.
No va a conducir el coche.
Eran las siete cuando llegué.
Tu hermano abrió tres maletas blancas.
¿Dónde ha perdido ese buen libro?
¿A Pablo le gusta cocinar carne?
No se lo has traído.
Tiene que hablar con su hermana.
Sabemos que Sara puede preparar esta pizza.
Estaba bailando en este teatro mientras estaba comiendo en la cocina.
Elena viajó a Berlín ayer.
¿Qué pelota buscará Pedro?
Pablo encontró un perro el domingo.
El chico que vive en Londres es mi primo.
El domingo Ana encontrará un banco.
¿Será este partido el 20 de enero?
Hemos escuchado la música extraña.
Cuando lleguen, abriremos una ventana rota.
Miguel y Laura cocinarán en esa cocina el sábado.
Hay algunas tazas al lado de la mesa.
Este camión está más limpio que el otro.
Nacimos el 19 de enero.
Son las ocho y cuarto de la mañana.
¡Qué caballos tan inteligentes!
Si la tienda está cerrada, traducirá esos diccionarios.
Creo que no estoy escuchando su ruido.
Tienes tres bicicletas, pero no las usas.
Tu cumpleaños es el 12 de abril.
¿Estaba conduciendo Ana estas furgonetas?
Espera que me vista.
Esta mujer estará detrás de la universidad.
No arreglará su radio porque tiene sueño.
¿Ayudará Miguel a su hijo el sábado?
La escuela está cerca del teatro.
Esperas que cierren una ventana.
Sus hermanos van a pintar esos armarios el año que viene.
Espera que Jorge y Laura trabajen en Barcelona.
No intentará cocinar la carne deliciosa.
Hacía viento en Londres.
Vamos a vender un camión.
Elena prepara otro pastel muy a menudo.
Pablo y Lucía todavía viven en Berlín.
David, no arregles este camión.
Ya has conducido los camiones.
Cuando sus vecinos eran niños, vivían en Sevilla.
Lucía no comió cinco manzanas porque no tenía tiempo.
La oficina no cierra a la una los viernes.
¡No termines estos ejercicios!
Pedro buscará una universidad porque quiere ver otro partido corto.
¿Quién va a leer ese poema?
El hombre que terminó las novelas es tu hijo.
Vas a abrir la puerta y cerrar tu puerta limpia mañana por la mañana.
Te lo contará mañana.
Laura todavía vive en Roma.
¿Cómo está su tía?
Mi hermana estaba estudiando en esta escuela mientras estábamos esperando el tren.
Las cámaras le parecen feas.
Juan está en el jardín.
La canción que oyó es extraña.
Empecé a cerrar una nueva caja.
Ana debe ir a España.
El mes pasado este médico me visitó.
Ya son las tres.
No vamos a volver de Argentina el lunes.
Soy vegetariano.
Perdí esta cámara hace dos días.
Recordamos la buena respuesta.
Son las 8:20.
La mesa que ha limpiado es roja.
Luis y Carlos te han vendido otra mesa.
¿Nos llama su tío los fines de semana?
¿Hablaron italiano hace una hora?
Voy a enviarle esas cartas cortas a Pablo el domingo.
Empezamos a hablar con nuestro tío.
Te conocemos.
Mañana por la mañana no van a comprar té.
Nuestro plato está al lado de la mesa.
Recuerdo mi respuesta.
Isabel y Luis han viajado a Japón.
No puedes construir otro aeropuerto porque estás ocupado.
Si no encuentro las llaves, Jorge pintará una silla.
Este es el aeropuerto más moderno de la ciudad.
¿Cuándo cerrará cinco cajas?
¿Quién puede cerrar esta maleta?
A mi hija le encanta esta falda cara.
Quiere que hable con su tía.
Cuando Ana llegó, Laura y David ya habían preparado otra pizza.
El queso que comí es delicioso.
Arreglará sus cámaras feas cuando Luis llegue.
El hombre que ha tomado el taxi lento es médico.
Juan tiene que leer todos los periódicos, pero no tiene tiempo.
Me duelen los ojos ahora.
Lloramos demasiado ayer.
Tienes un ordenador, pero no lo usas.
El jueves María y Carlos ayudaron a estas chicas y abrieron una caja.
¿Quién puede conducir esta furgoneta barata?
Te quitabas la camisa por la mañana.
¿Cuántas cámaras vendió Isabel?
Voy a venderles un sofá mañana por la mañana.
Esa escuela está cerca de Berlín.
¿Hubo una clase en Londres?
¿Cuántas sillas hay en el jardín?
El concierto que vi era nuevo.
Mi hermano todavía no ha esperado a ese niño.
Laura llamó a su camarero porque quería preparar todas las pizzas.
¿Cómo está tu hijo?
Juan no se lavó las manos el martes.
No puedo elegir esa mesa porque tengo sueño.
Se lo traemos por la noche.
La respuesta nos parece extraña.
Sé que hablaré con mi tío.
Ya ha leído su periódico barato.
Carmen estaba buscando su escuela cuando llamé.
Espero que se siente.
Miguel va a darle su lápiz a Carmen esta noche.
¿Quién ha lavado las furgonetas rápidas?
Cocinaste mucho pescado.
Estaban comiendo en el jardín mientras estaba durmiendo.
¿Dónde encontró dos gatos fuertes?
Este gran chico estaba durmiendo en la casa cuando salió.
Sabe que ha tomado el autobús.
Ha encontrado esa lámpara en el museo.
Pronto voy a ir a la tienda y comprar estas radios.
Dentro de una hora Lucía irá al hospital y ayudará a sus jefes altos.
Sé que puede tomar el avión.
Estaba bailando en este teatro cuando entraste.
La taza que Carmen perdió estaba limpia.
Necesito limpiar mi jardín, pero estoy muy contento.
El avión llegará a Sevilla a las once menos cuarto.
Eligió una chaqueta hace una hora.
¡Qué triste está!
No tenemos que pintar una habitación.
El hombre se divirtió ayer por la mañana.
David, no se lo envíes.
María e Isabel no olvidarán esta vieja radio en el baño.
¿Dónde compró un traje?
Estabas comprando mis cámaras cuando llegaron.
María cree que fueron a Londres.
La chica pagó 84 euros por el traje.
Su tía necesita arreglar esta silla azul.
Cuando entraron, ya habías perdido su abrigo pequeño.
Debería escuchar esta canción.
Elena no necesita la bicicleta cara.
Vas a comer esas ensaladas y pedir un pastel mañana por la mañana.
¿Hay tres reuniones en Berlín?
No necesita sus llaves ahora.
Tu hermano entiende el mensaje.
Siempre estamos muy ocupados hoy.
Mi jefe nunca toca la guitarra.
Nos gusta comer en el restaurante.
La ventana le parece vieja.
Isabel no se ducha porque tiene sueño.
Este es el médico más importante de Argentina.
Tengo cincuenta y tres años.
Este armario cuesta 31 euros.
Estaba cantando cuando Jorge salió.
La enfermera viajó a Berlín el miércoles.
Si hace frío, traducirán la revista fácil.
Tu tía ha limpiado su cama.
El estudiante estaba cocinando en esa cocina mientras Carlos estaba terminando el trabajo interesante.
Prepararé mis ensaladas.
Estás viendo esta biblioteca.
Todavía no he bebido la leche.
Isabel le ha prestado una furgoneta a Pablo.
Cuando vuelva, Sara cocinará la sopa.
Hay muchos regalos sobre la cama.
Isabel sabe que eres muy pobre.
Los fines de semana vuelvo del banco hermoso.
¿Dónde hemos visto los aviones?
¿Lo necesitaba su hija?
Hay una fiesta en Barcelona.
Juan debe llevar una chaqueta.
Trabajas en Barcelona desde hace diez meses.
Miguel no ha pagado nada.
Pablo ya ha arreglado esta radio.
Estos conciertos le parecen malos.
Su cumpleaños es el 8 de marzo.
Esperamos que preparemos la pizza italiana.
Habrá cinco furgonetas en la calle.
Trabajé en Roma.
Carmen y Sara son muy valientes.
Esta clase es el sábado a las 9:05.
Lloverá mucho en Alemania esta noche.
María necesita cocinar pescado, pero no tiene tiempo.
Su primo irá a Berlín cuando tenga tiempo.
Quiere cocinar ese huevo delicioso.
Sara lloró en la habitación ayer por la mañana.
Tuve que escuchar las canciones.
No nos gustan esas furgonetas baratas.
¿Quién comerá este queso delicioso?
Elena y Ana estaban leyendo mientras Luis estaba caminando por el pueblo.
Vas a elegirlo el jueves.
El autobús te parece rápido.
¿Ha olvidado el teléfono en ese mercado?
¿Dónde viven?
Mi libro costó setenta euros.
Tu hermana buscaba esas escuelas los fines de semana.
Si tuviera tiempo, prepararía esas ensaladas deliciosas.
Ana dice que puede hablar con Isabel.
Elena fue al supermercado y visitó esta universidad.
Visitó la ciudad ayer por la tarde.
Sara comerá sopa caliente y llamará a su tío el jueves.
Duermo en el piso por la tarde.
Despiértate, por favor.
¿Van a contarte sus tías estos problemas mañana por la mañana?
El castillo abre a las dos menos cuarto.
La pizza que preparó era española.
Quieren que traigas vino.
¿Cómo es la universidad?
Nuestra hermana se llama Isabel.
Los abogados fuertes todavía no han escrito un mensaje.
Te dormirás esta tarde.
Miguel buscó las pelotas.
Miguel no trabajó en París durante cuatro semanas.
Ese chico que ha vendido estas sillas es ingeniero.
¿Fue esa clase el 23 de febrero?
Laura tiene que ver cinco películas cortas, pero no puede.
Esa no es nuestra chaqueta sucia.
Laura sabe que estás conduciendo esos coches.
Es menos valiente que su hermana.
El avión llegará a las 7:55.
El verano pasado Pablo no fue a Francia.
Espero que visite ese hospital.
Esta noche no descansarás muy bien.
Iremos a Sevilla el lunes.
¿Cuánta carne comeremos?
Este restaurante le parece viejo.
Isabel no era profesora.
No sabías bailar.
¿Quién va a comprar su novela?
Nos enfadamos después de preparar muchos pasteles.
Va a ir al aeropuerto y comprar este traje mañana.
¿Necesita David traer vino?
Iremos a Roma cuando terminen el trabajo.
Ese hombre que trabaja en Roma es abogado.
Su hermano conoce al profesor importante.
El vestido está demasiado sucio.
Vivió en París durante tres meses.
Va a nadar en el río el domingo.
El examen es el lunes a las seis.
¿Encontró Isabel esos hoteles el sábado?
Esta tarde va a jugar al ajedrez.
No hay ninguna pelota sobre la cama.
¿Están estos abrigos al lado de la silla?
Me gusta esa camisa y quiero comprarla.
Lucía pintó una mesa porque quería hablar con sus hermanos.
Miguel siempre juega a las cartas.
Esta tarde Elena no les mostrará su lámpara.
No rompí mis ventanas ayer por la tarde.
La chica que visitó a su hija es profesora.
¿Hubo cinco partidos largos en Madrid?
¿Vamos a tomar otro barco?
Buscó una furgoneta grande y luego la vendió.
Soy menos perezoso que Carmen.
La estación está delante del hospital.
¿Estará Luis lejos del castillo?
¿Sale mi tío del hotel por la tarde?
Cuando era niña, viajaba a Roma.
El tren saldrá de Lisboa a las ocho.
Esta enfermera estaba trabajando cuando llamé.
Me he levantado.
Leí el buen poema y preparé tres pizzas.
¿Dónde encontró Juan otra iglesia pequeña?
Por la tarde el hombre lee muy bien.
Hace una hora tocaron el violín.
Estábamos muy aburridos.
Estos son sus abrigos limpios.
Tienes ganas de hablar con Juan.
Ana siempre viaja a Barcelona.
El año que viene trabajaremos en Nueva York.
Llevará su abrigo gris cuando Miguel termine el trabajo.
Estabas comiendo esa manzana.
¡Qué oficina tan tranquila!
¿Quién va a buscar esta novela?
Fui al castillo anoche.
Los médicos irán a Japón con su hija el próximo verano.
Estoy escribiendo mi carta ahora mismo.
Estamos descansando muy poco ahora mismo.
Se aburrieron hace una hora.
¿Cuesta su traje 32 euros?
Pedro quiere que lea esta buena carta.
Vamos a despertarnos antes de abrir muchas cajas pequeñas.
El estudiante valiente tuvo que pintar una mesa azul.
¿Es esta ciudad más tranquila que la otra?
A su jefe le gusta esta canción.
Hubo una boda en Nueva York.
La nueva escuela está lejos del mercado.
Carlos y Ana tienen hambre.
Volverás de Barcelona esta tarde.
Las historias le parecen difíciles.
Esta tarde romperás este vaso.
Los fines de semana caminaba hasta el hotel.
La mujer se puso el sombrero hace una hora.
Mañana tu hermana va a ir al supermercado.
David era demasiado perezoso.
¿Hacía mucho sol en Madrid?
Pedro debe dárselo.
No descansará en el hotel.
Me lo estabas contando.
Sara fue a Londres antes de cocinar este huevo.
El camarero siempre estudia con su hermana.
¿Quieren David y Laura llamarla?
Este es el teatro más famoso de España.
Tengo que terminar la revista barata, pero no tengo tiempo.
Anoche Elena limpió este piso y cerró una maleta.
María tiene que pintar otra mesa, pero está muy cansada.
¿Cuántos poemas leyó?
¿Pintó este médico esa mesa hace dos días?
¡Qué bien nado!
¿Está escuchando la chica importante sus ruidos hermosos ahora mismo?
Tiene un mapa, pero no lo usa.
Les encanta jugar al baloncesto.
¿Por qué vamos a conducir el camión azul?
Habrá algunas oficinas cerca de Berlín.
Viajamos a Berlín anoche.
Todos los días se quitan el abrigo.
¿Cuestan sus vestidos cincuenta y nueve euros?
Si Carmen tuviera dinero, vería todas las películas.
Quiere traérselo.
Laura va a estudiar italiano mañana por la mañana.
¿Es mi viaje el 20 de septiembre?
Luis caminó muy bien ayer por la tarde.
Quiero cerrar una nueva maleta, pero no tengo tiempo.
Su hermana bebe agua por la mañana.
Esta es la ciudad más grande de España.
Lloverá mucho en Italia mañana.
Este partido es muy largo.
Este niño tuvo que traer el té.
Cuando llegue, nos ducharemos.
Pablo no come mucho arroz delicioso por la mañana.
Este camarero pide agua por la noche.
Escuchará esta música cuando llegue.
Trabajó en Lisboa durante nueve meses.
Este no es el chico más joven de Alemania.
Se quedaba en casa por la noche.
Elena trabaja en Madrid desde hace ocho años.
Sara y Ana saldrán de la oficina mañana.
Esas respuestas le parecen difíciles.
Isabel tiene que tomar ese avión, pero no puede.
Por la noche jugábamos a las cartas.
Sabe que nuestras tías están un poco enfadadas.
Su hija estaba jugando mientras estabas leyendo en esa habitación.
No va a mostrarle esa falda mañana.
Nos encanta viajar a Berlín.
Estábamos cerrando una maleta verde cuando salió.
No irán a Roma con Lucía el sábado.
Quieren que escriba sus mensajes.
Lucía y Laura se han cepillado los dientes.
Estas llaves están sobre la cama.
No puedo elegir tus trajes porque tengo prisa.
Conocía el restaurante.
¿Cuándo esperaron a su hijo?
Pedro y Miguel tenían mucho frío.
Leímos ese periódico y cerramos una caja gris.
Llevarás un abrigo pequeño esta tarde.
Cuéntamelo, por favor.
Pablo estaba bailando cuando Carlos entró.
María se duchó ayer por la tarde.
Todos los días se despertaba.
No caminó hasta ese aeropuerto ayer por la mañana.
Recuerda esta música ahora.
Tu hermano escucha la música por la mañana.
Por la mañana nuestro hijo escribía esa carta.
Tiene que tomar ese avión lento, pero está muy ocupada.
No somos muy fuertes.
Laura no compró muchos diccionarios porque tenía prisa.
¿Dónde vio otro castillo?
Miguel, llámalo.
Jorge, no la escuches.
¿Tiene veintiséis años?
Juan es más inteligente que sus primos.
Laura cocinó arroz y preparó una pizza.
¿Por qué vendimos dos sofás?
Vas a prestarle el plato pronto.
¿Cuántas revistas va a encontrar Laura?
Luis y Elena pueden pagar su agua fría.
Miguel se quitó la chaqueta.
Ese no es su vaso gris.
¿Cómo están tus primos?
No nos quitaremos el sombrero esta noche.
Ya ha ido a Barcelona.
Le contamos esta idea importante a Laura anoche.
Todavía no ha elegido el abrigo limpio.
¡Qué vaca tan grande!
Estaba trabajando en el restaurante cuando María llamó.
Va a comer su tomate delicioso y pedir agua caliente esta noche.
Sara fue a Barcelona para comprar tu sofá.
Tu hijo no se llama Juan.
Llevan una camisa seca muy a menudo.
Lucía necesita construir otro museo, pero no puede.
¿Quién bebió nuestra cerveza?
¿Dónde están sus coches? Los ha perdido.
El chico que vive aquí es tu primo.
David espera que nos levantemos.
Hay dos sofás en el piso.
Carlos estaba cerca del museo.
Nacimos en 2009.
Dice que la cocina estaba limpia.
Su hermana quiere ser enfermera.
Te estás cepillando los dientes.
¿Te gustaría traducir la novela inglesa?
¡No abras la puerta!
Isabel, lava el coche.
Este es el río más grande de España.
Pedro y Elena estudiarán en esa escuela el lunes.
Los hombres tienen ganas de arreglar esta cama amarilla.
Cuando María salió, ya habían pedido esas pizzas.
Te lo daba los fines de semana.
¿Les gusta hablar alemán?
Estaba traduciendo este diccionario mientras Carmen estaba trabajando en la oficina.
Sabes que puede vestirse.
Les gusta beber vino.
¿Dónde está mi camisa? La perdí.
¿Tienen las chicas una bicicleta?
¿Quién ha oído el ruido?
No pagaron 43 euros por la furgoneta.
Las enfermeras necesitan ir a Sevilla.
Venderás ese teléfono cuando vuelva.
Necesitan ir a Barcelona.
Ana quiere que visites la ciudad.
¿Necesitaba esta enfermera el coche?
Cuando era niña, trabajaba en Berlín.
¿A tus tías les gustan los gatos?
La chica le mostrará otra nueva chaqueta a su hermano.
¿Le hemos mostrado su botella a Carmen?
Cuando vuelva, te divertirás.
Irá a Lisboa cuando terminemos el trabajo.
Pablo y María estaban corriendo mientras estaba construyendo otra cocina.
Si el tren no llega, no traerán cuatro pasteles deliciosos.
Hace muy buen tiempo en Alemania.
Fue al banco y vio el partido.
Este no es el abogado más valiente de Portugal.
Buscó una falda cara y luego la vendió.
¿Puede bailar en la cocina?
Tus tías no necesitan ir a Londres.
¿Ha ido este niño al restaurante?
Su tío está un poco enfadado.
Están menos contentos que Ana.
Tengo que comer mucha fruta, pero no tengo tiempo.
La furgoneta que arregló es blanca.
¿Pagó nuestra hermana 71 euros por este camión?
¿A Miguel y Sara les gusta la escuela?
Este supermercado estaba delante de la escuela.
Jugará al fútbol dentro de una hora.
¿Dónde ha encontrado Sara un gato?
David y Lucía no querían despertarse.
Compraron un vaso feo y luego lo perdieron.
Lucía cerró esta ventana y cerró una maleta.
¿Cuántos relojes vamos a comprar?
Si quieres, compraremos café.
El caballo le parece grande.
Su hermano quiere ser periodista.
Lucía irá a Roma antes de vender su silla roja.
Si hace frío, no venderá la bicicleta.
Voy a mostrarle una novela interesante dentro de una hora.
¡Qué tranquila es esa casa!
Este no es el mercado más moderno del mundo.
Carmen fue a Madrid y vio esa película.
Ese paraguas está al lado del sofá.
Tiene que pagar esa pizza, pero no tiene tiempo.
Ya son las seis y cuarto.
Elena va a ir al supermercado y visitar a su tía esta noche.
Cuando este abogado era niño, trabajaba en Londres.
¿A quién va a esperar?
Quiere mostrárselos.
¿Quién puede pintar el piso?
¿Dónde está nuestro libro? Lo hemos perdido.
El barco no era muy rápido.
¿Estaba corriendo su amigo por el bosque?
Su hermano lo ha visitado.
La iglesia está cerca de la universidad.
Te entendemos.
Ese partido es el 3 de febrero.
Nunca cocino patatas.
La chica que vive aquí es tímida.
Luis vivió en Londres durante tres años.
¿Te gustaría terminar tu trabajo difícil?
¿Qué taza van a lavar?
¿Qué ha leído?
¿Qué compra?
Necesita leer un diccionario.
Esta playa nos parece pequeña.
Nevará en España mañana.
¡Qué pájaro tan fuerte!
Luis no quiere contármelo.
María era música.
Juan camina por el bosque por la mañana.
No me traigas esta botella, por favor.
Muy a menudo cantamos con Ana.
Miguel debe volver de la biblioteca.
Miguel se puso la camisa.
David quiere que bebas té.
Anoche Luis y Miguel no bebieron el zumo.
Lucía y Elena viajaron a Portugal el año pasado.
Pedro cree que viven en Madrid.
Su hermana ha vivido en Barcelona.
Si tienes tiempo, no hablará con sus hermanas.
Nuestro hijo no prefería su vestido.
Eligieron esta falda barata hace dos días.
A tus hijos les encanta correr por la calle.
Ana come con su hermano todos los días.
Me gusta este reloj y quiero comprarlo.
No le duele mucho la cabeza.
Lucía es de Francia.
Esta noche mis hijas van a lavar esa furgoneta y leer mi mensaje.
Vivimos en Berlín desde hace ocho semanas.
¿Querían los camareros hablar con Juan?
¿Nos duchamos el jueves?
No abras esas cajas, por favor.
Esta noche este abogado se lavará la cara.
Elena irá a Madrid antes de trabajar.
Elena no era muy fuerte.
¿Necesita Sara esperarlos?
No habrá ninguna gran clase en Roma.
Luis y Juan estaban escuchando sus canciones mientras Ana estaba comiendo.
Este camarero estaba traduciendo su revista.
Cree que ha pintado una silla.
María se estaba lavando las manos.
Miguel, cocina tu sopa fría.
Jorge necesita llamar a esa mujer.
Esta cámara es más barata que la otra.
Esta chica jugó muy poco ayer por la mañana.
¿Abre el teatro a las nueve menos cuarto los lunes?
Este es mi nuevo jardín.
Jorge trabaja en Madrid desde hace once meses.
Laura quiere esperar el taxi, pero no tiene tiempo.
Intentó escucharme.
No traeré muchos periódicos porque no tengo tiempo.
Carmen vive en Barcelona desde hace siete semanas.
Tu amigo fue a la oficina y comió el arroz ayer por la mañana.
El año pasado fui a Berlín.
Cuando Carlos termine el trabajo, pagará este vino.
¿Va a llegar Ana a esta tienda dentro de una hora?
Comprará ese libro porque quiere ver el partido.
Dentro de una hora va a salir de Roma.
Buscaron un pasaporte y luego lo perdieron.
Isabel tiene que cerrar cuatro cajas, pero no tiene tiempo.
Carmen no es más baja que su tía.
Fue a Berlín después de leer el libro.
Miguel le ha prestado un reloj a Lucía.
Su hermano va a quitarse el abrigo.
Nuestro amigo quiere limpiar este piso.
La chica famosa encontró esas viejas iglesias.
¿Estamos menos tristes que Jorge?
¿Quién está limpiando las mesas?
Soy demasiado alto.
Pedro era rico.
Visitará la biblioteca hermosa.
Creen que se han acostado.
La mujer está hablando francés ahora mismo.
No fuiste a Lisboa porque no tenías tiempo.
Cuando Miguel termine el trabajo, irá a Madrid.
¿Por qué pagaron el agua fría?
Sara arreglará esa silla y cerrará esta puerta esta noche.
¿Te gustaría ayudar a tu hijo?
Laura y Carlos llamaron a la mujer importante.
Vive en París desde hace siete años.
Su hermana era profesora.
No escuchó la canción hermosa.
¿Cuántas cartas leyeron?
Ya ha pagado su chaqueta.
Elena no tenía razón.
¡Qué bien habla!
Tenemos cinco novelas, pero no las usamos.
No necesitas cuatro vestidos.
Me duele la cabeza.
No llegaré a ese banco pronto.
Estamos solos.
¿Va a venderle la chica un teléfono feo a Pedro mañana por la mañana?
El estudiante nunca viaja a Barcelona.
¿Trabajó nuestro tío en Barcelona durante doce años?
Isabel va a construir su aeropuerto porque quiere terminar el periódico.
Nos acostaremos cuando terminen el trabajo.
Lavará este coche y limpiará su piso moderno esta noche.
Por la tarde se los da.
Llorará muy bien el domingo.
No cocinan mucho arroz porque están nerviosos.
Está más aburrido que su primo.
Hay algunas clases en Nueva York.
Compramos una revista cara y luego la perdimos.
Este no es el hombre más perezoso de Italia.
¿Por qué lavaron un coche?
Estas mesas marrones cuestan cuarenta y un euros.
A mi primo no le gusta escuchar música.
¿Sale el avión a las diez?
¿Quién oyó ese ruido?
Laura quiere que venda un nuevo armario.
Nunca escucha música.
¿Quiere Laura otro bocadillo delicioso ahora?
Quiero ayudarla.
No vas a mostrarles esta taza dentro de una hora.
Ana no puede hablar con su hermana porque tiene sueño.
Mi tía se lo contó.
¿Qué tienda vamos a construir?
¿Trabajó Elena en París durante doce meses?
Encontraron una cámara barata y luego la vendieron.
Nuestra tía puede contártelo.
No se lo daré esta tarde.
Llevaremos nuestro abrigo dentro de una hora.
¿Dónde compró David ese libro francés?
La cocina que construiste es moderna.
Dentro de una hora Pablo no leerá con su hijo.
Le he mostrado mis relojes a David.
Quieres vender una mesa.
Esperan que estos conciertos sean muy nuevos.
¿A quién está buscando?
No hace mucho viento en Roma.
Dicen que están ayudando a este chico.
Su tía estaba tocando el violín.
Hay algunas bibliotecas delante del restaurante.
El partido fue el 12 de diciembre.
Nos lo enviará mañana.
¿Pagaron Isabel y Carlos veintinueve euros por las chaquetas?
Su tía bebió mucha cerveza hace dos días.
Carlos no escribe un poema fácil porque no tiene tiempo.
Compró una nueva chaqueta y luego la perdió.
Sara traerá leche.
Laura no puede llamar a sus amigos ricos porque no tiene tiempo.
La farmacia abre a las nueve y cuarto.
Esa mujer que ha traído el pastel es abogada.
No conducirá ese coche porque no tiene tiempo.
Espera que seas muy serio.
Laura sabe que este abogado trabaja en Nueva York.
¿Dónde vimos el avión?
Cuando Miguel llegó, ya habías esperado a tu tío.
¿Conoce Laura esta universidad?
¿Trabajan en Lisboa?
Me gustan estos relojes y quiero comprarlos.
¿Te gusta el río hermoso?
¡Vende tu armario!
La enfermera va a pagarlo mañana.
Si tuviera dinero, traduciría la novela inglesa.
Fui a Sevilla para traer la taza.
Estábamos leyendo en el jardín.
Hay muchos supermercados cerca del banco.
Su cumpleaños es el 19 de diciembre.
Encontró una camisa amarilla y luego la perdió.
Juan nunca ha leído periódicos.
Su tío prefiere esos vestidos bonitos.
Su hija nadó con su primo hace dos días.
Los espera todos los días.
María y Carlos no romperán nuestra taza.
El lunes no va a comer carne.
Esperamos que cierre estas cajas.
Si quieres, pintará muchas sillas.
Escuché el ruido hace dos días.
¿Qué diccionario van a leer?
¿Tenía Miguel estas historias?
Ayudó a sus primos hace dos días.
¿Dónde compraste una furgoneta lenta?
David intentará despertarse.
Estaba corriendo por esa calle mientras David estaba descansando.
Isabel se ha duchado.
Lucía y Jorge se estaban lavando las manos.
Trabaja en Roma desde hace cinco meses.
Necesita preparar otro pastel, pero no puede.
¿Quién escuchó esas canciones hermosas?
Cuando llamó, ya había visto el bosque.
¿A quién está ayudando Isabel?
Escucharé la canción cuando termine el trabajo.
Esta bicicleta les parece cara.
Pablo no espera a sus hermanos porque está triste.
Nuestros secretos eran demasiado extraños.
Su vecino todavía no se ha levantado.
Estaban cantando mientras Pedro estaba ayudando a su abogado.
Este tren es tan lento como ese tren.
Viajarán a Nueva York con Lucía el mes que viene.
¿Volverá Elena de esta oficina pronto?
Nevará mucho en París esta noche.
Su primo está estudiando inglés ahora mismo.
Esta iglesia no es tan nueva como la otra.
Ese mensaje le parece corto.
Carmen leyó algunos periódicos interesantes anoche.
Cuando Luis llegue, pintaremos una cocina.
Esta tarde nuestras tías limpiarán esta cama y leerán muchas cartas.
Ese no es su regalo.
Pagué 72 euros por el teléfono.
Juan debe tener cuidado.
Limpiaré los sofás feos cuando llegue.
El chico se lo trajo hace dos días.
Jorge leyó una novela anoche.
El viernes volveremos de Berlín.
Juan comerá en el jardín mañana.
¿Por qué se divirtió?
Su tío va a estudiar francés mañana por la mañana.
Estos partidos son el 2 de julio.
Van a acostarse.
No hace mucho viento en invierno.
¿Cuánta fruta va a comer Jorge?
Necesitaban seis furgonetas amarillas.
Esta enfermera tiene diecisiete años.
¿Quién va a oír la música hermosa?
Quieres que tomen otro avión lento.
Le gustaría tomar otro tren rápido.
¿A qué hora empieza la reunión?
Somos más pobres que Carlos.
¿Cuándo llevó una chaqueta gris?
Este abrigo está más limpio que ese abrigo.
Cocinarás en este restaurante esta tarde.
¡Qué bien cocinan Pablo y Jorge!
La buena mujer estaba cantando en la iglesia cuando llamaron.
Le ha dado algunos nuevos trajes a Lucía.
Cuando era niña, comía queso.
Cuando salió, David ya había lavado la botella.
Ayer por la mañana mi hermana me vio.
La cámara que David perdió es fea.
Esa caja siempre está sucia.
Ya son las doce y media.
María quiere ser escritora.
Buscaremos un caballo porque queremos escuchar esta canción.
Nevó mucho en Roma ayer por la mañana.
Su hijo se dormirá a las cuatro menos cuarto.
¿Va a ver ese partido?
No nevará en Roma.
Mañana su vecino va a ir a Roma y pedir una ensalada.
Su hija estaba comiendo en ese hotel mientras estabas durmiendo en esta habitación.
Este es el teatro más tranquilo de México.
Se lo diste ayer.
Estábamos jugando en la calle mientras estaba tomando un autobús.
¿Dónde está nuestro camión? Lo hemos perdido.
Este reloj es más útil que el otro.
Te estábamos buscando.
Le trajimos té ayer por la tarde.
Crees que abriste seis cajas grandes.
Viajaste a Argentina el mes pasado.
La escuela abre a las nueve y cuarto.
Si tuviera dinero, hablaría con Elena.
Olvidarán ese libro fácil en ese jardín.
Hay un billete al lado de la mesa.
Todos los días Isabel espera al estudiante pobre.
¿Llega el tren a las cinco?
Su amigo trabaja en París desde hace diez años.
Estas mesas le parecen cómodas.
No se vestirá a las dos menos cuarto.
Ese chico que trabaja en Londres es escritor.
A tus primos les gustaría lavar esas camisas.
David tenía calor.
Si Jorge tuviera coche, buscaría este regalo.
Nuestro tío se quitará la camisa pronto.
¿Vamos a prestarle una furgoneta esta noche?
Pedro estaba limpiando ese jardín mientras estaba cantando en el teatro.
Corro por la calle los fines de semana.
Eran las cinco y media cuando llegaste.
Me duele mucho la pierna.
Pablo quiere buscar tres billetes, pero no tiene tiempo.
Su jefe lo necesita.
La puerta nos parece vieja.
Está comprando un periódico ahora.
Las camas cuestan sesenta y nueve euros.
La fiesta es el viernes a las once menos cuarto.
¿Cuesta la mesa 83 euros?
Pedí la sopa y cerré una puerta.
Esta boda no es el sábado a las siete y cuarto.
Sara se quedará en casa antes de descansar.
Estábamos trabajando mientras Isabel estaba caminando.
Ana quiere que hablen con Sara.
Elena no lavó otro coche porque no tenía tiempo.
Pedro dice que construyó otra casa.
Ese camión no es alemán.
El lunes veremos ese concierto.
Elena, no le envíes el poema interesante.
Su hijo escuchó su música.
¿Qué pasó?
El plato está al lado del armario.
Este es tu nuevo traje.
No lloverá mucho en España dentro de una hora.
Cree que Sara y Carlos viven en Berlín.
Tiene que pintar nuestra habitación, pero no tiene tiempo.
Estaba trabajando en la oficina cuando Isabel entró.
Juan recuerda este ruido.
El miércoles va a pintar algunas sillas amarillas y pintar esa cocina.
David se duchó a las once y media.
¿Dónde perdió Sara la chaqueta?
El médico todavía no ha traducido la novela.
No puedo ducharme porque no tengo tiempo.
Elena necesita arreglar esos teléfonos, pero está muy cansada.
Nos encanta nadar en el río.
Irás a Sevilla para lavar un coche.
No elegimos esas camas porque estamos ocupados.
No tenía miedo del agua.
¿Va a jugar el profesor con Luis el domingo?
Los camiones cuestan 83 euros.
¿Dónde está su camión? Lo perdió.
Saben que Lucía está construyendo la tienda.
No va a venderles otra cama pesada dentro de una hora.
Laura y Elena quieren traérselo.
¿Va a prestarte la furgoneta mañana?
Por la mañana Pedro jugaba en este parque.
Pronto lloverá mucho en Londres.
Juan no limpió el jardín hermoso.
¿Por qué condujeron su camión?
Tenía sueño.
Había una chaqueta sobre la mesa.
¿Por qué va a arreglar Lucía sus sillas rojas?
Juan es muy serio.
¿Qué banco va a encontrar Lucía?
Tu tía estaba llorando en este baño mientras estaba cocinando en esta cocina.
Lucía no encontró esta llave hace una hora.
Su hermano estaba un poco enfermo.
La mujer que vive en Nueva York es pobre.
Luis y Lucía no quieren vestirse.
Quieres pedir tu pastel.
El niño estaba jugando en este parque mientras estaba vendiendo sus faldas.
Trabajé en París durante siete años.
Miguel es más famoso que su hija.
Cuando se levante, llevarás tu traje.
Nuestro hermano está leyendo en la biblioteca ahora mismo.
Me gusta esta lámpara y quiero comprarla.
¿Es esta tienda tan pequeña como la otra?
¿Es esa calle hermosa?
Estos abrigos están debajo del sofá.
Nuestra tía quiere ser pintora.
Tu primo nunca viaja a Roma.
¿Se lo está trayendo Juan?
Si mañana llueve, tomará otro barco lento.
Ese diccionario está debajo del sofá.
Mi tío te ha vendido la silla.
Estás comiendo con Carmen ahora mismo.
¿Condujeron estos coches hace una hora?
Se puso la camisa.
Estaba caminando mientras estábamos escribiendo esas buenas cartas.
¿Nos quedamos en casa hace una hora?
¿Por qué no comió un tomate?
Su tío vive en Barcelona desde hace diez semanas.
Ese chico que ayudó a este estudiante está ocupado.
Tu hermana tiene ganas de vender otra cámara.
Su hermana no pagó 18 euros por esa falda.
¿Cuántos años tiene Lucía?
Abrió esa maleta ayer por la mañana.
Quédate en casa, por favor.
Espero que vaya a Barcelona.
Crees que trabajan en Roma.
Este es su abrigo mojado.
El supermercado no abre a las once y media.
Voy a contarle esa historia a Pablo esta tarde.
¿Dónde está mi libro? Lo perdí.
Cree que Lucía habló con su hermano.
Ha salido de ese teatro.
Este es su viejo sombrero.
Encontré un reloj caro y luego lo perdí.
Encontré una novela difícil y luego la vendí.
¿Van a visitar Sara y Lucía a sus hermanos esta noche?
Elena no puede traducir esta carta inglesa porque no tiene tiempo.
Son demasiado jóvenes.
¿Por qué está leyendo Juan estas cartas?
Cuando llegues, hablarán con su tía.
Su cumpleaños es el 24 de junio.
Estaba estudiando en la biblioteca mientras estaba leyendo.
Miguel abre otra puerta muy a menudo.
Ayer por la tarde no limpié mis sillas.
A tu primo le encanta viajar a Lisboa.
Esta tarde va a ir a la escuela y visitar esa ciudad.
Todas las mañanas el estudiante tímido te lo trae.
¿Es su perro pequeño?
¿Tocó Ana el piano el jueves?
La reunión fue el miércoles a las 9:30.
No podemos llamar a nuestra tía porque tenemos prisa.
Van a pedir un pastel y comer arroz mañana por la mañana.
Hemos encontrado muchos perros pequeños.
Nuestra tía tiene una furgoneta.
Tiene una radio, pero no la usa.
¿Le gusta comer pasteles?
Isabel y David sabían bailar.
Al estudiante le encanta leer con Carmen.
Tengo cinco radios, pero no las uso.
¿Es esa su chaqueta barata?
No está más preocupada que Luis.
Muy a menudo preparo sus pizzas.
No va a enviarte el poema pronto.
La chica que trabaja en Nueva York está preocupada.
¿Cuántos perros vas a ver?
Ana quiere que traiga sopa.
Bailaré en el jardín dentro de una hora.
Nos ducharemos cuando Lucía tenga tiempo.
¿Quiere Juan mostrárselo?
Si Carmen tuviera dinero, iría a Lisboa.
Sus tías van a leer mucho dentro de una hora.
Nevará mucho en Berlín mañana.
La mujer que vive en Sevilla es perezosa.
Esta tarde compraré zumo y llamaré a mi hijo.
Estaba trabajando en el banco cuando llegamos.
No leyó algunos periódicos interesantes porque no tenía tiempo.
¿Estará mi hermano en la habitación?
Empecé a ir a Nueva York.
Acaban de sentarse.
No está mal.
Tenemos cinco furgonetas, pero no las usamos.
Su vecino no estará en París.
El castillo abre a las once.
Esta noche Juan va a prestarme los camiones alemanes.
Vas a esperarnos.
A Isabel le encanta jugar con Carlos.
Ayer por la tarde María fue a la universidad y comió pan.
Estaba demasiado aburrido.
¿Cuántas oficinas hay en Lisboa?
El traje que ha elegido es marrón.
¿Cuántos periódicos vas a leer?
El profesor nació en 1988.
Miguel y Pablo no se sentaron a las ocho y media.
Elena y David llamaron a su amigo y leyeron otro poema.
Mañana por la mañana el abogado cocinará carne y preparará la pizza.
Sus primos limpiaron la cama fea.
Ana trabaja en Berlín desde hace ocho años.
Isabel quiere que pague sus ensaladas.
¿Cuándo habló David con Elena?
Nació el 3 de agosto.
Jorge y Sara estaban eligiendo algunos periódicos mientras estabas eligiendo otro armario marrón.
Estamos corriendo por la calle en este momento.
Lavará un coche porque quiere pagar el abrigo.
Tienen que pagar este café, pero están muy tristes.
Hay algunos perros en el jardín.
Va a contarle tres planes a Ana pronto.
¿Eligió esa silla?
Carmen pagará el vestido porque quiere hablar con su tío.
Se divertirá a las ocho menos cuarto.
Carmen tiene cincuenta años.
Se divertirá cuando llegue.
¿Cuándo buscará Carlos un paraguas?
Esa mujer que vive aquí es alta.
Este pueblo es menos tranquilo que el otro.
Esperan que David no limpie su silla.
El plan que Pedro olvidó es bueno.
Elegimos esa revista todas las semanas.
¡Qué grande es este puente!
¿Dónde vive Pedro?
¿Descansará Ana en la habitación esta tarde?
Cuando nuestras hermanas eran niñas, tocaban el violín.
Cocinó esos huevos deliciosos y abrió esa maleta.
Cuando salí, ya había terminado el ejercicio.
Esta tarde iré al hospital y pediré la sopa.
¿Fueron a España ayer?
Isabel no pintó el piso sucio porque tenía sueño.
Esta es la calle más pequeña de Francia.
Sara y Luis limpiaron la mesa y prepararon su ensalada española hace dos días.
¿Qué pizza ha preparado?
Esta es la calle más pequeña de Portugal.
El museo abre a las seis y media los viernes.
David tiene calor.
María quiere lavar sus lámparas pequeñas.
Si no encuentro las llaves, pedirá este pastel.
Nadie puede arreglar esta cámara.
Mis primos van a quedarse en casa mañana.
El poema que escribió es nuevo.
Esa mujer que terminó su ejercicio es cocinera.
Sara perderá esa novela.
Mi vecino es muy fuerte.
Este es su piso grande.
Jorge no conducirá este coche porque tiene prisa.
Cuando saliste, ya habías esperado al médico.
Ana tiene que tomar unos autobuses rápidos, pero está muy triste.
Nuestra tía empezó a hablar con Luis.
Esta es la farmacia más fea de la ciudad.
Jorge trabaja en Barcelona desde hace siete meses.
Esta noche Isabel cocinará sopa y pedirá zumo.
Tu pájaro te parece inteligente.
La camisa no estaba sobre el armario.
Lucía, tráenoslo.
¿Hay seis conciertos importantes en París?
Eran las siete y media cuando llegaste.
Si mañana llueve, Sara tomará este taxi.
Este es el profesor más joven de Alemania.
¿Quién puede pedir este pastel español?
A mi hermano le encanta ver partidos.
Debería estudiar con mis hermanas.
Pablo y Miguel tenían razón.
La oficina abre a las siete.
El tren no es muy rápido.
Nuestros hermanos estaban pagando tu café mientras Pedro estaba caminando.
Miguel quiere elegir estos diccionarios, pero está muy enfadado.
¿Pagará esta enfermera sus chaquetas mañana por la mañana?
A su jefe perezoso le encanta escuchar música.
Empecé a comprar una revista.
Vamos a darte otro sombrero dentro de una hora.
El sofá que Sara eligió estaba limpio.
¿Estaban cocinando Miguel y Carlos con Ana?
Este niño se lo mostró anoche.
Lucía no quiere mostrárselo.
Mi hermana viajó a París en coche ayer por la tarde.
Dentro de una hora iré a la tienda y veré este partido.
Sara le envió el mensaje a su tía ayer.
Luis es de Berlín.
¿Dónde están sus platos? Los ha olvidado.
No se quedó en casa porque estaba cansado.
Luis se lo ha contado.
Elena escucha esa canción por la tarde.
¡Qué vacas tan grandes!
Estaba cerca de Madrid.
Dicen que vive en París.
El hombre que trabaja en París es alto.
Arreglamos nuestros sofás rotos ayer por la tarde.
Cuando Laura se levante, esperarán a sus camareros.
Estábamos detrás de la iglesia.
Se sentarán a las dos menos cuarto.
Cocinaron sopa y pidieron algunas pizzas.
Su primo abrió las puertas azules ayer por la mañana.
Carlos es más fuerte que sus tíos.
No descansé demasiado hace dos días.
Si hace frío, llamará a su hijo.
A Carmen le encanta beber café.
Vas a ir a Lisboa para comprar este sofá.
María abre estas puertas marrones los fines de semana.
Carlos tiene ochenta y dos años.
¿Qué haces en tu tiempo libre?
Acaban de elegir tres chaquetas.
Bailarás con Ana.
¿Se lo envió Luis el jueves?
Laura y Carlos leyeron su mensaje y leyeron otro mensaje.
Este castillo no es más famoso que ese castillo.
El pasaporte es de ella.
Cuando era niña, vivía en Sevilla.
Necesito leer otro diccionario, pero no tengo tiempo.
Has escuchado la música.
¿Dónde ha perdido Laura su foto?
¡Qué coche tan lento!
Viste un mal partido ayer por la mañana.
Esta caja no está menos limpia que la otra.
¿Estaban hablando español?
¿Dónde compró Laura esta furgoneta?
¿Quiere tu jefe pintar esa silla?
Quería una falda.
Irás a Sevilla después de cocinar carne.
Irá a Barcelona antes de conducir su camión lento.
A Lucía y Ana les gusta la historia.
El estudiante ha terminado el ejercicio.
Esta noche Elena va a preparar nuestra pizza y escribir una nueva carta.
No deberían viajar a Nueva York.
Cuando tenga tiempo, los chicos hablarán con su hermano.
¡Qué bien nada su hermana!
A su hija le gusta comer patatas.
Crees que vive en Barcelona.
Dice que Carmen no está leyendo una carta.
Quieren que venda estas furgonetas.
¡Pon el pasaporte debajo de la mesa!
¿Por qué ha pedido la ensalada española?
Somos demasiado jóvenes.
Nuestro mapa está sobre la mesa.
Llovió en Sevilla ayer por la mañana.
¿Quién puede vender nuestro traje blanco?
Nuestro primo ya ha comprado esta revista inglesa.
David quiere dárselo.
Nunca viajamos a Berlín.
Luis está ayudando a sus hermanas en este momento.
¿Va a ir a ese supermercado esta noche?
Te enfadaste a las cinco.
Le contó esta historia a su tía.
No pintaron su baño porque estaban cansados.
La enfermera pobre conoce a sus vecinos.
El jueves su hijo no se lo envió.
Hoy es domingo, 2 de noviembre.
Se levantará después de beber el café.
Mis vecinos altos tendrán que traducir el libro.
Me vestiré cuando vuelva.
¿Cuándo va a preparar esas pizzas?
Este teléfono es más viejo que ese teléfono.
Miguel intentará visitar el viejo banco.
¿Quién va a abrir la puerta?
Camino por el pueblo todas las semanas.
¿Te lo están trayendo Elena y Lucía en este momento?
¿Quién vio mi concierto?
Cuando el chico era niño, trabajaba en Sevilla.
Querías traer sopa.
Esta clase les parece interesante.
Jorge olvidó el mapa.
Esta mesa es más cómoda que esa mesa.
Tengo dos coches, pero no los uso.
Nuestro vecino hablará portugués.
¿Cuál es tu número de teléfono?
El hombre no ha arreglado el camión grande.
Necesita traducir estas revistas, pero no tiene tiempo.
Pablo estaba llorando en esa habitación mientras estaba terminando ese trabajo.
Mañana por la mañana no arreglará mi sofá.
Estaba lloviendo en Nueva York.
Me quedé en casa porque quería beber la leche.
Hace un año Laura y Miguel vendieron la cámara.
Cuando entró, Pablo y Ana ya habían olvidado la lección.
El chico es más rico que su hermano.
Acaba de hablar con María.
Pronto Carmen va a ir a la estación y comprar otra radio.
Jorge e Isabel te conocían.
Carlos y Ana estudian mucho por la noche.
Nuestro tío entiende esta revista.
No visites el supermercado, por favor.
Hace buen tiempo en Francia.
Cuando Ana tenga tiempo, comeremos nuestra manzana.
Elena trabaja en Barcelona desde hace dos semanas.
Trabaja en Madrid desde hace tres meses.
Jorge estaba caminando mientras Pablo estaba buscando estas radios.
Este es el río más tranquilo de México.
Van a trabajar en la escuela.
Compró una silla blanca hace tres semanas.
Nuestros tíos van a cepillarse los dientes mañana por la mañana.
¿Es esta puerta tan pesada como la otra?
Vivía en Roma.
Cree que vive en Berlín.
María espera que viva en Nueva York.
Trabajo con mi tía muy a menudo.
¿Es esta la playa más hermosa de Francia?
Su primo está esperando a su hija ahora.
Carmen está traduciendo su periódico.
Cree que puedo ver todos los conciertos.
No trabajes en ese baño, por favor.
A su hija le gusta beber vino.
Has llamado a esos hombres en el jardín.
No le duele mucho la cabeza.
Viajaremos a Nueva York el 3 de diciembre.
Lloverá mucho en España el martes.
La oficina cierra a las 12:45 los viernes.
Laura empezó a ir a Roma.
Cuando terminemos el trabajo, irán a Barcelona.
Pronto lo encontrarán.
Su hermana se llama Isabel.
Viven en Sevilla desde hace cuatro meses.
Voy a mostrarle todas las tazas a Ana dentro de una hora.
Por la mañana escuchas esas canciones.
Intentaremos sentarnos.
Pagaste 78 euros por esas revistas.
Eran las diez cuando llegó.
Dentro de una hora lloverá en Francia.
El taxi llegará a Sevilla a las nueve.
Vas a ir a Berlín para comer.
Pagaron cincuenta euros por el sombrero.
¿Cuándo lavarás un coche?
Hace tres semanas María terminó el periódico.
Me gusta la llave y quiero comprarla.
A Carlos le encanta nuestro coche sucio.
¿Qué puerta cerró Sara?
Su hijo no estaba en la cocina.
Carlos tiene ganas de ver el partido corto.
Decimos que la falda era negra.
La universidad no está delante del castillo.
Vamos a ir a Nueva York y pedir otra ensalada mañana por la mañana.
Hace una hora fueron al museo y ayudaron a su jefe.
La mujer que leyó otro libro está ocupada.
¿Necesitan Carlos y David venderlo?
¿Por qué va a divertirse Sara?
Hace mal tiempo en Italia.
La chica que trabaja en Londres es enfermera.
Ana puede jugar al fútbol.
¿Pide nuestra hija la ensalada muy a menudo?
Si hace frío, no hablará con Ana.
Cuando vuelvas, hablará con su tía.
Tienes una llave, pero no la usas.
Pedro se enfada a las seis y cuarto.
Dices que trabaja en Madrid.
Oyó la música anoche.
No comas en ese baño.
Esa reunión fue el 4 de junio.
No construyen la cocina porque están enfermos.
No hay camas en el piso.
¿Le mostramos una novela a David hace una hora?
Su tío nació en 1988.
¿Hay seis aeropuertos lejos de la tienda?
Pablo va a ir a la iglesia y ver esos partidos esta noche.
Estaba nadando en el río mientras María estaba descansando.
María acaba de traer sopa española.
Entiendo este periódico.
No les venderá otro reloj a sus tíos pronto.
Eligen este libro todas las semanas.
¿De quién es este abrigo?
Tu hija oyó su ruido hermoso.
A los camareros les encanta tocar el violín.
María y Miguel están más aburridos que Laura.
Vas a ir a Nueva York y ver un concierto pronto.
Anoche nos pusimos el traje.
Encontraste una nueva chaqueta y luego la vendiste.
Cuando llegó, Jorge ya había cerrado otra caja.
Te levantarás antes de ver tu película.
Encontraron un sombrero sucio y luego lo perdieron.
Mis primos ayudan a esos profesores los fines de semana.
El hotel abre a las once los lunes.
Vas a jugar a las cartas.
No estás caminando por este bosque ahora.
David quiere escuchar el ruido, pero está muy cansado.
Estaba caminando mientras estaban caminando.
¿Cuándo hablaste con Pablo?
Isabel tenía su pájaro.
Laura estaba comiendo en el restaurante.
Esa mujer que vive en Berlín es abogada.
Su hermana estudia alemán todos los días.
Cuando se levante, arreglará el coche verde.
Se divertirán después de trabajar.
La oficina no cierra a la una y media.
¿Abre la farmacia a las nueve y cuarto los martes?
Eran las cinco y cuarto cuando Sara llegó.
Van a darle otra camisa a Pedro mañana.
Por la mañana su hermano busca su reloj.
¿Nos lo enviará el médico esta noche?
Ese vaso estará debajo de la mesa.
Isabel y Pedro tenían suerte.
Jorge y Ana están construyendo este restaurante ahora.
Elena se aburrirá después de vender las mesas.
Lucía dice que puede arreglar la mesa.
Estoy tan aburrido como Elena.
Su cumpleaños es el 16 de marzo.
¿Por qué esperó el autobús?
Nevó en Portugal ayer por la tarde.
Queremos beber leche, pero no tenemos tiempo.
Juan los buscó ayer por la tarde.
Lucía necesita llevar su sombrero feo, pero está muy ocupada.
No estoy en Berlín.
Carmen cocinará este huevo mañana por la mañana.
El sábado irá a París y pedirá la ensalada.
Su tío no visitó la ciudad.
No van a viajar a Londres el 27 de diciembre.
Esta noche vamos a venderle la cama.
¿Dónde están sus tías?
Mi vecino le venderá todas las sillas a su hijo.
No habrá ningún hombre fuerte en el aeropuerto.
Su cumpleaños es el 15 de septiembre.
Ese hombre que vive en París es tu hijo.
El autobús saldrá de Berlín a las doce.
Los niños nacieron el 20 de septiembre.
Jorge estaba descansando en el jardín mientras Juan estaba esperando ese avión.
Este abogado siempre está muy triste.
Su tío conocía a ese abogado.
No está construyendo ese hotel feo ahora.
El estudiante me está escuchando ahora.
David quiere que ayudes al médico.
Los sofás pequeños cuestan treinta y un euros.
Te vieron el lunes.
David se quedaba en casa.
Estas chicas van a arreglar la cámara y pintar esa cama esta noche.
¿Pagaremos la pizza dentro de una hora?
¿Quién terminó sus trabajos?
Le traerán un mapa dentro de una hora.
Cuando éramos niños, leíamos en el parque.
No te duelen los ojos cuando hace frío.
Escucha ese ruido hermoso, por favor.
Estaba escuchando esa canción cuando Sara llamó.
La chica que preparó mucha sopa es cocinera.
Le contará dos historias a David.
La estación no está detrás del banco.
Si la tienda está cerrada, hablará con Pedro.
Sara escribió un poema y compró la pizza italiana ayer.
Los fines de semana nieva mucho en Francia.
Intentaste tomar el barco.
Empezó a hablar con sus primos.
No van a venderlo.
Mañana nevará mucho en Nueva York.
David y Jorge caminan mucho todos los días.
Jorge va a ducharse pronto.
¿Va a enviárselo su hija mañana por la mañana?
A Pablo y Luis les gusta el sombrero limpio.
¡Llama a la policía!
El jueves Isabel y Ana fueron a la farmacia y visitaron a su hijo.
¿Quién ha elegido tu cama azul?
Carmen necesita cerrar estas maletas, pero está muy ocupada.
Quieren que limpiemos la casa limpia.
Tu hermano siempre juega al ajedrez.
Pedro fue al hotel y vio este partido ayer.
¿Cuánto cuesta este viejo teléfono?
Ana, no te despiertes.
Viajó a Italia el domingo.
Carlos y Carmen sabían bailar.
Dice que comprará una radio.
Creo que no está yendo a Londres.
¿Volverá Laura de Londres el jueves?
Estoy traduciendo las revistas extrañas.
Su hija tiene que tomar este taxi.
Pedro abre esa puerta todos los días.
¿Cómo está su hija?
Vas a cocinar el pescado porque quieres llamar a tus hijos.
Se sentaron porque querían comer el queso.
¿Está cocinando Pablo mucho ahora?
Eran las siete cuando Juan llegó.
No viajaste a España con Juan hace tres semanas.
Me gustan los sombreros y quiero comprarlos.
Este chico empezó a vender su traje.
Le gusta la ciudad.
David está un poco ocupado.
Pueden contárselo.
Cuando entraron, el hombre ya había traducido la carta.
¿Conoce Pablo la biblioteca fea?
No descansamos en la habitación el jueves.
¿Cuántos armarios hay en la casa?
Isabel quiere ayudar a sus primos.
Por la noche caminamos por este parque.
A mi hermana no le gusta ese sombrero.
Su primo pintará ese armario.
¿Trabajó nuestro amigo muy bien?
Si mañana llueve, Laura visitará a su primo.
Necesita hablar con su hija.
Hay cuatro pájaros en el jardín.
Va a beber el café dentro de una hora.
Son las seis y cuarto.
No eligen una chaqueta porque están muy aburridos.
No tiene que llamar a nuestro buen jefe.
¿Habrá un sofá en la cocina?
El estudiante tiene ochenta y dos años.
No habrá ningún coche en el parque.
Ese periódico me parece viejo.
Quieren contárnoslo.
¿Por qué vamos a llevar un traje?
¿Cómo es esa escuela?
El regalo no está sobre la cama.
Me duele un poco la pierna.
Tienes que limpiar la cocina.
Isabel va a aburrirse antes de pedir agua.
Cuando se levante, llevaré una camisa.
Pablo, no nos envíes el poema.
Su hermano quiere una falda ahora.
La canción que has escuchado es extraña.
Cuando Isabel llegue, visitará este museo pequeño.
Nuestro primo arregló su cama ayer.
Habrá algunos conciertos en Nueva York.
Necesita traducir esos libros, pero no puede.
Las furgonetas son nuestras.
Quiero ser ingeniero.
Este camarero ve el partido por la noche.
Cuando llegaste, Lucía y Luis ya habían pedido cerveza.
Se lo muestran muy a menudo.
Se sentó.
No le venderá todos los coches a Ana el domingo.
¿Qué vamos a beber?
Lucía espera que coman sopa.
Duermes en la habitación todas las semanas.
Quiere que se queden en casa.
De nada.
Sabemos que no están comprando un ordenador feo.
El estudiante tiene prisa.
Cuando mi hija era niña, tocaba el piano.
¿Cómo están sus primos?
Sus vecinos se aburren a las 5:30.
Decimos que trabajan en Sevilla.
¿Habrá cuatro armarios en la habitación?
El domingo su hermano jugó al tenis.
Soy cocinero.
¿Cuánto cuesta la falda?
Si quieres, cocinaremos carne deliciosa.
Tienen que arreglar esta mesa, pero no tienen tiempo.
Vas a venderle muchas mesas pronto.
¿Va a correr Pablo con su hermana mañana?
¿Volvieron de Argentina la semana pasada?
Tu camisa cuesta sesenta y nueve euros.
Hace una hora le vendimos nuestra mesa blanca a nuestro hijo.
Te encanta el parque.
Se lo dabas por la tarde.
Hacía mucho frío en Nueva York.
Lucía limpió la casa hermosa y bebió el té.
¿Lloró Pablo en la cocina anoche?
Pablo sabe que Juan ha visitado esta ciudad pequeña.
¿Dónde vive?
Perdí mi pasaporte.
Vas a nadar con María.
Iré a Londres después de buscar el caballo.
Ayer por la tarde pedimos té caliente y arreglamos este armario.
¿Dónde perdió este ordenador caro?
Sabes que ese taxi es muy rápido.
Alguien traerá la foto.
Hacía viento en invierno.
Su tío nos ha prestado algunas furgonetas.
Los médicos tienen miedo del agua.
Pedro no escuchó su canción porque tenía prisa.
Su amigo ya no trabaja en Nueva York.
Van a venderle estas furgonetas mañana por la mañana.
Habrá algunas sillas en la habitación.
¿Se lavaba nuestro vecino la cara?
Tuvo que buscar seis vacas.
Nuestra tía no tocó el piano el viernes.
Tenemos hambre.
No estudia italiano muy a menudo.
Pronto voy a ir a la farmacia y ver el concierto.
Estaba pagando esos vestidos.
¿Se llama su tía Lucía?
Lavará una falda cuando termines el trabajo.
El hospital está cerca de la iglesia.
El perro no era muy inteligente.
No buscamos nuestro regalo.
Tu hija no esperó a tu vecino.
¿Cuándo limpiaron este nuevo jardín?
Al chico perezoso le gusta cocinar arroz.
¿Quién puede leer la buena revista?
Su hermana necesita limpiar el jardín.
Tiene cuatro coches, pero no los usa.
Esta noche Sara y Ana nos darán su traje.
David no llevará nada.
¿Cuántas chaquetas ha vendido Luis?
Espero que Carmen hable con sus hijas.
Dicen que esta maleta es roja.
El martes Laura fue al teatro y comió el arroz.
El pájaro que he encontrado era hermoso.
Isabel estará en la habitación.
El domingo cerraremos esta ventana y compraremos nuestro vestido.
Lucía quiere cocinar dos patatas.
El martes Pablo y Laura volvieron de Argentina.
Este mensaje es tan largo como ese mensaje.
Nuestros hijos son de Francia.
Encontraste un vestido limpio y luego lo vendiste.
No estudies en la casa.
Laura estudiará italiano mañana por la mañana.
Nuestro tío no quiere dárselo.
Cuando Ana vuelva, arreglaremos este sofá.
¿La estaban viendo David y María?
Pablo tiene sesenta y tres años.
La mujer estaba cocinando cuando llamaste.
Pablo sabe que vas a construir otro baño.
Este niño pobre se ha quitado el sombrero.
David quiere que bebamos mucho café.
Te duelen los ojos cuando hace frío.
¿Dónde están sus cartas? Las vendieron.
Lucía irá a Roma porque quiere acostarse.
Tenías calor.
No volvemos de la oficina muy a menudo.
Su hermana estaba descansando en este parque mientras estaban traduciendo ese poema.
Lucía y María están pagando los pasteles deliciosos en este momento.
Esa chica que vive aquí es arquitecta.
¿Van a vender Elena y María otro ordenador el viernes?
Su hermano quiere ser médico.
Les han contado esta idea.
No esperará al abogado porque tiene prisa.
¿Por qué escucharán la música?
Cuando eran niños, vivían en Berlín.
¿Por qué cocinas un huevo?
Carmen le mostrará este plato negro a Sara.
La reunión les parece interesante.
Empezó a leer sus periódicos.
Mi hermana siempre cocina en la cocina.
Le contó otro problema a Juan el jueves.
Estaban descansando en el parque mientras estaba descansando.
Isabel bebió té y lavó los sombreros.
Isabel está en Barcelona.
Nos gustaría arreglar esta bicicleta rota.
Te divertirás a las 3:05.
Si vivieras en Madrid, comerías otra ensalada italiana.
Te encanta estudiar en la habitación.
No cerraremos una puerta porque no tenemos tiempo.
Espera que Ana no se quede en casa.
David y Carlos trabajarán en Nueva York el año que viene.
Esta tarde nos pondremos la chaqueta.
¿Por qué está pidiendo la cerveza?
Tu cumpleaños es el 7 de marzo.
A Pablo no le gusta comer en el hotel.
El avión llega a las diez y cuarto.
¿Estarás al lado del supermercado?
Su primo sale del mercado todas las semanas.
El pasaporte está sobre la cama.
Su hija vivió en Londres durante diez meses.
Esa historia me parece mala.
Miguel no leerá un poema porque está nervioso.
Visitó la ciudad porque quería cocinar sopa.
Se lo conté hace una hora.
¿Lloverá en Lisboa esta noche?
Volverá de esa escuela.
Fuimos a la estación en coche.
Deben limpiar el armario caro.
Carlos no lavará otra furgoneta sucia porque está enfermo.
Si Lucía tuviera dinero, se levantaría.
Carmen volvió de Francia anoche.
A Luis e Isabel les encanta la furgoneta.
Pedro e Isabel tienen esa buena idea.
A Miguel y Juan les gusta el agua.
Las sillas cuestan 22 euros.
El taxi sale para Berlín a las tres y cuarto.
Sé que mi partido es demasiado bueno.
El castillo abre a las diez.
¿Estudian en la habitación por la noche?
¿Dónde trabajas?
¿Cuántas camas hay en el jardín?
Mi hija perdió tu regalo ayer por la tarde.
¿A qué hora terminará el concierto?
El restaurante estaba cerca de Roma.
¿Cuándo se despertará Carlos?
¿Cuánto cuesta ese coche?
Esperamos que no hable con Lucía.
Oirás tu ruido extraño esta noche.
No fue a París porque no tenía tiempo.
¿Va a traerme su tío esta camisa el sábado?
El restaurante está al lado del hospital.
Este es su primo.
Estaremos delante del hospital.
Te gusta este concierto.
Isabel no ha esperado a esos chicos españoles en la farmacia.
Nuestro hijo vivió en Lisboa durante tres años.
Pedro ha llorado en esta cocina.
Tengo un vaso, pero no lo uso.
Miguel cree que ha arreglado el sofá roto.
Somos muy altos.
Nuestro hijo conducirá la furgoneta el martes.
Estoy cocinando en el restaurante ahora.
Luis no tiene los teléfonos.
¿Cuándo preparó Miguel una pizza?
Esta mesa cuesta trece euros.
La chaqueta que encontré es amarilla.
Juan tiene que comprar un armario, pero no tiene tiempo.
¿Dónde está tu abrigo? Lo olvidaste.
Lucía no es tan perezosa como su hija.
Va a ver al profesor mañana.
Tu primo vive en Madrid desde hace siete años.
Sara tiene ganas de comprar mucho pan.
Este no es el teatro más grande de España.
Son de Francia.
No los esperes.
Somos muy bajos.
El concierto es el martes a las tres.
Este concierto será el domingo a las once.
Esas son sus hermanas.
El martes Pablo y Juan fueron a la escuela y visitaron la iglesia hermosa.
Pablo no necesita pedir mucha cerveza.
El taxi llegará a París a las once menos cuarto.
¡Lleva ese abrigo!
Estoy construyendo mi jardín sucio.
No corras en el hospital grande, por favor.
El hombre que bebió mucha leche es fuerte.
Su tío estaba buscando esos pájaros.
Habrá muchas furgonetas marrones en la calle.
Nevó mucho en Berlín el domingo.
¿Qué novela va a leer Sara?
Conocen ese pueblo.
Ya son las once y media.
Elena entiende ese diccionario largo.
Ya son las 3:15.
Pagó 18 euros por el teléfono.
David quiere mostrárselo.
Escribiste esa carta difícil y arreglaste esta silla.
¿Lavaste ese vestido ayer?
Sus tíos nos prestaron tres coches.
David nació el 18 de enero.
Tienen que ver un partido, pero están muy enfadados.
¿Quería nuestra hija pagar la pizza deliciosa?
Carlos te lo traerá.
¿Va a comprar algunas pizzas?
¿Por qué comprará Sara la manzana?
No quiere otra furgoneta ahora.
Tienen calor.
Esta mujer quiere comprar algunos libros.
No nevará mucho en Portugal dentro de una hora.
Pedro cerró su puerta y comió su manzana.
Cuando David entró, ya había comprado algunas furgonetas.
¿Cuándo hablamos con nuestra hija?
Sus hijas ya han ido a Barcelona.
Vendí ese sofá ayer por la mañana.
No esperé al abogado porque tenía prisa.
Nadie pierde la falda bonita.
Si no encuentro las llaves, Pablo no construirá este viejo restaurante.
Trabajé en Sevilla durante tres años.
Verán un concierto cuando nos levantemos.
Esta es la escuela más hermosa de Portugal.
Buscamos una revista barata y luego la vendimos.
Le duelen los ojos cuando hace frío.
Muy a menudo su hija se lava la cara.
Este no es el chico más fuerte de Alemania.
Elena vendió ese armario hace un año.
Este abogado preparó otra ensalada italiana y cocinó carne deliciosa ayer por la tarde.
Encontró un camión marrón y luego lo vendió.
¿Quién va a olvidar los problemas?
Elena no nadó muy bien.
Su hijo no quiere hablar con su tío.
Tu tío fue a Lisboa y vio otro partido ayer por la tarde.
¿Trajo sus pelotas hace dos días?
¡Qué bien nadan!
Cuando Pedro entró, Carlos y Carmen ya habían oído esta música hermosa.
¿Cuántos mensajes ha leído María?
¿Qué dijiste?
¿Hubo algunas reuniones en Madrid?
Tienen que terminar el periódico, pero están muy enfermos.
No puedes conducir nuestras furgonetas porque tienes prisa.
Laura tenía la radio moderna.
¿Nos entienden?
Vas a caminar hasta esa tienda mañana por la mañana.
Lloran muy poco todas las mañanas.
Saldremos de Italia.
Este autobús es más lento que ese autobús.
Si mañana llueve, llamarán a su tía.
Tu primo intentará ir a Berlín.
Les encanta la política.
Viviste en París durante doce años.
¿Estaba lloviendo en Madrid?
Sara quería traer esas tazas.
¿Ha traído María mucha sopa caliente?
Trabaja en Madrid desde hace siete años.
Esa chica que vive aquí es seria.
Las chicas siempre tocan el piano.
Cuando era niño, dormía en la habitación.
Siéntate, por favor.
Elena necesita llevar un traje, pero está muy cansada.
Este viaje será el martes a las tres y cuarto.
El pueblo es muy pequeño.
Siempre come pan.
Esta clase no fue el miércoles a las 11:35.
Cuando Isabel era niña, trabajaba en Madrid.
No estamos en Sevilla.
Ana es enfermera.
Llamaremos a nuestra hija esta tarde.
Mi hermano todavía no ha visitado este viejo banco.
Vas a contarle esa idea a tu primo esta tarde.
¿Te gustaría cocinar una patata?
No comas en tu baño.
El hombre fue al supermercado y compró una ensalada ayer por la mañana.
El profesor limpiará estas sillas.
Carmen se duchará antes de descansar.
Pablo está durmiendo en la habitación en este momento.
Pablo espera a su hijo todas las semanas.
El chico que ha olvidado este mapa está solo.
El barco sale para Roma a las seis y cuarto.
Prefería mi canción.
Cuando Juan se levante, cocinará el arroz.
El taxi saldrá para Roma a las dos y cuarto.
Ayudarán a su primo cuando termines el trabajo.
¿Por qué escribe un poema?
¿Costó la cámara 65 euros?
Su tío se llama Luis.
¿Cierra la oficina a las diez?
Se los estabas dando.
Mi primo no va a viajar a Lisboa el 11 de abril.
¿Lo perdimos ayer por la mañana?
¿Siempre están muy preocupados hoy?
Jorge y Laura descansaron muy bien ayer.
Mañana por la mañana Lucía y Pablo limpiarán este sofá.
El reloj cuesta cuarenta y dos euros.
Ha olvidado ese sombrero en la habitación pequeña.
Tiene ganas de vender este traje.
Carlos estaba caminando por la calle mientras Luis estaba escribiendo el mensaje.
Mi hijo todavía vive en París.
Carmen y Ana van a caminar con su tía esta tarde.
Su hija sabe nadar.
Ya han pedido sus buenas ensaladas.
¿Cuándo limpiaste tu habitación?
¿Cuándo prepararás el pastel?
Se lo traje.
Quieres que conduzca esa furgoneta.
Sus maletas le parecen pesadas.
No leas en el piso, por favor.
Di la verdad, por favor.
Laura no puede sentarse porque no tiene tiempo.
Esos armarios son muy viejos.
Estas chicas se han quitado el sombrero.
¿Hace frío en Sevilla?
Nuestra hermana es médica.
¿Qué taza hemos lavado?
Carmen quiere buscar estas vacas, pero no puede.
¿Es muy amable?
El aeropuerto está lejos del banco.
Esa chica que visitó a este abogado rico está enfadada.
No quería un coche.
Lucía está trabajando muy poco ahora mismo.
Nada en el río los fines de semana.
Miguel no vio el concierto porque estaba muy cansado.
El abogado pobre irá a Lisboa cuando tenga tiempo.
Hay algunas chicas ricas en el supermercado.
No esperé a la enfermera porque tenía prisa.
Estudia demasiado los fines de semana.
Su tío siempre viaja a Berlín.
Te enviaron esa taza fea.
Encontré una furgoneta rápida y luego la vendí.
La reunión le parece interesante.
¿Traerán un pastel el miércoles?
El taxi llega a Berlín a las 3:15.
Juan no habló con Pedro porque tenía sueño.
Fue a Londres porque quería lavar muchos platos.
¿Dónde está su novela? La olvidaron.
¿Hay muchas chaquetas amarillas sobre la silla?
El sábado voy a enviártelo.
Estabas limpiando la cocina hermosa.
Su hermano todavía vive en Berlín.
¿Cuánto cuesta la cámara?
Deberías mostrárselo.
No se lo vendas.
La chica que vive en Sevilla está enferma.
El autobús llega a Nueva York a las cuatro y media.
La chica está un poco triste.
Este abogado ya ha abierto las puertas.
Tus tíos intentarán abrir la maleta.
Estoy jugando al tenis en este momento.
Isabel es de Nueva York.
Va a enviarles el mensaje a sus hermanos esta tarde.
No hay ninguna reunión interesante en Berlín.
La enfermera se quedó en casa hace una hora.
Su jefe les ha traído la sopa a sus primos.
Ese secreto le parece difícil.
Nuestra hermana no va a despertarse dentro de una hora.
Preparaba sopa por la tarde.
No voy a prestarle seis lámparas esta noche.
Hay dos fiestas interesantes en Roma.
Trabajé en Roma durante cuatro años.
Le gustan los libros.
Vamos a comer ese huevo delicioso y arreglar nuestro coche mañana.
¿Nos prestó nuestro hijo esas llaves?
Lucía quiere que busquemos nuestro pájaro.
Lee en el museo, por favor.
Necesitamos beber café, pero estamos muy cansados.
La furgoneta que lavaron era barata.
Todas las semanas nuestro amigo se quitaba el traje.
No estudiará en la biblioteca.
¿Fue este concierto el lunes a las tres y cuarto?
Su hija habló alemán anoche.
Deberíamos pagar la cerveza.
No se quedará en casa porque no tiene tiempo.
La chica que vive aquí es enfermera.
He dormido en el piso.
No te lo está contando.
¡Baila en ese baño grande!
Construiremos este viejo jardín mañana por la mañana.
Ya has preparado mucha buena sopa.
Son las once menos cuarto de la mañana.
¿Había una farmacia en Roma?
Trabajan en Lisboa desde hace ocho meses.
Que tengas un buen día.
Estás en Londres.
¿Por qué limpiarán la cocina?
Este es el pueblo más hermoso de Alemania.
Tocamos el violín todas las semanas.
¿Tiene Isabel cuatro caballos?
El pueblo es pequeño.
Vas a la tienda por la tarde.
Recuerda las historias.
Construiste el teatro hace una hora.
Hay cinco fiestas en Roma.
El abrigo es nuevo.
¿Conocía David la playa hermosa?
¿Lo esperará nuestro vecino mañana?
Me mostrarás otra pelota.
Terminaba este trabajo.
Saben tocar la guitarra.
¿Cuándo irá Pedro a Roma?
No juega con su tío muy a menudo.
Su tía le trajo una pizza a Juan.
El abogado nunca viaja a Sevilla.
Espero que seas serio.
Los regalos son míos.
¿Qué tal el viaje?
Come buena sopa por la mañana.
Cuando llamó, ya habían tomado un taxi lento.
Esos vestidos grises están debajo de la cama.
Quiero que hables con Carmen.
Ayer por la mañana durmieron mucho.
¿Hay un mal chico en el teatro?
¿Trabajó en Barcelona durante nueve años?
Siempre bebemos té.
Tiene una furgoneta, pero no la usa.
Carlos va a viajar a Barcelona el 24 de abril.
El chico que vive aquí es periodista.
Fuimos a Berlín antes de preparar una pizza.
Estudiaré en esa habitación esta tarde.
Ya he traído estos vestidos.
¿Nos conocen Carmen y Ana?
Anoche Miguel lo olvidó.
Hablaré con Lucía cuando Jorge tenga tiempo.
Nadie buscará la vaca hermosa.
Pablo y Laura estaban abriendo otra caja mientras Lucía estaba tomando esos trenes.
¿Cuántos aviones va a ver?
Sabemos que esta respuesta es demasiado difícil.
Elena, no comas esta naranja.
Tiene diecisiete años.
Su vecino prefiere la carne.
¿Dónde está su camión? Lo vendieron.
Carmen estaba llorando mientras Laura estaba nadando.
Si hace frío, Elena cocinará pescado.
Tenemos dos coches, pero no los usamos.
Fueron a Berlín después de vender una furgoneta.
Ese chico que ha visitado a su hija es tímido.
Carmen no está más enferma que su hermana.
Su vecino comprará la cerveza y comprará café esta noche.
¡Qué partido tan divertido!
Pablo, cocina sus patatas.
¿Cuántos supermercados encontraste?
¿Habrá dos cámaras debajo de la mesa?
¿Te gustaría ir a París?
¿Cuántos sofás hay en el piso?
¿Por qué no termina Isabel esa novela?
Laura, no nos lo vendas.
Estaba cantando mientras estábamos conduciendo el camión caro.
El miércoles Juan va a ir a Londres y ver el concierto.
¿Me estás buscando en este momento?
Su hijo va a contarnos la historia esta tarde.
Lucía llora muy bien todas las semanas.
Sara no ha buscado nada.
No traduces el poema fácil porque no tienes tiempo.
Arreglé estos camiones limpios hace una hora.
David viajó a Lisboa el verano pasado.
Como la pizza todos los días.
Si viviéramos en Madrid, traeríamos el café.
Tu idea le parece importante.
Este es su coche rojo.
Hace una hora lloraron muy bien.
Pedro sabe que Ana y María están cansadas.
Este libro difícil costó treinta y dos euros.
El diccionario es demasiado extraño.
Fueron a Lisboa y vieron una película divertida.
Quiero comprar otra cama.
Esta chica le prestó el billete a su hermana.
Su hija estaba descansando cuando Carmen llegó.
A nuestro hijo le encanta correr por el bosque.
La estación abre a las 5:45 los domingos.
Preparó cinco ensaladas.
El chico que vive aquí es fuerte.
A mi tío le encanta bailar con su primo.
El chico que vive en Madrid es famoso.
Se acostó antes de vender una silla.
Pedirá agua esta tarde.
Si Laura tuviera coche, escucharía su música.
Cocinarán otro huevo y pedirán vino dentro de una hora.
Hemos dormido en la habitación.
María llamaba a su hermana.
Pedro cocina en la cocina muy a menudo.
Si no encuentro las llaves, esperarás a la mujer.
Los sofás cuestan 69 euros.
Quieren que vaya a Londres.
Nuestros tíos no jugaron al ajedrez anoche.
Termina ese ejercicio, por favor.
Ya has lavado el traje.
El martes Isabel no vendió una silla.
Había una pelota sobre el sofá.
No arregló esa mesa porque no tenía tiempo.
Sara sabe que estás yendo a Barcelona.
La enfermera francesa quiere esperarte.
Intentaron venderlo.
Miguel prefiere esta leche caliente ahora.
María va a ir a Madrid para descansar.
Isabel no sabe nadar.
¿Cuántos diccionarios has leído?
María cocinará en este restaurante el jueves.
¿Hay algunas reuniones en Sevilla?
¿Por qué no bebes el té caliente?
El jueves va a prestarle la falda a Jorge.
Compramos un billete y luego lo perdimos.
Carmen y Juan van a elegir otra cama el jueves.
Lava los vestidos, por favor.
Si mañana llueve, leerá otro mensaje largo.
Su amigo pagó cincuenta y siete euros por estos trajes cómodos.
Esta es la playa más pequeña de Portugal.
¿Por qué vimos un concierto?
Pablo tiene que traer el mapa, pero está muy enfermo.
Hace dos días Elena les prestó este traje a sus hijas.
Sara quiere traérselo.
Va a tomar estos autobuses.
¿Le han dado esa carta a Laura?
Lo encontró.
Queremos que conduzcas el coche.
Tiene un gato.
Ana llamó a este profesor y arregló la silla hace una hora.
Ana y Laura se quitarán la chaqueta.
¿A quién buscó?
Estoy solo hoy.
Cerraron esa caja porque querían quedarse en casa.
¿Es este el hotel más pequeño de la ciudad?
Había una cama gris en el piso.
Va a escribir algunos mensajes y pintar la casa el viernes.
El año que viene Carlos vivirá en Nueva York.
Quería elegir una mesa.
Pablo trabajó en Nueva York durante cinco semanas.
Llegué al restaurante el viernes.
¿Dónde compramos ese pastel?
Por la tarde el niño se lo muestra.
El chico que ha pintado su habitación está nervioso.
Estoy tan enfadado como Juan.
La cámara cuesta setenta y nueve euros.
Si mañana llueve, hablarás con Juan.
Sara y Jorge preferían ese ruido.
David pagó 58 euros por ese vestido.
¿Qué están buscando?
Preferíamos este zumo.
¿Cuándo va a ir Pedro a Roma?
No te duele el estómago.
¿Te gustaría terminar las novelas?
Cuando lleguen, lavaré ese vestido feo.
Su amigo pagó sesenta euros por mi mesa verde.
Ese chico que vive aquí es famoso.
Ana está corriendo por este bosque en este momento.
Nuestro amigo fuerte todavía no ha ido a Sevilla.
El museo cierra los lunes.
Sara no le ha enviado un poema largo.
Los camareros intentarán terminar esta novela.
¿Quiere Carlos dárselo?
Necesita limpiar esta casa, pero no tiene tiempo.
Isabel preparó sus pizzas ayer por la mañana.
Nos entiende.
Hay algunas escuelas en Londres.
Le encanta tocar el piano.
Ana y Miguel han estudiado en la universidad.
Lucía lo perdió ayer por la mañana.
Estas furgonetas son nuestras.
¿Es ese su hijo?
Quieres que vaya a Nueva York.
Sus primos quieren enviárselo.
Nos despertamos a las doce.
Si mañana llueve, beberá zumo.
Se lo contaron.
Van a ver todos los perros esta tarde.
Mañana Carmen irá a la estación y pedirá mucha sopa.
¿Había cuatro estaciones famosas cerca de París?
Hace mal tiempo en Nueva York.
El museo abre a las cinco menos cuarto.
Su hermano necesita los armarios.
Te divertiste a la una y cuarto.
¿Dónde está su camión? Lo ha perdido.
Ana no cocinó pescado delicioso porque estaba muy ocupada.
Fue a Lisboa y comió queso.
Mi hermana se está duchando ahora.
No le gusta el puente.
Juan va a enfadarse después de pedir mucho café caliente.
Jorge y Elena siempre juegan al tenis.
Miguel necesita esperar a su amigo, pero está muy nervioso.
Le gustaría hablar con su tío.
Necesitas vender una furgoneta lenta, pero estás muy cansado.
Cuando David tenga tiempo, pagará su pizza.
Estos camareros llamaron a sus tías anoche.
El sábado leyeron un libro y arreglaron su armario.
Juan llevó su camisa hace una hora.
Quiero mostrárselos.
Hubo una reunión en Roma.
¿A quién esperó Isabel?
El coche amarillo cuesta 85 euros.
Siempre juega al baloncesto.
Se lo cuenta todas las semanas.
Estábamos descansando cuando David salió.
¿Necesitan esta silla ahora?
¿A qué hora empieza el concierto?
Cuando Luis se levante, beberá té caliente.
Su primo iba al supermercado.
Los vasos estarán sobre la silla.
¿Cómo están sus hijos?
Tengo que escribir la carta larga, pero no tengo tiempo.
Pedro estaba comiendo cuando llegué.
A la mujer famosa no le gustan los poemas.
Era la una cuando Pedro llegó.
Entiendes el poema.
Carmen y Laura fueron al castillo y comieron esta manzana deliciosa.
Juan va a cocinar mis patatas y cocinar el huevo mañana por la mañana.
Cuando llegue, beberemos la cerveza.
Está tan cansado como Elena.
¿Qué va a cocinar?
Pedro ya ha pedido mucho vino.
Su cumpleaños es el 13 de agosto.
Mañana vamos a ir a Nueva York y ver otro concierto.
¿Pagó Pedro 98 euros por estas mesas?
Pablo condujo su camión el sábado.
Pronto ayudará a su hermano.
¿Quién va a conducir esta furgoneta?
Esperas que David beba cerveza.
Este armario blanco costó 37 euros.
Estábamos abriendo la maleta cuando Carlos llegó.
Su vecino siempre corre por ese bosque.
¿Dónde está ese banco?
Carlos y María pueden ayudar a su hija.
Toqué el piano hace una hora.
Creen que Elena era muy valiente.
Cuando Pablo se levante, elegiremos un armario.
Pablo olvidó las palabras hace dos días.
Lucía y Juan se lo contaron.
No vendimos nuestro ordenador roto porque no teníamos tiempo.
Todavía no ha traído la pizza.
Las mujeres estaban descansando en la habitación mientras estabas corriendo.
Juan no se pondrá el sombrero pronto.
Esta ensalada es tan buena como la otra.
Este vaso está al lado de la silla.
El camión que condujimos era rápido.
Encontré un ordenador caro y luego lo perdí.
Me gusta ese coche y quiero comprarlo.
David escucha esos ruidos muy a menudo.
¿Por qué esperó este tren rápido?
Sara y María se han quitado la chaqueta.
¿Empezaron estas mujeres francesas a vender esta chaqueta negra?
Está muy contenta.
A Miguel le encanta esa mala lección.
Los fines de semana veo a ese niño importante.
No deberían cantar en esa iglesia.
Nos gustaría pintar este jardín.
El viernes me acostaré.
Ya no vives en Berlín.
Tu vecino es tan fuerte como sus hijos.
¿Por qué pedimos nuestro pastel español?
El camarero necesita esperarla.
¿Cuándo esperó a esa chica valiente?
Isabel se aburrirá esta tarde.
Tiene una radio, pero no la usa.
Dices que vivimos en Madrid.
Miguel y Elena le han traído estas pizzas a Carmen.
Muchas gracias.
Este partido fue el domingo a las cinco y cuarto.
Tenemos una chaqueta, pero no la usamos.
El sofá que pintaste es azul.
La enfermera me llamó ayer por la tarde.
Lucía y David bailarán en la cocina.
No había camiones en la calle.
Ayudará al estudiante francés y beberá cerveza mañana por la mañana.
¿Estudia la enfermera inglés por la noche?
Creo que trabajo en Barcelona.
Viajarás a París el 15 de agosto.
Los hombres lavaron una botella ayer por la mañana.
Llovió mucho en Portugal anoche.
Todas las semanas no lava la ventana pequeña.
A Ana y Pedro les gusta tocar el violín.
Anoche tu amigo fue a Roma y ayudó a su médico.
¿Se llama tu tía Carmen?
Luis estaba llamando a sus nuevos jefes mientras Carlos estaba terminando este buen periódico.
Estabas leyendo en la habitación mientras Elena estaba esperando el taxi.
Soy alérgico a los frutos secos.
Isabel y María leen en el jardín por la mañana.
Sus hermanos pidieron leche.
Mi hijo ya ha escrito una carta extraña.
Me gustan estos libros y quiero comprarlos.
No empezaste a leer estos periódicos.
Si hablaras inglés, hablarías con tus hijos.
La tienda cierra a las diez.
No te duelen mucho las piernas.
Cuando llegues, lavaremos nuestra falda mojada.
Su vecino entiende el mal secreto.
Mañana su hijo estudiará italiano.
Laura espera que su primo trabaje en Lisboa.
¿Cuánto cuesta nuestra cama?
Tengo calor.
Pablo y Laura tenían calor.
Hay un hospital feo al lado de la oficina.
Conducirá el coche esta tarde.
La novela que ha olvidado era extraña.
El niño se está quitando la chaqueta.
Laura no me lo estaba mostrando.
¿Cuánto pan comerá Miguel?
Dicen que puede despertarse.
Ayer por la mañana fui a París y pedí ese pastel.
Los regalos están sobre el armario.
Su hijo visitaba el mercado.
Acaban de elegir algunos armarios blancos.
Digo que vamos a preparar sopa.
Tu hermana no va a traérselo.
¿Abre el supermercado a las once y cuarto?
Te estamos buscando ahora mismo.
Todavía vive en Sevilla.
Si pudieras, terminarías el trabajo.
Somos de Francia.
Los escuchó hace una hora.
No habrá armarios feos en la casa.
Quiero que escribas otro poema.
Cuando Carlos vuelva, María irá a París.
Te duele la cabeza cuando hace frío.
Las bicicletas son feas.
Quieren que cocine sopa.
Este camarero debería caminar por el parque.
Nuestro vecino tenía prisa.
No voy a traducir el poema el lunes.
Leyó este poema y arregló el camión.
Isabel irá a Nueva York con Jorge.
La maleta que abrió era azul.
No intentaremos lavar una botella.
Esta película es mejor que esa película.
Si mañana llueve, David no se levantará.
Acabamos de pagar la sopa.
¿Vamos a traer el vino pronto?
No va a contarle el buen secreto mañana por la mañana.
Nadie cocinará la patata.
Llamó a mi primo en este mercado.
Carmen estaba caminando por el parque cuando Carlos salió.
Encontré un sombrero seco y luego lo perdí.
Miguel va a dormirse después de comer.
¿Quién condujo este coche lento?
Prefieres el chocolate.
¿A qué hora empezará la clase?
El concierto será el miércoles a las doce.
Ya ha pagado el traje.
¿Te gustaría vestirte?
Ayuda a su vecino.
¡Qué falda tan vieja!
Pablo necesitaba una llave.
Cuando Laura y Lucía eran niñas, viajaban a Barcelona.
No es menos alta que Laura.
Fui a Sevilla después de vender esa mesa pequeña.
Necesitas tomar otros trenes, pero estás muy enfadado.
Juan, no digas la verdad.
El domingo Juan fue a Argentina.
¿Quién está traduciendo el libro?
¿Te gustaría despertarte?
Hoy es martes, 26 de julio.
¿Es mi cámara muy moderna?
Carlos espera que lavemos esta furgoneta.
Esta noche Juan va a escribir el poema y visitar esta ciudad grande.
La chica va a enviarles esta revista extraña mañana.
¡Come el huevo!
Muy a menudo Lucía baila demasiado.
Mi tía no le trajo la botella.
Dentro de una hora Carlos y Miguel van a volver de este teatro.
Este estudiante debe enviárselos.
Por la tarde juega al fútbol.
Todavía no ha hablado con su hermano.
Tienes una chaqueta, pero no la usas.
No estoy llorando demasiado en este momento.
Quiere que pidas sopa.
Caminarán con su primo esta tarde.
Su hermana vive en Barcelona desde hace nueve meses.
Beberá mucho té cuando Laura se levante.
No se lo ha mostrado.
Irán a Barcelona y visitarán a sus hermanas esta noche.
Abrimos la puerta hace una hora.
¿Se llama nuestro hermano Juan?
¿Se durmió este hombre a las doce menos cuarto?
Isabel y David no les han prestado su paraguas a sus tías.
Traerás leche cuando Jorge vuelva.
Estoy bebiendo té ahora mismo.
¡Qué vestido tan pequeño!
Este río te parece hermoso.
Pedro no está arreglando ese armario en este momento.
No tocas el violín por la tarde.
Había dos periódicos debajo del armario.
Limpio esa silla los fines de semana.
¿Es menos famoso que Elena?
David es de Nueva York.
Estos niños llevarán una camisa bonita cuando llegue.
Mi hija tiene setenta y cinco años.
Luis sabe bailar.
El hombre estaba bailando en el jardín mientras estaba leyendo en este parque.
Ana va a contarle nuestra historia a su tío pronto.
Isabel dice que Carlos y Jorge viven en París.
Cuando Miguel salió, ya habíamos pintado el jardín.
Tienes un reloj, pero no lo usas.
Su hermano debe tener cuidado.
Dice que Juan está lavando otra lámpara.
Sus hermanos se cepillaron los dientes anoche.
La visitamos hace un año.
El jueves el médico visitará esa ciudad.
Juan y David deberían tener cuidado.
¿Por qué fuiste a Berlín?
A Ana no le gusta viajar a Lisboa.
¿Le venderá muchos coches a Carmen mañana por la mañana?
Hace dos días Isabel durmió demasiado.
No abrirá sus cajas porque está nervioso.
Laura no lava esta camisa todas las semanas.
¿Será este concierto el 2 de octubre?
Empezamos a construir el piso moderno.
Su tío no cerró las nuevas puertas hace dos días.
El reloj cuesta sesenta y siete euros.
Ya no trabaja en Madrid.
Nunca tocas el violín.
Traduce la nueva revista por la noche.
Pagaremos el café cuando Lucía se levante.
La mujer siempre está nerviosa.
Su ordenador caro no cuesta 28 euros.
Compró una novela fácil y luego la vendió.
¿Va a cocinar arroz delicioso esta noche?
Su tío fue a la biblioteca y compró la naranja.
El hospital abre a las seis.
Estaba en el jardín.
Estudiamos demasiado ayer por la mañana.
El teatro cierra a las tres y cuarto.
Saben que pueden comer el pescado.
Jorge veía a la enfermera todos los días.
Mis vecinos van a esa farmacia todas las semanas.
Si la tienda está cerrada, compraré arroz.
Verán otra película el sábado.
Vas a ir a Berlín después de vender mis sombreros.
¿Le vendió este estudiante esta silla grande a su primo el miércoles?
Había un perro en el jardín.
Si tienes tiempo, no hablaremos con nuestro primo.
Voy a levantarme después de trabajar.
Me gusta este teléfono y quiero comprarlo.
Tengo que beber la leche, pero no tengo tiempo.
Pedro nació el 27 de abril.
¿Están los diccionarios al lado de la mesa?
Te vestiste ayer por la mañana.
El médico hablará con su primo cuando terminemos el trabajo.
Se está poniendo el abrigo.
Las chicas estudiarán con sus hermanas.
Pablo estaba muy nervioso.
Hace mal tiempo en Lisboa.
Comprará su coche porque quiere visitar a este médico tímido.
¿Quién está viendo esta universidad famosa?
Quiere que cierre esta puerta.
Ayer por la tarde no hablamos italiano.
¿Se los están enviando ahora mismo?
Jorge escribió este poema ayer por la tarde.
Esa mujer que trabaja en París es música.
Tus hijas no eligen ese nuevo vestido por la noche.
La chaqueta les parece cómoda.
Lucía y Miguel están detrás de la oficina.
¿Van a llegar Laura y Carmen a ese museo dentro de una hora?
Esta revista no es tan extraña como la otra.
Estaban durmiendo en el hotel cuando Carmen llamó.
Vas a ir a la tienda y comer arroz el sábado.
Quieres tomar otro taxi lento, pero estás muy cansado.
Dices que Sara hablará con su hija.
El domingo fuiste a Lisboa y comiste mucho chocolate.
Esta respuesta me parece interesante.
Esta enfermera tímida necesitaba hablar con Ana.
Tu tío no le venderá algunas bicicletas mañana.
¿Eran Carlos y Lucía muy pobres?
Nuestro hijo tiene cuarenta y un años.
El médico estudiará portugués mañana.
Tienes una furgoneta, pero no la usas.
Mañana por la mañana Pedro le enviará el poema a Elena.
Leen otra buena revista todos los días.
No trabajó en Nueva York durante cuatro años.
Su pájaro es muy pequeño.
Tu tía va a enviarle un poema a Miguel esta noche.
¿Cuándo visitó a su tía?
Encontraron un diccionario extraño y luego lo vendieron.
Volveré del museo.
¿A nuestros hijos les gusta la playa?
Sabe que no ha buscado muchos caballos.
El pastel no es italiano.
Sus tíos dormirán mucho esta noche.
Los niños tuvieron que vender el camión.
¿Cuántos poemas ha leído Luis?
Este camión es menos feo que ese camión.
Este es el teatro más grande de Alemania.
Pintaron el sofá hace un año.
No había ningún hombre inglés en el mercado.
Esperará ese autobús cuando Juan se levante.
Creemos que Ana trabaja en Lisboa.
Bebieron la leche caliente y ayudaron a su primo hace dos días.
No voy a llorar demasiado mañana.
Carmen sabe que su primo vive en Lisboa.
¿Por qué está conduciendo David esa furgoneta azul?
Lo visitarán el miércoles.
Jorge fue a Berlín después de trabajar.
Tu amigo bajo estaba bebiendo mucho té en el supermercado.
Su tío estaba trabajando en la universidad cuando llegaron.
¿Le ha mostrado un diccionario a Elena?
¿Cuánto cuesta esa cámara?
Su hermana tocó la guitarra ayer por la tarde.
¿Verás tu buen concierto mañana por la mañana?
Su cumpleaños es el 28 de octubre.
Viajé a Japón ayer por la mañana.
Me gustan esos relojes y quiero comprarlos.
No habrá abrigos sobre la silla.
¿Son estos sus jardines tranquilos?
¿Dónde vieron tres gatos?
La chaqueta amarilla cuesta treinta y seis euros.
Si pudieras, comprarías un diccionario caro.
¿Estarán Luis e Isabel en París?
Debemos dormir en este piso.
Hay algunos museos en Berlín.
Laura lavaba todos los platos por la noche.
Digo que no se está acostando.
Vivieron en Berlín durante siete semanas.
Tienen que comer el arroz, pero no tienen tiempo.
¿Cuándo hablará con Jorge?
Construimos ese jardín el viernes.
Pablo no beberá vino porque tiene prisa.
Estaban en la casa.
Había muchas escuelas en Lisboa.
Isabel no puede sentarse porque no tiene tiempo.
Trabajarán con su primo el martes.
Tu tío nunca ha comido pescado.
Hace una hora olvidé esta chaqueta azul.
¿Por qué bebe mucho zumo?
Escuchará la música extraña cuando Luis llegue.
Laura va a ir a la farmacia y comer sopa mañana por la mañana.
Estudiaba con sus tías por la noche.
Nuestra tía se llama María.
No irá a Madrid porque está enfermo.
Si mañana llueve, traerá ese pastel.
María, no cocines en el banco.
Su hermana siempre llora en esta habitación.
Buscó una radio moderna y luego la perdió.
Carmen tenía esos perros.
No te gusta hablar francés.
Tiene ganas de pedir una ensalada.
Tu hija quiere hacerlo.
Me gustaría viajar por todo el mundo.
¿Por qué va a comer tres huevos?
Va a terminar este periódico.
Ana estaba buscando seis pájaros mientras Sara estaba bailando en este teatro.
Pagué 65 euros por la falda.
Elige muchas chaquetas todos los días.
Su hijo vive en París desde hace ocho años.
Cuando Pedro tenga tiempo, iremos a París.
¿Dormirán en esta habitación el viernes?
La chica abrió algunas cajas y lavó esas furgonetas.
¿Qué compra Elena?
No me cepillo los dientes todas las mañanas.
No hay chicas en la tienda.
¿Van a traérselo mañana?
Están menos contentos que Laura.
No te duelen mucho los ojos.
Creo que Miguel va a ir a Lisboa.
Ana y Luis van a prestarme este abrigo dentro de una hora.
No puede ir a Roma porque no tiene tiempo.
Esta es la universidad más moderna de Francia.
Hay algunos sofás en la casa.
Tu primo no le ha vendido los sofás baratos a Elena.
El tren saldrá de Madrid a las seis y media.
Nos aburriremos después de pagar nuestra leche.
Comieron mucho el jueves.
Esta boda no es el viernes a las cuatro menos cuarto.
No puede ir a este teatro.
¿Dónde compraron el té?
Viajaste a Italia hace una hora.
Si tuviera tiempo, iría a Sevilla.
Beberé el café frío cuando Carlos vuelva.
Somos tan bajos como María.
No pagó 80 euros por el armario.
Esta camisa no cuesta sesenta y cuatro euros.
Juan te lo está mostrando ahora mismo.
Se acostó ayer por la mañana.
Esa vaca no era muy pequeña.
Ana encontró el banco anoche.
Sara me encontrará el miércoles.
¿Es el pastel muy bueno?
El estudiante estaba nadando en el río mientras estaba cerrando una maleta.
A tus primos les gustaría leer este mensaje.
Pablo no puede despertarse porque no tiene tiempo.
Mañana por la mañana Pedro irá a Londres y verá esa película.
Pronto Pablo irá al hospital.
Visita el museo, por favor.
¿Dónde está mi carta? La perdí.
No necesitan esa furgoneta amarilla ahora.
Todas las semanas los médicos no van a la farmacia.
Luis quiere tomar ese autobús.
Juan está escuchando el ruido ahora mismo.
Jorge y Ana ven un museo todas las semanas.
Ese hotel no estaba al lado del supermercado.
Carlos e Isabel entendían esta mala historia.
¿Va a dártelo esta noche?
Carmen trabaja en Madrid desde hace doce semanas.
La enfermera perezosa quiere enviármelo.
Pintamos la habitación grande el verano pasado.
Este estudiante ha oído esa canción.
Va a tocar el violín pronto.
¿Cómo es el teatro?
¿Hay un sofá en la cocina?
Trabajas en París desde hace cuatro meses.
El hotel cierra a las nueve menos cuarto.
No sabes bailar.
Laura va a comprar el coche el jueves.
Jugamos a las cartas todas las semanas.
¿Va a prestarle Ana un camión a su tía el sábado?
¿Por qué visitó Elena a tu hijo?
A Miguel le gusta tocar la guitarra.
Sara va a ir a Sevilla para comer.
¿Llora en ese baño por la noche?
Pablo no come esta pizza muy a menudo.
Estos médicos viven en Sevilla desde hace seis semanas.
Isabel tiene que buscar un lápiz, pero no tiene tiempo.
¿Quién va a construir este nuevo mercado?
Tu primo se llama Pablo.
Miguel y Carmen están tocando la guitarra ahora.
¿Dónde está su poema? Lo olvidó.
Su fiesta no será el 20 de junio.
Son las cuatro y cuarto de la tarde.
No empecé a cerrar esa caja.
Si Elena pudiera, visitaría el aeropuerto feo.
Jorge no fue a esa tienda con su primo.
Fue a Barcelona después de visitar la ciudad.
Ayer fue al museo y pidió sopa.
Creemos que trabajan en Madrid.
Pronto llamarán a sus jefes y pedirán zumo.
Su tío se está poniendo la chaqueta ahora.
El hotel abre a las diez y cuarto los lunes.
Dentro de una hora lloverá mucho en París.
No quieren traérmelo.
Tienes un traje, pero no lo usas.
Le encanta estudiar en esa habitación.
¿Es este el bosque más pequeño de Francia?
A Miguel le gustaría ayudar a su hija.
Esta es la biblioteca más tranquila de Francia.
¿Te levantas por la noche?
Necesito vender este reloj, pero no tengo tiempo.
Esta bicicleta es menos cara que esa bicicleta.
Viajaron a Lisboa el 12 de diciembre.
Se duchará a las cuatro.
Lucía está leyendo en ese parque en este momento.
Nuestra tía estaba estudiando mientras Laura estaba cocinando en el restaurante.
Tuvieron que comer seis tomates deliciosos.
El autobús es demasiado rápido.
Su hija fue a la farmacia y ayudó a su tía.
Le trajeron esta llave a Lucía ayer por la tarde.
Isabel olvidó el periódico hace dos días.
Tienen un camión, pero no lo usan.
¿Hemos nadado en el río?
¿A qué hora empieza el examen?
Carmen lo sabe.
El abrigo les parece caro.
Tu hija vuelve de la farmacia muy a menudo.
Nuestro hermano le prestará su coche mañana.
¿Está esta radio menos limpia que la otra?
La revista que Carmen tradujo es extraña.
Isabel no leerá esa carta porque está muy enfadada.
Beberé mucha cerveza cuando vuelva.
Miguel no era demasiado rico.
¿Qué poema ha leído Luis?
Sara fue a París antes de visitar esa biblioteca.
¿Quién va a conducir nuestras furgonetas?
El restaurante no está detrás del mercado.
Espera que Jorge sea muy alto.
El partido no es el 20 de marzo.
Mañana por la mañana su jefe no va a nadar en ese río.
¿Es esta la estación más pequeña del mundo?
Sabes que Sara está preparando sus buenas pizzas.
Tienes una novela, pero no la usas.
Alguien llama a la puerta.
Jorge estaba caminando por el parque cuando llegaste.
Hablarán con Carlos cuando Isabel llegue.
Elena tenía calor.
Me llamo Ana.
Va a terminar el diccionario dentro de una hora.
Vuelvo de este hospital los fines de semana.
La ciudad no es muy hermosa.
Estaba pidiendo la pizza española mientras estabas leyendo.
Va a comer mucho arroz delicioso esta noche.
Este no es el abogado más rico del mundo.
Tengo que vender otro sofá, pero no tengo tiempo.
¿Sabe Ana conducir?
Lucía estaba cantando en el baño mientras estaban trabajando en el hospital.
Había algunos vasos sobre la mesa.
Cocina el huevo, por favor.
Estaba durmiendo mientras Pedro estaba leyendo.
Trabajó en Lisboa durante doce años.
Ese tren es muy lento.
¿Veías tus partidos importantes los fines de semana?
¿Hay una mesa en la casa?
Hay una llave debajo del armario.
Me gusta el mapa y quiero comprarlo.
¿Qué chaqueta buscará?
Juan estaba durmiendo en la casa mientras Carmen estaba llorando.
Lloramos en esta cocina todas las mañanas.
No sale de ese supermercado por la tarde.
¿Adónde fue David ayer por la mañana?
Necesita vender una radio limpia, pero no puede.
Sabemos que trabajan en Lisboa.
No quiero buscar otro mercado grande.
No le has prestado esta furgoneta a tu hija.
Elena nos lo está dando.
Ana no pintó todos los armarios marrones porque estaba preocupada.
Escuchará su canción cuando tengas tiempo.
Estaba nadando mientras Luis estaba comprando otro sombrero.
No son tan serios como Carlos.
Vamos a abrir nuestra puerta y comprar dos radios dentro de una hora.
Dicen que Sara construirá una iglesia.
A Lucía le gusta esta farmacia grande.
Me acosté después de descansar.
Si mañana llueve, no hablará con Lucía.
No queríamos acostarnos.
Este hombre no tiene sed.
Quiere contárselo.
Eran las doce cuando su primo llegó.
Sus primos trabajan en Nueva York desde hace siete semanas.
Lloran mucho todas las mañanas.
¿Pintará estas mesas rotas el sábado?
Hace muy buen tiempo en México.
¿De quién es esa camisa?
Trae vino por la mañana.
Me gustan estas cámaras y quiero comprarlas.
Quieren beber zumo, pero no tienen tiempo.
Iremos a Roma cuando Luis llegue.
Quiere que tome los taxis.
No les cuentes el secreto interesante, por favor.
El poema que Miguel escribió es francés.
Intentaré escuchar mi canción.
La iglesia abre a las 6:35 los jueves.
Buscamos una furgoneta azul y luego la perdimos.
Arreglé mi reloj sucio ayer.
¿Dónde está su furgoneta? La vendió.
Buscó una camisa limpia y luego la perdió.
¿Habrá algunas camas en la casa?
¡Qué jardín tan bonito!
¿A qué hora sale el próximo tren?
Su cumpleaños es el 8 de abril.
Quiero visitar la ciudad, pero no tengo tiempo.
Espera que estés nervioso.
Quiere que visite a la enfermera fuerte.
María estaba cocinando en la cocina mientras estaban trabajando en el mercado.
Vas a viajar a Argentina.
¿Qué gato vio?
Son las 5:45.
Eran las siete y cuarto cuando Pedro y Carmen llegaron.
¿Dónde compraron el coche?
Mi tío fue a Sevilla el verano pasado.
Compramos una radio fea y luego la perdimos.
El estudiante es tan valiente como su hija.
Preparamos la sopa y pintamos un baño.
Fue a Berlín después de descansar.
¿Cuándo limpiará esta cama?
Van a arreglar este ordenador.
¡No la llames!
Mi hermana irá al hotel con Pedro pronto.
Cuando Juan llegó, ya habías buscado otra carta.
Este viaje fue el 7 de abril.
¿Es esta fiesta el miércoles a las seis y media?
El chico va a prestarle nuestro vestido a Sara esta noche.
Nadie arregla la cama pesada.
El barco saldrá para Sevilla a las once menos cuarto.
Su hija viajó a París en coche el domingo.
¿Cómo es la tienda?
Se acostaron hace una hora.
La puerta no es amarilla.
Esta noche romperán esas ventanas pequeñas.
Esta revista es tan buena como la otra.
Su billete está debajo del sofá.
Cuando eran niños, vivían en Barcelona.
Todavía vivimos en Roma.
Cuando llegaste, ya habían pintado esa habitación.
Elena y Laura están jugando en ese jardín ahora.
Quiero mostrárselo.
No llamaré al abogado porque no tengo tiempo.
Cuando termines el trabajo, me quedaré en casa.
David debería ver una estación hermosa.
Crees que podemos ducharnos.
Carmen no ha pintado tu habitación sucia.
Hace buen tiempo en Japón.
Nevará mucho en Italia mañana por la mañana.
Juan y Sara cocinaron la sopa fría el viernes.
¿Dónde vimos a nuestro vecino?
La ensalada que Miguel comió es española.
Isabel va a hablar italiano pronto.
Su hermana debe cocinar buena sopa.
Nuestras hermanas intentarán hablar con Carmen.
Sara espera a tu camarero rico los fines de semana.
Su hermano siempre canta en la iglesia.
¿Es este el mercado más tranquilo de Portugal?
Sara necesita conducir ese coche, pero no puede.
Este niño rompió este vaso ayer por la tarde.
¿Adónde fue Ana hace dos días?
Mañana tu tía va a ir a Roma y ayudar a su tía.
Hacía sol en verano.
Isabel y Lucía pagaron 37 euros por su camión.
¿Cuándo escribirá tu vieja carta?
Su tío quiere dárnoslo.
Voy a tocar la guitarra.
El sofá pequeño costó 38 euros.
Luis irá a Barcelona antes de ayudar al estudiante.
Le encanta la cerveza.
Creen que Carmen está demasiado contenta.
Pedro necesita pintar esa habitación.
Ana no va a mostrarle el libro fácil pronto.
El abogado nació en 1998.
Ese chico que ha pagado la chaqueta amarilla es estudiante.
El domingo abrirá otra maleta y beberá café frío.
Era cocinera.
Miguel es muy serio.
Cuando Pablo vuelva, hablarás con tus primos.
Nuestra tía acaba de cocinar el huevo.
Ese hombre que vive aquí está enfadado.
Vamos a tomar este barco rápido.
Este niño bajo ya ha hablado con David.
No estás más preocupado que Ana.
Compré otra chaqueta el mes pasado.
Nunca toco la guitarra.
Sara cocinó este huevo y visitó a ese camarero ayer por la mañana.
No está tan preocupado como María.
Estaba aburrido.
Esperamos que no se acueste.
Ese hotel está lejos de la iglesia.
No puede visitar la ciudad porque tiene sueño.
Sara no ha llorado en la cocina.
Isabel y David han perdido el regalo.
Su primo le dará las revistas a Carmen.
Elegiremos nuestra falda cuando llegues.
Estaremos al lado de la universidad.
Te llamo luego.
Entiende este mensaje.
¿Pidieron vino hace una hora?
¿Qué significa esta palabra?
Isabel va a ir a Sevilla después de tomar el avión lento.
¿Descansó Elena en ese jardín?
Mi hijo empezó a escuchar esa canción.
Pedro vendía los trajes.
Te duelen los pies cuando hace frío.
Tus primos nacieron el 18 de enero.
Te duele la pierna cuando hace frío.
Juan cree que Elena vive en Sevilla.
Cuando éramos niños, tocábamos el piano.
Ana, prepara la pizza.
¿Cuántos sombreros hay sobre el armario?
No me pasa nada.
David y Miguel no les mostraron la foto ayer por la tarde.
¿De quién son esos vestidos?
Carmen ya ha tomado otros autobuses.
Cuando tenga tiempo, comprarán esa revista.
Sara estaba jugando mientras estábamos trabajando en esta biblioteca.
La chica va a jugar al ajedrez.
¿Hay muchas mesas caras en el piso?
Tenemos una camisa, pero no la usamos.
¿Cómo son esas reuniones?
Mi primo cantará con su tío esta tarde.
Esta universidad no es menos vieja que la otra.
Ayer fuiste a la tienda y visitaste ese mercado.
David va a contarles otra historia mañana por la mañana.
Elegirá un abrigo feo cuando tengas tiempo.
Pedro estaba trabajando en la farmacia mientras estaba llorando.
¿Dónde trabaja?
Siempre cocinas huevos.
Ayer fue a París y vio un concierto.
Lucía no escucha su ruido porque tiene sueño.
Lo elegía los fines de semana.
Cierra la puerta, por favor.
Me levanto a las cuatro y cuarto.
No se los estamos mostrando.
Trabaja desde casa.
Jorge y Carmen no estaban trabajando en la biblioteca.
Esta noche estos malos abogados irán a Nueva York y visitarán el museo tranquilo.
Lucía no va a lavarse la cara el viernes.
Su cumpleaños es el 9 de junio.
¿Llegarán a esa biblioteca esta tarde?
Su cumpleaños es el 14 de octubre.
Esta tarde Elena va a enviarle un sombrero.
Luis y Miguel lo hacen todas las mañanas.
Voy a ir a Roma para trabajar.
Pablo y Lucía pagaron 60 euros por el camión.
Llovió mucho en España ayer.
Sus tíos estaban durmiendo muy bien.
El martes mis jefes jugaron al baloncesto.
¿Es esta la iglesia más hermosa de España?
Iré a Sevilla y ayudaré a los médicos dentro de una hora.
Esperas que elija esta camisa.
Nos encanta nuestra canción.
¿Qué libro hemos buscado?
¿A qué hora terminará la boda?
Tenemos que arreglar la furgoneta, pero estamos muy nerviosos.
Esas puertas no son amarillas.
Esperas que este camarero viva en Londres.
María, no nos lo traigas.
Sara e Isabel tienen ganas de tomar el taxi.
Cuando Pablo vuelva, hablarán con sus tías.
El estudiante se quitó la chaqueta el lunes.
No te ducharás pronto.
Tus hijos no lo entienden.
Me he puesto el abrigo.
El aeropuerto abre a las diez los sábados.
Tocaron el piano.
Cuando Miguel se levante, escribirá el poema.
Su tío les ha traído ese pastel español.
Esta chaqueta es más bonita que esa chaqueta.
Fue a ese banco anoche.
Nuestra taza está debajo de la silla.
Ya no vive en Nueva York.
Tengo una carta, pero no la uso.
Acaban de levantarse.
Juan y Carmen se sentarán a las once y cuarto.
Ana y David no van a tocar el violín el miércoles.
Los chicos pueden limpiar el armario.
Ese partido es extraño.
Juan, nada en este teatro.
Jorge me trajo estas pizzas deliciosas anoche.
Pintarán un viejo sofá dentro de una hora.
Carmen es de Barcelona.
¿Dónde está mi hijo?
Te gustaría tomar este avión.
Empezó a abrir algunas maletas.
Nos estábamos poniendo el abrigo.
Vamos a hablar con Lucía.
Cocinamos pescado delicioso ayer.
Ayer por la tarde mi hermano le dio esa botella a Carlos.
Esta no es la farmacia más hermosa de Portugal.
Su hija tendrá que buscar la biblioteca.
No vas a salir del aeropuerto dentro de una hora.
Juan va a traer su traje esta noche.
Eran las 11:40 cuando María llegó.
Esta no es su habitación bonita.
Ya hemos comprado mucho chocolate.
No te sentaste.
¡Qué tímidos son sus vecinos!
No le duelen mucho las piernas.
Viajaré a Nueva York el 23 de marzo.
Estaba leyendo en el parque mientras Ana estaba cantando.
¿Dónde está su mapa? Lo han vendido.
¿Por qué come chocolate delicioso?
Sabe que Pedro no ha conducido ese coche.
Lucía y Pablo han oído esta música.
Ha ido al castillo.
No se lo estaban mostrando.
Nuestros primos tendrán que visitar esta biblioteca.
¿Te escucharon estos estudiantes?
David y Juan oirán ese ruido.
No fuiste a la tienda.
Pablo no bebió agua porque estaba cansado.
Estaba viendo un pueblo.
¿A la chica le gusta comer fruta?
Sara pintó otra silla y compró otro huevo delicioso ayer.
Esta tarde va a venderle el reloj.
La chica estaba cantando con David.
Jorge y David lavan esa vieja taza por la tarde.
El lunes su hermano va a arreglar sus radios.
Nos gusta bailar con Juan.
Jorge, canta en su cocina.
Canté con Juan hace una hora.
Los camareros tienen ganas de elegir muchos trajes.
Tienes un teléfono, pero no lo usas.
Cree que Miguel e Isabel viven en París.
Hay una chica en la oficina.
¡Qué enfermo está Jorge!
Tu hermano estará al lado de la tienda.
Ya he conducido mi furgoneta.
Necesitan un armario.
Te despertaste a las 4:40.
Todo el mundo puede llevar esa camisa azul.
Arregló este teléfono y compró la manzana.
Eran las 6:05 cuando llegó.
¿Dónde vio ese barco?
La boda es el sábado a las dos y media.
El barco llegó a las seis.
Compró un traje azul y luego lo vendió.
Si tuviera dinero, me quedaría en casa.
Esa silla es gris.
No quiere ser médico.
¿Por qué va a escuchar Lucía la canción?
Me gusta esa chaqueta y quiero comprarla.
Pintaste esta silla y pintaste esa habitación el martes.
No salí de Lisboa hace un año.
Los grandes médicos nunca beben café.
¡Qué sola está!
Le encanta llorar en el baño.
Todo el mundo ha ayudado a tu hija.
Estaban descansando mientras Pedro estaba arreglando las radios.
Luis y María estaban jugando cuando entramos.
Ya hemos buscado otra universidad.
¡No limpies ese armario!
Estábamos durmiendo mientras estaba caminando por el pueblo.
El hotel está cerca de Berlín.
Carmen tiene setenta y siete años.
El chico que ha comido un bocadillo está cansado.
¿Dónde está su teléfono? Lo olvidaron.
Sara no limpió las sillas porque estaba muy ocupada.
Había algunos pájaros en el jardín.
Tomábamos los trenes.
Luis no lo encontró anoche.
Quiere ser músico.
Cuando eran niños, leían revistas.
Las bodas son demasiado importantes.
David y María no vieron a nadie.
La chica que vive en Madrid es profesora.
Sé que no hablará con Miguel.
Tiene una falda, pero no la usa.
Este pájaro les parece pequeño.
Esta chaqueta es más cara que esa chaqueta.
Pedro y Sara no están pidiendo una ensalada en este momento.
Su tío fue al castillo y comió ese bocadillo delicioso hace una hora.
¿Cuándo va a levantarse Isabel?
No hay viejos periódicos debajo de la cama.
Habrá muchos ordenadores sucios al lado de la cama.
¿Dónde está mi foto? La he vendido.
No necesita vestirse.
La clase fue el martes a las cuatro.
El jueves mis hermanos van a contarle sus historias a Isabel.
¿Viajarás a Madrid el 28 de abril?
¿Vamos a este teatro los fines de semana?
Cuando sus hijos eran niños, hablaban inglés.
El hombre estaba llorando en la cocina mientras estaba leyendo en la biblioteca.
¿Qué comerá Carmen?
Jorge ha limpiado esa habitación limpia.
Creen que no podemos ver los conciertos.
Su jefe juega en esta calle todos los días.
Queremos ir a Berlín.
Tienes cinco vestidos, pero no los usas.
Me gustaría escribir ese poema.
Jorge tiene que beber leche, pero no puede.
Queremos que venda esta silla sucia.
¿Por qué no ven otro concierto?
Mi hija se parece a su padre.
Estoy menos nervioso que Juan.
¿Cuándo traducirá la novela francesa?
No soy de Londres.
Quiero que vayas a Londres.
¿Cuántos hospitales encontrarás?
La mesa que Jorge arregló era blanca.
Nevará mucho en Barcelona mañana por la mañana.
Mi hermana va a ir a Londres y visitar esta ciudad el jueves.
A Carlos le encanta la montaña.
Las furgonetas cuestan 76 euros.
¿Cómo está nuestra hermana?
No busques el diccionario francés.
Si hace sol, escucharemos este ruido.
Elena se lo contará.
Ese perro nos parece fuerte.
Tu amigo duerme en la habitación todas las mañanas.
El niño se despertó hace una hora.
Siempre cocinamos en el restaurante.
Tienen ganas de hablar con sus hijas.
Se lo contó ayer por la mañana.
Tu tío siempre está muy cansado.
Voy a escuchar su ruido pronto.
Intenté buscarte.
El viejo hotel está lejos de la biblioteca.
Su tío va a prestarle el regalo dentro de una hora.
¿Dónde estaba este castillo?
No le duele la espalda hoy.
Esas lecciones son buenas.
Juan está estudiando francés en este momento.
Rompí esta lámpara el lunes.
El viaje fue el miércoles a las dos.
¿Viviste en París durante doce meses?
Entendían esa novela.
Elena me lo ha traído.
Sara espera que Juan vaya a París.
Miguel estaba cerrando estas maletas.
Lucía viajó a Japón hace una hora.
Pedro y Luis no preferían esta agua.
No debería ir a Japón en tren.
¿Cuándo preparó una pizza?
Nuestras tías no conducen nada.
Está estudiando español ahora mismo.
¿Necesitan sus hermanas otra camisa ahora?
Estoy un poco triste.
La chica que trabaja en Nueva York es su tía.
Luis y Ana cocinarán carne mañana.
Nuestro hermano intentará buscar otro teatro.
Hay algunos sofás en el piso.
Este es el parque más pequeño de Francia.
¿Cuántos aviones vas a ver?
¿Está la escuela detrás del castillo?
¿Va a enviarle este poema esta noche?
Intentamos limpiar el piso.
No estoy más triste que Carmen.
Hace una hora el médico limpió este jardín y limpió el sofá caro.
Cuando Isabel llegó, Ana ya había limpiado ese sofá.
Elena y Juan no se duermen a las nueve.
Son las diez de la mañana.
Nunca duerme en el hotel.
Las bodas serán el 16 de marzo.
Su tía está muy enferma.
Hace mal tiempo en París.
No vendió el camión porque no tenía tiempo.
Miguel era abogado.
El armario que eligieron es blanco.
El autobús salió a las ocho y cuarto.
Esta es la biblioteca más famosa de Japón.
La biblioteca moderna no está cerca del mercado.
Ana me lo está contando ahora.
Su vecino pobre le prestará un reloj a Elena esta noche.
¿Te han prestado todos los camiones?
Fui a la biblioteca ayer.
Esa chica que vive aquí es perezosa.
¿Por qué no abrieron esta ventana limpia?
Esta fiesta fue el lunes a las dos y cuarto.
Estaban jugando mientras Isabel estaba leyendo.
Vamos a ir a Barcelona y pedir zumo pronto.
La clase será el jueves a las nueve.
Tu hija quiere ser escritora.
No abrirás esta maleta porque no tienes tiempo.
Este pájaro es más pequeño que ese pájaro.
El estudiante no está en el piso.
¿Iban sus hijas al aeropuerto todas las mañanas?
¿Pagarás esta ensalada?
Me gusta esa furgoneta y quiero comprarla.
Nos gustaría leer esa carta.
¿Fue Ana al aeropuerto hace dos días?
La boda fue el domingo a las nueve.
Sara está estudiando demasiado en este momento.
¿Se duermen Sara y Laura por la mañana?
Esta noche su hermano va a cerrar la maleta y comprar un tomate.
El barco no llegará a Nueva York a las diez.
El avión llegó a Sevilla a las siete.
Eres músico.
Dicen que hablaremos con nuestro primo.
Este es el puente más grande de España.
Cuando tengan tiempo, el camarero visitará a su tío.
Su tía viajará a París el 3 de abril.
Está sonando el teléfono.
¿Fue nuestro tío a París hace dos días?
Esperas que Pablo no hable con su tía.
Voy a pintar una cocina el martes.
Va a ir al supermercado y pedir sopa dentro de una hora.
Sara tiene que pintar otra mesa, pero está muy ocupada.
Llorará en el baño el miércoles.
Ese chico que trabaja en Roma está enfadado.
¿Dónde está su diccionario? Lo ha perdido.
Cuando Elena llegue, se despertarán.
Durmió demasiado hace dos días.
Isabel llamó a las mujeres y compró ese ordenador.
¿Es esta sopa tan buena como esa sopa?
Este es el río más hermoso de Alemania.
Ayer por la mañana Elena se sentó.
Sus hijos viven en Roma desde hace dos semanas.
El pastel que Laura ha traído era delicioso.
Lo ha traído.
Esta fiesta será el 24 de agosto.
Se enfada a las ocho.
¿Cuánto cuesta la mesa pequeña?
¿Somos más inteligentes que Carmen?
Sara y María fueron a Francia ayer.
No se quitó el abrigo ayer por la tarde.
Quiere que compremos esa furgoneta fea.
¿Cuándo visitaron a su hija?
Estoy perdido.
Quiere que limpien esta silla negra.
No intentaré limpiar esta cocina limpia.
Mañana voy a dárselo.
No volví de Barcelona el año pasado.
María y Ana tuvieron que ir a Lisboa.
Tengo veinte años.
Juan estudiaba francés muy a menudo.
Su hermana es tan alta como Pedro.
¡Qué casas tan hermosas!
Acaba de traer leche caliente.
Juan irá a Madrid antes de construir su piso.
¿Cuándo pintamos esta cocina?
Estamos de vacaciones.
Ana ya ha lavado ese plato.
La revista que David ha traducido era inglesa.
El coche no arranca.
Sus hijos son muy jóvenes.
Traduciremos ese periódico cuando vuelva.
La estación cierra a las tres.
La enfermera valiente va a hablar francés.
Esta montaña le parece tranquila.
Compró una chaqueta mojada y luego la vendió.
¿Dónde está su camisa? La han vendido.
¿Por qué ha traído Lucía un traje?
¿Está tan enferma como Pedro?
Este partido es más corto que el otro.
Su amigo me trajo buena sopa.
Alguien olvidará la respuesta.
Ana y Sara acaban de buscar algunas estaciones.
Lucía fue al hospital y visitó a su hermana anoche.
Fui al museo y comí esos huevos deliciosos.
Isabel quiere que lea las revistas.
Todavía no has abierto esta puerta verde.
Ayudarán a sus primos el viernes.
Luis dice que su sopa es italiana.
¡Qué importantes son sus secretos!
El teatro cierra a las cinco y cuarto los sábados.
Los ordenadores están sucios hoy.
Hace muy buen tiempo en Roma.
Voy a viajar a Barcelona el 7 de junio.
Pedro y Miguel estarán en Lisboa.
El mercado está lejos de la tienda.
¿Nos visitó David el jueves?
Laura y Sara ya no viven en Londres.
Ana lavó una botella y cerró una maleta.
Están corriendo por la calle.
Elena necesita esperar a su vecino, pero no puede.
David cerrará la caja cuando tengan tiempo.
Este viaje fue el 9 de abril.
Juan y Sara todavía viven en Barcelona.
Vamos a divertirnos después de conducir el coche marrón.
Lo comprarán.
El chico que vive en Madrid es nuestro hermano.
¿Cuántos diccionarios hay debajo de la cama?
Pronto te lo traeremos.
Era muy amable.
David no ve su película muy a menudo.
¿Quién arreglará mi coche?
Esta tarde van a abrir la puerta y cocinar su huevo.
Cocinaste sopa hace una hora.
No había ningún estudiante en el restaurante.
Le duelen los ojos.
Su primo los escucha muy a menudo.
Cuando Luis entró, ya habían cerrado una caja fea.
Viven en Berlín desde hace dos años.
¿Vio Pablo una película divertida anoche?
Me gusta el vestido y quiero comprarlo.
Su hermano quiere ir a Barcelona.
¿Vamos a trabajar con nuestro primo el lunes?
Van a la iglesia todas las mañanas.
¿Le contaste una idea a tu tío anoche?
Laura irá a Sevilla y comprará mucha carne esta tarde.
No necesitas arreglar los camiones sucios.
Es la una menos cuarto.
Si hace sol, no pedirá su ensalada.
El sábado tu vecino arreglará la furgoneta cara.
No vas a contarles el problema pronto.
Ana necesita ir a Nueva York.
¡Danos la foto!
¿Qué bebió Juan?
Este puente es menos tranquilo que ese puente.
Ana no vivió en Madrid durante tres semanas.
Ese teatro hermoso está lejos del supermercado.
El profesor fuerte trabaja en Barcelona.
La chica estaba durmiendo cuando llegó.
Saben que puedes elegir todos los sofás.
Le hemos mostrado un ordenador caro.
Si mañana llueve, cerrará sus puertas.
Tu hija la esperará esta tarde.
¿Recuerdas esta canción?
Quieren visitar la ciudad, pero no tienen tiempo.
Mañana la mujer tocará la guitarra.
No estaba demasiado preocupado.
Su hermano va a tocar el piano.
Esta historia no es más interesante que la otra.
El viernes vamos a tocar el violín.
El jueves la chica viajó a Berlín.
Juan no encontrará nada.
David no puede cocinar nada.
Le venderá dos teléfonos.
Fuiste al restaurante y pediste una pizza.
Ayer por la mañana mi primo eligió una mesa.
Cree que puede acostarse.
La chica que trabaja en Madrid está aburrida.
¿Vas a jugar al tenis esta tarde?
El supermercado tranquilo no está lejos de la estación.
No preparan una ensalada porque tienen sueño.
¿Han pintado los hombres un jardín grande?
Necesitan traer un billete.
Si tuvieras tiempo, comprarías otra camisa seca.
¿Te gustaría quedarte en casa?
¿Dónde ha perdido los abrigos?
Esta reunión es el sábado a la una y media.
¿Qué va a escribir?
Cerrarán su caja cuando nos levantemos.
¿Cuánto queso compró?
Esta tarde Sara lavará muchos sombreros.
Por la mañana Lucía me lo da.
Eran las 11:35 cuando Laura llegó.
Hablaré con mi tío cuando Pedro vuelva.
Carlos tiene que vender un teléfono roto, pero no tiene tiempo.
Empezaste a llamar a ese hombre rico.
El barco salió a las once y media.
Creo que va a escuchar esta música.
¿Estaba ese ordenador al lado del sofá?
El armario que arreglamos es amarillo.
Pronto Elena va a preparar sopa y cocinar la patata.
¿Dónde vive Isabel?
María se levantará después de traducir el periódico.
Si tuvieran coche, venderían algunos coches.
Vives en Roma desde hace ocho meses.
Estos vestidos feos cuestan dieciséis euros.
Nuestra hija tuvo que ir a París.
Cuando termine el trabajo, pintará un piso.
A su tía le gusta este traje.
Trabajo en una oficina.
Se lo contará.
Juan lo ha comprado.
Estás pintando otra cocina pequeña ahora.
¿Cuándo van a ir a Sevilla?
Su hija recuerda esos planes.
Encontró un ordenador barato y luego lo perdió.
¿Cuánto cuesta esa chaqueta?
¿Estaban cocinando nuestras hijas en esta cocina?
Hay un estudiante en el hospital.
Me entiende.
Ese chico que trabaja en Nueva York es ingeniero.
Fui a Londres después de ver mi película larga.
No toman otros barcos porque no tienen tiempo.
¿Estabas leyendo en la habitación?
Pediré cinco ensaladas cuando Jorge termine el trabajo.
Jorge estaba leyendo en este jardín mientras Lucía estaba corriendo.
Lucía espera que no cocines mucho arroz.
Juan me lo trajo ayer por la mañana.
Olvidará su plato sucio mañana.
Vas a ir a Nueva York después de escribir esos poemas.
El armario gris no costó 98 euros.
Su hijo es muy perezoso.
Cuando salió, ya habías conducido esta furgoneta.
Escucharemos la música cuando terminemos el trabajo.
Estos médicos van a escuchar esta música.
Si no encuentro las llaves, cocinarás mucho pescado.
Quiere que hables con tu hija.
Mañana David irá a Berlín y comerá la sopa.
Carlos se cepilló los dientes.
Esa ciudad es muy grande.
Va a ir al supermercado y pedir su pastel mañana por la mañana.
Habrá dos chicos fuertes en la biblioteca.
No hemos cantado en este teatro.
¿Cocinaron Miguel y David su huevo hace una hora?
¿Cuántos supermercados encontrará?
El miércoles lavaste este abrigo y cocinaste mucho pescado delicioso.
¿Por qué habló con Jorge?
Quieres que terminemos nuestro periódico.
Hay una camisa seca sobre el sofá.
Tienen cinco libros, pero no los usan.
¿Por qué no escribió este mensaje?
Comeré mucho pan esta tarde.
Esta lámpara está debajo de la mesa.
Me gusta ese partido.
¿Te gustan los caballos?
El chico todavía no ha construido una biblioteca.
Me lo traía por la mañana.
Lucía y Luis caminaban con su hermano.
Hoy es martes, 3 de mayo.
Tu primo trabaja en Nueva York desde hace cinco meses.
Vivimos en Sevilla desde hace nueve meses.
Va a ir a Roma y ver este concierto el martes.
Este chico estaba descansando mientras David estaba comprando café.
¡No se lo envíes!
Elena me ha dado algunas llaves.
¿Cómo están mis hermanos?
Sí, claro.
Cuando entraste, ya habían pedido estas pizzas.
No construimos una biblioteca porque teníamos prisa.
El banco está lejos del aeropuerto.
Sus hijas leerán en el parque esta noche.
La enfermera se dormía.
El avión llegó a Nueva York a las seis menos cuarto.
Nuestra hija jugará en esa calle mañana por la mañana.
Saliste del supermercado.
El abrigo que ha olvidado es blanco.
El hombre no va a enfadarse.
Su tía se pone la chaqueta todos los días.
Acabamos de arreglar el sofá.
Eres más joven que tu primo.
¿Es su primo pintor?
Cuando tengamos tiempo, llevaremos nuestro abrigo.
¿Costó ese ordenador noventa y siete euros?
Juan fue a la iglesia y vio una película divertida.
Sus sillas baratas cuestan 51 euros.
Pablo trabaja en Barcelona desde hace once años.
Entendía esta novela.
Viajarás a España la semana que viene.
No hace calor en Italia.
Todo el mundo busca este billete.
Su hijo quiere ser músico.
Miguel se acuesta a las diez menos cuarto.
Encontramos un traje feo y luego lo vendimos.
Mis hijas viven en Nueva York desde hace nueve meses.
Hace mal tiempo en Roma.
Todas las semanas Pedro toca la guitarra.
¿Está el ordenador limpio sobre el sofá?
Esta casa es más pequeña que la otra.
¿Vimos otros aviones hace una hora?
Dice que estábamos un poco nerviosos.
No te gusta tu furgoneta pequeña.
¿Tiene María cincuenta y seis años?
Mañana por la mañana voy a ayudar a nuestro médico amable.
¿Han dormido Luis y Pedro mucho?
Luis empezó a elegir seis armarios.
Decimos que va a ir a Madrid.
Luis va a vivir en Roma el año que viene.
Su gato le parece inteligente.
Nuestros primos le han contado el problema a su hijo.
Quiero mostrárselo.
Por la mañana cocina su huevo.
¿Visitó Juan a ese hombre el jueves?
¿Será este viaje el 16 de octubre?
Dice que Pedro cerrará otra ventana.
Me gusta esta falda y quiero comprarla.
¿Habrá muchos coches en el jardín?
¿Nos venderá el abogado un teléfono el sábado?
El supermercado está detrás del hospital.
Estaban cantando mientras estaba llorando en la cocina.
Les gusta bailar con Elena.
Estos niños acaban de ducharse.
Si la tienda está cerrada, Ana conducirá esa furgoneta.
¿Dónde está nuestro coche? Lo vendimos.
Miguel se sentó antes de pedir cerveza.
David y Miguel nunca han tocado la guitarra.
Creemos que está yendo a Berlín.
El miércoles nuestro hijo fue al mercado y compró esos periódicos.
Se despertó antes de esperar el barco.
Su cumpleaños es el 12 de febrero.
Luis quiere dármelo.
El profesor conoce la estación ahora.
¿Por qué está leyendo el libro?
Luis tiene miedo del agua.
No comerá con sus tías.
La lámpara que lavaron era pequeña.
Abrimos otra ventana y bebimos el zumo.
Ana oyó este ruido extraño.
El taxi no saldrá de Londres a las 8:05.
Los camareros necesitan verlos.
Pedro cree que Elena es muy valiente.
El regalo estará debajo de la silla.
Olvidará este vaso.
Esta tarde voy a ir a la farmacia y comer esa patata.
Viajó a Londres el jueves.
La furgoneta te parece alemana.
Siempre duerme en la casa.
Tienes calor.
No tuve que escribir mi carta.
David y Elena se levantaban.
¿Qué está haciendo Juan?
Ana cerró esa maleta y ayudó a sus hijos.
Empezó a escuchar el ruido hermoso.
Nuestra hija ha roto esa ventana.
Esta calle es más pequeña que la otra.
Es profesor.
Esta es la estación más grande de Portugal.
Arregla la silla.
Mi jefe rompió esta lámpara negra hace una hora.
Jorge e Isabel tienen prisa.
Juan no sabía nadar.
Vivo en París desde hace cinco meses.
Tus hijos lo perdieron anoche.
El hombre llegará a esa farmacia moderna.
Te ducharás cuando tengas tiempo.
No hay ningún estudiante en el museo.
Se nos ha acabado la leche.
¿Dónde están mis coches? Los olvidé.
Conducirá los camiones esta noche.
Esta historia es mejor que esa historia.
Ya han buscado estas bibliotecas.
Su tía lo traía por la mañana.
Sus tíos te lo contarán mañana.
Pablo lo necesita.
Esta habitación está más sucia que esa habitación.
¿Cuánto cuesta su vestido?
Sus amigos quieren contárselo.
Me quitaré la camisa pronto.
El año pasado no viajaste a Roma.
No me contaron sus buenas ideas.
Sara tiene que traducir ese libro, pero no tiene tiempo.
No vivió en Lisboa durante diez años.
Pablo todavía vive en Lisboa.
¡Qué bien canta el chico!
El concierto es el 26 de noviembre.
Carlos quiere que busques el periódico.
Hace dos días arregló ese reloj y pintó sus sillas azules.
María es de Alemania.
Necesitas buscar esa pelota, pero estás muy cansado.
Si Pablo hablara inglés, lavaría sus tazas.
¿Cuántos años tiene Luis?
Este barco es menos rápido que el otro.
Nuestro hermano nos lo muestra todas las semanas.
Esta habitación no está menos limpia que esa habitación.
¿Te gustaría hablar con Ana?
Elena es de Roma.
Mi diccionario no era viejo.
Ese billete está al lado del armario.
¿Salió el autobús para Lisboa a las siete y media?
Estaba visitando a su primo mientras estaba trabajando.
Este hotel es tan famoso como ese hotel.
Creen que trabajas en Sevilla.
La chaqueta estaba al lado de la silla.
¿Tienes una habitación para dos personas?
El restaurante abre a las doce y media.
¿Quién está comiendo su pescado delicioso?
Van a caminar con Elena.
Ya hemos tomado estos barcos.
Esta tarde va a ayudar a su tía y limpiar la cocina grande.
¿Dónde encontraste esos pájaros?
Ana llamará a su hombre joven y cerrará la ventana mañana.
¿Dónde está esta farmacia?
Dentro de una hora iré a Berlín y visitaré a mi tía.
Sara no paga esas camisas porque tiene sueño.
Conoce ese bosque grande ahora.
Te aburrías todas las mañanas.
¿Hay una taza sobre la mesa?
El chico que vive en Madrid es abogado.
Viven en Nueva York desde hace nueve años.
Ana te lo contaba.
¿Cuántas mesas hay en el jardín?
El coche no cuesta 13 euros.
Isabel estaba bailando en el jardín.
¿Quién bebió el agua?
¿Vas a enviarle cinco cartas a Laura el martes?
Su hermana me lo cuenta por la tarde.
No bebas nuestra cerveza, por favor.
Hace dos días su tío rompió ese plato.
Esa fiesta no será el 24 de junio.
No te gusta el camión gris.
Este es el niño más amable de Argentina.
Isabel y Pedro abrieron otra maleta azul y compraron el vino.
El mercado está detrás del hotel.
Esos son tus sombreros cómodos.
Hay algunos caballos en el parque.
El lunes terminamos el diccionario.
Cocinábamos sopa todas las mañanas.
La llave estaba debajo de la mesa.
Pedro, no te vistas.
Habrá cuatro bodas en Sevilla.
Si tuviera dinero, iría a Nueva York.
Tus hijos estudiaron italiano ayer por la mañana.
¿Leerá en esta biblioteca pronto?
Creen que no están comiendo mucha fruta.
Cuando María y Miguel eran niños, escuchaban música.
Esta noche David y Carmen limpiarán estos armarios grandes y abrirán sus ventanas.
Este camarero estaba nadando en el río mientras Carmen estaba cocinando.
Esta es la estación más grande de Italia.
No hablaremos con Pablo porque no tenemos tiempo.
Su hermano quiere ser escritor.
Nadie termina ese ejercicio.
Van a cantar en el baño el viernes.
Su primo era estudiante.
Esa chica que vive aquí es estudiante.
Su hermano ha olvidado este mal problema en la biblioteca.
El ruido que David oyó es hermoso.
Laura le ha vendido dos mesas caras.
¿Qué coche vas a lavar?
No trae una pizza por la noche.
Esos son tus sombreros baratos.
Fue a la iglesia y visitó el restaurante.
¿Por qué no habló con Pablo?
Son las once de la noche.
El avión es muy lento.
Compré un pasaporte y luego lo vendí.
¿Te gustaría ir a Nueva York?
El niño importante no le dio un paraguas a su tía anoche.
Juan quiere llevar su camisa, pero está muy contento.
¿Cuántos aeropuertos hay en Lisboa?
Son las tres.
Si hace sol, Pedro llevará su camisa.
A Luis le gustan los camiones marrones.
Ana siempre está muy aburrida hoy.
Nuestro primo no es más famoso que Jorge.
¿Quién buscó el teléfono?
No estoy estudiando demasiado ahora mismo.
Saliste de Alemania hace un año.
Hace frío en primavera.
Se sentarán porque quieren visitar la tienda.
Quiero enviártelos.
¿Volvió Lucía de Barcelona el domingo?
¿Cuándo vas a cocinar cuatro huevos?
No habrá conciertos en Roma.
Estaban jugando mientras Elena estaba tomando un avión.
¿Por qué no hablamos con nuestra tía?
Nos quedamos en casa porque queríamos leer una revista.
Espera que esté un poco contenta.
Se sentará cuando Carmen vuelva.
Mi hija ha dormido en esta habitación.
¿Quiere ser médica?
No lavamos ese camión porque no teníamos tiempo.
¿Me escucha por la mañana?
Estos médicos se estaban quitando el traje.
¿Construyó Isabel su biblioteca hace un año?
Traerá un regalo cuando Ana vuelva.
David y Lucía jugaron mucho hace una hora.
Todavía no ha hablado con su hija.
A su tía le encanta tocar la guitarra.
Irá a Argentina en autobús.
Vamos a hablar con nuestro hermano.
Jorge le mostró su foto a Pablo ayer.
Se están quitando el sombrero ahora.
¿Están jugando en el parque ahora?
Se están acostando en este momento.
¡No nos traigas la pizza deliciosa!
Ya han comprado una furgoneta.
Me gusta el regalo y quiero comprarlo.
Queremos que hable con su hijo.
¿Está viendo el abogado a ese médico?
Isabel quiere conducir esos coches, pero no puede.
Les encanta esta falda sucia.
Hoy es sábado, 4 de octubre.
Mi hijo rompió el vaso feo ayer.
Hace dos días Elena y Miguel cerraron una caja y pidieron la pizza deliciosa.
Pedro trabajó en el banco ayer.
María no puede comprar nada.
No come arroz porque no tiene tiempo.
¿Cuánto cuesta este reloj roto?
Lucía tiene ganas de abrir esa ventana grande.
Sara irá a este hospital.
Esta es la chica más tímida de México.
La clase es el miércoles a la una menos cuarto.
Cuando eran niños, jugaban al tenis.
Ana saldrá de Barcelona el año que viene.
Su tío llegaba a esta escuela por la tarde.
Los abogados fueron al museo y compraron muchas cámaras baratas ayer por la mañana.
¡No los escuches!
Tienen que cerrar esta caja, pero no pueden.
Jorge empezó a terminar el trabajo.
Saben que no ayudó a nuestro tío.
Estaba cantando mientras Pablo estaba descansando en el jardín.
Este teatro está cerca de Londres.
¿Cuántas ensaladas comió María?
Miguel estaba nadando en el río cuando saliste.
La enfermera nadó en el río el miércoles.
Cuando tu vecino era niño, vivía en Lisboa.
No soy joven.
Quiere contármelo.
Hay muchas vacas fuertes en la calle.
Pablo y Laura necesitaban muchos sombreros.
¡Qué furgoneta tan pequeña!
Cuando Ana llamó, mi tío ya había escuchado ese ruido.
Mi carta estaba debajo de la cama.
¿Abre el hotel a las doce y cuarto los martes?
¡No duermas en ese baño!
Lucía, escúchanos.
Su hermano visitó el hospital y leyó estas viejas revistas.
Su cumpleaños es el 16 de junio.
¿Dónde está mi diccionario? Lo he olvidado.
¿Hemos vivido en Berlín?
Escribiremos un nuevo poema cuando vuelva.
Sus primos trabajaban en Roma.
¿Son mis hijas de Nueva York?
Tu hermano no es más serio que sus hermanos.
Te encanta escuchar música.
Esta no es la farmacia más hermosa de España.
A esta chica le gustaría comer el huevo.
Sabe que trabajas en Madrid.
¿Quién elegirá el traje?
Pueden contárselo.
El aeropuerto cierra a las once los domingos.
Esta estación está detrás de la tienda.
Pablo intentará acostarse.
Quieren que busque un regalo.
El restaurante está delante del banco.
Tenemos seis faldas, pero no las usamos.
¡Qué tranquila es la escuela!
Su hijo ha cocinado muy poco.
Sus hijas la entienden.
¿Dónde está su teléfono? Lo perdió.
Me trajo seis pasteles hace una hora.
Este es el camarero más fuerte del mundo.
Hay una chica en el hotel.
Luis va a contarles dos historias mañana por la mañana.
Mi tío ayudó al profesor amable y pidió zumo.
Miguel lo pagó.
A Laura no le gusta ver partidos.
¿Está este castillo cerca de París?
Este partido no es tan largo como ese partido.
Elena escuchó la música hermosa porque quería traer una cámara.
Esta es la calle más hermosa de España.
¿Es Carmen muy pobre?
Si hace sol, cerrará esa maleta gris.
Hay una estación pequeña en Lisboa.
Miguel y Laura están en Barcelona.
Este es el museo más hermoso de Portugal.
Sus tías cerraron su ventana y leyeron el periódico.
Entiende el nuevo problema.
Quiero ir a Roma.
Esos sombreros son míos.
¡No nos llames!
Juan y Carmen van a darles otra carta a sus hermanas pronto.
Si quieres, no traerá té.
Estabas llamando a tus hermanas mientras Elena estaba cantando.
Carlos y Miguel han jugado con su hermano.
¿Dónde encontró Pedro algunos sombreros?
María está más ocupada que su hija.
Estaban en el jardín.
No terminarás este diccionario porque no tienes tiempo.
¿Están bailando en el teatro?
Quiere que se divierta.
Ese es nuestro hermano.
Los fines de semana ayudan a su hermana.
¿Dónde trabaja Juan?
¿Quiere Pedro dártelo?
¿Qué ha bebido Pedro?
Espero que Lucía vaya a Berlín.
Cree que los chicos trabajan en Nueva York.
Si viviera en Madrid, prepararía una ensalada española.
Luis va a lavar un coche sucio el martes.
Mañana por la mañana Miguel no va a darnos un sombrero.
Sus tías se aburrirán a las cinco y cuarto.
No me ducho porque no tengo tiempo.
Este no es el estudiante más serio de la ciudad.
¿Cuántas vacas ha encontrado Pedro?
Esos no son sus jardines pequeños.
Esa oficina está cerca de Madrid.
Pablo, no traigas la sopa.
La lámpara que he roto es fea.
¿Sabía el niño conducir?
Laura no debe volver de París.
Estábamos eligiendo el abrigo mientras Pablo estaba comprando mucho vino.
Esas pelotas estarán debajo de la cama.
¿Tenían sus hijas sed?
¿Están estas fotos al lado del sofá?
La mujer no va a contarles la historia a sus hijos el viernes.
Este es el abogado más joven de Alemania.
Pedro y Lucía no se quitaron la camisa hace dos días.
Su gran vecino se ha lavado la cara.
Juan ha jugado al baloncesto.
Estaba leyendo en la biblioteca cuando Pablo salió.
Sara visitó a tu hija y compró esta silla.
Tu jefe está demasiado cansado hoy.
Ana y Elena no llaman a ese camarero serio por la tarde.
Sara va a construir una nueva tienda esta tarde.
¿Le ha prestado Elena las furgonetas marrones a su hijo?
La mujer no visitará a su hijo.
Si tuvieran coche, cocinarían pescado.
Espera que la habitación sea muy vieja.
Esta chica ha terminado estos libros.
Jorge y Miguel se quedaron en casa hace dos días.
No me duelen las piernas cuando hace frío.
Ana no se pondrá el traje esta tarde.
Trabajan en Nueva York desde hace diez años.
El abogado nunca ha tocado el piano.
No le duele la garganta cuando hace frío.
Van a estudiar portugués esta noche.
Anoche Juan fue a Nueva York.
Sara no va a traerle cinco pasteles a su hija pronto.
Miguel y Laura no llamaron a nadie.
Esta fiesta es el miércoles a las doce.
Laura quiere ser periodista.
¿A nuestros primos les gusta este coche?
Estaba descansando en este parque mientras estaba llorando en el baño.
Fui a Lisboa y visité a mi hija.
Encontraste un libro barato y luego lo perdiste.
Pablo tiene ganas de tomar otro autobús.
¿Se está enfadando en este momento?
Este coche te parece lento.
David es tan alto como Jorge.
Carlos no le ha mostrado esta llave.
¿A mis primos les gusta la canción extraña?
No irán a Londres porque están muy solos.
Quieren que cocinemos carne.
Trabajaban en Roma.
Es de Alemania.
Quiere traértelo.
Saldrás del hospital dentro de una hora.
¿Cuánta carne vas a comer?
Su primo ha salido de esta biblioteca.
Los niños inteligentes jugaron en este jardín el domingo.
Terminará la revista.
Esa boda le parece importante.
Véndele la cámara limpia, por favor.
Su hijo prefiere el vestido mojado.
Estaban corriendo mientras estaba cocinando.
Estábamos tomando este tren cuando María llegó.
¿Se lavaba Juan la cara?
Estabas caminando por el bosque mientras Isabel estaba trabajando.
Escribieron un mensaje el domingo.
Quiere que ayudes a tu chica.
Nos estábamos despertando.
No dormiste en la habitación anoche.
A estos profesores les gustaría elegir una mesa.
Trabaja en Lisboa desde hace dos semanas.
Este concierto es más interesante que ese concierto.
A Luis le encanta cocinar en la cocina.
Mi tía no es más tímida que sus tíos.
Cuando era niño, tocaba el violín.
No traigas el lápiz, por favor.
Su tío quería hablar con su hermana.
Pedro cree que Carlos cocinó las patatas deliciosas.
Quiere beber mucho vino, pero no puede.
¿Olvidó su buena palabra el domingo?
Leemos en la habitación todos los días.
Este ordenador es más pequeño que el otro.
Luis y Juan necesitaban traer un ordenador.
Ayer por la mañana lo compraron.
No quiere ser música.
Esta reunión fue el 26 de mayo.
Todos los días Juan elige el vestido.
Juan está preparando otra ensalada ahora mismo.
Ayer por la mañana mi hija pintó otro baño y cerró una nueva puerta.
Estaba leyendo en el parque mientras Laura estaba caminando por el bosque.
Necesito un médico.
Su hermano pagó 73 euros por este diccionario.
¿Quién va a comer la naranja?
La chica que pidió cerveza es tu hija.
Juan va a hablar francés el miércoles.
Mi lápiz estará sobre la mesa.
El ordenador útil costó treinta y dos euros.
Nuestro tío lo encontró anoche.
Van a contarle muchas nuevas ideas a su hija esta noche.
Nuestro primo no escuchó nada.
¿Hay dos sillas en la habitación?
Los fines de semana tu hijo toma este avión.
Su cumpleaños es el 22 de octubre.
La furgoneta no cuesta 54 euros.
Laura no se duchó porque estaba ocupada.
Si tienes tiempo, Ana hablará con Miguel.
Cuando era niño, tocaba el piano.
Quiere mostrármelo.
No leyó nada.
Esa mujer que ha preparado esa pizza deliciosa es periodista.
No estaban en París.
¿Es esta mi farmacia famosa?
Sara y Miguel han viajado a Italia.
Luis vive en Nueva York desde hace dos semanas.
Quiero que vaya a Londres.
Compró un poema francés y luego lo perdió.
Todavía no hemos leído el mensaje.
Sara se lo mostró.
Nací el 27 de julio.
¡Qué estudiante tan bajo!
¿Cuestan los relojes sesenta y tres euros?
¿Ha preparado la sopa fría?
Le mostraste una revista a Carmen.
Creo que Jorge vive en Sevilla.
Terminó este nuevo ejercicio el verano pasado.
El lunes va a conducir el camión.
Trabajan en Nueva York desde hace siete semanas.
¿Dónde está su chaqueta? La ha vendido.
A Laura le gustaría lavar una chaqueta.
¿Dónde está tu coche? Lo perdiste.
La película fue aburrida.
Trabajó en Lisboa durante cinco meses.
Ana pagará esa buena ensalada el jueves.
Hay una furgoneta en la calle.
Este viaje es más interesante que ese viaje.
¿Dónde está mi teléfono? Lo vendí.
Isabel bailó en el teatro hace dos días.
Acabas de llevar tu traje.
Elena tiene ganas de conducir esos camiones.
¿Va a vivir Pablo en París el año que viene?
Ya ha pedido una ensalada.
Intentará levantarse.
¿Volvió su tío de Sevilla el verano pasado?
Cuando Carlos vuelva, iré a Berlín.
Debe correr con su hija.
¿Qué leen?
Mi tío vivió en Londres durante cuatro años.
Quieres que vaya a Barcelona.
Carmen y Sara van a estudiar en la universidad mañana.
Su primo comió chocolate delicioso y comió otro bocadillo.
Este mal hombre no puede lavarse las manos.
Carmen es estudiante.
Elena va a ir a Roma antes de escribir un poema.
El sábado Carlos fue a París.
Su tía tenía sed.
Esta mujer tímida ya ha ayudado a su vecino.
Creo que eres muy rico.
Sara y Elena pagaron 70 euros por este traje.
Si el tren no llega, Carlos verá todos los conciertos.
El médico francés nunca ha comido en el jardín.
Ayer por la mañana preparaste otra pizza.
Mi tío estaba comiendo en esa cocina mientras Luis estaba descansando.
¿Dónde está mi furgoneta? La olvidé.
Compraste una buena carta y luego la vendiste.
Tiene que lavar las tazas, pero no tiene tiempo.
No me prestes el camión barato, por favor.
Estamos tan tristes como Carmen.
Estaba caminando por ese bosque mientras Jorge estaba nadando en el río.
¿Qué radio compraron?
A estos hombres les gustan los poemas.
No beberá mucho zumo porque no tiene tiempo.
Van a visitar esa ciudad porque quieren quedarse en casa.
Sé que trabajo en Roma.
Se divirtió a las tres menos cuarto.
Ya son las siete y cuarto.
¿Son estos sus vestidos azules?
Pedimos la ensalada muy a menudo.
Si quieres, Elena irá a Nueva York.
¿Te escucha su jefe todas las mañanas?
Voy a mostrarle esa radio a Juan esta tarde.
La chica ya ha pagado la chaqueta.
¿Cuántos años tiene?
Este no es el río más grande de Alemania.
Isabel va a traer los regalos.
Tu vaso negro estará sobre la cama.
Vas a enviarle algunas cartas a tu hermano esta tarde.
¿Te gustaría ver una película?
¿Qué bicicleta va a vender Isabel?
Esta no es nuestra tía.
¡Qué enferma está Sara!
¡Cuánto tiempo sin verte!
Cuando Elena se levante, Ana se quedará en casa.
No te duelen un poco las piernas.
Irá a Londres después de escribir dos cartas.
Te duelen un poco las manos.
Este niño va a limpiar su silla y lavar un camión el lunes.
Sara y David no han roto nada.
Estabas bailando en el jardín mientras estabas caminando por el bosque.
Lucía vivió en Lisboa durante tres años.
Me gusta este coche y quiero comprarlo.
David conoce la calle pequeña.
Crees que pediste una ensalada.
Tu llave está debajo del armario.
El castillo está lejos de la oficina.
Eliges el diccionario interesante todas las semanas.
A Sara le gusta descansar en este parque.
Estaba trayendo todos los pasteles mientras Pedro estaba viendo un partido.
No va a cocinar en la cocina esta noche.
Dicen que estamos solos.
Luis estaba estudiando en la universidad mientras estábamos leyendo este periódico.
Esta enfermera fue al hospital y pidió sus buenos pasteles.
Cuando David entró, mi hijo ya había tomado otros taxis rápidos.
¡Qué bien cocinan!
¿Están tan ocupados como María?
Ana pagó 32 euros por su abrigo cómodo.
El hombre que ha oído sus ruidos es enfermero.
¿Dónde puedo comprar un mapa?
Jorge va a prestarle un coche a su tía el viernes.
No vamos a mostrárselo mañana.
Mis hijas tienen que pintar esos sofás.
Me gusta ese paraguas y quiero comprarlo.
Lucía acaba de ducharse.
Pablo y Sara tenían sed.
¿Pueden verla?
Todo el mundo elige el libro.
Cuando llegue, traerá café.
Tengo un traje, pero no lo uso.
Hoy hace mucho calor.
Llamó a su hija y arregló esa radio hace dos días.
¿Van a pagar Miguel y David esta sopa pronto?
Estaba ayudando a esas mujeres mientras Juan estaba nadando en este río.
¿Quién va a comer las naranjas deliciosas?
No estudió mucho hace dos días.
Buscó una camisa barata y luego la perdió.
¿Ha cantado con su hermano?
Laura y Juan los han visitado.
Va a ir a París para estudiar.
¿Cuántas manzanas hemos comido?
¿Hacía sol en México?
No estabas leyendo demasiado.
Hacía calor en Roma.
Sara tomaba esos trenes.
Estaban cocinando en esta cocina mientras estaba descansando.
Todas las semanas trabajamos en el banco.
Ese banco está cerca de Londres.
Si Miguel hablara inglés, buscaría los museos tranquilos.
La falda es bonita.
Te gusta el deporte.
La lámpara que Carmen encontró es bonita.
No me acostaré porque estoy muy nervioso.
Si la tienda está cerrada, Juan preparará sopa.
¿Dónde está su coche? Lo perdió.
Hace mal tiempo en invierno.
Por la mañana lo esperamos.
La botella está sobre la cama.
Miguel se pondrá el abrigo esta tarde.
¿Por qué venderán ese armario?
Pedro no va a prestarle una furgoneta mañana por la mañana.
Laura arregló esa cama y cocinó carne hace una hora.
Isabel pintó la mesa gris y comió queso delicioso ayer.
A sus tíos les gustaría traer té.
Están tan ocupados como Carlos.
Miguel y Luis nunca han trabajado con Carmen.
Jorge recuerda esas nuevas respuestas ahora.
La carne que Luis cocinó es deliciosa.
María, no llames a nuestra tía.
¿Te gustaría comprar la novela?
Pedro todavía no ha construido seis farmacias.
No necesito ir a Berlín.
Comeremos demasiado dentro de una hora.
Sara ya no trabaja en Lisboa.
Este concierto no es menos largo que ese concierto.
Cuando vuelvas, elegirás otra novela.
Cuando salimos, tu jefe ya había olvidado la chaqueta.
Esos no son sus hermanos.
El hospital está detrás de la tienda.
Elena espera que María trabaje en Lisboa.
Su tía quiere ser ingeniera.
Te gusta la leche.
David y Pablo trabajan en Madrid desde hace tres meses.
Quiere que lean un libro extraño.
Miguel trabaja en Madrid desde hace diez semanas.
Mi primo irá a la farmacia y comerá una manzana mañana.
Esta noche voy a volver de esta tienda.
Te duele la garganta cuando hace frío.
Preparaste cinco ensaladas y cocinaste carne deliciosa.
Carlos estaba tomando otro taxi mientras estaban arreglando esta mesa.
El domingo Luis se sentará.
El sábado Juan cocinó con Ana.
La chica que ha comprado la bicicleta es profesora.
Fuimos a París y comimos sopa caliente.
La revista me parece nueva.
¿Quién va a ver esas películas?
¿Lava su hija la furgoneta todas las mañanas?
Nuestra tía va a llamarme esta tarde.
Lavará muchas tazas cuando vuelvan.
Esta bicicleta no es más cara que la otra.
Carlos debe ir al supermercado.
¿Quién va a preparar su sopa?
Nunca cocinan sopa.
Buscó una bicicleta sucia y luego la perdió.
Me gustan esas bicicletas y quiero comprarlas.
Necesita ayudar al gran médico.
Si hablaran inglés, cocinarían sopa.
El periódico extraño está debajo del sofá.
Este poema es tan bueno como ese poema.
Cocina en esa cocina por la noche.
Tu vecino te ve todos los días.
Va a dormirse antes de lavar otra ventana.
Tienen que llevar su abrigo rojo, pero no pueden.
El médico tímido va a hablar alemán mañana.
Jorge es de España.
Si no encuentro las llaves, ayudarán al profesor.
Su cumpleaños es el 12 de enero.
No terminó el trabajo porque tenía sueño.
Anoche fuiste a la iglesia y comiste arroz.
Miguel, no me lo envíes.
A la enfermera le encanta jugar al baloncesto.
Van a ir a Barcelona antes de descansar.
Es menos valiente que su hermano.
No llamé a mi hijo porque tenía prisa.
Todo el mundo escuchará su ruido.
Su jefe está estudiando muy poco.
Cuando Sara llegue, lavará este sombrero.
Si tuvieras tiempo, llamarías a ese niño.
Sabes que irá a Lisboa.
La mujer oirá esta música.
Me gusta caminar por el parque.
¿Habrá tres grandes fiestas en Barcelona?
Todas las mañanas voy al castillo.
Pablo acaba de cerrar una puerta verde.
Se lo enviaste hace dos días.
Intentarás cocinar mucho arroz delicioso.
Si María pudiera, iría a París.
Viajamos a Sevilla el sábado.
Su hija se llama Lucía.
Fuiste al aeropuerto y ayudaste a esta enfermera.
Elena va a beber el café y preparar la ensalada dentro de una hora.
María e Isabel escribieron sus mensajes.
Cuando se levante, Carmen se vestirá.
¿Qué compra?
Puedes ir a la biblioteca.
Esta reunión es tan importante como la otra.
Traerán el té cuando termines el trabajo.
Pablo irá a Berlín después de escuchar la canción.
Corrieron por esa calle hace una hora.
Carmen no pide té porque no tiene tiempo.
Se lo estás contando.
La maleta que abrió es vieja.
Esta universidad grande no estaba delante del mercado.
Tienen esta historia difícil.
¿Quién está cerrando esas cajas azules?
Tu hermano no rompió la ventana el jueves.
Carlos nunca viaja a Roma.
Carlos quiere ser médico.
La cama no cuesta 40 euros.
Su primo no se quitó el abrigo ayer por la tarde.
Elena no compró el armario porque tenía sueño.
¿Es Jorge muy pobre?
Laura está viendo un partido ahora mismo.
¿Tienen Laura y Elena miedo de los perros?
El chico rico se despertará esta noche.
Irá al supermercado y visitará esa farmacia tranquila el miércoles.
¿Cuándo va a terminar Pablo esa novela inglesa?
María no debería traérselo.
Está limpiando su baño en este momento.
No has leído con tu tío.
¿Cuándo bebimos mucho zumo?
No hemos bebido la cerveza en ese nuevo supermercado.
Esta iglesia estaba lejos de la tienda.
El lunes fui al hospital.
¿Quiere Carlos ser estudiante?
No va a esa iglesia por la tarde.
Este médico estaba traduciendo ese mensaje mientras estaba bailando en el teatro.
¿Puedes repetirlo, por favor?
Estos pájaros son demasiado fuertes.
Cuando era niño, bebía leche.
Va a escuchar el ruido hermoso esta tarde.
Si vivieran en Madrid, hablarían con Elena.
No termines mi libro difícil.
A Carmen le gustaría despertarse.
No preferían sus abrigos grises.
¿A quién ayuda?
¿Han estudiado nuestras tías italiano?
La enfermera trajo zumo ayer por la mañana.
Es muy joven.
La boda será el sábado a las nueve y media.
Me duelen los pies cuando hace frío.
Miguel iba a esta oficina por la mañana.
No van a traer tres ensaladas el lunes.
David ha encontrado tu castillo en esta habitación.
Juan espera que no laven esa furgoneta.
Si David tuviera tiempo, traduciría el mensaje francés.
No se levanta porque tiene prisa.
Va a ir a Berlín antes de comer.
¿Qué van a comer?
No limpiaremos nuestro jardín porque tenemos prisa.
Me gusta estudiar con Pedro.
Tienes cinco poemas, pero no los usas.
No conducirá los camiones porque tiene prisa.
¿Por qué no hablaste con tu hija?
¿Le trajeron María y Elena zumo a Jorge?
Leyeron con Luis anoche.
Isabel no encontró un teléfono ayer por la tarde.
Hay algunas sillas en la casa.
¿A quién vamos a buscar?
¿Dónde está este billete?
Juan está cocinando en la cocina en este momento.
Se vistió hace una hora.
Isabel dice que Carmen trabaja en Londres.
Esta noche Pablo irá al restaurante y verá un partido.
No puedo hablar con Sara porque estoy enfermo.
Ayer por la mañana lloró demasiado.
¿A quién esperarán?
Su primo nació el 1 de febrero.
Esta vaca es más grande que esa vaca.
Romperán esa ventana mañana por la mañana.
Sabía tocar la guitarra.
Estaba nadando cuando llegaron.
La carta que escribió era fácil.
Cuando era niño, lloraba en el baño.
Su cumpleaños es el 20 de marzo.
¿Va a ir su hermana a Argentina la semana que viene?
El tren llegó a Roma a las 8:50.
Pablo y Carmen están en Roma.
Este es el museo más hermoso de Japón.
El chico que ha bebido agua es cocinero.
¿Prefieren los abogados el traje?
Hay muchas escuelas cerca del mercado.
El profesor tenía miedo de los perros.
Miguel empezó a lavar otra furgoneta.
Fuiste a París y viste un concierto.
Ana debe esperarla.
No hay botellas sobre la mesa.
¿Cuántos teléfonos han comprado?
David no es tan alto como su hermana.
¡Qué contenta está!
Esta boda es tan importante como esa boda.
¿Pagaste ochenta y ocho euros por el diccionario?
Pedro y Jorge vivieron en Barcelona durante nueve años.
Su hermana vive en Nueva York desde hace siete años.
Veíamos un taxi muy a menudo.
El diccionario que compró era nuevo.
Ana y Juan llaman a su hermano por la mañana.
¿Quién ayudará a este profesor?
David fue a Lisboa antes de comer.
Estábamos cantando en la iglesia mientras estaba llorando.
David necesita leer el poema largo, pero no tiene tiempo.
Este es el abogado más famoso de Portugal.
Ana quiere ser médica.
Trae mi té.
Recuerdo la canción.
Esta es la enfermera más importante de Francia.
Esperamos que la falda sea muy bonita.
Cocinan demasiado todas las mañanas.
Viajará a Francia mañana.
Le prestarás un coche.
Sara debería pagar las faldas caras.
¡Qué negros son los armarios!
¿Cuántos libros vamos a leer?
Este concierto no fue el jueves a las ocho.
¡Ayuda a mi hijo!
El aeropuerto está delante del supermercado.
Juan no está aburrido.
Vamos a ir al supermercado con nuestra tía.
¿Nos están esperando sus hermanas ahora mismo?
¿Está Pedro más ocupado que su tía?
Carlos y Luis ya han lavado una ventana.
¿Corrían por el bosque los fines de semana?
Cerrarán una puerta y escribirán el mensaje mañana por la mañana.
Nuestra hermana tenía miedo del agua.
Estos mapas están debajo del sofá.
Miguel necesita pagar la falda.
Ana tuvo que hablar con sus primos.
Va a ir a Nueva York antes de elegir dos revistas.
¿Nos contarán sus vecinos sus planes mañana?
¿Cuántos años tiene María?
Cuando era niña, escuchaba música.
Si tuviéramos tiempo, cerraríamos seis ventanas blancas.
La enfermera los buscó el domingo.
Ana ha vuelto de este banco.
El hotel abre a las nueve.
No hay ninguna silla en la cocina.
Me lo ha enviado.
Carlos dice que podemos abrir su ventana.
¿Quién va a cerrar esa puerta?
Miguel no cocinó mucha carne deliciosa porque no tenía tiempo.
No le duelen los ojos hoy.
Esa mujer que vive en París es valiente.
¿Por qué no escribiste este poema?
¿Cuándo cerramos esta maleta gris?
Carlos va a enviarnos dos tazas pronto.
Digo que irá a Lisboa.
No tiene ganas de limpiar esas mesas azules.
Nuestros amigos inteligentes van a tocar el piano esta tarde.
¿A qué hora empieza el partido?
¿Tienen que leer otra revista?
¿A quién llamó?
No se lo contamos hace dos días.
No hubo partidos en Roma.
Esta es la oficina más hermosa de Argentina.
Todo el mundo ha bebido este té frío.
Su primo no pagó 67 euros por la radio barata.
Había un perro en el parque.
¿Piden mucho vino los fines de semana?
Todo el mundo leerá los poemas largos.
Buscaron un diccionario francés y luego lo perdieron.
¿Hay muchas nuevas furgonetas en el pueblo?
Carlos dice que Ana y Pablo viven en Nueva York.
Cuando eras niño, trabajabas en Roma.
¿Estudiamos con Juan el lunes?
¿Cuántas tazas hay sobre el sofá?
Jorge va a ir a Francia el próximo verano.
Cuando Sara vuelva, Luis conducirá esas furgonetas.
¿Están Juan y Pablo más enfadados que su primo?
Había algunos chicos en el mercado.
¿Tocaban el violín muy a menudo?
Los está buscando ahora.
¿Te entiende su hermano?
Isabel es famosa.
Este periódico es mío.
Le duele un poco la cabeza.
Nevó mucho en Barcelona ayer por la tarde.
Me gusta ese libro y quiero comprarlo.
¿Jugaba al tenis todas las semanas?
Los médicos tenían todas las vacas.
Esta noche su tío va a tocar la guitarra.
Juan camina hasta esta iglesia todos los días.
Su vecino bajo pintó un sofá y llamó a este profesor.
El domingo María va a ir a Nueva York y ayudar a esos hombres.
Este examen fue el viernes a las diez y cuarto.
Quiero que limpies esta silla roja.
El taxi sale de París a las doce.
Cerramos seis ventanas por la noche.
Comerá queso delicioso cuando Juan termine el trabajo.
Saben que esta pregunta era demasiado buena.
Quiere escucharme.
Hay algunas fotos debajo de la mesa.
El examen no será el miércoles a las once menos cuarto.
El lunes se quedarán en casa.
Su hijo ha visto su partido.
Son las once y media.
Queremos llamar a su hija, pero estamos muy ocupados.
Cocinarán este huevo cuando volvamos.
Esperamos que elija otro abrigo.
David vio este bosque pequeño ayer.
Espero que Luis y Ana sean perezosos.
Necesita pedir el zumo, pero no puede.
Hace una hora jugamos al baloncesto.
Esta es la playa más tranquila de Italia.
¿Estará esta camisa al lado de la cama?
Su cumpleaños es el 4 de agosto.
A Pablo le encanta jugar al baloncesto.
Lucía va a trabajar en Londres el año que viene.
Encontró un periódico extraño y luego lo vendió.
A su hija le gusta viajar a Roma.
Si el tren no llega, llevará un traje.
¿Dónde está tu bicicleta? La vendiste.
No lo ayudes, por favor.
¿Te gustaría limpiar esa cama roja?
Eran las cinco y cuarto cuando Laura llegó.
Cuando Laura llamó, ya había ayudado a los camareros.
Te acostarás después de traducir esta revista.
El castillo no abre a las doce.
¿Por qué abres una puerta?
Juan tomará un avión esta noche.
Ayer fuimos a Roma y pedimos el agua.
Cuando Sara entró, su hermano ya había pagado la camisa.
Jorge no necesitaba lavar esa ventana.
El mapa estará debajo del armario.
¿Ha dormido en el piso?
Todavía no han ido a Lisboa.
Ana sabe que limpiará la casa.
Mi amigo inglés estaba llorando mientras estaba caminando por el parque.
Si tuviera coche, terminaría mi revista.
Nos gustan las patatas.
Pedro e Isabel nacieron el 3 de julio.
Esta es la montaña más pequeña de Portugal.
Tu hija salió de Japón el verano pasado.
Sus primos le han vendido un reloj.
¿Por qué se acostó?
Su vecino es muy valiente.
Esta es la playa más grande de Japón.
Carlos y Juan están muy contentos.
Su hermana quiere ser cocinera.
Cuando Isabel tenga tiempo, Luis hablará con Elena.
¿Me han encontrado Jorge y María?
Han conducido esa furgoneta.
Esta chica sabe tocar la guitarra.
Su tío lo pagó hace una hora.
Iré a Portugal en tren.
¿Por qué pintará David la mesa?
No habrá ningún estudiante en el castillo.
Isabel te mostrará otro paraguas.
Este es el puente más pequeño del mundo.
Ana no compró un teléfono limpio anoche.
El viaje fue el viernes a las tres menos cuarto.
Se quita el traje por la noche.
Vivo en Lisboa desde hace siete meses.
Tu amigo no tenía prisa.
La manzana que Carmen compró era deliciosa.
¿Por qué hemos ayudado a este estudiante?
Jugaba en el parque por la mañana.
Vamos a la universidad todos los días.
Nadie puede pagar ese pastel delicioso.
Juan quiere que elijas muchas novelas.
Van a ir a Berlín después de ver muchos grandes conciertos.
Busqué un poema fácil y luego lo vendí.
Son las cuatro y cuarto.
Sabemos que escuchará esta música.
Vamos a ayudar a los abogados el martes.
¿Es la fiesta interesante?
Compramos una carta francesa y luego la perdimos.
Nuestra lámpara está al lado de la cama.
¿Se los estás dando ahora mismo?
Estabas comiendo en este jardín mientras estábamos jugando.
Estas revistas cuestan noventa y dos euros.
A su tío le encanta tocar el piano.
Su jefe nos lo dará el jueves.
Estaba en el baño.
No te ha vendido su teléfono.
¿Va a traerle la chaqueta a Carlos el domingo?
Sabes que Luis vive en Berlín.
Espera que Juan hable con sus tías.
Pagué 86 euros por este armario.
Me gustan estas faldas y quiero comprarlas.
Cree que soy muy perezoso.
No hay armarios en la habitación.
Tiene una chaqueta, pero no la usa.
¿Dónde está ese lápiz?
Carlos llevará una camisa fea el jueves.
Querían hablar con su primo.
Su primo empezó a vender la camisa.
¿Dónde está su abrigo? Lo olvidaron.
Te gusta beber agua.
Todavía no han escuchado esta música hermosa.
La mesa que Laura arregló estaba sucia.
¿Cuándo van a comer sopa?
Quieren traer una pizza deliciosa, pero no pueden.
Quiero traer café, pero no tengo tiempo.
¿Quiere terminar el periódico?
Nuestro hermano no le ha mostrado esas radios a Carlos.
Estas fiestas le parecen importantes.
Luis dice que el médico trabaja en Lisboa.
Quiere escribir su carta, pero no tiene tiempo.
El domingo se lo enviaré.
Tenían prisa.
El domingo rompiste la botella.
¿Va a dormir muy bien pronto?
Pablo vive en Barcelona desde hace seis meses.
Jorge escuchará esta música porque quiere terminar el diccionario corto.
Este no es el hospital más hermoso de México.
Nos enfadaremos antes de descansar.
María no va a Roma porque está muy triste.
David estudiaba portugués todos los días.
La oficina abre a las 2:50 los domingos.
Este niño viajará a Nueva York.
¿Cuándo van a beber el café?
¿Se divertirá Luis a las seis?
Cuando Luis llegue, Juan y Laura hablarán con Miguel.
Se lo he contado.
Este regalo está al lado de la cama.
A sus tíos les encanta cocinar carne.
Hemos ido a esta universidad.
Vamos a viajar a Roma el 24 de agosto.
A su primo le gusta nuestra película.
El barco sale a las siete.
Ana y Lucía están un poco ocupadas.
No le duelen las piernas.
Los armarios nos parecen cómodos.
Lucía irá a Londres después de traer el zumo.
Habrá un camión gris en el parque.
¿Dónde encontraste ese pájaro?
David fue a Nueva York antes de abrir esas cajas.
Anoche ayudó a esa chica y cocinó mucho arroz.
Estaba corriendo mientras estaba limpiando estas camas.
David cree que han ido a Roma.
Vamos a sentarnos.
Mi hermana se aburrió a las 11:30.
Su hija se llama María.
Hay algunas tiendas cerca de Nueva York.
Todo el mundo puede traducir esa carta interesante.
Hace dos días buscaron el libro.
¿Cómo está su hijo?
¿Dónde están sus bicicletas? Las ha perdido.
Pedro se divertirá a las once.
Tu hermana es de París.
¿Por qué tomará Elena ese autobús?
¿Dónde está tu sombrero? Lo olvidaste.
Hay muchos hombres fuertes en el aeropuerto.
¿Saben María e Isabel tocar el piano?
Voy a traerte mi ensalada pronto.
¿Quién va a llevar sus faldas grises?
La chica es famosa.
Jorge estaba comprando ese sofá negro.
Los profesores ricos son más ricos que su tío.
¿Qué novela compraron?
¿Va a estudiar Pedro en esta universidad el martes?
Dentro de una hora no te contaré esas historias.
Se lo di ayer por la mañana.
Su tío se está poniendo el sombrero ahora.
Ana nunca juega al tenis.
No pueden cerrar una puerta pesada porque no tienen tiempo.
Va a abrir la puerta y lavar esos camiones esta noche.
No le ha prestado el lápiz.
El aeropuerto abre a las diez.
¿Quién tradujo este periódico?
Está más ocupado que su hermana.
Van a sentarse después de cocinar carne deliciosa.
Lucía todavía no ha cerrado una puerta.
¿Olvidaron Isabel y Jorge el buen secreto hace dos días?
Le prestaremos una novela.
Va a ir a Madrid y ver su película esta noche.
Caminarán hasta el supermercado mañana por la mañana.
Mi hermana fue al restaurante y compró la mesa.
Trabajas en Berlín desde hace nueve semanas.
La cuenta, por favor.
Tenía calor.
Te dormirás después de cocinar un huevo.
Estamos tan enfermos como nuestro hijo.
Lo olvidamos hace una hora.
No me siento porque estoy enfermo.
Mis hijas ya no trabajan en Barcelona.
Le gustaría tomar otros aviones.
Esta chica no salió de Japón el mes pasado.
Trabajaron en Berlín durante dos semanas.
Mi hermana nunca ha jugado al ajedrez.
Cuando Miguel llamó, María ya había lavado una furgoneta.
¿Quería mi hermano escribir otra carta extraña?
Encontré un camión feo y luego lo vendí.
Saldremos de España.
Su vecino irá al hospital y ayudará a estos hombres mañana por la mañana.
No me esperes, por favor.
Empezó a vender la bicicleta cara.
¿Quién va a traducir este libro?
El abogado está abriendo su nueva puerta.
Arregla esa silla.
Isabel tiene que elegir todas las novelas difíciles, pero está muy triste.
Irás al museo y visitarás a tus primos dentro de una hora.
¿Traemos esa pizza por la tarde?
¿Dónde están nuestros coches? Los hemos perdido.
Laura y Lucía intentaron elegirlo.
Van a ayudarte.
Pablo no puede hablar con David porque está preocupado.
Los diccionarios baratos cuestan cuarenta euros.
Crees que Isabel fue a Roma.
Ya he comido un huevo.
Siempre tocas el piano.
Esta novela es más extraña que esa novela.
Ha viajado a Alemania.
¿Trabajaron David y Elena en Lisboa durante dos meses?
¿Quién va a encontrar los pájaros?
¿Por qué hablará Juan con su hijo?
¿A quién vamos a esperar?
Su jefe se los trae todas las mañanas.
Tu primo intentó elegirlo.
Mañana la enfermera va a ayudar a su hermana y beber cerveza.
Tradujo este mensaje ayer por la mañana.
Esperamos que María vaya a Roma.
Estás traduciendo esa nueva novela.
Compraste una bicicleta rota y luego la vendiste.
¿Va a enviarles su poema a sus tíos mañana por la mañana?
Cuando Jorge llamó, María ya había ayudado al abogado.
Su hermana nunca ha comido en este restaurante.
¿Vuelves de la biblioteca por la noche?
A tu jefe le gusta bailar con Pablo.
Isabel no está abriendo esta puerta ahora.
Carlos, camina en ese jardín.
Sus hijos te vendieron una mesa el jueves.
Esta reunión no será el 18 de marzo.
La enfermera es muy valiente.
Vamos a traerle el diccionario a Jorge mañana por la mañana.
No fuimos a la universidad grande ayer por la mañana.
¿Se lo está trayendo ahora?
Se lo estaba mostrando.
¿Le gusta ese ruido hermoso?
Miguel y Ana les han dado su sombrero.
Cree que podemos vender un traje pequeño.
Escuchará este ruido cuando nos levantemos.
¿Por qué va a hablar Lucía con sus hermanas?
Carlos debe arreglar esa mesa negra.
Me gusta la radio y quiero comprarla.
Ayudará a nuestra tía cuando Laura tenga tiempo.
María necesita esperar a las enfermeras francesas.
Esa mujer que ha buscado un pájaro es periodista.
Se lo traerás mañana por la mañana.
María quiere comprar el viejo reloj, pero no tiene tiempo.
Cuando lleguen, llamaremos a nuestros primos.
Su hija perderá ese paraguas en el baño hermoso.
Sabe que Pablo no construirá ese nuevo jardín.
Nuestro tío se vistió.
Estas no son tus furgonetas marrones.
El viernes vamos a ir al supermercado y pedir agua.
El tren ya ha salido.
Esta no es la montaña más tranquila de España.
Este vestido es nuestro.
Va a cepillarse los dientes dentro de una hora.
Se despertarán a las nueve y cuarto.
Caminaré hasta el aeropuerto.
Esa mujer que vive en Londres es tu hermana.
Los vestidos son de él.
¿Está el billete al lado del sofá?
Hay un coche en el pueblo.
Escribieron todos los poemas en la casa.
Debes abrir tus ventanas blancas.
Van a escuchar su canción.
Le mostraremos nuestra llave el lunes.
¡Vamos!
Les hemos prestado una lámpara.
No hay ningún camión en el parque.
Quiere que espere el tren.
Jorge tiene que llamar a su primo, pero no puede.
Esta ciudad es más pequeña que esa ciudad.
Me gusta esa radio y quiero comprarla.
El abogado no recordaba ese secreto.
Deberíamos cocinar con María.
Laura sabe que eres muy inteligente.
Juan fue a la farmacia y ayudó a mi hermano.
Llovió mucho en Japón ayer por la mañana.
Pablo y Ana están leyendo muy poco.
¿Son más inteligentes que su hermana?
David se ponía la chaqueta por la noche.
¿Costó su camión sucio ochenta y dos euros?
Compraron un periódico inglés y luego lo vendieron.
Hay cinco llaves debajo de la cama.
Isabel no va a trabajar muy poco esta tarde.
A Laura y Luis les gusta llorar en este baño.
David te traerá algunas pizzas.
Carlos viajó a Madrid.
Está corriendo por este parque ahora mismo.
Por la mañana lloramos muy poco.
¿Qué libro ha leído?
Sus tías van a beber té frío mañana por la mañana.
No fui a España con Elena el lunes.
Me ha mostrado su falda.
María está triste hoy.
¿Viajó tu hermano a París hace dos días?
Sus jefes buscarán algunas farmacias tranquilas.
Recuerdas las lecciones ahora.
Estoy lleno.
Carmen quiere hablar con su tío.
Estaba esperando a ese chico mientras estabas cocinando en la cocina.
¿Cuántas mesas hay en la habitación?
Van a pintar un baño y cerrar la caja esta tarde.
Trabajó en Madrid durante seis meses.
Tu hija viajará a Francia.
Miguel y Carmen le mostraron otro mapa a Pedro.
Debe ir a la iglesia.
Va a hablar italiano.
La escuela no cierra a las nueve los martes.
Este es el niño más fuerte de la ciudad.
Laura no comerá esta patata porque está muy aburrida.
Ayer por la mañana se quitó la chaqueta.
¿Se los contaremos mañana por la mañana?
¿Por qué no va a Londres?
Al hombre le encanta jugar al fútbol.
Los médicos tímidos te esperaron el viernes.
Cuando tenga tiempo, abriremos esta puerta.
¿Es de Londres?
María cree que Luis puede tomar los taxis.
Esa mujer que ha lavado una botella es alta.
Lee un periódico todas las semanas.
El abogado estaba bailando con Sara.
El martes no va a darle la falda.
Esa revista está sobre la mesa.
Estás muy aburrido.
¿Te gustaría cerrar la caja?
Si hace sol, no visitará este museo.
La enfermera pedirá tu pizza.
Cuando entraste, ya habían esperado a esta mujer seria.
No había ninguna mujer en el mercado.
¿Tienen sus hijas prisa?
Pablo y Miguel no se levantaron anoche.
No le duele un poco el estómago.
Te despertaste ayer.
Ana y Carlos son muy inteligentes.
¿Se cepillará los dientes mañana por la mañana?
¡Qué bien habla!
¡Qué inteligente es!
¿Qué autobús va a tomar María?
Vamos a ir a París antes de trabajar.
¿Empezó a traducir estas novelas?
¿Qué silla va a comprar Pablo?
Te encanta bailar en la cocina.
Cuando Juan se levante, traducirá esos periódicos.
Todavía no ha lavado la falda.
Cuando llamó, ya había cerrado su ventana.
Tienes seis planes ahora.
María y Pablo no toman nada.
Todo el mundo ha pagado la sopa deliciosa.
Digo que irá a Roma.
Miguel estaba llorando cuando Isabel entró.
Carlos y Elena tienen mucho frío.
Los hombres serios pagaron 79 euros por los camiones.
Si la tienda está cerrada, no llevará su nueva chaqueta.
Te presento a mi mujer.
El taxi que tomamos era rápido.
Este reloj pequeño no estará debajo de la mesa.
Sabe que estamos yendo a Roma.
Se los estoy dando.
Acaba de cocinar sopa.
Cerró su ventana ayer por la tarde.
Ese es su sombrero blanco.
Elena no juega con Sara todos los días.
¿Se llama nuestro hijo Carlos?
¿Fue el niño fuerte a Berlín con su tío el jueves?
Miguel vive en Madrid desde hace doce semanas.
Compraron una carta fácil y luego la perdieron.
Elena, abre la maleta.
Quieres que vaya a París.
Pedro quería tomar el tren lento.
Ya no trabaja en París.
Pagaste setenta y dos euros por este periódico.
Son más jóvenes que Lucía.
Te gusta esta canción hermosa.
Nevará mucho en España esta noche.
Espera que nuestro tío trabaje en Londres.
Isabel y Juan no se divirtieron.
Cuando se levante, pagará esta agua.
La tienda cierra a las diez y media los domingos.
Voy a comprar una falda y limpiar ese sofá sucio pronto.
Iremos a Roma para estudiar.
No puedes ir a Barcelona porque tienes sueño.
Estas sillas eran muy pequeñas.
No cerraste tres maletas porque no tenías tiempo.
Pedro estará detrás de la farmacia.
El barco llega a las dos y cuarto.
No hablarás inglés el jueves.
Miguel no limpió los sofás porque tenía prisa.
Dentro de una hora iré a París y compraré este coche amarillo.
¿Cuesta el libro 58 euros?
Carlos y Laura me han prestado un coche.
Te ha ayudado.
La enfermera fue a Nueva York el año pasado.
Le ha traído un pastel a Laura.
Hace dos días Pedro tomó los trenes.
Sus diccionarios estarán al lado de la silla.
¿Olvidó su secreto ayer por la mañana?
Luis conoce el castillo.
¿A quién está esperando Miguel?
Isabel y Elena acaban de llevar una chaqueta.
Mis hermanas son ricas.
Carmen sabe que estamos pidiendo zumo.
El médico irá a Berlín cuando llegue.
No estás más contento que tu tío.
Estaban bebiendo la leche mientras Juan estaba trabajando en la universidad.
La falda que perdió es bonita.
David no puede beber leche porque no tiene tiempo.
Luis y Carmen están tomando el barco.
Esta pregunta es más interesante que esa pregunta.
El profesor tímido no le mostró los platos a Carmen ayer por la tarde.
Había seis armarios en la habitación.
Cuando Pablo termine el trabajo, nuestro vecino amable llevará su sombrero.
El barco llegará a Lisboa a las cuatro y media.
Isabel necesita escucharla.
Somos demasiado fuertes.
Sara se está aburriendo en este momento.
¿Quién va a limpiar la habitación?
Lucía espera que Carmen trabaje en Lisboa.
Se durmieron a las 11:10.
Debes cantar en el teatro.
¡Qué lección tan buena!
Jorge no leyó el periódico inglés porque tenía sueño.
Esos son sus hijos.
Hace dos días fue a la iglesia y pidió esa ensalada.
Pedro no va a jugar al tenis.
Anoche los camareros fueron al supermercado y compraron otro teléfono.
Los chicos no toman el taxi todas las mañanas.
Su tío se llama Luis.
¿Te mostró un reloj anoche?
¿Qué carta escribirá Miguel?
Ayer por la tarde Sara se lo dio.
Sabes que no puede escribir muchos mensajes.
Isabel sabe que no pediré la ensalada.
Creemos que va a hablar con Pedro.
Hace mucho sol en Argentina.
Compró un periódico fácil y luego lo vendió.
El hospital cierra a las dos y media los miércoles.
Esta noche tu hermana va a traducir los libros.
¿Viajó Ana a Argentina hace un año?
Ha ido a Madrid.
Si vivieran en Madrid, conducirían su camión.
Eran las siete cuando llegó.
Estoy en Berlín.
Cocinaste el pescado delicioso y limpiaste el jardín.
Intentarás abrir muchas maletas.
¿Dónde ha comprado Ana esta novela?
Jorge quiere mostrárnoslos.
Fuiste a Argentina.
Carmen sabe que ha hablado con sus tías.
¿Está más enfadada que su hijo?
Estabas bailando en ese teatro mientras estaban bailando.
Va a terminar la novela el mes que viene.
Laura y Carmen intentaron verla.
¿Irá a Londres pronto?
Este es el banco más hermoso de la ciudad.
Sabemos que no fueron a Madrid.
Lo siento.
Los camareros son muy valientes.
¿Cuántos armarios hay en el baño?
Mi hermano estaba cantando mientras estábamos leyendo en la biblioteca.
Este ordenador es más caro que el otro.
Son más fuertes que su hermana.
Es muy perezoso.
Pedro irá a México el domingo.
¿Nevará mucho en Berlín esta noche?
Irá a Lisboa antes de lavar el camión.
Cuando llegue, irá a Nueva York.
No te encontré.
¿Por qué ha hablado Ana con su hijo?
Conduce ese camión todos los días.
¿Abre la biblioteca a las seis?
El estudiante no cocinará en la cocina.
Se los enviaré.
Van a ir a Lisboa para estudiar.
¿Hemos pagado la falda?
Quiere que compren todos los diccionarios.
¿Cuántos restaurantes hay en Lisboa?
Este pueblo no es muy pequeño.
Se ha acostado.
Carlos vuelve de la tienda por la tarde.
El niño serio ha ido a esa vieja farmacia.
Quiero que vayan a Roma.
Estabas cantando en el baño cuando llamó.
No puedes ir a Sevilla porque no tienes tiempo.
¿Cuántos perros hemos encontrado?
¿Tenía su primo una furgoneta?
A Juan le gusta la música.
Había un gato en el parque.
Estaban llamando al niño cuando Carlos salió.
Se lo daba por la mañana.
Cuando llegaron, Elena ya había olvidado esos vasos verdes.
A Isabel y Miguel les gustan los caballos.
Vamos a arreglar nuestro coche.
Esa mujer que ha escuchado su música está preocupada.
¡Qué famoso es!
¿Es su armario marrón?
Es más seria que su primo.
Lo pagué hace una hora.
Sara ya ha traducido el nuevo diccionario.
Nos gusta escuchar música.
Me enviarás nuestro poema.
Este secreto es tan difícil como el otro.
Su primo no buscó ese caballo ayer por la tarde.
Hace buen tiempo en Sevilla.
Pinta su mesa.
Pedro fue a Madrid porque quería terminar el trabajo.
Hace una hora nevó mucho en Portugal.
El concierto no es el viernes a las cuatro.
Quiero cerrar una ventana, pero no tengo tiempo.
Juan no viajó a Portugal el jueves.
¿Cocinará nuestro hermano con David mañana?
Van a lavar sus vasos el lunes.
Estaba leyendo la carta extraña mientras Jorge estaba cocinando en esta cocina.
Sus nuevos amigos se visten todas las semanas.
Debería pedir cerveza.
Le vendió otra bicicleta a Elena.
Jorge no debería buscarme.
La universidad abre a las tres y cuarto los lunes.
Vamos a conducir nuestros coches blancos.
Cuando Ana vuelva, terminarás tus ejercicios.
Mañana su amigo va a ir a Londres y visitar a ese hombre joven.
Esta tarde vamos a ir a Lisboa y pedir té.
El pájaro es muy fuerte.
Elena y Carlos se aburren a las cuatro.
El profesor es muy inteligente.
Vas a traernos zumo esta noche.
Pablo tiene que traer la ensalada, pero no tiene tiempo.
Quiero ir a Nueva York.
Esta noche van a buscar la falda blanca.
La mujer que vive aquí es periodista.
Lucía se duchará a las cuatro y media.
¿Necesitamos conducir el coche?
Mi hermana me lo envía los fines de semana.
María se vestirá cuando tengan tiempo.
Eran las cinco cuando el niño llegó.
Venderemos la cama cara.
No encontré los billetes ayer por la mañana.
Querían escribir muchos poemas cortos.
¿Está ese museo lejos de la universidad?
¿Llegarán tus amigos a ese mercado mañana?
Este partido no es demasiado importante.
Ese chico que eligió la cama es médico.
El lunes María no la visitó.
Me gusta leer libros.
¿Cuántas cartas hemos encontrado?
Irá a París después de llamar a la enfermera.
Ese teatro no estaba cerca del hospital.
Te duele el estómago cuando hace frío.
Por la noche su hermano toca la guitarra.
Laura siempre juega al fútbol.
Necesitas construir un hospital feo.
La clase no es el domingo a las once y cuarto.
Decimos que has limpiado el armario.
Ya hemos terminado los ejercicios.
Te lo trajo anoche.
La chica que vive en Berlín es profesora.
Luis tiene que terminar esos libros cortos, pero no tiene tiempo.
Intentaste elegirlo.
Se lo ha enviado.
La historia no es buena.
¿Le envió Pedro la llave a Sara ayer por la tarde?
Está menos triste que su hijo.
¿Cuándo compró Pablo seis diccionarios cortos?
Hay muchas mesas caras en la cocina.
Si el tren no llega, llevará una camisa bonita.
Jorge no elegirá su armario porque tiene prisa.
Viviste en Berlín durante tres semanas.
Este no es el chico más serio de Argentina.
Si quieres, visitaré el teatro.
¿Le prestamos un ordenador a nuestro hermano ayer por la tarde?
Ana y Luis encontraron muchas oficinas famosas ayer por la tarde.
Mañana Lucía va a ir a la escuela y ver ese partido.
Pronto iremos al banco y comeremos chocolate.
Espera que prepare esa ensalada española.
Tenemos que ir a Sevilla.
Se levantarán antes de llamar a los hombres.
Su hija estaba comiendo queso mientras Carlos estaba caminando.
Esa es mi nueva taza.
Hay un restaurante en Berlín.
¿Saldrá Sara del aeropuerto esta tarde?
Si mañana llueve, no esperarán el tren.
Los médicos estaban pidiendo café en la oficina.
No estábamos estudiando muy poco.
No habla con su hijo porque tiene sueño.
Esta lección le parece interesante.
El profesor todavía no ha elegido esa revista.
¿Queremos enviárselo?
¿Cuánto cuestan esos sofás amarillos?
Al estudiante le gusta la palabra.
Miguel no quiere ser médico.
Necesitan esperarnos.
Jorge y Carmen lo querían.
Arregla las furgonetas grises, por favor.
La boda es el miércoles a las 8:40.
El miércoles no jugaremos al fútbol.
Jorge quiere que pida café.
Cuando David era niño, trabajaba en París.
Intenté comprar seis furgonetas.
La nueva chica fue a Sevilla anoche.
Tu hermana camina hasta el hotel muy a menudo.
¡Qué camarero tan bajo!
¿Hay un gato hermoso en la calle?
Ayer por la mañana nos encontró.
Cuando llamaste, ya había elegido la mesa.
Carmen no escuchará esta canción hermosa porque está cansada.
No había sofás en el piso.
La ensalada que pagó es deliciosa.
Juan quiere que cierre esa puerta.
¿Está Sara en la habitación?
Isabel estaba trabajando mientras Jorge estaba abriendo otra ventana.
Esta cocina es más pequeña que esa cocina.
¿Necesitan Luis y Sara su cámara?
Estabas pintando otro armario.
Viajaste a España hace dos días.
La mesa limpia cuesta sesenta y cuatro euros.
Pablo no escribe mi buena carta porque no tiene tiempo.
No les gusta tocar el piano.
¡Qué buena es esa novela!
Mi tía salió del mercado.
¿Son David y Pablo muy serios?
Lucía y Ana no se levantan a las nueve menos cuarto.
Creo que Isabel cocinó arroz delicioso.
Son las seis menos cuarto.
Cuando la mujer era niña, vivía en Londres.
Esperan que Carmen pague esta cerveza.
Este chico estaba caminando muy poco.
El aeropuerto está cerca de Londres.
Nunca ha escuchado música.
Sara no preparó seis pizzas porque no tenía tiempo.
Juan está delante del hotel.
Todas las semanas Sara y Ana cocinan mucho pescado delicioso.
¿Cuántos camiones vamos a comprar?
¡Qué calle tan tranquila!
Mi cumpleaños es el 23 de agosto.
Tienes ochenta y un años.
Hay seis camas en la cocina.
Decimos que la calle es muy tranquila.
Espera que vayamos a Lisboa.
Quieres escribir el mensaje.
Estaban cocinando sopa.
¿Cuántos hoteles encontró?
Ese hombre que oyó la música es nuestro hermano.
¿De dónde es María?
No hablaré con mi hijo porque no tengo tiempo.
Escribiré ese mensaje francés cuando Carmen vuelva.
¿Cuándo preparó María la sopa caliente?
¿Se quita la chaqueta por la mañana?
Sara y Carmen estaban muy contentas.
Mi hermana irá a la iglesia y pedirá té frío el sábado.
David no tiene diecinueve años.
Fue a Barcelona anoche.
Este profesor no nos lo está contando ahora.
¿Dónde compró su bocadillo?
El hombre que vive aquí es perezoso.
Estaba bailando en este jardín mientras Laura estaba leyendo en la habitación.
Sara sabe que ayudaremos a nuestro tío.
Pablo y Laura llamaron a la mujer en mi jardín.
Elena e Isabel han cerrado la maleta.
Si tuvieras dinero, pagarías el vestido.
Son demasiado serios.
Pedro camina muy poco muy a menudo.
Nuestro hijo va a pedir ese pastel y arreglar su mesa el sábado.
La falda era roja.
Laura va a leer en la biblioteca el miércoles.
Elena tocaba la guitarra.
Carmen va a estudiar español esta noche.
Si quieres, Jorge no se quedará en casa.
Este es el teatro más famoso de Francia.
Si hace frío, hablará con Ana.
Los encontró.
El castillo abre a las tres.
Me gusta este periódico y quiero comprarlo.
Quiere que me vista.
El abogado es menos inteligente que su hijo.
Paga la sopa, por favor.
¿Quién limpiará el piso?
Sus hermanos se pondrán la chaqueta.
Caminaré con mi hijo.
¿A quién ayuda Luis?
Nos pondremos la chaqueta.
El coche que vendí está limpio.
¿Cuesta tu periódico 56 euros?
No es menos seria que su tía.
Quieres que pinten estos armarios.
El museo cierra a las once los miércoles.
Viajará a Sevilla el 16 de mayo.
Juan irá a Lisboa después de pagar las camisas.
Había seis estudiantes en la universidad.
Necesitan traducir la revista, pero no pueden.
A Pedro y Lucía les gustaría ir a Berlín.
Tu cumpleaños es el 12 de octubre.
¿Cuándo ayudará a sus vecinos?
Elena se los dio anoche.
Esa mujer que ha visitado al profesor inteligente es estudiante.
Tu tío trabaja en Londres desde hace dos semanas.
No llama a su vecino porque tiene prisa.
Carlos y Juan tienen una idea.
Necesito conducir esa furgoneta lenta, pero no tengo tiempo.
Limpiarán la casa cuando Lucía tenga tiempo.
Espero que vayas a Sevilla.
Su tía no se llama Elena.
El estudiante quiere mostrárselo.
Fue al hospital el jueves.
Me gusta el poema y quiero comprarlo.
Intentaron escucharte.
Crees que mi caja es gris.
Nuestra hermana necesita escucharme.
Ana va a ir a París para comer una ensalada.
Esperaron el autobús ayer por la tarde.
Saluda a tus padres de mi parte.
Tu tío todavía no ha escrito ese poema.
Fueron a la estación y comieron sopa fría.
El estudiante amable lo visitará.
Tu hija viajó a Portugal el jueves.
Ya son las dos.
Buscamos una falda sucia y luego la perdimos.
Su hermano no pagó 70 euros por nuestra furgoneta sucia.
Tiene ganas de ir a Roma.
Le duele mucho la cabeza.
Elena y Sara tocaron el piano.
Esta bicicleta es más nueva que la otra.
Nuestra hija estudió en la universidad ayer.
Pablo tiene calor.
Este médico está escuchando esta música ahora mismo.
Mi hija estaba construyendo la habitación mientras Jorge estaba comprando chocolate.
Cree que trabaja en Roma.
Su cumpleaños es el 22 de agosto.
No tengo setenta y cuatro años.
Hay algunas camisas sobre la silla.
Esta silla me parece vieja.
El abogado nos conoce.
Cuando Jorge llegue, limpiaré esta casa.
Su hijo estaba terminando este trabajo cuando llegaron.
A María y Pablo les gusta la farmacia.
¿Bebió Luis zumo en el hotel?
Se sentará cuando termine el trabajo.
Jorge tiene prisa.
Ayer tu hermano visitó a su primo y pintó el jardín.
Cuando entraron, tu hermana ya había leído algunos periódicos.
¿Quién ha llamado a su profesor bajo?
No lloverá en Madrid el viernes.
Hubo muchos partidos en Barcelona.
Quieres que vayamos a París.
Si la tienda está cerrada, hablarás con tu primo.
Pedro no está lavando la furgoneta azul ahora.
La iglesia abre a las nueve y media los miércoles.
El martes van a ir a Nueva York y pedir esos pasteles.
Ese pastel les parece delicioso.
Mañana sus hermanos van a mostrarle estas novelas a su primo.
Cuando Sara termine el trabajo, hablarás con Isabel.
Han perdido sus ordenadores en la habitación.
Cuando llamó, Miguel y Lucía ya habían vendido la furgoneta barata.
Nuestra hija nunca trabaja con Jorge.
Dicen que no me acosté.
La canción que escuchamos es extraña.
¿Por qué buscó el restaurante grande?
Jorge no caminará hasta este mercado.
Lo conozco.
¿Cuántas sillas hay en el piso?
Esta noche tomará ese tren.
Nevará mucho en Italia esta tarde.
¿Cantó con Luis ayer por la tarde?
¡Qué chicos tan ricos!
Si tuviera coche, ayudaría a mi primo.
Son las dos de la tarde.
Cuando Juan tenga tiempo, irán a París.
¿Por qué no hablamos con nuestra hermana?
Pablo y Carlos entienden ese diccionario ahora.
Este barco les parece rápido.
El camión no es nuestro.
¿Qué universidad está encontrando Luis?
No va a estudiar alemán.
La enfermera inglesa no tuvo que ir a Barcelona.
¿Le gusta nadar con sus hijos?
Vivirá en Berlín el año que viene.
No hay sillas en el piso.
No quería su perro.
Recuerdan su respuesta.
Su tía quiere traérselo.
El próximo verano su hija va a ir a París.
El partido es el sábado a las tres menos cuarto.
He corrido con mi tía.
¡Qué furgoneta tan grande!
Su hijo estaba nadando en ese río mientras Elena estaba jugando en este parque.
¿Hay tres camiones en el jardín?
Han buscado la pelota.
Tendrán que esperar este tren.
Había algunos caballos inteligentes en la calle.
Lucía y Pedro no están un poco aburridos.
Viajó a Madrid.
¿Le envió su hijo las cartas?
Quieren que abras una ventana.
Cuando te levantes, llevará su abrigo.
Romperá el plato dentro de una hora.
Su hermana tiene cinco radios.
Los estudiantes no lo esperaron hace dos días.
Quiere que hablen con Carmen.
Me encanta tocar la guitarra.
Lucía es más valiente que sus hijos.
Nuestra habitación no es muy hermosa.
El avión no saldrá a las tres.
No intentarán visitar a la enfermera española.
Hace tres semanas el médico volvió de Alemania.
Sabemos que su jardín es muy tranquilo.
¿Llegó el avión a Lisboa a las 7:55?
Isabel no la ha encontrado.
Si hace frío, Carmen escuchará este ruido.
La tienda pequeña está detrás de la biblioteca.
Su hermano ya no trabaja en Nueva York.
Su primo se llama Juan.
Sabemos tocar la guitarra.
Limpiaremos la silla pequeña y visitaremos al chico el miércoles.
No esperes a las enfermeras, por favor.
Dice que Isabel se vestirá.
¿Costó este sombrero feo cuarenta y cuatro euros?
Vas a ir a la universidad y ver el concierto pronto.
Miguel no pagó su leche porque tenía sueño.
Esta historia es menos nueva que la otra.
Este concierto es tan importante como ese concierto.
A Lucía le gusta viajar a Lisboa.
Si tienes tiempo, construirán este hotel.
La entienden.
¿Se puso Lucía el sombrero ayer?
¿Tiene el médico miedo del agua?
Tiene ganas de limpiar las nuevas sillas.
Eres menos joven que tu tío.
¿Va a mostrárselo Carlos esta tarde?
Había un hombre en la escuela.
Elena quiere que pidas mucho vino.
Han bailado en el jardín.
¿Puede traducir el libro?
Me duele un poco la cabeza.
¿Quién va a arreglar esa furgoneta?
Este niño jugó en la calle hace dos días.
Sara estaba corriendo por ese bosque.
Mi hermano descansará en la habitación pronto.
Su cumpleaños es el 10 de septiembre.
Lucía y David irán a Madrid y verán otro concierto mañana.
La silla cuesta 80 euros.
Luis tiene ganas de quedarse en casa.
Cuando Sara llamó, ya había elegido ese diccionario.
Luis hablará con Ana porque quiere cerrar esa ventana.
¿Dónde está este pasaporte?
Pablo ha ido al restaurante.
Nos gustaría conducir el coche.
No vivimos en París durante ocho semanas.
No quiero traérselos.
¿Han trabajado nuestros hermanos en Roma?
El viaje es el martes a las tres.
Ana quiere que escuchen su ruido extraño.
¿Jugó a las cartas el martes?
Ha pagado su sopa.
Estabas ayudando a tu hija cuando Ana llegó.
Pedro se lavó la cara ayer por la tarde.
Esta furgoneta es más vieja que la otra.
Quieren que hable con mi tía.
Miguel y Lucía caminaron hasta esta oficina hace dos días.
Le venderé todos los camiones.
El lunes esta chica famosa lo hará.
Estábamos jugando en esta calle mientras estaba trabajando.
No construirán los aeropuertos porque no tienen tiempo.
Pedro necesita construir otro baño tranquilo.
No tengo que cerrar esa caja blanca.
Tengo que traer mucha sopa, pero no tengo tiempo.
Nuestra tía trabajó en Berlín durante siete meses.
¿Por qué tomó otro autobús lento?
Preferías esta leche.
Nadie puede perder este vestido.
Me duelen mucho las manos.
Hace dos días tocamos el violín.
Necesitan esperarlo.
Nunca ha comido sopa.
¿Se duchará su hijo a las ocho y cuarto?
Ana fue a Londres y comió esa patata deliciosa ayer por la tarde.
Juan le mostró sus fotos hace dos días.
Miguel no puede vender un sombrero feo porque está ocupado.
Tenemos que pagar la sopa deliciosa, pero no tenemos tiempo.
María era demasiado seria.
¿Se llama su hija Laura?
La mujer que vive en Madrid es alta.
Carmen estaba caminando mientras Pedro estaba estudiando.
Había un niño en la estación.
El lunes Isabel no visitó a su hijo.
¿Había seis fotos sobre la cama?
Creemos que trabajan en Londres.
¿Estaba la mujer al lado del restaurante?
Espera que nos divirtamos.
Cocinaste demasiado.
Me gusta la furgoneta.
Volverás de ese aeropuerto esta noche.
No me lo estás trayendo.
Nadie puede llevar estas nuevas camisas.
¿Juega Jorge al baloncesto muy a menudo?
Cocinaré sopa fría cuando David vuelva.
Ese hombre que vio a estos buenos médicos es estudiante.
No hay caballos en el parque.
Compré un camión lento y luego lo perdí.
La mesa que Jorge limpió era cara.
No estábamos ayudando a nuestro jefe fuerte.
El domingo van a contarles la idea a sus hermanas.
Tu primo estaba descansando en el jardín cuando llamé.
Los estudiantes te lo mostrarán.
Isabel y Lucía deben quitarse el abrigo.
¿Han bailado mucho?
Cocina en el restaurante.
Carlos necesita esperar a sus tías, pero no puede.
La reunión fue el lunes a las cuatro.
Pedro quiere que preparemos sopa.
La playa le parece grande.
Isabel puede ayudar a su médico inteligente.
Quiere ser médica.
Esta novela es menos interesante que la otra.
¿Oirá mi hija esa canción esta tarde?
Tenemos una carta, pero no la usamos.
Quiere que vaya a París.
Hace dos días Jorge terminó el trabajo.
El médico estaba estudiando en la biblioteca cuando entró.
Sabes que ha construido esta casa.
Esperamos que Elena elija este sofá.
Este es el bosque más hermoso de Italia.
Cuando eran niños, escuchaban música.
¿Es esta puerta más pequeña que la otra?
No necesitaban tomar unos taxis rápidos.
Había un banco grande al lado de la farmacia.
Este camión es de él.
Carlos siempre canta en el baño.
Hay un mercado feo cerca de Roma.
Este pastel es mejor que ese pastel.
Cuando María llegue, tu jefe abrirá todas las maletas.
Su hermana tiene miedo del agua.
Carmen tiene otro problema importante.
Cuando nuestro hermano era niño, trabajaba en Lisboa.
Quiero que laven el vestido mojado.
Van a ayudar a ese camarero serio y cerrar esta puerta negra pronto.
Necesitábamos una cámara.
Si tuviera coche, comería carne.
Mañana por la mañana Juan se lavará la cara.
Ha llevado un sombrero.
Luis y Elena se están acostando.
Ayer bebió vino y bebió mucho café.
Este es el niño más tímido de México.
¿Cómo es esta boda?
Voy a prestarle el camión a mi hermano el sábado.
Este es el profesor más joven de Portugal.
Sara jugará al baloncesto mañana.
El miércoles jugará al fútbol.
El taxi nos parece lento.
Estaba arreglando la bicicleta mientras Sara estaba jugando.
El abogado no los esperará pronto.
¿Sabe jugar a las cartas?
¿Dónde está esa foto?
El avión salió a las ocho menos cuarto.
Les encanta caminar con Pedro.
A su amigo no le gustan las revistas.
El partido es el martes a las 5:15.
Pablo y Lucía tienen que esperar a su hija.
Viví en Madrid durante once años.
Eran las seis y cuarto cuando tu vecino llegó.
Esta chica quiere lavar el camión.
Pedro comió tu patata ayer por la mañana.
Te ducharás cuando Carlos se levante.
¿Descansaron con Luis ayer?
Carlos es menos inteligente que Carmen.
Mi hijo debería llorar en la cocina.
Cuando Elena se levante, se despertará.
Nos gusta cocinar carne.
Está nevando en México ahora mismo.
Va a ducharse después de vender otro armario limpio.
Mi revista estaba sobre la cama.
Su vecino fue a Nueva York y vio todos los conciertos interesantes ayer.
Carlos y Sara empezaron a tomar los trenes rápidos.
Dentro de una hora Carmen conducirá ese coche.
¿Va a prestarle Carmen una furgoneta a su hijo esta tarde?
Se levantará porque quiere ir a Roma.
Intentamos vender tu camión.
Su tía quiere contártelo.
Van a llamar a su hijo y leer la revista esta noche.
Estos hombres franceses son muy amables.
Estaban caminando cuando llamaste.
Este viaje será el lunes a la una.
Cuando llegó, ya había buscado el restaurante.
A mi hijo le gusta la vieja farmacia.
Cuando tengamos tiempo, limpiaremos esta cama.
¿Dónde ha perdido los paraguas?
Estás estudiando mucho ahora mismo.
Este es el niño más serio de la ciudad.
No le duele el brazo cuando hace frío.
El baño que he construido es moderno.
Cuando Pedro se levante, comerás mucho chocolate.
¿Por qué fue a Sevilla?
Si pudiera, ayudaría a su hermana.
Si tuvieras dinero, irías a Sevilla.
¿Vendió Carlos esa cama ayer por la mañana?
Laura no me lo ha traído.
Luis y Sara empezaron a cerrar la maleta.
¿Llegará el barco a Sevilla a las once menos cuarto?
Este examen es tan interesante como el otro.
¿Se cepilló tu hermano los dientes anoche?
Esta noche su amigo francés romperá sus lámparas.
Tenemos que lavar una ventana, pero no tenemos tiempo.
Lucía no puede hablar con su hermana porque tiene sueño.
Esa falda es de ella.
Todo el mundo limpia la mesa.
Dices que va a cocinar esa patata deliciosa.
¿Quiere Elena otra vaca?
A su hija le encanta escuchar música.
No se ha quitado el sombrero.
Cocinaste arroz y arreglaste esa radio.
Lavó esa lámpara y ayudó a su hermana ayer por la tarde.
Quiero beber zumo, pero estoy muy enfermo.
Juan pagó cuarenta y seis euros por estas sillas.
¿Van a pedir tus tíos mucho té esta noche?
¿Habrá tres hospitales cerca del supermercado?
La canción que oíste es hermosa.
He caminado por ese bosque.
¿Qué comeremos?
Vamos a ir a Berlín y ayudar a ese niño pronto.
Quiere que espere a mi primo.
El viernes David no nos ayudó.
No pedirás mucho vino porque no tienes tiempo.
El mercado está cerca del hospital.
Nadie espera al buen abogado.
Quieres pagar esta leche.
Su hijo abre una ventana muy a menudo.
Lucía fue a la oficina y comió otro pastel delicioso el jueves.
Luis estará en París.
La radio es de ella.
Jorge es enfermero.
Lloraste en el baño hace una hora.
Miguel visitará al médico y cocinará esa patata esta tarde.
¿Cuándo va a tomar María un barco?
Tus tías viven en Roma desde hace nueve años.
¿Se durmieron Ana y María ayer por la mañana?
¿Tuvieron estos profesores que lavar otro vestido?
Me quité la camisa ayer por la tarde.
Esta montaña es menos pequeña que la otra.
¿Empezaste a vestirte?
Su hijo no pintó otra cocina el año pasado.
¿Hay algunas grandes mujeres en el supermercado?
El teatro cierra a las nueve y cuarto.
Juan no conocía la montaña.
Viajaremos a México esta noche.
Este es el bosque más hermoso del mundo.
¿Cuándo va a elegir estas sillas feas?
¿Cuándo va a preparar sopa?
Dice que van a hablar con su tío.
¿Cuántas camas hay en la habitación?
El jardín que construiste está sucio.
Su primo cantará en ese teatro el miércoles.
Tu primo le contará esos secretos a su primo.
Si hace sol, hablarán con Carlos.
No quería conducir mi furgoneta.
¿Descansaron Elena y Juan demasiado?
Pedro no pintó un sofá porque estaba muy preocupado.
Tiene un periódico, pero no lo usa.
A María le gusta la música.
¡Lava la lámpara!
No están nadando muy bien ahora.
Digo que Ana es demasiado alta.
¿Por qué vendió una cama?
Ya hemos pedido el café.
No viajé a Madrid el 11 de enero.
Su amigo ayudó a su hijo y preparó la pizza.
Quiere hablar con su hijo.
¿A quién visitó Isabel?
Quieres que limpiemos las mesas.
¡Qué bien juegan Isabel y Pedro!
Cuando Carlos llegó, ya había buscado la novela corta.
Si no encuentro las llaves, leeré el periódico.
Sara no nos ha vendido la mesa.
Tienen un paraguas, pero no lo usan.
¿Va a contarle Miguel ese plan esta noche?
Nuestra hija nació el 8 de junio.
Vives en Madrid desde hace dos años.
Habrá una radio sobre el armario.
Si mañana llueve, traerás un pastel.
No nos divertimos porque estamos solos.
No pagué esta chaqueta verde.
Vas a divertirte después de trabajar.
Jorge se está lavando las manos en este momento.
Nadie espera a nuestras mujeres serias.
¿Hay un concierto largo en Barcelona?
¿Dónde están tus cartas? Las has olvidado.
Pablo y Miguel son muy fuertes.
Las camisas cuestan 62 euros.
Queremos que hables con Carlos.
Estos son mis hijos.
Luis quiere pedir zumo, pero no puede.
Pablo quiere ver el concierto, pero no tiene tiempo.
Llamó a la enfermera y lavó todas las faldas.
Los fines de semana Ana ayuda a sus primos.
Esa chica que vive aquí es abogada.
Estaba durmiendo mientras estaban abriendo otra ventana.
Pablo y Jorge prefieren este vino.
Te gustan las faldas.
Se lo darás.
Tendrá que construir su jardín moderno.
¡Qué bien juegan Sara y Jorge!
Elena pagó cuarenta euros por las furgonetas.
No prefiere la ensalada ahora.
David perdió los regalos anoche.
Carlos no cierra algunas ventanas porque tiene prisa.
Sé que fue a Londres.
Sé jugar al tenis.
Cuando eras niño, cantabas en el baño.
Elena espera que se acuesten.
¿Cuántos hoteles hay en Londres?
Su cumpleaños es el 5 de julio.
Estamos más ocupados que nuestro tío.
Espera que María hable con su tío.
Ayer escribió todas las cartas largas y cocinó la sopa caliente.
Juan no irá a Berlín porque tiene sueño.
Estábamos escuchando su ruido mientras estaba cocinando en la cocina.
Voy a ir a Berlín para buscar ese caballo.
Si la tienda está cerrada, irá a Berlín.
Su hermana llegó a ese supermercado el jueves.
Estabas cerrando la caja grande mientras estaba cocinando en esta cocina.
El supermercado cierra a las tres.
Carmen quiere que escriba un mensaje.
¿Necesitaba ir a Lisboa?
Isabel, siéntate.
¿Quién va a construir la universidad?
Está menos aburrido que Sara.
Hace mucho viento en Italia.
María acaba de arreglar su cama.
¿Cuándo tomamos los barcos?
Su hermana lo encontrará mañana por la mañana.
El partido te parece interesante.
Lucía quiere contártelo.
Estamos nadando en el río en este momento.
¿Traerá Sara zumo?
María y Miguel lo estaban comprando.
Se lo contábamos.
Pablo se queda en casa a las cinco y media.
Elena y Carlos quieren leer otro diccionario.
A Elena le encanta viajar a Nueva York.
Sabemos bailar.
Su tío es muy fuerte.
Si hablara inglés, iría a Barcelona.
Ana y Carlos pueden estudiar francés.
Pedro se sentó antes de terminar esos ejercicios.
¿Cuánto cuesta el coche?
Jorge dice que Carlos compró un camión.
Las mujeres estaban jugando en el jardín mientras estabas jugando en este jardín.
El chico estaba preparando sopa mientras estaba descansando en este hotel.
Esos relojes son muy útiles.
Si el tren no llega, Lucía irá a Nueva York.
¿Cuándo van a hablar con Isabel?
¿Está esta sopa más fría que esa sopa?
Esta noche vamos a comprar la silla y ayudar a mi hermana.
Querías la leche fría.
Cuando Carmen llegó, ya habían conducido esos camiones.
No los esperará pronto.
Quiere que vayan a Londres.
Mañana su tío va a traerle vino a su tío.
Han oído su ruido extraño.
Se los está contando ahora mismo.
Este camarero les contará tres secretos el lunes.
Sara y Carmen no necesitan su teléfono.
¿Los encontraron David y Luis hace dos días?
Saben que trabajas en Berlín.
¿Quiere Juan ayudar a su primo?
Queremos arreglar esas radios.
Trabajo en Londres desde hace dos semanas.
Mañana por la mañana vamos a ir a Lisboa y ver un concierto.
Juan va a comer un huevo delicioso mañana por la mañana.
¿Dónde están nuestros trajes? Los olvidamos.
María espera que Pablo busque algunos sombreros.
Encontré un billete y luego lo perdí.
Mi hijo acaba de construir esta universidad.
Había muchos niños españoles en el hospital.
Este es el profesor más importante de España.
Queremos abrir nuestra maleta, pero no podemos.
Estaba bailando cuando llamó.
Cuando entré, ya habían comido sus huevos.
No hablaré portugués mañana por la mañana.
¿Dónde está su chaqueta? La olvidó.
Irá a Sevilla antes de traducir esa carta.
Este periódico no es menos caro que ese periódico.
Queremos que hable con Isabel.
¿Es Lucía de Alemania?
Este concierto les parece extraño.
Nuestro tío va a contarme un secreto el viernes.
No te duele mucho el estómago.
Hay un vestido al lado de la mesa.
El hotel está cerca del mercado.
¿Habrá algunas vacas en la calle?
A su tío le encanta este pueblo hermoso.
No puede ir a Berlín porque tiene prisa.
¿Quién va a escribir estos viejos poemas?
Sus tíos le han prestado ese camión a su tío.
Quieren hacerlo.
Pedro nos prestará una furgoneta mañana por la mañana.
Vas a ducharte después de descansar.
Su primo puede traducir el periódico corto.
No digas la verdad, por favor.
¿Por qué abrió Juan otra ventana rota?
La chica visitará al abogado alemán y preparará esta pizza dentro de una hora.
Elena no tuvo que cocinar carne.
El hombre bailará en la cocina mañana por la mañana.
Espera que esa farmacia esté abierta.
María bailó muy bien el miércoles.
¿Dónde está su furgoneta? La ha olvidado.
¡Qué nueva es la puerta!
Buscamos un mensaje extraño y luego lo vendimos.
María prefiere el abrigo.
Hemos escrito ese poema inglés.
Le encanta bailar en ese teatro.
¿Cuántos diccionarios van a comprar?
Sara y Elena están traduciendo las cartas ahora.
Este camión cuesta cincuenta y siete euros.
Luis ha encontrado cinco mapas.
Esa falda estaba al lado del sofá.
Había muchas lámparas debajo de la cama.
Sus primos ya han visto un concierto importante.
Si mañana llueve, Juan no se duchará.
Sabemos que viven en Roma.
Tengo prisa.
¿Es la caja amarilla?
¿Cuesta esta revista 55 euros?
Son las once y cuarto.
Quiere que veas las películas.
Ya son las seis menos cuarto.
No empezaste a leer los libros.
Este hombre volverá de este museo pronto.
Estos teléfonos no están debajo de la mesa.
¿Tenemos un buen plan?
Se divirtió porque quería pedir la ensalada.
¡Qué vestido tan viejo!
Su hermana trabaja en París desde hace siete semanas.
Estaban durmiendo cuando llegó.
No queremos traértelo.
Hablamos con Isabel porque queríamos tomar el tren.
¿Oirá su primo su música esta tarde?
A Miguel le gustaría elegir cinco armarios.
¿Cuánto cuesta la furgoneta?
Lloverá en Italia.
Esta universidad no está al lado del banco.
No hay castillos detrás de la biblioteca.
Había una universidad tranquila cerca del teatro.
Mañana limpiará ese armario cómodo y visitará a sus tías.
¿Quién comerá este pescado delicioso?
Este traje verde está sobre la cama.
¿Habrá un sofá en la habitación?
¿Dónde encontraste esa biblioteca famosa?
Prefieres esta música ahora.
Estás tan nervioso como Laura.
¿Quiere nuestro hijo ser enfermero?
Pedro quiere que espere el autobús.
Su hijo no está escribiendo esos mensajes ahora.
¿Es ese concierto muy extraño?
El niño está más cansado que su tío.
Quiere que cocine el huevo.
¿Dónde está su revista? La vendió.
El hospital famoso está cerca del aeropuerto.
Las camisas están sobre el sofá.
Perdí la foto ayer por la tarde.
¿Dónde están sus trajes? Los ha vendido.
¿Dónde están mis hijas?
Siempre juega al ajedrez.
Estoy escuchando mi música ahora mismo.
Les encanta trabajar con Ana.
¿Le gusta esa pregunta?
¿Dónde vive Laura?
Ese abrigo estaba sobre la mesa.
Si David tuviera dinero, iría a Nueva York.
Alguien ha llamado a sus chicas amables.
Jorge tiene que escribir sus poemas franceses, pero no puede.
Su hijo es más valiente que Pedro.
Pedro va a elegir otro libro fácil el sábado.
Pronto va a traerles agua a sus hijas.
Nuestra hija tiene razón.
María y Juan pagaron ochenta euros por ese periódico.
¿Tiene ganas de pintar la casa?
No hay ninguna silla en la cocina.
Le encanta llorar en ese baño.
Miguel va a ver la película porque quiere hablar con Pedro.
Estos son mis amigos de la escuela.
Luis está cerrando otra puerta azul ahora.
¿Irá Miguel a Madrid pronto?
Buscaron un camión azul y luego lo vendieron.
Estábamos cantando en el teatro cuando María salió.
Esta es la tienda más tranquila de Portugal.
Nos escuchaba por la noche.
Carmen, ven aquí.
¿Te gustaría leer ese libro?
La mujer perezosa trabajó en Barcelona durante dos semanas.
El camarero no te verá.
No le duelen las piernas cuando hace frío.
Vas a llegar al banco el viernes.
¿Te gustaría ver un concierto importante?
La sopa que pagaste era deliciosa.
Ana salía de este supermercado los fines de semana.
Compramos un pasaporte y luego lo perdimos.
Su tía fue al supermercado y comió mucha carne.
Carmen no puede ir a Roma porque tiene prisa.
Tenemos que comer nuestras patatas, pero no tenemos tiempo.
Van a ir a París y comer la manzana esta tarde.
Decimos que Laura está construyendo la escuela.
Ya son las dos y cuarto.
Vamos a ir a París después de comer el pastel.
Este vestido es mío.
¿Cuántos mercados hay en Lisboa?
María, no les des el plato roto.
Jorge va a ir a la oficina famosa pronto.
Sara va a sentarse antes de esperar a su jefe francés.
¿Me ha vendido Carlos un camión?
La iglesia cierra a las dos.
Está jugando al tenis en este momento.
Miguel, espera a ese médico.
¿Tiene el estudiante calor?
No necesito acostarme.
Construirán un baño cuando Laura se levante.
El chico que vive en Nueva York está preocupado.
Te levantarás antes de buscar tu cámara cara.
Acabo de escribir una carta.
No arregló el reloj la semana pasada.
Escribieron un viejo mensaje y prepararon ese pastel anoche.
Ya hemos hablado con nuestra hermana.
No hay ninguna boda en Lisboa.
Le mostré una pelota a Laura.
Ese barco le parece lento.
Isabel va a ir al hospital y ayudar a su mujer esta noche.
Carmen no elige el vestido porque no tiene tiempo.
Su tía siempre cocina sopa.
Ayer por la mañana cocinamos pescado y leímos las revistas.
Jorge se está lavando la cara en este momento.
¿Dónde encontró su universidad?
Sara va a nadar en el río dentro de una hora.
¿A quién llama Jorge?
Como en la cocina por la tarde.
La mujer que llevó una camisa es nuestra hermana.
Ya ha terminado ese nuevo ejercicio.
Esta chica no está menos enferma que María.
Cuando este chico era niño, viajaba a Barcelona.
¿Quién ha pintado la cama?
Hay un perro en el parque.
Esta enfermera acaba de ir a París.
No me encontró.
¿Cuántas patatas comieron?
Carmen dice que este autobús es muy rápido.
No hace mucho calor en París.
Trabajó en Berlín durante ocho semanas.
No recuerdas estas historias extrañas.
El mercado está al lado de la iglesia.
Tiene veinticinco años.
Su cumpleaños es el 13 de julio.
Quieres que preparen otro pastel español.
Nuestro vecino fue a Italia el mes pasado.
Miguel va a comer su ensalada y comer muchas naranjas esta noche.
Cuando Pedro era niño, jugaba con sus hijas.
Esa novela es mía.
Tus armarios cuestan noventa y un euros.
Me quedaré en casa cuando lleguemos.
¿Es este el puente más pequeño de Alemania?
Este camarero pintó una habitación y bebió té ayer por la mañana.
¿Tienes sesenta y cuatro años?
No había caballos pequeños en el jardín.
Les gusta el deporte.
Se lavará las manos.
¿Dónde están tus camiones? Los perdiste.
Está viendo una vaca hermosa en este momento.
Pronto María preparará un pastel y arreglará esos relojes.
¿A quién estamos ayudando?
Se lo contaron.
Hay cuatro pelotas al lado del armario.
Miguel te los trae por la tarde.
Por la mañana descansan muy poco.
Hay algunas mujeres en el museo.
No esperes a su hija.
Si quieres, cerrarán su maleta.
Al profesor le gusta dormir en el piso.
Cuando Carlos era niño, trabajaba en París.
Nuestro cumpleaños es el 16 de febrero.
Dicen que no puedes llevar un abrigo.
Hace una hora fuimos a Londres y comimos chocolate.
Si hace frío, veré un concierto.
¿Cuánto arroz comerás?
¿Cuántas revistas va a leer Isabel?
Hay algunos partidos en Sevilla.
Tiene un teléfono, pero no lo usa.
Abriste estas maletas anoche.
No hay perros grandes en la calle.
Voy a ver una película pronto.
¿Te lo envía David muy a menudo?
Me gusta este poema y quiero comprarlo.
El niño nació en 2009.
Sabe que van a vender la silla.
¡Felicidades!
Mis hijos se lo han traído.
Su hija tocará la guitarra.
Ese es nuestro billete.
Voy a ir a París con Miguel el domingo.
Le enviarán su billete a su hermana.
Ya no trabaja en Londres.
Este autobús no es más lento que ese autobús.
Esperaremos este avión.
María es muy fuerte.
Estaba comiendo en el hotel mientras Luis estaba vendiendo otro coche.
No había ningún camión en el jardín.
¡No les cuentes el problema!
Laura y Miguel duermen en la casa por la mañana.
Carmen quiere ser ingeniera.
No está menos contenta que Carlos.
Deberías cocinar un huevo delicioso.
Tienen un coche, pero no lo usan.
A esta enfermera le encanta jugar al ajedrez.
Me gusta el café.
Me lo ha traído.
No termines esos ejercicios.
¿Qué buscó Jorge?
El armario que he pintado es pesado.
¿Dónde está su revista? La perdieron.
El hombre que vive en Barcelona está contento.
¿Puede quedarse en casa?
El plato que ha roto era azul.
Dices que se duchará.
Tiene un mensaje, pero no lo usa.
¿Cuánto cuesta ese vestido?
Luis va a traerme esta foto el viernes.
Los camiones pequeños cuestan ochenta y nueve euros.
¿Dónde compraste esa vieja silla?
Anoche pidió sopa y escribió su vieja carta.
¿Queremos contárselo?
Lo queríamos.
Nuestra hija entiende su nueva historia.
Esta tarde María cerrará la puerta y visitará a su hija.
¿Había algunas llaves debajo de la silla?
¿Vas a mostrarle algunos abrigos a Elena dentro de una hora?
Hace buen tiempo en Alemania.
¿Quiere Pedro hablar con Luis?
La biblioteca estaba cerca de Nueva York.
Cuando David era niño, escuchaba música.
Cuando era niño, vivía en Roma.
Si viviéramos en Madrid, iríamos a Londres.
¿Es este el abogado más importante de España?
¿Estamos tan tristes como Carmen?
Dice que mi vecino es joven.
¿Deberían leer Luis y David en el jardín?
Nuestro hermano me envió este traje anoche.
Esas bicicletas les parecen pequeñas.
¿Quieren los médicos mostrárselo?
¿Cuánto cuesta este sofá?
Esta noche su hermana pedirá esta pizza.
¿A quién va a buscar Luis?
No habrá ningún chico en el teatro.
Le gustaría lavar el camión.
Elena es muy seria.
No han ido a este supermercado.
¿Estudiará alemán esta tarde?
Cuando mi hijo era niño, trabajaba en Londres.
Pablo estaba comiendo mientras Juan estaba bebiendo té.
Tengo frío.
No trajiste cerveza ayer.
Estaba cantando en este baño mientras estábamos caminando.
Tiene tres abrigos, pero no los usa.
La chica duerme en la casa todas las semanas.
Necesita vender las radios.
¿Se lo trae Miguel todos los días?
Juan canta muy poco los fines de semana.
Si tuviera coche, cerraría esta maleta.
El barco llegó a Sevilla a las once y cuarto.
La maleta es blanca.
Sara tiene ganas de escuchar esa canción.
¿Dónde están sus camiones? Los ha vendido.
Les encanta ver partidos.
Están nadando en el río ahora.
¿Quiere su tío ser estudiante?
Laura arregló nuestro camión barato porque quería beber leche.
Cuando Carmen termine el trabajo, María limpiará esos armarios.
¿Llegó el taxi a las cuatro?
Me gusta ese reloj y quiero comprarlo.
Nuestro hermano no quiere ser pintor.
Carlos y Laura estudiaban en la habitación por la mañana.
Ana y Luis cerraron la ventana y escribieron esa carta fácil.
¿Ha vivido en Lisboa?
Mi hijo rompió sus botellas limpias hace dos días.
¿Quién va a abrir estas ventanas?
Cuando Carmen vuelva, Jorge y Ana escribirán esa carta.
¿Están jugando las chicas al ajedrez ahora?
Isabel ya no vive en Lisboa.
Carmen dice que Jorge puede hablar con su hermano.
Queremos leer otro poema.
Esta revista estará debajo del armario.
El banco está al lado de la oficina.
Su primo está durmiendo en la habitación ahora mismo.
Beberás café caliente y visitarás la ciudad mañana por la mañana.
María, muéstranos los teléfonos.
¿Son estos planes muy malos?
No se despertará porque tiene sueño.
Buscó un coche amarillo y luego lo perdió.
Miguel y David tenían el ordenador.
Esta enfermera francesa acaba de pagar este traje.
Estabas jugando en el parque mientras estaba estudiando en la escuela.
Esta tarde arreglará los coches y limpiará la casa pequeña.
Mi primo se durmió anoche.
Sus vecinos ayudarán a su hermano cuando llegue.
Pagó 17 euros por su falda limpia.
Ayer por la mañana mis hermanas leyeron muy poco.
Mi primo todavía no ha ido a Madrid.
Lucía y Elena nacieron en 1983.
Si pudiera, cerraría cuatro cajas.
La tienda abre a las seis menos cuarto.
No había ningún caballo en la calle.
Visitó la ciudad el domingo.
Quiero que vean ese partido.
No nos gusta hablar alemán.
El miércoles Pablo irá al banco y comerá fruta.
Sabemos que has visitado la ciudad grande.
Sus primos estaban llorando en el baño mientras estabas comiendo en esa cocina.
¿Por qué fue a Roma?
Este hombre está más ocupado que María.
Ha roto la ventana.
No pongas el abrigo debajo de la mesa, por favor.
Sara fue al supermercado ayer por la tarde.
Queríamos lavar otro camión.
Sus hermanos estaban ayudando a tus hijas mientras estaba jugando.
Pedro se ha levantado.
Pedro fue a Londres antes de comer.
Los fines de semana Lucía toca el violín.
¿Dónde están esos pájaros?
Carmen quiere que hablen con su tío.
¿Hay un camión en el pueblo?
Pablo fue a Sevilla y visitó la ciudad.
Esos pasteles son italianos.
Laura todavía no ha elegido seis camas.
El hotel está al lado de la biblioteca.
¿Te vistes a las doce menos cuarto?
Esperamos que se despierten.
¿Dónde vive Carmen?
¿Empezaste a ir a Berlín?
Construyó un jardín el mes pasado.
¿Camina su tío con su hija por la tarde?
Miguel es de Italia.
¿Por qué van a cocinar este huevo?
Se enfadarán antes de estudiar.
Esa mujer que vive en Berlín está aburrida.
Sabe que el barco es muy rápido.
Ayer le vendiste tu reloj.
Tu jardín es muy moderno.
Miguel siempre habla portugués.
Hola, ¿cómo estás?
Hoy es viernes, 1 de agosto.
¿Qué barco verá?
Sara no arregló ese coche porque tenía prisa.
Estabas llorando mientras Pedro estaba caminando.
Hace una hora trabajamos mucho.
Su primo siempre está contento hoy.
Trabajas en Sevilla desde hace seis meses.
Esta chica se lava las manos por la tarde.
María es menos amable que Luis.
Todavía no ha escuchado ese ruido.
Isabel ha olvidado los ordenadores rotos en esta oficina.
No le gusta cocinar con Luis.
Si Pedro pudiera, se sentaría.
¿Se cepilló Lucía los dientes ayer por la tarde?
Mis tíos son menos fuertes que Carmen.
Es de Portugal.
Dale la cámara cara.
Laura pagó cincuenta y dos euros por esa novela.
¿Por qué ha tomado Carmen el taxi lento?
Viví en Londres durante dos semanas.
Sara es tan tímida como Ana.
¡Qué pregunta tan difícil!
Tu primo es menos bajo que su tía.
Viste su perro inteligente ayer por la tarde.
¿Es este autobús tan rápido como ese autobús?
Tiene un libro, pero no lo usa.
Vivirá en Londres el año que viene.
Carlos comerá un bocadillo cuando David llegue.
Me duelen mucho los ojos.
Mi hija come en el jardín todas las semanas.
Mis tías construirán el mercado el mes que viene.
Tu hermano tiene sueño.
Les mostré otra radio el domingo.
Caminaste con Jorge hace dos días.
Esta es su chaqueta gris.
Estoy más aburrido que Luis.
Esperará el taxi rápido cuando lleguemos.
Me gusta el lápiz y quiero comprarlo.
Esta botella no estaba debajo del sofá.
Nuestro primo ha pedido cerveza en el aeropuerto.
Esta mujer acaba de leer este diccionario.
Está tomando otro avión ahora mismo.
Su hija la entiende.
Me lavo la cara todos los días.
¿Por qué está hablando Pablo con Jorge?
Nos encanta estudiar con nuestras hermanas.
Van a ir a Sevilla para pagar ese pastel delicioso.
Hay un pájaro en el pueblo.
¿Dónde está su ordenador? Lo han olvidado.
Preparó el pastel italiano y escribió muchas cartas difíciles.
Su tía está trabajando en esa tienda ahora mismo.
Te divertirás cuando Carmen tenga tiempo.
Esta tarde van a mostrarte su diccionario francés.
Sabe que no puedo hablar con mi primo.
Vas a darle otro reloj a Carlos mañana por la mañana.
Estaba leyendo en la habitación mientras estábamos durmiendo en el hotel.
Pedro compró un camión y comió mucho pan.
Le gusta la leche.
Estos diccionarios están al lado de la silla.
Esa ventana es pesada.
Tocó la guitarra ayer por la mañana.
Isabel y Carmen se durmieron a las 11:30.
¿Te gustaría llamar a tu chica?
Pablo fue a la escuela y compró otra furgoneta ayer.
Lucía no la llamó anoche.
Su primo estaba durmiendo mientras estabas leyendo en el jardín.
No puedes enviárselo.
Decimos que no vas a pedir ese pastel.
Compramos un reloj barato y luego lo vendimos.
Me acostaré antes de visitar a su hijo.
No llovió mucho en Roma hace dos días.
Es menos fuerte que Sara.
¿Dónde está ese sombrero barato?
¿Cuántos armarios hay en la cocina?
Juan va a aburrirse después de esperar el barco lento.
No ayudó a esa mujer porque estaba nerviosa.
¿Dónde está nuestra revista? La olvidamos.
¿Cuántos gatos encontrará Laura?
Hemos ido a ese hotel.
No nos traigas este pastel, por favor.
Este es el estudiante más famoso de la ciudad.
Mañana la chica irá a Madrid y comprará el teléfono.
Este abogado tiene miedo del agua.
Tu tío verá una película cuando Lucía llegue.
¿Estará su cámara debajo del sofá?
Verán el concierto cuando Pedro vuelva.
Vamos a acostarnos antes de trabajar.
Lo venderá el próximo verano.
Ana fue a Nueva York antes de trabajar.
Hay un coche en el jardín.
No me duelen mucho los pies.
¿Por qué fuimos a Madrid?
Visitamos ese castillo el miércoles.
Juan caminó por la calle el sábado.
Estaba estudiando cuando entré.
Ayer por la mañana fui al banco y comí los tomates.
Viviste en Nueva York.
Pedro no quería hablar con su hijo.
Mi amigo va a dormir muy poco mañana por la mañana.
Si el tren no llega, Jorge irá a París.
Decimos que vamos a hablar con Luis.
Va a mostrarles la radio cara pronto.
Juan no puede ayudar a este niño porque no tiene tiempo.
¿Adónde irán?
No te duelen los pies hoy.
Quería vestirse.
No me duele un poco la espalda.
Carlos y Juan fueron a Roma y ayudaron a su hija.
Véndeselo, por favor.
Esta es la calle más hermosa de México.
El reloj siempre está roto hoy.
El camarero no es más fuerte que Luis.
Este es el puente más grande de Alemania.
El castillo abre a las 9:20.
Tenemos ganas de conducir nuestro coche.
No puedo arreglar el sofá porque no tengo tiempo.
Vivimos en Londres desde hace doce años.
Tu tía se llama Carmen.
Recordabas esta nueva pregunta.
Mi hijo se levantó hace dos días.
Si hace sol, Elena no se duchará.
Si la tienda está cerrada, no cocinará mucho pescado.
¿Había un caballo en el pueblo?
Nadie puede abrir tu maleta grande.
No le traigas sus buenas pizzas.
Los viajes son el 4 de mayo.
Jorge no puede elegir esa camisa amarilla porque está preocupado.
Esa fiesta será el 1 de diciembre.
Lucía vivirá en París el año que viene.
¿Estaba el museo al lado de la farmacia?
Hay un castillo al lado del supermercado.
Si Ana tuviera coche, pediría zumo.
Sus hijas juegan con su primo los fines de semana.
La chica que vive en Berlín es joven.
Juan, no nos esperes.
Compró una bicicleta pequeña y luego la perdió.
Sus hijas no van a enviarte los relojes esta tarde.
Su hija nació en 2002.
¿Hay cuatro nuevas iglesias al lado de la oficina?
Carmen va a contarle un secreto a Luis mañana.
Este es el abogado más amable de Italia.
Compra tu falda bonita, por favor.
¿Cuánto cuesta su camisa?
Se levantará a la una menos cuarto.
Irá a Berlín antes de leer otro libro.
¡Qué roja es esta furgoneta!
Esta boda es menos importante que esa boda.
Hacía mucho viento en Japón.
Esa farmacia está detrás del supermercado.
Es abogado.
Luis la conocía.
Conduciremos nuestro camión cuando María termine el trabajo.
Estaban comiendo mientras Isabel estaba pagando la falda cara.
¿Se lo traeremos mañana por la mañana?
No le muestres la foto, por favor.
Nuestra tía se lo da muy a menudo.
Ha vuelto del supermercado.
Se duchará cuando Juan tenga tiempo.
¿Queremos dártelos?
El jueves vas a ir a Berlín y comprar un bocadillo delicioso.
Las revistas estarán al lado de la cama.
Carlos se despertó a las siete.
Eras periodista.
Queremos cerrar otra puerta.
¿Quiere su hermano ser cocinero?
¿Les contaste el problema hace dos días?
¿Qué va a comprar Carmen?
Jorge irá a Londres antes de estudiar.
El hotel cierra a las ocho los miércoles.
Esta fiesta es el domingo a las seis y media.
Fuimos al hotel y compramos arroz.
Si Juan pudiera, se despertaría.
Alguien puede terminar el trabajo difícil.
¿Cuántas chaquetas van a vender?
Perdió ese sombrero en su baño.
Esta pregunta es tan importante como esa pregunta.
Carmen duerme mucho todos los días.
Laura va a limpiar el baño.
Mañana tocaremos el violín.
¿Cómo es esa tienda?
Hay muchas revistas debajo del sofá.
Su tío ha ido a Berlín.
Luis no empezó a llevar una camisa.
David es ingeniero.
Laura iba a este supermercado.
Este camarero ha ido a este restaurante en coche.
¿Quién va a ver esa película?
Carmen va a venderle esa furgoneta a María dentro de una hora.
Estamos más nerviosos que Pedro.
Su tía irá al hotel y comerá la carne el martes.
A Ana no le gusta nuestro coche alemán.
Intentó llevar una camisa.
Estabas llorando en este baño mientras estaba bailando.
Elena no se ducha muy a menudo.
Son muy perezosos.
Pedro e Isabel saben conducir.
Los armarios azules cuestan sesenta y dos euros.
Sara no estará en Sevilla.
Voy a pintar muchos armarios pesados y arreglar ese camión grande esta noche.
Cuando Elena llamó, María ya había cerrado su puerta.
Tu hermana se llama Sara.
Carlos y Carmen siempre hablan italiano.
Su cumpleaños es el 9 de enero.
Fui a Roma y comí carne.
Me gusta la bicicleta y quiero comprarla.
Habrá muchos sofás en el piso.
¿Quiere su tía enviártelos?
¿Están menos nerviosos que su hija?
Te ha traído tres regalos.
Este diccionario es francés.
Ayer el camarero le prestó un plato.
El abogado nació el 5 de abril.
Trabajó en ese hospital ayer.
Su primo no corrió por la calle hace dos días.
Le prestará la furgoneta a su tía el jueves.
¿Va a llamar su tía a su mujer mañana por la mañana?
Carmen y Sara tenían hambre.
¿Adónde fue hace una hora?
Pedro leyó mi novela y ayudó a su hermana ayer por la tarde.
Debo volver de Berlín.
No llegó a esta estación el viernes.
Ya son las cinco.
No le mostró ese billete a Elena.
Ya son las nueve y cuarto.
Come en el jardín todas las mañanas.
Ana pide su pizza muy a menudo.
El lunes el hombre no viajó a Londres.
¿Es este su sombrero gris?
Al camarero le encanta viajar a Berlín.
¿Te gusta tocar la guitarra?
Habrá un lápiz al lado del armario.
Los fines de semana Carlos lo elige.
Nunca trabajas con tu hijo.
¿Cómo está mi hermana?
Dice que no se quedará en casa.
Anoche le trajeron el agua a David.
Carlos cree que Elena no buscará esos castillos.
Si tuviéramos dinero, comeríamos una pizza.
Ese camión es de él.
¿Cuándo te acostaste?
¿Buscarán estos médicos otra farmacia mañana?
Hace una hora condujo este camión caro.
Cuando se levanten, visitaremos a este hombre.
Juan y Miguel estaban durmiendo cuando Pablo salió.
Cuando salieron, Juan ya había pintado el sofá.
Irá a París cuando tenga tiempo.
Sara sabe que Jorge se sentó.
¿Se lavaron la cara ayer por la tarde?
Jorge no es músico.
Tuvieron que escuchar su ruido.
Esta radio no es más pequeña que la otra.
Pagaste diecisiete euros por su vestido.
A Laura y Juan les gusta ese hospital.
¿Te gustaría llevar tu abrigo?
Conocemos al profesor.
¿Cuántos teatros verá Elena?
Pablo necesita pintar esta casa, pero no tiene tiempo.
Hace dos días traduje la revista.
¿Cuántos armarios vendió Laura?
Siempre descansa con su tía.
Quiero que conduzca el camión.
¿Dónde perdió Carmen el periódico francés?
Los conozco.
Si Jorge tuviera dinero, compraría vino.
Cocinarán la carne y escribirán el poema francés esta noche.
Estaba bebiendo zumo mientras Lucía estaba nadando en el río.
Cuando Carlos llegue, irán a Barcelona.
Va a enfadarse antes de conducir su coche.
¿Por qué no llevamos nuestro abrigo sucio?
Se lo mostramos ayer por la tarde.
Va a pintar otro piso el próximo verano.
Quiero que traduzca esta novela barata.
Si quieres, Sara limpiará esta habitación.
¿Quién está vendiendo el ordenador?
El estudiante amable tiene que llamar a los médicos.
¿Nos has vendido muchos coches?
Lees con Elena todas las mañanas.
Hoy es sábado, 3 de mayo.
María se estaba quitando el traje.
Luis irá al aeropuerto el viernes.
La canción que oyó es extraña.
¿Cuánto cuesta la mesa grande?
Luis se lo cuenta por la noche.
¿Tienes cuarenta y ocho años?
Quiero que se duchen.
No leeré nada.
Su viaje fue el 13 de noviembre.
Mi primo fue a la farmacia ayer por la mañana.
Tienes una foto, pero no la usas.
¿Queremos escribir un mensaje?
Mi cumpleaños es el 15 de diciembre.
Cuando David era niño, vivía en Lisboa.
Tu tío ya ha escuchado la música.
Pablo todavía no ha leído ese libro.
La biblioteca abre a las nueve y cuarto los martes.
Se lo mostró hace una hora.
El chico que cocinó el arroz está cansado.
¿Queríamos leer esa novela?
Todas las mañanas Miguel te escucha.
Elena y Carmen se despertaron.
Esta es la chica más tímida de la ciudad.
Mi hijo es más alto que su hermana.
Ayer limpió esos armarios.
¿Fue al museo el martes?
Hoy es martes, 8 de septiembre.
No podemos levantarnos porque estamos aburridos.
¡Qué habitación tan bonita!
Mi hija estaba corriendo mientras Juan estaba pagando este té.
Se ha quitado el abrigo.
Buscó una vieja carta y luego la vendió.
Cuando llegue, tomarás un avión.
El jueves abrí esa puerta y bebí mucho café caliente.
Ana viajará a Lisboa el 22 de octubre.
Todavía no han pintado un baño.
Quiere que cocinen el pescado.
Nuestro amigo nunca ha visto películas.
Cuando Carlos salió, ya habías elegido un buen libro.
Se los diste ayer por la tarde.
Nuestro tío es de Barcelona.
El barco saldrá para París a la una.
Esta universidad estaba cerca del museo.
Tengo seis mapas, pero no los uso.
El coche costó cincuenta y seis euros.
¿Traducíamos los periódicos por la noche?
Carlos quiere ser ingeniero.
Juan quiere que conduzca este coche.
Estamos un poco cansados.
Voy a ir a París antes de cocinar arroz.
Tienen un traje, pero no lo usan.
Este camarero alto intentó ducharse.
Compró una llave y luego la vendió.
Son de Italia.
¿Pedía el profesor una pizza todas las semanas?
Pedro e Isabel no han descansado con Sara.
Eran las cuatro y cuarto cuando Sara llegó.
No se lo he dado.
¿Perdió su hijo sus regalos el viernes?
Laura va a venderle el camión a Sara el miércoles.
Mi hermana no te buscó hace dos días.
Este es el profesor más joven de España.
¿Cuántos gatos has encontrado?
Su viaje es el 11 de julio.
Comprarán el chocolate y pedirán otra ensalada el martes.
Estaba preparando muchas pizzas deliciosas mientras estaba descansando en la habitación.
Hace mal tiempo en Berlín.
El taxi que Pablo tomó era lento.
Ese no es su nuevo hotel.
El hotel le parece famoso.
¿Adónde fue anoche?
¿Por qué vamos a elegir el abrigo?
Voy a mostrártelo pronto.
Iré a Madrid cuando tenga tiempo.
Hace mucho calor en Madrid.
Hablaré con Luis porque quiero elegir este vestido.
Cuando salimos, ya habían visitado a su chica inteligente.
El chico trajo otra pizza el sábado.
Necesitas ver esos partidos, pero estás muy contento.
Les gusta estudiar en la escuela.
¿Cocinas la patata los fines de semana?
Fuimos a la oficina y comimos una manzana.
Sus hermanas quieren hablar con su hijo.
El viernes estos chicos irán a Roma y ayudarán a su hermano.
Pablo les ha mostrado su paraguas.
Te gustaría llevar una camisa.
El taxi llegará a Lisboa a las once.
Llevaste tu vieja camisa ayer.
La botella que has roto era vieja.
Les hemos mostrado la radio.
Ven aquí, por favor.
A tus primos les encanta viajar a Nueva York.
Elena va a ir a Lisboa y ayudar a ese médico esta noche.
Este no es el aeropuerto más hermoso de Italia.
Te gustaría escuchar la música extraña.
Buscaste un nuevo coche y luego lo perdiste.
Sabe que van a beber vino.
Le mostraré su falda a Juan mañana.
Ana va a viajar a Berlín el mes que viene.
Hemos pedido mucha agua fría.
Jorge no se despierta porque tiene prisa.
¿Le han traído sopa?
¿Fue este viaje el sábado a las dos y media?
Voy a enviártelo pronto.
Ha olvidado el libro.
La carta que ha buscado era fácil.
Ana bailó con Lucía hace dos días.
¿Dónde estaba este pájaro inteligente?
¿Estará el abogado en Madrid?
Estos niños ingleses se pusieron la chaqueta.
Irán a Lisboa después de estudiar.
Este estudiante comerá carne y limpiará la habitación pronto.
¡Qué bien cocina María!
Luis no pierde nada.
Los fines de semana lo elegimos.
¿Quiere la mala mujer visitarme?
Buscó una nueva camisa y luego la vendió.
Luis cocinó con Jorge ayer por la tarde.
El restaurante cierra a las cuatro los martes.
Fueron a Lisboa y ayudaron a ese estudiante perezoso ayer.
No se quedan en casa muy a menudo.
¿Quieren contármelo?
¿Va a viajar Ana a Londres el 15 de junio?
¿Cuándo escribimos esos mensajes extraños?
David trabajó en Madrid durante seis años.
Ya he hablado con mi hijo.
Le gustaría divertirse.
Quieren que cierre esa caja.
Este taxi es más lento que ese taxi.
Cuando Luis se levante, Pedro esperará el avión.
Carmen, no esperes a su tío.
Mi jefe nació el 2 de marzo.
Cuando llamó, Sara y Carlos ya habían conducido su camión blanco.
¿Dónde has comprado cinco faldas?
¿Por qué no lavamos la taza?
Mi tía ha preparado las pizzas.
Pedro no pagó veinticuatro euros por los diccionarios.
¿Es esta la ciudad más tranquila del mundo?
Son las 3:05.
El avión saldrá para Sevilla a las tres.
Todavía no han escrito su carta.
No viajé a Francia con Elena hace tres semanas.
Juega en el castillo, por favor.
La revista que busqué era fácil.
Son las nueve menos cuarto.
Quieres que espere este taxi rápido.
Si tienes tiempo, te divertirás.
No va a elegir una silla pesada.
David y Laura intentarán cocinar arroz.
Quieren beber el agua, pero están muy enfadados.
Juan se quitará la chaqueta esta noche.
Nuestra hija perdió la lámpara ayer por la tarde.
Lucía se aburrirá antes de abrir una ventana.
Su hermana está bebiendo zumo ahora mismo.
¿Dónde ha perdido Ana ese ordenador?
Quiere que construya la habitación.
Espero que Miguel sea muy inteligente.
Esperó a los camareros hace una hora.
La escuela tranquila está al lado de la tienda.
No vemos dos conciertos por la tarde.
Jorge perdió la cámara.
Quiere que beba café.
Luis y Miguel hablarán portugués mañana por la mañana.
Pedro y David volvieron del mercado ayer.
¿Se llama su primo Jorge?
El profesor jugó en el parque ayer.
La clase fue el martes a las seis.
Queremos que compre un camión caro.
Llegarán a la tienda el viernes.
¿Dónde están sus revistas? Las vendió.
Luis estaba abriendo estas nuevas maletas mientras estaba trabajando en esa farmacia.
Estaremos delante de la escuela.
¿Por qué va a llamar a su tía?
Sus hermanos estaban esperando a ese estudiante mientras Juan estaba leyendo.
Esa furgoneta amarilla cuesta 96 euros.
Creemos que no estoy escribiendo un poema.
Cuando tenga tiempo, elegirá un sombrero.
Su hijo va a pedir mucho zumo mañana.
Tus hermanas estaban leyendo en esta biblioteca mientras estaban caminando.
El chico que ha tomado este avión es enfermero.
¿Llueve mucho en Alemania por la mañana?
Su tío no jugó con Pablo.
Si tuvieras dinero, elegirías una revista.
¡Qué parques tan grandes!
Compramos un sombrero marrón y luego lo perdimos.
Va a pintar su baño la semana que viene.
¿Qué ha leído Lucía?
Nunca toco el piano.
Isabel no habla con sus tíos porque tiene prisa.
Juan no arregla nuestro camión verde porque tiene sueño.
¿Oyó Pablo su música extraña ayer?
¿Quién puede escuchar la música?
El viaje no fue el 22 de mayo.
Trabajabas mucho muy a menudo.
La iglesia abre a las cinco.
Necesita cerrar una maleta, pero no puede.
Isabel trabajó en Sevilla durante siete meses.
Ya no trabajo en Lisboa.
¿Qué caja va a abrir David?
Ha encontrado algunos pájaros hermosos.
Laura le dio nuestra foto hace dos días.
¿Estará esta chaqueta cómoda debajo del armario?
Este profesor no sale de este supermercado los fines de semana.
Acabamos de pagar esa ensalada deliciosa.
¿Van a cerrar una maleta gris pronto?
Dice que vieron un partido.
Esperas que conduzcan esa furgoneta cara.
Estaba buscando el caballo cuando Jorge llamó.
Habrá un viejo aeropuerto lejos del hospital.
¿Deberían preparar sus hermanos su ensalada?
¿Cuántos paraguas hay sobre la cama?
Este pájaro es más fuerte que el otro.
La clase será el domingo a las cuatro menos cuarto.
Isabel le enviará esa carta.
Cuando era niña, trabajaba en Nueva York.
Sal de ese supermercado.
Va a ducharse antes de comer.
Este niño no estudió italiano.
¿Quién está traduciendo ese nuevo poema?
Soy de Japón.
Esta no es mi biblioteca fea.
Va a traer otra foto.
Esta enfermera nos lo envió hace una hora.
Mi primo estaba comiendo mientras estábamos traduciendo sus novelas baratas.
Tenemos que escribir dos mensajes, pero no podemos.
Jorge se levantó hace dos días.
Pagó sesenta euros por la chaqueta amarilla.
Nuestro tío debe terminar el ejercicio.
No debe caminar hasta la vieja estación.
Las chicas empezaron a ayudar a su tío.
Este camarero no intentó escucharla.
¿Cuándo va a beber Carmen zumo?
Lavó otro coche y arregló el camión hace dos días.
Luis le prestó esta botella a Sara.
¿Vas a mostrarle un ordenador a Pablo el sábado?
¿De dónde es Juan?
Su primo tiene que arreglar este sofá verde.
La enfermera trabajó en Nueva York durante doce años.
Viví en Sevilla durante cinco semanas.
Luis y María están demasiado preocupados.
Era muy pobre.
Nos gusta nadar en el río.
Esta furgoneta es de ella.
¿Va a mostrarle cuatro vestidos a su tía esta noche?
Saben que Sara está muy nerviosa.
Cuando lleguemos, pagaré mi café.
¿Por qué van a preparar la ensalada italiana?
Necesitamos ayudarla.
Isabel fue a Madrid después de traer ese paraguas.
Nos encanta viajar a Sevilla.
El partido que vimos es divertido.
¿A quién estás ayudando?
Pablo estaba jugando en el parque cuando entraste.
Hay un gato en el pueblo.
Su cumpleaños es el 15 de mayo.
¡Qué bien hablan David e Isabel!
¿Pintará Luis esta cama cara el sábado?
Luis no irá a Barcelona porque está enfermo.
Traduje los mensajes cortos anoche.
Depende.
La biblioteca cierra a las cinco los jueves.
No estaba solo.
Pablo intentó terminar nuestros trabajos.
Quiero que traduzcas el poema.
Esta tarde voy a venderle ese sofá a mi tía.
No había ninguna iglesia en Lisboa.
El autobús llegó a Lisboa a las cinco.
¿Por qué no trajo muchas pizzas?
El aeropuerto está detrás de la iglesia.
Su amigo no ha cantado en la iglesia.
Elena necesita pedir otro buen pastel, pero no tiene tiempo.
Nuestro primo viajaba a Madrid.
Cuando Juan era niño, hablaba inglés.
Fueron a Argentina hace un año.
Se ducharon el viernes.
¿Quiere Isabel beber leche caliente?
Le gusta escuchar música.
Nos lo da todos los días.
Pronto visitaré a mi hermano y prepararé una ensalada.
Nos lo ha contado.
María va a ir a Londres antes de esperar a su tía.
Luis trabajaba en Madrid.
David e Isabel ayudaron a su hija y cocinaron el arroz hace dos días.
Ayer por la tarde trabajó en el hospital.
Lucía estaba viendo muchas películas divertidas mientras Juan estaba trabajando.
Estaba llorando en la habitación mientras Lucía estaba corriendo por el parque.
Su tío quiere ser periodista.
No se enfadó a las tres y media.
El domingo vamos a ir a Lisboa y ver este nuevo partido.
A su tía le encanta el coche.
¿Puedes poner la mesa?
¿Habrá cinco vasos debajo del armario?
Acabo de ir a Sevilla.
Buscó un camión grande y luego lo perdió.
No se lo di anoche.
Eran las 5:20 cuando llegamos.
Hay muchas chicas en el hospital.
La chica que trabaja en Berlín es música.
Si tienes tiempo, Juan no terminará ese libro barato.
Su hija pidió ese pastel y pintó un sofá roto.
La enfermera fue al hotel en autobús hace dos días.
Lucía va a sentarse esta tarde.
¿Pagaron los niños 35 euros por los coches?
Esta furgoneta no es nuestra.
Las chaquetas azules cuestan ochenta y tres euros.
No quieres dárselo.
¿Dónde están mis ordenadores? Los perdí.
No viajé a Barcelona con mi hijo hace una hora.
No te sientes, por favor.
No pidas su ensalada.
Visitará el supermercado pequeño cuando llegue.
Este ordenador es muy útil.
Esos son sus sombreros pequeños.
Vamos a viajar a Madrid el 12 de junio.
Dice que María puede pagar esta cerveza.
¿Cuántos libros va a leer?
¿Vamos a traerte los sombreros dentro de una hora?
Me gusta nuestra música.
El reloj siempre está sucio hoy.
Si pudiera, me despertaría.
Laura se estaba poniendo la chaqueta.
Hablarás con tu tío cuando llegues.
¿Hablan inglés muy a menudo?
¿Está incluido el desayuno?
Si hablaran inglés, pagarían el vino.
¿Era la estación muy vieja?
Eran las tres y media cuando llegó.
Eran las dos cuando llegó.
Va a contarme este plan mañana por la mañana.
Cuando se levante, esperarás a esta chica francesa.
Este avión es más rápido que el otro.
El partido es el miércoles a las dos menos cuarto.
Estas chicas fuertes veían muchos partidos los fines de semana.
A este chico inglés le encanta esa chaqueta blanca.
Muy a menudo los chicos leen un periódico.
Isabel pintará cinco mesas dentro de una hora.
Esta fiesta es el sábado a las cuatro menos cuarto.
Esta noche Lucía no va a preparar sopa deliciosa.
Su tía es abogada.
¿Dónde está tu reloj? Lo perdiste.
¿Te prestó su jefe un diccionario?
Le encanta beber leche.
Le vendí el viejo sofá a mi hermana.
Cuando salí, sus hermanas ya habían escuchado el ruido.
A Elena y Miguel les encanta el hotel moderno.
¿Ha ido Jorge al hotel?
Sabe conducir.
Mañana el médico valiente tocará el violín.
El médico debe jugar en el parque.
Encontró un viejo libro y luego lo vendió.
Cuando entraste, ya habían arreglado este camión.
Siempre lloran en el baño.
Ayer los profesores fueron al restaurante y ayudaron a su vecino.
¡Qué bien canta Ana!
No escucharé esta canción extraña porque no tengo tiempo.
Hay tres gatos en el pueblo.
Cuando entré, mi tío ya había traducido este mensaje.
¡Qué casa tan hermosa!
Son las tres de la tarde.
Ana vive en Sevilla desde hace doce años.
Vas a viajar a España.
Le hemos dado ese plato a Elena.
Nadie conducirá ese camión negro.
Acaba de hablar con su tío.
¿Cuántos teatros hay en Madrid?
No nos envíes nuestras botellas, por favor.
¿Salimos del museo?
Se quitará la chaqueta el domingo.
Tienes un paraguas, pero no lo usas.
Este es el restaurante más pequeño de Alemania.
Este es el hombre más inteligente de Italia.
Luis no lavó su taza porque tenía prisa.
Había un gato en la calle.
¿Cuánto cuesta este coche sucio?
Miguel acaba de hablar con Pablo.
Miguel quiere que arregle ese coche.
Isabel trabajó en el banco hace una hora.
Jorge no puede limpiar ese sofá porque tiene prisa.
Van a levantarse después de comprar una falda gris.
Pablo quiere que escriba el poema.
Luis no va a comer mucho el jueves.
Quiero que beba mucha agua.
Laura cerrará la ventana verde cuando Lucía vuelva.
Voy a ir a Francia en avión.
Había una cama en la cocina.
Quiere ser escritor.
Nuestro jefe inteligente siempre camina por esa calle.
¿Lo está pagando ahora?
Leeré mucho mañana.
¿Te gustaría llevar tu sombrero?
Has buscado este vestido.
¡Qué bien nada Jorge!
¿Qué poema va a leer?
Juan cree que trabajan en Nueva York.
Anoche cocinó todos los huevos y cocinó sopa española.
El viaje es el jueves a las cinco y media.
Laura cantó muy poco.
Le duelen los ojos ahora.
¿Cierra el teatro a las tres?
Nadie elige el sombrero.
Jorge y Ana te lo cuentan todas las mañanas.
No estás solo.
Esta tarde Laura lo comprará.
Sus vecinos tienen ganas de hablar con Pablo.
Quieren ir a Berlín.
Su camión pequeño no cuesta setenta y dos euros.
Los fines de semana Pablo la ayuda.
Eran las 7:30 cuando llegó.
Siempre estudias en la escuela.
El médico no ha escuchado esa canción hermosa.
¿Qué estamos cocinando?
Esa chica que olvidó la lámpara negra es escritora.
Este es el banco más hermoso del mundo.
Habrá algunas reuniones en Nueva York.
Esta chica todavía vive en Nueva York.
Este concierto es menos largo que ese concierto.
Su hermano va a llegar a esa farmacia dentro de una hora.
Estudiamos inglés por la tarde.
Isabel estaba pidiendo mucho café cuando llegaste.
Queremos que pidan el zumo.
Va a trabajar en Londres el año que viene.
Habrá una chica en el banco.
Sabemos que Carlos está lavando las furgonetas.
Su partido no es el 25 de agosto.
Has buscado todas las viejas iglesias.
Isabel ya se ha despertado.
Escribirá cinco mensajes porque quiere cerrar una puerta.
Ana nos los está enviando en este momento.
Nunca como fruta.
Carmen estaba traduciendo esas revistas mientras Luis estaba pintando sus sillas.
No han tocado la guitarra.
¿Se duchó ayer por la tarde?
Este niño pobre estaba terminando este trabajo mientras Juan estaba leyendo.
Este puente es tan tranquilo como ese puente.
¡Qué bien cocina Luis!
Su hija perderá esa lámpara en la casa.
Espera que terminemos nuestros diccionarios.
Tus jefes tienen que escribir un mensaje inglés.
Mi hermana no estaba en la habitación.
Saben que Carlos no va a comer esa patata.
Si quieres, Luis terminará esos libros difíciles.
Cuando se levanten, hablarán con Carlos.
Este partido no será el domingo a las once y media.
Creen que lavó una taza azul.
Su tío no lo está eligiendo ahora mismo.
No nos vendas estas furgonetas lentas, por favor.
David leyó algunas viejas novelas y bebió el zumo el martes.
Su primo estudia francés por la noche.
Le vendí nuestro reloj a mi hijo.
Carmen, véndenos su furgoneta amarilla.
¿Hay seis chicos en la oficina?
Habrá un camión en la calle.
Luis y Elena necesitan preparar una pizza.
¿Le contamos la historia a nuestro hermano anoche?
Ana no puede hablar con sus hermanos porque tiene prisa.
Muy a menudo traducían ese diccionario.
Quieres abrir una maleta, pero no puedes.
El taxi no salió para Londres a las 2:50.
Mañana por la mañana no volverá de Italia.
Su tío se los trajo ayer por la tarde.
¿Qué están diciendo?
Toma el avión por la mañana.
Mi hermana no va a comer en el restaurante.
Eran las cinco cuando llegaron.
No pagamos ochenta y cinco euros por sus sillas grises.
Sabemos que hablaron con su hermano.
Luis no estaba abriendo su maleta pesada.
Su vecino ha olvidado su mala pregunta en la biblioteca.
Mañana estas mujeres fuertes van a traerles mucha leche caliente.
¿Se lo enviarás el jueves?
¿Cómo es la biblioteca?
Estamos esperando este avión lento.
El miércoles Pablo llamó a su hijo y limpió esa silla.
Encontraste un camión amarillo y luego lo perdiste.
Quieren que vean esa película.
Sus tíos compraron mucha agua.
Sara trabajó muy bien ayer.
¡Qué bien cocinan Isabel y Elena!
Hace mal tiempo en Argentina.
Están escuchando su ruido en este momento.
Se aburre a las doce.
Quiero que tomen este avión.
Esta no es la calle más hermosa de Japón.
No habrá camas en la casa.
Espero que trabajen en Nueva York.
Llovió en Lisboa hace dos días.
Cuando termine el trabajo, leerán estos poemas.
Isabel estaba cantando mientras estaba caminando.
Miguel salía del supermercado.
Mi tío va a ir a Lisboa y ver muchas películas pronto.
Nuestra tía tiene veinticuatro años.
Trabajamos en Londres desde hace dos semanas.
Jorge y Ana quieren buscarme.
Juan está menos preocupado que sus primos.
Su hermana quiere esperarte.
Ese abrigo está debajo de la silla.
Abriré tu vieja ventana.
¿Abren Sara y Lucía otra caja por la tarde?
Este es el pueblo más pequeño de Japón.
¿Hay un traje debajo de la cama?
Carlos pintó una habitación y limpió esta cocina ayer por la mañana.
Quiero que pagues mi pizza.
Jorge intentará leer esas revistas.
Esta enfermera ayudó a su hermano y llamó a su hermano ayer.
¿Cuándo buscó Carlos un caballo?
Nuestro tío vivió en Nueva York.
¿Por qué han comprado su novela?
Lo están buscando en este momento.
Creemos que vamos a arreglar este sofá.
Tenían calor.
Pagaré su zumo cuando Carmen termine el trabajo.
Te divertiste.
¿Llora la chica en el baño por la tarde?
No vas a comer en la cocina mañana por la mañana.
Lavará otro camión cuando se levante.
Lo necesita.
Los abogados van a ir al mercado y ver seis partidos pronto.
Irá a la oficina y verá estos conciertos pronto.
Compré un teléfono caro y luego lo vendí.
Ese billete estaba sobre la mesa.
¿Te gustaría llamar a tu hermana?
Está hablando inglés ahora.
No lee nada.
Encontró un camión alemán y luego lo vendió.
Vas a mostrarle una novela a tu tío pronto.
Carlos le ha vendido una cama blanca a Juan.
Voy a darle esa revista dentro de una hora.
Este profesor vio otro partido hace una hora.
Si tuviera tiempo, pediría este pastel delicioso.
Voy a ir a Berlín para pedir sopa española.
Fue a Madrid antes de beber el zumo.
Ana necesita esperarla.
Va a enviárselo pronto.
El avión llegará a las 4:10.
Llevamos nuestro sombrero los fines de semana.
Son demasiado tímidos.
No me encuentro bien.
Tengo un vestido, pero no lo uso.
Por la mañana toca el piano.
Crees que te has duchado.
Carlos llevó una camisa porque quería terminar este periódico.
Carmen y Laura no pagaron su té.
Sara no es menos fuerte que su hija.
Es más inteligente que su primo.
María escribió una carta y limpió este piso ayer por la tarde.
El restaurante abre a las doce menos cuarto.
Su tía se lavó la cara hace una hora.
Su casa es muy moderna.
¡Qué pueblos tan hermosos!
Le duelen los ojos cuando hace frío.
Quiero ir a Berlín.
Te gusta el ruido.
¿Quieres pagarlo?
¿Conocía a su jefe alemán?
Vamos a ir a Nueva York después de tomar esos barcos.
Este profesor se estaba acostando.
Tengo muchos planes.
Carlos espera que no pinte un armario.
Está menos contento que Sara.
Nunca ha viajado a Sevilla.
Fueron a España el viernes.
Todas las mañanas Pedro va al museo.
¿Cuántos trajes vas a vender?
Este abogado todavía vive en Nueva York.
¿Está su hijo menos cansado que Laura?
Esperamos que escuches el ruido.
Van a traérselos pronto.
Lucía comprará esa falda porque quiere comprar té.
La boda no es el viernes a las siete y media.
Mañana por la mañana mi hijo cocinará sopa y escribirá un poema.
Hay muchos aeropuertos cerca de la farmacia.
Estos malos niños no fueron al museo con Miguel anoche.
Esa chica que ha bebido cerveza es estudiante.
Cuando era niño, dormía en la casa.
Vamos a ver al hombre mañana por la mañana.
La cámara que compré es cara.
Hace una hora Carmen salió de este hotel.
Su tía quiere buscar un abrigo.
No lo quiero.
Leerá un libro mañana.
¿Venderá Pablo todos los abrigos el viernes?
Su primo vivió en París durante dos semanas.
Esos no son tus nuevos supermercados.
¿Son tus hijos más jóvenes que sus hijas?
La chica va a cocinar sopa esta noche.
El camión lento costó treinta y cinco euros.
Tienes ganas de abrir la puerta.
¿Cuándo habló Sara con Laura?
Irás a Sevilla cuando Pablo vuelva.
Juan quiere que escuche la canción.
Voy a sentarme pronto.
Estos trajes están debajo de la silla.
¿Tenían Sara y Luis frío?
Carlos elegía una vieja mesa.
Vivió en Berlín durante cinco meses.
Los abogados franceses no se lo dan por la mañana.
No vas a llegar al mercado.
Come el pan delicioso todas las mañanas.
Su tío corre con su hermano todas las semanas.
¿Es este su nuevo mercado?
Estas películas le parecen divertidas.
Esta noche lloverá mucho en Japón.
¿Nos lo estaba trayendo María?
Nací el 3 de diciembre.
Me los están dando.
Estamos menos cansados que Carmen.
A María y Lucía les encanta su ruido.
No viajé a Roma el 7 de mayo.
Su primo pidió vino y comió un tomate.
Comieron la pizza italiana porque querían comer el queso delicioso.
¿Cuántas revistas leerá Luis?
¿Cuándo va a comer Carlos otra naranja deliciosa?
Si hablara inglés, cocinaría pescado.
Pon el ordenador al lado del sofá.
No va a dármelos pronto.
Se lo ha mostrado.
Llovió mucho en Nueva York anoche.
Ayer Sara lavó todos los vasos marrones y abrió su puerta.
Cuando Luis salió, su tía ya había llevado un sombrero verde.
Este no es el pueblo más hermoso de la ciudad.
Va a ir a Berlín después de terminar esos ejercicios.
La foto está sobre el sofá.
Nuestro vecino serio no trabaja con Isabel por la noche.
¿Son los conciertos el 21 de agosto?
Esperamos que hable con su hijo.
Pedro va a traerle el regalo a Miguel esta tarde.
Juan siempre está un poco cansado.
Tengo cinco teléfonos, pero no los uso.
¿Cuándo pintará una habitación?
Su hijo es tan pobre como María.
Buscarán un perro cuando tenga tiempo.
El barco salió a las nueve y media.
Se quitaban la camisa los fines de semana.
Estoy tan triste como mis hijas.
Ayer llamó a esta enfermera y pidió otra pizza italiana.
Eran las cuatro cuando Ana y Carlos llegaron.
Carlos no es muy valiente.
Estaban leyendo otro diccionario cuando llegó.
Espera que Elena visite la ciudad.
El hombre que ha visto la biblioteca grande es su tío.
¿Quiere su hermano ser músico?
¿Se despertarán a las doce?
Juan necesita pintar otra cocina, pero no puede.
Espera que Jorge prepare ese pastel.
Esta es la calle más grande de la ciudad.
Compró un vestido gris y luego lo perdió.
Fuiste a Berlín antes de llamar a su hijo.
Cuando me levante, se divertirá.
Esas son sus chaquetas marrones.
Se lo estás enviando ahora mismo.
Estaban corriendo mientras Jorge estaba trabajando.
El profesor tenía mucha hambre.
Sara va a ir a Sevilla para estudiar.
Juan cree que la bicicleta estaba rota.
Sara no construyó mi baño porque estaba aburrida.
El profesor intentó esperarla.
¿Adónde fue?
El niño es menos rico que Juan.
Elena y Carlos compraron el té y bebieron zumo.
Hace dos días vimos el supermercado.
Juan trabajó en Lisboa durante siete meses.
Mi hermano jugó a las cartas hace dos días.
Juan no construye el jardín porque no tiene tiempo.
Jorge quiere traducir esa revista, pero está muy nervioso.
Pronto vamos a ir a la oficina y ayudar a nuestro vecino francés.
Visitará el banco cuando tengan tiempo.
Les prestaron estos camiones el miércoles.
Juan ya ha elegido los periódicos.
Cree que Ana está viendo otro partido.
Ana trabajaba en Madrid.
¿A qué hora terminará la clase?
Estamos más enfermos que nuestro tío.
¿Está preparando su hermana mucha sopa en este momento?
Estudiaste en la habitación ayer por la mañana.
¿Va a pagar la chica esta leche esta noche?
El coche es mío.
Carmen fue al supermercado y visitó la ciudad tranquila.
Queremos que vaya a Londres.
La semana que viene su hermano viajará a Roma.
Ya has lavado sus sombreros bonitos.
A Carmen le gustaría conducir los coches.
Ayudarán a su hermana cuando Jorge termine el trabajo.
Sara quiere leer un poema, pero no tiene tiempo.
Pablo y David arreglarán la furgoneta esta tarde.
¿Hay un pájaro grande en el parque?
No habrá trajes sobre la silla.
¿Te gustaría hablar con tu hermano?
Intentaré hablar con mis hijos.
Nuestro primo nos lo traerá dentro de una hora.
Laura y Carmen rompieron esta botella ayer por la tarde.
¿Te gustaría preparar esta ensalada?
Creo que vive en Madrid.
Su hijo todavía trabaja en Nueva York.
El periódico que trajiste era fácil.
¿Van a elegir todos los sombreros pronto?
Nuestra tía estaba comiendo mientras estaba caminando por el parque.
Vamos a vestirnos.
Lucía no saldrá de Sevilla el año que viene.
El profesor ha bailado con su tía.
Esta mesa es más pequeña que esa mesa.
Esta radio no estará debajo del armario.
Los niños tímidos no tienen ganas de tomar los autobuses.
Vamos a ir al aeropuerto y ayudar a su hijo el martes.
Vendiste este teléfono pequeño ayer por la tarde.
Nuestro amigo va a ir a París y comer queso esta tarde.
El verano pasado compró su armario.
No irá a París porque está solo.
A María le gusta tocar el piano.
Somos tímidos.
Pablo quiere preparar una ensalada.
¿Se llama nuestra hermana Ana?
Juan y Pablo todavía no han conducido su furgoneta.
Quería escribir un poema.
Estabas bailando en el jardín mientras estaba jugando en el jardín.
¿Dónde están sus abrigos? Los ha olvidado.
David va a ducharse después de ayudar a sus hermanos.
Quiero comer esos huevos, pero no puedo.
Te visité.
¿Dónde perdió Ana esa lámpara?
Luis, descansa en la iglesia.
Estábamos jugando mientras Miguel estaba llorando.
A Lucía le encanta la música.
El teatro estaba al lado del castillo.
Nos enfadamos a las once menos cuarto.
María cree que nuestro primo era demasiado tímido.
¿Hay una cama en el piso?
¡Qué piso tan viejo!
Tiene una camisa, pero no la usa.
¿Está la biblioteca detrás del castillo?
¡Préstanos este vaso amarillo!
No quieres abrir una caja.
Isabel acaba de ducharse.
Este partido no será el domingo a la 1:40.
A tu tío le encantan esos problemas.
Necesita llamarte.
He pintado una cama.
Ana y Juan fueron a Italia hace un año.
Soy demasiado serio.
Este es el niño más famoso de Argentina.
No estábamos enfermos.
Esta estación hermosa no está cerca de Barcelona.
María y Lucía son famosas.
¿Cantará con sus hijas pronto?
¡Qué concierto tan divertido!
Tiene un poema, pero no lo usa.
El chico ha construido su piso bonito.
Hemos viajado a Berlín.
No volvió de este aeropuerto ayer por la mañana.
Todo el mundo ha buscado tu billete.
No están más enfermos que su primo.
El concierto que has visto es extraño.
Me duele la cabeza cuando hace frío.
Tienes una lámpara, pero no la usas.
Nevó mucho en Lisboa hace una hora.
Vas a vender todas las viejas cámaras mañana por la mañana.
Limpiamos el sofá por la tarde.
Si viviera en Madrid, visitaría la ciudad.
Hace una hora Isabel y Carlos pintaron una silla y llamaron a sus amigos.
No limpiamos la cocina porque no tenemos tiempo.
Habrá un armario sucio en la cocina.
Te gusta la música.
Anoche Sara estudió en esta escuela.
Está pagando el zumo en este momento.
Esa mujer que vive aquí es baja.
Su primo no quiere hablar con Lucía.
Tiene una cámara, pero no la usa.
Esperas que tomes ese barco.
Mi hermano va a cepillarse los dientes esta noche.
Ese barco nos parece lento.
Pronto su hijo tocará el violín.
El camión que ha vendido estaba limpio.
Necesitamos buscarlos.
Anoche Pablo olvidó el buen plan.
Hace buen tiempo en Roma.
¿Cuándo irán a Londres?
Carmen va a ir a Berlín después de pagar esta agua caliente.
Tu hermana irá a la estación con Jorge pronto.
Vive en Roma desde hace seis semanas.
Cuando Carlos termine el trabajo, hablará con Miguel.
Escribió la carta y llamó a su hijo.
Vamos a viajar a Roma el próximo verano.
Come en esa tienda.
Tienen que lavar su coche, pero están muy enfadados.
Tu hija va a ir a Barcelona.
¿Cuándo escribió el poema?
Ayer por la mañana fueron a Italia.
La tienda está delante de la universidad.
El banco abre a las cuatro.
Sus primos siempre tocan el piano.
Su ordenador cuesta 68 euros.
El abogado estaba estudiando en la habitación mientras estábamos traduciendo la carta.
Este partido fue el viernes a las doce.
Laura tiene que visitar la ciudad, pero no puede.
¿Recuerdas esta música ahora?
Entendíamos la nueva pregunta.
La escuela no abre a las diez y cuarto los viernes.
Luis rompió este plato el sábado.
¡Prepara esta ensalada!
Lucía estaba escuchando el ruido mientras estaban nadando.
Ya no vive en París.
Laura va a jugar con su hermana.
Hay un chico en el restaurante.
Nuestro primo no es de Japón.
El niño se sentó a las diez y media.
Va a mostrarnos un libro pronto.
No habrá ninguna oficina delante del aeropuerto.
El hombre está tan nervioso como Carmen.
Ese hombre que escribió un mensaje fácil es médico.
¿Conoce tu hijo el hotel pequeño?
¿Cocinaron en el restaurante el domingo?
¿Quién ha preparado ese pastel?
Pagaron cincuenta y nueve euros por esa bicicleta.
Ayuda a su hermana todas las mañanas.
Tenemos ganas de pedir la pizza española.
Juan y María tocaron el piano.
Son las diez y cuarto.
¿Están corriendo con Miguel ahora?
Ese hombre que vive en Madrid es cocinero.
Miguel era arquitecto.
¿Nadará Luis en el río?
Su hermano lo perderá mañana.
¿Son esas vacas hermosas?
¿Dónde estaban sus hijos?
El jueves iremos al hospital y visitaremos a esas mujeres.
La cámara le parece pequeña.
Isabel se duchará después de pagar la chaqueta amarilla.
Muy a menudo Lucía limpia esta mesa.
Ya no trabaja en Barcelona.
Sara estaba jugando al tenis.
Cree que hemos pagado el sombrero.
Esta es la calle más tranquila de Portugal.
Por la mañana lee en el parque.
Estábamos durmiendo en el hotel mientras estaba durmiendo.
El chico no va a pintar el jardín.
No le duele un poco la pierna.
Nuestro primo se llama Pablo.
Tocará la guitarra mañana por la mañana.
¿Les gusta estudiar en esa universidad?
No puedes ir a Sevilla porque tienes sueño.
Voy a sentarme antes de descansar.
Tu amigo le mostrará otra taza marrón mañana por la mañana.
Nuestro cumpleaños es el 11 de junio.
Te sentarás pronto.
Estaban corriendo mientras estaban conduciendo este camión.
Le dimos nuestro lápiz a Laura.
Cuando llegue, nuestra hermana irá a Barcelona.
Se quedará en casa antes de esperar el avión rápido.
Hablaremos con Luis cuando nos levantemos.
Estabas estudiando mientras Elena estaba comiendo.
Pidió su pastel y visitó a su hijo.
Tu tío busca la vaca todas las mañanas.
Se sentaban todas las mañanas.
Ayudó a sus vecinos y cerró una ventana ayer por la tarde.
Su hija no debe viajar a Portugal.
Quisiera un café con leche.
¿Tenía Isabel seis buenas ideas?
Nuestro primo construyó algunos museos feos hace tres semanas.
Los chicos jóvenes ya han elegido su camisa.
María es abogada.
No fue al castillo feo en coche.
Le duele el estómago cuando hace frío.
¿Ven tus amigos la película todas las semanas?
Esperan que bebamos café.
Dice que Carmen puede ir a Madrid.
La mujer le traerá tres pasteles a Luis.
El mercado estaba cerca de Sevilla.
Tienes miedo del agua.
Su hija no tiene miedo del agua.
Vas a contarle un secreto a tu hijo esta noche.
¿Dónde encontraste la tienda?
Sara no irá a Madrid porque está cansada.
Entiendo el periódico.
Leerá muy poco el lunes.
¡Qué ciudad tan tranquila!
Habrá algunas nuevas bibliotecas cerca de Madrid.
Tu tía va a escucharme dentro de una hora.
¿Está María un poco nerviosa?
Trajeron café ayer por la mañana.
¿Dónde está su sombrero? Lo ha perdido.
Estábamos bebiendo mucha agua fría.
El lunes Sara va a ir a Berlín y ver una película.
Empezaste a acostarte.
¿Dónde compró Juan la mesa gris?
¿Cuánto cuesta esa mesa?
¿Dónde compró Isabel el pescado delicioso?
Intentaron esperarte.
Las chicas ricas nunca viajan a Madrid.
Hablo un poco de español.
Necesitamos beber agua fría, pero estamos muy nerviosos.
No buscó su perro porque tenía prisa.
No debe aburrirse.
¿Qué botella hemos encontrado?
¿Lo perderá Sara el sábado?
Mañana por la mañana tus jefes tomarán los barcos.
El diccionario cuesta 91 euros.
No te duele un poco la garganta.
¿Por qué han buscado este supermercado?
Hay un sofá feo en el piso.
Mi vecino amable traerá agua pronto.
Va a lavar la taza y lavar muchas ventanas esta noche.
¿Es este el hombre más bajo de la ciudad?
¿Les gusta la canción extraña?
Creen que no está yendo a Londres.
Deben salir de Italia.
La ventana que cerré es fea.
Está comprando esas radios pequeñas en este momento.
Cuando me levante, visitaremos este banco.
¿Ha viajado Lucía a Italia?
Le duelen las piernas cuando hace frío.
Habrá muchos estudiantes en el banco.
Estás al lado del supermercado.
Tiene ganas de hablar con su tía.
Si Isabel tuviera coche, bebería el zumo.
Estaba abriendo dos cajas mientras estabas pintando otro armario.
Juan cocinó con Pablo anoche.
Tenemos que ver un concierto importante, pero estamos muy enfermos.
Pedro ya ha cocinado un huevo.
Vamos a ir a Berlín porque queremos ducharnos.
Nuestro hermano estaba vendiendo el camión mientras Isabel estaba comiendo.
Lucía lo olvidó.
A tu primo le gusta descansar con su hermano.
¿Esperarán Jorge y Ana a este profesor el viernes?
Sabes que Jorge va a cerrar esas cajas.
¿Cuántos billetes hay al lado del sofá?
Pablo quiere ser periodista.
Voy a ir a Berlín después de trabajar.
Su hijo sabía bailar.
Si Laura hablara inglés, escribiría esos mensajes.
El taxi llega a Barcelona a las seis menos cuarto.
Elena estaba durmiendo cuando llegaste.
David dice que estamos cocinando mucho pescado delicioso.
Buscaron una falda amarilla y luego la perdieron.
Quiere mucha agua ahora.
Sabe que David ha hablado con Ana.
Leímos mucho ayer.
El castillo no abre a las siete.
Traducíamos este periódico inglés muy a menudo.
Juan estaba cocinando la sopa mientras Miguel estaba estudiando en la escuela.
Intentamos buscarla.
La chica que vive en París es estudiante.
Tendré que tomar un barco lento.
Volvió de ese mercado.
Miguel tomó unos barcos lentos hace dos días.
Ya no trabaja en Berlín.
No llevé un sombrero porque estaba enfadado.
Su mal vecino quiere traérselos.
Si el tren no llega, cocinaré mis huevos.
Este es el teatro más tranquilo del mundo.
¿Te gustaría buscar cuatro vacas?
Laura quiere terminar sus revistas, pero está muy nerviosa.
Este gato es más hermoso que el otro.
Sus hijas están cerca del hospital.
Mis primos estarán en la casa.
Fueron al hotel y vieron otra buena película ayer por la tarde.
El viernes irá al supermercado y pedirá todas las ensaladas.
Jorge estaba corriendo mientras Pablo estaba limpiando este armario marrón.
Mi hija no tiene mucha sed.
Juan quiere ser periodista.
No le trajeron sopa ayer.
Jorge y Miguel no cocinaron pescado delicioso anoche.
No tiene calor.
Isabel tiene que elegir estas mesas, pero no tiene tiempo.
Luis y Carlos viven en Lisboa.
Lucía construyó esta oficina anoche.
A Carlos le gustaría tomar otro taxi.
María va a levantarse mañana por la mañana.
Recordabas el plan.
Este es el pueblo más tranquilo de Francia.
Esta noche su hermano va a ayudar a su hermana y escribir el poema.
El chico todavía vive en Lisboa.
Lucía caminó hasta el supermercado ayer.
¿Quién preparará la pizza?
Es tan fuerte como Pedro.
Este traje es de ella.
La escuela moderna está cerca de Barcelona.
Estábamos llorando cuando llamé.
Queremos que vean estos partidos.
Ana quiere lavar la ventana, pero no puede.
¿Se duchará su hermana a las doce?
Me gustan estos pasaportes y quiero comprarlos.
Fue a Sevilla después de escribir una carta.
¿Están llorando sus hijos muy poco ahora mismo?
Quieres que cierre una puerta.
Ana no puede hablar con Pedro porque no tiene tiempo.
Nuestro hijo quiere ser ingeniero.
No pagaron ochenta y seis euros por esta mesa.
Hace tres semanas no viajé a Italia.
Nuestros pájaros le parecen grandes.
No va a comer queso delicioso esta tarde.
¿Cuántas sillas hay en la casa?
Hace una hora Carmen le vendió estos ordenadores a su hijo.
Nuestro sofá no costó 56 euros.
Elena estaba caminando por ese parque cuando Jorge salió.
Me gustan las camisas y quiero comprarlas.
Tu vecino acaba de lavar una ventana.
¿Hay muchos camiones marrones en la calle?
Tu hija intentó terminar el trabajo.
¿A su tío le gusta jugar al baloncesto?
Esa llave estará debajo del armario.
Me los contaron ayer por la tarde.
Esta boda es el viernes a las nueve.
La falda barata estará al lado de la silla.
No eliges muchas mesas porque no tienes tiempo.
A su primo le gustaría hablar con su hermana.
Tenemos un poema, pero no lo usamos.
Quiere que hable con Luis.
¿Cuándo vendió esta cama?
Quieren que leamos esta carta.
Se quedará en casa cuando termine el trabajo.
La mujer ha ayudado a esta enfermera.
Esa casa nos parece grande.
La carta que hemos encontrado es interesante.
Voy a ponerme el traje el sábado.
¿Qué está comprando Miguel?
Cuando llegues, beberé mucha leche.
Buscamos un diccionario largo y luego lo vendimos.
No puedes cerrar esta puerta porque tienes sueño.
Es más inteligente que Jorge.
Luis quiere que me duche.
Trabaja en París desde hace siete meses.
Estarán en la cocina.
Estábamos nadando cuando Pablo entró.
Construirán un jardín cuando tenga tiempo.
Cuando llamé, la chica importante ya había comprado un libro.
Bailamos en el teatro ayer por la tarde.
Conduje esas furgonetas anoche.
Pedro traducirá esa novela barata.
Las bicicletas baratas cuestan 84 euros.
Pedro vive en Roma desde hace diez años.
Quiere que coma mucha carne.
Tiene que arreglar su cama, pero no tiene tiempo.
Dormirás muy poco mañana por la mañana.
Intentamos traer mucha cerveza.
Sara quiere ser cocinera.
Cuando volvamos, su vecino hablará con Carmen.
Pablo y Carlos tienen razón.
Hay algunos coches en el parque.
Espera que el concierto sea nuevo.
Tienes dieciocho años.
Si tuviera coche, compraría un coche.
¿Quién verá mis vacas grandes?
Carmen y María son muy bajas.
Dentro de una hora va a darme la foto.
Tienen que visitar el viejo banco, pero no tienen tiempo.
Estaban descansando mientras Miguel estaba caminando por el bosque.
Pedimos té y cocinamos mucho arroz.
Su hermano caminó hasta ese museo ayer por la tarde.
Nieva mucho en Madrid por la mañana.
Tu hijo le ha vendido sus cámaras a Juan.
Pablo acaba de construir una casa.
Ana romperá el plato verde.
Su hija va a ir a Londres y ver el concierto pronto.
¿Fue el viaje el miércoles a las cinco menos cuarto?
Luis se aburre todas las mañanas.
Buscaba su gato hermoso por la mañana.
¿Adónde fuimos?
María y Laura oirán la canción.
Hoy es lunes, 4 de septiembre.
Hay cinco gatos en la calle.
Si quieres, traeré esa cámara.
Se quedó en casa.
Has vuelto del castillo.
Carlos sabe que vamos a ir a Nueva York.
No abriste muchas ventanas porque estabas muy preocupado.
Visitaron la ciudad y cocinaron los huevos.
Hace dos días Miguel cerró las ventanas y ayudó a su primo.
Voy a cantar demasiado.
¿Me mostraste ese abrigo ayer por la mañana?
El diccionario está al lado de la cama.
Correrá por el bosque mañana por la mañana.
Esta noche abrirá esta maleta.
Cuando entramos, nuestro tío ya había comprado esa ensalada española.
Cuando llegue, te ducharás.
Ya he ido a Madrid.
Carmen está menos ocupada que Carlos.
¿Han comido Elena y Miguel en este jardín?
Luis salió del mercado ayer por la tarde.
Habrá una reunión en Madrid.
Las enfermeras entienden este problema extraño.
¿Ha nadado con su hermano?
No recordábamos nuestra canción.
Ha perdido el pasaporte en el hotel.
¿A su tío le gusta ese parque?
Quieres traducir tus poemas largos.
Jorge les trajo agua a sus hermanos hace una hora.
Crees que María no ha hablado con su tía.
Pablo no bebió zumo porque no tenía tiempo.
Esta noche van a ir a Berlín y visitar al estudiante.
Cuando nuestros tíos eran niños, leían novelas.
¿Irá a Italia el mes que viene?
Juan dice que no voy a ir a Londres.
Cuando Sara tenga tiempo, se quedará en casa.
Carmen es más joven que Jorge.
El profesor quiere cerrar sus puertas verdes.
Espera que ese camión esté limpio.
Nos han prestado esos periódicos.
Sara está eligiendo la camisa ahora mismo.
Pintará un sofá cuando llegue.
Ya son las doce menos cuarto.
Jorge no cocinó el arroz delicioso porque tenía sueño.
La enfermera tiene razón.
Quería comprar algunas furgonetas.
Hay un partido en Lisboa.
Todo el mundo ha comprado el arroz.
Laura va a ir a la biblioteca y ayudar a su tía esta tarde.
Mi primo no busca nada.
No quieres ser músico.
No se divertirá porque tiene prisa.
Tu hijo compró los nuevos relojes.
Comieron con su hermano el jueves.
Me divertiré después de comprar un diccionario.
Son las siete y cuarto de la mañana.
Tuvimos que hablar con Sara.
Ana se levantará antes de ver su película.
Nadie puede tomar el autobús rápido.
Ya ha conducido sus camiones.
¿A quién va a esperar Luis?
Llevé mi chaqueta sucia porque quería escuchar ese ruido extraño.
Irán a Berlín antes de cerrar una ventana.
Habla español por la noche.
¿Cómo están mis hijas?
¿Qué te pasa?
Necesitan ver el partido, pero no tienen tiempo.
Carlos no viajó a Nueva York el 2 de mayo.
María tenía miedo del agua.
Sara va a enviarle nuestro mensaje a su hermana el sábado.
¿Cuántos trajes vamos a comprar?
Creemos que sus vecinos trabajan en Londres.
Traducirá la novela cuando lleguemos.
Cuando Luis llamó, ya había cerrado otra maleta sucia.
El profesor vive en Madrid desde hace seis meses.
Isabel no quiere preparar sopa.
Mañana por la mañana Ana pintará un armario y abrirá la maleta.
¿Están jugando David y Luis al fútbol?
Ana y Carmen no quieren un traje.
Espero que Sara arregle el teléfono.
¿Habrá muchas bibliotecas en París?
El viernes tu hermano arregló este camión marrón.
¿Le han vendido una radio a Jorge?
Su amigo joven le dio un periódico corto a su hermana ayer.
Si habláramos inglés, traeríamos las cartas.
¿Fue el examen el 14 de octubre?
Te duele el brazo cuando hace frío.
Cuando llamamos, ya habías perdido la nueva taza.
Ya son las cuatro y cuarto.
¿Está escuchando su ruido ahora mismo?
María dice que este tren es rápido.
Pueden leer demasiado.
Estaba cocinando mientras estaba visitando la estación.
¿Intentaste pagar el traje?
David está buscando otro gato en este momento.
Laura quiere construir un baño limpio, pero no tiene tiempo.
Necesito llevar mi chaqueta barata, pero no puedo.
¿A quién van a buscar?
Pablo llevará una camisa cuando Carmen tenga tiempo.
Estos son tus teléfonos sucios.
Te quedaste en casa después de comer.
A Carlos le gustan las camisas.
Cuando su hija era niña, vivía en París.
Quiere traérselo.
¿Cuántas universidades hay en Nueva York?
Quiere que pidas agua.
Tocaste el piano ayer por la tarde.
Esperas que Carlos trabaje en Lisboa.
Fue a Nueva York y visitó ese castillo.
Irá a Barcelona cuando Luis tenga tiempo.
No ha tocado la guitarra.
Sus primos lloran muy poco por la noche.
Elena quiere escribir dos poemas cortos.
Saben que estás pintando una cocina.
Te lo mostramos.
¿Trabajó María en Barcelona durante dos años?
La oficina está detrás de la tienda.
Hay un chico amable en la oficina.
Estabas estudiando en la universidad mientras Juan estaba estudiando en la habitación.
Quiere que hablemos con Carmen.
El viernes va a caminar por el pueblo.
Ana no se ducha a la una.
Este sofá es más pesado que el otro.
Lo quería.
Ayer por la mañana te prestó el abrigo.
Pedro estaba eligiendo un armario mientras Miguel estaba vendiendo muchos sofás.
Te he contado el plan.
¿Son estos sus abrigos rojos?
Pablo trabaja en Roma desde hace cuatro semanas.
Le encanta estudiar en la habitación.
Jorge es de Portugal.
Crees que Lucía era pobre.
Cuando salimos, nuestro hermano ya había cerrado su ventana.
Esta cama amarilla cuesta 41 euros.
El martes Luis y David no esperarán a su hijo.
Elena perdió el abrigo azul en la casa bonita.
No caminamos hasta la estación ayer por la tarde.
Estábamos jugando mientras estaba descansando en ese parque.
Luis hablará con su primo porque quiere acostarse.
¿Tiene ganas de escuchar la canción?
Si viviera en Madrid, iría a París.
Son de Roma.
Vamos a escribir otra carta.
Pedro se lavó las manos hace una hora.
¿Dónde está mi camión? Lo vendí.
No le muestres su vaso.
Le duele la cabeza ahora.
Va a ir a Nueva York antes de escribir una carta.
No soy más fuerte que Pedro.
Necesita escuchar esa canción, pero no puede.
Alguien puede encontrar esa estación hermosa.
El supermercado no cierra a la una los viernes.
¿Cuánto cuesta tu coche?
Juan está pidiendo mucha cerveza en este momento.
Su ventana les parece vieja.
Luis se viste por la tarde.
Siempre escucha música.
¿Come David el pescado delicioso por la noche?
¿Cuántos años tiene Isabel?
Pide un pastel italiano por la mañana.
El avión saldrá a las ocho.
Tu hija debe volver del hotel.
Isabel no debe dárselo.
Dicen que Carmen va a vender esta mesa verde.
¿Quién está traduciendo esta carta?
David siempre viaja a Sevilla.
¿Cuesta su sombrero dieciséis euros?
No quiere visitarla.
Encontré un coche rojo y luego lo perdí.
Sus hermanas hablarán con sus hijos cuando nos levantemos.
Hoy es jueves, 2 de abril.
Creen que su hija está un poco enferma.
¿Pagó María ochenta y ocho euros por esta falda?
Miguel dice que Pedro no ayudó a su jefe.
Crees que Pedro no verá cinco partidos.
Lucía está comiendo el chocolate en este momento.
¿Ha ido a Roma?
No vivió en Lisboa durante once años.
Sabe que estaban demasiado contentos.
Cuando era niño, bebía café.
Pagaron veinticuatro euros por este armario.
Había cinco sillas en la casa.
La escuela que he encontrado es moderna.
Estos hombres estaban trabajando cuando Juan salió.
No nos lo contó.
El chico que cerró una maleta es serio.
¿Cuándo escuchamos esta música hermosa?
Luis y Pablo verán una película corta pronto.
Los abogados nos lo contaban.
Tu primo va a escribir un poema el domingo.
Buscamos un vestido bonito y luego lo vendimos.
Hoy es miércoles, 28 de noviembre.
Nuestro primo está más ocupado que sus tías.
¿Dónde están sus faldas? Las ha olvidado.
El médico está hablando francés.
¿Duermen Miguel y David demasiado los fines de semana?
Miguel sabe que Jorge está bebiendo mucho café.
¿Va a prestarme Sara esos abrigos dentro de una hora?
Laura y David la llamarán esta tarde.
Sé que Elena está aburrida.
David condujo estos coches.
Hace dos días Miguel y Carlos lavaron una camisa.
Habrá una boda interesante en Lisboa.
Cantamos demasiado ayer por la tarde.
La chica no caminó por el parque ayer por la mañana.
La escuela abre a las ocho menos cuarto.
Jorge no te ha traído esa ensalada.
Me he quitado el sombrero.
No vas a darme los trajes mañana por la mañana.
Todos los días se lo trae.
Hay algunos niños importantes en la iglesia.
Este niño estaba cantando en el baño mientras Laura estaba jugando.
Miguel ha vuelto de Sevilla.
¿Está Luis tan ocupado como Miguel?
Su plan le parece nuevo.
¿Conoce Luis la tienda?
Nos encanta tocar el piano.
Su hermana estaba durmiendo en la casa mientras Carlos estaba construyendo la oficina.
Deberíamos tener cuidado.
Anoche Pablo fue a la biblioteca y vio otro concierto.
Mis hermanas van a descansar con Pablo dentro de una hora.
Este médico valiente tiene mucho calor.
¿Nos prestaron la falda?
¿Dónde vio estos barcos?
Espera que Carlos pinte un baño.
Cuando mi hermano era niño, trabajaba en Lisboa.
Limpiabas ese baño.
El chico que vive aquí es escritor.
Miguel estaba caminando mientras estabas estudiando.
Este concierto te parece importante.
Lo he encontrado.
No me lo traigas, por favor.
Su jefe está llamando a su vecino en el mercado.
Lucía no trae una pizza porque tiene prisa.
Habrá algunos coches en el jardín.
Tiene que terminar esta revista cara, pero no puede.
No necesitabas algunas chaquetas.
Pablo sabe tocar el piano.
¿Cuándo compraron otro coche?
La enfermera española quiere preparar ese pastel.
Tus hijos nos los traían.
El estudiante tiene veintitrés años.
Necesitaba la bicicleta.
Me gusta el camión y quiero comprarlo.
Envíales el poema, por favor.
Carmen se despierta a las diez menos cuarto.
¿Dónde estudia Jorge?
Acabamos de tomar un tren lento.
¿Salió el tren de Roma a las cinco?
El abogado serio acaba de tomar ese taxi rápido.
Isabel fue al hospital y ayudó a su vecino.
¿Está Jorge al lado del teatro?
¿Salió el autobús de Lisboa a la una?
No hay ningún armario marrón en el piso.
Pronto Pablo llamará a su vecino y cerrará una maleta.
Si tuviera dinero, conduciría este camión.
¿Trabajó en Lisboa durante cuatro meses?
Había un hospital lejos de la farmacia.
Su primo va a enviarle ese billete a Pedro mañana por la mañana.
Miguel es de Argentina.
Tu hijo tiene cincuenta y dos años.
¿A Sara y Pablo les gusta la ciudad grande?
Cuando entré, ya había traducido el poema.
Este partido es más interesante que el otro.
¿Te gustaría limpiar tu baño?
¿Hay un niño en el aeropuerto?
Cuando María era niña, vivía en Londres.
Este restaurante no está detrás del supermercado.
Dentro de una hora su hermana va a comprarlo.
Su hermana ya no vive en Berlín.
Le he prestado la lámpara a mi tía.
Hace una hora caminé muy poco.
Creo que Pedro vive en Madrid.
La farmacia no cierra a las seis.
¿Está el teléfono debajo del sofá?
¿Vivimos en París durante once años?
Tiene que pintar un armario, pero no tiene tiempo.
No somos más serios que Miguel.
Este es el puente más pequeño de Alemania.
Espera que no cocine mucho pescado.
No estamos muy contentos hoy.
Había un libro al lado del sofá.
¿Estará el teléfono debajo de la cama?
Carmen irá a Barcelona y comprará el coche pequeño pronto.
¿Va a cepillarse tu tío los dientes pronto?
Pablo fue a Sevilla antes de preparar la pizza.
¿Cuántos vestidos vendieron?
La sopa que preparaste está fría.
Llamó a su tío y leyó estas nuevas novelas.
Quiero preparar la pizza.
Los abrigos cómodos están debajo de la mesa.
¿A la mujer le gusta leer novelas?
Irá a Lisboa con Carmen el mes que viene.
Esta es la tienda más tranquila de Argentina.
Laura tiene que terminar los trabajos difíciles, pero no puede.
Este hombre arregló el nuevo ordenador.
Estaba descansando mientras estabas limpiando la silla.
Se enfadó hace dos días.
Hubo muchos partidos en Lisboa.
Si pudieran, escribirían el poema.
¿Dónde está tu periódico? Lo olvidaste.
Los periódicos te parecen nuevos.
Necesitas escucharme.
María cree que hablarás con Miguel.
Jorge no irá a Berlín porque está aburrido.
No hay viejos museos lejos del castillo.
¿Quién ha conducido esa furgoneta?
Si mañana llueve, iré a Nueva York.
¿Cerró este médico otra ventana amarilla ayer por la tarde?
Luis no te espera por la tarde.
Intentaron pagarlo.
Sara condujo nuestro camión el miércoles.
¿A Laura le gustan los abrigos?
Si tuviera tiempo, iría a Barcelona.
Nos ha contado la historia.
Se estaban poniendo el traje.
Acaba de visitar a su hermano.
Vuelven de la universidad grande todos los días.
No te duele la pierna cuando hace frío.
Dicen que vivo en Lisboa.
Isabel sabe que el niño está muy triste.
El chico que vive en Barcelona es su hermano.
María conducirá esa furgoneta cuando Isabel vuelva.
Se lavarán las manos dentro de una hora.
Este es el profesor más tímido de Japón.
Mis jefes van a salir de Madrid mañana.
Los médicos están conduciendo el camión pequeño ahora.
Luis estaba conduciendo la furgoneta marrón mientras Carlos estaba cocinando.
Compró agua y escribió este mensaje corto.
Les encanta beber té.
¿Es Carlos muy inteligente?
Queríamos comer mi patata.
El chico que vive aquí es estudiante.
Mi tía se llama Ana.
El taxi no sale de París a las 9:55.
Esta es la enfermera más famosa del mundo.
La maleta es demasiado vieja.
Laura dice que no compramos el libro.
A Miguel le gusta la historia.
Carlos terminará esos periódicos el mes que viene.
Pablo no irá a Londres porque está preocupado.
María y Sara no tienen este pájaro hermoso.
Quiero verlos.
Pagó sesenta y seis euros por las bicicletas.
Si vivieran en Madrid, irían a Sevilla.
Creemos que tu armario es cómodo.
Su jefe nos contará el plan mañana.
Habrá algunos pájaros grandes en el jardín.
Encontré muchos caballos ayer por la mañana.
Mi hermana va a esperar el avión mañana por la mañana.
Isabel y Pedro tienen mucho frío.
¿Cocinará mucha sopa italiana?
Este es el camarero más famoso de Francia.
El autobús llegó a Madrid a las siete menos cuarto.
Ayudamos al buen estudiante muy a menudo.
Isabel está más preocupada que Luis.
¿Por qué no fuiste a Sevilla?
Ya hemos hablado con Carmen.
Le vendí esta furgoneta a mi hija anoche.
¿Dónde perdimos esos libros?
No viajaré a Lisboa el 9 de junio.
Carlos y Miguel estaban descansando mientras Carmen estaba comprando café.
Esta reunión es el domingo a las cuatro y cuarto.
El miércoles cerramos esta vieja puerta.
Se sentó antes de pedir el té.
Miguel es ingeniero.
Llovió mucho en Alemania hace dos días.
Este es el castillo más moderno de Argentina.
Le gusta el puente.
Habrá una fiesta interesante en Berlín.
No le duele la cabeza hoy.
Estos chicos siempre descansan con su hermano.
Cuando tengan tiempo, hablarás con Isabel.
Su película me parece corta.
No había ningún chico en el aeropuerto.
¿Quién escribió estas cartas extrañas?
Voy a darle esta camisa a mi hija esta tarde.
Vio a su vecino ayer por la mañana.
Debemos jugar en esta calle.
Todo el mundo venderá esta furgoneta.
El chico está nadando en el río en este momento.
Alguien pintará la cocina limpia.
¿Cuántas naranjas ha comido?
Se lo está contando.
Su tía estaba cocinando mientras estabas lavando el traje.
Quieren comer el pescado, pero no pueden.
Iré a Nueva York antes de comer.
Tu hermana nos trajo té caliente el sábado.
¿Dónde están sus radios? Las han olvidado.
Todavía no han limpiado la cocina pequeña.
Creo que la idea es muy interesante.
Esos mensajes le parecen difíciles.
Si no encuentro las llaves, Pedro buscará tus caballos pequeños.
Crees que Laura ha visto ese gran partido.
Sus tías van a limpiar su casa y preparar esa ensalada pronto.
No hubo ningún concierto en Lisboa.
Este es su vestido marrón.
Jorge va a esperar a mi médico pronto.
No tocarán la guitarra esta noche.
Este abogado valiente se duchó a las diez y cuarto.
¿Pagó su primo 16 euros por estas mesas?
David y Juan se están aburriendo.
Son las dos y media de la tarde.
¿Cuántos teléfonos va a vender María?
Me duché a las doce y cuarto.
¿Hay un aeropuerto pequeño cerca de Sevilla?
Fue a ese hospital.
¡Dales su llave!
Isabel espera que hable con mis tíos.
Pronto su jefe irá a la escuela y comprará seis ensaladas deliciosas.
La furgoneta que Miguel compró es gris.
Mañana Jorge va a darle una cámara a su hermana.
Si el tren no llega, pintará la cama.
Se quedaron en casa a las cinco.
Si Sara hablara inglés, pediría esta ensalada deliciosa.
Isabel cocinó el huevo ayer por la mañana.
Tiene una novela, pero no la usa.
Pedro y Elena pueden llegar al supermercado.
¿Por qué ayuda a su amigo italiano?
Cuando Carmen llamó, ya había traducido el viejo mensaje.
No puedo vestirme porque tengo prisa.
¿Cuánto cuesta ese teléfono caro?
Las sillas son muy caras.
Cree que Miguel está ayudando a su hija.
Quiero que hable con sus primos.
Me gustan los ordenadores y quiero comprarlos.
Miguel nos lo cuenta muy a menudo.
No buscan una vaca porque no tienen tiempo.
El hombre que ha traducido el diccionario es tímido.
¿A Pablo le gusta llorar en ese baño?
Hace muy buen tiempo en Barcelona.
Nacieron en 1982.
Ya no trabajamos en París.
Tus furgonetas cuestan dieciocho euros.
Trabaja en Roma desde hace tres semanas.
Pablo no escribió este mensaje porque no tenía tiempo.
¿Dónde está nuestra lámpara? La hemos olvidado.
Luis no quiere escuchar el ruido hermoso.
No construiste el piso porque tenías prisa.
¿Jugó Luis demasiado hace una hora?
Este hospital está detrás del hotel.
Esta ventana le parece pequeña.
Isabel esperará el barco pronto.
Jorge quiere beber agua fría, pero no puede.
Si Pedro viviera en Madrid, se vestiría.
Luis y Carmen no cerrarán una maleta.
Quiere ayudar a su vecino.
¿Dónde está mi radio? La perdí.
Esta noche voy a descansar en el jardín.
¿Tiene su hija veintisiete años?
Carlos no le ha traído una lámpara a Sara.
Son las 5:50.
Nuestro hijo va a pagarlo mañana.
Le he vendido mis ordenadores.
Eran las seis cuando Pablo llegó.
Hay cuatro estudiantes en el hospital.
Tiene un coche, pero no lo usa.
Quiere que ayuden a esta mujer perezosa.
Juan quiere que vaya a Londres.
Acabamos de terminar la revista.
Comimos en el jardín hace dos días.
Ese chico que vive en Madrid es estudiante.
Vas a sentarte antes de leer otro mensaje.
¿Trajo el niño algunos sombreros cómodos hace dos días?
Sara tiene que cerrar la maleta verde, pero no puede.
Juan bailó en el teatro.
Preparan sopa por la mañana.
Esta respuesta es más importante que la otra.
El tren sale para Roma a las once.
Sara e Isabel no se sientan a las ocho.
Conducirá la furgoneta alemana cuando Elena termine el trabajo.
Tu hija no está en el jardín.
Mi hijo vivió en París durante cinco semanas.
Hay un concierto en Roma.
¿Cuántos armarios va a vender?
Estaba viendo algunos conciertos cuando Pedro entró.
La ventana que Miguel ha cerrado es roja.
Tomó un barco lento el lunes.
Mi primo tuvo que traducir las novelas.
Sara y Jorge son más tímidos que Carlos.
Muéstrales el abrigo.
Tu tío cocinó carne ayer por la mañana.
El autobús no llegó a Lisboa a la una menos cuarto.
No quiere vino ahora.
Estaba leyendo esa revista mientras estaba pintando el armario.
¿Eligió algunos libros anoche?
María sabe que va a comprar tres armarios.
¿Se divertían mis hermanos todas las mañanas?
No habrá ningún caballo en la calle.
María paga la sopa española por la mañana.
La mujer que ha vendido sus furgonetas es alta.
A estos niños les gusta el hotel.
Ayer por la tarde me dio otro vaso pequeño.
Pedro e Isabel no tuvieron que ir a Roma.
El sombrero que llevé está sucio.
Volvimos de Berlín hace una hora.
¿Cuántos museos hay en Roma?
Tenemos una revista, pero no la usamos.
Le encanta escuchar música.
El avión llegó a Lisboa a las 11:20.
Carlos quiere tomar otro barco lento.
Ese tren le parece rápido.
Hace muy buen tiempo en invierno.
Los niños lo perdieron hace una hora.
Fuiste al castillo y visitaste esa ciudad.
Laura y David arreglaron los camiones y pintaron esta silla hace dos días.
Está más preocupado que Sara.
Esta sopa está tan fría como esa sopa.
María tiene que conducir el camión grande, pero no puede.
Te has quitado la camisa.
No correremos con nuestro hijo dentro de una hora.
No romperemos este vaso pronto.
Carlos y Sara han limpiado esas mesas grises.
Ana no va a París porque no tiene tiempo.
Sabes que David vive en Londres.
¿Quién preparará la sopa deliciosa?
Dice que Isabel tomará otros autobuses.
¿Estamos aburridos?
¿Por qué traducimos la carta?
Limpié el baño y leí un libro ayer por la tarde.
Tengo veintiséis años.
Quieren que busquen seis abrigos verdes.
Sara intentó traducir la novela.
¿Dónde están nuestras faldas? Las olvidamos.
¿Puedo hacer una foto aquí?
El traje no es tuyo.
Cuando era niño, leía diccionarios.
Son muy tímidos.
Quiere que comas las naranjas.
¿Cuándo construyó Pedro seis bibliotecas?
Sara toma ese barco todas las semanas.
¿Cómo es ese mercado?
¡Qué preocupada está Carmen!
No hay viejas tiendas detrás de la farmacia.
Estudiarás mucho el viernes.
Si hace frío, no irás a Berlín.
El avión es lento.
La ventana que hemos roto es pesada.
El sombrero está sobre la silla.
¿Cuántas novelas comprará Miguel?
¿A qué hora terminará la reunión?
Buscaremos mi lápiz cuando te levantes.
Pablo estaba preocupado.
Estaba ayudando a los abogados mientras estaba trabajando en la escuela.
No necesitamos ver el concierto.
¿Es esta cámara más moderna que esa cámara?
Todo el mundo puede esperar el autobús.
A su hijo le encanta tocar el piano.
¿Dónde encontraste dos bibliotecas?
¿Quién ha esperado a nuestro tío?
Sara no va a comer con Luis esta tarde.
¿Te gusta comer en el jardín?
Su hija no se ha quitado el sombrero.
Sabe que estas puertas están abiertas.
¿Saben sus hijas cocinar?
El chico no limpiará nada.
Este estudiante puede ir a Francia.
Carlos quiere limpiar el baño, pero no puede.
Empezaron a comprar esa pizza.
Carlos no va a viajar a París el 7 de febrero.
Dice que trabaja en Berlín.
El miércoles ayudaré a ese estudiante y abriré una caja.
No habrá ninguna farmacia al lado del mercado.
La mesa que María limpió era pequeña.
Quieren que cerremos esa ventana.
Elena es de París.
¿Cuánto cuesta mi furgoneta?
Pedro lo olvidará mañana por la mañana.
Su hija intentará ducharse.
Estaré cerca de la estación.
¿Es esta su hermana?
No te ducharás dentro de una hora.
Laura vivirá en Madrid el año que viene.
¿Dónde encontró Elena esta revista?
¿Dónde hemos comprado el zumo?
Miguel e Isabel no trabajaron en Lisboa durante ocho semanas.
El miércoles la enfermera va a ir a la farmacia y pedir agua.
¡No limpies el jardín!
Carlos y Ana traerán ese viejo diccionario mañana por la mañana.
Nuestra hija se quedó en casa.
¿Estaba su tía al lado de la iglesia?
El chico vive en Lisboa desde hace siete meses.
Fue a Berlín y compró el sombrero.
¿Se despertará Pedro a las 11:15?
Si el tren no llega, irá a París.
Isabel y Lucía estaban en Roma.
A Pablo le gusta el zumo.
Esta chica va a limpiar su mesa esta tarde.
Lucía y María estaban llorando en la cocina mientras David estaba corriendo.
A Pablo le encantan estos camiones.
¿Te gustaría leer un poema?
El lunes su hijo limpiará la cocina sucia.
No hay ninguna oficina en Sevilla.
Anoche Pablo y Sara leyeron tu periódico y comieron fruta.
Todavía no nos hemos acostado.
Es más pobre que Isabel.
¿Por qué va a conducir esa furgoneta?
Estábamos llorando en este baño mientras Ana estaba durmiendo.
Nuestras hermanas son menos amables que su tío.
No trabajamos en Barcelona durante dos años.
Habrá una furgoneta en la calle.
Mi hija estaba bailando en el teatro mientras estaba leyendo.
Compraste sus faldas marrones el martes.
Este es el río más pequeño de México.
Sara es más fuerte que María.
Esta es la universidad más pequeña de Alemania.
Eran las seis cuando llegó.
Sus tíos volvieron de la oficina ayer.
El tren sale para Sevilla a las cuatro.
¿De quién es esta llave?
Creen que no te has levantado.
¿Fue a Francia ayer por la tarde?
Cuando tu amigo era niño, jugaba al baloncesto.
Corrimos por la calle ayer por la tarde.
¿Por qué vamos a vender un coche?
Este taxi es menos lento que ese taxi.
¿Por qué no fue a Roma?
La mujer que vive en Londres es su hija.
Su cumpleaños es el 16 de abril.
Hace una hora este médico compró muchas furgonetas amarillas y bebió la cerveza.
Su hija les ha prestado tres tazas.
Tomaré los barcos esta noche.
Te ha vendido esos relojes.
Este hospital estaba al lado del banco.
La foto está al lado del armario.
No bebiste café porque tenías sueño.
¿Tiene que ir a Berlín?
Fuiste a Lisboa para comer esta naranja.
María perdió su lámpara hace dos días.
Jugamos al ajedrez hace dos días.
Entendíamos ese diccionario.
Pronto van a ir al teatro y ver una película corta.
Carlos ya no trabaja en Barcelona.
Isabel está en Sevilla.
Bailan en el jardín todas las semanas.
¿Le gusta jugar al fútbol?
Carlos y Laura han trabajado en Barcelona.
No laves la lámpara.
Le duele la pierna.
El concierto le parece divertido.
Nieva mucho en Lisboa muy a menudo.
Les has mostrado un diccionario a tus primos.
Han visto un partido.
Todo el mundo puede arreglar mi coche negro.
Esa estación les parece pequeña.
Si tuvieras coche, abrirías tres puertas feas.
No le traigas las cartas.
Si la tienda está cerrada, Carmen no tomará el barco.
Pronto Pedro y Pablo prepararán sopa y comerán cinco bocadillos.
Deberían beber el zumo.
Este es el aeropuerto más pequeño de España.
Lucía leyó las cartas hace una hora.
Sé que ha limpiado su habitación.
Cree que Pablo conducirá el coche.
Le gusta el agua.
Pablo no recuerda su respuesta.
Nuestros libros no son muy largos.
Mañana vas a darle otro paraguas.
Carlos se quitará la camisa mañana.
El concierto es el domingo a las nueve y cuarto.
Nuestro jefe necesita llamar a su hija.
Cuando Juan llegó, nuestro primo ya había leído otro periódico.
Hablará con su hermano cuando lleguemos.
¿Está esta enfermera menos preocupada que su primo?
La chica está caminando por el pueblo ahora.
¿Se lavaban las manos muy a menudo?
Su hermana todavía no ha pedido mucho vino.
Elena no la ayuda todas las mañanas.
¿Trabajará su primo en Sevilla el año que viene?
¿Trabajaste en Londres durante dos semanas?
Si la tienda está cerrada, no buscaré una chaqueta seca.
Estos secretos le parecen buenos.
Dentro de una hora va a llover en Argentina.
Queremos que elija esta revista.
Miguel nunca habla portugués.
Buscamos un mensaje corto y luego lo perdimos.
Estoy conduciendo el camión verde ahora mismo.
Su hija es pobre.
¿Va a dormir demasiado mañana?
¿Dónde está su reloj? Lo olvidó.
Quieres que abra todas las maletas.
Esta tarde Ana y Luis van a traernos el periódico.
Cuando Sara termine el trabajo, te acostarás.
Quiere hablar con su primo.
Me despertaré a las cuatro menos cuarto.
Este viaje fue el sábado a las 9:40.
¿A mis hijos les gusta la oficina?
No se ha dormido.
¿Cuánto cuesta este camión?
Laura quería hablar con su hermana.
Hoy no puedo, pero mañana sí.
Somos demasiado pobres.
Isabel vive en Roma desde hace nueve meses.
Hay cinco sofás en la habitación.
Juan no hablará con sus tíos porque no tiene tiempo.
Laura no eligió este viejo periódico porque estaba aburrida.
Trabajaste en Nueva York durante cinco semanas.
Hace una hora David pintó ese viejo baño y cerró una ventana.
Jorge necesita limpiar el piso tranquilo, pero no puede.
El abogado está tocando el violín en este momento.
El lunes le contaste este problema a tu hija.
Fuimos a este castillo.
Luis va a esperar al abogado.
No voy a esperarlo mañana por la mañana.
Escucharé la música cuando Juan se levante.
Cuando eras niño, vivías en Lisboa.
Esta idea es tan mala como la otra.
Su tía es escritora.
María y Sara se lo han traído.
Tengo que abrir una ventana.
¿Por qué terminarán ese ejercicio?
María y Pablo leyeron un poema anoche.
Quiere que llevemos nuestra chaqueta.
No le duelen las manos.
El pájaro le parece pequeño.
Me gusta esta historia importante.
La ayudé anoche.
Las clases no son el 13 de julio.
¿Qué va a escribir Isabel?
Mañana por la mañana el hombre va a contárselo.
Hay muchos partidos en París.
¿Hay una iglesia cerca de Barcelona?
Pablo y Juan siempre nadan con su primo.
La enfermera trabaja en París desde hace siete meses.
Dices que he ido a París.
Quiere ese perro hermoso ahora.
El profesor nos dio la cámara.
Si hace sol, venderemos otro reloj roto.
Crees que Laura beberá el zumo.
Juan, no pongas el periódico sobre la mesa.
Queremos que hablen con Ana.
Pablo y Ana pueden viajar a Londres.
Luis comprará una chaqueta barata y cocinará un huevo esta noche.
Tu hermano fue a Nueva York y ayudó a su primo hace una hora.
¿Va a llamar su tío a su hermana dentro de una hora?
Su hermano fue a Japón en autobús.
La enfermera francesa se divertirá el jueves.
Hace muy buen tiempo en verano.
Conduces el camión por la tarde.
Los niños serios cantaron muy poco hace una hora.
¿Es mi tío más serio que su hermana?
Elena no puede beber nada.
¿Ha trabajado Elena con Juan?
A Lucía le gusta tocar el violín.
María irá a Nueva York porque quiere llamar a los abogados.
Te quedaste en casa.
Pablo nunca viaja a Nueva York.
¡Muéstrale sus mapas!
Este viaje no será el domingo a las 2:50.
¿Cuándo conducirá el coche?
Has estudiado mucho.
Soy enfermero.
A Luis le gustan estos camiones.
Laura es más seria que Juan.
Estaba pagando los pasteles mientras Miguel estaba comiendo todas las ensaladas.
Nadie escuchó esta música extraña.
Trabajará en la universidad.
Estaba muy enfadada.
Acaba de traer esa pelota.
Carmen escuchará la canción esta noche.
¡Qué lecciones tan difíciles!
Los chicos fueron al mercado y pidieron otra pizza.
La iglesia abre a las siete los jueves.
Su hermano tendrá que beber té.
Si hace sol, se divertirán.
Cuando llegaste, el chico ya había construido un restaurante.
Todo el mundo ayudará a mi chica francesa.
Tocarán la guitarra pronto.
María y Miguel quieren enviárnoslos.
Juan estaba arreglando la silla mientras estaba caminando.
Anoche Ana no nos encontró.
Su hermana estudió en esta escuela.
No había hoteles en Berlín.
Tengo que pedir una ensalada, pero no tengo tiempo.
¿Habrá cuatro sillas en la cocina?
Miguel y Laura no quieren enviártelos.
Carlos y María van a acostarse.
El ruido que escuchó es hermoso.
Quieren abrir todas las maletas, pero están muy ocupados.
Las revistas estaban sobre la cama.
Carlos sabía conducir.
El médico no cerró otra caja.
El viernes cerró su maleta y comió el tomate.
Estabas comiendo mientras estaba trayendo la ensalada.
Tu hija nació el 5 de enero.
Vive en Sevilla desde hace cuatro semanas.
Esta no es la farmacia más pequeña de Japón.
Sara quiere ser profesora.
Podemos ver todos los pájaros.
El estudiante no entiende el plan.
Todo el mundo venderá nuestros vestidos.
¿Va a sentarse David el sábado?
La revista que ha traducido es buena.
Su amigo quiere ducharse.
Sara no ha roto esta botella.
Les gustaría esperar a su vecino.
Carmen cree que esta vaca es inteligente.
Nuestra cámara pequeña está sobre el sofá.
Fuiste a Nueva York y pediste zumo.
Ese chico que ayudó a nuestras hermanas es ingeniero.
No le duele la pierna.
¿Cuándo van a comprar otra camisa cómoda?
No puedo preparar una ensalada deliciosa porque tengo sueño.
Este es el restaurante más tranquilo de México.
Me gusta esta furgoneta y quiero comprarla.
¿Cuántos coches compraron?
Su cumpleaños es el 17 de febrero.
Nuestra hermana estaba bebiendo té caliente mientras Pablo estaba visitando a su nuevo hombre.
¿Cuántos hoteles has encontrado?
¿Cómo están tus hijos?
Ya he cocinado otro huevo.
Todas las semanas no caminan hasta este aeropuerto.
Pagó sesenta y un euros por la cama.
El mes pasado visité a mi tía.
Se cepillará los dientes.
No sabemos conducir.
Mi hermano está muy preocupado hoy.
Esta clase no fue el jueves a las 7:25.
Miguel y Carmen me ayudan por la tarde.
Tiene un vestido, pero no lo usa.
A Sara le encanta trabajar con Jorge.
¿Leyeron David y Carlos cinco periódicos en esta cocina?
Juan y Elena van a correr por la calle dentro de una hora.
Juan nos mostrará muchos teléfonos mañana por la mañana.
No me he puesto el sombrero.
¿Por qué piden una pizza?
El buen hombre se ha lavado la cara.
La enfermera nació en 1995.
Intentaremos llamar a nuestra hija.
¿Qué hará?
Te encanta cocinar con tu primo.
Anoche cociné un huevo y preparé el pastel.
Los estudiantes tienen mucho frío.
Ayudó a su hija y abrió una puerta.
Quiere cerrar la maleta, pero no tiene tiempo.
Carmen y Jorge estaban abriendo una ventana mientras María estaba ayudando a sus hermanos.
Isabel vive en Lisboa desde hace ocho meses.
Carmen quiere ser profesora.
Está cocinando ese huevo ahora.
¿Va a buscar el camarero los aeropuertos mañana por la mañana?
¿Es escritora?
Estabas escuchando la música cuando llamaron.
El camarero estudiará inglés dentro de una hora.
No quieres ser estudiante.
Si Luis pudiera, llevaría su abrigo.
Iba a la biblioteca.
No lloverá mucho en Berlín el miércoles.
Laura va a ir a Roma antes de trabajar.
¿Se llama tu hijo Luis?
Esperan que María trabaje en Sevilla.
Pablo estaba escribiendo la carta en mi cocina.
Su hijo ha encontrado otro caballo en esta cocina.
El viernes sus hermanas irán a la estación y visitarán a su vecino.
¿Qué silla está pintando?
Este médico empezó a tomar este avión.
El avión salió para Roma a las doce.
Su primo acaba de hablar con su tío.
¿Qué vestido vamos a llevar?
Su hermano pintó esa cocina y lavó una botella.
Vamos a escuchar los ruidos hermosos.
No puedo pintar este piso tranquilo porque tengo prisa.
Había un coche en la calle.
Cuando Isabel y Sara eran niñas, trabajaban en Londres.
Hemos abierto otra maleta roja.
Este gran médico arregló esta furgoneta hace una hora.
Fue a Roma antes de terminar su periódico.
Compró una falda pequeña y luego la vendió.
Necesitan buscarla.
Prepararán mucha sopa cuando llegues.
No abrí esa caja porque no tenía tiempo.
El periódico que terminé es inglés.
Va a ir a Lisboa antes de trabajar.
Me lo estás enviando ahora.
¿Qué hay de cena?
La maleta era muy vieja.
Voy a quitarme la camisa el viernes.
Ese mensaje es bueno.
Carmen no arregla esas camas porque está muy cansada.
Juan ya ha ayudado a su tío.
Todos los días su hijo corre por el bosque.
Sus hijos van a enviarle todos los poemas a Lucía dentro de una hora.
Dice que no puedo hablar con mi tío.
Ayer por la tarde Luis y Carmen prepararon algunas ensaladas.
Estaba descansando en ese parque cuando salió.
No nieva mucho en París por la mañana.
No vamos a caminar mucho esta tarde.
¿Quién va a buscar ese supermercado?
Mañana por la mañana le enviarás esta carta a Carmen.
¿Vamos a comer muchos pasteles el lunes?
Se divirtieron a las siete y media.
Mi teléfono estaba sobre el armario.
No hay bancos cerca de Lisboa.
Elena trabajó en Roma durante ocho años.
Luis cree que no esperó el avión.
Esta boda es el sábado a la una menos cuarto.
Todos los días la enfermera no busca otro pájaro inteligente.
Si tuvieran coche, se levantarían.
¿Quería su hermana hablar con Elena?
Laura sabe cocinar.
Le gusta hablar español.
Ese chico que ha olvidado este secreto es mi hermano.
Vamos a trabajar en Berlín el año que viene.
Intentaste buscarlo.
¿Cuántos poemas leyó Carlos?
Me gusta trabajar con David.
¿Quiere dárselo?
Estaba corriendo cuando salió.
Cuando éramos niños, vivíamos en Berlín.
No nos lo traen todas las mañanas.
El chico que trabaja en Berlín es inteligente.
¿Hablará francés el domingo?
No comes con Juan todas las semanas.
Cuando llamamos, ya había arreglado mi armario.
¿Cuánto arroz comeremos?
Su tía se llama Lucía.
La radio que hemos traído era vieja.
Tienen un reloj, pero no lo usan.
El chico que cocinó una patata es tu hijo.
Nuestra tía lo vendió ayer por la mañana.
No hay ningún chico en la estación.
Si mañana llueve, construirá sus iglesias.
Pintó una casa tranquila y cerró una caja ayer.
Cuando el hombre era niño, escuchaba música.
Deberían correr por el bosque.
Esa tienda está al lado del restaurante.
Jorge no nadará en el río.
Muy a menudo estos hombres llevan su abrigo.
Le he traído cuatro lámparas a Isabel.
¿Cuántas camas hay en el baño?
Tocaba la guitarra todas las mañanas.
Esa pelota estaba debajo del sofá.
Siempre hablamos francés.
¿Cuántas vacas encontrará Laura?
¿Quién está pintando la silla marrón?
El coche que Sara compró es marrón.
¿Dónde está nuestro coche? Lo perdimos.
Hablará con Juan cuando te levantes.
Si la tienda está cerrada, Juan llamará a su primo.
La mujer habló español.
María y Sara saben nadar.
Lo entiende.
¿Me lo estaban contando los niños ingleses?
Intentará ver un partido.
Cuando era niña, lloraba en la cocina.
La clase es el miércoles a las ocho.
Tengo tres abrigos, pero no los uso.
Su vecino lo sabía.
Isabel no buscará una farmacia fea porque está ocupada.
Sara y María deberían viajar a Londres.
Encontraron ese caballo hace dos días.
La universidad abre a las doce menos cuarto.
Vamos a conducir el coche.
El estudiante intentó llevar su traje.
Ese chico que vive en Madrid está cansado.
¿Dónde están sus poemas? Los olvidó.
Esperan que el autobús sea demasiado lento.
No me acosté a las siete y media.
El restaurante está cerca de Sevilla.
Vivimos en Madrid.
Irán al castillo y verán este partido dentro de una hora.
La furgoneta te parece barata.
Juan no estaba trabajando en la biblioteca.
Esta novela es más vieja que la otra.
Pagaste ochenta y tres euros por estos libros.
¡Qué escuela tan pequeña!
¿Hay un paraguas al lado de la silla?
¿A María le gusta la canción?
Esta es su furgoneta barata.
Mis primos estaban pidiendo el vino mientras estaba durmiendo.
¿Qué camión lavará Carlos?
¿Cuántos diccionarios hemos leído?
Eran las 8:15 cuando el médico llegó.
Hay algunos armarios en la cocina.
Nadie pagará ese vestido.
Sabes que Pedro está yendo a París.
Carlos nunca descansa con sus hermanas.
El concierto fue el 5 de abril.
Había un gato en el jardín.
No salgas de la casa, por favor.
¿Están los estudiantes más preocupados que Lucía?
Ya has arreglado su radio.
¿Los esperó David ayer por la mañana?
Quiero vender la cama limpia, pero no tengo tiempo.
A Ana le encanta la leche.
¿Quién va a pintar la habitación?
Nevó mucho en Nueva York ayer por la mañana.
Esta no es mi universidad moderna.
Pedro es de Londres.
Carmen tiene sesenta y nueve años.
Su primo siempre nada con Pedro.
Es baja.
Descansó con Carlos ayer por la mañana.
Esta chica vendía una chaqueta.
¿Cuántos hoteles hay en Lisboa?
¿Qué perro hemos buscado?
El hombre sabe nadar.
Va a mostrarle este vestido esta tarde.
¿Cuándo abrirá Miguel una puerta?
Nos lo mostraron.
¿Qué mesa venderá?
Cocinamos pescado y pintamos nuestros sofás ayer.
Había un museo detrás de la tienda.
Nuestra hija compró el bocadillo y compró queso.
Nevó en Alemania ayer por la tarde.
Me gusta el teléfono y quiero comprarlo.
Hay un chico valiente en la tienda.
Pronto voy a quedarme en casa.
Su vecino no está hablando portugués en este momento.
Anoche Lucía nos lo dio.
¿Dónde perdiste los pasaportes?
Llamamos a nuestro hijo y comimos mucho arroz.
El médico pagó setenta y ocho euros por la camisa.
¿Caminó por el parque?
Ese reloj está debajo del armario.
Sus hijas nunca trabajan con Pablo.
Acaba de pintar un baño pequeño.
Su amigo está menos triste que Luis.
Este es mi piso tranquilo.
Busca la cámara.
Esta noche iremos al teatro y comeremos queso.
No estudiaste muy bien el lunes.
Sara no termina los ejercicios porque no tiene tiempo.
Carmen quiere pagar los vestidos.
El niño famoso está más triste que su primo.
Ese es mi baño tranquilo.
María y Elena estaban cocinando en el restaurante mientras Ana estaba trabajando.
Esa chica que vive aquí es joven.
Te los han enviado.
¡Que aproveche!
Son las siete de la mañana.
Todavía vivimos en Madrid.
Hace dos días María oyó su música hermosa.
¿Estudiarás español mañana por la mañana?
Quieren que hablen con Laura.
Cuando eras niño, estudiabas en la universidad.
Les encantan los sombreros.
Esta es su universidad pequeña.
¿Cocinó su hijo mucho arroz delicioso ayer por la mañana?
Juan intentó comprar ese periódico.
El avión llegará a Barcelona a las dos.
Elena espera que Sara trabaje en Madrid.
Sabe que no están bebiendo el café.
Hace una hora no toqué la guitarra.
Alguien ha bebido el agua fría.
Cuando salimos, ya habían visto esa película.
Dentro de una hora mi tía se lavará la cara.
¿Quién va a comer ese bocadillo?
Va a dármelo.
Dice que Pedro está ocupado.
Me duele mucho el estómago.
Habrá algunas fiestas en Roma.
Miguel nació el 22 de diciembre.
Fue al hospital y pidió estas pizzas.
Había muchos hombres españoles en el teatro.
Laura va a tomar un taxi rápido el lunes.
¿Leerá Pedro con Carmen esta noche?
¿Te gustaría cerrar tu maleta gris?
Mañana su vecino estudiará francés.
Su cámara les parece fea.
Cocinará con sus hijas mañana.
Tienen que cocinar pescado, pero no tienen tiempo.
¿Cuándo construirá esos museos?
Todavía vive en Nueva York.
María quiere que traduzca estos diccionarios.
¡Qué buena es esa respuesta!
¿Por qué se duchará?
Su hijo ya ha pintado un armario rojo.
Carmen quiere escribir el poema.
La camisa estará sobre el sofá.
Queremos que beban vino.
María trabajó en Nueva York durante diez años.
Quieres que vaya a Madrid.
Los fines de semana Carmen visitaba la farmacia.
Si tuviera coche, elegiría mis sombreros.
Son las once de la mañana.
Dentro de una hora Pablo no estudiará italiano.
Van a pedir esta ensalada y limpiar la mesa gris esta noche.
A Carmen le encanta cocinar en ese restaurante.
El verano pasado Laura viajó a Barcelona.
¿Dónde compró café?
No hay camiones en el pueblo.
El profesor está muy enfermo.
Vamos a enviarle un mensaje inglés a María dentro de una hora.
Escribiré un poema inglés pronto.
Viví en Berlín durante once meses.
¿Va a traerle mucha agua a Pablo esta tarde?
Mis primos van a conducir este coche.
Estaba descansando con mi hijo.
Tienes que esperar a tu primo, pero no tienes tiempo.
Voy a visitar la ciudad porque quiero limpiar ese armario.
Cuando se levanten, pedirán la ensalada.
Hay tres camiones en el pueblo.
Alguien lavará la botella.
Si viviera en Madrid, bebería mucha agua.
¿Qué maleta van a cerrar?
Cuando Luis llamó, Pablo y Pedro ya habían pintado un sofá.
Me gusta ese diccionario y quiero comprarlo.
Su vecino no tenía mucha sed.
¿Cuántas mesas has vendido?
No hay ninguna furgoneta amarilla en el parque.
Se ha puesto el abrigo.
¿Cuántas pelotas hay sobre el sofá?
Tienes treinta y seis años.
Intentó llevar su camisa.
Las clases fueron el 5 de enero.
Ya hemos abierto una puerta.
Lucía dice que puedo ir a Madrid.
¡Qué limpio está el baño!
Claro que no.
Elegirás otro diccionario corto esta tarde.
¿Dónde está nuestra furgoneta? La hemos vendido.
¿Cuántos mercados hay en Roma?
Cuando Isabel vuelva, beberá café.
Los chicos necesitan pagarlo.
Dentro de una hora Isabel y María van a prestarle el vestido.
¡Qué jefe tan amable!
Carmen no quiere contárselo.
Va a llover en Francia pronto.
¿Qué haces?
Estos estudiantes compraron agua caliente y arreglaron esa silla.
No soy pintor.
Queremos que esperen a su hermana.
Va a lavar todos los coches.
Estamos preparando esta pizza deliciosa ahora.
Hubo una clase en Sevilla.
¿Dónde hemos encontrado el viejo traje?
Quieren visitar a las malas mujeres, pero no pueden.
El martes fue a la estación y visitó a su hermana.
Este es el parque más hermoso de Francia.
Este viaje no fue el viernes a las dos.
Lucía llorará muy bien.
Le duelen los pies hoy.
Trabajaste en Lisboa durante doce años.
Compré esas cámaras y abrí una caja.
Esta ensalada era italiana.
Quieren que te quedes en casa.
David traerá el agua esta noche.
He oído los ruidos.
No vas a pintar tu casa pronto.
Ya no trabajas en Sevilla.
¿Qué vestido llevó Pedro?
¿Están Jorge y Sara en el piso?
Nevará mucho en Roma esta tarde.
Cuando termine el trabajo, te levantarás.
¿Te gustaría divertirte?
No se sentará el lunes.
Había una chica en el aeropuerto.
Volviste de Argentina hace dos días.
¿A quién va a esperar Isabel?
Espero que hable con mi hermano.
Acaba de cerrar su maleta.
No pidas su sopa, por favor.
Mañana David va a pagarlo.
Juan irá a Lisboa en tren pronto.
Sus hijas están preparando ese pastel.
Si hace sol, llamará al profesor.
Carmen fue al banco y ayudó a su amigo ayer.
Su tía acaba de hablar con su hija.
Carmen y Jorge estaban corriendo mientras estaba buscando esa estación.
Su tía conducirá sus furgonetas mañana por la mañana.
Sus vestidos sucios cuestan 35 euros.
Mi hermana intentará comprar este armario barato.
No oyó la canción ayer.
Estaba durmiendo cuando entraron.
Este sofá nos parece pequeño.
Tiene un camión, pero no lo usa.
Ana trabaja en Londres.
Ayer pidieron agua caliente y abrieron todas las maletas.
¿Costó esta cama 47 euros?
No podemos conducir el camión porque no tenemos tiempo.
Luis tiene que vender su reloj, pero está muy cansado.
¿Es esta fiesta el sábado a las cinco y cuarto?
Pedro construyó nuestra estación ayer por la tarde.
Está nevando en España ahora mismo.
¿Dónde está su teléfono? Lo han olvidado.
Se duchó porque quería pintar su sofá negro.
Sara, no se lo traigas.
Esta fiesta será el miércoles a las cuatro.
¿Hay una pelota debajo de la cama?
El concierto será el domingo a las 4:45.
La ayudarán el jueves.
No salió de la vieja tienda.
Dormirá en esa casa mañana.
Tu hijo quiere ser cocinero.
¿Hay una vaca en el jardín?
Pablo lavó otra nueva falda y lavó esa falda mojada hace dos días.
¿Quién tomó el avión?
Su amigo nunca ha hablado italiano.
¿Cómo está tu hija?
¿Fueron a París en avión el mes pasado?
Todavía no hemos pagado nuestra agua caliente.
¿Por qué no abrió otra puerta gris?
María lavará una lámpara pequeña.
Sara está eligiendo el vestido ahora mismo.
Quiero acostarme.
Eran las cinco cuando llegaste.
¿Quién va a perder la carta?
Miguel y Jorge se quitaron la chaqueta.
Isabel tiene que cocinar sopa, pero está muy cansada.
Verás otro bosque.
Te lo enviaremos el miércoles.
Mándame una postal desde Roma.
Mañana Isabel encontrará otra universidad tranquila.
Sara no puede hablar con su hermano porque no tiene tiempo.
Su primo viajó a Berlín el mes pasado.
Sara ha visitado ese mercado.
Isabel quería ir a Berlín.
¿Tomó la chica este avión anoche?
Pedro nunca lee mensajes.
¿Le ha vendido la radio?
Van a esperarnos dentro de una hora.
Dentro de una hora irá a Berlín y ayudará a su tía.
Vamos a levantarnos.
Deben contárselo.
¿Quiere el profesor abrir esta maleta?
Juan estará lejos del teatro.
Quieren que me siente.
Este estudiante puede pintar su nuevo jardín.
¿Por qué irá a Sevilla?
Lo llamaron hace una hora.
El baño que Jorge construyó está limpio.
Mañana llorarás en el baño.
Iba al restaurante por la noche.
No habrá ningún reloj sobre la cama.
Los abogados le contaron un secreto a su hija anoche.
Sara necesita buscar otro hospital famoso, pero no puede.
Llamarás a esa enfermera cuando lleguen.
¿A quién esperará Luis?
Ya has ido a Barcelona.
Intentaste ayudar a los estudiantes amables.
Sus hermanas van a cepillarse los dientes esta noche.
Dentro de una hora los chicos van a viajar a Portugal.
Se acostará.
Este traje está menos limpio que el otro.
Buscaré otra vaca mañana por la mañana.
Cocinaron todas las patatas y escribieron algunos mensajes.
Tu mapa estaba sobre la silla.
Carmen estaba pintando esta nueva silla.
La botella pequeña está debajo de la mesa.
Esta enfermera va a enviárselo pronto.
Estos niños estaban nadando mientras estaba corriendo por el bosque.
Estaban nadando mientras estábamos nadando en el río.
No ayudaremos a tus hermanas porque tenemos sueño.
Van a terminar estos libros porque quieren comprar sus teléfonos.
Trabajo en Nueva York desde hace seis meses.
Me enfadé a las dos menos cuarto.
Cuando Jorge era niño, jugaba al ajedrez.
Ese es tu jardín sucio.
Este teléfono estará al lado del sofá.
Intentó escribir su carta.
A Juan y Pedro les gustaría lavar otra falda seca.
Estás leyendo mucho ahora.
Construye el hospital, por favor.
Ayer fui a la universidad.
¿Cocinó su hija algunos huevos?
El examen no será el domingo a la 1:30.
¿Tenía Carlos frío?
Esta chaqueta es menos fea que la otra.
Empecé a cerrar esta maleta.
Quiero que compre la leche caliente.
Si Carmen viviera en Madrid, compraría el coche.
¿Le ha contado Elena un plan a Isabel?
El museo no está lejos del teatro.
Habrá muchas camas en el piso.
No te dormiste a las dos.
Los trajes estarán debajo de la silla.
¿Es esa mi chaqueta fea?
Paga las pizzas, por favor.
Este estudiante terminará tu revista el lunes.
Buenas tardes.
Sus amigos van a darme esta taza el lunes.
Mañana su hermano jugará en el parque.
Tu jefe joven no volverá de Berlín la semana que viene.
No tomas un autobús porque no tienes tiempo.
Su tío acaba de comer el pan.
¿Dónde están sus radios? Las perdió.
Lucía y Miguel ya no viven en Berlín.
¿Va a arreglar el camarero esta furgoneta la semana que viene?
No hay mapas al lado de la silla.
El lunes nuestros tíos van a cocinar esa patata y llamar a esta mujer.
A estos chicos les encanta leer libros.
Tienen que traer algunos teléfonos, pero están muy cansados.
Van a vestirse.
A Isabel le encanta la música.
¿De quién es ese plato?
Tienes mucho frío.
¿Cómo están nuestras hijas?
Su hermana estaba jugando cuando llamó.
¿Te gustaría terminar este trabajo?
Tu jefe inteligente ha olvidado este ordenador en el jardín.
Crees que Laura era famosa.
Miguel y Luis viajarán a Alemania esta noche.
Mi hija no es escritora.
El barco saldrá de Nueva York a las cinco menos cuarto.
Tomaron este avión lento ayer por la mañana.
Si tuvieras tiempo, verías algunos partidos.
El chico ya ha terminado la novela.
Tengo un coche, pero no lo uso.
La tienda estaba al lado de la oficina.
Cuando entró, ya habíamos llevado nuestro abrigo barato.
Sara dice que vamos a cerrar una maleta roja.
¿Por qué vas a buscar muchos nuevos trajes?
Quieren que pidan mucho café frío.
No tienes miedo del agua.
¿Dónde están nuestros vestidos? Los hemos perdido.
Estaban pintando algunos armarios mientras Jorge estaba trabajando en el banco.
Cuando lleguemos, irá a Nueva York.
Carmen y Miguel no han limpiado nada.
María quiere beber agua fría.
Les mostré un teléfono a mis tías hace dos días.
Elena, compra su revista.
Había dos furgonetas en el jardín.
Su hija está comiendo un huevo ahora.
El sábado nos pusimos la chaqueta.
Este jardín es menos bonito que el otro.
Luis no beberá vino porque tiene prisa.
Han caminado hasta esa estación.
¿Toman Lucía y Pedro estos aviones por la mañana?
Miguel sabe cocinar.
Vivieron en Madrid durante tres años.
Fui a Sevilla después de tomar el taxi rápido.
¿Vendió este estudiante sus chaquetas?
No estábamos en Nueva York.
Hay una taza al lado de la cama.
¿Habrá un periódico sobre la cama?
Esta furgoneta es mía.
El niño empezó a ayudar a su tía.
Quería comprar un armario.
Carlos no necesita esperarla.
Necesita escucharla.
La chica importante tiene miedo del agua.
Ayer cocinaron muy bien.
¿Está el profesor enfermo?
¿Ha vivido Carlos en Madrid?
Llovió mucho en Berlín el lunes.
El profesor volvió del hotel ayer.
Esta sopa es mejor que la otra.
Cuando Miguel llegue, irás a París.
Hay muchos estudiantes en el banco.
Mi primo juega al fútbol todas las mañanas.
David y Carmen llevaron un abrigo.
María quiere que pidan estas pizzas.
Tu amigo cocinaba arroz muy a menudo.
Las chaquetas son de él.
Estoy delante del banco.
¿Dónde está tu carta? La has perdido.
Lo he ayudado.
Todas las semanas Isabel construía una escuela.
Compró una furgoneta limpia y luego la perdió.
Mi hermano todavía no ha traducido los periódicos.
Esta furgoneta es tuya.
Tenemos ganas de ir a Madrid.
La universidad estaba lejos de la oficina.
David nunca estudia en esta escuela.
Juan tiene ganas de ir a Sevilla.
Elena no puede hablar con Luis porque no tiene tiempo.
Esa chica que trabaja en Roma es tu hermana.
Arreglaron el coche.
La chica que comió la naranja deliciosa es valiente.
Este partido es tan importante como ese partido.
¿Pueden traérselo?
Estoy llorando en la cocina ahora mismo.
Tu vecino ha viajado a Barcelona.
Voy a dárselos el viernes.
Eran las siete menos cuarto cuando Pedro llegó.
Crees que nos levantamos.
Anoche no se pusieron el sombrero.
Compraron un vestido amarillo y luego lo vendieron.
Han trabajado con su primo.
Cuando David era niño, cantaba con Elena.
Pedro no prefería su manzana deliciosa.
¡Qué bien juegan sus hermanos!
El mapa está al lado de la silla.
Mi primo no se llama Miguel.
Necesitamos cerrar dos ventanas, pero no tenemos tiempo.
Pedro llorará en el baño.
Tu caja está demasiado limpia.
¿Es esta la farmacia más famosa de España?
Esta boda será el jueves a las 6:50.
Veía el hospital.
El niño sabe tocar la guitarra.
Laura irá a Barcelona antes de ver su concierto.
No me duelen las piernas.
¿Pidieron Miguel y Lucía un pastel ayer por la mañana?
Cuando Elena era niña, trabajaba en Berlín.
Necesitaba la novela barata.
Tu primo está hablando inglés ahora mismo.
Este partido es el lunes a las once.
Va a pagar esta pizza mañana por la mañana.
Cuando nos levantemos, pintarán un armario limpio.
Queremos que vayan a Roma.
Trabajé en Lisboa durante nueve meses.
Al chico le encanta hablar francés.
Era amable.
Le gusta cantar en el baño.
¿Habrá muchos partidos en Madrid?
Terminaste el libro inglés anoche.
Pintaremos un armario y escribiremos ese mensaje esta tarde.
Pablo pagó 75 euros por esos teléfonos.
Sara ha terminado la novela.
Laura tiene que lavar cuatro tazas, pero está muy triste.
Te estás quitando el abrigo en este momento.
Su hija irá a Lisboa y ayudará a sus hermanas el domingo.
Trabajas en Roma desde hace cuatro meses.
¿Abre el castillo a las cinco los martes?
Te divertirás después de arreglar el camión.
No está leyendo en la habitación ahora.
El tren llega a las doce.
Juan fue al restaurante y vio cinco conciertos.
Me gusta el sombrero y quiero comprarlo.
María quiere tomar ese taxi, pero está muy contenta.
Su hija preparaba tres pizzas.
Fuiste a la universidad hace dos días.
Siempre trabajan en este banco.
Ana olvidó esas ideas hace una hora.
Van a ir a Barcelona porque quieren ir a Sevilla.
Eran las siete cuando Lucía llegó.
Este es el museo más tranquilo de Italia.
Elena va a comer el bocadillo porque quiere leer algunos libros.
No nos lo estás trayendo ahora.
¿A quién estás esperando?
Te encanta descansar con Miguel.
Isabel fue al hospital y visitó el hospital.
He comido la manzana.
Dentro de una hora mis hijos comerán el chocolate y arreglarán la furgoneta rápida.
¿Dónde está esta escuela?
¿Cuándo va a escribir Ana una carta?
No tradujiste esa carta francesa porque estabas muy aburrido.
Estaba comiendo mientras Pablo estaba llorando.
Pedro fue a México el verano pasado.
Luis y Ana no se duermen a las cinco y media.
Estaba escuchando el ruido mientras Ana estaba leyendo en ese parque.
El lunes iremos a Lisboa y ayudaremos a estos niños.
El hotel abre a las cuatro y cuarto.
Habla más despacio, por favor.
Si hablaran inglés, terminarían su novela barata.
Este no es el camarero más bajo del mundo.
Cuando entraron, ya habían conducido esos camiones.
Jorge y Lucía están muy enfadados.
Este sombrero no está al lado de la silla.
La mujer que vive en Berlín es su hermana.
Comerá en el jardín.
El hotel abre a las diez los sábados.
¿Dónde está su coche? Lo vendieron.
El lunes les vendí otro teléfono.
¿Por qué ha pintado nuestros sofás?
Sabe que podemos ir a Sevilla.
Isabel compró los coches amarillos y comió tres naranjas el martes.
Isabel les ha vendido una mesa.
¿Se aburrió María hace dos días?
Cuando vuelvan, construirá otra nueva estación.
No puedes buscar el paraguas porque tienes sueño.
Isabel se despertó a las seis y cuarto.
Carlos es de Alemania.
No va a darle estas llaves a su tío mañana por la mañana.
Eran las doce y media cuando llegó.
Su tío no terminó el diccionario el verano pasado.
¿Cuándo habló David con Ana?
¿Llevarán una camisa pronto?
A mi hijo le encanta tocar la guitarra.
Nací en 1980.
Le envió otro mensaje a Pedro hace dos días.
A Lucía y Elena les gustaría hablar con sus tías.
Llovió mucho en México ayer.
Sabe tocar el violín.
Ayer Carmen fue al restaurante y pidió leche.
El martes llovió mucho en Madrid.
Esta furgoneta está muy limpia hoy.
Había un teatro delante de la iglesia.
¿Te gustaría esperar el barco?
No intentarán comer esta naranja.
Esas reuniones serán el 21 de marzo.
Hace buen tiempo en Barcelona.
No me estaba vistiendo.
Esta fiesta fue el martes a las 11:15.
Mis hijas fueron al restaurante y pidieron sopa.
Los vestidos no son míos.
Comes en el hotel todas las semanas.
Si tuvieras tiempo, pintarías un piso.
Le ha prestado un coche a Laura.
Intentarán ayudar a su primo.
Esta película era larga.
Jorge bebió agua y limpió esa cocina bonita.
Se lo contaremos mañana.
Creo que estoy conduciendo mi coche rojo.
No se lo dimos el viernes.
Habrá un abrigo gris debajo de la silla.
Pedro se puso el sombrero anoche.
Mi hija siempre toca el violín.
Luis tiene que vender este teléfono, pero no tiene tiempo.
Mi hija quiere ser música.
Luis lo encontró ayer.
El sábado voy a beber té frío y ayudar a estos profesores.
¿Será este viaje el miércoles a la una y cuarto?
Está tocando la guitarra en este momento.
Nunca ve películas.
No hace mucho frío en México.
Esta palabra es más difícil que la otra.
Sara preparará un pastel porque quiere ir a Madrid.
Irá a la iglesia.
Este problema no es tan nuevo como el otro.
Hace muy buen tiempo en Italia.
Buscaste una furgoneta limpia y luego la vendiste.
Pagó 89 euros por la furgoneta.
Tiene dos revistas, pero no las usa.
No me lo envíes, por favor.
No cantaste con Miguel ayer.
Nuestras hijas estarán detrás de la estación.
Esta clase es el lunes a las dos y media.
Cuando termine el trabajo, Pedro hablará con su hijo.
Iré a Nueva York después de vender el sombrero.
Es ingeniera.
María, no corras en esta oficina.
Pedro se despertó después de tomar otros trenes.
El tren sale de Lisboa a las cuatro menos cuarto.
¿Está esa llave debajo de la mesa?
No me duele la cabeza cuando hace frío.
Su vecino va a escribir todas las cartas difíciles el martes.
¿De dónde vienes?
No hay hombres en la estación.
María e Isabel no tienen razón.
¿Le prestó este abogado seis camiones a Carmen hace dos días?
Esos trajes no son nuestros.
Si la tienda está cerrada, tomaremos el tren rápido.
¿De quién son estos abrigos?
Se divirtieron después de visitar a los estudiantes.
Dentro de una hora abriré otra nueva maleta y comeré arroz.
Quieren que te diviertas.
A Sara y Elena les gusta la música.
No me acosté a las ocho y cuarto.
Hay muchos estudiantes en el castillo.
Quiere que leas otro periódico interesante.
Sara tiene que arreglar la bicicleta, pero no tiene tiempo.
Mañana por la mañana pintará otro sofá y cocinará arroz.
David pedirá sopa el domingo.
Su hijo es muy serio.
Mi hermana trabajó en Madrid durante once semanas.
Espera que abra esa caja limpia.
Este es el restaurante más famoso de Alemania.
Cree que Luis va a divertirse.
¿Cuándo escucharon el ruido?
Siempre cocinamos con María.
Ha viajado a México.
Carmen arreglará su silla gris cuando vuelva.
Nevará mucho en México mañana por la mañana.
El niño estaba jugando en este parque mientras Jorge estaba caminando por esta calle.
Cuando termine el trabajo, Laura se divertirá.
¿Dónde hemos perdido estos pasaportes?
Hubo un partido en Roma.
Miguel no traduce su diccionario porque está muy nervioso.
Llamaremos a nuestra hermana cuando Lucía tenga tiempo.
Su tío siempre viaja a Lisboa.
Mis jefes necesitan ir a Barcelona.
Ana volvía de esta universidad todas las mañanas.
Nos pusimos el sombrero.
Me gustan las chaquetas y quiero comprarlas.
Crees que Elena está arreglando el sofá.
Vivieron en Londres durante tres semanas.
Ayer por la mañana nevó mucho en Nueva York.
¿Te gustaría cocinar carne deliciosa?
Luis se acostará el miércoles.
Sabe que David no va a ir a Berlín.
Los estudiantes pobres deben ir a Portugal.
Su hija nunca viaja a Barcelona.
Esta montaña es más grande que esa montaña.
Miguel no intentó conducir el camión.
Cuando Pablo tenga tiempo, Miguel y Carmen arreglarán sus armarios.
Te gustan sus preguntas.
¿Cuesta esta revista veinticinco euros?
Les envió los poemas ayer.
¿Cuánto cuesta la furgoneta fea?
María no abre todas las cajas todos los días.
El vestido cuesta 29 euros.
Su hermano se llama Pedro.
Si tuviéramos tiempo, compraríamos la furgoneta.
¿Dónde está el baño, por favor?
Va a estudiar alemán.
Miguel quiere limpiar la casa, pero está muy triste.
Este teléfono no es menos pequeño que ese teléfono.
Muy a menudo David baila en el jardín.
El camarero tomó otros autobuses rápidos.
¿Vive Carmen en Nueva York?
Este es el camarero más inteligente de Japón.
Todavía no he hablado con David.
Nunca ha nadado en el río.
Hace calor en Francia.
Estoy en la habitación.
Siempre estudiamos en esta habitación.
Este no es el médico más fuerte de España.
Vamos a pintar todas las mesas feas.
La película que Isabel vio es corta.
María está conduciendo las furgonetas ahora.
María y Miguel acaban de escribir algunos mensajes difíciles.
A Elena le gusta cantar en la iglesia.
Las furgonetas no cuestan veintiocho euros.
Descanso muy poco todas las mañanas.
Lucía y Luis le han vendido una furgoneta.
¿Por qué no se levanta?
El camarero estaba comiendo el arroz delicioso cuando entró.
Creo que Isabel trabaja en Sevilla.
Este médico ayuda a su hermano por la mañana.
Luis no va a arreglar este reloj el jueves.
Mis primos verán cuatro películas esta tarde.
Son las diez y media de la noche.
Si quieres, traeremos agua caliente.
Quieres que llamemos a nuestro primo.
¿Por qué van a pintar un armario grande?
¿Te duermes todos los días?
La camisa es tuya.
Le duele la espalda ahora.
Hace dos días lo pagó.
Voy a mostrarte un sombrero seco dentro de una hora.
Elena era muy pobre.
Buscaron un diccionario difícil y luego lo vendieron.
¿Dónde está el aeropuerto?
Te lavaste las manos hace una hora.
Sé que Juan se está acostando.
Intentaron escucharlo.
Su tío ha comprado una silla.
Su hermano quiere muchas bicicletas pequeñas.
María todavía no ha visitado ese hotel.
Mis amigos famosos les enviarán muchos mensajes largos a sus tíos.
El concierto fue el domingo a las seis y cuarto.
Hace buen tiempo en Lisboa.
Esta universidad no es tan pequeña como esa universidad.
No preparas tu ensalada porque no tienes tiempo.
La chica que trabaja en Barcelona está triste.
Pronto Pablo visitará al estudiante inteligente y pedirá leche caliente.
Laura cocinó carne ayer por la mañana.
Te divertirás pronto.
David debe volver de la oficina.
¿Qué va a beber?
¿Es María muy alta?
¿Era muy amable?
¿Te esperará su hermana esta tarde?
¿Cuántos sofás compró?
Llamará a su hijo cuando David llegue.
A Carmen le gustaría construir un baño.
¿Trabajaste en Londres durante ocho semanas?
Tenemos que traer todos los pasteles, pero no podemos.
Esta universidad pequeña está detrás del banco.
Su tía no bailará muy poco mañana.
Sus amigos no necesitan cerrar la vieja puerta.
Escribimos esta carta todas las semanas.
Isabel y Elena han limpiado la cocina grande.
No se divirtieron a las dos menos cuarto.
El hotel no abre a las nueve y cuarto los miércoles.
Tu primo caminó por la calle hace una hora.
Juan siempre juega a las cartas.
Cocinarás arroz y comerás fruta mañana por la mañana.
¿Ha terminado la chica pobre ese periódico?
¿Te gustaría esperar a este niño?
Espera que tomes el tren.
Va a traérselo mañana por la mañana.
¿Quién es?
El examen será el domingo a las 10:05.
Tu hermana estaba leyendo en la biblioteca mientras Ana estaba lavando las furgonetas.
Hace dos días jugaste al fútbol.
Buscó un coche negro y luego lo vendió.
Todavía no nos hemos quedado en casa.
Había algunos niños en el restaurante.
Compraste un coche marrón y luego lo vendiste.
El tren salió a las 5:10.
Estaba construyendo un hospital pequeño mientras estaba caminando.
Si viviera en Madrid, ayudaría a ese médico.
Fuimos a Nueva York antes de comer.
Jorge tiene miedo del agua.
Su vecino empezó a pintar una mesa.
He olvidado ese abrigo en la universidad.
Cuando Sara llegó, mis tías ya habían encontrado algunos castillos.
Miguel fue al aeropuerto y ayudó a su primo.
Esa chica que vive en Barcelona es perezosa.
Alguien ha cerrado esta ventana blanca.
Hace mucho frío en Argentina.
Esta escuela no está cerca de la universidad.
¿Hay un restaurante en Nueva York?
Por la tarde su vecino caminaba hasta la estación.
Sara ya no vive en Barcelona.
Necesitan vender el coche, pero no pueden.
¿Dónde están sus cámaras? Las perdió.
Carmen estaba durmiendo en la habitación cuando entraste.
La enfermera inglesa estará lejos de la estación.
Ese chico que vive en Barcelona es mi hijo.
Sus tías no entienden sus mensajes.
Va a tocar el violín el martes.
Soy tan bajo como Lucía.
Busqué un sombrero caro y luego lo vendí.
Visitarán la ciudad porque quieren despertarse.
Este partido será el miércoles a la 1:25.
Dices que Pablo está buscando un libro.
Acabo de hablar con mi hijo.
A Lucía le gusta viajar a Londres.
Va a sentarse después de elegir una chaqueta.
Escuchaste este ruido.
Sus tíos hablaron español ayer por la tarde.
Estábamos pagando la cerveza mientras estaba durmiendo en este piso.
Fuimos a esta universidad en tren.
Comió mucho pescado anoche.
¿Tenían sus perros pequeños?
El hospital le parece hermoso.
Se sientan los fines de semana.
Ayer por la tarde fue a esta iglesia en coche.
No está tocando la guitarra en este momento.
Hace una hora David y Carlos no tocaron el piano.
¿Se durmió el jueves?
¿Qué ha comido Miguel?
Su primo ha viajado a Barcelona.
Pedro la está viendo ahora.
Encontraron un traje mojado y luego lo vendieron.
Por la mañana Lucía te los enviaba.
Miguel pagó 83 euros por ese diccionario extraño.
¿Esperó su primo a su primo hace una hora?
Estas chaquetas son tuyas.
Eran las diez y media cuando Isabel llegó.
Carlos trabajó en Roma durante tres semanas.
Creen que he arreglado estos sofás baratos.
¿Es Miguel ingeniero?
Cuando Sara y Jorge eran niños, jugaban al baloncesto.
Nuestro primo estaba caminando mientras Lucía estaba descansando.
La caja que cerraron era roja.
El autobús era demasiado rápido.
El chico llamará a mi primo en el piso.
Este partido no fue el 1 de mayo.
Todavía no he leído todas las revistas.
¿Te gustaría elegir este armario?
El banco cierra a las cuatro menos cuarto.
A su jefe le encanta esa idea.
Alguien puede perder los abrigos limpios.
El diccionario que han traducido era viejo.
Nunca viaja a Berlín.
Espera que trabaje en Lisboa.
Hace dos días te lo conté.
Carmen estaba corriendo mientras Jorge estaba viendo este partido.
Elena tocó el piano ayer.
Dentro de una hora iremos al mercado y pediremos otra ensalada.
¿Está más triste que su hijo?
Esta clase no es menos interesante que la otra.
Su hermano va a darnos los trajes limpios dentro de una hora.
Este es el abogado más tímido de España.
Carlos sabe que buscará un mercado.
El alquiler es muy alto.
¿Quién ha visitado esta gran ciudad?
¿Intentó su hermana esperar ese taxi lento?
Isabel y Pedro se pusieron la chaqueta ayer por la tarde.
Isabel se enfada a las doce menos cuarto.
La mujer ayudó a esas enfermeras y pintó el armario rojo hace una hora.
Tendrá que hablar con sus hijos.
Nuestra hermana comprará el agua dentro de una hora.
Quiero visitar la biblioteca.
Lloraba muy poco por la mañana.
Laura sabe que Jorge puede ir a Lisboa.
Tu primo se está aburriendo ahora mismo.
No te vistas.
Ayer por la tarde fueron a la farmacia y vieron un concierto.
¿Cuándo arreglaron los camiones?
María trabajaba mucho los fines de semana.
El hombre es más amable que su tía.
El año que viene vamos a trabajar en Lisboa.
Los caballos les parecen pequeños.
Pronto Ana va a visitarlo.
El autobús salió a las diez y media.
Esta tarde irán al mercado y comerán algunas manzanas.
¿Pintaron una cama pesada hace tres semanas?
No hay ningún pasaporte al lado de la silla.
El hombre que vive aquí es pintor.
Esta cámara está sobre el armario.
¿Está este sofá tan sucio como ese sofá?
Si mañana llueve, no iremos a Sevilla.
¿A quién vas a llamar?
Va a leer muchos mensajes.
La escuela abre a las diez los lunes.
Las palabras le parecen difíciles.
Cuando vuelvas, la enfermera pintará otra casa.
Mi hijo compró agua fría y escribió algunos poemas.
Cuéntaselo, por favor.
Los médicos estaban trabajando mientras Elena estaba nadando en el río.
¿Vendieron María y Jorge el abrigo?
Esta reunión fue el domingo a las 2:15.
Ya son las doce y cuarto.
Cuando Pedro era niño, bebía leche.
Era enfermero.
Esa camisa está limpia hoy.
Te lo prometo.
Eres más famoso que Pedro.
No hay nadie en casa.
Este no es el castillo más grande del mundo.
Intentaremos abrir nuestra maleta limpia.
Vas a viajar a Londres el 3 de enero.
Pagó setenta y dos euros por las novelas.
El taxi no llegará a Barcelona a las 3:55.
Miguel y Carlos ya han hablado con Jorge.
Su hermana abre la caja los fines de semana.
¿Llama a su hijo por la noche?
¿Por qué construye Ana cuatro estaciones?
Su examen le parece interesante.
¿Está esa tienda al lado del aeropuerto?
Sus primos estaban construyendo esa nueva tienda cuando entramos.
¿Qué va a beber Sara?
No voy a mostrarle las lámparas el martes.
No tiene ganas de despertarse.
¿Quién está cocinando esa patata?
No lo esperes.
Si tienes tiempo, Carlos no hablará con Sara.
Irá a Londres para trabajar.
Va a preparar todos los pasteles.
Carmen no era música.
¿Comemos mucho chocolate delicioso por la noche?
¿Quería Miguel pintar una habitación?
Miguel nunca ha hablado francés.
Los abogados estaban leyendo cuando llamaron.
Descansaré con Jorge esta noche.
¿Había algunas cartas sobre la mesa?
Le duelen mucho las manos.
Luis espera que el barco sea muy lento.
Vas a levantarte después de comer.
Vendí otra cama el jueves.
Cuando termine el trabajo, se acostará.
Construíamos nuestro mercado moderno.
Miguel es tan inteligente como Pedro.
Le has mostrado muchas nuevas tazas a tu primo.
Hay un pájaro en el jardín.
Me gusta este camión y quiero comprarlo.
Elena nunca ha jugado al ajedrez.
Acabas de limpiar tu silla negra.
¿Vas a ir a este supermercado pronto?
Cuando Jorge llegó, su primo ya había vendido un sofá.
Jorge quiere que construyan una tienda.
Mañana por la mañana esperaremos a mi hijo.
Esperas que Miguel y María sean tímidos.
No tomo este taxi lento porque tengo sueño.
¿Te gustaría ver un partido?
Pedro y Miguel ya no trabajan en Londres.
Anoche la vio.
Me gustan esas tazas y quiero comprarlas.
No había ningún hospital en Lisboa.
Dicen que han limpiado esa cama.
¿Cuántos años tiene Juan?
Comprarás la patata cuando llegue.
El avión llegará a Berlín a las nueve y cuarto.
¿Tiene Miguel ganas de levantarse?
¿Tienen los chicos miedo del agua?
Necesitaba arreglar el sofá.
Esta universidad está detrás de la iglesia.
Si tuviera coche, abriría esta puerta blanca.
Dentro de una hora me encontrarás.
Hace una hora leímos con David.
Soy estudiante.
¿A quién estamos buscando?
Mi hija leerá muy bien pronto.
Estaba corriendo mientras Elena estaba corriendo por el bosque.
Muy a menudo se quita el traje.
El hombre debería divertirse.
No te duele un poco la espalda.
Jorge vivió en Lisboa durante dos semanas.
Pedro dice que no voy a terminar los ejercicios interesantes.
Quieres ir a Barcelona.
Nos quitamos el sombrero todos los días.
Su botella azul está al lado del sofá.
Son las dos.
Querían preparar sopa.
No se despierta porque no tiene tiempo.
Había dos novelas sobre la silla.
David quiere que leamos tres revistas.
¿Se ha dormido Lucía?
Van a descansar en el hotel dentro de una hora.
Sus hijos se cepillan los dientes todos los días.
Este coche es más nuevo que el otro.
A su hermana le encanta escuchar música.
Tu tía tiene miedo de los perros.
Este es el niño más joven de Italia.
Es tan tímido como su hermana.
Su cumpleaños es el 13 de marzo.
Pablo quiere que vaya a Berlín.
Debería bailar con Pedro.
¿Quién va a comprar mi mesa cómoda?
¿Cuánto cuesta el teléfono?
Necesita esperar el avión, pero está muy ocupado.
Esta oficina es más pequeña que la otra.
Tu tía es médica.
Volverá de esa escuela esta noche.
Ha jugado en el jardín.
Mi vecino compró esos sombreros marrones el mes pasado.
Me aburro muy a menudo.
María es más joven que Juan.
¿Irá a la tienda mañana por la mañana?
Ayer David escribió otro mensaje y compró algunas faldas.
¿Dónde está su radio? La olvidó.
¿Terminamos ese ejercicio hace tres semanas?
Isabel y Juan tuvieron que escuchar el ruido extraño.
¿Dónde está su coche? Lo ha olvidado.
¿Dónde está su chaqueta? La vendió.
Esos son tus vestidos mojados.
No tenemos un coche rojo.
Hace un año su primo no visitó a esta enfermera.
¿Cómo se dice eso en español?
Tuve que traer sopa caliente.
¿Trae muchas ensaladas por la noche?
Su periódico caro cuesta 75 euros.
Pronto vamos a llevar un abrigo.
Todas las semanas toca el violín.
María quiere ir a Sevilla.
Estos chicos intentaron limpiar ese jardín.
Trabajé en esa farmacia ayer por la tarde.
Estaba caminando por el pueblo mientras Pablo estaba llamando a las chicas.
Quiere que busques tu novela.
Teníamos prisa.
El médico puede escuchar esos ruidos.
Elena quiere que te despiertes.
Mañana no encontraré tres perros.
Mis vecinos son más serios que Carlos.
Nuestro amigo salió de Berlín la semana pasada.
Su hijo va al museo todas las semanas.
Digo que sus cartas eran extrañas.
Este hombre español va a trabajar en Sevilla el año que viene.
No te vistas, por favor.
¿Habrá seis camisas debajo de la mesa?
Este avión es muy rápido.
David bailó en ese jardín.
Lavaré mi ventana cuando Isabel llegue.
Sus amigos no se lavarán la cara el martes.
¿Por qué va a comer Lucía el pescado?
Pablo y Laura han caminado hasta el supermercado.
Lavo el coche por la tarde.
El barco sale de Roma a las 9:30.
Lucía y Sara trabajan en Berlín desde hace seis semanas.
¿Se quita nuestro hijo la camisa todas las mañanas?
Pedro llevó su traje hace una hora.
Su cumpleaños es el 15 de octubre.
Si tuviéramos dinero, esperaríamos a nuestro jefe.
Estaba viendo el gran partido mientras estaba comiendo.
¿Construyeron Miguel y Pedro una cocina hermosa el miércoles?
Cantaban en ese teatro por la mañana.
Miguel estaba corriendo mientras Lucía estaba llorando en esta habitación.
Este hombre valiente encontrará el supermercado esta noche.
¿Vendieron Laura y Carmen esa cama?
Esta estación famosa está cerca de Nueva York.
¡Qué gato tan inteligente!
Hace una hora olvidé la chaqueta.
¿Dónde perdieron el lápiz?
La furgoneta es tuya.
Me gusta el ordenador y quiero comprarlo.
Esperamos que me levante.
Carlos irá a este banco mañana por la mañana.
Oímos esa canción extraña ayer.
Isabel tiene ganas de construir un piso pequeño.
Su amigo me venderá esas furgonetas pronto.
Era la una cuando estos profesores llegaron.
Cuando Isabel entró, mi hermana ya había roto ese plato bonito.
¿Quiere Isabel escucharlo?
No puedes ir a Londres porque tienes sueño.
Encontraron un ordenador caro y luego lo vendieron.
¿Cuándo hablaron con Ana?
Vamos a cocinar mucho arroz delicioso dentro de una hora.
Buscó una falda fea y luego la perdió.
¿Habrá un mercado cerca del museo?
Te gusta cocinar en la cocina.
Tu examen les parece importante.
Queremos que compres estos diccionarios.
Nuestro vuelo sale a las siete de la mañana.
No está llamando a su tío en este momento.
Su tía se llama Isabel.
Esta casa es menos vieja que la otra.
El niño quiere ayudarnos.
Carlos no empezó a comer el queso delicioso.
Ayer preparamos una ensalada y cocinamos sopa.
Eres de Lisboa.
Jugamos al fútbol.
¿Necesitas comprarlo?
Empezaron a conducir el camión.
Necesitamos todas las camas ahora.
Juan está descansando demasiado ahora.
Hay un partido en Sevilla.
Pronto su primo va a mostrarnos la foto.
David va a aburrirse después de llamar a su hija.
Carlos y David estaban comiendo cuando Pablo llamó.
Va a aburrirse antes de arreglar este reloj.
David no irá a España.
Había un camión en el pueblo.
Nos entiendes.
Pedro conducirá esta furgoneta esta tarde.
Pedro toca el piano por la mañana.
¿Cuándo habló Carlos con su hermano?
Ana intentó tomar ese barco.
¿Por qué terminas este trabajo?
Digo que vamos a comprar estos teléfonos caros.
David tenía suerte.
Su hijo se llama David.
Miguel quiere buscar ese pájaro pequeño.
No cocinaré en el restaurante el lunes.
¿De quién es ese coche?
¡Qué problemas tan buenos!
La reunión fue el 10 de enero.
Laura nos ha prestado otro camión.
Estábamos leyendo un mensaje en la farmacia.
Isabel le mostró otra chaqueta a Pedro.
Te levantas por la tarde.
María leyó en el parque ayer por la mañana.
Comió mucho chocolate ayer.
Mañana su hijo va a enviarles otro poema fácil a sus hermanos.
No entiendo.
Cuando llegó, ya habíamos pagado esta falda.
¿Te gustaría construir una casa?
Creo que Elena ha traducido la revista.
David empezó a ducharse.
Laura no se vistió porque estaba enfadada.
¿Dónde ha visto Elena ese parque hermoso?
Nuestra hija terminaba la buena revista todas las mañanas.
La biblioteca no cierra a las ocho los lunes.
¡Qué trajes tan bonitos!
Si no encuentro las llaves, conducirá esta furgoneta.
Si la tienda está cerrada, me despertaré.
Miguel y Luis pagaron 92 euros por el traje.
¿Es esta boda el domingo a las doce?
Estoy leyendo el poema ahora mismo.
Hoy es miércoles, 10 de agosto.
Dices que están hablando con Pedro.
Carlos, no hagas el ejercicio.
Tu tío está menos enfermo que Carlos.
Su amigo no necesita tomar estos autobuses.
¿Es esa su casa sucia?
Ana quiere que limpiemos la cocina.
Este es mi abrigo blanco.
Los estudiantes nunca duermen en el hotel.
Mañana irás al hospital y pedirás zumo.
¿Es este el niño más importante de Francia?
Estos médicos ingleses están lejos del museo.
David, no se lo des.
¿Condujeron las enfermeras la furgoneta hace dos días?
No traduces la novela por la mañana.
Su hermano ha bailado con su hija.
Esa mujer que vive aquí es famosa.
Pedimos el café todos los días.
Si tuviera tiempo, buscaría un castillo.
Tenemos un teléfono, pero no lo usamos.
El jueves Elena no llamará a esta enfermera.
Las novelas difíciles cuestan 54 euros.
El chico va a dormir en el piso.
Necesita beber té, pero está muy contento.
Leemos una novela por la noche.
Ya hemos arreglado ese coche gris.
Quiero traérselo.
¿A qué hora quedamos?
Este camarero recordaba ese problema.
El concierto fue el domingo a las tres y media.
Nuestro hijo estaba buscando esa biblioteca mientras estábamos caminando por ese parque.
Estoy más nervioso que Miguel.
Tu amigo irá al supermercado y verá este concierto el martes.
Había dos coches en el pueblo.
Habrá una fiesta en Berlín.
¿Habrá un estudiante en el hospital?
Pedro intentó beber el vino.
Necesita traer zumo.
¿Es este el bosque más pequeño de Italia?
Carmen y Luis irán a Madrid cuando Pablo llegue.
Quiere hablar con su hermana.
Las enfermeras comieron la patata y escribieron la buena carta.
¿Dónde está mi foto? La he perdido.
Hay un chico en la estación.
Este es el río más grande de Argentina.
Hay un estudiante en la escuela.
Esa chica que trabaja en Londres es arquitecta.
Su cumpleaños es el 25 de julio.
¿Adónde fuiste ayer por la tarde?
Dice que Luis llevará un traje cómodo.
Nos gustaría ir a Roma.
Su primo va a llorar en este baño.
Tu hijo tomará un barco el miércoles.
Esta noche Luis tocará el violín.
Esta es la iglesia más grande de Italia.
¡Qué viejas son las cámaras!
¿Dónde están sus diccionarios? Los vendieron.
Perdiste nuestro reloj ayer por la mañana.
María tuvo que hablar con Sara.
¿Hay una boda en París?
Este es su viejo baño.
Este estudiante fue a la estación y vio esas películas.
Ese es nuestro jardín tranquilo.
Ese hombre que vive en Barcelona es valiente.
Cuando este profesor era niño, tocaba la guitarra.
Su hijo se sentaba.
¿Cómo son esas fiestas?
Pedro juega en la calle muy a menudo.
Esperaban a ese camarero por la tarde.
Este es el hotel más pequeño de Portugal.
¿Te gustaría elegir muchas novelas?
Tienen mucho frío.
Los abogados fueron a la biblioteca y vieron una película.
¿Quiere Jorge ser estudiante?
¿Fue tu boda el 13 de enero?
El hombre va a llorar en el baño pronto.
Cuando David se levante, mi hijo verá un concierto largo.
Isabel y David estaban delante de la universidad.
Viven en Barcelona desde hace nueve meses.
Irán a Londres después de leer las revistas.
¿Quiere tu tío ser estudiante?
Quieres que lea la revista.
Este es el parque más tranquilo de Alemania.
Quieren ese bocadillo delicioso.
Esa no es su hermana.
Las camisas son de ella.
Tus tías acaban de traducir esas cartas.
¿Te gustaría comer chocolate?
Carlos ha olvidado el problema en este baño.
Mis hijos los están viendo.
¿Nieva mucho en México todos los días?
Pedro pide agua por la mañana.
El café que pagó está caliente.
¿Va a ir su hijo a París el próximo verano?
Todo el mundo olvida el mapa.
¿A quién buscó Sara?
¿Cuántas fotos hay al lado de la silla?
No le duelen mucho los ojos.
No hay reuniones importantes en Nueva York.
Nuestra hija se está lavando las manos ahora.
¿Dónde vio Miguel el mercado tranquilo?
¿Va a contarle Carlos esta historia a Isabel mañana?
¿Qué bebe?
¡Visita a su tía!
Mi amigo está menos contento que Jorge.
No escucharon la canción porque tenían prisa.
El estudiante va a venderle el teléfono a Lucía esta noche.
No le duelen mucho los pies.
¿Caminamos hasta la universidad anoche?
Hay algunas camas en la habitación.
Pablo intentará pedir el agua.
Ayer por la tarde su hijo oyó su música.
Son las dos y media.
A Lucía le gusta el arte.
El abogado caminó hasta la iglesia.
Tenía mucho calor.
¿Quién ha escrito nuestras cartas?
¿Cuándo tradujeron las revistas?
Cuando Luis vuelva, irás a Nueva York.
Hace una hora tu hermana fue al hotel y ayudó a ese chico.
El chico que ha bebido agua está contento.
Este concierto es menos bueno que ese concierto.
Todavía vivo en Sevilla.
Pidió mucha leche caliente en el teatro.
Nadie llevó nuestro abrigo pequeño.
Laura está bebiendo el vino.
Estaba llorando en la cocina mientras estaba estudiando en la universidad.
A mi hijo no le gusta tocar el violín.
Esta noche conducirás la furgoneta.
¿Intentaste ver esta película?
Esta chica tiene cuarenta y ocho años.
¿Quién comprará las manzanas deliciosas?
No intentó ver la película.
Debes terminar tus diccionarios.
¿Por qué han cocinado el arroz?
El hombre que ha llamado a su primo es serio.
Carmen comió un bocadillo en el banco.
Cuando Luis tenga tiempo, pedirán la leche.
Esa mujer que vive aquí es rica.
¿Qué periódico leímos?
A mi hermana le encanta la historia.
Me los traen por la noche.
Somos tan famosos como nuestro tío.
Luis quiere terminar la revista, pero no tiene tiempo.
¿Qué ha comprado Jorge?
Este es el abogado más tímido de Portugal.
Isabel quiere pedir mucha sopa.
¿Vas a traerle la pizza a Ana el sábado?
Tengo que vender una bicicleta rota, pero no puedo.
Luis recuerda la pregunta.
Dentro de una hora leerá otro mensaje francés y visitará ese hotel.
Limpiará su jardín hermoso cuando te levantes.
Esta es la ciudad más pequeña del mundo.
Mañana por la mañana nuestros tíos irán al aeropuerto.
Los grandes chicos no son tímidos.
David no me lo estaba trayendo.
Isabel y Carmen pagan el café por la mañana.
¿Cuántos museos hay en Nueva York?
Ese gato les parece pequeño.
El barco es muy lento.
Dices que Lucía no preparó muchas pizzas deliciosas.
¿Cuándo abrirá María una maleta?
No entiendo estos periódicos cortos.
Hay dos estudiantes en el mercado.
Vieron ese partido.
Hace un año no construyó ese piso.
Me despierto todos los días.
No quiere traer ese billete.
Vamos al hotel en tren todas las mañanas.
La enfermera está tomando este tren.
Tendrás que pedir zumo.
Vamos a llevar un sombrero seco.
Su hermano fue al hospital y vio sus conciertos.
¿Te gustaría ir a Madrid?
No quieres terminar la revista.
Pedro compró sus relojes y abrió esa maleta el martes.
Soy muy rico.
¡Qué pueblo tan grande!
¿Vivió nuestra hermana en Roma durante nueve semanas?
Ana nunca ha leído poemas.
Esperamos que vivas en Madrid.
¿Qué chaqueta va a vender?
Mi hermana va a pintar otra cocina esta tarde.
Su hijo llamó al abogado inteligente y compró cerveza hace una hora.
Nunca juego en ese parque.
Sabe que Juan vive en Sevilla.
Estábamos descansando en el parque mientras Miguel estaba caminando.
Le encanta viajar a Sevilla.
¿Cuándo bebió Carlos cerveza?
Irá a ese hospital mañana por la mañana.
A Pablo no le gusta leer periódicos.
Había muchos sofás en el piso.
Si la tienda está cerrada, conducirán el coche.
Por la mañana su tío juega con su tía.
¿Irá tu hermana a esta estación pronto?
Que te mejores.
Elena quiere ser ingeniera.
¿A qué hora empieza la clase?
Cuando éramos niños, trabajábamos en Sevilla.
El miércoles su vecino visitó a su hija.
¿Cuándo condujo las furgonetas?
No abrirás la puerta amarilla porque tienes sueño.
Eran muy valientes.
Encontró un teléfono moderno y luego lo perdió.
Le gustan esos ruidos extraños.
Ese caballo les parece grande.
¿Es joven?
¿Cuánto cuesta la chaqueta?
Lo entiende.
Va a venderme tu camión pronto.
Eran las dos cuando llegamos.
Hablaremos con Miguel cuando Isabel tenga tiempo.
Me gusta el reloj y quiero comprarlo.
¿Quién compró mi traje?
Esta chica estaba comiendo en este jardín mientras Jorge estaba trabajando en el museo.
Jorge intentará acostarse.
¿Estudian Miguel y Pablo francés por la mañana?
Si hace sol, Elena se divertirá.
Tu hermano es de Nueva York.
¿Cuántos pájaros vio?
Arreglamos nuestros armarios el domingo.
Hablarán con Carlos cuando Luis se levante.
Hasta luego.
Hablo español los fines de semana.
¡Qué bien hablan Isabel y Miguel!
Tendrás que escuchar tu ruido.
Carlos quiere que llame a su tío.
Carmen y Miguel quieren levantarse.
Comerás mucha sopa cuando me levante.
Laura irá a Madrid y ayudará a su tío mañana por la mañana.
Esta calle es demasiado grande.
Laura no termina esos periódicos porque tiene sueño.
Lo estoy llamando.
Cuando volvamos, comerás una manzana.
Venderás una mesa cuando me levante.
Isabel lo comprará.
No puede escribir nada.
Quiero cocinar mucho pescado delicioso.
Necesitan hablar con Lucía.
La ciudad le parece hermosa.
Se divirtió después de abrir dos maletas.
Hace tres semanas pintó su piso.
La mujer que trabaja en Sevilla es nuestra hija.
¿Son de Portugal?
Había muchas camas en la cocina.
Sé tocar el violín.
Ana intentó llamar a su tía.
Sus hermanos no quieren buscar este aeropuerto moderno.
Les encanta viajar a Roma.
Tengo suerte.
Carlos todavía no ha comprado una revista.
Miguel era ingeniero.
El estudiante viajará a Italia.
Esta es la mujer más importante de Italia.
Esta botella está sobre la silla.
Los estoy escuchando en este momento.
¿Hay una estación al lado del museo?
Pagó 79 euros por la falda.
Sara es menos amable que su hija.
Si el tren no llega, elegiremos estos periódicos.
Acabo de pedir mucha sopa.
El camarero quiere enviártelo.
Me gusta esa botella y quiero comprarla.
Esta es la estación más moderna de la ciudad.
El aeropuerto nos parece nuevo.
¿Dónde has visto los teatros?
Este niño pagó su sopa ayer.
Ha viajado a Berlín.
Esa chica que trabaja en Sevilla es baja.
Eran las ocho y cuarto cuando llegó.
Tu hermana no los visitó hace dos días.
La chica que ha terminado esta novela es profesora.
Esta chica me lo contó el jueves.
Ayer Laura fue a la estación y vio un concierto.
Su hija no trabajará en Nueva York el año que viene.
Carmen se los dio el viernes.
¿Dónde están sus chaquetas? Las vendieron.
David y Ana irán a Nueva York y comprarán los coches el domingo.
Este es el pueblo más hermoso de España.
¿Está viendo su vecino el gato ahora mismo?
Carlos cocinó la patata y visitó la estación grande.
Sé que Isabel irá a Sevilla.
Fui a Londres el año pasado.
Pablo no puede esperar el autobús porque está muy aburrido.
Anoche su hermano fue al mercado y comió la patata.
Quiero que te levantes.
¿Es esta reunión el viernes a las seis y cuarto?
¿Dónde compró su bicicleta fea?
Sara quiere que pida vino.
Laura y Luis necesitan otra chaqueta.
Llovió en México hace una hora.
¿Cuántos aeropuertos encontraron?
Quieren beber agua caliente, pero no pueden.
Ese chico que lavó el camión está enfadado.
Estarás en la casa.
¿Te gustaría elegir su vestido?
Viajé a Madrid con mi hijo.
Estos vasos no estaban debajo del sofá.
La furgoneta costó 97 euros.
Hay un castillo cerca de Sevilla.
Las enfermeras se durmieron a las siete menos cuarto.
¿Puede tocar Ana la guitarra?
Su hijo no tocó el piano hace una hora.
El autobús les parece lento.
Pronto limpiaré su jardín y visitaré este restaurante.
Pedro no ha tocado la guitarra.
La tienda está cerca del museo.
¿Por qué no llevó Miguel su chaqueta limpia?
Vimos un partido porque queríamos hablar con Jorge.
Mañana voy a ir a Sevilla y pedir sopa.
Prefería las canciones.
Esta noche van a llorar en el baño.
Vas a beber vino porque quieres pagar esta sopa.
¿Sabía tocar la guitarra?
Pedro, diviértete.
Esas novelas le parecen interesantes.
Jorge, cocina en la escuela.
Le he traído otro abrigo a Miguel.
No están menos aburridos que su primo.
¿Qué chaqueta lavó María?
¿Viajó Jorge a Alemania el año pasado?
¿Cocinará sopa deliciosa esta noche?
¿Quién va a esperar a nuestra hermana?
No había coches en el jardín.
Juan no ha buscado nada.
No estoy muy contento.
Nuestro tío es arquitecto.
Quiere que hable con sus hermanas.
¿A quién está visitando Sara?
Hago la compra los sábados.
Ayer por la tarde cociné mucho arroz y visité a tu tío.
Cuando Lucía llegue, su tía conducirá esa furgoneta.
¿Está ese abrigo bonito al lado del armario?
Miguel, lee los periódicos.
Mi amigo nunca toca el violín.
Tu hermana se llama Elena.
Estaba bailando en el teatro mientras estaba cerrando una maleta.
No llamó al médico porque no tenía tiempo.
No necesita el vestido ahora.
Elena no puede tomar un avión lento porque tiene sueño.
Digo que las mujeres viven en Madrid.
Cuando vuelva, comprará ese sombrero azul.
Quieres que lea el libro.
¿Está el hospital al lado del mercado?
No se levantó porque estaba preocupada.
Habrá un sofá en la cocina.
¿Dónde está nuestra carta? La hemos vendido.
María y Sara trabajan en Barcelona desde hace doce semanas.
Vamos a ir a Berlín antes de tomar este tren.
Quieres que limpiemos nuestras sillas.
El autobús salió a las dos menos cuarto.
Pablo va a jugar al tenis esta noche.
El jueves Pablo leyó su libro y visitó a su primo.
Tu hermano tenía otro problema.
Estaban llorando en el baño cuando llegó.
¡Qué altos son sus hermanos!
¿Hacía sol en Nueva York?
Todas las semanas se ponen el traje.
¿Nevó mucho en Alemania hace dos días?
Ese hombre que tradujo esa nueva revista es su primo.
¿Qué ha comido?
Carmen tiene que vender esas chaquetas, pero no tiene tiempo.
¿Dónde perdiste esas cámaras baratas?
Vivió en Nueva York durante dos años.
¿Dónde están sus libros? Los ha vendido.
Arregló este ordenador hace una hora.
Lucía y Jorge caminaron con Carmen ayer por la tarde.
Tiene una cámara, pero no la usa.
Me entendía.
Va a descansar muy bien esta tarde.
La ciudad te parece grande.
Decimos que no compré el periódico corto.
¿Jugará Isabel al baloncesto dentro de una hora?
La chica va a lavarse las manos mañana.
María lava ese vestido por la noche.
Su llave está debajo del sofá.
Salen de la biblioteca los fines de semana.
Llovió en Lisboa ayer por la tarde.
El profesor estaba cocinando carne deliciosa mientras Laura estaba comiendo en el restaurante.
No me gusta tu música hermosa.
Carmen y Sara no han elegido muchas revistas.
El miércoles compraron esa pizza y limpiaron el baño.
Te gustaría ayudar a tu tía.
Traes mucha leche caliente por la tarde.
Nuestros tíos no van a contarme cuatro planes esta noche.
Esta camisa es amarilla.
Hay una gran clase en Nueva York.
El año pasado volvieron de Italia.
María está comprando esta cámara ahora mismo.
Este abogado no ve su aeropuerto todas las mañanas.
Te lavarás la cara pronto.
El regalo es de él.
Sara saldrá de Nueva York el jueves.
Necesitan comer el chocolate, pero están muy tristes.
El abogado intentó beber mucho zumo.
¿Intentó pintar un sofá?
Tienen que conducir el camión, pero están muy enfermos.
Estaban leyendo otra revista mientras estaba trabajando.
Nevará mucho en Londres dentro de una hora.
Su hija quiere traer sus diccionarios.
Trabajaron en Madrid durante seis semanas.
Su cumpleaños es el 3 de noviembre.
Tomaremos otros aviones cuando lleguen.
¿Lavaba el médico su furgoneta por la noche?
Luis y Lucía lo quieren.
Cuando llegamos, ya habíamos visto un concierto.
El viernes Sara ayudará a sus hermanos y arreglará su coche.
David visitó el teatro el miércoles.
¿Por qué va a ver ese gran concierto?
No elige esta novela porque está nervioso.
Vas a esperarlos.
Dentro de una hora irá a la universidad y pedirá el café frío.
¿Está Pablo cerca del teatro?
La chica no está muy preocupada.
Ese hombre que trabaja en Lisboa es abogado.
María ha llevado una chaqueta.
Hay seis camas en el piso.
Cocinaremos todos los huevos cuando terminemos el trabajo.
Fui a la universidad ayer por la tarde.
Su foto está debajo del armario.
Ya son las diez menos cuarto.
¿Es David escritor?
¿Necesita llamarte?
¿Dónde perdiste los regalos?
Carmen ha comido con su tía.
Esta lámpara no es tuya.
Rompí mi ventana ayer por la tarde.
Trabajas en Londres desde hace doce años.
Esta no es la calle más tranquila de la ciudad.
Querían limpiar el piso.
Decimos que está muy enfermo.
Me esperaba.
¡Qué bien nadan mis hermanas!
La sopa que he traído era española.
Pronto irá al museo y ayudará a su hija.
Habrá un sofá en la habitación.
Juan me lo está dando ahora mismo.
Isabel se cepilla los dientes muy a menudo.
¿Dónde compró esa bicicleta?
Hace dos días su amigo cocinó sopa y arregló la bicicleta.
David los visitó.
Nuestra hija traía mucha leche fría.
Esta chica se ha lavado las manos.
¿Cuántos trajes hay debajo de la mesa?
Ese diccionario te parece nuevo.
Su silla es demasiado fea.
Siempre como arroz.
La iglesia está cerca de Nueva York.
Su primo lavará un camión rojo cuando tengas tiempo.
Isabel quiere que leas un mensaje.
Pablo e Isabel acaban de esperar el barco.
Esta tarde va a venderle su bicicleta a su tío.
Saben que no terminó el ejercicio.
Crees que Carmen va a levantarse.
Van a venderte algunas sillas el viernes.
Sé que nos hemos divertido.
Esta noche voy a mostrártelo.
Cuando Sara termine el trabajo, llevarán un traje.
Tenemos que tomar un avión, pero estamos muy ocupados.
La mujer que buscó esos gatos es mi tía.
Elegían un vestido por la noche.
Miguel es más valiente que sus primos.
Esperamos que Elena no pida leche fría.
Jorge vive en Londres desde hace ocho años.
Llovió mucho en Berlín ayer.
El hombre que trabaja en Barcelona es profesor.
El hotel cierra a las nueve.
María intentó esperar a estos hombres.
No hay ningún lápiz sobre el armario.
Esa no es su lámpara roja.
¿Va a llorar Elena en la cocina?
Mi vecino necesita una radio fea.
Carlos caminó hasta este hospital.
Esta tarde su tío va a ir a Portugal.
Anoche cerró una puerta y cerró otra caja.
Tu tía estaba cantando mientras Pedro estaba comiendo en la cocina.
David se está enfadando ahora mismo.
¿Hay una reunión en Sevilla?
Cuando nuestra hija era niña, tocaba la guitarra.
Jorge estaba construyendo un jardín mientras estábamos comprando el sombrero.
No me lo prestes, por favor.
Llovió mucho en Portugal hace una hora.
Estabas caminando mientras estaba visitando al camarero.
Camina en la habitación, por favor.
¿Va a volver tu hija de ese mercado?
Fui a Londres antes de beber cerveza.
¿Perdió la radio barata ayer?
Tomo el avión por la mañana.
¿Se quitó Lucía la chaqueta anoche?
¿Dónde vivimos?
¿Dónde está tu camión? Lo has perdido.
Los camiones son negros.
¿Dónde están sus camiones? Los perdieron.
Dice que la maleta es nueva.
Digo que viven en Barcelona.
La habitación te parece pequeña.
Pedro no construirá su supermercado porque está solo.
Nos lo han contado.
Tomará otro autobús cuando Miguel se levante.
La gran mujer está bebiendo leche ahora mismo.
¿Quién puede terminar el trabajo?
¿Por qué se queda Carlos en casa?
El profesor se divierte los fines de semana.
El sábado fuimos a la biblioteca y visitamos a tus hermanos.
¿Cuántos regalos hay sobre la cama?
¿Está ese periódico al lado de la silla?
¿Llorará nuestra tía en la habitación el viernes?
Este médico llegó a esta universidad ayer por la tarde.
Es muy pobre.
Esa cámara no está al lado de la silla.
¿Habló mi hijo francés ayer por la tarde?
Es la una.
Su tía pedirá café mañana por la mañana.
Lloverá mucho en Argentina pronto.
¿Viajaron a Lisboa hace una hora?
Jorge e Isabel tienen mucho frío.
Mi hermano vivió en Sevilla durante once meses.
Vas a acostarte dentro de una hora.
Había un lápiz debajo de la mesa.
¿Cuándo va a hablar con Ana?
Estamos leyendo nuestra revista ahora.
A esta mujer española le gustaría ir a Berlín.
No hay ningún castillo hermoso en Berlín.
Esta habitación es menos tranquila que esa habitación.
Si mañana llueve, hablará con su tío.
No hay ninguna mujer en el supermercado.
Está más cansado que Carlos.
El estudiante fue al hotel y compró cerveza.
Alguien puede esperar el barco.
Tiene tres vestidos, pero no los usa.
¿Cuándo leerá Lucía este viejo poema?
Miguel fue a Lisboa antes de llamar a sus hermanas.
Ana y Luis se aburrirán el martes.
¿Por qué tomas un barco lento?
Irás a Barcelona para pintar la cama.
Si Juan tuviera tiempo, escucharía su ruido hermoso.
Elena vivió en Berlín durante seis meses.
Jorge va a ir al castillo mañana.
Si María tuviera tiempo, tomaría ese barco.
Quiere que leamos un libro.
¿Vamos a dormir muy bien el martes?
Carlos intentará traducir el poema.
Caminó con su primo ayer por la tarde.
Sara y Carmen entienden esas respuestas importantes ahora.
Espera que David busque otra taza roja.
El chico ha ido a la iglesia con su hija.
Cuando eras niño, trabajabas en Londres.
La cocina que Lucía limpió era hermosa.
Cuando llegue, la chica abrirá su puerta.
Isabel estaba estudiando mientras Juan estaba viendo el partido.
El avión llegará a las cuatro.
Siempre habla italiano.
Los partidos te parecen nuevos.
Le venderé estas furgonetas a Sara.
Si tuvieras tiempo, abrirías una ventana.
Luis y Carmen perderán sus revistas mañana por la mañana.
¿A quién ha visitado Lucía?
Va a llover en Argentina.
Tienes seis cámaras, pero no las usas.
¿Por qué pides mucho vino?
A Sara le encanta viajar a Lisboa.
Nació el 9 de mayo.
¿Baila tu hija mucho por la mañana?
Ana comerá en el hotel dentro de una hora.
No ha llovido en París.
Pintará la cama cuando terminen el trabajo.
¿Se despiertan Pedro y Miguel por la mañana?
¿Dónde están sus sombreros? Los ha vendido.
Intentó ir a Barcelona.
Eran las cinco cuando llegó.
¿Han trabajado Jorge y María con Miguel?
Ya has ido a Berlín.
La sopa es italiana.
¡Qué valientes somos!
El chico llora muy poco muy a menudo.
Leíste un periódico difícil y leíste muchas revistas.
Hubo algunos conciertos en Barcelona.
Encontraron un reloj sucio y luego lo perdieron.
Le ha enviado el poema a su hermano.
¿Por qué no hablas con Jorge?
Hace muy buen tiempo en otoño.
Su hija no volvió de este supermercado el lunes.
Si mañana llueve, me acostaré.
Este secreto es tan importante como el otro.
Vístete, por favor.
Miguel va a enfadarse.
Le encantan los gatos.
Lucía caminará hasta el teatro mañana por la mañana.
Tengo una furgoneta, pero no la uso.
Pagué veintiséis euros por los diccionarios.
¿Cuándo vendió estos teléfonos caros?
¿Ayuda a su primo los fines de semana?
¿Por qué llamaremos al camarero importante?
Esta camisa blanca costó cuarenta y siete euros.
Quiere que cierren otra puerta.
Hay cuatro conciertos en Roma.
Su hermano no está jugando en ese jardín.
¿Trabajó este médico en Berlín?
Sara cocinó en la cocina anoche.
Esperamos que leamos otra vieja novela.
No pagan la camisa los fines de semana.
A María no le gusta ese camión.
Me gusta este abrigo y quiero comprarlo.
Carlos sabe que no estoy construyendo esas bibliotecas tranquilas.
¿Qué tiempo hace?
Este secreto es más nuevo que ese secreto.
Tenemos cuatro vacas.
El museo cierra a las siete los viernes.
Va a jugar en el parque el martes.
Pablo llegó a ese mercado ayer por la tarde.
Va a ir a Berlín y ver su partido mañana por la mañana.
Las cartas estaban debajo de la mesa.
Isabel va a vestirse después de trabajar.
Su hijo va a salir de Argentina.
Sus respuestas te parecen importantes.
Vivían en Berlín.
A su hermano le encantan las preguntas.
El médico me lo ha contado.
Me estoy levantando ahora mismo.
¿Dónde está nuestro abrigo? Lo hemos vendido.
¿Empezó Isabel a preparar una buena pizza?
Ana va a tocar la guitarra el sábado.
Mi hermano estaba corriendo por el parque mientras María estaba corriendo.
Este parque es más hermoso que ese parque.
María va a limpiar su armario sucio esta noche.
¿Estaba esta foto al lado de la cama?
¡Buena suerte!
El barco le parece rápido.
Esa oficina no está cerca de Madrid.
Tu hijo es tan perezoso como Lucía.
Tus hijas tenían esta cámara.
Recuerdo mi secreto.
Este traje estaba al lado de la silla.
Vivimos en Berlín desde hace cinco años.
Deben tener cuidado.
Ese partido era muy extraño.
A sus hijas no les gustan los trajes.
Buscaste una falda verde y luego la vendiste.
Ayer por la tarde el camarero fue a Barcelona y ayudó a su hermana.
Esta noche no va a enviarles tus llaves.
Si quieres, no prepararás esa buena ensalada.
Elena quiere esperar el avión, pero está muy ocupada.
Acabamos de cocinar nuestro huevo.
Queremos que beba vino.
David viajó a Madrid el 28 de julio.
No traen esas ensaladas porque no tienen tiempo.
Sus hermanas no pueden correr muy poco.
¿Está su tía detrás de la tienda?
¿Quiere la mujer limpiar ese baño?
No descansaron en el parque.
Este no es el chico más famoso de la ciudad.
No vengas aquí.
¿Tuvo Isabel que arreglar esos relojes?
Esta es la biblioteca más famosa de Italia.
Fueron a Barcelona para traducir su libro.
Miguel no los conocía.
Hubo muchas clases en Madrid.
No hay partidos en Londres.
¿Quién ha vendido estos relojes?
El mercado abre a las tres y cuarto.
Ya ha escuchado su canción.
Quieren que vea esa película.
¿Cuántas cartas va a leer?
La mujer se lava las manos todos los días.
¿Cuánto cuesta el sofá?
¿Empezó a sentarse?
Hace una hora Miguel jugó al baloncesto.
¿Estará ese lápiz al lado de la cama?
¿Va a viajar a Roma el 1 de junio?
Tiene miedo del agua.
¿Volvió el estudiante de México ayer por la tarde?
¿Dónde está mi furgoneta? La he vendido.
¿Te conoce María?
Si hace sol, Elena llevará un sombrero barato.
¿Fueron los exámenes el 24 de abril?
No estamos más cansados que Carlos.
¿A qué fecha estamos hoy?
Va a ducharse antes de ayudar a su primo.
Esa chica que trabaja en Barcelona es estudiante.
Su tío es ingeniero.
Eran las once cuando llegó.
Esta reunión es el 28 de febrero.
El autobús era muy rápido.
Hablé con Ana porque quería pagar la leche caliente.
¿A qué hora termina la clase?
Este coche está más limpio que ese coche.
¿Por qué no escribe Miguel el nuevo mensaje?
El estudiante está llorando muy bien.
Condujiste el camión ayer por la mañana.
Esa cocina le parece nueva.
Quiero escribir mis mensajes, pero no tengo tiempo.
El mensaje es muy difícil.
¿Cuántas sillas hay en la habitación?
No descansaré en el jardín.
Carmen ha escuchado esta canción.
David, préstamelo.
¿Quería Sara traer cuatro pizzas?
Jorge y Carlos pagaron 97 euros por las radios.
María fue a Lisboa antes de beber mucha agua.
Empezamos a arreglar estas camas grandes.
Acabamos de quedarnos en casa.
El partido le parece largo.
Elena te lo cuenta todas las mañanas.
Su primo es de Lisboa.
Su hermano ya no trabaja en París.
Si vivieran en Madrid, se levantarían.
Conducimos las furgonetas por la mañana.
El chico ayudará a sus primos esta tarde.
Estábamos vendiendo un camión cuando entramos.
Jugamos al ajedrez por la noche.
¿Qué vas a comer?
Tu traje no cuesta 39 euros.
La mujer que trabaja en Lisboa está cansada.
Laura y Juan no tienen miedo de los perros.
¡Prepara esa pizza!
Cuando termines el trabajo, comprará ese libro barato.
Cuando me levante, iré a Nueva York.
¿Vamos a prestarle nuestro camión dentro de una hora?
Voy a ir a la tienda.
Verás ese buen concierto cuando vuelva.
El autobús saldrá para Madrid a las diez y cuarto.
¿Qué pastel pidieron?
Anoche no trabajamos con María.
¿Nos está visitando el hombre ahora mismo?
Lucía camina hasta la escuela por la noche.
Lo han olvidado.
Empecé a hablar con Laura.
El billete está al lado de la silla.
Habla portugués todos los días.
Pablo cree que podemos traducir el mensaje.
El café que Jorge bebió estaba frío.
Vive en Berlín.
Debes ver un aeropuerto.
Ese teatro está detrás de la universidad.
Te gustaría pintar un armario barato.
¿Le dio David dos ordenadores?
Su tío pagó 15 euros por los camiones.
¡Qué solo estoy!
¿Cocinaron las enfermeras demasiado ayer por la tarde?
Mi hijo se aburre a las diez.
Vamos a hablar con nuestra hermana.
Su tía va a ir al hotel en tren.
Pedro estaba bailando en el teatro mientras Luis estaba leyendo en el parque.
Este hombre no tiene otra furgoneta.
Si hace sol, prepararé esa pizza.
Jugará al tenis dentro de una hora.
No estaba escuchando la música.
¿Cuántas ensaladas comieron?
Hay un chico en el teatro.
Le has traído vino a Carlos.
¿Dónde compró un reloj?
¿Vivirá Laura en Roma el año que viene?
¿Pediremos muchas ensaladas mañana por la mañana?
Les ha vendido un reloj a sus hijas.
Voy a traerle leche esta noche.
María va a ir a Roma y ayudar a su hermana esta tarde.
No traduces tu revista por la noche.
¿Es la clase el domingo a las cuatro?
Miguel estaba un poco nervioso.
Vamos a ir a Barcelona después de trabajar.
Se pondrá el traje el martes.
Carmen nunca come pescado.
Va a viajar a México dentro de una hora.
Estudiamos mucho anoche.
Cuando llamamos, su tía ya había cerrado una caja.
Elena y Sara se pusieron el traje.
Trabajó en Barcelona durante tres semanas.
Hace una hora le trajo leche a David.
El libro que Miguel leyó era bueno.
Su hija es de Argentina.
Sara y Lucía no pagaron cuarenta y cinco euros por esta novela.
Hay una chica amable en la universidad.
Se durmieron después de elegir una revista.
El martes mi hijo llamó a esos niños y arregló la mesa.
Esta puerta está tan sucia como esa puerta.
Cuando se levanten, hablará con sus hermanas.
Siempre caminan por el bosque.
No habrá ningún camión en el parque.
La carta que María ha leído es corta.
Eran las cinco menos cuarto cuando Isabel llegó.
Quiero que se acueste.
No pagaron sesenta y seis euros por la furgoneta.
Su tía necesita cocinar una patata.
Sara y Miguel se acostarán cuando Luis tenga tiempo.
Hace una hora su primo buscó este hotel tranquilo.
Me acostaré a las seis y cuarto.
Trabaja en Barcelona desde hace tres meses.
Hay un mercado tranquilo cerca de la iglesia.
No estudies en ese baño, por favor.
Les encanta tocar el piano.
Si Lucía hablara inglés, ayudaría a ese niño.
Limpié este jardín y pedí leche.
Le han mostrado estas radios a su tía.
No se duchará porque tiene prisa.
¿Dónde está su vestido? Lo vendió.
¿Dónde está su revista? La olvidaron.
Esta enfermera les ha mostrado mi revista difícil.
Tienen prisa.
No hay ningún traje debajo del armario.
No tienes ganas de limpiar la casa moderna.
El chico rico estaba nadando cuando llamé.
Isabel estaba traduciendo su novela cuando David llamó.
¿Dónde está su cámara? La perdieron.
Sabe que trabaja en Roma.
Pagó 86 euros por estos sombreros.
No lo compraste ayer por la tarde.
El camión les parece lento.
¿De quién es ese reloj?
Necesito limpiar ese armario limpio, pero estoy muy cansado.
Isabel ha cerrado la caja.
Elena no espera a su jefe porque está muy sola.
Jorge quiere ver el concierto.
No habrá ninguna fiesta en Roma.
Quieres que pague mi cerveza.
Creo que llevaré una camisa sucia.
Quiere que compren mucho chocolate.
¿Dónde vieron este castillo pequeño?
Nunca hemos jugado al fútbol.
La escuela moderna está detrás del teatro.
Esa farmacia me parece grande.
¿Dónde vimos este perro?
No he visto a nadie.
Voy a lavar una taza y lavar la chaqueta mañana.
Carmen se aburrió a la una menos cuarto.
David todavía no ha pintado esa cocina sucia.
No hay sofás en la habitación.
Este no es el bosque más hermoso de Argentina.
Llovió en México ayer por la mañana.
Queremos que cocinen sopa.
¿Cuánto cuesta este sofá cómodo?
Estás bailando en el jardín en este momento.
Creen que no verás esa película.
Su tío le dio la cámara a su hermana ayer por la tarde.
Jorge no cocinó con su tía ayer.
¿Dónde compró Juan ese coche?
Este es el museo más famoso de Japón.
Si tuviera tiempo, cocinaría mucha sopa.
Mañana por la mañana David escribirá otra carta y pintará una mesa.
Elena se enfadará antes de trabajar.
Cuando vuelva, escribiremos otro mensaje.
Soy tan fuerte como mi tío.
El hombre serio tenía ese ordenador.
Carlos condujo esta furgoneta anoche.
Ayer por la tarde me lo dio.
Laura no nos enviará un reloj.
Me gustan estos sombreros y quiero comprarlos.
Estaba cantando cuando Isabel llamó.
¡No la esperes!
Elena va a escuchar esta música.
¿Por qué verán muchos partidos?
No quiero contárselo.
Dentro de una hora David leerá estas cartas y lavará una chaqueta.
¿Debería ver la película?
Es la 1:25.
Lucía no lava el camión porque tiene sueño.
¿Dónde hemos visto tu caballo?
Ana descansó en este jardín ayer por la mañana.
Carlos no puede pedir su pastel delicioso porque tiene sueño.
Jorge me lo estaba trayendo.
No traeré el pastel porque tengo sueño.
Miguel y Luis necesitan abrir la caja.
Se lo trajo ayer por la tarde.
Quiere visitar al médico, pero está muy enfermo.
Son las tres menos cuarto de la tarde.
Esta es la oficina más famosa de México.
Esta mujer estaba bailando mientras estaba leyendo.
Este estudiante está hablando italiano ahora.
Miguel y Lucía lavaron un coche y arreglaron estos armarios.
El hombre que ha cocinado algunos huevos es pintor.
¿Dónde perdió Isabel la taza?
Le ha contado el problema.
Nuestras tías estaban jugando en el jardín cuando Juan salió.
Sabe que no podemos leer un poema.
Por la mañana lo escuchamos.
Nadará mucho dentro de una hora.
Lucía va a jugar al fútbol.
¿Va a estudiar Pedro en la habitación mañana por la mañana?
Se acuesta todos los días.
Ana, bebe su té frío.
El hombre estaba llorando en la habitación mientras estabas descansando en el parque.
Compraste un periódico interesante y luego lo perdiste.
Este partido es mejor que el otro.
¡Lee el poema!
¿Por qué cocinó el huevo delicioso?
Terminará el trabajo el miércoles.
Irá a Berlín y ayudará a su vecino dentro de una hora.
Compró arroz delicioso ayer por la tarde.
No te lo traeremos.
Las fotos están sobre la cama.
Si Lucía pudiera, se vestiría.
Comprará sus armarios cuando Miguel termine el trabajo.
Su plato no está al lado de la silla.
¿Necesita otra botella?
Todavía no ha conducido las furgonetas rojas.
Pablo estudiará portugués el miércoles.
El supermercado no cierra a las 3:20.
Le gustaría cocinar mucho arroz delicioso.
Carlos quiere hablar con su hijo.
Miguel no lo sabe.
Ayudará a sus hermanas y cerrará muchas puertas feas mañana por la mañana.
Fue a la iglesia y compró esas camas ayer por la mañana.
¿Cuántas camas hay en el piso?
Isabel empezó a esperar a esa mujer.
Quiere que tome otro autobús rápido.
Este examen es más interesante que el otro.
El autobús sale para Londres a las doce y cuarto.
Fue a Sevilla después de pintar un sofá.
Lucía quiere que leas el poema.
¿Te gustaría traer mucho café caliente?
Si tienes tiempo, limpiarás la casa.
¿A quién vas a ayudar?
¿Leyó Miguel en la biblioteca hace una hora?
Ese mapa no estará al lado de la cama.
Su primo nunca come chocolate.
Si tuvieran coche, beberían té.
Juan, no nos vendas la cama.
Los estudiantes jóvenes están tocando el piano ahora.
Intentaremos terminar esa novela.
Vamos a llevar nuestro sombrero seco.
Cuando éramos niños, trabajábamos en Berlín.
Creo que estoy hablando con David.
Isabel ya ha traído la sopa.
Lucía y Juan fueron a Lisboa y visitaron a su primo anoche.
Tu hermana no conoce a su vecino.
Lucía no ayuda a sus vecinos españoles porque no tiene tiempo.
Luis, muéstrale esas fotos.
Necesito preparar sopa, pero estoy muy ocupado.
No perdimos el paraguas en el piso.
Ana sabe que no fuimos a Sevilla.
Te estaba ayudando.
¿Dónde ha perdido Miguel ese mapa?
Hace dos días su hermano se lavó las manos.
Carlos le mostró este teléfono a su tío ayer.
Esperas que conduzcamos esta furgoneta.
Va a ayudar a su vecino y visitar la ciudad esta tarde.
No va a enviarle ese poema esta noche.
¿Se quedarán estos chicos en casa pronto?
Nos pusimos el traje.
Alguien perderá su abrigo sucio.
Luis no es tan joven como su hermana.
Jorge no puede vestirse porque no tiene tiempo.
No prepararán la ensalada mañana.
Hay muchas lámparas al lado de la cama.
La sopa que he preparado está fría.
Cerraron esta puerta y bebieron agua.
El martes su tía va a enviárnoslo.
¡Qué habitación tan tranquila!
Miguel va a acostarse después de ayudar a sus tíos.
Tus hermanas deberían divertirse.
Queríamos escribir nuestro poema.
El mercado abre a las nueve y cuarto los sábados.
No hay chicas en la oficina.
Mi hermana es enfermera.
¿Quién va a comprar su sopa?
Creen que te vestiste.
La mujer que ha encontrado su castillo está sola.
María traduce su mensaje corto muy a menudo.
Cuando Isabel llegó, ya habías escuchado tu canción extraña.
Isabel tiene ochenta y un años.
Este es el abogado más fuerte de Alemania.
Queremos que venda esta mesa.
A esta enfermera le gusta hablar inglés.
Buscaré su gato hermoso cuando David tenga tiempo.
Se aburrirá después de estudiar.
¿Está el pasaporte debajo del sofá?
¿Cuándo se acostó Laura?
Nevó mucho en España anoche.
Tocará el violín.
Si mañana llueve, Pedro no lavará una ventana.
Pedro les ha dado una falda.
¿Por qué traes esa ensalada?
Tu tía escribió esa carta y llamó a sus vecinos.
No cocinará mucho.
¿Qué coche ha comprado?
Ayudé a mi hijo y compré la manzana ayer por la tarde.
¿Por qué cocinará Sara el huevo?
Esa biblioteca estaba delante del museo.
Si hace frío, nos despertaremos.
No tengo nada que decir.
Bebimos cerveza y bebimos vino.
Si hace frío, iré a Nueva York.
El barco no llegará a Roma a las ocho y cuarto.
Luis no recuerda su música.
Espero que pinte algunas mesas.
No nos acostaremos porque no tenemos tiempo.
Ayer por la mañana María no volvió de España.
Pablo quiere que vayan a Roma.
Quiero hablar con mi hijo.
Empezaste a buscar un paraguas.
Miguel tiene que construir este jardín, pero no tiene tiempo.
Les he mostrado la revista.
Si mañana llueve, Luis se divertirá.
El abrigo que compraron era gris.
Si Miguel hablara inglés, ayudaría a su hija.
¿Dónde estaba su novela?
Miguel y Pablo no querían cerrar esta maleta.
¿Van a vestirse mañana por la mañana?
Ana está escuchando nuestra música en este momento.
Condujimos la furgoneta.
La puerta que he abierto era marrón.
Ana va a ir a Roma para limpiar esta cama pesada.
Hay un ordenador al lado del sofá.
Cuando llegue, arreglará sus armarios.
¿Por qué comió Carmen su tomate?
Vivió en Berlín durante tres semanas.
Esperan que busque ese caballo.
Le vendiste los teléfonos anoche.
Pintó una cama la semana pasada.
Si la tienda está cerrada, iremos a Lisboa.
Luis se sentará antes de cerrar esa puerta fea.
¿Se quedará Pablo en casa mañana por la mañana?
Se acuesta a las cinco menos cuarto.
El supermercado está lejos de la oficina.
Acabo de quedarme en casa.
Cuando lleguen, veré un partido.
El viaje no es el lunes a las seis y media.
¡Qué plan tan importante!
Necesitaban estas camisas.
Elena no llorará mucho el martes.
¿Dónde está su vestido? Lo han olvidado.
¿Cuándo pintará Ana una mesa?
Fui al museo y compré un armario.
Tienen sueño.
Terminarán su trabajo cuando se levanten.
Su tía no se llama Carmen.
Crees que Ana está tomando otro avión.
Este es el pueblo más pequeño de la ciudad.
¿Está libre este asiento?
¿Qué va a cocinar Pedro?
Hay algunas mujeres famosas en el aeropuerto.
Luis estaba arreglando ese camión lento mientras estaba durmiendo en el piso.
Pablo y Elena van a ir a Portugal.
¿Qué compraron?
Ya hemos lavado un traje.
Carmen y Sara van a viajar a Lisboa el 5 de octubre.
¿Cuándo vamos a despertarnos?
Ayer por la mañana Jorge fue al restaurante y pidió agua.
¿Por qué comes chocolate?
A Isabel le encanta cocinar huevos.
Todavía trabaja en Nueva York.
La palabra nos parece extraña.
Esta chica nació en 2009.
La chica rica no venderá una camisa mañana por la mañana.
¿Quién ha olvidado este plan difícil?
El año que viene Pablo y María van a trabajar en Sevilla.
Sara pagaba esta buena sopa.
Pablo escribió una carta larga y cerró una maleta.
¿Te gustaría leer la novela?
Miguel vive en Londres desde hace ocho años.
¿Nevó mucho en Alemania ayer por la mañana?
Trabajamos en Roma desde hace doce años.
¿A qué hora terminará el examen?
¡Qué ciudad tan pequeña!
Va a mostrarle esos platos a Ana esta tarde.
¿Quién puede perder esta novela?
Luis y Jorge limpiaban los sofás por la mañana.
Estos abogados viajaron a Lisboa en avión.
El barco salió para Sevilla a la una menos cuarto.
Hay muchas mujeres en la tienda.
Carlos quiere su camión.
¿A Elena y Pablo les gusta jugar a las cartas?
Estaban trabajando en el banco mientras estaba comiendo en el hotel.
El hotel está cerca del banco.
A Pablo le encanta tocar la guitarra.
Estaba trabajando en esta tienda mientras estábamos viendo un mal concierto.
Mi hijo ayudará a su hija y cocinará pescado delicioso el domingo.
Compró un coche rápido y luego lo perdió.
¡Qué traje tan bonito!
Eres cocinero.
Va a ir a Madrid antes de trabajar.
Elena irá a Lisboa después de estudiar.
Son las nueve y cuarto de la noche.
Estamos menos tristes que Elena.
Carlos se lo daba todas las mañanas.
Tiene un coche, pero no lo usa.
Dicen que no trajeron mucha sopa.
Queremos que pinten este nuevo sofá.
No puedo lavar un coche verde porque no tengo tiempo.
Prefieres esta falda.
Ana necesita buscar este mercado, pero está muy ocupada.
¿Te gustaría comer una pizza?
Luis, levántate.
Esta noche mi hermano se divertirá.
¿A quién va a llamar Carlos?
Su vaso está al lado de la mesa.
¿Cierra la farmacia a las cinco y media los viernes?
¿Cuántas furgonetas hemos comprado?
Limpió este baño limpio y pidió buena sopa ayer por la mañana.
No había ninguna furgoneta en el parque.
La chica que pagó esa camisa es arquitecta.
¿Puedo probármelo?
¿Te vistes a las siete?
Necesita pedir la leche fría, pero no puede.
Nuestro primo ya ha hablado con Miguel.
Esta tarde no limpiaré esa cocina.
La mujer que trabaja en Roma es su hermana.
Pidió un pastel español porque quería elegir este armario roto.
Luis y Miguel tuvieron que cocinar carne.
Empecé a llamar a ese niño.
Dentro de una hora la mujer va a traerles mucha cerveza.
Está buscando un caballo en este momento.
¿Dónde compraron el buen pastel?
Nuestro primo no quiere conducir la furgoneta.
No hay partidos en Roma.
Fui a Lisboa después de buscar el teléfono.
Quiere pedir una ensalada, pero está muy enfadada.
Este diccionario es tan fácil como ese diccionario.
Sara espera que Ana tome el avión lento.
Va a mostrarle la novela a su hija mañana.
Pagó cincuenta y nueve euros por mi diccionario francés.
Ya no trabaja en Madrid.
Sabes que no beberé cerveza.
Llamarás a tu hermana cuando nos levantemos.
No escribirá esos mensajes porque no tiene tiempo.
Le vendió el reloj útil.
El mar estaba muy tranquilo.
¿Recordaba María las respuestas difíciles?
¿Eres pintor?
Esta noche vas a traerle sopa a tu tía.
Se vestirán después de ayudar a su vecino.
¿Nos ha encontrado Ana?
¿Trabajamos en el restaurante todas las semanas?
Ha olvidado mi pasaporte en esta cocina.
Cuando era niño, trabajaba en Madrid.
Miguel te lo dio.
Cocinó carne hace dos días.
Su hija es más rica que María.
No la vi anoche.
Pronto su primo va a ir a Nueva York y comer chocolate.
Compraste una foto y luego la vendiste.
No puede pagar esta chaqueta porque no tiene tiempo.
Esta es la ciudad más grande de Francia.
María va a salir de esa biblioteca el lunes.
Leerá muy poco esta tarde.
Cocinarán la carne deliciosa cuando se levante.
Está menos cansada que David.
No pueden ir a Madrid porque tienen prisa.
Me gustan estas tazas y quiero comprarlas.
Le duele un poco la pierna.
¿Va a cantar María en el teatro esta tarde?
¿Tocó la guitarra hace una hora?
No arregles tu camión.
El jueves estudiaron con su hermano.
¿Adónde fuiste ayer por la mañana?
¿Te gustaría visitar a mi hermano?
Cuando termine el trabajo, buscará estas estaciones.
Por la noche se levantan.
¿Es Jorge enfermero?
¿Es este pastel mejor que ese pastel?
Pedirán el pastel cuando termine el trabajo.
Este niño cocinó todos los huevos y preparó la pizza.
La chica siempre viaja a Madrid.
¿Cierra el hospital a las ocho menos cuarto?
¿Adónde va Pedro?
Nuestra tía no habló portugués.
Estarás al lado del mercado.
Estabas descansando mientras estaban comiendo.
Necesitamos arreglar el coche, pero no tenemos tiempo.
Deben acostarse.
Nos traerás las tazas el lunes.
¿Pidió Carlos café frío anoche?
Tenemos que llevar nuestro abrigo, pero no podemos.
¿Debería vender su primo la falda?
Carlos veía el río.
Quieren que compres un viejo diccionario.
El hombre estaba durmiendo en la habitación mientras Miguel estaba cocinando en la cocina.
Pasamos el verano en la playa.
El niño va a viajar a París el 10 de octubre.
¿Dónde encontró Carmen ese perro hermoso?
Carmen va a enfadarse antes de cocinar un huevo.
El médico vendió sus mesas hace una hora.
Te están ayudando ahora mismo.
Este tren es más lento que el otro.
La furgoneta que han lavado estaba limpia.
María no ha perdido su diccionario extraño en el mercado.
Nuestro hijo se llama Luis.
Esta es la calle más grande de Italia.
Si tuviera tiempo, vería seis partidos.
La mujer que vive aquí es abogada.
Nuestro hijo habló alemán hace dos días.
El abogado siempre juega al baloncesto.
Cuando Juan y Elena eran niños, jugaban con David.
Su chaqueta amarilla estará debajo de la silla.
Estamos trabajando demasiado ahora mismo.
Este camión no es mío.
Si no encuentro las llaves, buscaré una foto.
¿Adónde va?
Había un mapa al lado de la mesa.
El desayuno está listo.
¿Está esa iglesia detrás del restaurante?
Trabajaron en Lisboa durante cuatro meses.
¿Quién está escuchando la canción?
Hubo una fiesta en París.
¿Quieren sus tíos todos los camiones?
¿Le gusta trabajar en la universidad?
Hacía calor en primavera.
La enfermera debe vender otro teléfono.
Mi primo estaba estudiando mientras Pablo estaba limpiando esta cama.
Estaban jugando cuando entramos.
El pasaporte está debajo del sofá.
¡Lava esa chaqueta!
Nos ducharemos cuando David vuelva.
Tus jefes visitaron a ese chico hace un año.
Empezó a hablar con Carlos.
No te duele el brazo hoy.
Me gustan los camiones y quiero comprarlos.
Quieres que escuche este ruido hermoso.
El taxi me parece rápido.
Estoy muy preocupado hoy.
María trabaja en Madrid desde hace once semanas.
Nuestra hija es tan baja como Laura.
¿Necesitaba la chica beber vino?
¿Quién va a traer esta leche?
Estabas arreglando tu furgoneta negra mientras Pedro estaba escuchando la música.
María y Carmen han abierto esta ventana.
Lucía quiere pedir mucho café.
¿Hablaba tu vecino pobre portugués por la mañana?
Esta es la mujer más alta del mundo.
¿Dónde está mi tío?
Necesitan traducir estos diccionarios.
Compraste un traje barato y luego lo vendiste.
Crees que Carmen es muy pobre.
Esta es la farmacia más hermosa de Argentina.
Ayer por la mañana Pablo pidió la ensalada y escribió una carta difícil.
¿Hablaba italiano todos los días?
David y Pablo le vendieron un teléfono a su primo ayer por la tarde.
Nos gusta el vino.
Recuerda ese ruido ahora.
¿Entendía Carmen este viejo poema?
¿Tiene ochenta y dos años?
El avión llega a Nueva York a las cuatro.
El médico italiano hablará español esta tarde.
Este concierto fue el miércoles a las once menos cuarto.
El hombre que vive aquí es pobre.
Tengo mucho frío.
Soy valiente.
Llamarás a tu hermana mañana.
¿Dónde encontró este perro?
¿Qué periódico está buscando Jorge?
Sabe que mis sillas son demasiado pesadas.
Jorge y Miguel le prestaron un camión.
Ya no vivimos en París.
David sabe que Jorge se está duchando.
¿Te gustaría llevar un viejo sombrero?
Su tío se lo cuenta por la noche.
No te sientes.
Ayer por la mañana nuestra hermana le contó una idea.
Decimos que Elena ha terminado los trabajos difíciles.
Hemos llevado un sombrero amarillo.
Este hotel no está cerca del banco.
Isabel ha esperado a su primo.
¿Cuándo leyó Luis un poema?
Acaba de cerrar esa caja.
No les mostré estas faldas.
Su hermano va a vendernos los coches esta tarde.
¿Cuándo beberemos el vino?
Si tuviera dinero, se quedaría en casa.
¿Dónde ha comprado Pedro ese coche?
Hay un estudiante en la estación.
Canté en esa iglesia ayer por la tarde.
No se acostó porque tenía prisa.
Elena y Carmen no viajaron a Berlín el 21 de mayo.
Si hablaras inglés, te divertirías.
Correré por el bosque dentro de una hora.
Carmen va a traer esas tazas.
¿Adónde irá?
Estabas cantando mientras Miguel estaba leyendo en la habitación.
Tu hija nos prestó esta furgoneta.
Quiere visitar a los médicos.
¿Qué coche venderemos?
No traduzco esas buenas revistas todos los días.
Se sentará cuando Ana se levante.
¿Te lo envían Juan y Miguel los fines de semana?
¿Le dio su tía esos trajes a Laura el domingo?
Si tuviéramos dinero, nos sentaríamos.
María dice que Pablo está solo.
Nuestras hijas tienen ganas de sentarse.
Le duelen un poco las piernas.
Ese bosque es demasiado grande.
El hombre que tradujo esta revista es músico.
El diccionario le parece francés.
Nos despertaremos a las nueve.
¿Qué va a cocinar María?
Quiero lavar el camión, pero no puedo.
Están tocando el piano ahora.
¿A la mujer le gusta cocinar sopa?
Mi tío no va a caminar por el parque esta noche.
Luis se lavó la cara hace una hora.
A esta mujer le encanta cocinar pescado.
Tienes que llamar a tu primo, pero estás muy ocupado.
¿De qué andén sale?
No vayas al hospital.
Cree que vas a vender un armario.
Te despertaste antes de descansar.
Está muy ocupada hoy.
David espera que vendamos nuestro reloj.
Laura y Luis le mostraron algunos vestidos a Lucía.
Jorge no irá a Madrid porque tiene prisa.
Te divertirás cuando vuelvan.
Iremos a Nueva York después de trabajar.
David conocía este hotel.
Cuando Jorge termine el trabajo, irás a Barcelona.
Ayer fui a París y visité a mi hermano.
Queremos que hablen con Carmen.
Tienes ganas de lavar ese coche.
Miguel y Jorge se aburrieron a las ocho.
Esta clase es el sábado a las cinco menos cuarto.
Pedro elige esa chaqueta azul todas las semanas.
Irás al mercado y visitarás el teatro el jueves.
¿Puedes ayudarme?
El niño es más famoso que Sara.
¿Quién está visitando esta iglesia grande?
Necesita escribir una carta fácil, pero no tiene tiempo.
Sus hijas estarán cerca del museo.
Creo que no puedo pedir leche.
Habrá un sofá negro en el piso.
¿Qué traje llevará?
Estábamos arreglando estos coches mientras estaba visitando la ciudad.
Este examen fue el sábado a las siete y cuarto.
Cuando tenga tiempo, irán a Barcelona.
Va a ir a Madrid después de tomar ese taxi.
Tocabas el piano.
El viernes me darás nuestra camisa.
Pablo estaba estudiando en la universidad mientras estabas cocinando en la cocina.
El hombre quiere traer vino.
Ayudó a su mal vecino y preparó la ensalada.
La cocina que han limpiado estaba limpia.
Ha tomado unos barcos rápidos.
No puedo preparar el pastel italiano porque no tengo tiempo.
Cuando vuelva, construirán el restaurante.
No tienen miedo del agua.
Abrirá esas cajas y escribirá una carta esta noche.
Esta furgoneta no es tan nueva como esa furgoneta.
Estabas nadando en el río mientras María estaba comprando ese diccionario.
David y Pablo deberían tener cuidado.
Va a ir a Lisboa antes de pagar la camisa cómoda.
Hay dos aeropuertos cerca de Barcelona.
La taza está sobre la cama.
Comieron chocolate delicioso porque querían esperar a mi amigo.
Este médico lavó el camión pequeño hace dos días.
Esta tarde iré a la oficina y visitaré a mi tío.
Mi hija vive en Londres desde hace tres semanas.
¿Cómo están mis primos?
Tenemos una bicicleta, pero no la usamos.
Los abogados no nos han dado este diccionario.
Cuando terminemos el trabajo, verá todos los malos conciertos.
Su hermana no le envió un abrigo a Carmen.
Cuando vuelvas, mi tío escribirá el poema.
Tiene mucha sed.
Esa falda estaba debajo del armario.
David estaba llamando al niño en el restaurante.
¿Cuántas escuelas hay en París?
El hotel cierra a la una y media.
¿A quién visitamos?
¿Bebió té caliente ayer por la mañana?
No los ayudes.
Su amigo no tendrá que cerrar las puertas.
Creen que trabaja en París.
El partido te parece corto.
No debo ayudar a este hombre.
¿Has ido a ese supermercado?
Pintaste esta cocina y limpiaste tu sofá ayer por la tarde.
Se aburrió a las doce y cuarto.
Van a pedir vino pronto.
¿A quién ha buscado?
Este es el niño más pobre de España.
¿Intentaron buscarla?
A este estudiante le gustaría llevar su camisa roja.
Trabajaron en Berlín durante diez semanas.
Este chico valiente ha vivido en Roma.
Tu tía nunca ha bebido cerveza.
El concierto es el miércoles a las seis.
¿Te gustaría esperar a su camarero?
¿Cantarán Ana y Miguel en el teatro?
El lunes Isabel leyó su carta y bebió mucho vino.
¿Cuántas ciudades verá?
Anoche Luis se puso el abrigo.
Quiero ser enfermero.
¿Cuántas cartas leerá Isabel?
No vas a venderle muchos coches a Carlos el miércoles.
Vives en Roma desde hace cuatro semanas.
Carlos fue a la tienda y compró el café.
Te estás divirtiendo en este momento.
¿Por qué van a llamar a tu primo?
¿Por qué esperaron al camarero?
Entendía esa revista.
David y Ana se levantarán cuando vuelva.
No eliges la falda porque no tienes tiempo.
¿Va a llegar el abogado a la oficina pronto?
Están corriendo por el bosque ahora.
Fuimos a Madrid y pedimos mucha cerveza.
La mujer lavará algunas furgonetas y llamará a su vecino esta noche.
¿Qué partido verá Pablo?
Esta universidad está cerca de París.
Tiene mucho sueño.
Llamaste a tu hermano porque querías acostarte.
Por la mañana Pedro y Juan estudian francés.
No me duelen los pies.
Me quité el sombrero.
Mis tías no se levantarán.
Tu primo estudió con su hermano.
Estaba eligiendo otra mesa mientras Miguel estaba nadando en el río.
He esperado este barco.
El abrigo que hemos llevado es verde.
El profesor francés no va a comer con su hermano esta tarde.
¿Dónde están nuestras pelotas? Las olvidamos.
Es pintora.
Se lo dimos hace una hora.
El chico que vio estas películas es abogado.
Alguien ha cocinado esta sopa.
No visitaré esta ciudad.
Si hace frío, no conduciré mi camión.
Ana no arreglará las furgonetas porque está muy nerviosa.
¿Se acostó?
Mis amigos ricos prefieren el ruido.
¿Por qué hemos tomado el tren?
A Laura le gusta dormir en el piso.
Le gustaría limpiar el jardín grande.
Tu hija te lo envió.
Este autobús es más rápido que el otro.
¿Por qué se ha levantado David?
Sus hermanas quieren cocinar carne deliciosa.
Tiene un poema, pero no lo usa.
Si no encuentro las llaves, comerá esa manzana.
¿Dónde vieron el autobús lento?
El avión saldrá a las nueve.
María va a ir a este hospital feo.
Me quedo en casa a las siete.
Se está quitando la chaqueta en este momento.
El viernes no saldrá de la tienda.
Han trabajado en la escuela.
¿Cómo es el baño?
Pablo quiere construir seis hospitales, pero no tiene tiempo.
Nunca ha hablado español.
¿Por qué compró Jorge té?
El camarero olvidó la radio ayer por la mañana.
No hay ninguna reunión en Lisboa.
No hay ningún niño en el hotel.
Si hace frío, Juan se despertará.
Nos gustan estos trajes.
Elena y Carmen estaban cantando en la iglesia mientras Ana estaba cocinando.
Este concierto es divertido.
Tenemos que visitar esta ciudad hermosa, pero estamos muy cansados.
¿Habrá muchas mesas baratas en la habitación?
No puede pedir dos ensaladas porque no tiene tiempo.
Cuando terminen el trabajo, conducirá sus furgonetas.
Pedro nos lo está dando ahora mismo.
Se queda en casa todos los días.
Te esperamos todas las mañanas.
¿Dónde está la oficina?
Nuestro primo es escritor.
No construyo otro restaurante porque estoy cansado.
Luis fue al castillo y vio esa nueva película el lunes.
Tu primo tiene prisa.
¡Qué bien canta!
Sus amigos buscarán muchos castillos pronto.
Me gustan estos diccionarios y quiero comprarlos.
¡No se lo envíes!
Se sentaba todos los días.
El médico no conducirá el coche esta tarde.
Cuando era niño, vivía en Londres.
Ayudaré a mi amigo pronto.
Tiene dos cartas, pero no las usa.
Va a despertarse después de descansar.
Sara va a volver de Madrid esta noche.
¡No esperes a nuestro jefe!
Han buscado su billete.
Jorge estaba cocinando en la cocina mientras estaba trabajando en la universidad.
Me gustan las radios y quiero comprarlas.
Hay muchas furgonetas feas en el jardín.
No se aburrieron a las 9:50.
Dice que se está vistiendo.
Esa ensalada es buena.
Nos lo trajiste ayer por la tarde.
Habrá un hombre en el hospital.
¿Te mostraron un sombrero seco anoche?
Su jefe llevará una camisa cómoda mañana por la mañana.
Mi hermano no se llama Pablo.
El profesor está terminando el ejercicio ahora mismo.
Estos coches están muy sucios.
Va a ir a Sevilla antes de terminar esa novela.
Espero que Jorge escriba otro poema fácil.
Vas a enfadarte después de conducir los camiones.
Esperará al niño porque quiere sentarse.
Ese hombre que vive en Roma es amable.
Hay cinco tiendas cerca de Berlín.
Ya no trabajamos en Berlín.
Fue a Lisboa para comer queso.
Sé que Miguel se sentará.
¿Hay un hombre en el aeropuerto?
Eres amable.
Quiero que elija todos los libros.
Quiere que tomes un barco.
Tu hijo no leerá cinco poemas dentro de una hora.
Este partido es más divertido que ese partido.
Su cumpleaños es el 6 de abril.
¿A quién va a ayudar Miguel?
Todo el mundo puede visitar al profesor.
La carta está al lado de la silla.
¿Le contamos muchos problemas?
Su cumpleaños es el 12 de septiembre.
La cama que limpié es negra.
Se lo has mostrado.
María y Luis han visitado esta ciudad.
Nevará mucho en Japón mañana.
No hay aeropuertos pequeños delante del teatro.
Hace dos días te divertiste.
Laura lo está pagando en este momento.
¿Cuánto cuestan mis coches limpios?
¿Cuántos años tiene Carlos?
Sabe que Laura fue a Roma.
Pedro lo ha perdido.
Su amigo tomará un tren.
Mi hermano acaba de traducir los poemas.
Luis necesita preparar la ensalada, pero no tiene tiempo.
El año que viene su tío vivirá en Berlín.
¿Es este autobús menos rápido que ese autobús?
Ese plan nos parece bueno.
¿Es músico?
¿Te gustaría comprar estos libros?
Los ayudaremos el lunes.
Carmen compró otra falda hace dos días.
El niño tiene ganas de limpiar ese jardín.
Estaban cerca de Londres.
Ese es su banco pequeño.
¿Cuánto cuestan estas mesas?
Laura no intentó pagar su zumo.
Va a volver de México dentro de una hora.
Vas a llevar tu traje mañana por la mañana.
David está más contento que sus hijos.
El miércoles escribieron un mensaje.
Estabas comiendo en la cocina mientras estabas visitando esa gran ciudad.
Van a ir a Londres porque quieren hablar con Jorge.
Pablo quiere que compre la revista.
Pagaste tu café.
Ya has vendido los sofás marrones.
Llevó una chaqueta ayer por la tarde.
Estaban trabajando mientras David estaba trabajando.
María le venderá su silla.
¿Cerró Juan nuestras maletas?
David quiere limpiar la casa, pero no puede.
Quieres ser profesor.
Jorge vivirá en Nueva York el año que viene.
Pablo recordaba el buen secreto.
Dice que no puede despertarse.
¿Quién va a arreglar el coche gris?
Van a cantar muy poco.
¡Qué amigo tan alto!
El miércoles irán a Barcelona y visitarán a su primo.
¿Quién puede ayudar al hombre inglés?
Elena va a ir a la universidad y ayudar a ese estudiante el viernes.
Su cumpleaños es el 28 de mayo.
El taxi saldrá para Barcelona a las siete menos cuarto.
Fuimos a la biblioteca y ayudamos a nuestro tío.
Cuando Carlos era niño, vivía en Sevilla.
No leeré en el jardín pronto.
Hace dos días vi un partido.
Estaban esperando ese taxi rápido mientras estábamos leyendo en la habitación.
¿Me has dado el periódico?
Esta es la enfermera más amable de Argentina.
Este es el bosque más pequeño de Argentina.
A sus vecinos les gusta ese camión gris.
La mujer que trabaja en París es periodista.
Eran las siete y cuarto cuando su vecino llegó.
¿Conoce Laura el banco tranquilo?
¿Cuántas revistas van a comprar?
La furgoneta que han lavado está sucia.
David está descansando en el hotel.
Escribió la carta el jueves.
Ese hombre que trabaja en Berlín es nuestro hermano.
Cuando tenga tiempo, se divertirá.
¿Quiere Sara hablar con Pablo?
Van a ir a París y pedir otro pastel esta tarde.
Juan no va a quitarse la chaqueta dentro de una hora.
¿Habrá una chaqueta debajo del sofá?
Me gustan estos ordenadores y quiero comprarlos.
Le duele la cabeza hoy.
Pablo se lo contó ayer por la tarde.
Mañana su hermano va a escuchar ese ruido.
Pagué dieciséis euros por el sombrero bonito.
Terminaremos este ejercicio porque queremos comer queso.
Tu hermano te lo está trayendo ahora.
Ya son las nueve menos cuarto.
Fuiste a Sevilla antes de conducir el camión.
Quieres que prepare la ensalada.
Elena cree que es muy serio.
El aeropuerto está detrás del banco.
Estas chicas nunca han estudiado en la habitación.
Pablo y Pedro estaban durmiendo mientras Luis estaba arreglando este armario.
Elena llamó a sus tías y pidió muchas pizzas deliciosas hace dos días.
El chico que ha abierto la caja es enfermero.
¿Encontró el camarero las pelotas hace una hora?
¿Es la boda el 4 de julio?
La universidad hermosa estaba cerca de la estación.
Ha comido una ensalada en el jardín.
Miguel es tan inteligente como Laura.
¿Adónde fue?
La silla que has pintado es cara.
Sabe que fuiste a Londres.
¿Te gustaría visitar ese teatro?
El sábado iremos al castillo y ayudaremos al chico.
Su hermana estaba estudiando en la escuela mientras Miguel estaba escuchando la canción.
¿Empezó David a cocinar arroz?
Miguel dice que la radio es pequeña.
Habrá muchos hospitales detrás del aeropuerto.
La mujer que pagó los vestidos secos está cansada.
¿A su tío le gusta bailar en la cocina?
Sara quiere traérnoslo.
Puede ayudarlos.
Su primo vivió en Barcelona durante ocho meses.
¿Había una radio útil debajo del sofá?
Es más baja que su tía.
Sabes que va a lavar una furgoneta.
¿Debe enviártelo Isabel?
¿Cuántas revistas hay al lado del sofá?
Mis mesas cuestan veinte euros.
Este es mi hijo.
El pastel le parece bueno.
Nadie puede comprar el nuevo teléfono.
Este no es el puente más pequeño de Francia.
Pagaron sesenta y un euros por nuestro sofá.
Esa no es su furgoneta cara.
¿A Elena le gustan las faldas?
Cuando María llegue, buscaré un mapa.
Ana espera que tu primo trabaje en París.
Compraste un periódico corto y luego lo vendiste.
El café que bebió está frío.
Los llamamos ayer por la mañana.
Si tuviéramos dinero, pediríamos té.
Cuando Pedro vuelva, llamará a sus tías.
Por la mañana su hija corría con Isabel.
¿Dónde ha visto a ese chico?
Quieres ver muchos partidos, pero estás muy triste.
¿Habrá muchos museos delante del hospital?
Llovió en Argentina ayer.
No está menos enfadado que Carmen.
María y Ana fueron a Lisboa y vieron una película.
¿Va a escucharla su hijo el sábado?
Tendrá que hablar con su tío.
Su radio les parece útil.
El poema les parece fácil.
Pidieron vino y llamaron a nuestra hermana.
La botella que lavé era bonita.
Carmen e Isabel lavaron otra chaqueta y compraron estos sofás.
Llovió mucho en Berlín ayer por la mañana.
¿Te gustaría construir esta cocina?
¿Está esta farmacia cerca de París?
No hablará portugués el viernes.
Este médico se aburrirá esta noche.
Elena es de España.
¿Cuántas furgonetas has vendido?
Isabel y Elena no viajaron a Roma el 15 de mayo.
Irás a la farmacia y comprarás algunos armarios mañana por la mañana.
A Elena le encanta escuchar música.
Carmen quiere que prepare una ensalada.
¿Tomó Laura otro barco?
La carne que Carlos cocinó es deliciosa.
Esperan que busquen otro diccionario difícil.
¿Por qué está hablando con sus tíos?
Pidió agua y visitó esta ciudad.
Vas a enviárselo mañana por la mañana.
Sabe que no te ducharás.
Tu tía trabaja en Londres desde hace siete semanas.
Estás vendiendo la cámara ahora mismo.
¿Dónde está su ordenador? Lo vendió.
Hay una vaca en el jardín.
Necesitan comer sopa, pero no pueden.
¿Habrá dos mercados cerca del banco?
No habrá ningún mercado delante de la tienda.
Ese banco les parece moderno.
Isabel y David traían té.
Teníamos mucha sed.
Este partido fue el lunes a las cinco y media.
Elena y Pedro no la entienden.
Cuando llegue, este profesor preparará la sopa.
María y Lucía no son demasiado tímidas.
Nos acostamos a las 5:25.
Quiero ver una película, pero no tengo tiempo.
No escuché esta canción porque no tenía tiempo.
Este es el museo más pequeño del mundo.
Tienen un sombrero, pero no lo usan.
Este viejo ordenador cuesta 62 euros.
Hubo seis reuniones en Berlín.
Esta cama no está más sucia que la otra.
Nuestro amigo venderá la silla mañana.
Tuve que ir a Lisboa.
Les traje la sopa.
Esa no es su nueva novela.
Elena, no pintes estas camas verdes.
Su hermana ya ha arreglado los camiones.
¿Adónde iremos?
Es de Londres.
Tengo que terminar el ejercicio difícil, pero no tengo tiempo.
Este abogado amable quiere el caballo.
Sus jefes tienen sed.
Dice que está yendo a Barcelona.
¿Quiere Carmen cerrar esta puerta?
David trabaja en Lisboa desde hace doce años.
Les gustan los tomates.
Elena sabe que pueden vestirse.
Van a ayudar a tu enfermera mañana.
Quiere que escuches el ruido.
Decimos que he traducido los libros franceses.
Su hermana no se enfadó a las ocho y media.
Tu hermano no llevó nada.
No soy demasiado bajo.
Hay muchos sofás en la casa.
Hace una hora sus hermanos olvidaron esa pelota.
Esa mujer que escuchó su música es alta.
Esta fiesta será el miércoles a las dos.
Quieres que visite a su vecino joven.
David ya ha leído este mensaje.
Encontraron una novela extraña y luego la perdieron.
María y Pedro saben tocar el piano.
Miguel sabía jugar al tenis.
Su hermana es de Sevilla.
Sara llamará a este médico famoso dentro de una hora.
El chico que ha llevado un sombrero seco está solo.
He esperado el barco.
Hay una mujer en el museo.
Cuando llegue, se ducharán.
Este pueblo me parece hermoso.
Nadie ha comido el buen pastel.
Al chico no le gusta la historia.
¿Tiene mi hermano cincuenta y nueve años?
Juegan al ajedrez todas las semanas.
Su vecino quiere esperar a sus tíos.
¿Intentará Isabel ir a Madrid?
El taxi que has tomado es lento.
Iré a Madrid después de llamar a la mujer pobre.
No irás a Nueva York porque no tienes tiempo.
¿Dónde está nuestro teléfono? Lo olvidamos.
Nuestra hermana se lavará las manos dentro de una hora.
No cantes en este supermercado, por favor.
Nuestro tío estaba arreglando la radio rota mientras Lucía estaba cocinando.
Pablo está escribiendo la carta en este momento.
Limpiabas la cama por la tarde.
Habló alemán hace dos días.
¿Tienen un coche ahora?
Estudiaba en la escuela por la tarde.
Pablo no ha viajado a Lisboa.
Pedro no habla con Laura porque no tiene tiempo.
A la chica le gustaría ir a Sevilla.
Habrá un castillo moderno en Londres.
¿Estaba este lápiz sobre la silla?
Se lo di.
Cuando Lucía era niña, trabajaba en Nueva York.
Lucía y Jorge tenían mucho sueño.
Compré un diccionario difícil y luego lo vendí.
La farmacia estaba lejos del teatro.
Miguel le envió este poema a Elena.
¿Va a traerles Laura sopa el viernes?
Laura no puede hablar con David porque está ocupada.
El niño viajó a Madrid el 9 de febrero.
Habrá tres furgonetas en el pueblo.
Hablarán portugués el martes.
La farmacia está detrás del hospital.
Carmen trabajó muy poco el sábado.
Habrá muchas furgonetas en el parque.
Luis no lo hace todas las semanas.
Estabas jugando con tu tía.
Limpia tu habitación antes de cenar.
¿Te gustaría hablar con tu tía?
¿Dónde está nuestro caballo?
Les encanta jugar a las cartas.
Nuestra hija se sienta todas las semanas.
Pablo necesita cocinar sus huevos, pero no puede.
Sara se lo está enviando en este momento.
La mujer que ha lavado una falda es abogada.
¿Qué va a decir?
Has tocado el piano.
No estoy pagando la buena pizza ahora.
Si el tren no llega, llamarás a su primo.
Son menos pobres que su hermano.
Esta tarde Laura visitará esa gran ciudad y pintará algunos armarios.
Esta es la escuela más fea de Italia.
Si hace sol, Lucía se vestirá.
Sé que no va a arreglar esas mesas.
Juan y Ana están tristes.
El parque es pequeño.
No le duelen los pies.
Vivieron en Nueva York durante nueve meses.
Compré una cámara barata y luego la vendí.
Cuando era niño, vivía en Madrid.
Lavará este coche caro.
Miguel no tenía razón.
Este abogado me los enviará.
Todas las semanas Sara se levanta.
Llegará al banco mañana por la mañana.
¿Quién conducirá las furgonetas?
Se quitó el sombrero ayer.
¿Dónde viste este teatro pequeño?
Vio el concierto.
Me gustan los poemas y quiero comprarlos.
Miguel quiere traer ese libro, pero no tiene tiempo.
Tengo miedo del agua.
Ana, escucha tus ruidos hermosos.
Lucía, no abras su caja.
No bailes en ese baño.
¿Hacía mucho viento en Alemania?
Se ha puesto el traje.
Este sofá no cuesta 21 euros.
El aeropuerto no cierra a las siete y media los miércoles.
Ese es su hijo.
Ayer por la tarde Pablo y Luis me esperaron.
Somos más jóvenes que nuestros tíos.
Estará en París.
Miguel no fue a Madrid porque estaba solo.
Era estudiante.
¿Rompiste la ventana fea hace una hora?
Juan todavía no ha construido el supermercado.
Su hermana nunca cocina con su primo.
Este teléfono es más pequeño que el otro.
A Juan le encanta tocar el violín.
Rompimos esta taza ayer por la tarde.
Naciste el 2 de septiembre.
Lloverá mucho en Japón mañana.
Sus jefes están más tristes que Luis.
Miguel intentó lavar algunos abrigos.
¿Por qué no fue Laura a Berlín?
¿Ha salido nuestro hijo del museo?
El niño estaba llorando en el baño mientras estaba cocinando.
No empecé a elegir esas novelas.
Caminarás hasta el supermercado esta noche.
¿Por qué termina ese buen libro?
No estudies en ese baño.
Carmen y David van a darle una camisa a Miguel mañana por la mañana.
¿Dónde está su cámara? La olvidaron.
Hay muchos platos al lado del armario.
Tienen que leer los diccionarios, pero no tienen tiempo.
Escuchará este ruido hermoso cuando terminen el trabajo.
Queremos que hable con su primo.
Ya has vendido un armario grande.
¿Pagaron cuarenta y tres euros por esa furgoneta marrón?
¿Recordabas tu plan?
Pedro cree que David escuchará tus canciones.
Tu vecino se estaba quitando la camisa.
Estaba jugando en el parque mientras Isabel estaba leyendo en el parque.
No le ha enviado tres cartas a su tía.
El chico va a traerles algunas botellas a sus hijos esta tarde.
Los periódicos estaban al lado del sofá.
¿Te encontró este estudiante?
¿Es mi hermano menos tímido que su tío?
¿Hay algunos camiones en la calle?
No quería un camión.
Te vestiste el lunes.
Ana habló con su primo porque quería ir a Lisboa.
¿Por qué hablamos con María?
Tienes prisa.
Mis hijos caminarán mucho esta tarde.
¿Está la llave al lado del armario?
Miguel no estudia inglés por la tarde.
Arreglaron el armario y limpiaron la vieja cocina anoche.
Cuando Pedro se levante, construirá esa oficina.
Sus mapas estarán sobre el armario.
Lucía y Carmen fueron al museo y compraron esas radios.
Esta mañana me he quedado dormido.
Busqué una novela corta y luego la vendí.
Carmen estaba cocinando mientras estaba terminando esos ejercicios.
Hay una silla cómoda en la casa.
Esos ordenadores estarán debajo de la silla.
Fueron a la biblioteca y compraron estas camisas caras ayer por la mañana.
Vamos a preparar cinco pasteles.
Se aburrió anoche.
Siempre comen en este hotel.
No hay problema.
Lucía se aburre a las cuatro.
Quiero ser cocinero.
El café que Elena bebió está frío.
Nuestra tía no pintó las mesas.
¿Cuántos periódicos leerá Juan?
Eran las nueve menos cuarto cuando llegamos.
Ese chico que vive en Barcelona es amable.
Necesito preparar una ensalada, pero estoy muy enfermo.
Te divertirás cuando tenga tiempo.
Pedro tuvo que cerrar esta puerta.
Olvidarás la llave mañana.
Nuestra hermana va a volver de Italia.
Quieres que hablen con su hijo.
Carlos no puede esperar a mi hijo porque tiene prisa.
Todas las mañanas construías una habitación.
Sara quiere que llames a tu hermana.
Juan fue a Lisboa antes de buscar su diccionario.
Lloverá mucho en Italia esta tarde.
El año pasado sus tías no fueron a París.
Vamos a abrir nuestra maleta y lavar el coche pronto.
Quería traer cerveza.
La montaña nos parece hermosa.
Mañana por la mañana va a lavarse la cara.
Sabes que vivo en Sevilla.
Miguel le trajo vino hace una hora.
¿Nos escucharás mañana?
Juan ha roto esa botella amarilla.
El martes el niño bajo irá a Barcelona y ayudará a su amigo.
Tu hermano viajó a Barcelona ayer por la tarde.
Ana cree que hablé con mis hermanos.
Está arreglando estas viejas sillas ahora mismo.
Si no encuentro las llaves, leerán una carta.
Miguel limpió esa casa y limpió el baño hermoso.
Carmen e Isabel tienen ganas de comer sus tomates deliciosos.
A nuestro hijo le encanta caminar con su tío.
Si tienes tiempo, no comprará otro abrigo.
Espera que visite a este hombre.
Dice que no ha ido a Barcelona.
Todo el mundo puede abrir la ventana.
Todavía no has bebido mucho café caliente.
Ayer su hija se lo envió.
Te ha traído otra ensalada.
Su tía acaba de comer chocolate.
Cuando llegaste, Lucía ya había llevado su sombrero mojado.
A Sara le encanta dormir en esa habitación.
El médico no se duchó a las cuatro.
Necesito cocinar arroz, pero no tengo tiempo.
No debería tomar este autobús.
Tuvo que ir a Sevilla.
Elena y Sara estaban jugando al baloncesto.
Miguel le dio ese lápiz a Pablo hace dos días.
Nuestra hermana irá al hospital y visitará ese museo mañana por la mañana.
Sus tíos estaban escribiendo otro mensaje cuando salieron.
¿Volvió de México?
Pronto Isabel va a llamar a su tío.
Dices que tomarán el taxi.
Pedro va a levantarse antes de terminar esta revista.
Creemos que trabaja en Roma.
¿Dónde están sus camiones? Los vendieron.
Todas las mañanas Carlos estudia alemán.
Le presté el coche rápido ayer.
María no leyó todos los poemas porque estaba enfadada.
Esta es la tienda más grande de Argentina.
Se lo estaba trayendo.
Al chico perezoso le gusta ver películas.
Nos gusta bailar en esa cocina.
Jorge necesita esperar a su hermana, pero no puede.
Leíste la novela y escribiste ese nuevo mensaje.
La biblioteca cierra a las dos y cuarto.
Viajé a Barcelona el 23 de noviembre.
El camarero tímido trabajó en Berlín durante tres años.
Pablo es de Barcelona.
Le has mostrado los pasaportes.
Luis encontró algunos vasos el domingo.
¡No le des tu chaqueta fea!
Tu vecino quiere leer un poema.
Elena y Miguel van a abrir todas las puertas mañana.
Esta mujer se lo contó.
No puedo cerrar otra caja gris porque no tengo tiempo.
Sara no habló portugués hace una hora.
Nada muy poco por la mañana.
Esta noche volverás de París.
Este teatro es más nuevo que ese teatro.
A Carlos le encanta la idea.
María y Pablo tocaban el violín los fines de semana.
El supermercado está cerca de Madrid.
Jorge sabe que su chaqueta es gris.
¿Quién va a esperar al niño?
Dice que vives en Roma.
¿Llegará Miguel a este museo mañana?
Su tía se llama María.
Su tío es de Lisboa.
Fue a París y vio un nuevo concierto.
¡Feliz Año Nuevo!
¿Quién está conduciendo el coche?
La escuela que has encontrado era moderna.
Ha comprado café.
Su hermana pagó cuarenta y seis euros por la radio.
¿Dónde has encontrado ese teléfono?
¿Condujo este abogado este coche feo?
Nos estamos lavando la cara ahora mismo.
Trabajas en Berlín desde hace diez semanas.
Habrá dos sillas en la casa.
¿Hay cuatro clases en París?
¿Compró el té el viernes?
El chico todavía no ha cerrado una caja.
¿Había algunas farmacias delante de la biblioteca?
Nos hemos puesto el traje.
Sus jefes ingleses estaban cocinando en este restaurante mientras Jorge estaba bailando.
Este poema no es muy viejo.
Miguel y Laura nunca tocan la guitarra.
¿Cómo está su tía?
Hoy es miércoles, 3 de abril.
Le gustaría ir a Roma.
Este estudiante llevará su traje cómodo pronto.
Vamos a lavar muchas ventanas y pedir sopa esta noche.
Conoces la montaña grande.
¿Te han prestado mi periódico?
¿Por qué no construyó el baño?
Nunca ha hablado portugués.
La visitará el año que viene.
La cama que arreglamos era marrón.
Lo olvidé hace una hora.
Si hace frío, Pedro traerá mucha agua.
La tienda estaba lejos de la oficina.
Sabemos que Juan está cerrando una ventana.
Su hermano quiere ser abogado.
Sus novelas difíciles estaban sobre el sofá.
Estaba corriendo por la calle mientras estaba nadando en el río.
Compramos este armario anoche.
Quieren que tomen unos trenes lentos.
El camarero siempre está muy enfermo.
¿Deben ponerse el abrigo?
Elena y David estaban cocinando en el restaurante mientras Laura estaba durmiendo.
Su primo está demasiado aburrido.
Toma un tren rápido por la noche.
Isabel no estaba bailando en el jardín.
¿Les mostró la mujer un reloj ayer por la tarde?
Si María tuviera dinero, iría a Madrid.
Hay un coche en la calle.
Ana se está quitando el abrigo en este momento.
No nos lo estaban mostrando.
Va a llamarte esta noche.
¿Intentamos sentarnos?
Esta calle es más hermosa que esa calle.
Queremos buscar un restaurante, pero no tenemos tiempo.
Sus hermanas se duermen por la noche.
Dicen que Juan terminará el periódico.
Irá a Lisboa antes de trabajar.
¿Va a venderle su primo otra furgoneta esta noche?
¿Está la estación detrás del hospital?
El supermercado no abre a las dos y cuarto.
Elena intentó pintar muchas camas.
Vas a ir al museo y visitar a mi chica mañana.
¿Ayudó a sus hermanas?
Estaban cocinando cuando llegamos.
La maleta que cerramos es pequeña.
Estos no son nuestros hermanos.
El estudiante abrirá la caja cuando nos levantemos.
¿Adónde va Laura?
Tu hijo tradujo estas novelas inglesas el sábado.
Tomarás otro avión cuando Carlos vuelva.
Carlos y María van a venderle este ordenador esta noche.
No lo hizo el viernes.
A Isabel le gusta tocar la guitarra.
Creen que he escrito mi poema.
Luis te lo traerá mañana por la mañana.
Tienen un libro, pero no lo usan.
Tu hijo se lo cuenta todas las mañanas.
Fuimos a Berlín para escribir otro poema.
Tenía frío.
No había ningún vaso al lado de la cama.
¿Te gustaría llevar una camisa?
Voy a visitar a mi tío y preparar una ensalada pronto.
Tu primo se levantará cuando termines el trabajo.
Luis y Lucía se lo han mostrado.
No puedes hablar con tu hermano porque tienes prisa.
Cuando era niña, vivía en París.
Isabel no necesita ayudar a su tía.
Ayer por la mañana llamó a las chicas y cerró esa ventana rota.
¿Llegará el autobús a París a las diez y cuarto?
No ha perdido este diccionario largo en esa estación.
He conducido esta furgoneta.
Luis tiene ganas de escuchar esa canción.
Su cumpleaños es el 5 de octubre.
Lucía estaba pidiendo una buena ensalada cuando Ana entró.
Vendiste tu coche porque querías tomar el avión lento.
El chico tímido prefiere sus abrigos secos.
No les gusta tocar el piano.
Es más alta que Pedro.
Fuiste a Londres para ver otra película.
No tendrá que comprar esa ensalada deliciosa.
Laura visitó a sus profesores y preparó este pastel.
Buscamos un camión feo y luego lo vendimos.
Digo que puedes llevar un traje.
¿Hay una furgoneta en el pueblo?
He llevado una camisa cara.
¿Cuántas chaquetas va a vender?
María sabe que Pedro trabaja en Nueva York.
La chica es fuerte.
No le gusta el parque grande.
Voy a enviárselo.
¿Se llama su tío Juan?
El periódico que leyeron es inglés.
¿Hay un armario en la habitación?
El restaurante no estaba lejos del museo.
Habrá una gran clase en Sevilla.
Miguel, no corras en el restaurante.
Laura va a contarle una idea a su primo dentro de una hora.
El abogado va a traérselo mañana.
La ventana que Pedro cerró era negra.
No habrá camas feas en el piso.
Mañana su tía va a traerle este pasaporte.
No querías acostarte.
¿Qué partido estás viendo?
No estoy cerca de París.
Va a mostrarles el teléfono pronto.
Quieres llevar tu traje, pero no tienes tiempo.
¡Qué bien jugamos!
No lo compraré el mes que viene.
¡Qué pájaros tan inteligentes!
Cuando Sara entró, su hija ya había bebido té caliente.
Este es el teatro más pequeño del mundo.
Si hablara inglés, me quedaría en casa.
Me gustan estos coches y quiero comprarlos.
Pablo visitó a esos médicos el mes pasado.
Todavía no has cerrado nuestras maletas verdes.
Los estudiantes no juegan al baloncesto todas las semanas.
Si Jorge hablara inglés, se ducharía.
Lucía y Pablo han llegado a la tienda.
¿Nos estábamos quitando el traje?
Jorge necesita comer el tomate delicioso.
Me divertí antes de tomar estos barcos rápidos.
No nos quitamos el traje.
Ya han visto cuatro películas.
¿Cuántas escuelas hay en Nueva York?
Carmen bebió cerveza ayer.
Me gusta este sombrero y quiero comprarlo.
Esperará a su amigo importante cuando Ana se levante.
Ayer por la mañana arregló sus furgonetas blancas y ayudó a su tío.
Ana ha lavado este camión.
Sé que Elena ha hablado con Carlos.
A mis tías les encantan las camisas.
La fiesta será el viernes a las seis.
Nuestro tío no vivirá en Nueva York el año que viene.
Fuiste a Berlín y viste el partido.
Laura tiene que pintar este jardín, pero está muy enferma.
Sus tíos están estudiando alemán en este momento.
¿Va a vivir en Berlín el año que viene?
Isabel quiere mucho arroz.
Estaba en la casa.
No he viajado a Barcelona.
Isabel espera que Laura venda esta cama.
Nuestro hermano veía otro partido.
Mi hermano ha roto la taza.
Ese chico que trabaja en París está nervioso.
Abrirá una ventana y limpiará esta casa esta noche.
Ayudé a mis hijas hace una hora.
Nuestro hermano se llama Jorge.
Pablo y Juan viven en Roma desde hace diez semanas.
Su cumpleaños es el 18 de julio.
El taxi llegó a Berlín a las 10:50.
A Elena y Carmen les gustan estos trajes.
Quieres que tome otro taxi rápido.
Tienen que ver muchas películas, pero no tienen tiempo.
He roto tu vaso amarillo.
¿Dónde perdiste esa lámpara?
El museo cierra a las cuatro menos cuarto.
Acaba de pintar esta habitación.
Dentro de una hora Carlos va a ir a Roma y comprar otra revista.
Carlos quiere elegir su revista francesa, pero no tiene tiempo.
¿Llegó el taxi a Sevilla a las seis?
Cuando eran niños, vivían en Lisboa.
Laura se enfadará el viernes.
La clase no fue el sábado a la una menos cuarto.
Sara no se quitó el abrigo hace dos días.
La playa es tranquila.
Intentará cerrar una ventana.
Sara tiene que lavar cinco camisas, pero está muy nerviosa.
Si quieres, esperarás ese autobús lento.
¿Dónde vio una biblioteca?
Está más enfadado que su hijo.
Espera que sea muy perezoso.
¿Está su camisa al lado de la mesa?
Ana no puede estudiar con su hermana.
Su amigo prefiere estos trajes.
Lloverá mucho en España dentro de una hora.
Carlos conduce su camión por la noche.
Estaba traduciendo este periódico cuando Sara llamó.
Eres arquitecto.
Lloverá mucho en España esta tarde.
El año que viene sus vecinos van a trabajar en París.
¡Qué piso tan grande!
Tu hermana es más baja que Jorge.
Lucía quiere leer la novela, pero está muy ocupada.
Este chico trae cerveza todos los días.
¡No abras estas cajas blancas!
Voy a ir a Madrid antes de comer.
Está trabajando en el mercado ahora.
Si pudiera, vendería otro abrigo.
Se lo estoy dando ahora mismo.
Este tren le parece rápido.
Este es el médico más perezoso de Alemania.
David estudió inglés.
He esperado a este buen niño en la habitación.
María cocinó mucha sopa el miércoles.
Cuando era niño, escuchaba música.
Cuando nos levantemos, comprará algunas sillas rotas.
¿Quién va a abrir la maleta grande?
¿Tomaban el autobús por la mañana?
Vivió en Londres durante doce años.
Tenemos un ordenador, pero no lo usamos.
Eras médico.
Hemos ido a esta farmacia.
Escribimos un poema ayer por la tarde.
Si la tienda está cerrada, no construirán un hotel.
Mi tío no se lo mostró.
Su vecino les ha prestado una carta.
Ayer por la mañana Juan y David leyeron un diccionario.
Pablo trabaja en Nueva York desde hace doce años.
Llegamos a esta biblioteca grande ayer.
Quiere escuchar esta canción.
Esta chica ya ha escrito un mensaje.
Buscó una furgoneta azul y luego la perdió.
Su hermana está al lado del museo.
Le encanta escuchar música.
Cuando me levante, su primo comprará otra camisa bonita.
Entendía mi novela.
Su hermana comió ese tomate y preparó otra pizza.
Isabel no verá este concierto porque no tiene tiempo.
Ese es su piso hermoso.
A su hija le gusta escuchar música.
Pablo no es más valiente que su hija.
¿Cómo es el supermercado?
Este niño tiene treinta y cinco años.
Quieren ver un concierto, pero están muy enfermos.
Tu cumpleaños es el 16 de agosto.
Pablo y Lucía tocan el piano todas las semanas.
Vamos a prestarle los coches a Luis mañana.
Nuestros primos han oído la música.
Encontraremos un teatro en ese hotel hermoso.
Hay algunos museos en París.
¡Qué partido tan largo!
Necesitan pedir la pizza, pero no tienen tiempo.
¡Qué bien juega el médico!
Luis bebe mucho vino muy a menudo.
Cree que esperamos a nuestra tía.
Juan fue a la biblioteca y ayudó a su hermana.
Sabe jugar a las cartas.
El pescado que comió era delicioso.
¡Qué pena!
Carmen lo entiende.
Pagaba la ensalada italiana todos los días.
¡Bienvenido!
Ya se ha divertido.
A Pablo le gusta la música.
Viajarán a Nueva York con su hija esta tarde.
El profesor volvió de Madrid el verano pasado.
Somos tan valientes como nuestro hermano.
¿La llamaste hace dos días?
Cuando Carmen se levante, cerrarán una puerta.
Prefieren esos huevos deliciosos.
Queremos leer el poema.
La mujer que ha llamado a ese profesor está aburrida.
Elena cree que tomará el autobús rápido.
El estudiante quiere leer otro periódico.
Fue un viaje inolvidable.
Todas las semanas el médico juega en la calle.
¿Te gustaría llamar al chico?
La historia le parece mala.
Ese chico que vive en Nueva York es médico.
A Lucía le gusta jugar en la calle.
El hombre que vive en Sevilla es serio.
Soy más inteligente que Lucía.
Lucía no llevará su sombrero mojado porque tiene prisa.
¿Cómo es esta cocina?
Si tuvieras tiempo, te divertirías.
Esperamos que la pregunta sea nueva.
Necesitas leer un libro, pero no puedes.
La he llamado.
Nació el 18 de junio.
Jorge recordaba su historia.
Vas a contarle tu secreto pronto.
Voy a levantarme esta noche.
Tu tía intentará pintar este armario azul.
Dice que soy muy tímido.
No nos sentamos a las cinco.
¿Dónde hemos perdido este pasaporte?
Me gusta este ordenador y quiero comprarlo.
Todavía no has ido a Madrid.
Esperan que escribamos muchas buenas cartas.
Sé que puedo vestirme.
No hay billetes sobre la silla.
Salió del aeropuerto anoche.
Esta noche su vecino va a ir a Sevilla y ver su partido.
Nadie ayuda a los niños.
Cuando Pablo llegue, escuchará esta música extraña.
Hay un supermercado en Sevilla.
Era la una menos cuarto cuando Luis llegó.
Compraron un teléfono útil y luego lo perdieron.
Estabas ayudando a la chica.
Nos gusta viajar a Roma.
Espera a su jefe joven todas las mañanas.
Siempre duerme en el piso.
¿Cuántos camiones ha comprado Carlos?
Carlos irá a este teatro esta tarde.
Vamos a hacerlo mañana.
Acabamos de lavar esa ventana.
Jorge caminó muy poco hace una hora.
Cuando llegué, su hija ya había cerrado esa maleta marrón.
Van a abrir una puerta pronto.
No salí de Francia la semana pasada.
El plato que Carmen rompió es negro.
Le encanta viajar a Nueva York.
Me gusta ese teléfono y quiero comprarlo.
Isabel le traerá esta ensalada a Elena el sábado.
Lucía le ha traído otra falda a Sara.
¿Dónde está mi camisa? La vendí.
Han visitado a tu jefe.
Luis espera que su hermana trabaje en Nueva York.
Carmen espera que no pagues el abrigo.
Laura no puede ir a Lisboa porque no tiene tiempo.
Necesito buscarlos.
¿Cuestan las camas cuarenta euros?
Hay un camión alemán en el parque.
Su tía estará al lado del museo.
Nuestra tía estaba bebiendo zumo en ese hospital.
Sus hijas no tienen prisa.
Tu hermano ya ha hablado con Juan.
¿Dónde está nuestra revista? La vendimos.
Mañana por la mañana va a traérmelo.
Esa escuela está cerca de la biblioteca.
Juan y María conocían el río.
¿Qué come David?
Trabajaste en Berlín durante seis meses.
El traje es tuyo.
Ana hablará con Juan porque quiere ir a Sevilla.
Esa mujer que ha pedido el vino es abogada.
Lavarás el camión cuando Jorge llegue.
Está lavando otra botella en este momento.
Empezaste a pedir algunos pasteles deliciosos.
Los estudiantes no intentaron limpiar esta silla.
¡Qué médico tan rico!
Hay una biblioteca cerca de Londres.
Carmen vivió en Berlín durante diez semanas.
El autobús llega a las siete.
La reunión fue el lunes a las 11:30.
¿Fue a la estación?
Jugaban al baloncesto.
Había muchas estaciones en París.
Cuando entraron, ya habían esperado a esta enfermera.
Anoche no lo olvidó.
Quieren mostrárselo.
Este aeropuerto hermoso estaba cerca de Nueva York.
La patata que cocinamos es deliciosa.
Ya ha hablado con sus hermanos.
Por favor.
¿Está el hombre en Sevilla?
Pablo estaba llorando en la habitación mientras Lucía estaba esperando al camarero.
Puedo volver de Alemania.
Se lo está contando en este momento.
Los vestidos cuestan 59 euros.
Sus primos me visitaron el lunes.
Me busca los fines de semana.
Olvidó esta historia hace una hora.
Jorge nunca ha jugado al fútbol.
Tenía mucho sueño.
¿Será este examen el viernes a las cuatro y cuarto?
¡No se lo muestres!
Esa es su vieja habitación.
Ya has vendido el camión.
Ese chico que vive en Sevilla es tímido.
¿Por qué va a tomar Luis este taxi?
Van a traerle otro traje a Juan esta tarde.
Su hijo se lo ha dado.
A Ana le encanta viajar a Barcelona.
¿Qué escribirás?
Hay muchas vacas en el parque.
Queríamos pintar un armario.
Lo estás pagando.
Anoche estudiaron portugués.
Luis y Jorge no van a traerle mucha sopa a Carmen mañana.
¡Cállate!
Este armario costó setenta y seis euros.
Nos estamos quitando la camisa.
El niño inglés fue a París y compró el zumo.
Quiero esperar a mis hijas.
Mañana Ana no va a prestarte ese coche.
No ha perdido su reloj en este mercado.
Juan quiere que conduzca el coche.
No vamos a comprar este ordenador.
Me gusta ese pasaporte y quiero comprarlo.
David trabajará en Sevilla el año que viene.
Elena no tomó este barco lento porque no tenía tiempo.
Mi tío ya ha escrito el mensaje.
Estos teléfonos estaban al lado del armario.
Su hijo fue a Londres y pidió café ayer.
Mañana abriremos muchas puertas y limpiaremos ese jardín.
Lucía va a dormirse mañana.
Nevó mucho en México anoche.
Estos médicos te contarán un secreto.
No ayudará a esa chica porque está muy aburrida.
Lucía lo ha visto.
Busca esa iglesia moderna, por favor.
La reunión no es el sábado a las cuatro menos cuarto.
¿Cuántos huevos comprará?
Ana nos ha dado el lápiz.
No lavas la falda todas las semanas.
Ayer por la tarde nevó mucho en México.
¿Hemos estudiado en la escuela?
Iremos a Londres cuando llegue.
Cuando terminemos el trabajo, lavaré una camisa.
Tus hermanas caminaron hasta este restaurante.
Veíamos esta película.
Anoche volvió de la farmacia.
Cree que estoy conduciendo ese coche feo.
El médico siempre escucha música.
¿Leyó en la biblioteca anoche?
Mi hijo compraba este bocadillo.
Si Jorge viviera en Madrid, se acostaría.
Su vecino descansa demasiado todos los días.
Lloverá mucho en Madrid dentro de una hora.
¿Cuántas pelotas encontramos?
Elena está hablando portugués en este momento.
A Miguel y Jorge no les gustan los tomates.
Lucía y Sara llegan a la biblioteca por la tarde.
Necesita algunos periódicos.
No intentó llamarla.
¿Quién ha visitado la ciudad?
Estas mujeres caminarán hasta la universidad.
Sara no recuerda las canciones.
¿Por qué vamos a tomar esos aviones?
Son más valientes que su tía.
¿Qué va a beber Luis?
Buscó un diccionario difícil y luego lo vendió.
El camión es tuyo.
El domingo no se acostó.
¿Llegó el tren a Sevilla a las seis y media?
¿Se duerme a las 10:25?
Pagaron 42 euros por este teléfono.
Elena quiere que elija cinco periódicos.
El miércoles vas a comer carne y cerrar una caja.
Cuando vuelvan, verás la película.
La radio que Carmen ha vendido es moderna.
Tengo un periódico, pero no lo uso.
Tiene suerte.
Esa furgoneta es nuestra.
El miércoles van a darles una cámara a sus tías.
¿Es este examen el sábado a las cuatro?
Si Luis hablara inglés, pediría una pizza.
Venderá un sofá caro porque quiere arreglar los camiones sucios.
Nacimos el 28 de mayo.
Vive en París desde hace cuatro semanas.
Carmen necesita lavar dos faldas, pero no tiene tiempo.
Se quitó el traje hace una hora.
Hablará francés el domingo.
Tiene que llamar a su hijo, pero no puede.
¿Tomaron el avión el jueves?
El chico se está enfadando en este momento.
Este es su paraguas.
Pedro va a viajar a Barcelona el 3 de abril.
¿Será el viaje el 9 de agosto?
No viajó a Sevilla el 12 de noviembre.
Se los cuento todas las mañanas.
Iremos al restaurante y comeremos un pastel esta tarde.
Pedro se duerme todos los días.
Nos ponemos la chaqueta todas las semanas.
A sus hijas les encanta escuchar música.
No había mesas en la cocina.
Tu hija va a prestarle este regalo a Carlos esta noche.
Tomará este tren cuando llegues.
Le prestaron seis vestidos a Lucía.
Nos duchamos ayer por la mañana.
No hay ningún armario roto en la habitación.
No trabajamos en Lisboa.
Pablo y Luis no lo traerán mañana por la mañana.
Compré una novela corta y luego la vendí.
No hay conciertos en Nueva York.
Descansa en ese parque todas las mañanas.
¿Se lavó Sara las manos anoche?
Tiene que limpiar su armario, pero no tiene tiempo.
Le gusta la ciencia.
Su cumpleaños es el 16 de febrero.
¿Por qué esperaron a su tío?
Me gusta ese traje y quiero comprarlo.
Me gusta esa cámara y quiero comprarla.
No podemos buscar otro gato inteligente porque no tenemos tiempo.
Fueron a Nueva York el jueves.
Luis y Jorge estaban trabajando en la tienda cuando llegué.
¿Le mostró Isabel la taza a Pablo?
Quieres que pinten muchas viejas mesas.
Isabel nunca ve películas.
Mi jefe estaba enfermo.
Dentro de una hora abrirás una ventana y pedirás café.
El camarero ha bebido té en la habitación.
Tus hermanas nos los contarán dentro de una hora.
Los fines de semana llorábamos en la habitación.
La mujer que encontró un pájaro es rica.
Mañana por la mañana la chica amable va a cocinar demasiado.
Irá a Nueva York después de pedir la leche.
Mi hija salió de la farmacia ayer por la mañana.
El abogado viajó a Lisboa el 21 de noviembre.
Ese sombrero nos parece barato.
Nunca hablamos inglés.
¿Qué cocinas?
Le encanta el vino.
Gira a la derecha en la esquina.
Pablo no quiere ser pintor.
El profesor no se lavó las manos ayer por la mañana.
El coche que arreglaron está limpio.
La mujer que vive en París es valiente.
¿Abren algunas maletas grandes por la mañana?
Miguel no esperó a su jefe joven porque estaba muy enfadado.
Este teléfono no es tan útil como el otro.
Acabas de preparar esta buena pizza.
El estudiante no va a darle una camisa dentro de una hora.
Hoy es domingo, 1 de enero.
Hace dos días arreglaron su camión amarillo.
Juan estudia inglés por la tarde.
Digo que estas respuestas son nuevas.
La chica que vive aquí es tu hija.
Ana no puede llamar a su hermana porque no tiene tiempo.
No jugó a las cartas ayer por la tarde.
Había algunas novelas al lado de la mesa.
¿Por qué elige Miguel una cama?
¿Cuántos ordenadores compró?
Debería salir de Roma.
El periódico que ha terminado era inglés.
Hay algunas furgonetas pequeñas en el pueblo.
El mercado abre a las cuatro.
¿Eres tan inteligente como Ana?
¿Cuesta su armario 78 euros?
Venderé ese vestido bonito cuando se levanten.
Creemos que Juan llamó a los niños.
¿Qué va a decir Miguel?
Si hablara inglés, abriría esta puerta.
¿Costó su camión 55 euros?
Voy a mostrarles estos sombreros pronto.
Va a lavar la furgoneta blanca porque quiere vestirse.
El supermercado que he construido está abierto.
Pablo irá a esa universidad.
No necesitas traerlo.
¿Por qué va a hablar con su hermana?
No nos despertamos por la noche.
Cuando llegues, su tía irá a Lisboa.
¿Cuándo va a terminar Isabel nuestro ejercicio?
Dice que voy a preparar mucha sopa.
¿Es esta la ciudad más hermosa de Japón?
Esta chica duerme muy poco por la mañana.
¿Quién está pidiendo esta leche fría?
Nuestro jefe no va a mostrarle el plato a Pablo pronto.
Han caminado hasta la iglesia.
El vestido que hemos lavado está sucio.
Su tío volvió de Portugal.
A la mujer le encanta viajar a Lisboa.
Ha escrito el poema en el teatro.
Tu tía tiene ganas de vestirse.
Estaban llorando mientras Isabel estaba traduciendo el poema.
Esta es su vieja cocina.
Carlos e Isabel vendieron ese reloj limpio ayer por la mañana.
Hace buen tiempo en otoño.
Estaban cantando cuando entró.
Elena y Sara deben conducir ese coche.
¿Te gustaría visitar esa ciudad pequeña?
La enfermera se lo dará esta noche.
¿Qué taza han buscado?
Los médicos le dieron seis vasos a su hija ayer por la tarde.
¡Qué caras son tus revistas!
Si el tren no llega, hablarán con Isabel.
Carmen conducirá su camión porque quiere hablar con Ana.
Nuestro primo necesita hablar con Lucía.
Todas las mañanas te buscamos.
Esta noche ayudarás a este chico.
Si hablaras inglés, irías a Roma.
Ya han escuchado esta música.
Preparamos los pasteles porque queríamos esperar a su primo.
Estas novelas estaban al lado del sofá.
Laura le trajo mucho zumo a David ayer.
Luis estaba bailando mientras Isabel estaba leyendo en el jardín.
Siempre viajamos a Berlín.
Decimos que pueden limpiar la casa.
Isabel y Pablo nunca han visto partidos.
Su hermana está más contenta que Miguel.
Pedirá café frío pronto.
Cree que elegiremos mi traje.
Lloverá mucho en Lisboa dentro de una hora.
Si mañana llueve, Miguel no pintará el piso limpio.
Lucía tenía prisa.
El billete está sobre la cama.
Ayer tu hermana fue a Londres y pidió zumo.
Ese banco no está delante del hospital.
No vendimos nada.
Luis vivirá en Roma el año que viene.
No funciona internet.
Nunca trabaja en la farmacia.
No busco un pasaporte porque estoy cansado.
El niño estaba llorando mientras estaba caminando por el parque.
Pronto vamos a comprar el agua caliente y comer queso delicioso.
El jueves Laura y Lucía van a elegir esa camisa.
Cuando Miguel era niño, tocaba el violín.
Me gusta la chaqueta y quiero comprarla.
Pagará la sopa pronto.
Estaba lavando estas lámparas cuando llamamos.
Mi amigo sabe jugar al tenis.
¿Dónde está su sombrero? Lo vendió.
Nos gustaría escuchar nuestra canción extraña.
¿Se llama su hermano Jorge?
Visitaré a ese médico pronto.
Irás a Sevilla antes de comer un bocadillo delicioso.
Elena es menos famosa que su hermana.
A Carlos y Elena les gustaría pagar el zumo.
Elena irá a Barcelona para cocinar dos huevos.
A Carmen le gusta escuchar música.
Por la mañana se pone el abrigo.
Sus diccionarios estarán debajo de la cama.
Ya no viven en Berlín.
Nuestro hijo me ha vendido un camión.
Es un placer conocerte.
No se lo envíes, por favor.
¿Lo quiere Pedro?
Cuando Sara llegue, irá a París.
No digas la verdad, por favor.
David pintó ese piso y limpió esa cama.
Elegiré otra silla negra cuando Ana vuelva.
Cuando llegó, mi primo ya había olvidado esta respuesta.
¿Viajaba Pedro a España muy a menudo?
Vas a ir a París para traducir la novela.
El chico empezó a abrir su ventana.
Lucía no puede terminar los periódicos porque no tiene tiempo.
El agua que María ha comprado está fría.
David no lo olvidó hace una hora.
Hoy es domingo, 26 de mayo.
Lucía y Jorge deberían tener cuidado.
Este abogado bebió mucho café y llamó a su hijo.
María preparó su buena ensalada y preparó esa pizza.
Dentro de una hora te llamarán.
¡Qué bien nada Pedro!
No vamos a mostrarte la botella el jueves.
Hay un chico fuerte en la escuela.
Isabel va a ir a Berlín antes de tomar el tren rápido.
Cuando Carlos llegue, conduciré la furgoneta.
Escucharé el ruido.
David quiere que laves el vestido.
Isabel y Luis les trajeron sopa a sus tías ayer.
Lo perdimos.
¿Quién esperará a mi hermano?
Carlos y Elena van a visitar esta gran ciudad.
Salimos de Lisboa hace dos días.
Voy a ir al museo y ayudar a mi hermano esta tarde.
No tienen miedo de los perros.
Estábamos bailando en la cocina mientras Pablo estaba trabajando en el banco.
¿Es su concierto extraño?
Ana no ha vivido en Madrid.
Hay una reunión en Barcelona.
María cocinaba en la cocina.
Está solo.
¿Dónde están mis abrigos? Los he perdido.
El lápiz estaba debajo del armario.
¿Pagó su tía 66 euros por esta bicicleta?
Los diccionarios están sobre el sofá.
Si la tienda está cerrada, ayudará a su estudiante.
Ese chico que trabaja en París es escritor.
Iré a Nueva York para estudiar.
Lo necesitas.
Quiero que se siente.
Hace dos días nuestras hermanas fueron a Roma y comieron todos los tomates.
Voy a ducharme antes de descansar.
¿Es esta cocina menos nueva que la otra?
Cuando su primo era niño, tocaba el piano.
Estaba caminando mientras estábamos llorando.
Te quedaste en casa a las siete y media.
La carne que ha cocinado era deliciosa.
La cocina que hemos construido está limpia.
¿Qué puerta abrirá Ana?
Su primo nos ayudaba por la noche.
¿Es este barco más lento que ese barco?
Le encanta leer mensajes.
No quiere ser médico.
Me gusta esta chaqueta y quiero comprarla.
La película que vio es buena.
Cuando tenga tiempo, beberá vino.
Si tuvieras tiempo, traerías una revista.
No estoy tocando la guitarra ahora mismo.
¿Por qué ha escuchado el ruido?
Su partido es muy divertido.
El sábado Sara y Carmen escribirán todos los poemas y limpiarán el baño.
Recuerdo la idea.
Los diccionarios les parecen caros.
No cierra cinco puertas porque está cansada.
Va a llevar su chaqueta verde esta tarde.
¿Quién puede buscar este pájaro?
¿Se quitará la chaqueta mañana?
Carlos te lo ha enviado.
Estoy tan enfermo como Ana.
Tenemos que elegir los vestidos, pero no podemos.
Siempre bebo vino.
Isabel le contará otra historia a David.
¿Dónde compramos una furgoneta?
Esa casa les parece hermosa.
Te pusiste la chaqueta el sábado.
Nunca estudias en la universidad.
Todavía no ha construido esa casa.
Este es el río más grande de México.
Su traje le parece cómodo.
Todo el mundo ha cerrado las puertas.
Su jefe se duchará esta tarde.
Eres tan serio como María.
¿Qué ha hecho Pablo?
El periódico es muy caro.
Su hermana fue a la universidad en autobús.
¿Quién va a lavar el traje?
Su tía quiere ser música.
Nuestro jefe necesita buscarnos.
Intentaste traducir ese nuevo libro.
Es música.
Estábamos ayudando a sus hijos cuando entró.
¿Qué está buscando Miguel?
Los hombres irán a la farmacia y verán estas películas mañana por la mañana.
Este profesor pagará este abrigo cuando termine el trabajo.
La oficina abre a las once.
¿Por qué va a llevar su sombrero caro?
La chaqueta que David ha llevado era cómoda.
Carlos y Laura fueron al supermercado y vieron un partido.
El hombre quiere beber té.
Encontró un hospital ayer por la tarde.
Estábamos estudiando en la universidad mientras Laura estaba traduciendo este libro.
¿Va a darte Carlos la foto el miércoles?
¿Dónde está su periódico? Lo olvidó.
Su hijo es alto.
¿Por qué no compra chocolate?
María estaba leyendo en la habitación cuando Laura salió.
Esa es su furgoneta lenta.
A Luis no le gusta jugar al fútbol.
Esa chica que ha esperado a su hijo es periodista.
El año que viene vamos a vivir en París.
Ya son las cuatro y media.
¿Es Elena de Alemania?
David necesitaba elegir un abrigo.
Es tarde.
Juan no se levantó porque tenía sueño.
David no puede vestirse porque está solo.
Voy a comprar pan y beber vino el lunes.
La semana pasada su jefe volvió de España.
Carlos y Juan van a escribir un poema mañana.
Pablo llorará en el baño.
Quieres buscarla.
Nuestra hermana nos esperó ayer por la mañana.
¿Puedes mostrármelo en el mapa?
Carlos todavía no ha hablado con sus hijos.
¿Dónde está esa iglesia?
Había un estudiante en el supermercado.
El autobús llega a Sevilla a las dos.
Cuando tengas tiempo, te ducharás.
Pablo y Juan nacieron el 4 de agosto.
Había muchos sombreros caros al lado del sofá.
A tu hija le encanta viajar a Barcelona.
¿Qué novela has leído?
¿Quién va a escribir estos mensajes cortos?
Cantará en la iglesia.
El viernes rompió su lámpara.
David quiere llevar su camisa seca.
Eran las ocho y media cuando llegaron.
Sara no intentó ir a Barcelona.
No te preocupes.
Se quita la camisa los fines de semana.
Jorge sabe que va a cocinar carne deliciosa.
Ayer por la tarde encontré muchas radios limpias.
Estaba llorando cuando salimos.
Hacía frío en Roma.
¿Traducirá Luis esa revista el domingo?
Esta tarde vas a comer el arroz y ayudar a tu primo.
Tocaré el violín mañana.
Se pondrá la chaqueta.
Cerraste una caja y leíste este diccionario.
¿A quién va a esperar?
Cuando tenga tiempo, verá esa película.
Quieres ver esa película, pero no tienes tiempo.
Llamaremos a nuestro vecino cuando Luis termine el trabajo.
Todas las semanas Isabel se lava la cara.
Olvidaron esa palabra hace una hora.
Esperan que Miguel trabaje en Lisboa.
Estaban llamando a su tío mientras estaban durmiendo en el hotel.
Estábamos leyendo otra carta en el jardín.
Dentro de una hora su hermana no le dará estos diccionarios.
Este no es el museo más grande de Japón.
No conocen este puente pequeño ahora.
Fuiste al teatro y ayudaste a tus amigos ayer por la mañana.
¿La está viendo Luis ahora mismo?
Fue a la iglesia ayer por la mañana.
Hace mucho frío en primavera.
Ese hombre que ha perdido esas botellas sucias es fuerte.
¿Por qué está construyendo Miguel esa tienda?
Soy tan alto como Jorge.
Juan hablará con su tía cuando vuelva.
¿Están estas mujeres demasiado tristes?
Este niño les dio este billete el lunes.
Sara e Isabel están más nerviosas que Pablo.
Siempre toca la guitarra.
La chica que vive en Londres está enferma.
Nunca bebemos agua.
Cuando Lucía termine el trabajo, llevaré mi abrigo.
David estaba descansando en el jardín mientras estaba cocinando sopa.
¿Dónde hemos perdido esta revista?
Ana cree que te estás divirtiendo.
Va a prestarme un mapa esta tarde.
¿Por qué va a quedarse Carmen en casa?
Tienes que ayudar a ese hombre, pero estás muy ocupado.
Ese sombrero es nuestro.
Nos encanta la política.
¿Cuántos pájaros han encontrado?
Siempre caminas por el pueblo.
Las enfermeras estaban eligiendo una camisa mientras estábamos trabajando.
Hace dos días mis primos trajeron mucho té frío.
María tenía sueño.
Quiere que tomes los barcos.
Carmen y Elena no han cerrado la ventana.
¿Será esta clase el martes a las ocho y cuarto?
Mañana por la mañana nuestro hijo ayudará a esos niños y visitará el hospital.
Espera que trabaje en Lisboa.
Nuestro primo nos lo da todas las mañanas.
Le duele mucho la pierna.
¡Salud!
Saben que está muy contento.
Compraste dos coches marrones y compraste el chocolate delicioso.
¿Dónde está la iglesia?
Lucía nos lo dio anoche.
El martes van a lavarse la cara.
Ese aeropuerto está al lado del supermercado.
¡No corras en la farmacia!
Lucía sabe que puedes llevar un sombrero blanco.
¿Dónde está tu furgoneta? La olvidaste.
Estaba vendiendo este armario feo mientras Luis estaba pidiendo esta pizza.
Había seis estudiantes en la iglesia.
¿Por qué se quedará Elena en casa?
Le duele mucho la garganta.
Fuimos al castillo y ayudamos al estudiante.
Va a darle todas las lámparas a Luis el sábado.
Este profesor acaba de lavar su lámpara.
Sus buenos libros estarán al lado del sofá.
El profesor lo estaba pagando.
No te duele la cabeza cuando hace frío.
¿Qué va a leer Jorge?
Había dos periódicos sobre la silla.
Viajamos a Sevilla el 7 de julio.
Isabel lee con su hijo muy a menudo.
Van a traer buena sopa dentro de una hora.
¿Cuesta esa revista 78 euros?
Sé que no estamos viendo un concierto interesante.
No se sienta porque está enfermo.
¡Qué caballos tan hermosos!
No me duelen los ojos ahora.
¿Por qué ha preparado Sara su buena ensalada?
A las enfermeras les encanta tu vestido.
Si tuviera coche, hablaría con David.
Las enfermeras vivirán en Madrid el año que viene.
Entiendo esa pregunta.
¿Dónde vio María a sus enfermeras?
Voy a ir a Berlín antes de descansar.
No me ayudará el sábado.
¿Adónde fue Luis ayer?
Le envié su foto a Juan ayer por la mañana.
¿Tenemos ganas de llamar a ese niño?
Este es el hospital más pequeño de Francia.
Juan estaba en el jardín.
¿Fue Lucía a España con su hermana hace una hora?
La boda fue el domingo a las diez.
David y Sara se han cepillado los dientes.
¿Te esperó nuestra hermana ayer por la mañana?
Carlos va a venderle la bicicleta dentro de una hora.
El año pasado Juan viajó a Londres.
La tienda que construí es grande.
Isabel va a construir este piso.
Nuestro jefe serio nunca ha escuchado música.
Baila en el teatro muy a menudo.
Esta sopa está menos caliente que la otra.
Su tío no tiene ganas de ir a Roma.
Eran las nueve cuando este estudiante llegó.
Encontró una falda roja y luego la vendió.
Sé que Sara es fuerte.
Es de Argentina.
¿Se está quitando tu hermano el traje en este momento?
A su hermano le gusta descansar en este parque.
Ha ido al supermercado.
Miguel estaba estudiando mientras estaba estudiando.
Dices que no va a hablar con sus tías.
María quiere que beba café.
Si hablara inglés, visitaría a este hombre.
Jorge no prefiere este café.
Juan estaba cocinando en esa cocina mientras Elena estaba cantando.
¿Les dio Jorge esta revista el miércoles?
Ya se ha duchado.
Siempre escucho música.
Sabes que Juan va a ducharse.
Este no es el mercado más feo de Japón.
¿Quién construirá la vieja tienda?
Traducirás ese libro cuando vuelva.
¿Tocó la guitarra ayer por la tarde?
Saldrás de Japón.
Si tuvieran tiempo, prepararían mi pastel.
¿Cuántos vasos hay sobre la mesa?
Mi hermano comió estos pasteles y cerró algunas cajas sucias.
Pronto el profesor pobre pedirá una pizza y pintará la silla.
Quiero traértelo.
Quieren visitar a estos abogados.
¿Estudiarás con tus tíos mañana por la mañana?
No me quedé en casa porque no tenía tiempo.
¿Cómo está su hija?
Dice que llevarán una camisa.
Creemos que era muy baja.
Vamos a escuchar la música extraña.
¿Fue el partido el jueves a las cuatro?
A este médico no le gusta ver conciertos.
El lunes Carmen llamará al estudiante importante y limpiará sus armarios.
Había un niño en la oficina.
Su jefe estaba leyendo el poema cuando llamé.
Su hermano debería escucharlo.
No nos escuches.
Necesitan construir el baño, pero no tienen tiempo.
Cuando Luis entró, ya habíamos arreglado su silla.
Si Carmen viviera en Madrid, vendería esta cámara.
Su hermano nunca ha hablado español.
El miércoles fue a Nueva York y ayudó al médico.
María bebió mucha leche ayer por la mañana.
Tengo una reserva.
Llovió mucho en Argentina hace una hora.
¿Dónde has encontrado una camisa?
Comprará el traje y pintará un sofá dentro de una hora.
¡Cierra esa puerta sucia!
Nuestro hijo viajará a Sevilla el 24 de noviembre.
Nos levantamos antes de elegir otro vestido.
Nos hemos sentado.
Tiene razón.
Jorge encontrará otro pájaro en el castillo.
Tengo la furgoneta ahora.
Ese chico que vive aquí es escritor.
Carmen tiene suerte.
Esta es la mujer más alta de Portugal.
Estamos más contentos que Ana.
No comas en esa estación, por favor.
¿Visitó mi amigo a su hija?
Queremos que compren el reloj.
Estas mujeres inteligentes ayudaron a su hermano hace una hora.
No escribiré el mensaje porque estoy muy enfermo.
Nuestro tío se estaba duchando.
Estaba corriendo mientras Luis estaba trabajando en la escuela.
Pedro dice que buscaremos una cámara.
Quiere que hable con mi hijo.
Comimos algunas ensaladas y leímos algunas revistas ayer por la tarde.
María quiere que pidan sopa.
¿Hacía frío en Argentina?
Pablo estaba trayendo esa novela fácil mientras Pedro estaba estudiando.
¿Hay algunas camas en la habitación?
Mi tío se despertó hace una hora.
Nuestra hija no pagó cincuenta y seis euros por esa revista.
El reloj está roto hoy.
Isabel no quería ver un partido.
Estaban abriendo esta ventana roja mientras estaban bailando en este jardín.
Si hablaras inglés, te quedarías en casa.
Lo estoy comprando en este momento.
Carmen se despertará a las dos menos cuarto.
Es menos seria que Elena.
Empezaste a hablar con Sara.
Ana quiere que arreglen la furgoneta cara.
Vas a ir a Lisboa para traer buena sopa.
¿Es esta la ciudad más hermosa de Argentina?
Mi hijo pagará su abrigo cuando tengamos tiempo.
Tienes un diccionario, pero no lo usas.
Jorge quería esta furgoneta.
¿Van a limpiar Juan y Carmen esta cama?
Mi vecino nació el 14 de agosto.
¡Hola!
Les gusta viajar a Lisboa.
A Luis y Carlos les encantan las canciones.
No conoce la playa ahora.
El periódico no cuesta cincuenta y cinco euros.
Esperas que Jorge coma arroz delicioso.
Ayer por la tarde Pablo fue a la farmacia y compró un teléfono.
Estaba construyendo su piso.
Si la tienda está cerrada, ayudaremos a tu jefe tímido.
La enfermera española necesita ayudarme.
¿Dónde podemos aparcar?
Me estoy quedando en casa ahora.
¿Por qué va Sara a París?
Laura trabajará en el banco.
¿Habrá tres furgonetas en el pueblo?
Pablo quiere que tomes estos trenes rápidos.
¿Siempre están las enfermeras un poco cansadas?
¿Por qué han llamado a su tío?
Estabas conduciendo esta furgoneta cuando Laura entró.
Sara y Jorge elegirán un diccionario pronto.
Los abogados necesitan una furgoneta.
Queremos que escribas mi mensaje.
Estábamos caminando cuando Pedro llamó.
Juan está más aburrido que Lucía.
Hablaron italiano el domingo.
Esta es la calle más tranquila de Japón.
Te lo dieron el viernes.
Vas a ducharte el domingo.
A Laura le encanta nadar en ese río.
¿Quién está abriendo estas cajas verdes?
¿Dónde está su libro? Lo ha vendido.
Dice que el banco era grande.
Hace una hora le trajo la foto a Juan.
La mujer vio otro concierto hace una hora.
Carmen ya ha ido a Nueva York.
Elena buscará el caballo.
No hay malos partidos en Sevilla.
Sus amigos estudiarán demasiado.
¿Qué van a hacer?
Su primo estará en Londres.
¿Estaban los relojes sobre la mesa?
El traje está debajo del armario.
Ya he comido una naranja deliciosa.
El médico no descansó en ese parque.
Estaba leyendo en la biblioteca mientras estaba cantando.
David e Isabel le prestaron la cámara a Pedro.
Sara nunca descansa con su hermana.
Miguel fue a Roma porque quería preparar un pastel.
Debemos escribir otro poema en esa casa.
A Carmen le gusta el partido.
Esta reunión es el jueves a las doce y cuarto.
Su tío era ingeniero.
Isabel recuerda la lección.
Su concierto es el 28 de noviembre.
Arreglaron el teléfono y pintaron un piso.
Carmen e Isabel recuerdan la canción.
¿Qué falda está lavando Luis?
Sabe que era muy valiente.
Cree que Sara no está traduciendo su periódico.
Tu hijo tomó este avión hace dos días.
Vivía en Sevilla.
Esta es la biblioteca más famosa del mundo.
Carmen quiere ayudar a su hijo, pero no puede.
¡Qué inglesa es esa carta!
Jorge les prestó la furgoneta ayer por la mañana.
María se divirtió porque quería conducir esta furgoneta.
¿Es el abogado menos amable que Luis?
Este camarero va a venderles estas furgonetas pronto.
No hay bancos en Barcelona.
Siempre escuchan música.
Has comido muy poco.
Ayer por la mañana mis tías lo trajeron.
Alguien esperará a sus estudiantes.
Ya son las ocho menos cuarto.
Miguel no visitó la ciudad porque estaba triste.
Sara va a ir a esa iglesia esta tarde.
Ayer por la tarde fue al castillo y pidió mucho café frío.
Les contaste esa idea a tus hijos.
Te lavarás la cara mañana por la mañana.
Su primo hablará inglés el sábado.
Volvió de Roma la semana pasada.
¿Llevaremos nuestro traje mañana?
Mi amigo come este tomate todas las semanas.
Quería ir a Nueva York.
La radio cuesta noventa y siete euros.
Esa chica que ha traído sopa es música.
María quiere comprar carne.
Su hermano va a ir a Londres con Lucía pronto.
Vas a enfadarte después de cerrar una puerta.
Va a jugar al ajedrez dentro de una hora.
El domingo jugará al tenis.
El abogado tocó el violín ayer por la mañana.
Sabemos que no pueden vender un traje caro.
¡Qué camión tan feo!
Este autobús es más lento que el otro.
Esa pizza le parece buena.
El abogado estaba cantando mientras estaban tomando estos aviones.
Si tuvieras dinero, buscarías la tienda.
Nos gustaría arreglar este coche.
La caja que Ana abrió era marrón.
Viví en Roma durante doce meses.
Lucía fue a Madrid y ayudó a su primo.
Me gusta viajar a Barcelona.
Sara cree que abrió una ventana.
¡No le muestres el regalo!
No habla con sus primos porque está muy nervioso.
Estaba llorando en la habitación mientras Juan estaba pintando la casa.
Encontrarás el teatro grande esta tarde.
Elena quiere mostrárselo.
¿Cantamos en el baño el viernes?
Lucía y Laura son muy amables.
Si quieres, leerá mi periódico.
¿Por qué se acostó?
¿Llegará el barco a las nueve y media?
Esta es la playa más tranquila de España.
Este examen fue el viernes a las ocho.
Carmen quiere ser música.
¿Quién ha olvidado esa respuesta?
La furgoneta es amarilla.
Vas a contarle el secreto difícil a Carlos el sábado.
Si Carlos tuviera dinero, conduciría estas furgonetas marrones.
Te levantas a las doce y cuarto.
Ana no buscará cinco cámaras porque tiene prisa.
David no es de Alemania.
Acaban de llamar a su hijo.
¿Ha encontrado el profesor el gato pequeño en la oficina?
Hay algunos teatros cerca del banco.
La fiesta no es el sábado a las diez menos cuarto.
Eran las cuatro menos cuarto cuando llegamos.
David y Sara han perdido la pelota.
Buscó un reloj barato y luego lo perdió.
¿Cuántas sillas venderás?
Lucía estaba estudiando en esa biblioteca mientras Laura estaba estudiando.
¿Te gustaría hablar con Miguel?
¿Por qué visita a esta nueva enfermera?
Si la tienda está cerrada, Ana no terminará este trabajo.
Escribiste algunos mensajes en esta casa.
Miguel es abogado.
Ese hombre que limpió la habitación es su primo.
Estamos tan tristes como Isabel.
El examen fue el viernes a las 8:50.
Pedro irá a Sevilla el lunes.
¿Quién vio esta película interesante?
¡Qué traje tan caro!
Va a comer los pasteles.
Cuando era niño, tocaba la guitarra.
Si la tienda está cerrada, hablaré con mi tía.
Si la tienda está cerrada, pediré el agua.
Pablo va a ir a Nueva York y ayudar a su chica esta tarde.
No compra tres abrigos porque no tiene tiempo.
¿Cuesta la cámara sesenta y siete euros?
Se durmió antes de cocinar la sopa.
Mañana por la mañana va a contarnos la historia.
Pronto Ana va a ir a Lisboa y comer esos pasteles.
Empezaste a abrir las cajas.
Irá a Londres porque quiere divertirse.
Su hermana comió en el restaurante.
Trabajó en Londres durante once años.
El miércoles le contó una buena idea a Luis.
Todo el mundo verá este concierto importante.
Miguel está ocupado.
¿Abre su hijo otra maleta blanca todas las mañanas?
Todo saldrá bien.
Si quieres, Carlos buscará muchos teléfonos.
Isabel ha bailado en el teatro.
Ana me entiende.
Jorge olvidará el plato rojo en este banco.
No trajeron cerveza porque no tenían tiempo.
Estábamos trabajando en esa biblioteca mientras Miguel estaba descansando en la habitación.
Quiere cocinar carne, pero no tiene tiempo.
¿Quiere esperarnos?
Si tuvieran tiempo, traducirían el periódico.
Tiene un sombrero, pero no lo usa.
Nuestro primo viajó a Argentina.
Las cajas le parecen pesadas.
Va a ir a Barcelona y visitar la ciudad grande el lunes.
¿Le venderá María esos teléfonos a Pablo el lunes?
Irá a París cuando llegues.
Vamos a hablar con Pedro.
Las maletas son muy grandes.
Elena se ha quitado el traje.
Este camarero se enfada a las once menos cuarto.
Su primo tiene treinta y cinco años.
¿De dónde es Pablo?
¿Quién rompió estas botellas?
¡Qué piso tan hermoso!
No has nadado con tu hermano.
¿Intentará traducir la novela?
¿Dónde está tu periódico? Lo has vendido.
Cuando Miguel tenga tiempo, veré ese concierto.
Vivían en Lisboa.
¿Cuántas escuelas hay en Sevilla?
Nunca escucha música.
¿Cuántas camisas compró Carmen?
Más vale tarde que nunca.
La revista que terminó era corta.
Hay un armario en la habitación.
El abogado estaba estudiando en la biblioteca cuando entré.
Mis primos te lo han contado.
Me lavé la cara.
¿Jugó Lucía a las cartas hace dos días?
Van a buscar sus hospitales el jueves.
¿Quién llamó a mis hermanas?
Cocinó el pescado y comió queso.
No le duele el brazo cuando hace frío.
Pedro le dio un periódico a Pablo.
Este es el pueblo más hermoso del mundo.
Pintaba el jardín.
No lavaron una lámpara porque tenían sueño.
Cuando te levantes, iré a Roma.
Elena ha traducido esas revistas caras.
Miguel se lo estaba mostrando.
Me levanto por la mañana.
Soy muy amable.
¿Cuántos vestidos ha vendido Miguel?
A nuestro tío le gusta la lección.
Sara ha roto esta taza blanca.
David le prestó estas faldas rojas a Elena.
Dices que has bebido café.
No he ido a Portugal en coche.
Pintaremos un armario cuando lleguen.
La iglesia que ha construido era grande.
La chica vivió en París durante tres meses.
Irá a Lisboa y verá este partido el jueves.
El taxi llega a Roma a las siete.
Lavamos otra lámpara pequeña anoche.
Cuando tenga tiempo, Carmen irá a Nueva York.
¿Por qué limpiará esta casa?
Pablo dice que este chico vive en Berlín.
Su hija tiene cuarenta y cuatro años.
¿Cierra la estación a la 1:45?
No le gusta la nueva iglesia.
¿Nos gusta tu ruido?
No estaba al lado del mercado.
Estas mujeres te venderán mis cámaras mañana por la mañana.
Digo que va a ir a Londres.
¿Nos gusta jugar al tenis?
Ese gato era muy inteligente.
Pedro, abre las ventanas.
Lucía lo ha hecho.
¿Quiere este camión?
Cuando era niño, trabajaba en Nueva York.
¿Es esta historia tan importante como esa historia?
Estos chicos nos lo envían por la mañana.
Creo que este hombre es muy valiente.
El banco no abre a las diez y cuarto los sábados.
Vamos a leer los poemas.
No me duelen un poco los pies.
Son las ocho.
¿Cuánto cuesta el armario?
Fue a Roma antes de trabajar.
Esos coches eran negros.
A Pablo y Miguel les encanta viajar a Barcelona.
Ayer preparé el pastel.
Carlos va a jugar al fútbol pronto.
Carmen va a prestarle el coche pronto.
Le encanta llorar en la habitación.
Esta iglesia estaba lejos de la estación.
Tengo mucha sed.
¿De quién son estos paraguas?
Tus hermanos viven en Roma desde hace ocho meses.
¿Escribió nuestra hija algunos viejos mensajes?
Este no es el estudiante más famoso de Alemania.
El estudiante estaba cocinando mientras estaba escribiendo una carta.
¿Dónde está nuestro vestido? Lo olvidamos.
El miércoles tus tías volvieron de París.
El lunes van a quitarse el abrigo.
Su primo no va a contarle otra historia a Juan el viernes.
¡Qué bien nada Sara!
Hay muchos conciertos largos en Berlín.
Si no encuentro las llaves, buscaremos nuestro pájaro.
No va a dormir en ese hotel dentro de una hora.
Visitó a su tío anoche.
¿Por qué no fue Sara a París?
Laura no estaba visitando al estudiante.
Jorge y Laura pintaron una casa hermosa hace una hora.
¿Dónde perdió Pablo ese diccionario?
Cuando termine el trabajo, conducirá ese coche.
¿Por qué bebió la leche?
Sara y Juan tienen que elegir una revista extraña.
Querías pintar un armario.
Son las diez y cuarto de la noche.
David ha roto su ventana.
Pedro no rompió sus ventanas hace dos días.
Sara ayuda a sus malas enfermeras los fines de semana.
Lucía quiere traérselo.
Compramos una furgoneta blanca y luego la vendimos.
Pablo y Miguel ya no viven en Londres.
A Luis y María les gustaría conducir este camión.
¿Cuántos diccionarios va a leer Carmen?
Ana quiere lavar la taza, pero está muy enferma.
Laura dice que hablaremos con Luis.
Siempre está muy preocupada.
Elena y Juan pagaron 37 euros por estos ordenadores.
¿Dónde está su furgoneta? La olvidó.
Dice que vives en Madrid.
¿Tendrás que abrir esta maleta?
¿Por qué habló Pedro con Lucía?
El avión llega a Roma a las dos.
Elena sabe que tu amigo francés vive en Roma.
El armario sucio cuesta 83 euros.
Pedro y Elena nacieron el 21 de enero.
¿Qué poema ha escrito Ana?
No podemos limpiar la casa porque tenemos prisa.
Hoy es jueves, 17 de septiembre.
Habrá un hombre en el banco.
A Laura le encanta caminar por el bosque.
La farmacia abre a las doce los sábados.
Te gustan las cartas.
Haz la cama.
Viajaste a España hace tres semanas.
¿Quién olvidará mis respuestas extrañas?
Quieres que hable con su hermana.
Estaba lejos de la escuela.
Eran las nueve y cuarto cuando llegó.
Mi hijo se sentó a las nueve menos cuarto.
Cuando Miguel era niño, viajaba a Barcelona.
Juan y David elegirán su diccionario dentro de una hora.
¿De quién son esos coches?
Quiero que busque una farmacia.
Son las 5:30.
Sus jefes tenían otro perro hermoso.
Los camiones nos parecen feos.
Sabemos que pintó una cocina.
Mañana por la mañana vamos a preparar una ensalada y preparar esa ensalada deliciosa.
La silla no es roja.
Ayudaremos a mi hijo y cocinaremos sopa pronto.
Todo el mundo ha olvidado el secreto difícil.
¿Quién está pagando esa ensalada?
El museo cierra a las once menos cuarto.
Espera que nuestras ventanas sean marrones.
Eran las cuatro cuando llegaste.
Este armario es más grande que ese armario.
La ventana que Miguel ha cerrado es bonita.
Vas a quedarte en casa después de comer esos tomates.
Está más contento que su hermano.
Esa mujer que arregló su bicicleta es cocinera.
Quiere dármelo.
Siempre habla inglés.
No hay sillas en el piso.
Nacieron el 16 de diciembre.
¿Dónde estaba el plato?
Queremos que coma el tomate delicioso.
Pablo no quiere lavar esos sombreros.
Isabel no es de Londres.
Es más tímido que su hermano.
Tu tío fue al museo y visitó esa ciudad.
Fui a Sevilla el domingo.
La biblioteca no está cerca del mercado.
Estos son sus camiones grises.
Laura está estudiando italiano ahora mismo.
Esta cama es más vieja que la otra.
Este teatro estaba cerca de Nueva York.
A Elena y María les encanta escuchar música.
Intentaste esperarla.
Lo sé.
¿Cuántas tiendas hay en Nueva York?
Ana ha leído el mensaje en el jardín.
Su hermano pidió todas las ensaladas deliciosas y limpió los armarios verdes.
Ese supermercado estaba lejos del hotel.
Estaba lloviendo en Sevilla.
Cuando Isabel era niña, vivía en Londres.
¿Es esta la enfermera más fuerte de Japón?
¿A qué te dedicas?
El miércoles Ana irá a Lisboa con sus hermanos.
Pronto no van a enviarle tus poemas a Jorge.
Has viajado a Londres.
Carmen cerrará esta maleta dentro de una hora.
Nacimos el 24 de mayo.
Esta es nuestra radio barata.
Laura, vístete.
Leyeron la carta y escribieron un mensaje.
¿Va a venderles su hermano algunos ordenadores a sus hermanos dentro de una hora?
No pagaron 95 euros por mi radio.
Nuestros primos han estudiado demasiado.
Pablo quiere mostrárnoslo.
María está tan triste como David.
Creemos que no vas a lavar el camión.
Su hermano se llama Jorge.
Cuando Pablo tenga tiempo, limpiarás esa cama.
He tocado el piano.
Es tan seria como su hermana.
Necesita abrir esa puerta, pero no puede.
Vamos a ir al mercado esta noche.
Jorge no tenía razón.
¿Dónde está mi revista? La perdí.
Te duele la garganta.
Tomaremos otro tren.
¿Se lo están mostrando en este momento?
Ya se ha acostado.
Ayer por la mañana este médico estudió alemán.
Nuestros tíos estaban cantando en el teatro cuando Pedro salió.
¿Por qué va a preparar María sopa?
No puedes escribir ese poema inglés porque estás muy enfermo.
No busco el caballo porque estoy muy solo.
Eran las siete cuando llegó.
¿Conocen tus hermanos a su buena mujer ahora?
Quiere ser estudiante.
¿Al camarero pobre le gusta este concierto?
Hay una mesa en el piso.
Lavamos un sombrero y cerramos esa ventana ayer.
Van a ir a Sevilla el año que viene.
Estabas llorando mientras Lucía estaba nadando.
Cuando tengamos tiempo, nos ducharemos.
Miguel quiere que ayude a su hija.
Miguel no va a volver de París el sábado.
Carmen e Isabel han estudiado español.
El médico inglés todavía no ha llevado su chaqueta blanca.
Pedro está viendo sus grandes conciertos.
Cuando llamó, ya había buscado la llave.
Hay cinco chicas en la oficina.
No habrá ninguna boda en Madrid.
No escribí otra carta.
El lunes les contarán una historia.
¿Fue su hermana a Portugal con Pablo el verano pasado?
Voy a comprar el vino y comprar mucha agua pronto.
Elena se duchará a las tres.
Si Juan viviera en Madrid, iría a Nueva York.
Ya ha esperado a esos médicos franceses.
Descansaron muy poco hace dos días.
Ya hemos arreglado el camión.
El médico va a traer sopa española mañana por la mañana.
Tuvieron que buscar su hotel grande.
Ese pastel le parece bueno.
Al camarero le encanta el museo.
Jorge ha ido a esa iglesia.
Te hemos prestado algunos regalos.
¿Por qué ha ido Pedro a Madrid?
Luis e Isabel terminaron ese ejercicio ayer por la mañana.
Miguel ya ha pagado el vestido.
Su hermana ya ha pintado una cocina.
Hace buen tiempo en verano.
No me lo contarás.
Nuestra hermana jugará en la calle pronto.
Juan y Carmen siempre ven películas.
No me duele mucho la espalda.
Su hermano arregló esos relojes el martes.
Cuando llamó, Sara ya había escrito un poema.
David nos ha traído mucha sopa.
Te levantaste antes de esperar el barco.
No hay ninguna furgoneta negra en la calle.
El teléfono está un poco limpio.
¿Han bebido Isabel y Miguel vino?
Su hija pagó 64 euros por esas viejas furgonetas.
Volvieron de México ayer por la mañana.
Quiere que prepares mucha sopa.
Encontraste un camión marrón y luego lo vendiste.
Ya hemos leído una carta.
Pagamos noventa euros por su traje gris.
Laura quiere ser médica.
¿Es este el río más tranquilo de Argentina?
Nuestro tío no le prestó un coche feo ayer por la mañana.
Quiero tomar este tren, pero no puedo.
¿Por qué no habló Ana con Miguel?
Buscamos un vestido marrón y luego lo perdimos.
Voy a prestarte los vestidos pronto.
Conducía el coche todos los días.
Siempre viaja a Sevilla.
Ya se ha acostado.
Lucía no necesita visitarla.
El piso era demasiado bonito.
El barco no saldrá a las cinco y media.
Está más enfermo que su primo.
El niño se duerme a las once.
A este camarero le encanta estudiar en esa habitación.
Jugó al ajedrez.
Tu tío se llama Juan.
Le vendió esta radio a Luis el domingo.
No le contó estas historias a su primo.
Duerme en el teatro, por favor.
¿Quiere su amigo traérselo?
No vamos a estudiar alemán esta tarde.
La chica que vive aquí es alta.
Carlos y Elena quieren leer algunas cartas francesas.
Su tío estaba comiendo en el jardín mientras estaba comprando un armario.
Ayudarás a tu hijo mañana por la mañana.
Siempre camina con sus hermanas.
Está más contenta que su tía.
Hace una hora pidió mucha sopa caliente.
Viajó a Portugal la semana pasada.
Quieres que limpie su cocina.
Pedro y Juan tocarán el piano pronto.
¿Quién ganó el partido?
El sábado cocinó con sus tíos.
¿Dónde está su camisa? La ha vendido.
Carlos ya ha llamado a su hermano.
¿Condujimos esos camiones ayer?
El tren salió para Londres a las tres y media.
¿Fuimos a este aeropuerto hace dos días?
El martes nuestro hermano va a enfadarse.
¿Dónde están sus periódicos? Los perdió.
Pablo irá a Nueva York y comprará té mañana.
Su primo empezó a elegir los sofás caros.
Juan y David estaban estudiando en la habitación mientras María estaba leyendo la carta.
Irá a Roma antes de descansar.
Se enfada a las ocho y media.
No había coches en el jardín.
Mi primo va a salir del castillo famoso esta tarde.
Saben que trabajo en Nueva York.
La chica tímida estaba comiendo todas las ensaladas.
¿Va a descansar en este parque el viernes?
Fuiste a Nueva York y compraste tu silla fea.
Por la tarde Carmen toma el taxi.
David va a vendernos otro coche el lunes.
Cuando Pedro salió, Elena ya había cocinado la carne.
El miércoles Carmen y Ana no le dieron esos diccionarios a Elena.
¿Cocinó Pedro con sus tías anoche?
Necesito buscar este paraguas, pero no tengo tiempo.
No quieres ser ingeniero.
Juan sabe que Carlos está conduciendo este camión.
Ya ha cocinado sopa.
Tu tía siempre toca la guitarra.
El mercado feo está al lado de la universidad.
Pablo necesita traducir esos diccionarios.
Bailaron demasiado ayer.
A Pedro le encanta la sopa.
Esta enfermera ha perdido esa llave.
Creo que están muy preocupados.
Elena no habló español ayer.
Si quieres, construirán ese teatro grande.
El lunes mi hermano va a enviarnos este regalo.
Escribirá una carta porque quiere vender un vestido.
Necesitaba ayudar a su profesor famoso.
Hacía mucho frío en Madrid.
Este diccionario largo está sobre la cama.
Este libro estaba al lado de la cama.
Se lo hemos dado.
Su cumpleaños es el 25 de octubre.
Tiene seis camiones, pero no los usa.
Ya no vive en Berlín.
Su tía abrió las puertas grises y cocinó carne.
El tren llegó a Berlín a las tres menos cuarto.
¿Venderá una radio la semana que viene?
Va a correr por el parque pronto.
¡Qué casa tan tranquila!
¿Es de Berlín?
Sus jefes son inteligentes.
Nevó mucho en Sevilla ayer.
Sara es abogada.
Habrá seis sillas en el piso.
La cama que ha limpiado es roja.
Ese chico que ha construido esta oficina es cocinero.
Tenía suerte.
Sabes que vivo en Nueva York.
Son las cuatro menos cuarto de la tarde.
Siempre veo conciertos.
¿A Jorge y Carmen les gusta bailar con Sara?
Jorge y Ana han oído esa canción.
Jorge tiene que traer un paraguas, pero no tiene tiempo.
Ha encontrado otra pelota en esa casa.
Este hombre ha viajado a Japón con Sara.
Quiere leer ese periódico, pero no tiene tiempo.
¿Está el profesor menos triste que Jorge?
Me gustan estas camisas.
La enfermera cerró estas ventanas y limpió esa cama cómoda.
¿Iremos a Sevilla en autobús?
Nuestro primo está pidiendo mucha agua ahora.
¿Cuántos periódicos hay sobre el armario?
Si hace sol, no compraré mucha cerveza.
Anoche nuestra tía limpió el piso y visitó a su hija.
Terminarán ese ejercicio porque quieren comprar las furgonetas.
¿Va a ducharse María?
Si no encuentro las llaves, Juan llamará a sus jefes.
Quiere que hable con sus hermanas.
Su hermano bebió mucha cerveza y bebió cerveza.
No estás cerca de Londres.
No hay armarios en la casa.
Este abogado quiere elegir un armario.
¿Les prestaste nuestra furgoneta a tus primos ayer por la mañana?
Carlos no pidió el pastel ayer por la tarde.
A esta mujer le gustaría ir a París.
Sara y Elena no lo encontraron hace dos días.
La biblioteca estaba lejos de la escuela.
¿Quiere Jorge mostrárnoslo?
Me estoy poniendo el abrigo.
El miércoles Jorge oyó esa canción.
Ha caminado por el pueblo.
Tienen un abrigo, pero no lo usan.
¿Quién ha lavado la chaqueta?
Necesitaba arreglar el teléfono.
Jorge quiere que cierre su caja grande.
Estos son mis viejos sombreros.
Este piso me parece nuevo.
Trabajaste en Roma durante tres meses.
¿Te gusta este ruido?
¿Lavaba Pedro sus camiones?
Le encanta ese vestido.
Lucía nunca ha escuchado música.
Nuestra hija ha caminado por ese parque.
Anoche nevó en Francia.
¿Por qué llevó Elena un sombrero caro?
Había una estación cerca de Berlín.
Nos gusta cocinar con nuestro primo.
Quería llamar al estudiante.
Estaban lejos de la biblioteca.
Miguel ya ha escuchado su música hermosa.
Eran las nueve cuando Pedro llegó.
Trabajaron en Barcelona durante cuatro meses.
Cuando Carmen vuelva, Ana comerá chocolate.
Si quieres, esperarás el tren.
La mujer va al supermercado por la noche.
¡Qué sorpresa!
Habrá una clase en Roma.
Le traerá estos pasteles pronto.
Toma el barco, por favor.
¿Te gusta cocinar patatas?
Jorge acaba de quedarse en casa.
Puedo construir mi cocina grande.
David tradujo ese diccionario porque quería ducharse.
Eres más pobre que tu tía.
Pablo busca el perro por la noche.
¿Vamos a construir nuestro aeropuerto pequeño esta tarde?
Había un sofá negro en la habitación.
Habrá algunas bibliotecas lejos del banco.
Juan y David no han jugado al ajedrez.
Nos encantan los libros.
No nos despertamos porque teníamos prisa.
Este médico serio se lo dará mañana por la mañana.
¿Cuándo preparó estos pasteles italianos?
Laura ya ha tomado un taxi.
Viajé a Japón con mi hermana hace dos días.
Saben que su jefe trabaja en Londres.
No habrá teléfonos sobre la cama.
¿Bailará en este teatro dentro de una hora?
Esta noche beberá mucha cerveza y pintará el jardín hermoso.
Traducirán el libro cuando vuelvas.
Estamos muy aburridos.
Cuando tenga tiempo, verá un concierto.
Hablará con su hija cuando termine el trabajo.
Sus hijos ayudaron a ese abogado tímido hace una hora.
Jorge fue a Nueva York antes de escribir otra carta.
¿Es este pájaro más grande que el otro?
Viajó a París el 8 de septiembre.
¿Cuándo cerró Lucía estas ventanas?
¿Qué dice Carmen?
Van a salir de Lisboa.
Cuando tengamos tiempo, Juan e Isabel llamarán a su hija.
¿Qué buscamos?
Mi teléfono no tiene batería.
Trabajo en Madrid desde hace dos años.
El estudiante alemán le ha contado una idea a su hijo.
María y David necesitan su cámara.
No hay agua caliente.
Se pondrá la chaqueta mañana por la mañana.
El abogado está conduciendo la furgoneta en este momento.
Empezó a acostarse.
El ordenador es muy moderno.
Hace una hora el abogado francés escuchó tu música.
Estudiaron con su hijo ayer.
David espera que el restaurante sea viejo.
Tu amigo llega al castillo todas las mañanas.
Está estudiando portugués ahora mismo.
Pablo y Carmen están en Sevilla.
Este es el bosque más hermoso de la ciudad.
Su hijo va a mostrarme un abrigo esta tarde.
Estaba estudiando mientras estábamos construyendo un mercado.
Este es el niño más inteligente de Francia.
¿Dónde está tu vestido? Lo perdiste.
El taxi llegó a las nueve.
Salieron de España hace dos días.
Carmen no se despierta porque está muy enfadada.
Su primo lo está escuchando.
Su novela es vieja.
Vamos a trabajar en Lisboa el año que viene.
Compré una carta inglesa y luego la vendí.
Ya ha terminado este ejercicio.
Tuve que esperar el autobús.
No le duele un poco el estómago.
¿De dónde es Carmen?
Sus tíos han abierto esta puerta.
El camión que condujiste es feo.
Van a darle la foto a Juan esta noche.
Esa mujer que trabaja en Lisboa es fuerte.
Las mujeres fueron a la escuela y pidieron sopa deliciosa.
Isabel estaba trabajando mientras Sara estaba cantando.
Vieron una playa anoche.
Mi primo estaba muy ocupado.
El coche costó cuarenta y tres euros.
Luis vive en Madrid desde hace cinco semanas.
¿Es este el hospital más hermoso de Portugal?
Te encanta el arte.
El coche le parece caro.
A Juan le gusta hablar español.
Cuando Carlos vuelva, este estudiante hablará con Lucía.
No trabajó en Roma durante nueve semanas.
Creemos que la idea es muy buena.
Pablo nos lo trae muy a menudo.
Miguel pagó 76 euros por nuestro abrigo.
Sabe que las ventanas son muy nuevas.
El camarero va a enviarle algunas cartas a Miguel esta tarde.
Las mujeres quieren beber cerveza.
Quiere otro perro fuerte.
Su jefe va a hablar italiano esta noche.
No le duelen mucho las piernas.
No limpias la cama todas las semanas.
Tu hermana ha cocinado en el restaurante.
¿Dónde trabaja?
Esos trajes limpios cuestan sesenta y seis euros.
¿Está leyendo otro libro en este momento?
La reunión será el sábado a las seis menos cuarto.
¿Cuánto es?
Esta tarde descansaremos en el parque.
Me ha traído otro pastel.
No pueden levantarse porque están enfadados.
Crees que pedirán el vino.
¿Ve el partido por la noche?
Lo está vendiendo ahora.
Prefieres ese ruido hermoso.
¿Le venderá esos camiones esta noche?
Creen que Pedro ha tomado el avión.
Quieres traducir el poema, pero estás muy enfermo.
Esta reunión no es menos interesante que esa reunión.
Fueron a Berlín y vieron seis conciertos.
Sé que no me estoy sentando.
Esta pregunta no es más extraña que la otra.
Van a viajar a Japón el lunes.
Laura no se aburrirá a las siete y cuarto.
El domingo Sara traducirá sus libros.
Te encantan las faldas.
Queremos que pague su zumo.
Hay un teléfono útil sobre la silla.
Habrá algunos libros sobre la mesa.
Miguel no conoce ese bosque.
Irá a Roma porque quiere pedir todas las pizzas.
Su hijo nació el 5 de octubre.
Has escrito los mensajes ingleses en esta casa.
Son las diez de la noche.
¿Ha llamado el buen estudiante a su jefe?
Vas a la biblioteca todos los días.
No prefieren la leche.
El concierto que Pedro ha visto es largo.
Va a abrir una ventana limpia y visitar ese mercado el lunes.
Luis irá a Lisboa y ayudará a su médico importante el jueves.
Vivió en Nueva York durante cinco años.
Sus radios no están al lado de la mesa.
Me gustan esos trajes y quiero comprarlos.
¿Dónde está su revista? La ha olvidado.
Jorge necesita su taza ahora.
¿Abre el hospital a las diez y cuarto?
Este lápiz estaba al lado de la mesa.
Esta tarde Jorge irá a Roma y verá este partido.
La enfermera empezó a terminar el periódico.
Hay un hombre en el restaurante.
Están menos nerviosos que Juan.
Hay muchos coches grises en el parque.
Al profesor le gusta viajar a Madrid.
Nadie encontrará el perro grande.
El hombre que trabaja en Lisboa es famoso.
¿Van a volver Isabel y Elena de México?
No voy a llorar mucho esta tarde.
Abrirán tres maletas limpias cuando se levante.
Nunca juegan al ajedrez.
Eres más serio que Jorge.
Pintó una habitación y ayudó a la chica el sábado.
Le mostraste este plato pequeño a David.
Esta tarde visitaremos a nuestra tía y limpiaremos el armario.
Era demasiado fuerte.
He roto su vaso bonito.
Fueron a Barcelona después de estudiar.
¿Quién está encontrando la falda roja?
¿Dónde hemos perdido la pelota?
¿Por qué ha pagado Pedro esta sopa italiana?
A este médico no le gusta el nuevo partido.
¿Está la farmacia cerca de Nueva York?
¿A qué hora termina el examen?
Nos han enviado sus lámparas.
Nos duchamos antes de comer.
¿Cuánta sopa hemos comprado?
¿Dónde están sus sombreros? Los ha olvidado.
He comido en ese jardín.
Quiero que conduzcan esos coches feos.
Juan, no arregles nuestra furgoneta gris.
Fue a la estación y comió un bocadillo el sábado.
Mi traje no es bonito.
Estabas eligiendo ese periódico cuando Juan salió.
Estaba construyendo esa oficina cuando llegaste.
Los chicos comprarán una novela interesante el domingo.
Me siento por la tarde.
Tenemos miedo del agua.
Pronto irá a Roma y visitará el banco.
Esta enfermera lavó el abrigo.
Hubo una reunión en Barcelona.
¿Quién puede ver ese barco?
La oficina abre a las tres.
¿Dónde hemos comprado una radio?
Esta noche las chicas van a traerle mucho vino a su hermano.
Nos gustan estas nuevas lecciones.
María me lo mostraba todos los días.
Va a prestarme seis diccionarios mañana por la mañana.
¿Por qué tomará los trenes?
Laura no debería ayudarla.
Carmen debería traerlo.
¿Está más nerviosa que Sara?
La música que escuchó era hermosa.
Habrá dos clases en Madrid.
Su hermana nació el 18 de enero.
¿Había una silla en la habitación?
Puede ponerse el traje.
La estación no está cerca de Roma.
No le traigas las lámparas.
Cuando sus hermanos eran niños, caminaban por la calle.
Todavía no ha escuchado la canción.
¿Va a cerrar Isabel esa ventana dentro de una hora?
¡Qué bien canta Juan!
¿Sabía la chica jugar al tenis?
A los niños les gusta trabajar con Lucía.
Tus hermanas van a prestarle todos los libros a Laura esta tarde.
Esa pelota está debajo de la mesa.
Nuestro cumpleaños es el 1 de octubre.
Esta noche no lloverá mucho en Italia.
¿Abre la biblioteca a las diez y cuarto?
Esa mujer que trabaja en Roma es inteligente.
¿Tiene David cincuenta y cuatro años?
Luis estaba buscando un perro.
Sus tías pueden esperar al niño en esta cocina.
Voy a traerles té pronto.
Siempre hablas francés.
¿Dónde está su llave? La ha olvidado.
Esta noche no se lo dará.
Cuando era niña, cantaba con Carlos.
Nos gusta el té.
¡Qué limpias están las faldas!
Te quedaste en casa antes de ayudar a tu tío.
Todas las semanas no comemos muy bien.
Estaban jugando mientras estabas trabajando en este hotel.
Tomé estos barcos anoche.
Elena va a jugar al baloncesto.
¿Por qué lees el diccionario?
¿Qué escribió?
El estudiante estudió en la biblioteca hace una hora.
Esta noche no va a pagar la pizza.
Su amigo le vendió otro reloj a María ayer.
Vamos a pedir la sopa.
A Laura le gustaría hablar con Isabel.
Su cumpleaños es el 11 de agosto.
Los estudiantes ricos tienen que cocinar su huevo delicioso.
El abogado quiere enviármelo.
Está tan cansado como su hija.
Me duele un poco el estómago.
¿Cómo es la fiesta?
Ana trabajará en esta tienda mañana por la mañana.
Irán a París antes de estudiar.
Sus vestidos cuestan 63 euros.
Me gusta este lápiz y quiero comprarlo.
¿A quién van a esperar?
¿Te gustaría ir a Berlín?
Vivo en Lisboa desde hace ocho semanas.
Pablo está más cansado que Jorge.
Va a lavarse la cara mañana.
¿Está ese hotel cerca de Nueva York?
El sofá que limpió es barato.
No pintaron la silla pesada anoche.
Escribió el viejo poema el martes.
Esas novelas cuestan setenta y tres euros.
Hay algunas mujeres en el supermercado.
Nos lo dieron.
El hombre se quedó en casa hace dos días.
Soy tan alto como Sara.
Creen que hemos ido a Londres.
Necesita ver el concierto, pero está muy ocupada.
Se lo estamos mostrando ahora mismo.
Llovió mucho en Portugal el martes.
Come en nuestro piso.
Cuando tenga tiempo, escribirán esta carta.
Pablo y Juan lavaron un vestido.
María no come nada.
¿Por qué condujimos nuestros coches?
¿Cuántas farmacias hay en Sevilla?
Sara y Carlos tenían una historia.
Hemos llamado a nuestro amigo español en el teatro.
Sus hijas ya han cerrado una puerta.
Ese hombre que trabaja en Roma es mi primo.
Sara nació el 11 de septiembre.
Luis quiere que pague esta agua.
¿Es este caballo más hermoso que ese caballo?
Esta no es la playa más pequeña de Argentina.
Voy a ir al banco y ayudar a su hermano el sábado.
¿Cuestan las chaquetas cómodas 83 euros?
No pidieron la leche fría porque tenían sueño.
Carmen va a ir a Barcelona para traer muchos vestidos.
¿Hay una vaca pequeña en la calle?
Este es el abogado más amable del mundo.
Ayer por la tarde estos abogados abrieron esas cajas y ayudaron a ese chico.
¿Le contaron Pedro y Miguel la historia a Juan ayer por la mañana?
Hace dos días fue a Roma y pidió la ensalada española.
El camarero se ha puesto la chaqueta.
David debe tener cuidado.
¿Cuándo va a ir a Londres?
Las nuevas radios cuestan 56 euros.
Por la mañana el médico se pone la camisa.
Mi tía trabaja en Madrid desde hace diez años.
Dentro de una hora pintaremos un armario y prepararemos algunas pizzas italianas.
Esta boda es el sábado a las cuatro.
Quieres que hable con Carlos.
La enfermera es menos inteligente que Carlos.
Ese restaurante estaba cerca de Sevilla.
Bailamos muy poco.
Carlos no lavará nada.
No me duelen los pies hoy.
Esta lección no es peor que esa lección.
Pedro lo necesita.
¿Cuándo llevará Laura su viejo sombrero?
Saben que has ido a Berlín.
¿Quién va a escribir esta carta extraña?
Están más nerviosos que Juan.
Cocinamos seis patatas.
Miguel jugará mucho.
¿Por qué trajo Lucía té?
No hablarán con Isabel porque tienen sueño.
El diccionario que Carlos terminó era caro.
¿Salieron Sara y Pedro de París la semana pasada?
¿Tocará el camarero el piano pronto?
David y Miguel se han duchado.
Ana estaba cerca de la universidad.
Se enfadará a las nueve menos cuarto.
Fui a la universidad y comí la sopa.
El camarero necesita comprar este teléfono.
Vendió otra furgoneta pequeña la semana pasada.
Tenemos un traje, pero no lo usamos.
Ana estaba pagando la cerveza mientras estabas leyendo en esta biblioteca.
¿Qué novela leímos?
Cuando llegué, ya habíamos pedido mucho café.
El chico fue a Francia hace dos días.
Intenté terminar nuestras novelas.
Miguel debería cerrar la ventana.
Jorge estaba enfermo.
Cuando Ana vuelva, hablará con su tía.
David y Lucía no nadarán mucho el domingo.
La biblioteca cierra a las tres menos cuarto.
Su primo es de Sevilla.
¿La está escuchando Lucía ahora?
Esta fiesta no será el 6 de noviembre.
¿Quién va a perder la revista?
A mis hijas les encanta jugar al fútbol.
Este chico ya ha llamado a su hermana.
¡Ve el concierto!
Tiene que pintar un armario blanco, pero no tiene tiempo.
Laura sabe que está construyendo nuestro jardín pequeño.
Estaban terminando estos ejercicios mientras estaba descansando en el hotel.
Voy a ir a Madrid el año que viene.
¿Dónde están tus relojes? Los has perdido.
No elige ese sofá grande porque está aburrido.
¿Por qué vamos a traer té?
¿Dónde están tus coches? Los has vendido.
Miguel hablaba portugués por la tarde.
Los estudiantes van a lavarse las manos.
Esta es su oficina grande.
¿Dónde está mi sombrero? Lo olvidé.
Fue a Portugal en coche el miércoles.
Mañana la mujer famosa no te los contará.
Su jefe no tiene nuestra furgoneta.
Naciste en 1984.
¿Quiere Elena ser abogada?
Hace dos días Ana y Sara le vendieron un sofá a María.
Prefiero mis canciones.
¿Por qué estamos tomando el avión rápido?
La chica que esperó a los médicos es médica.
Esperas que vean este gran concierto.
Cuando Carmen era niña, corría con su primo.
Carmen tiene ganas de construir ese baño.
El tren salió a las ocho menos cuarto.
¿Cuántas furgonetas venderá Sara?
Su tía tuvo que hablar con su tía.
Estamos pagando el vino ahora mismo.
Juan es tan serio como David.
¿Camina Juan hasta esta oficina los fines de semana?
Estas camisas mojadas cuestan 66 euros.
Debes tener cuidado.
Estaba preparando esa pizza española cuando llamé.
Laura y Ana van a sentarse mañana por la mañana.
Crees que trabajas en Roma.
Carmen le mostró muchas chaquetas.
¿Por qué irá a Roma?
¿Ve una ciudad todas las semanas?
Quiere ser estudiante.
No cierra otra puerta blanca porque tiene prisa.
Nunca hemos tocado la guitarra.
Fui a la estación y pedí leche.
Me puse el sombrero.
Trabajamos en Lisboa desde hace nueve años.
Cuando esta mujer era niña, hablaba italiano.
Sé que su hermano vive en Lisboa.
La enfermera ayudará a su primo y pedirá vino el sábado.
Van a venderle todos los camiones a David el sábado.
¿Cuándo habló Lucía con Isabel?
Si hablara inglés, bebería mucho té.
Visitamos a nuestros jefes el miércoles.
¿Conoce Sara a los chicos alemanes?
Espero que Elena busque algunas viejas oficinas.
Este abrigo es menos bonito que el otro.
Va a venderles cinco teléfonos pequeños dentro de una hora.
Miguel fue al supermercado y ayudó a su hermano ayer por la tarde.
David esperaba ese taxi por la noche.
La sopa que ha preparado es buena.
Estaban corriendo por el parque mientras Juan estaba bailando en esta cocina.
El teléfono está debajo de la silla.
María no limpió el sofá porque tenía prisa.
Eran las 3:15 cuando llegó.
Me estaba poniendo el traje.
El restaurante no estaba al lado del banco.
Miguel y Luis estaban terminando los trabajos fáciles cuando llamaron.
No pagaron treinta y ocho euros por la chaqueta mojada.
¿Intentó conducir este coche gris?
A nuestra hija le gustan los sombreros.
¿Es el examen el lunes a las dos y media?
Jorge irá a Londres cuando Laura llegue.
María acaba de traducir estos nuevos periódicos.
Si pudiera, escucharía esta canción hermosa.
Creemos que estamos un poco enfadados.
¿Dónde está su sombrero? Lo olvidaron.
Lucía ayudaba a tus chicas por la mañana.
Su tío ha ido a la iglesia.
Hablarás con tu tía cuando Jorge vuelva.
Sabemos que no fue a Lisboa.
Voy a cocinar otra patata y llamar a su profesor pronto.
No eres muy perezoso.
Laura quiere ser pintora.
¿Te pusiste la chaqueta?
Elena estudiará inglés esta noche.
Mi radio estaba sobre el armario.
El hombre les mostró muchos paraguas.
¿Cómo está su tía?
Leerá el diccionario cuando Pedro se levante.
Lucía lo pagó el miércoles.
Crees que está traduciendo su periódico.
Sabe que María y Jorge viven en París.
Siempre comes naranjas.
Lucía dice que Luis está yendo a Lisboa.
¿Cuestan los diccionarios cuarenta y cinco euros?
Isabel se divirtió a las diez.
Nuestra hermana no lo ha hecho.
No ha preparado su pizza.
Hace dos días la chica fue al aeropuerto y ayudó a esa enfermera.
Juan no elegirá algunas faldas sucias porque no tiene tiempo.
¿Cuántos caballos va a ver?
¿Va a lavarse Carlos las manos mañana?
Su hermana quiere ser profesora.
¿Se levantó mi tío ayer por la mañana?
No vas a dormir mucho esta tarde.
Miguel sabe que estos médicos viven en Berlín.
A tu hija le encanta nadar con su primo.
Llevamos una chaqueta blanca.
Si no encuentro las llaves, no elegiré ese sofá.
Digo que beberá vino.
Lucía y Pedro se levantaron a las 6:15.
¿Volvió de Berlín el sábado?
Tu tío ha encontrado su pájaro pequeño.
¿A Pablo le gusta esta playa grande?
Su hermana nació en 1982.
Tu caballo me parece fuerte.
¿Quieres enviárnoslo?
Laura y Carmen no te trajeron las camisas azules hace dos días.
Carlos necesita pedir tres pasteles, pero está muy ocupado.
No te duchas porque estás preocupado.
Carmen cerrará esa maleta mañana por la mañana.
Tienen ganas de ayudar a tu hija.
Vas a ayudarlo esta noche.
Dentro de una hora nevará en Alemania.
¿Qué escriben?
Se enfadó antes de comer.
¿Quién puede tomar el barco?
Juan y David están buscando muchos pájaros fuertes ahora mismo.
¿Cómo está tu familia?
Este camarero recordaba la canción extraña.
¿Por qué cerraste la ventana?
Estos hombres sabían tocar el violín.
¿Va a nevar en Londres mañana?
Sus hermanos son más fuertes que Miguel.
Pintará este baño y visitará el hotel dentro de una hora.
Estoy menos preocupado que Pedro.
El abrigo está sobre el sofá.
Pedro, vístete.
Dentro de una hora Carmen y Luis comprarán otra radio y arreglarán ese armario.
El café que pagamos está frío.
Este tren es más rápido que ese tren.
Esta camisa no está al lado de la mesa.
Sus hijas no tocaron la guitarra hace una hora.
Fue a Berlín antes de comer.
Anoche arreglaron esta cámara y arreglaron ese armario.
¿Se acostaba tu primo todas las mañanas?
La revista costó veintitrés euros.
Quiere que hable con Isabel.
Isabel escribió la carta interesante ayer por la tarde.
Esos vasos no estaban sobre la cama.
Pablo sabe que puede pedir cinco ensaladas españolas.
Su teléfono está demasiado limpio.
Vive en Londres desde hace once años.
No puedo conducir estas furgonetas porque tengo sueño.
Estaban lavando un camión amarillo mientras estábamos arreglando esa silla.
Ana cree que no estoy bebiendo el agua.
El bosque me parece grande.
Es arquitecta.
Te duele un poco el estómago.
Estoy más enfermo que mi primo.
¿Prefieren Isabel y David esta música?
Cuando vuelva, limpiará el baño moderno.
Este niño ha preparado esta pizza.
¿Les contó Lucía otra historia ayer por la mañana?
Cuando eras niño, dormías en la casa.
Eres pintor.
El martes David irá al supermercado y pedirá el agua.
¿Viajó el camarero a Alemania el viernes?
Su hijo está cantando en el teatro en este momento.
Esa cama costó 75 euros.
Crees que van a pintar su cama grande.
Ese no es su regalo.
Las cajas son muy pequeñas.
Van a mostrarme la chaqueta el lunes.
¿Por qué vamos a cocinar nuestras patatas?
Acaba de tomar los barcos.
Elena y Sara trabajan en Nueva York desde hace diez años.
¿Arreglará tu teléfono esta noche?
Van a darle este pasaporte a su tía esta noche.
Quiere escucharla.
Todas las mañanas llevamos nuestro sombrero.
No hemos construido nada.
El niño escribió un poema y pidió otro pastel hace una hora.
El camarero vivió en Berlín durante tres meses.
Tu primo estaba trabajando cuando salimos.
Esta es la chica más rica del mundo.
Va a darle el mapa a su tío esta noche.
¿Trabajó el niño con su hermano?
Le ha dado un libro.
Jorge se divierte a las once.
Sus tíos me llamaban los fines de semana.
Busqué una furgoneta lenta y luego la vendí.
Se está poniendo el abrigo.
El partido que Ana vio era divertido.
Esta radio era muy barata.
Esta revista está sobre la cama.
Voy a ir a Roma para descansar.
¿Quién va a cocinar este huevo?
¿Estaban Sara y Luis un poco tristes?
Pedro no habló con David porque no tenía tiempo.
Crees que Juan puede arreglar esta bicicleta.
Jorge pintará esta casa cuando te levantes.
Su hermano viajó a Madrid el 14 de febrero.
Mañana va a arreglar este ordenador y escribir una carta.
David no ha lavado sus coches.
No necesita buscarlos.
Nuestra furgoneta es alemana.
Elena y Jorge no romperán ese plato esta tarde.
María cree que Laura puede traer esta taza.
Me gusta este vestido y quiero comprarlo.
¿Qué está escribiendo Miguel?
Pablo va a ir a Berlín con su tía la semana que viene.
¿Por qué hablaste con Lucía?
Cuando Isabel se levante, conduciré el camión.
Toca la guitarra los fines de semana.
Te enfadarás antes de comer el huevo.
No es menos valiente que Jorge.
Carmen leyó esos poemas interesantes y limpió estos armarios pesados hace una hora.
Hemos caminado por el bosque.
¿Comes en ese hotel todos los días?
Nacieron en 1994.
Si tuviéramos tiempo, iríamos a Londres.
Traduciré mi buen mensaje cuando Isabel termine el trabajo.
Nuestra hermana fue a Nueva York el mes pasado.
Siempre viajas a Roma.
Esa furgoneta es muy nueva.
Esos son nuestros vestidos pequeños.
No conozco el hotel grande.
¿Se despertó Carmen ayer por la tarde?
Cuando Isabel era niña, dormía en el hotel.
Sus tías no se sentaron hace dos días.
Te escuchó.
No hablaré con Pedro porque estoy enfadado.
La bicicleta que han vendido es útil.
Cuando el hombre era niño, vivía en Nueva York.
Isabel y Sara no han comido nada.
Luis me ve por la mañana.
Fue al castillo y pidió sus pasteles ayer.
No empezó a ir a Lisboa.
No pongas el pasaporte al lado del armario, por favor.
Tu primo no quiere enviárselo.
He jugado al baloncesto.
No se despertará.
Tu tía no quiere leer esa carta.
Dicen que este abogado francés trabaja en Sevilla.
Estos niños nunca ven partidos.
Los conciertos me parecen buenos.
El profesor italiano le ha prestado el periódico a David.
Cuando Jorge era niño, escuchaba música.
Luis tuvo que vender sus camas.
Sus hermanos no se están cepillando los dientes en este momento.
Hace dos días fuiste a México.
Eran las once menos cuarto cuando llegó.
Voy a venderte un ordenador mañana por la mañana.
¿Es Jorge de Berlín?
No quieren enviártelo.
Hay un supermercado en Nueva York.
Hay muchos pájaros en el parque.
Su hermana fue al restaurante y pidió té.
Nos encanta tocar la guitarra.
¿Dónde está la cámara?
Nuestro cumpleaños es el 3 de octubre.
Quieres que pague esta cerveza.
Necesito buscar un perro, pero no puedo.
David espera que Laura cocine mucha sopa.
Necesitas beber la leche fría, pero no puedes.
Pronto irá al mercado y verá un partido.
El camarero jugaba al fútbol.
Isabel ha visto ese mercado.
Fui a París después de pintar una cocina.
Estabas comiendo mientras estaba bailando.
Estas palabras les parecen interesantes.
¿Fue el chico a Roma?
Fuiste a Portugal el jueves.
¿Habla portugués muy a menudo?
Mi hija debería leer mucho.
El jueves hablaré portugués.
Ana nos conoce.
Ayudaremos a ese profesor cuando volvamos.
¿Por qué ha ido Luis a Berlín?
Su tío le vendió esos relojes a Pablo.
Lucía sabe que soy muy valiente.
Esta es la chica más rica de Francia.
Llevará una chaqueta cuando vuelva.
El autobús llega a París a las 7:35.
Nunca hemos dormido en este hotel.
¿Te gustaría comer esa pizza?
Mi tío siempre toca la guitarra.
Habrá una mujer en la tienda.
¿Cómo está nuestra hija?
Perdona.
Voy a traerlo pronto.
Vamos a lavar otro camión porque queremos cerrar mi maleta.
Me gustan las furgonetas y quiero comprarlas.
No puede buscar este regalo porque tiene sueño.
¿Va a traerle sopa a Luis el lunes?
¿Te gustaría traer este traje?
El tren llega a Londres a las 6:05.
Lucía llegó al museo el miércoles.
La carta que escribí es vieja.
¿Hay un partido en Sevilla?
La fiesta es el martes a las cuatro y cuarto.
Jorge cerrará esa ventana y ayudará a este camarero esta tarde.
Elena y Ana han elegido este diccionario.
Oirá su música pronto.
El chico que ha llamado a su tía es joven.
Hace dos días Laura lloró mucho.
El concierto nos parece divertido.
Hoy es viernes, 4 de febrero.
Lloverá en Alemania esta tarde.
Mañana Pedro e Isabel pedirán la sopa y arreglarán los armarios.
Hace dos días lo compró.
Espero que lean una novela.
Les prestó esas revistas ayer por la tarde.
Estos chicos fueron al museo y comieron arroz delicioso hace dos días.
Fuimos a Nueva York y ayudamos al niño.
Su hermano intentó llevar una chaqueta.
Te gusta correr por esa calle.
Diviértete, por favor.
Saldrá de Argentina dentro de una hora.
Mis tías empezaron a escribir cuatro mensajes.
Su amigo salió de México hace dos días.
¿Estará esta carta sobre el armario?
Ya has traído otra pizza.
Quiere ser cocinera.
Ese mercado moderno estaba detrás del hotel.
No recordaba el secreto.
Ese teatro no está cerca de Madrid.
La palabra me parece mala.
Son las ocho menos cuarto.
Queremos alquilar un coche.
Pedro irá a Sevilla para pintar ese jardín bonito.
Vamos a traer un viejo reloj.
¿Por qué no arregló la furgoneta?
Dicen que Elena comió un huevo.
Están en la mesa de la cocina.
Quiere buscarlo.
Cuando Carmen llegue, beberé cerveza.
A sus hermanas les gusta el café.
Fuiste al castillo y comiste arroz.
Sé que vamos a ducharnos.
Lucía va a visitar este banco dentro de una hora.
¿Vivieron en Berlín durante seis meses?
Esta reunión es menos importante que la otra.
Se acostó anoche.
Esa escuela pequeña está delante de la biblioteca.
Elena va al mercado en coche por la noche.
El chico nació el 3 de mayo.
Cuando Pedro entró, Lucía ya había pedido el té.
Les gustaría ir a Sevilla.
Esta ciudad es tan pequeña como esa ciudad.
Había un aeropuerto pequeño lejos del castillo.
El museo cierra a las dos menos cuarto los jueves.
Nuestra tía no esperará ese tren esta tarde.
Cuando Ana y Jorge eran niños, jugaban al tenis.
Juan, no se lo des.
¡No me des mi billete!
Tengo una cámara, pero no la uso.
Elena come con Ana por la noche.
Elena me ha contado esa idea.
No es tan famosa como María.
¿Conoce María a ese buen profesor?
El viejo coche cuesta 85 euros.
Cuando nos levantemos, me sentaré.
Ya ha cerrado algunas cajas.
Me estoy lavando la cara ahora.
Su hijo ya no vive en Sevilla.
No pueden comprar esa naranja deliciosa porque tienen sueño.
Este es el hombre más importante de Francia.
¿Intentó mi hermano vender el coche?
Lucía se está lavando las manos ahora.
Ana va a contarme algunos problemas mañana.
No traduciré el libro porque tengo prisa.
Estaba corriendo mientras Pedro estaba comiendo en el hotel.
Iré a Sevilla para traer té.
Su primo está más nervioso que su hijo.
¿Por qué no condujo Pedro la furgoneta?
Estabas llorando en la habitación mientras Isabel estaba abriendo una maleta.
Sus hermanas ya han visto estos partidos.
¿Por qué abriremos esa ventana?
¿Por qué va a ir Pedro a Lisboa?
Si hablara inglés, construiría todas las farmacias.
¿Son tus hermanos tan bajos como Laura?
Pablo tiene miedo del agua.
No voy a mostrarles la lámpara el jueves.
Ese mercado está delante de la universidad.
El café que bebí está frío.
Tu chaqueta seca estaba debajo del sofá.
Estaba ayudando a sus amigos pobres mientras estaba cantando.
¿De dónde es David?
La estación estaba cerca de Madrid.
Vamos a hablar con María porque queremos ducharnos.
Esta tarde vamos a viajar a Sevilla.
No hace frío en México.
Ese ordenador cuesta cuarenta y siete euros.
¿Trabajará Sara en Sevilla el año que viene?
No se lo mostró.
¿Dónde está su paraguas? Lo ha vendido.
Trabajo en Madrid desde hace cuatro semanas.
Cuando tenga tiempo, hablará con Carlos.
Caminaba con Jorge.
Sus hermanas no están pagando la leche fría en este momento.
Hay muchas reuniones en Lisboa.
No pide los pasteles porque está ocupada.
María escucha esta música por la tarde.
Pagamos 42 euros por estos ordenadores.
No nos lo mostraste.
El vestido que pagué estaba sucio.
Tu hijo leyó su periódico y leyó cinco libros el sábado.
Tienes que vender una furgoneta, pero estás muy enfadado.
Va a ponerse el traje dentro de una hora.
¿Cuánto cuesta esa furgoneta?
Está limpiando esa habitación ahora.
Mañana vamos a comer otro huevo y pedir zumo.
¿Recordaban Isabel y Pedro esas respuestas?
¿Dónde están tus camiones? Los has vendido.
Carlos nunca corre por la calle.
Pedro nunca canta en el teatro.
Han buscado otro gato fuerte.
Queremos comprar cinco relojes, pero no podemos.
La mujer no intentó pedir el té.
Tiene cinco ordenadores, pero no los usa.
Lucía trabajaba en Madrid.
¿Va a contarle un problema a Jorge el martes?
Miguel no hablará con su hija porque no tiene tiempo.
Nuestro hermano no cocinó con sus hijos ayer por la mañana.
David, escúchame.
Este pájaro es más hermoso que ese pájaro.
Hoy es domingo, 23 de junio.
Quiere que lea esta novela.
Laura nunca ha escuchado música.
Ana se puso el traje.
Habrá un museo en Nueva York.
Hay dos mujeres en la escuela.
Todas las semanas Juan y David se los envían.
Dice que no compraremos esos periódicos fáciles.
¿Por qué hablarás con tu primo?
Conduciremos la furgoneta barata esta tarde.
María nos está buscando ahora.
Estoy aburrido hoy.
Este profesor alemán estaba corriendo mientras Laura estaba estudiando.
Intentaste tomar este barco.
Mi vecino pintó su cocina y lavó un vestido ayer por la tarde.
No empezaste a ir a Lisboa.
¿Dónde están sus camisas? Las perdió.
Carmen encontró todos los caballos anoche.
El hombre que trabaja en Berlín es rico.
Las camisas rojas cuestan veinticinco euros.
Mi tía prepara todos los pasteles todas las semanas.
María no va a divertirse.
Este viaje es el martes a las cuatro y cuarto.
Vamos a quedarnos en casa antes de elegir la revista.
Su amigo quiere escribir el poema.
Sus hijos se lo están contando ahora mismo.
David no puede terminar esos ejercicios porque está muy solo.
La boda es el miércoles a las nueve y cuarto.
Dice que vivo en Roma.
¿Por qué escucha estos ruidos?
Ese hombre que vive aquí es valiente.
Carmen no se queda en casa a las tres.
A Lucía le encanta escuchar música.
¿Por qué hablaron con Luis?
Nuestros hermanos no rompen nada.
Hacía mucho frío en Portugal.
Su hijo estaba buscando esa carta mientras estaba leyendo.
He perdido esa botella en la tienda.
Su tía no se levanta a las siete.
¿Va a venderle mi hija una mesa marrón el viernes?
¿Es abogado?
Nos gustaría ver su película.
No necesitaba leer un mensaje fácil.
David no compró una cama azul porque estaba muy nervioso.
Sara camina con Lucía por la mañana.
Este chico traducirá esa revista difícil cuando Miguel termine el trabajo.
Tienes que traducir esa carta, pero no puedes.
Vivió en Nueva York durante dos meses.
Si Lucía pudiera, limpiaría esa mesa.
No vivimos en Nueva York durante ocho semanas.
Laura y Ana tienen que esperar a su vecino.
Pedro nos ha visitado.
Elena espera que limpies la casa grande.
Esta iglesia es menos fea que esa iglesia.
Volverás de Portugal el sábado.
Decimos que pintará la cama.
Hay algunos gatos en la calle.
Pablo se los estaba trayendo.
Elena necesita comer chocolate, pero no puede.
Buscamos una furgoneta cara y luego la perdimos.
Eres más perezoso que tus hijas.
¿Está este ordenador más limpio que el otro?
Sabes que estamos enfadados.
Todos los días Miguel y María tocan el piano.
Lucía y Luis son tan tímidos como sus primos.
Vamos a enviárselos pronto.
Va a hablar alemán.
¿Cuántos vestidos hay al lado de la cama?
Quiere enviárselo.
A su tío le encanta el chocolate.
Saben que está tomando el taxi.
Hay algunos aeropuertos en Madrid.
El lunes Carmen y Jorge arreglarán la bicicleta cara.
Luis y Juan querían arreglar el armario.
La encontré hace una hora.
Caminaron hasta esta iglesia hace dos días.
Esperamos que el taxi sea muy rápido.
El barco llegó a las siete.
Su pelota no estaba al lado de la silla.
Tu hijo estaba cerca del banco.
Si el tren no llega, hablaré con David.
¿A Pedro y David les gusta esta estación?
Se los estábamos mostrando.
Esperan que Jorge ayude a esa mujer alta.
Su hijo estaba limpiando la silla mientras Luis estaba llorando en el baño.
Cuando Juan llegue, escuchará el ruido.
Trabajará en el mercado.
¿Los esperará su primo el lunes?
La reunión es el 21 de mayo.
Su amigo viajará a Lisboa el jueves.
¿Estaba pagando Sara sus chaquetas?
Su vecino arregló este sofá y arregló esa furgoneta.
¿Cuánto cuestan estos armarios caros?
Lucía está tan preocupada como su hijo.
Sabemos que no vas a cerrar una maleta.
Su hermano no va a esta escuela por la mañana.
Estabas estudiando francés.
Está en la casa.
Quiere que escriba este poema.
Va a enfadarse antes de descansar.
Miguel eligió la chaqueta el viernes.
Pablo empezó a preparar otra ensalada.
Si hace frío, Pablo no pagará la pizza.
Sus hijos bailan en esa cocina todas las mañanas.
Busqué un ordenador útil y luego lo perdí.
¿Es Pedro más inteligente que Miguel?
¿Cómo están sus hermanos?
Tenemos que elegir algunos armarios, pero estamos muy tristes.
El chico que ha traído una ensalada es nuestro tío.
¿Cuántas novelas hay debajo de la mesa?
¿Costó esta mesa veinticuatro euros?
Esta mujer se duchará mañana.
Su hermana trabaja en Barcelona desde hace tres meses.
Fuiste a Alemania hace tres semanas.
Tiene tres relojes, pero no los usa.
¿Es esa mi vieja habitación?
La escuela cierra a las 12:25.
Esta noche lo encontrarán.
Carlos espera que el concierto sea demasiado largo.
Pedro te lo envía por la mañana.
Siempre nado en ese río.
El sábado va a llamar a las mujeres y ayudar a sus hermanas.
Este mal hombre ya se ha levantado.
Esta camisa es más pequeña que esa camisa.
Digo que la cocina está limpia.
Tu hijo se quedará en casa el lunes.
Nuestras hermanas le han mostrado un vaso pequeño a su tío.
Esperamos que la chica viva en Sevilla.
Esta tienda está al lado del teatro.
El hombre tendrá que pagar su sopa.
Sus primos no le han mostrado esa foto a su hermana.
Esta revista no estará al lado de la mesa.
Carlos cerrará seis viejas ventanas dentro de una hora.
¿Se lavó Laura la cara ayer por la mañana?
¿Hay un hombre en el restaurante?
Volví del teatro ayer.
Su viaje es muy interesante.
La tienda cierra a la una.
Dice que los estudiantes trabajan en Barcelona.
Has llevado una camisa marrón.
El viaje nos parece interesante.
Este profesor serio intentará leer un mensaje corto.
Sabemos que construirá otra biblioteca.
Cuando María llegue, escuchará su ruido.
Estamos menos cansados que Miguel.
Su primo llamará al profesor amable y comerá tres manzanas mañana por la mañana.
Creo que María trabaja en Berlín.
Lucía traduce esta revista francesa por la tarde.
Va a enviarme el poema el jueves.
Su hija se lo mostró hace dos días.
Juan ha leído en ese jardín.
No escucharán la música porque tienen sueño.
¿Cuándo leyó María un mensaje francés?
¿Te lo da muy a menudo?
¿Canta el nuevo niño en ese teatro todas las semanas?
Irás a Roma después de abrir estas cajas.
Sara pagó el agua fría porque quería ir a Madrid.
Esta es la ciudad más grande del mundo.
Préstame las llaves.
Me gustan esos mensajes y quiero comprarlos.
Este periódico les parece difícil.
Hay muchos pájaros en el pueblo.
Su cumpleaños es el 23 de junio.
Tengo ganas de ir a Berlín.
¡Cuéntame el problema importante!
Buscó otro pájaro ayer por la tarde.
Luis fue al banco y pidió vino.
El barco no salió para Barcelona a las dos y media.
Lucía va a ir a Nueva York después de trabajar.
Pedro leyó con Lucía.
Sé que vas a traer un pastel.
Nos pondremos el abrigo dentro de una hora.
¿Leía Carlos esa revista?
No te sientes, por favor.
Miguel estaba preparando la pizza deliciosa cuando Elena llegó.
Luis va a traerle mucho té a Jorge mañana.
Carlos no jugó al ajedrez anoche.
¿Hay una reunión en Roma?
Todas las semanas sus tíos leen en la habitación.
Las camas me parecen viejas.
Esta fiesta es más importante que la otra.
¿Dónde ha visto Jorge un pueblo?
Su tía se lavó la cara.
Juan compró una cama y cocinó una patata deliciosa.
A Isabel no le gusta leer diccionarios.
Quieren que vendas esa camisa.
¡Qué fuerte es este nuevo abogado!
Quieres cerrar tu maleta.
Cuando llamaron, ya había roto esta lámpara.
Las faldas son mías.
Siempre jugamos en ese jardín.
La boda será el domingo a las diez y media.
Si no encuentro las llaves, se divertirán.
¿Dónde está nuestro coche? Lo hemos perdido.
No nos quedaremos en casa porque no tenemos tiempo.
Sabe nadar.
¿Por qué vieron el partido importante?
¿Qué armario va a elegir Miguel?
Quieres llevar tu sombrero, pero no puedes.
Estábamos comiendo mientras estaba bailando.
Elena estaba estudiando en la habitación mientras estaba traduciendo estas novelas fáciles.
Cuando eras niño, vivías en Roma.
Elena va a dormir muy poco el viernes.
Te duelen las manos cuando hace frío.
Esta es la universidad más moderna de Alemania.
Sara intentó llamarte.
Carmen y David se los han dado.
Hemos terminado nuestros ejercicios fáciles.
Elena necesitaba limpiar el baño.
Isabel es escritora.
Esta iglesia no estaba lejos del banco.
El caballo que encontraron es grande.
Ana viajará a Japón mañana.
No todo es posible.
¿Por qué abrieron esa caja?
Esta tarde Pedro irá al restaurante y comerá otra patata.
¿Está ese billete debajo del sofá?
Isabel estudia portugués todas las mañanas.
Ya son las nueve y media.
Somos tan jóvenes como Luis.
Sara nació el 23 de noviembre.
Esas bodas serán el 5 de mayo.
Quieren contárselo.
Cuando era niño, hablaba italiano.
Su primo no estará en Lisboa.
El huevo que comió es delicioso.
El partido es importante.
El coche que ha lavado era gris.
Pintamos otra cama hace dos días.
Tu tía se llama Isabel.
Me lo han dado.
Les vendimos muchos coches hace una hora.
Tu hija debería llevar una camisa.
No pintaste esta habitación porque tenías sueño.
Esta palabra es mejor que la otra.
Pagué 69 euros por la chaqueta.
¿Sabe Pedro bailar?
Había algunas mesas en el piso.
Nevará mucho en Roma mañana.
Isabel y Carlos empezaron a vender la cama.
Este examen es el miércoles a la una.
¿Es este viaje el lunes a las cinco?
El sábado el estudiante joven llegó a ese museo.
Va a sentarse después de preparar el pastel.
A Ana e Isabel les gustaría pintar ese jardín.
Si el tren no llega, pedirá muchas pizzas.
Tu jefe tendrá que traer esos buenos libros.
¿Quiere mostrárselo?
¿Deberían estudiar estos profesores amables alemán?
Pablo llevó su abrigo.
Sara no estará en Nueva York.
Como quieras.
¿Quieres ser estudiante?
Este estudiante prefiere mi camisa.
¡Despierta, ya son las ocho!
Te estabas poniendo el sombrero.
¿Qué armario van a pintar?
Saben que prepararán un pastel.
Estoy nadando en el río ahora.
Isabel y María conocían a ese chico.
Hace una hora María fue a este banco.
Jorge quiere traértelo.
¿Cuánto cuesta ese nuevo sombrero?
Laura tiene que lavar otro coche, pero está muy contenta.
El billete está debajo de la cama.
El mes que viene Juan va a ir a Argentina.
Ana se enfadará el miércoles.
Pedro quiere llamar a este chico, pero está muy triste.
Isabel fue a Lisboa después de beber vino.
¿Encontraremos todos los supermercados pequeños en esta habitación?
Todavía vive en Berlín.
Prepara esta ensalada, por favor.
Encontramos una furgoneta sucia y luego la perdimos.
A David le encanta hablar portugués.
¿Es este el camarero más famoso de España?
La ensalada que has pedido era italiana.
Jugaba demasiado por la mañana.
Mi hermano empezó a cocinar sopa italiana.
¡Préstame los camiones!
Sara limpiará esta habitación.
¿Estaban pidiendo las mujeres té caliente en el teatro tranquilo?
¿Quién puede pagar mi vino?
Cuando terminemos el trabajo, construirán ese jardín.
Su hermana estudiará portugués.
El abogado empezó a ir a Roma.
Estás llorando en la cocina ahora.
Laura y Carlos no van a comprarlo el mes que viene.
Cuando eran niños, vivían en Madrid.
¿Cuánto cuesta nuestro coche?
¿Quién va a tomar el avión rápido?
Pronto no irán al restaurante.
Van a visitar a sus hombres y lavar el camión pronto.
¿Cuándo va a comer seis tomates?
¿Tomarán otro autobús pronto?
¿Bailaron Carlos y Pablo en el teatro?
Cuando Elena llamó, ya había perdido los vestidos.
Su radio es demasiado pequeña.
Su tío necesita hablar con sus hermanos.
Tu tío comprará seis radios.
El chico que trabaja en Sevilla es cocinero.
Me ponía el sombrero todos los días.
Se lo estaba trayendo.
No la ayudes.
Estoy tan aburrido como Juan.
¿Cuándo vas a beber mucha agua?
Tengo un hermano mayor y una hermana menor.
Irás a Roma cuando nos levantemos.
No estamos más cansados que nuestra tía.
¿Ha lavado la taza azul?
Pablo le ha vendido un sofá a su hermano.
Nadie venderá ese viejo reloj.
Compró una camisa verde y luego la perdió.
Cuando Jorge tenga tiempo, comprarán ese camión sucio.
Fue a Londres para traer sopa.
Hay algunos perros en el parque.
Su respuesta le parece mala.
El niño le mostró una pelota a su tío.
Me gusta esta radio y quiero comprarla.
Tenemos que ayudar al hombre.
El hombre que vive en Berlín es enfermero.
Esa casa es muy pequeña.
No hay ningún pájaro en la calle.
Llueve mucho en Berlín muy a menudo.
Su vecino saldrá de la tienda esta noche.
Sara va a beber café esta noche.
Escúchame, por favor.
Nuestra hermana estaba pintando otro piso.
Tu jefe empezó a arreglar su coche lento.
Vamos a esperar a esas enfermeras el miércoles.
Quiero que abras tu ventana.
Se levantará después de descansar.
¿A quién vamos a ayudar?
Hace una hora el abogado lo compró.
¿Cómo está tu hermano?
Me duele la garganta cuando hace frío.
El lunes Pablo va a ir a la tienda y comer fruta.
Su hija se llama Ana.
Busqué un ordenador barato y luego lo vendí.
Viajó a Sevilla el 20 de noviembre.
Si quieres, Jorge se vestirá.
Miguel necesita limpiar las sillas, pero no puede.
Sara va a ver todas las películas el viernes.
Vamos a llorar muy bien mañana.
Estudiará francés mañana por la mañana.
David y María arreglarán esos sofás y abrirán nuestra ventana el domingo.
El hospital grande no está lejos del supermercado.
Quiero ser médico.
El pájaro te parece grande.
¿Adónde irá?
Queremos arreglar esas bicicletas, pero estamos muy nerviosos.
Pablo estaba durmiendo en la casa mientras estaba durmiendo.
¿Oyó Carlos la música extraña?
Si Juan hablara inglés, esperaría a su primo.
Tiene prisa.
Mañana Elena y Juan llegarán a esta universidad.
Anoche no dormí bien.
Había cinco tiendas en Barcelona.
Ana nunca toca el violín.
Esta tarde su tía va a caminar hasta el supermercado.
Me gusta ese sombrero y quiero comprarlo.
Déjame en paz.
El ordenador no estaba debajo del armario.
¡Qué museo tan famoso!
Su hijo se enfadará a las tres menos cuarto.
Va a cerrar seis puertas y pintar algunas camas negras esta tarde.
Isabel ya ha comprado el diccionario.
¿Quién traerá el sombrero rojo?
¿Es este el puente más pequeño de la ciudad?
La chica estaba cocinando cuando Carmen salió.
La chica lo pagó.
Su vecino no limpió esta cocina grande.
Carmen cocinó el arroz y abrió esa caja limpia.
Carmen quiere pagar esos sombreros grises, pero no tiene tiempo.
Carmen se despertó porque quería preparar un pastel.
Siempre cocinamos en la cocina.
Me gustan estos mensajes y quiero comprarlos.
Si habláramos inglés, llevaríamos nuestro abrigo sucio.
Dormía en la casa.
Va a dormirse después de comer.
Le duelen los pies cuando hace frío.
¿Nadaremos en el río?
Esta no es la ciudad más hermosa del mundo.
Esa es mi cocina pequeña.
Necesitan escuchar sus ruidos extraños, pero no pueden.
¿Le envió nuestra hija esos vasos a María ayer por la mañana?
Tienes que ver una película, pero no puedes.
El museo cierra a las dos y media los viernes.
La chica que trabaja en Berlín es arquitecta.
Las enfermeras quieren levantarse.
Sara espera que su primo viva en Londres.
¿Cuántos paraguas hay al lado de la mesa?
¿Cuántos pasteles comerán?
Esta ventana te parece nueva.
Jorge no va a Barcelona porque tiene prisa.
Buscamos un camión limpio y luego lo vendimos.
¿Oirán su canción?
Tu primo oyó la música hace dos días.
Esperamos que este hombre viva en Barcelona.
Su primo tiene sesenta y dos años.
Tengo ganas de cerrar esas cajas.
Este es el estudiante más famoso de México.
Leíste los diccionarios franceses y compraste cuatro pizzas ayer.
¿Hay un coche en el pueblo?
Pablo siempre camina con Sara.
Esa es su taza fea.
Elena llevó un abrigo barato ayer por la mañana.
La ciudad nos parece hermosa.
Su hermano necesita pedir algunos pasteles.
Carmen no elige otra cama porque tiene prisa.
¿Te gustaría cocinar mucho pescado?
El martes va a mostrarle el plato negro a su tía.
La mujer no abrió la maleta hace dos días.
Cantó mucho hace dos días.
Jorge quiere conducir esta furgoneta, pero no puede.
Quiere escuchar la canción.
Esa chaqueta no cuesta noventa y ocho euros.
Pronto el estudiante va a cerrar algunas maletas verdes.
Pedro, toma este tren.
Carlos quiere que visitemos a nuestro tío.
Sara entiende la buena respuesta.
Le duelen las piernas.
Está estudiando con sus tías.
Estábamos corriendo con nuestros primos.
Veré el concierto el lunes.
Compramos un sombrero rojo y luego lo perdimos.
Dentro de una hora irá al mercado y visitará a su tía.
La tienda estaba al lado del teatro.
Vamos a visitar a nuestra hermana.
A su jefe le gustaría esperar el avión.
Estábamos estudiando cuando llegaste.
¿Cómo está su hermano?
Quiere pintar la habitación.
Pagó treinta y siete euros por mis novelas.
Jugaremos a las cartas el miércoles.
¿A qué hora termina el concierto?
Hoy es sábado, 15 de julio.
No abras la ventana, por favor.
Tuvimos que pintar esta casa.
Su tío se cepillaba los dientes por la tarde.
Va a verla esta tarde.
No hay iglesias delante del hotel.
Pagaste noventa y cuatro euros por las revistas.
¿Dónde estudia?
El chico está más cansado que su tío.
No pagó el sombrero hace dos días.
Somos jóvenes.
Su hermano pagó 70 euros por ese diccionario fácil.
El estudiante vivió en Madrid durante nueve meses.
La mujer que ha bebido el vino es escritora.
Mañana por la mañana Miguel visitará la ciudad y escribirá otra carta.
¿Es esta la universidad más pequeña de Alemania?
Hace tres semanas fui a Italia.
María estaba durmiendo en el piso mientras estaba trabajando en la universidad.
Caminé hasta el castillo anoche.
La puerta que abrimos estaba abierta.
Nos ha enviado algunas cartas.
No bailes en nuestra cocina, por favor.
Lo has elegido.
¿Pintaremos un piso moderno pronto?
La clase es el 16 de agosto.
No comerá en el restaurante.
Ayer mi tío pidió la pizza y cocinó los huevos.
María fue a España hace tres semanas.
Lucía ya ha abierto tu puerta.
Perdiste la pelota en esta tienda.
¿Oirán la canción dentro de una hora?
Se lo trae todas las semanas.
Si la tienda está cerrada, Carmen hablará con su primo.
Te encanta comer con tu hijo.
Pablo no necesitaba terminar ese ejercicio.
¿Adónde irá Sara?
Tienes cuarenta y seis años.
¿Dónde está mi furgoneta? La he perdido.
Estaba buscando un caballo cuando Carmen llegó.
Mis vecinos serios deben jugar en este parque.
¿A quién ayudó Jorge?
Sara cerraba la ventana todos los días.
Ayer nevó mucho en Francia.
No me duele un poco la pierna.
Pagaste 48 euros por este armario.
Cuando David era niño, vivía en Roma.
María estaba viendo la película mientras Carmen estaba eligiendo la chaqueta.
Luis es menos perezoso que Sara.
¿Siempre está el piso muy sucio?
Ya han llamado a los estudiantes.
El avión llegó a las 12:25.
Cuando Miguel vuelva, iré a Londres.
Este es el profesor más serio de Portugal.
Tu hijo se está quitando la camisa en este momento.
Tuvo que vender el sombrero.
Nuestro tío necesita este camión.
Va a ir a la universidad y ayudar al profesor pronto.
Hablamos francés el domingo.
Esas son sus iglesias tranquilas.
¿Dónde estudia Miguel?
Quiere ser enfermera.
Quiere que beba té.
¿Qué piso han pintado?
Cerraste estas maletas hace una hora.
El hospital le parece moderno.
¿Abre el castillo a las cuatro los domingos?
Compró una taza negra y luego la vendió.
Jorge va a esperar a sus tíos el martes.
¿Cómo es esa casa?
Quiere elegir esta revista, pero no puede.
Cuando llegamos, Isabel y David ya habían visto las películas.
Ya es la una menos cuarto.
Este pueblo no es menos pequeño que el otro.
Todavía no han hablado con Luis.
Ese diccionario nos parece corto.
Hay muchos armarios en la cocina.
Cuando te levantes, sus hijos escucharán su ruido.
Quieres que escribamos otro poema.
Isabel sale de esta biblioteca los fines de semana.
¿Estudió muy poco hace una hora?
Nieva mucho en México todos los días.
Te gusta el aeropuerto.
Pablo ha tomado un avión.
La revista que tradujo es cara.
Este supermercado está al lado del museo.
El domingo esta mujer va a jugar al tenis.
A Pablo le gustan esos sombreros grises.
¿Dónde están sus mensajes? Los han vendido.
Laura y Lucía han salido de este museo.
Vamos a escuchar la música hermosa.
Este periódico no cuesta 65 euros.
Nunca hablamos español.
¿Le envió mi botella a su tía?
¿Dónde vive?
Lucía se lo enviaba los fines de semana.
Carlos no ha escrito su nueva carta en el jardín.
Ya has llevado un traje.
Estaban durmiendo en el hotel mientras estaban jugando en esta calle.
Ana empezó a limpiar la casa.
Estará delante del hotel.
Este es el mercado más moderno de Portugal.
Isabel y Miguel verán el partido mañana.
Tenemos un periódico, pero no lo usamos.
Este no es el aeropuerto más hermoso de Alemania.
Estaban trayendo un diccionario mientras estaba cantando.
Son las seis menos cuarto de la mañana.
Estaba cocinando carne cuando llegué.
Irá a Lisboa después de comer.
Elena sabe bailar.
Lucía y David lo escucharon anoche.
Lucía y Carlos tienen sed.
¿Ha lavado mi tía su camión?
Carlos, limpia ese sofá.
¿Tradujo Ana esas cartas?
Comprará otra camisa porque quiere llevar su traje mojado.
¿Se quedará el abogado en casa a las diez?
Habrá un castillo delante del restaurante.
Juan y Luis tienen ganas de preparar todos los pasteles.
No vamos a contarles sus secretos a nuestras hermanas esta noche.
¿Quiere tu hermano un bocadillo?
Juan y Pedro conocían a esos profesores.
La mujer se despertó a las diez.
Estudiará en esta biblioteca esta noche.
¿Me buscaron Laura y Lucía hace dos días?
Lucía quiere que escriba un poema.
Laura pagó 35 euros por la furgoneta.
Luis y María jugarán demasiado mañana por la mañana.
Sabe jugar al ajedrez.
La universidad cierra a las tres y cuarto los jueves.
No les gusta este coche.
Este no es el niño más bajo del mundo.
Los camareros comen otro tomate delicioso por la noche.
Hace viento en Roma.
Ana tiene que arreglar tu sofá, pero no puede.
Van a enfadarse antes de trabajar.
Su tío no ha ido a Francia en avión.
Carlos y Pablo han preparado una pizza.
¿A Elena le gusta este plan?
La estación estaba delante del castillo.
¿Qué bebe David?
El traje costó catorce euros.
Sabe que Laura puede hablar con Lucía.
No querían arreglar este armario.
Las fiestas fueron el 26 de septiembre.
Eran las 10:50 cuando mi hermano llegó.
No va a enviarte otra foto esta noche.
Si tuviera coche, limpiaría esta silla roja.
Estaba durmiendo en el piso mientras Carlos estaba nadando.
¿Le gustan las chaquetas?
Ana estaba cocinando en el restaurante mientras Laura estaba llorando en la cocina.
¿Tenemos que buscar esas lámparas sucias?
¿Dónde está su bicicleta? La olvidó.
¿Qué dijo?
La mujer fue al mercado y compró café anoche.
Este no es el río más pequeño de México.
Hace sol en Roma.
Laura y Ana estaban trabajando en esa universidad mientras Carmen estaba descansando.
Miguel y Jorge limpiarán su casa y comerán el bocadillo esta tarde.
Pedro tuvo que traer muchas llaves.
¿Qué hora es?
Mi secreto me parece extraño.
Quiere que esperes el barco.
Irá a Berlín y verá el concierto pronto.
Si Lucía hablara inglés, iría a Londres.
Mis hermanas van a cocinar pescado.
¿Está descansando en este hotel en este momento?
¿Dónde compró el periódico?
No esperes a ese camarero, por favor.
Vamos a ir a Barcelona.
No te diviertas, por favor.
Son de México.
¡Qué bien baila el abogado!
Esa mujer que ha ayudado a esa chica famosa está contenta.
Estaba trayendo vino cuando Lucía salió.
Pedro se vestirá antes de traducir su libro.
¿Quién va a comer este pan?
Estudiamos francés los fines de semana.
Estaba durmiendo cuando llamaste.
Tienes cuatro camiones, pero no los usas.
Correrás por ese parque.
¿Quién ha escrito este poema?
Ese hombre que ha perdido el abrigo es pintor.
¿Dónde estaba su hijo?
No venderás estos armarios porque tienes sueño.
¿Estará esta vieja chaqueta debajo del armario?
Hace muy buen tiempo en Portugal.
Laura no tradujo los periódicos ayer por la tarde.
Este camarero volvió de Roma hace un año.
Sara todavía no ha construido este viejo jardín.
Hay muchos armarios en el piso.
Sara y Juan conocían este pueblo.
Cuando termine el trabajo, irán a Nueva York.
Esta reunión fue el 11 de enero.
Fui a Londres para llevar mi camisa marrón.
¿Entiende el secreto difícil?
Lo necesitaba.
