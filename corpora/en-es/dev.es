Lloverá mucho en Italia pronto.
¿Cuántas fotos hay debajo de la mesa?
Nos cepillamos los dientes anoche.
Acabas de elegir dos camas.
A Lucía y Carlos les gustaría ir a Londres.
David pedirá el té y lavará ese traje esta tarde.
¿Será la reunión el jueves a las 11:15?
Lavó cinco coches y compró las chaquetas cómodas.
Les gusta la canción.
El hombre se levantará a las 11:50.
Lucía estaba corriendo mientras estaban comiendo.
Bebieron mucha leche en la habitación.
¿Llamará Miguel a la mujer inglesa?
Entiende la respuesta interesante ahora.
¿Está su sombrero feo sobre la silla?
Pablo e Isabel se quitarán el abrigo esta tarde.
Quieren contártelo.
Voy a jugar en el jardín.
María quiere vender esta falda fea, pero está muy enfadada.
La chica que vive en Roma está enfadada.
Laura acaba de comer el pan.
La casa le parece bonita.
Está más preocupada que su tío.
¿Por qué no fuimos a Roma?
No bailes en esa farmacia, por favor.
Las mujeres van a traerle el vino a su hijo dentro de una hora.
Quiero que vean esas películas.
El niño ya ha cerrado esta caja.
Su tío está cocinando muy poco.
El profesor irá a este hotel.
Este avión es más lento que ese avión.
Quiere ser arquitecto.
Son más famosos que sus hermanas.
Vas a ir a la tienda y comer arroz mañana.
Va a ayudar a su hermana en ese piso.
Pedro dice que estás nervioso.
Hay seis chicos tímidos en el teatro.
A nuestros hijos no les gusta trabajar en esta biblioteca.
Todas las semanas Juan camina hasta esa escuela.
Estaban preparando una buena pizza mientras estábamos construyendo una cocina.
María va a llorar muy poco.
Su tío sabe nadar.
¿Nos están escuchando Isabel y Luis?
Tu hija nació en 2006.
Se acostó porque quería vestirse.
Hace dos días fue a Portugal en avión.
Estamos muy enfermos.
Hoy es sábado, 17 de febrero.
¿Quién va a comprar el sombrero?
Pedro no puede arreglar las sillas porque está aburrido.
Laura todavía trabaja en Nueva York.
Esa chica que ha roto el vaso está triste.
No hay mujeres importantes en la farmacia.
El restaurante no abre a las ocho y cuarto.
¿Dónde está su camión? Lo perdieron.
Encontraron un sombrero rojo y luego lo perdieron.
¿Se lavó las manos anoche?
Lucía juega con su hijo muy a menudo.
Hay un traje debajo del sofá.
Los fines de semana Laura buscaba un castillo.
¿Vendió el niño una radio la semana pasada?
Si viviera en Madrid, bebería café frío.
Pedro y Elena conocen al profesor.
Si la tienda está cerrada, no hablaremos con nuestra hija.
Cuando salió, David ya había leído sus revistas francesas.
¿Cuántas patatas comerá?
El tomate que comió era delicioso.
Compré un coche feo y luego lo vendí.
¿Son tan fuertes como su hija?
Este concierto es más corto que ese concierto.
El tren llegará a Madrid a las cuatro y media.
Habrá un estudiante en la tienda.
¿Te gustaría escribir un poema?
Bebía el té.
Lucía cree que nos vestiremos.
¿Qué día es hoy?
Jugó a las cartas hace una hora.
Estoy trayendo té frío en este momento.
Mi hija le contó su idea a su hermana ayer por la mañana.
Su tío corrió por el bosque.
Mi primo los encontró hace una hora.
Este examen es más importante que el otro.
La gran chica ha estudiado italiano.
El plato que Laura ha roto es azul.
¿A qué hora empezará la reunión?
Hay algunas sillas en el jardín.
Dentro de una hora vamos a contarle otro plan.
Jorge quiere hablar con Pablo.
Tu cumpleaños es el 27 de abril.
Juan y Sara llevan un abrigo marrón por la mañana.
Fuiste a la farmacia y compraste tu bocadillo.
Lucía y Pablo estaban estudiando en la habitación mientras Laura estaba comiendo una pizza.
Compró un coche y bebió mucha agua caliente.
Dice que van a pintar esa cocina.
Pablo quiere que elija otra mesa.
Les encanta beber zumo.
¿Cuánto cuesta el abrigo?
El reloj les parece feo.
Eran las doce cuando llegamos.
¿Se divertirá Carmen esta tarde?
Sabes que Ana está yendo a París.
¿Está ayudando a tu estudiante ahora mismo?
Tienen prisa.
Mi lección le parece importante.
El viernes visitaste a tu primo.
Las faldas están debajo del sofá.
Nos ha contado este secreto.
Fuiste a Sevilla antes de comer.
Juan fue a Nueva York para comprar cinco sombreros.
Ya hemos escrito una carta.
Va a lavar algunas furgonetas porque quiere ayudar a su primo.
Estaba delante del museo.
Pablo y Sara se quitaron la chaqueta.
¿Cuánta cerveza comprará?
Estos secretos me parecen malos.
¿Estará Laura al lado del restaurante?
Estabas un poco enfadado.
¡No se lo vendas!
Compraste una vieja radio y luego la vendiste.
¿Dónde perdió los trajes?
Prefería esos ruidos.
¿Lloverá mucho en Japón dentro de una hora?
Pablo quiere terminar los periódicos, pero no puede.
¿Tienen Isabel y María prisa?
Su tío no va a elegir otro periódico inglés mañana.
Debes cocinar el pescado en el museo.
Son las once y cuarto de la mañana.
Su hija estudió mucho hace una hora.
Este no es el teatro más famoso de la ciudad.
Quiere construir este piso, pero no puede.
A David le encantan los gatos.
¿Baila muy bien por la noche?
Tengo fiebre.
Miguel abrió esa maleta y compró otro sombrero.
Si quieres, Laura comerá un pastel.
Miguel pintó un baño ayer.
Carmen no los ha encontrado.
No empecé a pagar mi sopa italiana.
No intentamos esperarlos.
Isabel nos lo trajo el miércoles.
Nuestra tía se duchará a la una.
Necesita pedir la ensalada.
Hace dos días su hermano no salió de España.
El autobús llegará a las cuatro y media.
Su hermana no tenía todos los camiones.
Me gusta el mensaje y quiero comprarlo.
Se aburrirán mañana por la mañana.
¿Somos más jóvenes que Ana?
Habrá una clase en París.
¿Adónde vas?
No nevó mucho en Nueva York el sábado.
Eran las siete cuando Lucía llegó.
Encontraron un nuevo traje y luego lo perdieron.
Quiere beber leche.
Carmen irá a París y visitará la ciudad mañana.
Jorge y Elena no están abriendo esa ventana blanca en este momento.
¿Dónde están sus radios? Las olvidó.
Dentro de una hora ayudará a sus hombres perezosos.
Crees que no va a beber la leche.
A Carmen le encanta el deporte.
¿Se sentaba todas las mañanas?
Nadie visitó la iglesia.
Si la tienda está cerrada, no pintaremos la casa moderna.
Irán a Sevilla cuando te levantes.
¿Viajaste a Roma ayer por la tarde?
Quiere ser enfermero.
Va a ir a la escuela y ver el partido esta noche.
Perdimos el autobús.
Hay un caballo en el parque.
Te quiero.
Hoy es domingo, 18 de enero.
¿A quién esperaremos?
Camina por el pueblo por la mañana.
Leen muchos diccionarios por la mañana.
El lunes Elena le vendió esas mesas.
Quieren que vayamos a Lisboa.
Nuestro vecino estaba visitando a mi tío mientras estaba abriendo esa puerta.
Anoche Pedro leyó en el parque.
Sara está un poco aburrida hoy.
Juan quiere ser médico.
El año pasado nuestro hijo pintó la cama.
Cuando era niña, trabajaba en Lisboa.
¿Va a mostrarle ese vaso a Lucía mañana por la mañana?
Cuando lleguen, visitaremos a mi gran camarero.
¿Dónde está nuestro teléfono? Lo perdimos.
¿Dónde está tu chaqueta? La has olvidado.
Juan necesita terminar este ejercicio.
¿Necesita Pablo venderlo?
Venderás otro sofá limpio porque quieres sentarte.
Ayer por la mañana su jefe comió sopa.
No camino con mi hermano muy a menudo.
Cuando nos levantemos, llamará al estudiante.
Esa mujer que ha traducido esta novela es valiente.
A Carmen le gustaría escribir un poema.
Esta furgoneta es tan cara como esa furgoneta.
¿Se está quitando Pablo el sombrero ahora?
Ana no te los estaba enviando.
Los ha encontrado.
¿Hay una cama en el baño?
¿Hay muchas bibliotecas en Madrid?
Nuestras fiestas les parecen importantes.
Carlos no cocinó la sopa ayer.
El niño estaba leyendo en esta habitación mientras Elena estaba corriendo por la calle.
Pablo quiere que cocine pescado delicioso.
Ha descansado muy bien.
¡Lee en la habitación!
Sus hijos le han contado sus secretos a su tío.
¿Adónde fue Luis ayer por la tarde?
Nuestro hermano no va a hacerlo dentro de una hora.
Espera que Pablo no ayude a sus hijas.
Este abogado va a elegir el diccionario mañana.
Lucía, cuéntaselo.
Quieres que escuche la canción hermosa.
Este ordenador no es tan moderno como ese ordenador.
Pablo espera que vaya a Berlín.
¿Cuánta leche hemos comprado?
Estábamos delante del castillo.
Ya has pintado el piso.
Abriremos esas ventanas cuando termines el trabajo.
Nos encanta estudiar con Isabel.
Has estudiado en la escuela.
Fue culpa mía.
Cuando era niña, trabajaba en Londres.
Fueron a Roma y comieron el queso hace dos días.
Si no encuentro las llaves, escucharán la música.
Mi hermano estaba jugando al fútbol.
¿Cuándo tomó el avión?
Tenemos un diccionario, pero no lo usamos.
Miguel debe construir una cocina en el jardín.
Vas a ir al aeropuerto y visitar a estos abogados esta noche.
Todo estaba delicioso.
Su vecino ha vendido ese coche gris.
Nevó mucho en Roma ayer.
No me gusta la respuesta.
Lucía espera que trabajen en Lisboa.
Los billetes estarán sobre la cama.
Luis acaba de vender el sofá.
Mañana por la mañana va a llover en Alemania.
No me encontró hace una hora.
Si tienes tiempo, Carmen elegirá una falda.
Hay un teléfono limpio al lado de la mesa.
¡Qué bien nadan tus tíos!
Está buscando muchos sombreros ahora.
¿Cuesta esa radio rota 65 euros?
Juan no tiene ganas de limpiar mi habitación.
La estación es demasiado moderna.
María y Sara acaban de traducir las cartas.
Esta palabra es peor que esa palabra.
Dice que mi hermano vive en Roma.
No me lo vendas, por favor.
Pagué 22 euros por el periódico fácil.
El sábado mi amigo no lavó muchos coches.
¿Había muchos chicos en el mercado?
Si pudiera, pediría el zumo.
¿Por qué han tomado ese autobús?
¿Dónde estudiamos?
Saben que Pedro ha abierto su ventana negra.
Lucía no es más inteligente que sus hermanos.
Su hija nunca cocina carne.
¿A quién esperarán?
¿Lo pagaste ayer por la mañana?
Necesitamos vender un teléfono.
Nacimos el 3 de marzo.
¡Haz el ejercicio!
¿Estará en la cocina?
Llamaré a la mujer esta noche.
Sus hijas no tienen miedo de los perros.
Leeré ese periódico porque quiero beber el café frío.
Ese chico que trabaja en París es nuestro hermano.
Si no encuentro las llaves, cerraremos una puerta.
Estos camiones son tuyos.
Este hombre no se acostará a las diez y media.
Siempre hablan inglés.
No hay fiestas en Londres.
Isabel y Pablo se lavan la cara todas las semanas.
¿Qué ha leído?
Irán a Berlín para comer.
La chica que vive en Londres es joven.
Hablábamos inglés por la noche.
¡Hasta pronto!
Pintó algunos sofás y escribió dos mensajes.
Su cumpleaños es el 22 de septiembre.
¿Se lo dará este hombre dentro de una hora?
Sabes que no ha hablado con Carlos.
Sus jefes bajos no tienen mucho frío.
Su libro es muy extraño.
Este viaje no fue el martes a las tres y media.
Lo ha hecho.
¿Sabía nadar?
He corrido por el parque.
A Miguel y Pedro no les gusta este traje.
Esta mujer va a vivir en Madrid el año que viene.
La revista estará debajo del armario.
Cuando vuelva, arreglarán su mesa.
Mi vecino estudió en la biblioteca hace una hora.
El autobús llega a París a las siete y media.
¿Querías tres camisas grises?
María quiere ser estudiante.
¿Dónde estaba la universidad?
El avión no llega a Londres a las diez y media.
Llevo un año aprendiendo español.
Le traje un lápiz a Elena.
Va a pintar ese baño esta tarde.
No hay museos cerca de Madrid.
El aeropuerto abre a las dos y media.
La biblioteca abre a las cinco.
Carmen y Luis prefieren el ruido hermoso.
Hace buen tiempo en Londres.
Encontró un libro francés y luego lo vendió.
Sus clases no fueron el 18 de febrero.
Nunca han escuchado música.
¿Era ese perro muy hermoso?
Todo el mundo puede ayudar a esos hombres ricos.
Hace una hora fueron al supermercado y compraron arroz.
Vive en París desde hace cinco años.
Juan, no cantes en la casa.
Su cumpleaños es el 2 de enero.
Miguel y Luis están más cansados que sus hijos.
Nuestro amigo ha perdido el teléfono.
Nunca lloras en esa habitación.
Tenemos que comer queso, pero no tenemos tiempo.
Se lavaban las manos por la mañana.
Irás al castillo y ayudarás a estas chicas pronto.
Dice que he vendido este abrigo.
Necesitamos llevar nuestra camisa, pero estamos muy contentos.
Mañana por la mañana irá a la farmacia y pedirá agua.
Cuando Juan era niño, vivía en Roma.
A Pablo le encanta viajar a Barcelona.
Por la noche vuelves de ese mercado.
Se cepilló los dientes anoche.
Tu primo trabaja en Lisboa desde hace seis semanas.
La habitación era muy hermosa.
Irá a Madrid cuando Ana termine el trabajo.
Habrá dos fiestas en Sevilla.
¿Hemos comprado estas furgonetas en este aeropuerto?
Eran las siete cuando Pedro llegó.
¿Dónde están tus hermanos?
Tiene que llevar un sombrero, pero está muy enfermo.
¿Cómo está nuestra tía?
El periódico corto no costó 16 euros.
Elena empezó a comer fruta.
Estará delante del restaurante.
Nuestros primos cerraron mis puertas y pintaron otra cocina.
Mi tío le venderá un armario.
Lo siento mucho.
Su nuevo vecino no ha buscado nada.
Llueve mucho en Barcelona todos los días.
Me vieron hace dos días.
Irá a Barcelona cuando volvamos.
Este piso es tan viejo como ese piso.
Su tía no estaba aburrida.
Está tan enfermo como Luis.
¡Qué estudiante tan famoso!
Carlos y María no se han quitado el sombrero.
Descansaste con tu hija.
Anoche fueron a Roma y vieron una película.
¿Dónde está mi mensaje? Lo he olvidado.
Hace muy buen tiempo en Lisboa.
Acaba de preparar el pastel delicioso.
Dicen que se está sentando.
Su hija sabe tocar el violín.
Dúchate, por favor.
Nos lo mostraba todas las mañanas.
No me gusta la ciencia.
Nuestra hija está cerca de Nueva York.
La mesa es amarilla.
Su tía necesita ir a Roma.
Cuando llamó, ya había cocinado una patata.
¿Costó el diccionario treinta y siete euros?
Ese chico que tradujo esta vieja novela es periodista.
¿Qué banco va a construir Carmen?
Este abogado va a viajar a Lisboa el 3 de febrero.
Estoy solo.
A sus hermanas no les gusta comer queso.
Esta noche dormirá mucho.
¿Habló su hija portugués ayer por la mañana?
Le has enviado una revista a Sara.
Me gusta el coche y quiero comprarlo.
¿Qué dijimos?
Me gusta la lección importante.
Esta enfermera se ha enfadado.
¿Hay una iglesia en Barcelona?
Pedro nos lo trae muy a menudo.
Tienes seis bicicletas, pero no las usas.
Fueron a la farmacia y vieron su partido.
Necesita traer otro traje.
Fue a México con su hija ayer.
¿Volverá Laura de Sevilla dentro de una hora?
Se aburre a las cuatro y media.
¿Tuvo Laura que ir a Roma?
Alguien pagará nuestras ensaladas.
Vamos a traerles té pronto.
No saliste de Argentina.
Dentro de una hora va a ir a Berlín en autobús.
Su hermana volverá de Londres el domingo.
Su primo no se lo da todos los días.
Ha comprado otro libro extraño.
Habrá algunas mujeres en la biblioteca.
Estos son nuestros coches grises.
¿Qué está buscando Juan?
Estaba llorando en la cocina mientras estaban descansando.
Esta maleta está muy limpia.
Isabel es muy joven.
A Lucía le encanta estudiar en la biblioteca.
Luis fue a Barcelona antes de trabajar.
Mi hermana siempre habla francés.
¿Es la ventana muy fea?
El profesor viajará a Japón con sus hermanas el viernes.
Me quitaba la camisa por la noche.
¿Qué bocadillo va a comer?
Me gustaría escribir una carta.
Pedro quiere que cocine estas patatas deliciosas.
Queremos abrir esa caja, pero no tenemos tiempo.
La mujer compraba otra chaqueta sucia por la mañana.
Esta noche mi hijo no se dormirá.
Tu hermana no nos llamará esta noche.
Hacía viento en Barcelona.
¿Te gustaría cocinar el arroz?
Quería comprar este bocadillo.
Elena le contará esa idea a su tío el lunes.
Me gustaría abrir muchas cajas grises.
No van a traerte una pizza dentro de una hora.
¿Elegirá la enfermera inglesa una mesa amarilla?
Las enfermeras verán esta película extraña.
Este viaje fue el sábado a las cuatro.
Hoy tengo mucho trabajo.
Hemos perdido el lápiz en este restaurante.
La novela cuesta cuarenta y dos euros.
Primero haz los deberes.
Bailo en el teatro por la tarde.
El jueves nuestra tía cocinó muy poco.
Carmen empezó a traducir su carta.
Juegas en el parque los fines de semana.
No hay ningún banco en Lisboa.
Irás a Sevilla cuando Carlos llegue.
Su tía trabajará en este museo esta noche.
Hay un coche en el jardín.
¿Cuesta el camión 91 euros?
Cerraré esas ventanas cuando Pedro se levante.
¿Dónde perdió ese libro?
El hombre que escuchó la música es ingeniero.
Mañana Isabel y Ana van a esperar a los chicos.
Si no encuentro las llaves, te sentarás.
Irá a Londres antes de traer la sopa.
Todas las mañanas Isabel llama a estas chicas.
Este examen será el 7 de junio.
La chica va a venderle el sofá feo a Lucía dentro de una hora.
Cuando tengan tiempo, Jorge y Pedro cerrarán otra caja.
Elena y Pablo no tienen ese camión ahora.
Nuestro hermano se los traerá pronto.
El autobús saldrá para Londres a las 11:40.
Te lo traerán mañana.
Lloraron muy poco ayer por la mañana.
Juan va a lavar este vestido el jueves.
Sus tías no la vieron.
Me gustó más el libro.
Tienes una radio, pero no la usas.
¿Quién va a ver nuestras nuevas películas?
Habrá tres sofás en el baño.
Ana abrió otra maleta y cocinó sopa italiana hace dos días.
¿Por qué leerá Jorge cinco poemas?
A Carmen le gusta tocar la guitarra.
Encontraron un mensaje largo y luego lo perdieron.
Te lo he dado.
Tengo que escribir mi carta, pero no puedo.
¿Qué camisa va a elegir Carmen?
Va a ir a Madrid después de comer.
Estábamos ayudando a nuestra hija mientras Pablo estaba comiendo.
Nuestra hermana no ha leído mucho.
Había un pasaporte sobre el armario.
¿Quién va a ver este parque?
¿Quién va a pagar su vestido?
Tienes que comprar mucho té, pero no tienes tiempo.
La enfermera quería lavar la camisa.
Compró una falda roja y luego la perdió.
No hay billetes sobre el sofá.
¿Es este pájaro tan grande como el otro?
Necesita visitar a ese chico fuerte, pero está muy contento.
Trabajamos en Barcelona durante ocho semanas.
Esa chica que ha cocinado carne deliciosa está enferma.
¿Cuántos poemas va a leer Carmen?
Hoy es lunes, 9 de marzo.
Prefería el sombrero.
Van a ducharse después de elegir una cama.
Esta reunión es tan interesante como esa reunión.
Su hermano quería sentarse.
Quiero mostrárselo.
Mañana limpiaré mis camas y cocinaré este huevo.
Miguel no va a pintar una cama el lunes.
Se está acostando en este momento.
Luis no le dio ese pasaporte a Juan.
Quiere que hablemos con nuestro tío.
Lo escuchamos.
Este pueblo es más tranquilo que el otro.
¿Cuándo va a llamar Elena a su hermano?
La reunión fue el sábado a las cinco y cuarto.
Mándame un mensaje cuando llegues a casa.
Su amigo se quedará en casa cuando llegue.
Luis y Lucía romperán esas ventanas.
Lo olvidó.
