Mi hermana es muy pobre.
Mi hijo está más aburrido que su tío.
Llorará en la cocina pronto.
¿Está trabajando María en la farmacia?
Si tuviéramos dinero, abriríamos la maleta.
El hombre quiere cerrar una ventana.
Este chico está abriendo una maleta pesada en este momento.
Ana trabajaba en Madrid.
¡Qué gato tan inteligente!
Esta no es la oficina más grande de la ciudad.
¿Cuántas camas venderá?
No busco el caballo porque estoy muy solo.
Te visitó hace dos días.
Compré una novela corta y luego la vendí.
Tienes que ver una película, pero no puedes.
Juan quiere que vea otra película.
Sus novelas no cuestan ochenta y siete euros.
Jorge rompió la lámpara anoche.
Vivirás en Lisboa el año que viene.
Son las once de la mañana.
Carmen nació el 16 de enero.
¿A quién está llamando David?
Los chicos estaban comprando pan mientras estaba jugando.
Esta revista es menos larga que esa revista.
Laura nos ha traído mucha sopa.
No le duele la espalda hoy.
Cuando Elena salió, ya había visto este concierto importante.
No se estaba lavando las manos.
Debería tener cuidado.
Tu hija va a llamarte.
Tu vecino iba a esa escuela por la noche.
Este partido no es tan largo como ese partido.
Hubo dos reuniones interesantes en París.
Si Juan tuviera dinero, abriría una maleta.
Encontró una chaqueta marrón y luego la vendió.
¿Tenemos ganas de llamar a ese niño?
He caminado por ese bosque.
Esta es la mujer más alta de Portugal.
Todavía no he hablado con David.
No hablaremos con nuestro primo porque tenemos prisa.
Esos sombreros cuestan cincuenta y cinco euros.
Isabel trabaja en Madrid desde hace nueve años.
Te gusta la música.
La chica que vive aquí es cocinera.
Su vecino cocinó el arroz delicioso hace dos días.
Ya has visto esas películas.
El coche que Isabel ha arreglado es viejo.
¿Hablaron italiano hace una hora?
Hace buen tiempo en Madrid.
La biblioteca que encontró es vieja.
¿Viajarás a Nueva York el 7 de noviembre?
Estudiamos demasiado ayer por la mañana.
Lucía le vendió este nuevo reloj.
Necesitas comer pan, pero no puedes.
Miguel volverá de Madrid.
Voy a pintar muchos armarios pesados y arreglar ese camión grande esta noche.
Pedro se vestirá antes de traducir su libro.
Muy a menudo Carmen corre mucho.
María quiere tomar ese taxi, pero está muy contenta.
Cuando llegue, beberemos la cerveza.
Tienen cinco libros, pero no los usan.
Ayer por la mañana estos profesores fueron al hospital y vieron un concierto.
Se estaba despertando.
Busqué un diccionario inglés y luego lo vendí.
¿Quién va a comprar su sopa?
Su concierto le parece extraño.
No hay hombres en la estación.
Me gusta ese mensaje y quiero comprarlo.
¿Le ha vendido la radio?
Hubo algunos conciertos en Barcelona.
No cocino arroz porque estoy preocupado.
Llegaban a la iglesia los fines de semana.
Esta casa es menos vieja que esa casa.
Nos despertaremos a las nueve.
¿Por qué no construyeron la tienda?
Dentro de una hora Elena lo comprará.
Hay tres reuniones en Roma.
Este estudiante inglés limpiaba el armario por la noche.
¿Cuándo compraron otro coche?
¡Salud!
Sus hermanas pagaron 73 euros por esa falda roja.
Vamos a enviárselos pronto.
¿Quién está pintando esa casa?
Su hermano se llama Juan.
¿Adónde irá Sara?
Llamaron a su amigo español ayer por la mañana.
David quiere mostrárselo.
¿Se lo traeremos mañana por la mañana?
Nuestro primo es escritor.
Su tío se lo cuenta por la noche.
No leerás en la biblioteca esta noche.
Juan lloró muy bien el jueves.
No vas a venderle muchos coches a Carlos el miércoles.
Sus hijas no tocaron la guitarra hace una hora.
Esta boda no es el viernes a las cuatro menos cuarto.
¿Viajó Jorge a Alemania el año pasado?
Tiene ganas de pedir esta buena pizza.
David no va a estudiar mucho esta tarde.
Su vecino no está hablando portugués en este momento.
Cuando eras niño, jugabas al ajedrez.
La oficina cierra a las 12:45 los viernes.
Si mañana llueve, Carlos no irá a Roma.
Este barco es menos lento que ese barco.
Hace una hora no lo olvidé.
Este hombre no ha encontrado un hotel.
Laura no lee un libro interesante por la noche.
Tu hijo estaba eligiendo el sofá mientras estabas tomando este avión.
Cuando llamaste, ya habías pedido esta ensalada.
Ya han comprado una furgoneta.
Luis irá a Barcelona antes de ayudar al estudiante.
No están eligiendo tres chaquetas grises en este momento.
Este es el profesor más tímido de Japón.
Su hermano estaba escuchando las canciones cuando Jorge salió.
Tu tío estaba trabajando cuando Pablo llegó.
Estas son tus tazas limpias.
Eres de Portugal.
¿Fue al museo el martes?
Sara sabe que estás yendo a Barcelona.
Su primo no necesita buscar este pájaro.
Fueron a la biblioteca y compraron estas camisas caras ayer por la mañana.
¡Pinta mi habitación!
¿Corrían por el bosque los fines de semana?
Trabajé en Madrid durante once meses.
¿Dónde está su revista? La olvidaron.
¿Te esperará su hermana esta tarde?
Su hermano quiere una falda ahora.
Cuando Carmen llamó, ya había traducido el viejo mensaje.
Carmen y Miguel han llorado en la cocina.
Cuando entraron, ya habías perdido su abrigo pequeño.
La mujer que ha encontrado su castillo está sola.
Vas a buscarla.
Eran las doce y media cuando llegó.
Veíamos un taxi muy a menudo.
¿Intentó nuestro hermano hablar con María?
¿Dónde vio Pedro un río?
Su tío llegaba a esta escuela por la tarde.
Hay tres nuevos armarios en la cocina.
¿Fue el partido el lunes a las dos y cuarto?
¿Abre la biblioteca a las diez y cuarto?
Ayer por la mañana Pablo pidió la ensalada y escribió una carta difícil.
Quieres que vea estas películas.
Sabemos que no pueden vender un traje caro.
Su hija recuerda esos planes.
Sé que vas a vender muchas camas.
Tengo muchos planes.
El coche que Miguel compró es barato.
Ya has cocinado mucha carne.
Su tía quiere buscar un abrigo.
Por la tarde la chica se los envía.
Estos médicos te contarán un secreto.
Este restaurante le parece viejo.
Jorge y Ana quieren buscarme.
No hay ningún libro al lado de la silla.
¿Hay un coche en el pueblo?
Su hija estaba al lado del mercado.
Mis hermanos no se enfadarán a la una.
¡Qué valiente es!
¿Se cepilló tu hermano los dientes anoche?
No les cuentes el secreto interesante, por favor.
Juan va a ir a Londres antes de visitar la ciudad.
Voy a ir a la tienda.
Ayer por la tarde fueron a la farmacia y vieron un concierto.
El mes pasado Miguel y Carlos salieron de Portugal.
Cree que Miguel e Isabel viven en París.
Decimos que escuché mi música extraña.
El profesor bajo está viendo otra farmacia.
¿Cuándo va a traer mucha agua caliente?
La taza blanca está sobre el sofá.
Quiere dárnoslo.
¿Sabía Jorge cocinar?
Cuando Elena llegue, se despertarán.
Esta tarde van a ir a la iglesia y comprar el camión.
Estos médicos escucharon nuestra canción.
No hay ninguna novela sobre la cama.
¿A qué hora terminará la reunión?
Te quedaste en casa después de comer.
Habrá muchas escuelas delante del supermercado.
El miércoles vamos a leer un diccionario.
Pablo olvidó las palabras hace dos días.
Si quieres, hablarán con Ana.
Le duele el brazo cuando hace frío.
Vamos a hablar con nuestra hermana.
¿Cómo están sus hermanos?
El pueblo es muy pequeño.
¿A quién ha llamado Carmen?
Empezó a leer sus periódicos.
Necesito vender este reloj, pero no tengo tiempo.
Todas las semanas Isabel construía una escuela.
Hace buen tiempo en Nueva York.
¿Tocó la guitarra ayer por la tarde?
Va a tocar el violín el martes.
Lucía y David no hablan portugués por la noche.
Cuando éramos niños, vivíamos en Madrid.
¡Envíanos el poema!
No le traigas las lámparas.
Era bajo.
¿Pagaste cuarenta y cinco euros por el nuevo libro?
Isabel y Pedro viajaron a Japón.
Les encanta jugar a las cartas.
No está menos contenta que Carlos.
Pablo siempre camina con Sara.
Este autobús no es más lento que ese autobús.
Nuestra hija ha caminado por ese parque.
Este baño es más viejo que ese baño.
Alguien ha llamado al médico.
Juan debe tener cuidado.
Queremos que hable con su hijo.
Hay una chica alta en el restaurante.
La mujer que trabaja en Sevilla es amable.
Van a ir a Berlín antes de descansar.
Su tía quiere vestirse.
¿Por qué vas a elegir una silla?
Espera que Jorge y Laura trabajen en Barcelona.
Van a limpiar su cama y lavar el vaso mañana por la mañana.
Me acostaré cuando lleguen.
Nuestro jefe tímido tendrá que hablar con su primo.
Arreglaron el teléfono y pintaron un piso.
¿Es este supermercado menos tranquilo que el otro?
¿Dónde están sus bicicletas? Las ha perdido.
Mañana Luis irá a Argentina.
Nuestros vestidos están al lado de la mesa.
Si Carmen tuviera dinero, vería todas las películas.
Quiere visitar a su hermana.
Muy a menudo estos hombres llevan su abrigo.
¿Era la estación muy vieja?
La iglesia es muy vieja.
Cuando llamaron, ya habíamos roto esa lámpara.
Te trajimos una taza anoche.
Anoche ayudó a esa chica y cocinó mucho arroz.
Juan estará lejos del teatro.
Tiene el coche ahora.
Quiere que hables con tu hija.
No traduces el poema fácil porque no tienes tiempo.
Por la tarde cantamos con Carmen.
¿Adónde fuiste ayer por la tarde?
No viajarás a Francia el sábado.
¿Sabe Pedro bailar?
¿A qué hora terminará el viaje?
Te gustaría escuchar la música extraña.
¿Por qué está vendiendo Elena el traje sucio?
Juan ya ha ayudado a su tío.
María cocinará en este restaurante el jueves.
¿Nevó mucho en Alemania hace dos días?
Hace dos días el niño llamó a sus primos.
Carmen y Pablo deberían tener cuidado.
Le enviarán nuestro libro largo a Lucía pronto.
Su hijo ya no vive en Sevilla.
Los médicos estaban cerrando la maleta mientras estaban ayudando al chico.
Pablo y Juan siempre nadan con su primo.
Te levantas por la tarde.
¿Dónde vio Pedro este taxi?
Ana no se ducha a la una.
¿Adónde fue hace una hora?
Quiere traértelo.
Dice que voy a preparar mucha sopa.
Cocino muy poco todas las semanas.
Ana quiere que arreglen la furgoneta cara.
Estaba trabajando en la oficina cuando Isabel entró.
¿Cuándo irán a Londres?
La canción que oyó es extraña.
¿Te esperó nuestra hermana ayer por la mañana?
Si no encuentro las llaves, Lucía no ayudará a su tío.
¿Se acostó?
Este estudiante pintó el piso anoche.
Tu hermano comió en la cocina.
No fui a España con Elena el lunes.
Come mucha sopa muy a menudo.
¿Se acuestan Juan y Carmen muy a menudo?
María no se vistió ayer por la mañana.
Tienen que cerrar esta caja, pero no pueden.
Lucía vendió el coche ayer por la mañana.
¿Dónde está nuestra chaqueta? La vendimos.
Lucía tiene que hablar con María.
Pablo estaba bebiendo el té caliente mientras Juan estaba jugando.
¿Van a contarte sus tías estos problemas mañana por la mañana?
Buscó una carta interesante y luego la perdió.
¿Son esos sombreros de ella?
No están jugando al fútbol ahora mismo.
El poema que escribió es nuevo.
Mi tío se llama Pablo.
Este pájaro es tan fuerte como el otro.
¿Cómo es mi cocina?
Mis hijas tienen que pintar esos sofás.
¡Qué caras son tus revistas!
Pablo y Ana están leyendo muy poco.
Comieron mucho el jueves.
¿Cuándo te acostaste?
Sara lloró en la habitación ayer por la mañana.
No hablaré con Pedro porque estoy enfadado.
¿Por qué ha llevado su sombrero?
¿Qué poema ha escrito Ana?
No voy a mostrarles la lámpara el jueves.
Creo que estoy hablando con David.
Fui a la iglesia en tren.
¿Ha llorado Jorge en la habitación?
No les gusta hablar francés.
No le duelen mucho las piernas.
Espera que estén solos.
Nunca hemos viajado a Barcelona.
Cuando eran niños, jugaban a las cartas.
Nuestro primo siempre viaja a Londres.
¿Quién va a limpiar la habitación?
¿Dónde compró el arroz?
Los camareros intentarán terminar esta novela.
¿Le dio su tía esos trajes a Laura el domingo?
Cuando Ana era niña, vivía en París.
Llamó a la enfermera y lavó todas las faldas.
Quiere dármelo.
¿Quién preparará la sopa deliciosa?
Soy alto.
Mañana tu tía va a ir a Roma y ayudar a su tía.
Se lo contaba los fines de semana.
Tenemos que traer todos los pasteles, pero no podemos.
Compramos una carta francesa y luego la perdimos.
María y Lucía no son demasiado tímidas.
Su vecino quiere esperar a sus tíos.
Luis tiene que vender su reloj, pero está muy cansado.
No había ningún hospital en Lisboa.
Lucía y Pablo estaban comiendo cuando salió.
Va a ir a Berlín después de vender un sombrero limpio.
Empezó a ir a Madrid.
Esta habitación es menos grande que esa habitación.
Empezaste a llamar a ese hombre rico.
La revista costó veintitrés euros.
Este puente es tan tranquilo como ese puente.
¿La ayudaron hace dos días?
Su casa le parece nueva.
Este chico llamó a mis hijas ayer por la tarde.
No va a enviarte otra foto esta noche.
Los fines de semana cocinábamos carne.
Nuestros primos van a traer esa ensalada.
El tren no llega a las once.
Construirá su nuevo piso.
Va a trabajar en la tienda.
Este niño les dio este billete el lunes.
Hay dos estudiantes en el mercado.
Va a beber el café dentro de una hora.
Nuestras hijas rompieron esas tazas ayer por la tarde.
A nuestras hermanas les encanta la ciencia.
¿Dónde encontramos una falda sucia?
Están escuchando su ruido en este momento.
Cuando este abogado era niño, trabajaba en Londres.
Ese chico que vive en Lisboa está enfermo.
Voy a prestarle todas las radios a Juan mañana por la mañana.
Pedro y Pablo viven en Barcelona desde hace siete semanas.
¿Cantó en la iglesia hace dos días?
Los estudiantes jóvenes están tocando el piano ahora.
Estas novelas son de ella.
Pintamos ese piso y arreglamos el coche.
No hay lápices al lado del sofá.
Pablo está escribiendo la carta en este momento.
Tienes miedo del agua.
Laura no quiere llamarme.
No llama a su vecino porque tiene prisa.
¿A qué hora terminará el examen?
Esperamos que este hombre viva en Barcelona.
Ha vivido en Roma.
La botella está sobre la cama.
Este es el abogado más tímido de Portugal.
Mis primos no van a conducir este coche.
He buscado un perro pequeño.
Su primo jugaba al fútbol por la tarde.
Habrá un hombre en el banco.
No arregles esta cama.
¿Cuánto cuesta ese teléfono?
La clase será el jueves a las 2:40.
El concierto es el martes a las diez.
Cocina en el restaurante.
David estaba caminando por el pueblo cuando entramos.
Luis tiene ganas de comer un huevo.
Jorge no irá a Madrid porque tiene prisa.
Cuando llamaron, ya habías traído un vaso.
Luis no es tan joven como su hermana.
¿Estaba corriendo su amigo por el bosque?
David no llevará nada.
¿Cuánto es?
A Elena le encanta tocar el violín.
¿Dónde está su ordenador? Lo olvidó.
Saldrás de Japón.
¿Cuesta el reloj 34 euros?
Tienen que elegir algunos libros, pero están muy ocupados.
Este examen fue el viernes a las ocho.
Pedirá café frío pronto.
¿Le contamos muchos problemas?
Nuestros primos le han contado el problema a su hijo.
¿Cuántos vestidos compró Sara?
No hay ningún libro al lado del sofá.
Te gustaría tomar este avión.
¿Estarán Luis e Isabel en París?
El diccionario barato cuesta ochenta y cuatro euros.
A Laura le gusta dormir en el piso.
Estaba comiendo en el hotel mientras Luis estaba vendiendo otro coche.
Isabel ya ha pagado el agua.
¿Hace frío en Sevilla?
¿Son David y Pablo muy serios?
No olvidará el billete dentro de una hora.
Nos gusta viajar a Nueva York.
No hay ningún traje debajo del armario.
David quiere que pinte la cama.
No hay partidos en Roma.
¡Qué bien hablan David e Isabel!
Les envió los poemas ayer.
Pedro quiere que lea esta buena carta.
Van a terminar estos libros porque quieren comprar sus teléfonos.
¿Juega al ajedrez por la mañana?
Si tienes tiempo, no hablaremos con nuestro primo.
Hacía mucho frío en Nueva York.
Han bailado en el jardín.
¿Cuánto cuesta ese nuevo sombrero?
Su tío estaba bailando en la cocina cuando Juan llamó.
¿A quién van a buscar?
Mi amigo sabe jugar al tenis.
Ana dice que Miguel está demasiado enfadado.
No estaba cerrando la puerta.
Carmen quiere terminar ese trabajo.
Nuestro vecino hablará portugués.
No habrá ningún coche en el jardín.
¿Está mi periódico fácil al lado de la silla?
Tengo una revista, pero no la uso.
Estaban bebiendo leche mientras Laura estaba pagando este café.
El aeropuerto abre a las diez.
Su hijo estaba descansando mientras Sara estaba cantando.
La mujer que vive en Sevilla es perezosa.
¡No conduzcas este camión!
La mujer no va a contarles la historia a sus hijos el viernes.
¿A qué hora empezará el viaje?
No quiere traer ese billete.
No le duele la cabeza hoy.
Sara fue a Barcelona para comprar tu sofá.
Laura es más seria que Juan.
Pedro tiene que beber café, pero no puede.
El coche no cuesta veinte euros.
¿Qué abrigo vamos a llevar?
Se levantará después de descansar.
¿Saldrá el taxi a las diez?
¿Cuántas furgonetas venderás?
Digo que estas respuestas son nuevas.
Estaba descansando en ese parque cuando salió.
Estudiaste mucho ayer por la tarde.
Le gustaría ir a Roma.
El estudiante serio fue al hotel y comió carne.
Por la mañana su hermano busca su reloj.
Hemos ido a ese hotel.
La semana pasada su jefe volvió de España.
Caminaste con Jorge hace dos días.
Acaba de ver esta película.
La enfermera pide una ensalada todas las mañanas.
Quería visitar ese teatro.
Sus primos no están tan cansados como Lucía.
Viviste en Nueva York.
Fui a Sevilla después de vender esa mesa pequeña.
Esta cámara está sobre el armario.
¿De quién es esta llave?
Si tuvieran coche, beberían té.
Limpié el baño y leí un libro ayer por la tarde.
Pablo va a trabajar muy poco esta tarde.
Esta reunión fue el miércoles a la una y media.
Luis trabajará en Nueva York el año que viene.
Mis hijos bailarán mucho mañana por la mañana.
Los escucho todas las semanas.
Le encanta beber té.
Luis dice que su sopa es italiana.
Sus primos tienen mucha hambre.
Su primo viajó a Berlín el mes pasado.
¡No los escuches!
Llovió en Lisboa ayer por la tarde.
¿Se quedarán estos chicos en casa pronto?
Me gusta esa bicicleta y quiero comprarla.
Sabes que Lucía vive en Berlín.
El museo cierra a la una y media.
Lloverá mucho en Portugal el miércoles.
Este es el hospital más grande de Argentina.
Sus hijas jugaron en el jardín.
El abogado serio acaba de tomar ese taxi rápido.
No han vuelto de Sevilla.
¿A quién ayudó María?
¿Conoce a ese hombre valiente?
Ana ya ha ido a Madrid.
Intentó llevar su camisa.
Cuando eras niño, cantabas en el baño.
El pastel le parece bueno.
Busqué un libro francés y luego lo perdí.
Ha escuchado ese ruido.
Alguien puede encontrar esa estación hermosa.
Quieres que lea el libro.
Pedro quiere ser profesor.
Lucía va a dormirse mañana.
Irás a Sevilla cuando Pablo vuelva.
¡Qué sorpresa!
No hay viejos periódicos debajo de la cama.
Este camarero recordaba ese problema.
Laura quería ir a Roma.
Esta chica le prestó el billete a su hermana.
Tocaré el violín mañana.
Hay cinco partidos en Barcelona.
La novela estará sobre la cama.
Habrá un museo en Nueva York.
¿A qué hora empieza el examen?
Compró una furgoneta pequeña y luego la vendió.
Fuiste a este hotel ayer.
Este teléfono es más pequeño que el otro.
Este no es su nuevo banco.
María quiere que traduzca estos diccionarios.
¿Tiene que ir a Berlín?
Este abogado condujo este coche feo.
María dice que no va a ayudar a nuestras mujeres.
No me gusta el arroz.
Tu hermana buscaba esas escuelas los fines de semana.
Quiero ser médico.
¿Te gustaría leer un poema?
Te ducharás cuando tengas tiempo.
¡Qué bien cocino!
Van a vivir en Madrid el año que viene.
Sus diccionarios estarán al lado de la silla.
¿Hay una vaca pequeña en la calle?
Su hermano construirá otra oficina.
Habrá una gran clase en Sevilla.
El sofá que limpió era pesado.
Cuando terminemos el trabajo, construirá todos los restaurantes.
Cuando Sara entró, su hermano ya había pagado la camisa.
Va a mostrarle este vestido esta tarde.
Estamos menos contentos que nuestras tías.
La sopa es italiana.
No nos escuches.
Pronto este abogado llamará a esta mujer fuerte y comprará seis revistas francesas.
¿Quién ha llevado los sombreros?
No va a enviarle ese poema esta noche.
¿Qué estación construiste?
Trabajó en Madrid durante seis meses.
No vivieron en Nueva York.
No había ninguna cama en la cocina.
Empezó a traducir las revistas.
Esta noche Juan va a traerle esa ensalada a su tío.
Me he lavado las manos.
Todo el mundo venderá nuestros vestidos.
El niño bajo intentó vernos.
Jorge perdió la cámara.
No necesita sus llaves ahora.
David quiere que bebas té.
La pizza que Miguel preparó era italiana.
Va a darle todas las lámparas a Luis el sábado.
El banco abre a las cuatro menos cuarto.
¡Toma el taxi!
Este teatro está delante del hospital.
El sábado vamos a ir al castillo y comer el pan.
Ana y Luis cerraron la ventana y escribieron esa carta fácil.
Hace una hora nos vendiste su camión.
¿Cuánto cuesta nuestra chaqueta?
La chica que vive en Sevilla es música.
María se levantará después de traducir el periódico.
¿Por qué fuiste a Lisboa?
Mis hijos están en la casa.
Por la mañana escuchas esas canciones.
¿Qué ventana está abriendo?
No les enviaste un vestido rojo.
Ana cree que Jorge no abrirá una puerta.
El ordenador está sobre el sofá.
Tengo suerte.
Fui a Londres después de ver mi película larga.
Me lo estás enviando ahora.
Cuando me levante, pedirán sopa.
Hablarán con Carlos cuando Isabel llegue.
Tengo un libro, pero no lo uso.
¿Dónde trabaja?
¿Cuántas chaquetas encontró?
Carmen vivió en Londres durante cuatro años.
Fueron a Nueva York porque querían elegir nuestro armario.
Carmen no puede vender otro abrigo porque tiene prisa.
Tiene cuatro coches, pero no los usa.
Carmen no puede pagar su ensalada porque tiene sueño.
Sus hermanos no se están cepillando los dientes en este momento.
Irá a París cuando llegues.
Esta es la universidad más pequeña de Alemania.
Luis está menos preocupado que su hermano.
No ha abierto esa caja.
¿Cuestan los relojes sesenta y tres euros?
No elegimos esas camas porque estamos ocupados.
Está pidiendo un pastel en este momento.
Carlos preparó esa pizza española y ayudó a su primo.
Estabas nadando en el río mientras Pablo estaba caminando por el parque.
Pablo ha comido demasiado.
¿Han trabajado Jorge y María con Miguel?
Va a cepillarse los dientes dentro de una hora.
Isabel y Luis les trajeron sopa a sus tías ayer.
¿Quiere María construir otro jardín?
Los fines de semana llorábamos en la habitación.
Debería cantar en el baño.
Pagaré su zumo cuando Carmen termine el trabajo.
¿Va a enviarles su poema a sus tíos mañana por la mañana?
No es enfermera.
Juan le mostró sus fotos hace dos días.
Laura tiene que visitar la ciudad, pero no puede.
Carmen y María han tocado la guitarra.
Si tuviera tiempo, pediría este pastel delicioso.
Carmen quiere cerrar una caja, pero está muy contenta.
Su hermano terminará el trabajo fácil cuando Lucía tenga tiempo.
Estaban caminando cuando llamaste.
Eran las dos y cuarto cuando nuestro hijo llegó.
¿Quién va a escuchar tus ruidos?
¿Sabía la chica jugar al tenis?
Comió la pizza el viernes.
No estabas leyendo demasiado.
Pedro todavía no ha construido seis farmacias.
Ana encontró esta carta en la habitación.
Ese hombre que vive en Roma es amable.
No hay perros grandes en la calle.
Necesitamos todas las camas ahora.
Vamos a lavar otro camión porque queremos cerrar mi maleta.
Tomaste otro taxi anoche.
Por la tarde duermes muy poco.
Pagarás los vestidos cuando se levanten.
¿La está viendo Luis ahora mismo?
El sábado nos dieron tres pasaportes.
Perdona.
Vivirá en Roma el año que viene.
Nuestro tío fue a Nueva York y vio seis partidos.
Si hace sol, cerrará esa maleta gris.
Miguel correrá por la calle pronto.
Tienen ganas de escribir muchos poemas franceses.
Tu tía intentará pintar este armario azul.
¿Está nadando tu tía con su tía ahora mismo?
Conducía los coches alemanes todas las mañanas.
Pedro cocina en la cocina muy a menudo.
Su primo no pagó 67 euros por la radio barata.
Debes cantar en el teatro.
Quiere construir un baño pequeño, pero no tiene tiempo.
A Sara le encanta viajar a Lisboa.
Se lavaban la cara.
David y Pablo trabajan en Madrid desde hace tres meses.
Pagaste tu café.
Miguel no terminó ese diccionario porque tenía sueño.
Habrá una clase en Barcelona.
¡Qué bien canta!
Mi hija tiene setenta y cinco años.
Cuando me levante, se divertirá.
Sus ensaladas te parecen deliciosas.
Todas las semanas toca el violín.
¿De dónde vienes?
La radio cuesta 54 euros.
Cuando entramos, Laura y Jorge ya habían visto a este estudiante.
Nevará mucho en España esta noche.
La mujer que ha llamado a ese profesor está aburrida.
Se está poniendo el abrigo.
Jorge ha limpiado esa habitación limpia en el restaurante feo.
No estoy cerrando esas cajas rojas en la farmacia.
El profesor nos dio la cámara.
¿Lo venderás dentro de una hora?
Tu hijo sabe bailar.
Su jefe está trabajando con Juan.
Cuando se levante, buscaremos el castillo.
No hay ninguna gran boda en Berlín.
Mi tío cerró estas ventanas anoche.
Su hermana se ducha todas las mañanas.
Podemos comprar buena sopa.
¿Le envió Pedro la llave a Sara ayer por la tarde?
¿Es este concierto el martes a las siete y media?
Este pájaro es más hermoso que ese pájaro.
La botella que Laura lavó es bonita.
¿Lloverá en Lisboa esta noche?
No va a Roma porque tiene prisa.
El camarero necesita esperarla.
Compramos una chaqueta mojada y luego la perdimos.
Hacía mucho viento en verano.
¿Cuántos castillos hay en París?
Hay muchos camiones en la calle.
Construía ese hospital todas las mañanas.
¿A qué hora empieza el viaje?
Pedimos la ensalada muy a menudo.
Le duele la cabeza cuando hace frío.
David los visitó.
Necesitas leer un libro, pero no puedes.
Trabaja en Lisboa desde hace dos semanas.
¿Llega el tren a las cinco?
¿Tenía Carlos frío?
No pagamos 50 euros por el reloj.
Sara necesita conducir ese coche, pero no puede.
¿Se vistió a las 4:30?
Tus hermanas estaban leyendo en esta biblioteca mientras estaban caminando.
¿Cuándo habló con Pablo?
Te estaban esperando.
Isabel está un poco enferma hoy.
Comeremos demasiado dentro de una hora.
Quieres que vea un partido largo.
No leas en el piso, por favor.
Esta tarde va a llegar al banco.
Quieres que hablemos con nuestros hijos.
Esa pizza le parece buena.
La chica se está despertando en este momento.
El miércoles los hombres esperarán el avión.
A Luis le encanta cocinar en la cocina.
No puedo conducir estas furgonetas porque tengo sueño.
Jorge abrió una puerta y cerró otra puerta.
¿Le gustan las chaquetas?
Lucía y David estaban leyendo otro buen poema.
Esta no es su habitación bonita.
¿A su tía le gustan las chaquetas?
Tenemos que elegir este sofá, pero no tenemos tiempo.
Van a ir al castillo y comer pescado esta tarde.
Sara necesita buscar otro hospital famoso, pero no puede.
¡Qué bien bailan!
¿Cuánto cuesta tu bicicleta?
Queríamos escribir nuestro poema.
El mercado abre a las nueve y cuarto los sábados.
La boda fue el domingo a las diez.
¿A mis hijos les gusta la oficina?
¿Cuándo vas a lavar todas las camisas feas?
No eres muy perezoso.
No soy más famoso que Juan.
Sabes que Isabel ha leído un libro caro.
Quiere escucharla.
Es muy perezosa.
Nadie puede ver el barco.
Cree que limpié el baño.
A este camarero le encanta estudiar en esa habitación.
¿Son estos sus abrigos rojos?
Tus jefes viajarán a París el 16 de mayo.
¿Dónde está su mapa? Lo han vendido.
¿Cuántos diccionarios leyó Isabel?
El traje no estará sobre la silla.
Verán un concierto cuando nos levantemos.
El taxi sale para Berlín a las tres y cuarto.
Esta reunión es el jueves a las doce y cuarto.
El hombre vio un concierto ayer por la mañana.
Soy tan alto como Jorge.
Hay algunos nuevos museos cerca de Barcelona.
¿Nos escucharás mañana?
No hay hombres en el teatro.
Cuando Luis entró, ya habían cerrado una caja fea.
Te duchas por la noche.
Hace una hora fueron al museo y ayudaron a su jefe.
Este camarero estaba traduciendo su revista.
Elena quiere escribir dos poemas cortos.
La mujer lo hará esta noche.
Miguel no quiere ser abogado.
No comen el pan porque tienen prisa.
Pablo intentó terminar nuestros trabajos.
Vamos a hablar con Lucía.
Eres pintor.
¿Estaban cocinando pescado en el aeropuerto?
Queremos que hables con Laura.
Este niño estaba cerca de Nueva York.
¿Se quitarán nuestras tías el abrigo esta noche?
¿Por qué hablará Juan con su hijo?
Carmen se quedó en casa a las 12:05.
Su hija va a elegir la camisa pronto.
Necesita la mesa.
¿Abre el supermercado a las once y cuarto?
Estos chicos terminarán este libro esta noche.
¿Quién escribió estas cartas extrañas?
¿Por qué no abrió otra puerta gris?
Mi hijo se está poniendo la camisa en este momento.
Van a descansar en el hotel dentro de una hora.
A David le encanta hablar portugués.
No estábamos vendiendo nuestro camión rojo.
Va a contarle otra historia dentro de una hora.
Mi cumpleaños es el 22 de enero.
¿Dónde ha perdido Elena esa novela?
¿Siempre están David y Sara muy cansados hoy?
No habrá ninguna oficina en Roma.
Si mañana llueve, Pedro no lavará una ventana.
Intenté terminar mi periódico.
Este camión no cuesta cincuenta y dos euros.
Sara intentó hablar con Pablo.
No voy a dormir en esta habitación mañana.
No intentará cocinar la carne deliciosa.
Cuando María llegue, escuchará su ruido.
Están tan tristes como Miguel.
Al chico le encantan las vacas.
Elena va a ir a Barcelona después de comer.
Cuando era niño, vivía en Roma.
No va a dármelos pronto.
Sara me encontrará el miércoles.
¿Caminará hasta ese castillo mañana por la mañana?
¿Fue su hermana a Portugal con Pablo el verano pasado?
No juegues en ese baño, por favor.
Luis no tiene los teléfonos.
Había un perro en el parque.
Quiero traer café, pero no tengo tiempo.
¿Cuesta su traje 32 euros?
La caja que hemos cerrado estaba limpia.
¿Ha construido nuestra hija una habitación?
Cerraste estas maletas hace una hora.
Esta mujer vive en Sevilla desde hace cinco meses.
Este es el bosque más pequeño de Argentina.
Le gusta el arte.
Este hotel es tan famoso como ese hotel.
Tu hija vuelve de la farmacia muy a menudo.
¿Quién está llamando a su jefe?
Mañana va a contarle una historia a Pedro.
El camarero siempre estudia con su hermana.
Vamos a preparar el pastel.
Todo el mundo ha ayudado a tu hija.
Ten cuidado, por favor.
Ese hombre que vio a estos buenos médicos es estudiante.
Tu hermana estaba bebiendo el zumo mientras estaba jugando en el jardín.
Viajaremos a México esta noche.
Llovió mucho en Argentina hace una hora.
¿Es esta mi nueva camisa?
Jorge y Sara estaban eligiendo algunos periódicos mientras estabas eligiendo otro armario marrón.
Es tarde.
Sus maletas le parecen pesadas.
Irás a Lisboa y verás seis conciertos dentro de una hora.
¿A su tío le gusta bailar en la cocina?
Tomará este tren cuando llegues.
Son las once y cuarto.
¿Cuestan estas nuevas radios 68 euros?
Hay muchos gatos en el pueblo.
¿Dónde están sus furgonetas? Las vendió.
No entiendo estos periódicos cortos.
Nevó en Alemania anoche.
El viaje fue el viernes a las tres menos cuarto.
Mis hijas ya no trabajan en Barcelona.
Esta es la ciudad más tranquila de España.
Le gustaría hablar con su primo.
Le encanta tocar la guitarra.
Este es el médico más famoso de España.
David debe volver de la oficina.
Mañana no va a contarle tus historias a Miguel.
¿Cuántos relojes hay debajo del sofá?
Sabe jugar a las cartas.
Tienes cinco vestidos, pero no los usas.
Ayer por la tarde tu hermano fue al castillo y vio los conciertos.
Carlos y Laura fueron al supermercado y vieron un partido.
El hombre serio tenía ese ordenador.
Luis, no se lo muestres.
¿Está María un poco nerviosa?
Elena y Jorge no romperán ese plato esta tarde.
Carlos sabe que buscará un mercado.
Mañana Laura va a escuchar la canción.
El martes va a mostrarle el plato negro a su tía.
Nació el 6 de julio.
Estás abriendo una puerta en el hospital.
Cuando Pedro era niño, bebía leche.
La mujer que vive en Berlín está triste.
Le gusta cocinar pescado.
Estaba comiendo en el jardín mientras Miguel estaba jugando en la calle.
Isabel tenía su pájaro.
Ya he conducido mi furgoneta.
Todas las mañanas cocino la patata.
Esta chica española va a cocinar pescado y cerrar estas ventanas el sábado.
Está traduciendo las revistas en este momento.
Sé que vivo en Lisboa.
Se duchará después de trabajar.
El abogado quiere enviármelo.
Se sentarán a las dos menos cuarto.
Hubo algunas reuniones en Sevilla.
Su hija comprará otro diccionario difícil en ese museo.
¿Son estos nuestros primos?
Se enfadará después de tomar este taxi.
No te duelen los pies cuando hace frío.
Todo el mundo ha lavado la botella roja.
El supermercado no abre a las 12:50 los viernes.
Estaba durmiendo en el hotel cuando llamaron.
Sara quiere lavar otra camisa, pero no puede.
Pintamos otra cama hace dos días.
Anoche nuestro primo no los encontró.
Ana saldrá de Barcelona el año que viene.
Les encantan los vestidos.
Juan y Carlos salían de Madrid.
Quiere que construya la habitación.
Hay cinco clases en Lisboa.
Esta farmacia nos parece hermosa.
Su cumpleaños es el 3 de abril.
Estudiamos en esta universidad hace dos días.
Laura estaba caminando por este pueblo mientras Pablo estaba caminando por el pueblo.
El hombre que ha tomado el taxi lento es médico.
Sus hijas nunca trabajan con Pablo.
Estabas lavando cinco abrigos mojados cuando llegamos.
Dices que vas a hablar con Laura.
Somos tan famosos como nuestro tío.
Arregla el coche amarillo, por favor.
Me gusta el diccionario y quiero comprarlo.
¿Cuándo tradujeron las revistas?
Lloverá mucho en Barcelona el martes.
No esperé al abogado porque tenía prisa.
Hay algunos caballos en el parque.
Ha escrito el poema en el teatro.
¿Duermen Miguel y David demasiado los fines de semana?
Su hijo me prestó un camión el martes.
Pagaste noventa y cuatro euros por las revistas.
Siempre descansa con su tía.
Nuestra historia te parece mala.
Tus hermanos viven en Roma desde hace ocho meses.
He vivido en Nueva York.
La falda bonita cuesta 46 euros.
Pablo irá al museo en coche.
Cuando llegaste, Lucía ya había llevado su sombrero mojado.
Laura estudiará italiano mañana por la mañana.
¿Te gustaría limpiar la casa?
Este estudiante ha oído esa canción.
Ese hombre que vive en París es enfermero.
Su hija nos mostró el vaso ayer por la mañana.
Estoy en Nueva York.
Si hace sol, escucharemos este ruido.
Su tía no bailará muy poco mañana.
A Lucía y Elena les gustaría hablar con sus tías.
¿Dónde perdiste el viejo vaso?
Hemos abierto otra maleta roja.
Este hombre volverá de este museo pronto.
Trabaja en Berlín desde hace once años.
Elena quiere que traduzcamos el mensaje.
Lucía espera que sea muy joven.
Esta montaña es menos pequeña que la otra.
Las novelas difíciles cuestan 54 euros.
Cuando me levante, cerrarán la ventana rota.
Vas a vestirte después de construir esta casa tranquila.
Quieren visitar a las malas mujeres, pero no pueden.
Carlos espera que beba mucho zumo.
¿Quién va a oír este ruido hermoso?
Esta noche estos malos abogados irán a Nueva York y visitarán el museo tranquilo.
¿Visitó Juan a ese hombre el jueves?
Su amigo está viendo otro pájaro ahora.
No me sentaré porque tengo sueño.
Pablo nunca baila en el teatro.
Necesita llamar a su estudiante.
El abogado no se lava las manos por la mañana.
Pagaron cincuenta euros por el sombrero.
El castillo cierra a las nueve.
No va a dormir en ese hotel dentro de una hora.
Preferíamos este zumo.
María y Juan son menos amables que Sara.
Tu hijo quiere ser cocinero.
Soy tan bajo como Lucía.
Fueron a Londres después de elegir su cama.
Tiene un sombrero, pero no lo usa.
Laura está viendo un partido ahora mismo.
Les encanta caminar con Pedro.
Hace mal tiempo en Berlín.
Carlos perderá sus lámparas esta noche.
¿Comen en este hotel todas las mañanas?
Busca piso en el centro.
¿Cocinas la patata los fines de semana?
Cantará en la iglesia.
¿Está más nerviosa que Sara?
Les encanta hablar italiano.
El jueves preparaste la pizza y compraste tu pizza.
Me quitaré la camisa pronto.
Esta es la estación más fea del mundo.
¿Hubo muchas reuniones en Nueva York?
María e Isabel no tienen razón.
¿Quién ha visitado el supermercado tranquilo?
A Miguel le gustaría elegir cinco armarios.
Queremos que beban vino.
La falda es nuestra.
Por la tarde las enfermeras cocinaban un huevo delicioso.
Mi tío siempre toca la guitarra.
Estaba cocinando en el restaurante cuando Juan entró.
¿Había algunas farmacias delante de la biblioteca?
Carmen leyó algunos periódicos interesantes anoche.
Ana va a contarle nuestra historia a su tío pronto.
No vamos a volver de Argentina el lunes.
Cuando Sara y María eran niñas, jugaban al fútbol.
Trabaja en Barcelona desde hace tres meses.
Le duele mucho la cabeza.
No me ducho porque no tengo tiempo.
Nuestro primo se llama Miguel.
Los vieron.
Pedro tiene que escuchar la música extraña.
Estamos pagando el vino ahora mismo.
¿Ha comprado café en esa casa?
La mesa que he arreglado es grande.
María fue a España hace tres semanas.
Mis tíos son menos fuertes que Carmen.
Miguel estaba corriendo mientras María estaba corriendo.
Pablo vive en Roma desde hace cinco semanas.
Trabajaré en la oficina esta noche.
No hablarás inglés el jueves.
El barco no era muy rápido.
Lucía y Ana vivieron en Barcelona durante diez semanas.
¿Deberían estudiar estos profesores amables alemán?
Acaba de traer leche caliente.
Sara y Miguel se acostarán cuando Luis tenga tiempo.
Ya has vendido el camión.
El río es muy tranquilo.
Cuando Pedro tenga tiempo, iremos a París.
Isabel no trabajó en Roma durante cinco semanas.
Pedro y Elena nacieron el 21 de enero.
¿Qué leyeron?
Vamos a escribir otra carta.
Carmen estaba buscando su escuela cuando llamé.
Ana no pidió vino porque tenía sueño.
Miguel volvió de este restaurante.
El viernes no fui a Madrid.
Van a traerle otro traje a Juan esta tarde.
Nuestros vecinos estaban caminando por el pueblo mientras Carmen estaba traduciendo nuestros nuevos periódicos.
¿Viajamos a Sevilla el 16 de noviembre?
Pedro va al hotel en tren todas las semanas.
Carmen no pintó la cocina el miércoles.
Cantaré muy poco pronto.
El hombre fue al supermercado y compró una ensalada ayer por la mañana.
Estas mujeres caminarán hasta la universidad.
Este camarero visitó a sus chicos inteligentes el lunes.
Ayudó a su mal vecino y preparó la ensalada.
Están en el piso.
¿A quién ayudará?
Por la mañana Carmen duerme en la casa.
Estoy comprando el abrigo rojo en la iglesia grande.
Ayer por la tarde no lo perdió.
María e Isabel olvidarán esta vieja radio.
María empezó a pagar su chaqueta.
Carmen te escuchó hace dos días.
Estaba viendo algunos conciertos cuando Pedro entró.
Voy a ir al banco y ayudar a su hermano el sábado.
¿Dónde perdiste los regalos?
El abogado es más inteligente que Jorge.
No, gracias.
Están durmiendo muy poco ahora.
Voy a aburrirme después de ayudar a tu tía.
¿Cuándo comió una naranja?
Miguel no los conocía.
¿Por qué hablarás con tu primo?
Este no es el hombre más alto de Alemania.
El mar estaba muy tranquilo.
Pagaste sesenta y dos euros por su coche.
Vas a nadar en el río esta tarde.
Si pudiera, escucharía esta canción hermosa.
Nuestra tía puede contártelo.
Juan quiere que vaya a Sevilla.
Estábamos cantando en esta iglesia mientras estaba preparando sopa.
Lucía volvió de Berlín el viernes.
No comerá en el restaurante.
Construimos esa casa bonita en el supermercado.
Esta noche vas a ir al supermercado y visitar a tu hermana.
A sus tías les gustan las nuevas historias.
Hablaremos con Luis cuando nos levantemos.
He trabajado demasiado.
El museo no está cerca de Londres.
Este caballo es grande.
Ana sabe que trabaja en París.
¿Quería su hermana hablar con Elena?
Esta idea es tan mala como la otra.
Limpiaron las sillas caras hace dos días.
Ese es su primo.
¿Les gusta la canción extraña?
¿Es esta la farmacia más famosa de España?
Cuando Laura vuelva, llamarás al médico.
Le duelen las manos hoy.
Encontré una novela difícil y luego la vendí.
Ana ha hablado alemán.
Pablo y David volvieron del hospital anoche.
Irá a París después de llamar a la enfermera.
Pablo cerrará una ventana cuando termines el trabajo.
Tu hijo llamó a su hermana ayer por la mañana.
Todo el mundo ve ese bosque grande.
Se quedaba en casa por la noche.
Hemos dormido en la habitación.
La boda fue el 26 de enero.
Carlos no puede hablar con Juan porque tiene prisa.
La ventana que rompiste está sucia.
¿Fue su tío a Sevilla?
Cuando Pedro entró, Lucía ya había pedido el té.
No le duele mucho la garganta.
Si hace frío, Pedro traerá mucha agua.
Todavía no he preparado la sopa.
Tocaron la guitarra el domingo.
Ya ha leído su periódico barato.
¿De quién son esos coches?
Miguel quiere llevar su sombrero amarillo, pero está muy ocupado.
Este diccionario es menos corto que ese diccionario.
Su tía va a ir al hotel en tren.
El partido es el domingo a las once.
A Juan y Pablo no les gusta su música.
Estaba abriendo la caja mientras estaban descansando.
María tiene que conducir el camión grande, pero no puede.
Terminará el trabajo el miércoles.
Voy a venderte un ordenador mañana por la mañana.
¿Está el profesor enfermo?
Si la tienda está cerrada, comprará un camión.
Hay un castillo al lado del supermercado.
Escribirá cinco mensajes porque quiere cerrar una puerta.
Cuando Carmen era niña, jugaba en el parque.
¿Cierra el hospital a las 9:25 los viernes?
Di la verdad, por favor.
Ana estará delante del restaurante.
Si Sara viviera en Madrid, construiría este mercado.
Tu hermana todavía no ha visitado al profesor.
Van a vestirse.
Elena me lo ha traído.
Tu hermana visitó la ciudad tranquila.
Pedro estará en la cocina.
¿Querían los camareros hablar con Juan?
¿Cuándo leerá Lucía este viejo poema?
¿A Sara le gusta jugar a las cartas?
Ana no llevará su chaqueta porque no tiene tiempo.
Elena me ha dado algunas llaves.
La farmacia no cierra a las seis.
Se duerme a las siete.
Ya son las diez menos cuarto.
Este es el castillo más moderno de Argentina.
Elena no vende otro teléfono porque tiene prisa.
Su hija preparaba tres pizzas.
David quiere escuchar el ruido, pero está muy cansado.
El autobús sale de Berlín a la una y media.
Quiere llamar a su hermano, pero está muy enferma.
Tuvo que tomar un barco lento.
Este es mi nuevo jardín.
Ya he hablado con mi hermana.
No abrirá sus cajas porque está nervioso.
Van a trabajar en la escuela.
¿Sale el taxi de Londres a las once menos cuarto?
Lucía escribirá un mensaje.
Sé que no estamos viendo un concierto interesante.
¿Será este partido el 20 de enero?
Lo sabías.
Estaba nadando mientras estábamos cantando en ese teatro.
¿A quién va a buscar?
Compró una novela cara y luego la perdió.
Va a nevar en Lisboa.
Perdimos los paraguas anoche.
Quieres que nos despertemos.
Leeremos en este jardín dentro de una hora.
¿Dónde compramos ese pastel?
Me gusta la falda y quiero comprarla.
¿Dónde está su cámara? La olvidaron.
¿Le mostrará muchas chaquetas a Sara?
Hay muchas reuniones en Lisboa.
Cuando tengamos tiempo, limpiaremos esta cama.
No te duches.
Todos los días Pedro camina por la calle.
Cuando eras niño, veías conciertos.
No elegirá esta cama fea esta tarde.
Nos encanta jugar al tenis.
Lucía no va a lavarse la cara el viernes.
Jorge ha trabajado muy poco.
Esa furgoneta era grande.
El taxi me parece rápido.
María escribe los buenos poemas por la tarde.
La mujer que arregló estos ordenadores es su hermana.
Si viviéramos en Madrid, iríamos a Londres.
Lucía lo olvidó.
Esa mujer que trabaja en Londres es arquitecta.
No te han encontrado.
Este concierto no será el sábado a la 1:05.
Intentaste traducir ese nuevo libro.
No cantaste con Sara hace una hora.
¿Dónde ha visto a ese chico?
Te prestamos un camión anoche.
María, no tomes el tren.
Ayer por la tarde llamaste a los hombres jóvenes.
Tu hermana irá a la estación con Jorge pronto.
¿A quién está ayudando Isabel?
Nadie puede cerrar la maleta.
Los médicos le enviaron el poema a su primo el sábado.
¿Cuánto chocolate comerá?
Estabas llorando mientras Lucía estaba nadando.
¿Cuesta la vieja mesa setenta y seis euros?
Mi maleta me parece azul.
Soy tan inteligente como mis hijos.
¡Hola!
El castillo está delante de la tienda.
Miguel tiene mucha sed.
Estos teléfonos no están debajo de la mesa.
¿Están buscando Ana y Pedro una taza?
¿Les ha traído Carlos leche?
Jorge se está quitando la camisa.
El autobús saldrá de Lisboa a las nueve.
Su amigo ya no trabaja en Nueva York.
Elena y Laura tienen miedo de los perros.
David espera que la tienda sea fea.
Se lo dio.
Le duele la pierna.
Anoche fue a París y comió una patata.
¿Quién leyó su libro?
¡Qué verde es nuestro abrigo!
Va a venderme tu camión pronto.
No se lo dimos el viernes.
Sara fue al supermercado y comió la fruta ayer por la mañana.
Esa estación les parece pequeña.
El armario es blanco.
Las chicas son más inteligentes que María.
El restaurante estaba cerca de Roma.
Ana leía la carta por la mañana.
No trabajó en Sevilla durante diez semanas.
Estas puertas les parecen azules.
Tengo frío.
La mesa le parece pesada.
Pedro cree que Elena es muy valiente.
Pablo no escuchó la música hermosa porque tenía sueño.
¿Llegarán tus amigos a ese mercado mañana?
Nos lo da todos los días.
¿Quién traducirá el mensaje interesante?
Trabaja en Londres desde hace dos semanas.
Carlos cree que pedimos mucho vino.
Mañana por la mañana Pedro irá a Londres y verá esa película.
El pescado que comió era delicioso.
Este concierto es menos bueno que ese concierto.
Lavará este coche y limpiará su piso moderno esta noche.
Les gusta estudiar en la escuela.
Cuéntaselo, por favor.
¿Te gustaría ver este mal partido?
La chica que vive en Madrid es profesora.
Hay muchos pájaros en el pueblo.
Sus hermanas leerán muy poco.
Anoche Sara estudió en esta escuela.
Esta noche preparará muchas ensaladas italianas.
El abogado tocó el violín ayer por la mañana.
No construiste el piso porque tenías prisa.
Nuestra hija no se enfadará.
¿Dónde está su gato?
¿Dónde está nuestro camión? Lo hemos perdido.
Van a abrir una puerta pronto.
Necesitamos buscarlos.
No venderás estos armarios porque tienes sueño.
Estará en la habitación.
¿Dónde perdimos la camisa?
Pablo y Juan nacieron el 4 de agosto.
¿Había muchos sofás rotos en la cocina?
Encontró una falda fea y luego la perdió.
¿A quién va a buscar?
Ayer por la tarde no leí con Juan.
Se pondrá la chaqueta.
Si no encuentro las llaves, llamarán a los hombres fuertes.
Hoy es viernes, 16 de julio.
Los grandes chicos no son tímidos.
Laura todavía no ha arreglado sus coches limpios.
Va a ir a Sevilla antes de terminar esa novela.
¿De quién es esta radio?
Esta reunión fue el 26 de mayo.
Si el tren no llega, Isabel no pedirá el té.
Me gusta ese abrigo y quiero comprarlo.
Tiene un sombrero, pero no lo usa.
Nuestra hija caminó hasta el castillo ayer por la tarde.
Ese sofá me parece verde.
Entiende las preguntas.
Espera que Pedro coma fruta.
El reloj estará sobre la silla.
Estabas comiendo en la cocina mientras estaba cocinando en el restaurante.
Elena, no comas esta naranja.
¿Vamos a comprar este ordenador?
Nacimos el 24 de mayo.
Juan acaba de preparar esta ensalada.
Pronto lloverá mucho en Japón.
Me gustan estas cámaras y quiero comprarlas.
¿Dónde hemos comprado una radio?
Juan ya ha visto la película.
El banco cierra a las tres los sábados.
Volví de Alemania ayer.
Mi hermana viajó a París en coche ayer por la tarde.
Esperan que escriba ese poema fácil.
Deben llorar en el baño.
Su hermano ha bailado con su hija.
El examen fue el miércoles a las cuatro y media.
Cuando Luis vuelva, me acostaré.
Sara no puede ir a Lisboa porque está aburrida.
No fue a Alemania la semana pasada.
Este traje está muy seco hoy.
Fui a Madrid y visité a tu hijo.
Hay una chica en el hotel.
El sábado los camareros lo pagaron.
Soy vegetariano.
Hay una boda en Berlín.
No habrá ninguna silla en la casa.
Te gusta el deporte.
Este profesor alemán estaba corriendo mientras Laura estaba estudiando.
El abogado estaba estudiando en la biblioteca cuando entré.
¿Cuándo lavó Miguel todos los coches?
Son las siete y cuarto.
El profesor tenía mucha hambre.
Nunca juega al tenis.
El médico no se duchó a las cuatro.
Su tío le vendió esos relojes a Pablo.
No te duelen los pies hoy.
Estabas comprando mis cámaras cuando llegaron.
Carmen no escuchará esta canción hermosa porque está cansada.
¿Ha escrito su vecino un poema en este castillo?
El jueves no construimos tu nuevo jardín.
Somos más jóvenes que nuestros tíos.
Son las doce menos cuarto.
Todavía no ha construido esa casa.
Estaban corriendo por el parque mientras Juan estaba bailando en esta cocina.
Le vendiste los teléfonos anoche.
Miguel sabe que estos médicos viven en Berlín.
Ya no viven en Londres.
Isabel no romperá nada.
Está ayudando a su amigo ahora mismo.
¿Hay tres chicos en el banco?
Ana fue a Nueva York antes de trabajar.
Eres más fuerte que Isabel.
Este coche sucio cuesta 68 euros.
Si hablaran inglés, beberían zumo.
Su primo es de Sevilla.
Mi primo ya ha pedido su buen pastel.
Les encanta este río.
El miércoles Ana me contará este secreto.
Carlos e Isabel entendían esta mala historia.
¿Cuántas chaquetas va a vender?
El hombre llegará a esa farmacia moderna.
¿Abren Sara y Lucía otra caja por la tarde?
¿Están jugando David y Luis al fútbol?
Es más seria que Ana.
Queremos buscar un restaurante, pero no tenemos tiempo.
No visita a nadie.
Este río es tan hermoso como ese río.
Luis abrirá una puerta esta tarde.
¡Qué amables somos!
Había tres armarios grandes en la habitación.
A Carlos le encanta la montaña.
La chica que preparó mucha sopa es cocinera.
El abogado serio nunca habla francés.
Miguel quiere elegir estos diccionarios, pero está muy enfadado.
¿Será este concierto el 2 de octubre?
Si no encuentro las llaves, pedirá este pastel.
La canción que has escuchado es extraña.
Cuando era niño, jugaba al tenis.
Quieren que te diviertas.
Por la mañana comía en este restaurante.
Ayer por la mañana María no volvió de España.
Elena entiende ese diccionario largo.
A Carlos le encanta nuestro coche sucio.
¿Había un armario en la casa?
Jorge no debe cocinar en la cocina.
Su hermana es profesora.
Esa mujer que ha bebido leche fría es arquitecta.
¿Van a visitar Sara y Lucía a sus hermanos esta noche?
Estará cerca de Madrid.
Mi cumpleaños es el 7 de octubre.
¿Cuándo buscaremos las botellas?
A su jefe le encanta hablar italiano.
El camarero vivió en Berlín durante tres meses.
Le encanta dormir en el hotel.
Ese chico que ha visitado a su hija es tímido.
Cocinaba mucha sopa.
¿Puede pagar este vino?
Construirán esa farmacia grande cuando Carmen se levante.
Quiere comprar el coche, pero no puede.
Estos pájaros son demasiado fuertes.
¿Había un sofá blanco en el baño?
Esta boda fue el lunes a las 10:20.
Prepararemos dos pasteles cuando termine el trabajo.
No soy demasiado bajo.
Va a despertarse después de descansar.
Había muchos sombreros caros al lado del sofá.
Van a mostrarle el billete a Juan esta noche.
Pedro visitará a su hermana y abrirá una puerta mañana por la mañana.
Lavará muchas tazas cuando vuelvan.
Pedro se estaba quitando la camisa.
Cuando vuelva, cocinará este huevo.
¿Al camarero pobre le gusta este concierto?
Tengo una cámara, pero no la uso.
¿Qué escribió?
¿Cuándo limpiará esta cama?
El hombre que vive en Madrid está enfermo.
Habrá un hombre en el hospital.
Cuando Carmen termine el trabajo, María limpiará esos armarios.
Tomará otro barco esta noche.
El tren no es muy rápido.
Hace dos días Isabel esperó a su amigo.
Bailaré en el jardín dentro de una hora.
Cuando eran niños, jugaban al baloncesto.
Al camarero le encanta viajar a Berlín.
Estamos jugando al tenis ahora mismo.
Juan y María están buscando cinco pájaros fuertes ahora mismo.
Quieres preparar la pizza, pero no tienes tiempo.
Carlos quiere que lave la camisa.
Juan va a cerrar sus nuevas maletas y leer otra carta esta noche.
Su tío les ha traído ese pastel español.
¿Le dio David dos ordenadores?
Esa chica que trabaja en Barcelona es estudiante.
Sara e Isabel tienen ganas de tomar el taxi.
Esta chica nació en 1992.
Quieres vender una mesa.
Vivimos en Barcelona desde hace ocho meses.
Este no es el niño más perezoso de la ciudad.
Isabel le enviará esa carta.
No se aburrieron a las 9:50.
Nuestro hijo es tan pobre como su hermana.
Su hijo abre una ventana muy a menudo.
A nuestra hija le gustan los sombreros.
Elena escuchó la música hermosa porque quería traer una cámara.
Cuando Isabel era niña, trabajaba en Nueva York.
A esta chica le gusta jugar al tenis.
¿Intentó su hermana esperar ese taxi lento?
Sabe que no van a conducir estos camiones.
Tu hermano tenía otro problema.
Estudia en el banco.
Pedro trabaja en París.
Luis te vio.
Te gustaría abrir una puerta.
¿Cocinaron las enfermeras demasiado ayer por la tarde?
Ha trabajado en la tienda.
Esta novela está debajo de la cama.
¿Compró el té el viernes?
La botella pequeña está debajo de la mesa.
Ana y Laura siempre lloran en la habitación.
Cuando el estudiante era niño, vivía en Roma.
¿Tiene Juan ganas de pedir un pastel?
Cuando vuelva, Sara cocinará la sopa.
El libro que compró era difícil.
Miguel viajó a Barcelona el 8 de enero.
Busqué una vieja cámara y luego la vendí.
Crees que Laura beberá el zumo.
No condujiste nuestra furgoneta porque no tenías tiempo.
Han visto un partido en esta cocina.
Tienen que limpiar estas camas, pero no tienen tiempo.
El mercado está al lado del restaurante.
Mi hermano es más alto que Ana.
Tu primo le contará esos secretos a su primo.
Esta falda es más fea que esa falda.
No tienen ganas de lavar este camión.
Cuando llamó, su hermano ya había preparado la sopa.
El avión llegará a las cuatro.
Me gusta ese reloj y quiero comprarlo.
Luis está cerrando otra puerta azul ahora.
¿Están estos abrigos al lado de la silla?
Pronto ayudará a su hermano.
Pablo sabe tocar el piano.
Su tío está tocando el violín.
Ana debe escuchar ese ruido hermoso.
Ayudará a su hija cuando Ana se levante.
¿Qué poema va a leer?
A Sara le gustaría levantarse.
Nos entiende.
¿Dónde está mi furgoneta? La he perdido.
Su primo lo necesita.
¿Quién puede tomar el barco?
Mañana María se quitará la camisa.
Elena es menos famosa que su hermana.
Su vecino lavó una lámpara hace dos días.
Quieres beber leche, pero no puedes.
Tienen un abrigo, pero no lo usan.
Su gran vecino se ha lavado la cara.
Estos hombres se despiertan todos los días.
Estábamos llorando cuando llamé.
Hay una furgoneta en la calle.
Pedro e Isabel estaban descansando mientras María estaba construyendo esta habitación tranquila.
Cuando era niño, jugaba al tenis.
Este es el profesor más bajo de Argentina.
Necesito llevar mi chaqueta barata, pero no puedo.
Pablo y Carmen están en Roma.
Este estudiante preparará sopa y llamará a su hijo el martes.
Si Pedro viviera en Madrid, se vestiría.
Estamos comiendo el pescado delicioso.
Tu primo se levantará cuando termines el trabajo.
¿Es esta cámara más moderna que esa cámara?
El banco cierra a las ocho menos cuarto.
Hoy es domingo, 27 de noviembre.
Tu tía ha limpiado su cama.
No tomará ese autobús rápido porque no tiene tiempo.
El miércoles voy a ir al teatro y comer el pastel.
Laura y Carmen no te trajeron las camisas azules hace dos días.
Está muy ocupada hoy.
Su hermana necesitaba todos los armarios.
Crees que Jorge eligió su libro.
Carlos quiere ser médico.
Pedro y Jorge no llamarán a su tía esta noche.
Quiero la chaqueta.
Trabajaba muy poco.
¿Tiene tu primo ganas de arreglar estas sillas?
Va a mostrarles el teléfono pronto.
¿Cuántos libros vamos a leer?
Ya hemos conducido nuestros camiones.
Su jefe juega en esta calle todos los días.
¿Es esta la playa más grande de España?
¿Son David y Luis muy jóvenes?
Debe cocinar en el restaurante.
Esta no es la playa más pequeña de Argentina.
Sus primos siempre tocan el piano.
Todavía no has abierto esta puerta verde.
¿Qué vas a decir?
Carmen y Miguel no han limpiado nada.
Hubo muchos partidos en Barcelona.
Sabemos que esta respuesta es demasiado difícil.
David nació el 18 de enero.
Lucía cree que no fueron a Barcelona.
Cuando éramos niños, trabajábamos en Londres.
Me gustan esas revistas y quiero comprarlas.
¿Lo olvidaron Lucía y Ana?
Si el tren no llega, Lucía irá a Nueva York.
¿Quieren Pedro y Ana dárselo?
Cree que elegiremos mi traje.
Sara intentó llevar su abrigo limpio.
¿Dónde están tus relojes? Los has perdido.
Luis empezó a leer la novela.
Nuestro amigo venderá la silla mañana.
No nos gustan los tomates.
No había coches en el jardín.
Construyeron un supermercado el lunes.
Estos chicos no van a ir a esa iglesia con Miguel mañana.
Tiene una camisa, pero no la usa.
Volverá de ese museo el miércoles.
Tu hermana es más baja que Jorge.
No hemos corrido con nuestros hermanos.
María olvidará esa palabra mañana.
Si quieres, Elena irá a Nueva York.
Este concierto fue el viernes a las dos y cuarto.
Sabe que Pablo no construirá ese nuevo jardín.
Ayer por la tarde Sara fue a la iglesia y pidió algunas pizzas.
Tienes un teléfono, pero no lo usas.
Isabel siempre escucha música.
¿Les dio Jorge esta revista el miércoles?
Se enfadó antes de comer.
Luis y Miguel llegaron al restaurante.
¿Cuántos armarios hay en la habitación?
Su hermano le mostró otro teléfono a su primo hace una hora.
Su hijo fue a Londres y pidió café ayer.
¿Dónde encontró Elena cuatro mercados?
Cocinó el pescado y comió queso.
¿Va a cocinar arroz delicioso esta noche?
David espera que el hombre viva en Nueva York.
Quiere que paguemos este café.
Ya no vive en Madrid.
David y Miguel nunca han tocado la guitarra.
El profesor estaba cerrando esas cajas.
Laura necesita traer mucho café caliente, pero no tiene tiempo.
David fue a la tienda y ayudó a su hija.
Cuando era niño, escuchaba música.
Lucía tiene que elegir seis abrigos, pero no tiene tiempo.
¿Arreglaremos los armarios el mes que viene?
Vamos a ir al hospital.
Luis ya no trabaja en Roma.
¿Dónde compró Juan la mesa gris?
Estábamos estudiando cuando llegaste.
Intentaré ir a Barcelona.
Le duele un poco la cabeza.
Carlos intentó escribir sus poemas interesantes.
Ana y Sara van a hablar italiano el lunes.
Este aeropuerto hermoso estaba cerca de Nueva York.
Me gusta este abrigo y quiero comprarlo.
Cuando entramos, estos profesores ya habían llevado una chaqueta azul.
Cuando Lucía vuelva, comprarán otra bicicleta barata.
Tenemos una cámara, pero no la usamos.
¿Lloverá mucho en México mañana por la mañana?
Tu hermana ha cocinado en el restaurante.
No llevan una camisa muy a menudo.
No están al lado de la iglesia.
Si el tren no llega, irá a Londres.
¿Te gusta tocar la guitarra?
Este estudiante va a preparar el pastel esta noche.
No quiere llamar a los médicos.
¿Van a vender Elena y María otro ordenador el viernes?
¿Dónde podemos aparcar?
Sara no traducirá el poema porque está preocupada.
Acaba de cocinar sopa.
¿Nos conocían David y María?
Luis intentó ver un nuevo concierto.
La mujer que ha lavado una falda es abogada.
Se quitaban la camisa los fines de semana.
Es menos rica que Laura.
Estaban cantando mientras Pedro estaba ayudando a su abogado.
Esta chica va a limpiar su mesa esta tarde.
Sara llamará a este médico famoso dentro de una hora.
Hay un perro en el pueblo.
¿Cuándo limpió la cocina?
Muy a menudo nuestro hermano toca la guitarra.
Si tuviera tiempo, pagaría esos abrigos.
El martes su hermana va a ir a la universidad y comer fruta.
Su hijo ha encontrado otro caballo.
Tu primo estaba bailando en el teatro mientras estaban leyendo.
Nuestro amigo ya no trabaja en Berlín.
Este chico puede comer un tomate en su cocina.
El niño no ha encontrado muchos trajes.
No abrirán la caja.
Mañana van a vendernos un teléfono.
Quiero verlos.
Tu tía saldrá de Berlín el próximo verano.
Tu hijo va a enviarle otro mensaje mañana.
María va a escucharlo.
Hay una mujer en el museo.
El avión llega a Nueva York a las cuatro.
Este es el abogado más amable de Italia.
Las camisas son de ella.
Pronto vamos a esperar a nuestra hija.
Por la mañana nuestro hijo escribía esa carta.
Este profesor cantará demasiado.
¿Dónde está su camisa? La vendió.
No hace calor en Italia.
Me gusta esa falda y quiero comprarla.
Durmió demasiado hace dos días.
Su primo se llama Juan.
El partido es importante.
Ha encontrado algunos pájaros hermosos.
Luis tiene que cerrar esta caja, pero no puede.
Sabe que el abogado vive en Roma.
Buscaron un diccionario difícil y luego lo vendieron.
¿Cuánto cuesta este coche sucio?
Vas a dormirte antes de trabajar.
Lucía no puede hablar con su tío porque no tiene tiempo.
¿Cuánto cuestan esos relojes?
Nos gustan estos trajes.
¿Cuántos pájaros encontró Ana?
Mañana la chica irá a Madrid y comprará el teléfono.
Me divertiré después de comprar un diccionario.
Anoche cerramos otra puerta y llamamos a nuestros vecinos españoles.
Esta es la enfermera más tímida de Portugal.
Tus primos estaban arreglando su ordenador pequeño cuando Carmen llamó.
¿Cuánto cuesta este reloj roto?
Van a darle este pasaporte a su tía esta noche.
Trabajo en Roma desde hace seis semanas.
¿Vamos a llegar a ese aeropuerto famoso mañana?
Soy tan alto como Sara.
Tienes que hablar con tus hermanos.
Fuiste a Berlín y viste el partido.
La ventana que ha abierto es marrón.
¿Le mostramos otra novela a nuestra hija ayer por la mañana?
El restaurante está lejos del hospital.
Hace viento en Roma.
Los diccionarios están sobre el sofá.
Dormirá en esa casa mañana.
Mañana por la mañana van a trabajar demasiado.
Había algunas chicas en el hotel.
Hace dos días no tocó el piano.
No nos acostamos a las doce y media.
Hablo un poco de español.
La chica que trabaja en Nueva York es su tía.
¿A quién estamos ayudando?
¿Es tu tía de Francia?
¿A quién va a buscar Carlos?
Lloverá mucho en Alemania pronto.
Luis y David nunca leen mensajes.
¿Es Jorge enfermero?
Mi jefe construirá estas oficinas.
Tu tía va a escucharme dentro de una hora.
¿Es esta la ciudad más pequeña de Francia?
Pagué el zumo.
María quiere comprar carne.
Elena va a escuchar esta música.
Su hermana vive en Berlín desde hace siete años.
Por la tarde Carlos y Pedro no van a esa estación en coche.
Llovió mucho en España ayer.
Esta estación les parece pequeña.
¿Bebió el estudiante mucho café frío?
Isabel quiere ayudar a sus primos.
Cuando Lucía vuelva, Pablo irá a París.
La chica lo pagó.
¿Quién está pidiendo esta leche fría?
Si hace frío, pintarán una mesa.
Tu hermano salió del museo anoche.
Trabajamos en la oficina los fines de semana.
¿Por qué vas a ir a París?
Miguel va a dormirse después de comer.
La mesa que Laura arregló estaba sucia.
Jorge no puede escribir el poema porque no tiene tiempo.
El hombre que ha llamado a su primo es serio.
A mis hijas les encanta jugar al fútbol.
¿Quién ha lavado las furgonetas rápidas?
Tenemos que elegir los vestidos, pero no podemos.
Mi tío todavía no ha ido a Nueva York.
Creemos que la idea es muy buena.
Esta chaqueta es más bonita que esa chaqueta.
Cuando terminemos el trabajo, lavaré una camisa.
A María no le gusta hablar portugués.
No le gusta viajar a Roma.
El avión salió para Roma a las doce.
Su jefe va a contarle otro secreto a Carmen esta noche.
Compré esas cámaras y abrí una caja.
Necesitan el traje.
Necesita escribir una carta fácil, pero no tiene tiempo.
Si mañana llueve, construirá sus iglesias.
Todavía trabajas en Roma.
¿Dónde encontró su universidad?
Nació el 8 de enero.
Pablo está caminando muy poco ahora.
Se me olvidó decirte algo.
David y Jorge caminan mucho todos los días.
A Laura no le gusta ver partidos.
Sé que Isabel puede buscar el teatro.
Su tía llama a las grandes chicas los fines de semana.
Hace dos días jugaste al fútbol.
¿Hay muchos camiones marrones en la calle?
Sara tiene ganas de comprar mucho pan.
Esta ventana es más vieja que esa ventana.
No empezaste a ir a Lisboa.
¿Ayudará Miguel a su hijo el sábado?
Arregla este camión, por favor.
Mi camión es nuevo.
Mañana el médico valiente tocará el violín.
Su tía nunca escucha música.
Había muchos niños españoles en el hospital.
Esta escuela estaba cerca del supermercado.
Sus tíos todavía no han bebido zumo.
Hemos lavado ese sombrero en esa biblioteca.
¿Cuántas sillas va a comprar Elena?
Ya hemos hablado con nuestro primo.
No estás solo.
¿Quién va a limpiar la vieja habitación?
Luis va a trabajar en Sevilla el año que viene.
Es más baja que Juan.
Este es el niño más serio de la ciudad.
Pedro va a ir a Londres porque quiere sentarse.
Jorge se está cepillando los dientes ahora mismo.
A su jefe no le gustan las furgonetas.
Le gusta hablar español.
Esta radio no es más pequeña que la otra.
Lucía quiere que escriba un poema.
Ya son las diez y cuarto.
Carmen necesita limpiar el jardín, pero no tiene tiempo.
Eres más famoso que Pedro.
Mi hermano lloró muy bien anoche.
Espera que no cerremos la ventana.
Quieren traértelo.
Debería tener cuidado.
¿Se está divirtiendo ahora?
¿Por qué está trayendo una novela?
Esta clase no fue el miércoles a las 11:35.
Hace dos días sus hermanos tocaron el violín.
Ana no ha vivido en Madrid.
¿Por qué se queda Carlos en casa?
¿Está el supermercado lejos del museo?
Su amigo no está limpiando estos sofás ahora mismo.
¡No tomes ese barco!
María y Miguel irán al teatro el viernes.
Cuando Ana termine el trabajo, cocinará pescado delicioso.
A mi tío no le gusta el deporte.
Irás a Sevilla antes de limpiar la silla azul.
María le venderá su cámara.
Llevamos una chaqueta en esa habitación.
No cerraste una puerta porque no tenías tiempo.
Digo que Ana no se ha sentado.
El domingo su hermano se quitó el sombrero.
Su primo le dará las revistas a Carmen.
Mañana por la mañana Carlos lo encontrará.
¿Dónde está mi carta? La he perdido.
El taxi sale para Nueva York a las once.
Los sofás me parecen grises.
No habla con su primo porque tiene sueño.
El autobús llega a Nueva York a las cuatro y media.
Carmen quiere ser música.
Estudié con Ana.
Hace dos días caminamos hasta la oficina.
Sabes que puede escribir una carta.
Esta noche Juan va a escribir el poema y visitar esta ciudad grande.
¿Cuándo preparó Carmen la sopa?
Esta noche lloraremos muy bien.
La radio es de ella.
Va a ayudarlos.
Lucía no ayuda a nuestra tía los fines de semana.
Si tuvieran coche, venderían algunos coches.
Nunca han bebido leche.
El jueves Lucía irá a Barcelona y comerá la sopa.
Ha traducido esas revistas caras.
Fuimos a Japón.
La pizza no es muy buena.
Nuestro primo estaba caminando mientras Lucía estaba descansando.
Pedro estaba trabajando mientras Elena estaba llamando a su hijo.
Cuando era niña, viajaba a Roma.
Van a llamar a su hijo y leer la revista esta noche.
Carlos sabía conducir.
Hace dos días la chica baja arregló la furgoneta alemana y pintó la casa.
Le encanta tocar el piano.
El barco sale para Londres a las tres menos cuarto.
Sabemos que Sara puede preparar esta pizza.
Hacía frío en primavera.
Ya has lavado el traje.
Va a abrir las ventanas porque quiere pedir esa ensalada.
Su tío no estaba comprando su radio.
¿Es esta la chica más inteligente de la ciudad?
Estaba cerca de Madrid.
La habitación que limpié es vieja.
Esa biblioteca está detrás del hotel.
¿Cómo es esa escuela?
¡No bebas este café caliente!
No tendrá que comprar esa ensalada deliciosa.
Isabel, siéntate.
Sabe que no te ducharás.
Me desperté antes de conducir estos camiones limpios.
¡Qué solo estoy!
Sus primos estaban llorando en el baño mientras estabas comiendo en esa cocina.
Laura y Juan cantaron en el baño hace dos días.
El médico no descansó en ese parque.
El castillo está lejos de la oficina.
Tu vaso negro estará sobre la cama.
Esa chica que trabaja en Madrid está nerviosa.
Quiere buscarlo.
¿Está Laura lejos de la farmacia?
No lavamos ese camión porque no teníamos tiempo.
Había muchas farmacias cerca de París.
Esta no es la farmacia más pequeña de Japón.
Mi hermano está durmiendo muy poco ahora mismo.
¿Cierra la farmacia a las cinco y media los viernes?
¿Estaban lavando María y Elena la ventana azul?
Tienen un reloj, pero no lo usan.
¿Llovió en Japón hace una hora?
No buscarás esos aeropuertos hermosos porque tienes prisa.
Bebiste zumo y pintaste una casa.
El camión te parece gris.
¿Quién va a esperar al niño?
A mi hija le encanta esta falda cara.
Puedo tocar el piano.
Viajarán a México el próximo verano.
Anoche tradujimos ese mensaje extraño.
Tu hermano no rompió la ventana el jueves.
A nuestro hijo le encanta caminar con su tío.
El autobús saldrá de Berlín a las doce.
No lo olvidarás.
Había algunos armarios pesados en el baño.
Voy a vestirme antes de arreglar mi coche.
Estás más ocupado que tu hijo.
Trabajaron en Sevilla durante ocho semanas.
¿Es mi tío más serio que su hermana?
¡Qué limpias están las faldas!
Estos camiones rojos cuestan diecinueve euros.
Esta clase será el domingo a las doce.
El restaurante abre a las nueve los sábados.
Isabel va a levantarse esta noche.
Juan está caminando con Ana ahora.
La falda que Pedro buscó está sucia.
Había un gato en el parque.
Sara trabajó muy bien ayer.
Cuando vuelva, te divertirás.
¿Dónde compraron el té?
¿Habrá un castillo al lado de la estación?
Carmen estaba corriendo mientras David estaba escuchando estos ruidos.
No he visto a nadie.
No hace mucho frío en México.
Nos lo dieron.
La chica que vive aquí es alta.
Esas fotos están sobre el sofá.
Estaba descansando en este parque mientras estaba llorando en el baño.
Esta palabra es mejor que la otra.
¿Por qué lees el diccionario?
Le traerán un mapa dentro de una hora.
¿Cuánto cuesta la cámara?
Vive en Roma desde hace once meses.
¡Qué bien cocina Luis!
Sí, claro.
Dicen que Juan terminará el periódico.
El aeropuerto abre a las ocho y cuarto.
Pintaste esta cama ayer por la tarde.
Sus jefes abrirán esa puerta y lavarán este vestido esta noche.
El abogado pagó 58 euros por ese armario amarillo.
El miércoles cerramos esta vieja puerta.
Compramos una camisa cara y luego la perdimos.
Irá a Londres para trabajar.
Luis tiene que vender este teléfono, pero no tiene tiempo.
Pedro no puede quitarse la camisa.
Fuimos a Madrid después de comer.
Ya ha pedido mucha agua.
No nos divertimos porque teníamos sueño.
Su hijo ha traído ese pastel.
No habrá ningún camión en el parque.
Nuestro hermano se puso el sombrero.
Los vasos estarán sobre la silla.
Me encanta leer en el jardín.
¿Trae muchas ensaladas por la noche?
El niño va a viajar a París el 10 de octubre.
¿Hay seis nuevos hoteles en Madrid?
No le duelen los ojos cuando hace frío.
Pronto tus hijos van a prestarle este pasaporte.
Esperamos que la pregunta sea nueva.
Esta no es la calle más tranquila de Argentina.
Este chico estará en la habitación.
Vas a ir a París para traducir la novela.
¿Cuántas furgonetas compramos?
Si quieres, irá a Londres.
¿Comió María en la cocina el martes?
Encontraron un reloj sucio y luego lo perdieron.
Nunca hemos viajado a Roma.
¿Por qué ha hablado con sus primos?
Estas llaves están sobre la cama.
Estás comiendo con Carmen ahora mismo.
Lucía quiere que hable con sus hijos.
A Luis le gustan estos camiones.
Miguel no pagó este vestido porque no tenía tiempo.
Se acostarán a las diez y media.
Esa mujer que bebió cerveza es valiente.
María intentará esperar el taxi.
Estaba llorando en la cocina mientras estaba estudiando en la universidad.
El coche que vendí está limpio.
Eran las ocho y media cuando nuestra hija llegó.
¿Hubo una reunión en Berlín?
Tiene cuatro chaquetas, pero no las usa.
El chico joven debe preparar su pastel.
A las enfermeras les encanta tu vestido.
Le dará una nueva cámara a Pedro pronto.
Dentro de una hora iré al mercado y visitaré a mis hermanas.
¿Nos lo están contando mis hijos ahora mismo?
¿Cuántos trajes vamos a comprar?
Te enfadaste a las cinco.
Quería el vino.
Estaba estudiando en esa escuela mientras estaba corriendo por el bosque.
Encontré muchos caballos ayer por la mañana.
Mi tía no puede buscar nada.
El profesor volvió del hotel ayer.
¡No laves esta botella!
Se cepillaban los dientes por la noche.
Este concierto fue el jueves a las cinco y media.
Pronto irá a Berlín y pedirá un pastel delicioso.
Hace una hora Isabel y Carlos pintaron una silla y llamaron a sus amigos.
Pablo tiene que llevar un abrigo, pero no tiene tiempo.
Carmen dice que pidió cerveza.
Carmen no quería levantarse.
¿Dónde está su reloj? Lo ha olvidado.
Este pájaro es menos grande que ese pájaro.
Nos estamos aburriendo ahora mismo.
Si el tren no llega, escucharé el ruido hermoso.
Cuando era niño, vivía en Madrid.
Pablo debería ir a Barcelona.
¿Nos hemos enfadado?
Pedro es menos joven que sus hijas.
Carlos nunca descansa con sus hermanas.
Cuando Isabel salió, María ya había esperado este autobús lento.
La semana que viene su hermano va a pintar una mesa.
Laura irá a Sevilla y comprará mucha carne esta tarde.
¿Cuántos armarios hay en el baño?
Carlos y Juan van a escribir un poema mañana.
Laura no puede sentarse porque no tiene tiempo.
¿Está este museo lejos del hotel?
¿Cuántas oficinas hay en Nueva York?
Llamamos al camarero y pedimos mucha sopa.
Beberá mucho té cuando Laura se levante.
Se estaban poniendo el abrigo.
El lunes Pablo va a ir a la tienda y comer fruta.
Empecé a traducir ese diccionario.
¿Pagó su primo 16 euros por estas mesas?
No quería ir a París.
No funciona internet.
Creen que se han acostado.
Va a ver una buena película.
Va a llover en Berlín esta noche.
Ha preparado otra pizza.
El museo cierra a las ocho y media los sábados.
No traduces la novela por la mañana.
David se está enfadando ahora mismo.
¿Cuánto cuestan esos sofás amarillos?
Su tía es escritora.
¿Fueron a este banco anoche?
Carmen no va a traer las nuevas cartas.
No puede buscar este regalo porque tiene sueño.
Sara quiere que elijan otra cama.
Le ha prestado un coche a Laura.
Estudiaremos en la habitación esta tarde.
Se los enviarás.
Las furgonetas son nuestras.
Hay algunas mujeres en el banco.
Tu primo se quedó en casa a las doce y media.
Hay algunos museos en Berlín.
Sabe nadar.
Empezó a hablar con Carlos.
Sus tíos están estudiando alemán en este momento.
Quiere elegir esta mesa, pero está muy ocupada.
Nos quitamos el sombrero todos los días.
Su vecino llamará a su tía y leerá la revista mañana por la mañana.
No estamos vendiendo esos coches ahora mismo.
He esperado el barco.
Son las cuatro y cuarto.
David vendió muchos camiones azules hace tres semanas.
Los está buscando ahora.
Se ha puesto el traje.
Juan y David están buscando muchos pájaros fuertes ahora mismo.
Ayer el niño no los vio.
Su primo llamará al profesor amable y comerá tres manzanas mañana por la mañana.
Deben contárselo.
Esta fiesta es más interesante que esa fiesta.
Me levanto temprano todos los días.
¿Por qué terminarán ese ejercicio?
Voy a prestarle el camión a mi hermano el sábado.
¿Va a darle nuestra hija cuatro abrigos a su hija esta noche?
Voy a llamar a su hijo y limpiar el baño esta noche.
Carmen no pide té porque no tiene tiempo.
Juan recuerda este ruido.
¿Van a pagar Miguel y David esta sopa pronto?
¿Cuándo habló Carmen con Juan?
Ayudaremos a nuestro profesor.
No quiere visitarla.
Elige muchas chaquetas todos los días.
Pedro se quitará el sombrero dentro de una hora.
Por la mañana Carlos nos lo trae.
El taxi es lento.
Queremos que vean estos partidos.
Alguien prepara su pizza deliciosa.
No necesitamos ver el concierto.
Canté con Juan hace una hora.
Ana habló con su primo porque quería ir a Lisboa.
Ayer por la tarde su hermana fue a Barcelona y ayudó a las mujeres.
Vendiste este teléfono pequeño ayer por la tarde.
¿Cuándo escribirá tu vieja carta?
La clase es el miércoles a la una menos cuarto.
No pagó el sombrero hace dos días.
No me prestes el camión barato, por favor.
Quiere que visite a la enfermera fuerte.
¿Quién va a olvidar los problemas?
Este es el puente más grande de Italia.
¿Te gustaría llevar tu abrigo?
Había una chica en el aeropuerto.
Miguel necesita buscar un hotel, pero no puede.
Elena estaba estudiando en la habitación mientras estaba traduciendo estas novelas fáciles.
Pablo dice que eran muy amables.
Carlos se quitará la camisa mañana.
Compré una camisa azul y luego la vendí.
Esta chica estaba comiendo en este jardín mientras Jorge estaba trabajando en el museo.
Estamos menos tristes que Elena.
¿Es la clase el domingo a las cuatro?
¿Cómo está su hija?
Le duelen un poco las piernas.
Pagaremos el café cuando Lucía se levante.
Ese chico que lavó el camión está enfadado.
Tus hijos no lo entienden.
A Carmen no le gusta correr por esa calle.
¿Es esta la farmacia más grande de España?
Esta es su vieja camisa.
¿Por qué bebió Lucía leche?
La playa le parece grande.
¡No vayas a la oficina!
El chico que vive en Berlín es perezoso.
Su primo tenía prisa.
Está nevando en México ahora mismo.
Hacía mucho calor en primavera.
Ayer por la mañana lloró demasiado.
María siempre juega con su hermana.
Esta noche volverás de París.
Queremos que hablen con Miguel.
Sus hermanos no quieren buscar este aeropuerto moderno.
Te sentarás pronto.
¿Eligió algunos libros anoche?
Cuando nos levantemos, comprará algunas sillas rotas.
Tengo una furgoneta, pero no la uso.
¡Qué partido tan malo!
La mujer que ha visto una película es periodista.
El estudiante nunca viaja a Barcelona.
Miguel y Lucía siempre duermen en ese hotel.
¿Hay un vestido blanco debajo de la mesa?
Por la tarde Jorge se lo muestra.
Habrá un chico en el aeropuerto.
Cuando David era niño, escuchaba música.
El viaje fue el jueves a las 5:25.
Siempre está un poco cansado hoy.
¿Quién va a ver esa película?
Si tuvieras tiempo, hablarías con Carlos.
Hay muchas camas en la cocina.
¿Por qué vamos a escuchar esta música?
¿Lo encontrará nuestro vecino español esta tarde?
El coche que he lavado estaba limpio.
El examen fue el viernes a las 11:55.
Jorge ha leído con su hermana.
No vas a acostarte esta noche.
Vamos a comer ese huevo delicioso y arreglar nuestro coche mañana.
¿Hay cinco coches grandes en el pueblo?
La ventana les parece blanca.
Esta sopa no está más caliente que la otra.
Le gustaría cocinar mucho arroz delicioso.
Isabel se quedará en casa a las tres menos cuarto.
Salió del aeropuerto anoche.
¿Vamos a prestarles este sombrero a nuestros primos el sábado?
Carmen va a elegir ese diccionario esta tarde.
El banco está detrás de la escuela.
Pedro no ha tocado la guitarra.
Este teléfono es más moderno que el otro.
Si Lucía pudiera, limpiaría esa mesa.
No necesitas esperar a sus primos.
Ya hemos buscado otro teatro pequeño.
Nuestra hija no se lo envió ayer.
Carlos y Jorge son tan ricos como Isabel.
Los médicos irán a Japón con su hija el próximo verano.
Había una estación cerca de Berlín.
El hombre tiene treinta y tres años.
Creen que no han hablado con María.
El hombre que vive aquí es inteligente.
El sofá que arreglaste estaba limpio.
Eligió una chaqueta hace una hora.
Hay muchas lámparas al lado de la cama.
Hay un regalo sobre el sofá.
No ayudó a esa mujer porque estaba nerviosa.
Su hermana bebe agua por la mañana.
Van a construir su casa grande dentro de una hora.
David tiene sesenta y un años.
Miguel va a ir a ese mercado.
Hace dos días vi un partido.
He ido a la escuela.
Pablo tiene calor.
¿Dónde está nuestra carta? La perdimos.
¿Abre la universidad a las ocho menos cuarto?
Su hija tenía miedo del agua.
Quieres tomar otro taxi lento, pero estás muy cansado.
Hay seis camas azules en la casa.
Elena preparó una buena pizza y ayudó a estas mujeres.
Van a traer todas las ensaladas esta noche.
Limpiamos el sofá por la tarde.
El chico que vive aquí es estudiante.
Luis ve a este estudiante por la tarde.
Del dicho al hecho hay mucho trecho.
Nos encanta la política.
Mi abuela vive con nosotros.
El viernes van a abrir la puerta y preparar cuatro pizzas.
Tu vecino quiere leer un poema.
Laura quiere que cocine la sopa.
Luis no irá a Barcelona porque está enfermo.
Elena se está lavando la cara.
Hace una hora arregló este camión y arregló esta furgoneta amarilla.
No habrá clases en Roma.
¿Cómo es la casa?
¿Quién comió el arroz?
Mi hermano va a estudiar en la universidad el viernes.
No va a mostrarle esa falda mañana.
Va a ir a Barcelona y comer otra naranja el miércoles.
Lucía no va a traerle ese pastel a su hijo mañana.
¿Cuándo va a preparar sopa?
Si Elena tuviera tiempo, pediría agua.
Hace frío en Berlín.
Volverá de este museo.
No pintaron una casa bonita porque estaban enfadados.
Eran las 5:45 cuando llegaron.
Visité la ciudad tranquila el verano pasado.
Si viviéramos en Madrid, traduciríamos esta revista.
Deberían correr por el bosque.
Sara espera que Juan vaya a París.
La mujer que vive aquí es seria.
¿Vuelve Lucía del mercado por la tarde?
Estabas limpiando la mesa cuando salí.
Es tan seria como su hermana.
¿Por qué esperó David a su hermana?
Cuando David tenga tiempo, pagará su pizza.
Tu hijo le ha vendido sus cámaras a Juan.
Estos problemas me parecen interesantes.
Pronto va a descansar mucho.
El lunes les contarán una historia.
No encuentro mis gafas.
Pablo, no traigas la sopa.
Carmen está buscando otro caballo grande en este momento.
Sara siempre come manzanas.
Su tío pagó 22 euros por estas radios.
¿Por qué venderán ese armario?
Te acostarás antes de conducir tu camión.
Mis tías todavía trabajan en Lisboa.
Hace una hora María y Laura pintaron ese baño y escribieron una carta fácil.
¿Irá Luis a la universidad dentro de una hora?
Quería terminar estos libros.
Tráeselo, por favor.
David quiere llevar su camisa seca.
¿Por qué va Carlos a Roma?
Viajé a Japón ayer por la mañana.
El domingo fuiste al banco y pediste el agua.
Ayer por la tarde María fue a la universidad y comió pan.
Compraré muchos armarios esta noche.
Hace mal tiempo en verano.
Este hombre joven trabaja en Barcelona desde hace tres meses.
Estaba estudiando mientras estaban arreglando este reloj.
Iré a Nueva York cuando Lucía vuelva.
¿Dónde están nuestras pelotas? Las olvidamos.
Me los están dando.
¿Hay un restaurante en Madrid?
¿Quién puede leer la buena revista?
Si mañana llueve, hablarás con tu primo.
Laura quiere esperar el taxi, pero no tiene tiempo.
Ese banco no está delante del hospital.
David y Pablo le vendieron un teléfono a su primo ayer por la tarde.
La historia le parece mala.
Jugamos al ajedrez por la noche.
Ana, no te despiertes.
Miguel estaba estudiando mientras estaba estudiando.
Estoy menos contento que Carlos.
No pueden pagar mi pizza.
El taxi sale a las seis menos cuarto.
El camarero no rompió el vaso limpio anoche.
Ese partido me parece extraño.
¿Cuesta esa bicicleta 46 euros?
Juan nos contará algunas historias.
Carmen e Isabel deberían caminar por esa calle.
Esta tarde voy a ir a la farmacia y comer esa patata.
Digo que beberá vino.
Hacía mucho frío en Italia.
Su tío abrió esa puerta negra el sábado.
¿Nos ayudarán Lucía y Miguel el domingo?
No hay chicas en la oficina.
Carmen ha escuchado el ruido extraño.
Estaba estudiando en la habitación cuando Sara entró.
Mañana por la mañana cantarán demasiado.
Elena vive en Nueva York desde hace nueve meses.
¿Cuántos libros ha leído Sara?
Sus relojes están al lado del armario.
Esperamos que Elena no pida leche fría.
Si el tren no llega, hablarás con tus hijos.
Hay algunos aeropuertos tranquilos al lado de la iglesia.
No pagamos esta ensalada porque estamos enfadados.
Jorge leerá un periódico cuando Juan se levante.
¿Fue esta fiesta el domingo a las dos?
Son las cuatro menos cuarto de la tarde.
Eran las tres y media cuando mis amigos llegaron.
Es perezoso.
Vamos a limpiar esa mesa.
Tu primo necesita ese armario.
Le he traído agua a Jorge.
Mañana la enfermera va a ayudar a su hermana y beber cerveza.
¿Quiere Jorge ser estudiante?
¡Qué trajes tan feos!
Hace dos días lo pagó.
¿Cómo está su hijo?
Tienes dos furgonetas, pero no las usas.
Alguien ha escrito ese viejo mensaje.
Su hijo va a comer en este restaurante mañana.
¿Está Carlos más cansado que su hijo?
Voy a venderles un sofá mañana por la mañana.
Pedro y Juan tocarán el piano pronto.
El viernes Laura los ayudó.
Mi hijo tiene la vaca ahora.
El viernes sus primos abrieron una caja roja y bebieron la leche.
Va a traducir el periódico pronto.
Se sentará cuando Ana se levante.
Nos enfadaremos antes de descansar.
¿Por qué han ayudado a nuestro hermano?
¿Le gusta tocar la guitarra?
Nuestro vecino serio no trabaja con Isabel por la noche.
Hay cuatro pájaros en el jardín.
El martes no va a darle la falda.
Jorge pagó veinticinco euros por mis novelas.
Estaban descansando en el parque mientras Juan estaba abriendo una caja.
¿Dónde compraste esa vieja silla?
El camarero está más enfadado que Lucía.
Esta biblioteca no es más moderna que esa biblioteca.
¿Viajó Pablo a Alemania el miércoles?
Su hijo necesitaba leer un poema.
Los hombres famosos no les enviaron el mensaje interesante el domingo.
Quieres que abra dos cajas.
No hay nadie en casa.
Eran las cinco y cuarto cuando Laura llegó.
El profesor ha encontrado el gato pequeño.
Por la noche se levantan.
Esta clase es el sábado a las cinco menos cuarto.
Estabas leyendo en la habitación mientras Elena estaba esperando el taxi.
Pedro e Isabel no tuvieron que ir a Roma.
¿Dónde compró un reloj?
El autobús sale a las doce.
Le enviaron el poema anoche.
Era abogada.
Mañana vas a darle otro paraguas.
La furgoneta que Miguel compró es gris.
Me desperté a las doce.
El problema le parece malo.
A Laura y Juan les gusta ese hospital.
María tiene mucho frío.
Me gustan estas tazas y quiero comprarlas.
Si mañana llueve, iré a Nueva York.
Oí la canción hermosa.
No pongas el abrigo debajo de la mesa, por favor.
¿Se lo trajeron ayer por la mañana?
¿Qué partido estás viendo?
El partido es el 7 de diciembre.
No estudias italiano todas las semanas.
Sara cree que la enfermera vive en Sevilla.
La mujer que vive en Londres es su hija.
Hay algunas clases en Barcelona.
Isabel y Pedro abrieron otra maleta azul y compraron el vino.
Sus hermanos van a pintar esos armarios el año que viene.
Cuando Luis era niño, vivía en Sevilla.
Tengo catorce años.
Isabel y Carmen se durmieron a las 11:30.
Intentará levantarse.
Mi hermana siempre cocina en la cocina.
No conducen esa furgoneta marrón porque no tienen tiempo.
Su vecino no llegará a ese museo esta noche.
Anoche no trabajamos con María.
Me duele mucho la cabeza.
Mañana por la mañana Pablo va a venderles ese armario a sus primos.
Este piso es tan nuevo como el otro.
Se los está contando ahora mismo.
¿Ha vuelto de España?
Todavía no hemos cocinado ese huevo.
Su hermano fue a Sevilla y vio el concierto.
Todos los días Isabel espera al estudiante pobre.
Dice que los estudiantes trabajan en Barcelona.
La enfermera ayudará a su primo y pedirá vino el sábado.
El sábado Lucía y David me mostraron cinco teléfonos.
Ana tiene que arreglar tu sofá, pero no puede.
¿Es esta la playa más hermosa de Francia?
¿Escuchaste ese ruido anoche?
La chica perezosa todavía vive en París.
El avión es muy lento.
Miguel no ha cantado en ese teatro.
María y Sara se lo han traído.
¿Se lavó Sara las manos anoche?
Mi primo estaba en el baño.
¿Quién va a comprar mi mesa cómoda?
Ayudarás a tu hijo mañana por la mañana.
¿Dónde están tus camiones? Los perdiste.
La camisa que llevó es fea.
¿Nieva mucho en México todos los días?
Tengo un camión, pero no lo uso.
No escribas este mensaje.
Cuando eras niño, trabajabas en Roma.
Nuestro hijo se llama Juan.
Irás a París el martes.
Isabel no puede escribir ese poema corto porque tiene prisa.
A Lucía le gusta viajar a Lisboa.
Las cartas interesantes estarán al lado del armario.
No pueden pintar esta cama.
¿Te gustaría preparar sopa caliente?
Hace dos días Miguel le vendió el coche a Sara.
A Ana no le gusta nuestro coche alemán.
¿Dónde perdió Sara sus revistas baratas?
¿Es este el estudiante más famoso de Francia?
Compró una furgoneta cara y luego la perdió.
Nuestro primo nos lo da todas las mañanas.
Este es el supermercado más moderno de México.
Juan sabe que están esperando a su tío.
Estudia en esta estación.
No arregló esa mesa porque no tenía tiempo.
Lucía y Juan fueron a Lisboa y visitaron a su primo anoche.
Leyeron la carta y escribieron un mensaje.
Su hija se llama Ana.
Pedro estará cerca de la biblioteca.
El abogado es demasiado joven.
María va a levantarse mañana por la mañana.
Esta playa es más tranquila que la otra.
Cuando Carlos llegue, conduciré la furgoneta.
Pronto no irán al restaurante.
La fiesta es el viernes a las once menos cuarto.
Digo que va a despertarse.
Quieren comer una patata.
Ese hotel no estaba al lado del supermercado.
Elena y Sara deben conducir ese coche.
El domingo no se acostó.
Su partido no es el 25 de agosto.
¿Es esta la universidad más pequeña de Alemania?
Quiero mostrárselos.
Isabel está en Sevilla.
Tu cumpleaños es el 7 de marzo.
Se puso la camisa hace una hora.
Se durmieron antes de conducir esa furgoneta.
La universidad abre a las doce menos cuarto.
Ha lavado la taza azul.
Se durmió a las cuatro.
Van a visitar a sus hombres y lavar el camión pronto.
Hubo muchos partidos en Lisboa.
Elena quiere que vayamos a Roma.
El café que Elena bebió está frío.
Habrá una radio sobre el armario.
¿Por qué hemos ido a Roma?
Su primo nunca come chocolate.
Esta noche este camarero leerá una novela y llamará a sus hermanos.
El abogado nos conoce.
Está comprando un periódico ahora.
¿Se han quitado la chaqueta?
Su hija empezó a buscar ese billete.
Cuando nuestra hija era niña, vivía en Lisboa.
Pagué 39 euros por ese libro.
Este hombre jugó al fútbol hace una hora.
Los abogados van a ir al mercado y ver seis partidos pronto.
Esperamos que la falda sea muy bonita.
Tengo ganas de quedarme en casa.
Su hijo va a viajar a Nueva York el 17 de julio.
El niño acaba de pagar la pizza.
Juan compró café y pintó su cama.
¿Por qué abriste tres puertas?
Ya son las ocho y media.
No hay ningún supermercado lejos del teatro.
Laura quiere ser pintora.
¿Recuerdas esta música ahora?
Estaba visitando ese banco hermoso mientras María estaba caminando por el parque.
Quiere que lea esta novela.
Estaban nadando en el río cuando Elena llegó.
Isabel y Elena no viajaron a Roma el 15 de mayo.
La biblioteca no está lejos de la iglesia.
A este chico le encanta escuchar música.
Esta es su oficina hermosa.
¿Le prestamos un ordenador a nuestro hermano ayer por la tarde?
Ayer por la mañana Lucía pagó su zumo.
Miguel tiene que construir este jardín, pero no tiene tiempo.
Isabel esperará el barco pronto.
Sé que estás bebiendo mucho zumo.
No te lo contamos muy a menudo.
Ayer por la tarde Miguel limpió este piso y lavó una falda.
¿Intentamos sentarnos?
Eran las 2:25 cuando David llegó.
Sus jefes van a ir al restaurante esta noche.
No viví en Londres durante ocho meses.
Ya son las nueve y media.
Si tuviera coche, limpiaría esta silla roja.
No necesitabas algunas chaquetas.
¿Dónde está su falda? La olvidó.
Jorge, no le envíes esa carta.
¿Llegó el tren a Barcelona a las siete menos cuarto?
Habrá cuatro bodas en Sevilla.
Si tuvieran coche, cocinarían pescado.
¿Quién está cerrando esas cajas azules?
Nuestro primo viajaba a Madrid.
Ayer Laura y David limpiaron el armario y arreglaron esta cama.
Pablo irá a Berlín después de escuchar la canción.
Ha ido al supermercado.
¿Irán a Roma esta noche?
Esas no son sus viejas escuelas.
David tenía suerte.
¿Va a salir el hombre del mercado?
La maleta que abrieron es nueva.
¿Va a contarnos Elena ese plan mañana?
Queremos pedir té, pero no tenemos tiempo.
Ese billete estaba sobre la mesa.
¿Cuánto cuesta nuestra cámara?
Esos vestidos estarán al lado del sofá.
Hay una mesa en el baño.
Su tía irá al castillo y comprará un sombrero el miércoles.
Laura no se ha quedado en casa.
Siempre bebe cerveza.
A Carmen le gusta leer en el parque.
Ayer por la tarde limpiaron esa habitación y abrieron una ventana.
¿Te gustaría buscar cuatro vacas?
Juan no encontrará nada.
Cuando sus primos eran niños, trabajaban en Lisboa.
Si tuvieras dinero, te sentarías.
A tus hijos les encanta correr por la calle.
Estábamos pidiendo ese pastel español.
Sara ya ha traducido este diccionario.
Su primo trabajará en Roma el año que viene.
Mi primo no rompió el vaso.
Esta es la biblioteca más fea de Argentina.
Son las diez menos cuarto.
¿Cuándo terminó este buen libro?
Cantamos muy poco ayer por la mañana.
No quiero mi pizza española.
Queremos dárselo.
Estaba cantando cuando Isabel llamó.
Intentamos traer mucha cerveza.
Nadie espera a nuestras mujeres serias.
El martes mi hermano no va a mostrárselo.
Esta noche voy a preparar otra pizza.
Pronto mi hermano va a pintar las mesas y cerrar algunas maletas.
¿Quién va a pintar tu jardín?
No van a vendernos ese reloj el viernes.
El taxi llega a las cinco y media.
Pedro no pagó cuarenta y cuatro euros por la furgoneta.
Pintaron el sofá hace un año.
¿Cuándo van a comprar otra camisa cómoda?
Esta fiesta es menos interesante que la otra.
Sabemos que el examen es muy importante.
Cuando Pedro era niño, jugaba con sus hijas.
Comprará otra camisa porque quiere llevar su traje mojado.
Hubo algunos conciertos en Madrid.
Cuando Elena se levante, pedirá sopa.
¿Cuántos camiones vas a vender?
Te presento a mi mujer.
Nuestras hijas no se están despertando.
Esta enfermera ha hablado italiano.
Si tuvieras coche, hablarías con tu tío.
Ya has lavado sus sombreros bonitos.
Vivirá en Berlín el año que viene.
Miguel quería traducir esa revista.
No estás trayendo tu pastel ahora mismo.
No lo encontraré.
Su cumpleaños es el 21 de enero.
Luis vivirá en Roma el año que viene.
El viaje no fue el 22 de mayo.
Saldremos de España.
Por la mañana vuelvo del supermercado.
Esta noche iremos al teatro y comeremos queso.
Decimos que hablamos con Isabel.
Mis tías no se levantarán.
Nuestro tío no ha llamado a nadie.
Quiero que escribas otro poema.
No escribió un poema porque tenía prisa.
Nos levantamos antes de limpiar esa cama.
A María le gusta escuchar música.
Nieva mucho en Lisboa muy a menudo.
Van a abrir todas las cajas mañana.
Cuando Juan salió, ya habían conducido este coche.
Habrá una boda interesante en Lisboa.
Necesito limpiar mi jardín, pero estoy muy contento.
Conoces la farmacia grande.
¡No prepares esta ensalada!
Pagué 65 euros por la falda.
Si Carmen tuviera tiempo, escribiría otro mensaje.
Se vistió a las tres.
¡Qué bien hablan!
¿Sabía el niño conducir?
A Elena le encanta caminar por el pueblo.
¿A quién está buscando?
Le gusta la leche.
¿Limpió María esos sofás ayer?
Jorge y Carmen lo querían.
Vivíamos en Berlín.
Me estoy lavando la cara en este momento.
¿Dónde está tu libro? Lo has olvidado.
Ana e Isabel me conocen.
Le vendimos seis radios a David ayer.
¿Puede ir tu tía a la farmacia en tren?
No me estaba quitando el sombrero.
Este es el teatro más pequeño de Japón.
¿Nos ha contado su primo este plan?
Carmen y David preferían esta naranja.
Oímos esa canción extraña ayer.
Quiere que espere a mi primo.
Este teléfono no está debajo de la cama.
Sabemos que puede escribir esas cartas.
Había cuatro chicos en el restaurante.
María no come nada.
Quieres que tome otro taxi rápido.
Este estudiante estaba caminando mientras Pablo estaba cantando.
¿Cuánto cuestan los camiones?
Te gustaría traer un pastel.
Esta noche los niños no van a esperarlo.
Sara sabe que hablé con Jorge.
La cámara que Lucía vendió estaba rota.
Cuando Ana vuelva, escribirán otro poema.
Luis está tan ocupado como David.
Se lo dio el viernes.
¿Por qué están esperando a estos abogados?
Laura no puede cerrar muchas puertas porque tiene sueño.
Había muchas camas en el baño.
¿Te gustaría cocinar mucho pescado?
Pedro compró una mesa blanca hace tres semanas.
Iré a Nueva York para estudiar.
A Miguel e Isabel les encanta leer con Laura.
A Lucía le gusta esta farmacia grande.
Al profesor le gusta viajar a Madrid.
Hace dos días Luis y Pedro no limpiaron la habitación.
Estaban llorando en el baño cuando llegó.
Todavía no ha lavado la falda.
¿Dónde está nuestra novela? La olvidamos.
Tenemos que ir a Sevilla.
Le he vendido mis ordenadores.
Quieres ser estudiante.
Nos acostamos antes de abrir la maleta.
Cuando tu amigo era niño, jugaba al baloncesto.
Entiendo esa pregunta.
Creo que Pedro vive en Madrid.
Esta historia es más nueva que esa historia.
Este armario está más limpio que ese armario.
Este es el chico más bajo de la ciudad.
Nuestro tío sabe conducir.
Van a sentarse esta tarde.
Los niños tuvieron que vender el camión.
David no va a hacerlo esta tarde.
El viernes estos chicos irán a Roma y ayudarán a su hermano.
Si viviera en Madrid, elegiría su camisa.
No han tocado la guitarra.
Me gusta esta bicicleta y quiero comprarla.
Cuando Sara termine el trabajo, llevarán un traje.
Son menos pobres que su hermano.
Elena está hablando portugués en este momento.
Pablo estaba durmiendo en la casa mientras estaba durmiendo.
Son las dos.
Su primo tiene treinta y cinco años.
Carlos nació el 5 de mayo.
Esta es la farmacia más moderna de México.
Cuando entraron, ya había roto esas tazas.
No me duele la garganta cuando hace frío.
Me duelen los pies cuando hace frío.
No le duele mucho la pierna.
Buenos días.
¿Limpió Ana la cocina ayer?
Estábamos viendo esos trenes lentos.
No es más pobre que Isabel.
Vivieron en Madrid durante cuatro años.
Quiero ir a Londres.
No hay supermercados en Madrid.
¿Te gustaría beber agua?
¿Cuántas radios hay debajo de la cama?
El chico irá a Francia.
¿Qué come David?
Busqué un caballo pequeño hace una hora.
Los profesores ricos son más ricos que su tío.
Quiere que termine ese ejercicio.
La puerta que abrieron es amarilla.
¿Dónde está nuestro camión? Lo hemos vendido.
Ana no esperó a su hijo.
Va a enviarme el poema el jueves.
La silla cuesta 80 euros.
El tren salió a las doce.
Nos lo mostraste hace una hora.
No tenemos el viejo camión.
Tenemos una falda, pero no la usamos.
Hace sol en Roma.
Sara sabe que Jorge se sentó.
Esta tarde no vamos a ir a España.
Juan tiene ganas de ir a Sevilla.
A Isabel le encantan los perros.
¿Dónde vieron este castillo pequeño?
Su hermana estudió en esta escuela.
Pablo irá a Nueva York y comprará té mañana.
No ha tocado la guitarra.
Sara dice que puede elegir otra novela.
Los abogados han trabajado en Barcelona.
El médico se puso la chaqueta hace dos días.
Su tía siempre cocina sopa.
Estos son tus teléfonos sucios.
Nos gusta el té.
Tenemos cuatro vestidos, pero no los usamos.
El miércoles Juan va a ir a Londres y ver el concierto.
David va a aburrirse después de llamar a su hija.
Esa iglesia está cerca de Nueva York.
Este examen será el miércoles a las diez.
Necesita llamarte.
Carmen, no esperes a su tío.
Isabel sabe que no pediré la ensalada.
Esta noche Juan va a prestarme los camiones alemanes.
Jorge ha cantado en la iglesia.
¿Dónde estaba este pájaro inteligente?
Ya son las siete menos cuarto.
Juan era estudiante.
No hay ninguna fiesta importante en Londres.
Su hermana ha vuelto de Argentina.
Acabo de escuchar mi ruido.
Ese hombre que vive en Madrid es tímido.
Buscó una falda fea y luego la perdió.
No ha olvidado nada.
Nuestra boda no será el 10 de diciembre.
Este es el profesor más pobre de Argentina.
Estaba en la cocina.
El chico llora muy poco muy a menudo.
Conducirán estos camiones cuando David termine el trabajo.
Esta mujer acaba de leer este diccionario.
El profesor arreglará el ordenador el jueves.
Sabe que voy a construir otra habitación.
Solemos cenar a las nueve.
El niño descansó muy poco anoche.
El museo estaba al lado de la iglesia.
Visitamos esa ciudad hace tres semanas.
El lápiz estaba debajo de la cama.
Buenas tardes.
Ya he hablado con mis hijas.
Pablo lo necesita.
Su película es muy divertida.
A Juan le gustaría hablar con su tía.
Carmen no va a mostrárselo mañana.
Carlos no habló inglés.
Quieres que terminemos nuestro periódico.
Isabel se sienta a las diez y cuarto.
Miguel y Luis me ayudaron anoche.
¿Va a buscar el camarero los aeropuertos mañana por la mañana?
Me duele mucho el estómago.
Compramos un pasaporte y luego lo perdimos.
Si el tren no llega, hablarán con Isabel.
Mis tíos nunca han hablado alemán.
Este no es el aeropuerto más hermoso de Italia.
Estaban nadando en el río mientras Miguel estaba pintando esta cama.
Juan y Carmen van a viajar a Lisboa el 12 de octubre.
¿Cómo es esa tienda?
El barco no saldrá a las cinco y media.
¿Quién tradujo este periódico?
No está llamando a su tío en este momento.
¿Por qué fuiste a Roma?
No estaba tocando el violín.
Hay algunas fotos debajo de la mesa.
Juan ha conducido el coche en este baño.
Isabel no escucha el ruido porque tiene prisa.
Habrá muchas chicas en la tienda.
A Pedro le gusta hablar inglés.
¿Hay algunas grandes mujeres en el supermercado?
No va a esa iglesia por la tarde.
Las radios estarán sobre el armario.
Queremos que venda un ordenador.
Juan se quitará la chaqueta esta noche.
Juan no arregla nuestro camión verde porque tiene sueño.
Juan rompió la lámpara en esa cocina.
Miguel salía del supermercado.
Ana dice que puede pintar otra mesa verde.
No pagué ochenta y siete euros por el ordenador.
Juan bailó en el teatro.
No podemos preparar sopa porque tenemos sueño.
El domingo van a ir al restaurante y comprar ese libro.
Compraron una revista corta y luego la perdieron.
Le vendió el reloj útil.
¿A quién llamó?
Tienen que traducir el poema difícil, pero no pueden.
Dices que has bebido café.
Me gusta esta cámara y quiero comprarla.
Este es el restaurante más pequeño de Alemania.
No te duele el brazo hoy.
¿Qué estamos bebiendo?
Mi hermano va a traernos zumo mañana por la mañana.
Este no es el chico más famoso de la ciudad.
Llovió en Argentina ayer.
Vamos a ir a Barcelona y pedir zumo pronto.
¿Cuánto arroz van a comer?
Esos son sus hijos.
Este concierto es menos largo que ese concierto.
Vas a ir a Londres después de tomar el avión.
¿Están jugando las chicas al ajedrez ahora?
¿Es este autobús tan rápido como ese autobús?
Viajarán a Berlín el 16 de junio.
¿Por qué esperaron a su tío?
Toco la guitarra por la noche.
Cuando sus hijos eran niños, leían en el jardín.
Escribí los poemas anoche.
Necesita leer otro diccionario, pero no puede.
Hablaste inglés hace una hora.
¿Cuánto cuesta su armario?
Hemos roto la taza.
Nuestras tías están traduciendo el periódico ahora.
Estabas conduciendo esta furgoneta cuando Laura entró.
¡Qué furgonetas tan grandes!
No me encuentro bien.
Siempre lloran en el baño.
Llovió mucho en Berlín el lunes.
Elena fue a Lisboa y vio otra película.
¡Qué respuesta tan difícil!
¿Dónde encontraste esos pájaros?
Dice que hemos ido a Londres.
Esa chica que vive aquí está nerviosa.
Sara no estará en Nueva York.
Me quedaré en casa cuando lleguemos.
La ensalada que Miguel comió es española.
Voy a hablar alemán mañana por la mañana.
¿Dónde encontraron un perro?
Carmen cocinó el arroz y abrió esa caja limpia.
Estaba tomando estos autobuses mientras Carlos estaba llorando.
Fue a Lisboa para comer queso.
No puedo preparar una ensalada deliciosa porque tengo sueño.
Ha pagado su sopa en esa iglesia.
Visitó la escuela el martes.
La estación estaba delante del castillo.
¿Cuándo vamos a cerrar una maleta?
Encontró un mensaje extraño y luego lo vendió.
La fiesta es demasiado importante.
¿Cuánto cuesta ese coche?
Quiere comer una naranja, pero no puede.
Quería pedir algunas ensaladas.
Trabajaron en Berlín durante diez semanas.
Todo el mundo puede ver este río.
¿Adónde fueron?
¿Condujeron estos coches hace una hora?
Todas las semanas nuestro amigo se quitaba el traje.
¿Cuándo esperó Lucía a nuestra tía?
¡Construye nuestra habitación!
Vamos a cocinar mucho arroz.
El autobús llega a Nueva York a las diez menos cuarto.
Vamos a mostrarles esa cámara mañana.
Sara estaba cantando en la iglesia mientras estábamos trabajando.
David quiere que leamos tres revistas.
No terminará este ejercicio porque está aburrida.
Nevó mucho en Barcelona ayer por la tarde.
Vas a venderle este sofá a David mañana por la mañana.
Abrió esa puerta roja y limpió la habitación.
¿Le venderá muchos coches a Carmen mañana por la mañana?
Vamos a abrir nuestra puerta y comprar dos radios dentro de una hora.
Ayer por la mañana Ana tocó la guitarra.
A Luis y María les gustaría conducir este camión.
¿Abre su hijo otra maleta blanca todas las mañanas?
¿Se aburrió María hace dos días?
Esperamos que vivas en Madrid.
Acabo de comer las naranjas.
Les hemos prestado una lámpara.
Estábamos llorando mientras Juan estaba bailando en la cocina.
Mi hermano es más bajo que Pedro.
Su amigo está menos triste que Luis.
Su hija ha cantado demasiado.
Ana no le ha prestado ese coche.
Su tío acaba de comer el pan.
Los médicos conocen a los camareros.
¿Le gusta comer pasteles?
Este es su aeropuerto moderno.
Siempre viajo a Londres.
Dices que voy a pagar los pasteles.
Va a ir a Sevilla antes de pedir la sopa.
Isabel vivió en Lisboa durante siete semanas.
Este mal médico tiene ganas de preparar su pastel.
Encontró un periódico extraño y luego lo vendió.
Estaba trabajando cuando salimos.
Prefiero mis canciones.
¿Quién está conduciendo el coche?
Este teatro es más nuevo que ese teatro.
Si Miguel tuviera tiempo, iría a Madrid.
No vas a traerle la ensalada a Carlos el domingo.
Se quita la camisa los fines de semana.
Habrá muchas farmacias cerca de la escuela.
¿Dónde está ese sombrero barato?
Carlos y Laura me han prestado un coche.
Vamos a ir a Nueva York después de tomar esos barcos.
No habrá ninguna oficina delante del aeropuerto.
No hay ningún concierto en Lisboa.
Su tío se lo da todas las semanas.
Había muchas mujeres jóvenes en el teatro.
Preferías esta leche.
Esta película es tan interesante como la otra.
No se lo envíes, por favor.
Cuando Miguel termine el trabajo, irá a Madrid.
¿Cuántos poemas ha leído Luis?
Esa ciudad es muy grande.
Jorge no cocinó el arroz delicioso porque tenía sueño.
Quieres que preparemos un pastel.
La ventana que abrí estaba cerrada.
Elena espera que Sara trabaje en Madrid.
Su hermana no estaba en el baño.
El barco sale de Roma a las 9:30.
Quiere que limpiemos sus sillas.
Estás llamando a nuestra hija ahora.
La enfermera todavía vive en Berlín.
María quiere que hable con su tío.
Me gusta el café.
El lunes no va a comer carne.
Hace buen tiempo en verano.
Juan tiene ganas de construir esa iglesia.
Vamos a enviárselo esta noche.
David caminará muy bien mañana por la mañana.
No bebiste café porque tenías sueño.
Les prestaron estos camiones el miércoles.
Pablo está más cansado que Jorge.
¿Me has dado el periódico?
¿Por qué no condujo Pedro la furgoneta?
David necesita pagar este vino, pero no puede.
El año pasado no viajaste a Roma.
¿Puedes ayudarme?
¿Es Jorge de Berlín?
Los diccionarios les parecen caros.
Sara y David viajarán a Roma el 28 de septiembre.
A Lucía le encanta escuchar música.
Había cuatro revistas debajo del sofá.
Este periódico es tan nuevo como el otro.
¿Cómo está tu familia?
La ensalada que Pedro comió era italiana.
No hay pasaportes al lado del armario.
Miguel quiere que vayas a Nueva York.
Elena todavía no ha arreglado estas camas rotas.
Está esperando a nuestros hijos ahora.
Fuiste a ese museo ayer por la mañana.
Querías comprar estos teléfonos.
Este es el profesor más joven de España.
Creemos que Juan llamó a los niños.
Isabel quería ir a Berlín.
¿Cuándo abrirá Juan esta maleta?
Laura no termina esos periódicos porque tiene sueño.
Había una escuela lejos del teatro.
Tu tío ha encontrado su pájaro pequeño.
Si Laura tuviera coche, escucharía su música.
Alguien puede terminar este ejercicio difícil.
David conoce la calle pequeña.
Su hija no se llama Sara.
Tiene que lavar las tazas, pero no tiene tiempo.
¿Dónde están sus radios? Las han olvidado.
Ana no buscará cinco cámaras porque tiene prisa.
¿Se aburren a las siete?
Nos gusta el café.
Este taxi es menos lento que el otro.
Encontró un mensaje extraño y luego lo vendió.
Tengo cinco radios, pero no las uso.
El vestido que María llevó está seco.
¿Qué taza hemos lavado?
Vas a la oficina todas las semanas.
Le trajimos los pasteles deliciosos.
¿Pagó nuestra hermana 71 euros por este camión?
Encontraron una cámara barata y luego la vendieron.
Digo que la cocina está limpia.
Ana fue al teatro y visitó el hotel.
Su tía es tan baja como su hijo.
Jorge escuchará esta música porque quiere terminar el diccionario corto.
Habla inglés por la tarde.
Está jugando al tenis en este momento.
¿Qué busca?
Estaba arreglando mi camión mientras estabas cantando.
Van a comer el bocadillo delicioso mañana por la mañana.
No habrá ninguna boda en Madrid.
Me divertí antes de tomar estos barcos rápidos.
Miguel cree que Carmen vive en Madrid.
Sabe que el barco es muy rápido.
Ese es su piso hermoso.
¡Qué feo es el castillo!
¿Dónde está nuestro teléfono? Lo olvidamos.
Alguien ha buscado estos caballos.
¿Por qué han conducido ese camión?
Me lo ha traído.
Este es el teatro más tranquilo de Portugal.
Este médico estaba descansando cuando Pedro entró.
Su tío tuvo que tomar ese taxi rápido.
Tu tía nunca ha bebido cerveza.
Elena estaba durmiendo cuando llegaste.
Irá a Barcelona antes de escribir un poema.
No se despierta porque no tiene tiempo.
No digas la verdad, por favor.
El hombre va a llorar en el baño pronto.
El hombre que ha oído sus ruidos es enfermero.
Cuando entró, mi amigo inglés ya había limpiado el baño.
Tu tía escribió esa carta y llamó a sus vecinos.
Le vendió muchos teléfonos a Ana.
Carmen y María son muy bajas.
Miguel no quiere ser médico.
Acaban de elegir tres chaquetas.
¿Le ha contado Elena un plan a Isabel?
Trabajó en Lisboa durante nueve meses.
Si tuvieras dinero, elegirías un sombrero.
Escucha ese ruido hermoso, por favor.
Tiene un coche, pero no lo usa.
Ana estaba pintando una habitación mientras estabas cantando en la iglesia.
Estos partidos son el 2 de julio.
Lucía viajó a Japón hace una hora.
Su cumpleaños es el 5 de agosto.
¡Qué vestido tan pequeño!
¿Cuántas radios compraste?
Leíste los diccionarios franceses y compraste cuatro pizzas ayer.
Si quieres, leerá un periódico.
Buscaron una falda amarilla y luego la perdieron.
¿Cuántos sombreros hay al lado del sofá?
Su primo no corrió por la calle hace dos días.
Carmen dice que ayudaste a los niños.
Lucía llegó al museo el miércoles.
La estación cierra a las cuatro y media los lunes.
Lucía nunca ha tocado la guitarra.
¿Vas a ir a este supermercado pronto?
Carlos viajará a Barcelona el 24 de marzo.
Trabajó en Lisboa durante doce años.
Este examen fue el sábado a las siete y cuarto.
El profesor español busca nuestra tienda muy a menudo.
Nuestra hermana necesita escucharme.
A Miguel y Ana les gustaría pagar el zumo.
Esos relojes son tuyos.
Ana estudiaba con Juan todas las semanas.
¿Conocen Pablo y Ana esa biblioteca famosa?
El mes pasado visité a mi tía.
Laura leerá la novela porque quiere llamar a su hermano.
Esta novela no es más nueva que la otra.
El abrigo que llevó estaba mojado.
No irán a Londres porque están muy solos.
Juan y Sara no le mostraron una carta ayer por la mañana.
¿Vamos a traer el vino pronto?
El ordenador que arregló está roto.
Jorge va a bailar en esta cocina.
Mañana por la mañana la chica irá a Nueva York y comprará zumo.
Sabe que podemos ir a Sevilla.
Necesitan traducir estos diccionarios.
¿Te gustaría pagar la sopa?
¿Se lo envió Luis el jueves?
Juan no intentará vender esos armarios.
Cociné dos huevos el viernes.
Si Carlos tuviera dinero, conduciría estas furgonetas marrones.
¿Por qué están yendo a Berlín?
Empezaste a hablar con tu hermana.
¿Llora tu vecino muy bien todos los días?
Nuestra hija encontró algunos pájaros inteligentes hace dos días.
Juan, no pagues esta sopa.
Su hermana ya ha arreglado los camiones.
Esta noche olvidará el billete.
Dices que Pablo está buscando un libro.
Nuestro cumpleaños es el 12 de septiembre.
Estás limpiando el armario ahora mismo.
Te has equivocado de número.
Tu vecino va a traerle otro diccionario fácil a Pedro pronto.
Descansa en ese parque todas las mañanas.
Ha viajado a Berlín.
Esta tarde el hombre abrirá esa ventana rota y llamará a su primo.
Si el tren no llega, no hablarás con Jorge.
Compró una taza negra y luego la vendió.
Esperamos que Pedro vaya a Roma.
Pagarán sus chaquetas.
Esperas que este camarero viva en Londres.
Ese chico que ayudó a su tío está enfadado.
Arreglamos nuestros sofás rotos ayer por la tarde.
Miguel no va a viajar a Nueva York el 11 de septiembre.
¡Qué bien hablan Isabel y Miguel!
Cree que Pablo conducirá el coche.
Isabel necesita comprar este libro interesante, pero no puede.
¿Come una naranja los fines de semana?
Esa chica que vive aquí es joven.
Esta boda fue el sábado a las 9:20.
Este no es el chico más joven de Alemania.
Quieres ser profesor.
¿Te gustaría ver una película?
Estaba ayudando a esas mujeres mientras Juan estaba nadando en este río.
Necesitan llamar a sus hermanos, pero no tienen tiempo.
Cuando llegaste, Lucía y Luis ya habían oído su ruido.
Sara traerá leche.
El camión era muy nuevo.
Mis primos van a quedarse en casa mañana.
Ana cree que hablé con mis hermanos.
No traeré muchos periódicos porque no tengo tiempo.
No te gusta el camión gris.
Te ha ayudado.
Miguel se sentó antes de pedir cerveza.
Voy a venderle seis camiones el domingo.
Estudiamos italiano todas las mañanas.
No tienen razón.
No salgas de la estación.
¿Saben mis hijas cocinar?
¿Cuándo pagó Pablo su agua?
El traje es mío.
¿Es este el mercado más tranquilo de Portugal?
Juan no comió el pescado delicioso.
El hombre sabe jugar al tenis.
Pedro nació el 3 de junio.
Había algunos hoteles en Barcelona.
Pagué 52 euros por la furgoneta.
Sabes que no beberé cerveza.
Empezó a hablar con Carmen.
Sus hijas leerán en el parque esta noche.
No necesita terminar sus ejercicios difíciles.
No habrá ningún chico en el teatro.
Baila en el teatro muy a menudo.
¿Han estudiado nuestras tías italiano?
Esa lección era muy buena.
El chico no fue a Roma el año pasado.
Va a cerrar nuestra maleta y beber café el lunes.
Te duele el estómago cuando hace frío.
Su cumpleaños es el 3 de febrero.
Es un placer conocerte.
Entendían esa novela.
¿Cuánto cuesta tu camión?
Vamos a traducir el diccionario el domingo.
Fue a la iglesia y vio el mal partido.
Se acostaban.
El traje estará debajo del sofá.
David nos vio anoche.
Cuando Elena se levante, se despertará.
Carmen se divertirá cuando Ana se levante.
Debería traducir la revista barata.
Laura y Carlos no van a comprarlo el mes que viene.
Irá a Madrid y verá seis partidos mañana por la mañana.
La chica pagó 84 euros por el traje.
No se cepillaron los dientes.
El chico siempre escucha música.
Quieres pedir tu pastel.
¿Canta el nuevo niño en ese teatro todas las semanas?
Esta fiesta fue el lunes a las dos y cuarto.
¿Dónde está nuestra lámpara? La hemos olvidado.
Le prestó un camión a su hijo.
Si Jorge viviera en Madrid, se acostaría.
Cuando salieron, María y Laura ya habían visto otro caballo.
Tenemos cuatro camiones, pero no los usamos.
¿Están más cansados que Pedro?
La mujer que trabaja en Roma es su hermana.
El diccionario cuesta treinta y un euros.
Su cumpleaños es el 15 de octubre.
Nuestras tías estaban arreglando ese coche barato mientras estaba conduciendo los coches.
Carlos oyó la canción hermosa anoche.
Este abogado está más enfadado que su hijo.
La película que vio es buena.
No estás caminando por este bosque ahora.
Si quieres, comprará zumo.
Son las tres.
Ana va a cocinar esta patata y escribir un mensaje interesante esta noche.
Cuando tengas tiempo, beberá el zumo.
Estaba jugando mientras Laura estaba comiendo en el hotel.
Se duchará a las cinco y media.
Ana quiere lavar la ventana, pero no puede.
Llamaremos a nuestra hija esta tarde.
Su primo vivió en París durante dos semanas.
Cerrará esa puerta amarilla dentro de una hora.
Juan y David quieren hacerlo.
Pablo tiene suerte.
No podemos traer mucho vino porque estamos cansados.
Hace muy buen tiempo en Alemania.
Su tío era ingeniero.
¿Va a contarle Carlos esta historia a Isabel mañana?
María le venderá su silla.
Si el tren no llega, cocinaré mis huevos.
Es demasiado fuerte.
Ana oirá esa canción esta tarde.
Espero que trabajen en Nueva York.
El domingo se lo enviaré.
Juan y Miguel fueron a la tienda y visitaron a su jefe.
Le duele la pierna ahora.
El niño va a mostrarle dos mapas mañana.
Le gusta leer novelas.
Comía su manzana por la tarde.
¿Te gustaría hablar con Laura?
No estamos en Sevilla.
Ayer por la tarde fue a esta iglesia en coche.
Esos libros estarán sobre el sofá.
Elena quiere que pidas mucho vino.
Se lo has enviado.
Esta chaqueta no está debajo de la cama.
El chico que vive aquí es médico.
Esta tarde iré al hospital y pediré la sopa.
Quiere ser estudiante.
Me gusta el ordenador y quiero comprarlo.
Luis pagó la pizza anoche.
Este es el supermercado más grande de México.
El médico estaba estudiando en la biblioteca cuando entró.
Pintarán un jardín el sábado.
¿Están delante del teatro?
María se quedó en casa antes de preparar la sopa.
Jorge no tenía razón.
Sara no recuerda las canciones.
Su hija les ha prestado tres tazas.
Estas sillas eran muy pequeñas.
La iglesia estaba lejos de la universidad.
Pronto María preparará un pastel y arreglará esos relojes.
Cuando llamó, ya había buscado la llave.
Caminan hasta el aeropuerto todas las mañanas.
Se acostaron hace una hora.
Ya ha ido a Madrid.
Este concierto fue el domingo a la una.
Le duele el brazo ahora.
Su cumpleaños es el 4 de septiembre.
¿A quién buscamos?
¿Dónde hemos visto los aviones?
Quiere ser estudiante.
¿Se duerme Carmen muy a menudo?
Este médico me esperó hace una hora.
Ve esa película.
Vas a hablar con Sara porque quieres levantarte.
La furgoneta no cuesta ochenta y nueve euros.
El taxi llegará a París a las once menos cuarto.
Ana va a cerrar esa puerta y abrir la puerta marrón pronto.
Iba a esta farmacia por la mañana.
El chico que trabaja en Londres es escritor.
Los chicos no pagaron cuarenta y nueve euros por el sombrero marrón.
¿Qué están leyendo?
No visitaste a nadie.
¿Dónde estudia Jorge?
Tus tíos se lo mostraron el miércoles.
Su hija es de Lisboa.
Muy a menudo no juego al ajedrez.
Miguel, no me lo envíes.
Me gusta esa furgoneta y quiero comprarla.
No arreglan sus armarios porque están enfadados.
Son las diez y media de la noche.
La chica que trabaja en Berlín es arquitecta.
Necesita ayudar al gran médico.
¿Nos duchamos el jueves?
Le trajeron esta llave a Lucía ayer por la tarde.
Este periódico está sobre la cama.
¿Dónde estaba la novela?
Son las 7:55.
Sara y Carlos deberían estudiar muy bien.
¿Dónde está tu camión? Lo has olvidado.
Jorge se lavó las manos hace dos días.
¿Está ese teléfono al lado del armario?
Tiene que preparar todas las ensaladas italianas, pero no tiene tiempo.
Son las diez y cuarto de la noche.
Lo ayudaré el viernes.
No nevará en Roma.
Laura va a comprar el coche el jueves.
Tiene otra idea.
Quiero que esperen a nuestra hija.
Su cumpleaños es el 13 de marzo.
¿Por qué habló con Jorge?
Leen su periódico todas las mañanas.
Juan quiere que vendan los coches.
Puedo construir mi cocina grande.
¿Nos están esperando sus hermanas ahora mismo?
Intentaremos ir a Madrid.
¿Es Laura abogada?
Le enviaste esta llave a Laura ayer por la mañana.
Esta universidad está cerca de París.
¿Dónde viste muchos pueblos?
¿Vivirá Laura en Roma el año que viene?
Tienes cinco teléfonos, pero no los usas.
El camarero estaba muy enfermo.
Mañana María va a ir a la universidad y comprar un camión azul.
¿Por qué estás yendo a Londres?
¿Por qué va a buscar esta iglesia?
¿Quién va a oír la música hermosa?
La pizza que preparó era española.
Miguel nada con su hija por la mañana.
Ese hospital está cerca de la estación.
Fue al hospital el jueves.
Este reloj es tan nuevo como ese reloj.
Si quieres, Elena no pintará su baño.
Te estamos buscando ahora mismo.
Quiere que tome los taxis.
Pronto vas a jugar a las cartas.
Limpió este baño limpio y pidió buena sopa ayer por la mañana.
Que tengas un buen día.
Su historia me parece buena.
Busqué un ordenador barato y luego lo vendí.
Espero que Miguel conduzca estos coches rápidos.
Tus hermanas pagaron cincuenta y nueve euros por ese reloj barato.
¡Qué bien nado!
Quiere escucharme.
Juan y Pedro cantaron en el teatro.
Esta reunión fue el sábado a las doce y cuarto.
Sus amigos se visten a las 4:10.
Su ventana les parece vieja.
Cuando llegaste, ya habían pintado esa habitación.
¿Cuándo se acostó Laura?
Escuchará su canción cuando tengas tiempo.
Preparamos la sopa y pintamos un baño.
¿Te gustaría llevar un viejo sombrero?
¿Tienes algo más barato?
¿Qué taza van a lavar?
¿Es Lucía de Alemania?
Esperas que elija esta camisa.
Esperamos que este barco sea demasiado rápido.
Luis ha encontrado cinco mapas.
Se lo contaron.
¿A quién ha buscado Sara?
Juan, no me lo des.
Estaba sola.
Lucía no tiene mucha hambre.
Debe ir a la iglesia.
Miguel dice que Pablo y Sara son altos.
Tengo que comer pescado delicioso, pero no puedo.
No pagaron cuarenta y nueve euros por la revista extraña.
Son valientes.
Cuando Pedro se levante, comerás mucho chocolate.
De nada.
Esta tarde irá al teatro y ayudará al profesor inglés.
Si María tuviera coche, hablaría con su hija.
Esta fiesta es el martes a las 5:30.
Este es el camarero más perezoso de Portugal.
Carlos y Pablo condujeron ese camión ayer.
Compró una camisa verde y luego la perdió.
Los libros interesantes no cuestan 40 euros.
¿Llovió en México el lunes?
Ya son las dos y cuarto.
Va a cerrar seis puertas y pintar algunas camas negras esta tarde.
El barco llegará a Lisboa a las cuatro y media.
La clase le parece importante.
No necesitabas llamar a tu hija.
Esa no es su hermana.
Tu examen les parece importante.
Necesitan pedir mucha leche, pero están muy contentos.
Nuestros pájaros le parecen grandes.
Elena no puede pedir la ensalada porque está aburrida.
No le duelen mucho las manos.
Tuve que esperar el autobús.
¿Trabajaste en Londres durante dos semanas?
Anoche Carlos fue al hotel y ayudó a su tío.
Me gusta esta novela y quiero comprarla.
¿Tenía esta enfermera miedo de los perros?
Tu tía visitó a tus hijas y limpió esa cocina hace dos días.
Habrá algunos coches en el jardín.
¿Van a llegar Laura y Carmen a ese museo dentro de una hora?
Fue a ese banco anoche.
Este viaje no será el viernes a las dos y cuarto.
María quiere que lleves tu traje.
El partido te parece corto.
Este es su primo.
Tenemos un coche, pero no lo usamos.
No hay chicos en el museo.
Habrá muchos perros en la calle.
Ha escuchado esta música hermosa.
Tradujo este mensaje ayer por la mañana.
Cuando termine el trabajo, se despertará.
María está conduciendo las furgonetas ahora.
María preparó su buena ensalada y preparó esa pizza.
Laura estaba cocinando mientras Sara estaba estudiando en esa biblioteca.
¿A quién está ayudando Laura?
Su mesa es cara.
Como la pizza todos los días.
¿Te pusiste la chaqueta?
Es tan baja como sus primos.
Voy a traer tres pizzas dentro de una hora.
Si tuvieras dinero, hablarías con tu tío.
¿Quién puede preparar su pizza española?
Te dormiste a las dos menos cuarto.
Luis va a mostrarme su billete esta tarde.
No podemos hablar con nuestras hermanas porque tenemos prisa.
Voy a quedarme en casa antes de comprar pan delicioso.
Si hace sol, Lucía se vestirá.
Nos gustaría lavar la falda.
Esta chica empezó a beber el zumo.
Cuando llegué, su hija ya había cerrado esa maleta marrón.
Carmen cree que Lucía puede comer su bocadillo delicioso.
Lloverá mucho en Argentina pronto.
Digo que Carmen no puede pintar este armario.
¿Por qué tradujimos el poema?
¿Cuántos vasos hay sobre la mesa?
No han escuchado esa canción.
Ese pasaporte es de ella.
Esta revista no cuesta 37 euros.
Elena prepara otro pastel muy a menudo.
¿Estaban cocinando nuestras hijas en esta cocina?
Tienen que vender los trajes, pero están muy nerviosos.
Pablo quiere buscar un perro inteligente.
¿Habló mi hijo francés ayer por la tarde?
Saldremos de Italia.
¿Dónde está su vestido? Lo han olvidado.
¿Dónde está mi camión? Lo olvidé.
Pagué sesenta y siete euros por la chaqueta.
La enfermera pobre no viajó a Italia el jueves.
Mi traje no es bonito.
Carmen y Sara cerraron otra puerta y comieron la naranja.
Por la tarde limpio esa habitación.
Le contó esas historias a Pedro ayer.
Tiene tres relojes, pero no los usa.
Elena no tomó este barco lento porque no tenía tiempo.
¿Hablas inglés?
Estoy en Berlín.
Lavaré el camión.
Lo siento.
Nadie limpió su habitación.
¿Cuántos periódicos hay sobre el armario?
No me duelen las manos cuando hace frío.
Carlos nunca ha hablado francés.
¿Vas a mostrarle esa foto a tu hijo mañana?
Pagaste 51 euros por las furgonetas.
Su primo está demasiado aburrido.
¿Necesita llamarlos?
Carmen ha escuchado esta canción en el castillo.
Mi hija va a caminar por esa calle pronto.
¿Dónde está tu teléfono? Lo has perdido.
El jueves nevó mucho en Francia.
¿Dónde están sus faldas? Las ha olvidado.
El niño salió de Londres el mes pasado.
Su tía es periodista.
Juan y Pablo todavía no han conducido su furgoneta.
Este no es el supermercado más grande de España.
¿Estarás al lado del supermercado?
Jorge no abrirá la ventana porque no tiene tiempo.
El miércoles su hija ayudó a su hermana.
Te vestiste el lunes.
Compramos una furgoneta verde y luego la vendimos.
Este es el hotel más famoso de España.
Habrá un perro en el jardín.
Esta mujer quiere comprar algunos libros.
David vio este bosque pequeño ayer.
La enfermera trabajó en Nueva York durante doce años.
Miguel cree que son muy inteligentes.
Ese camión es mío.
María es de Alemania.
El estudiante francés va a traerle el mapa mañana por la mañana.
¿Sabes cocinar?
¿Quién puede encontrar su pájaro?
Mañana por la mañana el hombre va a contárselo.
¿Va a mostrarle otro reloj a su hermano dentro de una hora?
María trabaja en Sevilla desde hace once años.
La estación abre a las diez.
A María no le gusta ese camión.
Son las nueve de la noche.
Nos lo trajiste ayer por la tarde.
¡Qué jardín tan bonito!
He jugado al baloncesto.
¿Tiene mi hijo razón?
¿Quién ha terminado el diccionario?
Este diccionario interesante está debajo de la mesa.
No comprarán tres novelas el próximo verano.
Si quieres, Laura arreglará la bicicleta.
María y Elena son menos fuertes que Isabel.
Dentro de una hora iremos a Lisboa.
No se lo mostré.
Quiere que lean un libro extraño.
A Jorge le gustaría abrir muchas viejas puertas.
Ayer por la mañana Jorge fue al restaurante y pidió agua.
Juan no puede comer en el restaurante.
Dicen que Laura cerró las ventanas.
Mis primos pintaron el armario azul y limpiaron la cocina.
Este mensaje no es más fácil que el otro.
Miguel tenía sus caballos inteligentes.
¿Quién está visitando a las mujeres?
Tenemos que pintar un armario negro, pero no tenemos tiempo.
Comprará su coche porque quiere visitar a este médico tímido.
Este mal hombre no puede lavarse las manos.
Fui al castillo anoche.
Luis va a traerle mucho té a Jorge mañana.
¿Te gustaría construir una casa?
Miguel y Pablo estudiarán italiano dentro de una hora.
Su hermano no trabajó en Sevilla durante nueve semanas.
Este taxi le parece lento.
Dices que limpiamos la cocina.
¿Estaba ese plato al lado del armario?
¿Va a llegar Ana a esta tienda dentro de una hora?
La biblioteca abre a la una.
¡Qué inglesa es esa carta!
Hay una estación pequeña en Lisboa.
Ya ha tomado este autobús.
¿Dónde estaba este pasaporte?
¿Cuántos caballos viste?
¿Nos prestó nuestro hijo esas llaves?
Si Luis pudiera, vería una película larga.
Pedro ha llorado en esta cocina.
La carta que ha buscado era fácil.
Estaba descansando con mi hijo.
¿Trabajas muy bien todas las semanas?
Su hija tiene que tomar este taxi.
¿Te gustaría hablar con tu hermano?
Todavía no has escuchado la música hermosa.
Decimos que no vas a pedir ese pastel.
Empezaste a pedir algunos pasteles deliciosos.
Elena y Luis intentarán ir a Madrid.
Isabel quiere pedir mucho vino.
El hombre que vive aquí es su tío.
Hay una universidad fea delante del hotel.
No había ningún chico en el aeropuerto.
Este examen es el miércoles a la una.
Su amigo viajará a Lisboa el jueves.
Sara no venderá una mesa porque tiene prisa.
Pedro no ha pedido estos pasteles.
Le mostraré su falda a Juan mañana.
¿Se quitó el abrigo ayer por la tarde?
No necesitas cuatro vestidos.
Esta clase es el sábado a las 9:05.
Esperan que Pablo y Pedro trabajen en Lisboa.
Cuando Ana y Jorge eran niños, jugaban al tenis.
¿Es Luis de París?
¿Tenía Miguel estas historias?
Laura preparó otro pastel italiano en el restaurante.
Nunca he estado en España.
Le duele un poco el brazo.
Cuando su tío era niño, leía diccionarios.
La chica alta se puso el traje hace una hora.
Estoy muy contento.
¿Es su hermano cocinero?
Va a conducir su camión.
Me duele un poco la cabeza.
Nuestras tías se están poniendo el sombrero.
Su hija se lo mostró hace dos días.
Hace buen tiempo en invierno.
Sabemos que esperaremos a nuestro primo.
A sus hermanos no les gusta leer periódicos.
¿Dónde perdió este abrigo?
Los médicos nos han contado otra historia.
¿Por qué no llevó David su abrigo?
Creemos que no tomará estos trenes rápidos.
¿Dónde vio Pablo los trenes?
Fue a ese hospital.
Esas bodas serán el 5 de mayo.
El hombre se divirtió ayer por la mañana.
Ya has ido a Berlín.
Quiero que vayan a Berlín.
Ese poema era extraño.
A su hermana le encanta hablar español.
Carlos no le ha contado todos los planes a Pablo.
Hasta mañana.
¿Había un camión en la calle?
Mi hija salió de la farmacia ayer por la mañana.
Carmen cerrará esa maleta mañana por la mañana.
A Pedro y Jorge les gusta el ruido.
Me gustan los poemas y quiero comprarlos.
¿Nos dormimos a las cuatro?
Tocamos el violín todas las mañanas.
Quería ir a Nueva York.
Isabel ha oído su canción.
Se duerme a las once.
Lavarás el camión cuando Jorge llegue.
Nevó mucho en Roma ayer por la mañana.
Jorge siempre escucha música.
Hay muchos coches en el parque.
¿Cuántos años tiene?
¿Nos gusta esa furgoneta cara?
Cuando Pablo llegue, escuchará esta música extraña.
Te acostarás después de traducir esta revista.
Esta furgoneta no es tan nueva como esa furgoneta.
Miguel quiere esperar este avión, pero no puede.
¿Es la caja amarilla?
Mañana Carlos pintará el sofá y abrirá esta maleta.
Fuimos a Berlín y visitamos la farmacia famosa.
Quieres esperar a tu hermano, pero estás muy enfermo.
Sabes que Pedro está yendo a París.
Hay un castillo cerca de Sevilla.
Tienen que abrir una ventana, pero no pueden.
Su primo ha viajado a Barcelona.
A tu jefe le gusta bailar con Pablo.
Estábamos cerrando una maleta verde cuando salió.
No tocarás el violín.
No le gusta el parque grande.
Ana va a contarme algunos problemas mañana.
Jorge y Elena quieren ayudar a las mujeres.
¡Bienvenido!
David le mostró cinco trajes a Laura el sábado.
David y María no vieron a nadie.
¿Hay una reunión en Sevilla?
¿Irá a la oficina dentro de una hora?
No puede vestirse porque no tiene tiempo.
Su hijo está estudiando italiano ahora.
Luis empezó a elegir seis armarios.
¿A quién espera?
Nos despertamos a las doce.
Pagamos dieciséis euros por este ordenador.
Intentó escucharme.
¿Es mi hermano más perezoso que Luis?
¿Qué escribió Miguel?
¿Por qué fue María a Berlín?
Los abogados estaban terminando su libro francés mientras estábamos llorando en la habitación.
Los regalos no están sobre el sofá.
Esta universidad no es menos vieja que la otra.
Lucía y Luis pagaron la pizza ayer.
Lucía va a ir a Nueva York después de trabajar.
Pablo no ha viajado a Lisboa.
No había coches en el jardín.
Llamarás a tu hermana cuando nos levantemos.
El hombre que vive aquí es pintor.
Fuiste a Alemania hace tres semanas.
Pagó setenta y dos euros por el periódico.
No visitaste a este buen médico hace un año.
A Carmen le gusta escuchar música.
¿Por qué no compra chocolate?
La enfermera fue al hotel en autobús hace dos días.
Lucía necesita escuchar la canción extraña.
Las chicas estudiarán con sus hermanas.
Miguel no puede vender un sombrero feo porque está ocupado.
El lunes abriste sus maletas negras.
Carmen no está más enferma que su hermana.
Todos los días la chica traduce los libros difíciles.
Cuando su hija era niña, comía con su hijo.
Por la noche llegaban a esa iglesia tranquila.
Viajaron a Portugal hace dos días.
Su cumpleaños es el 13 de enero.
Todavía no nos hemos quedado en casa.
¿Quién vio mi concierto?
¿Está nuestro pasaporte sobre el sofá?
¡Qué aburridos están Pablo y Juan!
Bienvenido a nuestra casa.
¿Esperó Juan el autobús anoche?
Estas mujeres han hablado francés.
Se lo mostraré.
Ya no trabaja en Berlín.
Cuando llegaron, Elena ya había olvidado esos vasos verdes.
Esta enfermera todavía trabaja en Roma.
Carlos y Lucía no conocen el puente hermoso.
Isabel acaba de ducharse.
Si hablaras inglés, buscarías una tienda.
Era famosa.
Este médico vive en Barcelona desde hace doce años.
Lucía todavía no ha cerrado una puerta.
Se despierta a las dos y cuarto.
¿Habrá una silla en la casa?
Pedro debería mostrárselo.
¡Qué bien juegan Isabel y Juan!
Jorge vivió en Roma durante ocho semanas.
El abogado amable jugará muy poco pronto.
¿Sabe Pablo nadar?
Tengo cincuenta y dos años.
No habrá sillas en el jardín.
No hay ningún chico en la biblioteca.
Su hijo va a abrir una caja y limpiar nuestro viejo piso esta noche.
Pablo y Elena no estudiarán inglés esta tarde.
Estas películas le parecen divertidas.
Los fines de semana vuelvo del banco hermoso.
Este es su vestido marrón.
Ayer por la mañana escribió algunos mensajes y leyó otra carta.
Laura no me lo estaba mostrando.
¿Recordaba Sara su canción?
David tradujo ese diccionario porque quería ducharse.
Esta película es menos buena que la otra.
Esa no es su chaqueta mojada.
Su tío ha comprado una silla.
¿Hablará francés el domingo?
Su hijo se pone el abrigo por la noche.
No hay ningún camión en el parque.
El viaje será el miércoles a las diez y media.
Es música.
Estaba nadando en el río mientras estábamos conduciendo el camión.
Este tren le parece rápido.
¿Cuántas novelas hay debajo de la mesa?
Mi hija estaba eligiendo su novela.
Se lo estás contando.
Pasamos el verano en la playa.
El tren ya ha salido.
Su hija se llama Lucía.
Crees que estás terminando estos trabajos fáciles.
¿Sabían nuestras hermanas bailar?
He ido a Roma.
Jorge sabe cocinar.
Laura estaba comiendo en el restaurante.
Vive en Berlín.
Su hijo visitaba el mercado.
No la escuches, por favor.
¿Cómo se escribe tu nombre?
No habrá vacas en el pueblo.
Cuando Carlos era niño, trabajaba en París.
No lo compró el verano pasado.
Carlos no toma este avión rápido porque no tiene tiempo.
Hace mucho frío en verano.
La cocina que has pintado es bonita.
¿Te gustaría traer este traje?
Luis no visita a los médicos porque no tiene tiempo.
Cuando era niño, lloraba en este baño.
Van a buscarme mañana por la mañana.
Carmen tiene sesenta y nueve años.
Miguel viajó a Berlín en coche.
Este niño jugó en la calle hace dos días.
Cuando nuestros hermanos eran niños, trabajaban en París.
Digo que Luis está abriendo la maleta.
Quiere otro perro fuerte.
¿Dónde vio María a sus enfermeras?
Su hermana ya no vive en Berlín.
La biblioteca estaba lejos de la escuela.
Hace dos días Carlos y Luis no fueron a la escuela.
La canción que Elena ha oído es extraña.
Estábamos caminando cuando Pedro llamó.
Va a comer mucho arroz delicioso esta noche.
Ayer por la mañana rompió esta taza.
¿Dónde ha encontrado Ana seis abrigos?
Compraste una novela corta y luego la vendiste.
Hablaré con Laura cuando tenga tiempo.
Todavía no ha llevado su chaqueta.
Quieres que prepare la ensalada.
Luis y Jorge quieren llamarla.
¿Cómo están tus hijos?
Luis lo elige los fines de semana.
Carmen y Luis irán a Madrid cuando Pablo llegue.
Quiere terminar el trabajo, pero no tiene tiempo.
¿Te gusta el río hermoso?
Pronto vas a dormirte.
¿Es el abogado menos amable que Luis?
Elena ha pagado este té.
Había una chaqueta sobre la mesa.
Pedro va a viajar a Lisboa el 25 de febrero.
Nadará mucho dentro de una hora.
¿Quería Isabel acostarse?
Isabel fue a Lisboa ayer por la mañana.
No hay ningún hotel cerca de Barcelona.
Los fines de semana bebemos té.
Miguel no arregló esos camiones porque tenía prisa.
Cuando termine el trabajo, buscará estas estaciones.
¿Dónde está su chaqueta? La ha vendido.
¿Qué va a decir Miguel?
Mañana Jorge y Sara hablarán español.
Su hermano arregló esos relojes el martes.
He escuchado esta música.
Me gusta el traje y quiero comprarlo.
Deben salir de Italia.
Los camareros tienen ganas de elegir muchos trajes.
Tienes que conducir ese coche, pero no puedes.
Pedro cree que David escuchará tus canciones.
Lavamos otra lámpara pequeña anoche.
Este concierto nos parece extraño.
David, escúchame.
Pronto visitaré a mi hermano y prepararé una ensalada.
María pagaba este vestido por la tarde.
Su vecino intentó leer una revista.
¿Qué leerá Sara?
¿Te gustaría llamar a tu chica?
¿Dónde está su reloj? Lo olvidaron.
Ayer por la tarde te prestaron dos furgonetas.
Luis viajará a Londres el 8 de noviembre.
Elena dice que la película era muy buena.
Este es el castillo más pequeño de la ciudad.
Nuestras tías pintaron una silla anoche.
El diccionario es demasiado extraño.
La botella que has roto era vieja.
Olvidará este vaso.
La chica inglesa trabajó en Nueva York durante ocho semanas.
Los periódicos cortos cuestan 42 euros.
¿Hay seis chicos en la oficina?
Voy a ver a mi hombre perezoso.
¿A quién vamos a esperar?
Ayer Pedro se puso el abrigo.
Tu hijo se está quitando la camisa en este momento.
Si Carmen viviera en Madrid, compraría el coche.
Isabel se enfada a las doce menos cuarto.
Está escribiendo este mensaje ahora mismo.
Ya son las cuatro y cuarto.
Esta tarde su amigo va a ducharse.
Sabe que el hotel estaba cerrado.
Este concierto no fue el lunes a las siete menos cuarto.
¿Quiere Carmen cerrar esta puerta?
Sara y Lucía no pagaron cuarenta y cinco euros por esta novela.
¿Tocan tus hermanos el piano por la noche?
El domingo cerraremos esta ventana y compraremos nuestro vestido.
Pedro no era abogado.
Todas las mañanas el estudiante tímido te lo trae.
¿Quién esperará a nuestro hijo?
Esta tarde va a ver a nuestros jefes.
Escucharán su canción esta tarde.
Mi tío viajó a Italia ayer por la tarde.
Quiero enviártelo.
Vas a ir a Lisboa para comprar este sofá.
Esta noche viajarán a Madrid en tren.
Laura y Pedro los escucharon hace una hora.
La falda que llevé es azul.
Carmen cree que Ana se ha quedado en casa.
David cree que el tren es muy lento.
Cocinaste arroz y arreglaste esa radio.
Pedro se lo trajo ayer.
La enfermera está tan nerviosa como Pablo.
Este no es el mercado más moderno del mundo.
Carlos necesita pedir tres pasteles, pero está muy ocupado.
Van a venderle ese reloj mañana por la mañana.
¿Dónde están mis pelotas? Las vendí.
Miguel siempre camina por el pueblo.
Si tuviera coche, hablaría con David.
Su hija no se los mostró anoche.
Cree que Isabel va a arreglar el teléfono.
Su cumpleaños es el 13 de enero.
Miguel no lee esa novela por la tarde.
Viajó a Portugal la semana pasada.
Tu vecino se ponía la chaqueta muy a menudo.
¿Dónde está mi abrigo? Lo olvidé.
La gran mujer está bebiendo leche ahora mismo.
No voy a traducir el poema el lunes.
Pablo sabe que puede pedir cinco ensaladas españolas.
Este jardín es menos bonito que el otro.
Vas a pedir cerveza porque quieres hablar con Isabel.
Es muy famosa.
Te he mostrado otra camisa.
No está menos enfadado que Carmen.
¿Intentará escuchar los ruidos?
No me lo des.
Luis va a ir a Nueva York después de llamar a tus amigos.
Jorge fue a París después de llamar a sus tíos.
Mi hija estaba ayudando a esta enfermera mientras Pablo estaba bailando.
No llegó a esta estación el viernes.
Si hace sol, prepararemos la ensalada.
El niño se está quitando la chaqueta.
Los espera todos los días.
¡Toma el tren!
¿A qué fecha estamos hoy?
Laura tiene prisa.
El avión llega a las diez y cuarto.
Lucía ha visto este autobús en el jardín.
Nuestro hermano está delante del aeropuerto.
Pedro se sentó antes de abrir otra vieja puerta.
Ayudamos al buen estudiante muy a menudo.
Quería llamar al estudiante.
¿Llegarán a esta farmacia esta tarde?
Si no encuentro las llaves, no elegiré ese sofá.
Jorge tiene ganas de pagar la chaqueta.
Laura está menos enfadada que su hijo.
El hombre perezoso no lo trajo ayer por la mañana.
Si el tren no llega, elegiremos estos periódicos.
¿Te gusta comer en el jardín?
¿Oiremos nuestra música en esa habitación?
Jorge no sabe nadar.
Se quedaron en casa a las cinco.
¿Estaba esta foto al lado de la cama?
No intenté sentarme.
El taxi es demasiado rápido.
No debería descansar en el parque.
Las nuevas radios cuestan 56 euros.
La tienda hermosa está cerca de Roma.
¿Limpiarás tu armario esta noche?
Esta es tu hija.
Encontró un traje seco y luego lo vendió.
Estas cámaras están al lado del armario.
¿Cuántos teléfonos ha encontrado Luis?
El castillo abre a las once.
¿Dónde está su abrigo? Lo olvidó.
Luis quiere arreglar estos armarios.
Carmen trabaja con su hermano muy a menudo.
Creemos que no has pintado estas mesas amarillas.
Tiene un abrigo, pero no lo usa.
Si la tienda está cerrada, ayudará a su estudiante.
No había ningún camión en el pueblo.
Luis dice que el médico trabaja en Lisboa.
Tomaremos otros aviones cuando lleguen.
¿Son las bicicletas viejas?
Me encontraron anoche.
Cuando Carlos llamó, tu tío ya había pintado la cocina tranquila.
A Pedro le encanta esta calle pequeña.
Va a ir a Lisboa antes de vender cuatro camiones blancos.
Estaba corriendo mientras Lucía estaba conduciendo sus furgonetas.
¿Quién va a preparar esta sopa caliente?
No hay iglesias delante del hotel.
Estaba durmiendo mientras estaban abriendo otra ventana.
A Sara y Carlos les gusta viajar a Berlín.
Vivió en Madrid durante diez meses.
Cuando saliste, ya habías esperado al médico.
Este abogado bebió mucho café y llamó a su hijo.
Esta casa es menos vieja que la otra.
David estaba en Barcelona.
Las enfermeras necesitan ir a Sevilla.
Quiere que se divierta.
El abogado irá al teatro.
Laura estaba bailando en el teatro mientras estaban descansando.
Este estudiante fue a la estación y vio esas películas.
Mi amigo irá a Berlín y pedirá mucha cerveza mañana.
Traes mucha leche caliente por la tarde.
No llovió mucho en Italia ayer por la mañana.
Ya son las ocho menos cuarto.
Luis quiere ser escritor.
Va a venderle una radio a su hija esta tarde.
Me siento por la tarde.
Nos gusta escuchar música.
Miguel quiere traer algunos pasteles, pero no tiene tiempo.
Pedro dice que María no ha hablado con Jorge.
Este es el profesor más famoso de Francia.
La chica está caminando por el pueblo ahora.
Se lo mostrarás.
¿Hay una vaca en el jardín?
¿Quién puede encontrar ese perro?
Se aburrió hace dos días.
¿Qué libro vas a comprar?
Luis, descansa en la iglesia.
Ha dormido en la casa.
Preparó seis pizzas y cerró una maleta.
Si hablaran inglés, cocinarían sopa.
Carlos y Luis ya han lavado una ventana.
Vas a comer esta pizza porque quieres quedarte en casa.
¿Quién va a arreglar el coche gris?
La fruta que Luis ha comido era deliciosa.
Habrá un sofá verde en el baño.
Si Carlos hablara inglés, hablaría con su hijo.
Pedro tuvo que cerrar esta puerta.
Le gusta el parque.
Fuiste a Berlín antes de llamar a su hijo.
Tiene que buscar este plato, pero está muy nervioso.
María siempre viaja a Roma.
Tu tío corrió por la calle ayer por la tarde.
¿Dónde está su traje? Lo ha olvidado.
Iremos al restaurante y comeremos un pastel esta tarde.
María no abre todas las cajas todos los días.
Esta fiesta es el lunes a las cuatro menos cuarto.
Cuando Lucía llegó, ya había buscado la pelota.
Anoche fueron al supermercado y vieron un partido largo.
Este coche es más nuevo que el otro.
Cuando Isabel se levante, conduciré el camión.
La enfermera tiene razón.
Leíste un periódico difícil y leíste muchas revistas.
¿Por qué no fue Pablo a Madrid?
Si no encuentro las llaves, buscaremos nuestro pájaro.
Su tío se dormirá a la una.
Hemos encontrado muchos perros pequeños.
Este pueblo es tan hermoso como ese pueblo.
El lunes su tía irá a la estación y verá su partido.
Sabe que hemos ido a Lisboa.
Bailarás con Ana.
Jorge no puede limpiar ese sofá porque tiene prisa.
Necesitaba arreglar esta mesa sucia.
Quiere mostrárselo.
Ayer Miguel les trajo la carta.
Nos encanta tocar la guitarra.
Pedro ya ha pedido mucho vino.
Esta historia es menos importante que la otra.
Su cumpleaños es el 8 de agosto.
Ayer por la mañana pedimos esta ensalada.
Todavía no ha tomado el avión.
Se aburrirá después de estudiar.
Más vale tarde que nunca.
No lloramos muy poco.
¡Llama a la policía!
Tienes una foto, pero no la usas.
Esperaremos este avión.
¿Qué silla está pintando?
Sara y Carmen no necesitan su teléfono.
Estaban cocinando en ese restaurante mientras estaba tomando un avión.
El vestido que has llevado es rojo.
Le contaste una idea ayer por la tarde.
Todavía no hemos llevado nuestro traje amarillo.
El niño descansa en el jardín todas las mañanas.
Todo el mundo ha comprado el arroz.
Llamó al abogado y arregló esta radio.
Te quedaste en casa después de estudiar.
Viajarás a París en tren el sábado.
Isabel es más pobre que Luis.
Todavía no he ayudado al estudiante.
Dentro de una hora iremos al mercado y pediremos otra ensalada.
El estudiante valiente tuvo que pintar una mesa azul.
Lloverá mucho en España el martes.
Esas puertas no son verdes.
El domingo lavó esos coches y ayudó a este chico.
Compró agua y escribió este mensaje corto.
Dice que llevarán una camisa.
Carmen y Miguel llaman a esta mujer por la noche.
La sopa que pagaste era deliciosa.
Hace una hora se quitó la camisa.
¿Se ha lavado Carmen las manos?
Fui a Londres y comí esa patata deliciosa.
Cree que Luis va a divertirse.
Quiero un sombrero amarillo.
Lloverá mucho en Londres pronto.
Ese teatro hermoso está lejos del supermercado.
Sara estaba viendo sus partidos mientras Jorge estaba cocinando en la cocina.
Eran las tres y media cuando llegó.
Lucía vivirá en París el año que viene.
¿Por qué trajo Lucía té?
Hay un armario rojo en la casa.
No le duelen los pies cuando hace frío.
El hospital le parece moderno.
Ana viajará a Japón mañana.
Esta es nuestra cocina hermosa.
Mis tías están comiendo demasiado.
Nadie tomará el avión rápido.
Camina en la habitación, por favor.
Nuestros hijos necesitan algunas bicicletas.
¿Qué ha hecho Pablo?
¿Empezaste a ir a Berlín?
¿Qué cámara estás vendiendo?
¿Verás tu buen concierto mañana por la mañana?
Su hija ha trabajado muy poco.
Quiere que limpies el sofá barato.
¡No le prestes esa chaqueta!
No esperan a su primo porque están enfadados.
Miguel tiene que ayudar a la mujer.
Ana quiere que hablemos con nuestras tías.
¿Dónde está nuestro reloj? Lo perdimos.
Cuando llegaron, Miguel y María ya habían pedido tres ensaladas.
Sara estaba estudiando mientras estaba jugando en el jardín.
Su hermano se llama Jorge.
Quiero esperar a mis hijas.
Las camisas rojas cuestan veinticinco euros.
No se vestirá el martes.
Oirás tu ruido extraño esta noche.
Estabas viendo el partido mientras Juan estaba descansando.
La tienda estaba al lado del supermercado.
¿A quién va a ayudar?
Le contó otro problema a Juan el jueves.
¿Cuántos libros va a leer?
A Jorge no le gusta ese hotel hermoso.
El diccionario que ha perdido es interesante.
Luis y Laura tradujeron esa revista.
¿Adónde va?
Carmen no estaba pintando esta nueva silla.
Sabemos que esa vaca es muy pequeña.
Nevó mucho en Sevilla hace dos días.
Trabaja en Madrid desde hace tres meses.
Tienen que visitar la tienda, pero no pueden.
¿Trabajó el niño con su hermano?
Pedro viajó a Sevilla el 20 de septiembre.
¿Cuántos armarios hay en el piso?
Por la tarde el camarero bajo elige todos los sombreros.
El agua que Lucía pagó estaba caliente.
¿Dónde viven?
Juan está escuchando el ruido ahora mismo.
Si la tienda está cerrada, no cocinará mucho pescado.
El diccionario que terminaron era nuevo.
Quiere escucharte.
No puede llamar a su hermana porque no tiene tiempo.
Si hace sol, no verás este partido divertido.
Va a ducharse después de vender otro armario limpio.
Este viaje fue el miércoles a las doce y cuarto.
Te estás cepillando los dientes.
Pablo dice que no estás pagando el vino.
Les gusta leer en esa biblioteca.
No habrá ninguna farmacia al lado del mercado.
Si tuviera tiempo, elegiría ese sofá.
Queremos que llame al niño.
La mujer tiene sesenta y tres años.
Ana y Luis encontraron muchas oficinas famosas ayer por la tarde.
Juan está muy cansado hoy.
El hombre que ha pedido un pastel está preocupado.
¿Debe enviártelo Isabel?
El estudiante es tan valiente como su hija.
Luis estaba cocinando un huevo mientras estaba llorando en la habitación.
Carlos nunca llora en la habitación.
Todavía no ha hablado con su hermano.
¿Te gustaría leer ese libro?
Estos ordenadores cuestan 71 euros.
Fuimos a Barcelona para comprar mucho zumo.
Tu hermana trabajaba con sus hijos todos los días.
¿Quién va a llevar sus faldas grises?
No hay coches rápidos en la calle.
Te encanta cocinar en la cocina.
Sara ha vuelto de Madrid.
Esta es la montaña más grande de Japón.
La puerta te parece verde.
Miguel y Luis viajarán a Alemania esta noche.
Quieres que prepare mucha sopa fría.
Miguel no te lo traerá esta noche.
¿Conoce Sara a los chicos alemanes?
El traje cuesta veintiún euros.
Te encontrarán esta tarde.
¿Dónde está su furgoneta? La han vendido.
Claro que no.
No comas en tu baño.
Estos niños tenían este problema.
Elena y Pablo jugaron al tenis ayer.
Preparaste cinco ensaladas y cocinaste carne deliciosa.
Dentro de una hora va a llover en Argentina.
Ese chico que vive en Sevilla es periodista.
María y Laura oirán la canción.
El chico viajó a Londres ayer por la mañana.
¿Por qué escucharán la música?
Habrá un libro al lado del armario.
Quieren que hable con su primo.
Los fines de semana te lo mostramos.
Luis es de Berlín.
¿Estará ese ordenador sobre la mesa?
Su tía venderá otro coche rápido cuando Luis tenga tiempo.
¿Viajaba el estudiante a Madrid?
Su tío encontrará su biblioteca pequeña esta noche.
Esta mujer no sabe jugar al tenis.
Quieres enviárselo.
¿Está la estación detrás del hospital?
Esta noche las chicas van a traerle mucho vino a su hermano.
Dice que no se quedará en casa.
Este es el restaurante más pequeño de Francia.
Estamos de vacaciones.
Su cumpleaños es el 4 de octubre.
¿Tocan los hombres el piano todos los días?
Por la tarde Jorge y Elena llegan a la estación.
Sus vestidos sucios cuestan 35 euros.
Lucía tiene ganas de abrir esa ventana grande.
Esta silla me parece vieja.
Elena vio un concierto anoche.
Pronto voy a ir a Londres y pedir mucho café.
Cuando se levante, Carmen se vestirá.
No se vestirá a las dos menos cuarto.
Estaba trabajando cuando Isabel salió.
Esa mujer que trabaja en Londres es nuestra hermana.
¿A quién está esperando Miguel?
Hay una clase en Nueva York.
Cuando Carmen llegue, beberé cerveza.
Pronto correremos con nuestro primo.
Jorge va a ducharse pronto.
Fuimos a Madrid antes de traducir esas cartas.
Creo que no estoy escuchando su ruido.
No había hoteles al lado de la estación.
El partido te parece interesante.
Esta enfermera acaba de ir a París.
¿Cuándo escribimos esos mensajes extraños?
Cuando Ana llegó, Laura y David ya habían preparado otra pizza.
Digo que Pablo va a traer la camisa.
Miguel todavía trabaja en Nueva York.
Hacía mucho sol en Italia.
Han comprado una camisa en la cocina.
Espero que hablemos con Juan.
¿Se ponen el abrigo por la mañana?
Juan está construyendo otro hospital grande ahora mismo.
Jorge pagaba la sopa los fines de semana.
Cuando eran niños, jugaban al tenis.
¿Abre el teatro a las nueve menos cuarto los lunes?
Este examen es el sábado a las cuatro y cuarto.
Vamos a dormirnos esta tarde.
¿Trabajaban Lucía y Pablo en Roma?
¿Cuándo va a vender este traje?
Si tuviera tiempo, vería seis partidos.
Este abogado tiene miedo del agua.
Los mensajes son cortos.
Su hija intentará ducharse.
Ese chico que vive en Barcelona es amable.
El café que han traído está frío.
Fuiste a París antes de visitar a tus hermanos.
Cuando tenga tiempo, irán a Barcelona.
Tenemos que comer nuestras patatas, pero no tenemos tiempo.
Pagamos 45 euros por el libro.
¡No te despiertes!
Su hijo le venderá un teléfono sucio a Sara.
A Laura y Luis les gusta esta furgoneta.
Todos los días Miguel y Jorge no duermen en este piso.
Su tío irá al restaurante y ayudará a su primo esta noche.
¿Por qué se vestirá Elena?
Sara quiere que hable con mi hermano.
Esa mujer que ha ayudado a esa chica famosa está contenta.
Juan está tan triste como Pedro.
Tiene mucha sed.
Esas fiestas serán el 16 de septiembre.
Isabel no llevó su sombrero porque no tenía tiempo.
Elena no llevó su traje porque estaba sola.
Es la una.
¿Cuesta esa revista 78 euros?
Dices que vivimos en Madrid.
Su amigo intentó hacerlo.
Encontró un vestido pequeño y luego lo perdió.
Me levanto todos los días.
El teatro está lejos del castillo.
Nos pusimos el sombrero.
Ana y María arreglarán los armarios.
Carlos espera que trabajes en Londres.
Sara está eligiendo la camisa ahora mismo.
Hace mal tiempo en otoño.
Jorge estaba corriendo mientras Pablo estaba limpiando este armario marrón.
Esperamos que no se acueste.
Miguel abre otra puerta muy a menudo.
Hay cinco furgonetas en el parque.
Traducirá los diccionarios cuando terminen el trabajo.
Su lección te parece extraña.
Su vecino alto te lo estaba dando.
¿Cuántas radios venderá Juan?
Quiero que se vistan.
¿Dónde encontraste una tienda grande?
Miguel no se levantará porque está preocupado.
Había algunas chicas alemanas en la farmacia.
Son las diez de la noche.
Pedro quiere que te despiertes.
El chico que oyó el ruido es arquitecto.
¿Cuándo abrirá María una maleta?
Su hermana ya ha pintado una cocina.
Hay un chico joven en el hotel.
Quiero que visites este castillo.
Lo ha olvidado.
¿Vas a jugar al tenis esta tarde?
El museo abre a las cinco menos cuarto.
Recordabas esta nueva pregunta.
Habrá muchos estudiantes en el banco.
Estaba bailando en el teatro mientras estaba cerrando una maleta.
Estos niños llevarán una camisa bonita cuando llegue.
No habrá ningún concierto en Londres.
Jorge quiere contárnoslo.
Me acosté después de descansar.
Prefiero las canciones hermosas.
Cerraste la vieja caja y abriste una maleta.
Elena fue a la oficina y ayudó a sus vecinos.
Elegiremos este vestido cuando lleguemos.
Hace una hora llamó al camarero y preparó sopa.
Crees que podemos ducharnos.
El hombre que ha vendido otra cámara sucia es profesor.
¿Dónde están sus sombreros? Los ha olvidado.
Sus tíos no compraron mucha agua en el castillo.
¿Dónde está nuestro diccionario? Lo olvidamos.
Tenemos que lavar una ventana, pero no tenemos tiempo.
Dicen que Sara construirá una iglesia.
No le duele el brazo cuando hace frío.
Vives en Nueva York desde hace nueve años.
David se ponía la chaqueta por la noche.
Miguel no está tan cansado como sus hijas.
Su tío ha ido a Berlín.
El tren llega a Londres a las 6:05.
Jorge necesita beber la cerveza.
Carmen cree que mi hermano trabaja en Sevilla.
Espero que Luis venda esa furgoneta.
¿Fue tu boda el 13 de enero?
Su primo es de Lisboa.
El miércoles no jugaremos al fútbol.
Carlos fue al hotel y comió mucho pan.
Eran las dos cuando los abogados llegaron.
Nací en 1987.
Su tío debe ponerse la chaqueta.
A su jefe le gusta esta canción.
María va a traerle esas fotos a su hijo dentro de una hora.
Su jefe ha bailado en el teatro.
Cuando Ana tenga tiempo, beberás té.
El hombre ayudó a su tío y cocinó mucho arroz delicioso.
Si hace frío, hablará con Ana.
No habrá conciertos en Roma.
La enfermera trajo zumo ayer por la mañana.
No están un poco enfadados.
Estábamos trabajando en esa biblioteca mientras Miguel estaba descansando en la habitación.
Quieren dártelo.
Tu hermana estaba leyendo en la biblioteca mientras Ana estaba lavando las furgonetas.
Pintaste esta silla y pintaste esa habitación el martes.
Cerrarán su caja cuando nos levantemos.
Llamé al profesor ayer por la tarde.
Laura y Luis han comido con sus hermanas.
No hay ninguna silla en la cocina.
El abrigo que compraron era gris.
Nuestro primo no es de Japón.
¿Era el partido divertido?
Espera que trabaje en Lisboa.
Juan ayudó a su abogado y visitó a su primo.
¿Dónde están sus radios? Las perdió.
Cuando Laura llamó, Elena ya había visitado a este abogado.
¿Es abogado?
¿Por qué no escribe David la carta?
El vestido cómodo cuesta veinte euros.
¿Se llama tu tía Carmen?
David va a escribir un mensaje inglés y abrir las ventanas mañana.
Está esperando a su amigo.
Quiero que prepare todos los pasteles.
Pedro e Isabel le contaron su problema a Carmen.
El jueves Laura comió la manzana y escribió un buen mensaje.
Nuestras tías no querían hablar con Carlos.
La mujer estaba comiendo mientras Carlos estaba cocinando el arroz.
Me entendía.
Si pudieran, leerían otro buen libro.
El plato está al lado del armario.
Hoy es sábado, 27 de septiembre.
Ana es tan baja como Carlos.
Las ventanas me parecen marrones.
A mi hijo no le gusta tocar el violín.
No puede ir a Berlín porque tiene prisa.
Creen que he escrito mi poema.
Me gusta este ordenador y quiero comprarlo.
Estamos tan tristes como Carmen.
Luis les contará el problema pronto.
Dentro de una hora nevará en Alemania.
Carmen es tan baja como Juan.
Cuando Elena llegue, visitaré el hotel.
El profesor traducirá tu diccionario cuando vuelvan.
Los camareros leerán muy poco.
Miguel va a ese museo muy a menudo.
Vivimos en Madrid desde hace cuatro años.
¿A qué hora termina el examen?
Olvidará su plato sucio mañana.
David pedirá sopa el domingo.
Sé bailar.
Ese es su sombrero barato.
Quiere que construyas esa universidad.
Miguel y David tenían el ordenador.
Siempre come pan.
¿Preferían Isabel y Lucía el queso delicioso?
Pablo quiere ayudar a la chica alta, pero está muy triste.
¿Quién trajo el té?
Pedro compró sus relojes y abrió esa maleta el martes.
Le duele el brazo hoy.
¿De quién es ese vestido?
Su hermano no se durmió ayer por la mañana.
Miguel venderá otra bicicleta el lunes.
Hay algunos chicos en el mercado.
Luis no compra ese camión porque está aburrido.
Hablaremos con Sara cuando tengamos tiempo.
Le duelen los ojos cuando hace frío.
Los partidos le parecen malos.
Ana va a viajar a Madrid esta noche.
Corro por la calle los fines de semana.
David no se ha enfadado.
Nuestra hermana no la entiende.
Hay una cama en la habitación.
Este río es más pequeño que ese río.
Juan está menos preocupado que sus primos.
Cuando Jorge llamó, María ya había ayudado al abogado.
Escribió muchos poemas el martes.
Ana lavó una botella y cerró una maleta.
Nunca hemos descansado en este parque.
Laura va a volver de Italia mañana por la mañana.
El niño viajó a Madrid el 9 de febrero.
Este es el pueblo más grande de Japón.
María cree que fueron a Londres.
Nos levantamos antes de elegir otro vestido.
Fue a Barcelona anoche.
Encontró un diccionario corto y luego lo vendió.
Sara tiene que cerrar la maleta verde, pero no puede.
Vamos a ir a Berlín.
María no juega al fútbol por la tarde.
Viajaron a París el 19 de julio.
Esperamos que sus tías estén cansadas.
¿Puedes mostrármelo en el mapa?
Estamos más contentos que Ana.
¿Adónde va Laura?
Quieres que cocine esa patata.
Trabajan en Nueva York desde hace siete semanas.
Tradujimos el diccionario caro ayer por la tarde.
Este aeropuerto no es más feo que el otro.
¿Te gustaría buscar ese gato?
La ventana que cerré es fea.
Ana no quiere enviárselo.
Te los han enviado.
Nevará mucho en París mañana por la mañana.
Luis y Miguel tuvieron que cocinar carne.
Viajó a Madrid.
Isabel tiene suerte.
Se lo estás enviando ahora mismo.
Este es el abogado más joven de Alemania.
Voy a escuchar su ruido pronto.
Alguien llama a la puerta.
Está más preocupado que Sara.
Su hija volvió de Portugal la semana pasada.
¿Terminaste el nuevo trabajo ayer por la tarde?
Estábamos estudiando en esta habitación mientras Pedro estaba leyendo.
Los diccionarios están al lado del sofá.
Pronto voy a ir al castillo y comer cuatro bocadillos deliciosos.
Crees que cocinaste estas patatas deliciosas.
Estaba buscando otro restaurante famoso.
¡Qué traje tan bonito!
Les encanta escuchar música.
¡Qué profesor tan serio!
¿Dónde está su camión? Lo han perdido.
Cuando Isabel vuelva, esperaremos el barco.
Esta película es demasiado larga.
Esa chica que ha bebido cerveza es estudiante.
A Carmen le encanta tocar el violín.
Te gustaría construir los teatros.
Cuando llamó, ya habían cocinado carne.
¿Cuándo vendió estos teléfonos caros?
Están delante de la universidad.
No nos despertamos por la noche.
Pedro necesita escribir un buen mensaje, pero está muy cansado.
Vamos a tomar el barco.
El parque es pequeño.
Creo que trabajan en París.
Al estudiante francés le gustaría vender todos los ordenadores.
Sara no conocía el mercado.
La enfermera francesa quiere esperarte.
David dice que has escuchado la canción extraña.
Llora en la escuela.
El coche que Carmen arregló es lento.
Siempre estudiamos en esta habitación.
¿Van a comer con Elena mañana por la mañana?
Su hijo perderá esta taza en la escuela.
¿Por qué está comprando algunas mesas?
Ayudó a sus primos hace dos días.
Luis y Pedro se han quitado el sombrero.
Encontré una furgoneta marrón y luego la perdí.
Su hija se llama Isabel.
¿Adónde fue?
Pagó treinta y siete euros por mis novelas.
Me gusta esa taza y quiero comprarla.
Quiere que laven la falda.
Carlos vivirá en Sevilla el año que viene.
Vivió en Nueva York durante cinco años.
Si hablara inglés, me levantaría.
¿Por qué ha comido David chocolate?
No me lo contarás.
¿A quién vas a visitar?
Esta noche vas a traerle sopa a tu tía.
Lucía quiere ser abogada.
Puede visitar a su hermana.
Ana quiere que escriba su poema.
Por la mañana lee en la biblioteca.
Luis es menos perezoso que Sara.
¿Dónde compró el periódico?
Esa mujer que vive en Madrid es nuestra hermana.
Lucía y David irán a Madrid y verán otro concierto mañana.
Estaba caminando mientras Pablo estaba leyendo.
¿Necesita Ana ir a Londres?
¿Visitó Carmen a tu tío hace tres semanas?
Hago la compra los sábados.
Miguel y Sara todavía no han traído la pizza.
No nos lo cuentes, por favor.
Leerás ese periódico cuando termine el trabajo.
Fue a la iglesia y visitó el restaurante.
El mercado está al lado de la iglesia.
Laura debería arreglar esa furgoneta en ese banco.
¿Dónde perdió sus teléfonos?
¿Hay un pájaro grande en el parque?
Trabajo en Barcelona desde hace cinco años.
No es menos alta que Laura.
Van a visitar esa ciudad porque quieren quedarse en casa.
¿Cuántas furgonetas has vendido?
Por la tarde el niño se lo muestra.
Jorge vive en Londres desde hace ocho años.
Esta fiesta no fue el jueves a la una.
Quieren visitar a los profesores valientes.
Entendía la carta.
Son las once menos cuarto de la mañana.
Le han contado seis problemas.
La enfermera no terminó estas revistas el jueves.
Carmen necesitaba esas sillas.
¿Dónde está su ordenador? Lo han olvidado.
Visité esta farmacia y lavé una chaqueta.
Sara no se quitó el abrigo hace dos días.
La escuela no abre a las diez y cuarto los viernes.
María era música.
Sé que vamos a preparar la sopa.
La mujer no tocó el piano anoche.
David todavía no ha pintado esa cocina sucia.
Esta fiesta fue el martes a las 11:15.
Los conocen.
Queremos que hables con Sara.
David está más contento que sus hijos.
¡Adiós!
Carlos es más fuerte que sus tíos.
Espera que trabaje en Barcelona.
¿Llorará muy bien?
Intentaré llamar a mi jefe.
¿Te gustaría tomar un taxi?
Vamos a dormirnos después de pedir mucha sopa.
Miguel tiene ganas de pintar sus mesas.
Eres demasiado joven.
¿A quién está ayudando?
Cuando llamó, Miguel ya había oído su canción.
Había cinco tiendas en Barcelona.
Hace dos días no estudiamos italiano.
Mis vecinos son muy ruidosos.
Buscó su revista el domingo.
Cuando Juan y Elena eran niños, jugaban con David.
El tren llegará a París a las tres.
Vimos ese perro en este piso.
¿Dónde vive Isabel?
Esta chaqueta es más nueva que la otra.
Nuestra hermana se lavará las manos dentro de una hora.
Carlos fue al banco ayer por la mañana.
¿Estamos tan tristes como Carmen?
El barco que Juan tomó es rápido.
David no puede beber leche porque no tiene tiempo.
¿Dónde está su radio? La han olvidado.
El profesor se lavó la cara ayer por la tarde.
Quieren que hable con su hijo.
Me lavo la cara todos los días.
Ese chico que vive en Barcelona es mi hijo.
Cuando eran niños, hablaban portugués.
Pronto Pablo llamará a su vecino y cerrará una maleta.
¿De dónde es Isabel?
La chica que trabaja en Sevilla es alta.
Llamará a esa chica cuando te levantes.
Isabel y Carlos no necesitan el traje.
Ese es tu castillo moderno.
La clase será el domingo a las cuatro menos cuarto.
Su cumpleaños es el 20 de abril.
No le duele mucho el estómago.
Empezó a escribir estos poemas franceses.
Le dará ese periódico a Miguel.
Lloverá mucho en Italia mañana.
Pedro fue al hotel y vio este partido ayer.
Ayer Sara lavó todos los vasos marrones y abrió su puerta.
Mi jefe rompió esta lámpara negra hace una hora.
¿Dónde perdiste esas cámaras baratas?
Quieren preparar muchas pizzas deliciosas, pero no tienen tiempo.
Jorge fue a la estación y visitó esa iglesia ayer por la mañana.
Cuando tu hija era niña, viajaba a Nueva York.
¿Le prestó este abogado seis camiones a Carmen hace dos días?
Nuestras hermanas intentarán hablar con Carmen.
Juan era abogado.
Fuimos a Lisboa después de comer.
Luis quiere conducir estas furgonetas, pero no tiene tiempo.
Ese museo está al lado de la tienda.
Se lo trae por la noche.
Esperamos que no nos sentemos.
Laura, elige sus revistas.
Cuando Pedro llegó, ya había perdido esa botella.
Si no encuentro las llaves, no pedirás un pastel.
Su hermana se estaba lavando las manos.
¿De quién es esta furgoneta?
Luis y Carmen se sentarán.
Dice que nos quedaremos en casa.
Vamos a ir a París después de comer el pastel.
Si no encuentro las llaves, leeré el periódico.
Pablo espera a su hijo todas las semanas.
¿Rompió el abogado la lámpara?
No hay ninguna mujer en el supermercado.
¿Quién arreglará mi coche?
¿Por qué vendes la furgoneta cara?
Buscó un caballo ayer por la mañana.
Dice que Pedro cerrará otra ventana.
Nuestro primo arregló su cama ayer.
Juan es tan serio como David.
Me gustan las faldas y quiero comprarlas.
¿Te gustaría esperar el barco?
Su hermana lo ha visto.
Miguel pidió la sopa caliente porque quería pintar la casa.
Terminaremos estos libros cuando Jorge termine el trabajo.
Estaba estudiando portugués.
Hace dos días el niño lo olvidó.
Te divertiste a la una y cuarto.
No estamos más cansados que Carlos.
Ese pájaro era hermoso.
¿Va a enviárselo su hija mañana por la mañana?
Tu cumpleaños es el 11 de marzo.
El museo feo no está detrás de la tienda.
Esta caja es demasiado nueva.
Esta chica no está menos enferma que María.
El profesor quiere comer la naranja.
Si hace frío, no me acostaré.
Su hermano le contó otro secreto a Pedro.
Tu hermano me lo enviaba por la noche.
Cuando terminemos el trabajo, verá todos los malos conciertos.
¿Pagó el niño 90 euros por tus furgonetas?
¿Dónde está este billete?
El museo está al lado del restaurante.
Pintaré otro piso cuando llegue.
¿Te gustaría tomar el tren?
Si la tienda está cerrada, hablaré con mi tía.
Laura acaba de ver una película.
¿Llorará su primo muy bien mañana por la mañana?
Ayer por la mañana no le trajeron una radio cara.
Tiene un teléfono, pero no lo usa.
Mañana por la mañana va a limpiar la mesa y pedir los pasteles.
Laura quiere cocinar esa patata, pero está muy nerviosa.
Va a traerle la pizza el jueves.
Sabes que ha cocinado otro huevo.
Esta es la estación más grande de Italia.
Estoy lleno.
Pedro era rico.
¡Qué problema tan importante!
Estas enfermeras estaban caminando cuando llamamos.
¿Empezó Isabel a preparar una buena pizza?
La falda es bonita.
Cuando Juan llegó, nuestro primo ya había leído otro periódico.
Sabemos que Isabel puede cocinar nuestro huevo.
Lucía lo perdió.
Siempre trabajan en este banco.
Estudiaba en la escuela por la tarde.
¿Es este nuestro traje sucio?
¿Juega Jorge al baloncesto muy a menudo?
Dicen que Elena comió un huevo.
Pablo no necesitaba terminar ese ejercicio.
El pastel que preparamos es italiano.
Esta clase es más interesante que la otra.
Todo el mundo limpia estas mesas verdes.
Luis me ha traído agua.
Su hija cantó en el teatro.
Esas pelotas estarán debajo de la cama.
Fuimos al hotel y compramos arroz.
Pablo quiere el café frío.
Su hija tocará la guitarra.
Esperas que Miguel y María sean tímidos.
Era demasiado fuerte.
La furgoneta cara no cuesta 14 euros.
Eres más serio que Jorge.
Laura y Carlos leyeron en el jardín.
A Miguel le gustaría hablar con su hermana.
No conozco a mis camareros.
Esta silla pesada cuesta 77 euros.
Encontraste un camión amarillo y luego lo perdiste.
Eran las siete cuando Juan llegó.
Su vecino se queda en casa a las doce.
Elegiré el diccionario mañana.
¿Quién va a visitar a los estudiantes?
Necesitamos construir otra farmacia, pero estamos muy enfadados.
Tenemos una furgoneta, pero no la usamos.
¿Son esos partidos muy importantes?
¡Qué bien bailan Juan y Lucía!
Laura empezó a ir a Roma.
Cuando Jorge era niño, escuchaba música.
Debería quitarme la camisa.
El avión llegó a Lisboa a las 11:20.
Las mujeres necesitan hablar con Miguel.
Compró un reloj pequeño y luego lo vendió.
Puedo beber cerveza en la cocina.
¿Te gustaría conducir la furgoneta?
El armario gris no costó 98 euros.
El plato que ha roto era azul.
Mañana por la mañana su jefe no va a nadar en ese río.
¿Dónde está nuestro mensaje? Lo perdimos.
Por la mañana Ana y Jorge buscan una farmacia.
Estabas corriendo por el bosque mientras Pedro estaba cocinando en el restaurante.
¿Quién va a lavar el traje?
Me encanta ese mercado.
Hace dos días le trajo té.
¿Por qué han llamado a su tío?
Me estoy cepillando los dientes en este momento.
Este abogado valiente se duchó a las diez y cuarto.
¿Dónde estaba este caballo inteligente?
Pedro y Carlos están en la habitación.
Le hemos contado estos planes a Laura.
Este abrigo no está tan limpio como el otro.
A tu tío le gusta descansar en el hotel.
Tu jefe empezó a arreglar su coche lento.
Estaba comprando un armario barato cuando Isabel entró.
Creen que Ana va a pagar estas ensaladas.
La revista que compraste es fácil.
¿Por qué no limpió esta habitación?
Cuando Juan se levante, traducirá esos periódicos.
Cuando llegó, ya habíamos construido otro hospital.
Van a traerlo el jueves.
¿Qué coche ha comprado?
¿Nos lo contará el chico mañana por la mañana?
La reunión fue el viernes a las nueve menos cuarto.
Eran las 2:50 cuando sus hijas llegaron.
Había algunos vasos sobre la mesa.
Traducirán el libro cuando vuelvas.
¿Había seis fotos sobre la cama?
Quieres que vaya a París.
Buscaré otra vaca mañana por la mañana.
Compró su silla hace dos días.
Sara y Luis limpiaron la mesa y prepararon su ensalada española hace dos días.
Se durmieron antes de lavar ese camión.
Carlos y Ana necesitaban esta furgoneta.
Se lo contábamos.
Era profesora.
Ese es su paraguas.
No busqué nada.
Dices que Sara irá a Londres.
¿Quién puede lavar ese camión?
Quiere que escuches el ruido.
Hay algunos perros en la calle.
Vamos a ir a Barcelona.
Nació el 21 de abril.
Tocó el violín el viernes.
Leeré tres cartas porque quiero arreglar estas sillas.
Los caballos les parecen pequeños.
Si Sara tuviera coche, hablaría con sus hermanos.
El hombre que vive en París es nuestro primo.
Te gusta la leche.
Las chicas entienden el problema.
Su tía le trajo una pizza a Juan.
Elena irá a Berlín para descansar.
Es tan perezosa como su primo.
Crees que han traído el lápiz.
Sara quiere visitar a sus hijas.
Esa mujer que trabaja en París es arquitecta.
Iré a Madrid después de llamar a la mujer pobre.
Tu hija se llama Lucía.
Vivimos en Madrid desde hace seis semanas.
Hay una biblioteca en Madrid.
Su hija viajó a París en coche el domingo.
Pablo va a leer un periódico esta tarde.
¿Costó ese ordenador noventa y siete euros?
¿Te gustaría terminar las novelas?
Sara no trajo un reloj porque no tenía tiempo.
Sara no va a trabajar con su hijo.
Vas a ir a Barcelona después de descansar.
Estaré en Barcelona.
Necesitan ver el partido, pero no tienen tiempo.
Traduciremos ese periódico cuando vuelva.
No quiere escucharlos.
Esta noche abrirás las maletas y prepararás ese pastel.
¿Hay un restaurante en Nueva York?
Necesita traducir estas revistas, pero no tiene tiempo.
David estaba descansando en el jardín mientras estaba cocinando sopa.
Hay muchos estudiantes en el banco.
Necesita esperar el autobús, pero no tiene tiempo.
Ese traje es de él.
Nuestra hija no trabajó en Nueva York durante diez años.
Hay un estudiante en el hotel.
Este es el hospital más tranquilo de México.
La maleta que abrió es vieja.
Viajarás a Barcelona el 12 de febrero.
La enfermera te lo da todas las semanas.
Estoy un poco triste.
Carmen y Elena no están hablando inglés ahora mismo.
La iglesia estaba delante del banco.
¿Cuesta nuestro coche treinta y cuatro euros?
María nunca habla español.
No podemos ayudar al chico porque estamos muy enfadados.
¿Cuántas furgonetas va a vender?
Le venderé todos los camiones.
Estaba buscando un museo hermoso mientras estaba durmiendo.
La chica que trabaja en Londres es arquitecta.
Quieren que leamos esta carta.
Tenemos cuatro relojes, pero no los usamos.
Cuando mi hermano era niño, trabajaba en Lisboa.
¿Había un teatro grande lejos del hotel?
Le duele un poco el estómago.
¿Te gustaría ir a París?
Miguel no está tan ocupado como Lucía.
Me gusta el regalo y quiero comprarlo.
Ana no hablará con Sara porque no tiene tiempo.
Este médico cerrará tres puertas cuando termine el trabajo.
Luis y Lucía se lo han mostrado.
Miguel y Jorge se quitaron la chaqueta.
Acabo de comer arroz.
Hay tres gatos en el pueblo.
Estaremos en la habitación.
Laura conducirá su furgoneta mañana por la mañana.
Nuestra hermana está cerca de Roma.
Estaba caminando por ese parque mientras Pablo estaba llorando en el baño.
El partido fue el 3 de julio.
Esta tarde va a jugar al ajedrez.
¿Es este el banco más feo del mundo?
María y Miguel quieren enviárnoslos.
Pedro cree que el mercado es muy grande.
Isabel le mostró otra chaqueta a Pedro.
¿Cómo están mis primos?
Si la tienda está cerrada, me despertaré.
Pedro no va a prestarle una furgoneta mañana por la mañana.
Compraron un camión feo y luego lo perdieron.
Hoy es domingo, 1 de enero.
Hace tres semanas fue a México con su primo.
Este estudiante no es tan bajo como su tío.
Sus hijas la entienden.
Jorge se divierte a las once.
Le contó esta historia a su tía.
¿Dónde encontró la tienda?
Nuestro hermano sabe jugar al fútbol.
¿Cuándo escuchamos esta música hermosa?
Su hija va a salir del mercado mañana por la mañana.
Habrá una furgoneta en la calle.
¿Nevó mucho en Sevilla hace una hora?
Tu cumpleaños es el 16 de agosto.
Todo el mundo pagó esta chaqueta.
No sabe tocar el piano.
Este hospital está al lado de la escuela.
Cuando se levanten, visitaremos a este hombre.
Sus jefes valientes abrirán muchas viejas ventanas esta tarde.
Mi cumpleaños es el 22 de abril.
El profesor alemán prefería su canción.
No salió de la vieja tienda.
Este profesor pagará este abrigo cuando termine el trabajo.
Mi hija se parece a su padre.
Había algunas sillas en la habitación.
No le envió este mensaje ayer.
Sara y María lavarán una botella.
Compré un periódico largo y luego lo perdí.
No estás preparando sopa.
Hace dos días construyó el baño.
Estoy aburrido hoy.
Nuestra novela no costó 60 euros.
La ventana que ha lavado está cerrada.
Ese camión le parece marrón.
No van a Lisboa porque tienen sueño.
Viajó a Madrid el 17 de enero.
La oficina abre a las tres.
Gracias por tu ayuda.
Si hace sol, no venderá un coche.
Estábamos arreglando estos coches mientras estaba visitando la ciudad.
Lloramos en ese baño todas las mañanas.
¿Habrá un abrigo al lado del sofá?
Laura va a lavar un vestido y lavar esta falda el domingo.
Tiene ganas de pintar una cama.
Estaba lejos de la escuela.
Pablo y Lucía todavía viven en Berlín.
Su hijo buscó el abrigo el viernes.
No nos divertimos porque estamos solos.
Pronto va a ir a Madrid y visitar el teatro.
Su tío nació en 1988.
¿Cuándo habló Carlos con su hermano?
¿Va a sentarse David el sábado?
¿Qué está cocinando?
Saben que no ayudó a nuestro tío.
Ya son las diez y media.
Ana no le ha prestado seis diccionarios fáciles a Jorge.
Esta no es la mujer más pobre de Alemania.
¿Se aburría nuestro hijo?
No me lo envíes, por favor.
Su tío le dio la cámara a su hermana ayer por la tarde.
Hay un chico amable en la oficina.
¿Por qué llamó Ana a esa mujer?
Está arreglando estas viejas sillas ahora mismo.
Tu hijo se quedará en casa el lunes.
Pablo preparó estas ensaladas porque quería limpiar la habitación.
Cuando Sara termine el trabajo, hablarás con Isabel.
¿Quiere ser médica?
Acaba de tomar los barcos.
Sara fue a Berlín para comer.
Miguel no viajará a España la semana que viene.
Esta es la ciudad más grande de España.
Ese bosque es demasiado grande.
¿Vivió Carlos en Londres durante once años?
Luis y Lucía son más tímidos que Sara.
Arregló este ordenador.
Los estudiantes van a lavarse las manos.
Tienen ganas de hablar con su tío.
¿Cuántos relojes van a vender?
Carlos es menos inteligente que Carmen.
¿Dónde compró café?
María dice que estamos hablando con Carmen.
El autobús saldrá de Londres a las nueve.
Miguel iba a este banco.
Jorge no construye este hotel porque está triste.
¿Quién puede cerrar esta maleta?
Su tía acaba de comer chocolate.
A Elena le gusta bailar en el jardín.
Intentaste esperarla.
Me lo mostraron ayer por la tarde.
Cuando Miguel llegue, Lucía irá a Londres.
Su hija les ha traído un pasaporte.
No voy a Nueva York porque tengo prisa.
Habrá un billete debajo de la mesa.
Hablarás con tu tío cuando llegues.
¿Cuántas sillas hay en el piso?
Luis va a vivir en Roma el año que viene.
Llovió en Madrid ayer por la tarde.
Juan y Carmen van a limpiar esta cama.
No habrá conciertos en Lisboa.
¿Dónde encontramos este pájaro?
Juan ha bailado en el teatro.
A Ana y Juan les gusta viajar a Sevilla.
Cuando Luis era niño, trabajaba en Nueva York.
La tienda está cerca de Nueva York.
Juan y David estaban limpiando la silla cuando Pablo llegó.
Le duelen las piernas cuando hace frío.
Nunca hemos tocado la guitarra.
David va a divertirse porque quiere conducir los camiones.
El libro cuesta 89 euros.
¿Qué haremos?
Mi hermana vive en Sevilla desde hace ocho meses.
¿Qué ventana lavaste?
Tengo calor.
¿De dónde son?
Viviste en Roma durante nueve meses.
Carmen volvió de Francia anoche.
Llegó al museo ayer.
¿Quién escuchó esas canciones hermosas?
Su hermano abrirá otra maleta fea el miércoles.
¡Qué lección tan mala!
David estaba preparando buena sopa mientras estabas estudiando en la biblioteca.
No construirá un baño porque tiene sueño.
Pablo quiere que tomes estos trenes rápidos.
¿Cuesta la furgoneta setenta euros?
No se duchó porque tenía sueño.
Tiene que pintar nuestra habitación, pero no tiene tiempo.
Esta noche su hermana pedirá esta pizza.
Está tan cansado como su hija.
Ana y Juan hablaron portugués anoche.
Hemos roto la botella blanca.
Luis, no hagas el ejercicio.
¿Quién va a abrir esas ventanas sucias?
A esta mujer española le gustaría ir a Berlín.
Estamos visitando la escuela ahora mismo.
Juan no habló con su hermana porque no tenía tiempo.
¡Qué enfermo está Jorge!
Hace dos días Elena visitó esta oficina.
Escribieron el buen mensaje y abrieron sus puertas.
Hace frío en primavera.
Estaba estudiando mientras estábamos construyendo un mercado.
Su hija está comiendo un huevo ahora.
Empezó a acostarse.
Isabel todavía no ha ido a París.
Queremos que vayas a Berlín.
Están trabajando con su hijo ahora mismo.
Le encantan las revistas.
¿Dónde encontró el caballo grande?
Esta chaqueta es más cara que esa chaqueta.
Ana y David saben jugar al baloncesto.
Su cumpleaños es el 6 de diciembre.
Pedro tiene que elegir un periódico, pero no puede.
No le duele la pierna.
Eres más serio que tu hermana.
Sara y Miguel siempre hablan italiano.
¿Le gusta el concierto largo?
La montaña es hermosa.
Tiene tres libros, pero no los usa.
Viajará a Sevilla el 16 de mayo.
Tiene una cámara, pero no la usa.
¿Nos quedamos en casa hace una hora?
¿Qué periódico leímos?
Ese teatro está detrás de la universidad.
Decimos que Pablo está cocinando muchas patatas.
Llamará a su estudiante cuando Jorge tenga tiempo.
Les ha contado los planes.
Si tienes tiempo, traeré tres libros ingleses.
Nos estamos lavando la cara ahora mismo.
Nunca juega al baloncesto.
Este hombre estará en Londres.
Pablo y Luis caminarán muy poco pronto.
Ya has cerrado una caja limpia.
No le gusta jugar al tenis.
Fue a Roma antes de trabajar.
¿Cuándo limpiaste tu habitación?
Dice que estás viendo un concierto.
Te quitaste el traje hace dos días.
¿Es este caballo más hermoso que ese caballo?
Tu primo trabaja en Nueva York desde hace cinco meses.
Elena tiene ganas de conducir esos camiones.
Este sombrero no está al lado de la silla.
Ese concierto le parece malo.
El hotel abre a las seis y media.
No puede hablar con su hermana porque no tiene tiempo.
Ana va a cerrar una caja esta tarde.
No tiene que ir a París.
Nos gusta comer en el restaurante.
Nuestro hijo no prefería su vestido.
Pueden contárselo.
Vas a viajar a Argentina.
Estaban cocinando en esa cocina mientras Laura estaba llorando en la cocina.
Laura no puede traer zumo porque está enfadada.
Tomó otro barco el viernes.
Queremos que beba el café.
Es médica.
Nos gusta cocinar carne.
A tu tío le gusta jugar al tenis.
¡Qué bosque tan hermoso!
Si mañana llueve, Ana cerrará algunas maletas marrones.
Ese hombre que trabaja en Berlín es nuestro hermano.
Quieren que pidan mucho café frío.
El abogado nunca viaja a Sevilla.
Muy a menudo Carmen no espera a su tío.
El chico que ayudó a ese chico es bajo.
Lucía cree que va a esperar a estos estudiantes.
Le hemos dado nuestra cámara.
Esta mujer conoce el hotel.
El chico que vive en Madrid es abogado.
¿Quién puede preparar los pasteles?
¿Qué perro hemos buscado?
Su hijo estaba lavando una ventana cuando Luis entró.
Estaba bailando en el jardín mientras Sara estaba cerrando su ventana.
Elena y Ana estaban leyendo mientras Luis estaba caminando por el pueblo.
¿Dónde perdió esas radios rotas?
Le contaron esa idea a Luis.
El teatro cierra a las tres y cuarto.
Carmen y Jorge no pintaron una casa sucia hace una hora.
¿Qué película va a ver María?
Sus jefes estaban viendo el partido.
Son las cuatro de la tarde.
Este hotel es más viejo que ese hotel.
Tienes seis cámaras, pero no las usas.
¿Cómo es la fiesta?
Tomábamos los trenes.
Su botella azul está al lado del sofá.
Elena y Carmen se despertaron.
Nuestras hijas estaban leyendo cuando salió.
Las mujeres estaban descansando en la habitación mientras estabas corriendo.
Fuiste al aeropuerto y ayudaste a esta enfermera.
Sara no estaba demasiado nerviosa.
Lo entendían.
Vamos a escribir esas cartas.
Intentaste tomar este barco.
Lucía fue a Roma antes de comer esta patata.
Acabo de pintar este jardín.
Mañana la mujer famosa no te los contará.
Elena estaba llamando a su enfermera mientras estabas jugando en el parque.
A Carmen le gusta su vestido gris.
Tus hermanas caminaron hasta este restaurante.
¿Quién va a terminar el ejercicio interesante?
Cuando era niño, vivía en Roma.
A sus tíos les encanta cocinar carne.
David quiere ser escritor.
Sabe que no están bebiendo el café.
María quiere construir mi teatro, pero está muy cansada.
El barco saldrá de Nueva York a las cinco menos cuarto.
Mañana por la mañana vamos a ir a Lisboa y ver un concierto.
Esta noche mis hijas van a lavar esa furgoneta y leer mi mensaje.
Miguel y Luis estaban terminando los trabajos fáciles cuando llamaron.
Esta enfermera no estaba al lado del hotel.
Me gusta esta carta y quiero comprarla.
Esta universidad estaba detrás del aeropuerto.
Nos quitamos la camisa todas las mañanas.
Sara le ha dado un plato a Isabel.
¡Cuéntales el nuevo plan!
El hotel abre a las once los lunes.
Me gusta esta revista y quiero comprarla.
Mi tía compró café frío hace tres semanas.
Nuestro hijo camina por el bosque por la mañana.
Juan estaba cocinando en esa cocina mientras Elena estaba cantando.
Esta es la mujer más amable del mundo.
Vivirán en Roma el año que viene.
¿Cuándo va a arreglar Pedro su cama?
Pablo se los estaba trayendo.
Si Pablo viviera en Madrid, traería sopa española.
Juan cree que Laura trabaja en Roma.
Todos los días vuelve de la farmacia.
Jorge vivirá en Nueva York el año que viene.
Carmen encontró todos los caballos anoche.
Cuando Sara vuelva, Luis conducirá esas furgonetas.
Fue a Berlín hace tres semanas.
¡No nos prestes ese camión limpio!
Irá a Berlín y ayudará a su vecino dentro de una hora.
¿Tenía Lucía sus vacas?
Juan ya ha elegido los periódicos.
Le prestarán la falda a Pablo mañana por la mañana.
Ana e Isabel quieren un camión.
¿Cuándo pintamos esa cocina hermosa?
Esta tarde arreglaremos esa silla y arreglaremos la mesa.
María acaba de arreglar su cama.
Si tienes tiempo, Ana hablará con Miguel.
Me da igual.
Tendrá que hablar con su tío.
Pagó 79 euros por la falda.
Estaban corriendo mientras estaban conduciendo este camión.
Ana y Carmen estaban comiendo en el restaurante mientras Luis estaba leyendo.
Carmen y Jorge intentaron limpiar ese jardín.
Pago este vestido por la mañana.
Has encontrado este abrigo.
¿Estamos en la cocina?
Este no es el niño más bajo del mundo.
Pidieron vino y llamaron a nuestra hermana.
A mi hijo le gusta la vieja farmacia.
Quiere enviárselo.
No habló con Pablo porque tenía sueño.
¿Cuestan sus ordenadores 36 euros?
Jorge no necesitaba lavar esa ventana.
Esta novela es menos interesante que la otra.
Este es el estudiante más famoso de México.
El verano pasado Pablo no fue a Francia.
Eran las diez y media cuando David llegó.
Luis ha dormido en el hotel.
Buscó un libro francés y luego lo vendió.
Les contó esa historia ayer por la mañana.
Me encanta la historia.
Isabel quiere pedir mucha sopa.
¿Estudió Jorge con Miguel ayer?
Sara pintó otra silla y compró otro huevo delicioso ayer.
Tendrán que esperar este tren.
Fue a Lisboa y comió queso.
Lucía va a trabajar en Londres el año que viene.
Tienen que beber el café, pero no pueden.
Trabaja en Barcelona desde hace nueve semanas.
Eras médico.
Hay algunas camas en la cocina.
¿Pidió Juan todas las pizzas ayer por la mañana?
Quieren que ayudemos a su hermano.
Esta chica descansó mucho.
Me gusta ese teléfono y quiero comprarlo.
Se divertirán antes de estudiar.
Trabajamos en París desde hace doce años.
Estoy estudiando español ahora mismo.
A su tío le encanta este pueblo hermoso.
¿Te gustaría hablar con tu primo?
No hay ningún pájaro en la calle.
Su primo está estudiando inglés ahora mismo.
Pedro abre esa puerta todos los días.
Fui a Nueva York para comer pescado delicioso.
Estaban cantando cuando entró.
¿Te gustaría comer esta ensalada?
Está más aburrido que su primo.
Les mostré un teléfono a mis tías hace dos días.
Todo el mundo ha elegido las sillas.
Siempre juegan en la calle.
Hay cinco tiendas cerca de Berlín.
¿Dónde está su cámara? La perdieron.
Si Lucía tuviera dinero, hablaría con su tía.
Te encanta comer con tu hijo.
Queremos que traduzcas los viejos diccionarios.
¿Quién está limpiando las mesas?
Hace una hora Elena pidió esta pizza.
Pronto no van a enviarle tus poemas a Jorge.
Las furgonetas no cuestan veintiocho euros.
La habitación era muy vieja.
¡Qué abogado tan bueno!
Escribiremos un nuevo poema cuando vuelva.
David está comiendo esa manzana en este momento.
Dices que lavamos nuestra furgoneta.
Hace dos días jugamos al tenis.
Terminaba este trabajo.
Este buen hombre está estudiando inglés.
Era la 1:30 cuando llegamos.
Va a ir a la biblioteca.
A Pablo le gusta la música.
Elena tiene que elegir tres revistas, pero no tiene tiempo.
Por la mañana el médico se pone la camisa.
No le han vendido una cámara a su hermano.
¡Qué furgoneta tan lenta!
Nadie puede conducir nuestro coche.
Sara y David son perezosos.
Ana y Sara acaban de buscar algunas estaciones.
¡Qué tranquila es la escuela!
El partido que ha visto era corto.
Habrá algunos libros sobre la mesa.
El sofá pequeño costó 38 euros.
¿Qué ensalada va a preparar Pedro?
Este traje está menos limpio que el otro.
Carlos y Sara empezaron a tomar los trenes rápidos.
¿Es el examen el lunes a las dos y media?
¿Cuánto cuestan tus sillas?
El camión es de ella.
Pedro estaba comiendo cuando llegué.
Se lo contaron.
¿Jugó Lucía a las cartas hace dos días?
Ana y Miguel lo compraron hace un año.
Estos niños van a visitar ese museo el lunes.
Si la tienda está cerrada, abriremos una maleta.
Ayer David no se puso el traje.
Su hermano va a tocar el piano.
¿Cuándo pintará una habitación?
Jorge no está tan contento como Carlos.
¿Necesitaba este ordenador roto?
¿Es tu hija más tímida que Lucía?
¿A quién esperó Pablo?
Pedro no pagó veinticuatro euros por los diccionarios.
Te lo dieron el viernes.
Carlos quiere mostrártelo.
No pintas ese sofá pequeño porque estás triste.
Mi vecino pintó su cocina y lavó un vestido ayer por la tarde.
Mi primo estaba comiendo mientras estábamos traduciendo sus novelas baratas.
El concierto es el martes a las tres.
¿Estará Luis lejos del castillo?
¿Conocía a su jefe alemán?
Carlos y Elena quieren leer algunas cartas francesas.
Creo que llevaré una camisa sucia.
Le encanta jugar al ajedrez.
Isabel tiene ochenta y un años.
Carmen duerme mucho todos los días.
Le mostré una pelota a Laura.
Cuando llegue, te ducharás.
El abogado quería ayudar a su hermano.
Carmen es estudiante.
Mis tíos van a escribir un mensaje dentro de una hora.
La fiesta es el lunes a las 4:50.
Elena cree que es muy serio.
Prefiero este traje.
El sábado leyeron un libro y arreglaron su armario.
Sale del mercado todos los días.
Hay seis furgonetas en la calle.
Esa es tu universidad pequeña.
No habrá mujeres en la biblioteca.
Sus primos quieren enviárselo.
Isabel y Pedro se pusieron la chaqueta ayer por la tarde.
Le encanta escuchar música.
Vuelvo del museo por la noche.
Trabajabas en el restaurante muy a menudo.
Tu tío cocinó carne ayer por la mañana.
Estábamos escribiendo una carta mientras Laura estaba cocinando las patatas.
Hace una hora pidió mucha sopa caliente.
¿Dónde encontró Pablo dos gatos?
¿Qué está comprando Miguel?
Esta sopa nos parece italiana.
¿Dónde hemos encontrado el viejo traje?
Me gusta esa cámara y quiero comprarla.
¿Preparó tu primo sopa anoche?
¿Dónde estaba tu primo?
Hace una hora sus hermanos olvidaron esa pelota.
¿Por qué traducimos la carta?
¿Te conocían?
Estaban leyendo otra revista mientras estaba trabajando.
Su hermano va a llegar a esa farmacia dentro de una hora.
Este es el puente más pequeño de Alemania.
¿Dónde está la iglesia?
Eran las cuatro menos cuarto cuando su hermano llegó.
Nos enfadamos a las once menos cuarto.
El camarero estaba llorando en la habitación mientras Miguel estaba estudiando en la universidad.
Te encanta el parque.
Cierra las maletas feas.
¿Trabajaste en Londres durante ocho semanas?
Miguel no tiene sed.
Hace dos días fue a la iglesia y pidió esa ensalada.
Dice que no puedo hablar con mi tío.
¿Quién llamará a su buen niño?
Cuando era niña, trabajaba en Nueva York.
Visitó esa ciudad el año pasado.
¿Vivió en Nueva York durante cinco años?
¿Se durmieron Ana y María ayer por la mañana?
Este hombre ha viajado a Japón con Sara.
¡Prepara esa pizza!
Ana se enfadó después de escribir esta carta.
Acaba de cerrar su maleta.
Nos han enviado sus lámparas.
A nuestro hermano le encanta ese camión gris.
El taxi llegará a las 10:30.
Voy a contarle tus historias a mi hermano esta tarde.
Ha trabajado en París.
María tiene mucho calor.
Miguel y Jorge limpiarán su casa y comerán el bocadillo esta tarde.
Esa chica que vive en Nueva York es joven.
¿Puede ayudar Juan a estos profesores?
¿Qué mensaje vamos a leer?
Dentro de una hora Ana escribirá el mensaje y cocinará el arroz.
Creo que la idea es muy interesante.
Éramos perezosos.
A Jorge le gusta ver partidos.
Fue a Berlín para comer.
Crees que se sentarán.
Cuando éramos niños, trabajábamos en Sevilla.
Lo está haciendo ahora mismo.
Miguel va a ir a Roma antes de traer café.
Cuando llegaron, Ana y Pedro ya habían llamado al abogado.
Corrí con mis hermanos el jueves.
Hay un banco en Roma.
La chica va a cocinar sopa esta noche.
Esta enfermera ha perdido esa llave.
Ayudó a sus vecinos y cerró una ventana ayer por la tarde.
Me senté a las siete.
Esta película es menos corta que esa película.
El hombre que tradujo esta revista es músico.
Tienen un paraguas, pero no lo usan.
Cuando eran niños, vivían en Lisboa.
Se levantarán a las dos.
Vamos a ir a Barcelona después de trabajar.
Luis se enfadó después de esperar este barco lento.
Su hija pidió ese pastel y pintó un sofá roto.
La película le parece divertida.
Terminaste el libro inglés anoche.
¿Escribió nuestra hija algunos viejos mensajes?
Está cocinando ese huevo ahora.
¿Qué dirán?
No les enviaré el plato.
¿Por qué vas a hablar con Jorge?
Carmen y Jorge estaban corriendo mientras estaba buscando esa estación.
Elena estaba caminando mientras Jorge estaba escribiendo mis mensajes.
Carmen estaba cocinando en el restaurante mientras estaban caminando.
¿Dónde está nuestra falda? La olvidamos.
Me puse el sombrero.
Prefiere su fruta.
Anoche arreglaron esta cámara y arreglaron ese armario.
Nunca hemos jugado a las cartas.
Miguel estaba nadando en el río cuando saliste.
A su hermana le encanta leer revistas.
Esta es la escuela más moderna de México.
Miguel lo estaba haciendo.
Me encanta cocinar arroz.
¿Dónde encontraste estas cartas cortas?
Esperan que estos conciertos sean muy nuevos.
Pueden preparar este pastel en el hospital.
Jorge vivió en Lisboa durante dos semanas.
¿Volvimos de Argentina el año pasado?
No le venderá todos los coches a Ana el domingo.
No eligen otra silla marrón por la tarde.
¿Les mostró la mujer un reloj ayer por la tarde?
¿Quién va a cerrar esa puerta?
Tienen un mapa, pero no lo usan.
¿De dónde es?
Juan y Pedro construirán ese piso limpio.
Fue a Nueva York después de estudiar.
Esta chica se ha lavado las manos.
No caminó con Isabel.
Van a ir a España el año que viene.
¿Iremos a Sevilla en autobús?
Sara y María deberían viajar a Londres.
¿Quiere ser cocinera?
Quieren que cerremos esa ventana.
Esta noche va a nevar en Portugal.
Laura nos ha prestado otro camión.
Anoche Miguel fue a la oficina y vio el partido largo.
Tienen un ordenador, pero no lo usan.
¿Será el concierto el domingo a la una y cuarto?
¡Qué rápido es ese autobús!
Estaba delante de la universidad.
Viajé a Japón con mi hermana hace dos días.
¿Se enfadó tu hermana a las 8:40?
¿Tiene la mujer sus ordenadores baratos?
Está prohibido fumar aquí.
No rompí mis ventanas ayer por la tarde.
Dentro de una hora Miguel y Pablo lavarán este plato y cocinarán este huevo.
Mi tío siempre bebe cerveza.
Quiere traérselo.
Llegan al mercado todas las mañanas.
Es la una y cuarto.
¿Se cepilló Lucía los dientes ayer por la tarde?
¿Dónde compraron su periódico?
El estudiante no va a vivir en Nueva York el año que viene.
La mujer que vive en Madrid es música.
Leyó otro diccionario y cocinó su patata deliciosa.
Ya se ha duchado.
Cuando Isabel termine el trabajo, llamaremos a su hermana.
¿Es este plan más extraño que el otro?
Su primo no buscó ese caballo ayer por la tarde.
Pronto iremos a la oficina y visitaremos la ciudad.
Quiero ayudarla.
Había una carta debajo del armario.
El chico rico estaba nadando cuando llamé.
Necesita abrir esa puerta, pero no puede.
Viajarán a Nueva York el 7 de enero.
¿Qué va a beber Sara?
¿Por qué no comió un tomate?
Ese chico que vive aquí es abogado.
El museo cierra a la una.
Jorge nació en 2004.
¿Hubo algunas clases importantes en Nueva York?
Ana me busca los fines de semana.
Encontré un billete y luego lo perdí.
Quiere contárselo.
¿Por qué no habló Miguel con su hijo?
Estas mesas le parecen cómodas.
No tomaste este autobús lento ayer por la mañana.
Laura dice que hablaremos con Luis.
Tienen dos diccionarios, pero no los usan.
Me gustan estos relojes y quiero comprarlos.
Quieren que busquemos ese abrigo cómodo.
Si Juan hablara inglés, escucharía su música.
Carlos puede hablar inglés.
Tu tía va a traerle un lápiz mañana por la mañana.
¿Dónde estaba este castillo?
Hay cinco furgonetas en el jardín.
Lo necesitaba.
Esa furgoneta amarilla cuesta 96 euros.
¿Pagó María ochenta y ocho euros por esta falda?
¿Le enviará un mensaje a su hijo?
Encontramos una furgoneta sucia y luego la perdimos.
Este es mi abrigo blanco.
El libro que tradujo es extraño.
Encontraste un reloj limpio y luego lo perdiste.
Cree que ha pintado una silla.
Comprarán mucha sopa cuando termine el trabajo.
Prepararemos sopa el viernes.
¿Se divertirá María?
El domingo jugará al tenis.
¿Por qué visitó Elena a tu hijo?
Sabe que mis sillas son demasiado pesadas.
¿Hay muchas viejas camas en el baño?
¿Estará el abogado en Madrid?
¡Qué casa tan tranquila!
Te divertirás después de arreglar el camión.
Este coche es menos nuevo que el otro.
A esta enfermera le encanta jugar al tenis.
Ayer fue a París y vio un concierto.
Siempre viaja a Sevilla.
No nos gusta hablar alemán.
No cierra otra puerta blanca porque tiene prisa.
Si tuvieran coche, irían a Madrid.
Este es mi piso tranquilo.
La biblioteca abre a las nueve y media.
Va a descansar muy bien esta tarde.
El año que viene Pablo y María van a trabajar en Sevilla.
Este mensaje es más difícil que ese mensaje.
Su tío le vendió esta silla a Laura ayer por la mañana.
El abogado trabaja en Barcelona desde hace tres semanas.
Quieres que limpie esta cama.
Tenemos un reloj, pero no lo usamos.
Está más preocupado que Miguel.
Ana y Sara estaban comiendo mientras estábamos bailando en el jardín.
Los regalos son míos.
Mi hijo me conoce.
Pedro vive en Roma desde hace diez años.
Le encanta el vino.
Mi hijo cantó en este baño el domingo.
Nadie espera al buen abogado.
Eran las cinco menos cuarto cuando su primo llegó.
Ana no cocinará una patata porque tiene prisa.
Todas las semanas el médico juega en la calle.
Estás conduciendo tu furgoneta ahora.
Pablo estaba jugando en el parque cuando entraste.
¿Por qué llamará Pablo a su tía?
Pagamos 42 euros por estos ordenadores.
El hombre jugará al tenis.
El hombre no prefería ese ruido.
Había algunas furgonetas en el parque.
Va a ducharse antes de ayudar a su primo.
Mi vecino no caminó hasta el supermercado hace dos días.
Les gusta escuchar música.
¿Qué armario va a elegir Miguel?
Elena no escuchará este ruido porque tiene sueño.
Hemos pedido mucha agua fría.
El aeropuerto feo no está al lado del hotel.
Tiene que escuchar ese ruido extraño, pero está muy enfadado.
Estoy más nervioso que Miguel.
Sara entiende la buena respuesta.
Todavía vive en Nueva York.
Sara no termina los ejercicios porque no tiene tiempo.
Irás a Berlín antes de estudiar.
Le duelen los ojos cuando hace frío.
Esta boda fue el 12 de junio.
Viví en Madrid durante once años.
Ha olvidado mi pasaporte.
Ese coche costó 17 euros.
Les gusta viajar a Lisboa.
¿Cuántos pasteles comerá?
¿Por qué estamos comiendo el pastel?
El concierto nos parece divertido.
Su primo nos dio esos regalos anoche.
Pagaba estas chaquetas.
Elena va a cocinar arroz esta noche.
¿Va a llamar su tía a su mujer mañana por la mañana?
El chico intentó venderlo.
Tus tías viven en Roma desde hace nueve años.
La enfermera no va al hospital hermoso por la mañana.
Carmen sabe que tomarán unos autobuses lentos.
Hay algunas oficinas en Sevilla.
Necesito leer otro diccionario, pero no tengo tiempo.
Estaba estudiando cuando entré.
Estas cartas te parecen francesas.
¿Cuántos vestidos hay al lado de la cama?
Estábamos leyendo el mensaje fácil cuando Jorge entró.
Arregló ese ordenador feo y llamó a sus primos.
Me darán los mapas esta noche.
Mañana por la mañana los escuchará.
El sombrero que perdiste estaba mojado.
Jorge ayudó a su hermano y comió el pan.
¿Es esa montaña demasiado tranquila?
El tren salió a las 5:10.
¿Cuándo terminaremos estos ejercicios fáciles?
David estará en la habitación.
Tienes una lámpara, pero no la usas.
Juan se cepilla los dientes todas las mañanas.
El chico que vive en París es profesor.
A la enfermera le encanta jugar al baloncesto.
Este sofá es más pesado que el otro.
Encontró un teléfono moderno y luego lo perdió.
Lo llamaron hace una hora.
El lunes va a conducir el camión.
Este abogado se cepilla los dientes los fines de semana.
Siempre nadamos en el río.
No queremos visitarla.
La reunión es el miércoles a las seis.
Le has vendido la cama a Lucía.
Pagué los abrigos ayer por la mañana.
Quiere que termine esos libros.
Si Lucía pudiera, se vestiría.
Jorge no compra un sombrero porque está enfadado.
Ese es su hijo.
¿Dónde encontró Carmen ese perro hermoso?
Cree que no está eligiendo muchas novelas.
Su hermano no trabaja muy poco todas las mañanas.
No hay ningún plato sobre la cama.
El traje está debajo del armario.
Todavía no he leído todas las revistas.
Venderá otro abrigo porque quiere preparar un pastel.
Juan está cocinando en la cocina en este momento.
Estamos menos cansados que Carmen.
¿Dónde perdió Carmen el periódico francés?
Esa no es su hermana.
Esta boda fue el jueves a la una.
Creemos que Pablo está muy preocupado.
Cuando tengas tiempo, me levantaré.
Su hija va a estudiar español mañana por la mañana.
Leíamos en la habitación por la mañana.
Este es el mercado más tranquilo de Argentina.
No sabe conducir.
Tus relojes caros están sobre el sofá.
Si no encuentro las llaves, tomaremos el taxi.
Dicen que ese vestido era rojo.
Pedro cree que mis tías trabajan en Barcelona.
¿Había un caballo en el pueblo?
No me cepillo los dientes todas las mañanas.
El camarero francés es más alto que Lucía.
No limpiarán la habitación porque tienen prisa.
No puedes ir a Barcelona porque tienes sueño.
Leeremos muchos periódicos cuando se levanten.
David y Pablo deberían tener cuidado.
Este es el puente más pequeño de Japón.
Trabajaban en Roma.
El miércoles este niño fue a Londres y pidió sus pizzas.
Eran las 11:35 cuando Laura llegó.
Elena irá a Sevilla para comprar estos relojes.
Voy a pintar una cocina el martes.
Esta es la estación más grande de Portugal.
Estaban nadando en el río mientras Lucía estaba jugando en la calle.
Espera que David busque otra taza roja.
Nunca juega en el parque.
Isabel no se ha quitado la chaqueta.
Trabajan en Berlín desde hace cinco meses.
Hacía calor en Berlín.
Vivía en París.
A Sara y Elena les gusta la música.
Vas a ir al supermercado y ayudar a mis tíos esta noche.
¿Puedo hacer una foto aquí?
La clase no fue el sábado a la una menos cuarto.
Irá a Berlín después de escuchar esas canciones.
Ya han pagado esta buena ensalada.
¿Qué hotel construyen?
Cuando termine el trabajo, hablaré con mi hermana.
¿Estudiarás español mañana por la mañana?
Lloramos en esta cocina todas las mañanas.
¿Hubo algunas reuniones en Madrid?
La película que Carmen vio era larga.
¿Tiene tu primo ganas de escuchar la canción?
¿Tiene su hermana ganas de llamar a su hijo?
Cuando tenga tiempo, escribirán esta carta.
Cocinamos pescado delicioso ayer.
Si tienes tiempo, te divertirás.
Pablo está buscando un mercado moderno ahora mismo.
Tiene que comprar la fruta deliciosa, pero no tiene tiempo.
Hablaré con Lucía cuando Jorge tenga tiempo.
Le prestó esa nueva furgoneta a Elena ayer por la mañana.
Digo que va a ir a Londres.
Este es el chico más alto de Portugal.
Preparamos algunas ensaladas ayer por la mañana.
Estaba traduciendo los diccionarios.
David y Ana irán a Nueva York y comprarán los coches el domingo.
María espera que Pablo busque algunos sombreros.
Si hace frío, visitarás al médico.
Sus jefes nunca han escuchado música.
Cantaste en el baño hace una hora.
Esta boda es el sábado a la una menos cuarto.
No comerá con sus tías.
¿Le gusta ese ruido hermoso?
Cuando Carmen era niña, trabajaba en Roma.
He cambiado de opinión.
Su hermano va a vendernos los coches esta tarde.
Saben que trabajan en Lisboa.
Le vendiste otra furgoneta a Carlos ayer.
Tu primo estaba buscando todos los supermercados mientras estaban eligiendo tres trajes.
Hace muy buen tiempo en México.
¿Quiere Pedro dártelo?
No limpies ese jardín, por favor.
¿Tocaban estos camareros jóvenes la guitarra?
Cuando llamó, ya había cerrado su ventana.
Hay un chico en el teatro.
Cuando Luis se levante, beberá té caliente.
Quieren mostrárselo.
Su tía quiere contártelo.
No fui a Roma porque estaba solo.
Siempre cocinamos en la cocina.
Luis estaba caminando por el parque mientras estaba bailando en esta cocina.
Jorge y Carmen no estaban trabajando en la biblioteca.
Carlos no vivió en Madrid durante diez semanas.
Carlos no necesita verlo.
Juan lo ha comprado.
Llueve mucho en Berlín muy a menudo.
Su vecino ya se ha acostado.
Ayer por la mañana cocinamos pescado y leímos las revistas.
Nos levantaremos cuando llegue.
Quiere que ayude a su hermano.
A los médicos ricos les gusta ver conciertos.
Esta es la enfermera más amable de Argentina.
Este buen niño no trabajó en Berlín durante ocho meses.
Ese barco le parece lento.
Trae mi té.
¿Cuánto cuesta el armario?
El niño estaba llorando mientras estaba caminando por el parque.
Me gustaría viajar por todo el mundo.
Miguel corrió por el bosque ayer.
¿Quién va a escribir esta carta extraña?
¿A quién vamos a llamar?
¿Dónde está mi hermano?
Caminó hasta ese aeropuerto ayer por la mañana.
María no se acuesta porque está triste.
Voy a dormir en la habitación.
Sara espera que Ana tome el avión lento.
Sara cerraba la ventana todos los días.
Tiene que comprar su periódico, pero no puede.
No le duelen un poco las manos.
Sara abrió una puerta y arregló las furgonetas.
Esta enfermera ya ha comprado esta furgoneta.
¿Dónde está su traje? Lo vendió.
Las chicas estaban trabajando mientras Isabel estaba esperando a su tío.
Me gusta el vestido y quiero comprarlo.
Tengo que sacar la basura.
¿Quién puede pintar el jardín?
El jueves vas a ir a Berlín y comprar un bocadillo delicioso.
Romperá el plato dentro de una hora.
¿Es este partido tan nuevo como ese partido?
El abogado está conduciendo la furgoneta en este momento.
La fiesta fue el martes a las once menos cuarto.
No puede beber mucha agua porque está nerviosa.
Esta mujer ya ha pintado una mesa.
Si pudieras, terminarías el trabajo.
La chaqueta costó sesenta euros.
Necesitamos lavar nuestros camiones, pero no podemos.
El chico que cocinó otro huevo está nervioso.
No hemos conducido el coche caro.
La biblioteca no está cerca del mercado.
¿Hay algunos camiones en la calle?
Cuando David era niño, hablaba portugués.
Lucía se duchará el sábado.
¡Qué viejo es el banco!
¿Cuándo lavarás un coche?
Esta universidad estaba cerca del museo.
¿Dónde está su furgoneta? La ha vendido.
Su hermana estaba estudiando en la escuela mientras Miguel estaba escuchando la canción.
¿Trabajaron en Nueva York durante siete años?
Este billete estará sobre la mesa.
No hace mucho calor en París.
Esos periódicos cortos estarán sobre la cama.
No puedes tomar los trenes lentos porque no tienes tiempo.
¿Está el hombre ocupado?
Estas ensaladas me parecen buenas.
Volvimos de Alemania el mes pasado.
Su jefe va a arreglar estos ordenadores mañana.
Va a pintar su jardín limpio y leer el poema difícil mañana.
Mi tío estaba estudiando cuando Isabel llamó.
¿Cuándo abrió Juan la ventana?
Creen que Carlos no puede abrir esa ventana.
Pablo sabe que no conduje mis coches.
El coche costó cuarenta y tres euros.
Esa furgoneta es muy nueva.
Me gusta esa botella y quiero comprarla.
Los camiones les parecen rojos.
La reunión fue muy larga.
¿Condujo David estos coches en el restaurante?
Espera que hablen con su hijo.
¿Tiene ganas de ayudar a su niño importante?
Mi hija quiere ser música.
Son más jóvenes que Lucía.
Estos vasos no estaban debajo del sofá.
Saldremos de Japón el martes.
El próximo verano su hija va a ir a París.
Miguel tendrá que escuchar esa canción.
Mañana por la mañana Elena va a ir al museo y ver este concierto.
Cuando Juan entró, ya había escuchado la música.
¿Dónde hemos encontrado estas faldas?
La mujer no se está lavando las manos.
Laura tiene que terminar los trabajos difíciles, pero no puede.
Construiste el teatro hace una hora.
Esa revista estaba debajo de la mesa.
Necesitamos comer la naranja, pero estamos muy contentos.
Lucía dice que no voy a esperar a esos estudiantes ingleses.
Las bodas son demasiado importantes.
Sara no ayudará a sus primos porque está enfadada.
Irá a Barcelona cuando Luis tenga tiempo.
Voy a ir a Roma y comprar la mesa mañana.
Hay muchas fiestas en Roma.
Dentro de una hora jugarán al tenis.
El viernes estudiará inglés.
Jorge cerró su maleta y arregló la furgoneta.
No se quedó en casa porque estaba cansado.
Este médico se aburrirá esta noche.
¿Empezaron a hablar con Ana?
Sus primos estaban jugando en la calle mientras Laura estaba bailando en el teatro.
Intentó escucharme.
El barco saldrá para París a la una.
Este es el parque más grande de México.
Esta tarde David e Isabel van a darle el mapa.
Ese chico que vive en Nueva York es arquitecto.
Cuando Miguel era niño, tocaba el violín.
¿Hay una vaca fuerte en la calle?
Depende.
Juan quiere pintar ese sofá.
Quiere pedir una ensalada, pero está muy enfadada.
No vivimos en Nueva York durante ocho semanas.
Laura va a limpiar el baño.
Acabo de hablar con mi hijo.
No nos acostaremos porque estamos muy enfadados.
Trabajas en París desde hace cuatro años.
Su hijo se llama Pedro.
Esta es la farmacia más hermosa de Argentina.
¿Cómo está su hermana?
¿Dónde está nuestro coche? Lo olvidamos.
La cámara que compré es cara.
María y Juan pagaron ochenta euros por ese periódico.
Pablo acaba de construir una casa.
No habrá caballos en la calle.
Esta revista es tan buena como la otra.
El sábado Ana va a ir a Madrid y pedir el vino.
Se dormirán después de comer fruta.
Vamos a buscar una oficina pronto.
Este viaje fue el 7 de abril.
Lucía y Elena viajaron a Portugal el año pasado.
Juan y Elena van a correr por la calle dentro de una hora.
Fue al hospital y comió mucho pescado ayer por la tarde.
¿Habla María portugués muy a menudo?
¡Qué ocupado estoy!
Quieren que hable con mi tía.
Isabel está en Barcelona.
Hoy es martes, 8 de septiembre.
Tiene ganas de conducir ese coche alemán.
David nos ha encontrado.
Su hija es menos alta que su hermana.
Carlos va a jugar al fútbol pronto.
Nevará en Roma esta tarde.
Voy a quitarme la camisa esta tarde.
¿Conoce Pablo la biblioteca fea?
Juan nos lo dará esta tarde.
Su hermano debe tener cuidado.
Fue a la iglesia y ayudó a tu jefe bajo ayer.
Debes ver un aeropuerto en la farmacia.
¿Quién está llamando a mi hermana?
Esta es la estación más famosa de México.
La farmacia cierra a las once.
¿Te entiende su hermano?
Hace una hora Carlos le prestó una chaqueta.
Laura va a estudiar italiano mañana por la mañana.
Hay muchos estudiantes en el hotel.
Irá a Lisboa y verá este partido el jueves.
Esos pájaros son grandes.
Este avión es muy rápido.
Juan pagó 81 euros por este periódico.
Esas reuniones serán el 21 de marzo.
Alguien ve el concierto.
No viajó a Francia.
Hace dos días su jefe le mostró el vaso.
Lucía quiere que hable con mi hija.
Va a abrir una ventana limpia y visitar ese mercado el lunes.
Esta es la ciudad más tranquila de Portugal.
Esta camisa es más pequeña que esa camisa.
Estaban caminando por el parque mientras Pablo estaba visitando a ese estudiante.
Este es el teatro más grande de Alemania.
Como quieras.
La chica no está muy preocupada.
Tus hermanas deberían divertirse.
Dentro de una hora va a salir de Roma.
Esa maleta está demasiado sucia.
No le dio un abrigo a su hermana.
Se ha puesto el abrigo.
Lo necesito.
El hombre que vive aquí está enfadado.
¿Sabías jugar al tenis?
La chica se estaba duchando.
Va a ir al restaurante y comer estas patatas mañana por la mañana.
Miguel irá a París y comprará todos los ordenadores modernos esta tarde.
Pintará un sofá cuando llegue.
Su primo no se acostará a las siete y cuarto.
Son las dos y cuarto.
Mi amigo ha limpiado la casa en esta casa.
Nos encanta cocinar en el restaurante.
¡No les envíes este poema!
Quieren pintar un jardín, pero están muy ocupados.
Su cumpleaños es el 8 de marzo.
Carlos quiere que nos despertemos.
Mi primo se durmió anoche.
¿Estudiamos con Juan el lunes?
Cuando terminemos el trabajo, su hermano hablará con su hermano.
Esta ensalada es tan buena como la otra.
El banco está al lado de la oficina.
Mi hermano está detrás del hotel.
El jueves mis hermanos van a contarle sus historias a Isabel.
Habrá muchas furgonetas en el parque.
Ya no trabajan en París.
Pedimos té y cocinamos mucho arroz.
No te ha vendido su teléfono.
Le gusta el té.
Estoy tan enfermo como Ana.
El hombre que vive aquí es tímido.
Por la noche no me lavo la cara.
Tu hermano no va a jugar a las cartas el domingo.
Todo el mundo ha llevado la chaqueta.
Sus tíos la esperan por la tarde.
Mañana por la mañana iremos al supermercado y veremos esa película.
¿Por qué llevaremos nuestro traje mojado?
Todo el mundo leerá los poemas largos.
Sabes que ha construido esta casa.
Tenemos seis teléfonos, pero no los usamos.
Me gusta el camión y quiero comprarlo.
La estación no está cerca de Roma.
¡Qué niños tan malos!
¿Le han traído sopa?
María ha olvidado su pregunta importante.
Mi hijo compró agua fría y escribió algunos poemas.
Habrá muchos partidos en Sevilla.
Cuando Luis salió, su tía ya había llevado un sombrero verde.
Isabel olvidó el periódico hace dos días.
Carmen no nos ha prestado el coche.
Cuando lleguemos, irá a Londres.
Hace un año su primo no visitó a esta enfermera.
Mañana por la mañana ayudará a su hermana.
Elena no la ayuda todas las mañanas.
Se despierta a las cuatro.
Isabel quiere que elijamos los periódicos.
Su hermano lo perderá mañana.
¡Cuánto tiempo sin verte!
Quiero dárselo.
David debería ver una estación hermosa en esa tienda.
David sabe que Jorge se está duchando.
Miguel y Jorge se aburrieron a las ocho.
Cree que está lavando un sombrero.
Está cantando demasiado ahora mismo.
¿Fue nuestro tío a París hace dos días?
Carmen quiere hablar con su tío.
Miguel e Isabel no trabajaron en Lisboa durante ocho semanas.
¿A qué hora empezará el partido?
Cuando entró, David y Carmen ya habían tomado ese avión.
Pablo estaba trayendo muchos vestidos mientras Juan estaba leyendo.
Isabel nació en 1997.
El avión salió de Madrid a las tres menos cuarto.
No le gustan los bocadillos.
¿Costó este traje 78 euros?
Esta tarde irán al mercado y comerán algunas manzanas.
¿Dónde está su chaqueta? La vendió.
Todavía vive en Sevilla.
Estoy de acuerdo contigo.
Le encanta llorar en la habitación.
María me lo mostraba todos los días.
Nuestros tíos estaban cantando en el teatro cuando Pedro salió.
Esta botella no estaba debajo del sofá.
Tienen ganas de pedir agua caliente.
Juan estaba arreglando la silla mientras estaba caminando.
Pedro y Lucía quieren traérselo.
Su tía está lavando esa furgoneta ahora mismo.
Su tío cocinará con Carmen.
Ese chico que vive en Madrid está cansado.
Me gustan los trajes y quiero comprarlos.
Va a enviarles la carta francesa a sus hijas pronto.
A Carlos y Ana les encanta tocar la guitarra.
Necesitamos escuchar esas canciones, pero no tenemos tiempo.
Esta clase no fue el jueves a las 7:25.
Sara quiere que vaya a Berlín.
¡No le muestres el regalo!
Pedro, escribe el mensaje.
Vamos a arreglar nuestro coche.
Su primo lavará un camión rojo cuando tengas tiempo.
Compró un periódico fácil y luego lo vendió.
Quería escribir el poema extraño.
Dice que no estamos visitando el museo.
Tenemos cinco novelas, pero no las usamos.
¿Intentaron arreglar el coche?
Carmen leyó esos poemas interesantes y limpió estos armarios pesados hace una hora.
Intentaron llevar una camisa fea.
El jueves abrí esa puerta y bebí mucho café caliente.
Nunca han cantado en este teatro.
Mañana por la mañana irás a Roma y verás otro nuevo concierto.
No tienes que ir a Lisboa.
No se lo he dado.
¿Se duchó Miguel ayer por la tarde?
¿Debería cocinar en este restaurante?
Viajó a Nueva York el 3 de junio.
¿Cuántos vestidos vendieron?
Pedro y Sara eran demasiado valientes.
Estaba en el baño.
Mi hijo rompió el vaso feo ayer.
Hay un estudiante en la estación.
Hay algunas chicas ricas en el supermercado.
Esa mujer que abrió estas ventanas es su hija.
Irá al supermercado y visitará esa farmacia tranquila el miércoles.
Su amigo está más enfermo que Laura.
El miércoles le contó una buena idea a Luis.
Cuando Laura llegue, llevaré una chaqueta marrón.
El periódico que terminé es inglés.
¿A quién estás ayudando?
Juan y Sara han pedido té.
El tren sale para París a las cuatro menos cuarto.
Tiene que llamar a su hijo, pero no puede.
Vamos a escuchar la música hermosa.
Sus tías no pueden esperar al niño.
¿Han trabajado nuestros hermanos en Roma?
¿Es Miguel muy amable?
Tenían sueño.
Va a ir a Berlín y visitar el museo dentro de una hora.
Este no es el aeropuerto más hermoso de Alemania.
Cree que trabajas en Berlín.
No recordábamos el ruido hermoso.
Su fiesta no será el 20 de junio.
¿Cuánto cuesta mi silla?
Va a ir al mercado y visitar la ciudad mañana.
Son las diez menos cuarto de la noche.
¿Es esa calle hermosa?
Juan necesita pintar otra cocina, pero no puede.
Limpia tu habitación antes de cenar.
Es demasiado caro.
¿Dónde hemos comprado una novela?
Tus hermanos se lo enviaron hace dos días.
Este es el abogado más fuerte de Alemania.
Carmen quiere que vea algunas películas interesantes.
Miguel buscará una cámara esta tarde.
¿Me lo estabas trayendo?
Este camarero ha traducido la revista cara.
Necesitan comer sopa, pero no pueden.
Quiere que veamos un partido.
Dentro de una hora te llamarán.
Ese partido es extraño.
Si tuviera coche, cerraría esta maleta.
Irás a Sevilla después de cocinar carne.
Carmen quiere escribir el poema.
Siempre comen en este hotel.
¿Se lavaba Juan la cara?
Le prestaron seis vestidos a Lucía.
Fui a Londres el verano pasado.
Saben que prepararán un pastel.
¿Beberá Laura café el miércoles?
Esta es su llave.
Mis hijas están escribiendo el poema ahora.
Esta noche abrirá estas viejas puertas.
¿Hay un armario en la casa?
No quiere vino ahora.
Comerá en el hotel esta noche.
Vas a salir de la universidad pronto.
El chico que vive aquí es escritor.
¡Qué bien cantan!
Su tío se está poniendo el sombrero ahora.
Los fines de semana nuestro vecino se pone la camisa.
Sara y Juan conocían este pueblo.
Ayer mi hijo no escuchó el ruido.
Nuestra tía ya ha escrito el poema.
Esta es la enfermera más pobre de México.
Lucía va a caminar por el pueblo el viernes.
Estos trajes le parecen blancos.
Ya han leído un poema.
Al estudiante le encanta leer con Carmen.
Pablo e Isabel acaban de esperar el barco.
Luis ha ido a ese teatro feo.
Juan elegía esa revista todas las semanas.
Este niño pobre estaba terminando este trabajo mientras Juan estaba leyendo.
Quieres que limpiemos nuestras sillas.
Esta mujer se duchará mañana.
Juan olvidó el vaso azul ayer.
La enfermera inglesa estará lejos de la estación.
Escribirá una carta fácil cuando Carmen vuelva.
No lavas la falda todas las semanas.
Su hermano se está poniendo el traje ahora.
Ayer por la mañana fui al banco y comí los tomates.
La ciudad no es muy hermosa.
No se los he dado.
Se lo estoy trayendo ahora mismo.
Este es el banco más hermoso de la ciudad.
Los fines de semana Ana ayuda a sus primos.
La fiesta no fue el martes a las seis.
Por la tarde mi primo juega a las cartas.
Somos muy serios.
Espero que Jorge escriba otro poema fácil.
Mi hermano estaba durmiendo mientras Juan estaba cocinando en la cocina.
¿Deberían leer Luis y David en el jardín?
Vas a llevar tu sombrero el martes.
Ese gato les parece pequeño.
Empezaron a escribir su mensaje.
Tu hija intentó terminar el trabajo.
Mañana por la mañana irás a la tienda y ayudarás a tu médico famoso.
La playa es tranquila.
Si hace frío, Carmen escuchará este ruido.
Su carta está sobre la mesa.
El domingo va a ir a Nueva York y ayudar a nuestro hijo.
Esta enfermera francesa acaba de pagar este traje.
Hace muy buen tiempo en Japón.
Deberías cocinar en la cocina.
Tiene miedo del agua.
Su traje le parece cómodo.
Si mañana llueve, hablará con su tío.
Todo el mundo ha buscado tu billete.
Volvimos de la universidad hace una hora.
¿Va a darle Ana la novela el lunes?
¿Tiene suerte?
Ya son las once y media.
Tendrás que limpiar esa mesa.
Nuestra tía tiene veinticinco años.
Encontramos un paraguas y luego lo perdimos.
El abogado va a ponerse la camisa esta tarde.
El bocadillo que David ha comido es delicioso.
Pablo no bebió zumo porque no tenía tiempo.
¿De quién es esa chaqueta?
La maleta nos parece blanca.
Cuando llamó, ya había llamado a su médico amable.
Este estudiante estaba caminando por este bosque mientras estaba vendiendo una furgoneta.
Mañana David va a pagarlo.
El partido será el sábado a las 5:15.
Esta mujer eligió su vestido negro ayer por la mañana.
Ana ha visto este concierto en ese hotel.
Fuiste a Lisboa para comer.
Todas las mañanas voy al castillo.
¿Cuántos museos encontró Isabel?
Compró una furgoneta amarilla y luego la perdió.
Necesitaban vender un ordenador.
¿Saldrá Sara del aeropuerto esta tarde?
No había camisas sobre la mesa.
Fuimos a este castillo.
Tu hermano no le prestó muchas lámparas a Laura.
Su tía no se llama Carmen.
María no va a Londres porque tiene prisa.
Quiero vender la cama limpia, pero no tengo tiempo.
Buscamos un vestido marrón y luego lo perdimos.
Laura entiende tus diccionarios.
Carmen estaba cocinando cuando salimos.
Hoy es domingo, 12 de junio.
Cree que podemos llamar a las chicas.
Nos gusta bailar en esa cocina.
¿Por qué limpió Carmen ese jardín?
¿Rompiste la ventana fea hace una hora?
El médico durmió mucho hace dos días.
¿Dónde están sus camiones? Los ha perdido.
Si pudieras, ayudarías a sus tíos.
Su hija visitará la universidad el jueves.
Mi tía compró ese bocadillo delicioso el verano pasado.
Cuando se levante, tomará el tren rápido.
¿Cuántos poemas leyó?
Miguel quiere ser abogado.
Sara jugó en el parque hace dos días.
Tuvieron que arreglar los armarios.
Pablo estudió demasiado hace una hora.
No pide el café caliente porque tiene prisa.
Tenemos que ayudar al hombre.
El lunes Pablo le dará un traje a su hija.
Dice que vieron un partido.
Cuando Luis llegue, visitaremos esa gran ciudad.
El avión es lento.
Mi hijo ayudará a su hija y cocinará pescado delicioso el domingo.
¿Habrá algunos sofás en la cocina?
Este partido es mejor que el otro.
Cuando termine el trabajo, se despertará.
Sabes que puedes acostarte.
Este profesor serio intentará leer un mensaje corto.
¿Dónde está tu furgoneta? La olvidaste.
La mesa que Jorge limpió era cara.
Elena no se está poniendo la chaqueta ahora.
Ese ordenador cuesta cuarenta y siete euros.
Este niño viajará a Nueva York.
La boda será el domingo a las diez y media.
¡Ve al restaurante!
Carlos visitará el supermercado.
María está menos triste que Jorge.
Creen que trabaja en París.
Siempre habla italiano.
¿Cuántos diccionarios van a comprar?
Mi hermano descansará en la habitación pronto.
Todo el mundo comió la patata.
Jorge es tan pobre como su hija.
¿Tuvieron estos profesores que lavar otro vestido?
¿Estaba el periódico sobre el armario?
Lucía no te lo está enviando ahora mismo.
¿Por qué leyó otra carta?
Quieres que vaya a Madrid.
El médico quiere dárselo.
Su hija irá a Lisboa y ayudará a sus hermanas el domingo.
Esta boda fue el jueves a las dos y media.
Lucía lo ha visto.
Estábamos lavando un coche mientras estabas corriendo.
No había ningún armario en la casa.
Tendré que llamar a tu hija.
Esperan que mis hijos trabajen en Nueva York.
Íbamos a Italia.
Pedro se sentó antes de terminar esos ejercicios.
El camarero tuvo que ir a Lisboa.
Tu primo le ha mostrado su paraguas.
Fuiste a Nueva York y pediste zumo.
¿Va a vivir David en Barcelona el año que viene?
El autobús salió a las ocho menos cuarto.
¿Dónde perdió Miguel el abrigo?
Su hijo estará en la casa.
Decimos que tomamos un barco lento.
Van a hacerlo el domingo.
¿Quién está viendo esta universidad famosa?
Este es el profesor más joven de Alemania.
Tenemos seis revistas, pero no las usamos.
David era demasiado perezoso.
Esta es la enfermera más pobre de Japón.
Cocinarán otro huevo y pedirán vino dentro de una hora.
Necesita comer un tomate, pero está muy nerviosa.
Esta puerta es más grande que la otra.
Abrí mi caja ayer por la mañana.
Miguel estaba descansando mientras estaban leyendo.
Si tienes tiempo, Carlos no hablará con Sara.
Miguel estaba leyendo el diccionario mientras estaba comiendo.
Miguel siempre está muy cansado hoy.
Prepararás todas las ensaladas.
Los vestidos son de él.
Voy a traerles el pastel esta tarde.
Elena tenía frío.
¿Te gustaría ayudar a mi hermano?
Encontraste un ordenador limpio y luego lo perdiste.
Pedro juega en la calle muy a menudo.
Laura nunca ha escuchado música.
Vamos a trabajar en Lisboa el año que viene.
Volvió de ese mercado.
No quiere una falda.
Ana ha leído el mensaje en el jardín.
El niño no necesita hablar con sus tíos.
Queremos que venda esta mesa.
Isabel y Ana intentarán escuchar su canción.
Sara saldrá de Nueva York el jueves.
Tendré que vender la chaqueta.
¿Está esta falda más mojada que esa falda?
¿Dónde está su libro? Lo ha vendido.
Llovió en Alemania.
Hay un hombre en el restaurante.
Hay cinco chicas en la universidad.
¿Has vuelto de la oficina?
¿Por qué no lee Jorge esos mensajes difíciles?
Lucía no habló con sus tíos porque estaba aburrida.
Dentro de una hora este médico italiano va a escucharlo.
Nuestros partidos te parecen buenos.
Estos médicos vivieron en Roma durante seis semanas.
¿Estarás cerca de Londres?
Me trajo seis pasteles hace una hora.
No pintamos una cama porque estamos preocupados.
¿Dónde está su radio? La vendió.
Carlos dice que trabaja en Nueva York.
Visitarán la ciudad porque quieren despertarse.
Su primo no me ha escuchado.
Estos niños acaban de ducharse.
Mi tía fue a Barcelona y compró el sombrero.
Jorge eligió esas chaquetas hace dos días.
Estos coches son tuyos.
No le prestes ese camión.
Lee en el museo, por favor.
¿Por qué va a tomar Luis este taxi?
Jorge se está lavando la cara en este momento.
El chico estaba preparando sopa mientras estaba descansando en este hotel.
Me gustan esas cámaras y quiero comprarlas.
Me gustan estos sombreros y quiero comprarlos.
Le enviaron esta carta a su tío el miércoles.
Tu amigo le mostrará otra taza marrón mañana por la mañana.
Irán al castillo y verán este partido dentro de una hora.
Estaba cantando mientras estabas trabajando.
Nuestra tía tuvo que terminar ese diccionario.
Todavía no hemos traído esa pizza.
¿Quién buscará nuestro plato feo?
Pedro nació en 1991.
Estos niños nunca ven partidos.
Me lo han dado.
Mi diccionario no era viejo.
Tienen un camión, pero no lo usan.
Este pájaro es tan hermoso como ese pájaro.
¿Dónde está nuestra carta? La hemos vendido.
Cuando era niño, trabajaba en Nueva York.
¿Qué está leyendo Luis?
Nuestra tía quiere ser ingeniera.
¿Dónde estudia Lucía?
¿Estaban esperando Carmen y Lucía a su tía?
Sus tíos están menos ocupados que su tía.
Esa escuela está cerca de la biblioteca.
Cuando vuelvan, irá a Sevilla.
Pedro pide agua por la mañana.
Fue a Roma antes de terminar su periódico.
¿Lo encontró su amigo ayer por la mañana?
No se lo cuentes, por favor.
Este es el abogado más amable del mundo.
¡Qué furgoneta tan grande!
El avión no saldrá a las tres.
Hemos ido a Argentina.
Dicen que puedo abrir mi caja.
El taxi saldrá para Roma a las dos y cuarto.
Nos acostamos a las tres y cuarto.
Pablo, no descanses en el museo.
Quiere que comas las naranjas.
¿Cuántas camas hay en el baño?
Se vestirá cuando Pedro vuelva.
Esta chica no salió de Japón el mes pasado.
Todas las semanas no caminan hasta este aeropuerto.
Si no encuentro las llaves, Juan llamará a sus jefes.
Su viaje era muy interesante.
Quiero vestirme.
¿A quién está visitando Sara?
Encontré un ordenador útil y luego lo vendí.
Se lo estaba trayendo.
El hombre amable necesita cuatro vestidos grises.
Hacía mucho frío en Francia.
Espera que Pedro y Lucía estén ocupados.
¿Fue esa fiesta el 1 de junio?
Ana no pintó todos los armarios marrones porque estaba preocupada.
Hay cinco chicas en la oficina.
Sara va a ir a Londres para trabajar.
Habrá algunas clases en Lisboa.
Esta novela costó noventa y dos euros.
¿Por qué venderá Miguel otra furgoneta?
Nos encanta jugar al fútbol.
Nos enfadaremos después de trabajar.
Vamos a ir a Madrid después de estudiar.
Está solo.
Cuando Miguel se levante, escribirá el poema.
No te quedes en casa, por favor.
Les encanta viajar a Roma.
Sara no le ha enviado un poema largo.
Jorge pintó los armarios baratos el lunes.
Tienes que limpiar la cocina.
Cuando tengas tiempo, llamará a su tío.
La puerta nos parece vieja.
Isabel pintó la mesa gris y comió queso delicioso ayer.
Quieres que tomen otro avión lento.
Esta clase no es menos interesante que la otra.
Esa mujer que ha cerrado esas ventanas es nuestra tía.
Isabel necesita conducir estos camiones, pero está muy enfadada.
La habitación te parece pequeña.
Acaban de elegir algunos armarios blancos.
¿Conocen María y Elena a su profesor?
Pedro es muy tímido.
Dices que no va a hablar con sus tías.
Isabel y Pedro la escucharon ayer por la mañana.
Gracias por todo.
No hay bodas en Londres.
Cuando salí, este médico ya había traído zumo.
Estoy más enfermo que mi primo.
Dice que Juan y María eran muy fuertes.
Sabes que Luis vive en Berlín.
Fueron a Barcelona porque querían buscar sus pájaros.
Mi tío estaba comiendo en esa cocina mientras Luis estaba descansando.
¿Dónde estaban esas fotos?
Ayer fue al museo y pidió sopa.
Eran las cuatro menos cuarto cuando llegamos.
¿Se despiertan Pedro y Miguel por la mañana?
¿Quién buscará la tienda?
¿Cuánto cuesta su mesa gris?
Esa clase fue el 11 de abril.
Ana estaba demasiado aburrida.
Este diccionario es francés.
Este es su coche rojo.
Nos gusta bailar con Juan.
Ese es nuestro piso grande.
Escribí estas cartas largas y pedí esta ensalada.
Viajaré a Nueva York el 23 de marzo.
Eres tan perezoso como Luis.
Esa biblioteca estaba delante del museo.
Isabel arreglará ese coche porque quiere llamar a su vecino.
Siempre bebo vino.
Elena se lo estaba mostrando.
El coche es muy pequeño.
Acaba de pagar la sopa.
Jorge no leyó el periódico inglés porque tenía sueño.
Luis bebió agua fría y compró la leche fría.
¿Por qué cerraste la ventana?
Sabemos que has visitado la ciudad grande.
¿Va a dormir muy bien pronto?
Escucharás la música cuando Jorge tenga tiempo.
Se durmieron después de elegir una revista.
Cuando Miguel vuelva, iré a Londres.
¿A la mujer le gusta cocinar sopa?
¿Te duermes todos los días?
Hay algunas clases en Nueva York.
¿Está tocando nuestro amigo el piano ahora mismo?
¿A qué hora quedamos?
¿Irá Carlos a Alemania en tren el año que viene?
Esta noche Lucía va a abrir una puerta y llamar a su tía.
¡Qué bien nadan Luis y Lucía!
¿Están los diccionarios al lado de la mesa?
Perdí la foto ayer por la tarde.
Este examen será el sábado a las seis.
Estoy detrás del castillo.
Cuando era niño, hablaba italiano.
Nuestra tía era arquitecta.
Su jefe nos lo dará el jueves.
Está pagando el zumo en este momento.
¿Se quitó Lucía la chaqueta anoche?
Tienes un poema, pero no lo usas.
Esperan que hablen con Elena.
¿Quién compró mi traje?
El teléfono está debajo de la silla.
La película fue aburrida.
Cuando tenga tiempo, abriremos esta puerta.
¿Cuántas tazas hay sobre el sofá?
Cuando Jorge era niño, trabajaba en Nueva York.
Anoche Luis y Miguel no bebieron el zumo.
Habrá algunos armarios en el baño.
La tienda que construí es grande.
¿Les ha mostrado Sara su mapa?
El traje estará sobre la silla.
Estos abrigos están debajo del sofá.
Carmen y Jorge son más tímidos que su tía.
Estos no son sus trajes secos.
Ayer Elena cocinó su huevo y bebió leche.
Todo el mundo abre la caja azul.
Quieres que escuche este ruido hermoso.
¿Dónde están sus abrigos? Los vendió.
Somos muy famosos.
Cuando eras niño, vivías en Madrid.
El taxi llegará a Berlín a las dos.
Me gusta esa carta y quiero comprarla.
Ese coche es mío.
Mi hijo no empezó a ir a Nueva York.
Te divertirás pronto.
Isabel no sabe jugar a las cartas.
Vamos a ir al mercado esta noche.
Laura y Juan no tienen miedo de los perros.
Por la tarde juega al fútbol.
Dice que el restaurante es muy famoso.
Miguel y David estaban corriendo por la calle mientras Luis estaba eligiendo cuatro faldas.
Isabel quiere que se queden en casa.
¿Volvía este chico del mercado todos los días?
No tuviste que hablar con Sara.
Elena, no cierres su ventana.
El vaso que perdió es negro.
Son las 5:30.
Jorge estaba cocinando en la cocina mientras estaba trabajando en la universidad.
Luis quiere limpiar este sofá, pero no puede.
Hace muy buen tiempo en otoño.
Cuando Luis se levante, irá a Berlín.
¿Buscan Isabel y Pablo otro gato todos los días?
Su película me parece corta.
No lo compraste ayer por la tarde.
¿Cuándo limpiaron este nuevo jardín?
¿Dónde vio María el bosque pequeño?
¿Va a enviarles nuestro tío una carta mañana?
¿A quién ha visitado Lucía?
Necesitaba la bicicleta.
Tengo un diccionario, pero no lo uso.
Estaremos al lado de la universidad.
Elena los buscará mañana.
Quiere que tome otro autobús rápido.
No llegué a esa escuela ayer por la tarde.
Esta revista está sobre la cama.
Sara no corre demasiado los fines de semana.
Saben que puedes elegir todos los sofás.
Hay un chico en el castillo.
Creemos que sus hijas son fuertes.
Laura ya se ha quedado en casa.
Lo conozco.
Elena estará en la cocina.
Hacía mucho sol en verano.
¿Se quitará su hermano el traje mañana?
Su cumpleaños es el 3 de noviembre.
No llegaré a ese banco pronto.
Han conducido esa furgoneta.
No prefiere esas naranjas ahora.
Ayudará a nuestra tía cuando Laura tenga tiempo.
Queremos enviárselos.
Jorge irá a Londres cuando Laura llegue.
Veíamos esta película.
Esperan que pinte un jardín.
Laura se cepilla los dientes por la noche.
Nuestro tío viajó a París el 3 de febrero.
¿Los esperará su primo el lunes?
Creen que pintará tres armarios.
¿Es joven?
Dice que no puede despertarse.
Esta no es la farmacia más hermosa de Portugal.
¿Adónde vamos?
¿Cuántos vestidos ha vendido Miguel?
Le has traído vino a Carlos.
Cuando María vuelva, pediré sopa.
Los estudiantes no lo esperaron hace dos días.
Tengo que vender una bicicleta rota, pero no puedo.
Mañana por la mañana Miguel va a volver de esa universidad.
No hay malos partidos en Sevilla.
Estos diccionarios están al lado de la silla.
Si tienes tiempo, hablará con sus tías.
Pablo estaba cantando en ese teatro.
Elena ha esperado a los hombres.
Lucía y Ana tienen ganas de visitar al camarero.
Van a prestarle muchas furgonetas mañana.
¿Dónde está su sombrero? Lo olvidaron.
Está muy triste.
Encontró una buena novela y luego la vendió.
Quiero que tomen este avión.
El banco estaba cerca de Nueva York.
Fue al banco y pidió esa ensalada anoche.
No puedes traer cinco ensaladas porque no tienes tiempo.
Estamos tomando unos barcos en este momento.
Mi hermano jugó a las cartas hace dos días.
Ayer fuimos a la farmacia y comimos el queso delicioso.
Espera que esta bicicleta sea demasiado fea.
¿Qué van a comer?
A este camarero no le gustan las ideas.
La boda es el jueves a las siete y cuarto.
La boda fue el domingo a las nueve.
No llamó al médico porque no tenía tiempo.
Por la mañana elige mi traje.
¿A quién estamos buscando?
El viaje será el martes a las 10:40.
Trabaja en Roma desde hace tres semanas.
Cuando Pablo termine el trabajo, nuestro vecino amable llevará su sombrero.
Van a descansar muy bien.
Su chaqueta amarilla estará debajo de la silla.
No ha vuelto de Lisboa.
Lucía te envió la nueva botella hace una hora.
Trabajan en Nueva York desde hace nueve años.
Jorge me ayudó el lunes.
Visitamos ese castillo el miércoles.
Pagaré mis chaquetas pequeñas cuando termines el trabajo.
Laura intentará ir a Madrid.
Pagaba la ensalada italiana todos los días.
No estamos menos nerviosos que nuestro tío.
Tradujimos el periódico.
¿Qué huevo va a cocinar Lucía?
Pablo necesita pintar esta casa, pero no tiene tiempo.
Carlos siempre canta en el baño.
Este no es el hombre más valiente de España.
Todas las mañanas mi jefe no cierra algunas ventanas.
Ana olvidó esas ideas hace una hora.
¿Dónde encontraste esa biblioteca famosa?
Se levantará porque quiere ir a Roma.
Nuestro tío quiere preparar su ensalada deliciosa.
Tu primo caminó por la calle hace una hora.
¿Cuánto cuesta su camisa?
¿Se lavaban las manos muy a menudo?
Iba a Lisboa.
El chico que trabaja en Berlín es mi hijo.
Me encanta esta furgoneta.
Eran las 5:20 cuando llegamos.
Cuando David termine el trabajo, esperará este tren.
Anoche Pablo fue a la biblioteca y vio otro concierto.
Esos son sus sombreros pequeños.
La ensalada que pidió es buena.
Si hace sol, prepararé esa pizza.
¿Limpió Lucía este piso hace una hora?
Este es el niño más joven de Italia.
Elena caminará con Juan pronto.
Leyó en la habitación hace una hora.
Pronto vamos a abrir esa maleta y preparar sopa.
Lo compraba.
Carmen quiere preparar sus buenas ensaladas, pero no tiene tiempo.
No nos levantaremos porque tenemos sueño.
Irán a Lisboa antes de traducir los diccionarios.
Juan no elegirá algunas faldas sucias porque no tiene tiempo.
Luis tiene que terminar esos libros cortos, pero no tiene tiempo.
Le duele un poco la garganta.
¡No termines estos ejercicios!
Viajaban a Argentina.
¿Dónde vieron el autobús lento?
¿Cuántos puentes verán?
Estos son sus platos amarillos.
Estaba esperando a ese chico mientras estabas cocinando en la cocina.
Estaba jugando mientras estabas corriendo.
El hotel abre a las diez y cuarto los lunes.
Quiero limpiar el sofá, pero no tengo tiempo.
Todavía no he llamado al camarero.
Sus tías no se sentaron hace dos días.
Si pudiera, ayudaría a su hermana.
Cuando termine el trabajo, buscaré esos gatos pequeños.
Le han traído leche a Laura.
Cuando su primo era niño, tocaba el piano.
No ha hablado francés.
Le dieron su botella a Carlos.
¿Quién ha visto este museo?
Estábamos corriendo con nuestros primos.
Preparó el pastel italiano y escribió muchas cartas difíciles.
A Juan le encanta escuchar música.
La universidad está detrás del aeropuerto.
Has abierto dos puertas.
Isabel intentará tomar este tren rápido.
Mis tías les dieron otra vieja taza a sus hijos el miércoles.
No van a jugar con su primo mañana.
Alguien esperó a mis vecinos.
Sus primos me visitaron el lunes.
¿Ha arreglado el hombre el camión grande?
No fueron a España el verano pasado.
Este es el hombre más rico de la ciudad.
¿Quiere Sara hablar con Pablo?
Este es el hombre más bajo de la ciudad.
¿Quién está terminando el trabajo?
Hablo español los fines de semana.
Ayer fuimos al teatro y pedimos agua.
Si el tren no llega, escribiremos esos poemas largos.
¿Dónde están sus mapas? Los vendió.
Limpiaremos la habitación y prepararemos sopa esta tarde.
Vamos a lavar una botella.
¿Es Pablo estudiante?
Su radio es demasiado pequeña.
Mi hermano no quiere enviárselo.
¿Estaban estudiando las chicas francesas italiano?
Mañana por la mañana pintará otro sofá y cocinará arroz.
Lucía está ayudando a sus tías en este momento.
Mañana por la mañana va a lavarse la cara.
Estábamos bebiendo mucho vino mientras Jorge estaba comprando ese nuevo sombrero.
No empezó a hablar con sus hermanas.
Jorge olvidó el mapa.
Esta clase será el lunes a las 5:35.
Tiene que escuchar el ruido extraño, pero está muy enfadada.
Esa vaca no era muy pequeña.
No hay chicos valientes en el teatro.
El aeropuerto está delante del teatro.
La bicicleta que han vendido es útil.
El lunes les vendí otro teléfono.
Carmen y Miguel no querían llamar a su hijo.
El bebé está dormido.
Tenía suerte.
¿Es David más pobre que sus tíos?
Fue a Nueva York y visitó ese castillo.
Ha vuelto del supermercado.
Si la tienda está cerrada, hablarás con tu primo.
Su jefe no ha oído ese ruido.
El camarero vivirá en Londres el año que viene.
Me gustan los camiones y quiero comprarlos.
Quería comprar algunas furgonetas.
Esta clase es el lunes a las dos y media.
Hay un pájaro en el jardín.
¿Hay una clase en Nueva York?
Ana no vivió en Madrid durante tres semanas.
Carlos cocinó la patata y visitó la estación grande.
Este taxi es menos rápido que el otro.
Comprarán esta furgoneta grande y prepararán una ensalada italiana mañana.
La mujer que vive en Berlín es su hermana.
David comió mucho pescado y llamó a su hija ayer por la tarde.
Isabel se ha puesto la camisa.
María y Lucía lo traen todos los días.
Si hace sol, venderás esas furgonetas.
Creemos que podemos traducir nuestras cartas.
¿Están estas fotos al lado del sofá?
Tu hermano trajo esos vasos el martes.
Este es el mercado más pequeño de México.
¿Se enfadaron Lucía y Pedro a las tres?
No hay chicos en la biblioteca.
Miguel espera que hable con mis hijas.
Sus hijos intentarán cocinar sopa.
Este pájaro es tan inteligente como ese pájaro.
El traje no cuesta 60 euros.
No te duele la espalda ahora.
Necesitaba la mesa.
Sara y Lucía todavía no han llamado a sus jefes.
¿Por qué leyó Elena muchas revistas?
Este profesor estaba llorando en la cocina mientras estabas pintando otra cocina.
Viví en Londres durante doce años.
¿Esperará su tío el taxi lento el sábado?
Queríamos lavar otro camión.
Ya ha esperado a esos médicos franceses.
Laura, bebe su cerveza.
María, no limpies tu sofá.
Los mapas están debajo de la silla.
Tienen sueño.
Le duelen los pies hoy.
Jorge no puede elegir esa camisa amarilla porque está preocupado.
Fue a Nueva York y comió mucha carne ayer por la tarde.
¿Te gusta el vestido?
El chico italiano siempre juega al ajedrez.
Por la mañana Pedro jugaba en este parque.
Le contará dos historias a David.
No te gusta la estación.
A Pedro le gusta ver partidos.
Este es su coche marrón.
¿Es este partido peor que el otro?
¿A quién ha visitado Elena?
Siempre bebemos té.
Su hermano va a verla el miércoles.
Si quieres, Jorge se vestirá.
El hombre amable ha salido del castillo.
No querían arreglar este armario.
Quiere comer un huevo, pero no tiene tiempo.
Pablo no pide café porque está aburrido.
Esta ensalada no es tan buena como esa ensalada.
¿Por qué ha escuchado el ruido?
La canción que he oído es extraña.
El hombre no fue a Barcelona el año pasado.
El banco abre a las cuatro.
Si hace sol, Isabel traerá zumo.
Carmen pagó veinticuatro euros por este libro.
Juan lo trae por la mañana.
Todavía no has escuchado ese ruido hermoso.
¿Cuesta el libro 51 euros?
Se lo estás contando ahora.
Construiremos este piso la semana que viene.
Anoche fuiste a la iglesia y comiste arroz.
Isabel no puede tomar un autobús porque no tiene tiempo.
El lunes María no la visitó.
Cuando Carmen salió, ya habíamos ayudado a mis amigos.
Carmen y David buscaban un vestido todas las mañanas.
Estudiará en esta biblioteca esta noche.
Sara es tan tímida como Ana.
Hay muchas chicas en el hospital.
Comimos en el jardín hace dos días.
No trajeron cerveza porque no tenían tiempo.
El mensaje que he traducido era fácil.
¿Empezaron estas mujeres francesas a vender esta chaqueta negra?
La universidad hermosa estaba cerca de la estación.
No van a traer tres ensaladas el lunes.
Van a esperarnos dentro de una hora.
Miguel lo ha encontrado.
¿Había muchas mujeres en la escuela?
Están menos contentos que Laura.
Queremos llamar a su hija, pero estamos muy ocupados.
Son las cinco y cuarto de la tarde.
Hablaremos con nuestros primos cuando llegue.
¿Quién limpiará el piso?
Este es el hotel más hermoso de Alemania.
Se los contabas por la noche.
Mañana Pedro e Isabel pedirán la sopa y arreglarán los armarios.
Hace buen tiempo en Francia.
Fuimos al teatro y visitamos esta ciudad tranquila ayer por la tarde.
El niño rico estaba muy aburrido.
¿Se sentaron los camareros hace una hora?
Esa es su vieja habitación.
Estaba muy enfadada.
Este hospital grande estaba lejos del aeropuerto.
¿Quién ha conducido ese camión?
Carmen no lo entendía.
Buscamos una furgoneta azul y luego la perdimos.
No te quitaste el traje.
Estará en la habitación.
Juan espera que termine esos nuevos diccionarios.
¿Dónde están esos pájaros?
David pagó 58 euros por ese vestido.
Esta es la iglesia más grande de Italia.
No estarán cerca de Roma.
Escribiré un poema inglés pronto.
¿Cómo es su concierto?
¿Qué caballo vamos a encontrar?
Quiere enviárselo.
Lo ha traído.
Dicen que no puedes llevar un abrigo.
Carmen no pagó el traje porque tenía prisa.
Viajó a París hace dos días.
Van a ir a Sevilla después de leer el diccionario.
¿Estamos conduciendo la furgoneta ahora?
El reloj que arregló era nuevo.
¿Quién puede traer su café?
Carmen ya se ha duchado.
La palabra nos parece extraña.
Este libro no está debajo de la mesa.
El restaurante está delante del banco.
Irá a Lisboa antes de trabajar.
Queremos que limpies la mesa negra.
¿Por qué pintará David la mesa?
Esa chica que vive en Sevilla es profesora.
Necesitas venderlo.
El viejo coche cuesta 85 euros.
Soy estudiante.
Su hijo escuchará esta música.
Todavía no ha escuchado la canción.
Laura intentará escuchar esta música.
María nos está buscando ahora.
Tiene miedo de los perros.
Somos tímidos.
Si mañana llueve, Miguel no pintará el piso limpio.
Carmen tiene suerte.
¿Va a viajar la nueva chica a París el 4 de octubre?
¿Por qué estás hablando con tu primo?
Sabes que Sara está preparando sus buenas pizzas.
Hay cuatro partidos en Lisboa.
Esta enfermera le ha traído una pelota.
Cree que estamos escuchando nuestra canción hermosa.
Esta lección me parece interesante.
Nuestro vaso estará debajo de la cama.
Esta noche no se lo dará.
La iglesia cierra a las dos los lunes.
Esa es tu casa limpia.
Le duelen mucho las piernas.
El barco sale de Londres a la una.
No fuiste a la biblioteca ayer por la mañana.
No tienes mucho frío.
María quería tomar el taxi.
No juegues en la oficina.
Cuando tengamos tiempo, nos ducharemos.
¿Buscamos nuestro regalo?
Nuestra hermana no lo ha hecho.
La estación estaba cerca de Madrid.
Va a ir a Madrid después de comer sopa.
Siempre descanso en el jardín.
¿Viajó tu hermano a París hace dos días?
Esa camisa azul está sobre la cama.
Elena irá al restaurante grande con su tía esta tarde.
Me gusta esta lámpara y quiero comprarla.
La carta que escribí es vieja.
Hemos ido a ese mercado.
¿Cuántos coches vamos a comprar?
¿Tocaban el violín muy a menudo?
Este hombre no tiene otra furgoneta.
¿Cuándo beberemos el vino?
No se lo has contado.
Jorge es escritor.
Estos camareros vivieron en Sevilla durante diez meses.
Caminamos con Laura todos los días.
Queremos mostrárselo.
Estabas pintando cinco sillas mientras estábamos jugando.
Necesita pedir algunos pasteles, pero no puede.
Las chicas siempre tocan el piano.
Estaban descansando en el parque mientras estaba descansando.
Esa es su furgoneta lenta.
No durmió en la casa el viernes.
Cuando llegue, hablaré con Juan.
Puede elegir las camisas.
No estoy menos ocupado que mi hija.
Estas fiestas le parecen importantes.
Nuestra habitación no es muy hermosa.
Isabel lo hará mañana por la mañana.
Cuando eras niño, vivías en Nueva York.
¿Está esta puerta más sucia que esa puerta?
¿Dónde hemos comprado el zumo?
Estábamos nadando en el río mientras estabas leyendo.
¡Qué enfadada está mi hermana!
Creen que Ana es demasiado seria.
Pronto tu hermana no estudiará francés.
¿Quién va a tomar el avión rápido?
Si la tienda está cerrada, Juan no escuchará las canciones.
Te lo doy los fines de semana.
El autobús no llegó a Lisboa a la una menos cuarto.
Pablo empezó a elegir otro traje.
¿Lo querían?
Cocinó sopa y leyó estas novelas anoche.
Nos acostamos a las 5:25.
Todavía no ha llamado a mis niños.
Se sentó antes de escuchar esa canción.
Esta tarde Juan y Pedro van a pedir esta pizza y beber vino.
¿Cuántos mercados encontrarás?
¿Lava su hija la furgoneta todas las mañanas?
Llovió mucho en Japón ayer por la mañana.
¡Qué grande es esta cocina!
Esta es la mujer más rica de Japón.
Carmen todavía no ha conducido estos camiones.
Su vecino te ha encontrado.
Ayer viajó a Francia con su tío.
¿Lo compramos ayer por la tarde?
No hace frío en México.
Cuando Luis llegó, María ya había bebido el zumo.
Lucía no va a ese museo por la noche.
Estamos muy aburridos.
Quieren que se despierten.
Luis y María están demasiado preocupados.
Luis se acostará el miércoles.
¿Quién traducirá esta novela difícil?
No lloverá mucho en Roma mañana por la mañana.
Esta chica estudió en la habitación anoche.
Sabe tocar la guitarra.
¿Cuándo va a cocinar Elena la carne?
¿Dónde está su bicicleta? La ha vendido.
Nuestra tía va a llamarme esta tarde.
Tienen miedo del agua.
¿Es esta historia tan importante como esa historia?
¿A qué hora empezará la boda?
Este bosque es tan grande como el otro.
Pronto van a beber té y pedir zumo.
Quisiera un café con leche.
Quiere que ayuden a esta mujer perezosa.
Esta mesa es más pequeña que esa mesa.
A Miguel le gusta escuchar música.
¡Qué bosque tan grande!
María y Lucía escribieron esa carta y bebieron vino.
Las mujeres trabajaron en Sevilla durante nueve años.
María tiene que pintar otra mesa, pero está muy cansada.
El chico está nadando en el río en este momento.
No nos vendas estas furgonetas lentas, por favor.
El estudiante estaba cocinando en esa cocina mientras Carlos estaba terminando el trabajo interesante.
Necesitan un armario.
Ana tiene que abrir una caja, pero está muy triste.
Ayer su primo fue al aeropuerto y comió mucha sopa.
¿Ha perdido nuestra hermana mi teléfono?
Luis vio a nuestros hombres ayer por la mañana.
Hay una taza al lado de la cama.
Sara va a abrir su ventana negra y arreglar el coche amarillo esta noche.
Ana necesita esperarla.
¿Era muy amable?
¿Cuántos perros vas a ver?
No compraremos un reloj porque estamos nerviosos.
Elena y Sara van a venderle un ordenador a Miguel dentro de una hora.
Isabel escribió la carta interesante ayer por la tarde.
El niño tiene ganas de acostarse.
Tiene cuatro cartas, pero no las usa.
Este niño no está jugando con su hermano ahora mismo.
¿Dónde están sus furgonetas? Las han vendido.
Somos menos serios que Miguel.
Cuando llamamos, ya habían encontrado un perro.
Le he mostrado mis relojes a David.
Habrá muchas camas en el jardín.
Buscamos un camión limpio y luego lo vendimos.
¿Cómo están sus hijos?
Sara nació el 8 de noviembre.
Pedí una pizza española ayer.
Comprará sus armarios cuando Miguel termine el trabajo.
No había ningún camión en el jardín.
Carlos y María tendrán que traer el libro.
Hubo una reunión en Roma.
A este médico no le gusta el nuevo partido.
Quiero ayudar a este abogado rico, pero estoy muy enfermo.
La ciudad le parece hermosa.
Este es el río más pequeño de México.
Quiere cerrar la maleta, pero no tiene tiempo.
Queremos que vaya a Roma.
Jorge tenía sed.
Sé que Isabel irá a Sevilla.
Iré a Sevilla y ayudaré a los médicos dentro de una hora.
Le encanta estudiar en la habitación.
¿Dónde está su chaqueta? La han vendido.
David fue al banco y comió la sopa española.
Quieres traducir el poema, pero estás muy enfermo.
Este gato le parece hermoso.
Se despertarán cuando Luis vuelva.
¿Dónde está su paraguas? Lo ha vendido.
Este es el camarero más pobre de la ciudad.
Encontramos un viejo mensaje y luego lo perdimos.
Fue a Berlín después de estudiar.
No hay ninguna clase en Roma.
Ese hotel está al lado del aeropuerto.
Creen que nos divertimos.
No te acuestes, por favor.
Tocaremos el violín esta noche.
Luis y Laura todavía no han hablado con su hermano.
Este es el camarero más famoso de Francia.
Esta tarde descansaremos en el parque.
Voy a ir a Madrid antes de comer.
Fue a Sevilla después de pintar un sofá.
Visitará el supermercado pequeño cuando llegue.
David y María arreglarán esos sofás y abrirán nuestra ventana el domingo.
Tu hijo es tan perezoso como Lucía.
Sara no vende estas bicicletas porque tiene sueño.
Esta tarde Juan jugará en la calle.
¿Te gustaría traer mucho café caliente?
Laura y Carmen tienen la idea.
A sus tíos les gustaría traer té.
Laura trabaja en Nueva York desde hace siete años.
Elegirá un abrigo feo cuando tengas tiempo.
¿Por qué ha abierto dos cajas?
El miércoles Pablo llamó a su hijo y limpió esa silla.
Hacía mucho frío en Portugal.
Jorge y Ana no quieren esperarlos.
Ana trabajará en esta tienda mañana por la mañana.
¿Va a mostrarles Carmen el abrigo pequeño a sus tíos esta noche?
¿Puede leer en esta biblioteca?
Pagaste 48 euros por este armario.
Este no es el abogado más perezoso de Francia.
Su amigo estaba vendiendo esos relojes mientras estaba descansando.
Tu vecino necesita beber mucha cerveza.
Pagué veintiséis euros por los diccionarios.
Me ponía el sombrero muy a menudo.
Quiere que tomen el barco.
Acaba de visitar a su hermano.
El supermercado abre a las diez y media.
La biblioteca cierra a las cinco los jueves.
Ana y Laura se quitarán la chaqueta.
Necesitaba cocinar pescado.
Por la tarde Sara y Carlos lavan otra botella.
Tenemos ganas de pedir la pizza española.
¿Jugaron Luis e Isabel al ajedrez el lunes?
No lo compraré el mes que viene.
Juan compró una cama y cocinó una patata deliciosa.
Jorge estaba enfermo.
Este tren es más rápido que el otro.
Quieren que laven una lámpara.
Estos chicos fueron al museo y comieron arroz delicioso hace dos días.
Pedro y Miguel ya no trabajan en Londres.
Este teléfono es muy nuevo.
Lucía y Juan se lo contaron.
Su tío está un poco enfadado.
¿Te gustaría cerrar esa caja?
Jorge espera que elijan este libro.
A nuestro hijo le encanta correr por el bosque.
¡Qué importantes son sus secretos!
Terminaste ese libro hace un año.
¿Son muy altos?
¿Le venderá María esos teléfonos a Pablo el lunes?
Estamos ocupados.
Este chico ha salido de la escuela.
Va a venderle una radio a Juan esta noche.
La tienda cierra a las diez.
El lunes lloverá mucho en Francia.
No cocina en la cocina los fines de semana.
Estás terminando esa novela ahora mismo.
Hay dos aeropuertos cerca de Barcelona.
Quiere que traigas el reloj limpio.
Me estoy despertando en este momento.
Laura va a ir a París después de descansar.
La fiesta fue el domingo a las doce y cuarto.
Jorge quiere que vaya a Madrid.
Te quitabas la camisa por la mañana.
¿Te vendieron otra mesa?
¿Pintó nuestro vecino alemán todas las mesas hace una hora?
¡Qué escuela tan pequeña!
Somos de Francia.
Me lo envió hace dos días.
No quieres preparar sopa.
El niño estaba jugando en este parque mientras Jorge estaba caminando por esta calle.
El sábado Miguel pedirá un buen pastel y cerrará seis ventanas.
No tienen miedo del agua.
La enfermera inglesa no tuvo que ir a Barcelona.
¿Por qué está conduciendo David esa furgoneta azul?
Miguel no esperó a su jefe joven porque estaba muy enfadado.
Juan nos mostrará muchos teléfonos mañana por la mañana.
Nuestra hija se sienta todas las semanas.
Comió mucho chocolate ayer.
Si la tienda está cerrada, traducirá esos diccionarios.
No necesito acostarme.
Estudiamos francés los fines de semana.
Pablo va a tocar la guitarra el domingo.
Estaba bailando cuando salió.
Ayer por la mañana arregló sus furgonetas blancas y ayudó a su tío.
No cerró seis maletas porque estaba aburrida.
Tuve que escuchar las canciones.
Prepararán mucha sopa cuando llegues.
¿Ida o ida y vuelta?
Voy a ducharme mañana.
La tienda estaba al lado de la oficina.
Te dormiste antes de conducir estos coches.
Juan quería esperar a su camarero.
Este es el río más tranquilo de México.
Jorge sabe jugar al ajedrez.
Hace dos días le contaron otra historia.
Los camareros necesitan un coche.
Su tía no me ha mostrado ese ordenador feo.
Siempre cantamos en este baño.
No necesitan esa furgoneta amarilla ahora.
¡Qué bien hablan Carmen y Sara!
Todas las mañanas bailamos con David.
Te encanta esa historia.
Comeré mucho pan esta tarde.
Nuestro tío se vistió.
Ana pagará esa buena ensalada el jueves.
Esta noche el profesor va a pedir agua.
Te duele mucho la espalda.
Estaba abriendo una caja cuando Carmen entró.
Buscó una radio moderna y luego la perdió.
¿Qué dicen?
Por la mañana su tío juega con su tía.
Nos encanta nadar en el río.
Espera que hable con Sara.
Tenemos hambre.
Han viajado a Japón en coche.
Este médico lavó el camión pequeño hace dos días.
Mis hermanas pueden esperar a esos estudiantes.
He comido chocolate en el hospital.
Sara y Carlos ya han ido a Sevilla.
¡Qué chicos tan ricos!
¿Tenían Laura y David hambre?
¡Qué coche tan lento!
Este es su abrigo mojado.
Su hijo va a ayudar a mi hijo y arreglar este armario el martes.
La canción que oyó es extraña.
No estoy muy contento.
No debe ver esa película en la iglesia.
Quiero visitar al médico, pero no puedo.
¿Nadó su vecino en el río hace dos días?
¿Cuánto cuesta el teléfono?
Carmen debería volver de esa escuela.
Les di un diccionario ayer.
Nuestra tía ha vendido estos coches.
Pagaron veintisiete euros por su sombrero.
¿Necesitaba esta enfermera el coche?
Llovió mucho en Portugal ayer.
Pablo va a llegar a ese supermercado dentro de una hora.
Mi revista estaba sobre la cama.
¿Cuántos paraguas hay sobre la cama?
Tienen tres vestidos, pero no los usan.
La mesa que Miguel ha pintado está limpia.
Mañana David va a ayudar al abogado y ayudar a sus hijos.
Necesita ir a Barcelona.
¿Qué buscará?
¡No cocines la carne!
David está en Berlín.
Ya hemos comprado mucho chocolate.
Nunca juego en ese parque.
Juan e Isabel están descansando muy bien ahora mismo.
¡Qué piso tan pequeño!
Cuando era niño, lloraba en el baño.
Pedro cree que Ana llevará su camisa.
No vas a dormir mucho esta tarde.
David quiere que ayudes al médico.
¿Tiene María cincuenta y seis años?
Estas son mis tías.
Empecé a buscar esos perros.
Mañana por la mañana va a contarnos la historia.
¿Adónde irá?
Nuestro hijo estaba arreglando su sofá.
¿Dónde estaba esa taza rota?
El museo cierra a las once los miércoles.
Lucía va a ir a Lisboa después de ver seis conciertos largos.
Empecé a cerrar una nueva caja.
¿Cómo es ese viaje?
Sara tuvo que cocinar arroz.
Se lo ha mostrado.
Ha ido a Madrid.
¿Tendremos que escuchar nuestra música?
¿Por qué pagaron su sopa caliente?
Se aburre a las doce.
Carlos quiere que bebamos vino.
¿A quién visitamos?
Había muchas sillas en el baño.
Esperas que Laura llame al hombre rico.
¿Tiene ganas de escuchar la canción?
Prefiero esta sopa deliciosa.
El médico tiene cincuenta y seis años.
Ya ha cerrado algunas ventanas.
David se quedaba en casa.
Sara, canta en la farmacia.
¿Conducimos mi camión amarillo muy a menudo?
Sara y Elena jugaron al baloncesto ayer por la tarde.
¿Quién está abriendo estas cajas verdes?
Me gusta ese diccionario y quiero comprarlo.
El profesor es tan famoso como Elena.
Son las ocho y cuarto de la mañana.
¿Quiere Jorge hablar con su hija?
La mujer que leyó otro libro está ocupada.
Van a ir a París y pedir otro pastel esta tarde.
Lavo el coche por la tarde.
¿Dónde están sus revistas? Las vendió.
Pedro y Lucía no van a construir una cocina hermosa en ese piso.
Laura es tan inteligente como Sara.
¿Volverá Elena de esta oficina pronto?
Laura vive en París desde hace diez años.
Esas novelas le parecen interesantes.
Nuestro vecino no le ha contado otro plan.
¿Toman Lucía y Pedro estos aviones por la mañana?
Vas a beber la leche caliente dentro de una hora.
Cuando llamaste, ya habíamos oído esa canción.
Su hijo va al museo todas las semanas.
No esperes a su hija.
Si Pedro pudiera, se sentaría.
La chica duerme en la casa todas las semanas.
Estoy tomando un avión en este momento.
El barco llegó a las ocho menos cuarto.
¿Está Luis tan ocupado como Miguel?
Necesita pagar esta pizza italiana, pero no tiene tiempo.
María todavía no ha ido a París.
Hemos caminado por el bosque.
¿Tenía Carlos hambre?
Si tuviéramos dinero, comeríamos una pizza.
Cuando termine el trabajo, cocinará sopa.
Anoche le trajeron el agua a David.
¿Quién va a cerrar esta puerta?
Carlos quiere que coman el arroz.
Pablo quiere que vaya a Berlín.
El barco llegó a Sevilla a las nueve.
¿Adónde irá?
Mañana por la mañana vamos a preparar una ensalada y preparar esa ensalada deliciosa.
Ayer por la tarde los niños rompieron su plato.
Habrá tres sofás pequeños en la habitación.
No elige ese sofá grande porque está aburrido.
Hace mucho calor en otoño.
No le duelen los pies cuando hace frío.
Le gusta tocar el violín.
Nuestro tío debe terminar el ejercicio.
¿Son estos planes muy malos?
Tus libros no estarán al lado del armario.
El niño va a leer con su tía pronto.
El niño nunca llora en esta habitación.
Mi hermano todavía no ha esperado a ese niño.
Laura nada muy poco los fines de semana.
Si tienes tiempo, no hablaremos con Lucía.
No los ayudes.
Creo que nuestro jefe vive en Roma.
Irá a Lisboa después de comer.
Pedro irá a México el domingo.
El camión le parece alemán.
Tienes un reloj, pero no lo usas.
Ya has vendido los sofás marrones.
María no puede pagar esta ensalada porque no tiene tiempo.
Por la mañana Pedro y Juan estudian francés.
La chica que vive aquí es inteligente.
Empezó a terminar este ejercicio.
Pronto Elena esperará a esas chicas.
Cuando era niño, corría con mi tío.
Nada en el río los fines de semana.
Le mostraste este plato pequeño a David.
Era la una menos cuarto cuando llegaste.
Pidió su pastel y visitó a su hijo.
Las maletas eran rojas.
Luis no empezó a llevar una camisa.
Les encanta la política.
Queremos que tomen el barco lento.
Carlos y Sara han limpiado esas mesas grises.
Estabas durmiendo en la habitación mientras estaba esperando a su hija.
¿Dónde he dejado las llaves?
Estaban llamando a su estudiante mientras estaban ayudando a nuestro tío.
Juan los buscó ayer por la tarde.
El hombre estaba enfadado.
Fue a París antes de comer.
Carmen tiene ganas de construir ese baño.
Cuando era niño, tocaba el piano.
Su gato le parece inteligente.
Sus hermanas ya han visto estos partidos.
¿Querían divertirse?
¿Va a descansar en este parque el viernes?
La cama que pintamos era pesada.
¿Habrá muchos coches en el jardín?
Queremos que pidan el zumo.
Compré una radio moderna y luego la perdí.
¿Les gusta el arte?
Carlos viajó a Madrid.
Cuando David llegó, Isabel ya había esperado a estos médicos.
Sus jefes son inteligentes.
Luis tomará el tren lento cuando tenga tiempo.
Carlos condujo esta furgoneta anoche.
No va a estudiar alemán.
Todas las mañanas escuchas la música.
Queremos que cocinen sopa.
Fue a Sevilla después de escribir una carta.
Cuando entré, Sara ya había encontrado otro caballo fuerte.
¿Se sentarán María y Juan el miércoles?
Viajará a Berlín el 2 de junio.
Pronto Sara se lo traerá.
Por la noche Miguel leía en la biblioteca.
Carmen no elige otra cama porque tiene prisa.
He comido en ese jardín.
Buscarán su taza pequeña cuando tenga tiempo.
Trabajo con mi tía muy a menudo.
Les encanta tocar el piano.
Dice que Sara vive en Berlín.
Sus amigos buscarán muchos castillos pronto.
El coche no cuesta 87 euros.
Se cepillará los dientes.
Creemos que Ana trabaja en Lisboa.
No va a ponerse el abrigo.
Si Juan hablara inglés, esperaría a su primo.
Buscaste una cámara rota y luego la vendiste.
Elena quiere que traiga una pizza.
Todas las mañanas abríamos la ventana azul.
Tocaré el piano.
Necesita ver el concierto, pero está muy ocupada.
¿Por qué vamos a buscar nuestra camisa?
María, no cocines en el banco.
Nuestra hija es tan baja como Laura.
El miércoles lloverá en Portugal.
¿Qué abrigo van a lavar?
Perdió el traje hace dos días.
¿Cuánto cuesta la falda?
Ese museo está cerca de Lisboa.
Jugaba al fútbol los fines de semana.
Vamos a ver cinco conciertos.
¿Ha preparado la sopa fría?
Ayer por la tarde el camarero fue a Barcelona y ayudó a su hermana.
Esa reunión fue el 4 de junio.
Habrá una biblioteca lejos del restaurante.
Ganamos por dos goles.
Creemos que estoy trayendo el café.
Siempre viajo a Madrid.
¿Qué vamos a beber?
Esta es la enfermera más famosa del mundo.
¿Quiere su amigo traérselo?
¿Quiere Pablo ser enfermero?
Trabajas en Sevilla desde hace seis meses.
Fui a Londres para vender todas las camisas bonitas.
Ya no trabajo en Nueva York.
No voy a mostrarle las lámparas el martes.
A su hermano le gustaría traer este lápiz.
Hace una hora nevó mucho en Portugal.
Elena va a estudiar en la universidad el viernes.
Estás bailando en el jardín en este momento.
¿Por qué fuiste a Madrid?
¿Dónde encontró Juan otra iglesia pequeña?
Isabel y Jorge eran muy amables.
Las pizzas les parecen deliciosas.
Jorge y Miguel quieren traérmelo.
Esperas que tomes ese barco.
Le duelen un poco las piernas.
Vas a abrir la puerta y cerrar tu puerta limpia mañana por la mañana.
Va a ir a Roma antes de descansar.
Venderé ese vestido bonito cuando se levanten.
Pedro la está viendo ahora.
¿Cuántos autobuses vamos a ver?
Hace una hora olvidé esta chaqueta azul.
Ves a tus jefes pobres todos los días.
Mi tía oyó la música en la habitación.
El abogado ya ha leído un libro.
Cuando Elena se levante, Ana se quedará en casa.
Luis fue a Londres el mes pasado.
Pintaste algunos sofás el verano pasado.
Hace dos días Pedro tomó los trenes.
Luis e Isabel vivieron en Lisboa durante dos meses.
¿Dónde están nuestros sombreros? Los perdimos.
Carmen ya ha visto este concierto.
La puerta que abrimos estaba abierta.
Nevará mucho en Nueva York el domingo.
No hace sol en Nueva York.
Carlos te vendió un sofá.
Esta vaca es más hermosa que esa vaca.
No habrá ninguna boda en Lisboa.
Estamos preparando esta pizza deliciosa ahora.
Quieres que visite a su vecino joven.
La mujer estaba comiendo en el hotel mientras Sara estaba bailando en el jardín.
No habrá mesas en el baño.
¿Me trajiste la pizza ayer?
Juan quiere que prepare algunas pizzas deliciosas.
Nuestro mapa está sobre la mesa.
Cuando salí, ya había terminado el ejercicio.
¿Necesita el médico fuerte visitarnos?
Estaba lavando otro coche mientras Jorge estaba cerrando su caja.
A tu hija le encanta viajar a Barcelona.
No construimos una biblioteca porque teníamos prisa.
El viernes pediste tus pizzas y pintaste un armario.
A su tía le encanta hablar portugués.
El avión me parece rápido.
¿A quién vamos a ayudar?
Si vivieran en Madrid, cocinarían pescado delicioso.
Es más rica que su hermano.
¿Dónde están sus relojes? Los olvidó.
Este hospital estaba al lado del banco.
Nunca escuchamos música.
Carmen estaba bebiendo mucho vino mientras Lucía estaba caminando por el pueblo.
¿Cuesta este periódico inglés 86 euros?
Volviste de Argentina hace dos días.
Estaba lloviendo en Italia.
Esperas que nos sentemos.
Esta tarde Ana volverá de esta estación.
Miguel ha vuelto de Sevilla.
He terminado estos trabajos.
Sabes que no van a escribir el poema.
Mañana oirá sus canciones.
Lavas este coche por la mañana.
Quiero traer el abrigo.
Esta mañana me he quedado dormido.
Si mañana llueve, Luis se divertirá.
Miguel ya ha escuchado su música hermosa.
Dentro de una hora lloverá en Francia.
Vístete, por favor.
Esta es la universidad más moderna de Alemania.
Cuando vuelva, limpiará el baño moderno.
Pronto Luis se lo enviará.
¿Qué ventana ha cerrado?
Había muchas camas en la casa.
¿La estaban viendo David y María?
Viajaré a Italia el próximo verano.
A Pedro y Lucía les gustaría ir a Berlín.
¿Es esta la enfermera más fuerte de Japón?
Tiene una furgoneta, pero no la usa.
¿Por qué conducirán el camión?
Te levantarás después de estudiar.
Carmen irá a Barcelona y comprará el coche pequeño pronto.
Esta vaca es más grande que esa vaca.
Nuestros primos le enviaron esos poemas a su hija.
Hace un año no construyó ese piso.
Me gustan las faldas.
Este periódico es mío.
No le duelen los ojos hoy.
Tocarán la guitarra pronto.
Sara cocina demasiado por la mañana.
¿Dónde perdió Laura estos paraguas?
Fuimos a Madrid antes de comer.
Cuando Carmen llamó, tus hijas ya habían buscado la carta corta.
Construíamos nuestro mercado moderno.
Si hace frío, iré a Nueva York.
Si hace sol, beberán vino.
Su tía debe jugar demasiado.
Cuando llamé, ya habías roto este plato.
Nunca ve películas.
No necesitas traerlo.
La iglesia abre a las siete los jueves.
Ayer por la mañana fuimos al aeropuerto y vimos una película.
¿Preparamos otro pastel hace una hora?
¿Hubo dos clases en Sevilla?
El camarero jugaba al fútbol.
El pastel que hemos preparado es italiano.
Le duele el estómago cuando hace frío.
Sus primos ya han visto un concierto importante.
Ayer por la mañana mi tío encontró el mapa.
¿Está este lápiz debajo de la cama?
Encontró un mensaje interesante y luego lo perdió.
¿Cómo es tu casa?
Me los ha enviado.
Pablo era muy joven.
¿Qué furgoneta compraste?
Isabel quiere que escuche los ruidos extraños.
Alguien oirá la canción extraña.
Quieren que beba leche.
¿Pagaron 39 euros por este periódico?
Sus hermanos pidieron leche.
Hay una escuela tranquila al lado de la farmacia.
Si Carmen viviera en Madrid, vendería esta cámara.
Cuando llegó, Isabel ya había cocinado mucha carne.
Se lo ha mostrado.
Pedro siempre toca la guitarra.
¿Dónde están sus camiones? Los vendieron.
¿Lo perdimos ayer por la mañana?
Mi hija estaba bailando en el teatro mientras estaba leyendo.
Es más joven que su hermano.
Nuestro hermano se llama Jorge.
Si Sara hablara inglés, pediría esta ensalada deliciosa.
A Pedro le encanta la sopa.
Pedro toca el piano por la mañana.
No preparo la ensalada española los fines de semana.
Quiero comer su patata, pero no puedo.
Hace dos días arreglaron su camión amarillo.
¿Ha ido su primo a Argentina?
¿Trabajarán Juan y Luis muy poco?
Tenemos que tomar un avión, pero estamos muy ocupados.
No llevé un sombrero porque estaba enfadado.
¿Encontró el camarero las pelotas hace una hora?
La chaqueta no está un poco sucia.
Ese billete está al lado del armario.
Luis ha vuelto de Londres.
¿Qué sofá pinta María?
Este es tu nuevo traje.
No he ido a Portugal en coche.
Su tío no cerró las nuevas puertas hace dos días.
¿Están Lucía y Elena en la cocina?
Nació el 3 de agosto.
A estas mujeres serias les encanta ver partidos.
El domingo voy a bailar en este jardín.
¿Quién condujo este coche lento?
¿Está el pasaporte debajo del sofá?
Carlos nunca viaja a Roma.
La chica que trabaja en Barcelona está triste.
No te acuestes.
Este partido no será el domingo a la 1:40.
Elena es de Roma.
Jorge ha ido a esa iglesia.
Va a visitar el aeropuerto y escribir el poema largo mañana.
Espero que seas serio.
El niño habla portugués todas las mañanas.
¿Están Laura y Pablo ocupados?
La enfermera trabaja en París desde hace siete meses.
Su pelota está al lado de la silla.
Es menos joven que Jorge.
Conocía el restaurante.
La mujer lavará algunas furgonetas y llamará a su vecino esta noche.
No cerré mi puerta porque estaba enfadado.
Estaba durmiendo cuando entraron.
Los fines de semana nieva mucho en Francia.
Son las cuatro.
Me gusta este libro y quiero comprarlo.
¿Cuándo fue Jorge a Madrid?
¿Te divertiste hace dos días?
Quieren pintar el sofá.
No se lo envíes, por favor.
David y Carlos abrieron su ventana.
Carmen no se durmió el miércoles.
Ya se ha divertido.
El concierto fue el domingo a las tres y media.
Quieres traducir ese periódico, pero no puedes.
¿Están escuchando Isabel y María estos ruidos?
El abogado ya ha bebido el vino.
¡Bebe su té!
Los médicos estaban pidiendo café.
Esta noche se lo traerá.
Cuando era niño, vivía en Londres.
¿Qué está escribiendo Miguel?
He esperado este barco.
Laura sabe que eres muy inteligente.
Ana intentó tomar ese barco.
No le duelen mucho las piernas.
Trabajamos en Roma desde hace doce años.
¿Se quedará el abogado en casa a las diez?
Espera que Jorge sea muy alto.
Estos chicos leían en el parque todas las semanas.
Elena va a lavar el plato porque quiere comprar un teléfono.
El martes el niño bajo irá a Barcelona y ayudará a su amigo.
¿Va a enviarle este poema esta noche?
No la esperas todos los días.
Pronto su jefe no te lo dará.
Juan se divirtió después de llamar a su tía.
Son las dos y media.
Va a correr por el parque pronto.
¿Cuántos coches van a comprar?
Tiene veintitrés años.
¿Están abriendo Jorge y Sara una caja?
Miguel nos lo cuenta muy a menudo.
Pedro necesita pintar esa habitación.
Cuando llegues, limpiarán esta casa.
Dentro de una hora Carmen irá a la oficina y ayudará a su hija.
Este sombrero cómodo cuesta cuarenta y nueve euros.
Tenemos sed.
¿Cuánto cuestan estas sillas pequeñas?
Ese es tu jardín sucio.
Compré una falda negra y luego la vendí.
Creo que Jorge ha cocinado el arroz delicioso.
Nuestro hermano le venderá este reloj a su tío.
Ya no viven en Berlín.
Vas a ir a la tienda y comer arroz el sábado.
Ya no trabaja en Barcelona.
Cuando eras niño, veías películas.
Nos lo han contado.
Todo el mundo puede llevar esa camisa azul.
Hace una hora Laura nadó en ese río.
Perdieron la falda el lunes.
Tu tía no se pone el sombrero por la tarde.
María trabajó en Nueva York durante diez años.
Esas son sus hermanas.
Pronto Ana y María van a pedir vino y cerrar una caja pesada.
¿Es escritora?
Conducirá el coche esta tarde.
Juan, espéralos.
Este perro es tan fuerte como el otro.
El niño cocina pescado muy a menudo.
El viaje es el lunes a las nueve.
El armario cuesta 24 euros.
Juan volvió de España el año pasado.
Ya hemos elegido una cama rota.
¿Caminaron por este parque anoche?
Carmen no sabe bailar.
Vamos a mostrarle un lápiz a Carmen pronto.
¿Nos ha encontrado Ana?
Todavía no has bebido mucho café caliente.
Encontró un camión verde y luego lo perdió.
Debería estudiar con su hermano.
No abrirás esta maleta porque no tienes tiempo.
Hay un vestido al lado de la mesa.
Este viaje fue el sábado a las 9:40.
Esa mujer que vive aquí es estudiante.
Hace dos días viajamos a México.
Esta es la iglesia más famosa de Alemania.
¿Va a llamar su tío a su hermana dentro de una hora?
Pablo quiere quedarse en casa.
¿Costó esta cama 47 euros?
No hace mucho sol en verano.
Su hermana tiene veinticinco años.
Hace una hora fuiste al hotel y visitaste esta ciudad.
Estaba bailando en este jardín mientras Laura estaba leyendo en la habitación.
Eran las once cuando Carlos llegó.
Pagó cincuenta y nueve euros por mi diccionario francés.
Pintamos todos los armarios pequeños hace tres semanas.
¿Dormirá Carlos en la casa el viernes?
Si pudiéramos, hablaríamos con nuestro hijo.
Hace mal tiempo en Argentina.
Hace buen tiempo en Italia.
Su hermana fue a la universidad en autobús.
Iré a Berlín cuando nos levantemos.
¿Cuántos relojes ha vendido Carlos?
El autobús te parece rápido.
Ese chico que trabaja en Barcelona es nuestro tío.
¿Pedía Isabel muchas pizzas italianas por la tarde?
Recuerda ese ruido ahora.
La puerta me parece gris.
Sara ya ha hablado con su hermana.
Tu hermana estaba trabajando mientras estaba cocinando.
Caminó hasta este hospital ayer por la tarde.
Pedro debería salir de Lisboa.
Traduje el mensaje ayer por la tarde.
¿Dónde está mi tío?
Pedirá agua esta tarde.
Carmen está traduciendo su periódico.
Su jefe se los trae todas las mañanas.
Es arquitecta.
Hace mucho viento en España.
Su tía te lo está enviando.
¿Está el teléfono debajo del sofá?
Han trabajado en la escuela.
Nunca camina con su hijo.
Tengo ganas de ir a Londres.
Esta fiesta será el martes a las diez y cuarto.
Espera que el concierto sea nuevo.
Juan fue al restaurante y vio cinco conciertos.
La oficina cierra a las doce.
Pagó 86 euros por estos sombreros.
Este tren es más rápido que ese tren.
¿La escuchamos muy a menudo?
No cocinaré pescado delicioso porque tengo prisa.
Intentará construir un teatro feo.
Todos los días no llevan su camisa pequeña.
¿Qué maleta van a cerrar?
Se lo estamos mostrando ahora mismo.
No empecé a elegir esas novelas.
Todavía no han hablado con Luis.
Quiere escuchar esta canción.
¿Se despertarán a las doce?
Si quieres, limpiarás tu cocina hermosa.
¿Van a leer con su hija?
¿Qué piso estamos construyendo?
Trae vino por la mañana.
¿Te gusta viajar a Berlín?
Necesita esperar el avión, pero está muy ocupado.
Habrá algunos conciertos en Nueva York.
Elena estaba al lado del mercado.
No necesito llamarlo.
Le has vendido cinco radios a Juan.
Sé que puede tomar el avión.
Trabaja desde casa.
Carmen empezó a ir a Lisboa.
¿Es este pájaro más grande que el otro?
Escriben un mensaje interesante todos los días.
¿Hablaron Elena y Miguel francés ayer?
El chico que trabaja en Londres es músico.
¿Dónde está el castillo grande?
¿Debe descansar Carlos en la habitación?
David y Sara irán a la biblioteca y ayudarán al hombre rico mañana.
Come el pan delicioso todas las mañanas.
Quiero contártelos.
A Pablo y Luis les gusta el sombrero limpio.
Ese es nuestro camión limpio.
Jorge es de Portugal.
Le gustaría lavar el camión.
El tren saldrá de Madrid a las seis y media.
Los fines de semana come la fruta deliciosa.
Lucía y Carmen fueron al museo y compraron esas radios.
Si tuvieras tiempo, verías algunos partidos.
Nuestro primo ha cocinado el pescado.
Son las cinco y cuarto.
Todavía no has hablado con tu primo.
Esperan que busquen otro diccionario difícil.
Todas las mañanas tocaba el piano.
Isabel no estaba construyendo un jardín.
Tienen una llave, pero no la usan.
Isabel tiene que comer una patata deliciosa, pero no tiene tiempo.
Ayer por la mañana Lucía escribió otro mensaje y bebió vino.
La pizza no es demasiado deliciosa.
Creen que puedo ver un gran concierto.
Hablarás español.
Ese chico que vive en Sevilla es mi hermano.
El jueves Pedro va a mostrarle la carta a Pablo.
El puente te parece hermoso.
No tendrán que ayudar a su profesor.
Ese sombrero nos parece barato.
Somos más amables que Miguel.
La fiesta será el miércoles a las seis.
¿Dónde vive David?
Buscamos un camión feo y luego lo vendimos.
Esta noche va a prestarles los billetes a sus hermanas.
La mujer que trabaja en Sevilla es nuestra hija.
Mis hermanas estaban trabajando en el museo mientras Carlos estaba comiendo en el restaurante.
No recuerdas estas historias extrañas.
Voy a mostrarte un sombrero seco dentro de una hora.
¿Es este concierto tan divertido como ese concierto?
David se puso la chaqueta el martes.
El miércoles la enfermera va a ir a la farmacia y pedir agua.
El sofá que Laura vendió es viejo.
¿Es el examen el sábado a las nueve y media?
Vivieron en Londres durante tres semanas.
¿Dónde ha encontrado esas tazas bonitas?
Este periódico es mejor que ese periódico.
Nuestro tío jugó al fútbol el sábado.
Tus hermanas han bailado con Luis.
Caminaba hasta el teatro.
Nuestro hermano lo olvidó.
Su tío estaba buscando esos pájaros.
Miguel quería hablar con sus primos.
No le ha enviado tres cartas a su tía.
Este examen es el jueves a las ocho y media.
Mi amigo va a dormir muy poco mañana por la mañana.
Ya ha pedido una ensalada.
Les contaron un plan ayer.
Laura no puede hablar con David porque está ocupada.
¿Trajo sus pelotas hace dos días?
Sabes que vivo en Sevilla.
Pronto María va a ir a París y ayudar a su hijo.
El viernes volveremos de Berlín.
La música que escuchó es hermosa.
Llevará su chaqueta limpia cuando nos levantemos.
Sabe conducir.
Quiero ser profesor.
Su vecino descansa demasiado todos los días.
Este profesor nació el 23 de noviembre.
No le mostramos el ordenador a Carmen.
Cuando María se levante, iremos a Berlín.
¿Quién va a pintar la habitación?
¡Qué bien hablan Elena y Jorge!
David trabajó en Berlín durante nueve años.
No pagamos 92 euros por el periódico.
No nos despertamos porque teníamos prisa.
Esperará a su amigo importante cuando Ana se levante.
Pablo no recuerda su respuesta.
Juan quiere que ayude a sus chicas.
Hace muy buen tiempo en Londres.
Jorge va al banco con su primo por la mañana.
El concierto que vio es nuevo.
El viernes cerró su maleta y comió el tomate.
Juan quiere que hablen con su tío.
La pregunta le parece mala.
Elena y Pablo han salido de Berlín.
Se lo muestran muy a menudo.
¿Sabe cocinar?
Le duele la pierna.
¿Empezó a traducir estas novelas?
Pablo necesita traducir esos diccionarios.
Este niño tiene ganas de ir a Roma.
David y María todavía no han ido a Roma.
No cantó en la iglesia.
Va a trabajar en Londres el año que viene.
Este abogado amable quiere el caballo.
No tiene prisa.
Estaba pagando esa pizza deliciosa mientras estaba llorando en esta habitación.
¿Había un hospital cerca de Londres?
La música que Elena escuchó es hermosa.
¿Dónde ha encontrado Pedro su vaca grande?
Miguel, no pongas el sombrero sobre la silla.
¿Intentó pintar un sofá?
Ese aeropuerto está al lado del supermercado.
Tienen que ver un partido, pero no pueden.
¿Vamos a traerte los sombreros dentro de una hora?
Te lo ha mostrado.
¿Es este examen el sábado a las cuatro?
Este es el médico más perezoso de Alemania.
Tiene ganas de hablar con su tía.
No pidió la ensalada porque estaba nervioso.
¿Estamos cocinando el huevo delicioso en este momento?
Este abogado no toma ese avión rápido los fines de semana.
El mercado está lejos del aeropuerto.
Este concierto no es menos largo que ese concierto.
El aeropuerto abre a las diez los sábados.
Lo vendiste el domingo.
Este médico va a ayudar a su hija y cerrar la ventana esta noche.
¡Qué traje tan pequeño!
Esta tarde nos pondremos la chaqueta.
Iremos al restaurante con nuestros tíos dentro de una hora.
Su hijo necesita visitarlo.
Quieren que compres un viejo diccionario.
Carmen no fue a la biblioteca en coche.
El hombre que ha cocinado algunos huevos es pintor.
Sabes que Jorge va a cerrar esas cajas.
¡Préstale su nueva carta!
Fuimos a la tienda y visitamos este aeropuerto.
Luis está tan nervioso como su tía.
No va a venderle otro camión a Juan mañana por la mañana.
Si hace sol, no construirá otro baño.
Estos no son tus camiones baratos.
María, no les des el plato roto.
¿Dónde perdimos nuestra radio?
Miguel fue a Roma porque quería preparar un pastel.
Este ordenador es muy útil.
No nos lo traen todas las mañanas.
El viernes va a caminar por el pueblo.
Quiere que vaya a París.
Esta calle es más pequeña que la otra.
¿Recordaba María su problema interesante?
Esta fiesta será el miércoles a las cuatro.
El tren sale para Sevilla a las cuatro.
María conoce este restaurante moderno.
Le presté un abrigo a mi hermano hace una hora.
¿Qué va a cocinar Pedro?
Su primo se llama Carlos.
Esta tarde Laura lo comprará.
Este es el supermercado más feo de Francia.
A nuestras hijas les gustaría comprar su camión.
Hay un caballo grande en el parque.
¿Cuánto vino ha comprado?
¿Será el viaje el 9 de agosto?
Quiere ser médico.
Le gustaría tomar otros aviones.
Elegimos esa revista todas las semanas.
Vive en París desde hace cuatro semanas.
Buscó un diccionario difícil y luego lo vendió.
Se lavó la cara anoche.
Elena está llamando al chico ahora mismo.
Este restaurante no está detrás del supermercado.
Cuando tenga tiempo, los chicos hablarán con su hermano.
Cuando llegaron, nuestro tío ya había cocinado la carne.
El hombre trabajó en Nueva York durante siete meses.
Quiere que hable con sus tías.
Tengo un hermano mayor y una hermana menor.
Voy a darle esta camisa a mi hija esta tarde.
Ya hemos arreglado ese coche gris.
Iré a Berlín para estudiar.
Hay dos mesas en el piso.
Nuestro hijo pagó 28 euros por nuestro vestido azul.
Sabemos que su jardín es muy tranquilo.
Nunca cocinan sopa.
Lucía pagó 76 euros por la furgoneta.
Beberá zumo cuando se levante.
Sé que vamos a ducharnos.
Trabajas en Londres desde hace once meses.
¿Tiene Isabel cuatro caballos?
¿Llegó el autobús a las dos?
No van a venderlo.
¿Cuántas sillas venderás?
Su tía no se llama Elena.
¿Qué va a comprar Carmen?
Pedro tiene que cerrar esa puerta roja, pero no puede.
¿Dónde está su vaso? Lo ha vendido.
A Jorge no le gusta tocar el piano.
Trabajamos en Londres desde hace dos semanas.
Ayer por la tarde Pablo descansó en la habitación.
Carmen vivió en Berlín durante diez semanas.
Se lavarán las manos dentro de una hora.
Luis necesita llamar a sus hijas, pero no puede.
No te sientes.
¿Necesitan Luis y Sara su cámara?
¿Será la fiesta el lunes a las 3:05?
Este es el museo más moderno del mundo.
Le ha enviado ese vaso a Carlos.
Ayer por la tarde encontré muchas radios limpias.
¿Dónde está tu camisa? La has olvidado.
Si viviera en Madrid, buscaría un banco.
Miguel quiere que termine este trabajo.
¿Qué significa esta palabra?
Elena y Pedro no saben tocar el violín.
La chaqueta que David ha llevado era cómoda.
Pablo nunca viaja a Nueva York.
Luis no lavó su taza porque tenía prisa.
Nuestro primo se llama Pablo.
Mi primo no va a viajar a Lisboa el 11 de abril.
Su cumpleaños es el 6 de agosto.
Si Juan viviera en Madrid, iría a Nueva York.
Este hombre tiene setenta y ocho años.
Pedro y David no limpiaron el baño sucio anoche.
Ese chico que trabaja en París es escritor.
No fue a Roma hace tres semanas.
Pedro quiere que preparemos sopa.
¿Dónde está su camisa? La ha vendido.
Lucía y Pablo han llegado a la tienda.
Sara va a contarle su secreto pronto.
¿Salimos del museo?
No puedo cerrar otra caja gris porque no tengo tiempo.
¿Te gustaría divertirte?
¿Pagaremos la pizza dentro de una hora?
Sara quiere beber leche, pero no tiene tiempo.
¿Siempre están muy preocupados hoy?
Comprará el sofá azul.
A Isabel le gusta tocar el violín.
Vamos a ir a Roma.
Jorge va a contarle estos secretos interesantes a David el jueves.
¿A quién ayudó Jorge?
Jorge acaba de quedarse en casa.
Creen que lavó una taza azul.
Si tuvieras dinero, esperarías a tu primo.
Necesitas buscar esa pelota, pero estás muy cansado.
Este camarero conoce el bosque ahora.
Sara cree que abrió una ventana.
Cuando Isabel y Sara eran niñas, trabajaban en Londres.
Todas las mañanas te buscamos.
Laura se lo ha contado.
Estamos limpiando la casa hermosa.
Pronto llamarán a sus jefes y pedirán zumo.
No llevarán una chaqueta sucia porque tienen prisa.
El autobús llega a Sevilla a las dos.
Dice que ha escuchado su música.
Deberíamos tener cuidado.
Queremos que tome otro taxi.
Isabel no es de Londres.
El armario que Jorge pintó era blanco.
¿Habla mi hermana español todas las mañanas?
Los camiones pequeños cuestan ochenta y nueve euros.
El chico que ha olvidado este mapa está solo.
No había ninguna oficina cerca del museo.
Escribiré ese mensaje francés cuando Carmen vuelva.
Juan es más inteligente que sus primos.
Arreglaron ese camión ayer.
Esta mujer se acuesta por la noche.
Todas las semanas esta mujer va al museo.
Estabas bailando en el jardín mientras estaba jugando en el jardín.
Son las diez y cuarto de la mañana.
¿Dónde ha encontrado Isabel el vaso verde?
Te divertiste después de comer.
Me gusta viajar a Barcelona.
Esta tarde tu hermana va a ir a esa iglesia.
La ventana que hemos roto es pesada.
Pablo y Lucía van a traerle muchos pasteles esta noche.
Los fines de semana sus hijos se despertaban.
Esta noche Isabel la llamará.
¡Feliz Año Nuevo!
Tu hija pintará la cocina cuando Sara vuelva.
¿A qué hora terminará la fiesta?
Mañana por la mañana mi hijo no se pondrá el traje.
¿Quién limpiará el jardín?
Si tuvieras tiempo, llamarías a ese niño.
No hay armarios baratos en la habitación.
Ana necesita elegir un traje, pero está muy contenta.
Miguel y Carmen quieren la cerveza.
No puedo preparar el pastel italiano porque no tengo tiempo.
Viajó a Berlín el 5 de agosto.
Elena escucha esa canción por la tarde.
Si Elena tuviera dinero, vendería su sombrero cómodo.
Esas furgonetas cuestan 55 euros.
Luis conoce el castillo.
Digo que van a comer su bocadillo.
No limpia la silla verde porque está aburrido.
Vimos un partido porque queríamos hablar con Jorge.
¡Qué bien juega este médico!
Miguel se cepilla los dientes todas las mañanas.
La biblioteca estaba cerca de Nueva York.
El examen no será el domingo a la 1:30.
Lucía no visitó el nuevo supermercado porque estaba aburrida.
Salieron de España hace dos días.
El camión que ha vendido estaba limpio.
¿Han bailado mucho?
Nunca hemos jugado al fútbol.
Esta noche van a ir a la universidad y visitar la ciudad.
Quiero ver una película, pero no tengo tiempo.
Carmen ya ha tomado otros autobuses.
¿Te gustaría cocinar un huevo?
No va a prestarle ese ordenador pronto.
No los esperes.
¿Dónde está su sombrero? Lo vendió.
Miguel y Sara van a llamar a su hermana esta tarde.
¿Lo perderá Sara el sábado?
No había sillas en la cocina.
Estaba arreglando esta furgoneta.
Elena trabaja en Madrid desde hace ocho años.
Tu hermano tiene sueño.
Su hija se llama María.
El chico que vive en Sevilla es escritor.
Laura está más enfadada que su primo.
Toca el piano todas las semanas.
Anoche los camareros fueron al supermercado y compraron otro teléfono.
Verán el concierto cuando Pedro vuelva.
No soy muy bajo.
Quiero que abra esta caja.
¿Jugamos al baloncesto todas las semanas?
¿Perdieron el paraguas ayer por la tarde?
Su hija no se ha quitado el sombrero.
Miguel no ha pagado nada.
Cuando la enfermera era niña, cantaba en la iglesia.
Sabe que David ha hablado con Ana.
Escribirá un mensaje y escribirá sus poemas difíciles el viernes.
Carmen ha comido con su tía.
Viví en Barcelona durante nueve semanas.
Tu tío todavía no ha escrito ese poema.
Su jefe va a visitar a este médico y cocinar arroz el domingo.
Si no encuentro las llaves, hablará con Elena.
La enfermera siempre habla francés.
Vivió en Berlín durante cinco meses.
¿A quién esperamos?
No pueden abrir esta ventana porque están cansados.
Quiero que hables con tu tía.
Su primo buscará el museo mañana por la mañana.
Van a dormir en el piso mañana por la mañana.
Su hermano va a ir a Londres con Lucía pronto.
Quiere que se sienten.
Esta fiesta fue el 6 de julio.
Nuestro tío estaba arreglando la radio rota mientras Lucía estaba cocinando.
Pagaste diecisiete euros por su vestido.
Espera que Elena visite la ciudad.
Nuestro tío es más rico que Pedro.
Naciste el 2 de septiembre.
Quiere que se divierta.
¿Cuánto cuesta nuestra bicicleta?
¿Es David escritor?
Esa es su tía.
¿Dónde compramos las revistas?
¿Te gustaría arreglar ese camión azul?
Sus hermanos van a llamarme pronto.
Hace buen tiempo en Lisboa.
Estaba buscando cuatro restaurantes cuando entró.
El supermercado no abre a las once y media.
Sara cree que has ido a Londres.
Ya son las doce.
¿Cuántos mercados verá Ana?
María prefiere el abrigo.
Nuestro hijo vivió en Lisboa durante tres años.
Las fotos están sobre la cama.
Nevará mucho en Sevilla mañana por la mañana.
Laura escuchó este ruido hermoso ayer.
Hace mal tiempo en París.
Sara no irá a Madrid porque está cansada.
Ya son las tres y media.
Cuando Juan se levante, cocinará el arroz.
Vamos a ir a Barcelona después de descansar.
Te estás quitando el sombrero ahora mismo.
Hace muy buen tiempo en verano.
Compró una camisa azul y luego la perdió.
No tengo que abrir esas maletas.
Estas chicas nunca cocinan en la cocina.
No puede escribir nada.
Hacía sol en Roma.
Habrá seis viejos supermercados lejos de la biblioteca.
La furgoneta costó 97 euros.
Su billete está debajo del sofá.
Nacieron en 1982.
David quiere que bebamos mucho café.
Elena se los dio anoche.
La novela que eligió es fácil.
¿Por qué va a elegir David esta camisa?
Se cepilla los dientes todas las semanas.
Mañana por la mañana Laura va a jugar al ajedrez.
¿Cuántas montañas vieron?
Dices que llevé una camisa cara.
Luis tenía mucho sueño.
Pronto vamos a llevar un abrigo.
Fuiste a Lisboa y compraste seis camas.
Irá a la biblioteca y visitará a su hija esta noche.
Esta universidad no está al lado del banco.
Intenté lavar la taza rota.
Lloró en la cocina.
El pasaporte estará debajo de la silla.
Ya no trabaja en Londres.
Hoy es miércoles, 3 de abril.
Hay tres fiestas en Barcelona.
Cuando Sara entró, su hija ya había bebido té caliente.
El sofá que limpió es barato.
Tenemos miedo del agua.
Miguel vive en Londres desde hace ocho años.
Ana todavía no ha comprado la revista difícil.
El diccionario está sobre la silla.
Ana y Luis se aburrirán el martes.
¿Te gustaría comer chocolate?
Miguel nació el 15 de octubre.
Su cumpleaños es el 3 de julio.
Nuestro hermano quiere venderlo.
Está más contento que su hermano.
Su hija no ha encontrado este gato.
Quieres que se acueste.
Tengo que beber la leche, pero no tengo tiempo.
No comiste ese bocadillo porque tenías prisa.
Todas las semanas su hijo hablaba alemán.
Cuando sus vecinos eran niños, vivían en Sevilla.
El reloj siempre está roto hoy.
Laura todavía vive en Roma.
María tocó la guitarra hace dos días.
Su amigo no tendrá que cerrar las puertas.
Si Juan pudiera, se despertaría.
¡Préstame los camiones!
Estás llorando en la cocina ahora.
¿Por qué ha pagado Pedro esta sopa italiana?
Van a buscar todos los abrigos mañana.
Espero que Carmen hable con sus hijas.
El mes que viene Carmen va a arreglar su armario.
No te gusta leer diccionarios.
Cuando eras niño, trabajabas en Londres.
¿Quiere su hermana ser escritora?
El museo cierra los lunes.
Este baño es demasiado hermoso.
Fuimos a Madrid y pedimos mucha cerveza.
Mis amigos ricos prefieren el ruido.
Pintaban una casa muy a menudo.
Este teatro estaba cerca de Nueva York.
Si pudieran, cerrarían cuatro ventanas.
Su hijo abrió dos viejas puertas hace dos días.
Va a traerte cinco ordenadores modernos mañana.
Ana estaba trabajando en la biblioteca mientras estabas estudiando.
Dentro de una hora los médicos fuertes van a enviarnos el mensaje.
Isabel y Laura entendían el periódico.
Dentro de una hora Laura va a contarte tus secretos.
Miguel va a comer su ensalada y comer muchas naranjas esta noche.
Miguel es de Argentina.
Anoche volvió de la farmacia.
Ana es médica.
Esta tarde va a ayudar a su tía.
Jorge y Carlos volverán de ese castillo.
¿Cantó con Luis ayer por la tarde?
Este es el castillo más pequeño del mundo.
Pagan este zumo por la mañana.
El sábado nos pusimos la chaqueta.
¡Qué falda tan vieja!
Lo esperaremos dentro de una hora.
Si tuviera dinero, elegiría este periódico.
Luis cree que voy a pintar nuestro sofá verde.
Se está poniendo el abrigo.
Dentro de una hora Carmen y Luis comprarán otra radio y arreglarán ese armario.
Esperamos que escuches el ruido.
¿Dónde está ese lápiz?
La carne que Isabel ha cocinado era deliciosa.
Escucharemos la música cuando terminemos el trabajo.
David y Miguel estaban leyendo mientras Laura estaba esperando al médico.
Laura hablará con Carmen cuando Pedro tenga tiempo.
Su hijo necesitaba construir su restaurante.
Sus hermanas le dieron el pasaporte.
Va a leer con Pedro esta tarde.
Eran las cuatro cuando llegamos.
Te escuchamos por la tarde.
Cuando vuelva, construirán el restaurante.
¿Condujo Luis esa furgoneta anoche?
Escuchó esas canciones.
Va a llamar a su chica italiana y comprar el vino esta noche.
Sus primos estaban construyendo el castillo famoso mientras Jorge estaba lavando otro sombrero rojo.
Carmen cerrará esta maleta dentro de una hora.
Miguel no lo sabe.
Este niño cocinó todos los huevos y preparó la pizza.
Isabel va a leer un libro y ayudar a los abogados mañana.
Juan pagó cuarenta y seis euros por estas sillas.
Miguel sabe que no llevarán un sombrero mojado.
Me quité la camisa ayer por la tarde.
Estos niños siempre tocan la guitarra.
Esa es su chaqueta fea.
Limpiará su jardín hermoso cuando te levantes.
El traje que buscaron era nuevo.
Nos gusta esta música.
¿Dónde trabaja?
Isabel puede ayudar a su médico inteligente.
Hay algunas mesas en el baño.
¡Qué buena es esa respuesta!
No nos envíes nuestras botellas, por favor.
Voy a limpiar mi armario mañana por la mañana.
Juan correrá por el parque el viernes.
Compraste un periódico interesante y luego lo perdiste.
Pueden contárselo.
Cocinarás carne cuando llegue.
Tengo veinticinco años.
¡Qué habitación tan grande!
¿Leyó Miguel en la biblioteca hace una hora?
Esta clase será el viernes a las 9:55.
Fue a Lisboa y pidió otra pizza hace una hora.
Dice que trabaja en Berlín.
No beberá mucho zumo porque no tiene tiempo.
¿Oyó este ruido hermoso en esa habitación?
Queremos que conduzcas el coche.
Jorge está más cansado que su tío.
Me gusta este lápiz y quiero comprarlo.
No hablaremos con nuestro primo porque no tenemos tiempo.
Estaba cocinando en el restaurante mientras Pedro estaba durmiendo en esta habitación.
Espero que estén nerviosos.
Esta puerta está tan sucia como esa puerta.
Ya ha limpiado esta habitación.
Envíaselo, por favor.
Escuchaste el ruido el domingo.
¿Quién ha conducido esa furgoneta?
Su cumpleaños es el 12 de julio.
Abrí una caja anoche.
Mañana por la mañana vas a ir a Barcelona y visitar esa ciudad.
Luis irá al aeropuerto el viernes.
Lucía, no abras su caja.
Cuando Elena llegue, se vestirán.
Nuestra hermana irá al hospital y visitará ese museo mañana por la mañana.
Espera que ese camión esté limpio.
Su cumpleaños es el 11 de agosto.
Tu hermano va a leer otra novela.
Estas sillas blancas cuestan 74 euros.
El chico no se cepilló los dientes anoche.
Quiero que vayan a Roma.
No hay billetes sobre la silla.
¿Por qué no buscó Ana este gato?
Abriré tu vieja ventana.
Dice que el banco era grande.
Hay una vaca hermosa en el parque.
Ese hombre que vive aquí es su hijo.
¿Adónde irá Juan?
El autobús que tomaste era lento.
Jorge y Carlos pagaron 97 euros por las radios.
Acabas de pagar el té.
Carlos y Ana estudian mucho por la noche.
Siempre jugamos en ese jardín.
Pagaste 35 euros por estos armarios.
Mi hermana compró muchos trajes ayer por la mañana.
Tus tías acaban de hablar con sus tías.
Pronto irá a Roma y visitará el banco.
Busqué un camión azul y luego lo perdí.
Lucía, pide este vino.
David fue a Berlín porque quería hablar con María.
Comió la ensalada deliciosa y ayudó a sus primos ayer por la tarde.
¿Es esta pizza mejor que esa pizza?
Esos son sus restaurantes tranquilos.
No necesita vestirse.
Esta noche no lloverá mucho en Italia.
El ordenador es muy moderno.
No lo traje ayer por la mañana.
Le has mostrado los pasaportes.
Nos estábamos poniendo el abrigo.
No te gusta hablar francés.
Dentro de una hora iré a la tienda y veré este partido.
No compres su vino.
Empecé a ir a Sevilla.
Buscamos un vestido bonito y luego lo vendimos.
Eran las once y media cuando llegaste.
Nuestro amigo nunca ha visto películas.
El coche costó cincuenta y seis euros.
Ana y Juan fueron a Italia hace un año.
Sara debería pagar las faldas caras.
¿Dónde está su cámara? La vendieron.
Su amigo amable no esperó el tren el sábado.
¿Está ese vestido sobre la cama?
¿Ha preparado su pizza?
Su tía se llama María.
Pagaron 75 euros por este armario.
Quiere ser enfermera.
Su hija lo espera por la tarde.
Carmen vive en Barcelona desde hace siete semanas.
Terminarán su trabajo cuando se levanten.
A Elena le gusta esa ciudad.
Su tío es muy tímido.
No vendimos nuestro ordenador roto porque no teníamos tiempo.
Sara no ayuda a la mujer porque está ocupada.
Esperas que conduzcan esa furgoneta cara.
¡No descanses en ese piso!
Hemos roto las botellas marrones.
Carlos no cierra algunas ventanas porque tiene prisa.
El hospital grande no está lejos del supermercado.
Había un sofá en el jardín.
El coche no arranca.
Si hablaran inglés, buscarían esa revista.
¿Dónde vimos el avión?
¿Cuántos años tiene Lucía?
Esta tarde van a lavar estos camiones.
A Laura le gusta escuchar música.
Había algunos pájaros en el jardín.
Estoy tan triste como Pedro.
No pueden escribir un poema francés porque están tristes.
Isabel no le traerá la ensalada a Pablo pronto.
Ese mercado está delante de la estación.
Ayer los profesores fueron al restaurante y ayudaron a su vecino.
¿Quién va a cocinar este huevo?
¿Quién pagará la nueva camisa?
Cocina el huevo, por favor.
No somos más serios que Miguel.
Esperas que construya otro jardín.
Quieren que cocinemos carne.
No hay ninguna vaca en el parque.
Me encanta cocinar huevos.
Pedro va a ir a Barcelona para llevar su camisa.
Espero que trabajen en París.
Siempre cocinas huevos.
Tienen ganas de hablar con sus hijas.
Nuestro primo no es más famoso que Jorge.
Elena irá a Roma después de llamar a nuestro vecino.
Tienes ochenta y un años.
La enfermera viajó a Berlín el miércoles.
Se lo traen todas las mañanas.
¿Qué han escrito?
¿Es esta mi farmacia famosa?
La estación está cerca de Nueva York.
¿Está esa universidad al lado del mercado?
Juan es cocinero.
Le ha traído un pastel a Laura.
Romperá su plato.
Nevó en México ayer.
Trabajó en Berlín durante once meses.
Carlos se cepilló los dientes.
Juan estaba durmiendo en la casa mientras Carmen estaba llorando.
El sábado tu hermano va a cocinar arroz y comer el tomate.
Su hija estaba trabajando mientras estaba cocinando.
Su tía no es arquitecta.
Hay algunos museos en París.
Le ha vendido una furgoneta a Luis.
Ese secreto le parece difícil.
Tiene que terminar esta revista cara, pero no puede.
Juan quiere que conduzca este coche.
Me estoy poniendo el abrigo.
Pronto irá al museo y ayudará a su hija.
Siempre cocinan en la cocina.
Ana nunca ha leído poemas.
Lo pagué hace una hora.
Ayer tu hermano visitó a su primo y pintó el jardín.
Necesitaba pagar esta sopa.
Pagarás este vino porque quieres escribir esta carta extraña.
¿Cuándo van a comer sopa?
Los estudiantes pobres deben ir a Portugal.
¿Viajará a Sevilla el 6 de junio?
Nuestra tía se lo da muy a menudo.
Es menos serio que Carlos.
¿Lo compraron ayer por la mañana?
Si tuvieras tiempo, pintarías un piso.
¿Quién va a lavar su vestido?
Pedro le traerá agua a su hermana.
Este chico traducirá esa revista difícil cuando Miguel termine el trabajo.
Quiero pedir esta pizza, pero no puedo.
El niño no viajó a Alemania el viernes.
¿Trajo su primo la pizza el jueves?
Si la tienda está cerrada, irán a Roma.
Hacía mucho calor en Alemania.
¿De quién es ese reloj?
¿Se puso su hija el traje ayer por la tarde?
La ventana no es demasiado bonita.
Su cumpleaños es el 7 de noviembre.
¿Es Miguel tan pobre como sus hermanos?
Sus hijos escucharon la música hermosa hace una hora.
Jorge no irá a Madrid porque está nervioso.
¿Dónde ha perdido los paraguas?
Su tío fue a la biblioteca y compró la naranja.
Cuando Isabel era niña, vivía en Londres.
La enfermera debe vender otro teléfono.
Su hermano trae mucho té por la mañana.
Sus tías cerraron su ventana y leyeron el periódico.
Recuerdo la canción extraña.
No bailes en esa habitación.
Jorge pagó veintiséis euros por ese sofá.
Esta iglesia estaba lejos de la estación.
A las enfermeras les encantan las cartas.
Su tío siempre juega al fútbol.
El sábado vamos a ponernos la camisa.
No terminaré estas revistas largas porque estoy enfadado.
¿A quién estás esperando?
El concierto es el 26 de noviembre.
¿Le ha mostrado la novela a Sara?
Estaban nadando mientras estaba estudiando en la universidad.
Te ayudaron.
El estudiante alemán le ha contado una idea a su hijo.
¿Pidió Carlos café frío anoche?
El abogado viajó a Lisboa el 21 de noviembre.
El chico todavía no ha cerrado una caja.
Esa es su revista inglesa.
¿Vas a mostrarle un ordenador a Pablo el sábado?
Cuando Carmen llegó, ya habían conducido esos camiones.
No escribió su mensaje el domingo.
Este mapa está debajo de la cama.
¿Quieres más café?
El concierto es el miércoles a las seis.
Nunca he cocinado con mi primo.
Les gustaría escribir el poema.
Espero que leamos el periódico interesante.
El puente es pequeño.
Trabajaste en Berlín durante cuatro años.
Mi tío traduce los mensajes ingleses por la noche.
Ese chico que vive aquí está cansado.
La chica quiere ayudarme.
Son las cuatro y cuarto de la tarde.
No me duele la espalda hoy.
Elena escribió un mensaje y escribió un mensaje el martes.
Nacieron el 16 de diciembre.
Hay un lápiz sobre la cama.
El profesor limpiará estas sillas.
Vamos a caminar hasta el castillo.
¿Iban sus hijas al aeropuerto todas las mañanas?
Saben que Carlos no va a comer esa patata.
Mañana voy a ir a Sevilla y pedir sopa.
Carmen no conduce esta furgoneta porque está nerviosa.
Isabel intentó ir a Nueva York.
Quieren que me siente.
El chico rico se despertará esta noche.
El médico famoso pagó 13 euros por esos coches verdes.
Jorge se sentará cuando Ana llegue.
Carmen estaba caminando por el parque cuando Carlos salió.
Nuestro primo pagó setenta y cinco euros por ese teléfono.
Su amigo ayudó a su hijo y preparó la pizza.
¿Qué va a decir?
¿Se lo enviarás el jueves?
¿Cuánto cuestan las chaquetas?
Estudiará francés mañana por la mañana.
Sabes que Pablo puede traducir esa carta.
Ayuda a su vecino.
A mi tía le encanta jugar al fútbol.
¿Por qué no habló Lucía con sus primos?
¿Por qué no trajo muchas pizzas?
¿Hay muchos coches en el jardín?
Si la tienda está cerrada, Juan escribirá las cartas.
Comes una pizza todos los días.
Tu cumpleaños es el 21 de octubre.
Nuestro hermano prefiere el chocolate delicioso ahora.
Juan y Pedro viajaron a Alemania hace un año.
Por la tarde Juan se pone la chaqueta.
El traje que ha elegido es marrón.
Su teléfono está demasiado limpio.
Tu hijo le prestó esa furgoneta a Pablo ayer por la tarde.
Su primo quiere ayudar a su estudiante.
No podemos levantarnos porque estamos aburridos.
Lee en la biblioteca todas las semanas.
¿Eligieron este armario el martes?
¿Dónde ha comprado Pablo cuatro camisas?
No quieren comprarlo.
El concierto que vi era extraño.
María se enfadará antes de buscar la vaca.
Se aburrió anoche.
Sabemos que Juan está cerrando una ventana.
No vamos a mostrárselo mañana.
Ana vive en Sevilla desde hace doce años.
El avión llegó a las 12:25.
Quiere beber mucho vino, pero no puede.
Cuando Miguel entró, ya habías preparado sopa caliente.
Hay tres buenos partidos en Nueva York.
¡Qué gatos tan hermosos!
¡Qué bien nada su hermana!
¿Necesitan Pablo y Lucía vestirse?
El castillo no abre a las doce.
Isabel vendió un camión.
Esta ventana le parece pequeña.
Siéntate, por favor.
No nos quitaremos el sombrero esta noche.
Se lo trajo ayer por la tarde.
Cuando lleguemos, esperará al hombre.
Esta boda será el jueves a las cinco y media.
Te encanta llorar en esta cocina.
El mercado no cierra a las doce y cuarto los domingos.
¿Puedes poner la mesa?
El tren llega a las cinco menos cuarto.
¿Verá Pedro ese concierto importante?
Estábamos cocinando mientras Isabel estaba corriendo.
Estabas llorando en este baño mientras estaba bailando.
¿Qué van a buscar?
Está cerrando otra ventana ahora mismo.
Te esperamos todas las mañanas.
¿Cuántas camisas van a vender?
Fue a Barcelona después de visitar la ciudad.
Este es el médico más importante de Argentina.
¿Caminó su tío con Miguel ayer por la mañana?
¿Descansará Ana en la habitación esta tarde?
Esta es la calle más hermosa de Italia.
No cantaste con Miguel ayer.
¿Dónde está mi novela? La perdí.
Elena beberá café porque quiere abrir tu ventana.
Iremos a Argentina esta noche.
Cuando salió, ya habías comprado pescado.
Solo estoy mirando.
Nuestros amigos inteligentes van a tocar el piano esta tarde.
Estoy perdido.
¿Por qué ha ido Miguel a Madrid?
El viernes vamos a ir al supermercado y pedir agua.
Tengo cinco periódicos, pero no los uso.
Vamos a traerle el diccionario a Jorge mañana por la mañana.
¿Cuesta la camisa sesenta y cuatro euros?
¿Te gustaría levantarte?
Luis no está estudiando en la biblioteca en este momento.
Su tío es muy fuerte.
Has arreglado las bicicletas limpias.
La enfermera se duchará el domingo.
No estoy en Berlín.
Esa botella está al lado de la silla.
Cuando era niña, trabajaba en Berlín.
Canté con Ana ayer por la tarde.
No me duelen las piernas cuando hace frío.
A Ana no le gusta viajar a Lisboa.
Tu hermana está menos triste que su hija.
Mañana por la mañana no van a comprar té.
Cuando entró, ya habíamos llevado nuestro abrigo barato.
A su hijo le encanta tocar el piano.
Miguel vivía en Madrid.
Nuestra tía acaba de cocinar el huevo.
Hace dos días nuestras hermanas fueron a Roma y comieron todos los tomates.
David no ve su película muy a menudo.
Estaban leyendo el poema mientras Miguel estaba leyendo en la habitación.
El concierto fue el domingo a las siete y media.
¿Va a vivir en Berlín el año que viene?
El vaso está al lado de la cama.
¿Cuándo va a escribir Ana una carta?
Elena y Ana han elegido este diccionario.
Esta montaña es más grande que esa montaña.
Este estudiante comerá carne y limpiará la habitación pronto.
Pagaron 42 euros por este teléfono.
No le has prestado esta furgoneta a tu hija.
Su hija necesita este viejo diccionario.
Tu tía es médica.
¿Se duchó ayer por la tarde?
¿Volviste de Argentina el año pasado?
Esta es la montaña más hermosa de la ciudad.
Va a mostrarnos un libro pronto.
¿A qué te dedicas?
Carlos cree que era valiente.
Hacía mucho frío en Madrid.
El camarero tímido trabajó en Berlín durante tres años.
Sabemos que va a hablar con Isabel.
Mañana por la mañana el abogado cocinará carne y preparará la pizza.
Elena intentó pintar muchas camas.
Van a escuchar su canción.
El aeropuerto no cierra a las siete y media los miércoles.
Me gusta este camión y quiero comprarlo.
Pintarás otra mesa gris cuando lleguemos.
Tienen que leer los diccionarios, pero no tienen tiempo.
Eras profesor.
Hay algunos gatos en la calle.
Viajaba a Portugal.
Traducirás ese libro cuando vuelva.
David construirá una habitación cuando Pedro vuelva.
No vendió el camión porque no tenía tiempo.
Estaba construyendo el aeropuerto cuando llamamos.
La mujer que ha construido estos mercados es periodista.
Juan no está más ocupado que Isabel.
No te duelen un poco las manos.
Estamos esperando este avión lento.
¿Está su botella sobre la silla?
Luis quiere comprar un sombrero, pero no tiene tiempo.
¿Te conocía?
Esa puerta le parece negra.
El barco llegará a Barcelona a las ocho y cuarto.
¿Puede construir la enfermera otro baño?
Nos entiendes.
No se quedó en casa a las diez.
Miguel es ingeniero.
Estas novelas estaban al lado de la cama.
Lucía estaba trabajando demasiado.
Estos gatos son inteligentes.
Viajaron a Berlín ayer por la tarde.
Esperas que David beba cerveza.
Ana no elegirá estas camas pesadas porque tiene sueño.
¿A quién esperará?
Ayudarán a ese estudiante.
El ordenador útil costó treinta y dos euros.
Jorge estaba caminando mientras Pablo estaba buscando estas radios.
Cree que hemos pagado el sombrero.
El chico nació el 3 de mayo.
Cree que es muy alta.
¿Está tan ocupada como Isabel?
Voy a dormir muy bien.
Escucharán esta música.
Ya han ido a París.
El lunes mi hermano va a enviarnos este regalo.
¿Por qué va a construir este banco?
No arregles tu camión.
¿Preferían Juan y Elena el traje?
No nos quitamos el traje.
¿Lo han comprado Jorge y María?
Vamos a conducir tus camiones.
Intentaste ayudar a los estudiantes amables.
Siempre hablas francés.
Van a ir al hospital y ayudar a su primo esta tarde.
El estudiante no sabe cocinar.
Juan terminará este trabajo esta tarde.
Cuando sus tíos eran niños, trabajaban en Madrid.
Ya no trabajo en Barcelona.
Estaba trabajando en el banco cuando llegamos.
Esta fiesta será el 24 de agosto.
Ana no va a París porque no tiene tiempo.
Dices que vivimos en Roma.
La tienda está al lado de la oficina.
Cuando David era niño, trabajaba en Sevilla.
Sabe que María y Jorge viven en París.
Su tío conoce esa oficina.
Limpiará el piso cuando nos levantemos.
Si pudiera, vendería un coche amarillo.
Hay muchas mesas en el piso.
David no compró una cama azul porque estaba muy nervioso.
¿Adónde fue María ayer?
A Luis le encanta jugar al ajedrez.
Mis vecinos importantes no tienen frío.
Estoy enfadado.
La biblioteca que encontraron era fea.
Tenemos ganas de vestirnos.
Isabel limpió la silla y leyó esta revista hace una hora.
¿A qué hora empezará el concierto?
¿Condujimos esos camiones ayer?
¿A la chica le gusta comer fruta?
Su tía fue a esta iglesia ayer.
Quieren ir a Madrid.
¿Tiene su hija veintisiete años?
Creo que María trabaja en Berlín.
Tu hija salió de Japón el verano pasado.
Había un restaurante al lado del castillo.
Irá a Nueva York antes de visitar a mi tío.
¿Cuántas iglesias hay en Berlín?
El aeropuerto no estaba cerca del castillo.
Sara quería traer esas tazas.
Luis bebió mucha agua caliente.
Su hermana quiere ser enfermera.
No me siento porque estoy enfermo.
Carmen se despierta a las diez menos cuarto.
No quieren esperar a esa mujer.
El viernes Miguel limpió su silla y cocinó pescado delicioso.
Dices que pueden escuchar ese ruido.
¿Había un teléfono debajo de la silla?
Este avión es más rápido que el otro.
Ayer por la tarde no limpié mis sillas.
No le duele el brazo cuando hace frío.
Nuestro primo no escuchó nada.
Era cocinera.
Cuando salieron, ya había visitado a sus médicos.
Ya ha pagado el traje.
¿Por qué se quedará Elena en casa?
Tu hija intentó visitarme.
Cuando llegué, ya habían lavado un vestido.
Pagan la camisa todas las semanas.
Ese hombre que ha leído el poema interesante es amable.
Luis e Isabel no estaban leyendo su carta.
Su hijo ha trabajado en Nueva York.
Estábamos trabajando en la biblioteca mientras estaban estudiando en la escuela.
Lucía y Ana nadarán mucho el lunes.
David y Miguel no les mostraron la foto ayer por la tarde.
¿Trajeron Lucía y David esta ensalada?
¡Escucha el ruido!
Estaba lavando estas lámparas cuando llamamos.
¿Cuántos pájaros vimos?
Esta es la escuela más fea de Italia.
Este parque no es más grande que el otro.
¿A quién visitamos?
Si hace sol, no pedirá su ensalada.
Nuestro hermano me envió este traje anoche.
Siempre está muy nerviosa hoy.
¿Te gustaría ducharte?
El domingo terminamos nuestros ejercicios.
No pide los pasteles porque está ocupada.
No había chicas en la farmacia.
Cantaban en ese teatro por la mañana.
Traducirá su carta cuando Carmen se levante.
Nuestros tíos no van a contarme cuatro planes esta noche.
Sus hermanas se duermen por la noche.
Estamos solos.
Isabel no sabe nadar.
A la chica le encanta estudiar con Lucía.
Limpian esta mesa por la noche.
Este niño pagó su sopa ayer.
Digo que no se está acostando.
Sabe jugar a las cartas.
Vas a nadar con María.
Va a ir a Madrid antes de cocinar sopa.
Luis tuvo que vender un sofá.
Me acostaré a las seis y cuarto.
Si pudiera, vendería otro abrigo.
¿Es de Berlín?
Mañana por la mañana vamos a ir al teatro y visitar ese hospital.
El abogado estaba leyendo cuando salí.
Nos lo muestras los fines de semana.
Sus jefes valientes lloraron en la cocina ayer.
¿Quién venderá sus vestidos negros?
Intentó escribir su carta.
Va a venderle nuestras sillas a Jorge el martes.
Pagó 15 euros por la cama.
Fue a esta biblioteca en tren ayer por la mañana.
Ana está escribiendo algunas cartas en este momento.
El viernes Sara ayudará a sus hermanos y arreglará su coche.
Elena es abogada.
No conoce al profesor ahora.
Estábamos bebiendo zumo mientras estaba descansando.
Trabajé en Roma durante cuatro años.
David espera que vendamos nuestro reloj.
Este es el niño más fuerte de la ciudad.
Bebía el vino.
Recordábamos ese secreto.
Encontraste una vieja chaqueta y luego la perdiste.
La mujer que trabaja en Lisboa está cansada.
Mañana por la mañana la chica amable va a cocinar demasiado.
Si tuvieras coche, verías la película.
A David le encanta su música extraña.
Si hace frío, Isabel construirá la tienda.
Cuando salió, David ya había lavado la botella.
¿Quién está pagando esa ensalada?
Lucía pintó una mesa porque quería hablar con sus hermanos.
Viajará a Francia mañana.
La lámpara que olvidé está rota.
Quiero que se duchen.
¿Es este el chico más perezoso de la ciudad?
Va a comprar ese camión pronto.
Carlos no puede pintar la nueva cama porque tiene prisa.
Fueron a Madrid después de comprar tres cámaras útiles.
¿Dónde está mi hermana?
¿Cuándo preparó una ensalada?
Estaban en el jardín.
Esa habitación siempre está sucia.
Si no encuentro las llaves, cocinarás mucho pescado.
Estaba nadando cuando llegaron.
Dentro de una hora Luis no va a traerles otra chaqueta.
Tiene un mapa, pero no lo usa.
Este teatro está al lado del hospital.
Miguel va a pintar el baño porque quiere llamar al chico.
Me lo traía por la mañana.
¿Cuántas cámaras hay sobre el sofá?
Esta es nuestra radio barata.
¡No la llames!
¿Es la boda el 4 de julio?
Elena viajó a Berlín ayer.
Su furgoneta es muy rápida.
Mi tío vivió en Londres durante cuatro años.
¿Fue este viaje el sábado a las siete y cuarto?
Pablo no llamó al camarero porque no tenía tiempo.
El hotel está cerca del mercado.
Elena sabe que Luis y David trabajan en París.
Miguel jugó al ajedrez ayer.
Carlos nació el 24 de junio.
La camisa marrón costó 77 euros.
Juan estudiaba francés muy a menudo.
Busqué un ordenador útil y luego lo perdí.
¿Quién va a oír su canción extraña?
Nuestras tías volverán de Lisboa.
Deberías viajar a Madrid.
Mi primo estaba preparando este pastel español mientras Jorge estaba durmiendo.
Este diccionario es tan fácil como el otro.
¿Tienen ganas de elegir otro libro?
Isabel bailó en el teatro hace dos días.
Comprará ese libro porque quiere ver el partido.
Laura siempre llora en la habitación.
Su hermana quiere esperarte.
Cuando se levante, esperarás a esta chica francesa.
Hay un coche grande en la calle.
Hay una falda al lado del armario.
Pagó cincuenta y cinco euros por la cámara.
Trabajamos en Lisboa desde hace nueve años.
¿Es estudiante?
¿Dónde están sus chaquetas? Las vendieron.
Las chicas fuertes intentaron verlos.
Le mostramos esta revista a Pedro el domingo.
Tengo un coche, pero no lo uso.
Isabel necesitaba ir a Sevilla.
Está limpiando su baño en este momento.
Juan y Ana no quieren traer el lápiz.
Su vecino no intentó ayudarme.
¿Dónde hemos perdido esta revista?
Carmen y Sara son muy valientes.
A la mujer le encanta viajar a Lisboa.
Esta radio era muy barata.
Cuando Sara tenga tiempo, buscará algunos pájaros.
Quiero que te levantes.
La chica que trabaja en Madrid está aburrida.
Luis y Carlos pueden ir al banco.
El barco no llegará a Berlín a las cinco y media.
¿Los encontraron David y Luis hace dos días?
No me esperes.
Estos hombres franceses son muy amables.
Estaba caminando mientras estábamos llorando.
Te levantarás antes de ver tu película.
Vivió en Berlín durante tres semanas.
No debería quitarme la chaqueta.
Dice que puedo pintar un piso.
Llovió en España el lunes.
Intenté buscarte.
Cuando me levante, su primo comprará otra camisa bonita.
Su hijo es demasiado amable.
Este coche te parece gris.
La ensalada que Ana preparó era italiana.
Este partido es tan importante como ese partido.
Vieron a su abogado tímido.
Esos son nuestros vestidos pequeños.
Fue al hospital y pidió estas pizzas.
Juan comerá en el jardín mañana.
Se sentó.
¿A quién buscará Luis?
Ana va a volver de Roma.
Carlos no le ha traído una lámpara a Sara.
Siempre estudiamos con nuestro hijo.
Esta tarde vamos a viajar a Sevilla.
Carlos salió de ese restaurante ayer por la mañana.
David se duchó a las once y media.
Miguel y Carmen están tocando la guitarra ahora.
Vamos a cocinar mucho arroz delicioso dentro de una hora.
Creen que trabajas en Sevilla.
Quiere mucha agua ahora.
Estamos tan enfermos como nuestro hijo.
Pedro va a aburrirse después de ayudar a sus hermanas.
¿Cuánto cuestan esos vestidos?
¿Cierra la estación a la 1:45?
Esperamos que construyas una cocina.
Necesitaba terminar esa novela.
Lo necesitábamos.
A Elena le gustaría escuchar su música.
Compré una cámara barata y luego la vendí.
Hay una fiesta en Roma.
Su tía era escritora.
El niño empezó a ayudar a su tía.
Mañana por la mañana las enfermeras lo encontrarán.
Estábamos bailando en la cocina mientras Pablo estaba trabajando en el banco.
¿Cuánto cuestan los ordenadores pequeños?
Elena vendió ese armario hace un año.
David no eligió este sombrero hace una hora.
Sabes que David vive en Londres.
Los he encontrado.
Tu llave estaba sobre la cama.
Cuando Ana vuelva, hablará con su tía.
Jorge y Juan son valientes.
Carlos y Juan están muy contentos.
¿A quién has buscado?
Condujeron estas furgonetas anoche.
¿Habrá una cámara al lado de la cama?
¿Son tus hermanos tan bajos como Laura?
La chica que ha pintado una nueva habitación es pobre.
Nuestra hija no le dio esa camisa a María.
David nunca estudia en esta escuela.
Ya hemos buscado otra universidad.
¿Necesita tu tío elegir esa chaqueta pequeña?
Pueden leer demasiado.
He olvidado ese abrigo en la universidad.
La chica tímida estaba comiendo todas las ensaladas.
No vas a vender este coche amarillo el viernes.
Voy a ir a Berlín después de trabajar.
El restaurante cierra a las seis menos cuarto.
Este sofá nos parece pequeño.
Irá a Barcelona antes de beber zumo.
Luis tiene trece años.
Ana puede jugar al fútbol.
Esta es la iglesia más grande de Francia.
Entendía esa revista.
Tu hermana siempre está muy preocupada.
¿Quién puede visitar a mi médico tímido?
Cocinarán la carne deliciosa cuando se levante.
Este partido es el miércoles a las nueve.
Quería escribir un poema.
Isabel intentará escribir seis mensajes.
Cuando Elena llegue, prepararemos la ensalada.
Su hermana siempre llora en esta habitación.
Este es el chico más inteligente de Portugal.
Su tío estaba estudiando cuando Lucía llamó.
Su tía se lavó la cara hace una hora.
¿Por qué se acostó?
¿Por qué cocinará Sara el huevo?
Me duele un poco el estómago.
Como en la cocina todas las semanas.
Quiere que busques tu novela.
Hace una hora el abogado lo compró.
¿Ha corrido Elena por este bosque?
El martes Laura fue al teatro y comió el arroz.
La mujer tiene los buenos problemas.
¿Irá a la tienda mañana por la mañana?
He cerrado muchas cajas.
Han oído su ruido extraño.
Le duele el estómago cuando hace frío.
Este camión está tan sucio como ese camión.
Tu hermano abrió tres maletas blancas en el hospital.
Carmen fue a Roma hace dos días.
No vas a prestarle todos los regalos a Carlos esta tarde.
Espera que visite al camarero.
No habla con su hija porque no tiene tiempo.
Mi jefe nunca toca la guitarra.
A mi hermano le gusta tu concierto divertido.
Te levantarás antes de buscar tu cámara cara.
Te gustaría vender el abrigo gris.
Mi tía ha preparado las pizzas.
Te levantarás cuando tengas tiempo.
Encontró una cámara pequeña y luego la vendió.
Su camión te parece alemán.
¿Abre la oficina a las once?
Miguel llamará a mi hermana esta noche.
Este autobús es más rápido que el otro.
Ayer su primo le vendió estos coches a su hijo.
Juan intentará pintar este armario.
Traducíamos este periódico inglés muy a menudo.
Trabajamos en Berlín desde hace nueve meses.
El mercado está lejos del restaurante.
¿Lo pagamos hace una hora?
Pedro y Lucía no se quitaron la camisa hace dos días.
¿Había muchas camas limpias en el piso?
No traduzco esas buenas revistas todos los días.
Laura quiere ser médica.
Queremos que compre un camión caro.
Espero que Sara arregle el teléfono.
Este concierto fue el miércoles a las once menos cuarto.
Llueve mucho en Londres por la mañana.
Jorge no va a Berlín porque está triste.
Has comido muy poco.
Fuiste al castillo y comiste arroz.
Estaba caminando mientras estaban caminando.
Carlos trabajará en Londres el año que viene.
Buscaron esta taza marrón en esa habitación.
Espera que Carmen escriba otro mensaje.
Esperamos que la chica viva en Sevilla.
¿A Pablo y Carlos les gusta escuchar música?
¿Cuándo venderemos esa falda bonita?
El concierto será el domingo a las 4:45.
Tiene que vender algunos armarios, pero no tiene tiempo.
¿Me pasas la sal?
¿De quién son estos paraguas?
Esta noche David y Carmen limpiarán estos armarios grandes y abrirán sus ventanas.
Le gustan las ideas.
No estoy en la casa.
Espera que vaya a París.
Nos gusta viajar a Lisboa.
Sara arreglará esa silla y cerrará esta puerta esta noche.
Ana no juega muy poco todas las mañanas.
Cuando entraron, tu hermana ya había leído algunos periódicos.
¿Viajaron a Lisboa hace una hora?
¿Por qué ayudan a su tía?
Isabel llamará a su hermana y lavará este vaso pronto.
¿Necesita todos los vestidos?
Tiene un camión, pero no lo usa.
Le gusta el agua.
¿Te gustaría quedarte en casa?
Mis hermanas van a descansar con Pablo dentro de una hora.
No nevará en Lisboa mañana por la mañana.
Vas a elegirlo el jueves.
El profesor va a beber café esta tarde.
Cuando lleguen, escribirá un poema.
No queremos ir a Barcelona.
Cuando termine el trabajo, el chico elegirá esos diccionarios.
A su tío le encanta llorar en esa cocina.
Ana y Juan llaman a su hermano por la mañana.
Decimos que va a ir a Madrid.
Lucía quiere contártelo.
Crees que pediste una ensalada.
No me duele el brazo cuando hace frío.
Esta es la escuela más hermosa de Portugal.
¿Qué ha cocinado?
Nuestro hermano va a ayudarlo.
Miguel va a darle su lápiz a Carmen esta noche.
A María y Ana les encanta la falda.
¿Qué mesa va a pintar?
¿Por qué está hablando Pablo con Jorge?
¿Toca tu hermano el violín por la tarde?
Carlos quiere que prepare la sopa.
A Sara le encanta trabajar con Jorge.
Jugamos a las cartas todas las semanas.
Cuando llegue, María y Laura beberán café.
¿Eran Carlos y Lucía muy pobres?
Isabel necesita cerrar una caja.
¿Qué ha comprado Pablo?
Su ensalada le parece deliciosa.
Nevó mucho en España anoche.
Vas a ir a Roma después de vender una mesa amarilla.
Ana y Carlos son muy inteligentes.
Su amigo salió de México hace dos días.
Mañana por la mañana tu jefe irá a la farmacia y pedirá zumo.
Su hermano ya ha arreglado esta silla pequeña.
Cuando Carmen era niña, corría con su primo.
Su hija es de Argentina.
Estaba preparando mucha sopa mientras Juan estaba bailando en el jardín.
¿Están más preocupados que Ana?
Son las nueve y cuarto de la noche.
Si viviéramos en Madrid, visitaríamos a nuestros tíos.
Esa reunión no será el 4 de marzo.
Le envié su foto a Juan ayer por la mañana.
Estos chicos intentaron limpiar ese jardín.
No hay ninguna pelota sobre la cama.
Hace dos días Isabel durmió demasiado.
Esta pizza es muy deliciosa.
No hay vacas en el parque.
Habrá muchos teatros cerca de Lisboa.
Viviste en París durante seis semanas.
¿Cómo es el jardín?
Pedro tuvo que traer muchas llaves.
Sus tíos me llamaban los fines de semana.
Pablo tendrá que ir a París.
Compramos un sombrero marrón y luego lo perdimos.
Eran las cinco cuando llegó.
El miércoles se lo contarás.
Sabe que ese partido es muy corto.
Pedro construyó nuestra estación ayer por la tarde.
Este coche está más limpio que ese coche.
Hay cinco llaves debajo de la cama.
¿Dónde está su ordenador? Lo olvidó.
Mi tía empezó a traducir los mensajes largos.
Debemos ir a Roma.
Me duele la garganta cuando hace frío.
Este no es el estudiante más joven del mundo.
Fui a París y pedí la leche caliente.
Creemos que sus vecinos trabajan en Londres.
Quiero que lave un plato feo.
No estás cerca de Londres.
Digo que Elena habló con Luis.
Hay algunas mujeres famosas en el aeropuerto.
Nació el 7 de mayo.
Elena va a ir a Roma antes de escribir un poema.
¿Necesita Sara esperarlos?
Me gusta la furgoneta.
Estas son sus furgonetas blancas.
Mi libro era muy interesante.
Dicen que no trajeron mucha sopa.
Voy a limpiar la cocina mañana.
Miguel va a acostarse después de ayudar a sus tíos.
Su primo quiere ver otro partido.
Irás a Sevilla para lavar un coche.
Todas las semanas Sara se levanta.
El vuelo fue cancelado.
Su hermana lo encontrará mañana por la mañana.
Su primo visitaba a su hermana.
Esta revista no es tan extraña como la otra.
La lección que olvidé es mala.
Estaremos delante del hospital.
Pedro buscará dos pájaros el domingo.
¿Cerraremos una caja esta tarde?
Escribieron un viejo mensaje y prepararon ese pastel anoche.
Los pájaros nos parecen pequeños.
Fue a París y vio un nuevo concierto.
María y Lucía se estaban quedando en casa.
Cuando Laura era niña, vivía en Nueva York.
Este es el profesor más serio de Francia.
¿La estábamos esperando?
Nuestra hija estaba estudiando en la universidad mientras Jorge estaba jugando.
¿Puede comprar Miguel una novela difícil?
Tu vecino es tan fuerte como sus hijos.
Fui a Sevilla para traer la taza.
Tuvieron que abrir las cajas.
Carlos llevó una camisa porque quería terminar este periódico.
¿Quiere nuestro hijo ser enfermero?
¿Por qué está conduciendo los camiones sucios?
Luis y Lucía no quieren vestirse.
Cuando lleguemos, pagaré mi café.
Cuando se levante, llamaré a la chica amable.
Pronto su jefe irá a la escuela y comprará seis ensaladas deliciosas.
Había una mujer en el hotel.
María va a ir a Madrid después de descansar.
Buscó una vieja carta y luego la vendió.
Se sentó antes de pagar este café.
Llovió mucho en Francia hace una hora.
Compramos una camisa barata y luego la perdimos.
No había ningún niño en el hotel.
Este ordenador es más caro que el otro.
Ese abrigo gris costó veintinueve euros.
Carlos fue a la tienda y compró el café.
¡Qué pájaro tan fuerte!
Carmen le mostrará este plato negro a Sara.
Este camarero ve el partido por la noche.
Ya son las seis y media.
¿Nos quedamos en casa a la una y cuarto?
Cuando Miguel llegó, ya habías esperado a tu tío.
Va a venderles cinco teléfonos pequeños dentro de una hora.
David trabajó en Madrid durante seis años.
Miguel dice que Ana no va a ir a Lisboa.
¿Cuándo hablaste con Luis?
Lucía no se está despertando ahora mismo.
El estudiante quiere mostrárselo.
Luis no intentará pagar el vestido.
¡Lee el poema!
¿Recordaba tu hijo esta música?
¿Irá Miguel a Madrid pronto?
Tu primo no se cepilla los dientes muy a menudo.
Esta ensalada es tan buena como esa ensalada.
Espera que venda su abrigo.
Cuando vuelvan, construirá otra nueva estación.
El hombre que vive aquí es estudiante.
¿De quién son esos vestidos?
Isabel y Carlos volvieron de España el año pasado.
Quiere buscarme.
David conocía este hotel.
Tuvo que vender el sombrero.
Voy a levantarme antes de traer los lápices.
Este niño rompió este vaso ayer por la tarde.
El taxi salió para Nueva York a las tres y media.
Nuestro ordenador no costó ochenta y cuatro euros.
La estación no está detrás del banco.
¿Por qué estás escuchando estas canciones?
Cocinaremos mucho.
Estos estudiantes saldrán de ese teatro mañana.
Mi primo no se llama Miguel.
Laura y Juan compraron su camisa hace un año.
El domingo prepararon sopa fría y prepararon esa pizza.
Esta reunión no será el 18 de marzo.
Mi hermana pintó muchas camas y cerró su maleta.
Leyó este poema y arregló el camión.
¿Cuándo visitaron a su hija?
¿Es esta puerta más pequeña que la otra?
¿Cuántos teatros hay en Nueva York?
¿Necesita hablar con sus hermanas?
Traeremos cerveza cuando volvamos.
Nuestro hijo caminó hasta la iglesia ayer por la mañana.
Los estudiantes son inteligentes.
¿Quién ha oído el ruido?
No hablarán con Isabel porque tienen sueño.
Cuando Carlos llamó, ya habíamos bebido la leche caliente.
María dice que este tren es rápido.
Jorge veía a la enfermera todos los días.
Pedro no abrirá una ventana esta noche.
No estaba escribiendo seis mensajes.
Ya has ayudado a este hombre.
Ya ha terminado ese nuevo ejercicio.
Se acostó ayer por la mañana.
Pintarás el jardín hermoso cuando tenga tiempo.
Luis fue a la tienda y comió un tomate delicioso.
¿Qué estás bebiendo?
¿Pintaron una cama pesada hace tres semanas?
Me duele la cabeza cuando hace frío.
¿Empezó a buscar este gato?
¿Dónde hemos perdido este pasaporte?
Tenemos mucho calor.
Voy a llegar al hospital esta tarde.
Su tía va a darle la taza mañana.
Hemos vendido esas mesas negras.
Había un niño en la estación.
No pueden pedir el pastel porque están nerviosos.
¿Cuándo va a comer seis tomates?
Este vaso está debajo de la cama.
¡Qué fuerte es este nuevo abogado!
Pablo tiene que beber zumo, pero no tiene tiempo.
¿Se llama su tía Lucía?
Espera que sea muy perezoso.
Jorge se viste por la mañana.
Pedro no vio un partido porque estaba cansado.
Pronto María y Lucía van a ir a Berlín y pedir la sopa.
Sabemos que va a comer la manzana.
¡Qué inteligentes son los caballos!
Nuestro hermano tuvo que terminar este ejercicio.
Ese chico que vive en Madrid es estudiante.
¡Qué ciudad tan hermosa!
Hay muchos paraguas sobre la cama.
María tiene ganas de hablar con Carlos.
Pedro cree que viven en Madrid.
Eran las dos cuando llegó.
Luis ha terminado su revista.
El niño se sentó a las diez y media.
Los hombres valientes se quitarán la camisa.
¿Ha leído su poema inglés en el jardín?
¿Qué pasó?
¡Qué pueblo tan grande!
El pájaro le parece pequeño.
Cocinarán en la cocina el miércoles.
Miguel no estudia inglés por la tarde.
Cocinó esos huevos deliciosos y abrió esa maleta.
A Pedro y Laura no les gusta la política.
No hay ningún concierto en Lisboa.
Esta fiesta es el sábado a las cuatro menos cuarto.
Esta enfermera estaba trabajando cuando llamé.
Tiene una novela, pero no la usa.
Tus amigos se visten a las cinco y cuarto.
Laura estaba lejos de la universidad.
¿Pidieron Miguel y Lucía un pastel ayer por la mañana?
Dicen que estoy escuchando esta canción extraña.
Si tuviéramos tiempo, cerraríamos seis ventanas blancas.
¿Caminará Carlos hasta la oficina mañana por la mañana?
Jorge quería esta furgoneta.
Pedro le dio un periódico a Pablo.
Este es el pueblo más hermoso de España.
Elena debería enviárselo.
¿Está Sara en la habitación?
Su tía ya ha ido a Barcelona.
No pueden pagar el agua porque están tristes.
Este es el chico más rico de la ciudad.
El sábado Sara y Carmen escribirán todos los poemas y limpiarán el baño.
Tu cumpleaños es el 5 de enero.
Su tía lo traía por la mañana.
Cuando Pablo se levante, elegiremos un armario.
La iglesia abre a las cinco.
¿Ha ido Jorge al hotel?
David pintó ese piso y limpió esa cama.
Vamos a esperar el tren.
Cuando David y Elena eran niños, comían manzanas.
Hubo una fiesta en París.
El hospital le parece hermoso.
Ana estaba durmiendo en la habitación mientras Isabel estaba comiendo en el jardín.
Nos gusta nadar en el río.
Jorge e Isabel necesitan pagarlo.
Ana empezó a conducir esta furgoneta.
Juan, no nos vendas la cama.
Me quité el sombrero.
Elena va a ir al supermercado y visitar a su tía esta noche.
A Pablo le encanta el puente hermoso.
Es más inteligente que su primo.
¿Por qué visita a esta nueva enfermera?
Te lo mostramos.
Este médico rico jugó al ajedrez hace dos días.
¿Cuánto arroz comerás?
Pinta su mesa.
Ya ha tomado el autobús.
Lucía comprará esa falda porque quiere comprar té.
Quieres que lave algunos coches.
Tu hijo estaba cerca del banco.
No abriste muchas ventanas porque estabas muy preocupado.
El hombre que trabaja en París es alto.
¿Está este castillo cerca de París?
Miguel siempre juega al baloncesto.
Voy a ir a Londres porque quiero vender el camión.
Lucía quiere mostrárselo.
Había dos periódicos debajo del armario.
Esta novela es más extraña que esa novela.
Son demasiado tímidos.
Isabel es estudiante.
El paraguas es tuyo.
Si tuviera tiempo, iría a Sevilla.
Este chico rico descansará con María.
Lloverá mucho en Portugal mañana por la mañana.
Compraste un billete y luego lo perdiste.
¿Qué están buscando?
Sus tíos deben ir a Portugal.
No la vi anoche.
Va a vivir en Roma el año que viene.
¿Es el pastel muy bueno?
Había una lámpara amarilla al lado del armario.
El abogado nació el 5 de abril.
Si mañana llueve, leerá otro mensaje largo.
Si David tuviera tiempo, pagaría tu abrigo.
Laura vivirá en Madrid el año que viene.
Sus tíos estaban durmiendo muy bien.
Laura trabajará en el banco.
Esa escuela está cerca de Berlín.
Lucía vivió en Lisboa durante tres años.
María va a ir a Roma y ayudar a su hermana esta tarde.
¿Se están quitando el abrigo?
Quiere que hablemos con Ana.
Nos sentaremos a las siete y media.
La maleta que abrió era azul.
Nadie encontrará el perro grande.
Dentro de una hora va a venderle la furgoneta a Juan.
Voy a viajar a Italia.
Te encanta hablar español.
¿A quién llamó Laura?
¿Es este su sombrero gris?
Quizás.
Su tío trajo mucha buena sopa hace dos días.
Va a sentarse después de elegir una chaqueta.
Si quieres, construirán ese teatro grande.
Llovió en México ayer por la mañana.
Si hace sol, Elena llevará un sombrero barato.
Estaba cerrando la maleta marrón mientras estaba pintando una habitación pequeña.
Lucía cree que trabaja en Sevilla.
Esta tarde el hombre hablará portugués.
Su tío no se ha quitado el traje.
Jugaremos en el parque.
Elena cree que mi vecino trabaja en Londres.
No hablaré con mi hijo porque no tengo tiempo.
¿Traemos esa pizza por la tarde?
Tus hermanas van a prestarle todos los libros a Laura esta tarde.
Laura no se divertirá porque está nerviosa.
Pablo debe escuchar esta música extraña.
Hay una boda en Lisboa.
Les hemos mostrado la radio.
No se acostó porque tenía prisa.
Somos más pobres que Carlos.
Mucho gusto.
Miguel e Isabel conducirán su coche.
¿Qué libro ha leído?
El profesor vendió estos camiones blancos hace una hora.
Luis lo esperó hace una hora.
Pedro estaba eligiendo un armario mientras Miguel estaba vendiendo muchos sofás.
Rompió los platos ayer por la mañana.
Este no es el teatro más hermoso de Portugal.
¿Cuántas camas hay en la cocina?
Eran las 8:15 cuando Elena llegó.
Compró un sombrero caro y luego lo vendió.
Esta fiesta es el lunes a las dos.
Bailamos muy poco.
Luis trabajó en París durante cinco meses.
Las chicas son más serias que su hija.
Salí de Nueva York ayer por la mañana.
Jorge se levantó hace dos días.
Laura no se duchó porque estaba ocupada.
Cuando llegue, arreglará sus armarios.
¿Por qué está leyendo Juan estas cartas?
Pedro correrá muy bien mañana por la mañana.
Lucía y Ana no se levantan a las nueve menos cuarto.
El camarero olvidó la radio ayer por la mañana.
Ayuda a nuestra tía, por favor.
Ya hemos abierto una puerta.
Iremos a Berlín antes de vender nuestro armario marrón.
Esa chaqueta no cuesta noventa y ocho euros.
Su hermano tendrá que beber té.
No necesitaba leer un mensaje fácil.
Tienes seis poemas, pero no los usas.
Juan estaba eligiendo esos diccionarios cuando Sara llamó.
Vas a hablar español.
Quieres escribir esa carta, pero estás muy cansado.
¿A Laura le gustan los abrigos?
Sara se lo ha dado.
Este partido no fue el 1 de mayo.
¿Tuvo Jorge que cocinar mucho pescado?
Esa chica que vive aquí está cansada.
¿De quién es ese coche?
Esta reunión es menos importante que la otra.
¿Estudiaba italiano por la noche?
Sus jefes necesitaban leer una revista.
Las enfermeras no viajaron a Sevilla el 14 de abril.
¿Por qué van a preparar la ensalada italiana?
Estas chaquetas son tuyas.
No lavará esa taza porque no tiene tiempo.
Carmen quiere ser ingeniera.
Necesitas ver esa película corta.
Esos armarios son muy viejos.
El estudiante abrirá la caja cuando nos levantemos.
¿Venderá mi hijo estos teléfonos mañana?
Cuando Carlos era niño, escuchaba música.
Empecé a esperar al hombre inglés.
Sus hermanos estaban esperando a ese estudiante mientras Juan estaba leyendo.
Carlos necesita limpiar sus sofás, pero está muy cansado.
Esta maleta nos parece verde.
María estaba durmiendo en el piso mientras estaba trabajando en la universidad.
Construyó ese castillo.
Nuestros vecinos nunca tocan el piano.
Tengo la furgoneta ahora.
Cuando entré, mi tío ya había traducido este mensaje.
¿Hay algunos libros debajo de la mesa?
Vamos a beber el zumo y llamar a sus hermanas mañana.
Luis, muéstrale esas fotos.
El camarero siempre está muy enfermo.
Pablo quiere enviárnoslo.
Alguien puede comprar este periódico interesante.
Su reunión no es el 19 de diciembre.
No estabas nadando en el río.
Muy a menudo Lucía baila demasiado.
¿Cuántos taxis va a ver?
No tenía suerte.
Estaba leyendo mientras Carmen estaba descansando.
Este no es su piso bonito.
Si mañana llueve, traerá ese pastel.
Elena y Juan estaban tomando este barco.
Quieres que paguemos la falda.
Prefieres ese ruido hermoso.
¿Hablaba italiano todos los días?
Son muy tímidos.
Su concierto le parece malo.
Hace dos días Jorge fue a Madrid.
Tienes una furgoneta, pero no la usas.
Carlos estaba descansando en el parque mientras estábamos trabajando en esta farmacia.
¿Vas a prestarle un camión a tu hermana esta tarde?
El miércoles tus tías volvieron de París.
El niño es más pobre que Miguel.
Ya has esperado ese taxi.
Se estaban quitando el sombrero.
¿Estaba el aeropuerto delante de la biblioteca?
Carlos nació el 25 de noviembre.
Vivimos en Berlín desde hace cinco años.
David trabaja en Lisboa desde hace doce años.
No cierra la caja roja todas las mañanas.
Necesitas hablar con tu primo.
Estaba cocinando mientras estaba viendo la película.
Trabajó en Berlín durante ocho semanas.
Van a ir a Barcelona porque quieren ir a Sevilla.
Pablo estudiará portugués el miércoles.
Cerrará una ventana cuando David termine el trabajo.
Su cumpleaños es el 6 de abril.
¿Dónde están sus ordenadores? Los perdió.
Ayudamos a tu hermano por la mañana.
Tu cumpleaños es el 6 de abril.
¿Cuándo bebió Carlos cerveza?
Si no encuentro las llaves, se quedarán en casa.
No tienen miedo de los perros.
Si la tienda está cerrada, tomaremos el tren rápido.
Este hombre alemán estudió en la universidad.
No quieres dárselo.
Voy a ir al hospital y visitar la universidad pequeña esta noche.
Descansé con Sara.
El chico que trabaja en Nueva York es mi primo.
¿Estás jugando al ajedrez ahora?
Su cumpleaños es el 5 de enero.
¿Cuántos sofás hay en el piso?
Sabe que va a esperar ese autobús.
Siempre cocinamos en el restaurante.
¿Te gustaría traer un libro extraño?
Esa mujer que vive aquí es perezosa.
A las enfermeras les encanta viajar a París.
Nos gustaría pintar este jardín.
Tiene un libro, pero no lo usa.
Les han enviado un ordenador.
La nueva escuela está lejos del mercado.
¿Qué tal el viaje?
Tuvieron que escuchar su ruido.
¿Pintó Lucía este baño el mes pasado?
El vaso que perdiste era rojo.
Estamos muy ocupados.
¿Quién ha pintado la cama?
¿Te gustaría comer el queso?
Luis fue a Barcelona antes de comer.
Nuestro hermano puede limpiar estos armarios.
Elena era amable.
Esta es la iglesia más grande de México.
Tienen una carta, pero no la usan.
El supermercado era muy tranquilo.
Elena estaba jugando en el parque mientras Carlos estaba durmiendo.
Esas ventanas eran verdes.
Compramos una furgoneta blanca y luego la vendimos.
Lo elegiremos pronto.
A Juan le gusta hablar español.
No encontré los billetes ayer por la mañana.
Mis hijas fueron al restaurante y pidieron sopa.
Eran las cuatro cuando Jorge llegó.
¿Quiere dárselo?
¡Qué pueblo tan pequeño!
Pedro no construirá el baño porque no tiene tiempo.
El poema que tradujimos era corto.
¿Empezó David a cocinar arroz?
Si la tienda está cerrada, pediré el agua.
Todavía no he leído un diccionario corto.
¿Nos gusta leer revistas?
La mala enfermera todavía no ha escuchado su ruido extraño.
David espera que coma pescado.
Quieren que vayan a Lisboa.
Isabel trabajó en Lisboa durante diez meses.
Lucía y Pablo han caminado por esa calle.
Ana necesita terminar los libros ingleses, pero está muy ocupada.
¡Qué solo está Miguel!
Quiero que traiga la leche fría.
El partido es el martes a las 5:15.
Los billetes están sobre la cama.
Si la tienda está cerrada, tomarás un avión.
María está delante del supermercado.
Escuchará este ruido hermoso cuando terminen el trabajo.
Nadie bebe su cerveza.
Las cartas no son mías.
Ana necesitaba el regalo.
Voy a caminar hasta la iglesia.
Carmen quiere pedir té, pero está muy ocupada.
Lavará otro camión cuando se levante.
¿Recordaba María las respuestas difíciles?
La chica está tan nerviosa como Carmen.
Nuestro amigo va a contarte un secreto dentro de una hora.
No se levanta porque tiene prisa.
Lucía no quiere mostrárselo.
Esta sopa es mejor que la otra.
Es demasiado bajo.
No te lo contó anoche.
Juan irá a Lisboa después de pagar las camisas.
Mi hermana va a esperar el avión mañana por la mañana.
Hay muchas camas negras en la casa.
Este es el castillo más hermoso de Argentina.
El hombre está tan nervioso como Carmen.
Cuando entramos, las chicas ya habían buscado el caballo.
Mañana por la mañana Elena va a ir a París y comprar otro sofá.
La película que han visto era interesante.
El partido será el viernes a las dos y cuarto.
Ese sombrero rojo cuesta cuarenta y siete euros.
Nuestro hermano nos lo muestra todas las semanas.
Sara acaba de pagar esta sopa.
¿Era el caballo muy fuerte?
Esos no son tus nuevos supermercados.
La falda era roja.
Traducirán la novela cuando tengamos tiempo.
Sabe que ha tomado el autobús.
Esa llave estaba debajo de la cama.
Somos demasiado pobres.
Hay algunos lápices debajo del armario.
David le prestó estas faldas rojas a Elena.
No había estudiantes en la universidad.
No fui a Madrid hace un año.
Su primo cantará en ese teatro el miércoles.
Tengo el ordenador.
Cerrará esta caja blanca cuando vuelva.
¿Cómo están mis hermanos?
Ayer bebió vino y bebió mucho café.
Le he mostrado seis billetes.
Está arreglando esta radio ahora mismo.
Esos no son tus pisos modernos.
No hay mercados tranquilos delante del hotel.
¿Va a venderle mi hija una mesa marrón el viernes?
¿Necesita un sofá?
Cuando Carlos llegó, ya habíamos pintado esas camas.
Leeré todos los mensajes ingleses pronto.
Ha roto la ventana.
¿Dónde está su camión? Lo perdió.
Creo que fueron a París.
La caja que Miguel abrió era gris.
¿A quién visitarás?
Carlos estaba cocinando en ese restaurante cuando llegó.
Pronto el niño te lo dará.
Nuestro hermano estaba corriendo mientras Lucía estaba leyendo en ese parque.
Hay una reunión en Roma.
Puede llover en París.
El hotel está al lado de la biblioteca.
Laura y Ana tienen que esperar a su vecino.
Eran las ocho menos cuarto cuando su hijo llegó.
Ayer limpió ese armario y llamó a esa enfermera.
Miguel nació el 22 de diciembre.
Sé que fue a Londres.
Esta tarde su tío va a ir a Portugal.
Hace dos días te divertiste.
Si hace frío, nos despertaremos.
Se lavará las manos.
Miguel nunca habla portugués.
¿Vamos a dormir muy bien el martes?
Eran las once y cuarto cuando el abogado llegó.
Juan no llega al hotel hermoso todos los días.
Ana y Miguel nunca tocan la guitarra.
Intentamos limpiar el piso.
No habrá ningún ordenador debajo de la silla.
Este camión es tan viejo como ese camión.
Fueron al restaurante ayer por la mañana.
Mañana por la mañana va a llamar a tus primos y abrir su ventana.
¿Dónde están tus poemas? Los perdiste.
Trabajaste con Miguel.
María y Ana no estaban arreglando su cámara.
Este es el bosque más hermoso de la ciudad.
Juan y María conocían el río.
Esos diccionarios cuestan 80 euros.
Te gustaría esperar a los médicos.
El estudiante no va a darle una camisa dentro de una hora.
Isabel sabe que eres muy pobre.
Los diccionarios baratos cuestan cuarenta euros.
Llovió mucho en Portugal hace una hora.
Tu tía siempre camina por el pueblo.
Nuestro tío es arquitecto.
No tiene que llamar a nuestro buen jefe.
Comerá en el jardín.
Voy a cantar demasiado.
Carlos y Miguel me lo están dando ahora mismo.
Crees que mi caja es gris.
Pinta el sofá, por favor.
No hay ningún teléfono debajo de la silla.
Mi vecino compró esos sombreros marrones el mes pasado.
Isabel no está eligiendo esos sofás caros.
Estabas comiendo mientras estaba trayendo la ensalada.
Este teléfono es más viejo que ese teléfono.
Su hermana quiere ser escritora.
¿Cuándo limpió esa mesa grande?
No hay aeropuertos pequeños delante del teatro.
Había muchas lámparas debajo de la cama.
Quiere que hable con su tía.
Cuando este profesor era niño, tocaba la guitarra.
Hay tres furgonetas en el pueblo.
Van a esperar el taxi esta tarde.
Cuando llegues, comprarás esa silla.
Llamaremos a nuestro vecino cuando Luis termine el trabajo.
Ana no busca todas las iglesias porque está cansada.
Sus hermanos son más fuertes que Miguel.
Luis irá a España con sus hijas esta tarde.
Ya han buscado estas bibliotecas.
Luis no saldrá del banco mañana por la mañana.
¿Venderá una radio la semana que viene?
No le duele la garganta hoy.
Isabel te mostrará otro paraguas.
Venderás una mesa cuando me levante.
Creo que escribirá muchos poemas cortos.
¿Dónde estaba su hijo?
Cuando te levantes, pagaremos nuestro té frío.
No trabajará en Madrid el año que viene.
Juan fue a la biblioteca y ayudó a su hermana.
Fueron a la estación y comieron sopa fría.
Me gusta ese periódico y quiero comprarlo.
Ese hombre que trabaja en Roma es abogado.
¿Perderán Isabel y Carlos ese paraguas?
Está tan ocupada como sus hijas.
Si habláramos inglés, hablaríamos con nuestra tía.
Prefería la camisa mojada.
Estoy llamando a mi hermano en el piso.
El jueves los médicos bebieron la cerveza y prepararon mucha sopa caliente.
¿Le envió su hijo las cartas?
No hablas portugués por la tarde.
El viernes nos vendió el armario.
Cuando tengan tiempo, su hermano comprará otra chaqueta.
Los trajes estarán debajo de la silla.
Ya hemos escuchado esta canción.
Estaban corriendo mientras estaba cocinando.
Mañana por la mañana vas a ir a Barcelona y ayudar a tu tía.
Elena y David estaban cocinando en el restaurante mientras Laura estaba durmiendo.
Jugaba al ajedrez todas las mañanas.
Carmen y Miguel salieron de Japón.
Nunca viajamos a Berlín.
Ese viaje fue el 10 de abril.
María y Ana fueron a Lisboa y vieron una película.
Carmen y Jorge estaban abriendo una ventana mientras María estaba ayudando a sus hermanos.
María no lo pagará mañana.
Pagó sesenta y seis euros por las bicicletas.
¿Entiende el secreto difícil?
La botella que lavé era bonita.
Este hombre quiere pagar su chaqueta.
Las camas cuestan sesenta y nueve euros.
Encontraron un ordenador roto y luego lo vendieron.
¿Quién va a cocinar el pescado?
Estás vendiendo el teléfono ahora mismo.
Te dormiste antes de vender otra mesa.
Su vecino oyó esta canción hace una hora.
La mujer que pagó los vestidos secos está cansada.
Te divertirás cuando vuelvan.
El viernes leyó en el jardín.
Miguel y Carmen intentaron visitar a su primo.
Ya son las 6:25.
Sara todavía trabaja en Madrid.
Quiero cerrar una nueva maleta, pero no tengo tiempo.
¿Cuántos mercados hay en Roma?
Busqué un poema fácil y luego lo vendí.
Dices que Sara ha arreglado estas furgonetas.
Sus amigos fuertes ya han vendido un coche.
Sus primos le han vendido un reloj.
Esas son sus chaquetas marrones.
Carmen tiene que terminar estos trabajos, pero está muy enferma.
Nació el 18 de marzo.
Tenemos dos sombreros, pero no los usamos.
Jorge nunca ha jugado al fútbol.
Camina hasta el museo todas las semanas.
Tienen que comer el arroz, pero no tienen tiempo.
¡Qué pena!
Sara se lo está enviando en este momento.
Nuestros hijos son de Francia.
Este es el pueblo más hermoso del mundo.
¿Qué vas a comer?
¿Quiere elegirlo?
Cuando termine el trabajo, Pedro hablará con su hijo.
Carlos no le trajo mucha leche a Elena ayer.
Isabel no buscará una farmacia fea porque está ocupada.
A Carmen le gustaría conducir los coches.
¿A quién va a buscar Luis?
Se ha quitado el traje.
Estaban bebiendo la leche mientras Juan estaba trabajando en la universidad.
¿Tomarán otro autobús pronto?
Anoche no jugamos al fútbol.
Ese mercado moderno estaba detrás del hotel.
¿Cuándo condujiste estos camiones?
Hace mal tiempo en invierno.
¿A qué hora termina el viaje?
Este partido será el sábado a las cuatro y cuarto.
Cuando David salió, Carlos y Miguel ya habían pintado una habitación.
Ana es más alta que su hijo.
¿Cuántos mercados hay en Lisboa?
Se sentará cuando Carmen vuelva.
Cuando éramos niños, leíamos en el parque.
Pagaremos nuestra sopa cuando termines el trabajo.
A su hijo le gusta leer libros.
Tocarán la guitarra el miércoles.
Saben que has ido a Berlín.
Va a conducir el coche en este piso.
Nevó en Francia el jueves.
Has visto un pájaro hermoso.
¿Qué dice Carmen?
Esa chica que trabaja en Sevilla es baja.
Se vistió ayer por la tarde.
Luis está ayudando a sus hermanas en este momento.
Luis viajó a Francia el verano pasado.
¿Dónde vio esos aviones?
¿Dónde has encontrado una camisa?
Nevará en Nueva York.
¿Estás tocando el piano ahora?
Todo el mundo ha roto esos vasos.
Compraste un coche marrón y luego lo vendiste.
Soy periodista.
Laura no tiene que ducharse.
¿Dónde estudia?
El castillo no abre a las siete.
Esa iglesia está cerca de la estación.
Miguel prefiere esta leche caliente ahora.
Nos gustaría ir a Roma.
¿Quiere Elena ser abogada?
Estaba caminando cuando Miguel entró.
Intenté limpiar ese sofá.
María se estaba lavando las manos.
¿Quería Jorge este camión?
Esta habitación es más vieja que esa habitación.
Cuando era niña, tocaba el violín.
Este es el profesor más perezoso de la ciudad.
Sara no se despierta porque está muy preocupada.
¿Dónde está nuestra radio? La hemos perdido.
Queremos que pida un pastel.
Quieren que lave tres abrigos grises.
La patata que compraron es deliciosa.
Este teléfono está menos limpio que el otro.
Mañana por la mañana tu amigo pintará un jardín pequeño.
Pagó 92 euros por mis camiones blancos.
Te vieron.
Pronto voy a ir a la tienda y comprar estas radios.
¿Va a viajar Carlos a Nueva York el 26 de enero?
Las enfermeras viajarán a París el 10 de noviembre.
Vas a vestirte antes de comer.
Juan y David deberían tener cuidado.
Ayudará a los estudiantes y limpiará esa habitación sucia mañana por la mañana.
Su hijo leyó la novela y comió otro tomate.
Su tía cantaba con sus hijos por la mañana.
Sara no puede construir un piso porque tiene sueño.
Tu hija arreglará esos coches el jueves.
Su hija sabe nadar.
No pagaron treinta y ocho euros por la chaqueta mojada.
¿Nieva mucho en Sevilla todos los días?
Este hombre juega muy bien todas las semanas.
No se pondrá el abrigo el sábado.
Esos ordenadores estarán debajo de la silla.
Lucía y Jorge están en Madrid.
Si tuviéramos dinero, hablaríamos con nuestra hija.
¿Cuándo vas a llamar a tu hermana?
María cocinó mucha sopa el miércoles.
A tus vecinos les gustan los libros.
Ya son las doce y cuarto.
El camarero está jugando al tenis.
¿Dónde está su revista? La olvidó.
El camarero se ha lavado la cara.
Cree que Pedro no va a hablar con sus hijos.
No hablaré portugués mañana por la mañana.
Empecé a hablar con Laura.
Necesitan abrir la puerta, pero están muy ocupados.
Nos encanta estudiar con nuestras hermanas.
Mañana vas a quitarte el sombrero.
Cuando Isabel era niña, trabajaba en Barcelona.
Intentará tomar esos aviones.
¿Quiere Juan conducir ese coche sucio?
David esperaba ese taxi por la noche.
Hace una hora escuchó estas canciones.
Tenemos seis faldas, pero no las usamos.
Juan sabe que era muy baja.
¿Por qué no condujiste estos camiones?
Nuestra hija conocía al chico tímido.
Eres más alto que Carlos.
¿Cuánto cuestan mis camas?
El examen será el martes a las diez y media.
Este pájaro es más pequeño que ese pájaro.
No llevé mi sombrero feo.
Carmen ya ha ido a Londres.
Quiere comprar esa camisa, pero está muy triste.
Llovió mucho en Berlín ayer por la mañana.
Juan me dio todas las novelas.
Por la mañana pedía esa pizza.
Isabel y Pedro tienen mucho frío.
Esta reunión fue el lunes a las siete y cuarto.
La universidad abre a las tres y cuarto los lunes.
Carlos necesitaba terminar su libro.
Tienes cuatro ordenadores, pero no los usas.
¿Cuántos pájaros vio?
Sus jefes están tan tristes como su primo.
Estabas estudiando francés.
Elena vio un partido porque quería escuchar su música.
Esa farmacia está detrás del supermercado.
Creen que Juan puede acostarse.
Lucía necesita vender muchos coches, pero no tiene tiempo.
Mañana tocaremos el violín.
Si tienes tiempo, limpiarás la casa.
Viajaron a Londres el 16 de mayo.
¿Va a traerle la chaqueta a Carlos el domingo?
No quería un coche.
Carmen conducirá su camión porque quiere hablar con Ana.
¿Adónde iremos?
¿Dónde encontraste dos bibliotecas?
Carmen comía mucho muy a menudo.
Le encanta bailar en ese teatro.
Se despertó antes de esperar el barco.
Estaba traduciendo este periódico cuando Sara llamó.
David fue a Nueva York antes de abrir esas cajas.
Cuando salí, ya había comprado cuatro ordenadores.
Les gustaría traducir su viejo diccionario.
Espera que no vayamos a Madrid.
Las mujeres se lo enviarán mañana.
Estaba pagando este pastel mientras Jorge estaba bailando en el jardín.
Estaba nadando en el río cuando Lucía entró.
Mañana por la mañana hablará portugués.
¿Cómo es el supermercado?
Sabemos que ha ayudado a su enfermera.
Alguien pintará la cocina limpia.
David no ayuda a sus hijos porque tiene prisa.
Este examen no es tan importante como ese examen.
Si quieres, cerrarán estas cajas.
Ana siempre está muy aburrida hoy.
Necesitan ir a Barcelona.
El jueves el médico visitará esa ciudad.
Cuando Lucía llamó, nuestros hijos ya habían escrito ese mensaje.
¿Está comprando tu hermano su coche?
Eran las cuatro y cuarto cuando Sara llegó.
¿Le envió Luis esta carta el domingo?
Vamos a traerles el té caliente mañana por la mañana.
¿Tomarán David y Jorge otro tren mañana?
El hombre se ha puesto la camisa.
Jorge e Isabel tienen prisa.
Comió mucho pescado anoche.
Que te mejores.
Por la noche su hermano toca la guitarra.
¿Necesitaba la chica beber vino?
Están corriendo por la calle.
Su hermano irá a Nueva York.
¿Quiere Jorge mostrárnoslo?
Hace mal tiempo en Francia.
La biblioteca cierra a las tres menos cuarto.
Necesitas construir un hospital feo.
Este niño no ha preparado esta pizza.
Estábamos cerrando mi caja mientras Isabel estaba leyendo en el jardín.
Luis espera que termines tus ejercicios.
Isabel y Carlos verán un partido.
¡Qué lección tan buena!
¿Por qué va a hablar Lucía con Juan?
María ya se ha acostado.
Estaba caminando por esa calle mientras estaban trabajando en la biblioteca.
Su tío no tiene ganas de ir a Roma.
No había ningún caballo en la calle.
Miguel ya no trabaja en Madrid.
Quiero que cierres cuatro cajas.
Estas revistas cuestan noventa y dos euros.
Quiere que llevemos nuestra chaqueta.
Isabel no se los contó hace dos días.
El autobús salió a las ocho y cuarto.
Mi hermana es enfermera.
Tu jefe tendrá que traer esos buenos libros.
Estabas jugando con tu tía.
La clase será el viernes a las cinco menos cuarto.
La chica va a enviarles un poema a sus hijos esta noche.
María y Ana van a correr con Pedro esta noche.
Se vistió hace una hora.
Nuestro vuelo sale a las siete de la mañana.
Tiene una cámara, pero no la usa.
Este es el museo más hermoso de España.
No habrá mesas en la cocina.
Estabas bailando en el jardín mientras estabas caminando por el bosque.
Tuvieron que tomar ese autobús rápido.
Lo pagará el martes.
No hacía mucho frío en Francia.
Su amigo oyó esta música extraña.
Pronto Laura y Miguel van a contarte la historia.
El teléfono está un poco limpio.
Traducía los diccionarios ingleses.
La llave estará al lado de la silla.
Cierra la puerta, por favor.
La escuela abre a las nueve y cuarto.
La mujer que vive aquí es joven.
Su hermana no se enfadó a las ocho y media.
Su hermana no pagó 18 euros por esa falda.
¿Dónde está mi foto? La he vendido.
Tienes un mensaje, pero no lo usas.
¿Quién verá mis vacas grandes?
No oiremos esta canción dentro de una hora.
Se divirtió porque quería pedir la ensalada.
Vamos a ir a Madrid.
Se lo estaba mostrando.
Les encanta beber té.
No iremos a España el sábado.
Isabel no verá este concierto porque no tiene tiempo.
El mensaje que has escrito es francés.
Esta fiesta fue el martes a las siete.
Miguel sabe que Carmen irá a Madrid.
Este viaje fue el 9 de abril.
Ha estudiado portugués.
Sus hermanos se los envían por la mañana.
Hay muchos niños alemanes en el hospital.
Este estudiante puede pintar su nuevo jardín.
Nuestro primo lo trae los fines de semana.
Elena y Pedro son tan pobres como Jorge.
Creo que Isabel cocinó arroz delicioso.
¿Te gustaría ir a Londres?
Hace una hora fuiste al aeropuerto.
Les gusta jugar al tenis.
Pablo y Lucía visitarán esa ciudad pequeña y comprarán la cámara pequeña pronto.
Elena no se ducha muy a menudo.
Voy a ir a París mañana por la mañana.
Van a traerle leche a su hermana el miércoles.
Jorge quiere que cierre su caja grande.
La revista que terminó era corta.
Es muy pobre.
Ayer por la tarde mi hermano le dio esa botella a Carlos.
Nuestro hermano compró un reloj y llamó a su hijo.
Esa llave estará debajo del armario.
Su tío todavía no ha conducido los coches rápidos.
La estación estaba detrás de la oficina.
Dices que trabajo en Roma.
El hotel cierra a las ocho los miércoles.
No nos dormimos hace dos días.
No tengo tres secretos ahora.
Su hermano irá al aeropuerto y comprará café mañana.
Nos quedaremos en casa antes de escuchar esas canciones.
Isabel empezó a quedarse en casa.
¡Qué bien canta Ana!
Esas radios sucias cuestan 91 euros.
María bailó muy bien el miércoles.
¿Nevará mucho en Berlín esta noche?
Este armario cuesta setenta y cinco euros.
¿Cuántos sofás hay en el baño?
Leerán el diccionario cuando nos levantemos.
Tiene una novela, pero no la usa.
¿Es este taxi más lento que ese taxi?
La silla que has pintado es cara.
¿Cuesta tu periódico 56 euros?
Ayer por la tarde encontré otra oficina.
Laura no lava esta camisa todas las semanas.
No fui a Londres porque estaba muy enfermo.
¿Hay cuatro vacas en el jardín?
Sabe que trabajas en Madrid.
¿Por qué esperó Jorge a esta chica?
Su hija va a ir a Londres y ver el concierto pronto.
Tienes ganas de quedarte en casa.
Los chicos pueden limpiar el armario.
El médico va a traer sopa española mañana por la mañana.
Nunca ha escuchado música.
Tiene un vestido, pero no lo usa.
Vas a ir a Nueva York y ver un concierto pronto.
Nuestro hermano veía otro partido.
Queremos alquilar un coche.
David necesitaba elegir un abrigo.
Espero que hable con mi hermano.
No irá a Madrid porque está enfermo.
Nevará mucho en Japón mañana.
Sara camina con Lucía por la mañana.
Lucía y Pablo nos prestaron los lápices hace una hora.
Esa novela es mía.
Tiene cinco revistas, pero no las usa.
Hace un año no viajaste a Madrid.
Dentro de una hora Carmen conducirá ese coche.
Lucía y Ana buscaban ese plato feo por la mañana.
Tenemos que visitar la estación, pero no podemos.
Mi hermano todavía no ha traducido los periódicos.
Quiere dárselo.
Este barco es menos rápido que el otro.
No teníamos mucho frío.
Cuando tenga tiempo, Carmen irá a Nueva York.
No se levantó porque estaba preocupada.
¿Son esas chaquetas tuyas?
¿Puede enfadarse?
Estábamos bailando mientras Laura estaba descansando en el hotel.
¿Necesitaba ir a Lisboa?
A Juan le gusta viajar a Barcelona.
Esa es nuestra tía.
Esa boda fue el 14 de diciembre.
¿Por qué está vendiendo Carlos algunos teléfonos?
¡Despierta, ya son las ocho!
Ese chico que ha visto ese pueblo es cocinero.
Está más preocupada que su primo.
Quiere escribir ese mensaje.
Laura irá a Madrid y visitará a su hermana mañana por la mañana.
¿Te gustaría acostarte?
Los fines de semana Carlos lo elige.
Ana no cocinó pescado delicioso porque estaba muy ocupada.
Carlos es más fuerte que sus tías.
¿Qué comió?
No estaba viendo sus películas.
Su tío tenía ese ordenador.
Estaba arreglando la furgoneta mientras estaba esperando el autobús.
Su tío fue al castillo y comió ese bocadillo delicioso hace una hora.
Pedro dice que puedo hablar con mis hijas.
Hablo inglés todas las semanas.
Quieren que limpiemos su casa.
Me gusta escuchar música.
Tiene un camión, pero no lo usa.
¿Dónde vieron tres gatos?
Es periodista.
Tienen un traje, pero no lo usan.
Cocinaré arroz y prepararé una ensalada esta tarde.
Esta novela es más vieja que la otra.
Hace muy buen tiempo en primavera.
Jorge y Miguel no cocinaron pescado delicioso anoche.
Quieren que se despierte.
Todavía no te has levantado.
Si hace frío, abrirá su maleta.
Olvidará el secreto el jueves.
Hace buen tiempo en Japón.
¿Por qué compra este reloj?
Nunca hablan español.
No pagaron 43 euros por la furgoneta.
¿Quieren sus tíos todos los camiones?
Laura le ha vendido dos mesas caras.
Espera que vayamos a Lisboa.
La chica estaba buscando el diccionario largo cuando salimos.
Este teatro está cerca de Londres.
Pablo sabe que vas a construir otro baño.
¿Abren algunas maletas grandes por la mañana?
Esta reunión no será el lunes a las diez menos cuarto.
Trabajé en Sevilla durante tres años.
Nuestra tía se llama María.
Vas a ir a Sevilla y visitar a tu tía el lunes.
¿Quieren Juan y Elena mostrárselo?
Si David pudiera, escucharía nuestros ruidos.
Llovió mucho en París ayer por la tarde.
Hace dos días fuiste a México.
No encontré el viejo abrigo.
Este niño visitó la farmacia moderna y lavó tres trajes.
El camión que condujimos era rápido.
Eran las nueve menos cuarto cuando llegamos.
Pronto vas a contármelo.
Se despertaba por la tarde.
¿Es su primo pintor?
Habrá muchos chicos valientes en la biblioteca.
No debo terminar ese ejercicio.
Le duele mucho la pierna.
¿Dónde ha encontrado su farmacia?
La fiesta es el martes a las cuatro y cuarto.
Ese es mi baño tranquilo.
Su jefe está en el baño.
Pedimos todos los pasteles y bebimos café frío.
Quiero ser periodista.
Había un coche en la calle.
¿Cuántas pizzas comerá Ana?
Quería elegir una mesa.
No entendía este secreto.
Pedro y Laura acaban de ver un partido.
Encontraste un teléfono roto y luego lo vendiste.
¿Te gustaría vender la radio?
Su tío cocinó otra patata ayer por la mañana.
Es la una menos cuarto.
Todavía no he traído mucho café frío.
No has nadado con tu hermano.
¿Quién va a comprar su novela?
Me he puesto el abrigo.
¿Va a darte Carlos la foto el miércoles?
Trabajé en Berlín durante dos semanas.
No le trajeron sopa ayer.
Esta cama nos parece verde.
No tiene veintinueve años.
Hace dos días Sara te lo dio.
Ha perdido esos sombreros amarillos en la iglesia.
Estaba estudiando mientras Carlos estaba trabajando en el hospital.
Su jefe nos contará el plan mañana.
Dentro de una hora Carmen escribirá el mensaje y comerá carne deliciosa.
La revista barata cuesta veintinueve euros.
El niño entendía tu plan.
La boda no es el viernes a las siete y media.
Ayudará a mis hijas y limpiará el baño hermoso esta tarde.
Esta es la playa más pequeña del mundo.
Hay un supermercado en Nueva York.
Me duelen un poco los pies.
Irá a París cuando tenga tiempo.
Va a prestarle una llave a Miguel esta tarde.
Trabajas en Berlín desde hace nueve semanas.
Cuando Carmen llamó, tu jefe ya había oído el ruido.
A Pablo le gustaría terminar esta revista.
Se lo estamos enviando.
Me gustan estas bicicletas y quiero comprarlas.
Laura va a ir a la biblioteca y ayudar a su tía esta tarde.
Sabes que conducirán la furgoneta marrón.
Quieres que laven una chaqueta.
Todavía no ha elegido el abrigo limpio.
El miércoles nuestro hijo fue al mercado y compró esos periódicos.
Llegaron a esta estación ayer por la tarde.
Le enviaré mi poema a Pedro.
Naciste en 1984.
Ven este perro por la mañana.
Carlos caminó hasta este hospital.
Esta historia no es menos interesante que esa historia.
¿Nos gusta tu ruido?
¿Cuántos supermercados encontraste?
¿Dónde está su lámpara? La vendió.
¿Somos más inteligentes que Carmen?
Tenían calor.
Carlos conocía el bosque pequeño.
¿Cuesta la furgoneta barata 46 euros?
Intentaron esperarte.
¿Son Sara y Luis menos inteligentes que su hermana?
Fui al hospital y pedí la ensalada.
Elena estaba caminando por ese parque cuando Jorge salió.
Había una pelota sobre el sofá.
Sara es muy tímida.
Esta mesa es más cómoda que esa mesa.
¿Te gustaría visitar a mi hermano?
No nos traigas este pastel, por favor.
A Lucía le gusta viajar a Londres.
Pedro irá a Sevilla después de trabajar.
Me llamo Ana.
Jorge abrió la maleta roja y cocinó el huevo delicioso.
¿Cómo está su primo?
Lo perderá.
Su tío no lo está eligiendo ahora mismo.
Ana pagó 32 euros por su abrigo cómodo.
Vas a ver estos ríos hermosos dentro de una hora.
Laura estaba estudiando en la escuela mientras Sara estaba cocinando en esa cocina.
Estas revistas cuestan 81 euros.
Sus vecinos se aburren a las 5:30.
¿Por qué habló Lucía con sus tías?
Hemos viajado a Berlín.
Me gusta ese vaso y quiero comprarlo.
Laura se estaba poniendo la chaqueta.
Estaban nadando mientras estaba leyendo.
Carmen es muy amable.
No busco las fotos porque estoy muy enfadado.
Ese chico que trabaja en Sevilla es amable.
¿Son los conciertos el 21 de agosto?
No se lo des, por favor.
Trabajó en Barcelona durante tres semanas.
No va a Nueva York porque tiene sueño.
Habrá algunas tiendas cerca de Nueva York.
Miguel no traduce su diccionario porque está muy nervioso.
¿Dónde están mis relojes? Los he olvidado.
Intenté comprar seis furgonetas.
Está menos triste que su hijo.
Nuestro hijo está en el baño.
Quiere enviárselo.
¿Se los están enviando ahora mismo?
¿Cuántas pizzas van a comer?
Había una mujer en la oficina.
El castillo abre a las dos menos cuarto.
¿A qué hora termina la clase?
¿Tiene un mal plan?
No podemos pintar una casa porque no tenemos tiempo.
Este viaje es tan importante como ese viaje.
¿Qué piso han pintado?
Es muy tímido.
No está mal.
¿Hay un niño en el aeropuerto?
El avión no llegó a Nueva York a las tres menos cuarto.
¿Había muchas sillas en el piso?
Si no encuentro las llaves, ayudarán al profesor.
Por la noche no cerramos la puerta fea.
Este no es el estudiante más famoso de Alemania.
Voy a ir a Berlín para traducir ese libro.
Este taxi es más lento que el otro.
No comas en esa estación, por favor.
Cuando Miguel tenga tiempo, David y Juan pedirán su pastel italiano.
Carmen cree que esta vaca es inteligente.
El jueves Ana y Carmen eligieron tres mesas pesadas.
El hospital cierra a las ocho.
Comeremos nuestras naranjas deliciosas porque queremos escribir esa carta.
Luis y Jorge tendrán que divertirse.
Su hermana trabaja en París desde hace cuatro semanas.
Quiere mostrármelo.
La biblioteca abre a las nueve y cuarto los martes.
No intentó ver la película.
¿Estaba la universidad delante del mercado?
¿A qué hora termina la boda?
Esta no es la ciudad más hermosa del mundo.
¡Qué bien juega el médico!
¿Tiene mi hija mucho frío?
Ese no es su regalo.
Me gusta esa camisa y quiero comprarla.
Tu amigo viajó a Madrid el 5 de abril.
Quieres llevar tu traje, pero no tienes tiempo.
Quieres que hable con su hermana.
El médico ya ha conducido el camión.
Sus amigos quieren contárselo.
Esta es la calle más hermosa de México.
Estaban caminando por este bosque mientras Sara estaba jugando.
María no habla con su tío porque está aburrida.
Si no encuentro las llaves, Carlos pagará la camisa fea.
¿Por qué compró Ana un camión?
Se lo está contando en este momento.
Luis espera que Carlos coma un tomate delicioso.
Carlos ha corrido por esta calle.
No le duelen las manos cuando hace frío.
Escuchamos esta canción ayer por la tarde.
A su hija le gusta viajar a Roma.
Pedro es de Londres.
Salimos del hospital los fines de semana.
Sabemos bailar.
Quiere que ayudes a tu chica.
Laura le trajo mucho zumo a David ayer.
El médico puede escuchar esos ruidos.
Ese chico que ayudó a este estudiante está ocupado.
Lucía no arregla su camión porque tiene prisa.
Miguel está llamando a mi hermano ahora mismo.
Quiere contármelo.
Estaban jugando mientras Elena estaba tomando un avión.
No salgas de este castillo.
María quiere llevar una chaqueta, pero no tiene tiempo.
Ana sabe que limpiará la casa.
Su hermano quiere leer el poema.
¿Quiere Juan mostrárselo?
Pedro y Elena pueden llegar al supermercado.
La enfermera se duchará pronto.
Nos gusta viajar a Roma.
No pintaron su baño porque estaban cansados.
Sus hijos llamaron a su primo.
Visitaba a mi buen abogado en la estación.
Su amigo me venderá esas furgonetas pronto.
¿Cuánto cuesta esa mesa roja?
Te despertaste a las 4:40.
Isabel se duchará después de pagar la chaqueta amarilla.
¿Cuándo cerró Lucía estas ventanas?
Nos pondremos el abrigo dentro de una hora.
Sus buenos libros estarán al lado del sofá.
Van a comprar mi silla y cerrar su puerta esta noche.
Los camareros comen otro tomate delicioso por la noche.
¿Qué partido verá Pablo?
No hemos escrito los poemas.
Vamos a leer los poemas.
Si Jorge tuviera coche, buscaría este regalo.
El camarero pagó veintidós euros por los trajes pequeños.
Nos gustaría conducir el coche.
Su tía viajará a París el 3 de abril.
Laura no eligió este viejo periódico porque estaba aburrida.
Cree que vas a vender un armario.
Jorge y Pedro quieren buscarla.
Quieren traérmelo.
Ese es su abrigo mojado.
Mis hermanas trabajaron en Londres durante doce meses.
¿Sale el avión a las diez?
Ayer por la mañana durmieron mucho.
David nunca ha escuchado música.
Tu cama no cuesta 41 euros.
Mi libro costó setenta euros.
Ana estaba cerca de la universidad.
Anoche arregló la silla y leyó el libro barato.
El hombre que vive aquí es tu hermano.
Carmen se pondrá la chaqueta.
Lucía ya ha pagado la pizza.
¿Está esa carta al lado de la cama?
Esta lámpara está debajo de la mesa.
Esta mujer llamará a su hija cuando terminemos el trabajo.
Esas bicicletas les parecen pequeñas.
¿Por qué vamos a construir la biblioteca?
El estudiante les traerá una radio a sus primos el viernes.
Su hermana quiere ser pintora.
Te gusta cocinar huevos.
Somos menos serios que Carlos.
El miércoles su vecino visitó a su hija.
Tu lección es nueva.
¿Nos acostamos todas las semanas?
Los médicos estaban cantando mientras estaba comiendo en el jardín.
Oyó la música anoche.
No dormimos en el piso muy a menudo.
Les he mostrado la revista.
Laura quiere que venda un nuevo armario.
Tu jefe se estaba lavando las manos.
¿Dónde está su paraguas? Lo ha vendido.
Mañana por la mañana van a preparar esta ensalada y leer este poema.
Cuando vuelva, irá a Sevilla.
Trabajé en Roma durante siete semanas.
Jorge va a ir al castillo mañana.
La chica que ha pedido otro pastel es pobre.
Pablo quiere que traigas té.
Cuando llegaste, el profesor ya había cocinado el huevo.
Esta no es la montaña más tranquila de España.
Compré un camión rápido y luego lo perdí.
Hablará con su hermano cuando lleguemos.
Mi hermano no quería terminar su trabajo.
Me gusta ese pasaporte y quiero comprarlo.
Pablo está nervioso.
Esa chica que vive en Londres es profesora.
¡Qué valientes somos!
Los estudiantes se aburrirán a las seis menos cuarto.
El miércoles Miguel no se pondrá el traje.
Cocinaste un huevo y compraste algunos vestidos.
Sabíamos jugar al baloncesto.
Si pudiéramos, ayudaríamos a nuestro hijo.
Esa mujer que trabaja en Lisboa está cansada.
La radio que ha arreglado está limpia.
Voy a ir a París antes de cocinar arroz.
¿Cierran la caja por la noche?
El pájaro que he encontrado era hermoso.
Estabas caminando por esta calle mientras Isabel estaba cantando.
Dices que he ido a París.
La furgoneta es amarilla.
¿Está la escuela cerca de la biblioteca?
Ese vaso estará debajo de la mesa.
¿Me lo estaban contando los niños ingleses?
El museo no está lejos del teatro.
Si hace frío, abrirá estas maletas.
¿Dónde ha perdido Isabel este mapa?
Su hermana no le envió un abrigo a Carmen.
Los estudiantes comprarán café esta noche.
¿Por qué abrió Juan otra ventana rota?
¿Cuántas revistas va a leer Isabel?
Su hijo estaba limpiando la silla mientras Luis estaba llorando en el baño.
Cuando llegue, irá a Nueva York.
El chico que trabaja en Sevilla es cocinero.
¿Cuestan estos vestidos cómodos veintinueve euros?
Isabel tiene que traducir la revista, pero está muy nerviosa.
Su primo no puede traducir el periódico corto.
Llovió en México hace una hora.
Los esperó el viernes.
Dentro de una hora mi tía se lavará la cara.
Juan no viajó a Portugal el jueves.
¿Quién ha roto mi plato negro?
Me encanta tocar la guitarra.
¿La está escuchando Lucía ahora?
Quiere buscar una vaca, pero está muy contenta.
Dentro de una hora va a darle una pelota a Jorge.
No trabajaron en Berlín durante seis meses.
El hotel abre a las cuatro y cuarto.
Quiere que escuche la música.
Laura y David intentaron escribir un poema.
No hay ningún armario en el jardín.
No hay agua caliente.
No entiendo nada.
Carlos y David estaban comiendo cuando Pablo llamó.
Trabajamos en Londres desde hace cuatro años.
Trabajaron en Lisboa durante cuatro meses.
Jorge no terminará sus trabajos porque está ocupado.
Su hermano pidió todas las ensaladas deliciosas y limpió los armarios verdes.
Necesitas traer té caliente, pero no tienes tiempo.
Miguel eligió la chaqueta el viernes.
Dices que estas faldas son feas.
¿Cuántas sillas han vendido?
El chico conocía la ciudad.
No trabajamos en Barcelona durante dos años.
Sus hijos intentaron verte.
Buscaste un nuevo coche y luego lo perdiste.
¿Dónde viste este teatro pequeño?
Cree que puedo limpiar la silla.
¿Cuánto cuesta esta silla?
¿Puede quedarse en casa?
¿Conocía David la playa hermosa?
Las clases fueron el 5 de enero.
Miguel acaba de hablar con Pablo.
La boda es el domingo a las dos y cuarto.
Tus primos están cocinando buena sopa.
No trae una pizza por la noche.
A su vecino le gusta el problema extraño.
¿Por qué tomará Elena ese autobús?
¡Qué camión tan pequeño!
Debes abrir tus ventanas blancas.
Decimos que esos pájaros son pequeños.
Cuando Luis llamó, Pablo y Pedro ya habían pintado un sofá.
Vamos a pedir esa ensalada.
Pablo y Jorge prefieren este vino.
No llovió mucho en Lisboa anoche.
No ha leído el mensaje.
La mujer estaba cocinando cuando llamaste.
Esperamos que Ana hable con su hermana.
Pedro y María le enviaron nuestro mapa a su primo.
Las chicas no fueron a ese restaurante en autobús ayer por la tarde.
Cuando Lucía llegue, leerán un mensaje.
¿Cuesta esta bicicleta cara cincuenta y tres euros?
¿A quién visita Laura?
El chico que cocinó una patata es tu hijo.
Cocinaba la carne deliciosa todas las semanas.
La novela que hemos leído era corta.
Nuestras hermanas empezaron a beber leche.
Buscó una camisa limpia y luego la perdió.
Sabes que podemos llamar al abogado italiano.
¿Por qué pediste la leche?
¿Por qué no escribe Miguel el nuevo mensaje?
¿Te gustaría llevar tu sombrero?
Quiero lavar el coche.
Ya hemos tomado estos barcos.
Dormiremos en la habitación dentro de una hora.
El vestido cuesta 29 euros.
¡No la esperes!
¿Necesita el chico serio construir estos supermercados?
Compré una carta inglesa y luego la vendí.
Este es mi jardín moderno.
Me gusta este teléfono y quiero comprarlo.
Empezó a cocinar buena sopa.
Estaba corriendo mientras Elena estaba corriendo por el bosque.
Fue a la estación y comió un bocadillo el sábado.
Si David tuviera tiempo, traduciría el mensaje francés.
Elena no tenía razón.
Nuestro amigo espera el barco muy a menudo.
¿Hacía mucho sol en primavera?
Su hermano pagó 73 euros por este diccionario.
Cuando se levanten, hablarán con Carlos.
Me despierto todos los días.
Esa furgoneta es nuestra.
¿Se puso Lucía el sombrero ayer?
Todas las mañanas te lavas las manos.
Los hombres serios pagaron 79 euros por los camiones.
David abrió estas viejas puertas hace una hora.
La chica se lo dio el miércoles.
Miguel jugó con sus tíos ayer por la tarde.
Vas a contarle esa idea a tu primo esta tarde.
Nuestro hermano nunca ha tocado el piano.
¿Dónde encontró dos gatos fuertes?
El diccionario está al lado de la cama.
Estoy escuchando mi música ahora mismo.
Este teléfono cuesta sesenta y cuatro euros.
¡Qué cocina tan hermosa!
Había dos mesas en la habitación.
Fue a Sevilla porque quería escuchar su canción hermosa.
Este coche rápido costó 66 euros.
Todo el mundo puede comprar este diccionario interesante.
¿Cuántos museos han encontrado?
A los médicos les encanta llorar en la cocina.
¿Hay un castillo en Lisboa?
La enfermera está tomando este tren.
¿Trabajará Isabel en Londres el año que viene?
¡Qué deliciosa es la sopa!
El martes nos lavaremos la cara.
Mañana por la mañana cerraré la ventana.
¿Hablan inglés muy a menudo?
La casa siempre está muy limpia.
Van a la iglesia los fines de semana.
Mi tía quiere construir la iglesia.
Cuando su tía era niña, viajaba a Berlín.
Empezaste a ir a Sevilla.
Llovió en Sevilla ayer por la mañana.
¿Por qué va a sentarse?
David vive en Barcelona desde hace siete semanas.
Isabel está en el baño.
Nuestros primos conocían el hotel grande.
Iremos al supermercado y comeremos otra manzana pronto.
Su hija no volvió de este supermercado el lunes.
Este no es el niño más alto de Portugal.
¿Tenía sueño?
María quiere que escuche ese ruido.
¿Qué tren va a tomar Pablo?
¿Por qué va a comprar Carmen la nueva novela?
Me gustan las radios y quiero comprarlas.
El armario que eligieron es blanco.
Esta ventana no es más pequeña que esa ventana.
Ese hombre que ha perdido esas botellas sucias es fuerte.
A mi tío le encanta bailar con su primo.
El castillo está detrás del banco.
¿Qué va a cocinar María?
Este es el puente más pequeño del mundo.
Vamos a ir a París antes de comer.
Esa fiesta será el 1 de diciembre.
Saliste de Alemania hace un año.
Juan quiere que vayas a París.
Carmen ha roto esa ventana.
¿Nos prestaron la falda?
Queremos que compren el reloj.
Sara se quedó en casa después de estudiar.
Sus jefes han corrido muy poco.
Espera que Jorge prepare ese pastel.
Este no es el hospital más feo de Argentina.
¿Me dieron un paraguas?
El tren llegó a Lisboa a las siete.
Quiere que lleve un traje amarillo.
Su hijo va a contarnos la historia esta tarde.
Los encontramos.
¿Se quedará Pablo en casa mañana por la mañana?
Si mañana llueve, Juan no se duchará.
Esta noche vamos a prestarle un coche.
Había muchas sillas en la cocina.
El jueves Elena no llamará a esta enfermera.
El chico cantaba en el teatro todos los días.
Nunca hemos dormido en este hotel.
No hemos escrito nada.
Es menos fuerte que Sara.
No duermas en este museo, por favor.
Jorge quiere que pida café.
¿Dónde está tu sombrero? Lo has perdido.
Si tuviera coche, vendería el teléfono.
¿Van a vivir en Sevilla el año que viene?
Si tuvieras dinero, visitarías la estación tranquila.
¿Cómo está tu hija?
Todos los días su tía te lo envía.
Le gusta este camión.
No hace mucho frío en Portugal.
Eran las siete cuando llegó.
Esta furgoneta es mía.
Elena no me lo envió anoche.
Este es el hospital más grande del mundo.
Compraste una bicicleta rota y luego la vendiste.
Quiere que tomes estos barcos.
Va a comprar algunas pizzas en el jardín.
Ya has vendido un armario grande.
María y Luis estaban trayendo cerveza cuando llamaron.
Se dormirá antes de comer.
El jueves sus hermanos te lo traerán.
María no arregla este camión porque está preocupada.
Carlos no puede pedir su pastel delicioso porque tiene sueño.
Compramos un reloj barato y luego lo vendimos.
Intentaron abrir esta ventana.
Miguel tomó unos barcos lentos hace dos días.
Hay muchos pájaros en el parque.
Venderá un sofá caro porque quiere arreglar los camiones sucios.
Laura y Carlos no jugaron con su hermana ayer por la tarde.
Estoy conduciendo el camión verde ahora mismo.
¿Caminó con su primo ayer por la tarde?
Tendrá que lavar otro traje.
Hablaré inglés el jueves.
La ensalada que pidió era española.
¿Dónde vimos esa vaca grande?
Pedro lavaba sus camiones.
Sara le ha dado el abrigo a Ana.
Está en el jardín.
¿Quién va a traer esta leche?
El chico que vive en París es cocinero.
Queremos que se divierta.
Carlos vive en Barcelona desde hace nueve semanas.
Su jefe se quita el sombrero por la mañana.
Pintaremos un armario y escribiremos ese mensaje esta tarde.
Trabajaste en Roma durante ocho semanas.
¿A Isabel le gusta el pan?
Les gusta bailar con Elena.
¿Te has sentado?
Estudiaremos alemán el jueves.
Luis le ha dado el regalo a su tío.
Cuando llegaste, Lucía y Luis ya habían pedido cerveza.
Estábamos tomando este tren cuando María llegó.
¿Dónde están sus coches? Los han olvidado.
Tiene veintinueve años.
¿Está arreglando su furgoneta en este momento?
Se queda en casa a las cinco y media.
Si tuvieras coche, lavarías esa furgoneta.
Su hija fue a la oficina y vio una película.
¿A Isabel le gusta leer con su hija?
Ayudé a mis hijas hace una hora.
Este partido es el lunes a las once.
Sara entendía las novelas.
Cuando Luis llegue, Juan y Laura hablarán con Miguel.
Fue a Londres para traer sopa.
Se lo dimos anoche.
Trabajó en París durante nueve meses.
Tu problema es muy difícil.
Dice que puedes vestirte.
María y Elena van a viajar a Argentina el año que viene.
Pedro es más tímido que sus tías.
¿Quién va a visitar esta ciudad?
¿Descansaron Elena y Juan demasiado?
Pablo se sentará a las 2:35.
El abogado te verá dentro de una hora.
Juan e Isabel estaban nadando mientras Ana estaba cantando.
Tienes razón.
Este partido es más divertido que ese partido.
Hablamos francés el domingo.
El supermercado no cierra a las 3:20.
No llovió mucho en Argentina el martes.
Ese partido es el 3 de febrero.
Las maletas son muy grandes.
Ha olvidado el libro.
Isabel irá a este banco el martes.
Quiere traer el vino, pero está muy cansada.
Esta es su cocina bonita.
Estábamos pintando una casa cuando María llamó.
Jorge no elegirá su armario porque tiene prisa.
María va a ir a París y visitar la ciudad el viernes.
Su tío no tiene ganas de elegir otro diccionario largo.
Le trajiste una pizza a tu primo.
Esta tarde Lucía va a ir al restaurante.
Voy a traerle leche esta noche.
Esta cámara barata estaba sobre la silla.
Pronto Pablo visitará al estudiante inteligente y pedirá leche caliente.
¿Qué diccionario van a leer?
David y Carmen siempre hablan italiano.
Quiere un abrigo.
Quiero tomar los barcos.
El domingo llamó a estos profesores y arregló el sofá.
¿Cuántas tazas hay al lado del sofá?
Tu hija pagó la camisa en esta casa.
No visita esta ciudad pequeña porque no tiene tiempo.
Su hermano ya no trabaja en Roma.
No ayudes a su hombre.
Miguel espera que conduzca estos coches.
Estaba nadando mientras estábamos descansando en este hotel.
¿Quién ha olvidado esa respuesta?
Pedro nació el 27 de abril.
Esperará al niño porque quiere sentarse.
Si viviéramos en Madrid, pintaríamos el viejo jardín.
Encontró una bicicleta pequeña y luego la perdió.
¿Tenía Isabel seis buenas ideas?
Esta tienda está al lado del teatro.
Viajaremos a Londres el 1 de marzo.
El miércoles va a pintar algunas sillas amarillas y pintar esa cocina.
¿Qué mensaje va a escribir Isabel?
¿Dónde está mi lámpara? La perdí.
El castillo abre a las 9:20.
Van a darle la foto a Juan esta noche.
Esta chaqueta no costó 58 euros.
Estará detrás del hospital.
Nuestro tío vivió en Nueva York.
La enfermera ya ha hablado con su tía.
Si tienes tiempo, David beberá mucha agua.
Este abogado descansa con Jorge por la tarde.
Quieres ver este concierto, pero estás muy contento.
No necesitas arreglar los camiones sucios.
El camarero va a enviarle algunas cartas a Miguel esta tarde.
Mañana va a traerle el traje a Juan.
¿Por qué hablará Elena con sus tíos?
Si quieres, lavarán estas botellas.
Son las seis y cuarto de la mañana.
Elena lo encontrará el jueves.
Dentro de una hora lloverá mucho en París.
Si mañana llueve, elegirá ese sofá feo.
¿Por qué va a llamar a su tía?
No conocían el río tranquilo.
No comiste mucha carne ayer por la mañana.
Tienes un traje, pero no lo usas.
¿Por qué vamos a vender un coche?
Este no es el pueblo más hermoso de la ciudad.
¿Lees en ese jardín por la mañana?
Hace mucho frío en primavera.
Carlos cree que Elena no buscará esos castillos.
Vivo en Sevilla desde hace once semanas.
Llueve a cántaros.
No habrá estudiantes en el museo.
Si hace sol, Miguel limpiará esta vieja cama.
Han visitado a tu jefe.
A Pablo le encanta tocar la guitarra.
Este es el puente más grande de España.
Esta es la oficina más hermosa de Argentina.
Cuando Carmen llegó, estos camareros ya habían comido una patata.
El mensaje es muy difícil.
Estaba trayendo vino cuando Lucía salió.
Nuestra hermana estaba pintando otro piso en nuestra habitación.
Eres músico.
Estos sombreros estarán sobre la silla.
El vestido que Elena buscó es verde.
El coche le parece feo.
Espero que Elena busque algunas viejas oficinas.
Lucía lo pagó el miércoles.
Buscó una bicicleta sucia y luego la perdió.
Vamos a escribir los mensajes.
Me gusta la lámpara y quiero comprarla.
David y Pablo son muy jóvenes.
No querías acostarte.
Crees que Elena está arreglando el sofá.
Le gustaría divertirse.
Su hermano nunca ha hablado español.
Carmen estaba pidiendo el agua caliente.
No puede ir a Roma porque no tiene tiempo.
Juan cree que he esperado a la enfermera.
Nevará mucho en Italia mañana por la mañana.
No traigas el lápiz, por favor.
Hace una hora olvidé la chaqueta.
La carta que hemos encontrado es interesante.
Pedro estaba lavando la furgoneta alemana mientras Juan estaba descansando.
Te duchas a las cinco.
No le duele la cabeza cuando hace frío.
¿Cierra la iglesia a las seis menos cuarto?
Tu hija quiere ser escritora.
¿Hay un mal chico en el teatro?
Nos encanta escuchar música.
¿Por qué escriben las nuevas cartas?
¿Cuánto cuestan las furgonetas?
Esa farmacia hermosa está cerca del restaurante.
No nos lo muestres.
Leí otra carta y comí la carne deliciosa ayer.
Pablo se durmió a las diez menos cuarto.
Todavía no ha vendido el sofá.
Hablará con Laura cuando Jorge termine el trabajo.
Su hija nadó con su primo hace dos días.
¿Por qué va a ayudar Jorge al gran profesor?
El camarero necesita llevar una vieja camisa.
¿Cuántos pasteles comerán?
Sabes que Juan va a ducharse.
La llamaron hace una hora.
A Elena y María no les gusta viajar a Barcelona.
¿Era este perro inteligente?
Luis nos lo ha dado.
¿Cantamos en el baño el viernes?
Todo saldrá bien.
El jardín me parece pequeño.
Sara va a ducharse después de descansar.
David estaba leyendo mientras Pedro estaba corriendo por el bosque.
El gran niño trabaja en Barcelona desde hace nueve meses.
Querías llamar a esta enfermera.
Su cumpleaños es el 28 de mayo.
Estas camas cuestan 23 euros.
Tu vecino está estudiando mucho ahora mismo.
Su primo estaba durmiendo mientras estabas leyendo en el jardín.
El barco salió a las once menos cuarto.
Nuestros billetes estarán al lado de la cama.
Ayer por la mañana Juan no tomó el barco.
Quieres traérselo.
Lo sé.
Jorge tiene que llamar a su primo, pero no puede.
Isabel no quería ver un partido.
Digo que irá a Lisboa.
Este es el hombre más inteligente de Italia.
¿Lo está comprando el profesor alto?
Ayer escribió todas las cartas largas y cocinó la sopa caliente.
La universidad abre a las diez menos cuarto los jueves.
Está más ocupado que su hermana.
Desayuno a las siete y media.
Carlos te llama todas las mañanas.
No debemos enfadarnos.
Vimos otro taxi ayer por la tarde.
Por la tarde Luis prepara sopa.
Pablo fue a Barcelona y ayudó a nuestro primo hace dos días.
Dice que estábamos un poco nerviosos.
¿Por qué hablamos con María?
Anoche pidió sopa y escribió su vieja carta.
Su hijo se lo dará.
Si no encuentro las llaves, Pedro buscará tus caballos pequeños.
Les encantan los sombreros.
¿Hay una estación en París?
¿Cuántos ordenadores compró?
Tienes que ir a Barcelona.
Me gustaría escribir ese poema.
¿Dónde hemos encontrado ese caballo?
Tiene que tomar ese avión lento, pero está muy ocupada.
Tu hijo compró los nuevos relojes.
Compra tu falda bonita, por favor.
¿Conoce Laura el banco tranquilo?
A Luis e Isabel les encanta la furgoneta.
Nuestro hermano siempre trabaja en el museo.
Miguel dice que Pedro no ayudó a su jefe.
Tienen un coche, pero no lo usan.
Si hace frío, terminaré el ejercicio.
No fuiste a Lisboa porque no tenías tiempo.
No he viajado a Barcelona.
Buscaste todas las iglesias anoche.
Había algunas chicas en la escuela.
Visitará la gran ciudad en la casa.
Los abogados le contaron un secreto a su hija anoche.
Querían un buen pastel.
¿Hay una mesa blanca en el baño?
No cocinará mucho.
¡Qué bien habla su primo!
No pagó esta pizza ayer por la mañana.
Sus hijas tienen miedo del agua.
Ese banco está detrás de la escuela.
Estoy en la habitación.
A Pablo le encanta jugar al baloncesto.
¿Trae el hombre agua por la tarde?
Tienen ganas de construir este jardín.
Su hermana quiere ser profesora.
Estoy jugando al fútbol ahora mismo.
¿Cuánto cuesta el coche limpio?
¿Ayudará a su hermano?
Sara fue a Sevilla antes de limpiar esta habitación limpia.
Su hija vivió en Lisboa durante nueve meses.
Isabel y David estaban delante de la universidad.
Vamos a leer algunos periódicos pronto.
No he vendido muchos teléfonos.
Compraste una buena carta y luego la vendiste.
Esta tienda está lejos de la biblioteca.
Estudiaremos francés esta tarde.
¿Llora la chica en el baño por la tarde?
Ana quiere que visites la ciudad.
El médico está terminando el trabajo.
Nuestro tío olvidó el vaso rojo ayer por la mañana.
¿Hay una escuela en Berlín?
Somos más perezosos que nuestra hermana.
Cuando te levantes, iré a Roma.
Lo vieron hace una hora.
Nos levantamos a la una menos cuarto.
Carlos fue a Roma para descansar.
Mi jefe ha caminado demasiado.
Viajará a Nueva York el 4 de julio.
¡Qué extraño es el concierto!
Mis tías leerán este periódico el martes.
Trabajaron en Barcelona durante cuatro meses.
¿Cómo está su hija?
Digo que no puedo pintar mi casa.
Pagó veinticinco euros por el sofá.
Habrá muchas lámparas al lado de la silla.
Cuando Ana era niña, viajaba a Nueva York.
La ayudarán el jueves.
¿Es este pastel mejor que ese pastel?
Su hijo no cocinará con Ana esta noche.
Le encanta beber vino.
No fuiste a la tienda.
Tenemos que tomar los barcos lentos, pero estamos muy enfermos.
Mi tío no está llorando en la habitación.
No nos envíes este mensaje corto, por favor.
El restaurante no estaba lejos del museo.
David y Lucía han llamado a los profesores.
Mañana le traerás el vaso a tu hermano.
Está más cansado que Carlos.
Juan no conocía la montaña.
David siempre viaja a Sevilla.
Encontró un camión sucio y luego lo perdió.
Laura encontró tu vaca ayer por la mañana.
¿Es esta la escuela más tranquila de Francia?
Escuchaban su canción extraña.
Préstamelo, por favor.
Busca la cámara.
¡Qué bosque tan pequeño!
El niño quiere ayudarnos.
Si tuvieras tiempo, comprarías otra camisa seca.
Siempre caminan por el bosque.
No nos lo estás trayendo ahora.
Ayer por la mañana bebió mucho zumo y cocinó carne.
No hay ninguna reunión interesante en Berlín.
Laura y Miguel lo han perdido.
Queríamos ayudar a este profesor.
¿Lavaba el médico su furgoneta por la noche?
No nos lo estaban mostrando.
Se quita el traje por la noche.
Esta tarde Elena va a enviarle un sombrero.
¿Hubo cinco partidos largos en Madrid?
Pablo y Juan necesitan su silla.
Hace dos días su tío rompió ese plato.
Nuestro hijo va a pedir ese pastel y arreglar su mesa el sábado.
Mañana su amigo va a ir a Londres y visitar a ese hombre joven.
Este camarero fue a ese teatro ayer por la mañana.
Viví en Roma durante doce meses.
¿Te gustaría traducir el periódico?
¿Lo perdió el profesor ayer por la tarde?
Esta es la ciudad más pequeña del mundo.
No compré nada.
Decimos que nuestro partido es demasiado largo.
Eran las 10:20 cuando llegué.
Esta cama es más cómoda que la otra.
No vendimos una bicicleta porque no teníamos tiempo.
¿Cuántos pasteles comerás?
¿Abre el hospital a las diez y cuarto?
La chica famosa encontró esas viejas iglesias.
No duermas en esta habitación, por favor.
Llevará su traje pequeño cuando Carlos termine el trabajo.
No descansaré en el jardín.
Juan y Miguel quieren hablar con Ana.
¿Dónde están sus furgonetas? Las ha vendido.
Necesitas vender la camisa.
El niño no necesita esperar a estas chicas.
Le gusta leer en el jardín.
No pintó su cocina porque estaba enfadado.
Creo que el chico vive en Roma.
Quiero que traduzca esta novela barata.
Este es el camarero más inteligente de Japón.
Los abogados no tocarán el violín.
Juan no encontrará su radio fea mañana.
Va a ayudar a su vecino y visitar la ciudad esta tarde.
A nuestra hermana le gustaría pagar estas ensaladas españolas.
¿Dónde están sus cartas? Las ha vendido.
Dentro de una hora Lucía irá al hospital y ayudará a sus jefes altos.
¿A Pablo y Elena les gustan las novelas?
Volvía de la escuela todas las mañanas.
Dices que va a cocinar esa patata deliciosa.
Estaba cantando mientras estábamos conduciendo el camión caro.
Nos sentaremos después de pintar ese sofá grande.
¿Cuándo visitó a su tía?
¿Dónde está su radio? La olvidó.
El tren sale para Roma a las once.
Vamos al hotel en tren todas las mañanas.
Estoy un poco ocupado.
No te gusta tocar el piano.
¿A su tío le gusta cocinar en la cocina?
Miguel espera que Carmen conduzca los coches.
¿Le contamos la historia a nuestro hermano anoche?
Viajarán a Nueva York el 2 de septiembre.
Tu amigo irá al supermercado y verá este concierto el martes.
Le vendió esta radio a Luis el domingo.
¿Habrá tres grandes fiestas en Barcelona?
David viajó a París el 13 de diciembre.
Fui a París después de pintar una cocina.
El camarero eligió esa chaqueta ayer por la tarde.
Has escrito los mensajes ingleses.
Voy a sentarme antes de trabajar.
¿Cuántos castillos hay en Barcelona?
Nuestro amigo necesita buscar un regalo.
El vestido le parece azul.
La maleta que Elena cerró es gris.
Cuando era niño, tocaba el violín.
Este médico todavía no se ha vestido.
¿Costó la cámara 65 euros?
El médico perderá este lápiz pronto.
Pagaste cuarenta y cuatro euros por ese ordenador.
Esta respuesta me parece interesante.
Sara tocará el piano el viernes.
Había un plato sobre la cama.
Pagué 69 euros por la chaqueta.
¡Qué bien nada Sara!
Mañana por la mañana iremos a este hospital.
Descansó en el jardín ayer.
Este aeropuerto está cerca del museo.
Intentaremos sentarnos.
Carlos no tiene ganas de ver mi concierto.
Busqué un viejo camión y luego lo perdí.
¿Se lavó Isabel las manos hace dos días?
Tiene cinco vestidos, pero no los usa.
Esta tarde va a venderle el reloj.
El camarero tomó otros autobuses rápidos.
Esta boda no es el jueves a las dos y media.
A su hija le gusta escuchar música.
No bebas nuestra cerveza, por favor.
¿Hay algunos sofás en el piso?
Vas a estudiar francés el martes.
¿Está trayendo el chico valiente el pasaporte en este momento?
Estos trajes están debajo de la silla.
Miguel estaba arreglando esos armarios.
Ana le envió tres mensajes ayer por la tarde.
¿Le gusta escuchar música?
Recuerdas la música extraña.
Acabamos de arreglar el sofá.
¿Trabajó el abogado en Nueva York durante nueve semanas?
Pedro estaba trabajando en el hospital mientras Ana estaba cocinando.
Este es el río más grande de Argentina.
La vaca que Pedro ha encontrado es grande.
David no fue a Sevilla porque estaba muy cansado.
Va a divertirse después de visitar esta ciudad.
A nuestra hermana no le gusta jugar al fútbol.
Nos ha llamado.
El tren salió a las ocho menos cuarto.
No te lo enviamos todos los días.
No esperes a las enfermeras, por favor.
Quiere construir su cocina, pero no tiene tiempo.
Le he dado su chaqueta.
Eran las diez y media cuando Isabel llegó.
¿Dónde vimos el gato pequeño?
Esos no son sus jardines pequeños.
Sara es abogada.
Carmen y Carlos necesitan escucharnos.
Hay un coche en el pueblo.
Esta fiesta es el miércoles a las doce.
No se enfadó a las tres y media.
¿Dónde está tu teléfono? Lo has olvidado.
Mañana voy a mostrarle un reloj.
Va a leer muchos mensajes.
¿Dónde está nuestro coche? Lo vendimos.
Lo perdió.
La oficina abre a las 2:50 los domingos.
Encontró un coche feo y luego lo perdió.
¿Quiere nuestra tía dártelos?
Carlos todavía no ha hablado con sus hijos.
¿Es este el estudiante más perezoso de Argentina?
Me ha mostrado su falda.
Esta cama es tan pesada como esa cama.
Espera que Carlos pinte un baño.
Este pueblo me parece hermoso.
Carmen no tiene sesenta y seis años.
El viernes Laura llegará a este hotel.
No se ha dormido.
Esta es la mujer más inteligente de Portugal.
Cuando vuelva, comprará ese sombrero azul.
¡Qué perro tan hermoso!
Esperamos que Carlos y María sean muy valientes.
¿Ha vivido en Lisboa?
Pablo no puede hablar con David porque está preocupado.
No me lo prestes, por favor.
Saben que su jefe trabaja en Londres.
Quieren que compre leche fría.
¿Dónde está mi carta? La perdí.
¿A qué hora termina la fiesta?
Voy a dárselos el viernes.
Van a cantar muy poco.
¿Irás a la tienda el viernes?
Pintaremos un armario cuando lleguen.
Carlos llamará al camarero y comerá nuestras manzanas deliciosas mañana.
Miguel no pagó su leche porque tenía sueño.
Este regalo está al lado de la cama.
Lucía y David no olvidaron la foto ayer.
Los fines de semana no leo tu revista.
Esta no es la montaña más grande de Argentina.
Sara visitó a tu hija y compró esta silla.
Sara y David no han roto nada.
Lo he perdido.
No le muestres su vaso.
Ayer no le mostró otro periódico.
¡No se lo envíes!
El hombre que vive aquí es mi hermano.
El barco saldrá a las diez y media.
Saben que Jorge puede buscar el diccionario.
Irá a Londres y comerá la pizza mañana por la mañana.
Su hija pagó 64 euros por esas viejas furgonetas.
No nos quedaremos en casa porque no tenemos tiempo.
¿Recuerda su ruido extraño?
Hay un pájaro grande en el pueblo.
Ya has conducido los camiones.
Si tuviera coche, terminaría mi revista.
El diccionario que buscaron era viejo.
Me lo llevo.
Carlos todavía no ha comprado una revista.
Cuando vuelvan, hablará con Jorge.
Luis te lo traerá mañana por la mañana.
David está abriendo esa puerta ahora.
Pablo estaba muy nervioso.
Lucía y Ana pagaron 37 euros por el sofá.
Nuestra hija va a pedir el té frío.
Sus hermanas no están un poco ocupadas.
Sara y Lucía van a enviarle una carta a Jorge el jueves.
La lámpara no estará sobre el sofá.
La furgoneta que han lavado estaba limpia.
David trajo el zumo ayer por la tarde.
Pedro y Carmen siempre escuchan música.
¿Te lo envía David muy a menudo?
Pablo quiere preparar una ensalada.
Miguel fue a la iglesia y comió mucho queso.
Tienes calor.
Isabel no estaba bailando en el jardín.
¿Te gustaría terminar este trabajo?
Trabajó en Londres durante dos años.
Nuestra hermana tiene ganas de escribir la carta.
Va a ir al aeropuerto y comprar este traje mañana.
Esa cocina es muy grande.
Sara necesitaba llevar su abrigo.
¿Nevará mucho en Nueva York dentro de una hora?
David viajó a Berlín.
Está al lado de la escuela.
No hace calor en otoño.
¿Va a quitarse Isabel el abrigo esta noche?
Juan ha jugado al baloncesto.
Esta revista estará debajo del armario.
Juan no puede leer un mensaje porque no tiene tiempo.
Esperó a su chica hace una hora.
Conducirán esa furgoneta porque quieren hablar con Pablo.
Alguien pedirá esas ensaladas.
¿Cuándo va a tomar María un barco?
Carlos dice que podemos abrir su ventana.
Trabajé en Nueva York durante cinco meses.
Fuiste a Lisboa y pediste estas ensaladas deliciosas ayer por la tarde.
Escribimos un poema ayer por la tarde.
Hablaremos con nuestra hermana cuando termine el trabajo.
¿Cuándo compró Pablo seis diccionarios cortos?
Sus primos no le han mostrado esa foto a su hermana.
Viven en Lisboa desde hace doce semanas.
Son las once y media.
Laura y Carmen rompieron esta botella ayer por la tarde.
¿Cuántos años tiene Jorge?
Los partidos son muy importantes.
Carlos limpió tu piso y limpió la silla.
Este es el restaurante más tranquilo de México.
Ana quiere terminar ese ejercicio, pero no puede.
¿Por qué no se acuesta?
Quería vestirse.
El abogado viajó a Italia la semana pasada.
Hoy es sábado, 3 de mayo.
Saluda a tus padres de mi parte.
La universidad no abre a las cuatro menos cuarto los domingos.
¿Qué ventana cierras?
Iremos a Nueva York para descansar.
Tu hermana sabe nadar.
No juega a las cartas los fines de semana.
No va a Sevilla porque está sola.
Miguel y Sara trabajan en Berlín desde hace nueve años.
¿Dónde está el aeropuerto?
Ya ha conducido sus camiones.
Cocinaban mucho pescado por la mañana.
El poema les parece fácil.
El castillo cierra a las diez y cuarto los jueves.
La lámpara que he roto es fea.
Los médicos tenían todas las vacas.
Tu hijo está tan enfermo como Juan.
Mi hijo acaba de construir esta universidad.
Si tuvieras dinero, elegirías una revista.
Tienes treinta y seis años.
La escuela abre a las tres y media.
El castillo abre a las diez.
Este concierto fue el viernes a las diez.
Estaba cerrando cinco maletas mientras estaba corriendo.
Voy a ir a Berlín para buscar ese caballo.
Su vecino no tenía mucha sed.
Todas las semanas su tío va a la tienda pequeña.
Creemos que va a construir esa casa.
¿Cuestan sus teléfonos útiles 69 euros?
Espero que el niño viva en París.
¿Visitó su tío la ciudad?
Su primo ha llegado a la iglesia.
Ana viajará a Lisboa el 22 de octubre.
Pagan el abrigo barato todas las mañanas.
No me duelen los pies.
Cuando Pablo tenga tiempo, se despertará.
¿Tuvo Isabel que arreglar esos relojes?
Su jefe llevará una camisa cómoda mañana por la mañana.
Si tuviera dinero, vendería este abrigo.
¡Qué bien baila el abogado!
Isabel quería traer la cerveza.
Habrá un camión gris en el parque.
¡Qué palabra tan difícil!
Hay un camión en el pueblo.
¿Por qué no va a París?
Su tía arreglará estos camiones la semana que viene.
Me gusta ese traje y quiero comprarlo.
Todavía es temprano.
Estábamos vendiendo una falda.
Buscaron un camión azul y luego lo vendieron.
Cuando Miguel termine el trabajo, buscará el ordenador moderno.
Nos quedamos en casa todas las semanas.
Ese hombre que vive en Londres es serio.
¿Pagaron los camareros cincuenta y dos euros por este reloj?
Jorge recuerda esas nuevas respuestas ahora.
Cuando termine el trabajo, construiré la biblioteca.
Van a acostarse.
Los médicos tradujeron esa carta inglesa el martes.
El supermercado que he construido está abierto.
Quieren contárnoslo.
Viven en Berlín desde hace dos años.
¿Queremos traérselo?
Trae el pastel por la mañana.
Si tienes tiempo, escribirás el poema.
Vende esta furgoneta, por favor.
¿Pintará Luis esta cama cara el sábado?
Pedro vendía los trajes.
Isabel y David traían té.
¿Ha perdido mi hermano la chaqueta?
Mañana tu hermana va a ir al supermercado.
Olvidaron esa palabra hace una hora.
Olvidé la pregunta ayer por la tarde.
¿Cuándo habló Sara con Laura?
Nuestro tío no quiere mostrárselo.
¿Qué novela va a leer Sara?
¿Puedes traérselo?
El profesor ha bailado con su tía.
Nos aburriremos después de pagar nuestra leche.
Anoche volvimos de la escuela.
Esa mujer que ha buscado un pájaro es periodista.
La boda será el lunes a las 12:45.
Me gusta este reloj y quiero comprarlo.
Juan jugará en el jardín.
Tu vecino te ve todos los días.
Pablo no rompió esa taza marrón.
Dice que voy a ir a Lisboa.
Dentro de una hora David leerá estas cartas y lavará una chaqueta.
La tienda no era demasiado grande.
No llamarán a su tía porque están muy aburridos.
Quiero que se sienten.
¿Intentó nuestro hermano escucharlos?
Ana, no corras en esa universidad.
Por la noche los camareros lloran mucho.
Esta tarde va a venderle su bicicleta a su tío.
La chaqueta estaba al lado de la silla.
El médico hablará con su primo cuando terminemos el trabajo.
Isabel le traerá esta ensalada a Elena el sábado.
¿Es el concierto el domingo a las 6:05?
Pedro irá a Roma y comprará una cámara mañana.
Pablo me ha prestado las furgonetas.
Ya ha ido a Barcelona.
¿Habrá un estudiante en el hospital?
Ese concierto le parece extraño.
Sus vecinos intentaron ayudar a su nuevo vecino.
Se enfadó ayer por la mañana.
Hay algunos niños en el museo.
Ayer por la tarde fue a la escuela y vio un concierto.
Ana necesitaba sus abrigos.
Son las cinco menos cuarto.
El buen camarero vivirá en Madrid el año que viene.
No le duele mucho la cabeza.
Ese chico que vive en Berlín es abogado.
Cree que vive en Berlín.
Mis jefes van a salir de Madrid mañana.
¿Empezó esta enfermera a quedarse en casa?
Es de Londres.
Nuestro hijo habló alemán hace dos días.
Su primo no jugó al tenis hace una hora.
He roto la nueva taza.
Sabemos que no están comprando un ordenador feo.
Elena todavía no ha pagado su pizza deliciosa.
¿Habrá muchas camas en el jardín?
¿Dónde compró Juan ese coche?
Hay un mercado tranquilo cerca de la iglesia.
Conoces a este médico.
Habrá algunas nuevas oficinas al lado de la farmacia.
Voy a ir a Berlín antes de descansar.
Los fines de semana Lucía toca el violín.
Estabas estudiando en la universidad mientras Juan estaba estudiando en la habitación.
¿Compraron Lucía y Juan el coche?
Pedro e Isabel no han descansado con Sara.
¿Había una farmacia en Roma?
Fui a Londres y ayudé a mi hermana.
Buscaron un diccionario francés y luego lo perdieron.
Tienes que vender una furgoneta, pero estás muy enfadado.
¿Saben nadar?
Tu tía va a enviarle un poema a Miguel esta noche.
Esta bicicleta es más nueva que la otra.
La gran enfermera romperá el plato esta noche.
La pizza que he preparado es buena.
No pintaron la silla pesada anoche.
¿Sale el avión de Berlín a las 12:40?
A Juan y Pedro les gustaría lavar otra falda seca.
Va a tocar la guitarra.
Descansarán demasiado esta tarde.
Prefieres esta música ahora.
Estaban leyendo en este jardín mientras estaba descansando.
Juan dice que puede abrir dos puertas.
¿Por qué habló con sus tías?
Este concierto no fue el jueves a las ocho.
Nacimos en 2009.
No me duelen las piernas.
Esta película es mejor que esa película.
Miguel cerró la vieja puerta y escribió otra carta ayer por la tarde.
Ese restaurante está detrás de la universidad.
¿Dónde está nuestra camisa? La hemos perdido.
Todas las semanas Ana ayuda a su tío.
Esta chica todavía vive en Nueva York.
Habrá una silla en la cocina.
Miguel no ha caminado hasta esta oficina.
La mujer se lo enviará esta noche.
Cocinó arroz.
¿Es este concierto el lunes a las cuatro?
Sus hijos bailan en esa cocina todas las mañanas.
Le duelen las manos hoy.
Encontraste un libro barato y luego lo perdiste.
Te estás quedando en casa ahora mismo.
Lucía preparará sopa caliente y pedirá algunas pizzas deliciosas dentro de una hora.
El reloj roto cuesta setenta y un euros.
Miguel necesita limpiar las sillas, pero no puede.
Su tía estaba pagando este zumo cuando salimos.
Tienen una chaqueta, pero no la usan.
¡Qué grande es el perro!
¿Te esperaban Carmen y Juan muy a menudo?
Estás descansando con Sara en este momento.
David te traerá algunas pizzas.
Van a mostrármelo el miércoles.
Olvidaré este secreto.
Le vendió otra bicicleta a Elena.
Creemos que está lavando una botella.
Tu jefe joven no volverá de Berlín la semana que viene.
Quieren que ayuden a su tía.
El niño viajará a Londres el 7 de febrero.
Miguel, lee los periódicos.
¡No le des tu chaqueta fea!
Te gustan estas camisas.
Esta fiesta será el martes a las diez y media.
Compraste dos coches marrones y compraste el chocolate delicioso.
Los libros estarán debajo del sofá.
Había algunas cartas al lado del armario.
Esperaban a ese camarero por la tarde.
Si pudiera, leería la carta.
Deberíamos jugar al baloncesto.
Me encanta caminar con mi hermana.
Vivimos en Londres desde hace doce años.
¿Son estos sus jardines tranquilos?
La biblioteca cierra a las dos y cuarto.
Lo traía todas las semanas.
Habrá cuatro sillas rojas en el baño.
Me gustaría pedir un pastel.
Carmen va a enviarme las lámparas dentro de una hora.
El niño cierra una maleta por la mañana.
¿Llorará Laura mucho pronto?
Carmen debería ir a México en autobús.
Está estudiando con sus tías.
Nuestros ordenadores nos parecen pequeños.
Elena necesitaba limpiar el baño.
Nuestro hermano nos entiende.
No fueron a esta farmacia ayer.
Ese no es su regalo.
Esa universidad está al lado de la biblioteca.
Estas furgonetas son de él.
Hace mal tiempo en primavera.
No visitarán a su hermano porque no tienen tiempo.
Va a contarme este plan mañana por la mañana.
Estabas arreglando ese camión en esa casa.
Miguel, no limpies esta silla.
Pablo no recordaba estas canciones hermosas.
Te gustan las cartas.
¿Se quita nuestro hijo la camisa todas las mañanas?
¿Por qué llevó Pablo una chaqueta marrón?
Quieres que comamos fruta deliciosa.
Se lo contamos.
Sus películas son demasiado malas.
¿Qué va a buscar?
La mujer ayudó a esas enfermeras y pintó el armario rojo hace una hora.
El martes Pedro viajó a Portugal.
Las chicas fueron a la biblioteca y visitaron el museo feo.
No vas a contarle este plan a tu primo dentro de una hora.
Dicen que este abogado francés trabaja en Sevilla.
Espero que Luis y Ana sean perezosos.
Fuiste a Sevilla antes de conducir el camión.
Mañana por la mañana David escribirá otra carta y pintará una mesa.
Lucía estaba descansando en el jardín mientras Carlos estaba viendo un partido.
La boda es el sábado a las dos y media.
Ya has ido a Barcelona.
Carmen irá a Nueva York después de descansar.
David fue a Lisboa antes de comer.
¿Habrá una mujer en la farmacia?
El profesor perezoso volverá de Francia el año que viene.
Hoy es lunes, 16 de septiembre.
Estábamos escuchando su ruido mientras estaba cocinando en la cocina.
¿Es la furgoneta mía?
Esa no es tu nueva cocina.
¿Me ha dado Pablo todas las cartas?
Tenemos una bicicleta, pero no la usamos.
María estará cerca de Nueva York.
Vamos a pedir la sopa.
Estas son tus furgonetas verdes.
Anoche no dormí bien.
¿Dónde vimos a nuestro vecino?
¿Tiene el chico perezoso que ver el concierto?
Este coche te parece lento.
Pedro y Luis no preferían esta agua.
Ayer fuimos a Roma y pedimos el agua.
Miguel no trabajó en Barcelona durante nueve semanas.
A Lucía no le gusta el traje.
Eran las 12:55 cuando Laura llegó.
Le encanta cocinar en esta cocina.
Quiere que compren mucho chocolate.
¿Trabajaron David y Elena en Lisboa durante dos meses?
Elena quiere ser ingeniera.
Si tuviera dinero, se quedaría en casa.
Sus tíos siempre están preocupados.
Juan va a cocinar mis patatas y cocinar el huevo mañana por la mañana.
¿Por qué vimos un concierto?
El profesor no va a contarles su historia dentro de una hora.
Nunca juegan al ajedrez.
Todavía no ha leído la revista francesa.
La foto está sobre el sofá.
¿Nevará mucho en Londres el jueves?
¿Estaba esa radio al lado del sofá?
Conduces el camión por la tarde.
Cuando se levante, Lucía cocinará sus huevos deliciosos.
Espero que vaya a Barcelona.
Carmen no era música.
No va a cocinar en la cocina esta noche.
¿Qué escribe?
Todavía no han ido a Lisboa.
Necesita escuchar sus canciones, pero está muy enfadada.
¿Es este tu vestido pequeño?
El miércoles le prestaré un vaso a mi hijo.
Juan dice que este bosque es demasiado pequeño.
Te quiero mucho.
A sus hermanos no les gustan esos ruidos extraños.
Sabe que vamos a arreglar esa cama.
Jorge no es músico.
¿Cuándo habló David con Ana?
No arreglamos nuestros coches porque no tenemos tiempo.
Estas mesas cuestan cincuenta y cinco euros.
¿Cuántos museos hay en París?
Si mañana llueve, David no se levantará.
Sus tías van a limpiar su casa y preparar esa ensalada pronto.
El hombre estaba llorando en la habitación mientras estabas descansando en el parque.
No hay conciertos en Nueva York.
El profesor tímido no le mostró los platos a Carmen ayer por la tarde.
No se ha quitado el sombrero.
Laura está jugando a las cartas en este momento.
¿Lo ha encontrado?
Carlos cerrará seis viejas ventanas dentro de una hora.
Cuando su hermana era niña, tocaba la guitarra.
Lucía lo perdió ayer por la mañana.
Este médico ayuda a su hermano por la mañana.
No te duele un poco la espalda.
Son las ocho menos cuarto.
¿Por qué bebió la leche?
¿Te quitaste la chaqueta hace una hora?
Si quieres, escucharé la canción.
Pablo se lo contó ayer por la tarde.
Carmen me lo contará el lunes.
Son las nueve menos cuarto.
No te gusta cocinar carne.
¿Hay muchas mujeres españolas en el banco?
Si hace sol, no visitará este museo.
¡Qué bien juegan Isabel y Pedro!
El camión les parece lento.
La chaqueta que encontré es amarilla.
Encontramos un regalo y luego lo perdimos.
Ese abrigo estaba sobre la mesa.
Estaba llorando en la habitación mientras Laura estaba escribiendo un poema.
Eran las cinco y cuarto cuando David llegó.
El chico que vive en Madrid es famoso.
Luis no ha leído en la habitación.
Tenías calor.
Tus hermanos no nos visitaron.
Terminabas tu periódico.
Fueron al mercado con su hermano anoche.
Estabas comiendo mucho pan cuando entré.
Compramos cinco ordenadores y compramos este sombrero.
Sabía tocar la guitarra.
Juan quiere que prepare sopa.
¿Será esa reunión el 11 de diciembre?
Sara traerá zumo en el piso.
Las historias le parecen difíciles.
Hay una llave debajo del armario.
¿Dónde encontró Elena esta revista?
Pablo y Miguel tenían razón.
El café que ha bebido está caliente.
Sara cree que irán a Lisboa.
¿Va a cantar el chico en la iglesia dentro de una hora?
A su jefe le encanta esa idea.
Comemos con nuestro hijo por la tarde.
Necesitan hablar con Lucía.
Voy a ir a Madrid el año que viene.
Acaba de hablar con María.
¿Conocen tus hermanos a su buena mujer ahora?
El castillo cierra a las siete menos cuarto.
¿Es esta sopa tan buena como esa sopa?
Pedro lo olvidará mañana por la mañana.
Limpia esa cocina todas las mañanas.
Tiene cuarenta y dos años.
Tus hermanas caminan demasiado todas las semanas.
Jorge es de Nueva York.
Trabajé en Lisboa durante nueve meses.
Esa estación está cerca del mercado.
El museo abre a las seis y media los viernes.
Hace una hora le vendimos nuestra mesa blanca a nuestro hijo.
Tiene que traer su billete, pero está muy enferma.
¿Habrá muchos partidos en Madrid?
El taxi es demasiado lento.
Había un banco grande al lado de la farmacia.
Su tía conducirá sus furgonetas mañana por la mañana.
Le gusta la nueva lección.
Mis vecinos altos tendrán que traducir el libro.
¡Qué bien cocinamos!
¿Qué mesa elegirán?
Lo están comprando en este momento.
No le duelen los pies.
¿Te lo trajo David ayer por la mañana?
Cuando termine el trabajo, te levantarás.
Esta sopa está tan fría como esa sopa.
Tu tía visitará esta ciudad.
El médico tiene cincuenta y cuatro años.
Tu hijo tomó este avión hace dos días.
Pagaste 97 euros por esa silla.
No te duele la cabeza cuando hace frío.
La biblioteca abre a las siete menos cuarto los viernes.
¿Es este el hombre más perezoso de Italia?
¿A quién visitará Juan?
Si habláramos inglés, esperaríamos el autobús rápido.
Si Lucía tuviera dinero, se levantaría.
¡Qué vecino tan joven!
Tienes cinco poemas, pero no los usas.
Tienen ganas de ayudar a tu hija.
¿Cuesta el abrigo 83 euros?
¿Cuántos sofás hay en la cocina?
Te gusta la camisa.
La tienda estaba al lado del teatro.
Sara tiene ganas de escuchar esa canción.
Crees que Pedro no verá cinco partidos.
Acabas de limpiar tu silla negra.
Dice que mi vecino es joven.
Mi radio estaba sobre el armario.
Lucía y Jorge caminaron con Carmen ayer por la tarde.
Lucía y Laura están tocando el violín.
Las mujeres estaban jugando en el jardín mientras estabas jugando en este jardín.
Camino por la calle por la mañana.
¿Dónde vivimos?
Ese chico que ha pagado la chaqueta amarilla es estudiante.
¿Has escuchado su música hermosa?
¿A su tío le gusta ese parque?
Eso no es verdad.
Visité el mercado tranquilo y bebí cerveza.
Vamos a ver este concierto esta noche.
Laura e Isabel leyeron en la biblioteca.
Dentro de una hora Carlos y Miguel van a volver de este teatro.
La boda es el domingo a las once.
Si tuviera coche, me divertiría.
Pablo fue a París para traer una llave.
No hay ningún hombre en el restaurante.
¿Qué escribirán?
Te encantan las faldas.
No comas en ese baño, por favor.
Ayer por la mañana Luis nos lo contó.
A Luis le gusta la historia.
Nuestra hija nunca ha visto partidos.
¿Conocían sus tíos este bosque?
Me vendió una furgoneta ayer.
Este niño no ha llamado a esa chica.
¿Son Jorge y María muy inteligentes?
No pagará su leche porque tiene prisa.
El hombre pobre cocinó con Jorge hace dos días.
El coche que Sara compró es marrón.
Sus sillas baratas cuestan 51 euros.
¿Es su concierto extraño?
Mi hijo empezó a escuchar esa canción.
Cuando llamó, Miguel y Lucía ya habían vendido la furgoneta barata.
¿Sabía tocar la guitarra?
No escuchaste tu música porque no tenías tiempo.
Tu tía sabía bailar.
Juan se lavó las manos hace dos días.
Jorge necesita construir una habitación, pero está muy enfadado.
¿Por qué va a escuchar Lucía la canción?
Come mucho queso delicioso muy a menudo.
Su jefe lo vio anoche.
Mi tío fue a la oficina y pidió ese pastel delicioso.
Este niño tiene treinta y cinco años.
¿Cuándo va a ir Pedro a Roma?
¿Qué traje llevará?
Carlos quiere que busques el periódico.
Nuestra hermana estaba bebiendo té caliente mientras Pablo estaba visitando a su nuevo hombre.
¿Estudió muy poco hace una hora?
Voy a enviarte esas cartas esta noche.
Vamos a ir a París después de comprar nuestro vestido.
El chico que vive en Sevilla es pintor.
Miguel nunca estudia en la habitación.
Estaba estudiando mientras Luis estaba caminando.
A mi hermana le encanta la historia.
¿Hay una boda en París?
El pájaro te parece grande.
El taxi saldrá para Nueva York a las nueve.
¿Es esta boda el domingo a las doce?
Cocinarás en este restaurante esta tarde.
Vivió en Roma durante ocho semanas.
Lucía va a leer en este parque.
Isabel bebió té y lavó los sombreros.
Si vivieran en Madrid, hablarían con Luis.
Quiere cocinar carne, pero no tiene tiempo.
Lucía quiere limpiar esa mesa.
Está viendo una vaca hermosa en este momento.
Perderé estos paraguas.
¿Cuántas chaquetas ha vendido Luis?
Dentro de una hora no elegirá el traje.
El taxi que tomamos era rápido.
No quieres ser arquitecto.
Anoche no se pusieron el sombrero.
¿Por qué va a comprar Laura su coche?
María traduce su mensaje corto muy a menudo.
¿Había algunas fotos debajo de la silla?
La falda que perdió es bonita.
Estos estudiantes tendrán que visitar la estación.
El examen será el jueves a la 1:45.
Todo el mundo ha olvidado el secreto difícil.
Mañana por la mañana Pablo irá a la estación y visitará la ciudad.
¿Hay seis conciertos importantes en París?
Nuestros hermanos van a contarte estos planes esta noche.
Su amigo prefiere estos trajes.
Luis se lo ha contado.
¿Por qué compró Sara té?
Su hijo se sentaba.
¿Cuántas pelotas va a encontrar Carlos?
Nunca cocino patatas.
¿Fue al teatro el lunes?
El domingo esta mujer va a jugar al tenis.
Hay cuatro reuniones en Berlín.
Estamos tan cansados como nuestra tía.
El niño nació en 2009.
Esta noche su amigo francés romperá sus lámparas.
Le venderemos la furgoneta gris.
Va a ir a este aeropuerto.
Mañana por la mañana vamos a traerle otro diccionario a Pedro.
Luis vive en Nueva York desde hace dos semanas.
Ese hombre que vive en Roma es pobre.
Elena necesita traer mucha sopa deliciosa, pero está muy contenta.
¿Nadó Sara con Pedro hace una hora?
Estás pidiendo tu pizza ahora.
Carlos y Carmen no tienen mucho sueño.
Ya no trabajamos en París.
Carlos y María van a acostarse.
Hace una hora leíste un periódico interesante y visitaste a sus hijas.
Esta tarde María cocinará estos huevos y lavará esas faldas limpias.
No quería quedarme en casa.
El abogado le mostró ese abrigo limpio a Pedro el domingo.
Comió con su hermana ayer por la tarde.
Acaba de traer esa pelota.
No puedo visitar la ciudad porque no tengo tiempo.
¿Nos llama su tío los fines de semana?
Este viaje será el martes a las doce menos cuarto.
Tiene un poema, pero no lo usa.
Su primo tiene que arreglar este sofá verde.
Estos médicos importantes te encontraron ayer.
Su hermana ha viajado a Berlín.
Luis estaba llamando a nuestro profesor.
No intenté escucharla.
Se duchará a las cuatro.
El camarero no quiere visitar el nuevo mercado.
Nuestro hijo entendía el poema.
No oyó la canción ayer.
No leíste otro poema fácil hace una hora.
No está leyendo en la habitación ahora.
¿Por qué llamaremos a nuestra hija?
Nuestros hermanos van a vivir en Sevilla el año que viene.
Vamos a prestarle los coches a Luis mañana.
Lucía limpiará sus sillas cuando tenga tiempo.
Me gustan las chaquetas y quiero comprarlas.
Carmen y Jorge trabajan en Barcelona desde hace once semanas.
Su hermano fue a Japón en autobús.
Empezaste a buscar un paraguas.
Isabel y Sara no han comido nada.
Los encontró el viernes.
Estos estudiantes viven en París desde hace once meses.
Crees que el hombre es valiente.
Quiero que beba mucha agua.
Laura no me lo ha traído.
No voy a llorar demasiado mañana.
¿Quiere ser escritor?
Dices que vives en Berlín.
Carmen compró otra falda hace dos días.
Me gustan estas camisas y quiero comprarlas.
Me duelen mucho los ojos.
El ruido que David oyó es hermoso.
Este es el pueblo más pequeño de la ciudad.
Había una cama en el jardín.
Pablo estaba comiendo mientras Juan estaba bebiendo té.
Jorge necesita comer el tomate delicioso.
¿Es la casa muy hermosa?
Nuestros amigos son menos perezosos que su hijo.
Todavía no han escuchado esta música hermosa.
Todas las semanas Sara y Ana cocinan mucho pescado delicioso.
Ya son las doce menos cuarto.
Fue al supermercado y vio estos conciertos anoche.
¿Por qué se duchó?
Empezaron a conducir el camión.
Carlos estaba vendiendo otra bicicleta mientras María estaba escribiendo ese mensaje.
Nuestra tía todavía no se ha levantado.
¿Quiere Carlos dárselo?
Esa boda fue el 27 de noviembre.
¿Vieron Ana y Laura este río ayer por la mañana?
Pronto su primo va a ir a Nueva York y comer chocolate.
La camisa mojada costó cuarenta y cuatro euros.
Todo el mundo ayudará a mi chica francesa.
¿Puedes repetirlo, por favor?
Hace dos días olvidamos su secreto.
A Luis no le gusta jugar al fútbol.
Te duele la espalda cuando hace frío.
Pablo entendía esta historia importante.
¿Es este el niño más importante de Francia?
La tienda no abre a las once menos cuarto.
Si el tren no llega, hablaré con David.
Le hemos dado ese plato a Elena.
Lucía y Miguel están detrás de la oficina.
Hay muchos mapas sobre la cama.
¿Dónde están sus tías?
Su tío va a prestarle el regalo dentro de una hora.
David está descansando en el hotel.
El chico que ha terminado este ejercicio es ingeniero.
No está lloviendo en Nueva York ahora.
No descansamos en la habitación el jueves.
Sara cree que los caballos son fuertes.
Dentro de una hora vamos a contártelos.
El taxi es muy rápido.
¿Quién bebió el agua?
Son las doce.
Esperan que hable con su hermana.
Tenemos que arreglar la furgoneta, pero estamos muy nerviosos.
Sus hijas ya han ido a Barcelona.
Carmen ha pagado la chaqueta.
¡Qué bien habla!
Pronto Isabel va a leer un diccionario y ayudar a su primo.
Hay cinco camas cómodas en la habitación.
Mañana por la mañana lavará ese vaso y preparará su ensalada.
¿Volvieron tus tías del teatro?
La chica que trabaja en Londres es enfermera.
Espero que hables con Miguel.
¿Dónde están sus periódicos?
¿Llega Jorge a este hotel todas las semanas?
Carlos está más ocupado que su tía.
¿Empezó Juan a ir a París?
Estabas comprando un vestido mientras estábamos construyendo una cocina sucia.
Bailaron demasiado ayer.
¿Dónde ha visto David este tren?
¿Cuántas farmacias hay en Lisboa?
Sus primos salieron del aeropuerto.
Pagó 89 euros por la furgoneta.
¿Dónde está esta escuela?
Iremos al hotel y veremos esa película esta tarde.
Carlos quiere contárselo.
Esta es la mujer más joven de Japón.
No pagó noventa y dos euros por su teléfono.
Pintaba el jardín.
Quiere ser ingeniera.
Esa mujer que trabaja en Lisboa es tu tía.
Ya han pagado esta falda.
Su vecino prefiere la carne.
Esta pregunta es más interesante que esa pregunta.
¿Nadará Luis en el río?
Tienen un periódico, pero no lo usan.
Ayer por la mañana mi hija pintó otro baño y cerró una nueva puerta.
¿Bailaron Carlos y Pablo en el teatro?
Su hermana nació en 1982.
Nos encanta viajar a Sevilla.
Su hijo se lo ha dado.
Nos encantan las canciones.
¿Será este viaje el miércoles a la una y cuarto?
¿Quién ha pedido su vino?
Ya has ido a Sevilla.
Esta es la chica más rica de Alemania.
Vamos a darte una novela el miércoles.
No hay ninguna reunión en Lisboa.
Nos ha vendido sus ordenadores.
Este pájaro es tan inteligente como el otro.
Carlos sabe que el estudiante vive en Londres.
Si mañana llueve, te divertirás.
Nadarán con su hermana.
Hemos ido a esta universidad.
Hay una reunión en Londres.
Esta noche me lo enviará.
¿Qué pájaro va a buscar David?
Viajaré a Londres el 6 de octubre.
El museo está lejos del supermercado.
Estaban trabajando mientras David estaba trabajando.
El lunes la enfermera buscará una nueva escuela.
El barco salió a las nueve y media.
Sabes que este concierto es divertido.
Hay muchas mesas en el jardín.
Esta sopa está más fría que la otra.
Pablo cocinó sus patatas y preparó una pizza española.
¿Llueve mucho en Alemania por la mañana?
Juan no se lavó las manos el martes.
¿Por qué escribe un poema?
Su hermana es enfermera.
Esta tarde el gran chico irá a la oficina y ayudará a su tía.
Llevarás un abrigo pequeño esta tarde.
Prefiero su té.
No debe ver el partido.
Siempre habla inglés.
Luis limpiará sus mesas y lavará su camión pronto.
Queremos que beba vino.
Digo que hemos comido la patata.
Los periódicos estaban al lado del sofá.
Nuestro hijo quiere limpiar su casa.
Espero que vayas a Sevilla.
Los fines de semana Juan come sus ensaladas.
El médico no tiene veintiocho años.
Alguien ha llamado a sus chicas amables.
Cuando Isabel tenga tiempo, prepararán su pastel.
Termina ese ejercicio, por favor.
¿A Juan y Lucía les gusta beber cerveza?
No quieres comprar arroz.
Isabel se ha duchado.
Juan y Miguel pueden beber la cerveza.
Elena no perdió el abrigo azul.
Mi jefe está demasiado triste hoy.
¿Deben quedarse tus amigos en casa?
¿Dónde está su diccionario? Lo ha perdido.
Esta fiesta fue el miércoles a las siete menos cuarto.
Pablo tendrá que cocinar pescado delicioso.
Va a ver al profesor mañana.
Los chicos jóvenes ya han elegido su camisa.
Si la tienda está cerrada, traducirán esta vieja novela.
Este no es el hospital más hermoso de México.
Estaba viendo el gran partido mientras estaba comiendo.
¿Qué sombrero lava Pablo?
A tu tío le encantan esos problemas.
Los camareros no van a hablar portugués.
Isabel quiere limpiar el piso, pero no puede.
Tu jefe lo trajo hace dos días.
Estábamos llorando mientras estaba caminando.
Todavía trabaja en Nueva York.
La farmacia abre a las doce los sábados.
Lucía no ayuda a sus vecinos españoles porque no tiene tiempo.
Estaba cocinando con mi hermano.
¿Están mis camisas secas sobre la cama?
Queremos que beban el té.
Queríamos escuchar sus ruidos hermosos.
No quiere terminar el trabajo.
Todas las semanas Juan y Pedro se ponen el traje.
Quieres que espere este taxi rápido.
¿Qué huevo cocinamos?
Tu hermana tiene setenta y siete años.
Habrá dos mapas sobre la cama.
Pedro se puso el sombrero anoche.
¿Se quita la chaqueta por la mañana?
Hace dos días tradujiste esos libros.
Su hijo todavía trabaja en Nueva York.
Te quitaste la chaqueta hace una hora.
Por la mañana Lucía me lo da.
Lucía leyó un periódico hace dos días.
Elena empezó a ir a París.
Cuando eras niño, nadabas en el río.
No había ninguna furgoneta en el parque.
¿Se vestirá esta tarde?
No vas a llegar al mercado.
Ese abrigo está al lado de la mesa.
No me acostaré porque estoy muy nervioso.
Estábamos vendiendo un camión cuando entramos.
Vas a traérnoslo dentro de una hora.
La estación cierra a las cinco y media.
Sara vive en Sevilla desde hace nueve semanas.
¿Por qué vio este partido?
Pablo, paga esa pizza.
Hay un ordenador al lado del armario.
Lucía y Ana tenían el perro.
Hoy es lunes, 4 de septiembre.
Hoy es sábado, 24 de enero.
No cerrará las puertas porque no tiene tiempo.
Su hermano no se llama Pedro.
¿Qué ha escrito?
¿Trabajó Elena en París durante doce meses?
Tu primo nació el 11 de julio.
Eran las dos y cuarto cuando llegaste.
Buscamos una camisa verde y luego la vendimos.
No come en el restaurante por la noche.
Todo el mundo escuchará su ruido.
A David le encanta leer en la habitación.
Creo que David va a lavar una lámpara.
¿Cuántos armarios hay en el jardín?
Les di una taza a mis primos hace una hora.
Cuando lleguen, lavaré ese vestido feo.
Cree que has hablado con tu hermana.
¿Dónde están tus vestidos? Los perdiste.
¿Por qué escuchó estos ruidos extraños?
Nos gustaría escuchar nuestra canción extraña.
¿Fue este concierto el lunes a las tres y cuarto?
Se ponía la chaqueta los fines de semana.
María no se levantó porque tenía sueño.
Elena va a salir de esta estación.
Dice que Carmen puede ir a Madrid.
El niño italiano entendía la buena pregunta.
¿Dónde está nuestro periódico? Lo vendimos.
Pedro fue al teatro hace dos días.
Estaba pintando una cocina moderna cuando entré.
Todas las mañanas Pedro va al museo.
¿Dónde estaba nuestra hermana?
El lápiz está al lado de la silla.
No es menos seria que su tía.
Sabe que no ha buscado muchos caballos.
Quiere mostrárselos.
Tomó el avión el domingo.
Su primo se llama Miguel.
Juan va a enfadarse después de pedir mucho café caliente.
Comieron la pizza italiana porque querían comer el queso delicioso.
La caja que Ana abrió era marrón.
David y Lucía no deben abrir seis cajas.
No estudia italiano muy a menudo.
Ana no construyó otro baño en nuestro piso.
No pintarán una cocina porque tienen prisa.
Mis cajas te parecen amarillas.
Necesita preparar otro pastel, pero no puede.
Lucía conoce la oficina.
Ana no te trajo una ensalada.
Cuando María era niña, trabajaba en Roma.
Sara vive en Berlín desde hace dos meses.
Mis amigos no estaban lejos del museo.
A esta chica le gustaría comer el huevo.
Los exámenes serán el 3 de marzo.
No me quedé en casa porque no tenía tiempo.
Me acosté antes de comer pan delicioso.
¿Quieres enviárnoslo?
¿Caminó Carlos con Miguel ayer?
Si quieres, Pablo no irá a Madrid.
Eran las dos y media cuando llegó.
Me gustan los coches y quiero comprarlos.
Si hablara inglés, cocinaría pescado.
No puedo construir otra casa porque tengo prisa.
¿Vimos otros aviones hace una hora?
Su camión pequeño no cuesta setenta y dos euros.
Pronto Juan y Carlos van a prestarles el nuevo sombrero a sus hijas.
Si la tienda está cerrada, pedirás mucha leche.
¿Cuánta fruta va a comer Jorge?
Esta no es la montaña más tranquila de Portugal.
¿Cuántos castillos hay en Lisboa?
¿Qué vestido llevó Pedro?
Anoche mi hermana arregló esas radios y cerró una maleta.
A Pablo le gusta el zumo.
Saben que estás pintando una cocina.
Laura no se aburrirá a las siete y cuarto.
El restaurante no estaba al lado del banco.
Compraron la radio y pintaron su sofá sucio.
El barco que tomaste es rápido.
Su tía estaba caminando por ese bosque mientras estaba durmiendo.
Quiere que arregle la cama cómoda.
La enfermera española nunca cocina huevos.
Los médicos estaban trabajando mientras Elena estaba nadando en el río.
Ya son las siete y media.
La canción que oyó era extraña.
Tuve que cocinar mucha buena sopa.
No construye una habitación grande porque tiene sueño.
Esa película les parece interesante.
Leeré el libro en ese jardín.
¿Cómo está su hermana?
Comerá otro bocadillo cuando terminen el trabajo.
Elegiré ese abrigo pronto.
Se enfada a las ocho y media.
María tuvo que pagar el pastel.
Tu jefe está demasiado cansado hoy.
¿Dónde está su camión? Lo olvidó.
Acaba de esperar el autobús.
Sabemos que no vas a cerrar una maleta.
Son las seis menos cuarto de la mañana.
No habrá ningún plato sobre la silla.
Pagamos 53 euros por este coche.
No le duele un poco la espalda.
Puedes bailar en esta cocina.
No nevó en París.
El abogado lo ha hecho.
Mi tío jugará en el parque.
¿Cuántos vasos va a encontrar?
Esta enfermera tímida necesitaba hablar con Ana.
El martes mi primo va a traerle mucho té.
¿Hay un camión en el pueblo?
No todo es posible.
Se acostó antes de vender una silla.
No llovió mucho en Sevilla anoche.
Pablo estaba estudiando en la universidad mientras estabas cocinando en la cocina.
¿Va a ducharse María?
Ana intentó llamar a su tía.
¿Va a cerrar tu hermano una caja mañana por la mañana?
¡Qué bien cocina el chico!
Vamos a la universidad todos los días.
Tocó la guitarra anoche.
Mi tía fue a Portugal en autobús.
Los médicos están conduciendo el camión pequeño ahora.
Todos los días no cierran su ventana.
Le encanta dormir en la casa.
Los camareros no cerraron estas cajas el martes.
El periódico barato no cuesta 65 euros.
Carlos y David nunca cocinan arroz.
Se lo mostraban por la mañana.
Sé que no va a conducir el coche.
Su hermana está tan enferma como su hija.
¿Cuántas radios vendió Jorge?
Trabajas en Barcelona desde hace diez meses.
Llamaremos a nuestra hermana cuando Lucía tenga tiempo.
Isabel y Pablo tienen mucho calor.
El examen será el martes a las once y media.
Ya no trabajo en Madrid.
Se los enviamos ayer.
Se queda en casa por la mañana.
Mi amigo nunca toca el violín.
El miércoles jugará al fútbol.
Hay muchas furgonetas en el parque.
El concierto no es el viernes a las cuatro.
¿De dónde eres?
Mañana su vecino va a ir a Roma y pedir una ensalada.
Decimos que estabas demasiado aburrido.
Quieren que venda estas furgonetas.
¿Se cepillaba Ana los dientes por la tarde?
Luis irá a Lisboa y ayudará a su médico importante el jueves.
Se despertaron.
Estos chicos no se ponen la chaqueta los fines de semana.
Carmen y Sara van a estudiar en la universidad mañana.
¿Se los estás dando ahora mismo?
¡No digas la verdad!
Isabel estaba abriendo otra caja mientras Carmen estaba bebiendo café.
El aeropuerto está detrás de la iglesia.
El vestido que hemos lavado está sucio.
Los teléfonos son demasiado feos.
Hay muchas clases interesantes en Londres.
Este secreto es tan bueno como ese secreto.
Leí esa carta y limpié esta habitación.
Voy a levantarme esta noche.
Las cartas estaban debajo de la mesa.
Pedro e Isabel saben conducir.
Escribirá una carta porque quiere vender un vestido.
Su amigo pagó sesenta euros por mi mesa verde.
¿Quién ha roto las tazas?
¿Quién va a arreglar esa furgoneta?
Esperamos que Elena elija este sofá.
Por la mañana Elena camina por el bosque.
El café que bebió está frío.
Esa es mi cocina pequeña.
¿Es esta la iglesia más hermosa de España?
¿Es este baño más moderno que el otro?
Buscó una falda sucia y luego la vendió.
No le gusta beber zumo.
Esta noche Sara va a cerrar la maleta y preparar sopa española.
No vivió en Lisboa durante once años.
Es de Londres.
Esta pelota estará sobre la silla.
Creo que estás leyendo un mensaje difícil.
Tu chaqueta no estará al lado de la cama.
Necesitas construir un baño, pero no tienes tiempo.
Juan y Sara no van a ver otra playa.
Va a terminar este periódico.
Vas a pagar esta sopa deliciosa mañana por la mañana.
Vives en Madrid desde hace dos años.
No volvimos de Alemania el martes.
Cuando entramos, sus tías ya habían abierto sus puertas grises.
Ese periódico está debajo de la cama.
Estábamos durmiendo mientras Laura estaba trabajando.
La conocíamos.
Cuando Ana se levante, buscaré ese lápiz.
Su hijo abrirá seis nuevas ventanas cuando Carmen tenga tiempo.
Tienes cuarenta y seis años.
Fueron a Sevilla antes de cerrar esa ventana.
¿Qué comió?
El estudiante no se ha puesto el sombrero.
A la mujer alemana le encanta estudiar con Carlos.
Nuestro tío no le prestó un coche feo ayer por la mañana.
Carmen está en la habitación.
El niño inglés fue a París y compró el zumo.
Carmen tenía suerte.
Cuando vuelvas, hablará con su tía.
Su hermana se llama Carmen.
Me gusta caminar por el parque.
Juan va a pedir zumo.
¿A quién va a llamar Isabel?
Jorge y Lucía estaban comiendo carne mientras Juan estaba nadando en el río.
Ha terminado su novela en el museo.
Sara no construyó mi baño porque estaba aburrida.
Trabajo en Nueva York desde hace seis meses.
El sábado saldrá de Alemania.
Tu amigo no tenía prisa.
Su gran amigo visitará esa ciudad.
Isabel romperá la lámpara en esta casa.
¿Cuántas chaquetas van a vender?
Carlos debe ir al supermercado.
Elena, no le envíes el poema interesante.
El médico pintó ese armario negro y lavó una furgoneta.
Ha encontrado una vaca.
Luis estaba descansando con David.
¿Por qué comes chocolate?
¡Qué vacas tan inteligentes!
Si mañana llueve, no pagarán mi zumo.
Ana come con su hermano todos los días.
Jorge intentará leer esas revistas.
Sara no puede hablar con su hermano porque no tiene tiempo.
Su hermano ya no trabaja en Nueva York.
Estos hombres no irán al hotel el viernes.
Esta sopa está menos caliente que la otra.
Son las 8:25.
Todavía no ha hablado con su hija.
Esta calle es demasiado grande.
No me pasa nada.
Ha tocado el piano.
¿Cuántos hoteles hay en Londres?
Lucía escribirá una carta y leerá la carta mañana por la mañana.
Nuestros tíos se lo están contando ahora mismo.
No habrá conciertos en Nueva York.
Esperamos que Laura no hable con Elena.
Vamos a vender un camión.
La universidad cierra a las nueve y cuarto.
La reunión será el sábado a las seis menos cuarto.
Pagué dieciséis euros por el sombrero bonito.
Soy menos perezoso que Carmen.
Somos demasiado fuertes.
El lunes fui al hospital.
Necesitas llevar un abrigo blanco, pero no tienes tiempo.
Hay muchos sofás en la habitación.
Si hace frío, se divertirán.
El regalo estará debajo de la silla.
Pedro estaba trabajando en la farmacia mientras estaba llorando.
Necesitan traducir la revista, pero no pueden.
La universidad cierra a las tres y cuarto los jueves.
Eran las siete y media cuando llegaste.
¿Empezó a esperar a los hombres?
¿Quién traerá el sombrero rojo?
Sé que visitaré a mi tío.
El examen será el lunes a las dos y cuarto.
Este teléfono es tan caro como el otro.
Pedro necesita escribir su mensaje, pero no tiene tiempo.
Tenían este gato.
Si el tren no llega, cerrará estas ventanas negras.
Luis estaba estudiando en la universidad mientras estábamos leyendo este periódico.
Tenemos suerte.
Mañana Jorge va a darle una cámara a su hermana.
Su amigo me trajo buena sopa.
Su hijo no abrirá la puerta el miércoles.
Esperamos que no escriba una carta.
La mujer que vive en Nueva York es pobre.
Muy a menudo tocan la guitarra.
Luis, no cierres la puerta.
¿Condujo Carlos este coche hace dos días?
Tocabas el piano.
Te prestó muchos camiones anoche.
Me levanto a las cuatro y cuarto.
Lava esas botellas.
Hace una hora Elena perdió su abrigo.
¿Qué tiempo hace?
Esa chica que vive aquí es arquitecta.
Este no es el médico más importante de Italia.
¿Le ha traído Elena la nueva lámpara a Carlos?
Estarás al lado del mercado.
Fue al restaurante y vio un concierto ayer por la tarde.
Decimos que pintará la cama.
¿Cuántos teléfonos han comprado?
Carmen no cocinó en esa cocina.
Sus hermanas pintaban esta casa limpia.
Compramos una furgoneta limpia y luego la vendimos.
Estas mujeres estarán en la casa.
Creemos que tu armario es cómodo.
Su hermano todavía vive en Berlín.
Sus hermanos quieren pedir un pastel.
Laura quiere construir un baño limpio, pero no tiene tiempo.
Encontraron un traje mojado y luego lo vendieron.
Isabel y Carlos le han vendido sus camiones a Jorge.
Tengo una carta, pero no la uso.
A mi hermana no le gusta ese sombrero.
Este gato es más hermoso que el otro.
Estaba eligiendo la mesa pequeña mientras Carlos estaba llorando en el baño.
Hay muchas vacas en el parque.
Estudiamos muy bien hace dos días.
No necesitas una bicicleta.
Laura se duchó ayer por la tarde.
Empezamos a hablar con nuestro tío.
Vivía en Sevilla.
Estaban jugando cuando entramos.
Acabamos de cocinar nuestro huevo.
Este es el niño más inteligente de Francia.
¿Es muy amable?
Este secreto es tan difícil como el otro.
¡Qué bien nada Jorge!
¿Ve el partido por la noche?
¿Cuántos museos hay en Sevilla?
Anoche no pagaron su agua.
El médico todavía no ha traducido la novela.
Sabe que estas puertas están abiertas.
Jorge no puede ir a Madrid porque está ocupado.
Carmen no ha cocinado en el restaurante.
Ana cerrará las puertas negras esta noche.
Nunca juega a las cartas.
Cree que este avión es muy lento.
Esa mujer que ha olvidado ese secreto es rica.
Arregla las furgonetas grises, por favor.
Su tía quiere ser música.
Le gustaría hablar con su tío.
No se lo hemos enviado.
No estoy tocando la guitarra ahora mismo.
He dormido en el piso.
Nuestras hijas estarán detrás de la estación.
Este estudiante puede ir a Francia.
¿Por qué va a divertirse Sara?
Esta enfermera bailó en el teatro.
¿Venderá Pablo todos los abrigos el viernes?
Miguel estaba llorando cuando Isabel entró.
¿Cuántos paraguas hay debajo de la cama?
No queremos cocinar la sopa.
Dice que hemos ido a Madrid.
Estaban llamando a su tío mientras estaban durmiendo en el hotel.
El profesor bajo ya ha arreglado su cámara.
A Laura y María les gusta cocinar arroz.
Sus vecinos bailaron en el teatro ayer.
El sábado vamos a cerrar algunas puertas feas y comer el queso.
Isabel está nadando con Pablo ahora.
Estabas cantando mientras estaba descansando en la habitación.
Juan no puede ayudar a este niño porque no tiene tiempo.
¿Quiere Laura la furgoneta rápida?
El gato que María encontró era hermoso.
Mi hermana trabajó en Madrid durante once semanas.
Tienes una novela, pero no la usas.
Va a enfadarse antes de descansar.
Estos médicos ingleses están lejos del museo.
Nuestro tío ya ha bebido café.
Por la mañana canta muy poco.
El mercado abre a las cuatro y media los domingos.
Si tuvieran coche, se despertarían.
¿Dónde perdió Carlos ese libro barato?
¿Se durmió el jueves?
Fui a la universidad y comí la sopa.
Pedro y Juan vuelven de la iglesia todas las mañanas.
Su hija estaba descansando cuando Carmen llegó.
María y Miguel buscaban esta biblioteca por la mañana.
Sara nació el 11 de septiembre.
¿Están los niños pobres en Madrid?
Entiendo el periódico.
Jorge y Carmen no compraron este reloj.
El niño le mostró una pelota a su tío.
Si tuviéramos tiempo, compraríamos la furgoneta.
Le dará el sombrero a su hija.
Laura y Luis necesitan otra chaqueta.
Mi hermana quería traer vino.
Estás arreglando el camión ahora.
Tu tía trabaja en Lisboa desde hace seis meses.
Pronto no van a enviarle el traje mojado a Pedro.
Era la una cuando Carlos llegó.
Su hijo estaba nadando en ese río mientras Elena estaba jugando en este parque.
El restaurante no está detrás del mercado.
Luis y Carlos son muy serios.
Jorge no fue a Nueva York porque no tenía tiempo.
Preparará una ensalada mañana.
¿Quiere mi vecino escuchar el ruido?
Hay cuatro pelotas al lado del armario.
Luis y Carlos viven en Lisboa.
Mañana por la mañana Lucía irá a Madrid y comerá un bocadillo.
No podemos hablar con David porque estamos aburridos.
Ayer fuiste a la tienda y visitaste ese mercado.
Esta noche Pedro y Jorge irán a la oficina.
No hay reuniones importantes en Nueva York.
¿Lo está ayudando ahora mismo?
¿Deberíamos llegar a la escuela?
Como en la cocina por la tarde.
Esta no es la chica más joven de Argentina.
Necesitabas comer la pizza.
Carlos espera que Sara pague el té.
¡Socorro!
¿Dónde vive?
Necesitamos seis camas.
Quieren ir a Sevilla.
Por la mañana lo esperamos.
Esta nueva chica volverá de la estación.
Dice que pueden llevar una camisa gris.
A tu hermana le encanta el zumo.
¿Qué pizza preparan?
Están corriendo por el bosque ahora.
Ya ha pagado su chaqueta.
Si Luis tuviera coche, iría a Lisboa.
Estábamos abriendo otra vieja ventana mientras estaban bailando en ese jardín.
Lucía irá a ese supermercado el domingo.
A Laura le encanta caminar por el bosque.
Irá a Barcelona antes de conducir su camión lento.
Irás a Barcelona para trabajar.
Debe tener cuidado.
Intentarán ayudar a su primo.
Va a cepillarse los dientes dentro de una hora.
Su hermano siempre canta en la iglesia.
Jugó al ajedrez.
Había un camión en el parque.
Isabel estaba comiendo en la cocina cuando Ana entró.
Has construido una tienda.
¿Dónde estaba el hospital?
¿Esperará tu tío a su tío el martes?
Traerás leche cuando Jorge vuelva.
No va a traer otra pizza pronto.
Mi falda no es verde.
Sé que no bebió la cerveza.
El hombre tenía cinco bicicletas.
Los niños han corrido por el bosque.
Creemos que Carmen está bebiendo mucha cerveza.
Siempre tocas el piano.
¿Hay muchas tiendas detrás del supermercado?
¿Les traerás otra pizza deliciosa el domingo?
Cuando nos levantemos, Juan lavará el coche.
Me quedo en casa a las siete.
Esta noche Elena va a preparar nuestra pizza y escribir una nueva carta.
Quieren que limpiemos nuestro sofá.
Este concierto no es menos nuevo que el otro.
No nos acostaremos porque no tenemos tiempo.
Su hija vivió en Londres durante diez meses.
Son las tres de la tarde.
Fuimos a la tienda y visitamos esa ciudad.
Ayer por la mañana Carlos volvió del museo.
El jueves hablaré portugués.
¿Traducíamos los periódicos por la noche?
Mañana David va a traérselo.
Pronto va a correr con su hermano.
Necesitan buscar otro aeropuerto, pero están muy cansados.
Mi amigo ha tocado el piano.
La iglesia abre a las 6:35 los jueves.
El buen hombre se ha lavado la cara.
Soy pobre.
Van a ir a Sevilla el año que viene.
Lucía y María fueron a París y comieron esos pasteles deliciosos.
¿Pidieron vino hace una hora?
Prepararán el pastel porque quieren acostarse.
Luis no puede llevar una chaqueta porque tiene prisa.
Pedro cerró su puerta y comió su manzana.
¿Cuántos pájaros ha visto?
Encontramos una revista corta y luego la vendimos.
Jorge sabe que voy a ir a Lisboa.
María va a jugar al tenis mañana.
¿Cuándo lavó Pablo una taza?
No viajé a Francia con Elena hace tres semanas.
El estudiante alto tiene mucha sed.
El domingo María va a ir a Nueva York y ayudar a esos hombres.
Tenemos una carta, pero no la usamos.
Cuando tengas tiempo, Pablo hablará con Carlos.
Vas a mostrarle una novela a tu tío pronto.
No puedes ir a Sevilla porque no tienes tiempo.
Laura le vendió los relojes rotos a su hija ayer.
Todas las semanas escribimos estos nuevos mensajes.
Carmen acaba de ver el partido.
El autobús llegó a Madrid a las 2:20.
Carlos ha esperado a esos camareros.
¿Dónde estudia Isabel?
Le encantan los gatos.
Sara va a volver de Madrid esta noche.
Dentro de una hora ayudaré a mi hijo y cerraré esa ventana azul.
Hay cinco fiestas interesantes en Lisboa.
Fuiste a la estación y ayudaste al camarero.
Esa mujer que trabaja en Lisboa es fuerte.
Carmen no vende la mesa porque está sola.
¿Comes en ese hotel todos los días?
¿Cierra la universidad a las tres y cuarto los martes?
Laura vio esos conciertos anoche.
Luis no paga este café porque no tiene tiempo.
Juan y Sara no tendrán que tomar ese avión.
¿Qué ha hecho?
Nos mudamos el mes pasado.
Necesitamos buscarla.
Habrá dos vacas en el parque.
Estábamos nadando cuando Pablo entró.
Pablo quiere que hables con tu tío.
No arregló el reloj la semana pasada.
Deberíamos pagar la cerveza.
Esta no es la playa más pequeña de la ciudad.
El reloj siempre está sucio hoy.
Espera que no laven su furgoneta azul.
El médico está hablando francés.
¿De dónde es Elena?
La chica ya ha pagado la chaqueta.
Al profesor alemán le encanta la historia.
¿Por qué abriremos esa ventana?
¿Quiere la mujer limpiar ese baño?
Luis dice que pueden esperar el tren.
Estábamos estudiando en la universidad mientras Laura estaba traduciendo este libro.
La cuenta, por favor.
Tus hijos deben terminar su novela.
No te quitarás el sombrero el miércoles.
Lucía está cantando muy poco en este momento.
El chico no rompió la lámpara ayer por la tarde.
Pablo hablará con Carmen cuando tengamos tiempo.
No prepararán la ensalada mañana.
¡Qué negros son los armarios!
Mañana Pedro y Carlos irán a Nueva York y verán esta película.
¿Cuánto chocolate compró Sara?
¿Son de Portugal?
Intentarás ir a París.
¿Los están viendo?
Recuerdo mi música ahora.
No hablamos español por la mañana.
A las mujeres les gusta caminar con Lucía.
Nos encanta el arte.
Tendrá que hablar con sus hijos.
Su hijo estaba buscando esa carta mientras estaba leyendo.
Son las diez.
No irá a París porque está solo.
Sara ayuda a sus malas enfermeras los fines de semana.
Pedro y Elena nacieron el 6 de julio.
Ese periódico me parece viejo.
No pedí mucha leche ayer por la tarde.
Te sentaste después de terminar el ejercicio fácil.
¿Se los da su hijo todos los días?
Le he prestado la lámpara a mi tía.
El médico inglés es tan inteligente como su tío.
Esta película es más divertida que la otra.
¿Cuántos años tiene Juan?
Nos ducharemos cuando David vuelva.
Este chico volvió de Londres hace dos días.
¿Cuántas ensaladas comió María?
No hagas ruido.
Acabo de ir a Sevilla.
Mañana por la mañana Juan se lavará la cara.
La enfermera se dormía.
Lucía pagó 79 euros por estos diccionarios.
¿A Carlos e Isabel les gustan los diccionarios?
Isabel no debe dárselo.
Les mostré otra radio el domingo.
Ayer Pedro leyó la carta y arregló el nuevo sofá.
¿Por qué fue Elena a Roma?
No está construyendo ese hotel feo ahora.
Hace dos días David me prestó tres lámparas.
Sara tiene que traducir esos mensajes, pero está muy cansada.
¿Tiene el médico miedo del agua?
Pablo ha descansado mucho.
Juan dice que su silla es verde.
Su amigo irá a la oficina y comerá pescado pronto.
Luis quiere pedir zumo, pero no puede.
Ese chico que vive aquí es escritor.
Tenemos seis relojes, pero no los usamos.
Quiere buscar cuatro chaquetas, pero está muy enferma.
Los fines de semana Carmen visitaba la farmacia.
Va a pintar otro piso el próximo verano.
Cerrarán una puerta y escribirán el mensaje mañana por la mañana.
Buscamos una furgoneta cara y luego la perdimos.
Está corriendo mucho ahora.
Cuando termines el trabajo, me quedaré en casa.
¿Va a pagar la chica esta leche esta noche?
Carmen cocinó en ese restaurante hace dos días.
Esta noche Pablo irá al restaurante y verá un partido.
Acaba de hablar con su tía.
Elena no pagó cincuenta y nueve euros por los sombreros.
¿Los llamabas por la mañana?
Eran las diez cuando llegó.
Elena y Carlos quieren leer otro diccionario.
Este barco no es más rápido que ese barco.
Los escucha todas las mañanas.
Isabel nos lo mostró ayer por la tarde.
Eran las 6:05 cuando llegó.
Su jefe pintó algunas mesas.
¿Debería dárselos mi tío?
¿A Juan y Jorge les gusta tocar el violín?
Que tengas un buen fin de semana.
¿Dónde está su abrigo? Lo olvidaron.
No te duele el estómago.
Tenemos una taza, pero no la usamos.
Pedro, no llames a tus tías.
Luis quiere traer otro paraguas.
Acaba de traer sopa.
Esa caja es roja.
No estábamos enfermos.
Su hija lo llamó.
Esta es la tienda más tranquila de Portugal.
Mañana Ana va a ir a Alemania en coche.
Los secretos son extraños.
Irá a Nueva York después de pedir la leche.
¿Cuántos años tienes?
Ayer por la tarde Lucía y María se vistieron.
¡Qué idea tan buena!
Hace dos días Ana y Sara le vendieron un sofá a María.
Este concierto no será el miércoles a las ocho y media.
¿Te gustaría ayudar a tu hijo?
Su primo vivió en Barcelona durante ocho meses.
Su hija tiene miedo del agua.
Quiero que busquen este pájaro pequeño.
Tienes un billete, pero no lo usas.
Cuando entraste, María y Jorge ya habían bebido zumo.
He leído muy poco.
¿Estudian en la habitación por la noche?
Su vecino entiende el mal secreto.
Nuestro cumpleaños es el 5 de octubre.
El supermercado estaba detrás de la iglesia.
Carmen va a lavar el plato y cerrar una puerta mañana.
Su amigo habla español los fines de semana.
¿Tocó Ana el piano el jueves?
Pedro condujo esos camiones hace dos días.
Lucía ha llorado en la habitación.
Voy a sentarme pronto.
¿Vivirán sus tías en Madrid el año que viene?
Voy a vender algunos teléfonos mañana por la mañana.
¿Dónde está mi furgoneta? La perdí.
Tu primo es menos bajo que su tía.
Laura iba a este supermercado.
Jorge ha vuelto de Lisboa.
Están nadando en el río ahora.
Carlos dice que Ana y Pablo viven en Nueva York.
No han ido a este supermercado.
¿Cuándo construiste una cocina bonita?
Los conozco.
David y Luis pueden llevar un traje.
¿Dónde perdió este ordenador caro?
Isabel compró los coches amarillos y comió tres naranjas el martes.
La enfermera acaba de escribir otro mensaje.
¿Debes trabajar en la oficina?
Habrá muchas chicas en el supermercado.
¿Te gustaría visitar ese teatro?
Nuestros tíos se despertarán mañana.
¿Te gustaría pagar el agua caliente?
Tus hijas no eligen ese nuevo vestido por la noche.
Si tuviera coche, iría a Nueva York.
Sus hermanos deberían preparar su ensalada.
María vio un pájaro.
Tengo mucha sed.
Van a ese banco con su hermano por la mañana.
Esperamos que nuestro hijo viva en Madrid.
Pintará un jardín cuando tengamos tiempo.
¿Cuándo va a conducir estos coches lentos?
Van a la iglesia todas las mañanas.
El secreto no es importante.
Su cumpleaños es el 22 de agosto.
Si tuvieras tiempo, hablarías con Miguel.
Trabajará en la universidad.
Dentro de una hora se lo darán.
Su hija estaba construyendo estas universidades.
Quiero que traduzca su mensaje.
Juan siempre está un poco cansado.
Buscamos un mensaje corto y luego lo perdimos.
Su primo sabe tocar el piano.
Vamos a leer una novela.
Necesita leer un diccionario.
Tiene que preparar esos pasteles, pero no tiene tiempo.
Todavía vivo en Sevilla.
Ha pagado su sopa.
¿Bebió té caliente ayer por la mañana?
El viernes no tradujeron el poema.
Estaba comiendo mi patata cuando Sara llegó.
¿Dónde ha visto Elena ese parque hermoso?
Va a ir a Nueva York antes de escribir una carta.
Su tío saldrá de París el próximo verano.
¿Nos trajo Pedro café?
Va a vender el camión porque quiere divertirse.
Vamos a enviarle un mensaje inglés a María dentro de una hora.
Pedro es tan fuerte como Carlos.
Llorará en el baño el miércoles.
¿Cuántas cámaras va a vender Juan?
¡Qué española es esa pizza!
Hay algunas nuevas universidades delante de la estación.
La ventana que Pedro cerró era negra.
Sara y Elena están traduciendo las cartas ahora.
No le contó una idea a su primo.
Por la mañana María se ponía la chaqueta.
Nuestro hermano estaba vendiendo el camión mientras Isabel estaba comiendo.
Lavó otro coche y bebió vino.
Tenemos que elegir un libro, pero no tenemos tiempo.
Se lo mostrarás pronto.
¿Va a pintar el chico el jardín?
Los escuchó hace una hora.
Voy a ir a Roma para trabajar.
Ya son las tres menos cuarto.
El sábado irá a París y pedirá la ensalada.
Vivía en Roma.
¡Qué bien canta el chico!
¿Te gustaría llevar una camisa?
¿Por qué vas a Nueva York?
Ya son las dos y media.
Este vestido es nuestro.
Los chicos siempre viajan a Barcelona.
Dice que Elena irá a Sevilla.
El médico vendió sus mesas hace una hora.
Hoy es miércoles, 25 de febrero.
Sara nunca descansa con su hermana.
Le duele un poco la cabeza.
¿Cuántas pelotas hay al lado de la silla?
¿Es ese su buen periódico?
Hablé con Ana porque quería pagar la leche caliente.
David es tan alto como Jorge.
Este médico llegó a esta universidad ayer por la tarde.
Nos vamos a casar en junio.
A mi hijo le encanta tocar la guitarra.
Limpiarán la cama cuando Juan se levante.
Irás a París y visitarás a tu tío el martes.
No abras la ventana, por favor.
A su jefe perezoso le encanta escuchar música.
Trabajan en Berlín desde hace ocho años.
Te ha traído tres regalos.
Este avión es tan lento como el otro.
Carlos quiere beber agua, pero no puede.
Cuando termines el trabajo, llevará su camisa.
¿Cuánto cuesta este abrigo azul?
Esa oficina está detrás de la universidad.
¡Qué bien juegan sus hermanos!
Este es el profesor más serio de Portugal.
Cuando tenga tiempo, iremos a Roma.
Esta noche va a cocinar carne y llamar a su amigo.
Miguel es de Italia.
Si tuvieras dinero, buscarías la tienda.
¿Había algunas cartas sobre la mesa?
El niño estaba trabajando cuando David llegó.
Cuando Luis entró, ya habíamos arreglado su silla.
Carmen no necesita escribir estas cartas.
¿Tiene nuestro hijo que tomar el tren?
Carmen fue a Madrid y vio esa película.
Su hermano necesita los armarios.
Tu amigo arreglará la silla mañana por la mañana.
¿Cocinas con Ana por la mañana?
Era la una y media cuando llegué.
Luis necesita traer mucha sopa, pero no puede.
¿Es este el profesor más importante de México?
¿Cuántos armarios hay en la casa?
Su hermana es tan joven como Elena.
Se estaba poniendo el sombrero.
Juan tiene treinta y cuatro años.
Laura pagó cincuenta y dos euros por esa novela.
¿Está su pelota sobre el sofá?
Fuiste a Roma para pintar tu habitación.
El abogado no ha vivido en Barcelona.
Va a hablar italiano.
Carlos no escribe un poema fácil porque no tiene tiempo.
¿Abre la estación a las dos menos cuarto?
El avión saldrá de Barcelona a las tres.
Somos muy tímidos.
Estudia demasiado los fines de semana.
Luis caminó muy bien ayer por la tarde.
Es menos valiente que su hermano.
¿Quién está buscando esa vieja cámara?
Tus primos estaban comiendo en el hotel mientras estaban llamando a su tío.
Esta camisa está tan mojada como la otra.
¿Por qué no ven otro concierto?
Miguel va a enfadarse.
Te daré el mapa el miércoles.
Mi hijo volverá del hospital esta noche.
Creen que Pedro ha tomado el avión.
El mes pasado viajé a Portugal.
Irá a Nueva York y comprará el ordenador mañana por la mañana.
¿Es esta ciudad más tranquila que la otra?
Este es el abogado más tímido de España.
Cuando termine el trabajo, leerán estos poemas.
Su jefe fuerte siempre trabaja en ese museo.
Ana nunca ha escuchado música.
Los niños inteligentes jugaron en este jardín el domingo.
Muy a menudo Pablo y Ana duermen en la casa.
Quieres que vaya a Nueva York.
Su hija escuchó su música anoche.
Su primo está un poco nervioso.
Si tuviera coche, abriría esta puerta blanca.
Mañana comprará las radios y ayudará a su primo.
¿Cuántas radios hay al lado del armario?
¿Fueron nuestros viajes el 4 de diciembre?
Habrá una novela al lado de la cama.
Este es el mercado más moderno de Portugal.
Estamos corriendo por la calle en este momento.
Esta oficina está cerca de la estación.
La mujer que vendió esta vieja mesa es arquitecta.
Estudiarán italiano mañana.
Compraron un vaso feo y luego lo perdieron.
No le gusta comer chocolate.
Quieren que te quedes en casa.
Le duele un poco la garganta.
Había una falda al lado de la silla.
Nuestro hermano le prestará su coche mañana.
Pablo visitó a esos médicos el mes pasado.
Laura se levantó después de lavar dos vestidos.
Lloran muy bien por la noche.
Voy a enviártelo pronto.
Su primo hablará con Lucía cuando vuelvas.
A Isabel le encantan las chaquetas.
Pedro dice que Jorge puede esperar a su tía.
Ya ha ido a Roma.
El supermercado cierra a las 12:20 los lunes.
Miguel se sentará después de leer un periódico.
Habrá una fiesta en Berlín.
Ana y Carmen irán a Londres y comprarán otro periódico interesante esta tarde.
Isabel fue a Berlín y comió mucha sopa caliente.
Eran las once cuando llegó.
Va a llover en Francia pronto.
No he vendido un sombrero.
Carmen no estaba detrás de la tienda.
Irán a París antes de ver el partido.
Necesita pintar la vieja casa.
María cree que hablarás con Miguel.
El niño está más triste que sus hijas.
¿Dónde compró su bocadillo?
Saben que Elena no puede llevar una camisa verde.
Sus hijos se lo están contando ahora mismo.
Sus jefes ya han llevado su viejo sombrero.
Miguel quiere leer una revista, pero no tiene tiempo.
Vas a ir a Berlín después de vender mis sombreros.
Carlos y Miguel siempre escuchan música.
Quiero que elija todos los libros.
Es tan fuerte como Pedro.
Mis hermanas no van a cocinar pescado.
El chico nunca ha viajado a Berlín.
David se cepilla los dientes por la mañana.
Vivimos en Barcelona.
Quieren ir a Berlín.
Su hijo se enfadará a las tres menos cuarto.
La iglesia cierra a las cuatro los domingos.
Me esperaba.
¿Intentamos ayudar a nuestros abogados ingleses?
La clase será el jueves a las nueve.
Esta casa no es muy bonita.
David es más famoso que Carmen.
Vas a volver de México el martes.
Le ha mostrado un abrigo a su hijo.
¿Tienen ganas de hablar con Miguel?
¿Cuándo buscó Carlos un caballo?
Crees que vive en Barcelona.
Llevamos una chaqueta barata.
María va a ir a este hospital feo.
¿Ha ido Laura a Madrid?
Jorge quiere traértelo.
Luis y Miguel lo hacen todas las mañanas.
Cuando eras niño, hablabas español.
Despiértate, por favor.
No me duelen mucho las manos.
¿Quién va a ayudar a nuestro jefe valiente?
Espero que vivas en París.
Ana se despierta a las siete.
¿Les contaste el problema hace dos días?
Estábamos durmiendo mientras estaba caminando por el pueblo.
Este es el castillo más tranquilo de Francia.
Están hablando francés en este momento.
Tu vecino se estaba quitando la camisa.
Si pudieran, irían a París.
¿Qué coche está lavando?
Mañana va a cerrar una nueva puerta y llamar a ese camarero.
Cuando Carlos vuelva, María irá a París.
Anoche me cepillé los dientes.
Venderás ese teléfono cuando vuelva.
No vendas esa cama.
No me gusta tu música hermosa.
Estoy tan aburrido como Juan.
Quiere que conduzca la furgoneta.
Me puse la chaqueta el domingo.
Su amigo bailó en el teatro.
Deberían nadar con Carlos.
¿Fue el viaje el lunes a las cuatro menos cuarto?
¿Dónde está su camisa? La vendió.
Ayer por la mañana preparaste otra pizza.
Luis no beberá vino porque tiene prisa.
¿Es ese su reloj moderno?
Carlos y María pueden ayudar a su hija.
Este avión es más lento que el otro.
David espera que Laura cocine mucha sopa.
Va a lavarse la cara mañana.
Mi hermana me escuchará esta noche.
El chico que vive aquí es periodista.
Mi primo ya ha comprado la cámara.
Está estudiando portugués ahora mismo.
Espera que no cocine mucho pescado.
¿Cuesta esta revista veinticinco euros?
Su tía estaba en la casa.
Mañana limpiará ese armario cómodo y visitará a sus tías.
Cocinaron sopa y pidieron algunas pizzas.
Juan durmió en el piso ayer por la tarde.
No vendiste tus camisas porque tenías prisa.
Este es el banco más hermoso del mundo.
Limpiaste la casa tranquila en esta casa.
El hombre que condujo su coche es escritor.
Vamos a vestirnos.
No encontró una iglesia.
¿Estaban los relojes sobre la mesa?
Jorge y David se están aburriendo.
Trabajé en París durante siete años.
El médico irá a Berlín cuando llegue.
Pablo quiere pintar esos armarios, pero no puede.
Hemos esperado el autobús.
Tomamos este barco por la mañana.
Saben que está muy contento.
¡Qué inglés es el mensaje!
Carmen no ha construido su habitación.
Comerá otro bocadillo y comprará esas novelas mañana.
No buscamos otro gato pequeño porque estábamos ocupados.
No estabas limpiando la cocina hermosa en esta universidad pequeña.
Ayer por la mañana fue a Nueva York y visitó al buen abogado.
Sara no ha buscado nada.
Crees que Luis buscará un gato.
Por la mañana lo escuchamos.
Tocamos el violín todas las semanas.
Este viaje fue el lunes a las cuatro menos cuarto.
El examen será el lunes a las cinco y media.
Llevarás tu chaqueta cuando termine el trabajo.
Este poema es tan bueno como ese poema.
Su cumpleaños es el 28 de octubre.
Si quieres, no prepararás esa buena ensalada.
Visitará la biblioteca hermosa.
¿Irá a Londres pronto?
Juan vivirá en Roma el año que viene.
El niño nació el 28 de septiembre.
Esa chica que vive en Nueva York es fuerte.
Este no es el castillo más grande del mundo.
Dentro de una hora va a darme la foto.
María va a ir a Madrid antes de visitar a su jefe.
Este es el río más grande de España.
Cuando llamaron, ya había comido el tomate.
Se cepillaron los dientes ayer.
¿Está nevando en México ahora mismo?
Cuando eran niños, viajaban a Sevilla.
Limpio esa silla los fines de semana.
Sabemos que vivo en Londres.
Esa chica que olvidó la lámpara negra es escritora.
Hoy es viernes, 21 de septiembre.
¿Te gustaría lavar esa chaqueta cara?
Carlos quiere que venda una vieja bicicleta.
El profesor no ha ido al castillo.
No puede quitarse el traje.
Quieren que escriba sus mensajes.
Dentro de una hora el hombre va a traer cuatro lámparas.
No le duelen mucho los pies.
La chica pobre ha terminado ese periódico en esa habitación.
Espera que trabajen en Roma.
Acabo de quedarme en casa.
¿Por qué no habló Jorge con David?
Ayer sus primos abrieron su caja y cocinaron carne.
Isabel pagó setenta y cinco euros por esta cama.
Nuestro hijo tocaba el piano todos los días.
¿Están estas fotos debajo del armario?
Pagará la sopa pronto.
Esta es la calle más tranquila de Portugal.
Tiene que cerrar esta caja gris, pero está muy cansado.
Compraron un billete y luego lo perdieron.
El niño famoso está más triste que su primo.
Ana nos entiende.
Cuando Laura termine el trabajo, hablará con su primo.
Su hermana se llama Isabel.
La ayudé anoche.
El concierto que vi era nuevo.
Había un perro en el jardín.
Lucía y Jorge tenían mucho sueño.
David no intentará ver estos nuevos conciertos.
¿Tiene Miguel ganas de levantarse?
¿Dónde ha visto David el tren?
Va a mostrárselo.
Irá a París antes de elegir una mesa.
Hace mucho sol en Argentina.
Estabas ayudando a tu hija cuando Ana llegó.
Este es el niño más famoso de Argentina.
Ese hombre que vive aquí es serio.
A Ana e Isabel les gustaría pintar ese jardín.
La conocen.
Hay un chico en la estación.
Elena nunca ha jugado al ajedrez.
Luis tuvo que vender sus camas.
Este chico trae cerveza todos los días.
Ayer fue a Berlín con su tío.
Luis se viste por la tarde.
Miguel estaba nadando en el río mientras estábamos jugando.
No puede lavar el coche porque está preocupado.
Este camarero les contará tres secretos el lunes.
Son tan serios como Pablo.
La gran mujer va a prestarle esos camiones a Ana esta tarde.
Van a ir al teatro y comer otro tomate esta noche.
¿Qué silla vendimos?
¿Cocinan pescado delicioso muy a menudo?
No les ha dado muchas tazas.
¿Cocina muy poco todos los días?
Está nevando en España ahora mismo.
Nevó en Italia hace dos días.
Carmen fue al mercado y comió la fruta deliciosa.
Pagó noventa y cinco euros por el sofá barato.
Anoche escribió sus poemas.
Si Carmen tuviera dinero, iría a Lisboa.
Todo el mundo cierra la ventana.
Ese es nuestro nuevo aeropuerto.
La he encontrado.
Ya se ha acostado.
¿Llorará nuestra tía en la habitación el viernes?
Su amigo estaba llorando en la habitación mientras estaban caminando.
Van a quitarse el sombrero mañana por la mañana.
¿Qué está haciendo Juan?
A esta enfermera le gusta hablar inglés.
Cuando eras niño, escuchabas música.
Sus hermanos se pondrán la chaqueta.
Nieva mucho en Argentina por la noche.
Fuiste a Madrid porque querías tomar este autobús.
Cuando termine el trabajo, las enfermeras visitarán a su hermana.
No quiere ser arquitecta.
¿Te gustaría comer una pizza?
Se los estabas dando.
Si la tienda está cerrada, irá a Berlín.
Escucharé la canción cuando termine el trabajo.
Cuando entró, ya habías ayudado a su hijo.
Su diccionario estará al lado del sofá.
Mañana su hermano jugará en el parque.
Acaba de hablar con su hermana.
¿Cuántos relojes vamos a comprar?
La furgoneta es tuya.
David y Jorge no van a darle otra llave mañana.
Esta ciudad es tan pequeña como esa ciudad.
Carlos dice que prepararé otra pizza.
Estábamos leyendo un mensaje.
Isabel estaba trabajando mientras Sara estaba cantando.
Dormía en la casa.
Juan esperará el tren porque quiere beber leche.
¿Viajará Carlos a Roma mañana por la mañana?
Deberías visitarnos.
La escuela está cerca del teatro.
No llueve mucho en Portugal por la mañana.
Luis no quiere contármelo.
¿Va a venderles su hermano algunos ordenadores a sus hermanos dentro de una hora?
Su hermano lo ha visitado.
¿Cuántos aeropuertos hay en Lisboa?
Te contó muchos planes hace dos días.
Pedro nos ha contado todos los planes.
Si tuviera dinero, llamaría a mi tía.
Su cumpleaños es el 3 de junio.
Sara y Carmen van a prestarle mis trajes a su tío esta tarde.
No empezaste a leer estos periódicos.
Escúchame, por favor.
¿Dónde está su revista? La vendieron.
A Isabel le encanta la ciencia.
No había ningún coche gris en el pueblo.
Debemos contárselo.
No estoy durmiendo en este piso.
¿Por qué visitarás la ciudad?
Estos relojes estarán al lado del sofá.
Estaba corriendo por el bosque mientras estaban comiendo en ese hotel.
Laura esperaba el avión.
¡Qué montaña tan tranquila!
Tu hija va a ir a Barcelona.
Comerá con David.
Luis estaba jugando mientras estábamos cocinando.
Hoy es martes, 20 de marzo.
¡Qué enferma está Sara!
Por la mañana ayudaba a su tío.
¿Por qué no llevamos nuestro abrigo sucio?
Carlos no rompió esa lámpara rota.
Se lo estoy mostrando ahora mismo.
Esa mujer que vive aquí es rica.
El chico joven elige un diccionario por la noche.
El tren llegó a Roma a las 8:50.
Irá a Argentina en autobús.
Escribió una carta y abrió la ventana.
Tu primo está hablando inglés ahora mismo.
Su hermano pintó esa cocina y lavó una botella.
¡Qué ciudad tan tranquila!
Queremos que vaya a Londres.
¿Los buscará Sara esta noche?
Elena trabajó en Roma durante ocho años.
Anoche cocinó todos los huevos y cocinó sopa española.
Te quedaste en casa a las siete y media.
Vivimos en Lisboa desde hace seis semanas.
El chico se lo trajo.
El vestido que compré es pequeño.
Dices que Sara hablará con su hija.
Iremos a Berlín antes de comer.
La taza que Carmen perdió estaba limpia.
Me gusta este sombrero y quiero comprarlo.
Se aburrió a las doce y cuarto.
¿Adónde fue el domingo?
¿Es escritor?
¿Se estaban aburriendo Luis y Sara?
¿Por qué va Sara a París?
Alguien ha cocinado esta sopa.
¿Por qué fue a Roma?
Queremos que vayas a Nueva York.
Si hace frío, no irás a Berlín.
Se aburrieron hace una hora.
Encontraste un viejo ordenador y luego lo perdiste.
Mi vecino no visitará la ciudad dentro de una hora.
¿Por qué buscó Ana un supermercado?
No había armarios marrones en la habitación.
¿A Sara le gusta hablar español?
Carlos cocinó una patata y ayudó a su hijo.
Nieva mucho en México todos los días.
Me gusta la bicicleta y quiero comprarla.
Carmen no va al mercado todas las mañanas.
Espera a su chica.
Me estaba poniendo el traje.
No va a venderles otra cama pesada dentro de una hora.
Las mujeres no van a vestirse esta noche.
Carlos trabaja en Barcelona desde hace nueve meses.
Tengo que comprar otro periódico, pero no tengo tiempo.
Fue a Barcelona y pidió ese pastel.
Beben zumo por la tarde.
Vamos a ir a París.
Isabel quiere ser periodista.
¿Cuánto pan comerá Miguel?
Me gusta ese coche y quiero comprarlo.
Tu tío está en el piso.
Irá al museo.
Luis todavía no ha pagado el vestido.
Ya ha ido a Madrid.
Llamará a su hijo cuando David llegue.
Quieres llevar tu sombrero, pero no puedes.
Compraste una foto y luego la vendiste.
¿Quiere el profesor abrir esta maleta?
Estamos tristes.
Nevó en Portugal ayer por la tarde.
El pastel no es italiano.
Lo visitarán el miércoles.
¿Romperán María y Carlos nuestra taza?
Ya no vive en Berlín.
¿Dónde está mi falda? La vendí.
Siempre juega al ajedrez.
Juan no se levantó porque tenía sueño.
Me gusta esa chaqueta y quiero comprarla.
Tus jefes visitaron a ese chico hace un año.
Salimos del supermercado por la mañana.
Juan no va a quitarse la chaqueta dentro de una hora.
Está corriendo por este parque ahora mismo.
Estabas llamando a tus hermanas mientras Elena estaba cantando.
Juan irá a Madrid antes de construir su piso.
No caminó hasta ese aeropuerto ayer por la mañana.
Estamos delante del castillo.
La chica va a lavarse las manos mañana.
¿Dónde está nuestro diccionario? Lo hemos perdido.
¿Te vistes a las siete?
Quiero preparar la pizza.
Esta noche va a comprar sopa.
Esta es su tía.
¿Está esta ventana menos sucia que la otra?
¿Dónde ha comprado Ana esta novela?
Nuestra hermana estudia portugués por la mañana.
Tu tío se llama Juan.
¿Por qué ha visitado la escuela?
¿Nos lo está mostrando?
No hay mercados tranquilos en París.
Laura, vístete.
Mi primo estaba estudiando mientras Pablo estaba limpiando esta cama.
Pedro dice que buscaremos una cámara.
Crees que Ana está tomando otro avión.
El viaje es el 22 de febrero.
Carlos sabe que vamos a ir a Nueva York.
Queremos preparar ese pastel español.
El viernes va a ir a la iglesia y visitar a nuestros hermanos.
Va a traer algunas radios pequeñas mañana.
¿Es este el parque más tranquilo de Argentina?
Crees que hemos escrito este mensaje.
Cerrarás la caja cuando Isabel tenga tiempo.
Pablo y Pedro cerrarán otra puerta.
Se sentaron antes de arreglar ese camión azul.
Esta no es la tienda más famosa de la ciudad.
Acabamos de ir a Roma.
Por la mañana su hija corría con Isabel.
El teléfono pequeño cuesta treinta y tres euros.
Intentamos ir a Sevilla.
No me duele un poco la garganta.
Esos son tus primos.
Escuchará este ruido extraño.
Pagamos 23 euros por los relojes.
¿Cuántos diccionarios hemos leído?
¿Pidió este hombre tres pasteles italianos el sábado?
Luis va a traerme esta foto el viernes.
El chico que ha llamado a su tía es joven.
Miguel tiene que traducir su libro, pero no puede.
Tengo un periódico, pero no lo uso.
¿Por qué fuiste a Berlín?
Espera que estés muy nervioso.
Somos menos altos que nuestros tíos.
Esta noche romperán esas ventanas pequeñas.
Escribió la carta el jueves.
¿Intentaste ver esta película?
Nadie ha oído tu canción hermosa.
Ese partido era muy extraño.
¿Cuesta esta revista 55 euros?
Su hermana no se cepilló los dientes.
Luis espera que vayan a Berlín.
¿Dónde están sus ordenadores? Los han olvidado.
¿Cómo es el piso?
Le vendimos el coche limpio a Isabel.
¿De dónde somos?
¿Por qué vamos a leer todos los mensajes?
Elena y Juan estaban nadando mientras estaban leyendo.
Construyó el hotel la semana pasada.
A Miguel y Luis no les gusta su ruido.
Voy a contarle esa historia a Pablo esta tarde.
Luis y Pablo quieren hablar con su primo.
Esta noche va a ir a Roma y comer un bocadillo delicioso.
No se lo envíes, por favor.
Pedro buscará una universidad porque quiere ver otro partido corto.
Las enfermeras se durmieron a las siete menos cuarto.
Miguel no va a lavarse las manos.
A su tío le gusta viajar a Roma.
Pedro y Elena estudiarán en esa escuela el lunes.
¿Habrá algunas bodas en París?
Ana tiene que tomar unos autobuses rápidos, pero está muy triste.
Nuestra cámara sucia estaba debajo de la silla.
¿A Miguel y Sara les gusta la escuela?
Su tía acaba de hablar con su hija.
Hay algunos perros en el parque.
Luis espera que el barco sea muy lento.
Debe quitarse el abrigo.
Está estudiando portugués ahora mismo.
A Elena y María les encanta escuchar música.
Fui a la escuela y compré algunas camas.
¿Intentó conducir este coche gris?
No puedes hablar con tu hermano porque tienes prisa.
Hay un chico en la biblioteca.
Este teléfono no es menos pequeño que ese teléfono.
Pedro viajará a Sevilla el 15 de julio.
Dicen que puede despertarse.
La película les parece buena.
Queremos ayudar a esas enfermeras españolas.
Podemos descansar con nuestra hija.
No correremos con nuestro hijo dentro de una hora.
¿Por qué terminamos este libro?
Luis tiene que escuchar esta música, pero está muy enfadado.
El taxi no saldrá de Londres a las 8:05.
El camarero se ha puesto la chaqueta.
Cuando entré, ya habían comido sus huevos.
¿Quiere traducir ese buen mensaje?
Isabel nunca toca el piano.
¿Dónde compró su bicicleta fea?
Había algunas novelas al lado de la mesa.
¿Dónde encontró un gato?
Carlos ya ha vendido la silla.
No vimos seis partidos porque teníamos sueño.
La ensalada que pagó es deliciosa.
No se divierte muy a menudo.
Pedro estaba leyendo en el jardín mientras estaban durmiendo.
El lunes leímos todos los poemas y lavamos nuestra ventana.
Carlos está menos enfadado que sus hermanas.
Nuestro hermano ha caminado por el parque.
Me estoy levantando ahora mismo.
Quieres escuchar los ruidos.
¿Cuál es tu número de teléfono?
Sara y Carlos tenían una historia.
Hay un estudiante en el museo.
¿Cuánto pescado comerá?
El partido será el miércoles a la una.
No eligen un armario porque no tienen tiempo.
Isabel fue a Madrid después de traer ese paraguas.
Tengo seis cámaras, pero no las uso.
Las furgonetas cuestan 69 euros.
¿Encontramos una novela anoche?
¿Hubo una clase en Londres?
¡Qué pequeña es la casa!
Hace muy buen tiempo en Madrid.
No le gusta jugar a las cartas.
No intentó llamarla.
¡Que aproveche!
Pronto Juan y Miguel la buscarán.
¿Tenían Lucía y Sara mucho sueño?
Me los traen por la noche.
Lloverá en Alemania esta tarde.
Elena necesita arreglar esos teléfonos, pero está muy cansada.
Queremos ir a Berlín.
¿Abre el supermercado a las siete?
Eran las cinco y cuarto cuando Miguel e Isabel llegaron.
Esperas que Carmen cocine la sopa caliente.
Quería comprar un armario.
¿Cuántos teléfonos hay al lado del sofá?
¿Vas a traducir el libro pronto?
Fue a la farmacia y vio una película.
Sara no ha roto esta taza blanca.
Compró una carta larga y luego la vendió.
Hay algunas bibliotecas delante del restaurante.
Olvidó esta historia hace una hora.
A Juan le encanta correr con sus hermanas.
Viajó a Japón hace un año.
¿Quién va a encontrar los pájaros?
Le dieron la novela a Laura.
Hay algunas mujeres en el museo.
A Isabel le encanta cocinar huevos.
Mándame una postal desde Roma.
El autobús le parece rápido.
Mi hermano no se llama Pablo.
Necesita buscar una vaca.
Se aburrirán antes de pedir vino.
Carmen es enfermera.
Somos más altos que nuestro hijo.
Vamos al hospital todas las mañanas.
Este partido fue el domingo a las cinco y cuarto.
¿Se divertían mis hermanos todas las mañanas?
Juan quiere preparar sopa deliciosa.
Has viajado a Londres.
Tu tío ha construido una casa.
Cuando tengas tiempo, beberán agua fría.
Su hijo no quiere hablar con su tío.
¿Estará Ana en el jardín?
El avión que tomaste es lento.
Te ha traído otra ensalada.
Quieren mostrárselo.
Ana, no vendas mi mesa.
Cuando Carmen vuelva, Ana comerá chocolate.
¿Estudiará alemán esta tarde?
Sabes que estamos enfadados.
Estamos visitando a su primo en este momento.
Luis estaba descansando en el parque.
Su primo empezó a vender la camisa.
¿Vendieron Laura y Carmen esa cama?
El chico está más cansado que su tío.
Empezó a pintar este piso hermoso.
Elena estaba tomando otro barco cuando Carmen llegó.
Nos estamos quitando la camisa.
Este diccionario es tan fácil como ese diccionario.
Conoce la calle tranquila ahora.
Isabel leyó el poema y compró fruta.
No hablaste con tu primo porque no tenías tiempo.
Los vestidos no son míos.
Limpiábamos la silla.
Carlos ha ayudado al niño valiente en esta habitación.
¡Qué bien baila Juan!
¿A quién llama Jorge?
Si la tienda está cerrada, traducirá esta vieja carta.
Este camarero está durmiendo muy bien ahora mismo.
Te gusta el problema.
El avión llegará a París a las cinco y cuarto.
Creo que Miguel va a ir a Lisboa.
¿Cocinaron Jorge y David pescado delicioso hace una hora?
Trabajaste en Berlín durante seis meses.
Su hermana comió en el restaurante.
¿Es esta chaqueta roja?
¿Empezó a sentarse?
Vieron ese partido.
Te lo trajo anoche.
Tienes una chaqueta, pero no la usas.
Al profesor le gustan los caballos.
Me gusta ese poema y quiero comprarlo.
Te lo hemos enviado.
Esperamos que pidas la sopa.
Su jefe elegía un sofá blanco por la noche.
La reunión fue el 10 de enero.
Miguel y Carlos salen de este restaurante por la tarde.
Cerrará una caja el jueves.
Jorge tiene que pintar la casa, pero no tiene tiempo.
Cuando Pablo se levante, esperaremos ese tren.
Isabel está menos cansada que Carmen.
Elena llamó a sus tías y pidió muchas pizzas deliciosas hace dos días.
Su tío está cocinando otra patata ahora.
Le encanta llorar en ese baño.
Dices que están hablando con su hija.
Prefieres el chocolate.
María llevó un abrigo marrón el domingo.
El abogado tímido está más aburrido que Pedro.
¿Paga su hijo el abrigo los fines de semana?
Tiene cinco ordenadores, pero no los usa.
Su tío no se quitó el abrigo anoche.
Espero que hablen con Pedro.
Conduciremos la furgoneta barata esta tarde.
Juan quiere que vaya a Londres.
Isabel siempre baila con sus hermanos.
El camarero necesita comprar este teléfono.
Esa mujer que ha escuchado su música está preocupada.
Este no es el río más pequeño de México.
¿Dónde encontró un gato fuerte?
Pronto su primo escribirá estas cartas y comerá arroz.
No conocen este puente pequeño ahora.
Juan no hablará con sus tíos porque no tiene tiempo.
Esperará a nuestro amigo cuando vuelva.
Cuando eran niños, leían revistas.
¿Por qué va a terminar su novela?
¿A quién va a esperar?
Su hermana no se quitó el abrigo anoche.
Sus hermanas no intentaron ayudarla.
El perro no era muy inteligente.
Te pondrás la chaqueta mañana.
Dice que está yendo a Barcelona.
David no viajó a Portugal.
Carmen espera que no vean otra película.
¿Vendió Ana su cámara hace una hora?
Isabel y Pablo siempre están demasiado tristes.
Anoche Elena fue al hospital y compró una radio.
¿Quiere ayudarte?
Fuimos a Roma antes de terminar esa revista inglesa.
Este es el hospital más moderno de España.
¿Cuántos teléfonos compraremos?
Laura quiere ser cocinera.
¿Adónde fue Laura?
Vas a traerle café el martes.
Carlos espera que lavemos esta furgoneta.
Ana tradujo este mensaje porque quería beber leche.
No quiere contártelo.
Son tan ricos como Miguel.
Hablarás con tu tía cuando Jorge vuelva.
¿A su tío le gusta jugar al baloncesto?
Quiere pintar la habitación.
Toma un tren rápido por la noche.
¿Cantarán mucho dentro de una hora?
La chica que esperó a los médicos es médica.
Tus hermanas están estudiando portugués ahora.
¿Cuántos supermercados ha visto Juan?
Te he echado de menos.
¿Es María muy alta?
¿Cocinará sopa deliciosa esta noche?
Apaga la luz.
Viajaron a Roma con Juan.
Bailarás demasiado pronto.
Somos demasiado valientes.
Tiene seis camisas, pero no las usa.
Juan es inteligente.
Sara quiere traérnoslo.
Estaba limpiando la silla pequeña cuando Jorge llegó.
El médico está más enfermo que su hijo.
Vas a ducharte el domingo.
Tenía estas bicicletas baratas.
María necesita cocinar pescado, pero no tiene tiempo.
¿Cuánto cuestan mis coches limpios?
Nació en 1992.
Hemos llevado un sombrero amarillo.
Sus tíos no han abierto esta puerta.
Va a darnos una revista pronto.
Pedí la sopa y cerré una puerta.
Esta calle es más hermosa que esa calle.
¿Están llorando sus hijos muy poco ahora mismo?
Le vendí el viejo sofá a mi hermana.
Leyó esa novela y bebió mucho café hace una hora.
Nuestro hijo conocía a estas chicas.
¿Va a prestarle Carmen una furgoneta a su hijo esta tarde?
El viernes vendieron una silla.
Estudié inglés.
David tiene ganas de construir una cocina.
Esta no es la farmacia más hermosa de España.
¿A Elena le gusta este plan?
Quieres ir a Barcelona.
Me gusta la novela y quiero comprarla.
Esta es la calle más pequeña de Portugal.
Va a viajar a Londres el 14 de febrero.
Carlos y Miguel han jugado con su hermano.
Son las 10:50.
La mujer que vive en París es valiente.
Cuando Luis tenga tiempo, pedirán la leche.
Volvió de Argentina ayer.
Lloré en el baño ayer.
Esta casa es más pequeña que la otra.
Miguel es abogado.
Está aburrida.
¿Quién tomará el tren?
Va a ir a Berlín antes de comer.
Cuando Ana vuelva, terminarás tus ejercicios.
El banco que he construido es viejo.
¿Cuesta esta radio veinticuatro euros?
Es tan valiente como Juan.
Volvieron de México ayer por la mañana.
¿Dónde encontró este regalo?
¿Has abierto una caja en el hotel?
Podemos divertirnos.
Olvidarán ese libro fácil.
¿Dónde están sus vestidos? Los olvidó.
Esperan que pidan dos pasteles.
Es profesor.
¿Dónde ha perdido los abrigos?
¡Qué bien habla!
No escribo mi viejo mensaje porque tengo sueño.
El martes David irá al supermercado y pedirá el agua.
María comió mucho chocolate y abrió la ventana el domingo.
Nos acostaremos cuando terminen el trabajo.
Se aburre a las ocho.
Se lo has mostrado.
Ese hombre que vive aquí está preocupado.
El niño lo quiere.
Iré a Portugal en tren.
Habrá una cama en el jardín.
No llamarás a su hermano esta noche.
Te estás divirtiendo en este momento.
No les venderá otro reloj a sus tíos pronto.
Sara estaba durmiendo en el hotel cuando saliste.
El profesor nos lo está mostrando ahora mismo.
¿Te vistes a las doce menos cuarto?
Esta es la mujer más importante de Italia.
Caminarán hasta este teatro mañana por la mañana.
Carmen no arregla esas camas porque está muy cansada.
¿Cocinarán en el restaurante esta tarde?
Hacía viento en Londres.
Juan quiere que busques estos perros pequeños.
¿Pintó este médico esa mesa hace dos días?
Isabel quiere que lea las revistas.
El abrigo que ha olvidado es blanco.
Te lo traeré el viernes.
La mujer se duerme todas las semanas.
David sabe jugar a las cartas.
David no tiene diecinueve años.
Estábamos viendo el partido mientras Miguel estaba cantando.
Los camareros italianos nunca juegan al baloncesto.
Esta furgoneta es de ella.
Dice que María puede pagar esta cerveza.
No empezaste a pintar este jardín.
Laura irá a la estación y verá otra película mañana.
Su hijo es alto.
Luis vive en París desde hace cinco semanas.
No te enfadaste a las 2:25.
Sabe que voy a despertarme.
Juego en ese jardín todas las semanas.
El hotel le parece moderno.
Ana y Lucía han vivido en Berlín.
¿Está cantando nuestro primo con su primo?
No iré a Berlín porque no tengo tiempo.
¿Llegará el taxi a Roma a la 1:35?
Este teléfono es tan pequeño como ese teléfono.
Ya hemos hablado con Carmen.
No tradujiste este nuevo libro porque estabas triste.
Pedro descansa con su hermana todas las semanas.
Dices que trabaja en Madrid.
La oficina abre a las once.
Ana fue a Madrid para buscar nuestro perro.
Ana va a viajar a Berlín el mes que viene.
Esa bicicleta costó ochenta y tres euros.
El hombre que trabaja en Barcelona es profesor.
Mañana por la mañana prepararás algunas ensaladas deliciosas y comerás la fruta.
¿Estaba su tía al lado de la iglesia?
¿Va a venderle su tío ese armario mañana?
¿Quién puede llamar a los chicos?
¿Está la universidad detrás del banco?
Lo necesitaba.
¿Les gusta estudiar en esa universidad?
Dentro de una hora lo pagaré.
Esas son sus iglesias tranquilas.
Me acostaré antes de visitar a su hijo.
Vamos a ir a Berlín antes de arreglar el reloj.
Hace muy buen tiempo en España.
¿Cuánto cuesta ese teléfono caro?
Tiene un traje, pero no lo usa.
¿Rompió la ventana ayer por la tarde?
Préstaselo, por favor.
¿Por qué está cerrando tres maletas feas?
No llamamos a nuestras hermanas porque teníamos sueño.
Isabel y Carlos empezaron a vender la cama.
La mujer que encontró un pájaro es rica.
El niño no debe caminar por este pueblo.
Esperas que compremos un libro.
Te duele la garganta cuando hace frío.
Alguien puede visitar a mi vecino alemán.
Nunca viaja a Berlín.
Quiero cerrar mi maleta.
Es alta.
Los están escuchando ahora mismo.
Su hijo no pintó otra cocina el año pasado.
Estaba bailando en el teatro cuando llamó.
Mi tío fue al castillo ayer por la tarde.
Cuando llegue, este profesor preparará la sopa.
Hay algunos perros en el jardín.
Si hablara inglés, llevaría una camisa.
Se pone la chaqueta todas las mañanas.
Trabajas en Berlín desde hace diez semanas.
¿Tenía mi tío miedo del agua?
¿Van a pintar un jardín mañana por la mañana?
María se pondrá la chaqueta el lunes.
¿Por qué condujimos nuestros coches?
Creen que Juan va a escribir el poema.
No escribe algunos mensajes porque tiene prisa.
Necesita escuchar esa canción, pero no puede.
¿Dónde encontró Jorge una biblioteca?
Estas bodas son el 13 de junio.
La enfermera los buscó el domingo.
¿Es su armario marrón?
Sara se divertirá porque quiere preparar esos pasteles.
La caja que cerraron era roja.
Vas a darles los billetes el viernes.
¿Lo hacemos por la mañana?
Hace dos días te lo conté.
¿Es este el hotel más pequeño de la ciudad?
Su hijo todavía no ha ido a París.
Mi hija está menos nerviosa que Sara.
Somos muy altos.
El jardín que pintaron es pequeño.
Comerás fruta deliciosa cuando vuelvan.
No quiere arreglar este teléfono.
Decimos que no compré el periódico corto.
María se aburría los fines de semana.
Pablo quiere que lea algunos poemas difíciles.
El sábado Pedro y María comieron queso.
¿Cuántas escuelas hay en Nueva York?
Estábamos estudiando italiano.
Arregla esa silla.
No le gusta la oficina.
Este perro era hermoso.
Pagaste 78 euros por esas revistas.
Si hace frío, pedirá muchas ensaladas.
No compra té porque tiene sueño.
Esta es la universidad más moderna de Francia.
¿Viviste en París durante doce meses?
¿Van a venderlo sus hijas el año que viene?
¿Prefiere David ese bocadillo delicioso ahora?
¿Fuimos a este aeropuerto hace dos días?
¿Se lo envió tu vecino?
David y Lucía jugaron mucho hace una hora.
Hace buen tiempo en otoño.
Ayer David escribió otro mensaje y compró algunas faldas.
¿Tendrás que comer ese pastel?
Nevará mucho en Barcelona mañana por la mañana.
Isabel llamó a las mujeres y compró ese ordenador.
Son las once menos cuarto.
Tu primo lo espera todos los días.
Si la tienda está cerrada, cocinarás mucha sopa.
¿Qué va a escribir Isabel?
Lucía arreglará su coche marrón esta tarde.
¿Está terminando su hermano el periódico?
Le gusta jugar al tenis.
A tus amigos les gustaría traducir su mensaje.
Ayudará al estudiante francés y beberá cerveza mañana por la mañana.
Los estudiantes empezaron a hablar con su hijo.
Pedro se ha levantado.
No hay fiestas en Madrid.
Eran las seis cuando Carlos llegó.
Se lo he contado.
¿Habla la mujer alemán por la noche?
¿Van a volver de la escuela esta noche?
Tu vecino los ha esperado.
¿Sabe Ana conducir?
Cree que te has duchado.
Su hermano no comerá una naranja pronto.
Miguel y Sara fueron a la oficina y ayudaron a sus hijas.
Carmen vio el pájaro ayer por la mañana.
Estaban corriendo mientras Jorge estaba trabajando.
Me gustan esas novelas y quiero comprarlas.
Me gustan estos vestidos y quiero comprarlos.
Sus hijas no se pusieron el traje ayer por la mañana.
Esta es la oficina más moderna de Francia.
Va a escribir algunos mensajes y pintar la casa el viernes.
Este pueblo es menos tranquilo que el otro.
Vamos a buscar el libro interesante.
Cuando Sara llamó, ya había elegido ese diccionario.
¿Cuántas cartas leyeron?
Ya ha ido a Sevilla.
Escuché el ruido hace dos días.
Compré un diccionario difícil y luego lo vendí.
Me gustan esas radios y quiero comprarlas.
¿Volvió de Berlín el sábado?
Carmen ya ha ido a Nueva York.
No se lo trajiste el martes.
¿Habrá cinco vasos debajo del armario?
Un vaso de agua, por favor.
Quiere que construya ese viejo jardín.
Te encanta descansar con Miguel.
Va a lavar la furgoneta blanca porque quiere vestirse.
Tu hijo es de España.
Hace dos días María oyó su música hermosa.
Tenemos una chaqueta, pero no la usamos.
Isabel sabe que el niño está muy triste.
Van a llegar al restaurante pronto.
¿Dónde compró un teléfono?
Pagaste 44 euros por el camión.
Hay un armario en el piso.
¿Por qué escuchará Elena esa canción hermosa?
¿A Juan le gusta la historia?
Esta boda no es muy interesante.
Mi cumpleaños es el 19 de febrero.
¿Necesitaba Carlos lavar el camión?
David lavó un camión caro el miércoles.
Carmen no ve un pájaro por la tarde.
Su hermana vive en Nueva York desde hace siete años.
Te ha vendido esos relojes.
¿A Laura le gusta viajar a Barcelona?
El hombre estaba bailando en el jardín mientras estaba leyendo en este parque.
Si hace sol, Ana preparará su pastel.
Elena y Miguel van a abrir todas las puertas mañana.
El estudiante va a venderle el teléfono a Lucía esta noche.
Hemos llorado en el baño.
Vamos a acostarnos antes de trabajar.
¿Quiere la mala mujer visitarme?
El taxi llega a Sevilla a las once menos cuarto.
Perdieron ese traje hace dos días.
Todas las semanas su hermano no escribe muchos mensajes interesantes.
Carmen debe comprar muchos abrigos.
Mi jefe estaba enfermo.
Pablo tiene ganas de tomar otro autobús.
Nací el 3 de febrero.
Estaba pintando esta casa cuando María llamó.
Ana beberá vino y cerrará esa puerta esta noche.
Su tía estaba pintando otra habitación cuando Sara llegó.
Compró una novela fácil y luego la vendió.
David y Carlos se lavaron las manos hace dos días.
Nuestra hija entiende su nueva historia.
Este lápiz estaba al lado de la mesa.
Esta enfermera lo eligió hace dos días.
Tu tía tiene miedo de los perros.
Hay muchas sillas pesadas en la habitación.
¿Estamos menos tristes que Jorge?
A Sara le encanta dormir en esa habitación.
Hay muchos hombres fuertes en el aeropuerto.
El banco está delante del hotel.
Esperan que Miguel trabaje en Lisboa.
¿Tienen Miguel y Elena que ayudar a su hijo?
La mujer le traerá tres pasteles a Luis.
Esta noche conducirás la furgoneta.
¿Dónde están tus cartas? Las has olvidado.
Arregla esta mesa.
El estudiante vivió en Madrid durante nueve meses.
Pablo dice que este chico vive en Berlín.
Carlos estará en la cocina.
Va a ir a París para estudiar.
Su casa es muy moderna.
Hay muchos supermercados cerca del banco.
Crees que Carmen es muy pobre.
Juan y Jorge son más tímidos que Miguel.
No te preocupes.
Vamos a preparar otra ensalada.
Comprará mi libro mañana.
Acabas de terminar tu novela cara.
Hace dos días David se acostó.
Estás tan nervioso como Laura.
Luis no estaba leyendo todas las revistas.
¿Adónde fue Ana hace dos días?
Mañana su tío va a traerle vino a su tío.
Sus tías se aburrirán a las cinco y cuarto.
Irá a Londres y ayudará al médico el miércoles.
Elena no puede tomar un avión lento porque tiene sueño.
Paga las pizzas, por favor.
No jugó a las cartas ayer por la tarde.
El domingo mi hermano terminó el ejercicio fácil.
Anoche este hombre volvió de la estación.
Jorge y Carmen leyeron su mensaje y compraron una furgoneta.
¿Por qué se ha levantado David?
Pedro fue a Londres antes de comer.
Mi tía todavía no ha llevado un abrigo.
El sábado Carlos fue a París.
Su hija habló alemán anoche.
Nevará mucho en Berlín mañana.
Se quitó el sombrero ayer.
Carmen es más perezosa que su hija.
Jorge no hablará con Lucía porque está muy nervioso.
Estaba pidiendo vino mientras Juan estaba jugando.
Toca la guitarra muy a menudo.
Llovió mucho en Francia ayer.
Quiere tomar el autobús, pero está muy triste.
Su primo nació el 1 de febrero.
Miguel y Lucía se despertaban todas las mañanas.
No busco un pasaporte porque estoy cansado.
Te he mostrado cinco lámparas.
Isabel quiere conducir esos coches, pero no puede.
Ese coche es de ella.
Ana quiere ir a Nueva York.
Espera que lleve un sombrero.
Su hijo es tan pobre como María.
¿Queremos contárselos?
Soy cocinero.
Mis hermanos estaban pintando otro piso grande cuando llamó.
Mi hermana no va a comer en el restaurante.
Hace viento en Londres.
Isabel todavía vive en París.
Tu caballo me parece fuerte.
Estábamos eligiendo el abrigo mientras Pablo estaba comprando mucho vino.
No vamos a ir a este hospital mañana.
Leímos ese periódico y cerramos una caja gris.
Cuando te levantes, llevará su abrigo.
Vamos a prestarte una furgoneta blanca esta noche.
El concierto fue el 5 de abril.
Se ducharon el viernes.
Quiere ayudar a su vecino.
Creen que su hija está un poco enferma.
Duerme en el teatro, por favor.
Luis estaba abriendo estas nuevas maletas mientras estaba trabajando en esa farmacia.
Nos gustan los pasteles.
Isabel y Carmen han trabajado en Barcelona.
Alguien arregló este teléfono.
Pablo está durmiendo en la habitación en este momento.
Cuando Sara llegue, irá a París.
¿Habla portugués muy a menudo?
El chico que vive aquí es nuestro hijo.
El chico que vive aquí está solo.
¿Cuándo va a elegir estas sillas feas?
¿Le venderá esos camiones esta noche?
Este es el abogado más famoso de Portugal.
Va a ir a Lisboa porque quiere preparar otra pizza.
No hay bancos cerca de Lisboa.
No van a viajar a Londres el 27 de diciembre.
Voy a darle esa revista dentro de una hora.
Elena tiene que cerrar una caja, pero no tiene tiempo.
María bailaba en este jardín.
A sus tías les gusta el ruido.
El avión llegó a Madrid a la una.
Laura dice que no compramos el libro.
Quiere que leamos un libro.
Sara prepara una ensalada todos los días.
Ven aquí, por favor.
¿Fue el chico a Roma?
Le encanta escuchar música.
¿Por qué no lavamos la taza?
¿Cuándo leyeron los mensajes?
Ana nos conoce.
Jorge me los mostrará el miércoles.
Isabel estaba cantando mientras estaba caminando.
El avión sale a las cinco y cuarto.
Carmen va a arreglar estos relojes.
Tu primo tiene que hablar con Pedro.
Esa bicicleta no cuesta 87 euros.
Ayer por la tarde Pablo fue a la farmacia y compró un teléfono.
Alguien puede escuchar el ruido.
¿Pintó el estudiante un sofá hace una hora?
No estudiará en la biblioteca.
¿Recuerda el abogado los ruidos?
Confía en mí.
¿Son tus hijos más jóvenes que sus hijas?
Viajaron a Lisboa el 12 de diciembre.
Tu tío busca la vaca todas las mañanas.
¿Puedo probármelo?
Terminamos el trabajo difícil ayer por la mañana.
Cuando terminen el trabajo, conducirá sus furgonetas.
Esos relojes son muy útiles.
Veía el hospital.
Vas a dárselo el viernes.
El chocolate que Jorge comió era delicioso.
Tienen que esperar a su jefe, pero no pueden.
Carlos irá a este banco mañana por la mañana.
Estaba descansando mientras estabas limpiando la silla.
Hace mucho frío en Argentina.
Pedro trabajó en el banco ayer.
Se lo daba por la mañana.
El barco te parece lento.
La farmacia cierra a las doce y cuarto.
Si el tren no llega, Jorge no pedirá café frío.
Lucía se despertó porque quería comprar muchas naranjas.
Hay una biblioteca cerca de Londres.
No conocían a estos camareros.
Quiero que abras tu ventana.
Mañana por la mañana nuestro hijo ayudará a esos niños y visitará el hospital.
Buscaste un abrigo negro y luego lo vendiste.
¿Quién ha comprado el teléfono?
Juan no irá a Berlín porque tiene sueño.
Laura juega al ajedrez por la mañana.
Esta mujer viajó a Francia ayer.
David y Pablo lo saben.
Quieren que cierre una ventana.
Te aburrías todas las mañanas.
Ayer por la tarde Isabel caminó muy poco.
David no quiere ser periodista.
La radio cuesta noventa y siete euros.
Le duele la espalda cuando hace frío.
Hace muy buen tiempo en Sevilla.
El chico que leyó tus poemas es enfermero.
Mi tía ya ha hablado con su primo.
Lo ha perdido.
¿Adónde fuiste?
¿Por qué no fue Sara a París?
Vas a ir a Barcelona y visitar al médico mañana por la mañana.
El camión lento costó treinta y cinco euros.
Jorge va a salir de la tienda pronto.
El concierto será el miércoles a las doce.
Carmen debe ver otra película.
¿Ve una ciudad todas las semanas?
Elena espera que María trabaje en Lisboa.
¿Es este su nuevo mercado?
Laura espera que su primo trabaje en Lisboa.
Son las tres y cuarto.
Esta cámara es más fea que la otra.
¿Dónde está su traje? Lo vendieron.
Si hace sol, Elena se divertirá.
Esta chica ha arreglado esas radios.
Nevará mucho en México mañana por la mañana.
¿Dónde estudia Carlos?
Su hijo acaba de ayudar a este hombre alto.
¡Ten cuidado!
Estaba conduciendo ese camión negro mientras María estaba llamando a su hijo.
¿Cuándo llamaron a los estudiantes jóvenes?
Volverás de Barcelona esta tarde.
Todas las semanas Jorge y Laura no me lo envían.
Nuestro hijo viajará a Sevilla el 24 de noviembre.
Pronto irás al hotel.
¿Prefieren Isabel y David esta música?
¿Quién está traduciendo el mensaje?
Mi hermana cantó en la iglesia hace dos días.
Sara y Jorge todavía no han abierto la puerta.
Carlos estaba leyendo en la habitación mientras estaba viendo nuestra película divertida.
Vas a estudiar en la habitación esta noche.
¡Qué lecciones tan difíciles!
Isabel y Ana no lo perdieron.
El sofá que Miguel pintó era marrón.
El camarero se acostó ayer por la mañana.
¿Eres menos rico que David?
Laura no puede ir a Lisboa porque no tiene tiempo.
Mis mesas cuestan veinte euros.
Estudian con sus primos todos los días.
Carlos, no le cuentes ese plan.
No había ninguna iglesia delante de la biblioteca.
La clase es el lunes a las nueve menos cuarto.
Todavía no han esperado el taxi.
Lo comprarán.
Ana quiere conducir su coche.
La práctica hace al maestro.
Las camisas bonitas cuestan cincuenta euros.
Por la mañana Elena lo paga.
Es ingeniera.
Este es el pueblo más tranquilo de España.
Nuestro vecino perderá este diccionario mañana.
El museo abre a las siete los sábados.
Tu tía bailará con Jorge.
¿A quién va a ayudar Ana?
Los médicos serios se están cepillando los dientes en este momento.
Me enfadé después de conducir ese camión.
¿Qué escribiremos?
Se lo hemos mostrado.
¿Cuándo fue Pedro a París?
Creemos que esa silla es verde.
Trabajaste con tu hermano el lunes.
Debería elegir la revista.
Estoy viendo una película ahora mismo.
Vamos a abrir la ventana porque queremos hablar con Pablo.
Pablo llegó a ese mercado ayer por la tarde.
Tienen esta historia difícil.
¿Dónde está mi libro? Lo perdí.
¿Cuántas vacas ha encontrado Pedro?
Lavaré estas faldas amarillas esta noche.
Esta radio está más limpia que esa radio.
El avión llegó a Lisboa a las doce.
El hombre no llegó al castillo hace una hora.
El viaje nos parece importante.
Sara acaba de preparar una buena pizza.
Sus amigos estudiarán demasiado.
Mi hija nació el 6 de junio.
El concierto nos parece extraño.
Juan no visitará a la chica porque tiene prisa.
No construyó un castillo tranquilo.
Tuvimos que hablar con Sara.
Su primo está esperando a su hija ahora.
¿Va a llegar Pedro a la farmacia esta noche?
Ese avión no es muy rápido.
Isabel ha esperado a esos chicos españoles.
La mesa que ha limpiado es roja.
Cuando tenga tiempo, verá un concierto.
Cuando Sara tenga tiempo, nuestra hija hablará con su hermano.
Laura está estudiando italiano ahora mismo.
Se lo cuenta todas las semanas.
¿Habrá un sofá en la cocina?
¿Preferías la chaqueta pequeña?
Estamos en Nueva York.
¿Adónde fue?
Este libro es más viejo que el otro.
Quiere hablar con su hijo.
Pedro los busca muy a menudo.
La oficina no cierra a la una los viernes.
Elena estaba leyendo cuando Juan llegó.
¿Dónde están mis coches? Los olvidé.
Lee su nuevo poema por la tarde.
Jorge pintará esta casa cuando te levantes.
Este no es el camarero más bajo del mundo.
Correrás por ese parque.
¿Fueron a París en avión el mes pasado?
María cocinaba en la cocina.
¿Qué bebe?
Mi hijo todavía vive en París.
Tu tío leyó muy bien ayer.
Nuestro tío no se quita el sombrero todas las semanas.
A su hermana le encanta escuchar música.
Cocinó mucho arroz anoche.
Alguien puede olvidar los ordenadores rotos.
Este hospital no está lejos del mercado.
¿A qué hora empieza el concierto?
Isabel va a vestirse después de trabajar.
Esta tarde comerá arroz y comprará ese sofá.
¿Dónde está nuestra camisa? La hemos olvidado.
Su tía va a bailar en esta cocina esta tarde.
Laura no se cepilló los dientes.
Esa revista francesa cuesta 23 euros.
Jorge e Isabel prepararon las ensaladas.
Carmen quiere contárselo.
El próximo verano mi hija va a comprar pan.
Vas a ir al museo y ver el concierto extraño mañana.
Estaba visitando a su primo mientras estaba trabajando.
¿Adónde fue Lucía ayer por la mañana?
Todo el mundo puede escribir la carta.
Ana no compró un teléfono limpio anoche.
Cuando Sara termine el trabajo, te acostarás.
Quiero lavar el camión, pero no puedo.
Tengo veinte años.
Esta taza está al lado del sofá.
Cuando llegué, su tía ya había llamado a la chica.
¿Tenían Sara y Luis frío?
El camarero estaba comiendo en el restaurante mientras Luis estaba preparando la sopa.
Están tan aburridos como su hijo.
Carlos quiere ser ingeniero.
Me gustan estas chaquetas y quiero comprarlas.
Estaba pidiendo sopa mientras Sara estaba comiendo.
¿Cuántos diccionarios has leído?
¡No duermas en la habitación!
Esta fiesta es el domingo a las seis y media.
Jorge e Isabel tienen mucho frío.
El libro que Miguel leyó era bueno.
El domingo comprarás una silla.
Intentamos buscarla.
Es muy pobre.
Este avión es más rápido que ese avión.
Cree que Lucía habló con su hermano.
Este niño estaba llorando mientras Lucía estaba comiendo.
No se acuesta a las nueve y media.
Su tío me encontrará mañana.
Nadie lava esas chaquetas.
¿Intentará Carlos buscar esos viejos aeropuertos?
Tenía sueño.
No escuché esta canción porque no tenía tiempo.
Necesita algunos periódicos.
Nada muy poco por la mañana.
Se están quitando el sombrero ahora.
La chica que pagó esa camisa es arquitecta.
Fue a la biblioteca y ayudó a mi jefe.
Lucía va a jugar al fútbol.
Lucía ha cantado en este baño.
David ya ha leído este mensaje.
Cocinamos el pescado y preparamos mucha sopa.
No puedo llevar mi traje marrón porque tengo sueño.
Mi jefe vivió en París durante nueve semanas.
Pablo no espera a sus hermanos porque está triste.
El mes que viene nuestros tíos lo comprarán.
María nos lo enviará esta noche.
Laura va a jugar con su hermana.
Pedro fue a Madrid porque quería terminar el trabajo.
Hoy es domingo, 18 de diciembre.
No necesita abrir una maleta.
¿Cuánto cuesta el camión?
Tiene ganas de vender ese teléfono roto.
Nos gusta el vino.
¿Éramos muy altos?
No escribas ese buen poema.
Ayer por la mañana María y Ana caminaron por el parque.
Va a tocar el violín pronto.
Le vendió estas camas cómodas a su hijo hace dos días.
Te lo enviaremos el miércoles.
Empezamos a vender estos sombreros.
Ya han llamado a los estudiantes.
¿Adónde fuiste ayer por la mañana?
¿Cuesta este camión 47 euros?
Alguien lavará la botella.
Abrirá esas cajas y escribirá una carta esta noche.
Hay algunos conciertos en Sevilla.
El camión que vendió es feo.
Sara cocinó en la cocina anoche.
Sus tíos estaban trabajando en el hospital mientras Elena estaba visitando a su hermano.
No tomó estos aviones ayer.
El abogado ya ha construido este baño grande.
Trabajaste en Lisboa durante doce años.
La chica que vive en Berlín es profesora.
No lo haces todas las mañanas.
Le traerá estos pasteles pronto.
Carmen nació el 26 de mayo.
Si tuvieran tiempo, prepararían mi pastel.
No le gusta viajar a Berlín.
No trabajamos en Lisboa.
David no te lo mostró.
Va a ir a Lisboa después de ver su gran concierto.
Es escritor.
¿Empezó Sara a terminar la revista?
¿Te gustaría limpiar esa cama roja?
Ayer por la mañana fui a París y pedí ese pastel.
¿Durmió Carmen en este hotel?
Cuando David era niño, vivía en Lisboa.
¿Cuántos años tiene Carmen?
Mañana vas a leer muchas revistas francesas y comprar cerveza.
Viajé a Roma el 24 de abril.
Cuando termine el trabajo, conducirá ese coche.
¿Dónde está mi vestido? Lo vendí.
¿Fue a la farmacia?
Pagaron cincuenta y nueve euros por esa bicicleta.
El autobús es muy lento.
Estamos menos cansados que Miguel.
Luis y María estaban jugando cuando entramos.
Va a ir a la escuela y ver el concierto esta noche.
Al hombre le encanta jugar al fútbol.
No le duele la pierna cuando hace frío.
Carmen va a pintar sus sofás y limpiar su sofá dentro de una hora.
La revista me parece nueva.
Fue a Berlín después de leer el libro.
Escribía este viejo poema todos los días.
Sara se lo mostró.
El barco llegó a Sevilla a las once y cuarto.
¿Dónde está su poema? Lo olvidó.
Cerramos seis ventanas por la noche.
No te gusta este río.
¡Qué pregunta tan difícil!
Estábamos muy enfermos.
Esas son sus camisas secas.
Si la tienda está cerrada, Carmen no tomará el barco.
Habrá un teatro detrás del supermercado.
Dentro de una hora irá a Berlín y ayudará a su tía.
¡Qué montañas tan pequeñas!
Jorge y Miguel se quedaron en casa hace dos días.
Voy a visitar la farmacia y beber agua mañana por la mañana.
Ayer sus hermanas se cepillaron los dientes.
¿Es mi cámara muy moderna?
¿Dónde está tu furgoneta? La vendiste.
Quiero que escribas muchas cartas.
Isabel irá a Nueva York con Jorge.
Laura es menos rica que Juan.
Estos médicos se estaban quitando el traje.
El traje estaba debajo de la silla.
Trabaja en Madrid desde hace siete años.
¿Qué te pasa?
El teatro cierra a las cinco y cuarto los sábados.
Les gusta el deporte.
¿Pintó Carmen su cama ayer por la mañana?
Le ha mostrado un abrigo a Lucía.
Se duchó porque quería pintar su sofá negro.
No he viajado a Portugal.
Ana debe esperarla.
Ayudaste a esa enfermera hace una hora.
El año que viene sus vecinos van a trabajar en París.
Estaban cocinando cuando llegamos.
Esta revista no cuesta 24 euros.
Si Miguel hablara inglés, buscaría los museos tranquilos.
Alguien perderá su abrigo sucio.
Este taxi es menos rápido que ese taxi.
Eligió esa silla.
Cuando eran niños, vivían en Madrid.
Estoy tan triste como Sara.
¡Qué lección tan difícil!
Juan y Ana están tristes.
No está muy enfadada hoy.
Carlos pidió la sopa deliciosa y compró sus libros.
Carmen pagará el vestido porque quiere hablar con su tío.
¿Hay un hombre en el aeropuerto?
Cuando Carmen vuelva, llevarán una chaqueta cara.
La revista que David ha traducido era inglesa.
Espero que Lucía y Carmen trabajen en Londres.
Esta calle es tan hermosa como esa calle.
Pagaron treinta y ocho euros por su cámara.
Toqué el piano ayer.
Esa chica que trabaja en Berlín es profesora.
Isabel tiene que cerrar una puerta pesada.
Se duermen a las ocho.
Me gustan estos teléfonos y quiero comprarlos.
¿Vas a escuchar su ruido pronto?
No van a salir de ese hotel esta tarde.
¿Hablaba tu vecino pobre portugués por la mañana?
El queso que comí es delicioso.
Llevan una camisa seca muy a menudo.
Compraste sus faldas marrones el martes.
A Pablo no le gusta comer en el hotel.
Estos camareros se duermen a las tres.
Carlos no toma un avión todos los días.
Saldrás del hospital dentro de una hora.
Este viaje no fue el viernes a las dos.
Trabaja en Nueva York desde hace tres meses.
El próximo verano su hermano va a viajar a Barcelona.
Nuestra cámara pequeña está sobre el sofá.
Las bicicletas pequeñas no cuestan 83 euros.
Me gusta ese sombrero y quiero comprarlo.
Sabe que estoy buscando otra revista.
El mes que viene Juan va a ir a Argentina.
¿Te gustaría cerrar tu maleta gris?
Mi hija perdió tu regalo ayer por la tarde.
Comerás mucha sopa cuando me levante.
Me gusta esta falda y quiero comprarla.
Cuando Luis llegue, iremos a Sevilla.
Quieren traer sopa caliente.
Su armario está roto hoy.
Dentro de una hora preparará sus pasteles.
Su tía se duchará.
Nos duchamos hace una hora.
¿Intentó buscarnos?
Ya no trabaja en París.
Quieres ver esa película, pero no tienes tiempo.
Juan va a hablar francés el miércoles.
¿Quiere tu tía dárselo?
Su tía viajará a Nueva York el 28 de octubre.
No entiende su problema.
No dormiste en la habitación anoche.
Van a estudiar portugués esta noche.
Si el tren no llega, Sara irá a Roma.
Mis hijos pidieron un pastel y pintaron un sofá cómodo.
Estos grandes estudiantes leyeron con sus primos ayer por la mañana.
Carlos no le ha mostrado esta llave.
Jorge dice que Carlos compró un camión.
¿Va a arreglar el camarero esta furgoneta la semana que viene?
¿Será este examen el viernes a las cuatro y cuarto?
A Elena no le gusta leer libros.
Isabel lee con su hijo muy a menudo.
Cuando tenga tiempo, escribirá una carta.
Ayer por la tarde fuimos a la universidad y ayudamos a esta mujer.
No descansaron en el parque.
No puedes levantarte porque tienes sueño.
Estoy bebiendo té ahora mismo.
Nuestra hermana todavía no ha hablado con Carmen.
No va a construir otra habitación.
Esperas que Sara escuche su música.
Cerraron esa caja porque querían quedarse en casa.
¿Estarán los mapas sobre la cama?
Sara tenía miedo del agua.
Este estudiante ya ha pagado su traje.
Ayudó a su hermano y ayudó a esta mujer.
Sus amigos no necesitan cerrar la vieja puerta.
Ya has comprado esa mesa.
¿Por qué habla con Miguel?
Elena nos lo está dando.
Van a vestirse antes de cocinar un huevo.
El martes David va a ir a Sevilla y comprar esta mesa.
¿Se lo está trayendo Juan?
Sus hermanas están en la cocina.
Vivíamos en Nueva York.
Si hace frío, Pablo se duchará.
Los fines de semana Pablo la ayuda.
La mujer se quedó en casa ayer por la tarde.
Elena quería construir una habitación.
Cuando nos levantemos, beberé mucha cerveza.
Había cuatro sillas en la cocina.
Me gusta este poema y quiero comprarlo.
Tu tía es estudiante.
Quiere lavar otra furgoneta, pero no tiene tiempo.
¿Cuántos libros va a comprar Jorge?
El miércoles lo elegirás.
¡Qué tiendas tan grandes!
Le gusta esta furgoneta.
Todavía no han pintado un baño.
Pedro se sentó después de beber mucho zumo.
La revista te parece interesante.
Compramos este armario anoche.
Tenemos ganas de conducir nuestro coche.
Jorge quiere traducir esa revista, pero está muy nervioso.
A Pablo le encantan estos camiones.
Voy a ir a Madrid después de descansar.
¿Por qué no comiste la patata?
No te gusta beber té.
Sara pagaba esta buena sopa.
Vuelvo de este hospital los fines de semana.
Este es el camarero más perezoso de México.
Sara condujo nuestro camión el miércoles.
Buscó una furgoneta grande y luego la vendió.
Ana no va a mostrarle el libro fácil pronto.
Esta tarde Pedro irá al restaurante y comerá otra patata.
Tu hermana se llama Elena.
¿Es este plan peor que ese plan?
Esta tarde Jorge no verá el barco.
Había una silla en el baño.
Ha viajado a Alemania.
Irás a Roma después de abrir estas cajas.
Le he prestado este traje a mi tía.
El hombre que trabaja en Lisboa es famoso.
Nuestro amigo tímido trabaja en Roma desde hace nueve semanas.
Visitó a mi jefe y lavó una chaqueta.
Estudiaba con sus tías por la noche.
Cuando tenga tiempo, hablarán con sus tíos.
Mi carta estaba debajo de la cama.
Lucía no puede hablar con su hermana porque tiene sueño.
Venderás una nueva mesa en el hotel.
Carmen se despertará a las dos menos cuarto.
Tu hermano estaba estudiando cuando entraron.
Nuestro tío es de Barcelona.
Elena era muy pobre.
¿Eres tan inteligente como Ana?
El lunes nuestros tíos van a cocinar esa patata y llamar a esta mujer.
Viví en Londres durante dos semanas.
¿Dónde está su revista? La perdieron.
¿Cuándo hablará con Jorge?
Quiere que pidas sopa.
Necesita escribir su carta, pero no puede.
El banco está al lado de la estación.
¿Va a traerles Laura sopa el viernes?
Tiene que cerrar otra puerta, pero no puede.
Le mostré este vestido a Laura.
¿Se llama tu hijo Luis?
Dentro de una hora mis hijos comerán el chocolate y arreglarán la furgoneta rápida.
¿Habrá un mal estudiante en el banco?
Esos mensajes le parecen difíciles.
¿De quién es este traje?
¿Le envió nuestra hija esos vasos a María ayer por la mañana?
¿Llegará Pedro a esta iglesia esta tarde?
Creemos que trabaja en Lisboa.
Miguel era ingeniero.
No estamos en Barcelona.
Esperamos que no se siente.
Te divertiste.
El viernes David no nos ayudó.
Mi teléfono está debajo de la cama.
Elena no juega con Sara todos los días.
María y Sara empezaron a ir a Nueva York.
Ana estaba pagando la cerveza mientras estabas leyendo en esta biblioteca.
Los médicos son tan perezosos como su tío.
No hay grandes bodas en Barcelona.
Jorge le mostró su foto a Pablo ayer.
Pedro estaba jugando cuando llegaste.
¿Tiene cincuenta y ocho años?
Encontraste un ordenador moderno y luego lo vendiste.
¿Terminaste tu revista barata ayer por la tarde?
¿Le dieron Elena y Jorge nuestra novela difícil a su hija?
¿Volvías del hotel?
Juan no va a contárselo mañana.
Su tío prefiere esos vestidos bonitos.
¿Salieron Sara y Pedro de París la semana pasada?
Su cumpleaños es el 18 de julio.
Carmen y María vivieron en Berlín durante cuatro años.
Cuando era niño, tocaba la guitarra.
Estos conciertos le parecen malos.
Abrirán tres maletas limpias cuando se levante.
Cuando salimos, ya habían visitado a su chica inteligente.
Su hermana vive en Berlín desde hace ocho semanas.
¿Cómo está su hermano?
Me gustan las bicicletas y quiero comprarlas.
Laura tenía miedo del agua.
Hay cuatro niños en la estación.
¿Cuántos parques vieron?
Lavaré los camiones y arreglaré esta cama el miércoles.
Todas las semanas Juan y David se los envían.
Mi hermano va a cepillarse los dientes esta noche.
Bebe mucho vino por la tarde.
Va a ir a Madrid y ver su película esta noche.
Nuestra tía pintó el piso y compró la silla grande ayer.
Dice que van a hablar con su tío.
Hoy es miércoles, 10 de agosto.
Si hablaras inglés, te quedarías en casa.
Laura y Lucía han salido de este museo.
Nos lo ha traído.
Compraste un periódico corto y luego lo vendiste.
A Pablo y Jorge les gusta la escuela.
¿Adónde va Juan?
La chica va a jugar al ajedrez.
Luis hablará con su primo porque quiere acostarse.
Isabel viajará a Barcelona el 7 de mayo.
¿Cuánto cuesta tu coche?
¿Dónde están sus trajes? Los ha vendido.
¿Pagará esta enfermera sus chaquetas mañana por la mañana?
Si tuviéramos coche, cerraríamos una maleta pesada.
¿Cuándo hablaron con Ana?
¿Cuestan los diccionarios cuarenta y cinco euros?
La boda será el jueves a las nueve.
Esta farmacia estaba detrás del hotel.
Pablo y Laura llamaron a la mujer en mi jardín.
Hay muchos hombres en el mercado.
A sus tíos les gustaría hablar con sus tíos.
El hotel le parece famoso.
Lucía estaba escuchando el ruido mientras estaban nadando.
¿Es esta fiesta el sábado a las cinco y cuarto?
Carmen va a darle el mapa pronto.
A este chico inglés le encanta esa chaqueta blanca.
No hablaste con Elena porque estabas muy triste.
Luis no lo encontró anoche.
Tu cumpleaños es el 22 de mayo.
Vamos a ayudar a los abogados el martes.
Habrá una pelota al lado del armario.
Estabas cantando mientras Miguel estaba leyendo en la habitación.
Pedro no tiene miedo del agua.
Si pudieran, se quedarían en casa.
Busca esa iglesia moderna, por favor.
Juan trabajó en Lisboa durante siete meses.
Laura se enfadará el viernes.
Pagaron veinticuatro euros por este armario.
Le gusta tocar el violín.
No lee nada.
El miércoles van a darles una cámara a sus tías.
María escribió una carta y limpió este piso ayer por la tarde.
¿Se puso el traje?
Jorge y Ana estaban eligiendo ese sofá mientras estaba bailando.
¿Prepararán sus hermanas sopa mañana?
Me estoy poniendo el traje ahora mismo.
La leche que Carmen ha bebido estaba caliente.
Hoy es viernes, 26 de marzo.
¿Vas a mostrarle algunos abrigos a Elena dentro de una hora?
Sara y Carmen entienden esas respuestas importantes ahora.
Esta noche limpiaremos el jardín pequeño y cerraremos la caja.
Me gustan estos diccionarios y quiero comprarlos.
Había una silla en el jardín.
A Miguel le gusta la historia.
Muy a menudo David baila en el jardín.
Hace una hora nuestra hija no llegó a este supermercado.
Buscó un coche negro y luego lo vendió.
El miércoles condujo sus camiones.
Teníamos mucha sed.
Jorge se está lavando las manos en este momento.
Tiene seis camiones, pero no los usa.
Cuando Pablo termine el trabajo, traerás zumo.
Luis nadará con su hija.
Esta camisa es amarilla.
Isabel y Miguel verán el partido mañana.
Habrá algunas bibliotecas cerca del hospital.
Cree que hemos tomado el barco.
¿Qué cámara encontrará?
Sabe que David no va a ir a Berlín.
Pintó una habitación y ayudó a la chica el sábado.
Va a cocinar otro huevo delicioso y pintar otro sofá mañana.
El hospital abre a las seis.
Iremos a Roma cuando termine el trabajo.
Sus amigos tenían prisa.
Necesitas traer el pastel, pero no puedes.
No está tan preocupado como María.
No hay ningún armario en la cocina.
Tengo dos coches, pero no los uso.
Dicen que estás pidiendo una pizza.
Esa mujer que vive en Berlín está aburrida.
La chaqueta amarilla cuesta treinta y seis euros.
Lo estoy comprando en este momento.
No me duele un poco la pierna.
Juan irá a Lisboa en tren pronto.
Hay muchos platos al lado del armario.
Luis y Jorge no van a traerle mucha sopa a Carmen mañana.
Juan fue a la farmacia y ayudó a mi hermano.
Trabajó en Barcelona durante doce años.
Este examen es más interesante que ese examen.
Cuando Isabel se levante, tomaré el autobús lento.
Luis le mostró tres camisas azules.
David necesitaba limpiar el piso.
Quiere que busquen otro castillo.
Jugamos al ajedrez hace dos días.
Si mañana llueve, Laura visitará a su primo.
Los hombres han pintado un jardín grande.
Pintamos el piso y compramos mucha agua caliente.
Ya ha ayudado a sus amigos ricos.
Se acostarán cuando Pedro tenga tiempo.
Pronto Laura va a mostrarle ese sombrero a Ana.
María paga la sopa española por la mañana.
¿Quieren David y Laura llamarla?
Esta clase es menos interesante que esa clase.
Compramos un teléfono feo y luego lo vendimos.
Este abogado no ve su aeropuerto todas las mañanas.
Cocinarán en el restaurante.
Tenemos un camión, pero no lo usamos.
Necesitan traer un billete.
Esta no es la mujer más amable de Japón.
Somos de Argentina.
¿Cómo está tu hijo?
El tren llega con retraso.
Esta escuela no está cerca de la universidad.
Pedro cree que Carmen puede beber té.
Pablo dormirá en el hotel pronto.
El teléfono cuesta 62 euros.
Lucía traerá otro ordenador porque quiere cerrar una maleta.
La tienda estaba lejos de la oficina.
Cocinaré sopa fría cuando David vuelva.
Sé que no me estoy sentando.
¡Felicidades!
Cuando tenga tiempo, se divertirá.
¿Van a abrir María y Miguel otra caja esta noche?
Bailarás con Sara esta tarde.
Estaba durmiendo cuando llamaste.
No puedo elegir tus trajes porque tengo prisa.
Isabel no está abriendo esta puerta ahora.
Terminarás las novelas cuando nos levantemos.
Ayer por la mañana Juan y David leyeron un diccionario.
Nevará mucho en Lisboa esta tarde.
¿Fue a Francia ayer por la tarde?
Elena no se divertirá porque no tiene tiempo.
¿A quién ayuda Luis?
¿Dónde está la botella?
Si hablaras inglés, construirías el jardín.
Queremos buscar esta taza, pero estamos muy enfadados.
Vas a prestarle el plato pronto.
Carmen y Jorge están buscando nuestro perro.
Trabajan en Sevilla desde hace diez semanas.
Ese supermercado estaba lejos del hotel.
Tu primo estaba trabajando cuando salimos.
Hace una hora su tío vendió sus ordenadores modernos.
Los conciertos me parecen buenos.
David y Carmen llevaron un abrigo.
El diccionario que han traducido era viejo.
Voy a ir a Roma para descansar.
El museo abre a las dos los sábados.
¿Es esa mi chaqueta fea?
Vivirá en Londres el año que viene.
Ayer por la tarde Elena no se lo mostró.
¿Qué va a hacer Carlos?
¿Por qué conduce Sara estos coches?
¿Va a estudiar Pedro en esta universidad el martes?
Carmen quiere ayudar a su hijo, pero no puede.
Cuando Carmen vuelva, Jorge y Ana escribirán esa carta.
Sara espera a tu camarero rico los fines de semana.
¿Pagamos noventa y ocho euros por esos periódicos cortos?
¿Les has traído otra ensalada española?
No hay armarios en el baño.
Carmen puede caminar hasta la estación.
Encontré un camión feo y luego lo vendí.
Isabel no era muy perezosa.
No busques el diccionario francés.
¿Dónde perdiste los pasaportes?
Ese concierto es demasiado interesante.
Si David tuviera tiempo, se acostaría.
Encontró una camisa amarilla y luego la perdió.
¿Te gustaría terminar tu trabajo difícil?
Quieres ayudarla.
Isabel no se levanta a las 10:35.
Fue al castillo y pidió sus pasteles ayer.
El restaurante abre a las doce menos cuarto.
Habrá tres chicos en el restaurante.
No se sentará el lunes.
Cuando entró, tu hija ya había pedido agua caliente.
No he construido seis supermercados en este mercado.
El supermercado no abre a las dos y cuarto.
No habrá ninguna falda sobre el armario.
Miguel va a viajar a Lisboa el 21 de marzo.
¡No limpies el jardín!
Irá a ese hospital mañana por la mañana.
Jorge quiere hablar con Laura.
Pagué noventa y ocho euros por esa novela.
¿Quién conducirá las furgonetas?
Lucía no encontró esta llave hace una hora.
¡No limpies ese armario!
Lucía ya ha abierto tu puerta.
Elena es tan valiente como su tío.
Sara no limpió las sillas porque estaba muy ocupada.
Lucía salió de Londres el año pasado.
Son más perezosos que su tía.
¿Habrá algunos chicos en el aeropuerto?
¿Cierra el teatro a las cinco menos cuarto?
Esta es su oficina grande.
¿Quién rompió estas botellas?
¿Descansaron con Luis ayer?
¿Dónde están sus abrigos? Los ha olvidado.
Abrió la caja y cocinó mucho pescado delicioso.
Perdí esta cámara hace dos días.
Nunca escucha música.
Sus tíos preferían el ruido.
No te duelen mucho las piernas.
Quiere que arreglemos ese coche.
A Lucía le gustan los poemas.
Pronto voy a mostrarle el billete a Juan.
¡Qué mercado tan grande!
El camión que han conducido era nuevo.
Carlos y Jorge han olvidado la revista.
Vivieron en Sevilla.
Nuestro tío siempre viaja a Madrid.
Ana acaba de construir algunos bancos.
Pablo estaba escribiendo una carta mientras Carlos estaba jugando en esa calle.
Eran las siete y cuarto cuando su vecino llegó.
¿Te gustaría llamar a tu hija?
Las revistas estarán al lado de la cama.
¿Cuánto cuesta este viejo teléfono?
No queremos traducir el libro.
Su tío lloraba muy poco.
Va a traerte un teléfono sucio mañana.
Quieres que vaya a Barcelona.
El hombre debería divertirse.
Ana empezó a abrir las puertas.
La boda fue el jueves a las tres y cuarto.
Tomaré los barcos esta noche.
¿Tenía Laura sueño?
No pinto esa silla porque no tengo tiempo.
Nunca ha tocado la guitarra.
Si la tienda está cerrada, Laura no hablará con su tío.
Acabo de comprar un huevo delicioso.
Corrió por la calle hace una hora.
Compramos un coche negro y luego lo perdimos.
Tu tío va a salir de México pronto.
¿Estará la novela al lado del armario?
Tocaste el piano ayer por la tarde.
Su tío dormirá mucho pronto.
Su hermana no está más enferma que David.
Laura cerrará la ventana verde cuando Lucía vuelva.
Acaban de pintar el sofá.
No podemos llamar a nuestra tía porque tenemos prisa.
Irá a Lisboa antes de lavar el camión.
No estudio italiano todas las semanas.
La enfermera fue a Nueva York el año pasado.
El profesor conoce la estación ahora.
Esta es la biblioteca más famosa del mundo.
Dentro de una hora su hija va a pedir vino y cerrar la maleta.
Sus primos viajarán a Nueva York el martes.
La mujer irá a Roma y verá el partido esta tarde.
Juan y David elegirán su diccionario dentro de una hora.
Mi hermano acaba de traducir los poemas.
Este profesor lo espera todas las semanas.
María conducirá esa furgoneta cuando Isabel vuelva.
Luis va a contarles dos historias mañana por la mañana.
Ya se ha quedado en casa.
Pedro quiere llamar a este chico, pero está muy triste.
Pablo se vestirá a las doce.
Nuestro vecino tenía prisa.
He roto el plato.
Quiere ser músico.
Ayer por la tarde no me lo dio.
Va a traer otra foto.
Pablo y María estaban corriendo mientras estaba construyendo otra cocina.
Anoche salí de España.
Lucía fue a Madrid y ayudó a su primo.
Cuando nuestras hermanas eran niñas, tocaban el violín.
Isabel estaba terminando los ejercicios mientras estábamos jugando en el parque.
Este concierto será el domingo a las once.
¡Qué famoso es!
Laura visitó a sus profesores y preparó este pastel.
El chico que ha comido un bocadillo está cansado.
Pedro estaba al lado del mercado.
Tendrá que comprar otro vestido.
Carmen y Laura volverán de esa iglesia.
Mi tía trabaja en Madrid desde hace diez años.
Se lo cuento todas las mañanas.
Son menos amables que Laura.
Isabel no va a trabajar muy poco esta tarde.
Cuando Juan tenga tiempo, escribirá su poema.
Sus radios no están al lado de la mesa.
¿Qué hemos dicho?
Este es el parque más tranquilo de Portugal.
David intentó traducir estos poemas.
Pablo necesita llevar un traje amarillo, pero no tiene tiempo.
Su cumpleaños es el 25 de julio.
Cuando lleguen, abrirá esta maleta.
¿Qué bebes?
La chica que vive en Nueva York es tímida.
¿Caminó su hija por ese pueblo anoche?
No hay ningún niño en el hotel.
¿Qué periódico está buscando Jorge?
Estaba comiendo chocolate delicioso mientras estaba comiendo en la cocina.
Cuando Pablo vuelva, escribirá un poema.
Quiere que hable con mi hijo.
Jorge y Juan necesitan comer sopa.
Elena quiere que pague los pasteles.
Estos hombres volverán de Alemania.
Carmen y David se los han dado.
David y Luis han roto esa ventana.
Hace una hora Sara cocinó mucha sopa.
Elena venderá cinco chaquetas cuando lleguemos.
Su tía tiene treinta y tres años.
Era la una menos cuarto cuando Luis llegó.
Dice que Juan está lavando otra lámpara.
¡Qué bien cocina nuestro hijo!
Este reloj es más útil que el otro.
Si Sara tuviera dinero, construiría el nuevo castillo.
¿Abre el hospital a las seis menos cuarto?
Su hermano no está jugando en ese jardín.
Laura, no tengas cuidado.
Tiene un ordenador, pero no lo usa.
Estaban esperando ese taxi rápido mientras estábamos leyendo en la habitación.
Quieres escribir el mensaje.
Le ha mostrado un ordenador a su hijo.
Creemos que era muy baja.
Estás más nervioso que David.
Sus tías han pintado un jardín.
Sabes que está triste.
Tuvimos que leer otro periódico.
¿Qué va a leer Ana?
¿Qué va a beber Luis?
Se ha acostado.
Si viviéramos en Madrid, traeríamos el café.
Ya hemos cocinado el pescado.
El estudiante estaba nadando en el río mientras estaba cerrando una maleta.
Su tía bebió mucha cerveza hace dos días.
¿Le han prestado un camión?
No cocinaste mucho pescado.
¿Por qué no termina Isabel esa novela?
Esperamos al camarero por la noche.
Voy a prestarte los vestidos pronto.
Cuando tenga tiempo, hablará con Luis.
Juan y Miguel ayudaron a su hermano y bebieron zumo.
Dentro de una hora Lucía va a ponerse el sombrero.
Carmen y Carlos han conducido nuestra furgoneta.
Somos menos serios que nuestra hermana.
Está lejos del hotel.
No hay sillas marrones en el baño.
Nuestro tío necesita este camión.
Esta boda es más importante que esa boda.
Mañana por la mañana Lucía y Pablo limpiarán este sofá.
Habrá algunas sillas en la cocina.
Ayer por la mañana mi hermana me vio.
Recordaba su pregunta.
Necesitamos verlos.
Estabas preparando el pastel español mientras Juan estaba comiendo.
Sé que sus planes son malos.
A estos hombres les gustan los poemas.
Van a lavar sus vasos el lunes.
Si Miguel viviera en Madrid, iría a Berlín.
Elena y Carlos compraron el té y bebieron zumo.
Pablo y Pedro tenían mucho calor.
Lucía no llevará su sombrero mojado porque tiene prisa.
Su jefe les ha traído la sopa a sus primos.
Isabel y David han perdido el regalo.
Tendrá que leer este diccionario difícil.
Olvidaron los trajes el domingo.
Su tío necesitaba el nuevo camión.
Elena y Lucía siempre leen con su tío.
¿Es ese concierto muy extraño?
La habitación tiene vistas al mar.
¿Pueden traérselo?
Carlos no intentó hablar con Isabel.
No vemos dos conciertos por la tarde.
¡Qué tranquila es esa casa!
¿Cuántos hoteles has encontrado?
Carmen tiene setenta y siete años.
Pablo me los traía todas las mañanas.
No me gustan sus camiones caros.
Iremos a Londres antes de arreglar la silla.
Lucía quiere que busquemos nuestro pájaro.
¿Qué buscamos?
Carmen trabaja en Madrid desde hace doce semanas.
¿Encontrarán Juan y Sara algunos gatos esta noche?
¿De quién es este abrigo?
Juan limpiará el nuevo armario y preparará algunos pasteles italianos mañana por la mañana.
Saldrá de Argentina dentro de una hora.
Carmen necesita arreglar la furgoneta, pero no tiene tiempo.
Los ayudaremos el lunes.
Lo olvidé hace una hora.
Lucía necesita construir otro museo, pero no puede.
Necesitamos arreglar nuestro armario, pero no podemos.
¿Hay seis aeropuertos lejos de la tienda?
Por la tarde Carmen y María lavaban este sombrero.
Esa es su vieja chaqueta.
¿Trabajaste en Barcelona durante seis años?
Nuestra tía no tocó el piano el viernes.
Pronto voy a mostrarle algunas botellas a mi tía.
Cuando Jorge termine el trabajo, irás a Barcelona.
Entiende este mensaje.
Su tío está menos enfermo que su hermana.
Te gustan sus preguntas.
¿Está leyendo otro libro en este momento?
Si la tienda está cerrada, abrirás esa ventana bonita.
Han estudiado español.
David estaba bebiendo vino mientras Jorge estaba durmiendo.
La chica siempre viaja a Madrid.
Nuestra tía se quitaba la chaqueta todas las semanas.
Nuestro hermano intentará ayudar a sus hijas.
Queremos que compres estos diccionarios.
Su hija no se llama Elena.
Nuestros amigos van a este museo todas las semanas.
El avión saldrá para Berlín a las 6:15.
No irás a Nueva York porque no tienes tiempo.
Su tío quería traducir ese poema.
María quiere que pidan estas pizzas.
¿Cuántos sofás compró?
Es más joven que sus tías.
Ayer por la mañana se quitó la chaqueta.
Eran las doce cuando llegaste.
Volverás de ese viejo castillo.
Elegiremos nuestra falda cuando llegues.
Isabel fue al hospital y visitó el hospital.
¿Me ha vendido Carlos un camión?
Pablo es menos bajo que su primo.
Isabel ya no vive en Lisboa.
Está muy preocupada.
Pedro quería tomar el tren lento.
¿Son esas vacas hermosas?
Siempre trabajan en la tienda.
Creo que mi hermana está demasiado enferma.
Dormíamos en el piso todos los días.
Quieren beber zumo, pero no tienen tiempo.
Está vendiendo un traje ahora.
Le duelen los pies cuando hace frío.
A nuestro hermano le gusta beber cerveza.
María cierra las maletas por la tarde.
El taxi llegará a Sevilla a las nueve.
Su cumpleaños es el 24 de junio.
Estaré cerca de la estación.
La lámpara que David lavó era negra.
¿Cuesta esta bicicleta 88 euros?
Carmen no puede elegir un traje porque no tiene tiempo.
María y Pablo quieren estos coches alemanes ahora.
Quería cerrar la nueva puerta.
Ya son las once menos cuarto.
Sus tíos nos prestaron tres coches.
Caminaste por el bosque ayer.
Espera que seas muy serio.
Van a viajar a Madrid la semana que viene.
¿Qué novela leímos?
Cuando llegue, la chica abrirá su puerta.
¿Por qué condujeron su camión?
Ya es la una y media.
David y María se quedarán en casa a las siete menos cuarto.
Tu hija está comiendo en este jardín en este momento.
Dices que Lucía no preparó muchas pizzas deliciosas.
Quiero dárselo.
Son las 8:50.
Ese partido nos parece interesante.
Nunca trabajas con tu hijo.
Se los está mostrando ahora mismo.
¿Tienes ganas de hablar con tu hijo?
Lo vendimos hace un año.
Juan intentó comprar ese periódico.
¿Cuándo va a hablar con Ana?
¿Fue ese examen el 24 de febrero?
Todo el mundo conduce esa furgoneta.
Han trabajado demasiado.
¿Por qué abriste otra maleta?
Gira a la izquierda después del puente.
Trabaja en París desde hace dos años.
¿Por qué pagó Isabel esta chaqueta?
No debemos quedarnos en casa.
¿Va a mostrárselo Carlos esta tarde?
Esas son sus botellas rojas.
Hoy es martes, 3 de mayo.
Estás menos nervioso que Laura.
¿Va a jugar a las cartas mañana?
Nunca trabaja en la farmacia.
No les traigas esa pizza.
David está limpiando su piso ahora.
Le contamos esta idea importante a Laura anoche.
Estaban llamando al niño cuando Carlos salió.
¿Pedía esos pasteles todos los días?
Hay algunas lámparas debajo del armario.
Ayer por la mañana fueron a Italia.
Estábamos jugando en la calle mientras estaba tomando un autobús.
Pablo acaba de cerrar una puerta verde.
Hacía frío en Roma.
Construiremos el hospital esta noche.
Pedro está menos ocupado que sus tías.
Esa mujer que vive aquí es amable.
Nuestro jefe inteligente siempre camina por esa calle.
Viajaste a Berlín el 10 de julio.
Cree que el viaje era demasiado importante.
Estábamos durmiendo en el hotel mientras Luis estaba trabajando en el hospital.
No trabajes en ese baño, por favor.
Estaba viendo un concierto interesante mientras estábamos llorando en la habitación.
Tocaba el violín todos los días.
Ana elegirá los diccionarios fáciles esta tarde.
Estaba visitando esa nueva universidad cuando llamó.
¡No duermas en ese baño!
Ya son las diez.
¿Cuándo conducirá el coche?
No habla con su hermana porque está aburrida.
Jorge recordaba su historia.
Su vecino te ayudará esta noche.
Vas a contarles la historia esta noche.
Estamos menos ocupados que Ana.
¿Quién llamó a mis hermanas?
Su pelota no estaba al lado de la silla.
Mi novela extraña cuesta 71 euros.
La chica estaba durmiendo cuando llegó.
Sus hijos te vendieron una mesa el jueves.
Hay algunos coches en el parque.
¿Hay una cámara sobre el sofá?
Pedro y Carmen nos han traído otro abrigo.
María e Isabel escribieron sus mensajes.
¡Qué piso tan hermoso!
Jorge quiere ver este partido, pero no puede.
Carmen estaba caminando mientras Pedro estaba estudiando.
Ayer cocinaron muy bien.
David quería hablar con Elena.
Soy demasiado alto.
¿Qué buscaste?
La reunión es el 21 de mayo.
¿Al camarero inglés le gustan las novelas?
¿Tendrá su tía que ir a París?
Viven en Sevilla desde hace cuatro meses.
Carlos y David nacieron en 1983.
Su hermano se lavará la cara esta noche.
David y Carlos trabajarán en Nueva York el año que viene.
Pagó 45 euros por esos camiones.
Luis cree que visitó a su hijo.
Esta tarde van a prestarles una furgoneta.
Su tío corre con su hermano todas las semanas.
Los estudiantes estaban buscando una universidad cuando salieron.
Hay algunas sillas en la casa.
Todo el mundo ha pagado la sopa deliciosa.
¿Dónde está su revista? La han perdido.
Cree que Sara y Carlos viven en Berlín.
Se durmieron a las 11:10.
Se duerme a las tres.
Luis y Carlos te han vendido otra mesa.
¿Quién va a conducir el coche rápido?
Tienes tres bicicletas, pero no las usas.
Nadarán en el río pronto.
¿Por qué no compraste algunos diccionarios?
¿Salió el avión a la una y cuarto?
Le envió otro mensaje a Pedro hace dos días.
Ya es la una y cuarto.
Juan y Pedro conocían a esos profesores.
Me gusta esta historia importante.
¿Hacía mucho viento en Portugal?
¿Habrá una chaqueta debajo del sofá?
Nuestro jefe no va a mostrarle el plato a Pablo pronto.
Este no es el bosque más hermoso de Argentina.
Lo hice sin pensar.
Estas chicas se han quitado el sombrero.
Este baño me parece bonito.
Llevará su traje cuando Juan vuelva.
Estaba trabajando en este hospital mientras estaban jugando.
Esperamos que hable con su hijo.
Cuando Miguel y Laura eran niños, trabajaban en Nueva York.
Vivían en Berlín.
Si no encuentro las llaves, se divertirán.
Ana no esperó a nadie.
Todavía no has ido a Berlín.
Este profesor no tiene ganas de abrir una puerta amarilla.
Juegan al baloncesto por la tarde.
¿Te gustaría visitar a tu primo?
El mercado estaba cerca de Sevilla.
Tiene que conducir la furgoneta, pero está muy enfadada.
La estación cierra a las cuatro menos cuarto.
¿Por qué elegiste una mesa pequeña?
Vieron este concierto el lunes.
El hotel está cerca del banco.
Las bicicletas no cuestan 58 euros.
¿Cómo es la cocina?
¿Dónde encontraste la tienda?
A Juan no le gusta la historia.
¿Dónde vive?
¿Está ese banco delante de la universidad?
Si el tren no llega, llevará un traje.
Necesitan tomar los barcos rápidos, pero no pueden.
Me enfadé.
Mis tías empezaron a escribir cuatro mensajes.
Soy enfermero.
El camarero quiere enviárselo.
Cuando David llegó, Isabel ya había comido mucha fruta.
Siempre trabajas con David.
¿Quién olvidará la botella?
Tu vecino ya ha vendido su camisa barata.
¿Por qué cerramos esta maleta?
Sara y Pablo bebieron leche y compraron mucha cerveza.
Su hermano va a llamar a su profesor esta tarde.
Le contarás un plan a tu tía.
Todos los días su hijo corre por el bosque.
Su hermano te mostró otro diccionario.
Abrirá cinco ventanas pequeñas porque quiere escuchar la canción.
Si hace sol, irá a Lisboa.
A Lucía le gusta viajar a París.
Hablaron italiano hace una hora.
Este pájaro es más fuerte que el otro.
¿A quién visitó Miguel?
Hay un coche marrón en el pueblo.
¿Me conocía su primo?
Pedro llevó un traje porque quería pagar este té caliente.
Sara tomaba este autobús los fines de semana.
Todo el mundo encontró este mapa.
El hotel abre a las diez los sábados.
Arreglé estos camiones limpios hace una hora.
Juan quiere llevar su camisa, pero está muy contento.
La chica que ha pagado su falda es nuestra tía.
¿Nos gusta tocar el piano?
Vamos a lavar muchas ventanas y pedir sopa esta noche.
Luis dice que Miguel fue a Berlín.
¿Se ha puesto Jorge la camisa?
Este estudiante debe enviárselos.
No estoy más aburrido que mi hermana.
Dentro de una hora su hermana no le dará estos diccionarios.
Los chicos iban al hotel por la mañana.
Ayudarán a sus primos el viernes.
Necesitaba arreglar el teléfono.
No tenemos un coche rojo.
Esta es la chica más joven de México.
Nadie rompió su botella.
¿Son Lucía y Luis más valientes que su primo?
Espera que lleven una camisa.
Laura trabajó en Lisboa durante once meses.
Le enviarán el poema a su tía.
Hay algunas tiendas cerca de Nueva York.
El jardín era hermoso.
Laura arregló esa cama y cocinó carne hace una hora.
Mi hija le contó esta historia a su tía.
Carlos está ocupado.
Laura prefería este sombrero.
Te estás duchando ahora mismo.
A Juan le encantan los partidos.
Este es el hotel más pequeño de Portugal.
¿Vas a mostrárselo mañana?
Irá a Madrid cuando tenga tiempo.
No puedes ir a Londres porque tienes sueño.
Te he contado el plan.
Este no es nuestro viejo traje.
Mi vecino no se lo trae por la tarde.
Hace una hora leímos con David.
Luis les ha mostrado otra foto.
María es abogada.
Están hablando francés ahora mismo.
Todavía no has cerrado nuestras maletas verdes.
¿Vendía esta chica una chaqueta?
¿Es este reloj tan caro como el otro?
Voy a prestarles una furgoneta el domingo.
¿Dónde compró Laura tres manzanas?
Carmen va a estudiar español esta noche.
Estábamos jugando mientras estaba descansando en ese parque.
No terminaron estos libros el mes pasado.
Tienen que llevar su abrigo rojo, pero no pueden.
El tiempo vuela.
¿Por qué limpiará esta casa?
Miguel y Elena van a viajar a Portugal el lunes.
¿Cuántos camiones compraremos?
Su hija vivió en Lisboa durante seis semanas.
No les mostré estas faldas.
Siempre viajamos a Berlín.
Visitaré a ese médico pronto.
Pedro estaba durmiendo en la casa cuando llamamos.
Te lavaste las manos hace una hora.
Luis y María jugarán demasiado mañana por la mañana.
Luis y Ana cocinarán carne mañana.
Irás a Barcelona para pintar este baño grande.
No estoy llorando demasiado en este momento.
Elena llamará a su hermano.
Laura buscó el gato ayer por la tarde.
Carmen y Laura acaban de divertirse.
¿Lo está pagando ahora?
El chico que ha abierto la caja es enfermero.
Cuando eran niños, vivían en Barcelona.
¿Es esta falda de él?
Cuando llegue, traerá café.
¿Adónde va Isabel?
No traduces estos diccionarios ingleses porque no tienes tiempo.
Cuando Elena era niña, escuchaba música.
Quieren que traiga todos los pasteles deliciosos.
Ana me lo está contando ahora.
Esta chaqueta fea cuesta ochenta y cuatro euros.
No me lo traigas.
No le gusta leer diccionarios.
Estarás en la casa.
Tradujiste la novela anoche.
Mañana no encontraré tres perros.
A su primo le gustaría hablar con su hermana.
Sara y Pablo no van a lavarse las manos.
¿Cuántos años tiene?
No queremos traértelo.
Encontró una camisa pequeña y luego la perdió.
Su tía no pintará nada.
El médico no pagó el sombrero.
El niño dormía mucho todas las semanas.
Ayer por la mañana mis primos construyeron una cocina.
Cuando Carmen era niña, nadaba en el río.
Esta escuela no está lejos de la iglesia.
Las cajas son muy pequeñas.
Carmen estaba pagando esa camisa mientras estabas arreglando el ordenador.
Laura volvió de este museo hace una hora.
Tu tía comprará estos ordenadores rotos en el mercado.
Si quieres, Pedro no escribirá todos los mensajes.
Nuestro tío tiene que escribir el poema.
No me lo muestres, por favor.
Sabe que van a escribir su poema.
La enfermera no ha leído los poemas.
Volverás de ese aeropuerto esta noche.
Le venderá dos teléfonos.
Está viendo otro taxi ahora mismo.
El miércoles su tío no va a contarte un plan.
Me despertaré a las cuatro menos cuarto.
El tren llegará a Londres a las ocho y media.
Pedro quiere que espere el autobús.
¿Por qué hemos esperado a esa chica?
Este armario cuesta 31 euros.
¿Quién va a vender tu vestido?
Terminamos nuestros periódicos anoche.
La chaqueta les parece cómoda.
¿Qué escribió?
El examen no fue el 19 de junio.
Quieres que prepare otra ensalada.
Siempre duerme en el piso.
Juan está ayudando al profesor ahora.
Están contentos.
Su jefe se duchará esta tarde.
Mis hermanas son ricas.
Han caminado hasta la iglesia.
¿Dónde compraste el libro barato?
Estamos comprando nuestro nuevo sombrero ahora mismo.
Iré a Madrid cuando tenga tiempo.
No visitará a sus jefes.
Trabaja en París desde hace siete meses.
¿Dónde está su carta?
A Pablo le gustan esos sombreros grises.
Cuando llegaste, ya habías pintado seis sofás negros.
Había muchas furgonetas en el jardín.
El camarero no llevará su chaqueta cómoda el martes.
No puedes traducir su poema porque no tienes tiempo.
No terminarán el periódico porque no tienen tiempo.
¿Habrá algunas vacas en la calle?
Estaba leyendo mientras David estaba tomando un taxi.
María siempre toca el piano.
Este profesor acaba de lavar su lámpara.
Sara todavía trabaja en París.
El hombre que ha elegido el armario es enfermero.
María no es abogada.
¿Va a ir su hermana a Argentina la semana que viene?
Tu hermano siempre juega al ajedrez.
Estaba ayudando a los abogados mientras estaba trabajando en la escuela.
Arregló sus coches y leyó otro mensaje corto ayer.
¿Está Lucía menos ocupada que su hermana?
Estás estudiando mucho ahora mismo.
Tienes un sombrero, pero no lo usas.
Juan no condujo la furgoneta porque estaba enfadado.
Quiero traérselo.
El chico no limpiará nada.
Espera que visite a este hombre.
Había algunas bibliotecas al lado de la escuela.
Carmen arreglará su silla gris cuando vuelva.
La mujer que vive en Barcelona es fuerte.
Hay cuatro conciertos en Roma.
Ayer tu hermana fue a Londres y pidió zumo.
Su hija quiere llevar un abrigo.
Hay algunas escuelas en Londres.
Hace una hora Laura abrió su puerta.
María necesita esperar a las enfermeras francesas.
No piden café muy a menudo.
Esta es la farmacia más fea de la ciudad.
Laura les ha mostrado un regalo a sus hijas.
Sara va a ver todas las películas el viernes.
Conozco a esta chica tímida ahora.
Esta mujer pide zumo por la tarde.
¿Quiere su tía enviártelos?
Fui a Sevilla después de tomar el taxi rápido.
Las bodas no serán el 20 de septiembre.
Terminarán el trabajo fácil cuando terminemos el trabajo.
Ayer no viste ese nuevo concierto.
El examen es el lunes a las seis.
¿Dónde está mi reloj? Lo he olvidado.
Eres de Lisboa.
¿Qué habitación va a pintar?
Tengo prisa.
Estaba leyendo en el parque mientras Laura estaba pagando su pizza.
El miércoles irán a Barcelona y visitarán a su primo.
Ayer preparamos una ensalada y cocinamos sopa.
¿Saben sus hijas cocinar?
¿Será este viaje el 7 de abril?
Si el tren no llega, Jorge irá a París.
Pagamos 35 euros por ese periódico.
Vamos a traer un viejo reloj.
Lucía, tráenoslo.
El profesor está muy enfermo.
No habló con sus hijos porque tenía sueño.
No puedes tomar ese avión porque estás enfadado.
La entienden.
Vas a limpiar la casa tranquila.
Esta es la montaña más pequeña de Alemania.
Hace una hora escribió la carta inglesa.
Por la mañana se pone el abrigo.
Sé tocar el violín.
Mi amigo inglés estaba llorando mientras estaba caminando por el parque.
Cuando me levante, iré a Nueva York.
Su hermana te ha traído otro vaso.
Cuando terminemos el trabajo, leeremos estos mensajes.
Carmen vive en Londres desde hace cuatro semanas.
No tomó otro barco rápido porque no tenía tiempo.
Su hijo no va a mostrarle estos relojes a Pablo el viernes.
Estaba corriendo mientras Pedro estaba comiendo en el hotel.
Carlos espera que no pinte un armario.
Te toca lavar los platos.
Se lo enviaré pronto.
El aeropuerto abre a las cinco.
Luis vive en Madrid desde hace cinco semanas.
Lucía necesita llevar su sombrero feo, pero está muy ocupada.
¿Dónde vive Laura?
Elena no llorará mucho el martes.
Su vecino se cepilló los dientes ayer por la tarde.
Creen que no está yendo a Lisboa.
¿Dónde están sus ordenadores? Los olvidó.
¿Te gustaría comer esa pizza?
Intentaré escuchar mi canción.
El chico que ha traído una ensalada es nuestro tío.
Pagó ochenta y tres euros por esta bicicleta.
Sus jefes son más serios que Luis.
Irán a París antes de estudiar.
Compramos una radio fea y luego la perdimos.
Eran las nueve cuando este profesor llegó.
Ha visto esa película.
María y Carmen no están un poco enfadadas.
Crees que se ha divertido.
Si Miguel tuviera tiempo, hablaría con Carmen.
El reloj que arreglé es moderno.
Su hija estaba comiendo queso mientras Carlos estaba caminando.
Isabel, lava el coche.
Lucía y Ana se enfadaron ayer por la mañana.
¿A Pablo le gusta llorar en ese baño?
Lo has esperado.
Buscamos una nueva carta y luego la perdimos.
¿Es el camión demasiado feo?
Sara tiene que pintar otra mesa, pero está muy ocupada.
¿Cuánto pescado comeremos?
No traeré sopa porque estoy muy triste.
Su primo siempre está contento hoy.
María quiere abrir una maleta verde, pero no tiene tiempo.
El profesor quiere cerrar sus puertas verdes.
¡Qué sucia está la bicicleta!
A Carlos y Elena les gustaría pagar el zumo.
Elena, no me lo traigas.
Tienen una novela, pero no la usan.
Esa reunión será el 5 de agosto.
Iremos a Roma para estudiar.
El mes que viene voy a viajar a Argentina.
Se despertará después de conducir el coche rojo.
Compré ese sofá gris y cociné arroz ayer.
Si mañana llueve, no hablará con Lucía.
Muy a menudo traducían ese diccionario.
¿Por qué vamos a llevar un traje?
¿Dónde perdió Sara la chaqueta?
Se sentaban todas las mañanas.
Laura va a llamar a su hijo y beber el té el miércoles.
El banco abre a las doce menos cuarto los martes.
Hablará con su hermano cuando María llegue.
Le gustan estas películas.
Isabel está tan enfadada como Ana.
Iremos a Barcelona cuando llegue.
Su tío se llama Luis.
¿Dónde está su bicicleta? La olvidó.
La puerta que ha cerrado es azul.
A Miguel le gusta ese aeropuerto moderno.
No leeré nada.
Miguel y Pablo estaban llamando a su hijo.
No vas a darme los trajes mañana por la mañana.
Este secreto es tan importante como el otro.
Por la mañana Juan y Pablo te lo muestran.
Le duele la cabeza hoy.
Duermes en la habitación todas las semanas.
Fueron a Sevilla después de leer una revista extraña.
Carmen estaba caminando mientras estabas estudiando en la habitación.
¿Está traduciendo el periódico inglés en este momento?
El miércoles Elena se cepilló los dientes.
Pablo quiere ser periodista.
Cuando Pedro salió, ya había lavado la falda.
¿Vivieron en Berlín durante seis meses?
Si tuviera tiempo, iría a Barcelona.
¿Dónde están tus vestidos? Los olvidaste.
Todas las semanas Elena se lo cuenta.
¡Qué plan tan importante!
No entiendo.
Tiene un mensaje, pero no lo usa.
¿Le ha prestado Elena las furgonetas marrones a su hijo?
El restaurante no abre a las diez los viernes.
¿Cómo es el teatro?
¿Leyeron con su hijo el miércoles?
María viajará a Nueva York.
Siempre caminas por el pueblo.
Isabel llevó su nueva camisa.
Hay un viejo armario en el baño.
El sábado iremos al castillo y ayudaremos al chico.
¿Cómo están mis hermanas?
No quieren ver estos partidos interesantes.
¿Por qué han llevado su traje?
Escribió el viejo poema el martes.
María sabe que no bebiste café.
Jorge necesita hablar con su primo.
Estoy tan cansado como Pablo.
María no se acuesta porque está muy aburrida.
Este chico lavó ese abrigo y limpió ese jardín.
Ana es enfermera.
A su primo le gusta escuchar música.
Tu tío fue al restaurante y pidió mucha sopa.
No pintaste esta habitación porque tenías sueño.
Carlos entendía el periódico francés.
Laura irá a Barcelona antes de ver su concierto.
Sus hermanas empezaron a ir a París.
Si tuvieras tiempo, abrirías una ventana.
Quiere que nos quedemos en casa.
Mis tíos intentaron venderlo.
Quieres que lea este buen poema.
María y Luis han escuchado este ruido.
Si tienes tiempo, se acostará.
Su tío bailará con Jorge dentro de una hora.
Hace dos días estos estudiantes inteligentes leyeron un poema.
No beberá leche porque no tiene tiempo.
Toca la guitarra los fines de semana.
Carlos se lo daba todas las mañanas.
Si hace sol, traducirá el libro.
Pablo encontró un perro el domingo.
¡Qué bien juega Sara!
Espero que pinte algunas mesas.
¿Cuánto cuestan esas furgonetas?
¿Están tan ocupados como Ana?
Carlos está tan preocupado como sus hermanas.
¿Cuánta sopa hemos comprado?
Ha pagado nuestro pastel.
A Jorge le gustaría ir a Barcelona.
¿Quiere Juan ayudar a su primo?
Si mañana llueve, no esperarán el tren.
¿Te gustaría lavar tu ventana?
No eres muy joven.
David quiere que laves el vestido.
Son las once de la noche.
Esa habitación nos parece grande.
Hay algunos hombres en la tienda.
A mi hermano le encanta ver partidos.
¿Quería nuestra hija sopa española?
¿Es esta reunión más interesante que la otra?
¿Cómo está su hija?
Ana quiere que beba leche.
¿Es más inteligente que su hija?
Estábamos muy aburridos.
Hace dos días Jorge terminó el trabajo.
Esta chaqueta es de él.
A mis hijas no les gusta hablar inglés.
¡Qué ciudad tan pequeña!
Voy a cepillarme los dientes mañana por la mañana.
Hay un coche en la calle.
Mañana Pablo irá a Madrid y comerá mucho pescado delicioso.
¿Te gustaría ver un partido?
Este es el niño más famoso de España.
Mi tía no le trajo la botella.
No había ninguna mujer en el mercado.
Estaba arreglando el ordenador mientras Carmen estaba descansando en el parque.
Su hermana nunca ha comido en este restaurante.
El hombre siempre lee con su tía.
Te encanta tocar la guitarra.
Encontraron una falda marrón y luego la vendieron.
Fuimos a la oficina y compramos todos los coches ayer por la mañana.
¿Va a hablar Laura alemán mañana?
¿Se vistió el chico bajo ayer por la tarde?
¿Dónde está nuestro ordenador? Lo olvidamos.
¿Te gustaría vender tus bicicletas modernas?
Tienes que cocinar otra patata.
Cree que Carlos y Juan están muy cansados.
¿Por qué pagaron el agua fría?
Cuando tenga tiempo, verá esa película.
¿Cuándo irá Pedro a Roma?
Dentro de una hora David va a levantarse.
Vas a sentarte antes de leer otro mensaje.
No volví de Barcelona el año pasado.
¿Quién terminará estas revistas?
Laura quiere construir una nueva tienda.
Pablo empezó a ir a Madrid.
Carlos quiere su camión.
Estaba comiendo en el jardín mientras estaba vendiendo los vestidos.
El hombre todavía trabaja en Berlín.
Su primo no estará en Lisboa.
¿Por qué llamaron a su hijo?
Este caballo es más pequeño que ese caballo.
Tu tío verá una película cuando Lucía llegue.
Muéstrale la revista extraña, por favor.
Estábamos durmiendo en el hotel mientras estaba durmiendo.
Viviste en Londres durante cuatro años.
¿Trabajó María en Barcelona durante dos años?
Mi tío no encontrará su vaca fuerte.
Cuando termine el trabajo, venderá la cámara.
Elena y Laura están cerrando una puerta en este momento.
Al chico perezoso le gusta cocinar arroz.
Todo el mundo busca este billete.
Lucía no habló con Sara porque tenía prisa.
Se acuesta todos los días.
Esa carta estará debajo del sofá.
¿Dónde ha comprado Miguel ese sofá?
Abrimos otra ventana y bebimos el zumo.
Nuestra hermana fue a Nueva York el mes pasado.
Dices que no puedes lavar las tazas.
Tu hija no debería llevar una camisa.
Estábamos nadando mientras estaba cocinando en la cocina.
Quiero que vayas a Londres.
Ayer fui a París y visité a mi hermano.
No pueden esperar este tren porque no tienen tiempo.
No han bebido mucho café.
Miguel fue al supermercado y ayudó a su hermano ayer por la tarde.
Isabel no va a traer los regalos.
Sabemos que construirá otra biblioteca.
Recuerdo estos ruidos hermosos ahora.
Trabajaste mucho ayer por la tarde.
El tren que Laura tomó es lento.
La mujer se puso el sombrero hace una hora.
No buscaste este teatro porque estabas triste.
Esos son tus sombreros cómodos.
Juan tiene que comprar un armario, pero no tiene tiempo.
Carmen y Elena han cerrado la ventana.
Esa chica que ha traído sopa es música.
¿Cuántas manzanas ha comido?
Pedro va a elegir otro libro fácil el sábado.
Acaban de escribir sus cartas.
Era enfermero.
Estaba cocinando cuando llamó.
Esta iglesia es menos fea que esa iglesia.
Laura irá a Lisboa antes de llamar a sus tíos.
¿Les contó Lucía otra historia ayer por la mañana?
Todavía no hemos pagado nuestra agua caliente.
¿Dónde están sus diccionarios? Los vendieron.
Esta es la tienda más hermosa de España.
Quieren que hables con Juan.
No tradujeron su libro porque tenían prisa.
Sara y Elena pagaron 70 euros por este traje.
Estábamos leyendo en el jardín.
El camarero está solo hoy.
Le contó otro problema a su tío.
¿Cuántas novelas comprará Miguel?
Sara va a ir a Sevilla para estudiar.
Carlos le ha vendido una cama blanca a Juan.
David tenía calor.
¿Pagó su tía 66 euros por esta bicicleta?
¿Cuántas ciudades verá?
Pronto irás a esta oficina pequeña.
Pablo vive en Barcelona desde hace seis meses.
Ayudarás a estos estudiantes.
Su hija jugará con Luis mañana.
Cocinarán este huevo cuando volvamos.
Jugó mucho hace dos días.
El coche que hemos conducido era verde.
¿Es este el río más tranquilo de Argentina?
María nos esperará mañana por la mañana.
No terminan el ejercicio porque tienen sueño.
Luis acaba de hablar con Pedro.
¿Qué banco va a encontrar Lucía?
¿Dónde has encontrado el banco tranquilo?
Pedro y Luis van a abrir estas maletas.
Me despertaré cuando Carmen termine el trabajo.
Laura va a ayudar a su camarero en esta casa.
Pablo cree que arreglaré nuestras furgonetas.
Esa falda estaba debajo del armario.
¡No construyas este piso moderno!
Va a volver de México dentro de una hora.
Elena va a ir a la universidad y ayudar a ese estudiante el viernes.
Eran las cinco cuando llegaste.
Prepararás esos pasteles italianos cuando tenga tiempo.
Si quieres, Pedro no se levantará.
¿Qué decimos?
Estaba preparando esos pasteles mientras Jorge estaba estudiando.
Pedro se acostará porque quiere buscar un hospital.
No busco otro reloj porque estoy muy aburrido.
Esta noche no va a pagar la pizza.
Laura es más famosa que Carlos.
A tus primos les gustaría lavar esas camisas.
¿Es este autobús menos rápido que ese autobús?
Pagamos ochenta y nueve euros por esas camisas.
¿Se sentará David a las seis menos cuarto?
Cuando Lucía era niña, trabajaba en Nueva York.
No prefiere la ensalada ahora.
Todos los días David leía esa revista francesa.
Les gustaría ir a Sevilla.
Le daremos todos los pasaportes a Pedro esta noche.
Quiero vender cuatro armarios grises, pero estoy muy nervioso.
Quieren arreglar las furgonetas, pero no tienen tiempo.
Encontraste una nueva cámara y luego la vendiste.
Llueve mucho en Nueva York los fines de semana.
Te quitarás la camisa mañana por la mañana.
Me gusta este periódico y quiero comprarlo.
Este es mi hijo.
El martes nuestro hermano va a enfadarse.
La chica que ha comprado la bicicleta es profesora.
Esa biblioteca tranquila está detrás de la escuela.
Juan se duchó a las seis menos cuarto.
A Elena le gusta cantar en la iglesia.
Trabajamos en París desde hace siete semanas.
¿Cuántos armarios vendió Laura?
¿Qué va a leer Jorge?
¿Qué camión lavará Carlos?
Sabe nadar.
¿Es esta su falda limpia?
Tu tío está menos enfermo que Carlos.
¿Qué vamos a cocinar?
Pueden terminar tu trabajo.
María y Laura eran muy perezosas.
Vamos a ir a Berlín después de terminar ese diccionario.
Elena se duchará a las tres.
Hay muchas reuniones en Barcelona.
Va a verla esta tarde.
Jorge no come queso delicioso por la tarde.
¿Cuántos teatros verá Elena?
Tiene ganas de limpiar las nuevas sillas.
¿Tienen sus hijos prisa?
Hace una hora le trajo leche a David.
El hombre que vive en Barcelona está contento.
A estos chicos les encanta leer libros.
Por la noche se ponían el abrigo.
No tradujiste esa carta francesa porque estabas muy aburrido.
Ana está más aburrida que sus hermanas.
No viajaste a España con Juan hace tres semanas.
Conocemos al profesor.
Te levantas a las doce y cuarto.
¿Queríamos leer esa novela?
¿Dónde están mis camisas? Las olvidé.
A Carlos le gustaría comprar buena sopa.
¿Cuántos relojes venderá Lucía?
Estaban preparando buena sopa cuando Miguel entró.
Mañana Lucía va a ir al aeropuerto y comer esta pizza italiana.
Cuando era niño, trabajaba en Lisboa.
Lucía caminó hasta el supermercado ayer.
¿A qué hora empieza la boda?
Vas a vestirte después de ver este concierto.
Nos encanta hablar inglés.
Jorge bebió agua y limpió esa cocina bonita.
Pablo y Sara descansan con su hermano muy a menudo.
Ayer arreglamos esa furgoneta lenta.
Este pueblo es más tranquilo que ese pueblo.
Si quieres, traeremos agua caliente.
Va a darte esa foto mañana.
Ese chico que ha limpiado su piso es estudiante.
Jorge es enfermero.
Te pusiste la chaqueta el sábado.
No empezó a pagar esas pizzas.
A estos niños les gusta el hotel.
Hay un partido en Sevilla.
Necesita tus camiones verdes.
Isabel quiere escuchar esa canción hermosa, pero no tiene tiempo.
La fiesta fue el lunes a las ocho y media.
Fuiste a Londres y comiste mucha carne.
Es amable.
Van a visitar a la mujer la semana que viene.
Trabajamos demasiado anoche.
¿Dónde hemos perdido estos pasaportes?
¿Cuánto cuesta la bicicleta?
Sus tías van a leer en la biblioteca pronto.
¿Duermes demasiado por la mañana?
Quiere hablar con su hermana.
Quiere que compren todos los diccionarios.
¿Cuándo llevó Jorge un traje bonito?
Saben que puedo buscar un traje.
¿Qué gato vio?
Esta es la playa más pequeña de Portugal.
Cuando Miguel termine el trabajo, hablaré con mi tía.
Quiere que vaya a Nueva York.
Su hermana está más contenta que Miguel.
Sara dice que me estoy levantando.
Cuando llegó, Jorge ya había cerrado otra caja.
No sabe tocar la guitarra.
Este traje es de ella.
Tu amigo cocinaba arroz muy a menudo.
No preparaste sopa porque estabas muy aburrido.
Estábamos caminando por el bosque mientras estaba jugando.
El mes pasado nuestro hermano terminó esta novela.
Tu camisa te parece amarilla.
Nevará mucho en Roma esta tarde.
Deberíamos cocinar con María.
Su hermana abre la caja los fines de semana.
Hacía calor en Roma.
Cuando Juan llamó, Pedro ya había visitado a los profesores.
Esta tarde vas a ir al aeropuerto y comer pan.
Te he contado la idea.
Me divertiré a las nueve menos cuarto.
Estabas pagando esta sopa mientras Carlos estaba leyendo.
Sara y María fueron a Francia ayer.
Las clases no son el 13 de julio.
¿Quién va a abrir la puerta?
Dentro de una hora no estudiarán muy poco.
Le prestaremos una novela.
No esperan el tren porque están solos.
Tu hija debe volver del hotel.
Luis fue al castillo y vio esa nueva película el lunes.
Hace calor en invierno.
Los conciertos no serán el 18 de diciembre.
Cerrará estas maletas cuando volvamos.
Las camisas están sobre el sofá.
¿Trabajaron estos niños en Berlín durante doce años?
Mi primo tiene cincuenta y un años.
¿Cantan muy bien por la tarde?
¿Son más inteligentes que su hermana?
Dicen que vive en París.
Todas las mañanas pagas la camisa.
Este es el banco más moderno de Italia.
Carmen no nadó en ese río.
Laura, no nades en ese restaurante.
El periódico que Elena ha elegido es inglés.
Si viviéramos en Madrid, arreglaríamos la silla.
Sara no intentó ayudarla.
¿Te mostraron un sombrero seco anoche?
Quisiera un billete para Barcelona.
Laura no habla con Pedro porque está muy triste.
No estudies en el castillo.
Isabel tiene que conducir su furgoneta, pero no puede.
Ana trabaja en Berlín desde hace ocho años.
¿Te gustaría ir a Madrid?
Pablo y Carlos se han puesto el abrigo.
Alguien oyó la música.
Juan estaba cocinando la sopa mientras Miguel estaba estudiando en la escuela.
¡Vamos!
Son las tres menos cuarto de la tarde.
Hablarás con Juan porque quieres esperar a tus tíos.
Lavarás estos camiones en el teatro.
Los fines de semana Pablo corre mucho.
Fui al museo y comí esos huevos deliciosos.
Luis es tan serio como Pedro.
Tus hijos lo perdieron anoche.
¿Te gustaría llamar a tu vecino?
Me gustan estos periódicos y quiero comprarlos.
¿Qué vestido vamos a llevar?
¿Dónde perdió Ana esa lámpara?
Dice que estoy visitando a mi tía.
Sara llamará a su amigo cuando Lucía termine el trabajo.
¿Dónde está ese banco?
Trabajaron en Berlín durante dos semanas.
Carmen estaba durmiendo mientras estaba descansando en el hotel.
Pronto vas a traerle este abrigo.
Va a jugar en el parque el martes.
Si Lucía hablara inglés, cocinaría sopa.
El concierto que has visto es extraño.
Ya ha cerrado algunas cajas.
Fui a Lisboa después de buscar el teléfono.
¿Quién ha llamado a su profesor bajo?
Carmen nos lo está dando en este momento.
El viaje fue el miércoles a las dos.
Bailamos en el teatro ayer por la tarde.
Es muy joven.
¿Por qué vieron el partido importante?
Jorge es de España.
Jorge estaba comprando ese sofá negro.
Su tía quiere ser escritora.
Fui a Londres para llevar mi camisa marrón.
¿Se duchará su hijo a las ocho y cuarto?
Está cocinando con María ahora mismo.
Buscó una nueva camisa y luego la vendió.
Esa oficina está cerca del aeropuerto.
Cuando Lucía se levante, se vestirán.
Dice que Miguel no va a ir a París.
¿Cuántos aeropuertos hay en Madrid?
Carmen estaba llorando mientras Laura estaba nadando.
Quiero escuchar mi música, pero estoy muy enfadado.
Pedro y Sara no están pidiendo una ensalada en este momento.
El supermercado está cerca de la tienda.
Nos gustaría ver su película.
Cuando David era niño, jugaba al baloncesto.
¿Camina su tío con su hija por la tarde?
El chico limpió el armario hace dos días.
Estás conduciendo las furgonetas en este momento.
¡Qué bien canta este estudiante!
Le ha dado un libro.
Leerá el diccionario y cocinará arroz delicioso pronto.
¿Cerró el médico otra caja?
Carmen fue a Madrid antes de comer.
Tienes cinco botellas, pero no las usas.
Sé que no hablará con Miguel.
Construirá un piso bonito.
Lo hace todos los días.
Si hablara inglés, cerraría una puerta.
Estaban descansando en ese parque mientras Ana estaba viendo los conciertos.
Va a pintar su baño la semana que viene.
¡Qué serio es nuestro primo!
Visitó la ciudad ayer por la tarde.
Si hablara inglés, abriría esta puerta.
¿Habrá un armario en la cocina?
¿Se viste Laura a las once y media?
Encontraremos todos los supermercados pequeños.
¿Por qué han cocinado el arroz?
Sabe que Isabel va a escuchar esta música.
¿Están nuestros jefes inteligentes tan tristes como Carlos?
Va a esperar a su hermano pronto.
Ayer por la mañana lo compraron.
Necesita ir a Madrid.
¿Cuántos pájaros verá David?
Limpiará su habitación cuando terminemos el trabajo.
María sabe que va a comprar tres armarios.
Cuando Ana termine el trabajo, limpiarán la silla.
Querías esperar ese tren.
Este perro es más pequeño que el otro.
El lunes iremos a Lisboa y ayudaremos a estos niños.
No estoy pagando la buena pizza ahora.
Si tuviera tiempo, prepararía esas ensaladas deliciosas.
Espera que me vista.
Esta pregunta no es más extraña que la otra.
Hace una hora le trajo la foto a Juan.
No llamaré al abogado porque no tengo tiempo.
Lucía caminó hasta la farmacia hace dos días.
¿Es esta la ciudad más hermosa de Japón?
Esperas que conduzcamos esta furgoneta.
Elena y Luis quieren zumo.
Mañana David irá a Berlín y comerá la sopa.
Carmen va a venderle esa furgoneta a María dentro de una hora.
¿Por qué no cerró Miguel una puerta?
Quiere que traigan algunas camisas.
El sábado tu vecino arreglará la furgoneta cara.
Jorge trabaja en Barcelona desde hace siete meses.
Viajamos a Berlín anoche.
Me lo contó hace dos días.
Esa cámara es de ella.
¿Cuándo vas a cocinar cuatro huevos?
¡Envíale la cámara!
Voy a contarle un plan mañana por la mañana.
La iglesia estaba delante del supermercado.
Quiero ser enfermero.
Si no encuentro las llaves, conducirá esta furgoneta.
Tenemos un traje, pero no lo usamos.
¿Cuándo cerrará cinco cajas?
Las faldas son blancas.
Les vendimos muchos coches hace una hora.
Dices que se duchará.
Había seis estudiantes en la iglesia.
Cuando Elena era niña, trabajaba en Berlín.
Mi primo viajará a Lisboa el 15 de junio.
Esta respuesta es más difícil que la otra.
Si quieres, cerrarán su maleta.
¿Dónde perdió Isabel la taza?
Pablo es de Barcelona.
Ana ya ha lavado ese plato.
Jorge e Isabel te conocían.
Conoces la ciudad.
Estas novelas estaban al lado del sofá.
Ya son las seis y cuarto.
Cuando tengan tiempo, Isabel y Lucía se divertirán.
La oficina estaba cerca de la iglesia.
Creemos que no estoy escribiendo un poema.
Los hombres irán a la farmacia y verán estas películas mañana por la mañana.
Nadie puede comprar el nuevo teléfono.
Hace una hora Pablo y Carlos pidieron té y abrieron esa ventana limpia.
Eran las nueve y cuarto cuando Sara llegó.
¡Pon el pasaporte debajo de la mesa!
Buscaron una chaqueta barata y luego la perdieron.
Iré a París para estudiar.
Esta chica nació en 2009.
Van a cocinar con su hija esta noche.
Compré un teléfono caro y luego lo vendí.
Fui a Lisboa y comí otra patata deliciosa.
Tienes un vestido, pero no lo usas.
¿Está el diccionario sobre la silla?
Vamos a conducir estos camiones.
¿Por qué va a elegir otra mesa?
Tiene un libro, pero no lo usa.
Debe correr con su hija.
No tenían este problema.
Lucía acaba de ducharse.
Déjame en paz.
Su camisa les parece gris.
El banco cierra a las seis y media.
¿Oyó esta canción hace dos días?
Quieres que pinten estos armarios.
Te encanta cocinar con tu primo.
Tu hermano ya ha hablado con Juan.
¿Dónde está tu periódico? Lo has vendido.
El hombre no va a prestarle tu traje rojo a su hermana el martes.
¿Dónde ha encontrado Sara un gato?
Limpian la mesa por la mañana.
Somos demasiado jóvenes.
¿Se aburrirá su hijo?
Me duele la espalda cuando hace frío.
Su hermana se llama Laura.
Necesitaba la novela barata.
El periódico extraño está debajo del sofá.
¿Adónde irá David?
No has olvidado la pelota.
David quiere llevar un abrigo, pero no tiene tiempo.
La chica nos llamó anoche.
Esta es la playa más tranquila de España.
Dentro de una hora escribirá ese mensaje inglés y escribirá los mensajes cortos.
Lavamos un sombrero y cerramos esa ventana ayer.
Había un libro al lado del sofá.
Jorge descansa en ese hotel muy a menudo.
Mi hija volvió de esta iglesia anoche.
Llovió mucho en Portugal el martes.
¿Qué avión ha tomado Elena?
Voy a traerlo pronto.
¿Ha perdido Elena esta taza?
¿Por qué fue a París?
Juan quiere dártelo.
¿Estaba ese traje cómodo al lado de la silla?
Buscamos un diccionario inglés y luego lo vendimos.
Ana y Luis van a prestarme este abrigo dentro de una hora.
Ayer por la mañana arreglé nuestro camión marrón.
Sara necesita visitar esta ciudad, pero no puede.
¿Qué silla va a pintar Juan?
No quiere ser ingeniera.
A su tío le gusta tocar el piano.
Pedro nació el 22 de agosto.
Por favor.
Hace un año compró este teléfono.
Laura quiere escuchar su canción hermosa, pero no puede.
Luis tiene que comer dos huevos deliciosos, pero está muy ocupado.
Jorge se quitó el sombrero el domingo.
Fuiste al teatro y pediste cerveza anoche.
Esta chaqueta está tan mojada como esa chaqueta.
He llevado una chaqueta.
No buscó su perro porque tenía prisa.
¿Cuántos teléfonos va a vender María?
Su hijo es bajo.
La chica no se está quedando en casa.
Estás un poco cansado hoy.
Todo el mundo cocinará su huevo.
Quiere enviárnoslo.
Van a cantar en el baño el viernes.
Quieres que pintemos una habitación.
Vamos a darle estas chaquetas a nuestra hermana mañana por la mañana.
Miguel tiene ganas de leer el poema interesante.
Esta noche vamos a ducharnos.
Creen que he arreglado estos sofás baratos.
Hay algunos armarios en la casa.
¿Cuántas mesas has vendido?
Hay muchos conciertos en Sevilla.
La furgoneta que han lavado está sucia.
¿Se está cepillando el estudiante los dientes?
Estabas cocinando en este restaurante mientras Juan estaba escuchando esas canciones.
Si tuviera tiempo, buscaría un castillo.
El restaurante cierra a las cuatro los martes.
¿Lo han llamado?
Nuestra hermana comprará el agua dentro de una hora.
Ese paraguas está al lado del sofá.
¿Dónde está mi revista? La perdí.
No hay ninguna chaqueta fea al lado de la cama.
Mi tío no va a caminar por el parque esta noche.
Estaba pidiendo estas ensaladas mientras estaba jugando en la calle.
¿Te escucharon estos estudiantes?
Le duele la cabeza cuando hace frío.
Creen que hemos ido a Londres.
Los camareros ya se han duchado.
¿Qué chaqueta lavó María?
Esta respuesta es tan buena como esa respuesta.
El taxi sale a las cuatro y media.
No has leído con tu tío.
Cuando éramos niños, cocinábamos con nuestro hijo.
Su tía estaba cocinando mientras estabas lavando el traje.
Eran las once cuando nuestros hermanos llegaron.
¿Está Pedro más ocupado que su tía?
He bailado en el teatro.
No hacía viento en Francia.
Quieres abrir una maleta, pero no puedes.
Luis va a ponerse la camisa.
A Luis y Carlos les encantan las canciones.
María y Carmen van a escribir una carta mañana.
Mi hermana no te buscó hace dos días.
Ana fue a París después de beber mucho vino.
Estaba pintando la silla.
Fueron a Argentina hace un año.
Te ducharás cuando Carlos se levante.
Fuiste al restaurante y viste el concierto.
Las mujeres construyeron una cocina ayer por la mañana.
Sara no paga esas camisas porque tiene sueño.
Tiene prisa.
Mi secreto me parece extraño.
Mi lápiz estará sobre la mesa.
¿Los esperó David ayer por la mañana?
Sara, no se lo traigas.
Pedro no habló con David porque no tenía tiempo.
Tengo que vender otro sofá, pero no tengo tiempo.
Isabel, elige esa revista.
Estabas corriendo por la calle mientras estaban bailando.
Acabo de ir a Berlín.
Ayer por la tarde fue al mercado y ayudó a su hermana.
Eres más perezoso que tus hijas.
Ya ha cocinado sopa.
¿Está el billete al lado del sofá?
Hay dos fiestas interesantes en Roma.
Por la noche se vestía.
Ana va a ir a París para comer una ensalada.
No descansé demasiado hace dos días.
Miguel no tenía razón.
Esta noche abrirán la puerta pequeña y prepararán sopa.
Va a ir a París el próximo verano.
Pablo me trajo mucha sopa hace dos días.
¿Quién va a conducir nuestras furgonetas?
Descansaré con Jorge esta noche.
¿Te han prestado mi periódico?
¿Lo quiere Pedro?
Si María pudiera, iría a París.
Pedro y Ana nunca han viajado a Nueva York.
Cuando vuelvan, verás la película.
¿Cuántas manzanas hemos comido?
Estaba corriendo mientras estaba limpiando estas camas.
¿Cuánto cuesta el sombrero?
María bebió mucha leche ayer por la mañana.
Cuando éramos niños, tocábamos el piano.
Nuestra hija no viajará a Madrid dentro de una hora.
Tu partido le parece interesante.
¿A tus tías les gustan los gatos?
Sara está tocando el piano ahora.
Estábamos comiendo cuando Jorge llegó.
Cuando Ana tenga tiempo, comeremos nuestra manzana.
Esta tarde Pedro va a darle un periódico a su primo.
Miguel y Laura están en Barcelona.
¿Lo paga por la mañana?
Isabel necesita elegir otro periódico francés, pero no tiene tiempo.
María cree que Luis puede tomar los taxis.
Juan no ha buscado nada.
Nuestra tía quiere ser pintora.
Tu tía estaba cantando mientras Pedro estaba comiendo en la cocina.
Pedro y Jorge cerraron su caja.
Cuando María vuelva, abrirá esa maleta.
Vas a ayudarlo esta noche.
¿Cuándo cerramos esta maleta gris?
Por la tarde nos buscaba.
Quiere que hablen con Carmen.
¿Estamos esperando a nuestras tías en este momento?
Su tío estaba trabajando en la universidad cuando llegaron.
A tu hermano le gusta tu nueva falda.
Ese sombrero es nuestro.
Lo ayudé ayer.
Eran las cuatro y media cuando mis amigos llegaron.
Lucía y Pedro no están un poco aburridos.
Si vivieran en Madrid, conducirían su camión.
Nuestro amigo estaba durmiendo mientras Ana estaba llamando a su hermano.
¿Viajarás a Madrid el 28 de abril?
Descansaron demasiado el sábado.
¿Llegó el taxi a las cuatro?
Si quieres, Jorge no se quedará en casa.
La mujer se despertó a las diez.
Fue a Roma después de ayudar a la enfermera.
Si hablara inglés, vería mi partido.
No recuerda el ruido.
Jorge acaba de arreglar estos teléfonos.
Nuestra tía lo vendió ayer por la mañana.
¿Hay muchas chaquetas amarillas sobre la silla?
Van a ayudarte.
Esta radio no estará debajo del armario.
Si hace sol, abrirá otra puerta.
Compraste una chaqueta barata y luego la vendiste.
La chaqueta está debajo del armario.
Mi tío va a ir a Lisboa y ver muchas películas pronto.
Te divertirás cuando tenga tiempo.
No lo sé.
Espera que María cocine un huevo.
Quiero que se siente.
Dicen que Carmen va a vender esta mesa verde.
Su cámara le parece vieja.
Tiene mucho frío.
Sara está estudiando demasiado en este momento.
Nuestro hijo tiene cuarenta y un años.
Este pueblo no es muy pequeño.
¿Vamos a prestarle una furgoneta esta noche?
Ese coche es tuyo.
Esos no son sus hermanos.
Te estábamos buscando.
Pedro cree que se vestirán.
A Sara le encanta caminar con Juan.
Van a arreglar este ordenador.
Si hace frío, pedirá cinco pasteles deliciosos.
No ha trabajado en Berlín.
No vas a viajar a Argentina.
¿Va a tocar Miguel la guitarra mañana?
Tienen que ver muchas películas, pero no tienen tiempo.
¿Cuándo pagó Ana este pastel delicioso?
Lucía y David bailarán en la cocina.
Cuando Carmen se levante, cerrarán una puerta.
Pablo sabe que Juan ha visitado esta ciudad pequeña.
Esas chaquetas están sobre la cama.
Las cámaras le parecen feas.
Le gusta estudiar en la escuela.
Nuestro hermano estaba conduciendo este camión caro mientras Jorge estaba cocinando.
Carlos y Pedro se duermen a las dos y cuarto.
¿Dónde están sus libros? Los ha vendido.
No quieres ser estudiante.
Cerró la maleta porque quería visitar a su primo.
Cuando Elena tenga tiempo, Isabel arreglará ese ordenador.
¿Quién puede buscar este pájaro?
Cuando Pedro llamó, mi tía ya había roto ese plato.
No sabemos conducir.
¿Es Pedro más inteligente que Miguel?
Fui a la estación y pedí leche.
Le traerá un vaso a Sara.
Mi hermana hablará con Ana cuando se levante.
Lucía va a venderle otra bicicleta a Isabel esta noche.
La cocina que construiste es moderna.
Hoy es martes, 23 de abril.
No termines mi libro difícil.
Nació el 4 de diciembre.
Cuando Isabel era niña, dormía en el hotel.
Su ordenador caro no cuesta 28 euros.
No voy a ir a esa iglesia el martes.
¿Dónde está nuestro hijo?
Carmen se quitará la camisa.
Esta furgoneta está muy limpia hoy.
Esta tarde vamos a ir a Lisboa y pedir té.
Va a ir a Roma y ver este concierto el martes.
El barco saldrá a las cuatro y cuarto.
Esta bicicleta es menos cara que esa bicicleta.
Espera que esa farmacia esté abierta.
Había un hospital en Lisboa.
Hoy es sábado, 26 de mayo.
El diccionario que compró era nuevo.
Este es el profesor más amable de Portugal.
¿Te gustaría hablar con Ana?
A Carlos le gusta el arte.
María le ha dado una lámpara a su hija.
Hay algunas chicas en la tienda.
No vayas al hospital, por favor.
El abogado estaba bailando con Sara.
Si tuviera tiempo, construiría esta habitación.
Sara limpiará esta habitación.
Pronto irá al banco y visitará a esa mujer.
Tus vecinos necesitan escucharla.
Hace muy buen tiempo en Portugal.
Jorge irá a Londres antes de estudiar.
El domingo Pablo y David no van a esperar a su hermana.
Este partido no es demasiado importante.
Sara no es demasiado alta.
Pinté el baño limpio ayer por la mañana.
¿Qué cámara va a traer?
David e Isabel no quieren esa radio ahora.
Mi hermana no necesita esa cama.
Traducirán tus periódicos pronto.
María estaba viendo la película mientras Carmen estaba eligiendo la chaqueta.
Estaba jugando en el parque mientras Isabel estaba leyendo en el parque.
¿Por qué no leyó Pedro ese libro?
Esa boda es muy importante.
Cuando Isabel vuelva, arreglarán sus teléfonos.
Quiero mucho zumo.
Su tía abrió las puertas grises y cocinó carne.
Está más enfadado que su hijo.
Esa silla es gris.
Cuando saliste, María ya había traducido ese periódico.
Nos lo envía los fines de semana.
Juan, limpia ese armario.
Se los ha mostrado.
Tu hermana es de París.
¿Dónde están sus camiones? Los perdieron.
Estaremos delante de la escuela.
Este autobús es más lento que el otro.
¿Dónde trabajan?
¿Dónde están tus gatos?
¿Terminó Miguel la novela?
¡Qué calle tan tranquila!
Espera a su jefe joven todas las mañanas.
¿Te gustaría vestirte?
Vamos a traducir este poema extraño.
No descansé demasiado.
Sara y Laura estaban llorando mientras Carmen estaba trabajando.
Nevó mucho en Lisboa hace una hora.
Elena, no te vistas.
Ayer por la tarde visitaron a tu tía.
No le duelen las manos.
¿Qué ha leído Lucía?
El médico estaba trayendo café caliente mientras María estaba durmiendo.
Mi hermano estaba cantando mientras estábamos leyendo en la biblioteca.
Le encanta tocar la guitarra.
Mi hermano ha roto la taza.
¿Estaba escribiendo Luis otro poema inglés?
Cuando era niña, vivía en Sevilla.
Trajeron mucho café ayer por la mañana.
Siempre escucha música.
Sus tías viven en París desde hace once semanas.
Ana no se lo mostró hace una hora.
Arregló este ordenador hace una hora.
¿Por qué visitará Ana a su hombre alto?
Quiero ir a Roma.
¿Quién ha olvidado este plan difícil?
La ha encontrado.
Lucía se vistió anoche.
¿Por qué habló Pedro con Lucía?
Sara y Laura están muy enfermas.
No han buscado la pelota en el jardín.
La estación está abierta.
Elena lavó una lámpara.
¡No se lo envíes!
Hay un estudiante en el aeropuerto.
Estábamos nadando en el río mientras David estaba visitando a ese niño.
Quieren abrir todas las maletas, pero están muy ocupados.
El chico que cerró una maleta es serio.
A tu tía le encanta leer diccionarios.
Los fines de semana el hombre famoso traduce tu novela.
Quieren que vean su partido.
¿A nuestros primos les gusta este coche?
Hace dos días Elena y Miguel cerraron una caja y pidieron la pizza deliciosa.
Queremos que hables con Carlos.
La idea que Elena olvidó es difícil.
Estamos arreglando nuestra silla ahora mismo.
El chico que cocinó el arroz está cansado.
Quieren que hablen con María.
¿Quién va a oír mi música?
Su cumpleaños es el 21 de octubre.
¿Trabajó nuestro tío en Barcelona durante doce años?
El chico que ha pintado su habitación está nervioso.
El supermercado abre a las nueve.
¿Cocinaron en el restaurante el domingo?
Pronto la enfermera va a pagar el pastel.
Su hermana no se llama Elena.
El domingo lo perderá.
Nuestra hija nunca trabaja con Jorge.
¿Trabajan en el mercado por la mañana?
Había un lápiz debajo de la mesa.
Hacía mucho frío en Alemania.
¿Es Sara más rica que Carlos?
No hay ningún partido en Barcelona.
Tendremos que terminar este trabajo.
Carmen va a enfadarse antes de cocinar un huevo.
Elena tiene que comer su bocadillo, pero no puede.
Pagué 83 euros por este diccionario.
Quiero que traduzcas el poema.
Mañana Laura olvidará su periódico.
Va a ir a Barcelona después de elegir sus revistas inglesas.
¿Dónde vio ese barco?
Sara no va a traerle cinco pasteles a su hija pronto.
Sus hermanos jugaban al ajedrez.
Estoy más aburrido que Luis.
Estábamos caminando por el bosque cuando llegué.
Si viviera en Madrid, bebería mucha agua.
Necesitan pagarlo.
Esta respuesta es más importante que la otra.
Los partidos son el 21 de septiembre.
Ayer mi tío pidió la pizza y cocinó los huevos.
Los camareros están delante del hotel.
Pablo le ha vendido un sofá a su hermano.
Fuiste al castillo y visitaste esa ciudad.
Carlos no abre la puerta pesada porque está muy enfermo.
Hay muchos partidos en París.
La semana que viene vamos a visitar a ese estudiante.
Esas furgonetas son tuyas.
El martes mis jefes jugaron al baloncesto.
Lucía ya ha ido a Barcelona.
No está preparando sopa ahora.
Miguel y Carlos abrieron una caja y leyeron este periódico ayer por la mañana.
¿Qué ventana va a cerrar Ana?
María veía el tren.
Me gustaría ir a París.
No me gusta viajar a Sevilla.
Cuando lleguemos, irá a Nueva York.
El sábado Miguel va a traerle la foto a su tía.
Su primo se levantó hace una hora.
¿Deberían contárselos estos hombres?
¿Llegó el barco a las diez?
Mi amigo come este tomate todas las semanas.
Si no encuentro las llaves, Jorge pintará una silla.
Tiene un abrigo, pero no lo usa.
¿Van a cerrar una maleta gris pronto?
A tu vecino joven le gusta la historia.
Miguel ya ha pagado el vestido.
¿Estaba este lápiz sobre la silla?
No volvió de este aeropuerto ayer por la mañana.
Estaba ayudando a esa enfermera mientras estaban cocinando en la cocina.
Su jefe vivió en Lisboa durante seis semanas.
La mujer ayudó a la enfermera y pidió agua.
Te levantaste después de pintar un sofá feo.
Tienes un diccionario, pero no lo usas.
Isabel todavía no ha hablado con Elena.
Nuestro jefe siempre llora en la habitación.
Nadie traduce esa novela.
Cuando llegue, nos ducharemos.
¿Qué hay de cena?
Muy a menudo su hija habla francés.
Ana llamó a este profesor y arregló la silla hace una hora.
Había un estudiante en la biblioteca.
Necesito buscar este paraguas, pero no tengo tiempo.
Su hermano ha olvidado esa palabra.
¿Van a pedir tus tíos mucho té esta noche?
Pedro acaba de hablar con su tía.
Se los diste ayer por la tarde.
No necesitaba terminar este viejo periódico.
El estudiante ya no trabaja en Berlín.
Carmen nunca come pescado.
María y Sara saben nadar.
Pedro llevó su traje hace una hora.
Tu vecino ha viajado a Barcelona.
Estarán en el jardín.
El supermercado está detrás del hospital.
No hemos bebido la cerveza.
Estaban arreglando las mesas mientras Laura estaba leyendo en la habitación.
Queremos que elija esta revista.
Quiere que beba té.
Vamos a viajar a Madrid el 12 de junio.
El martes el chico joven abrirá una maleta y preparará este buen pastel.
Este camarero tiene frío.
Ana ya no trabaja en París.
María espera que viva en Nueva York.
Ya son las nueve y cuarto.
La universidad no está delante del castillo.
¿Dónde está su tío?
Sabes que ha escrito algunos poemas largos.
Tienes seis sombreros, pero no los usas.
Carmen ha vivido en Madrid.
¿Habrá algunos camiones en la calle?
Mi hermano conoce a su chico.
Eran las seis menos cuarto cuando Pedro llegó.
Lucía y Jorge se estaban lavando las manos.
Está preparando la ensalada ahora mismo.
Limpiarán mi nueva habitación cuando Isabel llegue.
Estaba bailando en este teatro mientras estaba comiendo en la cocina.
No ayudó a su tía porque estaba nerviosa.
Pablo va a ir a París para construir esas estaciones.
¿Costó su camión 55 euros?
Va a ir a París para llamar a su chica seria.
No puede ducharse porque está preocupada.
Pablo irá a esa universidad.
Este tren no es menos rápido que el otro.
Son las 5:45.
Hay un sofá en el jardín.
Queremos que escribas mi mensaje.
La boda es el domingo a las cinco y cuarto.
¿Por qué no terminó Elena el ejercicio?
Esta escuela fea estaba cerca de Nueva York.
¡Qué limpio está el baño!
Vio al abogado hace una hora.
María se vestirá cuando tengan tiempo.
Pedro nos prestará una furgoneta mañana por la mañana.
Si habláramos inglés, conduciríamos nuestra furgoneta barata.
Su hermana todavía no ha pedido mucho vino.
Te gustaría llevar una camisa.
Esta noche ayudarás a este chico.
Cuando llamamos, ya habías perdido la nueva taza.
¿Se levantó mi tío ayer por la mañana?
Pedro está hablando italiano ahora mismo.
Jorge y Laura querían una manzana.
Quieren leer un poema, pero no pueden.
¿Quiere tu jefe pintar esa silla?
Puede esperar al niño.
¿Es esa clase el 22 de agosto?
Su foto está debajo del armario.
La pizza me parece italiana.
Estarán delante de la escuela.
La enfermera es menos inteligente que Carlos.
Esa reunión le parece importante.
Tienen un libro, pero no lo usan.
El mercado abre a las tres y cuarto.
¿Dónde está mi teléfono? Lo vendí.
¿Ayudamos al estudiante los fines de semana?
Luis jugará al tenis esta noche.
No fue al castillo feo en coche.
Nuestra hija va a contarle el secreto a Miguel esta noche.
Pagó cincuenta y tres euros por su coche.
Su hija vivía en Barcelona.
Hace una hora mis primos cerraron dos maletas limpias.
Este camión no está más sucio que ese camión.
¿Viajaba Pedro a España muy a menudo?
Iremos a Roma cuando terminen el trabajo.
Estaba traduciendo esos libros mientras estaba leyendo en la habitación.
¿Sabía tocar el piano?
Acabamos de pagar esa ensalada deliciosa.
Viajaré a México la semana que viene.
No esperaron a su primo ayer por la mañana.
Mi amigo prepara el pastel por la tarde.
Tu tía se queda en casa todas las semanas.
Carlos no estaba estudiando francés.
¿Cuándo elegiste un abrigo?
Su cumpleaños es el 22 de octubre.
Habrá muchas furgonetas marrones en la calle.
¿Visitaron sus primos la ciudad?
No pidas su sopa, por favor.
No conoces a esta mujer ahora.
Esta reunión es el jueves a la una y media.
Esta chica quiere lavar el camión.
Pedro y David volvieron del mercado ayer.
Pedro leyó con Lucía.
¿A quién buscó?
Fuimos al aeropuerto y compramos una novela fácil ayer por la tarde.
Estabas caminando por el bosque mientras Isabel estaba trabajando.
¿Puedo pagar con tarjeta?
Me gusta la llave y quiero comprarla.
¿Cuánto cuesta su vestido?
Este taxi es más lento que ese taxi.
La cocina que han limpiado estaba limpia.
La fiesta no es el sábado a las diez menos cuarto.
Estaba jugando en el jardín mientras estábamos trabajando en el mercado.
Este reloj es más nuevo que ese reloj.
Me gusta ese libro y quiero comprarlo.
¿Cuándo vamos a construir esos supermercados grandes?
Sara va a lavar el vaso y pintar su jardín pequeño el sábado.
No pagué setenta y cinco euros por esa furgoneta.
Digo que sus cartas eran extrañas.
Decimos que no puede ayudar al profesor.
Laura no buscará nuestros gatos porque no tiene tiempo.
Vas a llegar al banco el viernes.
¿Dónde estudias?
Las sillas le parecen negras.
No te ducharás dentro de una hora.
¡Qué pregunta tan mala!
Habla portugués todos los días.
Pablo se divirtió antes de construir esa escuela.
Hace muy buen tiempo en Roma.
Su hermana quiere ser cocinera.
Este viaje no es menos importante que ese viaje.
Tienen seis vestidos, pero no los usan.
Me gusta ese camión y quiero comprarlo.
El chico tiene miedo del agua.
Luis quiere que tomen los autobuses.
Quiere que cocine el huevo.
Isabel y David no van a trabajar demasiado pronto.
Vamos a tocar el violín.
¿Bailarán estas enfermeras alemanas en ese jardín mañana?
Miguel escribió esas cartas y ayudó a sus tías.
Viste este partido hace una hora.
Pablo y María le contaron muchos secretos a su tío ayer.
Esta chica tiene cuarenta y ocho años.
Esta reunión es el domingo a las cuatro y cuarto.
Mañana estos buenos médicos van a enviarles la botella a sus tías.
Viajó a Sevilla el 24 de julio.
Ayuda a su hermana todas las mañanas.
Va a darle esos abrigos a su primo esta noche.
Sara y Miguel ya han limpiado el piso.
Este camarero pintó una habitación y bebió té ayer por la mañana.
Si quieres, traeré esa cámara.
La falda barata cuesta cincuenta y un euros.
Esas tazas estarán al lado de la cama.
El abogado empezó a ir a Roma.
La novela que elegimos es inglesa.
Trabajará en el restaurante pronto.
Isabel se aburrirá esta tarde.
El hombre que bebió mucha leche es fuerte.
El lunes va a ponerse la chaqueta.
Tu tía no tocó la guitarra hace dos días.
No comió otra buena ensalada porque no tenía tiempo.
¿Por qué paga este sombrero?
Vive en Londres desde hace seis meses.
Quiere que arregle el coche.
Dentro de una hora iré a la biblioteca y pediré esos pasteles.
No vas a terminar el trabajo.
Elegiré otra silla negra cuando Ana vuelva.
Miguel quiere hablar con David.
Sara ha terminado la novela.
Irá a Lisboa cuando terminemos el trabajo.
Esta mujer estaba llorando en la cocina mientras Carmen estaba llorando en la habitación.
Cocinaste sopa hace una hora.
¿Llama a su hijo por la noche?
Hay un gato en el jardín.
Tu hermano estará al lado de la tienda.
Cuando terminen el trabajo, hablaré con mis hermanos.
Este mal hombre ya se ha levantado.
Nuestra hermana tenía miedo del agua.
Esta pregunta es mejor que esa pregunta.
Queremos que conduzcas este coche.
Ya no vive en Nueva York.
Están en la mesa de la cocina.
Esta tarde Miguel caminará hasta ese teatro.
Hay un billete al lado de la mesa.
Espera que laves una camisa.
Pedro estaba leyendo mientras Elena estaba abriendo mi puerta.
¿Qué bebe David?
Buscó un sombrero bonito y luego lo vendió.
Juan es muy serio.
Vamos a hacerlo mañana.
Te acostarás antes de escuchar este ruido hermoso.
Cuando Isabel salió, esta chica ya había oído la canción.
Quieres vender ese camión blanco, pero estás muy triste.
Quiero quedarme en casa.
A Elena le encanta viajar a Nueva York.
Quiero que hable con sus primos.
¿Por qué no pagó su zumo?
No va a arreglar sus armarios.
Isabel descansará en el parque.
Laura está bebiendo el vino.
Le gustaría preparar el pastel.
Este es el niño más tímido de México.
Cuando era niña, nadaba en el río.
María quiere ir a Sevilla.
¿Te gustaría lavar esas furgonetas sucias?
Todo el mundo ha escuchado esta música.
Tuviste que cocinar mucho arroz.
¿Está el hotel lejos del hospital?
Su hermana estaba descansando en este parque mientras estaban traduciendo ese poema.
Llamarás a esa enfermera cuando lleguen.
Esta es la calle más hermosa de Portugal.
¿Por qué ha cerrado seis puertas?
¿Dónde vieron a su niño inglés?
Tu hija descansaba en la habitación.
Son de México.
Cuando era niño, vivía en Londres.
Tiene cuatro botellas, pero no las usa.
Pablo ya no trabaja en París.
¡Qué interesante es la reunión!
Tienes sed.
Por la mañana sus primos van a esa tienda.
Nevará mucho en París esta noche.
Mi vecino está en la habitación.
Nuestro hijo no es más serio que su hijo.
No se duchará porque tiene prisa.
Luis necesita preparar la ensalada, pero no tiene tiempo.
Este problema no es tan nuevo como el otro.
Todavía no has ido a Barcelona.
Los partidos te parecen nuevos.
Queremos que termines tus trabajos.
Su tía limpia su armario todos los días.
Voy a enviárselo.
¿Quién tomó el avión?
Pedro ya no trabaja en Madrid.
¿Lo paga Carmen por la noche?
Mi tío ayudó al profesor amable y pidió zumo.
Compraron la silla hace tres semanas.
Esta casa es tan tranquila como esa casa.
Ayer ayudó al profesor tímido.
Los estudiantes ingleses se despiertan a la una menos cuarto.
¿Dónde está su ordenador? Lo vendió.
No terminarás este diccionario porque no tienes tiempo.
Esta es la enfermera más importante de Japón.
Lo pagarás mañana.
Esta ventana es tan vieja como la otra.
No tuve que escribir mi carta.
María va a venderme las cámaras sucias esta noche.
Quieren que busque un regalo.
Son las once y media de la mañana.
Los fines de semana no llegamos a la iglesia.
Sabe que no podemos leer un poema.
La chica que vive aquí es tímida.
Por la tarde Pedro come seis tomates.
¿Se está quitando tu hermano el traje en este momento?
Tu tío comprará seis radios.
Bailaba en ese teatro.
¿A quién ha buscado?
¿Se quedan María y Jorge en casa por la tarde?
He roto su vaso bonito.
Esta pizza es mejor que la otra.
Te duelen las manos.
Carlos y María van a venderle este ordenador esta noche.
Esta tarde vamos a caminar hasta la oficina.
Se duchó después de buscar muchos trajes.
Llamamos a nuestro hijo y comimos mucho arroz.
Hace dos días oí el ruido.
Cuando llegue, nuestra hermana irá a Barcelona.
Has ido al supermercado.
Estaba durmiendo mientras Luis estaba cerrando tus ventanas.
Tu jefe tiene ganas de vender el sombrero.
¿Quién ha roto ese plato roto?
No puedes conducir nuestras furgonetas porque tienes prisa.
Ayudaremos al profesor cuando se levante.
Van a beber vino y arreglar la mesa mañana por la mañana.
Cocina en esa cocina por la noche.
Nuestra hija tiene razón.
Nos estamos poniendo el abrigo ahora.
Alguien olvidará la respuesta.
Me gustan las furgonetas y quiero comprarlas.
¿Dónde ha comprado Luis su camisa gris?
Luis tiene ganas de buscar un traje.
El niño se despertó hace una hora.
El niño estaba jugando en este parque mientras estaba vendiendo sus faldas.
Sus hijos van a enviarle todos los poemas a Lucía dentro de una hora.
Quieren que hable con su hermano.
Tiene que comprar el agua caliente, pero está muy cansada.
Hablaré con Carlos cuando Juan vuelva.
¿Te gustaría hablar con Pablo?
Van a levantarse después de comprar una falda gris.
Isabel y Luis han viajado a Japón.
Esa chica que preparó sopa está cansada.
Tiene ganas de ir a Roma.
Estás muy aburrido.
Le dimos nuestro lápiz a Laura.
¿Costó esta mesa veinticuatro euros?
Esta cama cuesta 51 euros.
Sus hijos ayudaron a ese abogado tímido hace una hora.
Mañana Lucía va a ir a la escuela y ver ese partido.
Estabas arreglando tu furgoneta negra mientras Pedro estaba escuchando la música.
Van a beber vino dentro de una hora.
Lucía no puede abrir esta caja porque está preocupada.
Escribieron el mensaje y arreglaron su camión ayer por la mañana.
A los estudiantes les encanta tocar la guitarra.
Mañana estas mujeres fuertes van a traerles mucha leche caliente.
Cuando Carmen tenga tiempo, Sara llamará a su estudiante serio.
Su cumpleaños es el 13 de agosto.
María tuvo que hablar con Sara.
Vas a levantarte después de comer.
No escucharon la canción porque tenían prisa.
Esta silla no costó 20 euros.
Esta playa nos parece pequeña.
El avión llegó a Berlín a las tres.
Saben tocar el piano.
Su amigo nunca ha hablado italiano.
Ana debe ir a España.
Cuando esta mujer era niña, hablaba italiano.
Su hermano va a darnos los trajes limpios dentro de una hora.
Tu hermana irá a este supermercado el viernes.
Estaba en el baño.
Conduciré ese coche blanco cuando se levanten.
Esta bicicleta les parece cara.
Debemos abrir otra puerta azul.
¿Cuántos libros leerá Sara?
Este hombre se despierta a las seis.
No oíste esta música.
No me duele mucho el estómago.
Pablo comió con su tía hace una hora.
¿Quién abrirá las maletas?
Tienes ganas de hablar con Juan.
Esperan que bebamos café.
Miguel y Laura no llamaron a nadie.
Ese restaurante estaba delante de la biblioteca.
Su hija nos veía.
Lucía come muy bien por la noche.
David y Elena estaban durmiendo mientras estaba comprando otra manzana deliciosa.
Ayer los abogados perdieron esa lámpara.
Mi tío no conocía la universidad.
Limpiabas la cama por la tarde.
Elena y Sara trabajan en Nueva York desde hace diez años.
No puedo arreglar el teléfono caro porque tengo sueño.
¡No se lo envíes!
¿Cuándo vamos a elegir la cama?
Necesitaban estas camisas.
Voy a darle otro vaso mañana por la mañana.
Préstame las llaves.
Le gustaría ducharse.
Fui a Madrid antes de escribir otro poema.
Ya hemos leído una carta.
Soy músico.
Su vecino no eligió un periódico ayer.
Esas son sus nuevas chaquetas.
Estaba ayudando a sus amigos pobres mientras estaba cantando.
Lo pagará esta tarde.
Luis es de Lisboa.
¿Cuántas mesas hay en el jardín?
Nuestra hija compró el bocadillo y compró queso.
La buena mujer estaba cantando en la iglesia cuando llamaron.
Buscaron un vestido marrón y luego lo perdieron.
No le has contado la idea.
Queremos esperarte.
David me lo ha enviado.
A su amigo le encanta cantar con Carlos.
Se quedará en casa a las 3:55.
¿De dónde es Juan?
Pedro volvió de la estación ayer por la mañana.
Fue a Sevilla y visitó a su enfermera ayer por la tarde.
Le ha prestado cinco vasos a David.
Esta no es la estación más grande de Francia.
¿Vuelves de la biblioteca por la noche?
Recordamos la buena respuesta.
Buscaste el perro ayer.
¡Qué bien juega!
¿Cuántas oficinas hay en Sevilla?
David y Elena no jugaron al ajedrez ayer por la tarde.
Este periódico es más caro que ese periódico.
Ana nunca cocina con su tía.
¿Bebieron estos médicos leche ayer por la tarde?
¿Están tan ocupados como María?
Estas no son nuestras cocinas hermosas.
Carlos dice que nos despertaremos.
Se quedará en casa cuando termine el trabajo.
Cuando Carmen y Miguel eran niños, comían sopa.
Hay una chica en la oficina.
¿Le ha mostrado Ana esa chaqueta a su tía?
A sus hermanas les gusta el café.
El martes Elena irá al castillo y verá la película.
Tiene tres furgonetas, pero no las usa.
Este médico caminará hasta el aeropuerto el sábado.
La ensalada les parece española.
Creen que no están comiendo mucha fruta.
El domingo Sara va a ir a Nueva York y ver su película.
Dicen que no terminaste el diccionario fácil.
No voy a terminar mi revista el jueves.
Esperaré a mi primo pronto.
La silla le parece azul.
Sabes que Luis vive en Lisboa.
Estaban leyendo otro diccionario cuando llegó.
¡Qué bien juega!
Está en Berlín.
El banco feo está cerca de Lisboa.
Lo quería.
Nuestros tíos siempre viajan a Madrid.
Su cumpleaños es el 3 de febrero.
Está más enferma que Luis.
Soy menos inteligente que Ana.
Arreglará sus cámaras feas cuando Luis llegue.
Acaban de llamar a su hijo.
Vas a divertirte después de trabajar.
Quiero tomar este tren, pero no puedo.
María vuelve de la biblioteca los fines de semana.
Preparamos la pizza española y pintamos este piso el jueves.
No tocas el violín por la tarde.
Anoche nevó en Francia.
Estas ensaladas son buenas.
¿Cuántas oficinas hay en Lisboa?
Ayúdala, por favor.
¿Quién va a abrir las cajas?
Ana estaba comiendo en esta cocina mientras estaban descansando.
La carta que tradujeron era francesa.
Te duele la pierna cuando hace frío.
Tenemos un sombrero, pero no lo usamos.
Nunca toco la guitarra.
Si la tienda está cerrada, Carmen hablará con su primo.
Habrá algunas nuevas bibliotecas cerca de Madrid.
Miguel y Elena acaban de pedir el zumo.
Pidió un pastel español porque quería elegir este armario roto.
La reunión no era demasiado interesante.
Mis primos estaban pidiendo el vino mientras estaba durmiendo.
Lloverá en Italia.
Nuestros tíos se levantan a las nueve y media.
Los hombres quieren lavar esos trajes mojados.
Los fines de semana la chica traducía esas revistas.
Han caminado hasta esa estación.
Comerás sopa esta noche.
Descansamos con nuestros tíos todas las semanas.
A sus jefes les gusta el teatro.
¿A qué hora terminará el concierto?
Sara ya no trabaja en Lisboa.
Vivo en Lisboa desde hace ocho semanas.
¿Cuánto cuestan los camiones sucios?
Si vivieran en Madrid, se levantarían.
Hablarán con sus tíos porque quieren hablar con su hermano.
El estudiante no entiende el plan.
Cuando entró, ya había perdido el vestido.
El coche amarillo cuesta 85 euros.
Hay algunos chicos en la escuela.
A los abogados les encanta llorar en esa cocina.
¿Son esas sus pelotas?
Laura sabe que este abogado trabaja en Nueva York.
David tiene que preparar esa ensalada, pero no puede.
Nací en 1980.
¿Es este sofá tan grande como ese sofá?
No debería tomar este autobús.
Vive en Berlín desde hace cuatro años.
Pablo ha ido al restaurante.
Sus jefes amables estaban descansando en el jardín mientras estaban abriendo la puerta.
Nevará en España mañana.
Hay una clase en Madrid.
Necesito arreglar el armario feo.
Estaba bailando en este teatro cuando entraste.
Deberías cocinar un huevo delicioso.
Sara debería ponerse la chaqueta.
Pablo necesita lavar esa chaqueta, pero está muy triste.
Laura no habla con Carlos porque no tiene tiempo.
Le gustaría limpiar el jardín grande.
El sofá cuesta 81 euros.
¿A qué hora terminará el partido?
Ya he cocinado otro huevo.
¡Qué bien cocina María!
El caballo no es fuerte.
Ayer por la tarde me puse el traje.
Está nevando en Berlín.
Pedro no lloró en el baño hace dos días.
Ayer Laura fue a la estación y vio un concierto.
La semana pasada no pintamos mi casa.
¿Se está enfadando en este momento?
Mi jefe preparó otra ensalada y cerró la caja.
¿Volvió su tío de Sevilla el verano pasado?
Lucía y David están menos aburridos que Juan.
Lo he encontrado.
Anoche fuiste al banco y pediste una pizza.
¿Está ese museo lejos de la universidad?
Va a traérselo dentro de una hora.
El profesor estaba pidiendo cerveza mientras Jorge estaba comiendo estos bocadillos.
¿Cuándo vamos a cocinar la sopa?
Caminaré hasta el aeropuerto.
Pedro estaba limpiando ese jardín mientras estaba cantando en el teatro.
Todavía no nos hemos acostado.
Cuando nuestra hija era niña, caminaba con Isabel.
Pablo se queda en casa a las cinco y media.
Ana lo perderá.
Sara va a construir una nueva tienda esta tarde.
¡Qué jefe tan amable!
El poema que leí es corto.
Los abogados no nos han dado este diccionario.
Irá al museo.
No volví de Berlín ayer.
Nos gustan estas nuevas lecciones.
No nevará mucho en Portugal dentro de una hora.
Este secreto es más nuevo que ese secreto.
La mujer que llevó una camisa es nuestra hermana.
Cuando estas enfermeras valientes eran niñas, viajaban a Sevilla.
Estoy más aburrido que mi hermano.
¿Cuántos hoteles encontró?
Si Jorge tuviera dinero, se acostaría.
Nuestra tía está comiendo en el hotel.
Compró un traje azul y luego lo vendió.
Caminarás hasta este hotel esta tarde.
Tocas el piano por la noche.
Ese chico que vive en Berlín es fuerte.
¿Cuándo preparó estos pasteles italianos?
Hay una furgoneta en el pueblo.
Tiene que escuchar su ruido extraño, pero está muy triste.
Nuestra hermana es médica.
¿Por qué va a ver ese gran concierto?
No te diviertas, por favor.
Buscó una furgoneta azul y luego la perdió.
Carlos estará delante de la escuela.
No vamos a estudiar alemán esta tarde.
Laura quiere que traiga mucha leche caliente.
Encontró un poema largo y luego lo perdió.
¿Queríamos hablar con nuestro hijo?
Trajiste el pastel hace dos días.
Tienes ganas de buscar un banco hermoso.
El restaurante abre a las siete menos cuarto.
Nos quitábamos la chaqueta.
Hubo una clase en Sevilla.
Le mostraste una revista a Carmen.
Hace dos días Pablo te lo mostró.
Miguel sabe cocinar.
Visitó a ese chico hace una hora.
Sara se lo está dando ahora mismo.
Si Ana tuviera coche, prepararía tres pasteles.
¿Dónde trabajas?
Nunca han corrido por la calle.
Esos son tus vasos grises.
¿Construiste una vieja escuela el domingo?
¿Se lo trae Miguel todos los días?
Luis ha ido al hospital.
Nuestro primo ya ha comprado esta revista inglesa.
No somos muy fuertes.
El jueves estudiaron con su hermano.
Pablo nació el 27 de abril.
Estaba nadando en el río mientras María estaba descansando.
Estábamos trabajando mientras Juan estaba corriendo.
Cuando te levantes, arreglarás esa radio barata.
El sábado vamos a escribir algunos poemas.
Carmen estaba traduciendo esas revistas mientras Luis estaba pintando sus sillas.
María y Pedro estaban buscando muchas fotos cuando entramos.
Hay algunas faldas sobre el sofá.
Esta noche este abogado se lavará la cara.
Juan vivió en Madrid durante siete meses.
La escuela abre a las diez los lunes.
¿Va a ver su hermano una película?
Si quieres, visitaré el teatro.
Mañana por la mañana no van a prestarnos ese abrigo.
No puede pedir dos ensaladas porque no tiene tiempo.
¿Intentó Carlos escuchar este ruido?
¿Están los estudiantes más preocupados que Lucía?
¿Empezó a llamar a tu amigo?
El estudiante intentó llevar su traje.
Isabel, muéstranos su llave.
Su tía pedirá café mañana por la mañana.
Su tía quiere ser ingeniera.
No está cocinando en esa cocina en este momento.
Carmen quiere pagar los vestidos.
Le mostró sus faldas a su tía ayer por la tarde.
Esta chica duerme muy poco por la mañana.
Esta vaca era muy grande.
Juan quería traducir el periódico.
Nuestras tías estaban cantando en esa iglesia cuando entraste.
Son más serios que David.
Cuando llegue, tomarás un avión.
La chica que vendió muchas sillas azules es su tía.
¿Conoce Luis la tienda?
Ese hombre que trabaja en Sevilla es médico.
El mercado abre a las cuatro.
Estoy menos triste que Luis.
¿Cuántos coches venderá?
¿Dónde está su diccionario? Lo perdió.
¿Te gusta descansar con Pablo?
Vamos a viajar a Sevilla.
¿Cuándo visitó ese mercado?
¡Ayuda a mi hijo!
Elena pintó una cocina y lavó su plato.
¿Nos sentaremos mañana por la mañana?
El restaurante es muy feo.
¿Cuántas furgonetas hemos comprado?
¿Se durmió este hombre a las doce menos cuarto?
¿Te gustaría ir a Nueva York?
Cuando Isabel tenga tiempo, pagará su café frío.
Todos los días escribes la carta.
Esta reunión fue el domingo a las 2:15.
Este es el castillo más famoso de España.
¿Dónde estaba este plato?
Luis terminó el ejercicio el verano pasado.
Le prestarás un coche.
Decimos que está muy enfermo.
¡Qué bien canta Juan!
Has vuelto del castillo.
Se levantará a las cinco y cuarto.
Si pudiera, me despertaría.
Laura va a darle los sombreros azules a su primo esta noche.
Laura quiere lavar ese coche, pero no tiene tiempo.
Escucharé esta música.
El taxi llega a las once menos cuarto.
Ya son las cuatro y media.
Digo que no escribirán seis mensajes.
¿Dónde está nuestro abrigo? Lo hemos vendido.
Su tío pagó 15 euros por los camiones.
¿Cuántos castillos hay en Madrid?
¿Por qué comprará Sara la manzana?
No le duele un poco el estómago.
¿Cuándo van a visitar a los nuevos estudiantes?
Habrá una mesa en la cocina.
Luis espera que compre una novela.
Quiere que vayamos a Madrid.
No necesita una falda pequeña.
Carmen tiene que vender esas chaquetas, pero no tiene tiempo.
¿A qué hora termina el concierto?
Pablo y Carlos entienden ese diccionario ahora.
¿A quién va a ayudar?
Laura siempre juega al fútbol.
Pagamos sesenta y dos euros por el traje barato.
¿Veías tus partidos importantes los fines de semana?
Carlos pintó este jardín el verano pasado.
No te duele mucho el estómago.
Este abogado se está vistiendo en este momento.
Pablo quiere conducir la furgoneta.
Carlos no jugó al ajedrez anoche.
¿Qué talla usas?
La mujer no intentó pedir el té.
Creo que Jorge vive en Sevilla.
Al hombre le gustaría hablar con su hija.
Había seis estudiantes en la universidad.
¿Por qué visitará Carmen el aeropuerto?
Sabe que van a beber vino.
No puedes hablar con Isabel porque tienes prisa.
Las enfermeras estaban eligiendo una camisa mientras estábamos trabajando.
Estaba jugando cuando llamó.
No les gusta este coche.
Jorge no debería buscarme.
Isabel fue a Barcelona antes de preparar sopa.
No vivió en Berlín durante doce meses.
Miguel no va a volver de París el sábado.
Escribió la carta y llamó a su hijo.
Cuando llegues, ayudará a su hermano.
¿Queremos enviárselo?
Cuando llamamos, ya había arreglado mi armario.
Nuestro primo va a comprar el arroz delicioso.
No te duelen mucho los ojos.
Su cumpleaños es el 10 de agosto.
A su tía le encanta el coche.
No va a enviarte el poema pronto.
Ese concierto les parece divertido.
Te lavarás la cara mañana por la mañana.
Tradujeron el periódico el miércoles.
Su partido es muy divertido.
Cuando entramos, ya habías visto sus películas.
Hay un perro en el jardín.
Estoy eligiendo ese vestido en este momento.
Espera que arreglen ese armario.
Pablo ya ha preparado la sopa española.
Sus jefes están más tristes que Luis.
Muy a menudo cantamos con Ana.
Sabemos que Pablo hablará con Luis.
Sus hijas eran muy tímidas.
Esta enfermera trabajó en Nueva York durante dos meses.
¿Qué hará?
El regalo no está sobre la cama.
A Elena y Juan no les gusta el arte.
Carmen y Carlos deben quitarse el abrigo.
¿Dormirán en esta habitación el viernes?
Tengo mucho frío.
Nuestro hijo conducirá la furgoneta el martes.
¿Quiere abrir una caja?
Carmen va a escribir muchos poemas el domingo.
Jorge va a ir al hotel en autobús pronto.
Recuerdo mi respuesta.
Quiere visitar a su hija, pero no puede.
¿Está esta radio menos limpia que la otra?
Era la una cuando Pedro llegó.
Su tía ya ha ido a Sevilla.
¿Tienes ganas de lavar tu furgoneta?
A su tía le gusta este traje.
¿Por qué bebe mucho zumo?
El médico estudiará portugués mañana.
Voy a viajar a Barcelona el 7 de junio.
Digo que esta mesa es muy grande.
Leerá muy poco el lunes.
Carlos prefiere su camisa.
Esta habitación no está menos limpia que esa habitación.
¿Había tres mujeres pobres en la universidad?
El libro no cuesta dieciocho euros.
Era la una cuando estos profesores llegaron.
Tu primo va a esa farmacia muy a menudo.
¿Leía Carlos esa revista?
Come buena sopa por la mañana.
Su tía tiene ganas de cocinar arroz.
Jorge estaba caminando por el parque mientras estaba buscando otro pájaro pequeño.
A Isabel y Ana les gusta esa camisa.
Ya no trabajas en Barcelona.
Sara quiere que llames a tu hermana.
Hay una fiesta en Berlín.
Viajé a Lisboa el 9 de enero.
No hablará con su tío porque no tiene tiempo.
Mi hermana va a enviarle algunas pelotas esta tarde.
Isabel fue a Roma el lunes.
Mi primo escribirá un mensaje y escribirá otro mensaje pronto.
La ventana te parece marrón.
Crees que Isabel fue a Roma.
Elegirá un armario el domingo.
Tuvimos que pintar esta casa.
Dice que Isabel se vestirá.
Hay muchos abrigos debajo de la silla.
Los fines de semana lo elegimos.
Su primo ha ido a esta farmacia.
Espera que busque otro perro.
Caminó con su primo ayer por la tarde.
El ordenador no está debajo de la cama.
Laura estaba nadando mientras estaba comprando el café.
Dentro de una hora llamaremos a esos grandes abogados y cerraremos la caja.
Carmen elige un traje los fines de semana.
Nuestro tío no pagó esa camisa ayer.
Todo el mundo cerró las cajas.
No limpiaremos nuestro jardín porque tenemos prisa.
¿A quién van a esperar?
Nuestra hija vivió en Barcelona durante seis meses.
Nunca hablamos español.
Construiré una casa bonita cuando te levantes.
Quieren que tomen unos trenes lentos.
Elena va a volver de Madrid esta noche.
Tenías miedo de los perros.
Todos los días nos lo envía.
Cree que su tío trabaja en Lisboa.
Come con David todas las semanas.
Todos los días se ponía la camisa.
El médico debe jugar en el parque.
Estos no son mis aeropuertos famosos.
Va a traernos una pizza esta tarde.
Mi hija ha dormido en esta habitación.
No hablas con tu tío porque estás muy ocupado.
No se lo des.
Si quieres, Jorge irá a París.
Llevará su abrigo gris cuando Miguel termine el trabajo.
Queremos escucharlo.
No hay ningún sofá en la casa.
Nuestro tío entiende esta revista.
Viajaste a España hace tres semanas.
María no quería beber la leche.
Este armario es más grande que ese armario.
Esta es la montaña más hermosa del mundo.
Necesitaban cerrar una caja marrón.
La chica rica no venderá una camisa mañana por la mañana.
Estaba caminando por la calle mientras Ana estaba llorando en la cocina.
El pasaporte está debajo del sofá.
Pablo no tuvo que ir a Lisboa.
Su cumpleaños es el 4 de agosto.
Esa cocina le parece nueva.
Estos son sus camiones grises.
No viajará a Italia esta noche.
Tu pelota estará al lado de la cama.
Fue a Lisboa después de beber té.
A nuestras hijas no les gusta ese río.
Elena tenía calor.
Su primo comió chocolate delicioso y comió otro bocadillo.
Esta no es la montaña más hermosa de Francia.
Sara estaba pagando sus chaquetas.
Eligió la nueva novela ayer por la tarde.
¿Ha cantado con su hermano?
Escuchará este ruido cuando nos levantemos.
Esta chica se lava las manos por la tarde.
El avión salió para Sevilla a las once.
Ese es nuestro billete.
Esta tarde Ana y Luis van a traernos el periódico.
¿Hay tres camiones en el jardín?
¿Quieres ir al cine conmigo?
Dices que Pedro abrió esa maleta.
El lunes esta chica famosa lo hará.
Lucía está trabajando muy poco ahora mismo.
¿Está esta mesa más limpia que esa mesa?
La cama no cuesta 18 euros.
Mañana Ana no va a prestarte ese coche.
Me gusta el paraguas y quiero comprarlo.
No les gusta tocar el piano.
Necesitas escucharme.
A Lucía le encanta la música.
Tienen que pagar este café, pero están muy tristes.
¿Abre el castillo a las cuatro los domingos?
Esta cama está menos limpia que la otra.
El chico vivía en Londres.
Necesitas ver esos partidos, pero estás muy contento.
La ensalada que Jorge pagó es deliciosa.
Cuando era niño, escuchaba música.
Esta puerta es más vieja que esa puerta.
Quiere que vaya a Roma.
No arreglaste ese teléfono porque no tenías tiempo.
Tu hijo no leerá cinco poemas dentro de una hora.
No se lo ha mostrado.
Eran las dos cuando llegó.
La enfermera francesa se divertirá el jueves.
Tomé estos barcos anoche.
Sus hijas estarán cerca del museo.
El café que bebiste está caliente.
La carta que Carlos ha traducido era fácil.
Pedro necesita construir otro baño tranquilo.
Sara lo encontró hace una hora.
Ya has preparado mucha buena sopa.
Mi hermana es pintora.
Visitó a su tío anoche.
La revista que Sara leyó es fácil.
¡Qué larga es su película!
Carlos no empezó a comer el queso delicioso.
Ayer por la mañana Pablo y Carlos descansaron muy poco.
Luis fue a la escuela y vio todas las películas interesantes.
No se lo has traído.
Estamos trabajando demasiado ahora mismo.
Crees que Lucía era pobre.
Salimos de Lisboa.
¿Saben María e Isabel tocar el piano?
Pronto Elena va a preparar sopa y cocinar la patata.
Elena y Pedro no la entienden.
Cuando Elena salió, ya habías cerrado una caja.
Su hijo se llama David.
La canción que oíste es hermosa.
Si pudieran, hablarían con su hermana.
Hay un niño en el museo.
No habrá ningún armario en el jardín.
Cuando vuelva, venderemos un sofá.
Si María tuviera coche, hablaría con Elena.
Cuando Luis llamó, ya había cerrado otra maleta sucia.
Si tuviera coche, pintaría este jardín.
Este es nuestro nuevo banco.
¿Qué ventana vamos a cerrar?
¡Qué bueno es el partido!
Mi primo estaba muy ocupado.
El pueblo es pequeño.
Si viviera en Madrid, elegiría un diccionario extraño.
¿Cómo está su hermano?
Quiere que lave el plato.
No cantes en este supermercado, por favor.
Se estaba quitando el sombrero.
¿Quiere Pedro hablar con Luis?
María, no cocines en esta cocina.
Tengo que preparar un pastel.
¿Cuánto cuesta este teléfono?
A David no le gusta tocar la guitarra.
Tu primo vive en Madrid desde hace siete años.
No estaba pintando su piso.
Si hace sol, Carlos no conducirá los coches.
Su hermano debería escucharlo.
¿Quién va a buscar esta novela?
Si tuvieran tiempo, traducirían el periódico.
Su hermano ha oído estos ruidos.
Elena y Carlos se aburren a las cuatro.
Estaba trayendo el vino mientras Pablo estaba corriendo por este parque.
Va a prestarme seis diccionarios mañana por la mañana.
El tren llega a las doce.
Isabel y Miguel intentarán traer una ensalada.
Pagaré mi sopa cuando vuelva.
Su hermana trabaja en Barcelona desde hace tres meses.
¿Cuesta la mesa 83 euros?
Fuiste a Lisboa para tomar los barcos lentos.
El desayuno está listo.
Sabe jugar al ajedrez.
Mi vecino no trabajó en la biblioteca el jueves.
¿Qué compró Elena?
Conducirá los camiones esta noche.
El lunes Carmen y Jorge arreglarán la bicicleta cara.
Jorge, no la escuches.
Las furgonetas cuestan 76 euros.
Esta mujer lavará algunas chaquetas y arreglará estas furgonetas el viernes.
Tu bicicleta no cuesta noventa y un euros.
El martes llovió mucho en Madrid.
Vas a ir a Berlín para comer.
Nadó mucho.
Elena está al lado del hospital.
¿Estaba en el baño?
Necesito buscar un perro, pero no puedo.
El domingo vamos a abrir nuestras puertas y preparar sopa.
El profesor vive en Madrid desde hace seis meses.
Tiene tres ordenadores, pero no los usa.
Intentará vender esos coches.
¿Fueron los viajes el 9 de noviembre?
Carmen, ven aquí.
Pedro compró un camión y comió mucho pan.
Ya ha terminado este ejercicio.
¿Vas a enviarle cinco cartas a Laura el martes?
Vamos a ver al hombre mañana por la mañana.
Sus hermanas no son de México.
Tomaré los trenes cuando lleguemos.
Lloverá en México mañana por la mañana.
Esta mujer tímida ya ha ayudado a su vecino.
Irá a Lisboa con Carmen el mes que viene.
Mañana por la mañana irá al supermercado y comprará cinco abrigos azules.
Si hace frío, Elena abrirá dos ventanas.
Nunca hablamos inglés.
Vimos ese gato anoche.
¿Tiene mi hermano cincuenta y nueve años?
Va a vender algunos coches el mes que viene.
Paga la sopa, por favor.
Todas las mañanas nuestro hermano va al banco.
Esta película era larga.
No puede despertarse porque está cansado.
Vivo en Sevilla desde hace cinco semanas.
¿Se ha dormido Lucía?
Estaba cerrando una vieja ventana mientras Miguel estaba bailando.
Este es el puente más hermoso de Argentina.
¿Se duermen Sara y Laura por la mañana?
Estaban nadando mientras Isabel estaba escuchando las canciones.
Juan cree que no has hablado con Carmen.
Tu tía está un poco ocupada.
No cocinamos arroz porque teníamos prisa.
Su tío no es de París.
El autobús me parece rápido.
Estaban caminando por el pueblo cuando salió.
Me he levantado.
Te lo prometo.
Muy a menudo preparo sus pizzas.
Vivía en Lisboa.
Su hermana trabaja en París desde hace siete semanas.
Jorge no puede vestirse porque no tiene tiempo.
Su tío tiene miedo de los perros.
¡Qué bien cocina Miguel!
Carlos no se quedará en casa porque no tiene tiempo.
Laura y Sara ya no viven en Londres.
Se lo dimos hace una hora.
Si tienes tiempo, Jorge esperará a esta mujer valiente.
La cámara le parece pequeña.
Pablo no escribió este mensaje porque no tenía tiempo.
Viven en Nueva York desde hace nueve años.
¿Cuántas cámaras ha vendido?
María lava ese vestido por la noche.
Les encantan los pájaros.
El banco cierra a las cuatro menos cuarto.
¿Le ha mostrado el diccionario a Miguel?
María va a ir a Sevilla después de construir ese nuevo museo.
Arregló este teléfono y compró la manzana.
¿Cerraste la ventana ayer por la tarde?
Hace tres semanas el médico volvió de Alemania.
Hace calor en verano.
Verás ese buen concierto cuando vuelva.
Nos enfadamos después de preparar muchos pasteles.
A su vecino inglés le encanta viajar a Londres.
María le ha contado este problema a su hijo.
Luis es tan amable como su hijo.
¿Cómo está mi primo?
¿Te gustaría escuchar el ruido extraño?
Este no es el teatro más grande de España.
A María y Pablo les gusta la farmacia.
No hablaste con tus hijos porque no tenías tiempo.
Pedro se enfada a las seis y cuarto.
Querían pintar la cama rota.
¿Elegirán tus hermanos un sombrero mañana?
Su cumpleaños es el 18 de noviembre.
¡Qué trajes tan bonitos!
Este partido es más corto que el otro.
Ana acaba de ayudar a su hermano.
Nunca bebemos agua.
Ese sofá nos parece blanco.
El barco sale para Roma a las seis y cuarto.
Este camarero llevó su abrigo ayer por la mañana.
Cuando era niña, bebía té.
El abogado tiene que cocinar pescado.
Alguien puede conducir la furgoneta.
María va a ir a Lisboa después de buscar este caballo.
Nuestra lámpara está al lado de la cama.
Pablo y David arreglarán la furgoneta esta tarde.
¿Dónde compró David un armario?
Isabel pintará cinco mesas dentro de una hora.
Creemos que estamos un poco enfadados.
¿Eras cocinero?
Necesitan escucharte.
¿Es este el bosque más pequeño de Francia?
El hotel está delante del castillo.
Todas las semanas Carlos se ducha.
Había dos armarios en la habitación.
Su hermano pagó ochenta y tres euros por los teléfonos.
Hay un camión en el jardín.
No soy de Londres.
Espera que la habitación sea muy vieja.
¿Por qué no fue Miguel a Madrid?
Esta reunión no es menos interesante que esa reunión.
Sigue todo recto.
¿Por qué hemos preparado las ensaladas?
María y Pedro fueron al mercado y comieron el pan.
Su hermana acaba de comer mucho pescado delicioso.
Elegiré el sombrero cuando tenga tiempo.
Quiero que conduzcan esos coches feos.
Trabajan en Berlín desde hace diez semanas.
Todos los días se despertaba.
Necesita hablar con su hija.
Cuando Miguel tenga tiempo, veré ese concierto.
No fui a Sevilla porque estaba muy nervioso.
Viajaremos a Berlín el 2 de abril.
Cocinará con sus hijas mañana.
Se lo di.
¿Dónde compró esa bicicleta?
¿Se lavaron la cara ayer por la tarde?
Su tía se llama Isabel.
Se levantará porque quiere ir a Londres.
La furgoneta que condujimos era rápida.
Nuestra hija va a darte otra taza mañana por la mañana.
¿Adónde fue Elena hace una hora?
¿Le dio tu ordenador roto ayer?
Hay algunos hoteles en Madrid.
Este examen es el miércoles a las ocho.
Fui a la universidad ayer por la tarde.
Estaban nadando en el río mientras Miguel estaba cocinando.
Ana quiere que se duchen.
Todavía vivimos en Nueva York.
No te encontré.
Cuando Pedro era niño, trabajaba en Sevilla.
Estudiaron en la habitación ayer por la tarde.
El camarero no toca la guitarra por la tarde.
Va a acostarse después de pagar el sombrero.
¿Quién va a escuchar esta música?
Cuando termine el trabajo, pintará un piso.
Esta boda será el jueves a las 6:50.
Su primo escucha el ruido los fines de semana.
Trabajaron en Madrid durante seis semanas.
¿Debería buscarlos Elena?
Esta mujer estará detrás de la universidad.
Necesitaba ir a Londres.
Sara quiere enviárselo.
¿Dónde está nuestra chaqueta? La hemos vendido.
Su hija cocinó con su tío ayer por la mañana.
El niño no terminó nada.
Hay una mujer en la universidad.
El libro no cuesta 27 euros.
Vamos a ducharnos el viernes.
Viajaremos a Nueva York el 3 de diciembre.
¿Está su hijo menos cansado que Laura?
Acabamos de terminar la revista.
María y Elena estaban cocinando en el restaurante mientras Ana estaba trabajando.
Luis y Carmen perderán sus revistas mañana por la mañana.
Estabas estudiando mientras Carlos estaba comiendo en el restaurante.
El castillo abre a las cinco y cuarto.
Esta clase les parece interesante.
Este es su plato blanco.
Esa chica que vive en Barcelona es perezosa.
Quería una falda.
Decimos que pueden hablar con Sara.
Cuando eran niños, hablaban español.
Laura y Lucía intentaron elegirlo.
¿Necesitan Carlos y David venderlo?
Sus hermanos están corriendo por este parque.
Todos los días bebe mucho café.
Te quedaste en casa antes de ayudar a tu tío.
Le encanta llorar en el baño.
Elena no puede hablar con Ana porque tiene prisa.
Cree que trabaja en Roma.
Cuando vuelva, llamará a su hermano.
¿Cuesta el abrigo cincuenta y nueve euros?
Espero que se levanten.
Abrimos otra caja azul el sábado.
Hay tres vacas en el jardín.
Elena estaba viendo una película.
María no quería construir todos los hoteles hermosos.
Alguien abrirá esta ventana.
Ese hombre que bebió el agua es su tío.
No puedo arreglar el sofá porque no tengo tiempo.
No puede escribir este poema corto porque tiene prisa.
Me gustan esos relojes y quiero comprarlos.
Quieren que lea un poema.
Su primo tiene sesenta y dos años.
Luis no lo hace todas las semanas.
Pedro quiere cerrar algunas cajas, pero no tiene tiempo.
¿Por qué no hablamos con nuestra hermana?
Ha jugado en el jardín.
Hace muy buen tiempo en Italia.
¿Por qué va a hablar Pablo con Carlos?
Los abogados son más famosos que Juan.
¿Por qué traduces la revista barata?
Si el tren no llega, pintará la cama.
Lo estamos eligiendo ahora mismo.
Habrá un concierto largo en Barcelona.
¿Quién va a ver el avión?
Este periódico está debajo del sofá.
Descansaba mucho.
Me gusta el mapa y quiero comprarlo.
Fuimos a Berlín antes de preparar una pizza.
Su hija se lo mostrará pronto.
María lavará una lámpara pequeña.
Cerraron estas maletas y abrieron otra maleta el sábado.
Cuando la mujer era niña, vivía en Londres.
Carlos quiere que vayan a París.
¿Trabajará en Madrid el año que viene?
Sara tiene que arreglar la bicicleta, pero no tiene tiempo.
No hagas el ejercicio, por favor.
¿Cuántas tiendas hay en Nueva York?
Voy a quitarme la chaqueta.
Condujeron los coches.
Este niño se lo mostró anoche.
Cocinaron arroz delicioso ayer por la mañana.
Nadie llevó nuestro abrigo pequeño.
La ventana que Miguel ha cerrado es roja.
Mi primo cantará con su tío esta tarde.
¿Cuántos vestidos ha comprado?
¿Dónde vio Juan tu farmacia?
Acaba de ayudar a su primo.
Ya son las doce y media.
El barco llegó a Londres a las dos.
¿Prefiere nuestro tío su sopa?
¿Cómo es la universidad?
Llovió en España.
Lucía está tan preocupada como su hijo.
¿Intentaste beber agua?
El estudiante ha terminado el ejercicio.
Juan quiere ser periodista.
¿Saldrá el autobús de París a las cuatro y media?
Ana, escucha tus ruidos hermosos.
Su primo está detrás del aeropuerto.
No irás a Lisboa porque tienes sueño.
Viajó a Sevilla el 20 de noviembre.
Vive en París desde hace siete años.
A Lucía y Ana no les gustan los perros.
¿Cómo están nuestras hijas?
El taxi que David tomó es rápido.
¿Estaba bebiendo nuestra tía zumo?
Le encanta cocinar en la cocina.
Esta novela estará debajo del sofá.
Su hermana no se llama Ana.
Lucía tendrá que llamar a esta chica.
¡No llames a esa mujer!
¡Qué nervioso estás!
¿Es este el profesor más rico de Francia?
Mi película te parece larga.
Sus hermanas quieren cocinar carne deliciosa.
Luis quería ayudar a su niño.
Elena es de París.
Cuando tu vecino era niño, vivía en Lisboa.
Si no encuentro las llaves, Luis no comerá una naranja.
Ana quiere traérnoslo.
Compré otra chaqueta el mes pasado.
Tu cama no cuesta sesenta y seis euros.
Cuando llamó, ya había visto el bosque.
Quiero que vayas a Madrid.
Te encanta escuchar música.
¿Dónde está su falda? La ha perdido.
Tenía mucho sueño.
Juan y Carmen se sentarán a las once y cuarto.
Ayer por la tarde no hablamos italiano.
Miguel estaba preparando la pizza deliciosa cuando Elena llegó.
Hablarás portugués mañana por la mañana.
Digo que irá a Roma.
No estamos más cansados que nuestra tía.
Siempre estamos muy ocupados hoy.
A la mujer le gusta viajar a Londres.
¡Qué vaca tan grande!
Todos los días su tío estudiaba en la biblioteca.
Laura siempre bebe leche.
Miguel y Luis necesitan abrir la caja.
Juan cocinó con Pablo anoche.
Se despiertan a las diez menos cuarto.
¿Hay un restaurante lejos del mercado?
Estamos bailando en la cocina ahora.
Necesitan llamar a su primo, pero no tienen tiempo.
Estaban llorando mientras Isabel estaba traduciendo el poema.
David te entiende.
¿A quién va a ayudar María?
La escuela tranquila está al lado de la tienda.
Esperaron el autobús ayer por la tarde.
Sus hijos deberían llorar en la cocina.
¿Ha ido este niño al restaurante?
¿Cómo está mi hermana?
Esta falda está tan seca como esa falda.
Por la tarde estudiaban en la universidad.
Tocaron el piano.
Tienes seis planes ahora.
Quiere cocinar ese huevo delicioso.
Le mostraremos seis faldas a Sara dentro de una hora.
Su vecino alto va a mostrarle una botella bonita a Pedro pronto.
Caminaban hasta la iglesia.
Cuando Isabel llegue, esperará este autobús.
¿Estarán sus regalos al lado del sofá?
Estos abogados todavía trabajan en Lisboa.
Esa pelota estaba debajo del sofá.
María tiene que elegir la silla, pero está muy nerviosa.
La oficina no cierra a la una y media.
Estaba eligiendo otra mesa mientras Miguel estaba nadando en el río.
Esta es la estación más moderna de la ciudad.
El mercado está lejos de la tienda.
Los abogados nos lo contaban.
Pintaste esta cocina y limpiaste tu sofá ayer por la tarde.
Si quieres, Carmen pedirá té.
El mes que viene Lucía viajará a Londres.
Jugaron al ajedrez el martes.
Ese hombre que vive aquí es su hermano.
Llueve mucho en México todas las mañanas.
Elena no compró el armario porque tenía sueño.
A Pablo le encanta tocar el violín.
Ayer limpió esos armarios.
Creen que no vamos a pedir sopa fría.
Esta es su camisa barata.
La chica no caminó por el parque ayer por la mañana.
Mi hija ya ha vendido la furgoneta.
Se lo has contado.
Esta noche nuestro jefe va a despertarse.
Juan fue a Lisboa antes de buscar su diccionario.
Cocinaste carne y limpiaste este piso el sábado.
No se los dio.
Su hermano caminó hasta ese museo ayer por la tarde.
Esta noche no va a enviarles tus llaves.
Carlos debe ver a sus jefes en ese teatro moderno.
Vamos a ir a Berlín antes de tomar este tren.
Su hija es más rica que María.
Te has divertido.
El aeropuerto cierra a las dos los sábados.
Pablo cree que no ha bebido té.
No pagamos sesenta y cinco euros por ese vestido.
¿Necesitaba su hermana un diccionario?
Eran las 2:50 cuando Jorge llegó.
La estación no está cerca del hospital.
¿Quién puede esperar a esos camareros?
Mañana por la mañana van a ir a Barcelona y visitar la ciudad.
Dice que vives en Berlín.
Va a comer su tomate delicioso y pedir agua caliente esta noche.
No ha llevado su sombrero.
Sara va a viajar a Roma.
No ve un gran concierto porque no tiene tiempo.
No tengo que cerrar esa caja blanca.
Esta es la montaña más pequeña de Portugal.
¿Por qué van a cocinar este huevo?
A Juan le encantan las camisas.
Van a caminar con Elena.
El estudiante nos escuchará pronto.
Los platos no estaban al lado del sofá.
¡Pon la foto sobre la silla!
Cuando Miguel era niño, leía en el parque.
Estaban leyendo mientras Sara estaba comiendo carne.
Van a ir a Berlín después de ver muchos grandes conciertos.
Esperas que Carlos termine estas revistas.
Vamos a venderle la furgoneta a Ana mañana por la mañana.
Cuando se levanten, pedirán la ensalada.
Cuando Pablo llegó, Juan y David ya habían abierto estas cajas sucias.
Ana necesita ir a Nueva York.
Le duelen los ojos ahora.
Carmen le ha vendido todos los sofás.
Te duele el brazo cuando hace frío.
No estaban traduciendo el poema en la estación.
Espera que Carmen traduzca sus mensajes.
No vuelves de la escuela por la noche.
Tienen un diccionario, pero no lo usan.
¿Te gustaría llamar a tu hermana?
Recordaba la respuesta.
Mi vecino perezoso empezó a acostarse.
Ana quiere que pague esa camisa.
No van a enviarle este reloj caro esta noche.
Siempre nado en ese río.
¿Cómo está nuestra hermana?
Habrá una escuela al lado del mercado.
David y Lucía no nadarán mucho el domingo.
Carmen ha llevado su traje.
Pablo es menos fuerte que Lucía.
La farmacia estaba lejos del teatro.
Creen que hemos lavado ese sombrero.
Me gustan los poemas.
¿Intentaste pagar el traje?
Laura y Luis se quitarán el sombrero.
Quiere ser escritor.
Vieron una playa anoche.
La música que escuchó es extraña.
Si Juan tuviera tiempo, escucharía su ruido hermoso.
¿Qué pastel pidieron?
Esta es la ciudad más hermosa de Alemania.
Si mañana llueve, cerrará sus puertas.
Estamos estudiando portugués en este momento.
¿Te gustaría hablar con tu tía?
Tu tía se llama Isabel.
Hace dos días arregló ese reloj y pintó sus sillas azules.
No lloraste en ese baño.
¿Quién traducirá la revista corta?
Dame esta revista, por favor.
Esa chica que vive en Londres es enfermera.
Su hermana empezó a ir a Barcelona.
Carmen no vendió algunas mesas el verano pasado.
Jorge se está lavando las manos ahora.
Saliste del supermercado.
Todas las mañanas Miguel te escucha.
Vamos a enviarle un poema a Isabel esta noche.
Tiene que tomar el taxi lento, pero está muy contento.
La iglesia abre a las cinco y media los domingos.
¿Por qué habló con sus primos?
Nuestra furgoneta es alemana.
¿De qué andén sale?
Ese banco les parece moderno.
Esta chica pintó una silla y preparó las pizzas.
Escribía tres cartas por la mañana.
¿A quién visitó Isabel?
Nadie ve esa vaca.
Quiero que laven el vestido mojado.
Elena beberá cerveza porque quiere pagar esta pizza.
María y Carmen han abierto esta ventana.
Nuestra hija se quedó en casa.
¿Cuántos trajes hay debajo de la mesa?
¡Tráeles el zumo!
Necesita quedarse en casa.
David va a terminar este diccionario porque quiere ir a Madrid.
Mi tía se llama Isabel.
Mi hija compró un vestido y pidió cinco pasteles.
Este es el río más hermoso de Francia.
Isabel va a ir a Berlín antes de tomar el tren rápido.
Este estudiante no vendió sus chaquetas.
¿Por qué ha preparado Sara su buena ensalada?
¿Por qué se duchará?
No te vistes todas las semanas.
¿Cuántos libros leerán?
El chico trajo otra pizza el sábado.
Cree que Miguel está ayudando a su hija.
A nuestros vecinos les encanta beber vino.
Sus tías tienen razón.
El autobús era demasiado rápido.
No me acosté a las siete y media.
Si Ana pudiera, hablaría con Jorge.
Crees que trabajas en Roma.
Sara no arregló ese coche porque tenía prisa.
La ventana que Elena abrió es grande.
Cuando Pedro tenga tiempo, Isabel beberá zumo.
Estas son sus nuevas novelas.
Laura tenía la radio moderna.
A mi primo no le gusta escuchar música.
Laura estaba comiendo mientras estábamos corriendo por la calle.
Esta es la universidad más grande de Portugal.
Está viendo a ese niño.
Pablo, no nos envíes el poema.
¿Por qué escucha estos ruidos?
Deben limpiar el armario caro.
Pedro quiere dárselo.
Este problema es más importante que el otro.
Su hijo es más valiente que Pedro.
Cuando llamamos, ya habíamos buscado un hotel.
La reunión es el viernes a las cinco y cuarto.
Quiero escribir un mensaje.
Estaban eligiendo otra silla sucia mientras Luis estaba preparando sopa.
Canté en esa iglesia ayer por la tarde.
Lucía no necesita visitarla.
¿Se llama nuestra hermana Ana?
Ha encontrado otra pelota en esa casa.
Carmen no va a traerle el café a Luis el lunes.
¿Sale mi tío del hotel por la tarde?
Nuestro jefe necesita llamar a su hija.
Estabas nadando en el río mientras María estaba comprando ese diccionario.
Tiene una radio, pero no la usa.
Tu amigo bajo estaba bebiendo mucho té en el supermercado.
Bebe el vino, por favor.
Caminaron hasta esta iglesia hace dos días.
¿Por qué está llamando Lucía a su primo?
Su vecino tiene miedo del agua.
Sus vecinos tienen ganas de hablar con Pablo.
La chica abrió algunas cajas y lavó esas furgonetas.
Luis quiere que me duche.
¿Por qué lavó otro coche verde?
¿Llovió mucho en Barcelona hace una hora?
Esa chica que visitó a este abogado rico está enfadada.
María lo comprará el año que viene.
Le vendiste estos teléfonos a Carmen.
Beberé el café frío cuando Carlos vuelva.
Pablo no arregló el coche porque tenía prisa.
He corrido con mi tía.
Son las seis y cuarto.
A su amigo no le gustan las revistas.
Su tío nadará con Luis mañana.
Este hombre no tiene sed.
Sabe que Jorge ha comprado la radio útil.
David y Elena se levantaban.
Carlos tiene ochenta y dos años.
Deben tener cuidado.
Laura no puede comer una pizza porque no tiene tiempo.
Recuerda las palabras.
No empezó a ir a Lisboa.
María va a salir de esa biblioteca el lunes.
Conducía mi furgoneta todas las mañanas.
Cuando Luis era niño, jugaba al baloncesto.
¿Te gustaría elegir este armario?
Jorge escribió este poema ayer por la tarde.
Pedro no se durmió anoche.
Pagué esta chaqueta verde.
Hay un teléfono útil sobre la silla.
¡Qué ciudad tan grande!
Vamos a pintar todas las mesas feas.
El hombre no lo ha vendido.
¿A quién vas a llamar?
El miércoles escribieron un mensaje.
Isabel tiene que cerrar cuatro cajas, pero no tiene tiempo.
Esta maleta está más limpia que la otra.
¿De quién es esa falda?
Hay algunos sofás baratos en el piso.
Mañana su hermano va a escuchar ese ruido.
Fui a Londres antes de beber cerveza.
No tomo este taxi lento porque tengo sueño.
Este no es su abrigo sucio.
Pedro no tiene ganas de arreglar este reloj.
Su hermana necesita limpiar el jardín.
Creemos que Juan está lavando su coche.
Sara no fue a Nueva York porque tenía sueño.
Llevarán una vieja camisa cuando se levante.
Cuando era niña, escuchaba música.
Sara dice que estás ocupado.
Compró algunos camiones el año pasado.
El concierto que Pedro ha visto es largo.
Mi hermana se está duchando ahora.
¿Hay algunas pelotas al lado de la silla?
El domingo van a contarles la idea a sus hermanas.
Es menos amable que Miguel.
¿Se llama su primo Jorge?
¿Te gustaría tomar otros autobuses rápidos?
Nos gusta beber té.
¿Cómo es este jardín?
Su tío cocinó carne deliciosa ayer por la tarde.
María va a venderle sus sillas pronto.
Vivimos en Sevilla desde hace nueve meses.
Lo están buscando en este momento.
La leche que Ana pagó estaba fría.
Irás a la tienda y verás un partido mañana por la mañana.
¿Cuántas escuelas hay en París?
Tenemos un camión.
Hablaste con Jorge porque querías comer los bocadillos.
Hace tres semanas no viajé a Italia.
¿Dónde está mi reloj? Lo vendí.
Los chicos famosos estaban caminando mientras David estaba corriendo.
Lucía no traducirá ese diccionario porque no tiene tiempo.
Creemos que David es joven.
Te pusiste el sombrero ayer por la tarde.
David, préstamelo.
Dentro de una hora este hombre comprará otra chaqueta.
Carlos no empezó a hablar con Isabel.
No buscaron una estación.
No se lo di anoche.
Sara empezó a quedarse en casa.
Se lo darás.
Sus hermanos todavía no han cocinado otro huevo.
Creemos que no vas a lavar el camión.
David cerrará la caja cuando tengan tiempo.
Estaban lejos de la biblioteca.
A Miguel y Lucía les encanta viajar a Sevilla.
Son las tres y media de la tarde.
Jorge no nadará en el río.
¿Había algunas llaves debajo de la silla?
¿Les ha contado la historia?
Lucía siempre juega en ese parque.
Cuando Elena era niña, trabajaba en París.
¿Le gusta el pueblo grande?
Habrá un abrigo gris debajo de la silla.
Saben que esta pregunta era demasiado buena.
Esta tarde se lo contaré.
¿Cierra la iglesia a las cinco?
Esta chica no va a viajar a Barcelona el 19 de noviembre.
Va a ir a Berlín y ver su partido mañana por la mañana.
Quieres traducir tus poemas largos.
A Luis le encantan los diccionarios.
Su tío estaba corriendo por el parque mientras Ana estaba llorando.
Sara fue al supermercado ayer por la tarde.
Su hermana estaba abriendo una maleta mientras estaba ayudando a su chico español.
Compramos una cámara fea y luego la perdimos.
Cuando nos levantemos, traduciremos nuestro periódico.
No son tan serios como Carlos.
Mi primo prefiere su té ahora.
Jorge, dales estas nuevas novelas.
Esta tarde no voy a contarle otra historia.
Compra su carne, por favor.
Tiene un vestido, pero no lo usa.
Elena y Lucía van a venderme algunos relojes pronto.
El profesor volvió de Madrid el verano pasado.
Este hotel es más moderno que ese hotel.
Si Ana tuviera dinero, abriría dos puertas.
Eran las doce cuando llegaron.
Las clases nos parecen importantes.
Elena no escucha su música por la tarde.
Jorge es abogado.
¿Cocinó Juan demasiado ayer por la tarde?
María no estaba cerrando esa ventana marrón.
Nuestros hijos no quieren dártelo.
¿Cuántos bancos encontraron?
El partido es el miércoles a las dos menos cuarto.
El mensaje que traduje es francés.
No vamos a contarles sus secretos a nuestras hermanas esta noche.
Jorge y Laura descansaron muy bien ayer.
¿Cuánto cuesta el coche?
Las chaquetas azules cuestan ochenta y tres euros.
Ayer fue al restaurante y pidió leche.
¿Dónde está tu furgoneta? La has vendido.
Fuiste al restaurante y pediste una pizza.
María y Elena tienen mucha sed.
Van a ir a la biblioteca mañana por la mañana.
Luis va a beber la leche el martes.
Habrá tres viejas mesas en la habitación.
Pronto su hermano va a levantarse.
¿Cantarán Ana y Miguel en el teatro?
El taxi llegó a Berlín a las 10:50.
Elena irá a Lisboa después de estudiar.
David dice que es muy famoso.
Lloramos demasiado ayer.
¿Vas a traerle la pizza a Ana el sábado?
María no pagó dieciséis euros por tu reloj.
Isabel estaba traduciendo su novela cuando David llamó.
Dentro de una hora iré a Roma y visitaré el museo.
Estamos buscando este caballo fuerte.
Carlos y Elena van a visitar esta gran ciudad en el mercado.
Si mañana llueve, llamarán a su tía.
Las camisas cuestan trece euros.
¿Pagaron cuarenta y tres euros por esa furgoneta marrón?
Si tienes tiempo, venderán un armario.
Está tocando el piano ahora mismo.
Cocinaste demasiado.
Pedro no tomó este barco porque estaba enfadado.
Miguel y Carmen le mostraron otro mapa a Pedro.
No vayas al hospital.
Juan sabe que María va a visitar a su hijo.
Quiere que hable con su primo.
Verán el restaurante famoso mañana.
No comimos en el jardín ayer por la tarde.
¿Cuándo visitamos esa ciudad pequeña?
Pablo empezó a elegir este periódico.
Juan y Ana son menos amables que Jorge.
Todavía no han terminado el trabajo.
Me gusta ese ordenador y quiero comprarlo.
No quería su perro.
Esta iglesia no es tan nueva como la otra.
Este es el parque más hermoso de Francia.
Si tuvieran tiempo, abrirían esta ventana.
Su primo tradujo el diccionario hace dos días.
Esta enfermera les ha mostrado mi revista difícil.
¿Cuántas universidades hay en Roma?
¿Empezaste a vestirte?
María y Ana tuvieron que ir a Lisboa.
Ya son las siete y cuarto.
Nuestras hermanas intentaron comprarlo.
Tenía suerte.
Esa cámara está al lado de la silla.
Estaba corriendo por ese bosque mientras Laura estaba pagando la ensalada.
Ya he comido un huevo.
¡Qué pueblo tan hermoso!
¿Estaban los vasos al lado de la cama?
¿Viajaste a Sevilla el año pasado?
Esta no es la calle más tranquila de la ciudad.
Su tío no está en la casa.
María y Lucía irán a Nueva York y verán algunas películas pronto.
Sabemos que Miguel vive en Lisboa.
Creen que Ana es muy amable.
¿Prefería nuestra tía este pan?
Las chaquetas son de él.
No vendieron un reloj.
El taxi llegará a Lisboa a las once.
Estaba caminando por el pueblo mientras Pablo estaba llamando a las chicas.
Luis y Elena se están acostando.
¿Debe comprar esa vieja novela?
Pablo quiere dárnoslo.
María cree que trabajas en Sevilla.
Pablo no pide café caliente porque está preocupado.
¿Qué pasaporte está buscando María?
María no va a Roma porque está muy triste.
Carlos quiere esperar a sus primos, pero no puede.
El año que viene no pintarás esta habitación.
No preparará sopa italiana porque no tiene tiempo.
David no está cerca de Barcelona.
El hombre que vive aquí es arquitecto.
No le gusta el arte.
Arreglará este reloj.
El pasaporte está sobre la cama.
Se durmieron a las cinco y cuarto.
¿Van a trabajar en Barcelona el año que viene?
El hombre no va a enfadarse.
Esa cámara costó 21 euros.
¿Te gustaría hablar con tu hijo?
Se lo envié ayer.
No va a prestarnos estas fotos mañana.
Su primo nos ayudaba por la noche.
Anoche durmieron en la casa.
Pintábamos esa silla pesada.
¿Habrá algunos armarios en el baño?
Estaban tocando la guitarra.
A su hijo no le gusta la política.
Leen otra buena revista todos los días.
¿La llamará Sara dentro de una hora?
Mañana por la mañana Pedro le enviará el poema a Elena.
Encontré una nueva falda y luego la vendí.
¿Cuándo escribió el poema?
Trabajé en esa farmacia ayer por la tarde.
No sabíamos tocar la guitarra.
Este profesor iba a ese castillo los fines de semana.
Esta tarde cerrarán la puerta y visitarán a su hija.
Jorge es periodista.
No estamos más cansados que Sara.
Nuestros hermanos irán a Barcelona cuando llegue.
¿Adónde irá Jorge?
¿Se llama su hermano Jorge?
El examen no será el miércoles a las once menos cuarto.
No soy más fuerte que Pedro.
Tengo un abrigo, pero no lo uso.
Nunca escucha música.
¿Sabemos conducir?
Jorge no prefiere este café.
Cuando mi hija era niña, tocaba el piano.
¿Por qué no viste un partido?
Por la noche va al museo en autobús.
Tienen cinco chaquetas, pero no las usan.
¿Tienen Elena y David ganas de pintar el nuevo jardín?
¿Será el viaje el domingo a las siete menos cuarto?
Este no es el hombre más perezoso de México.
¿Por qué bebe el zumo?
Espera que Isabel no espere el autobús rápido.
María va a ir a Madrid para descansar.
Estos chicos le trajeron agua a su tío.
Tu hermano viajó a Barcelona ayer por la tarde.
Tu tía no es abogada.
Este no es el hotel más famoso de Japón.
Le traerás estas ensaladas pronto.
Su primo pintará ese armario en esta habitación.
María y Sara trabajan en Barcelona desde hace doce semanas.
Cuando Pablo llegó, Laura ya había traído leche.
Cuando Isabel llegue, pintará la habitación.
Laura va a ir a Roma para conducir el camión.
Debería salir de Roma.
Quiero escribir mis mensajes, pero no tengo tiempo.
Esta noche van a llorar en el baño.
María irá a Nueva York porque quiere llamar a los abogados.
No saldrás de Roma.
¿Cuánto cuestan estas cámaras?
El estudiante va a enviarnos un teléfono pronto.
Ayudarás a tus primos pronto.
¿Se ducha por la mañana?
Ayer por la tarde nevó mucho en México.
Cuando salieron, Miguel ya había visto a su vecino francés.
Este es el castillo más moderno de México.
Va a enfadarse después de lavar su vaso.
María estudió francés hace dos días.
Saben que no vamos a beber zumo.
Va a viajar a Nueva York el 23 de junio.
Estoy delante del banco.
¡Danos la foto!
Esa chica que encontró su teatro está preocupada.
Se lavó la cara ayer.
Son las cuatro y media de la tarde.
Tienes prisa.
Ayer por la tarde me esperó.
Habrá muchas furgonetas en la calle.
El hospital famoso está cerca del aeropuerto.
Miguel se durmió antes de escuchar la música hermosa.
Trabajo en Lisboa desde hace cuatro meses.
Luis va al aeropuerto los fines de semana.
Este médico serio se lo dará mañana por la mañana.
Hay un estudiante en el hospital.
Digo que Ana es demasiado alta.
¿Cuántos teatros hay en Londres?
¿Cuántas camas hay en el piso?
El hombre pagó treinta y cuatro euros por esos sombreros.
Cuando salió, nuestro hermano ya había bebido té.
¿Cómo está su tía?
El abogado no recordaba ese secreto.
Estaba preparando muchas pizzas deliciosas mientras estaba descansando en la habitación.
David estaba caminando cuando salí.
Queremos arreglar esas radios.
Cuando Pedro se levante, construirá esa oficina.
¿Es ese examen muy importante?
No hace mucho viento en Sevilla.
¿Va a ayudar a su hijo esta noche?
Carlos, camina en ese jardín.
Su hijo ha visto su partido en mi jardín.
No hay ningún castillo hermoso en Berlín.
Iré a Nueva York después de vender el sombrero.
Te los están enviando.
¿Dónde está su teléfono? Lo perdió.
Sus hijas han hablado francés.
Tu hermano no me los da por la noche.
María tiene que traer sopa deliciosa, pero está muy enfadada.
¿Estudiaron alemán ayer por la mañana?
Pon la chaqueta debajo de la silla.
El abogado quiere sentarse.
¿Se despertará Pedro a las 11:15?
Quiere que vaya a Berlín.
Bailará con Jorge.
Anoche Lucía cocinó ese huevo.
Laura y Pablo le mostraron dos sombreros a su hija anoche.
Nadie come este queso delicioso.
Fuiste a Lisboa el sábado.
Carlos va a leer otro periódico y arreglar ese reloj dentro de una hora.
¿Hay tres reuniones en Berlín?
Este no es el chico más fuerte de Alemania.
Ana espera que tu primo trabaje en París.
¿Quién está traduciendo el libro?
Tienes cuatro camiones, pero no los usas.
Dentro de una hora la mujer va a traerles mucha cerveza.
Si quieres, venderán sus sombreros.
Carlos no visitará esa biblioteca en la iglesia.
Te gustaría llevar tu chaqueta.
¿Qué compra Elena?
Cerraba todas las ventanas por la mañana.
Pedro va a divertirse el martes.
Esta no es la calle más hermosa de Japón.
¿Volvieron de Argentina la semana pasada?
Miguel quiere escuchar esos ruidos, pero no puede.
Juego al baloncesto todas las semanas.
Ha tomado ese barco.
Cree que Juan ha llevado un abrigo verde.
A su tío le encantan las naranjas.
Salen de la estación los fines de semana.
Nuestro camión limpio costó 38 euros.
No ayudó a mis hermanos porque tenía prisa.
¡No te levantes!
Cuando salió, ya había oído esos ruidos.
Ya ha comprado este armario marrón.
Estaba corriendo cuando salimos.
Teníamos prisa.
Sabes que irá a Lisboa.
Pronto mi hermano va a abrir muchas cajas.
El autobús no sale de Berlín a las nueve y cuarto.
Su primo pidió vino y comió un tomate.
No había niños bajos en el banco.
Sé que mi partido es demasiado bueno.
Su primo va a aburrirse pronto.
Lo hemos perdido.
Sara y Jorge están comiendo otra ensalada en este momento.
No están menos aburridos que su primo.
Pronto voy a hablar alemán.
Esta reunión fue el 23 de diciembre.
Dice que pidió cerveza.
Cocinó pescado y preparó un pastel.
¿Dónde está nuestra chaqueta? La hemos perdido.
¿Es este camión nuestro?
Queremos leer el poema.
¿Tenían sus hijas sed?
No voy a lavar una botella roja pronto.
Pronto lo encontrarán.
Le conté una idea anoche.
Los estudiantes no intentaron limpiar esta silla.
El abogado nunca ha tocado el piano.
La farmacia abre a las doce y cuarto los lunes.
Laura está vendiendo el ordenador en la habitación.
Nuestra tía ha viajado a Argentina.
Viajaste a Italia hace una hora.
Podemos tomar el taxi en su habitación.
Tu hermana le contó una historia a Lucía.
Muy a menudo los chicos leen un periódico.
Ese hombre que tradujo esa nueva revista es su primo.
¿Cuándo vas a llamar a ese hombre?
Estas chaquetas le parecen caras.
Les has mostrado un diccionario a tus primos.
Carmen va a prestarle el coche pronto.
¿Qué está haciendo Laura?
¿Está su tía detrás de la tienda?
Pintaron un armario y comieron pan.
Va a la tienda muy a menudo.
Cuando Ana era niña, vivía en Roma.
Su hija nació en 1999.
Sus primos lloraron demasiado.
Este viaje será el lunes a la una.
Elena recordaba los problemas extraños.
¿A quién va a llamar?
Traduce la nueva revista por la noche.
Sabemos que Luis se está sentando.
Carmen va a contarle un secreto a Luis mañana.
Isabel va a ir a Sevilla después de tomar el avión lento.
Esa ventana es pesada.
Cuando nuestro hermano era niño, trabajaba en Lisboa.
Vas a venderle muchas mesas pronto.
Mis hermanos lo han encontrado.
Luis llamó a sus amigos alemanes porque quería llevar su camisa.
Carlos le ha enviado el viejo poema a María.
Hace una hora compró otro libro y preparó esa pizza.
Sara y María se han quitado la chaqueta.
Están tocando el piano ahora.
Irán a Berlín y comprarán tres relojes el sábado.
¿Están nuestras chaquetas caras al lado del armario?
Si tuviera coche, elegiría mis sombreros.
¿Dónde estaba su tía?
¿Te gustaría pintar tu piso?
Su hijo es muy perezoso.
¿Hemos preparado el pastel en el restaurante?
Pidió el pastel delicioso y visitó la ciudad hermosa.
Rompí esta lámpara el lunes.
Trabajo en una oficina.
Cuando Jorge era niño, jugaba al ajedrez.
Sara no estará en Sevilla.
La cama no cuesta 40 euros.
Miguel estaba un poco nervioso.
Luis y Jorge limpiaban los sofás por la mañana.
Esas novelas cuestan setenta y tres euros.
Estaba caminando cuando salí.
Estaban lavando un camión amarillo mientras estábamos arreglando esa silla.
Juan no perdió estas botellas bonitas ayer por la mañana.
A Luis le gustan los camiones marrones.
Carmen va a ir a Berlín después de pagar esta agua caliente.
Ana nos prestó una taza ayer por la tarde.
Ana vivirá en Madrid el año que viene.
¿Sale el tren de Nueva York a las ocho?
Todo el mundo llama a los camareros.
¿Se llama su hija Laura?
No había camiones en el parque.
No hay ningún concierto en Roma.
Rompí mi ventana ayer por la tarde.
¿Dónde perdieron el lápiz?
María quiere que pidan sopa.
¿Dónde estaba esa vaca fuerte?
¿Había seis sillas en la casa?
Su sombrero estará al lado de la cama.
No estaba demasiado preocupado.
Estás menos nervioso que Lucía.
Nos encanta nuestra canción.
Te aburriste después de beber mucha cerveza.
Eran las seis menos cuarto cuando llegó.
Quiero cerrar una ventana, pero no tengo tiempo.
Jorge siempre duerme en la habitación.
Esa chica que vive aquí es abogada.
Anoche se lo diste.
Habrá dos furgonetas en el pueblo.
No me duele mucho la espalda.
Sabe que estamos yendo a Roma.
Mis hijos se pusieron la chaqueta ayer.
Ya he comido una naranja deliciosa.
Va a llegar a la tienda esta tarde.
¿Cuántos coches ha comprado?
Ayudaste a tu primo y comiste carne.
Ayer David me vendió su camión.
¿Dónde está su coche? Lo ha olvidado.
Si tuviera dinero, me quedaría en casa.
Ha viajado a México.
Lo necesitas.
Ya no vivimos en Roma.
Pedro fue a París y pidió otra ensalada.
Elena descansaba en este jardín todos los días.
Carlos va a viajar a Nueva York el 14 de mayo.
Tu tío siempre camina por el pueblo.
No le gusta la nueva iglesia.
¿Cuándo traducirá la novela francesa?
David y Jorge son amables.
Este castillo es menos nuevo que ese castillo.
El periódico que leyeron es inglés.
Esa mujer que escribió la carta es su hija.
Pablo va a ir a París antes de vender el camión.
El hombre tendrá que pagar su sopa.
Está en el piso.
Busqué un coche caro y luego lo vendí.
Si hace frío, Pablo no pagará la pizza.
Se nos ha acabado la leche.
Tenía frío.
¿Te gustaría ir a Berlín?
Pablo no le prestará una camisa a su hijo.
No era muy bajo.
Jorge estaba construyendo un jardín mientras estábamos comprando el sombrero.
Te duele la espalda ahora.
Este es el museo más pequeño del mundo.
Elena no es más pobre que su hija.
El plato que rompió es gris.
¿Cuántas vacas encontrará Laura?
Estabas durmiendo en la habitación cuando saliste.
Empezaste a acostarte.
Pablo y Ana pueden viajar a Londres.
Sus jefes valientes tienen que ir a Sevilla.
Nos gusta cocinar con nuestro primo.
Ana se puso el traje.
No hay ninguna furgoneta en la calle.
Nuestro tío no vive en Berlín.
La chica que ha limpiado ese sofá barato es enfermera.
Quiere que nos acostemos.
Había un gato en el jardín.
Siempre cocinamos con María.
Todos los días no estudio francés.
El plan que Pedro olvidó es bueno.
Cuando Elena llamó, Pablo ya había perdido este plato.
Estábamos trayendo otro pastel cuando llamaron.
No se durmieron a la 1:10.
Pronto vas a limpiar esas sillas y preparar sopa.
Esta es su vieja cocina.
Si hace frío, Pedro cerrará una puerta.
¿Estaban caminando Miguel y Luis con Sara?
Son las ocho de la mañana.
¡No les cuentes el problema!
Ana tiene ochenta y cuatro años.
La biblioteca estaba detrás del hotel.
Espero que busquemos algunos ordenadores.
¿Dónde está tu sombrero? Lo has vendido.
A estas enfermeras no les gusta la cerveza.
David pagó 69 euros por el teléfono roto.
Estabas caminando mientras estaba visitando al camarero.
Cuando era niño, dormía en la casa.
¿Se duerme su hija todas las semanas?
Se lo está contando.
¿De quién es este sombrero?
¿Qué escribirás?
¿Va a prestarte la furgoneta mañana?
A mi tía le gustaría comer mucho pan.
A Laura le gustaría llamar a esa chica.
¿Quién ayudará a este profesor?
¿Es esta la estación más pequeña del mundo?
Este abogado ya ha abierto las puertas.
Queremos que visiten a sus primos.
Se lo contará.
¿Quién leerá esos viejos libros?
El hombre que ha construido otra escuela es músico.
¿Se cepillará los dientes mañana por la mañana?
La chica que escuchó esa canción hermosa es música.
Ayer por la mañana este médico estudió alemán.
Todo el mundo puede arreglar nuestro reloj.
Su hijo vive en París desde hace ocho años.
Carlos no debe arreglar esa mesa negra.
¿Lloró Pablo en la cocina anoche?
¿Quiere mostrárselo?
Carmen irá a Londres después de trabajar.
Sé que nos hemos divertido.
Sus vecinos ayudarán a su hermano cuando llegue.
Me gusta esta camisa y quiero comprarla.
Deberías pedir una pizza.
Lucía está comiendo el chocolate en este momento.
Esta falda les parece gris.
Limpiabas ese sofá todas las mañanas.
¿Cuándo cocinaste mucha carne?
Cerraste una caja y leíste este diccionario.
Isabel le ha vendido ese coche.
Quiere que coma mucha carne.
Tendrás que comprar el armario.
Creemos que trabaja en Roma.
Su primo empezó a elegir los sofás caros.
Mis hijas tenían prisa.
Ha perdido el pasaporte en el hotel.
Buscamos un teléfono roto y luego lo vendimos.
Alguien limpiará este baño.
Quiere que hablen con David.
Lucía era enfermera.
No había ninguna pelota debajo del armario.
El chico nos lo trae muy a menudo.
Voy a traérselo.
David todavía no ha construido una oficina.
Su hija se lavó las manos.
Quieren comer el pescado, pero no pueden.
Ana quiere ser médica.
Cuando María entró, nuestros tíos ya habían visitado la iglesia moderna.
Le gustaría ir a Nueva York.
¿Por qué fue a Sevilla?
No laves la lámpara.
¡No esperes a nuestro jefe!
No te duelen un poco las piernas.
Tenía miedo del agua.
El niño está más cansado que su tío.
No había ningún vaso al lado de la cama.
Nunca toco el piano.
Va a estudiar alemán.
Isabel se acostaba todas las semanas.
¿Dónde están sus coches? Los ha perdido.
David sabe que podemos ir a Lisboa.
Queremos dárselo.
¿Es este viaje el lunes a las cinco?
¿Abre el aeropuerto a las cuatro y media?
Esa chica que trabaja en Berlín es famosa.
La farmacia está delante de la biblioteca.
Perdiste nuestro reloj ayer por la mañana.
Le duele la pierna cuando hace frío.
Mañana va a construir esa biblioteca.
Le encanta la cerveza.
Todavía vivimos en Madrid.
El estudiante no está en el piso.
Si tuvieras coche, abrirías tres puertas feas.
Me gusta trabajar con David.
Es de Alemania.
Sara quiere que esperemos a nuestro tío.
Su hermano intentó llevar una chaqueta.
Quieres contárselo.
Pronto voy a ir a la farmacia y ver el concierto.
Este es el puente más pequeño de Italia.
Tenemos razón.
Por la noche nuestro tío se pone el sombrero.
Tiene una camisa, pero no la usa.
Intentarás esperar este taxi.
Mañana por la mañana los médicos irán al hotel y comprarán la cámara.
María necesita ayudar a su hijo, pero no puede.
No busca dos bibliotecas porque tiene prisa.
¿Estabas esperando a tu tío?
Se vestirá después de elegir otro abrigo.
Nuestra hija no se llama Carmen.
¿Va a nadar con Elena mañana?
Tuvimos que ver el concierto.
Cuando el médico era niño, jugaba en la calle.
¿Ha nadado con su hermano?
Pedro les ha dado una falda.
Habrá algunas fiestas en Lisboa.
Estas no son mis lámparas limpias.
No eligen una chaqueta porque están muy aburridos.
A Laura le gustaría leer un periódico.
Elena espera que limpies la casa grande.
Voy a traerte mi ensalada pronto.
Nuestro amigo fuerte todavía no ha ido a Sevilla.
Eran las dos cuando llegué.
La boda es el miércoles a las 8:40.
Este es el bosque más hermoso de Italia.
Parece que va a llover.
No conocían a sus malos jefes.
Este es el abogado más bajo de España.
El ruido que escuchó es hermoso.
Ha llegado al aeropuerto.
Estaba viendo su concierto importante.
Estarán al lado del aeropuerto.
Nos ha contado la historia.
¿Por qué va a quedarse en casa?
Estamos más preocupados que Elena.
Compró una silla blanca hace tres semanas.
Ayudará a sus hermanas y cerrará muchas puertas feas mañana por la mañana.
Jorge la conocía.
¿Vio Lucía el partido hace una hora?
¿Le ha enviado esa radio a Isabel?
Hay un partido en Lisboa.
¿Pagó su primo veintiséis euros por el traje?
Espéranos, por favor.
Sus hijas no necesitan acostarse.
Irá a Roma después de conducir el camión.
Creo que trabajo en Barcelona.
Nuestro hijo no tiene miedo del agua.
Voy a ir al mercado y comer carne el miércoles.
Sus primos estaban jugando cuando entramos.
¿Por qué hablamos con Sara?
Este es el profesor más pobre de Francia.
María quiere que hable con su tía.
¿Dónde compraste una furgoneta lenta?
No tenía miedo del agua.
¿Por qué hemos tomado el tren?
El hombre que vive en Sevilla es serio.
¿Vamos a prestarle nuestro camión dentro de una hora?
¿Bailará en este teatro dentro de una hora?
Laura irá a la biblioteca y comprará una novela mañana por la mañana.
Cuando tenga tiempo, beberá vino.
El domingo Luis buscó los teatros.
¿A qué hora empieza el partido?
Cuando Miguel llegue, irás a París.
No podemos buscar otro gato inteligente porque no tenemos tiempo.
Espero que construya un baño.
Esa es su furgoneta lenta.
Venderé el vestido marrón cuando lleguen.
Jorge no va a llevar un traje seco.
Viajaste a Londres el 4 de junio.
Juan encontró una vaca hace dos días.
Mañana irás a España.
Hace tres semanas María terminó el periódico.
Cuando Laura y Lucía eran niñas, viajaban a Barcelona.
Leí el buen poema y preparé tres pizzas.
Pedro camina muy poco muy a menudo.
Si tuviera dinero, bebería café.
Su cumpleaños es el 20 de abril.
No encontró su pájaro el jueves.
Estamos en la cocina.
¿Te gusta este ruido?
Si no encuentro las llaves, comerá esa manzana.
Los exámenes son muy interesantes.
Comió muchas ensaladas y cerró esta maleta hace dos días.
Hay una fiesta en Barcelona.
Mi primo estaba vendiendo este teléfono.
Esta chica va a arreglar el sofá el jueves.
Vamos a contarles un plan esta tarde.
¿Te lo ha contado Carlos?
¿Cómo es el baño?
Cuando entraste, ya habían pedido estas pizzas.
Ayer Ana y Laura no jugaron a las cartas.
Miguel, espera a ese médico.
Si viviera en Madrid, leería este poema interesante.
Decimos que estoy vendiendo el sofá barato.
Hay dos mujeres en la escuela.
El martes van a lavarse la cara.
¿Lo sabía Laura?
¿Corrieron sus vecinos por el parque?
Su hermana irá a Alemania esta noche.
¿Va a ir Isabel al aeropuerto dentro de una hora?
María cantaba mucho por la mañana.
Estaban cocinando cuando llegaste.
Hay muchas escuelas cerca del mercado.
Ya han visto un partido.
¿Vamos a trabajar con nuestro primo el lunes?
Todo el mundo lavará el sombrero verde.
Isabel espera que hable con mis tíos.
Sus primos fueron al hospital y visitaron a sus hermanas ayer por la tarde.
Si mañana llueve, hablarás con tu tío.
Nuestro tío ya ha visto estas películas.
No termines esos ejercicios.
Lucía se está lavando las manos ahora.
Me gusta la radio y quiero comprarla.
Nacieron el 8 de octubre.
¿Cuántas sillas hay en el jardín?
Hace tres semanas fui a Italia.
No te duelen mucho las manos.
Fuiste a París y viste un concierto.
Vamos a viajar a Portugal con Jorge.
¿Nos venderá el abogado un teléfono el sábado?
¿Quién va a comer la naranja?
Me gusta esa furgoneta.
El año pasado Juan viajó a Londres.
No se acostará porque está triste.
Nuestro tío rompió ese vaso en este baño.
Ese hotel está lejos de la iglesia.
¿Se está poniendo la chaqueta?
Alguien puede encontrar esta escuela.
Cuando termine el trabajo, Laura se divertirá.
Tu tía tiene miedo del agua.
Empezó a vender sus mesas azules.
Su hermano pagó 70 euros por ese diccionario fácil.
¿Le han prestado esa furgoneta cara a Carlos?
Comprarán el chocolate y pedirán otra ensalada el martes.
No tienes ganas de beber el café frío.
¿Van a contarles Carmen y Juan otra historia a sus hijos pronto?
Beberán zumo y arreglarán este sofá pronto.
Ha vuelto de Nueva York.
La tienda cierra a las once menos cuarto.
Sabe que el sombrero es blanco.
¿Llegarán a esa biblioteca esta tarde?
Carmen debería traerlo.
Este examen no es tan importante como el otro.
A Laura y Luis les gusta llorar en este baño.
¿Había un billete debajo del armario?
No hay bodas en Barcelona.
Sara va a beber café esta noche.
Ya hemos traducido ese poema difícil.
¿Cuánto cuesta mi reloj?
El banco no está delante del supermercado.
Miguel, pon la llave al lado de la silla.
¡Qué casa tan hermosa!
No me he puesto el sombrero.
La silla que hemos elegido era azul.
Hace una hora tocaron el violín.
Mi hermana no estaba en la habitación.
Carlos no viajó a Nueva York el 2 de mayo.
Luis terminará su ejercicio interesante el mes que viene.
Mañana su hijo estudiará italiano.
Prefieres tu cerveza.
¿De quién son estos camiones?
Buscó un teléfono moderno y luego lo vendió.
La cama que han pintado era nueva.
Su tía fue al supermercado y comió mucha carne.
Juan todavía no ha vendido ese camión.
El chico va a traerles algunas botellas a sus hijos esta tarde.
David va a vendernos otro coche el lunes.
Sara y Ana saldrán de la oficina mañana.
Ese mensaje le parece corto.
Quieren que vaya a Londres.
Esta es la iglesia más grande de Portugal.
Se aburrió antes de elegir esa silla.
Nuestra hermana jugará en la calle pronto.
Luis no busca otro pájaro porque no tiene tiempo.
Pagué 72 euros por el teléfono.
Si tuviera dinero, traduciría la novela inglesa.
Ana intentó pagarlo.
Hace dos días el estudiante valiente volvió del hotel.
Me gustan estos coches y quiero comprarlos.
Estás en Londres.
Pablo y Lucía tienen que esperar a su hija.
Le vendimos esos teléfonos pequeños ayer por la mañana.
No irá al hotel el martes.
El camión no cuesta cuarenta y seis euros.
Sé que vive en Nueva York.
El médico inglés todavía no ha llevado su chaqueta blanca.
Luis pagó 68 euros por estos libros.
Si hace frío, se levantará.
Buscó un coche amarillo y luego lo perdió.
Espera que nos acostemos.
El mapa estará debajo del armario.
Creo que Isabel trabaja en Sevilla.
Intentaré levantarme.
Este pájaro les parece pequeño.
Anoche su hermano fue al mercado y comió la patata.
David llamaba a sus hermanas.
Este mensaje es tan nuevo como el otro.
Eran las 8:35 cuando tu hijo llegó.
Encontré un sombrero seco y luego lo perdí.
Cuando llegue, lavarás esa lámpara.
Hace mucho calor en Japón.
¿Te gustaría elegir su vestido?
¿Va a traerle sopa a Luis el lunes?
Juan necesita escuchar esos ruidos, pero no tiene tiempo.
El chico que ha tomado este avión es enfermero.
La carta que escribiste era buena.
Nuestras hijas van a enviarle sus fotos a María dentro de una hora.
Abrió esa maleta ayer por la mañana.
La mujer no abrió la maleta hace dos días.
Necesitas conducir la furgoneta, pero estás muy enfermo.
Nadie puede llevar estas nuevas camisas.
El estudiante quiere leer otro periódico.
Quiere que escriba este poema.
La carta que Isabel ha leído es vieja.
El verano pasado compró su armario.
Isabel es escritora.
Habrá algunas sillas en el jardín.
Estaba caminando por la calle mientras estaba corriendo.
Esa cámara no está al lado de la silla.
Su cumpleaños es el 25 de octubre.
Esa carta me parece fácil.
Carmen y Miguel quieren levantarse.
Si hace sol, no compraré mucha cerveza.
¿Cuántas revistas va a encontrar Laura?
Voy a ir a Francia en avión.
Les contó todas las ideas ayer por la tarde.
Sus hijas juegan con su primo los fines de semana.
Mi hija come en el jardín todas las semanas.
Elena y Sara tocaron el piano.
Ana empezó a beber agua fría.
No nos aburrimos ayer por la mañana.
Ana trabaja en Londres.
Va a hablar francés mañana.
Lo sabes.
Había algunos caballos inteligentes en la calle.
Tengo que terminar el ejercicio difícil, pero no tengo tiempo.
Carmen cerró otra caja ayer.
Ha ido al castillo.
Isabel comprará esa chaqueta en nuestro jardín.
David y Pablo estaban visitando a su hermana mientras Jorge estaba trayendo muchos regalos.
Está más contenta que su tía.
¿Costó este sombrero feo cuarenta y cuatro euros?
¿Está libre este asiento?
Me divertí ayer por la mañana.
¿Qué falda eligió Lucía?
Esta es la playa más pequeña de Japón.
El poema que Ana ha escrito es fácil.
Va a hablar alemán.
Compró una falda verde y luego la vendió.
Ayer por la mañana nuestro hijo no se lo dio.
Si la tienda está cerrada, Juan llamará a su primo.
Laura se despertó antes de llamar a su hermano.
No nos lo enviaste anoche.
Esa reunión es demasiado interesante.
Si mañana llueve, traerás un pastel.
Mañana por la mañana va a traérmelo.
No hablaremos con Pablo porque no tenemos tiempo.
Le trajo el café hace dos días.
Este libro francés cuesta trece euros.
Rompió su nueva ventana hace dos días.
A Miguel y Juan les gusta el agua.
Hace dos días compré el zumo y limpié los armarios.
Elena quiere pintar la mesa.
Mi hija estaba corriendo mientras Juan estaba pagando este té.
Quieres que venda su chaqueta roja.
Buscamos una revista barata y luego la vendimos.
No tendré que construir el jardín.
Sara acaba de escuchar la música.
Su tía quiere traérselo.
La ensalada no es española.
Jorge necesita su taza ahora.
Cuando entraste, ya habían esperado a esta mujer seria.
Iré al supermercado y visitaré la ciudad dentro de una hora.
Fuiste a Madrid antes de comer.
Compró una falda pequeña y luego la vendió.
Nunca ha tocado el violín.
Mi amigo no quiere hablar con Miguel.
Su hermano recuerda su plan.
El camarero quiere hablar con Pablo.
Cuando se levanten, visitarán a su mal hombre.
Isabel tiene que elegir todas las novelas difíciles, pero está muy triste.
Escucharemos nuestra canción cuando vuelva.
¿Cuántos paraguas hay al lado de la mesa?
Isabel se despertó a las seis y cuarto.
¿A Pedro y Carmen les gusta beber zumo?
Te pones la camisa por la tarde.
¿Hay muchas sillas en la habitación?
Me estaba duchando.
Su hijo va a mostrarme un abrigo esta tarde.
Las fotos son mías.
Empecé a pintar un armario.
¿Vivimos en París durante once años?
La buena mujer debe ayudar a su hermana.
¿Son estos sus vestidos azules?
Estás más cansado que Sara.
Está menos nerviosa que su tío.
¿Quién está comiendo su pescado delicioso?
Estaba trabajando en esta tienda mientras estábamos viendo un mal concierto.
¿Habrá cuatro periódicos franceses debajo de la mesa?
No llegaremos al aeropuerto esta tarde.
Vas a mostrarnos la llave esta tarde.
¿Es este teléfono menos útil que ese teléfono?
Iremos a Roma antes de abrir una maleta.
No tengo setenta y cuatro años.
Lucía y David lo escucharon anoche.
Muy bien, ¿y tú?
Sus hijas no están preparando ese pastel.
Pablo estaba en Nueva York.
Cuando tenga tiempo, comprarán esa revista.
David no ha visto cinco partidos.
¿Quién está rompiendo esta lámpara?
El sombrero está sobre la silla.
¿Nos está visitando el hombre ahora mismo?
¿Cuántos aviones vas a ver?
Cuando nuestros tíos eran niños, leían novelas.
Tu hermano trabajará en Sevilla el año que viene.
Hay tres mujeres en la tienda.
¿Abre el castillo a las cinco los martes?
El hotel cierra a la una y media.
A Isabel le gusta tocar la guitarra.
Pronto limpiaré su jardín y visitaré este restaurante.
Lloraste en el baño hace una hora.
Jorge necesita esperar a su hermana, pero no puede.
Necesitan leer sus cartas, pero están muy nerviosos.
Pablo quiere ver el concierto, pero no tiene tiempo.
Elena y Luis pueden estudiar portugués.
El castillo cierra a la una.
Hablo alemán todas las semanas.
¿Están esperando David y Elena a su hermana ahora?
Ana no puede hablar con Pedro porque no tiene tiempo.
Pon el abrigo debajo del sofá.
Le encanta beber leche.
Esa mujer que vive en Londres es tu hermana.
La estación estaba delante del aeropuerto.
Ana no se pondrá el traje esta tarde.
Crees que Laura era famosa.
Vas a enfadarte después de llamar a tu primo.
Naciste el 4 de junio.
Fuimos a Berlín para escribir otro poema.
¿Hemos vivido en Berlín?
Elena irá a Madrid antes de trabajar.
David e Isabel le prestaron la cámara a Pedro.
Ana espera que Isabel hable con Miguel.
Este partido fue el lunes a las cinco y media.
El café que Jorge bebió estaba frío.
No recordaba el secreto.
No le ha vendido esta bicicleta a Carmen.
¿Salió el autobús de Londres a las diez?
El avión no salió a las 9:20.
Todavía vivo en Roma.
Pedro no escucha el ruido porque tiene sueño.
Pablo fue a Sevilla antes de preparar la pizza.
Va a darle el mapa a su tío esta noche.
¡Qué bien cocina Ana!
Empezaste a lavar un sombrero.
Este armario blanco costó 37 euros.
Están pidiendo tu pizza española ahora.
Bebimos cerveza y bebimos vino.
Juan bebió el té y preparó mucha sopa.
¡Qué bien cantan Pablo y Carlos!
La cámara que David perdió es fea.
¡Qué bien jugamos!
¿Dónde están nuestros coches? Los hemos perdido.
Son las ocho menos cuarto de la mañana.
Luis e Isabel terminaron ese ejercicio ayer por la mañana.
Tu tío ya ha escuchado la música.
Cuando nos levantemos, pintarán un armario limpio.
Dices que trabajamos en Lisboa.
Elena y Sara se pusieron el traje.
El diccionario que he traducido era largo.
David estaba vendiendo la cámara mientras Ana estaba trayendo una botella.
Estaban leyendo mientras Carmen estaba descansando.
¡Qué jefe tan bueno!
Acaban de sentarse.
Nuestra tía es más alta que Jorge.
¿Te gustaría ayudar a esta enfermera?
No hay chicas en la tienda.
Estaba llorando en el baño.
Este es el museo más grande de Italia.
El domingo abrirá otra maleta y beberá café frío.
Ana no puede estudiar con su hermana.
David espera que Isabel viva en Lisboa.
Vendió otra furgoneta pequeña la semana pasada.
Estaban leyendo en la habitación mientras estabas escuchando tu música.
Has buscado todas las viejas iglesias.
El hombre no va a venderle otro camión a su hermano mañana.
El martes Ana encontrará su revista larga.
María trabajaba mucho los fines de semana.
Le hemos mostrado un ordenador caro.
Pablo y Miguel ya no viven en Londres.
La chica vivió en París durante tres meses.
Cuando Carmen era niña, tocaba la guitarra.
El tren que ha tomado es rápido.
Si hace frío, veré un concierto.
Estábamos bailando en el jardín mientras Isabel estaba trabajando.
Prefería mi canción.
No quería traer agua caliente.
Creo que no.
El museo abre a las cinco y media los miércoles.
David está comprando una novela ahora mismo.
Luis quiere dármelo.
No intentaré limpiar esta cocina limpia.
Le encanta tocar el piano.
¿Por qué ayudó a su niño?
¿Qué pájaro encontró Sara?
Me gustan estos camiones y quiero comprarlos.
Su vecino todavía no se ha levantado.
¿Dónde vio otro castillo?
¿Cocinaron Miguel y David su huevo hace una hora?
Nos hemos sentado.
Esa bicicleta le parece pequeña.
Quiero contártelo.
¿Cuántos mensajes va a leer?
Le han mostrado estas radios a su tía.
Lucía y Carlos tienen sed.
Su tío conoce ese hotel ahora.
No le prestamos nuestro vaso.
Era la una cuando llegamos.
No me acosté a las ocho y cuarto.
Vas a ir a Lisboa después de ayudar a nuestro primo.
No conoce la playa ahora.
David no es más famoso que su hermano.
Pedro volverá de la escuela.
Me vestiré cuando vuelva.
Mañana va a ir al mercado y comer la sopa.
Nuestra furgoneta te parece nueva.
Lucía va a visitar este banco dentro de una hora.
Va a abrir la puerta y lavar esos camiones esta noche.
Su hija no volvió del hotel hace dos días.
No compré una bicicleta porque no tenía tiempo.
El alquiler es muy alto.
No estaba estudiando en esa escuela.
Han ido a Berlín en tren.
Abrió la maleta y ayudó a las chicas.
La canción que han escuchado es extraña.
Se acuesta a las cinco menos cuarto.
Estaba bebiendo té caliente cuando salimos.
Si tuviera tiempo, tomaría un avión rápido.
Esta botella está debajo de la silla.
Sus primos lloran muy poco por la noche.
Ese chico que trabaja en Lisboa está nervioso.
Debería lavar el camión rápido.
A los chicos les encanta comer carne.
Pedro se despertó después de tomar otros trenes.
Si hace frío, Pedro traerá vino.
¿A nuestra tía le gusta tocar la guitarra?
Su hija acaba de traer un buen pastel.
¿Por qué no arregló la furgoneta?
Irá a Sevilla y comerá una manzana el martes.
¿Qué radio compraron?
Tu primo estudia en la universidad por la tarde.
Ese chico que vive en Sevilla es tímido.
No sé nadar.
Laura y Ana estaban trabajando en esa universidad mientras Carmen estaba descansando.
¿Qué barco verá?
Encontré un reloj útil y luego lo vendí.
Tu tía estaba llorando en este baño mientras estaba cocinando en esta cocina.
Esas fiestas fueron el 26 de noviembre.
Mi hermano todavía no ha visitado este viejo banco.
Este no es el mercado más feo de Japón.
Me gusta estudiar con Pedro.
¿Queríamos buscar nuestra novela?
Mi tío no está durmiendo en el piso.
¿Estará Carmen lejos de la estación?
Les gustaría comprar la novela cara.
Cuando era niño, bebía leche.
Mi hija siempre toca el violín.
Va a hablar portugués.
Sus hermanas tienen miedo del agua.
Van a quedarse en casa.
Te gustaría ir a París.
Jorge y Juan están solos hoy.
Lucía y Sara trabajan en Berlín desde hace seis semanas.
Elena te lo cuenta todas las mañanas.
No irán a Lisboa porque están aburridos.
La enfermera pedirá tu pizza.
Estaba aburrido.
¿A Pedro le gustan los caballos?
Hay un hotel en Madrid.
Hace buen tiempo en Roma.
¿Hacía mucho viento en Alemania?
El autobús saldrá para París a las seis y media.
¿Jugaba al tenis todas las semanas?
Nos enfadamos a las 4:35.
Las mujeres no hablarán portugués el jueves.
Este examen será el jueves a las siete.
¿Dónde compraste el sombrero?
Jorge quiere que paguemos este zumo.
Lo encontraste hace una hora.
Ayer por la mañana Elena se sentó.
Luis leyó en el parque ayer.
Fuimos a Lisboa antes de estudiar.
Su hijo ha dormido en el piso.
Si el tren no llega, lavará este vaso.
Estaba corriendo por el parque mientras estábamos descansando en el parque.
¿Le mostrará mi hija la llave a Sara?
David y Juan se están aburriendo.
¿Quién elegirá el traje?
No habla con su tía porque tiene prisa.
Son las ocho y cuarto.
¿Cuántas mesas hay en la habitación?
Mañana por la mañana esperaremos a mi hijo.
Si hace sol, Laura hablará con su primo.
Su hermana ha vivido en Barcelona.
Ana está traduciendo ese mensaje ahora.
Elena necesita pedir otro buen pastel, pero no tiene tiempo.
Irán a Nueva York cuando se levante.
Su primo fue a Italia ayer.
Habrá algunas oficinas cerca de Berlín.
Cuando Miguel era niño, trabajaba en Roma.
Jorge estaba en el baño.
Si mañana llueve, no verá los conciertos.
Luis no necesita esperarnos.
Leeré mucho mañana.
Este es el estudiante más tímido de la ciudad.
David leyó algunas viejas novelas y bebió el zumo el martes.
Jorge sabe que su chaqueta es gris.
¿Necesita levantarse?
¡Abre las puertas!
Pagamos treinta y ocho euros por su sofá.
Este es el bosque más pequeño de Francia.
La carta que hemos perdido es extraña.
Pagará la buena ensalada cuando Juan tenga tiempo.
Tengo miedo del agua.
Carmen compró una vieja radio el año pasado.
Por la mañana se quita el traje.
No puedo pedir su ensalada.
Su primo siempre nada con Pedro.
Me gustan esas furgonetas y quiero comprarlas.
Este traje es más feo que el otro.
Lucía quiere beber mucho zumo, pero no puede.
Bebió café y visitó a sus hijos.
Esta cocina es más pequeña que esa cocina.
Teníamos miedo del agua.
¿Por qué va a hablar con su hermana?
Este tren es más lento que el otro.
Carlos ha viajado a Nueva York.
¿Está durmiendo en la habitación?
A Carmen le encanta comer en la cocina.
Estaba bailando mientras estábamos cantando.
¿Se llama su primo David?
Mañana por la mañana voy a ayudar a nuestro médico amable.
Escribieron todos los poemas.
Lo pagan los fines de semana.
¿Quién está pintando la silla marrón?
Su cumpleaños es el 16 de marzo.
No iré a París porque tengo prisa.
La chica va a comprar su sombrero mañana.
¡Préstanos este vaso amarillo!
No prefiere su agua.
Las mujeres fueron a la escuela y pidieron sopa deliciosa.
Su tía necesita su sombrero amarillo.
¿Viajó Juan a Roma ayer por la mañana?
Cuando Elena llamó, María ya había cerrado su puerta.
Volverá de Argentina esta noche.
¿Qué poema ha leído Luis?
Leyeron con Luis anoche.
Nació el 1 de junio.
Pedro no está contento.
Juan trabaja en París desde hace tres años.
El supermercado está cerca de París.
Llamó a ese mal niño y preparó una ensalada.
Hay cinco bodas en Sevilla.
El avión saldrá de Sevilla a las nueve y cuarto.
Cocinábamos sopa todas las mañanas.
Acaba de pintar esta habitación.
Creo que Isabel no se está acostando.
Carlos vuelve de la tienda por la tarde.
El hombre es más amable que su tía.
¿Quién está tomando este autobús?
Esa mujer que ha lavado una botella es alta.
El partido fue el 12 de diciembre.
Miguel quiere que vaya a Madrid.
¡Qué médico tan rico!
Este es el estudiante más famoso de la ciudad.
¿Cuesta la chaqueta sesenta y siete euros?
No había ningún teléfono debajo del armario.
Esa mujer que ha llevado una chaqueta es profesora.
¿Va a vivir Pablo en París el año que viene?
Carmen espera que no pagues el abrigo.
Te duelen los pies cuando hace frío.
Vivió en Barcelona durante cinco meses.
Mañana Isabel encontrará otra universidad tranquila.
Te despiertas por la tarde.
¿Dónde encontró Laura los caballos?
Vas a darle otro reloj a Carlos mañana por la mañana.
Hay un perro en el parque.
¿Por qué no fue Miguel a Sevilla?
El tren sale a las tres menos cuarto.
Tenemos que elegir otro viejo diccionario, pero no podemos.
Elena no tuvo que cocinar carne.
Miguel se lo estaba trayendo.
¿A quién va a ayudar Miguel?
¿Comemos mucho chocolate delicioso por la noche?
¿Se está acostando Laura en este momento?
¿Está el mercado cerca de Madrid?
Buscamos un mensaje extraño y luego lo vendimos.
Estabas comiendo cuando Isabel llegó.
Nuestros primos han estudiado demasiado.
Necesitas vender una furgoneta lenta, pero estás muy cansado.
Quieren que coma un tomate.
¿Abre la iglesia a las cinco y cuarto los jueves?
Hay tres bancos al lado de la iglesia.
No vamos a mostrarte la botella el jueves.
¿Dónde está su coche? Lo vendieron.
Hay cinco hospitales en Nueva York.
Lo han perdido.
El taxi no llega a las once.
¿Quién está cocinando la carne?
Creen que Carmen está demasiado contenta.
Dentro de una hora irá al mercado y visitará a su tía.
Sé que su hermano vive en Lisboa.
Creen que nuestra puerta es demasiado pesada.
No leyó algunos periódicos interesantes porque no tenía tiempo.
¿Quién está visitando esta iglesia grande?
No traeré el pastel porque tengo sueño.
Laura espera que Sara limpie sus armarios.
Ese coche le parece feo.
Pablo dice que pueden preparar esa pizza.
Espera que nuestro tío trabaje en Londres.
Tiene ganas de pedir una ensalada.
¿Por qué traerás café?
Su jefe estaba trabajando mientras estaba leyendo en el jardín.
Si tuviera coche, vendería nuestras bicicletas.
Pedro, vístete.
El domingo fuiste a Lisboa y comiste mucho chocolate.
Laura tiene que ver cinco películas cortas, pero no puede.
Bailó con su primo ayer por la mañana.
Estamos tan tristes como Isabel.
Van a ir a Londres y comprar zumo dentro de una hora.
¿Adónde irán?
Carmen necesita arreglar la radio, pero no puede.
¿Ha pintado Carmen tu habitación sucia?
Ana le ha contado sus secretos a María.
Saldremos de esa tienda mañana por la mañana.
Nuestra lámpara rota no está sobre el sofá.
A su tío le gustaría hablar con sus primos.
Miguel fue a Lisboa y compró esta falda pequeña.
¿Dónde está mi camisa? La perdí.
Tu hija nació el 5 de enero.
Si hablaras inglés, hablarías con tus hijos.
¿Cuánto cuesta la furgoneta fea?
Crees que el camarero pobre trabaja en Roma.
La música que escuchó era hermosa.
Acaba de hablar con su tío.
No había ninguna mujer en la iglesia.
El niño arreglará este coche lento cuando llegue.
Cuando Pedro entró, ya había lavado un vestido.
Elegía la mesa todos los días.
Nevó mucho en Portugal anoche.
¿Por qué van a ir a Sevilla?
Cocinaré esa patata cuando termine el trabajo.
Buscamos un abrigo marrón y luego lo perdimos.
El chico que trabaja en Lisboa es ingeniero.
¿Tocamos la guitarra hace una hora?
Dice que soy muy tímido.
El jardín le parece hermoso.
Sé tocar la guitarra.
¿Se está duchando Sara ahora?
¡Qué buena es esa novela!
Esa mujer que vive aquí es médica.
Sus jefes deberían quedarse en casa.
María no bebe zumo porque está aburrida.
¿Hemos llamado a nuestro amigo español?
¿Es David ingeniero?
Encontró un periódico inglés y luego lo perdió.
Trabaja en París desde hace doce meses.
¿Cuánto cuesta este sofá?
Pedro caminaba hasta la escuela.
A Isabel le gusta su furgoneta.
¿Cómo son esas fiestas?
Le encanta estudiar en esa habitación.
No habla con su hijo porque tiene sueño.
El hombre que vive en Berlín es enfermero.
Esperas que vean este gran concierto.
Empezamos a arreglar estas camas grandes.
Tenemos que ver un concierto importante, pero estamos muy enfermos.
Elena va a beber el café y preparar la ensalada dentro de una hora.
Hace mal tiempo en Barcelona.
Tu tía ya ha visto una película.
La estación cierra a las 4:55 los jueves.
Si quieres, Carlos buscará muchos teléfonos.
Si la tienda está cerrada, no buscaré una chaqueta seca.
Mi hija vive en Londres desde hace tres semanas.
Si la tienda está cerrada, conducirán el coche.
Los camiones cuestan 83 euros.
Siempre escuchan música.
El viaje es el jueves a las cinco y media.
Su hijo pedirá muchos buenos pasteles y cerrará tu puerta el miércoles.
El abogado está abriendo su nueva puerta en el baño hermoso.
Tu hermana no conoce a su vecino.
Limpiabas ese baño en la oficina.
Lucía y Luis le han vendido una furgoneta.
Pronto no tocará el piano.
¿Cuánto cuesta esta mesa grande?
Hace una hora tu hermana fue al hotel y ayudó a ese chico.
Esta es su iglesia pequeña.
Si hace sol, Pablo irá a Berlín.
Ese no es su nuevo coche.
Acaba de cerrar esa caja.
Pablo no es más valiente que su hija.
Recuerdo mi secreto.
Eran las cinco cuando el niño llegó.
Este camión es más pequeño que el otro.
Ese hombre que vive en Berlín es enfermero.
Mañana voy a ayudar a mi hermana y pintar un piso hermoso.
Volvió de ese mercado el jueves.
Al estudiante no le gusta la política.
Ese no es su nuevo hotel.
La mujer no necesita escucharlos.
Estas mujeres estarán en el piso.
¿Cuándo vendió Juan otra vieja radio?
Nuestra hija vio al médico.
Necesitaba arreglar el sofá.
Su tío es más pobre que Elena.
No romperemos este vaso pronto.
Isabel debería lavarse las manos.
¿Cuánto cuesta esa furgoneta lenta?
Miguel quiere llamarla.
Creen que va a buscar una tienda.
Miguel no vio el concierto porque estaba muy cansado.
Soy tan tímido como mi hijo.
Estaban caminando por el bosque mientras estaba corriendo.
Miguel tenía suerte.
¿Quién ha ayudado al chico?
Luis recuerda la pregunta.
Va a nevar en Londres.
Elena no puede beber nada.
Me ponía el sombrero todos los días.
Fui a Roma ayer por la tarde.
¿Estará mi hija en la habitación?
Por la tarde su hijo lo espera.
Viajé a Barcelona el 23 de noviembre.
Busqué una furgoneta pequeña y luego la perdí.
¿Va a viajar Miguel a Barcelona el 24 de julio?
María se duchó ayer por la tarde.
El camarero estaba comiendo el arroz delicioso cuando entró.
Esta mujer acaba de hablar con su hija.
Nunca ha nadado en el río.
Elena no ha roto esta botella.
Llovió mucho en Sevilla hace una hora.
Nadie puede abrir tu maleta grande.
Viajaré a Sevilla el 7 de septiembre.
¿Dónde está su sombrero? Lo ha olvidado.
¿Dónde estaba el plato?
Dicen que no me acosté.
¿Dónde están mis llaves? Las he vendido.
Quieren ese bocadillo delicioso.
Cerraba una caja sucia por la noche.
Carmen se quitará el traje mañana.
No preferían sus abrigos grises.
Fue a Madrid antes de vender esos viejos coches.
Irá a la iglesia y ayudará a estos chicos mañana.
El lunes Isabel no visitó a su hijo.
Cuando Juan era niño, hablaba inglés.
¡Qué plan tan extraño!
Le gustaría ir a Nueva York.
Pablo estaba leyendo mientras Carmen estaba vendiendo ese sombrero marrón.
Ese hombre que condujo el camión es abogado.
Espera que Miguel espere a sus hijos.
Tengo que pedir una ensalada, pero no tengo tiempo.
Por la tarde pedías la pizza.
Empezó a escuchar el ruido hermoso.
No puedes ducharte porque tienes sueño.
Estaba durmiendo cuando Pablo entró.
Siempre duermo en el piso.
Va a jugar al ajedrez dentro de una hora.
Dices que están hablando con Pedro.
Este pasaporte está debajo del sofá.
Este no es el profesor más joven de la ciudad.
Esta palabra es más difícil que la otra.
Estamos pagando el vestido sucio.
No soy muy fuerte.
¿Trabajan en Lisboa?
Había una universidad tranquila cerca del teatro.
Cree que puedo ver todos los conciertos.
Hace dos días la chica fue al aeropuerto y ayudó a esa enfermera.
David vio una película hace una hora.
Isabel no la ha encontrado.
Soy de Italia.
El banco cierra a las 5:30 los sábados.
No podemos construir nuestro baño porque tenemos sueño.
Su hermana llegó a ese supermercado el jueves.
No te vistas, por favor.
¿Nos estamos aburriendo ahora mismo?
Va a ir a Sevilla para comer.
La estación grande estaba cerca de la iglesia.
El hotel abre a las nueve.
Si la tienda está cerrada, hablará con Pedro.
Este es el banco más tranquilo de Italia.
Cuando Miguel salió, ya habíamos pintado el jardín.
¿Construirá mi tío otro baño esta noche?
Ese hombre que ha pedido cerveza es su primo.
Quieres ir a Berlín.
Si tienes tiempo, Miguel esperará a ese chico.
Irá a la iglesia.
Si tuviera dinero, bebería mucho té.
Duermo en el piso por la tarde.
Lavó esa lámpara y ayudó a su hermana ayer por la tarde.
Hubo dos reuniones en Lisboa.
Si quieres, pintará muchas sillas.
Me he puesto la camisa.
Este libro es tan difícil como ese libro.
Elena se enfadará antes de trabajar.
Siempre camina con sus hermanas.
No vas a mostrarle esa cámara a Lucía mañana por la mañana.
Ese hombre que vive aquí es tu primo.
Empezaron a comprar esa pizza.
Buscaste una falda verde y luego la vendiste.
Elena no habló español ayer.
Esta boda no fue el miércoles a las dos.
Escuché la canción porque quería hablar con mi primo.
Fuimos a París y comimos sopa caliente.
Cuando termines el trabajo, visitará a este estudiante pobre.
Cuando era niño, bebía café.
No viajaremos a Barcelona el 25 de agosto.
No vendimos nada.
Carlos necesita esperar a sus tías, pero no puede.
¿Qué sombrero lleva?
Carlos estaba tomando otro taxi mientras estaban arreglando esta mesa.
Pablo tiene que traer la ensalada, pero no tiene tiempo.
Cuando éramos niños, trabajábamos en París.
¿Quién ha esperado a estos profesores?
Ana está corriendo por este bosque en este momento.
Anoche Miguel lo olvidó.
David traerá el agua esta noche.
No buscan una vaca porque no tienen tiempo.
Mañana voy a mostrarle estos mapas a Miguel.
No comerás fruta en este hotel.
¿Piden mucho vino los fines de semana?
Le vendimos esta bicicleta a Sara ayer por la tarde.
Tu primo se está aburriendo ahora mismo.
Lucía ayudaba a tus chicas por la mañana.
Pablo estaba durmiendo en el hotel mientras estaba leyendo en el jardín.
Hay muchas vacas fuertes en la calle.
¿Por qué come chocolate delicioso?
¿Qué universidad está encontrando Luis?
David fue a París después de pintar una cocina pequeña.
David es de Nueva York.
La mujer tímida acaba de esperar a su vecino inteligente.
Voy a ir a Roma antes de buscar otra vaca.
¿Cuánto arroz has comido?
¿Cuándo fuiste a Nueva York?
Tuvieron que comer seis tomates deliciosos.
Son las siete y cuarto de la mañana.
Carlos estaba tomando el avión cuando entraron.
¿Perdió la radio barata ayer?
¿Te gustaría hablar con David?
Nuestro amigo quiere limpiar este piso.
He descansado en el jardín.
Ya hemos lavado un traje.
Pedro no está lejos del supermercado.
¿Es esta la estación más hermosa de Alemania?
Hay algunos teatros feos en Lisboa.
¿Sabe nadar?
Cocinarás arroz y comerás fruta mañana por la mañana.
Laura es menos baja que su hermano.
Su primo cocinó el huevo delicioso y cerró una maleta roja.
A Pablo le gustan los perros.
Nuestros jefes están detrás del castillo.
Se enfadó hace dos días.
¿Tienen las chicas una bicicleta?
Esa tienda está al lado del restaurante.
Cuando Sara tenga tiempo, pagaré esas pizzas.
Cuando eras niño, vivías en Roma.
Isabel necesitaba las camisas.
Vas a divertirte esta noche.
Los abrigos cuestan 63 euros.
La cama que arreglamos era marrón.
Tienes un ordenador, pero no lo usas.
Jorge y Elena siempre juegan al tenis.
Estabas escuchando la música cuando llamaron.
Si hace frío, no venderá la bicicleta.
Jorge estaba caminando por el parque cuando llegaste.
Elena jugará al tenis el martes.
Los conciertos eran muy importantes.
Esta tarde irá al hospital y pedirá la sopa.
La chica que pidió cerveza es tu hija.
Su tío debe abrir estas ventanas.
Cuando tenga tiempo, cerrarán todas las maletas blancas.
Si tuviera dinero, pagaría la chaqueta.
Sabe cocinar.
El plato que Carmen rompió es negro.
No conozco el hotel grande.
Pagaste setenta y dos euros por este periódico.
No me lo estabas mostrando.
No eliges la falda porque no tienes tiempo.
Esos sombreros blancos cuestan 80 euros.
Tendrás que escuchar tu ruido.
No fuimos a Sevilla porque no teníamos tiempo.
Va a ir a Nueva York para terminar los ejercicios.
Van a ir a Roma porque quieren pedir la ensalada.
Cuando vuelvan, ayudarás a los hombres.
Tus primos fueron a Londres y visitaron a sus hijos.
No ha perdido su reloj en este mercado.
¿Cuándo habló con su hijo?
Hace dos días cantó en el baño.
Juan cree que trabajan en Nueva York.
Vamos a cerrar algunas cajas.
El jueves Isabel y Ana fueron a la farmacia y visitaron a su hijo.
No estoy escribiendo este poema en este momento.
Ana empezó a beber la leche.
Ese sombrero estará sobre la mesa.
Fueron a Argentina hace una hora.
Mi jefe olvidó estos libros anoche.
Les contaste esa idea a tus hijos.
Estaba trabajando en el restaurante cuando María llamó.
Jorge y Luis estaban preparando esta ensalada mientras estaban cocinando en la cocina.
David y Laura intentarán cocinar arroz.
Nos buscas todos los días.
Necesitas tomar el autobús, pero no tienes tiempo.
Tenemos un periódico, pero no lo usamos.
El hotel cierra a las nueve.
¿Por qué ha ido Pedro a Madrid?
Si viviera en Madrid, ayudaría a ese médico.
Se lo he mostrado.
¿Traducirá el niño la carta mañana?
Pedro elige esa chaqueta azul todas las semanas.
¿Quién va a arreglar esa cámara?
Los chicos fueron al mercado y pidieron otra pizza.
¿Es esa cámara tuya?
Ese chico que vive en Lisboa es abogado.
Estábamos leyendo otra carta.
Tocará la guitarra mañana por la mañana.
Su vecino no descansa en el parque los fines de semana.
Luis espera a ese médico todas las mañanas.
Iremos a Madrid con nuestro tío el próximo verano.
Su hijo no está escribiendo esos mensajes ahora.
Miguel le ha vendido un ordenador a María.
Mis hermanos no se aburrieron a las dos menos cuarto.
Jorge pagará esa pizza cuando volvamos.
Elena estaba cocinando en el restaurante mientras Isabel estaba llamando a su hermano.
Vas a limpiar el jardín y pintar tu vieja silla el domingo.
¿Llega el tren a las ocho?
¿Cuándo va a levantarse Isabel?
Su hija estaba jugando mientras estabas leyendo en esa habitación.
Había un mapa al lado de la mesa.
Todas las semanas bebes mucho vino.
Todos los días Miguel nada con su primo.
Préstaselo, por favor.
Carlos va a dormir en esta casa dentro de una hora.
El supermercado no cierra a la una los viernes.
Nuestras hermanas no lo han perdido.
¡Qué marrones son estos sombreros!
Elena cree que esta clase era muy interesante.
No lo sabe.
Voy a leer nuestra carta porque quiero llamar a los niños.
Mi hermana irá a la iglesia y pedirá té frío el sábado.
Tengo un traje, pero no lo uso.
¿Me buscaron Laura y Lucía hace dos días?
La enfermera me llamó ayer por la tarde.
El abrigo les parece caro.
Su tío se despertó a las doce y media.
A sus vecinos les gusta ese camión gris.
¿Dónde trabaja Ana?
¿Por qué está trayendo estas chaquetas?
Tus hijas tienen hambre.
Esa chica que encontró esta vieja camisa es valiente.
Va a pedir mucho café mañana.
Lucía trabajaba en Madrid.
Miguel se enfada a las nueve y media.
No habrá ningún mercado delante de la tienda.
No quiere ser médico.
Ana y David no van a tocar el violín el miércoles.
Si hablaras inglés, terminarías esa novela.
Cuando Ana tenga tiempo, hablarás con Carlos.
El lunes fueron a Sevilla y vieron un partido.
Hay seis pelotas al lado de la silla.
Lucía quiere que beba mucha cerveza.
¿Fue esa clase el 23 de febrero?
La tienda abre a las doce y media.
Esa es su camisa blanca.
¿Por qué no habló con Pablo?
¿Van a hablar portugués esta tarde?
Si viviéramos en Madrid, compraríamos el chocolate delicioso.
Pablo intentó llamar a estos médicos.
¿A Pedro le gusta comer ensaladas?
Miguel empezó a lavar otra furgoneta.
Luis está tan contento como Sara.
Nuestro primo ya ha comprado esos armarios limpios.
El viernes prepararon la sopa.
Nuestra tía tiene una furgoneta.
Esta noche el abogado le traerá los abrigos a Carlos.
Todas las semanas trabajamos en el banco.
Preparará la sopa dentro de una hora.
Todavía no has ido a Madrid.
Esperan que David no limpie su silla.
A esta mujer le gustaría ir a París.
Su primo encontró esas camisas hace una hora.
Tienen que conducir el camión, pero están muy enfermos.
El tren llegó a Berlín a las cinco.
La chica que comió la naranja deliciosa es valiente.
Nuestro cumpleaños es el 19 de junio.
No pagues esta sopa, por favor.
Había un niño en la oficina.
Iré a Barcelona después de elegir la novela fácil.
Estamos traduciendo esas revistas en este momento.
Mañana por la mañana mi hijo cocinará sopa y escribirá un poema.
A tu primo le gusta descansar con su hermano.
Vamos a ir a Berlín y ayudar a ese niño pronto.
Fuimos a esta universidad en tren.
Van a ir a Lisboa para estudiar.
No pidas su ensalada.
Quieres mostrárselo.
Esta es la tienda más tranquila de Argentina.
Nuestras tías no conducen nada.
Va a comer los pasteles.
Arreglamos nuestros camiones anoche.
¿Va a elegir Juan un armario mañana?
Se lo ha traído.
No debería ir a Japón en tren.
Laura y David la llamarán esta tarde.
Tiene hambre.
¿Está este hospital delante del banco?
Si tuviera dinero, hablaría con Elena.
Estaban durmiendo en el hotel mientras estaban jugando en esta calle.
Sabe que pintamos otro armario.
Mañana por la mañana cocinará sopa italiana y leerá todos los diccionarios.
Estas no son tus furgonetas marrones.
Mi hermana irá a Barcelona y comerá un huevo dentro de una hora.
No jugarás en el jardín mañana.
El traje costó catorce euros.
Pronto el chico irá al banco y verá estos conciertos.
La maleta era muy vieja.
El martes Sara y Laura van a construir un hotel.
Pablo estaba bailando cuando Carlos entró.
Vivo en Barcelona desde hace doce semanas.
Eran las dos cuando llegamos.
Lucía estaba esperando a su camarero mientras estábamos caminando por el parque.
Estabas arreglando el sofá mientras estaban cocinando.
Acabamos de pagar la sopa.
¿Fueron los exámenes el 24 de abril?
No se los estamos mostrando.
Sus hijos viven en Roma desde hace dos semanas.
Luis tiene miedo del agua.
Si hace frío, comeré pescado.
Tu hijo no tiene miedo de los perros.
Carmen salió de Lisboa hace un año.
Necesita vender una radio limpia, pero no puede.
¿Dónde están mis furgonetas? Las he perdido.
No hay botellas sobre la mesa.
Se quedará en casa antes de esperar el avión rápido.
Habrá dos armarios en la casa.
Me gusta ese partido.
Esos pasteles son italianos.
¿Te gustaría llevar un sombrero?
Tenemos que elegir algunos armarios, pero estamos muy tristes.
Me duelen las manos.
¿Dónde está tu periódico? Lo olvidaste.
Eran las 7:30 cuando llegó.
Mi primo irá a la farmacia y comerá una manzana mañana.
¿Quién puede escuchar su música hermosa?
Su hermano fue al hospital y vio sus conciertos.
Elena y Carmen estaban cantando en la iglesia mientras Ana estaba cocinando.
Miguel sabe que te has quedado en casa.
No hablarás con tu primo porque no tienes tiempo.
La taza que lavaron es bonita.
El domingo Sara traducirá sus libros.
Estos camareros no van a estudiar alemán pronto.
Mañana no les enviaré el periódico.
¿Dónde están nuestros trajes? Los olvidamos.
Escribimos otro poema los fines de semana.
Esperamos que prepares sopa.
¿Es más fuerte que su tía?
Pedro nos lo está dando ahora mismo.
Si mañana llueve, llevará su chaqueta.
¿Qué bebe?
¿Cuántos restaurantes hay en Lisboa?
Tomaremos el tren el jueves.
Cuando Sara termine el trabajo, compraré estos camiones.
Laura estaba durmiendo mientras estaba leyendo en el jardín.
El libro que hemos terminado es largo.
Quiere que lleven su chaqueta.
Van a ir a Barcelona antes de descansar.
Eran las once menos cuarto cuando llegó.
¡Qué triste está!
Haz la cama.
La chica que ha terminado esta novela es profesora.
Ha traducido esos diccionarios en la farmacia.
Carmen y Laura fueron al castillo y comieron esta manzana deliciosa.
Este camarero se enfada a las once menos cuarto.
No le duele mucho la pierna.
No necesita conducir los camiones.
Abrimos todas las puertas muy a menudo.
Si David tuviera dinero, iría a Nueva York.
No puedo pintar otro piso porque estoy muy enfadado.
Isabel le vendió otro sofá a Jorge el sábado.
María tenía sueño.
El camarero pobre no es tan amable como su hermano.
El hombre quiere traer vino.
Había un sofá en el baño.
Carlos e Isabel no cocinaron sopa.
¿Cuánto arroz comeremos?
Los camareros tendrán que ir a Barcelona.
Hacía frío en Barcelona.
Este abogado va a leer con su hermana pronto.
¿Pagaron Carmen y Laura su té?
¿A qué hora empezará el examen?
Pedro e Isabel estaban cerrando tres cajas.
Juan cerró nuestras maletas.
¿Por qué eligió Pablo otro sofá?
Una mesa para cuatro, por favor.
Pintarás esta cocina cuando llegue.
Vivió en Londres durante doce años.
Tiene calor.
Quiero ser arquitecto.
¿Hay seis estudiantes italianos en el teatro?
Llueve mucho en Lisboa por la tarde.
Leerá su mensaje cuando llegue.
No comas su huevo, por favor.
Todavía trabaja en Lisboa.
Ve al banco.
No les hemos contado nuestro problema.
No lloverá mucho en Japón mañana por la mañana.
Se lo conté hace una hora.
¿Te gustaría conducir este coche gris?
¿Nos llama esta chica rica por la tarde?
Estábamos durmiendo en la habitación mientras Juan estaba bailando.
¿Quién va a ver esas películas?
Queremos arreglar este coche, pero estamos muy enfermos.
El barco llegó a Nueva York a las nueve y cuarto.
Nuestro jefe necesita buscarnos.
Hay un partido en Madrid.
El abogado irá a Lisboa cuando Lucía llegue.
Me gustan estas camisas.
No le duele un poco la garganta.
Crees que nos levantamos.
María tiene que comprar la cerveza, pero no tiene tiempo.
Los relojes cuestan 84 euros.
Se lo contaré el miércoles.
No puede visitar a su amigo alto porque está ocupado.
No habrá ningún sofá en la cocina.
Van a pagarlo dentro de una hora.
Necesitaban seis furgonetas amarillas.
Irá a Berlín para trabajar.
Vamos a hablar con Pedro.
No hay gatos en el pueblo.
Crees que Luis y Carmen trabajan en Lisboa.
¿Conoce tu hijo el hotel pequeño?
Carmen no se despierta porque está muy enfadada.
¿Era Miguel músico?
¿De quién son esas fotos?
¿Quiere Isabel venderlo?
Nacimos el 19 de enero.
Tu tía siempre toca la guitarra.
Por la mañana se queda en casa.
Este abrigo no está al lado de la mesa.
Pablo fue a la escuela y compró otra furgoneta ayer.
Mis reuniones no fueron el 16 de abril.
¿Dónde están mis hijas?
Esta idea es tan importante como esa idea.
No se lo mostraré.
Esperaron al abogado ayer.
Esos no son sus billetes.
María tomará el avión lento esta noche.
¿Había un niño en la tienda?
Lucía quiere que vayamos a Berlín.
Tiene un coche, pero no lo usa.
Ayer por la tarde Lucía no llevó una chaqueta mojada.
No dormirán en la casa esta noche.
Fuimos a la biblioteca y ayudamos a nuestro tío.
Este hombre valiente encontrará el supermercado esta noche.
Vamos a escuchar la música extraña.
Hay un estudiante en la escuela.
¿Es este el camarero más fuerte de Alemania?
¡No me llames!
Queremos acostarnos.
Habrá dos hospitales cerca de Roma.
Le han vendido el coche a su hermano.
¿Cuántas ensaladas comerá Lucía?
A su hijo le encanta la cerveza.
Tiene que limpiar su armario, pero no tiene tiempo.
Tienes esta vaca.
Estaba construyendo esa oficina cuando llegaste.
Trabajas en Lisboa desde hace diez semanas.
Mañana Carlos estudiará francés.
¿Te escucha su jefe todas las mañanas?
Jorge vive en Sevilla desde hace doce semanas.
Te gustan los vestidos.
Se lo estaba trayendo.
Carmen sabe que hemos hablado con Isabel.
Isabel tenía sed.
¿Dónde están tus abrigos? Los has perdido.
Esperas que cocines un huevo.
Buscaron un billete y luego lo vendieron.
¿Llegó el taxi a Sevilla a las seis?
Vamos a divertirnos el martes.
¿Te gustaría esperar a su camarero?
David espera que nos levantemos.
Juan está en el jardín.
Laura no nos enviará un reloj.
¿Hemos estudiado inglés?
¿Cuánto cuesta la cama?
Elena le enviará su buen poema a Carmen mañana por la mañana.
Miguel jugará mucho.
Su hija lee mucho los fines de semana.
Esta enfermera empezó a construir el jardín.
Leíste la novela y escribiste ese nuevo mensaje.
Mañana Miguel va a prestarle su falda sucia a Sara.
Su tío es de Lisboa.
Esta reunión es el sábado a la una y media.
Miguel y David no son muy jóvenes.
El médico abrirá su puerta cuando tengamos tiempo.
¿Le envió mi botella a su tía?
Hay seis chicos en el hospital.
David necesita construir la cocina tranquila, pero no tiene tiempo.
Creo que sí.
Les prestó esas revistas ayer por la tarde.
Ana estaba nadando en el río mientras estábamos descansando.
No tienes ganas de limpiar la casa moderna.
Van a traérselos pronto.
Lavó las tazas y bebió café ayer por la mañana.
Estoy menos nervioso que Juan.
¿Cuántos huevos comprará?
Sara es menos amable que su hija.
Luis no puede comer nada.
Carmen es más joven que Jorge.
Los estudiantes nunca duermen en el hotel.
Ya es la una menos cuarto.
Pagamos nuestra pizza por la mañana.
¿Cuántos años tiene Pablo?
Elena me ha contado esa idea.
Su llave está debajo del sofá.
El miércoles irá al mercado y comprará la carne.
Esperas que cierren una ventana.
Tocabas el violín todos los días.
El miércoles Pablo irá al banco y comerá fruta.
Ana estudia francés todos los días.
Empezaste a hablar con tus tías.
Le gustaría construir esta farmacia.
¿Dónde está su sombrero? Lo perdieron.
No leerás una nueva novela mañana por la mañana.
Los médicos tienen miedo del agua.
La buena revista estaba sobre el armario.
Esa chica que vive aquí es perezosa.
Este es su hermano.
Cuando vuelvan, escribirá su carta.
¿Cuánto cuesta su sombrero?
Arregla la silla.
El té que pidió está caliente.
¿Habrá algunos perros en el jardín?
No te duele mucho la pierna.
Esta calle es más grande que la otra.
Cuando tenga tiempo, conducirá estos coches.
¿Adónde va?
¿Está la tienda tranquila al lado de la farmacia?
A María y Lucía les encanta su ruido.
Acabamos de construir este piso moderno.
No le contamos un mal plan anoche.
¿Está viendo el hombre a su amigo inglés ahora?
Verás otro pájaro el sábado.
¿Dónde ha encontrado Miguel esos gatos?
¿Por qué vendimos dos sofás?
Esta es la chica más tímida de México.
Laura ya ha tomado un taxi.
¿Te gustaría llevar un traje?
Juan me lo está dando ahora mismo.
Llovió mucho en México ayer.
El autobús no llegó a Roma a la una y cuarto.
No le duelen mucho los ojos.
Tu vecino tiene ganas de traducir nuestro viejo poema.
No comas en ese baño.
Su vecino es muy valiente.
Ese armario feo no cuesta setenta y cuatro euros.
¿Cuándo va a ir a Londres?
Mañana por la mañana volverá del banco.
Nunca has viajado a Barcelona.
¿Los conocía Carmen?
¿Va a venderle Juan los armarios a Luis esta tarde?
Si hace frío, no venderán una cámara.
Te gustaría pintar un armario barato.
Fue a Berlín y compró el sombrero.
¡Qué bien hablan los abogados!
No habrá hombres en el aeropuerto.
¿Cuántas mesas hay en la cocina?
Estos profesores le mostraron un abrigo a su tía.
Trabajo en Londres desde hace dos semanas.
¿Cuánto cuesta este sofá cómodo?
¿Cerró este médico otra ventana amarilla ayer por la tarde?
Ana va a comer el tomate delicioso mañana.
Fueron a Lisboa y vieron una película divertida.
Esta es la biblioteca más tranquila de Francia.
¡Buena suerte!
Te lo estaba dando.
Dice que no compraremos esos periódicos fáciles.
¿Va a jugar el profesor con Luis el domingo?
Laura nos contó otro problema hace una hora.
Juan está preparando otra ensalada ahora mismo.
Creemos que está yendo a Berlín.
Me gusta este regalo y quiero comprarlo.
¿Se llama nuestro hijo Carlos?
Esta es la calle más hermosa de Japón.
Carlos va a lavarse la cara.
A María le gusta comer con Carmen.
El médico intentó arreglar ese camión azul.
Ese mercado está delante de la universidad.
¡Qué furgonetas tan pequeñas!
Ese restaurante estaba cerca de Sevilla.
Lucía los buscará.
David lloró en la habitación anoche.
Este médico está escuchando esta música ahora mismo.
A la chica le encanta hablar francés.
Los fines de semana llegaba a ese restaurante.
Me lo ha enviado.
Buscó una camisa barata y luego la perdió.
El abrigo no está sucio.
Los chicos trabajan en París desde hace dos meses.
Miguel descansa en el hotel muy a menudo.
Estaba nadando mientras Luis estaba comprando otro sombrero.
Su tía acaba de terminar este diccionario.
El domingo Luis se sentará.
Empecé a llamar a ese niño.
Mañana Carmen irá a la estación y pedirá mucha sopa.
Laura trabajó en Roma durante cinco semanas.
Irás a Barcelona para pintar la cama.
Ana cree que Sara pedirá la leche.
Nuestro hermano toma otros aviones rápidos por la tarde.
¿Intentó nuestro amigo visitarlos?
Hace dos días escribió otra carta.
Miguel no va a Nueva York porque tiene prisa.
Mi vecino amable traerá agua pronto.
Se sentaron porque querían comer el queso.
Ese hombre que vive en Barcelona es valiente.
Si hablara inglés, bebería mucho té.
Lo entiende.
Eran las tres y cuarto cuando llegó.
Este no es el bosque más hermoso de España.
¿Era tu hermana pintora?
Nuestra hermana nos esperó ayer por la mañana.
Les encanta ver partidos.
¿Te gustaría cerrar la caja?
Eran las nueve y cuarto cuando Isabel y María llegaron.
Abrió la caja y leyó otro libro ayer.
Laura y David les han contado la idea.
Su hermana lo quería.
Estaba cantando en este baño mientras estábamos caminando.
A este niño le encanta escuchar música.
Esta noche su vecino va a ir a Sevilla y ver su partido.
¿Cierra el teatro a las tres?
¿Te gustaría visitar esa ciudad?
El café que bebí está frío.
Hoy es sábado, 15 de julio.
Sus primos ya han ayudado a la mujer famosa.
El traje es tuyo.
Hay un chico en el restaurante.
¿De dónde es Carmen?
Juan va a traer su traje esta noche.
No le duelen los ojos ahora.
No se despierta muy a menudo.
¿Qué puerta cerró Sara?
Vamos a nadar en el río mañana por la mañana.
Encontró un ordenador barato y luego lo perdió.
María fue a la oficina y vio una película larga.
Este es el banco más famoso de México.
Miguel ya ha ido a París.
Estábamos trabajando mientras Isabel estaba caminando.
Escribió otra carta extraña y pidió cerveza.
No me traigas esta botella, por favor.
Los abrigos les parecen blancos.
No le mostró el abrigo a su hermano anoche.
Nadie arregla la cama pesada.
Compró un vestido gris y luego lo perdió.
¿Tenías miedo del agua?
Sara y Juan no arreglaron su camión ayer por la mañana.
Quiere visitar al médico, pero está muy enfermo.
Ya no vive en París.
Está cocinando una patata deliciosa ahora.
¿Cuántos camiones vendió?
Sara nació el 23 de noviembre.
Esta tarde el estudiante no va a darnos una novela.
No llevaron una nueva camisa porque no tenían tiempo.
Mañana la mujer tocará la guitarra.
¡Qué caballo tan grande!
Encontró una carta corta y luego la vendió.
Quieren que paguemos esta cerveza.
Ese hombre que vive aquí es tímido.
¿Cuántos billetes hay sobre la silla?
No se lo daré esta tarde.
Ana y Elena fueron a la estación y visitaron este castillo pequeño.
¿Quién esperará el taxi rápido?
Se lo muestra por la noche.
Fui a la biblioteca ayer.
Va a dormirse después de comer.
¿Qué comeremos?
Los fines de semana lava un vaso.
Eran las 11:40 cuando María llegó.
¿Cuántas manzanas va a comer Lucía?
¡Date prisa!
Su hermano ha olvidado este mal problema.
Lucía va a viajar a Barcelona el año que viene.
¿Fue el examen el 14 de octubre?
Voy a ir a París con Miguel el domingo.
¿Cuánto cuesta este vestido?
Quieren que hables con tu hermano.
A las mujeres les encanta esta película.
Estaba caminando por la calle cuando saliste.
Me despierto a las siete y media.
Viví en Berlín durante once meses.
Cree que Carmen vive en Nueva York.
Lucía no cantó demasiado ayer por la mañana.
¿Dónde has encontrado ese teléfono?
David y Carlos leyeron cinco periódicos.
Estaba caminando mientras estábamos escribiendo esas buenas cartas.
No nos lo contó.
Dentro de una hora Pablo va a prestarle este diccionario a Jorge.
Ana romperá el plato verde.
¿Cuántos pájaros han encontrado?
Lucía estaba cantando en el baño mientras estaban trabajando en el hospital.
¿Tiene que limpiar estas mesas?
El aeropuerto está cerca de Londres.
Va a prestarles dos radios mañana.
¡No me lo cuentes!
Van a comer una ensalada y ayudar a sus tías dentro de una hora.
Está tan cansada como Juan.
Hay un pájaro en la calle.
Estos abogados viajaron a Lisboa en avión.
El abogado tenía sueño.
Vivían en Lisboa.
Carlos y Laura han trabajado en Barcelona.
Son las nueve menos cuarto de la noche.
Han dormido en el piso.
Isabel estaba delante del hotel.
Pablo y Jorge fueron a esta biblioteca.
El banco cierra a las once menos cuarto los martes.
La ventana que cerramos era azul.
Ese periódico está sobre el sofá.
Elena ya ha construido un piso.
¿Cuántos caballos vamos a encontrar?
El chico todavía no ha construido una biblioteca.
Tenemos un poema, pero no lo usamos.
Cuando Pablo vuelva, hablarás con tus primos.
¿Se lavaba nuestro vecino la cara?
Va a prestarme un mapa esta tarde.
Te los traerán.
¿Fueron Sara y Ana a ese teatro hace dos días?
El avión llegará a Barcelona a las dos.
El viernes Ana va a lavarse las manos.
Su vecino acaba de escuchar sus ruidos.
Carlos los visitó hace tres semanas.
Lucía cocinó un huevo y compró el armario.
Acabamos de lavar esa ventana.
Nuestras hermanas llamaron a su amigo hace una hora.
Lucía quiere traérselo.
Nos levantaremos cuando termine el trabajo.
Quería ir a Sevilla.
¿Cuántos billetes hay al lado del sofá?
Si tienes tiempo, no comprará otro abrigo.
No tendrá que leer esta novela.
Si hablaras inglés, te divertirías.
Fuimos a Londres antes de cerrar la ventana.
¿Lloramos en la cocina ayer?
Esperamos que David no limpie el sofá.
Su hermana es ingeniera.
Estudié portugués hace dos días.
Te aburriste antes de tomar estos barcos.
Su radio estará debajo de la silla.
¿Dónde están mis faldas? Las vendí.
¿Cuándo cerrarás seis puertas?
La mujer que ha bebido el vino es escritora.
¿A quién va a esperar Isabel?
Quieren visitar a estos abogados.
El tren llegó a Berlín a las tres menos cuarto.
Hay una mesa en la cocina.
El piso me parece nuevo.
Se quitará el sombrero mañana por la mañana.
Lo estás pagando.
Se despertará cuando Carlos llegue.
No me senté porque tenía prisa.
Estaba escuchando esa canción cuando Sara llamó.
Lucía verá su concierto interesante.
Isabel puede trabajar en el hotel.
El jueves María y Carlos ayudaron a estas chicas y abrieron una caja.
Había un aeropuerto pequeño lejos del castillo.
Cuando Pablo tenga tiempo, limpiarás esa cama.
¿Hacía mucho sol en Madrid?
Su hijo nació el 5 de octubre.
No te gusta tu furgoneta pequeña.
El aeropuerto está delante del supermercado.
Me quedé en casa porque quería beber la leche.
David quiere pintar esa mesa cómoda, pero no puede.
El niño sabe tocar la guitarra.
Tienen mucho frío.
Mis vecinos serios deben jugar en este parque.
Pablo va a ir a Berlín con su tía la semana que viene.
Este profesor no nos lo está contando ahora.
Compré una pelota y luego la perdí.
¿Cuándo vuelves?
¿Cuánto cuesta esa mesa?
Lloverá mucho en España dentro de una hora.
Luis y David bebían mucho café por la mañana.
¿Está este banco al lado de la universidad?
Mañana van a ir al castillo.
Ha roto la ventana.
Ya han traído un pastel.
El taxi no saldrá para Roma a las nueve.
Esta furgoneta es tuya.
Soy alérgico a los frutos secos.
Tiene ganas de ver esa película.
Isabel ha visto ese mercado.
Isabel se pondrá el traje mañana.
Ya no trabajamos en Berlín.
Esperan que abran seis ventanas.
David no tiene miedo de los perros.
No puede terminar estos ejercicios porque tiene sueño.
Pagó 21 euros por este teléfono.
Se acostó anoche.
¿Había tres sofás en el jardín?
Cuando llegué, ya habíamos pedido mucho café.
Si Carlos tuviera coche, buscaría este mapa.
No está estudiando francés en este momento.
Isabel recuerda la lección.
María es más tímida que Ana.
Había dos periódicos sobre la silla.
La universidad grande estaba detrás del hotel.
Compró esa furgoneta y lavó ese abrigo ayer por la mañana.
Nos encantan los libros.
Estamos bebiendo mucha agua caliente en este momento.
Tus tíos leyeron la revista y leyeron dos revistas.
Pronto Isabel va a ir al castillo y pedir ese pastel.
Voy a comer carne porque quiero conducir los camiones.
Jorge estaba cantando en la iglesia mientras Carmen estaba viendo este concierto.
Intentó escucharnos.
Quieres traducir ese libro, pero estás muy enfadado.
Ana quiere que limpiemos la cocina.
Miguel quiere que lea el periódico.
¿Qué ha comido Miguel?
Dentro de una hora iremos a Barcelona y veremos algunos partidos importantes.
Sus tíos nos lo trajeron hace una hora.
Leyó la carta y preparó otro pastel español.
No lleves la camisa cómoda.
Me gusta la chaqueta y quiero comprarla.
El examen será el viernes a la una y media.
¿Hay un paraguas al lado de la silla?
Hablamos con Isabel porque queríamos tomar el tren.
Jorge todavía no ha ido a Lisboa.
¿Está la biblioteca detrás del castillo?
¿Quién comerá este queso delicioso?
David y Sara han perdido la pelota.
Le encanta viajar a Sevilla.
Esta tarde su tía va a venderle sus cámaras.
¿Por qué ha tomado Carmen el taxi lento?
Cuéntaselo, por favor.
Son las diez menos cuarto de la mañana.
Estábamos buscando seis pájaros mientras Sara estaba bailando en este teatro.
María y Miguel acaban de escribir algunos mensajes difíciles.
Nevó mucho en Berlín el domingo.
¿Dónde están sus chaquetas? Las ha vendido.
Sus hermanas van a cepillarse los dientes esta noche.
Estábamos jugando en ese jardín mientras Isabel estaba trabajando en este hospital.
¿Cuánto cuestan estos armarios caros?
Ana no va a venderlo.
No llamará a su tía porque está nervioso.
Llevarás tu camisa.
¿Cuántas camas vendió David?
Pedro necesita buscar todos los pájaros fuertes, pero está muy cansado.
Le vendí nuestro reloj a mi hijo.
Compraste una falda roja y luego la vendiste.
A nuestro tío le encanta comer fruta.
Cocinan demasiado todas las mañanas.
Intentará arreglar el reloj útil.
Son de Francia.
El examen fue el viernes a las 8:50.
Pedro se divertirá a las once.
Laura y María cerraron esta maleta ayer por la tarde.
Se divertirá a las ocho menos cuarto.
Estos hombres sabían tocar el violín.
No elige esta novela porque está nervioso.
Pedro y Jorge vivieron en Barcelona durante nueve años.
Su hermana estudia alemán todos los días.
Nuestro hermano está leyendo en la biblioteca ahora mismo.
Lucía espera que no cocines mucho arroz.
Irás a la farmacia y comprarás algunos armarios mañana por la mañana.
¿Dónde está nuestro ordenador? Lo hemos perdido.
No me contaron sus buenas ideas.
Mi hija es muy rica.
¿A Elena le gustan las faldas?
Luis comprará una chaqueta barata y cocinará un huevo esta noche.
¿A quién está buscando?
Mi jefe ya ha limpiado la mesa.
¿Quiere su hermano ser cocinero?
Juan caminó demasiado hace una hora.
Su cumpleaños es el 9 de agosto.
Esa chica que comió una naranja es médica.
Nuestra tía no habló portugués.
Intentamos ir a Barcelona.
La biblioteca abre a las doce.
¿Cuánto cuesta nuestro coche?
Quiero comer esos huevos, pero no puedo.
Carlos se quitó el sombrero ayer por la tarde.
Creemos que ha lavado una taza.
Miguel no leerá un poema porque está nervioso.
No traduces estas cartas porque estás preocupado.
No pagaron 95 euros por mi radio.
Tiene una bicicleta, pero no la usa.
Ana quiere que hable con sus tías.
Carmen quiere que abra dos maletas.
Su cumpleaños es el 7 de abril.
¿Intentará Sara despertarse?
Laura y Sara fueron a la universidad y ayudaron a su hermano ayer.
María va a limpiar su armario sucio esta noche.
Hace mucho viento en Argentina.
No esperará al abogado porque tiene prisa.
¿Cuántas furgonetas van a vender?
Cuando Isabel llegue, cocinaré un huevo delicioso.
Tu libro me parece inglés.
¿Habrá un niño en el castillo?
Si quieres, irán a Berlín.
No estás más preocupado que Ana.
¿A María le gusta la canción?
Al chico perezoso le encanta ver películas.
¿Por qué van a llamar a tu primo?
La revista que tradujo es cara.
Ya no viven en Madrid.
No prefiero esta cerveza ahora.
Lucía fue a la oficina y comió otro pastel delicioso el jueves.
Si quieres, Luis terminará esos libros difíciles.
Nuestro tío ha bailado con su tío.
Luis se sentará antes de cerrar esa puerta fea.
Carmen tiene cincuenta años.
Eligen este libro todas las semanas.
¿Habrá muchos sofás en la casa?
Irá a Berlín y verá el concierto pronto.
¿A quién vas a buscar?
¿Fue Ana al aeropuerto hace dos días?
Todo el mundo ha encontrado el traje azul.
Miguel y Juan fueron a Madrid y pidieron té ayer.
Quiere que se acueste.
El chico todavía vive en Lisboa.
Carmen estaba preparando este pastel delicioso cuando llamó.
Visitará la ciudad y pedirá un pastel mañana.
El aeropuerto está lejos del banco.
Siempre lloro en el baño.
Miguel y Lucía nunca juegan al baloncesto.
Tu amigo fue a la oficina y comió el arroz ayer por la mañana.
Esa fiesta fue el 15 de diciembre.
Isabel ha esperado a su primo.
No habrá sofás rotos en el piso.
Isabel no pintó el piso sucio porque tenía sueño.
No ayudó a esa enfermera porque no tenía tiempo.
Cuando llamamos, Ana ya había visto el concierto.
Este banco está cerca de Berlín.
No hemos cantado en este teatro.
Tu hermana prefería su leche caliente.
Nunca ha hablado portugués.
Perdí mi pasaporte.
¿Hay muchos bancos en Lisboa?
¿Te gustaría hablar con Miguel?
Quiero ser ingeniero.
Hace dos días traduje la revista.
Elena y Pedro lo han encontrado.
Arreglaremos los ordenadores cuando se levanten.
Voy a venderte un teléfono el jueves.
Lucía no visitará a su hermano porque está preocupada.
Quiere que pidas agua.
Esa oficina estaba lejos del teatro.
Dice que el barco es muy lento.
Ese diccionario está debajo del sofá.
¿Dónde vio una biblioteca?
Lucía cree que iremos a Berlín.
El sábado Jorge va a cocinar el arroz y beber la leche.
Te estabas poniendo el sombrero.
Tu hijo tiene cincuenta y dos años.
Mis hijos se lo han traído.
Puedo ver un partido interesante.
Hubo seis reuniones en Berlín.
Esta tarde no limpiaré esa cocina.
Les encanta descansar con sus hijos.
La falda cuesta ochenta y cuatro euros.
Quería limpiar este baño.
¿A nuestro amigo le gusta bailar en esa cocina?
Nuestro tío se sentará a las 6:05.
Su jefe tenía mucho sueño.
No deberíamos lavarnos las manos.
¿Preparará esa ensalada dentro de una hora?
¿Quién va a comer el queso delicioso?
¿Cuándo va a preparar esas pizzas?
El avión llegó a Sevilla a las siete.
¡Qué roto está ese teléfono!
Vas a sentarte antes de llamar a estos médicos fuertes.
¡Qué bien canta su hija!
Habla más despacio, por favor.
¿Quién construirá la vieja tienda?
Esta universidad está detrás de la iglesia.
Creemos que limpiará este baño.
Nuestra tía estaba comiendo mientras estaba caminando por el parque.
Su primo condujo su camión hace una hora.
Ayer por la tarde nuestro hermano cerró estas ventanas y abrió esas puertas.
Este puente es menos tranquilo que ese puente.
Le ha vendido un camión a Pedro.
No hablará portugués el viernes.
Cuando Luis llegue, pintaremos una cocina.
Quieren contárselo.
Su hija nos lo trajo.
¡Escribe esa carta!
No vendiste su camisa hace tres semanas.
¿Va a elegir una silla pesada?
Hoy es jueves, 2 de abril.
El abogado estaba cantando mientras estaban tomando estos aviones.
Compró una botella roja y luego la vendió.
Su primo estará en Londres.
¿A Jorge y Carmen les gusta bailar con Sara?
¿Quién ha escrito este poema?
¿Volvió Lucía de Barcelona el domingo?
La chica importante tiene miedo del agua.
Ya son las cinco y cuarto.
Mi hermana va a trabajar en Sevilla el año que viene.
¿Cuántas cámaras vas a vender?
¿Dónde está mi abrigo? Lo perdí.
Su periódico caro cuesta 75 euros.
Toma el avión lento los fines de semana.
Mi hermano siempre come en el hotel.
Ese sofá nos parece azul.
Vas a comer esas ensaladas y pedir un pastel mañana por la mañana.
Vas a llevar tu traje mañana por la mañana.
Este perro es más grande que el otro.
Intentaré hablar con mis hijos.
El hospital está detrás de la tienda.
Eran las siete cuando llegué.
Carlos está nadando con Jorge ahora.
Pedro está tan contento como sus hermanas.
Ana nunca juega al tenis.
Llovió en Lisboa hace dos días.
Trabajaban en Barcelona.
Luis no quiere escuchar el ruido hermoso.
Tienen que construir la vieja biblioteca, pero no tienen tiempo.
El camión es tuyo.
Este estudiante terminará tu revista el lunes.
Su hija leyó dos cartas y preparó una ensalada española hace una hora.
Debemos traérselo.
Intentará escribir el mensaje.
Esta furgoneta es menos barata que la otra.
Carlos quiere limpiar el baño, pero no puede.
Mis hermanos no tocaron el piano.
Le duelen los pies cuando hace frío.
Creemos que vamos a arreglar este sofá.
Sabe que este camión está muy limpio.
Sé nadar.
Esta es la mujer más perezosa de México.
¿A quién buscará Carlos?
Lucía y Elena lloraban muy poco muy a menudo.
¿Qué vamos a decir?
Voy a levantarme después de trabajar.
Fue a Sevilla para lavar un abrigo.
Este es mi camión verde.
Me gusta este coche y quiero comprarlo.
Quiero que pidas el zumo.
No pueden escuchar esta canción porque no tienen tiempo.
Sus hijos pedirán otra ensalada y beberán mucha cerveza esta tarde.
Ana tocaba el violín por la noche.
Lloverá mucho en España esta tarde.
Juan todavía no ha construido el supermercado.
Su tío nos ha prestado algunas furgonetas.
Si hablara inglés, vería un partido.
Has traído cinco pizzas.
Isabel no ha olvidado los ordenadores rotos.
Espero que lean una novela.
Carmen se despertó porque quería preparar un pastel.
¿Cuántos gatos has encontrado?
Los estudiantes estudian francés todas las mañanas.
Anoche Ana no nos encontró.
María, no juegues en el teatro.
Quieren vino.
Carlos y David prepararon el buen pastel anoche.
Decimos que van a escribir ese poema.
Sus hermanas no pueden correr muy poco.
Hay una camisa seca sobre el sofá.
David y Laura pagaron 56 euros por las revistas.
Intentó buscarnos.
¿Por qué va a hablar con Juan?
Ayer por la tarde Pablo y Luis me esperaron.
Laura y Miguel han ido a Madrid en tren.
No pediré café porque no tengo tiempo.
Los chicos necesitan pagarlo.
Hay muchos armarios en la cocina.
Vendía otra silla todos los días.
Estos son mis amigos de la escuela.
Pedro no tradujo ese libro porque no tenía tiempo.
¿Comió mi amigo en la cocina el martes?
Estamos más nerviosos que Pedro.
Sara nos ha vendido nuestro coche sucio.
Esta noche Sara y Ana nos darán su traje.
Llovió mucho en Portugal anoche.
No esperarás ese avión porque tienes sueño.
Cuando eras niño, vivías en Lisboa.
El chico viajará a Londres el 10 de octubre.
Carlos irá a Lisboa y visitará a este profesor mañana.
Su jefe lo necesita.
¿Fue a la estación?
¿Lee su jefe muy poco todas las semanas?
No puedes limpiar la cocina porque tienes sueño.
Este teléfono no es tan útil como el otro.
Esta boda será el miércoles a las once menos cuarto.
David nadó en el río el sábado.
Esta es la mujer más alta del mundo.
Pedro estudió español hace dos días.
Cuando llegué, ya habíamos escuchado su música.
¿Cuándo vamos a limpiar esta nueva silla?
Esta noche voy a mostrártelo.
No hemos caminado hasta esa biblioteca.
Espera que vivas en Nueva York.
No se lo estaban mostrando.
Debería ir a Japón.
Lucía, escúchanos.
Eran las cinco y cuarto cuando Sara llegó.
¿Quién vio esta película interesante?
¿Cuándo prepararás el pastel?
Está visitando la biblioteca.
Vendí otra cama el jueves.
¿Le vendió este estudiante esta silla grande a su primo el miércoles?
Había un hospital lejos de la farmacia.
María, no corras en esta oficina.
Este es el museo más hermoso de Japón.
Su hermano estaba nadando mientras Ana estaba arreglando su furgoneta marrón.
Luis acaba de acostarse.
Oí la música hace una hora.
El libro que Juan terminó era difícil.
¿Hay algunas mujeres en el aeropuerto?
¿Ha vuelto su amigo de la iglesia?
Pintará la cama cuando terminen el trabajo.
¿Quién es?
Jorge caminó muy poco hace una hora.
Estamos aburridos hoy.
Hace un año Laura y Miguel vendieron la cámara.
Quiero hablar con mi hijo.
Jorge fue a Berlín después de trabajar.
Hace mucho viento en Italia.
Su cumpleaños es el 14 de octubre.
No está hablando portugués ahora mismo.
Me mostrarás otra pelota.
Lucía llora muy bien todas las semanas.
La clase será el 16 de abril.
Tenemos calor.
Carmen, no nos lo traigas.
¿Está nuestra chaqueta al lado de la mesa?
¿A quién buscó Sara?
Vas a la tienda por la tarde.
No le duele mucho el estómago.
Lucía no lava el camión porque tiene sueño.
¿De dónde es Sara?
Laura lavaba todos los platos por la noche.
Fue a Madrid antes de beber el zumo.
Si mañana llueve, hablarás con Juan.
¿Dónde han visto los autobuses?
Pagaremos el abrigo cuando María termine el trabajo.
¿Lo esperará nuestro vecino mañana?
Estaban jugando mientras Isabel estaba leyendo.
¿Por qué tomará los trenes?
¡Di la verdad!
¿Es este el mercado más feo de la ciudad?
Su radio les parece útil.
No digas la verdad, por favor.
Acabamos de escribir nuestros mensajes.
El abogado se lo traerá pronto.
Pablo no intentó escucharlos.
Se los estábamos mostrando.
Esos vasos no estaban sobre la cama.
Tu hermana se ha quedado en casa.
¿Qué reloj vende?
Cuando salimos, ya había construido la casa.
El barco salió a las once y media.
Tu tía comió mucho pan y llamó a su hermano.
Elena y Juan pagaron 37 euros por estos ordenadores.
No cierres estas ventanas.
Dentro de una hora Isabel y María van a prestarle el vestido.
Quieren traérselo.
Irá al restaurante y comerá una manzana deliciosa mañana.
El sábado el estudiante joven llegó a ese museo.
Carlos e Isabel vendieron ese reloj limpio ayer por la mañana.
La chica que trabaja en Nueva York está preocupada.
Van a vestirse después de construir los teatros.
¿Por qué no habla Lucía con su hijo?
Romperán esa ventana mañana por la mañana.
Está lloviendo en Roma.
Recuerda sus buenos secretos.
Compró una carta fácil y luego la perdió.
No quiere ser médico.
El profesor lo estaba pagando.
Espera que Elena pague este té frío.
Cuando se levante, llevarás tu traje.
Luis va a lavar su ventana.
Te lo mostraré.
¿Recordabas tu plan?
Los camiones son negros.
¡Qué bien juegan los médicos!
Abrirá una ventana y limpiará esta casa esta noche.
Cuando llegamos, Isabel y David ya habían visto las películas.
A tu hija le encanta nadar con su primo.
Mi tía salió del mercado.
Ana volverá de Madrid.
Dentro de una hora su hermana va a comprarlo.
Dale la cámara cara.
Llevaba una camisa muy a menudo.
Su tío es escritor.
¿Pintará estas mesas rotas el sábado?
Queremos hablar con nuestra hermana.
Creen que nos despertamos.
Vamos a quedarnos en casa antes de elegir la revista.
Lloverá mucho en Italia el martes.
Este ordenador es más pequeño que el otro.
Su cumpleaños es el 9 de enero.
Quiere que traiga esos pasteles.
No hablamos con Jorge porque no teníamos tiempo.
Nadie tomará este barco.
¿Por qué hablaron con Luis?
Vivirá en Nueva York el año que viene.
Dice que tus viajes son muy importantes.
El autobús salió a las doce.
¿Cuántos vestidos hay sobre la silla?
Los armarios azules cuestan sesenta y dos euros.
Mañana irás a Barcelona y ayudarás a tu hermana.
Encontró un museo el miércoles.
Carmen quiere que arregles la furgoneta azul.
¿Por qué no se sentó Carmen?
Llueve mucho en Argentina muy a menudo.
Creo que ha arreglado su cámara.
María tiene que comer la pizza, pero está muy nerviosa.
¿Dónde estudia Miguel?
Ana fue a Berlín antes de comer.
El autobús sale para Madrid a las ocho.
¿Es esta la iglesia más pequeña de Japón?
Había tres sombreros al lado del armario.
Isabel le contará otra historia a David.
Acabamos de ducharnos.
¿Qué me recomiendas?
Este ordenador está más limpio que el otro.
Ana beberá café caliente.
¿Qué libro hemos buscado?
Su amigo tenía cinco historias.
Esta mesa es tan nueva como la otra.
María no debería traérselo.
El abrigo está sobre el sofá.
¿Volverá la enfermera de Portugal el próximo verano?
¿Cuántos museos hay en Roma?
Isabel quiere que elijamos otro abrigo.
Cuando era niña, comía queso.
El camarero quiere enviártelo.
¿Adónde fuimos?
Tiene que pagar esa pizza, pero no tiene tiempo.
Esa llave estará al lado del sofá.
Carlos y Elena tienen mucho frío.
Isabel ha bailado en el teatro.
El chico empezó a abrir su ventana.
Jorge quiere que construyan una tienda.
Lucía pagó 61 euros por su vieja bicicleta.
El arroz que han comido era delicioso.
Nevará mucho en Japón el jueves.
¿Cuánto cuesta la chaqueta?
Esta enfermera come estos huevos deliciosos por la mañana.
No abrí una maleta porque tenía sueño.
El chico que vive aquí es fuerte.
Habrá un armario en el piso.
Nuestro tío va a viajar a Roma el 14 de septiembre.
Caminó mucho hace dos días.
Mi hermano estaba corriendo por el parque mientras María estaba corriendo.
Necesitan buscarla.
Los partidos fueron el 9 de junio.
Me escuchaste anoche.
¿Es esta la ciudad más grande de Italia?
Está trabajando en el mercado ahora.
Irás al teatro y visitarás a ese camarero importante dentro de una hora.
¿Habrá algunas sillas en la cocina?
¿Quién está arreglando mis camiones?
Tus hermanas nos los contarán dentro de una hora.
Esta carta es mejor que la otra.
Nevó mucho en Londres hace una hora.
El barco saldrá para Nueva York a la una.
Estaba corriendo cuando salió.
Conoce ese parque ahora.
Carmen y Ana van a caminar con su tía esta tarde.
Este camarero no escribirá nada.
El reloj cuesta sesenta y siete euros.
¿Cuántas pelotas encontramos?
Luis se aburre todas las mañanas.
Necesita pedir vino, pero no tiene tiempo.
La fiesta será el 23 de agosto.
Perdieron estos mapas hace dos días.
A sus hijas no les gustan los trajes.
¡Qué aburrido estás!
Pablo llevó su abrigo.
Los sombreros están demasiado sucios hoy.
Su revista interesante costó treinta y cinco euros.
No hay ningún sofá en el jardín.
¿Dónde están sus periódicos? Los perdió.
Elena come con Ana por la noche.
¿Por qué estamos tomando el avión rápido?
Juan y Laura están preocupados.
Lucía leyó las cartas hace una hora.
Jorge y Luis han caminado por el bosque.
Ayer por la mañana comiste en el jardín.
La oficina no abre a las ocho menos cuarto.
Naciste el 17 de febrero.
Esta enfermera ayudó a su hermano y llamó a su hermano ayer.
Mi primo va a salir del castillo famoso esta tarde.
Traeremos esa ensalada pronto.
María está lavando el sombrero ahora mismo.
Olvidamos la pregunta.
Habrá un lápiz al lado del armario.
Cuando era niño, vivía en Lisboa.
Buenas noches, que duermas bien.
¿Quién va a perder la carta?
Su primo lo está escuchando.
El camarero inglés va a traerle la sopa a Pablo mañana por la mañana.
Todo el mundo cerró esa ventana.
Las mesas son negras.
Encontré una vieja radio y luego la vendí.
Le vendí algunas sillas el sábado.
Esa mujer que trabaja en Barcelona es ingeniera.
Fui a ese museo hace una hora.
Quedamos en la esquina a las ocho.
Ana irá al mercado y pedirá el pastel esta noche.
Había algunos chicos en el mercado.
Espera que Pablo ayude a su hermano.
La mujer fue al mercado y compró café anoche.
¿Hace frío en invierno?
Carmen fue al banco y ayudó a su amigo ayer.
Sara y Elena no lo encontraron hace dos días.
Isabel no era profesora.
No te cepillas los dientes todas las mañanas.
Pedro busca la lámpara todos los días.
¿Quién va a construir la universidad?
Este camarero pide agua por la noche.
¿A quién busca?
Laura va a levantarse mañana.
Sabe que María va a hablar con Jorge.
El viejo hotel está lejos de la biblioteca.
Vamos a pagar nuestros trajes.
Ayer su hijo leyó otro libro y escribió sus cartas extrañas.
Elena quiere arreglar el teléfono, pero está muy cansada.
No habrá ningún estudiante en el castillo.
No te duele la pierna cuando hace frío.
Conocías el bosque tranquilo.
Le gusta esta respuesta.
Las camas me parecen viejas.
Creemos que puede visitar la iglesia.
¿Nos dará este estudiante el billete mañana por la mañana?
Pedro estaba caminando mientras Carlos estaba leyendo en la biblioteca.
Tu hermana tiene veintiséis años.
Están tan preocupados como Elena.
Cerró su ventana ayer por la tarde.
Dicen que nos quedamos en casa.
Esa estación está delante de la iglesia.
Dice que la maleta es nueva.
Isabel ya se ha despertado.
¿Fuimos a París hace una hora?
¿Por qué esperó este tren rápido?
Pagué sesenta y cinco euros por esos coches.
¿Trabajábamos en París?
Su vecino comprará la cerveza y comprará café esta noche.
Isabel va a aburrirse antes de pedir agua.
La mesa que Jorge arregló era blanca.
La novela nos parece cara.
Si pudiera, vería el partido.
La mujer vio otro concierto hace una hora.
Quieren que coma esta manzana deliciosa.
Compramos un sombrero rojo y luego lo perdimos.
Pedro salió de Londres hace una hora.
Nuestro jefe todavía no ha buscado otro traje.
Te llamo luego.
¿Dónde está tu falda? La has vendido.
Le han vendido su teléfono caro a su tía.
Lucía dice que Luis está yendo a Lisboa.
Este gran médico arregló esta furgoneta hace una hora.
Habrá algunas bodas en Berlín.
Su tía fue a Francia hace una hora.
Nos los está trayendo ahora.
Cuídate.
Se quedó en casa.
Decimos que llamaron a su hija.
¿Deben ponerse el abrigo?
¿Volvió de México?
Nunca he hablado francés.
Esa mujer que vive aquí es pintora.
La pregunta es muy importante.
No te duchas porque estás preocupado.
Los chicos comprarán una novela interesante el domingo.
Las camisas son demasiado pequeñas.
Lucía y David han llamado al estudiante.
Vendieron un camión ayer por la mañana.
Nunca duerme en el hotel.
Cocinaremos muy bien esta tarde.
Nadie tomará el barco rápido.
No juegan a las cartas por la tarde.
Se quitará la chaqueta el domingo.
¿Corre tu jefe por el parque todas las mañanas?
No traerá muchos viejos trajes el viernes.
Escribimos esta carta todas las semanas.
Esta revista está al lado del armario.
Juan sabe que vive en Nueva York.
Su hermana comió ese tomate y preparó otra pizza.
¿Cuántos relojes compró María?
Ayudaron a los camareros anoche.
Cuando llegué, ya habíamos ayudado a la enfermera.
Miguel va a sentarse antes de comer.
Come en nuestro piso.
¿Nos estábamos quitando el traje?
Carlos conduce su camión por la noche.
Su primo jugará al ajedrez esta noche.
Laura va a leer en la biblioteca el miércoles.
¿Cómo está su primo?
Ana y Lucía son muy jóvenes.
Si Sara viviera en Madrid, terminaría su novela inglesa.
No habló con Miguel porque estaba enfadada.
No hay ninguna camisa al lado de la cama.
¿Qué dirá Ana?
Cuando era niño, dormía en la habitación.
¿Han dormido David y Laura en esta casa?
Carlos estaba caminando por la calle mientras Luis estaba escribiendo el mensaje.
Sara va a sentarse antes de esperar a su jefe francés.
Esta tarde arreglará los coches y limpiará la casa pequeña.
Cuando volvamos, limpiará la cocina.
Ya hemos hablado con nuestra hermana.
A tu tía le gusta escuchar música.
Mi tío está hablando alemán ahora.
Tu amigo vio el partido ayer por la tarde.
Necesita vender las radios.
Está más preocupada que su hija.
Pagamos setenta y un euros por su periódico inglés.
La chica que trabaja en Berlín es enfermera.
Pintaré el sofá mañana por la mañana.
Esta noche Luis tocará el violín.
¿Salió el autobús de Lisboa a la una?
Vamos a ir a Berlín porque queremos ducharnos.
Intentó buscar un perro.
Cuando nos levantemos, me sentaré.
¿Perdiste el mapa?
Juan e Isabel nunca ven películas.
Tienen que lavar su coche, pero están muy enfadados.
¿Cuántas mesas hay en el baño?
No nos sentamos a las cinco.
Vivía en Londres.
El agua que María ha comprado está fría.
Todas las semanas traduce su diccionario.
Pedro ha tomado el barco en el hotel.
María llamará a ese estudiante cuando vuelvan.
Vendiste tu coche porque querías tomar el avión lento.
A Lucía y Luis les encanta viajar a Roma.
¿Es la enfermera menos tímida que Lucía?
No estarás en el jardín.
Nuestro hijo no era pintor.
Ayer por la tarde Sara se lo dio.
Las enfermeras quieren levantarse.
Hola, ¿cómo estás?
Laura no debe volver de París.
Elena irá al museo con su hijo mañana por la mañana.
Son las seis.
Leímos mucho ayer.
El chocolate que hemos comido era delicioso.
Hace mucho frío en Francia.
¿Está el hospital al lado del mercado?
Ayer por la tarde esta chica no caminó hasta la escuela.
Isabel tiene ganas de construir un piso pequeño.
Pediré cinco ensaladas cuando Jorge termine el trabajo.
Elena, compra su revista.
Luis está enfadado hoy.
Luis no come esa ensalada porque tiene prisa.
Luis abrió una puerta y limpió el armario.
¿Dónde compramos seis furgonetas?
Acabamos de llevar un sombrero.
¿Ha vuelto David de Londres?
Ayer por la mañana fui a la oficina y comí una pizza.
¿Cuándo fueron a Berlín?
Pablo trabaja en Barcelona desde hace once años.
Esa chica que vive aquí es tímida.
Voy al trabajo en bicicleta.
Los fines de semana tu hijo toma este avión.
Nos duchamos ayer por la mañana.
Cerrarán la vieja caja cuando llegue.
Les encanta esta falda sucia.
Nuestros hermanos no rompen nada.
Todas las semanas no lava la ventana pequeña.
¿Es mi tía abogada?
Esta fiesta es tan interesante como la otra.
Isabel estará en la habitación.
¿Baila tu hija mucho por la mañana?
Su cámara cuesta veintinueve euros.
No te lo traeremos.
Me gusta este mensaje y quiero comprarlo.
¿Qué botella hemos encontrado?
Este mensaje es mejor que ese mensaje.
¿Te gustaría cocinar una patata?
¿Qué haces en tu tiempo libre?
Va a ir al supermercado y pedir su pastel mañana por la mañana.
El miércoles María va a levantarse.
Lucía no comió cinco manzanas porque no tenía tiempo.
No quieres todos los perros hermosos ahora.
Elena va a beber zumo porque quiere ir a Lisboa.
Tu hermana se llama María.
¿Tenía Luis el camión?
¿Cuánto cuesta el sofá feo?
Estaba caminando cuando Lucía llegó.
Lucía se duchará a las cuatro y media.
Sabes que no están pintando un baño bonito.
El chico que trabaja en Berlín es inteligente.
Cuando tengamos tiempo, llevaremos nuestro abrigo.
Cuando Ana vuelva, arreglaremos este sofá.
¿Lo encontró ayer?
Te quedaste en casa.
Ese hombre que vive en Sevilla está cansado.
Todo el mundo puede encontrar el diccionario.
Nuestro hermano no ha caminado hasta esta tienda.
Eran las seis y cuarto cuando su hijo llegó.
El hombre no tiene este ordenador.
Vivieron en Berlín durante diez semanas.
Su primo no te conocía.
Elena espera que María se siente.
Era la una menos cuarto cuando llegué.
No hay ninguna mesa en la cocina.
Los hombres lavaron una botella ayer por la mañana.
Estudié con mi hijo hace dos días.
A María le gusta tocar el piano.
Su hijo es de Nueva York.
Necesitaba ayudar a su profesor famoso.
Las mujeres estaban pidiendo té caliente.
¿Me ha enviado la chica la carta?
Son las diez y cuarto.
Nos encanta el parque.
María irá a Madrid antes de pagar el pastel.
Carlos y María estarán en el jardín.
Cuando nuestra hija era niña, tocaba la guitarra.
Me gusta la revista y quiero comprarla.
¿Hace mucho calor en primavera?
Su tía nunca cocina huevos.
El camarero nos ha traído té.
¿Te gustaría escuchar ese ruido?
No esperes a la chica, por favor.
Va a preparar esas pizzas y preparar esta ensalada esta tarde.
El niño escribió un poema y pidió otro pastel hace una hora.
Se despiertan a las doce menos cuarto.
Este es el profesor más joven de Portugal.
Juan y Carmen han ido a Italia.
Tienen ganas de preparar otro pastel delicioso.
Hace muy buen tiempo en Francia.
No les gustan los gatos.
¿Cuántas sillas hay en el baño?
Nadie termina ese ejercicio.
María va a viajar a Londres el 26 de febrero.
No he comido muy bien.
Te duelen los ojos cuando hace frío.
Cuando lleguen, David escribirá su poema.
Elena necesita llevar un traje, pero está muy cansada.
Ayudé a ese chico y arreglé este camión.
Dice que las chicas viven en París.
David no puede ir a Londres porque tiene prisa.
Hablaré con mi primo cuando Miguel termine el trabajo.
Hace mal tiempo en Alemania.
Cuando llamaste, sus tíos ya habían buscado un hotel tranquilo.
¿Cuántas naranjas comeremos?
Sara se despertará antes de esperar a su chico.
Luis estaba bailando en el jardín mientras estábamos cocinando.
Pablo y Juan viven en Roma desde hace diez semanas.
Necesitas hablar con Sara.
Dentro de una hora abrirás una ventana y pedirás café.
Tiene que pintar un armario blanco, pero no tiene tiempo.
Todas las semanas Lucía nada en el río.
¡Qué parques tan grandes!
Esta mujer se lo contó.
Pablo estaba llorando en esa habitación mientras estaba terminando ese trabajo.
El taxi llega a Roma a las siete.
Su primo intentó llamar al profesor.
Mi tía se lo contó.
Cuando Carmen llegó, Luis ya había limpiado este piso.
Su tía pagó 54 euros por tu libro.
Ayer por la mañana sus hijos abrieron todas las cajas y pidieron ese pastel.
Su tía va a mostrarles una revista el lunes.
Sara tiene que traducir ese libro, pero no tiene tiempo.
Me gustan estas faldas y quiero comprarlas.
A su tío le gustaría ir a Berlín.
Laura me lo ha contado.
¡No le muestres esta lámpara azul!
¿Visitaba la ciudad pequeña por la mañana?
Su tío estudia alemán todas las mañanas.
Recuerda la música.
Pablo y Pedro estaban durmiendo mientras Luis estaba arreglando este armario.
Fue un viaje inolvidable.
No jugó a las cartas hace dos días.
Pronto arreglaremos nuestro sofá blanco y beberemos vino.
El domingo su hermano jugó al tenis.
No se acostaron a las 9:15.
Si el tren no llega, pintaré esta habitación.
Mañana por la mañana vas a hablar francés.
Nuestro cumpleaños es el 8 de febrero.
Querías pintar un armario.
Habrá algunas chicas en el teatro.
El nuevo libro estaba sobre el armario.
Pedirán el pastel cuando termine el trabajo.
Llovió mucho en Nueva York anoche.
Esta es la chica más amable de México.
Nos gustaría esperar a la enfermera francesa.
¿Quién va a leer ese poema?
¿Cuántos coches vendió?
Sara se quedará en casa antes de descansar.
Quiero traértelo.
No me lo estás trayendo.
La camisa que has pagado está seca.
David ha esperado ese barco.
¿Es este el camarero más famoso de España?
Sabe que Laura fue a Roma.
Sus amigos no se lavarán la cara el martes.
¿Quién encontró el caballo?
Mi tío estaba durmiendo en esa habitación cuando Ana salió.
¿A quién va a esperar Luis?
Quiere preparar la pizza.
Estaba durmiendo mientras Lucía estaba cantando en la iglesia.
¿Tiene veintiséis años?
Cree que no voy a pagar su pastel.
Juan y María tocaron el piano.
Limpiaré los sofás feos cuando llegue.
Busco trabajo.
Debe abrir todas las cajas marrones en esta casa.
Esa chica que vive aquí es mi hija.
Su primo se lo contaba muy a menudo.
¿Habrá tres furgonetas en el pueblo?
¿Está este sofá tan sucio como ese sofá?
¿Dónde ha perdido Miguel ese mapa?
Está tomando otro avión ahora mismo.
Pedro tenía sed.
La chica que visitó a su hija es profesora.
¿Qué van a decir?
Vamos a esta oficina todas las semanas.
Esta enfermera nos lo envió hace una hora.
Compramos una furgoneta amarilla y luego la perdimos.
Tu hija no esperó a tu vecino.
¿Está ese abrigo bonito al lado del armario?
Esta es su oficina famosa.
No fue a esa nueva escuela.
Estabas jugando mientras estaba durmiendo en la casa.
Quieres cerrar tu maleta.
Carlos y Luis son más valientes que Sara.
David bailó en ese jardín.
Pedro dice que Sara no está yendo a Lisboa.
Si tuviera coche, compraría un coche.
¡Qué bien hablan Laura y Luis!
Eran las ocho y cuarto cuando llegó.
Lucía se lo enviaba los fines de semana.
¿Cuándo condujo las furgonetas?
No puedo hablar con Sara porque estoy enfermo.
¿A quién está buscando David?
Intenté traducir esta carta.
Se lo estamos mostrando ahora mismo.
¿Cuántas mesas hemos vendido?
No tiene ganas de despertarse.
¿Por qué irá David a Lisboa?
La mujer que vive aquí es periodista.
Cuando María era niña, dormía en esa casa.
¿A mis primos les gusta la canción extraña?
No escriben el mensaje porque tienen sueño.
¿Por qué limpiarán la cocina?
El chico que vive en Madrid es nuestro hermano.
La bicicleta que compraron es vieja.
El mes pasado terminamos el periódico.
Estoy hablando inglés en este momento.
Tu mapa estaba sobre la silla.
Mañana voy a dárselo.
Tiene que hablar con su hermana.
Su tío se lava la cara por la mañana.
La puerta estaba abierta.
Pablo nació en 2008.
¿Es su perro pequeño?
No busca una novela porque no tiene tiempo.
Sara y Carmen estaban muy contentas.
¿Dónde estaban las vacas inteligentes?
Le gustaría elegir el armario.
No terminamos los nuevos trabajos porque estábamos muy enfadados.
No viajé a Roma el 7 de mayo.
Estabas esperando el avión lento.
El partido le parece largo.
Tu hermano toma un barco lento por la tarde.
El barco llega a las diez.
No les vendí esta cama anoche.
Esta carta es tan vieja como la otra.
Es menos seria que Elena.
Si quieres, llevaremos una chaqueta.
¿Cuánto cuestan los coches?
¿Adónde fue anoche?
Quería mucho arroz delicioso.
Tu hermano no llevó nada.
¿Cuándo abrió Luis una maleta?
¿Dónde estudian?
Va a cocinar el huevo mañana.
¿Cuánto cuesta este camión?
Vas a salir de la oficina esta tarde.
Pablo está pidiendo mucho té en este momento.
Jorge dice que soy joven.
Mi hija volvió del museo ayer por la tarde.
¿Cuándo cerró Pablo una ventana verde?
Isabel y Elena acaban de llevar una chaqueta.
Buscó un paraguas y luego lo perdió.
Hay seis teatros tranquilos en Barcelona.
¿Por qué no abrieron cinco puertas?
Si Isabel tuviera coche, bebería el zumo.
¿Hay algunas farmacias detrás del aeropuerto?
¿Se los envió la enfermera?
¿Cuándo va a comer Juan mucho pescado?
Te lo mostramos todas las semanas.
Su tío volvió de Italia hace una hora.
Ya han abierto una puerta.
Lucía lo comprará el viernes.
¿Iba a este restaurante por la mañana?
Isabel y David sabían bailar.
Bailaste muy bien hace una hora.
El miércoles compraron esa pizza y limpiaron el baño.
¡Qué bien cantamos!
No hay partidos en Londres.
Miguel buscó las pelotas.
Compraron una vieja camisa y luego la vendieron.
Si hablara inglés, limpiaría el sofá.
Hablarás con tu primo cuando vuelvan.
El barco llega a las dos y cuarto.
Su tío volvió de Portugal.
Pronto lavarán la taza y leerán una revista.
Su hermano va a viajar a Sevilla el 2 de mayo.
Se pone el abrigo todos los días.
Cuando se levanten, hablará con sus hermanas.
Tu primo nunca viaja a Roma.
Quiere mostrártelo.
Mi amigo valiente es demasiado tímido.
Mi hermano es periodista.
Sabemos que viven en Roma.
Nuestro primo necesita hablar con Lucía.
Pablo descansa en ese hotel los fines de semana.
Sus jefes buscarán algunas farmacias tranquilas.
Lucía quiere que leas el poema.
El niño acaba de terminar este ejercicio.
Ana se divirtió antes de terminar este ejercicio.
Nuestra hija no quiere ser arquitecta.
Le duelen los ojos.
Esta chica no pagó cincuenta y seis euros por ese coche.
Lucía tenía prisa.
Miguel quiere que arregle ese coche.
¿Dónde ha encontrado Miguel una tienda?
Me gusta ese mapa y quiero comprarlo.
¿Cuántos años tiene María?
¡Qué casas tan hermosas!
Creo que viven en Berlín.
Ya han escuchado esta música.
Mi primo terminó esa novela hace un año.
David es ingeniero.
¿Cuesta su armario 78 euros?
Estaba cocinando una patata.
Luis no va a darle el diccionario a Miguel el viernes.
Les han vendido el coche.
Su hija la entiende.
Esta mesa cuesta trece euros.
Nuestro primo ya ha vendido un armario.
Pedro fue a Roma porque quería comprar todos los camiones.
¿Qué va a comprar?
Cuando su tía era niña, trabajaba en Londres.
Sus tías nacieron el 16 de febrero.
Habrá un traje al lado de la silla.
David, no se lo des.
Sara tiene que preparar una ensalada, pero está muy ocupada.
Olvidó la foto.
Dice que vives en Madrid.
Hace una hora me prestó las tazas.
¿Quién va a perder la revista?
Cuando era niña, lloraba en la cocina.
Alguien puede pintar esta silla blanca.
Estaba bailando cuando llamó.
Si hablara inglés, buscaría este banco.
La escuela que he encontrado es moderna.
¿Cuesta su sombrero dieciséis euros?
Me lo contaste ayer por la mañana.
Te encanta el arte.
Esta noche no descansarás muy bien.
¿Ha llamado el buen estudiante a su jefe?
Mañana vamos a comer otro huevo y pedir zumo.
El abogado se los ha contado.
Cuando eran niños, escuchaban música.
Tu fiesta fue el 19 de abril.
Este vestido es de ella.
Su jefe estudia inglés muy a menudo.
Había muchos billetes debajo de la silla.
Condujiste el camión ayer por la mañana.
Espera que esté un poco contenta.
¿Habrá un mercado cerca del museo?
Estabas descansando mientras estaban comiendo.
Su primo se llama Juan.
No hay ninguna furgoneta amarilla en el parque.
Cuando llegué, ya había pintado una mesa pequeña.
Nevará mucho en Nueva York pronto.
¿Cuánta carne comeremos?
Jorge va a buscar un nuevo diccionario en el baño.
A Jorge le gusta bailar en el teatro.
¿Caminó Carlos por el bosque ayer por la tarde?
Empecé a cerrar esta maleta.
Este chico no esperó a su hermana.
El autobús es demasiado rápido.
Su primo no debería vender la falda.
Nuestra tía se lo trajo anoche.
Hay muchos sofás en el piso.
No eliges muchas mesas porque no tienes tiempo.
Lo entiende.
Vivo en Lisboa desde hace siete semanas.
La caja está demasiado sucia.
¿Cómo está mi hermano?
¿Es este camión tuyo?
Se lo envié anoche.
Todas las semanas ven una película.
Carmen no puede ir a Roma porque tiene prisa.
Lavó otro coche y arregló el camión hace dos días.
Luis estaba arreglando ese camión lento mientras estaba durmiendo en el piso.
Este camarero todavía trabaja en Berlín.
Quiero llamar a esa mujer joven, pero no puedo.
Queremos que vayan a Roma.
Estas mujeres fueron a la tienda y vieron cuatro conciertos.
No viajaste a Barcelona hace un año.
Fue a la iglesia y compró esas camas ayer por la mañana.
Elena no escribió una carta porque no tenía tiempo.
Estaba construyendo un hospital pequeño mientras estaba caminando.
Su camisa cuesta 83 euros.
Quieres la radio.
¿Deberían dormirse los niños?
No tiene ganas de limpiar esas mesas azules.
No se los contaron anoche.
¿Hay algunas bodas en Lisboa?
¿Dónde compró Pablo vino?
Ayudé a mi hijo y compré la manzana ayer por la tarde.
Elena no lavará la falda pronto.
¿Cuándo va a comer Carlos otra naranja deliciosa?
Nevó mucho en Japón ayer por la tarde.
El hombre se quedó en casa hace dos días.
Elena quiere llamar a sus hermanos, pero no tiene tiempo.
Si hace frío, no llevaremos un abrigo.
¿Necesitaba el estudiante pobre beber mucho té?
Estaban descansando mientras Pedro estaba arreglando las radios.
¿Cuántas novelas ha leído?
Su hijo es muy serio.
Tienen que comer ese bocadillo, pero están muy tristes.
La lámpara que lavaron era pequeña.
Esta es la chica más rica de Francia.
Mi primo va a prestarle estos coches el sábado.
David se divirtió a las cinco.
Laura sabe que ese baño es grande.
La mesa que María limpió era pequeña.
El barco le parece rápido.
¿Hay un aeropuerto pequeño cerca de Sevilla?
¿Dónde está su teléfono? Lo han olvidado.
Nos hemos quedado sin gasolina.
El restaurante abre a las doce y media.
Si no encuentro las llaves, buscarás el hotel.
La escuela abre a las ocho menos cuarto.
Ese museo es muy pequeño.
¿Está más triste que su hijo?
¿Compró Juan tu cama?
No me duelen mucho los pies.
Miguel vive en Madrid desde hace doce semanas.
Esta historia no es más interesante que la otra.
Su primo nunca baila con su hijo.
No te quitaste la chaqueta anoche.
¿Trabajó nuestro amigo muy bien?
Estábamos jugando en esta calle mientras estaba trabajando.
Elena espera que su primo trabaje en Nueva York.
Ese chico que trabaja en París está nervioso.
Esperaremos el barco cuando Isabel se levante.
La reunión es el martes a las doce y media.
Volvimos del banco hace dos días.
Este no es el pueblo más grande de Japón.
Estamos menos ocupados que Isabel.
La montaña nos parece hermosa.
La biblioteca no está cerca de Lisboa.
Isabel no prepara sopa porque está sola.
Le dio nuestra chaqueta hace una hora.
Pedro ya ha cocinado un huevo.
Este no es el estudiante más fuerte de Argentina.
Creen que no te has levantado.
Van a pedir un pastel y comer arroz mañana por la mañana.
Estos son mis viejos sombreros.
Eran las siete y cuarto cuando llegó.
Se está quitando el abrigo ahora mismo.
Si tuviéramos dinero, nos sentaríamos.
Esta tarde va a ayudar a su tía y limpiar la cocina grande.
¿Cuántos perros hemos encontrado?
El baño que Ana limpió era hermoso.
No lloverá en Madrid el viernes.
¿Te gustaría despertarte?
Luis tiene que terminar esos diccionarios.
Lavó seis platos porque quería visitar a los abogados jóvenes.
Crees que Juan puede arreglar esta bicicleta.
Puede ayudarlos.
Pablo y Luis no lo traerán mañana por la mañana.
Esta noche Isabel cocinará sopa y pedirá zumo.
Ana no ha esperado a nadie.
Esta bicicleta es más pequeña que la otra.
Nos gustan los pájaros.
Esta clase será el jueves a las seis.
El sofá que Carlos vendió era viejo.
Cuando llegues, beberé mucha leche.
Cocinará en el restaurante.
Hace una hora sus hijos comieron la pizza y escribieron otra carta fácil.
Oirá la canción en la farmacia.
Pronto lloverá mucho en Londres.
Mi vecino ha pagado su sombrero.
¿Te gustaría esperar a este niño?
Fueron a París y comieron esta patata hace dos días.
¿Deberíamos aburrirnos?
Le encantan sus partidos.
Muy a menudo no lavas el viejo vestido.
¿Quiere ser abogada?
Estos teléfonos estaban sobre la silla.
Mi tío se despertó hace una hora.
Sara está eligiendo el vestido ahora mismo.
Si la tienda está cerrada, David escribirá su carta.
Vivo en Roma desde hace once años.
Sara quiere que conduzcan esa furgoneta.
Me encanta el concierto.
Va a abrir esa puerta.
Conocen ese pueblo.
¿Dónde está mi radio? La perdí.
¿Perderá Laura esta camisa el viernes?
Si quieres, María no traducirá sus periódicos largos.
Quieren traer un sombrero caro, pero no tienen tiempo.
Si tuviéramos tiempo, iríamos a Londres.
Jugarán con su hermano.
Esa mujer que trabaja en París es amable.
Tienes que llevar tu traje bonito, pero estás muy enfermo.
Su vecino irá al hospital y ayudará a estos hombres mañana por la mañana.
¿Ha roto el profesor estas viejas tazas?
¿Llora en ese baño por la noche?
Pronto vas a ir a Berlín y pedir leche caliente.
No hay ninguna chaqueta sobre el sofá.
Siempre tocamos el violín.
María todavía no ha traído esta pizza deliciosa.
El avión saldrá para Roma a las ocho y media.
Crees que pedirán el vino.
No les vendas el reloj roto.
Mañana saldré de Lisboa.
Nuestro tío se estaba duchando.
Esta tarde Carmen se quitará el sombrero.
Mis jefes necesitan ir a Barcelona.
El viernes no saldrá de la tienda.
Arreglaba la mesa en esta escuela.
Este camarero no intentó escucharla.
El autobús sale para Londres a las doce y cuarto.
El niño quiere contártelo.
¿Dónde está tu vestido? Lo perdiste.
No va a comer queso delicioso esta tarde.
¿Salió el tren de Roma a las cinco?
Estas furgonetas son nuestras.
¡Qué inteligente es!
Ayer por la tarde Carlos y Lucía me lo mostraron.
Oirá su música pronto.
Cuando vuelva, Pedro limpiará este baño.
Llamaste a este estudiante y ayudaste a tu hermano hace una hora.
Queremos que lave el coche.
Miguel se está durmiendo ahora mismo.
Lucía le ha traído otra falda a Sara.
Mi hijo debería llorar en la cocina.
Lloverá en Japón el lunes.
Quieres vender otra cámara, pero no puedes.
¡No se lo muestres!
Isabel no trabajó en Barcelona durante cuatro semanas.
¿Lo visitaste ayer por la tarde?
Tengo veintiséis años.
¿Por qué esperó Jorge al médico?
Ya no vivimos en París.
No hay mujeres serias en la iglesia.
Juan va a ir a Berlín y visitar ese restaurante esta tarde.
Los estudiantes no juegan al baloncesto todas las semanas.
Recuerdo la canción.
Pablo quiere mostrárnoslo.
Pronto te lo traeremos.
Necesitan escuchar las canciones, pero no pueden.
Cerrarás dos ventanas sucias cuando Pablo llegue.
Llevaré mi traje blanco cuando Sara termine el trabajo.
Este es el chico más importante de Argentina.
Estábamos llorando en este baño mientras Ana estaba durmiendo.
Preferimos la falda seca ahora.
Su examen le parece interesante.
Abre algunas puertas blancas los fines de semana.
Hay cinco fiestas en Roma.
Llegarán a la tienda el viernes.
Estaban cerca de Londres.
¿Cuántos camiones vamos a comprar?
Sabe que trabaja en Roma.
Miguel va a ver la película porque quiere hablar con Pedro.
¿Por qué llevó Elena un sombrero caro?
Los hombres no intentarán hablar con Elena.
Miguel estaba llorando en esta habitación mientras Juan estaba bailando en la cocina.
No pagaron ochenta y seis euros por esta mesa.
¿Se está quitando la chaqueta ahora mismo?
La furgoneta que conduje era verde.
Está a la derecha.
¿Cuántas fotos hay al lado de la silla?
Abrimos una ventana y visitamos al profesor.
¿Tienen un coche ahora?
Este viaje es más interesante que el otro.
¿Dónde está el baño, por favor?
Esta noche tocará el violín.
Este no es el bosque más pequeño de Alemania.
No vas a pintar tu casa pronto.
¿Cuántas farmacias hay en Berlín?
Carmen y Miguel necesitan el reloj.
Su hija todavía vive en Berlín.
El barco no saldrá a las cinco y cuarto.
Cuando llegues, lavaremos nuestra falda mojada.
Su traje no cuesta ochenta y ocho euros.
Me encantan los caballos.
Juan sabe que este baño es demasiado grande.
Lo escuché ayer por la mañana.
No puedo ir a Roma porque estoy cansado.
Sus tías le prestaron algunas furgonetas a Sara.
¿Quién está encontrando la falda roja?
Esta furgoneta es más vieja que la otra.
¿Se quitará la chaqueta mañana?
Miguel va a escribir ese mensaje y comprar esos pasteles dentro de una hora.
Tu tío ya ha preparado sopa.
Necesito pedir sopa española, pero no puedo.
Sus hermanas estaban corriendo mientras estaba bailando en el jardín.
No tomará el taxi porque no tiene tiempo.
Había muchas escuelas en Lisboa.
Empezó a hablar con sus primos.
Su hermana está bebiendo zumo ahora mismo.
Lucía se puso el abrigo hace una hora.
No pedirán muchas pizzas españolas.
Carlos y Ana tienen hambre.
Tu tío sabía tocar la guitarra.
Hoy es jueves, 13 de junio.
Pedro irá a Sevilla el lunes.
Queremos dártelo.
Ya has arreglado su radio.
Sé que Pablo hablará con su tía.
Nuestra hija traía mucha leche fría.
Todo el mundo traduce la revista.
La respuesta que olvidaron es mala.
Esta lección es peor que la otra.
Hacía sol en verano.
Juan no quiere traértelo.
Isabel está corriendo por la calle en este momento.
¿Te gustaría llamar al chico?
¿Qué está buscando Pedro?
¿Van a buscar Carlos y David una pelota esta tarde?
Laura pintará el sofá porque quiere llevar su sombrero.
Han ido a la biblioteca con su primo.
La taza está sobre la cama.
Me gusta la camisa y quiero comprarla.
Han trabajado con su primo.
El camarero va a prestarles tres furgonetas baratas mañana por la mañana.
Cuando éramos niños, trabajábamos en Madrid.
María y Sara no tienen este pájaro hermoso.
Vivió en Nueva York durante dos meses.
Acaba de construir un piso grande.
¿Abría Luis esa puerta todas las mañanas?
Estoy nadando en el río ahora.
Fuiste a Nueva York y compraste tu silla fea.
Ayer por la tarde pedimos té caliente y arreglamos este armario.
Está hablando inglés ahora.
Es más pobre que Isabel.
¿Queremos escribir un mensaje?
Tiene razón.
Lo estoy llamando.
Se lo contaste ayer por la tarde.
Habrá algunas reuniones en Sevilla.
¿A qué hora terminará la clase?
Sabemos que escuchará esta música.
Hace muy buen tiempo en Barcelona.
Ayer le mostré este abrigo a Ana.
¿Romperá esta ventana el miércoles?
Soy ingeniero.
¿A qué hora empieza la reunión?
Trabajas en Madrid desde hace ocho semanas.
Encontré un coche gris y luego lo perdí.
Este poema es más corto que el otro.
Me gustan esas bicicletas y quiero comprarlas.
¿Quién buscará el mercado?
Va a dármelo.
Elena viajó a Lisboa el 12 de septiembre.
Laura y Sara saben conducir.
No puedo vestirme porque tengo prisa.
¿Cuántas universidades hay en París?
David cocinará con Ana mañana.
El miércoles Pablo va a ir al teatro y ver el partido.
Si tuviera dinero, comería muchos tomates deliciosos.
Este río te parece hermoso.
Creo que vive en Madrid.
Quiere traérselo.
Este es el niño más valiente de Francia.
No tenemos que pintar una habitación.
Me lo mostrarán.
No cerraste tres maletas porque no tenías tiempo.
¿A María le gusta jugar al fútbol?
Miguel se pondrá el abrigo esta tarde.
Son las siete de la mañana.
Llovió en España el jueves.
Lo queremos.
Se los está contando.
Fuimos a la estación en coche.
Estaba pagando esos vestidos.
Viajabas a Roma.
Tenemos ganas de llamar a sus hijos.
Isabel dice que Carmen trabaja en Londres.
Estaban cocinando en esta cocina mientras estaba descansando.
El autobús nos parece lento.
¿Por qué llamaremos al camarero importante?
Tu tía se llama Carmen.
Le he dado el mapa a mi hermana.
Miguel abrirá una puerta y cerrará nuestras maletas esta tarde.
¿Quién va a beber tu leche?
El miércoles Ana irá a Lisboa con sus hermanos.
Me quedo en casa por la mañana.
Estos chicos nos lo envían por la mañana.
El viaje no es el lunes a las seis y media.
¡Qué bien juegan!
Isabel ya ha elegido una mesa.
Quiero acostarme.
Compró un buen mensaje y luego lo perdió.
Había una mujer en el aeropuerto.
Me estoy sentando ahora mismo.
Nacimos en 2003.
El avión saldrá a las nueve.
Abriremos esas puertas y llamaremos al profesor esta noche.
Jorge y Laura vivieron en Sevilla.
Luis quiere mostrármelo.
La chica no arregló su mesa la semana pasada.
Los fines de semana no se visten.
Elena está tocando el violín ahora.
Sus tías están nadando muy bien en este momento.
Carmen y Luis ya han arreglado esta cama.
¿Tiene nuestro hermano algunos gatos ahora?
Ya son las seis menos cuarto.
Nuestros hermanos estaban pagando tu café mientras Pedro estaba caminando.
Cuando se levanten, cerraremos nuestras puertas.
¿Comerán Lucía y Elena en la cocina el miércoles?
Los chicos no toman el taxi todas las mañanas.
Va a caminar hasta ese teatro el sábado.
Han ido a esta escuela.
Espera que trabaje en Lisboa.
Saben que trabajo en Nueva York.
¿Quién está traduciendo el diccionario francés?
Son las 8:20.
¿Cuántos poemas leyó Carlos?
¿Quién puede terminar su buen libro?
¿Estudian Miguel y Pablo francés por la mañana?
¿Cuándo preparó una pizza?
Trabajamos en Londres desde hace once semanas.
Es más famosa que su tía.
¿Por qué va a llevar su sombrero caro?
¿Cuántos billetes hay debajo del armario?
Esperarás al estudiante porque quieres limpiar estos sofás.
Lucía no es tan perezosa como su hija.
¿Conoces el aeropuerto pequeño?
Este no es el hombre más alto de Alemania.
¿Cómo está nuestro primo?
Se lo estoy dando ahora mismo.
Los camareros no van a dormir mucho.
Lloran mucho todas las mañanas.
Si Isabel viviera en Madrid, cocinaría pescado.
Te vestirás después de lavar una ventana.
Visitamos a nuestros jefes el miércoles.
Cerrará una maleta cuando Luis vuelva.
A sus hijas les encanta escuchar música.
El barco no llegó a Londres a las cinco.
Quiero que llame a sus jefes.
¿Cuándo llevará Laura su viejo sombrero?
Digo que he leído esta carta.
Necesitan esperarlo.
¿Estaban estos teléfonos feos sobre la cama?
Pablo quiere que vayan a Roma.
Bebe esta agua.
Los sofás pequeños cuestan treinta y un euros.
¿Está Carlos solo?
Miguel debería descansar en este jardín.
Nuestro hermano va a aburrirse mañana.
No nieva mucho en París todos los días.
Jorge necesitaba buscar la estación.
Quiero que lave otro plato.
No voy a esperarlo mañana por la mañana.
¿Tenía su hermana miedo de los perros?
Conduje esas furgonetas anoche.
Ana ha jugado con su hermana.
Este es el bosque más grande de Japón.
Le gusta cantar en el baño.
Siempre juega a las cartas.
A Elena y Carmen les gustan estos trajes.
Queremos que coma el tomate delicioso.
¿Dónde está nuestro libro? Lo hemos perdido.
Pagamos 64 euros por esa falda.
El domingo cerraste tu maleta y ayudaste a tus hijas.
Esperas que Isabel trabaje en Lisboa.
Carlos quiere conducir su nueva furgoneta, pero no tiene tiempo.
Irá a Barcelona y comerá la sopa dentro de una hora.
Hay un viejo armario en el piso.
Luis y Elena necesitan preparar una pizza.
¡Qué habitación tan tranquila!
¿Cuántos aeropuertos hay en Londres?
Juan caminará por el bosque el viernes.
Se lo trae todas las semanas.
¿Qué taza han buscado?
Fuimos al castillo y ayudamos al estudiante.
Cuando llegaste, el chico ya había construido un restaurante.
Laura tiene ganas de ir a Berlín.
El niño serio ha ido a esa vieja farmacia.
Este es el supermercado más famoso de Italia.
Tiene sueño.
No le duele un poco la garganta.
Debes tener cuidado.
Crees que trabajan en Roma.
Pagó 17 euros por su falda limpia.
¿Viajó el camarero a Alemania el viernes?
Alguien traerá la foto.
Lucía va a sentarse esta tarde.
¿Qué buscó Jorge?
Isabel estaba traduciendo esta vieja carta cuando entraron.
Ana no está menos contenta que sus hermanos.
No estábamos jugando en la calle.
Carlos veía el río.
Isabel espera que coma la fruta.
Este chico empezó a vender su traje.
María estaba bailando en ese jardín cuando Luis llamó.
¿Dónde encontró este perro?
Cuando llamé, la chica importante ya había comprado un libro.
Hace dos días le prestó otro coche a su hija.
No empezamos a lavar nuestro plato.
Van a ir a Francia con Luis.
Oímos el ruido anoche.
Por la mañana la ayudabas.
No escribí otra carta.
Cuando salimos, nuestro hermano ya había cerrado su ventana.
El hotel no está cerca de la tienda.
Quiero que construya una oficina fea.
¿Leerá en esta biblioteca pronto?
Su hermano no olvidó ese abrigo ayer.
Su hija estaba comiendo en ese hotel mientras estabas durmiendo en esta habitación.
Este es nuestro hermano.
Laura está comiendo en la cocina en este momento.
Están terminando esos trabajos ahora.
Sara no va a comer con Luis esta tarde.
Estás jugando al tenis.
El sábado Luis irá a la estación y comprará muchas sillas.
¿Por qué va a conducir esa furgoneta?
Este médico va a esperar el taxi en el restaurante.
¡Feliz Navidad!
Me gusta esta chaqueta y quiero comprarla.
Necesitan construir el baño, pero no tienen tiempo.
El miércoles vamos a llamar a los niños y preparar estas ensaladas.
El médico me lo ha contado.
¿Qué chaqueta llevó?
Laura y David arreglaron los camiones y pintaron esta silla hace dos días.
Anoche Sara y Jorge visitaron al niño.
¿Dónde está su diccionario? Lo vendieron.
¿Dónde está tu camión? Lo has perdido.
Tiene veinticinco años.
Quieres arreglar este coche, pero no tienes tiempo.
Hacía mucho calor en Berlín.
Salimos de Lisboa hace dos días.
Nuestros secretos eran demasiado extraños.
Isabel estaba trabajando mientras Jorge estaba abriendo otra ventana.
Pedro no está arreglando ese armario en este momento.
Esta es nuestra tía.
Ana no le envió esa taza a su hija.
El camarero te contó un problema hace dos días.
No se lo prestes, por favor.
Su amigo fuerte se lava las manos por la tarde.
Ana pide su pizza muy a menudo.
¿Está esa llave debajo de la mesa?
A su hermano le gusta descansar en este parque.
¿A quién va a llamar?
Son las tres menos cuarto.
Isabel, ve a la escuela.
Jorge necesita leer una novela, pero no puede.
¿Tenemos un buen plan?
Su tía ha comprado otra buena novela.
Viviremos en Nueva York el año que viene.
Hoy es domingo, 2 de noviembre.
Este reloj es más barato que el otro.
¿A Carmen le gusta su música?
Su ordenador cuesta 68 euros.
¿Hay muchas vacas en el jardín?
Tu primo no va a cerrar su caja.
¿Oíste esta música?
Estaban cocinando en ese restaurante mientras estaba corriendo por esa calle.
Si pudiera, iría a Roma.
Su hermano se acostará a las seis y cuarto.
Isabel estaba visitando esta iglesia mientras estaba trabajando.
Juan hablará con su tía cuando vuelva.
Cuando eras niño, bailabas con tu hermano.
Anoche nuestra tía limpió el piso y visitó a su hija.
Tenemos que llevar nuestro abrigo, pero no podemos.
Su hija irá a Berlín y comerá una patata esta noche.
Miguel no termina el trabajo interesante porque tiene prisa.
¿Cuántas cámaras vendió Isabel?
Esta boda es el lunes a las ocho.
Si tuviera coche, hablaría con Isabel.
Pablo necesita cocinar sus huevos, pero no puede.
¿Hay una pelota debajo de la cama?
Esta película es más corta que la otra.
Construirán un baño cuando Laura se levante.
Trabajó en Lisboa durante cinco meses.
No pedimos leche porque estamos muy nerviosos.
No nos sentamos porque estábamos ocupados.
Ese periódico está sobre la silla.
Me gusta tocar la guitarra.
No estoy más contento que Pablo.
Lucía y David cantaron muy bien.
Trabaja en Berlín desde hace nueve años.
¿Le gusta nadar con sus hijos?
Cuando Isabel era niña, trabajaba en Madrid.
Sus hijas no recuerdan esta música hermosa.
Son tan perezosos como Miguel.
Sé que Miguel se sentará.
Carlos e Isabel estaban llorando muy poco.
Necesito llamar a mi jefe.
¿Qué va a buscar?
Me gustan estos ordenadores y quiero comprarlos.
Este es nuestro camión limpio.
Luis y Ana estaban bailando mientras estabas leyendo tus periódicos.
Esta chica ya ha escrito un mensaje.
Luis nos los dará pronto.
Este puente es más hermoso que el otro.
Su hijo está cantando en el teatro en este momento.
Mi cumpleaños es el 25 de abril.
¿Quién puede tomar el tren?
Carmen tiene que cocinar pescado, pero no puede.
¿Lo han perdido Pedro y Laura?
Ya ha escuchado su canción.
Jorge no conducirá este coche porque tiene prisa.
¿Se cepilló los dientes?
Sara no intentó ir a Barcelona.
Estas mujeres intentarán ver una película.
María fue al hospital ayer por la tarde.
Su cumpleaños es el 9 de junio.
Este es el banco más famoso de Francia.
Le prestó la foto a Ana ayer por la mañana.
El profesor tiene miedo del agua.
Este nuevo estudiante estaba estudiando cuando Sara llamó.
¿Qué ha comprado Jorge?
Pedirán esta pizza cuando tenga tiempo.
Esta mujer estará cerca de Sevilla.
A mis hijos les gusta hablar italiano.
Luis y Juan querían arreglar el armario.
¿Dónde encontró Ana ese hotel?
¿Nadaremos en el río mañana?
Estabas cerrando cuatro ventanas.
Me gusta este vestido y quiero comprarlo.
Ese bosque no es grande.
Tus hijas no viajaron a Alemania ayer.
¿Dónde está tu bicicleta? La vendiste.
¿Le gusta esa pregunta?
¿Escribió su primo su poema hace dos días?
Este camarero tiene ganas de elegir esta mesa.
Jorge y Juan les han mostrado otra falda a sus hermanos.
¿Por qué van a pintar su silla negra?
Les gustaría vender su radio rota.
La clase fue el 2 de octubre.
Nuestro tío ha trabajado en Berlín.
¿Vivió nuestra hermana en Roma durante nueve semanas?
Ese chico que vive aquí es enfermero.
¡Cállate!
¿Dónde está la estación?
¿Es este examen menos interesante que ese examen?
Tengo una reserva.
¿Te vestiste a las seis menos cuarto?
No vas a salir del aeropuerto dentro de una hora.
Quiere beber la leche.
Su libro estará al lado de la mesa.
Me gustan las cartas y quiero comprarlas.
Vivieron en Barcelona durante siete semanas.
¿Cuántos diccionarios vamos a leer?
Tu vecino bajo todavía trabaja en Roma.
Estabas comiendo mientras Carmen estaba llorando.
Necesita lavar otro plato, pero está muy enfadada.
Trabajaste en Londres durante cuatro años.
Van a prestarles el coche mañana por la mañana.
Hay algunos nuevos ordenadores debajo de la silla.
Tiene tres teléfonos, pero no los usa.
Luis no pierde nada.
¿Costó la silla 36 euros?
Tus hijas tenían esta cámara.
El concierto no era muy corto.
¿Dónde está la tienda?
¡No te duches!
Lucía y Luis caminaban con su hermano.
Si hace frío, conducirá la furgoneta lenta.
Intenté abrir otra caja.
¿Cuánto cuesta esa furgoneta?
El barco llegó a Sevilla a las 8:40.
Está lavando otra botella en este momento.
¿Cómo está tu hermano?
Ayudaré a las enfermeras cuando Isabel llegue.
Isabel quiere que vaya a Roma.
El hombre ha llevado su chaqueta.
Iremos a Barcelona para pintar la silla.
Cuando Isabel termine el trabajo, la mujer ayudará al médico francés.
Sara y Jorge viajaron a Roma ayer por la mañana.
Vas a caminar hasta esa tienda mañana por la mañana.
El viernes rompió su lámpara.
El partido que vio era largo.
Nuestras hijas tienen ganas de sentarse.
¿Dónde está su periódico? Lo ha vendido.
Pedro sabe que Ana y María están cansadas.
Laura pide mucho café muy a menudo.
La furgoneta te parece barata.
Este es tu camión verde.
Mi hija sabe cocinar.
Juan siempre juega a las cartas.
Carmen se los dio el viernes.
Hubo algunas fiestas en Lisboa.
¿Pides esas pizzas muy a menudo?
Me gustan las camisas y quiero comprarlas.
¿Cómo llego al aeropuerto?
Todo el mundo cocinará esta carne.
Cuando llegue, terminaremos la revista.
Ayer nevó mucho en Francia.
Su primo no tocó el violín ayer por la tarde.
¿Han elegido Carmen y Sara muchas revistas?
Laura va a ir a la farmacia y comer sopa mañana por la mañana.
Cuando éramos niños, hablábamos italiano.
Hace buen tiempo en México.
¿Quién ha vendido estos relojes?
Cuando Carlos vuelva, iré a Berlín.
Su cumpleaños es el 8 de septiembre.
Llevará su sombrero dentro de una hora.
Pablo se despertará a las 6:10.
Pedro ya ha tomado un tren.
La chica que vive en París es estudiante.
Se dormirá a las 7:40.
¿Por qué se acostó?
Laura lo eligió ayer por la mañana.
Elena está menos contenta que su hijo.
María quiere tomar este autobús, pero está muy nerviosa.
Tu primo pagará este vino.
Tu hermano es de Nueva York.
Isabel, no lo esperes.
Estás pintando otra cocina pequeña ahora.
Jorge los ve por la noche.
El domingo va a lavar su botella y cocinar sopa.
El abogado está tocando el violín en este momento.
Cuando Miguel entró, Juan ya había esperado este barco lento.
Siempre juega al fútbol.
Limpiaron esa cama ayer por la tarde.
Espera que no se queden en casa.
El martes va a ir a la tienda y ver su partido.
Jorge necesita llamar a esa mujer.
Carlos y Pablo no han preparado una pizza en el piso.
Este es el camarero más tímido de España.
¿Llega el autobús a las 10:35?
No lavamos tu coche ayer.
La carne que Luis cocinó es deliciosa.
Tienes una falda, pero no la usas.
Está menos aburrido que su hermano.
Mi tía ha vuelto de Japón.
Cuando llamó, Sara ya había escrito un poema.
No hay chicos en el banco.
Perderás ese ordenador pronto.
Compró una nueva chaqueta y luego la perdió.
Lucía está leyendo en ese parque en este momento.
¿Lo estamos haciendo ahora mismo?
Estaba comiendo en el restaurante mientras estabas llorando.
Espera que veas otra película.
Este examen es más interesante que el otro.
Los niños llegaron al mercado ayer por la tarde.
No construye nada.
No me llames.
¿Quién va a construir este nuevo mercado?
Habrá muchos sofás rotos en la casa.
Ana sabe que no fuimos a Sevilla.
Estaban comiendo en el jardín mientras estaba durmiendo.
El museo cierra a las dos y media los viernes.
¿Es Jorge muy pobre?
Esa chaqueta pequeña estaba al lado del armario.
El profesor estaba escuchando esta música.
Quiere que se despierte.
Si Elena pudiera, visitaría el aeropuerto feo.
Elena quiere que te despiertes.
Ayer por la tarde su tío corrió demasiado.
Me gustan estos pasaportes y quiero comprarlos.
El abrigo que hemos llevado es verde.
Elena buscará el caballo.
Isabel dice que Carlos y Jorge viven en París.
Los abogados franceses no se lo dan por la mañana.
Espera que no vaya a Barcelona.
¡Cierra esa puerta sucia!
Vamos a preparar cinco pasteles.
¿Cerrarán Luis y Carmen una maleta?
Soy valiente.
Elena es de España.
Pedro llorará en el baño.
Entiendo la revista.
Carlos ha traducido su carta.
Hace calor en Francia.
Su cumpleaños es el 12 de septiembre.
Ya hemos ido a Sevilla.
Estaban nadando mientras estábamos nadando en el río.
Elena se ha quitado el traje.
Las palabras le parecen difíciles.
¿Hay una reunión en Londres?
Tiene que beber zumo, pero está muy enfadada.
¿Dónde está tu sombrero? Lo olvidaste.
Sus hijos son muy jóvenes.
La carta era francesa.
Esta radio estará debajo del sofá.
Luis debe correr por ese bosque.
Habrá una furgoneta en el parque.
¡No corras en la farmacia!
Leíste un mensaje y lavaste su taza.
Luis ha trabajado en Madrid.
¿Hacía sol en primavera?
No te lo está contando.
Pablo no irá a Londres porque está preocupado.
Pagamos 20 euros por esa cámara.
Elena fue a Roma para escuchar la música.
Mi hermana va a pintar otra cocina esta tarde.
¿Qué compra?
Me gusta la música.
Quiere que traduzca mi diccionario.
Sus primos están trabajando en ese museo ahora mismo.
Lavará una falda cuando termines el trabajo.
¿Descansaron Jorge y Juan en el parque hace una hora?
Mis amigos han ido al restaurante.
Anoche nos pusimos el traje.
Ese pastel les parece delicioso.
¿Había cuatro mesas en el baño?
Nuestra hija camina hasta el hotel por la noche.
¿Qué haces?
Voy a visitarlos el próximo verano.
Vas a ponerte el abrigo.
Estábamos bebiendo mucha agua fría.
Carlos, limpia ese sofá.
Cuando Laura llamó, ya había ayudado a los camareros.
El trabajo que terminó era difícil.
Pablo te buscará.
Tiene tres periódicos, pero no los usa.
Cocinaron sopa anoche.
Necesitábamos una cámara.
Van a venderte algunas sillas el viernes.
Pablo estaba trayendo esa novela fácil mientras Pedro estaba estudiando.
Juan necesita tomar un autobús, pero no puede.
Su hermana quiere ser arquitecta.
¿Te lo da muy a menudo?
Esa mujer que ha roto el plato es tu tía.
Eran las ocho y cuarto cuando llegué.
Trabaja en Madrid desde hace dos meses.
Tu amigo habló inglés anoche.
¿Deberías buscar tu teatro?
Hace una hora fueron a Barcelona y compraron esos sofás.
Queremos limpiar su piso, pero no tenemos tiempo.
El tren llega a las siete y cuarto.
El periódico es muy caro.
Si Pablo hablara inglés, llevaría su sombrero verde.
No habrá viejas mesas en el piso.
¿Va a dormir demasiado mañana?
Llegamos a esta biblioteca grande ayer.
Pablo no bebió agua porque estaba cansado.
Llovió mucho en Alemania hace dos días.
¿Por qué está construyendo Miguel esa tienda?
La iglesia está lejos de la estación.
Este abogado abrirá estas puertas y abrirá la caja el domingo.
Le gustaría vestirse.
Tienes un camión, pero no lo usas.
No hay escuelas en Lisboa.
Tienen un mensaje, pero no lo usan.
A su hermana le encanta bailar en el jardín.
Esperas que bebamos el vino.
Ese reloj está debajo del armario.
Bebe cerveza muy a menudo.
No se acostará porque no tiene tiempo.
El taxi no sale de Berlín a la una y media.
Carlos se despertaba.
Te gustaría quedarte en casa.
María tenía miedo del agua.
No había camisas sobre el armario.
Luis se lo cuenta por la noche.
Lucía espera que Carmen trabaje en Lisboa.
Me gustan esos mensajes y quiero comprarlos.
¿Dónde está nuestro gato?
Encontramos un camión blanco y luego lo vendimos.
Si no encuentro las llaves, lavarás esos sombreros.
Esta playa es más hermosa que la otra.
Es menos valiente que su tía.
Ana quiere mostrárselo.
A su hija le encanta escuchar música.
Voy a vivir en París el año que viene.
Mis hijos han vivido en París.
La sopa que Carlos ha comido era buena.
¿Arreglaron Jorge y Pablo las cámaras el viernes?
María está un poco enferma hoy.
Mi hijo estaba pintando su cocina.
La chaqueta que Jorge llevó es bonita.
Quiere que se queden en casa.
Me gustan esas tazas y quiero comprarlas.
¿Son más fuertes que Sara?
¡Qué bien canto!
El té que trajimos estaba frío.
Dicen que vivo en Lisboa.
¿Cuándo hablaste con Pablo?
Quiere ser abogado.
No había ninguna chica en el hotel.
Fueron a la tienda y visitaron a su enfermera.
Sara y Jorge elegirán un diccionario pronto.
A esta enfermera le encanta jugar al ajedrez.
¿Dónde están tus camiones? Los has vendido.
¿Está David menos aburrido que Elena?
Sabes que vivo en Nueva York.
¿Dónde viste tu playa tranquila?
¿Ha ido Carlos a esta iglesia?
La maleta nos parece verde.
No lo queríamos.
Me gusta nuestra música.
No lleves el abrigo marrón, por favor.
A Elena y Miguel les encanta el hotel moderno.
¿Cuánto cuesta su silla?
Leo en esta habitación los fines de semana.
Juan rompió esos platos anoche.
Cuando David era niño, vivía en Roma.
¿Cuántas cartas leyó?
Buscaremos un caballo porque queremos escuchar esta canción.
Sus jefes tienen sed.
¿Cuándo escucharon el ruido?
Tengo ganas de cerrar esas cajas.
Se ha lavado la cara.
Estamos terminando nuestro periódico ahora.
Perdió ese sombrero.
¿Por qué esperó el autobús?
No habrá camas rotas en el jardín.
El hombre que ha traducido el diccionario es tímido.
Dentro de una hora Elena irá a Nueva York y ayudará al profesor.
Esas son tus cartas francesas.
Va a ir a Berlín para abrir algunas ventanas.
¿Compraba Ana una silla?
Tiene una radio, pero no la usa.
Mi primo no tomó este taxi.
¿De quién son esos trajes?
Te acuestas todas las semanas.
Ayer por la tarde fue al castillo y pidió mucho café frío.
¿Tradujo Miguel este poema en la universidad?
Su hijo necesita escucharme.
Este chico valiente ha vivido en Roma.
Mis fiestas no son muy interesantes.
Esta es la calle más grande de Japón.
Los médicos te lo dieron anoche.
Le duele el brazo ahora.
¿Llega el barco a Lisboa a las ocho y cuarto?
¿Tienen los chicos miedo del agua?
Estás menos cansado que tu tía.
Viajarán a Nueva York con Lucía el mes que viene.
Esperamos que trabaje en París.
Su cumpleaños es el 16 de abril.
Hubo una boda en Nueva York.
Estabas cantando en el baño cuando llamó.
Voy a ir a Nueva York para esperar a este chico.
No puedo pintar este piso tranquilo porque tengo prisa.
Va a tocar la guitarra esta noche.
Su hija ya ha escrito seis cartas.
Vas a esperarlos.
Nuestra hija nació el 8 de junio.
Alguien esperará a sus estudiantes.
Nuestro primo estaba caminando por el pueblo mientras Pedro estaba llorando.
Es más baja que su tía.
¿Qué están diciendo?
Lo perdimos.
No entendía esta idea.
¿Vivió el estudiante fuerte en Londres durante nueve años?
Todas las mañanas se aburre.
No pagaremos esta cerveza porque estamos muy preocupados.
Tus tías no necesitan ir a Londres.
Isabel quiere que pague sus ensaladas.
No te gusta tocar el violín.
¿Va a construir su hermano su biblioteca dentro de una hora?
La biblioteca no cierra a las ocho los lunes.
Queremos que coma ese huevo delicioso.
Vendí ese armario el año pasado.
Laura no puede llamar a sus amigos ricos porque no tiene tiempo.
Estaré lejos del museo.
Quiero que hables con Carmen.
Le dará este billete a Isabel mañana por la mañana.
Nadie venderá ese viejo reloj.
Hace mal tiempo en España.
A tu amigo rico le encanta dormir en esta casa.
Correrá por el bosque mañana por la mañana.
Mi primo va a comer una manzana deliciosa esta tarde.
Voy a mostrarle todas las tazas a Ana dentro de una hora.
Pedro quiere que lleves un abrigo.
Quiero tomar ese barco, pero no puedo.
Los profesores han llevado un sombrero.
Son las cinco y media de la tarde.
Preparan sopa por la mañana.
No escucharán la música porque tienen sueño.
Hemos llegado a ese museo.
Esta sopa te parece buena.
Cuando Jorge tenga tiempo, comprarán ese camión sucio.
Su hermana estaba durmiendo en la casa mientras Carlos estaba construyendo la oficina.
Tiene un ordenador, pero no lo usa.
Este no es el médico más serio del mundo.
La mujer que vive en Madrid es alta.
¿Está el profesor menos triste que Jorge?
Encontrarán una vaca pronto.
El hombre sabe nadar.
¿Leía su primo en esta biblioteca por la noche?
Tu tía empezó a hablar con Ana.
Fuimos a París para tomar el avión.
Dicen que esta maleta es roja.
Isabel se cepilla los dientes muy a menudo.
Este camarero no tiene setenta años.
Jorge quiere conducir esta furgoneta, pero no puede.
No voy a prestarle seis lámparas esta noche.
La cámara cuesta setenta y nueve euros.
La gran mujer debe escucharme.
Mi maleta no ha llegado.
Quieres ser enfermero.
¿Quién va a comer este pan?
Eran las tres cuando su hija llegó.
¿Trabajamos en París?
¿Lees en el jardín por la tarde?
¿Quién va a escribir estos mensajes cortos?
¿Es este el abogado más importante de España?
La revista que Carmen tradujo es extraña.
Su hermana vive en Lisboa desde hace once meses.
Carmen no quiere ser pintora.
Al camarero le encanta el museo.
Cuando Pedro vuelva, llamará a sus tías.
Has perdido la cámara fea en el baño.
¿Me vieron nuestras hermanas anoche?
Recordabas el plan.
No terminé los periódicos extraños porque no tenía tiempo.
¿Cuántas patatas comieron?
Crees que van a pintar su cama grande.
Voy a ir a Madrid y comprar la chaqueta esta noche.
El chico es más rico que su hermano.
Quieres ver cuatro conciertos largos, pero no puedes.
Saben que no terminó el ejercicio.
¿Qué dijiste?
Quieres escucharme.
Por la mañana descansan muy poco.
Luis quiere esperar el barco rápido.
¿Quién ha lavado la chaqueta?
La tienda cierra a las diez y media los domingos.
¿Hemos ido a la iglesia con nuestro hermano?
Su tía tenía sed.
Estaba demasiado nerviosa.
¿Dónde puedo comprar un mapa?
Cuando llamó, ya habían tomado otro tren.
No deberían viajar a Nueva York.
Mi hija debe tomar otro autobús.
Ana y Elena no llaman a ese camarero serio por la tarde.
A Luis le gustaría hablar con su tía.
Prefiero la naranja.
¿Cuánto cuestan estos trajes?
Ese diccionario te parece nuevo.
David va a dormirse antes de cocinar el pescado delicioso.
David sabe que trabaja en Sevilla.
El camión le parece marrón.
A su hija le gusta comer patatas.
Ese periódico cuesta 15 euros.
¿Les prestaste nuestra furgoneta a tus primos ayer por la mañana?
Cuando salió, ya habían pintado un baño grande.
Ese chico que eligió la cama es médico.
El taxi no sale de París a las 9:55.
Te has cepillado los dientes.
Hubo muchas clases en Madrid.
Eran las seis cuando llegaste.
Ayer este niño escribió el poema y comió la patata.
Esta habitación es menos tranquila que esa habitación.
No pintó su mesa el mes pasado.
Esta fiesta fue el lunes a las diez y cuarto.
Hoy hace mucho calor.
El arroz que Laura ha cocinado es delicioso.
Crees que te has duchado.
Tu primo tiene prisa.
Escucharé la música cuando Juan se levante.
El barco salió para Sevilla a las cinco y cuarto.
Le conté cinco historias a mi primo el jueves.
Saldré de la estación dentro de una hora.
Miguel no le ha traído vino a Carmen.
Le duele la espalda ahora.
Va a abrir esta caja pesada y pintar otra cocina hermosa pronto.
Si Jorge tuviera dinero, compraría vino.
No me estaba vistiendo.
Vas a contarle un secreto a tu hijo esta noche.
El perro que Carlos buscó era pequeño.
Viajaron a París anoche.
Necesitamos el camión ahora.
Tu jefe acaba de pintar otro armario.
Son las seis menos cuarto.
Vivimos en París desde hace doce meses.
Jorge no cocinó con su tía ayer.
Decimos que trabajan en Sevilla.
¿Trabajó en Barcelona durante nueve años?
Estaba en la casa.
Este estudiante valiente debe jugar en la calle.
Caminarán con su primo esta tarde.
Ese traje bonito costó ochenta y cinco euros.
Juan y Carmen van a darles otra carta a sus hermanas pronto.
Viajó a Italia el domingo.
Pablo limpiará la mesa cuando termine el trabajo.
Hace una hora no toqué la guitarra.
Su tío siempre viaja a Lisboa.
Sal de ese supermercado.
No construyen la cocina porque están enfermos.
La boda será el sábado a las nueve y media.
Voy a prestarle una furgoneta a mi tío el domingo.
¿Cuántos coches vendieron?
Quiere ese perro hermoso ahora.
¿Cómo es ese mercado?
La chica que rompió los vasos es su tía.
¿Por qué ha limpiado esas mesas?
Ya son las tres y cuarto.
El año pasado Carmen vendió un ordenador.
Luis bebe mucho vino muy a menudo.
Pedro irá a Berlín antes de comer.
¿Por qué no buscó una taza?
¿Llegará el barco a las nueve y media?
No me lo estás dando ahora mismo.
Isabel va a hablar italiano pronto.
Esta es la calle más hermosa de España.
Voy a arreglar su radio.
Hace una hora lloraron muy bien.
Cuando se levante, limpiaremos esa habitación.
El mercado feo está al lado de la universidad.
¿Habrá dos mercados cerca del banco?
Nos gusta descansar en esta habitación.
Quiere que esperes el barco.
¿Cuándo se vistió?
Estaba caminando por ese bosque mientras Jorge estaba nadando en el río.
Preparas esta pizza por la noche.
Estaba nadando en ese río mientras Elena estaba llorando.
No puedes cerrar esta puerta porque tienes sueño.
No cocinan mucho arroz porque están nerviosos.
Laura va a tomar un taxi rápido el lunes.
¡Qué bien cantan María y Juan!
El mensaje les parece bueno.
Pablo va a ir a Madrid antes de construir otra casa.
Juan tomará un avión esta noche.
No pagaron sesenta y seis euros por la furgoneta.
Jorge es menos joven que Carmen.
María espera que no hablemos con nuestras hermanas.
Había una foto debajo de la cama.
Cuando Juan llamó, ya habías llamado a tu hermano.
Todavía vivimos en Roma.
Esta habitación está más sucia que esa habitación.
Me gusta esta furgoneta y quiero comprarla.
El camión que hemos arreglado era negro.
David y Miguel no se duchan a las dos menos cuarto.
Sara irá a Sevilla para estudiar.
Voy a ducharme antes de descansar.
¿Nos envió Lucía un ordenador ayer por la tarde?
Miguel tiene que pagar su té, pero está muy nervioso.
Jorge y Laura pintaron una casa hermosa hace una hora.
Sus hermanos viajaron a Londres ayer.
Verá otra película dentro de una hora.
Saben cocinar.
Hay muchos camiones en el jardín.
¿Cuándo hablará con David?
Cuando llegue, prepararás el pastel.
Isabel espera que Laura venda esta cama.
Quiero que vaya a Londres.
La tienda estaba delante del restaurante.
El agua que Miguel ha pedido está fría.
Pronto Carlos no va a pintar su silla verde.
Lloverá mucho en Japón mañana.
Esos son mis camiones caros.
Han buscado su billete.
¿Está preparando su hermana mucha sopa en este momento?
Esa casa les parece hermosa.
Tienen que ver un partido, pero están muy enfadados.
¿Va a cepillarse tu tío los dientes pronto?
Vivo en Nueva York desde hace diez años.
¿Quién va a terminar este diccionario?
¿Cuántas escuelas hay en Sevilla?
Se divertirán después de trabajar.
¡Qué furgoneta tan vieja!
Su hijo ya ha pintado un armario rojo.
Mi tío estaba en la cocina.
Esta es la calle más tranquila de Francia.
¿Qué hora es?
No se quedan en casa muy a menudo.
Estos niños estaban nadando mientras estaba corriendo por el bosque.
Nadie ha comido el buen pastel.
¿A qué hora empieza la clase?
Tenemos tres coches, pero no los usamos.
¿Se lavó Laura la cara ayer por la mañana?
Hace buen tiempo en primavera.
Pedro y Carlos saben conducir.
Es más alta que Pedro.
Si hace sol, Isabel buscará muchos mercados.
Necesito cocinar arroz, pero no tengo tiempo.
Dentro de una hora Pablo no estudiará italiano.
Estábamos pidiendo otra pizza deliciosa mientras Laura estaba lavando la taza.
Carlos va a viajar a Barcelona el 24 de abril.
Mis amigos estaban cantando en el teatro cuando Pablo entró.
No te acostarás a las ocho.
El abogado ya ha ido a Barcelona.
Cuando entré, ya había visto tu película.
¿Debería escuchar esta canción en esta farmacia?
Tenías sueño.
Le gusta ese castillo.
Sus hermanas no están pagando la leche fría en este momento.
Esta cámara es más barata que la otra.
Vas a traerles seis abrigos esta noche.
Encontró un viejo reloj y luego lo vendió.
No le gusta cocinar con Luis.
¿Nos conocen Carmen y Ana?
Juan tendrá que hablar con Laura.
La cama me parece fea.
¿Están Jorge y Sara en el piso?
Se acostará.
¿Dónde está su camión? Lo olvidaron.
Carmen necesita traducir el periódico, pero está muy cansada.
No puedo ayudar a mi hija porque estoy aburrido.
Hace buen tiempo en Sevilla.
Mi hermano va a traerme mucho café mañana por la mañana.
Por la tarde su vecino caminaba hasta la estación.
Estos profesores conducían este camión rápido por la noche.
¿Cuánto cuestan esos vestidos negros?
Cuando tengamos tiempo, Juan e Isabel llamarán a su hija.
Su tío no ha ido a Francia en avión.
Juan siempre está ocupado.
¿Queremos dártelos?
Mi teléfono no tiene batería.
Cerré una puerta y comí chocolate delicioso.
¿Ha escuchado el médico esa canción hermosa?
¿Es esa mi vieja habitación?
Escribirán ese mensaje cuando Lucía termine el trabajo.
¿Quién ganó el partido?
Los médicos ingleses llevan un traje verde los fines de semana.
Estaba leyendo en el parque mientras Ana estaba cantando.
¿Es Carmen muy pobre?
El año que viene voy a vivir en Berlín.
El hotel que construyó es pequeño.
Las ensaladas me parecen deliciosas.
A Carlos le encanta escuchar música.
¿Te gustaría limpiar tu baño?
¿Hay algunas reuniones en Sevilla?
¿Debería ver Ana un museo?
Mi hijo vio algunos perros fuertes.
María arreglará los camiones porque quiere llevar una chaqueta mojada.
A Juan le gusta el arte.
Mañana sus tías van a limpiar su jardín y ayudar a su abogado.
¿Van a nadar Miguel y David muy bien esta noche?
¿Va a contarle Miguel ese plan esta noche?
¿Por qué va a arreglar su radio?
¿Está ese hotel cerca de Nueva York?
Siempre juegan al baloncesto.
No limpiamos la cocina porque no tenemos tiempo.
Tu hermano fue a Nueva York y ayudó a su primo hace una hora.
Si viviera en Madrid, prepararía una ensalada española.
Su jefe va a mostrarle un regalo a su hermana pronto.
Cuando vuelva, elegiremos todos los libros.
Tu hijo se lo cuenta todas las mañanas.
Eran muy valientes.
Juan va a trabajar en Sevilla el año que viene.
La iglesia cierra a las dos.
Los grandes médicos nunca beben café.
Le vendí esta furgoneta a mi hija anoche.
Prefería las canciones.
¿Leerás tu periódico?
Te lo contará mañana.
Pedro fue a México el verano pasado.
Juan y David estaban estudiando en la habitación mientras María estaba leyendo la carta.
Isabel quiere construir dos mercados, pero está muy nerviosa.
Este sombrero cuesta cincuenta euros.
Este camarero no trabaja muy bien todas las mañanas.
Ana cree que las ventanas están demasiado limpias.
Voy a verlos.
Correré por el bosque dentro de una hora.
Trabajas en Roma desde hace cuatro meses.
Su tío no terminó el diccionario el verano pasado.
Leyó otra novela y cocinó algunas patatas ayer por la tarde.
Anoche bebieron agua fría y arreglaron este coche sucio.
Hoy es jueves, 17 de septiembre.
Pablo estaba tomando otro tren mientras Pedro estaba buscando este pájaro.
¿Intentarás ayudar a mi hermano?
¿Te gustaría cocinar carne?
Ya ha pagado estas faldas.
Se los traeré el sábado.
El profesor estaba cocinando carne deliciosa mientras Laura estaba comiendo en el restaurante.
¿Nevó mucho en Londres anoche?
No hay viejos teatros en Berlín.
Has llamado a esos hombres en el jardín.
El hombre les mostró muchos paraguas.
Eran las seis menos cuarto cuando llegué.
Sabemos que Carmen no ha ido a Madrid.
Intentamos venderlo.
Cuando llegue, se ducharán.
Esa mujer que vive aquí es alta.
Cuando tenga tiempo, hablará con Carlos.
Laura tenía razón.
Acaban de tener un bebé.
Ya has elegido la camisa.
¿Está esa tienda al lado del aeropuerto?
Tu hija estaba cocinando en el restaurante cuando llegó.
Ya no trabajamos en Sevilla.
Mi tío nació el 25 de febrero.
Pedro preparará este buen pastel en la universidad.
Su primo era estudiante.
Su primo sale del mercado todas las semanas.
No hay conciertos en Barcelona.
Lo has elegido.
María está más ocupada que su hija.
Elena tenía mucha hambre.
Decimos que la calle es muy tranquila.
Nuestro plato está al lado de la mesa.
Todo el mundo puede traducir esa carta interesante.
No te duele un poco la garganta.
¿Cuántas farmacias hay en Madrid?
Limpio esos armarios todos los días.
¿Tocará el camarero el piano pronto?
Compraron un ordenador sucio y luego lo vendieron.
No habrá ninguna vaca en la calle.
David está hablando francés en este momento.
No se divirtieron a las dos menos cuarto.
Los viajes son el 4 de mayo.
A David le gusta ese nuevo plan.
Espera que nuestras ventanas sean marrones.
Nevó en Berlín anoche.
Cuando Carlos era niño, jugaba al baloncesto.
Estás cerrando la maleta ahora.
Laura lo buscará mañana por la mañana.
¿Dónde está mi furgoneta? La olvidé.
Su hija no cocinó algunos huevos en el hospital.
El vestido que elegiste es negro.
Pablo y Laura no volvieron de la iglesia hace una hora.
No hay ningún mapa sobre la silla.
Cuando su primo era niño, vivía en Lisboa.
¿Quién está escribiendo este poema interesante?
¿Va a volver tu hija de ese mercado?
Esta boda no es el sábado a las siete y cuarto.
¿Lavaste ese vestido ayer?
Su hija vio una película larga ayer por la mañana.
Cuando Isabel se levante, Miguel pedirá la sopa española.
La fiesta es el lunes a las seis y cuarto.
Mis primos estarán en la casa.
No había ningún estudiante en el restaurante.
Carmen necesita traer zumo, pero no puede.
Isabel vive en Roma desde hace nueve meses.
Cuando David entró, ya había comprado algunas furgonetas.
No llamó a su hermano.
Este es el río más hermoso de Alemania.
Tiene ganas de beber té.
Ese chico que trabaja en Sevilla es su hijo.
Dentro de una hora el chico no leerá con su hermano.
David debe tener cuidado.
El hombre que terminó las novelas es tu hijo.
¿Dónde vio Miguel el mercado tranquilo?
¿Has ido a este castillo en coche?
Lucía irá a Roma porque quiere acostarse.
La escuela cierra a las diez y cuarto los viernes.
Sus hermanas ya se han sentado.
A este profesor le encanta jugar con Carmen.
Han olvidado estos pasaportes.
Pedro es de España.
Salieron de Nueva York ayer por la mañana.
Laura va a ir a Lisboa antes de comer.
Cerraste otra ventana bonita y llamaste a tu hermano.
Esa chica que trabaja en París es mi tía.
Eres tan serio como María.
Este es el parque más pequeño de Francia.
Nuestra hermana no va a despertarse dentro de una hora.
Isabel estaba cantando cuando salieron.
Su vecino ha dormido en el hotel.
Lucía quiere ver muchas películas, pero está muy contenta.
El abogado va a viajar a París el 26 de julio.
Tienen razón.
Jugaba en el parque por la mañana.
Laura limpió la habitación hace dos días.
David sabe que nos estamos levantando.
Sara no escribió su poema porque estaba ocupada.
Sara quiere ser profesora.
Estudiaste inglés hace dos días.
Si hace sol, irá a Barcelona.
Luis y Elena pueden pagar su agua fría.
Queremos leer otro poema.
Esa historia me parece mala.
Ya son las cuatro.
Esa es mi nueva taza.
La chica va a sentarse pronto.
La música que han oído es hermosa.
¿Traduce el libro por la tarde?
No nieva mucho en París por la mañana.
Nuestro hijo necesitaba esta camisa.
Carmen necesita cerrar estas maletas, pero está muy ocupada.
Fue a Lisboa antes de conducir ese coche barato.
Llegará al banco mañana por la mañana.
Sara irá a este hospital.
Vamos a despertarnos antes de abrir muchas cajas pequeñas.
Elena va a darles estas chaquetas mojadas el jueves.
Tenemos mucho sueño.
Esos son tus vestidos mojados.
Ese hombre que trabaja en Madrid es su hermano.
Luis vivió en Londres.
Si viviera en Madrid, cerraría estas puertas.
David nació el 15 de febrero.
No vengas aquí.
No eres de Italia.
Hablaremos con Miguel cuando Isabel tenga tiempo.
Sara no va a enviarte una llave el martes.
Estaba bailando en ese teatro mientras estaba trabajando en la biblioteca.
¿Tenemos que buscar esas lámparas sucias?
Mi hijo ha limpiado el jardín.
Nos encanta tocar el piano.
Trabajó en Sevilla durante cinco semanas.
Comprará tu mesa esta tarde.
Sabe que Laura ha vendido un traje.
Este viaje es más interesante que ese viaje.
El billete está sobre la cama.
Irá a Sevilla cuando Carmen termine el trabajo.
Juan quiere que cierre esa puerta.
Esta es la calle más grande de la ciudad.
No estábamos en Nueva York.
Espera que Juan vaya a Nueva York.
¿Te gusta cocinar patatas?
¿Quiere ir a Londres?
María dice que Pablo está solo.
Jorge oirá esa canción.
David quiere ser enfermero.
Decimos que has limpiado el armario.
Su tía fue al supermercado.
Empezó a cocinar el huevo.
Tu hija viajará a Francia.
El año pasado fui a Berlín.
Come en esa tienda.
Soy de Londres.
Vas a enfadarte antes de elegir el diccionario.
Sé que Sara es fuerte.
Lucía no me escucha todos los días.
Te gustaría beber el zumo.
Me gusta la cámara y quiero comprarla.
Esa biblioteca está detrás del castillo.
Terminaremos ese nuevo trabajo cuando María llegue.
Juan era pobre.
Su hermana no compró cerveza ayer por la tarde.
El traje no es tuyo.
Mañana va a ir a la tienda y ayudar a este abogado.
Construyó el museo hace tres semanas.
Pedro no pagó 38 euros por los viejos periódicos.
¡Come el huevo!
La chaqueta que Luis ha comprado es bonita.
¿Por qué está leyendo el libro?
Le gustan esas palabras.
Su vecino tiene cincuenta y dos años.
¿Tiene mi hija veinte años?
¿Te gustaría pintar la mesa?
Cuando era niño, vivía en Lisboa.
Estas chicas van a arreglar la cámara y pintar esa cama esta noche.
Sara y Juan tienen que elegir una revista extraña.
¿Costó su camión sucio ochenta y dos euros?
Luis sabe bailar.
Dentro de una hora iré a París y veré esa película.
La chica va a enviarles esta revista extraña mañana.
¿Cuándo leyó Carlos esos periódicos cortos?
No fuiste a Madrid ayer por la tarde.
Va a ir a la farmacia y pedir sopa italiana mañana.
Pedro comió tu patata ayer por la mañana.
Ha hablado italiano.
Isabel y María leen en el jardín por la mañana.
Quería pagar su abrigo.
Ana era pintora.
Hace mal tiempo en Lisboa.
Han conducido ese coche.
Mi tía se llama Elena.
Necesita visitar a sus niños, pero no puede.
Mi hermana no entendía los mensajes.
No te sientes, por favor.
Ese chico que ha escrito un mensaje es rico.
¡No pagues tu traje!
Quiere ser periodista.
Preparó mucha sopa y arregló esas radios.
¿Habrá muchos museos delante del hospital?
No tiene miedo de los perros.
Se lo di ayer por la mañana.
Si María tuviera dinero, iría a Madrid.
¿Llevaremos nuestro traje mañana?
¿Le contó Carmen sus problemas hace una hora?
Hace dos días se lo mostró.
Esa revista cuesta veintiocho euros.
¿Se acuesta Elena a la una y cuarto?
Si quieres, no traerá té.
Pablo descansará en este jardín.
Este niño bajo ya ha hablado con David.
Cocinará con su primo el jueves.
¿Por qué no bebes el té caliente?
Mañana tu tío va a enviarle un periódico a su hermana.
Mi primo se llama Juan.
Ana no quiere ser estudiante.
Creemos que su reunión es muy interesante.
Carmen se duchará antes de descansar.
¿Quería nuestra hija pagar la pizza deliciosa?
¿Dónde está nuestra revista? La olvidamos.
Van a salir de la farmacia el martes.
Viajé a Lisboa el 24 de mayo.
¿Por qué piden una pizza?
No salgas de la casa, por favor.
No trabajó en Londres durante once semanas.
Te entendemos.
Isabel, no pidas estas pizzas.
Ayudaremos a ese profesor cuando volvamos.
¿Tienen sus tíos que ir a Madrid?
Ana nunca toca el violín.
Este abogado quiere elegir un armario.
Tengo ganas de tomar otro barco.
Lucía quiere leer la novela, pero está muy ocupada.
¿Recuerdas esta canción?
La farmacia está detrás del hospital.
Anoche la vio.
Sus primos estaban construyendo esa nueva tienda cuando entramos.
Dentro de una hora Carlos va a ir a Roma y comprar otra revista.
Laura se divertirá cuando vuelva.
¿Quién está trayendo el diccionario?
Muy a menudo Lucía limpia esta mesa.
Mañana van a cocinar la sopa y lavar otro sombrero.
¿Es este vestido tan pequeño como el otro?
Compraré carne cuando Carlos tenga tiempo.
Sé que ha limpiado su habitación.
Jorge tiene miedo del agua.
Encontraron un ordenador caro y luego lo vendieron.
Nuestro hermano no quiere ser pintor.
¿Es esta cocina menos tranquila que esa cocina?
Creen que fue a París.
Carlos no habla con su hermano porque está muy nervioso.
El lunes Carlos e Isabel cerrarán esa caja marrón y ayudarán a su hija.
Pablo y Lucía se despertaron a las nueve.
Pedro se vestirá después de trabajar.
Hay un traje al lado de la silla.
Te visité.
Jugaremos a las cartas el miércoles.
Van a buscar sus hospitales el jueves.
¿A qué hora terminará la boda?
Las bicicletas son feas.
El médico tímido va a hablar alemán mañana.
Hablará con su tía cuando Isabel se levante.
Mi hija estaba construyendo la habitación mientras Jorge estaba comprando chocolate.
No debo ir a la universidad.
Le encantan las vacas.
El partido que Ana vio era divertido.
Camina por el parque por la mañana.
Dicen que han limpiado esa cama.
Te quedas en casa por la mañana.
Mañana por la mañana Miguel visitará la ciudad y escribirá otra carta.
La carta que Carmen escribió es corta.
Tenemos ganas de buscar esa vaca.
Escribiste esa carta difícil y arreglaste esta silla.
Vamos a ir a París antes de trabajar.
No hay caballos en el parque.
Pedro estará detrás de la farmacia.
Mi hermana se acostará cuando Juan se levante.
Les gusta jugar al baloncesto.
Carlos no terminará el ejercicio porque no tiene tiempo.
El abogado va a traérselo mañana.
¿Es músico?
¿Cierra la farmacia a las dos?
La lección era demasiado buena.
Isabel y Juan no le trajeron este mapa a Laura.
Hay muchos aeropuertos cerca de la farmacia.
Ana y Lucía estaban cocinando un huevo cuando llegó.
Ha hablado francés.
A estas chicas les gusta tocar el piano.
Su primo va a llamar a su tío.
Si María pudiera, tomaría el taxi rápido.
¿Es ese su hijo?
Su gato le parece pequeño.
Tu llave está debajo del armario.
David visitará a su mujer porque quiere terminar ese libro.
El autobús llegó a Londres a las seis y media.
La chica que vive en Roma es estudiante.
Su primo está corriendo muy poco en este momento.
Ese avión no es lento.
Miguel está comiendo con sus hermanos ahora.
Encontró un camión alemán y luego lo vendió.
No podemos limpiar la casa porque tenemos prisa.
Su tío conocía a ese abogado.
Ayer Jorge y Elena arreglaron mis ordenadores y arreglaron estos teléfonos limpios.
Esta noche lloverá en Italia.
La radio que hemos traído era vieja.
¡Visita esa escuela!
Estaban cantando en el teatro mientras estaba estudiando.
Pedro e Isabel pueden jugar al ajedrez.
La tienda cierra a las tres los jueves.
Ana y Miguel han estudiado en la universidad.
Ya he traído estos vestidos.
Estabas bailando mientras David estaba buscando sus vacas.
Voy a cocinar otra patata y llamar a su profesor pronto.
Este no es el niño más serio de Portugal.
Al chico perezoso le gusta ver películas.
Mi hermana es tan inteligente como Ana.
Ya no vive en Berlín.
Sara toma ese taxi muy a menudo.
Nadie ha cerrado esas ventanas rojas.
Mi tía no es más tímida que sus tíos.
A Pablo le gustaría acostarse.
Estábamos comiendo mientras estaba bailando.
Busqué una furgoneta lenta y luego la vendí.
Buscó un reloj barato y luego lo perdió.
¿Quieres pagarlo?
¿Habrá seis camisas debajo de la mesa?
¿Dónde está esta farmacia?
Trabajo en Lisboa desde hace diez años.
¿Cuándo construyó Pedro seis bibliotecas?
¿Qué caja va a abrir David?
Ya hemos ido a París.
¿Abre la farmacia a las nueve y cuarto los martes?
Lucía no la llamó anoche.
¡Qué bien cocina su jefe!
Anoche Pablo y Sara leyeron tu periódico y comieron fruta.
Esta es la tienda más tranquila del mundo.
Hoy es jueves, 11 de octubre.
Nadie buscará la vaca hermosa.
Has escuchado la música en la oficina.
Cuando tengan tiempo, el camarero visitará a su tío.
Juan quiere que compremos esa bicicleta.
Necesitas beber la leche fría, pero no puedes.
Esas bicicletas modernas cuestan veintisiete euros.
Las enfermeras vivirán en Madrid el año que viene.
Juan debe comprar todas las bicicletas.
¿Trabaja en Sevilla?
Laura le prestó la revista anoche.
Cuando lleguemos, comprarás ese armario.
Va a tomar estos autobuses.
Todas las mañanas María y Lucía ayudan a esos profesores.
Ana necesita llamar a su hombre, pero no tiene tiempo.
Sara se duchará a las diez.
María estaba cocinando en la cocina mientras estaban trabajando en el mercado.
¡Qué bien cocina Jorge!
Su primo es muy serio.
Le gusta el café.
Digo que Carmen es muy rica.
¿Cuántos años tiene Ana?
El perro te parece pequeño.
Sara estaba jugando al tenis.
Habrá dos museos detrás de la oficina.
La ensalada que has pedido era italiana.
Este hospital es más tranquilo que el otro.
Va a aburrirse antes de arreglar este reloj.
Cuando era niño, tocaba el violín.
Isabel y Lucía estaban en Roma.
¿Nos quitaremos el traje mañana por la mañana?
Ayer por la tarde los estudiantes le prestaron la lámpara a su hija.
Sus tíos dormirán mucho esta noche.
Quieres escucharlo.
El abrigo es nuevo.
Va a venderle otra radio a Lucía esta noche.
Tenemos mucha hambre.
Dices que tomarán el taxi.
Fuiste a París hace un año.
David estudiaba portugués todos los días.
Si hace frío, te despertarás.
Pronto abrirás una ventana.
Este es el puente más grande de Alemania.
Viajé a Madrid con mi hijo.
¿Le contaron Pedro y Miguel la historia a Juan ayer por la mañana?
Se divirtió hace dos días.
Fue a Londres para trabajar.
Tenemos un vestido, pero no lo usamos.
Carlos comerá un bocadillo cuando David llegue.
Ana se vestirá después de esperar el taxi.
¿Va a llorar Elena en la cocina?
Esa oficina está cerca de Madrid.
La mujer va al supermercado por la noche.
Si tuvieran dinero, se levantarían.
Ya has traído otra pizza.
Si tuviera dinero, leería una novela.
Esta tarde romperás este vaso.
Encontró un viejo libro y luego lo vendió.
Mi tío fue a Sevilla el verano pasado.
Le vendieron esta radio hace dos días.
Irá a Nueva York y verá un partido mañana por la mañana.
Luis e Isabel visitaron a sus tías.
Los estoy esperando ahora.
Estabas comiendo mientras estabas estudiando.
Ana estaba trabajando en la tienda cuando llegamos.
¿Quién puede comer su naranja?
La tienda no está al lado del museo.
Hace dos días comiste chocolate.
Su hermano va a quitarse el abrigo.
Decimos que he traducido los libros franceses.
Miguel no fue a Madrid porque estaba solo.
Carmen y Sara tenían hambre.
Estaba nadando cuando Lucía llegó.
He tocado el piano.
Ya han hablado con su hija.
La revista que elegiste es difícil.
¿Abre la farmacia a las diez?
Va a ir a Roma el sábado.
Recuerdas las lecciones ahora.
Luis y Juan necesitaban traer un ordenador.
Carmen está menos ocupada que Carlos.
Esta es la enfermera más valiente de España.
El año pasado David viajó a Japón.
Vas a ir a Lisboa para traer buena sopa.
Este libro difícil costó treinta y dos euros.
Salió del banco hace una hora.
Este camarero no trabajó en Nueva York durante cuatro semanas.
Carmen y Luis tendrán que escribir una carta.
¿Es más famoso que su hijo?
Mi cumpleaños es el 8 de septiembre.
¿Está el restaurante al lado de la universidad?
Te conocía.
Mi hijo rompió sus botellas limpias hace dos días.
Está en la casa.
¿Tienen sed?
Luis es muy fuerte.
Vendiste la silla porque querías vender un ordenador.
Vas a esperarnos.
Estabas estudiando mientras Elena estaba comiendo.
Te levantabas por la tarde.
Miguel y Elena conocen a nuestro jefe.
Las cámaras útiles no cuestan 64 euros.
El lápiz estaba debajo del armario.
El camarero va a trabajar en Sevilla el año que viene.
Si tuviéramos dinero, pediríamos té.
Esos vestidos grises están debajo de la cama.
Mi vecino no condujo el coche ayer por la mañana.
Va a beber café y comprar todos los camiones mañana por la mañana.
No te duelen los ojos cuando hace frío.
Sus hijos no se enfadan todos los días.
Los sofás cuestan 69 euros.
Lo quería.
Estás tomando ese autobús ahora.
Van a traer buena sopa dentro de una hora.
Laura arregló nuestro camión barato porque quería beber leche.
Trabajas en Londres desde hace doce años.
Estás leyendo mucho ahora.
Pronto Luis va a prestarle la revista a su hija.
Fueron a Londres y comieron un pastel.
Mi hermana nunca ha jugado al ajedrez.
Buscamos el periódico.
La furgoneta no cuesta 54 euros.
¿Qué autobús va a tomar María?
Compró un ordenador limpio y luego lo vendió.
Mi hijo compraba este bocadillo.
El médico famoso es pobre.
Me gusta el poema y quiero comprarlo.
Estás menos aburrido que Pablo.
Su hijo ha cocinado muy poco.
Mañana Ana va a ir a Barcelona y ayudar a esa enfermera perezosa.
Carlos quiere ser abogado.
Era muy pobre.
Eran las doce menos cuarto cuando llegó.
Tus hijos nunca viajan a Lisboa.
¿Cuándo esperaron a su hijo?
Ya hemos bebido mucho café frío.
Se divirtió hace una hora.
Hace dos días su amigo cocinó sopa y arregló la bicicleta.
Intentaste buscarlo.
Todas las semanas Pedro toca la guitarra.
¿Cocinó Pedro con sus tías anoche?
Pablo y Juan cerrarán otra caja.
Nos dormiremos mañana por la mañana.
El avión saldrá para Sevilla a las tres.
No pueden levantarse porque están enfadados.
Ya ha limpiado esa casa.
Le traerá las novelas a su hija esta noche.
La escuela abre a las dos y media los miércoles.
No se duchará porque no tiene tiempo.
¿Caminó por el parque?
¡Qué bien nada Pedro!
Elena no ha visto el partido en el piso.
¿A quién va a visitar Jorge?
Sabe que Pedro no ha conducido ese coche.
Pablo fue a Sevilla y visitó la ciudad.
Hoy no puedo, pero mañana sí.
Ana va a ir a Roma para limpiar esta cama pesada.
Los niños lo perdieron hace una hora.
Prefieren esos huevos deliciosos.
Su cumpleaños es el 26 de julio.
María no entiende esta idea.
Cuando entraron, ya habías preparado el pastel.
¡Qué montaña tan grande!
Lucía olvidó la lámpara anoche.
Necesito un médico.
Habrá algunos pájaros grandes en el jardín.
Había un hombre en la escuela.
Cuando vuelvas, compraré pescado.
¿Hacía frío en Argentina?
¿De dónde es?
Leerá con Carlos esta noche.
Su hermana es de Sevilla.
Esperamos que se despierten.
Les encanta esta música hermosa.
¿Cuántas tiendas hay en París?
Quiero que compre la leche caliente.
¿Cuántas cartas va a leer?
¿Comían en el jardín?
Son las dos de la tarde.
Mi hijo no pagó 17 euros por esa chaqueta.
Compraron las faldas blancas ayer.
Lucía y David nacieron en 2006.
David se enfadó.
El avión que tomaste es rápido.
Mi hijo está menos triste que Elena.
Su hermana estaba jugando cuando llamó.
Su tía estaba vendiendo un sofá pesado mientras María estaba llorando.
Este partido fue el viernes a las doce.
No come arroz porque no tiene tiempo.
Lo pagará mañana.
Necesita esperar a sus tías, pero no puede.
Sus hermanas no se aburren por la tarde.
Ese chico que ha olvidado este secreto es mi hermano.
Si tienes tiempo, irá a Madrid.
¿Dónde está nuestra furgoneta? La hemos vendido.
Va a ir a la universidad y ayudar al profesor pronto.
El libro difícil cuesta 14 euros.
Hay un chico fuerte en la escuela.
Jorge se lo está contando.
Quiero comprar otra cama.
El museo cierra a las once menos cuarto.
¿Cuándo van a hablar con Isabel?
Hay un concierto en Roma.
Carlos quiere que compremos la fruta deliciosa.
Ana quiere que hablen con Sara.
¿Perdió su hijo sus regalos el viernes?
Ha tomado unos barcos rápidos.
¿Empezamos a pedir la cerveza?
La lámpara que rompió es vieja.
Hay un camión alemán en el parque.
Irás a Barcelona antes de leer un periódico.
¿Necesita otra botella?
El museo abre a las ocho menos cuarto.
Carmen lo sabe.
Hay cuatro tiendas cerca de Barcelona.
¿Cómo te llamas?
Pablo va a estudiar inglés dentro de una hora.
Sara comerá muy poco mañana por la mañana.
La foto está al lado del armario.
No es más alta que Lucía.
Juan irá a Berlín antes de arreglar su coche caro.
Vives en Sevilla desde hace siete semanas.
Está visitando a mi hija en este momento.
¿Cuánto cuesta la furgoneta?
¿Hemos escuchado ese ruido?
Esta noche voy a descansar en el jardín.
Lucía no me entendía.
La escuela estaba detrás del banco.
El martes su hermano beberá leche y limpiará la casa.
Laura quería hablar con su hermana.
Carmen vive en Madrid desde hace cuatro meses.
Estoy menos preocupado que Pedro.
Pedro ya ha elegido un nuevo periódico.
No compré mi camisa barata porque estaba muy ocupado.
¿Dónde ha perdido el billete?
Dentro de una hora abriré otra nueva maleta y comeré arroz.
Está tan enferma como Miguel.
Trabajó en Berlín durante cuatro semanas.
¿Hemos estudiado en la escuela?
Necesito conducir los coches.
Ese teléfono es muy nuevo.
¡Qué bien cantan Jorge y Laura!
Sus nuevos amigos se visten todas las semanas.
¿Ha vivido el abogado en Roma?
Vamos a cerrar nuestras maletas.
Jorge y Miguel lo olvidaron anoche.
Se despertarán a las nueve y cuarto.
Nuestro tío intentó elegir este vestido.
Su jefe nació en 2002.
Vive en Madrid.
El estudiante se quitó la chaqueta el lunes.
Cree que estoy conduciendo ese coche feo.
El concierto te parece importante.
¿Está el niño tan preocupado como su hermano?
No lo hizo el viernes.
Nadie cocinará la patata.
A mis hermanos no les gusta esta playa tranquila.
No bebimos la leche caliente anoche.
Estas mujeres inteligentes ayudaron a su hermano hace una hora.
Miguel y María quieren traérnoslo.
Carlos no ayudará a su tía.
Son las nueve.
La enfermera empezó a terminar el periódico.
¿Cómo es la oficina?
Es más seria que su primo.
Sabe que vamos a comer el huevo.
Va a ir a París después de buscar los caballos fuertes.
Vamos a hablar con María porque queremos ducharnos.
El plan les parece extraño.
Estudiábamos alemán todas las mañanas.
Hace una hora Carmen salió de este hotel.
¡Qué jefes tan importantes!
Cuando éramos niños, escuchábamos música.
Estaba comiendo mientras Pablo estaba llorando.
Lucía se aburre a las cuatro.
David nunca juega al ajedrez.
Hace una hora le dieron su camisa a Ana.
Pablo estará detrás de la oficina.
No hace frío en invierno.
El coche es nuestro.
Cuando saliste, las chicas ya habían limpiado ese nuevo piso.
Queremos que abra su ventana.
El mercado abre a las diez.
Pronto nos encontrará.
El puente te parece grande.
María y David necesitan su cámara.
No vamos a dormirnos el sábado.
Laura y Jorge se vistieron anoche.
¿Cuánto cuesta nuestra cama?
Queremos limpiar ese piso, pero estamos muy enfermos.
¿Es este el hombre más bajo de la ciudad?
No hay ningún mercado cerca de París.
Luis bebió el café.
Buscó un camión grande y luego lo perdió.
Estaremos delante de la estación.
Viajaremos a Argentina el lunes.
No trabajarás en Roma el año que viene.
Me gustan esos trajes y quiero comprarlos.
Lucía se está aburriendo en este momento.
Esa radio no es muy vieja.
Quieres que leamos nuestros diccionarios.
Eres más pobre que tu tía.
Jorge cantará con Pedro.
¿Cómo está mi hija?
Quieres que preparen otro pastel español.
David oirá la música esta noche.
Le encanta tocar el violín.
Nuestro vecino fue a Italia el mes pasado.
Cuando vuelva, hablará con su hermano.
El abogado ha pintado una mesa en ese jardín.
Intentó buscar los trajes sucios.
Tienen que visitar el viejo banco, pero no tienen tiempo.
Ha hablado inglés.
¿Cuándo fue Laura a Roma?
¿Dónde trabaja Juan?
Ana está al lado de la iglesia.
¿Cuestan sus vestidos cincuenta y nueve euros?
Cuando Sara tenga tiempo, comeremos pescado.
Nunca descansamos en el hotel.
Se ha quitado el abrigo.
Hay cinco fiestas interesantes en Londres.
Tu hermano entiende el mensaje.
Lucía no terminará ese trabajo porque tiene prisa.
Me acuesto a las dos.
Juan y Luis tienen ganas de preparar todos los pasteles.
Laura preparará una pizza y escribirá este mensaje el sábado.
El partido fue el sábado a las cinco y cuarto.
Este abrigo está más limpio que ese abrigo.
Tengo un mensaje, pero no lo uso.
Entiende el nuevo problema.
Ya son las nueve menos cuarto.
Te quedarás en casa cuando Luis se levante.
Este caballo es más inteligente que ese caballo.
Sus primos deberían construir el teatro.
Trabajamos en Roma.
Esta es la calle más grande de Italia.
¿Cuántos periódicos leerá Juan?
¿Estará el teléfono debajo de la cama?
Este no es el puente más pequeño de Francia.
Carlos ya no vive en Madrid.
¿Dónde está su revista? La vendió.
Me gusta esta foto y quiero comprarla.
Sara llega a ese castillo todas las mañanas.
Isabel y Juan tuvieron que escuchar el ruido extraño.
Esta es la universidad más tranquila de España.
¿Habrá tres estudiantes amables en la universidad?
Tiene que arreglar estas camas rotas, pero no puede.
No vas a comer en la cocina mañana por la mañana.
Quieres dárselo.
¿Estudiaste alemán anoche?
¿Estará su cámara debajo del sofá?
¿Va a llegar el abogado a la oficina pronto?
Hay tres coches en el pueblo.
¿Dónde está tu abrigo? Lo olvidaste.
El reloj cuesta cuarenta y dos euros.
Tengo un billete, pero no lo uso.
Sabes que no puede escribir muchos mensajes.
Siempre escucho música.
Hay algunas mujeres en el supermercado.
¿Saben Miguel y Lucía cocinar?
Esta no es la mujer más perezosa de Portugal.
No vas a beber cerveza el jueves.
Es más tímido que su primo.
Tienen seis coches, pero no los usan.
Irás a Londres para trabajar.
Lo vendieron.
Pedro comerá mucha fruta.
Todavía no he bebido la leche.
No están visitando esta iglesia en este momento.
Lo pago todos los días.
Todavía vivo en Madrid.
Hacía mucho viento en Japón.
Te gustan las faldas.
¿Les gusta hablar alemán?
Este hombre no arregló el nuevo ordenador en el museo.
Me visto a las seis menos cuarto.
Necesita estos camiones ahora.
¿Le enviará esas fotos a Laura mañana?
David está un poco ocupado.
Cuando Carlos era niño, vivía en Sevilla.
Esta oficina es más pequeña que la otra.
¿Dónde están tus coches? Los has vendido.
Se despertarán antes de construir sus aeropuertos feos.
Hoy es viernes, 4 de febrero.
¿Quién perderá los nuevos periódicos?
¿Te gustaría comprar seis radios?
Quiere hablar con su primo.
Ya has comido el chocolate.
Jorge va a esperar a mi médico pronto.
María no limpió el sofá porque tenía prisa.
No les ha contado un plan a sus hijos.
Nos ducharemos cuando Lucía tenga tiempo.
¿Abre el museo a las doce menos cuarto?
No irán a Roma con Lucía el sábado.
Su tía está muy enferma.
Está menos contento que Sara.
Buscamos nuestras bibliotecas.
Espera un momento.
Se lo mostró hace una hora.
Isabel está más preocupada que Luis.
Está demasiado lejos para ir andando.
¿Qué cocinaron?
Esta fiesta es más importante que esa fiesta.
Su amigo pagó cincuenta y siete euros por estos trajes cómodos.
Tu hermano te lo está trayendo ahora.
¿Es esta furgoneta gris?
Quiere traérnoslos.
¿Quieren sus tías pedir leche caliente?
Tiene que llevar su viejo abrigo, pero está muy cansado.
Este hombre está limpiando su jardín ahora.
Llevarás una camisa mañana.
A tus primos les encanta viajar a Nueva York.
Ayer por la tarde cociné mucho arroz y visité a tu tío.
No le gusta el deporte.
Pablo no puede despertarse porque no tiene tiempo.
El sofá que pintaste es azul.
Laura trajo una pizza española ayer.
La mujer que trabaja en París es periodista.
María, muéstranos los teléfonos.
Fue a París y ayudó a este estudiante.
No les ha vendido una furgoneta.
Me gusta la botella y quiero comprarla.
Los estoy escuchando en este momento.
Quieres ver muchos partidos, pero estás muy triste.
Cuando llegó, María y David ya habían llevado una chaqueta negra.
David no es de Alemania.
David no puede comprar el periódico porque está enfadado.
¿Abre la biblioteca a las seis?
La tienda cierra a las cinco.
Este es el río más grande de México.
¿Por qué fue a Nueva York?
Si mañana llueve, Ana irá a Madrid.
Van a ir a la universidad y comer otra manzana esta noche.
¿Conocen Sara y Carlos el hospital?
El abogado ha viajado a Portugal.
Ana tuvo que hablar con sus primos.
¿Te gustaría elegir muchas novelas?
Esta radio está tan limpia como esa radio.
¿Dónde está su poema? Lo perdió.
Juan y Sara todavía viven en Barcelona.
Construimos una habitación hace dos días.
María y Luis están un poco ocupados.
Vive en Londres desde hace once años.
No va a elegir el diccionario en esa universidad.
No están jugando al ajedrez en este momento.
Necesitas cocinar esas patatas deliciosas, pero estás muy ocupado.
Había algunas nuevas sillas en la casa.
La mujer cocinó mucha sopa y escribió seis mensajes ayer por la mañana.
Esta boda es el viernes a las nueve.
Este gato no es más grande que ese gato.
Se divirtieron después de visitar a los estudiantes.
Nuestra hermana es más rica que Laura.
No busques el gato.
¿Fue a España en autobús ayer por la tarde?
Nos pusimos el traje.
Esta noche Pablo va a estudiar francés.
El abogado ha vuelto del castillo.
Alguien ha esperado a tu hija.
Estaba en el jardín.
Va a ir a esa universidad el domingo.
Ese hombre que vive aquí es amable.
Dice que fueron a Barcelona.
Nunca cocinamos huevos.
Sara cocinó este huevo y visitó a ese camarero ayer por la mañana.
Laura fue a París y pidió café frío.
Cree que Ana no está cocinando arroz.
Lavaremos el plato mañana.
Habrá una clase en Roma.
Soy tan serio como Elena.
Juan está delante del hotel.
¿Dónde estudia Luis?
Estará en París.
Miguel y Luis pagaron 92 euros por el traje.
Le gustaría acostarse.
Entiendo este periódico.
Me duele la cabeza.
Esta noche Lucía no va a preparar sopa deliciosa.
Eran las doce y media cuando llegó.
Ayer el camarero le prestó un plato.
La semana pasada pintaron esa habitación.
Hay algunos pájaros grandes en la calle.
Abriste estas maletas anoche.
Esta es la enfermera más importante de Francia.
El hospital abre a las diez.
¿Son esos camiones tuyos?
Su amigo quiere ducharse.
No le gusta escuchar música.
Lloverá mucho en Italia esta tarde.
Estamos al lado de la farmacia.
Viajaron a Berlín hace una hora.
A Pablo le encanta cantar en el baño.
El domingo vamos a ir a Lisboa y ver este nuevo partido.
Luis fue a Berlín para vender un traje.
Viajaré a Roma dentro de una hora.
Nos cepillaremos los dientes.
La película que Isabel vio es corta.
Esa ensalada es muy buena.
Hace dos días Miguel y Carlos lavaron una camisa.
La enfermera es muy valiente.
¿Hay una estación al lado del museo?
El examen será el domingo a las 10:05.
Quieres enviármelo.
Queremos escribir un poema, pero estamos muy tristes.
Vamos a hablar con nuestro hermano.
Lucía empezó a vender esa silla.
Cuando llegaron, ya había arreglado el teléfono roto.
Buscaste un mapa y luego lo perdiste.
Nuestro amigo tímido todavía trabaja en Londres.
Las cajas le parecen pesadas.
Tienen un sombrero, pero no lo usan.
Espera que tomes el tren.
Hablará con Juan cuando te levantes.
Elena está comiendo dos pizzas.
Carlos tendrá que traducir sus diccionarios.
Todo el mundo pinta el jardín.
El avión salió a las ocho y media.
Miguel cocinó la sopa y bebió cerveza el domingo.
Su tía está trabajando en esa tienda ahora mismo.
Esta radio es menos vieja que esa radio.
Tienen que cerrar estas puertas blancas.
Pronto no va a ayudar a esos médicos ingleses.
¿De quién es esa camisa?
¿Es esta la escuela más moderna de México?
Laura cocinó arroz y preparó una pizza.
¿Es este el río más pequeño de Italia?
Acaba de leer sus novelas.
Si hace sol, David escuchará esa canción hermosa.
Estas camisas mojadas cuestan 66 euros.
Ana va a quedarse en casa antes de tomar un barco.
Sabe que Juan vive en Sevilla.
¿Tuvieron Sara y Jorge que visitar a esos profesores pobres?
Ese hombre que trabaja en Madrid es arquitecto.
Los camiones nos parecen feos.
Esta farmacia estaba lejos del teatro.
Tu primo leerá esa revista dentro de una hora.
Tenemos que escribir dos mensajes, pero no podemos.
Los fines de semana su hermana no lo ayuda.
Por la mañana lloramos muy poco.
Bebo cerveza todas las mañanas.
Se quitarán el abrigo.
Mi hija no es de Nueva York.
Jorge y Ana han oído esa canción.
Pablo dice que Isabel compró estas novelas.
¿Llegó el avión a Lisboa a las 7:55?
¿Arreglará tu teléfono esta noche?
El concierto le parece divertido.
Queremos que venda esta silla sucia.
No venderá esa furgoneta.
¿Lo estaba comprando Carlos?
Esperan que vivas en Lisboa.
Van a ir a Nueva York y comprar chocolate delicioso pronto.
Mi hijo se levantó hace dos días.
Están muy cansados.
No estará en la cocina.
Quiero visitar la biblioteca.
Este es el hotel más famoso del mundo.
Sabes que me duché.
Este mensaje no es tan extraño como el otro.
Lee en la habitación todos los días.
Hace mal tiempo en Nueva York.
Van a pintar un baño y cerrar la caja esta tarde.
Bebió cerveza y ayudó a tu primo.
Cuando llegó, ya había buscado el restaurante.
La camisa que han vendido es verde.
María ha traído mucha sopa caliente.
¿Estamos aburridos?
Su tía quiere enviárselo.
Nuestro primo quiere ser estudiante.
Hablarán con Carlos cuando Luis se levante.
Este hombre español ha visto a ese abogado.
¿Por qué cocinas un huevo?
Miguel cree que Sara vive en Barcelona.
El reloj que compramos es caro.
Su cumpleaños es el 2 de febrero.
Estamos más tristes que Ana.
Pedro y Miguel están estudiando español ahora.
Quiere que pinte un baño.
El teléfono está al lado de la cama.
Su hermano va a viajar a Nueva York el 8 de noviembre.
María sabe que Pedro trabaja en Nueva York.
Tu hijo nunca duerme en ese piso.
Luis no va a comer mucho el jueves.
Nunca ha bailado con su tío.
Las pizzas me parecen deliciosas.
Su hermana se duchará.
Está tan cansado como Elena.
Pagamos este café por la noche.
¿Va Pedro a esta oficina por la noche?
Vas a ir al museo y visitar a mi chica mañana.
Luis quiere que vayas a Nueva York.
Miguel no puede escuchar la música hermosa porque está nervioso.
Su tío se llama Luis.
Sabemos que pintó una cocina.
Se lo traje.
Si Pedro tuviera dinero, hablaría con sus primos.
Elena sabe que la ventana estaba cerrada.
Cuando Carlos llegó, ya había buscado la novela corta.
Descansó con Carlos ayer por la mañana.
Pedro va a ir a Berlín antes de comer la sopa fría.
Iré a Sevilla después de beber café.
Van a pedir sopa italiana y leer su viejo mensaje mañana.
Carlos no ha olvidado el problema.
¿Cuesta el libro 58 euros?
Este es el teatro más tranquilo de México.
David no puede comprar su huevo delicioso porque está muy aburrido.
Elena y Jorge viven en París desde hace once años.
Siempre como arroz.
Viajamos a Sevilla el 7 de julio.
¿Olvidó su buena palabra el domingo?
Pablo condujo su camión el sábado.
Ya son las dos.
Miguel rompió esta lámpara ayer.
Nuestra tía se divierte por la mañana.
La escuela que has encontrado era moderna.
Esta chaqueta es tan nueva como la otra.
Este partido no será el domingo a las once y media.
Irá a Roma antes de descansar.
Su hija nació en 2002.
A Pablo le encanta comer con Elena.
Estaba preparando sopa mientras estabas llamando a la chica.
Mi hermano irá a Berlín y pedirá algunos buenos pasteles pronto.
Esta noche van a buscar la falda blanca.
No tocarán la guitarra esta noche.
Sabe que esta chica vive en Roma.
Jorge ya ha hablado con Lucía.
El profesor intentó esperarla.
Te lavarás la cara pronto.
¡Elige nuestro traje!
Tu cumpleaños es el 12 de abril.
¿Debe dárnoslo el chico?
¿Entendía Carmen este viejo poema?
Este es el mercado más tranquilo de Francia.
Viven en Barcelona desde hace nueve meses.
¿Se los ha contado David?
Nevó mucho en París ayer por la mañana.
Se divirtieron a las siete y media.
Si David tuviera dinero, escribiría ese poema.
Quiero ir a Nueva York.
¿Limpió Juan el jardín hermoso?
¡Qué piso tan grande!
Fueron a Barcelona para traducir su libro.
Son las dos y cuarto de la tarde.
Voy a sentarme después de descansar.
¿Va a contarle un problema a Jorge el martes?
Iba a la estación por la noche.
Isabel cocinó el huevo ayer por la mañana.
Ese libro era inglés.
Cuando era niño, veía partidos.
A este hombre le gusta tocar la guitarra.
Su hermano quiere ser escritor.
Isabel y Carlos descansaron con sus primos hace una hora.
Ese chico que ha vendido estas sillas es ingeniero.
Juan sabe que te estás despertando.
Conducirá la furgoneta alemana cuando Elena termine el trabajo.
Ese aeropuerto estaba cerca del castillo.
Estabas llorando en la habitación mientras Isabel estaba abriendo una maleta.
Nuestro sofá no costó 56 euros.
Somos jóvenes.
Jorge no va a conducir esos camiones negros esta noche.
Mi tía no quiere ser arquitecta.
Cuando lleguen, abriremos una ventana rota.
Estoy tan enfadado como Juan.
Esos son sus hermanos.
¡No abras la puerta!
¿Vivieron Pedro e Isabel en Lisboa durante ocho meses?
Sabemos jugar al fútbol.
Todo el mundo puede llevar ese abrigo.
Quiere que vayamos a Nueva York.
Su hermana construyó su casa hermosa hace un año.
¿Se llama su tío Juan?
Su tío va a aburrirse mañana por la mañana.
Nos estamos despertando.
Si pudiera, vendería dos trajes rojos.
Fue a Londres para ver ese concierto.
Jorge está esperando a tus tíos ahora mismo.
Nuestro primo está más ocupado que sus tías.
La mujer que vive aquí es abogada.
Sabía cocinar.
¿Cuántos regalos hay sobre la cama?
Esta es la montaña más pequeña de Francia.
¿Cuántos años tiene Luis?
Todavía no han hablado con Carlos.
Si la tienda está cerrada, no llevará su nueva chaqueta.
Ese hombre que vive en Berlín está preocupado.
¿Hubo un partido en Lisboa?
Sabe que era muy valiente.
Juan va a llegar a esa biblioteca dentro de una hora.
Isabel va a hablar portugués esta tarde.
¿Dónde está su furgoneta? La olvidó.
Es tan tímido como su hermana.
Su mal vecino quiere traérselos.
El billete está al lado de la silla.
Cuando llegamos, ya habíamos visto un concierto.
Estará delante del hotel.
El profesor no se lavó las manos ayer por la mañana.
Tu primo va a escribir un poema el domingo.
Si tuvieran dinero, traerían una radio sucia.
Esta película es tan divertida como la otra.
¿Vendió Carlos esa cama ayer por la mañana?
Cuando éramos niños, vivíamos en Berlín.
Los estudiantes ricos tienen que cocinar su huevo delicioso.
Estaba cocinando carne cuando llegué.
La tienda abre a las seis menos cuarto.
Si hablara inglés, limpiaría el piso moderno.
No hay tazas sobre la silla.
Ayer por la mañana Elena pidió té y abrió estas cajas.
Quería ir a Barcelona.
Está sonando el teléfono.
Elena quiere que cierres las maletas.
Sus tíos estaban escribiendo otro mensaje cuando salieron.
Se enfada a las ocho.
Alguien puede esperar el barco.
El hombre francés no se ha lavado las manos.
Su hermano sabe cocinar.
Nuestro cumpleaños es el 3 de octubre.
¿Cierra la universidad a las 8:20?
Hace dos días vimos el supermercado.
Esta es la chica más amable de la ciudad.
El partido fue el lunes a las cinco y cuarto.
Lucía y Elena nacieron en 1983.
Soy profesor.
El barco es muy lento.
¿Te gustaría conducir el camión?
El estudiante fue al hotel y compró cerveza.
¿Nos lo enviará el médico esta noche?
Nunca he tocado el piano.
Acabo de escribir una carta.
David se lo traerá el martes.
Acaba de pintar un baño pequeño.
Viajaron a Barcelona ayer por la mañana.
No se duerme a las cinco y media.
Este pastel es mejor que ese pastel.
El niño es más famoso que Sara.
La chica es famosa.
La lámpara es de él.
¿Viajaron a Alemania el mes pasado?
Esta es la biblioteca más fea de Alemania.
Vivió en Nueva York durante seis semanas.
Tendrá que ir a Madrid.
¿Pagaron los niños 35 euros por los coches?
Le he traído otro abrigo a Miguel.
María acaba de traer sopa española.
Cuando eran niños, trabajaban en Roma.
¿Pagaron Isabel y Carlos veintinueve euros por las chaquetas?
¿Por qué no lee otra novela?
Isabel, no ayudes a su tío.
Si tuviera dinero, me vestiría.
Mi hijo leyó tres poemas y bebió leche fría.
Sabe que Miguel se duchará.
La patata que cocinamos es deliciosa.
Hay algunos aeropuertos en Madrid.
Juan no habló con Pedro porque tenía sueño.
Lo olvidamos hace una hora.
¿Va a llamar al profesor esta tarde?
¿Cuestan esos coches blancos veinticinco euros?
¿Por qué abre Miguel dos cajas?
Había dos novelas sobre la silla.
Jorge lo sabía.
Pablo quiere pedir otro pastel, pero no puede.
Su tía ha roto la botella negra.
¿Está la escuela detrás del castillo?
Necesito comer una patata deliciosa, pero no puedo.
El camión verde cuesta treinta y siete euros.
Vas a cocinar mucho pescado el sábado.
Sabemos que María y Carlos trabajan en Madrid.
Nevó en Alemania ayer por la tarde.
El hospital está cerca de la iglesia.
La furgoneta es de ella.
El profesor importante estaba comiendo otra pizza.
Voy a lavar una taza y lavar la chaqueta mañana.
A Lucía le gusta jugar en la calle.
Hoy es viernes, 20 de noviembre.
Se pondrá el traje el martes.
¿Qué bebió Juan?
Espera que esta camisa sea bonita.
¿Quiere Carlos ser periodista?
Este partido es menos divertido que el otro.
No tendremos que abrir la caja.
Ayer por la mañana te lavaste la cara.
Se despertará antes de estudiar.
Carmen va a traer esas tazas.
Corrimos por la calle ayer por la tarde.
¿Habrá un periódico sobre la cama?
Sara se está aburriendo en este momento.
¿Es este el museo más grande de España?
Queremos que arregle las sillas.
¿Jugó Luis demasiado hace una hora?
Mañana su tía va a traerle este pasaporte.
Comprarás la patata cuando llegue.
Nunca he corrido con mis hermanos.
Vamos a construir esta habitación el mes que viene.
¿Dónde has perdido esta radio sucia?
Elena y Juan no se duermen a las nueve.
La maleta es blanca.
Saben que Carlos no fue a Nueva York.
Lloverá mucho en Francia esta noche.
¡Qué bien nada David!
No había ningún hombre inglés en el mercado.
Voy a mostrártelo pronto.
Pablo elegirá su falda esta tarde.
¿Es este el hospital más famoso de Portugal?
El vestido te parece viejo.
Nací el 28 de mayo.
Muy a menudo jugaban al tenis.
Va a descansar en esta habitación.
¿De quién es ese plato?
¿A Pablo le gusta esta playa grande?
Vamos a llevar un sombrero seco.
El domingo Juan fue a Argentina.
¿Pedía el profesor una pizza todas las semanas?
Luis y Laura van a limpiar la cama.
Quería llevar un traje seco.
Esta mujer está limpiando tu baño grande ahora.
Vamos a hablar con nuestra tía.
Lucía se duchó después de traducir su vieja novela.
Sara, no cocines esta sopa deliciosa.
Cuando terminemos el trabajo, preparará estos pasteles.
Pablo abrirá su vieja ventana y arreglará sus camas rojas esta noche.
Laura ha llorado muy bien.
Su tía se llama Elena.
No le duele un poco la pierna.
Esta tarde María y Laura abrirán esa puerta.
Laura y Miguel tendrán que hablar con David.
Hace una hora Carmen le vendió estos ordenadores a su hijo.
No lo pago los fines de semana.
Va a pedir café caliente y comprar otra revista esta tarde.
Estas mujeres te venderán mis cámaras mañana por la mañana.
¿Quieren sus tías esperar a sus médicos?
Esperan que Carmen pague esta cerveza.
Sus tíos te lo contarán mañana.
¿Encontró Isabel esos hoteles el sábado?
Dice que Carmen no está leyendo una carta.
Esta tarde vas a comer el arroz y ayudar a tu primo.
Vas a jugar a las cartas.
Le duele mucho la garganta.
Estaba conduciendo este coche mientras estábamos durmiendo.
¿Necesitan sus hermanas otra camisa ahora?
Se lo enviaba por la tarde.
Ese hombre que ha perdido el abrigo es pintor.
Construiremos un banco cuando tenga tiempo.
Estos camareros no ayudaron al abogado el sábado.
Eran las doce cuando su primo llegó.
El año que viene vamos a trabajar en Lisboa.
Si hace sol, Pedro llevará su camisa.
¿Cuántos museos hay en Nueva York?
¿Tienes una habitación para dos personas?
Su vecino empezó a pintar una mesa.
Su tía estaba tocando el violín.
Miguel debería contárnoslo.
Esta calle no es muy tranquila.
Le mostró muchos lápices.
Cuando llegó, tus hermanas ya habían abierto una puerta.
María no leyó todos los poemas porque estaba enfadada.
Estaban cocinando en la cocina mientras Carlos estaba pintando una cama pesada.
Todas las mañanas llevamos nuestro sombrero.
El estudiante irá al banco y pedirá la cerveza mañana.
Este hombre no prefiere el traje.
Necesitan comer el chocolate, pero están muy tristes.
Este camarero debería caminar por el parque.
Esperó a los camareros hace una hora.
Esta no es la oficina más pequeña de Francia.
Me levanto por la mañana.
Jorge y Lucía están muy enfadados.
Pidieron mucho vino ayer.
Esta universidad grande no estaba delante del mercado.
Laura pagó 35 euros por la furgoneta.
Sus hijas no han llamado a su tío.
A Miguel le gusta tocar la guitarra.
Isabel nació el 23 de mayo.
Miguel hablaba portugués por la tarde.
Esta universidad estaba detrás del mercado.
Luis quiere pintar algunas camas, pero no puede.
Saben que Sara está muy nerviosa.
Ayer por la tarde Isabel vio una película.
Ya no trabaja en Madrid.
¿Debería pintar su gran jefe esta silla?
¿Por qué ha construido Carlos el baño?
Nos estábamos despertando.
Ve la película, por favor.
Dentro de una hora pintaremos un armario y prepararemos algunas pizzas italianas.
No lo ayudes, por favor.
Vas a enfadarte antes de descansar.
Las bodas fueron el 23 de noviembre.
Necesito preparar sopa, pero estoy muy ocupado.
Está comiendo mucha carne deliciosa.
Este es el niño más amable de Argentina.
Carmen acaba de acostarse.
Ana cree que no estoy bebiendo el agua.
¿Dónde estudia?
Necesito traer vino, pero no puedo.
Voy a comprar pan y beber vino el lunes.
Juan no leerá ese mensaje porque tiene sueño.
¿Trabajó su hermano en el museo ayer por la mañana?
Hay cuatro niños en la universidad.
Todavía no ha traído el pastel.
Cuando Carlos llegue, irán a Barcelona.
Vive en Roma desde hace seis semanas.
¿Cuándo tomamos los barcos?
Tengo que construir ese jardín.
Tu jefe inteligente ha olvidado este ordenador.
No cocinará el huevo delicioso porque no tiene tiempo.
Pedro se lavó la cara ayer por la tarde.
Luis quiere que elija este libro.
Lavará otra chaqueta mañana.
No me gusta nuestra nueva película.
Estaba cantando en el teatro.
Su cumpleaños es el 1 de octubre.
Te están ayudando ahora mismo.
Luis quiere que beban zumo.
Sara espera que su primo viva en Londres.
Miguel y Ana les han dado su sombrero.
Nadie puede perder este vestido.
Vamos a sentarnos.
Estaba pagando el agua en la oficina.
Carmen quiere beber el zumo, pero está muy ocupada.
A su hermano le encantan las preguntas.
Isabel pagó cincuenta y cuatro euros por la novela.
Digo que vamos a comprar estos teléfonos caros.
Eran las ocho cuando llegamos.
Me gusta esta radio y quiero comprarla.
¿Habrá dos cámaras debajo de la mesa?
Luis quiere ser periodista.
¿Cuántos camiones ha comprado Carlos?
¿Quién escuchó el ruido?
Tu hermano arregló el armario.
Espera que estés nervioso.
¿Quiere tu tío ser estudiante?
Tu hija nos prestó esta furgoneta.
Pronto Isabel va a llamar a su tío.
Llueve mucho en Sevilla todas las mañanas.
Cuando María llegue, buscaré un mapa.
Jorge venderá su silla mañana.
Pablo ya ha arreglado esta radio.
Hace dos días Pablo no llegó a esa biblioteca.
Ese hombre que escribió un mensaje fácil es médico.
Estoy construyendo mi jardín sucio.
Tengo ganas de ir a Berlín.
Su vecino pobre le prestará un reloj a Elena esta noche.
Paga el abrigo azul todos los días.
Terminaré el ejercicio porque quiero ayudar a su hijo.
Dice que Sara ha visto otra película.
Comieron chocolate delicioso porque querían esperar a mi amigo.
Lo encontró.
¿Es esa su casa sucia?
Cuando salieron, ya había arreglado la silla.
Irá a Madrid para trabajar.
¿A quién va a llamar Carlos?
Queremos que vayas a Sevilla.
Su cumpleaños es el 12 de enero.
¿Por qué comió otro huevo?
Pedro nos ha visitado.
Estás vendiendo la cámara ahora mismo.
Habrá algunos sofás en la habitación.
No quiero buscar otro mercado grande.
No me esperes, por favor.
Lucía va a ir a Nueva York y ayudar a su hermana esta noche.
Viajó a Londres el jueves.
El chico se lo trajo hace dos días.
Las chicas empezaron a ayudar a su tío.
Trabajé en Roma.
Su primo no se quitó el abrigo ayer por la tarde.
No es bajo.
El hombre que vive aquí es pobre.
Carmen e Isabel tienen ganas de comer sus tomates deliciosos.
Su cumpleaños es el 17 de diciembre.
Me gusta viajar a Londres.
Ese hombre que vive en Madrid es abogado.
Su hermana tiene miedo de los perros.
Carmen no quiere contárselo.
Jorge fue al mercado y compró vino el viernes.
El estudiante estaba leyendo este libro mientras Carlos estaba descansando.
¿Cómo se dice eso en español?
Nuestra hija no se llama Elena.
La ciudad no es grande.
Soy muy rico.
Pedro e Isabel nacieron el 3 de julio.
El autobús salió a las diez y media.
He encontrado un caballo grande.
Este autobús es más lento que ese autobús.
Estos pasteles son italianos.
¿Dónde está tu coche? Lo perdiste.
Pablo intentará vender muchas mesas.
Lucía fue al hospital y visitó a su hermana anoche.
Laura no puede ir a Lisboa porque tiene sueño.
Pedro beberá vino mañana.
Elena leerá su vieja carta y cocinará una patata el miércoles.
Trajimos una pizza en el baño.
Tenían prisa.
¿A quién vamos a buscar?
Este sofá no costó cincuenta y un euros.
Todavía no ha escrito una carta fácil.
¿Hemos pagado la falda en nuestra cocina?
El estudiante estaba llorando en esa cocina mientras estaba comiendo en el jardín.
No me duelen los ojos ahora.
Le gustan las faldas.
¿Dormiste en el piso?
Estudiamos en esta habitación ayer por la tarde.
¿Cuántos abrigos has vendido?
Mañana por la mañana Miguel no va a darnos un sombrero.
Traduje los mensajes cortos anoche.
Intentarás cocinar mucho arroz delicioso.
Eran las 3:20 cuando llegamos.
Empezaste a abrir las cajas.
A Laura le gustaría lavar una chaqueta.
Este abrigo no estará al lado del armario.
Carmen quiere que escriba un mensaje.
Nuestro tío no vivirá en Nueva York el año que viene.
Eran las doce y media cuando la mujer llegó.
¿Dónde compramos la cama?
Este examen es tan interesante como el otro.
Hace mal tiempo en Madrid.
No intentaremos lavar una botella.
María nunca descansa en ese hotel.
Hay un gato en el pueblo.
Juan vivió en Roma durante ocho meses.
Deben bailar en el jardín.
Nos encanta hablar francés.
Carmen quiere que prepare una ensalada.
Carmen estaba buscando otra oficina mientras Lucía estaba trabajando en la universidad.
Estos relojes le parecen feos.
Fueron a Barcelona después de estudiar.
Está en la cocina.
Pedro va a ir a Berlín porque quiere ver un concierto.
Sara va a salir de ese mercado el sábado.
Sabes conducir.
Irá a la oficina y verá estos conciertos pronto.
Todo el mundo puede esperar el autobús.
Su hermana caminó muy poco ayer por la mañana.
Pablo tiene miedo del agua.
Este es el profesor más fuerte de Italia.
¿Te gustaría hablar con María?
Por la noche escriben algunos poemas ingleses.
¿Me estás buscando en este momento?
No le duele la espalda cuando hace frío.
David y Ana se levantarán cuando vuelva.
Cuando María era niña, vivía en Sevilla.
¿Está incluido el desayuno?
Sé que ha hablado con su hijo.
Carlos tuvo que traer esos trajes.
El hombre que trabaja en Londres está triste.
Mi tío ya ha escrito el mensaje.
Hablaremos con nuestra hermana porque queremos ir a Roma.
Estos estudiantes compraron agua caliente y arreglaron esa silla.
Buscaré su gato hermoso cuando David tenga tiempo.
Nos hemos puesto el traje.
Saben tocar la guitarra.
Llamarás a tu hermana mañana.
Esperamos a ese abogado italiano.
¿Hubo algunas fiestas en Berlín?
Este es el pueblo más hermoso de Alemania.
Este chico estaba descansando mientras David estaba comprando café.
Tu hija nada con su hija todas las semanas.
¿Cuántos periódicos vas a leer?
Mañana por la mañana pedirás la buena pizza.
Son demasiado inteligentes.
El libro que trajeron es difícil.
Nos gusta la música.
El lunes se quedarán en casa.
Les encanta beber café.
Viste un mal partido ayer por la mañana.
Esta clase no fue el viernes a las siete.
La cámara estaba sobre la silla.
Ese hombre que trabaja en Lisboa es abogado.
David no hablará con su tío porque tiene sueño.
La iglesia abre a las nueve y media los miércoles.
Miguel lo perdió.
Corrieron por esa calle hace una hora.
Isabel no lo hace muy a menudo.
Buscabas tus castillos todas las mañanas.
¿Empezamos a pintar una silla azul?
Sara e Isabel nos lo han dado.
¿Dónde está su reloj? Lo olvidó.
El camarero siempre está un poco nervioso.
Sabe que escribió un mensaje.
No has llevado nada.
La enfermera famosa trabajará en la escuela esta tarde.
Mi primo no busca nada.
El martes fue a la estación y visitó a su hermana.
Tu hija va a prestarle este regalo a Carlos esta noche.
El avión llegará a Berlín a las 6:50.
Tienes ganas de abrir la puerta.
Pedro y Pablo todavía no han ido a Nueva York.
El viaje nos parece interesante.
Ese chico que vive en Nueva York es médico.
David no puede cocinar nada.
Le vendió otro armario a su tía ayer por la mañana.
Esa es nuestra farmacia moderna.
No ha viajado a Londres.
Pedro estaba bailando en el jardín mientras Ana estaba cantando en ese baño.
Ya hemos visitado la ciudad.
¡Qué bien habla Sara!
La sopa que ha preparado es buena.
Cuando llegues, traducirá tu mensaje.
Nos enfadaremos después de ver el partido.
Caminarás hasta el supermercado esta noche.
La cama que ha vendido es barata.
Su hija estaba arreglando la radio útil.
Tus tíos intentarán abrir la maleta.
Cocinarán la carne y escribirán el poema francés esta noche.
Esta no es nuestra tía.
Su hija come mucha carne por la tarde.
Hace mal tiempo en Italia.
Va a lavar la taza y lavar muchas ventanas esta noche.
Les gustaría hablar con su tío.
Quiere elegir otro sofá, pero no tiene tiempo.
Sus tíos eran muy fuertes.
Laura quiere terminar sus revistas, pero está muy nerviosa.
Nadie ha pagado el pastel.
Nunca estudias en la universidad.
El supermercado está lejos de la oficina.
Mi tía tiene sesenta y un años.
Nuestro tío va a traérmelos el viernes.
Nuestras tías no van a darle su cámara moderna a su tía esta noche.
Querías conducir tu coche.
¿Cuántas radios ha comprado?
¡Qué importante es la reunión!
Sabemos que Carlos está lavando las furgonetas.
Es pintora.
¿Cuántos hoteles hay en Lisboa?
Cuando María salió, este estudiante ya había pintado un baño.
Ya no trabaja en Nueva York.
Cuando Jorge llegue, limpiaré esta casa.
Son las seis de la mañana.
Ese es mi coche negro.
Este no es el museo más grande de Japón.
Nuestro hermano intentará buscar otro teatro.
No habrá ningún caballo en la calle.
Estaba bailando en el teatro mientras Luis estaba descansando.
Sara fue al castillo y pidió té.
María y Pablo leyeron un poema anoche.
Tus hijos están más enfermos que Luis.
Traduce este libro, por favor.
¿Habrá una reunión en Berlín?
El viernes Pedro se los mostró.
¿Quería mi hermano escribir otra carta extraña?
Nuestra hija fue a la escuela y vio sus partidos hace dos días.
El estudiante amable tiene que llamar a los médicos.
Tu revista es francesa.
Isabel empezó a esperar a esa mujer.
El sábado María escribirá el mensaje y arreglará la radio sucia.
David no puede traducir nada.
Si el tren no llega, no traerán cuatro pasteles deliciosos.
¡Ve a la estación!
Encontrará el caballo mañana por la mañana.
¿Sabe Carmen conducir?
Dice que viven en Barcelona.
La silla cuesta ochenta y cinco euros.
Lucía dice que puede arreglar la mesa.
Elena quiere elegirlo.
Este abogado todavía vive en Nueva York.
¿Cuánto queso comerá Pedro?
Ayer por la mañana escribiste otra buena carta y abriste la ventana.
¿Es tu tío más fuerte que Pablo?
Dice que tu vecino estaba muy enfermo.
Hay algunas tazas al lado de la mesa.
Esta tarde va a dormir en el hotel.
Necesitas comer otra naranja, pero no tienes tiempo.
¿Va a tocar Ana la guitarra?
Hay un teléfono al lado de la mesa.
Le encanta leer novelas.
David quiere limpiar la casa, pero no puede.
Fue a Londres porque quería lavar muchos platos.
Necesitaba cerrar su maleta.
Ayudó a su hija y abrió una puerta.
El miércoles fue a Nueva York y ayudó al médico.
Cuando entré, ya había traducido el poema.
Jorge estaba buscando un pájaro.
Me aburriré a la una.
Mañana por la mañana no volverá de Italia.
Mis tazas no estaban al lado de la silla.
Habrá una cama en la cocina.
No esperará a este abogado porque no tiene tiempo.
¿Qué van a hacer?
Lucía irá a Roma antes de vender su silla roja.
Esperan que trabajemos en Sevilla.
Compró un poema francés y luego lo perdió.
Fuimos a París y ayudamos a ese camarero.
Tengo sueño.
Iré a Portugal el mes que viene.
Si pudiera, se ducharía.
El jueves Laura y Lucía van a elegir esa camisa.
Viajaste a Barcelona la semana pasada.
La tienda pequeña está detrás de la biblioteca.
¿Dónde perdió esos paraguas?
Cuando llamaron, María ya había comprado cerveza.
¿Qué leerá?
Mi tío se puso el traje.
Me gusta el mercado moderno.
Laura irá a Madrid y ayudará a su tío mañana por la mañana.
¿Va a ayudar Elena a su tía el sábado?
Hay una reunión en Barcelona.
Ya has traducido ese diccionario.
Su hermana debe cocinar buena sopa.
Si tuviera coche, pediría té.
Les gusta hablar francés.
Va a dormirse antes de lavar otra ventana.
Estamos construyendo tres restaurantes ahora mismo.
Ana dice que no vamos a ducharnos.
El camarero estaba llorando mientras estaba abriendo algunas maletas.
Sus tías no estaban hablando italiano.
No habla con sus primos porque está muy nervioso.
Voy a comprar una falda y limpiar ese sofá sucio pronto.
Ayer por la mañana preparé una ensalada italiana.
No pintarán su piso tranquilo porque no tienen tiempo.
Estaba bailando en el teatro mientras María estaba trabajando en este mercado.
Toma el barco, por favor.
Miguel no intentó conducir el camión.
No tiene ganas de hablar con su tío.
¿Bebía café caliente todas las semanas?
Tenemos una camisa, pero no la usamos.
Luis no lavó el vaso.
Escuchará la música extraña cuando Luis llegue.
Eran las nueve y cuarto cuando llegó.
Ha nevado en Nueva York.
No quiere conducir mis coches feos.
El jueves Pablo leyó su libro y visitó a su primo.
Elena estudiará inglés esta noche.
¿Le han vendido una radio a Jorge?
Elena va a comer el bocadillo porque quiere leer algunos libros.
No estoy cerca de París.
Voy a ir a la estación y comer un huevo mañana por la mañana.
Querías la leche fría.
El barco saldrá para Sevilla a las ocho y media.
¿Quiere Isabel beber leche caliente?
Cocinamos seis patatas.
Hace una hora fuimos a Londres y comimos chocolate.
Sabes que ese taxi es muy rápido.
Estaba leyendo en la habitación mientras estábamos durmiendo en el hotel.
¿Puede caminar con su hermano?
¿Te gustaría arreglar esa mesa cara?
El viernes vamos a tocar el violín.
Miguel nunca ha hablado francés.
Le prestará la furgoneta a su tía el jueves.
Compraron un camión amarillo y luego lo perdieron.
Habrá muchos ordenadores sucios al lado de la cama.
Su primo traerá tres sombreros esta tarde.
Las faldas le parecen marrones.
Estas chicas nunca han estudiado en la habitación.
Encontró una falda roja y luego la vendió.
Vas a ducharte después de descansar.
Todo el mundo verá este concierto importante.
El trabajo que terminaste es nuevo.
No puedo ducharme porque no tengo tiempo.
Hace una hora condujo este camión caro.
Isabel tomó un avión hace dos días.
Ha ido a la farmacia.
Laura y Ana van a sentarse mañana por la mañana.
Necesita limpiar esta casa, pero no tiene tiempo.
Había muchas estaciones en París.
¿Dónde están sus cámaras? Las perdió.
Nuestros libros no son muy largos.
Esta chica me lo contó el jueves.
Nuestro camión me parece marrón.
Estaba enfadado.
Tengo ganas de limpiar la cocina.
Su hijo va a pedir mucho zumo mañana.
Todas las semanas no comemos muy bien.
Este es el chico más fuerte de Italia.
Dentro de una hora irá a la universidad y pedirá el café frío.
Hace muy buen tiempo en invierno.
María y Pablo no toman nada.
Isabel va a aburrirse después de tomar esos aviones lentos.
No escucharán su música porque no tienen tiempo.
Sabe que estaban demasiado contentos.
¿Dónde está su regalo? Lo olvidó.
¿Cuánto cuesta este abrigo?
Preparabas esa pizza todas las semanas.
Necesitas arreglar ese viejo sofá, pero estás muy enfadado.
¿Oirá su primo su música esta tarde?
Queremos que se divierta.
El profesor está bailando en el jardín.
Eras periodista.
Los encontró ayer por la mañana.
Miguel y Jorge han tocado el violín.
Por la noche no sales de este museo.
¿Cocinaba en el restaurante los fines de semana?
No puedo vender una camisa gris porque no tengo tiempo.
Te levantarás después de llamar a su primo.
Digo que las mujeres viven en Madrid.
Sus teléfonos no cuestan 58 euros.
¿Preferían Luis y Lucía el ruido?
David estaba trabajando mientras estabas corriendo.
Hay cinco conciertos extraños en Nueva York.
No hay sofás en la casa.
Quiero que conduzcas los camiones lentos.
Creemos que Miguel traerá otro sombrero.
Su tía nació en 2002.
Cerró todas las ventanas sucias en la oficina.
Esta revista es más difícil que esa revista.
¿Quién bebió esta cerveza?
Todas las semanas Isabel se lava la cara.
No prefiero la pizza.
Se quitó el traje hace una hora.
Este niño no estudió italiano.
El profesor espera al hombre todas las semanas.
Somos más tímidos que Luis.
¿Dónde compró Laura esta furgoneta?
La enfermera valiente va a hablar francés.
La enfermera eligió las camisas.
Su hermana no estaba tomando el avión rápido.
Beberé mucha cerveza cuando vuelva.
Habrá una vaca en el jardín.
Las puertas son muy grandes.
Te enfadas a las once.
Pablo va a bailar en el teatro.
A Pedro y Miguel les gustaría ir a Berlín.
No oyó la música ayer por la mañana.
¿Cuánto cuesta el traje?
Esta lámpara no es tuya.
Sabemos tocar la guitarra.
Cocinó arroz en su casa.
¡Qué hombre tan alto!
No había ningún hospital al lado de la iglesia.
Vimos esa película.
No debe caminar hasta la vieja estación.
¿Te gustaría pagar esta sopa española?
Su tío se acuesta los fines de semana.
Si tuviéramos coche, hablaríamos con nuestra tía.
Creo que estoy conduciendo mi coche rojo.
Estaba caminando mientras estaba bailando en el teatro.
Su hija compró las radios hace un año.
Jorge no irá a Berlín porque está aburrido.
Debería estudiar con mis hermanas.
Este es el hotel más pequeño de Alemania.
Volvimos de Berlín hace una hora.
Iremos a Nueva York después de trabajar.
Encontró una furgoneta rápida y luego la perdió.
Fuiste a Portugal el jueves.
Lo está trayendo en este momento.
Pedro se divierte a las cinco.
Toma el avión por la mañana.
Cree que estos niños estaban preocupados.
La radio costó 69 euros.
Necesitas leer una novela, pero no tienes tiempo.
Vives en Roma desde hace cuatro semanas.
¡Qué amables son Carlos y María!
Pablo y Juan no lavaron un vestido.
Este es el profesor más inteligente de Argentina.
El barco llegará a Madrid a las cinco y cuarto.
Los hombres tienen ganas de arreglar esta cama amarilla.
Se enfadarán antes de tomar este autobús rápido.
Este es su tío.
Estaba cocinando en el restaurante mientras estaba estudiando.
El diccionario cuesta 91 euros.
Todas las semanas se ponen el traje.
Este es su hotel hermoso.
El martes Pablo y Laura volvieron de Argentina.
Al hombre alemán no le gusta el deporte.
Quiere que vayas a Roma.
Nunca ha escuchado música.
¿Costó esa nueva revista 57 euros?
Las sillas cuestan 22 euros.
Quiero traérselo.
Jorge cree que vive en Lisboa.
Jorge estaba corriendo por ese bosque mientras Carmen estaba pintando este piso.
Laura no compró muchos diccionarios porque tenía prisa.
No habló con David porque tenía sueño.
Nacieron en 1994.
No hay ninguna biblioteca delante del museo.
Habrá cuatro perros en el pueblo.
Miguel fue a la farmacia y pidió todas las ensaladas ayer por la mañana.
¿A qué hora sale el próximo tren?
Elena dice que mi jefe trabaja en Roma.
Había un camión en el pueblo.
Carmen quiere buscar estas vacas, pero no puede.
Pedro se lavó las manos hace una hora.
Voy a caminar hasta esa escuela.
¿Dónde compraron ese reloj?
Sus lecciones nos parecen difíciles.
Carlos cree que está abriendo tres ventanas.
¿Dónde está tu cámara? La olvidaste.
David, no se lo envíes.
Fue al museo y vio ese concierto hace dos días.
¿Dónde encontraste tu mapa?
Esta chica jugó muy poco ayer por la mañana.
Fui a Sevilla el domingo.
¿Quiere esperarnos?
Este abrigo es menos bonito que el otro.
Tu vecino es tan pobre como su hermano.
Estábamos caminando cuando Juan llegó.
Estos hombres estaban trabajando cuando Juan salió.
Ana quiere que escuchen su ruido extraño.
María quiere lavar sus lámparas pequeñas.
Su amigo trabajó en Berlín.
Va a ducharse antes de comer.
Ayer mi tía arregló estas mesas y limpió los sofás.
A los niños les gusta trabajar con Lucía.
Ana quiere lavar la taza, pero está muy enferma.
¿Empezó mi hijo a lavar el coche lento?
Tu jardín es muy moderno.
El viernes el médico va a preparar un pastel y leer los periódicos.
Compraron un teléfono útil y luego lo perdieron.
¿Quién ha construido el baño pequeño?
Elena y Juan están más enfermos que Ana.
El viernes me acostaré.
¿Quién ha visitado esta gran ciudad?
Voy a tocar la guitarra.
Estaba buscando un perro mientras Miguel estaba nadando en el río.
Nunca ha comido sopa.
Queremos cerrar otra puerta.
Miguel no traducirá los periódicos porque está muy preocupado.
Pedro no pintó un sofá porque estaba muy preocupado.
¿Será esta fiesta el miércoles a las 10:10?
¿Es este el hospital más pequeño de Italia?
Luis no conduce ese coche marrón porque está nervioso.
Habrá dos clases en Madrid.
Esta revista costó dieciséis euros.
Hay algunas sillas en el baño.
Abrimos la puerta hace una hora.
Su cumpleaños es el 5 de julio.
Mi cumpleaños es el 15 de octubre.
El hombre estaba durmiendo en la habitación mientras Miguel estaba cocinando en la cocina.
No puedo despertarme porque estoy cansado.
¿Cómo está su tía?
Quiere que prepares mucha sopa.
Habrá una vaca en el pueblo.
Esta tarde Elena no les mostrará su lámpara.
¿Hay un gato hermoso en la calle?
Se dormirá antes de elegir una camisa.
¿Te gustaría lavar cuatro camiones?
Prefiere su música hermosa.
Estaba visitando esta ciudad cuando Laura entró.
Pedro traerá el vino.
No tengo nada que decir.
¿Te levantas por la noche?
Irán a Barcelona porque quieren beber mucho zumo.
¿Es la fiesta interesante?
Eres menos serio que Pablo.
¿Dónde están mis abrigos? Los he perdido.
Nuestro camión costó cuarenta y seis euros.
Trabajará en el mercado.
¿Descansa Luis con su primo todas las mañanas?
¿Tenían sus perros pequeños?
Esta falda cuesta treinta y tres euros.
Entendía mi novela.
El supermercado no está delante del restaurante.
Mi primo va a enviarle mis mensajes a Sara esta tarde.
María e Isabel conocen a este profesor.
La revista estaba al lado del armario.
Esta fiesta fue el jueves a las siete menos cuarto.
El avión llegará a las 4:10.
Voy a buscar el lápiz el miércoles.
Nuestra silla cuesta 66 euros.
El pastel que Laura ha traído era delicioso.
Nuestras tías no recordaban el ruido.
Tu hijo estaba escuchando esta música mientras María estaba bailando en esta cocina.
Sus mapas estarán sobre el armario.
¿Ha nadado su hermana en el río?
No salí de Francia la semana pasada.
Luis siempre escucha música.
No esperé a la enfermera porque tenía prisa.
Laura y Lucía no se quedarán en casa.
Luis se lavó la cara hace una hora.
La novela nos parece interesante.
Ese concierto no es el 24 de mayo.
Hay muchas furgonetas feas en el jardín.
El miércoles tu tía va a cantar demasiado.
Carmen estaba ayudando a nuestro hermano cuando Pedro llegó.
¡Feliz cumpleaños!
Tu traje no cuesta 39 euros.
Elena viajará a Sevilla esta noche.
Se estaba quitando la chaqueta.
No está hablando alemán en este momento.
Todavía trabajo en Londres.
María lo trajo hace una hora.
El camarero acaba de limpiar esta silla.
Si tuvieran tiempo, elegirían ese vestido.
Miguel todavía vive en Londres.
Laura cree que viven en Roma.
Elegían un vestido por la noche.
Estaban trayendo un diccionario mientras estaba cantando.
Espera que trabaje en Roma.
El lunes su hermano va a arreglar sus radios.
¿Cuántos perros encontró Luis?
Su tío estaba comiendo en el jardín mientras estaba comprando un armario.
Va a ir a Berlín después de terminar esos ejercicios.
Tienes setenta y un años.
La mujer que buscó esos gatos es mi tía.
Ana y Pedro cocinaron el pescado delicioso y leyeron todos los libros.
David necesita llevar su abrigo.
¿Habrá tres hospitales cerca del supermercado?
Tiene un gato.
Carmen perdió la chaqueta hace una hora.
Mi vecino nació el 14 de agosto.
El miércoles Jorge oyó esa canción.
Miguel, llámalo.
Cuando llegaste, Sara y Pablo ya habían comido muchas manzanas.
Va a nadar en el río el domingo.
Eran las 7:40 cuando Isabel llegó.
¿Por qué va a preparar Isabel sopa?
No vas a darnos una botella el domingo.
Esta cama no está más sucia que la otra.
Isabel quiere que leas un mensaje.
Si la tienda está cerrada, no escucharemos ese ruido.
No tengo ganas de pagar esta chaqueta.
Este piso es más viejo que el otro.
Isabel quiere escribir algunos poemas franceses.
Fuimos a la farmacia y pedimos zumo.
Anoche fuimos al hotel y compramos el sombrero.
¿Por qué no escribe Isabel los mensajes?
Su hija quiere traer sus diccionarios.
Dentro de una hora irá a la universidad y comerá sopa.
Todas las mañanas nuestro hijo lo elige.
Pedro, abre las ventanas.
A Pablo no le gusta leer periódicos.
Jorge espera que hable con Isabel.
Isabel necesita escucharla.
Su jefe está llamando a su vecino.
No hay ninguna cama en el baño.
¿Quién preparará la pizza?
Son de Italia.
Eres amable.
¿Quién está tomando el tren?
Dicen que esta pizza es española.
La chica estará al lado de la estación.
Ana abrió una puerta y pintó esta mesa rota.
El chico que ha bebido agua es cocinero.
Hay muchas mujeres en el museo.
¿Cuánto cuesta ese vestido?
¿Dónde está el teatro?
Su tía ha encontrado su supermercado.
Intentaré ducharme.
Limpiaré el jardín limpio cuando Jorge termine el trabajo.
Pablo quiere que compre la revista.
Pueden nadar en el río.
No le duelen las piernas.
¿Habrá un hospital pequeño en Roma?
Llamó a su hija y arregló esa radio hace dos días.
El coche que ha lavado era gris.
¿Dónde ha visto David algunos gatos?
¿Leyó María todas las cartas interesantes ayer por la tarde?
Su periódico está al lado de la silla.
Isabel y Carmen pagan el café por la mañana.
Hoy es martes, 24 de septiembre.
Esta mesa les parece blanca.
¿Qué va a beber Ana?
¡Qué habitación tan bonita!
Le contaremos una historia a nuestra tía.
Nuestras hermanas viven en Berlín.
¿Empezó Lucía a ir a Berlín?
Necesitan esperarnos.
No ayudará a esa chica porque está muy aburrida.
Me gustan estos abrigos y quiero comprarlos.
Tomaron este taxi lento.
Fueron a Lisboa y ayudaron a ese estudiante perezoso ayer.
Tu cumpleaños es el 20 de diciembre.
No quieres ser cocinero.
Esta noche nevará mucho en Francia.
Su tía estaba cantando en esa iglesia mientras Carmen estaba llorando en el baño.
A estos médicos les gusta comer patatas.
Hay algunos pájaros en el jardín.
Fueron a Roma después de comer la manzana.
Este supermercado estaba delante de la escuela.
Nací el 4 de diciembre.
No habrá abrigos sobre la silla.
Vas a ir a Berlín después de comer.
Nuestro hijo me ha vendido un camión.
Si hablaran inglés, terminarían su novela barata.
Sara y Carmen van a leer ese poema interesante el lunes.
Juan, no digas la verdad.
Hay algunas lámparas debajo de la cama.
El chico puede conducir este coche en la casa.
Terminaré estos trabajos dentro de una hora.
No pueden levantarse porque tienen sueño.
Laura va a ir a Roma antes de trabajar.
Le encantan sus ideas.
Me gusta tocar el piano.
Esa mujer que vive aquí es su tía.
Encontraré tres hoteles hermosos.
El concierto fue el domingo a las seis y cuarto.
Habrá algunas mesas en la cocina.
Se dormirá antes de ayudar a su hermana.
Hace dos días tocamos el violín.
Tu hermana siempre está aburrida.
Come en esta cocina todos los días.
¿Por qué terminas este trabajo?
¿Están menos nerviosos que su hija?
Miguel y Laura nunca hablan alemán.
¿Nevó mucho en México ayer?
¿Por qué vamos a cocinar nuestras patatas?
A Pablo y Jorge les encanta jugar a las cartas.
Su hijo llamó al abogado inteligente y compró cerveza hace una hora.
María intentó esperar a estos hombres.
Habrá cuatro clases en Sevilla.
¿Por qué pides mucho vino?
Nuestras furgonetas cuestan catorce euros.
Te divertirás a las 3:05.
Tomarás otro avión cuando Carlos vuelva.
Pedro no quería hablar con su hijo.
María abre estas puertas marrones los fines de semana.
¿Cuántos armarios hay en la cocina?
Su hija nunca viaja a Barcelona.
Les gustaría hablar con su hermano.
Vas a enviarle algunas cartas a tu hermano esta tarde.
Pedro necesita pagar este vino.
¿Cómo es este castillo?
María y Jorge vendieron el abrigo.
Esta clase es el jueves a las once y media.
Isabel preparó sus pizzas ayer por la mañana.
Me dormiré antes de descansar.
¿Cuándo preparó Miguel una pizza?
No hay camiones en el pueblo.
Es de Argentina.
Nos gustaría preparar esa pizza italiana.
Ayer por la tarde vimos ese partido.
El profesor ha ayudado a su hijo.
¿Cierra la oficina a las diez?
Quieren traer una pizza deliciosa, pero no pueden.
Quiero que ayude a esta enfermera.
Pedro e Isabel no necesitan escribir este mensaje.
Todavía no hemos abierto esta ventana.
¿Cuánto queso comerá Isabel?
Lucía y Pablo han oído esta música.
Estaban escribiendo otra carta mientras estábamos descansando.
¿Dónde está su camión? Lo ha perdido.
María no quiere contárnoslo.
Conducía el coche todos los días.
Voy a ir a Madrid antes de tomar el tren.
Elena no estará en Madrid.
¡Ya voy!
¿Dónde está esa universidad?
¿Dónde ha visto Jorge un pueblo?
¿Cuándo arregló la silla?
Mi tío quiere su perro pequeño.
Tienes dos sombreros, pero no los usas.
¿Va a traerme su tío esta camisa el sábado?
Miguel era arquitecto.
Este no es el hombre más perezoso de Italia.
Debemos dormir en este piso.
¿Romperá esa ventana?
Su tío vive en Barcelona desde hace diez semanas.
No hay castillos detrás de la biblioteca.
Pedro no construirá su supermercado porque está solo.
Laura tiene que pintar este jardín, pero está muy enferma.
Se queda en casa todos los días.
¿Estaba ese ordenador al lado del sofá?
¿Lo pagaba Elena?
Nacimos en 2008.
Necesitan pedir la pizza, pero no tienen tiempo.
El año que viene vamos a vivir en París.
A Carmen le gusta el partido.
Saben que Isabel y Miguel trabajan en París.
¿Lloró nuestro vecino demasiado anoche?
¿Pagó Juan 57 euros por los libros baratos?
No hubo partidos en Lisboa.
Hace una hora caminé muy poco.
Esta es su chaqueta gris.
Espera que hables con Isabel.
Este es el hombre más amable de Argentina.
Tendrán que ir a Berlín.
Creen que Elena era muy valiente.
¿Sabe Laura jugar al tenis?
¿Limpió su vecino esta cocina grande?
Sara e Isabel no se sientan a las ocho.
¿Va a cerrar Isabel esa ventana dentro de una hora?
Viajarás a Lisboa el 20 de septiembre.
Su tío llamó a este profesor y cerró esta puerta.
Jorge no estudiará italiano.
Tengo tres abrigos, pero no los uso.
¿Qué armario va a pintar Carlos?
Quieres que pinten muchas viejas mesas.
¿Cuándo habló con su tío?
El partido es el sábado a las tres menos cuarto.
Esta reunión es el 28 de febrero.
Nuestro primo viajó a Argentina.
Si tuviera dinero, se levantaría.
La mujer está hablando francés ahora mismo.
No hay relojes sobre la mesa.
Sus primos trabajan en Nueva York desde hace siete semanas.
Habrá cinco clases en Lisboa.
Pablo y Lucía no se pondrán la chaqueta.
No estás estudiando alemán ahora.
¿Lloverá mucho en Francia mañana?
¿Estará el vestido barato al lado del armario?
Pablo y Laura han caminado hasta el supermercado.
¿Cómo son esas reuniones?
Juan empezó a escuchar esa canción extraña.
Estos teléfonos estaban al lado del armario.
Compré un camión lento y luego lo perdí.
¿A quién visita Lucía?
A Lucía y Ana les gusta la historia.
Sus hijas irán a ese hospital.
Habrá algunos armarios en la cocina.
Eran las cinco cuando llegué.
Sara sabe que ayudaremos a nuestro tío.
La carta que leí es buena.
¿Toca mi tío la guitarra por la tarde?
Me llamo Carlos y soy de Madrid.
Isabel trabajó en Madrid durante nueve años.
Te contaremos algunos planes esta noche.
Su hijo no tocó el piano hace una hora.
El profesor famoso encontrará algunos pájaros esta noche.
Esta tarde voy a contarles el secreto.
Estaba llorando en la habitación mientras Lucía estaba corriendo por el parque.
Miguel estaba caminando mientras estabas estudiando.
No estamos escribiendo cinco mensajes ahora mismo.
La ensalada que han preparado es deliciosa.
Lo entiendo.
Traeré esos diccionarios baratos cuando llegue.
Es de Portugal.
Me gusta esa revista y quiero comprarla.
Tu tía olvidó esas chaquetas negras.
Esa mujer que trabaja en París es música.
¿Va a tocar la guitarra esta tarde?
Limpié este jardín y pedí leche.
¿Tienes hermanos?
Nuestra hermana recuerda estos secretos difíciles.
A María le gusta hablar español.
¿Me lo contó hace una hora?
Comprará el traje y pintará un sofá dentro de una hora.
No esperes a ese camarero, por favor.
¿Viajó Ana a Argentina hace un año?
¿Cómo están sus hermanas?
¿Estaban muy ocupados?
¿Le gusta jugar al fútbol?
¿Habló Miguel portugués hace dos días?
Esta mujer quiere llevar su chaqueta.
¿Toca este chico la guitarra todas las semanas?
No tenías hambre.
Sus tías no entienden sus mensajes.
El hombre quiere beber té.
Juan, no arregles nuestra furgoneta gris.
Hace dos días llamamos a su vecino y cocinamos la sopa fría.
A su hermana le gusta ese coche blanco.
Su hija no trabajará en Nueva York el año que viene.
Mi hermano corrió por el parque anoche.
David, no arregles este camión.
¿Dónde está tu carta? La has perdido.
Juego al ajedrez por la mañana.
No estábamos estudiando muy poco.
No quiero contárselo.
Queremos preparar la ensalada.
Su concierto te parece importante.
Lavará un coche cuando Isabel tenga tiempo.
No puedo viajar a Francia.
Estoy caminando por la calle en este momento.
Has llevado una camisa marrón.
Cocinarán con su tío el sábado.
La falda que Miguel eligió es blanca.
¿Compraste el zumo hace una hora?
Cuando tengan tiempo, comerán el tomate.
Cuando Isabel tenga tiempo, Luis hablará con Elena.
Eran las once cuando tu hija llegó.
Están tan tristes como su hermana.
Dentro de una hora llegaré a esta estación.
Cuando Pablo llamó, Laura ya había pintado este piso.
Les presté la radio sucia anoche.
¿Dónde vio estos barcos?
David cree que vivo en París.
Ana va a tocar la guitarra el sábado.
¿Necesita esperarlo?
Mi hermano trajo muchas ensaladas en la universidad.
Mis primos ayudan a esos profesores los fines de semana.
El profesor se divierte los fines de semana.
Se duchará cuando Juan tenga tiempo.
Estaba cocinando mientras estaba visitando la estación.
Jorge y David lavan esa vieja taza por la tarde.
Lucía va a ir a la farmacia y ayudar a su hermana pronto.
¿Queremos contárselos?
Esta es la playa más tranquila de Italia.
No estás un poco nervioso.
Este profesor vio otro partido hace una hora.
Este es el aeropuerto más pequeño de España.
Este es el chico más inteligente de Japón.
Miguel y Lucía pueden correr por el bosque.
La mujer oirá esta música en esta casa.
Fuiste a Nueva York después de visitar esa tienda hermosa.
Me lavé la cara.
¿Pintó Carmen una silla el jueves?
Pablo nos lo trae muy a menudo.
El castillo está cerca de Roma.
El armario sucio cuesta 83 euros.
Este baño te parece tranquilo.
Laura sabe que Jorge puede ir a Lisboa.
Mi vecino le venderá todas las sillas a su hijo.
Todo el mundo cocina la patata.
Su cumpleaños es el 15 de mayo.
Se lo mostraban los fines de semana.
Esta clase es el martes a la una menos cuarto.
¿Le hemos mostrado su botella a Carmen?
David no tendrá que conducir la furgoneta grande.
Creo que no puedo pedir leche.
¿Llevaban Isabel y Carlos su chaqueta muy a menudo?
¿Te han prestado todos los camiones?
Juan y Laura comerán en ese hotel.
Laura no comerá esta patata porque está muy aburrida.
La tienda cierra a las 3:10 los martes.
La reunión fue el lunes a las cuatro.
¿Va a mostrarte su hija esta camisa el martes?
Por la mañana cierra su caja.
Estabas jugando en el parque mientras estaba estudiando en la escuela.
Esas lecciones son buenas.
La enfermera perezosa quiere enviármelo.
¿Por qué va a quedarse Carmen en casa?
Carlos tiene ganas de ir a Madrid.
Pedro estaba durmiendo en el hotel mientras estábamos tomando los autobuses.
No quieren enviártelo.
No le duele el brazo ahora.
El jardín que limpié es tranquilo.
Isabel quiere mucho arroz.
Tu tío no volverá de este museo el martes.
Preferían estas canciones extrañas.
El ordenador está sobre la cama.
Trabajas en París desde hace cuatro meses.
¿A quién va a llamar Miguel?
Miguel cree que vivimos en Barcelona.
Lucía lo ha hecho.
No quiere ser pintora.
Cuando eras niño, trabajabas en Madrid.
Le gusta la ciudad.
El libro es de él.
Su hermano no estaba caminando demasiado.
¿Se despertó Carmen ayer por la tarde?
Lucía no habla con su primo porque está nerviosa.
Se sientan a las cinco y media.
Recuerda los problemas.
¿Pagaron estos estudiantes 42 euros por esa camisa pequeña?
Estábamos leyendo en este parque cuando Sara llegó.
Sabe jugar al fútbol.
¿Esperarán Jorge y Ana a este profesor el viernes?
Nacimos el 28 de mayo.
Habrá una fiesta interesante en Berlín.
Irá a Roma porque quiere pedir todas las pizzas.
Ayer por la tarde el estudiante fue a la estación y pidió la pizza.
Sara y Carmen han escrito un mensaje.
Esa mujer que ha preparado esa pizza deliciosa es periodista.
Te duelen un poco las manos.
Eres cocinero.
Miguel, cocina tu sopa fría.
Jugarán al tenis el jueves.
Si pudiera, se divertiría.
Miguel y Sara se estaban sentando.
La universidad está lejos del museo.
Vas a trabajar en Berlín el año que viene.
Quieres que se vistan.
Estaban jugando mientras estabas trabajando en este hotel.
¿Cuándo limpiamos la casa?
Este traje estaba al lado de la silla.
Encontró un hospital ayer por la tarde.
Vamos a arreglar el coche.
Queremos que compres vino.
Lucía quiere cocinar dos patatas.
Lavará este coche caro.
Mis primos te lo han contado.
Tiene que arreglar su cama, pero no tiene tiempo.
Pablo arregló el coche y cocinó mucho pescado anoche.
Tienen que elegir algunos libros franceses, pero no tienen tiempo.
Tomó un barco lento el lunes.
Los chicos estaban pagando el agua caliente mientras estaba leyendo.
Estamos un poco cansados hoy.
Pedro lo necesita.
¿Hay algunos coches en el pueblo?
Luis cree que vives en Roma.
Todavía no hemos leído el mensaje.
Pablo y Carlos siempre beben zumo.
Esperas que Pablo no hable con su tía.
Su tía no debe leer en esta biblioteca.
David oyó tu ruido anoche.
La farmacia abre a las nueve y cuarto.
Queremos cocinar un huevo delicioso, pero estamos muy contentos.
Ana y Jorge van a venderle su coche a Isabel esta tarde.
Esta no es la oficina más famosa de Argentina.
Este niño alemán estaba limpiando el armario mientras Miguel estaba cocinando en la cocina.
¿Está cocinando Pablo mucho ahora?
¿A quién van a ayudar?
El café que has pagado estaba caliente.
Lucía se ha quitado la camisa.
Lo olvidaste.
¿Quiere terminar el periódico?
No había camas en el baño.
¿Dónde está este pasaporte?
Su hermano verá otro mercado pequeño esta tarde.
Quiero que pagues mi pizza.
Está tomando un taxi.
¿Entiende nuestra hermana su problema?
A estos abogados les gustan los gatos.
La chica no salió de esa oficina ayer por la mañana.
Mañana comprarás la leche caliente y abrirás una ventana limpia.
Cuando Luis termine el trabajo, Pablo se divertirá.
David no puede vestirse porque está solo.
¿Qué dijo?
Cuando el hombre era niño, vivía en Nueva York.
Esta es tu escuela fea.
Ya hemos elegido este periódico.
Hace buen tiempo en Barcelona.
Eres estudiante.
Elena se lo trajo.
¿Cuántos coches venderá Pablo?
Sara jugará al baloncesto mañana.
Pagó sesenta y un euros por la cama.
Carlos cree que preparé mi pastel.
Te estaba ayudando.
Compró un lápiz y luego lo vendió.
Estabas nadando en ese río mientras Laura estaba trabajando en este hotel.
El coche es mío.
El jueves leíste el libro y bebiste cerveza.
La enfermera no nos está ayudando.
Es tan tímida como María.
¡Dales su llave!
¿Por qué no escribiste este poema?
Todavía no ha conducido las furgonetas rojas.
Isabel lo comprará.
Te gustan los mensajes.
¿Es este el puente más grande de Italia?
Estaba bailando en el teatro mientras estaban leyendo.
¿Cuántas pelotas hay sobre el sofá?
Jorge se divertirá a las 5:50.
Este coche es tuyo.
Lucía tradujo esta carta anoche.
¿Va a traerle mucha agua a Pablo esta tarde?
Entienden los problemas.
Les gustan los tomates.
Querías hablar con Sara.
Ana espera que este ordenador sea demasiado útil.
Este es su viejo sombrero.
Lucía fue al mercado y visitó la ciudad ayer.
Necesita escucharlos.
El profesor va a traerle mucha cerveza a María esta noche.
Se lo contó ayer por la mañana.
Juegan al ajedrez todas las semanas.
David dice que estamos cocinando mucho pescado delicioso.
Esperará ese autobús cuando Juan se levante.
Quiere mostrárnoslo.
Miguel es muy serio.
¿Cómo está nuestra hija?
No he ido a Lisboa.
Carmen e Isabel lavaron otra chaqueta y compraron estos sofás.
Sara todavía no ha construido este viejo jardín.
Ya ha traído la llave.
Este hombre está más ocupado que María.
¿Qué tienda vamos a construir?
Empezó a construir un nuevo restaurante.
¿Van a vestirse mañana por la mañana?
¿Qué pelota buscará Pedro?
Viajaste a España hace dos días.
Eran demasiado altos.
¿Cómo están tus primos?
Laura llamó a su camarero porque quería preparar todas las pizzas.
El sábado Juan cocinó con Ana.
Camino con Pedro por la tarde.
Fueron a España el viernes.
La mujer que trabaja en Nueva York es abogada.
Esa mujer que vive en Nueva York es ingeniera.
Le venderé estas furgonetas a Sara.
¿Cuándo fuimos a Berlín?
Sara intentó traducir la novela.
Fuimos al supermercado y comimos mucha carne deliciosa anoche.
El castillo está al lado del teatro.
Esta maleta es tan nueva como la otra.
Cuando era niño, trabajaba en Sevilla.
No quiere su vaca pequeña.
Eran las 3:15 cuando llegó.
Cuando tenga tiempo, lavarán el vaso.
David quiere ir a Lisboa.
Juan va a ver el concierto esta noche.
Cuando Lucía llegue, su tía conducirá esa furgoneta.
Esta es la montaña más tranquila de Italia.
A la mujer le encanta el bosque grande.
¿Qué falda está lavando Luis?
Habrá un mercado en Berlín.
Su vecino ha descansado en el parque.
Cocinarán carne y pedirán esos pasteles deliciosos esta tarde.
Miguel cree que Isabel puede leer esos mensajes difíciles.
Pablo tiene que traer el mapa, pero está muy enfermo.
La vaca era hermosa.
¿Dónde está su chaqueta? La olvidó.
Este parque era tranquilo.
Tengo que traer mucha sopa, pero no tengo tiempo.
Esta universidad pequeña está detrás del banco.
Estaba llorando en el baño mientras Isabel estaba llorando en el baño.
Se enfadará antes de trabajar.
Te encanta la política.
A Luis le gusta trabajar en la tienda.
Jorge y Miguel le prestaron un camión.
¿A Carmen y María les gusta la chaqueta azul?
No sabes bailar.
Pablo todavía vive en Lisboa.
Nuestro vecino comió mucha carne deliciosa y bebió té.
Intentó llevar una camisa.
A Ana le encanta la leche.
Hay una furgoneta limpia en el parque.
Carmen necesita escribir su mensaje, pero no tiene tiempo.
Te has quitado la camisa.
Este es el banco más tranquilo de Francia.
Va a enviarles el mensaje a sus hermanos esta tarde.
Su hermano necesita pedir algunos pasteles.
No tienen que abrir su puerta.
El barco no llegará a Roma a las ocho y cuarto.
Les encanta jugar al tenis.
Hace dos días Laura tocó el piano.
Su hijo sabía bailar.
El lunes Carmen llamará al estudiante importante y limpiará sus armarios.
Miguel te los trae por la tarde.
¿Entiende el niño famoso ese nuevo secreto?
Hay un restaurante en Berlín.
Si mañana llueve, me acostaré.
¿A quién hemos visitado?
¿Es esta reunión el viernes a las seis y cuarto?
¿Cuántos años tiene Carlos?
La revista que compró era larga.
¿Dónde están sus bicicletas? Las ha vendido.
Fuiste a Argentina.
Los médicos le dieron seis vasos a su hija ayer por la tarde.
Cuando vuelva, lavaremos cuatro furgonetas.
Tenemos una radio, pero no la usamos.
Necesitan esperar a sus primos, pero no tienen tiempo.
¿Vas a viajar a Lisboa el 3 de octubre?
Te vieron el lunes.
Encontraste un vestido seco y luego lo perdiste.
Fue a Berlín ayer por la mañana.
Hay muchas oficinas en Nueva York.
Juan va a quedarse en casa antes de lavar esas chaquetas.
¿Cuándo limpió el sofá sucio?
¿Por qué va a comer tres huevos?
Luis no quería traer este pastel.
Estos sombreros cuestan 45 euros.
Carmen fue al supermercado y visitó la ciudad tranquila.
Las lámparas marrones estarán al lado del armario.
El partido que vimos es divertido.
Quieres que vayamos a Roma.
El examen será el 13 de diciembre.
Sara intentó llamarte.
La chica estaba cocinando cuando Carmen salió.
Acabo de llevar mi chaqueta.
Ana y Laura nacieron en 2001.
David leyó su novela.
Este es el puente más pequeño de Portugal.
Sus hermanos son muy tímidos.
Esta boda es menos importante que esa boda.
Crees que está traduciendo su periódico.
Tu tía trabaja en Londres desde hace siete semanas.
Mi teléfono estaba sobre el armario.
Vas a enfadarte después de cerrar una puerta.
Se los estoy dando.
Necesitan comprar una cámara, pero no pueden.
Voy a enviarle esos mensajes cortos a Jorge esta tarde.
Carmen, no descanses en el restaurante.
Este partido no es más corto que ese partido.
Ese pasaporte está al lado de la silla.
Irás a Roma cuando nos levantemos.
Estaban estudiando mientras Carmen estaba cantando en la iglesia.
Cuando eras niño, dormías en la casa.
El camarero estaba leyendo en el parque mientras estábamos nadando en el río.
David viajó a Lisboa el verano pasado.
David bebió el agua y abrió otra caja grande anoche.
Miguel, prepara estos pasteles.
Les envió una taza el martes.
¿Se aburre el hombre a la una y media?
¿Está comprando los sofás ahora mismo?
Esas puertas no son amarillas.
A nuestra hija le gusta jugar al baloncesto.
Va a traer una ensalada dentro de una hora.
Lucía pagó 82 euros por mis camiones.
Nos escuchaba por la noche.
Pablo bebía el agua.
Juan necesita hablar con Carlos.
Anoche cerró una puerta y cerró otra caja.
¿Quién esperará ese autobús?
La carta que María ha leído es corta.
Les prestaremos el camión.
Esta noche nuestra hermana irá al hotel y verá un concierto.
Isabel tiene que elegir ese nuevo periódico, pero está muy nerviosa.
¿Cuántas camas va a vender Lucía?
Esta cama es más vieja que la otra.
Leyó este diccionario y ayudó a su hermano.
Abrieron tus ventanas y visitaron la ciudad anoche.
Nuestra hermana tiene frío.
Tu tía estaba leyendo ese periódico cuando Laura llegó.
Muchas gracias.
Elena fue a Berlín y comió pescado delicioso ayer por la tarde.
Su amigo quiere escribir el poema.
Nuestro cumpleaños es el 11 de junio.
Isabel fue a Lisboa después de beber vino.
Estos son sus abrigos limpios.
Si David pudiera, se despertaría.
La película es demasiado mala.
No tienes ganas de leer ese poema.
María espera que no busquemos todas las chaquetas grises.
¿Es nuestro primo inteligente?
La mujer no llevará su sombrero amarillo.
¿Caminaste hasta este banco hace dos días?
No puede lavar otra furgoneta porque está nerviosa.
Su hermano fue a Roma y pidió agua el sábado.
La chica visitará al abogado alemán y preparará esta pizza dentro de una hora.
Ana se levantará antes de ver su película.
El coche es viejo.
Lucía está detrás de la farmacia.
Cerró una caja y limpió la casa.
Voy a ir a Berlín para pedir sopa española.
Quiere que termine el trabajo.
Saben que no va a ir a Barcelona.
Tiene ganas de vestirse.
Vas a quedarte en casa después de comer esos tomates.
Pedro leyó mi novela y ayudó a su hermana ayer por la tarde.
Su hija es pobre.
No le duelen mucho los pies.
Tu primo estaba descansando en el jardín cuando llamé.
Compró un camión rápido y luego lo vendió.
Jorge necesita limpiar el piso tranquilo, pero no puede.
¿A este profesor le gusta tocar el violín?
Ese hombre que rompió las lámparas es su hermano.
Si Elena tuviera tiempo, traduciría el diccionario.
Tu tío nunca ha comido pescado.
El concierto no era malo.
Somos tan bajos como nuestra tía.
¿Escucha su canción todas las mañanas?
¿Quién romperá esa taza?
¿Vamos a comer muchos pasteles el lunes?
Lavamos el traje porque queríamos traer el vino.
¿Cómo es mi jardín?
Lleva un paraguas.
Vives en Londres desde hace doce semanas.
Todavía no ha traído la pizza.
¿A quién ayuda?
La mujer que tradujo mi revista es enfermera.
No pagué 34 euros por su periódico.
Este es el hombre más importante de Francia.
¿Qué diccionario compraste?
Pedro empezó a conducir ese coche.
Lucía verá un concierto mañana.
Creen que no verás esa película.
Su hermano terminó los libros ayer.
Mis vecinos van a esa farmacia todas las semanas.
¿Por qué ha ido Luis a Berlín?
Su hermano va a mostrarle otra revista a Jorge pronto.
Quiero cocinar mucho pescado delicioso.
Va a divertirse el viernes.
No se lo envié.
Necesitas pedir agua caliente, pero estás muy cansado.
Pagamos 19 euros por su furgoneta.
La mujer ha ayudado a esta enfermera.
Sus jefes tenían otro perro hermoso.
¿Por qué va a pedir María la pizza española?
Has buscado este vestido.
No van a enviarte un regalo mañana por la mañana.
Compró un nuevo coche y luego lo vendió.
Este examen fue el viernes a las diez y cuarto.
Esta noche su hermano va a ayudar a su hermana y escribir el poema.
El martes Luis y David no esperarán a su hijo.
Encontré un sombrero negro y luego lo perdí.
Elena está conduciendo las furgonetas ahora.
Hace una hora jugamos al baloncesto.
Esa mujer que ha abierto la maleta amarilla está preocupada.
Decimos que Elena ha terminado los trabajos difíciles.
Tu hermano no es más serio que sus hermanos.
El viernes vendió la silla pequeña.
Si tuvieras tiempo, leerías tus novelas.
¿Condujeron las enfermeras la furgoneta hace dos días?
Van a ayudar a tu enfermera mañana.
Esta radio barata no está debajo de la mesa.
La mujer que vive aquí es su hija.
Su cumpleaños es el 12 de febrero.
Cantamos demasiado ayer por la tarde.
¿Está este hospital grande detrás del mercado?
Tienes que traducir esa carta, pero no puedes.
No estoy más enfermo que mi tío.
¿A quién buscará Pablo?
Luis tiene ganas de escuchar esa canción.
¿Fue el partido el jueves a las cuatro?
Luis y Miguel hablarán portugués mañana por la mañana.
Laura intentó ducharse.
Su tía quiere ser cocinera.
Me duele mucho la pierna.
Quieren que limpie este baño.
Hay un museo en Londres.
Habrá una reunión en Berlín.
Nos despertaremos a la una.
Elena necesita llevar su sombrero.
Le gustaría hablar con Pablo.
Su hija fue a la farmacia y ayudó a su tía.
No cierras esta puerta porque estás aburrido.
Ana nos los está enviando en este momento.
Se enfadaron a las dos y cuarto.
No compra tres abrigos porque no tiene tiempo.
Miguel todavía no ha ayudado al médico bajo.
Está un poco ocupado.
Espera que ayuden a las enfermeras.
Estábamos corriendo cuando entró.
El taxi que tomó es lento.
Tiene una falda, pero no la usa.
Pablo tiene sesenta y tres años.
Estaba buscando el caballo cuando Jorge llamó.
Todavía no has visto este concierto.
Sabemos que está buscando el periódico interesante.
Cuando Miguel entró, ya había preparado esta pizza.
El niño no nadó en el río hace dos días.
Si Carmen tuviera tiempo, arreglaría sus relojes.
La llave estaba debajo de la mesa.
Dices que no iremos a Nueva York.
Hace una hora el abogado francés escuchó tu música.
María necesita ver esas películas, pero no puede.
Compré un vestido marrón y luego lo perdí.
Ayer pidieron agua caliente y abrieron todas las maletas.
Esperan que escribamos muchas buenas cartas.
Esta iglesia es más vieja que la otra.
Le gustaría comprar vino.
Tendrá que construir su jardín moderno.
Esta ventana te parece nueva.
¿Han dormido Luis y Pedro mucho?
¿Lo olvidó Carmen hace una hora?
Dentro de una hora Jorge irá a la universidad y comprará el libro.
No estudiará mucho esta tarde.
¿Cuántos hospitales encontrarás?
¿Por qué ha buscado su banco?
Necesitan ir a Lisboa.
Habrá un camión en el pueblo.
Elena y Juan no comen en ese restaurante por la tarde.
¿Habla Sara español muy a menudo?
Me duelen las manos cuando hace frío.
¿Dónde han visto a este abogado?
Pronto va a nevar en Alemania.
Este es el parque más tranquilo de Alemania.
Isabel escuchará mi música el jueves.
Las sillas son muy caras.
Tu tío no va a viajar a Berlín el 4 de diciembre.
Sé que puedo vestirme.
Pablo ya ha abierto cuatro cajas.
¿Cierra el hospital a las ocho menos cuarto?
Isabel tiene que elegir estas mesas, pero no tiene tiempo.
Jorge siempre juega en el parque.
Esas no son nuestras chaquetas azules.
¿Está Pablo cerca del teatro?
Este autobús era lento.
Necesitamos esperarte.
¿Va a ir a ese supermercado esta noche?
Este chico estaba caminando muy poco.
Quieres que escribamos otro poema.
Cuando Juan llegue, escuchará el ruido.
Cuando Carlos salió, ya habías elegido un buen libro.
¿Quién va a esperar a nuestra hermana?
Llegué al restaurante el viernes.
Cuando salió, ya había traducido esos diccionarios.
Comió pan delicioso ayer por la mañana.
No hay estudiantes en el hotel.
Los coches no cuestan 28 euros.
Alguien pagará este zumo.
El avión llegará a las 7:55.
Escribía la carta todas las semanas.
Mis primos verán cuatro películas esta tarde.
Su vecino va a mostrarme esta taza el sábado.
Mi furgoneta cuesta 88 euros.
Isabel no encontró un teléfono ayer por la tarde.
Tu tío fue a Lisboa y vio otro partido ayer por la tarde.
El camión no es nuestro.
Te enviaron esa taza fea.
Estaba cantando cuando María salió.
Las camas rojas cuestan 61 euros.
Estabas trabajando en la universidad cuando llamamos.
Estaba durmiendo mientras Carmen estaba pagando esta cerveza.
¿Te mostró un reloj anoche?
David quiere que traduzca ese poema.
Habrá una biblioteca grande cerca de Nueva York.
Van a ayudar a ese camarero serio y cerrar esta puerta negra pronto.
Quiere que cocinen el pescado.
Encontré un traje verde y luego lo perdí.
El miércoles llegaré a ese mercado.
Pedro vivirá en Roma el año que viene.
Juan y Pablo me esperaron el martes.
Estaba leyendo en la biblioteca cuando Pablo salió.
Isabel, no compres los vestidos mojados.
No escribes nada.
Mañana va a aburrirse.
Nevó en Japón anoche.
Necesito buscar esta farmacia.
¿Hay algunos sofás rojos en la casa?
Sus hermanas no me lo están dando ahora mismo.
Tuvimos que pagar nuestra agua.
Ese hombre que vive en París es tu hijo.
Ana comerá en el hotel dentro de una hora.
No deberían llevar su traje amarillo en el piso.
Estaban terminando el libro.
¿De dónde es Pablo?
Necesita traer zumo.
Todo el mundo olvida el mapa.
¿Quieres ser estudiante?
Sabemos que no fue a Lisboa.
Compró una bicicleta pequeña y luego la perdió.
No hay sillas en el baño.
¿Tenía Pablo frío?
Isabel fue al hospital y ayudó a su vecino.
La mujer estaba caminando con sus hermanos.
Mi examen fue el 6 de julio.
¿Cuándo construirá esos museos?
Su jefe italiano está preocupado.
Nuestro hijo se llama David.
Nuestro tío no quiere dárselo.
Quieren que cierre esa caja.
Jorge necesita beber cerveza, pero no tiene tiempo.
Te encontró ayer.
Cuando era niña, vivía en París.
¿Es esta cocina menos nueva que la otra?
Se están acostando en este momento.
Estabas llamando a tu hermano mientras estaba leyendo un periódico.
La chica estaba cantando con David.
¿A Pablo le gusta cocinar carne?
Tradujo su carta hace una hora.
Miguel cantará en el baño mañana por la mañana.
¿Lo vendiste la semana pasada?
Todos los días esta chica juega al baloncesto.
Lucía va a bailar demasiado el miércoles.
Lucía no trae seis pizzas porque no tiene tiempo.
Lucía y Miguel ya no viven en Berlín.
¿Cuándo vas a llevar tu camisa?
Este es mi baño moderno.
¿Conocía a este camarero serio?
Es baja.
¿Es esa ensalada muy deliciosa?
Irán a París porque quieren escuchar esta música.
No traje el zumo porque no tenía tiempo.
Estos poemas eran difíciles.
Eran las siete menos cuarto cuando llegué.
Queremos que hablen con Ana.
La clase es el miércoles a las ocho.
Irá a Londres después de visitar ese teatro.
¡Qué playa tan hermosa!
Mi hermana se aburrió a las 11:30.
Elena sabe que estamos conduciendo esa furgoneta.
Estaban cantando mientras estaba llorando en la cocina.
¡Qué marrones son esos sofás!
Esta noche su hermano va a cerrar la maleta y comprar un tomate.
El autobús salió para Berlín a las dos.
¿Escuchamos ese ruido los fines de semana?
No hay ningún sofá en el piso.
¿De dónde es Carlos?
Estás terminando el nuevo trabajo.
Saben que Miguel ha ido a Roma.
Jorge fue a Nueva York antes de escribir otra carta.
El restaurante abre a las cinco y cuarto.
¡Qué viejas son las cámaras!
Si hace frío, se ducharán.
Quieres que hable con Carlos.
Nadie ha visto el concierto interesante.
Sus amigos van a darme esta taza el lunes.
¿Cuándo va a ayudar Pablo a su chico?
Le gustan las chaquetas.
Nadie puede arreglar esta cámara.
Luis quiere terminar la revista, pero no tiene tiempo.
Nuestro tío no se lo estaba contando.
Ese chico que vive aquí es pobre.
¿Cuánto queso compró?
Isabel no puede sentarse porque no tiene tiempo.
Carmen estaba cocinando mientras estaba terminando esos ejercicios.
Si vivieran en Madrid, irían a Sevilla.
Pintará este baño y visitará el hotel dentro de una hora.
Todavía no han ido a Sevilla.
Pablo quiere que escriba el poema.
Ya no trabaja en Lisboa.
Quiero traérselo.
Trabajaste en Roma durante tres meses.
Saben que está tomando el taxi.
¿Va a prestarle Pedro ese lápiz a Pablo mañana por la mañana?
La semana que viene su hermano viajará a Roma.
¿Dónde está su reloj? Lo ha vendido.
Si no encuentro las llaves, Jorge cocinará carne.
Caminarán hasta el supermercado mañana por la mañana.
Preparó algunas pizzas deliciosas y bebió vino.
Este profesor ha salido de España.
¿Viajará Lucía a Roma el próximo verano?
Voy al restaurante todas las semanas.
Tiene cinco poemas, pero no los usa.
¿Por qué vamos a traer té?
¿Son esas clases el 16 de octubre?
No ayudan a su jefe muy a menudo.
Está menos aburrido que Sara.
Si Jorge hablara inglés, se ducharía.
¿Sabía bailar?
David nos ha traído mucha sopa.
Crees que Laura ha visto ese gran partido.
Nadé en el río el viernes.
Alguien puede perder los abrigos limpios.
Vamos a divertirnos.
Necesitamos beber agua fría, pero estamos muy nerviosos.
No habrá ninguna fiesta en Roma.
Se levantarán antes de llamar a los hombres.
Fue a Lisboa antes de ver el partido.
No conduzco el camión porque no tengo tiempo.
Tu amigo duerme en la habitación todas las mañanas.
Preparamos los pasteles porque queríamos esperar a su primo.
El jardín que construiste está sucio.
No construirán los aeropuertos porque no tienen tiempo.
Este camión está más limpio que el otro.
Sara te lo estaba mostrando.
Luis trabajaba en Madrid.
Mañana por la mañana Carlos y Juan irán a la estación y comerán chocolate.
Estaba durmiendo en la casa cuando Sara salió.
Irás a Nueva York y comerás esas manzanas esta tarde.
Tienes una carta, pero no la usas.
Siempre duermes en el piso.
Nadará muy poco esta noche.
Sus hermanos no quieren hablar con Pablo.
A Ana y Pedro les gusta tocar el violín.
Tiene dos cartas, pero no las usa.
¿Tenía su primo una furgoneta?
¿Caminará por esta calle dentro de una hora?
¿Nadaremos en el río?
Esta es la ciudad más tranquila de Argentina.
Cuando se levante, comerán una buena pizza.
El barco llegó a Lisboa a las seis menos cuarto.
¿Tienes sed?
Sus hermanos estaban ayudando a tus hijas mientras estaba jugando.
Su primo está llorando muy poco ahora.
Ana te lo contaba.
¿Quién escuchará los ruidos?
Me gustan estas furgonetas y quiero comprarlas.
Cuando era niña, vivía en Londres.
El chico se vestirá cuando Carlos vuelva.
Pagamos 41 euros por ese camión.
Son las nueve de la mañana.
Esta es la ciudad más tranquila del mundo.
Estaba cantando en la iglesia mientras Elena estaba cantando.
Esta caja no está menos limpia que la otra.
Si tuvieran dinero, venderían el vestido.
¿Cómo están mis hijas?
Elena va a ir a Lisboa y ayudar a ese médico esta noche.
Es más fuerte que su primo.
Este concierto les parece extraño.
Ana espera que conduzcas la furgoneta cara.
Irán a Barcelona y visitarán a sus hermanas esta noche.
El abogado ha buscado estos hospitales.
No hablarán con su tía porque tienen sueño.
Si tienes tiempo, construirán este hotel.
Intentarán cerrar muchas maletas.
Su tía necesita arreglar esta silla azul.
Pablo y Carmen están en Sevilla.
El profesor alto toca el piano muy a menudo.
Quiere que leas otro periódico interesante.
Esta tarde Isabel y Pedro irán a Sevilla y comerán carne.
Fue a Lisboa y pidió la pizza.
Pedro es más bajo que María.
Luis sabía tocar el piano.
Ese chico que trabaja en Londres es escritor.
¿Está Jorge al lado del teatro?
El abrigo que vendió es bonito.
Su jefe llegó a esta biblioteca.
Quería hablar con Carmen.
Estamos más ocupados que nuestro tío.
Nevará en Italia esta tarde.
Su primo abrió las puertas azules ayer por la mañana.
Jorge y Carlos se han cepillado los dientes.
¿Cuánto cuesta su reloj?
Pablo y Lucía pagaron 60 euros por el camión.
¿Estaba su hermana muy contenta?
Isabel estaba bailando en el teatro mientras estaba construyendo un museo.
Van a jugar en la calle dentro de una hora.
El tren llega a las nueve.
Miguel necesita esperar a su amigo, pero está muy nervioso.
Ya han terminado los diccionarios difíciles.
Creo que pueden leer otro periódico.
Quiero que vean ese partido.
Ayer David bebió té caliente y arregló este camión.
No te vistas.
¿Cuánto cuesta la silla?
Carlos te lo ha enviado.
Si la tienda está cerrada, traduciremos ese poema.
Estabas corriendo por esta calle cuando Pablo llegó.
El mercado cierra a las cinco menos cuarto los martes.
¿Es Pablo pintor?
Compré una falda seca y luego la perdí.
Cuando tengan tiempo, hablarás con Isabel.
Luis viajó a Italia el año pasado.
Esa mujer que vive aquí es famosa.
Carlos no lavará nada.
Si quieres, esperarás ese autobús lento.
Laura trabaja en Nueva York desde hace cinco meses.
¿Quién está traduciendo esta carta?
Juan y Sara cocinaron la sopa fría el viernes.
La estación está delante del hospital.
El estudiante empezó a llamar a su jefe.
Había muchas mesas en la cocina.
Compramos leche ayer por la mañana.
María y Pablo tocaban el violín los fines de semana.
Quieren ir a Lisboa.
Nos acostaremos cuando tenga tiempo.
¡Visita a su tía!
Su hermana tiene cinco radios.
Quiero enviártelos.
¿Quién puede perder esta novela?
He comido un buen pastel.
Laura se estaba despertando.
Conoce a sus abogados fuertes ahora.
Ayer por la tarde me lo dio.
Nuestros periódicos me parecen nuevos.
Tu tío está en la habitación.
Cuando David vuelva, llevaré mi abrigo feo.
¿Cuántos libros ha leído Elena?
¿Será esta clase el martes a las ocho y cuarto?
Ya he escuchado este ruido extraño.
¿Deberías cerrar otra ventana?
Estaba corriendo mientras Luis estaba trabajando en la escuela.
Los camareros tocaron el violín ayer por la tarde.
¿Cuántos barcos veremos?
¿Dónde compramos una furgoneta?
Carmen nunca ha viajado a Roma.
Nos gustan los gatos.
La enfermera se aburrirá el viernes.
Nos gustaría arreglar esta bicicleta rota.
Enciende la televisión.
El médico es más fuerte que Miguel.
Cocinaste el pescado delicioso y limpiaste el jardín.
Traerá un regalo cuando Ana vuelva.
Tengo que comer mucha fruta, pero no tengo tiempo.
Mi cumpleaños es el 23 de junio.
Quieren que termine sus trabajos interesantes.
El taxi no salió para Londres a las once y media.
La chica que vive aquí está cansada.
El miércoles Carmen y Ana no le dieron esos diccionarios a Elena.
Su carta te parece larga.
Nos duchamos antes de comer.
Tu hija estaba cantando en el baño mientras estabas escribiendo un mensaje.
Compró una furgoneta negra y luego la perdió.
Este concierto es divertido.
Su habitación es pequeña.
Su tío siempre viaja a Berlín.
David y Elena estaban bailando mientras estaba bailando.
Sabe que van a vender la silla.
Los niños tímidos no tienen ganas de tomar los autobuses.
¿Cuánto cuesta la mesa pequeña?
Si tuvieras tiempo, conducirías los nuevos coches.
Conoce esa escuela.
El autobús salió para Londres a las dos y media.
Su hermano se llama Jorge.
Nos has encontrado.
Luis hablará con Ana porque quiere cerrar esa ventana.
Fueron a Lisboa y pidieron este pastel.
¿Le mostró Isabel la taza a Pablo?
Intentaremos comprar nuestra novela.
No cerraremos una puerta porque no tenemos tiempo.
¿A quién buscó María?
¿Te gustaría leer la novela?
Estos niños ingleses se pusieron la chaqueta.
Jorge quiere mostrárnoslos.
Juan me lo trajo ayer por la mañana.
No viajé a Barcelona con mi hijo hace una hora.
Me lo contaste el sábado.
Arregló esas sillas el martes.
La universidad estaba lejos de la oficina.
Tu hermana tiene ganas de vender otra cámara.
Tengo que abrir una ventana.
Este no es el estudiante más serio de la ciudad.
Este estudiante prefiere mi camisa.
Luis y Carmen están tomando el barco.
Leerás con tu tía dentro de una hora.
Laura, no nos lo vendas.
Miguel intentará visitar el viejo banco.
¿Estamos bailando demasiado en este momento?
Mis hijos caminarán mucho esta tarde.
Me gustan las naranjas.
Querías preparar la ensalada.
Cuando su hija era niña, vivía en París.
¿Trajo tu vecino todos los pasteles hace dos días?
No escribiré el mensaje porque estoy muy enfermo.
Iba a la biblioteca.
Carlos nunca corre por la calle.
Mañana los chicos van a comprar la chaqueta y cerrar otra maleta verde.
Encontraron un poema interesante y luego lo vendieron.
Encontraron un sombrero sucio y luego lo perdieron.
¿Dónde está mi periódico? Lo he perdido.
Quieren que abras una ventana.
¿Se lo están mostrando en este momento?
¿Dónde está su vestido? Lo vendió.
Quieren beber agua caliente, pero no pueden.
Lo pagaba.
Eran las ocho menos cuarto cuando sus hermanos llegaron.
Cocinarán con Laura el miércoles.
Elena tiene ganas de hablar con su primo.
Pedro pintó una vieja casa y ayudó al profesor español.
Estabas comiendo esa manzana.
Conoces la montaña grande.
La sopa que he preparado está fría.
¿Sabe jugar a las cartas?
Su tío lo pagó hace una hora.
Vamos a ir al aeropuerto y ayudar a su hijo el martes.
No estará en la cocina.
Van a ir a Londres porque quieren hablar con Jorge.
¿Irá su hermano a la escuela?
Se levantará después de beber el café.
¿Intentaron sus tías ayudarlo?
Habrá una reunión en Madrid.
Se está lavando las manos.
Lo estás escuchando ahora.
Este camarero alto todavía no ha hablado con su tío.
Estaban caminando cuando entramos.
La escuela cierra a las siete y cuarto.
Tocaban el piano.
Cuando entró, Elena ya había tomado un barco lento.
El viernes su primo va a pagar el café.
Su tío es ingeniero.
¿Tenemos ese problema?
No podemos preparar sopa caliente.
¿Te gustaría pagar tu sopa?
Los exámenes son demasiado importantes.
Esta noche van a cocinar un huevo y pintar el baño moderno.
Laura le dio nuestra foto hace dos días.
Juan quiere que conduzca el coche.
Comprará el té el mes que viene.
Camino por el pueblo todas las semanas.
Pedro cree que Carlos cocinó las patatas deliciosas.
Su primo está cerrando la caja en este momento.
Fueron a la escuela y ayudaron a su hermano.
Nadie elige el sombrero.
Miguel sabe conducir.
Estábamos descansando cuando David salió.
¡No prepares la ensalada!
Lucía y Jorge deberían tener cuidado.
Su vecino fue a Nueva York y vio todos los conciertos interesantes ayer.
Espero que Miguel sea muy inteligente.
Su hija se ha vestido.
Soy de Japón.
La enfermera estaba corriendo cuando llamó.
Tiene tres fotos, pero no las usa.
¿Va a ir María a Berlín pronto?
¿Dónde están sus camisas? Las perdió.
Vivía en Sevilla.
Elena quiere esperar el avión, pero está muy ocupada.
¿Puede bailar en la cocina?
Vas a jugar a las cartas pronto.
Van a venderle todos los camiones a David el sábado.
Mi hermano empezó a cocinar sopa italiana.
Ana se enfadará el miércoles.
No quieres terminar la revista.
No traduciré el libro porque tengo prisa.
Este es el parque más hermoso de Alemania.
Las enfermeras alemanas están construyendo una tienda ahora.
¿Tendrás que abrir esta maleta?
Carlos no es muy valiente.
Quiere que vayas a Nueva York.
No vivimos en París durante ocho semanas.
¿Me traerá mi tía la sopa esta tarde?
Este viaje es el martes a las cuatro y cuarto.
Puede llover en Japón.
Este pastel no es menos bueno que ese pastel.
¿Por qué ve el partido importante?
Cuando mi hijo era niño, trabajaba en Londres.
Les encanta jugar al baloncesto.
No les gusta tocar el piano.
Ayer volvimos de esa oficina.
Hace una hora este médico compró muchas furgonetas amarillas y bebió la cerveza.
Tiene seis bicicletas, pero no las usa.
Habrá algunos teatros cerca de la iglesia.
Abriste otra caja porque querías pedir una ensalada.
¿Cuántos castillos hay en Nueva York?
Carlos y Ana llegaron al hospital ayer por la tarde.
A sus hijos les encanta leer revistas.
Compraremos la manzana.
Irás al mercado y visitarás el teatro el jueves.
Estaba cerrando muchas ventanas cuando entraron.
Siempre habla alemán.
Todo el mundo puede esperar a los estudiantes ricos.
Juan no estará en Roma.
El médico italiano hablará español esta tarde.
La escuela moderna está detrás del teatro.
Hay una boda interesante en Barcelona.
Jorge quiere ver el concierto.
El supermercado cierra a las tres.
El chico que ha cocinado pescado delicioso está triste.
Miguel volverá de Barcelona el próximo verano.
No tiene seis historias ahora.
Mi vecino estudiará español.
¿A qué hora abre?
¿Pintó nuestra tía las mesas?
Esa mujer que arregló su bicicleta es cocinera.
Gira a la derecha en la esquina.
Isabel iba a la biblioteca muy a menudo.
No quiere pintar su casa limpia.
No leyó nada.
Sus tías van a leer mucho dentro de una hora.
Luis va a limpiar la habitación pequeña y leer una carta el viernes.
El sofá nos parece rojo.
Hace buen tiempo en Alemania.
¿Hay un concierto largo en Barcelona?
Crees que irán a Lisboa.
Si quieres, esperarás el tren.
¿Pagamos treinta y tres euros por ese teléfono?
¿Nos entendía Juan?
Eran las cuatro cuando Ana y Carlos llegaron.
¿Quién buscó el teléfono?
Tu hija ha roto los platos.
Me duele la espalda ahora.
Ana se está quitando el abrigo en este momento.
Necesito conducir esa furgoneta lenta, pero no tengo tiempo.
Tu tía tiene ganas de vestirse.
¿Está la iglesia famosa cerca de Nueva York?
Cuando salieron, ya habías preparado esa pizza.
¿Ha dormido en el piso?
Va a contarle la historia importante a su hermana el sábado.
Ana va a dormirse antes de estudiar.
Carmen y Lucía están en la habitación.
Caminaré con mi hijo.
Verás otro bosque.
Esta es la chica más rica del mundo.
¡No salgas de esta iglesia!
Lo queríamos.
Ese billete estará al lado de la cama.
Este es el puente más tranquilo de Francia.
Ese castillo está delante de la iglesia.
Descansaron muy poco hace dos días.
Había algunas llaves sobre el sofá.
Su tía se lavó la cara el viernes.
No hablé con mi hermana porque estaba muy enfermo.
El estudiante amable lo visitará.
Construye ese teatro.
¿Cuándo condujeron estas furgonetas grandes?
¿Cuándo construyó tres bancos?
Pintó una cama la semana pasada.
Lucía ya ha pagado esta pizza.
Este camión cuesta cincuenta y siete euros.
El jueves va a prestarle la falda a Jorge.
¿Dónde ha perdido Elena las radios?
A su hijo le encanta caminar con sus tíos.
Si Luis hablara inglés, pediría una pizza.
Juan estaba bailando en el jardín mientras estaban trabajando en la farmacia.
Ana, no te despiertes.
Sus reuniones no serán el 3 de febrero.
Miguel quiere que me despierte.
¿Se duchará su hermana a las doce?
No habrá chicas en el aeropuerto.
Les conté este plan ayer.
El sábado lloverá mucho en Sevilla.
Juan no debería buscar dos caballos.
Anoche cociné un huevo y preparé el pastel.
¿Necesitan esta silla ahora?
¿Comieron Ana y Pablo cinco manzanas deliciosas ayer por la tarde?
Hasta luego.
Siempre lee con su tía.
¿Dónde está su camión? Lo olvidó.
Este sombrero es tan nuevo como el otro.
Carlos sabe que estoy abriendo una caja amarilla.
Esta enfermera fue al hospital y pidió sus buenos pasteles.
Jorge cocina con su hermano todos los días.
¿Dónde perdió Luis las camisas?
Son tan bajos como sus tías.
Esta tarde vamos a pintar el jardín y pintar un sofá.
Carmen y Elena no volvieron de Madrid ayer.
¿La llamaste hace dos días?
¿Quién arreglará los camiones sucios?
Sus amigos vivían en Barcelona.
Jugaron en el parque ayer por la mañana.
A su primo le encanta la playa hermosa.
¡Qué enfadados estamos!
¡Qué valiente es!
El profesor ha nadado en el río.
Limpiará este jardín cuando te levantes.
Visitaban el castillo.
Ese perro nos parece fuerte.
Su tío salió de esta escuela anoche.
Nuestro hijo no olvidará su lección mañana.
Por la mañana estudiamos mucho.
Esta reunión era muy importante.
Ana viajó a Japón la semana pasada.
Hay un hospital feo al lado de la oficina.
Habrá una chica en el banco.
Este abogado no nos traerá ese pastel el miércoles.
Juan dice que esta revista es demasiado interesante.
Cuando salieron, Miguel ya había visitado a su hijo.
Sabe que Carmen no fue a Lisboa.
¿Por qué no fue a Roma?
¿Estás tan ocupado como Carmen?
La puerta no era muy nueva.
Isabel necesita conducir ese coche, pero no puede.
¿Por qué vas a buscar muchos nuevos trajes?
¿Cuántos mapas hay al lado del sofá?
Si Juan tuviera tiempo, cocinaría esa patata.
¿Por qué ha pedido la ensalada española?
Esta fiesta es el viernes a las ocho.
¿Fue el niño fuerte a Berlín con su tío el jueves?
Quiero que vaya a Berlín.
No hay problema.
¿Estará esta vieja chaqueta debajo del armario?
