import { names } from '../../lib/names.ts';
import type { HeaderVocabulary } from './vocabulary.ts';

export const SPANISH: HeaderVocabulary = {
  fields: {
    id: names`
      identificador | n registro | no registro | numero registro | numero de registro | num registro | registro | signatura |
      n inscripcion | numero inscripcion | codigo cliente | cod cliente | numero cliente | n cliente | no cliente |
      codigo proveedor | codigo empresa | id empresa | id cliente | id local | codigo establecimiento | numero de orden |
      n expediente | numero de expediente | referencia | clave | codigo local | folio | matricula | n socio | numero de socio |
      num inscripcion | codigo contable | codigo de registro | numero de inscripcion | id establecimiento | id negocio |
      cuenta contable | codigo turismo | rtc | codigo interno | numero rta
    `,
    name: names`
      razon social | razon | denominacion social | denominacion | nombre comercial | nombre de la empresa | nombre empresa |
      nombre del negocio | nombre negocio | nombre fiscal | nombre del establecimiento | nombre establecimiento |
      nombre del local | nombre local | nombre del cliente | nombre cliente | nombre del proveedor | nombre proveedor |
      nombre del comercio | nombre comercio | nombre de la organizacion | nombre organizacion | nombre de la entidad |
      nombre entidad | nombre tienda | nombre restaurante | nombre del restaurante | nombre hotel | nombre del hotel |
      nombre alojamiento | nombre del alojamiento | nombre del centro | nombre juridico | nombre de la compania | empresa |
      negocio | compania | rotulo | rotulo comercial | comercio | razonsocial | nombre o razon social | nombre razon social |
      razon social nombre | nombre y razon social | organizacion | entidad | sociedad | denominacion comercial |
      denominacion del establecimiento | denominacion establecimiento | marca | titular razon social |
      nombre del producto turistico | nombre de empresa | raz social | rotulo local | cliente | cuenta |
      nombre apellidos o razon social | apellidos y nombre o razon social
    `,
    website: names`
      pagina web | web | sitio web | sitio | pagina de internet | direccion web | web empresa | pagina | paginaweb |
      sitio de internet | url web | url pagina web | direccion internet | direccion de internet | dominio | www |
      web corporativa | web oficial | pagina oficial | sitio oficial | enlace web | internet | direccion url |
      sitio web empresa | pagina de inicio | pag web | web site | webs | tienda online | portal web | url sitio web |
      url de la web
    `,
    city: names`
      ciudad | municipio | localidad | poblacion | nombre municipio | nombre del municipio | nombre localidad |
      termino municipal | pueblo | ciudad empresa | poblacion empresa | nucleo | nombre de la localidad | comuna | delegacion |
      alcaldia | municipio nombre | ciudad poblacion | concejo | desc municipio | nucleo de poblacion | partido
    `,
    province: names`
      provincia | comunidad autonoma | comunidad | ccaa | region | nombre provincia | departamento | entidad federativa |
      nombre provincia establecimiento | provincia estado | estado provincia | desc provincia | isla | cod provincia |
      codigo provincia | comunidad autonoma provincia | autonomia
    `,
    street: names`
      direccion | calle | domicilio | domicilio social | direccion completa | direccion postal | direccion local |
      direccion del local | direccion fiscal | direccion social | domicilio fiscal | direccion 1 | via | nombre via |
      nombre de la via | direccion empresa | direccion establecimiento | calle y numero | calle y n | calle y no | c y n |
      c y no | direccion de facturacion | direccion comercial | sede social | sede | ubicacion direccion | dir |
      direccion linea 1 | vial | nombre vial | desc vial acceso | nombre vialidad | nom vial | vialidad | calle numero |
      direccion cliente | dir fiscal
    `,
    postalCode: names`
      codigo postal | c postal | cp | c p | cod postal | codpostal | codigopostal | c post | cpostal | cod pos | postal |
      codigo post | distrito postal | cod post
    `,
    country: names`
      pais | codigo pais | codigo de pais | nombre pais | pais region | pais iso | pais de origen empresa | cod pais |
      desc pais | pais residencia
    `,
    sector: names`
      sector | sector de actividad | sector actividad | actividad | actividad principal | actividad economica | rubro | giro |
      giro comercial | ramo | categoria | categorias | tipo de establecimiento | tipo establecimiento | tipo de negocio |
      tipo negocio | tipo de actividad | tipo actividad | tipo de empresa | tipo de alojamiento | tipo alojamiento |
      tipo de local | tipo | tipologia | clase | grupo actividad | descripcion cnae | descripcion actividad | desc actividad |
      desc cnae | descripcion de la actividad | especialidad | especialidades | cocina | tipo de cocina | tipo cocina | gremio |
      modalidad | oficio | profesion | epigrafe descripcion | descripcion epigrafe | desc epigrafe | objeto social |
      nombre actividad | nombre act | nombre clase actividad | industria | servicios | productos | subsector | subtipo |
      subcategoria | actividad comercial | desc seccion | descripcion iae | division | categoria principal | actividad cnae |
      texto cnae | descripcion sector | titulo cnae
    `,
    nace: names`
      cnae | codigo cnae | cod cnae | cnae principal | codigo actividad | cod actividad | codigo de actividad | epigrafe | iae |
      codigo iae | epigrafe iae | codigo act | cnae 2009 | cnae primario | codigo nace | scian | codigo scian | ciiu |
      codigo ciiu | id epigrafe | codigo epigrafe
    `,
    phone: names`
      telefono | tel | tfno | telf | tlf | tlfno | tno | telefonos | numero de telefono | numero telefono | n telefono |
      num telefono | telefono 1 | telefono fijo | fijo | telefono contacto | telefono de contacto | telefono empresa |
      telefono principal | telefono oficina | telefono trabajo | tel contacto | contacto telefonico | telf fijo | tel fijo |
      tel oficina | telefono negocio | telefono del establecimiento | centralita | telefono local
    `,
    email: names`
      email | e mail | mail | correo | correo electronico | correo e | correoelectronico | direccion de correo |
      direccion de correo electronico | direccion correo electronico | direccion email | direccion de email | email empresa |
      correo empresa | correo de contacto | email contacto | email de contacto | correo contacto | correos |
      correos electronicos | buzon | correo principal | email principal | correo corporativo | mail contacto | correo elec |
      dir email | dir correo
    `,
    pec: names`pec | correo certificado | correo electronico certificado`,
    vatNumber: names`
      nif | cif | nif cif | cif nif | n i f | c i f | numero de iva | numero iva | iva | nif iva | nif vat | cif empresa |
      nif empresa | numero de identificacion fiscal | identificacion fiscal | codigo fiscal | codigo de identificacion fiscal |
      id fiscal | nif intracomunitario | rfc | ruc | rut | cuit | nit | dni nif | nif dni | dni cif | nif nie | cif dni |
      documento fiscal | vat | numero fiscal | nif titular | n fiscal | dni nif cif | nif cif dni
    `,
  },
  unsure: {
    ubicacion: ['city', 'street'],
    estado: ['province', 'country'],
    contacto: ['phone', 'email', 'name'],
    enlace: ['website'],
    url: ['website'],
    sede: ['city', 'street'],
    lugar: ['city', 'street'],
    localizacion: ['city', 'street'],
    entidad: ['province', 'name'],
    numero: ['phone', 'id'],
    grupo: ['sector'],
    clase: ['sector'],
    registro: ['id'],
    rotulo: ['name'],
    comarca: ['province'],
    fijo: ['phone'],
    contacta: ['phone', 'email'],
  },
  things: names`
    empresa | empresas | negocio | negocios | establecimiento | establecimientos | estab | establec | local | locales |
    comercio | comercios | tienda | tiendas | sociedad | sociedades | compania | companias | cliente | clientes | proveedor |
    proveedores | organizacion | entidad | entidades | restaurante | restaurantes | hotel | hoteles | alojamiento |
    alojamientos | asociado | asociados | socio | socios | bodega | bodegas | fabricante | distribuidor | centro | taller |
    despacho | farmacia | farmacias | agencia | agencias | expositor | miembro | institucion | autonomo | instalacion |
    casa rural | albergue | camping | bar | cafeteria | unidad economica | prestador | operador | recurso | franquicia |
    sucursal
  `,
  neutral: names`
    de | del | la | el | los | las | lo | y | o | u | en | por | para | con | al | a | un | una | social | fiscal | sede |
    principal | oficial | completo | completa | comercial | facturacion | envio | direccion | es | esp | espanol | castellano |
    trabajo | oficina | general | publico | publica | actual | corporativo | corporativa | 1 | primero | primera | nombre |
    postal | contacto | electronico | electronica | registro | economica | turistico | turistica | laboral | emp | datos |
    info | numero | internet
  `,
  names: names`nombre | titulo | nombre y apellidos | nombre apellidos | apellidos y nombre | nombre completo | nombres`,
  codes: names`codigo | cod | numero | num | n | no | id | clave | ref`,
  kinds: names`tipo | tipologia | clase | genero | categoria | modalidad`,
  texts: names`descripcion | desc | descr | texto | denominacion | titulo`,
  persons: names`
    titular | propietario | propietaria | gerente | responsable | representante | representante legal | director | directora |
    administrador | persona | persona de contacto | persona contacto | presidente | encargado | encargada | jefe | apoderado |
    socio fundador | interlocutor | contacto nombre | nombre contacto | nombre de contacto | nombre del contacto |
    nombre titular | nombre del titular | nombre gerente | usuario | comercial asignado | explotador | nombre responsable |
    farmaceutico | medico | alcalde | duenio | dueno
  `,
  personNames: names`
    apellido | apellidos | primer apellido | segundo apellido | nombre de pila | segundo nombre | apellido 1 | apellido 2 |
    nombre persona | primer nombre | apellido paterno | apellido materno | apellidos contacto
  `,
  secondary: names`
    movil | celular | telefono movil | movil empresa | otro | otra | secundario | secundaria | segundo | segunda | particular |
    personal | privado | adicional | alternativo | alternativa | directo | opcional
  `,
  addressParts: names`
    numero calle | n via | num via | numero via | numero portal | portal | escalera | piso | puerta | planta | bloque |
    edificio | numero exterior | numero interior | numero ext
  `,
  others: names`
    tipo cliente | tipo de cliente | tipo persona | fecha | hora | horas | horario | horarios | ano | mes | dia | dias | fax |
    telefax | nota | notas | observacion | observaciones | comentario | comentarios | valoracion | valoraciones | resenas |
    puntuacion | calificacion | n empleados | no empleados | numero de empleados | empleados | num empleados | plantilla |
    facturacion anual | facturacion importe | ventas | ingresos | capital | constitucion | apertura | cierre | alta | baja |
    latitud | longitud | lat | lon | lng | coordenadas | coordenada | coord | georeferencia | x | y | utm | imagen | imagenes |
    foto | fotos | logo | logotipo | icono | facebook | instagram | twitter | linkedin | youtube | tiktok | whatsapp |
    redes sociales | google maps | mapa | situacion | situacion local | estado registro | estado empresa | forma juridica |
    tipo sociedad | estado local | activo | activa | idioma | idiomas | moneda | cargo | puesto | departamento contacto | sexo |
    edad | nacimiento | tratamiento | tipo via | tipo de via | clase via | clase vial | tipo vialidad | codigo ine | ine |
    codigo municipio | cod municipio | seccion censal | barrio | manzana | iban | banco | forma de pago | cuenta bancaria |
    descuento | tarifa | precio | grupo cliente | etiquetas | etiqueta | origen | fuente | actualizacion | modificacion |
    ultima modificacion | plazas | habitaciones | camas | estrellas | llaves | tenedores | capacidad | aforo | accesible |
    accesibilidad | servicios accesibles | descripcion | resumen | menu | boletin | lopd | rgpd | consentimiento | superficie |
    metros | prefijo | extension | apartado | apartado de correos | entre calles | asentamiento | tipo asentamiento | colonia |
    localidad clave | ageb | estrato | personal ocupado | per ocu | expediente | resolucion | licencia | sector censal | ciclo |
    orden | estado civil | vencimiento | cuota | dormitorios | q de calidad | garaje | piscina | mascotas | codigo ciudad |
    tenedor | firma | recargo | iva importe | tipo iva | dias de pago
  `,
};
