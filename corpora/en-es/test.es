Está más preocupado que David.
Jorge no habla con David porque no tiene tiempo.
No va a enviárselo.
Encontramos un perro inteligente.
Me gusta este barco y quiero comprarlo.
Este piso es tan nuevo como ese piso.
Todas las semanas Pablo y Miguel tocaban el violín.
Quieren escucharme.
Quiere buscar el perro, pero no tiene tiempo.
Su hijo está comiendo en el baño en este momento.
Trabajó en Madrid durante dos semanas.
¿Qué hace?
Cuando llamamos, Elena ya había traído café.
Tenemos una falda, pero no la usamos.
Fueron al restaurante.
Prefieres estos ruidos.
¿Qué zapato vendió?
Me duelen las piernas cuando hace frío.
No intentamos llamarla.
¿Cuántas camas hay en el piso?
Este es nuestro coche negro.
¿Le contó su hermana su plan el mes pasado?
Decimos que no hablarás con tu tía.
Espero que estén demasiado enfermos.
Tuvieron que arreglar ese barco gris.
Quiero comer mucha carne.
Te duelen un poco los pies.
No hace sol en España.
El hospital no abre a las nueve los miércoles.
Tu boda era el 21 de septiembre.
Tu cumpleaños es el 1 de septiembre.
Habrá muchos coches en el museo.
Esos relojes no son tuyos.
Nos vestimos antes de caminar.
¿Cuándo ayudaremos a este médico?
No busques los gatos, por favor.
Somos serios.
Su hermano todavía vive en Sevilla.
Necesitamos otro coche verde.
Tocaron el violín el verano pasado.
Esperó a los profesores el verano pasado.
El examen será el martes a las 5:30.
Anoche tocaste el piano.
Fuiste a esta estación el verano pasado.
María, traduce este libro.
Esta cama es tan pesada como la otra.
Me gustan esas tazas y quiero comprarlas.
Cuando Miguel llegó, ya habían visto ese buen concierto.
No cocinó chocolate porque no tenía tiempo.
Esos relojes son de ella.
Luis trajo todos los mapas porque quería hablar con sus hermanas.
No hace viento en Londres.
No le gusta la playa.
No tomó el avión porque estaba solo.
Su cama no cuesta 33 euros.
Este estudiante estaba traduciendo estas novelas.
Pierdo ese abrigo muy a menudo.
Necesitas comprar la cerveza.
Miguel nos está ayudando ahora.
¿Le hemos prestado el pasaporte a nuestro tío?
¿Cuántos años tiene Pedro?
Ana jugó al fútbol hace dos días.
David es demasiado inteligente.
Estudió en esos baños ayer por la tarde.
El abogado que vive aquí es músico.
Ya has escuchado sus canciones.
Nunca has visto partidos.
Soy arquitecto.
Ha bailado mucho.
La escuela siempre está abierta.
Nuestro tío está enfermo.
Miguel y David estarán en Madrid.
Era la una cuando llegamos.
Miguel no es menos perezoso que Ana.
¿Puede caminar María en ese piso?
Esa foto no está sobre la mesa.
¿Dónde está su camisa? La ha vendido.
No llevamos los abrigos cómodos por la mañana.
Este niño se quitó la camisa ayer.
¿Abrió su tía una puerta marrón?
Pronto María y Pedro verán un pueblo pequeño.
¡Qué perro tan inteligente!
Su tío siempre escucha música.
Miguel cree que no vamos a hablar con nuestro tío.
Pedro corría muy bien muy a menudo.
¡Qué pequeño es el pájaro!
Ya son las tres y media.
Hace un año la escucharon.
Necesitas buscar una oficina tranquila, pero no tienes dinero.
¿Necesita Pedro llevar la camisa gris?
Ayer llevé este zapato.
Laura no llamó al vecino.
Su camisa está sobre la silla.
Entienden nuestro plan.
¿Es el mensaje muy extraño?
¿Es este el bosque más tranquilo de México?
Su primo va a jugar al baloncesto.
Estaba comiendo la patata deliciosa cuando Luis llegó.
Laura viajará a Berlín el 6 de octubre.
Elena cree que has comprado tus armarios.
¿Te conocemos?
Miguel bebió zumo.
Tienes cuatro bicicletas, pero no las usas.
Dices que el hombre vive en Roma.
María estaba jugando muy bien.
El sofá no cuesta cincuenta y ocho euros.
Pedro y Carmen deberían prestarnos ese coche.
El vecino lo sabe.
Ayer Sara te lo envió.
A Jorge le gustaría leer los poemas.
Ya son las 3:50.
No tradujo el diccionario porque tenía sueño.
Estaba visitando a su hijo cuando entró.
Ya son las doce y cuarto.
Habrá una cama en esta cocina.
Volvió de Roma hace un año.
Nuestras hijas estudiaron con Elena hace tres semanas.
Vamos a ir a Londres para llevar esa chaqueta.
A Sara le gusta el deporte.
¿Cuántos hospitales hay en Sevilla?
Cree que Carmen no va a arreglar las sillas.
Mi hija no estaba cocinando en su baño.
Esas bodas son el 12 de febrero.
Ese partido es muy largo.
Los médicos han jugado al baloncesto.
Hace sol en Londres.
Estaban escribiendo un mensaje cuando salió.
Hace buen tiempo en Sevilla.
¿Cuánto cuesta por noche?
Lo sabes.
¿Se despertará el estudiante el viernes?
Carmen quiere otro perro.
Llamaré a estos médicos la semana que viene.
Pronto van a mostrarle un baño.
Estoy bien, gracias.
El pescado que Carmen comió es delicioso.
¿Qué ensalada hemos comido?
Jorge llamó a su tía.
¿Pedía Pedro otro pastel por la mañana?
Lucía es menos joven que Sara.
Vamos a visitarte.
Pedían su ensalada los fines de semana.
¿Quién va a terminar el trabajo?
Lucía siempre toca la guitarra.
Compré un reloj roto y luego lo vendí.
¿Cuánto cuesta su coche?
Tu tío no rompe esta taza por la mañana.
¿Dónde estaban nuestras tías?
Fuimos a Berlín para nadar.
Si pudiera, elegiría una revista.
El vecino que ayudó a su hermano es famoso.
David comerá chocolate cuando Luis llegue.
David tiene que tomar el taxi, pero no puede.
¿Cuántos profesores hay en la oficina?
Jorge no va a caminar en esta escuela.
Mi tío no se llama David.
El abrigo que Laura vendió es cómodo.
Estamos abriendo tres cajas ahora.
Juan irá a esa iglesia.
¡Pon el reloj sobre el sofá!
Mi hijo sabe conducir.
He descansado mucho.
¿Le gusta viajar a Sevilla?
Acaban de vender una habitación.
Isabel cree que Miguel se ha aburrido.
Has vivido en Berlín.
No les gusta su secreto.
Los estudiantes se quedaron.
Fue a Nueva York antes de traer esta carta larga.
Llevará la camisa cuando Juan se levante.
Si hace frío, no hablarán con Laura.
Escribiré otro mensaje francés el martes.
Estudia en el piso todos los días.
¿Dónde vive Carmen?
María se durmió a las tres y cuarto.
Este es el río más hermoso de México.
No le duele la garganta ahora.
¿Qué va a comprar Isabel?
¿Ha cerrado Ana algunas cajas en el piso?
No estás cerca de Lisboa.
¡No veas el partido!
Esta radio cuesta cuarenta y seis euros.
Carmen necesita leer los diccionarios.
¿Vamos a viajar a Sevilla?
Necesitamos verte.
Su hermano cocinó queso anoche.
Esperas que nos levantemos.
Sara quiere que conduzcamos esta bicicleta.
Dices que estoy hablando con Ana.
Estos son mis hermanos.
¿Dónde está mi zapato? Lo he olvidado.
El avión llega a Lisboa a las doce.
Estoy llevando mi sombrero en este momento.
Hacía sol en Barcelona.
Ponte de pie.
Intentaron tomar estos aviones.
¡Qué triste está Sara!
Isabel nació en 1997.
¿Cuánto cuesta este armario?
Pedro irá a París después de arreglar la bicicleta.
Elena era profesora.
Ana no va a llorar en su casa mañana.
Van a pagar el viaje.
Si la tienda está cerrada, Pedro irá a Barcelona.
¿De quién son estas camisas?
¿Qué está comiendo Luis?
David cree que es muy rica.
¡No ayudes a los amigos!
¿Podemos descansar con Pedro?
¿A Jorge le gusta hablar portugués?
¿Es la reunión el viernes a las 2:05?
Lucía no hablará con su hermana porque no tiene tiempo.
Todas las semanas Jorge te presta la taza.
Este es el camarero más bajo del mundo.
Han pintado este armario azul.
Cuando nuestro primo era niño, vivía en Sevilla.
¿Quién encontrará las pelotas?
Ese es su banco grande.
Hay un viaje en Lisboa.
¿Cuántas mujeres hay en la escuela?
Habrá una silla en su cocina.
Estudiaste demasiado.
¿Cuánto cuesta ese coche?
Esos armarios cuestan 69 euros.
Luis y Carmen son muy jóvenes.
¿Por qué estás traduciendo ese libro?
El camarero no vio tu concierto hace tres semanas.
Carmen no estará en el piso.
Nuestro primo siempre duerme con Pablo.
¿Hay un banco cerca de aquí?
Todavía vives en Sevilla.
No hacía frío en primavera.
Olvidarás ese vaso el mes que viene.
Estas botellas estarán debajo de la cama.
Nadie ha bebido su zumo.
Ese es su piso limpio.
La clase será el 11 de junio.
Sabemos que no va a hablar con Juan.
Son las once menos cuarto de la mañana.
El hospital cierra a las doce menos cuarto los martes.
No estudias portugués todas las mañanas.
Queremos que llamen a su primo.
Su tío bebió cerveza.
Quiere que veas un partido.
Los estudiantes serios deberían lavarse las manos.
Preparará sus partidos cuando tenga tiempo.
Tiene ganas de traducir su mensaje.
Se enfadaron a las nueve.
Escribieron otro mensaje hace un año.
Luis viaja a Japón por la tarde.
¿Leíste en el teatro?
Está muy cerca.
Recordaba el ruido hermoso.
Son las doce y media.
Son las seis.
Sara, no traigas tu carta.
Me lo traerá.
No me estoy vistiendo ahora.
No había farmacias en la habitación.
¿Cuántas casas vendió?
Habrá un camarero famoso en esta oficina.
Esta es la calle más grande de Japón.
¡No me lo puedo creer!
Cuando la chica era niña, tocaba el violín.
¿Quién leerá este libro?
¿Está este teléfono al lado de la cama?
Carmen no puede pedir su pastel porque tiene prisa.
No pagamos cincuenta euros por esa novela.
Su hija recuerda ese ruido hermoso.
Hoy es lunes, 23 de agosto.
Ana y Pablo han caminado hasta el mercado.
¿Tiene Pablo ochenta y siete años?
Era la una cuando llegaste.
¿Al abogado le encanta tocar el piano?
Quieren que comamos otra patata deliciosa.
Esta chica le contaba una palabra a su hija todos los días.
Dice que Laura está yendo a Nueva York.
Correrás en esta oficina esta noche.
¿Qué bebe Jorge?
¡Traduce mi poema!
Quiere que lave el vaso roto.
El caballo era muy hermoso.
Nadie pintó el jardín.
¿A quién ayudó Elena?
Si tuviera tiempo, pagaría seis camisas bonitas.
Eran las once cuando llegó.
No te duele el estómago.
Ana va a ver otra universidad el lunes.
¿Te encontraron mis tías?
El examen es el 27 de diciembre.
Quieres leer el diccionario.
¿A la enfermera le gusta esa palabra?
¿A David le gustan los huevos?
El jefe lleva tres zapatos por la tarde.
No preparó nada.
¿Qué ha hecho Juan?
¿Quién puede buscar ese pájaro grande?
Mis tíos no deben mostrarles los billetes.
Vamos a despertarnos después de comer.
No te aburres porque no tienes dinero.
Esa es su habitación hermosa.
¿Por qué se duerme Pedro?
Traducirán estos mensajes cuando vuelva.
Sus fotos estarán sobre la cama.
Tenías frío.
¿A quién has visitado?
Estaba demasiado aburrido.
Los vecinos se quedan a las 5:50.
No habrá un barco pequeño en el mercado.
¡Qué faldas tan viejas!
El niño que vive en Nueva York es estudiante.
Nadó en esta escuela.
¿Está la farmacia cerca del mercado?
Miguel habló italiano anoche.
¡Qué respuesta tan difícil!
Lucía ha caminado con María.
¡Come este queso!
¿Cuántas escuelas verá?
Tu tía no se llama María.
Sara va a ir a este castillo.
Este partido será el jueves a las dos menos cuarto.
¿Por qué estás llamando a tu hijo?
Cocinamos nuestros bocadillos hace tres semanas.
Duérmete, por favor.
Pablo está leyendo un diccionario en este momento.
Son las dos y media.
No construyó una estación pequeña porque estaba nerviosa.
¿Es Carlos menos perezoso que Elena?
Cantaba muy poco.
Jorge tiene que conducir su bicicleta blanca, pero no tiene tiempo.
María estaba comiendo sus pasteles españoles.
Quieres preparar sopa deliciosa, pero no tienes dinero.
A nuestro primo le encanta dormir en estos pisos.
Digo que su hermano está solo.
La farmacia abre a las tres.
Eres serio.
Conocíamos el banco feo.
Su hermana era estudiante.
Toqué el piano.
Pablo se quitaba la chaqueta.
¿Dónde está tu carta? La has olvidado.
Estoy limpiando mis casas bonitas en este momento.
Laura estaba en Roma.
¡Traduce los periódicos cortos!
Nuestra hija empezó a buscar otro lápiz.
El taxi no saldrá para Roma a las dos y media.
Arreglé el coche porque quería esperar a mi tío.
Vives en Berlín desde hace siete años.
Sabe que la casa es moderna.
Sara cocinaba dos naranjas muy a menudo.
No habrá bodas en Londres.
David y Elena pueden enviárselo.
Cuando este profesor era niño, bebía zumo.
¿Cuántas iglesias ha visto Carmen?
¿Cuestan las cámaras 38 euros?
A Laura le encanta trabajar con Carlos.
A Juan y María les encanta la bicicleta.
Esos ordenadores cuestan 40 euros.
El abrigo es mío.
¿Nos gusta este barco?
Lucía quiere buscar un banco, pero no tiene tiempo.
No irá a España.
María siempre juega al fútbol.
Nos gustaría hablar con Juan.
Ese concierto era el 6 de marzo.
Estas camas no son muy amarillas.
Jorge no estaba estudiando inglés.
¿Cómo es la tienda?
¿Cuándo traeremos algunas pizzas?
Alguien ha construido esa casa.
Carmen ya ha ido a Roma.
Los vecinos no lo traerán.
¿Por qué hemos hablado con nuestra hermana?
No construimos nada.
Trabajó en los jardines hace dos días.
¡Buen viaje!
La boda era el jueves a las 12:30.
Pablo quiere que busquen su teléfono pequeño.
Le gusta la ciudad pequeña.
No escribirán nada.
A Pablo le gusta esta película.
A Isabel le gusta la música.
No trajo té porque no tenía tiempo.
Esta enfermera está tomando otros trenes ahora mismo.
¿Empezaron Pablo y Laura a preparar otro pastel?
Isabel estaba leyendo su libro.
Su hermana ha vuelto de Londres.
¿Cuánto cuesta el sombrero?
Buscó una carta fácil y luego la vendió.
¿A quién llamaron?
¿Es más fuerte que su tío?
¿Son más perezosos que Isabel?
María nació en 1979.
Nos quitamos el zapato anoche.
Van a enviarle estas faldas secas a Luis.
Isabel y Pedro entienden el buen problema.
Todavía no hemos cocinado un tomate.
A Juan no le encanta beber té.
¿Está Luis más triste que Elena?
Mi hermano ha llorado en el mercado.
Vamos a cocinar muy poco.
No nos quedamos porque teníamos frío.
Ana vio seis partidos hace dos días.
No le duele un poco la pierna.
A Miguel y Elena les gustaría ir a Berlín.
¡Qué negra es la bicicleta!
¿Qué dirán?
Necesita esa radio.
¿Lo quiere nuestro primo?
Son más serios que Pedro.
¿Cuánto cuesta tu coche?
¿Hace mucho calor en Sevilla?
Comen una manzana todas las mañanas.
No me duelen los pies hoy.
El avión llegará a París a las diez.
No estás trabajando en Nueva York ahora mismo.
No nos estabas mostrando el billete.
¿Cómo está tu hijo?
Van a ir a Lisboa antes de limpiar la cama verde.
¿Nos gusta la cerveza?
Elena y Carlos van a dormirse mañana.
Le han prestado un coche marrón a Miguel.
Intentamos llamar a nuestro tío.
¿Te gustaría buscar todos los sombreros?
¿Qué leeremos?
El chico se quita el vestido por la noche.
No importa.
Hay una vaca hermosa en los baños.
¿Por qué ha conducido esta bicicleta?
El vestido que ha vendido era viejo.
Vamos a pintar una casa.
La oficina cierra a las 6:30.
Esperas que hablemos con Pedro.
¿De dónde es Miguel?
Había tres exámenes en Londres.
María necesita sentarse.
Nadie verá a los médicos.
¿Querías cuatro barcos?
Juan y María no lo han hecho.
¿Estábamos rompiendo este nuevo plato en ese restaurante?
Juan intentó pagar la falda.
Camina hasta este hotel todas las mañanas.
Sus hermanos te venderán una mesa.
Estoy cansado, me voy a la cama.
María no está tocando el violín.
Hace buen tiempo en Italia.
Prefiere zumo.
No estaba cocinando la sopa.
María quiere un pastel.
Nací en 1966.
La camisa cómoda cuesta 96 euros.
Su tío viaja a Sevilla por la tarde.
Este puente es menos tranquilo que el otro.
¿Dónde vives?
Este partido será el martes a las diez y cuarto.
Son las seis y media.
Este es el vecino más alto de Italia.
Nadie ha cocinado estos bocadillos deliciosos.
No tenemos que cerrar otra caja negra.
No escucharé nada.
¿Te gustaría quedarte?
¿Quién eligió tus camas?
Viajó a Roma el 1 de febrero.
Compraste un coche grande y luego lo perdiste.
Carmen va a ir a Sevilla para traducir las cartas.
Mis padres llevan treinta años casados.
¡Pon la cámara debajo del sofá!
Van a llegar a la iglesia.
Esos partidos son nuevos.
Pablo quiere beber mucha leche.
Carmen quiere que cocinen otro pastel.
¿Cuántos tomates comió?
Eran las 4:15 cuando llegamos.
Carlos y Laura vivieron en Roma durante siete semanas.
La llave es nuestra.
¿Es este el puente más pequeño de Japón?
¿Cuándo terminó su revista?
Quiere ser enfermera.
Siempre viaja a Barcelona.
Su tía lava ese barco lento todas las mañanas.
Pedro dice que fue a Londres.
Va a mostrarme la taza el año que viene.
Son muy inteligentes.
Cuando era niña, tocaba el piano.
Luis no limpiará la mesa porque tiene sueño.
¿Has estado alguna vez en México?
El ejercicio que terminamos es fácil.
Jugué al tenis.
¡No limpies ese baño!
Nadie encontró tu taza.
Compraron una cámara limpia y luego la vendieron.
¿Qué bicicleta lavó?
A la sopa le falta sal.
Pueden ir a Barcelona porque quieren escuchar su música.
Va a pedir la cerveza.
Carlos y Laura le dan todos los zapatos a Luis muy a menudo.
Va a pedir vino la semana que viene.
Este hombre joven tenía mucha hambre.
Juan siempre viaja a Lisboa.
¿Quién pidió mis pasteles españoles?
