/// Natural pairs written by hand: greetings, travel, everyday life.
///
/// One pair a line.
enum HandWritten {
  static let pairs: [Phrase] = (greetings + travel + everyday).split(separator: "\n").map { line in
    let sides = line.split(separator: "|").map { trimmed($0) }
    precondition(sides.count == 2, "hand-written line \(line) needs the form English | Spanish")
    return Phrase(sides[0], sides[1])
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    let end = start.reversed().drop { $0 == " " }
    return String(end.reversed())
  }

  private static let greetings = """
    Hello! | ¡Hola!
    Hello, how are you? | Hola, ¿cómo estás?
    Good morning. | Buenos días.
    Good afternoon. | Buenas tardes.
    Good night, sleep well. | Buenas noches, que duermas bien.
    See you tomorrow. | Hasta mañana.
    See you later. | Hasta luego.
    See you soon! | ¡Hasta pronto!
    Goodbye! | ¡Adiós!
    What is your name? | ¿Cómo te llamas?
    My name is Ana. | Me llamo Ana.
    My name is Carlos and I am from Madrid. | Me llamo Carlos y soy de Madrid.
    Nice to meet you. | Mucho gusto.
    It is a pleasure to meet you. | Es un placer conocerte.
    Where do you come from? | ¿De dónde vienes?
    How old are you? | ¿Cuántos años tienes?
    I am twenty years old. | Tengo veinte años.
    I'm fine, thank you. | Estoy bien, gracias.
    Very well, and you? | Muy bien, ¿y tú?
    Not bad. | No está mal.
    Thank you very much. | Muchas gracias.
    Thanks for everything. | Gracias por todo.
    Thank you for your help. | Gracias por tu ayuda.
    You're welcome. | De nada.
    Please. | Por favor.
    Excuse me. | Perdona.
    I'm sorry. | Lo siento.
    I'm very sorry. | Lo siento mucho.
    Don't worry. | No te preocupes.
    No problem. | No hay problema.
    Welcome! | ¡Bienvenido!
    Welcome to our house. | Bienvenido a nuestra casa.
    Happy birthday! | ¡Feliz cumpleaños!
    Merry Christmas! | ¡Feliz Navidad!
    Happy New Year! | ¡Feliz Año Nuevo!
    Congratulations! | ¡Felicidades!
    Good luck! | ¡Buena suerte!
    Have a good trip! | ¡Buen viaje!
    Enjoy your meal! | ¡Que aproveche!
    Cheers! | ¡Salud!
    Have a nice day. | Que tengas un buen día.
    Have a good weekend. | Que tengas un buen fin de semana.
    Take care. | Cuídate.
    Long time no see! | ¡Cuánto tiempo sin verte!
    How is your family? | ¿Cómo está tu familia?
    Give my regards to your parents. | Saluda a tus padres de mi parte.
    I missed you. | Te he echado de menos.
    I love you. | Te quiero.
    I love you very much. | Te quiero mucho.
    Yes, of course. | Sí, claro.
    No, thank you. | No, gracias.
    Maybe. | Quizás.
    I don't know. | No lo sé.
    I think so. | Creo que sí.
    I don't think so. | Creo que no.
    I agree with you. | Estoy de acuerdo contigo.
    You are right. | Tienes razón.
    It doesn't matter. | No importa.
    Do you speak English? | ¿Hablas inglés?
    I speak a little Spanish. | Hablo un poco de español.
    I don't understand. | No entiendo.
    I don't understand anything. | No entiendo nada.
    Can you repeat that, please? | ¿Puedes repetirlo, por favor?
    Speak more slowly, please. | Habla más despacio, por favor.
    What does this word mean? | ¿Qué significa esta palabra?
    How do you say that in Spanish? | ¿Cómo se dice eso en español?
    How do you spell your name? | ¿Cómo se escribe tu nombre?
    I have been learning Spanish for a year. | Llevo un año aprendiendo español.
    Let me introduce you to my wife. | Te presento a mi mujer.
    These are my friends from school. | Estos son mis amigos de la escuela.

    """

