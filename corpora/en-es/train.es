Su hija se llama María.
El poema me parece viejo.
Están pidiendo sopa.
¿Come pan por la noche?
No sabemos cocinar.
Carmen nos contó otro plan.
El autobús llegó a Berlín a la una y cuarto.
Preparaste un concierto.
Estoy perdido.
Ana tiene mucho calor.
El autobús es lento.
Carmen fue al restaurante.
El médico va a contarle esa pregunta a Lucía.
Hoy es viernes, 26 de noviembre.
Miguel no es muy perezoso.
Su hijo no se llama Jorge.
Miguel no debe trabajar en Londres.
Todos los días sus hermanas juegan en ese mercado.
Pedro va a nadar en el baño el año que viene.
Nos quedábamos.
No hay perros en este nuevo restaurante.
¿Quién ha bebido este zumo?
Vive en Berlín desde hace once años.
No tienen prisa.
Luis no está tocando el violín.
Está más triste que Jorge.
No esperamos ese tren porque estamos muy tristes.
Muy bien, ¿y tú?
Le vendíamos una silla a nuestro hijo.
Ese paraguas no estaba al lado de la mesa.
Estos vestidos son muy bonitos.
Quiero enviártelos.
Irá a Berlín antes de cantar.
Nuestro hijo se llama Juan.
El viaje es el 15 de septiembre.
Ana y Miguel quieren ayudar al camarero.
Pedro no me vendió esta bicicleta.
¿Qué avión ha tomado Miguel?
Se lo están prestando.
Nos acostamos.
Nevará mucho en Argentina el sábado.
El amigo tendrá que ir a Londres.
Isabel empezó a llevar un zapato.
No los encuentra por la mañana.
Le gustan las novelas.
¿Cuándo construyó Ana esas casas?
¿Cuándo construimos algunas universidades?
Cantó en esa tienda.
Mi cumpleaños es el 6 de septiembre.
Quiere que elija su silla.
Su hija vive en Nueva York desde hace nueve años.
Su primo se llama Juan.
Trabajas en Barcelona los fines de semana.
Estaban escribiendo esa carta cuando salimos.
¿Qué comprará?
Llovió en Sevilla.
La chica no va a comer esta manzana deliciosa.
¿Cómo están sus primos?
Viven en Berlín desde hace tres semanas.
A David no le encanta tocar la guitarra.
¿Qué taxi tomamos?
Trabajo en una oficina.
¿Trabajaron con Pedro?
Hemos traído el zumo.
Préstaselo, por favor.
Nadie visitará a sus hermanos.
Acabas de leer un poema.
Descansaste en el castillo.
Acabamos de cerrar las cajas.
Al médico le gustan los gatos.
Te levantarás.
Miguel, muéstranos tus cocinas.
Ya no trabajo en Nueva York.
Este es el bosque más hermoso de México.
¡Limpia la casa!
Luis no debería tener cuidado.
Hacía mucho frío en otoño.
No visito a su hermana todas las mañanas.
¿Qué carta leerá Jorge?
Quiere que vayamos a Madrid.
Todas las mañanas nuestra tía la escucha.
El profesor ha jugado en la estación.
¿Por qué no toma un tren?
¿Se quitarán la chaqueta?
¿Es este concierto menos interesante que ese concierto?
Isabel lo encuentra por la noche.
Se lavará las manos mañana.
Hace mal tiempo en París.
Isabel cree que somos muy jóvenes.
Tienen ganas de limpiar las habitaciones.
Pablo cocinó el queso el verano pasado.
El camarero es estudiante.
Sara era valiente.
¿Ha leído Luis en el jardín?
Su bicicleta cuesta cincuenta y siete euros.
Esa falda es nuestra.
El año que viene Pablo no jugará en el aeropuerto.
Luis quiere que vean ese concierto.
El profesor siempre escucha música.
Todavía trabaja en Sevilla.
Si no encuentro las llaves, Isabel conducirá el barco rojo.
Vas a estudiar en ese jardín mañana.
Anoche no dormí bien.
Vivirá en Nueva York el próximo verano.
Nunca juega al ajedrez.
Si mañana llueve, hablará con sus hermanos.
Elena vivió en Barcelona el miércoles.
¿Se lo trajo hace un año?
Le encantan los vestidos.
Limpiarás la vieja casa cuando te levantes.
Si vivieran en Madrid, traerían otro pastel.
Lucía necesita comprar su cama pequeña.
Nuestro primo ya ha buscado un periódico.
¿Estará su zapato limpio al lado de la cama?
Quiero que visites a esta chica.
Carlos y Pedro nunca escuchan música.
Había un viaje en Roma.
Esta boda era el martes a las diez.
Voy a visitarla el mes que viene.
María quiere hablar con Carmen.
Laura y Juan lo quieren.
Son menos amables que Lucía.
Queremos que pague un concierto.
El próximo verano irán a esta estación.
Estos camareros le venden una silla a Jorge todos los días.
Ese estudiante que vive en Madrid es profesor.
El periódico es interesante.
Isabel sabe que trabajamos en París.
Había un zapato sucio sobre el sofá.
Pablo y Pedro intentarán construir su cocina.
¿Cuántos teléfonos hay en su baño?
Tus hermanos vieron su pueblo.
Volví de Nueva York anoche.
¿Son los conciertos el 1 de enero?
Si quieres, tomarán los autobuses.
¡Qué vaca tan inteligente!
¿Cuántos zapatos hay en su jardín?
Esta película es más larga que la otra.
Jorge estará en el jardín.
Pintará otro armario pequeño.
¿Qué cocina va a pintar Jorge?
Este es su teatro feo.
¿A quién llamará Lucía?
Hay muchos pasaportes sobre el armario.
Acabamos de traducir las cartas.
¿Pagaron dieciséis euros por sus viejas novelas?
Su hija quiere ser estudiante.
No has terminado los ejercicios.
Este es el parque más grande de la ciudad.
¡Vende esos coches!
Los hombres se están despertando ahora.
Viven en París desde hace seis años.
Quieres que escriban su mensaje.
Su hija es escritora.
¿Es Isabel famosa?
No se viste a las cuatro y cuarto.
Eran las diez menos cuarto cuando llegaste.
Sus primos estarán en la habitación.
Mi primo ya ha lavado un coche.
¿Le trae mi hermana esa camisa a Carmen por la tarde?
Habrá un viaje en Berlín.
Necesito cocinar esta patata deliciosa.
Juegas a las cartas por la noche.
Esas son tus camisas sucias.
Esa enfermera que vive en Berlín es rica.
Elena nos llamó anoche.
Elena no se cepillará los dientes.
¿Qué puerta cerró?
¿Estás más ocupado que Jorge?
Carlos y Lucía tenían mucho frío.
Tenía miedo del agua.
La vaca es muy inteligente.
Eran las 12:40 cuando llegamos.
Pablo no es profesor.
Su hijo ya ha bebido mucho zumo.
Compraste un coche azul y luego lo perdiste.
Tienes el pájaro.
Cuando David tenga tiempo, hablarás con tus hermanas.
Va a ducharse después de comer.
¿Necesita el hombre beber la cerveza?
Saben nadar.
La bicicleta que David condujo es roja.
Su hermana no se llama Elena.
David ya ha leído esos diccionarios.
No te escuchamos el mes pasado.
Sus hermanas no tenían esta cámara.
Lucía se lo mostró el mes pasado.
Este examen será el lunes a las ocho y media.
Tu falda costó 53 euros.
Intentarás ver una película.
No están en Madrid.
Cuando entramos, ya había elegido una novela.
Elena no lo quiere.
No conduzcas el coche.
El aeropuerto estaba al lado de la escuela.
Los amigos bajos viven en Nueva York desde hace once meses.
No verán el nuevo partido porque tienen prisa.
Los camareros no han visitado a este abogado.
¿Quién romperá la lámpara?
Tiene mucho sueño.
Esas casas eran demasiado viejas.
Isabel va a traérselos mañana por la mañana.
David todavía vive en Londres.
¿Por qué habló Juan con su hijo?
Si quieres, Carmen se divertirá.
A Carlos no le encanta el pan.
¿Puede llevar su chaqueta?
Cuando éramos niños, trabajábamos en Lisboa.
Cuando volvamos, el abogado escuchará esta música.
Miguel no irá a Londres porque tiene frío.
Creemos que has pedido otro pastel español.
Va a divertirse después de llevar esa camisa.
No vas a viajar a Nueva York el domingo.
Pedro ya ha ido a Lisboa.
¿Hay seis lápices al lado del armario?
No se ha puesto la camisa.
Este estudiante valiente debe encontrarlos.
¿Es este el chico más importante del mundo?
Ese libro te parece extraño.
El restaurante cierra a las 8:35.
Esta es la universidad más hermosa de la ciudad.
Pedro le enviaba estas fotos a su hijo.
El tren llega a las once menos cuarto.
Leyó el diccionario largo.
Ana se está vistiendo.
No hay un barco en ese baño.
Ya te has duchado.
Mi hermano ya se ha despertado.
Cuando Pablo tenga tiempo, se divertirán.
Ana, ve el partido.
Son las 4:55.
El próximo verano su primo cocinará mucho chocolate.
Esos son nuestros primos.
Ese partido me parece corto.
El vecino que ha arreglado el armario es su hijo.
Nadie cierra esa caja blanca.
Estás solo hoy.
El domingo su hermana vio al hombre.
El hospital cierra a las doce y media los martes.
¿Por qué no fueron a Londres?
Decimos que va a construir los jardines.
Encontraste un teléfono caro y luego lo vendiste.
Las camas cuestan sesenta y dos euros.
Prefieren café.
El jardín que Luis ha limpiado está limpio.
Corrimos con Miguel el año pasado.
¿A Juan le gusta la ciudad?
Miguel y David ya han escrito ese poema.
Laura se divirtió después de esperar a su hermana.
Estaban estudiando español.
Su carta es difícil.
No le envío esa revista muy a menudo.
El amigo no cocinará este huevo.
No buscan una llave porque están muy nerviosos.
Pedirá esta pizza cuando vuelvan.
Este autobús es tan rápido como el otro.
Era enfermero.
Carlos y María se han quitado el zapato.
¿Por qué no va Luis a Sevilla?
Vas a llegar a esta escuela.
Necesitamos preparar otro viaje, pero no tenemos dinero.
Me aburriré a las once menos cuarto.
Va a estudiar inglés.
Conocíamos a ese jefe.
¿Limpió Isabel la casa en el jardín?
Siempre escucha música.
Irá a este teatro la semana que viene.
Cuando me levante, leerá este mensaje.
¿Tiene este chico una radio?
Miguel tiene que beber café frío, pero no puede.
Estas radios están al lado del armario.
Isabel tiene que comprar mucho café, pero no puede.
Ese hombre que trabaja en Nueva York es profesor.
Sé que el pueblo es tranquilo.
Quiere que elija esa chaqueta.
Elena quiere que traduzca los libros fáciles.
¿Es este nuestro hermano?
La sopa es italiana.
¿A su primo le encanta el arte?
David y Laura no cocinan carne deliciosa todas las semanas.
Dicen que Sara está yendo a Roma.
Tu plato está debajo del armario.
Carmen abrió estas puertas.
¿Es ese partido muy nuevo?
No le duele la cabeza ahora.
Sabemos que no te despertarás.
¿Estaba ese banco cerca de la tienda?
Su tía conoce la oficina.
Nuestro tío se sentará a las cinco menos cuarto.
Llovió mucho en Roma hace dos días.
Nacimos en 1980.
Carmen tiene miedo del agua.
Ya hemos lavado el sombrero.
¿Escribió otra carta?
No cierra sus ventanas porque tiene prisa.
Juan quiere vender un abrigo.
Jorge nos lo ha dado.
Creo que puedo visitar la ciudad tranquila.
Empezaste a escuchar la música.
Esos partidos son buenos.
No es muy rica.
Cuando era niño, vivía en Roma.
Te estás levantando ahora mismo.
Lucía estaba en Lisboa.
Sara trabaja en Roma desde hace tres semanas.
La habitación tiene vistas al mar.
Esta clase es más interesante que la otra.
Traje mi ensalada.
Son demasiado amables.
Iré al supermercado en coche mañana.
La chica se estaba cepillando los dientes.
Hoy es lunes, 26 de julio.
Jugarán al baloncesto el miércoles.
Pedro siempre bebe café.
Este es el museo más grande de Italia.
Siempre viajas a Lisboa.
Quieres que pague una boda importante.
A nuestros primos les gusta tocar el violín.
Este es nuestro nuevo baño.
David es de Lisboa.
¿Te lo enviará Juan pronto?
Nuestro tío va a quitarse el sombrero.
Paga esas buenas ensaladas.
¡No pongas el billete al lado de la silla!
¿Es muy amable?
¿Traía sopa?
Vamos a Nueva York los fines de semana.
Este concierto es tan largo como el otro.
No estamos conduciendo nuestro coche ahora mismo.
Estaba en la cocina.
Su primo quiere traértelo.
No me prestes esos regalos.
¡Qué importantes son sus exámenes!
A Lucía y Juan les gusta la escuela.
Los profesores quieren mostrármelo.
Es tarde.
Me gustan los libros y quiero comprarlos.
¿Adónde va Carlos?
Queremos tomar el tren, pero no podemos.
Su tío lo pagó.
Lucía quiere ser pintora.
Vamos a vender una camisa.
El jefe todavía vive en Madrid.
Te encanta el té.
¿Están pagando los abogados sopa ahora?
Quiere que construya esos pisos.
Me gusta ese libro y quiero comprarlo.
No estoy vendiendo un sofá en este momento.
Los niños pueden quitarse la chaqueta.
¿Dónde está mi falda? La he perdido.
¿Cuándo tomó un autobús lento?
Lucía trabajó en Londres.
¿Es esta mi habitación limpia?
Laura no tiene ganas de buscar un regalo.
Se duchó a las nueve.
Pedro y María lo están haciendo.
Hay una enfermera en el teatro.
Su primo se llama Miguel.
Visitó la ciudad el mes pasado.
Tu primo es de Roma.
Esta ciudad es más pequeña que esa ciudad.
Elena te encontrará esta noche.
Le duele un poco el brazo.
El verano pasado mis hijos le trajeron agua.
Los camareros pueden olvidar su revista.
Pedro no beberá mucha cerveza porque tiene sueño.
Este sombrero no es nuestro.
Sara siempre camina en esa habitación.
Este es el puente más grande de Italia.
Cuando Miguel salió, la chica ya había llamado al gran amigo.
¿A los médicos les encanta beber leche?
Cuando Carlos llegó, ya habían comprado una bicicleta.
David ha tomado el taxi.
Deben leer el poema.
David ya no vive en Barcelona.
¿Qué pájaro estás encontrando?
¿Nos encanta tocar la guitarra?
La enfermera estaba escuchando la canción.
Empezó a leer un diccionario.
¡Qué abiertas están las puertas!
¿Te gustaría ir a Lisboa?
¿Cuándo trajo Pablo esta ensalada?
¿Cuántos años tienes?
El médico fuerte no está más preocupado que Pablo.
Venderé tres zapatos cuando termine el trabajo.
No elegirá otro abrigo porque no tiene tiempo.
¿Han llegado al banco abierto?
Han leído sus poemas fáciles.
¿Quién ha esperado a su primo?
No volveremos de Portugal.
Nadaron en este baño el año pasado.
Se ducharon.
Ha limpiado la casa en mi habitación.
¡No busques la iglesia!
Llovió mucho en Barcelona el miércoles.
La he llamado.
La revista no costó 59 euros.
Hace un año Carlos se acostó.
Me gusta ese teléfono y quiero comprarlo.
Ya ha lavado otro sombrero.
Pedro nunca ha tocado la guitarra.
El próximo verano David y Luis leerán un poema.
Esperan que cocinemos otra ensalada italiana.
No necesitabas pedir esos pasteles.
Carmen no ha terminado ese periódico.
Esta reunión será el sábado a las ocho.
Hace tres semanas jugaste al tenis.
Juan no romperá nada.
¿Qué caja abrirá?
¿Empezó este niño a elegir su vestido?
Te he traído sopa.
Elena y Carlos nunca comen chocolate.
El taxi saldrá a las seis y media.
Miguel necesita llamar a su hija, pero no tiene tiempo.
El tiempo vuela.
Miguel tiene que traducir el buen periódico.
Hay una iglesia al lado del mercado.
El chico quería pintar una cama.
Toma este taxi rápido.
He hablado inglés.
Sara no está cerca de Londres.
Carlos no se lo está contando en este momento.
Tengo seis libros, pero no los uso.
¿Dónde estaba la universidad?
¿Estudiará Sara en la escuela el próximo verano?
Elena tiene hambre.
Buscaste una bicicleta rota y luego la vendiste.
Carlos va a ir a Madrid antes de escuchar estos ruidos.
Nunca he estudiado en el baño sucio.
¿Estaba ese teatro delante de la farmacia?
Los conciertos le parecen cortos.
Ana empezó a hablar con su primo.
¡Qué enfadados están!
El amigo nos contó una historia el verano pasado.
Me están trayendo su ensalada en este momento.
Mañana por la mañana la encontrará.
Elena va a volver de la escuela el año que viene.
No corrimos en la oficina el domingo.
¿Es fuerte?
¿Habrá un estudiante en el hospital?
Irá a Londres antes de ver esta película.
El médico que bebió cerveza es perezoso.
¿A Isabel y Pablo les encanta jugar a las cartas?
Tocarás el violín.
¿Dónde está mi zapato? Lo he vendido.
Limpia tu habitación antes de cenar.
Mi hija no ha lavado su bicicleta.
¿Les darán Luis y Pablo el sombrero?
Estos jefes lo conocen.
Deberíamos viajar a Madrid.
Jorge no cocinó con su tía el mes pasado.
Son las nueve y cuarto.
Es de México.
Toma el taxi.
Vamos a ir a Londres antes de dormir.
¿Va a preparar Ana una reunión el próximo verano?
El barco cuesta catorce euros.
Su hija se llama Elena.
Sara y Carlos la estaban esperando.
Se lo estoy dando.
¿Quién compró esta agua caliente?
A Ana le gusta la política.
Este no es el abogado más fuerte de Japón.
Sara conducirá ese coche caro cuando Lucía tenga dinero.
Eras arquitecto.
Esta estación no estaba detrás de la iglesia.
Elena, véndele el teléfono.
Hay una bicicleta blanca en ese hotel.
La semana pasada Ana pagó sopa.
Juan no caminó con Pedro.
Se está quitando el zapato ahora mismo.
La he buscado.
¿Cuándo va a llamar Sara a tu profesor?
¿Llovió mucho en Lisboa hace dos días?
La cama que compró es barata.
No bebes nada.
No soy alto.
Hoy es lunes, 26 de enero.
Sus tías no van a mostrarles estas habitaciones la semana que viene.
Elena tiene que beber agua fría, pero está muy cansada.
Son de Barcelona.
Sara quiere cerrar sus maletas, pero no tiene dinero.
Esta estación es tan vieja como esa estación.
Tienes ochenta y un años.
Este zapato es tuyo.
Juan no bebe la cerveza porque tiene frío.
¿Comerá Carlos algunas pizzas la semana que viene?
¡Qué bien cantan sus tías!
No hablaron con sus tíos porque no tenían tiempo.
Deberías estudiar francés.
Abre muchas ventanas por la mañana.
¿A qué hora empieza la clase?
Preparará una clase cuando terminemos el trabajo.
El concierto era el 5 de octubre.
El chico está tan enfermo como Pedro.
¿Adónde irás?
¿Nos lo estaba prestando su hermana?
Isabel quiere esperar el autobús, pero no puede.
Su tía se llama Ana.
Cuando entró, ya habíamos comido un tomate delicioso.
El estudiante tiene veintisiete años.
A David le encanta ver partidos.
Empezamos a ver un partido.
David todavía vive en Roma.
Necesita llevar esta chaqueta, pero no tiene tiempo.
Tienes un zapato, pero no lo usas.
Cuéntale su problema, por favor.
El año que viene voy a ayudar a mi hija.
Elena espera que se enfade.
El médico ha terminado el buen diccionario.
Nuestra hija es fuerte.
Conducirá esa bicicleta cuando termine el trabajo.
Está solo.
Por la mañana Ana abre su ventana pequeña.
La taza que lavamos era pequeña.
¿Te gustaría pagar una chaqueta?
Vamos a ir a esta iglesia.
Esperaremos el autobús cuando terminen el trabajo.
¡Estudia en el teatro!
¿Qué leerá Carmen?
La sopa que cocinamos es deliciosa.
Laura no se vistió porque no tenía tiempo.
Este taxi es menos rápido que el otro.
Te buscaban.
Sé que habló con Isabel.
Queremos tomar este tren, pero no tenemos dinero.
No empezaron a beber café.
Esta radio es más vieja que la otra.
Cree que traduciré mi diccionario.
¿Quieren Luis y Juan ir a Sevilla?
Trae esos mapas, por favor.
Viajé a Londres el 20 de febrero.
¿Qué zapato vende Pablo?
El castillo no cierra a las cuatro los lunes.
Sara nunca ha hablado francés.
Pedro es de Londres.
Espera que el vecino esté muy enfermo.
Su hijo se llama David.
Pedro, cuéntales el plan.
Hace calor en Londres.
Trabajó en Roma durante once meses.
Le duele mucho la cabeza.
Encontraste un libro extraño y luego lo vendiste.
¿Le traerá tu hermana mucha cerveza el miércoles?
Buscamos un lápiz y luego lo vendimos.
Debes visitar esta ciudad.
Me gustan las radios y quiero comprarlas.
Isabel está leyendo una novela.
Luis sabe que no hablaste con tus primos.
María va a ir a París para trabajar.
Ese ordenador es muy barato.
Esta es la farmacia más fea de Italia.
Sabe que son muy altos.
¿A sus primos les gustan las chaquetas?
¿Come el queso todas las mañanas?
Juega al ajedrez por la mañana.
Sara no nos ha mostrado la cocina.
El avión salió de Roma a las diez menos cuarto.
Carlos terminará el trabajo fácil.
Quieres que comamos este tomate delicioso.
Miguel es serio.
Su hija quiere mostrárselo.
Busca la cámara todos los días.
¿Cuántos coches ha vendido Pedro?
¿Dónde está su poema? Lo perdió.
A este jefe no le gusta ese concierto.
No tienen hambre.
Son las siete y media de la mañana.
Camino mucho los fines de semana.
¿Tienen ganas de beber té?
Estaban leyendo muchos diccionarios.
Miguel estaba pagando el zumo cuando salió.
Pedro ha traducido esta carta extraña.
Tiene setenta y un años.
Hace dos días oyó la canción.
Si hablara inglés, cocinaría arroz.
Elena y Laura fueron a la escuela en autobús la semana pasada.
Estabas viendo el concierto.
¿Le dan los abogados pobres la llave a su hija por la noche?
Carmen debería tocar el violín.
Este niño fuerte se ha enfadado.
Luis no se quitará el vestido.
¿A quién estamos llamando?
Jorge va a ir a Roma antes de nadar.
¿A quién está ayudando Miguel?
¡Qué sola está la enfermera!
Me duele mucho la garganta.
Todavía no hemos preparado el viaje.
Quería escribir el mensaje.
Este es su hospital hermoso.
Tu hijo no empezó a construir tres baños.
David se duchó.
Me gusta el concierto.
Creen que puede arreglar la mesa.
¿Ha visto Ana ese concierto divertido?
Esperamos que mis hermanos sean muy altos.
Estas nuevas cartas estaban debajo del sofá.
Vas a descansar demasiado.
Deberíamos traer mucha agua.
Se está despertando.
Siempre lee novelas.
Sabe que no están trayendo esta pizza española.
El lápiz es nuestro.
Jorge y Miguel no están cerca de Londres.
¿Qué hizo Elena?
Queremos dárselo.
Elena y Ana le han mostrado otro piso.
Isabel y Ana tienen un gato.
Juan estaba cerca de Londres.
¿Es este barco barato?
Salí de Lisboa.
Su hijo se llama Luis.
Sus armarios eran muy viejos.
Su novela cuesta cincuenta y seis euros.
Elena viaja a Barcelona todas las mañanas.
Mi barco le parece caro.
No volvió de Alemania ayer.
Laura, envíanos este mensaje fácil.
Esos son sus aeropuertos hermosos.
Quieres que busquemos la vaca.
¡Qué tímido es Miguel!
¿Habrá algunos viajes en Barcelona?
¿Está el profesor menos triste que Jorge?
¿Corre Isabel con Lucía por la tarde?
¡Qué puentes tan hermosos!
Son las 11:10.
Espera que vaya a Barcelona.
Quiero contártelo.
Nuestras tías los están esperando.
No hay mujeres en nuestro baño.
Arreglará la mesa cómoda el mes que viene.
Nadie ha pedido esa ensalada deliciosa.
Pablo está contento.
No olvidamos las historias importantes en esa cocina.
El mercado cierra a las tres.
Tocó el piano la semana pasada.
Vamos a dormirnos antes de comer.
Los ordenadores me parecen modernos.
Le gusta escuchar música.
No había partidos en Lisboa.
Su hermano es estudiante.
Tiene mucho frío.
Se aburrirán cuando vuelva.
Juan está cansado.
No podemos pagar otra ensalada porque tenemos sueño.
Todo el mundo puede arreglar esta mesa.
No tienes este gato pequeño.
La enfermera siempre está demasiado cansada.
El tren sale de Londres a las once.
Esos no son sus vestidos feos.
La llave no estará al lado de la mesa.
Conoce el hotel.
Si quieres, Sara no pintará esos sofás.
Esa es su escuela tranquila.
¿Había algunas bodas importantes en París?
¿Qué va a decir Isabel?
Los armarios cuestan veintinueve euros.
No le duelen un poco las piernas.
¿Adónde va?
Luis no entendía su pregunta interesante.
¡Qué moderna es esa cámara!
¿Por qué habla Miguel con su hija?
Llámanos, por favor.
Los estudiantes entienden las respuestas.
Ana, arregla las sillas negras.
Ana no irá a Berlín.
¿Dónde está esta vaca?
Miguel tenía ese pájaro fuerte ahora.
Has estudiado español.
A tus primos les encanta viajar a Lisboa.
Su hijo cocinará en esta iglesia.
Trabajarás en el baño.
Cuando eras niño, vivías en Barcelona.
Queremos leer ese diccionario, pero estamos muy enfermos.
¿Han vuelto de la escuela?
Eran las 9:15 cuando Ana llegó.
Esas historias les parecen buenas.
¿Te gustaría comprar algunos armarios verdes?
Alguien ha leído el diccionario.
¿Cómo es este museo?
¿Intentará nuestro tío construir la casa bonita?
Esta bicicleta es muy blanca.
Esa habitación es muy pequeña.
Necesito conducir esos coches, pero no tengo dinero.
¿Sabíamos tocar el violín?
Estos abogados saldrán del supermercado el año que viene.
Isabel ya se ha divertido.
Bebo agua por la mañana.
No ve esos partidos interesantes porque no tiene dinero.
David es bajo.
El supermercado está lejos de la universidad.
Hay un regalo sobre la mesa.
¿Dónde está tu coche? Lo has perdido.
Bebe café por la tarde.
Comprarás tu abrigo negro porque quieres ir a Lisboa.
David debería tener cuidado.
Tienen que terminar los diccionarios, pero están muy enfadados.
¿A quién has buscado?
Quiere tomar los autobuses, pero no tiene tiempo.
Su hija no se divertirá a las tres y cuarto.
No caminaste hasta la biblioteca hace tres semanas.
Le dieron muchos zapatos a su hermana anoche.
Tengo que preparar sopa, pero no tengo dinero.
Mi tío lo traerá.
¿Prefieren los médicos pan?
Hay tres iglesias delante de la universidad.
Laura espera que traduzcan esas cartas.
Miguel va a llamar a su hermano pronto.
Encontraste un coche azul y luego lo vendiste.
Entiende nuestras revistas.
La escuela está cerca del restaurante.
Su hermana comprará fruta deliciosa.
¿Cuántas bicicletas hay en el aeropuerto?
Los abogados importantes quieren contárselos.
Nos duchamos antes de descansar.
El avión no llegó a Sevilla a las seis y cuarto.
Esta enfermera prefiere su ruido.
Nos lo envía todas las semanas.
Si mañana llueve, Luis pintará esa cocina.
¡Qué bien cocinan sus tíos!
Lucía quiere que abra la puerta.
¡Qué vecinos tan serios!
Sara no vive en Roma todos los días.
Miguel no irá a Madrid porque está aburrido.
Isabel tiene que llamar a sus hijos, pero está muy enfadada.
No tenemos razón.
Esta es la enfermera más importante de Japón.
Sus zapatos estarán sobre la cama.
¿Por qué no compró Sara su cámara?
Lloverá mucho en Alemania mañana.
Ese niño que trabaja en París está nervioso.
Isabel no puede traer esas pelotas porque no tiene tiempo.
Este no es el museo más feo de Argentina.
Ya son las nueve.
No sabe bailar.
Lo entiendo.
¿A quién visitó?
Te encantan las vacas.
No hay problema.
Ese banco le parece hermoso.
¿Sabía cocinar?
No conduzcas el barco.
¿Te lo trae por la noche?
Pablo volverá de Portugal.
Tienen que cocinar pescado, pero no tienen dinero.
¿A qué hora empezará la reunión?
Este es tu nuevo sombrero.
El camarero recordaba esta música.
Quieres que traduzcan el poema.
Estos son mis museos hermosos.
No conduzcas ese barco, por favor.
Siempre camina en la casa.
Tu hermano quiere traérnoslo.
No se duerme porque tiene sueño.
Compró una falda barata y luego la vendió.
Cuando Juan era niño, cocinaba pescado.
¡Qué triste está David!
No habrá un sofá en la estación.
Lo hice sin pensar.
¡Qué estudiante tan italiano!
Estoy en Madrid.
Hablé portugués.
Escúchalo, por favor.
Come en tu baño muy a menudo.
Isabel ya ha ayudado a mi hija.
Se han aburrido.
¿Por qué vamos a ayudar a estos chicos?
Espera que cierres las cajas.
Abrirá otra puerta.
Son las cinco y cuarto.
No compramos mucho zumo porque tenemos sueño.
Isabel va a cocinar mucho.
¿Cuándo va a comer David mucho pescado?
Juan y David viven en Nueva York desde hace dos meses.
Pedro quiere que lea un periódico.
Es la una y media.
Viajarán a Italia.
Están en la mesa de la cocina.
Su primo tendrá que levantarse.
¿Nos estaba enviando Miguel ese vaso negro?
Carlos, no busques esta tienda.
El hombre le está trayendo otra taza a su hermano en este momento.
¿Lo necesitaban?
Juan es menos tímido que Laura.
Ha llovido en España.
No conocemos al médico.
Leía en el hotel.
Su hija tiene ochenta y tres años.
La mujer que trabaja en París es rica.
Los periódicos son nuestros.
Su hermana no te ha llamado.
Este castillo está cerca de Nueva York.
Hace dos días tu tío se quitó el vestido.
¿Estaba el supermercado famoso cerca de Madrid?
No quiere esperar el autobús.
¿Pinta el jefe otro sofá por la tarde?
La playa te parece hermosa.
¿Es este el supermercado más moderno de México?
Juan, toma el tren.
Sabes que no escribieron sus mensajes.
A nuestra hija le gusta la carne.
Tiene que lavar la taza marrón, pero no tiene tiempo.
A los malos hombres les encanta el parque.
¿Quién puede cerrar la ventana?
No nos acostamos porque estamos cansados.
Me quedaré cuando María tenga dinero.
Todo el mundo pintará las sillas feas.
A mi primo le gusta ver conciertos.
¿Dónde vio este tren lento?
Puedes traer vino porque quieres conducir ese coche.
¿Dónde está nuestra chaqueta? La vendimos.
Había algunos camareros en su cocina.
¿Lo ha olvidado Juan?
¿A qué hora empieza la reunión?
Encontramos un sombrero mojado y luego lo vendimos.
Pedro y Lucía quieren buscarme.
Elena va a traerle una radio a Lucía.
Cantamos demasiado por la noche.
El agua que hemos bebido estaba caliente.
Laura siempre cocina pasteles.
Acaba de elegir un sofá azul.
¿Cómo está su hermano?
Cocinó en la casa ayer por la tarde.
¡No nos escuches!
El armario costó noventa y dos euros.
¿Era el taxi lento?
¿Intentará llevar esta camisa?
El chocolate que ha cocinado era delicioso.
¡Qué bicicletas tan feas!
Se sentó porque quería pintar otra cama.
El periódico que Juan ha traducido era viejo.
Mañana les mostrará este periódico a sus hijas.
Su hermana llegará a esa escuela pronto.
Es más serio que su hermano.
¿Cómo es ese baño?
El pájaro que encontraste era inteligente.
Si tuviera dinero, visitaría la ciudad.
Jorge trajo una taza limpia el año pasado.
¿Qué pizza cocinará Juan?
Este supermercado está lejos de la oficina.
Quieren que hablen con Luis.
¿Por qué no fue Carmen a Lisboa?
Jorge y Elena tienen un teléfono.
¿A Pedro y Lucía les gusta estudiar con su hija?
No he jugado al ajedrez.
María ha tocado el violín.
Por la mañana le damos ese paraguas a Pablo.
¿Qué comió David?
¿Se los prestaba el chico?
Laura y Juan llorarán en nuestra habitación.
No tiene que ir a París.
No te encanta comer queso.
Me cuenta su secreto todos los días.
Pagó la pizza.
Va a ir a esta biblioteca el lunes.
¿Está tocando la guitarra ahora?
El domingo mi tía los llamará.
No lavas esta camisa todas las mañanas.
Fueron a Sevilla para llamar a sus hermanos.
Al médico no le gusta la palabra.
Esta no es la calle más hermosa del mundo.
Hablará inglés.
Carlos dice que trabajo en Madrid.
Tus tías deberían tener cuidado.
Espera que Laura no traduzca sus libros.
Están nerviosos.
Ana y Jorge salen del castillo todas las semanas.
Nadie comerá esa manzana.
Laura intentó olvidarlo.
Deberíamos tener cuidado.
Intentaste llamarme.
Estudia en ese mercado.
¿Cuántos periódicos ha leído?
Compró una foto y luego la perdió.
Habrá muchas reuniones en Sevilla.
¿Comen chocolate los fines de semana?
¿Empezó este camarero a beber zumo?
Siempre bebe agua.
No hay un barco en este hospital.
¿Llegarán estos chicos a esa biblioteca?
¿Qué están cocinando?
El gran médico está cerca de la tienda.
¿Terminó Elena ese ejercicio ayer por la tarde?
¡Qué valiente es Elena!
Prepara el pastel, por favor.
Es tan amable como su hermana.
Te gusta esa playa.
¿Corriste mucho hace dos días?
¿Quién puede abrir mis cajas?
Nunca ha visto conciertos.
Mi hermana vive en Lisboa desde hace ocho años.
El abogado tradujo el periódico.
Les gustan las vacas.
No debemos ver tu puente grande.
Compramos un barco limpio y luego lo vendimos.
¡Qué jardines tan bonitos!
La mesa cuesta 57 euros.
A su tía le encanta esta historia.
Nos encanta jugar al tenis.
¿Nos gusta el aeropuerto?
David recordaba la canción.
Este camarero estaba muy triste.
¿Era la boda el lunes a las doce menos cuarto?
Lucía irá a Berlín para esperar a sus primos.
Naciste en 1969.
Si tuvieran coche, traducirían el diccionario.
Jorge me entendía.
No le encanta hablar alemán.
Este no es el abogado más rico de México.
No escribiré un mensaje porque tengo prisa.
¿Adónde irá Carlos?
El coche es muy nuevo.
Pablo vivió en Roma durante cuatro años.
Tenemos cuatro cámaras, pero no las usamos.
Estas ensaladas son muy buenas.
Se están durmiendo.
Trabajo en Sevilla desde hace nueve meses.
Había algunos barcos en este piso.
¿Le dieron una pelota hace un año?
Mañana por la mañana vamos a ayudar al hombre.
¿Dónde vio Jorge a su amigo famoso?
¿A Ana le gusta este partido?
El año pasado lavó la chaqueta.
No eres tan pobre como Lucía.
Estoy lleno.
Isabel va a la universidad por la noche.
Carmen dice que Pablo no va a ayudar a su hermana.
¿Intentará hablar con su tía?
Esa es su camisa bonita.
¿Cuándo vio esa película?
No podemos hablar con David porque no tenemos dinero.
Mañana por la mañana David va a encontrarlo.
Pronto tu hermano se enfadará.
Laura siempre llora en este banco.
¿Nevará mucho en Alemania el próximo verano?
Carmen ya ha hablado con Elena.
¿Van a viajar a Londres el 14 de octubre?
No intentaste elegir esa revista.
¿Habrá seis sofás en ese restaurante?
Sara lo está vendiendo en este momento.
Le prestarás estas tazas a Ana el año que viene.
Su hija no es más seria que sus primos.
Compraste una novela difícil y luego la perdiste.
No vas a viajar a Roma el 9 de mayo.
Quería hablar con Elena.
¿Nevará mucho en Madrid la semana que viene?
Nos levantaremos después de escribir ese poema.
Habrá una boda en París.
¿De quién es ese coche?
Tienes que ver algunos conciertos extraños, pero no puedes.
Va a traerlo el mes que viene.
Estos no son sus barcos marrones.
Jorge y Carlos vieron a su mujer la semana pasada.
Luis era serio.
Viviste en Barcelona durante diez meses.
¿Dónde están tus camisas? Las perdiste.
Vamos a vender la cama.
Isabel va a abrir la ventana.
Ese es su barco alemán.
El huevo que he comido era delicioso.
Te quedarás a las cinco.
¿Se aburre todas las semanas?
Todavía no has conducido ese barco.
El museo está lejos del teatro.
No voy a ponerme la falda la semana que viene.
¿Tenías miedo del agua?
Fue a Sevilla para limpiar su sofá.
Puedo lavar esos vestidos porque quiero lavar otro coche.
Si Sara tuviera dinero, bebería el agua.
Carlos sabe que su casa es tranquila.
Esperas que Pedro vaya a Nueva York.
No pueden comprar ese armario porque tienen frío.
María se quitó el sombrero.
¿Cuántos teléfonos van a encontrar?
¿Son esos armarios viejos?
Estaba olvidando esa foto cuando llegamos.
¡Qué casa tan bonita!
Estos abogados fuertes empezaron a traer una pizza deliciosa.
Escucha mi canción, por favor.
Quieres comer tres bocadillos deliciosos, pero no tienes tiempo.
Su hijo va a esperar a sus tías la semana que viene.
¿Salió el autobús a las seis y media?
¿Les gusta el abrigo?
Quiere que se enfade.
Carlos venderá sus nuevas bicicletas.
¿A quién está llamando?
Su primo viajó a Londres.
Cerramos esa maleta el año pasado.
Nuestros hijos los encuentran todos los días.
Su teléfono le parece barato.
No trajo leche.
El año pasado visitaste a tu hijo.
Elena y Juan no van a traerle mucha agua a María.
No somos más inteligentes que Pablo.
¿A quién buscaste?
Si hace sol, no abriremos algunas cajas.
Su tío entendía el periódico.
Juan tiene que pintar estas camas limpias, pero no tiene dinero.
¿Dónde va a ver Juan este caballo?
¿Quién ha pintado el jardín grande?
Esta caja está tan sucia como esa caja.
Sara se lo prestaba por la noche.
Les encanta la leche.
Este autobús es menos rápido que el otro.
Esta chica ya ha ido a París.
Hacía mucho viento en París.
Sus hermanas están escribiendo sus cartas.
Pablo no nos lo estaba dando.
¿Te pondrás el abrigo?
No pueden llevar tres chaquetas porque no tienen dinero.
¿Dónde está su hermana?
No ha llorado muy bien.
Esa es su camisa gris.
La enfermera ha visto los caballos.
Laura e Isabel no quieren esperarlos.
Las cámaras no son útiles.
Mi tío no se llama Luis.
Siempre están enfermos.
Laura necesita traer este billete, pero está muy enferma.
Visitó este museo el año pasado.
Este ordenador no es nuestro.
Sé que Ana vive en Lisboa.
Sabemos tocar el violín.
Te gustan las revistas.
Lucía y Juan van al banco por la tarde.
Cocinó en el castillo.
¿Cuántas novelas hay en el supermercado?
Isabel y David preparan una boda por la noche.
A mis tías les encanta viajar a Barcelona.
Nos gusta ese río.
Cerrará su puerta la semana que viene.
¡Qué bien cocinan!
¿Qué taxi tomó?
Carmen y Jorge recordaban su historia ahora.
¿Cuántos libros ha leído?
Crees que has ido a Londres.
Ya hemos pedido zumo.
¿Está tan enfadado como Carlos?
Miguel va a tocar la guitarra.
Miguel y Laura nos llamaron la semana pasada.
Este secreto es menos importante que el otro.
El aeropuerto cierra a las siete y media.
Este no es su barco gris.
¿Trae Carlos todas las faldas por la tarde?
Tiene una carta, pero no la usa.
Ha jugado en el mercado.
Volverá de Francia.
La canción que escuchó es extraña.
¿Dónde está la falda?
Tus hijos tienen algunas preguntas extrañas ahora.
Hay algunos partidos en Barcelona.
Estaba escribiendo una carta.
Trabajó en Barcelona durante siete meses.
Quiere beber zumo, pero no tiene dinero.
Vas a ver tus películas mañana por la mañana.
¿Le gusta trabajar en este hospital?
Sabemos que vive en Sevilla.
Se los estoy contando.
Si la tienda está cerrada, no arreglarán la radio.
Esa tienda no está al lado del restaurante.
¿A qué hora terminará la clase?
Jorge tiene que ver tres conciertos, pero no puede.
Va a despertarse después de vender muchas chaquetas.
Te cepillas los dientes todas las mañanas.
Luis y Carmen están traduciendo este poema.
Había algunos gatos en mi habitación.
La mujer que vive en París es profesora.
Te pusiste la falda.
Se divirtieron a las cinco.
El amigo quiere limpiar esas mesas.
Quieren visitar ese banco, pero no pueden.
¿Qué ha escrito Pablo?
Miguel se queda a las 12:20.
Lucía empezó a llamar a la mujer fuerte.
Volverán del banco.
¡Qué sombrero tan cómodo!
Este es el museo más moderno de Alemania.
¿Cuándo comimos el pescado?
Su tío irá a Londres.
Están en Berlín.
Tengo ochenta y dos años.
Su hija no tiene que ayudar a su hija.
Todavía no hemos pagado un pastel.
Hay tres perros en el mercado pequeño.
No venden cuatro camisas porque no tienen dinero.
Espera que trabaje en Sevilla.
La reunión no es el viernes a las tres.
¿Me lo prestó Elena?
Tiene que pedir la cerveza, pero está muy nervioso.
Laura trabajó en Lisboa durante tres años.
Pablo leerá las novelas.
El estudiante va a caminar en nuestra habitación el año que viene.
Comí en la cocina el año pasado.
Mi hija recordaba la idea ahora.
Laura tiene que traer un pastel, pero no tiene tiempo.
Todavía no ha ido a Lisboa.
¡No los esperes!
David lo ha vendido.
¿Cuánto arroz comerá Laura?
No viajas a España por la noche.
Esperaba este autobús todos los días.
Lucía era tímida.
Cuando María se levante, iremos a Berlín.
Tendrás que limpiar los nuevos pisos.
No somos amables.
El autobús llega a Londres a las doce y media.
Necesita un ordenador.
Queremos hablar con nuestro hijo.
Carlos va a quitarse la chaqueta el mes que viene.
Su tío tenía prisa.
Los camareros intentaron visitar ese teatro pequeño.
Nació en 1988.
Mi coche es muy amarillo.
Esa iglesia era muy grande.
Si tuviera coche, cocinaría mucho arroz.
Pablo no abrió esta maleta porque no tenía tiempo.
Necesitaba hablar con Pablo.
Eran las dos cuando mis primos llegaron.
Cuando Pablo era niño, jugaba al baloncesto.
Conocemos el puente.
Mi hija está comprando otro teléfono.
El estudiante ya no trabaja en Barcelona.
Te duele mucho la espalda.
Llamó a su tía en el hotel.
¿Lo esperará el sábado?
Le prestaré otra bicicleta a Lucía.
Va a volver de Portugal el mes que viene.
Jugaré en este hospital el año que viene.
El amigo que vive en Roma es perezoso.
Tenemos nuestra palabra ahora.
Te conocía.
¿Es esta la tienda más famosa de Francia?
Les prestaste el coche.
Vamos a sentarnos.
El examen era el 4 de enero.
Pagó noventa y cuatro euros por los diccionarios.
Siempre escuchamos música.
Tu hija se llama María.
Nos encanta la ciencia.
No van a hablar portugués el sábado.
Te traje cerveza.
Estos vestidos no cuestan 20 euros.
Laura tiene que comer sopa deliciosa, pero no tiene tiempo.
¿Quién va a conducir los coches sucios?
El estudiante que vive aquí es músico.
Perdimos nuestras chaquetas.
Este es el abogado más inteligente de la ciudad.
Tenemos seis pasaportes, pero no los usamos.
Le estamos mostrando el reloj a nuestro hermano.
David visita al niño porque quiere quedarse.
¿Se están quitando Lucía y Carlos el zapato?
La estación no abre a la una.
Cuando se levante, su primo llevará todas las faldas pequeñas.
¿Hemos ido a este museo?
¿Cuántas patatas ha comido?
Va a México los fines de semana.
La enfermera es de España.
¡Danos las chaquetas marrones!
Jorge tiene setenta años.
Hace tres semanas nevó mucho en Londres.
¿Hay cinco camas en esta universidad cerrada?
Construiremos ese museo moderno esta noche.
Su tío debería tener cuidado.
¿Tenía Carlos mucha hambre?
No hay armarios en la habitación.
Por la tarde Pedro se lava la cara.
No la buscarán.
Esa enfermera que trabaja en Roma es estudiante.
Mi hijo es serio.
Había un abogado importante en ese restaurante.
Carmen no visitó al niño porque no tenía dinero.
Pronto lloverá mucho en Alemania.
Pablo quiere cuatro chaquetas.
Miguel quiere sentarse.
No se lo hemos dado.
Eran las ocho y media cuando llegamos.
Hay un armario limpio en el banco.
Ya he terminado mi diccionario.
¿Quién verá este pueblo?
¿Son esas mis hijas?
Estos son sus mapas.
¡Qué jefes tan ricos!
¿Quién puede conducir las bicicletas?
David no puede hablar con Pablo porque está nervioso.
Ana dice que verás estos partidos.
La novela cuesta 43 euros.
Quiere que pidas tus pizzas.
¿Qué viaje va a preparar?
Le estabas dando el periódico a Carlos.
¡Qué pobre eres!
Preferíamos una camisa verde.
Todavía vivo en Londres.
Sabían conducir.
Quiere que paguemos té.
Espera que no arregle el nuevo reloj.
Es muy valiente.
¿Querían comprar dos mesas?
Cree que estas chicas jóvenes trabajan en Lisboa.
Su tía se llama Isabel.
¿Quién está buscando el perro hermoso?
Quiero que vaya a París.
Vivió en Sevilla durante nueve meses.
La llave es mía.
Nadie traerá este zumo.
Hace frío en Argentina.
Debería cocinar demasiado.
¿Quién ganó el partido?
El aeropuerto abre a las cinco.
La mujer que trabaja en Madrid es mi tía.
Pablo paga zumo por la mañana.
Hace un año Elena eligió sus sombreros.
Si hace sol, Lucía hablará con Pedro.
Sabían nadar.
La has visto.
Su primo va a enviármelo.
Pagamos 39 euros por la silla.
Mis hermanas estarán cerca de Madrid.
El camarero no va a caminar muy bien el próximo verano.
Llamaremos a sus primos cuando se levante.
Esos no son sus coches rápidos.
Su concierto es largo.
¿Entiende la enfermera nuestro libro caro?
Este periódico es tan difícil como ese periódico.
Luis ha estudiado italiano.
Quiere que lleve una falda.
¡No se lo muestres!
El abogado importante acaba de preparar una clase.
Carlos y Carmen no están estudiando francés.
Su hijo va a tocar el violín.
No le duele el estómago ahora.
Si tuvieras tiempo, te aburrirías.
Vivimos en Sevilla todos los días.
Están tan aburridos como Pedro.
Este niño viajará a Barcelona el 6 de julio.
Isabel, no comas esas ensaladas.
Hay tres profesores en este jardín.
Me gustan los coches y quiero comprarlos.
Las tazas verdes están al lado del armario.
Si tuviéramos coche, nos divertiríamos.
Te pones el abrigo todos los días.
Laura va a caminar hasta esta estación.
El abrigo está sobre la cama.
Este es el banco más hermoso de Japón.
La habitación que Pablo pintó es grande.
Hace buen tiempo en Roma.
Lo encontró.
El profesor viajó a París el lunes.
El coche no cuesta 92 euros.
Su primo se llama Miguel.
Son serios.
Miguel llamó a las chicas la semana pasada.
Le prestaba su coche limpio por la noche.
Cuando Isabel entró, mis hijas ya habían perdido este regalo.
¿Dónde trabajamos?
Sara no limpia las mesas verdes porque no tiene dinero.
Creemos que David está nervioso.
Estaba al lado de la universidad.
Busqué un coche caro y luego lo vendí.
Ese médico que vive aquí es inteligente.
El estudiante que vive en Barcelona es tu primo.
¿Conocían Carmen y Laura el teatro?
Tengo ganas de visitar esta estación cerrada.
¿Se quitará la mujer la camisa el año que viene?
Ese médico que vive aquí es tímido.
Nuestro hermano se llama Pablo.
Mi hermano no le trae su botella verde a David por la mañana.
Tiene un abrigo, pero no lo usa.
¿Cuándo llevarán su sombrero?
Estos profesores no necesitan traerlo.
Carmen volverá de ese aeropuerto.
Lavarán su nueva botella cuando vuelva.
A los hombres les encanta escuchar música.
Terminará los ejercicios difíciles porque quiere arreglar esa mesa.
Llueve mucho en México todos los días.
Me gustan estos coches y quiero comprarlos.
Elena lo ha vendido.
Estas novelas costaron 29 euros.
Ese es tu barco blanco.
Isabel y Pedro no estaban bebiendo mucho té caliente.
Dicen que estamos yendo a Sevilla.
Había un hombre alto en estos jardines.
Quiere ir a Lisboa.
Este es el niño más importante de Portugal.
Comí fruta deliciosa en los jardines.
Había una cama en ese supermercado.
Su hija debería tener cuidado.
Compraste una buena carta y luego la perdiste.
Tiene que traer vino, pero está muy enfadado.
Hay algunas chicas tímidas en la farmacia.
Voy a oír la música.
Le muestra ese zapato a Miguel por la mañana.
Si el tren no llega, Ana hablará con sus hijos.
Este diccionario está debajo de la mesa.
Miguel no cierra otra ventana porque no tiene dinero.
No podemos escribir una carta larga porque tenemos frío.
¡Construye la estación!
¿Por qué beberá Jorge cerveza?
Ya ha hablado con Pablo.
Estamos delante de la universidad.
Va a pagar otra clase pronto.
Ese niño que vive aquí es cocinero.
Su primo tenía suerte.
Pedro tradujo estos periódicos porque quería leer el periódico.
El viernes Laura lloró en sus habitaciones.
Tienes miedo del agua.
El jardín que Juan pintó es viejo.
A Sara le gusta ese partido.
¿Quién cerrará esta puerta?
Tienes que cocinar todas las patatas, pero estás muy contento.
Su hermana quiere hablar con sus hermanas.
No quiero ser pintor.
Isabel se pondrá la chaqueta.
La silla roja no costó treinta y cuatro euros.
Esta palabra era mala.
Tocan el piano por la noche.
Este hombre va a viajar a Berlín el 8 de octubre.
Sus tías no se quitarán el vestido.
Este teléfono no es nuestro.
Le contabas todos los planes difíciles todos los días.
David eligió esta mesa el martes.
¿Hacía mucho calor en Japón?
Quiere ser cocinero.
Pablo no construyó la nueva cocina porque estaba aburrido.
¡Descansa en este hospital!
Quiere dos caballos.
Pueden hablar italiano.
Mi hijo va a escribir otro mensaje pronto.
¿Sale el autobús de Lisboa a las dos?
Volvía de Nueva York.
No le duele un poco el estómago.
¡Qué películas tan buenas!
Lucía es música.
No te lo di el verano pasado.
Las novelas estaban sobre la cama.
Nos aburrimos después de cerrar una puerta.
¿Le han vendido este sofá a su hijo?
Isabel escribió la carta.
¿Quién ha tomado el avión?
No necesitas comprar estas novelas.
El vuelo fue cancelado.
Nuestra hermana estaba comprando su viejo sombrero cuando salimos.
Eran las 6:20 cuando Luis llegó.
Laura tiene que leer el mensaje extraño, pero no tiene tiempo.
¿Comprarás un bocadillo delicioso el lunes?
Esta es la mujer más famosa de Argentina.
El partido es demasiado extraño.
¿Le dimos un billete a María?
Creemos que trabajas en Berlín.
Nunca has cocinado pan.
Miguel, cierra la maleta.
¿Llorará Elena muy bien?
Pablo y Jorge lo están encontrando ahora.
Carmen necesita pintar un armario, pero no tiene dinero.
Sus tías no irán a Alemania el mes que viene.
¿Puedes mostrármelo en el mapa?
Este camarero leyó en tu habitación anoche.
¿Está la tienda al lado de la biblioteca?
María quiere pagar otra pizza.
Luis se ha quitado la chaqueta.
El amigo siempre escucha música.
Lavaste otro barco hace tres semanas.
No ayudó al profesor porque tenía sueño.
El vestido no es muy blanco.
¿Estará nuestra falda al lado del sofá?
Ese camarero que cocinó una manzana deliciosa es arquitecto.
Tu primo caminará con Pedro.
Nos vestimos por la tarde.
Pablo no puede buscar su perro porque está ocupado.
¿Es este nuestro aeropuerto abierto?
¿Tuvo que ir a Lisboa?
No pediste mucho café porque estabas solo.
Dices que Pedro va a comer una ensalada.
Jorge lavaba su nueva camisa.
Carmen puede darme cinco sombreros.
Tu tía está más ocupada que su tía.
La escuela está al lado del hospital.
¿Es esa vaca pequeña?
¿A quién ha ayudado Sara?
Carlos ha roto esos vasos.
El médico que vive aquí es enfermero.
¿Cuántas radios hay en el castillo?
Te gusta el café.
No nos gustan las ensaladas.
Tiene que llamar a su tío, pero no puede.
Este abogado tiene setenta y un años.
Su hijo pagó 36 euros por la silla pequeña.
El chico tiene suerte.
¿Está tu ordenador pequeño sobre el sofá?
Miguel y María descansaron en el baño.
María no tuvo que ir a Barcelona.
Isabel está muy triste.
Espero que Juan hable con Luis.
No hacía frío en Londres.
Pablo les mostrará tu jardín.
¿Entiende María la buena novela?
¿Por qué has traducido ese mensaje?
Quieres que arregle esos coches rápidos.
¿Le gusta este teatro?
La clase no será el viernes a las cuatro.
¿Son las palabras muy difíciles?
¡Qué piso tan hermoso!
¿Cuántas farmacias hay en Roma?
¿Había algunas chicas en la cocina tranquila?
Estas chicas intentaron levantarse.
Escribes el nuevo poema por la tarde.
Eran las nueve menos cuarto cuando Carlos llegó.
Vas a hablar español.
Mi hijo siempre lee novelas.
Quieren buscar otra vaca, pero no pueden.
¿Olvidará este amigo el problema mañana?
Carlos, no comas la fruta.
¿Era la falda muy barata?
El armario caro costó cincuenta y siete euros.
Ya han vendido otra habitación.
No hay vecinos en el restaurante.
Hasta luego.
Se enfadó el jueves.
Acabo de hablar con mi hijo.
Hablará con su hermana cuando Miguel vuelva.
Esta bicicleta es tan rápida como esa bicicleta.
Trabaja en Sevilla todos los días.
¿Cuántas bicicletas ha vendido?
Viajará a Barcelona el 28 de enero.
¿Qué armario vamos a pintar?
Somos muy amables.
Carlos necesita terminar tu ejercicio interesante, pero no tiene dinero.
Su hermana no caminó hasta este hospital feo el año pasado.
Su tía nació en 1985.
He cocinado mucho.
Todavía no han elegido la silla.
Miguel le contó sus preguntas a su hermano.
La semana pasada llovió mucho en Argentina.
Sabemos que eres muy inteligente.
Ha viajado a París.
¿Quién va a preparar estas clases?
Luis lo necesitaba.
¿Por qué hablarán con su tía?
Su cocina no era muy vieja.
Vamos a ir a Barcelona.
Ese chico que vive en París es ingeniero.
Estudiaré inglés.
Queremos que se diviertan.
Cuando salió, María ya había elegido un sofá.
Visita a la mujer, por favor.
Van a quitarse el abrigo.
Está demasiado lejos para ir andando.
¿De quién son estas faldas?
¿Es este el amigo más tímido de la ciudad?
Esa es nuestra bicicleta moderna.
Si tuvieras tiempo, llamarías a tu hermana.
¿Dónde están las novelas francesas?
Jorge no llevó otra falda ayer.
Pablo, no construyas mis jardines.
Esta farmacia está cerca de la iglesia.
¿Nieva mucho en París por la noche?
¿Cuándo va a llevar Lucía un abrigo?
Este no es el mercado más famoso de Argentina.
No hay agua caliente.
El médico no viajará a Barcelona el viernes.
Si pudiera, pagaría un abrigo blanco.
A Isabel le gusta el arte.
El camarero que vive en Lisboa está nervioso.
No vengas aquí, por favor.
¿Vivió tu hermano en París ayer por la tarde?
¡Qué nuevas son las puertas!
¿Debe arreglar Laura los coches negros?
Viajaron a París el 15 de junio.
Nací el 6 de enero.
Dice que abrió una maleta.
El chico irá a París.
¿Conocía Miguel la tienda abierta?
Lucía está en la cocina.
No llevarás otra camisa porque estás muy preocupado.
Jorge ha encontrado el caballo fuerte.
Si hace frío, llamaré a tu tía.
A tus hermanos les gustaría pagar la pizza.
Nunca ha jugado al fútbol.
Carlos, no nos muestres los regalos.
La chica estaba cerrando la ventana.
Las enfermeras comieron mucho el jueves.
Este pájaro es menos grande que ese pájaro.
Va a cepillarse los dientes el mes que viene.
¡Qué conciertos tan malos!
¿Dónde van a comprar un abrigo?
Ana necesita arreglar ese coche, pero no tiene tiempo.
Los vecinos irán a ese aeropuerto el año que viene.
¿Adónde fue?
Quería hablar con Pedro.
Se acostará antes de caminar.
Preferimos pan delicioso.
Va a buscar esta vaca el año que viene.
El museo abre a las 3:35.
Limpio el armario limpio por la mañana.
¿Adónde fue Luis?
¡Qué enfermera tan rica!
Mi tía ha arreglado la silla.
Isabel, dánoslo.
Hay dos nuevos supermercados cerca de Lisboa.
Esta es la montaña más grande de Italia.
Nació en 1985.
Ya has hablado con Carlos.
Entendíamos las malas historias.
¿Lo ha hecho el niño valiente?
¡No termines nuestro ejercicio!
Quiere comprarlo.
Estábamos en Sevilla.
David debería elegirlo.
Estamos en la casa.
Ese sofá costó veintiún euros.
Pagué cincuenta y seis euros por su buen periódico.
¿Tienen nuestras hijas otra vaca?
Tu primo ayudó a sus hijos hace un año.
Leemos muy poco todos los días.
Carlos debe visitar la estación tranquila.
Quieres ver un mal partido, pero estás muy cansado.
¿Va a llamarla David pronto?
Hablará francés el lunes.
¿Dónde estaba nuestro tío?
Lo perderá el mes que viene.
El sombrero que Miguel encontró estaba mojado.
Nos gusta hablar italiano.
Elena y María viajaron a Barcelona el 16 de marzo.
Sara quiere que lave este plato feo.
¿Va a enviarme Carlos un poema mañana por la mañana?
Vamos a enfadarnos después de leer.
Intentará terminar su novela.
Hoy es jueves, 2 de enero.
Trabajó en París durante seis años.
Luis sabe que vive en París.
Lucía le está contando una lección a Pablo en este momento.
Necesitan sus libros.
Laura nos lo trajo.
Este supermercado es tan famoso como ese supermercado.
Vive en Nueva York desde hace siete años.
Su hijo es muy tímido.
El barco que vendió es rojo.
Elena volvió de Lisboa el verano pasado.
El mes pasado Miguel lloró demasiado.
Había algunas sillas en la escuela.
Nos gusta el concierto corto.
María dice que es muy bajo.
¡Qué oficina tan vieja!
¿Por qué escuchó Laura esta música?
El mes pasado tu hermano te los envió.
Su hermana necesitaba pagar todas las camisas secas.
Nunca jugamos en la cocina.
Leo en la habitación todos los días.
Tu hija no me envía esos mensajes todas las mañanas.
¿Es el museo demasiado hermoso?
Este niño siempre está enfadado.
Jorge no era muy pobre.
Esta es la playa más hermosa de Japón.
Este profesor no lo encontró ayer.
Intentarás ir a Madrid.
Nuestro primo me visita por la noche.
¿Le vendió David una radio a su tía hace un año?
Isabel, muéstrale esta habitación.
Tus hijos no van a escuchar la canción.
¿Dónde vio Pablo ese autobús?
Estaban pidiendo sopa.
Quiere que cocinen el pan.
Este jefe lo vende por la tarde.
Estos malos chicos nos enviaron todas las tazas ayer por la tarde.
¿Puede tomar el camarero otro avión lento en la tienda?
¿Cuesta mi silla ochenta y cinco euros?
Le traerá nuestros pasteles a David.
Juan se divirtió.
Le duele la cabeza cuando hace frío.
¿Vamos a ir a la universidad la semana que viene?
¿Vas a visitar a esos abogados?
Miguel tiene miedo de los perros.
Lucía y Luis escriben esa carta por la mañana.
¿Estudió Pedro con Laura?
Miguel acaba de llevar su vestido seco.
Ya son las once.
Esta es la estación más fea de Portugal.
¡Salud!
El mercado está lejos de la tienda.
Hemos olvidado estas respuestas en tus baños.
No le gustan las cartas.
¿Por qué se duchan?
El año que viene no voy a descansar en esta estación.
Nos hemos divertido.
Se puso la chaqueta el verano pasado.
Veremos ese concierto.
No durmieron en sus nuevas casas el miércoles.
No hay un aeropuerto en el piso.
Ana estaba corriendo con su tía.
El supermercado cierra a las siete.
Cocinó chocolate delicioso anoche.
Este coche le parece nuevo.
La oficina cierra a las ocho los miércoles.
Le hemos dado los platos.
Sara está jugando al tenis en este momento.
Cuídate.
¿Eran las reuniones el 26 de diciembre?
No he vendido nada.
Debería construir todas las tiendas.
Isabel y Elena van a ver a ese niño importante el jueves.
El hospital está al lado del teatro.
Es de Barcelona.
Cuando llegue, hablará con sus tías.
Jorge se lava las manos todos los días.
Hacía viento en Nueva York.
Estaba caminando en tu habitación.
El río es muy pequeño.
¿Cuántos diccionarios leerá?
Carmen se aburrió hace dos días.
Empezó a ir a Lisboa.
No quiere ser enfermero.
Crees que vives en Barcelona.
Hay muchos barcos en esa biblioteca abierta.
Queremos que comas este pastel.
¿Dónde trabaja Pablo?
Tienes que ir a Barcelona.
El vecino que trabaja en Londres está nervioso.
Esta radio es más pequeña que esa radio.
Habrá muchos estudiantes en esas viejas cocinas.
¡Qué bien nada David!
Necesita pagar el viaje, pero está muy cansado.
¡No se lo des!
Quiere contárselo.
El mensaje que escribiste es corto.
¿Está este mercado cerca de Barcelona?
Elena y Sara estarán en Roma.
Está muy aburrida hoy.
¿Tiene calor?
Ana va a elegir cinco sombreros.
No puedo arreglar estos armarios porque no tengo tiempo.
Quiere ser abogada.
¿Los ayudaron?
Espera que tus primos vivan en Sevilla.
Dormirán en el aeropuerto.
No te gustan las ensaladas.
Isabel tiene que escribir un mensaje, pero no puede.
Digo que visitó la gran ciudad.
Iremos a la biblioteca en autobús la semana que viene.
¿Te gusta el agua?
No empezaron a escuchar esas canciones.
Tu hijo intentará esperar el autobús lento.
¿Adónde fue Carmen?
Su reloj cuesta treinta y nueve euros.
Siempre vemos películas.
Sara y Luis necesitan ayudar a sus primos.
A Luis le gustaría hablar con su hermana.
Cuando vuelvan, irá a Lisboa.
¿A quién está buscando Isabel?
Pedro entendía las respuestas.
Quieren que vaya a París.
Tocaremos el violín el próximo verano.
Este pueblo no es más hermoso que el otro.
¿Cuánto cuestan estas mesas?
Vamos a ayudar a nuestro hijo.
Hemos bebido zumo.
Todavía no hemos comido mucho pan delicioso.
¿Qué cocinó Carmen?
¡Qué vaca tan pequeña!
Intentaron lavar otro sombrero rojo.
Este concierto no será el domingo a las cinco y media.
¿Han hablado sus hermanas inglés?
Les gusta el coche.
Su tío no se está vistiendo.
El médico fuerte está arreglando este ordenador en este momento.
Se están lavando las manos en este momento.
No prepararás estas fiestas interesantes porque estás solo.
Ya hemos visto otro concierto corto.
¿Me está llamando Miguel?
Cuando Jorge salió, ya habías llamado a estos chicos.
Quiere que escriba una carta interesante.
Era amable.
Siempre comes arroz.
Si quieres, Pedro preparará mucha sopa fría.
¿A quién está visitando David?
Pablo no está en Londres.
El jefe puede volver de la escuela.
Creemos que pedirá zumo.
María no tenía mis coches.
Tienes tres coches, pero no los usas.
La tienda estaba lejos de la oficina.
Toma este autobús.
Tengo que escribir mi mensaje corto.
Nacieron el 23 de enero.
¿Dónde están tus mapas? Los vendiste.
El estudiante estudia muy bien todas las semanas.
No traduce su carta por la noche.
Quiero abrir esa puerta.
A su hermana le gusta jugar al fútbol.
El reloj está debajo de la mesa.
Te duele la garganta cuando hace frío.
Carmen se vestirá después de terminar la revista cara.
Se está durmiendo ahora.
Necesitas esperar a esos estudiantes, pero estás muy cansado.
A este niño le gusta el vestido.
El médico lo compra los fines de semana.
Este no es tu barco verde.
No necesita encontrarlo.
El camarero tiene frío.
Quieren que visites a tu hermano.
Iremos a Londres cuando Sara se levante.
Carmen no está jugando al tenis ahora.
Jorge y Ana nunca juegan al ajedrez.
¿Quién va a lavar nuestra botella blanca?
Pronto viajarán a Barcelona.
Compra su coche.
¿Entiende el plan?
Este mensaje es más interesante que ese mensaje.
Su tía le vendió la radio a Jorge.
Lo encuentro por la tarde.
Esta vaca le parece fuerte.
Su tía le cuenta esta historia los fines de semana.
Isabel no se estaba lavando las manos.
Juan se lo ha traído.
Al estudiante le gustaría vender la cocina.
Miguel, no le des la cámara.
El vecino se pondrá el sombrero.
¿Necesitaba David esta chaqueta?
Pablo tenía sueño.
Su tío se llama Pedro.
¿Es Carlos de Japón?
Tienen cuatro abrigos, pero no los usan.
¿Cómo llego al aeropuerto?
Vamos a sentarnos después de correr.
Era demasiado joven.
Estos jefes no terminaron el diccionario hace dos días.
¿Habló español anoche?
Tienes que escribir ese mensaje fácil, pero estás muy enfadado.
Lo ha comprado.
Eran las 8:35 cuando llegaste.
¿Dónde encontró una estación fea?
Ese hotel está cerca de Berlín.
Pintará una casa el mes que viene.
El ordenador que arreglaste estaba limpio.
Siempre leo mensajes.
Nos despertaremos antes de traer una cámara.
¿Dónde va a comprar la naranja deliciosa?
Elena quiere visitar esta estación pequeña, pero no tiene tiempo.
No comas tu bocadillo, por favor.
Pedro no es demasiado perezoso.
Le gusta leer mensajes.
No conduzcas tu coche.
Quiere que leas una revista francesa.
Se estaba despertando.
El diccionario cuesta veinte euros.
Traeremos mucho zumo.
Hace mucho frío en Japón.
¿Dónde está el vestido?
Puedes levantarte.
No necesitabas ir a Lisboa.
¿Te gustaría ir a Barcelona?
Nos das una revista por la noche.
Sus tíos no van a volver de este hospital esta noche.
¿Nos mostró dos botellas el año pasado?
¿Había un caballo en el piso?
¿Dónde están nuestras cámaras? Las hemos olvidado.
La semana pasada su hija no viajó a Barcelona.
No duermas en ese baño.
¿Va a quedarse el año que viene?
Esta es tu falda seca.
¿A qué hora termina la fiesta?
Ana olvidará la taza.
Había algunas sillas en la habitación.
La estación abre a las 12:45.
Su hermana te ha enviado sus ordenadores.
Le contaba algunas palabras a Pedro.
El restaurante abre a las cinco y media.
Quiere conducir los barcos, pero no tiene dinero.
Cuando Laura era niña, tocaba la guitarra.
Te estás quitando el zapato en este momento.
Al niño le encanta la fruta.
María ya no trabaja en Londres.
Este es su castillo feo.
¿Cuántas escuelas hay en Sevilla?
¿Estaba corriendo muy bien?
Mis primos están tan nerviosos como Laura.
Lo perdimos hace un año.
Tenemos ganas de ir a Lisboa.
El tren salió para Berlín a las doce.
¿Cuándo tomamos los autobuses rápidos?
Este zapato es menos marrón que el otro.
¿Cuántas farmacias encontrará Luis?
Carmen ha tomado los taxis lentos.
Hemos trabajado en Barcelona.
¿A Sara y Juan les gustan las lecciones importantes?
Su hijo se llama Pedro.
Nos despertaremos a las doce.
Su hermana se llama Ana.
La semana que viene tu hija no va a preparar mucha sopa española.
Te quitas el sombrero todas las semanas.
No tocó el violín.
¿Cómo están sus tíos?
Estos abogados no tienen frío.
Nací el 5 de diciembre.
¿Está este paraguas al lado del sofá?
El domingo comprarán la falda.
Pueden ir a Lisboa porque quieren lavar una botella.
Cuando Luis salió, Elena ya había vendido otra cámara.
Debería prestarle algunas bicicletas a Luis.
Traduje los poemas.
La ventana que abrí está limpia.
El martes nos quitamos el abrigo.
¿Empezó Elena a ir a Londres?
Debería tener cuidado.
¿Abre el hospital a la una?
Me gusta este sombrero y quiero comprarlo.
¿Está vendiendo Carmen muchas radios ahora mismo?
Estudia portugués muy a menudo.
A nuestro hermano no le gusta la sopa.
¿Dónde estaba la nueva tienda?
¿Cuándo fue Jorge a Sevilla?
Son las once.
Esta silla está más limpia que esa silla.
¿Conduce Ana esa bicicleta todos los días?
Desayuno a las siete y media.
Arreglo este coche todos los días.
El barco que condujiste es barato.
Los zapatos están al lado de la cama.
Su tía tendrá que ver seis nuevas películas.
Elena quiere traer otro abrigo.
Me gusta la música.
Carlos y Laura han bailado en esa estación.
Creemos que viven en Madrid.
No intenté vender un baño moderno.
Necesito un médico.
Cuéntale su lección.
Juan no debería traducir nuestros diccionarios.
Cuéntamelo, por favor.
Hace buen tiempo en primavera.
Estas radios modernas cuestan 58 euros.
Sus hermanas llevan la camisa todas las semanas.
Su primo se llama Carlos.
Nos dormimos por la tarde.
Elena y Ana no lo vendieron.
El taxi llega a Sevilla a las siete.
Le duelen los ojos.
Tu primo estaba terminando esa vieja novela cuando Isabel llamó.
Isabel no va a estudiar demasiado.
No hay un barco en la tienda.
Nuestro hijo no se llama David.
El amigo verá ese taxi el martes.
Mis barcos sucios no costaron 81 euros.
Espera que tome esos taxis.
Le gustaría traducir esos diccionarios.
¿Nos lo prestó Lucía el verano pasado?
El libro que Miguel tradujo es bueno.
Los diccionarios son de él.
Les gustaría abrir algunas maletas.
Eran las once y cuarto cuando su hermano llegó.
Vamos a quitarnos el abrigo.
El profesor no ha ido al restaurante.
Estamos tan preocupados como David.
Trabaja en Barcelona desde hace once meses.
Pedro no pide mucho té porque tiene frío.
No va a caminar con Carlos esta noche.
Por la tarde Juan les cuenta una respuesta.
Tiene un diccionario, pero no lo usa.
Siempre llora en esa oficina.
¿Quién llevó la chaqueta?
Muy a menudo prepara sopa.
Isabel necesita conducir su bicicleta, pero no tiene dinero.
Vamos a dárselo.
Le estaba vendiendo la cama.
Cuando Elena tenga dinero, limpiará su cama fea.
Olvidarás las camisas feas.
Vas a mostrármelo.
¿Estará esa taza debajo del sofá?
Nunca hablas alemán.
¿Prepara Elena todas las pizzas muy a menudo?
Este médico lleva ese abrigo muy a menudo.
Queremos esperar a nuestra tía.
Has elegido cuatro camisas.
Esta tienda era demasiado grande.
Nuestro hermano puede hablar inglés.
¿Dónde estaba su regalo?
Nuestro hermano no tenía miedo del agua.
Este examen no es el martes a las nueve.
El jefe no es tan perezoso como su hijo.
Tiene que terminar ese trabajo, pero está muy triste.
Miguel, vende nuestro ordenador.
Su hijo se llama Jorge.
¿Cuándo elegiste la camisa marrón?
Hace viento en otoño.
Este concierto es más extraño que ese concierto.
Les enviaste un pasaporte a tus hermanos anoche.
Cuando María se levante, los niños traerán la pizza italiana.
Esa tienda es muy tranquila.
Ayuda a su estudiante todas las semanas.
Siempre escucho música.
¿Dónde está mi libro? Lo vendí.
¿De quién son esas camisas?
Pedro cantó muy poco el verano pasado.
¿Es su hermano más alto que Pedro?
A Ana le encantan las revistas.
Hacía sol en verano.
¿Hay un aeropuerto delante de la escuela?
¿Dónde están sus radios? Las ha olvidado.
¿Qué ha bebido María?
¿Lo olvidará Laura el próximo verano?
Ana, véndeles ese coche.
¿Por qué cocinó nuestra manzana?
Ayer leí en la estación.
Empecé a arreglar el teléfono.
El martes no vas a ir a ese aeropuerto.
Cuando vuelvas, ayudará a su abogado.
Nos gusta este concierto.
¿Quién conducirá las bicicletas?
Este es el hospital más hermoso de Francia.
Tengo un mensaje, pero no lo uso.
Cuando termine el trabajo, irá a Sevilla.
Mi hijo está comiendo mucho en este momento.
Dormimos con nuestra tía por la tarde.
Este partido es demasiado interesante.
Hace buen tiempo en Alemania.
Esta es la calle más pequeña de México.
Prepararon el viaje interesante el martes.
Elena va a mostrarme algunas habitaciones.
Son las 11:50.
Están cerrando la maleta en la oficina.
¡Qué enfermo estoy!
Siempre hablan alemán.
Le gusta esa chaqueta.
¡Ayuda al vecino!
Ya ha ayudado a tu hijo.
Es más famoso que su hermana.
Tu hermana no tenía frío.
He llamado a su tía.
¿Cuántos hoteles hay en Roma?
Juan fue a Londres antes de estudiar.
¿Dónde vio este nuevo mercado?
Estas cajas estaban sucias.
Lucía y Carmen trabajan en Madrid por la mañana.
Su hija correrá demasiado el año que viene.
Esa es mi bicicleta limpia.
No camines en su habitación.
¡Busca su libro!
Lo entendemos.
A mi primo le gusta jugar al tenis.
Queremos que hable con su hermano.
¡Escucha mis ruidos extraños!
Laura irá a Londres después de descansar.
Comía demasiado.
Juan trabajó en Roma durante doce años.
El mercado estaba detrás del castillo.
Lo elegirá el martes.
A nuestra hermana le gusta tocar la guitarra.
Habla italiano todas las mañanas.
Quiere que lleve la falda.
Mi tío no quiere ser periodista.
Mis hijas están perdiendo esa taza.
A Lucía le encanta la canción hermosa.
Buenos días.
¿Quién ha ayudado a esos amigos franceses?
Carlos nació el 12 de marzo.
Cuando Carlos tenga dinero, elegiré la revista.
Este vestido te parece cómodo.
Hace dos días llovió mucho en Alemania.
Miguel y Elena están bebiendo el zumo.
¿Dónde está tu coche? Lo vendiste.
Elena debería salir de Japón.
Comimos una pizza.
Carlos es menos valiente que sus hijas.
Tu tío esperará el avión lento el mes que viene.
María no te presta esta falda azul todas las semanas.
Me conocía.
Conoces a tu profesor.
Le hemos mostrado otro reloj a nuestro hermano.
El examen era el 25 de junio.
Espéranos, por favor.
Recordaban la idea ahora.
Ha vuelto del aeropuerto.
Lucía debe volver del hotel.
Cuando Isabel llegue, pagarán café.
Estaban en la habitación.
Su hijo se llama Juan.
Sus hijos se quedan a las dos menos cuarto.
Laura quiere limpiar ese nuevo jardín, pero no tiene dinero.
La escuchó hace dos días.
David no es pintor.
¿Dónde están sus diccionarios? Los ha vendido.
¿Qué huevo ha cocinado Carlos?
Encontró una bicicleta fea y luego la vendió.
La farmacia abre a la una menos cuarto los viernes.
El vecino quiere dárnoslo.
Elige las chaquetas.
Abriremos algunas cajas.
Compraron té la semana pasada.
Me gustaría vender esa nueva silla.
Su hermano vio otro concierto hace dos días.
No hay un perro grande en la habitación.
Mi tío no se llama Luis.
Su hijo va a jugar al tenis pronto.
Tienes que preparar cinco ensaladas españolas, pero no puedes.
El estudiante se cepilla los dientes todas las mañanas.
Buscamos muchas viejas estaciones.
Fue a Roma después de dormir.
Laura te lo ha prestado.
¿Durmió su tía en ese jardín anoche?
¿Hay muchos barcos en la biblioteca?
Isabel entiende esa lección.
Trabajó en París durante diez meses.
Nadie abrirá esa puerta.
Gracias por todo.
Ana dice que vives en Lisboa.
Lucía no traduce su nuevo libro porque está triste.
Lucía nunca ha estudiado con sus tíos.
Estudiaste inglés ayer por la tarde.
No fue a París porque tenía sueño.
Tuvo que buscar las radios.
Ese ordenador es barato.
Su hermana quiere construir un hospital.
¿Es tu hermano alto?
Son las nueve de la noche.
Mi hermano estaba bailando con su primo.
¿Qué está haciendo Laura?
Isabel pedía otra pizza todas las semanas.
Tiene que ayudar a su primo, pero no puede.
¿Tenía Laura miedo de los perros?
Lucía, nada en la farmacia.
Esperan que sus hermanas vivan en Nueva York.
Este es nuestro tío.
¿Te gustaría comer otra manzana?
Nuestro hermano nunca ha jugado con Laura.
No hay perros pequeños en la oficina.
Cuando Carlos llamó, ya habían olvidado la idea difícil.
Debería preparar una clase.
El año pasado la chica tocó el violín.
Construiremos un banco el martes.
Nos estabas esperando.
¿A este profesor le encanta viajar a Madrid?
Este estudiante se sienta por la mañana.
Pronto le mostrarán su chaqueta a su hijo.
Tu hijo estaba conduciendo esa bicicleta blanca en su piso.
Tienes sesenta y seis años.
El hospital cierra a las tres menos cuarto.
Me duele la pierna ahora.
Te lo mostró.
Cuando era niño, trabajaba en Londres.
Iremos a Sevilla cuando Lucía vuelva.
Este paraguas no es de ella.
Estamos menos enfadados que nuestro hijo.
Creo que Lucía está pintando esas mesas.
Quiere pagar ese buen pastel, pero no puede.
No cerraste esta puerta porque no tenías dinero.
¿Es de Lisboa?
Trabaja en Barcelona desde hace seis semanas.
Miguel y Luis estudian en el hotel todas las semanas.
No intentaré terminar el ejercicio.
Cerró esta puerta el lunes.
Pablo no ha llevado sus vestidos bonitos en esa iglesia.
Te divertirás antes de ver el buen partido.
Estoy pintando tus sillas ahora mismo.
Carlos se estaba poniendo la camisa.
Conocemos a nuestro profesor.
¿Por qué trajeron mucha sopa?
Construirá sus escuelas.
Llevan cuatro chaquetas por la tarde.
Me duele la cabeza ahora.
¿Qué jardín ha construido?
Pagará mucha sopa cuando tenga dinero.
Cuando se levante, visitaré a estos chicos.
Lloverá mucho en Portugal la semana que viene.
Este niño caminó en el museo.
Mi hermano estaba bebiendo mucho vino en el banco.
Hoy es domingo, 15 de septiembre.
Los jefes acaban de ir a Barcelona.
Sara no debería encontrar este perro grande.
Ese hombre que ayudó a nuestra hija es cocinero.
El diccionario que has leído era barato.
Tiene ganas de arreglar esta bicicleta.
Sus hermanos van a estudiar alemán.
Su primo recuerda este nuevo plan.
Hablará con Jorge cuando Carmen termine el trabajo.
Elena es alta.
Soy amable.
Intentarán conducir el coche.
No quiero prestárselo.
Cuando Laura entró, ya habíamos llamado al camarero.
Iremos a Madrid para bailar.
Lucía se quitaba el vestido.
¿Qué beberás?
Cuando entré, ya habían limpiado las camas.
Carlos y Miguel querían visitar la ciudad.
Juan no estaba en la cocina.
David, no llames al chico.
Cuando llamamos, Juan ya había visto este avión.
Hace mal tiempo en Roma.
¿Cómo son sus cocinas?
Eran las 6:05 cuando Elena y Laura llegaron.
Escuché mi música el año pasado.
Su hermano trabaja en Nueva York desde hace ocho años.
Este es el estudiante más serio de Alemania.
Trabaja en Sevilla desde hace cuatro meses.
Este amigo todavía no ha escrito el poema.
¿Es el examen el domingo a las seis menos cuarto?
Miguel llevará una falda.
Este vecino trabaja en Lisboa desde hace seis años.
Alguien llama a la puerta.
Prefería el ruido.
David no trajo mucha cerveza porque no tenía tiempo.
María construyó otro baño porque quería ducharse.
Tengo que traer mucho café caliente, pero estoy muy enfadado.
Estaba terminando la revista inglesa cuando entraste.
¿Por qué ve el partido?
Se estaba poniendo la chaqueta.
Puede buscar la foto.
Compró una buena novela y luego la vendió.
Esta botella estará debajo de la silla.
Esta foto no es nuestra.
Ya me he vestido.
Carmen no recuerda la pregunta.
Siempre viajas a París.
Soy menos joven que mi tío.
¿Dónde están sus mapas? Los vendieron.
No cocinarás tu huevo porque no tienes tiempo.
¿Dónde encontrarás estas faldas?
Ana estaba perdiendo su camisa.
Sara vuelve de Alemania todas las semanas.
El sofá era muy nuevo.
Ana viajó a Barcelona el 22 de octubre.
¿Cuántos huevos va a comer Sara?
Nieva mucho en México por la tarde.
El taxi es demasiado lento.
¿Le encanta el puente hermoso?
Este abogado tenía razón.
Ese coche es mío.
Alguien puede arreglar esta radio.
Este es el aeropuerto más pequeño de México.
¿Tenía Lucía muchos perros?
¿Cuántas patatas han comido?
Su cumpleaños es el 11 de septiembre.
Cuando Pedro tenga tiempo, terminarás la novela.
¿Son estos coches tuyos?
Laura va a ir a Londres para traducir esta revista.
¿Al amigo le gusta nadar en el baño?
A Isabel le encantan los caballos.
Nada en esas casas, por favor.
Si Luis pudiera, iría a Londres.
¿Es esta vaca más inteligente que la otra?
Tu cumpleaños es el 1 de marzo.
¿Están ayudando a los médicos?
¿Estudiarás portugués mañana por la mañana?
Necesitas ese ordenador.
Luis intentó hablar con Pedro.
Elena se está levantando.
Vas a ir a Madrid antes de esperar a tu hijo.
Volvió de Portugal.
Sus tías se acostaron a las ocho.
Estás viendo muchas buenas películas.
Su hermana era arquitecta.
¿Tiene Isabel que hablar con su tío?
¿Abre María una puerta todas las mañanas?
No te duelen un poco los ojos.
Va a dormirse después de escribir este mensaje extraño.
Este partido era el sábado a las diez.
No le mostramos algunos billetes todas las semanas.
El vecino que trabaja en Madrid es serio.
Ya son las nueve y media.
El jefe le venderá una cama a Lucía el jueves.
Este es su abrigo mojado.
Espera que Juan sea alto.
A Pablo le gusta cocinar huevos.
No escucho esas canciones porque no tengo tiempo.
Esta es la montaña más hermosa de Francia.
Me gustan esas radios y quiero comprarlas.
David y Juan trabajaron en Barcelona durante cinco meses.
¿Adónde fueron?
Nuestro hermano no jugó al tenis ayer.
No hay una reunión en Londres.
Está más ocupado que Pedro.
Compró un reloj limpio y luego lo perdió.
Esta clase no era el sábado a las siete y cuarto.
No lavó nada.
Te estamos encontrando.
¿Va Sara a la farmacia por la mañana?
El jefe te lo trajo hace dos días.
Jorge no habló con sus primos porque no tenía tiempo.
Mi tío durmió en el supermercado.
¿Por qué ha pintado David la silla?
Esa enfermera que vive en París está nerviosa.
¡Qué gatos tan pequeños!
Esperas que Carlos se vista.
Saben que Ana vive en Barcelona.
Laura le está vendiendo un reloj barato a su primo.
Cuando Carmen era niña, hablaba inglés.
¡Qué partidos tan extraños!
Siempre estamos un poco contentos.
Acaba de escuchar su música.
Este ordenador era muy caro.
Recordaba mi ruido.
María, escribe estos poemas.
Esa lección es interesante.
Había algunas camas en ese baño.
No quería la falda.
María necesita lavar otro barco, pero no tiene dinero.
Nuestra hija estaba delante del castillo.
Irás a Berlín para preparar mi viaje.
Quieres ir a París.
Necesitan llamar a sus hermanos, pero no tienen tiempo.
María ha roto su lámpara.
Eran las tres cuando sus primos llegaron.
Eras famoso.
Estabas cocinando en la cocina.
Prepararemos este buen pastel cuando Juan termine el trabajo.
Sal del teatro, por favor.
María recuerda este plan importante.
¿Necesita vestirse?
Te cepillaste los dientes la semana pasada.
Me gusta tu música.
¿Necesitan el coche?
Su hijo le cuenta una lección a Pablo por la tarde.
Leo en esta iglesia por la mañana.
Tu tío va a descansar muy poco.
¡Hola!
Tus hermanos son demasiado fuertes.
Sus hermanos van a la universidad por la mañana.
No le encanta tu música extraña.
Carmen va a nadar en estas casas el mes que viene.
Miguel se está durmiendo ahora mismo.
Cuando Luis salió, su tía ya había comprado este diccionario.
La mujer no construyó su casa.
¿Entienden tus hijas ese problema?
Este no es el parque más pequeño de Italia.
Somos demasiado altos.
¿Le dan un paraguas a Pedro muy a menudo?
¿Pintas el viejo jardín todas las semanas?
¿Se lo prestan todos los días?
Pronto no cocinarás muy poco.
Había un coche en ese piso.
Su tío ha viajado a Berlín.
¿Puede trabajar la chica en Sevilla?
Laura no puede perder nada.
¿Se levantarán a las siete?
Me gusta el barco y quiero comprarlo.
Nadie puede preparar esa pizza deliciosa.
Son las cinco.
Carmen no quiere ser estudiante.
¿Necesita tu primo elegir otro zapato?
¿Qué está cocinando?
Estos ordenadores están rotos hoy.
¿Cuánto cuestan esos relojes?
¡Pide esta sopa!
Habrá un paraguas debajo de la mesa.
Hemos ido a Londres.
No estaba cerrando otra puerta.
Su hermana tiene esta historia.
Abrían estas maletas blancas.
¿Cómo es el piso?
Ese museo no está detrás del teatro.
Lucía no llamó a nuestro tío porque tenía prisa.
Juan no estaba al lado del hospital.
Ese barco cuesta veintiséis euros.
Su primo se llama Luis.
Estábamos jugando demasiado.
Elena y Carlos quieren enviárselo.
¿Jugó su tío al baloncesto?
Tienes ganas de buscar todos los bancos.
Puede vender el barco porque quiere hablar con María.
Su hijo hablará italiano pronto.
El avión no llega a París a las once y media.
Este vecino va a enviárnoslo.
Su hermana era cocinera.
El perro no era hermoso.
Necesitas escucharnos.
Cuando Pedro era niño, trabajaba en la biblioteca.
Lee esa carta.
Se queda a las 10:15.
¿Va a conducir el hombre famoso estos barcos el viernes?
No pueden buscar nada.
Me enfadaré cuando Juan termine el trabajo.
Alguien puede construir el nuevo jardín.
A sus tías les gusta la música.
Quería escuchar tus canciones.
Todos los días no le prestamos este vaso a Laura.
¡Qué sucia está esa bicicleta!
No jugó al tenis.
¡Qué estaciones tan grandes!
¿Eran muy amables?
Nadie ha pagado ese viaje interesante.
Me gusta este teléfono y quiero comprarlo.
Vamos a oír ese ruido el miércoles.
No has dormido con Lucía.
Quieres que traduzca los poemas.
Van a pagar zumo.
Se ha puesto la chaqueta.
Miguel y Luis llegaron a ese teatro el martes.
Hoy es domingo, 20 de mayo.
El sombrero no es muy azul.
Todos los días jugamos al ajedrez.
No le gustan nuestras camisas verdes.
Comprarás una pizza cuando Carmen tenga tiempo.
¿De quién es este sombrero?
Tus tías nos ayudarán pronto.
El profesor que ha traducido esta novela está preocupado.
¿Qué bebe Pedro?
Ana pedirá otra ensalada deliciosa.
Ese abogado que vive aquí es pobre.
Laura se lavaba la cara todos los días.
No había coches en la cocina.
Deberíamos vivir en Sevilla.
Carmen no habló con su tío porque no tenía tiempo.
El avión llegará a la una.
Espera que sea amable.
¡Qué bien canto!
Esta es su llave.
Cuando Lucía era niña, vivía en Madrid.
Le duele la pierna ahora.
Habrá algunas bicicletas en el supermercado.
Quieres traer agua, pero no tienes tiempo.
¿Adónde fue el mes pasado?
Va a olvidarlo.
Va a ir a Madrid mañana.
Hay una silla en los baños.
¿Cuántos trenes verá?
¿Cómo es este concierto?
Estoy bailando en el piso.
¿Por qué va a abrir cinco maletas?
Su hijo no pagará este pastel.
El ordenador estará sobre la cama.
A Elena le gusta la historia.
Pablo nunca ha comido pan.
Son las nueve de la mañana.
Muchas gracias.
Sara y Carlos les venderán una bicicleta sucia a sus tíos.
Terminarán este ejercicio.
Estaba llamando a sus chicos cuando llegaste.
La tienda está detrás del restaurante.
¿Se lo estaba contando Jorge?
Queremos que pagues una fiesta.
Les gusta ese plan.
La mesa no es muy gris.
Luis, no construyas esta tienda.
¿Quién ha visitado la estación abierta?
Le gusta esta música.
No voy al supermercado por la mañana.
¿Por qué cerraron esa caja?
Se nos ha acabado la leche.
A Isabel le encanta caminar en las habitaciones.
¿Dónde está mi coche? Lo he olvidado.
Nuestro tío no está lejos de la iglesia.
Intentaron visitarnos.
Es de Sevilla.
¿Dónde está el pájaro?
No nevó en Portugal el mes pasado.
Cerraré una puerta gris cuando termine el trabajo.
¿Qué van a comer?
Esperan que Lucía lave algunas bicicletas.
¿Qué talla usas?
Carmen no lo ha comprado.
El lunes van a limpiar su mesa.
No se visten a las tres menos cuarto.
Les encanta nadar en ese baño.
Fueron a Londres para pagar la sopa.
Isabel va a jugar con Ana la semana que viene.
Sara necesita abrir una ventana limpia, pero no tiene tiempo.
Tienes prisa.
¿A nuestra tía le encanta la montaña?
Luis se lavará las manos mañana.
¡Qué coche tan rápido!
No los busqué la semana pasada.
Estoy comprando un ordenador ahora mismo.
Despiértate, por favor.
Ana sabe que fueron a Berlín.
Todavía trabajamos en Sevilla.
Carmen quiere que pidan sopa.
¿Por qué no lava este coche?
¿Es este el teatro más moderno de la ciudad?
Esperamos que me acueste.
¡Qué jardín tan tranquilo!
Carmen estudia español por la mañana.
¿Cantarán Isabel y Elena muy bien?
Vivimos en París durante once semanas.
Había algunos pájaros en la universidad.
Nevó mucho en México hace dos días.
¡Qué sombreros tan cómodos!
El médico francés no le mostró un jardín a David anoche.
Laura y Carmen le darán el sombrero a su hermana esta noche.
¿Te gustaría cocinar pan?
¡Qué bien nadamos!
Este es el pueblo más pequeño de Alemania.
Este coche es más barato que el otro.
Isabel lo entiende.
Era rico.
Sus hermanas deberían conducir los coches en la cocina.
Alguien ayudará al estudiante.
¿Te gustaría vender esos sofás?
Empezó a hablar con su hijo.
Si viviéramos en Madrid, escucharíamos el ruido.
Necesita vender un baño.
Queremos que se enfade.
Traíamos té.
Todo el mundo vendió la radio pequeña.
Este concierto no es el domingo a las tres.
La chica terminó las novelas inglesas ayer.
¿Dónde está su cámara? La olvidó.
Su tío ha viajado a España.
Alguien elige esa novela.
Carmen come muy poco todas las semanas.
Si pudiera, comería chocolate.
Buscaste un coche gris y luego lo perdiste.
Miguel y Lucía son famosos.
Es rico.
Sabes que bebimos cerveza.
Jugarás al ajedrez mañana.
¿Es esta nuestra bicicleta sucia?
Cuando entró, Lucía e Isabel ya habían pagado esas camisas.
Elena recuerda su canción.
¿Quién puede escribir la carta?
Jorge no ha oído nada.
Elena se divirtió a las doce.
Vamos a traducir nuestro libro.
¿Quién abrió la caja?
No tenemos esa casa.
A nuestro hermano le encanta esta escuela.
María prefiere queso.
La reunión no será el domingo a las doce.
Su hijo le vende un reloj a Laura todas las mañanas.
Traducirá el periódico pronto.
Abrirá su nueva maleta cuando tenga dinero.
Su primo cocinará en el restaurante.
Esa historia era importante.
Todo el mundo rompe la taza.
La camisa que eligieron está sucia.
La enfermera tímida viajó a Madrid el 24 de junio.
Estoy menos enfermo que Luis.
El teatro está cerca de la biblioteca.
Son las 7:50.
Carmen está en la casa.
Quiero pagar el sombrero, pero no tengo dinero.
Juan limpiará esa nueva cama.
Este es el estudiante más valiente de Italia.
Mi primo se cepilló los dientes el mes pasado.
No ha pedido zumo.
Prefiero el abrigo ahora.
Estoy conduciendo mi barco en este momento.
Se visten por la noche.
Toma el taxi muy a menudo.
Cuando Luis llegue, su primo cerrará otra puerta.
Les encantan los perros.
El tren que tomó es lento.
Le vende este coche todas las mañanas.
No es médica.
Su tío era muy fuerte.
Miguel y Laura no lavarán muchas bicicletas.
Cuando Carlos termine el trabajo, leerás otro mensaje.
Volverás de la escuela la semana que viene.
¡Qué sombreros tan caros!
David va a escribir una carta el viernes.
Fue a Roma después de ayudar a su hermano.
La estación está detrás de la escuela.
¿A Sara le gusta comer en ese banco?
Lucía te ha ayudado.
Isabel vivió en Sevilla el mes pasado.
El mercado está cerca de Madrid.
Isabel nos mostró un viejo baño.
¿Adónde fueron ayer?
¿A quién ayudará Miguel?
Cuando Pablo vuelva, preparará una pizza.
Descansarán con Sara el año que viene.
Este no es su coche barato.
Sé conducir.
Vive en Nueva York desde hace ocho años.
Tiene un mensaje, pero no lo usa.
¿Está Elena más aburrida que su primo?
Sara estaba rompiendo la lámpara cuando entró.
Hablaste alemán la semana pasada.
El chico trabajó en Roma durante diez años.
Hay un teatro cerrado en Roma.
Este concierto no es el jueves a las seis.
Ya has terminado la novela difícil.
La farmacia moderna estaba lejos del mercado.
Viajo a Japón todos los días.
Sara cierra esta ventana verde todos los días.
El miércoles el niño le dará otro lápiz a Ana.
David encuentra un vestido por la tarde.
Las reuniones son muy interesantes.
Si mañana llueve, Laura beberá la leche.
Pedro sabía nadar.
Esa es tu tienda famosa.
El amigo era amable.
Jorge va a esta universidad en autobús por la noche.
Sara no se acostó porque tenía sueño.
Su hija se llama Sara.
El estudiante necesita estos teléfonos.
Quieren que construyamos la universidad.
Sus hijos perdieron estos teléfonos ayer por la tarde.
Sé bailar.
Sara se acuesta los fines de semana.
¿Cómo es su casa?
Este coche es menos viejo que el otro.
Me gusta ver conciertos.
Tiene un lápiz, pero no lo usa.
¿Quiere Isabel llamarme?
Este no es su primo.
Envíale los mensajes.
Sara es de Barcelona.
Eras enfermero.
¿Lloró Carlos en ese hospital hace dos días?
El estudiante que vive en Londres es periodista.
No pueden venderle este barco barato a Elena.
Tienes que esperar a su hijo, pero no tienes dinero.
No conduzcas su barco, por favor.
¡Qué bicicleta tan moderna!
¿Dónde está su bicicleta? La vendió.
¿Le está mostrando Pedro un piso a Sara ahora mismo?
Esas son nuestras nuevas casas.
Su tía quería vender su abrigo.
Este nuevo médico irá al mercado.
Eran las dos y cuarto cuando llegaste.
Juan todavía trabaja en París.
¿Es escritora?
El tren llegó a las nueve y cuarto.
¿Está en la cocina?
El coche no es nuestro.
Elena es enfermera.
El avión llegó a las dos y media.
Saliste del hospital.
Saldrán de Nueva York el año que viene.
Carmen les contará sus respuestas el mes que viene.
¿Es Laura de España?
El museo cierra a las nueve menos cuarto.
Siempre ves películas.
Traduces esa carta por la mañana.
¿A quién visitará María?
¿Se divertirá a la 1:15?
Isabel y Jorge vieron seis conciertos.
Mi hermano lo encontró.
¿Estudió el niño con sus hijas anoche?
Luis no vio otra película larga porque estaba triste.
Si la tienda está cerrada, hablaré con Jorge.
Nevó en México el año pasado.
¿Es este el profesor más perezoso de México?
Creemos que está construyendo otro piso.
¿Volvió este estudiante de Roma hace un año?
Se divertirán cuando Pablo termine el trabajo.
Tengo sed.
¿Cuánto cuesta nuestro sombrero?
Todavía no ha visto su nuevo concierto.
Anoche su hermana oyó la canción.
Vamos a ir a Sevilla.
Mi hermano acaba de ayudar a nuestro tío.
Le duelen las piernas ahora.
Sara va a preparar seis pizzas.
Este es tu sombrero bonito.
El camarero nunca ha tocado la guitarra.
Todos los días le prestaba otra carta.
Te gusta la historia.
Isabel sabe que Luis está pidiendo cerveza.
Elena es cocinera.
El plan que María ha olvidado era importante.
Estaba esperando el taxi.
Le gusta jugar a las cartas.
Estoy encontrando un caballo.
El vecino importante está en Lisboa.
Digo que vivo en Lisboa.
No me traigas este viejo periódico.
Hago la compra los sábados.
¿Cuándo lavarán una botella?
Dices que ha traducido la revista.
Tienes tres tazas, pero no las usas.
Isabel estudiará italiano.
¿Han nadado Ana y Juan con su hermano?
¿Eres de París?
Voy a jugar al ajedrez esta noche.
El viaje será el miércoles a las once y media.
Te entienden.
Mi hijo viaja a Portugal por la mañana.
Lucía quiere que escriba ese poema.
Tenías prisa.
¡Escribe el poema!
Este amigo no le venderá un ordenador a María el domingo.
Este examen es el martes a las cinco.
Esperan que lave el plato.
¿Cuántas pelotas hay en esta casa?
El abogado estaba tomando ese avión.
Encontraste una vieja revista y luego la perdiste.
Tomaremos unos autobuses cuando Lucía tenga dinero.
La caja está abierta.
Crees que beberá leche.
No habrá un gato en la casa.
¿Quiere beber el zumo?
Estos platos están sobre la cama.
Está menos contento que Pablo.
Buscó un nuevo ordenador y luego lo vendió.
Quiere hablar con Isabel.
La novela que tradujo es barata.
Vende el abrigo, por favor.
Lucía no se sienta porque está enferma.
Estas llaves están sobre la mesa.
Visitará el teatro pequeño esta noche.
Juan descansa en esos jardines muy a menudo.
¡Qué importante es la boda!
Te gustaría hablar con tu hija.
Acaban de tener un bebé.
No cierran esas cajas grandes los fines de semana.
Vas a Berlín en avión muy a menudo.
Pablo y Ana necesitan esa bicicleta.
¿Hay seis reuniones en Berlín?
Compró un viejo sombrero y luego lo perdió.
¿Lloverá mucho en Roma pronto?
Cuando eran niños, escuchaban música.
Irán a Madrid antes de ver otra película.
Lo pagas los fines de semana.
María no puede escribir ese mensaje porque no tiene dinero.
No traduciré las revistas el mes que viene.
Tengo miedo del agua.
Cuando se levanten, Carlos esperará a mi hija.
¿Estaba bailando su primo en el mercado?
Si la tienda está cerrada, ayudará a estas mujeres.
Juan es de México.
Dice que viven en Sevilla.
Carlos se sentó porque quería construir este hospital.
¿Te lo mostraremos?
Hablarán alemán.
Me gusta el vaso y quiero comprarlo.
Ayer por la tarde llovió en Alemania.
Le duelen las manos ahora.
¿Dónde trabaja?
Cuéntame la idea, por favor.
¿A Luis y Pablo les gusta la historia?
Esos son mis viejos jardines.
Me gustan esos zapatos y quiero comprarlos.
¡Felicidades!
Las ensaladas no son demasiado buenas.
¿Cuántas iglesias hay en Barcelona?
Me gustan esos sombreros y quiero comprarlos.
Pronto no voy a caminar en sus cocinas.
¿Están construyendo Luis y Jorge esta tienda ahora?
Esta clase es tan interesante como la otra.
Pedro ya no trabaja en Nueva York.
Nuestra revista le parece extraña.
Esta fiesta es más importante que esa fiesta.
Se lavarán las manos.
¿Qué ha hecho Elena?
Ana debe limpiar esta silla en la escuela.
Este es el pueblo más pequeño de Francia.
¿La está viendo ahora?
Debe encontrarlo.
Ha estudiado en estas cocinas.
Estaba leyendo un mensaje cuando llamamos.
Queremos que pinte un sofá.
¿Descansaron en el aeropuerto ayer?
Preferimos la música ahora.
¿Están cantando con su tío?
¿Cuándo buscó Luis los perros?
No irán a Madrid porque están preocupados.
Habrá seis castillos en el jardín.
No pagues esta pizza, por favor.
Tráeme este vino, por favor.
Hay un restaurante cerca del restaurante.
Intentó verlo.
¿Quién está olvidando el reloj?
Había algunos mercados en la habitación.
¿Nevará mucho en Londres el lunes?
¿Salía de Francia por la mañana?
Había un barco en esta cocina.
Carlos se durmió después de cocinar.
Sara y Laura han ido a este teatro.
Este jefe no tiene la vaca.
¿A quién va a visitar?
El autobús no es muy rápido.
Vive en París desde hace cinco años.
¿Por qué hablaste con tu hermana?
Si Jorge pudiera, cerraría todas las ventanas.
El viernes dormí en ese mercado.
¿Te gustaría arreglar la cámara?
Laura no te prestó esa revista larga.
Confía en mí.
El mar estaba muy tranquilo.
Vamos a encontrarlo.
Laura sabe que trabajo en Londres.
El amigo ha construido algunos pisos.
Necesitas encontrarlo.
¿Ha cerrado esta caja pesada?
No han limpiado este sofá.
Le vendió los barcos a Jorge.
Les encanta el deporte.
¿Te gustaría llamar a tu hermano?
El autobús nos parece rápido.
Preferías música hermosa.
La fiesta será el lunes a las tres.
¿Quién está abriendo la puerta sucia?
¿Qué hizo?
Este no es mi teatro moderno.
Isabel está traduciendo su vieja revista.
Necesitamos beber zumo, pero no podemos.
La revista que María ha leído era nueva.
¿Nos sentaremos a las once y cuarto?
Eran muy bajos.
Mi hijo va a traerles el reloj a sus primos.
Beberá zumo cuando llegue.
Quería buscar un museo.
Laura no tradujo nada.
Encontramos ese hotel por la tarde.
La historia le parece mala.
Beberemos la leche mañana.
Carmen necesita escuchar su ruido, pero no tiene tiempo.
Queremos ir a Barcelona.
¿Dónde está mi carta? La olvidé.
¿Verá un concierto?
Le gusta ese barco amarillo.
Había cinco camas en los jardines.
Nadie tomó el avión.
¡Qué enfermera tan francesa!
Hay algunas chaquetas sobre la silla.
Si Carmen tuviera tiempo, pediría mucho zumo.
Eran las 8:10 cuando llegaste.
Si hace frío, traerán otra ensalada italiana.
No debo volver de la universidad.
Los busqué.
La cama que vendió es verde.
Por la tarde tocas el piano.
Sara, enfádate.
Quieres que nos duchemos.
¿Cuántos sombreros hay en el restaurante?
Te duele la garganta hoy.
Ya hemos limpiado esa casa.
No era escritor.
Están demasiado preocupados.
¿Estaba ese museo cerca del aeropuerto?
Estaba comiendo la fruta cuando Carlos entró.
Comerás sopa la semana que viene.
Siempre está contento.
La chica nació en 1964.
Su mapa estaba al lado de la silla.
Encontraron un teléfono pequeño y luego lo perdieron.
Estamos enfermos.
Sabe que puede ir a Londres.
Van a esperarla mañana por la mañana.
El taxi es muy rápido.
La mujer fuerte nos lo envió ayer por la tarde.
El restaurante abre a la una los lunes.
¿Es Sara estudiante?
No hay lápices al lado del armario.
Ha olvidado su problema en la casa.
Nunca toco la guitarra.
Corre en el banco todos los días.
Siempre está un poco preocupada.
Miguel caminará hasta la universidad mañana por la mañana.
¿Es este el camarero más serio de Italia?
¿Dónde está mi abrigo? Lo vendí.
Acabas de quedarte.
Sabemos que Carmen ha ido a Roma.
No hablamos alemán anoche.
No la ven por la noche.
Isabel llega al restaurante los fines de semana.
Miguel pintó esta cama.
Sara dice que va a esperar a ese amigo.
¿Qué barco vas a lavar?
Tu hijo estará en París.
Su tía empezó a arreglar el reloj.
Quieren traérmelo.
Esa chaqueta es tuya.
Hay un abogado en la iglesia.
Cuando María tenga dinero, beberá el café caliente.
Van a quitarse el sombrero el año que viene.
La película que hemos visto es mala.
¿Se ha dormido su hija?
¿Estaba lloviendo en Barcelona?
Su primo va a ver cuatro pájaros mañana.
Habrá algunas vacas en este restaurante.
No te sientes.
Carlos se levantaba por la noche.
Le envía un mensaje por la mañana.
Los pasteles son españoles.
¿Viviste en Sevilla durante tres años?
¿Cuántos jardines venderá Jorge?
María, ten cuidado.
Pablo lo quería.
Los fines de semana Ana le presta muchas camisas a Carmen.
Tienes el teléfono.
El niño prefería la música.
El camarero que vive en Sevilla es arquitecto.
¿Conocía María a esos abogados franceses ahora?
A David le gustan las ensaladas.
Me gustan los relojes y quiero comprarlos.
¿Qué escuela va a construir?
Ya no vivo en Nueva York.
Cuando tengas dinero, visitaremos la ciudad.
¿Cuánto cuesta esa mesa?
Esta ciudad no es más grande que la otra.
¿Quién preparará el examen?
Este es el restaurante más hermoso del mundo.
Carlos espera que busque un supermercado.
¡Qué bien canta Carlos!
Pablo siempre escucha música.
¿Por qué nos estamos aburriendo?
El vecino no está muy preocupado hoy.
Empezó a preparar una ensalada.
¿Es este concierto el 5 de octubre?
Sé que tomaron este taxi.
El ordenador que Sara vendió es pequeño.
Estos son sus bancos modernos.
Nacimos el 20 de septiembre.
Cuando era niña, hablaba inglés.
Cuando Juan tenga dinero, Lucía pintará tres mesas.
Tráeselo, por favor.
Estudiarás español.
Carlos se vistió antes de escribir algunas cartas fáciles.
Nuestra hermana es médica.
Muy a menudo mi hermano toca el violín.
¿Cuántos años tiene Isabel?
El viernes David y Miguel irán al supermercado.
¿Quién ha comido la carne?
El estudiante que vive aquí es enfermero.
No fueron a Sevilla porque estaban muy solos.
No vivió en Nueva York durante once años.
El verano pasado se quitó la camisa.
¿Cuesta ese ordenador 92 euros?
Su tío siempre habla inglés.
Tengo un hermano mayor y una hermana menor.
Lucía y Luis van a prestarnos una novela.
La película que he visto era mala.
Tu tío es escritor.
¿Empezó Miguel a leer otro poema?
Esa iglesia está al lado de la tienda.
Cuando María se levante, beberemos la cerveza.
Conoce la biblioteca fea.
Cree que Jorge está arreglando el ordenador.
Debe ponerse la falda.
Lleva un paraguas.
Nunca estudia en el aeropuerto moderno.
Pedro y Laura han hablado portugués.
Todos los días su hermano no se duerme.
Me gusta esta bicicleta y quiero comprarla.
¿Hay muchos jefes en este supermercado?
El reloj que Isabel encontró era viejo.
Escucharán la canción en nuestro piso.
María y Jorge van a vivir en Sevilla esta noche.
Arregla ese armario, por favor.
No nevó mucho en Barcelona el domingo.
La estación abre a las 8:20.
No le duele mucho la cabeza.
Sara leyó muy bien el verano pasado.
La biblioteca no abre a las siete y cuarto.
¿Quién va a traducir este poema?
Ana y Luis intentaron encontrarlo.
Carlos quiere que vea ese partido.
Me encanta hablar alemán.
Cree que puede ir a Berlín.
Mi zapato nos parece cómodo.
Traducirá el mensaje francés mañana.
Sara, bebe este té.
María y Pablo van a leer en el jardín.
David viajaba a Barcelona en tren por la mañana.
El amigo no quiere traerlo.
La mujer es más rica que Lucía.
Sara, no traigas el pastel italiano.
Habrá una novela sobre la silla.
Sara debería tener cuidado.
¿Dónde va a comprar Luis un tomate?
No ve seis partidos porque está aburrido.
Habrá muchas chaquetas sobre el sofá.
Isabel es baja.
Carmen nunca ha tocado el piano.
Este es el río más grande del mundo.
Este es su jardín grande.
¿Cómo está su primo?
La iglesia cierra a las doce.
Esta sopa me parece española.
Esta noche voy a viajar a Alemania.
Ese abogado que ha visto una vieja biblioteca es su tío.
Miguel tiene ganas de leer otro periódico extraño.
Le encanta comer en el aeropuerto.
Por la tarde mi hermana juega en el mercado.
El sombrero es de ella.
El hospital abre a las nueve y cuarto los miércoles.
Pablo ya no vive en Sevilla.
La caja que has abierto es verde.
Este es el camarero más importante de Portugal.
Pedro no puede escuchar esta música porque tiene frío.
Cocinará mucho esta noche.
Sara me conocía.
El teatro es muy viejo.
La enfermera no tiene miedo de los perros.
La chica que ha abierto su puerta es arquitecta.
Empezó a cerrar otra caja pesada.
David come una patata por la noche.
Estos son mis amigos de la escuela.
Luis se dormirá.
Esta cama es más pesada que la otra.
Por la mañana mi hermano olvida esas lecciones.
Nos quedaremos el próximo verano.
El concierto era el 24 de agosto.
¿Fue a París?
¿Dónde está su carta? La ha perdido.
María irá a Madrid para escribir una carta.
Piden agua por la mañana.
No es demasiado perezoso.
No intentará vender un sofá.
Le encanta este restaurante.
No va a pintar la silla mañana.
¡Qué perezoso eres!
Estaremos cerca de Londres.
Tiene que conducir el coche, pero no puede.
Te gustaría pedir un pastel.
Quiere elegir todos los zapatos grises.
Me gusta este periódico y quiero comprarlo.
No estoy leyendo esos mensajes.
Escucharán la canción cuando tenga tiempo.
Si tienes tiempo, Ana pagará café frío.
¿Por qué no escribió otra carta?
Está lloviendo en Italia ahora mismo.
¿Estudió Juan francés ayer por la tarde?
El vecino todavía trabaja en Nueva York.
Hay seis teatros tranquilos lejos del supermercado.
¿Cuántas bicicletas hay en esta casa hermosa?
Nacimos en 1990.
¿Por qué ha cerrado Isabel otra caja?
María habló con su hermano porque quería escribir este mensaje.
Se está poniendo el vestido.
¿Adónde irá Jorge?
Este vecino necesita el reloj roto.
Prefiere un sombrero.
Están más preocupados que su hija.
Mi hermana no empezó a pedir cerveza.
Laura tiene ochenta y tres años.
¿Qué va a escribir?
El niño trabajó en Berlín durante ocho años.
Lucía trabajó mucho.
Juan sabe que han vendido el reloj.
Lucía vive en Lisboa desde hace tres años.
Sé que Jorge buscó la vaca.
Limpias la silla por la noche.
Hace mucho sol en París.
La mesa es muy gris.
Escucha la canción, por favor.
Sara estudia francés por la mañana.
Empezaste a pagar una reunión.
Mi tío viaja a Lisboa por la noche.
Ven aquí, por favor.
Es de Lisboa.
Pablo dice que Pablo va a pagar leche.
¿Es este su tío?
Cree que su hermano vive en Roma.
Laura se lavaba las manos.
Isabel no estará en el baño.
La respuesta me parece mala.
Escucharon su ruido.
Estas son tus nuevas lámparas.
El zapato no cuesta ochenta y dos euros.
¿Caminaba Jorge hasta la farmacia muy a menudo?
Han bebido vino en el castillo.
¿A su tía le gustan las faldas?
Su chaqueta está debajo de la silla.
Si quieres, María arreglará este barco.
Han llegado a la farmacia.
¿Quiere David ser periodista?
Esa chica que vive aquí está preocupada.
Los chicos juegan al ajedrez todos los días.
Luis no tiene veintisiete años.
El abogado estaba muy enfadado.
¿Irá la enfermera a Madrid?
Esta palabra era importante.
Su tía estaba vendiendo el viejo coche cuando salí.
Va a ir a Francia en tren el mes que viene.
Luis no lo quería.
Saben que no irá a Madrid.
Hay dos relojes sobre el sofá.
Lucía cree que cocinaron una manzana.
¡Qué baño tan nuevo!
María pagó setenta y cuatro euros por mi novela.
Estos chicos piden este pastel por la mañana.
La enfermera no necesita visitarla.
El jefe alemán se estaba enfadando.
¿Era Pedro muy amable?
Estás estudiando portugués ahora mismo.
Esos son tus nuevos pisos.
¿Están llevando esas faldas?
Esta es la iglesia más tranquila de la ciudad.
Esta es la oficina más pequeña de Portugal.
Acabamos de preparar la sopa.
María no abrirá las nuevas puertas porque no tiene dinero.
Juan siempre juega al baloncesto.
Esos coches les parecen lentos.
Su hijo vuelve del restaurante los fines de semana.
El vaso que Sara rompió es marrón.
Esperan que no abra una puerta.
Estaremos en Nueva York.
Van a mostrarle una cocina a Jorge.
No está leyendo otra revista.
Mi hija va a prestarle una camisa a Miguel mañana.
Sara abrió esas maletas.
Elena, pon la taza debajo del sofá.
No me gusta mi camisa.
El hombre estaba en Berlín.
Recuerda esa lección.
Le estaba trayendo esos paraguas.
La reunión es muy interesante.
¿Dónde está su coche? Lo han perdido.
Su hermana se lavó las manos.
Por la noche bailamos en el teatro.
David quiere este reloj.
Ana les estaba enviando otro lápiz.
Tienen un diccionario, pero no lo usan.
¿Intentaron conducir la bicicleta?
Terminaste el libro hace un año.
Pagamos 21 euros por el armario blanco.
A Luis le encanta ver conciertos.
Le gustan los secretos.
Estábamos limpiando el piso cuando Elena entró.
La radio que traje es cara.
Pablo trabajará mucho mañana por la mañana.
Se lo dimos.
El chico tiene que ducharse.
Vivimos en París durante ocho años.
Quiere cocinar sus patatas deliciosas, pero no tiene tiempo.
Laura trabaja en Nueva York desde hace doce meses.
Saldré de Sevilla el mes que viene.
¿Por qué va a levantarse Carlos?
Vendemos esta nueva cámara por la mañana.
La enfermera va a quitarse el zapato.
¿Nos lo contó Pablo el año pasado?
¿Tiene Elena ganas de pintar la silla?
Carmen tradujo el diccionario caro el mes pasado.
No se duchó porque no tenía tiempo.
Miguel se durmió a las siete.
Ya hemos hablado con nuestras hermanas.
Fue a Londres antes de cocinar.
Tienen prisa.
¡Qué plan tan nuevo!
La historia que olvidamos era buena.
¿Has vuelto de Alemania?
No nadó en su cocina.
¡Qué bien cocina su hermana!
Tus armarios costaron treinta y cinco euros.
El próximo verano no lloverá mucho en Berlín.
Abrirá la ventana cuando lleguen.
Sara va a mostrarle una habitación pequeña a su tía mañana.
Quieren que abra una caja.
Mi billete está sobre el armario.
Nunca bebo vino.
Nuestro barco es viejo.
Romperá nuestra ventana.
Su hijo se puso la chaqueta.
Son las nueve y media.
Laura sabe que va a pagar esta falda limpia.
No es periodista.
Nuestra tía iba al mercado por la noche.
Hablo italiano todas las semanas.
Todo saldrá bien.
Tengo que cocinar fruta, pero no tengo dinero.
Va a ir a Berlín después de limpiar este baño.
Me gusta ese partido corto.
Si la tienda está cerrada, Luis tomará otro taxi.
¿Por qué está hablando con sus tías?
Isabel estará en la habitación.
Encontramos un plato feo y luego lo perdimos.
Nuestra hija necesita el zapato caro.
Pedro y María eran muy jóvenes.
Las botellas pequeñas estarán debajo de la silla.
Miguel no vio estas películas porque no tenía dinero.
Luis sabe que cerrará una puerta limpia.
Voy a lavarme la cara.
¿Por qué estamos yendo a Berlín?
¿Quién va a elegir esa falda sucia?
¿Necesitas ese sofá ahora?
¿Dónde vamos a ver a nuestros malos médicos?
No hace frío en Roma.
El profesor quiere ser abogado.
¿Quién puede ayudar a su hijo?
¿Era el bosque tranquilo?
Nadie limpió los armarios.
El tren le parece rápido.
Luis estaba muy aburrido.
No va a Lisboa porque está muy sola.
Querían cocinar sopa deliciosa.
Véndele esa silla, por favor.
Quiero prestárselos.
Este es su barco sucio.
¿Nos estábamos vistiendo?
¿Por qué vas a ir a Barcelona?
Te encanta el zumo.
Pagué 26 euros por el reloj.
Isabel y Pedro no esperan a esos camareros amables todos los días.
Este barco es más lento que el otro.
Escucharé esta música hermosa cuando David llegue.
Todo el mundo ha lavado ese coche marrón.
Vamos a comer chocolate.
Cocina mucho arroz por la noche.
Debo buscar esta nueva universidad.
¿Por qué habló con su hermana?
No hablaste español.
Este vecino no está muy ocupado.
¡Qué bicicletas tan útiles!
El tren llega a Roma a las 11:20.
¿Estaba tu reloj roto?
¿Trabajó Juan en Barcelona durante ocho meses?
Miguel dice que has pedido la leche.
Le vendiste una bicicleta a Carmen.
¿Por qué hablaste con Pedro?
Jorge era músico.
Si Elena viviera en Madrid, pediría agua.
Sabe que esos jardines son muy nuevos.
No te duelen los ojos ahora.
Cuando volvamos, pagará el vestido.
Hay algunos supermercados cerca del aeropuerto.
Los hombres no arreglarán nada.
Trabajé en Londres durante nueve años.
Hace buen tiempo en otoño.
Nuestro perro es muy fuerte.
Me dormiré cuando tenga tiempo.
Si tuviéramos coche, hablaríamos con nuestro primo.
¿Llega Ana al castillo muy a menudo?
Ese jardín te parece tranquilo.
¿Queremos comprar este zapato?
Carmen viajará a Sevilla el 9 de abril.
Hablaremos con Juan cuando David llegue.
Lo encontraste.
¿Qué escribirán?
Tu hermano tiene cuarenta y dos años.
Todo el mundo pinta tu casa.
¡Qué enfermos están sus hijos!
Juan nunca come manzanas.
Ha viajado a México.
Pablo estará en la habitación.
Cuando Isabel salió, ya habían encontrado todas las escuelas.
¿Dónde están sus mensajes? Los olvidó.
El niño que ha leído una revista es tímido.
Esta boda será el lunes a las ocho.
Encontró una carta francesa y luego la vendió.
Se sentará el mes que viene.
Dice que la idea es extraña.
Cree que no me estoy vistiendo.
Lucía no habló con Isabel porque tenía sueño.
No hay un viaje en Madrid.
Estaban ayudando a sus tías cuando llamó.
El hombre ya se ha quedado.
Esta ensalada es deliciosa.
Necesitas traer una chaqueta pequeña, pero no tienes tiempo.
¿Tuvo David que pedir el té?
Quieres buscarlo.
La cama es muy roja.
Quiere que espere el avión.
La semana pasada no jugaron a las cartas.
Jorge no conducirá sus barcos porque está enfermo.
Ya has pagado un pastel.
Isabel nos entendía.
Vuelven de ese banco los fines de semana.
Su tío irá a Londres cuando Laura tenga dinero.
Leerás una novela cuando termine el trabajo.
Elegimos un zapato barato el viernes.
No había armarios en este baño.
¿Tiene mucho calor?
Sal de este supermercado.
Pablo le vendió ese barco a su primo.
Lucía cree que Ana arregló esa bicicleta.
Había algunos armarios en nuestra nueva cocina.
Crees que María está escuchando la música.
Tu hermana se llama Lucía.
Este armario no costó sesenta euros.
La boda era el martes a las 2:30.
Le duele la espalda cuando hace frío.
El jefe se aburrirá a la una.
Nuestros primos van a ver una playa tranquila el próximo verano.
Juan vive en Berlín desde hace dos semanas.
Elena tiene un teléfono.
Quieren que abra una caja.
Lucía se acuesta a las nueve y cuarto.
¿Quién va a terminar el trabajo fácil?
Ya se ha quedado.
Sabes que trabajan en Roma.
Te duelen los pies hoy.
Cuando volvamos, terminará su ejercicio.
Luis y Laura lo veían.
Viajas a Berlín muy a menudo.
Estaban buscando la vaca fuerte cuando saliste.
El jardín es muy nuevo.
Siempre juegas al ajedrez.
¿Tenían sed?
Llovió mucho en Argentina hace un año.
Esta es su falda marrón.
Esta biblioteca está cerca de Nueva York.
No espero a mi hijo porque tengo sueño.
No hay un viaje importante en Roma.
Se quitó la falda.
Su tía tocó el violín ayer por la tarde.
La vaca le parece grande.
Me los está enviando.
Elena no ve el partido porque tiene frío.
¡Qué fuerte es el chico!
Abrirá todas las puertas la semana que viene.
No nos gusta la música.
Bailé en el mercado el domingo.
Su cumpleaños es el 21 de enero.
Vamos a hablar con nuestro primo.
Pablo es ingeniero.
Carlos y Jorge visitarán la gran ciudad.
Los chicos siempre duermen en tus pisos.
Buscaron una taza marrón y luego la vendieron.
¿Está comiendo Carmen en esta farmacia?
Lo olvidaremos el mes que viene.
Vives en Nueva York desde hace cuatro años.
¿Es el hombre estudiante?
El estudiante le dio ese regalo a Carmen el miércoles.
¿Te pusiste la camisa?
No te duele un poco la cabeza.
¿Pintó las sillas ayer por la tarde?
Este barco es mío.
¿Costó la mesa cara 52 euros?
No puedo hablar español.
¿Qué ensalada van a preparar?
¿Cuesta ese libro caro 81 euros?
El año que viene hablarás portugués.
No intentaron terminar esa novela cara.
¿Te gustaría hablar con tus hermanas?
Ana ya ha comido su huevo.
Juan no pide nada.
¿Se está poniendo Jorge el sombrero ahora?
No habrá un pájaro en nuestro jardín.
Quieres limpiar tu mesa, pero no tienes dinero.
El poema les parece inglés.
Luis siempre juega con Juan.
Pablo irá a Sevilla después de construir un jardín.
No es fuerte.
Esa es mi falda bonita.
¿Dónde está la farmacia?
¿Por qué elige Sara otra cama?
¿Quién puede llevar este vestido?
Pedro necesita elegir una mesa, pero no tiene dinero.
¿Es esa mi bicicleta rota?
Juan no es menos tímido que Carlos.
Esperan que limpies esos pisos.
Pablo oyó esa canción hace un año.
Nuestra hija es estudiante.
La fiesta era el 16 de mayo.
Miguel quiere ayudarla.
Sabemos que es muy famosa.
Queremos esperar a nuestro tío, pero estamos muy nerviosos.
Te lo estoy dando en este momento.
Hace mucho calor en España.
No estoy cerrando la puerta marrón en ese museo.
¿Cuesta ese armario setenta y nueve euros?
Hoy es lunes, 23 de diciembre.
La universidad cierra a la una y media.
La mesa es muy barata.
¿Qué vamos a beber?
Lucía no ha terminado el ejercicio en ese hospital.
¡Qué abrigo tan bonito!
¿Estudiaste en esa farmacia el miércoles?
¿Le mostró tu hermano ese teléfono?
¿Quién va a leer la novela fácil?
Esta cama es nueva.
¿Qué avión tomó Laura?
El ruido que oíste es extraño.
¿Cuántos aeropuertos encontró Miguel?
Mañana vamos a ir a Francia.
Pinta su cama.
Nunca han comido manzanas.
¿Estaba nuestra hija ocupada?
Lucía hablará francés.
Este niño estaba ayudando al hombre cuando Sara llamó.
Este chico estaba vendiendo un sombrero cuando Carlos llegó.
Isabel está más cansada que Laura.
Ese secreto es demasiado malo.
¿Van a romper su taza la semana que viene?
¡Qué fuerte es su primo!
Todos los días Pedro no bebe el café frío.
Esas son sus chaquetas mojadas.
Elena le enviaba esta radio a David todas las semanas.
Era la una y cuarto cuando Isabel y Luis llegaron.
No estás cocinando con Laura.
¿Está cocinando ese tomate delicioso?
A la enfermera seria no le gusta este barco.
Encontró un libro largo y luego lo perdió.
Son las once de la mañana.
Ayer nadé con mis hermanas.
Irá a esa iglesia.
Nos traerás zumo el domingo.
Limpiará el piso limpio cuando Isabel vuelva.
Hay un concierto en Madrid.
Pedro se divertirá antes de lavar seis faldas limpias.
El próximo verano no jugaré en el jardín sucio.
¿Quién está comiendo su huevo?
El próximo verano el médico hablará inglés.
Estos son sus vestidos azules.
Espero que espere a su camarero.
Estos son sus supermercados famosos.
Visito a ese camarero todas las semanas.
Juan quiere que vaya a Roma.
¿Te gustaría limpiar esa habitación?
Juan no pedirá leche porque no tiene dinero.
A los jefes les gusta el partido.
¿Quién ha escuchado esa canción?
Son las 12:35.
Estoy lejos de la iglesia.
Hace tres semanas no fui a la biblioteca.
Vamos a sentarnos después de jugar.
Lo necesitaba.
Si la tienda está cerrada, tomará el tren rápido.
Le encantan los conciertos divertidos.
Intentamos verte.
Este baño es más bonito que el otro.
Siempre escuchan música.
Pedro y Jorge han comido otra naranja en este teatro.
Su ordenador es viejo.
Todas las semanas nos levantamos.
Este partido no era el viernes a las doce.
Voy a leer un diccionario el sábado.
A Sara no le gustan los zapatos verdes.
Les venden todos los barcos por la noche.
Sara no viajará a Japón.
Pablo tocó el piano hace tres semanas.
Nuestra tía no tiene que hablar con sus hermanas.
¿Cuántas pelotas hay en el mercado?
Caminamos en la biblioteca.
María cree que buscaron el aeropuerto.
Por la tarde le mostraba este piso a Pablo.
Si tuviera dinero, escribiría otro poema corto.
¿Es su primo estudiante?
Este jefe inglés se está aburriendo ahora mismo.
Mis hijos ya se han dormido.
¿Qué gato va a buscar Pablo?
Eres de Sevilla.
Esta habitación está tan sucia como la otra.
¿Es esa cámara muy moderna?
Luis tiene ganas de ducharse.
Ana nos contará esta nueva idea el miércoles.
El supermercado no cierra a la una los sábados.
Luis sabe que has terminado esos ejercicios.
Estaban en la cocina.
Isabel y Laura todavía no han ido a Lisboa.
Abrirán sus cajas el martes.
Sus hijos empezaron a construir la cocina bonita.
Cuando tengamos tiempo, Carmen pintará esta silla.
David elegía un diccionario por la noche.
Lloro en el jardín todas las mañanas.
No estás en la casa.
Esas son sus iglesias grandes.
¿Te gustaría pagar otro viaje interesante?
¿Compra Luis la bicicleta por la mañana?
Miguel siempre juega al ajedrez.
Son las dos y cuarto.
¡Qué película tan divertida!
Tiene un periódico, pero no lo usa.
No nos estamos sentando.
Ese periódico costó 36 euros.
Era alto.
He abierto otra ventana en la iglesia.
Me estaba lavando las manos.
Elena necesita tomar este taxi, pero no tiene dinero.
¿Cómo está mi hija?
Jugaba al ajedrez los fines de semana.
Hoy es martes, 27 de febrero.
Lucía es de Japón.
Si Luis tuviera dinero, limpiaría la nueva casa.
Isabel no fue a Roma porque tenía prisa.
Quiere pagar un vestido cómodo, pero no tiene tiempo.
¿Cuándo vimos una película?
¿Cómo es este baño?
No voy a Nueva York porque tengo prisa.
¿De quién es ese mapa?
¿Se aburría el médico todas las semanas?
Isabel duerme en esta farmacia abierta todas las mañanas.
¿Dónde está tu abrigo? Lo has perdido.
Quiere ser profesora.
¿Está nuestro primo detrás del restaurante?
Pablo y María empezaron a dormirse.
Lo necesitamos.
Te pondrás el zapato.
Elena está jugando en la farmacia pequeña.
¿Van a dárselo?
Luis tiene todas las bicicletas rápidas.
¿Cuántas chaquetas encontró?
¿De dónde es Carlos?
El aeropuerto abre a la una y cuarto.
No arregles la cámara fea, por favor.
Mi hijo nos lo traía todas las mañanas.
Espero que Lucía coma la fruta.
Pedro está viendo esas vacas ahora.
El médico rico va a bailar en este piso sucio.
Arreglará el armario cuando tenga tiempo.
A Ana y Juan les gusta hablar inglés.
Este hombre no necesita hacerlo.
Este es el chico más serio de la ciudad.
¿Cómo está tu tío?
¿Será esta boda el viernes a las cuatro menos cuarto?
Me gusta esta radio y quiero comprarla.
¿Cuántos libros has leído?
Le dará esa cámara a Juan.
Carmen, no le muestres esta llave.
¿Necesitaba nuestro tío la camisa?
Cuando éramos niños, estudiábamos con nuestros primos.
Isabel ha llevado la chaqueta marrón.
Se lo contó hace dos días.
Iba a la estación.
Necesito visitar el supermercado, pero no tengo tiempo.
María no puede vestirse porque tiene frío.
¿Quién romperá esa nueva taza?
Vamos a cerrar esa maleta.
Este jefe estaba viendo ese restaurante.
Pedro caminó hasta el hospital.
Hay cuatro radios al lado del armario.
Lucía, haz el ejercicio.
Deberías abrir una caja negra en esa tienda.
¿Les encanta el ruido?
Tienes tres zapatos, pero no los usas.
Ha descansado en la escuela famosa.
Estas son mis camisas caras.
A su primo le encanta jugar con Juan.
¿Estábamos un poco nerviosos?
Isabel fue a Lisboa antes de llorar.
No hagas ruido.
No nos llames, por favor.
Pedro y Ana irán al mercado.
¿Qué barco ha comprado?
Queremos que vaya a Barcelona.
¿Cuántas revistas leerán?
El jefe ha tocado el violín.
No has jugado a las cartas.
David y Ana viven en Lisboa desde hace doce meses.
¿Quién pagó la cerveza?
No quería hablar con mi hermana.
Entienden el periódico.
¿Dónde está su teléfono? Lo ha vendido.
Miguel no está llorando en estas cocinas ahora mismo.
Estaba pintando un piso.
Estoy traduciendo esa novela en este momento.
Mi hermana va a caminar en esa escuela.
Si tienes tiempo, tomarás un autobús.
Tu primo vive en Madrid desde hace cinco meses.
Debe hablar francés.
Queremos pintar una silla.
Encontraron una bicicleta rápida y luego la vendieron.
¿Por qué buscó Jorge el gato?
¿Por qué no te divertiste?
Cuando Elena vuelva, irá a Roma.
Sara no le traerá sopa.
Cuando tengan dinero, comprarás esta ensalada.
Ese abrigo está sobre la mesa.
¿Cuántos barcos hay en esa casa?
Juan vivió en Berlín durante cinco semanas.
¿Era esta reunión el 16 de junio?
Su hermana pintará su casa cuando me levante.
Sara salió de la biblioteca.
Nuestro hermano está en el jardín.
Hay dos barcos en ese baño.
Hace calor en primavera.
Su hija es abogada.
Esta es la tienda más hermosa del mundo.
¿Va a elegir tu cama el jueves?
Necesitamos lavar otra taza, pero no podemos.
Lucía está en Sevilla.
Habrá muchos vecinos en estas cocinas.
A la buena chica le encantan los diccionarios.
Sara no se ha cepillado los dientes.
Ya ha hablado con su hermana.
Eran las doce y cuarto cuando llegamos.
Este médico acaba de limpiar la cocina.
Mi tía lava un coche los fines de semana.
¡Espera a este profesor!
Ya son las once menos cuarto.
¿Al camarero le gusta tocar la guitarra?
Vive en Lisboa desde hace tres años.
Este es el río más pequeño de Francia.
El reloj que perdimos está sucio.
El autobús saldrá a las nueve menos cuarto.
Ha trabajado en Lisboa.
He hablado italiano.
¿Se llama su primo Juan?
Su hijo vuelve de este mercado todas las mañanas.
Su partido te parece extraño.
Si hablara inglés, hablaría con su tío.
Nuestro tío necesita comprarlo.
Nuestro tío te está encontrando.
Pablo no ha leído estas novelas.
¿Cuándo traducirá los mensajes?
Mi pastel es español.
Carmen te entendía.
El hombre viajará a Alemania el viernes.
Nos gusta la ciencia.
Su hermana va a contarte su idea.
¡No busques este teatro!
No camino en los jardines los fines de semana.
Nuestra tía nunca toca la guitarra.
Ana caminó hasta esa universidad.
¿Tiene Ana un viejo teléfono?
¿Cerraba Pedro una puerta los fines de semana?
Son demasiado pobres.
Mañana por la mañana Pedro va a ver todos los partidos.
Tu cumpleaños es el 26 de enero.
Irá a Madrid antes de pagar el abrigo mojado.
No me duele un poco la espalda.
Miguel ha conducido su barco.
¿Dónde están esas vacas?
Llovió en Argentina.
Esta playa es muy pequeña.
El piso que limpiamos estaba limpio.
Nuestro primo está menos nervioso que su hija.
La clase es el 5 de febrero.
Hace viento en Nueva York.
Lucía no intentó venderlo.
No le estás vendiendo muchas bicicletas a tu tía.
¿De quién es este vestido?
Irás a Roma para comer.
Ya ha traducido esta revista cara.
Ese hombre que ayudó a su hermano es rico.
Somos menos inteligentes que nuestro tío.
No te duele la garganta.
Este es el bosque más hermoso de Italia.
Conducimos esa bicicleta alemana porque queremos comer el pan delicioso.
¿Te gustaría escuchar la canción?
¿Adónde fuimos?
Isabel se está acostando en este momento.
Corro en sus jardines todas las semanas.
¿A qué hora terminará el viaje?
¿Viajará Ana a Alemania?
Ha ido a Japón en autobús.
Esta silla nos parece negra.
Carlos viajó a Nueva York el 13 de diciembre.
¿Necesitaba este profesor un abrigo?
Alguien ha terminado su diccionario caro.
Quiere que hable con Elena.
¿Qué hay de cena?
Juan lee con su hija todas las mañanas.
No te preocupes.
Cuando era niño, vivía en Madrid.
Su tío conoce a la enfermera valiente.
Nuestro primo ha nadado con Ana.
El pastel te parece italiano.
Esperas que los gatos sean inteligentes.
Llovió en España.
Mi hija es periodista.
¿Entiende Lucía esas cartas ahora?
Estás visitando al chico.
Esta enfermera no salió de la iglesia la semana pasada.
Te lo mostrarán mañana.
Carmen era enfermera.
Estas películas le parecen largas.
Su tía es de Nueva York.
Te gustan los abrigos.
Esta bicicleta es menos moderna que esa bicicleta.
Tendremos que acostarnos.
Miguel y David han cerrado la puerta.
Se lo ha contado.
Sus hijos viajarán a Barcelona el 1 de julio.
Ha llovido en Nueva York.
Si hace sol, verás esa película.
No visites a este vecino, por favor.
Su cumpleaños es el 11 de agosto.
Cuando lleguemos, escribirá esa carta.
El viernes buscó todos los teléfonos pequeños.
Sus hermanas hablan francés por la tarde.
Irá a Berlín mañana.
No sabe tocar la guitarra.
Nació en 1972.
Laura está más enferma que Carlos.
¿Hay algunas oficinas modernas lejos de la universidad?
¿Es esa novela mía?
No termines este libro corto.
¿Es el avión muy lento?
El periódico no cuesta 44 euros.
No puedes hablar con tu tío porque estás triste.
¿Quién está cocinando esta sopa italiana?
¿Tiene calor?
Sara es más fuerte que Miguel.
Cuando era niña, vivía en Sevilla.
¿Necesitaba Ana una vieja cama?
¿Van a vivir en Berlín el próximo verano?
¿Cuántas bicicletas hay en esa casa?
El estudiante todavía no ha cerrado todas las puertas.
Hay algunas vacas en la estación.
Ese vestido es de él.
Quieren conducir la bicicleta.
Quiere cerrar la puerta, pero no puede.
Eres más perezoso que Elena.
Carmen tendrá que ir a Berlín.
Va a comer arroz.
Laura va a ir a esta tienda.
¿Quién va a buscar este pasaporte?
Cuando Elena termine el trabajo, leerán un mensaje.
Elena debería terminar esta novela en tu baño.
¿Hay algunas iglesias tranquilas delante del teatro?
¿Le mostramos la llave la semana pasada?
Su hijo romperá ese plato sucio.
¿Cuántos abogados hay en este teatro?
Miguel quiere que venda un abrigo.
Hay algunas bicicletas en la cocina.
Empezó a hablar con Ana.
Son más serios que Luis.
¿Por qué limpia la habitación?
El armario es muy feo.
Eran las once y cuarto cuando llegó.
Debería bailar en mi jardín.
El profesor debería caminar hasta el museo.
Sus hermanos se ducharon.
Hablarán con su hija cuando Sara tenga dinero.
Arreglarán sus sillas cuando Carmen vuelva.
¿Pagaste 39 euros por el coche?
Esta chica estaba pagando cinco pasteles españoles.
Estás más enfadado que Miguel.
Tu hermana es de Londres.
¡Qué ideas tan extrañas!
Esta chica empezó a comprar el sofá.
David es joven.
Cuando María e Isabel eran niñas, jugaban al tenis.
Vio sus hoteles cerrados.
Hace mal tiempo en Alemania.
Cocinaron en esta cocina el sábado.
Carmen ve un concierto por la tarde.
Espera que sean muy jóvenes.
Cuando Laura termine el trabajo, hablarán con María.
¿Era Carlos muy fuerte?
¿A Miguel le encanta hablar alemán?
Ese es nuestro supermercado hermoso.
La estación estaba cerca del aeropuerto.
Isabel no va a pagar un pastel delicioso.
¿Dónde está nuestro abrigo? Lo olvidamos.
Siempre juego al tenis.
Quiere traértelo.
Esperan que cocine una manzana.
No es tan rico como Juan.
Tuve que comer mi pastel delicioso.
Viajarás a Roma el 17 de febrero.
¿Por qué van a Berlín?
Conducirá el coche blanco cuando Pedro tenga dinero.
Este camarero es valiente.
La mujer se aburrió.
A los estudiantes les gusta la fruta.
Estaba caminando muy poco.
Todo el mundo puede ayudar a esta chica.
¿Cuánto cuesta la mesa?
¿Preferías carne?
Eran las seis cuando llegó.
Somos menos altos que Lucía.
¡Qué altos son!
Espero que Carmen viva en Barcelona.
Esos son mis nuevos mercados.
Abrirás esas maletas marrones.
El año que viene los chicos no encontrarán este pájaro hermoso.
Isabel, camina en este banco.
Si hace frío, cocinaremos una naranja.
A Pedro le encanta el pueblo pequeño.
¿Qué partido vemos?
Lucía intentará cerrar esa ventana sucia.
¡Qué amable es su hijo!
Leeré el poema cuando María vuelva.
Lucía, toma el tren.
Hay muchas vacas en esta farmacia hermosa.
Hace dos días no se lo enviamos.
Trabaja desde casa.
Las bicicletas son muy modernas.
Está oyendo la música ahora mismo.
Prepararon otro viaje.
No le duele la espalda cuando hace frío.
Jorge es muy joven.
Nos levantaremos.
Quieres que vaya a Londres.
Leía una revista todas las semanas.
El examen no era el sábado a las once.
¿Llevan Isabel y David una camisa todas las mañanas?
Le encanta la música.
El libro que María ha leído es corto.
No eligen cinco diccionarios porque están preocupados.
Tu primo no trabajó en Roma durante diez meses.
¿Saldrá este estudiante de París mañana?
Tus hijas entienden este mensaje extraño.
Esta silla es menos vieja que esa silla.
Te encanta tocar el violín.
No van a comer mucho la semana que viene.
¿Es demasiado serio?
¿Estaba jugando Juan a las cartas?
Está viviendo en Sevilla.
Esos son sus primos.
Hoy es domingo, 15 de diciembre.
Este estudiante tiene miedo del agua.
Tu primo se cepilló los dientes hace un año.
Carmen quiere buscar todas las chaquetas.
Me gusta ese ordenador y quiero comprarlo.
Hemos construido su farmacia.
Esos caballos les parecen inteligentes.
Sara siempre come en su piso.
Se divertirán antes de abrir una puerta negra.
Habrá muchos pájaros en el jardín.
Estamos cerrando la puerta abierta.
El agua que trajimos estaba fría.
No tomará el autobús porque no tiene tiempo.
Sus tíos no conocen ese hotel.
¿Salió el autobús a las 2:50?
No trabajes en su habitación, por favor.
Fue al teatro.
Hace un año Sara e Isabel vendieron un armario.
No le encanta la música.
Quiere ser escritora.
Este buen abogado estaba leyendo la novela cuando Lucía llamó.
Carlos leyó algunos poemas hace un año.
Ana ya no trabaja en Berlín.
¿Viaja a Sevilla por la mañana?
Nuestro hijo prefiere mucha agua.
Esos billetes son nuestros.
Si no encuentro las llaves, David llamará al estudiante.
¿Fue el amigo al teatro hace dos días?
Iré a la biblioteca pronto.
Isabel estudiaba inglés.
Lucía cree que no han bebido café.
Pedro se enfadará porque quiere pagar ese buen pastel.
Nadie puede perder el paraguas.
Miguel estaba traduciendo las revistas cuando Sara entró.
La oficina abre a las 3:05.
¿Tuvo Ana que traducir sus diccionarios cortos?
Laura tiene ganas de ir a Barcelona.
¿Viaja la enfermera pobre a Italia muy a menudo?
A Lucía le gustaría ir a Londres.
Mi hermano no olvidará las novelas el año que viene.
Esperan que no abra cinco cajas limpias.
Era escritora.
Pedro no debe estudiar italiano.
No leyeron otro mensaje porque estaban muy enfermos.
Pablo está un poco aburrido.
¿Dónde está su hermano?
Mi tío va a comer mucho pescado.
Tengo ochenta y cinco años.
Esos son sus jardines tranquilos.
Tienen una cámara, pero no la usan.
Ese diccionario le parece francés.
Se quitan el sombrero por la mañana.
Su tío ya ha hablado con su hermano.
Tienes ochenta y cinco años.
¿Qué partido pagará?
¿Es Juan menos fuerte que su tío?
Por la tarde vuelve de la farmacia.
¡Cuánto tiempo sin verte!
Tu hijo viajará a Roma.
Se duchará cuando me levante.
David y Carmen van a París en avión por la tarde.
Todo el mundo olvidó el plan.
Viste su perro inteligente ayer.
No es tímida.
Viajó a Barcelona el año pasado.
Ana escuchará su canción cuando Lucía vuelva.
Elena no quiere sus caballos.
Su tía es famosa.
Todo el mundo tradujo la novela corta.
¿Quién puede cerrar esa caja?
Su tía estaba traduciendo la novela difícil cuando Lucía salió.
¡Qué baño tan grande!
El hombre buscó un caballo.
Nos gustan las novelas.
¡Qué sucia está su cocina!
Esa biblioteca está cerca de Barcelona.
David fue a la biblioteca.
Vamos a terminar nuestros periódicos.
Elena tenía mucha hambre.
Irán a ese restaurante mañana por la mañana.
Lo necesitan.
¿Dónde están sus vestidos? Los vendió.
María va a aburrirse después de buscar este perro grande.
Tiene tres relojes, pero no los usa.
Estoy pidiendo leche fría ahora mismo.
¿Caminó el hombre hasta la farmacia el viernes?
¿Tiene Jorge miedo de los perros?
No empezó a sentarse.
El agua que Ana bebió está caliente.
Cuando era niña, trabajaba en Barcelona.
Tiene calor.
No la han llamado.
Cuando era niño, vivía en Madrid.
Estos no son sus teléfonos feos.
Ese es su baño pequeño.
Nuestro primo va a contártelo pronto.
No compro sus armarios sucios porque no tengo dinero.
Le gustaría beber cerveza.
Véndeles la radio cara.
¿A quién llamará?
Terminará el ejercicio cuando Isabel tenga dinero.
María e Isabel trabajarán en Roma el martes.
Me gustaría ir a Sevilla.
¿Va a quitarse mi hermana el zapato la semana que viene?
Tocas el violín todas las mañanas.
No había una vaca en la universidad.
¿Qué buscamos?
¿Quiere encontrarlo?
Isabel se despertó después de llamar a su tío.
Ana nunca come ensaladas.
Había una cama en el baño.
Mi hermana no vivió en Berlín durante doce semanas.
Buscará el restaurante cuando lleguemos.
Le está contando la respuesta interesante a su tío.
Había algunos médicos en las habitaciones.
Esta boda era el jueves a las once y media.
David y María arreglaron ese barco rápido la semana pasada.
Luis está en la cocina.
La revista cuesta cincuenta y un euros.
No habrá un mercado en el baño.
Cuando éramos niños, tocábamos la guitarra.
Pablo es de Japón.
Su hermana se llama María.
No ha pagado té en el baño.
Si hace sol, María pintará la mesa sucia.
Lleva los abrigos.
No arreglaremos nada.
¿Dónde está su zapato? Lo vendió.
Ya son las 8:55.
¿Quién pedirá la leche?
Carmen es famosa.
Cuando Lucía tenga dinero, el estudiante se despertará.
Siempre caminas con Lucía.
Carlos no puede hablar con Lucía porque no tiene dinero.
¿Cuántos barcos van a vender?
¿Volverán Pablo y María de París el próximo verano?
Nuestros hijos no lo perdieron.
Esperas que lleves un vestido.
Si habláramos inglés, cerraríamos nuestra maleta.
Estas chaquetas son mías.
Cuando salimos, ya habíamos preparado estas ensaladas.
Había cuatro tazas sobre la cama.
El viernes su tío se acostó.
Este armario es tan rojo como ese armario.
Pedro no estudió español.
Laura nació el 3 de marzo.
Entiende esa nueva historia.
El partido le parece nuevo.
¡Visita esa iglesia!
Espera que viva en Roma.
Nadie termina mi ejercicio.
¿Qué barco ha lavado Carlos?
Encontró una foto y luego la vendió.
¿Cuántos diccionarios leyeron?
Vamos a quedarnos antes de construir esos teatros cerrados.
El abogado no arreglará ese teléfono.
David entiende la revista.
Jorge estará en la casa.
Me estoy quitando la camisa ahora mismo.
Esta enfermera va a vestirse el mes que viene.
Este amigo compra los zapatos feos muy a menudo.
Sus tíos están tan preocupados como Pablo.
Mi primo no estudiará español mañana.
Te gustaría leer dos libros baratos.
El niño es pintor.
Cuando llamó, su hermana ya había elegido esta novela fácil.
Está menos enferma que sus primos.
No leeremos la novela el domingo.
¡No compres esta agua!
Estará en el baño.
Ya has pedido zumo.
¿Escribirán Carlos y Carmen un poema pronto?
Ana irá a Madrid después de visitar la ciudad.
¿Estarán Juan y Miguel en Barcelona?
Voy a preparar cuatro conciertos.
Quieres que hablemos con Laura.
Mis primos trabajaron en Barcelona durante seis meses.
Hablará con Ana cuando te levantes.
No jugué a las cartas el verano pasado.
El pastel que ha comido es español.
¡Qué bien baila el vecino!
¿Está la camisa debajo de la silla?
Cuando lleguen, traeré agua.
Esas botellas estaban sobre la cama.
Encontrarán otro pájaro.
Puede estudiar en la farmacia.
Su hijo va a elegir una cama.
No hay coches en esta iglesia.
¿Traducirás tu poema?
No tenía un baño.
Tiene un libro, pero no lo usa.
Necesitamos nuestros barcos grises.
Siempre tocamos la guitarra.
Va a ir a Madrid para lavar el plato.
Carmen, ayúdalo.
Debe visitar la ciudad pequeña.
Quedamos en la esquina a las ocho.
¿Hace mal tiempo en otoño?
Esas cajas le parecen grandes.
Los busca los fines de semana.
Esta cocina está tan sucia como la otra.
Preparó un pastel español.
No arregles la silla blanca.
Ana es más alta que Luis.
David acaba de llevar un abrigo.
Elena dice que somos muy serios.
Laura vivió en Sevilla durante cinco años.
¿Dónde están nuestros coches? Los perdimos.
El camarero compró una chaqueta anoche.
Por la mañana los veo.
Hay un teléfono sobre la silla.
María intentará quedarse.
Pronto tu tía no saldrá de Berlín.
Van a venderme esas mesas el mes que viene.
No nos lo envíes.
Cocinará chocolate cuando tengamos tiempo.
No se lo muestres.
Laura no intentó comer el queso delicioso.
Su cocina nos parece hermosa.
¿Por qué nos hemos aburrido?
Caminó hasta el supermercado ayer por la tarde.
Juan ha tocado el piano.
Esta bicicleta es de ella.
Te lo mostré.
No han vendido muchos sofás negros.
¿Es este nuestro hospital tranquilo?
Esperamos que viva en Roma.
Esta boda es el 6 de agosto.
Este niño escuchará la canción hermosa el próximo verano.
Me conocías.
¿Leyeron todos los poemas hace un año?
No podemos llevar nada.
Están cocinando muy poco en este momento.
Estos abogados le han traído el café a su tía.
Conocíamos a esta enfermera.
¿Volvemos de España por la tarde?
El castillo está al lado del hotel.
Ana se levantará cuando vuelvan.
Pagó 34 euros por ese barco.
¿Cuántos sofás hay en el castillo?
Carmen, no me esperes.
Sabía tocar el violín.
Cuando llegues, la enfermera hablará con Laura.
María y Laura se lo han traído.
Buenas tardes.
Me levanto a las cuatro menos cuarto.
Voy a mostrarles estas cartas pronto.
Elegiré un viejo libro mañana.
Espera que no se duchen.
Nadie ha pintado su mesa.
Los ordenadores eran muy útiles.
Pablo y María están viendo el partido en este momento.
¿Quieren Luis y Laura escribir una buena carta?
Estamos tan tristes como Luis.
Ana trabaja en Berlín desde hace seis años.
¿Qué bebe Ana?
Estamos viviendo en Berlín ahora mismo.
Eran las diez cuando su tía llegó.
Su hija se duerme a las seis.
¡Come el tomate!
No le duele mucho la espalda.
¿Quién está terminando este ejercicio?
Miguel conoce a este jefe.
Conduciremos el coche sucio cuando te levantes.
No le duelen las manos cuando hace frío.
Tus mapas están al lado de la cama.
Tenemos miedo del agua.
¿Dónde están sus novelas? Las ha vendido.
¿Estará este zapato caro debajo del sofá?
Miguel lavará algunas bicicletas porque quiere hablar con Pablo.
Este armario no es tan negro como el otro.
¿Quién está llamando a sus hermanos?
María puede perder esta falda.
Dúchate, por favor.
Estaba esperando a su hermana cuando Isabel llamó.
Miguel no es tan joven como su hija.
Encontraste un barco verde y luego lo vendiste.
¿Qué están buscando?
¿Habrá un coche en esas casas?
Nunca viajo a Berlín.
Estará en la cocina.
¡Conduce su barco!
¿Qué ha buscado Carmen?
No eres amable.
Mi tía no lo sabe.
Esta ventana está más limpia que la otra.
Se lo daré.
¿Te entendía?
Carmen ha comprado agua caliente en la biblioteca.
¿Tienen Lucía y Jorge que visitar esa ciudad?
Esta no es su bicicleta rota.
María estaba estudiando portugués.
Isabel y Pedro no necesitan una cámara ahora.
Sara está delante de la farmacia.
Si pudiera, abriría dos puertas.
¿De dónde es Carmen?
Su hijo ha ido al castillo.
Acabo de cocinar un tomate.
¿Cuántas vacas encontrará?
Esta clase es el jueves a las diez y cuarto.
Tiene miedo de los perros.
David no se aburrió.
¿Verán estos niños a esos amigos mañana por la mañana?
Luis y Carmen han bebido la cerveza.
Estábamos en la cocina.
¿Se lo trajiste el mes pasado?
Me duele el estómago cuando hace frío.
Siempre habla portugués.
¿Dónde están nuestras revistas? Las hemos perdido.
¡Qué barco tan rápido!
Luis fue a Londres después de traducir esos buenos diccionarios.
Si Carlos tuviera coche, ayudaría a sus tíos.
Carlos estaba perdiendo su reloj.
No llevaré su falda bonita porque tengo sueño.
¿Qué maleta está abriendo Pedro?
Digo que prepararon las ensaladas.
¿Dónde perderás esos paraguas?
Tus hijos se pusieron la chaqueta el mes pasado.
Sabe que no verán este concierto.
Carmen juega al tenis todas las mañanas.
¿Cuándo venderá tu sombrero?
Sus tíos te lo estaban prestando.
¿Dónde están sus coches? Los han perdido.
Ese zapato cuesta sesenta y dos euros.
No habrá un caballo fuerte en el piso.
¿Es ese teléfono caro?
Pablo cree que esta camisa es bonita.
Debe comer en esa habitación.
Su hermana ha arreglado su coche.
Su hijo estaba descansando muy bien.
¿De quién son estos libros?
Buscaste una cámara limpia y luego la vendiste.
Nuestro hermano elegía el libro por la noche.
Esta es la chica más famosa del mundo.
Elena viajará a Roma el 18 de enero.
¿Qué hizo Isabel?
¿De quién son esas tazas?
¿Es tan baja como Pedro?
A tu hijo le gusta este zapato.
He caminado en el hotel.
¿Cuántas cocinas van a vender?
Nos encanta la nueva lección.
No ha escuchado su ruido.
Juan y Miguel intentaron escucharme.
Los vecinos fuertes van a mostrarle un periódico a Lucía mañana por la mañana.
Si Sara pudiera, construiría el restaurante.
Compraste un ordenador feo y luego lo vendiste.
¡Qué gato tan fuerte!
¿Cuántas escuelas encontrará?
Quiere ver un concierto, pero no puede.
El supermercado cierra a las doce.
El camarero ha buscado muchos caballos.
Estaba pagando una chaqueta en el piso.
Pagué 90 euros por su abrigo.
¿Qué bebió Pablo?
Juan y Lucía siempre tocan el piano.
Su cumpleaños es el 17 de noviembre.
¿Estaba la estación detrás del mercado?
No se lo traigas.
La ventana que ha roto es vieja.
Di la verdad, por favor.
El profesor nunca ve partidos.
¿Vuelve de Argentina todos los días?
No le enviaremos esa llave a María.
Lo está esperando.
Jorge se lo ha dado.
Nuestra hija se llama Laura.
¡No ayudes a su hermana!
Tu hijo es de Nueva York.
¿Quién va a terminar estas revistas?
Este camarero ha construido esa cocina en la escuela.
Ana fue a esa iglesia.
Estábamos traduciendo nuestro poema cuando Miguel llamó.
Los ordenadores son tuyos.
Luis es tan pobre como Laura.
Elena no debe olvidar mis billetes.
Van a enfadarse antes de cocinar mucha fruta.
Este es el pueblo más tranquilo de Alemania.
Vamos a escribir las cartas.
No voy a dormirme.
Lucía y Carmen van a traerme mucho té mañana.
Conoce ese pueblo.
Le gustan estas canciones.
Anoche Pedro viajó a Argentina.
¿Quién puede escuchar este ruido?
A Pedro y Juan no les encantan los pasteles.
Si hace sol, visitarás a esa enfermera.
¿Dónde está nuestro abrigo? Lo hemos vendido.
¿Qué revista lee Sara?
Pablo y Juan han estudiado francés.
Este estudiante tocará el violín pronto.
Este castillo es más moderno que ese castillo.
A Miguel y Pedro les gusta su música extraña.
Les está dando su mapa a sus hermanas.
Si tuviéramos tiempo, leeríamos la novela.
Nuestro tío es periodista.
A Pablo y Jorge les gustaría terminar esos trabajos.
Encontraron un abrigo rojo y luego lo vendieron.
Los estudiantes salieron de ese supermercado.
Luis va a elegir algunos viejos periódicos en la vieja iglesia.
¿Dónde estudia?
¿Qué hiciste?
Estás en la cocina.
Este no es el río más tranquilo de la ciudad.
Esta es la montaña más hermosa de la ciudad.
Su armario no costó 55 euros.
¿Te está esperando en este momento?
No estás trabajando en Sevilla.
El tomate que Lucía comió era delicioso.
Si el tren no llega, irá a Madrid.
Sara escucha la canción todas las semanas.
¿Habrá muchas oficinas en Londres?
Su primo se despertará a las cuatro y cuarto.
Elena quiere que esperes a tu vecino importante.
¿A quién ayudamos?
¿Se ha quitado Ana la falda?
Intenté abrir esta caja gris.
Viajaremos a Roma.
Isabel cree que Isabel va a ir a Sevilla.
Pedro tiene ganas de esperar a sus hijas.
Laura y Carlos están tocando el piano ahora mismo.
¿Cuánto cuestan los coches marrones?
Hablaron con su hijo porque querían ir a Madrid.
Lucía y Elena todavía no han lavado esta chaqueta.
¿Dónde va a encontrar ese pájaro?
Hay una tienda en Sevilla.
Miguel intentó ayudarnos.
¿Es este tren rápido?
Su hermana necesitaba levantarse.
Esa cámara cara cuesta cincuenta y seis euros.
Están solos.
Quiere ser arquitecta.
Tu tío lloró con su hija hace un año.
Tienes ganas de vender este zapato.
Pedro espera que la escuela sea muy grande.
Si no encuentro las llaves, leeré todos los poemas.
¿Le gustan los periódicos?
Le han prestado una lámpara a Carmen.
Ya ha hablado con Jorge.
Dice que Elena cocinó el pastel italiano.
No le está contando sus secretos.
Vamos a acostarnos.
María está limpiando esa silla marrón en este momento.
A la chica le encanta tocar el violín.
Todas las semanas limpio estas sillas.
¿Por qué van a ir a Madrid?
Luis espera que seamos ricos.
Cuando llamé, Pedro ya había construido ese jardín.
A su tío le encantan los vestidos.
Cuando era niño, viajaba a Madrid.
Lloverá mucho en México esta noche.
Su hermana era periodista.
Vamos a elegir esa chaqueta.
No debe traernos los pasteles.
¿Hacía sol en Nueva York?
¿A qué hora termina el viaje?
Estaba llevando la camisa cuando salió.
Este es tu viejo periódico.
Cierra estas maletas, por favor.
Ese taxi es rápido.
Le gustaría comer un bocadillo.
Los estudiantes quieren esperar a ese médico.
Anoche el hombre le mostró otra casa hermosa a David.
Van a ir a Madrid después de comprar esas sillas.
¿Intentaron quedarse?
Su cumpleaños es el 13 de mayo.
Acabas de despertarte.
El teléfono costó 33 euros.
¿Cómo es su examen?
Naciste el 2 de enero.
Necesito conducir ese coche, pero estoy muy contento.
Lo encontraba.
No lo escuches.
Por la mañana el chico llora en el museo.
Buscaron un coche pequeño y luego lo vendieron.
¿De dónde es?
Van a buscar la nueva biblioteca.
¿Dónde está su perro?
¿Necesita tres relojes?
Esperan que pague mi fiesta.
Su hijo es muy perezoso.
La chica se estaba enfadando.
María va a ir a Sevilla antes de leer el libro.
Le encantan los diccionarios.
Laura estaba estudiando con su tía.
Quería esperar a mi hija.
Juan va a traer té esta noche.
Viajará a Nueva York.
No se puso el vestido.
Eran las ocho y cuarto cuando Jorge llegó.
Ya son las 7:15.
Tienes cinco revistas, pero no las usas.
Esta es su vieja camisa.
¿Fue Lucía a esa oficina?
Viajaron a Portugal hace dos días.
Luis comerá seis manzanas el mes que viene.
¿Dónde vieron un bosque pequeño?
Escuchará su música cuando termine el trabajo.
Voy a beber café el miércoles.
¿Es el avión demasiado rápido?
Su primo quiere llamarlos.
Se enfadó antes de arreglar este teléfono.
Su hija tendrá que lavar una botella azul.
A Juan no le gustan las películas extrañas.
¿Deben ver otro partido?
Este autobús es menos lento que ese autobús.
No viajamos a Francia muy a menudo.
Paga la chaqueta.
Carlos, muéstraselo.
Esta es la ciudad más tranquila de Francia.
¿Ha bebido su hermana el agua?
Pablo empezó a elegir esos diccionarios.
Jorge sabe que fue a Sevilla.
La mujer que vive en Madrid es famosa.
¡Qué abogado tan fuerte!
Nuestro hermano estudió portugués.
¡Qué baño tan bonito!
Estos paraguas son tuyos.
Miguel está descansando en el aeropuerto ahora mismo.
¿Estarán las tazas al lado del armario?
Quieren preparar su ensalada, pero están muy cansados.
He caminado con Miguel.
¿Tienes algo más barato?
Quiero que cocines queso delicioso.
Vio a estos estudiantes.
Han construido tus estaciones.
Jugué al fútbol.
El libro le parece corto.
Estoy construyendo un jardín ahora.
Los ordenadores son de ella.
¿Dónde está su falda? La ha olvidado.
Le doy una pelota por la noche.
¿Es este problema más importante que el otro?
Mañana por la mañana Carmen trabajará muy poco.
Juan quiere lavar sus barcos, pero no tiene dinero.
Miguel vivió en Roma.
No hay barcos en este teatro.
Este tren es más lento que ese tren.
Tiene cuatro periódicos, pero no los usa.
Encontraste un mensaje extraño y luego lo perdiste.
El supermercado cierra a las tres y cuarto los lunes.
Me gusta la cámara y quiero comprarla.
Todo el mundo puede leer mi periódico.
Me gustan estos mensajes y quiero comprarlos.
¿Por qué está lavando Juan una chaqueta verde?
Este concierto era el viernes a las ocho.
¡Qué vacas tan pequeñas!
¿Qué va a beber Carlos?
Intenté preparar una boda.
¿Era ese viaje el 23 de diciembre?
Pedro entiende tus ideas.
Se puso el abrigo.
¿Dónde está su ordenador? Lo ha perdido.
Se acostó.
Todas las mañanas traduce el mensaje.
Soy más fuerte que Miguel.
Esta es la estación más pequeña de España.
Jorge, no tomes ese taxi.
¿Se ha duchado Elena?
Nuestra hermana puede venderle un reloj a su tía.
Los estoy escuchando en este momento.
Tu hija quiere hablar con Carmen.
¿Te gustaría abrir esas cajas?
Pablo no era médico.
El tren llega a la una menos cuarto.
Irá a la universidad mañana por la mañana.
Sara, ayuda a su amigo.
Hablaré con mis hermanas cuando termine el trabajo.
¿Me están llamando?
Tocó el piano.
Estudió muy poco el verano pasado.
Pedro y Pablo intentarán hablar con sus primos.
Busqué una buena revista y luego la perdí.
Juan ya no vive en Madrid.
Estos abogados ya han preparado el pastel.
¿Sabía tocar el piano?
¿Hay un nuevo ordenador sobre la cama?
Habrá tres bibliotecas en París.
Corremos en esa farmacia por la tarde.
Eran las ocho cuando llegaron.
La falda que has llevado está seca.
Cuando era niña, comía pescado.
Vas a Portugal por la mañana.
El ruido que ha oído era extraño.
Hay muchos exámenes en París.
¿De quién es ese vestido?
Todo el mundo llevó estas faldas marrones.
¿Vamos a llamarla el mes que viene?
Leyó la carta hace tres semanas.
Preparamos otro examen todas las mañanas.
Cuando Luis salió, Juan e Isabel ya habían arreglado esa bicicleta grande.
María estaba visitando al abogado.
Todos los días Elena los ve.
¿Escribirás una carta en esta tienda?
Si no encuentro las llaves, María no visitará a su tía.
Tienes treinta y ocho años.
Pablo sabe que Juan trabaja en Madrid.
Me gustan esos partidos.
Sara está lejos del teatro.
Deberías descansar en la habitación.
Nuestros hijos perderán la taza pequeña.
¿Cuánto cuesta el coche?
Esta es nuestra cocina grande.
Mi hijo intentó hablar con su tío.
Son las tres y cuarto.
Vas a ir a Londres después de visitar esa ciudad.
Caminó hasta el supermercado el mes pasado.
Mi tía no es escritora.
Espero que visitemos a los profesores.
Sabía tocar la guitarra.
Esta noche no trabajaré en ese hospital.
Recuerdo el mal secreto ahora.
A Lucía le gusta la película.
Sabe que no hemos cerrado tres puertas.
¿Hay algunos viajes en Sevilla?
Viviste en Roma durante seis años.
A mi primo no le gusta viajar a Berlín.
Arreglabas tu silla en estas habitaciones.
¡Feliz Año Nuevo!
Creo que trabaja en Londres.
Le venderás los armarios la semana que viene.
La universidad es demasiado pequeña.
Juan dice que está tomando el autobús rápido.
El ordenador costó trece euros.
Les estamos vendiendo un barco a nuestros tíos.
Tiene cinco billetes, pero no los usa.
Necesita hablar con Luis.
Estaba conduciendo la bicicleta cuando llamó.
Habrá un perro en ese piso.
No intentaste comer una manzana.
¿Quién ha abierto esta caja?
Lo hice.
Voy a estudiar en ese castillo mañana por la mañana.
Pedro y Juan viajaron a Berlín anoche.
Los vecinos trabajan en Madrid desde hace seis años.
¿Será la fiesta el 5 de junio?
Luis dice que esa mesa era muy cómoda.
No soy demasiado tímido.
Le enviaste estas botellas marrones a tu hermano.
Alguien puede conducir este barco alemán.
Tengo una revista, pero no la uso.
¿Tienes calor?
Laura y Juan deberían llamar a su tía.
Pedro sabe que visitará la ciudad pequeña.
¿Está la novela debajo de la silla?
A su hermana le encantan los pájaros.
Cuando tenga tiempo, prepararán esos exámenes.
No vayas al museo, por favor.
El mes que viene limpiará esta cama barata.
¿Leerá David una novela?
Carmen debe divertirse.
Tu tía tiene setenta y seis años.
Sabemos que la mujer es demasiado valiente.
Van a escribir una carta fácil.
No nos encanta hablar francés.
La chica se quitará el abrigo mañana por la mañana.
Esta montaña es más tranquila que esa montaña.
¿Ha leído Carlos en estos baños?
A Isabel le encanta este pueblo.
Hablamos inglés.
Miguel, cierra su maleta.
Carlos no llevó todos los abrigos porque no tenía tiempo.
¿Costaron estos sombreros 19 euros?
Me gusta el reloj y quiero comprarlo.
Ana le mostró un mapa a su tía.
Mi primo estaba comprando sopa cuando Isabel entró.
Todas las mañanas Carlos visita a sus primos.
Este no es el amigo más serio de España.
Nuestro hermano se llama Carlos.
María le contó una palabra el jueves.
Cuando Ana entró, Miguel y Lucía ya habían visitado esa ciudad.
Ana y David han cocinado las patatas deliciosas en esta farmacia.
A Miguel y María les gusta jugar al baloncesto.
Necesitan tomar el autobús rápido.
¿De dónde es?
El reloj no es demasiado útil.
¿Dónde está ese diccionario?
Si quieres, conduciremos el barco.
Acabamos de vender cuatro cámaras.
Juan, no te duermas.
Van a prestárnoslo el mes que viene.
Tu tía quería elegir la silla.
Laura eligió una mesa porque quería leer el diccionario inglés.
Todo el mundo oirá esa canción.
Isabel la ha encontrado.
Todas las semanas salgo de Argentina.
Su hijo no ha elegido algunos libros.
No está mal.
El hombre nació en 1995.
¿Debe tocar la guitarra?
¿Qué película viste?
Quiere esperarla.
Venderemos las bicicletas pequeñas cuando tengan dinero.
El mes que viene no viajará a Roma en autobús.
Correré en la universidad.
Si viviera en Madrid, terminaría su diccionario inglés.
Te duele el estómago.
Escribí mi mensaje porque quería construir ese teatro.
Tu tía se enfadó anoche.
Esos abrigos estaban sobre la cama.
No llamaré a mi primo porque estoy solo.
Le vendió el teléfono a Juan.
Sara entendía la novela.
Ya son las 6:55.
Tu primo le trajo su zapato a su hermana.
Nunca hablan italiano.
Vamos a ir a Barcelona después de comer pescado delicioso.
Va a comprar un libro la semana que viene.
La enfermera joven quiere una radio.
Si hablara inglés, esperaría a su hermana.
No pueden limpiar las mesas porque tienen prisa.
¿Dónde trabaja Sara?
Le estaba prestando otro barco a mi tía.
Me estaba lavando la cara.
Estábamos llevando nuestra camisa cuando llamamos.
Esa bicicleta cuesta veintiún euros.
¿Ha viajado Ana a México?
Se aburre todas las semanas.
Esos coches no son míos.
La chica importante se despertó a las seis.
Les encanta leer diccionarios.
Ya hemos pagado la chaqueta.
Era periodista.
La mujer no va a ir a este castillo el jueves.
A Sara le gustaría despertarse.
¡Qué importante es este examen!
No preparas sopa por la mañana.
Este es el niño más pobre de la ciudad.
Había una clase interesante en Lisboa.
Pedro estará cerca de Lisboa.
Este estudiante conoce a esos profesores.
No puede hablar con su primo porque no tiene dinero.
Pedro ya ha limpiado ese piso.
David está cerca de Barcelona.
Decimos que vivo en Roma.
Si la tienda está cerrada, elegirán ese armario.
Le gustaría ver ese concierto.
Su tío siempre está muy ocupado.
Me gustan esos abrigos y quiero comprarlos.
Tienen un teléfono, pero no lo usan.
¿Cómo está su hijo?
Los diccionarios costaron sesenta y seis euros.
No hay un hospital en el jardín.
¿Por qué bebió Elena vino?
Intentará escuchar su música.
Luis abrió la maleta.
Soy de Barcelona.
Los chicos no van a leer ese mensaje extraño pronto.
Le gustan las cartas.
Laura quiere visitar a este amigo, pero está muy ocupada.
No puede vender muchas bicicletas porque no tiene tiempo.
Es abogada.
¡Qué aburridos estamos!
Cuando Pedro vuelva, sus hermanos escribirán ese poema.
Necesita limpiar el armario.
Creo que los baños son demasiado hermosos.
Va a ir al restaurante pronto.
¿Se duchan todos los días?
Elena tocó el piano.
Esta noche vamos a conducir la bicicleta pequeña.
¿Por qué hablará con su hermana?
Me estoy aburriendo.
La biblioteca estaba detrás del banco.
Mi tía es muy pobre.
Se los prestó.
Se sentará.
Vas a darles una cámara pronto.
No necesita vender esta bicicleta.
Cuando terminemos el trabajo, Lucía se sentará.
Voy a contarle las preguntas a Ana mañana por la mañana.
La fiesta no es importante.
El año pasado nuestro hermano ayudó al hombre.
Fuiste a este castillo el martes.
¿Dónde están sus hermanos?
Laura es cocinera.
¿Entienden Elena y Pedro sus revistas?
Vas a leer tus novelas pronto.
No los busca por la noche.
Si no encuentro las llaves, Pablo leerá seis diccionarios baratos.
Irá a la tienda.
Lucía está tocando la guitarra.
¿Dónde está tu abrigo? Lo vendiste.
Jugué al baloncesto el jueves.
¿Vendió Miguel un barco lento el martes?
Este reloj es tan útil como ese reloj.
El teléfono es viejo.
Le muestra el periódico a su tío todas las semanas.
Trabajas en Barcelona por la mañana.
Lloran con su hermano por la mañana.
Cuando Juan era niño, trabajaba en Roma.
No te sientes, por favor.
Nuestro hermano no se llama Pedro.
Elena cerró una caja el verano pasado.
Le mostró una casa el jueves.
¿Quién está abriendo estas maletas?
No había pájaros en este jardín.
Ana jugó al fútbol el sábado.
Este amigo no está arreglando esta silla sucia ahora mismo.
Miguel y Juan vivieron en Berlín durante siete meses.
Volvió del museo anoche.
No estudiarás muy bien.
¿Necesitábamos escribir ese mensaje?
¿Por qué escribió este poema?
Este abogado no habló inglés hace un año.
Este puente no es menos tranquilo que el otro.
Todavía no han escuchado el ruido hermoso.
Lucía dice que Pablo pintará esta silla.
Isabel se levanta a las dos y media.
¿Ha ido mi tía a ese teatro?
Esta mujer seria no ha esperado a nadie.
Bailaremos con Carmen.
Carlos se quita el zapato los fines de semana.
Cuando Laura llegue, el estudiante escribirá todas las buenas cartas.
Va a ir a Sevilla antes de conducir ese barco.
¿Estaba esta tienda detrás del teatro?
Este es el vecino más pobre de Portugal.
Pablo entendía este libro.
Ana lo está vendiendo ahora.
Si viviera en Madrid, construiría el teatro.
¿Dónde estaba la escuela?
Hay una reunión en Madrid.
Hoy es martes, 28 de abril.
Pedro te ha vendido ese reloj.
Ana, no pintes la silla blanca.
Elena abría sus puertas.
Cuando eras niño, vivías en Madrid.
¿Adónde fue Pablo el mes pasado?
Compraron un libro fácil y luego lo vendieron.
Lucía e Isabel sabían cocinar.
A Pedro le encanta ese ruido.
Ese es mi piso hermoso.
¿Nos ha llamado mi tío?
Le enviaremos algunos poemas a Elena esta noche.
¿Íbamos a Argentina todos los días?
¿Es Miguel profesor?
Hay cinco faldas sobre el armario.
Esta camisa es tuya.
La habitación estaba un poco sucia.
David cree que no puede ir a Londres.
Pablo tiene el perro.
¿Dónde viste cinco pueblos?
Miguel lloró con Luis.
Hace buen tiempo en invierno.
Tiene cinco radios, pero no las usa.
Ayer por la tarde Luis nos trajo café.
Miguel me lo mostró.
María y Carlos trabajan en Roma muy a menudo.
Les ha prestado el coche.
¿Encontrabas el teatro?
Como en este hotel todas las mañanas.
Les gusta la película divertida.
Sabe que Pablo no va a conducir esta bicicleta.
Carmen es muy seria.
Empezaron a pedir cerveza.
Quiere llevar la camisa, pero no puede.
El próximo verano lavará su ventana sucia.
¿Se despierta a las diez menos cuarto?
¿Deben jugar al fútbol?
El pasaporte no estará sobre la mesa.
Estará en Madrid.
No le duelen los ojos.
Intentamos pagarlo.
La maleta que Jorge cerró es fea.
Tienes ochenta y tres años.
Quieren mostrárselo.
Su cumpleaños es el 12 de julio.
¿Costó esa radio rota 83 euros?
¡Qué caballos tan inteligentes!
Este abogado siempre escucha música.
El taxi llega a Madrid a las nueve menos cuarto.
¿Cómo es el restaurante?
Se han sentado.
Creo que María vive en Madrid.
Les encanta ver partidos.
Quiere buscar el billete, pero está muy cansada.
¿Hay muchos malos partidos en Sevilla?
Lucía necesitaba estos paraguas.
El hombre que vive aquí está enfadado.
¡Qué falda tan barata!
¡Qué barco tan nuevo!
Leí la novela en el supermercado.
¿Es esa clase muy importante?
Debe leer en esa farmacia.
Juan es más joven que su hijo.
¿Cuántas novelas ha leído María?
¡Qué supermercado tan hermoso!
Acabo de cerrar la caja.
Alguien comió estos tomates.
¡Qué faldas tan baratas!
Esta es la escuela más pequeña de la ciudad.
Esta oficina les parece nueva.
Lucía irá a Nueva York el próximo verano.
Los partidos no serán el 25 de julio.
No le gusta llorar con sus tíos.
¿Quién puede llevar la falda?
¿Son Isabel y María más jóvenes que David?
Espera que Isabel no se acueste.
Pide sus ensaladas.
Eran las nueve cuando llegamos.
¿Cuántas sillas hay en los jardines?
Juan no quería beber el té.
Pablo no tuvo que pedir una ensalada.
El hombre que vio un supermercado está aburrido.
María entiende la idea ahora.
Cerrará una puerta cuando lleguen.
Ana no construyó una habitación en esas cocinas.
El vestido que llevaron estaba mojado.
¿A quién llamará David?
Hoy es martes, 17 de marzo.
Su hermana no se quitó el abrigo el año pasado.
Le he vendido nuestro barco limpio a mi hermana.
La ensalada que comieron es buena.
Carlos no escucha esta canción hermosa porque está muy triste.
Este es el pueblo más pequeño de Portugal.
Ese mercado está delante del restaurante.
Se lo enviamos muy a menudo.
Por la noche le contabas un secreto a tu tía.
David entiende su carta.
¿Estaban llorando en el mercado?
Le estaba contando otro problema a Pedro.
Hay tres perros en esta tienda.
Cuando Carmen era niña, jugaba al baloncesto.
Nos gusta caminar en la escuela.
¿Cuántos barcos hay en el mercado?
Dice que trabaja en Londres.
Si tuviera dinero, comería esas patatas.
Su primo quiere ayudarnos.
Eran las dos menos cuarto cuando llegamos.
¿De quién es esa taza?
El chico pagó treinta y un euros por esas radios feas.
Nuestra hermana empezó a ayudar a su hermana.
Carmen no va a ponerse el zapato.
Jorge sabe que Laura está escribiendo la carta.
Esta vaca no es tan inteligente como esa vaca.
Decimos que vas a llamar a nuestros primos.
Cuando eras niño, vivías en París.
Iban a este hospital.
¿Dónde están estos abrigos?
Estamos demasiado nerviosos.
Decimos que estoy comprando todas las pizzas.
¡Qué bien baila su hermana!
Tu tía pagó setenta y nueve euros por el periódico.
Tienes que buscar una escuela abierta, pero no tienes tiempo.
No habrá un coche en la universidad.
Mi hermano estaba cerrando algunas cajas marrones cuando salieron.
¿Cómo están sus tíos?
Todas las mañanas Elena tomaba el tren.
El profesor que ha escrito un poema francés es amable.
Esta pregunta era demasiado buena.
Elena ha visto algunos pueblos pequeños.
¿Quién vio a este amigo?
No construirás este jardín bonito el mes que viene.
El teléfono es muy viejo.
Queremos pagar esta chaqueta.
Las películas son demasiado buenas.
El hombre va a ver seis películas cortas mañana por la mañana.
¿Cuánta fruta comerá Laura?
Por la noche pierdes este regalo.
El abrigo que llevaste es bonito.
María y Miguel se lavarán las manos mañana.
Pedro está trabajando en Lisboa ahora.
¿Se ha quedado María?
Hoy es sábado, 7 de agosto.
No trabajó en Sevilla durante seis meses.
Se están sentando.
Sus primos corren en su cocina por la mañana.
Juan estaba lavando esta taza cuando entró.
Esta bicicleta me parece amarilla.
¿Cómo son estas fiestas?
Va a mostrarle esa radio a María pronto.
Si Carlos tuviera tiempo, compraría un pastel.
David y Carmen lo necesitaban.
¿Nos encanta comer en estos jardines?
Trabajo muy poco por la tarde.
¿Adónde irá?
Cuando tengan tiempo, terminarás el libro.
Encontraron un sombrero sucio y luego lo vendieron.
Carmen nació el 26 de mayo.
¿La encuentras todos los días?
Ana nunca juega al fútbol.
Su novela cuesta 39 euros.
Teníamos razón.
Pronto va a visitarnos.
¿Por qué no visitamos esta tienda?
Su cumpleaños es el 8 de septiembre.
Este es el pueblo más grande de México.
Luis se pone el zapato los fines de semana.
Los niños van a terminar la novela esta noche.
Esta historia no es demasiado difícil.
El abogado que vive aquí es enfermero.
No habló alemán el verano pasado.
El abogado pobre no está más nervioso que Pedro.
¿Por qué no terminó Elena el ejercicio?
Voy a llevar todas las faldas.
Siempre hablamos alemán.
Lucía y María nos prestaron tres barcos ayer.
¿De dónde es Juan?
Nuestra hija no se aburrirá a la una y cuarto.
Las fotos estaban al lado de la silla.
El camarero perezoso era periodista.
Sabe que la película era muy extraña.
No leo una carta porque estoy muy solo.
No están nerviosos.
Ana, no tomes el tren.
Isabel puede cepillarse los dientes.
¿De dónde eres?
Vamos a ir a Berlín.
¿Leeremos en ese supermercado pronto?
Laura está terminando el ejercicio en este momento.
Le gusta esa bicicleta.
No construiré esta habitación porque tengo frío.
¡No te acuestes!
Pedro quiere olvidarlo.
Eran las once cuando llegamos.
No necesitamos abrir nuestra ventana.
Ese piso es hermoso.
Pablo es arquitecto.
Cuando éramos niños, trabajábamos en Londres.
Encontraron una bicicleta grande y luego la vendieron.
No eres de París.
La mujer que vive aquí es música.
Tiene un poema, pero no lo usa.
Lucía es profesora.
Irá a esta iglesia.
Ana sabe que puede hablar con su tía.
Ese camarero que ha encontrado un perro fuerte es nuestro primo.
Eligió esta falda en la iglesia abierta.
Estaré cerca del aeropuerto.
A David no le encanta viajar a Londres.
Tiene que tomar el tren lento, pero no tiene tiempo.
No viví en Lisboa durante ocho años.
Quiere llamar a nuestra hermana, pero no tiene dinero.
Jorge irá a París después de pintar un jardín hermoso.
Había un gato en las habitaciones.
¿Por qué beberá Elena té?
El abrigo era muy feo.
¿Dónde perderá Ana el reloj?
Iré a París cuando me levante.
Lucía me enviaba cinco ordenadores todas las semanas.
Llámala, por favor.
Tu hijo estaba terminando su nuevo diccionario.
¿Había una tienda en el piso?
Tiene otro reloj.
Su tía se llama María.
¿Qué caja abrirás?
Dicen que es demasiado valiente.
Juan acaba de hablar con Carlos.
La chica tiene setenta y cuatro años.
Se ha levantado.
Tenía suerte.
Perdí la foto el sábado.
¿Ve su tía esos ríos por la tarde?
A Juan le gusta la pregunta extraña.
Pedro y María estaban leyendo mi novela cuando Pablo entró.
Elena jugaba a las cartas los fines de semana.
Esas cámaras cuestan 40 euros.
Era abogado.
Perderá nuestros paraguas.
Muy a menudo estudio mucho.
El camarero nunca ha cocinado naranjas.
Sus hermanos no la han ayudado.
¿Quién romperá ese vaso?
Si hablara inglés, traduciría este poema.
Miguel es periodista.
¿Está detrás del hospital?
Ya son las 4:55.
¿Tenía razón?
María dice que Jorge escuchará ese ruido.
El próximo verano voy a elegir otro periódico.
David es amable.
Limpiaremos el sofá grande cuando Miguel llegue.
Lucía llevará ese zapato cuando se levante.
¿Le prestaron Sara y Jorge muchos barcos a su hermano ayer por la tarde?
Se pusieron la camisa.
¿Pagará esta pizza la semana que viene?
Cree que Carlos puede preparar su partido.
¿Qué zapato va a vender?
Tu hija está estudiando con sus hermanas.
Ana es abogada.
Nevará en Londres el miércoles.
Nunca habla inglés.
Le duele la espalda ahora.
El hombre quiere enviártelo.
Entiende el plan ahora.
Ana sabe que sus camisas eran demasiado caras.
Si hablara inglés, hablaría con su hermano.
Va a mostrártelo.
Su tío vive en Londres desde hace siete meses.
Tu primo se llama Miguel.
Se dormirá cuando terminen el trabajo.
Ese no es su barco caro.
Los abrigos cuestan noventa y dos euros.
¿Qué huevo has comido?
Nuestro hijo lo busca por la noche.
Oirá esta música extraña.
Recuerdas esta música.
La mesa pequeña no costó veintiséis euros.
Hoy es domingo, 11 de junio.
Si hace sol, no cocinará carne.
No hay caballos fuertes en nuestro baño.
Pablo se despertará antes de descansar.
¿Es Carmen muy fuerte?
El estudiante va a Londres por la mañana.
Todavía no han escrito estos mensajes.
¿A quién va a ayudar Ana?
Nuestro hijo es menos tímido que Jorge.
La escuchamos todas las mañanas.
Quieren lavar estos coches lentos, pero no tienen dinero.
Luis va a llegar al castillo el mes que viene.
Quiere pintar una casa, pero no tiene dinero.
Lucía, no te duches.
Miguel cree que Juan va a visitar el teatro.
El pastel que cocinó es español.
Te duele la cabeza.
Juan ya ha preparado un viaje.
¿Cuántas estaciones hay en Nueva York?
No habló con sus hijas porque estaba preocupado.
Estoy muy contento.
Ayer por la tarde su tía no llegó a ese supermercado.
No puedo traer vino porque tengo frío.
Nos gustaría hablar con María.
¿Puedes ayudar a ese vecino?
¿Son las puertas muy grises?
Se lavan las manos los fines de semana.
¿Ha encontrado tu hermano las fotos?
David lee el periódico todas las semanas.
Este no es el banco más moderno de Portugal.
Necesito pedir mucha cerveza, pero no puedo.
Hay algunos restaurantes en Lisboa.
¿Dónde está este sombrero caro?
Sara y Jorge no pueden esperar a nadie.
Pablo jugará al tenis.
Si quieres, elegirá seis revistas.
Mañana la ayudaremos.
¿A quién ha ayudado?
Jugaste al fútbol el mes pasado.
No tienen mucha sed.
Quieres que tome los aviones rápidos.
Este examen es menos importante que el otro.
Elena intentó hacerlo.
Descansamos con nuestra hija anoche.
¿Había una reunión en Roma?
Son las doce.
¿Me vende Juan las bicicletas todas las semanas?
Cuando Elena tenga dinero, Ana conducirá las bicicletas pequeñas.
No esperas a tu tía porque estás enfermo.
¿Estudia Carlos español todas las semanas?
¿A quién han buscado?
Eran las cinco y cuarto cuando llegué.
No construimos ese castillo el mes pasado.
Se lo mostraremos la semana que viene.
Elena, no escribas la carta.
Lo conoce.
¿Es el camarero rico?
El concierto es extraño.
¿A qué hora empieza la fiesta?
El poema que ha escrito es francés.
Ana sabe que Isabel vive en Berlín.
Lucía esperó a su vecino fuerte.
Este hombre no llegó a la oficina hace dos días.
Necesitábamos pedir leche.
¿Les encantan los caballos?
Nos gusta ese restaurante pequeño.
Lucía quiere que visite esta ciudad.
Sabía tocar la guitarra.
No habrá un gato en el museo.
Traducirá mis poemas cuando vuelva.
Está en Roma.
¿Dónde vio Jorge la iglesia famosa?
Mi hermana salió de Londres el domingo.
Tocaron el violín el mes pasado.
Esos periódicos estarán sobre la cama.
Conocía al estudiante.
No compró nada.
Sara y Jorge tenían razón.
¿A qué hora termina el examen?
Este barco cuesta sesenta y cuatro euros.
Hay un partido en Nueva York.
No te duelen las piernas cuando hace frío.
Nuestro hijo es más alto que sus primos.
Claro que no.
¿Debería conducir Isabel la bicicleta?
Tus hijas tienen mucha hambre.
Cuando llegaron, ya habías leído un poema.
Cuando se levante, llamará a su tío.
¿Dónde perdió Pedro el teléfono?
¡Qué palabra tan buena!
Cuando era niño, viajaba a Madrid.
Nadaron en el jardín.
Le ha traído mucho zumo.
Son las seis y cuarto.
Pedro sabe que puede pintar un armario.
A su hijo le encantan los pájaros.
No has cantado en el piso.
La mujer bebió vino.
Buscaron un diccionario francés y luego lo perdieron.
¿Cuándo van a elegir esa cama?
Pedro y Juan se han puesto la chaqueta.
Esperamos que Luis lea un diccionario.
¿Puede traer café?
¿Por qué fue a Sevilla?
Mi piso es muy hermoso.
Estos son tus hijos.
¿Por qué está yendo Luis a Roma?
Se dormirá antes de descansar.
Lucía está viviendo en Sevilla.
Eran las doce y cuarto cuando llegué.
Sabemos que trabaja en Sevilla.
Juega en esa farmacia.
No prepares este pastel, por favor.
Va a levantarse antes de comer un tomate delicioso.
Ana tiene que limpiar su sofá, pero no tiene tiempo.
Era la una y cuarto cuando Miguel llegó.
Tiene que elegir el periódico, pero no tiene tiempo.
¿Cuesta esta bicicleta 40 euros?
Este es el vecino más alto de México.
Viajó a Barcelona el 17 de noviembre.
¿Cuándo van a construir la cocina?
Ese amigo que vive aquí es fuerte.
Pedro, no le muestres el viejo vestido.
Siempre come en su nuevo piso.
Vas a romper la lámpara la semana que viene.
Tu ordenador era muy moderno.
Esta es su universidad cerrada.
Este amigo era pintor.
Este chico nació en 1957.
Te gusta esa camisa.
A su hermano le gusta el pan.
Nuestra hija estaba hablando italiano.
Carlos no jugó al ajedrez.
El hombre olvida esta idea por la mañana.
No entiendo nada.
Su hermano quiere dormirse.
El camarero quiere ir a Berlín.
Ana sabe jugar al tenis.
¿Es este su pasaporte?
Quieres traérmelos.
Jorge no nos lo dará el jueves.
Todavía no hemos pintado todas las cocinas.
Juan tiene tu jardín grande ahora.
Pablo le contó una lección a su hermano ayer por la tarde.
¿Se acuestan a las cuatro y cuarto?
¿Te gustaría hablar con Carlos?
Esta no es la playa más hermosa de Argentina.
Espera que vaya a Londres.
Juan no se levantó la semana pasada.
Juan debe mostrármelo.
Era muy pobre.
Elena va a ir a Roma antes de cantar.
Saldrán de ese aeropuerto.
Este sofá es más barato que el otro.
Tu tía visitará esta ciudad.
María no abrirá cuatro ventanas porque está nerviosa.
¿Cuándo hablamos con David?
Juan no nos lo dio.
Encontré una buena novela y luego la vendí.
¿Dormiremos en nuestro jardín mañana?
Entendemos la buena historia.
Este parque no es menos hermoso que ese parque.
No te conté muchas ideas ayer por la tarde.
¿Por qué está hablando Miguel con Carlos?
No pueden terminar este nuevo ejercicio porque no tienen tiempo.
Me lo han dado.
Crees que no está buscando los paraguas.
A mi hija no le gusta escuchar música.
¿Habrá cinco sofás en la casa?
Llegaron a la estación anoche.
Tiene suerte.
Estos sofás son muy viejos.
El abrigo que llevaron es cómodo.
Todos los días su hijo vuelve de la oficina.
Iremos a Madrid porque queremos llamar a nuestro abogado.
Laura y Pedro fueron a Lisboa.
¿Dónde está su revista?
La oficina está al lado del mercado.
¿A la enfermera le gustan los sombreros?
Quiere abrir esa maleta.
La silla no es nueva.
Cuéntame las lecciones interesantes, por favor.
¿Querían Pablo y Laura la vaca?
Sara tiene que traer una pelota.
Es de Barcelona.
Cuando Pablo tenga tiempo, buscaré un teléfono feo.
¿Cuándo se dormirá?
Quiero ir a Londres.
Esta no es su llave.
Necesitamos limpiar esa cama negra, pero no podemos.
Cuando llamamos, ya había llevado una camisa.
Le prestó algunas bicicletas a Carlos.
¡Qué supermercados tan pequeños!
Nadie traduce nuestro poema.
Somos muy famosos.
Cuando termine el trabajo, nos divertiremos.
¿Cuánta fruta comerá David?
Tienen que cocinar queso delicioso, pero no pueden.
Hacía sol en otoño.
A la chica le gusta esa idea.
Espero que María prepare su pizza española.
Cuando Elena llegue, se acostará.
Vuelven de Italia todas las semanas.
Estaba en el piso.
¿Qué comieron?
¿Qué museo construyó Juan?
David sabe que está limpiando esta cama negra.
No estaban en el piso.
¿Empezó Laura a ayudar a estos jefes?
El estudiante verá el concierto en este mercado.
No esperes a nuestros primos.
¿A quién está ayudando Juan?
La boda que ha preparado es importante.
Traduce el poema.
Lucía vivió en Barcelona durante siete semanas.
Carlos se divertía.
A Pedro le gusta leer revistas.
El chico siempre viaja a Roma.
Estaba en la casa.
¿Debe olvidarlo?
Sus hijos quieren buscar un ordenador.
No escribimos esta carta todos los días.
Corriste en la habitación.
¿Necesitábamos muchas chaquetas ahora?
Los diccionarios cuestan setenta y nueve euros.
Juan quiere que vendan algunos teléfonos.
María va a mostrarle cinco pisos a su primo pronto.
Le encanta cocinar en esa cocina.
¿Quiere este jefe ser abogado?
Hay una taza al lado de la cama.
Tienen que terminar el trabajo, pero no tienen tiempo.
El teatro cierra a las siete menos cuarto.
Miguel conoce esta playa.
¿A quién busca Carmen?
Su hija quiere comprar este bocadillo.
Irá a esta estación mañana.
La ayudamos todas las mañanas.
Cuando Sara era niña, vivía en París.
Su teléfono no costó 45 euros.
Todo el mundo lavará este vaso.
Pablo intentó hacerlo.
Sara estará en Roma.
Nacimos en 1978.
Me gustan los libros.
Cuando vuelva, hablará con su hermano.
Necesitaba comer la carne deliciosa.
Tuvo que ir a Nueva York.
¿Quién puede arreglar estas sillas?
Vamos a mostrárselo.
¿Quiere este hombre té frío?
¿Ha hablado la mujer italiano?
El mes que viene mi hijo le traerá un sombrero a Juan.
Estamos muy contentos.
¿Está leyendo en este piso ahora mismo?
Debería escuchar mi música.
Estos coches son de él.
La radio que Carlos ha perdido era nueva.
Fue a esta universidad el viernes.
Escribirá muchos poemas.
¿Quién ha traído el agua?
No sabía tocar el piano.
El avión llega a Lisboa a las nueve.
¡Qué calle tan hermosa!
¿Dónde compraremos nuestra mesa?
¿Cuándo escribió Elena una carta extraña?
Sabemos que cocinó el huevo.
La bicicleta es de él.
Juan e Isabel no están terminando este nuevo trabajo en este momento.
Ana y Elena acaban de tomar los aviones.
Muy a menudo Elena no nos da los ordenadores.
Nos vestiremos el lunes.
A Sara y Jorge les gustaría esperar a su hermano.
Si tuviera coche, buscaría el pasaporte.
El tren ya ha salido.
Va a ir al banco la semana que viene.
Lucía va a ir a París después de estudiar.
¿Lo pierdes por la noche?
¿Cierra el camarero una puerta todas las semanas?
Jugarán al ajedrez mañana.
Miguel no hablará con su primo porque no tiene dinero.
David viajaba a España.
Si la tienda está cerrada, construirá esta oficina.
Tienes ganas de comprar el barco.
Elegiré un zapato cuando lleguemos.
¿Por qué llamarán a su hermana?
No es más inteligente que Luis.
A María le gusta esa bicicleta.
¿Por qué van a elegir una chaqueta roja?
¿Ha construido la enfermera un baño?
Espera a su hijo.
Carmen quiere que vaya a Berlín.
No llamo a nadie.
¿Dónde está ese lápiz?
¿Quién va a llamar a su chica?
Este es el castillo más hermoso de España.
No te encanta el deporte.
Dicen que Ana trabaja en Londres.
Les gustaría esperar este avión rápido.
Tenían mucho sueño.
Elena pagó sesenta y un euros por su abrigo mojado.
Esta tienda estaba cerca de Berlín.
¿Llevaste esta camisa en nuestra habitación?
Este no es el río más pequeño de Alemania.
Juan es muy alto.
No recuerda los ruidos.
El chico trabajó en Madrid.
Estaba visitando ese hospital cuando llamamos.
Arreglarás esa radio cuando Lucía se levante.
Cuando tengas dinero, mi hermana beberá el té.
Quiere pedir mucha agua, pero no tiene tiempo.
El jefe que trabaja en Londres es arquitecto.
El vecino era arquitecto.
No estamos tan enfadados como nuestra hermana.
Nuestra hija se llama Lucía.
Sara, escribe ese mensaje.
Tu tía no quiere traérmelos.
Correré en el restaurante.
Había cuatro bodas en Nueva York.
Ese pueblo le parece tranquilo.
Esta es la calle más grande de Francia.
Va a levantarse después de pedir una pizza.
Cuando nuestro hijo era niño, trabajaba en Madrid.
Fuiste a Sevilla porque querías dormirte.
Trabajamos en Roma durante nueve años.
¿Por qué vamos a hablar con nuestra hermana?
Tengo cuatro vestidos, pero no los uso.
Trajeron café hace un año.
Su hermano ya no trabaja en Lisboa.
¿Se llama mi tía Isabel?
Carmen y Miguel viajan a Berlín por la tarde.
Vamos a despertarnos después de esperar este avión.
La mujer se está despertando ahora mismo.
Esta noche van a ir a esta estación.
Nuestra hija llamará a su tía en el mercado.
Cuando éramos niños, trabajábamos en Madrid.
La cama es demasiado cara.
Te lo dimos.
Ese zapato es tuyo.
El hospital no está detrás de la tienda.
Estaba traduciendo ese mensaje extraño cuando Luis entró.
Queremos llamar a tu tía.
Cuando María se levante, cocinará la fruta.
David tiene que cocinar mucha carne deliciosa, pero no tiene tiempo.
Nos encontrará el domingo.
Todavía no hemos preparado un concierto importante.
¿A quién va a ayudar Luis?
Habrá un banco famoso detrás del mercado.
¿Te gustaría lavar un vaso?
¿Por qué ha cerrado una maleta?
¿Están terminando ese periódico en este momento?
La estás escuchando.
¿Dónde están mis coches? Los vendí.
La semana que viene hablaré inglés.
¿Dónde está esa vaca?
Llegaron al restaurante.
Esta fiesta será el miércoles a las nueve y media.
El poema que escribió es extraño.
¿Qué película ha visto?
¿Hay un hotel abierto lejos del banco?
Jorge estaba tocando la guitarra.
Lucía todavía no ha bebido el vino.
Esta camisa es más cómoda que esa camisa.
¿Te gustaría escribir la carta?
El periódico que terminó es corto.
Pedro cree que vas a aburrirte.
Eran las ocho y media cuando el vecino llegó.
A Sara y Miguel les gustaría leer la novela.
Carmen estaba escribiendo esta carta cuando entré.
¡Limpia mis viejos baños!
¡Qué bien bailamos!
Esa es su hija.
Cuando volvamos, pagará otra fiesta.
Vemos una película porque queremos pintar la cama.
¿Quién es?
Tendremos que ver cuatro conciertos.
¿Va a viajar el camarero a Portugal en autobús el mes que viene?
Ana espera que prepare mi partido.
Pedro ha comido esa manzana.
Jorge no llamará al amigo porque está enfermo.
El jefe nos está trayendo todos los pasteles españoles.
Este jefe me dará una llave esta noche.
¿A quién va a buscar?
Si hablara inglés, esperaría a mi hermano.
Es alta.
Hace dos días Juan y Jorge se quitaron la camisa.
María ha salido de este mercado.
Quieres que espere a tu hijo.
Quería leer su diccionario interesante.
Estas pelotas son de él.
Luis va a correr con Lucía pronto.
¡Qué fuertes son esos pájaros!
Jorge no pintó las camas porque estaba ocupado.
Iremos a Londres para beber agua.
Si hace frío, hablarán con Elena.
Cuando tengas tiempo, venderá un armario.
No había bicicletas en el hotel.
¿Cuánto cuestan las bicicletas verdes?
El tomate que ha comido es delicioso.
Esta silla me parece grande.
Estábamos tocando el piano.
Carmen leerá una novela cuando vuelvan.
¿Es abogada?
Elena todavía trabaja en Londres.
Los fines de semana viaja a Alemania.
Este viaje es el 12 de octubre.
¿Puedo probármelo?
Abrirán estas maletas verdes cuando tenga dinero.
Bailamos en el jardín muy a menudo.
Sé que ese gato es inteligente.
Todos los días pierdes la carta.
¿Estaba construyendo cuatro baños?
Tendré que hablar con Lucía.
Sus primos nunca han cantado con su hijo.
Los viajes le parecen importantes.
Son altos.
¿Qué novela lee Miguel?
Cerraron cuatro maletas el mes pasado.
Oía el ruido en esos baños.
Han jugado al tenis.
Laura llorará con su hija mañana.
Sara y María van a cocinar con su tía.
Es menos inteligente que su tío.
Su hija quiere pagarlo.
¿Te gustaría lavar tu bicicleta?
Nos encanta hablar italiano.
¿Quién está comprando esta silla?
Va a volver de la estación.
Ayer por la tarde no le conté cuatro ideas a mi tío.
Miguel ve todas las calles por la mañana.
¿Cómo es esa estación?
Nevó en Argentina.
¿Cuántas manzanas comeremos?
¿Es este tu piso pequeño?
Son las cinco y cuarto de la tarde.
¿Estás tan ocupado como David?
A mi hermano le gusta jugar en la habitación.
¿Necesitas visitarlos?
Olvidó la palabra el miércoles.
¡Qué universidad tan pequeña!
Me siento a las siete.
Eran las dos y media cuando llegó.
Te sientas a las dos y cuarto.
Cuando entró, ya habíamos roto esa ventana.
Los niños están cansados.
Su tía me lo está trayendo en este momento.
María y Lucía quieren dárselo.
Nacimos en 2002.
¿Cuánto cuesta su barco?
A Elena y Pablo les gusta el restaurante.
Limpiaré mi casa el mes que viene.
Lucía va a escribir la carta el viernes.
El estudiante no está detrás de la oficina.
Hay un plato al lado del sofá.
Vamos a comer esta manzana.
¿Son esos sus jardines modernos?
Pintaré este armario cuando Carmen se levante.
¿Lo encuentran Juan y María por la noche?
Mi hermana no recuerda la canción.
Carlos quiere que se queden.
Tus tías traen leche por la tarde.
Ha hablado italiano.
Puedes prestarle un sombrero.
Ese periódico es mío.
Miguel necesita el diccionario.
¡Qué seria es Laura!
Elena intentará preparar esa pizza.
¿Debería cerrar su tía la nueva ventana?
Carlos va a ir a Barcelona antes de leer.
¡No tengas cuidado!
Necesitamos ver nuestra película, pero no tenemos dinero.
Soy periodista.
Los armarios cuestan 33 euros.
¿Preferimos el café frío?
Las chicas no la escuchan por la noche.
¿Están leyendo un periódico?
Comprarás otra mesa gris cuando terminemos el trabajo.
Empezó a escuchar esas canciones.
Llamas a tu primo todas las semanas.
¿Dónde está tu pasaporte?
Tienen un coche, pero no lo usan.
No hace buen tiempo en Argentina.
Juan y Lucía no pedirán nada.
¿De quién son esas pelotas?
Su tío lo comprará.
No le cuentes el plan interesante, por favor.
Su tía debe cepillarse los dientes.
La iglesia es muy hermosa.
Conocemos el bosque.
¿Por qué hablará con sus primos?
¿Dónde están sus coches? Los ha perdido.
Pablo no está comprando otra novela.
No le duelen las piernas hoy.
Laura vuelve de Barcelona por la noche.
¿Quieres una bicicleta?
El hombre caminará demasiado la semana que viene.
Sara irá al hospital.
Te escuché.
¿Dónde está este banco?
Me encanta hablar francés.
¿A quién ha esperado Luis?
Eran las seis y media cuando el amigo llegó.
¿Vamos a viajar a Roma el 17 de octubre?
Sabes que han terminado la revista.
Eran las diez y cuarto cuando Carmen y Pedro llegaron.
Hay muchas bicicletas en ese baño.
Vamos a hablar con David.
Carmen te los trajo la semana pasada.
¿Lo encontró el verano pasado?
Vamos a buscar nuestra universidad grande.
Le encantan esos coches.
Juan tenía mucha sed.
El sábado mi hermano le dio esa llave a su tía.
Me gusta esa pelota y quiero comprarla.
¿Adónde fuiste la semana pasada?
Pablo no va a salir del castillo.
Mañana por la mañana llorarán en este piso.
Estoy trabajando en Nueva York ahora.
Tomaremos este tren cuando Juan termine el trabajo.
Mi tía estaba terminando esos libros cuando llamaste.
Miguel caminará demasiado.
Preferimos el vestido.
Dicen que no estoy arreglando esa bicicleta.
Todavía no ha leído una carta.
Dice que Ana vio esta película.
Esta montaña es menos grande que la otra.
Pablo fue a París después de arreglar el teléfono.
Te duelen un poco las piernas.
Pedro está cerca del teatro.
El supermercado estaba cerca de Londres.
Si Pedro viviera en Madrid, iría a Sevilla.
Luis y Ana ya han ayudado a esos profesores.
A Sara e Isabel les encanta viajar a Madrid.
Muy a menudo no nos cuentan una respuesta.
Nunca has jugado al tenis.
Va a despertarse.
Jorge y Pedro se lo están enviando ahora mismo.
Llovió mucho en Italia el año pasado.
María abrirá la maleta porque quiere ayudar a su hija.
No hay camas sucias en el aeropuerto feo.
El camarero siempre habla alemán.
Hace un año este estudiante lloró en ese restaurante.
¿Estamos menos cansados que nuestro hijo?
¿Cuántos sofás hay en el banco?
¿Dónde compramos una naranja?
Juan necesita el teléfono roto.
Sara está bebiendo vino ahora mismo.
Tenemos que visitar la ciudad pequeña, pero no tenemos tiempo.
Todas las semanas Pablo conduce el coche marrón.
Las bicicletas cuestan treinta y dos euros.
Necesita comer sopa.
María no recuerda esas preguntas difíciles.
No puedes ir a Madrid porque tienes sueño.
Tengo ganas de lavar una lámpara.
¿Te llamará?
Quisiera un café con leche.
Soy de Londres.
Esperamos que vivamos en Lisboa.
Su hermana va a ir a ese hotel.
No intentamos hablar con Elena.
El examen era el sábado a las cinco menos cuarto.
Dice que Laura está demasiado contenta.
Tu hijo vivió en París durante cinco años.
Carlos y David estaban abriendo una caja sucia.
¿Quién puede romper esa ventana?
David le prestará una bicicleta a Elena.
Juan dice que no va a aburrirse.
Traducirán esa novela fácil.
No deberíamos levantarnos.
Este pájaro es menos inteligente que el otro.
Esta noche Jorge y Luis hablarán italiano.
Cree que Sara vive en Berlín.
¿Por qué pagan mucho zumo?
¿Cuántas bicicletas hay en esa cocina limpia?
¡Qué bien bailan Ana y Luis!
Este mensaje es más nuevo que el otro.
¿Debe darle estos vestidos a Carlos?
Vive en Londres desde hace siete semanas.
Laura no se enfadó a las seis.
Miguel debe viajar a Nueva York.
Carmen cocinó en la farmacia.
Lo compra por la tarde.
Jorge, no pagues sus chaquetas.
No me duelen los ojos ahora.
El taxi llegó a las doce y cuarto.
Espero que hable con David.
No nos enviaron el poema hace dos días.
Este es el puente más tranquilo de Japón.
¿Está la universidad delante del hospital?
Nacieron el 10 de marzo.
Su abrigo no era feo.
Tus hermanas viajan a Japón por la mañana.
Miguel y Ana estaban preparando cinco reuniones importantes.
Esas son tus bicicletas lentas.
Carmen y Pablo trabajan en Roma desde hace cinco semanas.
David quiere que hablemos con nuestros hermanos.
Los ordenadores son demasiado pequeños.
Empezaste a ir a París.
Hay algunos chicos en el aeropuerto.
Este es el bosque más tranquilo de Portugal.
Nuestra hija necesita todos los viejos teléfonos.
No te estás sentando ahora mismo.
Empezó a tomar el autobús.
¿Dónde está el billete?
Empezó a traducir este libro.
Quiere que vean un concierto.
Pablo tiene un barco alemán.
Estos niños viajaron a Lisboa anoche.
Las faldas son demasiado cómodas.
El mercado no cierra a las nueve menos cuarto los sábados.
¿Lee nuestro tío ese diccionario caro muy a menudo?
Este es el parque más pequeño de Italia.
¿Le estaba prestando Isabel su barco a Juan?
¿Se pone Isabel la camisa todas las semanas?
Hay algunos médicos en esta casa.
Nuestro primo va a prestarle un coche a Miguel.
El examen no es el 25 de octubre.
Le duelen los ojos hoy.
Tu tía estaba preparando sopa deliciosa cuando David llamó.
Este tren no es más lento que el otro.
Nevará en París el viernes.
Todavía viven en Roma.
La gran enfermera está cantando con su hija.
¿Por qué terminará esas buenas novelas?
No te gusta jugar al baloncesto.
Cuando tenga dinero, Carmen y Carlos hablarán con su tío.
Isabel no necesita un armario negro.
Su hija necesita hablar con Pablo.
Tenemos que llamar a nuestro tío, pero no tenemos dinero.
¿Quién va a pagar la pizza?
Le encanta la música hermosa.
Laura y Luis intentarán elegir este libro.
¿Qué compró?
¿Le envió Pedro un mensaje a su hija el viernes?
Se los envían todas las mañanas.
¿Por qué has arreglado el coche?
Vamos a correr en este baño hermoso.
Esa es su vieja oficina.
Se lo dio.
La reunión es el viernes a la 1:15.
Te pondrás el vestido.
Todo el mundo prepara esta sopa.
¿Pagó Isabel ochenta y un euros por ese armario?
Ha caminado hasta el restaurante.
Beberemos el café cuando tenga tiempo.
¿Qué ordenador están vendiendo?
Estoy más cansado que mi primo.
Sara y María no están ayudando al niño.
¿Qué caja has cerrado?
¿Quién pedirá su café?
Carmen no va a viajar a Lisboa el 18 de noviembre.
¿Te los hemos traído?
Este es el estudiante más valiente del mundo.
Estoy en la habitación.
¿Te gustaría arreglar esos coches?
¿Eran los secretos muy malos?
Le está contando la pregunta ahora mismo.
¿Cuánto cuesta ese armario?
Esperan que sea muy amable.
¿Nos lo ha contado María?
¿Tocó Juan el piano?
¿Por qué fue Laura a Madrid?
¿Quién puede buscar el pájaro fuerte?
No empecé a sentarme.
Entendía la respuesta.
Mi hermana no escribirá nada.
Entiende este periódico.
Estos son tus barcos sucios.
Pedro me lo estaba prestando.
Su hijo vendió el coche.
¿De quién es esa bicicleta?
Este es el puente más grande de Argentina.
Viajará a Lisboa el mes que viene.
Ana quiere que termines el ejercicio.
El avión llega a las once y media.
Isabel siempre habla inglés.
No habló con sus hermanos porque tenía prisa.
Su tío es joven.
¿Leerá su libro caro en el piso?
Esta es la estación más tranquila de la ciudad.
El hombre elegirá este periódico.
Los han buscado.
Construirá sus oficinas cuando tenga dinero.
A este estudiante le gusta el agua.
Mis hijos pagaron otro viaje anoche.
Nunca hemos leído poemas.
Si quieres, pintará un piso.
Esas bicicletas eran lentas.
No lo elegirán el próximo verano.
Ana quiere buscarla.
Este diccionario es tan fácil como ese diccionario.
Estas son sus nuevas farmacias.
No preferimos estas manzanas.
¿Por qué preparamos esta boda?
Espera que los hombres trabajen en Berlín.
Este es su hijo.
Se puso la falda el mes pasado.
¿Cuándo vamos a divertirnos?
Cuando Sara se levante, su hermana cocinará la carne.
¿Vamos a comer mucho chocolate el miércoles?
El museo abre a las 6:20.
Juan no entiende la respuesta.
Nos gustaría leer esos libros.
Le duelen un poco los ojos.
¿Dónde perdió María esas lámparas grises?
Querías traer sopa.
Elena tenía miedo del agua.
Se sentará después de estudiar.
No esperé a mi primo porque no tenía dinero.
La naranja que comiste es deliciosa.
¿Sale el taxi para Berlín a las siete menos cuarto?
Tiene mucha sed.
Hace mal tiempo en invierno.
Carlos y Pedro han vuelto de Nueva York.
¿Cuándo preparará Sara este partido?
Su pastel le parece italiano.
María ya se ha dormido.
No te duele la espalda ahora.
Las mesas siempre están muy limpias hoy.
No has comprado nada.
Esta clase será el 5 de abril.
Les gusta escuchar música.
Habrá un gato en el hotel cerrado.
El viernes vamos a ir a Londres.
Carmen y Miguel estaban trayendo estos regalos.
No lees un diccionario barato por la noche.
Le gusta el vino.
Te acostarás antes de dormir.
El taxi no llegará a las tres menos cuarto.
Estás llamando a tu hija ahora mismo.
María no bebe nada.
Debería tener cuidado.
Hay algunos teléfonos al lado de la mesa.
Elena puede llevar el zapato porque quiere despertarse.
No podemos perder esos diccionarios baratos.
Vamos a llamar al chico.
¿Dónde estudia Elena?
Te traje un sombrero.
Son las tres y media de la tarde.
A Pedro no le gusta mi coche lento.
¿Es el taxi muy lento?
Laura llorará muy bien pronto.
Nuestros hijos no están estudiando francés.
Carmen se duchó después de tomar el tren rápido.
Por la noche no arreglan el barco.
Las novelas cortas cuestan 62 euros.
No elijas este vestido feo, por favor.
Cuando eran niños, trabajaban en Sevilla.
Tendrá que pagar esas chaquetas baratas.
Nadie ha llamado a mi primo.
¿Cuántos barcos ha comprado Juan?
¿Quién va a perder su periódico?
¿Le enviará un poema?
No te duele mucho el estómago.
Cuando tengamos dinero, su hermana abrirá la maleta.
Va a nadar demasiado.
No digas la verdad.
El año que viene va a comer arroz delicioso.
Luis y Jorge no necesitan olvidarlo.
Jugará al baloncesto.
¡Qué bien cocina!
Ese amigo que pagó una reunión está ocupado.
Juan no ha comido una naranja.
Si tienes tiempo, comprará todas las cámaras.
Mi tía pagó 32 euros por las revistas.
Por la noche Ana toca la guitarra.
Esa es nuestra llave.
Este castillo está cerca de Sevilla.
¿Cuántas sillas hay en mis habitaciones?
¡Qué inteligente es la vaca!
María y Laura necesitan verla.
No trabajé en París durante siete años.
Jorge irá a Sevilla antes de leer esa carta.
Son de Sevilla.
¿Hay una bicicleta en esta casa?
¡Qué ríos tan pequeños!
Estos no son sus hijos.
¿Dónde van a encontrar un hospital?
Ya ha comprado vino.
¿Era la clase el miércoles a las ocho?
Miguel se viste a la una y cuarto.
Los ordenadores no costaron cuarenta y un euros.
¿Me los están mostrando tus tías ahora mismo?
Esta es la estación más tranquila del mundo.
Carmen fue a la estación cerrada.
¡Qué historia tan extraña!
Sara quiere abrir una ventana, pero no puede.
¿Están cocinando Pedro y Elena arroz?
Esa lámpara estaba al lado del armario.
María y Carlos necesitan encontrarlo.
No trabajaron con Ana.
Elena va a encontrar los zapatos la semana que viene.
Queremos que lleves cinco zapatos limpios.
La falda es de ella.
No se duchó porque estaba muy nervioso.
Miguel sabe que vamos a pedir el pastel.
¿Es esa su falda bonita?
María está encontrando una pelota.
¿Quién puede pintar su armario gris?
¿Dónde está su ordenador? Lo vendió.
El hombre leía una revista.
¿Cantó el vecino con Ana?
Le estás vendiendo tu radio a David ahora mismo.
Carmen y Jorge no le traerán la foto a Jorge el año que viene.
Toma un tren rápido por la noche.
Elena, llámalos.
Necesita pedir agua fría, pero está muy enfermo.
Tu tío ha bebido zumo.
Quieres pintar este piso, pero no puedes.
Era la una y media cuando Pedro y Pablo llegaron.
Este médico importante está leyendo en el banco tranquilo ahora.
Le contaremos un secreto el miércoles.
Siempre caminas con Pedro.
¿Qué está leyendo Isabel?
Trabajas en París desde hace doce años.
No hay chicas en ese baño.
Nadie leerá ese diccionario extraño.
David quiere beber té.
Ten cuidado, por favor.
No te duelen mucho las manos.
Va a venderlo el lunes.
A su hermana no le gusta ver películas.
No fueron al mercado grande con David ayer.
Nevará mucho en Nueva York el jueves.
No se despiertan porque no tienen dinero.
Irá a Sevilla después de tomar ese tren.
Ya ha terminado estas revistas.
¿Dónde vio Lucía el caballo?
Todavía no he hablado con mis hijos.
¿Qué partido va a ver Juan?
Viajará a Madrid el 21 de enero.
Esa fiesta le parece importante.
¿Fueron a París?
Trae su agua.
Se cepillan los dientes todas las mañanas.
Juan les dio un vestido hace un año.
Elena tiene esta bicicleta moderna.
Es la 1:40.
¡Qué bicicleta tan pequeña!
Este jardín es más hermoso que el otro.
¿Limpiamos la mesa?
La mujer que ha pagado algunas ensaladas es pobre.
Caminé hasta esa universidad la semana pasada.
Vamos a cerrar esa ventana.
Esas mesas pequeñas costaron catorce euros.
No nos gusta cocinar con nuestro primo.
¿Cuándo va a pintar esa silla?
Tu tío ya se ha duchado.
Le gusta la ciencia.
Leen un periódico porque quieren ir a Sevilla.
Quieres visitar a mi hermano, pero no puedes.
La universidad cierra a las dos los domingos.
¿Dónde está su coche? Lo ha vendido.
Nuestro primo esperó ese autobús el año pasado.
No tengo ganas de construir este museo.
Su hermano se quitó la falda la semana pasada.
Me gusta el zapato y quiero comprarlo.
¿A qué fecha estamos hoy?
Carlos y Pedro elegían esas sillas todas las mañanas.
Es demasiado inteligente.
Hay una mesa en esas casas.
A Sara y Pablo no les gustan nuestras preguntas.
Ana y Carlos no arreglarán sus cámaras el año que viene.
Luis pide una pizza todas las mañanas.
Esta farmacia cerrada está cerca de Lisboa.
Va a pedir el café el mes que viene.
Quiere que me acueste.
No está tan contento como Sara.
Jorge no quería leche.
¡Tráele esas cámaras!
Esta ensalada les parece italiana.
Nos gustaría ayudar a esos vecinos.
Duerme en la iglesia, por favor.
A Jorge le gusta el problema.
Ana oye su música hermosa por la noche.
No queremos contártelos.
¿Vas a olvidar el teléfono pronto?
Buscaremos otro perro cuando Carmen llegue.
Esta es su vieja casa.
Ese abogado que vio todos los bosques es cocinero.
Mi hijo estaba viendo un parque.
Quiero abrir algunas puertas, pero no puedo.
Hay un perro en el restaurante cerrado.
Viven en Berlín desde hace seis semanas.
Juan necesita escuchar el ruido, pero no tiene tiempo.
No caminará hasta ese hotel mañana.
No podemos buscar nada.
¿Van a tocar Ana y Luis la guitarra pronto?
Elena y Pedro escribieron la carta ayer.
Juan, limpia esta cama.
La calle te parece tranquila.
¿Siempre está nervioso?
Nuestro primo les vendió un barco ayer.
¿Encontrará Jorge una biblioteca pronto?
Tienes un teléfono, pero no lo usas.
Vamos a trabajar en Lisboa.
¿Viaja nuestro tío a Italia por la tarde?
Esta estación no es más fea que la otra.
¡Qué bien juega!
Voy a prestárselo.
Hay un coche limpio en el piso.
Tus hermanos siempre juegan al tenis.
Vas a buscarme el próximo verano.
No me duelen un poco las manos.
Luis, no leas el diccionario.
Luis y Pedro entienden su secreto ahora.
Necesitas conducir la bicicleta, pero estás muy nervioso.
Su hija tiene ganas de hablar con su hermana.
Les estás dando tres cámaras caras.
¿Recordaba este estudiante este ruido hermoso?
Habrá una boda en Madrid.
Pedro y Luis se lo prestan todas las semanas.
Carlos no le ha mostrado ese baño a su hija.
¿Vas a pintar esas casas pequeñas?
Caminé con mi hermana.
Alguien llevará esta chaqueta sucia.
La mujer amable va a viajar a España la semana que viene.
Pablo conoce a este abogado valiente.
El vecino pobre estaba visitando a los camareros.
¿A quién llamó Elena?
No hace mal tiempo en Japón.
Trabajaron con Ana el año pasado.
Jorge trabaja en Berlín desde hace doce meses.
Intentará construir nuestra cocina.
Creen que Miguel trabaja en Londres.
Mañana por la mañana ayudarás a este chico.
La enfermera que construyó otro baño es inteligente.
Hola, ¿cómo estás?
Tu hermano puede ponerse el vestido.
A sus tías les encanta la ciudad.
El chico joven pagaba sus pizzas todas las semanas.
Esta camisa es más marrón que esa camisa.
Nadie puede escuchar esta música extraña.
Habrá un armario en la farmacia.
¿Quién va a beber su té?
Ayúdanos, por favor.
¿Quién puede ver la estación?
¿Quién está pintando este jardín?
Va a trabajar con su hermano el martes.
Este restaurante era famoso.
Miguel les estaba trayendo una foto a sus primos.
Le enviabas un mensaje inglés.
¿Cuántos teatros van a encontrar?
Cree que podemos ir a Londres.
Se lo está trayendo ahora mismo.
Carmen vive en Barcelona desde hace dos semanas.
La estación está detrás de la oficina.
El barco cuesta 83 euros.
Ese es su teatro cerrado.
Mi primo se divertirá a las 10:55.
Su hija caminará muy bien.
Hay algunos supermercados lejos del mercado.
Le duelen las piernas cuando hace frío.
¿Por qué construyeron su mercado?
Se quedan a las tres menos cuarto.
Pedro no vio otra película porque estaba muy nervioso.
Todavía vive en Madrid.
Nadarán en el museo.
Vamos a pintar algunas cocinas.
Isabel está encontrando el perro en el castillo.
¿Nos quitaremos el vestido?
Queremos que tome el taxi lento.
Elena nunca ha leído cartas.
Nuestro libro estaba sobre el sofá.
Estarán cerca de Barcelona.
Carmen, elige esas sillas.
Todo el mundo ha perdido ese billete.
Empezó a beber café.
Pagamos 47 euros por esos ordenadores.
Estoy preparando la ensalada.
Hay una mesa en la habitación.
La semana pasada dormí mucho.
¿Quiere Carmen ser escritora?
Laura ya ha limpiado esas cocinas.
¿A qué hora quedamos?
No era periodista.
A esta mujer no le encanta este secreto.
¿Quién lavó esa chaqueta?
Cuando entró, ya habíamos cocinado fruta deliciosa.
Tus hermanos nunca han jugado al tenis.
Su diccionario es corto.
Juan es muy fuerte.
Este billete estará debajo del armario.
Miguel y Ana no son muy serios.
El miércoles la chica hablará francés.
No ha construido otro piso.
A Juan le encanta el café.
Su hija toca el violín todos los días.
¿Quién conducirá la bicicleta?
Cerrará la ventana cuando María llegue.
David viajó a Lisboa con Isabel hace dos días.
¿A qué hora empezará el concierto?
Luis y David acaban de despertarse.
Mi hermano va a estudiar en el mercado pronto.
No voy a lavarme la cara.
El estudiante que ha tomado el autobús es músico.
Su hijo tenía miedo del agua.
Carlos y Juan le estaban mostrando todos los diccionarios.
Les gusta beber agua.
Ese baño es muy tranquilo.
El chico fuerte va a contarles esa idea.
Jorge no pagó una pizza española porque estaba solo.
Rompían tu taza.
¡No vayas a la farmacia!
¿Dónde está esta tienda?
María e Isabel vivieron en Madrid durante diez meses.
Necesito un sombrero.
Estas bicicletas son nuestras.
No entendían su secreto.
¿Te gustaría hablar con Jorge?
El zapato que vendieron estaba sucio.
No se quedan todas las mañanas.
A Jorge y Elena no les gusta mi vestido.
Juan está escribiendo una carta en este momento.
Si María tuviera dinero, se enfadaría.
Es menos baja que su hermana.
Isabel cocinará fruta deliciosa.
No cerraremos nuestra ventana azul porque no tenemos tiempo.
Este vecino trabaja en Sevilla desde hace dos meses.
Tu hijo está muy nervioso hoy.
Está más enfadado que Miguel.
Abre estas puertas, por favor.
Van a jugar con Isabel el mes que viene.
El chico le da esta revista a Juan por la mañana.
Este es su barco pequeño.
No tocará la guitarra.
Carmen no viajó a París el verano pasado.
Mi hijo se llama Luis.
Quiero tu pájaro.
Estas lámparas están sobre la mesa.
Carmen fue a Roma porque quería hablar con su tía.
Juan ha olvidado sus billetes.
¿Los conoce el hombre?
Elena quiere que limpien los sofás.
Carlos y Elena estaban contentos.
Mi tío traducirá el mensaje.
Esta bicicleta cuesta 70 euros.
No vio otro concierto porque estaba aburrido.
Miguel sabía nadar.
Su hija es seria.
El niño que llamó a su mujer es tu hijo.
Su hermana no es música.
Nunca ha leído poemas.
Las bodas son interesantes.
Al jefe le gusta hablar portugués.
No voy a dárselo pronto.
¿Qué está haciendo?
Quiero que esperen a estos abogados.
El puente era muy hermoso.
Sé cocinar.
¿Qué escribió Juan?
Ayudo a estos chicos ricos todas las mañanas.
No lavan dos barcos por la noche.
La pizza que has preparado era italiana.
¿Por qué limpiará Pablo ese baño?
Hay cuatro gatos en ese baño.
Carmen no buscó nada.
¿Estaba encontrando este amigo otro mercado?
No hacía mucho frío en París.
¿Quieren los vecinos dármelo?
¿Intentará el profesor quedarse?
Este mensaje es mejor que el otro.
Si vivieran en Madrid, irían a Madrid.
Si tienes tiempo, Carmen no escuchará esa canción hermosa.
¿De quién son esos teléfonos?
¿Va a contarle su tía seis problemas?
Es menos fuerte que Carmen.
Ayudó a sus hijos porque quería limpiar esa cama.
Este partido es el domingo a las ocho menos cuarto.
Creo que estamos traduciendo esa revista.
Nuestro tío estudiará inglés el año que viene.
Juan empezó a ir a Nueva York.
Jorge ha preparado mucha sopa.
Eran las 7:30 cuando Ana llegó.
Mi hermano necesitaba llevar cuatro abrigos.
Isabel, dúchate.
¿Dónde perdió estos periódicos interesantes?
Cocinan cuatro huevos todos los días.
No compró cuatro teléfonos caros porque tenía sueño.
¿Va esta mujer a Barcelona con Ana los fines de semana?
No tiene sueño.
¿Cocina Laura este tomate por la mañana?
Elena estaba abriendo una ventana.
Todas las mañanas voy a Roma con Lucía.
Carmen tiene frío.
Si mañana llueve, llevará seis camisas.
¿Quién puede beber este café?
Miguel y Carmen deberían tener cuidado.
¿Había muchos pájaros en este baño?
No se vistió porque no tenía dinero.
Están construyendo otro jardín ahora mismo.
No puede levantarse porque tiene prisa.
Se los estabas enviando.
Trabajamos en Nueva York desde hace cuatro meses.
No deberían limpiar esos sofás en la farmacia.
Juan sabe que trabaja en Madrid.
Comerán carne cuando tengamos dinero.
Son las tres menos cuarto.
¿Tiene que hablar con María?
No ha escuchado nada.
Isabel, abre esta caja.
¿Empezó a leer otra revista?
Muy a menudo nuestros hijos lo pagan.
Compró un vestido negro y luego lo vendió.
Sus hermanas no se sientan todas las mañanas.
Voy a tocar el piano esta noche.
Vamos a comprar el zapato mañana por la mañana.
Conducirá esa nueva bicicleta cuando tenga tiempo.
¿Quién está oyendo ese ruido?
El amigo no se duchará mañana.
¿Cuándo irá Pablo a Barcelona?
Mi habitación estaba limpia.
Ese abogado que ha conducido las bicicletas está nervioso.
Hacía frío en Alemania.
Quiero que compres vino.
Su hija no se quita el sombrero muy a menudo.
Sara quiere que visitemos a su hermano.
Pablo les enviará algunas cartas mañana por la mañana.
¿Qué partido verán?
Soy tan bajo como Miguel.
Espera que se acueste.
Compró su armario.
No hay una iglesia al lado del banco.
Tenía calor.
Tengo que construir la biblioteca, pero estoy muy triste.
Su hijo no se pone el abrigo por la noche.
Hay muchos jefes en tu baño.
El taxi llegó a Sevilla a las tres menos cuarto.
Pedro fue a París antes de cocinar chocolate.
Hay un teatro detrás de la iglesia.
Visitará esta ciudad porque quiere esperar el taxi rápido.
María trae el agua todos los días.
Fuiste a Sevilla para visitar esta ciudad.
La estación cierra a las tres y media.
Al niño le gusta el arte.
Arregla esta cámara, por favor.
Su hijo va a bailar demasiado.
¿Le prestó María muchos diccionarios a su primo la semana pasada?
Por la noche sus hijas vivían en Madrid.
Venderemos una chaqueta cuando llegue.
Encontraron un mapa y luego lo vendieron.
No le duele la cabeza.
Lo he encontrado.
¡No visites esta ciudad!
Ana y Carlos viajarán a Berlín el 23 de octubre.
Le venderemos una mesa a Laura mañana por la mañana.
¿Quién comerá tu pan?
Vamos a ducharnos después de leer.
Lucía debería jugar a las cartas.
¿Olvidaremos los secretos el próximo verano?
A tu hermano le encanta su bicicleta.
¡Adiós!
Carmen siempre bebe vino.
Su hermano ha jugado a las cartas.
Hoy es lunes, 4 de mayo.
Pagué setenta y cinco euros por la bicicleta.
María ya ha ayudado a nuestro hijo.
¿Había seis barcos en el hospital?
Las tazas estarán al lado de la silla.
Carlos y Lucía jugaron al tenis ayer.
Quieres la nueva bicicleta.
Tu hermana trabajó en Nueva York durante dos meses.
Su hermana no trabajó en Sevilla durante once semanas.
No me encantan las camisas.
El vecino se lo está prestando.
Estas mujeres se lavaron la cara.
Pronto vamos a leer en ese hotel.
Ha ido a Berlín.
El abogado no abrirá otra ventana el mes que viene.
¡Qué chaqueta tan nueva!
Voy a viajar a Lisboa el 11 de julio.
Esta es mi estación fea.
Hay cinco pájaros en el hotel.
Pediré todas las ensaladas cuando volvamos.
A Juan le encanta el pan.
Hoy es jueves, 15 de octubre.
¿Qué hora es?
¿Leyó todos los libros anoche?
Al abogado no le gusta el castillo hermoso.
Laura va a quitarse la falda el año que viene.
La cuenta, por favor.
¡Qué partido tan malo!
Tengo una reserva.
Quieren que vaya a París.
David tiene cuarenta y ocho años.
Cree que trabajo en Madrid.
Los abogados tienen miedo de los perros.
La reunión será el jueves a las 6:35.
Jorge necesita escuchar la música hermosa, pero no tiene tiempo.
El camarero está estudiando alemán.
Esta ventana es más azul que la otra.
Sara estaba llorando en la tienda.
Cuando entró, su hermano ya había perdido el regalo.
La llamaron ayer.
El vecino que ha olvidado el regalo es tu hijo.
Nevará mucho en Sevilla la semana que viene.
Limpió nuestra cama la semana pasada.
¿Se vestirá Sara a las tres?
No has salido de esa farmacia.
Pagamos setenta y siete euros por estos zapatos marrones.
La enfermera que vive en Barcelona es tu tía.
No habrá un paraguas debajo de la cama.
Todavía no has ido a París.
Su hermano veía las vacas grandes.
Me duelen los ojos ahora.
Eran muy amables.
David va a este mercado en autobús todas las mañanas.
No habrá armarios en ese hospital.
Su hijo está vendiendo esta bicicleta sucia.
Cuando Sara entró, la chica ya había visitado el banco tranquilo.
Estos profesores escribieron ese poema ayer por la tarde.
Ana sabe que María ha hablado con su primo.
¿Somos más amables que nuestra hija?
No se enfadaron porque estaban muy nerviosos.
Jorge debería tener cuidado.
Tengo veintiséis años.
¿Viajará a Londres el 18 de octubre?
Te gusta la leche.
Quiero dárselo.
¿Comía Carmen cuatro pizzas todas las semanas?
Miguel es demasiado amable.
Esta película es menos interesante que la otra.
Esta puerta es menos marrón que esa puerta.
Mañana por la mañana los chicos serios van a vender esta falda.
Todo el mundo escucha el ruido.
No nos gusta el pueblo.
Jorge quiere tomar otro taxi.
Este es el puente más pequeño del mundo.
Mi tío es demasiado valiente.
La botella que ha lavado era azul.
Quieres que cierre una vieja maleta.
Su cumpleaños es el 7 de febrero.
Pedro tiene prisa.
Cree que llamó a su tía.
Irás a Sevilla después de comprar fruta.
¿Quiere el camarero elegirlo?
¿Dónde compró Lucía el café?
Luis y Ana tienen sed.
Nunca viajamos a Lisboa.
Tendrás que ir a Nueva York.
Intentó olvidarlo.
Sara y Luis no irán a esta iglesia el año que viene.
¿Le encantan los libros?
Ese mercado estaba al lado de la iglesia.
María se despertó antes de leer todos los poemas.
La iglesia cierra a las once y media los martes.
A Juan le gustan los periódicos.
Hay un coche en esa farmacia.
No hay un supermercado en la habitación.
Cuando estos estudiantes eran niños, dormían con Jorge.
Cuando Pablo entró, ya había comprado una chaqueta marrón.
Hace un año preparó una pizza.
¿Dónde perdió ese plato?
Ya han hablado con su primo.
El estudiante no necesita cocinar todos los huevos.
Su primo era muy valiente.
Nos gustaría comprar este diccionario.
Vamos a despertarnos.
El martes esperaste el autobús.
Pedro se cepilló los dientes ayer por la tarde.
Carlos quiere que pague tu reunión.
Miguel le vendió su coche a Ana hace tres semanas.
No está corriendo en esta oficina en este momento.
¿Cuándo construyó Miguel sus casas?
Viajó a Barcelona el 4 de septiembre.
Has abierto tus puertas en esa escuela.
¿Son esas sus hermanas?
Esa enfermera que ha visto el gran partido es nuestra hermana.
Preparé esa pizza.
El chico sabe tocar el violín.
Les gustan nuestras respuestas extrañas.
¿Cuántos teléfonos hemos encontrado?
¡Qué casas tan tranquilas!
¿Qué bebe?
Le duele el brazo ahora.
Luis tiene ganas de esperar el autobús.
¿Tenía prisa?
Su primo no ha ido a esta biblioteca en autobús.
¿Dónde están tus cámaras? Las has vendido.
Si Ana tuviera coche, leería otro libro extraño.
Quiero que espere a tus hermanos.
Comeremos en la casa pequeña.
¿Por qué no pagaron otro partido?
Si María tuviera coche, cerraría todas las maletas.
Puede pedir café frío porque quiere preparar esta gran reunión.
¿Dónde estaban estos gatos grandes?
Lavamos otra falda porque queremos hablar con Pablo.
Se lo prestan muy a menudo.
Vive en Roma desde hace nueve semanas.
¿Dónde está su ordenador? Lo ha olvidado.
Mañana por la mañana nevará en España.
Nacieron en 1973.
¿Tiene ochenta y cinco años?
A su hijo le encanta viajar a Madrid.
Espero que estés demasiado contento.
Miguel correrá en el baño.
Creemos que no he cocinado mi pastel.
¿Hay una silla en nuestros pisos sucios?
Juan y Ana pueden venderlo.
¿Necesita nuestro tío llamar a sus hijos?
¿Era el examen el sábado a las diez menos cuarto?
Quiero que vaya a Madrid.
¿Son los exámenes el 11 de marzo?
Nuestros primos estaban pagando muchas pizzas españolas.
¿Se divierte todas las mañanas?
Se ha quitado el abrigo.
Caminaron mucho la semana pasada.
David sabe que se están levantando.
Siempre juegan en el restaurante.
Su tía se llama Elena.
Había dos barcos marrones en esos jardines.
¿Será este examen el sábado a las ocho y cuarto?
Dice que me duché.
¿Los hemos buscado?
No habrá barcos en nuestras casas.
No hace mal tiempo en otoño.
Hace un año lo perdió.
No está un poco enfadada.
Me encanta ver partidos.
Me estoy aburriendo ahora mismo.
Mi tío te conocía.
¿Lo olvida los fines de semana?
Entienden sus diccionarios.
Intentará aburrirse.
¿Dónde perderemos esos vestidos?
Su hija ha pintado la habitación.
Cuando saliste, Pablo ya había escuchado la música.
La cocina que construyeron es hermosa.
Jorge les envió otro zapato.
Hacía calor en Berlín.
Cuando Pedro era niño, vivía en Sevilla.
Su hermano estaba rompiendo la botella cuando llamé.
Su tío se enfadó la semana pasada.
Todas las semanas este médico no visita a su camarero.
¿A María le encanta tocar el violín?
Todo el mundo oyó la canción.
La fiesta no es el sábado a las diez menos cuarto.
Todo el mundo vio este supermercado.
Tienes tres vestidos, pero no los usas.
Los amigos españoles están más cansados que su primo.
Es menos fuerte que Ana.
A Juan le encanta descansar en su habitación.
¿Cuándo cerró esta caja?
No le duele el estómago.
Queremos buscar una radio.
Conozco el río.
Lucía estaba traduciendo la revista.
A esta chica le gusta este concierto.
Eran las nueve menos cuarto cuando Elena llegó.
¿Dónde trabajas?
No habrá un armario en la habitación.
No te lo traerá el mes que viene.
No tiene setenta y seis años.
¿Es ese zapato mío?
No se quedó porque no tenía tiempo.
¡Qué biblioteca tan tranquila!
Ana no se despertó.
Voy a oír la canción mañana por la mañana.
Mi hijo no tiene frío.
Va a ir a París antes de comer las ensaladas.
Cuando llegue, iré a Sevilla.
¿Necesita el vecino fuerte comprarlo?
He estudiado portugués.
Está hablando inglés.
No vio este avión.
Todos los días los amigos se levantan.
El concierto era el sábado a las nueve y media.
¿Quién ha construido el castillo?
Nos gustan los abrigos.
Tenía miedo de los perros.
Mi cumpleaños es el 26 de mayo.
Laura necesita esperarte.
Me gustan esos coches y quiero comprarlos.
Su hermano no te ayudó.
Hemos visto una película.
Elena se ha aburrido.
Me gusta esta botella y quiero comprarla.
Cuando éramos niños, comíamos en la biblioteca.
¿Es cocinera?
Recuerdo la lección.
Su cumpleaños es el 20 de septiembre.
¿A quién está esperando?
Ya son las cinco.
No voy a bailar demasiado el mes que viene.
Nos ayudaron el miércoles.
¿Vivió Ana en Londres?
Van a jugar demasiado.
Se está poniendo el vestido ahora.
¿De quién es esta bicicleta?
A las chicas les encanta el deporte.
¿Por qué ha construido el mercado abierto?
Nos vestiremos a las ocho.
Llevarás un zapato cuando tenga tiempo.
Se levantó hace un año.
Vamos a cocinar todas las pizzas.
¿Por qué va a elegir Laura otra camisa?
El niño que trabaja en Lisboa es joven.
Hace mucho frío en primavera.
¿Qué autobús tomó?
Si tuviera dinero, comería la carne.
María jugó al ajedrez hace un año.
Creo que vamos a vestirnos.
La mujer quiere tomar un autobús.
¿Estamos más preocupados que nuestra hija?
No estás cocinando el arroz ahora mismo.
El amigo vive en Sevilla desde hace dos semanas.
¡Qué tímido soy!
¿Cuántos libros leerán?
No estamos preocupados.
Juan estudia inglés por la mañana.
Lo están buscando en este momento.
Empecé a comprar una silla.
Queremos vender ese jardín.
No es más joven que su hermana.
Elena no se divertirá porque tiene frío.
Encontraste una bicicleta alemana y luego la vendiste.
No te duermas, por favor.
Irás a esta iglesia.
Va a volver de Francia.
Luis necesitaba su barco marrón.
Jorge hablaba portugués por la mañana.
María y Laura están en Londres.
Se me olvidó decirte algo.
David y Jorge están rompiendo la taza roja.
El médico estaba jugando mucho.
Fue a la oficina la semana pasada.
El amigo está solo hoy.
Fuiste a Lisboa para comprar el teléfono.
Este reloj está más limpio que ese reloj.
Estos son sus zapatos blancos.
Como en ese jardín por la noche.
Cuando entraron, Lucía ya había leído todos los mensajes.
Su tío te ha llamado.
Luis no hablará con Isabel porque no tiene dinero.
David ya ha buscado una cámara.
Laura y Miguel se lo mostrarán.
Esta estación estaba al lado del supermercado.
Perdieron los teléfonos.
¿Quién ha cocinado este pan delicioso?
Los malos amigos trabajan con Juan por la mañana.
¿Lloverá mucho en Portugal el año que viene?
Empezamos a escribir un poema.
Su hija estaba muy triste.
Tiene ganas de construir el banco.
Pagué la pizza.
¿A quién esperarán?
¿A quién está esperando?
¿Por qué va a ir a Berlín?
¿Dónde está tu diccionario? Lo has perdido.
Esos poemas son muy fáciles.
¿Llevó su tío otra chaqueta?
Esta bicicleta es mía.
Habrá un abogado en ese jardín hermoso.
Sara no irá a Nueva York porque tiene frío.
Pablo y Miguel lo necesitan.
Pagó noventa y siete euros por este zapato.
Carlos y Laura trabajarán con su hermano.
Si mañana llueve, hablarás con Laura.
Me duelen las manos.
Nuestro hermano me lo dio.
Hay un paraguas al lado del sofá.
¿Por qué escuchó su música?
Encuentran sus farmacias por la noche.
Puede hablar con Pablo porque quiere traer otra falda mojada.
Viaja a Alemania con Juan muy a menudo.
¿Qué está diciendo?
Nuestro primo les contará la lección el año que viene.
¿Tiene Sara treinta y seis años?
El sofá no es demasiado feo.
No construirá otra cocina.
Va a ir a Sevilla después de esperar a ese amigo.
Pablo y Elena tuvieron que vender su barco.
Viajaron a Sevilla el viernes.
Lo olvidamos el mes pasado.
Quieres que limpie la cocina hermosa.
Me gusta esta revista y quiero comprarla.
Sabes que vive en Berlín.
¿Ayudó Sara a este camarero español en la universidad?
¿Perderás la radio fea?
Isabel intentó buscarlos.
Deberíamos quitarnos el sombrero.
Carmen va a trabajar en esa tienda.
El ordenador me parece viejo.
Mis primos no saben tocar el piano.
Estas son sus estaciones modernas.
La chica que ha esperado a sus tíos es pintora.
El profesor que ha ayudado a su tío es profesor.
¿Te buscó?
Necesitan verla.
El vecino debería comer en el aeropuerto.
Me duele el estómago.
Esperaste este tren lento hace dos días.
María lo está haciendo.
Hace mal tiempo en verano.
Sara ya ha abierto otra ventana.
Tenemos un ordenador, pero no lo usamos.
Me gustan estas cámaras y quiero comprarlas.
Miguel no se lo ha mostrado.
Luis, envíamelo.
No queríamos todos los sombreros.
Voy a pintar tres camas.
Tu respuesta es muy buena.
Estás tocando el piano.
Laura se ha quitado el sombrero.
Abro la ventana porque quiero aburrirme.
¿Quién buscó el aeropuerto?
Debo visitar esta ciudad.
Elena es demasiado seria.
Elena necesita el coche.
Llevará esta camisa.
Eran las cuatro y cuarto cuando llegaste.
¿Dónde compró Lucía cerveza?
¿Está mi hija tan ocupada como Lucía?
¿Está durmiendo con sus hijas en este momento?
Tiene ganas de escribir el poema.
El vecino es muy famoso.
Busqué una vieja novela y luego la vendí.
¿Puedes poner la mesa?
Se lo mostré el martes.
¿Irá este médico al mercado mañana por la mañana?
Luis se está quitando la chaqueta ahora mismo.
No van a cocinar en ese mercado el mes que viene.
¡Qué sucia está la bicicleta!
Pagaron 39 euros por este sombrero sucio.
Este coche es menos nuevo que el otro.
Isabel es menos famosa que Juan.
¿Te gustaría limpiar el piso bonito?
Compró la radio ayer.
Se durmió a las 3:15.
María quiere tomar estos autobuses rápidos.
Hoy es sábado, 27 de septiembre.
El miércoles los esperé.
¿Quién va a vender la casa?
Espera que hable con su tía.
¿Estaban terminando Laura y Carlos ese diccionario?
Compró una cámara pequeña y luego la vendió.
¿A Pablo le gustan los sombreros?
A David le gusta la bicicleta.
Este chico necesita enfadarse.
¿Por qué buscaremos un pájaro?
Quieres que traiga este zapato.
Isabel va a estudiar inglés.
No comas la fruta, por favor.
Pagó 97 euros por la cámara.
No verá algunos partidos cortos porque está solo.
Este es el aeropuerto más pequeño de la ciudad.
No hablas francés todas las mañanas.
Los abrigos estarán sobre el armario.
Intentarán lavar este coche.
Pedro ya ha preparado la sopa deliciosa.
Sara siempre juega al baloncesto.
¿Van a salir de Barcelona?
Luis se quitará el zapato esta noche.
El niño que lavó las bicicletas es inteligente.
A Elena le gustaría terminar este trabajo.
Hoy es martes, 23 de febrero.
¿Salió el avión a las ocho?
¿Deben llegar al banco?
Es la 1:50.
No le duele mucho la cabeza.
¿Es su hija cocinera?
Si no encuentro las llaves, irán a Roma.
Pueden llevar la camisa bonita.
Es muy pobre.
¿Qué vestido estás llevando?
Hablo un poco de español.
¿Dónde están sus abrigos? Los olvidaron.
Ana era estudiante.
Estos vecinos necesitan llamar a su hermana.
Va a oír el ruido.
Pintan otro jardín por la mañana.
El vecino serio me traerá el zumo.
¿Vas a contármelo la semana que viene?
¿Le están enviando ese zapato a su tía ahora?
Va a estudiar italiano la semana que viene.
Ya ha preparado la pizza.
Ha ido a esa iglesia.
Van a abrir otra puerta cerrada.
Sale de Italia por la mañana.
Jorge no visitará la ciudad porque no tiene dinero.
Por la tarde el vecino vive en Nueva York.
Isabel no puede pagar agua fría porque está enfadada.
El hombre no era perezoso.
¿Cuántas revistas has leído?
La iglesia abre a la una y cuarto los miércoles.
Todo el mundo preparará mi clase.
Su hija no es muy tímida.
Quiero que tomes un taxi rápido.
Les gusta descansar en la iglesia hermosa.
Ana jugó al tenis.
A este médico le gusta esta música.
¿Adónde vas?
¿Dónde va a comprar María mucha sopa?
La mujer que vive en Berlín es periodista.
¿Qué bebiste?
¿Vivió su hijo en París durante ocho meses?
Sara sabe que trabajan en Madrid.
¿Necesita Isabel comprar otro abrigo?
No me duelen un poco los pies.
¿A quién esperan?
¿Es esa bicicleta mía?
Quiere que pida el pastel.
No los entendías.
Si no encuentro las llaves, no traduciré esos diccionarios.
¿Por qué se levantaron?
Hay algunos vecinos en ese museo.
Pagó noventa y seis euros por mi silla.
Si tuviéramos coche, nos sentaríamos.
Escribiste un poema.
¿Qué coche va a comprar Lucía?
Hace un año no viajó a Alemania.
El aeropuerto cierra a las seis y cuarto los sábados.
La mujer que trabaja en Barcelona es pintora.
Carlos acaba de ir a Madrid.
Tus primos no son más pobres que su hija.
¿Son mis hermanos tan perezosos como Luis?
La novela estará al lado del sofá.
Quieres lavar tres platos.
El aeropuerto abre a las diez y media.
¿Cierra la biblioteca a las tres y media?
Espero que cierre esta puerta.
Empezaron a preparar este viaje.
Laura tenía una radio.
La idea me parece mala.
Estos son nuestros mercados feos.
¿Pagaron 59 euros por el ordenador?
La falda cuesta 77 euros.
Encontramos una bicicleta negra y luego la vendimos.
Cuando lleguen, pedirá algunas pizzas.
Le vendí estos ordenadores.
Los malos niños no tradujeron esa carta ayer por la tarde.
Miguel es menos alto que Laura.
Préstale esta revista cara, por favor.
A Pedro y Laura no les gustan sus ruidos.
Pablo necesitaba un reloj.
Su primo puede quitarse la falda.
Mi hija se llama Laura.
Le duele la pierna cuando hace frío.
Esta reunión será el jueves a las doce y media.
María y Elena no han ido a Alemania.
No escuchamos la música.
Fueron a este banco hace tres semanas.
Sabe que Carmen no se levantó.
Si pudiera, traduciría esos libros.
Los está visitando.
Ana ha olvidado las palabras.
¿Estamos más ocupados que Carmen?
¿A quién espera Pedro?
¿Nos entiende Ana?
Jorge tiene que comprar cinco camas, pero no tiene dinero.
La mujer se sentó a las once.
Sé que Sara puede aburrirse.
¿Por qué cerrará Elena esas puertas pequeñas?
Este es el chico más rico de Japón.
La fiesta es el miércoles a las ocho.
David ha jugado en la biblioteca.
Cuando me levante, nos vestiremos.
No quiere esperarte.
Esa es su cocina pequeña.
Su primo ha llamado al médico.
Tienes sesenta y nueve años.
¿Dónde está tu reloj? Lo perdiste.
Pablo, espera a nuestra hija.
María viajará a Italia esta noche.
Le prestarán este coche el mes que viene.
La fiesta era el domingo a las nueve.
Cuando se levante, venderé otro barco.
¿Cuántos bocadillos ha comido Lucía?
Sara cocina mucho todas las semanas.
Fueron a Nueva York para elegir este libro.
¿Dónde encontró sus museos?
Nuestro hijo estaba bebiendo el agua cuando Isabel llegó.
Acabo de hablar con mi primo.
Esta es la oficina más pequeña de Alemania.
Pediste sopa el verano pasado.
Esta es mi estación cerrada.
¡No construyas el jardín!
Todos los días Elena no se lava las manos.
Conoce a esa enfermera importante.
¿Cuánto cuesta este ordenador?
¿Nadó Carlos demasiado?
Juan está más aburrido que Pablo.
¿Van a lavarse Isabel y Jorge la cara?
El vecino trabajó en París durante seis meses.
No trabajaste con tu hermana.
Pagaron 66 euros por el armario.
Su boda es muy interesante.
Tu primo no está vendiendo todas las mesas blancas.
María leerá este mensaje.
Ya han cocinado todas las naranjas deliciosas.
Esa es su iglesia abierta.
Los coches marrones costaron 14 euros.
El abogado quiere ser cocinero.
¿Nevó en Londres?
Carlos quiere hablar con Isabel.
David se levantó a la una y cuarto.
Alguien conducirá esta bicicleta azul.
¿Saldrá el tren a las doce menos cuarto?
Jorge y Pedro ya no trabajan en Nueva York.
¡Qué parques tan grandes!
¿Se dormirá mi hermana a las dos?
Esos barcos son nuestros.
Se lo estaba enviando.
Van a ir a la universidad.
La bicicleta que condujimos estaba sucia.
Tenía sueño.
Llamaré a este camarero porque quiero pedir este pastel.
Es muy inteligente.
Su tía se estaba poniendo el zapato.
María me lo ha dado.
¿Por qué tomó otro autobús?
David y Sara no encuentran nada.
Vive en Madrid desde hace diez semanas.
No hay chicos en el hospital.
Isabel siempre come queso.
Carlos y Jorge han descansado en el hotel.
¿Estamos menos enfadados que nuestra hermana?
Pedro fue a Londres para cocinar.
Siempre viaja a Lisboa.
Pablo, limpia la mesa.
Sabe tocar la guitarra.
Quieren que construyan esa habitación.
Lucía quiere que pinte esa cama.
¿Dónde está mi coche? Lo olvidé.
Carmen tiene ganas de ir a Madrid.
Isabel va a jugar en la cocina esta noche.
Este niño amable está más preocupado que su hermano.
Vive en Madrid desde hace seis semanas.
¿Condujimos los barcos negros hace dos días?
Era perezosa.
Luis está construyendo todas las cocinas modernas.
Luis, ayúdanos.
Tenemos que escuchar este ruido.
No ha estudiado italiano.
¿Es muy pobre?
¿Les encanta escuchar música?
Tenía una vaca.
Vende el teléfono roto, por favor.
No había bicicletas en el baño.
¿Llegará el avión a las ocho y cuarto?
El año que viene Luis va a dárselo.
Pablo tomó el autobús la semana pasada.
Tengo cinco chaquetas, pero no las uso.
¿Por qué arreglaron esa bicicleta?
Había muchas mujeres en este teatro.
Ese es su baño tranquilo.
Me gustan los abrigos y quiero comprarlos.
Este niño se lo traerá.
Alguien puede buscar la tienda.
Son las nueve.
Alguien lavó las lámparas.
Jorge y Ana van a leer en el mercado.
Te estás lavando la cara.
¿Cuándo van a hablar con su hija?
A Pedro le gusta el arte.
Esta respuesta no es mejor que esa respuesta.
Sabes que buscamos un mapa.
Le di este libro a Lucía.
Puede correr en la biblioteca.
Saben que Juan va a ir a Londres.
La enfermera que vive aquí es escritora.
Mi lámpara está al lado del sofá.
¿De quién es este pasaporte?
Mi tío viaja a Alemania todas las mañanas.
Este tren es más lento que el otro.
Cuando este abogado era niño, trabajaba en Roma.
Jorge y Ana se acostarán.
¿Por qué están yendo a Madrid?
Esta es su cocina tranquila.
El médico nunca ha tocado el piano.
Las chicas estaban ayudando a ese médico español.
El teatro está lejos de la oficina.
Su primo no lee una carta larga por la mañana.
Tu tía no ha comprado la radio en la habitación bonita.
Son más amables que su hija.
Este es el chico más joven de España.
La mujer ayudó al médico.
¿Va a visitar el amigo a esta enfermera?
Entiende las cartas.
Tengo que terminar el libro, pero no tengo dinero.
Encuentro la vaca pequeña por la tarde.
Necesita ayudarnos.
Si tuviera coche, hablaría con su hermano.
Son las diez menos cuarto.
Si Pedro pudiera, conduciría sus coches.
¿Dónde va a perder Isabel ese sombrero limpio?
El niño tiene un pájaro.
¡Qué interesante es mi boda!
Lucía se está quitando el vestido ahora.
¿Por qué no compraron estas bicicletas grandes?
¿Quiere su primo ser periodista?
Su cumpleaños es el 26 de marzo.
Todo el mundo pintó esas camas.
Pablo nació el 15 de junio.
Le envía todos los regalos a Jorge todas las semanas.
El hombre que ha elegido un sombrero es ingeniero.
Estaba abriendo la caja cuando entró.
Ayudé a esos niños valientes la semana pasada.
¿Necesitaba otra bicicleta marrón?
Viví en Lisboa durante cuatro semanas.
Esa carta estaba debajo de la mesa.
Vamos a jugar en ese mercado esta noche.
¿Le contará Luis ese plan a Sara?
No elige este armario porque tiene frío.
La ensalada que trajeron es italiana.
¿De quién es esa botella?
¿Se llama nuestra hermana Laura?
Mi bicicleta no es muy grande.
Miguel no escribió cuatro poemas porque no tenía tiempo.
Necesitan conducir esta nueva bicicleta, pero no tienen dinero.
Necesitan ir a Nueva York.
Sus tíos necesitan ese sombrero.
Todavía no ha traído la ensalada española.
Habrá cinco armarios sucios en estos pisos.
¿Dormía Isabel en esta cocina pequeña todas las semanas?
Pablo no leyó el periódico inglés porque no tenía dinero.
Esta montaña es muy tranquila.
Esta camisa no estaba debajo de la cama.
No le mostraron un piso grande a Laura la semana pasada.
La radio está sobre el armario.
Esta mujer necesita una chaqueta.
La camisa cuesta treinta y siete euros.
Corre en la iglesia.
Tengo cuatro vasos, pero no los uso.
Su hija nunca cocina con Laura.
El amigo que ha pedido té es joven.
Estabas comprando una bicicleta cuando llegó.
Tu hermano nos ha enviado un teléfono.
¿Fue su hija a ese mercado hace dos días?
Ana no puede limpiar la cocina bonita porque no tiene dinero.
Fuimos a esta oficina.
¿Te conoce Juan?
No tocas la guitarra todas las semanas.
¿Le mostró el niño pobre su baño a su hija el verano pasado?
No te he esperado.
¿Cuánto cuesta la camisa?
Hablamos alemán.
Va a jugar al ajedrez el próximo verano.
El bosque es muy pequeño.
Juan va a leer en ese restaurante.
Ana estará al lado de la biblioteca.
Si hace sol, Carmen construirá la cocina.
¿Cuándo va a vender Isabel el ordenador feo?
David ha ayudado a ese camarero importante.
Ese chico que ha cocinado el chocolate es cocinero.
Carmen abrió otra vieja caja.
Nunca tocamos el violín.
Lo perdía.
¿Está Jorge menos contento que Laura?
¿De quién es ese abrigo?
El sofá que limpió está limpio.
Ya hemos ido a Berlín.
¿Vamos a hablar inglés?
¿Dónde están tus bicicletas? Las vendiste.
¿Es este barco de él?
Mi vaso no está sobre el armario.
Tuviste que visitar la estación famosa.
La enfermera que vive aquí es su hija.
Me gusta este mensaje y quiero comprarlo.
Leyó con Lucía el martes.
¿Nos gusta la película?
¿Está más preocupada que su hermano?
Mañana por la mañana nevará mucho en Madrid.
Tenemos una radio, pero no la usamos.
Carmen le muestra una habitación todas las semanas.
Me gustan estos barcos y quiero comprarlos.
Ana ya ha hablado con Carlos.
Ese concierto es el 27 de diciembre.
Ese chico que vive en Nueva York es cocinero.
Alguien llamó al chico.
¿Cuánto cuesta la cama negra?
Esta noche nevará mucho en Londres.
El hombre se lo está mostrando.
¿Pagó 56 euros por esa chaqueta?
No estaba jugando al fútbol.
Esta reunión es el sábado a las diez.
Intentaste comer esos bocadillos.
No van a ver otro partido.
¿Ha conducido Laura este coche?
David no ha ido a Lisboa.
Le mostrarás un jardín hermoso a Isabel pronto.
¿Cuántos supermercados hay en Barcelona?
No lavan un coche por la tarde.
Su tía estará al lado de la iglesia.
Isabel era alta.
¿Lloraron en estas habitaciones?
La botella que Luis perdió está sucia.
Todas las mañanas hablas español.
¿Dónde verá este supermercado?
Juan no puede ayudar al médico porque tiene frío.
¿Cuántos coches hay en esta casa?
Has salido de ese nuevo museo.
David sabe tocar el violín.
El mercado está cerca del banco.
¿Por qué está esperando a su tía?
Ese taxi te parece lento.
Esperas que Jorge se quede.
El camarero nunca ha hablado francés.
Le gusta hablar alemán.
Cuando vuelvas, se sentarán.
Esta es la farmacia más grande de Francia.
Cuando se levante, irán a Madrid.
David se divirtió después de cocinar.
¿Quiere Pedro enviártelo?
¿Dónde está mi abrigo? Lo he vendido.
Su hermano se llama Jorge.
No soy de París.
Empezamos a cerrar las puertas.
¿Estaba visitando su hermano a nuestra tía?
Les enviaremos nuestro sombrero.
No hay bancos cerca del restaurante.
Puedes aburrirte.
Arreglo esa bicicleta por la mañana.
Nadie traduce esos buenos diccionarios.
No vas a enviárselo.
Vamos a arreglar estas sillas.
Su hijo no comió una manzana el domingo.
¡Muéstranos esa revista!
¿Estaba este castillo detrás del banco?
Pronto Miguel va a traer su pizza.
Ana trabaja en Berlín desde hace siete meses.
Nevará mucho en Nueva York esta noche.
¿Quién va a abrir la caja?
Este es el hombre más importante de Francia.
El niño pobre acaba de levantarse.
¡Llama al hombre valiente!
No lo hemos comprado.
¿Quién ha pintado el jardín bonito?
Ese es su piso hermoso.
¿Cierra el supermercado a las siete menos cuarto?
Elena quiere ser médica.
¿Trabajaste en Londres durante nueve meses?
¿Qué casa pintaron?
¿Dónde están sus bicicletas? Las ha olvidado.
¿Qué va a cocinar Lucía?
¿Te gustaría acostarte?
Nunca hemos hablado portugués.
Laura no va a salir de Lisboa.
Beberás vino cuando Sara llegue.
Las chaquetas son nuestras.
Le encanta leer libros.
Cuando Carmen entró, Carmen ya había traído el pastel.
Ana ha comido en esa iglesia.
¿Dónde está su bicicleta? La olvidó.
Queremos que vaya a Sevilla.
María ya ha llevado la camisa.
Tu hijo sabe bailar.
Esas bicicletas son tuyas.
Nos quedaremos después de descansar.
Nuestro tío estudió alemán el miércoles.
Este lápiz está al lado de la silla.
El parque me parece hermoso.
¿Quién perdió nuestra chaqueta?
Limpia estas casas.
¿Dónde están tus vestidos? Los perdiste.
Al camarero le gustaría ir a París.
Fuiste a Berlín antes de abrir otra puerta.
No tienes ganas de preparar una fiesta.
Esas son sus faldas marrones.
El taxi llegará a Nueva York a las tres.
María está en Madrid.
¿Cuántas sillas va a vender Jorge?
¿Qué ventana va a cerrar?
La oficina está delante de la universidad.
Las preguntas nos parecen malas.
¿Dónde están sus bicicletas? Las ha perdido.
Ese es mi zapato marrón.
Mi primo recordaba la palabra importante.
Hace buen tiempo en Francia.
¿Hay un barco en la iglesia?
Tienen un libro, pero no lo usan.
¿Cómo es la universidad?
Ha traducido el mensaje.
El próximo verano iremos a Italia.
¿Dónde verás ese banco?
Su tío pagó 33 euros por el coche.
El sombrero que elegimos es barato.
Si tienes tiempo, esperará ese taxi.
Si hace frío, María verá el partido.
Necesitas vender una chaqueta sucia, pero no puedes.
Hemos vivido en Sevilla.
Tu paraguas está sobre la silla.
El pájaro era grande.
Elena era muy perezosa.
Este es el abogado más valiente de Argentina.
El hombre que vive aquí es estudiante.
El chico que arregló sus cámaras es perezoso.
El coche que ha arreglado es pequeño.
Miguel y Pedro están esperando a los abogados ahora.
Habrá algunas bodas en Nueva York.
Quiere lavar otro zapato, pero no tiene dinero.
Ana trabajó en Roma durante siete meses.
¿Tenía suerte?
María va a viajar a Lisboa mañana por la mañana.
¿Van a construir sus hijos estos jardines el martes?
Alguien puede pedir nuestra ensalada.
Carlos se enfada a las tres y media.
Los chicos italianos pueden bailar demasiado.
¿Por qué está yendo María a Berlín?
Esta es la mujer más famosa de México.
No conducirás los barcos porque estás cansado.
Cuando Pedro se levante, escucharás esta música extraña.
Hoy es martes, 4 de diciembre.
Lucía fue a esta iglesia anoche.
Lo ha olvidado.
No es bajo.
Este es tu vestido marrón.
¿A tus hijos les gustan estas canciones?
¿Por qué han visto ese partido?
Pedro, di la verdad.
Trabajo en Madrid desde hace siete semanas.
Sé que está comprando una falda.
Miguel es de Nueva York.
Si tuvieras tiempo, pintarías tus casas.
Elena quiere pintar algunos jardines, pero no tiene tiempo.
Llorará con su tío.
¿Dónde compraste un armario?
Juan todavía no ha ido a Berlín.
Si tuvieras coche, llamarías a tu hija.
Quería visitar el aeropuerto.
Ana está encontrando una pelota ahora.
Construyo la habitación muy a menudo.
Esa es mi falda limpia.
Ya hemos traducido el poema.
Esos coches son grises.
Lucía va a escuchar la canción.
Debería limpiar el piso.
¿Cuándo buscarán seis oficinas?
Cuando eras niño, bebías té.
¿Ha llegado María a este aeropuerto?
Pablo debe cocinar muy poco.
Ana no se quitó la falda.
No tuvimos que escuchar ese ruido.
Jorge tiene que arreglar el teléfono, pero no tiene dinero.
¿Dónde están los vasos?
No te duele un poco el estómago.
La maleta nos parece blanca.
¡Qué limpia está la habitación!
Los jefes se acuestan los fines de semana.
Si quieres, Pablo venderá este zapato.
Jorge y Elena olvidarán este secreto extraño.
Te pondrás el sombrero esta noche.
No hay supermercados grandes en el baño.
¡Qué bien canta Miguel!
No se dormirán a la 1:45.
¿Vas a leer con Juan?
¿Le traíamos este abrigo a nuestra hermana?
¿Habla esta mala mujer portugués por la mañana?
¿Cuántos gatos hemos encontrado?
Tengo seis abrigos, pero no los uso.
¿Visitabas la farmacia en estos pisos?
Miguel no va a llorar en las casas.
¿A quién llamó Carmen?
Me gusta tocar la guitarra.
No puedo vestirme porque tengo prisa.
No estoy encontrando un pájaro en los jardines.
Estás oyendo esta música ahora.
¿Debería hablar Ana portugués?
No hay partidos en París.
Dice que tu armario está un poco sucio.
Juan tiene ochenta y un años.
¿Qué carta buscó Elena?
Esa bicicleta cuesta 31 euros.
Su cumpleaños es el 2 de septiembre.
Miguel debería tener cuidado.
El chico tenía hambre.
No hay un gato en este teatro.
No visito a mi tío porque estoy aburrido.
Todas las semanas cocinaba la manzana.
Este vecino abre otra maleta fea por la noche.
Luis y Carmen tienen que traer ese vaso.
No se está vistiendo.
Espera que vivas en Sevilla.
Nuestro hijo sale de la universidad todas las mañanas.
Todo el mundo buscó los pájaros.
¿Hay un mapa al lado del sofá?
Visitará la ciudad cuando tenga dinero.
Tienen que beber mucho café, pero están muy tristes.
Isabel quiere que beba vino.
Irá a Sevilla porque quiere hablar con sus hermanas.
Este barco es tan lento como el otro.
¿Es ese partido muy importante?
El martes tocarás el violín.
Empezó a hablar con su hermana.
El médico recuerda este plan.
Miguel leerá algunos periódicos interesantes porque quiere ir a Madrid.
David no se ducha por la mañana.
La mujer nació en 1963.
¡Compra esas nuevas revistas!
No espera a nadie.
El niño que trabaja en Lisboa es profesor.
Cree que Carlos vive en Sevilla.
El teatro estaba detrás del museo.
¿Dónde están nuestras cartas? Las olvidamos.
El año pasado cocinó esos huevos deliciosos.
Anoche Carmen fue a Madrid.
Ya es la una menos cuarto.
¿A quién esperas?
La chaqueta estaba sobre la silla.
¡Qué bien bailan mis hijas!
¿Es este concierto mejor que ese concierto?
¿Dónde estaban sus hermanos?
Sara se lo trajo anoche.
Hablo inglés por la mañana.
¿Es el chico de Barcelona?
Sara e Isabel se despiertan todos los días.
¡Qué perezoso es su primo!
Nadie toma el autobús.
Ana va a viajar a Barcelona el 23 de octubre.
¿Lo trajeron Pablo y Lucía anoche?
Los médicos no vivieron en París durante doce años.
Tenemos una bicicleta, pero no la usamos.
No me senté ayer por la tarde.
Ese amigo que vive en Madrid es valiente.
Esta clase es tan importante como esa clase.
Todas las mañanas Carmen y Lucía trabajan en Roma.
No es de Londres.
¿Son estas pelotas tuyas?
No traerá nada.
Por la tarde Luis construye este hotel cerrado.
No la esperes, por favor.
Quieres el zumo.
¿Nos vio Elena?
Ya son las ocho.
Estaba cerrando seis ventanas cuando Pablo salió.
Ese autobús es muy rápido.
Ya ha escuchado mi música.
Ese es su sombrero mojado.
Escucha la música por la tarde.
Cuando era niño, comía manzanas.
Miguel no vendió los coches porque estaba preocupado.
Esperas que David escuche esta música extraña.
Caminaste en este teatro.
No irás a la estación.
¡Qué idea tan importante!
No estábamos rompiendo ese plato en ese teatro.
Carmen nunca ha estudiado con Elena.
Ana fue a Madrid para leer estas novelas extrañas.
Carmen no se vistió porque no tenía dinero.
¿Quién puede encontrar la estación?
Tus tíos nos están contando mis lecciones.
Hay muchos perros en las habitaciones.
Habrá muchas fiestas en Nueva York.
Ana tiene que terminar ese diccionario.
David siempre trabaja con Ana.
Laura no necesita la falda cara.
¡Qué extraña es la lección!
Carmen no construyó muchos restaurantes feos hace un año.
Si hablara inglés, iría a París.
Nos hemos cepillado los dientes.
¿Cuántas bicicletas hay en ese piso?
Tienen la historia.
¡No lo ayudes!
Ayer por la tarde mis hermanos tocaron la guitarra.
¿Vivirán Isabel y Lucía en Berlín el mes que viene?
El abogado ya ha pedido mucho té.
Se acostó.
Tuvo que llevar el sombrero.
El autobús llega a Barcelona a las cinco menos cuarto.
Lucía y Sara pagan un vestido por la tarde.
Su hermano no era ingeniero.
¿A quién ayuda?
Quieren ir a Roma.
Laura nació en 1958.
Vamos a abrir seis puertas.
¿Por qué cocinaron esos bocadillos?
No jugamos a las cartas la semana pasada.
El jefe no ha pintado ese armario feo.
Cuando María vuelva, escribiré un poema.
Me gusta el coche pequeño.
Elegirán este abrigo cuando te levantes.
María quiere ser cocinera.
¿Habrá una bicicleta en su casa?
María es menos valiente que su primo.
¿Tiene Juan cinco caballos?
Cuando Laura tenga dinero, esperaremos a nuestra enfermera.
No le duele la garganta cuando hace frío.
Sabes que está preparando tres conciertos.
Prepara la boda, por favor.
¿Puedes repetirlo, por favor?
¿Por qué compramos té caliente?
A Isabel no le gusta el chocolate.
Tenemos prisa.
Te estás quitando la camisa en este momento.
Laura es arquitecta.
Este es el mercado más hermoso de España.
¿Pagaba su pizza?
Pedro no puede pedir cerveza porque está muy ocupado.
María tenía miedo del agua.
Queríamos una bicicleta.
Si Elena viviera en Madrid, llamaría a su hermano.
Vas a preparar tu pizza.
Naciste el 19 de diciembre.
Laura lo necesitaba.
La fiesta es el 12 de diciembre.
Esa es nuestra vieja biblioteca.
Los chicos valientes viajaron a Roma.
Necesito buscar estas escuelas abiertas, pero no tengo dinero.
¿Va a cocinar mucho queso?
La pizza que hemos traído es deliciosa.
Me duele un poco la cabeza.
¿Dónde están sus teléfonos? Los vendió.
La llamábamos todas las mañanas.
Este amigo ha ido al supermercado con Pablo.
Tiene un coche, pero no lo usa.
Su hijo acaba de beber agua.
Querías ayudar a ese niño italiano.
Si mañana llueve, no traducirás el poema fácil.
¿Costó ese teléfono catorce euros?
Llueve mucho en Argentina muy a menudo.
El diccionario que tradujo es difícil.
Sara está más contenta que su primo.
El hombre le trae un plato a Luis todas las mañanas.
¡Di la verdad!
Este es su hospital tranquilo.
Te duelen los pies cuando hace frío.
Me gustan esas cartas y quiero comprarlas.
El estudiante que visitó a este camarero está solo.
Este no es el banco más famoso de Alemania.
¿Dónde está la estación?
¿Qué leíste?
Su hijo no saldrá del hotel.
Carmen quiere traértelo.
Nunca has leído en el jardín.
¿Fueron los camareros a Madrid?
Jorge no es abogado.
Lo venderé.
María va a beber agua fría.
Quieren que visite a ese abogado.
El jefe viaja a España todos los días.
¿Me ves por la noche?
Este es el pueblo más hermoso de Portugal.
¿Por qué estamos hablando con nuestra hermana?
Recordábamos la pregunta.
Encontré un abrigo mojado y luego lo perdí.
Luis compra mucho vino por la mañana.
Ese libro inglés cuesta ochenta y seis euros.
El año que viene va a traerte un pastel.
¿Qué compramos?
Todas las mañanas estudio alemán.
Esa mesa cuesta 70 euros.
Su hermana es demasiado famosa.
Laura dice que Miguel era muy perezoso.
¿Quién está ayudando a sus chicas?
¿Cuándo visitaremos a nuestro hermano?
¿A Ana le gustan los sombreros?
Tu hermana se llama María.
Tiene un paraguas, pero no lo usa.
¿Adónde iremos?
Hace tres semanas Laura condujo la vieja bicicleta.
Lo traje el verano pasado.
Cuando llamó, este niño ya había roto esta botella.
El amigo es muy pobre.
Esta radio estaba rota.
Limpiamos este sofá.
Pedro está cansado.
Le gusta descansar en el baño.
¿Están esos abrigos marrones sobre la silla?
Isabel es muy pobre.
Quieres que abra una maleta verde.
Voy a caminar muy bien.
¡Qué nuevo es el barco!
Lloré en la habitación.
Van a ir a Nueva York para pagar zumo.
Miguel era muy perezoso.
Me estoy duchando.
Has comido mucho.
Su primo vive en Berlín desde hace once semanas.
He comido con Pedro.
Ya son las ocho y cuarto.
Este concierto es tan malo como el otro.
Su hermano se lo está mostrando ahora.
El coche cuesta sesenta y dos euros.
Irás a París para estudiar.
Están buscando estos castillos.
Si hace sol, comprarán otra camisa mojada.
Caminé hasta este museo anoche.
¿Dónde va a comprar Laura esa novela inglesa?
¿Está leyendo su hija en tu casa?
No puede vender nada.
Su cumpleaños es el 2 de abril.
Tuviste que traducir tu carta.
David y Carmen son muy jóvenes.
¿Quieres un zapato pequeño?
Me gusta la falda y quiero comprarla.
Había cuatro coches en el supermercado.
¿Por qué estás leyendo tres viejos diccionarios?
Ana y Elena quieren abrir muchas maletas rojas.
Cuando tenga dinero, esperará a su tío.
Laura no quiere prestárselos.
Le estaba enviando este poema a mi hija.
No vende su chaqueta seca porque no tiene tiempo.
Nuestra tía viajará a Barcelona en coche el año que viene.
El nuevo vecino no busca el gato por la noche.
Pablo va a ir a Roma para pedir la pizza.
Tengo ganas de dormirme.
¿Escucha este ruido extraño por la tarde?
Me desperté a las dos.
¿Qué significa esta palabra?
¿Hay un partido en Nueva York?
Su hermano nunca viaja a Madrid.
¡Qué bien baila este niño!
¿Quiere vestirse?
Cuando Elena termine el trabajo, Pablo verá la película.
Sara ya ha limpiado el sofá amarillo.
Luis no nos ayudó.
Miguel descansará con Ana.
Cuando era niño, vivía en Nueva York.
Van a despertarse antes de elegir su vestido.
El examen es el viernes a las diez y media.
Estábamos comprando el libro cuando llamó.
¿Te gustaría esperar el tren?
Los fines de semana las chicas traen el pastel.
¿Nos gusta ver partidos?
Había un vecino en este teatro.
Cuando Carlos vuelva, limpiaré esa cocina.
Si hablara inglés, vendería ese coche.
El concierto será el miércoles a las ocho.
Su primo prefiere un ruido hermoso.
Carlos, no me lo des.
¿Quién ha arreglado la bicicleta?
El hombre nunca ha escuchado música.
Su cumpleaños es el 21 de enero.
Iremos a Nueva York cuando lleguemos.
Tienen un pasaporte, pero no lo usan.
El hombre que vive en Sevilla es tu hijo.
Necesitas elegir su cama roja, pero no puedes.
No está cerca de la estación.
¿De quién es ese zapato?
¿Qué leerás?
¿Quiere tomar esos trenes?
¿Cómo es la cocina?
¿Dónde está tu vestido? Lo olvidaste.
¿Qué dirás?
No había barcos marrones en ese banco.
Está trabajando en Madrid ahora mismo.
Terminamos esos trabajos muy a menudo.
Era estudiante.
No había un amigo en este mercado.
¿Quién va a perder esta carta inglesa?
¡Qué cocina tan bonita!
Escribiste tu mensaje porque querías conducir nuestros viejos barcos.
¿Le cuentan Luis y Pedro una pregunta a Pedro todos los días?
Traigo la sopa todas las semanas.
Pablo no habla con María porque no tiene dinero.
Intenté comprarlo.
Nuestro primo era ingeniero.
Cuando llegue, tomará el avión rápido.
Crees que está preparando muchos conciertos.
Elena no intentó ayudar a su hermana.
Carmen le enviará ese periódico a Luis.
Les traerás mucho zumo a tus tías el viernes.
¿Lo necesitaba?
¿Son los gatos inteligentes?
¿Es la bicicleta mía?
Cuando salieron, David ya había conducido estos barcos.
Jorge le cuenta una respuesta a Luis por la noche.
Nadie termina estos ejercicios.
Jorge no va a estudiar muy poco mañana.
¿Por qué ha pagado el vestido sucio?
¿Va a viajar nuestra tía a Sevilla la semana que viene?
¡Qué perro tan hermoso!
Sabe que puedes pagar café.
Puede llamar a su primo porque quiere pagar vino.
David todavía no ha ido a Londres.
¿Cuánta cerveza comprará Carmen?
Las botellas son de él.
Se lavará las manos la semana que viene.
Cuando sus hijos eran niños, vivían en Roma.
Miguel necesita escuchar su música hermosa, pero no puede.
Esta oficina es menos grande que esa oficina.
Isabel lo sabe.
Mis tías irán a ese mercado.
Si pudiera, escucharía su música.
El chico siempre está muy contento.
¿Te gustaría abrir tu puerta?
Nos gusta la política.
Preparo el examen muy a menudo.
¿Visita Ana a sus tías los fines de semana?
Prepararás la reunión pronto.
Su tío está muy preocupado.
Creo que nos estamos sentando.
Tengo la vieja cocina.
No arreglan esta silla porque no tienen dinero.
A Sara no le gustan los conciertos.
Tiene tres bicicletas, pero no las usa.
Comemos esta pizza deliciosa por la mañana.
Somos más serios que Laura.
Todavía no he pagado mucho zumo.
No ha buscado nada.
María pagará leche caliente cuando se levanten.
Se divirtió.
Le duele la espalda ahora.
Crees que ayudó a la chica.
Me gustan los pájaros.
Le encanta hablar italiano.
Hay muchos castillos en Sevilla.
Hemos caminado hasta el hotel.
Hablas con Jorge porque quieres ir a Lisboa.
¿Cómo es esa habitación?
Tus baños no son tranquilos.
Ese niño que ha escrito algunos poemas es músico.
Pablo paga una vieja chaqueta porque quiere quedarse.
Sus tíos viven en Madrid desde hace diez semanas.
¿Van a limpiar estas mesas feas el año que viene?
¿Quién ha encontrado el pájaro?
Intentarán cocinar un huevo delicioso.
Nos acostaremos.
Hay algunos pájaros en este aeropuerto.
Esta no es tu nueva farmacia.
El coche que condujo era azul.
María debería traerle un pastel a Isabel.
¿Qué falda llevará María?
Me levantaré antes de abrir la caja.
¿Conocía Jorge el río?
Tus hijos acaban de cerrar las puertas.
¿Quieren Carlos y Miguel visitarme?
Espera que las vacas sean muy pequeñas.
Carmen tiene ganas de limpiar su habitación.
No puede limpiar la habitación sucia porque está cansada.
¿Le está trayendo David esos relojes caros a Carmen ahora?
Prefería una canción.
Isabel cantó con Jorge.
David y Miguel son muy tímidos.
Han lavado este barco.
¿Te gustaría abrir una caja?
Su hijo quería abrir las puertas.
Cuando David era niño, escuchaba música.
¡Qué estudiante tan bueno!
Este es el bosque más hermoso de Portugal.
Nevará mucho en Francia el domingo.
¿Por qué pedirá Pedro la ensalada española?
Es tímido.
¿Quién cocinará ese bocadillo?
La chica nos los prestaba por la tarde.
Estamos más aburridos que nuestra tía.
¿Cuántos restaurantes va a encontrar Miguel?
Muéstrame su piso, por favor.
Todo el mundo ha terminado este diccionario.
Sara y David tenían mucha sed.
Miguel se divertirá antes de bailar.
Esta reunión no será el sábado a la una.
No puedo ver ese partido porque estoy ocupado.
Les encanta comer arroz.
Tengo otra bicicleta.
La manzana que Ana cocinó era deliciosa.
Nunca has viajado a París.
Queremos que traduzca esa revista.
Pagaste 47 euros por ese coche.
Carlos estaba ayudando a mis hijas cuando salimos.
¿Quién puede terminar ese libro?
Nunca he comido tomates.
Su hermano se llama Miguel.
¿Entiende Carlos su historia?
Este camarero nunca ve partidos.
Todo el mundo puede elegir la cama amarilla.
¿Estudiará Carmen en el baño moderno mañana por la mañana?
Este concierto no es menos bueno que ese concierto.
Su hermano está delante del teatro.
No nos los envió.
El año pasado tus tías lo olvidaron.
Es muy famoso.
Recuerdo mi música.
Escucho ese ruido porque quiero llamar a tu mujer.
¡Qué palabras tan difíciles!
Ana espera que el jefe trabaje en Barcelona.
No había restaurantes en el baño.
Tu primo no te lo presta todas las mañanas.
¿Necesita Isabel elegirlo?
El jefe no es estudiante.
Elena trabaja en Berlín desde hace diez semanas.
Carmen se divertirá a las dos menos cuarto.
La novela cara costó veintinueve euros.
¿Qué leerán?
Tocó el violín hace dos días.
Saben que llevó un zapato.
María no habla con Laura porque está muy cansada.
Su hermana va a bailar en esa cocina el año que viene.
Juan visita la gran ciudad por la tarde.
Entiendo la nueva lección.
¿Dónde estaba esta vaca?
¿Le vendiste algunas sillas la semana pasada?
No se dormirá a las 12:15.
¿Por qué va a buscar María una tienda?
Su tía se enfadará a las siete menos cuarto.
Esta falda está más seca que la otra.
Se duchó después de lavar esta falda.
Compramos una chaqueta barata y luego la vendimos.
Creen que ha hablado con su hijo.
Su hijo vivió en Barcelona durante diez meses.
La botella fea está sobre el sofá.
¿Dónde está nuestro poema? Lo perdimos.
Te gustan estos ruidos.
Encontramos un viejo poema y luego lo perdimos.
Quiere que arreglemos esta mesa cómoda.
Se lo enviaremos.
Nuestro primo le vendía una radio a Ana.
Nadie visitará a sus hermanos.
El mensaje que Juan leyó era corto.
Luis no llama a esos estudiantes porque tiene sueño.
¿Por qué limpió Miguel esta cocina?
Tu fiesta será el 18 de abril.
Ya ha ido a Sevilla.
¿Vamos a mostrarle un piso a Luis?
Nunca lees poemas.
¡Pon el periódico debajo de la silla!
¿Dónde estudia Juan?
Viajaste a Berlín ayer.
¿De quién es esta lámpara?
Este poema era bueno.
Soy de Argentina.
Cuando Laura era niña, jugaba a las cartas.
No nieva mucho en Roma los fines de semana.
Lo necesita.
Los camareros eran bajos.
No le muestres este piso, por favor.
¿Quién está ayudando a su hijo?
David y Lucía no han llegado a ese aeropuerto.
Eran las diez cuando llegaron.
David estaba llevando las chaquetas.
¿Dónde está su hijo?
¿A quién llamarás?
Hace tres semanas su hermano los llamó.
¿Estudiaron portugués?
El mercado está cerca de Sevilla.
Elena trabaja en Roma desde hace tres meses.
Esa enfermera que arregló sus barcos es alta.
María irá a Sevilla para dormir.
Se sientan a las seis y cuarto.
Jorge y Pedro siempre cocinan en la iglesia.
¿Le envía esa carta a Isabel todos los días?
Te sentarás a las 6:15.
El taxi les parece rápido.
Nuestra tía no come pan todas las semanas.
Siempre bailas en ese piso.
¿Hay una escuela en el baño?
Vístete, por favor.
Este viaje es el martes a las cinco y media.
Tendré que beber la cerveza.
Mi abrigo cuesta treinta y un euros.
¿Quién puede ayudar a tu hija?
Va a ir a Lisboa después de leer este poema.
Laura acaba de abrir todas las ventanas.
Tu tía acaba de leer el viejo mensaje.
Miguel no encontró nada.
¿Está hablando inglés ahora mismo?
Son las seis y media de la mañana.
Laura todavía no ha ayudado a nuestro chico.
Este diccionario cuesta ochenta euros.
Cerraron sus puertas el año pasado.
Hoy es lunes, 17 de mayo.
Viajaste a Nueva York ayer.
Quieren limpiar el sofá, pero no pueden.
Isabel y Lucía viajarán a Sevilla pronto.
Estos médicos ya han buscado su oficina abierta.
El sombrero que he llevado es feo.
La mujer está tan nerviosa como su primo.
¿Quién va a ver esos partidos?
Su hija se llama Carmen.
¡Qué secreto tan extraño!
El mes que viene Sara va a vivir en Roma.
Este nuevo estudiante tiene prisa.
Pablo está durmiendo en el museo.
No me pasa nada.
Ana y Pedro lo trajeron.
No te duelen los ojos hoy.
No vas a bailar con tu primo el mes que viene.
¿Quién ha roto esta taza?
Hace mal tiempo en primavera.
Cuando Isabel salió, ya habíamos buscado un perro.
Este abogado irá a la farmacia.
No vende el sofá porque tiene frío.
David no lavará otro coche porque está preocupado.
Juan y Elena pintarán todos los baños modernos.
Luis, no escuches tu música hermosa.
La chica sabe cocinar.
Su hija me esperó hace dos días.
Vamos a enfadarnos.
¿Quién construirá este banco hermoso?
El vecino rico viaja a Londres todas las mañanas.
Trabajo en Roma desde hace siete semanas.
No saldrán de Madrid pronto.
Si mañana llueve, se despertará.
Este hombre tendrá que vender el coche.
Esos no son tus barcos lentos.
Nos enfadamos a las dos.
¿Por qué no espera Laura a los profesores?
Soy demasiado amable.
Nuestro hijo quería mucho vino.
Ese regalo es de él.
¿Es este el niño más tímido de la ciudad?
Juan y Pedro pagaron sesenta y ocho euros por su radio pequeña.
¿A quién ha llamado?
¿Habrá seis sombreros al lado del sofá?
¿Llegaba nuestro primo a esta universidad?
¿Te vestiste?
No leas en el mercado, por favor.
Me gusta ese reloj y quiero comprarlo.
Si pudieras, traducirías tus poemas.
Trabajó en Berlín durante siete años.
Carlos y Miguel han escrito este poema.
Tus hermanos siempre tocan el piano.
Digo que Laura está preocupada.
Fui a Nueva York para construir un piso.
Fue a Berlín después de descansar.
¿Te aburres a las siete y cuarto?
Pablo puede vender otra falda porque quiere vestirse.
Esos son mis vestidos bonitos.
¿Cuánto cuesta esta bicicleta?
Este no es el chico más alto del mundo.
¿Dónde están nuestras fotos? Las hemos vendido.
Carmen sabe que puedo pintar seis jardines.
¡Ya voy!
¿Qué van a hacer?
¿A qué hora empieza el viaje?
¿Jugaron al fútbol?
Esta playa es más tranquila que esa playa.
Este profesor ya ha ido a Madrid.
Oigo esta música por la tarde.
Era seria.
Fuiste a Londres antes de comer una manzana deliciosa.
Elena y Carmen han viajado a Londres.
Estos nuevos relojes costaron 77 euros.
Lucía sabe tocar la guitarra.
Le duele la pierna hoy.
¿Se divirtió el buen jefe el año pasado?
Siempre comen ensaladas.
¿Cuántos jardines ha vendido?
Carmen tiene esta bicicleta.
¿A quién buscará Miguel?
No tengo ochenta y un años.
Sus primos se sientan los fines de semana.
Miguel e Isabel viajaron a Portugal anoche.
¿Por qué lee Luis una novela?
Mi tía es de Francia.
Han comido demasiado.
No eres demasiado tímido.
¿Cuántos vecinos hay en ese supermercado?
Hay una bicicleta en este castillo tranquilo.
Pablo y Lucía se estaban sentando.
Le dan una lámpara verde por la noche.
Nunca corre en el banco.
¿Adónde fue María?
¿Les gusta la canción?
Soy muy fuerte.
Tengo cincuenta años.
El año pasado llovió mucho en Nueva York.
¿Por qué no se aburre Carlos?
Esa tienda está delante del mercado.
Dices que su tío está muy aburrido.
Quiere que limpie el baño.
Ese es tu jardín grande.
Están cerca de Londres.
¿Qué falda ha buscado Carmen?
Debes llevar un vestido.
Lloramos con nuestro tío todas las mañanas.
Este niño entiende la respuesta.
A Sara y David les gusta beber zumo.
Esta no es su bicicleta fea.
Nos lavamos las manos todas las semanas.
Ayer estudiaron con Isabel.
¡Qué barco tan pequeño!
Pablo sabe que el amigo trabaja en Sevilla.
Hay un caballo en la biblioteca.
Me encantan las chaquetas.
Este viaje era el 25 de marzo.
Esta película es más interesante que la otra.
El mapa estará sobre el armario.
Esa escuela está delante del aeropuerto.
Si tuviera dinero, se sentaría.
Ya ha comprado la cerveza.
La mujer no quiere enviárnoslos.
¿Llueve mucho en España muy a menudo?
Los amigos inteligentes van a buscarnos el lunes.
Cuando Juan vuelva, hablará con Ana.
Los jefes tendrán que visitar la ciudad hermosa.
Que te mejores.
Pablo era estudiante.
El viaje era el miércoles a las siete y cuarto.
Les gusta beber leche.
Este barco nos parece marrón.
Si quieres, te divertirás.
Estos teléfonos son de él.
¿Vas a lavarte las manos el año que viene?
Le duele la garganta hoy.
No necesita pintar nuestra cama.
Está cantando en tu casa ahora.
¿Adónde irá Juan?
Esa chica que trabaja en París está cansada.
¡Qué interesante es el viaje!
La bicicleta te parece cara.
Su cumpleaños es el 3 de junio.
Juan lo quiere.
Entiende mi poema extraño.
No he perdido las cámaras.
Juan siempre ve películas.
Este banco estaba cerca de Sevilla.
¿Es esta chaqueta de ella?
¿Qué caja está cerrando Lucía?
Le has traído ese libro a tu hijo.
¿Somos de Lisboa?
Su primo come mucho los fines de semana.
Esta casa es menos pequeña que la otra.
Sus novelas cuestan 49 euros.
No nos estábamos levantando.
Pablo no escribió nada.
Ese médico que perdió sus libros es enfermero.
No te duele el brazo hoy.
Cuando David llegue, pagarán cerveza.
Estaba leyendo esos poemas cuando entró.
Miguel quiere ir a Barcelona.
Sus bicicletas cuestan 66 euros.
Voy a perderlo el martes.
Tienen miedo de los perros.
Nuestro hijo no estaba muy enfermo.
No trabajamos en Nueva York durante siete semanas.
Ya no trabajan en Lisboa.
David puede traducir esa novela porque quiere escuchar esta canción.
Creemos que vivo en Madrid.
Ayer Jorge comió muy poco.
¿Estaba el coche muy limpio?
¿Es esta su iglesia cerrada?
Juan no nos da una foto por la tarde.
Ya hemos escrito algunos viejos mensajes.
El coche era amarillo.
¿Por qué te enfadaste?
Este vecino va a aburrirse esta noche.
Esa no es nuestra botella fea.
Siempre jugamos a las cartas.
Espera que elijas una chaqueta blanca.
Encontró un vaso blanco y luego lo vendió.
Mi tía se llama Ana.
¿Vamos a ese restaurante todas las mañanas?
Carlos se ha lavado las manos.
Sara nació en 2017.
Luis va a construir un jardín.
Verá una película el año que viene.
Trabajaron en Madrid durante once semanas.
Elena y Juan estaban delante del banco.
La sopa que ha pedido es española.
Esta casa les parece pequeña.
Mi primo irá al castillo el mes que viene.
Buscaste una cámara pequeña y luego la vendiste.
¿Necesitas buscar esas viejas cámaras?
Este camarero sabe jugar al baloncesto.
Llueve mucho en Japón por la noche.
La boda será el sábado a las cinco.
Pedro prefería mucha música.
Jugué al ajedrez.
Nuestra hermana tiene ganas de traducir la revista.
El profesor escribe este poema por la tarde.
Miguel no debería viajar a Italia.
Ese periódico no estaba al lado de la mesa.
El periódico que leyó era corto.
No había sofás blancos en el supermercado.
Este es el jefe más rico de España.
Jugué a las cartas.
Tu hermano se estaba cepillando los dientes.
Se viste a las dos.
¿Limpió Lucía su armario el verano pasado?
El concierto que hemos visto es corto.
Su hermano no lo encontró.
Estudiarás alemán.
Está sonando el teléfono.
Limpiaron el piso hace tres semanas.
Ese profesor que vive en Barcelona es cocinero.
Quieren cerrar su puerta, pero no tienen tiempo.
Hay algunos partidos en Nueva York.
¿Quiere Carmen hablar con Isabel?
¿Quién está conduciendo los coches verdes?
Le duele el brazo.
Carlos no habló con Miguel porque estaba muy ocupado.
¿Duerme Jorge en esa biblioteca por la tarde?
¿A quién espera David?
Llueve mucho en España por la noche.
Creemos que trabaja en Sevilla.
Me gustan los gatos.
Laura quiere que hables con tus hermanas.
¿Has viajado a Berlín?
La falda cuesta cincuenta y un euros.
La sopa que ha preparado es italiana.
La playa no es tranquila.
¿Les contó Isabel una respuesta a sus tíos?
¿Le gusta el queso?
¿Hay una cama en esta tienda?
Ya ha leído algunos libros baratos.
Nuestro cumpleaños es el 12 de mayo.
Sara está más nerviosa que Jorge.
¿Es cocinero?
Pedro ha abierto una caja en la habitación.
Cocinará mucho chocolate.
Cree que Laura construyó su teatro famoso.
Hace mal tiempo en Japón.
Había seis coches en sus casas hermosas.
Cuando David se levante, leerá la novela.
¿Por qué construyó Luis todos los supermercados?
¿Vivió nuestro primo en Lisboa durante once años?
¡Qué pueblo tan grande!
No terminamos el ejercicio porque estamos tristes.
Es demasiado caro.
Son de Alemania.
Este es el parque más tranquilo de Francia.
Encontré una falda limpia y luego la perdí.
¿Tomará Juan el avión?
Miguel sabe conducir.
No nos enviará las lámparas.
Esta ventana es más pequeña que la otra.
¿Quién ha abierto esta maleta marrón?
¡Qué bien hablamos!
Luis es tan serio como Pablo.
¿Se llama mi hermana Sara?
María nada con David por la mañana.
Juan es cocinero.
Isabel y Luis van a comprar una silla.
Lucía sabe que están yendo a Sevilla.
Cuando María llegó, ya habían tomado el avión.
Esta ventana les parece marrón.
Eran demasiado altos.
Esperas que ese viaje sea interesante.
Sus tíos no construyen las escuelas pequeñas todas las mañanas.
Va a ir a París después de ver estas nuevas películas.
Como quieras.
¿A su hija le encanta este plan?
¿Le dio David otro paraguas a Pablo la semana pasada?
Sabe que hablaré con Miguel.
Pedro nadó en sus casas tranquilas el miércoles.
¿Qué casa construye Carlos?
Carmen va a verte.
Cuando Jorge se levante, beberá mucho zumo.
Isabel tiene razón.
La radio que compraste estaba limpia.
Cuando Laura entró, ya habían traído zumo.
Este médico no está estudiando inglés.
No habló con Isabel porque no tenía tiempo.
Carlos iba a la tienda.
¿Es el río grande?
La chica te mostraba las cocinas.
¿Por qué vas a pedir una ensalada?
Tienes el pájaro pequeño.
Se estaban quitando la camisa.
Había dos sofás en la escuela.
A la enfermera le gusta tocar el violín.
¿Te gustaría ir a Roma?
Habrá un caballo en la habitación.
Lucía estaba delante de la tienda.
¿Son esas nuestras tazas verdes?
No debería dárselo.
A este amigo le gusta esa biblioteca.
Fuiste al mercado.
Mañana por la mañana llevarán muchos vestidos caros.
Jorge y Lucía se pondrán el zapato.
Laura va a ir a Londres después de escuchar la música.
David dice que trabajo en Londres.
María y Pedro están muy contentos.
Eran las doce y media cuando Sara llegó.
A Ana y Elena les encantan las vacas.
Luis y Miguel no deberían lavar todas las camisas.
Nuestra hermana trabajaba en Berlín.
¿A su tío le encanta jugar en esa habitación?
Trabajó en Lisboa durante cuatro semanas.
¿Es este mi hijo?
Carlos no era médico.
Me gusta el mercado.
Su tío vive en Barcelona desde hace siete meses.
María no viajará a Berlín.
Su hija le prestó otra botella a Pablo.
Va a jugar en esta estación el viernes.
Cierra nuestra caja, por favor.
A Laura le gusta el agua.
Pablo y María van a viajar a Nueva York el 13 de marzo.
¿A quién están esperando?
¿Quién está perdiendo tu llave?
El tren que Carmen tomó es lento.
Querían una falda.
No compran nada.
Mi hermana se llama Laura.
Elena estaba encontrando ese pájaro cuando llamó.
Intentó ir a Lisboa.
María no puede traducir mi periódico porque no tiene dinero.
Descansaré muy bien el año que viene.
Trabajé en Lisboa durante once semanas.
Mi hijo volvió de Sevilla ayer.
La clase es el miércoles a las cuatro y cuarto.
No te gustan estos problemas interesantes.
El amigo ha ido a esa oficina con sus hijos.
Acabas de buscar otro gato.
A Jorge le gustaría hablar con su tío.
Irán a Roma después de pagar esa pizza.
No te duele mucho el brazo.
Ayer por la tarde vendimos cuatro casas.
Al abogado no le gusta el mercado.
Son de París.
¿Por qué pintó Juan la casa?
David jugaba al baloncesto.
Va a nevar en París el miércoles.
Ha viajado a Francia.
Por la tarde se lo presta.
Sara no puede comprar un diccionario porque tiene prisa.
Les gusta viajar a Berlín.
Necesitas ir a Nueva York.
No le estamos trayendo mucho café a Luis ahora mismo.
Cuando termine el trabajo, Pedro y Lucía arreglarán la bicicleta.
Juan ha viajado a España.
No sabes conducir.
Eran las dos y media cuando Ana llegó.
Carmen y David tienen miedo del agua.
Irá a esa oficina mañana por la mañana.
¿Dónde van a comprar su chaqueta gris?
Quiere comer otro huevo, pero no tiene tiempo.
Llegó a la iglesia la semana pasada.
No hay clases en Roma.
Quieren que cocine una manzana deliciosa.
Mi abrigo costó 67 euros.
¿Es esta mi tienda grande?
Este concierto era el martes a las diez y media.
Nuestro primo siempre juega al ajedrez.
Hay muchas bibliotecas cerca de la oficina.
Este partido es menos bueno que el otro.
Dicen que van a acostarse.
Lo compraré.
¿Dónde están tus tíos?
No estábamos un poco enfermos.
Esa fiesta será el 25 de julio.
Su tío ya ha vendido muchas camisas.
Juan no puede llamar al médico joven porque está muy enfadado.
No empezó a terminar el ejercicio.
¿Dónde estudia Pablo?
Había una silla negra en nuestro jardín.
Estaba nervioso.
Pablo no busca nada.
¿Quién ha construido el baño?
Son las 2:05.
Vamos a elegir algunos libros el mes que viene.
Soy joven.
Conozco la farmacia.
Su primo leyó en ese baño el verano pasado.
Buscaré una iglesia famosa.
Viviremos en Lisboa el lunes.
Soy más joven que mi hija.
Vivieron en Sevilla durante siete años.
Pedro está pidiendo zumo en el hotel.
El verano pasado llamaste a tu hermano.
Carlos estará al lado del supermercado.
Juan vivía en Lisboa por la mañana.
Laura y Lucía estaban limpiando tu nuevo jardín cuando Carlos entró.
No se lo envió.
Compró un abrigo marrón y luego lo vendió.
¿Cómo está su tía?
¿Quién puede comprar esa cámara?
No se levantó a las nueve y media.
¿Trae café por la mañana?
El teatro estaba lejos del hospital.
Ya ha lavado la vieja taza.
Ha bebido el zumo.
No hace mal tiempo en invierno.
Es escritora.
Necesitamos pintar algunas casas, pero no podemos.
Habrá algunas revistas al lado del armario.
Miguel se acostó el mes pasado.
Mañana Jorge nos lo traerá.
¡Qué bien cocina Laura!
Cuando Isabel se levante, irás a Berlín.
El taxi no llegará a las tres y cuarto.
El banco era pequeño.
Les prestaré una bicicleta.
No trajeron cerveza porque tenían prisa.
La boda es el miércoles a las dos y cuarto.
Saldremos del hospital.
Miguel tiene treinta y ocho años.
Conoce el restaurante.
Este diccionario es más barato que el otro.
Me encanta viajar a Nueva York.
Somos muy ricos.
No nos gustan esos barcos.
Los esperarán.
¿A quién buscó Laura?
El teatro está lejos del supermercado.
¿Se llama su tía Ana?
María se acostará después de esperar a su hermana.
Ana, escúchalo.
Este es el jefe más rico de Italia.
Este teatro era muy famoso.
El año que viene tu primo comerá en este hotel.
Hacía mucho calor en Lisboa.
¿Cómo están sus hijos?
¿Estaba eligiendo tu tío muchas faldas?
Sara dice que esa carta es muy larga.
Carmen tendrá que pintar la vieja habitación.
Pagó 53 euros por este sofá.
Pablo llorará en la biblioteca.
Ha tocado el piano.
Ha cocinado una pizza.
Lucía no va a Barcelona porque está nerviosa.
Isabel y María no olvidarán esa historia esta noche.
Si habláramos inglés, iríamos a Sevilla.
Tu hija tiene mucha sed.
Les gusta esta música.
¿Van a jugar al ajedrez?
Cuando tenga tiempo, irá a Madrid.
Decimos que vamos a ayudar a nuestros hermanos.
Todo el mundo puede tomar el taxi lento.
¿Cuándo irá David a Sevilla?
Entiende esas revistas baratas.
No puedo escribir mi carta porque estoy triste.
Ya hemos llevado una camisa.
¿Nieva mucho en Japón por la tarde?
Decimos que Juan no está hablando con David.
Sus partidos me parecen nuevos.
Lucía y Jorge ya han ido a Madrid.
¿Quién llamó a esta chica?
¿Se enfadó David el martes?
No estoy un poco aburrido.
Su tío pagó ochenta y un euros por esas novelas baratas.
Juan dice que buscaré cuatro pájaros.
Esa iglesia es fea.
El mes que viene mi hijo conducirá la bicicleta.
Elena está eligiendo un sombrero ahora mismo.
Comeré una pizza.
Juan, despiértate.
¿Se enfadó a las dos y cuarto?
Preparé estos partidos la semana pasada.
Tu primo se llama Luis.
Dormí en la biblioteca el mes pasado.
¡Qué historia tan importante!
¿Bebe cerveza muy a menudo?
¿Quién llevó la camisa?
Este coche blanco cuesta 27 euros.
Jorge conoce el río hermoso.
Elena y Carlos se duermen a las cinco y cuarto.
Nunca escuchas música.
¿Dónde está nuestro hijo?
Su hermano no se llama Luis.
Pido vino por la tarde.
La bicicleta es demasiado moderna.
¿Dónde está mi vestido? Lo vendí.
No le duele un poco el brazo.
Irás a Lisboa cuando se levante.
¿Qué pizza pedirá?
Ese parque es muy hermoso.
El avión sale a las ocho y media.
Esas cartas son muy extrañas.
Se duermen por la mañana.
Su tío comió muy poco hace dos días.
Laura dice que no has vendido esta cámara.
Se quitaron el abrigo ayer.
Está visitando esta ciudad grande.
Estábamos nadando con María.
¿Por qué no vamos a París?
Estaba llevando la chaqueta.
¿Nos contaron todas las preguntas?
Su hermana se llama Laura.
No tenía mucha sed.
Se lo di.
Estas bicicletas nos parecen grises.
Jorge debería divertirse.
David tiene que buscar muchos perros hermosos, pero no tiene dinero.
Cuando Sara salió, el profesor ya había escrito un nuevo poema.
Siempre duerme en las habitaciones.
Vas a bailar en las casas.
El autobús llega a Madrid a las 11:40.
He vendido los baños en el museo.
No hay chicas en el piso.
Trabajarán en Madrid el domingo.
Eran las 8:05 cuando nuestra hija llegó.
Eras abogado.
¿Tiene esta enfermera rica mucha hambre?
¡Qué bien canta!
El vecino es pobre.
La clase es muy importante.
¿Viajamos a Francia ayer por la tarde?
Los amigos han tocado el piano.
La sopa está muy fría hoy.
¿Estamos trayendo las ensaladas en este momento?
El ordenador limpio cuesta 88 euros.
¿Viajaron estas enfermeras a Roma el 11 de mayo?
A sus hijas les encanta esta calle.
No había un armario en la universidad.
Esta chica vio otro partido.
Estoy viviendo en Barcelona.
Si no encuentro las llaves, Isabel se acostará.
Alguien puede escuchar sus ruidos.
Creo que Carmen ayudará a su hijo.
Había una reunión en Nueva York.
Hoy es martes, 27 de octubre.
Me duele la cabeza.
Esos conciertos son muy nuevos.
No te gustan los libros.
El museo está delante de la biblioteca.
¿Es Jorge demasiado famoso?
Habrá un gato en estos jardines.
Su clase será el 23 de julio.
¿Cuánto cuestan sus sofás?
Su hijo viajará a Madrid en avión pronto.
No somos más pobres que Luis.
Veremos otros taxis rápidos.
Cocinarás otra ensalada cuando tengan dinero.
Su hermana se llama Lucía.
Los jefes no viajarán a Roma.
Mi hermano se llama Pablo.
Alguien condujo la bicicleta pequeña.
Irás a la tienda.
Esta camisa es muy gris.
Tienes que terminar tu ejercicio, pero estás muy enfadado.
¿Llorarás demasiado?
¿Por qué ha vendido las nuevas radios?
Puede pagar el sombrero.
Vamos a ir a Barcelona después de caminar.
A la enfermera le encanta el arte.
Nuestro hijo conoce ese parque hermoso.
Nuestra hija esperaba a nuestro tío todas las mañanas.
Quería beber cerveza.
Esa es tu vieja habitación.
¿Cuántos años tiene Juan?
Esta es la enfermera más baja de Italia.
Somos muy valientes.
Se aburrirá después de traducir la carta.
¿Por qué no ayudó Isabel a sus hijas?
¿Por qué nos estamos divirtiendo?
Hay muchas cámaras debajo del armario.
Isabel y Pedro acaban de arreglar esos barcos alemanes.
Lucía se vestirá después de preparar un concierto extraño.
¿A quién ayudará?
Estudiarás alemán el año que viene.
Todavía trabaja en Madrid.
Trabajamos en Madrid desde hace diez semanas.
Isabel necesitaba hablar con su hijo.
Este plan nos parece difícil.
Eran las seis cuando Carlos llegó.
¿Cuántos estudiantes hay en ese jardín?
Carmen comió un huevo delicioso hace un año.
Tu hija traducirá ese poema en el aeropuerto.
Les contaste algunas preguntas.
Conoce el museo.
Prepararon sus clases.
¿Te gustaría arreglar tu cámara?
Este jefe debería ir a esa universidad con Lucía.
Nevó mucho en Sevilla el año pasado.
Trabaja en Londres desde hace diez semanas.
La novela costó 21 euros.
Ese es nuestro coche azul.
Necesito muchas botellas feas.
Su hermana es de Barcelona.
El sofá que ha pintado es amarillo.
¿Estudiamos en este aeropuerto?
Debería jugar en el baño.
Empecé a ir a Lisboa.
Su caballo te parece fuerte.
Tu tía se llama Sara.
Este vecino rico volvió del aeropuerto.
Ana puede ducharse.
¿Estás tan cansado como Lucía?
Le mostré un lápiz a Jorge.
Nunca tocan la guitarra.
Nacieron en 1985.
Habrá seis sofás en esa habitación.
¿Hay tres universidades en el piso?
Ha salido de Argentina.
El coche que Elena condujo era caro.
No podemos divertirnos.
Su primo no está en París.
¿Te gustaría traer la ensalada?
¿Estarán sus platos al lado de la cama?
Todas las mañanas Jorge lo olvida.
Las pizzas nos parecen buenas.
Ayer por la tarde Carlos y Pablo se quitaron la camisa.
¿Se lo prestaron hace dos días?
Me gusta la política.
¿Has viajado a Italia en avión?
No le duelen mucho las manos.
Esta es su falda pequeña.
Este vestido es más nuevo que el otro.
Me encanta escuchar música.
Elena no compra esta revista porque está muy aburrida.
El médico sabe cocinar.
Pablo necesita preparar los pasteles italianos, pero no tiene tiempo.
Va a perder la falda en este banco.
El niño que trabaja en Nueva York es abogado.
Va a ir a París después de dormir.
Su hermana quería esos coches.
Jorge prefería la canción.
Se estaba quitando la camisa.
Cuando llegue, Ana buscará esa estación.
¿Se ducharon ayer por la tarde?
Te levantaste a las 2:20.
¿Es esta puerta más negra que esa puerta?
Ese amigo que ha cocinado mucho pan es médico.
¡Qué bien habla tu tío!
Su tía le da esta camisa a Carmen muy a menudo.
Quieren sus naranjas.
Nunca ve partidos.
¿Dónde está su zapato? Lo ha olvidado.
Alguien puede encontrar sus perros hermosos.
¿A quién vamos a esperar?
No hay mercados en Berlín.
¿Tienen que hablar con su tía?
Habrá seis fiestas en Lisboa.
Siempre tocan el piano.
¡No nos lo des!
Busqué ese caballo pequeño.
Las ventanas les parecen grises.
La mesa que limpiaste es gris.
Está lloviendo en México ahora.
¿Dónde encontró el viejo supermercado?
Está lloviendo en Nueva York ahora.
¿Empezó a vender la habitación grande?
Viví en Berlín.
¿Somos muy bajos?
Luis cocinará fruta porque quiere ir a Lisboa.
Construirán cuatro tiendas cuando tenga tiempo.
Compramos un periódico corto y luego lo perdimos.
Elena y Sara no compraron un periódico anoche.
Luis tocará la guitarra la semana que viene.
¿Es este caballo más grande que ese caballo?
Pablo se lo daba.
Encontró este ordenador.
Quiere que venda otra cama.
¿Cuándo esperará ese taxi?
Dices que Lucía no ha buscado los perros.
Decimos que está enferma.
¿Cómo es el viaje?
El hombre no compró estos buenos libros.
El hotel abre a las 4:40.
No estás viviendo en Nueva York.
Jorge no estaba en Barcelona.
¿Por qué escucha la canción?
A Carmen y Juan les encanta la ciudad.
¿Cuándo va a arreglar Carmen los barcos?
Su hermano todavía trabaja en Madrid.
Nevó mucho en Nueva York el sábado.
¿Está escribiendo Pablo un mensaje difícil ahora mismo?
¿Por qué traduce Carmen el mensaje?
No estás viendo la ciudad hermosa en ese piso.
El miércoles beberemos mucho té.
¿Es ese coche de él?
¿Cuándo fueron a Lisboa?
¿Le enviaron Sara y Elena otra carta la semana pasada?
Tenemos ganas de hablar con Carmen.
Tiene una bicicleta, pero no la usa.
Si Laura viviera en Madrid, buscaría la vaca.
¿Hay un armario en la habitación?
Luis va a contártelo el próximo verano.
¿Quién va a cocinar esta manzana?
No habrá un sofá en la habitación.
Estás tan triste como Pablo.
Esa chica que trabaja en Berlín está enfadada.
Esta carta es muy fácil.
Este vestido es más caro que el otro.
Estas mujeres están demasiado enfadadas.
Le diste esta foto hace dos días.
Si no encuentro las llaves, irá a Madrid.
Este pájaro es más fuerte que ese pájaro.
Carlos necesita visitar a ese chico amable, pero no tiene tiempo.
Ha terminado estos trabajos difíciles.
Nuestras palabras son muy extrañas.
Llovió mucho en Alemania hace dos días.
Lucía, no estudies en este jardín.
¿Jugaremos con nuestras hijas?
¿Qué puerta has cerrado?
Necesitas comprarlo.
Si Elena pudiera, iría a Roma.
Su revista cuesta 79 euros.
Jorge cocinará con su hijo.
Esperamos que prepare un nuevo concierto.
Laura y Carmen se están poniendo el vestido ahora mismo.
Tu primo se llama Pablo.
Ya son las doce menos cuarto.
Está cerca de la estación.
Pedro no puede construir ese viejo hospital porque no tiene tiempo.
Nadie esperará a su hija.
No puedo hablar con Elena porque tengo frío.
Esas bodas son muy interesantes.
David quiere pagar mucha sopa, pero no puede.
Hacía mucho viento en Londres.
Carlos se divertirá antes de cocinar.
¿Está este zapato sobre el armario?
Carlos necesita su coche.
¿Lo sabemos?
Carlos verá este concierto.
Quiero este coche.
¿Por qué arreglamos esos barcos?
Este es nuestro viejo museo.
Quieres el té.
Tengo un ordenador, pero no lo uso.
Nuestra tía es tan seria como su tía.
Vas a estudiar muy poco.
Estaba encontrando una estación cuando llamamos.
La universidad cierra a las cinco y cuarto.
No lavarán su botella porque están tristes.
Voy a ir a Barcelona para visitar a mi tío.
Lucía no se vestirá porque tiene frío.
Estaba muy preocupado.
Necesitas abrir estas cajas, pero no puedes.
¿Cómo están sus primos?
Hablé italiano.
Pagué 16 euros por la mesa.
¡Qué bien nadan!
Tiene hambre.
Elena nos mostró una habitación.
Su hermano quiere un coche lento.
¿Dónde podemos aparcar?
Carlos no elige su falda porque tiene frío.
Había un sofá pequeño en esa biblioteca.
Miguel habló francés.
Mi poema le parece extraño.
Jorge viajó a Berlín hace dos días.
Necesito encontrarte.
¿Estás descansando en su baño en este momento?
Tiene el baño ahora.
Su hijo quiere una vaca.
Nuestro tío durmió en esa tienda.
¿Estarán cerca de Madrid?
¿Viajó mi tía a París el 6 de julio?
No terminé mi ejercicio la semana pasada.
No hay abogados en esta biblioteca.
Todavía no hemos preparado un concierto.
Elegirán el periódico caro cuando volvamos.
¿Cuánto cuesta nuestro barco?
Debería llamar a esos médicos.
Alguien ha vendido esa bicicleta.
Quieres que prepare las fiestas interesantes.
Cuando tengamos dinero, me sentaré.
Están enfermos.
¿Cuántos armarios hay en ese restaurante?
Has roto ese vaso.
Busqué una nueva carta y luego la perdí.
Hace dos días su tío le prestó un barco a Luis.
Acabamos de llamar a estos nuevos niños.
Su abrigo les parece amarillo.
Su tía no debería tener cuidado.
Dice que trabajas en Nueva York.
¿Quiere la camisa?
¿Entiende esos libros extraños?
Ana e Isabel están perdiendo estos periódicos.
¿Nos darán María y Laura otro teléfono mañana?
Carlos no quiere buscarme.
Nuestro hermano está detrás del castillo.
No tocó el violín.
Debería beber leche.
María y Pablo necesitan ir a Nueva York.
¿Puedo pagar con tarjeta?
Tienes veintinueve años.
¿Hay una cama en esta habitación?
¿Por qué prepararon el pastel?
Cuando llegamos, su tío ya había ayudado a sus primos.
El hombre tiene hambre.
Fue a Lisboa después de abrir otra ventana.
Has viajado a Alemania.
Pablo se quedará a la una y cuarto.
Vivimos en Sevilla la semana pasada.
¿Cuántos bancos hay en París?
¿Nos encanta tocar el piano?
Hablaron inglés.
¡Qué bien nada este estudiante amable!
Hay un castillo en Londres.
No traerá el agua mañana.
¡Abre las ventanas amarillas!
¿Van a viajar Carlos y Juan a Barcelona?
¡Qué limpia está su casa!
Abriremos esas cajas cuando tenga dinero.
Sé que Pablo trabaja en Sevilla.
El ruido que Lucía oyó es extraño.
David está menos nervioso que María.
Carlos no puede ayudar a nadie.
Luis, quédate.
Sara no habló con sus tíos porque tenía frío.
Me quité el abrigo el viernes.
David se vestía por la tarde.
El niño es de Sevilla.
Lucía quiere que vayan a Berlín.
Cuando eran niños, descansaban con su hijo.
Este diccionario está sobre el sofá.
Miguel tiene que pagar esa boda, pero está muy enfermo.
Este es el castillo más feo de Francia.
A Jorge y Pedro les gusta tocar la guitarra.
Nos acostaremos cuando tengas tiempo.
Ese es su jardín grande.
Sabe que Isabel se está enfadando.
Jorge, termina la novela.
Queremos encontrarla.
Tengo sesenta y nueve años.
Lucía no va a España por la mañana.
Sus hermanas tocaron el piano.
El hombre hablará con Elena cuando Pablo vuelva.
Todo el mundo abrirá esas puertas marrones.
Ana no pagó 15 euros por la silla.
¿Cuántas mesas comprará Laura?
No has jugado en mi baño.
Su primo está pidiendo mucha sopa ahora.
Creen que Pablo ha visto una película.
Sara se dormía.
No se quedaron.
Estamos detrás de la biblioteca.
Préstale los viejos coches, por favor.
Nuestro hijo trabajó en Roma durante cinco semanas.
Vio su partido en los jardines.
El niño que comió pan delicioso es valiente.
Mi hija es más fuerte que su hijo.
¿Le envió Lucía un mapa a Ana ayer por la tarde?
Esta chica le contará tres preguntas a Juan.
Laura duerme muy poco los fines de semana.
Siempre juega al baloncesto.
Cuando eras niño, llorabas en la habitación.
Luis siempre escucha música.
Tus hijas no van a escribir todos los poemas el mes que viene.
Carlos, espera a ese estudiante.
La enfermera trabaja en Roma por la mañana.
El concierto es muy malo.
No eras muy fuerte.
¿Está comiendo en el supermercado ahora mismo?
Sabes que Ana ha hablado con su hijo.
La estación no cierra a las tres y cuarto los domingos.
Estos vecinos perezosos empezaron a esperar a los hombres.
Esta no es su hermana.
No quiere dárnoslo.
Este médico cantará demasiado.
Había una chica en este museo.
Si hace frío, Miguel ayudará al amigo importante.
Ana debe tomar el autobús.
Este es el museo más hermoso de Francia.
Hacía mucho calor en otoño.
María se ha sentado.
¿Quién esperará el avión?
Todavía vive en Berlín.
Pon el pasaporte debajo de la mesa.
Jorge ya ha cocinado sopa.
Crees que Elena estaba demasiado contenta.
Viajábamos a España.
La farmacia moderna está cerca de la universidad.
Ese vecino que vive aquí es profesor.
La taza roja está sobre la silla.
Le está mostrando otro sombrero a Lucía en este momento.
¿De quién es esa falda?
Cuando eran niños, vivían en Roma.
Ese partido será el 23 de enero.
Luis quiere beber mucho zumo, pero no tiene tiempo.
Ese abrigo estará sobre la cama.
Esperarás a tu hermana la semana que viene.
Le duele mucho la garganta.
¿Van a estudiar con Juan el sábado?
No hay un estudiante en tu cocina.
Beberemos el zumo cuando tenga tiempo.
Carmen no compra un diccionario porque está enfadada.
¿A quién ha esperado Carmen?
Juan acaba de pedir café.
Cuando María tenga dinero, los vecinos hablarán con Pablo.
Los viajes les parecen importantes.
Este es el teatro más moderno de España.
Sus hijas se lo están dando ahora mismo.
¿Quién está viendo a la mujer?
Si la tienda está cerrada, te quedarás.
¿Vuelven de Italia los fines de semana?
Laura llegará a esta oficina.
¿Va a cepillarse Jorge los dientes?
Elena y Pablo no son más perezosos que Miguel.
Este barco no era alemán.
El restaurante pequeño está detrás del mercado.
¿Cuánto cuestan sus sillas?
Esta mujer no nos ha traído otra ensalada.
No pidió zumo anoche.
¿Por qué ayudó a esos vecinos?
No hay reuniones en Londres.
El coche que condujeron es verde.
Lo conozco.
Salieron de Madrid ayer por la tarde.
Jugamos en la estación todos los días.
La falda es mía.
Nunca estudia en el jardín.
Mi hija siempre juega al tenis.
Hace calor en Roma.
Esta biblioteca es menos nueva que esa biblioteca.
Decimos que escribiremos tres poemas.
Necesita ayudar a su tío.
Vamos a mostrarles tu baño el miércoles.
El próximo verano llevaremos un abrigo.
Te gusta viajar a Sevilla.
Te ayudan por la noche.
Es menos tímido que Pedro.
Sabes que vive en Sevilla.
La chica jugará al baloncesto.
Sus hermanas acaban de comer fruta.
Te duelen mucho las manos.
No pintarán el jardín bonito porque están solos.
Dormiremos con Ana.
Carmen tiene sesenta y un años.
Miguel y Lucía juegan al baloncesto por la noche.
¿Trabaja en Londres por la tarde?
Están en Sevilla.
No va a prestárselo.
Verán los malos conciertos cuando Jorge se levante.
Los barcos son de él.
Los vecinos quieren prestármelo.
Quieren mostrármelo.
A nuestro hermano le gustaría traducir los poemas.
Lo sabía.
Voy a cerrar la ventana.
Luis, ayúdame.
Van a visitar a nuestro tío en este jardín.
La chaqueta es de ella.
¿Quién está perdiendo su regalo?
Elena no te trajo cerveza la semana pasada.
Ya no vive en Barcelona.
Jugarán en este aeropuerto.
Necesitan visitar a su hermano, pero no pueden.
Dicen que estoy muy preocupado.
Estos jefes valientes pintaron un nuevo sofá.
Eres más bajo que Lucía.
Nadie puede ayudar a mis tíos.
Carmen pagó un pastel anoche.
Los profesores estaban limpiando sus casas cuando salí.
Se vistió después de jugar.
Te levantaste.
Hablan con su hermana porque quieren hablar con Laura.
¿Qué fiesta pagó Sara?
Esos planes me parecen extraños.
Estaban viendo un supermercado cuando Isabel entró.
Este hombre estudiará español.
Estudiaba inglés.
Era la una y cuarto cuando llegó.
Lucía no visitará esa ciudad porque no tiene tiempo.
Nuestro paraguas no estaba sobre el sofá.
Nos gustan sus chaquetas limpias.
Pedro no quiere cerrar la maleta.
Jorge estaba trayendo mucha cerveza.
Hablarán con sus tías cuando Isabel termine el trabajo.
¡Qué bien cocinamos!
Mi hija no tiene que traer cerveza.
Sabe jugar al ajedrez.
No puede cerrar una ventana porque tiene frío.
Tu hermana tiene setenta y tres años.
Sabía cocinar.
El amigo está jugando mucho ahora.
Los relojes cuestan 46 euros.
No construiremos nada.
Nevará en España el jueves.
Si tuvieras coche, escucharías este ruido.
Pablo y Juan son tímidos.
Le gustan las pizzas.
No habrá fiestas en París.
Puede traducir su revista porque quiere elegir su falda.
¡Duerme en la farmacia!
Elena y Laura intentaron arreglar esa radio pequeña.
Isabel va a llevar este abrigo el mes que viene.
Elena necesitaba elegir este abrigo.
No me gusta ver películas.
¿Qué ha leído Carmen?
Los niños tuvieron que enfadarse.
No llegan a esa escuela todas las mañanas.
Laura está menos cansada que su hija.
Estabas llamando a tu hermano cuando salió.
¡No pagues esta leche!
¿Abrió una puerta?
Carmen y Laura no están más enfadadas que su hermano.
Elena cerró esas puertas azules ayer por la tarde.
Cuando llegó, ya había lavado otra lámpara.
¿Por qué vimos un concierto?
Estudia en el banco, por favor.
Pablo va a jugar a las cartas el mes que viene.
El chico no trabajará en Nueva York.
Intentarás llamar a los jefes.
No está preparando la boda en este momento.
¿Hay un concierto en Roma?
Por la mañana caminan hasta esta oficina.
Tu hijo quiere prestárselo.
María estará cerca de Nueva York.
Estos coches son tuyos.
Carlos y Lucía no van a contarles una pregunta.
Queremos ayudarte.
El hombre vivió en Sevilla durante once años.
¿Era el abogado cocinero?
Esta farmacia estaba delante del banco.
Habrá algunas reuniones interesantes en París.
¿A este jefe le gustan las bicicletas?
Pagaremos los partidos cuando vuelva.
Su hijo se lo mostrará.
A mi hermana le gustan las pizzas.
¡Qué cansados están sus primos!
Este gran estudiante debe tocar el piano.
¿Dónde comprará Luis el queso?
Les envió un poema a sus hermanas.
El tren llega a Sevilla a las ocho y media.
¿Nos quitamos la camisa?
Mi hija va a contarle ese plan a su hijo el próximo verano.
Sus hermanos siempre cocinan bocadillos.
¿Hay dos revistas al lado de la silla?
Sara todavía vive en Barcelona.
Le duele el estómago hoy.
¿Son más fuertes que Carmen?
Isabel quiere llevar una chaqueta, pero no tiene tiempo.
Empecé a traer todos los pasteles.
¡No cocines este pescado!
Espero que trabaje en Roma.
Luis es más rico que su tía.
El sofá que David ha elegido es blanco.
¿Cómo se dice eso en español?
¿Dónde está tu camisa? La has perdido.
Nació el 14 de enero.
¿Comerá su hermano el chocolate mañana?
Tu hijo estaba visitando el castillo pequeño en las casas.
Jorge siempre escucha música.
Espera que trabaje en Nueva York.
¿Es este mi banco hermoso?
¿Vuelven del hospital por la mañana?
¿Qué pasó?
Sara volvió de México ayer.
Ese hombre que vive aquí es periodista.
Pedro siempre toca el piano.
¿Cómo están nuestros primos?
Si el tren no llega, no construirás ese jardín.
Mi hermano es ingeniero.
María es tan joven como Isabel.
Su tía acaba de arreglar la silla.
Su primo no se llama Pablo.
El niño es más fuerte que Juan.
Quiero dártelo.
¿Dónde está su poema? Lo ha vendido.
Han leído con Ana.
Estoy muy preocupado hoy.
Voy a viajar a Argentina.
El teatro no cierra a las ocho.
¿Tiene Luis mucha hambre?
Quiero enfadarme.
Jugó al ajedrez.
Su tío quiere traérselos.
Dice que estás lavando esos abrigos marrones.
Este barco es más grande que ese barco.
No laves esa botella.
Laura se ha sentado.
¿Cuánto cuesta el barco pequeño?
La clase será el jueves a las nueve.
¿Me escuchó el niño?
Ese vecino que trabaja en Nueva York es tu hermano.
¿Dónde está el baño, por favor?
Me duele la espalda ahora.
Nadie condujo su barco.
Su cumpleaños es el 12 de julio.
¿Tienes ganas de lavar el coche?
Luis llamará a su hermano cuando tengamos dinero.
Necesito esos teléfonos ahora.
¿Fue a Japón en tren hace un año?
Estos buenos libros cuestan 97 euros.
Alguien pagará este zumo.
El castillo no abre a las ocho y media los domingos.
Carlos siempre ve películas.
Quieres visitar a los abogados, pero no tienes tiempo.
Queremos que termine este diccionario.
Les encanta ver conciertos.
No le duele mucho la pierna.
Jorge todavía trabaja en Roma.
No ha oído ese ruido.
No, gracias.
Esos son sus barcos grandes.
Le duele un poco el estómago.
Ana no buscó algunas escuelas porque no tenía tiempo.
Beben mucho vino por la noche.
¿Por qué se está duchando María?
Cree que busqué un mercado pequeño.
Carlos preparaba un viaje importante por la tarde.
Carlos iba a Francia muy a menudo.
Carmen tiene esos barcos.
Tu cumpleaños es el 1 de julio.
No estaba lavando las botellas.
¿Necesitaba sentarse?
¿Por qué no ayuda a tu amigo alemán?
Escribí la carta interesante la semana pasada.
Me gusta esa radio y quiero comprarla.
¿Quién puede lavar la botella?
Nevará mucho en España el año que viene.
¿Dónde está su botella? La ha perdido.
Lo han traído.
Pintaré esas habitaciones cuando David llegue.
Estaban escribiendo estos mensajes cuando llegamos.
Había algunos zapatos debajo del sofá.
¿A quién visitaste?
Tiene catorce años.
¿Es su primo muy valiente?
Necesito escuchar estas canciones extrañas, pero no tengo tiempo.
Naciste en 2002.
No se levanta los fines de semana.
Trabajó en Roma.
El hombre empezó a escuchar sus ruidos hermosos.
¿Cuándo va a lavar Juan otra ventana limpia?
Este zapato es nuestro.
¿Qué comió Carlos?
No tocará la guitarra el domingo.
No es muy joven.
Quiere traérnoslos.
Laura no puede acostarse porque no tiene dinero.
Pedro quiere traer algunas cámaras, pero no puede.
Descansó demasiado.
La escuela no está cerca de Roma.
¿Ha leído en esa iglesia?
Digo que terminaste el ejercicio.
El barco costó cincuenta y tres euros.
Tienen un mensaje, pero no lo usan.
Le contaste algunas preguntas a Sara hace dos días.
Pagó 89 euros por la cámara rota.
Estamos oyendo el ruido.
¿Ha roto su botella rota?
Compré un abrigo pequeño y luego lo perdí.
Pagaste 65 euros por tus cámaras.
Elena y Pablo necesitan arreglar los coches.
¿Dónde compró la cerveza?
Busqué un viejo vestido y luego lo vendí.
Termina ese ejercicio.
Eran las 5:25 cuando este hombre llegó.
Estos malos niños no fueron al museo con Miguel el verano pasado.
No nevó en Japón.
Laura se lo está mostrando.
Cuando vuelva, buscará ese gato.
No era abogado.
Eres muy fuerte.
Este museo está cerca de Londres.
Quiere que pinte sus baños tranquilos.
Quería vender la camisa.
Esta puerta es menos vieja que esa puerta.
¿Por qué estás trayendo el agua?
Ana no está detrás del mercado.
Quiere contárselo.
¿Quiere tu hermano prestártelo?
Laura acaba de terminar este ejercicio fácil.
Carmen irá a Lisboa para arreglar esa cama blanca.
Tu primo lo estaba perdiendo.
No te he visto.
Se lo están dando ahora.
Mi tío no pierde nada.
La tienda abre a las seis y media.
A su hermana no le encantan las naranjas.
Son las dos de la tarde.
Fueron a Nueva York para comer la fruta.
¿Dónde va a comprar una falda amarilla?
Estos son tus abrigos azules.
Tienes un mensaje, pero no lo usas.
¿Por qué ha hablado Jorge con Laura?
Compré una bicicleta blanca y luego la perdí.
Se están lavando la cara ahora.
¿Por qué no buscó Isabel esta vaca?
A Jorge y Carlos les gustaría preparar todas las bodas.
Miguel va a quitarse la falda mañana por la mañana.
Mi abuela vive con nosotros.
David y Pablo tienen miedo del agua.
Terminarás el libro cuando tengamos dinero.
¿Pagaron 64 euros por este armario?
Visitamos a nuestra hermana hace tres semanas.
¿Empezaron a hablar con su primo?
Espera que estemos muy preocupados.
María tiene que construir todos los jardines, pero está muy enfadada.
El hombre no estaba comprando café.
Ese profesor que vive aquí es fuerte.
Si el tren no llega, Luis beberá agua.
Hay un pájaro en esas habitaciones.
María no tiene frío.
Están demasiado aburridos.
Cuando eras niño, tocabas el piano.
¿Cuántos sofás hay en la biblioteca?
Ha viajado a Nueva York.
Los fines de semana estudiaban portugués.
Tienes una falda, pero no la usas.
Son famosos.
Jorge llama a su tío los fines de semana.
¿Lo necesitan Pablo y Laura?
Cuando me levante, escucharás la música extraña.
¿Cuánto cuestan sus bicicletas?
Se lavó las manos.
Sara no habla con Isabel porque no tiene dinero.
Ese es su coche amarillo.
Isabel quiere ser estudiante.
Sara le ha dado los platos a Elena.
Mis fiestas eran interesantes.
Estaba olvidando la carta cuando Carmen llegó.
Empecé a enfadarme.
No estamos tocando la guitarra ahora.
Intentaron ayudarla.
Habrá un estudiante fuerte en ese mercado.
Su tía salió de Italia.
Trabajó en Barcelona durante cinco semanas.
Las pelotas están sobre la cama.
Su tía debería elegir esa mesa en el piso.
¿A quién va a visitar Pablo?
Si el tren no llega, Luis construirá una oficina pequeña.
Necesitan conducir la bicicleta, pero no tienen dinero.
Esta maleta es más grande que esa maleta.
Si hace sol, Ana venderá algunos coches marrones.
Lloverá mucho en Roma mañana.
¿Tenía Luis hambre?
Conocemos el mercado.
Carlos tenía hambre.
No lloraré en el supermercado.
¿Se están quitando la camisa en este momento?
Miguel recordaba su canción.
¿Cuántos años tiene Lucía?
Necesitábamos estas camisas.
Mi tía les está mostrando seis nuevos baños.
Esta pizza es mejor que esa pizza.
Lucía dice que hablará con su hermana.
Cuando Pedro entró, Carmen ya había cerrado esas maletas.
Pedro los conocía.
El teatro no abre a las 8:55 los martes.
Ana dice que la mujer trabaja en París.
¿Están Lucía y María menos cansadas que Carlos?
Lucía irá a Berlín antes de estudiar.
¡Qué pájaro tan inteligente!
¿Tienen miedo de los perros?
Todo el mundo buscó ese perro.
¿Por qué se están divirtiendo?
Lo sé.
Luis y Miguel no están comiendo el queso delicioso en esa escuela.
Carmen no cocinó sopa la semana pasada.
¿Cuántas bicicletas hay en sus pisos?
¿Dónde viste a esta chica?
Alguien vio ese concierto.
Nadie tradujo el diccionario francés.
Si pudieras, escribirías estos poemas.
Le gustaría cocinar queso.
No eres más joven que Miguel.
Pablo tiene que pagar otro abrigo gris.
¿Dónde vive Laura?
Visitaron a los vecinos hace un año.
Le duele la espalda.
La tienda abre a las diez los jueves.
Esa no es su bicicleta fea.
Hacía mucho viento en primavera.
Sus pasteles son españoles.
Trabajaron en Lisboa durante once años.
¿Cuántas cartas leerá Laura?
Isabel, baila en el supermercado.
A su hija le gusta tocar el piano.
¿Quiere Laura ser pintora?
Sara fue a Portugal.
María cantó mucho anoche.
Queremos terminar esos ejercicios.
Sara quiere hablar con Isabel.
Este partido era el miércoles a las diez y media.
Debe leer su mensaje largo.
Le vendemos otro reloj por la mañana.
Pedro viaja a España todas las mañanas.
Carmen y Lucía los visitan todas las semanas.
Debería enviarle un poema.
Quiero que vaya a Londres.
¿A quién ha esperado?
Quieren hablar con Pedro.
¿Por qué comprará un barco?
Son las cuatro.
Pablo cree que Ana hablará con Carmen.
La pelota es de ella.
¿Cuántos billetes ha encontrado Sara?
Les encanta leer revistas.
Carmen quiere pagar un pastel, pero no puede.
Come sopa por la mañana.
Elena dice que no estamos cocinando tres manzanas.
¿Qué ha hecho Laura?
Pintaste una habitación el mes pasado.
¿Te gustaría leer una novela extraña?
Siempre está muy triste.
¿Tienen Juan y Luis calor?
Esta maleta les parece azul.
Sus diccionarios están debajo del sofá.
Lucía y Sara quieren encontrarlo.
Le gusta esa camisa.
Elena sabe que ha hablado con su hijo.
A Pablo le gusta la carne.
Trabajé en Nueva York durante once años.
Nadie abre la maleta.
No ayudó a nadie.
No te duelen mucho los pies.
Bebe tu cerveza, por favor.
A David no le gusta ver conciertos.
Esa es nuestra bicicleta marrón.
Va a llover en Madrid el martes.
Me gusta leer mensajes.
Hablaremos italiano el próximo verano.
No debería ayudar a esas enfermeras.
¿Cuánta fruta vas a comer?
Nos estábamos divirtiendo.
¿Nos conoce?
Este vecino no verá a los amigos el miércoles.
Sara trabaja en Sevilla desde hace tres meses.
Voy a ir al banco el próximo verano.
Compraste un pasaporte y luego lo vendiste.
El chico canta con su hija por la noche.
No vio al profesor el miércoles.
Su concierto me parece extraño.
Juan no estará en Nueva York.
Te lo mostré hace dos días.
¿Dónde está mi mapa? Lo he vendido.
Ana dice que trabaja en Roma.
¿Dónde viste tu estación?
Quería pagar el té.
Construiremos una biblioteca.
Este es el niño más fuerte del mundo.
Cuando vuelva, terminará su nuevo trabajo.
El chico estaba trayendo un zapato seco cuando salí.
Me estoy durmiendo.
¿Cuándo venderá Lucía una silla?
A Sara le gustan los abrigos.
Su primo está cocinando mucho ahora.
La mujer trabajó en París durante tres años.
Quiere que pague el gran viaje.
Quiero ir a París.
Ana siempre bebe leche.
Ana y Juan le están mostrando cuatro pisos a Carmen ahora mismo.
Cuando eran niños, trabajaban en Londres.
Esa falda es de ella.
Tus hijos tienen miedo de los perros.
Crees que no ha conducido esas bicicletas.
No tienen sueño.
Mis hermanos no lavan nada.
Tu primo les está dando una llave en este momento.
¿Se lo enviarán la semana que viene?
¡Qué casa tan vieja!
El tren no sale de Sevilla a las 6:30.
El niño todavía no ha ido a Berlín.
Sus hijas no buscaron el zapato hace un año.
Si quieres, no llamarás a los camareros.
Pablo compraba el reloj.
María y Pablo no le darán todos los platos esta noche.
Su hermana no va a encontrar el ordenador.
Voy a cocinar muy bien.
No es profesora.
Ana y Juan nos entienden.
Es tan alto como su tío.
Esta chica todavía no ha hablado con Pablo.
Debe pedir mucho zumo en su piso.
¿Jugó Juan al tenis?
Hablabas francés.
Isabel no puede ir a Roma porque está enfadada.
El vecino le traerá otro libro a David.
Lucía no habla con Jorge porque está muy enferma.
¿Tradujo Carmen esas cartas hace un año?
La biblioteca cierra a las ocho y cuarto.
El abogado ya ha conducido esos coches.
No pinta la casa porque está aburrido.
Nuestro hijo prefiere el tomate delicioso.
No te gusta la farmacia.
Hay algunos coches en ese hospital.
Saben que escribí tus cartas.
Perdí mi regalo.
Jorge tendrá que levantarse.
El ejercicio que hemos terminado era interesante.
Su tía es menos rica que Miguel.
Todo el mundo pagará esta cerveza.
Esas son mis iglesias tranquilas.
El zapato es mío.
Esos son tus platos azules.
Entendemos la carta.
Miguel y Pedro lo traerán.
No nos gusta cocinar bocadillos.
Su hija esperará el autobús esta noche.
Miguel y David tenían miedo del agua.
Hay tres jefes en la universidad.
Hay algunos gatos inteligentes en el supermercado.
Pedro está más ocupado que su tía.
Necesitamos ayudar a nuestra tía, pero no podemos.
Laura se dormirá a las cinco y media.
Carmen no habló con Carmen porque no tenía dinero.
No se lo he dado.
Espera que hablemos con David.
¿Son esos sus jardines grandes?
Esta noche David se levantará.
Carmen tiene cuarenta años.
Isabel no beberá agua porque tiene frío.
Juan y Sara nacieron el 6 de mayo.
¿Nos encantan los gatos?
Luis necesita cerrar sus puertas, pero no tiene tiempo.
María no recuerda este plan.
Tocarás el piano.
Tu hermano no tiene miedo de los perros.
Jorge quiere prestármelo.
¿Cuántos periódicos leyó Miguel?
Quiere ser escritor.
Laura es más inteligente que Juan.
¿Tienes prisa?
¿Durmió Jorge con su tío hace un año?
La ventana es demasiado gris.
Lucía se está lavando la cara en este momento.
Ese amigo que ha llamado a estos estudiantes ingleses es estudiante.
Me gusta esa bicicleta y quiero comprarla.
Intentaste llevar tu camisa.
¿Dónde va a ver un gato fuerte?
Me gusta esta playa.
Necesita lavar una falda bonita, pero está muy cansada.
Quiere que arreglemos esta cámara.
Sus tíos no son más perezosos que sus primos.
Eran las cinco y cuarto cuando llegaste.
Estás un poco ocupado hoy.
Esta es la chica más perezosa de Italia.
Eran las doce cuando llegó.
Escucha la música todas las semanas.
Dice que llamaremos a nuestro niño.
Muy a menudo Isabel no cocina muy poco.
Miguel se enfadará cuando llegue.
Mi hermana no quiere llevar la vieja falda.
A Elena y Sara les gustan los caballos.
Tiene otro coche.
¿Quería Ana el pájaro?
Este abogado conocía a este buen camarero.
Se los prestaremos el miércoles.
No pueden escuchar la música hermosa porque tienen prisa.
La ensalada que has traído es italiana.
Miguel irá a Nueva York antes de beber mucha agua fría.
Empezaste a ir a Nueva York.
Este profesor quiere prestárselo.
Por la mañana no lo paga.
Anoche viajó a Portugal.
No nos gusta el arte.
Se cepillan los dientes por la noche.
Es la 1:05.
Lo necesitaba.
Este profesor valiente te visita todos los días.
Siempre bebemos café.
Come pan todas las semanas.
Quiere que hablen con Juan.
¿Tenemos mi coche?
Siempre está preocupado.
¿A quién ayudó Pedro?
Por la tarde Miguel y Elena lo ven.
¿Es este concierto tan importante como el otro?
El médico quiere enviárselo.
Trabajaré con Carmen.
María me entiende.
Pagué 89 euros por el libro.
Ese coche me parece grande.
Luis quiere que llames al estudiante.
Quiere que construya un jardín.
Esta es la montaña más hermosa de Italia.
Elena ha hablado español.
Tienes sed.
El médico estaba limpiando esa silla negra cuando Sara entró.
David tiene setenta y ocho años.
Se divirtieron.
Pablo nunca juega al fútbol.
Estaba solo.
Elena se acuesta porque quiere hablar con Carmen.
Lucía nos presta todos los periódicos los fines de semana.
Anoche Luis viajó a París.
Laura y Jorge siempre viajan a Barcelona.
Ya son las diez.
Tengo un reloj, pero no lo uso.
Ana no paga el partido largo por la mañana.
Necesitas este pasaporte.
Te encanta tu ruido.
Alguien oye la música extraña.
Perdona.
Está cantando en la biblioteca.
El abrigo cuesta 24 euros.
Cuando termines el trabajo, hablarás con tu tío.
No era pintor.
¿Cómo está su hermana?
Lucía ya ha llevado un sombrero.
Isabel dice que Ana se sentó.
Ana se cepilló los dientes el sábado.
Trabajan en Nueva York desde hace seis meses.
Empezó a limpiar esas cocinas.
¿Por qué no fue a Berlín?
Ayudaremos a esos estudiantes cuando te levantes.
Pedro no abrió esta caja.
Espera que elijas un armario pesado.
Hay cuatro barcos en el hotel.
Nadie escuchará las canciones extrañas.
¿Cuántas naranjas comió?
No necesitaban el pasaporte.
¿Quieres pintar el armario cómodo?
Carlos condujo los barcos el martes.
¿A quién visitamos?
¿Quién está llevando esa camisa?
Ese es mi abrigo gris.
¡No le des estos sombreros!
¿Hace calor en invierno?
Su cumpleaños es el 3 de diciembre.
¿Hay algunas fiestas en Madrid?
Cuando eras niño, viajabas a Lisboa.
Quiere que hablen con su hija.
Carlos va a contarle algunos problemas a Pablo el año que viene.
¿Necesita su hermana verme?
No puedes dármelo.
¿Cuándo pidió café?
Son las siete.
Miguel y Juan no tienen otra habitación grande.
Este es el bosque más hermoso de la ciudad.
Lucía no conocía el hospital ahora.
Espero que trabaje en Barcelona.
La enfermera quiere enviárnoslo.
Este coche es verde.
El mes que viene los hombres le darán el periódico a Isabel.
El pájaro que buscamos es fuerte.
Soy tan famoso como mis hijas.
El tren llegará a Madrid a las 6:45.
El hospital no estaba cerca de Roma.
¿Lo necesitamos?
Laura y Carmen perdieron su lápiz.
Estabas buscando otra vaca.
El supermercado es grande.
Esta no es su habitación hermosa.
Son las 9:20.
Esos son sus jardines tranquilos.
Cuando Elena se levante, comerán sopa.
Tenían mucho calor.
Isabel debe hablar italiano.
Pablo vive en Lisboa desde hace once años.
Voy a elegir la falda el año que viene.
A Luis le gusta el té.
Vamos a elegir una cama.
¿Cuánto cuesta ese ordenador?
¿Dónde está el teatro?
Cuando entró, esta chica ya había llevado una falda.
¿Cuándo se levantará?
¿La escuchaba Carmen?
Ese abogado que trabaja en Lisboa es inteligente.
Es menos inteligente que su hermana.
Son tímidos.
No tienen suerte.
Pablo vive en Nueva York desde hace tres años.
Carmen está detrás del castillo.
Nevó mucho en Italia el sábado.
Vives en Sevilla desde hace siete meses.
Quiero que escuchen esa canción.
Cuando David llamó, ya habías encontrado estos mapas.
Tu hija no es de Italia.
¿Quién ha preparado ese pastel?
Le traen mucho zumo a Sara todos los días.
Le gustaría beber la leche.
¿Estás bebiendo mucho café frío?
Laura necesita ducharse.
Ese sombrero era gris.
Cuando volvamos, conducirás esos barcos.
No vivimos en Lisboa durante tres meses.
Cuando llegue, se despertarán.
¡Qué perro tan pequeño!
Jorge no es de Berlín.
Hay algunos bancos detrás de la farmacia.
Estaban muy cansados.
¿Cuándo escribió Ana la carta?
Llamé a mis tíos el viernes.
Sus tíos querían ayudar al estudiante.
¿Dónde estudia Luis?
¿Por qué hemos llevado esa camisa?
Mi cocina le parece hermosa.
¿Tendrá el profesor que enfadarse?
El abogado pobre lo necesitaba.
El niño viaja a Argentina por la noche.
Eran las 5:15 cuando llegué.
Ese camarero que ha comprado una bicicleta es estudiante.
Ese vestido no es muy rojo.
Dices que vas a pagar té.
Quieres ser músico.
Nunca canta con su tío.
Lucía no fue al mercado.
Juan ya ha llevado los zapatos.
No pueden hablar con su hija porque están tristes.
Tu hija no se cepilló los dientes el mes pasado.
Pedro no puede ir a Lisboa porque está enfadado.
David se vestirá después de traducir su poema.
Las maletas están cerradas hoy.
El hotel feo estaba cerca de Barcelona.
Hoy es miércoles, 21 de abril.
Viajo a Berlín por la mañana.
Quiere que hable con mi tío.
Carlos va a jugar al tenis.
Quiero ver ese concierto, pero no puedo.
Nos los prestaba todas las semanas.
Viajará a Lisboa el 28 de febrero.
Vamos a conducir el coche.
¿Dónde está este teatro?
Su hijo quiere ese reloj.
Necesitan lavar esas camisas, pero no tienen tiempo.
Crees que construirá todas las universidades.
Su hijo nunca llora con Carlos.
¿Estaban cocinando Luis y Miguel una ensalada?
Esta estación está cerca de París.
No habrá perros en esa tienda.
Cierra la puerta, por favor.
Sara está en el baño.
Limpia mi cocina.
Trabajó en Nueva York durante nueve meses.
Laura se enfadará antes de cantar.
Las enfermeras vivieron en Roma durante ocho meses.
El autobús no salió a las 10:15.
Les estoy trayendo zumo a mis hermanos.
Hace un año Miguel y Juan se quedaron.
Está a la derecha.
¿Viven Sara y Carmen en Barcelona muy a menudo?
Quiero que construyas este mercado.
El profesor abrió la maleta la semana pasada.
Este es su zapato amarillo.
¿Qué estamos diciendo?
El periódico que Pablo leyó es inglés.
¿Hace mal tiempo en Barcelona?
Carmen quiere mostrártelo.
¿Cuántos barcos hay en ese restaurante?
A Ana le gustaría hablar con su hija.
Vamos a preparar una boda.
No les encanta jugar al tenis.
Este lápiz estaba debajo del armario.
Sus conciertos son malos.
Sara se acostó después de cantar.
Al vecino le gusta ver conciertos.
Isabel ha olvidado este problema importante.
Te contaron esas preguntas el sábado.
Carlos e Isabel querían abrir algunas maletas.
¿Por qué esperamos a este buen abogado?
Ya son las doce y media.
Este es su barco sucio.
Necesita un coche negro.
¡No esperes a sus tías!
¿Cuánto chocolate han comido?
Este es el parque más hermoso de España.
Al camarero le gusta hablar español.
Si viviera en Madrid, iría a Barcelona.
No voy a volver del restaurante.
Hoy es martes, 3 de julio.
No le gusta este concierto.
Acaban de beber el té.
¿A quién llama?
¿Rompiste esa lámpara la semana pasada?
Hay tres viajes en Lisboa.
¿Quién está arreglando la bicicleta?
No me gusta la iglesia.
Todavía no ha ido a Berlín.
Le venderán su radio útil.
Esta universidad no es tan pequeña como esa universidad.
¿Cierra la biblioteca a las nueve?
María no toma el taxi rápido porque no tiene tiempo.
Quiere que llame a mi tío.
¿Puedo hacer una foto aquí?
Esa enfermera que vive en Madrid es ingeniera.
¡Termina este periódico!
Miguel puede correr con sus hermanas.
Pedro quiere que escriba este buen poema.
Este camarero sabía cocinar.
Bailaba muy bien por la mañana.
¿Por qué traerá té frío?
Nació en 1980.
Su armario le parece feo.
¿Somos de Berlín?
¿Es este bosque menos tranquilo que el otro?
Se lavará la cara esta noche.
No me gusta jugar al baloncesto.
No ayudo a mi tía porque tengo prisa.
¿Por qué visitó Pedro a tu primo?
Habrá algunas vacas en esta habitación grande.
¿Adónde fue Lucía?
¿Dónde está su diccionario? Lo olvidó.
No hace mucho frío en primavera.
¿Por qué ayuda Isabel a su tía?
A mi tío no le gusta el hospital cerrado.
Vives en Londres desde hace cinco semanas.
Sara está pagando esa ensalada en este momento.
Luis fue a Madrid para nadar.
Dice que Carmen es muy seria.
Ana necesita el vestido caro.
Isabel quiere comprar esta bicicleta, pero está muy enferma.
Nuestro hermano debería ir a Alemania.
Trabajamos en Nueva York durante seis meses.
He jugado en este baño.
Le enviaron una lámpara gris a Miguel hace dos días.
El museo cierra a las 12:15.
Les gusta hablar español.
Carlos y Carmen están escribiendo este mensaje en este momento.
Esa iglesia estaba cerca del museo.
Estudiarán español el mes que viene.
Voy a elegir algunas novelas.
Trabajamos en el banco cerrado.
Mañana por la mañana beberemos cerveza.
El examen era el jueves a las ocho menos cuarto.
El ruido que oímos era extraño.
Íbamos a Lisboa con nuestros hermanos.
Si Carmen tuviera dinero, pagaría una fiesta interesante.
¿Quién va a escribir la carta difícil?
No voy a darte seis cámaras mañana.
Conozco este río hermoso.
Tenía calor.
Cuando se levante, pedirá mucha leche.
Le gusta este pueblo.
Lucía está contenta.
Ese hombre que trabaja en Sevilla es estudiante.
Este vecino se queda los fines de semana.
Ese es nuestro barco rápido.
María está cerca del hospital.
Mi fiesta le parece importante.
Tu hija volverá de Berlín el martes.
No tiene que lavar una nueva taza.
Nuestro primo no se llama Juan.
Tiene una novela, pero no la usa.
Esta noche va a esperarla.
Busqué una novela corta y luego la vendí.
El tomate que Laura ha cocinado es delicioso.
El banco cerrado está cerca de Berlín.
Jorge no tomó este autobús ayer por la tarde.
Estas enfermeras no te conocían.
No trabajaron en Londres durante siete semanas.
Este vecino entiende esa lección.
Quieres contárselo.
Tengo que comer mi bocadillo, pero no puedo.
Siempre llora en la tienda.
Este es el puente más pequeño de Alemania.
Sabe que va a esperar el taxi.
¿Qué perro estás buscando?
¿Qué escuela ha buscado Carlos?
Pedro no pintó otro sofá porque estaba preocupado.
Compramos una revista cara y luego la perdimos.
Cuando David termine el trabajo, iré a Madrid.
La escuela está detrás del museo.
Carlos se está sentando.
No se duchó ayer.
¿Qué me recomiendas?
¿Está pagando Pablo todas las camisas en este momento?
Quiere que lleve su camisa fea.
Pablo tiene que lavar esos coches, pero no tiene dinero.
El coche es de él.
La ventana que rompió es fea.
Juan y Lucía les muestran muchos zapatos todos los días.
El café que bebieron está caliente.
¿Estaba comprando el abogado mucho arroz?
Miguel tiene que cocinar la manzana deliciosa, pero no puede.
El taxi salió a las nueve.
Nadaré con mi primo.
Creen que Juan está muy aburrido.
Va a viajar a Lisboa el 27 de septiembre.
¿De quién son esos coches?
Pedro cree que no estoy hablando con mi tía.
¿Es Ana menos fuerte que su hermano?
¿Cuándo va a elegir María la falda?
Hoy es martes, 5 de abril.
¿Fuimos a Barcelona?
¿Cuestan esas sillas cincuenta y tres euros?
Creo que el abogado vive en Sevilla.
¿Dónde encontró David una novela?
El domingo los visitará.
Tengo un teléfono limpio.
¿Ayudará su hermana al vecino en el jardín?
Había un buen concierto en Nueva York.
Querías hablar con Laura.
Miguel y Luis han vuelto de Roma.
Pedro entiende la idea.
¿Quién está perdiendo la revista?
¿A quién visita Elena?
¿Tenemos miedo de los perros?
Al estudiante le gustan las revistas.
¿A sus primos les gusta hablar alemán?
¡Qué pequeño es este gato!
Luis no pagó 29 euros por este libro.
Quieren construir su banco moderno, pero no tienen tiempo.
¿Hace mucho viento en Londres?
Esta caja es más roja que la otra.
La chica alta nunca ha cantado con Ana.
David no se sentará porque no tiene dinero.
¿Era esta fiesta el sábado a las dos y media?
Volverás de Japón.
No estaba preocupado.
Se divierte a las ocho menos cuarto.
Se levantará cuando Jorge tenga tiempo.
Tu hija estaba cerca de Nueva York.
Quiero lavar un abrigo.
Sara se levantó a la una.
No hay una vaca inteligente en los baños.
Tomó estos taxis en la iglesia.
La iglesia está detrás de la universidad.
¿Quién ha bebido la cerveza?
¡Qué triste está!
¿Dónde puedo comprar un mapa?
Saluda a tus padres de mi parte.
Conocías el pueblo.
No les muestran las radios a sus primos los fines de semana.
¿Qué pájaro está buscando?
Va a traer esos pasteles el miércoles.
Buscamos este caballo hermoso.
Pablo fue a Roma después de abrir una caja.
Carmen, paga nuestros pasteles.
¿Quién ha llevado esas camisas?
No está contento.
Trabajamos en Berlín.
Los sofás cuestan 13 euros.
¿Lloró esta enfermera en la cocina ayer?
¿Te gustaría traer cinco pasteles?
No busca nada.
Te duele un poco el estómago.
A Jorge le encanta el deporte.
Estoy pagando otro vestido en este momento.
Necesitan elegir una silla, pero están muy enfadados.
Te esperó.
No fueron a Barcelona porque estaban aburridos.
Dicen que los estudiantes viven en París.
¡Qué bien hablas!
Conducirás tus barcos el próximo verano.
Luis, no abras las maletas.
Isabel se está poniendo el abrigo ahora mismo.
Sara tiene miedo del agua.
Esas cámaras útiles están sobre la cama.
¿Estaba esta revista al lado de la cama?
Luis quiere que vaya a Sevilla.
El próximo verano voy a beber té.
Nunca ha caminado con Jorge.
¿Dónde vio Laura la tienda?
Tu hija ayudó al chico en su jardín.
Dicen que no hemos cerrado una puerta azul.
Jorge no pinta su habitación bonita muy a menudo.
Carmen vivió en Berlín durante cuatro años.
¿Cuesta ese diccionario cuarenta y cuatro euros?
No tiene miedo de los perros.
A Isabel le encanta escuchar música.
Cuando Luis se levante, verá muchas películas.
Había cuatro bicicletas en las casas.
Se duerme porque quiere terminar su ejercicio.
El estudiante pierde ese mapa muy a menudo.
Hoy es martes, 23 de noviembre.
Espera que trabajen en Madrid.
Elena quiere aburrirse.
María no puede elegir una chaqueta porque tiene prisa.
No lo escuches, por favor.
Pablo no puede leer la novela porque está enfermo.
No había un nuevo concierto en Roma.
Lo encontrará pronto.
No te despiertes.
Miguel estaba solo.
Carlos se quedó antes de cerrar una maleta.
Quería pedir algunos pasteles.
¿Estarán los ordenadores al lado de la mesa?
Llovió en México.
Carmen tiene treinta y nueve años.
Esta estación estaba lejos de la biblioteca.
Ese tren es muy rápido.
Su tía ha viajado a España.
Cuando éramos niños, viajábamos a Madrid.
Todo el mundo trae el pastel.
¿Cuántos armarios venderá?
¿Tiene David ganas de hablar con Ana?
Mi hijo no estaba abriendo una maleta.
Sara y Carmen le dieron los paraguas a Carmen.
Mi tía no va a este banco por la mañana.
Lava ese vaso.
Ayudamos a esas mujeres porque queremos acostarnos.
Ya son las siete y cuarto.
Si Pablo viviera en Madrid, comería sus naranjas.
Su hijo tendrá que ir a Madrid.
Arreglaremos el teléfono útil el mes que viene.
¿Quién puede pedir las ensaladas?
¿Es Miguel inteligente?
Miguel va a Berlín porque quiere ir a Madrid.
¿Qué buscaron?
No eres menos joven que María.
¿Dónde estudia Isabel?
María quiere mostrártelo.
Voy a viajar a Portugal el mes que viene.
Tengo que llamar a mi hermano, pero no puedo.
Vas a darle todas las cámaras.
Jugaré al fútbol el próximo verano.
La ensalada que pidió es deliciosa.
Este es el parque más tranquilo del mundo.
Juan es bajo.
Pablo, acuéstate.
La mujer siempre ve partidos.
Estábamos abriendo la ventana.
¿Quién va a limpiar la habitación?
Esta fiesta será el lunes a las seis y media.
Mi tía preparaba una boda muy a menudo.
Esta cama es más grande que la otra.
El estudiante va a trabajar en París pronto.
Nuestro tío no intentará pintar el baño.
¿Adónde va Ana?
Lucía va a llegar al castillo el próximo verano.
Quieren que lleve dos sombreros.
¿Cuántas montañas veremos?
¿Dónde encontró Elena ese teatro?
Todo el mundo pagará ese viaje.
Nuestra hermana se enfadó.
¿Cuántos libros leíste?
Hace un año nevó mucho en Argentina.
Ese es su nuevo hospital.
¿Viajó nuestra hermana a Madrid anoche?
El vecino le ha dado una revista a Luis.
Todavía vive en Lisboa.
Nuestra reunión es el 4 de octubre.
Van a traérselo.
Mi tío lee en su habitación muy a menudo.
Ana quiere una pizza.
Esta no es nuestra hermana.
No vas a Nueva York porque tienes sueño.
¿Se lo enviamos?
Fuimos a Londres antes de buscar nuestros aeropuertos.
Siempre bebes té.
Miguel y Sara quieren hablar con Pablo.
Este banco no es más pequeño que el otro.
Has ido a México.
El tren saldrá a las 2:10.
¿Cuántos años tiene?
¿Cuándo ayudó Juan al abogado?
Arregla los coches, por favor.
Creo que no fue a Barcelona.
No había coches en la escuela.
Carmen quiere que abra la caja pesada.
¡Qué lección tan mala!
No pidió mucha cerveza porque no tenía tiempo.
Creemos que vives en París.
¿Has trabajado en Londres?
Estaba ayudando al hombre rico.
Ana se lo estaba mostrando.
Ese estudiante que vive en Lisboa está solo.
Este viaje es el jueves a las siete.
El museo cierra a la una menos cuarto.
Saben que Laura no preparará otra boda.
Lee en su jardín, por favor.
David nunca ha viajado a Nueva York.
Su concierto es el 28 de febrero.
Creo que va a leer el mensaje.
Isabel es menos tímida que Laura.
Laura va a contarle los planes interesantes a María.
Quiere que hable con Sara.
Este avión es menos rápido que ese avión.
Esta no es la montaña más hermosa de México.
Nuestro hermano no se puso el abrigo.
Su cumpleaños es el 12 de mayo.
Quieres que vean este partido.
Todavía no se ha sentado.
No hay un hombre en el supermercado.
María es muy seria.
¿Cuántos bosques va a ver?
¿Por qué estás hablando con tu hijo?
Tus hermanos quieren buscarte.
Jorge entendía los nuevos mensajes.
Estaba estudiando portugués.
Necesitamos leer otro diccionario, pero no tenemos dinero.
Isabel no ayudará a nadie.
Tu primo los encuentra todos los días.
Lucía, no esperes a ese niño.
Ese reloj está al lado del sofá.
Carlos cree que Juan va a ir a Nueva York.
Queremos que terminen esa novela.
¿Qué ventana cerraron?
Esperas que el autobús sea rápido.
Su partido le parece nuevo.
Eres menos famoso que Juan.
Les gusta ese ruido.
Carmen le traerá todos los billetes a Laura el próximo verano.
Irán a Lisboa cuando terminemos el trabajo.
Nuestra hija no nos está esperando.
El profesor que trabaja en Barcelona está enfermo.
Todavía no te has quedado.
Condujo esa bicicleta la semana pasada.
Juan dice que va a divertirse.
Compré un teléfono barato y luego lo perdí.
¿Dónde está la iglesia?
Pedro y Pablo van a prestarte el sombrero el próximo verano.
¿Será la boda el miércoles a las doce y cuarto?
Sus primos ya no viven en París.
Alguien puede abrir esta vieja caja.
Estos son sus baños modernos.
Te gustaría aburrirte.
Su sopa no es española.
Sabe que Isabel habló con su primo.
Salen de Alemania muy a menudo.
Abren esas maletas limpias los fines de semana.
¿Qué poema está leyendo Isabel?
Mi primo les daba ese vestido.
Tiene miedo del agua.
Le encanta escuchar música.
Sabe que Pedro es muy perezoso.
Nadie rompió las tazas.
Vamos a comer nuestra patata el miércoles.
Los fines de semana se ponen el sombrero.
Tienen una bicicleta, pero no la usan.
Nuestra tía se puso el sombrero el verano pasado.
Tu hermana no se aburrió el jueves.
¿Estaba esta radio sobre la cama?
No piden el agua fría porque tienen sueño.
Nunca viaja a Sevilla.
Están en la casa.
Dices que no pedimos un pastel.
Ana no escucha su ruido porque está muy triste.
¿Quiere pedir esta pizza?
¿Cuántos barcos ha vendido Juan?
¿Va a viajar Miguel a Berlín el sábado?
¿Quién vio el mercado?
¡Qué vestido tan pequeño!
Son las siete y cuarto.
Va a lavar dos vasos el mes que viene.
María, no construyas estos pisos.
El profesor quiere beber leche.
Sara, dame esa botella.
Esta montaña es tan grande como la otra.
¿Qué compró?
Sara ha tocado el violín.
No tomamos el autobús porque no teníamos tiempo.
Tu hermana no va a dárselo.
Todavía no nos hemos acostado.
Alguien vio el partido.
Queremos cocinar otro bocadillo, pero no tenemos tiempo.
Cantó en esta iglesia hace un año.
La mujer que vive aquí es pintora.
Cuando Jorge vuelva, verás un concierto.
Irás a Madrid cuando vuelva.
Lucía no intentará abrir la ventana.
¡Qué solo estoy!
¿Dónde están sus cámaras? Las olvidaron.
Me gustan esas camisas y quiero comprarlas.
Habrá un gato en esa cocina.
¡Qué puente tan pequeño!
¿Había muchas bicicletas en ese nuevo jardín?
Esta es su falda gris.
Elena no terminará las novelas porque tiene frío.
¿Qué baño pinta Elena?
Ya son las once y cuarto.
¿Cuántos barcos va a vender?
Esta no es tu biblioteca moderna.
¿Es el estudiante muy famoso?
Pablo no lleva la falda todas las mañanas.
Me estaba vistiendo.
¿Dónde está su barco? Lo ha perdido.
Luis no sabe nadar.
Ese jefe que tradujo los mensajes ingleses es músico.
Juan está descansando en este restaurante ahora.
María prefiere seis ensaladas.
Dice que Pablo va a divertirse.
El nuevo supermercado estaba cerca de Lisboa.
Esos son mis sombreros mojados.
Va a ducharse antes de comer.
Elena se levanta los fines de semana.
¿Es este armario menos azul que ese armario?
Hay una bicicleta en la iglesia.
¿Abre la tienda a la una y cuarto los martes?
Estos chicos pobres le prestan sus pelotas a su hijo por la mañana.
¿A quién espera Carlos?
¿Dónde están mis camisas? Las vendí.
Isabel, pinta el baño bonito.
Tráele las camisas, por favor.
¿Cómo están nuestros tíos?
Pablo volvió del restaurante.
Este es el abogado más famoso de México.
¿Qué abrigo va a llevar Ana?
Hoy es domingo, 9 de agosto.
No nevará mucho en Italia el jueves.
Compraste un abrigo mojado y luego lo vendiste.
Este sombrero es nuestro.
Hoy no puedo, pero mañana sí.
Este jefe francés conocía a esta chica seria.
¿Por qué comprarán dos libros?
Este es el puente más pequeño de Argentina.
Quieren que hable con Jorge.
A Juan y Pablo les gusta el mercado.
El estudiante fuerte la esperaba muy a menudo.
He bailado en esas nuevas cocinas.
Cuando salí, María y David ya habían leído este mensaje.
El vecino le está vendiendo esas cámaras a Isabel.
La bicicleta que condujo era vieja.
¿Dónde verán la biblioteca?
Ana durmió demasiado.
Quieres conducir el barco.
Su hermano quería ir a Berlín.
Ana trae una ensalada los fines de semana.
No puede aburrirse porque no tiene tiempo.
¿Dónde están sus vestidos? Los vendió.
No puedes comprar té porque tienes frío.
No me duele un poco el brazo.
¿Cuántos supermercados hay en Sevilla?
No le gusta jugar al fútbol.
Su hija empezó a arreglar la radio cara.
Este parque no es tan pequeño como ese parque.
Caminaste con Lucía el viernes.
Estaba llamando a este camarero pobre cuando Carmen llamó.
Va a dárselo el mes que viene.
¿De quién es esa lámpara?
Había dos estudiantes en el hospital.
Elena bailó con Isabel.
Luis trabajó en Roma.
Esta es la enfermera más baja de Argentina.
Han salido de este hotel.
Esa mujer que vive aquí es inteligente.
La carta es muy larga.
No se ha puesto el abrigo.
Cuando eras niño, tocabas la guitarra.
¡Qué interesante es este periódico!
Ya no vive en Madrid.
Este es su barco verde.
Le gustan las revistas.
No estabas en el jardín.
¡Qué nervioso está!
¿Quién va a traducir estas revistas?
Sabe que Lucía está bebiendo zumo.
Alguien cerró las cajas.
Laura y David vendieron el coche el mes pasado.
Tenemos la palabra extraña.
La chica les traerá la ensalada el año que viene.
¿Se duchó Carlos a las cinco menos cuarto?
Tenía la historia.
Puedes ir a París porque quieres escuchar la música.
Cuando tengamos dinero, lavaremos los barcos alemanes.
A Pablo le gusta ese partido.
Siempre tocan el violín.
Nadie olvidó el secreto.
¿Costó este ordenador 92 euros?
Laura conoce esta montaña.
La leche que pagaron está caliente.
Hay dos enfermeras en estos jardines.
Esta sopa es demasiado buena.
No tiene ganas de llevar la camisa.
Vas a caminar hasta ese teatro.
Tu hermano estaba traduciendo ese diccionario extraño cuando llegó.
No habrá gatos hermosos en el mercado.
El ordenador estará debajo de la mesa.
Carmen espera que sus películas sean demasiado malas.
Preparó la boda.
Busqué un barco feo y luego lo vendí.
David ya ha escuchado esas canciones.
Esta ensalada es tan deliciosa como esa ensalada.
Cuando volvamos, tomarás ese avión.
Gira a la izquierda después del puente.
Espera que trabajen en Barcelona.
Carlos va a estudiar demasiado.
¿Quién está escribiendo el poema?
¿Por qué come María sopa?
Querías llamar a tus tíos.
Había algunos caballos en las habitaciones.
No han trabajado en el castillo.
Vas a pedir mucho café el mes que viene.
Cuando volvamos, lavará ese vaso.
El mercado está detrás del hospital.
Vivimos en Madrid desde hace ocho meses.
Tu tía quiere ser ingeniera.
¿A su hija le gusta el deporte?
Escribiremos estas cartas cuando David llegue.
¿Les cuentan otra historia a sus hijas por la tarde?
Hace sol en Roma.
Siempre lee con su tío.
El lunes va a limpiar sus jardines.
Isabel, espérala.
Tiene que traducir esa carta corta, pero no puede.
La camisa estará debajo del sofá.
Jorge hablaba italiano.
El estudiante no es de Nueva York.
¿Te gustaría hablar con tu primo?
Se sentó.
Su hijo se llama Jorge.
Pinté otra casa.
Este sombrero gris está debajo de la mesa.
Sara tiene que comer sopa, pero no puede.
Estos profesores nunca han viajado a Madrid.
Tu hermano se pondrá el abrigo mañana por la mañana.
Miguel le contó su palabra difícil a su hijo el verano pasado.
¿Ha caminado su hija hasta ese mercado?
¿Dónde vas a perder ese paraguas?
¿Adónde irá Ana?
Estas cartas no son de ella.
Queremos que lea un diccionario.
Compra una silla todas las mañanas.
No te pusiste el abrigo.
No duermas en la cocina, por favor.
Cuando era niño, vivía en Nueva York.
Tu hermana quiere traértelo.
Elena tiene ganas de llamar a su hermana.
¡No pidas esta leche!
David y Juan son menos jóvenes que Pedro.
Cuando tengas dinero, Carmen llamará a su estudiante.
El autobús sale de Lisboa a las doce.
Este no es el museo más grande de Francia.
Tienen una novela, pero no la usan.
Por la tarde el hombre encuentra algunas llaves.
Luis, no visites a su tía.
¿Es este sombrero nuestro?
¿Dónde perdió Lucía las novelas?
No te quedarás mañana por la mañana.
Pedro y Ana no le mostraron otra casa a Lucía el mes pasado.
Este es el banco más moderno del mundo.
No conducimos nada.
Le está mostrando esta cocina a David.
¿Intentó la enfermera verlo?
Quieres pintar una cama, pero no tienes tiempo.
Decimos que he cerrado una maleta.
Todas las mañanas David viaja a Londres.
Es muy inteligente.
El barco que Laura condujo está limpio.
¿Por qué se están sentando?
A Carlos le gusta esta idea importante.
Me despertaré cuando vuelvas.
Juan va a estudiar francés.
Cuando era niña, trabajaba en Sevilla.
No hay fiestas en Roma.
¿Entendía la mala historia?
¿Qué chaqueta ha llevado?
Laura tiene que construir ese piso, pero está muy nerviosa.
Isabel habló inglés.
No habrá un coche en el museo.
¿Llovió en París?
Tus lápices están debajo de la mesa.
Esta no es nuestra vieja estación.
Estoy menos triste que Ana.
Ha tocado el violín.
Creo que vas a traducir ese periódico.
¡No la escuches!
Los jardines eran muy nuevos.
Su hija estaba enferma.
Lavó algunas camisas verdes el año pasado.
Miguel y Luis van a la escuela todas las mañanas.
Miguel quiere que limpie este armario.
Esta historia es menos interesante que la otra.
Dice que Luis trabaja en Madrid.
María es muy alta.
¿Dónde encontró la radio?
Irá a esta biblioteca cerrada en coche.
Esta clase es menos importante que la otra.
¿Estás muy enfermo?
Tiene un sombrero, pero no lo usa.
Trabajamos en Madrid todas las semanas.
¿Quién está viendo esas películas?
No habló con Pedro porque no tenía tiempo.
¿Cuánto cuestan los ordenadores?
No le envíes la carta, por favor.
El restaurante estaba cerca de Roma.
Carmen caminará hasta ese restaurante el mes que viene.
Caminó en esta oficina el miércoles.
Esa no es su camisa limpia.
Me gustan esas faldas y quiero comprarlas.
Tendrá que limpiar la mesa.
David escribe su poema los fines de semana.
¿Te gustaría hablar con Pedro?
Estaba trayendo otra pizza deliciosa cuando Juan llegó.
¿A quién llamará?
Si tienes tiempo, no lavará este coche.
La semana que viene su primo va a volver de Madrid.
Es muy tímido.
Te quitabas la camisa por la noche.
Los fines de semana le cuenta una nueva pregunta a Carmen.
¿Te gustaría ir a Madrid?
Esta cama no era muy nueva.
El coche que Miguel condujo está limpio.
¿Quién arregló las cámaras?
No venderás el coche porque estás cansado.
Los jefes van a pintar estas casas el mes que viene.
David toca el piano muy a menudo.
Salí del teatro.
¿Cuántas manzanas comerá?
Este sombrero no es más viejo que el otro.
Conocía este museo grande.
Me gustan estas novelas y quiero comprarlas.
Es fuerte.
Los abrigos costaron 57 euros.
Estás cocinando en este hotel en este momento.
Ese es tu libro caro.
Si hace sol, comprarás el periódico.
Sara ha pintado un armario en el aeropuerto.
No deberían tener cuidado.
¿Cuántos zapatos vas a comprar?
Por la tarde tu hermana se lava la cara.
Vio una película ayer.
Si Isabel hablara inglés, se dormiría.
Cuando Laura llegó, su tía ya había escrito la carta.
Alguien perdió esta lámpara bonita.
Va a cerrar esas maletas el martes.
Miguel está llorando en esa estación ahora.
Va a contarnos un secreto.
Mi hijo se quedará.
Elena sabe que Pedro ha ido a Barcelona.
Sé que van a pedir mucho café.
Encuentra las tiendas por la noche.
Ana, lava los vestidos.
¿Es arquitecto?
¿Cuándo condujo la bicicleta?
Necesitamos ver este concierto corto, pero no tenemos dinero.
Su tía lavó un sombrero el mes pasado.
Queremos que visite a su tía.
Viajé a París el 17 de diciembre.
El concierto era el lunes a las once y cuarto.
A Lucía y Pedro no les encanta jugar al baloncesto.
Luis se lo dio ayer por la tarde.
Eran las diez y media cuando llegó.
El año pasado Carmen y Jorge la encontraron.
Lucía necesitaba ese vestido.
No lleves mi sombrero, por favor.
Se pondrá el zapato.
Estabas cerca de Londres.
¿Cuántas radios compraremos?
Ana se despertó a las 3:30.
Los fines de semana Sara iba a este hotel.
María tiene ganas de ver un concierto.
¿Por qué no va a Londres?
Juan espera que pinte la cocina.
La farmacia abre a las seis.
Carlos y Elena van a este teatro todas las semanas.
¿Tiene Sara que leer esta revista?
Carmen ayudó a su tía porque quería ayudar a su hermano.
Recordamos la pregunta.
Compré una bicicleta lenta y luego la perdí.
María y Ana han jugado en la cocina.
Trabajo en Roma desde hace cuatro años.
Hay algunos mercados en París.
Lucía no prefiere seis vestidos.
Te lavas la cara todas las semanas.
Nuestro tío debería venderle un teléfono a Ana.
¿Te gustaría comprar una falda?
Estarás en Nueva York.
Estás pidiendo la cerveza ahora mismo.
Si hace sol, Miguel se quedará.
La esperaré pronto.
Carlos quiere que beba leche.
¡Qué valientes son!
Vamos a llamar a nuestro amigo importante.
Nos da estas radios muy a menudo.
Jorge está buscando la biblioteca.
El mercado que construí es viejo.
¿Cuántos años tiene María?
Si pudiera, hablaría con Jorge.
¡No vengas aquí!
Miguel, no le des su abrigo.
A su hermana le gusta este río.
Nuestro hermano tiene que ir a Nueva York.
Mi hermano intentó comprar una falda.
¿Te gustaría pagar estos conciertos?
Pronto Carmen no va a enviarle esos relojes a Carlos.
Cuando era niña, jugaba al tenis.
¿Estaba hablando Miguel inglés?
¿Dónde está su carta? La perdió.
Quería comprar mi sombrero.
Laura vive en Madrid desde hace once semanas.
Lucía, no trabajes en la farmacia.
El autobús salió para Sevilla a la una menos cuarto.
La chica estaba pidiendo vino cuando llamamos.
Sus hermanos encontraron ese plato rojo.
¿Es esa su hija?
Van a caminar con su tío el jueves.
Estaba limpiando esos sofás cuando entré.
A tus hijas les gusta la playa.
El niño valiente todavía no ha leído un periódico.
Cree que esperará a ese jefe fuerte.
A Carmen le gusta escuchar música.
Carlos no puede pintar el baño porque tiene sueño.
Nuestro hermano no puede buscar nada.
¡No vendas este barco!
Ya ha elegido un sofá.
Esa estación estaba detrás del banco.
Debería prestarle sus paraguas.
Eras valiente.
Esta es la playa más tranquila de la ciudad.
Este sombrero es más verde que ese sombrero.
Este médico está más enfermo que Lucía.
¿Va a jugar Juan en el restaurante la semana que viene?
La novela nos parece fácil.
No quieren traducir esta carta francesa.
Este es el vecino más joven de Alemania.
No era enfermera.
Nuestros primos están olvidando su historia ahora.
¿Por qué hablamos con nuestro tío?
¿Quién está terminando nuestro periódico extraño?
Estaba estudiando con su primo.
A Sara le gusta este bosque tranquilo.
Lucía no puede ver estas películas porque tiene prisa.
Necesitan abrir una caja, pero no tienen tiempo.
Necesitamos una cámara.
Empezaron a ver un concierto.
No nos encanta esta película.
¿Por qué habló Carlos con su hija?
Hoy es martes, 5 de septiembre.
Quieres que hable con su hermano.
Por la tarde Carmen y Pedro hablaban español.
Estás tan ocupado como Jorge.
¿Cuántas radios ha encontrado?
No hablamos con Jorge porque estábamos ocupados.
Ha tocado el piano.
Esta enfermera vive en Sevilla desde hace nueve años.
Cuando Elena llegó, su tío ya había lavado el barco.
No irá a Madrid porque no tiene dinero.
No hay sillas en esas casas sucias.
¡No lo llames!
Carlos se lo envía por la noche.
Su ensalada es italiana.
¿Adónde fuimos la semana pasada?
Mi cumpleaños es el 2 de mayo.
Cuando Carlos tenga dinero, esperarás a estos médicos.
Miguel le venderá todas las camas.
¿Te levantaste a las once?
Esta es la tienda más pequeña de Portugal.
Cuando Juan era niño, tocaba el violín.
Ya se ha divertido.
Se acostó ayer.
Si la tienda está cerrada, Isabel venderá otro sofá.
El concierto no era el lunes a las nueve.
Cerrarán esta ventana cuando Isabel llegue.
No nos encanta hablar italiano.
Ana intentará traducir ese buen libro.
Viajaré a Nueva York el 24 de mayo.
¿Eres menos joven que tu hermano?
Jorge es abogado.
Dicen que Miguel va a despertarse.
Hay una mesa en la casa.
¿Quién ha esperado a su hija?
Esa estación está cerca de Nueva York.
Sara y Pablo ayudan a su hijo por la mañana.
Mis primos traen sopa todas las semanas.
No durmieron demasiado el mes pasado.
¿Qué come?
Carmen quiere que pague sopa.
Me duele el brazo.
¿Vivimos en Nueva York por la noche?
El viernes nuestro hermano va a volver del hospital.
¿A quién esperó?
La chaqueta que he llevado era roja.
Pablo no es famoso.
Todos los días compraba la cámara rota.
Estás trabajando en Londres ahora mismo.
Su tía tendrá que visitar a su hijo.
Su tío se ducha por la mañana.
Tenemos un teléfono, pero no lo usamos.
¿Estaban sus diccionarios ingleses sobre el sofá?
¿Qué taxi ha tomado Laura?
Su hijo tiene calor.
Cuando era niño, viajaba a Roma.
Tienes que ayudar a su hermana, pero no tienes tiempo.
Este baño es más moderno que ese baño.
Pablo y Carmen no tienen que pagar el zapato blanco.
Miguel sabe tocar la guitarra.
Pagaremos leche cuando tengan tiempo.
Estábamos traduciendo esa novela.
Les gusta viajar a Sevilla.
¿A quién vamos a ayudar?
Necesitamos tomar el autobús, pero estamos muy contentos.
¡Qué famosa es la farmacia!
Su hijo quiere traérselo.
Ana irá a Sevilla para llorar.
Hace mal tiempo en México.
Cuando volvamos, se duchará.
Nos ayudaste.
La chica que trabaja en Lisboa es mi hija.
No hay un armario en esos jardines.
Tu hermano es de Portugal.
No puede vender otro ordenador porque está ocupado.
Estoy rompiendo los vasos ahora mismo.
Están construyendo muchas cocinas grandes.
Fue a esa farmacia hace tres semanas.
¿Es esta respuesta más difícil que la otra?
Carlos necesita escuchar esa canción, pero está muy enfermo.
Debería tener cuidado.
Está olvidando mis palabras ahora.
¿Va a ir Isabel a la tienda con Lucía pronto?
Recordábamos el problema.
Construirá esta casa hermosa.
El estudiante no quiere escuchar la música.
¿De quién es este plato?
Este viaje no es el jueves a las doce y media.
¡Qué camisa tan fea!
Jorge y Juan estaban enfermos.
Habrá un barco en esa farmacia.
Esperas que lea esa carta.
Vamos a hablar con nuestras hijas.
¿Somos tan amables como nuestra hija?
Lucía no es ingeniera.
Lucía quiere vender cuatro faldas mojadas, pero no puede.
El castillo feo está al lado de la escuela.
Queremos que abras una ventana.
Pagaste 90 euros por las bicicletas.
Miguel estará en el baño.
Luis no puede lavar tres coches porque tiene prisa.
¿De quién es esta camisa?
David e Isabel arreglaban la mesa.
Arregla la bicicleta lenta, por favor.
A Juan le gusta hablar inglés.
Pablo nunca come pizzas.
Si quieres, Pedro se duchará.
¡Qué playas tan hermosas!
Ese es tu coche grande.
¿Por qué hemos buscado los supermercados?
Bebieron leche.
He cantado en nuestro nuevo piso.
¿Habrá un viaje en Sevilla?
Nunca toca el violín.
Estoy cerrando la ventana ahora mismo.
Este avión es lento.
Hay algunas camas en esa oficina.
Esta escuela es menos pequeña que esa escuela.
Solo estoy mirando.
Estos amigos escuchan su música todas las mañanas.
¿Cuánto cuesta su camisa?
Nunca ha bebido leche.
Estaba comprando todas las camas rotas cuando Pedro llegó.
Hoy es sábado, 26 de septiembre.
No debemos tocar la guitarra.
Prepararé la boda.
Hace buen tiempo en Lisboa.
Habla portugués todas las mañanas.
¿Es el sofá cómodo?
Me ducharé a las cinco y cuarto.
Siempre viaja a Lisboa.
El abogado se lo está prestando.
Recuerdas la palabra.
Pedro, tráeme este té.
¿Es su hermano pintor?
Me cepillaré los dientes.
Por la mañana su hermano sale del banco.
¿Cuántos barcos vendiste?
Tiene que pagar esos sombreros, pero no tiene tiempo.
¿Adónde irán?
¿Adónde va David?
Fuimos a Roma después de cerrar otra puerta.
¿Dónde está nuestro gato?
Laura quiere escribir ese mensaje, pero no tiene dinero.
Sus hijas nunca han hablado alemán.
Su hermana no recuerda esa canción.
Tiene mucha sed.
El domingo María no va a jugar al fútbol.
La pizza que ha pedido es española.
Queremos ver algunas películas.
¿A quién llamarán?
No le duele el estómago.
El profesor que ha leído muchas cartas es pintor.
Visitaré la ciudad la semana que viene.
Miguel y David fueron al teatro en coche.
¡Qué valiente soy!
Su cumpleaños es el 25 de octubre.
Isabel tradujo esos diccionarios.
La escuela estaba delante del hotel.
Va a esperar ese autobús mañana por la mañana.
Al hombre le gusta el zapato.
Luis cocinará en el restaurante el próximo verano.
Necesita cocinar mucha sopa, pero no puede.
El tren llega a las tres y cuarto.
Si tuviera dinero, se enfadaría.
Si quieres, Jorge no se aburrirá.
Carlos recuerda esta canción.
Esa enfermera que vive en Barcelona es enfermera.
Ya no vivimos en Roma.
Estamos tristes.
David intentó arreglar las bicicletas.
Vas a pagarlo.
¡Qué bien cocina su tío!
Te lo prometo.
Sus hermanos lo traerán.
El pastel que María pidió es italiano.
Esperan que trabajes en Lisboa.
Quiere que vayamos a Sevilla.
Carlos no va a abrir una ventana.
Carlos sabe que hemos arreglado la cama pesada.
Quiero que vendas un teléfono.
Si Miguel tuviera dinero, comería el queso delicioso.
Todas las mañanas mi tío los llama.
Su hijo cerró una ventana hace dos días.
Lucía espera que hable con su hija.
No te duele mucho la garganta.
Quieres que me siente.
Esta es la enfermera más seria de España.
Ves esas películas interesantes los fines de semana.
Laura se lo estaba enviando.
¿Cuándo construyó una casa?
Esta caja está menos sucia que esa caja.
¿Cuántas revistas compraremos?
Sara necesita vender ese jardín, pero no tiene dinero.
No encontraremos la vaca el próximo verano.
Esta fiesta será el sábado a las ocho.
Conduce el nuevo barco, por favor.
La reunión fue muy larga.
Me da igual.
Cuando este abogado era niño, comía pasteles.
Eran las seis cuando llegamos.
Caminarás hasta la estación mañana.
Tienes razón.
La biblioteca no abre a las seis los sábados.
Nevará mucho en Alemania el año que viene.
¿Era mi primo cocinero?
El baño que construiste está limpio.
¿Están trabajando en Barcelona?
Necesito vender un vestido, pero no puedo.
Hoy es jueves, 12 de febrero.
¿Hay un perro en la estación?
Pueden ver el concierto corto porque quieren quedarse.
Carlos es de Italia.
Hay una universidad en Madrid.
Esta bicicleta está menos sucia que la otra.
Hay muchos mapas sobre la mesa.
Nunca has jugado con tu hermana.
El hospital está lejos del teatro.
No puede esperar a su tía porque está muy enfadado.
¿Llovió en Barcelona?
Pablo, lleva esta falda.
Su tía trabaja en Sevilla desde hace dos años.
Jorge no estaba detrás del castillo.
Quiere que hables con Pablo.
El chico amable nunca baila en el hotel.
Sara está esperando este tren.
Miguel quiere que leamos una novela.
Carmen salió de París anoche.
Le duelen los pies cuando hace frío.
Necesita traer esta ensalada, pero no puede.
No tomes el avión.
Ese barco costó veinticinco euros.
Sara estaba vendiendo ese jardín cuando Sara salió.
¿Recordamos esa idea?
Saben que puedes terminar tus libros.
Todo el mundo ha escuchado esa canción.
Isabel dice que no ha pedido mucho té caliente.
Has limpiado tu baño.
Lo sabía.
No estudió italiano.
No hay sofás en la oficina.
Se despierta a las nueve menos cuarto.
Iré a Sevilla después de llevar un vestido.
Si mañana llueve, buscarán ese diccionario.
Estamos cerca de la farmacia.
Eran las ocho y cuarto cuando llegó.
Le duele la pierna.
Todos los días Elena y Miguel van a Argentina.
Han llegado a este banco.
Nuestro hijo lo ayudó el mes pasado.
Quieren este abrigo.
Laura acaba de ver un partido.
Todas las mañanas llegan a esa universidad.
¿Por qué ha hablado Pablo con su hijo?
¿Se lo das por la tarde?
La chica tenía muchos barcos.
A Isabel le gusta la bicicleta.
Pablo ya no vive en Lisboa.
Comeremos en este viejo baño.
¿Cuándo va a pintar Lucía muchas cocinas pequeñas?
¿Dónde están sus coches? Los ha vendido.
Iré a Lisboa para correr.
Necesito mi reloj.
Juan y Sara no van a pagar un abrigo pronto.
No pueden hablar con Juan porque están enfermos.
No le gustan estas canciones.
Perdieron este pasaporte el año pasado.
¿Quién vio esos grandes conciertos?
El ruido que he escuchado era hermoso.
Jorge trabajaba en Nueva York todas las mañanas.
Todos los días Luis va al restaurante.
¿Por qué no va Carmen a Barcelona?
Quiere que lave la lámpara.
El médico no estaba cantando en el teatro.
Trabajan en Barcelona desde hace diez semanas.
La clase es el 5 de mayo.
Tiene un mensaje, pero no lo usa.
Si no encuentro las llaves, no se aburrirá.
Encontraste una pelota y luego la vendiste.
¿Le encanta el restaurante?
¡Qué banco tan moderno!
Tu hermano se lo envía por la tarde.
Saben que Elena ha vendido una camisa sucia.
Carlos la conocía.
El taxi llegó a las 8:40.
Cuando tengas tiempo, nos enfadaremos.
No he roto nada.
Estos son sus hermanos.
Voy al aeropuerto por la noche.
María quiere que vendamos nuestra radio.
¿Les gusta la música?
Cuando David entró, ya había traducido esta novela.
Construyó esta tienda famosa.
Sara y Miguel se ducharán a las nueve.
María no prefería esta manzana.
Este estudiante va a cerrar otra ventana.
Dice que estás nervioso.
La mujer que olvidó las historias importantes es amable.
Si quieres, Jorge llevará estos vestidos negros.
No se acuesta porque está sola.
Son las ocho y media.
Habrá algunos abogados en el piso sucio.
La llave estará debajo de la cama.
¿Quién pagará el té?
Busqué un ordenador caro y luego lo perdí.
Pablo siempre baila con Ana.
Tienes suerte.
Isabel y Elena no pagaron 66 euros por las bicicletas útiles.
Hace sol en invierno.
A las chicas les gusta escuchar música.
Hay una camisa al lado de la silla.
Eran las dos cuando llegó.
El chico que vive aquí está solo.
No pinta estos sofás feos porque no tiene tiempo.
Es muy rico.
¿Qué camisa llevó Jorge?
La semana pasada lloró en esta estación tranquila.
Has comido con Sara.
No lo has comprado.
Por la noche Isabel estudia inglés.
Esta película es menos buena que la otra.
Es más joven que su hermano.
Vamos a comer arroz.
Nos gusta leer revistas.
Esta boda era el martes a las diez y cuarto.
Siempre jugamos en el mercado.
Cuando llamé, Laura y Jorge ya habían elegido esta cama.
Entienden las respuestas.
Fuimos al mercado ayer.
Miguel acaba de beber cerveza.
Está más triste que su hijo.
¡Qué estación tan hermosa!
Esta revista es de ella.
¿Necesitabas este abrigo?
Esta silla está rota.
Su hermana ha comprado la cámara pequeña.
¿Nos gusta trabajar en las cocinas?
¿Intentaron María y David abrir esas puertas?
Las reuniones eran demasiado importantes.
Este castillo es demasiado grande.
Esa foto está debajo del sofá.
Tu hijo está bailando muy bien.
Vamos a dormir en el viejo teatro mañana por la mañana.
Tiene cuarenta y nueve años.
Fui a Roma para cocinar mucho arroz.
No le gusta llorar con Carlos.
Este es el chico más inteligente del mundo.
Quería visitar a ese jefe fuerte.
¿Cuántos perros vamos a encontrar?
David no se puso el sombrero.
¡Qué bien habla Isabel!
Los partidos eran divertidos.
Isabel va a dárselo el sábado.
Este no es el hotel más famoso de Italia.
Su tía habla inglés por la noche.
¿Por qué lavaremos otro abrigo?
Si mañana llueve, no iremos a Lisboa.
Esa es tu tía.
Por la noche Lucía escucha esta canción hermosa.
La reunión era el 2 de marzo.
Son las 9:30.
Elena e Isabel se han cepillado los dientes.
¿Quiere elegirlo?
Le dará una chaqueta a su tía.
David nunca ha cocinado con Luis.
Cuando entró, su hermana ya había escrito todos los viejos mensajes.
La enfermera es muy joven.
La boda era el viernes a las cinco y media.
¿Cómo está mi hermana?
Te gustaría pedir el vino.
Estoy estudiando inglés.
Esta es la chica más importante de Portugal.
Están cantando con Juan en este momento.
Este hombre lo necesita.
¿Dónde está tu teléfono? Lo has perdido.
Nos entienden.
Tiene seis sombreros, pero no los usa.
Deberían tener cuidado.
Tenemos una idea importante.
Esa es su cocina hermosa.
¡No pagues la leche!
Carmen y Lucía tenían razón.
No arreglarás tu cama porque no tienes dinero.
Su primo no se llama Juan.
Viajarán a Barcelona el 24 de agosto.
Este es el profesor más perezoso de Japón.
Quiero que pidas la cerveza.
He traído café en el mercado.
¿A quién va a esperar?
Pago una pizza muy a menudo.
A tus hijas les encanta nuestro partido.
Acabas de escribir estos mensajes.
¿Cuándo preparó cuatro bodas?
No hay gatos inteligentes en nuestra casa.
Luis quiere ayudar a su primo, pero no tiene dinero.
Quiere que lleve una falda.
¿Por qué hemos escrito algunos poemas?
Acabo de hablar con mi hija.
¡Qué bien juega Elena!
Se vistieron a las seis.
¿Viajarás a Nueva York el mes que viene?
¿Por qué está llevando un vestido?
Tienen calor.
Arreglaré esos teléfonos cuando llegue.
Pedro va a darme ese viejo sombrero.
Limpió los armarios amarillos el mes pasado.
La carta te parece buena.
Ha cocinado una naranja en el piso.
¿Sabía Carmen tocar el piano?
No hay una mujer en esa universidad.
¡Qué vestido tan bonito!
Lucía no construirá el piso sucio porque no tiene tiempo.
Lucía le mostró nuestro jardín.
¿Llegará el taxi a Nueva York a la una y cuarto?
La escuela cierra a las cinco menos cuarto.
La boda es el jueves a la 1:30.
Sus hijas están más enfadadas que su hijo.
Fueron a Lisboa después de limpiar la silla.
La farmacia no abre a las diez.
¿Hay un barco en el jardín?
Muy a menudo Lucía se pone la chaqueta.
El profesor siempre bebe vino.
Este médico no nadará en el castillo.
¿Tiene nuestra hermana que ver otro concierto interesante?
Elena no quería divertirse.
La semana pasada nos quedamos.
Si tuviéramos coche, lavaríamos este coche.
¡Qué caballos tan fuertes!
Carmen va a traducir la carta pronto.
El abogado español debería pagarlo.
¿Dónde está su libro? Lo perdió.
Este pájaro es más hermoso que el otro.
¿Vivieron los amigos en París durante tres años?
Camino con mi hija por la tarde.
Su tía eligió una novela el verano pasado.
¿Qué comerán?
Mi tío prefería vino.
Esta falda está más sucia que esa falda.
Hay seis viajes importantes en Lisboa.
No los conocías.
Estos estudiantes estaban construyendo un teatro en los pisos.
Tu tío no quiere prestárnoslo.
¿Dónde encontró un gato?
Le estaban contando su palabra a su hija.
Buscó un teléfono hace tres semanas.
Tienes frío.
Esta ciudad es tan tranquila como la otra.
¿Por qué van a despertarse?
¿Ha corrido Carmen en su cocina?
Irá a Lisboa cuando Isabel termine el trabajo.
Laura, visita esa ciudad tranquila.
Nuestro examen es el 8 de marzo.
¿Le enviará esa carta a Carlos el mes que viene?
Sus hermanas pagaron 25 euros por este abrigo.
¿Dónde está su mensaje? Lo ha olvidado.
¿Qué pastel preparamos?
Están en la cocina.
Los conozco.
Van a mostrarle su carta a su tío.
Mi tía está construyendo esa tienda ahora mismo.
¡Qué malas son las lecciones!
¿Llovió mucho en México anoche?
La camisa es mía.
Carlos quiere traducir el poema interesante.
Mi hija quiere ser escritora.
Laura estaba corriendo en la habitación.
¡Qué bien cocina tu tía!
Si Miguel viviera en Madrid, compraría chocolate.
Ese puente no es muy tranquilo.
Pablo va a ir a Lisboa después de llamar a su hija.
Dice que no ayudaron a estas chicas.
Si tienes tiempo, Pedro traducirá este diccionario.
La película es demasiado interesante.
Muéstranos esta taza marrón.
Hay una chica inteligente en la biblioteca.
Juan irá a Madrid antes de beber cerveza.
El billete estaba al lado del armario.
Ese sofá le parece caro.
Cuando era niño, vivía en París.
¡Qué casa tan grande!
Este libro caro está al lado de la silla.
Encontré un libro barato y luego lo vendí.
Jorge llevaba algunos sombreros rojos.
Las enfermeras estarán lejos del teatro.
Tomaron este autobús lento.
Sus tías lo han encontrado.
¿Sabían estos chicos serios cocinar?
Trabajo en Roma todos los días.
Laura no estará cerca de Roma.
Quiere dártelo.
Están viviendo en Sevilla.
El autobús salió a las cinco.
Si quieres, Carlos abrirá esa ventana.
Mi hermano se llama Pedro.
¿Deben tocar el piano?
¿Deberían enviárselo?
¿A quién llamamos?
¿Qué cocinarás?
¡Cállate!
El supermercado está delante de la universidad.
Cuando Juan entró, ya había buscado una cámara.
Jorge trabajó en Nueva York hace tres semanas.
Todo el mundo ha visto tu película.
Le está prestando su barco a su hermana ahora mismo.
¡Qué solo está!
Hace dos días me senté.
¿Es su tío de Barcelona?
La bicicleta que Carlos arregló es moderna.
Estábamos arreglando esa bicicleta.
No hay una farmacia pequeña en la cocina.
Caminó en ese piso.
Sabemos bailar.
Su hermana estaba cocinando sopa caliente.
Había cuatro gatos en sus habitaciones.
¿Vamos a enviárselo?
Miguel caminaba en la cocina grande.
El próximo verano encontrará tres mapas.
Carmen no está arreglando los teléfonos en este momento.
¡Lava el barco!
¡No traigas ese billete!
Miguel recuerda su ruido extraño.
Lucía, no te duches.
Isabel siempre toca la guitarra.
El reloj estaba al lado de la mesa.
Estoy tan enfermo como mis tíos.
Vivimos en Berlín durante ocho años.
Ana y Juan jugaron al ajedrez hace dos días.
¿Buscó Sara un caballo hermoso el verano pasado?
No somos muy inteligentes.
Ese profesor que vive en Barcelona es mi tío.
Ya es la una.
¿Quién va a limpiar el sofá?
Cuando María termine el trabajo, tomará otros taxis lentos.
Habrá una lámpara sobre el armario.
El amigo fuerte ha bebido agua.
Jorge y Miguel quieren construir otra farmacia.
Carmen se quitó la chaqueta.
La buena chica tiene que esperar al profesor famoso.
Estos gatos son demasiado fuertes.
El estudiante pobre tuvo que visitar a su tío.
¿Qué va a buscar?
Nos gustaría ir a París.
¿Cómo es esta iglesia?
¡Qué extraños son los libros!
Hace buen tiempo en Madrid.
Este billete es mío.
No cocinaron su tomate.
Entiende la buena novela.
Su primo es muy rico.
Este profesor quiere hablar con su primo.
¿Por qué está trayendo el agua?
¿Qué radio ha vendido?
El museo cierra a las ocho.
El martes David no esperó a sus primos.
¿Quién va a pintar esas sillas?
Muy a menudo construimos la farmacia.
Los exámenes son el 1 de septiembre.
El museo abre a las ocho menos cuarto los domingos.
Este no es el parque más pequeño de Italia.
Sus gatos les parecen pequeños.
¡Qué pesada es la cama!
Lucía no va a traer su periódico francés el próximo verano.
¿Por qué ha hablado con Ana?
Estudié alemán ayer por la tarde.
Este sombrero le parece verde.
Estaba preparando ese partido cuando llegué.
Tengo que comer mi patata, pero no tengo tiempo.
¿Lo ayudará el mes que viene?
Es profesor.
La película es divertida.
¿Qué río van a ver?
Carmen vio este concierto el verano pasado.
Le gustaría sentarse.
Juan lo encontraba.
¿Dónde está su coche? Lo ha olvidado.
¿Dónde encontrará Carmen los platos?
La conocemos.
Lucía tuvo que tomar ese avión.
Tienen un billete, pero no lo usan.
Hay seis vacas en este jardín.
Tu tío le trajo un billete a su tío el verano pasado.
¿Romperá la taza en este hospital?
Quiero escuchar esta música.
¿Está cerrando este abogado esa ventana?
Esta es la playa más hermosa del mundo.
Beberé agua cuando termine el trabajo.
Abrirán una puerta verde porque quieren ver este partido importante.
Quiere otro pastel delicioso.
Ese caballo me parece pequeño.
Cuando lleguen, leeremos el poema.
Se sentaba todas las mañanas.
A su hermano le gusta el té.
Sus tíos tenían sueño.
Fuimos a esta biblioteca.
El profesor vive en Lisboa desde hace diez meses.
Hace mucho frío en otoño.
Isabel no tiene diecisiete años.
No es muy inteligente.
¿Por qué ayudaste al estudiante importante?
Cuando vuelva, pedirás estas ensaladas.
Hoy es jueves, 15 de agosto.
Espera que no pidas la sopa.
¿Era esta sopa española?
El vestido estaba al lado de la mesa.
La mujer que llevó un vestido está cansada.
Carlos es muy tímido.
Tus hermanas no quieren tres nuevos ordenadores.
Abre la ventana.
Va a divertirse el domingo.
Sus hijas se pondrán el sombrero.
Elena se aburrirá a las nueve.
Esta mujer tímida habla portugués todos los días.
Trabajó en París durante cuatro años.
¿Sabe Pablo nadar?
¿Dónde perdimos ese lápiz?
Oía la canción los fines de semana.
A las enfermeras les gusta su vestido caro.
Quiere que hable con Jorge.
Lucía no intentó buscarlos.
Se lo contarás.
¿Sabía David bailar?
Estaremos cerca de Sevilla.
Estaba demasiado triste.
¿Cuánto cuesta su camisa?
Carlos y Miguel vivieron en Barcelona.
Carlos lavó esta camisa blanca.
Comprarán pan cuando María vuelva.
Si hace frío, comerás una pizza deliciosa.
Mi hijo es de Portugal.
El camarero que vive aquí está enfermo.
Quiero ser pintor.
Hoy es jueves, 1 de febrero.
¿A nuestra hermana le encantan las pizzas?
Su primo no te los muestra por la noche.
Miguel y María trabajaron en Barcelona durante siete años.
No le gusta el deporte.
¡Qué teatro tan moderno!
Sara y Lucía no pagaron cuarenta y cinco euros por el nuevo coche.
Eligió otro libro.
No me gusta comer en la farmacia.
Pedro no estaba oyendo esos ruidos extraños.
¡Qué roto está el ordenador!
Hay algunos gatos en este aeropuerto.
El viernes este profesor la esperó.
Cuando Luis salió, este jefe pobre ya había limpiado la cocina tranquila.
Pedro espera que Lucía escuche su música.
Lucía no está lavando esta camisa.
Su cumpleaños es el 14 de octubre.
Sara no lo quiere.
No beberá mucha agua porque está muy enfermo.
Este sofá es menos pesado que ese sofá.
No le duele mucho la garganta.
Todavía no ha visitado a su hijo.
El hospital no cierra a las cuatro y media.
Me encanta el coche.
No van a ducharse mañana por la mañana.
Le ha vendido estos coches a María.
Lucía dice que se aburrirán.
Los encontraba.
Tiene ganas de esperar a la enfermera.
Habrá muchas fiestas en Roma.
David puede traducir el poema en el mercado.
A Juan le gusta escuchar música.
Teníamos sueño.
Esta es la montaña más tranquila de la ciudad.
Isabel quiere que lave todos los vestidos.
Queremos escucharte.
La mujer alemana nadó con su hijo.
Los ordenadores son muy nuevos.
¿Es esta silla marrón?
Recordabas las historias difíciles.
Se está sentando ahora.
¿Qué cocinará Jorge?
No se lo traes todos los días.
Bebiste zumo hace un año.
Bebía café todos los días.
¿Era tu tío demasiado fuerte?
Quiero cocinar arroz.
¿Por qué buscas la universidad?
Quiere que cierren esta caja.
¿Quieres mostrármelo?
Lucía quiere que traduzcan el periódico.
Nos gusta este supermercado cerrado.
Puede escribir una vieja carta porque quiere acostarse.
Busqué una bicicleta negra y luego la perdí.
¿Está llamando David a su tío ahora mismo?
Quiere que llame a sus tíos.
No olvidarán nada.
Correrá con Lucía la semana que viene.
¿Lo ha olvidado Carlos?
María debe tocar el violín.
No quiere leer todos los periódicos caros.
Cuando eras niño, comías pasteles.
¿Estabas viviendo en Madrid?
Irán a Madrid antes de vender todos los barcos.
Estamos viviendo en Nueva York ahora mismo.
¿Estudiarán Miguel y Lucía portugués?
Saben conducir.
Se lavarán las manos pronto.
No construyes ese supermercado porque no tienes dinero.
El año pasado el nuevo médico preparó esta reunión interesante.
El chico español llorará en su piso el martes.
Hay algunas sillas en el supermercado.
Este es su zapato negro.
Miguel está pintando la habitación ahora.
Pedro y Ana prefieren la sopa fría.
Dicen que Pedro ha visitado la estación hermosa.
Tus hermanos acaban de divertirse.
Miguel se dormirá antes de pedir leche.
¿Es esta la ciudad más grande de Portugal?
La mujer joven no quiere ser periodista.
El estudiante bajo prefiere nuestra falda.
¡Qué camareros tan amables!
¿Habló el profesor portugués ayer?
Muy a menudo llega a la farmacia.
No tenemos miedo del agua.
Laura quiere prestármelo.
Miguel y Sara querían seis perros.
Encontró un barco limpio y luego lo vendió.
Son las siete menos cuarto de la mañana.
¿Recordaba tu hija las canciones?
El hombre ha jugado al tenis.
¿Quién terminará este ejercicio?
¿Son esos mis nuevos coches?
¿Baila en el supermercado por la mañana?
Llovió mucho en Lisboa el verano pasado.
Intentaron llamar a su tía.
No me lo cuentes.
Limpia tus armarios, por favor.
Isabel canta en la cocina por la mañana.
Tenía suerte.
¿Quién ha comido este tomate?
Luis necesita abrir esta caja, pero no tiene dinero.
Traje nuestra ensalada.
Nunca toca la guitarra.
¿Es este el abogado más rico de la ciudad?
Llegará a ese supermercado.
Sara y Elena se levantarán a las 11:40.
No ayudé a mis hijos porque tenía prisa.
Alguien pierde esa radio.
No me duele la garganta cuando hace frío.
Carmen va a ir a Berlín después de beber mucho vino.
¿Nieva mucho en Londres todas las semanas?
No estaba descansando demasiado.
Ana e Isabel no vieron a nadie.
Nunca corre con su hermana.
Luis irá al hotel esta noche.
Tu hija tiene sed.
¿Me lo traen Sara y Lucía por la tarde?
El autobús saldrá a las 4:10.
Busca piso en el centro.
Te vendió una silla anoche.
El jefe tenía razón.
Este es el pueblo más grande de Alemania.
Esta oficina está detrás del restaurante.
Miguel y Laura no van a viajar a París el 17 de marzo.
Su hermano vio este taxi.
¿Adónde fue hace dos días?
Luis no tiene miedo de los perros.
El niño traducirá este periódico cuando vuelvan.
Ana estaba en la casa.
Luis siempre toca el violín.
¿Dónde estaba tu primo?
Este diccionario no es tan interesante como el otro.
Volví de esta estación anoche.
¿Adónde fue?
Luis y Carlos no le darán una cámara a David.
Pedro no está lavando la bicicleta amarilla ahora.
¿De quién es esta falda?
¿A quién ayuda Lucía?
Esperamos el taxi.
¿Ha dormido el vecino en el aeropuerto?
¿Dónde encontró Carmen esos bancos hermosos?
Quieren cuatro relojes útiles.
Nos gustan los pasteles.
Se duchará después de descansar.
Tu hermana no está lavando esa chaqueta ahora.
¿Es este el banco más grande de Portugal?
Luis tenía suerte.
Elena le está prestando sus coches a su tía.
Miguel y Pedro nunca descansan en esta oficina.
Habrá algunos médicos en esta cocina.
Su hija se llama Isabel.
Somos más bajos que nuestro hijo.
¿Era Luis amable?
Estarán al lado de la escuela.
Esta radio es tan vieja como esa radio.
Esa es nuestra casa tranquila.
Voy a dormirme antes de conducir la bicicleta.
Tenía mucho sueño.
Tengo prisa.
Ese partido es muy importante.
Sus tías necesitan conducir el barco negro.
¿Visitaste la ciudad ayer por la tarde?
Escuchamos los ruidos hermosos por la tarde.
¡Qué pájaro tan hermoso!
El estudiante nunca habla francés.
Estas chaquetas son tuyas.
El jefe siempre viaja a Roma.
Vamos a tomar este autobús rápido.
Tocan el piano los fines de semana.
Hay un abogado en esta cocina.
Los barcos no son rápidos.
Este es el estudiante más alto de Alemania.
El estudiante va a ponerse la chaqueta.
¿Irán David y Ana a Roma?
Los amigos lo conocen.
No cocinará algunas ensaladas porque está muy enfadado.
Quiere sentarse.
Pagarás otro sombrero cuando tenga dinero.
Su tía trabajó en París durante seis semanas.
Hoy es jueves, 19 de enero.
No entiendo.
Sara no debe quitarse la camisa.
A David le gusta la ciencia.
Si el tren no llega, arreglará su cámara.
Te gusta jugar al ajedrez.
¿A Carlos le gusta la música?
Elige las sillas, por favor.
Los vecinos querían ir a París.
Su tía se aburrirá pronto.
No vamos a encontrarlo.
El jefe es cocinero.
Nadie limpió su silla.
Pagarán sopa cuando vuelvas.
Fue a Londres antes de leer.
¿Dónde está su reloj? Lo ha perdido.
No hay una mesa fea en este jardín.
Si quieres, irá a Londres.
Ya son las dos y cuarto.
Sus hijos están esperando el taxi en la escuela.
El avión salió a las cuatro menos cuarto.
No tenía calor.
¿Dónde está su coche? Lo perdió.
Lucía, enfádate.
El plan que olvidó es malo.
Eran las diez y media cuando Luis llegó.
¡Qué cocina tan moderna!
¿Por qué no pinta Jorge la cocina?
El abogado leyó un mensaje en el jardín.
A Ana le gusta viajar a Berlín.
¿Dónde están nuestros lápices? Los olvidamos.
¿Te lo trajimos la semana pasada?
¿Le ha vendido esas bicicletas a Pablo?
El profesor abre tres cajas todos los días.
Estos son tus sombreros rojos.
Pagamos 28 euros por el barco.
Llovió mucho en Lisboa ayer.
¿Romperá el vaso roto en la habitación?
El hotel abre a las diez y cuarto los lunes.
Jorge sabe que vas a ir a Berlín.
Este médico quiere llamarnos.
Jorge no se ha quitado la falda.
Estaban en la casa.
Ha esperado a esas chicas.
¿A Carlos le encanta la historia?
María habla con María porque quiere elegir otro vestido.
Queremos prestártelo.
¿Cuántos sofás hay en la iglesia?
Nuestro hijo estaba lejos de la tienda.
Esa chica que vive en Lisboa es ingeniera.
Pedro te ha mostrado el jardín.
Vas a contárselo.
Este es el hombre más joven de Francia.
Vas a ir a Nueva York antes de terminar tus novelas.
El piso era muy grande.
Le enviamos una novela inglesa muy a menudo.
Su tía le mostrará el sombrero.
El amigo inglés se ha quedado.
Esta es la playa más pequeña de la ciudad.
Tienes seis bicicletas, pero no las usas.
Quiere preparar la fiesta, pero no tiene tiempo.
No espero el avión lento porque no tengo dinero.
¿Por qué no escribió una carta?
No son jóvenes.
Laura ya ha escrito esa carta.
Esos sofás le parecen verdes.
El vecino ha dormido demasiado.
¿Cuándo elegirá Ana todos los libros largos?
Estas son sus faldas amarillas.
No te enfades.
No te levantaste a las cuatro menos cuarto.
Los lápices estarán al lado de la mesa.
Isabel no preparará nada.
¿Lloverá en Francia mañana?
La chica perezosa nació el 17 de noviembre.
Alguien llama a los médicos.
Miguel es ingeniero.
¿Qué van a leer?
Quiero terminar ese trabajo.
Ese jefe que buscó muchas vacas es rico.
Ana tiene setenta años.
Tu tía es de México.
¿Es tu primo perezoso?
Pedro te visitó.
Me duele el brazo ahora.
Salimos de esta biblioteca.
Habrá dos exámenes en París.
Esta idea era buena.
Estos sombreros son de ella.
El tren saldrá de Londres a las cinco y cuarto.
¿Cómo es ese concierto?
Está pagando una pizza española en este momento.
Cuando llamó, la chica ya había olvidado el zapato.
Ese sofá amarillo cuesta sesenta y tres euros.
Mi hermana no es amable.
Los jefes no se cepillaron los dientes.
Eran las diez cuando nuestra tía llegó.
Trabajan en Barcelona desde hace doce años.
Miguel, no se lo cuentes.
Empezamos a comer la patata.
Carmen e Isabel hablaron italiano.
¿Tomaban el taxi por la noche?
¿Por qué construyeron otro jardín pequeño?
Jorge quiere cerrar su ventana, pero no tiene dinero.
A Isabel y Miguel les encanta la historia.
Están escuchando nuestro ruido en la oficina.
La mesa es gris.
Le encanta jugar al fútbol.
Me encanta ver películas.
¿Qué está cocinando Pablo?
¿Van a mostrárselo?
Llovió mucho en Sevilla el verano pasado.
Tu hermana le prestó cinco vasos a María.
Viaja a Roma todas las mañanas.
Esta es la farmacia más famosa de Alemania.
Tendrán que buscar ese teatro.
David no tomará este taxi rápido el próximo verano.
Lucía y Elena no tenían las cámaras ahora.
¿A su tía le gustan las manzanas?
No hablamos alemán todos los días.
David quiere la bicicleta lenta.
¿Por qué se levantará Elena?
Irá a Berlín cuando tengas tiempo.
Se cepilló los dientes.
¿Te gustaría pintar las mesas?
Mis hermanos no pueden venderte muchas camas.
¿Se llama mi hermano Carlos?
El aeropuerto cierra a las diez.
¿Qué está comprando?
¿Es su chaqueta muy vieja?
Carlos, limpia el piso.
Todo el mundo ha oído la música.
David nació en 1976.
Carmen quiere prestárselo.
Eres de Barcelona.
¡Qué calles tan grandes!
Las clases son el 13 de abril.
¡Qué ciudades tan tranquilas!
Su hermano no estaba nadando mucho.
No viajaré a Portugal.
Su tío se llama Pablo.
Estamos tan ocupados como nuestro tío.
¿Hemos viajado a Barcelona?
Elena quiere que me acueste.
Este es su sombrero blanco.
Hace mucho sol en Londres.
No me duele un poco la garganta.
No elijas el sombrero, por favor.
Sara está estudiando portugués.
Nos aburrimos ayer.
A María le encanta tocar el piano.
La esperamos la semana pasada.
Pablo tuvo que llevar nuestra falda.
No habrá un coche en esa iglesia.
No se han lavado las manos.
No te duele la cabeza hoy.
La mujer debería enviarle una falda a Carmen.
Tus primos perderán los lápices el miércoles.
Si el tren no llega, verás su película.
Laura quiere cocinar el queso, pero no puede.
Conocía este mercado tranquilo ahora.
Cuando Ana llamó, Luis y Jorge ya habían esperado el avión.
Nuestra hermana lavaba su barco.
Mis tíos le están mostrando su periódico a David en este momento.
Quiero limpiar estas sillas.
Hay algunos barcos en la iglesia.
Estoy estudiando italiano en este momento.
Estás más ocupado que tu hermano.
Había muchos perros en esa iglesia.
Juan llamó a este amigo porque quería pedir zumo.
Quiero encontrarte.
¿Se llama su hijo Pablo?
Su primo no jugará al baloncesto.
¿Dónde está su sombrero? Lo ha vendido.
El año pasado los médicos no construyeron la habitación.
Se levantará antes de construir todos los mercados.
Esta historia es más interesante que esa historia.
Quieren que coma ese pastel.
¿Es este el aeropuerto más moderno del mundo?
¿Por qué ha llevado Isabel algunos zapatos?
Carlos no necesita encontrarlo.
¿Estaba encontrando su hermano este paraguas?
Carmen y Laura entienden la palabra.
Había algunos castillos en la casa.
María está conduciendo las bicicletas.
Puedo cocinar pescado delicioso.
El coche le parece caro.
Al estudiante le encanta tocar la guitarra.
Estas mujeres no pagaron sesenta y siete euros por la novela.
Este regalo está sobre el sofá.
Son las siete de la mañana.
Limpia esos sofás.
Hace un año olvidaron esa carta.
¿A qué hora empezará la clase?
Su tía vive en Sevilla desde hace seis años.
¿Qué patata está comiendo?
Siempre están muy preocupados.
El sofá me parece marrón.
¿Tienen Isabel y David ganas de construir una habitación limpia?
El teatro abre a las 11:25.
Luis lloró mucho.
¿Quién está trayendo mis platos limpios?
La enfermera acaba de conducir su bicicleta.
¿Les mostró su tía los pisos el año pasado?
Buscan la universidad por la mañana.
Es menos joven que David.
Las historias son muy buenas.
Lucía es de México.
Hay un chico en tu cocina.
Espero que Sara no lleve nuestros zapatos.
No quiere traerlo.
¿Qué puerta cierra?
¿Quién preparó ese examen importante?
Mi tío ya se ha duchado.
A Elena le gusta tu música.
¿Jugaron al baloncesto?
Fueron a Roma el año pasado.
Hace buen tiempo en Japón.
Esos abrigos cuestan cuarenta y cuatro euros.
Mi hija no vivió en Barcelona durante dos meses.
Laura se lo está prestando.
No le encantan los ruidos.
Va a escribir un mensaje en ese hotel.
Pablo prefiere esta canción.
Este ordenador es más caro que el otro.
Son más bajos que Laura.
Era muy tímido.
¿Cómo está su hermano?
La mujer que vive aquí está nerviosa.
¿Hay algunos pájaros en el aeropuerto?
El nuevo vecino no va a trabajar con Elena.
El coche cuesta treinta y cinco euros.
Luis no puede levantarse porque está aburrido.
¿Dónde verá Miguel otro gato?
¿Entendían ese mensaje francés?
Van a olvidarlo.
Tráele esta chaqueta mojada, por favor.
Tiene un reloj, pero no lo usa.
Me duele la cabeza cuando hace frío.
Está cerca de la farmacia.
Por la tarde piden zumo.
Ana le contó muchos secretos a Pablo.
Irá a Sevilla cuando Miguel se levante.
Este es el vecino más tímido de Alemania.
Estaba oyendo esos ruidos cuando llegaron.
¿Dónde compramos un vestido?
Estará en la habitación.
Cuando llegó, ya habíamos preparado otra pizza.
¿Te gustaría limpiar la mesa?
¿Estaba enfadado?
Miguel es de Italia.
María es abogada.
Nos trajiste cerveza hace un año.
A María le gustaría tomar el autobús.
Quiere pedir su pizza, pero está muy contento.
Cuando salieron, ya habían encontrado un hospital abierto.
¿Dónde está tu novela? La olvidaste.
Esa casa es muy hermosa.
No te está viendo.
¿Te gustaría buscar esta estación abierta?
Este camarero no nada con Carmen por la tarde.
Juan estaba escuchando sus canciones hermosas cuando llamaron.
Laura va a ir a Nueva York antes de pagar té.
Se aburrirán a las ocho.
Sabemos que Laura no construirá este baño.
Miguel, toma el taxi.
Carmen es de Sevilla.
Hablarán con Ana cuando Isabel se levante.
La clase era el viernes a la una.
Nunca hemos nadado en la habitación.
¿A quién están llamando?
Hacía calor en invierno.
Arreglo el barco por la noche.
¿Entendemos esta revista?
Laura rompió ese plato bonito el mes pasado.
¿Llegó el autobús a las doce y media?
¿Trabajas con Isabel los fines de semana?
Cuando éramos niños, veíamos conciertos.
Pedro irá a Sevilla después de llorar.
Saldremos de Alemania.
Se divertirá el próximo verano.
¿Tienen mucha hambre?
Esta sopa era italiana.
Laura necesita arreglar nuestro barco azul, pero no tiene tiempo.
Voy a trabajar en Berlín.
Pablo no quiere ser periodista.
¡Qué bien juega su primo!
¿Dónde está su lámpara? La perdió.
¿Será el partido el jueves a la una y media?
¿Dónde vivimos?
¿Cantaste con Isabel el año pasado?
Ya se han aburrido.
Ayudará a su tío cuando Carlos termine el trabajo.
El niño lo conoce.
Juan y David nunca tocan el piano.
Buscaste estos supermercados grandes en los baños.
Mi tía era estudiante.
¿Quién ayudará a los camareros?
¿Cuántos libros va a leer?
¿Se ha lavado la cara?
No funciona internet.
Esta clase es muy interesante.
Carmen ha buscado un lápiz.
Sé que no estás cerrando una maleta verde.
¿Nos acostamos a las once y cuarto?
Hay tres profesores en el jardín.
Lo está haciendo en este momento.
No empezó a ir a Barcelona.
Necesitabas esta bicicleta roja.
Dice que no visitarán a este médico.
El médico pagó cuarenta y siete euros por la radio.
Soy más perezoso que Pedro.
No limpiamos esas sillas porque tenemos sueño.
Cuando nuestra hermana era niña, cocinaba en la casa.
Jorge quiere que limpiemos estas mesas.
Le muestro un jardín por la mañana.
Son las 3:25.
No estamos cerrando esta puerta.
No hacía viento en Argentina.
Sara le vende la bicicleta barata a Laura todos los días.
Carmen dice que está bebiendo agua fría.
Te duele la garganta ahora.
¿Está la iglesia cerca del teatro?
La farmacia cierra a las 6:20.
¿Cómo está su hijo?
Si Sara tuviera coche, elegiría el periódico.
Siempre está un poco enfadada.
Cuando vuelva, arreglará los armarios.
¡Qué bien nada tu hermana!
¿Dónde perderán el ordenador feo?
El mercado abre a las tres.
Luis no sabe jugar a las cartas.
¿Quién leyó este libro?
Le gusta ver partidos.
Este es el hombre más joven de Argentina.
¿Es esta bicicleta más negra que esa bicicleta?
Sabemos que Pablo no irá a Lisboa.
Cuando saliste, ya habían visto una escuela famosa.
Estos amigos inteligentes quieren dármelo.
¿Qué película ve Ana?
Estas son sus tías.
¿Cómo son los viajes?
Carlos es profesor.
¿A quién llama?
Venderá una cama.
Ya te has despertado.
¿Le ha prestado Jorge un periódico?
Las lámparas están al lado de la mesa.
¿Qué supermercado van a buscar?
¿Oyó Pablo la música hace dos días?
Ese zapato es de él.
El mercado está cerca de Nueva York.
No les prestamos un barco.
La mujer ya se ha divertido.
Voy a traérselo.
Si María tuviera dinero, limpiaría los jardines.
Estábamos buscando este ordenador limpio cuando llamamos.
Queríamos ir a Madrid.
El avión salió a las doce y media.
A su hermano le gustan las ensaladas.
Elena quiere visitarte.
Esta bicicleta no cuesta sesenta y seis euros.
Pablo no pagó veinticuatro euros por esa mesa.
El avión saldrá a las dos.
¿A quién está visitando Lucía?
Estos abrigos son míos.
¿A Pablo le encanta tocar la guitarra?
Estaba cocinando la sopa.
Esta cama es más gris que la otra.
Carlos y David no intentarán vender esa falda.
No hay un abogado en el museo.
El mes pasado el profesor valiente bebió el café.
A Jorge y María les encanta el bosque.
Carmen le da dos camisas amarillas por la tarde.
Laura eligió el periódico el año pasado.
Pronto visitarán la ciudad.
¿Hacía mucho frío en Madrid?
Son las dos menos cuarto.
Su hija cocinó mucho.
Sé nadar.
Este es el jefe más perezoso de Alemania.
No han llamado a su hijo.
No puede pagar la reunión importante porque tiene sueño.
Van a Sevilla por la mañana.
Lucía y Elena son más ricas que Carlos.
No ha cerrado esa maleta.
Debo oír mi canción hermosa.
Les prestarás este plato.
La mesa le parece nueva.
Si no encuentro las llaves, lavarás un vaso.
Te gusta estudiar en la casa.
¿Nos encanta jugar al baloncesto?
¿Cuánto cuesta el vestido negro?
María le está vendiendo este teléfono a su hermano ahora mismo.
Ana quería esa bicicleta barata ahora.
Nuestro gato te parece pequeño.
¿Nadaban con Ana por la noche?
Su hijo no quiere zumo.
Llevábamos otro viejo abrigo por la mañana.
El avión sale para Lisboa a las 2:05.
Su hermano estaba llamando a su hija.
Debería viajar a Sevilla.
Mi tío volverá de México esta noche.
Esta es la enfermera más rica de Japón.
Juan lo está pagando ahora mismo.
A Laura y Juan les gusta ese hospital.
Te gusta ese barco.
Miguel está un poco nervioso.
No pidas los pasteles, por favor.
¿Es esta nuestra chaqueta sucia?
El tren llegó a las siete y media.
¿Cuántos niños hay en la casa?
Comprabas muchas pizzas.
Hay algunos gatos en la iglesia.
Hay tres sombreros sucios al lado de la cama.
Alguien ha elegido esos armarios.
Esta no es la biblioteca más fea de Italia.
Este es el museo más pequeño de Argentina.
La encontré.
Juan va a visitar esa ciudad.
Jorge nació en 1957.
Su cumpleaños es el 18 de agosto.
Habrá un concierto en Sevilla.
¿Puede contarle Sara una lección?
Isabel no habló con Pedro porque no tenía tiempo.
Oyeron este ruido.
Hay muchas escuelas en Madrid.
El lápiz está debajo del sofá.
¿Dónde perdió Miguel el billete?
Nunca ha jugado al tenis.
Cuando eras niño, trabajabas en Londres.
Esta fiesta será el domingo a las siete y cuarto.
Hay muchos partidos en Sevilla.
¿Estaba conduciendo este chico este coche en el castillo?
¿Está este amigo cerca del castillo?
Me gustan los vestidos y quiero comprarlos.
El próximo verano jugará en este piso.
A Miguel le gustaría hablar con su hermano.
Ese reloj cuesta cincuenta y un euros.
Nuestros primos recuerdan esta música extraña.
Voy a traerle esta ensalada a Sara esta noche.
Este es el niño más rico de México.
¿Quién va a abrir la puerta amarilla?
El médico debe esperarlo.
Miguel no comió este pastel ayer por la tarde.
La bicicleta es mía.
Luis nunca ha caminado en la estación.
¿Por qué va a vender Pablo una silla?
María y David empezaron a escribir el poema extraño.
Los médicos volverán de esta escuela.
Va a sentarse después de leer.
El médico llama a la mujer por la noche.
Isabel quiere traérmelo.
Ayudamos al chico español en esta oficina.
Le mostrarás seis baños el mes que viene.
¿Por qué se está sentando Pedro?
A mi tío le gustan las faldas.
Volvió de París.
¿Había seis lápices al lado de la silla?
¿Le vendió un teléfono el verano pasado?
¿Por qué han hablado con su hermana?
¿Siempre está el hotel abierto?
Tiene cincuenta años.
Miguel se lavó la cara.
Solemos cenar a las nueve.
No prefiere esa canción ahora.
No entendías tu periódico.
Nos gusta dormir en su piso.
Este sombrero es tuyo.
A mi hijo le gustan las manzanas.
Arregla esta bicicleta, por favor.
Ese es su teatro abierto.
¿Cuántas faldas has encontrado?
Puedes cepillarte los dientes.
María nadará en la oficina el miércoles.
¿Dónde están sus barcos? Los perdió.
Luis pierde el vestido por la noche.
Mi tía es más fuerte que Elena.
Cocinaremos seis bocadillos cuando vuelva.
Su hermana debería tener cuidado.
Estabas lavando un sombrero caro.
Tiene ganas de arreglar sus sofás rojos.
Este no es el aeropuerto más tranquilo de España.
Viajaste a Sevilla el 7 de agosto.
Luis y María van a ir a Italia.
Lucía está más aburrida que su hermano.
Todo el mundo llevó los vestidos.
¿Quién está oyendo tu canción?
¿Quién puede llamar a tu tío?
No nos ayudes.
Jorge llegó al museo.
Tu hermana nadó con su primo.
Pinta una cocina porque quiere ir a Roma.
Me gusta ese zapato y quiero comprarlo.
No le venderá un coche a su tía mañana por la mañana.
No me duele la cabeza ahora.
Los barcos están limpios hoy.
Pedro conocía el río.
Quiero que elijas ese zapato verde.
La cama es vieja.
¿A quién visitamos?
Lo estaba comprando.
¿Por qué cocinó María la pizza?
Su tía se llama Sara.
Este nuevo profesor nos lo enviará la semana que viene.
Ha ido a Japón.
Tocaba la guitarra todas las mañanas.
No es alto.
No hay pájaros en este banco.
No te ha esperado.
No los está buscando.
Prefieren esta patata.
Me dormiré cuando Pedro tenga tiempo.
Habrá algunos armarios en este museo.
¡Qué abrigos tan caros!
Juan viajaba a Barcelona.
Acabamos de esperar el taxi lento.
El avión salió de Roma a las siete.
Sus tías te conocen.
Veré al vecino.
Sabes que no puede ir a Sevilla.
Ese amigo que vive aquí es periodista.
Sara no conocía a la enfermera.
Le gusta esa película interesante.
Tu hermana empezó a elegir una revista.
El concierto es el miércoles a las seis menos cuarto.
¿Cuántos años tiene Laura?
María, cierra nuestra ventana.
Este río es pequeño.
No había hombres en el banco.
Estábamos en Barcelona.
¿Será la clase el lunes a las cinco y cuarto?
Quieres mostrármelo.
¿Por qué va a escuchar el ruido?
Nunca han cocinado bocadillos.
Les estabas dando una chaqueta.
David leyó su novela.
El abogado que ha llevado el abrigo es pintor.
Laura nunca ve conciertos.
¿Qué poema lees?
Vamos a leer muchos diccionarios.
La silla cuesta 49 euros.
¿Dónde he dejado las llaves?
No pedí mucha agua porque estaba muy ocupado.
Esta lección es tan mala como la otra.
Isabel va a visitar a sus hijos.
Llovió en Portugal el verano pasado.
Condujo este coche.
Elena y Juan van a viajar a España mañana.
¡No salgas de tu jardín!
Vamos a estudiar mucho.
Tu tía era arquitecta.
Su hermano se llama Juan.
¿Vamos a traérselo el mes que viene?
Pagué treinta y nueve euros por la bicicleta.
¿Quién llamó a su amigo?
Ana, ayúdalos.
Juan les da su pelota todas las mañanas.
No les encanta tocar el violín.
¿A quién vas a llamar?
Si tuvieras coche, arreglarías estos ordenadores.
Sus hijas son menos serias que Lucía.
Le duelen los ojos hoy.
No tendrá que leer algunos diccionarios.
No bebemos cerveza por la tarde.
Tiene el coche.
Pablo, llámalo.
Ese niño que trabaja en Barcelona es su hermano.
¿Llamaron a su hijo el sábado?
¡Qué películas tan cortas!
La enfermera que vive aquí está enfadada.
Estamos en la habitación.
El museo está detrás del aeropuerto.
El aeropuerto no estaba cerca de París.
Le mostraste un abrigo anoche.
Juan estaba construyendo sus casas cuando llamó.
Carlos y Miguel se estaban poniendo la camisa.
Todo el mundo cerró nuestras ventanas.
Va a volver del aeropuerto.
¿Lavaron los coches el lunes?
María no va a trabajar en Lisboa.
¿Se enfada este estudiante muy a menudo?
Eran las seis cuando David llegó.
Están trabajando en Sevilla ahora.
¿Dónde está nuestra radio? La hemos olvidado.
Esta es la ciudad más grande de Francia.
Somos fuertes.
Este amigo bajo ya ha preparado una ensalada.
Queremos que tomes otros aviones.
¿Habrá algunas universidades cerca de Lisboa?
Compraste una bicicleta pequeña y luego la vendiste.
Estamos abriendo la ventana.
Juan y Laura son más amables que su hija.
Nos lo traes todos los días.
¡No cierres la ventana!
Intentamos traerlo.
Cuando Elena tenga dinero, los hombres ricos ayudarán a sus vecinos ingleses.
Isabel y Ana no quieren hablar con su tía.
¡No lleves esta camisa!
¿Están nadando mucho ahora mismo?
Los estudiantes son perezosos.
El hombre que trabaja en Madrid es enfermero.
Elena no se pondrá el zapato.
Miguel y Sara ya han elegido un zapato.
Puedes hablar con Lucía porque quieres hablar con Sara.
¿A Sara le encantan las patatas?
Les dieron un libro a sus hijas.
Tu hija estudió muy bien ayer por la tarde.
Nuestro hermano viajaba a España por la mañana.
El hombre no le trae una pizza a Elena por la mañana.
El verano pasado su primo leyó en ese baño.
Si la tienda está cerrada, hablarás con tu primo.
¿Se los ha dado su hermana?
La estación cierra a las cinco menos cuarto los viernes.
¿Jugará el médico pobre muy bien el miércoles?
Ana le está vendiendo todas las camas a Jorge ahora.
Se divertía.
Beberá agua.
El viaje es el 7 de abril.
Su tío no entiende este problema.
¿Quiere Miguel sentarse?
Necesitas arreglar tus armarios.
Sabe que podemos ducharnos.
Quiere que lleven estas camisas.
No lo necesita.
No me duele la cabeza hoy.
David no puede volver de Francia.
Miguel y Laura necesitan beber el café.
¿A qué hora termina la boda?
Queremos que construya la casa.
El profesor que vive en Lisboa es famoso.
¿Intentaste llamarlos?
Puedo leer con Carlos.
Esa es su pelota.
Esperas que hablemos con Sara.
Elena y Laura se estaban levantando.
Este aeropuerto está detrás de la iglesia.
Esta no es la escuela más hermosa de Argentina.
Ayer por la tarde nos enfadamos.
¿Llovió en México?
Queremos escribir muchos poemas.
¿Qué abrigo vende Lucía?
Este periódico largo no cuesta cuarenta y seis euros.
Su cumpleaños es el 11 de diciembre.
Si mañana llueve, comerás mucha fruta.
¿Vivió en Nueva York?
¿A quién ha esperado?
Acabo de pintar la mesa.
Pedro habla con su hijo porque quiere comer otra patata.
No habló con Isabel porque no tenía dinero.
La taza que lavaron es marrón.
Te gusta el bosque.
Juan ha vendido el ordenador.
Laura ha esperado el tren lento.
Isabel estaba lejos de la biblioteca.
¿Dónde vio un perro?
¿Sale el tren para Barcelona a las dos menos cuarto?
El tren llega a las once.
Ana no le prestará tu barco a su hija pronto.
Una mesa para cuatro, por favor.
Este jefe viaja a Roma por la mañana.
A Sara le gustaría sentarse.
Miguel fue a Sevilla antes de ver el partido.
Laura leía una carta interesante por la mañana.
Vamos a ir a Sevilla para comer.
Se pone el sombrero por la mañana.
Este vaso es de él.
Luis quiere ser ingeniero.
No tienes prisa.
El abogado italiano todavía trabaja en París.
La clase es el sábado a las 3:35.
Luis me contó un problema.
Quiere que me duerma.
¿Sabía jugar al tenis?
Creo que no.
No compramos una mesa porque teníamos sueño.
Miguel ha escuchado esta música.
Si tienes tiempo, venderás la bicicleta rota.
Caminaron hasta esa farmacia hace dos días.
Miguel viajó a París con Pedro.
Ven todas las tiendas hermosas todas las mañanas.
Este niño quiere visitarla.
Eran las tres y media cuando llegaste.
¿Qué cama ha vendido?
Este examen será el jueves a las nueve.
Nuestra tía no construye un hospital todas las mañanas.
Le encanta viajar a Roma.
Hay muchas sillas en la biblioteca.
Ya hemos comido pescado delicioso.
¡Llama a mi chica!
¿Quién leerá estos mensajes?
Estos amigos tímidos olvidarán la lección.
Tiene que esperar al jefe, pero no tiene tiempo.
Laura tuvo que hablar con Ana.
Nuestras hijas deberían cantar en su baño.
¿Cuántas mesas venderemos?
Elena está en el piso.
Su hijo tiene ochenta y seis años.
Cuando Sara era niña, trabajaba en Madrid.
Pablo no puede ir a Lisboa porque no tiene dinero.
David va a ayudar a su tío la semana que viene.
Pedro, tráeselo.
Tocaron el violín hace tres semanas.
Son de Madrid.
Todas las semanas tus hijas le traían algunas tazas.
Juan quiere construir una cocina, pero está muy contento.
Ese hombre que vive aquí es arquitecto.
Vamos a ir a Lisboa.
Todo el mundo puede escribir el mensaje.
Le envió otra carta a Luis hace dos días.
Carlos y Pedro no toman nada.
María y David no necesitan el periódico.
Tu hija irá a Berlín cuando tenga dinero.
Tu primo estaba cerca del mercado.
Sara es de México.
Se pone el vestido por la mañana.
Quiere cocinar fruta.
Me acosté.
Irá a Barcelona cuando termine el trabajo.
Su hija conoce la estación.
No estabas nadando en ese jardín.
Estos coches no son tuyos.
Pablo se durmió hace dos días.
Miguel empezó a llevar dos vestidos.
Vamos a divertirnos.
Pedro y Elena necesitan comprarlo.
Espera el tren.
Lo conoce.
Este no es el camarero más pobre de México.
Ana sabe que se despertó.
Eran las ocho y media cuando llegó.
Luis debe venderle muchos coches.
María todavía no ha preparado la reunión.
El hospital estaba cerca de la iglesia.
¿Es esta la mujer más seria de Argentina?
No intentaré aburrirme.
Intentaremos terminar los trabajos.
Nació en 1989.
¿Quién ha elegido la mesa?
Te gusta tocar el violín.
Juegan al baloncesto todas las mañanas.
Nos pusimos el abrigo el verano pasado.
Vivió en Lisboa durante once años.
¿Cuánto pescado comprará Laura?
¡Qué aburridas están estas chicas ricas!
Necesitamos comprar un libro, pero no tenemos tiempo.
¿Estás traduciendo los diccionarios largos?
Isabel no puede hablar con su hermana porque está aburrida.
Encontraron un reloj pequeño y luego lo perdieron.
¡Qué valientes somos!
Voy a escuchar esta música.
Su hijo nació en 1968.
Carlos quiere que pintemos esa cama.
Alguien preparará esta clase.
Por la noche se los cuentan.
Nos gustaría levantarnos.
Estos vecinos ingleses abren esta puerta por la tarde.
¿Se llama su tío Luis?
¿Estaremos en la cocina?
Pedro no tendrá que hablar con Jorge.
Esta lección es difícil.
Esta biblioteca no estaba delante de la universidad.
Nunca cantamos en el jardín.
Jorge, ve la película.
Se vestirán.
No conducirá esa bicicleta grande mañana.
Este secreto es tan malo como el otro.
Ese es su zapato verde.
Llovió mucho en Londres hace tres semanas.
Lucía ya ha llamado a su hermana.
Ese es su banco tranquilo.
Irán a Berlín después de arreglar este coche.
El abogado va a volver de España la semana que viene.
Mi tío se llama Carlos.
Miguel está más ocupado que Carmen.
El abogado llama a sus hijos por la noche.
Ese camarero que leyó esta novela es escritor.
¿Tiene María mucho frío?
¿Lo está haciendo Isabel?
Vamos a hablar con nuestra tía.
Entiende estos secretos.
¿Me dará ese diccionario?
María y Sara están visitando la ciudad.
Isabel no limpia nada.
Estábamos esperando a mi hija cuando Carlos salió.
Hoy es viernes, 14 de febrero.
¿Está hablando Pablo portugués ahora?
Muy a menudo nos divertimos.
María y Pablo bailaron con Carmen hace un año.
Hacía mucho sol en verano.
Esa puerta es muy fea.
No le has contado la palabra a tu hijo.
Tuvimos que buscar el restaurante.
El supermercado no cierra a las diez.
¿Cuánta cerveza comprará Carlos?
No hace buen tiempo en otoño.
Estaban lavando la camisa cuando Jorge entró.
Le contaron esa idea extraña.
¡Qué jardín tan viejo!
¿A quién ayudas?
Miguel no debería tener cuidado.
Los amigos llamaron a su tía hace tres semanas.
Isabel se está aburriendo.
La ensalada no era española.
No prefiere la cerveza.
Tu hija trabajó en Sevilla durante once años.
Cuando Juan era niño, trabajaba en Lisboa.
Cuando era niño, trabajaba en Barcelona.
Sara se duchó después de jugar.
El amigo no es de Nueva York.
¿Te gustaría aburrirte?
Ha vuelto del castillo.
Lo quiere.
¿Cómo es esa reunión?
Este es el banco más feo de Alemania.
El miércoles Carlos y Elena volvieron de España.
Juan es más perezoso que su tío.
¿Nos gusta hablar alemán?
Había una farmacia en el baño.
¿Cuesta la camisa 13 euros?
David debería limpiar las habitaciones modernas.
La caja que cerré era amarilla.
Ese chico que ha ayudado al vecino está triste.
Nuestro diccionario caro no cuesta 37 euros.
Ese abrigo está debajo del armario.
A mi hermano le gusta la historia.
Esta puerta es más marrón que la otra.
¿Qué has escrito?
No nevará en Madrid.
No llamaremos a nadie.
Los fines de semana el amigo te lo da.
Se quedarán cuando tengamos dinero.
Vamos a cerrar esa ventana abierta la semana que viene.
Conocen a la enfermera.
Carmen irá a Sevilla antes de arreglar el barco.
Conocemos ese pueblo ahora.
¡Abre la caja!
¿Por qué va a construir el aeropuerto?
Tu hijo les mostrará la cocina.
Hablaré inglés.
A mi primo le gusta hablar francés.
Le han contado todas las preguntas a Lucía.
¿Cuántas llaves hay en el mercado?
No me encanta caminar en la escuela.
Hace buen tiempo en España.
Este abogado no tiene cuarenta y nueve años.
Los visitaba muy a menudo.
Ana irá a Lisboa antes de estudiar.
Hace dos días olvidó los buenos planes.
¿Tiene nuestra hermana mucho frío?
¿Dónde vamos a encontrar esos abrigos?
Tu hermana ya ha pagado la ensalada.
¿Es tu hermana tan amable como María?
Alguien oyó su música.
Los abogados le contaron el secreto.
¿Ida o ida y vuelta?
María quiere que hable con su tío.
El taxi salió para Sevilla a las cinco.
Traduciremos los mensajes.
Nos gustaría beber zumo.
Eran las cinco cuando Lucía llegó.
El domingo perdieron su reloj.
No fue a París porque no tenía dinero.
¿La estaba visitando?
Les gusta este partido.
Quiero ser estudiante.
Luis cree que María no puede ir a Barcelona.
¿Cuál es tu número de teléfono?
Los diccionarios no cuestan cincuenta y nueve euros.
¿Por qué limpió este jardín?
Miguel y Pedro tenían prisa.
¿Quiere Sara hablar con su tía?
Cuando entré, Luis ya había visto la película.
Estoy en Londres.
Dicen que Carmen ha lavado la taza.
Habrá muchos perros en este mercado.
Decimos que va a ir a Roma.
Fue a Londres antes de trabajar.
¿Serán esas fiestas el 10 de junio?
Su tío no quiere vino.
Vas a ponerte el abrigo.
Mi hija viajó a París el 13 de enero.
¿Cuánta fruta van a comer?
Cree que Lucía puede esperar ese tren.
Luis ve el partido interesante los fines de semana.
Cerraré esas ventanas el año que viene.
¿Habrá muchos coches feos en esta cocina?
¿Se acostará su hermano a las tres?
Mis hijos salieron de Alemania ayer.
Ya son las siete y media.
¿Cantaron sus hermanas con su primo ayer por la tarde?
¿Hacía mucho frío en Berlín?
¿Dónde está tu bicicleta? La olvidaste.
Carmen pidió té caliente hace tres semanas.
No te duele el brazo.
¿Hay muchos partidos en Roma?
La lámpara que trajeron era blanca.
El taxi llegará a París a la una.
Saben que pintaré su cama.
Quieres ver esta película interesante.
Se vestirá a las once y media.
¿Adónde fuiste ayer?
Isabel no puede pagar la ensalada porque está preocupada.
Pagarán un vestido pronto.
Eran las siete cuando Lucía y Miguel llegaron.
Isabel les trae este vestido gris todas las mañanas.
Este es su sombrero gris.
La enfermera no le trajo muchos vasos a Lucía.
Este reloj es de ella.
Les encanta este museo moderno.
Nos quedaremos el mes que viene.
Necesitamos construir otra biblioteca, pero no tenemos dinero.
Acuéstate, por favor.
Sé que trabaja en París.
¿Dónde está el perro?
Sara y Lucía no pueden quitarse el sombrero.
Cuando salí, ya había pagado otra ensalada.
¿Dónde están sus mensajes? Los perdió.
Cerró una ventana el lunes.
¿Por qué vamos a tomar el autobús rápido?
Laura sabe que eres inteligente.
Eres muy rico.
Juan les da la radio barata todos los días.
Es menos pobre que su tío.
Sara quiere pagarlo.
El jefe inteligente olvidó esa historia.
Sara estaba ayudando a este chico.
No bebemos agua fría porque tenemos prisa.
Me encantan las vacas.
¿Quién ha comprado esta radio?
Necesitamos despertarnos.
Esperan que construyamos el mercado.
Buscó un coche grande y luego lo vendió.
No nevará mucho en Portugal el viernes.
¿Puede jugar Pedro con Pablo?
Sara viajó a Argentina.
Pablo va a conducir estas bicicletas.
Prefiere otra camisa.
A este vecino le gusta viajar a París.
Prepararé estos exámenes cuando David termine el trabajo.
El médico quiere visitarme.
Este es su ordenador útil.
Tienen cinco libros, pero no los usan.
Fueron a Berlín porque querían arreglar mi nuevo barco.
Ese camarero que trabaja en Berlín es nuestro hermano.
¿Lo traían Juan y Jorge?
Miguel y Laura van a nadar con Ana el mes que viene.
A su hijo le gusta ese pueblo.
Ayudarán a los hombres.
Ya son las diez menos cuarto.
Nadó con Elena.
¿Dónde estaba la biblioteca moderna?
Conducirán ese barco gris.
¿Tiene miedo del agua?
Sabes jugar al fútbol.
Mi hijo nunca ha comido chocolate.
Jugarán al fútbol.
Carlos, sal de esa iglesia.
No deberían llorar en esos pisos.
Elena cree que Sara visitó la biblioteca famosa.
Dice que está demasiado preocupada.
Vivimos en Londres desde hace nueve semanas.
Este sombrero cuesta 15 euros.
Ese es su diccionario corto.
¿Puede contarte mi hija dos ideas?
Le enviaremos algunos buenos poemas a Miguel el próximo verano.
Pedro quiere que construyas cuatro escuelas.
Espéralo, por favor.
Mis hermanos nadarán mucho pronto.
Tiene sueño.
Los hemos llamado.
Este teatro estaba lejos del mercado.
Había muchas escuelas en Barcelona.
No necesitaba una cama ahora.
Cuando eras niño, escuchabas música.
El abogado que trabaja en Barcelona es cocinero.
Sara canta en el museo por la tarde.
¿Cuándo vio los partidos?
Ha comido pescado.
¡Qué bien cocina este abogado!
¿Qué comen?
No podemos mostrárselo.
A María le gusta cocinar pescado.
Quiere que abra tu puerta limpia.
Vas a darnos este teléfono el sábado.
A la mujer le encanta viajar a Lisboa.
¿Recuerda la palabra?
Juan estaba llorando muy poco.
¿Estaban tocando David y Carmen el violín?
Podemos ayudar a nuestros hermanos.
Estamos más cansados que Pablo.
¿A mi tío le encanta beber leche?
¿Es mi hijo escritor?
Lucía y Miguel necesitan hacerlo.
La falda costó noventa y siete euros.
Buscó esa pelota en el museo.
Carmen y Luis trabajaron en Londres durante seis años.
Carlos tiene calor.
Jorge tiene que ver un partido, pero no tiene tiempo.
No quiero lavar los barcos.
Hay algunos viejos sofás en la universidad.
¿Por qué vamos a preparar el examen interesante?
Siempre cocina pasteles.
¿Al abogado le encantan las manzanas?
Nos gusta ese zapato feo.
¿Quién va a conducir los barcos?
Nuestro vuelo sale a las siete de la mañana.
Tienes una chaqueta, pero no la usas.
Quieres que espere a su primo.
Ese profesor que vive aquí es serio.
¿Han ido sus hermanos al museo?
Muy a menudo el médico te traía las pizzas.
Se estaban lavando las manos.
Esos coches cuestan setenta y siete euros.
Laura se vistió antes de lavar otro coche.
Luis dice que éramos muy serios.
¿Cuándo construyeron la tienda?
Habrá una bicicleta en la casa.
Ya son las cinco y cuarto.
¿Cuántos relojes ha comprado?
No limpiará su baño bonito porque está enfadada.
No lloverá mucho en España mañana por la mañana.
Prefieres esa chaqueta.
¿Se lo da el médico todas las mañanas?
Esta es la montaña más pequeña de Argentina.
Miguel irá a esa estación.
Su hermano intentó elegirlo.
Tienen ganas de ayudar a su primo.
Cantará demasiado mañana por la mañana.
Este libro estaba debajo del sofá.
Escuchará su canción la semana que viene.
Jorge cocina en la casa todos los días.
Sara es demasiado perezosa.
Luis y Juan conocen esta ciudad.
Quiero traer mi ordenador, pero no tengo tiempo.
Son las cuatro y media de la tarde.
El examen era el jueves a las once.
Está en Londres.
¿Cuánto cuesta su reloj?
Elena necesita conducir su bicicleta rápida, pero no puede.
Anoche nevó mucho en Berlín.
Lloverá mucho en Francia el jueves.
Cuando llegó, este médico ya había pintado cuatro sofás.
Nuestro primo se llama Luis.
Tiene prisa.
Va a olvidar su zapato.
Pedro no construirá este piso porque tiene sueño.
El autobús te parece lento.
Cree que Lucía vive en Sevilla.
El museo está cerca del mercado.
Tiene hambre.
Esa bicicleta cuesta 21 euros.
Nuestra hija viaja a Nueva York todas las mañanas.
¿Quién ha vendido esos viejos baños?
¿Dónde encontrará David la tienda tranquila?
Jorge trabajó en Lisboa anoche.
Pablo lo necesitaba.
Ese no es su vestido cómodo.
Este jefe llora demasiado todos los días.
¿Son esos lápices de ella?
Vivo en París desde hace once semanas.
Cocinan una pizza deliciosa porque quieren hablar con Sara.
Tu hija se llama Lucía.
Cuando entraste, Miguel ya había pedido mucha leche.
Juan no lava una ventana todas las mañanas.
Mi hija ya ha elegido un periódico difícil.
Cree que están limpiando sus jardines.
¿Es esa taza de él?
Compraron una radio limpia y luego la perdieron.
¿Era nuestro hijo ingeniero?
¿Por qué buscará Laura algunas oficinas tranquilas?
¿Dónde perdieron sus sombreros?
¿Está tocando el estudiante el violín en este momento?
Ya ha esperado a su mujer famosa.
Saben que Ana y Elena trabajan en Sevilla.
Le duelen las manos cuando hace frío.
Estos vecinos viajaron a España.
¿Hay cinco gatos en el piso?
Tendrá que ir a Lisboa.
Nos encanta viajar a Nueva York.
¿Qué manzana está cocinando?
El coche no es de ella.
Mi hermano quiere ser arquitecto.
Los barcos eran feos.
Luis ha caminado hasta el museo.
¿Dónde vive Juan?
Jorge está comiendo carne en este momento.
David es demasiado fuerte.
¿Los está llamando ahora?
Va a comer otro huevo el jueves.
Tiene una falda, pero no la usa.
Ha vuelto de Japón.
Hoy es sábado, 15 de julio.
La enfermera salió de la escuela hace dos días.
No tiene cuarenta y ocho años.
Intentó pagarlo.
¿Te gustaría cerrar una maleta?
Isabel ha jugado al tenis.
El tren llegará a las 11:05.
Cree que nuestro armario está roto.
¿Dónde están tus bicicletas? Las perdiste.
¿Debería pintar el estudiante sus habitaciones pequeñas?
No me encuentro bien.
¿Qué ha comido Carmen?
Quiere que conduzcamos su coche.
David se está poniendo la camisa ahora.
Cuando era niña, descansaba con su hijo.
Le he enviado seis botellas.
Fueron a Roma para pedir sus ensaladas.
Necesita comprar su zapato.
Jorge puede hablar con Isabel porque quiere traer otro pastel.
Laura y Carlos limpiarán la cama cuando tenga dinero.
Sara no cantó en la farmacia.
Jugará a las cartas.
¿Cuánto cuesta la bicicleta?
¿Te gustaría pedir cerveza?
No están tan enfermos como Pedro.
Pedro cree que hemos pagado un vestido.
Mi tía va a contarles la respuesta la semana que viene.
Encontraste una radio fea y luego la perdiste.
¿Cuándo escuchó Ana su música hermosa?
¿Dónde perdió el abrigo?
Duerme con Jorge por la mañana.
Han viajado a París.
Miguel tiene que pedir vino, pero no puede.
Lucía llega a la iglesia por la mañana.
Carlos quiere llevar todas las camisas caras, pero no tiene tiempo.
Caminaron en esa escuela cerrada hace dos días.
Los partidos no eran demasiado nuevos.
Vas a comprarlo el próximo verano.
El tren llegó a Nueva York a las cinco menos cuarto.
Por la tarde no lo olvida.
Los fines de semana traemos zumo.
Esta lámpara es nuestra.
No les gusta la ciencia.
El mensaje que Elena escribió es corto.
Este es el parque más grande de Argentina.
¿Cuándo va a ir a París?
Luis no puede vestirse porque tiene sueño.
¿Es este el parque más tranquilo de la ciudad?
¿Cuántas montañas vio?
Te encanta beber zumo.
¿Qué poema está escribiendo?
¿Trabajaremos en esa tienda el viernes?
Lucía no va a ayudarlos.
Miguel no se lavó las manos.
¿A Carlos le gusta descansar con sus primos?
¿Nevará mucho en Alemania el sábado?
Quieren que abras una ventana.
Son las cuatro y cuarto de la tarde.
Te diviertes por la noche.
Todo el mundo ha traducido el poema.
María, tráemelo.
Al estudiante italiano le gusta llorar con su hermana.
Había una cama blanca en este banco.
Los chicos no conducen nada.
¿Cuánto zumo compró Luis?
Cuando era niña, estudiaba en la biblioteca.
Sara va a ir a París después de dormir.
Se quedaron a las 8:50.
Carmen quiere sus coches.
Nadie pinta nuestro piso.
Ese mapa es mío.
¿Quería el hombre un coche?
La chica va a cocinar muy bien.
No canta muy bien los fines de semana.
El jefe volvió de Nueva York anoche.
Compré una pelota y luego la vendí.
Estamos al lado del teatro.
Por la noche David pide dos buenas pizzas.
Quiere ayudarlos.
Los relojes son muy útiles.
No hace mal tiempo en verano.
¿Somos más serios que Laura?
Luis no estaba estudiando inglés.
Sus hijas van a lavarse las manos mañana.
Todo el mundo puede cocinar la naranja.
El mes pasado hablé alemán.
¿Empezó a abrir todas las ventanas?
La falda es de él.
¿Es Elena tan baja como María?
Están demasiado nerviosos.
No tienen mucha sed.
No abre la caja porque no tiene dinero.
Le encantan las vacas.
¡Limpia el sofá!
Pedirá el vino.
María le ha enviado un paraguas a Sara.
Me gusta esa chaqueta y quiero comprarla.
Ese ordenador no está roto.
Su viaje es el 7 de octubre.
Vamos a beber el zumo.
¿Te estabas poniendo el sombrero?
Pablo no se pondrá el abrigo el próximo verano.
Irá a Madrid cuando tengas tiempo.
Alguien puede arreglar el coche marrón.
¿Fueron a Francia?
Me gusta ese vestido y quiero comprarlo.
Somos de Londres.
La mesa no cuesta 66 euros.
Ana está muy contenta.
Sara estaba construyendo sus jardines tranquilos cuando Luis llegó.
¿Es este el banco más pequeño de España?
Eran las ocho y media cuando Miguel y Pedro llegaron.
Ese barco cuesta ochenta y cinco euros.
No hay un teatro detrás del castillo.
Pedro lo vende por la mañana.
Pablo leyó con David.
Este mercado es menos pequeño que el otro.
Estabas eligiendo la novela cuando llegó.
Si hace sol, arreglarán nuestra cámara.
Cuando Juan salió, ya habíamos traducido el periódico.
Esperan que Sara no se despierte.
Su historia es buena.
El profesor va a volver de ese museo.
Ana nació el 26 de septiembre.
El aeropuerto nos parece tranquilo.
Vivirán en Lisboa pronto.
¡Qué famosos somos!
Acaban de arreglar el barco.
Si el tren no llega, tomarás el tren rápido.
La chica visitó esa ciudad.
Jorge quiere que hables con Miguel.
¿Es ese concierto muy importante?
Jugaremos al baloncesto el año que viene.
Nuestra hermana se llama Carmen.
Sus hermanos empezaron a pagar todos los pasteles.
Jorge lo entiende.
Vas a escuchar la música.
¿Iba Luis a París con Pedro los fines de semana?
Ese estudiante que vive en Madrid está cansado.
Los fines de semana Ana y Miguel se quedan.
Vamos a hablar con nuestra hermana.
Ese abrigo está al lado del sofá.
Su tío se estaba lavando las manos.
Es de Lisboa.
Elena lo quiere.
Esos baños te parecen viejos.
Hoy es miércoles, 24 de marzo.
Has abierto tu puerta pequeña.
No hace buen tiempo en Londres.
Carmen ya no vive en París.
Nuestros platos estarán debajo de la mesa.
El pastel que hemos preparado era español.
Has traído una ensalada deliciosa.
Has bebido café.
Nunca leo en el supermercado.
Ana habló alemán el mes pasado.
Se divertirá cuando tenga tiempo.
Cuando eran niños, trabajaban en Madrid.
Comerás otro huevo.
La chica no intentará pintar una nueva casa.
Tienen un barco, pero no lo usan.
¿Están lavando Jorge y Carlos esa botella?
Su hermana está lavando este sombrero seco ahora.
Quieres que vean una película.
Mi hermana la visitó hace dos días.
Trabajará muy poco mañana por la mañana.
El estudiante está tomando estos taxis ahora.
El año pasado su tío llamó a esa chica joven.
Nuestra tía quiere ser abogada.
Hace sol en Japón.
Estos médicos trabajaron en Lisboa durante siete semanas.
Su tía no irá a la estación mañana por la mañana.
¡Qué preocupada está Sara!
Lucía sabe que no vamos a ir a Berlín.
¿Cómo está tu primo?
Le duelen los pies hoy.
María llamó al gran vecino la semana pasada.
Ana salió de Portugal el viernes.
¿Le prestó Elena su plato limpio a su hija?
Pablo estaba olvidando la radio.
Pedro, ten cuidado.
Escucharé el ruido hermoso cuando terminen el trabajo.
¿Dónde está nuestra carta? La olvidamos.
Quieres una chaqueta ahora.
Esta caja está más limpia que esa caja.
¿Es esta cocina más grande que esa cocina?
Jorge trabaja en Sevilla desde hace diez años.
Tiene un barco, pero no lo usa.
¿Habrá muchas bicicletas en el mercado?
El profesor siempre juega al ajedrez.
Ana estaba muy ocupada.
Luis es de Japón.
Tu hijo toca la guitarra por la mañana.
¿Por qué va a escuchar Juan el ruido extraño?
Voy a arreglar el barco.
Quieres que escuche la canción.
Sara quiere que pidas cerveza.
Pueden ir a la estación.
El partido es muy extraño.
Hoy es viernes, 6 de mayo.
Isabel lo conoce.
¿A quién buscamos?
Tus hermanos nunca han viajado a Berlín.
Lucía está delante del museo.
Miguel acaba de levantarse.
¿Cómo está tu tía?
Isabel y Luis recuerdan la canción.
Luis tiene calor.
Isabel se duchará después de trabajar.
No hay estudiantes en esta habitación.
¿Vivió David en Roma hace dos días?
Si tuviéramos dinero, llamaríamos a su tía.
¿Te gustaría visitar ese banco abierto?
Busqué un diccionario caro y luego lo vendí.
Este reloj está al lado de la cama.
El chico está un poco triste.
La biblioteca está al lado del aeropuerto.
Ese es mi barco amarillo.
Saben que Elena va a sentarse.
No quiere visitar a su tío.
Vuelvo de Alemania todas las semanas.
Este abogado va a enviárselos el año que viene.
El taxi llegó a Nueva York a las 5:25.
El caballo no es muy grande.
Viajó a México la semana pasada.
Compraste una falda sucia y luego la vendiste.
No te quedes.
¿Le ha traído Laura el vestido a Miguel?
Necesitas buscar una biblioteca, pero estás muy ocupado.
Soy abogado.
No lo hiciste hace dos días.
Todavía vives en Londres.
Mañana por la mañana voy a dormir en la biblioteca.
María entiende su historia.
Estaba oyendo el ruido hermoso cuando salimos.
Decimos que no esperará el avión.
Laura se acostó.
Si Juan tuviera tiempo, hablaría con Elena.
Son las diez menos cuarto de la noche.
Te duele el brazo ahora.
Juan está más enfermo que su tío.
Entendía la novela.
¿Debería llorar Pablo con su hermano?
El camarero bajo nació el 15 de marzo.
Oiremos nuestra música.
Todos los días esta enfermera juega con su hermana.
Estaban viendo ese partido.
Carlos volverá de Japón mañana.
A David le encanta viajar a Sevilla.
Quieres que escribamos estos mensajes.
Este perro es más pequeño que el otro.
Nevará mucho en Nueva York el próximo verano.
El autobús salió de Lisboa a las diez.
Jorge y David siempre leen periódicos.
El chico estaba en el baño.
Están hablando portugués.
Miguel, no trabajes en este banco.
Juan estaba visitando esta ciudad cuando llegó.
Esa reunión es el 20 de septiembre.
María conoce al médico.
Su tía está más contenta que su primo.
Quiero dárselo.
Su tía va a jugar en la escuela.
Ese autobús era muy lento.
Este profesor le trajo un sombrero a su hija.
Si Miguel tuviera coche, hablaría con Pablo.
Ana se duchará cuando Carmen se levante.
Tu tío nadará en esta biblioteca mañana por la mañana.
Vamos a preparar esa gran boda.
Su hermano tiene miedo del agua.
María tenía mucha hambre.
No tiene razón.
¿Había algunas bicicletas en los jardines?
Ana va a aburrirse después de vender el vestido.
Estoy trabajando con mi tía.
Juan no entiende las lecciones.
Miguel fue a Sevilla antes de nadar.
Perdí mi pasaporte.
Pablo no puede buscar algunos teatros porque tiene sueño.
No nos envían un mensaje por la noche.
Estaba cocinando mucha sopa cuando entramos.
Encontró una llave y luego la perdió.
La chica conoce ese pueblo.
Los camareros no abrieron su caja el martes.
¿Necesita construir mi castillo grande?
Esta enfermera se estaba cepillando los dientes.
¿Vivió en Madrid durante doce meses?
Te divertiste antes de arreglar ese reloj.
Eres de Alemania.
¿Cómo es el museo?
¿Tenía su hijo ese plan?
No hace calor en Alemania.
Esa es nuestra tía.
Me gusta ese coche y quiero comprarlo.
Me aburriré cuando vuelva.
Su película no era muy buena.
Pablo quiere que escriba un mensaje.
Nadó muy bien.
La bicicleta que condujo está sucia.
¿Le prestaban sus tías tres platos a su primo?
¿Dónde está su vestido? Lo han perdido.
Esta fiesta era el martes a las tres.
Ana intentó llamarnos.
Le duelen las piernas ahora.
El lápiz estaba al lado del armario.
Me encanta la chaqueta roja.
¿Te estás poniendo el sombrero en este momento?
Viajé a Sevilla el 24 de julio.
Lucía ya ha elegido su falda.
Ha salido de Argentina.
Mi habitación les parece vieja.
Hemos ido al hospital.
Si pudieran, hablarían con Luis.
Nuestro tío se cepillará los dientes.
Buscaron un nuevo zapato y luego lo vendieron.
Tenemos que llamar a ese jefe rico, pero no podemos.
Elena conduce el barco todas las semanas.
Le duele la pierna.
El verano pasado comimos en las cocinas.
María ha cantado en la casa.
Quería cerveza.
Elena, no les prestes la bicicleta.
Es de España.
Está preparando estas fiestas interesantes en este momento.
David se acostará antes de buscar esa tienda.
Pedro y Carmen llamarán a nuestros hijos el lunes.
¿Dónde vive?
Vivo en Madrid desde hace siete meses.
David va a enviarle el abrigo a Juan.
Nuestro hermano se está quitando el sombrero en este momento.
Se divirtió después de traer una novela.
No estoy jugando en el banco.
Todas las semanas va a la biblioteca.
El niño no te buscó.
No conduzcas el coche, por favor.
Cuando Miguel llamó, Isabel ya había esperado a estas mujeres famosas.
Elena estará en la cocina.
Juan y Lucía están contentos.
Son las cinco y media.
Juan es de Alemania.
Necesitas beber el vino, pero no tienes tiempo.
El estudiante sale de España todas las semanas.
¿Qué vas a comprar?
Isabel intentará enfadarse.
Se sentará el mes que viene.
Hoy es viernes, 2 de noviembre.
No tienen este coche.
¿Qué ha leído?
David tiene razón.
Elena caminaba hasta este museo por la mañana.
Nuestro tío prefería el té frío.
Hace sol en Berlín.
¿Es de Roma?
¿Habrá algunas mesas en esas cocinas?
Su tía ya se ha aburrido.
Tiene ochenta y seis años.
María tiene que llevar esas faldas, pero no puede.
Me gustan esos relojes y quiero comprarlos.
¿Dónde están nuestros relojes? Los perdimos.
Jorge le envió las cartas a su hermana el año pasado.
No escuches la canción, por favor.
Pedro y María quieren enviártelo.
Tus tíos la escuchan por la mañana.
La chica es de Argentina.
¡Qué deliciosos son nuestros pasteles!
¿Había muchos conciertos importantes en Lisboa?
¿Necesitan preparar muchas pizzas?
Lee otro periódico porque quiere llevar el abrigo.
Por la tarde Miguel lee con sus primos.
María no debería tener cuidado.
Hablan francés todas las semanas.
Ana siempre está muy preocupada.
¿Hay muchos supermercados en la casa?
La escuela estaba cerca del aeropuerto.
Le estábamos enviando otra radio.
Su hermano se llama Luis.
Trabajamos en Sevilla desde hace diez años.
No buscaste otro lápiz.
Su hermano entendía el plan.
A Carmen no le gustan las revistas.
David recuerda el secreto.
¿Cierra la escuela a las dos menos cuarto?
El vecino no estaba pidiendo café.
Trabajo en Berlín desde hace siete años.
¿Qué diccionario están leyendo?
El tren saldrá para Lisboa a las tres.
Cree que Laura trabaja en París.
¿Cuánto cuesta la radio sucia?
Su hermana debe romper este plato.
Nieva mucho en París por la mañana.
Su hermano necesitaba beber leche fría.
No intentaron encontrarlo.
Miguel y Pablo necesitaban cerrar la maleta.
Pedro no cocinó en tus casas.
No son menos ricos que su hija.
¿Se llama su primo Jorge?
Mi tía va a salir de este mercado.
Quiere ser ingeniero.
Miguel era muy serio.
No les encanta escuchar música.
Tu hijo quiere elegir esa chaqueta.
Preferíamos mucho vino.
¿Es este nuestro nuevo jardín?
¿Dónde está nuestra bicicleta? La vendimos.
¿Es este su baño hermoso?
Se lo estás prestando.
El tren saldrá para Roma a las tres.
Queremos traer la pelota.
¿Saldrá el autobús a las once?
Esos son sus hoteles modernos.
No le duelen los pies ahora.
¡Qué coche tan caro!
Sus hijos son muy bajos.
¿Volviste de esta oficina el verano pasado?
Cuando Isabel era niña, corría en el hospital.
Carlos fue a esta escuela.
Muy a menudo Carmen y David no se cepillan los dientes.
¡Pinta este armario!
David nunca viaja a Lisboa.
Isabel siempre juega al tenis.
¿Quién ha vendido el piso sucio?
Esa mujer que vive en Berlín está sola.
La vaca era muy inteligente.
Este concierto no era el domingo a las dos.
Quieren que nos enfademos.
Nos encanta el café.
Miguel conduce su coche muy a menudo.
Esa botella estará debajo del sofá.
Este abrigo es de él.
¿Cuánto cuesta el teléfono?
Le encanta jugar a las cartas.
¿Quién terminará el ejercicio?
El autobús no saldrá a las seis y cuarto.
No quería un teléfono.
Nadie oirá la canción.
Mis hijos estaban estudiando en su jardín.
A Elena le gusta el pescado.
¿Está Sara más ocupada que su tía?
¿Va a aburrirse mi hermana la semana que viene?
Nuestro hermano está menos triste que sus tías.
¿Qué tiempo hace?
Tenemos frío.
El hotel estaba al lado de la tienda.
Muéstrame este jardín.
Ese es su zapato limpio.
Miguel no leyó dos poemas porque no tenía dinero.
Juan necesitaba despertarse.
Estoy en el baño.
Estas enfermeras empezaron a ir a Roma.
La habitación que ha pintado era bonita.
Comió una ensalada porque quería hablar con su hijo.
Habrá una novela sobre la mesa.
Carmen todavía no ha preparado un buen pastel.
Compró una llave y luego la vendió.
La oficina abre a las 8:15 los viernes.
Oía el ruido extraño en las habitaciones.
Cree que van a ir a París.
¿Qué haces?
Ayer por la tarde este médico nos trajo un abrigo.
Este es el amigo más serio de México.
El abogado le dará ese regalo a Juan.
Carmen siempre camina con su hermano.
¿Está llamando al profesor en este momento?
Comeré con Ana el viernes.
Su hermano va a romper ese plato roto.
Nos los mostraste.
Si el tren no llega, leeremos el buen diccionario.
Pablo tuvo que cerrar una caja.
Está más ocupado que su tía.
Irá a Lisboa después de leer.
¡Qué caballo tan fuerte!
¿Es Isabel de Lisboa?
Carlos quiere que traduzcamos esos poemas.
Pablo, no digas la verdad.
La escucho por la tarde.
No estaban muy contentos.
Luis quiere que nos levantemos.
Este es su zapato amarillo.
Te gusta nadar en el baño.
Su hija lo olvidará.
Va a viajar a Lisboa el 9 de abril.
Isabel estaba pagando la buena ensalada cuando David entró.
Ese es su primo.
¡Qué concierto tan divertido!
¿Qué autobús tomarán?
Hace tres semanas no hablaste español.
Soy de París.
Limpiaba la mesa en esa cocina.
La semana que viene jugaré al ajedrez.
Lucía tiene que leer la novela, pero no tiene tiempo.
Todavía no han tomado ese avión.
¿Va a pedir Juan esa ensalada esta noche?
No corras en el mercado.
¿Es nuestra hermana estudiante?
El chico que limpió los sofás pesados está triste.
¿Por qué no vamos a Londres?
Pablo y Elena no pueden llamarla.
Estos camareros no nos lo han contado.
Le he contado una idea a mi primo.
Trabajamos en Berlín durante once meses.
Habrá un periódico al lado del sofá.
Estamos en el baño.
Hablarán con sus hermanos cuando Laura tenga tiempo.
Le venderán esta bicicleta a su tía el domingo.
La escuchan todas las mañanas.
Jorge no va a Roma porque tiene frío.
Tu hija tiene prisa.
Las camas son demasiado pesadas.
Te lo han mostrado.
Las chicas están más ocupadas que Isabel.
¿Cuándo pintaste una nueva cama?
Necesitas preparar muchas pizzas, pero no tienes tiempo.
Bienvenido a nuestra casa.
Estas chicas están muy enfadadas.
El trabajo que María terminó es difícil.
Esperarás este taxi el martes.
¿Cuántas montañas ha visto Carlos?
Lees una carta los fines de semana.
Jorge y Pedro quieren tomar estos taxis.
Si el tren no llega, no construirán este supermercado.
Hoy es lunes, 14 de febrero.
Esta es la calle más hermosa de Alemania.
Estos chicos la esperaron el verano pasado.
Está ayudando a los niños en este momento.
Lo olvidé.
¿Debería romper su hermano su botella?
Este es el estudiante más famoso de Francia.
¿Empezaste a vender muchas sillas?
Pablo comió una naranja hace dos días.
Esta habitación es muy moderna.
A mis hermanos no les encanta tocar la guitarra.
Jorge, despiértate.
No había un jefe en las habitaciones.
Sus hermanas no tendrán que enfadarse.
Construí un aeropuerto porque quería ir a Nueva York.
La película fue aburrida.
Quiere prestárselo.
¿Cuándo visitarás a estos médicos valientes?
Quiero que lleve algunos abrigos.
Carlos pagó cincuenta y un euros por su cama marrón.
Llamarán a este chico cuando se levante.
Este amigo va a estudiar demasiado.
Pablo y Ana se levantan a la 1:10.
No pintó una casa porque no tenía tiempo.
Laura necesita elegir otro armario, pero no tiene dinero.
¡Qué nueva es esa bicicleta!
Este es su baño grande.
Si hace frío, Carlos no irá a Madrid.
¿Dónde está nuestro sombrero? Lo olvidamos.
El jefe que ha leído esta carta es pintor.
Ese jefe que vive en Barcelona es joven.
Arreglas el armario muy a menudo.
Este es mi baño tranquilo.
El camarero francés habló francés hace tres semanas.
La clase era muy importante.
Nuestras hijas se enfadaron el miércoles.
Sara no elegirá una mesa pequeña porque está nerviosa.
Este niño francés era estudiante.
Cuando Carlos llegue, comeré mi patata.
¿Qué beberá?
Su hermana es muy alta.
Creemos que soy muy rico.
Este partido es más interesante que ese partido.
Habrá un pájaro en la casa.
Isabel no pagó leche caliente porque estaba enfadada.
Jorge quiere que vaya a Lisboa.
¿Entiende Laura la revista?
Ana siempre come naranjas.
El tren no saldrá para París a la una.
¿Dónde está su mensaje? Lo olvidaron.
No le muestres este teléfono.
No querías beber café caliente.
Carmen dice que no estoy hablando con Pedro.
El hospital es muy tranquilo.
Vamos a arreglar la silla sucia.
Miguel canta en este hospital los fines de semana.
Elena dice que Juan puede ir a Berlín.
Me gustan esos mensajes y quiero comprarlos.
Carmen y David están tocando el violín ahora mismo.
Ya he hablado con mi hermana.
¿Le envía su hijo esta chaqueta a Elena todos los días?
Carmen buscó otro gato hermoso porque quería leer muchos poemas largos.
Su hijo se lavará las manos esta noche.
Carlos va a viajar a Londres.
Acabas de traducir esta novela.
El coche cuesta 80 euros.
Elena lo traía.
El concierto es el domingo a las cuatro menos cuarto.
¿De quién son esos platos?
Comió en estos jardines.
¿Debe llevar Juan una chaqueta?
No compramos algunos sombreros todas las mañanas.
Eres tan amable como Carmen.
Lucía está rompiendo la taza.
Esa enfermera que trabaja en París es ingeniera.
Quiere pintar un baño, pero no tiene dinero.
Estaba en el baño.
¿Estás cocinando en las habitaciones pequeñas ahora mismo?
Pedro e Isabel tenían calor.
Laura, no me lo muestres.
¿Dónde vas a encontrar tu tienda?
Los hombres se estaban divirtiendo.
¿Quién está pagando el pastel?
¡No prepares esas bodas!
¿Descansamos demasiado?
María es de Japón.
Nunca cocinamos con Luis.
No cierro esta maleta muy a menudo.
Laura, no se lo traigas.
¿A quién buscarás?
¡Qué palabra tan difícil!
A Luis y Miguel les gusta nuestra lección.
Ana está en Barcelona.
Intentarás hablar con tus hijas.
Siempre viaja a Sevilla.
Encontramos una radio moderna y luego la perdimos.
El vecino pagó 39 euros por los periódicos.
Cuando salí, Luis ya había olvidado esta idea.
Tu hermano se sentará pronto.
Esta falda es mía.
¿Son esas sus casas bonitas?
Laura viajará a Madrid el 26 de junio.
¿Necesita María llamarlos?
Cuando llegue, ayudarán a esas enfermeras.
Buenas noches, que duermas bien.
¿A quién ayudamos?
A María le encanta tocar la guitarra.
Todas las semanas Carlos traducía su mensaje.
Laura lo buscará el próximo verano.
Siempre ves partidos.
Tus tías no traerán nada.
Este es el teatro más feo del mundo.
¿Quiere lavar sus vasos rotos?
Quería limpiar el baño.
Vamos a ducharnos después de elegir muchos abrigos.
Dices que hablarán con su hermana.
La novela cuesta treinta y cinco euros.
Nos gustaría visitar esta ciudad.
¿Qué diccionario leen?
No había armarios en su baño.
Ana y David han arreglado la cama.
Este barco es nuestro.
Han cocinado ese tomate.
¿Quién está buscando las chaquetas secas?
¿Cuesta la radio treinta euros?
Tengo treinta y cuatro años.
Visitarán a esa chica cuando Isabel se levante.
Este es el vecino más amable de Portugal.
Le estábamos vendiendo seis bicicletas a nuestro primo.
Pablo no se enfadará mañana por la mañana.
¿Cuántas farmacias ha visto?
¡Duerme en la estación!
Isabel tiene que comer dos patatas deliciosas, pero no tiene tiempo.
Tu tío rompe esa botella los fines de semana.
No le gusta su canción.
¿Tienen ganas de leer un viejo libro?
Quería el té.
Quiero escuchar el ruido hermoso.
Isabel no quería comprar muchos diccionarios.
Queremos que vaya a Barcelona.
No me duele mucho la garganta.
A su hijo le gustan las novelas.
Jorge tiene ganas de visitar el hotel cerrado.
Cuando tenga dinero, irás a Roma.
Su bicicleta cuesta 36 euros.
Queremos que traigas vino.
Su caballo no es muy hermoso.
Quiere ser abogado.
Esa iglesia estaba al lado de la oficina.
Ha ayudado a esas buenas chicas.
Nuestra hermana conoce esta farmacia ahora.
¿Qué escribiste?
¿Qué vestido encontraste?
María necesita llevar ese nuevo sombrero.
Si quieres, David escribirá este buen mensaje.
Estaba en Lisboa.
El chico va a ir a esa tienda pequeña pronto.
Esta maleta me parece blanca.
¿Te gustaría traer sopa?
Me gusta este zapato y quiero comprarlo.
Todavía no hemos cocinado otra naranja.
Eres demasiado joven.
Te toca lavar los platos.
¿Dónde encontró mi vieja chaqueta?
¡Qué bien cocinas!
Vamos a pedir café.
¿Llovió mucho en Italia el domingo?
¿Dónde está su diccionario? Lo ha olvidado.
David no está demasiado ocupado.
Sus hijas están corriendo demasiado en este momento.
¿Qué están comiendo?
No había camas en esa iglesia.
Ha ayudado a nuestra hija.
Su hermano no está tan nervioso como Luis.
¿Le presta Jorge un coche a Ana por la noche?
Espera que María vaya a Barcelona.
¿Por qué va a tomar Jorge este taxi?
Los chicos correrán en esas habitaciones el jueves.
Mi hermano debe terminar esta revista.
Irá a París para llorar.
¿Dónde va a comprar sus sofás?
¡Qué casas tan modernas!
No se duchan todas las mañanas.
Su hija tiene frío.
¿Están tan enfermos como Pedro?
Carlos eligió una buena novela en este hospital.
María quiere que lea todas las novelas francesas.
Está demasiado nerviosa hoy.
Me levanto temprano todos los días.
¿Adónde fue David?
Isabel y Pedro se aburren todas las mañanas.
Sus coches negros costaron 71 euros.
Me dormiré cuando Elena tenga tiempo.
Los viejos platos estarán al lado del sofá.
La película nos parece corta.
Nuestra tía se llama Isabel.
Luis necesita buscar un gato, pero no tiene tiempo.
¿Qué va a leer?
Sara no jugará al fútbol.
Elena y Jorge estaban conduciendo esa bicicleta verde cuando entró.
La boda será el jueves a las cinco y cuarto.
Esperas que sean muy altos.
No limpiará esa nueva cocina.
Te ayudaremos.
¿Nos gustan las chaquetas?
Lucía no cocinó mucho pescado porque no tenía dinero.
Pablo y Lucía tendrán que beber cerveza.
¿Se vistió el chico?
El plan que Jorge ha olvidado es interesante.
Ana no pagó cincuenta y cuatro euros por este vestido.
Quería hablar con Luis.
A Luis le gusta mi barco.
Ya se ha vestido.
¿Qué escribiremos?
No leerá esos periódicos porque está triste.
Sé que vives en Nueva York.
¡Qué partidos tan divertidos!
Vivo en Sevilla desde hace once años.
Luis cree que Carmen pedirá mucha agua.
¿Cuántas revistas van a leer?
Nadie escribió la carta.
Juan necesita ayudarnos.
¡Qué bien nado!
Le está mostrando algunos ordenadores a su tía en este momento.
¿Qué cocina Isabel?
¿Necesita Miguel pedir la ensalada?
¿A quién va a buscar Carlos?
Este niño es pintor.
Luis lo sabía.
No vas a enviarle cinco camisas verdes.
Decimos que están hablando con su tío.
¿Costó nuestro libro 19 euros?
¿Habrá algunas iglesias feas en la casa?
Este coche era grande.
La iglesia está cerca de la universidad.
Vivió en Barcelona durante siete meses.
Hay tres abogados tímidos en sus baños.
Eras muy bajo.
No había buenos profesores en esta habitación.
Tenemos que preparar sopa, pero estamos muy cansados.
¿Dónde están sus sombreros? Los olvidó.
Elena puede pagar algunas clases porque quiere conducir este coche.
El sábado va a traer el vaso.
Elena quiere llamar a su hermana, pero no tiene tiempo.
Estos libros costaron 98 euros.
El supermercado está al lado del hospital.
Sara fue a Sevilla después de comer una patata.
El autobús no llegó a Roma a las once.
Lo pagué el verano pasado.
Estaba abriendo una puerta abierta en la universidad.
¿Cuánto cuesta nuestro zapato?
Esta mujer es tímida.
No hay un barco en la oficina.
A estos vecinos no les gusta la pregunta.
Ese amigo que vive aquí es su hermano.
Tu hija se ducha los fines de semana.
La enfermera nunca escucha música.
Tocas el piano muy a menudo.
Hace un año nevó en Lisboa.
Tengo hambre.
¿Cuántas sillas venderá Ana?
¿Se quita su hijo la falda por la noche?
¿Hacía mucho calor en España?
Jorge quiere que escuche el ruido.
¿Quiere traérselo?
Este es su hermano.
Pablo irá a Roma para comer.
Terminará su revista extraña porque quiere traer la leche.
María no ha tocado la guitarra.
Ana no quiere ser arquitecta.
Su tío estudió mucho el año pasado.
Soy de Francia.
Te encanta viajar a Nueva York.
Pablo quiere abrir estas ventanas, pero no tiene tiempo.
Lo estamos esperando ahora mismo.
Este zapato es tan verde como ese zapato.
Había muchas bibliotecas delante del museo.
No quiere el teléfono.
Su cumpleaños es el 25 de agosto.
El abogado italiano trabajó en Barcelona durante diez meses.
Carmen y María volvieron de Roma la semana pasada.
¡Qué fea es la farmacia!
¿Cuánto cuestan esos vestidos?
El abogado le contó estas respuestas a su hermana ayer.
¿Estamos cerrando una caja ahora?
Espera que se vista.
El libro que he perdido era bueno.
Se quitaron la camisa la semana pasada.
¿Qué carta escribe Miguel?
Creemos que Jorge limpió las cocinas.
Tu hija era arquitecta.
Lucía llorará con su tía.
¿Se llama mi hermana Laura?
Cuando Laura vuelva, hablará con su tía.
David y Jorge estaban en el baño.
¿Puede volver el médico de este castillo?
Su hijo quiere ser profesor.
Sabe que Ana pagó café caliente.
Tu hermana empezó a sentarse.
Cocinamos en ese baño los fines de semana.
El chico trabajará con sus hijas.
El jardín que pintaste está sucio.
Su hija siempre habla alemán.
Miguel quiere dármelo.
¡No me des este plato sucio!
El viaje era el viernes a las cinco.
No pagas el sombrero barato porque estás muy enfermo.
El taxi sale para Sevilla a las seis menos cuarto.
Sara ha hablado español.
No hacía calor en verano.
Vives en Sevilla desde hace doce semanas.
¿Cuántas revistas leyó?
¡Qué bien nadas!
No cocina el huevo delicioso por la tarde.
Sus tías van a prestarnos tres faldas marrones.
Cuando llamaron, ya había perdido estos diccionarios.
¿Cuántos coches hay en la biblioteca?
Sabemos que somos muy famosos.
Cuando Sara tenga tiempo, traeré una ensalada.
Vas a esperar a tu hija el viernes.
Carlos ha abierto la caja.
Esta oficina tranquila está al lado del banco.
La enfermera llamaba a sus tías.
Mi tía se llama Laura.
Paga muchos pasteles españoles porque quiere traer café.
El chico que cerró la puerta roja es profesor.
Preparaste un partido anoche.
Este es tu primo.
¿Qué va a comprar?
¿Durmió su tío en esos pisos ayer por la tarde?
Podemos ayudar al hombre porque queremos terminar este trabajo.
Está en la habitación.
¿Dónde comprarán otra chaqueta?
Su tía no se llama Isabel.
Tiene un lápiz, pero no lo usa.
Lo visitamos.
Mis hijas no encontrarán esta carta el viernes.
El sofá nos parece feo.
Eres enfermero.
Carlos quiere que pinte este sofá grande.
Esa falda no estaba sobre la silla.
¿Cuánta fruta comerán?
Nuestra tía se despertó.
María quiere comprar algunos sombreros, pero no tiene dinero.
Me lavé la cara el año pasado.
¿A Elena le gustan las novelas?
Su hermano nos entiende.
Elena irá a Londres después de limpiar el piso.
Estamos leyendo con Lucía.
Los jefes no les venden la cama muy a menudo.
Encontró un buen periódico y luego lo perdió.
Ana, no lleves el zapato.
No me duermo porque tengo prisa.
Tiene treinta y cuatro años.
¿Quieres elegirlo?
Jorge nos buscó.
Lo vendiste.
Fui a Barcelona antes de vender esta camisa.
Esas son tus viejas radios.
Lloverá mucho en Argentina el lunes.
Elena estaba un poco ocupada.
Lucía era estudiante.
El vecino quería lavar una camisa.
Los abogados están limpiando estos armarios ahora mismo.
¿Dónde está su primo?
Tiene miedo de los perros.
No le duele mucho el estómago.
Carmen no jugará al tenis.
¿Hay una reunión en Berlín?
Se lo dio el mes pasado.
¿Nos llamarán Ana y Lucía el mes que viene?
¿A Sara le gusta hablar alemán?
¿Estará esa carta debajo del sofá?
Acaba de quedarse.
Carmen le prestará algunos barcos a Laura.
Han limpiado esta casa.
No estás cerca de Nueva York.
El teatro no está lejos de la iglesia.
Las mujeres son tan ricas como Pablo.
El partido nos parece interesante.
No quieres ser abogado.
Ese coche es tuyo.
Este es el castillo más hermoso del mundo.
¿Quién preparó ese concierto?
Las puertas son muy blancas.
Esos billetes estarán al lado del sofá.
El museo que Miguel buscó era tranquilo.
¿Nos gustan las revistas?
¿Qué vestido está comprando Pedro?
La mujer que vive aquí es inteligente.
Lloverá mucho en Lisboa el próximo verano.
Prefieren el ruido.
Se enfadarán a las seis menos cuarto.
¿Por qué va a pedir Luis mucha sopa?
No puede pedir una ensalada porque tiene sueño.
¡Qué bien nada su hermana!
Jorge y Luis han pedido café.
La canción que oyeron es extraña.
Vuelven del banco todas las mañanas.
Buscó una bicicleta amarilla y luego la perdió.
Juan se levantó a las once menos cuarto.
No te duelen las piernas ahora.
¿Viajaremos a Madrid el viernes?
Son las 9:05.
¿Es el taxi lento?
Tienes ganas de hablar con tu hija.
Encontraste una bicicleta fea y luego la vendiste.
¿Ha dormido nuestra tía en esa estación?
Nuestra hermana ha trabajado en esta biblioteca.
No les gusta cocinar pan.
Habrá un concierto importante en París.
Los fines de semana mi tío construye un piso.
No pagamos ochenta y cinco euros por el diccionario.
Tu primo cantará en ese viejo baño el próximo verano.
Lucía fue a Sevilla porque quería abrir muchas puertas grises.
Los abogados se están vistiendo en este momento.
Ese niño que arregló esas camas es médico.
Esos no son sus museos hermosos.
¿Cuántos años tiene Pablo?
No ha tocado el piano.
Se enfadan a las cuatro.
Hace viento en Alemania.
¿Dónde está mi bicicleta? La perdí.
Luis y Juan tenían razón.
El supermercado te parece grande.
Por la mañana Sara cocina en esta universidad.
¿Había un barco en este mercado?
¡Qué seria es su hermana!
Ana tocó el piano el sábado.
¡Qué fuerte es!
¿Cuánto cuesta esa cámara?
¿Se lavó su tía la cara el jueves?
Nuestro hijo no hablará inglés.
Tenía miedo del agua.
Mi tío tiene la habitación ahora.
¿Tocaste el violín?
¡Qué bien canta!
¿Cuándo van a ir a Madrid?
Necesito escucharlos.
Conoce el bosque tranquilo.
Siempre escuchas música.
Queremos ver los partidos, pero no tenemos tiempo.
¿De quién son estos ordenadores?
Son las nueve y cuarto de la mañana.
¿Se quedan los hombres a las dos menos cuarto?
El pueblo le parece tranquilo.
Habrá una oficina en Lisboa.
Hay dos periódicos debajo de la cama.
No perdimos las fotos el mes pasado.
Estábamos vendiendo un abrigo cuando Isabel llamó.
Ana hablaba italiano.
Está prohibido fumar aquí.
¿Quién está trayendo las ensaladas?
Pablo es músico.
¿Cuándo llamó a su hija?
Necesitan abrir la puerta abierta.
Su primo lo quiere.
Carlos es muy bajo.
Juan no limpió el sofá porque tenía sueño.
¿Habrá seis barcos en el restaurante?
Quieres terminar este trabajo, pero no tienes tiempo.
Soy vegetariano.
No cierres las puertas, por favor.
Quieres que comamos mucho arroz.
Tu hermano va a cepillarse los dientes pronto.
La camisa que vendí es fea.
¡Qué bien cocina tu hermana!
¡Qué bien juega Isabel!
La cocina que han limpiado era grande.
Miguel es de Japón.
Necesitamos verlo.
Mi tío estaba construyendo la farmacia.
Este estudiante acaba de vender una nueva radio.
El chico va a ayudar a esta chica en esta farmacia.
Necesito escuchar esta música extraña, pero no tengo dinero.
Quieres vender tu coche, pero no tienes dinero.
Tenían prisa.
No le duelen los pies hoy.
Sara no cocinará pan porque está nerviosa.
Su hermana se sentará a las dos.
El viernes fueron a Sevilla.
Volvemos del aeropuerto por la noche.
Se ha quitado el sombrero.
Jorge recordaba esta palabra.
Su hija no ha escuchado nada.
¿Recordábamos la música?
¿Cómo está mi tía?
¡Vende su sofá amarillo!
¿Por qué se ha acostado?
¡Vende mi bicicleta!
Jorge quiere que vaya a Nueva York.
Necesitabas el abrigo marrón.
Tomaremos el tren el jueves.
¿Puede trabajar con su hijo?
¿Por qué comimos una naranja?
Isabel sabe que eres muy amable.
Cuando Lucía termine el trabajo, comeremos algunas manzanas.
Este es el parque más hermoso de Japón.
¿Dónde vas a perder este paraguas?
El profesor que vive en París está contento.
Era escritor.
Si quieres, Miguel construirá cuatro bancos.
Nos gusta la bicicleta.
Necesitabas nuestros ordenadores.
Los malos estudiantes no condujeron nada.
A Juan le gusta el zumo.
Estaba viendo estos taxis cuando salió.
Este es el parque más hermoso del mundo.
El museo no cierra a las 2:45 los jueves.
Estás triste hoy.
David dice que no ha ayudado a su tío.
¿Descansó Carlos con Elena hace un año?
Conozco al médico rico.
El camarero que vive aquí es su tío.
¿Ha buscado Isabel la biblioteca?
La casa le parece bonita.
Tocaron la guitarra.
Son las once y media.
La chica tiene que levantarse.
Alguien puede vender la mesa.
¿Por qué pedirá mucha cerveza?
Dicen que Jorge puede cerrar esa puerta.
Su hermana se llama Carmen.
La enfermera va a enviarle esos sombreros caros a Luis el año que viene.
Nuestra hija quería pagar el pastel.
Carlos se aburre a las ocho.
Vamos a ir a Roma.
¿Está la estación cerca del castillo?
No tradujo los periódicos.
¡Qué bicicleta tan grande!
Esas no son mis nuevas cámaras.
Me duchaba por la noche.
Tus tías han leído en este baño limpio.
No volveré de la vieja universidad.
¿Por qué pintó Elena un armario barato?
El jefe estaba trayendo su pastel.
Elena y David han vuelto del museo.
Carmen dice que verán estos partidos.
Está en el jardín.
La oficina que Elena buscó es fea.
Viajará a Londres.
Elena y Ana vivieron en Sevilla durante diez años.
El taxi llegó a las tres y media.
La habitación que has pintado estaba sucia.
Buscaste una novela difícil y luego la vendiste.
Esta calle es más hermosa que la otra.
El taxi llega a Londres a las doce y media.
¿A quién ayuda Pedro?
¿Cómo es su cocina?
Estás bailando con Lucía ahora.
Tenías un pájaro.
El verano pasado Miguel y Pedro estudiaron portugués.
Este estudiante todavía no ha cocinado queso.
Juan y Laura no van a estudiar muy poco el mes que viene.
Este teléfono no está más sucio que ese teléfono.
Sara tiene que tomar un autobús, pero no tiene tiempo.
Esta botella está sobre la mesa.
Su cumpleaños es el 28 de enero.
Nunca has escuchado música.
Ana fue a Sevilla porque quería arreglar las bicicletas.
No compramos el armario feo.
No habrá un armario en la biblioteca.
Isabel le ha dado los periódicos a su hija.
Queremos elegir esa cama, pero estamos muy cansados.
Este jefe es serio.
Empezaron a llevar otro vestido.
Están menos cansados que Ana.
¿Cuántos zapatos compraremos?
¿Estudiará Lucía francés?
El médico que vive aquí está nervioso.
Ana, vístete.
Pronto Pablo no va a jugar al baloncesto.
No le duele la garganta hoy.
Va a ir a Roma antes de limpiar la cama barata.
Le gustaría limpiar esta cama.
Trabajarás en el supermercado mañana.
Esa habitación le parece bonita.
Si David tuviera tiempo, se despertaría.
Si viviera en Madrid, traduciría el diccionario.
¿Quiere Miguel dárselos?
Ese hombre que trabaja en Londres es mi hijo.
Carmen se vestirá cuando termine el trabajo.
A Carmen y Ana les gustaría leer una carta.
El vecino que trabaja en Nueva York es nuestro tío.
Le dimos otra lámpara amarilla a David el verano pasado.
Quiero preparar estas reuniones, pero no puedo.
Sabes cocinar.
Este examen es menos interesante que el otro.
Cree que somos amables.
¿Había un concierto en Barcelona?
Tu sombrero está sobre el sofá.
Habrá muchas estaciones al lado del supermercado.
Estos poemas son franceses.
Llega a esta oficina por la mañana.
Esperaremos a nuestro profesor alemán pronto.
¿Hay algunos abogados amables en la habitación?
No se los dimos hace dos días.
Tuvimos que beber zumo.
Espero que vivamos en Nueva York.
Va a terminar el diccionario la semana que viene.
Préstame nuestras pelotas, por favor.
¿Tiene este hombre ganas de escuchar este ruido?
Quiere que vayas a Sevilla.
Este teléfono es más feo que el otro.
No lo quería.
Llovió en Portugal la semana pasada.
Miguel está más cansado que su hija.
Cuando Jorge llamó, Pablo y Pedro ya habían traducido los periódicos.
Elena es amable.
Nos gusta beber zumo.
Que tengas un buen día.
El banco está cerca de Berlín.
¿Adónde fue Elena?
Este parque es más tranquilo que el otro.
Fui a Sevilla para comprar un diccionario.
¿Va a construir mi hermana otro hospital la semana que viene?
El profesor siempre bebe cerveza.
Esa radio cuesta 74 euros.
Va a lavarse las manos.
¿Están durmiendo Luis y Laura con su hijo ahora mismo?
Nevará mucho en Lisboa mañana por la mañana.
¿Cuándo vas a limpiar estos pisos?
Beberemos café caliente.
Nos hemos quedado sin gasolina.
Laura no está hablando francés.
El año que viene no verán cinco bosques.
Ana estará en Sevilla.
El banco abre a las nueve.
Es menos famosa que Lucía.
A Pablo le gustan esos partidos.
Este avión es más lento que ese avión.
Ya son las 12:45.
Todavía vive en Barcelona.
¿Dónde está la llave?
Hablamos inglés por la mañana.
Cuando Sara entró, ya habían buscado la vaca.
¿Cuesta el teléfono 23 euros?
Vivo en París desde hace siete meses.
Estoy aburrido.
Si hace sol, no irán a Lisboa.
Pablo, busca su perro.
Ana está cocinando pescado delicioso ahora mismo.
Mis hermanos no están abriendo la maleta en este momento.
Todas las mañanas Pablo se pone el abrigo.
David no es demasiado rico.
¿Perdía su primo esos zapatos todas las semanas?
Elegirá la camisa sucia pronto.
Tenemos un barco, pero no lo usamos.
Mi hijo tenía un barco.
Este secreto no es más nuevo que ese secreto.
Esa cámara nos parece nueva.
Si tienes tiempo, te divertirás.
Este autobús no es demasiado rápido.
¿Hay cuatro museos en el jardín?
Irá a París después de correr.
Pablo les está vendiendo el sofá a sus primos ahora mismo.
¿Cuántas mujeres hay en el baño?
¿Cuántos barcos hay en las cocinas?
No quiere ser ingeniera.
Elena lo quería.
Este profesor está cerca de la iglesia.
Si hace sol, hablaremos con Juan.
¿Quién está bebiendo su zumo?
No puedo pagar vino porque estoy ocupado.
Traeré esas camisas cuando Luis se levante.
¿Hace mal tiempo en Sevilla?
Eran las 12:50 cuando llegaron.
Debes limpiar esos jardines modernos.
Jugarás al fútbol.
Van a cocinar muy poco.
Hay algunos caballos en esta casa.
¿Quién compró la novela?
La lección es demasiado importante.
Quieren que abramos la maleta.
Miguel, no vayas al teatro.
Cuando era niño, escuchaba música.
¿Son esos relojes de ella?
La enfermera quería otra bicicleta.
Mi tía nadaba en la habitación.
Vivieron en Londres durante diez meses.
Jugué al fútbol hace un año.
Me llamaron hace un año.
¿A quién ha ayudado Juan?
Querías vestirte.
Eras periodista.
Te pondrás la camisa.
Van a olvidar este regalo en la cocina.
Saben que vives en Berlín.
¿Quién vio este partido?
Debería jugar mucho.
Habrá un gran estudiante en la habitación.
Tenemos que construir estas casas, pero no podemos.
La mujer esperó a su tía el año pasado.
Su hija vio una película el mes pasado.
No he viajado a Roma.
Eran las diez cuando llegué.
Lucía no traerá este periódico interesante la semana que viene.
Jorge estaba muy contento.
Esta es nuestra hija.
Fuiste a Madrid antes de dormir.
María quiere que pintes esa nueva habitación.
Cerró una vieja ventana.
Voy a darle los vestidos.
Le encanta hablar inglés.
Cuando eras niño, jugabas al baloncesto.
Su tío lo olvida todas las mañanas.
El abogado no verá otro taxi el miércoles.
No va a pintar la mesa.
Luis es arquitecto.
Leerá sus cartas extrañas cuando tenga dinero.
No había una chica en esa habitación.
El estudiante que esperó a tu primo es su hijo.
Este sofá es verde.
Eras muy rico.
¿Qué beberá David?
Si la tienda está cerrada, no pagará otra camisa.
Hay un camarero en el teatro.
¿Nos gusta jugar al baloncesto?
Laura empezó a arreglar la mesa.
¿Dónde están tus novelas?
Tu hijo es de México.
Quiero ir a Nueva York.
No visita la farmacia porque tiene sueño.
El camarero quiere traérmelo.
Quiere que termines este libro largo.
No vas a lavarte la cara.
¿Qué radio has vendido?
No está tan triste como Carlos.
Mi hija estudió en ese mercado.
Quería quedarme.
Mi hermana no estudia alemán por la mañana.
¿Quieres hablar con Sara?
Quiero hacerlo.
Conozco el banco hermoso.
María sabe jugar al baloncesto.
¿Debe mostrarle David la habitación hermosa a Isabel?
Esta no es la playa más grande de Portugal.
¿Se llama su hija Isabel?
La universidad cierra a las doce los miércoles.
Me desperté antes de comer mi pastel.
No has visitado a su primo.
Quiere que se duche.
Pedro viajará a Sevilla el 15 de agosto.
Sara no escuchó esta canción hermosa porque tenía prisa.
¿Te has quitado el sombrero?
¿Cuándo va a aburrirse María?
Su tía no entiende ese poema.
María va a leer con sus tíos.
¿Cuántos años tiene?
¿Olvidó el amigo la pregunta?
¿Se quitó el abrigo la semana pasada?
¡No abras su caja!
El niño tiene razón.
Nuestra hija está escuchando tus ruidos extraños ahora mismo.
Cuando tengas tiempo, tomaremos un taxi.
A Miguel le encanta escuchar música.
¿Se durmió el año pasado?
Isabel está vendiendo seis barcos.
Todas las mañanas se viste.
Cuando Luis se levante, traduciremos la carta fácil.
¿Viajaron Carmen y Sara a Nueva York el 25 de septiembre?
Cuando Pablo llegó, mi hija ya había construido los jardines.
La oficina cierra a las doce y cuarto.
María no lo compra por la noche.
El camarero se está despertando.
¿Conocía el profesor al abogado rico?
Hoy es lunes, 8 de octubre.
¿Vivió Lucía en Barcelona?
Cree que has hablado con tu primo.
El amigo quiere ver ese partido largo.
Carmen nunca canta en ese supermercado.
¿Quién puede traducir esa carta interesante?
Esa falda cuesta cuarenta y siete euros.
Carmen es muy rica.
María y Lucía esperaron a la enfermera francesa.
El restaurante cierra a las seis los martes.
¿La entendía Carmen?
No lo estoy comprando.
No necesitamos todos los abrigos.
Carlos estaba preparando el pastel cuando entramos.
Ana lo sabe.
Necesitamos cocinar carne.
¿Se pondrá nuestra hermana el vestido?
Cuando David llamó, Luis ya había pintado el piso.
La semana que viene su tía va a tocar el violín.
Cuando era niño, jugaba al fútbol.
Buscaron una bicicleta cara y luego la vendieron.
Quiere conducir este barco amarillo, pero no tiene tiempo.
Este concierto era el lunes a las nueve y media.
El hombre no ha ido al museo en tren.
Los profesores no han limpiado nada.
Había dos armarios en la cocina.
No me ducho porque estoy cansado.
Juan quiere preparar sopa.
Puede nadar en el supermercado.
No tenemos este barco negro.
Esperan que el estudiante italiano viva en Roma.
Ese médico que vive aquí está preocupado.
Prefería el tomate.
¿Está oyendo su hijo la música en el hospital cerrado?
Ese es mi ordenador moderno.
Esas clases son demasiado interesantes.
Ese abogado que vio ese pájaro está cansado.
Carlos tiene que llamar a las enfermeras, pero no puede.
¿Te gustaría ir a Sevilla?
A Miguel le gusta correr con su hijo.
Vamos a ir a Madrid después de trabajar.
La cama cuesta noventa y siete euros.
Ese vecino que vive en Lisboa es rico.
Dicen que Sara puede ir a Londres.
El restaurante abre a la una menos cuarto.
Van a sentarse antes de cerrar esa maleta.
Ese médico que trabaja en París es estudiante.
Esta mujer ha cerrado la puerta en el supermercado.
El zapato que David ha llevado era amarillo.
Laura tiene que esperar ese tren, pero no puede.
Ese chico que ha pedido el agua es perezoso.
¿Quién va a lavar este coche rápido?
Miguel necesita visitar a su primo.
Decimos que no estás pintando una casa.
Luis tiene veintisiete años.
Luis estaba demasiado ocupado.
¿Cuántos barcos ha vendido Jorge?
Creo que no se ha duchado.
Todas las mañanas le vende este ordenador a su hija.
Mis tías todavía no han vendido un reloj.
No hay nadie en casa.
¿Nieva mucho en Berlín los fines de semana?
¿Dónde está la camisa?
Estos son tus tíos.
Esta falda es muy cara.
No hay exámenes en Nueva York.
Tengo calor.
Ana tiene mi vaca ahora.
Su hermana conducirá ese coche cuando llegue.
Ya ha buscado otro castillo.
Sabe que trabajo en Sevilla.
Ya son las siete.
David y Elena viven en París desde hace tres años.
Somos de Nueva York.
Pablo no era amable.
Hoy hace mucho calor.
Si tuviera coche, compraría otro sofá.
Había algunos vasos sobre el armario.
Comerás en el restaurante.
Hay algunos sombreros cómodos al lado de la cama.
¡Qué deliciosa es tu ensalada!
La encuentro todos los días.
¿De quién es ese periódico?
¿Por qué pide Lucía mucha sopa?
Esa bicicleta es tuya.
La clase era el domingo a las dos y cuarto.
Mis primos arreglaron esta mesa el verano pasado.
Nuestro hermano hablaba español.
No me duelen los ojos cuando hace frío.
Lucía no traducirá este mensaje porque está preocupada.
Esta es su radio limpia.
Ya ha bebido el zumo.
La pregunta les parece extraña.
Creo que tradujiste la carta.
¿Llamó esta chica a sus hijas en esta escuela?
Tu primo ya ha ido a Lisboa.
Espera que estas mesas estén demasiado limpias.
Quiere que cocine los tomates.
Es de Francia.
No le duelen las piernas cuando hace frío.
¿Se vistió el chico a las nueve menos cuarto?
Les gusta su plan.
Compraron un paraguas y luego lo perdieron.
Estos jefes no van a oír su música pronto.
Son las nueve y media de la mañana.
Quiere prestárselo.
Estudiará francés.
¿Te quitaste el vestido hace tres semanas?
Ese hombre que vive aquí es pobre.
Lucía viajará a Portugal con su tía el próximo verano.
El profesor no es demasiado inteligente.
¿Es esa su chaqueta cara?
¿Por qué habló Laura con Jorge?
¿Va Miguel a esa estación todos los días?
¿Había muchos niños en la oficina?
Cuando Carlos tenga tiempo, buscará una universidad.
Su cumpleaños es el 6 de julio.
¿Necesita su primo esperarme?
Sus hijas están estudiando inglés.
Ese no es su coche sucio.
Este es mi viejo museo.
¿Lo perdían Elena e Isabel por la noche?
Esta respuesta es más difícil que esa respuesta.
Debe vender el jardín moderno.
¿Teníamos este baño pequeño ahora?
David puede ver esta montaña.
Habrá algunos armarios pequeños en ese teatro.
Miguel necesita escuchar el ruido, pero está muy nervioso.
Tuvimos que pagar un concierto.
Ya no vives en Nueva York.
Le encanta viajar a Barcelona.
¿Dónde va a perder Juan esta llave?
Vas a Francia por la mañana.
Todos los días Juan ayuda a sus malas chicas.
Esta es la calle más grande de la ciudad.
Quieren ayudar a su hermana, pero no pueden.
El coche cuesta ochenta euros.
Encontraste una nueva cámara y luego la vendiste.
Es demasiado alto.
No pidas nuestro vino, por favor.
Elena y Jorge todavía no se han aburrido.
No me duele el brazo cuando hace frío.
Luis no beberá mucho zumo.
Sara no va a prestárselos el viernes.
Carlos estaba estudiando francés.
Les encantan los libros.
No tienes sesenta y nueve años.
La buena novela cuesta 32 euros.
Tu cocina no está sucia.
Quieres construir este piso.
La enfermera ya ha llamado a su chico valiente.
¿Cuántos restaurantes encontrará Luis?
Cuando Luis salió, Ana ya había pagado el té.
Conocíamos a esos camareros.
Estos periódicos cuestan veinticinco euros.
¿De quién es este lápiz?
No necesito mi vestido.
Les traje té el lunes.
Si tuvieran coche, se despertarían.
¿Estamos pidiendo té?
Somos más perezosos que Elena.
Su hijo está jugando al fútbol.
¿Hablas español por la mañana?
Hace tres semanas llovió en Argentina.
El amigo vive en Londres desde hace siete semanas.
¿Cuánto cuesta el coche blanco?
¿Son estos sus teatros pequeños?
No visitamos a nuestro tío la semana pasada.
¿Cuántos coches hay en la oficina?
David y Pablo le están trayendo cerveza a su tío en este momento.
Luis entiende la idea.
Te visitaron.
Si Pablo tuviera tiempo, compraría la bicicleta.
No nos cepillamos los dientes todas las mañanas.
Necesitaban su sofá.
Me gustan las chaquetas y quiero comprarlas.
Beberá té pronto.
¿Quién está bebiendo este vino?
Ayer por la tarde Juan lo trajo.
Sabe que Isabel trabaja en Madrid.
Elena es pintora.
¿Cuántas bicicletas hay en esta habitación?
Cuando termine el trabajo, hablarán con Jorge.
Pablo nunca estudia en el restaurante.
Los fines de semana encuentro los pájaros.
Me gustan esos barcos y quiero comprarlos.
¡Ve este concierto corto!
El profesor no va a llevar esas faldas.
Alguien lee esta revista.
No es de Argentina.
¿Le estaba vendiendo la radio a Lucía?
Su primo va a caminar con Pedro.
No tenías sed.
Si Pedro viviera en Madrid, hablaría con Sara.
Cree que el chico vive en Nueva York.
¿Cuánto cuesta la cama?
Mi llave estará debajo de la silla.
Laura lloró con David anoche.
Lo quería.
No sabemos jugar al ajedrez.
¿Debe llamarnos?
Elena no se sienta a las cinco y media.
Quiere leer su diccionario, pero está muy contenta.
Jorge se ha puesto la falda.
Si quieres, verán otro concierto.
¡Qué pueblos tan hermosos!
¡Qué buenas son mis pizzas!
Si tienes tiempo, pedirá una ensalada.
Le duelen los ojos.
Buscó un reloj sucio y luego lo vendió.
Estaban rompiendo nuestros platos en la estación.
¿Cuesta este zapato 78 euros?
¿Vio David tres caballos ayer?
Su hermana no llorará en la escuela el año que viene.
Carmen espera que visitemos a esos amigos.
Queremos que leas otra revista.
El examen me parece interesante.
Son de Francia.
Hemos buscado tres lápices.
María abrirá una puerta.
Sara, no pagues su cerveza.
Lo quieres.
Alguien puede conducir nuestros barcos.
¿Cuándo traerá María una ensalada?
Necesitan buscar su taza amarilla, pero están muy cansados.
¿Quién ha llamado a estos vecinos?
La biblioteca está cerrada.
Jorge, no se lo cuentes.
Jorge no puede ir a Roma porque tiene frío.
Elena le mostrará un jardín a Carlos mañana.
Estamos comiendo demasiado.
El tren salió de Barcelona a las cuatro.
Todos los días leemos con Pablo.
Estaban llamando a su hermana cuando Elena llegó.
El lápiz está al lado de la cama.
Cuando Luis entró, mi primo ya había bebido té.
La caja no es demasiado pesada.
Cuando entró, Carmen ya había esperado el avión rápido.
¿A quién esperará?
Esperas que no leamos una novela.
Su hermana entendía esos periódicos.
¿Hablas inglés?
Dice que no hemos llamado a nuestro hermano.
Queremos otro gato hermoso ahora.
Este partido es el lunes a las seis.
Jorge va a leer con su hermano.
¿A quién vamos a buscar?
Juan y Laura nos ayudaron.
¿A quién buscará?
Cocinarás queso cuando Miguel termine el trabajo.
¿Es este mapa de ella?
Pedro se lavaba las manos los fines de semana.
¿Se estaban quitando la falda?
Mi tía lo necesita.
No ayudó al profesor el verano pasado.
María le mostraba todos los abrigos a Jorge por la tarde.
Juan no vendió esa radio porque estaba nervioso.
Hace un año fue a Italia.
Nuestra tía ya ha abierto esta puerta.
A este camarero le gustaría pedir el agua.
Sus hermanas son tan perezosas como Juan.
A su hijo le gustaría comprar leche.
Hoy es viernes, 24 de marzo.
La oficina no está delante de la escuela.
Lucía no era estudiante.
David necesita traer una falda, pero no tiene dinero.
Su hija está más cansada que Pedro.
Pedro estaba detrás de la farmacia.
A Lucía le gustan mis abrigos.
Siempre estamos muy aburridos hoy.
Por la mañana la chica va a Sevilla.
Hay cinco sillas grises en esta estación.
Nuestro tío debería tener cuidado.
Si vivieran en Madrid, hablarían con su hijo.
Todo el mundo abrirá su caja.
Tus tíos le han vendido sus armarios a Miguel.
El camarero nadará en las habitaciones mañana.
¿Quién olvidó este regalo?
Ana quiere que traduzca estos poemas difíciles.
¡Qué baño tan hermoso!
El camarero que esperó a su hermano es su tío.
El bebé está dormido.
El jefe tímido escribía nuestro poema los fines de semana.
Cuando entramos, ya habías terminado este ejercicio.
Pablo toca el violín todos los días.
Ese es su coche azul.
Eras músico.
Tiene diecisiete años.
Está triste.
Ana y Luis tenían suerte.
Nuestro tío entiende este periódico barato ahora.
Vende el armario, por favor.
Pablo y Lucía tienen prisa.
Camina con su tía todos los días.
Hay un camarero en la universidad.
Juan, no conduzcas nuestra bicicleta.
Esa mujer que vive aquí es su hija.
Queremos pintar el piso, pero estamos muy ocupados.
Hoy es sábado, 23 de octubre.
Ana quiere mostrártelo.
¡Qué profesor tan importante!
He limpiado mi casa en el jardín.
¿Cómo está nuestra hermana?
¿Nevará mucho en Roma el próximo verano?
Carlos está olvidando las ideas.
¿Le vende nuestro hermano estas bicicletas verdes a su hermana los fines de semana?
No pago la ensalada todas las mañanas.
¿Jugarás a las cartas el mes que viene?
Lucía no va a Roma porque está aburrida.
Puedes salir de esta iglesia.
Llovió mucho en Berlín el domingo.
Nos lavamos las manos.
Mi tío estaba escuchando la música cuando entraron.
Carlos ha bailado en esos baños.
¿Vas a viajar a Barcelona con Luis mañana por la mañana?
¿A mi hijo le gusta cocinar en estos baños?
¿Empezó Sara a enfadarse?
Siempre cocino naranjas.
Pablo se despertará después de leer esas novelas francesas.
Hay muchas enfermeras serias en esa farmacia moderna.
No tocaste el violín anoche.
María nació en 1991.
Busca ese supermercado.
Tu primo no caminará en esta estación.
Son las ocho y cuarto.
La mujer no quiere hablar con Pablo.
¿Son de Alemania?
Jorge viajará a Nueva York.
Luis está muy aburrido.
A su hermano le gusta la música.
¿Dónde están sus camisas? Las vendió.
Es muy famosa.
Quiere que ayudes a esa mujer.
No llego a ese hospital por la tarde.
Vivimos en Lisboa desde hace dos meses.
¿Volvió de esta iglesia?
María conocía el pueblo.
¿Cuándo van a beber cerveza?
¿Qué dirá?
Carmen y Pedro tocaron el piano el año pasado.
Necesita hacerlo.
Ana va a salir de la estación.
Ese es su viejo jardín.
Pablo tiene cincuenta y seis años.
Compró una bicicleta fea y luego la perdió.
Cuando era niña, escuchaba música.
Lucía vive en Roma desde hace siete años.
Pagamos 91 euros por ese sofá.
¿Cómo es el hospital?
¡Qué museos tan hermosos!
¿Hablaba el vecino alto portugués?
Puede pintar este baño limpio porque quiere hablar con Elena.
Cerraremos una puerta cuando vuelvas.
Conoce esta tienda.
Nadie construyó ese aeropuerto.
Su tío me lo está trayendo ahora mismo.
Ya hemos pagado mucha leche.
David necesitaba una foto.
Las preguntas le parecen nuevas.
La clase será el 6 de enero.
Tu tío necesita el coche.
Tiene que buscar el gato, pero no tiene dinero.
Necesitamos conducir estos barcos, pero no tenemos dinero.
Teníamos suerte.
Va a vivir en Barcelona pronto.
Pedro y Carmen me envían su paraguas todos los días.
Si quieres, pintaré esta cama blanca.
Eran las tres y cuarto cuando llegaste.
No había pájaros en esta oficina.
¿Cuándo vuelves?
No me siento por la tarde.
No hay bicicletas rotas en ese banco.
Esas cajas te parecen pequeñas.
El gato era muy hermoso.
Su primo me lo ha dado.
Tu hija no la conocía.
¿Es esta la playa más tranquila de Francia?
Estabas construyendo ese piso grande cuando David llamó.
Tienes mucho calor.
El mensaje que leyó es nuevo.
Nuestro hermano necesita una cámara.
¿Cuántos años tiene Sara?
No intentarán hablar con Pablo.
Hacía mucho viento en Nueva York.
Carmen empezó a ir a Roma.
Estaba leyendo sus mensajes cuando Pablo llegó.
La estación abre a las once los lunes.
Estaban cerrando una puerta blanca.
Lo está haciendo.
¿Me buscó la semana pasada?
Miguel y Elena estaban escuchando la canción cuando Carmen entró.
No había bicicletas en el hospital.
Nunca ha escuchado música.
¡Bebe nuestro café!
Pedro, no ayudes a nuestro hijo.
¿Qué ha hecho Sara?
¿A quién buscaron?
Oiré la canción el año que viene.
Lucía trabaja en Berlín desde hace seis meses.
Lava la bicicleta, por favor.
Me aburrí porque quería despertarme.
Deberíamos visitar la ciudad.
¿Cuándo pintó Luis esta silla?
¿Dónde encontró esa llave?
Te vestirás a las tres y cuarto.
Su tía no va a enviarles un pasaporte.
Todo el mundo ha pedido su vino.
¿Por qué va a arreglar estas radios?
Mis hijos ya han ido a Nueva York.
¿Por qué no compra esa mesa sucia?
Entiendes esta lección ahora.
¿Cuántas camas hay en esa iglesia?
La reunión será el jueves a la una.
No estarán en Sevilla.
¿Se aburre Jorge todas las mañanas?
¿Era médico?
Sabemos que vivimos en Nueva York.
Este bosque es más pequeño que ese bosque.
Jorge todavía no ha cocinado queso.
María va a trabajar en los baños el año que viene.
¿Dónde están sus revistas? Las olvidaron.
No conduzcas ese coche sucio, por favor.
Quieren que lea una revista.
Esa no es nuestra escuela pequeña.
Empezaron a beber café caliente.
Le gustan las patatas.
Soy más famoso que María.
Su tía no es fuerte.
¿Es esa revista mía?
El niño tiene hambre.
Tenemos que traducir esta carta interesante, pero no tenemos dinero.
Siempre cocina pasteles.
Carmen no puede hablar con sus primos porque está enferma.
No te duele la pierna cuando hace frío.
Sus hijos están escribiendo otro mensaje.
Pedirán un pastel en la casa.
¿Está este baño más limpio que ese baño?
Voy a prestarle mi barco a Jorge.
No está en la casa.
Este sombrero es menos feo que ese sombrero.
El profesor empezó a hablar con Luis.
Eran las ocho cuando Juan llegó.
¿Qué han buscado?
¿Por qué no vendemos estos pisos?
¿Busca su tío la vaca por la noche?
¿Llovió en Francia?
Si la tienda está cerrada, cocinaré carne.
Carmen no habla con su hijo porque tiene prisa.
Está nevando en París.
Necesita elegir la revista interesante, pero no puede.
Cree que puedo hablar con Ana.
Esas son nuestras viejas habitaciones.
¿A quién ayudará?
Estás estudiando en la tienda ahora mismo.
Necesitas beber mucha cerveza, pero no tienes dinero.
Lucía ha oído las canciones.
Encontré una pelota y luego la vendí.
¿Qué ha dicho?
Nunca ha visto películas.
Veían la vaca todas las semanas.
Todo el mundo llamó a sus hijos.
Mi primo quiere arreglar el coche.
Lucía nunca cocina ensaladas.
Mis hijas no van a encontrarlo mañana.
El niño bajo conoce la biblioteca.
¿Te gustaría limpiar este viejo armario?
Has terminado nuestros ejercicios.
¿Es esta la calle más grande de Alemania?
El avión sale a las diez.
Su reunión es el 19 de agosto.
Jorge y David han tocado el violín.
La cama no costó 63 euros.
Su cumpleaños es el 14 de mayo.
Tengo tres abrigos, pero no los uso.
Cuando tenga tiempo, cerrará una maleta fea.
Estaban conduciendo el coche cuando llegamos.
¡No vengas aquí!
¿Se los estaban mostrando Isabel y Lucía?
El año que viene no cocinarán pescado.
Jorge fue a Roma antes de cerrar dos cajas.
Cuando eran niños, viajaban a Roma.
Miguel se lo está contando.
Esas maletas nos parecen negras.
Jorge y Laura te prestaron el vestido marrón.
Nadie conducirá la bicicleta.
Esa chica que trabaja en Madrid está nerviosa.
¿A Carmen le gusta cocinar queso?
Lucía va a traducir sus revistas.
Cuando Ana termine el trabajo, estos vecinos inteligentes traducirán ese mensaje.
¿Es esa su chaqueta bonita?
Cuando llegamos, ya había encontrado un caballo.
Ya se han divertido.
Compraron un nuevo teléfono y luego lo perdieron.
La bicicleta es verde.
¿Necesita David enfadarse?
¿Qué va a comer?
Se lo has contado.
Vamos a prestárselos.
Ya no vivimos en Berlín.
La novela estaba al lado de la cama.
¿Querías escuchar esos ruidos?
Pedro, ven aquí.
¡Qué bien canta Juan!
Saben que no vio una película.
¿A qué hora empezará la boda?
Su cumpleaños es el 1 de marzo.
¿Traduce este diccionario muy a menudo?
Cuando María termine el trabajo, escribiremos una carta corta.
Laura no esperará a su primo porque no tiene dinero.
Nadie ayudó a su enfermera.
Hay un armario en la cocina.
Le encanta cocinar pan.
Es enfermero.
¿Dónde compraron fruta?
Pedro necesita escuchar esta música, pero está muy enfermo.
¿A quién esperamos?
¿Entiende Sara tu problema difícil?
No lo perdieron.
El supermercado está cerrado.
A Pablo le gustaría ayudar a su tía.
¿Dónde estaba mi tío?
Ese pastel era italiano.
Elena y Miguel se han dormido.
¿Se ha divertido su hermana?
¿Le hemos dado este zapato a nuestra hija?
La mujer ya no vive en Roma.
Me gusta el poema y quiero comprarlo.
Estudiaron alemán.
María ha escrito un mensaje.
Isabel olvidará sus buenas ideas la semana que viene.
¡No me envíes el diccionario!
La buscó.
Ya has visitado a la chica.
Esta boda es más importante que la otra.
Hoy es domingo, 5 de mayo.
Su hermana se llama Ana.
Les vendí la silla.
Quiere dárselo.
Leerá en los jardines mañana.
Si quieres, Pablo comerá una naranja.
Laura caminará muy poco el viernes.
¿Hay un coche en su baño?
Habrá un vaso al lado de la silla.
Ayer Juan buscó otro vestido.
Está llevando la chaqueta ahora.
¡Qué habitación tan nueva!
Esperamos que Carlos abra la puerta.
Tiene un vestido, pero no lo usa.
¿Cuántos libros va a comprar?
Cuando era niño, estudiaba en la casa.
Miguel y Pedro quieren enviárnoslos.
No le duelen los ojos ahora.
El autobús no salió a las diez.
¿Perderán las chicas italianas esta camisa pronto?
Vivo en Madrid por la mañana.
Tiene un jardín.
Ese médico que ha comprado otra novela difícil es mi hijo.
Su primo estudió con María hace un año.
¿Jugará mi hija al ajedrez el próximo verano?
María se ha dormido.
¿Cuántas farmacias hay en Berlín?
Empecé a comprar ese sofá.
Este coche es más feo que ese coche.
Sara fue a la farmacia.
Haz el ejercicio.
Juan ya ha lavado el coche.
Necesita beber el café frío.
¿Por qué cerró muchas ventanas?
Siempre comemos en esta habitación.
Si hace frío, irá a Roma.
Tu hija se duchó a las dos menos cuarto.
Cuando era niña, lloraba en la habitación.
¿Quién preparará mi sopa deliciosa?
Come en este banco por la mañana.
Si mañana llueve, te ducharás.
Si pudieras, traerías todas las chaquetas.
Quieres fruta.
El chico le está trayendo cerveza ahora.
Eran las nueve y cuarto cuando Lucía y Sara llegaron.
Isabel le estaba mostrando otro vestido a su tía.
Tiene treinta años.
David, no abras la caja.
Le gusta escuchar música.
Quieres ser cocinero.
Le encanta la política.
El viaje es el lunes a las once y cuarto.
He tocado la guitarra.
¿Empezaron Ana y Elena a divertirse?
Sus hermanos deben comer otra manzana deliciosa.
No intentará hablar con María.
Quería su camisa ahora.
Todo el mundo puede escuchar esta música.
Miguel ha nadado con Carmen.
Quiero el coche.
¿Adónde fuiste hace dos días?
Hemos traducido el mensaje.
La reunión le parece importante.
No te lo está trayendo.
Hoy es lunes, 15 de octubre.
Sabe que están eligiendo otra silla.
Su hermano trabaja en Barcelona desde hace cuatro años.
Me lavo las manos todas las semanas.
Tenemos un diccionario, pero no lo usamos.
Me conoce.
Mi hermana cocinó la carne hace tres semanas.
¿Qué vamos a cocinar?
No olvidaste la mala lección.
No quiere ese vestido caro.
Esta es la escuela más moderna del mundo.
Esa es nuestra novela larga.
El sombrero me parece rojo.
David está pintando una cama.
Son las 8:20.
Ana no puede leer cinco periódicos porque no tiene tiempo.
Estos son nuestros sombreros baratos.
Se lo estábamos mostrando.
Su tía cerrará su caja.
Quiere que arregles los teléfonos.
Juan y María no abrieron una ventana cerrada hace dos días.
¿Cuánto cuesta ese sofá barato?
Irá a Berlín para limpiar esas cocinas.
Los vecinos españoles nunca han escuchado música.
Compramos una cámara barata y luego la perdimos.
¿Cuándo te sentarás?
Intentaste esperarme.
Conocíamos al mal jefe.
¿A qué te dedicas?
Iré a Lisboa antes de pedir leche caliente.
No han pagado mucha cerveza.
El taxi llegará a Roma a las cinco y media.
Acaban de beber mucha agua caliente.
Habrá cinco médicos en esta casa.
Los buscaban por la noche.
El partido le parece corto.
El abrigo estará sobre la mesa.
El mercado está detrás de la tienda.
¿Estará en la casa?
La silla que elegí es roja.
Miguel y Pedro pagaron veinticinco euros por el libro.
Este armario no está tan sucio como el otro.
Oiré la música mañana.
Tiene tres coches, pero no los usa.
¿Por qué habló Isabel con su hija?
Sus tíos pagaron ochenta y siete euros por el armario.
Dice que he traducido mi periódico.
Jorge no está leyendo todas las novelas en este momento.
Vemos el partido muy a menudo.
¡Despierta, ya son las ocho!
Esta es su cocina tranquila.
El profesor entiende esta palabra.
Había muchos gatos fuertes en ese hospital.
¿Nadó Carmen con Pedro?
A Juan le encanta hablar español.
No te duele mucho la cabeza.
Me gusta esta camisa y quiero comprarla.
Voy a divertirme antes de preparar las ensaladas deliciosas.
¿Conocen Jorge y Sara esa ciudad?
Sara y Lucía no van a traducir la carta el martes.
Iremos a Sevilla después de lavar esa bicicleta marrón.
No está al lado de la biblioteca.
El estudiante nunca ha jugado al fútbol.
Esa es mi camisa cara.
¿Se lo has contado?
Queríamos la vaca.
Esta cocina es más moderna que esa cocina.
Te duele un poco la garganta.
Queremos comprar la novela.
El abogado tiene prisa.
Esta enfermera no prefiere música.
El armario sucio no costó ochenta y ocho euros.
Voy a Berlín todas las mañanas.
Esas radios son muy pequeñas.
Cerré estas ventanas sucias anoche.
No pagamos esos conciertos porque estábamos cansados.
¿Es ese mi primo?
Habrá una cama rota en nuestra casa.
El niño tiene que aburrirse.
Laura y Ana van a pedir la leche en las cocinas.
Va a pagar su ensalada el año que viene.
Lo conoces.
¿Empezaron a hablar con sus hermanos?
Ese perro es muy hermoso.
María lavó otro barco pequeño porque quería preparar un viaje.
¿Volvió Ana de París el domingo?
Lloramos en nuestra casa.
¿Quién está leyendo ese mensaje extraño?
¿Durmió Laura con sus hermanos el jueves?
Miguel no ayudará a esta mujer porque no tiene tiempo.
Llovió en Argentina anoche.
Laura conducirá este viejo barco.
¿Es esta puerta menos gris que esa puerta?
Ese chico que vive en Londres es arquitecto.
La tienda está al lado del banco.
Jorge intentó buscarnos.
Ana y Carmen descansaron en el castillo famoso.
Los fines de semana le vendes un coche a tu hermano.
Esta no es mi estación pequeña.
Nos encanta tocar el violín.
¿Dónde está su cámara? La olvidaron.
La enfermera que trabaja en Berlín es periodista.
¿Dónde compró Carmen cerveza?
Este niño es muy pobre.
Las chicas estaban llevando esta falda cuando llegó.
Si María tuviera dinero, pediría un pastel italiano.
Nuestro hermano pagará vino cuando Jorge tenga dinero.
Se duchará después de pagar sopa fría.
¿Por qué terminó esa revista?
¿Son los viajes muy importantes?
No hay escuelas en la casa.
Luis descansó en esos baños.
Tienes que ir a Roma.
Pablo y Elena me prestarán el barco.
Sara no ayuda a nadie.
Mi hijo sabía nadar.
Espera que escuchen su música.
¿Dónde vas a comprar una bicicleta?
Elena nunca ha estudiado con su hermano.
Elena no pagó 74 euros por el barco.
¿Querían llevar muchos abrigos?
Tenemos que visitar a sus hijas, pero no tenemos tiempo.
Me gusta esa novela y quiero comprarla.
Digo que no hemos buscado seis pájaros.
Pablo y Miguel bailaban con su tío.
¿Qué boda va a pagar Juan?
Intentó buscarla.
Era profesor.
Sara era amable.
Juan es muy joven.
Cocina estas naranjas.
¿Dónde vive Lucía?
Le encanta la montaña.
Si vivieran en Madrid, comprarían agua.
¿Preparó esas clases?
Juan no ha cerrado muchas puertas grandes.
Tengo un barco, pero no lo uso.
Trabajaron en París durante diez meses.
Pablo fue a Lisboa antes de pintar otro armario.
Empezaron a hablar con su hijo.
¡Trae sus relojes caros!
Su hija es enfermera.
¿Te gustaría preparar la sopa?
Vamos a llamar a nuestra hija.
A los vecinos altos les gusta la palabra difícil.
Son las cuatro y media.
Van a quedarse mañana por la mañana.
¿Por qué no buscó Ana un teatro?
Este vestido cuesta 39 euros.
El jefe cocinó muy bien hace un año.
Sara y Elena se cepillaron los dientes hace tres semanas.
¿Es este abogado pintor?
Carlos ha vivido en Berlín.
¿Cuánta fruta ha comido Sara?
Su hija trabaja en Roma desde hace once semanas.
Son las diez de la mañana.
Pablo rompía la taza.
Elena va a este supermercado todos los días.
Elena vivió en Roma durante diez años.
Su examen es el 4 de septiembre.
Pablo tiene que visitar esa ciudad tranquila, pero no puede.
Vas a viajar a Barcelona el 20 de junio.
No estoy cerrando esta maleta.
Si mañana llueve, terminará su trabajo.
Fuimos a París para escribir el poema.
Este jefe perezoso le está vendiendo su viejo barco a Lucía en este momento.
¿Estudiará español la semana que viene?
¿Se levantó a las seis menos cuarto?
¿Elegimos ese diccionario muy a menudo?
Sara tiene ganas de leer un poema.
¿Son sus hijas menos valientes que Laura?
Laura es baja.
Tiene una chaqueta, pero no la usa.
Estamos muy aburridos.
Jorge va a pagar café.
Hay cinco pájaros en esta farmacia.
El hombre comía en esa biblioteca.
Las radios nos parecen modernas.
Viajan a Japón todos los días.
Estás comiendo carne.
Nuestro hermano lavará otra botella esta noche.
Beberán vino.
No hablamos portugués por la mañana.
¿Qué dijiste?
¿Había tres abogados en la universidad?
Los abogados fuertes están detrás de la iglesia.
Estoy nadando muy poco.
Quiere visitarte.
¿Trabajaste en la tienda la semana pasada?
Estoy limpiando esas camas.
Miguel y Luis necesitaban ir a Sevilla.
Tu hermana tiene que pagar estos pasteles.
Lucía iba a Barcelona en autobús.
La semana pasada llovió mucho en Italia.
Vamos a dárselo el próximo verano.
Siempre juegas en el baño.
Pagamos ochenta y tres euros por nuestro diccionario.
No he llamado a mis hijas.
El viernes no viajaremos a Lisboa.
Los amigos deben venderle una silla gris a Carlos.
Siempre hablan inglés.
¿A quién espera María?
Estaba limpiando los baños.
Nuestro hermano le está dando una camisa barata a David.
¿Estará esa foto al lado del sofá?
Va a ir a París antes de comer pescado.
El vestido que llevé es bonito.
¿Cuántos barcos hay en este jardín hermoso?
Lucía quiere arreglar este reloj.
¡No la esperes!
Su hermana leyó cuatro cartas francesas.
Cuando su hijo era niño, trabajaba en Madrid.
¿Dónde está tu falda? La olvidaste.
Anoche tomó los taxis.
¡Qué ríos tan grandes!
¿Por qué visitará Isabel esa ciudad?
No estoy viendo el concierto en este momento.
Nuestro hijo nunca ha bebido vino.
¿Por qué estás cocinando la naranja?
Su hija ya no vive en Madrid.
La chica va a ir a la farmacia.
Había un concierto en Barcelona.
¿Dónde está tu sombrero? Lo has olvidado.
No voy a cocinar con Isabel.
Este vecino pedía las pizzas muy a menudo.
Queremos visitar esta ciudad pequeña, pero no tenemos tiempo.
Ese bosque es demasiado tranquilo.
David no puede cerrar esa puerta porque está enfadado.
Mis hijos viven en Londres desde hace once años.
A su primo le gusta la ciencia.
María y Jorge te han buscado.
Esta cámara era demasiado pequeña.
A Miguel le encanta ese abrigo.
El autobús llega a las tres.
Cuando tenga dinero, este estudiante serio terminará los nuevos trabajos.
Compró una falda marrón y luego la vendió.
Luis y Lucía no le prestaron tu barco a su hermano.
Irá a Madrid cuando Jorge llegue.
Están corriendo con su tía en este momento.
Esa pregunta le parece difícil.
Esa bicicleta es muy pequeña.
¡Qué playa tan tranquila!
A Ana le gustaría limpiar el armario barato.
Tenía sed.
Miguel no nos lo cuenta todas las mañanas.
Juan cree que no puede escuchar su música.
Eres de Francia.
Estaban demasiado preocupados.
Ya ha esperado a tus hermanos.
Alguien tomará el autobús.
¡Qué bien juega Juan!
Nunca he viajado a Madrid.
¿Irá a Lisboa el lunes?
Ese es su coche feo.
Hay algunos niños en ese hotel.
¿Dónde está mi barco? Lo vendí.
Dice que tu primo vive en Roma.
Este es el estudiante más inteligente de Francia.
Este es el parque más hermoso de Argentina.
Juan lo vio.
Estos abogados tocaron el violín la semana pasada.
Su tía va a buscar cinco aeropuertos mañana por la mañana.
A Ana le encanta jugar al baloncesto.
Fue a Sevilla anoche.
Siempre llora en estos pisos modernos.
¿Dónde está su mensaje? Lo olvidó.
Ese es mi zapato negro.
Lucía construyó un castillo ayer.
Somos demasiado valientes.
¿A quién esperaste?
Ana ha hablado francés.
Esa estación es muy hermosa.
Luis, no lleves ese sombrero.
Viajó a Francia.
¿Dónde están sus relojes? Los perdió.
Ha estudiado alemán.
Cocinaba en el restaurante.
El vaso es nuestro.
Jorge bebe el vino por la tarde.
Le contaré muchos planes a mi primo.
Sabe que irán a Roma.
Tengo otra idea.
¿Fue su hijo a México el viernes?
¿Lo conoce?
¿Vas a vender una bicicleta amarilla mañana por la mañana?
Ayudará a este hombre cuando Laura llegue.
¿Cuántas novelas compró Elena?
Quiere que lleve una chaqueta.
Su hermano acaba de llamar a mis hijos.
¿Eligió Ana algunas sillas el año pasado?
¿Será este concierto el viernes a las nueve?
Los jefes no cerrarán una maleta marrón en el banco.
¿Cómo está su hermana?
Son demasiado famosos.
¿Por qué comerán mucho chocolate?
Carmen quiere conducir sus coches.
Soy de México.
Ve a la iglesia.
Compraste cerveza el mes pasado.
Isabel no llama a su hermano todas las semanas.
¿Le gusta este puente?
¿De quién es ese billete?
Siempre canto en estos jardines.
Nacieron el 23 de octubre.
Cuando termine el trabajo, traduciremos esos poemas.
Isabel necesita escuchar este ruido, pero está muy contenta.
Le gustaría ir a Barcelona.
Miguel y María no han escrito nada.
Su hija vive en Berlín desde hace once semanas.
Alguien encontrará los pájaros.
Su hermana recuerda esta mala pregunta.
¡Qué bien juegan Juan y Pedro!
¡Qué bien nada Juan!
¿Era la biblioteca demasiado famosa?
Te gustan los gatos.
Miguel tiene que comprar las faldas, pero no tiene tiempo.
Esta mujer es de Londres.
¿Elige Pablo la novela los fines de semana?
Elena se lava la cara todas las mañanas.
No me pongo el abrigo por la tarde.
¿Qué vaca va a ver?
Tomamos un taxi hace dos días.
Estoy un poco preocupado hoy.
La biblioteca abre a las cuatro los jueves.
Le ha enviado los regalos a su hermana.
¿Dónde están sus caballos?
El amigo se puso el zapato.
Esta novela cuesta setenta y siete euros.
Su tío buscó las chaquetas hace un año.
Sus hermanos no se aburrirán pronto.
Vamos a sentarnos después de traducir el libro corto.
No quieres hablar con tu hermana.
Habrá un caballo en esas cocinas.
Eres profesor.
Si tuviera tiempo, visitaría a mi amigo.
Se sentará antes de preparar estas ensaladas.
Miguel y Lucía están más tristes que Carmen.
¿Cómo son las cocinas?
¿Qué buscó Laura?
¿Nadó en estos jardines el mes pasado?
¿Es el partido el lunes a las nueve y cuarto?
¿Dónde encontró su paraguas?
Son las 4:25.
¿Has trabajado en París?
El jardín es demasiado grande.
¿Cuántas fotos hay en la habitación?
Puede abrir una ventana en ese teatro.
¿Están Ana y Carlos más aburridos que su hija?
El alquiler es muy alto.
Hablaré con mi primo cuando María vuelva.
Son las dos.
Le traían su pasaporte a María todas las semanas.
Lo estaban haciendo.
Si no encuentro las llaves, iremos a Roma.
Cuando Pablo tenga tiempo, pedirá vino.
Este hombre necesitaba nuestra silla ahora.
A Juan le gusta tu película.
Esta es su habitación hermosa.
Esta silla es tan amarilla como esa silla.
Luis va a buscar un perro la semana que viene.
Laura traerá sopa deliciosa.
A David le gustaría comer el queso.
Pedro quiere que te levantes.
Las sillas cuestan 22 euros.
Lo venderán.
Cuando tengamos dinero, esperaremos a su niño.
¿Es este castillo demasiado grande?
¡Qué coche tan lento!
¿Cómo están sus tías?
Miguel nunca come en el castillo.
Sara y Carlos hablarán con Pedro cuando Elena tenga tiempo.
Lo estaba encontrando.
A David le gusta leer revistas.
¿Cuándo vendió Pablo otro coche?
¿Empezó Pedro a conducir el coche gris?
La revista que Jorge perdió era francesa.
No tienes que cerrar la caja.
Luis arregla la cama por la noche.
Este médico tuvo que esperar a su hermano.
No vendemos la silla muy a menudo.
Los camareros me conocían.
Escuchó la canción el verano pasado.
María acaba de ver un partido.
Si Elena viviera en Madrid, elegiría seis diccionarios ingleses.
Isabel vio un partido porque quería leer el nuevo libro.
Puedo traerle este paraguas.
¿Había una escuela en el baño?
Tu baño les parece viejo.
Pueden pagar muchos viajes porque quieren visitar esta ciudad.
Me gusta el ordenador y quiero comprarlo.
Todavía no se han acostado.
La cama que elegimos es verde.
Elegirá esos zapatos cuando terminen el trabajo.
¿Qué revista leerá?
Estamos olvidando la idea extraña en este momento.
Juan no se divierte porque está muy enfadado.
Estaba trabajando en Madrid.
¿Por qué vas a elegir el sofá azul?
¿Empezaron a leer un poema?
No había hombres en el hospital.
Le he dado ese vestido.
Tenían hambre.
Nuestro hermano nunca toca el violín.
No traduje la carta inglesa porque estaba muy solo.
Pedro y Sara se quitaron el abrigo.
Miguel tiene ganas de ir a Lisboa.
Esperamos que venda el coche.
Los armarios siempre están un poco limpios.
Encontré una radio rota y luego la perdí.
Soy cocinero.
Pinté ese sofá ayer.
Tengo frío.
Quieren que comas una pizza.
Ana pagó 42 euros por ese zapato.
Cuando tenga dinero, escribiremos la carta.
Tiene una cámara, pero no la usa.
¡Qué piso tan bonito!
Hablarás con Ana cuando lleguemos.
¿Cuesta ese sofá setenta y cuatro euros?
Te lo dimos hace tres semanas.
¿Sabía conducir?
Cuando llamaron, Juan ya había comido pan.
Estas chaquetas no son mías.
Los verás el año que viene.
Tienen miedo del agua.
Laura dice que puedes cerrar la ventana.
Sé que este médico vive en Nueva York.
Estás estudiando inglés en este momento.
Elena no se enfada porque está sola.
Cree que construirás otra habitación.
Este vestido es menos feo que el otro.
Bebe mi café.
¿Dónde está su cámara? La ha perdido.
Hablaste inglés hace tres semanas.
No me vestí.
Me gusta el pasaporte y quiero comprarlo.
Nadie ha perdido ese reloj.
Cuando eras niño, jugabas a las cartas.
Estamos estudiando en su piso.
¿Abre dos cajas todas las semanas?
Sabe que ayudarán a la mujer joven.
Hoy es domingo, 7 de febrero.
Me gustan las cámaras y quiero comprarlas.
Recordaba la pregunta.
Este amigo no está nervioso.
¿Quién beberá este té caliente?
María no verá un concierto porque está triste.
Estos son sus aeropuertos modernos.
La mujer no abre una puerta por la tarde.
¿Está esta universidad lejos del teatro?
Su boda es el 15 de julio.
Si Miguel pudiera, lavaría muchas bicicletas grises.
Si el tren no llega, hablarán con su tío.
Vamos a trabajar en Barcelona mañana por la mañana.
No pongas el paraguas sobre el armario, por favor.
¿Cuántas camas hay en el jardín?
Su tío es estudiante.
No hay niños en la cocina.
Se estaba lavando las manos.
Elena quiere ser ingeniera.
Tiene que beber el agua, pero no puede.
Le gustaría ir a Roma.
Limpia su cocina los fines de semana.
Eres de Italia.
Alguien puede traer su radio.
A Jorge le gusta estudiar en la habitación.
El barco es de ella.
Laura se vistió ayer por la tarde.
¿Cómo es nuestro partido?
Cuando entró, su hermana ya había visto la película.
Los amigos le cuentan sus lecciones todas las semanas.
El próximo verano el abogado va a tocar el piano.
Ana quiere mucho chocolate delicioso.
Es más inteligente que Juan.
Su hermana se llama Elena.
El vecino alto pagó 60 euros por ese sombrero.
¿A quién vamos a llamar?
Toma el avión.
Elena no ayudó a su primo porque no tenía tiempo.
Alguien comió la naranja deliciosa.
Le gustan tus respuestas.
El vecino vive en Londres desde hace cinco semanas.
Juan quiere que traduzca esas novelas.
Isabel lee con su tía por la tarde.
Todavía no ha tomado el taxi.
Este zapato no es demasiado rojo.
El niño no sabe conducir.
Le gusta leer poemas.
¿Habrá algunos camareros en la casa?
¿Quería Carmen esperar este tren?
Sus buenos periódicos no cuestan 47 euros.
Su cumpleaños es el 11 de marzo.
¡Qué secas están las chaquetas!
Tenía un barco.
Soy médico.
Sabe que vamos a despertarnos.
Su cumpleaños es el 18 de septiembre.
Crees que fui a Madrid.
Laura habló inglés anoche.
Intentamos encontrarte.
Quieren que coma el huevo delicioso.
María, corre en los pisos.
La carta les parece larga.
¿Te encanta tocar el violín?
Si hace sol, no hablarán con su primo.
Luis quiere ser profesor.
Pablo tiene treinta y tres años.
¿Necesitabas preparar una boda?
Hacía mucho viento en Madrid.
Ayudas a la chica los fines de semana.
Estábamos comprando la leche cuando David entró.
La casa era muy grande.
Esta boda no será el miércoles a la una menos cuarto.
Se vestirán antes de leer todos los mensajes.
Lucía, escúchame.
Acabas de ir a París.
Si quieres, esperará a esas mujeres.
Intentaron olvidarlo.
Quieres ese caballo hermoso ahora.
Sabía jugar al fútbol.
Cuando eran niños, jugaban al ajedrez.
La estación cierra a las siete y media.
El amigo se duchará a las siete y cuarto.
Queremos traer dos chaquetas.
David no volvió de la tienda.
Cuando volvamos, tomaremos otro autobús.
Elige ese sofá.
¿Conoce Carlos a su mujer?
¿Es ese nuestro barco feo?
Queremos que paguen mucho zumo.
Esta enfermera no es tan joven como Jorge.
La estación cierra a las ocho los viernes.
Creen que se vistió.
Pablo y Ana siempre juegan al baloncesto.
Fue a Roma para correr.
Acaba de traducir su mensaje.
Su tía viajó a Francia.
A Elena le encanta viajar a París.
Por la mañana Lucía bailaba demasiado.
Ha llegado a este hotel.
Vamos a comprar queso.
Había muchas cartas sobre el sofá.
A Carlos y Ana les gustaría visitar la ciudad.
¡Qué secreto tan difícil!
Es tan joven como Carlos.
Encontró un barco gris y luego lo perdió.
Ana, llámanos.
Su hermano ha escrito un poema en ese piso.
¿Es Sara periodista?
Su hijo trabaja en Madrid desde hace ocho años.
Se enfadó después de tomar este autobús.
No le encanta tocar la guitarra.
No es tan serio como sus hermanas.
Cuando María era niña, hablaba portugués.
Estoy terminando estas revistas difíciles.
Laura y Lucía no van a arreglar este sofá barato mañana.
Le encanta la leche.
¿Se estaba duchando?
Esas camisas son viejas.
El ordenador es demasiado feo.
Tengo esa pregunta interesante.
¿Por qué va a llevar Miguel muchos sombreros?
El martes va a enviarle cuatro teléfonos caros a Jorge.
Me gusta esa canción extraña.
El aeropuerto que buscó está abierto.
¿Has vuelto de Italia?
Esas casas son muy viejas.
¿Necesita vernos?
Vamos a abrir esa puerta.
María y Pablo no van a comprar una bicicleta amarilla.
El martes le vendieron una bicicleta.
Lucía trabajó en Roma hace un año.
Ana empezó a comprar una patata deliciosa.
Se ha lavado la cara.
Elena ve la farmacia todas las semanas.
Voy a abrir una maleta.
Llevarás esos zapatos negros cuando tenga tiempo.
¿Está su hija tan ocupada como su hija?
Querías hablar con tu primo.
Entiende ese poema.
El niño oyó sus ruidos la semana pasada.
Este es el río más hermoso del mundo.
Leeré muy bien el año que viene.
Carmen le envió un teléfono a Lucía el verano pasado.
Si Isabel tuviera coche, iría a París.
Carmen no conducirá ese coche porque no tiene dinero.
¿Está ese hotel detrás de la biblioteca?
¿Están las cartas francesas debajo del sofá?
Estás en Barcelona.
Si tuviera tiempo, compraría una mesa.
Irán a Madrid antes de trabajar.
Trajo un pastel.
Si tuviera tiempo, abriría sus cajas.
Nadie ha lavado la bicicleta.
Quería su tomate delicioso.
El teatro cierra a las seis y cuarto los miércoles.
David cree que este abogado francés es amable.
A nuestro tío le gusta su barco.
Hay un partido en Sevilla.
Nadie limpia esa cama.
Mi tía quiere esperar a su médico.
Conducirás ese barco cuando tenga tiempo.
¿Qué sombrero está llevando Sara?
Su cumpleaños es el 15 de abril.
Está detrás de la escuela.
Vas a esta estación todas las semanas.
Cuando Elena llamó, Juan ya había ayudado a esa chica.
¿Le prestaron Isabel y María el abrigo a su primo?
Nuestro hijo no se llama Pedro.
No camina hasta el hospital todos los días.
David siempre habla francés.
He viajado a España.
Si hace frío, Lucía conducirá ese coche.
La enfermera está bebiendo la leche ahora.
Hay una mesa en el restaurante.
Esta montaña es más hermosa que esa montaña.
El jueves María olvidará las preguntas.
Necesito escribir el mensaje, pero no puedo.
Por la tarde esta enfermera cierra cuatro puertas.
Ya son las tres menos cuarto.
Alguien vende su bicicleta.
A Lucía e Isabel les encanta viajar a Barcelona.
Su tía se llama Ana.
Mis hermanos trabajan en Barcelona desde hace once semanas.
Ya ha ido a Lisboa.
Quiero pedir todas las pizzas, pero no tengo dinero.
Tengo miedo de los perros.
No te duermes a las dos y media.
Jorge caminó hasta el hotel hace tres semanas.
Tienen seis mensajes, pero no los usan.
Los profesores serios han leído cuatro mensajes.
David quiere que hable con sus primos.
Ese vaso es tuyo.
Dice que voy a elegir algunas chaquetas marrones.
Luis está jugando a las cartas en este momento.
Le encanta viajar a París.
Miguel y Carlos nacieron el 10 de agosto.
¿A quién va a ayudar Juan?
El hombre ha corrido en su baño.
Las mujeres estudian alemán por la noche.
¿Era mi hija periodista?
Pide su ensalada, por favor.
¿De quién es este coche?
¿Qué ordenador venderán?
Necesitas perderlo.
Eres de México.
No juego a las cartas muy a menudo.
Carlos quiere que preparen una clase.
Ese estudiante que vive aquí está cansado.
¿Comen las enfermeras demasiado por la mañana?
Bailaremos en esta cocina.
David olvidaba la foto muy a menudo.
La respuesta me parece interesante.
Luis no se aburrió porque estaba ocupado.
Todos los días estos camareros se visten.
Esta mujer está pidiendo esa pizza.
¿Quién puede tomar ese avión?
No habrá un barco en el castillo.
¡Tráele nuestro viejo abrigo!
No somos inteligentes.
Iremos a Barcelona para preparar otro partido importante.
¿Quién preparará esa boda?
¿Qué va a decir?
María no conduce las bicicletas porque no tiene tiempo.
Necesitas preparar otro partido.
Juan, no leas en el castillo.
¡Construye ese banco hermoso!
Cuando Elena era niña, hablaba alemán.
A Juan le gustaría abrir esta ventana cerrada.
Estabas pagando muchos pasteles.
Necesitas pedir tres pasteles.
Le envía algunas cartas francesas a su primo todas las semanas.
Los buscarán.
Trabajaron en Madrid durante doce semanas.
Esa es su foto.
El autobús que Carmen tomó es lento.
¿Quién tradujo estos libros?
El aeropuerto no abre a las 12:50.
¿A quién estamos visitando?
Esa no es su pelota.
¿Cuántos poemas has leído?
La leche que bebió está caliente.
Este es el supermercado más famoso del mundo.
Esta escuela estaba cerca de Roma.
Este médico empezó a ir a Nueva York.
La bicicleta que Pablo vendió era verde.
Nevó mucho en Sevilla el mes pasado.
Pueden llegar al supermercado.
Luis quiere queso.
Su tío recuerda su lección.
Juan, no se lo muestres.
No venderás todas las bicicletas rápidas porque tienes frío.
Tus hijos hablarán portugués.
Ese hombre que vive aquí es estudiante.
Te has equivocado de número.
Le prestaba esa vieja carta a Sara todas las mañanas.
No eres de Portugal.
Elena va a enfadarse después de ayudar a sus hijas.
Lucía nos vio el sábado.
Buscaron un regalo y luego lo vendieron.
No irá al teatro.
No escribió este poema extraño porque estaba aburrido.
Su tío está muy nervioso.
Su primo vivió en Roma durante dos meses.
El concierto era el 18 de octubre.
¿Hay algunas iglesias cerca del restaurante?
¿Viajó David a Portugal?
Lucía escuchó el ruido extraño.
Jorge y Carlos no son demasiado perezosos.
Luis empezó a ir a París.
No llevó algunas camisas ayer por la tarde.
Me gusta ese billete y quiero comprarlo.
Esa oficina está lejos de la universidad.
¿Cuándo hablamos con Pablo?
Isabel todavía no ha hablado con Pedro.
Le estás enviando un poema interesante a Jorge ahora mismo.
Ha viajado a Japón.
Todas las semanas te ayuda.
Habrá muchas escuelas en la casa.
No tiene estos gatos.
¿Lo hizo la chica?
¿Dónde compraron ese reloj?
¡Qué habitación tan pequeña!
Mis hermanas le estaban prestando su barco a su primo.
Le duele el brazo hoy.
Miguel viajará a España.
Este hospital está lejos de la tienda.
Cuando tenga dinero, Lucía irá a Londres.
¡Qué perro tan fuerte!
Carmen y María viajaban a Sevilla por la mañana.
Ese es su piso moderno.
María se levanta por la tarde.
¿Quién va a llamar a sus hijos?
Isabel la ha escuchado.
Hay un barco lento en el baño.
Necesitamos buscar esta iglesia, pero no tenemos dinero.
¿Cuántos regalos encontró?
Isabel lo venderá el miércoles.
No quiero enviárselo.
¿Cómo son esos conciertos?
Este libro cuesta 17 euros.
El lápiz estará debajo de la mesa.
Si mañana llueve, no irá a Lisboa.
Si tuvieras tiempo, cocinarías un pastel.
No le duele la espalda hoy.
David quiere ser pintor.
Hace mal tiempo en España.
El examen es el lunes a las nueve.
Su hermana no estaba cerca de Londres.
Su hermana está oyendo esta canción hermosa ahora mismo.
¿Dónde trabaja?
David cree que Carlos no visitará a la enfermera.
Ana y Laura oyeron los ruidos hace tres semanas.
David no necesitaba llamar a su hermano.
Se cepillaron los dientes.
Tu hijo se llama Juan.
Miguel recordaba su lección.
Tienen hambre.
¿Les daremos una taza pronto?
¡Que aproveche!
Si Elena pudiera, esperaría este autobús.
No habrá una estación famosa en el jardín.
¿Cuántas patatas comprará María?
El hombre perezoso lo necesita.
No podemos pagar su falda porque no tenemos dinero.
Hace un año leímos en tu cocina.
Este profesor trabaja en Lisboa desde hace seis semanas.
¡Arregla el coche!
La revista que Jorge buscó es barata.
Hacía calor en Barcelona.
Son las ocho.
Este médico no intentará ir a Sevilla.
Su hija tenía mucho calor.
¿A quién visitarás?
No corras en esta habitación, por favor.
Tenemos seis faldas, pero no las usamos.
¿Era esta clase el lunes a las cinco y media?
Estaba comprando una radio.
Su hija sale de este supermercado todos los días.
No quería té.
Cuando llegué, Miguel ya había construido un baño limpio.
No elegí una revista inglesa ayer.
Me gusta el coche y quiero comprarlo.
Tu hermano acaba de cerrar cinco ventanas.
El camarero pobre está conduciendo sus barcos feos en este momento.
Tiene ese secreto.
Sara no bebe vino por la mañana.
Estábamos conduciendo estas bicicletas cuando David salió.
No le duele un poco el brazo.
Iba al teatro los fines de semana.
Crees que han construido un baño pequeño.
Elena no venderá nada.
Lucía quiere que vendas muchas nuevas habitaciones.
Tenías nuestro gato.
La chaqueta cuesta noventa euros.
Laura siempre viaja a Berlín.
Pedro fue al hotel.
La oficina está al lado de la iglesia.
Eran las diez cuando Elena y Juan llegaron.
¿De quién son esas chaquetas?
¿A qué hora terminará la boda?
¿Intentó el amigo español enfadarse?
¿Dónde encontró todos los perros?
Jorge tiene que traducir este periódico.
Pronto dormirás en la escuela.
Crees que somos muy tímidos.
Eran las once y media cuando llegaron.
Habrá algunos sofás grandes en ese aeropuerto.
Le encanta beber cerveza.
Me duelen las manos hoy.
Jorge puede llorar en su habitación.
¿A Juan y Ana les encantan los periódicos?
Les gusta tocar la guitarra.
Su vaca es hermosa.
Jorge tiene mucho frío.
¿Habrá un pájaro grande en el aeropuerto?
Isabel no puede traer sopa porque no tiene tiempo.
La chica abrió su maleta ayer.
¿Le prestas la falda a Carlos todas las semanas?
Esta es la iglesia más grande de la ciudad.
Me duele mucho la espalda.
Isabel no tiene mucha hambre.
A Ana no le encanta el concierto.
Estás traduciendo este diccionario ahora.
Laura no puede comer el tomate porque está nerviosa.
Somos de Italia.
Carlos, no se lo des.
Esta novela es de ella.
Luis no habló con su tía porque tenía frío.
Eres abogado.
Tus hermanas empezaron a tomar esos autobuses rápidos.
Nuestra hermana no tenía mucho sueño.
¿Es este el puente más hermoso de España?
Carmen quiere llevar esta camisa, pero no puede.
¿Dónde estaban mis primos?
¿Está viviendo María en Londres?
La clase no será el sábado a las seis menos cuarto.
Laura y Sara empezaron a dormirse.
Ana se acuesta porque quiere traducir el poema.
El estudiante todavía no ha comido chocolate.
David ya se ha acostado.
¿Está jugando María con Elena en este momento?
Si el tren no llega, traduciremos el libro.
La biblioteca está al lado del teatro.
Nuestra pelota estará sobre la cama.
Compró un coche marrón y luego lo vendió.
¿Dónde está nuestra radio? La vendimos.
Todas las mañanas salías de Berlín.
Isabel sabe que Laura comprará otro coche.
Eran las 8:30 cuando Pablo llegó.
Lo necesito.
Mi hermano está escuchando esta música ahora.
¿Caminaba tu hija en los baños?
¿Adónde fueron hace dos días?
Los estudiantes serios pagaron 71 euros por ese libro francés.
Lucía y Juan los entienden.
El mes que viene mi hermana no hablará español.
¿Hace buen tiempo en otoño?
Había una radio al lado de la silla.
Su hermano va a acostarse el próximo verano.
Creemos que va a escribir el mensaje inglés.
Ayudo a mi hermana por la noche.
Ese mercado está cerca del hospital.
¿Cuándo esperó a su hermana?
Este caballo es más pequeño que ese caballo.
Su tío no se llama David.
Caminó muy bien.
¿Dónde está nuestra llave? La vendimos.
María cree que el profesor está aburrido.
¡Qué parque tan pequeño!
¿A quién buscará María?
Esos zapatos son de ella.
Necesita construir el jardín bonito, pero no tiene dinero.
Laura me entendía.
Digo que va a llamar a su hijo.
¿Qué puerta cierras?
Esta enfermera no se divirtió hace un año.
Este niño puede comer mucho.
¿Quién va a terminar ese periódico extraño?
¿Ha vuelto su hija del aeropuerto?
A Jorge le gusta viajar a Nueva York.
Vamos a dormirnos después de nadar.
El teatro estaba detrás de la universidad.
Mi hijo no está trabajando en Nueva York ahora mismo.
No me duele la garganta.
Sabía conducir.
El jefe llegaba al aeropuerto.
Ya han llamado a sus tías.
Carmen se lavó las manos el año pasado.
¿Lo ha visto Laura?
¿Recordaban Lucía y Pablo su pregunta ahora?
Ayer fuimos al teatro.
¿Por qué no esperan a su hija?
Quiere que pinte otra habitación.
¡Ve el partido!
¿Qué compra?
La farmacia es nueva.
El gato que Miguel buscó es pequeño.
Sara, no vengas aquí.
Fuiste a Londres para traer mucha cerveza.
¿Dónde está su periódico? Lo olvidó.
Lloverá mucho en Londres el año que viene.
Estaba construyendo un piso cuando Laura salió.
Sus tías le trajeron cerveza a Carmen.
Eran las cinco cuando llegó.
Las puertas eran muy grandes.
Creemos que ese caballo es muy inteligente.
Los abogados no deben ir a Francia.
Carmen se quedó la semana pasada.
Pide la pizza, por favor.
Quería pintar mis casas.
¿Queríamos elegir otra novela?
Este médico no va a cerrar estas cajas.
Hoy es miércoles, 21 de junio.
¿Es Carlos valiente?
¿Están sus primos detrás del supermercado?
Este vaso está debajo del armario.
Cuando llamamos, ya había preparado su pizza.
Quiere cocinar una pizza.
A Jorge le gustaría visitar el hotel.
¿Dónde está su hijo?
¿Le encanta comer pasteles?
Cuando David tenga tiempo, irá a París.
Ese hombre que trabaja en Nueva York es pintor.
¿Qué escribe?
Saben que se han duchado.
Ya no trabaja en Londres.
Conducen este coche por la mañana.
La bicicleta es negra.
Ha cocinado en la escuela.
Pedro va a ir a Nueva York después de preparar mucha sopa.
Cuando llamaste, Elena ya había tomado el taxi rápido.
¿Tiene David treinta y seis años?
Su hija todavía vive en Londres.
El mes pasado Luis no cocinó una naranja.
Juan ya ha hablado con Ana.
A tu tío le gusta el pan.
No quiere contártelo.
A mis tíos les gusta escuchar música.
María quiere que cocine algunos pasteles.
Se lo enviamos todas las semanas.
Lee estos libros, por favor.
No he cantado en el jardín.
Elena y Luis están tan aburridos como Miguel.
Habrá un sofá azul en la cocina.
Este médico te está buscando.
Cuando Isabel vuelva, terminarás ese libro.
Laura intentó abrir las viejas cajas.
Tienen una carta, pero no la usan.
Su hija lo sabía.
Me gusta la carta y quiero comprarla.
No nos divertiremos porque tenemos sueño.
Ana todavía trabaja en Berlín.
Su hermano es cocinero.
El autobús saldrá a las diez y cuarto.
Nunca hemos viajado a Madrid.
Tu hermana está cansada.
¿Tendrá Sara que divertirse?
Sus hijos van a ir a este mercado pronto.
Llueve a cántaros.
Les gusta viajar a Lisboa.
Va a mostrármelo.
¿Está Laura cerca del castillo?
Elena le trajo una ensalada a Luis.
Laura quiere que ayude a mi hija.
Los fines de semana este profesor bebe leche fría.
Quieren mostrártelo.
¿Están sus hermanos más contentos que Elena?
Se lo he mostrado.
¿Dónde compró Isabel té?
¿Vas a olvidarlo mañana por la mañana?
¿Tenemos sed?
Ana fue a Lisboa porque quería tomar este taxi.
¿Quién ha arreglado la bicicleta gris?
¿A Luis le encanta la leche?
Los viajes son importantes.
Esta reunión era el sábado a las 6:50.
¿Te gustaría despertarte?
Todo el mundo termina el periódico.
Isabel se quitó la camisa.
Nos sentaremos después de pagar esos zapatos.
Estaba en Londres.
No llevamos nuestro zapato porque teníamos sueño.
El supermercado cierra a la una y media.
Siempre juegas al baloncesto.
Elena no necesita pintar cuatro mesas.
Mi maleta no ha llegado.
Su fiesta era el 12 de agosto.
No me duele un poco la cabeza.
¿Qué museo ha encontrado?
Quiero que abra esas maletas.
Todas las semanas los profesores valientes leen esta nueva revista.
Volviste de México el viernes.
Si tuvieras dinero, te quedarías.
Está ayudando a su hijo ahora.
Hay cuatro hombres en la escuela.
Cerrará esa vieja ventana cuando termine el trabajo.
¿Te gustaría pintar otro baño?
Laura salió de la iglesia.
¿Dónde está la chaqueta?
Lucía estaba en el baño.
Su hija está eligiendo un periódico.
¿Dónde está esta oficina?
Al estudiante no le encanta cocinar en el hotel.
Estabas abriendo la ventana cuando entré.
Laura se enfada a la una menos cuarto.
Juan quiere que conduzca el barco.
Si pudieras, terminarías este libro.
Cuando Pedro era niño, viajaba a Madrid.
Hablé francés.
Por favor.
Ese bosque les parece pequeño.
El verano pasado llegaron a este supermercado.
Pablo ha preparado su gran reunión.
Vamos a elegir cinco sofás.
Lucía recordaba la historia ahora.
Laura se acostará.
Si la tienda está cerrada, David no llamará a los profesores franceses.
¿Cuántos vestidos van a comprar?
Ese vestido es mío.
Tomarás otros autobuses rápidos cuando te levantes.
A Lucía le encanta la ciencia.
¿Ayuda a mis hermanos todas las mañanas?
Sus hijas están llorando muy poco ahora.
Hay algunos barcos en ese baño.
Su cumpleaños es el 9 de octubre.
¿Quién está leyendo las novelas?
Isabel esperó a su chico hace tres semanas.
Sabe que Laura trabaja en Barcelona.
Pedro habló español el mes pasado.
Lucía y Jorge necesitan ayudarte.
Miguel quiere que hablemos con nuestros primos.
¿Qué escribió Ana?
No comes esa pizza porque tienes frío.
¿Eran las bicicletas demasiado verdes?
¡Qué bien juegan!
Queremos que hable con su hermana.
La mujer va a jugar al tenis el año que viene.
Carmen ha llorado en el baño.
Quiere que vayan a Nueva York.
No hay sofás en el museo.
Pueden pedir zumo porque quieren arreglar los teléfonos caros.
Cuando María vuelva, veré una película.
Su hija ha vivido en París.
No somos de Italia.
¿Cuándo va a sentarse Carlos?
¿A quién llama Carlos?
Mis vecinos son muy ruidosos.
Si tuviera tiempo, hablaría con Carlos.
El jefe que ha encontrado la escuela es valiente.
A Sara le gusta el parque hermoso.
Este niño no se sentará mañana por la mañana.
Isabel le cuenta este mal plan a David todos los días.
Empecé a vender la radio.
Va a enfadarse.
¿Se está quitando Carmen el abrigo en este momento?
Carmen cree que Carlos va a tomar los trenes lentos.
Pablo estaba un poco enfermo.
Ese supermercado está cerca de Roma.
¿A los niños fuertes les encanta ese puente?
Luis va a cepillarse los dientes esta noche.
Te he echado de menos.
Cuando María salió, ya habían tomado unos taxis rápidos.
Ese hospital está cerca de Berlín.
Cuando se levante, Laura traerá la cerveza.
¿Cuántas camisas compramos?
Bailaba con su tío.
La montaña les parece pequeña.
Lo perdió.
Isabel es de México.
Esta cocina es menos moderna que esa cocina.
Les gusta jugar al fútbol.
Irán a Barcelona para correr.
Ya son las ocho y media.
Pablo y Juan van a dormirse el lunes.
¿A nuestra hermana le gusta el buen partido?
La escuela está detrás de la tienda.
El autobús sale de París a las ocho menos cuarto.
Estás llevando una falda en la escuela.
Llamará a su hermana porque quiere hablar con su tío.
Si tuvieras coche, hablarías con tu hija.
Sabemos que su hijo vive en Sevilla.
Voy a tocar el piano.
¿Va a ir Lucía al aeropuerto?
Isabel siempre lee novelas.
¿Quiere Jorge vestirse?
Tenemos un mensaje, pero no lo usamos.
El mapa estará al lado de la silla.
Llegué a ese castillo.
Esta clase es tan interesante como esa clase.
Olvidaron su ordenador el mes pasado.
Sus hermanos tienen ganas de comer ese pastel.
¿Qué compran?
¿Va a despertarse mañana?
Me están llamando en este momento.
Isabel estaba viendo un concierto cuando Juan llamó.
Esa bicicleta es muy grande.
Juan recordaba esta pregunta.
He caminado hasta este hotel.
Estaba llamando a su tía.
No había mujeres en esos jardines.
Debe llamarlos.
El niño está traduciendo el periódico fácil ahora.
Había cinco caballos en la farmacia.
Habrá algunas bicicletas en su habitación.
Te duelen las piernas cuando hace frío.
Queremos que te aburras.
Tienen un reloj, pero no lo usan.
Espero que vivamos en Berlín.
El jefe todavía no ha cocinado su pizza.
Miguel cocinó en el hospital.
Espera que preparemos la pizza.
Lucía y Miguel no conocían la montaña.
Necesitaban enfadarse.
Se levantó después de bailar.
A Jorge y María no les gusta jugar a las cartas.
Estaba esperando a las chicas alemanas cuando llegamos.
El martes terminó el libro.
Pedro acaba de acostarse.
Este pastel era italiano.
Le cuentan una lección todas las semanas.
Carmen quiere este barco caro.
¿Dónde está el restaurante?
¿Lo hará este vecino?
Sara vivió en Sevilla el año pasado.
Quieres que se despierten.
¿Qué comeremos?
Hace un año su tío no leyó en estos jardines.
Descansas muy bien por la noche.
Todavía no he ido a Londres.
Su hermano les estaba mostrando el baño.
¿Es esta nuestra falda sucia?
Nos acostaremos cuando Juan tenga tiempo.
La mujer italiana tiene mucho sueño.
Esta mesa es más marrón que esa mesa.
Isabel es menos famosa que sus tías.
¿Te gustaría traducir el libro?
No había un hospital al lado del restaurante.
A su hijo le encanta beber leche.
Tu hijo tiene miedo de los perros.
Busqué un teléfono caro y luego lo vendí.
Lucía, llámanos.
Ese amigo que ha pedido agua es pintor.
Le gusta nadar con su primo.
Le duele la garganta ahora.
No nos gusta el agua.
El abogado ha vendido una casa.
Pedro eligió sus nuevas novelas.
Sus primos intentaron abrir una caja.
Vives en Barcelona desde hace dos años.
¿Está cocinando Laura muy bien ahora?
El amigo tocará la guitarra.
Estamos de vacaciones.
Alguien bebió el té frío.
Queremos que coma queso.
Hablará con Carlos cuando Miguel tenga dinero.
Este es el parque más pequeño de Alemania.
Por la noche nadaba en el supermercado.
¿Les encanta viajar a Londres?
Queremos que se despierten.
¿Cuántos castillos hay en Londres?
Todos los días mis hijas cantan con sus hijos.
Construyó estas casas.
Somos de México.
¿Está ese diccionario sobre la silla?
Mi hermano se llama Carlos.
¿Quién puede construir ese piso?
Esperamos que Jorge conduzca su barco verde.
Vamos a ir a Roma antes de abrir la ventana pequeña.
Isabel siempre está enfadada hoy.
Tiene otro teléfono.
¿Cuestan mis sofás 86 euros?
Me prestó este zapato el año pasado.
Son las dos y media de la tarde.
Sara y Lucía no han ido a este restaurante.
Este es el abogado más bajo de Italia.
No pueden comer la fruta porque tienen frío.
Hace viento en verano.
¿Dónde compró Lucía una radio?
Lucía no compró otra bicicleta porque estaba preocupada.
¿Será esta boda el martes a las once y cuarto?
Ese vestido es muy cómodo.
¿Preferían Sara y Carlos cerveza?
¡Qué conciertos tan interesantes!
Jorge no tiene razón.
Cuando el hombre era niño, jugaba al tenis.
¿Eres más rico que Luis?
Tu hija tiene sus planes interesantes ahora.
No les gusta el arroz.
Fuiste a la farmacia anoche.
¿Dónde está tu sombrero?
Si la tienda está cerrada, no leerás los libros.
La mujer que vive en Berlín es abogada.
Le estábamos mostrando los pisos.
Tienen que comprar la mesa, pero no pueden.
¿Cuántos zapatos compró Jorge?
Ana habla con David porque quiere acostarse.
No pinta otra habitación los fines de semana.
Miguel y María no pagarán nada.
Las enfermeras son muy bajas.
Tienes un ordenador, pero no lo usas.
Nadie ha construido las habitaciones.
Si hace frío, no escucharás tu canción.
Luis no lo necesitaba.
Me gustan los poemas y quiero comprarlos.
Nuestra hermana tocará la guitarra.
Nuestro hijo no es pintor.
¿Qué zapato va a elegir Laura?
Estas cartas son de ella.
Cuando llegó, ya había lavado una botella.
El vecino que vive en Nueva York es serio.
Este hombre va a encontrar una farmacia en el castillo cerrado.
¿Cuándo lavamos el barco limpio?
El aeropuerto no está cerrado.
¿Cuántos taxis verán?
¿Nos escuchan por la mañana?
¡Qué bien canta María!
Decimos que vive en Lisboa.
Pedro me ha visto.
No recordaba esa respuesta.
Tiene una bicicleta, pero no la usa.
Su hija ya ha bebido mucho café.
Muéstrame el jardín, por favor.
Los teléfonos están sobre la mesa.
A Pedro no le gustan estas bicicletas.
Cree que su hija vive en París.
Está cerrando una caja.
Estábamos descansando en el hotel.
Este taxi es muy lento.
Conocía al jefe bajo.
¿Cómo está mi primo?
Por la mañana su primo ayuda a sus abogados.
No arreglé este barco pequeño porque estaba triste.
David y Jorge no me están contando la idea.
Pedro tiene que visitar la universidad, pero no tiene tiempo.
Mañana descansarán en la biblioteca.
Cuando termine el trabajo, hablaré con mi hijo.
Olvida tu chaqueta todas las semanas.
Laura y Lucía están descansando en ese jardín.
Esta silla no es tan cara como la otra.
Este camarero tomó el taxi hace dos días.
Está demasiado cansada.
Su cumpleaños es el 4 de enero.
Carlos y David han jugado al ajedrez.
Estudias demasiado por la mañana.
¿Nos gusta hablar inglés?
¿Qué pizza hemos cocinado?
¡Qué bien canta el chico!
Querían leer su carta.
¿Por qué preparará una pizza?
¿Se vistió Ana ayer por la tarde?
Sus primos bailaban mucho por la tarde.
Esta es la mujer más inteligente de Argentina.
Pedro y Luis cerraron su caja el viernes.
Ana no tiene su ordenador.
¿Quién puede terminar este trabajo?
Intentó traducir ese mensaje.
Queremos esperarlo.
Arreglaremos la cámara porque queremos levantarnos.
Carmen no traerá leche porque está muy ocupada.
¿A quién vamos a visitar?
María va a ponerse el vestido.
Ese es tu abrigo mojado.
¿Conocía su hija esta ciudad tranquila?
Elena ya ha elegido su viejo vestido.
El libro que Laura ha leído era fácil.
Saben que la pizza es deliciosa.
No necesitas la mesa.
Estás pagando un concierto ahora mismo.
Has estudiado portugués.
Su cumpleaños es el 26 de noviembre.
Ya te has vestido.
Tiene un libro, pero no lo usa.
Esa puerta les parece blanca.
He trabajado muy bien.
Laura ha conducido su coche verde.
Habrá un abogado en la biblioteca.
Me gusta el parque hermoso.
No habló con su hija porque tenía sueño.
Nevó mucho en Roma hace dos días.
El partido es muy divertido.
Encontraste un reloj limpio y luego lo perdiste.
Quieren cerrar una puerta.
No estamos demasiado contentos.
Hablaremos portugués.
Sabe cocinar.
Cuando Isabel llegue, venderá el nuevo piso.
Jorge ha nadado con sus hermanos.
Su hermana no se estaba despertando.
Ana ha cocinado en la iglesia.
¿Quién ha oído el ruido hermoso?
Nos despertaremos la semana que viene.
Te gustaría cocinar sopa deliciosa.
Tu hijo se llama Luis.
Quiero leer una novela corta.
¿Por qué lavaron esta lámpara bonita?
No estás construyendo cinco jardines pequeños en este momento.
¿Dónde estaba la chaqueta?
¿Dónde encontrará otra biblioteca?
Pedro olvidó la palabra hace un año.
La universidad cierra a la una los domingos.
Quiere que vendas una camisa.
El ordenador les parece barato.
¿Queremos escucharte?
¿Por qué no ayudó a sus malos profesores?
¿Hay un examen en Londres?
Elena pide zumo todos los días.
María irá a Nueva York para beber la cerveza.
El examen era interesante.
¿Tuvo que aburrirse?
¿Te gustaría abrir una ventana?
Estos buenos médicos preferían sopa deliciosa.
¿Hay un libro sobre el armario?
Le presta ese mapa a David muy a menudo.
Les envías un pasaporte todos los días.
Todavía no han hablado con Miguel.
¿Es este partido el domingo a las 2:35?
Queremos ducharnos.
Dice que ha esperado a este estudiante.
Laura llamó a mi estudiante.
Esta no es nuestra hija.
El avión que han tomado es lento.
Olvidamos estas revistas el mes pasado.
¿A Luis y Miguel les gusta este bosque pequeño?
Isabel comerá esas naranjas.
Trabajé en Roma durante nueve meses.
Había cuatro perros inteligentes en esta farmacia.
¿Estarán estas faldas debajo del sofá?
Esa puerta me parece verde.
La mujer que vive aquí está cansada.
Te lavaste la cara hace dos días.
Laura intentó hablar con Pedro.
¡Qué azul es nuestra bicicleta!
Tu hermano va a ir a la universidad.
Somos tímidos.
No le gustan los gatos.
Jorge acaba de comer el chocolate.
Esa silla cuesta setenta y cinco euros.
Llamarás a tus tías pronto.
Esta montaña es más pequeña que esa montaña.
Tiene sesenta y ocho años.
Sara, tráenos tus pasteles españoles.
Laura está esperando a su vecino.
Si pudiera, escucharía esas canciones.
Cantó con su tía.
Lucía estaba nerviosa.
Jorge pierde la pelota todas las semanas.
Siempre estoy muy aburrido hoy.
Irán a Madrid para comer.
Alguien ha esperado al abogado.
El profesor tímido es de Nueva York.
Luis era muy alto.
La mujer que trabaja en París es perezosa.
Digo que no ha abierto una puerta.
Esas bicicletas son demasiado viejas.
Esta es la universidad más pequeña de Argentina.
¿A quién está esperando Isabel?
No estás más nervioso que tus hermanas.
No me muestres nuestro ordenador.
¿Le prestará Carlos el zapato a María?
No tomes el avión rápido.
Limpia esos armarios muy a menudo.
Tu primo se llama Carlos.
Pablo siempre trabaja en el piso.
No llevará esas chaquetas porque no tiene dinero.
Isabel y Carmen prefieren el abrigo.
A Elena y Miguel les gusta el café.
¿Quién pagará mi partido?
Ana y David no están hablando francés.
La cámara no es fea.
Cuando Laura salió, mis hijas ya habían traído esta pizza italiana.
Ya son las 2:15.
Quiere que hable con Jorge.
Irán a Barcelona después de descansar.
Isabel nació el 23 de mayo.
Llovió en París el verano pasado.
Tus hermanos estaban abriendo esa caja cuando llegó.
No encuentro mis gafas.
Nos encantan las naranjas.
El hombre no la ayuda todos los días.
No puede escuchar esta música porque tiene frío.
Hace buen tiempo en Argentina.
El vecino joven está cocinando en la iglesia pequeña ahora.
Quieres pintar este sofá negro.
Me gustan las novelas y quiero comprarlas.
¡Qué amigo tan español!
¿Cuántos tomates compraron?
¿Dónde viste otro puente?
Estarán en Madrid.
Lo estoy haciendo.
Esperan que lave una lámpara.
Cree que vivo en Roma.
Nevó mucho en Lisboa el verano pasado.
Quiero acostarme.
Las puertas son muy verdes.
Estaban pidiendo sopa cuando llegamos.
¿Quién traducirá tus mensajes?
Este chico francés ha corrido en ese piso.
El lunes me desperté.
El periódico que Lucía perdió es bueno.
¿Qué tienda buscaste?
¿A quién espera?
Esta mujer se lo está prestando.
Mi hijo está visitando esta ciudad ahora.
Carmen y Luis no tomaron los autobuses rápidos.
Pablo le está vendiendo los ordenadores a su hermana ahora mismo.
El hotel cierra a las dos y media.
Miguel quiere abrir la puerta pesada, pero no puede.
El mes pasado los encontraron.
Ese es tu zapato amarillo.
Pedro intentó traerlo.
Vivo en Sevilla desde hace nueve meses.
Estos estudiantes son valientes.
La pizza te parece buena.
Esta chica trajo una pizza.
¿Está Carmen menos preocupada que Pedro?
¿Sabe esta mujer nadar?
No han elegido nada.
¿Cómo está su tío?
Su hermana no debe ponerse la falda.
¿Cuándo nos enfadaremos?
David y Jorge nos buscan todas las mañanas.
El taxi llegó a Sevilla a las 10:05.
Carlos tiene que ver un partido.
Estas botellas están al lado de la mesa.
Pedro está pidiendo zumo ahora mismo.
Si hablaras inglés, ayudarías a tus hijas.
¡Qué historia tan buena!
Su cama les parece cara.
Elena no quiere prestárnoslo.
¿Viajará a Francia el sábado?
No le mostraron su chaqueta.
Era estudiante.
Tiene una cámara, pero no la usa.
Sabe que no te estás quedando.
Esta cama no es más nueva que la otra.
El estudiante no entendía esos problemas.
Tenemos cinco periódicos, pero no los usamos.
Beberás el té caliente cuando vuelva.
El vecino es abogado.
Si tienes tiempo, Pablo no hablará con su hermana.
El estudiante empezó a divertirse.
La farmacia no abre a las cuatro.
Carlos siempre cocina arroz.
La chica nunca canta en el teatro.
Le duelen un poco las piernas.
A Pedro y Miguel les gustan los tomates.
El caballo que Jorge encontró era grande.
Queremos hablar con Lucía.
A Carlos le encanta tocar el violín.
Pedro fue a Berlín para llamar a su tío.
Luis lo ha perdido.
¿Cuántas cartas leyeron?
Pablo no hablará con sus hermanos porque tiene prisa.
Los entienden.
Esta noche trabajaremos en sus casas.
El abogado caminó hasta el hospital.
¿Por qué arreglará su barco?
El abogado lo sabe.
¿Tomamos los aviones ayer?
Miguel habló alemán.
Hoy es jueves, 12 de agosto.
Se enfadarán antes de llorar.
¿Se llama mi tía Lucía?
Nos gusta jugar al tenis.
El camarero va a aburrirse el mes que viene.
Somos de Lisboa.
Cuando llegues, arreglaré esa bicicleta.
Quiere que preparen una ensalada.
Ana descansará muy bien.
Sara y Lucía no deberían tomar este avión.
Pagaste 39 euros por esas camas amarillas.
Muéstrales ese pasaporte, por favor.
Trabaja en esta habitación.
Lucía necesita esta chaqueta.
Carlos necesita hablar con su hermana.
Carmen le dará algunos relojes caros el mes que viene.
Tiene setenta y cinco años.
¿Quiere nuestra hija mostrártelos?
Recuerdan esta canción.
Su tío visita el supermercado muy a menudo.
Estaba lavando la ventana cuando Laura salió.
Lucía y Jorge recuerdan los nuevos secretos.
Nunca juegan al fútbol.
María tiene sesenta y seis años.
Ya has construido un hospital.
¿Qué dirá Jorge?
Cuando Pedro salió, ya había oído la música.
El vestido era amarillo.
Nació el 4 de diciembre.
No escribes un poema por la mañana.
La palabra te parece extraña.
Duermes en este jardín pequeño muy a menudo.
Este reloj es tan pequeño como el otro.
¿Se puso su tía el zapato?
El niño nunca escucha música.
Este ordenador cuesta 75 euros.
Pedro entendía las historias.
Su hermano no se llama Juan.
Quieren dártelo.
Tenemos ganas de ir a Barcelona.
Estos son sus teatros cerrados.
¡Qué bien cantan!
Han tocado la guitarra.
Por la mañana Laura sale de Francia.
El aeropuerto está lejos del banco.
Iremos a Berlín cuando tenga dinero.
Le estaban contando una lección a su hija.
Sara no puede ayudar a su hermana porque tiene sueño.
Este teléfono está más limpio que ese teléfono.
¿Qué estás leyendo?
Son las 5:35.
Si la tienda está cerrada, no abrirán esa puerta.
Ana y Pedro siempre comen pescado.
Cuando eras niño, hablabas inglés.
Le dieron otro zapato a su hija hace dos días.
Me lo llevo.
No voy a escucharte mañana.
Tu hermano no intentó buscar una novela.
No llamarás al jefe.
Su tía empezó a lavar el plato.
Estaba viendo el gato.
Me gusta ese vaso y quiero comprarlo.
A nuestro hermano le gusta la calle.
El vestido es muy marrón.
A Isabel le encanta el mal concierto.
Salgo de Berlín por la tarde.
¿Cuánto cuestan esas camas feas?
Todo el mundo llamará a mi hermano.
¡Tráeme su zapato amarillo!
¿Es este pueblo más grande que el otro?
Cuando lleguen, hablarás con Juan.
No comprarán agua porque están muy aburridos.
Los visitaremos.
No nos gusta ese museo.
Intentaste leer un libro.
Si tuviéramos coche, nos acostaríamos.
Se acostará a las ocho.
Pedro no lo conoce.
¿Siempre está muy ocupado?
¿Dónde están mis perros?
Tu bicicleta cuesta 30 euros.
Nos lo traerás.
¿Son menos amables que sus tíos?
Isabel todavía vive en Nueva York.
Trabajaste en nuestro piso el sábado.
Viven en Barcelona desde hace cuatro meses.
Cuando entró, ya habíamos traducido nuestros libros.
¿Por qué no escuchas la música?
¿Lee mi primo el periódico todas las semanas?
La lección es importante.
Vas a pintar los jardines.
Escribo el mensaje por la noche.
Cuando era niño, trabajaba en Londres.
Mi hijo no quiere ser enfermero.
Luis estudia portugués los fines de semana.
¿A quién ha ayudado?
Este vecino no conocía la estación.
Encontramos el abrigo todos los días.
Vamos a vestirnos.
¿Ha estudiado Pedro inglés?
Olvidaremos esa palabra.
El camarero quería abrir la nueva puerta.
¿Cuándo habló Luis con David?
No nevará mucho en Madrid esta noche.
¿Es esta historia tan nueva como la otra?
Vas a ir a la biblioteca el próximo verano.
¿Van a tocar estas enfermeras el violín?
¿De qué andén sale?
Pedro quiere que hable con mis tías.
¿Cuándo va a quedarse Pedro?
¿Hace mucho sol en Portugal?
¿Empezaron a traer sus pasteles?
Pedro quería buscar tres viejas iglesias.
¿Dónde está su tío?
Esa chica que tomó un avión lento está ocupada.
¡Qué coche tan alemán!
A Pedro y Lucía les encanta la canción.
Si el tren no llega, terminará las revistas.
La película era muy nueva.
¿Se vestirá a las 9:45?
Carmen tomó un autobús porque quería beber cerveza.
Luis debería llamar a su primo.
¡Estudia en su habitación!
Mis hijos están trabajando en Berlín.
¿Estudió francés?
Su tía está eligiendo esa cama en este momento.
Mi hija debe trabajar mucho.
¿Por qué va a limpiar esa habitación?
El camarero ya se ha despertado.
Los médicos están descansando en ese banco ahora.
Esperamos que escribas algunos poemas fáciles.
¿Dónde perdió este zapato limpio?
Sé que puedo cerrar la maleta.
No tenemos que buscar muchas escuelas famosas.
Esta es la escuela más fea de Japón.
Pedro lo pierde por la noche.
¿Por qué no pidió María mucho vino?
Esta cama es demasiado vieja.
¿Debe enviárselo?
Tengo mi bicicleta.
El chico perezoso quiere dárselo.
La música que he oído es hermosa.
¿Se llama su hermano Pedro?
Trabajo en París desde hace diez semanas.
Esta reunión es el 22 de julio.
Te has acostado.
¿Por qué han ido a Nueva York?
Cuando llamé, esta enfermera ya había pagado un pastel español.
Cuando era niño, nadaba en la farmacia.
¿Quién está llamando a tu hermano?
¿Está arreglando esta bicicleta?
Juan ya no trabaja en Berlín.
Juan y Carmen escucharon su ruido en las nuevas habitaciones.
¿Qué hicieron?
A Pablo le gusta tocar la guitarra.
Está trayendo mucho café.
Romperás tu lámpara.
Dice que estás yendo a Sevilla.
¿Son estos sus barcos negros?
Todos los días caminan hasta esta oficina.
¿Son sus gatos fuertes?
Fue a Japón el mes pasado.
¿Es esa carta de ella?
¿Le están trayendo sopa ahora?
Ese zapato está limpio.
¿Estudiarán los hombres jóvenes en el jardín mañana?
¿Son esos relojes tuyos?
Su hijo le envía el poema a Pedro los fines de semana.
Tocaste el violín.
Pintarán otra cocina grande el próximo verano.
El niño nos entiende.
Lucía va a ver esta montaña pronto.
Debería cantar con Miguel.
El verano pasado Jorge se los envió.
El castillo cierra a las 6:05 los sábados.
Carlos habla con su primo porque quiere ir a Lisboa.
Los camareros ya han comprado la silla cómoda.
¿Es esta bicicleta muy verde?
¿Por qué eligió la revista?
Mi hermano le vendió estas bicicletas a Luis ayer por la tarde.
El diccionario no es corto.
Eran las diez cuando Pedro llegó.
Fueron a Madrid después de jugar.
No esperaremos a su primo porque estamos muy ocupados.
Lucía va a ir a Sevilla para bailar.
¿De dónde son?
Esta vaca es tan pequeña como la otra.
¿Qué compra Juan?
A este estudiante le gustaría pedir mucho zumo.
Su hermana vio un partido.
Nunca he estado en España.
David lavó esos barcos.
¿Puede jugar su hijo al ajedrez?
¿Dónde comprará Sara ese abrigo feo?
¿Te gustaría pintar esa casa?
Pedro se divirtió ayer por la tarde.
Tienes una camisa, pero no la usas.
Me gusta este paraguas y quiero comprarlo.
El profesor que trabaja en Roma es abogado.
Sabe que sus tías eran muy amables.
A Pablo le gustan las canciones extrañas.
Juan jugará al tenis.
Ya has ido a Barcelona.
¿Quién ha traducido esa novela?
¿Por qué construirás seis casas?
Carmen cree que han traído el pastel.
Hacía mucho sol en primavera.
¿Cuándo terminarán este ejercicio?
Estudió italiano ayer por la tarde.
No paga nada.
No lo traen por la mañana.
¿Por qué leyeron cuatro revistas fáciles?
Estoy preparando cuatro clases ahora mismo.
María cree que los jefes viven en Lisboa.
Isabel, no vayas a la tienda.
¿Qué puerta está abriendo?
¿Necesita nuestro tío una radio?
¿Necesitan cocinar la pizza?
Nuestra hija prefiere pan.
Está ocupada.
Tus tíos se están durmiendo en este momento.
El año que viene van a conducir el coche.
Necesitamos hablar con Elena.
Este jardín es tan tranquilo como ese jardín.
Este es nuestro barco pequeño.
Pon la camisa debajo de la cama, por favor.
¿De quién es ese barco?
Laura quiere traer una foto, pero no puede.
Su hermano viajará a Barcelona.
¿Tienen mucho frío?
El año pasado no tomó el avión.
Hay muchas sillas en el banco.
Carlos va a divertirse.
Conocen ese río.
Carmen come con su tía muy a menudo.
A su hija no le gusta beber agua.
Hace mucho calor en verano.
¿Oye Pablo la música extraña por la tarde?
Cuando entró, ya había roto la lámpara.
Esas son mis nuevas cocinas.
Encontraste un viejo teléfono y luego lo perdiste.
Irá a Lisboa antes de trabajar.
Carmen no puede preparar esa gran reunión porque tiene frío.
Terminó este trabajo anoche.
Esta es la chica más amable de México.
Sabemos que vivo en Barcelona.
Te gustan los diccionarios.
No puede beber el té porque está muy aburrida.
No habrá perros en esa estación.
¿Son estos sus vestidos grises?
¿Qué escribió Pablo?
¿Al profesor le gusta ver películas?
Ana está bailando mucho en este momento.
Voy a traérselos.
¿Son esos sus primos?
Había algunos camareros en el hospital.
El viaje será el 14 de septiembre.
Elena no ha comprado esta revista.
Carlos no es de México.
Todos los días cocinas en el piso.
Nuestras bodas no son muy importantes.
El martes pintaré cinco mesas.
Viven en Nueva York desde hace doce años.
Sara le venderá el coche a Pedro el año que viene.
Su cumpleaños es el 17 de septiembre.
¿Sabes cocinar?
David llevó el abrigo marrón.
Tiene que terminar las novelas, pero no tiene dinero.
Su hijo fue a esa farmacia.
Siempre juega en el supermercado.
Carlos quiere preparar este gran viaje, pero no tiene dinero.
No puede viajar a Argentina.
¿Le encantan los bocadillos?
Esta es tu universidad cerrada.
Cuando Juan era niño, lloraba con Carmen.
Ese barco es nuestro.
¿A la chica rica le gusta bailar en el hotel?
Siempre habla español.
¿Dónde vas a perder nuestro pasaporte?
Carmen quiere construir la habitación, pero no tiene tiempo.
Juan es valiente.
Te mostrábamos sus diccionarios.
Te esperé.
Beberá vino.
Si quieres, compraré ese pastel.
¿Baila mi tía muy bien todas las mañanas?
Se lo cuento muy a menudo.
Empecé a cerrar las ventanas.
Es ingeniero.
¿A qué hora termina la reunión?
Los estudiantes limpiaron el armario.
No hace frío en Sevilla.
Cuando eras niño, veías películas.
Sigue todo recto.
Tu hija prefería una patata.
El tren es muy rápido.
Me quedé después de conducir esta bicicleta.
Ayer le presté el lápiz.
Miguel se despertó hace dos días.
¿Por qué no llama a su tío?
Necesita la cámara.
¿Pagaste cuarenta y siete euros por las bicicletas?
Cuando era niño, trabajaba en Lisboa.
¿Quién cerrará las puertas?
¿Al abogado le encanta el pescado?
Trabaja en esa escuela, por favor.
Este niño es demasiado valiente.
Los ordenadores no cuestan sesenta y un euros.
María le está contando una pregunta a su hija ahora mismo.
Siempre ve conciertos.
¿A quién ha esperado Juan?
Nunca corre en la cocina.
Quiere que vea una película.
No pidas su pastel.
Pedro jugó muy poco.
Comemos en estos jardines todos los días.
Los fines de semana viajas a Portugal.
Laura irá a Nueva York después de cantar.
La canción que Elena escuchó es hermosa.
Isabel fue a Sevilla para lavar otro zapato.
Carmen cantará en la oficina el miércoles.
Esta reunión será el domingo a la una menos cuarto.
¿Se divierte mi tío muy a menudo?
Tienen que leer este diccionario, pero no tienen tiempo.
¿Dónde está su libro? Lo han perdido.
Si hace sol, limpiará este jardín.
Hoy es jueves, 18 de abril.
Nuestro primo va a quedarse mañana por la mañana.
Este jefe serio hablará inglés.
Escribiré un mensaje el próximo verano.
No vamos a tocar el piano el miércoles.
Visita a ese chico.
No hablarás portugués esta noche.
¿Volvías de Lisboa todas las mañanas?
Vivió en Lisboa durante nueve semanas.
Sara y Jorge conocían esa universidad.
Acaban de ir a Nueva York.
Pedro cerrará una puerta cuando vuelvas.
La enfermera alta trabaja con Elena por la mañana.
Si Pablo hablara inglés, se divertiría.
El hotel está cerca del mercado.
¿Tenía Luis miedo del agua?
El niño que vive aquí es mi hermano.
¿De dónde es Jorge?
He ayudado a mi hija.
Jorge está en Londres.
¿Hay algunas iglesias cerca de Barcelona?
Conoce este puente.
Mi tío se llama Juan.
Los chicos necesitan esos sofás pesados.
¡Qué profesor tan nuevo!
Me encanta ese hospital.
Sabe que mi tío era muy fuerte.
Vas a dormirte.
Caminaba con su hija.
Enciende la televisión.
Has ayudado a sus amigos.
Si hace frío, María cerrará todas las maletas.
La boda será el sábado a las diez.
¿Te encanta tocar el piano?
Ana estaba cantando en los baños tranquilos.
No hay partidos en Roma.
Tienes que arreglar esa silla, pero no tienes dinero.
Eres más bajo que Isabel.
¿Qué mesa ha pintado?
¿Cómo está tu familia?
¿A quién ha llamado Lucía?
Esta carta es más corta que la otra.
¿Va a jugar Ana en tu baño el jueves?
Jorge y David no son tan valientes como Luis.
Trabajaban en las habitaciones muy a menudo.
Elena está buscando su libro inglés ahora mismo.
No me duele la cabeza cuando hace frío.
María tomó unos taxis porque quería leer una carta.
La chica es más amable que su hermano.
Isabel está eligiendo su revista.
Ana y Jorge ya han arreglado nuestro barco feo.
Los llamaste.
Habrá muchos coches en esa cocina.
Nos gusta la música.
Todo el mundo ha arreglado el armario.
Cuando se levante, se divertirá.
No son más amables que Carmen.
¿Debería tomar nuestra hermana un autobús lento?
¿Empezó su hermano a buscar el billete?
¿Dónde está mi carta? La he vendido.
Fue a ese hotel ayer por la tarde.
Fui a París antes de nadar.
¿Salió Miguel de Lisboa hace tres semanas?
¿Los entiende Juan?
Miguel está caminando con su hermana ahora.
Tus hijos lo quieren.
¿Qué buscó Carmen?
Del dicho al hecho hay mucho trecho.
Ese es su viejo coche.
Nuestra hija estaba cocinando tres manzanas cuando entraste.
Estaban conduciendo este barco cuando llamó.
Encontraron una falda sucia y luego la perdieron.
Visita la ciudad porque quiere pintar sus sillas.
Me gusta ese periódico y quiero comprarlo.
Es de Portugal.
Se quitó el vestido anoche.
Se lo estaba trayendo.
¡Qué sucias están sus cámaras!
¿Cuántas radios hay en ese banco?
¿A quién va a visitar Ana?
¿Dónde vieron a su camarero?
¿Dónde está el aeropuerto?
Jorge va a oír sus canciones.
Nadie espera a este profesor tímido.
Ya son las 12:20.
Buscó un ordenador pequeño y luego lo vendió.
¡Qué oficina tan moderna!
Leerás un periódico fácil.
Pedro no va a viajar a Sevilla el 5 de agosto.
Sus hermanos no están más ocupados que Pedro.
Los estudiantes perezosos tienen sueño.
Esta sopa nos parece deliciosa.
Este vecino amable necesitaba limpiar estos jardines.
Laura dice que Ana se ha levantado.
Sara y Laura lo estaban haciendo.
No le gusta viajar a Nueva York.
Cuando llegue, limpiarás esos pisos.
Elena y Pablo sabían tocar la guitarra.
Ese teléfono cuesta 89 euros.
La ventana que rompiste era gris.
Los barcos son tuyos.
El coche que lavaron está sucio.
Mañana por la mañana olvidaré esta respuesta.
No queremos mostrártelo.
El vecino no está llorando en el piso ahora mismo.
Me aburro a las seis.
El estudiante vive en Berlín desde hace doce años.
Tus cocinas me parecen viejas.
Hablarás con Sara cuando Jorge se levante.
No hay abrigos al lado de la mesa.
Tiene que cerrar seis puertas, pero no puede.
Este camarero ve algunos conciertos todas las mañanas.
¿A nuestra tía le gusta el arte?
El autobús llegará a Londres a las 12:25.
Quieren pagar una reunión.
Hay una carta difícil al lado de la cama.
Buscaste una novela fácil y luego la perdiste.
¿Preparó la mujer estos pasteles el mes pasado?
¿Va a ayudar su hijo a esos médicos?
¡Qué blancas son esas mesas!
Tu hijo tenía esas buenas lecciones.
Puedes pintar su sofá.
Su tía es tan baja como Pablo.
Su hijo se llama Pablo.
No prepara nada.
Muy a menudo Sara compraba una falda blanca.
¡Préstale esas novelas!
¿Es este su barco limpio?
¿Se duchó Elena a las 7:30?
Cree que Juan puede hablar con su primo.
Este puente no es más tranquilo que ese puente.
Han viajado a México.
María cree que visité a mi tío.
Tienes que divertirte.
Se sentará antes de jugar.
¿A quién está visitando?
Siempre bebe zumo.
Bailó en el piso hace un año.
Crees que está traduciendo los libros interesantes.
¿Estaba el teatro delante del mercado?
Los jefes la conocen.
Juan lo olvidará mañana por la mañana.
Trabajó en Sevilla durante diez semanas.
Tu boda no es el 23 de junio.
Lucía y Sara pagaron 83 euros por esas novelas.
Sus hermanos comprarán otro coche.
¿Son sus películas cortas?
Tiene ganas de hablar con Carmen.
El abogado quería un abrigo.
Mi hijo quiere una falda.
Han estudiado inglés.
Pueden pagar su reunión importante.
Me gusta hablar español.
¿Había muchos camareros en la cocina?
El tren llegó a París a las cuatro.
El concierto es el jueves a las siete y cuarto.
La enfermera que pagó otro concierto interesante es famosa.
Recuerdo esas canciones.
Su hermana intentará vender esa bicicleta.
Ya ha comprado estos coches.
Pedro va a acostarse antes de ayudar a su hombre.
A Carlos le gusta ese bosque pequeño.
Tiene un zapato, pero no lo usa.
Este concierto no será el miércoles a las tres.
El baño que hemos limpiado era hermoso.
Me gusta este reloj y quiero comprarlo.
¿Cómo es esta habitación?
¿Cuántos años tiene David?
Ese es su hotel grande.
Hay cinco barcos en esa iglesia fea.
Están bailando con Carlos en este momento.
Este sofá es menos pequeño que ese sofá.
Nos gusta tocar la guitarra.
Por la noche Carmen estudia en la estación.
¡Qué piso tan pequeño!
¿Por qué se sentó María?
¿Cuántos sofás va a vender David?
La oficina estaba cerca de Madrid.
Me puse el sombrero.
No le duele la espalda hoy.
Este es nuestro zapato rojo.
María quiere ducharse.
¿Es ese reloj mío?
¿Quiere ser abogado?
Nunca bebemos café.
¿Cuándo va a hablar con su primo?
¿Adónde irá Pedro?
Tengo veintisiete años.
Quiere que elijamos la falda.
¿Qué vaso está encontrando?
Carlos pagó setenta y dos euros por ese diccionario francés.
Este examen no es menos importante que el otro.
¿Qué cocinan?
Luis y Pablo siempre cocinan bocadillos.
¿Hace mucho sol en Lisboa?
¿Costaron sus periódicos cincuenta y ocho euros?
Necesito mi ordenador.
Este vestido no es de ella.
El jefe debe preparar un pastel.
Si tuviera tiempo, iría a París.
Por la mañana Pedro y Luis abren todas las maletas.
El camarero prefería dos abrigos.
No nos despertamos porque estábamos muy cansados.
¿Cerrarán la maleta blanca?
Sus hijos vivieron en Londres durante tres semanas.
Cuando termine el trabajo, iremos a Londres.
Luis me da esas tazas muy a menudo.
Carmen trabaja en Nueva York desde hace cuatro semanas.
¿Está la oficina cerca del hotel?
Pablo es abogado.
Carlos y María vivirán en Madrid.
Soy alérgico a los frutos secos.
David y Miguel recordaban la idea.
Dicen que Luis va a leer las cartas.
Su hermana no vendió nada.
Estamos muy tristes.
Este profesor fuerte tocaba el piano.
El vecino que ha visto todas las oficinas es nuestro tío.
Luis no arregló los armarios porque estaba triste.
Eres músico.
No intenté escucharlo.
Nuestra hija es música.
Te enfadarás a las doce y media.
Pablo me lo ha mostrado.
Dices que compraste café.
El amigo no limpiará la cama la semana que viene.
A Lucía le gustaría hablar con su hermana.
Trabajará con su tío.
Carlos tiene miedo de los perros.
¿A quién llamó Carlos?
Ana no quiere ayudarla.
Su hermano no se acostó a las doce menos cuarto.
Las chaquetas no son nuestras.
Se quedará cuando tenga dinero.
Isabel pagó 86 euros por el zapato.
Pablo condujo el coche porque quería traer sus lámparas.
¿Cuántas mujeres hay en nuestro piso?
Nuestra tía nos lo dará pronto.
¿Estarán esas radios modernas al lado del armario?
El abrigo marrón cuesta dieciocho euros.
El coche que condujeron era rápido.
Sabemos que Jorge está hablando con su primo.
No he comido nada.
Se divirtió a las diez.
Mi hermano le daba otro vestido a su tío.
Laura siempre toca el piano.
No le encanta el pescado.
Laura trabajó en Berlín durante ocho años.
Cuando llamaste, Carmen ya había roto esa taza.
¿Es esta mi nueva camisa?
Le duele mucho la espalda.
¡No lleves esta falda!
Tenemos ganas de traducir la revista.
Este abogado no va a perder su zapato mañana por la mañana.
¿Hablan los niños francés muy a menudo?
¡Cierra la maleta!
Tiene un reloj, pero no lo usa.
Su hermano caminó con su hermana.
Más vale tarde que nunca.
Ana va a ir a Lisboa después de tomar ese tren.
A su hija le gustan esas bicicletas.
Nunca ha tocado el piano.
¿Salimos de esta biblioteca?
Los médicos no bebieron mucha leche.
¿A quién está ayudando?
El mercado cierra a las diez y media.
Carlos quiere ser periodista.
¡Qué bien bailas!
Irás a Lisboa en tren la semana que viene.
Nadie llevó ese vestido pequeño.
Me encanta el vino.
Ana viajará a Japón.
Los fines de semana Jorge prepara la sopa.
Sus hijas necesitan el zapato.
¡Qué falda tan nueva!
Tendrá que comer ese huevo.
El año pasado Pablo lloró en la estación.
Ese es su nuevo piso.
Pedro no nos está encontrando ahora mismo.
¡Qué conciertos tan buenos!
Su hijo todavía vive en Madrid.
Nos gustan las naranjas.
¿Compró un ordenador en el aeropuerto?
¿A quién va a buscar Ana?
Vamos a prestarte la pelota.
Había muchos barcos en esas casas.
Son las 8:15.
No nos cuentes la lección.
Mañana su primo se acostará.
¿Vamos a venderle un coche a Sara?
¿Abres esa ventana todas las mañanas?
El autobús no salió para Nueva York a las 4:20.
Esta boda es más importante que esa boda.
¿Quieren Carlos y Lucía dártelos?
Esos barcos son de ella.
No arreglarán nada.
Me acostaré cuando Juan se levante.
Estos zapatos están al lado de la cama.
¿Salía Luis de Francia?
Tenemos que elegir un libro extraño, pero no tenemos dinero.
¿Qué novela compran?
No comimos mucho.
Laura cree que no está hablando con su hermano.
Tienes un vestido, pero no lo usas.
Se está quitando la camisa en este momento.
Veía ese concierto.
David no habló con su hermano porque estaba nervioso.
Pablo tiene que preparar esas fiestas, pero no tiene dinero.
Tienen ganas de lavar el coche.
Lo están vendiendo ahora.
Carlos se ha puesto el zapato.
María está muy contenta.
Pablo se acostó.
¿Habrá un zapato limpio sobre el armario?
Tenemos seis radios, pero no las usamos.
Nunca tocas el violín.
Pablo va a lavar el vaso.
El jefe estudiará italiano.
Vive en Sevilla desde hace nueve años.
¡Qué fuertes somos!
Mi ensalada es española.
Oirás tu canción extraña el lunes.
Le encanta cocinar patatas.
¿Por qué venderá el coche?
Me gusta este diccionario y quiero comprarlo.
La revista que encontraste era nueva.
Pedro y Laura te lo traen por la noche.
Lucía no construye los baños porque tiene sueño.
Irán a Barcelona cuando termine el trabajo.
Hablarás con David porque quieres comprar tu revista francesa.
Cuando eras niño, trabajabas en Sevilla.
Tenías un gato.
¿A quién ayuda Luis?
Tienes un coche, pero no lo usas.
No le duele un poco la garganta.
¿Cuesta esa bicicleta moderna veintitrés euros?
¡Qué puente tan hermoso!
Le gusta esta música extraña.
No le duele el brazo hoy.
Pablo y Juan van a ponerse la falda.
Jorge tiene ganas de buscar este vestido.
No veas nuestro partido, por favor.
El ruido que he oído es hermoso.
Es más valiente que su tía.
Estás trabajando en Berlín ahora.
¿Es ese su reloj roto?
Ana va a estudiar alemán.
Necesitábamos nuestra camisa gris.
Fuimos a Berlín después de pintar esta cama.
Las enfermeras me lo han traído.
Están delante del museo.
Necesita vender este jardín, pero no puede.
Necesito hablar con Sara.
Si hace sol, comprarás algunas ensaladas italianas.
¡Qué secreto tan malo!
Tiene cinco cartas, pero no las usa.
El vecino que vive aquí es su hermano.
El tren no llegó a Berlín a las ocho.
Visitarán a su amigo esta noche.
Conocía la oficina.
Cree que Carlos puede ir a Nueva York.
El taxi sale a las tres.
Trabajé en Londres durante doce semanas.
Leerá en ese banco.
Todas las semanas volvemos de la oficina.
Su tío va a aburrirse.
¿De quién es esa radio?
¡Qué tímidos somos!
No te mostraremos el baño el martes.
Esos son nuestros castillos pequeños.
¿Hay una pelota debajo de la mesa?
¿A qué hora termina la clase?
El viernes no va a dormir en el jardín bonito.
Carlos se acostó antes de tomar otro avión.
Habrá muchas camas en la farmacia.
Estos coches no son nuestros.
El trabajo que terminé es fácil.
Elena y Jorge están en el jardín.
¿Quién está tomando el taxi lento?
Ese ordenador está sobre la silla.
Jorge espera que María esté sola.
El museo cierra a la una y media.
Mi hija construirá la habitación.
Viajará a París con Jorge la semana que viene.
Juan sabe bailar.
Cuando tengas dinero, Luis preparará esa ensalada.
Me has escuchado.
Estamos más enfermos que nuestro tío.
María pagó cincuenta y ocho euros por los teléfonos.
Nuestra tía es tan famosa como Carlos.
Pedro debería visitarnos.
¿Qué buscan?
Este es el hotel más famoso de Italia.
El concierto es largo.
Ana va a ir a Nueva York antes de cocinar.
Este paraguas es mío.
El vecino buscará su biblioteca cuando Miguel vuelva.
Su tía estudiará portugués.
No vendas este reloj, por favor.
¿Por qué ha cerrado una ventana?
Nacimos en 1992.
Tiene setenta y nueve años.
No hablamos con nuestra hermana porque teníamos frío.
Me gusta ese sombrero y quiero comprarlo.
Se lo prestaremos.
Los llamaremos el año que viene.
Su radio costó noventa y un euros.
¿Qué puerta cerrará Sara?
Su tía ya ha escrito un poema difícil.
Hace dos días Carlos no tomó otros taxis.
A esta enfermera le encanta el café.
Lo encuentras todas las semanas.
Cuando tenga dinero, se despertarán.
¿Está incluido el desayuno?
Había una cama en el museo.
Hace mucho sol en México.
Esta es su estación famosa.
Ha hablado portugués.
Estarás detrás de la biblioteca.
María tiene que escribir tres cartas, pero está muy contenta.
¿Llorará en el supermercado tranquilo el sábado?
Cuando Pedro tenga tiempo, visitará la ciudad.
¡Limpia esa silla!
Esa no es su revista difícil.
Si hablara inglés, iría a Barcelona.
El armario que Carlos ha pintado es azul.
Me gustan los zapatos y quiero comprarlos.
Ya son las 2:35.
Quieren leer tus cartas, pero no tienen tiempo.
Había algunos profesores en ese supermercado.
¿Qué han escrito?
No me duele la espalda ahora.
Cuando era niño, escuchaba música.
¡Qué pena!
Quiero prestártelo.
Este secreto es tan nuevo como el otro.
Sabemos que está arreglando estos barcos.
Siempre descansas en esa biblioteca.
¿Dónde compramos café frío?
¿Cuántas bibliotecas hay en Madrid?
El chico que vive en Lisboa es enfermero.
¿Tienen Miguel y María ganas de preparar el examen?
Necesita vender su cama, pero está muy nervioso.
¿A quién ayudaron?
¿Sabe Laura cocinar?
Nadie puede terminar el diccionario.
Quieres que hable con su tío.
Espera que María se acueste.
Si tuviera dinero, iría a Roma.
Limpiarás el baño cuando Elena llegue.
¿A Pedro le gustan los pájaros?
¿Adónde va?
Su tío quiere dárselo.
Cuando lleguen, cerrarán muchas puertas.
Has descansado en la tienda.
Estaba vendiendo su barco en nuestro jardín hermoso.
¿Por qué verán algunos partidos?
El lunes no lo venderás.
Le encanta la música.
El mercado no estaba delante del hotel.
Jorge prefiere la música.
Nuestra tía todavía vive en Nueva York.
Por la mañana esperamos el taxi lento.
Por la mañana cierra la puerta.
María va a divertirse el lunes.
Carlos siempre come bocadillos.
¿A Miguel le gusta comer patatas?
El hotel está al lado de la iglesia.
Ana lee muchas cartas por la noche.
Encontraron una chaqueta gris y luego la perdieron.
Te gusta tocar el piano.
Isabel era periodista.
No esperaré el avión el sábado.
Este pastel es mejor que el otro.
Juan y Lucía lloran en esa cocina muy a menudo.
Miguel tiene sueño.
Hace sol en Argentina.
Esta puerta no está tan sucia como la otra.
Laura, espera al hombre.
A Carlos le gusta esta playa.
Ese no es su banco tranquilo.
No deberías viajar a Lisboa.
Su primo se llama Luis.
Le duele la garganta ahora.
Ese plato gris está debajo de la silla.
Nunca duermen en esa universidad.
¡Termina nuestra revista!
No quieren té.
Si hablara inglés, pediría mucha sopa española.
¿Por qué están arreglando sus cámaras?
A Luis le encantan las cartas.
Cuando María se levante, hablaremos con nuestros hijos.
Elena ha caminado hasta esa escuela.
Carmen quiere mostrárselo.
¡Juega en esta casa!
Llovió mucho en España ayer por la tarde.
¿Qué carta van a escribir?
Sara, sal de esa casa.
¿Dónde están sus sombreros? Los ha vendido.
Esta estación está cerca de Nueva York.
Este es el camarero más bajo de Alemania.
Cuando entró, ya había vendido sus baños.
Acaban de ir a Roma.
Esta es su hermana.
No hay tazas sobre la cama.
¿Quieren enviárselo?
Le duelen las manos hoy.
¿Te gustaría lavar este barco?
No preparaste la sopa porque tenías prisa.
Cree que Sara no se ha duchado.
Ese castillo está cerca del hotel.
Son de Lisboa.
Lucía no puede traer la leche porque no tiene dinero.
Traducirás tu diccionario cuando llegue.
¿Deberían tener nuestras hermanas cuidado?
Decimos que he leído el libro.
Nuestro hijo es menos tímido que Miguel.
Mi hermano no se llama Jorge.
Sara espera que Pedro vaya a Sevilla.
Trabajó en Nueva York hace un año.
Me muestras un plato todas las mañanas.
Todo el mundo ha visitado la iglesia grande.
Digo que esta chica trabaja en Sevilla.
No debería enviárselos.
Limpiará esta silla cuando María termine el trabajo.
Miguel se está cepillando los dientes.
Voy a caminar con mi hija.
¿Es el perro demasiado grande?
¿Qué vas a cocinar?
Digo que Miguel puede preparar tres exámenes.
Pedro hablará con su hermana cuando Carmen tenga tiempo.
Habrá tres conciertos en Madrid.
Bebe el agua por la mañana.
No rompe esa nueva taza todas las mañanas.
Decimos que están un poco cansados.
Te quedaste ayer.
Estos son sus nuevos sombreros.
¿Debería tener este abogado cuidado?
Estos partidos serán el 1 de febrero.
Juan e Isabel tenían mucho calor.
¿Qué has hecho?
Camino hasta este mercado todas las mañanas.
Estamos un poco cansados.
Tienen sed.
¿Cómo está mi hermano?
Todo el mundo llamó al amigo.
Trabaja en Nueva York desde hace dos meses.
Viajará a Sevilla el 28 de enero.
¿Cerró este chico una caja?
Es muy alta.
¿Cuántos pájaros van a encontrar?
Isabel se está divirtiendo.
Carlos y Miguel necesitan arreglar las cámaras.
Su primo siempre toca la guitarra.
¿Qué habitación has vendido?
Vamos a leer en la habitación.
¿Por qué está hablando con Juan?
¿Cuánto cuesta tu mesa?
¿Debes cocinar en ese hotel?
No visitaron esta ciudad porque estaban muy solos.
¿Estaban sus hermanas al lado del banco?
Ya ha escrito un poema.
Laura, pon el libro sobre el armario.
Lucía va a ver otro restaurante.
La biblioteca abre a las cuatro.
Tengo que llamar al chico, pero no tengo tiempo.
Había dos regalos sobre el sofá.
Si Luis pudiera, limpiaría esa mesa.
Sabe que van a comer chocolate.
Esperas que no espere el avión rápido.
Su cumpleaños es el 26 de febrero.
Elegiremos un diccionario cuando Carmen vuelva.
¿Por qué no esperaste al hombre?
El año que viene me buscará.
La bicicleta que Luis ha arreglado es vieja.
Tus hermanas están estudiando muy bien.
Estas bicicletas son de él.
Su hermana no debe mostrártelos.
Hace frío en París.
Te lo di ayer por la tarde.
¿Adónde irá Miguel?
A esta mujer le encanta leer periódicos.
Si viviéramos en Madrid, nos acostaríamos.
El taxi llega a Sevilla a las 7:05.
No hablaste con David porque estabas enfadado.
Este es el río más grande de México.
Nuestra caja era muy nueva.
Isabel sabe cocinar.
Corro con mi primo muy a menudo.
El vecino joven necesitaba un vestido.
La mujer no se quitó el abrigo el año pasado.
David cree que Laura puede buscar mi pájaro.
Me duelen un poco las manos.
Sara no les trajo zumo a sus hijos ayer.
Entendías estas respuestas.
¿Por qué no cocinó Jorge la naranja deliciosa?
Elena quiere vender una habitación, pero no tiene tiempo.
Ese estudiante que trabaja en Madrid es su tío.
Esta sopa es más deliciosa que la otra.
Carmen se sentará después de beber mucho café.
Pedro necesita cocinar pescado, pero está muy enfadado.
¿Había una enfermera en esta casa?
Fueron a Italia el mes pasado.
Luis quiere que me siente.
A su hija le encanta esta palabra.
A su hermano le encanta beber vino.
Irás a Portugal.
Mis hijas se quedan a las cuatro menos cuarto.
¿Te gustaría llamar a tu tío?
No voy a enviárselo.
¿Trae Carlos una ensalada por la noche?
Tienes que escuchar tus ruidos, pero no tienes dinero.
Ese vecino que ha terminado la novela es pintor.
Teníamos mucha sed.
Pedro no te dará cuatro zapatos el jueves.
¿Quién va a llamar a nuestras tías?
¿De quién es esa cámara?
Le presté cinco bicicletas.
Creemos que podemos cocinar carne deliciosa.
Lucía se está lavando las manos ahora mismo.
Ese profesor que vive aquí es arquitecto.
Comerá otro tomate el año que viene.
Esta estación está delante del hotel.
Este examen era el viernes a las 2:30.
El concierto no es el viernes a las seis y media.
Queremos visitar el restaurante.
Somos más famosos que Laura.
Carmen, enfádate.
Nos envió su camisa.
Hemos salido de Nueva York.
Empecé a traer mucha cerveza.
Pronto se lavará la cara.
Son las tres menos cuarto de la tarde.
El profesor no pagó seis nuevos conciertos.
No es baja.
A su hijo le encanta viajar a Londres.
Carlos y Sara le venderán un teléfono.
Miguel corrió en el restaurante.
Los niños les trajeron cinco ensaladas.
Cree que puedo limpiar ese sofá.
Esta es nuestra vieja botella.
Nuestro hermano olvidará esta palabra esta noche.
¿Hace viento en Lisboa?
Trabajas en Madrid desde hace seis meses.
Todas las mañanas la enfermera volvía de la farmacia.
¿Es este perro demasiado pequeño?
Es famosa.
Corríamos en ese baño muy a menudo.
¿Será la boda el domingo a la una y cuarto?
Este amigo le dio una vieja novela a Isabel ayer.
Pagan vino todas las mañanas.
A sus tías les gusta ese castillo.
Son las nueve menos cuarto.
Si la tienda está cerrada, no escuchará nuestra música.
Está un poco preocupado.
¿Son estas pizzas españolas?
Compraron un nuevo zapato y luego lo vendieron.
¿Adónde irá Luis?
Su hermana va a ir al aeropuerto.
Pablo nadó en el mercado.
Carmen es música.
¡Qué lento es el taxi!
Tu tío debería cantar con su hermana.
Luis nunca ha jugado a las cartas.
Irá a Lisboa antes de traer esta ensalada.
Sabemos que Pedro no está preparando mucha sopa deliciosa.
Es menos perezosa que Miguel.
Hay muchos regalos al lado del sofá.
Si quieres, visitará a este estudiante.
¿Se levantaba?
El niño que condujo ese coche es tu hermano.
Voy a ir a Barcelona antes de dormir.
Nos los da todas las semanas.
No quiero mucha sopa.
Pablo quiere ayudarte.
La he visitado.
Jorge va a ducharse después de comer.
Quieren que vea los conciertos.
Juan y Carmen se pondrán la falda pronto.
Juan se duchó porque quería quedarse.
Ya has visitado la biblioteca cerrada.
Lucía y Miguel traían vino.
Tu tío todavía vive en Nueva York.
Intentaremos ir a Lisboa.
Iremos a Sevilla cuando llegue.
¿Estaba jugando a las cartas?
¡Qué río tan grande!
Miguel quiere ser enfermero.
Carlos cantó muy bien.
¿Qué cocinó?
No podemos pintar esta cocina porque no tenemos tiempo.
Mis relojes limpios estarán debajo de la mesa.
¿A qué hora terminará la fiesta?
Creen que vas a escribir ese poema extraño.
Sus tíos no ayudaron a la enfermera la semana pasada.
No lavas esas bicicletas porque estás aburrido.
Tu tía encontró algunos vasos hace un año.
¿Qué carta ha leído Luis?
Son tan altos como sus hijos.
Juan y Pablo ya no viven en Madrid.
Cree que Pedro trabaja en París.
A Elena y Lucía no les encanta la chaqueta.
Tengo un vestido, pero no lo uso.
Construirán esta biblioteca cuando terminemos el trabajo.
Carmen quiere verlos.
Su hermana no está más aburrida que María.
Esta boda era el martes a las ocho y media.
Te duelen los ojos ahora.
Si quieres, no leeré muchas novelas largas.
¿Por qué condujo Luis las bicicletas?
No volvemos de la escuela por la noche.
¿Cuántos abogados hay en esa iglesia?
Pagó dos viajes hace dos días.
¿Intentaron Isabel y María escribir seis poemas?
Siempre escucha música.
Nadie perderá la llave.
Ve un buen concierto todas las semanas.
El taxi te parece rápido.
No puedes comer la manzana deliciosa porque no tienes tiempo.
Si tuviera tiempo, terminaría esos libros fáciles.
Recordaba la canción ahora.
Quiere visitar esa iglesia, pero no tiene dinero.
El estudiante no quiere tomar un autobús rápido.
Esta cámara está menos limpia que la otra.
Cuando eras niño, trabajabas en Barcelona.
¡Qué serio soy!
Llegaremos al castillo el domingo.
Estás más contento que Lucía.
¿Va a viajar Miguel a Sevilla el 24 de octubre?
¿Dónde trabaja Jorge?
Este profesor inglés nunca ha tocado el piano.
El plato que rompí es feo.
Lloverá mucho en Japón el domingo.
Laura y Ana lloran en este banco por la noche.
Carlos tiene mucha hambre.
¿Se pone María la falda todas las mañanas?
¿Cuántos bancos verá Jorge?
Carmen ha viajado a España.
¿Tiene nuestro hijo miedo de los perros?
¿Recuerda su hija su música?
¿Cuánto cuesta ese abrigo?
La cocina que pintó está limpia.
Estás más enfermo que Elena.
Sus hijos estudian español todos los días.
Nos encanta caminar en la habitación.
No hace mal tiempo en verano.
Mi sopa le parece española.
David se lava la cara muy a menudo.
Quiero que lave otro coche.
Me gustan estas botellas y quiero comprarlas.
Su hermana vuelve de Alemania los fines de semana.
Nunca duermo con mi hijo.
Puedes vivir en Barcelona.
Quiere que se enfaden.
Digo que Luis y Jorge viven en Sevilla.
Ha vivido en Lisboa.
No vas a llamarnos esta noche.
Se divertirá antes de jugar.
Juan y Ana nacieron el 1 de julio.
A Juan le gustan tus sombreros caros.
¿Hay una llave debajo de la cama?
¿Quién está oyendo la canción?
A Ana no le gusta el té.
¿Tiene el médico prisa?
¿Tenía nuestro hijo mucha sed?
A Sara le encanta comer pizzas.
Mañana por la mañana sus hermanos llegarán a la iglesia.
Limpia su jardín pequeño todas las mañanas.
¿Debe ir a Madrid?
Te ayudamos por la mañana.
Es joven.
Laura siempre lee cartas.
Todas las mañanas hablan inglés.
Su partido es demasiado bueno.
Laura, acuéstate.
Estoy demasiado ocupado hoy.
Laura, limpia esta habitación.
¿Dónde están estos pájaros?
Compró una falda bonita y luego la perdió.
¿Dónde están tus barcos? Los has perdido.
¿Tiene nuestra hija algunos pájaros?
Sara va a llamar a su hermano mañana por la mañana.
Sus tíos empezaron a hablar con Sara.
Pueden construir un piso.
¿Dónde vive?
¿Cuánto cuesta la radio?
Durmió muy bien.
Pedro escuchó esta música extraña.
Nuestra hija estaba trabajando en esta tienda.
El chico joven trabajó en Lisboa.
Recordamos el ruido extraño.
Eres más amable que Sara.
No soy pintor.
El chico lo venderá.
Acabamos de beber zumo.
Carlos y Pablo tenían su historia.
¿Lo quiere este profesor?
No necesitas aburrirte.
Carlos e Isabel nunca han bebido té.
Fuimos a Londres antes de cocinar mucha fruta.
Carlos puede ponerse el abrigo.
¿Estarás en Nueva York?
El próximo verano Carmen va a volver de Berlín.
Vamos a tomar otro taxi.
¿Ha cantado en el jardín?
Creo que Lucía está demasiado nerviosa.
Este es su nuevo castillo.
Irá a Madrid cuando Juan llegue.
¿Cuántas faldas has comprado?
Pedro y Ana se divierten todas las mañanas.
No se lavó la cara.
Ayudamos a nuestras enfermeras.
Luis estaba leyendo la carta.
Siempre estudia en el jardín.
La iglesia cierra a las cuatro los martes.
Si no encuentro las llaves, Isabel arreglará esos coches.
No me duele la garganta ahora.
Esos zapatos caros costaron catorce euros.
Estaba traduciendo esa novela cuando salimos.
No tengo sesenta y tres años.
Este chico eligió algunas camisas.
¿Están esos regalos al lado del armario?
Este es el puente más tranquilo de Italia.
No hacía mucho sol en Berlín.
¿Quiere Elena hacerlo?
Miguel lloró con Luis el domingo.
Este no es el parque más pequeño de Francia.
Su hija no lavó la nueva chaqueta.
La escucho todas las mañanas.
Tienen que hablar con su hermano.
Juan y Carmen quieren contármelo.
Jorge me escuchará el miércoles.
Esta falda es nuestra.
Luis entiende la lección.
Me gusta ese poema y quiero comprarlo.
No había partidos divertidos en París.
Cuando Isabel tenga dinero, abrirán algunas cajas.
David quiere que busque este caballo.
Carmen no cocinará pan porque no tiene dinero.
Nos gustaría comer pan.
Este armario es muy marrón.
Tenía prisa.
Por la tarde se quitan el zapato.
Quiero ser médico.
Todos los días no olvida este secreto.
Mis tías estaban cocinando ese bocadillo cuando Lucía salió.
Su cumpleaños es el 3 de febrero.
Era muy bajo.
¿A qué hora abre?
¿Por qué no fue a Roma?
Elena trabaja en Nueva York desde hace once semanas.
¿Cómo son estas bodas?
Te duele la pierna cuando hace frío.
¿Ha caminado hasta esta universidad?
No le gusta nuestra película.
Pablo nunca ha cocinado naranjas.
Vende sus camas todos los días.
Nos vendió este armario caro.
¿Qué beberá Ana?
Hay muchos exámenes en Sevilla.
Estas chicas no caminan con su hermana todas las mañanas.
Estos regalos estarán sobre la cama.
Luis vivía en Sevilla todas las mañanas.
Este hombre sabía tocar el violín.
El teatro abre a las nueve.
Jorge estará al lado del supermercado.
No le duele la pierna.
Se lo enviará pronto.
Hacía mucho frío en Nueva York.
¿Se lo está enviando el médico en este momento?
Jorge, no pongas la falda al lado de la silla.
Este pastel es demasiado delicioso.
Este sofá costó 64 euros.
El teléfono feo cuesta 93 euros.
¿A quién ha esperado Miguel?
Me gusta la camisa y quiero comprarla.
¡Qué chico tan inteligente!
¿Le gusta la música?
¡Qué camisa tan cómoda!
Su hijo era abogado.
Quiere que construya todas las estaciones.
¿Por qué vas a conducir esta bicicleta?
Cuando mi tía era niña, bebía zumo.
No hay enfermeras en el teatro.
Se levantó a las diez menos cuarto.
Las malas enfermeras todavía no han bebido cerveza.
No pagaste ochenta euros por esa novela.
Su tío se llama Miguel.
Se quitaron la camisa el año pasado.
No beberemos zumo porque tenemos sueño.
No vendas la bicicleta, por favor.
La universidad no cierra a las cuatro.
Bailaste en la oficina hace un año.
¿Quién está cocinando este pescado?
Compra el sofá, por favor.
Se los estaba prestando.
La sopa que prepararon está fría.
Por la tarde esperaba el avión.
Estas mesas cuestan 52 euros.
¿Pedimos esa ensalada?
Jorge y Pablo saben bailar.
Busco trabajo.
Hay cinco teléfonos sobre la mesa.
Este es nuestro hijo.
Hace mucho frío en Barcelona.
La calle les parece hermosa.
David dice que viven en Nueva York.
Lo estás visitando en este momento.
¿Intentó construir un piso?
Carmen se lo prestará el próximo verano.
No te duelen un poco las piernas.
Comes en nuestros baños muy a menudo.
¿Cuántos teatros hay en Sevilla?
No intentamos elegirlo.
Carlos no tenía calor.
¿Dónde está su mensaje? Lo ha perdido.
Isabel tiene ganas de ir a Nueva York.
¡No laves las faldas!
Estos hombres están demasiado enfadados.
Llegaremos a esa biblioteca el próximo verano.
Su primo trabajó en París durante tres semanas.
¿Quién puede romper las tazas?
¿Dónde está mi reloj? Lo he olvidado.
Me gustan las cartas y quiero comprarlas.
Elena y Sara lo han pagado.
No deberías traérselo.
Enfádate, por favor.
Ayer por la tarde Pablo y Luis no trabajaron en el banco.
Cuando tenga tiempo, pedirán café.
Este médico no tenía la pregunta.
Jorge tiene prisa.
Este médico va a traducir los nuevos libros el año que viene.
Laura estará lejos de la tienda.
El niño no estaba lavando una taza roja.
¿Lo hará Carlos el año que viene?
Jorge quiere esperarnos.
Jugamos al tenis.
A Sara le gustan sus secretos.
Carmen empezó a hablar con su hermano.
Tienes la bicicleta ahora.
Vivimos en París desde hace dos meses.
Ese es su nuevo museo.
Ayer volvió de Barcelona.
Este examen será el miércoles a las dos.
Eres pintor.
¿Había dos mesas blancas en ese piso?
He ayudado a ese camarero.
Lo venderé pronto.
¿Traducirá esos mensajes fáciles esta noche?
Este niño pobre tenía razón.
¿Qué avión está tomando Jorge?
El autobús llega a París a las seis menos cuarto.
El miércoles Luis se quedó.
Estabas arreglando la bicicleta rota cuando entramos.
Su hermano ha estudiado español.
Cuando Elena y Lucía eran niñas, veían películas.
Necesita este sombrero.
Acabamos de beber mucha cerveza.
Esta es tu bicicleta grande.
Si tuviera coche, hablaría con sus hermanos.
Su primo es periodista.
No te duele el estómago hoy.
No ayudó a los abogados porque no tenía dinero.
A los abogados serios les encanta el barco.
¿Llovió mucho en Portugal el martes?
No encontramos nada.
¿Se cepilla su hermana los dientes muy a menudo?
Ya he esperado a mi estudiante tímido.
Luis la ha buscado.
Éramos ricos.
Les gusta la película.
Lucía y Carlos vuelven de Roma todas las mañanas.
No buscó una vaca porque no tenía tiempo.
Todas las mañanas no ves esos pueblos.
El tren es lento.
Vamos a escuchar esta canción hermosa.
La universidad estaba cerca de la estación.
A Ana le gustan sus abrigos.
¿Cuántas revistas hay en esta casa?
Cuando eran niños, jugaban al fútbol.
¿Es esa nuestra bicicleta roja?
¿Cuándo traducirá esa carta?
Ese abrigo es nuestro.
Este camarero debería beber vino.
Nuestra hija ya ha hablado con Sara.
Miguel no busca este supermercado porque no tiene dinero.
Carlos y Laura no le estaban trayendo buena sopa a Elena.
Quiere que escribamos estos mensajes.
Mi primo debe hablar francés.
¿Va a prestarle mi hija un abrigo a su hermana?
La biblioteca estaba cerca del banco.
¿Dónde viste una vaca grande?
Carlos se aburrió antes de ver un concierto divertido.
¿Cuántas cartas hay en este aeropuerto?
Este ordenador no estaba debajo de la silla.
Tenemos dos sombreros, pero no los usamos.
Este abogado irá a la universidad el mes que viene.
Le está enviando la pelota a Juan.
Miguel se durmió el año pasado.
Traduciremos este nuevo diccionario cuando termine el trabajo.
Nos gustaría vender esa nueva silla.
Esa foto es tuya.
Quería buscar muchos restaurantes.
No teníamos mucha sed.
Su reloj costó noventa euros.
Cuando Pablo se levante, llamará a este vecino.
Se lo prestaste hace dos días.
Le gusta tu mala lección.
Elena nació en 1970.
Tengo una carta, pero no la uso.
¿Cuántos bancos hay en Berlín?
¿Dónde está este perro inteligente?
¿Estabas jugando con tu hijo?
Sara y Elena comen con Laura todas las mañanas.
Me gusta esa falda y quiero comprarla.
Estábamos cerca de Roma.
¿Cuántos mensajes leyeron?
La taza que buscó era gris.
No me gusta el deporte.
Llueve mucho en Alemania los fines de semana.
Estaba escuchando estas canciones extrañas cuando llamó.
Nuestra hija es tan fuerte como su hijo.
Hoy es viernes, 27 de septiembre.
El lunes llovió mucho en París.
¿Dónde está tu periódico? Lo perdiste.
¿Dónde perderá Isabel esa lámpara?
Compra el coche verde.
Me lo dabas por la tarde.
David no le ha enviado una botella a María.
El camarero quiere pagar leche.
Esa bicicleta cara cuesta 49 euros.
Los médicos pueden jugar a las cartas.
Carmen corrió muy poco ayer.
El hospital estaba detrás de la escuela.
¿Cómo está su hijo?
No le duele el brazo cuando hace frío.
No estamos cerrando muchas cajas.
¿Qué teatro ha buscado Jorge?
Eres amable.
¿Por qué se queda Isabel?
Este amigo ya ha comido carne deliciosa.
A sus hijas no les gusta cocinar arroz.
Estás delante de la universidad.
Son las ocho menos cuarto de la mañana.
El año pasado Ana vivió en Barcelona.
Necesita comprarlo.
Miguel y Carmen tienen miedo del agua.
Compré una camisa cara y luego la vendí.
La cama que pintamos era barata.
Me gusta viajar a Sevilla.
Lucía vivió en Roma durante once años.
La enfermera está trabajando en Londres.
El amigo quiere traérselos.
No era ingeniero.
No terminará el trabajo porque está muy enfadado.
Quiero que lleves ese sombrero blanco.
Se quitaban el zapato por la tarde.
Pagamos 44 euros por el diccionario.
Ese sombrero era demasiado caro.
Habrá un médico en el restaurante.
¿Está un poco ocupado?
No tengo nada que decir.
David quiere llamar a su hija, pero no puede.
¿Cuántos años tiene Carlos?
Tu tía verá el buen partido.
Este vestido cuesta sesenta y cuatro euros.
¿Hay muchos armarios en la casa moderna?
Te duelen las manos.
Espera un momento.
¿Estaba trabajando Lucía en la biblioteca?
Esta reunión es más importante que esa reunión.
Esos mensajes le parecen difíciles.
Vas a prestarle una bicicleta fea a tu tía.
Nunca han viajado a Londres.
Jorge esperó a su hija hace un año.
Dice que vas a conducir tu bicicleta cara.
Compraste una nueva radio y luego la perdiste.
Esta es tu camisa amarilla.
Miguel sabe que Sara puede comer esa patata.
Esa mesa roja cuesta veinticinco euros.
Tienes que comprar estos relojes, pero no tienes dinero.
Su hermano se llama Pablo.
Pedro siempre habla español.
Jorge no se despertó porque tenía prisa.
Las mesas eran muy feas.
Recuerdo los ruidos hermosos.
Sabe que puedo traducir el libro.
A tu tía le gustaría tomar unos trenes.
Nuestra tía es tan joven como Carmen.
Carlos, no arregles el barco pequeño.
Estoy esperando a su primo.
Jorge jugará al fútbol el jueves.
Fuiste a Berlín para beber vino.
¿Qué manzana estamos cocinando?
¿A quién visitará Luis?
El chico es joven.
Piden una ensalada los fines de semana.
El niño la buscó.
Estás buscando el periódico ahora mismo.
Pedro no tiene ganas de limpiar esta cama.
Ha visto los aviones.
Te he esperado.
Laura todavía no ha cerrado esta ventana.
Pedro irá a Barcelona antes de buscar un supermercado famoso.
¿Nevará mucho en Portugal el martes?
El teatro no abre a las tres menos cuarto.
Ha visto una calle grande.
Esta revista es larga.
El amigo que vive aquí es cocinero.
Este concierto es el miércoles a las diez y media.
Estos chicos han ido a ese hotel.
Era tímido.
¿Quién va a comer el arroz?
Esta clase era el miércoles a las cuatro.
Le encanta jugar al fútbol.
Su teléfono costó cincuenta euros.
Juan los ve por la noche.
El autobús salió a las once.
Conoces a este vecino.
Trabajó en Londres durante siete meses.
Las chicas comieron esas naranjas.
Nuestras tías prefieren la patata deliciosa.
¿Cómo es esa oficina?
Si hace frío, Jorge elegirá estas camas.
Tomaré el tren rápido.
Juan está bebiendo el agua ahora.
El amigo es de Japón.
David, levántate.
¿Cuándo condujo María esos barcos negros?
No hagas el ejercicio.
Cree que voy a comprar una bicicleta roja.
Laura tiene ganas de esperar a tus hermanas.
Hoy es jueves, 24 de diciembre.
Nuestra hermana se llama Isabel.
No prefieres zumo.
A Luis y Sara les encanta el café.
Te gusta el ruido.
¿Entienden estos hombres el nuevo secreto?
¿Cuántas vacas han encontrado?
Habrá cuatro mujeres en estos baños.
No habrá abogados en ese jardín.
David quiere beber vino, pero no tiene dinero.
No estaban cerca de Berlín.
Son más famosos que su hijo.
Su primo no era estudiante.
¿Quién está trayendo esta pizza?
Ana y Jorge eligen una revista extraña por la noche.
El vecino le está dando el diccionario a su tío.
Viajé a Roma el 13 de julio.
Eran las doce menos cuarto cuando Elena y Lucía llegaron.
Este caballo no es tan fuerte como el otro.
Cuando sus hermanos eran niños, bebían zumo.
¿Trabajaba Pablo en la farmacia?
Quiere buscar un perro, pero no puede.
Sé que pueden dormirse.
¿Va a pagarlo su hijo?
No me muestres su jardín, por favor.
Su hermana no se llama Isabel.
¿Es este estudiante alto menos tímido que su hermano?
Su tío leerá esas revistas.
Sus primos están hablando italiano ahora.
Miguel es más bajo que Pablo.
No traducirán su poema porque no tienen tiempo.
Esta no es nuestra camisa bonita.
¿Quién bebió este té caliente?
Cuando Jorge tenga tiempo, tu tía hablará con su hijo.
No tienes que elegir otro abrigo.
Le duele la cabeza cuando hace frío.
Busqué un ordenador roto y luego lo perdí.
Jorge sabe que estoy yendo a Sevilla.
Espera que ayuden a su hijo.
Este es el aeropuerto más feo de España.
Necesita traer esa pizza, pero no tiene dinero.
No fueron a Berlín porque estaban muy ocupados.
Les han vendido su ordenador.
El sábado llovió mucho en Roma.
Cantaste con Juan el viernes.
Tengo que traer un abrigo barato, pero no puedo.
Carlos, cocina el pastel español.
La chica limpió ese piso.
¿Habrá un sofá en ese jardín?
Cuando Carmen llegue, cerraremos nuestra puerta grande.
Laura y Jorge traen el pastel todas las semanas.
Estoy solo.
Vendiste tu falda.
¿Por qué llamó a este profesor?
Trabajo en Roma desde hace seis meses.
Laura quiere que vea esa película.
¿Son estos amigos más altos que Carmen?
Carmen intentó encontrarte.
María quiere que cocinen un bocadillo delicioso.
Los sofás cuestan 89 euros.
Juan está estudiando francés ahora mismo.
Nadie llevó la falda.
Esta no es la farmacia más grande de Alemania.
Bebimos té hace tres semanas.
Trajo tres sombreros amarillos porque quería conducir el coche.
Hay cuatro viajes en Berlín.
Carmen cree que puedo comer mucho queso.
Le duele el estómago ahora.
Todo el mundo vende el sofá.
Eran las 11:35 cuando sus hermanas llegaron.
Los jefes trabajaron en Lisboa durante once semanas.
David va a quedarse después de bailar.
Laura irá a París antes de preparar una pizza.
¿Se ha cepillado María los dientes?
Hace un año Luis le vendió tres barcos.
Queremos enviártelo.
Su hermana no es tan famosa como Carmen.
Había un gato en esta biblioteca.
Tus exámenes no eran el 19 de septiembre.
No trabajó en Roma durante dos semanas.
Laura no es de Sevilla.
¿Es esa chaqueta de ella?
Se lo cuento todas las mañanas.
Estos ordenadores le parecen pequeños.
No le duele el brazo.
Creemos que Isabel pedirá leche caliente.
Sara se levanta porque quiere ver los conciertos.
El concierto era el domingo a las cinco y media.
Quiero que hable con su tío.
¿Han terminado sus hijos su revista?
Ese coche no es de él.
¿Cuándo pintó Sara la cocina?
Lucía quiere limpiar el baño.
Se enfadaron la semana pasada.
Dices que no se divertirán.
¿Nos los mostrarán Jorge e Isabel el año que viene?
Esos conciertos son demasiado malos.
Eran las diez y cuarto cuando Laura y Elena llegaron.
¿Son estos nuestros coches amarillos?
Comieron con su hija el verano pasado.
¿Ayudaron a sus hijas el lunes?
Cocinaremos con nuestros tíos mañana por la mañana.
La chica está cerca de Nueva York.
No ha vuelto de la tienda.
El profesor necesita encontrarme.
Miguel quiere visitar a este chico, pero no puede.
Rompías el vaso feo por la mañana.
Jorge tiene diecisiete años.
¿Había una clase en Barcelona?
Me gusta este coche y quiero comprarlo.
Debe vender el barco.
Hacía calor en verano.
Me duermo a las ocho menos cuarto.
Mi primo no tenía prisa.
Esperamos que esté demasiado triste.
Conduce su bicicleta.
Ya son las cuatro.
No había abrigos al lado de la mesa.
El estudiante lo olvidó.
Luis ya se ha duchado.
¿Intentará ir a Lisboa?
El mes que viene vas a volver de Madrid.
Sara tiene prisa.
Carlos buscó cuatro gatos hace tres semanas.
Pedro y Laura estaban limpiando ese sofá cuando entraron.
No necesitaba otra camisa.
¿Hay seis amigos en estos pisos?
Miguel conocía a sus jefes.
Hay una gran chica en el museo.
David conoce esa tienda cerrada.
Mi tía se llama Elena.
Me gusta esta novela y quiero comprarla.
Lucía tiene que pedir la pizza, pero no tiene tiempo.
Traduce la revista.
Sara era alta.
Le traeré una taza a mi hija.
Cree que cerraré algunas ventanas.
Buscaron un vestido feo y luego lo perdieron.
Conoce el pueblo.
El taxi saldrá para Londres a las 5:20.
Vive en Berlín desde hace ocho semanas.
Necesitan conducir el barco, pero no pueden.
Elena se lavó la cara.
Se han vestido.
¿Dónde vio a sus médicos?
No traerá otro mapa porque tiene prisa.
Pablo no correrá muy bien el viernes.
¿Verán el puente hermoso en la biblioteca?
Su hija te lo contó.
La carta que escribieron era difícil.
Nuestra hermana visitó al abogado en nuestro viejo piso.
El profesor pagó 65 euros por esa mesa.
Cuando salió, ya había escrito un poema.
Carlos está tocando el piano.
No hay estaciones en Nueva York.
Sara quiere que vaya a Londres.
Compramos un barco lento y luego lo perdimos.
Su hija quiere una naranja deliciosa.
La leche que Juan bebió está caliente.
Ese hombre que trabaja en Londres es cocinero.
Llovió mucho en Japón el sábado.
El gran amigo va a correr muy bien el mes que viene.
Mañana nuestra hija va a enviarles otra taza a sus tíos.
Limpiamos esa casa hermosa todas las semanas.
¿Esperaba su tío a su primo?
¿Cómo están nuestros hermanos?
El mal niño quiere prestárnoslos.
Este no es el aeropuerto más moderno de Italia.
Su primo va a la estación por la noche.
Pablo y Sara pagaron los pasteles.
Juego con David muy a menudo.
Anoche se sentó.
No limpia su baño todas las semanas.
Quieres pintar esa cama, pero estás muy enfadado.
¡No se lo prestes!
No lloramos en el piso el mes pasado.
Tiene ganas de conducir la bicicleta limpia.
No es valiente.
El concierto que Elena ha visto era interesante.
Creo que las casas son muy tranquilas.
Su hermana se llama Lucía.
Su tío volverá de Barcelona.
Se lo daré.
¿De dónde vienes?
El pueblo era muy pequeño.
Sus hijas pagaron ochenta y un euros por esos vestidos.
No era valiente.
Cocinará dos ensaladas cuando tenga dinero.
La semana que viene Jorge y Carlos no van a pintar cuatro sofás.
¿Por qué habló con Jorge?
Carlos y Laura buscaron el perro.
El tren llega con retraso.
Nos mudamos el mes pasado.
Crees que voy a pintar un sofá.
Tiene un coche, pero no lo usa.
¿Quién puede traducir el periódico?
El hombre está bebiendo mucha cerveza.
Isabel ha cocinado sopa.
Su hermana no ha jugado al baloncesto.
María y Lucía lo están visitando en este momento.
No estás cerca de la universidad.
Creen que trajiste mucha cerveza.
Si Carmen hablara inglés, hablaría con sus hijas.
Espera que tomemos otros trenes.
No perdieron ese pasaporte.
¿Nos lo envía por la tarde?
Necesitan limpiar su jardín, pero están muy enfermos.
¿Llamaban a ese vecino?
¿Nos encanta el vino?
Tenemos ganas de elegir los vestidos.
Trabajaron en Londres el mes pasado.
Carmen tiene veinticuatro años.
Acabamos de tomar el taxi.
Eres muy pobre.
Saldrán de esa biblioteca el mes que viene.
Sus diccionarios no son muy caros.
Acaba de hablar con sus hermanos.
¿Cuánto cuesta esa bicicleta?
Quiere que termines el periódico.
Si el tren no llega, irá a Barcelona.
Hay muchos armarios en los pisos.
Estos son sus coches alemanes.
¿Está comiendo esta manzana en este momento?
¿Está el banco detrás del restaurante?
Recuerdan este problema interesante.
Hay cinco camas en esa farmacia hermosa.
No lloverá mucho en Barcelona el lunes.
Préstale la carta, por favor.
¡Date prisa!
David puede darles un teléfono a sus tíos.
No conduces esos coches porque estás muy cansado.
Estamos estudiando español ahora.
¿Llegará el avión a las doce y media?
Le gusta la historia.
Quiere prestármelo.
Su primo ha estudiado francés.
Elena va a sentarse después de pagar otro pastel.
¿Dónde está su coche? Lo olvidaron.
¿A quién va a buscar Miguel?
Su hermana no recordaba la canción.
David era demasiado pobre.
Están comprando esos libros.
Ana empezó a visitar a sus hijas.
¿Está esa tienda detrás de la estación?
¿Dónde estudiamos?
Carmen recuerda esta música.
¿Viajamos a Madrid el 17 de diciembre?
No hay nuevas mesas en la universidad.
Quiere que cocine pan.
Cuando entraste, ya había traído todas las novelas largas.
Tu hermano era abogado.
¿Tenía Pedro mucho sueño?
No se lavó las manos.
El profesor volvió de Lisboa el año pasado.
Mañana su tío va a beber mucho vino.
Le gustaría tomar un autobús rápido.
Es pintor.
Esta bicicleta es tan negra como la otra.
El zapato es nuestro.
Nos estamos durmiendo en este momento.
El mapa está sobre el sofá.
El jefe estaba llamando a su abogado.
Pablo no estaba escribiendo cuatro poemas largos en esas habitaciones.
El estudiante viajó a Barcelona el 19 de septiembre.
El plato está al lado de la mesa.
Le conté una lección a mi hijo el año pasado.
Fue a Londres después de pagar la pizza.
No bebas el café, por favor.
Mi hermana ha ido a Italia.
Los veo todas las mañanas.
Tus hermanos van a llegar a ese restaurante.
Vas a contarle la historia mañana por la mañana.
Isabel lavaba esos vestidos grises.
Si pudieran, buscarían tres billetes.
Son las once y media de la noche.
Ana nació en 1985.
¿Quería ayudar a su hermana?
Estaba construyendo muchos museos cuando Sara salió.
¿Es esa tu foto?
¡Qué película tan mala!
Esta enfermera está tan preocupada como Juan.
Tenemos suerte.
¿Quién va a traer la pizza?
Caminaste hasta la universidad.
Necesitas vender una silla.
Todos los días me trae mucha sopa.
No cierres su puerta, por favor.
Al profesor le gustan nuestras canciones extrañas.
Laura acaba de hablar con su primo.
¿Había un viejo coche en el piso hermoso?
Eran las siete menos cuarto cuando llegó.
Iré a Roma después de escribir otro poema.
¿Dónde perdió Jorge esa foto?
¡Lleva la camisa!
No habrá coches pequeños en los jardines.
Préstale ese mapa.
Ana y Miguel prefieren música hermosa.
Vas a lavar esa nueva camisa.
Pedro puede ver algunos conciertos.
No le traigas el periódico.
Este vecino está un poco enfadado.
Luis nos está escuchando.
¿Es Pablo de Lisboa?
María y Pedro se enfadarán cuando Carlos se levante.
Si quieres, escuchará esas canciones.
La reunión será el sábado a la 1:05.
Me levantaré el sábado.
Nuestro hijo puede leer otro mensaje interesante.
Viviste en Barcelona durante seis meses.
Mis hermanos jugaron al ajedrez el verano pasado.
Jorge y Luis tenían razón.
La escuela no está cerca de Londres.
¡No la ayudes!
Estaremos en Madrid.
Las enfermeras acaban de abrir estas maletas.
Juan y Pedro ya se han quedado.
Esos son sus barcos grises.
¿Me esperó su hija?
Espera que esta chica trabaje en Barcelona.
Alguien conducirá esa bicicleta.
La entendía.
¿Dónde están esos lápices?
Tiene que terminar sus novelas, pero está muy triste.
El martes lloverá mucho en Roma.
María necesitaba otra revista cara.
María se está vistiendo.
Comerá mucho.
¿Cuándo leyó María esta novela?
Tengo sesenta y seis años.
Buscó un poema largo y luego lo perdió.
Isabel necesita traducir el libro corto, pero no tiene dinero.
¿Dónde está tu libro? Lo vendiste.
Había un perro en esas cocinas.
Cuando Ana y Pedro eran niños, caminaban en el teatro.
Carmen los llama por la mañana.
Si pudieras, limpiarías esa nueva casa.
¿Cuesta el reloj roto 85 euros?
Por la tarde ves un partido.
Eres de París.
Esta pizza es italiana.
Lloramos demasiado.
Nuestros hermanos construirán un jardín el próximo verano.
Carmen, no me ayudes.
Quieres que hable con mi hermana.
Sus tías recuerdan esta música hermosa.
Ese camarero que vive aquí es inteligente.
Pablo nunca ha jugado al ajedrez.
No le enviarás la carta extraña.
¿Estamos más preocupados que Carlos?
Juan y María lo saben.
No come su ensalada porque está aburrida.
Se lavó la cara hace dos días.
No habrá un supermercado detrás del teatro.
Lucía tenía miedo del agua.
Quiere que compres otra chaqueta limpia.
¡Compra esta cámara!
Todavía no hemos comido mucho arroz.
Mucho gusto.
Lloverá en Portugal el año que viene.
Era músico.
Pedro se acostará antes de elegir la novela barata.
Traduce esa novela todas las mañanas.
Me gusta el abrigo y quiero comprarlo.
No tenemos sueño.
¿Son esos mis coches grandes?
El mes que viene tu hermana va a cocinar en este jardín.
Va a jugar con su hija el lunes.
Mi primo comió demasiado.
Pablo y Jorge tenían sueño.
Visité esa ciudad anoche.
Se lo contamos todos los días.
Sus hijos son famosos.
Quiere contármelo.
¿Tiene Miguel que hablar con su hermana?
Su primo estaba leyendo un libro cuando llamamos.
¿Cómo están tus hijos?
Esta cámara está más sucia que esa cámara.
No hay farmacias delante del restaurante.
Elena puede escuchar estas canciones porque quiere conducir esta bicicleta.
Cuando llegaron, mi tía ya había visitado el mercado.
El sombrero cuesta treinta y cinco euros.
Estos niños pueden olvidar ese pasaporte.
Encontré una falda cómoda y luego la vendí.
No te ha enviado su mensaje.
¿A quién visitó Jorge?
Su cumpleaños es el 5 de agosto.
Si quieres, prepararé la gran clase.
Cuando llamé, ya había escrito sus poemas.
¿Estudiaban con Isabel por la mañana?
Escucha ese ruido por la mañana.
Sabe que vivimos en París.
Todavía no he elegido otra chaqueta.
Luis se lo mostró ayer.
Isabel y Carmen nacieron el 22 de septiembre.
David le prestará otro coche a Sara el año que viene.
Juan y Pablo oyeron su música en esta tienda.
El viernes no va a venderles una bicicleta a sus hermanas.
Viajaban a Japón.
Isabel quiere ser enfermera.
Eras muy amable.
No traduje los poemas porque no tenía tiempo.
Fue un viaje inolvidable.
Sus hijos quieren olvidarlo.
Había una bicicleta útil en el jardín.
Nuestra hija conoce a estos chicos.
¿Te gustaría buscar tu vaca?
Mis tías no intentaron pagar todas las reuniones.
Nuestra tía condujo ese barco.
El profesor necesita escribir una carta.
Tiene veintiún años.
¿Era muy amable?
Este parque le parece tranquilo.
Tienen esos pájaros hermosos.
¿Se aburren Isabel y Jorge a las tres?
Se aburrirá antes de pintar ese armario.
Creemos que Carlos va a hablar con sus hermanas.
Juega al ajedrez todos los días.
Carlos está menos ocupado que Luis.
Le mostrarán una llave el mes que viene.
Ana, no la ayudes.
¿Por qué llevará Miguel algunos sombreros cómodos?
Isabel ha vuelto de Nueva York.
Luis lo encuentra por la tarde.
No le encanta tocar el violín.
Hay algunos caballos grandes en estos pisos.
Pedro y María se vistieron a las nueve menos cuarto.
La ventana que rompieron está sucia.
Miguel, pon el sombrero sobre el armario.
Mi hermano tiene sueño.
Estaba al lado del supermercado.
No se levantaron anoche.
Los médicos tenían sueño.
Queremos comer mi naranja.
Ana quiere hablar con su hija.
No pagué cuarenta y tres euros por esos relojes.
No llegaré a esa escuela.
Cuando termines el trabajo, cocinará un tomate.
Tienen sus perros.
¿De dónde es Isabel?
Por la tarde Carlos y María pagaban un examen.
Hoy es sábado, 15 de abril.
Pedro, no se lo muestres.
Sara va a ducharse mañana por la mañana.
Te duele la pierna ahora.
¿Bailaron Carmen y Jorge con su hermano?
No habrá niños en esta cocina sucia.
Hay tres caballos en la tienda.
Traducimos nuestra carta interesante todas las semanas.
No quería ir a París.
¿Hay cuatro grandes viajes en Madrid?
Si tuvieran coche, verían su película.
La mujer nunca ha bebido cerveza.
¿Beberá Juan café?
Dice que Pablo puede ir a Sevilla.
David y Ana les están mostrando otro nuevo ordenador ahora mismo.
Mi tío no se llama Pablo.
El médico lo olvida por la mañana.
¿Cuándo habló Carlos con Juan?
Visitas a tu hermana todas las semanas.
Hoy es domingo, 24 de enero.
Este banco es más viejo que ese banco.
Los conocen.
Este es el puente más grande de Alemania.
Su tía lo sabía.
No la llames, por favor.
Nevó mucho en París hace un año.
David se está poniendo la chaqueta ahora.
Esta pregunta le parece importante.
Saben que van a pedir la ensalada.
Quieren cocinar la fruta.
Carlos quiere que conduzcan su coche.
Estos amigos famosos me lo mostraron.
Esos problemas le parecen importantes.
María quiere que elija un armario.
Juan e Isabel intentaron cocinar estos pasteles.
¿Cuestan esas bicicletas pequeñas 58 euros?
Ese hombre que trabaja en Roma es enfermero.
¿Han comprado Miguel y Jorge estos viejos sombreros?
Cuando era niño, trabajaba en París.
Me lavé las manos la semana pasada.
A Miguel y Laura no les encanta llorar en su jardín.
Hace buen tiempo en Berlín.
¿Cuesta esa nueva silla noventa y tres euros?
Ganamos por dos goles.
¿Cuántos años tiene Luis?
Está pintando tres baños en este momento.
Han traído su carta.
¿Dónde comprarás vino?
El verano pasado su primo le envió mis platos a Carlos.
David ya ha comido carne.
Deberías estudiar en esta escuela.
María conoce esa ciudad hermosa.
Lucía todavía no ha tomado un taxi.
Pronto su primo escribirá esta carta.
¡Qué partido tan bueno!
Había un supermercado moderno en Barcelona.
Lucía no les da una taza todas las mañanas.
No quiere dárnoslo.
Me gusta el periódico y quiero comprarlo.
Tu tía vive en París desde hace dos meses.
Buscamos un poema largo y luego lo vendimos.
Te gusta viajar a Roma.
Nadie abrió las maletas.
La tienda no abre a las cinco y media.
Laura necesita construir esa habitación, pero está muy contenta.
Estás menos enfermo que tu hijo.
Pablo dice que Pedro va a beber la leche fría.
No podemos hablar con Sara porque estamos enfermos.
Cuando Pablo llegó, ya habíamos roto esa botella.
Estos teléfonos están al lado del armario.
Su novela no está al lado de la cama.
Ana intentó buscarme.
¿Por qué ha leído Carlos su revista?
Ya has elegido su cama.
Te divertirás a las cuatro y cuarto.
Sara quiere ser cocinera.
¿Arreglan esta bicicleta los fines de semana?
Pablo dice que cociné esta pizza.
Creemos que hemos preparado sopa deliciosa.
Tomó estos aviones el año pasado.
No tenemos sed.
Carmen y Lucía son más altas que Luis.
¿Le prestan Pablo y Jorge este coche por la mañana?
¿Dónde está mi diccionario? Lo perdí.
Carlos dice que no me quedé.
Se está acostando.
Esperan que sea muy tímido.
¿Cómo están tus hermanos?
A Carmen y David les gusta el restaurante.
El castillo está delante del hospital.
Quiere mostrárselos.
¿Por qué lavó otra botella?
Caminarán en esta casa.
Los médicos están tan enfermos como Lucía.
Pablo todavía trabaja en Nueva York.
Su hermana no está visitando a su estudiante ahora.
Pablo, duérmete.
Tiene que abrir su ventana, pero no tiene tiempo.
Irán a Roma en avión el próximo verano.
No era cocinera.
Este problema es peor que ese problema.
Había una fiesta en Lisboa.
María no está esperando el autobús en este momento.
Alguien ve su gato.
Este no es nuestro abrigo limpio.
Laura fue a Barcelona para traer un pastel.
Luis y María no se están cepillando los dientes ahora.
¿Hablarán alemán mañana?
Los profesores son más valientes que su hija.
Los exámenes son el 13 de agosto.
La lámpara bonita está al lado de la mesa.
Ya te has enfadado.
Me gusta este vaso y quiero comprarlo.
¿Dónde están tus diccionarios? Los olvidaste.
Miguel le venderá esta cámara a su hijo.
Las chaquetas negras cuestan cincuenta y un euros.
Juan quiere prestárselo.
Ya son las dos.
Muy a menudo no ven una película corta.
Juan nunca lee periódicos.
Las mujeres tienen razón.
Estábamos esperando a ese amigo cuando Lucía llegó.
Este niño quiere ser abogado.
Mis primos nos vieron hace un año.
Su hermano ve este gran concierto muy a menudo.
¿Será la reunión el jueves a las 3:35?
¿Les presta el abogado estas bicicletas blancas los fines de semana?
¿Quién está perdiendo el abrigo marrón?
Quiere que traiga café.
No me duelen los pies ahora.
¿Cómo está su tío?
¿Son Elena y Pablo serios?
La cama que pintamos es negra.
No había una vaca en las cocinas.
¿Es tu partido demasiado divertido?
Voy a correr con Lucía el sábado.
Mi hermana va a vernos el viernes.
Pablo estaba contento.
Cuando llegué, ya habíamos cocinado pan delicioso.
Vamos a pedir sopa.
No puede tomar otro avión porque tiene sueño.
La mujer que vive aquí es escritora.
Tráele estos zapatos.
Su hijo no eligió dos novelas hace tres semanas.
Nuestro hijo tocó la guitarra.
Nuestra hermana intentará elegir este armario.
Hay algunas escuelas grandes delante del castillo.
Queremos que vayas a Nueva York.
Todos los días lo encuentran.
Está tan enfermo como Carmen.
Me gustaría traducir la carta interesante.
Juan sabe que no estamos leyendo esa novela.
Todo el mundo eligió la vieja falda.
Este restaurante es más famoso que el otro.
Esos sombreros son de él.
Ayer por la tarde estos estudiantes compraron otra naranja.
Le doy este paraguas todas las mañanas.
Pablo lo está vendiendo en este momento.
Vamos a ir a Londres.
Encontramos un libro largo y luego lo vendimos.
El profesor que trabaja en Lisboa es tu tío.
Esta es la iglesia más hermosa de España.
Hacía frío en Sevilla.
Construyes tu hotel porque quieres traducir su poema.
¿Les mostrará Juan ese pasaporte mañana por la mañana?
Luis no conducirá el coche el año que viene.
No trabajan en Madrid por la noche.
Van a llamar a sus niños bajos esta noche.
Tienen un periódico, pero no lo usan.
Los amigos se aburren los fines de semana.
Esa chica que vive aquí está nerviosa.
Los amigos siempre ven películas.
Juan vivió en Roma durante nueve meses.
Tiene catorce años.
Carmen le vendió una bicicleta a Isabel el sábado.
Ya son las diez y media.
¿La esperamos hace tres semanas?
Ese hotel está cerca de Madrid.
Su hijo necesita pintar una mesa.
Había un sombrero debajo del armario.
Nunca hemos nadado con David.
Va a llover en Roma.
Tiene razón.
Salimos de esa oficina.
Me gusta el billete y quiero comprarlo.
¿Dónde estudia Jorge?
Ese es nuestro abrigo marrón.
Había un mercado al lado del castillo.
Carmen buscará ese hotel esta noche.
Todas las semanas buscamos nuestro gato.
El médico que olvidó estas palabras difíciles es abogado.
Te duelen los pies.
El partido que Carlos vio es bueno.
¿Cuánto es?
Su primo no era profesor.
Esta es la iglesia más tranquila del mundo.
El profesor sabía bailar.
¿Dónde están mis cartas? Las he olvidado.
Ayer por la tarde estos profesores no se lavaron la cara.
No tuvo que buscar la vaca.
¡Qué sorpresa!
Es de Japón.
Su hija ya ha traducido esa carta.
¿Tienes una habitación para dos personas?
Me gusta la ciencia.
Luis y David estaban traduciendo las revistas cuando Lucía llegó.
¿Adónde va Lucía?
Esas camisas son de él.
Sales de Alemania los fines de semana.
Pablo, traduce mi libro.
Habló español.
Puedo descansar con Sara.
El hombre pobre le contará una historia difícil a su hijo.
David va a traernos una llave mañana.
Jorge y Luis leyeron demasiado.
Lo he elegido.
¿Qué está diciendo Lucía?
Tengo una radio, pero no la uso.
Luis e Isabel no limpiarán nada.
Sabemos que no comprarás tus sillas.
Nos estamos lavando las manos en este momento.
Habrá un buen partido en Nueva York.
El taxi sale para Barcelona a las tres y cuarto.
Encontró un buen libro y luego lo perdió.
¿Se llama su hermano Luis?
No nos pondremos el abrigo.
El coche no cuesta 38 euros.
Pablo intentó ayudarlo.
¿De quién es este abrigo?
¿Quién tradujo esos diccionarios?
Su hijo se llama Pedro.
Le duele el brazo cuando hace frío.
¿Dónde está su tía?
¿Deberían traerle agua fría?
Juan nació el 9 de septiembre.
Nuestro primo lo vendió.
Te encanta la política.
¿Qué comerá Isabel?
El jefe cerrará esa maleta.
David trabajaba mucho.
El autobús saldrá para Roma a las ocho.
Carlos lo sabía.
¿De dónde es Pablo?
Ya hemos conducido el coche.
¡Feliz Navidad!
María le cuenta su secreto a Carmen muy a menudo.
No abre una maleta porque está solo.
Llamó a su tío ayer por la tarde.
Ese hombre que ha oído su ruido es periodista.
Ya son las 6:30.
¿Dónde está su cámara? La ha olvidado.
No les gusta la política.
Elena no lavó este barco amarillo porque no tenía dinero.
Saliste del mercado.
¡Qué bien baila su primo!
El ruido que escuchó es hermoso.
¿Dónde están sus sombreros? Los perdieron.
¿Te gustaría hablar con Luis?
La playa me parece tranquila.
Son las 5:05.
Todos los días su primo come arroz.
La chica es escritora.
Lucía no viajará a Argentina en autobús el jueves.
¡Qué bien hablan estos profesores!
¿Quieres más café?
El niño te lo traerá.
Pueden darme un regalo.
Hay cuatro jefes en ese banco.
No ayudaron a su jefe ayer.
Su hermana no está más preocupada que Miguel.
Los jefes acaban de levantarse.
Has corrido con Carlos.
Los camareros traerán mucho té cuando María vuelva.
Este estudiante valiente siempre escucha música.
El camarero que condujo ese coche pequeño está aburrido.
Su hermana estaba trayendo una llave cuando llegó.
Su hija está trabajando en Roma ahora mismo.
¿Quiere mi tío enviártelo?
Pedro es demasiado joven.
El vecino inteligente se viste todas las semanas.
Te está encontrando.
Luis siempre come carne.
Elena no debe tocar el piano.
Elena estaba viendo un pueblo.
¿Va Carlos a España con Elena por la tarde?
Le encantan esos sombreros.
Los estudiantes bajos han esperado a su hijo.
María no va a jugar con su tía.
Las chicas saldrán de Madrid.
¿Cómo están sus hermanos?
No le duele la espalda cuando hace frío.
Laura quiere lavar estos coches, pero está muy enfadada.
Carmen quiere dárselo.
Estoy comiendo con mi hermano en este momento.
Encontró una chaqueta gris y luego la perdió.
Sara la ha buscado.
Necesita pedir café, pero no puede.
Es más rica que sus primos.
Te lo cuentan los fines de semana.
Nos encanta escuchar música.
Luis quiere que llame a su hija.
Te duele la cabeza cuando hace frío.
Laura pagó 93 euros por esa bicicleta moderna.
Si no encuentro las llaves, se dormirán.
Isabel no va a viajar a Roma.
¡Estudia en nuestra casa!
Juan come muchas pizzas muy a menudo.
Estos estudiantes no son jóvenes.
No te duches.
¿A qué hora terminará el partido?
La bicicleta que han lavado es vieja.
Lucía, ve ese concierto.
Compraron una nueva bicicleta y luego la perdieron.
Son las cinco menos cuarto.
Se están acostando.
Las mesas costaron 74 euros.
¡Qué abrigos tan cómodos!
Son de Berlín.
¿Habrá algunos supermercados cerrados en la cocina?
Fueron a Barcelona antes de comer fruta.
Esta bicicleta es tuya.
Esta respuesta es peor que la otra.
Vamos a pedir té.
Dices que la ventana es muy roja.
Mi hija nunca ha hablado francés.
Todas las mañanas cantan con su hija.
María, ve esas películas.
El tren que tomaste era rápido.
¿Qué está escribiendo Isabel?
No necesita encontrarlo.
Lucía todavía no ha pagado su gran viaje.
Lucía sabe que David ha limpiado ese armario.
A Luis y Carlos les gustan las faldas caras.
Quería conducir el barco.
Las clases son muy importantes.
El periódico que leyeron es bueno.
Ese taxi es lento.
Fueron a París antes de vender este sofá.
¿Dónde perdió Miguel el diccionario?
Alguien ha buscado su caballo hermoso.
¿Por qué van a comprar un coche limpio?
Elena va a esperar el avión el año que viene.
Tenemos dos bicicletas, pero no las usamos.
No me duelen los ojos.
¿A qué hora sale el próximo tren?
Voy a correr en mi jardín moderno.
¿Qué hemos leído?
Había un camarero en el mercado.
¿Tiene tu primo miedo del agua?
Quiere que se acuesten.
¿Quién va a beber su agua?
No le duelen los ojos.
Pedro y Jorge van a viajar a Londres el año que viene.
¿Están corriendo Pedro y Elena en su baño ahora?
¡Qué bien baila!
Hace mucho calor en Lisboa.
¿Por qué va a pintar una silla blanca?
Lucía no va a conducir su coche la semana que viene.
Nuestro tío leía en su habitación.
Miguel necesitaba ir a Lisboa.
Nadie limpió ese piso.
¿Caminaste en esta casa?
Crees que pedirás buena sopa.
Esta bicicleta es menos amarilla que la otra.
¿Por qué vas a terminar tus periódicos fáciles?
Nuestra hija está preocupada.
El castillo tranquilo está cerca de la iglesia.
¿Se viste Elena por la noche?
¿Ha visto el abogado el puente grande?
Es de Nueva York.
Mi primo estaba bebiendo el té cuando llegaron.
¿Quiere Laura venderlo?
Ana intentó hablar con Ana.
No habrá iglesias cerca de la universidad.
Quieres pagar un concierto, pero no puedes.
¿Lees mucho muy a menudo?
Muy a menudo mi tío no nos ayuda.
El camarero que olvidó su lápiz es nuestro primo.
Hoy es domingo, 5 de abril.
Trabajó en Barcelona durante once años.
Luis irá a Sevilla para elegir muchos armarios.
¿Se despertaron Carmen y Pablo a las ocho?
El hombre visita a sus hijos por la tarde.
¿Qué escribieron?
Tiene razón.
Ese no es su piso tranquilo.
El hombre que llamó al profesor es rico.
¿Intentarán tus tíos pintar un armario?
Espero que Carmen arregle esta silla amarilla.
Los abogados intentaron limpiar esta casa moderna.
Tus tíos están un poco enfadados hoy.
Soy muy pobre.
Ese sofá me parece blanco.
El abogado estudió portugués el verano pasado.
María acaba de llamar a su hermano.
Te lo estaba enviando.
Van a viajar a Londres el 14 de enero.
Decimos que Elena está cerrando otra nueva maleta.
Acabo de lavar mis vasos.
No lee otro periódico porque está muy aburrido.
Quieren llamar a su mujer, pero no tienen tiempo.
¿Qué vas a buscar?
Laura espera que el armario sea muy rojo.
Ana vio otro concierto.
Pablo va a dormirse antes de elegir esta revista.
Laura acaba de traducir tu periódico.
Queremos que arregle este sofá.
Pablo quiere que pagues un examen interesante.
Jorge y María tenían miedo del agua.
Nuestro primo se duchaba los fines de semana.
¿A Carmen le gusta el arte?
Vas a quedarte.
Quiero limpiar mi cocina, pero estoy muy contento.
¿Es esta película más corta que esa película?
Intentaremos ayudar al amigo.
Eran las 8:05 cuando el chico perezoso llegó.
Te encanta hablar portugués.
No los busca todos los días.
Cuando lleguen, comprará un sofá.
Ese caballo te parece grande.
Estas cartas son mías.
Ana lleva algunas chaquetas porque quiere acostarse.
Elena va a comprarlo.
Me gustan estos ordenadores y quiero comprarlos.
¿Quién vio esta ciudad?
Miguel volvía del supermercado por la noche.
No querían ver seis partidos.
Su hermana tiene un coche.
Sara la llamó.
Esta es su habitación tranquila.
Pablo ha ido a ese supermercado.
El autobús llega a Berlín a las diez y media.
Debo sentarme.
Estaban llorando en estas cocinas.
El avión llegará a las dos.
El poema que Jorge escribió es largo.
¿Te trajo Isabel mucha cerveza ayer?
Estaba descansando en el museo.
No te lo prestó.
Me gusta este ordenador y quiero comprarlo.
¿Lo quieren?
¡No arregles esa cama azul!
David pagó 62 euros por su sofá pesado.
Todas las mañanas Isabel nos lo muestra.
No habló inglés el mes pasado.
Beberá mucha leche fría cuando Jorge tenga dinero.
Mis hermanas querían comer su manzana.
Juan no estaba muy contento.
La universidad está detrás del castillo.
A Isabel no le gustan tus grandes partidos.
¿A quién va a llamar?
¿Juegan a las cartas muy a menudo?
Somos de Berlín.
Escribiré otro mensaje fácil esta noche.
Estudian español por la mañana.
Laura no esperará el autobús porque tiene sueño.
Isabel no habla con su primo porque no tiene tiempo.
Nuestro primo tenía suerte.
Su hermano está tocando la guitarra.
El niño puede estudiar italiano.
Estaban escuchando esta música cuando llegué.
Nadie encuentra la vaca.
Hay muchos exámenes en Nueva York.
¿Está su hermana en el jardín?
¡Véndeme la bicicleta!
Isabel vio ese concierto el mes pasado.
La botella fea estaba debajo de la silla.
Mi hermano no encontrará el pájaro el año que viene.
Nunca viajo a Barcelona.
David y Ana prefieren cerveza.
Juan se despertó.
Estábamos demasiado enfermos.
Han pagado cerveza.
Son menos perezosos que María.
¿Te gustaría hablar con tus hermanos?
El mes que viene voy a volver del restaurante.
Esperarás el avión la semana que viene.
¿Dónde está su camisa? La han perdido.
Mi hija se parece a su padre.
A Isabel le gustaría ir a Nueva York.
¡Qué supermercados tan viejos!
Alguien ha bebido su zumo.
Su cumpleaños es el 22 de noviembre.
Acabas de llevar algunas camisas.
Pablo es muy valiente.
Queremos que se levante.
María prefiere té.
Van a ir a Japón.
El vestido que ha lavado es nuevo.
Juan se cepilla los dientes todas las semanas.
Recuerda esa palabra.
Esa farmacia no está detrás de la universidad.
Quiere traducir ese diccionario.
No lo necesitas.
Lava otro vaso todas las semanas.
¿Quiere la chica ser cocinera?
¿Cuándo abrirá esta ventana?
Mis hijas le están dando su abrigo a su tía en este momento.
¿Son esos barcos de ella?
Habrá dos vacas en la habitación limpia.
Esta cámara no es más cara que esa cámara.
¿Necesita preparar una ensalada?
El tren no llegó a París a las seis y cuarto.
Jorge no estaba vendiendo un ordenador moderno.
Este no es el amigo más inteligente de Italia.
No traje té.
No arreglará esos armarios en esa oficina.
No necesita vender esta mesa.
Su tío nunca llora con Jorge.
El hospital que encontró es viejo.
Siempre comemos en su jardín.
El chico que ha esperado al chico es perezoso.
Espera que no hablemos con Sara.
Isabel y María te vieron.
Lucía va a ir a Nueva York antes de traer el café.
Si Elena tuviera coche, hablaría con Isabel.
Tiene un periódico, pero no lo usa.
Isabel y Pablo ya han bebido mucha cerveza.
La mujer leyó en ese mercado moderno.
Llovió mucho en Roma ayer por la tarde.
¿Les dio otra chaqueta a sus hijos el verano pasado?
Deberías tener cuidado.
Su hermana tiene cuarenta y siete años.
Esta reunión será el viernes a las seis.
¿Quiere esta chica ser estudiante?
Todavía no han elegido un diccionario inglés.
La ventana está cerrada.
No me llames.
El armario que arregló es cómodo.
Trabajó en Nueva York durante seis años.
No podemos vender este sombrero porque estamos preocupados.
Pronto visitaremos el museo.
No tiene suerte.
El nuevo hombre ha viajado a Argentina.
Cuando se levante, comerán pan.
Deberías traer una ensalada.
¿Qué sofá pinta Lucía?
Te encantan los caballos.
Su tía va a mostrarle una casa hermosa a Luis pronto.
Nuestras hijas necesitan algunos ordenadores.
Queremos escuchar la canción, pero no tenemos dinero.
Este amigo tenía hambre.
Se lo traerá.
A Juan le encanta mi lección.
No les encantan los libros.
Lucía lava su abrigo todas las mañanas.
¿Prefería Luis la música?
Su primo se llama Carlos.
Esta es tu tía.
Tenías miedo del agua.
El vestido está debajo de la silla.
El próximo verano David pintará un piso.
Esas bicicletas son mías.
Estaban solos.
¿Nos lo muestra este chico por la noche?
Gracias por tu ayuda.
Este médico famoso va a pagar otra reunión interesante.
Te encanta hablar español.
¿Está ese ordenador sobre la mesa?
Llegamos a este hospital la semana pasada.
¡Qué sombreros tan feos!
Juan tiene que pedir zumo, pero no puede.
Sara va a quitarse el zapato mañana por la mañana.
Pedro buscó estos lápices.
Quiero que traduzca el poema.
Isabel, bebe este té.
¿Quiere Lucía dormirse?
Los fines de semana las mujeres traen mucho café.
¿A Lucía le gustan los diccionarios?
Estos hombres no han escrito ese poema inglés.
Mi tío todavía no ha construido cuatro hoteles.
Su zapato era muy negro.
A María le encanta el barco.
¿Hay un caballo en el hotel hermoso?
Su primo compró sus radios el domingo.
El estudiante que ha preparado esa pizza italiana es cocinero.
Isabel caminará hasta ese aeropuerto mañana por la mañana.
Isabel se dormirá a las siete y cuarto.
Miguel estará en Madrid.
No va a aburrirse.
Isabel todavía no se ha enfadado.
Carmen se enfada los fines de semana.
Creo que la novela es extraña.
David espera que sus tías trabajen en Madrid.
Tus hermanos se ponían el vestido.
Sus hermanas quieren mostrármelo.
¿Dónde estaba el caballo?
Le contamos algunos problemas.
Los fines de semana María se pone el zapato.
El aeropuerto cierra a las dos los domingos.
Si tuvieras tiempo, hablarías con tu hijo.
Construye mi cocina.
No le gusta el café.
Cree que van a llamar al profesor.
Carlos es de Madrid.
Viviré en París.
No necesitan ir a París.
Los fines de semana vemos estas películas.
Cuando volvamos, construiremos otro jardín.
Este es su viejo baño.
¿Estaba cerca de Berlín?
No traigas el té.
Mi tío veía el concierto por la noche.
Lucía necesita comprarlo.
¿Ha estudiado alemán?
No va a ver este concierto el mes que viene.
Mi clase era el 2 de enero.
Vas a viajar a Berlín el 1 de abril.
Las historias son demasiado buenas.
Vivo en Lisboa desde hace nueve meses.
Quiero que termines tu trabajo.
Laura y Carmen acaban de beber té.
¿Cuántas sillas hay en esa habitación?
David quiere traérselo.
Le gustan las camisas.
¿Por qué se levantará?
Vio todos los teatros.
Miguel fue a Londres para llevar un vestido.
Estoy trabajando en Lisboa.
Estos son sus sombreros limpios.
¡No leas la carta!
¿Cerró Juan las viejas maletas?
Es más joven que Juan.
¿Son estos sus barcos sucios?
No tomes este tren.
Están tristes.
Este barco cuesta setenta y siete euros.
La chica quiere dárnoslo.
¿Tiene Juan la pregunta difícil?
El verano pasado me escuchó.
Su hermano viajará a Madrid el 4 de noviembre.
Esperamos que no compren un buen diccionario.
Tenía una bicicleta ahora.
El taxi saldrá de Sevilla a las cinco.
Había cuatro barcos grandes en la habitación.
El hombre compró todos los barcos.
No eres de Madrid.
María no bebió mucho café en este hotel.
Estaba bebiendo el vino.
Sé que el río es muy pequeño.
Este niño debe ir a Barcelona.
David y Carlos han hablado alemán.
¿Dónde perderá Laura este libro?
Pablo tenía frío.
Carlos va a ir a Barcelona para descansar.
Ana está demasiado enferma.
Ese es tu viejo jardín.
¿Dónde está mi vestido? Lo he olvidado.
David vivió en Lisboa durante once semanas.
Todavía no has traído mi ensalada española.
El partido es el viernes a la una menos cuarto.
¿Estaba el mercado al lado de la tienda?
Este jardín está menos sucio que el otro.
Pedro y Jorge preferían su patata.
Eran las seis cuando mi primo llegó.
Elena tiene cuarenta y tres años.
Lucía y Carlos bailarán con Juan.
¡Qué idea tan extraña!
Este es el pueblo más tranquilo de España.
Siempre hablo español.
Isabel intentó buscar un hotel.
¿A quién esperará Miguel?
El aeropuerto es tranquilo.
¿Quién puede perder mi ordenador?
Este no es el vecino más rico de Japón.
Mi tío no te entiende.
Juan quiere que hable con Miguel.
¿Dónde compró Pablo un armario?
Nos lo mostraste el domingo.
Cuando se levanten, Pedro verá muchas películas.
Este concierto es más nuevo que el otro.
No nevará en Nueva York mañana.
¿Eres menos amable que tu hermano?
Se sentará cuando María vuelva.
Esperas que vaya a Berlín.
El banco cierra a las diez y cuarto.
No intentarás abrir una puerta.
No veremos una película interesante porque tenemos prisa.
Ya son las cinco menos cuarto.
Cuando Juan salió, ya había visto estas películas.
¿La escuchó?
Duerme muy poco todas las semanas.
Puedes hablar con María porque quieres conducir el viejo coche.
¿Viviste en Lisboa durante ocho semanas?
Tienen cuatro camisas, pero no las usan.
Tiene que lavar ese plato, pero no puede.
Alguien rompió la lámpara limpia.
¿Nos trae mi primo esta pizza todas las mañanas?
Carmen cocinó el arroz.
Juan siempre escucha música.
¡Qué película tan corta!
Me gustan estas radios y quiero comprarlas.
Muy a menudo Sara y Elena llevan el vestido.
Mi hija no ha abierto nada.
El chico estudiará portugués.
Pagamos 77 euros por estas revistas.
Descansaremos muy bien el lunes.
Fue a París anoche.
Esta enfermera traducirá el viejo libro.
El hombre alemán no estaba hablando inglés.
Recuerdo la música extraña.
¿Era esta bicicleta blanca?
Me duele mucho la pierna.
Pablo prefiere zumo.
Pagarás todas las pizzas deliciosas cuando vuelvan.
¡Qué cocina tan vieja!
La tienda no cierra a las 8:50 los martes.
Ese perro es muy inteligente.
Laura ya ha hablado con Elena.
Sara y Laura han corrido mucho.
Me gustaría viajar por todo el mundo.
Abrieron una caja.
La manzana que cocinó era deliciosa.
El vecino se cepilló los dientes hace tres semanas.
Hacía mucho sol en invierno.
Mañana por la mañana trabajará demasiado.
El profesor ya se ha despertado.
Nuestro primo nadó en la universidad ayer por la tarde.
A este profesor le encanta el teatro.
Tu hermana se llama Isabel.
El plan es muy bueno.
Esperas que Miguel no cierre una puerta.
Tiene que abrir su maleta, pero no tiene dinero.
María vivió en Berlín durante ocho meses.
Luis no preparó las ensaladas.
¡Socorro!
David tiene que ver esos conciertos.
Veo un concierto todos los días.
Miguel nunca toca el piano.
¿Por qué se enfadó Carlos?
Le duelen mucho los ojos.
¡Qué vecino tan inteligente!
¿Es este barco más gris que ese barco?
Cuando salió, su tía ya había roto su vaso.
Por la noche encuentran el pasaporte.
Eran muy perezosos.
¿Recordabas esos ruidos?
Su tía ayudó a esas chicas ayer por la tarde.
Su hijo visita la ciudad todos los días.
Miguel vivía en Barcelona por la noche.
Escucharé ese ruido.
¿Está pagando Carlos una falda en este momento?
El camarero que trabaja en Londres es enfermero.
Jorge está conduciendo el coche.
Su hija acaba de ir a Berlín.
¿Cómo está su primo?
Este abogado no tiene ochenta y un años.
Estudia en la escuela.
El coche que Jorge condujo era gris.
¿Dónde está nuestro ordenador? Lo perdimos.
¿Por qué vas a esperar el autobús?
Tenemos un poema, pero no lo usamos.
Es muy tímida.
Cuando Sara salió, Laura y David ya habían vendido una chaqueta verde.
Su hija no debe lavarse las manos.
Buscó una novela francesa y luego la vendió.
¿Quién está comprando sus viejas revistas?
El hospital abre a las 11:25.
Romperemos nuestra botella la semana que viene.
Luis y Jorge están detrás del teatro.
Ya ha ido a Sevilla.
Quiero que vendas los sofás.
Su tío está caminando en el mercado ahora mismo.
Le estamos vendiendo una silla pesada.
No llamé a este estudiante porque no tenía dinero.
Si vivieras en Madrid, pintarías este sofá feo.
Esta mujer no termina este libro fácil por la tarde.
Me gusta la bicicleta y quiero comprarla.
Quiere beber el agua, pero no tiene dinero.
Miguel lo olvidó.
¿Le dio Carlos cuatro llaves a su hermano?
¿Dónde están mis bicicletas? Las perdí.
A Pablo le gustan esos abrigos.
Va a ir a Madrid para traer mucho té.
Ya son las 12:50.
La universidad cierra a las nueve y cuarto los martes.
Si quieres, traduciré este diccionario.
Ese aeropuerto está al lado del supermercado.
Nos aburriremos a las dos y media.
Nuestro primo quiere prestármelo.
¿Por qué no va María a París?
Soy muy serio.
¿Cuántos gatos va a encontrar Lucía?
Carlos va a ducharse después de traducir su revista.
Espero que Elena trabaje en Sevilla.
¿Entiendes este diccionario francés ahora?
¡Qué casa tan nueva!
Su hijo puede traerle mucho zumo a su primo.
¿Escribirá el abogado un poema francés?
Estás en el jardín.
No me duelen un poco los ojos.
Ha estudiado portugués.
¿Es este periódico mío?
Sabe que no hablé con Luis.
Necesita traducir su diccionario, pero no tiene dinero.
Le duelen las piernas.
¿Cuántas escuelas hay en Lisboa?
No le duele mucho la garganta.
No lo esperó ayer por la tarde.
Cuando eran niños, tocaban la guitarra.
¿Había cuatro museos en Barcelona?
Luis no pierde tu pelota todas las semanas.
Compramos un regalo y luego lo vendimos.
Su primo se llama Juan.
No pidas las pizzas deliciosas.
Lo compramos.
Cocinó con su hermano hace tres semanas.
¿Por qué tomamos el avión?
Su hermano se llama Carlos.
Este vecino tenía mucha sed.
Quiere que hables con tu hermano.
Te conozco.
Estoy escribiendo un mensaje.
Construyó el jardín grande el verano pasado.
No hay una silla en estas habitaciones.
¿A Isabel le gusta leer cartas?
La música que han escuchado es extraña.
Sara, limpia nuestra casa.
Pedro no es cocinero.
¡Paga el té!
El profesor perezoso se enfadó.
¿Qué habitación pintaste?
Nos estábamos levantando.
Los estudiantes leían una carta muy a menudo.
¿Dónde están tus relojes? Los perdiste.
Carmen se ha despertado.
No llovió en Portugal hace tres semanas.
Jorge no cerrará las puertas porque no tiene dinero.
¿Dónde están tus ordenadores? Los perdiste.
No estaba cocinando en la estación.
David leerá con Lucía el mes que viene.
Si hace frío, leeremos un diccionario.
Si pudiera, traduciría sus mensajes.
Los niños fueron a Barcelona hace dos días.
Te he visitado.
No hace mal tiempo en Lisboa.
La oficina que busqué es fea.
No debo llevar un zapato.
Le muestran una habitación por la tarde.
Sara trabajó en Roma.
Luis se vistió después de lavar ese zapato.
Te mostraba un baño.
¿Necesita el profesor otra lámpara?
El jefe era escritor.
No la entendemos.
Ana no va a viajar a Lisboa el 8 de junio.
Habrá un barco en la escuela.
Te gustan los caballos.
El tren no sale a las ocho.
Mi cumpleaños es el 17 de noviembre.
¿Dónde perdiste esta camisa?
A Carlos le gusta la historia.
La mujer pagó treinta y tres euros por ese sombrero.
Son las tres de la tarde.
No escuchó su ruido porque no tenía tiempo.
El vecino que vive aquí es cocinero.
¿Está muy cansada hoy?
Le he mostrado una revista a Elena.
El camarero comerá con su tío pronto.
La iglesia no abre a las doce y media.
Si hablara inglés, cocinaría carne.
No le duelen mucho los pies.
Ya hemos visto otro concierto.
La revista que Lucía perdió es vieja.
Tendremos que abrir una maleta gris.
¿Tenía la cocina?
Irán a Londres después de descansar.
Carmen no abre esas puertas porque no tiene tiempo.
Ese reloj es tuyo.
¿Prefiere estas canciones?
¿Bailaba Ana con Sara por la tarde?
¿Tiene Carlos treinta años?
¿Qué ha leído Carlos?
Digo que Sara no está tomando esos trenes.
Todas las mañanas se sienta.
Su tía le dará seis fotos el miércoles.
David estaba ayudando a este médico cuando María llegó.
No lo queremos.
Este es el profesor más fuerte de Portugal.
Voy a ir a París.
Sabía tocar la guitarra.
Esperas que Carmen sea demasiado rica.
Su tía necesita escuchar su música extraña.
Miguel y Carmen se estaban enfadando.
Cuando David llamó, ya había preparado ese gran concierto.
Les gusta viajar a Madrid.
La caja que han abierto es grande.
Escuchábamos esta música en los baños.
Nuestros problemas son demasiado interesantes.
Esta es nuestra vieja bicicleta.
No había partidos en Barcelona.
Mañana se lo darás.
David y Jorge jugaron al tenis ayer por la tarde.
Alguien puede visitar ese banco.
Hemos buscado un perro.
¿Hay dos sillas en el supermercado feo?
A Pablo le encanta el café.
Tiene ganas de aburrirse.
Creo que este jefe vive en Madrid.
¿Dónde encontraron esa farmacia?
El amigo siempre cocina pescado.
Voy a visitarte.
Jorge quiere que venda muchas bicicletas.
Este médico pagó 51 euros por esas bicicletas pequeñas.
Nada en el hotel, por favor.
Vivimos en Berlín durante cuatro semanas.
Todas las mañanas Isabel vende su barco.
¿Necesita su hermano ese zapato?
Ayer por la tarde Elena visitó esta oficina.
Mis primos buscarán el perro cuando tengamos tiempo.
Estaba perdiendo este plato cuando Sara llegó.
Los chicos saben cocinar.
Los camareros inteligentes no intentaron traer este pasaporte.
El chico que buscó otro gato grande es pobre.
¿Por qué pinta Juan ese sofá?
¿Elige Carmen esos libros todas las semanas?
Esta respuesta es más nueva que la otra.
¿Por qué hemos bebido cerveza?
¿Por qué hablará David con Ana?
El barco que Carmen condujo es rojo.
Debería encontrar otro zapato.
El plato que lavamos era bonito.
¿Cuántas camas venderá?
¿Le trajo Elena mucho zumo a su hijo?
¿Cuántas camas vendieron?
¿Jugaremos al tenis?
Les dará una pelota.
Sabe conducir.
David dice que trabaja en París.
Lucía estudió alemán anoche.
¿A quién has ayudado?
Juan sabe cocinar.
Se lo contaré el año que viene.
Espera que no hablen con Miguel.
Voy a viajar a Nueva York el año que viene.
Esa es su habitación pequeña.
Le gustan los abrigos.
Ese mercado está cerca de Barcelona.
¿Te gustaría lavar esos coches?
David no necesita visitarla.
Jorge va a vestirse después de caminar.
Lo saben.
Esta reunión es más interesante que la otra.
No vivieron en Berlín durante tres meses.
María estaba limpiando sus camas cuando Jorge llamó.
Jugó al baloncesto hace tres semanas.
Juan siempre ve conciertos.
A Isabel y Miguel les encantan los vestidos.
A Pedro le gustan los planes.
El camarero llamó a este gran jefe el año pasado.
¿Cuándo van a ir a Londres?
Jorge quiere que hables con tus hermanos.
¡Qué bien cocina!
Isabel tomó un avión ayer por la tarde.
Estos son sus hijos.
Empezamos a hablar con nuestra tía.
Este hombre ya no trabaja en París.
¡Qué bicicleta tan fea!
Pagará esta pizza cuando vuelva.
Jorge lo trae los fines de semana.
¿Dónde encontró Elena muchas vacas?
Esos sombreros no cuestan setenta y un euros.
Nos gustan los caballos.
No nevó mucho en Barcelona el lunes.
Nuestro hijo tenía otra bicicleta.
A Pablo y Juan les gusta escuchar música.
Va al nuevo banco todos los días.
El abrigo es de él.
Ya son las ocho menos cuarto.
Pedro va a vivir en París.
Luis nunca escucha música.
Luis siempre cocina bocadillos.
Era la una cuando Juan llegó.
¿Dónde está mi tío?
Carmen, no pongas el periódico debajo de la silla.
Este es tu hijo.
¿Conoces este río?
No te duermas.
Lucía y Laura han escuchado los ruidos.
Quieren mostrárselos.
Isabel tiene veinticuatro años.
¿Cuándo limpiarás las camas?
¿Cuántos aviones vamos a ver?
Muy a menudo los profesores los ven.
Miguel nació en 1967.
Habrá un mapa debajo de la mesa.
Dice que no me estoy levantando.
Ha oído las canciones.
¿Es este examen más interesante que el otro?
Quiere ayudar a su tío, pero no tiene dinero.
Este banco le parece viejo.
Voy al trabajo en bicicleta.
Esta es nuestra chaqueta limpia.
No le vendiste muchas bicicletas a David.
Tenía miedo de los perros.
Carmen pagó 18 euros por la cama.
¿Quién está comprando la carne?
¿Los entendían?
Luis verá esa película porque quiere esperar a los abogados ingleses.
Sara era abogada.
Pedro está estudiando portugués.
Nos ducharemos.
No visito ese supermercado porque estoy muy ocupado.
David se lo prestó.
Tráele la ensalada, por favor.
El partido era extraño.
Quieren contárselo.
¿Le dio Pedro este pasaporte a Laura hace dos días?
¿Abre el museo a las doce y cuarto los martes?
Miguel sabe que los jefes están demasiado cansados.
¿Vamos a esperarla el viernes?
Este es el jefe más perezoso de Portugal.
Se divertirá a las once.
Han ido al museo.
Le gusta estudiar con su tía.
Le encanta la cerveza.
Dice que puedo hablar con Pedro.
Nuestra hermana es ingeniera.
Sé que Carlos ha cocinado los bocadillos.
¿Cuántos gatos va a ver Juan?
He oído el ruido.
Nacieron el 25 de junio.
No intentó ir a Sevilla.
¿Nos mostraron mis tíos una habitación anoche?
Tenían sed.
¿Cómo está mi hijo?
El hombre no tiene esta pregunta.
Este estudiante quiere esperar ese tren rápido.
Esperas que venda este barco.
¿Les encanta jugar a las cartas?
¿Dónde están sus libros? Los vendió.
Pablo es de Italia.
Se aburre por la noche.
El vecino nos vendió dos camas hace un año.
Las mujeres han hablado alemán.
Su hija no vendió su cámara fea el sábado.
Llega al hotel muy a menudo.
Nunca como fruta.
Queremos que vaya a Lisboa.
El hombre olvidará el vestido el mes que viene.
Dice que el amigo vive en Lisboa.
¿Tiene Lucía ganas de comer esa naranja?
Sus primos se pusieron el abrigo el mes pasado.
Sabe que trabaja en Londres.
Carmen, busca este reloj.
Sara y Miguel necesitan esperarte.
Este abogado tiene muchas bicicletas.
¿Qué haces en tu tiempo libre?
¿Estábamos arreglando el ordenador?
María ya ha comido mucha sopa fría.
¿Dónde está el caballo?
Ese es nuestro mapa.
Juan estaba tocando el violín.
Es más fuerte que su hijo.
¿Llegó el autobús a Nueva York a las cinco y cuarto?
Laura no habla con su primo porque tiene frío.
Su hijo estaba viendo un teatro hermoso cuando Juan llegó.
La radio les parece vieja.
¿Quieren Ana y Carmen traérnoslo?
Esta clase es el domingo a las 10:50.
¿Dónde está nuestro lápiz?
Sara todavía no ha traducido este nuevo diccionario.
Han corrido con Pablo.
El nuevo hombre es periodista.
No terminamos nada.
Dices que vamos a cocinar otro pastel.
Este sofá es menos rojo que el otro.
¿Va a visitar Jorge al jefe valiente?
Tiene un vaso, pero no lo usa.
¿De quién es ese ordenador?
Jorge necesita escuchar este ruido hermoso, pero está muy enfermo.
Pablo no lavará esos barcos porque está ocupado.
Elena, no esperes el avión lento.
Pablo tiene que cocinar otro tomate delicioso.
Está más preocupado que su hermano.
Se sentaron después de ver una película interesante.
Sus hermanos quieren perderlo.
Esa clase es el 2 de abril.
Luis y Laura intentaron llamarte.
¿Cómo es esta cocina?
Luis está cerca del aeropuerto.
¿Son los abrigos tuyos?
Nuestros hermanos no estudiarán en el teatro famoso mañana por la mañana.
Quieren dárselo.
Sara recordaba el problema.
Cuando Laura termine el trabajo, buscaremos un mercado.
¡Qué bien habla!
¿Qué ha comprado?
¿Qué puerta abriremos?
El año pasado Juan me buscó.
Nuestros tíos querían comprar esta bicicleta.
¿Dónde está nuestro reloj? Lo hemos olvidado.
¿Es el barco de él?
Romperá su vaso el año que viene.
No había armarios blancos en sus pisos.
¿Oíamos nuestra canción por la tarde?
Todo el mundo ha ayudado a este vecino.
¿Eras escritor?
Isabel empezó a limpiar ese baño.
Teníamos frío.
Tu tío se llama David.
Su hermano estudió español hace dos días.
Tiene dos abrigos, pero no los usa.
Alguien perderá tu mapa.
Irá a Roma después de bailar.
Había una oficina tranquila delante del castillo.
Su tío se llama Jorge.
No le enviarán otro lápiz.
Su hijo no quiere escuchar ese ruido.
Está tomando este taxi lento en este momento.
¿Dónde está su chaqueta? La ha vendido.
Lloramos en el museo.
Juan no tiene razón.
¡Qué zapato tan bonito!
Muy a menudo me pongo el abrigo.
Se divertirán a las doce y media.
Ya hemos cerrado seis puertas.
¿Quién puede comprar el vestido?
Isabel quiere ser ingeniera.
Venderé mi reloj cuando volvamos.
¿Construyó muchos jardines?
Sara ha viajado a México con su hermano.
Este pueblo es menos pequeño que ese pueblo.
¿Está durmiendo Jorge en las habitaciones?
Esta calle es muy tranquila.
David y Jorge no se están quedando.
Hace mal tiempo en Portugal.
¿Trabaja en esta nueva habitación por la tarde?
Teníamos miedo del agua.
Miguel se ha dormido.
Le gustaría preparar la sopa española.
Estaba perdiendo las camisas cuando salí.
Hace frío en otoño.
Veré la película cuando Lucía llegue.
Cuando tenga tiempo, pintaré tres jardines.
El tren sale de Sevilla a las 2:10.
Llevará una camisa cuando Elena llegue.
No puede acostarse porque no tiene dinero.
Laura tiene ganas de llevar el zapato.
¿Dónde estudia?
No recuerdo mi palabra.
Ana salió de ese hospital.
Jorge va a viajar a Roma el 23 de noviembre.
Estaba comiendo muchos pasteles españoles.
Elena quiere que llamemos a nuestro hombre.
María, préstaselo.
Este partido era el lunes a las cinco y cuarto.
¿Prefiere el zapato ahora?
Su hermana debe dárnoslo.
Su tío quiere prestártelos.
Mi hermano se ha quitado la falda.
Este es mi abrigo gris.
No habrá armarios en la cocina.
Esta reunión no es el domingo a las cuatro.
Hace un año María escuchó sus ruidos extraños.
¿A quién está ayudando?
¿Querían visitar a su hermano?
Ya ha llevado ese abrigo.
No prepararás una ensalada porque no tienes dinero.
¿Dónde perdió Pedro ese paraguas?
¿Quién puede tomar el autobús?
Tu hijo es tan bajo como María.
Sabe que he bebido té caliente.
Esperan que Elena elija muchas novelas.
Pablo e Isabel ya han hablado con Ana.
Trabajan muy poco por la noche.
Baila en la habitación.
Estás un poco aburrido.
¿Te estaba prestando Miguel una bicicleta?
María no puede quedarse porque está preocupada.
Quiero que leas un mensaje.
Laura cree que va a llamar a ese camarero.
A este profesor alemán le gusta tu canción extraña.
No lloverá mucho en Barcelona el mes que viene.
Estoy hablando portugués ahora mismo.
Envíanos el mensaje.
Su hijo no se llama Pablo.
No hay barcos azules en la oficina.
¿Cuántos perros encontrará Elena?
Jorge habla inglés por la tarde.
¿Cuántos barcos compramos?
No lavarás la chaqueta porque no tienes dinero.
Eran las seis y cuarto cuando llegaron.
Mis hijos iban al mercado en tren los fines de semana.
Carmen le vendía una silla a Sara.
No los ayudes.
Debería llamar a mi hija.
Tomó ese taxi hace tres semanas.
Hoy es domingo, 14 de diciembre.
No pagues el agua.
Carmen salió de México hace dos días.
Pagamos 49 euros por el barco gris.
¿Lo necesitaba mi hijo?
¿Dónde está este restaurante?
¿Va a elegir Laura la mesa el próximo verano?
Es de Roma.
¿Dónde van a perder esta revista inglesa?
Va a viajar a Lisboa el 14 de agosto.
Todavía no ha pagado vino.
Laura y David no han escuchado nada.
No hay pelotas debajo del armario.
¿Descansa Elena en el mercado por la tarde?
Tienen ganas de elegir algunas camas grises.
Hace viento en Lisboa.
Rompiste ese plato.
Ya se ha duchado.
¿Por qué irá a Madrid?
¿Quién arreglará el sofá?
¿Cuántos ordenadores compró Luis?
¿Dónde está nuestro diccionario? Lo olvidamos.
¿Dónde va a comprar Juan un coche?
Está oyendo su música en este momento.
Este jefe no sabía bailar.
Es arquitecta.
Isabel cree que he abierto esa maleta.
Son las 8:55.
Se los contarás el próximo verano.
Mis primos intentarán pagar té.
Hace mal tiempo en Barcelona.
Acaba de sentarse.
¿Dónde perdieron su foto?
¿Será este viaje el martes a las 4:55?
Su tía quiere escucharme.
Cuando Elena y Pedro eran niños, jugaban al baloncesto.
Este es el bosque más pequeño de Japón.
Estás más enfadado que Isabel.
Estaban rompiendo la taza marrón en el aeropuerto.
Son de Italia.
Lucía no ha construido algunas casas en el banco hermoso.
¿Iba nuestro hermano a ese hospital todas las semanas?
¿Qué ha dicho Laura?
Siempre caminas con tu hija.
Vamos a preparar otra clase.
Se enfadará a las nueve.
Conducirás esas bicicletas marrones cuando termines el trabajo.
Este es el río más pequeño de Japón.
Su tía está corriendo con David ahora mismo.
¿Se duerme su hermano por la mañana?
¿Quién oyó esta música extraña?
¿Qué leyó Elena?
Carmen y Pablo tienen mucho frío.
La novela que ha elegido es buena.
El pájaro que encontraron es pequeño.
María bebe vino porque quiere pedir una ensalada.
El pájaro que buscaron era hermoso.
¿A quién va a ayudar?
¡Buena suerte!
Ha traído mucha agua fría.
Carmen necesita comer sopa, pero no tiene dinero.
Estamos preparando una ensalada en este momento.
El barco es muy pequeño.
Estaba hablando portugués.
Este profesor era profesor.
Decimos que preparará tres ensaladas.
Buscaste un coche lento y luego lo vendiste.
Cuando era niño, viajaba a Berlín.
¡Juega en la iglesia!
No nos sentamos.
Me gusta la falda.
No ayudes a mis hijas.
¿Cuántos aviones vas a ver?
No le duele un poco el estómago.
Le dimos esta revista a Isabel.
La falda costó 60 euros.
Si mañana llueve, comeré esta patata.
Miguel quería agua.
Puede tocar la guitarra.
Hay tres mercados en Londres.
Su tío se llama Luis.
Vamos a salir de México esta noche.
Vamos a terminar el libro francés.
No me cepillé los dientes hace dos días.
A Sara le encanta el café.
El vestido que llevaron era azul.
No prepares la sopa.
Hoy es sábado, 8 de noviembre.
¿Qué chaqueta elige?
Estas lecciones eran muy importantes.
No estamos caminando con nuestra tía.
Este examen no era el jueves a las seis y cuarto.
No podemos vender cinco jardines en esta farmacia.
Lo olvidaré el mes que viene.
La universidad cierra a las ocho menos cuarto los miércoles.
¿A quién llamó?
Cuando llegue, llamarán a este nuevo jefe.
¿Es este pastel mejor que el otro?
No quiere ser ingeniero.
Carlos quiere que llame a nuestros hermanos.
Sara acaba de leer un poema.
Nuestro tío no durmió mucho el domingo.
Cuando lleguemos, conducirá el barco.
¿Era este examen el martes a las nueve?
María encontró esta carta interesante en el banco.
¿Empezamos a visitar esta ciudad grande?
¿Por qué abre su maleta?
Sara no va a prestarle esta radio a David el sábado.
No ha preparado otro pastel.
Quiere pagarlo.
Su cumpleaños es el 5 de febrero.
Miguel está solo.
El examen es el sábado a las 12:15.
Viajé a Lisboa el 15 de agosto.
Nació en 2011.
Cuando Lucía termine el trabajo, irá a Sevilla.
Hay un concierto en Lisboa.
¿Va a viajar a Japón la semana que viene?
Anoche Carmen le prestó ese coche a Pedro.
Eran las tres cuando su primo llegó.
Nuestro hermano nada en el aeropuerto todas las mañanas.
Hay muchos exámenes en Roma.
Necesitabas estos barcos blancos.
Lo olvidan todas las mañanas.
Tenemos sed.
Nos vamos a casar en junio.
Si tuvieras dinero, elegirías esas mesas.
Abrieron la maleta porque querían construir una escuela fea.
Juan ya ha elegido el sofá pesado.
No lo traje el verano pasado.
Ayudaremos a las mujeres cuando David termine el trabajo.
No limpié mi piso hace un año.
David y Ana tenían miedo de los perros.
Me entendía.
Cuando David salió, ya habías roto las botellas.
Pagamos 58 euros por el zapato.
Quieres que pida agua.
El examen es demasiado interesante.
Tu tío no va a ese aeropuerto todas las mañanas.
Mi hijo va a esperar a la chica mañana por la mañana.
La vio.
¡Qué habitación tan tranquila!
Este zapato no está debajo de la cama.
Se vestirán a las ocho menos cuarto.
Su hija le envió esos abrigos a María.
Llevaron las camisas hace tres semanas.
Hay algunas mesas en la cocina.
Su hermano está detrás del supermercado.
Elena irá a París porque quiere esperar a ese chico.
Laura va a ir a Nueva York para llorar.
La enfermera no empezó a limpiar las camas.
Su cumpleaños es el 25 de noviembre.
Esta camisa es de ella.
Vamos a dormir en el jardín la semana que viene.
Hay un armario en ese piso.
Todos los días se quitan el abrigo.
Esas son sus cocinas tranquilas.
Juan acaba de terminar el diccionario.
Compré un mensaje difícil y luego lo vendí.
Elena trabaja en Sevilla desde hace once años.
¿Quién leyó la novela?
Lucía entiende esa respuesta.
Tus hijos no traen ese buen pastel por la mañana.
No saldremos de Madrid el mes que viene.
Este hombre no tocará la guitarra esta noche.
¿Descansan Jorge e Isabel con Pedro todos los días?
Van a aburrirse después de construir las bibliotecas.
¡Qué partido tan importante!
No visité a mi hermano porque no tenía tiempo.
¿Cuánto pescado comió Isabel?
Estos no son sus pisos bonitos.
Laura, duérmete.
Arreglarás las bicicletas azules cuando tengamos tiempo.
A Jorge no le gusta comer carne.
Pablo pagó noventa y un euros por esta camisa.
Tiene sed.
El jefe no estaba en el piso.
¿Te gustaría dormirte?
Nadie ha abierto la caja roja.
La música que oyeron es hermosa.
Elena quiere conducir el coche, pero está muy enferma.
Las vacas le parecen fuertes.
Sara sabe que Lucía ha ido a Roma.
Tradujeron sus poemas porque querían ayudar a las chicas.
Cuando Miguel se levante, me enfadaré.
Los camareros salieron de París.
Estoy tan enfermo como mi hermano.
Miguel nunca bebe café.
¿Nos ayudarán Isabel y Pablo?
Isabel no quiere agua.
Su primo ha bailado con Miguel.
Quieren preparar muchas ensaladas, pero no tienen tiempo.
Nuestras tías están encontrando un pájaro ahora mismo.
¡Véndeles su reloj pequeño!
Tenía miedo del agua.
Oías mi canción hermosa por la tarde.
Juan, espera a ese jefe.
Carlos arreglará la radio pequeña en el mercado.
¿Quién ha encontrado ese pájaro?
Carmen quiere que vendas un reloj.
¿A Carlos le encanta caminar con Carlos?
Su hermana nació en 1987.
Este vecino siempre viaja a Londres.
La biblioteca abre a las siete.
La carta que leí era francesa.
David tiene que preparar cinco reuniones, pero no tiene dinero.
¿Qué coche lavarás?
María y Miguel ya han tomado los autobuses lentos.
¿Había una reunión importante en Madrid?
Cuando vuelvas, Carmen arreglará el armario.
Quieren terminar el trabajo, pero no tienen dinero.
Sara está tan preocupada como su hijo.
Tengo una chaqueta, pero no la uso.
Esta radio no está al lado de la cama.
¿Cuántos gatos vamos a encontrar?
Se duerme todas las mañanas.
Irá a Roma después de cocinar.
La enfermera está durmiendo muy bien ahora.
¿Habrá un barco en este jardín?
Lo encontraste hace un año.
¿Dónde estaba el gato?
No se lavaron la cara.
Estábamos muy aburridos.
Ese concierto era muy divertido.
Van a tocar el piano mañana.
La pizza me parece española.
La chica que vive aquí es su hija.
Hay algunas iglesias en la cocina.
Pagaron treinta y cinco euros por ese teléfono.
Su primo lo está haciendo en este momento.
Nadie ha llamado a nuestro jefe.
Carmen ha escuchado esa canción hermosa.
No querían cocinar todas las ensaladas.
El hospital estaba al lado de la universidad.
Cuéntaselo, por favor.
¿Nos gustan los sombreros?
David se estaba durmiendo.
El estudiante que vive en Lisboa es mi primo.
A Laura no le gusta el teatro.
Carlos y Carmen pagaron cuarenta y cuatro euros por nuestros libros.
El taxi llega a las cinco.
¿Cuántos huevos va a comprar?
¿Dónde perdió Jorge este mapa?
Mi primo se pone el vestido por la tarde.
Me lo prestaste.
Cuando terminemos el trabajo, irá a Lisboa.
No sabes bailar.
¡Qué fuerte eres!
¿Se llama mi primo Pablo?
Creen que beberás cerveza.
¡Qué joven soy!
Los fines de semana hablaban francés.
Lucía y Luis viajan a Japón por la tarde.
Esos no son sus vestidos bonitos.
¡Qué sombrero tan feo!
Carmen jugó al fútbol.
Quieren que hable con Carmen.
Salíamos de este teatro los fines de semana.
¿Está la oficina al lado de la farmacia?
Me gusta esta carta y quiero comprarla.
La enfermera va a estudiar con Sara.
Esta es la farmacia más moderna de España.
Hay un viaje en Berlín.
¿Te gustaría ayudar a tu hermano?
No le enviaré la pelota a mi hija el año que viene.
Isabel necesita construir otro supermercado.
Los nuevos vecinos intentaron venderlo.
Tu hermano quiere un teléfono.
El tren no es demasiado lento.
Intentó perderlo.
Va a caminar hasta la farmacia fea.
Este es el mercado más hermoso de Francia.
Le estamos enviando una botella a Sara.
Siempre ve películas.
¿Estarán sus botellas pequeñas debajo del armario?
Empezaste a terminar ese diccionario.
¿Quién está tomando el taxi?
El tren no salió a las doce y cuarto.
Crees que este niño vive en Sevilla.
Mi caja no está cerrada.
Miguel vive en Lisboa desde hace siete meses.
Hacía calor en Londres.
Mi hermano tenía mucho calor.
Tienes veintiséis años.
¿Va a nevar en Roma el próximo verano?
David nos entendía.
¡No se lo traigas!
Juan y Ana se sentaban.
Juan lava su ventana todos los días.
Esperamos que hable con su hermano.
Esta falda cuesta cuarenta y seis euros.
Carmen va a mostrártelo mañana por la mañana.
Quieres que prepare un examen.
Cuando Isabel vuelva, abrirás una puerta fea.
¿Se cepilló Miguel los dientes el año pasado?
Ana construyó sus hospitales.
Nacimos en 1972.
¿Por qué no compraron una cama?
¿Por qué tomó ese tren?
Cuando éramos niños, vivíamos en Nueva York.
María tiene diecisiete años.
¿Cuántos puentes verá Ana?
Te presento a mi mujer.
Cree que Sara puede llamar a su hermana.
A Laura y David les encanta el arte.
Creo que sí.
Viajaron a Lisboa el 26 de julio.
Este no es el parque más tranquilo de Alemania.
Al chico le gusta esta música.
Nació en 2010.
¡Qué falda tan cara!
Isabel nació el 28 de julio.
Tienen sueño.
Había dos perros en la estación.
¿Le ha traído el abogado muchas cámaras a Laura?
A su hermano le gustaría abrir cuatro ventanas.
Su primo siempre cocina queso.
Juan va a mostrárnoslo mañana por la mañana.
¿Dónde están mis sombreros? Los he vendido.
Luis quiere traértelo.
Carmen, no lo escuches.
Miguel y Pedro quieren prestármelo.
¿Se llama nuestro tío Jorge?
¿Le están enviando esta carta?
Miguel irá a Nueva York para elegir una revista.
Ya no vivo en Sevilla.
Mañana va a ayudar a esta chica pobre.
Vas a llorar muy bien mañana por la mañana.
El viaje es el domingo a las once y media.
¿Dónde trabaja Elena?
Hemos llorado en esa farmacia.
Son las cinco de la tarde.
Había una enfermera en la casa.
Su cumpleaños es el 4 de junio.
Ya ha ido a Barcelona.
Sus ordenadores modernos estarán al lado del sofá.
El baño les parece pequeño.
¿Por qué está cerrando Isabel nuestra maleta?
Mi hijo no está un poco aburrido.
Compré una cámara cara y luego la vendí.
Tienen ganas de pintar tres mesas.
Mañana por la mañana le mostrará esa casa a su tía.
Carmen trajo muchos pasteles españoles.
María no puede llamar a su hombre porque está ocupada.
Estará en el jardín.
No nos llames.
¿Quién ha vendido los sofás?
A la chica le encanta ese ruido.
Su tío tiene ganas de pintar otro jardín hermoso.
Por la tarde Miguel juega en la cocina.
El jefe elegirá una mesa el mes que viene.
¿Le envió este abogado su poema a Ana?
Lucía y Carlos van a prestarnos otro barco.
¿Tienes estas habitaciones?
Debemos cantar en ese piso.
¿Quién está limpiando la casa moderna?
Quieres que lea un libro francés.
Trabajó con su primo el mes pasado.
Este es el restaurante más tranquilo de Alemania.
¿Fuiste a Roma ayer por la tarde?
Encuentra otra universidad muy a menudo.
Los profesores tímidos han bebido mucho zumo en el baño.
El museo es tranquilo.
Estos chicos lo elegían.
Eran las dos y media cuando la chica llegó.
Estaba estudiando en este hotel.
Carmen, no se lo traigas.
Elena sabe que voy a cocinar seis patatas.
Nuestro tío se llama Miguel.
Hoy es domingo, 24 de junio.
Estabas en la habitación.
Le duele el estómago cuando hace frío.
Dices que trabajas en Roma.
Hay tres grandes fiestas en Londres.
Siempre come con Isabel.
Lo sabías.
Las chicas están tan enfadadas como Lucía.
¿A quién buscó Pablo?
El abogado ha abierto la puerta verde.
No se quedó.
¿Le gusta esa chaqueta mojada?
Puedes ponerte el zapato.
Van a escuchar ese ruido hermoso.
Dice que Elena va a cerrar esas puertas.
¿Quién está escribiendo la carta extraña?
¿Es este perro menos fuerte que ese perro?
Siempre hablo portugués.
Pablo estaba rompiendo la lámpara fea.
Ayuda a ese abogado perezoso muy a menudo.
Muéstraselo, por favor.
Nuestro tío se llama David.
No le duele el estómago hoy.
Encontró un plato pequeño y luego lo perdió.
Pedro nunca viaja a Sevilla.
Su hermana estaba muy preocupada.
Los médicos acaban de preparar otro examen interesante.
No está jugando al ajedrez ahora mismo.
¿Dónde estudia Laura?
El hombre debe llorar en las cocinas sucias.
Su tío prefiere un sombrero.
El vecino va a mostrarle los vestidos el próximo verano.
No le duele la pierna cuando hace frío.
La enfermera quiere ser pintora.
Alguien lavó la bicicleta.
Había tres radios al lado de la cama.
Mi tío estará al lado del restaurante.
Esta es la ciudad más hermosa de Portugal.
¿Dónde está su radio? La ha vendido.
¿Cuántos sombreros encontró Carlos?
Depende.
La mala chica necesita encontrarte.
¿Tienen calor?
El estudiante debe viajar a Barcelona.
Miguel debería levantarse.
Si la tienda está cerrada, construiré una escuela moderna.
Ya hemos llevado un zapato rojo.
Pablo quería la leche.
Sara quiere escuchar la canción extraña, pero está muy cansada.
Su tío estaba tomando un autobús cuando Luis llegó.
Pablo se pone la falda por la mañana.
Tengo una novela, pero no la uso.
A David le gustaría conducir ese coche.
Esta es su vieja cocina.
La novela está al lado de la mesa.
El barco no es mío.
Irá a Argentina en avión.
No conducirá ese coche porque tiene prisa.
Vivió en París durante dos semanas.
Ha salido de la universidad fea.
Se los está dando en este momento.
Pedro no limpia esta habitación todos los días.
Juan es médico.
Tu hija va a lavar ese vaso feo.
A Juan no le encanta ver películas.
La enfermera es muy alta.
Siempre hablan español.
Quiere leer las revistas, pero no puede.
Sara le vendía mi coche a Carlos.
Fui a Londres después de correr.
¿Debería tener cuidado?
Ese autobús nos parece rápido.
Su hermano se llama Miguel.
Quería acostarme.
Estudias muy poco por la mañana.
Esperan a mi tío todos los días.
Quiere pedir sopa, pero está muy cansado.
Estaban preocupados.
El hospital cierra a las cinco menos cuarto.
Ese abrigo es mío.
Tenías sed.
Estaba un poco enfadado.
¿Tiene otra cámara?
Esta casa era muy nueva.
La canción que Miguel ha escuchado es hermosa.
¿Cuántos restaurantes verán?
Cuando te levantes, beberá el café.
Vende esa mesa.
Trabajó en Sevilla durante siete semanas.
Quiero enviárselo.
Siempre viaja a Nueva York.
Te entendíamos.
Pedro no pintará algunos sofás rotos porque está enfermo.
Pronto van a viajar a Berlín.
Estudiarán inglés mañana por la mañana.
Vives en Roma desde hace siete meses.
Nuestra hija te ve por la mañana.
Sus primos estaban buscando una iglesia cuando entré.
No hay sillas en tu piso.
Por la noche tu hermana le cuenta esta palabra difícil a Isabel.
Su hermano vendía cuatro vestidos los fines de semana.
¡Qué partido tan extraño!
Hay un vecino en su jardín.
Este hombre estaba construyendo esas casas grandes cuando entró.
Cuando tengan tiempo, hablará con Miguel.
¿Cuánto cuesta esa camisa?
Quiero que se vistan.
No construyas su cocina grande, por favor.
Tienes que lavar esa chaqueta, pero no tienes tiempo.
¿Dónde está su billete? Lo perdieron.
Viajaste a París hace dos días.
Trabajábamos en Madrid por la noche.
Hace dos días le contaron su mala lección.
¿Debe cerrar Sara la maleta?
No puedes llamar a ese hombre porque no tienes dinero.
Tengo una camisa, pero no la uso.
La historia era muy mala.
Eres médico.
No necesitaba preparar su pizza.
Carmen comió una naranja.
¿Dónde está su teléfono? Lo olvidó.
¿Le contó las preguntas?
¿A quién va a buscar?
El amigo que vive en Sevilla es arquitecto.
Jorge no fue a la biblioteca.
No llama a su hijo porque tiene prisa.
¿Dónde están sus mapas? Los perdió.
Su cumpleaños es el 6 de julio.
Ese banco está cerca del supermercado.
¿Es este zapato menos negro que ese zapato?
Sabemos que vive en Roma.
Tiene seis chaquetas, pero no las usa.
¿Estaban estudiando portugués?
Los fines de semana le cuento una idea a Pablo.
¿Es este barco más amarillo que ese barco?
Hacía mucho frío en invierno.
Irán a Londres después de lavar esta falda.
Viven en Roma desde hace cinco meses.
Les ha prestado otro reloj moderno.
Me gustan esos ordenadores y quiero comprarlos.
¿Llevarán Miguel y Laura todos los viejos zapatos?
Somos de Portugal.
Este partido será el jueves a las doce.
Esta novela es menos difícil que esa novela.
Carlos quiere arreglar el viejo teléfono.
Esa mesa es muy cara.
Tienen seis faldas, pero no las usan.
Mi cumpleaños es el 18 de diciembre.
Tienen tres pasaportes, pero no los usan.
Juan tiene cuarenta y cuatro años.
Siempre están tristes.
Quiere elegir esa novela, pero no tiene tiempo.
David pagó seis pizzas españolas.
No nos quitamos el abrigo muy a menudo.
Trabajamos en Roma desde hace doce años.
Nuestro diccionario cuesta treinta y dos euros.
Venderá esa casa tranquila cuando se levante.
No te duelen los ojos.
¿Está Juan un poco enfermo?
Son las cuatro y cuarto.
No podemos conducir mi bicicleta marrón porque tenemos prisa.
Había un mercado cerca de Nueva York.
Cuando termine el trabajo, conducirá su nuevo coche.
María e Isabel prepararon esta fiesta.
No se acostaron porque tenían prisa.
El jefe que trabaja en Berlín es cocinero.
Hace un año María y Laura descansaron con Luis.
¿Es Lucía más pobre que David?
Su tía necesitaba ver este partido.
Lo han perdido.
Quieren que compre otra revista.
Cuando llamaron, ya habías terminado ese trabajo.
Les dimos una pelota.
No estudia con Laura los fines de semana.
Todo el mundo ha escrito el poema.
Lucía y Miguel no vivieron en Nueva York hace dos días.
No comieron el chocolate.
El lunes no le daré este regalo a mi hija.
¡Qué amarilla es su puerta!
Sara tiene que preparar sopa fría, pero no tiene tiempo.
Los vecinos terminaron la revista difícil el año pasado.
Carlos y Juan nunca hablan portugués.
Ya no vive en Barcelona.
Cuando Isabel tenga tiempo, Sara escribirá esos mensajes.
¿Es Sara de México?
Ha comprado esos diccionarios.
Nuestro hijo nunca come huevos.
Queremos que abra una maleta.
Se lavaron las manos el mes pasado.
¿Les trajeron el pastel?
¡Qué historias tan extrañas!
Pedro todavía no ha escrito sus poemas cortos.
Son las seis de la mañana.
Carmen va a la estación muy a menudo.
Vivimos en Lisboa durante tres años.
¿Al profesor le gusta la ciencia?
El vecino sabía cocinar.
Alguien pide esta agua.
María limpió sus mesas pequeñas el mes pasado.
¿Puedes jugar al baloncesto?
Hablará con sus hijas cuando terminemos el trabajo.
Tu hermano comió muy poco.
El amigo tiene frío.
Necesitamos tomar este avión, pero no tenemos dinero.
¡Qué pregunta tan difícil!
La falda estará sobre la cama.
Tocaron el piano hace un año.
Carmen pagará cerveza porque quiere esperar al vecino.
Pagué ochenta y dos euros por la bicicleta.
Este ordenador limpio está al lado del armario.
¿Es el partido el martes a las doce?
¿Eres arquitecto?
María le vendía esos sofás a Jorge por la tarde.
Ya has comido carne.
Vieron la mala película el sábado.
A Carlos le encanta ese barco.
Si quieres, Lucía pagará té.
¿Es este tu nuevo vestido?
Este es su diccionario caro.
¿Está la escuela pequeña cerca de París?
¿Adónde fue Jorge?
Este secreto es más importante que el otro.
¿Por qué no pides café?
Creen que nuestro hermano vive en Roma.
Esos partidos eran el 20 de noviembre.
Esta boda no será el 24 de diciembre.
Quieren vender su habitación, pero están muy enfadados.
¿Es este reloj menos barato que ese reloj?
Esta noche Miguel hablará español.
Volvían de Nueva York por la noche.
Carlos quiere que cierre otra caja.
¡Qué vieja es esta ventana!
Este es su tío.
Necesitan beber zumo, pero no tienen dinero.
No bailes en el hotel.
Laura tiene que terminar ese diccionario corto, pero no puede.
¿Cierra el supermercado a las nueve?
Ayudarán a su tía cuando Lucía llegue.
Su coche costó 13 euros.
Este no es el museo más grande de España.
Miguel no tiene ganas de traer nuestro pastel.
¿Ve Pedro una calle muy a menudo?
¡Qué famosa es la oficina!
El teatro les parece viejo.
Nieva mucho en Berlín todas las mañanas.
Pagó el vino.
¿Vivió en Barcelona ayer?
Estos son sus tíos.
Si María pudiera, prepararía esta boda.
Ese profesor que trabaja en Nueva York es pobre.
Su tío estaba trayendo su teléfono cuando entramos.
Me estaba durmiendo.
Sabe cocinar.
Haz la cama.
Me gusta ese barco y quiero comprarlo.
¿Por qué hablará con Juan?
Sus hijos viajaron a Londres el 3 de julio.
Si no encuentro las llaves, visitaré a los niños.
Esperan que Juan no venda esos coches.
Este teléfono es tan pequeño como ese teléfono.
Este es el castillo más pequeño de Argentina.
Van a contarte una respuesta esta noche.
Le están enviando el mensaje a Luis.
¿Nos encanta estudiar en el piso?
María ya ha llevado un zapato.
Eres arquitecto.
Debe construir otra casa.
A este estudiante le gustan los caballos.
La mujer va a dormir con su hijo.
Mi teléfono no tiene batería.
No están preparando mucha sopa.
Su hija se llama Carmen.
Sara no elegirá esas mesas rotas.
Ana vivió en Roma durante once años.
Conducirá el barco alemán cuando tenga tiempo.
Jorge estará detrás del teatro.
Quieres que conduzca el barco.
El niño que vive aquí es amable.
No había mujeres en esta universidad.
Este taxi es más lento que el otro.
El abogado va a volver de ese aeropuerto.
Mi cumpleaños es el 28 de abril.
Elena es escritora.
Tienen una revista, pero no la usan.
Nuestra hermana se llama Elena.
¿Tomó este taxi lento anoche?
Esta mujer venderá sus abrigos cuando Carmen vuelva.
Pablo y Laura lo querían.
¿Cómo es la farmacia?
Mi hermano comerá muy poco el lunes.
Anoche nadé con mi tío.
La mujer compró vino el verano pasado.
Me gustan estos periódicos y quiero comprarlos.
No beberán mucha cerveza porque están tristes.
No está nevando en Italia.
Este restaurante no estaba detrás del aeropuerto.
¿Cuándo vendimos otro vestido?
Carmen y Carlos intentarán ir a Sevilla.
El pueblo me parece grande.
Su primo acaba de escuchar su música.
Habrá un viaje en París.
Carlos se sentará después de cocinar.
No hay una vaca en esta iglesia.
Pedro y Elena quieren otro barco.
Dice que viven en Lisboa.
¿Qué hacen?
A Carlos le gustan los caballos.
Siempre juegas a las cartas.
¿Es el barco muy gris?
Vivió en Madrid durante cinco semanas.
Compraste una nueva falda y luego la vendiste.
Miguel se divertirá después de estudiar.
No bebas su leche, por favor.
Espero que ese autobús sea lento.
Lee este poema.
Su hija está muy preocupada.
Volvieron de México.
Esta mujer no tiene miedo de los perros.
Lo has traído.
Les mostraste otro piso.
Su tía no tiene ganas de cocinar chocolate delicioso.
¿Está la biblioteca al lado de la oficina?
Esta clase era el martes a las cinco menos cuarto.
La chica no está menos ocupada que Carlos.
Siempre juego a las cartas.
El abrigo que Miguel buscó era barato.
Viajó a México.
Cuando llamé, ya habías terminado tu trabajo interesante.
Si María hablara inglés, iría a Roma.
Come esta fruta, por favor.
María quiere que cerremos una ventana.
Todo el mundo puede conducir ese barco.
¿Intentó verme?
Me gusta este lápiz y quiero comprarlo.
¿Cuántas mesas hay en el castillo tranquilo?
Sara sabe que el médico vive en Lisboa.
Tienen cinco periódicos, pero no los usan.
¿Es esta nuestra hija?
Los conciertos eran buenos.
Están hablando francés ahora.
El libro está al lado de la cama.
Si no encuentro las llaves, María no traducirá la revista.
¿A Ana le gusta la música?
Tiene que conducir la bicicleta verde, pero no puede.
Su primo quiere dárselo.
El vecino quería llamar a los estudiantes.
Siempre baila en tu jardín.
Esperan que se siente.
Cuando entró, ya había olvidado las ideas.
¡Qué interesante es nuestra boda!
Se lo prestas los fines de semana.
Nos conocían.
Pablo tiene que elegir esa revista, pero está muy enfermo.
Esta es la chica más perezosa de España.
Si mañana llueve, traducirás tu poema.
Los fines de semana nuestra hermana vuelve de Barcelona.
Les envié otro mensaje.
La boda es el domingo a las ocho y cuarto.
Juan y Pablo saben bailar.
Si hace frío, pagará mucho té frío.
Deberían leer ese mensaje.
Nuestro hermano cocinará la sopa caliente.
Ana y Miguel no tocan el violín por la tarde.
Va a dormirse después de comprar estos sombreros.
Si la tienda está cerrada, Pedro no pagará un vestido.
Dicen que Lucía trabaja en Sevilla.
Voy a quedarme después de traducir ese libro.
Esa enfermera que comió el bocadillo está ocupada.
No tendré que visitar la ciudad.
¿Esperará esta chica joven este autobús rápido?
¿Hay algunas bicicletas en la cocina?
No tiene mucho calor.
Saben que elegiremos algunos periódicos.
Tu coche era blanco.
Quiere que vayan a Londres.
Esta idea es mejor que la otra.
A los camareros les gusta viajar a Lisboa.
Este barco es tan rápido como ese barco.
Jorge va a ir a Sevilla después de comer.
No conocía al camarero pobre.
Si tuviéramos dinero, construiríamos otra cocina.
Debe lavar sus coches limpios.
Pagaron veintinueve euros por el nuevo vestido.
Todo el mundo come el arroz.
No salió de la tienda.
Perdía este regalo.
David no es de Madrid.
Me gustan esos periódicos y quiero comprarlos.
Siempre tocamos el violín.
Le enviaron el regalo el viernes.
Hay un coche feo en el hotel.
Eran las ocho cuando su hermano llegó.
Tocábamos la guitarra todas las mañanas.
Irás a Barcelona antes de traducir su revista.
Cuando Luis llegó, ya había tomado otro avión.
Pedro te entiende.
Ya ha lavado la bicicleta útil.
El chico no ha ayudado a sus primos.
¿A Luis le encanta hablar italiano?
Lucía y Ana tienen ganas de pedir el zumo.
Estaban terminando el trabajo cuando David llamó.
Este es el aeropuerto más hermoso de Francia.
Encontró una bicicleta limpia y luego la perdió.
¿Es periodista?
Descansa en esas cocinas.
No tocaré el violín el mes que viene.
Nunca come con su hija.
Este chico siempre viaja a Lisboa.
La cama que he arreglado es cara.
No hemos jugado al baloncesto.
¡No limpies el armario!
Tu primo no es músico.
¿Dónde compró otro ordenador?
Cuando Juan termine el trabajo, ayudará a sus hijos.
¿Dónde están nuestros ordenadores? Los vendimos.
Cantaron con sus hermanas.
Decimos que Lucía no esperó al profesor.
La novela que Isabel tradujo es cara.
Tu tía intentó visitarnos.
¿Qué avión toma?
Ese barco azul costó 17 euros.
¿Cuándo terminó los diccionarios cortos?
Viajaron a Barcelona.
¿Dónde perderá Ana esa cámara fea?
Al niño le gusta escuchar música.
¡Qué bicicleta tan rápida!
Encontraremos algunas novelas el viernes.
El niño que vive aquí es arquitecto.
María, vístete.
¿Cuántos barcos hay en mis baños bonitos?
No le duelen mucho las piernas.
Esas faldas son nuestras.
¿Pagaron las chicas 97 euros por ese teléfono?
¿Tiene tu hermana sesenta y cuatro años?
A Sara y Juan les gustan las camisas.
Al hombre le encanta la música.
No me escucha todos los días.
Queríamos arreglar estos coches.
Lo hemos visitado.
Carmen espera que su sopa sea buena.
Nuestra tía se llama Lucía.
Su hermana tiene ganas de abrir algunas maletas.
Hay muchos barcos en ese piso.
¿Conocen David y María al médico?
Mis ordenadores están sobre la mesa.
Tu hermana prefiere un ruido.
Preferías esas chaquetas.
Su primo ya ha comprado este periódico.
Es la una.
Hablaron alemán.
¿Puedes descansar en este banco?
Pronto Pedro y Elena olvidarán la historia.
María le enviaba otra carta a Pedro.
Su primo es menos joven que Laura.
Anoche no nos despertamos.
María, lleva ese vestido.
El tren salió a las tres y cuarto.
Si el tren no llega, hablará con su tía.
Habrá un partido en París.
Isabel, descansa en ese supermercado.
¿Cuántas cámaras encontrará Jorge?
Llevarán otra falda cuando tengamos dinero.
Si tuviera tiempo, lavaría una taza.
Oirá su ruido hermoso mañana.
Su hermana no está viendo otro autobús en este momento.
¿Está hablando María español?
Vamos a limpiar nuestra silla el viernes.
Debería traértelo.
¿Vamos a cantar en este mercado el año que viene?
Carmen, véndeselo.
Isabel no lo estaba perdiendo.
Sabes que Ana trabaja en Sevilla.
Queremos ayudarlos.
Dices que tu partido era muy interesante.
La semana pasada no construyeron dos baños.
¿Caminó hasta ese teatro?
Su tía va a visitar este restaurante tranquilo el martes.
¿Habrá algunos conciertos en Nueva York?
Necesita llamarlos.
¿Dónde está el regalo?
Su hijo quería preparar ese pastel.
¿Quién limpió los armarios?
¿A qué hora empieza la boda?
Carmen no está en la habitación.
¿Es ese avión muy rápido?
¿Qué maleta ha abierto?
Lucía tiene que elegir una chaqueta, pero no puede.
Este es el niño más joven de la ciudad.
Hacía mucho calor en primavera.
Luis jugaba a las cartas.
Apaga la luz.
Voy a escribir cuatro poemas fáciles el próximo verano.
Has buscado tus regalos.
Tiene tres barcos rojos.
Me enfadaré.
¿Quién puede visitar a mi hermano?
Habrá muchas clases en Berlín.
La enfermera no toca el piano todas las mañanas.
Le gusta esta canción.
Cuando María llegue, construirá tres bancos.
Tiene veintiséis años.
¿Qué comerás?
Nos quedamos a las nueve.
¿Qué ha comprado Jorge?
El tren llegará a Nueva York a las tres y cuarto.
Nevará mucho en Alemania el mes que viene.
¿Qué están diciendo?
¿Tiene frío?
Hablamos con nuestra hermana porque queríamos visitar esta ciudad.
Dice que trabajan en Berlín.
Nadará con su primo mañana.
Este pájaro es tan fuerte como ese pájaro.
Sara cocinará chocolate porque quiere ayudar a nuestras hermanas.
¿Cuántos vasos hay en ese hospital?
No habrá hoteles abiertos al lado del hotel.
¿Es Isabel más alta que Lucía?
El próximo verano Pablo va a tocar el violín.
Estaba vendiendo una mesa cuando Pablo llegó.
Su zapato no estará sobre el sofá.
Luis cree que está comiendo otro bocadillo.
He pagado el viaje interesante.
Somos menos jóvenes que Laura.
Pagamos 33 euros por la bicicleta.
Sara ha descansado en ese banco.
¿Estudiaste portugués hace tres semanas?
Nuestros tíos intentaron pedir todas las ensaladas.
No prepara su boda importante porque está muy nerviosa.
Juan necesitaba pagar otra ensalada.
Estudiamos italiano.
Por la tarde Luis no visita la biblioteca.
¿Quiere un zapato?
Nieva mucho en Japón todas las mañanas.
Nuestro hermano va a olvidarlo el próximo verano.
Pintamos este sofá porque queríamos hablar con nuestra tía.
¿Cuántos ordenadores encontrarás?
María le dará un sombrero cómodo.
Estábamos demasiado cansados.
Pablo y Lucía estudiaron italiano.
No había un pájaro en la habitación.
El taxi llegará a las doce menos cuarto.
No lo sé.
Encontré una chaqueta pequeña y luego la vendí.
Siempre dormimos en ese supermercado.
Lo perdimos.
No hace buen tiempo en Barcelona.
Va a viajar a Berlín el 17 de noviembre.
Su ensalada me parece buena.
El niño joven no quería hablar con su hija.
Ese vecino que ha limpiado esa silla es escritor.
¿Irán Ana y Pedro a ese banco el miércoles?
El año que viene la chica va a estudiar español.
El diccionario costó diecisiete euros.
Habrá muchos vasos al lado de la cama.
Está muy preocupada.
¿Son estos abrigos marrones?
El vecino no ha jugado al ajedrez.
Sus coches son caros.
Tiene un reloj útil.
Trabajan en Nueva York desde hace tres meses.
¿A quién está buscando Pedro?
El profesor todavía no ha pagado sus zapatos mojados.
Quieres que abramos una puerta.
Su cumpleaños es el 28 de enero.
Estábamos escuchando los ruidos cuando llegué.
¿Hay una iglesia fea lejos de la universidad?
Estamos tan contentos como Miguel.
Carlos no bebió nada.
No te levantes, por favor.
Se los has dado.
Le prestarán un coche a Isabel pronto.
Quiere que vendamos muchos teléfonos.
¿Dónde vive Luis?
Eran las seis y media cuando llegó.
El autobús llega a las seis y media.
¿Por qué va a despertarse Sara?
No leeremos algunos poemas porque tenemos prisa.
Necesitaba su radio.
Siempre habla francés.
Mi hija saldrá de esta farmacia la semana que viene.
¿Le traerá su pastel a Elena esta noche?
Tu hermana les contará tres problemas.
Debes vender un zapato.
Nos vestimos a las seis y cuarto.
La fiesta será el viernes a las doce.
Debemos prestarle la bicicleta.
Laura e Isabel no buscan su billete por la mañana.
Tienes que esperar el autobús, pero no tienes dinero.
Nunca lee libros.
¿Estarás en el piso?
Luis buscó cuatro caballos grandes ayer por la tarde.
¿Te gustaría leer un libro caro?
El sombrero no costó veintitrés euros.
¿Son esas respuestas muy extrañas?
¿Recordaban la canción?
¿Cuándo te quedaste?
Estas son nuestras bicicletas grandes.
Lo esperamos.
El pastel es italiano.
Esta chica conoce a esta chica.
Lucía va a ir a París antes de buscar un banco feo.
Terminarán esos ejercicios.
Tu primo intentará beber el café.
Cocinaron otro tomate.
¿Saldremos de esa iglesia el próximo verano?
Tiene que cerrar todas las cajas, pero no tiene dinero.
¿Dónde estaba ese mercado?
Tiene un plato, pero no lo usa.
Juan escribió esta carta.
Pasamos el verano en la playa.
Sabes que escucharán su música.
Miguel quiere que se despierte.
No los llamará.
Nuestro hermano elegirá seis mesas el año que viene.
Dices que fuimos a Londres.
Me duele la pierna hoy.
Carmen lo ha encontrado.
Hay un barco en este hotel.
Puede pedir zumo porque quiere limpiar esa casa.
No les encanta escuchar música.
El sombrero costó 65 euros.
Ana y Jorge están trabajando en este banco ahora mismo.
Se están aburriendo.
Su sofá no es muy viejo.
Su primo no es de Argentina.
Miguel quiere abrir sus maletas, pero no tiene tiempo.
Su hijo se llama Luis.
Le traje el abrigo.
Laura siempre habla alemán.
El concierto era el miércoles a las 5:50.
No voy a visitarlos la semana que viene.
Ese barco no es tuyo.
¿A quién están ayudando?
Esta revista es tan difícil como esa revista.
Están pidiendo leche ahora.
El amigo ha estudiado portugués.
Los profesores se han aburrido.
Sara quiere que vayamos a Londres.
Ya he esperado a mi tío.
Todos los días el amigo nada demasiado.
Cuando esta chica era niña, hablaba inglés.
No te levantes.
No va a ir a esta escuela.
Lucía te escuchó anoche.
Esta es la mujer más joven de la ciudad.
No les gusta ese partido corto.
He cambiado de opinión.
Carmen no puede pintar cinco sofás porque tiene sueño.
Mis primos son más pobres que su tía.
Corre en ese banco feo.
Carlos estaba perdiendo estos paraguas cuando Carmen llamó.
¡Qué palabra tan extraña!
¿Quiere el profesor bajo prestárselo?
Les encanta cocinar con su primo.
No te duele la pierna hoy.
Carmen va a viajar a Lisboa el 3 de agosto.
¿Saliste de Berlín?
Sara debería llegar a la farmacia.
Está viviendo en Lisboa en este momento.
Comía estos bocadillos todas las mañanas.
Tu hermana me estaba viendo.
Cuando terminemos el trabajo, su tía abrirá una puerta limpia.
Sus tíos viven en Lisboa desde hace tres meses.
Ha preparado una pizza española.
Hoy es viernes, 15 de septiembre.
El amigo que ha abierto una maleta pesada es perezoso.
El estudiante se ha vestido.
Sus tías nos esperan por la mañana.
El barco nos parece verde.
Esta es la calle más grande de México.
¿Quiere venderlo?
Ese es su baño sucio.
Nuestra hija está cerrando esa caja ahora mismo.
Soy muy alto.
Esa camisa estaba sobre el sofá.
¿Visita a las chicas los fines de semana?
María y Pablo están leyendo mucho ahora mismo.
No se levantará porque tiene prisa.
¿Cierra el museo a las ocho menos cuarto?
Tu tía durmió en esa cocina.
Elena y Ana necesitan cinco sofás.
Hace buen tiempo en París.
¿Es esa habitación muy tranquila?
Hay seis sillas en el piso bonito.
Carmen y Laura prepararán esta boda interesante.
Están en el jardín.
Les encanta la música.
Empecé a buscar una estación.
Ese teléfono es útil.
¿Le vendieron otro viejo sofá?
Cuando Juan vuelva, iré a Berlín.
Su hermana ha salido de Madrid.
Isabel y Pedro arreglarán el sofá en los baños bonitos.
Vamos a comer esa manzana deliciosa.
El autobús llega a las once menos cuarto.
Su primo lavará sus faldas.
No quieres enviárnoslo.
Sabemos que no comprarán ese coche alemán.
Estos viajes serán el 9 de julio.
Queremos que veas el partido largo.
El pastel les parece italiano.
Me encanta su zapato.
No tenemos que vender cuatro bicicletas.
Viajábamos a Berlín todas las semanas.
No había bibliotecas en la casa.
Carmen todavía no ha hablado con Miguel.
Este partido es peor que ese partido.
Es periodista.
Esta es la tienda más fea de Japón.
Pedro va a jugar muy bien mañana por la mañana.
¿Hablas español todos los días?
Lo necesita.
Ha olvidado esos secretos.
¿Dónde encontró Juan otra falda?
Isabel, no escribas el mensaje.
Carlos va a escribir el mensaje el próximo verano.
El abrigo que elegiste es marrón.
Quieren preparar sopa.
Quiero lavar una bicicleta, pero estoy muy triste.
¿Dónde vive Elena?
Lucía espera que María y Sara vivan en París.
¿Cuántas mesas vendiste?
Luis lavó un sombrero en el supermercado.
Cree que Sara ayudará a este médico.
¿Dormimos en nuestro jardín ayer por la tarde?
No rompimos la ventana.
María es más tímida que sus hermanas.
El taxi llegará a París a las dos menos cuarto.
Dice que vive en Berlín.
Juan, cuéntanos esa pregunta.
Esperamos que trabajemos en Roma.
¿Había seis camisas al lado de la silla?
Creen que este chico vive en Sevilla.
No fue a Italia en avión.
Le trajeron esa lámpara amarilla a su hermana el año pasado.
¿Cuándo irá María a Sevilla?
¿Es su hija escritora?
Isabel corrió en la tienda moderna.
No rompe nada.
¿A quién está buscando Sara?
¿Se quitó este jefe el zapato?
Pedro y Laura estaban ayudando al vecino famoso en esa tienda.
A Sara le gusta jugar al fútbol.
La chica que vive aquí es baja.
Se enfadaba.
¿Se levanta Sara por la mañana?
No está en la habitación.
El médico no lo conoce.
¿Qué ventana cerró?
Su cumpleaños es el 12 de noviembre.
Los sombreros cuestan 32 euros.
No cierres las maletas.
¡Qué chico tan tímido!
Te despertarás el próximo verano.
¿Qué camisa estamos pagando?
Estudiaremos italiano mañana por la mañana.
Habrá algunos viajes en Barcelona.
No tenía miedo del agua.
¿Cómo se escribe tu nombre?
¿Cuándo vas a ayudar a tus primos?
Te trajo el lápiz.
Sabemos que Sara vive en Londres.
Alguien puede llamar a ese profesor.
Este piso es más hermoso que ese piso.
Cuando Elena era niña, viajaba a Londres.
Esta calle es más pequeña que la otra.
Me gusta ese mensaje y quiero comprarlo.
Quiere que ayudemos a nuestro niño.
¿Va a cepillarse Isabel los dientes la semana que viene?
Su hija se llama Lucía.
Este viaje era el miércoles a las diez y cuarto.
Jorge trabaja en París desde hace doce meses.
Conocía el puente grande.
¿Es esta fiesta más interesante que esa fiesta?
¿Se llama su tío Juan?
La mujer no le contó la lección a su hermano.
No nos gusta tocar el piano.
¿Quién ha visto el concierto?
Tu tío empezó a traducir la revista.
Hablas con tus hijos porque quieres terminar la revista.
El vecino se durmió el domingo.
Hay una radio debajo del armario.
Pablo estaba pidiendo la sopa.
Entendía su problema.
Me gusta escuchar música.
No pedirás café caliente porque estás solo.
Pablo es escritor.
Carmen me traerá un pastel.
¿Recuerda María la música ahora?
Juan y Ana trabajan en Madrid desde hace ocho meses.
David quería elegir un sofá.
Eres muy inteligente.
Laura le está vendiendo ese coche a David ahora mismo.
Siempre hablan italiano.
Le duelen mucho los pies.
Luis y Juan pagaron mucho café frío.
¿Es esta mi habitación pequeña?
¿Cuánto pan comió?
Isabel puede ir a Madrid porque quiere escuchar su canción.
No debe vestirse.
El viernes Jorge y Carmen verán a ese médico inteligente.
¿Elige Ana su novela por la noche?
Luis y Carlos me están vendiendo su barco en este momento.
Todos los días el amigo toca la guitarra.
Mi tía va a estudiar italiano.
Me gusta ese abrigo y quiero comprarlo.
Mándame una postal desde Roma.
Habrá una bicicleta en la biblioteca.
¿Cuándo llamarán a mi hermano?
Quiere que llamemos a ese amigo.
El examen será el miércoles a las dos.
Compró un sombrero bonito y luego lo perdió.
Isabel es menos rica que Ana.
Mi tío se llama Pablo.
No empezó a arreglar los teléfonos.
Fue a Roma para preparar esta pizza.
Isabel conoce el teatro.
¿A quién visita Lucía?
El profesor todavía no ha terminado tu ejercicio.
¿Dónde estaba esta escuela?
Juan e Isabel son perezosos.
Irá a Nueva York cuando Isabel vuelva.
Prefieres tu zapato ahora.
Trabajó en Sevilla durante cinco años.
Viajamos a París.
Dice que ese bosque es demasiado tranquilo.
Estos son sus sombreros caros.
No tiene treinta y tres años.
La bicicleta es tuya.
¿Cuándo abrió esta ventana?
¿Dónde está su lámpara? La vendieron.
Va a nevar en Berlín.
David no comió un pastel porque tenía prisa.
Se lo enviamos muy a menudo.
¿Me está llamando?
Dice que van a vender esta cocina.
¿Te gustaría vender un abrigo?
¿Qué ha comido Jorge?
Por la tarde llevan la chaqueta.
Carmen no es estudiante.
¿Cuánto cuesta esta nueva chaqueta?
Su primo quería ese bocadillo.
Lucía no come mucho queso delicioso los fines de semana.
Juan quiere que prepare sopa.
No había armarios en el teatro.
Sara ha pintado otro sofá.
Dormirás en esta habitación.
Este no es el puente más pequeño de Portugal.
Mi hermano empezó a conducir ese barco rojo.
El restaurante estaba cerca de Berlín.
Laura no quería esta vaca grande.
Lucía compra el arroz delicioso por la noche.
No querías ese gato.
Laura y Miguel trabajaban en este museo por la mañana.
Todo el mundo llevará sus zapatos.
Está leyendo en ese restaurante.
Todas las mañanas tu hijo lo trae.
Este es el abogado más pobre de la ciudad.
¿Quién va a visitar la oficina?
No nos gusta la ciencia.
Cuando tengamos dinero, venderá ese barco alemán.
Le estás enviando otro teléfono barato a María ahora mismo.
Si hace frío, Pablo tomará un avión.
¿De quién son esos abrigos?
Sus primos nunca hablan español.
Has bebido leche fría.
Alguien ha arreglado sus bicicletas.
Se quitó el abrigo.
David llora con sus hermanos por la noche.
¿De dónde es David?
Si Pedro tuviera dinero, tomaría ese autobús rápido.
No soy más inteligente que mis hijos.
Tuvieron que traducir el poema.
No hacía viento en otoño.
Se aburrieron a las 3:20.
Estábamos cerca de la oficina.
Pedro irá a Berlín con su hermana el martes.
Pablo trabajó en Roma durante once semanas.
Si Carmen tuviera dinero, tomaría ese avión.
¿A quién visitarán?
Estos vestidos son de ella.
El vecino nació en 2003.
¡Qué bien cantan mis hijas!
Mi cumpleaños es el 24 de julio.
¿A quién va a esperar Carmen?
¿Quién está buscando el perro?
¿Te gustaría pintar todas las camas?
Está conduciendo esta bicicleta rápida ahora mismo.
Luis nos contó todas las historias.
Hay muchos pájaros en la universidad famosa.
Pablo va a esperarte el próximo verano.
Ve a la biblioteca.
El mes que viene vamos a llegar al hospital.
Tiene una radio, pero no la usa.
Todavía no hemos esperado el tren.
Este río es más pequeño que el otro.
El jefe tiene sueño.
No habrá botellas al lado de la cama.
¿A quién ha buscado Pedro?
Este reloj estaba limpio.
¿Quién va a abrir esa maleta?
La botella que rompimos era gris.
¿Quién romperá esta ventana?
¿Dónde está tu teléfono? Lo perdiste.
Alguien puede lavar este coche.
No limpiamos la silla porque no tenemos tiempo.
Paga las chaquetas.
¿Han ayudado los chicos a nuestra hermana?
¿Por qué ayudaron al camarero?
Sara se lavó la cara.
Buscó un viejo zapato y luego lo perdió.
Vamos a construir otro supermercado.
Esperó ese tren.
¿Estudió su tío muy poco la semana pasada?
Tiene que leer un diccionario, pero no tiene dinero.
¿Jugará su primo en la estación el lunes?
Vas a Sevilla los fines de semana.
La maleta que abriste era fea.
¿Nadaste con tu tío?
Pablo no era profesor.
¡Qué barco tan caro!
Nadaste en este jardín el domingo.
¿A Juan le gusta la mala idea?
Estaban vendiendo las cocinas.
Su hija se llama Lucía.
Tengo un teléfono, pero no lo uso.
Esa oficina es muy pequeña.
Los jefes viven en Roma desde hace doce semanas.
Está lloviendo en Berlín.
Hoy es martes, 21 de enero.
Quiero que te vistas.
¿A quién buscará Sara?
Sara, traduce el poema.
Vamos a pedir agua.
Había muchas fiestas en Barcelona.
¿Se llama su hermano Carlos?
¿A Carlos le gusta este abrigo verde?
Salió de esa estación abierta la semana pasada.
No te quedes, por favor.
Tu hermano siempre toca el piano.
El profesor que trabaja en París es fuerte.
El amigo no fue a París el lunes.
Elena y Carmen no estaban solas.
Conocía este parque.
Ese coche es de ella.
Estoy bebiendo mucho té.
Ya has lavado otra camisa.
Traduciré este mensaje cuando Carmen se levante.
Cuando Miguel llegó, Isabel ya había buscado este pasaporte.
Este amigo tiene trece años.
A Laura le gusta el zumo.
Isabel y Miguel quieren beber el zumo.
Pueden ir a Londres porque quieren terminar ese ejercicio.
Lucía y Luis escribieron todos los mensajes cortos ayer por la tarde.
Volvemos del hotel los fines de semana.
Isabel siempre viaja a Berlín.
Tuvimos que tomar los aviones.
Habrá una mesa limpia en el baño.
María intentó encontrarla.
¿Cuándo va a llevar Pablo este abrigo?
Conducía la bicicleta.
Le duelen los pies ahora.
El niño tiene ochenta y cinco años.
Tus hijos iban al hospital todos los días.
Intentó verme.
¿Es esta ventana más amarilla que esa ventana?
¿Pedimos leche caliente el lunes?
¿Es más rico que Pablo?
Este pueblo es más hermoso que ese pueblo.
Me encanta el deporte.
¿Lo perdiste?
Miguel no preparará el pastel delicioso esta noche.
No está más cansada que Juan.
Carlos estaba tomando el autobús cuando llegaste.
Eran las siete y cuarto cuando llegó.
Elena está más ocupada que Lucía.
¿Quién puede pedir esa ensalada?
Esta es la ciudad más hermosa de Japón.
Hoy es domingo, 10 de agosto.
¿Tiene tu tía setenta y nueve años?
Ha caminado en esos jardines.
Este vecino no prefiere el ruido.
Esta ventana es más verde que la otra.
Necesita ir a Barcelona.
Siempre lee en el mercado.
No hace calor en otoño.
Necesitabas cerrar tu caja grande.
Este periódico es de ella.
¿Quién ha lavado este sombrero?
Sus hermanos no le han vendido un barco.
Si tuviéramos coche, compraríamos agua.
No está lejos de la universidad.
Está jugando en el jardín ahora mismo.
Se lavó las manos el año pasado.
Habrá un restaurante en el piso.
Luis se los mostró.
Sé que no van a ir a Roma.
Comimos con nuestro hermano hace dos días.
¿Me pasas la sal?
Su tía ya se ha enfadado.
¿Qué piso venden?
Carlos necesita vender otra cámara, pero no puede.
Su primo no vio el caballo.
La escucharé el domingo.
Habrá muchos médicos en esas cocinas.
Esa bicicleta es demasiado fea.
¿Cómo son los conciertos?
Juega en la cocina, por favor.
¿A Carmen le gustan los perros?
¿Tienes la lección ahora?
Jorge puede ayudar a su tío porque quiere abrir una caja blanca.
Tienes que hablar con Jorge.
Necesitabas ducharte.
¿De quién son esos sombreros?
Isabel quiere dárselo.
Isabel estudiará inglés.
¿Es este el banco más famoso de Argentina?
Carmen es de Portugal.
Ya hemos conducido los coches.
Isabel fue a Berlín antes de traducir su carta.
A Pablo le gusta ver partidos.
¿Quién está comiendo nuestro chocolate?
Este sombrero es de él.
Cocinaba carne por la tarde.
Su hijo se llama Carlos.
Luis es médico.
Gira a la derecha en la esquina.
¿Dónde viven?
¡Qué moderna es esa escuela!
¿Cuánto queso comerá Juan?
No voy a llamar a esos profesores franceses en la farmacia.
Hace tres semanas le enviaste un abrigo marrón.
Sara estaba trabajando en Berlín.
David y Ana te mostraron una buena novela el martes.
¿Es esa taza mía?
¿Comerán sus hermanas con Pablo el domingo?
Este es el supermercado más tranquilo de Portugal.
Han vivido en Lisboa.
María ayudará a este camarero porque quiere leer tres revistas.
¿Son estos sus tíos?
Necesitaba la radio.
Parece que va a llover.
¿Cuánta carne va a comer Pedro?
¡Qué lento es este taxi!
Si pudiera, elegiría todas las sillas.
¿Dónde encontrará otro ordenador?
Vas a divertirte.
No le duele mucho el brazo.
A Isabel le encanta hablar italiano.
¡Feliz cumpleaños!
Nuestro hermano tiene catorce años.
Nuestra hermana no sabe nadar.
¿Cómo es ese partido?
¿A quién espera?
¿Escucha Pablo la música por la mañana?
Si hace sol, Jorge hablará con Jorge.
No le traigas nuestros pasteles, por favor.
¿Cuánto cuestan las cámaras?
Este médico no se sentó.
Nuestro hijo fue a Alemania el año pasado.
Cantan en su cocina los fines de semana.
Juan y Ana todavía no han ido a Lisboa.
¿De quién es este zapato?
David va a ayudar a sus tías el año que viene.
¿Cómo es el supermercado?
El concierto le parece malo.
Es la 1:10.
Ana estaba rompiendo su lámpara cuando saliste.
El médico fuerte quiere mostrárselo.
No te gusta nuestra música.
Su tía me conocía.
¡Cuéntale esa idea!
Alguien arregla el armario limpio.
Hace tres semanas no compraste mucha sopa.
Traeré el ordenador cuando Sara tenga dinero.
¿Cuántos autobuses vio?
Jorge dice que puedes traer el zapato.
Ayudaste a tu primo.
No puedes beber vino porque tienes prisa.
La estación no cierra a las cuatro los miércoles.
Lucía se durmió antes de cerrar una caja abierta.
Su tía no pagó veintiséis euros por las novelas.
Creen que puedes enfadarte.
¿Vivieron estos amigos en Londres durante nueve años?
Su tía no toma este tren por la tarde.
A María y Luis no les encanta el deporte.
Se vistió después de abrir otra ventana.
Nuestro tío te envió una novela anoche.
El sombrero cuesta 50 euros.
Quiere mucho arroz ahora.
Sara se lo contará la semana que viene.
Cierra esa ventana, por favor.
¿Dónde está su barco? Lo ha perdido.
Ese teléfono cuesta treinta y nueve euros.
El barco es de él.
Siempre está muy preocupado.
¿Fue a la estación?
Jorge quiere ese vestido limpio.
María se quitará el vestido esta noche.
No quiere llamarme.
Quieren que se quede.
Mi hermana nos mostraba un piso por la mañana.
¿Lavarás dos camisas mañana por la mañana?
Hace dos días su primo condujo sus barcos.
Las enfermeras amables tienen ganas de comer sopa.
El chico fuerte está muy ocupado hoy.
Nuestro hermano ha abierto esa puerta.
Arreglarán su radio cuando Lucía llegue.
Su tío acaba de hablar con Laura.
¿Cuántos mensajes hemos leído?
Se los envié.
Creemos que llamó a tus tías.
No podemos escuchar esta música hermosa porque estamos tristes.
¡Qué barco tan viejo!
Pagamos cincuenta y nueve euros por esa bicicleta marrón.
Me gusta este poema y quiero comprarlo.
No habrá armarios en ese supermercado.
¿Cuántas farmacias va a ver María?
Queremos que abran la puerta.
Volví de la oficina el mes pasado.
Nuestra hermana se estaba sentando.
No está delante del museo.
Se estaban lavando la cara.
Este hombre pobre tiene razón.
Todavía no hemos elegido una cama.
Vamos a divertirnos después de traer sopa.
Quieres leer este diccionario interesante, pero no puedes.
No buscará todas las vacas porque tiene sueño.
Tiene cuarenta y siete años.
Habrá algunas sillas sucias en tu piso.
Me ponía la chaqueta todas las mañanas.
Luis no cocinará todos los tomates porque está muy enfadado.
La iglesia está detrás de la estación.
A Pedro le gustan los gatos.
Verás una película cuando llegue.
¿Qué revista leerá?
No va a estudiar francés mañana por la mañana.
Vamos a ayudar a nuestra tía.
A nuestro tío le gusta el deporte.
Si habláramos inglés, nos levantaríamos.
La farmacia abre a las dos.
Recordaba este buen problema.
Puedes pintar esta habitación.
¿A Jorge le encanta cocinar en la escuela?
Había un médico en esta oficina.
El tren era muy rápido.
Es muy fuerte.
El abogado era pintor.
Van a preparar su partido esta noche.
Queremos que cierre estas ventanas.
Estaban trabajando en Berlín.
Jugarás al tenis.
No le estaba vendiendo los relojes a Carlos.
David y María estaban buscando su vaca.
Su tía no se enfadará a la una menos cuarto.
¿A los chicos les encanta jugar al ajedrez?
¡Escucha la música!
El tren saldrá de Berlín a las diez y media.
Este es su reloj limpio.
Mi hija te envió un lápiz.
Alguien ha pagado esas faldas.
Su hija no pagó 76 euros por el diccionario.
Dices que limpiaste ese sofá.
Prepara la reunión, por favor.
¿Nos encanta hablar portugués?
Prefería una chaqueta.
La llave estaba debajo de la mesa.
Pedro sabe bailar.
Nevó en Lisboa.
Van a vestirse antes de nadar.
No hay un hospital cerrado cerca del teatro.
Cuando salieron, su tío ya había traído el paraguas.
Compramos un mapa y luego lo perdimos.
No hay bicicletas baratas en esta estación hermosa.
Trabajaremos en la casa el miércoles.
Dice que trabajan en Sevilla.
Ese hospital no está cerca de Roma.
Se ha quedado.
Los esperaré esta noche.
Hoy es lunes, 26 de junio.
Sus tíos deberían ir a la tienda.
Le enviará sus mensajes el año que viene.
Este no es el hospital más pequeño de España.
¿Es esa tu cámara fea?
Cuando Jorge llamó, ya habíamos encontrado el reloj limpio.
¿Dónde vio este taxi?
Esa casa me parece nueva.
Quieren ese teléfono.
El reloj es tuyo.
Hay una bicicleta en la cocina.
Sus tías escucharán esta música cuando tengan tiempo.
¿Lo necesitan las enfermeras españolas?
Sabemos que has abierto esa caja.
Soy tan valiente como Laura.
No limpiamos el sofá porque tenemos sueño.
¿A quién buscará?
Pedro no terminó el periódico porque no tenía tiempo.
¿Por qué cerró esta caja?
¿Quién puede arreglar el sofá feo?
Mi hijo va a dormir en el hotel pronto.
A Elena le encanta comer pizzas.
No puede hablar con su hermano porque no tiene dinero.
Sé que puedes beber mucha agua caliente.
Fui a Lisboa después de buscar algunos pájaros pequeños.
Trabajas en el piso muy a menudo.
¿Es ese abrigo de ella?
Estos camareros tímidos le han prestado esta bicicleta a Miguel.
Te mostraba este paraguas muy a menudo.
Esa tienda está lejos del hotel.
Mi cama cuesta cincuenta y tres euros.
Iba a esa farmacia con su hermano.
¿Está menos enfadada que Elena?
Hay algunas bicicletas en los jardines limpios.
David se ha divertido.
Juan sabía jugar al baloncesto.
Este barco es caro.
Hay muchos partidos en Roma.
Miguel no está llevando una falda.
Miguel espera que Miguel y Elena vivan en Sevilla.
Puedo escribir estas cartas en la universidad.
Están muy enfermos.
Tocaste la guitarra hace tres semanas.
El vecino siempre toca el violín.
Le traigo el agua a mi primo por la tarde.
Tus tíos siempre beben café.
Está bailando en esas casas.
Lo venderás.
Está delante del mercado.
Son las 4:30.
Te duelen un poco las manos.
Las novelas fáciles están sobre el sofá.
Juega a las cartas los fines de semana.
Pedro quiere que lea un poema.
Estaban viendo un concierto cuando Laura llegó.
Todos los días les prestamos la taza a nuestras hermanas.
Esperamos que Luis no se levante.
Hacía sol en México.
Esta enfermera estará delante del supermercado.
Pablo, no corras en esta casa tranquila.
Esas películas eran muy nuevas.
No olvidará nada.
Pedro y María se sientan por la mañana.
¿Cuántos relojes comprarán?
¿Es mi lección interesante?
Esas son nuestras camisas pequeñas.
Su primo es más fuerte que su hijo.
El año pasado lo olvidaste.
Laura estaba viendo su ciudad cuando llamó.
No intentó esperar a su chica perezosa.
Estás muy enfermo.
El profesor va a traerle el zumo.
Carmen no puede ir a Madrid porque tiene sueño.
Hoy es miércoles, 21 de enero.
Laura era muy joven.
¿Por qué no cerramos cuatro maletas?
Las chaquetas estaban sobre el armario.
Somos de Francia.
Carlos y Jorge comieron arroz el año pasado.
Tengo una bicicleta, pero no la uso.
Construyo una escuela porque quiero terminar los libros.
¿Van a Sevilla en tren por la tarde?
Quiere mostrárselo.
Había una clase en Lisboa.
Quiero traérselo.
Sara quiere arreglar tus barcos.
Conocías a tu camarero.
¿Dónde va a comprar Miguel sus camas?
Hay un perro en la habitación.
Estos chicos nunca viajan a París.
¿Estamos ayudando a nuestras hermanas en este momento?
Todas las mañanas camino hasta esa vieja escuela.
Lucía habla español todas las mañanas.
Pablo está más enfadado que su primo.
Pedro pagó sesenta y un euros por ese reloj.
David conoce el banco.
El sofá que Miguel limpió es negro.
No le mostraste los pisos.
No pierdes tus fotos muy a menudo.
Esta cámara no es muy moderna.
Sabías conducir.
Elena nunca habla francés.
Esta es su bicicleta pequeña.
Ese examen era el 13 de abril.
Su tía le envía los mensajes por la noche.
¿Qué escribimos?
¡Qué ideas tan nuevas!
¿Te encanta ese secreto?
Soy muy amable.
Carlos todavía no ha arreglado su cama.
Si no encuentro las llaves, comprarás el ordenador.
El niño que buscó sus oficinas es su tío.
¿Por qué no comió este pastel italiano?
Has construido la cocina limpia.
Si tienes tiempo, no cocinarán esa naranja.
Este vecino se cepilló los dientes hace tres semanas.
David lo entendía.
Cuando Carmen llegó, David ya había limpiado estos pisos.
¿Dónde perderemos esta chaqueta?
Estaba lavando la camisa cuando llamó.
Juan y Luis ya han elegido su abrigo.
Le contaremos este problema.
Esta caja es más nueva que esa caja.
Deben pedir cerveza.
Su hija está viviendo en Londres en este momento.
Carmen le mostró ese jardín a Miguel hace un año.
¿Cuántos años tiene Miguel?
¿Quién oirá esos ruidos extraños?
¿Me conocía Juan?
Descansaré en el jardín la semana que viene.
El concierto que pagó era largo.
Este médico quiere traérmelos.
Tus libros largos cuestan ochenta y cuatro euros.
¿Visitaron nuestros tíos a los amigos el verano pasado?
Les gustan las chaquetas.
Sabemos que Ana ha hablado con su hermana.
Estaban llamando al chico.
El mensaje que María ha leído era nuevo.
Carlos se ha despertado.
A Luis y Pedro les gusta el zapato rojo.
María se acostó.
Nuestra hermana intentará ir a Madrid.
Me gusta su concierto.
¿Quién puede beber su vino?
Esta historia es más difícil que esa historia.
Carlos no saldrá del hospital.
Le duele la garganta.
Esta mesa no es más verde que esa mesa.
Vamos a arreglar la mesa gris.
Su tío debe caminar en la estación.
No queremos este ordenador.
Los estudiantes querían un abrigo.
¿Tienen suerte?
Nuestro tío no quiere mostrármelo.
Habrá muchas bicicletas azules en el restaurante.
La camisa era demasiado verde.
Nuestro hermano no prepara nada.
Carmen no puede buscar su caballo porque está muy enfadada.
Son las seis menos cuarto.
Cuando Carlos llamó, tus primos ya habían terminado el libro.
El mensaje le parece francés.
¿Se enfadará Isabel?
Los estudiantes nacieron en 2016.
Si Carlos tuviera tiempo, llevaría el abrigo.
El teléfono útil estaba debajo de la silla.
Nuestra tía es demasiado fuerte.
No has lavado nada.
¿Cuándo elegirás una mesa?
¿Veíamos una ciudad pequeña?
Les encantan tus camisas.
Esas son sus escuelas hermosas.
Luis conocía esta calle grande.
¿Cuánto cuestan estas cámaras?
Esta es la universidad más fea del mundo.
¿Era el chico muy perezoso?
Luis se los contará.
Vamos a hablar con Pedro.
Este coche es nuestro.
Cuando tenga tiempo, llevaré un abrigo.
¿Tiene prisa?
Las chaquetas son de ella.
Los jefes le daban su lápiz a su hijo.
No hacía calor en verano.
Por la tarde este vecino juega al baloncesto.
Que tengas un buen fin de semana.
Juan y Ana pagaron 97 euros por esta camisa.
Quieren que vayan a Nueva York.
Queríamos visitar la ciudad.
Se los trajo el año pasado.
¿Dónde encontrará Carmen una iglesia?
Quiere beber vino.
Carmen e Isabel no verán un concierto pronto.
Ha cantado en ese mercado feo.
¿De quién es este barco?
Corrió en la casa.
¡Qué vestidos tan feos!
Intentó cerrar una nueva ventana.
Me ducharé a las 11:30.
¿Cómo es ese jardín?
Cuando Pablo salió, mi hermano ya había encontrado una farmacia cerrada.
El jefe que escuchó su música es pintor.
Van a ir a Roma después de escribir todos los poemas.
Habrá muchos perros en su jardín.
¿Cómo es el baño?
Se lavará la cara.
Por la noche Pedro nos ayuda.
Encontraste un vestido azul y luego lo vendiste.
¿Está la farmacia delante de la iglesia?
Juan quiere esperarnos.
El próximo verano Miguel los ayudará.
No era abogado.
Conocíamos a la chica.
Todavía no has hablado con tu hija.
El gran hombre prefiere su canción.
Estás ayudando a tu hermano ahora.
El zapato está sobre la silla.
¿Cuánto cuestan sus nuevas sillas?
El coche no arranca.
¿Cuánta fruta vamos a comer?
Hay cinco caballos en la oficina.
Nuestra tía se llama Elena.
Se los traigo por la tarde.
Este jefe nunca lee revistas.
Si la tienda está cerrada, se levantará.
Le prestarás estas bicicletas a tu hermana mañana.
El camarero que ha ayudado a sus abogados es su hijo.
¿Intentaron pintar este baño?
Jorge es escritor.
Esta es su tía.
Ya son las dos menos cuarto.
Acaban de beber leche.
¿Cocina nuestra tía demasiado por la noche?
Queremos enviárselo.
Sabe que eres muy fuerte.
Dice que la bicicleta es muy fea.
No te enfades, por favor.
La farmacia abre a las cinco menos cuarto.
El niño verá su gato.
¿De quién es esta chaqueta?
¿Salimos de la farmacia por la noche?
Cuando tenga tiempo, iremos a Madrid.
Sabe que está yendo a París.
Me gustan estos abrigos y quiero comprarlos.
Quieren que hable con su primo.
Mi hija no se ha aburrido.
¿Han viajado a Japón?
El amigo quiere ser enfermero.
Mi bicicleta no costó sesenta y siete euros.
Iremos a Roma antes de leer un poema.
¿Quién rompió la lámpara?
Quiero visitar la ciudad.
Crees que ha ido a Lisboa.
Mi hermana cocinará mucho arroz cuando terminen el trabajo.
Isabel me dio dos cámaras.
Somos tan altos como nuestro hermano.
Eran las seis y media cuando mi primo llegó.
Ana pidió el pastel el lunes.
Su primo va a leer en la cocina el próximo verano.
¿Quién puede traer ese plato?
¿Quiere ser escritor?
Quieren arreglar la bicicleta.
Están más enfermos que su primo.
Habrá muchos supermercados en el jardín.
María prefiere leche.
No había un barco en ese banco.
La fruta que Pedro ha comido era deliciosa.
Nadie ha visto el caballo pequeño.
No está comprando otro sofá ahora.
David no te ha vendido una bicicleta.
Llevas otro sombrero todas las mañanas.
Si el tren no llega, Elena terminará su libro.
¿Es este el médico más bajo de Alemania?
Olvidamos la lámpara los fines de semana.
El niño es abogado.
A María le gusta cocinar huevos.
Cuando Jorge termine el trabajo, venderá un sofá.
Ana irá a Nueva York.
Su primo pagó sesenta y cinco euros por esas sillas.
Tus tías saben cocinar.
Estarán cerca de París.
Has cerrado muchas maletas.
Esperas que visite a mi hijo.
Ana quiere que veamos la película.
El examen era el lunes a las seis menos cuarto.
Compraste un barco limpio y luego lo vendiste.
Saben que puedo pagar un vestido.
¿Hemos jugado al baloncesto?
Espera que vayamos a Sevilla.
Debo escuchar la música.
¿Cuánto cuesta la chaqueta?
No traje mucho zumo hace dos días.
Esta cocina es más vieja que la otra.
Su cumpleaños es el 19 de junio.
Rompí el vaso el verano pasado.
Este es su teatro pequeño.
Este es el río más pequeño de México.
La chica tiene prisa.
El año que viene no van a enviárnoslo.
Su hijo tiene sesenta y siete años.
Pedro y David van a llamar a su tío el sábado.
¿Cuándo condujo ese coche?
Son las nueve y cuarto de la noche.
No me esperes.
Sara está preparando otra buena pizza.
¿Cuánto cuesta la silla?
El médico me traerá agua.
Pablo nunca ha hablado portugués.
No le duele un poco la cabeza.
Eran las nueve y cuarto cuando llegamos.
Digo que han ido a Madrid.
Carlos sabe que la enfermera es demasiado rica.
Nuestro hijo ha salido de este mercado.
El profesor empezó a comprar el sofá.
Hace dos días lo eligió.
Irán al banco.
La ensalada te parece española.
¿Dónde está su poema? Lo vendió.
¡Qué perezoso es este médico!
Crees que no puedes ir a Barcelona.
El profesor que cerró esta ventana es serio.
Tiene veintiocho años.
Hay una vaca en los baños.
Van a pagarlo mañana por la mañana.
Isabel estaba buscando sus supermercados.
¿Cuándo traducirá David los periódicos?
¿Te gustaría ayudar a este amigo?
¿Son esos tus hermanos?
Mañana te lo daremos.
Esta mesa está más limpia que la otra.
Este zapato es más feo que el otro.
¡No elijas el vestido!
Carmen era ingeniera.
¿Compró Elena leche?
Te está vendiendo los nuevos barcos ahora.
Laura fue a Sevilla antes de llevar sus zapatos.
¿Quién puede traer el zumo?
Tienes un libro, pero no lo usas.
Al camarero no le gusta cocinar bocadillos.
La semana que viene Jorge y Juan van a verla.
¿Sale Carlos de Alemania los fines de semana?
Pablo y Carmen se acostarán.
Compra las cámaras, por favor.
¿Intentará el profesor hablar con sus hijos?
Jorge descansará en la farmacia grande.
Está tocando el piano ahora.
Irá a Berlín cuando llegues.
Estamos menos ocupados que nuestro hermano.
Quiere que limpie esa casa.
No podemos encontrar nada.
Había cinco viajes en Sevilla.
¿Por qué no buscó una vaca pequeña?
El teatro está lejos de la tienda.
Estás trabajando en Barcelona.
¿Dónde están sus perros?
Nadie puede elegir esa cama.
Es muy fuerte.
Laura quiere algunos ordenadores.
Sabes que tu lección es muy extraña.
¿Dónde perderán estos platos?
¿Era estudiante?
David llegará a la oficina.
Hemos ido a la tienda.
Ayer por la tarde nevó mucho en Sevilla.
Soy pintor.
María dice que está muy aburrida.
Pedro visita a este médico todas las mañanas.
Su primo no está pagando sopa española.
El abogado que vive en Nueva York es alto.
Su hijo te ayudó.
Este es el hospital más moderno de la ciudad.
Sé que sus tías trabajan en Barcelona.
A sus tíos no les gusta hablar alemán.
Si la tienda está cerrada, esperaré a mi niño.
¿Quién ha traído mi té?
¿Qué está comiendo Ana?
¡Qué pobre soy!
Cocina el pastel porque quiere hablar con Carlos.
Pedro y Elena trabajan en Sevilla desde hace nueve semanas.
Luis estaba cocinando todas las naranjas deliciosas cuando llegamos.
Llevaré una chaqueta barata.
Necesita pintar esas cocinas, pero está muy contento.
Pablo y Jorge traducen este periódico todas las mañanas.
Hace dos días la mujer le mostró otro pasaporte.
El teatro está lejos del museo.
Juan y David vuelven de Londres los fines de semana.
Laura es de Sevilla.
Miguel quiere que lave sus sombreros amarillos.
¡Cierra estas cajas abiertas!
Cuando Miguel era niño, trabajaba en Sevilla.
Quería traer ese periódico.
Si hablara inglés, lavaría otra bicicleta sucia.
Tu hermano no está más enfadado que María.
Tengo que cocinar una patata deliciosa, pero no puedo.
Sara no esperó a su camarero porque no tenía tiempo.
Quiero que limpie esa silla pequeña.
Su primo comió fruta ayer por la tarde.
Queremos alquilar un coche.
Lucía intentó visitar a su tía.
¿Dónde está tu vestido? Lo vendiste.
¿Se durmió esta enfermera a las once?
Trabajamos en Madrid.
Viajaron a Londres el 5 de enero.
Pablo nació en 2011.
¿Cómo está su tía?
¿Necesita estas revistas?
Han conducido sus bicicletas feas.
Cuando era niño, leía diccionarios.
No digas la verdad, por favor.
¿Escribió el mensaje el verano pasado?
¿Qué supermercado está viendo?
La mujer que trabaja en Roma está aburrida.
No habrá un pájaro grande en los jardines.
No le estás prestando el libro ahora.
Jorge no leerá nada.
Está encontrando los caballos hermosos.
Elena y Carlos necesitaban pagar una ensalada deliciosa.
El taxi saldrá de París a las diez menos cuarto.
Las cámaras son útiles.
Su hermano viajó a Berlín el 8 de julio.
Le he traído sopa.
No hay chaquetas debajo del sofá.
¿Dónde están nuestras bicicletas? Las hemos olvidado.
Ana no se cepilla los dientes todas las semanas.
Viajaré a Lisboa la semana que viene.
No lo olvidaron la semana pasada.
Luis se estaba quitando la camisa.
Esos jardines son muy modernos.
El chico debe viajar a Argentina.
Sus hijas necesitan buscar estas estaciones.
Tendremos que ir a Londres.
¿Dónde está su coche? Lo olvidó.
¿Cuándo se enfadó María?
¿Qué vamos a hacer?
Traigo zumo todas las semanas.
Laura intentó ayudarnos.
Su hermana no jugará al tenis.
Ese hospital está delante del museo.
Quédate, por favor.
No se duchará el miércoles.
Jorge ya ha escrito todas las cartas.
Has trabajado en Madrid.
¿De quién son estos coches?
Luis no construyó el mercado hace tres semanas.
Tengo que sacar la basura.
El autobús sale de Sevilla a las doce menos cuarto.
La semana que viene tu hija le enviará otro viejo poema a su hija.
Esperan que pidan esta pizza.
Hoy es viernes, 12 de junio.
Esa playa es hermosa.
Los teléfonos no están sobre la silla.
Estos hombres ya han tomado el taxi.
No construyo una farmacia por la mañana.
La universidad está cerca de Lisboa.
Pablo se lo contó.
Crees que fueron a París.
¿Dónde estaban esos perros?
Sus hermanos traerán esta falda.
Tu hija quiere limpiar la cama.
Los mensajes nos parecen ingleses.
Crees que no puede lavar un barco azul.
Luis todavía no ha hablado con David.
Estoy de acuerdo contigo.
Pagó cincuenta y ocho euros por tus bicicletas.
¿Dónde vimos a esa chica española?
¡Qué historia tan nueva!
¿Por qué se enfadarán?
Luis no puede pintar el jardín porque no tiene dinero.
Carlos ha pagado un vestido.
Su hermano nunca ha estudiado con sus primos.
Su hermano bailará muy bien el jueves.
¿Es esta clase el sábado a las doce?
No pago una pizza porque tengo prisa.
Pintarán su habitación.
Sara no volvió del mercado.
¿Dónde están sus libros? Los ha olvidado.
¿Era su reunión muy interesante?
Carlos trabaja en Lisboa desde hace tres meses.
El camarero romperá el vaso bonito.
Isabel nunca ve películas.
María, no pidas esta sopa.
Por la tarde nuestra hija me muestra el jardín.
Ese amigo que trabaja en Nueva York es su tío.
El martes caminó hasta esa oficina.
Sara no necesita verlos.
Nuestras hermanas ya no trabajan en Nueva York.
¿Les encanta comer carne?
Cuando tengas dinero, Isabel comerá un bocadillo.
Ese camarero que ha pintado la casa limpia está triste.
No hablamos alemán.
Puede pagarlo.
Hace mal tiempo en Argentina.
Quiere mostrártelo.
Los fines de semana Jorge no lo espera.
No comas esos tomates, por favor.
¿Se quitará Miguel la chaqueta?
La enfermera está en el baño.
Sus hijos tienen sueño.
Muy a menudo su tía le trae una ensalada.
Ese diccionario no cuesta setenta euros.
Quiere preparar un pastel.
¿Qué concierto verán?
Sus hijos van a darle el paraguas a su hermano el martes.
Tienen ganas de preparar otro pastel.
David y María intentarán enfadarse.
Sabe que trabajo en Barcelona.
Juega al baloncesto todas las mañanas.
Esta reunión era el viernes a las siete y cuarto.
Querían ver muchos malos conciertos.
Estaba pagando su viaje cuando llamaste.
¿Nos hemos levantado?
Le venderás el sofá.
Eres muy perezoso.
El abogado italiano conoce el puente.
Hay muchas bibliotecas en la habitación.
No lloran en el teatro todos los días.
Encontré una falda sucia y luego la perdí.
Mi hijo va a viajar a Sevilla el año que viene.
Si Jorge tuviera coche, elegiría algunas revistas.
Nunca lee novelas.
¿Teníamos miedo de los perros?
¿Dónde está su plato? Lo ha olvidado.
El chico debería perder el zapato verde.
¿Dónde está su periódico? Lo olvidó.
No lloraré en este museo.
¿Es el nuevo amigo abogado?
Lavas el zapato por la noche.
Tu hijo no debería pagar mucho zumo.
Me gusta el libro y quiero comprarlo.
Juan no te mostró el piso ayer por la tarde.
No sabemos conducir.
Laura llamará a sus hijas.
David cocinó arroz.
¿Por qué condujeron el coche?
Hacía frío en otoño.
El concierto no es el lunes a las diez y cuarto.
María, no veas el concierto.
Luis cerraba algunas maletas por la noche.
Nuestra hermana no puede construir nada.
Jorge y Pablo nunca han hablado francés.
Te traje mucho vino hace tres semanas.
Necesita encontrarnos.
Trabajó muy poco.
Intentó escucharte.
Recuerda su canción.
A Lucía y Luis les encantan los mensajes.
Ya has ayudado a sus hijos.
Habrá un supermercado cerca de Barcelona.
Luis acaba de escuchar la canción.
Llevamos nuestro zapato hace tres semanas.
María ve este partido interesante por la mañana.
¿Se lo contaron?
Debe jugar al ajedrez.
Me levanto a las siete y cuarto.
¿Dónde verás una farmacia?
Viajabas a México por la mañana.
Lo han escuchado.
Tu hijo es estudiante.
¿Arreglas el sofá cómodo todas las mañanas?
Los barcos te parecen negros.
Esta bicicleta costó 64 euros.
María, conduce estos coches.
¿Cuándo hablaste con tus hermanos?
Trabajas en Sevilla desde hace doce semanas.
Sus primos jugaron al ajedrez el año pasado.
Nos encanta la música.
¿Van a divertirse Ana y Pedro la semana que viene?
¿Qué farmacia está construyendo María?
Quiere que escuche sus ruidos.
Este no es el teatro más pequeño del mundo.
No le duele la espalda.
No he limpiado estas mesas.
El camarero se enfadó a las nueve y cuarto.
Por la tarde construimos una habitación sucia.
Vamos a ir a Londres antes de llevar otra chaqueta amarilla.
Este es el vecino más tímido del mundo.
Si hace frío, Miguel tomará este avión.
Su tío me está trayendo un diccionario en este momento.
La semana pasada oyó los ruidos hermosos.
Ese es nuestro sombrero seco.
Este mensaje es muy extraño.
Tienen que leer algunos poemas, pero no pueden.
Miguel espera que no paguen un abrigo.
Siempre bailamos con nuestra hermana.
Mañana Carlos va a traer el vino.
¿Tienes hermanos?
El domingo fue a Londres.
No le duelen las manos hoy.
Sara va a ir a Berlín antes de limpiar el baño tranquilo.
David tiene que cocinar otra manzana deliciosa.
Ana, ayúdame.
El poema que Laura ha escrito es nuevo.
David no pagó otro concierto porque tenía frío.
Su tío siempre toca la guitarra.
¡Qué gato tan pequeño!
Me gusta la historia.
Había muchos camareros en la universidad.
Quieren que se aburran.
Lucía quiere visitar a su hermana, pero no tiene dinero.
Juan cerrará una ventana.
Pedro e Isabel pueden enfadarse.
David y Elena no tenían un reloj sucio.
Este no es el restaurante más feo de Alemania.
Miguel quiere comer carne deliciosa, pero no tiene tiempo.
No hay un banco al lado de la farmacia.
Elena nos ha traído este pastel.
El niño se quitará el abrigo.
¿Quién va a llamar a su tío?
¡Qué barco tan lento!
¿Qué buscarán?
Ayuda a su profesor.
Vas a ir a Nueva York para leer los poemas.
¿Es ese su sombrero marrón?
Juan me entendía.
Iremos al castillo el martes.
Esa es su falda fea.
Vamos a quedarnos.
Van a buscarlos el próximo verano.
No nos has vendido tu coche.
¡Qué hombre tan valiente!
Nuestro hermano le contó su lección a Sara la semana pasada.
Siempre tocan la guitarra.
Carlos entiende la historia.
Siempre toco la guitarra.
Sara se enfadaba.
Estos son sus baños sucios.
Cuando llegó, Carlos e Isabel ya habían esperado a su hermana.
Habrá un sofá en la biblioteca.
Cuando Luis era niño, nadaba en esta farmacia.
Vive en Lisboa desde hace diez años.
Esta falda es muy barata.
La maleta que has cerrado era negra.
A Luis le encanta esta música.
He buscado estos bancos.
Le estaba dando algunos billetes a Juan.
Estará delante del hospital.
A Lucía le gustaría conducir su bicicleta rota.
Mi cámara útil no costó veintiocho euros.
Debería lavarse la cara.
Tienes que elegir el sombrero, pero estás muy ocupado.
Esas radios son viejas.
Llovió mucho en Madrid el viernes.
¿Qué has buscado?
No cocinas en su piso muy a menudo.
Jorge lo sabe.
¿Está escribiendo un mensaje ahora?
Viajaste a Japón hace un año.
¿Recuerda el amigo las canciones hermosas?
¿Lo conoce Carlos?
Quiero que vaya a Lisboa.
Cerraremos la nueva puerta cuando David vuelva.
Ese camarero que vive aquí es abogado.
La cámara estaba al lado de la silla.
La idea es difícil.
La silla que hemos vendido es pequeña.
¿Tocaron Ana y Lucía el piano ayer por la tarde?
Si hace frío, conducirás esa bicicleta.
A Juan le gusta el concierto largo.
Carlos, ve a la farmacia.
Le encanta cocinar naranjas.
¿Cuántos libros leerá?
¿Pueden olvidar su botella amarilla?
¡Qué bien juega!
A su tío le encanta esa idea difícil.
Cuando vuelva, conduciré el coche.
Pedro, no te quedes.
Va a ir al hospital.
No me duele el estómago cuando hace frío.
Nuestro hijo ha llamado a su camarero en mi piso.
Elena e Isabel pueden romper su plato.
¿Llega el avión a las cinco?
Este vecino acaba de lavar el coche gris.
Nació el 13 de noviembre.
Este es el museo más tranquilo de Japón.
Queremos traérselo.
Jorge intentó cocinar pan.
Lucía tenía prisa.
No escribiremos estos mensajes.
Quieren que me quede.
Mi tío no empezó a arreglar ese coche.
Buscaste un abrigo blanco y luego lo perdiste.
Su hermano pagó cincuenta y cuatro euros por ese coche.
Iré a México pronto.
Eran las cuatro cuando Laura llegó.
Me gustan estas fotos y quiero comprarlas.
Estas películas le parecen buenas.
Vivió en Londres.
Me dormí después de elegir este sofá.
Ha descansado con su hermano.
La mujer va a contárselos.
¿Te gustaría ir a Londres?
Tienen una radio, pero no la usan.
¿Qué vestido traerán?
¡Préstame la bicicleta!
¿Qué decimos?
La chica seria se duchó a las cuatro.
No fuiste a Barcelona en autobús.
Pedro va a ir a Barcelona para llevar el abrigo.
No comimos esta patata porque estábamos enfadados.
Nuestras tías estaban viendo este río.
Viven en Roma desde hace ocho años.
Las chicas viajaron a Italia el domingo.
Espera que lave un coche lento.
Cuando mi hermano era niño, leía poemas.
¿Dónde están mis relojes? Los olvidé.
El sombrero que llevaste es feo.
Cuando David y Laura eran niños, veían conciertos.
¿Cuántas camisas va a vender?
Si hace sol, venderá este nuevo jardín.
¿Entiende su hermana esta carta fácil?
Su hija quiere llevar seis vestidos cómodos.
¿Dónde está tu bicicleta? La has vendido.
Recuerdan el ruido.
Nuestro tío está encontrando otro perro.
Es muy perezosa.
Isabel no es más baja que sus tíos.
Ayudas a tu hermano todos los días.
Está comiendo un tomate.
Estás más enfadado que tu hermana.
¿Dónde están estos perros?
Quiere buscar otro libro caro.
¿Leerá Elena en el piso el año que viene?
La universidad abre a las cinco y media.
Miguel fue a Barcelona después de estudiar.
Este es el aeropuerto más hermoso de Argentina.
Este sombrero estará sobre la cama.
Hemos lavado una vieja bicicleta.
El jueves voy a vivir en Roma.
No hay exámenes en Berlín.
Ha llovido en Madrid.
A Carlos le gusta la música.
Voy a sentarme después de llorar.
Siempre toca el violín.
Estarán lejos de la biblioteca.
Siempre estás solo.
La iglesia no está cerca de Madrid.
Se aburren todas las mañanas.
Lucía quiere llevar estas camisas.
Cuando era niño, trabajaba en Sevilla.
No se lo enviaron hace tres semanas.
¿Dónde está su camisa? La ha perdido.
Sara y Elena no tenían hambre.
¿Por qué estamos limpiando esta cama?
Miguel va a ir a Lisboa para llorar.
Si hace sol, Pablo beberá café frío.
Luis quiere que nos despertemos.
Mañana no verás una vaca.
Quiero que se queden.
Esperan que seas rico.
Te está escuchando ahora mismo.
Por la mañana David e Isabel trabajaban en esta habitación.
Todavía vives en Roma.
Nadie pintó la silla.
Quiere buscarnos.
Empezamos a hablar con Isabel.
¿Qué museo va a encontrar?
Vamos a llamar a sus tíos.
Luis comprará una silla el mes que viene.
No visitó al mal jefe.
Laura tiene suerte.
Está visitando a este hombre fuerte.
¿Te gustaría comer otra ensalada?
Hoy es martes, 9 de enero.
¿Debe mostrárselo nuestro hijo?
El banco abre a las siete y cuarto.
Le trajeron el zumo a Pablo.
Tengo tres cartas, pero no las uso.
Ana se duchará a las dos.
Saben que la ensalada es española.
Este no es el amigo más bajo de Francia.
Laura no pintará su armario porque está nerviosa.
Me encanta cantar en nuestro piso.
Su cumpleaños es el 7 de noviembre.
¿Dónde vamos a ver todas las farmacias?
Es la una menos cuarto.
Trabaja en Sevilla desde hace diez años.
Iremos a Londres antes de leer una revista.
No puede pagar la clase porque tiene frío.
¿Dónde estudias?
Nuestro problema le parece difícil.
Pedro tiene una idea.
Hablaremos con Miguel cuando Sara tenga dinero.
Esta respuesta les parece buena.
Ana e Isabel visitarán esta ciudad en la escuela.
¿Cuántos años tiene Carmen?
¿Había una bicicleta limpia en esa casa?
Escuchará los ruidos cuando nos levantemos.
Esperamos que Miguel y María trabajen en Barcelona.
El año que viene nuestra hija correrá en ese piso.
Le hemos prestado ese barco.
El desayuno está listo.
¿Son estos sus hoteles famosos?
¿Cuánto cuestan sus mesas?
¿Se llama nuestro tío David?
Quieren otro caballo.
Este es el hotel más tranquilo de España.
Nunca jugamos al tenis.
Sabemos que no voy a cocinar tus pizzas.
Se están quedando ahora.
¿Qué armario eliges?
¡Qué universidad tan nueva!
Esas son sus habitaciones hermosas.
Elena sabe que Carlos está visitando a nuestra hija.
Estos caballos le parecen fuertes.
María ha visto todos los caballos fuertes.
Te contamos cinco historias.
El viernes trabajó en ese mercado.
Hemos bailado en los pisos.
Estos son tus hoteles feos.
María no oirá el ruido hermoso el miércoles.
Vive en Lisboa desde hace seis años.
¿Quién trajo el café?
La escuela cierra a las 4:35 los viernes.
Pedro tenía su barco gris.
Hace viento en Francia.
Sus primos los estaban escuchando.
Nadie comerá tu manzana.
Ya hemos hablado con Pablo.
¿Dónde vive Carlos?
Me duele la garganta hoy.
Traduce estas buenas revistas.
Queremos que venda estos ordenadores.
Lucía sabe que va a leer un libro difícil.
El castillo cierra a las cinco.
¿Le dará cinco periódicos a David?
Nadie visitó al chico.
¿Qué ha comprado?
Al jefe le gusta el vino.
¿Quiere Luis dártelo?
¿Quién ha construido las habitaciones grandes?
El médico que trabaja en París es músico.
Soy menos pobre que Laura.
María estaba pidiendo la cerveza.
El museo está cerca de la estación.
Cuando Juan tenga dinero, venderán dos teléfonos.
Habrá un examen en Lisboa.
El niño me prestó otra pelota anoche.
Luis no pidió nada.
¿Dónde está la vaca?
Corre en el hospital, por favor.
Estábamos escribiendo cinco nuevas cartas cuando entraste.
Su tía no caminó con su tío anoche.
Carmen hablará inglés.
Esa es tu cocina grande.
¿Por qué han ido a Lisboa?
Necesitamos una camisa.
Nos gusta la ciudad.
No todo es posible.
Esperamos que vea un mal partido.
Jorge no te entiende.
Mañana por la mañana Laura va a estudiar alemán.
Sara acaba de divertirse.
Volverá de Sevilla el lunes.
El amigo todavía trabaja en Madrid.
¿Te encanta bailar con David?
Es más bajo que su hermana.
Se quitará el vestido pronto.
Nací en 1985.
Sabes que el concierto es muy malo.
Los amigos deberían tener cuidado.
Compré un coche negro y luego lo perdí.
¿Por qué eligió este sofá marrón?
¡Llama a tu hijo!
¿Dónde está mi hermana?
Quiere enviárselo.
Si Isabel tuviera dinero, vería un concierto.
Pedro no le mostró esa foto a Miguel.
¡Qué niño tan alto!
¿Cuánto cuestan los zapatos?
Cree que comeré un pastel.
No le duelen los pies.
No te duelen los pies cuando hace frío.
Cree que soy rico.
Este amigo oyó esa canción en ese mercado.
Luis no pinta cinco armarios marrones porque tiene sueño.
Estábamos pintando seis sillas cuando llegó.
Carlos, no duermas en este teatro.
¿Veíamos la película muy a menudo?
Su hermana es muy amable.
Elena debe estudiar español.
Esperamos que nuestro hijo trabaje en Roma.
Iré a Londres para llevar este vestido.
María quiere que conduzcas tu bicicleta.
La oficina estaba detrás del hotel.
Les gusta el arte.
El próximo verano Sara y Lucía tomarán otro taxi rápido.
Cuando Elena y Ana eran niñas, tocaban el piano.
El periódico es bueno.
Estos no son sus castillos grandes.
Carmen, no digas la verdad.
Le diste una lámpara el sábado.
Isabel y Pablo deben ver el concierto en este piso.
Mi tío limpió la cama el verano pasado.
Prepararon sopa la semana pasada.
Hasta mañana.
Fue a este banco con Ana.
¿Están llamando Ana y Elena a ese mal profesor en este momento?
Encontramos un mensaje corto y luego lo perdimos.
Sara quiere que pidan mucho café caliente.
Estudiaremos con Ana.
Luis no cerró una ventana porque no tenía tiempo.
Mi tío necesitaba esta bicicleta.
Ha cocinado queso en la casa.
El año pasado nevó mucho en Berlín.
¿Son mis primos ricos?
Estoy jugando al tenis en este momento.
Está buscando el supermercado tranquilo.
¿Cuánto cuesta esa cama?
¿Estás más aburrido que tu tío?
Esta falda era vieja.
Quieren que cocinemos nuestro huevo.
Está bailando demasiado ahora.
Este mensaje le parece corto.
Acabas de ayudar a tus tías.
Quiero que tomes este autobús.
Laura no me lo trae los fines de semana.
¡Qué pequeñas son las mesas!
Tu tía tiene veintiocho años.
El abogado va a venderles ese ordenador a sus primos.
No comimos mucho anoche.
Sus hermanas no estarán en Lisboa.
¿Va a viajar a Berlín el 6 de julio?
Vamos a pintar otra silla.
Mi hermano no visitará a su profesor el viernes.
Recuerdas el plan.
Nuestro hijo se llama Pedro.
¿Está pidiendo Pedro un pastel en este momento?
Nuestra tía le dio tres chaquetas a Jorge.
Queremos olvidarlo.
¿Cómo está tu hija?
María debería tener cuidado.
No tocamos la guitarra la semana pasada.
Hay un periódico al lado de la silla.
Lloraron en esas casas el año pasado.
El vecino es de Japón.
El médico no durmió demasiado el año pasado.
Cuando tengas dinero, limpiarás este armario.
Cree que han comprado tres coches.
Jorge e Isabel van a Francia por la mañana.
Ya ha hablado con David.
¿Le ha traído el hombre una ensalada a su tía?
Cuando éramos niños, trabajábamos en Berlín.
Ese camarero que ha traducido las revistas interesantes es tu hermano.
Quieren hablar con Juan.
¿Cuándo abrirás una caja pesada?
A Jorge le encanta jugar al ajedrez.
Jorge debería ver el avión lento en ese piso.
A nuestros primos les encanta leer en los baños.
Este chico ha esperado el tren en la iglesia.
Creo que está demasiado preocupado.
El profesor le estaba mostrando el mapa a su tío.
Esta es la tienda más tranquila de Francia.
¿Quieres ir al cine conmigo?
El camarero nació en 2004.
Carlos se levantó antes de cantar.
Su tía ha llorado con su tío.
No han bailado en el baño.
¿Es María más valiente que Sara?
Arreglaremos la bicicleta.
Mi tía ya ha comido el queso.
¿A nuestro hijo le gusta tocar el piano?
Ana no sabe jugar a las cartas.
Pedro es periodista.
Siempre canta en estas cocinas.
Ana verá todas las películas cuando Miguel termine el trabajo.
Encontraron una buena carta y luego la perdieron.
Soy más bajo que Luis.
A Elena y María les encantan mis coches.
El teatro cierra a las cuatro.
A tu tío le encanta el agua.
Esta farmacia está cerca de Roma.
Su tío está más nervioso que su primo.
Tenemos una taza, pero no la usamos.
Iremos a Madrid antes de beber cerveza.
Llegó a la biblioteca.
Sara estaba terminando los ejercicios.
Su hija era periodista.
La clase es el 14 de junio.
Vivió en Madrid durante ocho años.
Su hija trabajó en Barcelona durante once años.
Crees que no hablamos con Juan.
Bailo demasiado muy a menudo.
¡Qué chica tan fuerte!
Elegimos una revista hace tres semanas.
Ya son las 9:50.
Voy a llamarlos el próximo verano.
Su primo hablará con su tía cuando vuelva.
Anoche nos ayudaste.
¿Qué cama ha pintado Ana?
¿Dónde verá un tren?
Alguien ha perdido la cámara.
Si hace sol, visitarán a sus tíos.
El verano pasado nos visitaste.
Luis construyó su hospital en este piso.
Está jugando al fútbol.
Cuando te levantes, lavarás un plato.
Este perro es más hermoso que ese perro.
Cuando llegaron, ya había visitado a mi tía.
Lavaré la ventana negra.
Elena tiene cinco problemas.
Cuando este hombre era niño, leía cartas.
Comeremos la carne deliciosa.
¡Qué extraño es ese partido!
Ana todavía no ha traído muchos pasaportes.
María no estará cerca de Nueva York.
No lo hará.
¡Qué verde es esta maleta!
¡Lleva nuestro zapato!
¿Habrá muchas camas en el mercado?
Ese pastel les parece delicioso.
La mujer que tomó el taxi es enfermera.
No trabajé en Lisboa durante diez meses.
¿Fue el niño al restaurante con Lucía?
No se estaba quedando.
Mi tía quiere conducir la bicicleta moderna.
¿Saben los hombres cocinar?
Su tía va a cerrar otra puerta el año que viene.
¿Debe mostrarme tu primo su piso?
Abrían la puerta por la noche.
Tengo ganas de ver esta película.
David necesita escucharla.
Ese paraguas es nuestro.
Haz el ejercicio, por favor.
¿Olvidaste la revista hace un año?
Al chico le gusta el deporte.
Estamos preparando una pizza ahora.
¿Qué pastel pagará Carmen?
¿Cuántos libros ha leído Lucía?
¡Come en esa universidad!
¿Qué hemos buscado?
El niño es menos valiente que su primo.
No había una bicicleta útil en el hospital moderno.
Prepara sopa por la tarde.
Todos los días Lucía nada en esta farmacia.
Lucía no tiene que ayudar a esta mujer fuerte.
Elena trabaja en París desde hace seis semanas.
Esta no es la enfermera más inteligente del mundo.
Laura entiende los diccionarios.
Miguel necesita abrir cinco maletas, pero no puede.
Te vestirás antes de abrir la nueva maleta.
Lucía no conoce al médico famoso.
La enfermera es ingeniera.
Viajaste a Japón.
Pedro intentará preparar un concierto.
A Luis le gustaría limpiar su mesa.
Los sombreros son muy cómodos.
Lucía cree que están terminando esas revistas.
Juan no lo necesitaba.
Esperamos que viva en Berlín.
Se ha puesto la falda.
Miguel estaba pidiendo la sopa cuando Sara llegó.
Nadie puede llamar a su tío.
Camina en los jardines.
Laura tiene que ayudar a su niño, pero no tiene tiempo.
Miguel quiere vender el zapato.
¿Escribirá todos los nuevos mensajes?
El abrigo estará debajo de la mesa.
Se ponía la camisa.
Todavía no he visitado este restaurante.
Esperamos que abramos una ventana.
No había un sofá en nuestros baños.
Jugaremos al baloncesto.
¿Qué fiesta ha pagado Pedro?
¿Cuántos poemas leíste?
Esa farmacia no está lejos del banco.
Su hijo no ha viajado a Alemania.
¿Cocina en esa casa todos los días?
Las bicicletas son demasiado caras.
Luis empezó a vender un vestido feo.
Construyo otra estación grande muy a menudo.
Cuando tengas dinero, beberán el agua.
¡Qué piso tan moderno!
El chico no necesitaba otra radio.
No tomas ese avión porque tienes frío.
¿Por qué estás leyendo un periódico inglés?
Este autobús era muy rápido.
Elena y David están en el baño.
Está ayudando a este jefe.
David y Luis lo entienden.
Es de Argentina.
Ese lápiz estaba debajo de la mesa.
Miguel necesitaba pedir un pastel.
El niño se viste todos los días.
Pedro y Jorge nos entienden.
Todos los días Carmen come muy bien.
Esta bicicleta no está menos limpia que esa bicicleta.
Limpiamos esta silla.
Ese no es su coche blanco.
Juan y David pagan otro viaje todos los días.
Nuestra tía quiere contárselo.
¿Cuándo tradujo esa novela?
¿Cuántos poemas vamos a leer?
No hay exámenes en Roma.
Quieres que vaya a Berlín.
Buscó una nueva radio y luego la perdió.
Pedro nunca toca el violín.
Va a hablar alemán.
Ese estudiante que vive en Sevilla es famoso.
¿Te gustaría abrir la ventana?
Luis necesita terminar los trabajos.
El abogado que vive en Berlín es su primo.
Pablo puede visitar al chico porque quiere vender esas bicicletas.
Prefieres vino.
La chica era valiente.
¿A Ana le encanta el café?
No había un perro en esa casa.
Todas las semanas Laura cocina el pescado delicioso.
Le gusta su canción.
Todavía trabajamos en Lisboa.
¿Dónde está nuestra revista? La hemos vendido.
Su hijo lloró en esas casas hace un año.
Llegamos al castillo todos los días.
Lucía ya ha pedido café frío.
Tenemos una cámara, pero no la usamos.
Si Laura tuviera dinero, compraría ese coche rojo.
¿Queremos café?
Si Sara tuviera tiempo, pediría mucha agua.
Espera que sea demasiado tímida.
Estudié francés.
Mi hija ha leído con su tío.
Esta es la estación más hermosa de Argentina.
¿Quién está viendo el tren?
A María le gusta la sopa.
Le conté esa palabra.
¿Traerá Sara ese vestido limpio pronto?
Ese chico que perdió la revista es amable.
Su primo no encontrará este perro el lunes.
Conocía a los hombres.
Cuando Elena entró, Pablo y María ya habían conducido ese barco.
¿Dónde estaba su tía?
La cámara está al lado del armario.
Eran las 5:40 cuando sus tíos llegaron.
Nuestra tía recordaba su plan.
Va a ducharse mañana por la mañana.
A Pablo le gusta el castillo.
La reunión será el 13 de septiembre.
Nos quitábamos el sombrero muy a menudo.
Lo siento.
Por la tarde pintan este armario.
Pablo y Sara terminarán esta vieja revista.
Se quedará antes de esperar a estas mujeres.
Carlos y Luis arreglarán los relojes en el museo.
Nacimos en 2008.
¿Saldrá de Madrid la semana que viene?
El vecino jugó al baloncesto ayer.
Sara cree que hablarás con tu hermano.
No intentaremos escribir los mensajes.
¿Qué puerta vas a abrir?
Son de México.
Este es el teatro más hermoso de Portugal.
No hemos ido a Japón.
Le has prestado un diccionario a tu primo.
Mañana cocinará con Juan.
El barco es nuestro.
Jugará al baloncesto.
Volvió de España el mes pasado.
Vas a ir a esa farmacia con tu primo mañana por la mañana.
Va a tocar la guitarra.
Nos gusta tocar el piano.
¿Vamos a lavarnos la cara?
¿Es de Berlín?
David ha salido de Roma.
¿Se han divertido?
Encontró una carta corta y luego la perdió.
María tiene cuarenta y siete años.
¡Qué películas tan nuevas!
¿Le dieron estos jefes el billete a su hermano anoche?
Le duele mucho el brazo.
Nunca hemos tocado el violín.
Me ducharé antes de traer cerveza.
Miguel se lo está mostrando.
Cuando salió, ya habían pedido leche caliente.
Esos gatos eran muy inteligentes.
¡Qué ocupados están!
María quiere que me duerma.
Cuando Pablo se levante, elegiré un zapato rojo.
¿Dónde estaba este mapa?
Viven en Berlín desde hace seis años.
¿Nos pusimos la camisa hace dos días?
Buscamos una cámara moderna y luego la vendimos.
Nuestros hijos cocinaron en el hotel.
Mi hermana es amable.
Pon el libro debajo de la cama, por favor.
Estaré en el jardín.
Ese estudiante que ha limpiado esta habitación sucia es abogado.
Tu hermana tiene un barco.
¿Quién ha cocinado la pizza?
El verano pasado Elena no fue a la iglesia.
No vamos a lavar otro vestido.
¿Es esta cama tan vieja como la otra?
No hay hombres en ese nuevo banco.
Su hijo se vistió la semana pasada.
¿Es ese hospital muy pequeño?
Necesitas la nueva radio.
Este hospital está delante de la biblioteca.
Nuestro tío pagó 27 euros por este viejo barco.
Su hijo es menos serio que Laura.
Nuestra hija siempre escucha música.
Lavará los nuevos barcos cuando vuelva.
Estás estudiando en esos baños.
¿Había una mesa en esta casa?
No los estaba ayudando.
Carmen está más nerviosa que Laura.
¿Es mi clase demasiado interesante?
Su primo quería pagar el pastel.
Carlos tocaba la guitarra.
No les estabas vendiendo esa bicicleta.
Estaba preparando el partido en su habitación.
Buscaron un viejo ordenador y luego lo vendieron.
Le envié una carta fácil a Jorge ayer por la tarde.
Tu tía conduce esas bicicletas por la tarde.
No va a nevar en Argentina el mes que viene.
El niño que ha roto esa taza es valiente.
Saben que su hijo era muy rico.
Se quitó el sombrero ayer.
La nueva farmacia está detrás del aeropuerto.
Soy músico.
No llueve mucho en Lisboa todas las mañanas.
Nunca escucha música.
Su tía es menos alta que María.
¿Quién va a traer estos regalos?
Debería mostrarte esta cocina.
Venderán la nueva cámara el viernes.
Hay muchos viajes en Nueva York.
¿Quién ha comido esas ensaladas?
Cuando llegó, Juan y Pedro ya habían visitado la ciudad.
Cuando Carmen y Pedro eran niños, trabajaban en Londres.
Carmen se enfadó el año pasado.
Esa idea no es buena.
¿Quién puede ver los perros?
La escuela está cerca de la universidad.
Su cumpleaños es el 20 de febrero.
Nuestro teléfono pequeño no costó 34 euros.
Limpiaré el jardín cuando terminemos el trabajo.
Su hija no era estudiante.
¿Cuántas sillas hay en mi casa?
Luis sabe que soy muy rico.
Nuestro tío ya no trabaja en Barcelona.
Este caballo es muy hermoso.
Este amigo cantó en el museo.
Muy a menudo Pablo elige su sofá.
Jorge irá a Barcelona después de visitar esta ciudad.
Si pudiera, iría a Lisboa.
Cuando Lucía se levante, Luis hablará con su hija.
Su tía se llama Laura.
El paraguas está al lado de la silla.
¿Nos espera por la noche?
Son las once menos cuarto.
El ordenador no está al lado del armario.
A Sara le gustaría hablar con Luis.
La cama cuesta 38 euros.
María corrió con Carlos.
Esta revista es de él.
Sus hermanos trabajaron en Nueva York durante siete meses.
Nuestro barco es muy viejo.
Hoy es domingo, 4 de enero.
Te duelen los ojos cuando hace frío.
No es más alta que Lucía.
Hay cuatro camas en la universidad.
Estos amigos se los dieron.
No quiero terminar mis trabajos.
Nadie compró ese teléfono.
Ha nevado en Londres.
No soy enfermero.
A Laura le gustaría hablar con Elena.
Son las 10:20.
Sara estaba cocinando en las habitaciones.
Lavarás ese vestido cuando llegue.
¿Te gustan los gatos?
Quieren que compre mucho café.
Carmen les mostró estas radios.
¿Quién va a ver ese concierto?
¿Dónde está el gato?
Quiero que conduzcan los barcos.
Esta enfermera ya ha pedido nuestra pizza.
¿Estamos viviendo en Madrid ahora?
No hacía mucho viento en Londres.
Le gusta esa película.
Ana es cocinera.
No te gusta la biblioteca.
María está leyendo demasiado ahora mismo.
¿Me has contado otra palabra?
Le duele el brazo cuando hace frío.
Si no encuentro las llaves, cocinaré fruta.
Luis necesita lavar cuatro bicicletas.
El próximo verano saldremos de la oficina.
Fuiste al aeropuerto el domingo.
¿A quién va a visitar María?
María tiene sesenta y tres años.
¿Dónde está esa farmacia?
Este no es el chico más serio de Japón.
¿Cuándo llevó Ana estas camisas mojadas?
Elena escuchó las canciones.
Este plan es más importante que el otro.
Estas bicicletas no costaron 14 euros.
Isabel es de Barcelona.
Sara no pintó una silla porque estaba cansada.
Tu hijo jugó a las cartas hace tres semanas.
Lucía y David son demasiado inteligentes.
Jorge pagará mucho zumo el mes que viene.
Está oyendo ese ruido ahora.
Sabe que llamará a su primo.
Paga estas chaquetas, por favor.
Acabas de limpiar este piso.
¿Nos encanta viajar a Lisboa?
La taza que Isabel rompió era gris.
Tus tías compraron sopa.
Sabes que venderemos las radios.
¿Había un vaso al lado del armario?
Tiene un mapa, pero no lo usa.
Su hijo la visita todos los días.
Carmen sabe que su concierto es importante.
Tienen una palabra interesante.
María y Pablo están jugando al baloncesto.
Miguel y Carmen saben conducir.
Su radio cuesta cuarenta y dos euros.
Isabel intentó ayudarte.
Le dimos los zapatos a nuestro primo.
María cree que Luis está comiendo ese pastel delicioso.
Ya hemos elegido este periódico.
La semana que viene Jorge va a salir de España.
¿Hay algunas oficinas cerca de Berlín?
Luis ha salido de Japón.
Su hermano es más tímido que su hermana.
Buscaron una pelota y luego la perdieron.
Pablo y Sara hablaron portugués.
Acaba de cocinar sopa.
¿Le enviarán Luis e Isabel la carta a su hija pronto?
Carlos y Lucía necesitan leer los periódicos.
¿Cuántas estaciones encontró?
¿Qué está comprando Laura?
El chico inglés va a ayudarte el año que viene.
¿Dónde estudian?
¿Cuesta su barco setenta y cuatro euros?
¿Quiere este vecino verla?
Se lo mostraste.
Juan e Isabel estaban arreglando los relojes modernos cuando Pedro entró.
¿Está esa estación cerca de la biblioteca?
¿Construirá mi hermana el mercado?
Ese es su vestido caro.
Trabajaste en Roma durante dos meses.
Elena y Lucía nacieron en 2000.
¿Dónde va a comprar Pedro el teléfono?
A Miguel le gusta esa idea difícil.
Pedro viajará a París.
Nuestro primo debe construir ese mercado.
Luis quiere que beban mucha cerveza.
Los médicos vuelven de Londres todas las semanas.
La clase será el 2 de enero.
No veas ese partido.
¿Dónde compró Elena la patata?
Sara y Lucía le dieron este plato a David.
Vivió en Sevilla ayer por la tarde.
No había mapas sobre el sofá.
El ordenador cuesta cuarenta y tres euros.
No correrá en los jardines pronto.
El tren es muy lento.
Me lavaré la cara el año que viene.
Encontraste una nueva chaqueta y luego la vendiste.
Alguien vio este partido.
Quiero que vayan a Lisboa.
El sombrero le parece bonito.
Todavía trabajan en Nueva York.
Ese chico que trabaja en Madrid es médico.
Me duele un poco la espalda.
¿Era el tren muy lento?
¡Qué cansada está Elena!
No esperarás a nadie.
¿Fue su primo a Japón?
Cuando eran niños, jugaban al tenis.
El jueves voy a venderle el coche.
La farmacia está cerca de París.
El periódico que terminó es difícil.
Sus hermanas tienen que construir una farmacia.
El médico tiene frío.
¡Qué sombrero tan caro!
Nadaste en esa cocina grande.
Has cocinado muy bien.
¿Sabían nadar?
Carlos ya ha leído un diccionario.
No abrimos mis maletas porque tenemos frío.
Mi cumpleaños es el 6 de diciembre.
Estaba comiendo con Luis.
Mi tía le da un pasaporte a Pablo por la tarde.
Esta playa nos parece grande.
Carlos encontró otra universidad pequeña el lunes.
Lucía prefería la canción.
Lucía sabe que podemos hablar con nuestra hermana.
Es más amable que su primo.
Queremos que hables con Ana.
El jueves tocaste el violín.
Nevará mucho en Lisboa la semana que viene.
Le duelen las piernas.
El ruido que oyó es extraño.
¡Qué ocupada está Elena!
Isabel, trabaja en el hospital.
¿Cuántas cartas leyó Juan?
Luis está comiendo con María.
Estábamos comprando un reloj barato.
Carlos y Sara pagaron cuarenta y ocho euros por los relojes.
Luis no descansó en esas cocinas hace dos días.
El taxi saldrá de Lisboa a la una y media.
Estos amigos vendieron esta cámara.
A sus hijos les gusta esa calle.
El niño nos espera todas las semanas.
Estos son sus hermanos.
Si mañana llueve, irán a Sevilla.
Le contó el problema a Jorge.
Las chicas encontrarán las farmacias esta noche.
No he hablado alemán.
Ana quiere que elijas una cama.
¿Ha hablado este abogado inglés?
¡Qué casa tan moderna!
Jorge y Miguel quieren dormirse.
Su tío es tan famoso como Pedro.
No estaban en el jardín.
Este estudiante quiere perderlo.
Cuando Miguel era niño, viajaba a Londres.
Jorge ya ha abierto una caja.
El verano pasado se los mostraste.
Dices que vivimos en Madrid.
Cuando llegue, te despertarás.
Traducirán sus novelas cuando Jorge termine el trabajo.
Creen que Luis está visitando la universidad.
¿Cuesta su periódico treinta y dos euros?
Ayudó a sus médicos.
¿A quién va a esperar Carlos?
Es la una y cuarto.
Lo sabían.
Mañana por la mañana el hombre va a tocar el piano.
La ciudad no es pequeña.
Sale de ese mercado los fines de semana.
¿Está tan triste como sus hermanas?
A María le gusta tocar el violín.
¿Quién puede romper esa taza?
Le gusta hablar portugués.
Tu tío empezó a preparar una clase.
Ana ha ido a la oficina en autobús.
¿Cuesta la cámara 67 euros?
Carmen y Luis deberían escucharlo.
Su hijo no se duchó a las once y media.
Pronto estudiará italiano.
Los buscamos por la mañana.
El plan es malo.
La cama cara costó 82 euros.
¿Cuántas sillas va a vender?
¿Dónde están sus bicicletas? Las vendieron.
Ana se aburrió porque quería ir a Berlín.
Hemos ayudado a tu hija.
Encontró una bicicleta fea y luego la perdió.
Este hotel es más hermoso que el otro.
¿Está Miguel solo?
No hay una biblioteca en Sevilla.
Estaba conduciendo los coches.
El ordenador que Juan perdió está sucio.
Habrá dos restaurantes en la casa.
Veré todos los partidos el año que viene.
¿Quién trajo ese paraguas?
¿Nos escuchan Isabel y Elena los fines de semana?
¿Jugarán al fútbol?
Si mañana llueve, limpiará los sofás feos.
El vecino no puede tomar nada.
El año que viene su tío se lo mostrará.
Ese estudiante que tomó el autobús está triste.
¿Cuántos pájaros encontrará Isabel?
Tienen una camisa, pero no la usan.
Luis venderá un armario.
Creen que ha comido estas patatas deliciosas.
¿Por qué cerró estas puertas?
¿Qué pizza va a pedir?
La mujer está pintando esas habitaciones ahora mismo.
Estás en la habitación.
¿A quién buscamos?
Esperan que traigan sopa.
Ana quiere preparar un examen, pero está muy ocupada.
Ana va a acostarse después de vender esta habitación.
Empezó a vender un barco verde.
Si tuviera tiempo, limpiaría ese jardín.
Este es el río más grande de Francia.
¿Fue su hija a esta estación hace un año?
El autobús llegó a las dos.
Juan quiere traducir esta revista francesa, pero no tiene tiempo.
No van a esperar a su hijo.
Tomaré otro tren lento cuando tenga tiempo.
Ana va a ir a Berlín después de elegir muchos sofás.
No le duele el brazo hoy.
Hace dos días su hijo nos los contó.
A Pablo le encanta escuchar música.
Compramos una vieja bicicleta y luego la perdimos.
Sabe que María no se duchó.
¿A qué hora termina el concierto?
Lucía intentará arreglar esos coches.
Laura, no tengas cuidado.
Te aburriste la semana pasada.
No tengas cuidado, por favor.
Ese reloj cuesta ochenta y un euros.
Esta mujer estaba comiendo sopa caliente.
Su tía le muestra tres diccionarios a Isabel por la mañana.
Hace tres semanas salieron de este museo.
Este reloj es muy barato.
Su hijo juega en la escuela famosa todas las mañanas.
No me levanto todas las mañanas.
Este concierto era el martes a las seis y cuarto.
Me gusta la botella y quiero comprarla.
Nació el 3 de febrero.
Su primo no quiere ir a Berlín.
A tu tío le gusta dormir en este jardín.
¿Es este partido tan extraño como el otro?
Esperaré el avión cuando Carlos llegue.
Nuestro hermano viajará a Madrid el 6 de mayo.
¿Cuántos sofás hay en ese aeropuerto?
No puede hablar con Isabel porque está sola.
¿Volvía de Italia?
La universidad está lejos del aeropuerto.
Son las siete menos cuarto.
Nos gusta la calle pequeña.
Su hermana no es demasiado rica.
¿Comió esta manzana?
Isabel, abre estas cajas.
Ana no tiene mucho sueño.
El chico es de Berlín.
¿Adónde fue María la semana pasada?
Iremos a Roma para terminar ese periódico interesante.
Carlos va a conducir los coches.
Su cumpleaños es el 28 de febrero.
Mi tío le trae las ensaladas a su hijo todas las mañanas.
El próximo verano va a ver las películas.
Ya hemos preparado otra fiesta.
Había algunos partidos en Lisboa.
Las ensaladas son demasiado buenas.
Puedo visitar a los profesores.
¡Qué viejo es ese barco!
Ya no trabaja en Roma.
Este es su baño pequeño.
No hay una vaca en ese jardín.
Su hijo siempre habla alemán.
Cuando su primo era niño, trabajaba en Lisboa.
No lo entiendes.
¿Tienen razón?
¿Cuándo hablará Elena con su primo?
No puedes cocinar mucho queso porque estás muy solo.
No hace frío en París.
Préstanoslo, por favor.
¿Qué tal el viaje?
No la estamos ayudando en este momento.
Este lápiz es de ella.
¿Va a viajar María a Berlín el 3 de julio?
Si tienes tiempo, prepararás tu fiesta.
Ese no es nuestro barco rojo.
¿Oirán el ruido hermoso el sábado?
Esperará a esa enfermera inglesa porque quiere construir estas casas.
Su hermano trabajó en Lisboa durante tres semanas.
No hay bicicletas marrones en este museo.
¡Qué bien hablan sus hijos!
Decimos que Juan bebió mucha agua.
El hotel está cerca de la biblioteca.
Sabe que Elena está arreglando sus bicicletas.
Su hermano tiene diecinueve años.
Todos los días le muestra una falda a Miguel.
Estabas un poco ocupado.
No hay universidades en la cocina.
Mañana por la mañana Pedro y Juan van a leer demasiado.
Estamos bebiendo zumo en este momento.
Vas a ir a Berlín para pedir la ensalada.
Luis va a cepillarse los dientes la semana que viene.
Este examen es el jueves a las diez.
Compramos un zapato barato y luego lo vendimos.
Estamos más nerviosos que nuestro hermano.
Eran las 6:20 cuando llegamos.
El jefe puede tocar el violín.
Soy de Sevilla.
No le duelen un poco las manos.
Ayer por la tarde mi tío descansó en su jardín.
Esta es la oficina más hermosa de Francia.
Necesita sus armarios.
Esa es mi casa sucia.
Laura no estaba un poco enfadada.
Visitaré a la mujer el miércoles.
Naciste el 2 de julio.
Esta bicicleta no es más rápida que esa bicicleta.
Ese es su barco alemán.
Puedo acostarme.
Le duelen mucho los pies.
Hace un año llovió mucho en Madrid.
Lo perderán el viernes.
Vamos a hablar con nuestro tío.
Carlos necesita llamar a nuestro hijo, pero está muy ocupado.
Cree que llamarás a nuestras hijas.
Viviste en Sevilla durante ocho semanas.
Su hermano tuvo que cocinar el tomate.
Estudiaré alemán.
Dice que los estudiantes españoles viven en Madrid.
Fueron a Argentina.
¿Quién pintó el armario?
El hombre escribió los mensajes fáciles.
¿Qué te pasa?
¿Por qué no se acostó Juan?
¿Quieren los médicos arreglar el barco?
¡Qué bien juega su hijo!
Va a correr en el supermercado.
No empezó a escribir ese mensaje.
Sara se divirtió a las nueve.
Quieren que conduzcan esos coches.
Ana cree que esas respuestas eran demasiado importantes.
Lucía quiere tomar el autobús lento, pero no tiene dinero.
¿Estudiará Elena con su hija?
¡Qué película tan larga!
¿Estamos en el baño?
Su hermana ya no trabaja en París.
Elena y Ana van a enviárselo el año que viene.
No limpiamos la cocina porque no tenemos dinero.
Su tía se llama Laura.
Carmen acaba de cerrar una ventana pequeña.
Nuestro hermano le mostró mi casa a Ana.
David tiene ganas de comer la naranja.
Compraste una revista difícil y luego la perdiste.
No traduzcas el diccionario caro.
¿Intentaste sentarte?
Al jefe le gustan los caballos.
Quiere traducir el libro.
Sabe tocar el violín.
Carlos y Ana han cocinado chocolate.
El coche que he conducido es amarillo.
Este jardín está más sucio que ese jardín.
Cuando Ana tenga dinero, hablará con María.
Caminó con su hermana ayer por la tarde.
Preparará la sopa cuando volvamos.
Ese abogado que trabaja en Lisboa está solo.
¡No vendas mi jardín!
Condujimos esos barcos el mes pasado.
Su hermano quiere ser ingeniero.
Si quieres, no verá sus partidos.
¿Dónde compró muchas mesas?
No lo sé.
Miguel e Isabel tenían razón.
Su radio es muy pequeña.
¿Por qué comprará Carmen otra camisa?
Naciste el 4 de junio.
La mujer no va a verlos esta noche.
La boda era muy importante.
¿Cuánto cuesta este reloj?
Carmen no tuvo que traducir el buen poema.
Te visitó.
Isabel empezó a llevar muchos zapatos.
Juan necesita traducir el periódico.
Ese amigo que ha olvidado su historia es escritor.
Tiene sed.
Si Lucía tuviera tiempo, hablaría con Isabel.
Este es su piso pequeño.
Hacía sol en Roma.
María no se divierte porque tiene sueño.
Estábamos llorando con David.
Ya ha hablado con sus tías.
Nadie conducirá ese coche barato.
Abrirá otra caja cuando se levanten.
Hace un año fuiste a la iglesia con tu hija.
¿Te ha esperado Carlos?
¿Es esta vaca más fuerte que esa vaca?
Tengo un coche, pero no lo uso.
Dicen que puede cocinar su naranja.
Hay muchos coches en su jardín.
No fui a esa biblioteca.
Tiene que arreglar la bicicleta barata, pero está muy cansada.
El chico debería tener cuidado.
Pedro quiere que cocines un bocadillo.
¿Qué tienda ha encontrado?
Si tuviera dinero, escucharía la canción extraña.
Había una bicicleta cara en el baño.
Elena te dio un ordenador moderno la semana pasada.
El jardín que limpié es pequeño.
Son las 3:55.
¿De dónde somos?
Este no es el mercado más grande de Alemania.
Si hablaran inglés, hablarían con su tía.
No le trajimos té.
Sara le trajo sopa a Isabel.
Elena viajará a Portugal el próximo verano.
Compró una camisa barata y luego la perdió.
La escuela cierra a las dos.
Eres más tímido que tu hija.
No pedirás esta ensalada.
Sabe que va a buscar una lámpara negra.
Pedro ya ha visitado a su hija.
No prepara sopa porque está aburrida.
Isabel y David han vivido en Berlín.
Nos quitaremos la falda.
Trabajas en Madrid desde hace siete años.
¿Qué estás comiendo?
¿Está su tío más enfermo que Laura?
Su tía entendía las cartas.
¿Tenían Luis y Lucía miedo de los perros?
Sus tíos tocaron la guitarra.
Voy al castillo por la noche.
Le encanta cantar en estas casas.
Arregla las camas, por favor.
Tu hermana debería llorar en la universidad.
Nos estábamos lavando la cara.
Quiere que vayamos a Roma.
Volvió de la oficina.
Lucía y Laura no están descansando con Elena.
No querían elegir algunos armarios baratos.
La mesa le parece cómoda.
David no va a Nueva York porque está triste.
¿De quién son esos barcos?
Necesitabas esperar ese tren lento.
¿Me buscaste?
Si Carlos hablara inglés, ayudaría a los niños.
Ese amigo que ha vendido tres bicicletas es pintor.
Jorge comprará agua cuando David se levante.
Ana tiene suerte.
Recuerda la respuesta ahora.
No le encanta nadar en el jardín tranquilo.
Vas a viajar a Roma el 13 de abril.
Carlos y Miguel van a llamar a sus tíos.
Esta es la universidad más pequeña de España.
María no comió el huevo.
A Pablo no le gustan las pizzas.
¡Ten cuidado!
¡No llames a este camarero inteligente!
Todavía trabajan en Berlín.
Alguien cierra tu puerta.
Voy a ir a Nueva York después de pintar una cama barata.
Pedro puede beber cerveza porque quiere cerrar una puerta.
¿Es Lucía música?
Nuestros abrigos limpios estarán al lado de la cama.
El vestido que buscaste es viejo.
¿Era David ingeniero?
Esos no son nuestros primos.
No nos llames, por favor.
Vamos a ver un partido extraño.
Ya ha preparado otro buen pastel.
Le gusta jugar al ajedrez.
El niño que ha traído mucha cerveza es músico.
Se levantarán a las ocho y media.
Los ordenadores cuestan veintiún euros.
Si tuviera dinero, hablaría con Carmen.
Su tía se llama Carmen.
Si el tren no llega, construirán cinco habitaciones.
Deberían salir de Francia.
Vas a dárselo.
Sara se está quitando la chaqueta ahora.
Ana vive en París por la mañana.
Si María pudiera, hablaría con su hija.
Laura espera que estén tristes.
Todavía no ha hablado con su tío.
Eran las cinco y cuarto cuando su hijo llegó.
Acabamos de escuchar nuestra música.
Nuestra sopa era española.
No hay escuelas en Nueva York.
Todas las semanas Miguel descansaba con Carlos.
Tus camas cuestan ochenta y dos euros.
Cuando llegue, me quedaré.
Encontré un coche feo y luego lo perdí.
Lloverá mucho en Madrid el mes que viene.
María, escribe su poema.
Quieres limpiar este armario.
Si mañana llueve, Lucía buscará tres perros fuertes.
Hace un año te encontró.
¿Vamos a descansar en la oficina el domingo?
Trabajo en Roma desde hace once semanas.
La botella que Laura rompió era amarilla.
Pierdes estas chaquetas azules por la mañana.
Estos son sus bancos pequeños.
¿Tuvieron que hablar con Ana?
Isabel quiere contárselos.
Miguel necesita arreglar su radio limpia, pero no tiene tiempo.
Pablo siempre toca el violín.
Necesitas leer una novela, pero no puedes.
Habrá algunas novelas al lado de la silla.
La chaqueta cuesta 26 euros.
¿Qué hizo Sara?
Esa habitación es demasiado nueva.
Sabes que Lucía no puede hablar con su hermano.
La bicicleta rápida cuesta 70 euros.
¿Le han enviado Pedro y María el sombrero a Carmen?
¿Quién ha tomado el taxi?
No hagas el ejercicio, por favor.
¿Por qué no llamó Juan a este hombre?
Tu hija empezó a terminar su novela.
Estos profesores han bebido café.
María intentó hablar con sus hijas.
No se enfadó la semana pasada.
Trabajas en Madrid desde hace tres meses.
Había algunos profesores ricos en la habitación.
El trabajo que terminó es difícil.
Le gusta el arte.
Dices que Luis tomó ese avión rápido.
Nuestros libros son ingleses.
A su hermana le gusta escuchar música.
¿Olvidaron Elena y Ana esa taza?
Tu hija intentó tomar el tren.
Trabajas en Berlín desde hace diez semanas.
Le duele la cabeza ahora.
Había una reunión en París.
Cuando Laura vuelva, verán el partido.
Acaba de visitar esta ciudad.
Este hombre está llevando una camisa.
Lucía y Elena acaban de traducir la revista larga.
¿Recuerdan esas buenas ideas?
No rompes la ventana todas las semanas.
El profesor tiene ganas de cerrar su ventana.
Su hijo estaba lavando este barco cuando llamaste.
Su tía estaba construyendo nuestro piso cuando llegamos.
No sales del teatro todos los días.
Me gustan los mensajes y quiero comprarlos.
Carmen no tiene ochenta y un años.
No escuchará este ruido.
¿Estaba su tía al lado de la escuela?
Habrá muchos estudiantes en la casa.
A Pablo le encanta el mercado tranquilo.
Corrimos muy bien.
Esta bicicleta está más limpia que esa bicicleta.
Queremos ayudar a nuestro hermano, pero no tenemos dinero.
Pablo no debería tener cuidado.
No traigas estas novelas.
Necesitaba un billete.
Lucía cree que puedes limpiar sus armarios caros.
¿Fueron a París hace dos días?
Nuestra hija no necesita llevar la camisa.
Ese hombre que vive en Lisboa es famoso.
Pablo quiere comer sopa, pero está muy triste.
Cuando éramos niños, vivíamos en Londres.
No ha visto este partido en esos pisos.
¿Cuántas sillas hay en su cocina?
Pedro se despertó el año pasado.
El vecino serio pagó 20 euros por la mesa.
Quiere terminar este ejercicio, pero no puede.
Nuestra tía quería un zapato limpio.
El jueves Pedro y Carlos cocinaron buena sopa.
¿Había un abogado en el aeropuerto?
¿Ha cocinado Laura en esta habitación?
¡Bienvenido!
Los jefes van a vivir en Madrid.
Carlos siempre viaja a Roma.
Es abogado.
Este ordenador es más pequeño que el otro.
Sí, claro.
¿Por qué hablamos con David?
Esta reunión era el jueves a las ocho.
Me duchaba todos los días.
¿Te gustaría conducir la bicicleta barata?
Se despertaba muy a menudo.
El piso que Miguel limpió estaba limpio.
¿Por qué van a esperar a los chicos?
Pedro, no compres la mesa.
No había teléfonos debajo del armario.
Las fiestas nos parecen interesantes.
Vas a ir a Barcelona para leer su buena novela.
¿Por qué vamos a levantarnos?
Fui a Londres para comer.
Estaban tocando el piano.
Puede jugar muy bien.
Su tío le ha contado algunos secretos a su hermano.
El chico que ayudó a sus hermanos es nuestro hermano.
Nos conoce.
Es más fuerte que su hija.
No podemos ver la mala película porque no tenemos tiempo.
A Luis le gustan los ruidos hermosos.
Era muy amable.
Los visitan muy a menudo.
Necesita limpiar la silla blanca, pero no tiene tiempo.
Va a dormir en este restaurante.
Nuestro tío ya ha abierto la maleta.
Tenías suerte.
Había muchas iglesias en la habitación.
Esta cama le parece vieja.
La clase es el 20 de febrero.
Sara necesita ayudar a su tía, pero no tiene dinero.
Ana empezó a llamar al vecino tímido.
¿Qué está cocinando Lucía?
Su hermana está cerca de Berlín.
Ana no puede dormirse porque está nerviosa.
Estaba estudiando en el piso.
Voy a pagar mi examen el próximo verano.
El mensaje es inglés.
Su tía se llama Elena.
No hay una oficina detrás de la oficina.
El tren saldrá a las 8:30.
Esperan que nuestras historias sean buenas.
Son las doce menos cuarto.
Esta es la calle más tranquila de Japón.
No puedo comprar tres radios baratas porque no tengo dinero.
Visitaron a este hombre porque querían preparar su viaje interesante.
La caja que cerraron era roja.
Luis pierde esa taza rota todas las mañanas.
La radio que perdió está sucia.
No tengo ganas de escribir el buen mensaje.
Tocan la guitarra todas las semanas.
¿Dónde está tu camisa? La olvidaste.
Luis y Jorge lloran en el teatro muy a menudo.
Necesita quedarse.
Tu primo era abogado.
Vamos a ir a Madrid para cocinar un pastel italiano.
No hay una vaca en la habitación.
Pide el zumo porque quiere llevar su chaqueta.
Correré con Elena.
Pedro, escribe su mensaje.
Cuando Carmen y Miguel eran niños, bebían vino.
El vecino le vende otro barco a su primo por la mañana.
Su tía vive en Londres desde hace seis semanas.
¡Véndeles estos armarios!
Quiere que compre las bicicletas.
Isabel quería pintar sus camas.
¿Cuesta el diccionario 88 euros?
Juan no preparó ese pastel delicioso.
No los verán el mes que viene.
Ana ha estudiado español.
Viajarán a Nueva York el 18 de enero.
Tu primo toca la guitarra todas las mañanas.
Cuando llamó, ya había pedido la sopa.
Esta es la estación más pequeña del mundo.
Cocinó sopa el martes.
Carmen tiene que esperar el autobús, pero no tiene tiempo.
Luis ya ha ido a Lisboa.
Isabel necesita visitarnos.
¿Cuántas novelas encontraste?
¿Se aburrió Carlos a las once menos cuarto?
¡Qué idea tan interesante!
Pedro se duerme los fines de semana.
Habrá seis barcos en el piso.
Se duchó hace un año.
Si el tren no llega, tomarás estos trenes.
Naciste el 17 de febrero.
Este piso es menos moderno que el otro.
No hay un sofá en el piso.
Quiero que se enfaden.
Le duele mucho la pierna.
¿Quién ha llevado la chaqueta cómoda?
¡Qué bosque tan grande!
Mi hermano no se llama Luis.
¿Empezaron a arreglar esta silla?
Le muestras tus pisos a David todos los días.
Pedro prefiere esta chaqueta.
Trabajaremos en Barcelona mañana.
Ana no saldrá de Roma mañana por la mañana.
Nacieron en 1959.
Estaba corriendo con David.
Mis hermanos nunca trabajan en el jardín pequeño.
El jefe quiere ir a Barcelona.
Su primo es de Berlín.
Si no encuentro las llaves, traerás zumo.
Hace tres semanas el camarero tocó el piano.
Lo olvidé el jueves.
Su tía no tradujo este poema interesante en esta habitación.
Recuerdan esta mala historia.
¿Cómo es el concierto?
¿Cuesta la radio 42 euros?
Buscó un lápiz y luego lo perdió.
¿Es Miguel muy rico?
Cree que han limpiado el nuevo baño.
¿Quién está terminando estos trabajos?
Los fines de semana baila en el jardín.
A nuestra tía le encanta hablar español.
Su armario amarillo cuesta 59 euros.
Este es el puente más pequeño de Italia.
Se cepillarán los dientes.
Si tuviéramos coche, iríamos a Roma.
Este castillo estaba lejos de la biblioteca.
Va a vivir en París.
¿Dónde vamos a comprar ese periódico?
Creemos que estoy cerrando otra caja.
Pagarás un abrigo cuando termine el trabajo.
Sara es muy famosa.
Todo el mundo abrirá esa puerta.
Elena es abogada.
¿Qué cocina Laura?
¡No compres este coche!
Están pidiendo otro pastel ahora mismo.
Estaba demasiado contento.
Lucía lo quiere.
Van a viajar a Londres el 7 de octubre.
¿A quién visita?
El profesor es muy fuerte.
A este mal médico le encanta la ciencia.
Ana todavía no ha pagado la clase.
Queremos que escuches estos ruidos extraños.
Alguien trae el té.
Les encanta comer sopa.
Su hijo tocará la guitarra.
Ya ha bebido café.
La bicicleta cuesta 22 euros.
Me encantan las cartas.
Recuerda esta palabra.
El zapato que buscaron es nuevo.
Si mañana llueve, conduciré el viejo barco.
Ese vecino que vive aquí está ocupado.
¿Dónde está su llave? La ha perdido.
Trae el pastel.
¿Te gustaría ir a Berlín?
Este es el aeropuerto más moderno de Italia.
El hombre ya ha bebido el zumo.
Se durmió la semana pasada.
Buscaron un nuevo vestido y luego lo perdieron.
Vas a caminar hasta el banco.
Soy demasiado bajo.
No le encanta escuchar música.
Jorge ayudaba a tu primo.
Sal de esta estación, por favor.
Dices que María va a ir a Berlín.
¿Quién está viendo este tren lento?
Esta radio rota costó ochenta y nueve euros.
Tengo un poema, pero no lo uso.
Se lavó las manos la semana pasada.
¿Puedes ayudarme?
Les enviarás tus lápices.
¿Te gustaría beber vino?
Jorge y Miguel le vendieron este teléfono el verano pasado.
¿Por qué se está vistiendo David?
Este piso es muy nuevo.
Miguel quiere que lleve una falda.
Lucía va a dormir en el baño el próximo verano.
Lucía es demasiado inteligente.
¿Quiere un coche?
Hacía sol en Nueva York.
Abre una maleta todas las semanas.
Les gusta mi barco.
Va a nevar en Nueva York mañana.
¿Es este el vecino más famoso de Italia?
Todavía trabaja en París.
¿Le trajiste una botella negra a tu tía hace un año?
¿A quién vas a visitar?
Si David viviera en Madrid, iría a Berlín.
La semana que viene estudiarán portugués.
Sus primos están leyendo su libro inglés ahora.
¿Qué está comprando Sara?
Alguien puede arreglar esta bicicleta amarilla.
Voy a mostrarles un ordenador.
Carmen se lo mostrará.
Buscó este periódico hace tres semanas.
¿Cuántos caballos han encontrado?
La puerta te parece blanca.
¿Por qué está preparando una pizza italiana?
Cuando Luis llamó, su primo ya había oído mis ruidos.
Estarán en Nueva York.
Juan quería mucho pescado.
Cuando David llegue, limpiará el piso sucio.
Sara caminará con María esta noche.
El castillo abre a las 7:30.
No me duele la espalda hoy.
Elena no cerrará nada.
Juan, espéranos.
¿Dónde está su reloj? Lo olvidó.
Ana y Laura todavía trabajan en Barcelona.
El camarero lo quiere.
Nevó en Londres hace dos días.
Hay algunos pájaros en estas habitaciones.
Elena se ha lavado la cara.
Nuestro hermano está muy aburrido.
Luis va a viajar a Nueva York.
Tiene cuatro bicicletas, pero no las usa.
A mi tía le gusta esa calle hermosa.
Laura nos está llamando ahora.
Este profesor lee la carta los fines de semana.
Irás a Barcelona cuando Laura se levante.
¿Trabajó María en Lisboa durante seis meses?
Tenemos miedo de los perros.
Isabel está cerrando una caja.
Carlos puede encontrar sus pájaros.
Cuando termine el trabajo, venderé un baño.
El chico que ha visto ese museo es pobre.
Cuando llegaron, tu hija ya había abierto su caja.
El zapato nos parece blanco.
Estaba detrás del restaurante.
El hotel abre a las diez y media.
Cerraré esa ventana cuando tengas dinero.
¿Adónde va Isabel?
Sabe nadar.
¿Es esta pizza menos deliciosa que esa pizza?
Su hermano compra un nuevo armario por la mañana.
Construirás tu casa cuando Jorge tenga tiempo.
Lucía necesita elegir el zapato, pero no tiene tiempo.
Éramos muy tímidos.
Si hace sol, hablarán con sus hijos.
Nunca descansa con Sara.
Carlos fue a esa farmacia hace dos días.
Este niño fuerte tiene ganas de hablar con su hija.
Está leyendo tres poemas ahora.
No pongas el reloj sobre el sofá.
Habrá un sofá en tu cocina.
Habrá algunos coches en el restaurante.
¿Ha cocinado este nuevo chico sopa fría?
Era muy famosa.
Siempre estoy nervioso.
¿Te gustaría hablar con Carmen?
¿Está lloviendo en Sevilla?
Eres de Londres.
¿Dónde estaba el castillo?
Tocaban el violín.
Somos más ricos que Ana.
El niño que vive aquí es su primo.
Te envié un zapato.
¿Está rompiendo su hija los platos ahora mismo?
Es demasiado fuerte.
Compré una revista fácil y luego la perdí.
Juan está en París.
Estaba trayendo té en tu habitación.
No empecé a acostarme.
¿Por qué cierra Elena una maleta?
Carlos tiene que cerrar su caja, pero está muy cansado.
El concierto será el 15 de julio.
A tu hijo le encanta tocar la guitarra.
Voy a mostrárselos mañana.
¿Qué poema escribió?
Laura pagó cincuenta y dos euros por esa chaqueta.
Compró una cámara barata y luego la perdió.
Pagamos diecinueve euros por su cama cara.
Creo que hablé con mis hermanos.
Sabe que Lucía era muy alta.
Me lavaba la cara.
Ese avión me parece lento.
Pablo recuerda su palabra.
Luis no bebe té frío porque está muy triste.
Si tuviera dinero, iría a Madrid.
Tu tía se llama Carmen.
He viajado a Japón.
Juan te entendía.
Trabajará en Lisboa.
Traerán el agua caliente cuando Pedro vuelva.
Van a conducir este coche.
¡Qué coche tan pequeño!
¡No trabajes en su jardín!
Ese jefe que trabaja en Madrid es escritor.
¿Entiende Lucía mis respuestas?
Esta es la enfermera más perezosa de Japón.
Esta falda es más azul que la otra.
Esperan que vea una película.
Laura tiene razón.
¿Dónde vas a encontrar la estación?
¿A quién van a llamar?
Quiere que traduzcamos esta carta inglesa.
No ha llovido en París.
El mal amigo lo estaba vendiendo.
Hay muchos malos partidos en Barcelona.
¿Tiene Ana miedo del agua?
Conocen este puente ahora.
¿Qué concierto ve Elena?
Queremos que se enfade.
No pueden tomar el avión rápido porque tienen frío.
Este es el bosque más hermoso de Argentina.
¿Quiere el camarero hablar con David?
Muy a menudo Elena rompía nuestras botellas.
Te dormirás a las 2:55.
El camarero necesita venderlo.
Cuando vuelva, prepararé un gran viaje.
A Ana le gusta jugar a las cartas.
Creen que ha preparado la ensalada italiana.
Estabas viendo ese caballo cuando llamó.
Estarás cerca del supermercado.
Elena se quitará el sombrero.
Acabamos de escribir esta carta.
Si tuvieras tiempo, visitarías la escuela.
Mi tía no recordaba sus historias.
Todas las semanas Isabel no pinta una cama.
¿Cuándo se quedó?
Sara leerá esos poemas mañana por la mañana.
Si Juan tuviera tiempo, iría a París.
Van a llamarnos el próximo verano.
Los hemos ayudado.
No comprará mucho pan mañana por la mañana.
¿Visitó su primo a su hijo hace dos días?
¿Qué están bebiendo?
¿Intentaron Juan y María esperarla?
Dice que el tren es muy lento.
Este perro es menos hermoso que ese perro.
Le dio esta camisa ayer por la tarde.
No tocaron el violín.
No traigas el té, por favor.
Carlos no limpió nuestro baño pequeño porque tenía frío.
¿Se vistió?
Ese amigo que trabaja en París es abogado.
¿Le están enviando Ana e Isabel un sombrero a Isabel?
Estamos menos preocupados que María.
¿Vivieron en Barcelona?
No puedo conducir este barco porque tengo prisa.
El amigo no va a ir a Japón el año que viene.
Hoy es miércoles, 1 de diciembre.
No visites este hospital, por favor.
No fuiste a Lisboa con María hace un año.
¿A quién visitaron?
No se lo prestes, por favor.
Saliste de Nueva York la semana pasada.
Lucía no tiene ochenta y cinco años.
Los fines de semana Ana le envía la carta a María.
Hace tres semanas el médico trajo el café.
Juan, no conduzcas esas bicicletas.
Viaja a Nueva York por la mañana.
El concierto es el jueves a las diez y media.
No te acostaste a las once.
Va a vivir en Roma el año que viene.
Por la tarde vamos a esa biblioteca.
Su hermano se llama David.
Nuestra hija tiene sed.
Sus hijos nunca han visto partidos.
¿Costó la radio pequeña ochenta euros?
Este es el aeropuerto más moderno de Argentina.
Esa chica que vive en Lisboa es baja.
El vecino que ha conducido ese barco gris es nuestro hijo.
¿Quién esperará a esos amigos?
Esta mujer tiene prisa.
Es de Francia.
¿Por qué se enfadará Lucía?
Hace mal tiempo en Italia.
No se estaba poniendo el abrigo.
¿Está el castillo cerca de Berlín?
¡Qué partido tan largo!
¿Dónde va a ver Laura cuatro pájaros?
¿A quién ha buscado?
Viajaste a Roma.
¿Adónde fuiste?
Si no encuentro las llaves, no traducirás este poema.
Este médico volvió de este mercado hace dos días.
A este chico le gustaría escribir su mensaje.
¿Cuándo compró zumo?
¿A qué hora empieza el partido?
El hotel está delante de la farmacia.
Este reloj no cuesta veintiséis euros.
Su tío recuerda el plan interesante.
Jorge y Laura están caminando en este teatro en este momento.
¿Por qué va a hablar Laura con Elena?
¿Había un amigo en el restaurante?
Isabel trabajó en Lisboa durante seis meses.
Espera que Lucía viva en Sevilla.
Viajé a Argentina.
Pedro y Miguel no nos lo dan muy a menudo.
La semana pasada Lucía me lo envió.
Luis fue a ese hospital el miércoles.
Queremos que pinte un piso.
María quiere elegir la buena revista, pero no tiene tiempo.
El chico no quiere enviártelo.
Nuestra hija conoce el hotel grande.
Busqué una vaca la semana pasada.
Las mesas son muy grandes.
Miguel no pagó 25 euros por la revista.
Nuestro hijo lloraba con Elena por la noche.
Sé que Elena cocinará estas ensaladas.
Necesitan la silla.
No les encanta beber vino.
Esos no son sus abrigos limpios.
¡Pinta estas casas!
Su hija llamará al hombre perezoso.
¡Qué bicicletas tan lentas!
¿Son Carlos y Pedro más serios que su hijo?
Siempre toco el violín.
Esa no es su cocina sucia.
Cuando entraste, ya habíamos elegido todas las camas.
Lucía dice que Lucía tradujo las novelas.
¡Llama a la policía!
Está lloviendo en Sevilla.
La clase era el lunes a la 1:10.
A la chica le gusta la canción.
Eligió algunas revistas largas.
Te mostró un baño.
¿Dónde está su hija?
Estamos más ocupados que Sara.
Vamos a traducir la revista.
María no cocinará mucho queso porque está enferma.
Ese libro está debajo de la mesa.
Juan irá a Londres porque quiere comprar otra novela.
Su hijo nunca lee libros.
Si hace sol, traducirán los mensajes.
Esa chica que llevó un viejo sombrero es estudiante.
¿Quién construirá esas casas pequeñas?
Eran las cuatro y cuarto cuando llegamos.
Intentarás ir a Roma.
Estos son sus sombreros verdes.
No fui a la universidad la semana pasada.
David dice que vive en Sevilla.
Eres de Lisboa.
Déjame en paz.
¿Quiere contármelo?
Escuchará esta música cuando David llegue.
Ana me conoce.
Encontró una falda barata y luego la vendió.
Jorge lo encontrará.
Pagamos cuarenta y cuatro euros por este reloj.
Hace tres semanas Isabel lo buscó.
El jefe es ingeniero.
Hemos tocado el violín.
Luis y Sara empezaron a visitar a su hermana.
Conduje estos coches.
Luis se ha dormido.
¡Qué bien cantan Lucía e Isabel!
¿Cuánto pescado comimos?
Esperas que David traiga dos platos.
Esta es su estación moderna.
Hablaré con mis hermanas cuando Jorge se levante.
Por la noche esperan el taxi.
Pablo y María van a llamar a su hermana.
No le gusta jugar en este mercado.
No somos de Berlín.
Todas las semanas llegábamos a la tienda.
Cuando Sara llegue, llamará a su primo.
Su hermano nunca canta en este piso.
No estamos conduciendo ese coche en la oficina.
¿Están olvidando nuestros hijos esa chaqueta gris ahora mismo?
Jorge y Carlos todavía trabajan en Berlín.
Esa bicicleta es mía.
Su hermano no se estaba acostando.
Estaba cocinando esos huevos.
¿Hace buen tiempo en primavera?
Cuando eras niño, trabajabas con Juan.
Me muestra las cocinas muy a menudo.
Siempre bailo en este supermercado.
Hemos arreglado ese coche.
Su tío nos visita todas las semanas.
Lloraré en las casas esta noche.
Cuando éramos niños, descansábamos en el jardín.
Si tuvieran dinero, irían a Nueva York.
El plan era demasiado malo.
Lucía va a sentarse antes de traer una ensalada.
Lucía es tan pobre como Pablo.
El vestido no es marrón.
Tienen ganas de hablar con María.
Quieres que vaya a Barcelona.
El mercado cierra a las once los miércoles.
Laura sabía tocar el piano.
Prefieres mucha música.
David no habla con Carmen porque no tiene dinero.
Elena y Carmen tenían otra lección.
Juan era escritor.
¿Es este el amigo más serio de España?
Cuando tengas dinero, beberá agua.
Siempre lloran con Lucía.
Jugaste mucho ayer.
Carlos no lee el mensaje porque tiene frío.
Pintaba la habitación.
Cuando se levante, Sara y Pablo terminarán los ejercicios.
Estás viviendo en Madrid en este momento.
Nunca ha corrido en el museo.
Voy a ir a Madrid después de cerrar una ventana.
Laura me dio el ordenador.
Pedro no es muy alto.
Hay un niño inteligente en este baño.
Juan no intentará elegir un armario pequeño.
Siempre veo partidos.
Tus hijas se acostaron anoche.
Ha ayudado a este vecino.
Nunca has comido chocolate.
¿Es el zapato tuyo?
Tiene cincuenta años.
Esos son mis hermanos.
No había un perro en esas habitaciones.
Hay algunos museos en el piso.
¿Ha caminado Laura en ese museo?
Isabel estaba nerviosa.
Todavía no hemos comido otro huevo delicioso.
Me llamo Carlos y soy de Madrid.
Si pudiera, elegiría otra cama negra.
No puedo enviarle estos regalos.
Laura se quitaba la camisa los fines de semana.
Buscaron un nuevo mensaje y luego lo vendieron.
Trae el café porque quiere escuchar las canciones.
No viajaron a Madrid el 16 de mayo.
Juan y Jorge van a ayudar a su hija.
Carlos está más triste que Sara.
Nació en 2013.
Cuando era niño, bailaba en mis jardines.
¿Adónde van?
Sara les envía un lápiz a sus primos por la noche.
Ana viajará a París.
Su hijo escribirá un poema el próximo verano.
¿A quién ha buscado?
El puente no es pequeño.
Va a cepillarse los dientes mañana por la mañana.
No construiremos otra cocina la semana que viene.
Si Carlos pudiera, pagaría otra pizza.
Tienen estas cámaras.
El vecino está al lado de la farmacia.
Siempre ven partidos.
No te duele la espalda.
Su tío no quería un barco gris.
Cuando se levanten, Ana llamará a su hermana.
Tienes ganas de comer queso.
Pablo se aburrirá a la una.
¿Sabía tocar el piano?
¿Dónde está mi barco? Lo he perdido.
A tu hermana le encanta la política.
Vas a jugar al tenis el próximo verano.
El sombrero costó ochenta y cinco euros.
Lucía está viendo este gato pequeño.
¿Dónde está tu ordenador?
Esta fiesta era el jueves a las 6:25.
María y Ana oyeron esta música extraña ayer por la tarde.
Ana empezó a esperar a esa enfermera importante.
Fue a París después de pintar su casa.
El pájaro era muy inteligente.
Carmen volverá de este mercado esta noche.
Su primo no vivió en Berlín durante doce semanas.
Todo el mundo ha roto ese plato negro.
Sus hijas traen agua muy a menudo.
Nuestra hermana nunca ha descansado en el supermercado.
Laura no traducirá la carta larga la semana que viene.
Juan y Pablo te han contado un plan importante.
Todavía trabajamos en Nueva York.
¿Cuántos años tiene Ana?
¿Dónde trabaja Juan?
Tiene ganas de cerrar algunas maletas.
No lo viste.
Cuando era niña, comía huevos.
¿Es este estudiante muy valiente?
Están estudiando italiano.
No tocas la guitarra todas las mañanas.
Lo traes todos los días.
¿Cuántos hombres hay en este teatro?
Carmen debe salir de Sevilla.
Había tres sillas amarillas en la biblioteca.
Digo que va a escuchar la música.
¿A qué hora termina el partido?
Juan va a ponerse el sombrero.
¿Va a viajar tu hermana a Alemania en avión esta noche?
Por la mañana caminaba hasta ese castillo.
Elegiré las viejas camas cuando me levante.
Miguel va a ir a Nueva York antes de pedir té.
La sopa era española.
¿Cómo es la habitación?
Laura no puede hablar con su hija porque tiene prisa.
¡Qué bicicleta tan barata!
La playa es muy tranquila.
Vas a buscar una nueva revista esta noche.
Cocina en su cocina pequeña.
Pedro, no esperes ese avión.
La estábamos llamando.
Les presté ese barco.
Se levantó a las 5:55.
Va a hablar italiano mañana.
Isabel ya ha pintado otra habitación sucia.
La sopa era muy buena.
Esta mujer todavía trabaja en Londres.
María se durmió después de escribir algunos poemas.
Elena se está cepillando los dientes en este momento.
El vecino todavía no ha esperado a su tío.
Cuando entró, ya había limpiado esa silla pequeña.
Si hace sol, esperará a sus hijos.
No les gusta trabajar en la habitación.
¿Hay muchos caballos en esos jardines?
Juan quiere conducir esa bicicleta, pero no puede.
Viajará a Roma el 18 de septiembre.
Jorge y Pablo deben olvidar ese secreto en la universidad.
Lloró en la tienda.
No visites este hospital.
No hablarás francés.
Dámelo, por favor.
Quieres ser profesor.
¿Dónde está tu bicicleta? La has perdido.
Cuando su hija era niña, viajaba a Nueva York.
¿Por qué vas a ir a Madrid?
Corriste en la tienda el mes pasado.
Tenemos que elegir todos los periódicos, pero no podemos.
Isabel va a hablar francés el año que viene.
¿Cómo está su hija?
Cuando Juan era niño, comía con Juan.
Nuestros tíos no vieron un partido hace dos días.
Estábamos ayudando a ese abogado cuando llegaron.
¿Está esa universidad detrás de la biblioteca?
Te cepillaste los dientes.
Carlos se ponía la falda.
Sara y Ana les traerán zumo.
Ese no es su jardín hermoso.
Ha ido al viejo aeropuerto.
Comeremos arroz el domingo.
¿Nos conoce María?
¿Por qué estamos lavando esta chaqueta?
Pagaré ese viaje interesante.
¡Ven aquí!
No vive en Sevilla todos los días.
Entendía esas revistas ahora.
Me gustan esas cámaras y quiero comprarlas.
Esta universidad está cerca de Madrid.
David no compra nuestro viejo barco muy a menudo.
Las enfermeras me han visto.
Todos los días arreglo este barco.
Lucía se acostó.
¿A quién llamó Isabel?
Mis hijas me prestarán un billete.
No te duelen las manos cuando hace frío.
¿Dónde está nuestro coche? Lo hemos olvidado.
Si hace sol, Isabel preparará dos clases.
¿Cuándo bebieron mucha agua?
Isabel necesita comer una ensalada, pero no tiene tiempo.
Pedro jugará al tenis.
Nos levantamos antes de leer todas las novelas.
El abrigo es nuestro.
Viajaré a Roma el 15 de diciembre.
Pablo hablará con Miguel porque quiere hablar con su tía.
El taxi llegará a Sevilla a las tres menos cuarto.
El médico está estudiando en ese hotel en este momento.
¿Dónde estaban esos platos?
Tienes otro coche amarillo.
Estoy escuchando esta música ahora.
¡Qué bien bailo!
Nació el 16 de enero.
¿Por qué habló con Luis?
Cuando era niño, vivía en Roma.
¿Quiere su primo un reloj?
No había armarios baratos en este piso.
La lámpara estará al lado de la mesa.
Lucía se lo prestó hace dos días.
Se lo he contado.
Todas las semanas Juan camina hasta el aeropuerto.
La vaca que encontré era grande.
Te visita por la tarde.
Si la tienda está cerrada, cerrarán esa ventana.
Pinté estas mesas hace un año.
Esperamos que el abogado sea muy pobre.
Tienes miedo de los perros.
Va a ducharse antes de traer la ensalada.
¿Por qué elegirá Jorge estos abrigos?
La bicicleta que hemos lavado es alemana.
Mañana Jorge oirá sus canciones hermosas.
Quiere mucha agua ahora.
Su hijo se llama Pablo.
¿Nos encantan mis conciertos importantes?
¿Cuántas bibliotecas encontrarán?
Si el tren no llega, buscaré muchos gatos pequeños.
Ana no puede visitar la ciudad tranquila porque está preocupada.
Tienes que cocinar tu pastel, pero no tienes dinero.
Tu primo lo olvidará la semana que viene.
Tenemos razón.
Isabel y Lucía cocinarán la naranja cuando vuelva.
Esta silla está más sucia que esa silla.
Laura te lo contaba.
No había un barco en estas casas.
¿Cuándo va a escribir Jorge un poema?
¿Se durmió el mes pasado?
Vivieron en Lisboa ayer por la tarde.
Nos ponemos el zapato todas las semanas.
No puedo ir a Sevilla porque no tengo dinero.
¿Son las cartas de él?
Hace dos días lloraron con Laura.
Ya he hablado con mi tío.
¿Está caminando el profesor en el aeropuerto ahora?
La bicicleta es de ella.
Hay algunas vacas en el jardín.
Sabe que Ana no ha escrito el mensaje.
No me ayudarán.
¿Habrá dos pájaros fuertes en ese banco?
No te enfadaste porque no tenías tiempo.
Voy a escuchar mis canciones.
Se vistieron antes de caminar.
Sara va a salir de este museo.
El partido es largo.
El martes va a ir a la tienda.
¿Sabe bailar?
¿Cómo es el mercado?
Tiene setenta años.
Quiere ayudar al mal niño, pero no puede.
Le cuentan un problema a Miguel todas las semanas.
La semana pasada Carlos vio un caballo.
Eran las dos cuando David llegó.
Quieres conducir las bicicletas, pero no puedes.
Estás cocinando en la estación.
Su perro era muy fuerte.
El verano pasado te enfadaste.
Viví en Lisboa durante dos semanas.
Elena siempre habla español.
¿Cuándo beberá Ana té?
Tu hija ha corrido en tus pisos.
¿Habrá tres coches en este castillo?
Lavé ese barco el verano pasado.
Mi primo prefiere esas faldas.
Este concierto no es más nuevo que el otro.
Quiero ir a Sevilla.
Elena empezó a preparar esa boda.
Había algunas camas en esa escuela.
No son perezosos.
Te gustaría abrir una ventana.
¿Hay algunas fiestas en Londres?
¿Compró María la manzana el domingo?
Si tuviéramos coche, compraríamos ese armario.
Tu hermana lo sabe.
Son más altos que su tía.
Vamos a caminar hasta el teatro.
¿Le están vendiendo el coche a Isabel?
Alguien limpia esas mesas.
Necesita ir a Nueva York.
A su tío le encanta cocinar manzanas.
Somos de Roma.
El niño los esperó.
Juan se dormirá a las siete.
Acabas de visitar la biblioteca.
Llamaba a su tía todas las semanas.
Le duele el estómago.
¿Es médica?
Nunca habla español.
El abrigo bonito cuesta noventa y un euros.
Vivieron en Nueva York durante doce semanas.
Tus hijas la estaban viendo.
Las camisas costaron 66 euros.
Las chicas bajas van a oír esos ruidos extraños en la escuela.
¿Qué silla elegirá?
¿Qué compró Miguel?
Pablo irá a Barcelona pronto.
¿Cuándo iremos a Roma?
Cuando tengan dinero, venderá esos jardines.
El concierto no era el jueves a las nueve menos cuarto.
Nos estás dando cuatro pasaportes.
Los ordenadores están sobre el armario.
¿Lo ha encontrado el profesor?
Saldrá de la iglesia.
El camarero que vive aquí es profesor.
¿Costó ese reloj treinta y ocho euros?
El vecino que trabaja en Londres es ingeniero.
El paraguas está sobre el armario.
¿Cuándo hablamos con nuestra hija?
Entendemos las historias.
Arreglaré el viejo teléfono.
No vamos a llamar a nuestro hijo mañana por la mañana.
Su hermano no se llama Juan.
Acabas de limpiar sus habitaciones.
El hospital no cierra a las doce los lunes.
¿Quién puede ayudar a ese chico famoso?
¿De dónde es Sara?
¿Cuánto cuesta la cámara?
¿Deben escucharlos Carlos e Isabel?
Cree que Luis y Carmen trabajan en Madrid.
Laura le ha mostrado una camisa a Carmen.
Son las doce y cuarto.
El taxi sale a las tres y media.
Si Lucía tuviera tiempo, traduciría el libro.
Mañana traducirá ese mensaje extraño.
Cuando llamaron, Isabel y David ya habían visto otra película.
Te acuestas los fines de semana.
No es médico.
¿Qué naranja cocinará?
Su primo empezó a pagar una boda.
Sara nunca habla francés.
Lo han pagado.
Habrá algunos coches en la habitación.
Carlos y Ana estudiaron inglés hace un año.
Es de Berlín.
La fiesta es muy interesante.
Carmen ya ha hablado con Lucía.
Tus tías deberían ir al teatro.
Lee ese poema.
Vamos a arreglar nuestras bicicletas.
Luis fue a Madrid después de visitar esa ciudad.
Nuestro hijo lo esperará el año que viene.
A Pablo le gusta su música.
Quiero ser arquitecto.
Eres escritor.
Pedro y Luis siempre juegan al baloncesto.
Le han prestado algunas bicicletas a Elena.
Laura estaba pagando un sombrero.
Este médico necesitaba traducir esas novelas.
¿Quién limpió esta mesa?
¿Cómo está su hija?
Creo que tu bicicleta es barata.
No me duele la garganta hoy.
Sabe que Jorge vive en Londres.
¿Cómo está tu hermana?
Quizás.
El pastel no es demasiado delicioso.
Les gusta la música.
Acabo de leer un periódico.
Su tío tenía mucho frío.
Juan lo elegirá.
Entendíamos la idea.
Lo está encontrando.
No habrá un hombre en su cocina.
¿Va a conducir David este viejo coche esta noche?
Un vaso de agua, por favor.
Laura va a ir a Barcelona para abrir la caja fea.
No te gusta esta iglesia.
Me gustan los mensajes.
Elena ha comido la ensalada.
¿A qué hora empezará la fiesta?
¿Por qué no construye esta estación?
Me gustan los periódicos y quiero comprarlos.
Pablo y David acaban de cerrar la caja.
Sara se lo traerá.
Voy a tocar el piano el año que viene.
Saben que trabaja en Nueva York.
Tenemos hambre.
Laura trajo ese pastel.
A su hija no le encanta comer bocadillos.
Estoy triste.
Llama a su tío, por favor.
Luis estaba hablando francés.
Tengo cuarenta y cuatro años.
Tenemos calor.
Arreglará las sillas sucias cuando tengas tiempo.
Esta maleta no es tan azul como la otra.
Luis y Carmen se estaban lavando las manos.
No ayudes a su primo, por favor.
Hace viento en París.
Los profesores son pobres.
David vive en Londres desde hace doce semanas.
¿Dónde perdiste este libro?
Sé que puede tomar el taxi.
Leemos en el restaurante por la noche.
No hay un profesor valiente en esta oficina.
Ese es tu piso grande.
Lucía es tan alta como sus hijos.
Conoce la estación.
Laura los llamó.
El chico nos conoce.
¿De quién son estos barcos?
¡Qué plan tan interesante!
Nunca veo partidos.
Siempre juega al fútbol.
No tenía esos perros inteligentes.
Al estudiante le encantan las novelas.
Escúchanos, por favor.
Tocabas el violín.
Nunca habla alemán.
Su hermana vive en Lisboa desde hace tres meses.
Tenemos que llevar un sombrero, pero no podemos.
Tiene que beber vino, pero está muy triste.
Nos gusta tocar el violín.
El reloj está debajo del armario.
Este es el bosque más grande de Portugal.
No tienen este caballo.
Tengo que traer la foto, pero no tengo dinero.
Se durmieron antes de leer algunos libros.
Quiere mostrártelo.
El teléfono no es demasiado nuevo.
¡Qué hospital tan grande!
Hoy es sábado, 12 de abril.
Al camarero le encanta la política.
Estamos pagando ese vestido.
La ventana que cerraron estaba rota.
Tenemos ganas de buscar la vaca.
Leía mucho muy a menudo.
La casa que pintamos estaba sucia.
El taxi no llegó a Berlín a las 11:35.
Estaban traduciendo esa carta cuando entramos.
Los jefes te enviaron tu carta ayer por la tarde.
¡Qué películas tan malas!
Sus hijos tocan el violín todos los días.
Nuestra caja es gris.
Tu tía se llama María.
Te gustan los perros.
¿Lo pagamos?
Son más bajos que su tía.
Acabas de ir a Sevilla.
¿Les prestará mi taza mañana?
Lucía y Laura no están conduciendo la bicicleta.
Isabel irá a Berlín después de ayudar a tus hijos.
¿Cuántos aviones has visto?
Por la tarde el chico viaja a Francia.
Estábamos olvidando las preguntas cuando David llegó.
No irá a México.
Me gusta esta chaqueta y quiero comprarla.
Ese jefe que ha escuchado el ruido es tu primo.
Encontró un coche amarillo y luego lo vendió.
Se despierta a la una y media.
Estos camareros nunca estudian en sus pisos.
No va a ver la película esta noche.
Cuando Luis tenga dinero, irá a Londres.
¿Le gustan las patatas?
Juan e Isabel llegaron al hospital el mes pasado.
Encontraron un vestido feo y luego lo perdieron.
Cuando tengan dinero, visitarás a nuestro hermano.
Nunca has cantado con Isabel.
Estaremos en el jardín.
Por la noche Jorge se levanta.
Camina hasta la universidad todas las mañanas.
Espera que Elena trabaje en Madrid.
Se lo estaban mostrando.
Estoy un poco aburrido.
Si mañana llueve, se dormirán.
¿Qué van a decir?
Todo el mundo ha construido este teatro.
¿Es la ciudad muy grande?
Ayer viajó a Nueva York.
¿Cierra el banco a las nueve y cuarto?
¿Eran los coches muy viejos?
Ese estudiante que ha abierto otra puerta es pobre.
Pedro es demasiado fuerte.
Han ido al supermercado.
Este es el bosque más grande de México.
No llevará un sombrero porque tiene sueño.
David no va a volver de Portugal el próximo verano.
Cuando tengas tiempo, construirá esa universidad fea.
Laura no conoce al chico.
Esas son sus casas sucias.
Se está sentando.
Carmen y Juan no se los mostrarán el año que viene.
Ya no trabajo en Londres.
No le darás un zapato mañana por la mañana.
Sara intentará hablar con Miguel.
Su primo tocó la guitarra hace dos días.
¿Era Sara alta?
No cantes en esa estación.
Luis y Ana van a hablar portugués el próximo verano.
Puedes traducir tu carta extraña.
El taxi sale para Madrid a las diez.
Necesitamos pedir la pizza, pero estamos muy contentos.
El año pasado Juan y Sara no nos lo prestaron.
El pastel es bueno.
Tu primo le vendió las camas a María.
¿Recuerda tu música?
Cocinarás el tomate.
Sabe que se ducharán.
Isabel y Laura estudiarán alemán el lunes.
¿Está este chico rico demasiado cansado?
Tomaron este avión.
Necesita este abrigo.
No puedes leer mi diccionario porque no tienes dinero.
Creo que han comprado otra radio.
¿A quién esperaremos?
Va a ir a Nueva York para correr.
David construyó el castillo grande la semana pasada.
Tu hermana se llama Sara.
Tienen que construir una casa grande, pero no tienen tiempo.
Cocinaba queso los fines de semana.
Necesito pedir zumo, pero estoy muy ocupado.
Nos encanta la leche.
Esos son tus baños tranquilos.
Entiendes tu idea.
Cuando entró, Ana ya había elegido una camisa.
Me gusta jugar al ajedrez.
¿Va a jugar el médico al tenis?
Llama a mi hija, por favor.
Pedro y Lucía vivieron en Nueva York durante diez años.
Se divertirá a las nueve y media.
El amigo quería té caliente.
¿Está libre este asiento?
Necesita visitar a sus hijas.
Empezamos a ayudar a los vecinos famosos.
Miguel no puede ir a Lisboa porque no tiene dinero.
Quiero que ayude a nuestros tíos.
El castillo no abre a las doce y media.
El coche costó noventa y seis euros.
¿Pintó este médico este sofá negro hace tres semanas?
¡Qué palabras tan buenas!
¿Están bebiendo mucho zumo ahora?
Tienes treinta y seis años.
Conducirás la bicicleta marrón porque quieres escuchar este ruido.
¿Le gusta este concierto corto?
El sofá me parece verde.
Lo sabe.
Esta es tu falda blanca.
Empezaron a hablar con Luis.
Si vivieran en Madrid, beberían mucho té caliente.
Sara tiene que vender muchos pisos, pero está muy nerviosa.
Estudiábamos italiano.
Necesitas esta silla.
Le dio esas cámaras a Lucía.
La mujer tuvo que vender el vestido.
La mujer caminará hasta el mercado pronto.
¡Vamos!
Busqué una bicicleta cara y luego la vendí.
No escuches las canciones.
Si tuviera tiempo, conduciría este barco.
Hay algunos aeropuertos al lado de la tienda.
Jugará en el restaurante famoso.
Sara es enfermera.
Le estaban contando tres problemas a Sara.
Está en Berlín.
María va a arreglar el reloj sucio.
No cerramos cinco maletas.
Cuando tengas dinero, buscaremos un caballo.
Todavía no ha traído su vaso.
Estos hombres estudiarán portugués el viernes.
No hay fiestas en Sevilla.
¿Habló alemán ayer por la tarde?
Este niño necesita su sombrero amarillo.
Hay un pájaro hermoso en el castillo.
Encontraste un ordenador roto y luego lo perdiste.
¡Qué bien canta nuestro tío!
Había un gato en esa cocina.
Los médicos te los han enviado.
Esos son tus tíos.
Si tuviera tiempo, iría a París.
¿Dónde estaba mi teléfono?
Terminarás tu ejercicio cuando lleguemos.
Laura no abrirá esa puerta el año que viene.
Ya son las 5:05.
Mi hermana es pintora.
Habrá muchos hombres en esta escuela.
Te sentarás después de pintar una cama blanca.
Laura te llamará la semana que viene.
El taxi llega a las seis.
Tiene que escuchar esa canción, pero no tiene dinero.
Tu primo visitará a su tía cuando vuelva.
David rompió su lámpara bonita hace dos días.
Nuestro hijo tenía mucha sed.
Pablo y Carmen se aburrirán mañana.
No te gusta la respuesta.
¿De quién es esa chaqueta?
No tienes ganas de vestirte.
La chica vivió en Madrid durante cinco semanas.
Su revista está debajo de la mesa.
No hablarás con María porque estás nervioso.
Todas las mañanas no pierde ese ordenador.
El museo cierra los lunes.
El profesor debe prestarle un barco rápido a su hija.
Luis es demasiado rico.
Tomarán los autobuses rápidos cuando Ana vuelva.
¿Por qué fue Isabel a Nueva York?
Se lavó las manos el año pasado.
Hace mucho sol en Madrid.
Este plan es difícil.
Elegiremos esa mesa cuando vuelva.
Miguel pagó la ensalada en el supermercado.
Necesitamos el abrigo.
Carlos entiende estas respuestas.
¿Hacía mucho frío en primavera?
Este aeropuerto no es grande.
Habrá algunos gatos en el baño.
El restaurante está al lado de la iglesia.
¿Les encanta el vestido?
¿Dónde estaban tus hijas?
Este médico quiere contármelos.
¿Adónde va María?
Estaba perdiendo el plato verde cuando Laura llegó.
Estas mujeres sabían bailar.
Esta cámara está al lado de la cama.
Esta fiesta es el miércoles a las 11:50.
Este chico hablará italiano.
Tenía la cámara ahora.
Estabas construyendo otra casa cuando Luis entró.
El año pasado no llovió mucho en Londres.
¡Lleva mi chaqueta!
Nos estamos enfadando.
A Jorge le gusta escuchar música.
Cuando Luis era niño, trabajaba en Lisboa.
¿Se quedará?
¿Llovió mucho en Londres anoche?
¡Ayuda a mi primo!
Estaba leyendo otro periódico.
¿Salían de Madrid los fines de semana?
Esta novela es más interesante que esa novela.
Quiero limpiar este jardín limpio, pero no puedo.
El billete estaba sobre la silla.
Me gustan los caballos.
Este chico se lo ha traído.
¿Ha nevado en Berlín?
¿Quiere Miguel prestárselo?
Le gustan los gatos.
No nos divertimos a las diez.
Sabe que Ana ha leído una revista.
Isabel y Sara oyen su música por la tarde.
Jorge quiere arreglar su bicicleta alemana, pero no tiene dinero.
El hombre inglés irá a esa tienda.
Si habláramos inglés, iríamos a Barcelona.
¡Qué bien nadan Pablo y Carmen!
Estudiaron portugués hace un año.
Si tuviera coche, bebería el té.
Son las cuatro de la tarde.
¿Hay una cámara sobre la mesa?
Iré a Roma para cocinar.
Esta es la oficina más grande del mundo.
Ese es nuestro zapato rojo.
Ya es la una y cuarto.
Mi tía cantó en el viejo teatro ayer.
Cocinas en la escuela todas las semanas.
El lunes le vendieron muchos coches a Lucía.
Quiero que lave este zapato.
He conducido mi bicicleta.
Mis hijos deben descansar con Elena.
A su primo le encanta escuchar música.
¿Por qué no va a Sevilla?
¿Dónde trabaja Ana?
No hace buen tiempo en Italia.
Laura lo llamó.
Sara debería ir a Berlín.
Juan necesita el reloj.
¿Te envía Carlos dos ordenadores por la tarde?
Sara ya ha conducido su bicicleta.
Laura todavía no ha llamado a las chicas.
Te has levantado.
Vamos a pagar un sombrero.
¿Les enviará otra lámpara marrón?
¿Es Jorge demasiado bajo?
Tienes ganas de llevar esta falda.
¿Te gustaría ver esa película?
Carmen va a oír su música.
Dales la taza blanca.
Ese médico que encontró mi aeropuerto está ocupado.
¿Cómo está nuestro hermano?
¿Se divierte nuestra hermana todos los días?
¿A quién busca Jorge?
Laura puede quitarse la camisa.
¿Es este su hermano?
Te levantabas.
Queremos contártelo.
Habrá algunos armarios en ese museo.
Me ducharé cuando terminemos el trabajo.
Soy tan pobre como mi tío.
Mi hijo esperó a los profesores ayer.
David y Juan van a construir tres bancos abiertos el martes.
Cerrarán su caja porque quieren ayudar a tu tía.
Irán a la iglesia el martes.
No puedo leer un nuevo diccionario porque tengo prisa.
Elena dice que escucharán esos ruidos.
¿Cómo te llamas?
Carmen dice que estaba solo.
Ayer las mujeres salieron de la tienda.
Soy tan rico como Juan.
Sabes que Sara arregló este sofá.
Ese estudiante que trabaja en Sevilla es mi primo.
Luis no juega al baloncesto por la mañana.
Había algunas bodas importantes en Berlín.
El mensaje era francés.
Tus hermanos no quieren escribir mis poemas.
¿Está el museo cerca de Madrid?
Nunca toco el piano.
No debe ir a Alemania.
David necesita pagar la sopa, pero no puede.
Su tío es pintor.
La carta que escribió es extraña.
Los fines de semana Jorge buscaba esta lámpara.
Este taxi es menos lento que el otro.
El año que viene vas a bailar muy poco.
¿Será esta fiesta el martes a las 6:20?
Jorge y Carlos eligen un vestido marrón todas las mañanas.
El teatro abre a las seis y cuarto.
No deberíamos tener cuidado.
Miguel está nervioso.
Juan siempre habla portugués.
Hace dos días fue a Madrid.
Compras una camisa pequeña porque quieres dormirte.
Mis primos no van a mostrarle otra casa a Laura.
¿Qué pastel ha pedido Lucía?
¡Qué estaciones tan modernas!
Carlos es de Nueva York.
Se ha cepillado los dientes.
Elena me entiende.
Esta falda no estará al lado de la mesa.
Espera que Luis vaya a Nueva York.
Mis tías entienden su revista cara.
Isabel quiere que construyan la cocina moderna.
Ayer por la tarde pintaste una cama blanca.
¿Es el barco verde?
No prepararé una clase.
El lunes no va a perder esta camisa.
Comí con Lucía ayer por la tarde.
Tuvo que ayudar a tu estudiante.
Escuchamos tu ruido.
Camina hasta el banco todas las mañanas.
¿Tradujo Pablo el libro hace un año?
Están muy preocupados.
¿Cuántos vestidos ha vendido Elena?
Miguel tiene que pedir mucho vino, pero no tiene dinero.
Hay muchos barcos en la escuela.
No somos muy perezosos.
¿Volverá la chica de este restaurante feo la semana que viene?
El año que viene van a ver el caballo grande.
Nuestra hija te lo está prestando.
¿Terminan Lucía e Isabel ese trabajo todas las semanas?
Si hace sol, no llamará a su hija.
El lunes no va a ir a la tienda.
La chica está más triste que María.
Tienen razón.
Va a visitarnos el sábado.
¿Por qué va a tomar un tren?
Laura conducirá su bicicleta la semana que viene.
El hombre no verá nada.
¿A Carmen le gusta beber leche?
Carmen quiere ser enfermera.
Los fines de semana Laura y Miguel tocan el violín.
¿Dónde están los pájaros?
Hay un ordenador al lado del armario.
¡Qué estudiantes tan importantes!
Hace dos días este vecino cerró la ventana grande.
¿Empezamos a llamar a los chicos?
Se vestirán cuando me levante.
Este vecino dormía con su hermano.
¿Comprarán la camisa?
¡Qué cocina tan hermosa!
Su primo nació el 27 de noviembre.
No te entendemos.
Esta camisa es de él.
Sara no va a prestárselo.
¿Es ese autobús muy rápido?
¿Por qué se divirtió?
Me gusta este libro y quiero comprarlo.
Esta escuela hermosa no estaba detrás del supermercado.
¡Qué habitaciones tan nuevas!
David e Isabel no van a darle otro periódico a su hijo.
El niño no ha cocinado la sopa española en estos pisos.
No hacía mucho sol en Londres.
Hace un año leí la carta extraña.
Pedro quiere escucharlo.
Sus primos están cerca del supermercado.
Todavía no he ido a Roma.
¿Es esta puerta más nueva que la otra?
Hay una clase en Madrid.
La enfermera era médica.
El mes pasado su primo nos dio cinco billetes.
¿Quiere mi tío ser profesor?
¿Dónde vio una montaña?
¡Come en esta cocina!
Cuando Juan llegó, ya habían conducido la bicicleta.
¿Cómo está nuestra tía?
Su hermano tiene la casa.
¿Qué libro buscan?
¿Beberán Pedro e Isabel leche?
Esta vaca es tan grande como esa vaca.
Se cepillará los dientes.
Nos encanta jugar con nuestras hijas.
Esa no es su chaqueta verde.
Jugaste a las cartas.
Te visitó el año pasado.
La universidad cierra a las diez.
¿Por qué no escriben ese buen poema?
Soy muy perezoso.
Caminaremos en esta cocina el próximo verano.
No quiere visitar la biblioteca.
Van a venderles ese coche a sus hijos esta noche.
Isabel es menos joven que David.
¡Qué bien juega Pedro!
La tienda abre a las tres y media.
La mujer debe limpiar las sillas.
Jorge y Ana quieren ir a Sevilla.
Nos gusta la sopa.
Este no es el aeropuerto más pequeño de Japón.
María fue a la tienda.
Este es el río más pequeño de Italia.
No visites a la enfermera, por favor.
El partido será el jueves a las seis y media.
Condujiste las bicicletas.
Entendía esa pregunta.
Ana no sabe tocar la guitarra.
A Elena le gusta su barco.
Dormimos muy poco.
Jorge irá a Nueva York.
Esta nueva oficina está cerca de la universidad.
Luis no preparó mucha sopa porque tenía sueño.
Juan va a divertirse antes de nadar.
Nunca ha nadado en la iglesia.
¿Lleva Carlos un sombrero todas las semanas?
Luis y Jorge no se pusieron la chaqueta.
¿La entendíamos?
Se acostaron a las cuatro menos cuarto.
¿Va a ayudar su hermana a su hermana el año que viene?
Jorge se dormirá cuando me levante.
Estabas triste.
Su hermana pagó 74 euros por estos relojes.
¿A este hombre amable le encanta hablar francés?
¿Pueden traer Juan y Sara el pastel?
El autobús llega a las 5:25.
Esos son mis nuevos teatros.
Le duele el brazo hoy.
¿Hay algunas fotos al lado de la cama?
Esta caja está más limpia que la otra.
No habrá una chaqueta gris al lado de la mesa.
¿Es tu tío de Argentina?
Le ha prestado otro coche.
Carlos no le envía estas faldas a su hermano todos los días.
Te llamo luego.
Esta chica es más famosa que Carmen.
Abro mi caja todos los días.
Por la mañana leía en ese hospital.
Ese regalo está debajo de la cama.
Llegó al teatro la semana pasada.
Tiene que traer muchas pizzas.
¿Va a abrir Lucía esta puerta amarilla mañana por la mañana?
Necesita venderlo.
El camarero no tiene calor.
Todavía no ha cerrado dos ventanas.
¿Ha nadado el niño en el castillo?
Cuando Carmen tenga tiempo, llamaré al amigo amable.
Por la noche no traduces este periódico fácil.
Lo compraré la semana que viene.
Ana tiene que comer pan, pero no puede.
El abogado siempre escucha música.
Ya se ha acostado.
Lucía pintó tres mesas.
Me encanta tocar el violín.
Sara, llámame.
No nos duchamos porque teníamos sueño.
El mes pasado no estudiamos inglés.
¿Jugamos al tenis todos los días?
¿Cuántas farmacias ha visto?
La pizza es española.
Pedro ya ha llamado a los chicos.
Todo el mundo ayudó a su primo.
No puede cerrar nada.
Laura quiere que hables con tu hermano.
¿Por qué va a visitar a su hermano?
Hay un barco en la escuela.
¿Lloverá en México mañana por la mañana?
El teatro está lejos de la farmacia.
No necesita escucharlo.
¿Vas a ir a la estación?
¿Era esta película interesante?
Lucía está tan enfadada como su primo.
El jefe no tenía el reloj.
Pagó cincuenta y seis euros por las novelas.
Ana va a dormir con su tía.
No han vendido su ordenador.
David recuerda este ruido.
Se viste a las 11:20.
La chica pagó 29 euros por el reloj.
Juan y María van a salir de esta universidad el sábado.
Espero que no hable con mi hermano.
Este es el pueblo más hermoso de Francia.
Vas a ver tus hospitales grandes.
Comprarán una cámara.
Me duele la cabeza.
Isabel ya no trabaja en Roma.
Este viaje era el lunes a las cinco y media.
Debe comer carne deliciosa.
Cuando Lucía termine el trabajo, visitará la ciudad.
Lo estaban esperando.
Si quieres, beberé vino.
Viaja a Nueva York muy a menudo.
Juan quiere llamarnos.
Mi hija no tenía calor.
Va a ir a París para comprar sus sombreros.
No le prestes su bicicleta, por favor.
Viajaré a México.
Miguel y Juan cocinan mucho chocolate por la tarde.
¿Quién ayudará a esos camareros?
No puedes hablar con Lucía porque estás nervioso.
Esta foto está debajo del sofá.
El mes que viene pintaré esta cama.
Naciste el 12 de diciembre.
Visita a mi chica, por favor.
Isabel está más enferma que Lucía.
¡No llores en el piso!
No puede levantarse porque tiene frío.
El teatro abre a las dos menos cuarto los miércoles.
A Laura le gusta comer con su primo.
¿Cuándo esperaremos a sus tías?
Laura tiene sueño.
¿Dónde perdimos la radio?
Este concierto es muy bueno.
¿Por qué estás hablando con Elena?
Siempre ven conciertos.
Por la noche estudiamos portugués.
Está durmiendo en mi baño.
Se lo presta por la mañana.
Ya he cocinado pescado.
Ese chico que eligió el armario pequeño es profesor.
Cuando Lucía era niña, vivía en Barcelona.
Todavía es temprano.
Eso no es verdad.
Tu tío no es más valiente que Miguel.
Viven en Nueva York desde hace once meses.
Se está quitando la falda.
Llevará este zapato sucio.
Estaba durmiendo en esta tienda.
Nos entiende.
Este es el restaurante más feo de Italia.
Tengo que conducir la bicicleta, pero no tengo dinero.
¿Cuándo hablará Pablo con su primo?
Miguel quiere comer el queso, pero está muy cansado.
Preferíamos la sopa.
¿Ha hablado su hija francés?
¿Nos acostamos?
Entendemos los mensajes.
Nieva mucho en París por la tarde.
Espero que lleven las camisas.
Esta chica quería ayudar al nuevo vecino.
El domingo oyó esta canción.
¿Cuántos vestidos hemos vendido?
Este coche es de ella.
Se quedó.
Necesita ver cinco conciertos, pero no puede.
¿Dónde compró Pedro la cama?
Pablo comprará ese vestido bonito cuando Elena tenga dinero.
Mi hijo necesita olvidarlo.
Vamos a viajar a Barcelona el 7 de julio.
Estás estudiando italiano ahora mismo.
Este vestido es de ella.
Ve la película, por favor.
¿Viajaste a Argentina hace dos días?
¿Era ese viaje el 15 de octubre?
Estas bicicletas son mías.
Hoy es martes, 12 de octubre.
¿Nos gusta el puente grande?
Hay una clase en Roma.
Quiere que lleve muchos vestidos.
Ana está menos contenta que Juan.
Hace buen tiempo en Portugal.
Quieren que vendas otro piso.
Sara, ven aquí.
Cuando Lucía salió, ya habían traído cerveza.
Esta cama cara no cuesta veintisiete euros.
¿Necesitan elegirlo?
Véndeles el armario.
Han jugado con Juan.
A Juan no le gusta la política.
Estaba construyendo cinco teatros cuando entraste.
No había un concierto en Barcelona.
Estabas cerrando esta puerta cuando entré.
No hay una vaca en la cocina.
Tienen ganas de ir a Barcelona.
Isabel y Pablo querían este viejo ordenador.
Estábamos contentos.
Me gusta el vestido y quiero comprarlo.
¿Te gustaría escuchar esa canción extraña?
El piso estaba un poco sucio.
El abogado alemán va a jugar al fútbol.
No te gusta tocar el piano.
Nació el 12 de enero.
¿Cuánto cuesta el barco?
Te estás poniendo el sombrero ahora mismo.
¿Adónde fue Isabel el sábado?
¿Se quitará este chico la camisa?
¿Estudiarán con Sara?
Esos son sus nuevos zapatos.
Quiero mucho zumo.
Esperas que Laura cierre tres puertas.
Jorge quiere aburrirse.
Ese es su viejo abrigo.
Se los estamos enviando ahora mismo.
Al abogado joven le gusta beber zumo.
La enfermera preparó un pastel.
Si hace frío, Juan pintará esos sofás.
¡Qué enfermo está!
Esa chica que trabaja en Roma es pobre.
Te lo contaba.
¿Dónde va a encontrar Pedro una escuela grande?
Soy tan rico como mis hermanas.
Los camareros entendían este libro corto.
Voy al teatro en tren todas las mañanas.
Tienes una revista, pero no la usas.
Es un placer conocerte.
¿A mi hermano le gusta la carne?
Lucía lleva algunos sombreros por la mañana.
Tenía las cámaras.
Su primo no quiere ir a Nueva York.
¿Quién va a preparar el examen?
El médico quería esta cámara.
El restaurante abre a las 8:15.
¿Quién puede llamar al médico?
¿Quién verá ese concierto?
Las bicicletas me parecen amarillas.
Esta cámara costó 86 euros.
Me llamaba.
La chaqueta es tuya.
Carmen prefiere carne.
Bebí cerveza el verano pasado.
Esta noche vamos a comer ese bocadillo.
Jorge no es arquitecto.
Este médico tiene que ver todos los conciertos.
No le des el billete.
Alguien vio el avión.
¡Qué casas tan viejas!
Su primo nunca juega al fútbol.
Jorge y David no compraron esas bicicletas.
Lucía entiende el mal secreto.
Necesitaba un paraguas.
Hace mal tiempo en otoño.
Estos son sus abrigos sucios.
Tengo que preparar tres ensaladas.
Se lo contaré el domingo.
Hemos viajado a París.
María no fue a París porque no tenía tiempo.
Tienen que pagar esa pizza, pero no tienen tiempo.
¿Qué ventana estás abriendo?
¿Adónde fuimos hace tres semanas?
Hay una enfermera española en este baño.
La escuela abre a la una menos cuarto los miércoles.
Ya hemos hablado con nuestra tía.
David compraba el libro.
No escribió nada.
No había un sombrero al lado de la silla.
María va a venderle su silla a Lucía mañana.
Este es el parque más tranquilo de Argentina.
¿Nada el camarero con Ana por la noche?
Quiero enviárselos.
Esta chaqueta es de ella.
Ese teatro está cerca de París.
Este periódico es mío.
¿Cuándo trajo Elena una chaqueta?
Nunca han comido carne.
Tu tía se los mostró.
Me gustan los poemas.
Compró un libro difícil y luego lo vendió.
Nadie construyó la casa.
Laura quiere que lleven esa chaqueta.
Laura necesita terminar este periódico, pero no tiene tiempo.
La mujer que trabaja en París es ingeniera.
Su cámara está al lado de la cama.
Luis quiere arreglar esa cámara, pero no tiene dinero.
Digo que estaban muy cansados.
Sé que estamos hablando con Isabel.
Siempre juegas al tenis.
Compré una lámpara negra y luego la vendí.
Mañana por la mañana venderemos un zapato verde.
Su hijo siempre habla portugués.
Este no es el bosque más tranquilo de Argentina.
¿Vuelve el jefe de México por la tarde?
Pablo va a traducir las revistas la semana que viene.
Me sentaré.
¿Nevará en Nueva York?
¿Qué pastel va a pedir Pedro?
Eran las once y media cuando llegué.
Me gusta esa revista y quiero comprarla.
María entiende las ideas.
Siempre está demasiado ocupado.
Puede dárnoslos.
Era la una menos cuarto cuando Miguel llegó.
Laura tiene frío.
No va a tomar estos aviones.
¡Qué calle tan tranquila!
El vestido que llevamos era caro.
Miguel quiere escribir el poema, pero no puede.
Le está dando una carta a su tío.
No te llamó ayer.
¿Estarán mis buenos diccionarios debajo de la mesa?
Mi hija la ayudó.
Nos muestra una cocina muy a menudo.
¿Hay tres pájaros en la casa?
Si mañana llueve, Luis escribirá esos poemas.
¿Por qué eligió una revista?
Sus primos han roto sus botellas.
Siempre lloro en el supermercado.
¿Quién comprará su café?
Va a quitarse el abrigo el miércoles.
Te gustan estas preguntas.
Cuando termine el trabajo, cocinaremos mucho queso.
Te duele el estómago ahora.
Su hermana va a darles la llave el año que viene.
David le está mostrando un vaso a Juan ahora.
Trabajaron con su hijo hace tres semanas.
Tienen que visitar este teatro, pero no tienen tiempo.
Lucía no tiene prisa.
Pablo ya no vive en Nueva York.
Pagamos setenta y cinco euros por este sombrero amarillo.
Tengo veinte años.
¿Corrimos en nuestro jardín ayer por la tarde?
El abogado va a ver un partido.
Soy muy tímido.
Este nuevo abogado está lejos del mercado.
¿Cuántas estaciones hay en Lisboa?
Ana quiere elegir este sofá verde, pero no tiene dinero.
Pablo es más famoso que Jorge.
Esta es su bicicleta gris.
Necesita pagarlo.
Este concierto era el lunes a las cinco.
¿Cuántas novelas han leído?
No te duele el brazo ahora.
Cree que era muy inteligente.
Cuando Sara tenga dinero, traerá mucha sopa.
Compró una bicicleta pequeña y luego la vendió.
Van a venderte la mesa.
Alguien construirá el museo.
Tiene veintinueve años.
Habrá muchos gatos en esas habitaciones.
Va a prestarle estos regalos a Laura mañana.
Sara se durmió porque quería divertirse.
Este estudiante intentará cocinar mucho pan delicioso.
No es más fuerte que Juan.
¿Come su hermana muchos huevos por la mañana?
Son las ocho menos cuarto.
Eres inteligente.
La taza que Laura ha roto es azul.
Sus palabras les parecen malas.
¿Ayudará mi hijo a su hijo el próximo verano?
Pueden cepillarse los dientes.
No soy más valiente que Ana.
Estamos menos enfadados que Luis.
A Pablo y Carmen les encanta hablar italiano.
Luis estaba pintando otra mesa cuando llegamos.
María intentó visitarte.
Todavía no han comido queso.
Les gustaría conducir el viejo coche.
¡Qué bien nada!
Voy a ir a la estación el jueves.
Miguel y Laura tienen ganas de ir a Berlín.
Entiende el periódico.
Nunca estudian con Sara.
Carlos se lo dará.
Pagamos 50 euros por nuestro sombrero.
¿Cuántos periódicos vamos a leer?
¿Pagará el vecino leche esta noche?
¿Nevó mucho en Berlín el miércoles?
Ana sabe que trabajo en Londres.
Su hermana no te entiende.
Carlos y Sara construían una estación.
Hay un perro en esta escuela.
No hay sofás en el baño.
Tu tío no lo sabe.
Sabe bailar.
¿Dónde compraste tu radio?
Tu hermana quiere ser cocinera.
Va a ir a Londres antes de cerrar una caja.
Luis tiene que abrir su puerta, pero está muy nervioso.
Me duelen los pies hoy.
El jefe acaba de enfadarse.
Nadie pagará este gran concierto.
¿Cuesta nuestro zapato azul 72 euros?
Compró una falda seca y luego la vendió.
¿Estará su tía en Nueva York?
¿Quién va a perder esta llave?
Te acuestas a las diez.
Quiere ese coche grande.
Si María tuviera tiempo, vendería el teléfono.
Su botella estaba debajo del sofá.
No habrá viajes en Madrid.
Esa cámara le parece fea.
No le duelen los pies.
María no volverá de Japón el viernes.
Van a aburrirse antes de leer.
Esta ventana no es tan roja como la otra.
¿Sabe cocinar?
Su hija no necesita llamarla.
La estación abre a las seis y media los lunes.
Mi primo va a comprar este ordenador roto en ese banco.
Le encanta correr en el jardín.
Esta revista no es más difícil que esa revista.
No le prestó algunos periódicos a su hermano el jueves.
¿Por qué se está divirtiendo Sara?
Su hija habló alemán.
¿Por qué va a despertarse Juan?
Habla más despacio, por favor.
Laura traducirá ese periódico inglés el miércoles.
Te gustaría hablar con tu primo.
Esta es su radio pequeña.
Están hablando alemán.
¡Qué contento está el hombre!
Luis y Juan querían carne.
¿Hay un examen interesante en París?
Tienes tu bicicleta.
Olvidarán esta novela mañana por la mañana.
Intentó escucharme.
Estábamos escuchando sus canciones cuando salió.
Traeremos la leche.
Isabel va a ir a Barcelona antes de leer.
Ya son las tres.
¡No veas este partido!
No queremos ir a Madrid.
El aeropuerto abre a las cuatro y media.
Hacía viento en Alemania.
Vas a ayudar a la enfermera.
Su cumpleaños es el 10 de agosto.
Nada en el castillo.
Pagarán mucho té cuando vuelvas.
Isabel se lava las manos todas las mañanas.
¿Va su primo a Francia con Elena todos los días?
Le muestran el baño a su primo todas las semanas.
¿Qué chaqueta encontrará?
Estas radios cuestan cincuenta y nueve euros.
¡Qué bien juegan sus primos!
Le traemos leche muy a menudo.
Su libro estará al lado de la mesa.
¿Dónde está ese hotel?
¿Te esperará Lucía el mes que viene?
Hemos lavado algunas tazas.
El autobús saldrá a la una y media.
Hay una vieja biblioteca cerca del castillo.
Miguel leerá en la farmacia.
Esas son nuestras bicicletas verdes.
Pedro no abrió una puerta porque no tenía tiempo.
Le gusta el arte.
Prefiere mucha música.
Hay una mujer valiente en las habitaciones.
Come en este teatro tranquilo, por favor.
Va a llover en Lisboa.
Necesitan ayudar a esos estudiantes ingleses, pero no tienen dinero.
No vio estas películas porque no tenía tiempo.
Jorge quiere que traduzca ese periódico.
Necesito cocinar los tomates, pero no tengo dinero.
Esa radio es muy barata.
Nuestro reloj le parece útil.
Juan abría una puerta todas las semanas.
A Luis y Carmen les gusta el plan.
Ana no se acostará porque tiene frío.
Su hermana les contará una idea.
Le está dando el sombrero a Elena.
David estaba pidiendo la buena ensalada cuando Ana entró.
¿Por qué buscó Carlos la biblioteca?
¿Cuánto cuesta el ordenador?
Cocinamos con nuestro tío todos los días.
¿Qué paraguas está buscando Miguel?
¿Había seis camas en el teatro?
A Juan no le encanta hablar portugués.
El barco cuesta 82 euros.
¿Oyó el hombre su música hermosa?
Caminas muy bien todos los días.
Nuestro primo se llama Juan.
¿Está Luis cerca del castillo?
¿Dónde está nuestro barco? Lo vendimos.
Ese partido no era muy importante.
Eran las 9:35 cuando llegamos.
¿Quién ha escuchado ese ruido extraño?
¿Es esta su casa hermosa?
Pedro llevó otra chaqueta porque quería vestirse.
El chico viajó a Roma ayer.
¿Te gustaría construir este supermercado?
Si Sara tuviera coche, hablaría con Elena.
Los billetes son míos.
Elena está olvidando el buen secreto ahora mismo.
Estás tan nervioso como Sara.
Lloraba en ese mercado.
Sara estaba preocupada.
Tiene cincuenta y un años.
Mi primo se pone el abrigo todas las mañanas.
No limpiarán este sofá.
¿Cuándo fueron a Roma?
Se acostará cuando Pedro tenga dinero.
No llames a su tío.
Elena quiere que se enfade.
Lucía irá a Madrid después de llamar a su profesor.
Te quiero mucho.
Cuando llamaste, su hermano ya había llevado los zapatos rojos.
Lloraron con su hijo hace un año.
Conoce la playa hermosa.
Sus tíos tienen razón.
Has jugado muy bien.
El hotel abre a las 8:30 los martes.
¿Cuándo fue Luis a Berlín?
Jorge tiene que visitar la escuela, pero no tiene tiempo.
Carmen se está quitando el zapato.
¿Quién puede terminar esa revista?
Carlos preparará dos buenas pizzas.
Esos son tus zapatos bonitos.
¿De dónde es María?
¿Intentará mi hijo escuchar el ruido?
¿Se está acostando David en este momento?
Hay muchos coches en esa nueva oficina.
El abrigo costó sesenta y siete euros.
¿Quién ha perdido el reloj?
Sus hijas conocen a ese médico.
Cuando Pablo era niño, trabajaba en París.
Ese es su viejo jardín.
Necesitas verlos.
Estaba llamando a tu hijo.
Sara y David cocinaban pescado.
La farmacia estaba al lado del banco.
Arreglará este reloj el año que viene.
¿Cuántos mercados hay en Londres?
Se quitará la chaqueta.
Este camarero va a buscar esa revista.
¿Eran las enfermeras serias muy altas?
No terminamos el trabajo porque estamos preocupados.
Todos los días Jorge lava esta ventana.
El tren sale para Sevilla a las seis menos cuarto.
Este regalo es de él.
Esta es la farmacia más hermosa de Portugal.
Luis se quitó la chaqueta anoche.
¿Hay un coche en los baños?
¿Van a pintar los niños una cama marrón el sábado?
Lucía y Elena se enfadarán el mes que viene.
No tuvimos que comprar este barco.
Lees en la habitación todas las mañanas.
¿Te gustaría cerrar esa puerta?
¿Es este el hotel más hermoso de Alemania?
Nos entiendes.
¿Cuántas fotos hay en ese piso?
A Carmen le gusta jugar al ajedrez.
La universidad es muy famosa.
Tu primo se sentará a las cuatro.
Cuando eras niño, veías conciertos.
Queremos leer este viejo poema, pero no tenemos dinero.
¿Quién puede ver su gato?
Necesitamos buscar todos los libros ingleses, pero no podemos.
A nuestra hermana le gusta comer sopa.
Empezó a ir a Lisboa.
¿Va a viajar María a Berlín?
Lucía quiere ver algunas películas, pero no puede.
Encontró un abrigo marrón y luego lo vendió.
Le estoy dando una pelota.
Sara va a ir a Londres después de comprar muchos sofás feos.
Hay una bicicleta en estas nuevas cocinas.
¿Oirán esta música hermosa?
¿Es este el banco más tranquilo del mundo?
¿Era el partido el martes a las doce?
Queremos que conduzca la nueva bicicleta.
Va a volver de España el año que viene.
Ese mapa está al lado de la silla.
Carmen sale de París por la noche.
Elena no es cocinera.
Su hijo llega al castillo todas las semanas.
¿Escucha la canción extraña por la tarde?
Carmen espera que escuche esta canción.
Estamos en Sevilla.
No me gustan los gatos.
Le vendes esta bicicleta a Carlos todas las semanas.
Este piso le parece nuevo.
Las faldas son tuyas.
¡Qué barco tan grande!
Pedro conoce este puente hermoso.
¿Dónde encontró Isabel cuatro gatos?
¿Qué está leyendo?
Por la tarde Pedro le muestra los pasaportes a Isabel.
Elena beberá mucha agua.
Habrá una boda en Berlín.
Lo quiero.
¿Qué piso construyó?
Han conducido el coche azul.
Encontraron una camisa mojada y luego la perdieron.
¿Quién ha vendido la casa?
Siéntate, por favor.
Carmen trabaja en Barcelona desde hace dos meses.
Se los envía todas las mañanas.
El mes que viene Laura y Ana van a visitar el hotel.
Esperarán al jefe.
Quiere que conduzcas los barcos.
Estabas hablando francés.
¿Es este partido el miércoles a la una y cuarto?
Ya ha pedido vino.
Esos libros cuestan 47 euros.
Come en nuestra casa tranquila por la tarde.
Sara va a ir a Roma para leer la novela.
Vas a darle un regalo a tu hija el domingo.
Sara quiere encontrarlo.
La ayudábamos.
Juan está más contento que su primo.
Quieres pagar las faldas, pero no tienes dinero.
Este armario cuesta noventa y tres euros.
Jorge va a caminar en el baño el mes que viene.
Va a cantar en ese museo.
Hoy es jueves, 3 de diciembre.
Nuestro tío iba al mercado en autobús.
Sara necesita los paraguas.
¿Los buscó el abogado hace dos días?
Quiere que elijamos otro diccionario.
No hay farmacias famosas en Barcelona.
Hay algunas cartas francesas sobre el armario.
Se duchará.
¿Cuándo nos despertaremos?
Le encanta dormir en esta escuela.
Me he quitado el sombrero.
No lleva todas las camisas bonitas por la tarde.
Ese nuevo diccionario cuesta 53 euros.
Trabajamos en París.
Juan no buscó nada.
Todavía no he pedido el zumo.
El jefe famoso durmió en el teatro.
Necesitas lavar ese abrigo, pero no tienes dinero.
¿Cómo es la boda?
¿Te gustaría ir a París?
El abogado nunca juega al fútbol.
Había muchos paraguas sobre la silla.
Pablo no elige su silla todas las semanas.
Esta mañana me he quedado dormido.
Pedro y Sara son menos valientes que Lucía.
Pagaron esa clase el año pasado.
La cámara costó ochenta y cinco euros.
Pablo pagará mucha agua.
Está cerca del museo.
Le envié ese poema hace un año.
Prefieres el café.
El partido me parece largo.
Miguel tiene mucho frío.
Nos divertimos a las 6:05.
Sara, no hagas el ejercicio.
Tiene un abrigo, pero no lo usa.
No ha cerrado otra maleta.
Tu tía se llama Elena.
¿Son estos sus hermanos?
¡Qué bien habla!
Estoy limpiando mis mesas.
Le gusta el parque.
Están jugando al fútbol en este momento.
Fui a Roma antes de limpiar la habitación grande.
¿Qué beberá Laura?
El banco abre a las 2:50.
Ese partido era el 9 de septiembre.
Necesitamos pagar esta ensalada, pero no podemos.
Este es el abogado más fuerte de Alemania.
Su hija debería enviármelo.
Iremos a Londres el martes.
Jorge quiere que conduzcamos nuestras bicicletas.
Pedro va a acostarse mañana.
Cuando éramos niños, vivíamos en Lisboa.
A Luis le gustan las revistas.
¿Está Pablo un poco triste?
Tu tía se llama Lucía.
¿Cuánto cuestan estas sillas?
Carlos conducirá sus bicicletas porque quiere comprar vino.
Nuestro primo me dará este vaso azul.
Este camarero quiere contárnoslo.
Luis y Pedro le dan sus cámaras por la noche.
Su diccionario está debajo de la silla.
Bailé con Sara.
No nos lo estaba prestando.
¿Estamos tomando otro taxi rápido ahora?
Crees que el río es pequeño.
Quieres enviárnoslo.
Sara quiere ser estudiante.
María cree que trabajamos en Roma.
¿Tiene el amigo que acostarse?
Carlos es más inteligente que su primo.
Laura le estaba trayendo una ensalada.
Esta falda seca cuesta ochenta y un euros.
Carmen nos traerá zumo.
No jugaste con tu hermano.
¿Quién puede cocinar esos tomates?
Recuerda su ruido.
Ha visitado al abogado francés.
Eres más joven que Luis.
¡No te vistas!
Esta boda es el lunes a las doce menos cuarto.
Estos son tus vasos bonitos.
Necesita tomar el autobús, pero está muy enfermo.
A tu hermano le gustan los huevos.
¿Se llama nuestra hija Sara?
Sabía nadar.
Este es el puente más hermoso de Alemania.
¿Habrá un banco tranquilo lejos del hotel?
¿Está limpiando el amigo el jardín?
Carmen dice que está yendo a Barcelona.
Si no encuentro las llaves, no hablaremos con nuestro hermano.
Juan recordaba esta palabra.
Este jefe no tenía mucho frío.
Carmen no visitó la ciudad.
No nos los mostraron.
Laura no cocina nada.
Ana no puede ir a Nueva York porque está preocupada.
El partido es el martes a las 3:20.
Vamos a escuchar esa canción hermosa.
Les encanta caminar en esas cocinas.
Ese supermercado no está cerca del museo.
¿Quién ha arreglado nuestra bicicleta?
Este jefe corre en la habitación por la mañana.
No necesitan elegirlo.
Este partido es más largo que el otro.
¿Necesitaban traducir los mensajes?
Empezó a visitar la universidad.
¿Ha jugado Laura muy bien?
Están hablando alemán en este momento.
Si quieres, no hablaré con Juan.
Nuestro tío ya ha hablado con su tío.
¿Qué leyó?
Nuestras hermanas van a tomar otros trenes.
Si no encuentro las llaves, hablará con su hijo.
Alguien cocinará los bocadillos.
Este profesor se aburría por la noche.
Ese supermercado es muy moderno.
Ese banco está cerca de Lisboa.
Estaba eligiendo algunas sillas.
Isabel debería estudiar francés.
Digo que no traduciré ese nuevo libro.
No le duele el estómago cuando hace frío.
¿A quién esperaron?
El jefe no tocó el violín el verano pasado.
¡Qué estudiantes tan perezosos!
Carlos siempre está enfadado.
El viaje era el jueves a las nueve.
El diccionario que perdieron es corto.
Esperas que hablemos con nuestras hermanas.
Pedro no recordaba los ruidos.
Su hermana nunca ha visto películas.
La estaban escuchando.
¿Dónde está su vestido? Lo olvidó.
¿Dónde están sus hijos?
Laura te está vendiendo el barco.
La chica estudia alemán todos los días.
No tienen ganas de ir a París.
Le estabas contando su plan.
Quiere ir a Sevilla.
¡Qué barco tan alemán!
El niño que vive aquí es su primo.
Es profesora.
Mi tío va a comer pescado delicioso mañana.
Llorarás en la cocina.
¿Qué maleta van a abrir?
A nuestro hermano le gusta el coche.
Pedro no es más amable que Elena.
Habrá muchas cámaras sobre el armario.
Su hermano está nervioso.
Esta tienda no es tan pequeña como esa tienda.
Abriremos cuatro maletas cuando terminen el trabajo.
¿Qué bicicleta está vendiendo Ana?
¿Quién ha terminado tu diccionario?
Si tuviéramos tiempo, visitaríamos a tu tía.
No intentaste perderlo.
Siempre hablo alemán.
Todas las semanas llevan el abrigo limpio.
La enfermera pagó sesenta y seis euros por esa mesa barata.
Cuando llegue, Ana tomará otro tren.
Este coche es tan viejo como ese coche.
No le encantan los abrigos.
Vamos a descansar muy poco.
Quiere zumo.
¿Cuántas tazas hay en el jardín?
No tienen razón.
María sabe que estás eligiendo el abrigo.
Esta noche Jorge va a quitarse el sombrero.
Miguel estaba pagando la sopa italiana cuando entraste.
¿A quién va a visitar Lucía?
Cuando tenga dinero, irá a Sevilla.
Creemos que nuestra ensalada es muy deliciosa.
¿Dónde está mi libro? Lo he olvidado.
Estas nuevas enfermeras juegan al fútbol por la mañana.
No necesita traerlo.
No es música.
Elena quiere que coman estos bocadillos deliciosos.
Le gusta hablar portugués.
¿Tiene David sueño?
Tuvo que visitar a sus hermanas.
Soy muy inteligente.
Este nuevo museo está detrás del banco.
Había tres coches en el mercado.
Si no encuentro las llaves, lavará el plato amarillo.
Miguel debería dormir en las casas.
Carmen tenía razón.
Mi hermana viajó a Barcelona.
Lucía ha comprado mucho zumo.
Viven en Barcelona desde hace tres meses.
Cuando Lucía llegue, se divertirá.
El taxi salió para Madrid a las diez.
María cree que voy a escribir algunos nuevos poemas.
Luis y Elena jugaban al tenis.
¿Qué mensaje escribes?
¿Costaron tus armarios 65 euros?
El museo estaba delante del hotel.
Hay una bicicleta en las habitaciones.
David, no conduzcas el coche.
Ayer por la tarde Carmen escribió seis mensajes.
Su tío se levanta muy a menudo.
Vamos a volver de Berlín.
Son las ocho de la mañana.
¡Qué abogado tan importante!
Pablo sabe que puede esperar a su tío.
Esta caja es más vieja que la otra.
Van a bailar en el jardín mañana.
Hace un año nevó mucho en Sevilla.
Quiere contárselos.
El lunes tradujeron esas novelas.
¿Por qué conduce Luis el barco?
A David no le gusta bailar con su primo.
Necesito lavar la ventana, pero estoy muy enfermo.
Elena se lo está dando.
Quieres tomar el tren, pero no tienes tiempo.
Me gustan esos diccionarios y quiero comprarlos.
Esta pizza nos parece deliciosa.
Mi hijo se llama Miguel.
Cantará muy poco.
Pedro va a tomar un tren mañana.
El paraguas es tuyo.
A nuestras hijas les encanta su bicicleta.
Este jefe todavía vive en Londres.
Ayer por la tarde Sara bailó demasiado.
No le duelen las manos.
Ya he esperado a este amigo.
Preparo esa reunión por la noche.
¿Salen nuestros tíos del supermercado los fines de semana?
Sus hermanas no tienen que pedir cerveza.
El coche amarillo no cuesta 98 euros.
Mi tío va a estudiar en esta casa el martes.
Debes estudiar con Jorge.
¿Está conduciendo el barco?
Estás más triste que tu hijo.
Sara juega al tenis muy a menudo.
Tuvo que buscar la biblioteca grande.
Todavía no ha traducido ese libro.
¿Va a lavarse Pablo las manos la semana que viene?
Miguel, no escribas esta carta.
¿Quién ha perdido su pelota?
El teatro que hemos encontrado era nuevo.
Sabemos conducir.
Luis quiere lavar otro abrigo rojo, pero está muy cansado.
Tu hijo llamará a los hombres.
Su tía viajará a México el martes.
Tengo que ir a Lisboa.
¿Le gusta el arte?
Viajaremos a Francia.
Nuestra hermana se llama Sara.
Luis era profesor.
Tu hermana termina esta revista todas las semanas.
Necesitas elegir otro sombrero.
¿Cuánto cuesta la falda?
Tu hijo acaba de conducir el barco pequeño.
Siempre juega al tenis.
No habrá bicicletas marrones en el jardín.
Todo el mundo puede esperar a tu hermana.
¿Te gustaría hablar con Pablo?
¿Quién va a arreglar los barcos?
Quieres que vea muchas películas.
¡Qué cansado está!
No te duelen un poco las manos.
Elena debe llamarte.
Estos barcos son feos.
El pasaporte estaba debajo de la cama.
Sara volvía del restaurante.
No quiere cocinar una naranja deliciosa.
Cuando Miguel se levante, sus hijos llevarán este abrigo.
Fue a Berlín antes de conducir su bicicleta.
Tiene prisa.
Nuestro tío los entiende.
Tocaba el piano todas las semanas.
El hombre se lo contaba.
¿Corre David en la iglesia todas las mañanas?
Quieren pagarlo.
Este vecino tenía mucha hambre.
¿A Sara le gusta este pueblo?
¿Le está contando David la mala respuesta a Laura?
Su hermano va a sentarse esta noche.
¿Está hablando Carlos alemán?
Cuando eran niños, viajaban a Madrid.
¿Condujo Lucía ese coche hace un año?
¿Por qué vio David su nueva película?
El hospital estaba al lado del supermercado.
¿Cuántos coches hay en la iglesia?
Acaban de dormirse.
Quiero un vestido.
¿Estaremos cerca de Sevilla?
El mes que viene el médico va a ponerse el zapato.
No lo entendía.
Pedro no arregla esa radio porque no tiene dinero.
A Ana le encanta viajar a Roma.
María nunca ha visto partidos.
¿Se está poniendo el zapato ahora?
Miguel quiere que pague una reunión.
Lucía era cocinera.
Hay algunos viejos mercados en Berlín.
Se ponían el vestido.
Sara tiene esa bicicleta.
Hay una silla en la oficina.
Vamos a escuchar nuestro ruido.
Mi hermana nos venderá un barco el mes que viene.
La práctica hace al maestro.
Hablaré con mi hija cuando tengas dinero.
Intentará sentarse.
Miguel es de Alemania.
No debe dártelo.
Te acostabas todas las semanas.
Ese billete estaba debajo de la cama.
Te duchaste.
Esperamos que su primo viva en Roma.
¿Estabas bebiendo café frío?
Voy a dárselo pronto.
Hace dos días Pedro no le contó otra historia difícil.
Quisiera un billete para Barcelona.
Me llamo Ana.
Todas las semanas su primo lo compra.
Si el tren no llega, Jorge se aburrirá.
Pedro no quiere mostrármelo.
Saben jugar al baloncesto.
La botella que han roto es vieja.
Juan ha comprado esa pizza.
Hace mal tiempo en Sevilla.
¿Es esta la farmacia más grande de Argentina?
¿Dónde estaba tu revista?
La cama que Lucía vendió era roja.
¿Te gustaría ver un concierto?
Estábamos trabajando en París.
Son las 12:45.
La clase no será el 15 de junio.
Mi tío tomó estos autobuses.
¿Por qué hablaste con Carlos?
Nieva mucho en Alemania todas las semanas.
No quieren prestárnoslo.
Ana no debe darle esa carta a Isabel.
Esta maleta es más pesada que la otra.
Voy a estudiar muy bien.
Su hermano está tan contento como Jorge.
¿Adónde irá?
Laura cerró estas maletas negras.
No nos sentamos a las cuatro menos cuarto.
Cuando Pablo llamó, ya habíamos buscado los vestidos.
¿Recuerdan estas lecciones?
María espera que mi tía sea muy fuerte.
¿Por qué va a despertarse Lucía?
No nos diste esa llave anoche.
Esta no es la iglesia más hermosa del mundo.
Eran las 6:45 cuando este niño tímido llegó.
¿Por qué estás preparando esta reunión?
Se levantarán cuando Lucía se levante.
Laura intentó llamarnos.
Ese jefe que ha perdido sus camisas es mi hermano.
La semana que viene no va a encontrarlo.
Queremos que comas el queso delicioso.
Carlos siempre habla portugués.
Creemos que podemos comprar un barco verde.
No conocía a estos estudiantes ahora.
No llames a este abogado, por favor.
David le venderá una bicicleta gris a Carlos pronto.
Hacía mucho viento en España.
Carlos estaba muy contento.
Este es el hospital más hermoso de Portugal.
Esperas que trabajen en Madrid.
Esos son nuestros barcos caros.
Jugué al ajedrez ayer.
¿Es muy famosa?
A estos camareros no les encanta escuchar música.
Pedro va a mostrarles el lápiz a sus hijos mañana por la mañana.
Tienes un periódico, pero no lo usas.
Soy menos alto que mi tía.
Cuando entró, Ana ya había olvidado esos secretos.
Nuestro cumpleaños es el 28 de enero.
Por la noche Jorge descansaba mucho.
Habrá un concierto corto en Nueva York.
Carlos y Pablo nadaron demasiado el mes pasado.
Ana no le envió algunas faldas a Luis.
Ana y Carlos estaban muy ocupados.
Tenemos que cerrar muchas maletas, pero no podemos.
Sara está leyendo esas revistas ahora mismo.
Pablo tiene miedo de los perros.
De nada.
Eran las 6:45 cuando llegó.
Conduce la bicicleta negra todas las semanas.
¿Cuánto cuesta el sofá marrón?
Queremos escribir nuestro mensaje, pero no podemos.
¿Son esos nuestros nuevos coches?
Queremos que veas tu película.
Sus hijos nacieron el 10 de septiembre.
El vecino está muy contento.
Tienes otra bicicleta.
¿Tienen ganas de tomar los taxis lentos?
Nos están trayendo el lápiz.
Luis no preparará un pastel.
Estos chicos están demasiado aburridos.
Puedo verte.
Ana le está prestando cinco bicicletas alemanas a su hija en este momento.
Lucía espera que termine los trabajos.
¿Van a comer Sara y David muy poco el próximo verano?
Tráeles esta leche.
¿Se lavará Ana las manos?
Sara fue a Sevilla para lavar el coche alemán.
Nos gusta esa pregunta.
Su hija irá a México mañana por la mañana.
Sara y Miguel estaban trayendo tu pizza deliciosa cuando llamamos.
Llegan al supermercado todas las mañanas.
Cuando llegue, iré a Berlín.
Está más preocupada que su hermana.
¿Dónde estaba este regalo?
Cocina en los pisos, por favor.
Esos vestidos no son tuyos.
Elena lo necesita.
Va a levantarse antes de traer zumo.
La semana que viene lloverá mucho en Madrid.
¿Cómo es el aeropuerto?
Luis quiere que construya este teatro tranquilo.
Sara viajó a Sevilla.
Nuestros ordenadores están al lado del armario.
Pagaste ochenta y cuatro euros por esta bicicleta.
¡No termines los periódicos!
Siempre nadas en el banco.
Esta pizza es tan deliciosa como la otra.
¡Qué secreto tan importante!
El supermercado que hemos encontrado es moderno.
Vas a ver estos partidos el próximo verano.
Hay algunas vacas en la tienda.
¿Estaba perdiendo Juan ese libro corto?
Sara y Carmen trabajan en Madrid desde hace cinco años.
Este bosque no es tan grande como ese bosque.
Pronto su tío leerá el diccionario.
El restaurante te parece moderno.
A Luis le encanta el agua.
No hay viajes en Sevilla.
Leerá la novela cuando te levantes.
Juan quiere que se vista.
Dice que Luis está visitando el hospital.
Le encanta esta chaqueta.
Cuando tu primo era niño, hablaba español.
¿Quién ha traducido tu poema?
Su hija va a esa farmacia los fines de semana.
Pedro leerá el poema porque quiere ver el partido extraño.
Los estaba viendo.
Pedro fue a París porque quería preparar el gran viaje.
Viajamos a España.
Tienes que limpiar esta mesa, pero no puedes.
Mi hermana ya ha pagado cinco reuniones.
Vuelve de Madrid por la tarde.
Jorge ha olvidado estas respuestas.
Elena te enviará algunos abrigos mañana.
La carta que Isabel tradujo es inglesa.
La falda no costó 46 euros.
Cuando vuelvan, ayudarás a tus primos.
¿Quién oirá ese ruido?
¡Qué coches tan baratos!
Ana quiere que beba leche.
¿Qué camisa llevan?
¿Dónde está nuestro periódico? Lo perdimos.
A María le gustaría ir a Lisboa.
¿Te lo trajeron?
¿Quién va a lavar ese abrigo?
Necesitas pedir vino, pero no tienes dinero.
Carlos ya ha conducido su coche.
¿Dónde estudia Pedro?
Saben que se durmieron.
Bebe la cerveza, por favor.
¿Comprarán los abogados las faldas?
Su hermano es enfermero.
Mañana Miguel y Lucía van a divertirse.
Su tía te está vendiendo otro sofá ahora.
Pablo tenía ese gato.
Este no es el museo más feo del mundo.
Si pudiera, traería la sopa italiana.
Beberán mucho té cuando tengas dinero.
¡No les envíes la carta!
Nadie puede romper las ventanas.
Esperan que Isabel no pague el vestido.
¿Ha viajado Jorge a Portugal?
Cocinamos la patata.
El jefe que vive aquí es mi primo.
Estaba escribiendo muchos mensajes cuando llamó.
La revista que eligieron es barata.
Son las siete y cuarto de la mañana.
El camarero quería comer chocolate delicioso.
Esperamos que no lave el coche.
A Luis le gusta leer revistas.
Muy a menudo olvida sus lecciones importantes.
¿Viajaremos a Berlín el 26 de septiembre?
Carmen intentó visitar a su hija.
¿Cuándo va a pintar seis cocinas grandes?
Está tocando el violín.
No prefieres un ruido.
Ese es nuestro viejo piso.
El próximo verano el amigo terminará la novela extraña.
Pedro y Elena viven en Sevilla desde hace doce años.
Dice que nos hemos acostado.
Sara y Pablo no los entienden.
¿Olvidará Pedro el diccionario la semana que viene?
¿Por qué fuiste a Roma?
La oficina está detrás de la farmacia.
¿Cómo es su casa?
Lee con Juan muy a menudo.
Si quieres, pintaré esta habitación.
Si hablara inglés, traería té.
Nuestro hijo no puede mostrarle esta novela.
El profesor que trabaja en Sevilla es serio.
Viven en Sevilla desde hace ocho años.
Luis y Ana le contaron una historia.
¿Cuándo lavó un zapato seco?
La estamos llamando ahora.
¿A quién has llamado?
Compré un billete y luego lo vendí.
¿Necesita traducir mi poema?
Estas son sus bicicletas alemanas.
Pedro y Lucía querían pintar una habitación.
¡Qué montaña tan grande!
¿Debería tener cuidado?
¿Preferíamos el sombrero?
Hoy es jueves, 13 de enero.
Todavía no has hablado con tu hermana.
Vamos a ir a Madrid.
No le dio una pelota a David el domingo.
Tu hermano no va a venderle la mesa a Ana el año que viene.
No le duelen un poco los ojos.
Su primo recuerda la lección extraña.
No me duele el brazo hoy.
Nací en 1998.
Laura, ten cuidado.
El vecino que vive en Sevilla está solo.
El periódico no cuesta 45 euros.
La semana pasada David te encontró.
La universidad les parece vieja.
Está muy triste hoy.
Quería este barco.
Carlos ha jugado al baloncesto.
El niño es más pobre que David.
El hotel no abre a las once y cuarto.
A Pablo le encanta llorar con su tío.
Ese amigo que ha escrito los poemas es médico.
Mañana no voy a prestarles dos coches.
Mi tío está menos preocupado que María.
¿Por qué buscas todos los billetes?
El hombre no se lo ha mostrado.
Estas mujeres se visten muy a menudo.
A tu hijo le gusta comer en la cocina.
A Isabel le gustaría ir a París.
Trajo otra ensalada española.
¿Arreglará ese coche el jueves?
¿Cómo es este partido?
Este teléfono es de ella.
Nunca cocinamos en la habitación.
Has viajado a Sevilla.
¿Quién ha preparado estos pasteles?
Sara ha corrido en esa habitación.
Su primo necesitaba pedir una ensalada.
¿A Luis le encanta jugar a las cartas?
Conocía la ciudad.
Me estaba vendiendo un sofá.
¿Por qué termina este periódico?
Nuestro viaje no era el 8 de mayo.
Los conoce.
¿Quién puede elegir esa mesa?
Si hace frío, Pedro escuchará este ruido.
Dicen que Ana es fuerte.
Esos coches son míos.
¡Pinta esa cama!
Elena estaba conduciendo la bicicleta moderna cuando Carlos salió.
Esperan que los zapatos estén muy sucios.
Esas son sus faldas mojadas.
Nunca toca el violín.
Esa es su habitación moderna.
Cuando María tenga dinero, irás a Sevilla.
No era estudiante.
¿Te gustaría tomar este avión?
Su hermano se ha lavado la cara.
¿Son estas lámparas tuyas?
Miguel va a cocinar una patata el año que viene.
El año que viene Juan lo comprará.
Carmen es de Berlín.
Hablarás con María cuando te levantes.
No empezaste a pintar el baño.
No han trabajado en Barcelona.
Tiene frío.
¿Cuándo tomó un autobús?
La silla que limpié es vieja.
Carlos va a ir a Barcelona después de comer pescado delicioso.
Ana durmió en la biblioteca.
El restaurante abre a las seis.
¿Abre Juan otra maleta todas las mañanas?
No puedo comprar esa cama porque no tengo dinero.
Trabajó en Barcelona hace tres semanas.
Tenía hambre.
Hoy es miércoles, 8 de diciembre.
No necesita elegir esta revista.
Le gusta su música.
No nos dormimos a las 6:30.
Elena va a ir a Sevilla antes de traer la ensalada deliciosa.
Juan necesita aburrirse.
Quieres que me aburra.
Son las tres y media.
El mercado abre a la una.
Cuando Lucía salió, Jorge ya había cerrado la puerta.
¿A qué hora empezará el examen?
Vas a quitarte la camisa el próximo verano.
El teatro me parece feo.
Nuestra caja le parece marrón.
¿Necesitábamos nuestro zapato?
Las reuniones me parecen interesantes.
Estabas cerca de Sevilla.
Su tío intentó verme.
Esta palabra es peor que la otra.
Le estás vendiendo este reloj a tu tío ahora.
No puede abrir sus puertas porque tiene prisa.
Mi tío no se divirtió anoche.
Espero que la chica trabaje en Barcelona.
Vive en Roma desde hace once años.
Su hermano es enfermero.
Por la noche los buscaban.
El vaso está al lado de la cama.
Al vecino le gusta bailar en el teatro.
Carmen va a venderle una bicicleta.
¿Por qué traducirá esta novela inglesa?
María ya no vive en París.
El camarero que ha buscado otro perro es ingeniero.
¿Es esta ciudad tan grande como esa ciudad?
Luis tocó la guitarra el mes pasado.
No hay conciertos en Berlín.
Si Luis tuviera dinero, llevaría esos abrigos.
Cuando entraron, ya habías ayudado a tus primos.
David y Ana traducen su mensaje por la noche.
Su billete está al lado del sofá.
Mis tías han ido a Portugal con su tío.
Todavía trabaja en Berlín.
Quiere que limpies esta cocina.
¿Qué bebemos?
Esta mujer se quita el sombrero muy a menudo.
¿Por qué va a hablar con su tía?
Carlos conocía el puente.
No eres arquitecto.
Sabes nadar.
Llegarás a la oficina.
Laura se divirtió antes de llamar a los malos hombres.
Está más cansada que su hermana.
Me duele la cabeza hoy.
Pablo está comiendo en esa biblioteca en este momento.
Este vecino lo está encontrando ahora mismo.
¿Cuántos profesores hay en este hotel?
¡No visites al abogado!
Cuando se levanten, cerraré mi maleta.
No hace mal tiempo en Alemania.
¿De quién es esta foto?
Cuando Ana era niña, vivía en Madrid.
Sé que Elena va a hablar con su hijo.
Empezamos a acostarnos.
David se lavó las manos.
Su hija no va a arreglar esta bicicleta mañana por la mañana.
Ese concierto nos parece corto.
¿Estarán lejos de la universidad?
Esa revista cuesta treinta y un euros.
Este es el niño más amable de Alemania.
Les gusta llorar con Juan.
¿Por qué no arregla David el coche?
Nuestras hermanas viven en Lisboa desde hace nueve años.
A Elena le encanta la biblioteca.
Si la tienda está cerrada, conducirán la bicicleta.
Sara no tiene una vaca.
¿A quién llama Sara?
Sé que Miguel está llamando a sus estudiantes.
¿Cómo es esta reunión?
¿Lo estaba trayendo Carmen?
Este perro es más hermoso que el otro.
Sabe jugar al fútbol.
¿Cuándo terminarás las novelas?
A Isabel y Jorge no les gustan los caballos.
Lucía y Carlos no quieren ducharse.
Jorge no se puso la falda la semana pasada.
El camarero serio me venderá esa silla.
Quiero pagar esta camisa, pero estoy muy cansado.
Somos más perezosos que nuestra hija.
Beberás mucho café cuando Luis termine el trabajo.
¡Qué bien baila Ana!
Espera que Elena coma un tomate.
Este estudiante se está quedando.
David comerá una manzana.
Es periodista.
Lo elegía.
Cuando María llegue, terminará ese trabajo.
Cuando era niño, veía películas.
¿Dónde estaban las tazas?
Se divirtió después de nadar.
¿Te gustaría arreglar la radio?
Tiene ganas de hablar con su tío.
Carlos esperó a sus hermanas anoche.
No sabíamos conducir.
¿Por qué ha lavado la camisa?
El profesor va a construir estas nuevas casas.
¿Les encanta tocar el violín?
Su tía no se ducha a las 9:20.
Rompía este vaso.
Su barco era demasiado viejo.
No se lo está prestando en este momento.
Su partido le parece largo.
Me he puesto el zapato.
Su hijo se quitó la falda.
Este es el estudiante más bajo de España.
El niño entendía mi mal plan ahora.
Puedo perderlo.
Cocinará queso cuando Luis vuelva.
Todos los días escribimos un mensaje.
¡Qué gato tan hermoso!
El martes estos niños van a elegir este zapato.
Esta es la enfermera más valiente de Japón.
Me he lavado las manos.
Carlos no puede comprar nada.
Pablo te lo estaba dando.
Necesitamos pagar un mal concierto, pero no tenemos tiempo.
La revista no es barata.
¿Por qué están trayendo el café caliente?
Su hermano intentó encontrarlo.
