Juan y Sara van a ir a Londres mañana por la mañana.
Cuando vuelva, traduciremos esos diccionarios.
Los relojes estaban debajo del sofá.
Carlos necesitaba vender esta bicicleta barata.
La oficina está delante de la universidad.
Pedro tiene algunos caballos.
Encontramos un abrigo amarillo y luego lo perdimos.
David no lo esperó ayer por la mañana.
Decimos que nuestra caja es amarilla.
Ayudaste a tu amigo y cerraste esta puerta.
Irá al castillo y comprará el nuevo armario mañana por la mañana.
Dicen que Miguel va a ir a Sevilla.
Estoy cansado, me voy a la cama.
Acaban de arreglar su coche.
No estás triste.
Los chicos famosos intentaron vender una falda.
Estoy más contento que Sara.
Hace dos días no nos mostraron una radio fea.
Está menos enfermo que su tía.
Quieres dárnoslo.
Iré a Lisboa antes de preparar su ensalada.
Esta noche oirán su música hermosa.
¿Quién puede llamar a estas enfermeras tímidas?
No estará en la cocina.
¿Cuánta carne han comido?
Nuestra tía siempre está contenta.
Sara trabajó en Berlín durante nueve meses.
¿Van a descansar mucho mañana por la mañana?
Todas las mañanas Pedro bebía mucha agua.
¡Qué bien nada el abogado!
¿Cuestan los libros treinta y seis euros?
Cuando terminen el trabajo, María hablará con Sara.
¿Rompiste tu botella?
El nuevo coche cuesta 83 euros.
Laura está muy nerviosa.
María fue a Nueva York y pidió mucho vino anoche.
Esta enfermera inteligente le dio un periódico caro a Jorge.
Habrá muchas mujeres en la oficina.
El armario no cuesta ochenta y dos euros.
La chica todavía no ha cerrado algunas puertas.
¿Es este el río más pequeño de España?
Mis padres llevan treinta años casados.
Lucía espera que Miguel lave tu plato.
Cree que no puedes ver el partido.
La mesa que ha limpiado es grande.
Ana tiene que escuchar su ruido, pero está muy contenta.
Quieres que escriba esos mensajes.
Los malos chicos recuerdan la canción.
Miguel y Carmen le mostraron el abrigo.
El barco llegó a Barcelona a las doce y media.
¿Dónde está su camión? Lo ha vendido.
Cuando Jorge entró, ya había construido un teatro.
Esta noche tu hija va a quedarse en casa.
Su amigo debería leer todas las novelas cortas en esa casa.
A Luis le encantan estas camisas.
Esta noche estos estudiantes van a leer la revista y comer su tomate.
¡No me lo puedo creer!
Este hombre caminaba con su tía todas las semanas.
Trabajará en Lisboa el año que viene.
Cuando era niña, vivía en Roma.
Nevó mucho en Roma hace dos días.
No has lavado nada.
No descanses en el banco, por favor.
Irá a Londres cuando Jorge llegue.
Jorge estaba estudiando en la escuela mientras estábamos llorando.
Nuestro hijo me los cuenta todas las mañanas.
Laura quiere mostrárselo.
Ana era estudiante.
Quiere esperar este taxi rápido, pero no tiene tiempo.
No habrá mesas en el piso.
Saben que puedes despertarte.
Habrá una pelota debajo del armario.
Todas las semanas nadan mucho.
Su tío le dará la falda a Carmen esta noche.
No estaba leyendo en el jardín.
¿Puede terminar su tío esos diccionarios?
¿Van a venderle mis hijas un sofá a su hija el jueves?
Tienes ganas de cerrar una ventana.
¿Quién va a buscar los platos sucios?
María va a llevar una camisa porque quiere hablar con Ana.
¡Buen viaje!
Ya he ayudado a mi tía.
He bailado en el teatro.
Limpiaré esta cama sucia cuando llegue.
Queremos que se levanten.
Isabel estaba trabajando en ese hotel mientras Ana estaba durmiendo.
Luis fue a Madrid después de traer un reloj.
Este es nuestro vestido negro.
¿Te gustaría cerrar la ventana?
¿Van a lavarse sus tíos la cara esta noche?
Eligió estas sillas hace dos días.
La chica volvió de México.
Pedro le ha contado los problemas a su primo.
¿Adónde vamos?
Esa es nuestra casa limpia.
La taza que rompió era fea.
Voy a prestarle este camión blanco a David pronto.
Su hija no se llama Isabel.
Nuestro hijo está detrás del teatro.
Ana llega a la estación todos los días.
Su hermano pagó dieciocho euros por esta furgoneta gris.
Trabajaré con Pedro mañana por la mañana.
Voy a llamar a esa chica y beber cerveza esta noche.
Ana no ha caminado por el pueblo.
¿Hay una universidad moderna en París?
A su tía le encanta viajar a Sevilla.
Mis tíos perdieron sus lámparas marrones en la habitación.
¿Cuántos caballos encontró Elena?
Van a traer muchos mapas dentro de una hora.
Esta boda no es el viernes a las ocho y media.
Creo que nos duchamos.
No había caballos en el pueblo.
El museo está lejos del teatro.
Luis tuvo que hablar con Ana.
Laura y Lucía nunca han visto partidos.
Quiere que traduzcas el periódico fácil.
¿Lo compramos ayer por la mañana?
¿Sabes nadar?
No puede ir a Madrid porque tiene sueño.
¿Se llama su hermano Carlos?
Muy a menudo te escucho.
Este hombre sabía jugar a las cartas.
Tocará el violín esta tarde.
No pueden vestirse porque no tienen tiempo.
Beberá cerveza dentro de una hora.
Hay algunas sillas en el piso.
Necesita lavar la furgoneta, pero no tiene tiempo.
Se quedará en casa cuando Laura vuelva.
Habrá un concierto en Londres.
Ese periódico cuesta 82 euros.
Miguel dice que escuchó esta música.
Nuestro cumpleaños es el 4 de marzo.
Ana no tenía algunas bicicletas.
La mujer que trabaja en París es baja.
Cuando se levante, el hombre hablará con Miguel.
¿Cuesta la radio pequeña cuarenta y nueve euros?
Los encontraremos el viernes.
A la sopa le falta sal.
Su amigo perezoso bailó con su tía.
Creen que ha buscado muchos museos tranquilos.
Quería leer un libro.
El pueblo es muy tranquilo.
Nevó en París hace dos días.
Carmen y Juan tienen prisa.
La mujer todavía no ha visto un mal partido.
Nunca corremos por la calle.
Queremos lavar muchos vestidos, pero no tenemos tiempo.
¿Cómo es el banco?
No les hemos prestado un camión alemán.
Carlos y Sara tienen ganas de tomar un tren.
¿Hacía sol en París?
Tomaron los trenes ayer por la tarde.
Abría esa ventana los fines de semana.
Estoy bien, gracias.
Carmen es tan rica como Elena.
A nuestra tía le encanta tocar el violín.
Sara quiere ir a Berlín.
Isabel tomó el tren porque quería hablar con sus tías.
¿Dónde vio Laura una ciudad?
Su pájaro es inteligente.
Dice que las pizzas son españolas.
¡No vayas a la tienda!
Todo el mundo pintó este armario.
Su jefe no se está lavando la cara ahora mismo.
Isabel descansó en el jardín ayer por la tarde.
¿Quién puede terminar ese trabajo difícil?
¿Caminó David hasta esa universidad anoche?
Sé que va a vestirse.
Sara quiere que coma la ensalada.
Están limpiando este jardín ahora.
A Jorge y Juan les encanta la iglesia pequeña.
¿Te gustaría ver una película corta?
Tienen ganas de leer su buena novela.
La clase será el domingo a las cinco y cuarto.
Elena corre por la calle todos los días.
No limpiaremos esta silla porque no tenemos tiempo.
Su tío no tiene prisa.
El supermercado estaba lejos de la oficina.
¿Cómo es el examen?
El taxi llegará a las once y media.
Tomamos este avión por la tarde.
No te duele un poco el estómago.
Anoche fui al supermercado y pedí la pizza.
Miguel estaba cantando en esta iglesia cuando salió.
El castillo estaba detrás del teatro.
Pagó 47 euros por el camión.
Crees que elegirá esta revista fácil.
Me gusta la furgoneta y quiero comprarla.
Este parque no es más tranquilo que el otro.
¿Cocinamos pescado hace una hora?
Nunca has leído novelas.
Todavía no han hablado con su primo.
Quiero enviárselo.
Estamos estudiando italiano en este momento.
Luis oyó las canciones extrañas.
Juan y Luis no van a descansar en la habitación esta tarde.
Digo que va a escuchar esa canción.
Estás cantando en el teatro en este momento.
Luis espera que Carlos espere a sus tíos.
Si la tienda está cerrada, llevarás una chaqueta.
El hombre que vive en Roma está ocupado.
¿Dormirá mucho dentro de una hora?
Nunca ha jugado al ajedrez.
El baño es demasiado tranquilo.
Cuando llegue, hablará con su tío.
Tenemos tres radios, pero no las usamos.
No han comido en el jardín.
Cuando Lucía llegue, escuchará esta música.
Isabel me lo ha mostrado.
Anoche compraste una mesa y escribiste tres cartas.
Nuestra casa me parece nueva.
Cuando era niño, trabajaba en Londres.
Este camarero trabaja en Londres desde hace dos meses.
David, no vendas estos sofás sucios.
¿Quiere ayudar a este médico?
Estaba trabajando mientras estabas viendo un mal partido.
María quiere cerrar la ventana.
Lucía está corriendo mucho ahora mismo.
Tu tío elegía otra chaqueta por la tarde.
Son las cinco de la tarde.
Cuando termines el trabajo, venderemos un ordenador.
¿Va a pagar Carmen el traje?
Te duele la espalda.
¿Sabía su tío jugar al fútbol?
El estudiante va a limpiar el sofá roto esta noche.
Todo el mundo puede tomar este tren lento.
Dormirán muy bien mañana.
Limpiará la casa porque quiere ir a Barcelona.
Quería comprar el camión pequeño.
Estaba llamando a su jefe mientras Carmen estaba cocinando.
¿Quién puede traer esos abrigos?
No busqué este hotel ayer por la tarde.
Nos gustaría acostarnos.
Quiere ser abogada.
Este chico fue a la tienda y visitó la iglesia anoche.
Saliste de Roma.
Hay muchos sofás pesados en la habitación.
Cuando María llegue, verá esta película.
Sus hijas estaban al lado de la farmacia.
Tu cumpleaños es el 8 de febrero.
No lavan su plato porque no tienen tiempo.
Cantará en la iglesia pronto.
No prefiero el queso.
Intentaré hablar con Elena.
Estaba jugando mientras estaban trayendo el agua.
Nuestro tío encontrará sus cámaras dentro de una hora.
Llamaré a estos médicos esta noche.
¿Dónde perdió Laura ese paraguas?
¿Se sentó María ayer por la tarde?
Ese periódico cuesta 15 euros.
Te buscan por la tarde.
Jorge esperó el taxi en el castillo.
Elige la novela, por favor.
La ventana que han cerrado es nueva.
Esta es mi iglesia famosa.
María y Carmen quieren visitarlo.
Comeremos este tomate y cocinaremos arroz delicioso pronto.
Hay una clase en Nueva York.
No tiene ganas de escuchar las canciones.
¿Se enfada Laura todas las mañanas?
Pedro trabaja en Berlín desde hace ocho meses.
Estabas bailando en esta cocina mientras Miguel estaba cantando en el baño.
Su vecino se lo estaba mostrando.
Estaba durmiendo mientras estaba corriendo por este bosque.
¿Llevaron un traje gris?
Nuestras hermanas se enfadarán dentro de una hora.
Dentro de una hora vamos a viajar a Sevilla.
No había ningún estudiante en la iglesia.
Sara y Pedro han construido una habitación pequeña.
No se acostaron porque estaban cansados.
Tu hijo está más ocupado que Ana.
Necesita escucharlo.
Nos vestíamos todas las mañanas.
Le duele la pierna cuando hace frío.
Cuando Lucía llegue, hablarán con sus tías.
A Juan le encanta tocar la guitarra.
Conduce ese camión.
Vamos a levantarnos después de vender un camión.
¿Fuiste a Barcelona en tren el mes pasado?
No debo pintar la cocina tranquila.
Ayudamos a nuestros hijos los fines de semana.
Estabas corriendo por ese parque mientras Jorge estaba escuchando su canción extraña.
Le encantan las faldas.
La boda fue el lunes a las diez.
Miguel se lo envía todos los días.
¿A quién ha esperado?
Leías en la habitación los fines de semana.
¿Dónde está su novela? La vendió.
Cuando era niña, viajaba a Sevilla.
Sé que están demasiado cansados.
El aeropuerto abre a las cuatro menos cuarto los jueves.
Juan visitará esa ciudad cuando termine el trabajo.
La universidad abre a las dos y cuarto.
Mi jefe terminará el ejercicio el año que viene.
Cree que no hemos ido a Madrid.
Luis tiene ganas de despertarse.
¿Hay un mal partido en Lisboa?
A Pedro le encanta nuestra lección.
¿Le gusta ver películas?
Debemos tener cuidado.
Ayer por la mañana fuiste al banco y pediste sopa.
Nuestros hermanos empezaron a ir a Madrid.
Carmen va a darte otra revista el jueves.
¿Qué banco buscará?
Cantamos en la iglesia hace dos días.
Juan y Laura tocarán la guitarra pronto.
Carlos e Isabel necesitaban cinco trajes.
¿Prefieren Laura y Pedro su música ahora?
Necesitan ver la película corta, pero están muy tristes.
Queremos que escuches tu música.
¿Por qué escribió estas cartas?
Nuestro hermano volverá de la oficina.
¿Es de Madrid?
Quiero pedir mucha agua, pero no tengo tiempo.
No nadará en el río esta tarde.
Esperó a su primo ayer por la mañana.
¿Dónde vio Elena ese tren?
Este coche es tan nuevo como el otro.
Lloverá mucho en Argentina el sábado.
Laura y Miguel comerán esta naranja cuando me levante.
Carmen y Miguel acaban de buscar una escuela tranquila.
Vas a viajar a España el próximo verano.
Buscó un libro caro y luego lo perdió.
Si tienes tiempo, arreglaré la furgoneta verde.
¡Qué sombrero tan caro!
Ana va a pagar la ensalada el miércoles.
El barco no saldrá para París a las 8:25.
María e Isabel nacieron en 2009.
Esperamos que sea muy fuerte.
La falda que compré es blanca.
Mi hija ha descansado en el hotel.
El pueblo te parece pequeño.
¿Cómo es nuestro partido?
Ponte de pie.
Cuando era niña, trabajaba en Madrid.
Son las nueve y media de la noche.
Juan quiere que escuchemos la música.
El miércoles no dormirán muy poco.
Todavía no has hablado con tu hija.
La boda fue el miércoles a las doce.
El tren llegó a las nueve.
No están terminando las revistas ahora.
Vamos a ir a Londres antes de ayudar a ese camarero.
Hoy es martes, 4 de octubre.
Carlos sabe tocar la guitarra.
¿Es este coche nuestro?
Les encanta el zumo.
Este concierto será el domingo a las doce.
¡No escuches tu música!
¿Por qué no limpió Carlos su habitación?
No se divirtió porque estaba cansada.
Te divertiste antes de lavar otra chaqueta.
Su tía no quiere escuchar esta canción.
Son las doce y media.
Bebía agua fría.
Intentará ver este concierto.
Si viviera en Madrid, leería su revista.
Si tuvieras coche, ayudarías a tu primo.
¿Quiere tu tía ser abogada?
Cuando tenga tiempo, construirás un piso.
Su hija quiere ser médica.
¿Tomará su primo otro avión mañana por la mañana?
¿De quién es esta furgoneta?
¿Están esos regalos al lado de la silla?
¿Quién escuchará tu ruido?
Se sentó a la una.
Isabel corre con Miguel los fines de semana.
¿Se han sentado Pedro y Juan?
Esta mujer se quitará la camisa el viernes.
¿Cuánto cuesta por noche?
¿Es esta ciudad menos grande que la otra?
¿Debería ir Laura a este banco?
Jorge ha olvidado las lecciones.
Acaba de escribir cuatro poemas.
María llamaba a su hermana por la tarde.
Mi hermana lo está comprando ahora mismo.
Carlos no cocinará con su hermana dentro de una hora.
Pablo irá a Nueva York para estudiar.
Lloverá mucho en España esta noche.
Me enfadé a las tres y media.
Volvías de París muy a menudo.
Anoche no lo olvidaron.
Pablo necesita escribir algunas cartas, pero está muy enfadado.
Todas las semanas pedía mucha sopa.
Juan va a viajar a Lisboa el 14 de enero.
Miguel tenía sueño.
Jorge, no vendas ese coche blanco.
Si Pablo tuviera tiempo, vería otro concierto.
No bebemos vino todas las mañanas.
No nos pondremos la chaqueta dentro de una hora.
¿Le trajo Laura un pastel a Luis?
¿A qué hora empieza la fiesta?
Ana estaba trabajando en el restaurante cuando entró.
El chico está tan enfadado como su hijo.
Nuestros jefes no querían vender una mesa.
Juan estaba buscando el pasaporte mientras María estaba leyendo en el jardín.
Comiste algunos tomates porque querías ir a Lisboa.
¿Has estado alguna vez en México?
Visitará a su chica cuando tenga tiempo.
Los chicos estaban un poco nerviosos.
Están pagando ese abrigo en este momento.
Estos camiones son de él.
Fuiste a Barcelona y pediste mucho café.
El jueves tu hijo fue a la farmacia y pidió un pastel.
Cocinará esos huevos cuando se levante.
Nos gusta hablar alemán.
¿Dónde vives?
Me quitaré la chaqueta el lunes.
Se aburrió a las cinco menos cuarto.
El viaje es el lunes a las 8:50.
Nos encanta escuchar música.
Vamos a preparar sopa.
¿Cuántos vestidos vamos a comprar?
Eres menos fuerte que Jorge.
Vivo en Barcelona desde hace tres años.
Juan es de Roma.
¿Qué ventana hemos cerrado?
Nuestro primo camina hasta el banco por la noche.
Nuestras hermanas estaban bebiendo té frío mientras Pablo estaba pintando las sillas.
Nos lo has traído.
Esta tarde voy a traerle el té a mi tía.
¿Sabe cocinar?
¿Hay un banco cerca de aquí?
Vamos a pedir todas las ensaladas españolas mañana por la mañana.
Terminaremos ese ejercicio fácil cuando termine el trabajo.
Decimos que no está trayendo café.
Veía a este profesor serio.
¿Te gustaría elegir tu abrigo?
Habrá un abrigo al lado de la cama.
Están estudiando inglés ahora mismo.
No hablamos italiano todos los días.
¿Cuántos ordenadores ha comprado Ana?
Le gusta beber cerveza.
Todas las semanas se lo envían.
No importa.
Son las 2:35.
No somos de Barcelona.
Cuando era niño, veía películas.
Si no encuentro las llaves, se levantarán.
Cuando Laura se levante, Carlos buscará esta foto.
No prepara este pastel porque tiene sueño.
Tengo una chaqueta, pero no la uso.
Ha olvidado esas radios.
Los chicos todavía no han lavado la ventana.
Encontró un mensaje difícil y luego lo perdió.
¿Dónde vieron otro taxi?
Me gusta este traje y quiero comprarlo.
El profesor no conoce a este mal abogado ahora.
¿Cómo están tus hijas?
Pedirá un buen pastel cuando lleguemos.
Tu hijo no es tan valiente como su hermano.
No corras en esa escuela, por favor.
Carmen fue a Londres con Laura hace dos días.
Ese avión le parece lento.
Tenemos que cocinar el pescado, pero no tenemos tiempo.
Laura va a ir a Roma para leer este diccionario.
Alguien pagó la sopa.
¿A quién ayudarás?
Su tía ya ha arreglado la vieja cámara.
Comerán un huevo cuando llegue.
¿Quién va a perder la lámpara?
El aeropuerto cierra a las seis.
No hay estudiantes en el aeropuerto.
¡Qué camiones tan feos!
Este es el hombre más importante de Japón.
Si hace sol, Juan limpiará ese armario.
Carmen quiere que hable con Elena.
¿Te gustaría conducir ese camión?
¿Dónde compraron esta camisa?
Está muy cerca.
Tengo tres caballos ahora.
Hace buen tiempo en invierno.
Nuestra tía estaba corriendo mientras estabas descansando.
¿Quién está preparando esa ensalada?
Hay muchas faldas negras al lado de la silla.
Esos vestidos son rojos.
Su primo viajó a Sevilla el 24 de enero.
Saldrán de Barcelona la semana que viene.
Ese chico que trabaja en Berlín está solo.
Busqué una chaqueta seca y luego la perdí.
Este nuevo coche cuesta 34 euros.
David y Luis le trajeron esas viejas botellas.
Su hijo viajó a Berlín el jueves.
Si hablara inglés, cocinaría cuatro patatas deliciosas.
La mujer que trabaja en Londres está sola.
Abrieron todas las ventanas y abrieron una maleta sucia.
Juan estudiará alemán esta tarde.
¿Habrá muchos partidos en Berlín?
Tenía miedo de los perros.
Laura quiere que pidas la buena ensalada.
Esta reunión es el jueves a las 12:35.
Compré esta silla y pinté ese baño.
¡Conduce los coches!
Va a beber café caliente y pintar sus sofás mañana por la mañana.
Este camarero ya ha abierto esta ventana.
El profesor inglés trabaja en ese hospital los fines de semana.
Irá al museo.
Se estaba quitando el sombrero.
Buscamos una botella roja y luego la perdimos.
Le ha vendido un teléfono a Sara.