  private static let travel = """
    Where is the station? | ¿Dónde está la estación?
    Where is the bathroom, please? | ¿Dónde está el baño, por favor?
    How do I get to the airport? | ¿Cómo llego al aeropuerto?
    Turn right at the corner. | Gira a la derecha en la esquina.
    Turn left after the bridge. | Gira a la izquierda después del puente.
    Go straight ahead. | Sigue todo recto.
    It is on the right. | Está a la derecha.
    It is very close. | Está muy cerca.
    It is too far to walk. | Está demasiado lejos para ir andando.
    I am lost. | Estoy perdido.
    Can you help me? | ¿Puedes ayudarme?
    Can you show me on the map? | ¿Puedes mostrármelo en el mapa?
    I would like a ticket to Barcelona. | Quisiera un billete para Barcelona.
    One way or round trip? | ¿Ida o ida y vuelta?
    What time does the next train leave? | ¿A qué hora sale el próximo tren?
    The train is late. | El tren llega con retraso.
    The train has already left. | El tren ya ha salido.
    We missed the bus. | Perdimos el autobús.
    From which platform does it leave? | ¿De qué andén sale?
    Is this seat free? | ¿Está libre este asiento?
    The flight was canceled. | El vuelo fue cancelado.
    Our flight leaves at seven in the morning. | Nuestro vuelo sale a las siete de la mañana.
    I lost my passport. | Perdí mi pasaporte.
    My suitcase hasn't arrived. | Mi maleta no ha llegado.
    Where can I buy a map? | ¿Dónde puedo comprar un mapa?
    Do you have a room for two people? | ¿Tienes una habitación para dos personas?
    I have a reservation. | Tengo una reserva.
    How much does it cost per night? | ¿Cuánto cuesta por noche?
    Is breakfast included? | ¿Está incluido el desayuno?
    The room has a view of the sea. | La habitación tiene vistas al mar.
    There is no hot water. | No hay agua caliente.
    Can I pay by card? | ¿Puedo pagar con tarjeta?
    The bill, please. | La cuenta, por favor.
    A table for four, please. | Una mesa para cuatro, por favor.
    I would like a coffee with milk. | Quisiera un café con leche.
    A glass of water, please. | Un vaso de agua, por favor.
    What do you recommend? | ¿Qué me recomiendas?
    Everything was delicious. | Todo estaba delicioso.
    I am a vegetarian. | Soy vegetariano.
    I am allergic to nuts. | Soy alérgico a los frutos secos.
    How much is it? | ¿Cuánto es?
    It is too expensive. | Es demasiado caro.
    Do you have something cheaper? | ¿Tienes algo más barato?
    I'll take it. | Me lo llevo.
    I'm just looking. | Solo estoy mirando.
    What size are you? | ¿Qué talla usas?
    Can I try it on? | ¿Puedo probármelo?
    Is there a bank near here? | ¿Hay un banco cerca de aquí?
    The museum is closed on Mondays. | El museo cierra los lunes.
    What time does it open? | ¿A qué hora abre?
    Can I take a photo here? | ¿Puedo hacer una foto aquí?
    It is forbidden to smoke here. | Está prohibido fumar aquí.
    I need a doctor. | Necesito un médico.
    Call the police! | ¡Llama a la policía!
    Help! | ¡Socorro!
    Be careful! | ¡Ten cuidado!
    I have a headache. | Me duele la cabeza.
    I have a fever. | Tengo fiebre.
    I don't feel well. | No me encuentro bien.
    Get well soon. | Que te mejores.
    We want to rent a car. | Queremos alquilar un coche.
    Where can we park? | ¿Dónde podemos aparcar?
    The car won't start. | El coche no arranca.
    We have run out of gas. | Nos hemos quedado sin gasolina.
    We spent the summer at the beach. | Pasamos el verano en la playa.
    The sea was very calm. | El mar estaba muy tranquilo.
    I have never been to Spain. | Nunca he estado en España.
    Have you ever been to Mexico? | ¿Has estado alguna vez en México?
    I would like to travel around the world. | Me gustaría viajar por todo el mundo.
    We are on vacation. | Estamos de vacaciones.
    When are you coming back? | ¿Cuándo vuelves?
    How was the trip? | ¿Qué tal el viaje?
    It was an unforgettable journey. | Fue un viaje inolvidable.
    Send me a postcard from Rome. | Mándame una postal desde Roma.

    """

