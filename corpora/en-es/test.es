Se durmió a las cuatro y media.
No están terminando las revistas ahora.
¿A quién ha esperado?
David limpiará esa cocina y beberá leche pronto.
¿Adónde van?
No has lavado nada.
Tomamos este avión por la tarde.
Ha roto los platos.
Cuando Laura se levante, Carlos buscará esta foto.
Nuestro cumpleaños es el 4 de marzo.
Están limpiando este jardín ahora.
Siempre lee en este parque.
No importa.
Su hijo viajó a Berlín el jueves.
Pablo irá a Nueva York para estudiar.
A Laura le gustaría pintar estos sofás.
Dicen que Miguel va a ir a Sevilla.
Voy a prestarle este camión blanco a David pronto.
David no lo esperó ayer por la mañana.
Ana tiene que escuchar su ruido, pero está muy contenta.
No puede ir a Madrid porque tiene sueño.
Encontraste una carta interesante y luego la perdiste.
Terminaremos ese ejercicio fácil cuando termine el trabajo.
¿Es este coche nuestro?
David, no vendas estos sofás sucios.
Limpió estos sofás.
Esta iglesia tranquila está al lado del supermercado.
Tenía miedo de los perros.
Cuando Lucía llegue, escuchará esta música.
Juan quiere que escuchemos la música.
Vas a viajar a España el próximo verano.
Tengo una chaqueta, pero no la uso.
Mi tía va a contarles otro problema extraño pronto.
Ayudaste a tu amigo y cerraste esta puerta.
¿Se ha puesto Miguel la chaqueta?
Va a tocar la guitarra el viernes.
¿Caminó David hasta esa universidad anoche?
Necesita escucharlo.
El hombre viajará a Nueva York el 2 de agosto.
Lucía y Sara estarán cerca del hotel.
A nuestra tía le encanta tocar el violín.
Decimos que no está trayendo café.
Llovió mucho en Argentina el sábado.
Conduce ese camión.
Juan estudiará alemán esta tarde.
Estoy cansado, me voy a la cama.
El sofá que has pintado es viejo.
¿Van a lavarse sus tíos la cara esta noche?
Queremos lavar muchos vestidos, pero no tenemos tiempo.
Cuando Jorge entró, ya había construido un teatro.
El jueves tu hijo fue a la farmacia y pidió un pastel.
Si Pablo tuviera tiempo, vería otro concierto.
Isabel corre con Miguel los fines de semana.
Esa es nuestra casa limpia.
Hace mal tiempo en Japón.
Tocará el violín esta tarde.
Digo que va a escuchar esa canción.
Isabel me lo ha mostrado.
Debemos tener cuidado.
¿Debería ir Laura a este banco?
¿Cuántos vestidos vamos a comprar?
La boda fue el lunes a las diez.
Juan y Luis no van a descansar en la habitación esta tarde.
Comerán un huevo cuando llegue.
No se divirtió porque estaba cansada.
¿Quién puede traer esos abrigos?
Quería leer un libro.
Son las cinco de la tarde.
Espera que seamos muy serios.
Elena corre por la calle todos los días.
Nevó mucho en Roma hace dos días.
¿Cuesta la radio pequeña cuarenta y nueve euros?
María e Isabel nacieron en 2009.
Ayudamos a nuestros hijos los fines de semana.
David y Luis le trajeron esas viejas botellas.
Nos vestíamos todas las mañanas.
¿Quién está preparando esa ensalada?
Son las doce y media.
Nos gusta hablar alemán.
¿Dónde compraron esta camisa?
¿Quién va a perder la lámpara?
Isabel estará en el piso.
¿Quién puede terminar ese trabajo difícil?
Estos camareros quieren limpiar la cocina.
¿Dónde está su novela? La vendió.
Lucía está corriendo mucho ahora mismo.
Se duchará cuando termine el trabajo.
¿Le han traído David y Sara mucho té a Laura?
Estaba jugando mientras estaban trayendo el agua.
Acaban de arreglar su coche.
Mis tíos perdieron sus lámparas marrones en la habitación.
Carlos y Sara quieren hablar con Pedro.
Carmen está llorando en esa habitación.
Carmen y Miguel acaban de buscar una escuela tranquila.
Estaba durmiendo mientras estaba corriendo por este bosque.
¿Se quitó Laura el traje ayer por la tarde?
Todas las semanas se lo envían.
Cuando vuelva, traduciremos esos diccionarios.
Se aburrió a las cinco menos cuarto.
¿Cuánto cuesta el sofá?
Esta chica ya no vive en Sevilla.
Nuestras hermanas se enfadarán dentro de una hora.
El nuevo coche cuesta 83 euros.
Jorge estaba estudiando en la escuela mientras estábamos llorando.
¿Se está quitando el niño el sombrero en este momento?
No somos de Barcelona.
No estamos en el baño.
El barco llegó a Barcelona a las doce y media.
Quiere comprar ese coche.
Quiero pedir mucha agua, pero no tengo tiempo.
Si tienes tiempo, arreglaré la furgoneta verde.
¿A qué hora empezará la clase?
Voy a llamar a esa chica y beber cerveza esta noche.
Esperamos que sea muy fuerte.
Crees que elegirá esta revista fácil.
Me quitaré la chaqueta el lunes.
Trabajaré con Pedro mañana por la mañana.
No nos pondremos la chaqueta dentro de una hora.
Nevó en París hace dos días.
¿Qué va a beber?
Tiene que buscar una carta.
Queremos que se levanten.
Carlos no cocinará con su hermana dentro de una hora.
Este hombre caminaba con su tía todas las semanas.
Le encantan las faldas.
Lucía espera que Miguel lave tu plato.
Irá a Londres cuando Jorge llegue.
¿Quién escuchará tu ruido?
No puedo hablar con Carlos porque estoy muy ocupado.
¡No me lo puedo creer!
A su tía le encanta viajar a Sevilla.
Llevaron un traje gris en ese supermercado.
Estabas corriendo por ese parque mientras Jorge estaba escuchando su canción extraña.
Nuestro primo camina hasta el banco por la noche.
Mi hija ha descansado en el hotel.
Va a ir a Madrid y pedir mucho zumo mañana.
¿Dónde está su teléfono? Lo olvidaron.
Tu hermano trae un periódico por la tarde.
Nuestra casa me parece nueva.
El supermercado estaba lejos de la oficina.
Empezó a pagar las faldas.
Su tía fue a Madrid y compró vino anoche.
Va a enfadarse el martes.
Trabajaste en París durante ocho semanas.
El martes buscaremos un gato.
Si Lucía tuviera dinero, llamaría a su hija.
La mujer que vive aquí es arquitecta.
El chico está tan enfadado como su hijo.
Carlos necesitaba vender esta bicicleta barata.
El aeropuerto abre a las cuatro menos cuarto los jueves.
Esta noche tu hija va a quedarse en casa.
Vamos a ir a Londres antes de ayudar a ese camarero.
No nadará en el río esta tarde.
Hace dos días hablé español.
Este nuevo coche cuesta 34 euros.
Llovió en Madrid ayer.
El taxi llegará a las once y media.
Su primo viajó a Sevilla el 24 de enero.
Cuando Lucía llegue, hablarán con sus tías.
¿Cuestan los libros treinta y seis euros?
Tu hijo no es tan valiente como su hermano.
Había una silla en la habitación.
Encontró un mensaje difícil y luego lo perdió.
Hace una hora oímos nuestra música.
Este es el hombre más importante de Japón.
No tomas el tren porque no tienes tiempo.
Ha esperado a ese niño.
¿Por qué no limpió Carlos su habitación?
No limpiaremos esta silla porque no tenemos tiempo.
Lucía y Pablo te lo enviaron.
Quieres que escriba esos mensajes.
Nunca has leído novelas.
Ese pasaporte está sobre el armario.
Estos camiones son de él.
Visitará a su chica cuando tenga tiempo.
Sus hijas estaban al lado de la farmacia.
Habrá una pelota debajo del armario.
¿Te gustaría lavar esos camiones caros?
No se acostaron porque estaban cansados.
¿Hacía sol en París?
Creo que nos duchamos.
Comerán en el jardín dentro de una hora.
¿A quién van a visitar?
Sabes que el piso estaba limpio.
Su tío puede terminar esos diccionarios.
No estás triste.
Este es el hotel más moderno de Argentina.
Está muy cerca.
El baño es demasiado tranquilo.
Decimos que nuestra caja es amarilla.
Las mujeres alemanas fueron a Barcelona y compraron mucha cerveza.
Esa es mi tía.
No han comido en el jardín.
Le gusta beber cerveza.
¿Es este el abogado más tímido de Argentina?
Iré a Lisboa antes de preparar su ensalada.
Me gusta este traje y quiero comprarlo.
A la sopa le falta sal.
Cuando María llegue, me quedaré en casa.
Tu tío elegía otra chaqueta por la tarde.
Fuiste a Barcelona y pediste mucho café.
Cuando terminen el trabajo, María hablará con Sara.
Luis fue a Madrid después de traer un reloj.
Estamos estudiando italiano en este momento.
Todas las semanas nadan mucho.
Mis padres llevan treinta años casados.
Eran las seis menos cuarto cuando Carmen llegó.
Su amigo perezoso bailó con su tía.
El mercado abre a las nueve menos cuarto los sábados.
¿Dónde perdió Laura ese paraguas?
Cuando era niño, veía películas.
Ese avión le parece lento.
Nuestros jefes no querían vender una mesa.
Carmen no visitará la ciudad el mes que viene.
Juan y Laura tocarán la guitarra pronto.
Ana no ha caminado por el pueblo.
Creen que ha buscado muchos museos tranquilos.
Esta reunión es el jueves a las 12:35.
El traje que traje es blanco.
Nunca corremos por la calle.
No estaba leyendo en el jardín.
¿Dónde vio Laura una ciudad?
Miguel no se levantó porque tenía sueño.
Cuando María llamó, su amigo ya había cocinado pescado.
Su amigo debería leer todas las novelas cortas.
Sara quiere ir a Berlín.
Son las dos y media de la tarde.
Quiero enviárselo.
¿Por qué escribió estas cartas?
Quería comprar el camión pequeño.
Los fines de semana me lo traías.
Nuestro vecino nació en 1989.
¿Duermen muy poco muy a menudo?
¿Quiere tu tía ser abogada?
Lucía tiene ganas de comprar el armario barato.
Me gusta la furgoneta y quiero comprarla.
¿Quiere ayudar a este médico?
Si no encuentro las llaves, se levantarán.
Vamos a levantarnos después de vender un camión.
Acaba de escribir cuatro poemas.
¿Prefieren Laura y Pedro su música ahora?
Le gusta el pueblo.
Quieres dárnoslo.
¿Dónde está su camión? Lo ha vendido.
Arregló el coche gris ayer.
Su hija no se llama Isabel.
Se sentó a la una.
La estación abre a las ocho.
Eligió estas sillas hace dos días.
¿Juega a las cartas muy a menudo?
Juan y Sara van a ir a Londres mañana por la mañana.
Si tuvieras coche, ayudarías a tu primo.
Este ordenador está debajo del armario.
¿Hay un banco cerca de aquí?
Estoy más contento que Sara.
¡Qué pueblos tan hermosos!
Esperó a su primo ayer por la mañana.
Tenemos tres radios, pero no las usamos.
No había ningún estudiante en la iglesia.
¿A qué hora empezará la fiesta?
Muy a menudo te escucho.
Nuestra tía estaba corriendo mientras estabas descansando.
Necesitan ver la película corta, pero están muy tristes.
Luis espera que Carlos espere a sus tíos.
Le contamos sus ideas a nuestra hija.
Ana no tenía algunas bicicletas.
Digo que cerraremos una ventana negra.
Saliste de Roma.
Estaba trabajando mientras estabas viendo un mal partido.
No debo pintar la cocina tranquila.
Tomaron los trenes ayer por la tarde.
Esta fiesta es menos importante que esa fiesta.
Anoche fui al supermercado y pedí la pizza.
Ayer por la mañana fuiste al banco y pediste sopa.
Anoche compraste una mesa y escribiste tres cartas.
Hoy es martes, 4 de octubre.
¿Has estado alguna vez en México?
¿Cómo están tus hijas?
Todavía no has hablado con tu hija.
Juan es de Roma.
Hay muchas faldas negras al lado de la silla.
¿Le gusta ver películas?
Ayudarán a la enfermera famosa el lunes.
¿Lo compramos ayer por la mañana?
Todo el mundo pintó este armario.
¿Cuántos caballos encontró Elena?
Esta es mi iglesia famosa.
¿Te gustaría elegir tu abrigo?
¿Dónde vives?
Son las 2:35.
Nos gustaría acostarnos.
No bebemos vino todas las mañanas.
Laura y Lucía nunca han visto partidos.
El profesor no conoce a este mal abogado ahora.
Los encontraremos el viernes.
No había sofás en la casa.
Este camarero ya ha abierto esta ventana.
Dentro de una hora vamos a viajar a Sevilla.
¿Quién puede llamar a estas enfermeras tímidas?
¿Cómo es el examen?
David, préstaselo.
Jorge esperó el taxi.
Cocinó el arroz ayer por la tarde.
Este concierto será el domingo a las doce.
Miguel y Laura pintaron su piso y ayudaron a sus hombres inteligentes.
Miguel no intentará pagar la sopa.
¿Dormirá mucho dentro de una hora?
Elige la novela, por favor.
Laura va a ir a Roma para leer este diccionario.
El aeropuerto cierra a las seis.
Vamos a pedir todas las ensaladas españolas mañana por la mañana.
Mi jefe terminará el ejercicio el año que viene.
Ese periódico cuesta 82 euros.
Si la tienda está cerrada, llevarás una chaqueta.
Bebía agua fría.
Nuestras hermanas estaban bebiendo té frío mientras Pablo estaba pintando las sillas.
Pedí esta ensalada ayer por la tarde.
Nuestro tío encontrará sus cámaras dentro de una hora.
¿Cocinó Pedro con su hijo el lunes?
Habrá un concierto en Londres.
Laura quiere mostrárselo.
Estabas conduciendo esta furgoneta mientras estábamos caminando.
Jorge ha olvidado las lecciones.
Siempre baila con Jorge.
Su hijo estaba lavando un abrigo.
Queremos hablar con nuestro hermano.
Siempre está muy cansado hoy.
El museo está lejos del teatro.
Encontramos un abrigo amarillo y luego lo perdimos.
Carmen fue a Londres con Laura hace dos días.
El barco no saldrá para París a las 8:25.
¿Se enfada Laura todas las mañanas?
Estaba esperando a la enfermera.
¿Cuántos parques veremos?
Carlos sabe tocar la guitarra.
Hablaremos con nuestra hermana cuando llegue.
¿Qué ventana hemos cerrado?
Ana llega a la estación todos los días.
Isabel estaba trabajando en ese hotel mientras Ana estaba durmiendo.
Pedro tiene algunos caballos.
Irá al castillo y comprará el nuevo armario mañana por la mañana.
Esta es la playa más tranquila de Portugal.
Tengo tres caballos ahora.
La novela que ha olvidado era extraña.
María fue a Nueva York y pidió mucho vino anoche.
Te buscan por la tarde.
Vas a elegir una cama.
Pedirá un buen pastel cuando lleguemos.
¿Van a venderle mis hijas un sofá a su hija el jueves?
Sus tíos irán al supermercado pronto.
Jorge, no vendas ese coche blanco.
Todo el mundo puede tomar este tren lento.
Son las nueve y media de la noche.
Laura tiene que conducir la furgoneta, pero está muy triste.
¿Se llama su hermano Carlos?
El viaje es el lunes a las 8:50.
¿Leía Jorge el poema por la tarde?
Vamos a preparar sopa.
Este parque no es más tranquilo que el otro.
No prepara este pastel porque tiene sueño.
Veía a este profesor serio en la universidad.
Cuando tenga tiempo, construirás un piso.
Buscó un libro caro y luego lo perdió.
Queremos que escuches tu música.
El tren llegó a las nueve.
¡Buen viaje!
¿A quién esperaste?
¿Se sentó María ayer por la tarde?
Eran las 12:45 cuando María llegó.
Esos vestidos son rojos.
Esta mesa le parece pesada.
¿Sabes nadar?
No pueden vestirse porque no tienen tiempo.
¿Qué banco buscará?
Buscamos una botella roja y luego la perdimos.
¿Cuántos poemas leerán?
¿A qué hora empieza la fiesta?
Compré esta silla y pinté ese baño.
¿Habrá muchos partidos en Berlín?
Vivo en Barcelona desde hace tres años.
Isabel tomó el tren porque quería hablar con sus tías.
Los escuchará mañana.
No tiene ganas de escuchar las canciones.
Estoy bien, gracias.
No me duele la pierna.
Su pájaro es inteligente.
¿A quién ayudarás?
El miércoles no dormirán muy poco.
Hay cinco camiones negros en el parque.
El castillo estaba detrás del teatro.
Su tía ya ha arreglado la vieja cámara.
No voy a acostarme esta noche.
Se lo muestro todas las semanas.
Saldrán de Barcelona la semana que viene.
Todas las mañanas Pedro bebía mucha agua.
¿Es este el río más pequeño de España?
Esta ciudad no es más tranquila que la otra.
Este reloj estará al lado del armario.
Luis nació el 11 de abril.
Lloverá mucho en España esta noche.
Este chico fue a la tienda y visitó la iglesia anoche.
Esta boda es el jueves a las nueve y media.
No teníamos miedo del agua.
Sus conciertos son el 15 de abril.
¡Qué bien nada el abogado!
¿Sabía su tío jugar al fútbol?
Habrá un abrigo al lado de la cama.
Te divertiste antes de lavar otra chaqueta.
Ya he ayudado a mi tía.
Cuando termines el trabajo, venderemos un ordenador.
Pedro quiere que lleve una chaqueta.
Volvías de París muy a menudo.
No descanses en el banco, por favor.
Trabajaste en Madrid durante siete semanas.
Ponte de pie.
¡Qué camiones tan feos!
Esta mujer se quitará la camisa el viernes.
Luis tuvo que hablar con Ana.
Pronto van a ir al museo y ver la película.
Acaba de pagar esta sopa italiana.
El profesor lo conocía.
Quiero buscar todos los hospitales, pero no tengo tiempo.
Los chicos estaban un poco nerviosos.
Su tío no tiene prisa.
Jorge limpiaba esa habitación todos los días.
Juan estaba buscando el pasaporte mientras María estaba leyendo en el jardín.
Mi hija va a traducir su periódico mañana por la mañana.
Le ha vendido un teléfono a Sara.
Comiste algunos tomates porque querías ir a Lisboa.
Luis tiene ganas de despertarse.
Nuestra tía siempre está contenta.
Limpiará la casa porque quiere ir a Barcelona.
Carlos y Lucía fueron al hospital y ayudaron a este camarero.
Cree que no hemos ido a Madrid.
No prefiero el queso.
Lloverá mucho en Argentina el sábado.
Sabe que Pablo irá a Madrid.
Su tía quiere traértelo.
¿Quién va a buscar los platos sucios?
Intentará ver este concierto.
Pronto Elena va a darme dos abrigos.
Su hija quiere ser médica.
¿Van a divertirse Miguel y Jorge mañana por la mañana?
¿Cocinamos pescado hace una hora?
El domingo este abogado ayudó a su hermana.
Ana estaba trabajando en el restaurante cuando entró.
¿Van a descansar mucho mañana por la mañana?
¿Hay una universidad moderna en París?
¿Cómo es el banco?
¿Cuántos ordenadores ha comprado Ana?
A Jorge y Juan les encanta la iglesia pequeña.
Ha olvidado esas radios.
Estabas bailando en esta cocina mientras Miguel estaba cantando en el baño.
Cuando se levante, el hombre hablará con Miguel.
¿Quiere esperar este autobús lento?
Trabajará en Lisboa el año que viene.
¿De quién es ese camión?
¿Es esta ciudad menos grande que la otra?
Ana era estudiante.
¿Cuántas universidades hay en Barcelona?
Esta enfermera inteligente le dio un periódico caro a Jorge.
La mujer que trabaja en Londres está sola.
El pueblo es muy tranquilo.
Nuestros hermanos empezaron a ir a Madrid.
¿Te gustaría ver una película corta?
Tu hermano puede lavar el abrigo.
Me encanta viajar a Madrid.
Van a traer muchos mapas dentro de una hora.
¿Cuándo te quedaste en casa?
¿Cuánto cuesta por noche?
Cuando María llegue, verá esta película.
Dentro de una hora vamos a traerle esa buena pizza a Lucía.
Pedro le ha contado los problemas a su primo.
Esta enfermera va a contarles el secreto a sus tías mañana.
Intentaré hablar con Elena.
Tu cumpleaños es el 8 de febrero.
Eran las once menos cuarto cuando Lucía y María llegaron.
María se quedará en casa antes de descansar.
¿Le trajo Laura un pastel a Luis?
Su tío ya ha llevado su chaqueta.
No le duele mucho la espalda.
Pablo necesita escribir algunas cartas, pero está muy enfadado.
Abría esa ventana los fines de semana.
Pablo y Miguel ya no trabajan en Lisboa.
Llamaré a estos médicos esta noche.
Esta tarde escribirán estos mensajes y ayudarán a su tía.
Sara y Carlos los están ayudando ahora mismo.
¿Está vendiendo Jorge otro vestido blanco ahora?
Esta boda no es el viernes a las ocho y media.
Todas las semanas pedía mucha sopa.
La habitación que has construido está sucia.
Quiere que conduzcas tu furgoneta.
Nuestro hermano volverá de la oficina.
Si hace sol, Juan limpiará ese armario.
Me gusta el teléfono y quiero comprarlo.
Los estudiantes cantaron con Sara hace una hora.
¿Cuántas fotos hay sobre la mesa?
Nevó mucho en Japón ayer por la mañana.
Juan va a viajar a Lisboa el 14 de enero.
Fui al hospital y comí esos bocadillos.
