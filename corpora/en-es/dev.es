Hoy es sábado, 17 de febrero.
¿Se lo dará este hombre dentro de una hora?
Había un pasaporte sobre el armario.
Hace una hora fueron al supermercado y compraron arroz.
No camino con mi hermano muy a menudo.
No bailes en esa farmacia, por favor.
El restaurante no abre a las ocho y cuarto.
Este pueblo es más tranquilo que el otro.
¿Baila muy bien por la noche?
¿Te gustaría cocinar el arroz?
La mujer compraba otra chaqueta sucia por la mañana.
El avión no llega a Londres a las diez y media.
Dentro de una hora ayudará a sus hombres perezosos.
Mis tíos irán al hotel mañana.
¿Necesita Pablo venderlo?
No me gusta la respuesta.
Queremos abrir esa caja, pero no tenemos tiempo.
Juan y Sara llevan un abrigo marrón por la mañana.
Hoy es domingo, 18 de enero.
¿Cuántos gatos va a ver?
Carlos y María no se han quitado el sombrero.
Esta noche dormirá mucho.
La sopa que Jorge ha cocinado era deliciosa.
No me duelen las manos cuando hace frío.
Pintó algunos sofás y escribió dos mensajes.
Cuando llamó, ya había cocinado una patata.
Irán a Berlín para comer.
Ha descansado muy bien.
Dentro de una hora vamos a contarle otro plan.
El camión cuesta 37 euros.
Su tía no estaba aburrida.
¿Cuesta esa radio rota 65 euros?
Está tan enfermo como Luis.
Este ordenador no es tan moderno como ese ordenador.
Quieres que escuche la canción hermosa.
Su tío sabe nadar.
El estudiante ha jugado en el jardín.
El niño ya ha cerrado esta caja.
Llama a sus hijas, por favor.
Fui a Nueva York antes de leer cinco poemas.
¡Qué bien nadan tus tíos!
Nuestro vecino estaba visitando a mi tío mientras estaba abriendo esa puerta.
David pedirá el té y lavará ese traje esta tarde.
Carlos no cocinó la sopa ayer.
Por la noche vuelves de ese mercado.
Juegas en el parque los fines de semana.
Leeré ese periódico porque quiero beber el café frío.
Vas a ir a la tienda y comer arroz mañana.
Miguel abrió esa maleta y compró otro sombrero.
Sus jefes bajos no tienen mucho frío.
¿Hay muchas bibliotecas en Madrid?
Este viaje no fue el martes a las tres y media.
Me vieron hace dos días.
¿A Lucía y María les gusta esa camisa?
¿Llamará Miguel a la mujer inglesa?
María quiere ser estudiante.
Esa mujer que ha traducido esta novela es valiente.
Sabes que Ana está yendo a París.
Espera que Pablo no ayude a sus hijas.
Pablo se está aburriendo ahora.
Le has enviado una revista a Sara.
No oiremos nuestra música.
¡Qué camisas tan caras!
Su hija estudió mucho hace una hora.
Mañana por la mañana va a ir al hotel y pedir té.
¡Haz el ejercicio!
¡Hasta pronto!
Ana no te los estaba enviando.
Necesita pedir la ensalada.
Mándame un mensaje cuando llegues a casa.
Nuestro hermano no va a hacerlo dentro de una hora.
Crees que no va a beber la leche.
Nuestro amigo ha perdido el teléfono.
Ayer por la mañana su jefe comió sopa.
Lucía no es más inteligente que sus hermanos.
Nuestra tía se duchará a la una.
Fue a este banco en autobús ayer por la mañana.
¿Cuesta el camión 91 euros?
Carmen y Luis prefieren el ruido hermoso.
El periódico corto no costó 16 euros.
Todo estaba delicioso.
¿Dónde perdió ese libro?
¿Dónde está su camión? Lo perdieron.
¿Qué está buscando Juan?
El plato que Laura ha roto es azul.
Debes cocinar el pescado.
Irán a Sevilla cuando te levantes.
Pablo necesita leer el buen diccionario, pero está muy ocupado.
Se lavaban las manos por la mañana.
¿Por qué no fuimos a Roma?
El viernes Luis encontrará su libro.
Compró una falda roja y luego la perdió.
Su libro es muy extraño.
¿Costó el diccionario treinta y siete euros?
Este no es el teatro más famoso de la ciudad.
Quieren contártelo.
¿Cuándo tomó el avión?
¿Quién va a ver este parque?
¿Qué día es hoy?
Van a ir a Lisboa porque quieren tomar un avión.
Tienes que comprar mucho té, pero no tienes tiempo.
Esta reunión es tan interesante como esa reunión.
Tu tía no necesitaba comprar mi libro.
El tomate que comió era delicioso.
Si no encuentro las llaves, cerraremos una puerta.
Buscó un vestido pequeño y luego lo vendió.
Fuiste a Sevilla antes de comer.
Este hombre no se acostará a las diez y media.
Hablábamos inglés por la noche.
Si quieres, Laura comerá un pastel.
Primero haz los deberes.
Estaban preparando una buena pizza mientras estábamos construyendo una cocina.
Sé tocar la guitarra.
¿De quién es ese camión?
Irá a Londres antes de traer la sopa.
Todo el mundo puede ayudar a esos hombres ricos.
Mi primo los encontró hace una hora.
¿Quién ha preparado el pastel?
Estábamos en la casa.
Se está acostando en este momento.
Nunca lloras en esa habitación.
Habrá una clase en París.
No quieren contárselo.
Quiere construir este piso, pero no puede.
¡Qué pobres somos!
No saliste de Argentina.
¿Es este pájaro tan grande como el otro?
Me gusta el mensaje y quiero comprarlo.
¿Cuánto cuesta el abrigo?
Son muy ricos.
La chica que ha encontrado otro aeropuerto es su hermana.
Cuando nos levantemos, llamará al estudiante.
¿Lloverá mucho en Japón dentro de una hora?
A Pablo le encanta viajar a Barcelona.
¿Qué radio va a encontrar?
Las enfermeras verán esta película extraña.
Jorge y Elena no están abriendo esa ventana blanca en este momento.
Leen muchos diccionarios por la mañana.
Tenemos que comer queso, pero no tenemos tiempo.
Dicen que se está sentando.
Laura todavía trabaja en Nueva York.
No te duches.
Pronto Juan y Pablo te lo contarán.
¿Estará en la cocina?
El tren llegará a Madrid a las cuatro y media.
Hace dos días su hermano no salió de España.
Comeré pescado y prepararé mucha sopa esta tarde.
Su vecino ha vendido ese coche gris.
¿Cuándo va a llamar Elena a su hermano?
¿Quién va a ver nuestras nuevas películas?
Pablo y Sara se quitaron la chaqueta.
Hay seis chicos tímidos en el teatro.
Hace dos días fue a Portugal en avión.
Si tienes tiempo, Carmen elegirá una falda.
Su hija se llama Isabel.
Va a ayudar a su hermana.
Camina por el pueblo por la mañana.
Buscamos tres universidades famosas porque queríamos visitar la ciudad.
La casa le parece bonita.
¿Se enfadará Ana a las siete menos cuarto?
No están ayudando al camarero ahora.
Cuando tengan tiempo, Jorge y Pedro cerrarán otra caja.
Su tío no va a elegir otro periódico inglés mañana.
¿Cómo es nuestro baño?
Nuestros primos cerraron mis puertas y pintaron otra cocina.
Mañana por la mañana va a llover en Alemania.
Mañana por la mañana irá a la farmacia y pedirá agua.
Tus tías duermen en ese piso por la mañana.
Cuando salió, David ya había leído sus revistas francesas.
Este concierto no es menos corto que el otro.
Acaba de preparar el pastel delicioso.
La novela cuesta cuarenta y dos euros.
Ese chico que vive aquí está enfadado.
Carmen ya ha abierto la caja.
Tiene que llevar un sombrero, pero está muy enfermo.
Se aburrirán mañana por la mañana.
Irás al castillo y ayudarás a estas chicas pronto.
¿Tomaron el tren el sábado?
Se aburre a las cuatro y media.
He corrido por el parque.
Pedro está delante del mercado.
Su hija sabe tocar el violín.
Siempre hablan inglés.
¿Por qué han tomado ese autobús?
Fue a México con su hija ayer.
Lo conoces.
Todas las mañanas Isabel llama a estas chicas.
Necesita traer otro traje.
Había muchos supermercados delante del mercado.
Lucía espera que trabajen en Lisboa.
Tengo fiebre.
Juan, no cantes en la casa.
Ya hemos escrito una carta.
¿Estará Laura al lado del restaurante?
¿Cuánta leche hemos comprado?
¿Está vendiendo una mesa ahora?
Hay un teléfono limpio al lado de la mesa.
Hay algunos chicos ingleses en la universidad.
Bailo en el teatro por la tarde.
Dúchate, por favor.
No nevó mucho en Nueva York el sábado.
Le traje un lápiz a Elena.
No intentamos esperarlos.
Mañana Isabel y Ana van a esperar a los chicos.
Les encanta beber zumo.
El vestido que buscamos está seco.
Vamos a traerles té pronto.
Llevo un año aprendiendo español.
Se levantará cuando Carmen tenga tiempo.
María va a llorar muy poco.
No hay ningún banco en Lisboa.
Pablo quiere que cocine pescado delicioso.
Mi hija le contó su idea a su hermana ayer por la mañana.
¿Quién va a pagar su vestido?
David comerá carne deliciosa esta noche.
Va a lavar algunas furgonetas porque quiere ayudar a su primo.
Lucía, cuéntaselo.
La gran chica ha estudiado italiano.
Su cumpleaños es el 22 de septiembre.
Me gusta el coche y quiero comprarlo.
Estábamos ayudando a nuestra hija mientras Pablo estaba comiendo.
Si no encuentro las llaves, escucharán la música.
Lucía cree que nos vestiremos.
Elena tiene que cerrar una ventana, pero está muy enfadada.
¿Dónde hemos comprado un teléfono?
Ese chico que tradujo esta vieja novela es periodista.
¿Dónde están tus hermanos?
El autobús saldrá para Londres a las 11:40.
Jorge quiere hablar con Pablo.
Esta mujer va a vivir en Madrid el año que viene.
Este es el hotel más moderno de Argentina.
Laura acaba de comer el pan.
Isabel es muy joven.
¿Dónde está mi mensaje? Lo he olvidado.
¿Volverá Laura de Sevilla dentro de una hora?
Alguien pagará nuestras ensaladas.
¿Quién va a comprar el sombrero?
María y Sara acaban de traducir las cartas.
Dentro de una hora esta mujer beberá el café.
Les gusta la canción.
Hablará con su hijo cuando tenga tiempo.
¿Hay una iglesia en Barcelona?
Quiero que arreglen su mesa.
Me gustó más el libro.
Todas las semanas Juan camina hasta esa escuela.
Anoche fueron a Roma y vieron una película.
La chica que vive en Londres es joven.
El niño se está despertando ahora mismo.
El niño estaba leyendo en esta habitación mientras Elena estaba corriendo por la calle.
Carmen, no le vendas el teléfono.
El aeropuerto abre a las dos y media.
¿Lo pagaste ayer por la mañana?
No podemos esperar a nuestro jefe porque tenemos prisa.
La mesa es amarilla.
Ana abrió otra maleta y cocinó sopa italiana hace dos días.
¿Dónde está tu chaqueta? La has olvidado.
Nadamos en ese río hace una hora.
¿Sabía nadar?
Este viaje fue el sábado a las cuatro.
Voy a jugar en el jardín.
Eran las doce cuando llegamos.
Luis no le dio ese pasaporte a Juan.
¿Tienen Isabel y María prisa?
Irás a Sevilla cuando Carlos llegue.
Los ha encontrado.
Jorge fue a la biblioteca y comió un huevo.
Estará delante del restaurante.
¿Es la ventana muy fea?
Habrá dos fiestas en Sevilla.
Esta enfermera se ha enfadado.
Mañana limpiaré mis camas y cocinaré este huevo.
El chico que trabaja en Roma es tímido.
¿Cómo está nuestra tía?
Acabas de elegir dos camas.
No hay mujeres importantes en la farmacia.
Su tío corrió por el bosque.
El jueves pediré zumo y arreglaré la silla.
Saben que Pedro ha abierto su ventana negra.
Mi hermana siempre habla francés.
Ana y Luis viajaron a Londres.
Estabas un poco enfadado.
Quería comprar este bocadillo.
Quiere beber leche.
Bebía el té.
Hoy tengo mucho trabajo.
Esa chica que ha roto el vaso está triste.
¿Era ese perro muy hermoso?
¡Qué lento es este avión!
Compré un coche feo y luego lo vendí.
Nacimos el 3 de marzo.
Juan va a lavar este vestido el jueves.
¿Va nuestra hija a la escuela todas las semanas?
La enfermera inglesa no elegirá una mesa amarilla.
El autobús llega a París a las siete y media.
No van a traerte una pizza dentro de una hora.
Tu hermana no nos llamará esta noche.
Fue culpa mía.
Cuando Juan era niño, vivía en Roma.
Juan pagó 52 euros por el libro.
¿A quién esperaremos?
¿Cuántos poemas va a leer Carmen?
No me duelen las piernas ahora.
Encontró un libro francés y luego lo vendió.
Las faldas están debajo del sofá.
Tu cumpleaños es el 27 de abril.
La estación es demasiado moderna.
Abriremos esas ventanas cuando termines el trabajo.
Quería llevar su chaqueta.
Miguel y Luis están más cansados que sus hijos.
Este examen será el 7 de junio.
Eres menos valiente que Ana.
A sus hermanas no les gusta comer queso.
Elena y Luis no la vieron hace una hora.
El año pasado nuestro hijo pintó la cama.
Si no encuentro las llaves, te sentarás.
¿Dónde está nuestra carta? La olvidamos.
Esperas que Lucía pida sopa italiana.
A Miguel y Pedro no les gusta este traje.
Necesitamos llevar nuestra camisa, pero estamos muy contentos.
Miguel no va a pintar una cama el lunes.
Prefería esos ruidos.
¿Adónde vas?
Cuando era niña, trabajaba en Londres.
Nos lo mostraba todas las mañanas.
Lo siento mucho.
Tienes una radio, pero no la usas.
Si la tienda está cerrada, no pintaremos la casa moderna.
Nuestra hermana no ha leído mucho.
Trabajamos en Barcelona durante ocho semanas.
¿Habló su hija portugués ayer por la mañana?
Bebieron mucha leche en la habitación.
Sus tías no la vieron.
Isabel sabe que vas a ir a Barcelona.
¿Somos más jóvenes que Ana?
¿Cuántas patatas comerá?
No me encontró hace una hora.
Su hija nunca cocina carne.
Vive en París desde hace cinco años.
Juan dice que David va a hablar con su hijo.
Quieren que vayamos a Lisboa.
Sus hijas no tienen miedo de los perros.
¿Qué camisa va a elegir Carmen?
Prefería el sombrero.
Pagué 22 euros por el periódico fácil.
No me lo vendas, por favor.
Jugó a las cartas hace una hora.
Su tía trabajará en este museo esta noche.
¿Se lavó las manos anoche?
¿Dónde perdió los trajes?
Lavó cinco coches y compró las chaquetas cómodas.
Ese chico que trabaja en París es nuestro hermano.
Hay un caballo en el parque.
Si pudiéramos, iríamos a París.
No hay billetes sobre el sofá.
Este abogado va a viajar a Lisboa el 3 de febrero.
¿Va a mostrarle ese vaso a Lucía mañana por la mañana?
Irá a Madrid cuando Ana termine el trabajo.
Lucía estaba corriendo mientras estaban comiendo.
Pedro dice que estás nervioso.
¿Qué bocadillo va a comer?
Juan necesita terminar este ejercicio.
El sábado mi amigo no lavó muchos coches.
¿Dónde están sus radios? Las olvidó.
Sara está un poco aburrida hoy.
Habrá algunas mujeres en la biblioteca.
Este piso es tan viejo como ese piso.
Miguel pintó un baño ayer.
A nuestros hijos no les gusta trabajar en esta biblioteca.
Lloraron muy poco ayer por la mañana.
Encontraron un sombrero rojo y luego lo perdieron.
Carmen empezó a traducir su carta.
El autobús llegará a las cuatro y media.
Son las doce menos cuarto.
La lámpara sucia está al lado de la mesa.
¿Viajaste a Roma ayer por la tarde?
Este es tu hotel hermoso.
Pablo quiere terminar los periódicos, pero no puede.
Este abogado va a elegir el diccionario mañana.
Venderás otro sofá limpio porque quieres sentarte.
Hace dos días estudió mucho.
Estaba llorando en la cocina mientras estaban descansando.
Este concierto es más corto que ese concierto.
¿Cuándo cocinó Ana otro huevo?
Tengo que escribir mi carta, pero no puedo.
¡Qué estudiante tan famoso!
¿A qué hora empezará la reunión?
La revista estará debajo del armario.
Te lo he dado.
¿Al chico le gusta ver partidos?
Hay un traje debajo del sofá.
Miguel debe construir una cocina.
Nos ha contado este secreto.
Esta furgoneta es tan cara como esa furgoneta.
¿Nos están escuchando Isabel y Luis?
Nos encanta estudiar con Isabel.
El martes Sara y Carmen viajaron a Japón.
¿Se sentaba todas las mañanas?
Hace buen tiempo en Londres.
Hoy es lunes, 9 de marzo.
Su primo no se lo da todos los días.
Esta palabra es peor que esa palabra.
Su tío está cocinando muy poco.
¿Necesitabas llamar a tu hermana?
Su cumpleaños es el 2 de enero.
Encontraron un mensaje largo y luego lo perdieron.
Nadie visitó la iglesia.
Cuando lleguen, visitaremos a mi gran camarero.
Si hace frío, comprará un reloj.
La chica que vive en Roma está enfadada.
¿Cuántas fotos hay debajo de la mesa?
Entiende la respuesta interesante ahora.
Habrá un estudiante en la tienda.
Va a pintar ese baño esta tarde.
Le gusta el pueblo.
Cree que vive en Barcelona.
Sara no fue a Roma porque estaba triste.
Estábamos delante del castillo.
Pedro no puede arreglar las sillas porque está aburrido.
Lo escuchamos.
Nos cepillamos los dientes anoche.
Tienes cinco libros, pero no los usas.
Te quiero.
Hace muy buen tiempo en Lisboa.
Las mujeres van a traerle el vino a su hijo dentro de una hora.
Tocó la guitarra anoche.
Tu tío estará detrás del hospital.
Creen que comprarás una furgoneta.
Me quitaba la camisa por la noche.
Ha comprado otro libro extraño.
Habrá una cama en la casa.
David se sienta a las ocho.
Tienes seis bicicletas, pero no las usas.
¿Qué banco va a construir Carmen?
Estoy trayendo té frío en este momento.
Eran las siete cuando Pedro llegó.
Va a ir a la escuela y ver el partido esta noche.
Luis acaba de vender el sofá.
Elena le contará esa idea a su tío el lunes.
Nevó mucho en Roma ayer.
Estos son nuestros coches grises.
¿Cuánta cerveza comprará?
Has estudiado en la escuela.
Luis fue a Barcelona antes de trabajar.
Isabel y Pablo se lavan la cara todas las semanas.
Cerraré esas ventanas cuando Pedro se levante.
Su nuevo vecino no ha buscado nada.
Fueron a la farmacia y vieron su partido.
Hay tres sillas en el piso.
La habitación era muy hermosa.
Si la tienda está cerrada, no hablaremos con nuestra hija.
Su hermana volverá de Londres el domingo.
Nuestra hija está cerca de Nueva York.
Sabes que no ha hablado con Carlos.
No hay fiestas en Londres.
¿Te gustaría escribir un poema?
Necesitamos vender un teléfono.
Su amigo se quedará en casa cuando llegue.
Juan llora mucho por la noche.
Me gustaría abrir muchas cajas grises.
El jueves nuestra tía cocinó muy poco.
David necesita llamar a su hermana, pero está muy cansado.
Su hermano quería sentarse.
Los billetes estarán sobre la cama.
Isabel nos lo trajo el miércoles.
No comprarás el vestido mañana por la mañana.
Cuando era niña, trabajaba en Lisboa.
Fueron a Roma y comieron el queso hace dos días.
Su hermana no tenía todos los camiones.
Necesita visitar a ese chico fuerte, pero está muy contento.
La carta que Pedro escribió es interesante.
Me gusta la lección importante.
Dice que mi hermano vive en Roma.
Elena se lo trajo ayer.
A Carmen le encanta el deporte.
Son las ocho y cuarto.
Perdimos el autobús.
¿Será la reunión el jueves a las 11:15?
Dentro de una hora va a ir a Berlín en autobús.
A Carmen le gusta tocar la guitarra.
No me gusta la ciencia.
Miguel hablará con su tío cuando Pedro llegue.
Pedro nos lo trae muy a menudo.
El profesor irá a este hotel.
Este examen es más importante que el otro.
¿Querías tres camisas grises?
El profesor viajará a Japón con sus hermanas el viernes.
¿Qué va a cocinar Carlos?
Estaba delante del museo.
¿Vendió el niño una radio la semana pasada?
A David le encantan los gatos.
Si pudiera, pediría el zumo.
Esta noche mi hijo no se dormirá.
Nunca han escuchado música.
Lucía y Pablo estaban estudiando en la habitación mientras Laura estaba comiendo una pizza.
Va a ir a Madrid después de comer.
Vas a ir al aeropuerto y visitar a estos abogados esta noche.
Esa casa está un poco limpia.
Este problema es más difícil que el otro.
Pablo no los encontró el miércoles.
Son las once y cuarto de la mañana.
