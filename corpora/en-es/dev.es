Irán a Roma cuando Jorge tenga dinero.
El chico todavía no se ha divertido.
Esta falda es de él.
Me gustan los vestidos.
Mi sopa está un poco fría.
Pedro conoce esa montaña.
¿Son estas sus camisas mojadas?
Su nuevo ordenador cuesta treinta y un euros.
Su mesa le parece azul.
¿Dónde está mi libro? Lo he vendido.
El camarero quiere pagar un pastel.
Hay un mercado en la casa.
Soy profesor.
A Isabel le gustan los partidos.
Queremos que hable con Jorge.
Ese es su baño limpio.
Este sofá es tan rojo como el otro.
Isabel me los enviaba todas las semanas.
Elena me lo contó.
Si quieres, lavarás esta camisa.
El tren llega a Berlín a las once menos cuarto.
El autobús no llega a Roma a las tres y cuarto.
David no ha tomado nada.
¿A quién busca David?
¿A Isabel y Carmen les encanta el barco caro?
Fuiste a la oficina la semana pasada.
Les encanta el arroz.
¿Trabajarán en estas cocinas el jueves?
Hace buen tiempo en verano.
El aeropuerto abre a las diez y cuarto.
Carmen bailó demasiado ayer por la tarde.
Caminaremos en este mercado.
No tenía suerte.
Necesita visitar la ciudad tranquila.
Nos gustan los gatos.
Hace mucho sol en primavera.
Jorge estudió italiano el año pasado.
Por la tarde le mostramos su piso a Laura.
Les gusta el queso.
Tienes mucha sed.
Nunca hemos hablado inglés.
Hoy tengo mucho trabajo.
Ese concierto les parece interesante.
¿Qué día es hoy?
Las chicas todavía viven en Nueva York.
Pablo sabe que está lavando su sombrero.
Saben que vivo en Roma.
Isabel, ve al banco.
Miguel tiene ochenta y cuatro años.
Quiere que vayas a Roma.
Estas son tus casas bonitas.
Hace tres semanas construiste una cocina bonita.
Le duelen mucho las manos.
Ese concierto le parece importante.
Le darán las revistas mañana.
Ana no ayudó a ese camarero porque tenía sueño.
¿Se levantarán Laura y David mañana?
Hablas inglés todas las semanas.
Habrá muchos barcos en este piso.
Hay algunas oficinas en el piso.
Hace un año Jorge lo trajo.
No leerás en su cocina mañana.
¡No ayudes a tu hermano!
Juan tiene razón.
Mándame un mensaje cuando llegues a casa.
Estoy durmiendo con mis hijos.
Sabemos que esa fiesta es muy interesante.
Abrieron una caja el sábado.
Todo el mundo tomará ese avión lento.
No lo olvidó.
No lloraste demasiado.
El estudiante viajará a Barcelona.
Esta vaca es demasiado inteligente.
¡Qué bicicleta tan alemana!
Fuiste a ese hospital la semana pasada.
Mis primos se los han traído.
¿Salió el autobús de Madrid a las doce?
Fue a esa farmacia hace dos días.
Cuando entraron, ya habían escuchado esta música.
¿Vivirá Elena en Lisboa esta noche?
A Miguel le encantan los caballos.
¿Comimos muy poco?
Estudiarán español.
Miguel quiere que construyamos una universidad.
Este no es tu abrigo blanco.
Queremos que vendas otro teléfono.
Había un estudiante en el jardín.
Estaba demasiado cansada.
Cuando David era niño, trabajaba en Lisboa.
Sabes que va a ayudar al abogado tímido.
Le gusta la playa.
Este es el pueblo más hermoso de Japón.
¿Te ponías el sombrero por la noche?
Miguel no llevará la nueva falda porque está enfermo.
Carmen leyó en tus casas.
Entienden ese buen periódico.
Te duelen los ojos hoy.
La puerta es muy amarilla.
Tu hermano caminaba con Carmen.
¿Conoce Pedro a ese niño?
No camines en este hotel, por favor.
El jefe quería ir a Barcelona.
¿Dónde encontraste el museo?
El niño cocinó el huevo delicioso.
Quieren que espere a nuestro primo.
Miguel trabajó en Berlín durante once semanas.
No se despertará el miércoles.
Isabel y María le mostraron la casa a su hijo anoche.
Se cepilló los dientes la semana pasada.
Ana no arregló su bicicleta alemana porque estaba muy aburrida.
Lucía ya ha visto tres conciertos.
Trabajó en Sevilla.
Estas son mis tiendas grandes.
Nació el 7 de marzo.
Esta es mi foto.
¿A Elena le gusta comer fruta?
Laura nunca escucha música.
Nos dormiremos.
Irás a Roma para pagar esta falda.
Pueden ir a París porque quieren ir a Nueva York.
El concierto era divertido.
Si tuviéramos dinero, llevaríamos una falda.
Me dan esa pelota por la tarde.
¿Te gustaría leer tus periódicos?
María y Luis van a París todas las semanas.
¿Hay un periódico difícil al lado del armario?
Juan, estudia en la cocina hermosa.
El año pasado preparaste una ensalada.
Comerá pan porque quiere ir a Roma.
La mujer va a cepillarse los dientes.
¡Hasta pronto!
No se ha quitado el zapato.
¿Quién puede pagar tus pizzas italianas?
Llamaste a esa enfermera en esta iglesia.
Por la mañana su tío traía otro pastel.
Esta sopa es mejor que esa sopa.
Lo siento mucho.
Quieren que coma este bocadillo delicioso.
Elena todavía no ha llevado todos los zapatos.
Quiere que laves ese sombrero bonito.
Ese abogado que esperó a su primo es amable.
La chaqueta es mía.
¿Eras profesor?
A este chico fuerte le gusta hablar italiano.
He estudiado francés.
No leerá el mensaje.
Estoy tan triste como Isabel.
No ayudé a nadie.
Ya son las seis.
Han ido al banco con su tío.
Si mañana llueve, traducirá esa novela barata.
Estábamos en el jardín.
No le gusta esa iglesia.
Luis te ve todos los días.
¿Tiene que buscar la escuela?
Voy a nadar con Pablo mañana.
A mi hermana le gusta la playa tranquila.
Su hija pagó 33 euros por esos coches.
¡Qué parque tan hermoso!
No preferías café caliente.
Cuando Laura era niña, caminaba en esa casa.
Luis y Miguel tienen miedo del agua.
¿A qué hora empezará el partido?
No la esperamos el domingo.
Primero haz los deberes.
Me levantaré a las once.
Este barco es de él.
¿Tendrán sus hermanos que tomar este taxi rápido?
Saldremos de la oficina el mes que viene.
Carlos debería ir a España.
Tu hermano estudia italiano todas las semanas.
Está estudiando con Carlos.
¿A quién esperó Carlos?
Alguien limpiará estos viejos jardines.
Se quita la camisa todas las semanas.
¿Cómo es la biblioteca?
Me gusta el regalo y quiero comprarlo.
Vas a ir a Lisboa después de cerrar tus ventanas.
Lucía lava esa botella por la mañana.
Necesita cocinar pan.
¿Adónde fue Laura?
No pidas el agua, por favor.
Cuando tenga dinero, terminará su trabajo difícil.
Nos conocía.
Queremos traducir la novela, pero no podemos.
Laura hablará francés esta noche.
¿A quién estamos ayudando?
Son las seis y cuarto de la mañana.
Digo que la caja era marrón.
Pagaré vino en el jardín.
Nuestro primo ha trabajado en Londres.
El abrigo cuesta veintinueve euros.
No habrá un viaje en Sevilla.
Ha vendido tres sillas limpias.
Hay algunos relojes modernos al lado de la silla.
¿A quién estás visitando?
¿Debería prestarles Laura los barcos a sus tías?
Traduciremos los viejos diccionarios el próximo verano.
No le gustan las novelas.
Su hermano todavía vive en París.
A estos malos vecinos les gusta el parque.
No hace buen tiempo en invierno.
Juan tiene setenta y tres años.
Nos lo mostró.
Quieren que ayude a esos profesores.
Todo el mundo esperará a nuestro profesor.
Siempre hablo francés.
Me gusta esta falda y quiero comprarla.
David y Elena no venden el piso por la mañana.
No le prestes esa cámara, por favor.
¿Han viajado Isabel y Carlos a Madrid?
Alguien leyó esta carta.
Estas mujeres deben jugar al ajedrez.
Éramos muy serios.
Mi hija se llama Ana.
Por la noche Pablo lo encontraba.
Pierdo los ordenadores limpios todas las mañanas.
Carmen no lo sabe.
Hace frío en invierno.
Este concierto es más interesante que ese concierto.
¿Se han lavado sus hijas las manos?
Cuando Laura salió, ya habíamos traído ese billete.
No comimos un bocadillo.
Este autobús es más lento que ese autobús.
Lo llamamos por la mañana.
¿Qué va a comer Luis?
Ana es seria.
Lucía y Laura se despiertan a la una y media.
Elena trajo té.
La falda que ha llevado era verde.
El zapato verde está debajo del sofá.
Elegiremos el sofá sucio cuando tenga dinero.
Ya han hablado con Pablo.
Quiero contárselo.
Quiere prestártelo.
Lucía es enfermera.
Este vecino importante está llorando en el baño ahora.
¿Cuándo va a lavar un zapato?
Por la noche Ana pide sopa italiana.
¿Preparó cinco clases en ese hospital?
Su hija pagó 54 euros por su abrigo mojado.
Carmen nunca toca el violín.
Se acostaron después de pedir la buena ensalada.
Dice que Jorge puede despertarse.
¿Necesitan mis primos dormirse?
David entiende su viejo diccionario.
Estás triste.
Acaba de lavar un coche.
¿Te gusta el barco grande?
¿Pagaron Juan y Lucía cincuenta y un euros por nuestra cama?
Me gusta el teléfono y quiero comprarlo.
Acaban de lavar muchos barcos.
Jorge leyó en esta universidad hace un año.
No está demasiado nervioso.
Encontró una bicicleta grande y luego la perdió.
Sabemos nadar.
Necesito cocinar mucho arroz, pero no tengo tiempo.
Venderé esa falda cuando se levante.
El viernes hablaremos alemán.
El vecino tiene ganas de ir a Lisboa.
María los ayudaba.
Ya son las doce.
Este profesor alemán espera ese taxi todas las mañanas.
Siempre juegas en el banco.
Isabel intentó elegir esas novelas.
¡Vende la radio!
Todo estaba delicioso.
¡No nos lo cuentes!
Cuando Ana tenga dinero, Carmen conducirá el coche.
No jugamos al fútbol hace dos días.
No hay un libro al lado del armario.
Su tío te lo traía por la tarde.
Jorge empezó a traer la leche caliente.
¿Por qué abrirás una caja?
Quiere verte.
¿Habrá cinco mapas sobre la mesa?
No visita a su tío porque tiene sueño.
Si hace frío, llevaremos un zapato.
¿Cuántas novelas ha leído Elena?
Éramos demasiado pobres.
Nuestros hijos viajan a España por la noche.
¿Le estamos vendiendo el barco ahora?
Le prestarás todos los barcos pequeños a Juan mañana.
Esperas que ese banco sea viejo.
Lo hacemos todas las semanas.
A tus hijas les gusta tocar el piano.
¿Limpió tu tía su armario negro la semana pasada?
Mi hija no tenía la cámara.
Hay un museo en la habitación.
La fruta que comieron era deliciosa.
Sara no se ducha porque está sola.
¡No lleves su chaqueta!
Este teléfono barato no está sobre el sofá.
El profesor ya ha leído esas cartas.
Llevo un año aprendiendo español.
Te vestiste a las once y cuarto.
¿Tienen Laura y Luis razón?
Sara ya se ha aburrido.
No nevó en Barcelona el mes pasado.
Laura y María no viajarán a Berlín.
Abría sus ventanas los fines de semana.
¿Le encanta viajar a Lisboa?
Miguel quiere ver esas películas, pero no tiene tiempo.
Esta tienda es tan famosa como la otra.
¿Cuándo va a tomar Jorge otros taxis lentos?
Ya has ido a Lisboa.
Carlos no habló con Carmen porque estaba muy aburrido.
Si la tienda está cerrada, Lucía no traducirá la novela.
¿Quién comió el arroz?
Cocinaban en la iglesia.
La cocina es muy vieja.
Este no es nuestro viejo hotel.
El profesor no arregló nuestros armarios el sábado.
Cree que ha ayudado a su tía.
Llevabas el vestido verde.
Nevó en Madrid.
Jorge buscó este regalo en su jardín.
Tu hija te cuenta muchas lecciones todas las semanas.
¿A qué hora empieza el examen?
Queremos el barco rojo.
Tengo cinco faldas, pero no las uso.
Esta reunión será el jueves a las tres.
Necesitas buscar el perro hermoso.
Elige un vestido blanco porque quiere visitar el aeropuerto.
¿Hay un mapa al lado de la silla?
El teatro no abre a las diez y media.
Nuestros primos nacieron el 13 de julio.
¿A quién buscará Jorge?
¿Está la puerta cerrada?
¿Está esa iglesia cerca de la oficina?
Sara intentó traerlo.
Me gusta esta cámara y quiero comprarla.
El piso que Carlos pintó estaba limpio.
Tenemos que arreglar el coche rojo, pero no tenemos tiempo.
Sus hijas venderán una cocina.
No le trae un pastel a Elena muy a menudo.
Cocinaste una ensalada ayer por la tarde.
Carlos está muy aburrido.
Volví de México hace tres semanas.
Va a abrir una puerta.
Hay algunos exámenes en Lisboa.
Preferíamos el zapato.
Juan tiene treinta y ocho años.
Nevó mucho en Francia hace un año.
Juan espera que el pájaro sea demasiado grande.
Isabel cree que se sentarán.
Hay un aeropuerto grande detrás de la escuela.
Nunca cocina queso.
¿Nos entiende su hijo?
No pagué sesenta y un euros por esta radio.
Necesitaba la bicicleta.
¿Cómo está mi tío?
Este abogado no sale de Barcelona por la noche.
¿Va a escribir ese mensaje?
Prefieren esos abrigos secos.
Carlos, siéntate.
Hay un estudiante en el jardín bonito.
Se acostó hace dos días.
Ana irá a Madrid pronto.
Este es el teatro más moderno de Francia.
¿Dónde está mi barco? Lo he vendido.
Te quiero.
No puede buscar todos los museos porque está muy nerviosa.
Juan y Pedro han ido a esta iglesia.
Este reloj es barato.
Cuando entraron, mis primos ya habían comprado un ordenador.
Me gustó más el libro.
Le traigo ese pastel a mi hermano muy a menudo.
Quieren leche.
Juan va a darle ese sombrero a María pronto.
La chica le enviará este paraguas a su tío.
No pagaste esta clase.
Ayudó a ese hombre ayer por la tarde.
Han tocado el piano.
Entendemos el poema ahora.
Laura está cerca del hospital.
Hay algunas fiestas en Barcelona.
¿Dónde estaba el perro inteligente?
Ana bailaba en estas habitaciones grandes.
No hay un estudiante en la universidad.
Comprarás el vestido.
Mis tíos quieren terminar esta revista corta.
Ana quiere ser cocinera.
Me duelen mucho los ojos.
¿Te gustaría abrir la maleta?
¿Vivió Elena en Madrid durante doce semanas?
Intenté hablar con mis tías.
Carmen le presta tu barco por la mañana.
Este es el parque más pequeño de la ciudad.
El vecino que vendió otra mesa está triste.
Hace mal tiempo en Madrid.
Este amigo ayuda al vecino todas las semanas.
¿Está llamando a nuestro hijo en este momento?
Su cumpleaños es el 21 de octubre.
Luis va a olvidar la lección.
Nuestro hermano no va a vestirse mañana por la mañana.
¿Por qué construiremos estos castillos grandes?
Estudiaste inglés.
Estudiará portugués pronto.
Ana estaba cocinando con su primo.
Quieres que limpiemos esos viejos armarios.
Bailamos en estas cocinas por la noche.
Somos demasiado amables.
Estoy jugando a las cartas.
Tienen que pagar cuatro nuevos zapatos, pero no tienen dinero.
Tengo fiebre.
No vamos a volver de Francia el domingo.
¿Necesita Pablo una falda?
Cuando se levante, escucharán las canciones.
Ese hotel estaba lejos de la estación.
¿Qué ha cocinado?
¡Qué montaña tan hermosa!
No soy de Japón.
Compraste una falda azul y luego la vendiste.
Quiero que traduzcas sus cartas extrañas.
No habla italiano todas las mañanas.
Le encanta hablar francés.
Esperamos que abra una puerta.
David no estaba estudiando con su hijo.
La chica que vive en Londres es alta.
Quiere ser periodista.
Este zapato es tan blanco como el otro.
Hace mal tiempo en Nueva York.
Lucía sabe conducir.
Cuando eras niño, jugabas al ajedrez.
¿Ha jugado mi hijo a las cartas?
A Jorge le gusta hablar francés.
A nuestro hijo le gusta ese partido.
Irá a Roma cuando Carlos tenga tiempo.
No necesitaba esta bicicleta ahora.
¿Quiere escucharla?
Préstanos ese barco, por favor.
¿Adónde vamos?
Dice que va a hablar con su hijo.
El año pasado fui a México.
Estaban demasiado nerviosos.
¿Te gustaría esperar el taxi lento?
Los amigos tenían sueño.
Este pastel es español.
No lo esperes.
La semana que viene Jorge va a escucharlos.
Lucía era muy seria.
¿Cuántas novelas hay en la escuela?
¿Vio un gato en el nuevo aeropuerto?
Compró una carta larga y luego la vendió.
Esta no es su nueva radio.
Isabel, ve a la oficina.
Esta enfermera va a ir a Japón.
Este camarero te trajo esta ensalada.
Tenemos otro gato.
María trabajó en Madrid durante nueve meses.
No abrirá una puerta.
El concierto que María vio era largo.
Está bailando con Elena en este momento.
¿Dónde trabajan?
¿Dónde trabaja Carlos?
Estaba trayendo esa llave cuando llegamos.
Quiero que coman su patata.
Elena quiere que busque una estación.
No habrá un coche en ese piso.
Mi hermano no estaba cerca de Berlín.
Sara era muy fuerte.
Me dormí.
Está ayudando a este profesor ahora mismo.
Lo perdimos el mes pasado.
Habrá una universidad pequeña en Madrid.
¿Está la farmacia cerca de la universidad?
¿Había algunas chaquetas al lado de la silla?
¿Por qué has ido a Londres?
Queremos que te duermas.
Necesita un barco rojo.
Su hermana llevó tres zapatos rojos.
¿Llegó el avión a Lisboa a las dos?
Por la noche no llegan a esa escuela.
Intenté olvidarlo.
Ese caballo no es hermoso.
Son las diez.
Veía un perro pequeño todas las semanas.
Te gusta la cerveza.
¿Quiere nuestro primo ser periodista?
Ana espera que no vayamos a Sevilla.
¿Está Isabel menos preocupada que Pablo?
Has jugado en la cocina.
El estudiante que vive aquí es pobre.
Mañana se lo contaremos.
Fue culpa mía.
Luis va a divertirse antes de llorar.
¿De dónde es Pedro?
Estas son sus habitaciones modernas.
La chica amable esperó a su tío la semana pasada.
Este partido será el miércoles a las cuatro y cuarto.
Quieres que vaya a Roma.
Perdimos el autobús.
Estaban en Sevilla.
Se sentarán después de pagar algunos vestidos bonitos.
Ya has escuchado tu canción.
Carlos quiere ser abogado.
Esa es tu cámara cara.
Cuando era niña, hablaba alemán.
Me despertaba.