  private static let everyday = """
    What time is it? | ¿Qué hora es?
    It is late. | Es tarde.
    It is still early. | Todavía es temprano.
    What day is it today? | ¿Qué día es hoy?
    What is the date today? | ¿A qué fecha estamos hoy?
    Wake up, it is already eight o'clock! | ¡Despierta, ya son las ocho!
    I get up early every day. | Me levanto temprano todos los días.
    I overslept this morning. | Esta mañana me he quedado dormido.
    Breakfast is ready. | El desayuno está listo.
    What is for dinner? | ¿Qué hay de cena?
    I have breakfast at half past seven. | Desayuno a las siete y media.
    We usually have dinner at nine. | Solemos cenar a las nueve.
    Can you pass me the salt? | ¿Me pasas la sal?
    The soup needs more salt. | A la sopa le falta sal.
    Do you want more coffee? | ¿Quieres más café?
    I am full. | Estoy lleno.
    I do the shopping on Saturdays. | Hago la compra los sábados.
    We have run out of milk. | Se nos ha acabado la leche.
    Can you set the table? | ¿Puedes poner la mesa?
    It is your turn to wash the dishes. | Te toca lavar los platos.
    I have to take out the trash. | Tengo que sacar la basura.
    Clean your room before dinner. | Limpia tu habitación antes de cenar.
    Make your bed. | Haz la cama.
    Do your homework first. | Primero haz los deberes.
    The baby is asleep. | El bebé está dormido.
    Don't make noise. | No hagas ruido.
    Be quiet! | ¡Cállate!
    Come here, please. | Ven aquí, por favor.
    Wait a moment. | Espera un momento.
    Hurry up! | ¡Date prisa!
    Let's go! | ¡Vamos!
    I'm coming! | ¡Ya voy!
    Sit down, please. | Siéntate, por favor.
    Stand up. | Ponte de pie.
    Turn off the light. | Apaga la luz.
    Turn on the television. | Enciende la televisión.
    Close the door, please. | Cierra la puerta, por favor.
    Who is it? | ¿Quién es?
    Somebody is knocking at the door. | Alguien llama a la puerta.
    The phone is ringing. | Está sonando el teléfono.
    I'll call you later. | Te llamo luego.
    You have the wrong number. | Te has equivocado de número.
    What is your phone number? | ¿Cuál es tu número de teléfono?
    Send me a message when you get home. | Mándame un mensaje cuando llegues a casa.
    My phone has no battery. | Mi teléfono no tiene batería.
    The internet isn't working. | No funciona internet.
    I can't find my glasses. | No encuentro mis gafas.
    Where did I leave my keys? | ¿Dónde he dejado las llaves?
    They are on the kitchen table. | Están en la mesa de la cocina.
    What are you doing? | ¿Qué haces?
    What happened? | ¿Qué pasó?
    What is the matter with you? | ¿Qué te pasa?
    Nothing is wrong with me. | No me pasa nada.
    I am tired, I am going to bed. | Estoy cansado, me voy a la cama.
    I didn't sleep well last night. | Anoche no dormí bien.
    It is very hot today. | Hoy hace mucho calor.
    It looks like it is going to rain. | Parece que va a llover.
    Take an umbrella. | Lleva un paraguas.
    What is the weather like? | ¿Qué tiempo hace?
    What do you do for a living? | ¿A qué te dedicas?
    I work in an office. | Trabajo en una oficina.
    I'm looking for a job. | Busco trabajo.
    The meeting was very long. | La reunión fue muy larga.
    I have a lot of work today. | Hoy tengo mucho trabajo.
    I go to work by bicycle. | Voy al trabajo en bicicleta.
    She works from home. | Trabaja desde casa.
    He is looking for an apartment downtown. | Busca piso en el centro.
    The rent is very high. | El alquiler es muy alto.
    We moved last month. | Nos mudamos el mes pasado.
    My neighbors are very noisy. | Mis vecinos son muy ruidosos.
    Do you have brothers or sisters? | ¿Tienes hermanos?
    I have an older brother and a younger sister. | Tengo un hermano mayor y una hermana menor.
    My grandmother lives with us. | Mi abuela vive con nosotros.
    My parents have been married for thirty years. | Mis padres llevan treinta años casados.
    My daughter looks like her father. | Mi hija se parece a su padre.
    We are going to get married in June. | Nos vamos a casar en junio.
    They have just had a baby. | Acaban de tener un bebé.
    What do you do in your free time? | ¿Qué haces en tu tiempo libre?
    Do you want to go to the movies with me? | ¿Quieres ir al cine conmigo?
    I can't today, but tomorrow I can. | Hoy no puedo, pero mañana sí.
    What time shall we meet? | ¿A qué hora quedamos?
    Let's meet at the corner at eight. | Quedamos en la esquina a las ocho.
    The movie was boring. | La película fue aburrida.
    I liked the book better. | Me gustó más el libro.
    Who won the game? | ¿Quién ganó el partido?
    We won by two goals. | Ganamos por dos goles.
    It is raining cats and dogs. | Llueve a cántaros.
    Time flies. | El tiempo vuela.
    Better late than never. | Más vale tarde que nunca.
    Practice makes perfect. | La práctica hace al maestro.
    Not everything is possible. | No todo es posible.
    It is easier said than done. | Del dicho al hecho hay mucho trecho.
    I changed my mind. | He cambiado de opinión.
    I can't believe it! | ¡No me lo puedo creer!
    What a surprise! | ¡Qué sorpresa!
    What a pity! | ¡Qué pena!
    Of course not. | Claro que no.
    It depends. | Depende.
    As you like. | Como quieras.
    I don't care. | Me da igual.
    I promise. | Te lo prometo.
    Trust me. | Confía en mí.
    Leave me alone. | Déjame en paz.
    It was my fault. | Fue culpa mía.
    I did it without thinking. | Lo hice sin pensar.
    That is not true. | Eso no es verdad.
    I forgot to tell you something. | Se me olvidó decirte algo.
    There is nobody at home. | No hay nadie en casa.
    I have nothing to say. | No tengo nada que decir.
    Everything will be fine. | Todo saldrá bien.
    """
}
